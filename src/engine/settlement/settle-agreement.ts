import {
  type Cents, type DifferenceParts, type ParticipantCode, type SettlementOutcome, type SubAgreement, centsToDecimal, roundToCents,
} from '../../domain';
import type { AgreementAdvances, PartyAdvances } from './advances';
import { type ExactParts, PART_NAMES, type PartName, partsOf, sumOfParts } from './differences';
import { type FinalCharge, finalCharge } from './final-charge';
import { type SidePair, sidePairs } from './sides';
import { type NoTariff, type TariffActivity, isTariff, tariffActivity } from './tariff';

/** Afrekening of one participant, in cents. */
export interface SettledParty extends PartyAdvances, FinalCharge {
  readonly actual: Cents;
  /** What the rule gives before the bandwidth. */
  readonly ruled: Cents;
  /** charged - paid. */
  readonly settlement: Cents;
  /** The exact parts of each activity, in the order of `pairs`, and over all of them. */
  readonly byActivity: readonly ExactParts[];
  readonly exact: ExactParts;
  /** The parts of the difference, each over all activities and rounded. */
  readonly parts: Readonly<Record<PartName | 'rule' | 'rounding', Cents>>;
}

/** Afrekening of one sub-agreement in a year with a budget and an actual run. */
export interface SettledAgreement {
  readonly advances: AgreementAdvances;
  readonly pairs: readonly SidePair[];
  /** Of rule `tarief`: its activities at the agreed price. */
  readonly tariff: readonly TariffActivity[];
  readonly withoutTariff: readonly NoTariff[];
  readonly parties: readonly SettledParty[];
}

const atTariff = (tariff: readonly TariffActivity[], participant: ParticipantCode): Cents =>
  tariff.flatMap(({ lines }) => lines.filter((line) => line.participant === participant)).reduce((total, line) => total + line.byPrice + line.labelled, 0n);

/** Every part is rounded over all activities; what that leaves of the difference is the rounding. Source: calculation.md 7. */
const partsInCents = (exact: ExactParts, { budget, actual, charged }: Record<'budget' | 'actual' | 'charged', Cents>): SettledParty['parts'] => {
  const rounded = Object.fromEntries(PART_NAMES.map((part) => [part, roundToCents(exact[part])])) as Record<PartName, Cents>;
  const rule = charged - actual;
  const parts = PART_NAMES.reduce((total, part) => total + rounded[part], rule);
  return { ...rounded, rule, rounding: charged - budget - parts };
};

const settleParty = (agreement: SubAgreement, found: Pick<SettledAgreement, 'advances' | 'pairs' | 'tariff'>, party: PartyAdvances): SettledParty => {
  const { participant, budget, paid } = party;
  const actual = found.advances.actual.byParticipant.get(participant) ?? 0n;
  const ruled = agreement.settlement === 'tariff' ? atTariff(found.tariff, participant) : actual;
  const final = finalCharge(agreement, budget, ruled);
  const byActivity = found.pairs.map((pair) => partsOf(pair, participant));
  const exact = sumOfParts(byActivity);
  return {
    ...party, ...final, actual, ruled, settlement: final.charged - paid, byActivity, exact, parts: partsInCents(exact, { budget, actual, charged: final.charged }),
  };
};

/** The settlement of one sub-agreement, of everybody it is charged to or who paid for it. Source: calculation.md 7. */
export const settleAgreement = (advances: AgreementAdvances): SettledAgreement => {
  const { agreement } = advances;
  const pairs = sidePairs(advances);
  const made = agreement.settlement === 'tariff' ? pairs.map((pair) => tariffActivity(advances, pair)) : [];
  const tariff = made.filter(isTariff);
  const found = { advances, pairs, tariff };
  return {
    ...found, withoutTariff: made.flatMap((one) => (isTariff(one) ? [] : [one])),
    parties: advances.parties.map((party) => settleParty(agreement, found, party)),
  };
};

const partsText = (parts: SettledParty['parts']): DifferenceParts => ({
  spending: centsToDecimal(parts.spending), dilution: centsToDecimal(parts.dilution), ownUse: centsToDecimal(parts.ownUse),
  own: centsToDecimal(parts.own), rule: centsToDecimal(parts.rule), rounding: centsToDecimal(parts.rounding),
});

export const settlementOutcomes = ({ advances: { financialYear, agreement }, parties }: SettledAgreement): readonly SettlementOutcome[] =>
  parties.map((party) => ({
    year: financialYear.year, subAgreement: agreement.code, participant: party.participant, rule: agreement.settlement,
    budget: centsToDecimal(party.budget), actual: centsToDecimal(party.actual), band: party.band === null ? null : centsToDecimal(party.band),
    charged: centsToDecimal(party.charged), hostBears: centsToDecimal(party.actual - party.charged),
    advances: centsToDecimal(party.paid), assumedAdvances: party.assumed, settlement: centsToDecimal(party.settlement),
    settledBefore: centsToDecimal(party.settledBefore), delta: centsToDecimal(party.settlement - party.settledBefore), parts: partsText(party.parts),
  }));
