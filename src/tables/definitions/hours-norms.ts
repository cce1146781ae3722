import { defineTable } from '../definition';
import { notes, year } from './common-columns';

const deduction = { type: 'decimal', unit: 'hour/fte', minimum: 0, default: 0 } as const;

/** Urennorm: contract hours less deductions. */
export const hoursNorms = defineTable({
  id: 'hoursNorms', names: { nl: 'Urennorm', en: 'Hours norm' },
  description: { nl: 'Contracturen en aftrek per fte; wat overblijft is productief.', en: 'Contract hours and deductions per fte; what remains is productive.' },
  columns: [
    { id: 'group', names: { nl: 'Groep', en: 'Group' }, type: 'code', required: true, inKey: true, defines: 'hoursNormGroup',
      description: { nl: 'Naam van de groep.', en: 'Name of the group.' } },
    year,
    { id: 'contractHours', names: { nl: 'Contracturen', en: 'Contract hours' }, type: 'decimal', unit: 'hour/fte', required: true, minimum: 0,
      description: { nl: 'Contracturen per fte per jaar.', en: 'Contract hours per fte per year.' } },
    { id: 'leave', names: { nl: 'Verlof', en: 'Leave' }, ...deduction, description: { nl: 'Uren verlof; leeg is 0.', en: 'Hours of leave; blank is 0.' } },
    { id: 'publicHolidays', names: { nl: 'Feestdagen', en: 'Public holidays' }, ...deduction, description: { nl: 'Uren feestdagen; leeg is 0.', en: 'Hours of public holidays; blank is 0.' } },
    { id: 'sickness', names: { nl: 'Ziekte', en: 'Sickness' }, ...deduction, description: { nl: 'Uren ziekte; leeg is 0.', en: 'Hours of sickness; blank is 0.' } },
    { id: 'training', names: { nl: 'Opleiding', en: 'Training' }, ...deduction, description: { nl: 'Uren opleiding; leeg is 0.', en: 'Hours of training; blank is 0.' } },
    { id: 'meetings', names: { nl: 'Overleg', en: 'Meetings' }, ...deduction, description: { nl: 'Uren overleg; leeg is 0.', en: 'Hours of meetings; blank is 0.' } },
    { id: 'other', names: { nl: 'Overig', en: 'Other' }, ...deduction, description: { nl: 'Overige uren; leeg is 0.', en: 'Other hours; blank is 0.' } },
    notes,
  ],
});
