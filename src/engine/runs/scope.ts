import type { Activity, ActivityCode, SubAgreement, SubAgreementCode } from '../../domain';
import { placeOf } from '../finding-list';
import { type RunContext, isMemo, monthsInTerm } from './run-context';

/** An activity within one run. */
export interface ScopedActivity {
  readonly activity: Activity;
  /** null: the host's own task. */
  readonly agreement: SubAgreement | null;
  /** Pro memorie: priced, but in no base, split, total or control. */
  readonly memo: boolean;
}

export interface Scope {
  readonly activities: ReadonlyMap<ActivityCode, ScopedActivity>;
  /** All sub-agreements, by code. */
  readonly agreements: readonly { readonly agreement: SubAgreement; readonly memo: boolean }[];
  counts(activity: ActivityCode): boolean;
}

export const scopeOf = (context: RunContext): Scope => {
  const memos = new Set<SubAgreementCode>();
  for (const agreement of context.index.subAgreements.values()) if (isMemo(agreement, context.inputYears.scope)) memos.add(agreement.code);
  const activities = new Map([...context.index.activities].map(([code, activity]) => [code, {
    activity,
    agreement: activity.subAgreement === null ? null : context.index.subAgreements.get(activity.subAgreement) ?? null,
    memo: activity.subAgreement !== null && memos.has(activity.subAgreement),
  }]));
  return {
    activities,
    agreements: [...context.index.subAgreements.values()].map((agreement) => ({ agreement, memo: memos.has(agreement.code) })),
    counts: (code) => activities.get(code)?.memo === false,
  };
};

const isUsed = (used: number, month: number): boolean => (used & (1 << month)) !== 0;

/** Warning `hours-outside-term`: hours in a month outside the term of the sub-agreement (calculation.md 5). */
export const findHoursOutsideTerm = (context: RunContext, scope: Scope, monthsUsed: Int32Array): void => {
  const { hours } = context.model;
  hours.activityCodes.forEach((code, i) => {
    const scoped = scope.activities.get(code);
    if (scoped?.agreement == null || scoped.memo) return;
    const inTerm = monthsInTerm(scoped.agreement, context.inputYears.scope);
    const outside = Array.from({ length: 12 }, (_, m) => m + 1).filter((month) => isUsed(monthsUsed[i] as number, month) && !inTerm.includes(month));
    if (outside.length === 0) return;
    context.findings.add('hours-outside-term', placeOf(scoped.agreement.ref, 'Einddatum'), {
      activity: code, agreement: scoped.agreement.code, months: outside.join(', '), year: context.year,
    });
  });
};
