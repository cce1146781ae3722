import { type Commitment, type CommitmentOutcome, type Day, type Model, type RunOutcome, addMonths, lastDayOf } from '../../domain';
import type { CalculatedRun } from '../calculate-run';
import { byFoldedCode } from '../model-index';

const referenceDateOf = (model: Model, year: number): Day => model.settings.referenceDate ?? lastDayOf(year);

const dueOf = (commitment: Commitment): Day | null =>
  commitment.lastDone === null || commitment.frequencyInMonths === null ? null : addMonths(commitment.lastDone, commitment.frequencyInMonths);

const stateOf = (commitment: Commitment, due: Day | null, reference: Day): CommitmentOutcome['state'] => {
  if (commitment.lastDone === null) return 'never-done';
  if (due === null) return 'no-frequency';
  return due < reference ? 'overdue' : 'on-time';
};

/** Afspraken: due = last done + frequency, against the reference date (peildatum). Source: calculation.md 10. */
export const commitmentsOutcome = (run: CalculatedRun): readonly CommitmentOutcome[] => {
  const { model, year } = run.context;
  return [...model.commitments].sort(byFoldedCode((commitment) => commitment.code)).map((commitment) => {
    const due = dueOf(commitment);
    return {
      code: commitment.code, subAgreement: commitment.subAgreement, commitment: commitment.commitment, kind: commitment.kind, due,
      state: stateOf(commitment, due, referenceDateOf(model, year)),
    };
  });
};

type NotCarriedOut = RunOutcome['benchmarksNotCarriedOut'][number];

const withoutBenchmark = (run: CalculatedRun): readonly NotCarriedOut[] => {
  const benchmarked = new Set(run.context.model.benchmarks.map(({ target }) =>
    ('subAgreement' in target ? target.subAgreement : run.context.index.activities.get(target.activity)?.subAgreement)));
  return run.scope.agreements
    .filter(({ agreement, memo }) => !memo && !benchmarked.has(agreement.code))
    .map(({ agreement }) => ({ subAgreement: agreement.code, commitment: null, reason: 'no-benchmark' }));
};

/** Benchmark niet uitgevoerd: a sub-agreement without any, and overdue commitments of kind benchmark. Source: calculation.md 9. */
export const benchmarksNotCarriedOut = (run: CalculatedRun, commitments: readonly CommitmentOutcome[]): readonly NotCarriedOut[] => [
  ...withoutBenchmark(run),
  ...commitments.flatMap(({ code, subAgreement, kind, state }): readonly NotCarriedOut[] =>
    (kind === 'benchmark' && (state === 'overdue' || state === 'never-done') ? [{ subAgreement, commitment: code, reason: state }] : [])),
];
