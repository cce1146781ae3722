import type { Language } from '../domain';

/** The sentences of the workbench's own screen; `{…}` is filled in. */
export interface WorkbenchMessages {
  readonly product: string;
  readonly unsaved: string;
  readonly open: string;
  readonly save: string;
  readonly example: string;
  readonly empty: string;
  readonly emptyName: string;
  readonly undo: string;
  readonly redo: string;
  readonly files: string;
  readonly ribbon: string;
  readonly pane: string;
  readonly showPane: string;
  readonly hidePane: string;
  readonly paneWidth: string;
  readonly buttons: Readonly<Record<'open' | 'calculateAndWrite' | 'check', string>>;
  readonly nameBox: string;
  readonly formulaBar: string;
  readonly formulaMark: string;
  readonly grid: string;
  /** How to work in the grid by keys, and how to leave it. */
  readonly keys: string;
  readonly selectAll: string;
  readonly sheets: string;
  readonly addSheet: string;
  readonly sheetName: string;
  readonly scrollTabs: Readonly<Record<'back' | 'on', string>>;
  readonly choices: string;
  readonly refusedInput: string;
  readonly protectedSheet: string;
  readonly noSuchPlace: string;
  readonly pasted: string;
  readonly notYet: string;
  readonly ready: string;
  readonly editing: string;
  readonly average: string;
  readonly count: string;
  readonly sum: string;
  readonly opening: string;
  readonly saving: string;
  readonly failedToOpen: string;
  readonly failedToSave: string;
  readonly replaceQuestion: string;
  readonly replace: string;
  readonly keep: string;
  readonly close: string;
  readonly chart: string;
  readonly trust: TrustMessages;
}

/** What is said around the question that Office.js asks the first time. */
export interface TrustMessages {
  readonly heading: string;
  readonly introduction: string;
  readonly questionHeading: string;
  readonly question: string;
  readonly cancel: string;
  readonly why: string;
  readonly once: string;
  readonly nothingLeaves: string;
  readonly openPane: string;
  readonly refusedHeading: string;
  readonly refused: string;
  readonly tryAgain: string;
  readonly meanwhile: string;
}

const nl: WorkbenchMessages = {
  product: 'Kostprijswijzer', unsaved: 'Niet opgeslagen wijzigingen',
  open: 'Openen', save: 'Opslaan als .xlsx', example: 'Voorbeeld', empty: 'Leeg', emptyName: 'Map1.xlsx', undo: 'Ongedaan maken', redo: 'Opnieuw', files: 'Werkmap', ribbon: 'Lint',
  pane: 'Taakvenster', showPane: 'Taakvenster tonen', hidePane: 'Taakvenster verbergen', paneWidth: 'Breedte van het taakvenster',
  buttons: { open: 'Kostprijzen', calculateAndWrite: 'Berekenen en schrijven', check: 'Controleren' },
  nameBox: 'Naamvak', formulaBar: 'Formulebalk', formulaMark: 'fx', grid: 'Werkblad {sheet}', keys: 'Pijltoetsen gaan van cel naar cel, F2 bewerkt de cel, F6 gaat naar het volgende deel van het scherm.', selectAll: 'Alles selecteren', sheets: 'Werkbladen', addSheet: 'Nieuw werkblad', sheetName: 'Blad',
  scrollTabs: { back: 'Vorige tabbladen', on: 'Volgende tabbladen' }, choices: 'Keuzelijst openen',
  refusedInput: 'Dit kan niet in de cel. Controleer de formule: haakjes en aanhalingstekens horen per paar, en functies hebben hun Engelse naam.',
  protectedSheet: 'Dit blad is beveiligd of de werkmap is alleen-lezen: er is niets gewijzigd.', noSuchPlace: 'Er is geen cel of naam “{place}”.', pasted: '{rows} rijen × {columns} kolommen geplakt',
  notYet: 'Het taakvenster is nog niet gestart. Probeer het zo meteen opnieuw.', ready: 'Gereed', editing: 'Bewerken', average: 'Gemiddelde', count: 'Aantal', sum: 'Som', opening: 'De werkmap wordt geopend…', saving: 'De werkmap wordt opgeslagen…',
  failedToOpen: 'Deze werkmap is niet geopend. {reason}', failedToSave: 'De werkmap is niet opgeslagen. {reason}',
  replaceQuestion: 'Uw wijzigingen in {name} zijn niet opgeslagen en gaan verloren.', replace: 'Doorgaan zonder opslaan', keep: 'Annuleren', close: 'Sluiten', chart: 'Grafiek {name}. De cijfers staan in de cellen ernaast.',
  trust: {
    heading: 'Nog één vraag van uw browser', introduction: 'Deze werkbank speelt de rol van Excel. Het taakvenster gebruikt Office.js, de bibliotheek van Microsoft, en die vraagt de eerste keer of dat goed is.',
    questionHeading: 'De vraag begint zo, in de taal van uw browser:', question: 'Het domein localhost fungeert als Microsoft Office…', cancel: 'Annuleren',
    why: 'Met localhost wordt deze computer bedoeld; er is dus geen beveiligde verbinding nodig, en ook dat staat in de vraag. Kies OK: het taakvenster gaat dan open.', once: 'Uw antwoord wordt in deze browser onthouden. U krijgt de vraag dus één keer.',
    nothingLeaves: 'Er gaat niets naar buiten: uw gegevens blijven op deze computer.', openPane: 'Taakvenster openen',
    refusedHeading: 'Het taakvenster is niet geopend', refused: 'De vraag of localhost als Microsoft Office mag optreden is met Annuleren beantwoord. Zonder die toestemming start Office.js niet.',
    tryAgain: 'Opnieuw proberen', meanwhile: 'De werkmap kunt u intussen gewoon bekijken, wijzigen en opslaan.',
  },
};

