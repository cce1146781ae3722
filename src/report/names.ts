import type { ActivityOutcome, SubAgreementOutcome } from '../domain';
import { fill } from '../messages';
import type { ReportContext } from './report-context';

/** The name of a sub-agreement; a memo says so in words. */
export const subAgreementName = (context: ReportContext, one: SubAgreementOutcome): string =>
  one.memo ? fill(context.words.labels.withRemark, { name: one.name, remark: fill(context.words.labels.memo, { status: context.words.statuses[one.status] }) }) : one.name;

/** The name that belongs to a code of a sub-agreement, in any run; the code itself where there is none. */
export const subAgreementByCode = (context: ReportContext, code: string): string => {
  for (const run of context.outcome.runs) {
    const found = run.subAgreements.find((one) => one.code === code);
    if (found) return found.name;
  }
  return code;
};

/** As subAgreementByCode, for an activity. */
export const activityByCode = (context: ReportContext, code: string): string => {
  for (const run of context.outcome.runs) {
    const found = run.activities.find((one) => one.code === code);
    if (found) return found.name;
  }
  return code;
};

/** Deelnemer with its role: "Emmen (gastheer)". */
export const participantWithRole = (context: ReportContext, code: string): string => {
  const found = context.outcome.participants.find((one) => one.code === code);
  return found ? fill(context.words.labels.withRemark, { name: found.name, remark: context.words.roles[found.role] }) : code;
};

/** The key of an activity, or the way it is funded where no key is used. */
export const divisionKey = (context: ReportContext, activity: ActivityOutcome): string | null =>
  activity.key ?? (activity.funding === null ? null : context.words.fundings[activity.funding]);
