import type { TableId } from '../../domain';

/** What municipalities call a table and its columns in their own workbooks; the likeliest words first. Our own names need not be among them. */
export interface Synonyms {
  /** Words that occur in the name of such a table, or of its sheet. */
  readonly table: readonly string[];
  readonly columns: Readonly<Record<string, readonly string[]>>;
}

const POSITION = [
  'rol', 'medewerkerscategorie', 'functienaam', 'functiegroep', 'functieprofiel', 'functiebenaming', 'functieniveau', 'tariefgroep', 'tariefcategorie', 'tariefsoort',
  'personeelscategorie', 'categorie medewerker', 'profiel', 'categorie', 'role', 'job', 'job title', 'staff category', 'grade',
] as const;
const ACTIVITY = [
  'activiteitcode', 'activiteitnr', 'activiteitnummer', 'taakcode', 'taaknr', 'taaknummer', 'productcode', 'productnr', 'productnummer', 'dienstcode', 'taak', 'product', 'dienst',
  'werkzaamheid', 'werkzaamheden', 'werkproces', 'proces', 'activity code', 'task code', 'task', 'service', 'code', 'nr', 'nummer',
] as const;
const CODE = ['nr', 'nummer', 'no', 'id', 'kenmerk', 'number', 'key'] as const;
const NAME = ['omschrijving', 'benaming', 'beschrijving', 'titel', 'description', 'title'] as const;
const YEAR = ['boekjaar', 'begrotingsjaar', 'kalenderjaar', 'dienstjaar', 'fiscal year', 'calendar year'] as const;
const BASIS = ['begroting/realisatie', 'begroot/werkelijk', 'fase', 'type', 'versie', 'scenario', 'version'] as const;
const PARTICIPANT = ['gemeente', 'afnemer', 'opdrachtgever', 'klant', 'organisatie', 'partner', 'gemeentenaam', 'municipality', 'client', 'customer'] as const;
const COST_CENTRE = ['kpl', 'kostenplaatscode', 'kostenplaatsnummer', 'kostenplaats nr', 'cost center', 'afdeling', 'team'] as const;
const KEY = ['sleutel', 'verdeling', 'verdeelmaatstaf', 'maatstaf', 'key'] as const;
const AMOUNT = ['bedrag in euro', 'saldo', 'lasten', 'totaalbedrag', 'begroot bedrag', 'werkelijk bedrag', 'kosten', 'begroot', 'begroting', 'realisatie', 'totaal', 'euro', 'cost', 'total'] as const;
const QUANTITY = ['hoeveelheid', 'volume', 'aantallen', 'stuks', 'productie', 'aantal eenheden', 'afname', 'number', 'volumes'] as const;

