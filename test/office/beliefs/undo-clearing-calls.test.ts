import { UNDO_CLEARING_CALLS } from '../../../src/adapters/excel';
import { installedCatalogue } from '../harness/office-package';

/** In Microsoft's list, but not in the library on npm, which is older: neither our code nor the emulated host can make these calls. */
const NEWER_THAN_THE_LIBRARY = [
  'AllowEditRange.address', 'AllowEditRange.delete', 'AllowEditRange.pauseProtection', 'AllowEditRange.setPassword', 'AllowEditRange.title',
  'AllowEditRangeCollection.add', 'AllowEditRangeCollection.pauseProtection', 'WorksheetCollection.addFromBase64',
  'WorksheetProtection.pauseProtection', 'WorksheetProtection.resumeProtection', 'WorksheetProtection.setPassword', 'WorksheetProtection.updateOptions',
  'Query.delete', 'Query.refresh', 'QueryCollection.refreshAll', 'Slicer.nameInFormula', 'Style.addIndent', 'Style.orientation',
];

const { classes } = installedCatalogue();
const known = new Map(Object.entries(classes).map(([name, entry]) => [name, new Set([...Object.values(entry.scalars), ...Object.values(entry.methods)].map(({ js }) => js))]));
const inLibrary = (member: string): boolean => {
  const [owner = '', name = ''] = member.split('.');
  return known.get(owner)?.has(name) ?? false;
};

describe('the calls that clear the undo stack', () => {
  it('stand in the library under these names, but for the newer ones', () =>
    expect(UNDO_CLEARING_CALLS.map(({ member }) => member).filter((member) => !inLibrary(member))).toEqual(NEWER_THAN_THE_LIBRARY));
  it('stand in the list once', () => {
    const names = UNDO_CLEARING_CALLS.map(({ member }) => member);
    expect(new Set(names).size).toBe(names.length);
  });
  it('that a property makes, make it by being set', () => {
    const readOnly = UNDO_CLEARING_CALLS.filter(({ member }) => {
      const [owner = '', name = ''] = member.split('.');
      return Object.values(classes[owner]?.scalars ?? {}).some(({ js, writable }) => js === name && !writable);
    });
    expect(readOnly).toEqual([]);
  });
  it.each([
    ['Worksheet.delete', ['web', 'windows', 'mac']], ['Worksheet.name', ['windows', 'mac']], ['WorksheetProtection.protect', ['web', 'windows', 'mac']], ['Style.wrapText', ['web']],
  ])('names %s on %j', (member, platforms) => expect(UNDO_CLEARING_CALLS.find((call) => call.member === member)?.platforms).toEqual(platforms));
  it.each(['Worksheet.activate', 'WorksheetCollection.add', 'Range.values', 'Range.clear', 'Table.delete', 'Chart.delete', 'NamedItem.visible', 'CustomXmlPart.setXml'])(
    'leaves %s, which can be undone', (member) => {
      expect(inLibrary(member)).toBe(true);
      expect(UNDO_CLEARING_CALLS.map((call) => call.member)).not.toContain(member);
    },
  );
});
