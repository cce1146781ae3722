import type { CellContent } from '../../src/domain';
import type { Book } from '../support/books';

/**
 * The charges of one kind of year 2025, a second time: written from the calculation rules alone, in plain doubles, row by row and day by day,
 * with nothing of the engine in it. For books as whole-books.ts makes them.
 */
type Row = Readonly<Record<string, CellContent>>;
type Amounts = Map<string, number>;

const rowsOf = (book: Book, table: string): Row[] => {
  const [headers = [], ...rows] = book[table] ?? [];
  return rows.map((cells) => Object.fromEntries(headers.map((header, i) => [String(header), cells[i] ?? null])));
};
const text = (row: Row, column: string): string => (row[column] == null ? '' : String(row[column]));
const number = (row: Row, column: string): number => Number(row[column] ?? 0);
const addTo = (amounts: Amounts, key: string, amount: number): void => { amounts.set(key, (amounts.get(key) ?? 0) + amount); };
const of = (amounts: Amounts, key: string): number => amounts.get(key) ?? 0;
const totalOf = (amounts: Amounts, wanted: (key: string) => boolean = () => true): number => [...amounts].reduce((sum, [key, amount]) => sum + (wanted(key) ? amount : 0), 0);

const DAYS: readonly string[] = Array.from({ length: 365 }, (_, i) => new Date(Date.UTC(2025, 0, 1 + i)).toISOString().slice(0, 10));

/** The last row to come into force on or before a day. */
const inForce = (rows: readonly Row[], day: string): Row | undefined => {
  let latest: Row | undefined;
  for (const row of rows) if (text(row, 'Geldig vanaf') <= day && (!latest || text(row, 'Geldig vanaf') >= text(latest, 'Geldig vanaf'))) latest = row;
  return latest;
};

interface Priced { readonly wage: number; readonly carrying: { readonly hours: number; readonly wage: number; readonly fte: number } }

const priceOfHour = (rates: readonly Row[], position: string, month: number, kind: string): Priced => {
  const own = rates.filter((row) => text(row, 'Functie') === position);
  const days = month > 0 ? [`2025-${String(month).padStart(2, '0')}-01`] : DAYS;
  let [wage, hours, carryingWage, fte] = [0, 0, 0, 0];
  for (const day of days) {
    const row = inForce(own.filter((one) => text(one, 'Soort') === kind), day) ?? inForce(own.filter((one) => text(one, 'Soort') === ''), day);
    if (!row) throw new Error(`no rate for ${position} on ${day}`);
    const hourly = row['Uurtarief'] == null ? number(row, 'Loonkosten') / number(row, 'Productieve uren') : number(row, 'Uurtarief');
    wage += hourly / days.length;
    if (text(row, 'Overhead inbegrepen') === 'ja') continue;
    hours += 1 / days.length;
    carryingWage += hourly / days.length;
    fte += 1 / number(row, 'Productieve uren') / days.length;
  }
  return { wage, carrying: { hours, wage: carryingWage, fte } };
};

const ownKind = (rows: readonly Row[], kind: string): readonly Row[] => {
  const own = rows.filter((row) => text(row, 'Soort') === kind);
  return own.length > 0 ? own : rows.filter((row) => text(row, 'Soort') === '');
};

/** The share of each participant, as the mean of its shares on all days. */
const keyShares = (book: Book, key: string, kind: string): Amounts => {
  const rows = ownKind(rowsOf(book, 'Sleutelwaarden').filter((row) => text(row, 'Sleutel') === key), kind);
  const shares: Amounts = new Map();
  const parties = [...new Set(rows.map((row) => text(row, 'Deelnemer')))];
  for (const day of DAYS) {
    const values = parties.map((party) => { const row = inForce(rows.filter((one) => text(one, 'Deelnemer') === party), day); return row ? number(row, 'Waarde') : 0; });
    const sum = values.reduce((a, b) => a + b, 0);
    parties.forEach((party, i) => addTo(shares, party, (values[i] ?? 0) / sum / 365));
  }
  return shares;
};

/** Support centres of whole-books.ts: HLP1 and HLP2. Reciprocal is distributed again and again until nothing is left. */
const rechargeSupport = (book: Book, method: string, centre: Amounts, give: (to: string, amount: number) => void, outside: (to: string) => boolean, kind: string): void => {
  const codes = ['HLP1', 'HLP2'];
  const receives = (from: string, to: string): boolean => from !== to && !outside(to)
    && (method === 'wederkerig' || !codes.includes(to) || (method === 'trapsgewijs' && from === 'HLP1'));
  const rows = new Map(codes.map((from) => [from, ownKind(rowsOf(book, 'Doorbelasting').filter((row) => text(row, 'Van') === from), kind).filter((row) => receives(from, text(row, 'Naar')))]));
  const waiting: Amounts = new Map(codes.map((code) => [code, of(centre, code)]));
  for (let round = 0; round < 5000 && codes.some((code) => Math.abs(of(waiting, code)) > 1e-13); round += 1) {
    for (const from of codes) {
      const [amount, own] = [of(waiting, from), rows.get(from) ?? []];
      const sum = own.reduce((total, row) => total + number(row, 'Waarde'), 0);
      waiting.set(from, 0);
      for (const row of own) {
        const [to, part] = [text(row, 'Naar'), (amount * number(row, 'Waarde')) / sum];
        if (codes.includes(to)) addTo(waiting, to, part);
        else if (to.startsWith('A')) give(to, part);
        else addTo(centre, to, part);
      }
    }
  }
};

