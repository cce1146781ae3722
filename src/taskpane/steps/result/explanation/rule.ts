import { absolute, compare, fromDecimal, subtract, sum, toDecimal } from '../../../../domain';
import type { TaskPaneResultMessages } from '../../../../messages';
import type { Explanation } from '../../../session/pane-state';
import { type FigureSubject, readFigure } from './figure';

/** One code serves several kinds of figure: which of them this is. */
const variantOf = (rule: string, subject: FigureSubject): string => {
  if (subject.kind === 'jointPurchase' && subject.part === 'incremental') return `${rule}/incremental`;
  if (subject.kind === 'centre') return `${rule}/centre`;
  if (rule === '5-unit-price' && 'part' in subject) return `${rule}/${subject.part}`;
  if (rule === '5-cost-price' && subject.kind !== 'activity') return `${rule}/activities`;
  if (subject.kind === 'subAgreementCharge') return `${rule}/activities`;
  if (subject.kind === 'charge') return `${rule}/subAgreements`;
  if ((subject.kind === 'overhead' || subject.kind === 'total') && (subject.part === 'pool' || subject.part === 'unassigned')) return `${rule}/${subject.part}`;
  return rule;
};

/** The rule behind a figure, in words; null where it is not known here. */
export const ruleSentence = ({ rule, figure }: Pick<Explanation, 'rule' | 'figure'>, rules: TaskPaneResultMessages['rules']): string | null => {
  const sentences: Readonly<Record<string, string>> = rules;
  const subject = readFigure(figure)?.subject;
  return (subject ? sentences[variantOf(rule, subject)] : undefined) ?? sentences[rule] ?? null;
};

/** Rules whose terms are what was read, and no parts of a sum. */
const READS: readonly RegExp[] = [/^1-rates\//, /^3-cost-centres\/drivers$/, /^4-overhead\//, /^6-participants\//];
const NEARLY = fromDecimal('0.000000001');

/** Whether the terms are parts that add up to the amount: their exact texts end after 12 decimals. */
export const addsUp = ({ rule, amount, terms }: Pick<Explanation, 'rule' | 'amount' | 'terms'>): boolean =>
  terms.length > 0 && !READS.some((pattern) => pattern.test(rule))
  && compare(absolute(subtract(sum(terms.map((term) => fromDecimal(term.amount))), fromDecimal(amount))), NEARLY) < 0;

/** Whether the amounts as they are printed, in cents, do not add up though the exact ones do. */
export const isRoundedApart = ({ amount, terms }: Pick<Explanation, 'amount' | 'terms'>): boolean => {
  const printed = (decimal: string) => fromDecimal(toDecimal(fromDecimal(decimal), 2));
  return compare(sum(terms.map((term) => printed(term.amount))), printed(amount)) !== 0;
};
