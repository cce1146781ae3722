import { buildCrackedHouse, type CrackedHouse } from './cracked-house';

/** A file with one offending line, and the code of the compiler that must catch it. */
type Cracks = Readonly<Record<string, readonly [text: string, code: string]>>;

const PURE_CRACKS: Cracks = {
  'src/engine/knows-the-page.ts': ['export const title = document.title;\n', 'TS2584'],
  'src/tables/knows-the-process.ts': ['export const home = process.cwd();\n', 'TS2591'],
  'src/report/knows-office.ts': ['export const run = Excel.run;\n', 'TS2304'],
  'src/messages/prints.ts': ["console.log('x');\n", 'TS2584'],
  'src/domain/reads-a-file.ts': ["import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n", 'TS2591'],
};

const STRICT_CRACKS: Cracks = {
  'src/cli/unused-local.ts': ['export const f = (): number => {\n  const unused = 1;\n  return 2;\n};\n', 'TS6133'],
  'src/cli/unused-parameter.ts': ['export const f = (unused: number): number => 2;\n', 'TS6133'],
  'src/cli/perhaps-absent.ts': ['export const first = (x: readonly string[]): string => x[0];\n', 'TS2322'],
  'src/cli/undefined-is-not-absent.ts': ['export const x: { readonly a?: string } = { a: undefined };\n', 'TS2375'],
  'src/cli/forgets-to-return.ts': ['export const f = (n: number): number | undefined => {\n  if (n > 1) return n;\n};\n', 'TS7030'],
};

const textOf = (cracks: Cracks): Record<string, string> => Object.fromEntries(Object.entries(cracks).map(([path, [text]]) => [path, text]));
const codesIn = (output: string, file: string): readonly string[] =>
  output.split('\n').filter((line) => line.startsWith(`${file}(`)).map((line) => /error (TS\d+)/.exec(line)?.[1] ?? '');

describe.each([
  ['the pure rooms know no page, no Node and no Office', 'tsconfig.pure.json', PURE_CRACKS],
  ['nothing is unused or assumed', 'tsconfig.json', STRICT_CRACKS],
])('%s', (_, tsconfig, cracks) => {
  let house: CrackedHouse;
  let output = '';

  beforeAll(() => {
    house = buildCrackedHouse({ ...textOf(cracks), 'src/domain/sound.ts': 'export const sound = (x: readonly number[]): number => x[0] ?? 0;\n' });
    output = house.run('typescript/bin/tsc', '-p', tsconfig).output;
  }, 120_000);
  afterAll(() => house.remove());

  it.each(Object.entries(cracks))('%s is caught', (file, [, code]) => {
    expect(codesIn(output, file)).toEqual([code]);
  });

  it('nothing else is caught', () => {
    const files = output.split('\n').map((line) => /^([^ (]+)\(\d+,\d+\): error/.exec(line)?.[1]).filter((file) => file !== undefined);
    expect([...new Set(files)].sort()).toEqual(Object.keys(cracks).sort());
  });
});
