import { OpenXmlPackage } from '../../../../src/adapters/xlsx/archive/package';
import { replacePart } from '../../../../src/adapters/xlsx/replace-part';
import { zipDirectory } from '../../../../src/adapters/xlsx/archive/zip-directory';
import { zip } from '../../../support/zip';

const PARTS = ['a.xml', 'xl/b.xml', 'c.xml'];
const archive = (): Buffer => zip(PARTS.map((name) => ({ name, content: `<${name.length}>é ${name}</${name.length}>` })));
const textsIn = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const parts = new OpenXmlPackage(bytes);
  return Promise.all(PARTS.map((name) => parts.read(name, (xml) => xml)));
};

describe('replacing one part of an archive', () => {
  it.each(PARTS)('changes %s, longer or shorter, and leaves the others', async (part) => {
    const before = await textsIn(archive());
    for (const text of ['', '<ééé/>', `<long>${'x'.repeat(70_000)}</long>`]) {
      const after = await textsIn(await replacePart(archive(), part, () => text));
      expect(after).toEqual(before.map((xml, i) => (PARTS[i] === part ? text : xml)));
    }
  });
  it('gives the part as it was', async () => {
    let seen = '';
    await replacePart(archive(), 'xl/b.xml', (xml) => { seen = xml; return xml; });
    expect(seen).toBe('<8>é xl/b.xml</8>');
  });
  it('leaves no byte that belongs to nothing', async () => {
    const bytes = await replacePart(archive(), 'a.xml', () => '<x/>');
    const [first, second] = zipDirectory(bytes);
    expect([first?.headerOffset, second?.headerOffset]).toEqual([0, 30 + 'a.xml'.length + '<x/>'.length]);
  });
  it('refuses a part that is not there', async () =>
    expect(replacePart(archive(), 'd.xml', (xml) => xml)).rejects.toMatchObject({ code: 'not-writable-content', facts: { reason: 'd.xml' } }));
});
