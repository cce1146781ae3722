import type { MappingRow } from '../../../application/ports';
import type { TableId } from '../../../domain';
import { foldName, tableIdOf } from '../../../tables';

/** A table of ours that the pane puts rows in for the user, and in which rows make way for new ones about the same. */
export interface OwnTable {
  readonly id: TableId;
  /** The columns that are filled, by their ids; the first says what a row is about. */
  readonly fields: readonly string[];
  /** One meaning for everything that says the same in the first column. */
  readonly about: (first: unknown) => string;
}

const MAPPING_FIELDS: readonly (keyof MappingRow)[] = ['table', 'field', 'sourceTable', 'sourceColumn'];

/** Koppelingen: a row is about one of our tables, whatever it is called; an unknown name is itself. */
export const MAPPINGS: OwnTable = { id: 'mappings', fields: MAPPING_FIELDS, about: (name) => tableIdOf(String(name)) ?? foldName(String(name)) };

/** Scenarios: a row is about the scenario that it names. */
export const SCENARIOS: OwnTable = { id: 'scenarios', fields: ['scenario', 'table', 'rowKey', 'column', 'newValue', 'factor'], about: (name) => foldName(String(name)) };

/** A row of Koppelingen in the order of its columns. */
export const mappingCells = (row: MappingRow): readonly string[] => MAPPING_FIELDS.map((field) => row[field]);
