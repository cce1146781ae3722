import { fill, findingSentence } from '../../../../messages';
import type { YearView } from '../../../../report';
import { Disclosure, Notice, Section } from '../../../ui';
import type { StepProps } from '../../step-props';
import { useResultWords } from '../shown-result';
import { WhatIf } from '../what-if/what-if';
import { isWithoutAgreements } from '../without-agreements';
import { JointPurchase } from './joint-purchase';
import { ScenarioComparison } from './scenario-comparison';
import { YearBridges } from './year-bridge';

/** Vergelijkingen: with the year before, with every scenario, and of buying together with buying alone. */
export const BesideSection = ({ year: shown, state, actions }: StepProps & { readonly year: YearView }) => {
  const { year, bases, bridges, scenarios, leftOut, jointPurchases } = shown;
  const [{ beside: words, whatIf }, language] = useResultWords();
  const [bridge] = bridges;
  // without a sub-agreement nobody else bears anything: there is nothing to ask
  if (bridges.length + scenarios.length + leftOut.length + jointPurchases.length === 0 && isWithoutAgreements(shown)) return null;
  return (
    <Section heading={words.heading}>
      {bridge ? <Disclosure summary={fill(words.years, { from: String(bridge.from), to: String(year) })}>{() => <YearBridges year={year} bridges={bridges} />}</Disclosure> : null}
      {scenarios.map((scenario) => (
        <Disclosure key={scenario.name} summary={fill(words.scenario, { name: scenario.name })}>{() => <ScenarioComparison year={year} bases={bases} scenario={scenario} />}</Disclosure>
      ))}
      {leftOut.map((one) => (
        <Notice key={String(one.facts['scenario'])} kind="attention" title={fill(words.leftOut, { name: String(one.facts['scenario']) })}>{findingSentence(one, language)}</Notice>
      ))}
      <Disclosure summary={whatIf.summary}>{() => <WhatIf state={state} actions={actions} year={year} />}</Disclosure>
      {jointPurchases.map((purchase) => (
        <Disclosure key={purchase.coalition} summary={words.joint}>{() => <JointPurchase purchase={purchase} />}</Disclosure>
      ))}
    </Section>
  );
};
