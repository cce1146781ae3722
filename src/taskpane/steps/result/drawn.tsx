import { lazy, type ReactNode, Suspense } from 'react';
import { Skeleton } from '../../ui';
import { useResultWords } from './shown-result';

// charts are not in what the pane loads first: most visits begin with the tables
const charts = () => import(/* webpackChunkName: "charts", webpackMode: "lazy" */ '../../charts');

/** Bars, drawn when they are there. */
export const BarsChart = lazy(async () => ({ default: (await charts()).BarsChart }));

/** From one amount to another, drawn when it is there. */
export const WaterfallChart = lazy(async () => ({ default: (await charts()).WaterfallChart }));

/** A benchmark on one line, drawn when it is there. */
export const RangeChart = lazy(async () => ({ default: (await charts()).RangeChart }));

/** Room for a chart that is still being fetched. */
export const Drawn = ({ children }: { readonly children: ReactNode }) => {
  const [words] = useResultWords();
  return <Suspense fallback={<Skeleton label={words.loading} lines={4} />}>{children}</Suspense>;
};
