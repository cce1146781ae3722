import { type CostRow, type Ratio, ONE, isZero, scale, subtract, zero } from '../../domain';
import type { CalculatedRun } from '../calculate-run';
import { type Asked, runOf } from './asked';
import { shareOfYearFrom } from './days';
import { fallingOfCentres } from './falling-centres';
import { type FallingShares, atLeastZero, leftOf } from './falling-shares';

const times = (row: CostRow, factor: Ratio): CostRow => ({ ...row, amount: scale(row.amount, factor) });
/** A row of which nothing is left makes nobody a party any more. */
const part = (row: CostRow, factor: Ratio): readonly CostRow[] => (isZero(factor) ? [] : [times(row, factor)]);

/** What is one participant's own falls away when it leaves or the task ends, and begins when it joins; what is Vast of it stays, for those who remain. */
const ownRow = (asked: Asked, row: CostRow): readonly CostRow[] => {
  const joins = row.participant === null ? undefined : asked.joined.get(row.participant);
  const leaves = row.participant === null ? undefined : asked.gone.get(row.participant);
  const ends = 'activity' in row.target ? asked.ended.get(row.target.activity) : undefined;
  const away = leaves === undefined ? zero() : shareOfYearFrom(leaves, row.year);
  if (!row.fixed) {
    const [first] = [leaves, ends].filter((day) => day !== undefined).sort();
    const inShare = joins === undefined ? ONE : shareOfYearFrom(joins, row.year);
    return part(row, atLeastZero(subtract(inShare, first === undefined ? zero() : shareOfYearFrom(first, row.year))));
  }
  return isZero(away) ? [row] : [...part(row, subtract(ONE, away)), { ...times(row, away), participant: null }];
};

/** Kosten after the questions: what is Vast stays whole. */
export const changeCosts = (asked: Asked, rows: readonly CostRow[], runs: readonly CalculatedRun[], falls: ReadonlyMap<CalculatedRun, FallingShares>): readonly CostRow[] => {
  const centres = new Map(runs.map((run) => [run, fallingOfCentres(run, falls.get(run) as FallingShares)]));
  return rows.flatMap((row) => {
    const run = runOf(runs, row.year, row.basis);
    if (run === undefined) return [row];
    if (row.participant !== null) return ownRow(asked, row);
    if (row.fixed) return [row];
    const share = 'activity' in row.target ? falls.get(run)?.costs.get(row.target.activity) : centres.get(run)?.get(row.target.costCentre);
    return [times(row, leftOf(share))];
  });
};
