import type { ActivityCode } from '../../domain';
import type { CalculatedRun } from '../calculate-run';
import { double, sizeOf, totalOf } from './doubles';
import type { SecondHours } from './second-hours';

/** Overhead of each activity in doubles, and how far that can be off: a base of amounts that nearly cancel out makes small faults large. */
export interface SecondOverhead { readonly byActivity: ReadonlyMap<ActivityCode, number>; readonly noise: number }

const NONE: SecondOverhead = { byActivity: new Map(), noise: 0 };
const NEARLY = 1e-12;

const baseOf = (run: CalculatedRun, code: ActivityCode, hours: SecondHours | undefined): number => {
  const cost = run.costs.activities.get(code);
  const part = (kind: 'wage' | 'income'): number => { const found = cost?.byKind.get(kind); return found === undefined ? 0 : double(found); };
  const carrying = hours?.carrying ?? { hours: 0, wage: 0, fte: 0 };
  switch (run.context.model.settings.overheadMethod) {
    case 'wage-percentage': return carrying.wage + part('wage');
    case 'amount-per-hour': return carrying.hours;
    case 'amount-per-fte': return carrying.fte;
    case 'direct-cost-share': return Math.max(0, carrying.wage + (cost === undefined ? 0 : double(cost.total)) - part('income'));
    default: return 0;
  }
};

/** Reads the setting and the bases once more, in doubles (calculation.md 4). */
export const secondOverhead = (run: CalculatedRun, hours: ReadonlyMap<ActivityCode, SecondHours>, pool: number): SecondOverhead => {
  const { overheadMethod, overheadValue } = run.context.model.settings;
  if (overheadMethod === null || overheadMethod === 'none') return NONE;
  const codes = [...run.scope.activities.keys()].filter((code) => run.scope.counts(code));
  const bases = new Map(codes.map((code) => [code, baseOf(run, code, hours.get(code))]));
  const [found, size] = [totalOf(bases.values()), sizeOf(bases.values())];
  const cancelsOut = Math.abs(found) <= NEARLY * size;
  if (cancelsOut && run.overhead.rate === null) return NONE;
  // of a base that all but cancels out, doubles see nothing: then the exact one is taken over
  const base = cancelsOut ? double(run.overhead.base) : found;
  const divisor = overheadMethod === 'wage-percentage' || overheadMethod === 'direct-cost-share' ? 100 : 1;
  const rate = overheadValue === null ? pool / base : double(overheadValue) / divisor;
  const byActivity = new Map([...bases].map(([code, own]) => [code, rate * own]));
  return { byActivity, noise: sizeOf(byActivity.values()) * (size / Math.abs(base)) };
};
