import type { Finding, Language, Severity } from '../domain';
import { findingSentence, placeText } from '../messages';
import { say } from './terminal';

const SEVERITIES: readonly Severity[] = ['blocking', 'warning', 'note'];
const NAMES = { blocking: 'severityBlocking', warning: 'severityWarning', note: 'severityNote' } as const;

const findingLine = (finding: Finding, language: Language): string => {
  const place = placeText(finding.place);
  return `[${say(NAMES[finding.severity], language)}] ${place && `${place}: `}${findingSentence(finding, language)} (${finding.code})`;
};

/** A line a finding, the most serious first, otherwise in the order given. */
export const findingLines = (findings: readonly Finding[], language: Language): readonly string[] =>
  SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity)).map((finding) => findingLine(finding, language));
