import { Fragment, useEffect, useRef } from 'react';
import { fill, type TaskPaneResultMessages } from '../../../../messages';
import type { FigureId } from '../../../../domain';
import type { PaneActions } from '../../../session/pane-actions';
import type { Explanation, OpenExplanation } from '../../../session/pane-state';
import { Button, Heading, LinkButton, Notice, Prose, Skeleton, Stack } from '../../../ui';
import { Panel } from '../../../ui/panel';
import { useResultWords, useShownResult } from '../shown-result';
import { divisionOf } from './division';
import { DivisionTable } from './division-table';
import { type ReadFigure, readFigure } from './figure';
import { figureName } from './figure-name';
import { measuredAlone, measureOf } from './measure';
import { printedAmount } from './printed-amount';
import { ruleSentence } from './rule';
import { TermsTable } from './terms-table';

export interface ExplanationPanelProps {
  readonly open: OpenExplanation;
  /** The workbook has other figures by now. */
  readonly outdated?: boolean;
  readonly actions: Pick<PaneActions, 'explain' | 'explainBack' | 'explainClose' | 'select' | 'calculate'>;
}

/** Of which year, and of which run where it is of one. */
const placeOf = ({ year, basis, scenario }: ReadFigure, words: TaskPaneResultMessages): string => {
  if (basis === null) return String(year);
  const facts = { year: String(year), basis: words[basis].toLowerCase() };
  return scenario === null ? fill(words.explanation.of, facts) : fill(words.explanation.ofScenario, { ...facts, scenario });
};

/** The figures that led here; each of them is a way back. */
const Path = ({ path, onBack }: { readonly path: readonly FigureId[]; readonly onBack: (steps: number) => void }) => {
  const [{ explanation: words }, language] = useResultWords();
  const { names } = useShownResult();
  if (path.length === 0) return null;
  return (
    <nav aria-label={words.path} className="path">
      <ol>{path.map((figure, i) => <li key={`${i} ${figure}`}><LinkButton onClick={() => onBack(path.length - i)}>{figureName(figure, names, language)}</LinkButton></li>)}</ol>
    </nav>
  );
};

/** The rows of Scenarios whose questions made the figure another than that of the base. */
const AskedIn = ({ asked, onSelect }: { readonly asked: NonNullable<Explanation['asked']>; readonly onSelect: PaneActions['select'] }) => {
  const [{ explanation: words }] = useResultWords();
  if (asked.length === 0) return null;
  return (
    <Prose quiet>
      {words.askedIn} {asked.map((source, i) => {
        const shown = source.address ?? `${source.table} ${source.row}`;
        return <Fragment key={shown}>{i === 0 ? '' : ', '}<LinkButton onClick={() => onSelect({ sheet: source.sheet, address: shown })}>{shown}</LinkButton></Fragment>;
      })}
    </Prose>
  );
};

const Shown = ({ explanation, actions }: { readonly explanation: Explanation } & Pick<ExplanationPanelProps, 'actions'>) => {
  const [words, language] = useResultWords();
  const { view } = useShownResult();
  const { figure, rule, amount, asked = [] } = explanation;
  const measure = measureOf(figure, rule);
  const exact = measuredAlone(amount, measure, language);
  const shown = measuredAlone((measure === 'euro' ? printedAmount(figure, view) : null) ?? amount, measure, language);
  const division = divisionOf(figure, view, words.explanation);
  const sentence = ruleSentence(explanation, words.rules);
  return (
    <>
      {measure === 'none' ? null : <p className="explained__amount">{shown}</p>}
      {shown === exact ? null : <Prose quiet>{fill(words.explanation.exactly, { amount: exact })}</Prose>}
      {sentence === null ? null : <Prose>{sentence}</Prose>}
      {division ? <DivisionTable explanation={explanation} division={division} onExplain={actions.explain} />
        : <TermsTable key={figure} explanation={explanation} onExplain={actions.explain} onSelect={actions.select} />}
      <AskedIn asked={asked} onSelect={actions.select} />
    </>
  );
};

const Unavailable = ({ actions }: Pick<ExplanationPanelProps, 'actions'>) => {
  const [{ explanation: words }] = useResultWords();
  const again = (): void => {
    actions.explainClose();
    actions.calculate();
  };
  return (
    <>
      <Prose>{words.unavailable}</Prose>
      <Button kind="primary" icon="again" onClick={again}>{words.recalculate}</Button>
    </>
  );
};

/** Herleiding: what a figure is, the rule it came from, and what it was made of, down to the rows of the user's. */
export const ExplanationPanel = ({ open: { path, explanation, state }, outdated = false, actions }: ExplanationPanelProps) => {
  const [words, language] = useResultWords();
  const { names } = useShownResult();
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  const figure = path.at(-1) ?? '';
  // who goes from figure to figure by keyboard or ear begins each of them at its name; the panel itself takes the first focus
  useEffect(() => {
    if (first.current) first.current = false;
    else heading.current?.focus();
  }, [figure]);
  const run = readFigure(figure);
  const back = (steps: number): void => { for (let step = 0; step < steps; step += 1) actions.explainBack(); };
  return (
    <Panel title={words.explanation.title} onClose={actions.explainClose}>
      <Stack>
        <Path path={path.slice(0, -1)} onBack={back} />
        <div>
          <Heading level={3} ref={heading} focusable>{figureName(figure, names, language)}</Heading>
          {run === null ? null : <Prose quiet>{placeOf(run, words)}</Prose>}
        </div>
        {outdated && state === 'shown' ? <Notice kind="attention">{words.explanation.outdated}</Notice> : null}
        {state === 'loading' ? <Skeleton label={words.explanation.loading} lines={5} /> : null}
        {state === 'unavailable' ? <Unavailable actions={actions} /> : null}
        {state === 'shown' && explanation ? <Shown explanation={explanation} actions={actions} /> : null}
      </Stack>
    </Panel>
  );
};
