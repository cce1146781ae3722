import type { MappingRow, ScenarioCells, UntabledRange } from '../../application';
import type { Language } from '../../domain';
import { TABLES } from '../../tables';
import { Engine } from '../engine/engine';
import type { InputRequest } from '../engine/engine-messages';
import { failureOf } from './failure-of';
import type { ChosenMapping, PaneState } from './pane-state';
import type { Visit } from './session-parts';
import type { Turn } from './turn';
import type { ErrandWork } from './turns';

/** Puts something in the input of the user, who asked for it; gives the names of the sheets where it stands. */
type Insertion = (visit: Visit, turn: Turn) => Promise<readonly string[]>;

/** Writes sheets of input that are the user's from then on. */
export const insertionOf = (request: InputRequest): Insertion => async ({ parts: { workbook, startWorker }, store }, turn) => {
  const engine = new Engine(startWorker);
  const book = await engine.inputBook(request, store.state.draft.language).finally(() => engine.end());
  await workbook.writer(turn.progress).write(book);
  return book.tabs.map(({ name }) => name);
};

/** Makes an Excel table of a range as it stands. */
export const tableOfRange = (range: UntabledRange): Insertion => async ({ parts: { workbook } }, turn) => {
  await workbook.inputTables(turn.progress).makeTable(range);
  return [range.sheet];
};

/** The rows of Koppelingen that say this, in our names by language; one without a column where the table alone is mapped. */
const mappingRows = ({ table, sourceTable, columns }: ChosenMapping, language: Language): readonly MappingRow[] => {
  const definition = TABLES.find(({ id }) => id === table);
  if (!definition) return [];
  const row = (field: string, sourceColumn: string): MappingRow => ({ table: definition.names[language], field, sourceTable, sourceColumn });
  const rows = columns.flatMap(({ column, source }) => {
    const field = definition.columns.find(({ id }) => id === column);
    return field ? [row(field.names[language], source)] : [];
  });
  return rows.length > 0 ? rows : [row('', '')];
};

/** Writes Koppelingen: in the table that stands in the workbook, else on a sheet of its own. */
export const mappingOf = (mapping: ChosenMapping): Insertion => async (visit, turn) => {
  const { parts: { workbook }, store: { state: { overview, draft } } } = visit;
  const rows = mappingRows(mapping, draft.language);
  const standing = overview?.found.find(({ table }) => table === 'mappings');
  if (!standing) return insertionOf({ of: 'mappings', rows })(visit, turn);
  await workbook.inputTables(turn.progress).replaceMappings(rows);
  return [standing.sheet];
};

/** Writes the rows of a scenario: in the table Scenarios that stands in the workbook, else on a sheet of its own. */
export const scenarioOf = (rows: readonly ScenarioCells[]): Insertion => async (visit, turn) => {
  const { parts: { workbook }, store: { state: { overview } } } = visit;
  const standing = overview?.found.find(({ table }) => table === 'scenarios');
  if (!standing) return insertionOf({ of: 'scenarios', rows })(visit, turn);
  await workbook.inputTables(turn.progress).replaceScenario(rows);
  return [standing.sheet];
};

/** An insertion as a task of the user. */
export class Inserting implements ErrandWork {
  constructor(private readonly visit: Visit, private readonly insertion: Insertion) {}

  async run(turn: Turn): Promise<Partial<PaneState>> {
    return { inserted: await this.insertion(this.visit, turn) };
  }

  failed(error: unknown): Partial<PaneState> {
    return { failure: failureOf(error, null) };
  }
}
