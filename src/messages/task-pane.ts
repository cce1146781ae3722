import type { Language } from '../domain';

/** The sentences of the task pane; `{…}` is filled in. */
export interface TaskPaneMessages {
  readonly version: string;
  readonly close: string;
  readonly dismiss: string;
  /** What a notice says before its sentence, for who does not see its icon. */
  readonly noticeKinds: Readonly<Record<'info' | 'good' | 'attention' | 'bad', string>>;
  readonly path: string;
  readonly steps: Readonly<Record<'data' | 'check' | 'calculate' | 'result', string>>;
  /** How a step stands, for who does not see its mark. */
  readonly standing: Readonly<Record<'notYet' | 'ready' | 'tablesMissing' | 'blocked' | 'warnings' | 'sound' | 'mayCalculate' | 'outdated' | 'calculated', string>>;
  readonly stepPlace: string;
  readonly otherLanguage: string;
  readonly colors: string;
  readonly colorChoices: Readonly<Record<'automatic' | 'light' | 'dark', string>>;
  readonly resultLoading: string;
  readonly purpose: string;
  readonly calculationElsewhere: string;
  readonly tablesHeading: string;
  readonly tablesIntroduction: string;
  readonly required: string;
  readonly columns: string;

  readonly stop: string;
  readonly stopping: string;
  readonly waitingForCellEdit: string;
  readonly calculated: string;
  readonly inserting: string;
  readonly insertedNow: string;
  readonly busy: Readonly<Record<'read' | 'handOver' | 'check' | 'calculate' | 'assemble' | 'preview' | 'write', string>>;

  readonly defect: string;
  readonly defectRun: string;
}

const messages: Readonly<Record<Language, TaskPaneMessages>> = {
  nl: {
    version: 'Versie',
    close: 'Sluiten',
    dismiss: 'Melding sluiten',
    noticeKinds: { info: 'Ter informatie', good: 'Gelukt', attention: 'Let op', bad: 'Er is iets mis' },
    path: 'Stappen',
    steps: { data: 'Gegevens', check: 'Controle', calculate: 'Berekenen', result: 'Resultaat' },
    standing: {
      notYet: 'nog niet bekeken', ready: 'verplichte tabellen gevonden', tablesMissing: 'er ontbreken verplichte tabellen', blocked: 'er zijn blokkerende bevindingen',
      warnings: 'er zijn waarschuwingen', sound: 'niets op te lossen', mayCalculate: 'nog niet berekend', outdated: 'verouderd', calculated: 'berekend',
    },
    stepPlace: 'Stap {place} van {count}: {standing}',
    otherLanguage: 'English',
    colors: 'Weergave',
    colorChoices: { automatic: 'automatisch', light: 'licht', dark: 'donker' },
    resultLoading: 'Het resultaat wordt geopend …',
    purpose: 'Kostprijswijzer berekent, verdeelt en vergelijkt de kostprijzen van diensten die gemeenten voor elkaar verrichten.',
    calculationElsewhere: 'Dit venster rekent binnen Excel. Open het daar: tabblad Gegevens, knop Kostprijzen. Zonder Excel rekent u vanaf de opdrachtregel: kostprijs calculate werkmap.xlsx.',
    tablesHeading: 'Tabellen die Kostprijswijzer leest',
    tablesIntroduction: 'Zet deze Excel-tabellen ergens in uw werkmap. Met de verplichte tabellen kunt u beginnen; elke andere tabel voegt iets toe. Wat deze versie nog niet kan berekenen, meldt zij als blokkerende bevinding.',
    required: 'verplicht',
    columns: 'Kolommen',

    stop: 'Stoppen',
    stopping: 'Stoppen …',
    waitingForCellEdit: 'Excel antwoordt nog niet. Bewerkt u een cel? Druk op Enter (bewaren) of Esc (niet bewaren), dan gaat het verder.',
    inserting: 'Er wordt iets in de werkmap gezet …',
    insertedNow: 'Het staat in de werkmap.',
    calculated: 'De berekening is klaar. Bevindingen: {count}.',
    busy: {
      read: 'De werkmap wordt gelezen …', handOver: 'De tabellen gaan naar de berekening …', check: 'De tabellen worden gecontroleerd …', calculate: 'De kostprijzen worden berekend …',
      assemble: 'Het rapport wordt samengesteld …', preview: 'Er wordt gekeken wat het rapport in de werkmap verandert …', write: 'Het rapport wordt geschreven …',
    },

    defect: 'Er is iets misgegaan in Kostprijswijzer zelf ({message}). Geef deze melding door aan de beheerder.',
    defectRun: 'Run: {run}',
  },
  en: {
    version: 'Version',
    close: 'Close',
    dismiss: 'Close this message',
    noticeKinds: { info: 'For your information', good: 'Done', attention: 'Please note', bad: 'Something is wrong' },
    path: 'Steps',
    steps: { data: 'Data', check: 'Check', calculate: 'Calculate', result: 'Result' },
    standing: {
      notYet: 'not looked at yet', ready: 'required tables found', tablesMissing: 'required tables are missing', blocked: 'there are blocking findings',
      warnings: 'there are warnings', sound: 'nothing to solve', mayCalculate: 'not calculated yet', outdated: 'out of date', calculated: 'calculated',
    },
    stepPlace: 'Step {place} of {count}: {standing}',
    otherLanguage: 'Nederlands',
    colors: 'Display',
    colorChoices: { automatic: 'automatic', light: 'light', dark: 'dark' },
    resultLoading: 'Opening the result …',
    purpose: 'Kostprijswijzer computes, divides and compares the cost prices of services that municipalities provide to each other.',
    calculationElsewhere: 'This pane calculates within Excel. Open it there: Data tab, button Cost prices. Without Excel, calculate from the command line: kostprijs calculate workbook.xlsx.',
    tablesHeading: 'Tables that Kostprijswijzer reads',
    tablesIntroduction: 'Put these Excel tables anywhere in your workbook. The required tables are enough to begin with; every other table adds something. What this version cannot compute yet, it reports as a blocking finding.',
    required: 'required',
    columns: 'Columns',

    stop: 'Stop',
    stopping: 'Stopping …',
    waitingForCellEdit: 'Excel does not answer yet. Are you editing a cell? Press Enter (keep) or Esc (discard), and it goes on.',
    inserting: 'Putting it in the workbook …',
    insertedNow: 'It is in the workbook.',
    calculated: 'The calculation is done. Findings: {count}.',
    busy: {
      read: 'Reading the workbook …', handOver: 'Handing the tables over to the calculation …', check: 'Checking the tables …', calculate: 'Calculating the cost prices …',
      assemble: 'Assembling the report …', preview: 'Looking what the report changes in the workbook …', write: 'Writing the report …',
    },

    defect: 'Something went wrong in Kostprijswijzer itself ({message}). Pass this message on to the maintainer.',
    defectRun: 'Run: {run}',
  },
};

export const taskPaneMessages = (language: Language): TaskPaneMessages => messages[language];
