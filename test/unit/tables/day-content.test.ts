import { readDayText, readSerial } from '../../../src/tables/cells/day-content';

const shown = (reading: ReturnType<typeof readSerial>): string => ('day' in reading ? `${reading.day}${reading.hasTime ? ' with time' : ''}` : reading.problem);

describe('serials', () => {
  // Excel's own: 1 = 1 January 1900, 59 = 28 February, 61 = 1 March; 1904 system: 0 = 1 January 1904
  test.each([
    [1, '1900-01-01'], [59, '1900-02-28'], [60, 'not-a-date'], [61, '1900-03-01'], [36526, '2000-01-01'], [45658, '2025-01-01'], [45688.75, '2025-01-31 with time'],
    [2958465, '9999-12-31'], [2958466, 'not-a-date'], [0, 'not-a-date'], [-1, 'not-a-date'], [2025, 'date-is-a-year'], [20250131, 'not-a-date'],
  ])('%d in the 1900 system is %s', (serial, day) => expect(shown(readSerial(serial, false, false))).toBe(day));

  test.each([[0, '1904-01-01'], [1, '1904-01-02'], [35064, '2000-01-01'], [44196, '2025-01-01'], [-1, 'not-a-date']])(
    '%d in the 1904 system is %s', (serial, day) => expect(shown(readSerial(serial, true, false))).toBe(day));

  test('a year alone is 1 January where a column allows it', () => expect(shown(readSerial(2020, false, true))).toBe('2020-01-01'));
});

describe('text', () => {
  test.each([
    ['2025-01-31', '2025-01-31'], ['31-1-2025', '2025-01-31'], ['01-02-2025', '2025-02-01'], ['29-2-2024', '2024-02-29'], [' 1-1-2025 ', '2025-01-01'],
    ['2025-01-31T00:00:00', '2025-01-31'], ['2025-01-31T10:30:00Z', '2025-01-31 with time'], ['31-1-2025 14:30', '2025-01-31 with time'],
    ['29-2-2025', 'not-a-date'], ['2025-02-30', 'not-a-date'], ['31-4-2025', 'not-a-date'], ['1-13-2025', 'not-a-date'], ['31/1/2025', 'not-a-date'],
    ['1-1-25', 'not-a-date'], ['januari 2025', 'not-a-date'], ['2025', 'date-is-a-year'], ['', 'not-a-date'],
  ])('%s is %s', (text, day) => expect(shown(readDayText(text, false))).toBe(day));
});
