import type { Catalogue } from './in-language';

/** Names of the tabs: at most 31 characters, and with a mark of ours so that no user's own tab has the same name. */
export const reportTabNames = {
  summary: { nl: 'KPW Samenvatting', en: 'KPW Summary' },
  costPrice: { nl: 'KPW Kostprijs', en: 'KPW Cost price' },
  unitFigures: { nl: 'KPW Kengetallen', en: 'KPW Unit figures' },
  rates: { nl: 'KPW Tarieven', en: 'KPW Rates' },
  division: { nl: 'KPW Verdeling', en: 'KPW Division' },
  settlement: { nl: 'KPW Afrekening', en: 'KPW Settlement' },
  advances: { nl: 'KPW Voorschotten', en: 'KPW Advances' },
  years: { nl: 'KPW Jaren', en: 'KPW Years' },
  scenarios: { nl: 'KPW Scenarios', en: 'KPW Scenarios' },
  jointPurchase: { nl: 'KPW Gezamenlijke inkoop', en: 'KPW Joint purchase' },
  costAllocation: { nl: 'KPW Kostenverdeelstaat', en: 'KPW Cost allocation' },
  capacity: { nl: 'KPW Capaciteit', en: 'KPW Capacity' },
  benchmark: { nl: 'KPW Benchmark', en: 'KPW Benchmark' },
  goals: { nl: 'KPW Doelen', en: 'KPW Goals' },
  controls: { nl: 'KPW Controles', en: 'KPW Controls' },
  findings: { nl: 'KPW Bevindingen', en: 'KPW Findings' },
  accountability: { nl: 'KPW Verantwoording', en: 'KPW Accountability' },
} as const satisfies Catalogue;

/** The heading at the top of each tab. */
export const reportTabTitles = {
  summary: { nl: 'Samenvatting', en: 'Summary' },
  costPrice: { nl: 'Kostprijs per deelovereenkomst en activiteit', en: 'Cost price per sub-agreement and activity' },
  unitFigures: { nl: 'Kengetallen: per eenheid, per uur en per inwoner', en: 'Unit figures: per unit, per hour and per inhabitant' },
  rates: { nl: 'Uurtarieven', en: 'Hourly rates' },
  division: { nl: 'Verdeling over de deelnemers', en: 'Division over the participants' },
  settlement: { nl: 'Afrekening en verschillen', en: 'Settlement and differences' },
  advances: { nl: 'Voorschotten', en: 'Advances' },
  years: { nl: 'Jaren naast elkaar', en: 'Years side by side' },
  scenarios: { nl: 'Scenario’s', en: 'Scenarios' },
  jointPurchase: { nl: 'Gezamenlijke inkoop', en: 'Joint purchase' },
  costAllocation: { nl: 'Kostenverdeelstaat', en: 'Cost allocation sheet' },
  capacity: { nl: 'Capaciteit', en: 'Capacity' },
  benchmark: { nl: 'Benchmark', en: 'Benchmark' },
  goals: { nl: 'Doelen', en: 'Goals' },
  controls: { nl: 'Controles', en: 'Controls' },
  findings: { nl: 'Bevindingen', en: 'Findings' },
  accountability: { nl: 'Verantwoording', en: 'Accountability' },
} as const satisfies Catalogue;

/** One line under each heading: what the tab shows. */
export const reportTabPurposes = {
  summary: {
    nl: 'Wat kost het, wie draagt het, hoe staat het tegenover de benchmark en sluiten de controles. Verschil: realisatie − begroting; + is duurder dan begroot.',
    en: 'What it costs, who bears it, how it stands against the benchmark, and whether the controls hold. Difference: actual − budget; + is dearer than budgeted.',
  },
  costPrice: {
    nl: 'Opbouw van de kostprijs naar kostensoort, met de prijs per eenheid, per uur en per inwoner.',
    en: 'The cost price by cost kind, with the price per unit, per hour and per inhabitant.',
  },
  unitFigures: {
    nl: 'De hoeveelheden waarmee is gedeeld, en wat de kostprijs per eenheid, per uur en per inwoner is.',
    en: 'The quantities that were divided by, and what the cost price is per unit, per hour and per inhabitant.',
  },
  rates: { nl: 'Het uurtarief per functie, vanaf wanneer het geldt en hoe het is opgebouwd.', en: 'The hourly rate of each position, from when it holds and how it is built up.' },
  division: {
    nl: 'Aandeel en bedrag van iedere deelnemer. De restcent gaat naar wie de grootste rest heeft, zodat de verdeling op de cent sluit.',
    en: 'Share and amount of each participant. The left-over cent goes to the largest remainder, so that the division adds up to the cent.',
  },
  settlement: {
    nl: 'Wat iedere deelnemer definitief betaalt, wat al aan voorschotten is betaald, en waarom de rekening afwijkt van de begroting.',
    en: 'What each participant finally pays, what was paid in advance already, and why the charge differs from the budget.',
  },
  advances: { nl: 'Wat per termijn volgens schema te betalen was, en wat is betaald.', en: 'What was due in each term by the schedule, and what was paid.' },
  years: {
    nl: 'Wat iedere deelnemer per jaar draagt, en welke invoer het verschil met het jaar ervoor verklaart.',
    en: 'What each participant bears in each year, and which inputs explain the difference with the year before.',
  },
  scenarios: { nl: 'De basis en ieder scenario naast elkaar, in euro per deelovereenkomst en deelnemer.', en: 'The base and each scenario side by side, in euro per sub-agreement and participant.' },
  jointPurchase: {
    nl: 'Wat ieder alleen zou betalen, wat samen inkopen kost, en hoe de besparing kan worden verdeeld.',
    en: 'What each would pay alone, what buying together costs, and how the saving can be divided.',
  },
  costAllocation: {
    nl: 'Hoe de kosten van kostenplaatsen bij elkaar en bij de activiteiten komen, met de methode en de volgorde.',
    en: 'How the cost of the cost centres comes to each other and to the activities, with the method and the order.',
  },
  capacity: { nl: 'De beschikbare en de ingezette uren, wat een uur bij volle bezetting kost, en wat onbenut blijft.', en: 'The hours available and used, what an hour costs at full use, and what remains unused.' },
  benchmark: { nl: 'De eigen uitkomst naast de referentie, op het prijspeil van de berekening.', en: 'The own figure beside the reference, at the price level of the calculation.' },
  goals: { nl: 'Wat per deelovereenkomst is afgesproken te bereiken, of dat te meten is, en hoe ver het is.', en: 'What was agreed to be achieved in each sub-agreement, whether it can be measured, and how far it is.' },
  controls: { nl: 'De controles die bij iedere berekening worden gedaan, met hun cijfers.', en: 'The controls that are made with every calculation, with their figures.' },
  findings: { nl: 'Wat bij het lezen en rekenen is opgevallen, met de plaats in de werkmap.', en: 'What was noticed while reading and calculating, with its place in the workbook.' },
  accountability: {
    nl: 'Waarmee, waarop en volgens welke regels is gerekend.',
    en: 'What was calculated with, on what, and by which rules.',
  },
} as const satisfies Catalogue;
