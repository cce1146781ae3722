import { symbol, symbolDiamond2 } from 'd3-shape';
import type { ReactNode } from 'react';
import { numberText } from '../../report';
import { ChartFrame } from './chart-frame';
import { useChartWords } from './chart-words';
import { type RangeFigures, rangeLayout, type RangeLayout } from './range-layout';

export interface RangeChartProps {
  readonly title: string;
  readonly figures: RangeFigures;
  readonly table: ReactNode;
}

const OWN_MARK = symbol(symbolDiamond2, 110)() ?? '';
const HEIGHT = 36;
const MIDDLE = HEIGHT / 2;

const Cap = ({ at }: { readonly at: number }) => <line className="range__whisker" x1={`${at}%`} x2={`${at}%`} y1={MIDDLE - 5} y2={MIDDLE + 5} />;

const Drawing = ({ layout: { box, whiskers, reference, own } }: { readonly layout: RangeLayout }) => (
  <svg className="range" width="100%" height={HEIGHT} focusable="false" aria-hidden="true">
    <line className="range__line" x1="0%" x2="100%" y1={MIDDLE} y2={MIDDLE} />
    {whiskers ? (
      <>
        <line className="range__whisker" x1={`${whiskers.start}%`} x2={`${whiskers.start + whiskers.width}%`} y1={MIDDLE} y2={MIDDLE} />
        <Cap at={whiskers.start} />
        <Cap at={whiskers.start + whiskers.width} />
      </>
    ) : null}
    {box ? <rect className="range__box" x={`${box.start}%`} width={`${box.width}%`} y={MIDDLE - 9} height={18} rx={2} /> : null}
    {reference === null ? null : <line className="range__reference" x1={`${reference}%`} x2={`${reference}%`} y1={MIDDLE - 13} y2={MIDDLE + 13} />}
    {own === null ? null : <svg x={`${own}%`} y={MIDDLE} overflow="visible"><path className="range__own" d={OWN_MARK} /></svg>}
  </svg>
);

type Entry = readonly [key: 'own' | 'reference' | 'box' | 'whiskers', name: string, figure: string];

const Legend = ({ entries }: { readonly entries: readonly Entry[] }) => (
  <div className="legend legend--range">
    {entries.map(([key, name, figure]) => <span key={key} className="legend__entry"><span className={`legend__key legend__key--${key}`} />{name} <strong>{figure}</strong></span>)}
  </div>
);

/** A benchmark: the reference group as a box and whiskers on one line, with the reference as a stroke and the own figure as a diamond. */
export const RangeChart = ({ title, figures, table }: RangeChartProps) => {
  const [charts, , language] = useChartWords();
  const layout = rangeLayout(figures);
  if (layout === null) return <>{table}</>;
  const text = (figure: string): string => numberText(figure, 2, language);
  const between = (from: string | null, to: string | null): string | null => (from === null || to === null ? null : `${text(from)} – ${text(to)}`);
  const named: readonly (readonly [Entry[0], string, string | null])[] = [
    ['own', charts.own, figures.own && text(figures.own)], ['reference', charts.reference, figures.reference && text(figures.reference)],
    ['box', charts.middleHalf, between(figures.p25, figures.p75)], ['whiskers', charts.wholeGroup, between(figures.minimum, figures.maximum)],
  ];
  const entries = named.flatMap(([key, name, figure]): readonly Entry[] => (figure === null ? [] : [[key, name, figure]]));
  return (
    <ChartFrame title={title} table={table} description={`${charts.benchmarkText} ${entries.map(([, name, figure]) => `${name} ${figure}`).join('; ')}.`}>
      <Drawing layout={layout} />
      <Legend entries={entries} />
    </ChartFrame>
  );
};
