import type { Outcome } from '../../../src/domain';
import { g01 } from './g01-book';
import { agreementOf, amounts } from './small-books';

const BUDGET = { SZ: { BO: '335378.36', CO: '670756.72', EM: '2347648.53' }, ICT: { BO: '509587.94', CO: '764381.90', EM: '2895386.01' } };
const ACTUAL = { SZ: { BO: '331007.07', CO: '727445.78', EM: '2405574.67' }, ICT: { BO: '507805.65', CO: '744781.62', EM: '2866280.77' } };
const SETTLEMENT = { SZ: { BO: '-4371.29', CO: '56689.06', EM: '57926.14' }, ICT: { BO: '-1782.29', CO: '-19600.28', EM: '-29105.24' } };
const TERMS = {
  SZ: { BO: ['83844.59', '83844.59', '83844.59', '83844.59'], CO: ['167689.18', '167689.18', '167689.18', '167689.18'], EM: ['586912.14', '586912.13', '586912.13', '586912.13'] },
  ICT: { BO: ['127396.99', '127396.99', '127396.98', '127396.98'], CO: ['191095.48', '191095.48', '191095.47', '191095.47'], EM: ['723846.51', '723846.50', '723846.50', '723846.50'] },
};
/** Price effect (with its dilution), and volume effect. */
const SPLIT = {
  SZ: { BO: [10534.417344, -14905.704954], CO: [23151.219512, 33537.836148], EM: [76558.265583, -18632.131193] },
  ICT: { BO: [-13363.831847, 11581.544021], CO: [-19600.286709, 0], EM: [-75431.406425, 46326.176082] },
};
const AGREEMENTS = ['SZ', 'ICT'] as const;
const PARTIES = ['BO', 'CO', 'EM'] as const;

const of = <T extends { readonly subAgreement: string; readonly participant: string }>(all: readonly T[], agreement: string, participant: string): T => {
  const found = all.find((one) => one.subAgreement === agreement && one.participant === participant);
  if (!found) throw new Error(`nothing of ${agreement} ${participant}`);
  return found;
};

describe('case G01, from cost to settlement', () => {
  let outcome: Outcome;
  beforeEach(() => { ({ outcome } = g01()); });

  it.each(AGREEMENTS)('%s: the charges of budget and actual', (agreement) => {
    const [budget, actual] = outcome.runs;
    expect(budget && amounts(agreementOf(budget, agreement).participants)).toEqual(BUDGET[agreement]);
    expect(actual && amounts(agreementOf(actual, agreement).participants)).toEqual(ACTUAL[agreement]);
  });

  describe.each(AGREEMENTS.flatMap((agreement) => PARTIES.map((participant) => [agreement, participant] as const)))('%s of %s', (agreement, participant) => {
    it('the settlement, with the schedule as what was paid', () => expect(of(outcome.settlements, agreement, participant)).toMatchObject({
      rule: 'actual', budget: BUDGET[agreement][participant], actual: ACTUAL[agreement][participant], band: null, charged: ACTUAL[agreement][participant], hostBears: '0.00',
      advances: BUDGET[agreement][participant], assumedAdvances: true, settlement: SETTLEMENT[agreement][participant], settledBefore: '0.00', delta: SETTLEMENT[agreement][participant],
    }));

    it('the advances of a quarter, in cents', () =>
      expect(of(outcome.advances, agreement, participant).terms.map(({ scheduled }) => scheduled)).toEqual(TERMS[agreement][participant]));

    it('price and volume: the price effect is spending and dilution together, the volume effect is the own use', () => {
      const found = of(outcome.differences, agreement, participant);
      const [price, volume] = SPLIT[agreement][participant] as [number, number];
      expect(Math.abs(Number(found.spending) + Number(found.dilution) - price)).toBeLessThan(1e-6);
      expect(Math.abs(Number(found.ownUse) - volume)).toBeLessThan(1e-6);
      expect(Number(found.own)).toBe(0);
    });
  });

  it('the controls hold, those of the settlement included', () => {
    const actual = outcome.runs[1]?.controls ?? [];
    expect(actual.filter(({ pass }) => !pass)).toEqual([]);
    expect(actual.map(({ code }) => code)).toEqual(expect.arrayContaining(['advances-and-settlement-are-charged', 'parts-are-the-difference']));
    expect(outcome.runs[0]?.controls.map(({ code }) => code)).not.toContain('parts-are-the-difference');
  });

  it('nobody has entered an advance: one warning for each sub-agreement', () =>
    expect(outcome.findings.filter(({ code }) => code === 'advances-assumed').map(({ facts }) => facts)).toEqual([{ agreement: 'ICT', year: 2025, terms: 4 }, { agreement: 'SZ', year: 2025, terms: 4 }]));
});
