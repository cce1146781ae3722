import { addressOf, areaAt } from '../writing/addresses';

/** Cells of one sheet; the address without the name of the sheet: `C4:C9`. */
export interface AddressedCells { readonly sheet: string; readonly cells: string }

const PART = /(?:'((?:[^']|'')+)'!|([^'!,]+)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?:,|$)/gy;

/** The first area with those that follow right under it in the same columns: what stands apart cannot be selected by an add-in. */
const firstBlock = (addresses: readonly string[]): string => {
  const [first, ...others] = addresses.flatMap((address) => areaAt(address) ?? []);
  let block = first;
  for (const next of others) {
    if (!block || next.column !== block.column || next.columns !== block.columns || next.row !== block.row + block.rows) break;
    block = { ...block, rows: block.rows + next.rows };
  }
  return block ? addressOf(block) : '';
};

/**
 * The sheet and cells of `Uren!C4`, or of `'Mijn uren'!C4,C5,C9:C12` (which gives C4:C5); the name of the sheet may stand before every area.
 * Null where the text is no such address, or of two sheets.
 */
export const cellsOfAddress = (address: string, sheetOfPlace?: string): AddressedCells | null => {
  const parts = [...address.matchAll(PART)];
  if (parts.length === 0 || parts.map(([whole]) => whole).join('') !== address) return null;
  const sheets = new Set(parts.flatMap(([, quoted, bare]) => quoted?.replaceAll("''", "'") ?? bare ?? []));
  const sheet = [...sheets][0] ?? sheetOfPlace;
  return sheet === undefined || sheets.size > 1 ? null : { sheet, cells: firstBlock(parts.map(([, , , area = '']) => area)) };
};
