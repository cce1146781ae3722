import { type AmountText, type Basis, type DifferenceParts, INPUT_GROUPS, type InputGroup, type MethodResult, type Outcome, type RunOutcome, parseDay } from '../../src/domain';
import { sampleOutcome } from './sample-outcome';

/** The sample outcome grown to everything that the engine publishes. Set by hand in whole cents and added here; invented. No engine is involved. */
const cents = (amount: AmountText): number => Math.round(Number(amount) * 100);
const money = (amount: number): AmountText => `${amount < 0 ? '-' : ''}${Math.floor(Math.abs(amount) / 100)}.${String(Math.abs(amount) % 100).padStart(2, '0')}`;
const minus = (a: AmountText, b: AmountText): AmountText => money(cents(a) - cents(b));

interface Share { readonly subAgreement: string; readonly participant: string; readonly amount: AmountText }
const sharesOf = (run: RunOutcome | undefined): readonly Share[] => (run?.subAgreements ?? []).filter((one) => !one.memo)
  .flatMap((one) => one.participants.map((share) => ({ subAgreement: one.code, participant: share.code, amount: share.amount })));

const isHost = (participant: string): boolean => participant === 'EMM';

/** What the clients pay in four terms; left-over cents on the first ones. */
const terms = (budget: AmountText): readonly AmountText[] => Array.from({ length: 4 }, (_, i) => money(Math.floor(cents(budget) / 4) + (i < cents(budget) % 4 ? 1 : 0)));

/** Coevorden skipped the last term of ICT. */
const skipped = (one: Share): boolean => one.subAgreement === 'ICT' && one.participant === 'COE';
const paidBy = (one: Share): AmountText => (skipped(one) ? minus(one.amount, terms(one.amount)[3] ?? '0.00') : one.amount);
/** Borger-Odoorn settled ICT of the year once before. */
const settledBefore = (one: Share): AmountText => (one.subAgreement === 'ICT' && one.participant === 'BOD' ? '20000.00' : '0.00');

const advancesOf = (year: number, budget: RunOutcome | undefined): Outcome['advances'] => sharesOf(budget).map((one) => ({
  year, subAgreement: one.subAgreement, participant: one.participant, budget: one.amount,
  terms: terms(one.amount).map((scheduled, i) => ({ term: i + 1, scheduled, paid: one.subAgreement === 'VGO' || isHost(one.participant) || (skipped(one) && i === 3) ? null : scheduled })),
  paidWithoutTerm: '0.00', paid: paidBy(one), assumed: one.subAgreement === 'VGO' || isHost(one.participant),
}));

const partsOf = (difference: AmountText): DifferenceParts => {
  const [dilution, ownUse] = [Math.round(cents(difference) * 0.08), Math.round(cents(difference) * -0.05)];
  return { spending: money(cents(difference) - dilution - ownUse - 1), dilution: money(dilution), ownUse: money(ownUse), own: '0.00', rule: '0.00', rounding: '0.01' };
};

const settlementsOf = (year: number, budget: RunOutcome | undefined, actual: RunOutcome | undefined): Outcome['settlements'] => {
  const after = new Map(sharesOf(actual).map((one) => [`${one.subAgreement}|${one.participant}`, one.amount]));
  return sharesOf(budget).map((one) => {
    const charged = after.get(`${one.subAgreement}|${one.participant}`) ?? '0.00';
    const settlement = minus(charged, paidBy(one));
    return {
      year, subAgreement: one.subAgreement, participant: one.participant, rule: 'actual' as const, budget: one.amount, actual: charged, band: null, charged, hostBears: '0.00', advances: paidBy(one),
      assumedAdvances: one.subAgreement === 'VGO' || isHost(one.participant), settlement, settledBefore: settledBefore(one), delta: minus(settlement, settledBefore(one)),
      parts: partsOf(minus(charged, one.amount)),
    };
  });
};

const SHARE_OF_GROUP: Readonly<Record<InputGroup, number>> = { scope: 0, hours: 0.2, rates: 0.35, costs: 0.25, volumes: 0.05, overhead: 0.1, keys: 0.05 };

/** The year before was one per cent and a bit cheaper; the step of the volumes could not stand alone. */
const bridgeOf = (year: number, basis: Basis, run: RunOutcome | undefined): Outcome['years'][number] => ({
  from: year - 1, to: year, basis, order: INPUT_GROUPS,
  lines: sharesOf(run).map((one) => {
    const before = money(Math.round(cents(one.amount) / 1.0135));
    const change = cents(one.amount) - cents(before);
    const parts = Object.fromEntries(INPUT_GROUPS.map((group) => [group, money(Math.round(change * SHARE_OF_GROUP[group]))])) as Record<InputGroup, AmountText>;
    const others = INPUT_GROUPS.reduce((sum, group) => sum + (group === 'keys' || group === 'volumes' ? 0 : cents(parts[group])), 0);
    return { subAgreement: one.subAgreement, participant: one.participant, before, parts: { ...parts, volumes: null, keys: money(change - others) }, after: one.amount };
  }),
  oneOff: [{ subAgreement: 'ICT', before: '182500.00', after: '0.00' }],
});

