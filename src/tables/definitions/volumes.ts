import { defineTable } from '../definition';
import { basis, notes, year } from './common-columns';

/** Volumes. */
export const volumes = defineTable({
  id: 'volumes', names: { nl: 'Volumes', en: 'Volumes' },
  description: { nl: 'Hoeveel eenheden elke activiteit levert.', en: 'How many units each activity delivers.' },
  columns: [
    { id: 'activity', names: { nl: 'Activiteit', en: 'Activity' }, type: 'code', required: true, inKey: true, refersTo: ['activity'],
      description: { nl: 'Code van de activiteit.', en: 'Code of the activity.' } },
    { id: 'quantity', names: { nl: 'Aantal', en: 'Quantity' }, type: 'decimal', unit: 'unit', required: true, minimum: 0,
      description: { nl: 'Aantal eenheden, nul of meer.', en: 'Number of units, zero or more.' } },
    { id: 'participant', names: { nl: 'Deelnemer', en: 'Participant' }, type: 'code', inKey: true, refersTo: ['participant'],
      description: { nl: 'Deelnemer die afneemt; leeg is allen samen.', en: 'Participant who takes them; blank is all together.' } },
    year, basis, notes,
  ],
});
