import { areasTouch, type Area, type ReportTable } from '../../../report';
import { addressOf, areaAt } from './addresses';
import type { DrawnTab } from './drawn-tab';
import { COST, type Operation } from './operation';

const STYLE = 'TableStyleLight1';

const nameOn = ({ tableNames }: DrawnTab, { name }: ReportTable): string => tableNames.get(name) ?? name;

const sameArea = (a: Area, b: Area): boolean => addressOf(a) === addressOf(b);

/** Excel lets a table take another size, but not another header row, nor the cells of another table. */
const mayTake = (to: Area, from: Area, others: readonly Area[]): boolean => to.row === from.row && areasTouch(to, from) && !others.some((other) => areasTouch(other, to));

/** Tables on the sheet that stay, by the names they have there, with the area that they must get. */
const kept = (drawn: DrawnTab): ReadonlyMap<string, Area> => {
  const there = new Map(drawn.existing?.tables.map(({ name, address }) => [name, address === null ? null : areaAt(address)]));
  const resizes = Office.context.requirements.isSetSupported('ExcelApi', '1.13');
  return new Map(drawn.tab.tables.flatMap((table): readonly [string, Area][] => {
    const name = nameOn(drawn, table);
    const from = there.get(name);
    if (!from) return [];
    const others = [...there].flatMap(([other, area]) => (other !== name && area ? [area] : []));
    return sameArea(from, table.area) || (resizes && mayTake(table.area, from, others)) ? [[name, table.area]] : [];
  }));
};

const resized = (sheet: string, name: string, area: Area): Operation => ({
  bytes: 3 * COST.object + COST.call,
  apply: (scope) => {
    if (Office.context.requirements.isSetSupported('ExcelApi', '1.13')) scope.sheet(sheet).tables.getItem(name).resize(addressOf(area));
  },
});

/**
 * Makes tables that the tab has no more, or has elsewhere, plain cells; and gives those that stay their new size, so that formulas of the user that
 * name them live on. Before the cells are written, for a table puts texts of its own in its header.
 */
export const tablesLetGo = (drawn: DrawnTab): readonly Operation[] => {
  const stay = kept(drawn);
  const there = drawn.existing?.tables ?? [];
  return [
    ...there.filter(({ name }) => !stay.has(name)).map(({ name }): Operation => ({
      bytes: 3 * COST.object + COST.call,
      apply: (scope) => void scope.sheet(drawn.sheet).tables.getItem(name).convertToRange(),
    })),
    ...there.flatMap(({ name, address }) => {
      const area = stay.get(name);
      return area && address !== addressOf(area) ? [resized(drawn.sheet, name, area)] : [];
    }),
  ];
};

/** The tables of the tab: found by name, or added over the cells that were written. */
export const tables = (drawn: DrawnTab): readonly Operation[] => {
  const stay = kept(drawn);
  return drawn.tab.tables.map((one): Operation => {
    const name = nameOn(drawn, one);
    return {
      bytes: 3 * COST.object + 5 * COST.call,
      apply: (scope) => {
        const all = scope.sheet(drawn.sheet).tables;
        const table = stay.has(name) ? all.getItem(name) : all.add(addressOf(one.area), true);
        if (!stay.has(name)) table.name = name;
        // AutoCorrect may have drawn in what was written right under it or beside it
        else if (Office.context.requirements.isSetSupported('ExcelApi', '1.13')) table.resize(addressOf(one.area));
        table.style = STYLE;
        table.showBandedRows = one.banded;
      },
    };
  });
};
