import { numberKinds } from '../../../../src/adapters/xlsx/number-kind';

describe('what a number format makes of a number', () => {
  it('follows the styles of cells, not those of named styles', () => {
    const xml = '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0.0%"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/><xf numFmtId="164"/><xf numFmtId="4"/></cellXfs></styleSheet>';
    expect(numberKinds(xml)).toEqual(['number', 'date', 'percent', 'percent', 'number']);
  });
});
