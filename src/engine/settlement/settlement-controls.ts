import {
  type Cents, type ControlCode, type ControlOutcome, type Money, type ParticipantCode, add, equals, fromCents, isZero, scale, subtract, sum, toDecimal, zero,
} from '../../domain';
import type { PricedActivity } from '../calculate-run';
import { exactTotal } from '../price/cost-price';
import { centsOf, totalOf } from './advance-rows';
import { PART_NAMES } from './differences';
import type { SettledAgreement, SettledParty } from './settle-agreement';

interface Line { readonly code: string; readonly amount: Money }

const text = (amount: Money): string => toDecimal(amount, 6);

/** Passes at difference zero, and only when every part holds too. */
const control = (code: ControlCode, expected: Money, lines: readonly Line[], holds: boolean): ControlOutcome => {
  const actual = sum(lines.map((line) => line.amount));
  return {
    code, expected: text(expected), actual: text(actual), difference: text(subtract(actual, expected)), pass: holds && equals(expected, actual),
    lines: lines.map((line) => ({ code: line.code, amount: text(line.amount) })),
  };
};

const partiesIn = (settled: readonly SettledAgreement[]): readonly SettledParty[] => settled.flatMap(({ parties }) => parties);
const inCents = (parties: readonly SettledParty[], of: (party: SettledParty) => Cents): Money => fromCents(parties.reduce((total, party) => total + of(party), 0n));

/** Advances straight from the table, apart from how they were gathered by participant. */
const paidByTable = (settled: readonly SettledAgreement[], host: ParticipantCode | undefined): Money => {
  const agreements = new Set(settled.map(({ advances }) => advances.agreement.code));
  const [first] = settled;
  if (first === undefined) return zero();
  const { year, budget } = first.advances.financialYear;
  return fromCents(totalOf(budget.context.model.advances
    .filter((row) => row.entry === 'advance' && row.year === year && agreements.has(row.subAgreement) && row.participant !== host)));
};

/** (e) Advances + settlement = F: every euro of Voorschotten is in it once, and each schedule adds up to its charge. */
const advancesAndSettlement = (settled: readonly SettledAgreement[], host: ParticipantCode | undefined): ControlOutcome => {
  const parties = partiesIn(settled);
  const lines: readonly Line[] = [
    { code: 'advances-paid', amount: paidByTable(settled, host) },
    { code: 'advances-assumed', amount: inCents(parties.filter((party) => party.assumed && party.participant !== host), (party) => party.paid) },
    { code: 'advances-of-host', amount: inCents(parties.filter((party) => party.participant === host), (party) => party.paid) },
    { code: 'settlement', amount: inCents(parties, (party) => party.settlement) },
  ];
  const holds = parties.every((party) => party.schedule.reduce((total, cents) => total + cents, 0n) === party.budget
    && party.settlement === party.charged - (party.assumed ? party.budget : party.rows.reduce((total, row) => total + centsOf(row), 0n)));
  return control('advances-and-settlement-are-charged', inCents(parties, (party) => party.charged), lines, holds);
};

/** What some activities charge each participant in cents less what they exactly cost it: in one pass over their charges. */
const roundingsOf = (activities: readonly PricedActivity[]): ReadonlyMap<ParticipantCode, Money> => {
  const roundings = new Map<ParticipantCode, Money>();
  for (const { price, charges } of activities) {
    const common = subtract(price.total, sum(price.cost.labelled.values()));
    for (const { participant, cents, labelled, share } of charges) {
      const rounding = subtract(fromCents(cents), add(labelled, scale(common, share ?? zero())));
      roundings.set(participant, add(roundings.get(participant) ?? zero<'EUR'>(), rounding));
    }
  }
  return roundings;
};

/** (f) The exact parts, the rule and the exact roundings of both charges are the difference: for everybody apart. */
const partsAreTheDifference = (settled: readonly SettledAgreement[]): ControlOutcome => {
  const explained = settled.flatMap(({ advances, parties }) => {
    const [before, after] = [roundingsOf(advances.budget.activities), roundingsOf(advances.actual.activities)];
    const of = (roundings: typeof before, participant: ParticipantCode): Money => roundings.get(participant) ?? zero();
    return parties.map(({ participant, charged, budget, exact, parts }) => ({
      difference: fromCents(charged - budget),
      lines: [
        ...PART_NAMES.map((part): Line => ({ code: part, amount: exact[part] })),
        { code: 'rule', amount: fromCents(parts.rule) }, { code: 'rounding', amount: subtract(of(after, participant), of(before, participant)) },
      ],
    }));
  });
  const codes = [...PART_NAMES, 'rule', 'rounding'];
  const lines = codes.map((code, i) => ({ code, amount: sum(explained.map((one) => one.lines[i]?.amount ?? zero<'EUR'>())) }));
  const holds = explained.every((one) => isZero(subtract(sum(one.lines.map((line) => line.amount)), one.difference)));
  return control('parts-are-the-difference', sum(explained.map((one) => one.difference)), lines, holds);
};

const movesMoney = ({ advances: { agreement } }: SettledAgreement): boolean => agreement.settlement !== 'actual' || agreement.bandwidth !== null;

/**
 * (h) of the settlement, where a rule may charge something else than the cost: F of the clients, the host's own share, and by name what the
 * host bears of the clients' cost and what they pay above it, are the actual cost of the sub-agreements.
 */
const settledCostIsBorne = (settled: readonly SettledAgreement[], host: ParticipantCode | undefined): ControlOutcome => {
  const clients = partiesIn(settled).filter((party) => party.participant !== host);
  const own = partiesIn(settled).filter((party) => party.participant === host);
  const borne = clients.map((party) => party.actual - party.charged);
  const prices = settled.flatMap(({ advances }) => advances.actual.activities.filter((activity) => activity.charges.length > 0).map((activity) => activity.price));
  const cost = exactTotal(prices);
  const share = (some: readonly Cents[]): Money => fromCents(some.reduce((total, cents) => total + cents, 0n));
  const lines: readonly Line[] = [
    { code: 'clients', amount: inCents(clients, (party) => party.charged) },
    { code: 'host-share', amount: inCents(own, (party) => party.actual) },
    { code: 'host-bears', amount: share(borne.filter((cents) => cents > 0n)) },
    { code: 'paid-above-cost', amount: share(borne.filter((cents) => cents < 0n)) },
    { code: 'rounding', amount: subtract(cost, fromCents(prices.reduce((total, price) => total + price.rounded, 0n))) },
  ];
  return control('host-and-clients-bear-all', cost, lines, true);
};

/** Controls (e) and (f) of a settled year; and (h) of its settlement where the rule of a sub-agreement can move money (calculation.md 11). */
export const settlementControls = (settled: readonly SettledAgreement[]): readonly ControlOutcome[] => {
  const [first] = settled;
  if (first === undefined) return [];
  const host = first.advances.financialYear.budget.context.index.host?.code;
  return [
    advancesAndSettlement(settled, host), partsAreTheDifference(settled),
    ...(settled.some(movesMoney) ? [settledCostIsBorne(settled, host)] : []),
  ];
};
