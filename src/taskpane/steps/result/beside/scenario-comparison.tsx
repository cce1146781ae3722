import type { Basis } from '../../../../domain';
import { fill } from '../../../../messages';
import { dayText, type ScenarioLineView, type ScenarioView } from '../../../../report';
import { Disclosure, Heading, HeardOnly, Prose } from '../../../ui';
import { Amount } from '../amount';
import { ColumnsTable } from '../sections/columns-table';
import { added, isNil } from '../sections/added';
import { useResultWords, useShownResult } from '../shown-result';
import { ExitSum } from './exit-sum';
import { EndingLines, StrandedTogether } from './stranded';
import { ScenarioChanges } from './scenario-changes';
import { UnitPrices } from './unit-prices';

/** What the scenario asks, a sentence each. */
const Asked = ({ scenario: { questions, changes } }: { readonly scenario: ScenarioView }) => {
  const [{ beside: words }, language] = useResultWords();
  const { names } = useShownResult();
  const sentences = questions.map((question) => {
    const day = dayText(question.day, language);
    if (question.kind === 'ends') return fill(words.ends, { activity: names.activity(question.activity), day });
    return fill(question.kind === 'leaves' ? words.leaves : words.joins, { participant: names.participant(question.participant), day });
  });
  const count = changes === 0 ? [] : [changes === 1 ? words.oneChange : fill(words.changes, { count: changes })];
  return <Prose quiet>{[...sentences, ...count].join(' ')}</Prose>;
};

interface LinesProps {
  readonly name: string;
  readonly lines: readonly ScenarioLineView[];
  readonly nameOf: (line: ScenarioLineView) => string;
  /** What the lines are together; absent where they are not all there is. */
  readonly together?: string;
}

const togetherOf = (lines: readonly ScenarioLineView[]): Pick<ScenarioLineView, 'base' | 'scenario' | 'difference'> => ({
  base: { amount: added(lines.map(({ base }) => base.amount)), figure: null },
  scenario: { amount: added(lines.map(({ scenario }) => scenario.amount)), figure: null },
  difference: added(lines.map(({ difference }) => difference)),
});

const cellsOf = ({ base, scenario, difference }: Pick<ScenarioLineView, 'base' | 'scenario' | 'difference'>) => [
  <Amount key="base" figure={base} />, <Amount key="scenario" figure={scenario} />, <Amount key="difference" signed figure={{ amount: difference, figure: null }} />,
];

const Lines = ({ name, lines, nameOf, together }: LinesProps) => {
  const [{ beside: words }] = useResultWords();
  return (
    <ColumnsTable name={name} columns={[words.base, words.inScenario, words.difference]} rows={[
      ...lines.map((line) => ({ key: `${line.subAgreement ?? ''} ${line.participant ?? ''}`, name: nameOf(line), cells: cellsOf(line) })),
      ...(together === undefined ? [] : [{ key: 'together', name: together, strong: true, cells: cellsOf(togetherOf(lines)) }]),
    ]} />
  );
};

const OnBasis = ({ scenario: { name, totals, lines }, basis, titled }: { readonly scenario: ScenarioView; readonly basis: Basis; readonly titled: boolean }) => {
  const [words] = useResultWords();
  const { names } = useShownResult();
  const basisName = words[basis].toLowerCase();
  const ours = totals.filter((one) => one.basis === basis);
  const apart = lines.filter((one) => one.basis === basis);
  const whose = ({ participant }: ScenarioLineView): string => (participant === null ? words.beside.hostOutside : names.participant(participant));
  if (ours.length === 0) return null;
  return (
    <>
      {titled ? <Heading level={4}>{words[basis]}</Heading> : null}
      <Lines name={fill(words.beside.scenarioTotals, { name, basis: basisName })} lines={ours} nameOf={whose} together={words.settlement.together} />
      {apart.length === 0 ? null : (
        <Disclosure summary={<>{fill(words.beside.scenarioLines, { basis: basisName })}<HeardOnly>: {name}</HeardOnly></>}>
          {() => <Lines name={fill(words.beside.scenarioLinesOf, { name, basis: basisName })} lines={apart} nameOf={(line) => `${names.subAgreement(line.subAgreement ?? '')}, ${whose(line)}`} />}
        </Disclosure>
      )}
    </>
  );
};

export interface ScenarioComparisonProps { readonly year: number; readonly bases: readonly Basis[]; readonly scenario: ScenarioView }

/** A scenario beside the base: per participant, per sub-agreement where it differs, and what leaving costs. */
export const ScenarioComparison = ({ year, bases, scenario }: ScenarioComparisonProps) => {
  const [{ beside: words }] = useResultWords();
  const same = scenario.totals.every(({ difference }) => isNil(difference));
  return (
    <>
      <Asked scenario={scenario} />
      {same ? <Prose>{fill(words.noDifference, { year: String(year) })}</Prose> : null}
      {bases.map((basis) => <OnBasis key={basis} scenario={scenario} basis={basis} titled={bases.length > 1} />)}
      <UnitPrices scenario={scenario} />
      {scenario.exits.map((exit) => <ExitSum key={exit.participant} exit={exit} />)}
      <StrandedTogether scenario={scenario} />
      <EndingLines scenario={scenario} />
      <ScenarioChanges scenario={scenario} />
    </>
  );
};
