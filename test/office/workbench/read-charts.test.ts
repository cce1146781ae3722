import { chartOf } from '../../../src/workbench/open-xlsx/read-charts';
import { xmlTree } from '../../../src/workbench/open-xlsx/xml-tree';
import { newWorkbook } from '../model/new-workbook';

const EMU = 12_700;

describe('where a chart of a file stands', () => {
  const { workbook: { state } } = newWorkbook();
  const [sheet] = state.sheets;
  const from = '<from><col>2</col><colOff>0</colOff><row>3</row><rowOff>0</rowOff></from>';

  it.each([
    ['from cell to cell', `<twoCellAnchor>${from}<to><col>4</col><row>5</row></to></twoCellAnchor>`, { left: 96, top: 45, width: 96, height: 30 }],
    ['from a cell, with a size of its own', `<oneCellAnchor>${from}<ext cx="${200 * EMU}" cy="${90 * EMU}"/></oneCellAnchor>`, { left: 96, top: 45, width: 200, height: 90 }],
    ['by points on the sheet', `<absoluteAnchor><pos x="${10 * EMU}" y="${20 * EMU}"/><ext cx="${200 * EMU}" cy="${90 * EMU}"/></absoluteAnchor>`, { left: 10, top: 20, width: 200, height: 90 }],
  ])('%s', (_, anchor, box) => {
    const chart = sheet && chartOf(state, sheet, xmlTree(anchor), xmlTree('<chartSpace/>'));
    expect(chart?.box).toEqual(box);
  });
});
