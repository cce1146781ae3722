import type { ReportTable } from '../../../report';
import { addressOf } from './addresses';
import type { DrawnTab } from './drawn-tab';
import { COST, type Operation } from './operation';

const STYLE = 'TableStyleLight1';

const nameOn = ({ tableNames }: DrawnTab, { name }: ReportTable): string => tableNames.get(name) ?? name;

/** The tables of the tab that stand on the sheet already, at their place. */
const standing = (drawn: DrawnTab): ReadonlySet<string> => {
  const there = new Map(drawn.existing?.tables.map(({ name, address }) => [name, address]));
  return new Set(drawn.tab.tables.map((table) => ({ name: nameOn(drawn, table), address: addressOf(table.area) })).filter(({ name, address }) => there.get(name) === address).map(({ name }) => name));
};

/** Makes tables that the tab has no more, or has elsewhere, plain cells; before the cells are written, for a table puts texts of its own in its header. */
export const tablesLetGo = (drawn: DrawnTab): readonly Operation[] => {
  const kept = standing(drawn);
  return (drawn.existing?.tables ?? []).filter(({ name }) => !kept.has(name)).map(({ name }): Operation => ({
    bytes: 3 * COST.object + COST.call,
    apply: (scope) => void scope.sheet(drawn.sheet).tables.getItem(name).convertToRange(),
  }));
};

/** The tables of the tab: found by name, or added over the cells that were written. */
export const tables = (drawn: DrawnTab): readonly Operation[] => {
  const kept = standing(drawn);
  return drawn.tab.tables.map((one): Operation => {
    const name = nameOn(drawn, one);
    return {
      bytes: 3 * COST.object + 5 * COST.call,
      apply: (scope) => {
        const all = scope.sheet(drawn.sheet).tables;
        const table = kept.has(name) ? all.getItem(name) : all.add(addressOf(one.area), true);
        if (!kept.has(name)) table.name = name;
        // AutoCorrect may have drawn in what was written right under it or beside it
        else if (Office.context.requirements.isSetSupported('ExcelApi', '1.13')) table.resize(addressOf(one.area));
        table.style = STYLE;
        table.showBandedRows = one.banded;
      },
    };
  });
};
