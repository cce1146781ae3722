import type { MeasuredTable } from './measure-tables';

/** What is asked of the cells: the library's names. */
export type CellProperty = 'values' | 'numberFormat' | 'valueTypes';

/** A block of a table that comes in one answer; lines and columns count from 0 within the table, its header included. */
export interface Piece {
  readonly table: MeasuredTable;
  readonly property: CellProperty;
  readonly line: number;
  readonly lines: number;
  readonly column: number;
  readonly columns: number;
  /** What a line takes in the answer, estimated. */
  readonly lineBytes: number;
}

/** What a piece takes beside its cells, in the request and the answer together. */
const BESIDE = 600;

/** What a piece takes of the limit. */
const bytesOf = ({ lines, lineBytes }: Piece): number => BESIDE + lines * lineBytes;

/** How many bytes the pieces take together. */
export const bytesOfAll = (pieces: readonly Piece[]): number => pieces.reduce((sum, piece) => sum + bytesOf(piece), 0);

/** How many cells the pieces have together. */
export const cellsOfAll = (pieces: readonly Piece[]): number => pieces.reduce((sum, { lines, columns }) => sum + lines * columns, 0);

/** The first `lines` lines of a piece, and the rest. */
const splitAt = (piece: Piece, lines: number): readonly [Piece, Piece] =>
  [{ ...piece, lines }, { ...piece, line: piece.line + lines, lines: piece.lines - lines }];

/** As many pieces as fit below the limit, in order and at least one line; a large piece is cut between two lines. */
export const takeUpTo = (limit: number, pieces: readonly Piece[]): { readonly taken: readonly Piece[]; readonly left: readonly Piece[] } => {
  let room = limit;
  const fits = pieces.findIndex((piece) => {
    room -= bytesOf(piece);
    return room < 0;
  });
  const next = pieces[fits];
  if (!next) return { taken: pieces, left: [] };
  const whole = pieces.slice(0, fits);
  const lines = Math.min(next.lines, Math.floor((room + next.lines * next.lineBytes) / next.lineBytes));
  if (lines < 1) return fits > 0 ? { taken: whole, left: pieces.slice(fits) } : takeOneLine(next, pieces);
  if (lines === next.lines) return { taken: [...whole, next], left: pieces.slice(fits + 1) };
  const [head, tail] = splitAt(next, lines);
  return { taken: [...whole, head], left: [tail, ...pieces.slice(fits + 1)] };
};

const takeOneLine = (piece: Piece, pieces: readonly Piece[]): { readonly taken: readonly Piece[]; readonly left: readonly Piece[] } => {
  const [head, tail] = splitAt(piece, 1);
  return { taken: [head], left: [...(tail.lines > 0 ? [tail] : []), ...pieces.slice(1)] };
};
