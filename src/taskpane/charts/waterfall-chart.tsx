import { type ReactNode, useId } from 'react';
import type { Language } from '../../domain';
import { fill, type TaskPaneResultMessages } from '../../messages';
import { numberText } from '../../report';
import { classes } from '../ui';
import { ChartFrame } from './chart-frame';
import { useChartWords } from './chart-words';
import { type WaterfallLayout, waterfallLayout, type WaterfallStep } from './waterfall-layout';

export interface WaterfallChartProps {
  readonly title: string;
  readonly steps: readonly WaterfallStep[];
  readonly table: ReactNode;
}

const HEIGHT = 12;

const signed = ({ kind, amount }: WaterfallStep, language: Language): string => {
  const text = numberText(amount, 0, language);
  return kind === 'change' && Number(amount) > 0 && text !== '0' ? `+${text}` : text;
};

const Drawing = ({ step: { kind }, bar, zero }: { readonly step: WaterfallStep; readonly bar: WaterfallLayout['bars'][number]; readonly zero: number | null }) => {
  const id = useId();
  const basis = kind === 'change' ? 'change' : 'actual';
  const down = kind === 'change' && bar.negative;
  return (
    <svg className="bars__drawing" width="100%" height={HEIGHT + 2} focusable="false" aria-hidden="true">
      <g transform="translate(0 1)" className={`bar bar--${basis}`}>
        {down ? (
          <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line x1="0" y1="0" x2="0" y2="5" className="bar__hatch bar__hatch--change" />
          </pattern>
        ) : null}
        <rect x={`${bar.start}%`} width={`${bar.width}%`} y={0} height={HEIGHT} {...(down ? { style: { fill: `url(#${id})` } } : {})} />
        {kind !== 'change' && zero === null ? <path className="bar__cut" d={`M10 -2 L6 ${HEIGHT / 2} L10 ${HEIGHT / 2} L6 ${HEIGHT + 2}`} /> : null}
        {zero !== null && zero > 0 ? <line className="bars__zero" x1={`${zero}%`} x2={`${zero}%`} y1={-1} y2={HEIGHT + 1} /> : null}
      </g>
    </svg>
  );
};

const Legend = ({ layout, steps }: { readonly layout: WaterfallLayout; readonly steps: readonly WaterfallStep[] }) => {
  const [charts, , language] = useChartWords();
  const changes = layout.bars.filter((_, i) => steps[i]?.kind === 'change');
  return (
    <div className="legend">
      {changes.some(({ negative, width }) => !negative && width > 0) ? <span className="legend__entry"><span className="legend__key legend__key--up" />{charts.more}</span> : null}
      {changes.some(({ negative }) => negative) ? <span className="legend__entry"><span className="legend__key legend__key--down" />{charts.less}</span> : null}
      {layout.zero === null ? <span className="legend__entry">{fill(charts.cutOff, { amount: numberText(layout.begins.toFixed(0), 0, language) })}</span> : null}
    </div>
  );
};

const readOut = (steps: readonly WaterfallStep[], words: TaskPaneResultMessages['charts'], language: Language): string =>
  steps.map((step) => fill(words.readOutOne, { name: step.name, amount: signed(step, language) })).join('; ');

/** From one amount to another by what changed, in whole euros. Small changes between large ends are drawn from above nil, and the chart says so. */
export const WaterfallChart = ({ title, steps, table }: WaterfallChartProps) => {
  const [charts, , language] = useChartWords();
  const layout = waterfallLayout(steps);
  return (
    <ChartFrame title={title} table={table} description={`${charts.waterfallText} ${readOut(steps, charts, language)}.`}>
      {steps.map((step, i) => {
        const bar = layout.bars[i];
        return (
          <div key={step.key} className={classes('bars__line', step.kind === 'to' && 'bars__line--total')}>
            <div className="bars__words"><span>{step.name}</span><span className="bars__amount">{signed(step, language)}</span></div>
            {bar ? <Drawing step={step} bar={bar} zero={layout.zero} /> : null}
          </div>
        );
      })}
      <Legend layout={layout} steps={steps} />
    </ChartFrame>
  );
};
