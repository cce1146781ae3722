import { useState } from 'react';
import { fill } from '../../../../messages';
import type { CentresView } from '../../../../report';
import { Heading, Prose, Select, Stack } from '../../../ui';
import { amountText } from '../figure-text';
import { type ColumnsRow, ColumnsTable } from '../sections/columns-table';
import { useResultWords, useShownResult } from '../shown-result';

type Result = NonNullable<CentresView['byMethod']['direct']>;

const METHODS = [['direct', 'directMethod', 'direct'], ['stepDown', 'stepDown', 'step-down'], ['reciprocal', 'reciprocal', 'reciprocal']] as const;

/** What the participants bear under each of the three methods: of all sub-agreements, or of one. */
export const MethodsTable = ({ sheet: { byMethod, method } }: { readonly sheet: CentresView }) => {
  const [{ makeUp: words, settlement, notApplicable }, language] = useResultWords();
  const { names } = useShownResult();
  const [chosen, choose] = useState('');
  const known = Object.values(byMethod).find((one) => one !== null);
  if (!known) return null;
  const row = (key: string, name: string, select: (result: Result) => string | undefined, strong = false): ColumnsRow => ({
    key, name, strong, cells: METHODS.map(([id]) => {
      const result = byMethod[id];
      const amount = result === null ? undefined : select(result);
      return amount === undefined ? notApplicable : amountText(amount, language);
    }),
  });
  const agreementIn = (result: Result) => result.subAgreements.find(({ code }) => code === chosen);
  const participantsIn = (result: Result) => (chosen === '' ? result.participants : agreementIn(result)?.participants) ?? [];
  const rows = participantsIn(known).map(({ code }) => row(code, names.participant(code), (result) => participantsIn(result).find((one) => one.code === code)?.amount));
  const ends = chosen === '' ? [row('host-lines', words.hostLines, ({ hostLines }) => hostLines), row('total', words.grandTotal, ({ grandTotal }) => grandTotal, true)]
    : [row('total', settlement.together, (result) => agreementIn(result)?.total, true)];
  const titles = METHODS.map(([, word]) => words[word]);
  const inForce = METHODS.filter(([, , id]) => id === method).map(([, word]) => words[word].toLowerCase());
  const options = [{ value: '', text: settlement.allAgreements }, ...known.subAgreements.map(({ code }) => ({ value: code, text: names.subAgreement(code) }))];
  const name = fill(words.methodsOf, { name: chosen === '' ? settlement.allAgreements : names.subAgreement(chosen) });
  return (
    <Stack gap="small">
      <Heading level={4}>{words.methods}</Heading>
      {options.length < 3 ? null : <Select label={settlement.agreement} value={chosen} options={options} onChange={choose} />}
      <ColumnsTable name={name} columns={titles} rows={[...rows, ...ends]} />
      <Prose quiet>{fill(words.chosenMethod, { method: inForce.join('') })}</Prose>
      {METHODS.some(([id]) => byMethod[id] === null) ? <Prose quiet>{words.unsolved}</Prose> : null}
    </Stack>
  );
};
