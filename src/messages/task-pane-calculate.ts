import type { Language } from '../domain';
import { type Catalogue, inLanguage, type Words } from './in-language';

/** Berekenen: for which years, with which settings, and how far it is. */
const catalogue = {
  introduction: { nl: 'Berekenen leest de tabellen en rekent. Er wordt nog niets in de werkmap geschreven.', en: 'Calculating reads the tables and calculates. Nothing is written in the workbook yet.' },
  calculate: { nl: 'Kostprijzen berekenen', en: 'Calculate cost prices' },
  stopHint: { nl: 'U kunt intussen doorwerken in Excel.', en: 'You can go on working in Excel meanwhile.' },

  years: { nl: 'Jaren', en: 'Years' },
  yearsHint: { nl: 'Ten minste één jaar blijft gekozen.', en: 'At least one year stays chosen.' },
  oneYear: { nl: 'Er wordt gerekend voor {year}.', en: 'It is calculated for {year}.' },
  noYears: { nl: 'Er is nog geen jaar met cijfers. Vul Uren, Kosten of Volumes in.', en: 'There is no year with figures yet. Fill in Hours, Costs or Volumes.' },

  settings: { nl: 'Instellingen die gelden', en: 'Settings in force' },
  settingsSummary: { nl: 'Instellingen ({own} uit uw werkmap, {standard} standaard)', en: 'Settings ({own} from your workbook, {standard} default)' },
  standard: { nl: 'standaard', en: 'default' },
  fromWorkbook: { nl: 'uit {address}', en: 'from {address}' },
  selectSetting: { nl: '{setting}, uit {address}: tonen', en: '{setting}, from {address}: show' },
  notChosen: { nl: 'niets gekozen', en: 'nothing chosen' },
  yes: { nl: 'ja', en: 'yes' },
  no: { nl: 'nee', en: 'no' },
  offerSettings: { nl: 'Wilt u iets anders kiezen? Voeg dan de tabel Instellingen toe; wat u daarin zet, gaat voor de standaard.', en: 'Do you want to choose otherwise? Add the table Settings; what you put in it goes before the default.' },
  insertSettings: { nl: 'Tabel Instellingen toevoegen', en: 'Add the table Settings' },

  blocked: { nl: 'Er kan nog niet worden berekend: {count} bevindingen blokkeren.', en: 'It cannot be calculated yet: {count} findings block it.' },
  blockedByOne: { nl: 'Er kan nog niet worden berekend: één bevinding blokkeert.', en: 'It cannot be calculated yet: one finding blocks it.' },
  nothingThere: { nl: 'Er kan nog niet worden berekend: de werkmap heeft nog geen gegevens.', en: 'It cannot be calculated yet: the workbook has no data.' },
  toCheck: { nl: 'Naar Controle', en: 'To Check' },
  toData: { nl: 'Naar Gegevens', en: 'To Data' },

  progressHeading: { nl: 'Voortgang', en: 'Progress' },
  phaseDone: { nl: 'klaar', en: 'done' },
  phaseBusy: { nl: 'bezig', en: 'under way' },
  phaseWaiting: { nl: 'nog niet', en: 'not yet' },
  phaseRead: { nl: 'Tabellen lezen', en: 'Read the tables' },
  phaseHandOver: { nl: 'Gegevens klaarzetten', en: 'Prepare the data' },
  phaseCheck: { nl: 'Controleren', en: 'Check' },
  phaseCalculate: { nl: 'Berekenen', en: 'Calculate' },
  phaseAssemble: { nl: 'Rapport samenstellen', en: 'Assemble the report' },
  phasePreview: { nl: 'Vooruitkijken naar het schrijven', en: 'Look ahead to the writing' },

  current: { nl: 'De kostprijzen zijn berekend en actueel.', en: 'The cost prices are calculated and up to date.' },
  outdated: { nl: 'De gegevens zijn veranderd na de laatste berekening.', en: 'The data has changed since the last calculation.' },
  toResult: { nl: 'Naar Resultaat', en: 'To Result' },
} as const satisfies Catalogue;

export type TaskPaneCalculateWords = Words<typeof catalogue>;

const words: Readonly<Record<Language, TaskPaneCalculateWords>> = { nl: inLanguage(catalogue, 'nl'), en: inLanguage(catalogue, 'en') };

/** The sentences of Berekenen. */
export const taskPaneCalculateWords = (language: Language): TaskPaneCalculateWords => words[language];
