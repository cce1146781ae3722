import type { Language } from '../domain';
import { inLanguage } from './in-language';
import { reportAccountability, reportInputTables, reportRuleNames, reportRules, reportSettingChoices, reportSettingNames } from './report-accountability';
import {
  reportBases, reportCentreKinds, reportCommitmentKinds, reportCommitmentStates, reportComparabilities, reportCostKinds, reportDenominators, reportDirections,
  reportFundings, reportLights, reportOrigins, reportOverheadMethods, reportReferences, reportRoles, reportSeverities, reportStatuses,
} from './report-codes';
import { reportColumns } from './report-columns';
import { reportControlLines, reportControls } from './report-controls';
import { reportLabels } from './report-labels';
import { reportTabNames, reportTabPurposes, reportTabTitles } from './report-tabs';

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
});

export type ReportWords = ReturnType<typeof reportWords>;
