import fc from 'fast-check';
import { type Finding, type Model, type Outcome, type RunOutcome, isBlocking } from '../../src/domain';
import { calculate } from '../../src/engine';
import { readModel } from '../../src/tables';
import { type Book, calculated, contentOf, modelOf } from '../support/books';
import { inEnglish, rearranged, wholeBook } from './whole-books';

const RUNS = { numRuns: 60 };
const order = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 7, maxLength: 31 });

/** Money as whole cents: adding them is exact. */
const cents = (amount: string): bigint => BigInt(amount.replace('.', ''));
const total = (amounts: readonly string[]): bigint => amounts.reduce((sum, amount) => sum + cents(amount), 0n);
const parts = ({ total: _total, ...rest }: RunOutcome['total']['cost']): string[] => Object.values(rest);

/** The figures, without where in the workbook something stands. */
const figures = ({ findings, sources: _sources, ...outcome }: Outcome) => ({
  ...outcome, findings: findings.map((finding: Finding) => `${finding.severity} ${finding.code}`).sort(),
});

/** The host has 0 in every key that is not of fixed percentages. */
const withZeros = (book: Book): Book => {
  const fixed = new Set(book.Deelovereenkomsten?.filter((row) => row[2] === 'vast percentage').map((row) => row[3]));
  return { ...book, Sleutelwaarden: (book.Sleutelwaarden ?? []).map((row) => (row[1] === 'H' && !fixed.has(row[0] ?? null) ? [row[0] ?? null, 'H', 0, ...row.slice(3)] : row)) };
};

const forEveryRun = (check: (run: RunOutcome) => void): void =>
  fc.assert(fc.property(wholeBook, (book) => calculated(book).outcome.runs.forEach(check)), RUNS);

describe('totals are conserved', () => {
  it('participants = activity', () => forEveryRun((run) => {
    for (const activity of run.activities.filter(({ participants }) => participants.length > 0)) {
      expect(total(activity.participants.map(({ amount }) => amount))).toBe(cents(activity.cost.total));
    }
  }));

  it('activities = sub-agreement, and participants = sub-agreement', () => forEveryRun((run) => {
    for (const agreement of run.subAgreements) {
      const own = run.activities.filter(({ subAgreement }) => subAgreement === agreement.code);
      expect(total(own.map(({ cost }) => cost.total))).toBe(cents(agreement.cost.total));
      if (!agreement.memo) expect(total(agreement.participants.map(({ amount }) => amount))).toBe(cents(agreement.cost.total));
    }
  }));

  it('sub-agreements and the host’s own tasks = total, and so for every participant', () => forEveryRun((run) => {
    const counting = run.subAgreements.filter(({ memo }) => !memo);
    expect(total([...counting.map(({ cost }) => cost.total), run.total.hostOwn])).toBe(cents(run.total.cost.total));
    for (const { code, amount } of run.total.participants) {
      expect(total(counting.flatMap(({ participants }) => participants.filter((one) => one.code === code).map((one) => one.amount)))).toBe(cents(amount));
    }
  }));

  it('cost kinds add up to the total, in rows and in columns', () => forEveryRun((run) => {
    for (const { cost } of [...run.activities, ...run.subAgreements, run.total]) expect(total(parts(cost))).toBe(cents(cost.total));
    const counting = run.activities.filter(({ memo }) => !memo);
    for (const part of Object.keys(run.total.cost) as (keyof typeof run.total.cost)[]) expect(total(counting.map(({ cost }) => cost[part]))).toBe(cents(run.total.cost[part]));
  }));

  it('and every control passes', () => forEveryRun((run) => { for (const control of run.controls) expect(control).toMatchObject({ pass: true, difference: '0.000000' }); }));
});

