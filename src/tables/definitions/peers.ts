import { defineTable } from '../definition';
import { notes } from './common-columns';

/** Vergelijkingsgroep. */
export const peers = defineTable({
  id: 'peers', names: { nl: 'Vergelijkingsgroep', en: 'Peers' },
  description: { nl: 'De waarden van vergelijkbare organisaties bij een benchmark.', en: 'The values of comparable organisations for a benchmark.' },
  columns: [
    { id: 'benchmark', names: { nl: 'Benchmark', en: 'Benchmark' }, type: 'code', required: true, inKey: true, refersTo: ['benchmark'],
      description: { nl: 'Code uit Benchmarks.', en: 'Code from Benchmarks.' } },
    { id: 'organisation', names: { nl: 'Organisatie', en: 'Organisation' }, type: 'text', required: true, inKey: true,
      description: { nl: 'Naam van de organisatie.', en: 'Name of the organisation.' } },
    { id: 'value', names: { nl: 'Waarde', en: 'Value' }, type: 'decimal', unit: 'one', required: true,
      description: { nl: 'Waarde in de noemer van de benchmark.', en: 'Value in the denominator of the benchmark.' } },
    { id: 'inhabitants', names: { nl: 'Inwoners', en: 'Inhabitants' }, type: 'integer', minimum: 0,
      description: { nl: 'Aantal inwoners.', en: 'Number of inhabitants.' } },
    { id: 'sizeClass', names: { nl: 'Klasse', en: 'Class' }, type: 'text', description: { nl: 'Grootteklasse.', en: 'Size class.' } },
    { id: 'included', names: { nl: 'Meenemen', en: 'Include' }, type: 'yesNo', default: true,
      description: { nl: 'Nee: telt niet mee; leeg is ja.', en: 'No: does not count; blank is yes.' } },
    notes,
  ],
});
