import type { Bilingual, Fact, Language, LeftBehind, WorkbookErrorCode } from '../domain';
import { fill } from './fill';

/**
 * Facts: `file` (path), `reason` (code of the operating system or of Excel), `part` (part of the workbook), `megabytes` and `limit`,
 * `sheet` (name of a sheet), `sheets` (several), `table`, `columns` (names), `level` (ExcelApi) and `left` (LeftBehind).
 */
const workbookErrors: Readonly<Record<WorkbookErrorCode, Bilingual>> = {
  'file-not-found': {
    nl: '{file}: dit bestand bestaat niet. Controleer de naam en de map.',
    en: '{file}: this file does not exist. Check its name and folder.',
  },
  'not-readable': {
    nl: '{file}: dit bestand kan niet worden geopend ({reason}). Controleer of het een bestand is (geen map) en of u het mag lezen.',
    en: '{file}: this file cannot be opened ({reason}). Check that it is a file (not a folder) and that you may read it.',
  },
  'not-an-xlsx': {
    nl: '{file}: dit is geen Excel-werkmap (.xlsx). Open het bestand in Excel of LibreOffice en sla het op als Excel-werkmap (.xlsx).',
    en: '{file}: this is not an Excel workbook (.xlsx). Open the file in Excel or LibreOffice and save it as Excel Workbook (.xlsx).',
  },
  'old-xls': {
    nl: '{file}: dit is een werkmap van Excel 97-2003 (.xls); die wordt niet gelezen. Open hem in Excel en sla hem op als Excel-werkmap (.xlsx).',
    en: '{file}: this is an Excel 97-2003 workbook (.xls), which is not read. Open it in Excel and save it as Excel Workbook (.xlsx).',
  },
  'binary-workbook': {
    nl: '{file}: dit is een binaire Excel-werkmap (.xlsb); die wordt niet gelezen. Open hem in Excel en sla hem op als Excel-werkmap (.xlsx).',
    en: '{file}: this is a binary Excel workbook (.xlsb), which is not read. Open it in Excel and save it as Excel Workbook (.xlsx).',
  },
  encrypted: {
    nl: '{file}: deze werkmap is met een wachtwoord of een vertrouwelijkheidslabel versleuteld. Haal in Excel de versleuteling eraf (Bestand, Info, Werkmap beveiligen) en sla een kopie op.',
    en: '{file}: this workbook is encrypted with a password or a sensitivity label. Remove the encryption in Excel (File, Info, Protect Workbook) and save a copy.',
  },
  truncated: {
    nl: '{file}: deze werkmap is niet compleet; het einde ontbreekt. Haal het bestand opnieuw op of kopieer het opnieuw.',
    en: '{file}: this workbook is not complete; its end is missing. Download or copy the file again.',
  },
  'too-large': {
    nl: '{file}: uitgepakt is deze werkmap te groot of verdacht sterk gecomprimeerd ({part}: {megabytes} MB, grens {limit}); er is niets gelezen. Verwijder bladen en opmaak die niet nodig zijn en sla de werkmap opnieuw op.',
    en: '{file}: unpacked, this workbook is too large or suspiciously compressed ({part}: {megabytes} MB, limit {limit}); nothing has been read. Remove sheets and formatting that are not needed and save the workbook again.',
  },
  damaged: {
    nl: '{file}: deze werkmap is beschadigd (onderdeel {part}). Open hem in Excel, laat Excel hem herstellen en sla hem opnieuw op.',
    en: '{file}: this workbook is damaged (part {part}). Open it in Excel, let Excel repair it and save it again.',
  },
  'exists-already': {
    nl: '{file}: dit bestand bestaat al en is niet overschreven. Kies een andere naam, of vraag uitdrukkelijk om overschrijven.',
    en: '{file}: this file exists already and has not been overwritten. Choose another name, or ask for overwriting explicitly.',
  },
  'not-writable': {
    nl: '{file}: dit bestand kan niet worden geschreven ({reason}); er is niets achtergebleven. Is het in Excel geopend? Sluit het, en controleer of de map bestaat en of u erin mag schrijven.',
    en: '{file}: this file cannot be written ({reason}); nothing has been left behind. Is it open in Excel? Close it, and check that the folder exists and that you may write in it.',
  },
  'not-writable-content': {
    nl: '{file}: de inhoud van dit rapport past niet in een Excel-werkmap ({reason}); er is niets geschreven. Geef dit door aan de beheerder.',
    en: '{file}: the content of this report does not fit in an Excel workbook ({reason}); nothing has been written. Pass this on to the maintainer.',
  },
  cancelled: { nl: 'Gestopt op uw verzoek.', en: 'Stopped at your request.' },
  'cell-being-edited': {
    nl: 'Excel wacht tot u klaar bent met de cel die u bewerkt. Druk op Enter (bewaren) of Esc (niet bewaren) en probeer het opnieuw.',
    en: 'Excel waits until you have finished the cell that you are editing. Press Enter (keep) or Esc (discard) and try again.',
  },
  'read-only': {
    nl: 'Deze werkmap is alleen-lezen geopend, dus er kan niets in worden geschreven. Kies Bewerken of sla de werkmap op onder een andere naam en probeer het opnieuw.',
    en: 'This workbook is open as read-only, so nothing can be written in it. Choose Edit, or save the workbook under another name, and try again.',
  },
  protected: {
    nl: 'De werkmap of een blad dat moet worden beschreven, is beveiligd ({sheet}). Hef de beveiliging op (tabblad Controleren) en probeer het opnieuw.',
    en: 'The workbook or a sheet that has to be written on is protected ({sheet}). Remove the protection (Review tab) and try again.',
  },
  'changed-meanwhile': {
    nl: 'De werkmap is veranderd terwijl Kostprijswijzer ermee bezig was ({sheet}), misschien door een collega. Probeer het opnieuw.',
    en: 'The workbook changed while Kostprijswijzer was working with it ({sheet}), perhaps by a colleague. Try again.',
  },
  'session-expired': {
    nl: 'De verbinding met de werkmap is verlopen. Vernieuw de pagina of open de werkmap opnieuw en probeer het nog eens.',
    en: 'The connection to the workbook has expired. Refresh the page or open the workbook again, and try once more.',
  },
  throttled: {
    nl: 'Excel heeft het te druk en neemt even geen opdrachten aan. Wacht een minuut en probeer het opnieuw.',
    en: 'Excel is too busy and takes no requests for the moment. Wait a minute and try again.',
  },
  'not-answering': {
    nl: 'Excel geeft geen antwoord. Controleer de verbinding, wacht tot Excel weer reageert en probeer het opnieuw.',
    en: 'Excel does not answer. Check the connection, wait until Excel responds again, and try once more.',
  },
  'over-payload-limit': {
    nl: 'Een deel van de werkmap is te groot om in één keer met Excel uit te wisselen ({sheet}). Kort heel lange teksten in en probeer het opnieuw.',
    en: 'A part of the workbook is too large to exchange with Excel in one go ({sheet}). Shorten very long texts and try again.',
  },
  'tab-undecided': {
    nl: 'Kostprijswijzer kan niet zien welke bladen tabbladen van het rapport zijn en welke een kopie daarvan ({sheets}). Verwijder het blad dat weg mag; wilt u de inhoud bewaren, kopieer die dan eerst naar een nieuw blad. Schrijf daarna het rapport opnieuw.',
    en: 'Kostprijswijzer cannot tell which sheets are tabs of the report and which are a copy of one ({sheets}). Delete the sheet that may go; to keep its content, copy that to a new sheet first. Then write the report again.',
  },
  'sheet-name-taken': {
    nl: 'Er is al een blad of tabel met de naam {sheet}. Geef die een andere naam, of gebruik een lege werkmap.',
    en: 'There is already a sheet or table named {sheet}. Rename it, or use an empty workbook.',
  },
  'excel-too-old': {
    nl: 'Deze versie van Excel is te oud: Kostprijswijzer heeft ExcelApi {level} nodig (Excel 2021, Microsoft 365 of Excel op het web).',
    en: 'This version of Excel is too old: Kostprijswijzer needs ExcelApi {level} (Excel 2021, Microsoft 365 or Excel on the web).',
  },
  'excel-failed': {
    nl: 'Excel meldt een fout ({reason}). Probeer het opnieuw; blijft dit gebeuren, geef deze melding dan door aan de beheerder.',
    en: 'Excel reports an error ({reason}). Try again; if this keeps happening, pass this message on to the maintainer.',
  },
  'place-not-found': {
    nl: 'Deze plek is niet meer te vinden ({sheet}): het blad, de tabel of de rij is intussen verplaatst, hernoemd of verwijderd. Controleer opnieuw en probeer het nog eens.',
    en: 'This place can no longer be found ({sheet}): the sheet, table or row has been moved, renamed or deleted since. Check again and try once more.',
  },
  'sheet-hidden': {
    nl: 'Blad {sheet} is verborgen. Maak het zichtbaar (klik met de rechtermuisknop op een bladtab en kies Zichtbaar maken) en probeer het opnieuw.',
    en: 'Sheet {sheet} is hidden. Make it visible (right-click a sheet tab and choose Unhide) and try again.',
  },
  'not-a-table-range': {
    nl: 'Van deze cellen kan Excel geen tabel maken ({sheet}). Controleer of de kolommen nog dezelfde koppen hebben en of er geen samengevoegde cellen of andere tabellen tussen staan.',
    en: 'Excel cannot make a table of these cells ({sheet}). Check that the columns still have the same headers and that there are no merged cells or other tables among them.',
  },
  'table-absent': {
    nl: 'De tabel {table} staat niet in deze werkmap, of mist een van de kolommen {columns}. Voeg de tabel opnieuw toe.',
    en: 'The table {table} is not in this workbook, or lacks one of the columns {columns}. Add the table again.',
  },
  'no-room-below': {
    nl: 'Tabel {table} heeft meer rijen nodig, maar daaronder staat al iets ({sheet}). Verplaats wat onder de tabel staat en probeer het opnieuw.',
    en: 'Table {table} needs more rows, but something stands below it ({sheet}). Move what stands below the table and try again.',
  },
};