describe('shares', () => {
  it('are never below 0', () => forEveryRun((run) => {
    for (const { share } of run.activities.flatMap(({ participants }) => participants)) expect(Number(share ?? 0)).toBeGreaterThanOrEqual(0);
  }));

  it('who has 0 in the key pays nothing, apart from cost of its own', () => {
    let seen = 0;
    fc.assert(fc.property(wholeBook, (book) => {
      const { runs } = calculated(withZeros(book)).outcome;
      for (const activity of runs.flatMap(({ activities }) => activities).filter(({ funding }) => funding === 'cost')) {
        for (const { code, amount, labelled } of activity.participants.filter((one) => one.code === 'H' && Number(one.labelled) === 0)) {
          expect([code, amount, labelled]).toEqual(['H', '0.00', '0.00']);
          seen += 1;
        }
      }
    }), RUNS);
    expect(seen).toBeGreaterThan(10);
  });

  it('a left-over cent is never more than one', () => forEveryRun((run) => {
    for (const { leftOverCents } of run.activities.flatMap(({ participants }) => participants)) expect([-1, 0, 1]).toContain(leftOverCents);
  }));

  it('scaling a key changes no amount', () => fc.assert(fc.property(wholeBook, fc.constantFrom(0.5, 3, 7, 1000), (book, factor) => {
    const fixed = new Set(book.Deelovereenkomsten?.filter((row) => row[2] === 'vast percentage').map((row) => row[3]));
    const scaled = { ...book, Sleutelwaarden: (book.Sleutelwaarden ?? []).map((row, i) => (i === 0 || fixed.has(row[0] ?? null) ? row : [row[0] ?? null, row[1] ?? null, Number(row[2]) * factor, ...row.slice(3)])) };
    expect(figures({ ...calculated(scaled).outcome, runId: '' })).toEqual(figures({ ...calculated(book).outcome, runId: '' }));
  }), RUNS));
});

describe('what means nothing changes nothing, the run id included', () => {
  const same = (one: Book, other: Book): void => expect(figures(calculated(other).outcome)).toEqual(figures(calculated(one).outcome));

  it('the order of rows, columns and tables', () => fc.assert(fc.property(wholeBook, order, (book, at) => same(book, rearranged(book, at))), RUNS));

  it('the language of tables, headers and choices', () => fc.assert(fc.property(wholeBook, (book) => same(book, inEnglish(book))), RUNS));

  it('the names of sheets, and where on them a table stands', () => fc.assert(fc.property(wholeBook, fc.string({ minLength: 1 }), fc.integer({ min: 1, max: 99 }), (book, sheet, row) => {
    const content = contentOf(book);
    const moved = readModel({ ...content, tables: content.tables.map((table, i) => ({ ...table, sheet: `${sheet}${i}`, headerRow: row, firstColumn: row })) });
    const result = calculate(moved.model as Model, { findings: moved.findings });
    if (result.status === 'blocked') throw new Error(JSON.stringify(result.findings));
    expect(figures(result.outcome)).toEqual(figures(calculated(book).outcome));
  }), RUNS));

  it('which other kind is calculated beside it', () => fc.assert(fc.property(wholeBook, (book) => {
    const alone = calculated({ ...book, Instellingen: [...(book.Instellingen ?? []), ['Basis', 'begroting']] }).outcome.runs;
    expect(alone).toEqual(calculated(book).outcome.runs.filter(({ basis }) => basis === 'budget'));
  }), RUNS));
});

