import type { ReportBook } from '../../../report';
import { ownTabs } from './own-tabs';
import type { SheetState, WorkbookState } from './workbook-state';

/** One call of write(), with what it must remember between its tries. */
export interface WriteSession {
  readonly bookId: string;
  readonly kind: ReportBook['kind'];
  /** The sheets that were there before. */
  readonly sheetsBefore: ReadonlySet<string>;
  /** Charts of ours and of the user on our own tabs before; none where the tab was left unfinished, for then nobody knows whose they are. */
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

/** The sheets that this write may write on, by tab key: our own, and those that it made itself. Undecided: null. */
export const writableSheets = (session: WriteSession, state: WorkbookState): ReadonlyMap<string, SheetState> | null => {
  const own = session.kind === 'report' ? ownTabs(state) : { status: 'decided', sheets: new Map<string, SheetState>() } as const;
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

/** Sheets of which a writer in this session must know more than their name. */
export const mayBeOurs = (session: Pick<WriteSession, 'sheetsBefore' | 'added'> | null) => (sheet: SheetState): boolean =>
  sheet.identity !== null || (session !== null && !session.sheetsBefore.has(sheet.id) && [...session.added.values()].includes(sheet.name));
