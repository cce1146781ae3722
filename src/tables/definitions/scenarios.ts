import { defineTable } from '../definition';
import { notes } from './common-columns';

/** Scenarios: cells of the base that are replaced. */
export const scenarios = defineTable({
  id: 'scenarios', names: { nl: 'Scenarios', en: 'Scenarios' }, exactlyOne: ['newValue', 'factor'],
  description: { nl: 'Cellen die in een scenario een andere waarde krijgen.', en: 'Cells that get another value in a scenario.' },
  columns: [
    { id: 'scenario', names: { nl: 'Scenario', en: 'Scenario' }, type: 'code', required: true, inKey: true, defines: 'scenario',
      description: { nl: 'Naam van het scenario.', en: 'Name of the scenario.' } },
    { id: 'table', names: { nl: 'Tabel', en: 'Table' }, type: 'text', required: true, inKey: true, description: { nl: 'Tabel die verandert.', en: 'Table that changes.' } },
    { id: 'rowKey', names: { nl: 'Sleutel', en: 'Row key' }, type: 'text', required: true, inKey: true,
      description: { nl: 'Sleutelwaarden van de regel, verbonden met " | ".', en: 'Key values of the row, joined by " | ".' } },
    { id: 'column', names: { nl: 'Kolom', en: 'Column' }, type: 'text', required: true, inKey: true, description: { nl: 'Kolom die verandert.', en: 'Column that changes.' } },
    { id: 'newValue', names: { nl: 'Nieuwe waarde', en: 'New value' }, type: 'text', description: { nl: 'Nieuwe waarde; of vul Factor.', en: 'New value; or fill Factor.' } },
    { id: 'factor', names: { nl: 'Factor', en: 'Factor' }, type: 'decimal', unit: 'one', description: { nl: 'Factor op de waarde; of vul Nieuwe waarde.', en: 'Factor on the value; or fill New value.' } },
    notes,
  ],
});
