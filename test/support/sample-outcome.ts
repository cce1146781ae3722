import { ENGINE_FINDINGS, fromDecimal, type ActivityOutcome, type Basis, type CostBreakdown, type Finding, type Outcome, type RunOutcome, type SubAgreementOutcome } from '../../src/domain';

/** Figures for the report's tests, set by hand in whole cents and added here; invented, in the manner of BOCE. No engine is involved. */
const KINDS = ['wage', 'hired', 'material', 'licence', 'capital', 'contribution', 'other', 'support', 'overhead', 'income'] as const;
type Kind = (typeof KINDS)[number];
type Cents = Readonly<Partial<Record<Kind, number>>>;

const money = (cents: number): string => `${cents < 0 ? '-' : ''}${Math.floor(Math.abs(cents) / 100)}.${String(Math.abs(cents) % 100).padStart(2, '0')}`;
const total = (cost: Cents): number => KINDS.reduce((sum, kind) => sum + (cost[kind] ?? 0), 0);
const added = (costs: readonly Cents[]): Cents => Object.fromEntries(KINDS.map((kind) => [kind, costs.reduce((sum, cost) => sum + (cost[kind] ?? 0), 0)]));
const breakdown = (cost: Cents): CostBreakdown => ({ ...(Object.fromEntries(KINDS.map((kind) => [kind, money(cost[kind] ?? 0)])) as Record<Kind, string>), total: money(total(cost)) });
const six = (value: number): string => value.toFixed(6);

const NO_BUILD_UP = { productiveHoursFrom: null, components: [], fullPerHour: null, references: [] } as const;

const PARTICIPANTS = [{ code: 'EMM', name: 'Emmen', role: 'host' }, { code: 'BOD', name: 'Borger-Odoorn', role: 'client' }, { code: 'COE', name: 'Coevorden', role: 'client' }] as const;

interface Given { readonly code: string; readonly name: string; readonly agreement: string | null; readonly unit: string | null; readonly key: string | null; readonly shares: readonly number[]; readonly hours: number; readonly volume: number | null; readonly cost: Cents }

const ACTIVITIES: readonly Given[] = [
  { code: 'SZ-INK', name: 'Inkomensondersteuning', agreement: 'SZ', unit: 'dossier', key: 'uitkeringsdossiers', shares: [0.612345, 0.158024, 0.229631], hours: 41250, volume: 4185, cost: { wage: 214_318_745, hired: 31_250_000, material: 4_215_033, licence: 11_840_050, overhead: 78_375_000 } },
  { code: 'SZ-RE', name: 'Re-integratie', agreement: 'SZ', unit: 'traject', key: 'uitkeringsdossiers', shares: [0.612345, 0.158024, 0.229631], hours: 12480, volume: 960, cost: { wage: 63_897_600, contribution: 8_500_000, other: 1_204_510, overhead: 23_712_000, income: -6_000_000 } },
  { code: 'SZ-SV', name: 'Schuldhulpverlening', agreement: 'SZ', unit: 'dossier', key: 'inwoners', shares: [0.636905, 0.154762, 0.208333], hours: 6900, volume: null, cost: { wage: 36_570_011, overhead: 13_110_000 } },
  { code: 'ICT-WP', name: 'Werkplekbeheer', agreement: 'ICT', unit: 'werkplek', key: 'werkplekken', shares: [0.571429, 0.2, 0.228571], hours: 18300, volume: 2450, cost: { wage: 96_075_000, hired: 22_400_000, licence: 168_412_333, material: 51_230_967, support: 34_218_407, overhead: 34_770_000 } },
  { code: 'ICT-APP', name: 'Applicatiebeheer', agreement: 'ICT', unit: 'applicatie', key: 'werkplekken', shares: [0.571429, 0.2, 0.228571], hours: 9750, volume: 184, cost: { wage: 58_012_500, licence: 87_650_000, support: 11_406_136, overhead: 18_525_000 } },
  { code: 'VGO-ON', name: 'Planmatig onderhoud', agreement: 'VGO', unit: 'm² bvo', key: 'm2 bvo', shares: [0.701235, 0.122222, 0.176543], hours: 5400, volume: 186_500, cost: { wage: 26_460_000, hired: 4_125_000, material: 112_874_519, overhead: 10_260_000, income: -3_150_000 } },
  { code: 'VGO-AD', name: 'Advies en aanbesteding', agreement: 'VGO', unit: 'm² bvo', key: null, shares: [0.5, 0.25, 0.25], hours: 2150, volume: null, cost: { wage: 12_685_000, overhead: 4_085_000 } },
  { code: 'EMM-EIG', name: 'Eigen beleidstaken', agreement: null, unit: null, key: null, shares: [], hours: 24000, volume: null, cost: { wage: 122_400_000, material: 3_120_000, overhead: 45_600_000 } },
];
const AGREEMENTS = [
  { code: 'SZ', name: 'Sociale Zaken', funding: 'cost' }, { code: 'ICT', name: 'ICT', funding: 'pxq' }, { code: 'VGO', name: 'Vastgoedonderhoud', funding: 'fixed-percentage' },
] as const;
const INHABITANTS = 168_000;

