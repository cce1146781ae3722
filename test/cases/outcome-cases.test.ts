import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Book, calculated } from '../support/books';

/** A figure that must come out: where it stands in the outcome, and what the source says of it. */
interface Expected {
  /** Path in the outcome; `*` takes every item of a list, `code=SZ` or `from=A,to=B` those that say so. Of several paths: the sum of all they find. */
  readonly at: string | readonly string[];
  readonly value?: string;
  readonly multiset?: readonly string[];
  /** How far the figure may be off, as the source rounds it; absent: exactly equal. */
  readonly tolerance?: number;
  /** Compare after rounding to so many decimals. */
  readonly decimals?: number;
  readonly times?: number;
  /** The figure as a percentage of this one. */
  readonly of?: string;
}

interface OutcomeCase { readonly says: string; readonly source: string; readonly tables: Book; readonly expect: readonly Expected[] }

type Fields = Readonly<Record<string, unknown>>;

const childrenAt = (value: unknown, step: string): readonly unknown[] => {
  if (step === '*') return Object.values(value as object);
  if (!step.includes('=')) return [(value as Fields)[step]];
  const wanted = step.split(',').map((part) => part.split('='));
  const found = (value as readonly Fields[]).filter((item) => wanted.every(([field, text]) => String(item[field as string]) === text));
  if (found.length === 0) throw new Error(`nothing with ${step}`);
  return found;
};

const find = (value: unknown, path: readonly string[]): readonly unknown[] => {
  const [step, ...rest] = path;
  return step === undefined ? [value] : childrenAt(value, step).flatMap((child) => find(child, rest));
};

const findAll = (outcome: unknown, at: string): readonly string[] => find(outcome, at.split('.')).map(String);

const plainDecimal = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);

const check = (outcome: unknown, expected: Expected): void => {
  const found = typeof expected.at === 'string' ? findAll(outcome, expected.at) : [String(expected.at.flatMap((at) => findAll(outcome, at)).reduce((total, one) => total + Number(one), 0))];
  if (expected.multiset) { expect([...found].sort()).toEqual([...expected.multiset].sort()); return; }
  const whole = expected.of ? Number(findAll(outcome, expected.of)[0]) / 100 : 1 / (expected.times ?? 1);
  if (expected.decimals !== undefined) expect((Number(found[0]) / whole).toFixed(expected.decimals)).toBe(expected.value);
  else if (expected.tolerance !== undefined) expect(Math.abs(Number(found[0]) / whole - Number(expected.value))).toBeLessThanOrEqual(expected.tolerance);
  else expect(plainDecimal(found[0] as string)).toBe(plainDecimal(expected.value as string));
};

/** Drop a folder with a case.json into one of these, and it is run. They are grouped by where the truth came from. */
describe.each(['published', 'by-hand'])('%s', (group) => {
  const folder = join(__dirname, group);
  const cases = readdirSync(folder).map((name) => [name, JSON.parse(readFileSync(join(folder, name, 'case.json'), 'utf8')) as OutcomeCase] as const);

  it('has cases', () => expect(cases.length).toBeGreaterThan(0));

  it.each(cases)('%s', (_, { tables, expect: expected, source }) => {
    expect(source).not.toBe('');
    expect(expected.length).toBeGreaterThan(0);
    const { outcome } = calculated(tables);
    for (const one of expected) check(outcome, one);
    for (const run of outcome.runs) for (const control of run.controls) expect(control).toMatchObject({ pass: true });
  });
});
