import type { Basis, CostBreakdown, FigureId, RunOutcome } from '../domain';
import type { CostView, Figure } from './result-view';
import { type Period, runsOf } from './run-periods';

type Part = CostView['parts'][number]['kind'];

const KINDS: readonly Part[] = ['wage', 'hired', 'material', 'licence', 'capital', 'contribution', 'other', 'support', 'overhead', 'income'];
const NIL = /^-?0(\.0*)?$/;

/** What the names of all figures of a run begin with. */
export const baseOf = ({ year, basis }: RunOutcome): string => `${year}/${basis}`;

export const figure = (amount: string, id: FigureId): Figure => ({ amount, figure: id });

export const figureOrNull = (amount: string | null, id: FigureId): Figure | null => (amount === null ? null : figure(amount, id));

/** The kinds of cost that are not nil, in the order of a report. */
export const kindsIn = (cost: CostBreakdown): readonly Part[] => KINDS.filter((kind) => !NIL.test(cost[kind]));

/** What the runs of a period have, budget first. */
export const byBasis = <T>(period: Period, view: (run: RunOutcome) => T | null): Readonly<Partial<Record<Basis, T>>> =>
  Object.fromEntries(runsOf(period).flatMap((run) => {
    const seen = view(run);
    return seen === null ? [] : [[run.basis, seen] as const];
  }));
