import type { TableContent, TableId } from '../../domain';
import { isBlank } from '../cells/cell-schema';
import type { Column, TableDefinition } from '../definition';
import { SYNONYMS } from '../definitions/synonyms';
import { headerText } from '../reading/located-table';
import { type OwnColumn, shapeFit } from './column-shape';
import { headerFit } from './header-fit';
import { codeFit, type KnownCodes } from './known-codes';

/** So many cells of a column tell what it holds. */
const LOOKED_AT = 300;

/** The columns of a table, each with cells that have something in them. */
export const ownColumns = ({ headers, rows }: TableContent): readonly OwnColumn[] => headers.map((header, position) => ({
  position, header: headerText(header), cells: rows.slice(0, LOOKED_AT).flatMap((row) => (isBlank(row[position]) ? [] : [row[position] ?? null])),
}));

/** Which own column fills which column of ours, and how sure that is (0 to about 1). */
export interface MatchedColumn { readonly column: Column; readonly own: OwnColumn; readonly score: number }

/** What the matching of a table goes by. */
export interface Evidence { readonly known: KnownCodes; readonly date1904: boolean }

const isOnlyKey = ({ columns }: TableDefinition, { id, inKey }: Column): boolean => inKey === true && columns.every((column) => !column.inKey || column.id === id);

const LEAST_SCORE = 0.3;
const REQUIRED_FIRST = 0.02;

const candidates = (definition: TableDefinition, own: readonly OwnColumn[], { known, date1904 }: Evidence): readonly MatchedColumn[] =>
  definition.columns.filter(({ ignored, personal }) => !ignored && !personal).flatMap((column) => own.flatMap((one): readonly MatchedColumn[] => {
    const byHeader = headerFit(one.header, column, SYNONYMS[definition.id]?.columns[column.id]);
    if (byHeader === 0) return [];
    const score = byHeader * shapeFit(column, isOnlyKey(definition, column), one, date1904) * codeFit(known, column, one) + (column.required ? REQUIRED_FIRST : 0);
    return score > LEAST_SCORE ? [{ column, own: one, score }] : [];
  }));

/** Gives each of our columns at most one own column, and each own column to at most one of ours, the surest first. */
export const matchColumns = (definition: TableDefinition, own: readonly OwnColumn[], evidence: Evidence): readonly MatchedColumn[] => {
  const [filled, used] = [new Set<string>(), new Set<number>()];
  const sorted = [...candidates(definition, own, evidence)].sort((a, b) => b.score - a.score);
  return sorted.filter(({ column, own: one }) => {
    if (filled.has(column.id) || used.has(one.position)) return false;
    filled.add(column.id);
    used.add(one.position);
    return true;
  });
};

/** What a table cannot do without though no single column of it is required. */
const ONE_OF: Readonly<Partial<Record<TableId, readonly string[]>>> = { rates: ['hourlyRate', 'wageCost'] };

/** The share of the columns that a table cannot do without which were recognised; of some, one of two will do. */
export const fitOf = (definition: TableDefinition, matched: readonly MatchedColumn[]): number => {
  const oneOf = definition.exactlyOne ?? ONE_OF[definition.id];
  const needed = [...definition.columns.filter(({ required }) => required).map(({ id }) => [id]), ...(oneOf ? [oneOf] : [])];
  const found = new Set(matched.map(({ column }) => column.id));
  return needed.length === 0 ? 0 : needed.filter((ids) => ids.some((id) => found.has(id))).length / needed.length;
};
