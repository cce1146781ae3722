import { type Column, defineTable } from '../definition';
import { aYear } from './common-columns';

/** Instellingen: two columns; what the second holds depends on the first, see SETTINGS. */
export const settings = defineTable({
  id: 'settings', names: { nl: 'Instellingen', en: 'Settings' },
  description: { nl: 'Keuzes voor de berekening; wat ontbreekt heeft een vaste waarde.', en: 'Choices for the calculation; what is absent has a default.' },
  columns: [
    { id: 'setting', names: { nl: 'Instelling', en: 'Setting' }, type: 'text', required: true, inKey: true, description: { nl: 'Naam van de instelling.', en: 'Name of the setting.' } },
    { id: 'value', names: { nl: 'Waarde', en: 'Value' }, type: 'text', description: { nl: 'Waarde; leeg is de standaard.', en: 'Value; blank is the default.' } },
  ],
});

/** Every setting, in the style of a column: id is the field of Settings in the model. */
export const SETTINGS = [
  { id: 'year', names: { nl: 'Jaar', en: 'Year' }, ...aYear,
    description: { nl: 'Jaar voor lege cellen; standaard het laatste jaar in Uren, Kosten of Volumes.', en: 'Year for blank cells; by default the latest year in Hours, Costs or Volumes.' } },
  { id: 'basis', names: { nl: 'Basis', en: 'Basis' }, type: 'choice', default: 'both',
    choices: [
      { value: 'budget', names: { nl: 'begroting', en: 'budget' } },
      { value: 'actual', names: { nl: 'realisatie', en: 'actual' } },
      { value: 'both', names: { nl: 'beide', en: 'both' } },
    ],
    description: { nl: 'Welke berekeningen worden gemaakt.', en: 'Which runs are made.' } },
  { id: 'supportMethod', names: { nl: 'Hulpkostenmethode', en: 'Support method' }, type: 'choice', default: 'reciprocal',
    choices: [
      { value: 'direct', names: { nl: 'direct', en: 'direct' } },
      { value: 'step-down', names: { nl: 'trapsgewijs', en: 'step-down' } },
      { value: 'reciprocal', names: { nl: 'wederkerig', en: 'reciprocal' } },
    ],
    description: { nl: 'Hoe hulpkostenplaatsen hun kosten doorgeven.', en: 'How support centres pass on their cost.' } },
  { id: 'ownUse', names: { nl: 'Eigen gebruik', en: 'Own use' }, type: 'choice', default: 'drop',
    choices: [{ value: 'drop', names: { nl: 'weglaten', en: 'drop' } }, { value: 'keep', names: { nl: 'meenemen', en: 'keep' } }],
    description: { nl: 'Of het gebruik van een kostenplaats door zichzelf in de grondslag blijft.', en: 'Whether the use of a centre by itself stays in the base.' } },
  { id: 'overheadMethod', names: { nl: 'Overheadmethode', en: 'Overhead method' }, type: 'choice',
    choices: [
      { value: 'none', names: { nl: 'geen', en: 'none' } },
      { value: 'wage-percentage', names: { nl: 'percentage loonkosten', en: 'percentage of wage cost' } },
      { value: 'amount-per-hour', names: { nl: 'bedrag per uur', en: 'amount per hour' } },
      { value: 'amount-per-fte', names: { nl: 'bedrag per fte', en: 'amount per fte' } },
      { value: 'direct-cost-share', names: { nl: 'aandeel directe kosten', en: 'share of direct cost' } },
    ],
    description: { nl: 'Hoe overhead wordt toegerekend; niets gekozen is geen, en blokkeert zodra er overheadkosten zijn.', en: 'How overhead is charged; none chosen is none, and blocks once there is overhead cost.' } },
  { id: 'overheadValue', names: { nl: 'Overheadwaarde', en: 'Overhead value' }, type: 'decimal', unit: 'one', minimum: 0,
    description: { nl: 'Percentage of bedrag in euro, naar de methode; leeg wordt afgeleid uit de overheadkostenplaatsen.', en: 'Percentage or amount in euro, by the method; blank is derived from the overhead centres.' } },
  { id: 'hoursDenominator', names: { nl: 'Urennoemer', en: 'Hours denominator' }, type: 'choice', default: 'budgeted-hours',
    choices: [
      { value: 'budgeted-hours', names: { nl: 'begrote uren', en: 'budgeted hours' } },
      { value: 'norm-hours', names: { nl: 'normuren', en: 'norm hours' } },
    ],
    description: { nl: 'Door welke uren de loonkosten worden gedeeld.', en: 'Which hours the wage cost is divided by.' } },
  { id: 'unusedCapacity', names: { nl: 'Onbenutte capaciteit', en: 'Unused capacity' }, type: 'choice', default: 'in-price',
    choices: [{ value: 'in-price', names: { nl: 'in de prijs', en: 'in the price' } }, { value: 'host', names: { nl: 'gastheer', en: 'host' } }],
    description: { nl: 'Wie onbenutte capaciteit draagt.', en: 'Who bears unused capacity.' } },
  { id: 'priceLevel', names: { nl: 'Prijspeil', en: 'Price level' }, ...aYear,
    description: { nl: 'Jaar van het prijspeil; leeg is het jaar van de berekening.', en: 'Year of the price level; blank is the year of the calculation.' } },
  { id: 'indexMethod', names: { nl: 'Indexmethode', en: 'Index method' }, type: 'choice', default: 'chained',
    choices: [{ value: 'chained', names: { nl: 'geketend', en: 'chained' } }, { value: 'additive', names: { nl: 'optellend', en: 'additive' } }],
    description: { nl: 'Of percentages worden vermenigvuldigd of opgeteld.', en: 'Whether percentages are multiplied or added.' } },
  { id: 'quartileMethod', names: { nl: 'Kwartielmethode', en: 'Quartile method' }, type: 'choice', default: 'inclusive',
    choices: [{ value: 'inclusive', names: { nl: 'inclusief', en: 'inclusive' } }, { value: 'exclusive', names: { nl: 'exclusief', en: 'exclusive' } }],
    description: { nl: 'Als KWARTIEL.INC of als KWARTIEL.EXC.', en: 'As QUARTILE.INC or as QUARTILE.EXC.' } },
  { id: 'referenceDate', names: { nl: 'Peildatum', en: 'Reference date' }, type: 'date',
    description: { nl: 'Dag waarop afspraken gedaan moeten zijn; leeg is 31 december van het jaar.', en: 'Day on which commitments fall due; blank is 31 December of the year.' } },
  { id: 'tolerance', names: { nl: 'Maximale afwijking', en: 'Tolerance' }, type: 'percent', unit: 'percent', minimum: 0, default: 5,
    description: { nl: 'Tot hier oranje waar een benchmark geen kwartielen heeft.', en: 'Amber up to here where a benchmark has no quartiles.' } },
] as const satisfies readonly Column[];
