import { defineTable } from '../definition';

/** Koppelingen: a user's own table stands in for one of ours. */
export const mappings = defineTable({
  id: 'mappings', names: { nl: 'Koppelingen', en: 'Mappings' },
  description: { nl: 'Laat een eigen tabel of kolom de plaats innemen van een tabel of kolom hier.', en: 'Lets an own table or column take the place of a table or column here.' },
  columns: [
    { id: 'table', names: { nl: 'Tabel', en: 'Table' }, type: 'text', required: true, inKey: true, description: { nl: 'Tabel van Kostprijswijzer.', en: 'Table of Kostprijswijzer.' } },
    { id: 'field', names: { nl: 'Veld', en: 'Field' }, type: 'text', inKey: true,
      description: { nl: 'Kolom van die tabel; leeg koppelt de tabel en zoekt kolommen op naam.', en: 'Column of that table; blank maps the table and finds columns by name.' } },
    { id: 'sourceTable', names: { nl: 'Brontabel', en: 'Source table' }, type: 'text', required: true, description: { nl: 'Eigen tabel.', en: 'Own table.' } },
    { id: 'sourceColumn', names: { nl: 'Bronkolom', en: 'Source column' }, type: 'text', description: { nl: 'Kolom van de eigen tabel.', en: 'Column of the own table.' } },
  ],
});
