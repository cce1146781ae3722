import type { FigureId, Language } from '../../../../domain';
import { amountText, exactText, percentageOfShare, priceText, remainderText } from '../figure-text';
import { type FigureSubject, readFigure } from './figure';

/** What a figure is counted in. `input`: a value as the user entered it; `none`: there is no amount, only what it was read from. */
export type Measure = 'euro' | 'price' | 'share' | 'quantity' | 'remainder' | 'input' | 'none';

const PARTS: Readonly<Record<string, Measure>> = {
  unitPrice: 'price', costPerHour: 'price', costPerInhabitant: 'price', practicalRate: 'price', volume: 'quantity', capacityHours: 'quantity', rounding: 'remainder',
};
const KINDS: Readonly<Partial<Record<FigureSubject['kind'], Measure>>> = {
  activityShare: 'share', drivers: 'none', rate: 'price', fullRate: 'price', priceLevel: 'share', agreedPrice: 'price', settlement: 'euro',
};
/** Methods whose surcharge is a part of the whole; the others are euro for each hour or fte. */
const SHARED_OVERHEAD: readonly string[] = ['4-overhead/wage-percentage', '4-overhead/direct-cost-share'];

/** What the amount of a figure is counted in; the rule says it where the figure alone does not. */
export const measureOf = (figure: FigureId, rule: string | null): Measure => {
  const subject = readFigure(figure)?.subject;
  if (!subject) return 'input';
  if (subject.kind === 'overhead' && subject.part === 'rate') return rule !== null && SHARED_OVERHEAD.includes(rule) ? 'share' : 'price';
  return KINDS[subject.kind] ?? ('part' in subject ? PARTS[subject.part] : undefined) ?? 'euro';
};

const TEXTS: Readonly<Record<Measure, (decimal: string, language: Language) => string>> = {
  euro: amountText, price: priceText, quantity: exactText, remainder: remainderText, input: exactText, none: () => '',
  share: (decimal, language) => `${percentageOfShare(decimal, language)} %`,
};

/** An amount as it is printed: euros in cents, a share in percent, a quantity as it is. */
export const measured = (decimal: string, measure: Measure, language: Language): string => TEXTS[measure](decimal, language);

/** As `measured`, with its unit, where it stands alone. */
export const measuredAlone = (decimal: string, measure: Measure, language: Language): string =>
  `${measure === 'euro' || measure === 'price' || measure === 'remainder' ? '€\u00a0' : ''}${measured(decimal, measure, language)}`;
