import type { ReportBook } from '../report';

/** A report without its summary has no answer, and without its accountability nobody can tell where the figures come from. */
const FIXED: readonly string[] = ['summary', 'accountability'];

/** A tab that a report has, and whether it may be left out. No tab refers to another one, so that the others stay what they are. */
export interface TabOfReport { readonly key: string; readonly name: string; readonly fixed: boolean }

export const tabsOfReport = ({ tabs }: ReportBook): readonly TabOfReport[] => tabs.map(({ key, name }) => ({ key, name, fixed: FIXED.includes(key) }));

/** The report without the tabs that the user leaves out; one that is fixed stays. */
export const withoutTabs = (book: ReportBook, leftOut: readonly string[]): ReportBook =>
  ({ ...book, tabs: book.tabs.filter(({ key }) => FIXED.includes(key) || !leftOut.includes(key)) });
