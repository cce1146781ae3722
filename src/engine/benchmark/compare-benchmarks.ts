import {
  type Benchmark, type BenchmarkOutcome, type Ratio, ONE, fraction, isZero, ratio, scale, subtract, toDecimal,
} from '../../domain';
import type { CalculatedRun } from '../calculate-run';
import { placeOf } from '../finding-list';
import { byFoldedCode } from '../model-index';
import { rateText } from '../price/unit-price';
import { lightOf } from './light';
import { type OwnValue, comparedActivities, ownValue } from './own-value';
import { priceLevelFactor } from './price-level';
import { type PeerStatistics, peerStatistics, percentileRank } from './quartiles';

export const priceLevelOf = (run: CalculatedRun): number => run.context.model.settings.priceLevel ?? run.context.year;

const factorOf = (run: CalculatedRun, benchmark: Benchmark): Ratio => {
  const to = priceLevelOf(run);
  if (benchmark.indexSeries === null) {
    if (to !== benchmark.year) run.context.findings.add('benchmark-not-indexed', placeOf(benchmark.ref, 'Indexreeks'), { benchmark: benchmark.code, from: benchmark.year, to });
    return ONE;
  }
  const found = priceLevelFactor(run.context, benchmark.indexSeries, benchmark.year, to);
  if ('factor' in found) return found.factor;
  run.context.findings.add('benchmark-index-missing', placeOf(benchmark.ref, 'Indexreeks'), { benchmark: benchmark.code, series: benchmark.indexSeries, year: found.missingYear });
  return ONE;
};

const published = (benchmark: Benchmark): PeerStatistics => ({
  n: benchmark.count ?? 0, minimum: null, maximum: null, mean: benchmark.mean, p25: benchmark.p25, median: benchmark.median, p75: benchmark.p75,
});

const raise = (statistics: PeerStatistics, factor: Ratio): PeerStatistics => {
  const by = (value: Ratio | null): Ratio | null => (value === null ? null : scale(value, factor));
  return {
    n: statistics.n, minimum: by(statistics.minimum), p25: by(statistics.p25), median: by(statistics.median), p75: by(statistics.p75),
    maximum: by(statistics.maximum), mean: by(statistics.mean),
  };
};

const differences = ({ value, volume }: OwnValue, reference: Ratio | null) => {
  if (value === null || reference === null) return { difference: null, differencePct: null, effect: null };
  const difference = subtract(value, reference);
  return {
    difference: rateText(difference),
    differencePct: isZero(reference) ? null : toDecimal(scale(ratio(difference, reference), fraction(100n)), 6),
    effect: volume === null ? null : toDecimal(scale(difference, volume), 2),
  };
};

const compareOne = (run: CalculatedRun, benchmark: Benchmark): BenchmarkOutcome | null => {
  const activities = comparedActivities(run, benchmark);
  if (activities === null) return null;
  const peers = run.context.model.peers.filter((peer) => peer.benchmark === benchmark.code && peer.included).map((peer) => peer.value);
  const raw = peers.length > 0 ? peerStatistics(peers, run.context.model.settings.quartileMethod) : published(benchmark);
  const factor = factorOf(run, benchmark);
  const level = raise(raw, factor);
  const own = ownValue(run, benchmark, activities);
  const reference = level.median ?? level.mean;
  if (reference === null) run.context.findings.add('benchmark-without-reference', placeOf(benchmark.ref, 'Mediaan'), { benchmark: benchmark.code });
  const raisedPeers = peers.map((peer) => scale(peer, factor));
  return {
    code: benchmark.code, indicator: benchmark.indicator,
    subAgreement: 'subAgreement' in benchmark.target ? benchmark.target.subAgreement : activities[0]?.agreement?.code ?? null,
    activity: 'activity' in benchmark.target ? benchmark.target.activity : null,
    denominator: benchmark.denominator, year: benchmark.year,
    own: rateText(own.value), benchmark: rateText(reference), raw: rateText(raw.median ?? raw.mean),
    reference: level.median !== null ? 'median' : level.mean !== null ? 'mean' : null,
    indexFactor: toDecimal(factor, 6),
    minimum: rateText(level.minimum), p25: rateText(level.p25), median: rateText(level.median), p75: rateText(level.p75),
    maximum: rateText(level.maximum), mean: rateText(level.mean),
    n: peers.length > 0 ? peers.length : benchmark.count,
    percentileRank: own.value === null ? null : rateText(percentileRank(own.value, raisedPeers)),
    ...differences(own, reference),
    direction: benchmark.direction, comparability: benchmark.comparability,
    light: lightOf(own.value, { reference, p25: level.p25, p75: level.p75, tolerance: run.context.model.settings.tolerance }, benchmark),
    definition: benchmark.definition, source: benchmark.source,
  };
};

/** Benchmarks of the run's own kind, each against the own figure; warning where a benchmark has no run (see findBenchmarksWithoutRun). */
export const compareBenchmarks = (run: CalculatedRun): readonly BenchmarkOutcome[] =>
  run.context.model.benchmarks
    .filter((benchmark) => benchmark.basis === run.context.basis)
    .sort(byFoldedCode((benchmark) => benchmark.code))
    .flatMap((benchmark) => compareOne(run, benchmark) ?? []);

export const findBenchmarksWithoutRun = (runs: readonly CalculatedRun[], first: CalculatedRun): void => {
  for (const benchmark of first.context.model.benchmarks) {
    if (runs.some((run) => run.context.basis === benchmark.basis)) continue;
    first.context.findings.add('benchmark-without-run', placeOf(benchmark.ref, 'Soort'), { benchmark: benchmark.code, basis: benchmark.basis });
  }
};
