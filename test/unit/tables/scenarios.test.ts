import { type CellContent, type Exact, type Model, type WorkbookContent, lowestTerms } from '../../../src/domain';
import { type ScenarioReading, readModel } from '../../../src/tables';
import { type Book, contentOf } from '../../support/books';

const H = ['Scenario', 'Tabel', 'Sleutel', 'Kolom', 'Nieuwe waarde', 'Factor'];

const BOOK: Book = {
  Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ['WPB', 'Werkplek', 'ICT'], ['NET', 'Netwerk', 'ICT']],
  Uren: [['Activiteit', 'Functie', 'Uren', 'Jaar', 'Maand', 'Soort', 'Vast'],
    ['WPB', 'Adviseur', 100, 2025, 1, 'begroting', 'nee'], ['WPB', 'Adviseur', 123.456789012345, 2025, null, 'realisatie', 'nee'], ['NET', 'Adviseur', 40, 2025, 2, 'begroting', 'ja']],
  Tarieven: [['Functie', 'Geldig vanaf', 'Soort', 'Uurtarief', 'Loonkosten', 'Productieve uren', 'Bron'],
    ['Adviseur', '2025-01-01', 'begroting', 80, null, null, 'besluit'], ['Adviseur', '2025-07-01', 'begroting', 84.5, null, null, 'besluit'], ['Beheerder', null, null, null, 70000, 1400, 'besluit']],
  Deelovereenkomsten: [['Code', 'Naam', 'Verdeelsleutel', 'Einddatum', 'Bandbreedte %'], ['ICT', 'Automatisering', 'helft', '2027-12-31', 5]],
  Deelnemers: [['Code', 'Naam', 'Rol', 'Inwoners'], ['EM', 'Emmen', 'gastheer', 108000], ['CO', 'Coevorden', 'afnemer', 35000]],
  Sleutelwaarden: [['Sleutel', 'Deelnemer', 'Waarde', 'Jaar', 'Soort', 'Geldig vanaf'],
    ['helft', 'EM', 1, 2025, null, null], ['helft', 'CO', 1, 2025, null, null], ['helft', 'EM', 3, 2026, 'begroting', '2026-01-01'], ['helft', 'CO', 2, 2026, 'begroting', '2026-01-01']],
  Kosten: [['Omschrijving', 'Activiteit', 'Kostenplaats', 'Kostensoort', 'Bedrag', 'Jaar', 'Soort', 'Deelnemer'],
    ['Licentie A', 'WPB', null, 'licentie', 1000, 2025, 'begroting', null], ['Licentie A', 'WPB', null, 'licentie', 1200, 2025, 'realisatie', null],
    ['Pand', null, 'GEB', 'materieel', 500, 2025, 'begroting', null], ['Pand', null, 'GEB', 'materieel', 250, 2025, 'begroting', null]],
  Kostenplaatsen: [['Code', 'Naam', 'Soort'], ['GEB', 'Gebouw', 'hoofd']],
  Volumes: [['Activiteit', 'Aantal', 'Deelnemer', 'Jaar', 'Soort'], ['WPB', 10, 'EM', 2025, 'begroting']],
  Instellingen: [['Instelling', 'Waarde'], ['Jaar', 2025], ['Hulpkostenmethode', 'direct'], ['Overheadmethode', 'percentage loonkosten'], ['Overheadwaarde', 20]],
};

const contentWith = (...rows: readonly (readonly CellContent[])[]): WorkbookContent => contentOf({ ...BOOK, Scenarios: [H, ...rows.map((row) => ['s', ...row])] });

/** The base and the one scenario of a book in which nothing blocks. */
const read = (...rows: readonly (readonly CellContent[])[]): { readonly base: Model; readonly model: Model; readonly scenario: ScenarioReading } => {
  const { model: base, scenarios, findings } = readModel(contentWith(...rows));
  const blocking = findings.filter(({ severity }) => severity === 'blocking');
  expect(blocking.map(({ code, place, facts }) => [code, place.address, facts])).toEqual([]);
  const [scenario] = scenarios;
  if (!base || !scenario) throw new Error('there is no scenario');
  return { base, model: scenario.model, scenario };
};
const said = (...rows: readonly (readonly CellContent[])[]): readonly string[] =>
  readModel(contentWith(...rows)).findings.filter(({ severity }) => severity === 'blocking').map(({ code, place }) => `${code} ${place.address}`);

