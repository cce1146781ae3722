import type { Finding, Severity } from '../domain';

const RANK: Readonly<Record<Severity, number>> = { blocking: 0, warning: 1, note: 2 };

const text = (finding: Finding): string =>
  [finding.code, finding.place.table ?? '', String(finding.place.row ?? 0).padStart(9, '0'), finding.place.column ?? '', JSON.stringify(finding.facts)].join('|');

/** Blocking first, then by code and place: an order of its own, so that the order of rows does not show. */
export const sortFindings = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort((a, b) => RANK[a.severity] - RANK[b.severity] || (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0));
