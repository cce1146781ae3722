import { Stack, Text } from '@fluentui/react';
import type { CSSProperties } from 'react';
import type { CostLine, CostSummary } from '../../report';
import { PartHeading } from './heading';
import { useWords } from './language';

const NAME: CSSProperties = { textAlign: 'left', fontWeight: 'inherit', padding: '2px 8px 2px 0', verticalAlign: 'top' };
const AMOUNT: CSSProperties = { textAlign: 'right', padding: '2px 0 2px 8px', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' };

const Line = ({ line, strong }: { readonly line: CostLine; readonly strong?: boolean }) => (
  <tr style={{ fontWeight: strong ? 600 : 400 }}>
    <th scope="row" style={NAME}>{line.name}</th>
    {line.amounts.map((amount, i) => <td key={i} style={AMOUNT}>{amount}</td>)}
  </tr>
);

const YearTable = ({ summary }: { readonly summary: CostSummary }) => (
  <div style={{ overflowX: 'auto' }}>
    <table style={{ borderCollapse: 'collapse', fontSize: 12, width: '100%' }}>
      <caption style={{ textAlign: 'left', fontWeight: 600, padding: '4px 0' }}>{summary.title}</caption>
      <thead>
        <tr style={{ borderBottom: '1px solid currentColor' }}>
          {summary.headings.map((heading, i) => <th key={i} scope="col" style={i === 0 ? NAME : AMOUNT}>{heading}</th>)}
        </tr>
      </thead>
      <tbody>
        {summary.lines.map((line, i) => <Line key={i} line={line} />)}
        <Line line={summary.total} strong />
        {summary.memo.map((line, i) => <Line key={i} line={line} />)}
      </tbody>
    </table>
  </div>
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
