import { type ControlOutcome, type ParticipantCode, fromCellNumber, toDecimal } from '../../domain';
import type { CalculatedRun } from '../calculate-run';
import { totalOf } from './doubles';
import { firstComputation, secondComputation } from './second-computation';

const HALF_A_CENT = 0.005;

/** Doubles that ran out of range are printed as zero; the control fails then. */
const text = (amount: number): string => toDecimal(fromCellNumber(Number.isFinite(amount) ? amount : 0), 6);

/**
 * (i) A second computation by another route agrees within half a cent per participant, before rounding. On a very large book the tolerance also
 * has what doubles cannot hold: 1e-12 of all amounts that went through it. Lines: what the other route gives each participant, and, where
 * they do not agree, the difference.
 */
export const secondComputationAgrees = (run: CalculatedRun): ControlOutcome => {
  const [first, second] = [firstComputation(run), secondComputation(run)];
  const tolerance = HALF_A_CENT + second.noise;
  const agrees = (a: number, b: number): boolean => Math.abs(a - b) <= tolerance;
  const parties = run.context.index.participants.map(({ code }) => code).filter((code) => first.participants.has(code) || second.participants.has(code));
  const difference = (code: ParticipantCode): number => (second.participants.get(code) ?? 0) - (first.participants.get(code) ?? 0);
  const faulty = parties.filter((code) => !agrees(difference(code), 0));
  const [expected, actual] = [first, second].map(({ participants, undivided }) => totalOf(participants.values()) + undivided) as [number, number];
  return {
    code: 'second-computation-agrees', expected: text(expected), actual: text(actual), difference: text(actual - expected),
    pass: faulty.length === 0 && agrees(first.undivided, second.undivided),
    lines: [
      ...parties.map((code) => ({ code, amount: text(second.participants.get(code) ?? 0) })),
      { code: run.context.index.host === null ? 'not-divided' : 'host-own-tasks', amount: text(second.undivided) },
      ...faulty.map((code) => ({ code, amount: text(difference(code)) })),
    ],
  };
};
