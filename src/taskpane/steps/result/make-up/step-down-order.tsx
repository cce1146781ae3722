import { fill } from '../../../../messages';
import type { CentresView } from '../../../../report';
import { Heading, Prose, Stack } from '../../../ui';
import { amountText } from '../figure-text';
import { ColumnsTable } from '../sections/columns-table';
import { useResultWords, useShownResult } from '../shown-result';

/** How much the order of the step-down method moves, for whom it moves anything. */
export const StepDownOrder = ({ order: { order, examined, lines } }: { readonly order: NonNullable<CentresView['order']> }) => {
  const [{ makeUp: words }, language] = useResultWords();
  const { names } = useShownResult();
  const moved = lines.filter(({ lowest, highest }) => lowest !== highest);
  return (
    <Stack gap="small">
      <Heading level={4}>{words.order}</Heading>
      <Prose quiet>{fill(words.orderIs, { order: order.map(names.centre).join(', '), examined })}{moved.length === 0 ? ` ${words.orderMovesNothing}` : ''}</Prose>
      {moved.length === 0 ? null : (
        <ColumnsTable name={words.order} columns={[words.asOrdered, words.lowest, words.highest]} rows={moved.map(({ subAgreement, participant, asOrdered, lowest, highest }) => ({
          key: `${subAgreement} ${participant}`, name: `${names.subAgreement(subAgreement)}, ${names.participant(participant)}`,
          cells: [asOrdered, lowest, highest].map((amount) => amountText(amount, language)),
        }))} />
      )}
    </Stack>
  );
};
