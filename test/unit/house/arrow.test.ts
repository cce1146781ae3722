import { basename } from 'node:path';
import { buildCrackedHouse, type CrackedHouse } from './cracked-house';

/** One offending line each, and the one rule that must catch it. */
const CRACKS: Readonly<Record<string, readonly [line: string, rule: string]>> = {
  'src/domain/asks-engine.ts': ["import { price } from '../engine';", 'arrow-domain'],
  'src/engine/asks-tables.ts': ["import { columns } from '../tables';", 'arrow-engine'],
  'src/tables/asks-messages.ts': ["import { sentence } from '../messages';", 'arrow-tables'],
  'src/messages/asks-report.ts': ["import { book } from '../report';", 'arrow-messages'],
  'src/report/asks-application.ts': ["import { useCase } from '../application';", 'arrow-report'],
  'src/application/asks-adapter.ts': ["import { memory } from '../adapters/memory';", 'arrow-application'],
  'src/adapters/xlsx/asks-engine.ts': ["import { price } from '../../engine';", 'arrow-adapters'],
  'src/adapters/xlsx/asks-memory.ts': ["import { memory } from '../memory';", 'adapters-apart'],
  'src/report/through-the-window.ts': ["import { cents } from '../domain/cents';", 'through-the-door'],
  'src/engine/reads-a-file.ts': ["import { readFileSync } from 'node:fs';", 'pure-rooms-know-no-node'],
  'src/application/opens-xlsx.ts': ["import { readXlsx } from 'hucre/xlsx';", 'package-hucre'],
  'src/cli/reads-office.ts': ["import '@microsoft/office-js/dist/office.js';", 'package-microsoft-office-js'],
  'src/report/draws.ts': ["import { createElement } from 'react';", 'package-react'],
  'src/taskpane/paints-with-fluent.ts': ["import { Panel } from '@fluentui/react';", 'package-fluentui'],
  'src/application/uses-a-test-tool.ts': ["import * as fc from 'fast-check';", 'no-development-package'],
  'src/tables/asks-nobody-known.ts': ["import { gone } from './gone';", 'unresolvable'],
  'src/mystery/index.ts': ["import { cents } from '../domain';", 'unknown-room'],
};

const SOUND_FILES: Readonly<Record<string, string>> = {
  'src/domain/cents.ts': 'export const cents = 1;',
  'src/engine/price.ts': "import { cents } from '../domain';\nexport const price = cents;",
  'src/tables/columns.ts': 'export const columns = 1;',
  'src/messages/sentence.ts': 'export const sentence = 1;',
  'src/report/book.ts': 'export const book = 1;',
  'src/application/use-case.ts': "import { price } from '../engine';\nexport const useCase = price;",
  'src/adapters/memory/memory.ts': 'export const memory = 1;',
  'src/adapters/xlsx/read.ts': "import { readXlsx } from 'hucre/xlsx';\nexport const read = readXlsx;",
  'src/workbench/fill.ts': "import { readXlsx } from 'hucre/xlsx';\nexport const fill = readXlsx;",
  'src/engine/ring-a.ts': "import './ring-b';",
  'src/engine/ring-b.ts': "import './ring-a';",
  'src/engine/alone.ts': 'export const alone = 1;',
};

/** An index.ts in every room that opens its sound files, but for the one that stands alone; the command line and the workbench open every room. */
const doorsTo = (files: readonly string[]): Record<string, string> => {
  const doors: Record<string, string> = {};
  for (const path of files.filter((file) => basename(file) !== 'alone.ts')) {
    const door = path.replace(/[^/]+$/, 'index.ts');
    doors[door] = `${doors[door] ?? ''}export * from './${basename(path, '.ts')}';
`;
  }
  const rooms = ['tables', 'messages', 'report', 'application', 'adapters/xlsx', 'adapters/memory'];
  return { ...doors, 'src/cli/main.ts': rooms.map((room) => `import '../${room}';
`).join(''), 'src/workbench/main.ts': "import './index';\n" };
};

interface Cruise { readonly summary: { readonly violations: readonly { readonly from: string; readonly to: string; readonly rule: { readonly name: string } }[] } }

describe('the one arrow', () => {
  let house: CrackedHouse;
  let violations: Cruise['summary']['violations'] = [];
  const rulesOf = (file: string): readonly string[] => [...new Set(violations.filter((v) => v.from === file).map((v) => v.rule.name))].sort();

  beforeAll(() => {
    const cracked = Object.fromEntries(Object.entries(CRACKS).map(([path, [line]]) => [path, `${line}\n`]));
    house = buildCrackedHouse({ ...SOUND_FILES, ...doorsTo(Object.keys(SOUND_FILES)), ...cracked });
    const { output } = house.run('dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src');
    violations = (JSON.parse(output) as Cruise).summary.violations;
  }, 60_000);
  afterAll(() => house.remove());

  it.each(Object.entries(CRACKS))('%s is caught', (file, [, rule]) => {
    // no program reaches the made-up file either
    expect(rulesOf(file)).toEqual([rule, 'unused-file'].sort());
  });

  it('a ring of imports is caught', () => {
    expect(violations.filter((v) => v.rule.name === 'no-cycle').map((v) => v.from)).toContain('src/engine/ring-a.ts');
  });

  it('a file that nothing uses is caught, as an orphan and as out of reach of every program', () => {
    expect(rulesOf('src/engine/alone.ts')).toEqual(['no-orphan', 'unused-file']);
  });

  it('nothing else is caught', () => {
    const expected = new Set([...Object.keys(CRACKS), 'src/engine/ring-a.ts', 'src/engine/ring-b.ts', 'src/engine/alone.ts']);
    expect(violations.filter((v) => !expected.has(v.from))).toEqual([]);
  });
});
