import { type AllocationKeyCode, type KeyValue, type ParticipantCode, type Ratio, foldCode, fraction, isZero, sum, zero, isInhabitantsKey } from '../../domain';
import { keyShares } from '../allocate/key-shares';
import { placeOf } from '../finding-list';
import { type RunShared, runContext } from '../runs/run-context';
import type { Purchase } from './purchase';

/** The weights that a joint purchase is divided by, in the order of its purchasers. */
export interface PurchaseKey { readonly key: string; readonly weights: readonly Ratio[] }

/** Built in: the inhabitants of Deelnemers, when all who take part have them. */
const inhabitants = ({ index }: RunShared, purchasers: readonly ParticipantCode[]): PurchaseKey | null => {
  const known = purchasers.flatMap((code) => index.participants.find((participant) => participant.code === code)?.inhabitants ?? []);
  const weights = known.map((count) => fraction(BigInt(count)));
  return weights.length < purchasers.length || isZero(sum(weights)) ? null : { key: 'inwoners', weights };
};

const keyOf = ({ model }: RunShared, { year, all }: Purchase): KeyValue | null => {
  const rows = model.keyValues.filter((row) => row.year === year);
  return rows.find((row) => foldCode(row.key) === foldCode(all.coalition)) ?? rows.find((row) => isInhabitantsKey(row.key)) ?? null;
};

/** A joint purchase is neither budget nor actual: rows for both kinds count, and where a key has rows by kind, those of the budget. */
const sharesOf = (shared: RunShared, purchase: Purchase, key: AllocationKeyCode): ReadonlyMap<ParticipantCode, Ratio> =>
  keyShares(runContext({ year: purchase.year, basis: 'budget' }, shared), key)?.shares ?? new Map();

/**
 * A key of Sleutelwaarden with the code of the joint coalition, else the key inwoners, else the inhabitants of Deelnemers; null: none of them.
 * Blocking `joint-purchase-key-incomplete` where a purchaser has no value in the key, or all of them 0. Source: calculation.md 16.
 */
export const purchaseKey = (shared: RunShared, purchase: Purchase): PurchaseKey | null => {
  const row = keyOf(shared, purchase);
  if (row === null) return inhabitants(shared, purchase.purchasers);
  const shares = sharesOf(shared, purchase, row.key);
  const weights = purchase.purchasers.map((code) => shares.get(code) ?? zero());
  const without = isZero(sum(weights)) ? purchase.purchasers : purchase.purchasers.filter((code) => !shares.has(code));
  if (without.length === 0) return { key: row.key, weights };
  shared.findings.add('joint-purchase-key-incomplete', placeOf(row.ref, 'Waarde'), { key: row.key, year: purchase.year, participant: without.join(', ') });
  return null;
};
