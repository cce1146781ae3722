import type { Settings, TableId, Bilingual } from '../domain';
import type { Catalogue } from './in-language';

export const reportAccountability = {
  calculation: { nl: 'De berekening', en: 'The calculation' },
  runId: { nl: 'Kenmerk van de berekening', en: 'Run id' },
  runIdMeaning: {
    nl: 'Het kenmerk volgt uit de ingelezen waarden, de instellingen en de rekenversie. Dezelfde invoer geeft altijd hetzelfde kenmerk; wijzigt één waarde, dan wijzigt het kenmerk.',
    en: 'The run id follows from the values that were read, the settings and the engine version. The same input always gives the same id; when one value changes, the id changes.',
  },
  engineVersion: { nl: 'Rekenversie', en: 'Engine version' },
  ruleVersion: { nl: 'Versie van de rekenregels', en: 'Rule version' },
  madeOn: { nl: 'Opgemaakt op', en: 'Made on' },
  runs: { nl: 'Berekend zijn', en: 'Calculated were' },
  priceLevel: { nl: 'Prijspeil', en: 'Price level' },
  methodGiven: { nl: '{method} (opgegeven bij de berekening; in de werkmap geldt {inBook})', en: '{method} (given at the calculation; in the workbook {inBook} is in force)' },
  methodGivenSame: { nl: '{method} (opgegeven bij de berekening; in de werkmap geldt hetzelfde)', en: '{method} (given at the calculation; the workbook has the same)' },
  inputs: { nl: 'Gelezen tabellen', en: 'Tables that were read' },
  settings: { nl: 'Instellingen', en: 'Settings' },
  rules: { nl: 'Rekenregels', en: 'Rules' },
  sources: { nl: 'Bronnen', en: 'Sources' },
  noSources: { nl: 'Er zijn geen bronnen ingevuld.', en: 'No sources were entered.' },
  sourceOfRate: { nl: 'tarief {name}', en: 'rate {name}' },
  sourceOfReference: { nl: 'referentietarief {name}', en: 'reference rate {name}' },
  sourceOfBenchmark: { nl: 'benchmark {name}', en: 'benchmark {name}' },
  sourceOfGoal: { nl: 'doel {name}', en: 'goal {name}' },
  derived: { nl: 'afgeleid uit de overheadkostenplaatsen', en: 'derived from the overhead centres' },
  calculationYear: { nl: 'het rekenjaar', en: 'the calculation year' },
  lastDayOfYear: { nl: '31 december van het jaar', en: '31 December of the year' },
  notChosen: { nl: 'niet gekozen', en: 'not chosen' },
} as const satisfies Catalogue;

