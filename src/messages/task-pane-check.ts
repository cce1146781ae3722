import type { Language } from '../domain';
import { type Catalogue, inLanguage, type Words } from './in-language';

/** Controle: everything that was found in the input. */
const catalogue = {
  checking: { nl: 'De tabellen worden gecontroleerd …', en: 'Checking the tables …' },
  notChecked: { nl: 'De gegevens zijn nog niet gecontroleerd.', en: 'The data has not been checked yet.' },
  nothingToCheck: { nl: 'Er is nog niets om te controleren: de werkmap is leeg.', en: 'There is nothing to check yet: the workbook is empty.' },
  toData: { nl: 'Naar Gegevens', en: 'To Data' },
  again: { nl: 'Opnieuw controleren', en: 'Check again' },
  lastLooked: { nl: 'Laatst bekeken om {time}. Na elke wijziging in de werkmap wordt vanzelf opnieuw gekeken.', en: 'Last looked at {time}. Every change in the workbook is looked at by itself.' },
  beingLooked: { nl: 'De werkmap wordt nu opnieuw bekeken …', en: 'Looking at the workbook again now …' },

  sound: { nl: 'Er is niets gevonden dat u hoeft op te lossen.', en: 'Nothing was found that you need to solve.' },
  checkedHeading: { nl: 'Wat is gecontroleerd', en: 'What was checked' },
  checkedTables: { nl: 'Gelezen: {tables} tabellen met samen {rows} rijen.', en: 'Read: {tables} tables with {rows} rows together.' },
  checkedCells: {
    nl: 'Elke cel: is het een getal, een dag of een keuze waar dat moet, is wat verplicht is gevuld, en bestaat elke code.',
    en: 'Every cell: is it a number, a day or a choice where it should be, is what is required filled, and does every code exist.',
  },
  checkedRows: { nl: 'Elke rij: staat er niets dubbel, en spreken rijen elkaar niet tegen.', en: 'Every row: does nothing stand there twice, and do no rows contradict each other.' },
  checkedTrial: { nl: 'De hele berekening, op proef: {years}. De aansluitingen ervan staan straks bij Resultaat.', en: 'The whole calculation, as a trial: {years}. Its controls are shown with the result.' },

  blocked: { nl: 'Los eerst op wat blokkeert; daarna kan er worden berekend.', en: 'First solve what blocks; then it can be calculated.' },
  mayGoOn: { nl: 'Er is niets dat blokkeert: u kunt berekenen. Loop de waarschuwingen wel na.', en: 'Nothing blocks: you can calculate. Do go through the warnings.' },
  blockingCount: { nl: 'Blokkerend ({count})', en: 'Blocking ({count})' },
  warningCount: { nl: 'Waarschuwingen ({count})', en: 'Warnings ({count})' },
  noteCount: { nl: 'Opmerkingen ({count})', en: 'Notes ({count})' },
  blockingMeaning: { nl: 'Hiermee kan niet worden gerekend.', en: 'Nothing can be calculated with this.' },
  warningMeaning: { nl: 'Er kan worden gerekend, maar klopt dit wel?', en: 'It can be calculated, but is this right?' },
  noteMeaning: { nl: 'Goed om te weten.', en: 'Good to know.' },
  wholeWorkbook: { nl: 'De werkmap als geheel', en: 'The workbook as a whole' },
  moreLikeThis: { nl: 'Nog {count} keer hetzelfde in {table}', en: 'The same {count} times more in {table}' },
  showNext: { nl: 'Toon de volgende {count}', en: 'Show the next {count}' },
  shownOf: { nl: '{shown} van {count} getoond', en: '{shown} of {count} shown' },
  select: { nl: 'Tonen in het blad: {place}', en: 'Show on the sheet: {place}' },

  continue: { nl: 'Verder', en: 'Continue' },
} as const satisfies Catalogue;

export type TaskPaneCheckWords = Words<typeof catalogue>;

const words: Readonly<Record<Language, TaskPaneCheckWords>> = { nl: inLanguage(catalogue, 'nl'), en: inLanguage(catalogue, 'en') };

/** The sentences of Controle. */
export const taskPaneCheckWords = (language: Language): TaskPaneCheckWords => words[language];
