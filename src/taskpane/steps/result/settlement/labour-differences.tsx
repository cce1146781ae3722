import { fill } from '../../../../messages';
import type { LabourView } from '../../../../report';
import { Prose } from '../../../ui';
import { differenceText, exactText } from '../figure-text';
import { ColumnsTable } from '../sections/columns-table';
import { useResultWords, useShownResult } from '../shown-result';

/** Tarief, efficiency, mix and opbrengst of every activity whose hours cost something else than budgeted. */
export const LabourDifferences = ({ labour }: { readonly labour: readonly LabourView[] }) => {
  const [{ settlement: words }, language] = useResultWords();
  const { names } = useShownResult();
  const hours = (text: string): string => exactText(text, language, [0, 1]);
  return (
    <>
      <Prose quiet>{words.labourSign}</Prose>
      <ColumnsTable name={words.labour} columns={[words.labourRate, words.efficiency, words.mix, words.yield]} rows={labour.map((one) => ({
        key: one.activity,
        name: <>{names.activity(one.activity)}<span className="term__detail">{fill(words.hours, { actual: hours(one.actualHours), allowed: hours(one.allowedHours) })}</span></>,
        cells: [one.rate, one.efficiency, one.mix, one.yield].map((amount) => differenceText(amount, language)),
      }))} />
    </>
  );
};
