import type { Finding } from '../../../src/domain';
import { type Book, calculated, findingsOf, modelOf } from '../../support/books';
import { ENGINE_VERSION, RULE_VERSION, calculate } from '../../../src/engine';
import { YEAR, agreementOf, chargesOf, costOfA, costs, failing, found, hours, keys, office, outcomeOf, place, runOf } from './small-books';

type Rows = Book[string];
const listed = (findings: readonly Finding[]) => findings.map(({ severity, code, place: { table, row, column } }) => [severity, code, table ?? null, row ?? null, column ?? null]);

describe('the order of findings', () => {
  const note = (code: string, row: number, column = 'Bedrag', facts: Finding['facts'] = {}, table = 'Kosten'): Finding =>
    ({ code, severity: 'note', place: { sheet: table, table, row, column }, facts } as unknown as Finding);
  const read: readonly Finding[] = [
    { ...note('b', 10), severity: 'blocking' }, { ...note('c', 1), severity: 'blocking' }, { ...note('a', 2), severity: 'warning' }, { ...note('b', 2), severity: 'warning' },
    note('a', 9, 'Bedrag', {}, 'Activa'), note('a', 2), note('a', 2, 'Jaar'), note('a', 9), note('a', 10, 'Bedrag', { n: 1 }), note('a', 10, 'Bedrag', { n: 2 }),
  ];
  const inOrder = (findings: readonly Finding[]): readonly Finding[] => {
    const result = calculate(modelOf(office({ Kosten: costOfA(1) })).model, { findings });
    if (result.status !== 'blocked') throw new Error('two of these block');
    return result.findings;
  };
  it('what blocks first, then by code, table, row as a number, column and facts', () => expect(inOrder(read)).toEqual(read));
  it('in whatever order they were found', () => {
    expect(inOrder([...read].reverse())).toEqual(read);
    expect(inOrder([...read.slice(5), ...read.slice(0, 5)])).toEqual(read);
  });
  it('the same finding twice stays: two readers may say the same', () => expect(inOrder([read[0] as Finding, read[0] as Finding])).toHaveLength(2));
});

describe('what blocks', () => {
  it('of several runs and of joint purchase is all told at once, sorted, and once', () => {
    const book = office({
      Sleutelwaarden: keys(['k', 'H', 1, YEAR]), Tarieven: [['Functie', 'Geldig vanaf', 'Uurtarief', 'Bron'], ['P', `${YEAR}-02-01`, 50, 'raad']],
      Uren: hours(['A', 'P', 1, YEAR, 1], ['A', 'P', 1, YEAR, 1, 'realisatie'], ['A', 'P', 1, YEAR, 1]), Coalities: [['Coalitie', 'Deelnemers', 'Bedrag', 'Jaar'], ['samen', 'H+X', 5, YEAR]],
    });
    expect(listed(findingsOf(book))).toEqual([
      ['blocking', 'coalition-missing', 'Coalities', 2, 'Deelnemers'], ['blocking', 'missing-rate', 'Uren', 2, 'Functie'], ['blocking', 'missing-rate', 'Uren', 3, 'Functie'],
    ]);
  });
  it('in a year that is not asked for blocks nothing', () => {
    const book = office({ Kosten: costs(['A', null, 'overig', 5, YEAR - 2], ['A', null, 'overig', 7, YEAR]), Sleutelwaarden: keys(['k', 'H', 1, YEAR]) });
    expect(found(book, 'missing-allocation-key').length + found(book, 'key-without-values').length).toBeGreaterThan(0);
    const { outcome, findings } = calculated(book, { years: [YEAR] });
    expect([outcome.runs.map(({ year }) => year), outcome.years, findings]).toEqual([[YEAR], [], []]);
  });
  it('a warning of the reader stands in the outcome beside those of the calculation', () => {
    const { model } = modelOf(office());
    const warning = { code: 'x', severity: 'warning', place: {}, facts: {} } as unknown as Finding;
    const result = calculate(model, { findings: [warning] });
    expect(result.status === 'calculated' && result.outcome.findings.map(({ code }) => code)).toEqual(['no-runs', 'x']);
  });
});

describe('who gets the left-over cents', () => {
  const people = (...rows: Rows): Book => office({
    Deelnemers: [['Code', 'Naam', 'Rol', 'Volgorde'], ...rows], Sleutelwaarden: keys(...rows.map(([code]) => ['k', code ?? null, 1, YEAR])), Kosten: costOfA(0.02),
  });
  it('by Volgorde, blank last, then by code, capital or not', () => {
    // € 0.02 over three: the first two get a cent
    expect(chargesOf(people(['H', 'H', 'gastheer', null], ['b', 'b', 'afnemer', null], ['A', 'A', 'afnemer', null]))).toEqual({ A: '0.01', b: '0.01', H: '0.00' });
    expect(chargesOf(people(['H', 'H', 'gastheer', null], ['b', 'b', 'afnemer', 7], ['A', 'A', 'afnemer', null]))).toEqual({ b: '0.01', A: '0.01', H: '0.00' });
    expect(chargesOf(people(['H', 'H', 'gastheer', 3], ['b', 'b', 'afnemer', 2], ['A', 'A', 'afnemer', 10]))).toEqual({ b: '0.01', H: '0.01', A: '0.00' });
    expect(chargesOf(people(['H', 'H', 'gastheer', 2], ['b', 'b', 'afnemer', 2], ['A', 'A', 'afnemer', 0]))).toEqual({ A: '0.01', b: '0.01', H: '0.00' });
  });
});

