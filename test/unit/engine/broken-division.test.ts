import { type CalculatedRun, calculateRun } from '../../../src/engine/calculate-run';
import { controlsOf } from '../../../src/engine/controls/controls';
import { findingList } from '../../../src/engine/finding-list';
import { hoursByRun } from '../../../src/engine/hours/hours-by-run';
import { indexModel } from '../../../src/engine/model-index';
import { planRuns } from '../../../src/engine/runs/plan-runs';
import { runContext } from '../../../src/engine/runs/run-context';
import { fraction } from '../../../src/domain';
import { modelOf } from '../../support/books';
import { RICH } from './rich-book';

type Charge = CalculatedRun['activities'][number]['charges'][number];

/** The first run of the rich book, as the engine has it before it is published. */
const calculatedRun = (): CalculatedRun => {
  const { model } = modelOf(RICH);
  const contexts = planRuns(model, undefined).map((run) => runContext(run, { model, findings: findingList(), index: indexModel(model), scenario: null }));
  const [context, input] = [contexts[0], hoursByRun(model, contexts)[0]];
  if (!context || !input) throw new Error('the rich book has no run');
  return calculateRun(context, input);
};

/** The run with the first charge of some activities changed, as a fault in the division would. */
const withFault = (faults: Readonly<Record<string, (charge: Charge) => Charge>>): CalculatedRun => {
  const run = calculatedRun();
  return { ...run, activities: run.activities.map((activity) => ({ ...activity, charges: activity.charges.map((charge, i) => (i === 0 ? faults[activity.code]?.(charge) ?? charge : charge)) })) };
};
const failed = (run: CalculatedRun): string[] => controlsOf(run).filter(({ pass }) => !pass).map(({ code }) => code);

describe('controls fail on a faulty division', () => {
  it('none on a sound one', () => expect(failed(calculatedRun())).toEqual([]));

  it('a cent too many for one participant', () =>
    expect(failed(withFault({ A: (charge) => ({ ...charge, cents: charge.cents + 1n }) }))).toEqual(['participants-add-up', 'host-and-clients-bear-all']));

  it('a cent too many in one activity and a cent too few in another do not hide each other', () =>
    expect(failed(withFault({ A: (charge) => ({ ...charge, cents: charge.cents + 1n }), B: (charge) => ({ ...charge, cents: charge.cents - 1n }) }))).toEqual(['participants-add-up']));

  it('a share too large', () => expect(failed(withFault({ A: (charge) => ({ ...charge, share: fraction(9n, 10n) }) }))).toEqual(['key-shares-are-one', 'second-computation-agrees']));

  it('a share too large here and too small there do not hide each other', () => {
    const by = (numerator: bigint) => (charge: Charge): Charge => ({ ...charge, share: fraction((charge.share?.numerator ?? 0n) * 10n + (charge.share?.denominator ?? 1n) * numerator, (charge.share?.denominator ?? 1n) * 10n) });
    expect(failed(withFault({ A: by(1n), E: by(-1n) }))).toEqual(['key-shares-are-one', 'second-computation-agrees']);
  });

  it('shares exchanged between two participants: only the second computation sees that', () => {
    const run = calculatedRun();
    const exchanged = run.activities.map((activity) => {
      const [first, second, ...rest] = activity.charges;
      return first === undefined || second === undefined || activity.code !== 'A' ? activity : { ...activity, charges: [{ ...first, share: second.share }, { ...second, share: first.share }, ...rest] };
    });
    expect(failed({ ...run, activities: exchanged })).toEqual(['second-computation-agrees']);
  });
});
