export * from './report-book';
export * from './look';
export { assembleReport } from './assemble-report';
export type { ReportOptions } from './report-context';
export { summaryTable } from './summary-table';
export { assembleExample, assembleTemplate, type ExampleSource, type ExampleTable } from './template';
export * from './tab-identity';
export { MARGINS, pageBreaks } from './page-breaks';
export { cutToCell } from './cut-to-cell';
