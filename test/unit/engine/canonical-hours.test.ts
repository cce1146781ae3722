import type { ActivityCode, HoursLedger, ParticipantCode, PositionCode } from '../../../src/domain';
import { canonicalHours } from '../../../src/engine/run-id/canonical-hours';

interface Row { activity?: number; position?: number; participant?: number; year?: number; month?: number; basis?: number; hours: number; fixed?: number; employee?: number }

const ledger = (rows: readonly Row[]): HoursLedger => ({
  sheet: 'Uren', table: 'Uren', rowCount: rows.length,
  activityCodes: ['A', 'B'] as ActivityCode[], positionCodes: ['P', 'Q', 'R'] as PositionCode[], participantCodes: ['X', 'Y'] as ParticipantCode[],
  activity: Int32Array.from(rows, (row) => row.activity ?? 0), position: Int32Array.from(rows, (row) => row.position ?? 0),
  participant: Int32Array.from(rows, (row) => row.participant ?? -1), year: Int32Array.from(rows, (row) => row.year ?? 2025),
  month: Uint8Array.from(rows, (row) => row.month ?? 0), basis: Uint8Array.from(rows, (row) => row.basis ?? 0),
  hours: Float64Array.from(rows, (row) => row.hours), fixed: Uint8Array.from(rows, (row) => row.fixed ?? 0),
  employee: Int32Array.from(rows, (row) => row.employee ?? -1), sheetRow: Int32Array.from(rows, (_, i) => i + 2),
});

const textOf = (rows: readonly Row[]): string => {
  const { legend, pieces } = canonicalHours(ledger(rows));
  return [legend, ...pieces.map((piece) => Buffer.from(piece).toString('hex'))].join('|');
};
const units = (...values: number[]): string => Buffer.from(new Int32Array(values).buffer).toString('hex');
const full = (...values: number[]): string => Buffer.from(new Float64Array(values).buffer).toString('hex');
const lastPiece = (rows: readonly Row[]): string => textOf(rows).split('|').pop() ?? '';

/** Every kind of row, each key more than once and with other hours. */
const MANY: readonly Row[] = Array.from({ length: 240 }, (_, i) => ({
  activity: i % 2, position: i % 3, participant: (i % 3) - 1, year: 2024 + (i % 2), month: i % 13, basis: (i >> 1) % 2, fixed: (i >> 2) % 2, employee: (i % 5) - 1,
  hours: ((i * 37) % 101) / 4,
}));

describe('the canonical form of the hours', () => {
  it.each([7, 31, 113, 239])('does not depend on the order of rows: every %i-th row first', (step) =>
    expect(textOf(MANY.map((_, i) => MANY[(i * step) % MANY.length] as Row))).toBe(textOf(MANY)));

  it('sorts the values under one key, few or many, as whole ten-thousandths', () => {
    expect(lastPiece([{ hours: 3 }, { hours: -1 }, { hours: 2.5 }])).toBe(units(-10_000, 25_000, 30_000));
    const many = Array.from({ length: 50 }, (_, i) => 50 - i);
    expect(lastPiece(many.map((hours) => ({ hours })))).toBe(units(...many.reverse().map((hours) => hours * 10_000)));
  });

  it('sorts within a key only: a later key keeps its own values', () =>
    expect(lastPiece([{ activity: 1, hours: 1 }, { activity: 0, hours: 5 }, { activity: 1, hours: 0.5 }, { activity: 0, hours: 4 }])).toBe(units(40_000, 50_000, 5_000, 10_000)));

  it('keeps every decimal where ten-thousandths cannot hold them, and takes minus zero for zero', () => {
    expect(lastPiece([{ hours: 1 / 3 }, { hours: -0 }])).toBe(full(0, 1 / 3));
    expect(lastPiece([{ hours: 300_000 }])).toBe(full(300_000));
    expect(lastPiece([{ hours: -300_000 }])).toBe(full(-300_000));
    expect(lastPiece([{ hours: 214_748.3647 }])).toBe(units(2_147_483_647));
    expect(lastPiece([{ hours: -214_748.3647 }])).toBe(units(-2_147_483_647));
  });

  it.each<[keyof Row, number]>([
    ['activity', 1], ['position', 1], ['participant', 0], ['year', 2026], ['month', 1], ['basis', 1], ['hours', 2], ['fixed', 1], ['employee', 0],
  ])('changes when the %s of one row does', (field, value) => {
    const rows: readonly Row[] = [{ hours: 1 }, { activity: 1, position: 2, participant: 1, year: 2027, month: 12, basis: 1, fixed: 1, employee: 3, hours: 9 }];
    expect(textOf([{ ...(rows[0] as Row), [field]: value }, rows[1] as Row])).not.toBe(textOf(rows));
  });

  it('tells one column from another: the same numbers elsewhere are another form', () => {
    const forms = [{ activity: 1 }, { position: 1 }, { participant: 0 }, { month: 1 }, { basis: 1 }, { fixed: 1 }, { employee: 0 }, { year: 2026 }]
      .map((one) => textOf([{ hours: 1 }, { hours: 1, ...one }]));
    expect(new Set(forms).size).toBe(forms.length);
  });

  it('holds more different years and people than fit in one digit', () => {
    const rows = Array.from({ length: 300 }, (_, i) => ({ hours: i, year: 1900 + i, employee: (i * 97) % 300 }));
    expect(textOf([...rows].reverse())).toBe(textOf(rows));
    expect(textOf(rows.map((row, i) => (i === 150 ? { ...row, employee: row.employee + 1 } : row)))).not.toBe(textOf(rows));
  });

  it('is nothing but its legend without rows', () => expect(canonicalHours(ledger([])).pieces.map((piece) => piece.length)).toEqual(canonicalHours(ledger([])).pieces.map(() => 0)));

  describe('keeps apart what would come to the same number if one column ran into the next', () => {
    const differ = (others: readonly Row[], one: Row, other: Row): void => expect(textOf([...others, one])).not.toBe(textOf([...others, other]));
    it('13 years later in no month, and one month later', () =>
      differ([{ year: 2012, hours: 1 }, { year: 2025, month: 12, hours: 5 }], { year: 2025, month: 0, hours: 2 }, { year: 2012, month: 1, hours: 2 }));
    it('the other kind by nobody, and the same kind by somebody', () =>
      differ([{ employee: -1, hours: 1 }, { employee: 0, basis: 1, hours: 5 }], { employee: -1, basis: 1, hours: 2 }, { employee: 0, basis: 0, hours: 2 }));
    it('two months apart among so many people that only the second digit tells', () =>
      // 8,192 people, four kinds of row: a month is 32,768, two are 65,536
      differ([{ employee: -1, month: 1, hours: 1 }, { employee: 8190, month: 12, hours: 5 }], { employee: -1, month: 2, hours: 2 }, { employee: -1, month: 4, hours: 2 }));
  });

  it('says which codes the numbers stand for, however they are written', () => {
    const legend = (codes: Partial<HoursLedger>): string => canonicalHours({ ...ledger([{ hours: 1 }]), ...codes }).legend;
    expect(legend({ activityCodes: ['a', ' b '] as ActivityCode[] })).toBe(legend({}));
    const others = [{ activityCodes: ['A', 'C'] as ActivityCode[] }, { positionCodes: ['P', 'Q', 'S'] as PositionCode[] }, { participantCodes: ['X', 'Z'] as ParticipantCode[] }];
    expect(new Set([legend({}), ...others.map(legend)]).size).toBe(4);
  });
});
