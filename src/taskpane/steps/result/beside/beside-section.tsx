import { fill } from '../../../../messages';
import type { YearView } from '../../../../report';
import { Disclosure, Section } from '../../../ui';
import { useResultWords } from '../shown-result';
import { JointPurchase } from './joint-purchase';
import { ScenarioComparison } from './scenario-comparison';
import { YearBridges } from './year-bridge';

/** Vergelijkingen: with the year before, with every scenario, and of buying together with buying alone. */
export const BesideSection = ({ year: { year, bases, bridges, scenarios, jointPurchases } }: { readonly year: YearView }) => {
  const [{ beside: words }] = useResultWords();
  const [bridge] = bridges;
  if (bridges.length + scenarios.length + jointPurchases.length === 0) return null;
  return (
    <Section heading={words.heading}>
      {bridge ? <Disclosure summary={fill(words.years, { from: String(bridge.from), to: String(year) })}>{() => <YearBridges year={year} bridges={bridges} />}</Disclosure> : null}
      {scenarios.map((scenario) => (
        <Disclosure key={scenario.name} summary={fill(words.scenario, { name: scenario.name })}>{() => <ScenarioComparison year={year} bases={bases} scenario={scenario} />}</Disclosure>
      ))}
      {jointPurchases.map((purchase) => (
        <Disclosure key={purchase.coalition} summary={words.joint}>{() => <JointPurchase purchase={purchase} />}</Disclosure>
      ))}
    </Section>
  );
};
