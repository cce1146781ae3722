import type { Bilingual, ControlCode } from '../domain';

/** What each control says when it holds. */
export const reportControls: Readonly<Record<ControlCode, Bilingual>> = {
  'cost-in-is-out': { nl: 'Alle ingevoerde kosten komen in de uitkomst terug', en: 'All cost that was entered comes back in the outcome' },
  'participants-add-up': { nl: 'Deelnemers, activiteiten en deelovereenkomsten tellen op', en: 'Participants, activities and sub-agreements add up' },
  'key-shares-are-one': { nl: 'De aandelen van iedere verdeling zijn samen 1', en: 'The shares of each division add up to 1' },
  'hours-in-are-used': { nl: 'Alle ingevoerde uren zijn gebruikt', en: 'All hours that were entered are used' },
  'advances-and-settlement-are-charged': { nl: 'Voorschotten en afrekening zijn samen wat is doorbelast', en: 'Advances and settlement together are what is charged' },
  'parts-are-the-difference': { nl: 'De oorzaken tellen op tot het verschil met de begroting', en: 'The causes add up to the difference with the budget' },
  'support-before-is-after': { nl: 'Doorbelasten van kostenplaatsen maakt of verliest geen cent', en: 'Recharging cost centres makes or loses no cent' },
  'second-computation-agrees': { nl: 'Een tweede berekening langs een andere weg komt op hetzelfde uit', en: 'A second computation by another route comes out the same' },
  'host-and-clients-bear-all': { nl: 'Gastheer en afnemers dragen samen alle kosten', en: 'Host and clients together bear all cost' },
};

/** The lines under a control. A line that is not named here is a code of the user's own, such as a participant. */
export const reportControlLines: Readonly<Record<string, Bilingual>> = {
  'direct-cost': { nl: 'In: kosten', en: 'In: costs' },
  'hours-at-rate': { nl: 'In: uren maal tarief', en: 'In: hours times rate' },
  'overhead-without-pool': { nl: 'In: overhead zonder overheadkostenplaats', en: 'In: overhead without an overhead centre' },
  activities: { nl: 'Uit: activiteiten', en: 'Out: activities' },
  unassigned: { nl: 'Kostenplaatsen, niet toegerekend', en: 'Cost centres, unassigned' },
  'host-overhead': { nl: 'Overhead gastheer, niet toegerekend', en: 'Overhead of the host, not charged' },
  'under-recovery': { nl: 'Onderdekking (+) of overdekking (−) van overhead', en: 'Under- (+) or over-recovery (−) of overhead' },
  unused: { nl: 'Onbenutte capaciteit bij de gastheer', en: 'Unused capacity with the host' },
  'to-activities': { nl: 'Naar activiteiten', en: 'To activities' },
  'overhead-pool': { nl: 'Naar overhead', en: 'To overhead' },
  memo: { nl: 'Pro memorie', en: 'Memo' },
  clients: { nl: 'Doorbelast aan de afnemers', en: 'Recharged to the clients' },
  'host-share': { nl: 'Aandeel van de gastheer', en: 'Share of the host' },
  'host-own-tasks': { nl: 'Eigen taken van de gastheer', en: 'The host’s own tasks' },
  rounding: { nl: 'Afronding op centen', en: 'Rounding to cents' },
  'not-divided': { nl: 'Niet verdeeld', en: 'Not divided' },
  cost: { nl: 'Totale kosten', en: 'Total cost' },
  'advances-paid': { nl: 'Voorschotten volgens de tabel', en: 'Advances by the table' },
  'advances-assumed': { nl: 'Schema dat als betaald telt', en: 'Schedule that counts as paid' },
  'advances-of-host': { nl: 'Schema van de gastheer', en: 'Schedule of the host' },
  settlement: { nl: 'Afrekening', en: 'Settlement' },
  spending: { nl: 'Bestedingsverschil', en: 'Spending difference' },
  dilution: { nl: 'Verwatering', en: 'Dilution' },
  ownUse: { nl: 'Eigen gebruik', en: 'Own use' },
  own: { nl: 'Eigen kosten', en: 'Own cost' },
  rule: { nl: 'Afrekenregel en bandbreedte', en: 'Rule of settlement and bandwidth' },
  'host-bears': { nl: 'Draagt de gastheer voor de afnemers', en: 'Borne by the host for the clients' },
  'paid-above-cost': { nl: 'Betalen de afnemers boven de kosten (−)', en: 'Paid by the clients above cost (−)' },
};
