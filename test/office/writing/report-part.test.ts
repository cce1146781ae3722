import { packBook, unpackBook } from '../../../src/adapters/excel/writing/packed-book';
import { partIn, partXml, type ReportPart } from '../../../src/adapters/excel/writing/report-part';
import { showBook } from '../../support/show-book';

const part: ReportPart = {
  bookId: 'b00k', writeId: 'wr1te', sheets: new Map([['summary', '{0001-A}'], ['odd "key" <&>', '{0002}']]),
  book: { encoding: 'gzip', bytes: 12, content: 'QUJD' }, memory: { encoding: 'plain', bytes: 3, content: 'REVG' },
};

describe('our custom XML part', () => {
  it('says what was put in it', () => expect(partIn(partXml(part))).toEqual(part));
  it('says so without a report that was too large to keep', () => expect(partIn(partXml({ ...part, book: null }))).toEqual({ ...part, book: null }));
  it('says so where nothing is kept with the report', () => expect(partIn(partXml({ ...part, memory: null }))).toEqual({ ...part, memory: null }));
  it('is understood after a program has written it in its own way', () => {
    const rewritten = `<?xml version="1.0"?>\n<k:report xmlns:k='urn:kostprijswijzer:report' bookId='b00k'\n version='1' writeId='wr1te' >\n <k:tab sheet="{0001-A}" key="summary"></k:tab><k:book bytes="12" encoding="gzip">\nQUJD\n</k:book></k:report>`;
    expect(partIn(rewritten)).toEqual({ ...part, memory: null, sheets: new Map([['summary', '{0001-A}']]) });
  });
  it.each(['', '<report/>', partXml(part).replace('version="1"', 'version="2"'), partXml(part).replace('bookId="b00k"', '')])('is nothing of ours: %j', (xml) => expect(partIn(xml)).toBeNull());
});

describe('a report that is kept', () => {
  it('comes back as it was, and takes less room', async () => {
    const packed = await packBook(showBook);
    expect(packed?.content.length).toBeLessThan(JSON.stringify(showBook).length / 2);
    expect(packed && await unpackBook(packed)).toEqual(showBook);
  });
  it('keeps letters and signs of every kind', async () => {
    const book = { ...showBook, title: 'Coördinatie – ’s-Gravenhage € 𝟙 <&">' };
    const packed = await packBook(book);
    expect(packed && await unpackBook(packed)).toEqual(book);
  });
  it('is not kept above a megabyte', async () => {
    let last = 1;
    const letter = (): string => {
      last = Math.imul(last, 48271) >>> 0;
      return String.fromCharCode(97 + ((last >>> 16) % 26));
    };
    const packed = await packBook({ ...showBook, title: Array.from({ length: 2_000_000 }, letter).join('') });
    expect(packed === null).toBe(true);
  });
  it('is refused when a character of it has changed, or a part is missing', async () => {
    const packed = await packBook(showBook);
    if (!packed) throw new Error('not packed');
    const { content } = packed;
    const at = content.length >> 1;
    const changed = content.slice(0, at) + (content[at] === 'A' ? 'B' : 'A') + content.slice(at + 1);
    expect(await unpackBook({ ...packed, content: changed })).toBeNull();
    expect(await unpackBook({ ...packed, content: content.slice(0, at) })).toBeNull();
    expect(await unpackBook({ ...packed, bytes: packed.bytes + 1 })).toBeNull();
  });
});
