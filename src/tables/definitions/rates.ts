import { defineTable } from '../definition';
import { basisOrBoth, notes, source } from './common-columns';

/** Tarieven. */
export const rates = defineTable({
  id: 'rates', names: { nl: 'Tarieven', en: 'Rates' }, required: true,
  description: { nl: 'Het uurtarief van elke functie, vastgesteld of opgebouwd.', en: 'The hourly rate of each position, adopted or built up.' },
  columns: [
    { id: 'position', names: { nl: 'Functie', en: 'Position' }, type: 'code', required: true, inKey: true, defines: 'position',
      description: { nl: 'Functie waarvoor het tarief geldt.', en: 'Position for which the rate holds.' } },
    { id: 'validFrom', names: { nl: 'Geldig vanaf', en: 'Valid from' }, type: 'date', inKey: true,
      description: { nl: 'Eerste dag; leeg is vanaf het begin; geldt tot de volgende regel van dezelfde functie en soort.', en: 'First day; blank is from the beginning; holds until the next row of the same position and kind.' } },
    basisOrBoth,
    { id: 'hourlyRate', names: { nl: 'Uurtarief', en: 'Hourly rate' }, type: 'money', unit: 'EUR/hour', minimum: 0,
      description: { nl: 'Vastgesteld tarief, gebruikt zoals het er staat.', en: 'Adopted rate, used as it stands.' } },
    { id: 'wageCost', names: { nl: 'Loonkosten', en: 'Wage cost' }, type: 'money', unit: 'EUR/fte', minimum: 0,
      description: { nl: 'Opbouw bij leeg uurtarief: loonkosten per fte per jaar.', en: 'Build-up when the hourly rate is blank: wage cost per fte per year.' } },
    { id: 'otherStaffCost', names: { nl: 'Overige personeelskosten', en: 'Other staff cost' }, type: 'money', unit: 'EUR/fte',
      description: { nl: 'Opbouw: overige personeelskosten per fte per jaar; leeg is 0.', en: 'Build-up: other staff cost per fte per year; blank is 0.' } },
    { id: 'productiveHours', names: { nl: 'Productieve uren', en: 'Productive hours' }, type: 'decimal', unit: 'hour/fte', above: 0,
      description: { nl: 'Opbouw: productieve uren per fte per jaar; leeg is uit Urennorm en Capaciteit.', en: 'Build-up: productive hours per fte per year; blank is from Hours norm and Capacity.' } },
    { id: 'scale', names: { nl: 'Schaal', en: 'Scale' }, type: 'text',
      description: { nl: 'Salarisschaal, getoond in het tarievenblad.', en: 'Salary scale, shown in the rate tab.' } },
    { id: 'overheadIncluded', names: { nl: 'Overhead inbegrepen', en: 'Overhead included' }, type: 'yesNo', default: false,
      description: { nl: 'Ja: op uren tegen dit tarief komt geen overhead.', en: 'Yes: no overhead is added on hours at this rate.' } },
    source, notes,
  ],
});
