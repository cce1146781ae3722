import * as fc from 'fast-check';
import { fromTabbed, toTabbed } from '../../../src/workbench/grid/clipboard';

describe('cells on the clipboard', () => {
  it.each([
    ['one cell', '12,5', [['12,5']]],
    ['a block as Excel copies it', 'a\tb\r\nc\td\r\n', [['a', 'b'], ['c', 'd']]],
    ['lines of unequal length', 'a\nb\tc', [['a', ''], ['b', 'c']]],
    ['a text with a line break and quotes', '"x\ny ""z"""\tq', [['x\ny "z"', 'q']]],
    ['a quote that begins no quoted text', '"breed" 5"\tx', [['"breed" 5"', 'x']]],
    ['a line break in a cell as another program writes it', '"x\r\ny"\tq', [['x\ny', 'q']]],
    ['an empty line in between', 'a\n\nb', [['a'], [''], ['b']]],
  ])('reads %s', (_, text, rows) => {
    expect(fromTabbed(text)).toEqual(rows);
  });

  it('gives back any block that was copied', () => {
    const cell = fc.string({ maxLength: 8 }).map((text) => text.replaceAll('\r', ''));
    const block = fc.integer({ min: 1, max: 4 }).chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }));
    fc.assert(fc.property(block, (rows) => {
      // a last row of nothing cannot be told from the line break behind the rows
      fc.pre(rows.at(-1)?.some((one) => one !== '') ?? false);
      expect(fromTabbed(toTabbed(rows))).toEqual(rows);
    }));
  });
});
