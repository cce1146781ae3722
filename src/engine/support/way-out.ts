import { isZero } from '../../domain';
import { grouped } from '../grouped';
import { type CentreNetwork, isSupport } from './centre-network';
import { components } from './components';
import { type Routes, type SupportRule, routesUnder } from './routes';

const reach = (starts: Iterable<number>, next: (place: number) => readonly number[]): ReadonlySet<number> => {
  const seen = new Set(starts);
  const waiting = [...seen];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    for (const one of next(place)) if (!seen.has(one)) { seen.add(one); waiting.push(one); }
  }
  return seen;
};

/** Which support centres have or receive cost, and where that cost can go. */
export interface WayOut {
  /** Support centres that have or receive cost and whose cost reaches an end: a primary or overhead centre or an activity. */
  readonly open: readonly number[];
  /** Of an open centre: how many steps to an end. */
  readonly distance: ReadonlyMap<number, number>;
  /** Groups with cost and no way out; each is one centre that gives to nobody, or a closed group. */
  readonly closed: readonly (readonly number[])[];
  /** All that have or receive cost and no way out, those that only lead to a closed group included. */
  readonly stuck: ReadonlySet<number>;
}

const distances = (network: CentreNetwork, routes: Routes): ReadonlyMap<number, number> => {
  const links = routes.flatMap((gifts, from) => gifts.map(({ to }) => ({ from, to })));
  const senders = new Map([...grouped(links, (link) => link.to)].map(([to, own]) => [to, own.map((link) => link.from)]));
  const distance = new Map<number, number>();
  let front = [...senders.keys()].filter((place) => !isSupport(network, place));
  for (let steps = 1; front.length > 0; steps += 1) {
    const next = new Set(front.flatMap((place) => senders.get(place) ?? []).filter((place) => !distance.has(place)));
    next.forEach((place) => distance.set(place, steps));
    front = [...next];
  }
  return distance;
};

/** Cost without a way out would vanish, so it blocks; a centre without cost may stand where it likes. Source: calculation.md 3. */
export const wayOut = (network: CentreNetwork, routes: Routes): WayOut => {
  const next = (place: number): readonly number[] => (routes[place] ?? []).map(({ to }) => to);
  const withCost = network.nodes.flatMap(({ centre, direct }, place) => (centre.kind === 'support' && !isZero(direct) ? [place] : []));
  const loaded = [...reach(withCost, next)].filter((place) => isSupport(network, place)).sort((a, b) => a - b);
  const distance = distances(network, routes);
  const stuck = new Set(loaded.filter((place) => !distance.has(place)));
  const ends = components([...stuck], next).filter((part) => part.every((place) => next(place).every((to) => part.includes(to))));
  return { open: loaded.filter((place) => !stuck.has(place)), distance, stuck, closed: ends };
};

const known = new WeakMap<CentreNetwork, Map<string, { readonly routes: Routes; readonly way: WayOut }>>();

/** Routes and way out of a network under a rule, found once: the same is asked for every method and every order. */
export const waysUnder = (network: CentreNetwork, rule: SupportRule): { readonly routes: Routes; readonly way: WayOut } => {
  const [own, name] = [known.get(network) ?? new Map<string, { routes: Routes; way: WayOut }>(), JSON.stringify([rule.method, rule.order])];
  known.set(network, own);
  const found = own.get(name);
  if (found !== undefined) return found;
  const routes = routesUnder(network, rule);
  const made = { routes, way: wayOut(network, routes) };
  own.set(name, made);
  return made;
};