/** The rules, in the order of the calculation. */
export const reportRules = {
  vat: {
    nl: 'Alle bedragen zijn exclusief btw. Btw die niet verrekend of gecompenseerd kan worden, is als kosten ingevoerd.',
    en: 'All amounts exclude VAT. VAT that cannot be reclaimed has been entered as cost.',
  },
  rounding: {
    nl: 'Er wordt exact gerekend; alleen de kostprijs van een activiteit wordt voor de verdeling op centen afgerond (een halve cent van nul af). Iedere deelnemer krijgt zijn deel in hele centen; een restcent gaat naar de deelnemer met de grootste rest. '
      + 'Deelnemers, activiteiten en deelovereenkomsten tellen daardoor op de cent op, en de kostensoorten ook. Het verschil met de exacte kosten staat op een eigen regel. Tarieven en prijzen per eenheid volgen uit de exacte kosten.',
    en: 'The calculation is exact; only the cost price of an activity is rounded to cents before it is divided (half away from zero). Each participant gets a part in whole cents; a left-over cent goes to the participant with the largest remainder. '
      + 'So participants, activities and sub-agreements add up to the cent, and so do the cost kinds. The difference with the exact cost stands on a line of its own. Rates and unit prices follow from the exact cost.',
  },
  differences: {
    nl: 'Verschillen in deze rapportage zijn realisatie min begroting van de afgedrukte bedragen.',
    en: 'Differences in this report are actual less budget of the printed amounts.',
  },
  rates: {
    nl: 'Een vastgesteld uurtarief geldt zoals het is. Anders: (loonkosten + overige personeelskosten) / productieve uren. Uren met een maand volgen het tarief op de eerste van die maand; uren zonder maand het gemiddelde van het jaar, gewogen naar dagen.',
    en: 'An adopted hourly rate holds as it stands. Otherwise: (wage cost + other staff cost) / productive hours. Hours with a month follow the rate on the first of that month; hours without a month the mean of the year, weighted by days.',
  },
  costPrice: {
    nl: 'Loon (uren maal tarief) + inhuur + materieel + licenties + kapitaal + bijdragen + overig + doorbelasting van kostenplaatsen + overhead − baten.',
    en: 'Wage (hours times rate) + hired staff + material + licences + capital + contributions + other + recharges of cost centres + overhead − income.',
  },
  primaryCentres: {
    nl: 'Hoofdkostenplaatsen worden doorbelast naar de opgegeven verhouding, of anders naar de uren van de activiteiten die de kostenplaats noemen. Wat niemand afneemt, blijft bij de gastheer op de regel ‘niet toegerekend’.',
    en: 'Primary centres are recharged by the drivers that were entered, or else by the hours of the activities that name the centre. What nobody takes stays with the host on the line ‘unassigned’.',
  },
  supportCentres: {
    nl: 'Hulpkostenplaatsen worden doorbelast volgens de gekozen methode. Direct: alleen aan hoofdkostenplaatsen, overhead en activiteiten. Trapsgewijs: in de opgegeven volgorde; wie heeft doorbelast, ontvangt niets meer. '
      + 'Wederkerig: ook aan elkaar, exact opgelost. Geen methode maakt of verliest een cent; ze verschuiven alleen wie wat draagt.',
    en: 'Support centres are recharged by the method that is set. Direct: to primary centres, overhead and activities only. Step-down: in the order that was given; who has recharged receives nothing more. '
      + 'Reciprocal: to each other as well, solved exactly. No method makes or loses a cent; they only move who bears what.',
  },
  capital: {
    nl: 'Kapitaallasten: lineair met rente over de boekwaarde van 1 januari, of een annuïteit met de rente daarin. Het eerste jaar telt naar hele maanden; na de levensduur vervallen de lasten.',
    en: 'Capital cost: linear with interest on the book value of 1 January, or an annuity that includes the interest. The first year counts by whole months; after the end of life there is no cost.',
  },
  priceLevel: {
    nl: 'Kosten met een ander prijspeil dan de berekening worden met hun indexreeks op prijspeil gebracht: met de realisatie waar die bekend is, anders met de raming. Was de raming bij de begroting onjuist, dan wordt dat gecorrigeerd.',
    en: 'Cost at another price level than that of the calculation is raised with its index series: with the outturn where that is known, else with the forecast. A forecast that proved wrong is corrected in the budget.',
  },
  overhead: {
    nl: 'Overhead staat altijd op een eigen regel en wordt toegerekend volgens de gekozen methode. Overhead die niet wordt toegerekend, blijft bij de gastheer.',
    en: 'Overhead always stands on a line of its own and is charged by the chosen method. Overhead that is not charged stays with the host.',
  },
  capacity: {
    nl: 'Capaciteit is fte maal productieve uren volgens de urennorm. Praktisch tarief: kosten / capaciteit; begroot tarief: kosten / begrote uren. Onbenut: (capaciteit − ingezet) × praktisch tarief, nooit onder nul. '
      + 'Wie onbenutte capaciteit van kostenplaatsen draagt, volgt uit de instelling; bij functies staat zij naast de doorbelasting.',
    en: 'Capacity is fte times productive hours by the hours norm. Practical rate: cost / capacity; budget rate: cost / budgeted hours. Unused: (capacity − used) × practical rate, never below zero. '
      + 'Who bears unused capacity of cost centres follows from the setting; that of positions stands beside the recharge.',
  },
  unitPrice: {
    nl: 'Exacte kostprijs / volume. Zonder volume, of bij een volume van 0, is er geen prijs per eenheid (n.v.t.). Dekkingsgraad: baten / kosten vóór baten.',
    en: 'Exact cost price / volume. Without a volume, or with a volume of 0, there is no unit price (n/a). Cost coverage: income / cost before income.',
  },
  division: {
    nl: 'Naar de verdeelsleutel van de activiteit of anders van de deelovereenkomst, naar uren, naar eigen volume of naar vast percentage. Een sleutel die binnen het jaar wijzigt, telt naar dagen. Kosten die voor één deelnemer zijn gemaakt, draagt die deelnemer zelf.',
    en: 'By the allocation key of the activity or else of the sub-agreement, by hours, by own volume or by fixed percentage. A key that changes within the year counts by days. Cost made for one participant is borne by that participant.',
  },
  settlement: {
    nl: 'Definitief is het bedrag volgens de afgesproken wijze van afrekenen en de bandbreedte. Afrekening = definitief − voorschotten: + bijbetalen, − terugontvangen. Staat er geen enkel voorschot in de werkmap, dan telt het schema als betaald; dat is gemerkt. '
      + 'Wat de afnemers van de werkelijke kosten niet betalen, staat op een eigen regel bij de gastheer.',
    en: 'The final charge follows from the agreed way of settling and the band. Settlement = final charge − advances: + pays more, − gets money back. When the workbook holds no advance at all, the schedule counts as paid, which is marked. '
      + 'What the clients do not pay of the actual cost stands on a line of its own with the host.',
  },
  causes: {
    nl: 'Van begroting naar definitief. Besteding: (werkelijke − begrote kosten) × werkelijk aandeel. Verwatering: dezelfde begrote kosten over een ander totaal. Eigen gebruik: meer of minder eigen afname × begrote prijs. '
      + 'Eigen kosten, afrekenregel en afronding sluiten de optelling. + : de deelnemer betaalt meer.',
    en: 'From budget to final charge. Spending: (actual − budget cost) × actual share. Dilution: the same budget cost over another total. Own use: more or less own use × budget price. '
      + 'Own cost, settlement rule and rounding close the sum. + : the participant pays more.',
  },
  labour: {
    nl: 'Tariefverschil: werkelijke uren × (begroot − werkelijk tarief). Efficiencyverschil: (toegestane − werkelijke uren) × begroot tarief; toegestaan zijn de begrote uren bij het werkelijke volume. Hier is + voordelig.',
    en: 'Rate difference: actual hours × (budget − actual rate). Efficiency difference: (allowed − actual hours) × budget rate; allowed are the budget hours at the actual volume. Here + is favourable.',
  },
  years: {
    nl: 'De brug van jaar naar jaar ontstaat door steeds één groep invoer van het oude jaar door die van het nieuwe te vervangen, in een vaste volgorde, en opnieuw te rekenen. De stappen tellen op de cent op.',
    en: 'The bridge from year to year is made by replacing one group of inputs of the old year by that of the new one at a time, in a fixed order, and calculating again. The steps add up to the cent.',
  },
  scenarios: {
    nl: 'Een scenario is de basis met gewijzigde invoer en een volledige nieuwe berekening. Bij een vertrek vervalt alleen wat niet als vast is gemerkt; wat vast is, blijft achter en wordt door de anderen gedragen.',
    en: 'A scenario is the base with changed inputs and a whole new calculation. When somebody leaves, only what is not marked fixed falls away; what is fixed stays behind and is borne by the others.',
  },
  jointPurchase: {
    nl: 'Shapley-waarde: het gemiddelde van wat een deelnemer aan de kosten toevoegt, over alle volgordes waarin deelnemers kunnen aansluiten; exact berekend en op centen verdeeld.',
    en: 'Shapley value: the mean of what a participant adds to the cost, over all orders in which participants can join; calculated exactly and divided in cents.',
  },
  benchmark: {
    nl: 'De referentie is de mediaan, of anders het gemiddelde, gebracht op het prijspeil van de berekening. Gunstig: op of beter dan de referentie; let op: tot en met het minst gunstige kwartiel; ongunstig: daarbuiten. Indicatief vergelijkbare cijfers (C) krijgen nooit het oordeel ongunstig.',
    en: 'The reference is the median, or else the mean, raised to the price level of the calculation. Favourable: at or better than the reference; attention: up to the least favourable quartile; unfavourable: beyond it. Indicatively comparable figures (C) are never judged unfavourable.',
  },
  goals: {
    nl: 'Een doel is alleen meetbaar met een indicator, een eenheid en een streefwaarde. Voortgang: (realisatie − nulmeting) / (streefwaarde − nulmeting). Bereikt wordt beoordeeld naar de richting van de indicator.',
    en: 'A goal is measurable only with an indicator, a unit and a target. Progress: (actual − baseline) / (target − baseline). Reached is judged by the direction of the indicator.',
  },
} as const satisfies Catalogue;

