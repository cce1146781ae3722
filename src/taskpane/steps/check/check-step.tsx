import { fill } from '../../../messages';
import { waitedFor } from '../../frame/waited-for';
import type { Check, Overview, PaneState } from '../../session';
import { Button, Card, Heading, Notice, Prose, Row, Skeleton, Stack, useWords } from '../../ui';
import type { StepProps } from '../step-props';
import { useCheckWords } from './check-words';
import { FindingsView } from './findings-view';

export interface CheckStepProps extends StepProps {
  /** When it was last looked at, as a clock shows it. */
  readonly lastLooked: string | null;
}

const NotChecked = ({ state: { busy, overview }, actions }: StepProps) => {
  const [words, common] = [useCheckWords(), useWords()];
  if (overview?.isEmpty) return <NothingToCheck actions={actions} />;
  if (busy?.waitingForCellEdit) return <Notice kind="attention" urgent>{common.waitingForCellEdit}</Notice>;
  if (busy) return <Skeleton label={words.checking} lines={5} />;
  return <Stack><Prose>{words.notChecked}</Prose><div><Button kind="primary" icon="again" onClick={actions.look}>{words.again}</Button></div></Stack>;
};

const NothingToCheck = ({ actions }: Pick<StepProps, 'actions'>) => {
  const words = useCheckWords();
  return <Notice kind="info" actions={<Button onClick={() => actions.goTo('data')}>{words.toData}</Button>}>{words.nothingToCheck}</Notice>;
};

/** What stands behind "nothing was found". */
const WhatWasChecked = ({ check, overview }: { readonly check: Check; readonly overview: Overview | null }) => {
  const words = useCheckWords();
  const found = overview?.found ?? [];
  const rows = found.reduce((sum, table) => sum + table.rows, 0);
  return (
    <Card>
      <Stack gap="small">
        <Heading level={3}>{words.checkedHeading}</Heading>
        <ul className="ticked">
          <li>{fill(words.checkedTables, { tables: found.length, rows })}</li>
          <li>{words.checkedCells}</li>
          <li>{words.checkedRows}</li>
          {check.years.length > 0 ? <li>{fill(words.checkedTrial, { years: check.years.join(', ') })}</li> : null}
        </ul>
      </Stack>
    </Card>
  );
};

/** What all findings come down to; where nothing blocks, on to the next step. */
const Verdict = ({ check, onContinue }: { readonly check: Check; readonly onContinue: () => void }) => {
  const words = useCheckWords();
  if (check.blocked) return <Notice kind="bad">{words.blocked}</Notice>;
  const warned = check.findings.some(({ severity }) => severity === 'warning');
  const goOn = <Button kind="primary" onClick={onContinue}>{words.continue}</Button>;
  return <Notice kind={warned ? 'attention' : 'good'} actions={goOn}>{warned ? words.mayGoOn : words.sound}</Notice>;
};

const LookAgain = ({ busy, lastLooked, onLook }: { readonly busy: PaneState['busy']; readonly lastLooked: string | null; readonly onLook: () => void }) => {
  const words = useCheckWords();
  const looking = busy?.task === 'look';
  return (
    <Stack gap="small">
      <Row><Button icon="again" disabled={waitedFor(busy) !== null} onClick={onLook}>{words.again}</Button></Row>
      <Prose quiet>{looking || lastLooked === null ? words.beingLooked : fill(words.lastLooked, { time: lastLooked })}</Prose>
    </Stack>
  );
};

/** Controle: what was found in the input, where it stands and what to do about it. A new look leaves what is shown until it knows better. */
export const CheckStep = ({ state, actions, lastLooked }: CheckStepProps) => {
  const { check, overview, busy } = state;
  if (!check) return <NotChecked state={state} actions={actions} />;
  if (overview?.isEmpty) return <NothingToCheck actions={actions} />;
  return (
    <Stack gap="large">
      <Verdict check={check} onContinue={() => actions.goTo('calculate')} />
      <FindingsView findings={check.findings} onSelect={actions.select} />
      {check.blocked ? null : <WhatWasChecked check={check} overview={overview} />}
      <LookAgain busy={busy} lastLooked={lastLooked} onLook={actions.look} />
    </Stack>
  );
};
