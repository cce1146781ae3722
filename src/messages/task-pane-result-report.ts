import type { Catalogue } from './in-language';

/** Writing the report: what it would change, the choice of tabs, and what was written. */
export const resultReport = {
  heading: { nl: 'Rapport', en: 'Report' },
  chooseTabs: { nl: 'Tabbladen kiezen', en: 'Choose tabs' },
  chosenTabs: { nl: '{chosen} van {all} tabbladen gekozen', en: '{chosen} of {all} tabs chosen' },
  fixedTab: { nl: '{name}, hoort er altijd bij', en: '{name}, always included' },
  previewing: { nl: 'Er wordt gekeken wat het rapport in de werkmap verandert …', en: 'Looking what the report changes in the workbook …' },
  previewNew: { nl: 'Het rapport komt in {added} nieuwe tabbladen{cells}.', en: 'The report goes in {added} new tabs{cells}.' },
  previewOneNew: { nl: 'Het rapport komt in één nieuw tabblad{cells}.', en: 'The report goes in one new tab{cells}.' },
  previewAgain: { nl: 'Het rapport komt in {count} tabbladen: {added} nieuw, {again} opnieuw geschreven.', en: 'The report goes in {count} tabs: {added} new, {again} written again.' },
  cellsInAll: { nl: ', samen {cells} cellen', en: ', {cells} cells together' },
  emptied: { nl: 'Leeggemaakt wordt wat u hebt weggelaten: {tabs}.', en: 'What you have left out is emptied: {tabs}.' },
  previewChanges: { nl: 'Daarbij veranderen {cells} cellen van het rapport dat er nu staat.', en: 'That changes {cells} cells of the report that is there now.' },
  previewSame: {
    nl: 'Het rapport dat er nu staat is hetzelfde, op wat u er zelf in hebt veranderd na.',
    en: 'The report that is there now is the same, but for what you have changed in it yourself.',
  },
  newTab: { nl: '{name} (nieuw)', en: '{name} (new)' },
  onlyOurTabs: { nl: 'Uw eigen bladen blijven zoals ze zijn.', en: 'Your own sheets stay as they are.' },
  ownNotes: {
    nl: 'Wat u zelf op de tabbladen van het rapport zet (cellen, formules, opmaak, tabellen), verdwijnt elke keer dat het rapport wordt geschreven: zet eigen aantekeningen op een eigen blad.',
    en: 'What you put on the tabs of the report yourself (cells, formulas, formats, tables) goes every time the report is written: keep your own notes on a sheet of your own.',
  },
  undoSurvives: { nl: 'Wat u met Ongedaan maken kunt terugdraaien, blijft.', en: 'What you can undo now, you can still undo afterwards.' },
  undoForgotten: {
    nl: 'Deze versie van Excel vergeet bij het schrijven wat u met Ongedaan maken kunt terugdraaien. Bewaar de werkmap eerst als u dat nodig hebt.',
    en: 'This version of Excel forgets what you can undo as soon as the report is written. Save the workbook first if you need that.',
  },
  unfinished: {
    nl: 'In deze werkmap staat een rapport dat niet is afgemaakt; de tabbladen melden dat u ze niet mag gebruiken. Schrijf het rapport opnieuw om het volledig te maken.',
    en: 'This workbook holds a report that was not finished; its tabs say that they are not to be used. Write the report again to complete it.',
  },
  write: { nl: 'Rapport schrijven', en: 'Write report' },
  writeAgain: { nl: 'Rapport opnieuw schrijven', en: 'Write report again' },
  writeOutdated: { nl: 'De invoer is veranderd. Bereken eerst opnieuw; daarna kunt u het rapport schrijven.', en: 'The input has changed. Calculate again first; then you can write the report.' },
  writeRemembered: { nl: 'Bereken opnieuw; daarna kunt u het rapport schrijven.', en: 'Calculate again; then you can write the report.' },
  writing: { nl: 'Het rapport wordt geschreven …', en: 'Writing the report …' },
  written: { nl: 'Het rapport staat in de werkmap: {tabs} tabbladen, geschreven in {seconds} seconden.', en: 'The report is in the workbook: {tabs} tabs, written in {seconds} seconds.' },
  notKept: {
    nl: 'Het resultaat in dit venster is te groot om bij het rapport te bewaren. Opent u de werkmap later weer, bereken dan opnieuw om het hier te zien.',
    en: 'The result in this pane is too large to be kept with the report. When you open the workbook again, calculate again to see it here.',
  },
  toFirstTab: { nl: 'Naar het tabblad {tab}', en: 'Go to the tab {tab}' },
} as const satisfies Catalogue;