const scenarioOf = (name: string, perMille: Readonly<Record<string, number>>, runs: readonly RunOutcome[], more: Pick<Outcome['scenarios'][number], 'questions' | 'changes' | 'exits'>): Outcome['scenarios'][number] => {
  const lines = runs.flatMap((run) => sharesOf(run).map(({ subAgreement, participant, amount }) => {
    const scenario = money(Math.round((cents(amount) * (1000 + (perMille[participant] ?? 0))) / 1000));
    return { year: run.year, basis: run.basis, subAgreement, participant, base: amount, scenario, difference: minus(scenario, amount) };
  }));
  const totals = runs.flatMap((run) => ['EMM', 'BOD', 'COE'].map((participant) => {
    const own = lines.filter((one) => one.year === run.year && one.basis === run.basis && one.participant === participant);
    const [base, scenario] = [own.reduce((sum, one) => sum + cents(one.base), 0), own.reduce((sum, one) => sum + cents(one.scenario), 0)];
    return { year: run.year, basis: run.basis, participant: participant as string | null, base: money(base), scenario: money(scenario), difference: money(scenario - base) };
  }).concat([{ year: run.year, basis: run.basis, participant: null, base: run.total.hostOwn, scenario: run.total.hostOwn, difference: '0.00' }]));
  return { name, ...more, lines, totals, changed: [], unitPrices: [], strandedTogether: [], endings: null };
};

const DAY = parseDay('2025-06-30') as NonNullable<ReturnType<typeof parseDay>>;

const scenariosOf = (runs: readonly RunOutcome[]): Outcome['scenarios'] => [
  scenarioOf('Coevorden vertrekt', { COE: -480, EMM: 62, BOD: 61 }, runs, {
    questions: [{ kind: 'leaves', participant: 'COE', day: DAY, runOffPct: ['75.000000', '50.000000', '25.000000'] }], changes: 0,
    exits: [{
      participant: 'COE', day: DAY, stranded: runs.map((run) => ({ year: run.year, basis: run.basis, amount: run.basis === 'budget' ? '612340.11' : '620118.42' })), lastFullCharge: '2800000.00', lastFullYear: 2024,
      runOff: [{ year: 2026, percentage: '75.000000', amount: '2100000.00' }, { year: 2027, percentage: '50.000000', amount: '1400000.00' }, { year: 2028, percentage: '25.000000', amount: '700000.00' }],
      exitSum: '4200000.00',
    }],
  }),
  scenarioOf('Lonen +4 %', { COE: 21, EMM: 21, BOD: 21 }, runs, { questions: [], changes: 3, exits: [] }),
];

const method = (run: RunOutcome, shift: number): MethodResult => ({
  subAgreements: run.subAgreements.filter((one) => !one.memo).map((one) => {
    // what ICT bears less, VGO bears more; the shift falls on the first participant
    const moved = one.code === 'ICT' ? -shift : one.code === 'VGO' ? shift : 0;
    return {
      code: one.code, total: money(cents(one.charged) + moved),
      participants: one.participants.map((share, i) => ({ code: share.code, amount: money(cents(share.amount) + (i === 0 ? moved : 0)) })),
    };
  }),
  participants: run.total.participants, hostLines: run.total.hostOwn,
  grandTotal: money(run.total.participants.reduce((sum, one) => sum + cents(one.amount), cents(run.total.hostOwn))),
});

