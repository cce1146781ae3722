import type { MeasuredTable } from '../../../src/adapters/excel/reading/measure-tables';
import { bytesOfAll, type Piece, takeUpTo } from '../../../src/adapters/excel/reading/pieces';

const table = { name: 'T' } as MeasuredTable;
const piece = (lines: number, lineBytes: number, line = 0): Piece => ({ table, property: 'values', line, lines, column: 0, columns: 3, lineBytes });
const linesOf = (pieces: readonly Piece[]): readonly (readonly [number, number])[] => pieces.map(({ line, lines }) => [line, lines]);

describe('filling a trip', () => {
  it('takes all that fits', () => {
    const pieces = [piece(10, 100), piece(20, 100)];
    expect(takeUpTo(1_000_000, pieces)).toEqual({ taken: pieces, left: [] });
  });

  it('cuts the piece that does not fit between two lines, and loses none', () => {
    const { taken, left } = takeUpTo(10_000, [piece(10, 100), piece(1_000, 100)]);
    expect(linesOf(taken)[0]).toEqual([0, 10]);
    const [, cut] = taken;
    expect(linesOf(left)).toEqual([[cut?.lines, 1_000 - (cut?.lines ?? 0)]]);
    expect(bytesOfAll(taken)).toBeLessThanOrEqual(10_000);
    expect(bytesOfAll(taken)).toBeGreaterThan(9_800);
  });

  it('leaves a piece for later when not one line of it fits', () => {
    const { taken, left } = takeUpTo(2_000, [piece(10, 100), piece(5, 1_500)]);
    expect([linesOf(taken), linesOf(left)]).toEqual([[[0, 10]], [[0, 5]]]);
  });

  it('takes one line, however large it is', () => {
    const { taken, left } = takeUpTo(10, [piece(3, 1_500), piece(4, 1)]);
    expect([linesOf(taken), linesOf(left)]).toEqual([[[0, 1]], [[1, 2], [0, 4]]]);
    expect(takeUpTo(10, [piece(1, 1_500)])).toMatchObject({ left: [] });
  });

  it('brings every line once, in order, whatever the limit', () => {
    for (const limit of [1, 700, 1_234, 5_000, 99_999]) {
      let left: readonly Piece[] = [piece(37, 90), piece(1, 4_000), piece(250, 33)];
      const lines: string[] = [];
      while (left.length > 0) {
        const next = takeUpTo(limit, left);
        next.taken.forEach((one) => { for (let i = 0; i < one.lines; i += 1) lines.push(`${one.lineBytes}:${one.line + i}`); });
        left = next.left;
      }
      const all = [[37, 90], [1, 4_000], [250, 33]].flatMap(([count = 0, bytes]) => Array.from({ length: count }, (_, i) => `${bytes}:${i}`));
      expect(lines).toEqual(all);
    }
  });
});
