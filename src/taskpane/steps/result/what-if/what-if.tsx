import { useState } from 'react';
import { readyMadeScenario, type ScenarioCells } from '../../../../application';
import { fill, type TaskPaneResultMessages } from '../../../../messages';
import { rowKeyText } from '../../../../report';
import { waitedFor } from '../../../frame/waited-for';
import { Button, LinkButton, Notice, Prose, Select, Stack, TextField } from '../../../ui';
import type { StepProps } from '../../step-props';
import { exactText } from '../figure-text';
import { PairsTable } from '../sections/pairs-table';
import { useResultWords, useShownResult } from '../shown-result';
import { answersIn, EMPTY_DRAFT, QUESTION_KINDS, type QuestionDraft, type QuestionKind } from './question-draft';
import { QuestionFields } from './question-fields';

type Words = TaskPaneResultMessages['whatIf'];

/** A name for a scenario that says what it asks; empty while that is not known. */
const useProposedName = (draft: QuestionDraft): string => {
  const [{ whatIf: words }] = useResultWords();
  const { names } = useShownResult();
  const of = (sentence: string, name: string): string => (name.trim() === '' ? '' : fill(sentence, { name: name.trim() }));
  const percentage = draft.percentage.trim().replace(/\s*%$/, '');
  const by = (sentence: string): string => (percentage === '' ? '' : fill(sentence, { percentage }));
  switch (draft.kind) {
    case 'client-leaves': return of(words.proposeLeaves, draft.participant === '' ? '' : names.participant(draft.participant));
    case 'client-joins': return of(words.proposeJoins, draft.newName.trim() === '' ? draft.newCode : draft.newName);
    case 'task-goes-home': return of(words.proposeEnds, draft.activity === '' ? '' : names.activity(draft.activity));
    case 'wages-rise': return by(words.proposeWages);
    case 'volume-falls': return by(words.proposeVolume);
  }
};

const Rows = ({ rows, words }: { readonly rows: readonly ScenarioCells[]; readonly words: Words }) => {
  const [, language] = useResultWords();
  return (
    <PairsTable name={words.rows} titles={[words.rows, words.value]} rows={rows.map(([, table, key, column, value, factor]) => ({
      key: `${table} ${key} ${column}`, name: fill(words.row, { table, key: rowKeyText(key), column }),
      cells: [factor === null ? String(value ?? '') : fill(words.factor, { factor: exactText(String(factor), language, [0, 12]) })],
    }))} />
  );
};

export interface WhatIfProps extends StepProps { readonly year: number }

/** Wat als: a few answers become rows of Scenarios, shown first and written when the user asks. */
export const WhatIf = ({ state, actions, year }: WhatIfProps) => {
  const [{ whatIf: words, recalculate }, language] = useResultWords();
  const [draft, setDraft] = useState<QuestionDraft>(EMPTY_DRAFT);
  const proposed = useProposedName(draft);
  const answers = answersIn(draft, { scenario: draft.name.trim() === '' ? proposed : draft.name, year, language });
  const rows = answers === null ? [] : readyMadeScenario(answers);
  const waits = waitedFor(state.busy) !== null;
  const mayWrite = state.overview?.mayWrite !== false;
  const [sheet] = state.inserted ?? [];
  return (
    <Stack>
      <Prose quiet>{words.introduction}</Prose>
      <Select label={words.question} value={draft.kind} options={QUESTION_KINDS.map((kind) => ({ value: kind, text: words[kind] }))}
        onChange={(kind) => setDraft({ ...EMPTY_DRAFT, kind: kind as QuestionKind })} />
      <QuestionFields draft={draft} year={year} onChange={(change) => setDraft({ ...draft, ...change })} />
      <TextField label={words.name} value={draft.name === '' ? proposed : draft.name} onChange={(name) => setDraft({ ...draft, name })} />
      {rows.length === 0 ? null : <Rows rows={rows} words={words} />}
      <Prose quiet>{mayWrite ? words.replaces : words.readOnly}</Prose>
      <div><Button icon="add" disabled={rows.length === 0 || waits || !mayWrite} onClick={() => actions.addScenario(rows)}>{words.write}</Button></div>
      {sheet === undefined ? null : (
        <Notice kind="good" actions={<Button kind="primary" icon="again" disabled={waits} onClick={actions.calculate}>{recalculate}</Button>}>
          {words.written} <LinkButton label={fill(words.showSheet, { sheet })} onClick={() => actions.showSheet(sheet)}>{sheet}</LinkButton>
        </Notice>
      )}
    </Stack>
  );
};
