import type { YearView } from '../../../report';
import { Prose, Section } from '../../ui';
import { ActivityTable, hasUnitPrice } from './activity-table';
import { useResultWords } from './shown-result';
import { activitiesOf, isWithoutAgreements } from './without-agreements';

/** Eigen taken van de gastheer: the activities that belong to no sub-agreement; where nothing else costs anything they are simply the activities. */
export const OwnTasks = ({ year }: { readonly year: YearView }) => {
  const [{ activities: words, inEuro }] = useResultWords();
  const tasks = activitiesOf(year, null);
  if (tasks.length === 0) return null;
  const alone = isWithoutAgreements(year);
  const heading = alone ? words.heading : words.ownTasks;
  return (
    <Section heading={heading}>
      <Prose quiet>{alone ? inEuro : words.ownTasksMeaning}</Prose>
      <ActivityTable name={words.ofNone} bases={year.bases} activities={tasks} total={year.ownTasks} />
      {alone && !tasks.some(hasUnitPrice) ? <Prose quiet>{words.noVolumes}</Prose> : null}
    </Section>
  );
};
