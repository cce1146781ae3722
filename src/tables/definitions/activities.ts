import { defineTable } from '../definition';
import { notes } from './common-columns';

/** Activiteiten. */
export const activities = defineTable({
  id: 'activities', names: { nl: 'Activiteiten', en: 'Activities' }, required: true,
  description: { nl: 'Wat er wordt gedaan, en voor welke deelovereenkomst.', en: 'What is done, and for which sub-agreement.' },
  columns: [
    { id: 'code', names: { nl: 'Code', en: 'Code' }, type: 'code', required: true, inKey: true, defines: 'activity',
      description: { nl: 'Korte naam waarmee andere tabellen de activiteit noemen.', en: 'Short name by which other tables name the activity.' } },
    { id: 'name', names: { nl: 'Naam', en: 'Name' }, type: 'text', required: true,
      description: { nl: 'Naam in de rapporten.', en: 'Name in the reports.' } },
    { id: 'subAgreement', names: { nl: 'Deelovereenkomst', en: 'Sub-agreement' }, type: 'code', refersTo: ['subAgreement'],
      description: { nl: 'Leeg is een eigen taak van de gastheer: die draagt kosten en wordt aan niemand anders doorberekend.', en: 'Blank is a task of the host itself: it bears cost and is charged to nobody else.' } },
    { id: 'unit', names: { nl: 'Eenheid', en: 'Unit' }, type: 'text',
      description: { nl: 'Eenheid van het product: dossier, werkplek, m² bvo.', en: 'Unit of output: file, workplace, m² gross floor area.' } },
    { id: 'allocationKey', names: { nl: 'Verdeelsleutel', en: 'Allocation key' }, type: 'code', refersTo: ['key'],
      description: { nl: 'Eigen verdeelsleutel; gaat voor die van de deelovereenkomst.', en: 'Own allocation key; goes before that of the sub-agreement.' } },
    { id: 'costCentre', names: { nl: 'Kostenplaats', en: 'Cost centre' }, type: 'code', refersTo: ['costCentre'],
      description: { nl: 'De hoofdkostenplaats die deze activiteit draagt.', en: 'The primary cost centre that carries this activity.' } },
    { id: 'package', names: { nl: 'Pakket', en: 'Package' }, type: 'choice', default: 'basis',
      choices: [{ value: 'basis', names: { nl: 'basis', en: 'basis' } }, { value: 'plus', names: { nl: 'plus', en: 'plus' } }],
      description: { nl: 'Plus: alleen verdeeld over deelnemers met een sleutelwaarde of een volume ervoor.', en: 'Plus: split only over participants with a key value or a volume for it.' } },
    { id: 'workClass', names: { nl: 'Werksoort', en: 'Work class' }, type: 'choice', default: 'regular',
      choices: [
        { value: 'regular', names: { nl: 'regulier', en: 'regular' } },
        { value: 'project', names: { nl: 'project', en: 'project' } },
        { value: 'new-regular', names: { nl: 'nieuw regulier', en: 'new regular' } },
      ],
      description: { nl: 'Regulier werk, project of nieuw regulier werk.', en: 'Regular work, project or new regular work.' } },
    { id: 'taskFieldHost', names: { nl: 'Taakveld gastheer', en: 'Task field host' }, type: 'text',
      description: { nl: 'Taakveld in de begroting van de gastheer.', en: 'Task field in the budget of the host.' } },
    { id: 'taskFieldClient', names: { nl: 'Taakveld afnemer', en: 'Task field client' }, type: 'text',
      description: { nl: 'Taakveld in de begroting van de afnemer.', en: 'Task field in the budget of the client.' } },
    notes,
  ],
});
