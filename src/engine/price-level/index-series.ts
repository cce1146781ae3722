import { type IndexFigure, type IndexSeriesCode, type Ratio, type Year, ONE, asShare, compare, negate, scale, sum, zero } from '../../domain';
import { placeOf } from '../finding-list';
import { grouped } from '../grouped';
import type { RunContext } from '../runs/run-context';

/** A figure of Indexcijfers, and the change of prices that it gives as a share (2.1 % is 0.021); of a component, times its weight. */
export interface IndexChange { readonly figure: IndexFigure; readonly share: Ratio }

type State = IndexFigure['state'];

const figuresOf = (context: RunContext, series: IndexSeriesCode, year: Year): readonly IndexFigure[] =>
  context.model.indexFigures.filter((figure) => figure.series === series && figure.year === year);

const firstOf = (figures: readonly IndexFigure[], states: readonly State[]): IndexFigure | null =>
  states.reduce<IndexFigure | null>((found, state) => found ?? figures.find((figure) => figure.state === state) ?? null, null);

const composed = (context: RunContext, parts: readonly IndexFigure[], states: readonly State[]): readonly IndexChange[] | null => {
  const components = [...grouped(parts, (part) => part.component).values()].map((own) => firstOf(own, states));
  const chosen = components.flatMap((figure) => figure ?? []);
  if (chosen.length < components.length) return null;
  const [first] = chosen;
  if (first && compare(sum(chosen.map((part) => part.weight ?? zero())), ONE) !== 0) {
    context.findings.add('index-weights-not-one', placeOf(first.ref, 'Gewicht'), { series: first.series, year: first.year });
  }
  return chosen.map((figure) => ({ figure, share: scale(asShare(figure.percentage), figure.weight ?? zero()) }));
};

/** A figure of the whole and parts of the same state say the same twice: it cannot be said which counts. */
const reportBoth = (context: RunContext, wholes: readonly IndexFigure[], parts: readonly IndexFigure[]): void => {
  for (const { state, series, year, ref } of wholes) {
    if (parts.some((part) => part.state === state)) context.findings.add('index-whole-and-parts', placeOf(ref, 'Deelreeks'), { series, year });
  }
};

/**
 * The change of a series in a year by the first of these states that is known; a composed series: Σ weight × component. A figure of the whole
 * counts where its state comes before that of every part. null: not known. Blocking: `index-whole-and-parts`, `index-weights-not-one`.
 */
const changeBy = (context: RunContext, figures: readonly IndexFigure[], states: readonly State[]): readonly IndexChange[] | null => {
  const [wholes, parts] = [figures.filter((figure) => figure.component === null), figures.filter((figure) => figure.component !== null)];
  reportBoth(context, wholes, parts);
  const [whole, part] = [firstOf(wholes, states), firstOf(parts, states)];
  if (whole === null) return parts.length === 0 ? null : composed(context, parts, states);
  const wholeFirst = part === null || states.indexOf(whole.state) < states.indexOf(part.state);
  return wholeFirst ? [{ figure: whole, share: asShare(whole.percentage) }] : composed(context, parts, states);
};

/** Change of a series in a year against the year before: the outturn (realisatie) when known, else the forecast (raming). Source: calculation.md 2. */
export const changeIn = (context: RunContext, series: IndexSeriesCode, year: Year): readonly IndexChange[] | null =>
  changeBy(context, figuresOf(context, series, year), ['outturn', 'forecast']);

/**
 * Outturn less forecast of a year, when both are known: what a budget at that price level was wrong by. Of a composed series each component
 * that has an outturn counts, and every component must have a forecast. Empty: nothing to correct.
 */
export const correctionOf = (context: RunContext, series: IndexSeriesCode, year: Year): readonly IndexChange[] => {
  const figures = figuresOf(context, series, year);
  const forecast = changeBy(context, figures, ['forecast']);
  if (forecast === null || !figures.some((figure) => figure.state === 'outturn')) return [];
  const best = changeBy(context, figures, ['outturn', 'forecast']) ?? [];
  const changed = (change: IndexChange, others: readonly IndexChange[]): boolean => !others.some((other) => other.figure === change.figure);
  return [
    ...best.filter((change) => changed(change, forecast)),
    ...forecast.filter((change) => changed(change, best)).map(({ figure, share }) => ({ figure, share: negate(share) })),
  ];
};