const exact = (value: Exact<string> | null | undefined): string => (value ? lowestTerms(value) : 'blank');
const values = (model: Model): readonly string[] => model.keyValues.map(({ value }) => exact(value));
const amounts = (model: Model): readonly string[] => model.costs.map(({ amount }) => exact(amount));
const hours = ({ hours: ledger }: Model): readonly number[] => [...ledger.hours];

describe('a row is found by its key', () => {
  it('whole, or with its last parts left out', () => {
    expect(values(read(['Sleutelwaarden', 'helft | CO | 2026 | begroting | 2026-01-01', 'Waarde', 7, null]).model)).toEqual(['1/1', '1/1', '3/1', '7/1']);
    expect(values(read(['Sleutelwaarden', 'helft | CO', 'Waarde', 7, null]).model)).toEqual(['1/1', '7/1', '3/1', '7/1']);
  });
  it('in any spelling, in English, with a Dutch date', () =>
    expect(values(read(['Key values', ' HELFT|co | 2026|Budget | 1-1-2026', 'value', 7, null]).model)).toEqual(['1/1', '1/1', '3/1', '7/1']));
  it('with * for any value, and a blank part for a blank cell', () => {
    expect(values(read(['Sleutelwaarden', '* | CO | *', 'Waarde', null, 3]).model)).toEqual(['1/1', '3/1', '3/1', '6/1']);
    expect(values(read(['Sleutelwaarden', 'helft | * | 2025 |', 'Waarde', null, 3]).model)).toEqual(['3/1', '3/1', '3/1', '2/1']);
    expect(values(read(['Sleutelwaarden', '*', 'Waarde', null, 0.5]).model)).toEqual(['1/2', '1/2', '3/2', '1/1']);
  });
  it('a key value without a first day by the first of January', () =>
    expect(values(read(['Sleutelwaarden', 'helft | CO | 2025 | | 2025-01-01', 'Waarde', 9, null]).model)).toEqual(['1/1', '9/1', '3/1', '2/1']));
  it('of Kosten by what it is, where it is, its kind, year, kind of figure and participant', () => {
    expect(amounts(read(['Kosten', 'Licentie A | WPB | licentie | 2025 | realisatie', 'Bedrag', 1300, null]).model)).toEqual(['1000/1', '1300/1', '500/1', '250/1']);
    expect(amounts(read(['Kosten', 'Pand | GEB', 'Bedrag', null, 2]).model)).toEqual(['1000/1', '1200/1', '1000/1', '500/1']);
    expect(amounts(read(['Kosten', 'Pand | *', 'Bedrag', 10, null]).model)).toEqual(['1000/1', '1200/1', '10/1', '10/1']);
  });
  it('or it is said that there is none', () => {
    expect(said(['Sleutelwaarden', 'helft | CO | 2025 | | | x', 'Waarde', 7, null])).toEqual(['scenario-no-such-row Scenarios!C2']);
    expect(said(['Sleutelwaarden', 'helft | CO | volgend jaar', 'Waarde', 7, null])).toEqual(['scenario-no-such-row Scenarios!C2']);
    expect(said(['Kosten', 'Pand | GEB', 'Bedrag', 10, null])).toEqual(['scenario-key-ambiguous Scenarios!C2']);
    expect(said(['Volumes', 'NET', 'Aantal', null, 2])).toEqual(['scenario-no-such-row Scenarios!C2']);
  });
});

