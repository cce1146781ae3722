import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as ts from 'typescript';
import { type ApiSet, isNewer, versionIn } from './api-set';
import { type ApiUse, apiUsesIn, type ApiUses } from './api-uses';

const project = resolve(__dirname, '../../..');
const PLACES = ['src/adapters/excel/', 'src/taskpane/', 'src/commands/'];

const [, name = '', version = ''] = /<Set Name="(\w+)" MinVersion="([\d.]+)"\/>/.exec(readFileSync(join(project, 'manifest.xml'), 'utf8')) ?? [];
const minimum: ApiSet = { name, version: versionIn(version) };

/** Lines that are not in the house, to prove that the check sees them: one member above the minimum each, or none. */
const CRACKS: Readonly<Record<string, readonly [body: string, ...members: readonly string[]]>> = {
  method: ["context.workbook.tables.getItem('T').resize('A1:B2');", 'Table.resize'],
  property: ["const range = context.workbook.getSelectedRange();\n  range.load('address');\n  await context.sync();\n  return void [range.address, range.left];", 'Range.left'],
  loadedByName: ["context.workbook.getSelectedRange().load('address, top');", 'Range.top'],
  loadedThroughItems: ["context.workbook.worksheets.load('items/name,items/customProperties/items/key');", 'Worksheet.customProperties', 'WorksheetCustomPropertyCollection.items', 'WorksheetCustomProperty.key'],
  loadedFromAConstant: ["const FACTS = 'left';\n  context.workbook.getSelectedRange().load(FACTS);", 'Range.left'],
  loadedFromAList: ["const FACTS = ['top', 'address'].map((name) => `items/${name}`.slice(6));\n  context.workbook.getSelectedRange().load(FACTS.join(','));", 'Range.top'],
  loadedByOurOwn: ["const { loaded } = await import('./trip');\n  return void loaded(context.workbook.getSelectedRange(), 'address,top');", 'Range.top'],
  loadedPerhaps: ["const used = Math.abs(1) ? context.workbook.worksheets.getFirst().getUsedRangeOrNullObject() : null;\n  used?.load('left');", 'Range.left'],
  loadedAsOptions: ['context.workbook.getSelectedRange().load({ left: true });', 'RangeLoadOptions.left'],
  setAtOnce: ["context.workbook.worksheets.getFirst().getRange('A1').format.set({ autoIndent: true, wrapText: true });"],
  textOfTheEnumeration: ["context.workbook.getSelectedRange().getRangeEdge('Up');", 'Range.getRangeEdge', 'KeyboardDirection.up'],
  destructured: ['const { application: { cultureInfo } } = context.workbook;\n  return void cultureInfo;', 'Application.cultureInfo'],
  byText: ["return void context.workbook['comments'];", 'Workbook.comments'],
  ofTheEnumeration: ["context.workbook.worksheets.getFirst().getRange('A1').insert(Excel.InsertShiftDirection.down);"],
  onlineOnly: ['return void context.workbook.linkedWorkbooks;', 'Workbook.linkedWorkbooks'],
  askedFor: ["if (Office.context.requirements.isSetSupported('ExcelApi', '1.13')) context.workbook.tables.getItem('T').resize('A1:B2');"],
  askedForTooLittle: ["if (Office.context.requirements.isSetSupported('ExcelApi', '1.12')) context.workbook.tables.getItem('T').resize('A1:B2');", 'Table.resize'],
  askedForTheOpposite: ["if (!Office.context.requirements.isSetSupported('ExcelApi', '1.13')) context.workbook.tables.getItem('T').resize('A1:B2');", 'Table.resize'],
  inTheOtherBranch: ["if (Office.context.requirements.isSetSupported('ExcelApi', '1.13')) return;\n  context.workbook.tables.getItem('T').resize('A1:B2');", 'Table.resize'],
};

