import { type CostRow, type IndexSeriesCode, type Year, scale } from '../../domain';
import { placeOf } from '../finding-list';
import { priceLevelFactor } from '../price-level/price-level';
import { type RunContext, costYearOf } from '../runs/run-context';
import type { Scope } from '../runs/scope';
import type { CostEntry } from './cost-entry';

/** The row's own Indexreeks, else that of the sub-agreement of its activity. */
const seriesOf = (scope: Scope, { indexSeries, target }: CostRow): IndexSeriesCode | null =>
  indexSeries ?? ('activity' in target ? scope.activities.get(target.activity)?.agreement?.indexSeries ?? null : null);

const asItStands = (row: CostRow): CostEntry =>
  ({ ref: row.ref, target: row.target, kind: row.kind, amount: row.amount, participant: row.participant, oneOff: row.oneOff, source: row.source, from: 'row' });

/** Prijspeil of what the run calculates: the setting, else the year of the row itself. */
const levelOf = (context: RunContext, row: CostRow): Year => context.model.settings.priceLevel ?? costYearOf(context, row.target);

const raised = (context: RunContext, scope: Scope, row: CostRow, from: Year): CostEntry => {
  const [to, series] = [levelOf(context, row), seriesOf(scope, row)];
  const facts = { from, to, series: series ?? '' };
  if (from === to) return asItStands(row);
  if (series === null) {
    context.findings.add('price-level-without-series', placeOf(row.ref, 'Indexreeks'), facts);
    return asItStands(row);
  }
  const raise = priceLevelFactor(context, { series, from, to, corrected: row.basis === 'budget' });
  if ('factor' in raise) return { ...asItStands(row), amount: scale(row.amount, raise.factor), from: { row, series, from, to, raise } };
  if ('missingYear' in raise) context.findings.add('price-level-index-missing', placeOf(row.ref, 'Prijspeil'), { ...facts, year: raise.missingYear });
  else context.findings.add('price-level-not-above-zero', placeOf(row.ref, 'Prijspeil'), facts);
  return asItStands(row);
};

const checkRow = (context: RunContext, scope: Scope, row: CostRow): void => {
  const { target } = row;
  if ('costCentre' in target) {
    if (row.participant !== null) context.findings.add('cost-centre-has-label', placeOf(row.ref, 'Deelnemer'), { centre: target.costCentre });
    return;
  }
  const scoped = scope.activities.get(target.activity);
  if (scoped?.memo) context.findings.add('row-of-memo-agreement', placeOf(row.ref, 'Activiteit'), { activity: target.activity, agreement: scoped.agreement?.code ?? '' });
  const { host } = context.index;
  const ownTaskOfAnother = scoped?.agreement === null && host !== null && row.participant !== null && row.participant !== host.code;
  if (ownTaskOfAnother) context.findings.add('labelled-participant-not-a-party', placeOf(row.ref, 'Deelnemer'), { activity: target.activity, participant: row.participant ?? '' });
};

/** The rows of Kosten of the run's year and kind, each at the price level of the run. Source: calculation.md 2. */
export const costRows = (context: RunContext, scope: Scope): readonly CostEntry[] =>
  context.model.costs
    .filter((row) => row.basis === context.basis && row.year === costYearOf(context, row.target))
    .map((row) => {
      checkRow(context, scope, row);
      return row.priceLevel === null ? asItStands(row) : raised(context, scope, row, row.priceLevel);
    });
