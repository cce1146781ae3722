import { fill, reportWords } from '../../../messages';
import type { BenchmarkView, Figure, YearView } from '../../../report';
import { Badge, DataRegion, Disclosure, type NoticeKind, Prose, Section, Stack } from '../../ui';
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
      <table className="amounts amounts--pairs">
        <caption className="heard-only">{name}</caption>
        <thead><tr><th scope="col">{charts.figure}</th><th scope="col" className="amounts__number">{charts.amount}</th></tr></thead>
        <tbody>
          {[[charts.own, own] as const, ...published].map(([title, figure]) => (
            <tr key={title}><th scope="row">{title}</th><td className="amounts__number"><Amount figure={figure} /></td></tr>
          ))}
        </tbody>
      </table>
    </DataRegion>
  );
};

const Position = ({ benchmark, name }: { readonly benchmark: BenchmarkView; readonly name: string }) => {
  const [words, language] = useResultWords();
  const { names } = useShownResult();
  const { of, own, n, differencePct, comparability, source } = benchmark;
  const about = names.subAgreement(of) === of ? names.activity(of) : names.subAgreement(of);
  const grade = fill(words.comparability, { grade: reportWords(language).comparabilities[comparability] });
  return (
    <>
      <Prose>{differencePct === null ? about : fill(words.againstReference, { of: about, percentage: differenceText(differencePct, language, 1) })}</Prose>
      <Drawn>
        <RangeChart title={words.positionOf} figures={{ ...benchmark, own: own?.amount ?? null }} table={<BenchmarkTable benchmark={benchmark} name={name} />} />
      </Drawn>
      <Prose quiet>{grade}; {n === null ? words.groupUnknown : fill(words.groupOf, { n })}. {fill(words.source, { source })}</Prose>
    </>
  );
};

const Benchmark = ({ benchmark }: { readonly benchmark: BenchmarkView }) => {
  const [words, language] = useResultWords();
  const { indicator, basis, light } = benchmark;
  const name = fill(words.benchmarkOf, { indicator, basis: words[basis].toLowerCase() });
  return (
    <Disclosure summary={<>{name} <Badge kind={LIGHTS[light]}>{reportWords(language).lights[light]}</Badge></>}>{() => <Position benchmark={benchmark} name={name} />}</Disclosure>
  );
};

/** Every benchmark with its position, and the sub-agreements that have none. */
export const BenchmarkList = ({ year: { benchmarks, withoutBenchmark } }: { readonly year: YearView }) => {
  const [words] = useResultWords();
  const { names } = useShownResult();
  return (
    <Section heading={words.benchmarks}>
      {benchmarks.length === 0 ? <Prose>{words.noBenchmarks}</Prose> : <Stack gap="small">{benchmarks.map((one) => <Benchmark key={`${one.code} ${one.basis}`} benchmark={one} />)}</Stack>}
      {withoutBenchmark.length === 0 ? null : <Prose>{fill(words.withoutBenchmark, { names: withoutBenchmark.map(names.subAgreement).join(', ') })}</Prose>}
    </Section>
  );
};
