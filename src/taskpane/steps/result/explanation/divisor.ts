import type { FigureId, Language } from '../../../../domain';
import { fill, type TaskPaneResultMessages } from '../../../../messages';
import type { ResultView } from '../../../../report';
import { exactText } from '../figure-text';
import { readFigure } from './figure';

export interface DivisorWords { readonly explanation: TaskPaneResultMessages['explanation']; readonly language: Language }

/** What a price is divided by, where the outcome has it: the volume or the hours of a sub-agreement. */
export const divisorOf = (figure: FigureId, view: Pick<ResultView, 'years'>, { explanation, language }: DivisorWords): string | null => {
  const read = readFigure(figure);
  if (read?.subject.kind !== 'subAgreement') return null;
  const { code, part } = read.subject;
  const agreement = view.years.find(({ year }) => year === read.year)?.subAgreements.find((one) => one.code === code);
  const cost = agreement?.costs[read.basis];
  if (!agreement || !cost) return null;
  const [quantity, unit] = part === 'costPerHour' ? [cost.hours, explanation.unitHours] : part === 'unitPrice' ? [cost.volume, agreement.unit] : [null, null];
  return quantity === null ? null : fill(explanation.divided, { quantity: exactText(quantity, language), unit: unit ?? '' });
};
