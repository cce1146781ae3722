import { type Fact, type Finding, type Place, READING_FINDINGS, type ReadingFindingCode } from '../../domain';

/** What a finding says besides its code; made only for findings that are kept. */
export interface FindingDetail {
  readonly place: Place;
  readonly value?: string;
  readonly facts?: Readonly<Record<string, Fact>>;
}

/** Collects the findings of one table. */
export interface FindingList {
  add(code: ReadingFindingCode, detail: () => FindingDetail): void;
  /** At most the cap, blocking ones first, and the count of the rest (tables.md, rule 8); by row. */
  close(place: Place): Finding[];
}

const MOST_FINDINGS = 1000;

const makeFinding = (code: ReadingFindingCode, { place, value, facts }: FindingDetail): Finding =>
  ({ code, severity: READING_FINDINGS[code], place, ...(value === undefined ? {} : { value }), facts: facts ?? {} });

/** A new, empty list. Millions of findings cost no more than their count. */
export const findingList = (): FindingList => {
  const kept = { blocking: [] as Finding[], other: [] as Finding[] };
  const count = { blocking: 0, other: 0 };
  return {
    add: (code, detail) => {
      const kind = READING_FINDINGS[code] === 'blocking' ? 'blocking' : 'other';
      count[kind] += 1;
      if (kept[kind].length < MOST_FINDINGS) kept[kind].push(makeFinding(code, detail()));
    },
    close: (place) => {
      const others = kept.other.slice(0, MOST_FINDINGS - kept.blocking.length);
      const left = { blocking: count.blocking - kept.blocking.length, other: count.other - others.length };
      const shown = [...kept.blocking, ...others].sort((a, b) => (a.place.row ?? 0) - (b.place.row ?? 0));
      return [
        ...shown,
        ...(left.blocking > 0 ? [makeFinding('more-blocking-findings', { place, facts: { count: left.blocking, shown: MOST_FINDINGS } })] : []),
        ...(left.other > 0 ? [makeFinding('more-findings', { place, facts: { count: left.other, shown: MOST_FINDINGS } })] : []),
      ];
    },
  };
};