/** Two support centres that serve each other, a primary centre and an overhead centre. Columns and rows add up. */
const supportOf = (run: RunOutcome): RunOutcome['support'] => ({
  method: 'reciprocal', ownUse: 'drop',
  centres: [
    { code: 'KP-FAC', name: 'Facilitair', kind: 'support', direct: '300000.00', received: '41245.43', given: '341245.43', gross: '341245.43' },
    { code: 'KP-PO', name: 'Personeel en organisatie', kind: 'support', direct: '210000.00', received: '31245.43', given: '241245.43', gross: '241245.43' },
    { code: 'KP-SR', name: 'Serverruimte', kind: 'primary', direct: '146245.43', received: '310000.00', given: '456245.43', gross: '456245.43' },
    { code: 'KP-OH', name: 'Overhead bedrijfsvoering', kind: 'overhead', direct: '2095817.00', received: '200000.00', given: '0.00', gross: '2295817.00' },
  ],
  allocations: [
    { from: 'KP-FAC', to: 'KP-PO', toKind: 'centre', amount: '31245.43' }, { from: 'KP-FAC', to: 'KP-SR', toKind: 'centre', amount: '210000.00' }, { from: 'KP-FAC', to: 'KP-OH', toKind: 'centre', amount: '100000.00' },
    { from: 'KP-PO', to: 'KP-FAC', toKind: 'centre', amount: '41245.43' }, { from: 'KP-PO', to: 'KP-SR', toKind: 'centre', amount: '100000.00' }, { from: 'KP-PO', to: 'KP-OH', toKind: 'centre', amount: '100000.00' },
    { from: 'KP-SR', to: 'ICT-WP', toKind: 'activity', amount: '342184.07' }, { from: 'KP-SR', to: 'ICT-APP', toKind: 'activity', amount: '114061.36' },
  ],
  byMethod: { direct: method(run, 1_234_567), stepDown: method(run, 345_678), reciprocal: method(run, 0) },
  stepDownOrder: {
    order: ['KP-FAC', 'KP-PO'], examined: 2,
    lines: sharesOf(run).map((one) => ({
      subAgreement: one.subAgreement, participant: one.participant, asOrdered: one.amount,
      lowest: one.subAgreement === 'ICT' ? minus(one.amount, '812.44') : one.amount, highest: one.subAgreement === 'VGO' ? minus(one.amount, '-812.44') : one.amount,
    })),
  },
});

const NORM = { leave: '218', publicHolidays: '50', sickness: '95', training: '40', meetings: '60', other: '10' } as const;

const capacityOf = (basis: Basis): RunOutcome['capacity'] => [
  {
    target: 'position', code: 'Consulent', name: 'Consulent', group: 'Uitvoering', fte: '46', contractHoursPerFte: '1836', deductionsPerFte: NORM, productiveHoursPerFte: '1363', grossHours: '84456', capacityHours: '62698',
    budgetHours: '60630', usedHours: basis === 'budget' ? '60630' : '59720', unexplainedHours: basis === 'budget' ? '2068' : '2978', cost: '3257502.88', practicalRate: '51.955451', budgetRate: '53.727575',
    unusedHours: basis === 'budget' ? '2068' : '2978', unusedCost: basis === 'budget' ? '107443.87' : '154723.33', utilisationPct: basis === 'budget' ? '96.701649' : '95.250247', borneBy: 'not-charged', overCapacity: false,
  },
  {
    target: 'position', code: 'ICT-beheerder', name: 'ICT-beheerder', group: 'Uitvoering', fte: '20', contractHoursPerFte: '1836', deductionsPerFte: NORM, productiveHoursPerFte: '1363', grossHours: '36720', capacityHours: '27260',
    budgetHours: '28050', usedHours: basis === 'budget' ? '28050' : '27630', unexplainedHours: basis === 'budget' ? '-790' : '-370', cost: null, practicalRate: null, budgetRate: null,
    unusedHours: '0', unusedCost: null, utilisationPct: basis === 'budget' ? '102.898019' : '101.357300', borneBy: 'not-charged', overCapacity: true,
  },
  {
    target: 'costCentre', code: 'KP-SR', name: 'Serverruimte', group: 'Uitvoering', fte: '4', contractHoursPerFte: '1836', deductionsPerFte: NORM, productiveHoursPerFte: '1363', grossHours: '7344', capacityHours: '5452',
    budgetHours: '5000', usedHours: '4800', unexplainedHours: '652', cost: '456245.43', practicalRate: '83.684048', budgetRate: '91.249086', unusedHours: '652', unusedCost: '54562.00', utilisationPct: '88.041086',
    borneBy: 'in-price', overCapacity: false,
  },
];

const ratesOf = (run: RunOutcome): RunOutcome['rates'] => run.rates.map((rate) => {
  const overhead = { code: 'overhead', perHour: '19.000000', origin: 'derived', perFte: null, source: null } as const;
  if (rate.origin === 'derived') {
    return {
      ...rate, productiveHoursFrom: 'hours-norm', fullPerHour: '70.955452',
      components: [
        { code: 'wage', perHour: '50.183419', origin: 'given', perFte: '68400.00', source: rate.source }, { code: 'otherStaff', perHour: '1.772033', origin: 'given', perFte: '2415.28', source: rate.source }, overhead,
      ],
      references: [{
        series: 'Handleiding Overheidstarieven', year: 2025, scale: '8', wageCost: '71250.00', overheadPerFte: '24800.00', productiveHours: '1382', perHour: '51.555716', difference: '0.399736', differencePct: '0.775348',
        wageDifference: '-434.72', source: 'Handleiding Overheidstarieven 2025',
      }],
    };
  }
  const adopted = { code: 'adopted', perHour: rate.wagePerHour, origin: 'given', perFte: null, source: rate.source } as const;
  return rate.overheadIncluded ? { ...rate, fullPerHour: rate.wagePerHour, components: [adopted] }
    : { ...rate, fullPerHour: (Number(rate.wagePerHour) + 19).toFixed(6), components: [adopted, overhead] };
});

