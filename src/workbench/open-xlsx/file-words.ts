/** Words of a file and the words of Office.js for the same thing; a file is opened by them, and saved by them turned round. */
export type Words = Readonly<Record<string, string>>;

/** The same list the other way; of two that mean one thing the first counts. */
export const turned = (words: Words): Words => Object.fromEntries(Object.entries(words).map(([file, office]) => [office, file] as const).reverse());

/** Number formats that a file names by number only. */
export const BUILT_IN_FORMATS: Readonly<Record<number, string>> = {
  0: 'General', 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 11: '0.00E+00', 12: '# ?/?', 13: '# ??/??', 14: 'm/d/yyyy', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy',
  18: 'h:mm AM/PM', 19: 'h:mm:ss AM/PM', 20: 'h:mm', 21: 'h:mm:ss', 22: 'm/d/yyyy h:mm', 37: '#,##0_);(#,##0)', 38: '#,##0_);[Red](#,##0)', 39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)', 45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss.0', 48: '##0.0E+0', 49: '@',
};

/** Lines of a cell: style and weight. */
export const LINES: Words = {
  hair: 'Continuous Hairline', thin: 'Continuous Thin', medium: 'Continuous Medium', thick: 'Continuous Thick', double: 'Double Thick', dotted: 'Dot Thin', dashed: 'Dash Thin',
  dashDot: 'DashDot Thin', dashDotDot: 'DashDotDot Thin', mediumDashed: 'Dash Medium', mediumDashDot: 'DashDot Medium', mediumDashDotDot: 'DashDotDot Medium', slantDashDot: 'SlantDashDot Medium',
};

export const READING_ORDERS: Words = { 0: 'Context', 1: 'LeftToRight', 2: 'RightToLeft' };
export const PAPERS: Words = { 1: 'Letter', 3: 'Tabloid', 4: 'Ledger', 5: 'Legal', 6: 'Statement', 7: 'Executive', 8: 'A3', 9: 'A4', 11: 'A5', 12: 'B4', 13: 'B5' };
export const VISIBILITIES: Words = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' };
/** What is printed besides the cells: attributes of `printOptions`. */
export const PRINT_SETTINGS: Words = { horizontalCentered: 'centerHorizontally', verticalCentered: 'centerVertically', gridLines: 'printGridlines', headings: 'printHeadings' };
export const VALIDATIONS: Words = { whole: 'wholeNumber', decimal: 'decimal', date: 'date', time: 'time', textLength: 'textLength' };

/** What a user may do on a protected sheet: in a file 0 says that it is allowed. */
export const PERMISSIONS: Words = {
  autoFilter: 'allowAutoFilter', deleteColumns: 'allowDeleteColumns', deleteRows: 'allowDeleteRows', formatCells: 'allowFormatCells', formatColumns: 'allowFormatColumns',
  formatRows: 'allowFormatRows', insertColumns: 'allowInsertColumns', insertHyperlinks: 'allowInsertHyperlinks', insertRows: 'allowInsertRows', pivotTables: 'allowPivotTables', sort: 'allowSort',
};

/** Of bars; of the others `standard` stands for the same. */
export const GROUPINGS: Words = { clustered: 'Clustered', stacked: 'Stacked', percentStacked: 'Stacked100' };
export const PLOTS: Words = { pieChart: 'Pie', doughnutChart: 'Doughnut', lineChart: 'Line', areaChart: 'Area', scatterChart: 'XYScatter' };
export const LEGEND_SIDES: Words = { b: 'Bottom', t: 'Top', l: 'Left', r: 'Right', tr: 'Corner' };
export const TICKS: Words = { none: 'None', out: 'Outside', in: 'Inside', cross: 'Cross' };
export const TICK_LABELS: Words = { low: 'Low', high: 'High', nextTo: 'NextToAxis', none: 'None' };
export const CROSSINGS: Words = { autoZero: 'Automatic', max: 'Maximum', min: 'Minimum' };
export const LABEL_POSITIONS: Words = { outEnd: 'OutsideEnd', inEnd: 'InsideEnd', ctr: 'Center', bestFit: 'BestFit', inBase: 'InsideBase' };
export const LABELS_SHOWN: Words = { showLegendKey: 'ShowLegendKey', showVal: 'ShowValue', showCatName: 'ShowCategoryName', showSerName: 'ShowSeriesName', showPercent: 'ShowPercentage' };
