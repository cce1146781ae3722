import type { Language } from '../domain';
import { inLanguage } from './in-language';

const writtenTabs = {
  /** In the first cell of every tab while it is being written, and after, when that failed. */
  beingWritten: { nl: 'WORDT GESCHREVEN, NIET GEBRUIKEN', en: 'BEING WRITTEN, DO NOT USE' },
  /** On a tab of an earlier report that the new report does not have. */
  notInReport: {
    nl: 'Dit tabblad hoort niet bij het laatst geschreven rapport en is daarom leeggemaakt. U kunt het verwijderen.',
    en: 'This tab is not part of the report that was written last and has therefore been emptied. You may delete it.',
  },
} as const;

/** What a writer itself says on the tabs of a report. */
export const writtenTabMessages = (language: Language) => inLanguage(writtenTabs, language);
