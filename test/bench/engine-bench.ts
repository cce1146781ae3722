import type { CellContent } from '../../src/domain';
import { calculate } from '../../src/engine';
import { runIdOf } from '../../src/engine/run-id/run-id';
import { median, peakMemoryInMb } from './stopwatch';
import { hourCells, syntheticYear } from './synthetic-year';
import { wholeYear } from './whole-year';

export interface EngineFigures { readonly rows: number; readonly bareLoop: number; readonly calculate: number; readonly runId: number; readonly peakMb: number }

/** Touches every cell of Uren once, and does nothing else: the least that any program must do. */
const touchEachCell = (rows: readonly (readonly CellContent[])[]): number => {
  let seen = 0;
  for (const row of rows) for (const cell of row) seen += typeof cell === 'number' ? cell : typeof cell === 'string' ? cell.length : 0;
  return seen;
};

const RUNS = 5;

/** The whole calculation (run id, controls and all) beside the bare loop, in one process. */
export const measureEngine = (rows: number): EngineFigures => {
  const model = syntheticYear(rows);
  const result = calculate(model);
  if (result.status !== 'calculated') throw new Error(JSON.stringify(result.findings.slice(0, 3)));
  const ours = median(RUNS, () => calculate(model));
  const runId = median(RUNS, () => runIdOf(model));
  const peakMb = peakMemoryInMb();
  const cells = hourCells(model.hours);
  return { rows, calculate: ours, runId, bareLoop: median(RUNS, () => touchEachCell(cells)), peakMb };
};

export interface WholeFigures { readonly rows: number; readonly calculate: number; readonly settlements: number; readonly peakMb: number }

/** The same with cost centres, capital, advances and settlement: every control must pass, or the figure means nothing. */
export const measureWhole = (rows: number): WholeFigures => {
  const model = wholeYear(rows);
  const result = calculate(model);
  if (result.status !== 'calculated') throw new Error(JSON.stringify(result.findings.slice(0, 3)));
  const failing = result.outcome.runs.flatMap((run) => run.controls.filter(({ pass }) => !pass));
  if (failing.length > 0) throw new Error(JSON.stringify(failing.slice(0, 3)));
  return { rows, calculate: median(RUNS, () => calculate(model)), settlements: result.outcome.settlements.length, peakMb: peakMemoryInMb() };
};