describe('a value', () => {
  it('is read by the rule of its column', () => {
    const { model } = read(['Deelovereenkomsten', 'ICT', 'Einddatum', { day: '2026-12-31' as never }, null], ['Deelovereenkomsten', 'ICT', 'Bandbreedte %', '2,5%', null]);
    expect([model.subAgreements[0]?.endDate, exact(model.subAgreements[0]?.bandwidth)]).toEqual(['2026-12-31', '5/2']);
    expect(exact(read(['Tarieven', 'Adviseur | 1-7-2025', 'Uurtarief', '€ 1.084,50', null]).model.rates[1]?.hourlyRate)).toBe('2169/2');
  });
  it('of a percentage cell is a percentage', () => {
    const content = contentWith(['Deelovereenkomsten', 'ICT', 'Bandbreedte %', 0.1, null]);
    const tables = content.tables.map((table) => (table.name === 'Scenarios' ? { ...table, percentCells: new Map([[4, new Set([0])]]) } : table));
    expect(exact(readModel({ ...content, tables }).scenarios[0]?.model.subAgreements[0]?.bandwidth)).toBe('10/1');
  });
  it('may be emptied where a cell may be blank', () => {
    expect(read(['Deelovereenkomsten', 'ICT', 'Einddatum', 'leeg', null]).model.subAgreements[0]?.endDate).toBeNull();
    expect(said(['Sleutelwaarden', 'helft | CO', 'Waarde', 'leeg', null])).toEqual(['not-a-number Scenarios!E2']);
  });
  it('keeps a code in its one spelling, and says which it does not know', () => {
    expect(read(['Activiteiten', 'NET', 'Deelovereenkomst', 'ict', null]).model.activities[1]?.subAgreement).toBe('ICT');
    expect(said(['Activiteiten', 'NET', 'Deelovereenkomst', 'Zorg', null])).toEqual(['unknown-code Scenarios!E2']);
  });
  it('of one of two columns empties the other', () =>
    expect(read(['Kosten', 'Licentie A | WPB | licentie | 2025 | begroting', 'Kostenplaats', 'GEB', null]).model.costs[0]?.target).toEqual({ costCentre: 'GEB' }));
  it('times a factor is exact; a blank cell stays blank', () => {
    const { model } = read(['Tarieven', '*', 'Uurtarief', null, 1.035], ['Tarieven', '*', 'Loonkosten', null, 1.035]);
    expect(model.rates.map(({ hourlyRate, wageCost }) => [exact(hourlyRate), exact(wageCost)])).toEqual([['414/5', 'blank'], ['34983/400', 'blank'], ['blank', '72450/1']]);
  });
  it('that is new is not multiplied; two factors are', () => {
    expect(values(read(['Sleutelwaarden', '*', 'Waarde', null, 10], ['Sleutelwaarden', 'helft | CO | 2025', 'Waarde', 7, null]).model)).toEqual(['10/1', '7/1', '30/1', '20/1']);
    expect(values(read(['Sleutelwaarden', '*', 'Waarde', null, 10], ['Sleutelwaarden', '* | CO', 'Waarde', null, 2]).model)).toEqual(['10/1', '20/1', '30/1', '40/1']);
  });
  it('stays within the bounds of its column', () => {
    expect(said(['Sleutelwaarden', '*', 'Waarde', null, -1])).toEqual(['negative-value Scenarios!F2']);
    expect(said(['Deelnemers', 'CO', 'Inwoners', null, 0.00001])).toEqual(['not-a-whole-number Scenarios!F2']);
    expect(said(['Deelovereenkomsten', 'ICT', 'Ingangsdatum', '2028-01-01', null])).toEqual(['end-before-start Scenarios!E2']);
  });
  it('may not be a role, a key column or the year of the calculation', () => {
    expect(said(['Deelnemers', 'CO', 'Rol', 'gastheer', null])).toEqual(['scenario-column-fixed Scenarios!D2']);
    expect(said(['Uren', '*', 'Medewerker', 'x', null])).toEqual(['scenario-column-fixed Scenarios!D2']);
    expect(said(['Instellingen', 'Jaar', 'Waarde', 2026, null])).toEqual(['scenario-column-fixed Scenarios!C2']);
    expect(said(['Scenarios', 's', 'Factor', 1, null])).toEqual(['scenario-unknown-table Scenarios!B2']);
  });
});

