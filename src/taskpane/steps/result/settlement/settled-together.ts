import type { ResultView, SettledLine } from '../../../../report';
import { type Charge, chosenLines } from '../sections/charge-choice';

/** Those of these settlements that were chosen. All of them together are those of the clients: the host pays nobody, so its amounts are in no sum of what is still to be paid. */
export const chosenSettlements = (settlements: readonly SettledLine[], charge: Charge, { participants }: Pick<ResultView, 'participants'>): readonly SettledLine[] => {
  const chosen = chosenLines(settlements, charge);
  const hosts = participants.filter(({ role }) => role === 'host').map(({ code }) => code);
  return charge.participant === '' ? chosen.filter(({ participant }) => !hosts.includes(participant)) : chosen;
};
