import { scaleLinear } from 'd3-scale';
import { position } from './amount-line';

/** What a benchmark says, and the own figure; decimal text, null where it is not known. */
export interface RangeFigures {
  readonly own: string | null;
  readonly reference: string | null;
  readonly minimum: string | null;
  readonly p25: string | null;
  readonly p75: string | null;
  readonly maximum: string | null;
}

/** Places in percent of the width of the drawing. */
export interface RangeLayout {
  readonly box: { readonly start: number; readonly width: number } | null;
  readonly whiskers: { readonly start: number; readonly width: number } | null;
  readonly reference: number | null;
  readonly own: number | null;
}

const EDGE = 6;

/** Places every figure that is known on one line; null where there is nothing to compare with. */
export const rangeLayout = ({ own, reference, minimum, p25, p75, maximum }: RangeFigures): RangeLayout | null => {
  const known = [own, reference, minimum, p25, p75, maximum].filter((figure) => figure !== null).map(position);
  if (known.length < 2) return null;
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const scale = scaleLinear([least, most === least ? least + 1 : most], [EDGE, 100 - EDGE]);
  const at = (figure: string | null): number | null => (figure === null ? null : scale(position(figure)));
  const between = (from: string | null, to: string | null) => {
    const [start, end] = [at(from), at(to)];
    return start === null || end === null ? null : { start, width: end - start };
  };
  return { box: between(p25, p75), whiskers: between(minimum, maximum), reference: at(reference), own: at(own) };
};