describe('hours', () => {
  it('change by key; all other columns are those of the base', () => {
    const { base, model } = read(['Uren', 'WPB | Adviseur | 2025 | 1 | begroting', 'Uren', 80, null]);
    expect(hours(model)).toEqual([80, 123.456789012345, 40]);
    expect([model.hours.activityCodes, model.costs]).toEqual([base.hours.activityCodes, base.costs]);
    expect(model.costs).toBe(base.costs);
  });
  it('times a factor stay exact, in as many rows as it takes', () => {
    // 123.456789012345 × 1.23456789 = 152.415787501524… to 20 decimals: 152.41578750152389205 written out is 123456789012345 × 123456789 / 10^20
    const { model } = read(['Uren', '* | * | * | * | realisatie', 'Uren', null, 1.23456789]);
    const pieces = hours(model).filter((_, row) => model.hours.basis[row] === 1).map((piece) => BigInt(piece.toPrecision(15).replace('.', '').replace(/e.*/, '').slice(0, 15)));
    expect(pieces.length).toBe(2);
    const digits = (123456789012345n * 123456789n).toString();
    expect([pieces[0]?.toString(), pieces[1]?.toString().slice(0, digits.length - 15)]).toEqual([digits.slice(0, 15), digits.slice(15)]);
  });
  it('can be marked Vast', () => expect([...read(['Uren', 'WPB | *', 'Vast', 'ja', null]).model.hours.fixed]).toEqual([1, 1, 1]));
  it('are shared with the base where they do not change', () => {
    const { base, model } = read(['Tarieven', '*', 'Uurtarief', null, 2]);
    expect(model.hours).toBe(base.hours);
  });
  it('that nobody wrote are said', () => {
    expect(said(['Uren', 'WPB | Beheerder', 'Uren', null, 2])).toEqual(['scenario-no-such-row Scenarios!C2']);
    expect(said(['Uren', 'WPB', 'Uren', 5, null])).toEqual(['scenario-key-ambiguous Scenarios!C2']);
    expect(said(['Uren', 'WPB | *', 'Uren', 5, null], ['Uren', 'WPB | Adviseur | 2025 | 1', 'Uren', 6, null])).toEqual(['scenario-cell-twice Scenarios!C3']);
  });
});

describe('settings', () => {
  it('change by name', () => {
    const { base, model } = read(['Instellingen', 'Hulpkostenmethode', 'Waarde', 'trapsgewijs', null], ['Settings', 'overhead value', 'Value', null, 1.1]);
    expect([model.settings.supportMethod, exact(model.settings.overheadValue)]).toEqual(['step-down', '22/1']);
    expect([base.settings.supportMethod, exact(base.settings.overheadValue)]).toEqual(['direct', '20/1']);
  });
  it('or are said not to exist', () => expect(said(['Instellingen', 'Kleur', 'Waarde', 'rood', null])).toEqual(['scenario-no-such-row Scenarios!C2']));
});

describe('a client that joins', () => {
  const JOINS: readonly CellContent[] = ['Deelnemers', 'HO', 'Sluit aan op', '2026-01-01', null];
  it('brings rows of its own, with every part of the key', () => {
    const { model, scenario } = read(JOINS, ['Deelnemers', 'HO', 'Naam', 'Hoogeveen', null], ['Deelnemers', 'ho', 'Inwoners', 56000, null],
      ['Sleutelwaarden', 'helft | HO | 2026 | begroting |', 'Waarde', 4, null], ['Volumes', 'WPB | HO | 2026 | begroting', 'Aantal', 12, null]);
    expect(model.participants.map(({ code, name, role, inhabitants }) => [code, name, role, inhabitants])).toContainEqual(['HO', 'Hoogeveen', 'client', 56000]);
    expect(model.keyValues.filter(({ participant }) => String(participant) === 'HO')).toMatchObject([{ key: 'helft', year: 2026, basis: 'budget', validFrom: null }]);
    expect(model.volumes.map(({ participant, quantity }) => [participant, exact(quantity)])).toContainEqual(['HO', '12/1']);
    expect(scenario.questions).toEqual([{ kind: 'joins', participant: 'HO', day: '2026-01-01' }]);
  });
  it('but no row is made from half a key, or for somebody unknown', () => {
    expect(said(JOINS, ['Sleutelwaarden', 'helft | HO | 2026', 'Waarde', 4, null])).toEqual(['scenario-no-such-row Scenarios!C3']);
    expect(said(['Sleutelwaarden', 'helft | HO | 2026 | begroting |', 'Waarde', 4, null])).toEqual(['scenario-no-such-row Scenarios!C2']);
    expect(said(['Tarieven', 'Stagiair | |', 'Uurtarief', 4, null])).toEqual(['scenario-no-such-row Scenarios!C2']);
  });
});

