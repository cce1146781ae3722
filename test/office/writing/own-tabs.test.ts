import { ownTabs } from '../../../src/adapters/excel/writing/own-tabs';
import type { ReportPart } from '../../../src/adapters/excel/writing/report-part';
import type { SheetState, WorkbookState } from '../../../src/adapters/excel/writing/workbook-state';

const sheet = (id: string, key?: string, more: { readonly bookId?: string; readonly unfinished?: boolean } = {}): SheetState => ({
  id, name: `Blad ${id}`, protected: false, named: key !== undefined, tables: [], charts: [], used: null, marked: false,
  identity: key === undefined ? null : { key, bookId: 'ours', unfinished: false, ...more },
});
const state = (sheets: readonly SheetState[], listed?: Readonly<Record<string, string>>): WorkbookState => {
  const part: ReportPart | null = listed ? { bookId: 'ours', writeId: 'w', sheets: new Map(Object.entries(listed)), book: null } : null;
  return { readOnly: false, structureProtected: false, date1904: false, definedNames: [], sheets, part, partId: null };
};
const found = (...of: Parameters<typeof state>): Readonly<Record<string, string>> | readonly string[] => {
  const own = ownTabs(state(...of));
  return own.status === 'undecided' ? own.sheets : Object.fromEntries([...own.sheets].map(([key, { id }]) => [key, id]));
};

describe('which sheets are ours', () => {
  it('none without our name', () => expect(found([sheet('1'), sheet('2')])).toEqual({}));
  it('one of each key, where no part says more', () => expect(found([sheet('1', 'a'), sheet('2'), sheet('3', 'b')])).toEqual({ a: '1', b: '3' }));
  it('the one in the part, of a tab and its copy', () => expect(found([sheet('1', 'a'), sheet('2', 'a')], { a: '2' })).toEqual({ a: '2' }));
  it('none, where our tab was deleted and a copy is left', () => expect(found([sheet('2', 'a'), sheet('3', 'b')], { a: '1', b: '3' })).toEqual({ b: '3' }));
  it('the tab that a broken write made in the place of a deleted one', () =>
    expect(found([sheet('2', 'a'), sheet('4', 'a', { unfinished: true }), sheet('3', 'b')], { a: '1', b: '3' })).toEqual({ a: '4', b: '3' }));
  it('a tab of a key that the part does not know', () => expect(found([sheet('1', 'a'), sheet('2', 'b')], { a: '1' })).toEqual({ a: '1', b: '2' }));
  it('one of each key, where another program gave all sheets new ids', () => expect(found([sheet('7', 'a'), sheet('8', 'b')], { a: '1', b: '2' })).toEqual({ a: '7', b: '8' }));
  it('not a tab that was copied from another workbook', () => expect(found([sheet('1', 'a'), sheet('2', 'b', { bookId: 'theirs' })], { a: '1' })).toEqual({ a: '1' }));
  it('cannot be told of two with one key and no part', () => expect(found([sheet('1', 'a'), sheet('2', 'a'), sheet('3', 'b')])).toEqual(['Blad 1', 'Blad 2']));
  it('cannot be told of two with one key and new ids', () => expect(found([sheet('7', 'a'), sheet('8', 'a')], { a: '1' })).toEqual(['Blad 7', 'Blad 8']));
  it('cannot be told of tabs of two reports and no part', () => expect(found([sheet('1', 'a'), sheet('2', 'b', { bookId: 'theirs' })])).toEqual(['Blad 1', 'Blad 2']));
});
