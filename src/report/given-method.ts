import { fill } from '../messages';
import type { ReportContext } from './report-context';

/** Hulpkostenmethode as it was used; where it was asked for at the calculation, with what the workbook says itself. */
export const methodText = ({ outcome, supportMethodInBook, words }: ReportContext): string => {
  const { accountability, settingChoices } = words;
  const used = settingChoices[outcome.settings.supportMethod];
  if (supportMethodInBook === null) return used;
  return fill(supportMethodInBook === outcome.settings.supportMethod ? accountability.methodGivenSame : accountability.methodGiven, { method: used, inBook: settingChoices[supportMethodInBook] });
};

/** `Hulpkostenmethode: …` for a summary; null where the workbook decided itself, for then it is no news. */
export const givenMethodLine = (context: ReportContext): string | null =>
  (context.supportMethodInBook === null ? null : `${context.words.settingNames.supportMethod}: ${methodText(context)}`);
