import type { Language } from '../../domain';
import type { ReportCell, ReportTab } from '../report-book';
import type { ExampleSource } from './example-source';
import { paragraph, textTab } from './text-tab';
import { word } from './wording';

const WIDTHS = [110, 12];

const tableLine = (tab: ReportTab): readonly ReportCell[] =>
  [{ value: tab.name }, { value: (tab.tables[0]?.area.rows ?? 1) - 1, format: 'integer' }];

/** Lees mij: says first that figures are invented, and which are published, with their source. */
export const readMeTab = (source: ExampleSource, tabs: readonly ReportTab[], language: Language): ReportTab => {
  const rows: ReportTab['rows'] = [
    [{ value: source.title[language], style: 'title' }],
    [],
    [{ value: word('invented', language), style: 'attention' }],
    ...source.readme[language].map(paragraph),
    [],
    [{ value: word('sources', language), style: 'heading' }],
    ...source.sources.map((line) => paragraph(line[language])),
    [],
    [{ value: word('contents', language), style: 'columnHeading' }, { value: word('rowsColumn', language), style: 'columnHeadingRight' }],
    ...tabs.map(tableLine),
    [],
    paragraph(word('howToCalculate', language)),
  ];
  return textTab({ key: 'read-me', name: word('readMeTab', language), columnWidths: WIDTHS, rows, frozenRows: 0 }, source.title[language], null);
};
