import { defineTable } from '../definition';
import { notes, requiredYear, source } from './common-columns';

/** Indexcijfers. */
export const indexFigures = defineTable({
  id: 'indexFigures', names: { nl: 'Indexcijfers', en: 'Index figures' },
  description: { nl: 'Prijsontwikkeling per reeks en jaar.', en: 'Change of prices by series and year.' },
  columns: [
    { id: 'series', names: { nl: 'Reeks', en: 'Series' }, type: 'code', required: true, inKey: true, defines: 'indexSeries',
      description: { nl: 'Naam van de reeks.', en: 'Name of the series.' } },
    requiredYear,
    { id: 'percentage', names: { nl: 'Percentage', en: 'Percentage' }, type: 'percent', unit: 'percent', required: true,
      description: { nl: 'Verandering ten opzichte van het jaar ervoor.', en: 'Change against the year before.' } },
    { id: 'state', names: { nl: 'Stand', en: 'State' }, type: 'choice', inKey: true, default: 'forecast',
      choices: [{ value: 'forecast', names: { nl: 'raming', en: 'forecast' } }, { value: 'outturn', names: { nl: 'realisatie', en: 'outturn' } }],
      description: { nl: 'Raming of realisatie; leeg is raming.', en: 'Forecast or outturn; blank is forecast.' } },
    { id: 'component', names: { nl: 'Deelreeks', en: 'Component' }, type: 'code', inKey: true, defines: 'component',
      description: { nl: 'Deel van een samengestelde reeks.', en: 'Part of a composed series.' } },
    { id: 'weight', names: { nl: 'Gewicht', en: 'Weight' }, type: 'decimal', unit: 'one', minimum: 0,
      description: { nl: 'Gewicht van de deelreeks; samen 1.', en: 'Weight of the component; together 1.' } },
    source, notes,
  ],
});
