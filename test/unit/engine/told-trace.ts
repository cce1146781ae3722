import type { Trace, TraceTerm } from '../../../src/domain';

/** A term as a reader would say it: a cell, a figure (and how much of it), or hours at a price; then what it comes to. */
const said = (term: TraceTerm): string => {
  const amount = Number(term.amount);
  if ('hours' in term) return `${Number(term.quantity)} ${term.hours.position}${term.hours.participant === null ? '' : ` of ${term.hours.participant}`} × ${Number(term.price)} = ${amount}`;
  if ('row' in term) return `${term.row.table} ${term.row.row} ${term.column} = ${amount}`;
  return term.factor === undefined ? `${term.figure} = ${amount}` : `${Number(term.factor)} of ${term.figure} = ${amount}`;
};

/** Rule, amount and terms of a figure; figures of the same run without the name of that run. */
export const toldIn = (trace: Trace, base: string) => (figure: string): readonly (string | number)[] | undefined => {
  const entry = trace.explain(`${base}/${figure}`);
  return entry && [entry.rule, Number(entry.amount), ...entry.terms.map((term) => said(term).replace(`${base}/`, ''))];
};
