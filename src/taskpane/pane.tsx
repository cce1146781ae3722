import { PrimaryButton, Stack, Text } from '@fluentui/react';
import { type Finding, type Language, isBlocking } from '../domain';
import { fill } from '../messages';
import type { TableDefinition } from '../tables';
import type { Answered, PaneState } from './pane-state';
import { CostTables } from './parts/cost-table';
import { FailureNotice } from './parts/failure-notice';
import { FindingList } from './parts/finding-list';
import { ProductHeading } from './parts/heading';
import { LanguageProvider, useWords } from './parts/language';
import { Notice } from './parts/notice';
import { ProgressView } from './parts/progress-view';
import { PublishedOutcome } from './parts/published-outcome';
import { TableGuide } from './parts/table-guide';
import { TaskStatus } from './parts/task-status';
import { WriteOffer } from './parts/write-offer';

export interface PaneProps {
  readonly language: Language;
  readonly version: string;
  readonly tables: readonly TableDefinition[];
  readonly state: PaneState;
  readonly onCalculate: () => void;
  readonly onStop: () => void;
  readonly onWrite: () => void;
}

const Blocked = ({ findings }: { readonly findings: readonly Finding[] }) => {
  const words = useWords();
  return <Notice kind="bad" urgent>{fill(words.blocked, { count: findings.filter(isBlocking).length })}</Notice>;
};

const Result = ({ answer, state, onWrite }: Pick<PaneProps, 'state' | 'onWrite'> & { readonly answer: Answered }) => (
  <>
    {answer.status === 'blocked' ? <Blocked findings={answer.findings} /> : <CostTables summaries={answer.summary} />}
    {state.preview ? <WriteOffer preview={state.preview} state={state} onWrite={onWrite} /> : null}
    <FindingList findings={answer.findings} />
    <PublishedOutcome published={answer.published} />
  </>
);

const Page = ({ version, tables, state, onCalculate, onStop, onWrite }: PaneProps) => {
  const words = useWords();
  const { busy, answer, failure } = state;
  return (
    <>
      <ProductHeading version={version} />
      <div>
        <TaskStatus state={state} />
        {busy ? <ProgressView busy={busy} onStop={onStop} /> : <PrimaryButton text={answer ? words.calculateAgain : words.calculate} onClick={onCalculate} />}
      </div>
      {failure ? <FailureNotice failure={failure} /> : null}
      {answer ? <Result answer={answer} state={state} onWrite={onWrite} /> : (
        <>
          <Text>{words.nothingWrittenYet}</Text>
          <TableGuide tables={tables} />
        </>
      )}
    </>
  );
};

/** The pane beside a workbook: calculate, look, write. Data and callbacks in, no effects. */
export const Pane = (props: PaneProps) => (
  <LanguageProvider value={props.language}>
    <Stack as="main" tabIndex={-1} tokens={{ childrenGap: 16, padding: 16 }} styles={{ root: { outline: 0 } }} lang={props.language}>
      <Page {...props} />
    </Stack>
  </LanguageProvider>
);
