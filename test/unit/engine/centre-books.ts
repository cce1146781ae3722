import type { Book } from '../../support/books';
import { PARTICIPANTS, YEAR, keys } from './small-books';

type Rows = Book[string];
/** What a centre costs, and to whom it gives how much; a code that is no centre is an activity. */
export interface Centres { readonly cost: Readonly<Record<string, number>>; readonly gives: Readonly<Record<string, Readonly<Record<string, number>>>> }
interface More { readonly kinds?: Readonly<Record<string, string>>; readonly order?: readonly string[]; readonly settings?: Rows; readonly tables?: Book }

const centreCodes = ({ gives }: Centres, { kinds = {} }: More): readonly string[] => [...new Set([...Object.keys(gives), ...Object.keys(kinds)])];

/** Support centres with their drivers; what is no centre is an activity of sub-agreement D, divided over H, X and Y by 2 : 1 : 1. */
export const centreBook = (centres: Centres, method: string, more: More = {}): Book => {
  const codes = centreCodes(centres, more);
  const receivers = [...Object.keys(centres.cost), ...Object.values(centres.gives).flatMap(Object.keys)];
  const activities = [...new Set(receivers)].filter((code) => !codes.includes(code));
  return {
    Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ...activities.map((code) => [code, code, 'D'])],
    Uren: [['Activiteit', 'Functie', 'Uren']], Tarieven: [['Functie', 'Uurtarief', 'Bron'], ['P', 50, 'raad']],
    Deelovereenkomsten: [['Code', 'Naam', 'Verdeelsleutel'], ['D', 'Deel', 'k']], Deelnemers: PARTICIPANTS,
    Sleutelwaarden: keys(['k', 'H', 2, YEAR], ['k', 'X', 1, YEAR], ['k', 'Y', 1, YEAR]),
    Kostenplaatsen: [['Code', 'Naam', 'Soort', 'Volgorde'], ...codes.map((code) => [code, `Plaats ${code}`, more.kinds?.[code] ?? 'hulp', more.order === undefined || more.order.indexOf(code) < 0 ? null : more.order.indexOf(code) + 1])],
    Kosten: [['Activiteit', 'Kostenplaats', 'Kostensoort', 'Bedrag', 'Jaar'], ...Object.entries(centres.cost).map(([code, amount]) => [codes.includes(code) ? null : code, codes.includes(code) ? code : null, 'overig', amount, YEAR])],
    Doorbelasting: [['Van', 'Naar', 'Waarde', 'Jaar'], ...Object.entries(centres.gives).flatMap(([from, to]) => Object.entries(to).map(([receiver, value]) => [from, receiver, value, YEAR]))],
    Instellingen: [['Instelling', 'Waarde'], ['Hulpkostenmethode', method], ...(more.settings ?? [])],
    ...more.tables,
  };
};
