import * as fc from 'fast-check';
import { addMonths, type Day, dayOf, daysBetween, daysIn, firstDayOf, lastDayOf, nextDay, parseDay, yearOf } from '../../../src/domain';

const day = (text: string): Day => {
  const found = parseDay(text);
  if (!found) throw new RangeError(`no such day: ${text}`);
  return found;
};
const anyDay = fc.date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('9990-12-31T00:00:00Z'), noInvalidDate: true }).map((date) => day(date.toISOString().slice(0, 10)));

describe('a day', () => {
  it.each(['2024-02-29', '2025-12-31', '1900-01-01', '9999-12-31'])('%s is read', (text) => {
    expect(parseDay(text)).toBe(text);
  });

  it.each(['2025-02-29', '2025-04-31', '2025-13-01', '2025-00-10', '2025-01-00', '1899-12-31', '25-01-01', '2025-1-1', '2025-01-01T00:00', ' 2025-01-01', '1 januari 2025', ''])('%j is none', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });

  it('is made of year, month and day of the month', () => {
    expect(dayOf(2025, 3, 9)).toBe('2025-03-09');
    expect([dayOf(2025, 2, 30), dayOf(10_000, 1, 1), dayOf(1899, 1, 1)]).toEqual([undefined, undefined, undefined]);
    // 366 days on from 31 December 2024 it is January again
    expect([dayOf(2025, 1, 366), dayOf(2025, 12, -364)]).toEqual([undefined, undefined]);
  });

  it('sorts as text and knows its year', () => {
    fc.assert(fc.property(anyDay, anyDay, (a, b) => {
      expect(a < b).toBe(daysBetween(a, b) > 0);
      expect(yearOf(a)).toBe(Number(a.slice(0, 4)));
    }));
  });
});

describe('counting days', () => {
  // 3 October 2022: the day the key of the South Hams case changed
  it('counts up to and not including', () => {
    expect(daysBetween(day('2022-04-01'), day('2022-10-03'))).toBe(185);
    expect(daysBetween(day('2022-10-03'), day('2023-04-01'))).toBe(180);
    expect(daysBetween(day('2024-02-28'), day('2024-03-01'))).toBe(2);
    expect(daysBetween(day('2025-02-28'), day('2025-03-01'))).toBe(1);
  });

  it.each([[2023, 365], [2024, 366], [2000, 366], [1900, 365], [2100, 365]])('%d has %d days', (year, days) => {
    expect(daysIn(year)).toBe(days);
  });

  it('goes from day to day', () => {
    expect([nextDay(day('2024-02-28')), nextDay(day('2024-12-31'))]).toEqual(['2024-02-29', '2025-01-01']);
    fc.assert(fc.property(anyDay, (a) => expect(daysBetween(a, nextDay(a))).toBe(1)));
  });

  it('knows the first and last day of a year and the first of a month', () => {
    expect([firstDayOf(2025), firstDayOf(2025, 11), lastDayOf(2025)]).toEqual(['2025-01-01', '2025-11-01', '2025-12-31']);
  });
});

describe('adding months', () => {
  it.each([
    ['2024-01-31', 1, '2024-02-29'], ['2025-01-31', 1, '2025-02-28'], ['2025-03-31', 1, '2025-04-30'], ['2025-11-15', 3, '2026-02-15'], ['2025-12-01', 0, '2025-12-01'],
    ['2025-03-31', -1, '2025-02-28'], ['2024-02-29', 12, '2025-02-28'], ['2025-01-15', -13, '2023-12-15'],
  ])('%s and %d months is %s', (from, months, expected) => {
    expect(addMonths(day(from), months)).toBe(expected);
  });

  it('stays on the same day of the month where the month has it', () => {
    fc.assert(fc.property(anyDay.filter((a) => Number(a.slice(8)) <= 28), fc.integer({ min: 0, max: 120 }), (a, months) => {
      const later = addMonths(a, months);
      expect(later.slice(8)).toBe(a.slice(8));
      expect((yearOf(later) - yearOf(a)) * 12 + Number(later.slice(5, 7)) - Number(a.slice(5, 7))).toBe(months);
    }));
  });
});