/** Lines of which the check cannot tell what they load. */
const UNTOLD: Readonly<Record<string, readonly [body: string, path: string]>> = {
  variable: ["const names = String(Math.abs(1));\n  context.workbook.load(names);", 'names'],
  unknownName: ["context.workbook.load('nonsense');", 'nonsense'],
  anotherFunction: ["const ours = <T extends { load: (names: string) => unknown }>(object: T): void => void object.load('address');\n  ours(context.workbook.getSelectedRange());", "object.load('address')"],
};

const crackFile = (crack: string): string => join(project, `src/adapters/excel/crack-${crack}.ts`);
const crackText = (body: string): string => `export const run = async (): Promise<void> => Excel.run(async (context) => {\n  ${body}\n});\n`;

const programOf = (): ts.Program => {
  const { config } = ts.readConfigFile(join(project, 'tsconfig.json'), ts.sys.readFile) as { readonly config: unknown };
  const parsed = ts.parseJsonConfigFileContent(config, ts.sys, project);
  const cracks = new Map(Object.entries({ ...CRACKS, ...UNTOLD }).map(([crack, [body]]) => [crackFile(crack), crackText(body)]));
  const host = ts.createCompilerHost(parsed.options);
  const ours = parsed.fileNames.filter((file) => PLACES.some((place) => file.includes(`/${place}`)) || file.endsWith('office.d.ts'));
  return ts.createProgram([...ours, ...cracks.keys()], parsed.options, {
    ...host,
    readFile: (file) => cracks.get(file) ?? host.readFile(file),
    fileExists: (file) => cracks.has(file) || host.fileExists(file),
    getSourceFile: (file, options) => {
      const crack = cracks.get(file);
      return crack === undefined ? host.getSourceFile(file, options) : ts.createSourceFile(file, crack, options);
    },
  });
};

const isTooNew = ({ set, guarded }: ApiUse): boolean => !guarded && (set.name !== minimum.name || isNewer(set, minimum));
const tooNew = ({ uses }: ApiUses): readonly string[] => [...new Set(uses.filter(isTooNew).map(({ place, member, set }) => `${place} ${member}: ${set.name} ${set.version.join('.')}`))];

describe('the requirement level of the manifest', () => {
  let program: ts.Program;
  beforeAll(() => { program = programOf(); }, 120_000);
  const ours = (file: string): boolean => !file.includes('/crack-') && PLACES.some((place) => file.includes(`/${place}`));

  it('is ExcelApi 1.9', () => expect(minimum).toEqual({ name: 'ExcelApi', version: [1, 9] }));

  it.each(Object.entries(CRACKS))('the check sees what a made-up line uses: %s', (crack, [, ...members]) => {
    const found = apiUsesIn(program, (file) => file === crackFile(crack));
    expect([...new Set(found.uses.filter(isTooNew).map(({ member }) => member))]).toEqual(members);
    expect(found.uses.length).toBeGreaterThan(0);
  });

  it.each(Object.entries(UNTOLD))('the check says what it cannot tell: %s', (crack, [, path]) =>
    expect(apiUsesIn(program, (file) => file === crackFile(crack)).unresolved.map((one) => one.path)).toEqual([path]));

  it('holds for every member of Office.js in our code', () => expect(tooNew(apiUsesIn(program, ours))).toEqual([]));
  it('is known for everything that our code loads', () => expect(apiUsesIn(program, ours).unresolved).toEqual([]));

  it('is judged by the declarations of the library that the tests run', () => {
    const files = program.getSourceFiles().map(({ fileName }) => fileName);
    const [excel] = program.getTypeChecker().getSymbolsInScope(program.getSourceFile(crackFile('method')) as ts.SourceFile, ts.SymbolFlags.Namespace).filter((symbol) => symbol.name === 'Excel');
    expect([...new Set(excel?.declarations?.map((declaration) => declaration.getSourceFile().fileName))]).toEqual([join(project, 'node_modules/@microsoft/office-js/dist/office.d.ts')]);
    expect(files.filter((file) => /@types\/(office|custom-functions)/.test(file))).toEqual([]);
  });
});
