import { useState } from 'react';
import type { Basis } from '../../../../domain';
import { fill, reportWords, type TaskPaneResultMessages } from '../../../../messages';
import type { CentresView, YearView } from '../../../../report';
import { Heading, Prose, Select, Stack } from '../../../ui';
import { Amount } from '../amount';
import { amountText } from '../figure-text';
import { ColumnsTable } from '../sections/columns-table';
import { PairsTable } from '../sections/pairs-table';
import { useResultWords, useShownResult } from '../shown-result';
import { MethodsTable } from './methods-table';
import { StepDownOrder } from './step-down-order';

const METHODS = {
  direct: 'methodDirect', 'step-down': 'methodStepDown', reciprocal: 'methodReciprocal',
} as const satisfies Readonly<Record<CentresView['method'], keyof TaskPaneResultMessages['makeUp']>>;

const Centres = ({ sheet: { centres }, name }: { readonly sheet: CentresView; readonly name: string }) => {
  const [{ makeUp: words }, language] = useResultWords();
  const kinds = reportWords(language).centreKinds;
  return (
    <ColumnsTable name={name} columns={[words.direct, words.received, words.gross]} rows={centres.map(({ code, name: title, kind, direct, received, gross, given }) => ({
      key: code,
      name: <>{title}{' '}<span className="quiet">({kinds[kind]})</span><span className="term__detail">{fill(words.givenAway, { amount: amountText(given, language) })}</span></>,
      cells: [...[direct, received].map((amount) => amountText(amount, language)), <Amount key="gross" figure={gross} />],
    }))} />
  );
};

/** The flows between centres and to activities, the largest first. */
const Flows = ({ sheet: { allocations, flows, centres } }: { readonly sheet: CentresView }) => {
  const [{ makeUp: words, beside }, language] = useResultWords();
  const { names } = useShownResult();
  if (allocations.length === 0) return null;
  const centreName = (code: string): string => centres.find((one) => one.code === code)?.name ?? code;
  return (
    <Stack gap="small">
      <Heading level={4}>{words.flows}</Heading>
      {allocations.length === flows ? null : <Prose quiet>{fill(words.someFlows, { shown: allocations.length, all: flows })}</Prose>}
      <PairsTable name={words.flows} titles={[words.flows, beside.amount]} rows={allocations.map(({ from, to, toKind, amount }) => ({
        key: `${from} ${toKind} ${to}`, name: fill(words.flow, { from: centreName(from), to: toKind === 'centre' ? centreName(to) : names.activity(to) }), cells: [amountText(amount, language)],
      }))} />
    </Stack>
  );
};

export interface CentresSheetProps { readonly bases: readonly Basis[]; readonly centres: YearView['centres'] }

/** Kostenverdeelstaat: every centre before and after recharging, who charges what to whom, and what another method would give. */
export const CentresSheet = ({ bases, centres }: CentresSheetProps) => {
  const [words] = useResultWords();
  const [chosen, choose] = useState<string>(bases.at(-1) ?? 'budget');
  const basis = bases.find((one) => one === chosen);
  const sheet = basis && centres[basis];
  if (!sheet) return null;
  const name = fill(words.makeUp.centresOf, { basis: words[basis].toLowerCase() });
  return (
    <>
      {bases.length < 2 ? null : <Select label={words.makeUp.basis} beside value={basis} options={bases.map((one) => ({ value: one, text: words[one] }))} onChange={choose} />}
      <Prose quiet>{words.makeUp[METHODS[sheet.method]]} {words.makeUp.grossMeaning}</Prose>
      <Centres sheet={sheet} name={name} />
      <Flows sheet={sheet} />
      <MethodsTable sheet={sheet} />
      {sheet.order === null ? null : <StepDownOrder order={sheet.order} />}
    </>
  );
};
