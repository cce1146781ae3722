import { fill } from '../../../../messages';
import type { SettledLine } from '../../../../report';
import { Amount } from '../amount';
import { ChargeChoice, useCharge } from '../sections/charge-choice';
import { addedFigures } from '../sections/added';
import { type ColumnsRow, ColumnsTable } from '../sections/columns-table';
import { useResultWords, useShownResult } from '../shown-result';
import { chosenSettlements } from './settled-together';

interface SettlementsProps { readonly settlements: readonly SettledLine[] }

const rowOf = (key: string, name: string, lines: readonly SettledLine[], strong = false): ColumnsRow => ({
  key, name, strong,
  cells: [
    <Amount key="charged" figure={addedFigures(lines.map(({ charged }) => charged))} />,
    <Amount key="advances" figure={addedFigures(lines.map(({ advances }) => advances))} />,
    <Amount key="settlement" signed figure={addedFigures(lines.map(({ settlement }) => settlement))} />,
  ],
});

const useColumns = (): readonly string[] => {
  const [{ settlement: words }] = useResultWords();
  return [words.charged, words.advances, words.settlement];
};

/** What every client settles over all sub-agreements, and what the host bears itself. */
export const SettlementByParticipant = ({ settlements }: SettlementsProps) => {
  const [{ settlement: words }] = useResultWords();
  const { names, view } = useShownResult();
  const columns = useColumns();
  const of = (role: 'host' | 'client') => view.participants.filter((one) => one.role === role).flatMap(({ code }) => {
    const lines = settlements.filter(({ participant }) => participant === code);
    return lines.length === 0 ? [] : [{ code, lines }];
  });
  const clients = of('client');
  const rows = clients.map(({ code, lines }) => rowOf(code, names.participant(code), lines));
  const together = rows.length < 2 ? [] : [rowOf('', words.clientsTogether, clients.flatMap(({ lines }) => lines), true)];
  // the host settles with itself: its amounts are in no sum of what is still to be paid
  const hosts = of('host').map(({ code, lines }) => rowOf(code, fill(words.host, { name: names.participant(code) }), lines));
  return <ColumnsTable name={words.perParticipant} columns={columns} rows={[...rows, ...together, ...hosts]} />;
};

/** What is settled of every sub-agreement, of one participant or of all. */
export const SettlementByAgreement = ({ settlements }: SettlementsProps) => {
  const [{ settlement: words }] = useResultWords();
  const { names, view } = useShownResult();
  const columns = useColumns();
  const [charge, choose] = useCharge();
  const chosen = chosenSettlements(settlements, charge, view);
  const agreements = [...new Set(chosen.map(({ subAgreement }) => subAgreement))];
  const rows = agreements.map((code) => rowOf(code, names.subAgreement(code), chosen.filter(({ subAgreement }) => subAgreement === code)));
  const whose = charge.participant === '' ? words.allClients : names.participant(charge.participant);
  return (
    <>
      <ChargeChoice lines={settlements} charge={charge} onChoose={choose} only="participant" everyone={words.allClients} />
      <ColumnsTable name={fill(words.perAgreementOf, { name: whose })} columns={columns} rows={agreements.length < 2 ? rows : [...rows, rowOf('', words.together, chosen, true)]} />
    </>
  );
};