describe('codes into a table that is absent', () => {
  it('sub-agreements: divided by the key of the activity, on cost, by code', () => {
    const { Deelovereenkomsten: _none, ...book } = office({
      Activiteiten: [['Code', 'Naam', 'Deelovereenkomst', 'Verdeelsleutel'], ['A', 'Dienst', 'z', 'k'], ['B', 'Ander', 'E', 'k'], ['C', 'Eigen', null, null]],
      Kosten: costs(['A', null, 'overig', 4, YEAR], ['B', null, 'overig', 8, YEAR], ['C', null, 'overig', 1, YEAR]),
    });
    const run = runOf(book);
    expect(run.subAgreements.map(({ code, name, status, memo, monthsInTerm, startDate, endDate, funding, charged, participants }) => ({ code, name, status, memo, monthsInTerm, startDate, endDate, funding, charged, participants }))).toEqual([
      ['E', '8.00', '4.00', '2.00'], ['z', '4.00', '2.00', '1.00'],
    ].map(([code, charged, host, client]) => ({
      code, name: code, status: 'concluded', memo: false, monthsInTerm: 12, startDate: null, endDate: null, funding: 'cost', charged,
      participants: [{ code: 'H', amount: host }, { code: 'Y', amount: client }, { code: 'X', amount: client }],
    })));
    expect(failing(run)).toEqual([]);
  });

  it('cost centres: primary, named by an activity, a cost line, an asset or a driver', () => {
    const book = office({
      Activiteiten: [['Code', 'Naam', 'Deelovereenkomst', 'Kostenplaats'], ['A', 'Dienst', 'D', 'noemt']],
      Kosten: costs([null, 'KOST', 'overig', 40, YEAR], [null, 'noemt', 'overig', 6, YEAR]), Activa: [['Code', 'Kostenplaats', 'Aanschafwaarde', 'Ingebruikname', 'Levensduur'], ['a', 'ACT', 100, YEAR, 10]],
      Doorbelasting: [['Van', 'Naar', 'Waarde', 'Jaar'], ['rij', 'A', 1, YEAR], ['KOST', 'A', 1, YEAR], ['ACT', 'A', 1, YEAR]], Uren: hours(['A', 'P', 1, YEAR]),
    });
    const { support } = runOf(book);
    // 100 in ten years is 10
    expect(support.centres).toEqual([['ACT', '10.00'], ['KOST', '40.00'], ['noemt', '6.00'], ['rij', '0.00']].map(([code, direct]) => (
      { code, name: code, kind: 'primary', direct, received: '0.00', gross: direct, given: direct })));
    expect(agreementOf(runOf(book)).cost).toMatchObject({ wage: '50.00', support: '56.00', total: '106.00' });
    expect(found(book, 'driver-without-cost')).toEqual([{ severity: 'note', place: place('Doorbelasting', 2, 'Van'), facts: { centre: 'rij', year: YEAR } }]);
  });
});

describe('the place of a setting', () => {
  const pool = (Instellingen: Rows | null): Book => office({
    Kostenplaatsen: [['Code', 'Naam', 'Soort'], ['H1', 'Hoofd', 'hoofd']], Kosten: costOfA(10), ...(Instellingen === null ? {} : { Instellingen }),
  });
  it('is the row that holds it', () =>
    expect(found(pool([['Instelling', 'Waarde'], ['Basis', 'beide'], ['Overheadwaarde', 3]]), 'overhead-value-unused').map((one) => one.place)).toEqual([place('Instellingen', 3, 'Waarde')]));
});

it('the outcome of one activity names the version of engine and rules, its settings and where its tables stand', () => {
  const outcome = outcomeOf(office({ Kosten: costOfA(1) }));
  expect([outcome.engineVersion, outcome.ruleVersion, outcome.runId]).toEqual([ENGINE_VERSION, RULE_VERSION, expect.stringMatching(/^[0-9a-f]{64}$/)]);
  expect([outcome.scenarios, outcome.settlements, outcome.jointPurchases]).toEqual([[], [], []]);
  expect(outcome.sources.map(({ table }) => table)).toEqual(expect.arrayContaining(['activities', 'costs', 'participants']));
});
