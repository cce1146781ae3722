import { Stack, Text } from '@fluentui/react';
import type { CSSProperties } from 'react';
import type { CostLine, CostSummary } from '../../report';
import { PartHeading } from './heading';
import { useWords } from './language';

const NAME: CSSProperties = { textAlign: 'left', fontWeight: 'inherit', padding: '6px 0 0' };
const AMOUNT: CSSProperties = { textAlign: 'right', padding: '0 0 2px 8px', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' };

/** The name stands above its figures: beside them there is no room in a pane of 320 pixels. */
const Line = ({ line, strong }: { readonly line: CostLine; readonly strong?: boolean }) => (
  <tbody style={{ fontWeight: strong ? 600 : 400 }}>
    <tr><th scope="rowgroup" colSpan={line.amounts.length} style={NAME}>{line.name}</th></tr>
    <tr>{line.amounts.map((amount, i) => <td key={i} style={AMOUNT}>{amount}</td>)}</tr>
  </tbody>
);

const YearTable = ({ summary: { title, headings, lines, total, memo } }: { readonly summary: CostSummary }) => (
  <table style={{ borderCollapse: 'collapse', fontSize: 12, width: '100%' }}>
    <caption style={{ textAlign: 'left', fontWeight: 600, padding: '4px 0' }}>{title}</caption>
    <thead>
      <tr style={{ borderBottom: '1px solid currentColor' }}>
        {headings.slice(1).map((heading, i) => <th key={i} scope="col" style={AMOUNT}>{heading}</th>)}
      </tr>
    </thead>
    {lines.map((line, i) => <Line key={i} line={line} />)}
    <Line line={total} strong />
    {memo.map((line, i) => <Line key={i} line={line} />)}
  </table>
);

/** What every sub-agreement costs, and all of them together; a table a year. */
export const CostTables = ({ summaries }: { readonly summaries: readonly CostSummary[] }) => {
  const words = useWords();
  return (
    <Stack tokens={{ childrenGap: 8 }}>
      <PartHeading text={words.summaryHeading} />
      {summaries.length === 0 ? <Text>{words.noRuns}</Text> : summaries.map((summary, i) => <YearTable key={i} summary={summary} />)}
      <Text variant="small">{words.amountsInEuro}</Text>
    </Stack>
  );
};
