import type { Outcome } from '../domain';
import { reportContext, type ReportOptions } from './report-context';
import type { ReportBook } from './report-book';
import { accountabilityTab } from './tabs/accountability';
import { advancesTab } from './tabs/advances';
import { benchmarkTab } from './tabs/benchmark';
import { capacityTab } from './tabs/capacity';
import { controlsTab } from './tabs/controls';
import { costAllocationTab } from './tabs/cost-allocation';
import { costPriceTab } from './tabs/cost-price';
import { divisionTab } from './tabs/division';
import { findingsTab } from './tabs/findings';
import { goalsTab } from './tabs/goals';
import { jointPurchaseTab } from './tabs/joint-purchase';
import { ratesTab } from './tabs/rates';
import { scenariosTab } from './tabs/scenarios';
import { settlementTab } from './tabs/settlement';
import { summaryTab } from './tabs/summary';
import { unitFiguresTab } from './tabs/unit-figures';
import { yearsTab } from './tabs/years';

/** The tabs, in the order of reading: first the answer, then what it is made of, then how it was checked. A tab without content is left out (null). */
const TABS = [
  summaryTab, settlementTab, costPriceTab, unitFiguresTab, divisionTab, yearsTab, scenariosTab, jointPurchaseTab, advancesTab, costAllocationTab, ratesTab, capacityTab, benchmarkTab,
  goalsTab, controlsTab, findingsTab, accountabilityTab,
] as const;

/**
 * Rapportage: makes the report of an outcome, with budget and actual of each year beside each other.
 * Amounts are the outcome's own; nothing is calculated here but differences, and nothing is rounded again.
 */
export const assembleReport = (outcome: Outcome, options: ReportOptions): ReportBook => {
  const context = reportContext(outcome, options);
  return { kind: 'report', title: context.title, language: options.language, runId: outcome.runId, tabs: TABS.map((tab) => tab(context)).filter((tab) => tab !== null) };
};
