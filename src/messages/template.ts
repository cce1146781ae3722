import type { Bilingual } from '../domain';

/** Words of the template and of the example workbooks. */
export const templateMessages = {
  templateTitle: { nl: 'Kostprijswijzer: invoertabellen', en: 'Kostprijswijzer: input tables' },
  explanationTab: { nl: 'Uitleg', en: 'Explanation' },
  readMeTab: { nl: 'Lees mij', en: 'Read me' },
  purpose: {
    nl: 'Vul de tabellen op de andere bladen. Begin met Activiteiten, Uren en Tarieven; iedere andere tabel voegt een mogelijkheid toe en mag leeg blijven.',
    en: 'Fill the tables on the other sheets. Start with Activities, Hours and Rates; every other table adds a possibility and may stay empty.',
  },
  blankIsNotZero: { nl: 'Een lege cel is niet nul. Een verplichte cel die leeg is, houdt de berekening tegen.', en: 'A blank cell is not zero. A required cell that is blank stops the calculation.' },
  ownColumns: {
    nl: 'De volgorde van kolommen en rijen is vrij. Eigen kolommen mogen erbij; zij tellen niet mee. Alle bedragen zijn exclusief btw.',
    en: 'The order of columns and rows is free. You may add columns of your own; they are not used. All amounts exclude VAT.',
  },
  employeeIsPseudonym: {
    nl: 'Zet in Medewerker geen naam en geen personeelsnummer, maar een schuilnaam. De schuilnaam komt in geen rapport.',
    en: 'Do not put a name or a staff number in Employee, but a pseudonym. The pseudonym comes in no report.',
  },
  howToCalculate: { nl: 'Rekenen: kostprijs calculate dit-werkboek.xlsx --out rapport.xlsx', en: 'To calculate: kostprijs calculate this-workbook.xlsx --out report.xlsx' },
  tableColumn: { nl: 'Tabel', en: 'Table' },
  columnColumn: { nl: 'Kolom', en: 'Column' },
  requiredColumn: { nl: 'Verplicht', en: 'Required' },
  keyColumn: { nl: 'Sleutel', en: 'Key' },
  typeColumn: { nl: 'Soort gegeven', en: 'Kind of value' },
  choicesColumn: { nl: 'Keuzes', en: 'Choices' },
  defaultColumn: { nl: 'Als de cel leeg is', en: 'When the cell is blank' },
  meaningColumn: { nl: 'Betekenis', en: 'Meaning' },
  requiredTable: { nl: 'verplichte tabel', en: 'required table' },
  optionalTable: { nl: 'mag ontbreken', en: 'may be absent' },
  settingsHeading: { nl: 'Instellingen', en: 'Settings' },
  settingColumn: { nl: 'Instelling', en: 'Setting' },
  requiredColumns: { nl: 'Verplicht: {columns}.', en: 'Required: {columns}.' },
  noRequiredColumns: { nl: 'Geen kolom is verplicht.', en: 'No column is required.' },
  chooseOne: { nl: 'Kies: {choices}.', en: 'Choose: {choices}.' },
  yes: { nl: 'ja', en: 'yes' },
  no: { nl: 'nee', en: 'no' },
  sources: { nl: 'Bronnen', en: 'Sources' },
  contents: { nl: 'Tabellen in dit werkboek', en: 'Tables in this workbook' },
  rowsColumn: { nl: 'Rijen', en: 'Rows' },
  invented: { nl: 'Let op: fictieve cijfers', en: 'Note: invented figures' },
  type_text: { nl: 'tekst', en: 'text' },
  type_code: { nl: 'code', en: 'code' },
  type_decimal: { nl: 'getal', en: 'number' },
  type_money: { nl: 'bedrag in euro', en: 'amount in euro' },
  type_integer: { nl: 'geheel getal', en: 'whole number' },
  type_date: { nl: 'datum', en: 'date' },
  type_percent: { nl: 'percentage', en: 'percentage' },
  type_yesNo: { nl: 'ja of nee', en: 'yes or no' },
  type_choice: { nl: 'keuze', en: 'choice' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type TemplateMessage = keyof typeof templateMessages;
