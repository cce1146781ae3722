import {
  type Cents, type InputGroup, type Money, type ParticipantCode, type SubAgreementCode, type YearBridgeLine, type YearBridgeOutcome,
  INPUT_GROUPS, centsToDecimal, isZero, sum, toDecimal,
} from '../../domain';
import { type CalculatedRun, activitiesOf } from '../calculate-run';
import { type StepCharges, chargesOfRun, chargesOfStep } from './step-charges';
import { type YearPair, stepsBetween } from './year-steps';

type Parts = Record<InputGroup, Cents | null>;

/** The change at each step; where a step is not known, its change is in the next that is. The last step is the later run itself. */
const partsOf = (before: Cents, steps: readonly (Cents | null)[]): Parts => {
  let known = before;
  return Object.fromEntries(INPUT_GROUPS.map((group, i) => {
    const charge = steps[i] ?? null;
    if (charge === null) return [group, null];
    const change = charge - known;
    known = charge;
    return [group, change];
  })) as Parts;
};

const lineOf = (agreement: SubAgreementCode, participant: ParticipantCode, before: StepCharges, steps: readonly StepCharges[]): YearBridgeLine | null => {
  const charges = steps.map((step) => step.of(agreement, participant));
  const [start, end] = [before.of(agreement, participant) ?? 0n, charges.at(-1) ?? 0n];
  const parts = partsOf(start, charges);
  const isParty = [before, steps.at(-1)].some((step) => step?.charged.get(agreement)?.has(participant) === true);
  if (!isParty && Object.values(parts).every((part) => part === null || part === 0n)) return null;
  const texts = INPUT_GROUPS.map((group) => [group, parts[group] === null ? null : centsToDecimal(parts[group])] as const);
  return {
    subAgreement: agreement, participant, before: centsToDecimal(start), after: centsToDecimal(end),
    parts: Object.fromEntries(texts) as YearBridgeLine['parts'],
  };
};

const oneOffOf = (run: CalculatedRun, code: SubAgreementCode): Money => {
  const agreement = run.context.index.subAgreements.get(code) ?? null;
  const counting = agreement === null ? [] : activitiesOf(run, agreement).filter((activity) => !activity.memo);
  return sum(counting.flatMap((activity) => activity.price.cost.rows.filter((row) => row.oneOff).map((row) => row.amount)));
};

const bridge = ({ before, after }: YearPair, between: readonly CalculatedRun[]): YearBridgeOutcome => {
  const [start, steps] = [chargesOfRun(before), [...between.map(chargesOfStep), chargesOfRun(after)]];
  const { index, basis } = after.context;
  const agreements = [...index.subAgreements.keys()];
  return {
    from: before.context.year, to: after.context.year, basis, order: INPUT_GROUPS,
    lines: agreements.flatMap((agreement) => index.participants.flatMap(({ code }) => lineOf(agreement, code, start, steps) ?? [])),
    oneOff: agreements.flatMap((subAgreement) => {
      const amounts = [oneOffOf(before, subAgreement), oneOffOf(after, subAgreement)] as const;
      return amounts.every(isZero) ? [] : [{ subAgreement, before: toDecimal(amounts[0], 2), after: toDecimal(amounts[1], 2) }];
    }),
  };
};

/**
 * Jaarvergelijking: the bridge from each year to the next on the same basis, per sub-agreement and participant, made by calculating again with one
 * more group of inputs of the later year at a time, in the order of INPUT_GROUPS. The parts add up to the cent.
 * A gap of a year has no bridge, nor has a workbook without Deelnemers. `earlier`: runs of years that are not published themselves. Source: calculation.md 14.
 */
export const bridgeYears = (runs: readonly CalculatedRun[], earlier: readonly CalculatedRun[] = []): readonly YearBridgeOutcome[] => {
  const pairs = runs.flatMap((after): readonly YearPair[] => {
    if (after.context.index.host === null) return [];
    const before = [...runs, ...earlier].find(({ context }) => context.basis === after.context.basis && context.year === after.context.year - 1);
    return before === undefined ? [] : [{ before, after }];
  });
  const between = stepsBetween(pairs);
  return pairs.map((pair, i) => bridge(pair, between[i] ?? []));
};
