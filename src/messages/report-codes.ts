import type { Basis, BenchmarkOutcome, Bilingual, CommitmentOutcome, CostBreakdown, CostKind, Denominator, Funding, OverheadMethod, Severity, SubAgreement } from '../domain';

type Each<K extends string> = Readonly<Record<K, Bilingual>>;

export const reportCostKinds: Each<keyof CostBreakdown & (CostKind | 'support' | 'overhead' | 'total')> = {
  wage: { nl: 'Loon', en: 'Wage' },
  hired: { nl: 'Inhuur', en: 'Hired staff' },
  material: { nl: 'Materieel', en: 'Material' },
  licence: { nl: 'Licenties', en: 'Licences' },
  capital: { nl: 'Kapitaal', en: 'Capital' },
  contribution: { nl: 'Bijdragen', en: 'Contributions' },
  other: { nl: 'Overig', en: 'Other' },
  support: { nl: 'Doorbelasting', en: 'Recharges' },
  overhead: { nl: 'Overhead', en: 'Overhead' },
  income: { nl: 'Baten', en: 'Income' },
  total: { nl: 'Kostprijs', en: 'Cost price' },
};

export const reportBases: Each<Basis | 'both' | 'difference'> = {
  budget: { nl: 'begroting', en: 'budget' },
  actual: { nl: 'realisatie', en: 'actual' },
  both: { nl: 'beide', en: 'both' },
  difference: { nl: 'verschil', en: 'difference' },
};

export const reportFundings: Each<Funding> = {
  cost: { nl: 'naar kosten, met een verdeelsleutel', en: 'by cost, with an allocation key' },
  hours: { nl: 'naar uren', en: 'by hours' },
  pxq: { nl: 'prijs maal hoeveelheid', en: 'price times quantity' },
  'fixed-percentage': { nl: 'vast percentage', en: 'fixed percentage' },
};

export const reportStatuses: Each<SubAgreement['status']> = {
  planned: { nl: 'gepland', en: 'planned' },
  concluded: { nl: 'gesloten', en: 'concluded' },
  lapsed: { nl: 'vervallen', en: 'lapsed' },
};

export const reportRoles: Each<'host' | 'client'> = {
  host: { nl: 'gastheer', en: 'host' },
  client: { nl: 'afnemer', en: 'client' },
};

export const reportOrigins: Each<'given' | 'derived'> = {
  given: { nl: 'vastgesteld', en: 'adopted' },
  derived: { nl: 'opgebouwd', en: 'built up' },
};

export const reportSeverities: Each<Severity> = {
  blocking: { nl: 'blokkerend', en: 'blocking' },
  warning: { nl: 'waarschuwing', en: 'warning' },
  note: { nl: 'opmerking', en: 'note' },
};

export const reportDenominators: Each<Denominator> = {
  unit: { nl: 'per eenheid', en: 'per unit' },
  inhabitant: { nl: 'per inwoner', en: 'per inhabitant' },
  hour: { nl: 'per uur', en: 'per hour' },
  fte: { nl: 'per fte', en: 'per fte' },
  total: { nl: 'totaal', en: 'total' },
};

export const reportLights: Each<BenchmarkOutcome['light']> = {
  green: { nl: 'gunstig', en: 'favourable' },
  amber: { nl: 'let op', en: 'attention' },
  red: { nl: 'ongunstig', en: 'unfavourable' },
  none: { nl: 'geen oordeel', en: 'no judgement' },
};

export const reportDirections: Each<BenchmarkOutcome['direction']> = {
  lower: { nl: 'lager', en: 'lower' },
  higher: { nl: 'hoger', en: 'higher' },
  neutral: { nl: 'neutraal', en: 'neutral' },
};

export const reportComparabilities: Each<BenchmarkOutcome['comparability']> = {
  A: { nl: 'A: zelfde definitie', en: 'A: same definition' },
  B: { nl: 'B: vertaald', en: 'B: mapped' },
  C: { nl: 'C: indicatief', en: 'C: indicative' },
};

export const reportReferences: Each<'median' | 'mean'> = {
  median: { nl: 'mediaan', en: 'median' },
  mean: { nl: 'gemiddelde', en: 'mean' },
};

export const reportCommitmentStates: Each<CommitmentOutcome['state'] | 'no-benchmark'> = {
  'on-time': { nl: 'op tijd', en: 'on time' },
  overdue: { nl: 'over tijd', en: 'overdue' },
  'never-done': { nl: 'nooit uitgevoerd', en: 'never done' },
  'no-frequency': { nl: 'zonder frequentie', en: 'without a frequency' },
  'no-benchmark': { nl: 'geen benchmark opgenomen', en: 'no benchmark entered' },
};

export const reportCommitmentKinds: Each<'benchmark' | 'evaluation' | 'consultation' | 'reporting' | 'audit'> = {
  benchmark: { nl: 'benchmark', en: 'benchmark' },
  evaluation: { nl: 'evaluatie', en: 'evaluation' },
  consultation: { nl: 'overleg', en: 'consultation' },
  reporting: { nl: 'rapportage', en: 'reporting' },
  audit: { nl: 'audit', en: 'audit' },
};

export const reportCentreKinds: Each<'support' | 'primary' | 'overhead'> = {
  support: { nl: 'hulpkostenplaats', en: 'support centre' },
  primary: { nl: 'hoofdkostenplaats', en: 'primary centre' },
  overhead: { nl: 'overhead', en: 'overhead' },
};

export const reportOverheadMethods: Each<OverheadMethod> = {
  none: { nl: 'geen', en: 'none' },
  'wage-percentage': { nl: 'percentage loonkosten', en: 'percentage of wage cost' },
  'amount-per-hour': { nl: 'bedrag per uur', en: 'amount per hour' },
  'amount-per-fte': { nl: 'bedrag per fte', en: 'amount per fte' },
  'direct-cost-share': { nl: 'aandeel directe kosten', en: 'share of direct cost' },
};
