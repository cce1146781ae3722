import { isBlocking } from '../../../src/domain';
import { calculate } from '../../../src/engine';
import { readModel } from '../../../src/tables';
import { type Book, calculated, contentOf, findingsOf } from '../../support/books';
import { RICH } from './rich-book';
import { YEAR, activityOf, agreementOf, agreements, chargesOf, costOfA, costs, failing, found, hours, keys, office, outcomeOf, runOf } from './small-books';

describe('very large and very small', () => {
  it('nine hundred billion over a key of a billion to a billionth: nothing is lost', () => {
    const book = office({ Kosten: costOfA(999999999999.99), Sleutelwaarden: keys(['k', 'H', 1e9, YEAR], ['k', 'X', 1e-9, YEAR]) });
    // X: 999,999,999,999.99 × 1e-9 / (1e9 + 1e-9) is 0.00000…1 cent
    expect(chargesOf(book)).toEqual({ H: '999999999999.99', X: '0.00' });
    expect(failing(runOf(book))).toEqual([]);
  });

  it('a cent beside a trillion', () => {
    const book = office({ Kosten: costs(['A', null, 'overig', 1e12, YEAR], ['A', null, 'overig', 0.01, YEAR], ['A', null, 'baten', -1e12, YEAR]) });
    expect(activityOf(runOf(book), 'A').cost).toMatchObject({ other: '1000000000000.01', income: '-1000000000000.00', total: '0.01' });
  });

  it('amounts far below a cent add up before they are rounded: 1,000 × 0.00001 is one cent', () => {
    const book = office({ Kosten: costs(...Array.from({ length: 1000 }, () => ['A', null, 'overig', 0.00001, YEAR])) });
    expect(activityOf(runOf(book), 'A')).toMatchObject({ cost: { total: '0.01' }, rounding: '0.000000000000' });
  });

  it.each([1e300, -1e300, 1e-300, 5e-324, Number.MAX_SAFE_INTEGER, 1e21])('an amount of %d is calculated or blocked, and nothing throws', (amount) => {
    const { model, findings } = readModel(contentOf(office({ Kosten: costOfA(amount) })));
    const result = model === null ? null : calculate(model, { findings });
    if (result?.status === 'calculated') for (const run of result.outcome.runs) expect(failing(run)).toEqual([]);
    else expect((result?.findings ?? findings).some(isBlocking)).toBe(true);
  });

  it('hours of 1e-12 at a rate of 1e6 are 0.000001 euro', () =>
    expect(activityOf(runOf(office({ Uren: hours(['A', 'P', 1e-12, YEAR]), Tarieven: [['Functie', 'Uurtarief', 'Bron'], ['P', 1e6, 'b']] })), 'A')).toMatchObject({ cost: { total: '0.00' }, rounding: '-0.000001000000' }));

  it('a hundred participants share one euro', () => {
    const codes = Array.from({ length: 100 }, (_, i) => `C${String(i).padStart(2, '0')}`);
    const Deelnemers = [['Code', 'Naam', 'Rol'], ...codes.map((code, i) => [code, code, i === 0 ? 'gastheer' : 'afnemer'])];
    const charged = chargesOf(office({ Deelnemers, Kosten: costOfA(0.99), Sleutelwaarden: keys(...codes.map((code) => ['k', code, 1, YEAR])) }));
    expect(Object.values(charged).filter((amount) => amount === '0.01')).toHaveLength(99);
    expect(charged['C99']).toBe('0.00');
  });
});

