import type { Basis, FigureId } from '../../../../domain';

/** What a figure of the outcome is about, read from its id. */
export type FigureSubject =
  | { readonly kind: 'activity' | 'subAgreement'; readonly code: string; readonly part: string }
  | { readonly kind: 'activityCharge' | 'activityShare' | 'subAgreementCharge'; readonly code: string; readonly participant: string }
  | { readonly kind: 'charge'; readonly participant: string }
  | { readonly kind: 'centre' | 'drivers'; readonly code: string }
  | { readonly kind: 'rate'; readonly position: string; readonly validFrom: string | null }
  | { readonly kind: 'overhead' | 'total'; readonly part: string };

export interface ReadFigure { readonly year: number; readonly basis: Basis; readonly subject: FigureSubject }

type Reading = readonly [pattern: RegExp, subject: (first: string, second: string) => FigureSubject];

/** Codes may hold a slash themselves: what is known stands at the ends, and the longest code wins. */
const READINGS: readonly Reading[] = [
  [/^activity\/(.+)\/participant\/(.+)$/, (code, participant) => ({ kind: 'activityCharge', code, participant })],
  [/^activity\/(.+)\/share\/(.+)$/, (code, participant) => ({ kind: 'activityShare', code, participant })],
  [/^activity\/(.+)\/([^/]+)$/, (code, part) => ({ kind: 'activity', code, part })],
  [/^subAgreement\/(.+)\/participant\/(.+)$/, (code, participant) => ({ kind: 'subAgreementCharge', code, participant })],
  [/^subAgreement\/(.+)\/([^/]+)$/, (code, part) => ({ kind: 'subAgreement', code, part })],
  [/^costCentre\/(.+)\/drivers$/, (code) => ({ kind: 'drivers', code })],
  [/^costCentre\/(.+)$/, (code) => ({ kind: 'centre', code })],
  [/^rate\/(.+)\/([^/]+)$/, (position, day) => ({ kind: 'rate', position, validFrom: day === 'start' ? null : day })],
  [/^overhead\/(.+)$/, (part) => ({ kind: 'overhead', part })],
  [/^total\/participant\/(.+)$/, (participant) => ({ kind: 'charge', participant })],
  [/^total\/(.+)$/, (part) => ({ kind: 'total', part })],
];

const subjectOf = (rest: string): FigureSubject | null => {
  for (const [pattern, subject] of READINGS) {
    const found = pattern.exec(rest);
    if (found) return subject(found[1] ?? '', found[2] ?? '');
  }
  return null;
};

/** Reads an id such as `2025/budget/activity/ICT-WP/wage`; null for one that is not known here. */
export const readFigure = (figure: FigureId): ReadFigure | null => {
  const [, year, basis, rest] = /^(\d+)\/(budget|actual)\/(.+)$/.exec(figure) ?? [];
  const subject = rest === undefined ? null : subjectOf(rest);
  return subject === null ? null : { year: Number(year), basis: basis === 'actual' ? 'actual' : 'budget', subject };
};
