import { useEffect, useState } from 'react';
import type { TableId } from '../../../domain';
import { fill } from '../../../messages';
import { missingRequired } from '../../frame/step-standing';
import { waitedFor } from '../../frame/waited-for';
import type { ChosenMapping, Overview } from '../../session';
import { Button, LinkButton, Notice, Prose, Skeleton, Stack, useWords } from '../../ui';
import type { StepProps } from '../step-props';
import { useDataWords } from './data-words';
import { EmptyWorkbook } from './empty-workbook';
import { FoundTables } from './found-tables';
import { suggestionFor } from './mapping-choice';
import { MappingEditor } from './mapping-editor';
import { NeededTables } from './needed-tables';
import { OptionalTables } from './optional-tables';
import { UntabledRanges } from './untabled-ranges';

interface LookedProps extends StepProps { readonly overview: Overview; readonly disabled: boolean }

const NotLooked = ({ state: { busy }, actions }: StepProps) => {
  const [words, common] = [useDataWords(), useWords()];
  if (busy?.waitingForCellEdit) return <Notice kind="attention" urgent>{common.waitingForCellEdit}</Notice>;
  if (busy) return <Skeleton label={words.looking} lines={5} />;
  return <Stack><Prose>{words.notLooked}</Prose><div><Button icon="again" onClick={actions.look}>{words.lookAgain}</Button></div></Stack>;
};

const Inserted = ({ sheets, onShow }: { readonly sheets: readonly string[]; readonly onShow: (sheet: string) => void }) => {
  const words = useDataWords();
  return (
    <Notice kind="good">
      {words.inserted} {sheets.map((sheet, i) => <span key={sheet}>{i > 0 ? ', ' : ''}<LinkButton label={fill(words.showSheet, { sheet })} onClick={() => onShow(sheet)}>{sheet}</LinkButton></span>)}
    </Notice>
  );
};

/** Everything that is required is there: on to the next step. */
const Ready = ({ overview: { found }, check, onContinue }: Pick<LookedProps['state'], 'check'> & { readonly overview: Overview; readonly onContinue: () => void }) => {
  const words = useDataWords();
  const rows = found.reduce((sum, table) => sum + table.rows, 0);
  const goOn = <Button kind="primary" onClick={onContinue}>{words.continue}</Button>;
  // tables without a year hold no figures yet, such as those that were just put in
  if (check?.years.length === 0) return <Notice kind="info" actions={goOn}>{words.toBeFilled}</Notice>;
  return <Notice kind="good" actions={goOn}>{fill(words.ready, { tables: found.length, rows })}</Notice>;
};

const Tables = ({ state, actions, overview, disabled, onMap }: LookedProps & { readonly onMap: (table: TableId) => void }) => {
  const needed = missingRequired(state);
  const add = { overview, disabled, onInsert: actions.insertTables, onMap };
  return (
    <Stack gap="large">
      {needed.length === 0 ? <Ready overview={overview} check={state.check} onContinue={() => actions.goTo('check')} /> : null}
      <UntabledRanges ranges={overview.untabledRanges} disabled={disabled} onMakeTable={actions.makeTable} onSelect={({ sheet, address }) => actions.select({ sheet, address })} />
      {needed.length > 0 ? <NeededTables tables={needed} {...add} /> : null}
      <FoundTables overview={overview} check={state.check} disabled={disabled} onSelect={actions.select} onMap={onMap} />
      {needed.length > 0 && overview.found.length === 0 ? null : <OptionalTables {...add} />}
    </Stack>
  );
};

/** Mapping goes from one table to the next for as long as something was recognised. */
const nextToMap = (table: TableId, state: LookedProps['state'], overview: Overview): TableId | null =>
  missingRequired(state).find((other) => other !== table && suggestionFor(other, overview) !== undefined) ?? null;

const Looked = (props: LookedProps) => {
  const { state, actions, overview, disabled } = props;
  const [mapping, setMapping] = useState<TableId | null>(null);
  // back to the list: it is read from its beginning
  useEffect(() => { if (mapping === null) document.documentElement.scrollTop = 0; }, [mapping]);
  if (mapping !== null) {
    const next = nextToMap(mapping, state, overview);
    const save = (chosen: ChosenMapping): void => {
      actions.map(chosen);
      setMapping(next);
    };
    return <MappingEditor key={mapping} table={mapping} overview={overview} waiting={disabled} next={next} onSave={save} onCancel={() => setMapping(null)} />;
  }
  if (overview.isEmpty) {
    return <EmptyWorkbook disabled={disabled} onExample={actions.insertExample} onBlank={() => actions.insertTables(missingRequired(state))} onLook={actions.look} />;
  }
  return <Tables {...props} onMap={setMapping} />;
};

/** Gegevens: which tables stand in the workbook, and how those that do not can get there. */
export const DataStep = ({ state, actions }: StepProps) => {
  const words = useDataWords();
  const { overview, inserted, busy } = state;
  if (!overview) return <NotLooked state={state} actions={actions} />;
  return (
    <Stack gap="large">
      {overview.mayWrite ? null : <Notice kind="info">{words.readOnly}</Notice>}
      {inserted ? <Inserted sheets={inserted} onShow={actions.showSheet} /> : null}
      <Looked state={state} actions={actions} overview={overview} disabled={waitedFor(busy) !== null || !overview.mayWrite} />
    </Stack>
  );
};