const scaled = (cost: Cents, perMille: Readonly<Partial<Record<Kind, number>>>): Cents =>
  Object.fromEntries(Object.entries(cost).map(([kind, cents]) => [kind, Math.round((cents * (perMille[kind as Kind] ?? 1000)) / 1000)]));

/** Whole cents by largest remainder, so that the sample adds up as an outcome does. */
const divided = (cents: number, shares: readonly number[]): readonly { readonly cents: number; readonly leftOver: number }[] => {
  const floors = shares.map((share) => Math.floor(cents * share));
  const missing = cents - floors.reduce((a, b) => a + b, 0);
  const lucky = shares.map((share, i) => ({ i, rest: cents * share - (floors[i] ?? 0) })).sort((a, b) => b.rest - a.rest).slice(0, missing).map(({ i }) => i);
  return floors.map((floor, i) => ({ cents: floor + (lucky.includes(i) ? 1 : 0), leftOver: lucky.includes(i) ? 1 : 0 }));
};

interface Made { readonly outcome: ActivityOutcome; readonly cost: Cents; readonly cents: readonly number[] }

const activity = (given: Given, cost: Cents, hours: number): Made => {
  const sum = total(cost);
  const parts = divided(sum, given.shares);
  return {
    cost, cents: parts.map((part) => part.cents),
    outcome: {
      code: given.code, name: given.name, subAgreement: given.agreement, memo: false, hours: String(hours), cost: breakdown(cost), volume: given.volume === null ? null : String(given.volume), unit: given.unit,
      unitPrice: given.volume === null ? null : six(sum / 100 / given.volume), costPerHour: six(sum / 100 / hours),
      coverage: six(-(cost.income ?? 0) / (sum - (cost.income ?? 0))), funding: given.agreement === null ? null : AGREEMENTS.find((one) => one.code === given.agreement)?.funding ?? null, key: given.key,
      participants: parts.map((part, i) => ({ code: PARTICIPANTS[i]?.code ?? '', share: six(given.shares[i] ?? 0), amount: money(part.cents), leftOverCents: part.leftOver, labelled: '0.00' })),
      rounding: '0.001250000000',
    },
  };
};

