import { type ReactNode, useId, useState } from 'react';
import { fill } from '../../messages';
import { Button, Heading, HeardOnly } from '../ui';
import { useChartWords } from './chart-words';

export interface ChartFrameProps {
  readonly title: string;
  /** What is drawn, with its figures, for who cannot see it. */
  readonly description: string;
  /** The same figures as a table. */
  readonly table: ReactNode;
  /** The drawing, without anything that can be used. */
  readonly children: ReactNode;
}

/** A chart under its title, or the same figures as a table: always one of the two. */
export const ChartFrame = ({ title, description, table, children }: ChartFrameProps) => {
  const [charts] = useChartWords();
  const [asTable, setAsTable] = useState(false);
  const [titleId, textId] = [useId(), useId()];
  return (
    <div className="chart">
      <div className="chart__head">
        <Heading level={4} id={titleId}>{title}</Heading>
        <Button kind="quiet" icon={asTable ? 'chart' : 'table'} onClick={() => setAsTable(!asTable)} label={fill(asTable ? charts.asChartOf : charts.asTableOf, { title })}>
          {asTable ? charts.asChart : charts.asTable}
        </Button>
      </div>
      {asTable ? table : (
        <>
          <div role="img" aria-labelledby={titleId} aria-describedby={textId} className="chart__drawing">{children}</div>
          <HeardOnly id={textId}>{description}</HeardOnly>
        </>
      )}
    </div>
  );
};
