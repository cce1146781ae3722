import type { ReportBook } from './report-book';

/** The hidden name, of the scope of its sheet, that every tab of a report carries; its value is `identityText` as a text constant. */
export const IDENTITY_NAME = '_kostprijswijzer';

/** Says that a sheet is a tab of ours: which one, and of which report. */
export interface TabIdentity {
  /** Stable and without language: `summary`, `cost-price` … */
  readonly key: string;
  /** The report that the tab belongs to, the same on every tab; it stays when the report is written again. */
  readonly bookId: string;
  /** The tab is being written, or the writing of it failed: it is not to be used. */
  readonly unfinished: boolean;
}

const UNFINISHED = 'unfinished';

/** `summary|3f2a…`, and `summary|3f2a…|unfinished` while it is being written. */
export const identityText = ({ key, bookId, unfinished }: TabIdentity): string => [key, bookId, ...(unfinished ? [UNFINISHED] : [])].join('|');

/** The identity in the value of the name, as a bare text or as a formula (`="summary|3f2a…"`); null where it is not one of ours. */
export const identityIn = (value: string): TabIdentity | null => {
  const parts = /^(?:=?"([^"]*)"|([^="]*))$/.exec(value);
  const [key, bookId, state, ...more] = (parts?.[1] ?? parts?.[2] ?? '').split('|');
  if (!key || !bookId || more.length > 0 || (state !== undefined && state !== UNFINISHED)) return null;
  return { key, bookId, unfinished: state === UNFINISHED };
};

const SHORT_ID = 16;

/** The id of a report in a file of its own: it follows from the run, so that the same sources give the same bytes. */
export const bookIdOfRun = ({ runId }: ReportBook): string => runId.replace(/[^0-9a-z]/gi, '').slice(0, SHORT_ID) || 'report';

/** By sheet name, the identity that every tab of a report carries in a file of its own. An input book has none: its tabs are the user's. */
export const identitiesOf = (book: ReportBook): ReadonlyMap<string, TabIdentity> => new Map(
  book.kind === 'input' ? [] : book.tabs.map(({ key, name }) => [name, { key, bookId: bookIdOfRun(book), unfinished: false }]),
);
