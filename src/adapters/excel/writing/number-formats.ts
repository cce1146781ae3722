import { NUMBER_FORMATS, type NumberFormatName } from '../../../report';
import { untracked } from '../trip';
import { addressOf } from './addresses';
import { formatOf } from './cell-content';
import { bodyCellAt, type DrawnTab, sizeOf } from './drawn-tab';
import { COST, type Operation } from './operation';
import { rectanglesOf } from './rectangles';

/** One format for every cell of a range; the declarations know a grid only, Excel takes a single value too. */
const formatAll = (range: Excel.Range, code: string): void => {
  range.numberFormat = code as unknown as string[][];
};

/** The number format of every cell that has one, a rectangle of equal cells at a time. They come after the values: a number put in a text cell would become a text. */
export const numberFormats = ({ tab, sheet }: DrawnTab): readonly Operation[] => {
  const rectangles = rectanglesOf(sizeOf(tab), (row, column) => {
    const cell = bodyCellAt(tab, row, column);
    return cell && formatOf(cell);
  });
  return [...rectangles].flatMap(([name, areas]) => areas.map((area): Operation => ({
    bytes: COST.object + COST.call,
    apply: (scope) => formatAll(untracked(scope.sheet(sheet).getRange(addressOf(area))), NUMBER_FORMATS[name as NumberFormatName]),
  })));
};