describe('what means something changes the run id', () => {
  /** Of every table: the columns whose cells can change a little without making the book wrong. */
  const CHANGES: readonly (readonly [string, number])[] = [['Uren', 2], ['Kosten', 4], ['Volumes', 1], ['Deelnemers', 3], ['Doorbelasting', 2], ['Tarieven', 5]];
  const TEXTS: readonly (readonly [string, number])[] = [['Activiteiten', 1], ['Deelovereenkomsten', 1], ['Kosten', 0], ['Deelnemers', 1], ['Tarieven', 7], ['Kostenplaatsen', 1]];

  const changed = (book: Book, table: string, column: number, at: number, change: (cell: unknown) => string | number): Book | null => {
    const rows = book[table] ?? [];
    if (rows.length < 2) return null;
    const row = 1 + (at % (rows.length - 1));
    return { ...book, [table]: rows.map((cells, i) => (i === row ? cells.map((cell, c) => (c === column ? change(cell) : cell)) : cells)) };
  };

  it('any number', () => fc.assert(fc.property(wholeBook, fc.constantFrom(...CHANGES), fc.nat(), fc.constantFrom(1, 0.5, 1000), (book, [table, column], at, difference) => {
    const whole = table === 'Deelnemers' ? Math.ceil(difference) : difference;
    const other = changed(book, table, column, at, (cell) => Number(cell) + whole);
    if (other !== null) expect(calculated(other).outcome.runId).not.toBe(calculated(book).outcome.runId);
  }), RUNS));

  it('any text', () => fc.assert(fc.property(wholeBook, fc.constantFrom(...TEXTS), fc.nat(), (book, [table, column], at) => {
    const other = changed(book, table, column, at, (cell) => `${String(cell)} anders`);
    if (other !== null) expect(calculated(other).outcome.runId).not.toBe(calculated(book).outcome.runId);
  }), RUNS));
});

/** Everything in a value as text, whole numbers of any length and typed arrays included. */
const textOf = (value: unknown): string => JSON.stringify(value, (_, one: unknown) =>
  (typeof one === 'bigint' ? `${one}n` : ArrayBuffer.isView(one) ? Array.from(one as unknown as ArrayLike<number>) : one));

describe('the input', () => {
  it('is never changed', () => fc.assert(fc.property(wholeBook, (book) => {
    const { model, findings } = modelOf(book);
    const before = textOf({ model, findings });
    calculate(model, { findings });
    expect(textOf({ model, findings })).toBe(before);
  }), RUNS));

  it('calculated twice gives the same outcome', () => fc.assert(fc.property(wholeBook, (book) => {
    const { model } = modelOf(book);
    expect(textOf(calculate(model))).toBe(textOf(calculate(model)));
  }), { numRuns: 15 }));
});

describe('a book with something taken out of it', () => {
  const NOT_ASKED = new Set(['Instellingen']);
  const cut = fc.record({ table: fc.nat(), row: fc.nat(), column: fc.nat(), what: fc.constantFrom('cell', 'row', 'table', 'negative', 'text') });
  type Cut = typeof cut extends fc.Arbitrary<infer T> ? T : never;

  const damage = (book: Book, { table, row, column, what }: Cut): Book => {
    const names = Object.keys(book).filter((name) => !NOT_ASKED.has(name));
    const name = names[table % names.length] ?? '';
    const [headers = [], ...rows] = book[name] ?? [];
    if (what === 'table') return Object.fromEntries(Object.entries(book).filter(([one]) => one !== name));
    if (rows.length === 0) return book;
    const at = row % rows.length;
    if (what === 'row') return { ...book, [name]: [headers, ...rows.filter((_, i) => i !== at)] };
    const cell = (old: unknown) => (what === 'cell' ? null : what === 'text' ? 'onbekend' : typeof old === 'number' ? -old : null);
    return { ...book, [name]: [headers, ...rows.map((cells, i) => (i === at ? cells.map((old, c) => (c === column % headers.length ? cell(old) : old)) : cells))] };
  };

  it('is blocked or calculated with every control passing; nothing throws, whatever the reader said', () => fc.assert(fc.property(wholeBook, fc.array(cut, { minLength: 1, maxLength: 6 }), (book, cuts) => {
    const { model, findings } = readModel(contentOf(cuts.reduce(damage, book)));
    if (model === null) return;
    const result = calculate(model, { findings });
    if (result.status === 'blocked') expect(result.findings.some(isBlocking)).toBe(true);
    else for (const control of result.outcome.runs.flatMap(({ controls }) => controls)) expect(control).toMatchObject({ pass: true });
  }), { numRuns: 400 }));
});
