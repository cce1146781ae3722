import type { EmulatedExcel } from '../../../src/workbench/host';

/** The sheets that the user of these tests has made. */
export const USERS_SHEETS = ['Sheet1', 'Begroting', 'KPW Nieuw'] as const;

/** A workbook with sheets of the user's own: values, formulas, formats, widths, rules, a table, a chart, names, page layout, frozen panes. */
export const fillUsersWorkbook = ({ workbook }: EmulatedExcel): void => {
  const sheet = workbook.Worksheets.Add('Begroting');
  sheet.GetRange('A1:C4').Values = [['Post', 'Bedrag', 'Dag'], ["'0012", 1200.5, 45_000], ['Inhuur', 300, 45_001], ['Som', '=SUM(B2:B3)', '']];
  sheet.GetRange('C2:C3').NumberFormat = [['dd-mm-yyyy'], ['dd-mm-yyyy']];
  sheet.GetRange('B:B').Format.ColumnWidth = 90;
  sheet.GetRange('A1:C1').Format.Fill.Color = '#FFEE00';
  sheet.Tables.Add('A1:C3', true).Name = 'Posten';
  sheet.GetRange('E1:E4').DataValidation.Rule = { list: { inCellDropDown: true, source: 'ja,nee' } };
  sheet.GetRange('B2:B3').ConditionalFormats.Add('CellValue');
  sheet.Names.Add('eigen', sheet.GetRange('B2'));
  workbook.Names.Add('Tarieflijst_oud', sheet.GetRange('B3'));
  const chart = sheet.Charts.Add('Pie', sheet.GetRange('B2:B3'), 'Columns');
  chart.SetPosition('G2', 'K12');
  sheet.FreezePanes.FreezeRows(1);
  sheet.PageLayout.Orientation = 'Landscape';
  // a sheet that happens to be called as one of ours
  workbook.Worksheets.Add('KPW Nieuw').GetRange('A1').Values = [['van mij']];
  workbook.CustomXmlParts.Add('<x xmlns="urn:of-the-user">1</x>');
  workbook.IsDirty = false;
};
