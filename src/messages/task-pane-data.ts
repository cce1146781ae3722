import type { Language } from '../domain';
import { type Catalogue, inLanguage, type Words } from './in-language';

/** Gegevens: which tables stand in the workbook, and how those that do not can get there. */
const catalogue = {
  looking: { nl: 'De werkmap wordt bekeken …', en: 'Looking at the workbook …' },
  notLooked: { nl: 'De werkmap kon niet worden bekeken. Wat u daaraan kunt doen, staat hierboven.', en: 'The workbook could not be looked at. What to do about it is said above.' },
  lookAgain: { nl: 'Opnieuw kijken', en: 'Look again' },
  readOnly: {
    nl: 'Deze werkmap is alleen-lezen geopend. Kijken, controleren en berekenen kan; er kan niets in worden gezet. Sla eerst een eigen exemplaar op om er tabellen of een rapport in te zetten.',
    en: 'This workbook is open for reading only. You can look, check and calculate; nothing can be put in it. Save a copy of your own first to put tables or a report in it.',
  },

  emptyHeading: { nl: 'Hoe wilt u beginnen?', en: 'How do you want to begin?' },
  emptyIntroduction: {
    nl: 'Kostprijswijzer rekent met tabellen in deze werkmap. De werkmap is nog leeg.',
    en: 'Kostprijswijzer calculates with tables in this workbook. The workbook is still empty.',
  },
  exampleHeading: { nl: 'Eerst een voorbeeld bekijken', en: 'Look at an example first' },
  exampleText: {
    nl: 'Vult de werkmap met een compleet voorbeeld: drie gemeenten, vier deelovereenkomsten, begroting en realisatie 2025. De cijfers zijn verzonnen.',
    en: 'Fills the workbook with a complete example: three municipalities, four sub-agreements, budget and actuals of 2025. The figures are invented.',
  },
  insertExample: { nl: 'Voorbeeld laden', en: 'Load the example' },
  blankHeading: { nl: 'Met lege tabellen beginnen', en: 'Begin with empty tables' },
  blankText: {
    nl: 'Zet Activiteiten, Uren en Tarieven op nieuwe bladen, met een uitleg bij elke kolom. Meer is niet nodig voor een eerste kostprijs.',
    en: 'Puts Activities, Hours and Rates on new sheets, with an explanation of every column. A first cost price needs no more.',
  },
  insertRequired: { nl: 'Lege tabellen neerzetten', en: 'Put in empty tables' },
  pasteHeading: { nl: 'Eigen gegevens plakken', en: 'Paste data of your own' },
  pasteText: {
    nl: 'Plak uw tabellen met activiteiten, uren en tarieven elk op een blad, met een rij koppen erboven. Uw eigen namen en koppen mogen blijven: dit venster ziet ze vanzelf en helpt u ze te koppelen.',
    en: 'Paste your tables of activities, hours and rates each on a sheet of its own, with a row of headers above. Keep your own names and headers: this pane sees them by itself and helps you map them.',
  },

  inserted: { nl: 'In de werkmap gezet. U vindt het op:', en: 'Put in the workbook. You find it on:' },
  showSheet: { nl: 'Blad {sheet} tonen', en: 'Show sheet {sheet}' },

  neededHeading: { nl: 'Nog nodig om te rekenen ({count})', en: 'Still needed to calculate ({count})' },
  insertAllRequired: { nl: 'Alle {count} als lege tabel neerzetten', en: 'Put in all {count} as empty tables' },
  insertTable: { nl: 'Lege tabel toevoegen', en: 'Add an empty table' },
  insertNamed: { nl: 'Lege tabel toevoegen: {table}', en: 'Add an empty table: {table}' },
  mapOwn: { nl: 'Eigen tabel koppelen', en: 'Map a table of your own' },
  mapOwnNamed: { nl: 'Eigen tabel koppelen: {table}', en: 'Map a table of your own: {table}' },
  mapSuggested: { nl: '{source} koppelen', en: 'Map {source}' },
  mapSuggestedNamed: { nl: '{source} koppelen als {table}', en: 'Map {source} as {table}' },
  suggested: { nl: 'Uw tabel {source} lijkt hierop.', en: 'Your table {source} looks like it.' },

  untabled: { nl: 'Op blad {sheet} staan gegevens die nog geen Excel-tabel zijn', en: 'Sheet {sheet} holds data that is not an Excel table yet' },
  untabledText: {
    nl: '{rows} rijen onder de koppen {headers}. Kostprijswijzer leest alleen Excel-tabellen. De cellen blijven wat ze zijn; alleen de opmaak van een tabel komt erbij.',
    en: '{rows} rows below the headers {headers}. Kostprijswijzer reads Excel tables only. The cells stay what they are; only the look of a table is added.',
  },
  makeTable: { nl: 'Maak er een tabel van', en: 'Make it a table' },
  makeNamed: { nl: 'Maak er een tabel van: blad {sheet}', en: 'Make it a table: sheet {sheet}' },

  foundHeading: { nl: 'Gevonden tabellen ({count})', en: 'Tables found ({count})' },
  foundRegion: { nl: 'Tabellen met hun plaats en rijen', en: 'Tables with their place and rows' },
  nothingFound: { nl: 'Er is nog geen tabel gevonden die Kostprijswijzer kent.', en: 'No table that Kostprijswijzer knows was found yet.' },
  table: { nl: 'Tabel', en: 'Table' },
  place: { nl: 'Plaats', en: 'Place' },
  rows: { nl: 'Rijen', en: 'Rows' },
  selectTable: { nl: '{table} tonen: {address}', en: 'Show {table}: {address}' },
  mapped: { nl: 'gekoppeld', en: 'mapped' },
  changeMapping: { nl: 'Koppeling wijzigen', en: 'Change the mapping' },
  changeMappingNamed: { nl: 'Koppeling wijzigen: {table}', en: 'Change the mapping: {table}' },
  noRows: { nl: 'nog leeg', en: 'still empty' },
  columnsMissing: { nl: '{table}: de kolom {columns} is niet herkend.', en: '{table}: the column {columns} was not recognised.' },
  mapColumns: { nl: 'Kolommen koppelen', en: 'Map columns' },
  mapColumnsNamed: { nl: 'Kolommen koppelen: {table}', en: 'Map columns: {table}' },

  othersHeading: { nl: 'Andere tabellen in deze werkmap ({count})', en: 'Other tables in this workbook ({count})' },
  othersText: { nl: 'Deze tabellen telt Kostprijswijzer niet mee. U kunt ze laten staan, of koppelen aan een tabel hieronder.', en: 'Kostprijswijzer leaves these tables out. Let them be, or map them to a table below.' },

  optionalHeading: { nl: 'Wat u kunt toevoegen', en: 'What you can add' },
  optionalText: { nl: 'Elke tabel voegt iets toe aan de berekening of het rapport. Geen ervan is verplicht.', en: 'Every table adds something to the calculation or the report. None of them is required.' },
  optionalCount: { nl: '{group} ({count})', en: '{group} ({count})' },
  groupSharing: { nl: 'Verdelen over gemeenten en afrekenen', en: 'Sharing among municipalities, and settling' },
  groupCosts: { nl: 'Kosten, kostenplaatsen en capaciteit', en: 'Costs, cost centres and capacity' },
  groupUnits: { nl: 'Prijs per eenheid en prijspeil', en: 'Price per unit and price level' },
  groupComparing: { nl: 'Vergelijken met anderen', en: 'Comparing with others' },
  groupSteering: { nl: 'Doelen, afspraken en scenario’s', en: 'Goals, commitments and scenarios' },
  groupChoices: { nl: 'Instellingen en koppelingen', en: 'Settings and mappings' },

  continue: { nl: 'Verder', en: 'Continue' },
  ready: { nl: 'De verplichte tabellen zijn er. Gevonden: {tables} tabellen met samen {rows} rijen.', en: 'The required tables are there. Found: {tables} tables with {rows} rows together.' },
  toBeFilled: {
    nl: 'De tabellen staan klaar, maar er is nog geen jaar met cijfers. Vul ze in op hun blad; dit venster kijkt vanzelf mee.',
    en: 'The tables are ready, but there is no year with figures yet. Fill them in on their sheets; this pane follows by itself.',
  },

  mapHeading: { nl: '{table} koppelen', en: 'Map {table}' },
  mapIntroduction: {
    nl: 'Kies welke tabel van u {table} is, en welke kolom waarvoor staat. Uw tabel verandert niet: de keuze komt in de tabel Koppelingen.',
    en: 'Choose which table of yours is {table}, and which column stands for what. Your table does not change: the choice goes in the table Mappings.',
  },
  ownTable: { nl: 'Uw tabel', en: 'Your table' },
  chooseTable: { nl: 'Kies een tabel', en: 'Choose a table' },
  requiredColumns: { nl: 'Verplichte kolommen', en: 'Required columns' },
  recognisedColumns: { nl: 'Ook herkend', en: 'Recognised as well' },
  otherColumns: { nl: 'Overige kolommen ({count})', en: 'Other columns ({count})' },
  noColumn: { nl: 'geen', en: 'none' },
  chooseColumn: { nl: 'Kies een kolom.', en: 'Choose a column.' },
  chosenTwice: { nl: 'Deze kolom is ook gekozen voor {other}.', en: 'This column was chosen for {other} as well.' },
  willWrite: { nl: 'Dit komt in Koppelingen ({count} rijen)', en: 'This goes in Mappings ({count} rows)' },
  allFilled: { nl: 'Alle verplichte kolommen zijn gekozen.', en: 'All required columns are chosen.' },
  stillToChoose: { nl: 'Nog te kiezen: {columns}.', en: 'Still to choose: {columns}.' },
  save: { nl: 'Koppeling opslaan', en: 'Save the mapping' },
  saveAndNext: { nl: 'Opslaan en verder met {table}', en: 'Save and go on to {table}' },
  cancel: { nl: 'Annuleren', en: 'Cancel' },
} as const satisfies Catalogue;

export type TaskPaneDataWords = Words<typeof catalogue>;

const words: Readonly<Record<Language, TaskPaneDataWords>> = { nl: inLanguage(catalogue, 'nl'), en: inLanguage(catalogue, 'en') };

/** The sentences of Gegevens. */
export const taskPaneDataWords = (language: Language): TaskPaneDataWords => words[language];
