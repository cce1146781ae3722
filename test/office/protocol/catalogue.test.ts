import { apiCatalogue, type ClassEntry } from '../../../src/workbench/host';
import { installedCatalogue, officeFile } from '../harness/office-package';

const { classes } = installedCatalogue();

/** The functions of the sheet, SUM and the like, are counted apart. */
const { Functions, ...others } = classes;
const count = (of: (entry: ClassEntry) => object): number => Object.values(others).reduce((sum, entry) => sum + Object.keys(of(entry)).length, 0);
const classNamed = (name: string): ClassEntry => {
  const found = classes[name];
  if (!found) throw new Error(`no class ${name}`);
  return found;
};

describe('the list of legal names, taken from the installed library', () => {
  it('is as large as the notes on the library say', () => {
    expect({
      classes: Object.keys(classes).length,
      functions: Object.keys(Functions?.methods ?? {}).length,
      scalars: count(({ scalars }) => scalars),
      navigations: count(({ navigations }) => navigations),
      methods: count(({ methods }) => methods),
      events: count(({ events }) => events),
    }).toEqual({ classes: 189, functions: 366, scalars: 717, navigations: 218, methods: 676, events: 57 });
  });

  // the sets as they stand in the public reference of the Excel API
  it.each([
    ['Table', 'Resize', 'ExcelApi 1.13'],
    ['Range', 'GetMergedAreasOrNullObject', 'ExcelApi 1.13'],
    ['Worksheet', 'GetRangeByIndexes', 'ExcelApi 1.7'],
    ['WorksheetCollection', 'GetItemOrNullObject', 'ExcelApi 1.4'],
    ['Worksheet', 'GetRange', null],
    ['Functions', 'Date', null],
  ])('%s.%s came with %s', (name, method, set) => {
    expect(classNamed(name).methods[method]?.set).toBe(set);
  });

  it.each([
    ['Worksheet', 'PageLayout', 'PageLayout', 'ExcelApi 1.9'],
    ['Worksheet', 'FreezePanes', 'WorksheetFreezePanes', 'ExcelApi 1.7'],
    ['Range', 'Format', 'RangeFormat', null],
  ])('%s.%s leads to %s and came with %s', (name, navigation, target, set) => {
    expect(classNamed(name).navigations[navigation]).toMatchObject({ class: target, set });
  });

  it('knows what can be written and what cannot', () => {
    expect(classNamed('Worksheet').scalars['Name']?.writable).toBe(true);
    expect(classNamed('Worksheet').scalars['Id']?.writable).toBe(false);
    expect(classNamed('Range').scalars['Address']?.writable).toBe(false);
  });

  it('knows the second name under which some are set', () => {
    const found = Object.entries(classes).flatMap(([name, { setOnly }]) => Object.entries(setOnly).map(([wire, { js }]) => `${name}.${js} as ${wire}`));
    expect(found).toEqual(['Worksheet.showGridlines as Gridlines', 'Worksheet.showHeadings as Headings', 'Style.textOrientation as Orientation']);
  });

  it('knows what a collection holds and how its items are reached', () => {
    expect(classNamed('TableCollection')).toMatchObject({ collection: true, item: 'Table', indexer: { class: 'Table', set: null } });
    expect(classNamed('Table')).toMatchObject({ collection: false, item: null, indexer: null });
  });

  it('knows by which calls events are asked for and given up', () => {
    expect(classNamed('Worksheet').events['onChanged']).toEqual({
      js: 'onChanged', set: 'ExcelApi 1.7', type: 10, register: '_RegisterDataChangedEvent', unregister: '_UnregisterDataChangedEvent',
    });
  });

  it('does not know what came after the library', () => {
    expect(classNamed('Range').scalars['ValuesAsJson']).toBeUndefined();
  });

  it('is plain data, so that a page can have it as JSON', () => {
    expect(JSON.parse(JSON.stringify(installedCatalogue()))).toEqual(installedCatalogue());
  });

  it('gives nothing for a text that is no library', () => {
    expect(apiCatalogue('var Excel;')).toEqual({ classes: {} });
  });

  it('finds only files of the package', () => {
    expect(officeFile('../package.json')).toBeNull();
    expect(officeFile('no-such-file.js')).toBeNull();
    expect(officeFile('en-us/office_strings.js?1')?.length).toBeGreaterThan(10_000);
  });
});
