export type { Choice, CodeNamespace, Column, ColumnType, ColumnUnit, TableDefinition } from './definition';
export { foldName } from './cells/fold-name';
export { SETTINGS, TABLES } from './definitions';
export { type ModelReading, readModel } from './reading/read-model';
export { tableIdOf } from './reading/locate-tables';
export { overviewOf } from './overview-of';
export { suggestMappings } from './suggesting/suggest-mappings';
export { inputTablesPage } from './input-tables-page';
export type { FoundTable, OtherTable, StandingTable, SuggestedColumn, SuggestedMapping, TablesOverview } from './overview';
