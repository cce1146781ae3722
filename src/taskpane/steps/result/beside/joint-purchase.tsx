import { fill } from '../../../../messages';
import type { Figure, JointPurchaseView } from '../../../../report';
import { Heading, Prose, Stack } from '../../../ui';
import { Amount } from '../amount';
import { amountText } from '../figure-text';
import { added } from '../sections/added';
import { ColumnsTable } from '../sections/columns-table';
import { useResultWords, useShownResult } from '../shown-result';

type Line = JointPurchaseView['lines'][number];
/** Some divisions have no sum: what each adds as the last is not what all cost together. */
type Column = readonly [title: string, select: (line: Line) => Figure | null, hasNoSum?: true];

const plain = (amount: string | null): Figure | null => (amount === null ? null : { amount, figure: null });

const Shares = ({ name, lines, columns }: { readonly name: string; readonly lines: readonly Line[]; readonly columns: readonly Column[] }) => {
  const [{ beside: words }] = useResultWords();
  const { names } = useShownResult();
  const sums = columns.map(([title, select, hasNoSum]) => {
    if (hasNoSum === true) return null;
    const known = lines.flatMap((line) => select(line) ?? []);
    return <Amount key={title} figure={known.length === lines.length ? { amount: added(known.map(({ amount }) => amount)), figure: null } : null} />;
  });
  return (
    <ColumnsTable name={name} columns={columns.map(([title]) => title)} rows={[
      ...lines.map((line) => ({ key: line.participant, name: names.participant(line.participant), cells: columns.map(([title, select]) => <Amount key={title} figure={select(line)} />) })),
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
      <Shares name={words.jointShares} lines={lines}
        columns={[[words.alone, ({ standAlone }) => standAlone], ...keyed(({ byKey: share }) => plain(share)), [words.shapley, ({ shapley }) => shapley]]} />
      {key === null ? <Prose quiet>{words.noKey}</Prose> : null}
      <Stack gap="small">
        <Heading level={4}>{words.jointSavings}</Heading>
        <Shares name={words.jointSavings} lines={lines} columns={[...keyed(({ savingByKey }) => plain(savingByKey)), [words.shapley, ({ savingShapley }) => plain(savingShapley)]]} />
      </Stack>
      <Shares name={words.otherDivisions} lines={lines}
        columns={[[words.byStandAlone, ({ byStandAlone }) => plain(byStandAlone)], [words.incremental, ({ incremental }) => incremental, true]]} />
      <Prose quiet>{words.jointMeaning}</Prose>
    </>
  );
};
