import Ajv from 'ajv/dist/2020';
import schema from '../../../docs/outcome.schema.json';
import { outcomeDocument } from '../../../src/application';
import { type Book, calculated } from '../../support/books';

const YEAR = 2025;
const validate = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema);
/** Stops at the first error, since the question is only whether there is one. */
const isSound = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);
const errorsOf = (document: unknown) => (validate(document) ? [] : (validate.errors ?? []).map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`));

/** Two years of budget and actual with something of everything that is published. */
const WHOLE: Book = {
  Activiteiten: [['Code', 'Naam', 'Deelovereenkomst', 'Kostenplaats', 'Eenheid'], ['A', 'Dienst', 'D', 'HFD', 'stuk'], ['B', 'Andere dienst', 'D', null, 'stuk'], ['O', 'Eigen taak', null, null, null]],
  Deelovereenkomsten: [['Code', 'Naam', 'Verdeelsleutel', 'Afrekening', 'Bandbreedte %', 'Voorschottermijnen'], ['D', 'Deel', 'k', 'werkelijk', 1, 2]],
  Deelnemers: [['Code', 'Naam', 'Rol', 'Inwoners'], ['H', 'Gastheer', 'gastheer', 500], ['X', 'Afnemer', 'afnemer', 300]],
  Sleutelwaarden: [['Sleutel', 'Deelnemer', 'Waarde', 'Gemeten waarde', 'Jaar'], ...[YEAR, YEAR + 1].flatMap((year) => [['k', 'H', 2, 70, year], ['k', 'X', 1, 30, year]])],
  Tarieven: [['Functie', 'Uurtarief', 'Loonkosten', 'Overige personeelskosten', 'Productieve uren', 'Schaal', 'Bron'], ['P', null, 60_000, 9000, 1380, '10', 'raad'], ['Q', 75, null, null, null, null, 'raad']],
  Referentietarieven: [['Reeks', 'Jaar', 'Schaal', 'Loonkosten', 'Overhead per fte', 'Productieve uren', 'Bron'], ['HOT', YEAR, '10', 67_000, 20_000, 1340, 'HOT'], ['Cao', YEAR, '10', 65_000, null, null, 'Cao']],
  Uren: [['Activiteit', 'Functie', 'Uren', 'Jaar', 'Maand', 'Soort', 'Medewerker'], ...[YEAR, YEAR + 1].flatMap((year) => [
    ['A', 'P', 100, year, null, 'begroting', null], ['B', 'Q', 10, year, 3, 'begroting', null], ['O', 'P', 20, year, null, 'begroting', null],
    ['A', 'P', 90, year, null, 'realisatie', 'm1'], ['B', 'Q', 12, year, 3, 'realisatie', 'm2'],
  ])],
  Kosten: [['Activiteit', 'Kostenplaats', 'Kostensoort', 'Bedrag', 'Jaar', 'Soort', 'Incidenteel', 'Bron'], ...[YEAR, YEAR + 1].flatMap((year) => ['begroting', 'realisatie'].flatMap((kind, i) => [
    ['A', null, 'materieel', 1000 + i * 50, year, kind, 'ja', 'P&C'], ['B', null, 'baten', -100, year, kind, null, 'P&C'],
    [null, 'HV', 'overig', 400, year, kind, null, 'P&C'], [null, 'PO', 'overig', 300, year, kind, null, 'P&C'], [null, 'HFD', 'overig', 2000, year, kind, null, 'P&C'], [null, 'OVH', 'overig', 900, year, kind, null, 'P&C'],
  ]))],
  Kostenplaatsen: [['Code', 'Naam', 'Soort', 'Volgorde'], ['HV', 'Huisvesting', 'hulp', 1], ['PO', 'Personeel', 'hulp', 2], ['HFD', 'Hoofd', 'hoofd', null], ['OVH', 'Overhead', 'overhead', null]],
  Doorbelasting: [['Van', 'Naar', 'Waarde', 'Jaar'], ...[YEAR, YEAR + 1].flatMap((year) => [['HV', 'PO', 1, year], ['HV', 'HFD', 9, year], ['PO', 'HV', 1, year], ['PO', 'HFD', 4, year], ['PO', 'B', 5, year]])],
  Volumes: [['Activiteit', 'Aantal', 'Jaar', 'Soort'], ...[YEAR, YEAR + 1].flatMap((year) => [['A', 50, year, 'begroting'], ['A', 55, year, 'realisatie']])],
  Urennorm: [['Groep', 'Jaar', 'Contracturen', 'Verlof'], ['g', YEAR, 1872, 492], ['g', YEAR + 1, 1872, 492]],
  Capaciteit: [['Functie', 'Kostenplaats', 'Fte', 'Groep', 'Jaar'], ['P', null, 0.1, 'g', YEAR], [null, 'HFD', 0.1, 'g', YEAR], ['Q', null, 0.01, 'g', YEAR + 1]],
  Voorschotten: [['Deelovereenkomst', 'Deelnemer', 'Bedrag', 'Jaar', 'Termijn', 'Soort post'], ['D', 'X', 1000, YEAR, 1, 'voorschot'], ['D', 'X', 10, YEAR, null, 'afrekening']],
  Coalities: [['Coalitie', 'Deelnemers', 'Bedrag', 'Jaar'], ['h', 'H', 75, YEAR], ['x', 'X', 25, YEAR], ['samen', 'H+X', 90, YEAR]],
  Benchmarks: [['Code', 'Indicator', 'Deelovereenkomst', 'Noemer', 'Boekjaar', 'Soort', 'Mediaan', 'Bron'], ['b', 'Kosten', 'D', 'inwoner', YEAR, 'begroting', 4, 'bron']],
  Doelen: [['Code', 'Deelovereenkomst', 'Doel', 'Soort doel', 'Indicator', 'Eenheid', 'Richting', 'Nulmeting', 'Streefwaarde', 'Realisatie', 'Jaar', 'Bron'], ['g', 'D', 'Sneller', 'kwaliteit', 'Wachttijd', 'dag', 'lager', 10, 5, 6, YEAR, 'raad']],
  Afspraken: [['Code', 'Deelovereenkomst', 'Afspraak', 'Soort afspraak', 'Frequentie', 'Laatst uitgevoerd'], ['f', 'D', 'Benchmarken', 'benchmark', 12, '2020-01-01']],
  Scenarios: [
    ['Scenario', 'Tabel', 'Sleutel', 'Kolom', 'Nieuwe waarde', 'Factor'],
    ['zonder X', 'Deelnemers', 'X', 'Vertrekt op', `${YEAR + 1}-06-30`, null], ['zonder X', 'Deelnemers', 'X', 'Afbouw %', '100; 50', null],
    ['A naar huis', 'Activiteiten', 'A', 'Eindigt op', `${YEAR}-12-31`, null], ['duurder', 'Tarieven', 'Q', 'Uurtarief', null, 1.1],
  ],
  Instellingen: [['Instelling', 'Waarde'], ['Overheadmethode', 'bedrag per uur'], ['Urennoemer', 'normuren'], ['Onbenutte capaciteit', 'gastheer']],
};

type Json = null | string | number | boolean | readonly Json[] | { readonly [name: string]: Json };
type Loose = Record<string, unknown>;

const wholeDocument = (): Loose => {
  const { outcome, trace } = calculated(WHOLE);
  return JSON.parse(JSON.stringify(outcomeDocument(outcome, trace, 'nl'))) as Loose;
};

/** Names that a user chooses: what fills a sentence, and the figures. */
const OPEN = ['findings.*.facts', 'trace'];
/** A term of the trace has a factor only where there is one. */
const MAY_BE_ABSENT = /^trace\.[^.]*\.terms\.\*$/;

/** Every kind of object in the document once, by its path with * for a place in a list. */
const objectsIn = (value: Json, path: readonly string[] = [], found = new Map<string, Loose>()): ReadonlyMap<string, Loose> => {
  if (Array.isArray(value)) value.forEach((item) => objectsIn(item as Json, [...path, '*'], found));
  else if (value !== null && typeof value === 'object') {
    const kind = path.join('.');
    if (!OPEN.includes(kind) && !MAY_BE_ABSENT.test(kind) && !(path[0] === 'trace' && found.has('trace-entry'))) found.set(path[0] === 'trace' ? 'trace-entry' : kind, value as Loose);
    Object.entries(value).forEach(([name, child]) => objectsIn(child as Json, [...path, name], found));
  }
  return found;
};

describe('the schema of a whole outcome', () => {
  const document = wholeDocument();

  it('holds', () => expect(errorsOf(document)).toEqual([]));

  it.each(['settlements', 'advances', 'differences', 'labour', 'years', 'scenarios', 'jointPurchases', 'runs', 'findings'])('the book has %s to hold it to', (name) =>
    expect(document[name]).not.toEqual([]));

  it.each(['rates', 'activities', 'subAgreements', 'capacity', 'benchmarks', 'benchmarksNotCarriedOut', 'goals', 'measurableGoals', 'commitments', 'keyPersons', 'keyDrift', 'controls'])('a run has %s', (name) =>
    expect((document['runs'] as Loose[]).some((run) => (run[name] as unknown[]).length > 0)).toBe(true));

  it('has all nine controls', () =>
    expect([...new Set((document['runs'] as { controls: { code: string }[] }[]).flatMap((run) => run.controls.map(({ code }) => code)))]).toHaveLength(9));

  it('has the runs of its scenarios too, with their names', () =>
    expect([...new Set((document['runs'] as { scenario: string | null }[]).map(({ scenario }) => scenario))]).toEqual([null, 'A naar huis', 'duurder', 'zonder X']));

  // the runs of scenarios and most explanations are like the others
  const small = { ...document, runs: (document['runs'] as Loose[]).filter((run) => run['scenario'] === null), trace: Object.fromEntries(Object.entries(document['trace'] as object).slice(0, 20)) };
  const objects = objectsIn(small as unknown as Json);
  it('looks at more than forty kinds of object', () => expect(objects.size).toBeGreaterThan(40));

  it('asks for every name, and lets no other in', () => {
    const missed: string[] = [];
    for (const [kind, object] of objects) {
      for (const name of Object.keys(object)) {
        const value = object[name];
        delete object[name];
        if (isSound(small)) missed.push(`${kind} without ${name}`);
        object[name] = value;
      }
      object['extra'] = 1;
      if (isSound(small)) missed.push(`${kind} with a name too many`);
      delete object['extra'];
    }
    expect(missed).toEqual([]);
  });
});
