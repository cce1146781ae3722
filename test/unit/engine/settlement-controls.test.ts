import type { ControlOutcome } from '../../../src/domain';
import { calculateRun } from '../../../src/engine/calculate-run';
import { findingList } from '../../../src/engine/finding-list';
import { hoursByRun } from '../../../src/engine/hours/hours-by-run';
import { indexModel } from '../../../src/engine/model-index';
import { planRuns } from '../../../src/engine/runs/plan-runs';
import { runContext } from '../../../src/engine/runs/run-context';
import { agreementAdvances } from '../../../src/engine/settlement/advances';
import { agreementsOf, financialYears } from '../../../src/engine/settlement/financial-years';
import { type SettledAgreement, type SettledParty, settleAgreement } from '../../../src/engine/settlement/settle-agreement';
import { settlementControls } from '../../../src/engine/settlement/settlement-controls';
import { type Book, modelOf } from '../../support/books';
import { RICH } from './rich-book';
import { closedYear, paid, settledBy } from './settled-books';
import { YEAR, found, outcomeOf } from './small-books';

const CODES = ['advances-and-settlement-are-charged', 'parts-are-the-difference'];
const controlsOf = (book: Book): readonly ControlOutcome[] => outcomeOf(book).runs.find(({ basis }) => basis === 'actual')?.controls ?? [];
const lastOf = (book: Book, code: string): ControlOutcome | undefined => [...controlsOf(book)].reverse().find((control) => control.code === code);
const linesOf = (book: Book, code: string) => lastOf(book, code)?.lines.map((line) => [line.code, line.amount]);

describe('the controls of a settlement', () => {
  const book = closedYear(400, 440, { Deelovereenkomsten: settledBy('geen'), Voorschotten: paid(['X', 90, 1], ['H', 1, 1], ['Y', 3, 1, 'afrekening']) });

  it('(e) advances and settlement are what is charged: 90 paid, 200 of the host by schedule', () => {
    expect(lastOf(book, 'advances-and-settlement-are-charged')).toMatchObject({ expected: '400.000000', actual: '400.000000', difference: '0.000000', pass: true });
    expect(linesOf(book, 'advances-and-settlement-are-charged')).toEqual([['advances-paid', '90.000000'], ['advances-assumed', '0.000000'], ['advances-of-host', '200.000000'], ['settlement', '110.000000']]);
    expect(linesOf(closedYear(400, 440), 'advances-and-settlement-are-charged')).toEqual([['advances-paid', '0.000000'], ['advances-assumed', '200.000000'], ['advances-of-host', '200.000000'], ['settlement', '40.000000']]);
  });
  it('(f) the parts are the difference, exactly: a third of a cent more is rounded away', () => {
    expect(linesOf(book, 'parts-are-the-difference')).toEqual([['spending', '40.000000'], ['dilution', '0.000000'], ['ownUse', '0.000000'], ['own', '0.000000'], ['rule', '-40.000000'], ['rounding', '0.000000']]);
    expect(linesOf(closedYear(400, 400.003), 'parts-are-the-difference')?.filter(([code]) => code === 'spending' || code === 'rounding')).toEqual([['spending', '0.003000'], ['rounding', '-0.003000']]);
  });
  it('(h) where a rule can move money, what the host bears for the clients is a line', () => {
    expect(linesOf(book, 'host-and-clients-bear-all')).toEqual([['clients', '200.000000'], ['host-share', '220.000000'], ['host-bears', '20.000000'], ['paid-above-cost', '0.000000'], ['rounding', '0.000000']]);
    const cheaper = closedYear(400, 360.003, { Deelovereenkomsten: settledBy('geen') });
    expect(linesOf(cheaper, 'host-and-clients-bear-all')).toEqual([['clients', '200.000000'], ['host-share', '180.000000'], ['host-bears', '0.000000'], ['paid-above-cost', '-20.000000'], ['rounding', '0.003000']]);
    expect(controlsOf(cheaper).filter(({ pass }) => !pass)).toEqual([]);
  });
  it('(h) is printed once where every rule is the actual cost', () => {
    const count = (one: Book): number => controlsOf(one).filter(({ code }) => code === 'host-and-clients-bear-all').length;
    expect([count(book), count(closedYear(400, 440)), count(closedYear(400, 440, { Deelovereenkomsten: settledBy(null, 5, 'geheel') }))]).toEqual([2, 1, 2]);
  });
  it('stand with the actual run only', () => {
    const codes = outcomeOf(RICH).runs.map(({ controls }) => controls.map(({ code }) => code).filter((code) => CODES.includes(code)));
    expect(codes).toEqual([[], CODES]);
  });
});

