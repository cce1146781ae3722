import { type Ratio, add, compare, fraction, scale, subtract, sum } from '../../domain';

/** Position of peers: minimum, quartiles and maximum, as far as their number allows (calculation.md 9). */
export interface PeerStatistics {
  readonly n: number;
  readonly minimum: Ratio | null;
  readonly p25: Ratio | null;
  readonly median: Ratio | null;
  readonly p75: Ratio | null;
  readonly maximum: Ratio | null;
  readonly mean: Ratio | null;
}

const at = (sorted: readonly Ratio[], position: Ratio): Ratio => {
  const index = Number(position.numerator / position.denominator);
  const rest = subtract(position, fraction(BigInt(index)));
  const [low, high] = [sorted[index] as Ratio, sorted[Math.min(index + 1, sorted.length - 1)] as Ratio];
  return add(low, scale(subtract(high, low), rest));
};

/**
 * The value below which so many quarters lie: inclusive is Excel's QUARTILE.INC, position (n - 1)·q; exclusive is QUARTILE.EXC, (n + 1)·q - 1;
 * between two values in proportion. Positions outside the list (exclusive, fewer than 3 values) stay at its ends.
 */
export const quartile = (sorted: readonly Ratio[], quarters: 1 | 2 | 3, method: 'inclusive' | 'exclusive'): Ratio => {
  const n = BigInt(sorted.length);
  const q = BigInt(quarters);
  const position = method === 'inclusive' ? fraction((n - 1n) * q, 4n) : fraction((n + 1n) * q - 4n, 4n);
  const last = fraction(n - 1n);
  if (compare(position, fraction(0n)) < 0) return sorted[0] as Ratio;
  return compare(position, last) > 0 ? sorted[sorted.length - 1] as Ratio : at(sorted, position);
};

/** Fewer than 4 peers: median and range only; one: that value only, as the median. */
export const peerStatistics = (values: readonly Ratio[], method: 'inclusive' | 'exclusive'): PeerStatistics => {
  const sorted = [...values].sort(compare);
  const n = sorted.length;
  const [ranged, quartered] = [n >= 2, n >= 4];
  return {
    n,
    mean: quartered ? scale(sum(sorted), fraction(1n, BigInt(n))) : null,
    minimum: ranged ? sorted[0] as Ratio : null,
    maximum: ranged ? sorted[n - 1] as Ratio : null,
    median: n > 0 ? quartile(sorted, 2, method) : null,
    p25: quartered ? quartile(sorted, 1, method) : null,
    p75: quartered ? quartile(sorted, 3, method) : null,
  };
};

/** (peers below + ½ equal) / n, as a share; the own value is not a peer. */
export const percentileRank = (own: Ratio, peers: readonly Ratio[]): Ratio | null => {
  if (peers.length === 0) return null;
  const below = peers.filter((peer) => compare(peer, own) < 0).length;
  const equal = peers.filter((peer) => compare(peer, own) === 0).length;
  return fraction(BigInt(2 * below + equal), BigInt(2 * peers.length));
};
