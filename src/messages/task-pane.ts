import type { Language } from '../domain';

/** The sentences of the task pane. */
export interface TaskPaneMessages {
  readonly version: string;
  readonly purpose: string;
  readonly calculationElsewhere: string;
  readonly tablesHeading: string;
  readonly tablesIntroduction: string;
  readonly required: string;
  readonly columns: string;
}

const messages: Readonly<Record<Language, TaskPaneMessages>> = {
  nl: {
    version: 'Versie',
    purpose: 'Kostprijswijzer berekent, verdeelt en vergelijkt de kostprijzen van diensten die gemeenten voor elkaar verrichten.',
    calculationElsewhere: 'In deze versie start u de berekening vanaf de opdrachtregel: kostprijs calculate werkmap.xlsx. Rekenen vanuit dit venster volgt in een latere versie.',
    tablesHeading: 'Tabellen die Kostprijswijzer leest',
    tablesIntroduction: 'Zet deze Excel-tabellen ergens in uw werkmap. Met de verplichte tabellen kunt u beginnen; elke andere tabel voegt iets toe. Wat deze versie nog niet kan berekenen, meldt zij als blokkerende bevinding.',
    required: 'verplicht',
    columns: 'Kolommen',
  },
  en: {
    version: 'Version',
    purpose: 'Kostprijswijzer computes, divides and compares the cost prices of services that municipalities provide to each other.',
    calculationElsewhere: 'In this version the calculation is started from the command line: kostprijs calculate workbook.xlsx. Calculating from this pane follows in a later version.',
    tablesHeading: 'Tables that Kostprijswijzer reads',
    tablesIntroduction: 'Put these Excel tables anywhere in your workbook. The required tables are enough to begin with; every other table adds something. What this version cannot compute yet, it reports as a blocking finding.',
    required: 'required',
    columns: 'Columns',
  },
};

export const taskPaneMessages = (language: Language): TaskPaneMessages => messages[language];
