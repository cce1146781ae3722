import { trip, type TripSurroundings } from '../trip';
import type { BatchScope, Operation } from './operation';

const scopeOf = (workbook: Excel.Workbook): BatchScope => {
  const known = new Map<string, Excel.Worksheet>();
  return {
    workbook,
    sheet: (idOrName) => {
      const sheet = known.get(idOrName) ?? workbook.worksheets.getItem(idOrName);
      known.set(idOrName, sheet);
      return sheet;
    },
  };
};

/** Does the operations in one trip. Gives the ids of the sheets that were added, by name. Error: ExcelFailure. */
export const runBatch = (around: TripSurroundings, operations: readonly Operation[]): Promise<ReadonlyMap<string, string>> => trip(around, async (context) => {
  const { application } = context.workbook;
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
  const scope = scopeOf(context.workbook);
  operations.forEach((operation) => operation.apply(scope));
  const added = operations.flatMap(({ adds }) => {
    if (adds === undefined) return [];
    const sheet = scope.sheet(adds);
    sheet.load('id');
    return [[adds, sheet] as const];
  });
  await context.sync();
  return new Map(added.map(([name, sheet]) => [name, sheet.id]));
});