export const secondComputation = (book: Book, kind: 'begroting' | 'realisatie'): Map<string, Amounts> => {
  const agreements = new Map(rowsOf(book, 'Deelovereenkomsten').map((row) => [text(row, 'Code'), row]));
  const activities = new Map(rowsOf(book, 'Activiteiten').map((row) => [text(row, 'Code'), row]));
  const settings = new Map(rowsOf(book, 'Instellingen').map((row) => [text(row, 'Instelling'), row['Waarde'] ?? null]));
  const agreementOf = (code: string): Row | undefined => agreements.get(text(activities.get(code) ?? {}, 'Deelovereenkomst'));
  const counts = (code: string): boolean => text(agreementOf(code) ?? {}, 'Status') !== 'gepland';
  const ofKind = (row: Row): boolean => text(row, 'Soort') === kind;

  const cost: Amounts = new Map();
  const hours: Amounts = new Map();
  const direct: Amounts = new Map();
  const wageBase: Amounts = new Map();
  const hourBase: Amounts = new Map();
  const fteBase: Amounts = new Map();
  const unlabelledWage: Amounts = new Map();
  const labelledWage = new Map<string, Amounts>();
  const rates = rowsOf(book, 'Tarieven');
  const prices = new Map<string, Priced>();
  for (const row of rowsOf(book, 'Uren').filter(ofKind)) {
    const [activity, position, month, quantity, label] = [text(row, 'Activiteit'), text(row, 'Functie'), number(row, 'Maand'), number(row, 'Uren'), text(row, 'Deelnemer')];
    const known = `${position}/${month}`;
    const price = prices.get(known) ?? priceOfHour(rates, position, month, kind);
    prices.set(known, price);
    addTo(cost, activity, quantity * price.wage);
    addTo(hours, activity, quantity);
    addTo(direct, activity, quantity * price.carrying.wage);
    addTo(wageBase, activity, quantity * price.carrying.wage);
    addTo(hourBase, activity, quantity * price.carrying.hours);
    addTo(fteBase, activity, quantity * price.carrying.fte);
    if (label === '') addTo(unlabelledWage, activity, quantity * price.wage);
    else { const own = labelledWage.get(activity) ?? new Map<string, number>(); addTo(own, label, quantity * price.wage); labelledWage.set(activity, own); }
  }

  const centre: Amounts = new Map();
  const labelled = new Map<string, Amounts>();
  for (const row of rowsOf(book, 'Kosten').filter(ofKind)) {
    const [activity, amount, label] = [text(row, 'Activiteit'), number(row, 'Bedrag'), text(row, 'Deelnemer')];
    if (activity === '') { addTo(centre, text(row, 'Kostenplaats'), amount); continue; }
    addTo(cost, activity, amount);
    if (text(row, 'Kostensoort') !== 'baten') addTo(direct, activity, amount);
    if (text(row, 'Kostensoort') === 'loon') addTo(wageBase, activity, amount);
    if (label !== '') { const own = labelled.get(activity) ?? new Map<string, number>(); addTo(own, label, amount); labelled.set(activity, own); }
  }

  rechargeSupport(book, String(settings.get('Hulpkostenmethode')), centre, (to, amount) => addTo(cost, to, amount), (to) => to.startsWith('A') && !counts(to), kind);
  for (const code of ['HFD1', 'HFD2']) {
    const weights: Amounts = new Map();
    for (const row of ownKind(rowsOf(book, 'Doorbelasting').filter((one) => text(one, 'Van') === code), kind)) if (counts(text(row, 'Naar'))) addTo(weights, text(row, 'Naar'), number(row, 'Waarde'));
    if (totalOf(weights) === 0) for (const [activity, row] of activities) if (text(row, 'Kostenplaats') === code && counts(activity)) addTo(weights, activity, of(hours, activity));
    const sum = totalOf(weights);
    if (sum !== 0) for (const [activity, weight] of weights) addTo(cost, activity, (of(centre, code) * weight) / sum);
  }

  const method = String(settings.get('Overheadmethode'));
  const positive = new Map([...direct].map(([code, amount]) => [code, Math.max(amount, 0)]));
  const bases: Record<string, Amounts> = { 'percentage loonkosten': wageBase, 'bedrag per uur': hourBase, 'bedrag per fte': fteBase, 'aandeel directe kosten': positive };
  const base = bases[method];
  const set = settings.get('Overheadwaarde');
  if (base) {
    const sum = totalOf(base, counts);
    const divisor = method === 'percentage loonkosten' || method === 'aandeel directe kosten' ? 100 : 1;
    const rate = set == null ? of(centre, 'OVH') / sum : Number(set) / divisor;
    if (sum !== 0) for (const [activity, own] of base) addTo(cost, activity, rate * own);
  }

  const charges = new Map<string, Amounts>();
  for (const [activity, row] of activities) {
    const agreement = agreementOf(activity);
    if (!agreement || !counts(activity)) continue;
    const weights: Amounts = new Map();
    const funding = text(agreement, 'Bekostiging');
    const key = text(agreement, 'Verdeelsleutel');
    if (funding === 'pxq') for (const volume of rowsOf(book, 'Volumes').filter((one) => ofKind(one) && text(one, 'Activiteit') === text(row, 'Code'))) addTo(weights, text(volume, 'Deelnemer'), number(volume, 'Aantal'));
    else for (const [party, share] of keyShares(book, key, kind)) addTo(weights, party, share * (funding === 'uren' ? of(unlabelledWage, activity) : 1));
    if (funding === 'uren') for (const [party, wage] of labelledWage.get(activity) ?? []) addTo(weights, party, wage);
    const own: Amounts = labelled.get(activity) ?? new Map<string, number>();
    const common = of(cost, activity) - totalOf(own);
    const sum = totalOf(weights);
    charges.set(activity, new Map([...new Set([...weights.keys(), ...own.keys()])].map((party) => [party, of(own, party) + (common * of(weights, party)) / sum])));
  }
  return charges;
};
