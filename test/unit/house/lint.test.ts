import { relative } from 'node:path';
import { buildCrackedHouse, type CrackedHouse } from './cracked-house';

const repeat = (line: string, times: number): string => Array.from({ length: times }, () => line).join('\n');
const longFunction = `export const long = (): number => {\n  let n = 0;\n${repeat('  n += 1;', 62)}\n  return n;\n};\n`;
const branchy = `export const many = (n: number): number => {\n${repeat('  if (n > 1) return n;', 15)}\n  return 0;\n};\n`;
const inExcel = (body: string): string => `export const run = async (): Promise<void> => Excel.run(async (context) => {\n${body}\n});\n`;

/** A file with one offending line, and exactly what must catch it. */
const CRACKS: Readonly<Record<string, readonly [text: string, ...rules: readonly string[]]>> = {
  'src/engine/knows-the-time.ts': ['export const now = new Date();\n', 'no-restricted-syntax'],
  'src/engine/knows-the-clock.ts': ['export const now = Date.now();\n', 'no-restricted-properties'],
  'src/engine/throws-dice.ts': ['export const dice = Math.random();\n', 'no-restricted-properties'],
  'src/engine/depends-on-the-machine.ts': ["export const order = (a: string, b: string): number => a.localeCompare(b);\n", 'no-restricted-properties'],
  'src/tables/prints.ts': ["console.log('x');\n", 'no-console'],
  'src/report/reads-settings.ts': ['export const home = process.env;\n', 'no-restricted-globals'],
  'src/domain/speaks.ts': ["export const text = 'Deze regel hoort niet hier te staan';\n", 'no-restricted-syntax'],
  'src/cli/speaks-too.ts': ['export const text = (n: number): string => `Wrote the report of ${n} rows`;\n', 'no-restricted-syntax'],
  'src/workbench/speaks-too.ts': ["export const text = 'Deze regel hoort niet hier te staan';\n", 'no-restricted-syntax'],
  'src/application/knows-excel.ts': ['export const run = (): unknown => Excel.run(async () => undefined);\n', 'no-restricted-globals'],
  'src/application/forgets-to-wait.ts': ['const write = async (): Promise<void> => undefined;\nexport const save = (): void => { write(); };\n', '@typescript-eslint/no-floating-promises'],
  'src/domain/anything.ts': ['export const value = (x: any): unknown => x;\n', '@typescript-eslint/no-explicit-any'],
  'src/domain/surely.ts': ['export const first = (x: readonly string[]): string => x[0]!;\n', '@typescript-eslint/no-non-null-assertion'],
  'src/domain/utils.ts': ['export const value = 1;\n', 'no-restricted-syntax'],
  'src/domain/rate-helper.ts': ['export const value = 1;\n', 'no-restricted-syntax'],
  'src/engine/common/share.ts': ['export const value = 1;\n', 'no-restricted-syntax'],
  'src/engine/endless.ts': [`${Array.from({ length: 201 }, (_, i) => `export const x${i} = ${i};`).join('\n')}\n`, 'max-lines'],
  'src/engine/long-function.ts': [longFunction, 'max-lines-per-function'],
  'src/engine/branchy.ts': [branchy, 'complexity'],
  'src/engine/many-parameters.ts': ['export const sum = (a: number, b: number, c: number, d: number, e: number): number => a + b + c + d + e;\n', 'max-params'],
  'src/adapters/excel/reads-too-early.ts': [
    inExcel("  const range = context.workbook.getSelectedRange();\n  range.load('address');\n  const address = range.address;\n  await context.sync();\n  return void address;"),
    'office-addins/call-sync-before-read', 'office-addins/call-sync-after-load',
  ],
  'src/adapters/excel/syncs-in-a-loop.ts': [inExcel('  for (let i = 0; i < 3; i += 1) {\n    await context.sync();\n  }'), 'office-addins/no-context-sync-in-loop'],
  'src/taskpane/conditional-hook.tsx': [
    "import { useState } from 'react';\nexport const Box = ({ on }: { on: boolean }): number => {\n  if (on) return useState(1)[0];\n  return 0;\n};\n",
    'react-hooks/rules-of-hooks',
  ],
  'src/taskpane/no-alternative.tsx': ['export const Logo = () => <img src="logo.png" />;\n', 'jsx-a11y/alt-text'],
};

const SOUND_FILES: Readonly<Record<string, string>> = {
  'src/engine/price.ts': 'export const price = (hours: number, rate: number): number => hours * rate;\n',
  'src/domain/day.ts': 'export const day = (time: number): Date => new Date(time);\n',
  'src/messages/words.ts': "export const words = 'Deze zin staat precies waar hij hoort';\n",
  'src/workbench/host/refusal.ts': "export const refusal = 'The requested resource does not exist.';\n",
  'src/adapters/excel/read.ts': inExcel("  const range = context.workbook.getSelectedRange();\n  range.load('address');\n  await context.sync();\n  return void range.address;"),
};

interface LintResult { readonly filePath: string; readonly messages: readonly { readonly ruleId: string | null }[] }

describe('lint', () => {
  let house: CrackedHouse;
  let found: Readonly<Record<string, readonly (string | null)[]>> = {};

  beforeAll(() => {
    const cracked = Object.fromEntries(Object.entries(CRACKS).map(([path, [text]]) => [path, text]));
    house = buildCrackedHouse({ ...SOUND_FILES, ...cracked });
    const results = JSON.parse(house.run('eslint/bin/eslint.js', '--format', 'json', 'src').output) as readonly LintResult[];
    found = Object.fromEntries(results.map((result) => [
      relative(house.root, result.filePath).replaceAll('\\', '/'),
      [...new Set(result.messages.map((message) => message.ruleId))],
    ]));
  }, 120_000);
  afterAll(() => house.remove());

  it.each(Object.entries(CRACKS))('%s is caught', (file, [, ...rules]) => {
    expect(found[file]).toEqual(rules);
  });

  it.each(Object.keys(SOUND_FILES))('%s is left alone', (file) => {
    expect(found[file]).toEqual([]);
  });
});