/** D and its parties as they were settled, before anything is published. */
const settledOf = (book: Book): readonly SettledAgreement[] => {
  const { model } = modelOf(book);
  const contexts = planRuns(model, [YEAR]).map((run) => runContext(run, { model, index: indexModel(model), findings: findingList(), scenario: null }));
  const runs = hoursByRun(model, contexts).flatMap((input, i) => contexts.slice(i, i + 1).map((context) => calculateRun(context, input)));
  return financialYears(runs).flatMap((year) => agreementsOf(year).map((agreement) => settleAgreement(agreementAdvances(year, agreement))));
};
const failed = (settled: readonly SettledAgreement[]): readonly string[] => settlementControls(settled).filter(({ pass }) => !pass).map(({ code }) => code);
const withFaults = (settled: readonly SettledAgreement[], ...faults: readonly ((party: SettledParty) => Partial<SettledParty>)[]): readonly SettledAgreement[] =>
  settled.map((one) => ({ ...one, parties: one.parties.map((party, i) => ({ ...party, ...faults[i]?.(party) })) }));

describe('they fail on a fault', () => {
  const settled = settledOf(closedYear(400, 440, { Deelovereenkomsten: settledBy('geen'), Voorschotten: paid(['X', 90, 1]) }));

  it('none of them on a sound settlement', () => expect(failed(settled)).toEqual([]));
  it('a cent too much to settle', () => expect(failed(withFaults(settled, (party) => ({ settlement: party.settlement + 1n })))).toEqual(['advances-and-settlement-are-charged']));
  it('a cent too much here and too little there do not hide each other', () =>
    expect(failed(withFaults(settled, (party) => ({ settlement: party.settlement + 1n }), (party) => ({ settlement: party.settlement - 1n })))).toEqual(['advances-and-settlement-are-charged']));
  it('a payment that stands in the table but in nobody’s advances', () =>
    expect(failed(withFaults(settled, () => ({}), (party) => ({ rows: [], paid: 0n, settlement: party.charged }), (party) => ({ rows: [], paid: 0n, settlement: party.charged })))).toEqual(['advances-and-settlement-are-charged']));
  it('a schedule that does not add up to the charge', () => expect(failed(withFaults(settled, ({ schedule }) => ({ schedule: schedule.slice(1) })))).toEqual(['advances-and-settlement-are-charged']));
  it('a charge that no part explains', () =>
    expect(failed(withFaults(settled, (party) => ({ charged: party.charged + 1n, settlement: party.settlement + 1n })))).toEqual(['parts-are-the-difference']));
  it('a cent that no part explains of the one, and one too few of the other', () =>
    expect(failed(withFaults(settled, (party) => ({ charged: party.charged + 1n, settlement: party.settlement + 1n }), (party) => ({ charged: party.charged - 1n, settlement: party.settlement - 1n }))))
      .toEqual(['parts-are-the-difference']));
  it('actual cost that nobody bears', () => expect(failed(withFaults(settled, () => ({ actual: 0n })))).toEqual(['host-and-clients-bear-all']));
});

it('a book that is blocked elsewhere is settled without a throw, and what is wrong with its settlement is found as well', () => {
  const blocked = closedYear(400, 440, { Deelovereenkomsten: settledBy('tarief', 5), Volumes: [['Activiteit', 'Aantal', 'Jaar', 'Soort'], ['A', 0, YEAR, 'begroting']], Sleutelwaarden: [['Sleutel', 'Deelnemer', 'Waarde', 'Jaar'], ['k', 'X', 1, YEAR]] });
  expect(found(blocked, 'key-without-host')).toHaveLength(1);
  expect(found(blocked, 'tariff-without-price')).toHaveLength(1);
});