/** One reached, one on its way, one without a unit and a target; the goal of VGO is not judged. */
const goalsOf = (): Pick<RunOutcome, 'goals' | 'measurableGoals'> => ({
  goals: [
    { code: 'D1', subAgreement: 'ICT', goal: 'Storingen snel verhelpen', kind: 'quality', indicator: 'Hersteltijd', unit: 'uur', direction: 'lower', baseline: '9.000000', target: '4.000000', actual: '5.500000', measurable: true, progress: '0.700000', reached: false, source: 'Dienstencatalogus (fictief)' },
    { code: 'D2', subAgreement: 'ICT', goal: 'Systemen beschikbaar', kind: 'continuity', indicator: 'Beschikbaarheid', unit: '%', direction: 'higher', baseline: '98.500000', target: '99.500000', actual: '99.700000', measurable: true, progress: '1.200000', reached: true, source: null },
    { code: 'D3', subAgreement: 'ICT', goal: 'Doelmatiger werken', kind: 'efficiency', indicator: 'Kosten', unit: null, direction: null, baseline: null, target: null, actual: null, measurable: false, progress: null, reached: null, source: null },
    { code: 'D4', subAgreement: 'VGO', goal: 'Conditie van de gebouwen', kind: null, indicator: 'Conditiescore', unit: 'score', direction: 'neutral', baseline: '3.200000', target: '3.000000', actual: '3.100000', measurable: true, progress: '0.500000', reached: null, source: null },
  ],
  measurableGoals: [{ subAgreement: 'ICT', goals: 3, measurable: 2, share: '0.666667' }, { subAgreement: 'VGO', goals: 1, measurable: 1, share: '1.000000' }],
});

const purchase = (year: number): Outcome['jointPurchases'][number] => ({
  year, coalition: 'EMM+BOD+COE', jointCost: '700000.00', standAloneCost: '900000.00', saving: '200000.00', key: 'inwoners',
  lines: [
    { participant: 'EMM', standAlone: '500000.00', byKey: '445833.33', byStandAlone: '388888.89', incremental: '320000.00', shapley: '403333.33', savingByKey: '54166.67', savingShapley: '96666.67' },
    { participant: 'BOD', standAlone: '180000.00', byKey: '108333.34', byStandAlone: '140000.00', incremental: '90000.00', shapley: '128333.34', savingByKey: '71666.66', savingShapley: '51666.66' },
    { participant: 'COE', standAlone: '220000.00', byKey: '145833.33', byStandAlone: '171111.11', incremental: '125000.00', shapley: '168333.33', savingByKey: '74166.67', savingShapley: '51666.67' },
  ],
});

/** Everything at once, of one year or of more: capacity, recharges three ways, advances, settlement, bridge, scenarios and a joint purchase. */
export const wholeOutcome = (years: readonly number[] = [2024, 2025]): Outcome => {
  const sample = sampleOutcome(years);
  const runs = sample.runs.map((run): RunOutcome => ({ ...run, rates: ratesOf(run), support: supportOf(run), capacity: capacityOf(run.basis), ...goalsOf() }));
  const runOf = (year: number, basis: Basis) => runs.find((run) => run.year === year && run.basis === basis);
  const last = Math.max(...years);
  const settlements = years.flatMap((year) => settlementsOf(year, runOf(year, 'budget'), runOf(year, 'actual')));
  return {
    ...sample, runs, settlements, advances: years.flatMap((year) => advancesOf(year, runOf(year, 'budget'))),
    differences: settlements.filter((one) => one.subAgreement === 'VGO').flatMap(({ year, subAgreement, participant, parts }) => [
      { year, subAgreement, participant, activity: 'VGO-ON', spending: `${parts.spending}0000000000`, dilution: `${parts.dilution}0000000000`, ownUse: `${parts.ownUse}0000000000`, own: '0.000000000000' },
    ]),
    labour: years.map((year) => ({ year, activity: 'SZ-INK', actualHours: '40631', allowedHours: '41250', rate: '-45006.700000', efficiency: '32160.420000', mix: '4120.310000', yield: '28040.110000' })),
    years: years.includes(last - 1) ? (['budget', 'actual'] as const).map((basis) => bridgeOf(last, basis, runOf(last, basis))) : [],
    scenarios: scenariosOf(runs.filter((run) => run.year === last)), jointPurchases: [purchase(last)],
  };
};