describe('little or nothing', () => {
  it.each(Object.keys(RICH))('the rich book with an empty table %s is blocked or holds its controls', (name) => {
    const { model, findings } = readModel(contentOf({ ...RICH, [name]: RICH[name]?.slice(0, 1) ?? [] }));
    const result = model === null ? null : calculate(model, { findings });
    if (result?.status === 'calculated') for (const run of result.outcome.runs) expect(failing(run)).toEqual([]);
    else expect((result?.findings ?? findings).some(isBlocking)).toBe(true);
  });

  it('one table of headers each, and no rows at all: an outcome without runs', () =>
    expect(outcomeOf(Object.fromEntries(Object.entries(RICH).map(([name, rows]) => [name, rows.slice(0, 1)])))).toMatchObject({ runs: [] }));

  it('a sub-agreement without activities costs nothing', () => {
    const book = office({ Deelovereenkomsten: [...agreements(null), ['LEEG', 'Leeg', null, 'k']], Kosten: costOfA(1) });
    expect(agreementOf(runOf(book), 'LEEG')).toMatchObject({ cost: { total: '0.00' }, volume: null, unitPrice: null, costPerInhabitant: null, coverage: null, participants: [] });
  });

  it('an activity without anything in a sub-agreement without a key blocks nothing', () =>
    expect(findingsOf(office({ Deelovereenkomsten: agreements(null, null), Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ['A', 'A', 'D'], ['O', 'O', null]], Kosten: costs(['O', null, 'overig', 1, YEAR]) }))).toEqual([]));

  it('a key with values for the next year only blocks', () =>
    expect(found(office({ Kosten: costOfA(1), Sleutelwaarden: keys(['k', 'H', 1, YEAR + 1]) }), 'key-without-values')).toHaveLength(1));

  it('a key without cost in a year without values blocks too, since a party is a decision', () =>
    expect(found(office({ Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ['A', 'A', 'D'], ['O', 'O', null]], Kosten: costs(['O', null, 'overig', 1, YEAR + 1]) }), 'key-without-values')).toHaveLength(1));
});

describe('labels', () => {
  it('on hours of a participant without a row in the key count when hours are divided', () => {
    const book = office({ Deelovereenkomsten: agreements('uren'), Uren: hours(['A', 'P', 10, YEAR, null, null, 'Y'], ['A', 'P', 10, YEAR]), Sleutelwaarden: keys(['k', 'H', 1, YEAR]) });
    expect(chargesOf(book)).toEqual({ H: '500.00', Y: '500.00' });
  });

  it('on hours of the host’s own task stay with the host', () => {
    const run = runOf(office({ Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ['A', 'A', null]], Uren: hours(['A', 'P', 10, YEAR, null, null, 'Y']) }));
    expect(run.total).toMatchObject({ hostOwn: '500.00', participants: [] });
  });
});

describe('only some years', () => {
  const book: Book = office({
    Kosten: costs(['A', null, 'overig', 10, 2024], ['A', null, 'overig', 20, 2025], ['A', null, 'overig', 30, 2026]),
    Sleutelwaarden: keys(['k', 'H', 1, 2024], ['k', 'H', 1, 2025], ['k', 'H', 1, 2026]),
  });
  it('are calculated when they are asked for, with the same figures', () => {
    const runs = calculated(book, { years: [2025] }).outcome.runs;
    expect(runs.map(({ year, total }) => [year, total.cost.total])).toEqual([[2025, '20.00']]);
    expect({ ...runs[0], subAgreements: [] }).toEqual({ ...outcomeOf(book).runs[1], subAgreements: [] });
  });
  it('keep the run id, which is of the input', () => expect(calculated(book, { years: [2025] }).outcome.runId).toBe(outcomeOf(book).runId));
  it('that are not there give a warning', () => expect(calculated(book, { years: [1999] }).findings.map(({ code }) => code)).toContain('no-runs'));
});

describe('what is not built yet', () => {
  const NOT_YET: readonly (readonly [string, Book])[] = [
    ['recommendations', { Aanbevelingen: [['Code', 'Aanbeveling', 'Bron'], ['r', 'doe iets', 'rekenkamer']] }],
    ['tieOuts', { Aansluiting: [['Document', 'Deelnemer', 'Bedrag', 'Jaar'], ['d', 'H', 1, YEAR]] }],
  ];
  it.each(NOT_YET)('%s: a row in it blocks', (what, tables) =>
    expect(found(office({ Kosten: costOfA(1), ...tables }), 'not-supported-yet').map(({ severity, facts }) => ({ severity, facts }))).toEqual([{ severity: 'blocking', facts: { what } }]));

  it('a price level that is the year itself changes nothing', () =>
    expect(runOf(office({ Kosten: [['Activiteit', 'Kostensoort', 'Bedrag', 'Jaar', 'Prijspeil'], ['A', 'overig', 1, YEAR, YEAR]] })).total.cost.total).toBe('1.00'));
});
