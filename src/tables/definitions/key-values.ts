import { defineTable } from '../definition';
import { basisOrBoth, notes, source, year } from './common-columns';

/** Sleutelwaarden of the allocation keys. */
export const keyValues = defineTable({
  id: 'keyValues', names: { nl: 'Sleutelwaarden', en: 'Key values' },
  description: { nl: 'De waarden van elke verdeelsleutel per deelnemer.', en: 'The values of each allocation key by participant.' },
  columns: [
    { id: 'key', names: { nl: 'Sleutel', en: 'Key' }, type: 'code', required: true, inKey: true, defines: 'key',
      description: { nl: 'Naam van de verdeelsleutel.', en: 'Name of the allocation key.' } },
    { id: 'participant', names: { nl: 'Deelnemer', en: 'Participant' }, type: 'code', required: true, inKey: true, refersTo: ['participant'],
      description: { nl: 'Code van de deelnemer.', en: 'Code of the participant.' } },
    { id: 'value', names: { nl: 'Waarde', en: 'Value' }, type: 'decimal', unit: 'one', required: true, minimum: 0,
      description: { nl: 'Waarde, nul of meer: aantallen, of percentages van 0 tot 100.', en: 'Value, zero or more: counts, or percentages of 0 to 100.' } },
    year, basisOrBoth,
    { id: 'validFrom', names: { nl: 'Geldig vanaf', en: 'Valid from' }, type: 'date', inKey: true,
      description: { nl: 'Eerste dag binnen het jaar; leeg is 1 januari; een wijziging weegt naar dagen.', en: 'First day within the year; blank is 1 January; a change is weighted by days.' } },
    { id: 'measured', names: { nl: 'Gemeten waarde', en: 'Measured value' }, type: 'decimal', unit: 'one', minimum: 0,
      description: { nl: 'Gemeten waarde, als bewijs naast de afgesproken waarde.', en: 'Measured value, as evidence beside the agreed one.' } },
    { id: 'tolerance', names: { nl: 'Tolerantie', en: 'Tolerance' }, type: 'percent', unit: 'percent', minimum: 0, default: 3,
      description: { nl: 'Toegestane afwijking tussen afgesproken en gemeten aandeel, in procentpunten.', en: 'Allowed difference between agreed and measured share, in percentage points.' } },
    { id: 'referenceDate', names: { nl: 'Peildatum', en: 'Reference date' }, type: 'date',
      description: { nl: 'Dag waarop is gemeten.', en: 'Day of measurement.' } },
    source, notes,
  ],
});
