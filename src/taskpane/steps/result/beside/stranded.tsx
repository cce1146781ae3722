import { fill } from '../../../../messages';
import type { ScenarioView } from '../../../../report';
import { Heading, Prose, Stack } from '../../../ui';
import { differenceText } from '../figure-text';
import { PairsTable } from '../sections/pairs-table';
import { added, isNil } from '../sections/added';
import { useResultWords, useShownResult } from '../shown-result';

interface Props { readonly scenario: ScenarioView }

/** Achterblijvende kosten of clients that leave together: one amount, of all of them. */
export const StrandedTogether = ({ scenario: { exits, strandedTogether } }: Props) => {
  const [words, language] = useResultWords();
  const { beside } = words;
  const { names } = useShownResult();
  if (strandedTogether.length === 0) return null;
  const heading = fill(beside.strandedOf, { names: exits.map(({ participant }) => names.participant(participant)).join(', ') });
  return (
    <Stack gap="small">
      <Heading level={4}>{heading}</Heading>
      <Prose quiet>{beside.togetherMeaning}</Prose>
      <PairsTable name={heading} titles={[beside.part, beside.amount]} rows={strandedTogether.map(({ year, basis, amount }) => ({
        key: `${year} ${basis}`, name: fill(beside.yearBasis, { year: String(year), basis: words[basis].toLowerCase() }), cells: [differenceText(amount, language)],
      }))} />
    </Stack>
  );
};

/** A task that goes home: what stays, and who bears it. */
export const EndingLines = ({ scenario: { endings } }: Props) => {
  const [words, language] = useResultWords();
  const { beside } = words;
  const { names } = useShownResult();
  if (endings === null) return null;
  const heading = fill(beside.ending, { activities: endings.activities.map(({ activity }) => names.activity(activity)).join(', ') });
  const moments = [...new Set(endings.stranded.map(({ year, basis }) => `${year} ${basis}`))];
  const rows = moments.flatMap((moment) => {
    const own = endings.stranded.filter(({ year, basis }) => `${year} ${basis}` === moment);
    const [first] = own;
    const when = first === undefined ? '' : fill(beside.yearBasis, { year: String(first.year), basis: words[first.basis].toLowerCase() });
    return [
      ...own.filter(({ amount }) => !isNil(amount)).map(({ participant, amount }) => ({
        key: `${moment} ${participant ?? ''}`, name: <>{participant === null ? beside.hostOutside : names.participant(participant)}<span className="term__detail">{when}</span></>,
        cells: [differenceText(amount, language)],
      })),
      {
        key: `${moment} together`, name: <>{words.settlement.together}<span className="term__detail">{when}</span></>, strong: true,
        cells: [differenceText(added(own.map(({ amount }) => amount)), language)],
      },
    ];
  });
  return (
    <Stack gap="small">
      <Heading level={4}>{heading}</Heading>
      <Prose quiet>{beside.endingMeaning}</Prose>
      <PairsTable name={heading} titles={[beside.part, beside.amount]} rows={rows} />
    </Stack>
  );
};
