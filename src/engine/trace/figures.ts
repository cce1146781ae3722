import type { FigureId } from '../../domain';
import type { CalculatedRun } from '../calculate-run';

/** Names of figures within one run, such as `2025/budget/activity/ICT-WP/wage`; in a scenario `2025/budget@zonder%20CO/activity/…`. */
export const figuresOf = (run: CalculatedRun) => {
  const { year, basis, scenario } = run.context;
  const base = scenario === null ? `${year}/${basis}` : `${year}/${basis}@${encodeURIComponent(scenario)}`;
  return {
    activity: (code: string, part: string): FigureId => `${base}/activity/${code}/${part}`,
    charge: (code: string, participant: string): FigureId => `${base}/activity/${code}/participant/${participant}`,
    agreement: (code: string, part: string): FigureId => `${base}/subAgreement/${code}/${part}`,
    agreementCharge: (code: string, participant: string): FigureId => `${base}/subAgreement/${code}/participant/${participant}`,
    /** A row of Kosten that was brought to another price level. */
    costRow: (row: number): FigureId => `${base}/costRow/${row}`,
    /** What one euro is raised by, from one price level to another. */
    priceLevel: (series: string, from: number, to: number): FigureId => `${base}/priceLevel/${series}/${from}-${to}`,
    asset: (code: string): FigureId => `${base}/asset/${code}`,
    centre: (code: string): FigureId => `${base}/costCentre/${code}`,
    rate: (position: string, validFrom: string | null): FigureId => `${base}/rate/${position}/${validFrom ?? 'start'}`,
    /** The full hour: the rate and the overhead that is laid on it. */
    fullRate: (position: string, validFrom: string | null): FigureId => `${base}/fullRate/${position}/${validFrom ?? 'start'}`,
    capacity: (target: 'position' | 'costCentre', code: string, part: string): FigureId => `${base}/capacity/${target}/${code}/${part}`,
    overhead: (part: string): FigureId => `${base}/overhead/${part}`,
    share: (code: string, participant: string): FigureId => `${base}/activity/${code}/share/${participant}`,
    drivers: (code: string): FigureId => `${base}/costCentre/${code}/drivers`,
    total: (part: string): FigureId => `${base}/total/${part}`,
  };
};

export type Figures = ReturnType<typeof figuresOf>;
