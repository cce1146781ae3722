import { type Coalition, type ParticipantCode, type Year, foldCode } from '../../domain';
import { placeOf } from '../finding-list';
import { grouped } from '../grouped';
import type { RunShared } from '../runs/run-context';

/** Above this many the exact Shapley value asks for too many coalitions: 8 have 255 (calculation.md 16). */
export const MOST_PURCHASERS = 8;
const MOST_NAMED = 10;

/** One joint purchase: who take part, and the row of every coalition of them. */
export interface Purchase {
  readonly year: Year;
  /** In the order that settles ties: Volgorde, then code. */
  readonly purchasers: readonly ParticipantCode[];
  /** By members as bits; index 0 has no row. */
  readonly rows: readonly (Coalition | null)[];
  readonly all: Coalition;
}

const inOrder = ({ index }: RunShared, codes: ReadonlySet<ParticipantCode>): readonly ParticipantCode[] => {
  const listed = index.participants.map((participant) => participant.code).filter((code) => codes.has(code));
  const others = [...codes].filter((code) => !listed.includes(code)).sort((a, b) => (foldCode(a) < foldCode(b) ? -1 : 1));
  return [...listed, ...others];
};

const membersOf = (purchasers: readonly ParticipantCode[], coalition: Coalition): number =>
  coalition.participants.reduce((members, code) => members | (1 << purchasers.indexOf(code)), 0);

const nameOf = (purchasers: readonly ParticipantCode[], members: number): string => purchasers.filter((_, i) => (members & (1 << i)) !== 0).join(' + ');

const reportMissing = (shared: RunShared, purchasers: readonly ParticipantCode[], rows: readonly (Coalition | null)[], first: Coalition): void => {
  const missing = rows.flatMap((row, members) => (members > 0 && row === null ? [nameOf(purchasers, members)] : []));
  if (missing.length === 0) return;
  shared.findings.add('coalition-missing', placeOf(first.ref, 'Deelnemers'), {
    year: first.year, count: missing.length, coalitions: missing.slice(0, MOST_NAMED).join(', '),
  });
};

const byRow = (a: Coalition, b: Coalition): number => a.ref.row - b.ref.row;

const purchaseOf = (shared: RunShared, year: Year, coalitions: readonly Coalition[]): Purchase | null => {
  const first = coalitions.reduce((a, b) => (byRow(a, b) <= 0 ? a : b));
  const purchasers = inOrder(shared, new Set(coalitions.flatMap((coalition) => coalition.participants)));
  if (purchasers.length > MOST_PURCHASERS) {
    shared.findings.add('too-many-purchasers', placeOf(first.ref, 'Deelnemers'), { year, count: purchasers.length, most: MOST_PURCHASERS });
    return null;
  }
  const rows: (Coalition | null)[] = Array.from({ length: 1 << purchasers.length }, () => null);
  for (const coalition of [...coalitions].sort(byRow)) {
    const members = membersOf(purchasers, coalition);
    if (rows[members]) shared.findings.add('coalition-twice', placeOf(coalition.ref, 'Deelnemers'), { year, members: nameOf(purchasers, members) });
    else rows[members] = coalition;
  }
  reportMissing(shared, purchasers, rows, first);
  const all = rows.at(-1) ?? null;
  return all === null || rows.some((row, members) => members > 0 && row === null) ? null : { year, purchasers, rows, all };
};

/**
 * The joint purchases of Coalities, one a year. All who appear in the rows of a year take part, and the coalition of all of them is the joint
 * one. `years`: only these. Blocking: `coalition-missing`, `coalition-twice`, `too-many-purchasers`. Source: calculation.md 16.
 */
export const purchasesOf = (shared: RunShared, years: readonly Year[] | undefined): readonly Purchase[] =>
  [...grouped(shared.model.coalitions, (row) => row.year)]
    .filter(([year]) => years === undefined || years.includes(year))
    .sort(([a], [b]) => a - b)
    .flatMap(([year, rows]) => purchaseOf(shared, year, rows) ?? []);
