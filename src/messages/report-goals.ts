import type { Bilingual, GoalOutcome } from '../domain';
import type { Catalogue } from './in-language';

/** Doelen: headings and words. */
export const reportGoals = {
  shares: { nl: 'Meetbare doelen per deelovereenkomst, {period}', en: 'Measurable goals per sub-agreement, {period}' },
  sharesRemark: { nl: 'Een doel is alleen meetbaar met een indicator, een eenheid en een streefwaarde.', en: 'A goal is measurable only with an indicator, a unit and a target.' },
  ofAgreement: { nl: '{name}, {period}', en: '{name}, {period}' },
  progressRemark: {
    nl: 'Voortgang: (realisatie − nulmeting) / (streefwaarde − nulmeting). 100 % is de streefwaarde; onder nul gaat het de verkeerde kant op.',
    en: 'Progress: (actual − baseline) / (target − baseline). 100 % is the target; below zero it goes the wrong way.',
  },
  goals: { nl: 'Doelen', en: 'Goals' },
  measurableGoals: { nl: 'Meetbaar', en: 'Measurable' },
  share: { nl: 'Aandeel meetbaar', en: 'Share measurable' },
  notMeasurableGoals: { nl: 'Niet meetbaar', en: 'Not measurable' },
  goal: { nl: 'Doel', en: 'Goal' },
  indicator: { nl: 'Indicator (eenheid)', en: 'Indicator (unit)' },
  baseline: { nl: 'Nulmeting', en: 'Baseline' },
  target: { nl: 'Streefwaarde', en: 'Target' },
  progress: { nl: 'Voortgang', en: 'Progress' },
  reached: { nl: 'Bereikt', en: 'Reached' },
  kind: { nl: 'Soort doel', en: 'Kind of goal' },
  yes: { nl: 'bereikt', en: 'reached' },
  no: { nl: 'niet bereikt', en: 'not reached' },
  unknown: { nl: 'niet vast te stellen', en: 'cannot be established' },
  noActual: { nl: 'geen realisatie', en: 'no actual' },
  neutral: { nl: 'geen richting', en: 'no direction' },
  measurable: { nl: 'meetbaar', en: 'measurable' },
  notMeasurable: { nl: 'niet meetbaar: zonder {missing}', en: 'not measurable: no {missing}' },
  missingIndicator: { nl: 'indicator', en: 'indicator' },
  missingUnit: { nl: 'eenheid', en: 'unit' },
  missingTarget: { nl: 'streefwaarde', en: 'target' },
} as const satisfies Catalogue;

export const reportGoalKinds: Readonly<Record<NonNullable<GoalOutcome['kind']>, Bilingual>> = {
  continuity: { nl: 'continuïteit', en: 'continuity' },
  quality: { nl: 'kwaliteit', en: 'quality' },
  efficiency: { nl: 'efficiency', en: 'efficiency' },
};
