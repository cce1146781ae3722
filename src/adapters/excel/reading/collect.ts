import { aboutSheets, ExcelFailure } from '../failure';
import type { Patience } from '../tries';
import { tripAgain } from '../trip-again';
import { askPieces, type Block } from './ask-pieces';
import { jsonBytes } from './bytes';
import { bytesOfAll, type Piece, takeUpTo } from './pieces';

/** A piece and its cells. */
export interface Collected {
  readonly piece: Piece;
  readonly block: Block;
}

/** How much goes in one trip; it only ever shrinks while a workbook is read. */
export interface TripLimit {
  bytes: number;
}

/**
 * What a trip is filled up to. Excel on the web allows 5 MB in an answer; the room between is for rows that are longer than those that were
 * looked at.
 */
export const FULL_TRIP = 4_250_000;

const WEIGHED_LINES = 32;

/** What a line of this block takes, from lines all over it. */
const lineBytesOf = (block: Block): number => {
  const step = Math.max(1, Math.floor(block.length / WEIGHED_LINES));
  const lines = block.filter((_, i) => i % step === 0);
  return lines.reduce((sum, line) => sum + jsonBytes(line) + 1, 0) / lines.length;
};

/** What is left, with the weight that the lines that came turned out to have. */
const weighedAnew = (left: readonly Piece[], came: readonly Collected[]): readonly Piece[] => {
  const [next, ...others] = left;
  const begun = came.at(-1);
  if (!next || !begun || begun.piece.table !== next.table || begun.piece.property !== next.property || begun.piece.column !== next.column) return left;
  return [{ ...next, lineBytes: lineBytesOf(begun.block) }, ...others];
};

const sheetsOf = (pieces: readonly Piece[]): readonly string[] => pieces.map(({ table }) => table.sheet.name);

const tooLarge = (failure: unknown): boolean => failure instanceof ExcelFailure && failure.kind === 'too-large';

/** The blocks of one trip; null when it was too large, for the payload or for a range. */
const blocksOf = async (around: Patience, taken: readonly Piece[]): Promise<readonly Block[] | null> => {
  const blocks = await tripAgain(around, askPieces(taken)).catch((failure: unknown) => {
    if (tooLarge(failure)) return null;
    throw aboutSheets(failure, sheetsOf(taken));
  });
  return blocks?.every((block): block is Block => block !== null) ? blocks : null;
};

const refuse = (pieces: readonly Piece[]): never => {
  throw aboutSheets(new ExcelFailure('too-large', 'OneRow'), sheetsOf(pieces));
};

/**
 * Brings all pieces, in as few trips as the limit allows. What turns out too large is asked again by half, down to one row.
 * Errors: ExcelFailure; `too-large` when a single row does not fit.
 */
export const collect = async (around: Patience, pieces: readonly Piece[], limit: TripLimit, advance: (came: readonly Piece[]) => void): Promise<readonly Collected[]> => {
  const collected: Collected[] = [];
  let left = pieces;
  while (left.length > 0) {
    const next = takeUpTo(limit.bytes, left);
    const blocks = await blocksOf(around, next.taken);
    if (blocks) {
      const came = next.taken.map((piece, i): Collected => ({ piece, block: blocks[i] ?? [] }));
      collected.push(...came);
      left = weighedAnew(next.left, came);
      advance(next.taken);
    } else {
      if (next.taken.length === 1 && next.taken[0]?.lines === 1) refuse(next.taken);
      limit.bytes = bytesOfAll(next.taken) / 2;
      // only the rows are cut again: what is left keeps its order
      left = [...next.taken, ...next.left];
    }
  }
  return collected;
};
