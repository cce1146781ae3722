import { dayOfMoment } from '../../../src/application';

describe('the day on a report', () => {
  it.each([[new Date(2026, 0, 31, 23, 59, 59), '2026-01-31'], [new Date(2026, 1, 1, 0, 0, 0), '2026-02-01'], [new Date(2024, 1, 29, 12), '2024-02-29']])(
    'is that of the calendar on the wall: %s', (moment, day) => expect(dayOfMoment(moment)).toBe(day),
  );

  it('is not made of a moment that never was', () => expect(() => dayOfMoment(new Date(NaN))).toThrow(RangeError));
});
