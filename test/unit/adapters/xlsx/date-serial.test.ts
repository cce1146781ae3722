import { isoDateContent } from '../../../../src/adapters/xlsx/date-serial';

describe('dates of strict Open XML', () => {
  it.each([['2025-03-01', { day: '2025-03-01' }], ['2025-03-01T00:00:00.000', { day: '2025-03-01' }], ['2025-03-01T12:30:00', { day: '2025-03-01', hasTime: true }], ['2025-02-30', '2025-02-30']])('%s', (text, expected) =>
    expect(isoDateContent(text)).toEqual(expected));
});
