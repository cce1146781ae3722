import type { CostCentreCode, Settings } from '../../domain';
import { type CentreNetwork, type Gift, isSupport } from './centre-network';

/** How the support centres are recharged. `order`: of the step-down, by code; absent: Volgorde. */
export interface SupportRule { readonly method: Settings['supportMethod']; readonly order?: readonly CostCentreCode[] }

/** Who takes from whom under one method, by the place of the sender; what is not a support centre gives nothing here. */
export type Routes = readonly (readonly Gift[])[];

const supportPlaces = (network: CentreNetwork): readonly number[] => network.nodes.flatMap(({ centre }, place) => (centre.kind === 'support' ? [place] : []));

/** The support centres in the order of the step-down: that of the rule, then Volgorde (blank last), then code. */
export const stepDownOrder = (network: CentreNetwork, rule: SupportRule): readonly number[] => {
  const orderOf = (place: number): readonly [number, number] => {
    const { centre } = network.nodes[place] as CentreNetwork['nodes'][number];
    const at = rule.order?.indexOf(centre.code) ?? -1;
    return [at < 0 ? Infinity : at, centre.order ?? Infinity];
  };
  const before = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
  return [...supportPlaces(network)].sort((a, b) => {
    const [[givenA, ownA], [givenB, ownB]] = [orderOf(a), orderOf(b)];
    return before(givenA, givenB) || before(ownA, ownB) || a - b;
  });
};

const stepDown = (network: CentreNetwork, rule: SupportRule): ((sender: number, receiver: number) => boolean) => {
  const turn = new Map(stepDownOrder(network, rule).map((place, i) => [place, i]));
  return (sender, receiver) => !isSupport(network, receiver) || (turn.get(receiver) ?? 0) > (turn.get(sender) ?? 0);
};

const ALLOWS = {
  'direct': (network: CentreNetwork) => (_sender: number, receiver: number): boolean => !isSupport(network, receiver),
  'step-down': stepDown,
  'reciprocal': () => () => true,
} as const;

/**
 * Direct: support gives only to primary and overhead centres and activities. Trapsgewijs: also to support centres that are not closed yet.
 * Wederkerig: to all. What is left out gives its part to the rest, in proportion. Source: calculation.md 3.
 */
export const routesUnder = (network: CentreNetwork, rule: SupportRule): Routes => {
  const allows = ALLOWS[rule.method](network, rule);
  return network.nodes.map(({ centre, gives }, sender) => (centre.kind === 'support' ? gives.filter(({ to }) => allows(sender, to)) : []));
};
