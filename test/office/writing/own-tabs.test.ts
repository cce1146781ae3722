import { ownTabs } from '../../../src/adapters/excel/writing/own-tabs';
import type { ReportPart } from '../../../src/adapters/excel/writing/report-part';
import type { SheetState, WorkbookState } from '../../../src/adapters/excel/writing/workbook-state';

const sheet = (id: string, key?: string, more: { readonly bookId?: string; readonly unfinished?: boolean } = {}): SheetState => ({
  id, name: `Blad ${id}`, protected: false, named: key !== undefined, tables: [], charts: [], used: null, marked: false,
  identity: key === undefined ? null : { key, bookId: 'ours', unfinished: false, ...more },
});
interface Given {
  readonly sheets: readonly SheetState[];
  /** Sheet ids by key, as the part has them. */
  readonly listed?: Readonly<Record<string, string>>;
  readonly listedByOther?: Readonly<Record<string, string>>;
  readonly certain?: readonly string[];
}
const part = (bookId: string, listed: Readonly<Record<string, string>>): ReportPart => ({ bookId, writeId: 'w', sheets: new Map(Object.entries(listed)), book: null, memory: null });
const state = ({ sheets, listed, listedByOther }: Given): WorkbookState => ({
  readOnly: false, structureProtected: false, date1904: false, definedNames: [], sheets, partId: null,
  part: listed ? part('ours', listed) : null,
  otherParts: listedByOther ? [{ id: 'other', part: part('colleague', listedByOther) }] : [],
});
const found = (sheets: Given['sheets'], listed?: Given['listed'], more: Omit<Given, 'sheets' | 'listed'> = {}): Readonly<Record<string, string>> | readonly string[] => {
  const own = ownTabs(state({ sheets, ...(listed ? { listed } : {}), ...more }), new Set(more.certain));
  return own.status === 'undecided' ? own.sheets : Object.fromEntries([...own.sheets].map(([key, { id }]) => [key, id]));
};
const unfinished = { unfinished: true };

describe('which sheets are ours, by the ids in our part', () => {
  it('none without our name', () => expect(found([sheet('1'), sheet('2')])).toEqual({}));
  it('the one in the part, of a tab and its copy', () => expect(found([sheet('1', 'a'), sheet('2', 'a')], { a: '2' })).toEqual({ a: '2' }));
  it('none, where our tab was deleted and a copy is left', () => expect(found([sheet('2', 'a'), sheet('3', 'b')], { a: '1', b: '3' })).toEqual({ b: '3' }));
  it('the tab that a broken write made in the place of a deleted one', () =>
    expect(found([sheet('2', 'a'), sheet('4', 'a', unfinished), sheet('3', 'b')], { a: '1', b: '3' })).toEqual({ a: '4', b: '3' }));
  // all tabs of a report that was finished are listed: what is finished and not listed was copied by the user, from a file of an earlier day
  it('no finished tab of a key that the part does not know', () => expect(found([sheet('1', 'a'), sheet('2', 'b')], { a: '1' })).toEqual({ a: '1' }));
  it('an unfinished tab of a key that the part does not know', () => expect(found([sheet('1', 'a'), sheet('2', 'b', unfinished)], { a: '1' })).toEqual({ a: '1', b: '2' }));
  it('not a tab that was copied from another workbook', () => expect(found([sheet('1', 'a'), sheet('2', 'b', { bookId: 'theirs' })], { a: '1' })).toEqual({ a: '1' }));
});

describe('which sheets are ours, where no id in our part is known any more', () => {
  it('one of each key, where all are there: another program gave them new ids', () => expect(found([sheet('7', 'a'), sheet('8', 'b')], { a: '1', b: '2' })).toEqual({ a: '7', b: '8' }));
  it('cannot be told of one that is left: our tabs may have been deleted, and a copy kept', () => expect(found([sheet('7', 'a')], { a: '1', b: '2' })).toEqual(['Blad 7']));
  it('cannot be told of two with one key', () => expect(found([sheet('7', 'a'), sheet('8', 'a')], { a: '1' })).toEqual(['Blad 7', 'Blad 8']));
  it('those that a broken write made', () => expect(found([sheet('7', 'a', unfinished), sheet('8', 'c', unfinished)], { a: '1', b: '2' })).toEqual({ a: '7', c: '8' }));
  it('those that are certain, though other tabs went away meanwhile', () => expect(found([sheet('7', 'a')], { a: '1', b: '2' }, { certain: ['7'] })).toEqual({ a: '7' }));
  it('none, where all are gone', () => expect(found([sheet('9')], { a: '1' })).toEqual({}));
});

describe('which sheets are ours, without a part', () => {
  it('one of each key, of a report', () => expect(found([sheet('1', 'summary'), sheet('2'), sheet('3', 'b')])).toEqual({ summary: '1', b: '3' }));
  it('not a single tab: it was copied from another workbook', () => expect(found([sheet('1', 'summary')])).toEqual({}));
  it('nor some without a summary', () => expect(found([sheet('1', 'a'), sheet('2', 'b')])).toEqual({}));
  it('nor single tabs of two reports', () => expect(found([sheet('1', 'summary'), sheet('2', 'b', { bookId: 'theirs' })])).toEqual({}));
  it('a single one that is unfinished, beside a copied one', () => expect(found([sheet('1', 'summary', { bookId: 'theirs' }), sheet('2', 'summary', unfinished)])).toEqual({ summary: '2' }));
  it('cannot be told of two with one key', () => expect(found([sheet('1', 'summary'), sheet('2', 'summary'), sheet('3', 'b')])).toEqual(['Blad 1', 'Blad 2']));
  it('cannot be told of tabs of two reports', () => expect(found([sheet('1', 'summary'), sheet('2', 'b'), sheet('3', 'b', { bookId: 'theirs' })])).toEqual(['Blad 1', 'Blad 2', 'Blad 3']));
  it('of two with one key the one that is certain', () => expect(found([sheet('1', 'summary', unfinished), sheet('2', 'summary', unfinished)], undefined, { certain: ['2'] })).toEqual({ summary: '2' }));
});

describe('which sheets are ours, of two who wrote the first report at the same moment', () => {
  const theirs = { bookId: 'colleague' };
  it('those in either part', () => expect(found([sheet('1', 'a'), sheet('2', 'b', theirs)], { a: '1' }, { listedByOther: { a: '1', b: '2' } })).toEqual({ a: '1', b: '2' }));
  it('also what one left unfinished after the other was done', () => expect(found([sheet('1', 'a', { ...theirs, unfinished: true }), sheet('2', 'b')], { a: '1', b: '2' })).toEqual({ a: '1', b: '2' }));
});
