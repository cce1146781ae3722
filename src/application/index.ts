export { calculateContent, tryContent, type CalculateContentRequest, type ContentCalculation, type ContentTrial, type TryContentRequest } from './calculate-content';
export { tabsOfReport, withoutTabs, type TabOfReport } from './choose-tabs';
export { methodInBook, unknownScenarios, type Choice } from './choose-scenarios';
export { calculateWorkbook, type CalculateWorkbookRequest, type CalculateWorkbookResult } from './calculate-workbook';
export { explainFigure, type Calculated, type ExplainedTerm, type Explanation, type SourceCell } from './explain-figure';
export { blockedDocument, documentText, outcomeDocument, type BlockedDocument, type FindingDocument, type OutcomeDocument, type SettingsDocument } from './outcome-document';
export { planYears } from './plan-years';
export {
  readyMadeScenario, type Brought, type ClientJoins, type ClientLeaves, type ReadyMadeAnswers, type ScenarioTableRow, type TaskGoesHome, type VolumeFalls, type WagesRise,
} from './ready-made-scenario';
export { settingsInForce, type SettingInForce } from './settings-in-force';
export * from './ports';
