import { lazy, Suspense, useState } from 'react';
import type { YearView } from '../../../report';
import type { Result } from '../../session';
import { hasFigures } from '../../session/has-figures';
import { Button, classes, Notice, Prose, Section, Select, Skeleton, Stack } from '../../ui';
import type { StepProps } from '../step-props';
import { AgreementCard } from './agreement-card';
import { BenchmarkList } from './benchmark-list';
import { BesideSection } from './beside/beside-section';
import { ControlList } from './control-list';
import { CurrencyNote } from './currency-note';
import { GoalList } from './goal-list';
import { Headline } from './headline';
import { MakeUpSection } from './make-up/make-up-section';
import { OwnTasks } from './own-tasks';
import { PublishedOutcome } from './published-outcome';
import { ReportSection } from './report/report-section';
import { SettlementSection } from './settlement/settlement-section';
import { ShownResultProvider, useResultWords, useShownResult } from './shown-result';
import { isWithoutAgreements } from './without-agreements';

// nothing of it is needed before somebody asks where an amount comes from
const ExplanationPanel = lazy(async () => ({ default: (await import(/* webpackChunkName: "explanation", webpackMode: "lazy" */ './explanation/explanation-panel')).ExplanationPanel }));

const Empty = ({ state: { busy }, actions }: StepProps) => {
  const [words] = useResultWords();
  if (busy?.task === 'calculate') return <><Prose>{words.calculating}</Prose><Skeleton label={words.loading} lines={5} /></>;
  return <><Prose>{words.empty}</Prose><div><Button kind="primary" icon="calculate" onClick={() => actions.goTo('calculate')}>{words.toCalculate}</Button></div></>;
};

/** Tables that are still empty have nothing to show or to report; what is to be filled in is said instead. */
const NoFigures = ({ state: { currency, busy }, actions }: StepProps) => {
  const [words] = useResultWords();
  const again = currency === 'outdated';
  const toData = <Button kind={again ? 'default' : 'primary'} onClick={() => actions.goTo('data')}>{words.toData}</Button>;
  const recalculate = <Button kind="primary" icon="again" disabled={busy !== null && busy.task !== 'look'} onClick={actions.calculate}>{words.recalculate}</Button>;
  return <Notice kind="info" title={`${words.noFigures}.`} actions={again ? <>{recalculate}{toData}</> : toData}>{words.whatToFill}</Notice>;
};

const YearFigures = ({ year, state, actions }: StepProps & { readonly year: YearView }) => {
  const [words] = useResultWords();
  const counting = year.subAgreements.filter(({ memo }) => !memo);
  const memo = year.subAgreements.filter((one) => one.memo);
  const alone = isWithoutAgreements(year);
  return (
    <>
      <SettlementSection year={year} />
      {alone ? <OwnTasks year={year} /> : null}
      {alone && counting.length === 0 ? null : (
        <Section heading={words.subAgreements}>
          <Prose quiet>{words.inEuro}</Prose>
          {counting.map((agreement) => <AgreementCard key={agreement.code} agreement={agreement} year={year} />)}
        </Section>
      )}
      {alone ? null : <OwnTasks year={year} />}
      {memo.length === 0 ? null : (
        <Section heading={words.memo}>
          <Prose quiet>{words.memoMeaning}</Prose>
          {memo.map((agreement) => <AgreementCard key={agreement.code} agreement={agreement} year={year} />)}
        </Section>
      )}
      <BesideSection year={year} state={state} actions={actions} />
      <BenchmarkList year={year} />
      <GoalList year={year} />
      <MakeUpSection year={year} />
      <ControlList year={year} />
    </>
  );
};

const Years = ({ years, chosen, onChoose }: { readonly years: readonly YearView[]; readonly chosen: YearView; readonly onChoose: (year: number) => void }) => {
  const [words] = useResultWords();
  if (years.length < 2) return null;
  return <Select label={words.year} beside value={String(chosen.year)} options={years.map(({ year }) => ({ value: String(year), text: String(year) }))} onChange={(year) => onChoose(Number(year))} />;
};

const Shown = ({ state, actions, result }: StepProps & { readonly result: Result }) => {
  const { view: { years } } = useShownResult();
  const [chosen, setChosen] = useState<number | null>(null);
  const year = years.find((one) => one.year === chosen) ?? years.find(({ subAgreements }) => subAgreements.some(({ memo }) => !memo)) ?? years[0];
  const busy = state.busy !== null && state.busy.task !== 'look';
  const outdated = state.currency === 'outdated';
  return (
    <>
      <CurrencyNote result={result} currency={state.currency} busy={busy} onCalculate={actions.calculate} />
      {year === undefined ? null : (
        <div className={classes('stack stack--large', outdated && 'outdated')}>
          <Years years={years} chosen={year} onChoose={setChosen} />
          <Headline year={year} outdated={outdated} onGoToData={() => actions.goTo('data')} />
          <ReportSection state={state} actions={actions} />
          <YearFigures key={year.year} year={year} state={state} actions={actions} />
        </div>
      )}
      {result.published === null ? null : <PublishedOutcome published={result.published} />}
      {state.explanation === null ? null : <Suspense fallback={null}><ExplanationPanel open={state.explanation} outdated={outdated} actions={actions} /></Suspense>}
    </>
  );
};

/** Resultaat: what it costs, how that is made up and how it compares, where every amount comes from, and the report of it all. */
export const ResultStep = ({ state, actions }: StepProps) => {
  const { result } = state;
  return (
    <Stack gap="large">
      {result === null ? <Empty state={state} actions={actions} /> : !hasFigures(result) ? <NoFigures state={state} actions={actions} />
        : <ShownResultProvider view={result.view} explain={actions.explain}><Shown state={state} actions={actions} result={result} /></ShownResultProvider>}
    </Stack>
  );
};