/** By table; a table that is not here is known by our own names alone. Personal data is never guessed. */
export const SYNONYMS: Readonly<Partial<Record<TableId, Synonyms>>> = {
  activities: {
    table: ['activiteit', 'taak', 'taken', 'product', 'dienst', 'werkzaam', 'werkproces', 'pdc', 'activit', 'task', 'service'],
    columns: {
      code: ['activiteitcode', 'activiteitnr', 'activiteitnummer', 'taakcode', 'taaknr', 'taaknummer', 'productcode', 'productnr', 'productnummer', 'dienstcode', 'activity code', 'task code', ...CODE, 'activiteit', 'taak', 'product', 'dienst'],
      name: ['activiteitnaam', 'activiteitomschrijving', 'taaknaam', 'taakomschrijving', 'productnaam', 'productomschrijving', 'dienstnaam', ...NAME, 'activiteit', 'taak', 'product', 'dienst', 'werkzaamheid', 'werkproces', 'proces', 'activity', 'task', 'service'],
      subAgreement: ['deelovereenkomstcode', 'overeenkomst', 'contract', 'dvo', 'deelcontract', 'dienstverleningsovereenkomst', 'sla', 'cluster', 'domein', 'agreement'],
      unit: ['producteenheid', 'meeteenheid', 'maateenheid', 'prestatie-eenheid', 'per', 'unit of measure'],
      allocationKey: KEY, costCentre: COST_CENTRE,
    },
  },
  hours: {
    table: ['uren', 'tijdschrij', 'tijdregistratie', 'tijdverantwoording', 'inzet', 'timesheet', 'hour'],
    columns: {
      activity: ACTIVITY, position: POSITION,
      hours: ['aantal uren', 'begrote uren', 'geraamde uren', 'gerealiseerde uren', 'werkelijke uren', 'geschreven uren', 'bestede uren', 'uren totaal', 'totaal uren', 'urenbegroting', 'urenraming', 'uren per jaar', 'inzet uren', 'inzet', 'tijd', 'aantal', 'number of hours', 'budgeted hours', 'actual hours', 'time'],
      year: YEAR, month: ['maandnummer', 'maandnr', 'periode', 'period'], basis: BASIS, participant: PARTICIPANT,
    },
  },
  rates: {
    table: ['tarief', 'tarieven', 'uurprijs', 'loonkosten', 'loonsom', 'rate'],
    columns: {
      position: POSITION,
      hourlyRate: ['tarief', 'tarief per uur', 'prijs per uur', 'uurprijs', 'kosten per uur', 'bedrag per uur', 'euro per uur', 'per uur', 'uurkosten', 'kostprijs per uur', 'integraal uurtarief', 'uurbedrag', 'rate', 'rate per hour', 'price per hour', 'hourly price'],
      wageCost: ['loonsom', 'salariskosten', 'salarislasten', 'bruto loonkosten', 'personeelslasten', 'salaris', 'wages', 'salary'],
      otherStaffCost: ['overige personeelslasten', 'bijkomende personeelskosten'],
      productiveHours: ['productieve uren per fte', 'werkbare uren', 'declarabele uren', 'direct productieve uren', 'billable hours'],
      validFrom: ['ingangsdatum', 'vanaf', 'per datum', 'datum ingang', 'geldig per', 'effective date', 'from'],
      scale: ['salarisschaal', 'functieschaal', 'loonschaal', 'salary scale'], basis: BASIS, source: ['herkomst', 'besluit'],
    },
  },
  subAgreements: {
    table: ['deelovereenkomst', 'overeenkomst', 'contract', 'dvo', 'agreement'],
    columns: {
      code: ['deelovereenkomst', 'contractnummer', 'overeenkomstnummer', ...CODE], name: [...NAME, 'deelovereenkomst', 'overeenkomst', 'contract', 'agreement'],
      allocationKey: KEY, startDate: ['startdatum', 'begindatum', 'vanaf'], endDate: ['tot en met', 'afloopdatum'],
    },
  },
  participants: {
    table: ['deelnemer', 'gemeente', 'afnemer', 'partner', 'participant', 'municipalit'],
    columns: {
      code: ['gemeentecode', 'afkorting', ...CODE, 'deelnemer', 'gemeente'], name: ['gemeente', 'gemeentenaam', 'deelnemer', 'organisatie', ...NAME, 'municipality'],
      inhabitants: ['aantal inwoners', 'inwonertal', 'inwoneraantal', 'number of inhabitants', 'population'],
    },
  },
  keyValues: {
    table: ['sleutel', 'verdeel', 'key'],
    columns: { key: ['verdeelsleutel', 'sleutelnaam', 'maatstaf'], participant: PARTICIPANT, value: ['aandeel', 'percentage', 'gewicht', 'aantal', 'share'], year: YEAR },
  },
  costs: {
    table: ['kosten', 'lasten', 'grootboek', 'exploitatie', 'uitgaven', 'cost', 'ledger'],
    columns: {
      description: ['omschrijving kosten', 'post', 'grootboekrekening', 'grootboek', 'rekening'], activity: ACTIVITY, costCentre: COST_CENTRE,
      kind: ['soort kosten', 'kostencategorie', 'categorie', 'soort', 'type', 'cost type'], amount: AMOUNT, year: YEAR, participant: PARTICIPANT,
    },
  },
  costCentres: { table: ['kostenplaats', 'afdeling', 'costcentre', 'costcenter'], columns: { code: [...CODE, 'kostenplaats', 'kpl'], name: [...NAME, 'kostenplaats', 'afdeling', 'team'] } },
  volumes: { table: ['volume', 'aantal', 'productie', 'afname', 'quantit'], columns: { activity: ACTIVITY, quantity: QUANTITY, participant: PARTICIPANT, year: YEAR } },
  capacities: { table: ['capaciteit', 'formatie', 'bezetting', 'fte', 'capacity', 'staff'], columns: { position: POSITION, costCentre: COST_CENTRE, fte: ['formatie', 'aantal fte', 'formatie in fte', 'bezetting'], year: YEAR } },
};
