import { defineTable } from '../definition';
import { basis, notes, year } from './common-columns';

/** Uren. */
export const hours = defineTable({
  id: 'hours', names: { nl: 'Uren', en: 'Hours' }, required: true, rowsAddUp: true,
  description: { nl: 'Uren per activiteit en functie; regels met dezelfde sleutel tellen op.', en: 'Hours by activity and position; rows with the same key add up.' },
  columns: [
    { id: 'activity', names: { nl: 'Activiteit', en: 'Activity' }, type: 'code', required: true, inKey: true, refersTo: ['activity'],
      description: { nl: 'Code van de activiteit.', en: 'Code of the activity.' } },
    { id: 'position', names: { nl: 'Functie', en: 'Position' }, type: 'code', required: true, inKey: true, refersTo: ['position'],
      description: { nl: 'Functie, zoals in Tarieven.', en: 'Position, as in Rates.' } },
    { id: 'hours', names: { nl: 'Uren', en: 'Hours' }, type: 'decimal', required: true, unit: 'hour',
      description: { nl: 'Aantal uren; negatief is een correctie.', en: 'Number of hours; negative is a correction.' } },
    year,
    { id: 'month', names: { nl: 'Maand', en: 'Month' }, type: 'integer', inKey: true, minimum: 1, maximum: 12,
      description: { nl: 'Maand 1 tot en met 12; leeg is gespreid over het jaar.', en: 'Month 1 to 12; blank is spread over the year.' } },
    basis,
    { id: 'participant', names: { nl: 'Deelnemer', en: 'Participant' }, type: 'code', inKey: true, refersTo: ['participant'],
      description: { nl: 'Deelnemer voor wie is gewerkt; leeg is voor allen samen.', en: 'Participant for whom the work was done; blank is for all together.' } },
    { id: 'fixed', names: { nl: 'Vast', en: 'Fixed' }, type: 'yesNo', default: false,
      description: { nl: 'Uren die in een scenario niet meteen kunnen wegvallen.', en: 'Hours that cannot fall at once in a scenario.' } },
    { id: 'employee', names: { nl: 'Medewerker', en: 'Employee' }, type: 'code', personal: true,
      description: { nl: 'Pseudoniem, alleen om afhankelijkheid van één persoon te meten; komt in geen enkel rapport.', en: 'Pseudonym, only to measure dependence on one person; it stands in no report.' } },
    notes,
  ],
});