/** What stands in the workbook now; it follows the sentence of the error. */
const leftBehind: Readonly<Record<LeftBehind, Bilingual>> = {
  nothing: { nl: 'Er is niets geschreven.', en: 'Nothing has been written.' },
  previous: { nl: 'Het vorige rapport staat er weer.', en: 'The previous report is back in place.' },
  whole: { nl: 'Het nieuwe rapport staat er volledig in.', en: 'The new report is in place and complete.' },
  marked: {
    nl: 'Het rapport is niet volledig: de tabbladen dragen de melding dat u ze niet mag gebruiken. Schrijf het rapport opnieuw.',
    en: 'The report is incomplete: its tabs say that they are not to be used. Write the report again.',
  },
  unknown: {
    nl: 'Of er iets is geschreven, is niet vast te stellen. Staat op een tabblad dat u het niet mag gebruiken, schrijf het rapport dan opnieuw.',
    en: 'Whether anything has been written cannot be told. If a tab says that it is not to be used, write the report again.',
  },
};

const isLeftBehind = (fact: Fact | undefined): fact is LeftBehind => typeof fact === 'string' && fact in leftBehind;

/** Why a workbook could not be read or written, and what to do; starts with the file where one is known. */
export const workbookErrorSentence = (code: WorkbookErrorCode, facts: Readonly<Record<string, Fact>>, language: Language): string => {
  const sentence = fill(workbookErrors[code][language], facts).replace(/^: (.)/, (_, first: string) => first.toUpperCase());
  const { left } = facts;
  return isLeftBehind(left) ? `${sentence} ${leftBehind[left][language]}` : sentence;
};
