import {
  type Activity, type ActivityCode, type CellContent, type CostRow, type Day, type HoursLedger, type KeyValue, type Model, type Participant,
  type ParticipantCode, type PositionCode, type RateRow, type RowRef, type SubAgreement, type SubAgreementCode, type AllocationKeyCode, fraction,
} from '../../src/domain';

/** The size the product must carry (calculation.md 13): 200 activities, 40 sub-agreements, 10 participants, 12 months. */
const [ACTIVITIES, AGREEMENTS, PARTICIPANTS, POSITIONS, COSTS, YEAR] = [200, 40, 10, 20, 2_000, 2025];

/** A small generator of its own, so that every machine measures the same rows. */
export const randomNumbers = (seed: number): ((below: number) => number) => {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

const ref: RowRef = { sheet: 'Meting', table: 'Meting', row: 2 };
const code = <T extends string>(letter: string, number: number): T => `${letter}${String(number).padStart(3, '0')}` as T;
const list = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));

const activities = (): Activity[] => list(ACTIVITIES, (i) => ({
  ref, code: code('A', i), name: `Activiteit ${i}`, subAgreement: code('D', i % AGREEMENTS), unit: 'dossier', allocationKey: null, costCentre: null,
  package: 'basis', workClass: 'regular', taskFieldHost: null, taskFieldClient: null,
}));

const agreements = (): SubAgreement[] => list(AGREEMENTS, (i) => ({
  ref, code: code<SubAgreementCode>('D', i), name: `Deelovereenkomst ${i}`, frameworkAgreement: null, status: 'concluded', startDate: null, endDate: null,
  funding: 'cost', allocationKey: code<AllocationKeyCode>('S', i), settlement: 'actual', bandwidth: null, bandwidthMode: null, advanceTerms: 4,
  noticeMonths: null, indexSeries: null, marketAndGovernment: null, marketAndGovernmentReason: null, ordinance: null,
}));

const participants = (): Participant[] => list(PARTICIPANTS, (i) => ({
  ref, code: code('P', i), name: `Gemeente ${i}`, role: i === 0 ? 'host' : 'client', inhabitants: 20_000 + 1_000 * i, order: i,
}));

const keyValues = (): KeyValue[] => list(AGREEMENTS * PARTICIPANTS, (i) => ({
  ref, key: code('S', i % AGREEMENTS), participant: code('P', Math.floor(i / AGREEMENTS)), value: fraction(BigInt(1 + ((i * 37) % 997))), year: YEAR,
  basis: null, validFrom: null, measured: null, tolerance: fraction<'percent'>(3n), referenceDate: null, source: null,
}));

/** Every position has a rate from the beginning and another from 1 July. */
const rates = (): RateRow[] => list(POSITIONS * 2, (i) => ({
  ref, position: code('F', i % POSITIONS), validFrom: i < POSITIONS ? null : ('2025-07-01' as Day), basis: null,
  hourlyRate: fraction(BigInt(4_500 + 137 * i), 100n), wageCost: null, otherStaffCost: null, productiveHours: null, scale: null,
  overheadIncluded: false, source: 'meting',
}));

const costs = (): CostRow[] => list(COSTS, (i) => ({
  ref: { ...ref, row: i + 2 }, description: null, target: { activity: code<ActivityCode>('A', i % ACTIVITIES) }, kind: 'material',
  amount: fraction(BigInt(100_000 + ((i * 7919) % 99_991)), 100n), year: YEAR, basis: i % 2 === 0 ? 'budget' : 'actual', participant: null, fixed: false,
  oneOff: false, priceLevel: null, indexSeries: null, source: null,
}));

/** One row of Uren, as numbers into the lists of codes. */
const hourRow = (next: (below: number) => number) =>
  ({ activity: next(ACTIVITIES), position: next(POSITIONS), month: 1 + next(12), basis: next(2), participant: next(PARTICIPANTS + 1) - 1, hours: (1 + next(320)) / 4 });

export const hoursLedger = (rowCount: number): HoursLedger => {
  const next = randomNumbers(20_261_122);
  const ledger: HoursLedger = {
    sheet: 'Uren', table: 'Uren', rowCount,
    activityCodes: list(ACTIVITIES, (i) => code<ActivityCode>('A', i)), positionCodes: list(POSITIONS, (i) => code<PositionCode>('F', i)),
    participantCodes: list(PARTICIPANTS, (i) => code<ParticipantCode>('P', i)),
    activity: new Int32Array(rowCount), position: new Int32Array(rowCount), participant: new Int32Array(rowCount), year: new Int32Array(rowCount).fill(YEAR),
    month: new Uint8Array(rowCount), basis: new Uint8Array(rowCount), hours: new Float64Array(rowCount), fixed: new Uint8Array(rowCount),
    employee: new Int32Array(rowCount).fill(-1), sheetRow: new Int32Array(rowCount),
  };
  for (let row = 0; row < rowCount; row += 1) {
    const { activity, position, month, basis, participant, hours } = hourRow(next);
    ledger.activity[row] = activity; ledger.position[row] = position; ledger.month[row] = month;
    ledger.basis[row] = basis; ledger.participant[row] = participant; ledger.hours[row] = hours; ledger.sheetRow[row] = row + 2;
  }
  return ledger;
};

export const HOUR_HEADERS = ['Activiteit', 'Functie', 'Uren', 'Jaar', 'Maand', 'Soort', 'Deelnemer'];

/** The same rows as cells, the way an adapter hands them over. */
export const hourCells = (ledger: HoursLedger): CellContent[][] => list(ledger.rowCount, (row) => [
  code('A', ledger.activity[row] as number), code('F', ledger.position[row] as number), ledger.hours[row] as number, YEAR, ledger.month[row] as number,
  ledger.basis[row] === 1 ? 'realisatie' : 'begroting', (ledger.participant[row] as number) < 0 ? null : code('P', ledger.participant[row] as number),
]);

/** A whole year of budget and actual at full size, with so many rows of hours. */
export const syntheticYear = (rowCount: number): Model => ({
  sources: [],
  settings: {
    year: YEAR, basis: 'both', supportMethod: 'reciprocal', ownUse: 'drop', overheadMethod: 'amount-per-hour', overheadValue: fraction(1_234n, 100n),
    hoursDenominator: 'budgeted-hours', unusedCapacity: 'in-price', priceLevel: null, indexMethod: 'chained', quartileMethod: 'inclusive',
    referenceDate: null, tolerance: fraction<'percent'>(5n),
  },
  activities: activities(), hours: hoursLedger(rowCount), rates: rates(), subAgreements: agreements(), participants: participants(), keyValues: keyValues(),
  costs: costs(), costCentres: [], recharges: [], volumes: [], assets: [], hoursNorms: [], capacities: [], indexFigures: [], advances: [], benchmarks: [],
  peers: [], goals: [], commitments: [], scenarios: [], referenceRates: [], tieOuts: [], coalitions: [], recommendations: [],
});
