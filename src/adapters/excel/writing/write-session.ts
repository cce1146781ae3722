import type { ReportBook } from '../../../report';
import { ownTabs, type OwnTabs } from './own-tabs';
import type { SheetState, WorkbookState } from './workbook-state';

/** One call of write(), with what it must remember between its tries. */
export interface WriteSession {
  readonly bookId: string;
  readonly kind: ReportBook['kind'];
  /** The sheets that were there before. */
  readonly sheetsBefore: ReadonlySet<string>;
  /** Those of them that were tabs of ours. */
  readonly ownBefore: ReadonlySet<string>;
  /** The charts that were there before: whoever drew one that has no name of ours, this write did not. */
  readonly chartsBefore: ReadonlySet<string>;
  /** Names of the sheets that this write adds or tried to add, by tab key. */
  readonly added: Map<string, string>;
  /** Ids of the sheets that this write has made for certain. */
  readonly made: Set<string>;
}

/** What a write leaves that could not go on: a sheet with nothing on it yet, or with the mark. Any other is the user's, who may use our names too. */
const mayBeHalfMade = ({ used, tables, charts, marked }: SheetState): boolean => marked || (used === null && tables.length === 0 && charts.length === 0);

/**
 * Sheets that were made in this write: by the name they were given, and not there before. Half-made they have no identity yet; those of an input
 * book never have one, and are known by their id once they have been seen.
 */
const madeSheet = ({ sheetsBefore, added, made }: WriteSession, { sheets }: WorkbookState, key: string): SheetState | undefined => sheets.find((sheet) =>
  !sheetsBefore.has(sheet.id) && sheet.identity === null && sheet.name === added.get(key) && (made.has(sheet.id) || mayBeHalfMade(sheet)));

/** Our tabs; what was decided when the write began, stays decided. */
const ownNow = ({ sheetsBefore, ownBefore, made }: WriteSession, state: WorkbookState): OwnTabs =>
  ownTabs({ ...state, sheets: state.sheets.filter(({ id }) => !sheetsBefore.has(id) || ownBefore.has(id)) }, new Set([...ownBefore, ...made]));

/** The sheets that this write may write on, by tab key: our own, and those that it made itself. Undecided: null. */
export const writableSheets = (session: WriteSession, state: WorkbookState): ReadonlyMap<string, SheetState> | null => {
  const own = session.kind === 'report' ? ownNow(session, state) : { status: 'decided', sheets: new Map<string, SheetState>() } as const;
  if (own.status === 'undecided') return null;
  const sheets = new Map(own.sheets);
  for (const key of session.added.keys()) {
    const made = sheets.get(key) ?? madeSheet(session, state, key);
    if (!made) continue;
    sheets.set(key, made);
    if (!session.sheetsBefore.has(made.id)) session.made.add(made.id);
  }
  return sheets;
};

/** Names of the sheets of which nobody can tell whether they are tabs of ours. */
export const undecidedSheets = (session: WriteSession, state: WorkbookState): string => {
  const own = ownNow(session, state);
  return own.status === 'undecided' ? own.sheets.join(', ') : '';
};

/** Sheets of which a writer in this session must know more than their name. */
export const mayBeOurs = (session: Pick<WriteSession, 'sheetsBefore' | 'added'> | null) => (sheet: SheetState): boolean =>
  sheet.identity !== null || (session !== null && !session.sheetsBefore.has(sheet.id) && [...session.added.values()].includes(sheet.name));
