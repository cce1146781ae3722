import { isBlocking } from '../../../domain';
import { fill } from '../../../messages';
import { waitedFor } from '../../frame/waited-for';
import type { PaneState } from '../../session';
import { hasFigures } from '../../session/has-figures';
import { Button, Notice, Prose, Skeleton, Stack } from '../../ui';
import type { StepProps } from '../step-props';
import { useCalculateWords } from './calculate-words';
import { PhaseList } from './phase-list';
import { SettingsInForce } from './settings-in-force';
import { YearChoice } from './year-choice';

/** Why it cannot be calculated, and the way to where that can be solved; nothing where it can. */
const Hindrance = ({ state: { check, overview }, actions }: StepProps) => {
  const words = useCalculateWords();
  if (overview?.isEmpty) return <Notice kind="attention" actions={<Button onClick={() => actions.goTo('data')}>{words.toData}</Button>}>{words.nothingThere}</Notice>;
  if (!check?.blocked) return null;
  const count = check.findings.filter(isBlocking).length;
  return <Notice kind="bad" actions={<Button onClick={() => actions.goTo('check')}>{words.toCheck}</Button>}>{count === 1 ? words.blockedByOne : fill(words.blocked, { count })}</Notice>;
};

/** How the last calculation stands. */
const LastTime = ({ state: { result, currency }, actions }: StepProps) => {
  const words = useCalculateWords();
  if (!result || !hasFigures(result) || currency === 'unknown' || currency === 'checking') return null;
  const toResult = <Button onClick={() => actions.goTo('result')}>{words.toResult}</Button>;
  return currency === 'outdated'
    ? <Notice kind="attention" actions={toResult}>{words.outdated}</Notice>
    : <Notice kind="good" actions={toResult}>{words.current}</Notice>;
};

const Choices = ({ state, actions }: StepProps) => {
  const words = useCalculateWords();
  const { check, overview, draft, busy } = state;
  // the first look is still under way: what it will offer is not known
  if (!check) return busy ? <Skeleton label={words.settings} /> : null;
  const disabled = waitedFor(busy) !== null;
  const mayAdd = overview !== null && overview.mayWrite && overview.missing.includes('settings');
  return (
    <>
      <YearChoice years={check.years} chosen={draft.years} disabled={disabled} onChange={(years) => actions.change({ years })} />
      <SettingsInForce settings={check.settings} mayAdd={mayAdd} disabled={disabled} onSelect={actions.select} onAdd={() => actions.insertTables(['settings'])} />
    </>
  );
};

const mayCalculate = ({ overview, check, busy }: PaneState): boolean => waitedFor(busy) === null && !overview?.isEmpty && !check?.blocked;

/** Berekenen: for which years and with which settings, and then the one button that matters. */
export const CalculateStep = ({ state, actions }: StepProps) => {
  const words = useCalculateWords();
  const { busy } = state;
  if (busy?.task === 'calculate') return <Stack gap="large"><PhaseList busy={busy} />{busy.waitingForCellEdit ? null : <Prose quiet>{words.stopHint}</Prose>}</Stack>;
  return (
    <Stack gap="large">
      <Hindrance state={state} actions={actions} />
      <LastTime state={state} actions={actions} />
      <Choices state={state} actions={actions} />
      <Stack gap="small">
        <Button wide kind="primary" icon="calculate" disabled={!mayCalculate(state)} onClick={actions.calculate}>{words.calculate}</Button>
        <Prose quiet>{words.introduction}</Prose>
      </Stack>
    </Stack>
  );
};
