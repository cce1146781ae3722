import type { TabIdentity } from '../../../report';
import type { SheetState, WorkbookState } from './workbook-state';

interface Candidate { readonly sheet: SheetState; readonly identity: TabIdentity }

/** Which sheets are tabs of our report. */
export type OwnTabs =
  | { readonly status: 'decided'; /** Null: there is no report yet. */ readonly bookId: string | null; readonly sheets: ReadonlyMap<string, SheetState> }
  /** Several sheets say that they are the same tab, and nothing tells which one is. */
  | { readonly status: 'undecided'; readonly sheets: readonly string[] };

const candidatesIn = ({ sheets, part }: WorkbookState): readonly Candidate[] => {
  const all = sheets.flatMap((sheet) => (sheet.identity ? [{ sheet, identity: sheet.identity }] : []));
  // a tab of another report was copied here from another workbook
  return part ? all.filter(({ identity }) => identity.bookId === part.bookId) : all;
};

/**
 * Of the sheets with one key, ours; null: none, undefined: cannot be told. The part tells by worksheet id. Ids last as long as Excel alone saves
 * the workbook: where none of them is known any more they say nothing, where others are, a sheet with another id is the user's own copy.
 */
const oursAmong = (candidates: readonly Candidate[], listed: string | undefined, idsHold: boolean): SheetState | null | undefined => {
  const known = candidates.find(({ sheet }) => sheet.id === listed);
  if (known) return known.sheet;
  // ours was deleted: finished sheets that are left are copies, an unfinished one is of a write that was broken off
  const left = idsHold && listed !== undefined ? candidates.filter(({ identity }) => identity.unfinished) : candidates;
  if (left.length > 1) return undefined;
  return left[0]?.sheet ?? null;
};

/** Tells the tabs of our report from the user's own sheets, copies of a tab of ours among them. */
export const ownTabs = (state: WorkbookState): OwnTabs => {
  const candidates = candidatesIn(state);
  const bookIds = new Set(candidates.map(({ identity }) => identity.bookId));
  if (bookIds.size > 1) return { status: 'undecided', sheets: candidates.map(({ sheet }) => sheet.name) };
  const ids = new Set(candidates.map(({ sheet }) => sheet.id));
  const idsHold = [...(state.part?.sheets.values() ?? [])].some((id) => ids.has(id));
  const sheets = new Map<string, SheetState>();
  for (const key of new Set(candidates.map(({ identity }) => identity.key))) {
    const ofKey = candidates.filter(({ identity }) => identity.key === key);
    const ours = oursAmong(ofKey, state.part?.sheets.get(key), idsHold);
    if (ours === undefined) return { status: 'undecided', sheets: ofKey.map(({ sheet }) => sheet.name) };
    if (ours) sheets.set(key, ours);
  }
  return { status: 'decided', bookId: state.part?.bookId ?? [...bookIds][0] ?? null, sheets };
};