/** Short names of the rules. */
export const reportRuleNames: Readonly<Record<keyof typeof reportRules, Bilingual>> = {
  vat: { nl: 'Btw', en: 'VAT' },
  rounding: { nl: 'Afronding', en: 'Rounding' },
  differences: { nl: 'Verschillen', en: 'Differences' },
  rates: { nl: 'Uurtarief', en: 'Hourly rate' },
  costPrice: { nl: 'Kostprijs', en: 'Cost price' },
  primaryCentres: { nl: 'Doorbelasting van kostenplaatsen', en: 'Recharges of cost centres' },
  supportCentres: { nl: 'Hulpkostenplaatsen', en: 'Support centres' },
  capital: { nl: 'Kapitaallasten', en: 'Capital cost' },
  priceLevel: { nl: 'Prijspeil', en: 'Price level' },
  overhead: { nl: 'Overhead', en: 'Overhead' },
  capacity: { nl: 'Capaciteit', en: 'Capacity' },
  unitPrice: { nl: 'Prijs per eenheid en dekkingsgraad', en: 'Unit price and cost coverage' },
  division: { nl: 'Verdeling over deelnemers', en: 'Division over participants' },
  settlement: { nl: 'Afrekening', en: 'Settlement' },
  causes: { nl: 'Oorzaken van het verschil', en: 'Causes of the difference' },
  labour: { nl: 'Arbeidsverschillen', en: 'Labour differences' },
  years: { nl: 'Van jaar naar jaar', en: 'From year to year' },
  scenarios: { nl: 'Scenario’s', en: 'Scenarios' },
  jointPurchase: { nl: 'Gezamenlijke inkoop', en: 'Joint purchase' },
  benchmark: { nl: 'Benchmark', en: 'Benchmark' },
  goals: { nl: 'Doelen', en: 'Goals' },
};

