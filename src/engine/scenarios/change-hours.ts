import { type ActivityCode, type HoursLedger, type Model, add, fromCellNumber, sum, toNumber, zero } from '../../domain';
import type { CalculatedRun, RunInput } from '../calculate-run';
import { grouped } from '../grouped';
import type { HoursGroup, RunHours } from '../hours/group-hours';
import { hoursByRun, namesMatter } from '../hours/hours-by-run';
import type { RunContext } from '../runs/run-context';
import { type Asked, runOf } from './asked';
import { rowsOfLedger } from './condense-hours';
import { type FallingRun, type HoursKind, hoursLeft } from './falling-hours';
import type { FallingShares } from './falling-shares';

/** Rows of Uren that fall or stay alike; the month counts only where they name a client that leaves. */
interface Part extends HoursKind { readonly ledger: HoursLedger }

type FallsOf = (context: RunContext) => FallingShares | undefined;

const partsOf = (ledger: HoursLedger, asked: Asked): readonly Part[] => {
  const leaves = ledger.participantCodes.map((code) => asked.gone.has(code));
  const rows = new Map<number, number[]>();
  for (let row = 0; row < ledger.rowCount; row += 1) {
    const month = leaves[ledger.participant[row] as number] ? ledger.month[row] as number : 0;
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
  const groups = merged(parts.flatMap(({ part, hours }) => hours.groups.flatMap((group) => hoursLeft(run, group, part, true))));
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

/** The rows of Uren after the questions as cell numbers, so to 15 digits: for whoever reads the rows themselves, as the second computation does. */
export const ledgerAfter = (asked: Asked, fallsOf: FallsOf, ledger: HoursLedger, before: readonly CalculatedRun[]): HoursLedger => {
  const runs = new Map(before.map((run) => [run, { context: run.context, asked, ledger, falls: fallsOf(run.context), all: run.runHours.groups }]));
  const [rows, hours, participants]: [number[], number[], number[]] = [[], [], []];
  for (let row = 0; row < ledger.rowCount; row += 1) {
    const found = runOf(before, ledger.year[row] as number, ledger.basis[row] === 1 ? 'actual' : 'budget');
    const run = found && runs.get(found);
    const some = { activity: ledger.activity[row] as number, participant: ledger.participant[row] as number, hours: fromCellNumber<'hour'>(ledger.hours[row] as number) };
    const named = run !== undefined && namesMatter(run.context.index, ledger.activityCodes[some.activity] as ActivityCode);
    for (const left of run ? hoursLeft(run, some, { fixed: ledger.fixed[row] === 1, month: ledger.month[row] as number }, named) : [some]) {
      rows.push(row);
      hours.push(toNumber(left.hours));
      participants.push(left.participant);
    }
  }
  return { ...rowsOfLedger(ledger, rows, Float64Array.from(hours)), participant: Int32Array.from(participants) };
};
