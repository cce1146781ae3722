import { useState } from 'react';
import type { Basis } from '../../../domain';
import { fill } from '../../../messages';
import type { ActivityView, Figure } from '../../../report';
import { Button, DataRegion, Prose } from '../../ui';
import { Amount } from './amount';
import { useResultWords, useShownResult } from './shown-result';

export interface ActivityTableProps {
  /** What the table is about; spoken, not shown. */
  readonly name: string;
  readonly bases: readonly Basis[];
  readonly activities: readonly ActivityView[];
  /** What they cost together; left out where that is said elsewhere. */
  readonly total?: Readonly<Partial<Record<Basis, Figure>>>;
}

/** More than anyone reads at once; the others are there when asked for. */
const AT_FIRST = 40;

interface Lines { readonly bases: readonly Basis[]; readonly priced: boolean }

/** Whether an activity has a price for a unit on any basis. */
export const hasUnitPrice = ({ costs }: ActivityView): boolean => Object.values(costs).some(({ unitPrice }) => unitPrice !== null);

const ActivityLines = ({ activity, bases, priced }: Lines & { readonly activity: ActivityView }) => {
  const [words] = useResultWords();
  const { names } = useShownResult();
  const { code, unit, costs } = activity;
  return (
    <tbody className="amounts__row">
      <tr>
        <th scope="rowgroup" colSpan={priced ? 4 : 3} className="amounts__name activity__name">
          <div className="activity__words">
            {names.activity(code)}
            {unit !== null && hasUnitPrice(activity) ? <>{' '}<span className="activity__unit">{fill(words.activities.unit, { unit })}</span></> : null}
          </div>
        </th>
      </tr>
      {bases.map((basis) => (
        <tr key={basis}>
          <th scope="row">{words[basis]}</th>
          <td className="amounts__number"><Amount figure={costs[basis]?.total} /></td>
          {priced ? <td className="amounts__number"><Amount figure={costs[basis]?.unitPrice} /></td> : null}
          <td className="amounts__number"><Amount figure={costs[basis]?.costPerHour} /></td>
        </tr>
      ))}
    </tbody>
  );
};

const TotalLines = ({ name, total, bases, priced }: Lines & { readonly name: string; readonly total: Readonly<Partial<Record<Basis, Figure>>> }) => {
  const [words] = useResultWords();
  return (
    <tbody className="amounts__row amounts__row--strong">
      <tr><th scope="rowgroup" colSpan={priced ? 4 : 3} className="amounts__name">{name}</th></tr>
      {bases.map((basis) => (
        <tr key={basis}>
          <th scope="row">{words[basis]}</th>
          <td className="amounts__number"><Amount figure={total[basis]} /></td>
          <td colSpan={priced ? 2 : 1} />
        </tr>
      ))}
    </tbody>
  );
};

/** What activities cost, in all, for each unit and for each hour; budget and actual below each other, so that it fits a narrow pane. */
export const ActivityTable = ({ name, bases, activities, total }: ActivityTableProps) => {
  const [{ activities: words }] = useResultWords();
  const [all, setAll] = useState(false);
  const shown = all ? activities : activities.slice(0, AT_FIRST);
  const together = shown.length === activities.length ? words.together : fill(words.allTogether, { all: activities.length });
  const priced = activities.some(hasUnitPrice);
  return (
    <>
      <DataRegion name={name}>
        <table className="amounts activities">
          <caption className="heard-only">{name}</caption>
          <thead>
            <tr>
              <td />
              <th scope="col" className="amounts__number">{words.cost}</th>
              {priced ? <th scope="col" className="amounts__number">{words.perUnit}</th> : null}
              <th scope="col" className="amounts__number">{words.perHour}</th>
            </tr>
          </thead>
          {shown.map((activity) => <ActivityLines key={activity.code} activity={activity} bases={bases} priced={priced} />)}
          {total === undefined || activities.length < 2 ? null : <TotalLines name={together} total={total} bases={bases} priced={priced} />}
        </table>
      </DataRegion>
      {shown.length === activities.length ? null : (
        <>
          <Prose quiet>{fill(words.some, { shown: shown.length, all: activities.length })}</Prose>
          <div><Button onClick={() => setAll(true)}>{fill(words.showAll, { all: activities.length })}</Button></div>
        </>
      )}
    </>
  );
};