/** Names of the settings, as the input tables call them. */
export const reportSettingNames: Readonly<Record<keyof Settings, Bilingual>> = {
  year: { nl: 'Jaar', en: 'Year' },
  basis: { nl: 'Basis', en: 'Basis' },
  supportMethod: { nl: 'Hulpkostenmethode', en: 'Support method' },
  ownUse: { nl: 'Eigen gebruik', en: 'Own use' },
  overheadMethod: { nl: 'Overheadmethode', en: 'Overhead method' },
  overheadValue: { nl: 'Overheadwaarde', en: 'Overhead value' },
  hoursDenominator: { nl: 'Urennoemer', en: 'Hours denominator' },
  unusedCapacity: { nl: 'Onbenutte capaciteit', en: 'Unused capacity' },
  priceLevel: { nl: 'Prijspeil', en: 'Price level' },
  indexMethod: { nl: 'Indexmethode', en: 'Index method' },
  quartileMethod: { nl: 'Kwartielmethode', en: 'Quartile method' },
  referenceDate: { nl: 'Peildatum', en: 'Reference date' },
  tolerance: { nl: 'Maximale afwijking', en: 'Tolerance' },
};

export const reportSettingChoices: Readonly<Record<
  Settings['supportMethod'] | Settings['ownUse'] | Settings['hoursDenominator'] | Settings['unusedCapacity'] | Settings['indexMethod'] | Settings['quartileMethod'], Bilingual
>> = {
  direct: { nl: 'direct', en: 'direct' },
  'step-down': { nl: 'trapsgewijs', en: 'step-down' },
  reciprocal: { nl: 'wederkerig', en: 'reciprocal' },
  drop: { nl: 'weglaten', en: 'drop' },
  keep: { nl: 'meenemen', en: 'keep' },
  'budgeted-hours': { nl: 'begrote uren', en: 'budgeted hours' },
  'norm-hours': { nl: 'normuren', en: 'norm hours' },
  'in-price': { nl: 'in de prijs', en: 'in the price' },
  host: { nl: 'gastheer', en: 'host' },
  chained: { nl: 'geketend', en: 'chained' },
  additive: { nl: 'optellend', en: 'additive' },
  inclusive: { nl: 'inclusief', en: 'inclusive' },
  exclusive: { nl: 'exclusief', en: 'exclusive' },
};

/** Names of the input tables. */
export const reportInputTables: Readonly<Record<TableId, Bilingual>> = {
  activities: { nl: 'Activiteiten', en: 'Activities' },
  hours: { nl: 'Uren', en: 'Hours' },
  rates: { nl: 'Tarieven', en: 'Rates' },
  subAgreements: { nl: 'Deelovereenkomsten', en: 'Sub-agreements' },
  participants: { nl: 'Deelnemers', en: 'Participants' },
  keyValues: { nl: 'Sleutelwaarden', en: 'Key values' },
  costs: { nl: 'Kosten', en: 'Costs' },
  costCentres: { nl: 'Kostenplaatsen', en: 'Cost centres' },
  recharges: { nl: 'Doorbelasting', en: 'Recharges' },
  volumes: { nl: 'Volumes', en: 'Volumes' },
  assets: { nl: 'Activa', en: 'Assets' },
  hoursNorms: { nl: 'Urennorm', en: 'Hours norm' },
  capacities: { nl: 'Capaciteit', en: 'Capacity' },
  indexFigures: { nl: 'Indexcijfers', en: 'Index figures' },
  advances: { nl: 'Voorschotten', en: 'Advances' },
  benchmarks: { nl: 'Benchmarks', en: 'Benchmarks' },
  peers: { nl: 'Vergelijkingsgroep', en: 'Peers' },
  goals: { nl: 'Doelen', en: 'Goals' },
  commitments: { nl: 'Afspraken', en: 'Commitments' },
  scenarios: { nl: 'Scenarios', en: 'Scenarios' },
  referenceRates: { nl: 'Referentietarieven', en: 'Reference rates' },
  tieOuts: { nl: 'Aansluiting', en: 'Tie-out' },
  coalitions: { nl: 'Coalities', en: 'Coalitions' },
  recommendations: { nl: 'Aanbevelingen', en: 'Recommendations' },
  settings: { nl: 'Instellingen', en: 'Settings' },
  mappings: { nl: 'Koppelingen', en: 'Mappings' },
};
