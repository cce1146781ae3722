import type { ReactNode } from 'react';
import type { Basis, Language } from '../../domain';
import { fill, type TaskPaneResultMessages } from '../../messages';
import { numberText } from '../../report';
import { classes } from '../ui';
import { type AmountLine, BASES } from './amount-line';
import { BarDrawing } from './bar-drawing';
import { barsFromZero, type BarsLayout, buildUpBars } from './bars-layout';
import { ChartFrame } from './chart-frame';
import { useChartWords } from './chart-words';

export interface BarsChartProps {
  readonly title: string;
  readonly lines: readonly AmountLine[];
  /** Where there is one the lines are its parts, drawn one after the other up to it. */
  readonly total?: AmountLine;
  readonly table: ReactNode;
  /** What is drawn, for who cannot see it, where that is not the build-up of a cost price or who bears it. */
  readonly text?: string;
  /** Decimals of what is printed: none for euros in all, 2 for a rate. */
  readonly decimals?: number;
}

const basesIn = (lines: readonly AmountLine[]): readonly Basis[] => BASES.filter((basis) => lines.some(({ amounts }) => amounts[basis] !== undefined));

const Legend = ({ bases, deducted }: { readonly bases: readonly Basis[]; readonly deducted: boolean }) => {
  const [charts, words] = useChartWords();
  return (
    <div className="legend">
      {[...bases].reverse().map((basis) => <span key={basis} className="legend__entry"><span className={`legend__key legend__key--${basis}`} />{words[basis]}</span>)}
      {deducted ? <span className="legend__entry"><span className="legend__key legend__key--deducted" />{charts.goesOff}</span> : null}
    </div>
  );
};

/** Every figure that is drawn, as a sentence a basis. */
const readOut = (lines: readonly AmountLine[], decimals: number, words: TaskPaneResultMessages, language: Language): string => basesIn(lines).map((basis) => fill(words.charts.readOut, {
  basis: words[basis],
  amounts: lines.flatMap(({ name, amounts }) => {
    const amount = amounts[basis];
    return amount === undefined ? [] : [fill(words.charts.readOutOne, { name, amount: numberText(amount, decimals, language) })];
  }).join('; '),
})).join(' ');

interface BarsProps { readonly lines: readonly AmountLine[]; readonly layout: BarsLayout; readonly total: AmountLine | undefined; readonly decimals: number }

const Bars = ({ lines, layout, total, decimals }: BarsProps) => {
  const [, , language] = useChartWords();
  const bases = basesIn(lines);
  return (
    <>
      {lines.map((line, i) => {
        const drawn = layout.lines[i];
        const amount = line.amounts.actual ?? line.amounts.budget;
        return (
          <div key={line.key} className={classes('bars__line', line === total && 'bars__line--total')}>
            <div className="bars__words"><span>{line.name}</span><span className="bars__amount">{amount === undefined ? '' : numberText(amount, decimals, language)}</span></div>
            {drawn ? <BarDrawing line={drawn} bases={bases} zero={layout.zero} /> : null}
          </div>
        );
      })}
    </>
  );
};

/** Amounts as bars below each other, budget beside actual. At the right of a name stands its actual amount. */
export const BarsChart = ({ title, lines, total, table, text, decimals = 0 }: BarsChartProps) => {
  const [charts, words, language] = useChartWords();
  const shown = total === undefined ? lines : [...lines, total];
  const layout = total === undefined ? barsFromZero(lines) : buildUpBars(lines, total);
  const deducted = layout.lines.some(({ bars }) => Object.values(bars).some(({ negative }) => negative));
  const drawn = text ?? (total === undefined ? charts.participantsText : charts.buildUpText);
  return (
    <ChartFrame title={title} table={table} description={`${drawn} ${readOut(shown, decimals, words, language)}`}>
      <Bars lines={shown} layout={layout} total={total} decimals={decimals} />
      <Legend bases={basesIn(shown)} deducted={deducted} />
    </ChartFrame>
  );
};
