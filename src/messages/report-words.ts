import type { Language } from '../domain';
import { inLanguage } from './in-language';
import { reportAccountability, reportInputTables, reportRuleNames, reportRules, reportSettingChoices, reportSettingNames } from './report-accountability';
import {
  reportBases, reportCentreKinds, reportCommitmentKinds, reportCommitmentStates, reportComparabilities, reportCostKinds, reportDenominators, reportDirections,
  reportFundings, reportLights, reportOrigins, reportOverheadMethods, reportReferences, reportRoles, reportSeverities, reportStatuses,
} from './report-codes';
import { reportBorneBy, reportCapacity, reportCapacityTargets, reportDeductions } from './report-capacity';
import { reportColumns } from './report-columns';
import { reportControlLines, reportControls } from './report-controls';
import { reportCostAllocation, reportSupportMethods } from './report-cost-allocation';
import { reportGoalKinds, reportGoals } from './report-goals';
import { reportLabels } from './report-labels';
import { reportComponentOrigins, reportHoursFrom, reportRateBuildUp, reportRateComponents, reportRateComponentsShort } from './report-rate-build-up';
import { reportJointPurchase, reportOutlook, reportScenarios } from './report-scenarios';
import { reportDifferenceMeanings, reportDifferenceParts, reportSettlement, reportSettlementRules } from './report-settlement';
import { reportTabNames, reportTabPurposes, reportTabTitles } from './report-tabs';
import { reportWaterfall } from './report-waterfall';
import { reportInputGroups, reportYears } from './report-years';

/** All words of the report in one language. */
export const reportWords = (language: Language) => ({
  tabNames: inLanguage(reportTabNames, language),
  tabTitles: inLanguage(reportTabTitles, language),
  tabPurposes: inLanguage(reportTabPurposes, language),
  columns: inLanguage(reportColumns, language),
  labels: inLanguage(reportLabels, language),
  accountability: inLanguage(reportAccountability, language),
  rules: inLanguage(reportRules, language),
  ruleNames: inLanguage(reportRuleNames, language),
  inputTables: inLanguage(reportInputTables, language),
  settingNames: inLanguage(reportSettingNames, language),
  settingChoices: inLanguage(reportSettingChoices, language),
  costKinds: inLanguage(reportCostKinds, language),
  bases: inLanguage(reportBases, language),
  fundings: inLanguage(reportFundings, language),
  statuses: inLanguage(reportStatuses, language),
  roles: inLanguage(reportRoles, language),
  origins: inLanguage(reportOrigins, language),
  severities: inLanguage(reportSeverities, language),
  denominators: inLanguage(reportDenominators, language),
  lights: inLanguage(reportLights, language),
  directions: inLanguage(reportDirections, language),
  comparabilities: inLanguage(reportComparabilities, language),
  references: inLanguage(reportReferences, language),
  commitmentStates: inLanguage(reportCommitmentStates, language),
  commitmentKinds: inLanguage(reportCommitmentKinds, language),
  centreKinds: inLanguage(reportCentreKinds, language),
  overheadMethods: inLanguage(reportOverheadMethods, language),
  controls: inLanguage(reportControls, language),
  controlLines: inLanguage(reportControlLines, language),
  allocation: inLanguage(reportCostAllocation, language),
  supportMethods: inLanguage(reportSupportMethods, language),
  buildUp: inLanguage(reportRateBuildUp, language),
  rateComponents: inLanguage(reportRateComponents, language),
  rateComponentsShort: inLanguage(reportRateComponentsShort, language),
  componentOrigins: inLanguage(reportComponentOrigins, language),
  hoursFrom: inLanguage(reportHoursFrom, language),
  capacity: inLanguage(reportCapacity, language),
  deductions: inLanguage(reportDeductions, language),
  borneBy: inLanguage(reportBorneBy, language),
  capacityTargets: inLanguage(reportCapacityTargets, language),
  goals: inLanguage(reportGoals, language),
  goalKinds: inLanguage(reportGoalKinds, language),
  settlement: inLanguage(reportSettlement, language),
  settlementRules: inLanguage(reportSettlementRules, language),
  differenceParts: inLanguage(reportDifferenceParts, language),
  differenceMeanings: inLanguage(reportDifferenceMeanings, language),
  years: inLanguage(reportYears, language),
  inputGroups: inLanguage(reportInputGroups, language),
  scenarios: inLanguage(reportScenarios, language),
  jointPurchase: inLanguage(reportJointPurchase, language),
  outlook: inLanguage(reportOutlook, language),
  waterfall: inLanguage(reportWaterfall, language),
});

export type ReportWords = ReturnType<typeof reportWords>;
