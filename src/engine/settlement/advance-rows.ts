import { type Advance, type Cents, type ParticipantCode, type SubAgreement, roundToCents } from '../../domain';
import { grouped } from '../grouped';
import { oncePerRun } from '../runs/per-run';
import type { FinancialYear } from './financial-years';

/** Rows of Voorschotten of one sub-agreement and year. */
export interface AdvanceRows {
  /** Advances of the clients. Not those of the host, who pays itself by schedule. */
  readonly advances: ReadonlyMap<ParticipantCode, readonly Advance[]>;
  /** Rows of kind afrekening: earlier settlements. */
  readonly settlements: ReadonlyMap<ParticipantCode, readonly Advance[]>;
  /** Advances of the host: they do not count. */
  readonly ofHost: readonly Advance[];
}

/** By term, blank last, then by amount: the order of the rows in the table means nothing. */
const byTerm = (a: Advance, b: Advance): number => {
  const terms = (a.term ?? Infinity) - (b.term ?? Infinity);
  return Number.isNaN(terms) || terms === 0 ? Number(centsOf(a) - centsOf(b)) : terms;
};

/** What was paid, in cents. */
export const centsOf = (row: Advance): Cents => roundToCents(row.amount);

export const totalOf = (rows: readonly Advance[]): Cents => rows.reduce((total, row) => total + centsOf(row), 0n);

const rowsByAgreement = oncePerRun((context, year: number) =>
  grouped(context.model.advances.filter((row) => row.year === year), (row) => row.subAgreement));

export const advanceRowsOf = ({ year, budget }: FinancialYear, agreement: SubAgreement): AdvanceRows => {
  const rows = [...rowsByAgreement(budget.context, year).get(agreement.code) ?? []].sort(byTerm);
  const host = budget.context.index.host?.code;
  const advances = rows.filter((row) => row.entry === 'advance');
  return {
    advances: grouped(advances.filter((row) => row.participant !== host), (row) => row.participant),
    settlements: grouped(rows.filter((row) => row.entry === 'settlement'), (row) => row.participant),
    ofHost: advances.filter((row) => row.participant === host),
  };
};
