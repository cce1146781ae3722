import {
  type AllocationKeyCode, type Exact, type Money, type ParticipantCode, type SubAgreement,
  add, isZero, scale, subtract, sum, withoutUnit, zero,
} from '../../domain';
import { placeOf } from '../finding-list';
import type { ActivityPrice } from '../price/cost-price';
import type { RunContext } from '../runs/run-context';
import { type KeyShares, checkFixedPercentages, keyRows, keyShares } from './key-shares';

/** How the cost of one activity is divided: the weight of every party, 0 included, in any unit. */
export interface Division {
  readonly key: AllocationKeyCode | null;
  readonly weights: ReadonlyMap<ParticipantCode, Exact>;
}

/** An activity of a sub-agreement, with what is left to divide after the costs that are one participant's own. */
export interface ToDivide { readonly price: ActivityPrice; readonly agreement: SubAgreement; readonly common: Money }

export const toDivide = (price: ActivityPrice, agreement: SubAgreement): ToDivide =>
  ({ price, agreement, common: subtract(price.total, sum(price.cost.labelled.values())) });

const keyOf = ({ price, agreement }: ToDivide): AllocationKeyCode | null => price.scoped.activity.allocationKey ?? agreement.allocationKey;
const activityPlace = ({ price }: ToDivide, column: string) => placeOf(price.scoped.activity.ref, column);
const factsOf = ({ price, agreement }: ToDivide) => ({ activity: price.scoped.activity.code, agreement: agreement.code });

const missingKey = (context: RunContext, divided: ToDivide): null => {
  context.findings.add('missing-allocation-key', activityPlace(divided, 'Verdeelsleutel'), factsOf(divided));
  return null;
};

/** A party of the sub-agreement's key that is missing in the activity's own key: blocking, but for a plus package. */
const checkPackage = (context: RunContext, divided: ToDivide, own: KeyShares): void => {
  const { activity } = divided.price.scoped;
  const general = divided.agreement.allocationKey;
  if (activity.package === 'plus' || general === null || general === own.key) return;
  for (const party of keyShares(context, general)?.parties ?? []) {
    if (own.parties.has(party)) continue;
    context.findings.add('party-missing-in-activity-key', activityPlace(divided, 'Verdeelsleutel'), { ...factsOf(divided), key: own.key, participant: party });
  }
};

const usableKey = (context: RunContext, divided: ToDivide): KeyShares | null => {
  const key = keyOf(divided);
  if (key === null) return missingKey(context, divided);
  const shares = keyShares(context, key);
  if (shares === null) {
    const known = keyRows(context, key).length > 0;
    if (!known) context.findings.add('key-without-values', activityPlace(divided, 'Verdeelsleutel'), { ...factsOf(divided), key, year: context.year, basis: context.basis });
    return null;
  }
  const host = context.index.host;
  if (host && !shares.parties.has(host.code)) context.findings.add('key-without-host', placeOf((shares.rows[0] as KeyShares['rows'][number]).ref, 'Deelnemer'), { key, participant: host.code });
  checkPackage(context, divided, shares);
  return shares;
};

const sumZero = (context: RunContext, divided: ToDivide, shares: KeyShares): void => {
  const [row] = shares.rows;
  if (row) context.findings.add('key-sum-zero', placeOf(row.ref, 'Waarde'), { ...factsOf(divided), key: shares.key, year: context.year });
};

const warnIgnoredLabels = (context: RunContext, divided: ToDivide): void => {
  if (divided.price.hours.named) context.findings.add('label-ignored', activityPlace(divided, 'Code'), factsOf(divided));
};

const zeroWeights = (shares: KeyShares): ReadonlyMap<ParticipantCode, Exact> => new Map([...shares.parties].map((party) => [party, zero()]));

const byKey = (context: RunContext, divided: ToDivide): Division | null => {
  warnIgnoredLabels(context, divided);
  const shares = usableKey(context, divided);
  if (shares === null) return null;
  if (shares.shares.size > 0) return { key: shares.key, weights: shares.shares };
  if (!isZero(divided.common)) sumZero(context, divided, shares);
  return { key: shares.key, weights: zeroWeights(shares) };
};

/** Without a key: the hours of each participant, when every hour names one. */
const byLabelledHours = (context: RunContext, divided: ToDivide): Division | null => {
  const { hours } = divided.price;
  const named = sum([...hours.labelled.values()].map((own) => own.hours));
  const everyHourNamed = isZero(hours.unlabelled.hours) && !isZero(named);
  if (!everyHourNamed && !isZero(divided.common)) return missingKey(context, divided);
  return { key: null, weights: new Map([...hours.labelled].map(([party, own]) => [party, withoutUnit(own.hours)])) };
};

