import type { Language } from '../../domain';
import { TABLES } from '../../tables';
import type { ReportBook } from '../report-book';
import { explanationTab } from './explanation-tab';
import { inputTab } from './input-tab';
import { word } from './wording';

/** Sjabloon: an empty workbook with every input table on a sheet of its own, behind a sheet that explains them. */
export const assembleTemplate = (language: Language): ReportBook => {
  const title = word('templateTitle', language);
  return {
    title,
    language,
    kind: 'input',
    runId: '',
    tabs: [
      explanationTab(language, title),
      ...TABLES.map((definition) => inputTab({ definition, columns: definition.columns, rows: [], footer: title }, language)),
    ],
  };
};
