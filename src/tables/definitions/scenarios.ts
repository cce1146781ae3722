import type { TableId } from '../../domain';
import { type Column, defineTable } from '../definition';
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

/** A question that stands in Scenarios as if it were a column of Deelnemers or Activiteiten (calculation.md 15). */
export type QuestionId = 'leaves' | 'runOff' | 'joins' | 'ends';

/** Every ready-made question: in which table it is asked, what stands in Kolom, and how its Nieuwe waarde is read. */
export const QUESTIONS = [
  { id: 'leaves', table: 'participants', names: { nl: 'Vertrekt op', en: 'Leaves on' }, type: 'date',
    description: { nl: 'Laatste dag van de afnemer.', en: 'Last day of the client.' } },
  { id: 'runOff', table: 'participants', names: { nl: 'Afbouw %', en: 'Run-off %' }, type: 'text',
    description: {
      nl: 'Bij Vertrekt op: percentages van de uittreedsom, één per jaar na het vertrek, met puntkomma\'s: 100; 75; 50; 25.',
      en: 'Beside Leaves on: percentages of the exit sum, one a year after leaving, with semicolons: 100; 75; 50; 25.',
    } },
  { id: 'joins', table: 'participants', names: { nl: 'Sluit aan op', en: 'Joins on' }, type: 'date',
    description: {
      nl: 'Eerste dag van een nieuwe afnemer; zijn Sleutelwaarden en Volumes staan als regels van hetzelfde scenario erbij.',
      en: 'First day of a new client; its key values and volumes stand beside it as rows of the same scenario.',
    } },
  { id: 'ends', table: 'activities', names: { nl: 'Eindigt op', en: 'Ends on' }, type: 'date',
    description: { nl: 'Laatste dag van de taak: daarna gaat zij terug naar de deelnemers.', en: 'Last day of the task: after it the task goes home.' } },
] as const satisfies readonly (Column & { readonly id: QuestionId; readonly table: TableId })[];
