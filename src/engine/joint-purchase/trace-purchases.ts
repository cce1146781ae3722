import { type FigureId, type Money, type TraceTerm, type Year, negate, scale, subtract, zero } from '../../domain';
import type { RunShared } from '../runs/run-context';
import { type TraceBuilder, entry, fromRow } from '../trace/trace-builder';
import { type Purchase, purchasesOf } from './purchase';
import { shapleyValues, shapleyWeight } from './shapley';

/** For example `jointPurchase/2025/BO/shapley`. */
const figure = (year: number, participant: string, part: 'standAlone' | 'incremental' | 'shapley'): FigureId => `jointPurchase/${year}/${participant}/${part}`;

const amountOf = (row: Purchase['rows'][number]): Money => row?.amount ?? zero();

/** Every coalition adds its cost times its weight: + with the purchaser, - without. */
const shapleyTerms = ({ rows, purchasers }: Purchase, purchaser: number): readonly TraceTerm[] => rows.flatMap((row, members) =>
  (row === null ? [] : [fromRow(row.ref, 'Bedrag', scale(row.amount, shapleyWeight(members, purchaser, purchasers.length)))]));

/** Herleiding of the joint purchases: the rows of Coalities behind each figure, exact before rounding to cents. Source: calculation.md 16. */
export const tracePurchases = (trace: TraceBuilder, shared: RunShared, years: readonly Year[] | undefined): void => {
  for (const purchase of purchasesOf(shared, years)) {
    const { rows, purchasers, year, all } = purchase;
    const shapley = shapleyValues(rows.map(amountOf), purchasers.length);
    purchasers.forEach((participant, i) => {
      const alone = rows[1 << i];
      const others = rows[(rows.length - 1) ^ (1 << i)];
      if (alone) trace.set(figure(year, participant, 'standAlone'), () => entry('16-joint-purchase', alone.amount, [fromRow(alone.ref, 'Bedrag', alone.amount)]));
      const without = others ? [fromRow(others.ref, 'Bedrag', negate(others.amount))] : [];
      trace.set(figure(year, participant, 'incremental'), () => entry('16-joint-purchase', subtract(all.amount, amountOf(others ?? null)), [fromRow(all.ref, 'Bedrag', all.amount), ...without]));
      trace.set(figure(year, participant, 'shapley'), () => entry('16-joint-purchase/shapley', shapley[i] ?? zero(), shapleyTerms(purchase, i)));
    });
  }
};
