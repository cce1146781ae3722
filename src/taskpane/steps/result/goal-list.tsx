import type { GoalOutcome } from '../../../domain';
import { fill, reportWords } from '../../../messages';
import { goalState, missingOf, type YearView } from '../../../report';
import { Badge, Disclosure, Prose, Section, Stack } from '../../ui';
import { exactText, percentageOfShare } from './figure-text';
import { PairsTable, type PairsRow } from './sections/pairs-table';
import { useResultWords, useShownResult } from './shown-result';

const KINDS = { yes: 'good', no: 'attention', unknown: 'attention', noActual: 'plain', neutral: 'plain' } as const;

const Goal = ({ goal }: { readonly goal: GoalOutcome }) => {
  const [words, language] = useResultWords();
  const { goals, columns } = reportWords(language);
  const { indicator, unit, baseline, target, actual, progress, measurable } = goal;
  const figure = (text: string | null): string => (text === null ? words.notApplicable : exactText(text, language));
  const row = (name: string, text: string, strong = false): PairsRow => ({ key: name, name, cells: [text], strong });
  const state = goalState(goal);
  return (
    <div className="control">
      <div className="control__head"><span>{goal.goal}</span> <Badge kind={KINDS[state]}>{goals[state]}</Badge></div>
      {measurable ? (
        <PairsTable name={fill(words.partOf, { part: indicator ?? '', name: goal.goal })} titles={[indicator ?? '', unit ?? '']} rows={[
          row(goals.baseline, figure(baseline)), row(goals.target, figure(target)), row(columns.actual, figure(actual)),
          row(goals.progress, progress === null ? words.notApplicable : `${percentageOfShare(progress, language)} %`, true),
        ]} />
      ) : <Prose quiet>{fill(goals.notMeasurable, { missing: missingOf(goal).map((name) => goals[name]).join(', ') })}</Prose>}
    </div>
  );
};

/** Doelen: per sub-agreement how many can be measured, and of each what was aimed at and what came of it. */
export const GoalList = ({ year: { goals, measurableGoals } }: { readonly year: YearView }) => {
  const [words, language] = useResultWords();
  const { names } = useShownResult();
  if (goals.length === 0) return null;
  return (
    <Section heading={words.goals}>
      <Prose quiet>{reportWords(language).goals.progressRemark}</Prose>
      {measurableGoals.map(({ subAgreement, goals: all, measurable }) => (
        <Disclosure key={subAgreement} summary={fill(words.goalsOf, { name: names.subAgreement(subAgreement), measurable, all })}>
          {() => <Stack gap="small">{goals.filter((one) => one.subAgreement === subAgreement).map((one) => <Goal key={one.code} goal={one} />)}</Stack>}
        </Disclosure>
      ))}
    </Section>
  );
};
