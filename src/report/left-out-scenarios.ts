import type { Finding, Outcome } from '../domain';

/** Scenarios that could not be calculated: the finding of each says why. */
export const leftOutScenarios = ({ findings }: Outcome): readonly Finding[] => findings.filter(({ code }) => code === 'scenario-left-out');