describe('questions', () => {
  it('are read in both languages, from dates, texts and numbers, in the order of their days', () => {
    const { scenario } = read(['Activities', 'NET', 'Ends on', '31-12-2025', null], ['Deelnemers', 'co', 'Vertrekt op', { day: '2025-06-30' as never }, null], ['Participants', 'CO', 'run-off %', '100; 62,5; 0', null]);
    expect(scenario.questions).toEqual([
      { kind: 'leaves', participant: 'CO', day: '2025-06-30', runOffPct: ['100.000000', '62.500000', '0.000000'] },
      { kind: 'ends', activity: 'NET', day: '2025-12-31' },
    ]);
    expect(scenario.changes).toBe(3);
  });
  it('need a day and somebody who is there', () => {
    expect(said(['Deelnemers', 'CO', 'Vertrekt op', 'binnenkort', null])).toEqual(['not-a-date Scenarios!E2']);
    expect(said(['Deelnemers', 'XX', 'Vertrekt op', '2025-06-30', null])).toEqual(['scenario-no-such-row Scenarios!C2']);
    expect(said(['Activiteiten', 'WPB', 'Eindigt op', null, 2])).toEqual(['scenario-factor-without-number Scenarios!F2']);
  });
});

describe('where a value came from', () => {
  it('is the cell of Scenarios', () => {
    const { base, scenario } = read(['Tarieven', 'Beheerder', 'Loonkosten', 71000, null], ['Uren', '* | * | * | * | realisatie', 'Uren', null, 2]);
    const [rate, cost] = [base.rates[2]?.ref, base.costs[0]?.ref];
    if (!rate || !cost) throw new Error('the rows are there');
    expect(scenario.replacedAt(rate, 'Loonkosten')).toMatchObject({ ref: { table: 'Scenarios', row: 2 }, column: 'Nieuwe waarde' });
    expect([scenario.replacedAt(rate, 'Uurtarief'), scenario.replacedAt(cost, 'Bedrag')]).toEqual([null, null]);
    expect([2, 3].map((row) => scenario.replacedAt({ sheet: 'Uren', table: 'Uren', row }, 'Uren')?.ref.row ?? null)).toEqual([null, 3]);
  });
});

it('knows the user’s own table by its name, and its columns by their headers', () => {
  const content = contentWith(['tblTarief', 'Beheerder', 'Salaris', 71000, null]);
  const mapped = {
    ...content,
    tables: [...content.tables.map((table) => (table.name !== 'Tarieven' ? table
      : { ...table, sheet: 'Bron', name: 'tblTarief', headers: table.headers.map((header) => (header === 'Loonkosten' ? 'Salaris' : header)) })),
    { sheet: 'Koppelingen', name: 'Koppelingen', headerRow: 1, firstColumn: 1, headers: ['Tabel', 'Veld', 'Brontabel', 'Bronkolom'], rows: [['Tarieven', 'Loonkosten', 'tblTarief', 'Salaris']] }],
  };
  const { scenarios, findings } = readModel(mapped);
  expect(findings.filter(({ severity }) => severity === 'blocking')).toEqual([]);
  expect(exact(scenarios[0]?.model.rates[2]?.wageCost)).toBe('71000/1');
});
