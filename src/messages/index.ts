import type { Bilingual, Finding, FindingCode, Language } from '../domain';
import { engineFindings } from './engine-findings';
import { fill } from './fill';
import { readingFindings } from './reading-findings';

const findings: Readonly<Partial<Record<FindingCode, Bilingual>>> = { ...readingFindings, ...engineFindings };

const filled = (code: string, facts: Finding['facts'], language: Language): string =>
  fill(findings[code as FindingCode]?.[language] ?? code, facts, language);

/** A fact `basis` is a code of the engine. */
const BASES: Readonly<Record<string, Bilingual>> = { budget: { nl: 'begroting', en: 'budget' }, actual: { nl: 'realisatie', en: 'actual' } };

/** A fact `missing` names what a goal does not have, joined by a plus. */
const MISSING: Readonly<Record<string, Bilingual>> = {
  indicator: { nl: 'Indicator', en: 'Indicator' }, unit: { nl: 'Eenheid', en: 'Unit' }, target: { nl: 'Streefwaarde', en: 'Target' },
};

const spoken = (facts: Finding['facts'], language: Language): Finding['facts'] => {
  const { basis, missing } = facts;
  return {
    ...facts,
    ...(basis === undefined ? {} : { basis: BASES[String(basis)]?.[language] ?? basis }),
    ...(missing === undefined ? {} : { missing: String(missing).split('+').map((one) => MISSING[one]?.[language] ?? one).join(', ') }),
  };
};

/** The sentence of a finding: what is wrong, why it matters and what to do. A fact `because` names another finding, and becomes its sentence. */
export const findingSentence = (finding: Finding, language: Language): string => {
  const facts = { value: finding.value ?? '', ...finding.place, ...spoken(finding.facts, language) };
  const { because } = finding.facts;
  return filled(finding.code, because === undefined ? facts : { ...facts, because: filled(String(because), facts, language) }, language);
};

export { fill };
export { placeText } from './finding-place';
export { reportWords, type ReportWords } from './report-words';
export { cliMessages, type CliMessage } from './cli';
export { templateMessages, type TemplateMessage } from './template';
export { workbookErrorSentence } from './workbook-errors';
export { taskPaneCalculateWords, type TaskPaneCalculateWords } from './task-pane-calculate';
export { taskPaneCheckWords, type TaskPaneCheckWords } from './task-pane-check';
export { taskPaneDataWords, type TaskPaneDataWords } from './task-pane-data';
export { taskPaneMessages, type TaskPaneMessages } from './task-pane';
export { taskPaneResultMessages, type TaskPaneResultMessages } from './task-pane-result';
export { writtenTabMessages } from './written-tabs';
export { serverMessages, type ServerMessage } from './workbench-server';
export { workbenchMessages, type TrustMessages, type WorkbenchMessages } from './workbench';
