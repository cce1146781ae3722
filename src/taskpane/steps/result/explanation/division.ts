import { type FigureId, fromDecimal, isZero, ratio, toDecimal } from '../../../../domain';
import { fill, type TaskPaneResultMessages } from '../../../../messages';
import type { CostView, Figure, ResultView } from '../../../../report';
import { readFigure } from './figure';

/** A price as what it is: an amount divided by a quantity. */
export interface Division { readonly total: Figure; readonly quantity: string; readonly unit: string }

/** Inhabitants are whole, so they follow from what they were divided into. */
const inhabitantsOf = ({ total, costPerInhabitant }: CostView): string | null =>
  (costPerInhabitant === null || isZero(fromDecimal(costPerInhabitant.amount)) ? null : toDecimal(ratio(fromDecimal(total.amount), fromDecimal(costPerInhabitant.amount)), 0));

type Words = TaskPaneResultMessages['explanation'];

const quantityOf = (part: string, cost: CostView, unit: string | null, words: Words): readonly [quantity: string | null, unit: string] | null => {
  switch (part) {
    case 'costPerHour': return [cost.hours, words.hoursUnit];
    case 'costPerInhabitant': return [inhabitantsOf(cost), words.inhabitantsUnit];
    case 'unitPrice': return [cost.volume, unit === null ? words.volumeUnit : fill(words.volumeIn, { unit })];
    default: return null;
  }
};

/** What the price of a sub-agreement is divided into and by; null for every other figure. */
export const divisionOf = (figure: FigureId, { years }: Pick<ResultView, 'years'>, words: Words): Division | null => {
  const read = readFigure(figure);
  if (read?.subject.kind !== 'subAgreement') return null;
  const { code, part } = read.subject;
  const agreement = years.find(({ year }) => year === read.year)?.subAgreements.find((one) => one.code === code);
  const cost = agreement?.costs[read.basis];
  const [quantity, unit] = (cost && quantityOf(part, cost, agreement.unit, words)) ?? [null, ''];
  return cost && quantity !== null ? { total: cost.total, quantity, unit } : null;
};
