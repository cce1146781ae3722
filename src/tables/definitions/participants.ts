import { defineTable } from '../definition';
import { notes } from './common-columns';

/** Deelnemers: one host municipality and its clients. */
export const participants = defineTable({
  id: 'participants', names: { nl: 'Deelnemers', en: 'Participants' },
  description: { nl: 'De gastheer en de afnemers.', en: 'The host and the clients.' },
  columns: [
    { id: 'code', names: { nl: 'Code', en: 'Code' }, type: 'code', required: true, inKey: true, defines: 'participant',
      description: { nl: 'Korte naam van de deelnemer.', en: 'Short name of the participant.' } },
    { id: 'name', names: { nl: 'Naam', en: 'Name' }, type: 'text', required: true,
      description: { nl: 'Naam in de rapporten.', en: 'Name in the reports.' } },
    { id: 'role', names: { nl: 'Rol', en: 'Role' }, type: 'choice', required: true,
      choices: [{ value: 'host', names: { nl: 'gastheer', en: 'host' } }, { value: 'client', names: { nl: 'afnemer', en: 'client' } }],
      description: { nl: 'Precies één deelnemer is gastheer.', en: 'Exactly one participant is the host.' } },
    { id: 'inhabitants', names: { nl: 'Inwoners', en: 'Inhabitants' }, type: 'integer', minimum: 0,
      description: { nl: 'Aantal inwoners; ook de ingebouwde sleutel inwoners.', en: 'Number of inhabitants; also the built-in key inwoners.' } },
    { id: 'order', names: { nl: 'Volgorde', en: 'Order' }, type: 'integer',
      description: { nl: 'Wie bij een gelijke rest voorgaat; leeg komt laatst, daarna op code.', en: 'Who goes first on an equal remainder; blank comes last, then by code.' } },
    notes,
  ],
});
