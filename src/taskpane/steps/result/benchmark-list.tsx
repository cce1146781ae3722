import { fill, reportWords } from '../../../messages';
import type { BenchmarkView, Figure, YearView } from '../../../report';
import { Badge, DataRegion, type NoticeKind, Prose, Row, Section } from '../../ui';
import { Amount } from './amount';
import { Drawn, RangeChart } from './drawn';
import { differenceText } from './figure-text';
import { useResultWords, useShownResult } from './shown-result';

const LIGHTS: Readonly<Record<BenchmarkView['light'], NoticeKind | 'plain'>> = { green: 'good', amber: 'attention', red: 'bad', none: 'plain' };

const BenchmarkTable = ({ benchmark, name }: { readonly benchmark: BenchmarkView; readonly name: string }) => {
  const [words] = useResultWords();
  const { charts } = words;
  const { own, reference, minimum, p25, median, p75, maximum } = benchmark;
  const published = Object.entries({ reference, minimum, p25, median, p75, maximum } as const)
    .flatMap(([key, amount]): readonly (readonly [string, Figure])[] => (amount === null ? [] : [[charts[key as 'reference'], { amount, figure: null }]]));
  return (
    <DataRegion name={name}>
      <table className="figures figures--pairs">
        <caption className="heard-only">{name}</caption>
        <thead><tr><th scope="col">{charts.figure}</th><th scope="col" className="figures__amount">{charts.amount}</th></tr></thead>
        <tbody>
          {[[charts.own, own] as const, ...published].map(([title, figure]) => (
            <tr key={title}><th scope="row">{title}</th><td className="figures__amount"><Amount figure={figure} /></td></tr>
          ))}
        </tbody>
      </table>
    </DataRegion>
  );
};

const Benchmark = ({ benchmark }: { readonly benchmark: BenchmarkView }) => {
  const [words, language] = useResultWords();
  const { names } = useShownResult();
  const { lights, comparabilities } = reportWords(language);
  const { indicator, basis, own, n, differencePct, comparability, light, source } = benchmark;
  const name = fill(words.charts.benchmark, { indicator });
  const about = names.subAgreement(benchmark.of) === benchmark.of ? names.activity(benchmark.of) : names.subAgreement(benchmark.of);
  return (
    <div className="benchmark">
      <Section heading={indicator} level={4}>
        <Prose quiet>{fill(words.benchmarkAbout, { of: about, basis: words[basis].toLowerCase() })}</Prose>
        <Row>
          <Badge kind={LIGHTS[light]}>{lights[light]}</Badge>
          {differencePct === null ? null : <span>{fill(words.againstReference, { percentage: differenceText(differencePct, language, 1) })}</span>}
        </Row>
        <Drawn>
          <RangeChart title={words.charts.position} figures={{ ...benchmark, own: own?.amount ?? null }} table={<BenchmarkTable benchmark={benchmark} name={name} />} />
        </Drawn>
        <Prose quiet>
          {fill(words.comparability, { grade: comparabilities[comparability] })}; {n === null ? words.groupUnknown : fill(words.groupOf, { n })}. {fill(words.source, { source })}
        </Prose>
      </Section>
    </div>
  );
};

/** Every benchmark with its position, and the sub-agreements that have none. */
export const BenchmarkList = ({ year: { benchmarks, withoutBenchmark } }: { readonly year: YearView }) => {
  const [words] = useResultWords();
  const { names } = useShownResult();
  return (
    <Section heading={words.benchmarks}>
      {benchmarks.length === 0 ? <Prose>{words.noBenchmarks}</Prose> : benchmarks.map((one) => <Benchmark key={`${one.code} ${one.basis}`} benchmark={one} />)}
      {withoutBenchmark.length === 0 ? null : <Prose>{fill(words.withoutBenchmark, { names: withoutBenchmark.map(names.subAgreement).join(', ') })}</Prose>}
    </Section>
  );
};
