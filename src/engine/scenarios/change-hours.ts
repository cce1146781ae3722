import { type ActivityCode, type HoursLedger, type Model, add, fromCellNumber, sum, toNumber, zero } from '../../domain';
import type { CalculatedRun, RunInput } from '../calculate-run';
import { grouped } from '../grouped';
import type { HoursGroup, RunHours } from '../hours/group-hours';
import { hoursByRun, namesMatter } from '../hours/hours-by-run';
import type { RunContext } from '../runs/run-context';
import { type Asked, runOf } from './asked';
import { rowsOfLedger } from './condense-hours';
import { type FallingRun, type HoursKind, hoursLeft } from './falling-hours';
import { type FallingShares, leftOf } from './falling-shares';

/** Rows of Uren that fall or stay alike; the month counts only where they name a client that leaves or joins. */
interface Part extends HoursKind { readonly ledger: HoursLedger }

type FallsOf = (context: RunContext) => FallingShares | undefined;

const partsOf = (ledger: HoursLedger, asked: Asked): readonly Part[] => {
  const moves = ledger.participantCodes.map((code) => asked.gone.has(code) || asked.joined.has(code));
  const rows = new Map<number, number[]>();
  for (let row = 0; row < ledger.rowCount; row += 1) {
    const month = moves[ledger.participant[row] as number] ? ledger.month[row] as number : 0;
    const part = month * 2 + (ledger.fixed[row] as number);
    const own = rows.get(part);
    if (own === undefined) rows.set(part, [row]);
    else own.push(row);
  }
  return [...rows].sort(([a], [b]) => a - b).map(([part, own]) => ({ ledger: rowsOfLedger(ledger, own), fixed: part % 2 === 1, month: Math.floor(part / 2) }));
};

const keyOf = ({ activity, participant, position, priceClass }: HoursGroup): string => [activity, participant, position, priceClass].join('/');
const inOrder = (a: HoursGroup, b: HoursGroup): number =>
  a.activity - b.activity || a.participant - b.participant || a.position - b.position || a.priceClass - b.priceClass;

/** Groups that are priced and divided alike are one. */
const merged = (groups: readonly HoursGroup[]): readonly HoursGroup[] => [...grouped(groups, keyOf).values()].map((own): HoursGroup =>
  ({ ...(own[0] as HoursGroup), hours: own.reduce((total, { hours }) => add(total, hours), zero<'hour'>()) })).sort(inOrder);

const runHoursOf = (run: FallingRun, parts: readonly { readonly part: Part; readonly hours: RunHours }[]): RunHours => {
  const groups = merged(parts.flatMap(({ part, hours }) => hours.groups.flatMap((group) => hoursLeft(run, group, part))));
  const first = parts[0]?.hours as RunHours;
  return {
    groups, total: sum([zero<'hour'>(), ...groups.map(({ hours }) => hours)]),
    named: first.named.map((_, i) => Math.max(...parts.map(({ hours }) => hours.named[i] ?? 0))),
    monthsUsed: first.monthsUsed.map((_, i) => parts.reduce((used, { hours }) => used | (hours.monthsUsed[i] ?? 0), 0)),
  };
};

/**
 * The hours of all runs after the questions: rows that are Vast stay, of the others a part falls away or comes on top, exactly.
 * Each part of the rows is grouped as the rows of a run always are.
 */
export const hoursAfter = (asked: Asked, fallsOf: FallsOf, ledger: HoursLedger) => (changed: Model, contexts: readonly RunContext[]): readonly RunInput[] => {
  const model = { ...changed, hours: ledger };
  const whole = hoursByRun(model, contexts);
  const parts = partsOf(ledger, asked).map((part) => ({ part, inputs: hoursByRun({ ...model, hours: part.ledger }, contexts) }));
  if (parts.length === 0) return whole;
  return whole.map((input, i) => {
    const context = contexts[i] as RunContext;
    const run: FallingRun = { context, asked, ledger, falls: fallsOf(context), all: input.runHours.groups };
    return { ...input, runHours: runHoursOf(run, parts.map(({ part, inputs }) => ({ part, hours: (inputs[i] as RunInput).runHours }))) };
  });
};

interface RunOfRows extends FallingRun {
  /** Per activity, once asked for: what is left of hours that are nobody's own. */
  readonly leftNearly: Map<number, number>;
  readonly named: (activity: number) => boolean;
}

const runsOfRows = (asked: Asked, fallsOf: FallsOf, ledger: HoursLedger, before: readonly CalculatedRun[]): ((row: number) => RunOfRows | undefined) => {
  const runs = new Map(before.map((run): [CalculatedRun, RunOfRows] => {
    const named = ledger.activityCodes.map((code) => namesMatter(run.context.index, code));
    return [run, { context: run.context, asked, ledger, falls: fallsOf(run.context), all: run.runHours.groups, leftNearly: new Map(), named: (activity) => named[activity] === true }];
  }));
  const found = new Map<number, RunOfRows | undefined>();
  return (row) => {
    const key = (ledger.year[row] as number) * 2 + (ledger.basis[row] as number);
    if (!found.has(key)) {
      const run = runOf(before, ledger.year[row] as number, ledger.basis[row] === 1 ? 'actual' : 'budget');
      found.set(key, run && runs.get(run));
    }
    return found.get(key);
  };
};

const nearly = (run: RunOfRows, activity: number): number => {
  const known = run.leftNearly.get(activity) ?? toNumber(leftOf(run.falls?.hours.get(run.ledger.activityCodes[activity] as ActivityCode)));
  run.leftNearly.set(activity, known);
  return known;
};

/**
 * The rows of Uren after the questions as plain numbers, to some 15 digits: for whoever reads the rows themselves, as the second computation
 * does. The calculation goes by the exact groups.
 */
export const ledgerAfter = (asked: Asked, fallsOf: FallsOf, ledger: HoursLedger, before: readonly CalculatedRun[]): HoursLedger => {
  const runAt = runsOfRows(asked, fallsOf, ledger, before);
  const [rows, hours, participants]: [number[], number[], number[]] = [[], [], []];
  const push = (row: number, some: { readonly hours: number; readonly participant: number }): void => {
    rows.push(row);
    hours.push(some.hours);
    participants.push(some.participant);
  };
  for (let row = 0; row < ledger.rowCount; row += 1) {
    const [run, cell] = [runAt(row), ledger.hours[row] as number];
    const [activity, participant, fixed] = [ledger.activity[row] as number, ledger.participant[row] as number, ledger.fixed[row] === 1];
    if (run !== undefined && participant >= 0 && run.named(activity)) {
      const some = { activity, participant, hours: fromCellNumber<'hour'>(cell) };
      hoursLeft(run, some, { fixed, month: ledger.month[row] as number }).forEach((left) => push(row, { hours: toNumber(left.hours), participant: left.participant }));
    } else push(row, { participant, hours: fixed || run === undefined ? cell : cell * nearly(run, activity) });
  }
  return { ...rowsOfLedger(ledger, rows, Float64Array.from(hours)), participant: Int32Array.from(participants) };
};
