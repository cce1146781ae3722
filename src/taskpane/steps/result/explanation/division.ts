import { type FigureId, fromDecimal, isZero, ratio, toDecimal } from '../../../../domain';
import { fill, type TaskPaneResultMessages } from '../../../../messages';
import type { ActivityCostView, CostView, Figure, ResultView, YearView } from '../../../../report';
import { type FigureSubject, readFigure } from './figure';

/** A price as what it is: an amount divided by a quantity. */
export interface Division {
  readonly total: Figure;
  readonly quantity: string;
  readonly unit: string;
  /** What the quantity was made of; null where nothing explains it. */
  readonly quantityFigure: FigureId | null;
}

type Words = TaskPaneResultMessages['explanation'];
/** Whatever has prices: a sub-agreement, or an activity, of which there is none for an inhabitant. */
type Priced = ActivityCostView & Partial<Pick<CostView, 'costPerInhabitant'>>;
type Subject = Extract<FigureSubject, { readonly kind: 'activity' | 'subAgreement' }>;

/** Inhabitants are whole, so they follow from what they were divided into. */
const inhabitantsOf = ({ total, costPerInhabitant }: Priced): string | null =>
  (!costPerInhabitant || isZero(fromDecimal(costPerInhabitant.amount)) ? null : toDecimal(ratio(fromDecimal(total.amount), fromDecimal(costPerInhabitant.amount)), 0));

const quantityOf = (part: string, cost: Priced, unit: string | null, words: Words): readonly [quantity: string | null, unit: string] | null => {
  switch (part) {
    case 'costPerHour': return [cost.hours, words.hoursUnit];
    case 'costPerInhabitant': return [inhabitantsOf(cost), words.inhabitantsUnit];
    case 'unitPrice': return [cost.volume, unit === null ? words.volumeUnit : fill(words.volumeIn, { unit })];
    default: return null;
  }
};

const pricedIn = (year: YearView | undefined, { kind, code }: Subject): { readonly unit: string | null; readonly costs: Readonly<Partial<Record<string, Priced>>> } | undefined =>
  (kind === 'activity' ? year?.activities : year?.subAgreements)?.find((one) => one.code === code);

/** What the price of a sub-agreement or an activity is divided into and by; null for every other figure. */
export const divisionOf = (figure: FigureId, { years }: Pick<ResultView, 'years'>, words: Words): Division | null => {
  const read = readFigure(figure);
  if (read?.subject.kind !== 'subAgreement' && read?.subject.kind !== 'activity') return null;
  const { kind, part } = read.subject;
  // of a scenario the view has no prices
  if (read.basis === null || read.scenario !== null) return null;
  const priced = pricedIn(years.find(({ year }) => year === read.year), read.subject);
  const cost = priced?.costs[read.basis];
  const [quantity, unit] = (cost && quantityOf(part, cost, priced.unit, words)) ?? [null, ''];
  // the rows of Volumes are of an activity
  const quantityFigure = kind === 'activity' && part === 'unitPrice' ? figure.replace(/unitPrice$/, 'volume') : null;
  return cost && quantity !== null ? { total: cost.total, quantity, unit, quantityFigure } : null;
};