const agreement = (one: (typeof AGREEMENTS)[number], made: readonly Made[], basis: Basis): SubAgreementOutcome => {
  const mine = made.filter(({ outcome }) => outcome.subAgreement === one.code);
  const cost = added(mine.map((each) => each.cost));
  const hours = mine.reduce((sum, { outcome }) => sum + Number(outcome.hours), 0);
  const volume = one.code === 'VGO' ? '186500' : null;
  return {
    code: one.code, name: one.name, status: 'concluded', memo: false, monthsInTerm: 12, startDate: '2009-01-01', endDate: null, funding: one.funding, hours: String(hours), cost: breakdown(cost),
    volume, unit: volume === null ? null : 'm² bvo', unitPrice: volume === null ? null : six(total(cost) / 100 / Number(volume)), costPerHour: six(total(cost) / 100 / hours), inhabitants: INHABITANTS,
    costPerInhabitant: six(total(cost) / 100 / INHABITANTS), coverage: six(-(cost.income ?? 0) / (total(cost) - (cost.income ?? 0))), yearOnYearPct: basis === 'actual' ? '2.413000' : null,
    charged: money(total(cost)), participants: PARTICIPANTS.map((participant, i) => ({ code: participant.code, amount: money(mine.reduce((sum, each) => sum + (each.cents[i] ?? 0), 0)) })),
  };
};

const MEMO: SubAgreementOutcome = {
  code: 'INK', name: 'Inkoop', status: 'planned', memo: true, monthsInTerm: 0, startDate: null, endDate: null, funding: 'cost', hours: '1200', cost: breakdown({ wage: 7_080_000, overhead: 2_280_000 }),
  volume: null, unit: null, unitPrice: null, costPerHour: six(78), inhabitants: INHABITANTS, costPerInhabitant: six(0.557143), coverage: six(0), yearOnYearPct: null, charged: money(9_360_000), participants: [],
};

const benchmarks = (ownIct: string): RunOutcome['benchmarks'] => [
  {
    code: 'B-ICT', indicator: 'ICT-kosten per inwoner', subAgreement: 'ICT', activity: null, denominator: 'inhabitant', year: 2023, own: ownIct, benchmark: '116.412000', raw: '109.000000', reference: 'mean', indexFactor: '1.068000',
    minimum: null, p25: null, median: null, p75: null, maximum: null, mean: '116.412000', n: null, percentileRank: null, difference: six(Number(ownIct) - 116.412), differencePct: six((Number(ownIct) / 116.412 - 1) * 100),
    effect: '-13565017.50', direction: 'lower', comparability: 'B', light: 'green', definition: 'Alle ICT-kosten van de gemeente, gedeeld door het aantal inwoners op 1 januari', source: 'M&I/Partners, Benchmark ICT gemeenten, boekjaar 2023',
  },
  {
    code: 'B-VGO', indicator: 'Onderhoud per m² bvo', subAgreement: 'VGO', activity: null, denominator: 'unit', year: 2025, own: '8.978281', benchmark: '8.150000', raw: '8.150000', reference: 'median', indexFactor: '1.000000',
    minimum: '6.400000', p25: '7.200000', median: '8.150000', p75: '9.450000', maximum: '11.300000', mean: '8.310000', n: 7, percentileRank: '0.642857', difference: '0.828281', differencePct: '10.162957', effect: '154474.41',
    direction: 'lower', comparability: 'A', light: 'amber', definition: null, source: 'Vergelijkingsgroep vastgoed (fictief)',
  },
  {
    code: 'B-SZ', indicator: 'Uitvoeringskosten per dossier', subAgreement: null, activity: 'SZ-INK', denominator: 'unit', year: 2025, own: '812.423000', benchmark: '690.000000', raw: '690.000000', reference: 'median', indexFactor: '1.000000',
    minimum: null, p25: '610.000000', median: '690.000000', p75: '760.000000', maximum: null, mean: null, n: 23, percentileRank: null, difference: '122.423000', differencePct: '17.742464', effect: '512340.26',
    direction: 'lower', comparability: 'B', light: 'red', definition: null, source: 'Voorbeeldcijfers (fictief)',
  },
];

