import { type ScenarioOutcome, yearOf } from '../../domain';
import { fill } from '../../messages';
import { EMPTY, rowsBlock, type Block } from '../block';
import { headings, text, type Row } from '../cells';
import { blockHeading, type TabName } from '../draft-tab';
import { inParticipantOrder, isHost } from '../line-order';
import { participantWithRole } from '../names';
import type { ReportContext } from '../report-context';
import type { ReportCell } from '../report-book';
import { leadingRun, periodsToRead, runsOf, type Period } from '../run-periods';
import { clientsSettled } from '../settled-clients';
import { isNought, sumOf } from '../sum-of';
import { changesAt } from './scenario-moments';
import { hasEarlier, outcomeCell } from './settlement-lines';

const ofYear = <T extends { readonly year: number }>(lines: readonly T[], { year }: Period): readonly T[] => lines.filter((one) => one.year === year);

/** Afrekening per client in one line each: final charge, advances, settlement, and in a word who pays. */
export const settledBlock = (context: ReportContext, period: Period): Block => {
  const { outlook, settlement, columns } = context.words;
  const clients = clientsSettled(context.outcome, period.year);
  if (clients.length === 0) return EMPTY;
  const earlier = hasEarlier(clients);
  const row = (name: string, of: typeof clients, style?: 'total'): Row => [
    text(name, style), ...(['charged', 'advances', 'settlement', ...(earlier ? ['delta'] as const : [])] as const).map((key) => context.amount(sumOf(of.map((one) => one[key])), style)),
    ...(earlier ? [] : [null]), style === undefined ? outcomeCell(context, of) : null,
  ];
  return rowsBlock([
    ...blockHeading(fill(outlook.settlement, { period: context.periodName(period) })),
    headings([columns.participant, settlement.charged, settlement.advancesPaid, settlement.settlement, earlier ? settlement.delta : '', settlement.outcome], 2, 5),
    ...inParticipantOrder(context.outcome, clients.map((one) => one.participant)).map((code) => row(participantWithRole(context, code), clients.filter((one) => one.participant === code))),
    row(settlement.allClients, clients, 'total'),
  ]);
};

interface Line { readonly name: string; readonly amount: ReportCell | null; readonly tab: TabName }

/** What a rule of settlement or a band leaves with the host, or (−) what the clients pay above the cost. */
const settlementLines = (context: ReportContext, period: Period): readonly Line[] => {
  const borne = sumOf(clientsSettled(context.outcome, period.year).map((one) => one.hostBears));
  return isNought(borne) ? [] : [{ name: context.words.outlook.hostBears, amount: context.amount(borne), tab: 'settlement' }];
};

const capacityLines = (context: ReportContext, period: Period): readonly Line[] => {
  const { outlook, bases } = context.words;
  const unused = runsOf(period).filter((run) => run.capacity.some((one) => one.unusedCost !== null))
    .map((run): Line => ({ name: fill(outlook.unused, { basis: bases[run.basis] }), amount: context.amount(sumOf(run.capacity.map((one) => one.unusedCost))), tab: 'capacity' }));
  const over = (leadingRun(period)?.capacity ?? []).filter((one) => one.overCapacity).map((one) => one.name);
  return [...unused, ...(over.length === 0 ? [] : [{ name: fill(outlook.over, { names: over.join(', ') }), amount: null, tab: 'capacity' as const }])];
};

/** An exit sum is due once: it stands under the year of leaving, or where that year is not there under the year that is read first. */
const exitLines = (context: ReportContext, period: Period, { name, exits }: ScenarioOutcome): readonly Line[] => exits.flatMap((exit): readonly Line[] => {
  const [first] = periodsToRead(context.periods);
  const at = context.periods.find(({ year }) => year === yearOf(exit.day)) ?? first;
  return exit.exitSum === null || at?.year !== period.year ? [] : [
    { name: fill(context.words.outlook.exitSum, { name, participant: context.participantName(exit.participant) }), amount: context.amount(exit.exitSum), tab: 'scenarios' },
  ];
});

const scenarioLines = (context: ReportContext, period: Period): readonly Line[] => {
  const { outlook, bases } = context.words;
  return context.outcome.scenarios.flatMap((one): readonly Line[] => {
    const basis = (['budget', 'actual'] as const).find((kind) => changesAt(one, { year: period.year, basis: kind }));
    const exits = exitLines(context, period, one);
    if (basis === undefined) return exits;
    const clients = one.totals.filter((total) => total.year === period.year && total.basis === basis && total.participant !== null && !isHost(context.outcome, total.participant));
    const facts = { name: one.name, basis: bases[basis], year: String(period.year) };
    return [
      ...(clients.length === 0 ? [] : [{ name: fill(outlook.scenario, facts), amount: context.amount(sumOf(clients.map((total) => total.difference))), tab: 'scenarios' as const }]),
      ...one.exits.flatMap((exit): readonly Line[] => [
        ...exit.stranded.filter((line) => line.year === period.year && line.basis === basis && !isNought(line.amount))
          .map((line): Line => ({ name: fill(outlook.stranded, facts), amount: context.amount(line.amount), tab: 'scenarios' })),
      ]),
      ...exits,
    ];
  });
};

/** One line each of what stands on a tab of its own: unused capacity, scenarios, and a joint purchase. */
export const outlookBlock = (context: ReportContext, period: Period): Block => {
  const { outlook, columns, tabNames } = context.words;
  const purchases = ofYear(context.outcome.jointPurchases, period)
    .map((one): Line => ({ name: fill(outlook.saving, { coalition: one.coalition }), amount: context.amount(one.saving), tab: 'jointPurchase' }));
  const lines = [...settlementLines(context, period), ...capacityLines(context, period), ...scenarioLines(context, period), ...purchases];
  return lines.length === 0 ? EMPTY : rowsBlock([
    ...blockHeading(fill(outlook.more, { period: context.periodName(period) })), headings([outlook.subject, columns.amount, ''], 2, 2),
    ...lines.map((one): Row => [text(one.name), one.amount, text(fill(outlook.seeTab, { tab: tabNames[one.tab] }))]),
  ]);
};