const en: WorkbenchMessages = {
  product: 'Kostprijswijzer', unsaved: 'Changes not saved',
  open: 'Open', save: 'Save as .xlsx', example: 'Example', empty: 'Empty', emptyName: 'Book1.xlsx', undo: 'Undo', redo: 'Redo', files: 'Workbook', ribbon: 'Ribbon',
  pane: 'Task pane', showPane: 'Show task pane', hidePane: 'Hide task pane', paneWidth: 'Width of the task pane',
  buttons: { open: 'Cost prices', calculateAndWrite: 'Calculate and write', check: 'Check' },
  nameBox: 'Name box', formulaBar: 'Formula bar', formulaMark: 'fx', grid: 'Sheet {sheet}', keys: 'Arrow keys go from cell to cell, F2 edits the cell, F6 goes to the next part of the screen.', selectAll: 'Select all', sheets: 'Sheets', addSheet: 'New sheet', sheetName: 'Sheet',
  scrollTabs: { back: 'Previous tabs', on: 'Next tabs' }, choices: 'Open the list of choices',
  refusedInput: 'This cannot stand in the cell. Check the formula: brackets and quotes come in pairs, and functions have their English name.',
  protectedSheet: 'This sheet is protected or the workbook is read-only: nothing was changed.', noSuchPlace: 'There is no cell or name “{place}”.', pasted: '{rows} rows × {columns} columns pasted',
  notYet: 'The task pane has not started yet. Try again in a moment.', ready: 'Ready', editing: 'Edit', average: 'Average', count: 'Count', sum: 'Sum', opening: 'Opening the workbook…', saving: 'Saving the workbook…',
  failedToOpen: 'This workbook was not opened. {reason}', failedToSave: 'The workbook was not saved. {reason}',
  replaceQuestion: 'Your changes in {name} are not saved and will be lost.', replace: 'Go on without saving', keep: 'Cancel', close: 'Close', chart: 'Chart {name}. The figures stand in the cells beside it.',
  trust: {
    heading: 'One question from your browser', introduction: 'This workbench plays the part of Excel. The task pane uses Office.js, Microsoft’s library, which asks the first time whether that is right.',
    questionHeading: 'The question begins like this, in the language of your browser:', question: 'The domain localhost is acting as Microsoft Office…', cancel: 'Cancel',
    why: 'Localhost is this computer, so no secure connection is needed; the question says that too. Choose OK: the task pane then opens.', once: 'This browser remembers your answer, so you get the question once.',
    nothingLeaves: 'Nothing leaves this computer: your data stays here.', openPane: 'Open the task pane',
    refusedHeading: 'The task pane was not opened', refused: 'The question whether localhost may act as Microsoft Office was answered with Cancel. Without that permission Office.js does not start.',
    tryAgain: 'Try again', meanwhile: 'Meanwhile you can look at the workbook, change it and save it.',
  },
};

/** The workbench in a language. */
export const workbenchMessages = (language: Language): WorkbenchMessages => ({ nl, en })[language];
