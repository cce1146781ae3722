/** Where Excel runs, as far as undo differs there. Excel on an iPad is not in the source; it is taken to do as Excel on a Mac does. */
export type UndoPlatform = 'web' | 'windows' | 'mac';

/** A method, or a property that is set, after which the user can no longer undo what was done before it. */
export interface UndoClearingCall {
  /** `Class.member`, as the declarations of Office.js spell it. */
  readonly member: string;
  readonly platforms: readonly UndoPlatform[];
}

/**
 * Microsoft's own list: "Undo capabilities with the Excel JavaScript API", heading "Unsupported APIs", as it stood in 2025,
 * learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities. One class a line.
 * Worksheet.position stands there as safe on the web in one edition and as unsafe in a later one: here it clears everywhere.
 */
const EVERYWHERE: readonly string[] = [
  'AllowEditRange: address delete pauseProtection setPassword title',
  'AllowEditRangeCollection: add pauseProtection',
  'Chart: categoryLabelLevel seriesNameLevel',
  'DataConnectionCollection: refreshAll',
  'LinkedWorkbook: refresh',
  'LinkedWorkbookCollection: refreshAll',
  'Workbook: close insertWorksheetsFromBase64 save',
  'WorkbookProtection: protect unprotect',
  'Worksheet: copy delete position',
  'WorksheetCollection: addFromBase64',
  'WorksheetProtection: pauseProtection protect resumeProtection setPassword unprotect updateOptions',
];

const ON_WINDOWS_AND_MAC: readonly string[] = ['Worksheet: name visibility'];

const ON_THE_WEB: readonly string[] = [
  'ChartPivotOptions: showAxisFieldButtons showLegendFieldButtons showReportFilterFieldButtons showValueFieldButtons',
  'ChartTrendlineLabel: formula',
  'DocumentProperties: author category comments company keywords manager revisionNumber subject title',
  'NamedItem: comment',
  'PivotTableStyle: delete duplicate name',
  'PivotTableStyleCollection: add setDefault',
  'Query: delete refresh',
  'QueryCollection: refreshAll',
  'Slicer: name nameInFormula',
  'SlicerStyle: delete duplicate name',
  'SlicerStyleCollection: add setDefault',
  'Style: addIndent autoIndent formulaHidden horizontalAlignment includeAlignment includeBorder includeFont includeNumber includePatterns',
  'Style: includeProtection indentLevel locked numberFormat numberFormatLocal orientation readingOrder shrinkToFit textOrientation verticalAlignment wrapText',
  'TableStyle: delete duplicate name',
  'TableStyleCollection: add setDefault',
  'TimelineStyle: delete duplicate name',
  'TimelineStyleCollection: add setDefault',
  'Worksheet: standardWidth',
];

const callsOf = (lines: readonly string[], platforms: readonly UndoPlatform[]): readonly UndoClearingCall[] => lines.flatMap((line) => {
  const [owner = '', members = ''] = line.split(': ');
  return members.split(' ').map((name) => ({ member: `${owner}.${name}`, platforms }));
});

/** Every call that clears the user's undo stack where the API can be undone at all (ExcelApi 1.19); below that every write clears it. */
export const UNDO_CLEARING_CALLS: readonly UndoClearingCall[] = [
  ...callsOf(EVERYWHERE, ['web', 'windows', 'mac']),
  ...callsOf(ON_WINDOWS_AND_MAC, ['windows', 'mac']),
  ...callsOf(ON_THE_WEB, ['web']),
];
