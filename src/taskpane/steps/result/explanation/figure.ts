import type { Basis, FigureId } from '../../../../domain';

/** What a figure of the outcome is about, read from its id. */
export type FigureSubject =
  | { readonly kind: 'activity' | 'subAgreement'; readonly code: string; readonly part: string }
  | { readonly kind: 'activityCharge' | 'activityShare' | 'subAgreementCharge'; readonly code: string; readonly participant: string }
  | { readonly kind: 'charge'; readonly participant: string }
  | { readonly kind: 'centre' | 'drivers'; readonly code: string }
  | { readonly kind: 'rate' | 'fullRate'; readonly position: string; readonly validFrom: string | null }
  | { readonly kind: 'capacity'; readonly code: string; readonly part: string }
  | { readonly kind: 'overhead' | 'total'; readonly part: string }
  | { readonly kind: 'costRow' | 'asset'; readonly code: string }
  | { readonly kind: 'priceLevel'; readonly series: string; readonly from: string; readonly to: string }
  | { readonly kind: 'settlement'; readonly code: string; readonly participant: string; readonly part: string }
  | { readonly kind: 'agreedPrice'; readonly code: string; readonly activity: string }
  | { readonly kind: 'jointPurchase'; readonly participant: string; readonly part: string };

export interface ReadFigure {
  readonly year: number;
  /** null: of no run alone, as a settlement. */
  readonly basis: Basis | null;
  readonly scenario: string | null;
  readonly subject: FigureSubject;
}

type Reading = readonly [pattern: RegExp, subject: (first: string, second: string, third: string) => FigureSubject];

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
  [/^fullRate\/(.+)\/([^/]+)$/, (position, day) => ({ kind: 'fullRate', position, validFrom: day === 'start' ? null : day })],
  [/^capacity\/(?:position|costCentre)\/(.+)\/([^/]+)$/, (code, part) => ({ kind: 'capacity', code, part })],
  [/^costRow\/(.+)$/, (code) => ({ kind: 'costRow', code })],
  [/^asset\/(.+)$/, (code) => ({ kind: 'asset', code })],
  [/^priceLevel\/(.+)\/(\d+)-(\d+)$/, (series, from, to) => ({ kind: 'priceLevel', series, from, to })],
  [/^overhead\/(.+)$/, (part) => ({ kind: 'overhead', part })],
  [/^total\/participant\/(.+)$/, (participant) => ({ kind: 'charge', participant })],
  [/^total\/(.+)$/, (part) => ({ kind: 'total', part })],
];

const SETTLEMENTS: readonly Reading[] = [
  [/^(.+)\/activity\/(.+)\/agreedPrice$/, (code, activity) => ({ kind: 'agreedPrice', code, activity })],
  [/^(.+)\/([^/]+)\/([^/]+)$/, (code, participant, part) => ({ kind: 'settlement', code, participant, part })],
];

const PURCHASES: readonly Reading[] = [[/^(.+)\/([^/]+)$/, (participant, part) => ({ kind: 'jointPurchase', participant, part })]];

const subjectOf = (rest: string, readings: readonly Reading[]): FigureSubject | null => {
  for (const [pattern, subject] of readings) {
    const found = pattern.exec(rest);
    if (found) return subject(found[1] ?? '', found[2] ?? '', found[3] ?? '');
  }
  return null;
};

/** The name of a scenario as it stands in an id; one that cannot be read is itself. */
const scenarioNamed = (encoded: string | undefined): string | null => {
  if (encoded === undefined) return null;
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
};

const ofRun = (figure: FigureId): ReadFigure | null => {
  const [, year, basis, scenario, rest] = /^(\d+)\/(budget|actual)(?:@([^/]*))?\/(.+)$/.exec(figure) ?? [];
  const subject = rest === undefined ? null : subjectOf(rest, READINGS);
  return subject === null ? null : { year: Number(year), basis: basis === 'actual' ? 'actual' : 'budget', scenario: scenarioNamed(scenario), subject };
};

/** A figure of more than one run, or of none. */
const ofYear = (figure: FigureId): ReadFigure | null => {
  const settled = /^(\d+)\/settlement\/(.+)$/.exec(figure);
  const [, year, rest] = settled ?? /^jointPurchase\/(\d+)\/(.+)$/.exec(figure) ?? [];
  const subject = rest === undefined ? null : subjectOf(rest, settled ? SETTLEMENTS : PURCHASES);
  return subject === null ? null : { year: Number(year), basis: null, scenario: null, subject };
};

/** Reads an id such as `2025/budget/activity/ICT-WP/wage` or `2025/settlement/ICT/BO/charged`; null for one that is not known here. */
export const readFigure = (figure: FigureId): ReadFigure | null => ofRun(figure) ?? ofYear(figure);
