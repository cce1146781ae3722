import type { Finding, Language, Severity } from '../domain';
import { findingSentence } from '../messages';
import { say } from './terminal';

const SEVERITIES: readonly Severity[] = ['blocking', 'warning', 'note'];
const NAMES = { blocking: 'severityBlocking', warning: 'severityWarning', note: 'severityNote' } as const;

const placeOf = ({ place }: Finding): string => {
  if (place.address) return place.address;
  return [place.sheet, place.table === place.sheet ? undefined : place.table, place.row, place.column].filter((part) => part !== undefined).join(' · ');
};

const findingLine = (finding: Finding, language: Language): string => {
  const place = placeOf(finding);
  return `[${say(NAMES[finding.severity], language)}] ${place && `${place}: `}${findingSentence(finding, language)} (${finding.code})`;
};

/** A line a finding, the most serious first, otherwise in the order given. */
export const findingLines = (findings: readonly Finding[], language: Language): readonly string[] =>
  SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity)).map((finding) => findingLine(finding, language));
