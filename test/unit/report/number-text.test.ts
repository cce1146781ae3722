import { dayText, numberText } from '../../../src/report/number-text';

describe('numbers as text', () => {
  it.each([
    ['1234567.891', 2, 'nl', '1.234.567,89'], ['1234567.891', 2, 'en', '1,234,567.89'], ['-0.005', 2, 'nl', '-0,01'], ['-0.004', 2, 'nl', '0,00'],
    ['999.995', 2, 'nl', '1.000,00'], ['123456789012345678901.5', 0, 'nl', '123.456.789.012.345.678.902'], ['0', 0, 'en', '0'],
  ] as const)('%s with %i decimals (%s) is %s', (decimal, decimals, language, expected) => {
    expect(numberText(decimal, decimals, language)).toBe(expected);
  });

  it('a day reads as it is written in the language', () => {
    expect(dayText('2026-03-05', 'nl')).toBe('5-3-2026');
    expect(dayText('2026-03-05', 'en')).toBe('2026-03-05');
  });
});