const run = (basis: Basis, year = 2025): RunOutcome => {
  const change = basis === 'budget' ? {} : { wage: 1021, hired: 1187, material: 964, licence: 1033, overhead: 1000, income: 1075 };
  const made = ACTIVITIES.map((given) => activity(given, scaled(given.cost, change), basis === 'budget' ? given.hours : Math.round(given.hours * 0.985)));
  const charged = made.filter(({ outcome }) => outcome.subAgreement !== null);
  const cost = added(charged.map((each) => each.cost));
  const own = added(made.filter(({ outcome }) => outcome.subAgreement === null).map((each) => each.cost));
  const bearing = PARTICIPANTS.map((participant, i) => ({ code: participant.code, cents: charged.reduce((sum, each) => sum + (each.cents[i] ?? 0), 0) }));
  const hours = made.reduce((sum, { outcome }) => sum + Number(outcome.hours), 0);
  const agreements = AGREEMENTS.map((one) => agreement(one, made, basis));
  return {
    year, basis, scenario: null, priceLevel: year,
    rates: [
      { position: 'Consulent', validFrom: null, wagePerHour: '51.955452', origin: 'derived', wageCost: '68400.00', otherStaffCost: '2415.28', productiveHours: '1363', ...NO_BUILD_UP, overheadIncluded: false, scale: '8', source: 'Handleiding Overheidstarieven (bewerkt, fictief)' },
      { position: 'ICT-beheerder', validFrom: '2025-01-01', wagePerHour: basis === 'budget' ? '52.500000' : '53.602500', origin: 'given', wageCost: null, otherStaffCost: null, productiveHours: null, ...NO_BUILD_UP, overheadIncluded: false, scale: '9', source: 'Vastgesteld tarief 2025' },
      { position: 'ICT-beheerder', validFrom: '2025-07-01', wagePerHour: '54.180000', origin: 'given', wageCost: null, otherStaffCost: null, productiveHours: null, ...NO_BUILD_UP, overheadIncluded: false, scale: '9', source: null },
      { position: 'Projectleider vastgoed', validFrom: null, wagePerHour: '59.000000', origin: 'given', wageCost: null, otherStaffCost: null, productiveHours: null, ...NO_BUILD_UP, overheadIncluded: true, scale: '11', source: '=Bron!A1' },
    ],
    activities: made.map(({ outcome }) => outcome), subAgreements: [...agreements, MEMO],
    total: {
      cost: breakdown(added([cost, own])), participants: bearing.map((one) => ({ code: one.code, amount: money(one.cents) })), rounding: '0.008750000000', unassigned: '0.00', hostOwn: money(total(own)),
      hostOverhead: '0.00', hostUnused: '0.00',
    },
    support: {
      method: 'reciprocal', ownUse: 'drop', byMethod: { direct: null, stepDown: null, reciprocal: null }, stepDownOrder: null,
      centres: [{ code: 'KP-SR', name: 'Serverruimte', kind: 'primary', direct: '456245.43', received: '0.00', given: '456245.43', gross: '456245.43' }, { code: 'KP-OH', name: 'Overhead bedrijfsvoering', kind: 'overhead', direct: '2295817.00', received: '0.00', given: '0.00', gross: '2295817.00' }],
      allocations: [{ from: 'KP-SR', to: 'ICT-WP', toKind: 'activity', amount: '342184.07' }, { from: 'KP-SR', to: 'ICT-APP', toKind: 'activity', amount: '114061.36' }],
    },
    overhead: { method: 'amount-per-hour', pool: '2295817.00', rate: '19.000000', base: '120230', recovered: '2284370.00', difference: '-11447.00' },
    capacity: [], goals: [], measurableGoals: [],
    benchmarks: basis === 'actual' ? benchmarks('35.668000') : [],
    benchmarksNotCarriedOut: basis === 'actual' ? [{ subAgreement: 'SZ', commitment: 'Driejaarlijkse benchmark Sociale Zaken', reason: 'overdue' }] : [],
    commitments: [
      { code: 'A1', subAgreement: 'SZ', commitment: 'Driejaarlijkse benchmark Sociale Zaken', kind: 'benchmark', due: '2024-06-30', state: 'overdue' },
      { code: 'A2', subAgreement: 'ICT', commitment: 'Jaarlijks tevredenheidsonderzoek', kind: 'evaluation', due: '2026-03-01', state: 'on-time' },
    ],
    keyPersons: [
      { activity: 'ICT-APP', subAgreement: null, largestShare: '0.571429', people: 5, peopleForHalf: 1, flag: true }, { activity: 'VGO-AD', subAgreement: null, largestShare: null, people: null, peopleForHalf: null, flag: true },
    ],
    keyDrift: [
      { key: 'werkplekken', participant: 'BOD', agreed: '20.000000', measured: '24.100000', difference: '4.100000', tolerance: '3.000000', flag: true },
      { key: 'werkplekken', participant: 'COE', agreed: '22.857143', measured: '21.300000', difference: '-1.557143', tolerance: '3.000000', flag: false },
    ],
    controls: [
      { code: 'cost-in-is-out', expected: money(total(cost) + total(own)), actual: money(total(cost) + total(own)), difference: '0.00', pass: true, lines: [{ code: 'activities', amount: money(total(cost)) }, { code: 'host-own', amount: money(total(own)) }] },
      { code: 'participants-add-up', expected: money(total(cost)), actual: money(total(cost)), difference: '0.00', pass: true, lines: bearing.map((one) => ({ code: one.code, amount: money(one.cents) })) },
      { code: 'key-shares-are-one', expected: '1.000000', actual: '1.000000', difference: '0.000000', pass: true, lines: [] },
      { code: 'hours-in-are-used', expected: String(hours), actual: String(basis === 'budget' ? hours : hours - 12.5), difference: basis === 'budget' ? '0' : '-12.5', pass: basis === 'budget', lines: [] },
      { code: 'host-and-clients-bear-all', expected: '0.00', actual: '0.00', difference: '0.00', pass: true, lines: bearing.map((one) => ({ code: one.code, amount: money(one.cents) })) },
    ],
  };
};

