import {
  type Benchmark, type BenchmarkOutcome, type Ratio, ONE, fraction, isZero, ratio, scale, subtract, toDecimal,
} from '../../domain';
import type { CalculatedRun, PricedActivity } from '../calculate-run';
import { placeOf } from '../finding-list';
import { byFoldedCode } from '../model-index';
import { priceLevelFactor } from '../price-level/price-level';
import { rateText } from '../price/unit-price';
import { lightOf } from './light';
import { type OwnValue, comparedActivities, ownValue } from './own-value';
import { type PeerStatistics, peerStatistics, percentileRank } from './quartiles';

/** With fewer peers only their median and range say something. */
const FEWEST_RANKED = 4;

export const priceLevelOf = (run: CalculatedRun): number => run.context.model.settings.priceLevel ?? run.context.year;

const factorOf = (run: CalculatedRun, benchmark: Benchmark): Ratio => {
  const to = priceLevelOf(run);
  if (benchmark.indexSeries === null) {
    if (to !== benchmark.year) run.context.findings.add('benchmark-not-indexed', placeOf(benchmark.ref, 'Indexreeks'), { benchmark: benchmark.code, from: benchmark.year, to });
    return ONE;
  }
  const series = benchmark.indexSeries;
  const found = priceLevelFactor(run.context, { series, from: benchmark.year, to, corrected: false });
  if ('factor' in found) return found.factor;
  const place = placeOf(benchmark.ref, 'Indexreeks');
  if ('missingYear' in found) run.context.findings.add('benchmark-index-missing', place, { benchmark: benchmark.code, series, year: found.missingYear });
  else run.context.findings.add('price-level-not-above-zero', place, { series, from: benchmark.year, to });
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

const targetOf = (benchmark: Benchmark, activities: readonly PricedActivity[]) => ({
  subAgreement: 'subAgreement' in benchmark.target ? benchmark.target.subAgreement : activities[0]?.agreement?.code ?? null,
  activity: 'activity' in benchmark.target ? benchmark.target.activity : null,
});

const levelOf = (level: PeerStatistics, raw: PeerStatistics) => ({
  benchmark: rateText(referenceOf(level)), raw: rateText(referenceOf(raw)),
  reference: level.median !== null ? 'median' as const : level.mean !== null ? 'mean' as const : null,
  minimum: rateText(level.minimum), p25: rateText(level.p25), median: rateText(level.median), p75: rateText(level.p75),
  maximum: rateText(level.maximum), mean: rateText(level.mean),
});

/** The median, else the mean. */
const referenceOf = (statistics: PeerStatistics): Ratio | null => statistics.median ?? statistics.mean;

const rankOf = (own: Ratio | null, peers: readonly Ratio[]): string | null =>
  (own === null || peers.length < FEWEST_RANKED ? null : rateText(percentileRank(own, peers)));

const compareOne = (run: CalculatedRun, benchmark: Benchmark): BenchmarkOutcome | null => {
  const activities = comparedActivities(run, benchmark);
  if (activities === null) {
    run.context.findings.add('benchmark-of-memo-agreement', placeOf(benchmark.ref, 'Deelovereenkomst'), { benchmark: benchmark.code, year: run.context.year });
    return null;
  }
  const { peers: allPeers, settings: { quartileMethod, tolerance } } = run.context.model;
  const peers = allPeers.filter((peer) => peer.benchmark === benchmark.code && peer.included).map((peer) => peer.value);
  const raw = peers.length > 0 ? peerStatistics(peers, quartileMethod) : published(benchmark);
  const factor = factorOf(run, benchmark);
  const level = raise(raw, factor);
  const own = ownValue(run, benchmark, activities);
  const reference = referenceOf(level);
  if (reference === null) run.context.findings.add('benchmark-without-reference', placeOf(benchmark.ref, 'Mediaan'), { benchmark: benchmark.code });
  return {
    code: benchmark.code, indicator: benchmark.indicator, ...targetOf(benchmark, activities),
    denominator: benchmark.denominator, year: benchmark.year,
    own: rateText(own.value), ...levelOf(level, raw),
    indexFactor: toDecimal(factor, 6),
    n: peers.length > 0 ? peers.length : benchmark.count,
    percentileRank: rankOf(own.value, peers.map((peer) => scale(peer, factor))),
    ...differences(own, reference),
    direction: benchmark.direction, comparability: benchmark.comparability,
    light: peers.length === 1 ? 'none' : lightOf(own.value, { reference, p25: level.p25, p75: level.p75, tolerance }, benchmark),
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
