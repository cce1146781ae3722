import type { Finding, Severity } from '../../domain';
import { findingSentence } from '../../messages';
import { rowsBlock } from '../block';
import { headings, paragraph, text, type Row } from '../cells';
import { draftTab } from '../draft-tab';
import { TAB_COLORS } from '../palette';
import type { ReportContext } from '../report-context';
import type { ReportTab, StyleName } from '../report-book';

const ORDER: readonly Severity[] = ['blocking', 'warning', 'note'];
const STYLES: Readonly<Record<Severity, StyleName>> = { blocking: 'bad', warning: 'attention', note: 'indent' };

/** The heaviest first; within one severity the order of the outcome. */
const heaviestFirst = (findings: readonly Finding[]): readonly Finding[] => ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity));

const findingRow = (context: ReportContext, finding: Finding, i: number): Row => [
  context.figure(String(i + 1), 'integer'), text(context.words.severities[finding.severity], STYLES[finding.severity]), paragraph(findingSentence(finding, context.language), 'plain'),
  text(finding.place.sheet ?? null), text(finding.place.table ?? null), finding.place.row === undefined ? null : context.figure(String(finding.place.row), 'integer'),
  text(finding.place.column ?? null), text(finding.place.address ?? null), text(finding.value ?? null), text(finding.code, 'muted'),
];

/** Bevindingen: every finding with its sentence and its place. */
export const findingsTab = (context: ReportContext): ReportTab => {
  const { columns, labels } = context.words;
  const rows = heaviestFirst(context.outcome.findings).map((finding, i) => findingRow(context, finding, i));
  return draftTab(context, {
    key: 'findings', color: TAB_COLORS.account,
    headings: [
      ...headings([columns.number], 1), ...headings([columns.severity, columns.finding, columns.sheet, columns.table, columns.row], 5),
      ...headings([columns.column, columns.cell, columns.value, columns.code], 5),
    ],
    content: rowsBlock(rows.length === 0 ? [[null, null, text(labels.noFindings)]] : rows), widest: { 4: 22, 5: 22, 7: 22, 8: 20, 9: 24, 10: 28 }, narrowest: { 2: 16, 3: 60 },
  });
};
