import { dateContent } from '../../../src/domain';

describe('serials that the workbook shows as dates', () => {
  it.each([[1, '1900-01-01'], [59, '1900-02-28'], [60, '1900-02-28'], [61, '1900-03-01'], [36526, '2000-01-01'], [45351, '2024-02-29'], [45717, '2025-03-01'], [2958465, '9999-12-31']])('%d is %s', (serial, day) =>
    expect(dateContent(serial, false)).toEqual({ day }));
  it.each([[0, '1904-01-01'], [44255, '2025-03-01'], [2957003, '9999-12-31']])('%d is %s in the 1904 system', (serial, day) => expect(dateContent(serial, true)).toEqual({ day }));
  it('says of a time that there is one, and takes a rounding error for none', () => {
    expect(dateContent(45717.5, false)).toEqual({ day: '2025-03-01', hasTime: true });
    expect(dateContent(45716.9999999999, false)).toEqual({ day: '2025-03-01' });
  });
  it.each([-1, 2958466])('leaves %d, which Excel cannot show, a number', (serial) => expect(dateContent(serial, false)).toBe(serial));
});
