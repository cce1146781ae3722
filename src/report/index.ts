export * from './report-book';
export * from './look';
export { assembleReport } from './assemble-report';
export type { ReportOptions } from './report-context';
export { summaryTable } from './summary-table';
export { assembleExample, assembleInputTables, assembleTemplate, type InputRows, type ExampleSource, type ExampleTable } from './template';
export * from './tab-identity';
export { chartNameAt, isOurChart } from './chart-name';
export { MARGINS, pageBreaks } from './page-breaks';
export { cutToCell } from './cut-to-cell';
export { areasTouch } from './areas-touch';
export type { ActivityCostView, ActivityView, BenchmarkView, ControlView, CostView, Figure, ResultView, SubAgreementView, YearView } from './result-view';
export type {
  AdvanceView, BridgeView, CapacityView, CentresView, CentreView, JointPurchaseView, LabourView, RateCostView, RateView, ScenarioLineView, ScenarioView, SettledLine, SettlementView, YearSections,
} from './result-view-sections';
export { goalState, missingOf } from './goal-state';
export { settledLine } from './result-view-settlement';
export { resultView } from './result-view-of';
export { differenceOf, differencePctOf } from './difference';
export { dayText, numberText } from './number-text';
export { sumOf } from './sum-of';
export { changedValueText, factorText, rowKeyText } from './changed-value';
export { leftOutScenarios } from './left-out-scenarios';
