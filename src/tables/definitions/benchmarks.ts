import { defineTable } from '../definition';
import { aYear, direction, notes, requiredBasis, requiredSource } from './common-columns';

/** Benchmarks, as published. */
export const benchmarks = defineTable({
  id: 'benchmarks', names: { nl: 'Benchmarks', en: 'Benchmarks' }, exactlyOne: ['subAgreement', 'activity'],
  description: { nl: 'Gepubliceerde cijfers om de eigen kostprijs mee te vergelijken.', en: 'Published figures to compare the own cost price with.' },
  columns: [
    { id: 'code', names: { nl: 'Code', en: 'Code' }, type: 'code', required: true, inKey: true, defines: 'benchmark',
      description: { nl: 'Korte naam van de benchmark.', en: 'Short name of the benchmark.' } },
    { id: 'indicator', names: { nl: 'Indicator', en: 'Indicator' }, type: 'text', required: true,
      description: { nl: 'Wat er wordt vergeleken.', en: 'What is compared.' } },
    { id: 'subAgreement', names: { nl: 'Deelovereenkomst', en: 'Sub-agreement' }, type: 'code', refersTo: ['subAgreement'],
      description: { nl: 'Deelovereenkomst die wordt vergeleken; of vul Activiteit.', en: 'Sub-agreement that is compared; or fill Activity.' } },
    { id: 'activity', names: { nl: 'Activiteit', en: 'Activity' }, type: 'code', refersTo: ['activity'],
      description: { nl: 'Activiteit die wordt vergeleken; of vul Deelovereenkomst.', en: 'Activity that is compared; or fill Sub-agreement.' } },
    { id: 'denominator', names: { nl: 'Noemer', en: 'Denominator' }, type: 'choice', required: true,
      choices: [
        { value: 'unit', names: { nl: 'eenheid', en: 'unit' } },
        { value: 'inhabitant', names: { nl: 'inwoner', en: 'inhabitant' } },
        { value: 'hour', names: { nl: 'uur', en: 'hour' } },
        { value: 'fte', names: { nl: 'fte', en: 'fte' } },
        { value: 'total', names: { nl: 'totaal', en: 'total' } },
      ],
      description: { nl: 'Waarover de kosten worden gedeeld.', en: 'What the cost is divided by.' } },
    { id: 'year', names: { nl: 'Boekjaar', en: 'Year' }, ...aYear, required: true,
      description: { nl: 'Boekjaar van de gepubliceerde waarde.', en: 'Year of the published value.' } },
    requiredBasis,
    { id: 'mean', names: { nl: 'Gemiddelde', en: 'Mean' }, type: 'decimal', unit: 'one', description: { nl: 'Gemiddelde.', en: 'Mean.' } },
    { id: 'p25', names: { nl: 'P25', en: 'P25' }, type: 'decimal', unit: 'one', description: { nl: 'Eerste kwartiel.', en: 'First quartile.' } },
    { id: 'median', names: { nl: 'Mediaan', en: 'Median' }, type: 'decimal', unit: 'one', description: { nl: 'Mediaan.', en: 'Median.' } },
    { id: 'p75', names: { nl: 'P75', en: 'P75' }, type: 'decimal', unit: 'one', description: { nl: 'Derde kwartiel.', en: 'Third quartile.' } },
    { id: 'count', names: { nl: 'Aantal', en: 'n' }, type: 'integer', minimum: 0,
      description: { nl: 'Aantal organisaties achter de waarde.', en: 'Number of organisations behind the value.' } },
    { ...direction, default: 'lower' },
    { id: 'comparability', names: { nl: 'Vergelijkbaarheid', en: 'Comparability' }, type: 'choice', default: 'C',
      choices: [
        { value: 'A', names: { nl: 'A', en: 'A' } },
        { value: 'B', names: { nl: 'B', en: 'B' } },
        { value: 'C', names: { nl: 'C', en: 'C' } },
      ],
      description: { nl: 'A zelfde definitie, B omgerekend, C indicatief; leeg is C.', en: 'A same definition, B mapped, C indicative; blank is C.' } },
    { id: 'indexSeries', names: { nl: 'Indexreeks', en: 'Index series' }, type: 'code', refersTo: ['indexSeries'],
      description: { nl: 'Reeks waarmee naar het prijspeil wordt gebracht.', en: 'Series that brings it to the price level.' } },
    { id: 'definition', names: { nl: 'Definitie', en: 'Definition' }, type: 'text',
      description: { nl: 'Hoe de uitgever de waarde omschrijft.', en: 'How the publisher describes the value.' } },
    requiredSource, notes,
  ],
});
