import { type CapacityRow, type CostCentreCode, type Hours, type HoursNorm, type HoursPerFte, sign, times } from '../../domain';
import { grouped } from '../grouped';
import { byFoldedCode } from '../model-index';
import { normOfGroup, productiveOf } from '../rates/productive-hours';
import { oncePerRun } from '../runs/per-run';
import { type RunContext, ownKindFirst } from '../runs/run-context';

/** What one row of Capaciteit can do in the year: fte × (contract hours - deductions). */
export interface PracticalCapacity {
  readonly row: CapacityRow;
  readonly norm: HoursNorm;
  readonly productive: HoursPerFte;
  readonly gross: Hours;
  readonly capacity: Hours;
}

const codeOf = ({ target }: CapacityRow): string => ('position' in target ? target.position : target.costCentre);
const kindOf = ({ target }: CapacityRow): 'position' | 'costCentre' => ('position' in target ? 'position' : 'costCentre');

/** The rows of Capaciteit of the run: one for each position and cost centre, its own kind first; positions, then centres, by code. */
export const capacityRows = (context: RunContext): readonly CapacityRow[] => rowsOfRun(context, 'all');

const rowsOfRun = oncePerRun((context: RunContext, _all: 'all'): readonly CapacityRow[] => {
  const ofYear = context.model.capacities.filter((row) => row.year === context.inputYears.rates);
  const rows = [...grouped(ofYear, (row) => `${kindOf(row)}/${codeOf(row)}`).values()].flatMap((own) => ownKindFirst(own, context).slice(0, 1));
  return (['position', 'costCentre'] as const).flatMap((kind) => rows.filter((row) => kindOf(row) === kind).sort(byFoldedCode(codeOf)));
});

export const rowOfCentre = (context: RunContext, centre: CostCentreCode): CapacityRow | null =>
  capacityRows(context).find((row) => 'costCentre' in row.target && row.target.costCentre === centre) ?? null;

/** null: Urennorm has no row for its group and year, or nothing is left of the contract hours. Source: calculation.md 8. */
export const practicalCapacity = (context: RunContext, row: CapacityRow): PracticalCapacity | null => {
  const norm = normOfGroup(context, row.group);
  if (norm === null) return null;
  const productive = productiveOf(norm);
  return sign(productive) > 0 ? { row, norm, productive, gross: times(norm.contractHours, row.fte), capacity: times(productive, row.fte) } : null;
};
