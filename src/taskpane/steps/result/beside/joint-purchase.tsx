import { fill } from '../../../../messages';
import type { JointPurchaseView } from '../../../../report';
import { Heading, Prose, Stack } from '../../../ui';
import { amountText } from '../figure-text';
import { added } from '../sections/added';
import { ColumnsTable } from '../sections/columns-table';
import { useResultWords, useShownResult } from '../shown-result';

type Line = JointPurchaseView['lines'][number];
type Column = readonly [title: string, select: (line: Line) => string | null];

const Shares = ({ name, lines, columns }: { readonly name: string; readonly lines: readonly Line[]; readonly columns: readonly Column[] }) => {
  const [{ beside: words, notApplicable }, language] = useResultWords();
  const { names } = useShownResult();
  const text = (amount: string | null): string => (amount === null ? notApplicable : amountText(amount, language));
  const sums = columns.map(([, select]) => {
    const known = lines.flatMap((line) => select(line) ?? []);
    return known.length === lines.length ? text(added(known)) : notApplicable;
  });
  return (
    <ColumnsTable name={name} columns={columns.map(([title]) => title)} rows={[
      ...lines.map((line) => ({ key: line.participant, name: names.participant(line.participant), cells: columns.map(([, select]) => text(select(line))) })),
      { key: '', name: words.together, strong: true, cells: sums },
    ]} />
  );
};

/** Gezamenlijke inkoop: alone against together, and how the saving is divided. */
export const JointPurchase = ({ purchase: { jointCost, standAloneCost, saving, key, lines } }: { readonly purchase: JointPurchaseView }) => {
  const [{ beside: words }, language] = useResultWords();
  const byKey = fill(words.byKey, { key: key ?? '' });
  const keyed = (select: Column[1]): readonly Column[] => (key === null ? [] : [[byKey, select]]);
  return (
    <>
      <Prose>{fill(words.jointSaving, { joint: amountText(jointCost, language), alone: amountText(standAloneCost, language), saving: amountText(saving, language) })}</Prose>
      <Shares name={words.jointShares} lines={lines} columns={[[words.alone, ({ standAlone }) => standAlone], ...keyed((line) => line.byKey), [words.shapley, ({ shapley }) => shapley]]} />
      {key === null ? <Prose quiet>{words.noKey}</Prose> : null}
      <Stack gap="small">
        <Heading level={4}>{words.jointSavings}</Heading>
        <Shares name={words.jointSavings} lines={lines} columns={[...keyed(({ savingByKey }) => savingByKey), [words.shapley, ({ savingShapley }) => savingShapley]]} />
      </Stack>
      <Shares name={words.byStandAlone} lines={lines} columns={[[words.byStandAlone, ({ byStandAlone }) => byStandAlone], [words.incremental, ({ incremental }) => incremental]]} />
      <Prose quiet>{words.jointMeaning}</Prose>
    </>
  );
};
