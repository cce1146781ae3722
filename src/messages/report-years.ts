import type { Bilingual, InputGroup } from '../domain';
import type { Catalogue } from './in-language';

/** Jaren: headings and sentences. */
export const reportYears = {
  sideBySide: { nl: 'Doorbelasting per jaar, {basis}', en: 'Recharge per year, {basis}' },
  year: { nl: 'Jaar', en: 'Year' },
  change: { nl: 'Verschil {from}–{to}', en: 'Difference {from}–{to}' },
  bridge: { nl: 'Van {from} naar {to}, {basis}: wat de rekening verandert', en: 'From {from} to {to}, {basis}: what changes the charge' },
  order: {
    nl: 'De invoer van het nieuwe jaar is groep voor groep ingezet, in deze vaste volgorde: {order}. Het aandeel van een groep hangt van die volgorde af. + : de deelnemer betaalt meer.',
    en: 'The inputs of the new year were put in group by group, in this fixed order: {order}. The part of a group depends on that order. + : the participant pays more.',
  },
  merged: { nl: 'in volgende stap', en: 'in the next step' },
  mergedRemark: {
    nl: '‘In volgende stap’: deze stap kan niet op zichzelf worden berekend, bijvoorbeeld door een nieuwe functie zonder eerder tarief. De verandering zit in de eerstvolgende stap die dat wel kan.',
    en: '‘In the next step’: this step cannot be calculated on its own, say because a new position has no earlier rate. Its change is in the next step that can.',
  },
  oneOff: { nl: 'Incidentele kosten, {from} en {to}, {basis}', en: 'One-off cost, {from} and {to}, {basis}' },
  oneOffRemark: { nl: 'Als incidenteel gemerkte kosten op de activiteiten; zij zitten in de bedragen hierboven.', en: 'Cost on the activities that is marked one-off; it is in the amounts above.' },
  without: { nl: 'Verandering zonder incidenteel', en: 'Change without one-off cost' },
  chart: { nl: 'Van {from} naar {to}, alle deelnemers samen, {basis}', en: 'From {from} to {to}, all participants together, {basis}' },
  chartText: {
    nl: 'Waterval: van de doorbelasting van het oude naar die van het nieuwe jaar, {period}. Grootste stap: {name}, {amount} euro.',
    en: 'Waterfall: from the recharge of the old year to that of the new one, {period}. Largest step: {name}, {amount} euro.',
  },
  yearsChart: { nl: 'Doorbelasting per jaar en deelnemer, {basis}', en: 'Recharge per year and participant, {basis}' },
  yearsChartText: {
    nl: 'Gestapelde kolommen: de doorbelasting van ieder jaar per deelnemer, {period}. Hoogste bedrag: {name}, {amount} euro.',
    en: 'Stacked columns: the recharge of each year per participant, {period}. Highest amount: {name}, {amount} euro.',
  },
} as const satisfies Catalogue;

/** The groups of inputs of the bridge. */
export const reportInputGroups: Readonly<Record<InputGroup, Bilingual>> = {
  scope: { nl: 'Overeenkomsten en activiteiten', en: 'Agreements and activities' },
  hours: { nl: 'Uren', en: 'Hours' },
  rates: { nl: 'Tarieven', en: 'Rates' },
  costs: { nl: 'Kosten en activa', en: 'Costs and assets' },
  volumes: { nl: 'Volumes en doorbelasting', en: 'Volumes and drivers' },
  overhead: { nl: 'Overhead', en: 'Overhead' },
  keys: { nl: 'Verdeelsleutels', en: 'Allocation keys' },
};
