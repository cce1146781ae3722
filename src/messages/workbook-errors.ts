import type { Bilingual, Fact, Language, WorkbookErrorCode } from '../domain';
import { fill } from './fill';

/** Facts: `file` (path), `reason` (code of the operating system), `part` (part of the workbook), `megabytes` and `limit`. */
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
  cancelled: { nl: 'Gestopt op uw verzoek; er is niets geschreven.', en: 'Stopped at your request; nothing has been written.' },
};

/** Why a workbook could not be read or written, and what to do; starts with the file where one is known. */
export const workbookErrorSentence = (code: WorkbookErrorCode, facts: Readonly<Record<string, Fact>>, language: Language): string =>
  fill(workbookErrors[code][language], facts).replace(/^: (.)/, (_, first: string) => first.toUpperCase());
