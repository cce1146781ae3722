import { lazy, type ReactElement, Suspense, useRef } from 'react';
import type { Language } from '../domain';
import { FailureNotice } from './frame/failure-notice';
import { useFocusKept, useFocusOnStep } from './frame/focus-in-pane';
import { useLastLooked } from './frame/last-looked';
import { PaneFooter, type PaneFooterProps } from './frame/pane-footer';
import { PaneHeader } from './frame/pane-header';
import { StepPath } from './frame/step-path';
import { TaskBar } from './frame/task-bar';
import { waitedFor } from './frame/waited-for';
import type { PaneActions, PaneState, Step } from './session';
import { CalculateStep } from './steps/calculate/calculate-step';
import { CheckStep } from './steps/check/check-step';
import { DataStep } from './steps/data/data-step';
import type { StepProps } from './steps/step-props';
import { Heading, LanguageProvider, Skeleton, useWords } from './ui';

export interface PaneProps extends PaneFooterProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly onSpeak: (language: Language) => void;
}

/** Charts and explanations come when there is something to show. */
const ResultStep = lazy(async () => ({ default: (await import(/* webpackChunkName: "result" */ './steps/result')).ResultStep }));

const LaterResultStep = (props: StepProps) => {
  const words = useWords();
  return <Suspense fallback={<Skeleton label={words.resultLoading} />}><ResultStep {...props} /></Suspense>;
};

interface OpenStepProps extends StepProps { readonly lastLooked: string | null }

const OpenStep = ({ lastLooked, ...step }: OpenStepProps) => {
  const steps: Readonly<Record<Step, () => ReactElement>> = {
    data: () => <DataStep {...step} />,
    check: () => <CheckStep {...step} lastLooked={lastLooked} />,
    calculate: () => <CalculateStep {...step} />,
    result: () => <LaterResultStep {...step} />,
  };
  return steps[step.state.step]();
};

const Body = ({ state, actions }: StepProps) => {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const lastLooked = useLastLooked(state.check);
  useFocusOnStep(state.step, heading);
  useFocusKept(heading, waitedFor(state.busy) !== null, state.failure, state.written, state.inserted);
  return (
    <>
      <TaskBar state={state} onStop={actions.stop} />
      <div className="pane__notices">{state.failure ? <FailureNotice failure={state.failure} onDismiss={actions.dismissFailure} /> : null}</div>
      <div className="pane__body">
        <Heading level={2} ref={heading} focusable>{words.steps[state.step]}</Heading>
        <OpenStep state={state} actions={actions} lastLooked={lastLooked} />
      </div>
    </>
  );
};

/** The pane beside a workbook: a path of four steps, of which one is open. Data and callbacks in, no effects but focus. */
export const Pane = ({ state, actions, version, color, onColor, onSpeak }: PaneProps) => (
  <LanguageProvider value={state.draft.language}>
    <div className="pane" lang={state.draft.language}>
      <PaneHeader onSpeak={onSpeak} />
      <StepPath state={state} onChoose={actions.goTo} />
      <main lang={state.draft.language}><Body state={state} actions={actions} /></main>
      <PaneFooter version={version} color={color} onColor={onColor} />
    </div>
  </LanguageProvider>
);