const finding = (code: keyof typeof ENGINE_FINDINGS, place: Finding['place'], facts: Finding['facts'], value?: string): Finding =>
  ({ code, severity: ENGINE_FINDINGS[code], place, facts, ...(value === undefined ? {} : { value }) });

/** BOCE-like: three sub-agreements and a memo, eight activities, three participants, budget and actual of one year (or of more). */
export const sampleOutcome = (years: readonly number[] = [2025], bases: readonly Basis[] = ['budget', 'actual']): Outcome => ({
  runId: '3f9a1c07be42d85510aa7742c9e0b6f4d1138e5a6c2b90fd7e44a1b8c3d2e5f6', engineVersion: '0.1.0', ruleVersion: '2026-1',
  settings: {
    year: 2025, basis: 'both', supportMethod: 'reciprocal', ownUse: 'drop', overheadMethod: 'amount-per-hour', overheadValue: fromDecimal('19'), hoursDenominator: 'budgeted-hours', unusedCapacity: 'in-price',
    priceLevel: null, indexMethod: 'chained', quartileMethod: 'inclusive', referenceDate: null, tolerance: fromDecimal('5'),
  },
  sources: [
    { table: 'activities', sheet: 'Activiteiten', name: 'Activiteiten', rowCount: 9 }, { table: 'hours', sheet: 'Uren 2025', name: 'Uren', rowCount: 1248 }, { table: 'rates', sheet: 'Tarieven', name: 'Tarieven', rowCount: 4 },
  ],
  participants: PARTICIPANTS,
  findings: [
    finding('rate-without-source', { sheet: 'Tarieven', table: 'Tarieven', row: 6, column: 'Bron', address: 'Tarieven!J6' }, { position: 'ICT-beheerder' }),
    finding('key-drift', { sheet: 'Sleutels', table: 'Sleutelwaarden', row: 9 }, { key: 'werkplekken', participant: 'BOD', difference: '4.1' }, '=4,1'),
  ],
  runs: years.flatMap((year) => bases.map((basis) => run(basis, year))),
  settlements: [], advances: [], differences: [], labour: [], years: [], scenarios: [], jointPurchases: [],
});
