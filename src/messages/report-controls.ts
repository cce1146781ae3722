import type { Bilingual, ControlCode } from '../domain';

/** What each control says when it holds. */
export const reportControls: Readonly<Record<ControlCode, Bilingual>> = {
  'cost-in-is-out': { nl: 'Alle ingevoerde kosten komen in de uitkomst terug', en: 'All cost that was entered comes back in the outcome' },
  'participants-add-up': { nl: 'Deelnemers, activiteiten en deelovereenkomsten tellen op', en: 'Participants, activities and sub-agreements add up' },
  'key-shares-are-one': { nl: 'De aandelen van iedere verdeling zijn samen 1', en: 'The shares of each division add up to 1' },
  'hours-in-are-used': { nl: 'Alle ingevoerde uren zijn gebruikt', en: 'All hours that were entered are used' },
  'host-and-clients-bear-all': { nl: 'Gastheer en afnemers dragen samen alle kosten', en: 'Host and clients together bear all cost' },
};

/** The lines under a control. A line that is not named here is a code of the user's own, such as a participant. */
export const reportControlLines: Readonly<Record<string, Bilingual>> = {};
