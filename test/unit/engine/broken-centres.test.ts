import { type Money, fraction } from '../../../src/domain';
import { type CalculatedRun, type RunGround, chargeRun, groundOf } from '../../../src/engine/calculate-run';
import { controlsOf } from '../../../src/engine/controls/controls';
import { findingList } from '../../../src/engine/finding-list';
import { hoursByRun } from '../../../src/engine/hours/hours-by-run';
import { indexModel } from '../../../src/engine/model-index';
import { planRuns } from '../../../src/engine/runs/plan-runs';
import { runContext } from '../../../src/engine/runs/run-context';
import { modelOf } from '../../support/books';
import { centreBook } from './centre-books';
import { YEAR, hours } from './small-books';

const RULE = { method: 'reciprocal' } as const;

/** S and T give to each other, to the primary centre P, to overhead and to activities; P is charged by hours. */
const ground = (): RunGround => {
  const { model } = modelOf(centreBook({ cost: { S: 1000, T: 500, P: 250, O: 100 }, gives: { S: { T: 1, A: 2, P: 1 }, T: { S: 1, B: 1, O: 2 } } }, 'wederkerig', {
    kinds: { P: 'hoofd', O: 'overhead' }, settings: [['Overheadmethode', 'bedrag per uur']],
    tables: { Activiteiten: [['Code', 'Naam', 'Deelovereenkomst', 'Kostenplaats'], ['A', 'A', 'D', 'P'], ['B', 'B', null, 'P']], Uren: hours(['A', 'P', 30, YEAR], ['B', 'P', 10, YEAR]) },
  }));
  const contexts = planRuns(model, undefined).map((run) => runContext(run, { model, findings: findingList(), index: indexModel(model), scenario: null }));
  const [context, input] = [contexts[0], hoursByRun(model, contexts)[0]];
  if (!context || !input) throw new Error('the book has no run');
  return groundOf(context, input);
};

const failed = (run: CalculatedRun): string[] => controlsOf(run).filter(({ pass }) => !pass).map(({ code }) => code);

/** The weight of one receiver of one centre is doubled where the engine reads it; the table itself is right. */
const withWeight = (made: RunGround, sender: string): RunGround => ({
  ...made,
  network: { ...made.network, nodes: made.network.nodes.map((node) => (node.centre.code !== sender ? node : { ...node, gives: node.gives.map((gift, i) => (i === 0 ? { ...gift, weight: gift.weight * 2n } : gift)) })) },
});

const withAmount = (run: CalculatedRun, activity: string, more: Money): CalculatedRun => ({
  ...run,
  support: { ...run.support, byActivity: new Map([...run.support.byActivity].map(([code, received]) => [code, received.map((one, i) => (i === 0 && code === activity ? { ...one, amount: more } : one)) as typeof received])) },
});

describe('controls fail on a faulty recharge', () => {
  it('none on a sound one', () => expect(failed(chargeRun(ground(), RULE))).toEqual([]));

  it.each(['S', 'T', 'P'])('a share of %s that is not that of the table: no cent is lost, but the second computation sees it', (sender) =>
    expect(failed(chargeRun(withWeight(ground(), sender), RULE))).toEqual(['second-computation-agrees']));

  it('an amount that an activity did not get: before is not after', () =>
    expect(failed(withAmount(chargeRun(ground(), RULE), 'A', fraction(1n)))).toEqual(['support-before-is-after']));

  it('a centre that gives more and another that gives less do not hide each other', () => {
    const run = chargeRun(ground(), RULE);
    const centres = new Map([...run.support.centres].map(([code, charge]) => [code, code === 'S' ? { ...charge, given: fraction<'EUR'>(1n) } : charge]));
    expect(failed({ ...run, support: { ...run.support, centres } })).toEqual(['support-before-is-after']);
  });

  it('under another method than the one that is set', () =>
    expect(failed({ ...chargeRun(ground(), RULE), rule: { method: 'direct' } })).toEqual(['second-computation-agrees']));

  it('an hour too many on one activity', () => {
    const made = ground();
    const [code, own] = [...made.hours][0] ?? [];
    if (!code || !own) throw new Error('no hours');
    const faulty = new Map(made.hours).set(code, { ...own, wage: fraction<'EUR'>(1n) });
    expect(failed(chargeRun({ ...made, hours: faulty }, RULE))).toContain('second-computation-agrees');
  });
});
