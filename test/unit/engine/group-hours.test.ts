import { type ActivityCode, type HoursLedger, type ParticipantCode, type PositionCode, lowestTerms } from '../../../src/domain';
import { type HoursOfRun, type RunHours, groupHours } from '../../../src/engine/hours/group-hours';
import { ofOneYear } from '../../../src/engine/runs/run-context';

type Row = readonly [activity: number, position: number, participant: number, year: number, month: number, basis: 0 | 1, hours: number];
const NOBODY = -1;
const codes = (count: number, letter: string): string[] => Array.from({ length: count }, (_, i) => `${letter}${String(i).padStart(5, '0')}`);

/** So many codes; the rows name only the last two activities and positions. */
const ledger = (activities: number, positions: number, rows: readonly Row[]): HoursLedger => ({
  sheet: 'Uren', table: 'Uren', rowCount: rows.length,
  activityCodes: codes(activities, 'A') as ActivityCode[], positionCodes: codes(positions, 'P') as PositionCode[], participantCodes: ['X', 'Y'] as ParticipantCode[],
  activity: Int32Array.from(rows, ([activity]) => activities - 2 + activity), position: Int32Array.from(rows, ([, position]) => positions - 2 + position), participant: Int32Array.from(rows, (row) => row[2]),
  year: Int32Array.from(rows, (row) => row[3]), month: Uint8Array.from(rows, (row) => row[4]), basis: Uint8Array.from(rows, (row) => row[5]), hours: Float64Array.from(rows, (row) => row[6]),
  fixed: new Uint8Array(rows.length), employee: new Int32Array(rows.length).fill(NOBODY), sheetRow: Int32Array.from(rows, (_, i) => i + 2),
});
const run = (year: number, basis: 'budget' | 'actual'): HoursOfRun => ({ basis, inputYears: ofOneYear(year) });

const ROWS: readonly Row[] = [
  [1, 1, 0, 2024, 3, 0, 1], [0, 0, NOBODY, 2024, 0, 0, 2], [0, 0, 1, 2024, 8, 0, 4], [1, 1, 1, 2024, 3, 0, 8], [1, 1, 1, 2024, 12, 0, 16], [0, 0, 0, 2026, 5, 1, 32],
  // of no run: the other kind of each year, the year between, and years before and after
  [0, 0, 0, 2026, 5, 0, 64], [0, 0, 0, 2024, 5, 1, 128], [0, 0, NOBODY, 2025, 0, 0, 256], [0, 0, NOBODY, 2023, 0, 0, 512], [0, 0, 0, 2023, 1, 1, 512], [1, 0, 0, 2027, 0, 1, 1024],
  [0, 0, 0, 2024, 7, 0, -0.5],
];
const RUNS = [run(2024, 'budget'), run(2026, 'actual')];
/** From July on the last position is priced otherwise; only the last activity looks at who an hour names. */
const grouped = (activities: number, positions: number, rows: readonly Row[]): readonly RunHours[] =>
  groupHours(ledger(activities, positions, rows), RUNS, (_, __, month) => (month >= 7 ? 7 : 0), (activity) => activity === activities - 1);
const shown = (activities: number, positions: number, rows = ROWS) => grouped(activities, positions, rows).map(({ groups, total, named, monthsUsed }) => ({
  groups: groups.map((group) => [group.activity - activities + 2, group.position - positions + 2, group.participant, group.priceClass, lowestTerms(group.hours)]),
  total: lowestTerms(total), named: [...named].slice(-2), monthsUsed: [...monthsUsed].slice(-2),
}));
const terms = (numerator: number, denominator = 1): string => lowestTerms({ numerator: BigInt(numerator), denominator: BigInt(denominator) } as Parameters<typeof lowestTerms>[0]);

describe.each([['few codes', 2, 2], ['so many that no array holds every possible group', 5000, 200]])('hours in groups, with %s', (_, activities, positions) => {
  const expected = () => [
    {
      // the first activity: 2 before July, 4 - 0.5 after, names or not; the second by name
      groups: [[0, 0, NOBODY, 0, terms(2)], [0, 0, NOBODY, 7, terms(7, 2)], [1, 1, 0, 0, terms(1)], [1, 1, 1, 0, terms(8)], [1, 1, 1, 7, terms(16)]],
      // 2 + 3.5 + 1 + 8 + 16; months 0, 7, 8 and 3, 12 as bits: 1 + 128 + 256, 8 + 4,096
      total: terms(61, 2), named: [1, 1], monthsUsed: [385, 4104],
    },
    { groups: [[0, 0, NOBODY, 0, terms(32)]], total: terms(32), named: [1, 0], monthsUsed: [32, 0] },
  ];
  it('by run, activity, name, position and price', () => expect(shown(activities, positions)).toEqual(expected()));
  it('whatever the order of the rows', () => expect(shown(activities, positions, [...ROWS].reverse())).toEqual(expected()));
});

it('hours of a position that is priced by run: the class of the one run is not that of the other', () => {
  const rows: readonly Row[] = [[0, 0, NOBODY, 2024, 1, 0, 1], [0, 1, NOBODY, 2024, 1, 0, 2], [0, 0, NOBODY, 2026, 1, 1, 4], [0, 1, NOBODY, 2026, 12, 1, 8]];
  const groups = groupHours(ledger(2, 2, rows), RUNS, (at, position, month) => at * 100 + position * 20 + month, () => false).map((of) => of.groups.map(({ position, priceClass, hours }) => [position, priceClass, lowestTerms(hours)]));
  expect(groups).toEqual([[[0, 1, terms(1)], [1, 21, terms(2)]], [[0, 101, terms(4)], [1, 132, terms(8)]]]);
});

it('no runs, no groups', () => expect(groupHours(ledger(2, 2, ROWS), [], () => 0, () => false)).toEqual([]));