const byCost = (context: RunContext, divided: ToDivide): Division | null =>
  keyOf(divided) === null ? byLabelledHours(context, divided) : byKey(context, divided);

const hourWeights = (shares: KeyShares | null, { price: { hours: { labelled, unlabelled } } }: ToDivide): ReadonlyMap<ParticipantCode, Exact> => {
  const weights = new Map<ParticipantCode, Exact>();
  for (const party of shares?.parties ?? []) weights.set(party, withoutUnit(scale(unlabelled.wage, shares?.shares.get(party) ?? zero())));
  for (const [party, own] of labelled) weights.set(party, add(weights.get(party) ?? zero(), withoutUnit(own.wage)));
  return weights;
};

/** Labelled hours × rate of the participant, and the key's share of the unlabelled hours × rate. */
const byHours = (context: RunContext, divided: ToDivide): Division | null => {
  const needsKey = !isZero(divided.price.hours.unlabelled.hours);
  const shares = needsKey || keyOf(divided) !== null ? usableKey(context, divided) : null;
  if (needsKey && shares === null) return null;
  if (needsKey && shares?.shares.size === 0 && !isZero(divided.common)) sumZero(context, divided, shares);
  const weights = hourWeights(shares, divided);
  if (isZero(sum(weights.values())) && !isZero(divided.common)) {
    context.findings.add('hours-weights-zero', activityPlace(divided, 'Code'), factsOf(divided));
  }
  return { key: shares?.key ?? null, weights };
};

/** Who has a row in the key, where there is one. */
const keyParties = (context: RunContext, divided: ToDivide): ReadonlySet<ParticipantCode> => {
  const key = keyOf(divided);
  return new Set(key === null ? [] : keyRows(context, key).map((row) => row.participant));
};

/** Warning `label-of-non-party`: somebody without a row in the key is charged because a cost or an hour names them. */
const warnNonParties = (context: RunContext, divided: ToDivide): void => {
  const parties = keyParties(context, divided);
  if (parties.size === 0) return;
  const { cost, hours } = divided.price;
  const named = [...cost.labelled.keys(), ...(divided.agreement.funding === 'hours' ? hours.labelled.keys() : [])];
  for (const participant of named) {
    if (!parties.has(participant)) context.findings.add('label-of-non-party', activityPlace(divided, 'Verdeelsleutel'), { ...factsOf(divided), participant });
  }
};

/** Price times quantity: the participant's own volume; a volume for nobody in particular cannot be charged. */
const byVolume = (context: RunContext, divided: ToDivide): Division | null => {
  warnIgnoredLabels(context, divided);
  const { code } = divided.price.scoped.activity;
  const rows = context.volumes.get(code) ?? [];
  const weights = new Map<ParticipantCode, Exact>();
  for (const row of rows) {
    if (row.participant === null) context.findings.add('volume-without-participant', placeOf(row.ref, 'Deelnemer'), factsOf(divided));
    else weights.set(row.participant, add(weights.get(row.participant) ?? zero(), withoutUnit(row.quantity)));
  }
  const onlyUnnamed = rows.length > 0 && rows.every((row) => row.participant === null);
  if (isZero(sum(weights.values())) && !isZero(divided.common) && !onlyUnnamed) {
    context.findings.add('volume-sum-zero', activityPlace(divided, 'Code'), { ...factsOf(divided), year: context.year });
  }
  for (const party of keyParties(context, divided)) if (!weights.has(party)) weights.set(party, zero());
  return { key: null, weights };
};

const byFixedPercentage = (context: RunContext, divided: ToDivide): Division | null => {
  warnIgnoredLabels(context, divided);
  const shares = usableKey(context, divided);
  return shares !== null && checkFixedPercentages(context, shares) ? { key: shares.key, weights: shares.shares } : null;
};

const BY_FUNDING = { cost: byCost, hours: byHours, pxq: byVolume, 'fixed-percentage': byFixedPercentage } as const;

/** The weights of calculation.md 6, by the funding (bekostiging) of the sub-agreement. null: blocked, with a finding. */
export const divisionOf = (context: RunContext, divided: ToDivide): Division | null => {
  const division = BY_FUNDING[divided.agreement.funding](context, divided);
  if (division === null) return null;
  warnNonParties(context, divided);
  const parties = new Map(division.weights);
  const { host } = context.index;
  const also = [...(host === null ? [] : [host.code]), ...divided.price.cost.labelled.keys()];
  for (const party of also) if (!parties.has(party)) parties.set(party, zero());
  return { key: division.key, weights: parties };
};
