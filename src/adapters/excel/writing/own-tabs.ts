import type { TabIdentity } from '../../../report';
import type { ReportPart } from './report-part';
import type { SheetState, WorkbookState } from './workbook-state';

interface Candidate { readonly sheet: SheetState; readonly identity: TabIdentity }

/** Which sheets are tabs of our report. */
export type OwnTabs =
  | { readonly status: 'decided'; /** Null: there is no report yet. */ readonly bookId: string | null; readonly sheets: ReadonlyMap<string, SheetState> }
  /** Sheets say that they are tabs of ours, and nothing tells whether they are, or copies of the user. */
  | { readonly status: 'undecided'; readonly sheets: readonly string[] };

/** Every report has this tab. */
const MAIN_KEY = 'summary';

/** What tells our tabs from copies of them. */
interface Evidence {
  readonly parts: readonly ReportPart[];
  readonly candidates: readonly Candidate[];
  /** Ids of sheets that are known to be ours. */
  readonly certain: ReadonlySet<string>;
}

const undecided = (candidates: readonly Candidate[]): OwnTabs => ({ status: 'undecided', sheets: candidates.map(({ sheet }) => sheet.name) });

const isListed = ({ parts }: Pick<Evidence, 'parts'>, { sheet, identity }: Candidate): boolean => parts.some(({ sheets }) => sheets.get(identity.key) === sheet.id);

const evidenceIn = ({ sheets, part, otherParts }: WorkbookState, certain: ReadonlySet<string>): Evidence => {
  const parts = [part, ...otherParts.map((other) => other.part)].filter((one) => one !== null);
  const bookIds = new Set(parts.map(({ bookId }) => bookId));
  const all = sheets.flatMap((sheet) => (sheet.identity ? [{ sheet, identity: sheet.identity }] : []));
  // the others are of another report: copied here from another workbook, but for one that a colleague is writing at the same moment
  const ofOurs = (one: Candidate): boolean => bookIds.has(one.identity.bookId) || certain.has(one.sheet.id) || (one.identity.unfinished && isListed({ parts }, one));
  return { parts: parts.filter((one) => one.sheets.size > 0), candidates: parts.length === 0 ? all : all.filter(ofOurs), certain };
};

const hasKeyTwice = (candidates: readonly Candidate[]): boolean => new Set(candidates.map(({ identity }) => identity.key)).size < candidates.length;

/**
 * The sheets that may be ours where a part lists our tabs by id. Ids last as long as Excel alone saves the workbook: where one of them is known, a
 * finished sheet that is not listed is the user's own copy. Where none is known, only the whole set tells that it is no copy; else undecided: null.
 */
const listedTabs = (evidence: Evidence): readonly Candidate[] | null => {
  const { parts, candidates, certain } = evidence;
  const unfinished = (one: Candidate): boolean => one.identity.unfinished || certain.has(one.sheet.id);
  if (candidates.some((one) => isListed(evidence, one))) return candidates.filter((one) => unfinished(one) || isListed(evidence, one));
  const keys = new Set(parts.flatMap(({ sheets }) => [...sheets.keys()]));
  const likely = candidates.filter((one) => unfinished(one) || keys.has(one.identity.key));
  const there = new Set(likely.map(({ identity }) => identity.key));
  const whole = [...keys].every((key) => there.has(key));
  return whole || likely.every(unfinished) ? likely : null;
};

/** The same where no part says anything: a report has several tabs, a single one was copied here from elsewhere. */
const unlistedTabs = ({ candidates, certain }: Evidence): readonly Candidate[] | null => {
  const begun = candidates.filter(({ sheet, identity }) => identity.unfinished || certain.has(sheet.id));
  const bookIds = new Set(candidates.filter((one) => !begun.includes(one)).map(({ identity }) => identity.bookId));
  const isReport = (bookId: string): boolean => {
    const keys = new Set(candidates.filter(({ identity }) => identity.bookId === bookId).map(({ identity }) => identity.key));
    return keys.has(MAIN_KEY) && keys.size > 1;
  };
  if (![...bookIds].some(isReport)) return begun;
  return bookIds.size > 1 ? null : candidates;
};

/** Of the sheets with one key, ours; null: cannot be told. */
const oursAmong = (evidence: Evidence, ofKey: readonly Candidate[]): SheetState | null => {
  const known = ofKey.find((one) => isListed(evidence, one)) ?? ofKey.find(({ sheet }) => evidence.certain.has(sheet.id));
  return (known ?? (hasKeyTwice(ofKey) ? undefined : ofKey[0]))?.sheet ?? null;
};

/** Tells the tabs of our report from the user's own sheets, copies of a tab of ours among them. `certain`: ids of sheets that are known to be ours. */
export const ownTabs = (state: WorkbookState, certain: ReadonlySet<string> = new Set()): OwnTabs => {
  const evidence = evidenceIn(state, certain);
  const candidates = evidence.parts.length > 0 ? listedTabs(evidence) : unlistedTabs(evidence);
  if (!candidates) return undecided(evidence.candidates);
  const sheets = new Map<string, SheetState>();
  for (const key of new Set(candidates.map(({ identity }) => identity.key))) {
    const ofKey = candidates.filter(({ identity }) => identity.key === key);
    const ours = oursAmong(evidence, ofKey);
    if (!ours) return undecided(ofKey);
    sheets.set(key, ours);
  }
  return { status: 'decided', bookId: state.part?.bookId ?? candidates[0]?.identity.bookId ?? null, sheets };
};
