export { calculateContent, type CalculateContentRequest, type ContentCalculation } from './calculate-content';
export { calculateWorkbook, type CalculateWorkbookRequest, type CalculateWorkbookResult } from './calculate-workbook';
export { blockedDocument, documentText, outcomeDocument, type BlockedDocument, type FindingDocument, type OutcomeDocument, type SettingsDocument } from './outcome-document';
export * from './ports';
