import { type Asset, compare, isZero, sign } from '../../domain';
import { placeOf, shown } from '../finding-list';
import { grouped } from '../grouped';
import { byFoldedCode } from '../model-index';
import { type RunContext, costYearOf, ownKindFirst } from '../runs/run-context';
import type { Scope } from '../runs/scope';
import { baseOf, capitalCost, isAnnuity, wholeLife } from './capital-cost';
import type { CostEntry } from './cost-entry';

/** Of the rows of one asset: those of the run's own kind before those for both, and of these the row of the year before the row for all years. */
const rowInForce = (context: RunContext, rows: readonly Asset[], year: number): Asset | null => {
  const rowsOfKind = ownKindFirst(rows.filter((row) => row.year === null || row.year === year), context);
  return rowsOfKind.find((row) => row.year === year) ?? rowsOfKind[0] ?? null;
};

/** The row of an asset for the year of its cost; an asset that moves between an overhead centre and elsewhere has a row for each. */
const rowsInForce = (context: RunContext, rows: readonly Asset[]): readonly Asset[] => {
  const years = [...new Set([context.inputYears.costs, context.inputYears.overhead])];
  return [...new Set(years.flatMap((year) => {
    const row = rowInForce(context, rows, year);
    return row !== null && costYearOf(context, row.target) === year ? [row] : [];
  }))];
};

const checkValues = (context: RunContext, asset: Asset): void => {
  const facts = { asset: asset.code, acquisition: shown(asset.acquisitionValue), contributions: shown(asset.contributions), residual: shown(asset.residualValue) };
  if (compare(asset.contributions, asset.acquisitionValue) > 0) context.findings.add('asset-contributions-too-high', placeOf(asset.ref, 'Bijdragen'), facts);
  else if (sign(baseOf(asset)) < 0) context.findings.add('asset-residual-too-high', placeOf(asset.ref, 'Restwaarde'), facts);
};

const checkAnnuity = (context: RunContext, asset: Asset): void => {
  if (!isAnnuity(asset)) return;
  if (wholeLife(asset) === null) context.findings.add('annuity-life-not-whole', placeOf(asset.ref, 'Levensduur'), { asset: asset.code, life: shown(asset.life, 4) });
  if (asset.inUseFrom.slice(5, 7) !== '01') {
    context.findings.add('annuity-in-whole-years', placeOf(asset.ref, 'Ingebruikname'), { asset: asset.code, year: asset.inUseFrom.slice(0, 4) });
  }
};

const warnMemo = (context: RunContext, scope: Scope, { target, ref }: Asset): void => {
  const scoped = 'activity' in target ? scope.activities.get(target.activity) : undefined;
  if (scoped?.memo) context.findings.add('row-of-memo-agreement', placeOf(ref, 'Activiteit'), { activity: scoped.activity.code, agreement: scoped.agreement?.code ?? '' });
};

const entryOf = (context: RunContext, scope: Scope, asset: Asset): readonly CostEntry[] => {
  checkValues(context, asset);
  checkAnnuity(context, asset);
  const cost = capitalCost(asset, costYearOf(context, asset.target));
  if (cost === null || isZero(cost.amount)) return [];
  warnMemo(context, scope, asset);
  return [{ ref: asset.ref, target: asset.target, kind: 'capital', amount: cost.amount, participant: null, oneOff: false, source: null, from: cost }];
};

/** Capital cost of every asset in use in the run's year, by code. Source: calculation.md 2; tables.md, Activa. */
export const assetsInUse = (context: RunContext, scope: Scope): readonly CostEntry[] =>
  [...grouped(context.model.assets, (asset) => asset.code)]
    .sort(byFoldedCode(([code]) => code))
    .flatMap(([, rows]) => rowsInForce(context, rows).flatMap((asset) => entryOf(context, scope, asset)));
