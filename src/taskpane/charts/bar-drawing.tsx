import { useId } from 'react';
import type { Basis } from '../../domain';
import type { BarLine } from './bars-layout';

const HEIGHTS = { actual: 10, budget: 6, gap: 2 } as const;

/** Strokes over a bar that is deducted, so that it differs by more than its place. */
const Hatch = ({ id, basis }: { readonly id: string; readonly basis: Basis }) => (
  <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <line x1="0" y1="0" x2="0" y2="5" className={`bar__hatch bar__hatch--${basis}`} />
  </pattern>
);

export interface BarDrawingProps {
  readonly line: BarLine;
  readonly bases: readonly Basis[];
  /** Where nil stands, in percent. */
  readonly zero: number;
}

/** The bars of one line: actual filled, and budget below it thinner and outlined. */
export const BarDrawing = ({ line: { bars }, bases, zero }: BarDrawingProps) => {
  const id = useId();
  const both = bases.length > 1;
  const height = both ? HEIGHTS.actual + HEIGHTS.gap + HEIGHTS.budget : HEIGHTS.actual;
  const place = (basis: Basis) => (both && basis === 'budget' ? { y: HEIGHTS.actual + HEIGHTS.gap, height: HEIGHTS.budget } : { y: 0, height: HEIGHTS.actual });
  return (
    <svg className="bars__drawing" width="100%" height={height + 2} focusable="false" aria-hidden="true">
      <g transform="translate(0 1)">
        {bases.map((basis) => {
          const bar = bars[basis];
          if (bar === undefined) return null;
          const hatch = `${id}${basis}`;
          return (
            <g key={basis} className={`bar bar--${basis}`}>
              {bar.negative ? <Hatch id={hatch} basis={basis} /> : null}
              <rect x={`${bar.start}%`} width={`${bar.width}%`} {...place(basis)} {...(bar.negative ? { style: { fill: `url(#${hatch})` } } : {})} />
            </g>
          );
        })}
        {zero > 0 ? <line className="bars__zero" x1={`${zero}%`} x2={`${zero}%`} y1={-1} y2={height + 1} /> : null}
      </g>
    </svg>
  );
};
