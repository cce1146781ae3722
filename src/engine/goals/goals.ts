import { type Goal, type GoalOutcome, type MeasurableGoals, type Ratio, type RunOutcome, compare, equals, fraction, ratio, subtract, toDecimal } from '../../domain';
import type { CalculatedRun } from '../calculate-run';
import { type FindingList, placeOf } from '../finding-list';
import { byFoldedCode } from '../model-index';

/** What makes a goal measurable, by the name of its column in Doelen. */
const NEEDED = { indicator: 'Indicator', unit: 'Eenheid', target: 'Streefwaarde' } as const satisfies Partial<Record<keyof Goal, string>>;
type Needed = keyof typeof NEEDED;

const missingIn = (goal: Goal): readonly Needed[] => (Object.keys(NEEDED) as Needed[]).filter((one) => goal[one] === null || goal[one] === '');

const decimal = (value: Ratio | null): string | null => (value === null ? null : toDecimal(value, 6));

const progressOf = ({ baseline, target, actual }: Goal): string | null =>
  (baseline === null || target === null || actual === null || equals(target, baseline) ? null : decimal(ratio(subtract(actual, baseline), subtract(target, baseline))));

const reachedBy = ({ direction, target, actual }: Goal): boolean | null => {
  if (target === null || actual === null || direction === null || direction === 'neutral') return null;
  return direction === 'lower' ? compare(actual, target) <= 0 : compare(actual, target) >= 0;
};

const noteMissing = (findings: FindingList, goal: Goal, missing: readonly Needed[]): void => {
  const [first] = missing;
  if (first !== undefined) findings.add('goal-not-measurable', placeOf(goal.ref, NEEDED[first]), { goal: goal.code, missing: missing.join('+') });
};

const goalOutcome = (goal: Goal, findings: FindingList): GoalOutcome => {
  const missing = missingIn(goal);
  const measurable = missing.length === 0;
  noteMissing(findings, goal, missing);
  return {
    code: goal.code, subAgreement: goal.subAgreement, goal: goal.goal, kind: goal.kind, indicator: goal.indicator, unit: goal.unit, direction: goal.direction,
    baseline: decimal(goal.baseline), target: decimal(goal.target), actual: decimal(goal.actual),
    measurable, progress: measurable ? progressOf(goal) : null, reached: measurable ? reachedBy(goal) : null, source: goal.source,
  };
};

/** The goals of the run's year; those of a memo item (pro memorie) are left out, with a warning. */
const goalsInRun = ({ context, scope }: CalculatedRun): readonly Goal[] => {
  const memos = new Set(scope.agreements.filter(({ memo }) => memo).map(({ agreement }) => agreement.code));
  return context.model.goals.filter((goal) => {
    if (goal.year !== context.year) return false;
    if (!memos.has(goal.subAgreement)) return true;
    context.findings.add('goal-of-memo-agreement', placeOf(goal.ref, 'Deelovereenkomst'), { goal: goal.code, agreement: goal.subAgreement, year: context.year });
    return false;
  });
};

const measurableOf = (goals: readonly GoalOutcome[]): readonly MeasurableGoals[] =>
  [...new Set(goals.map(({ subAgreement }) => subAgreement))].map((subAgreement) => {
    const own = goals.filter((goal) => goal.subAgreement === subAgreement);
    const measurable = own.filter((goal) => goal.measurable).length;
    return { subAgreement, goals: own.length, measurable, share: toDecimal(fraction(BigInt(measurable), BigInt(own.length)), 6) };
  });

/**
 * Doelen of the run's year with their progress, by sub-agreement and code, and the share of measurable goals. A goal has no Soort: it stands with
 * the budget run and the actual run alike. Findings: `goal-not-measurable`, `goal-of-memo-agreement`. Source: calculation.md 10.
 */
export const goalsOutcome = (run: CalculatedRun): Pick<RunOutcome, 'goals' | 'measurableGoals'> => {
  const goals = [...goalsInRun(run)].sort((a, b) => byFoldedCode<Goal>((goal) => goal.subAgreement)(a, b) || byFoldedCode<Goal>((goal) => goal.code)(a, b))
    .map((goal) => goalOutcome(goal, run.context.findings));
  return { goals, measurableGoals: measurableOf(goals) };
};
