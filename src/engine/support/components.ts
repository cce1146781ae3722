/**
 * The strongly connected parts of a graph, each before the parts it points to (Tarjan, without recursion: a chain of centres may be long).
 * `next`: the places a place points to; places outside `places` are left out.
 */
export const components = (places: readonly number[], next: (place: number) => readonly number[]): readonly (readonly number[])[] => {
  const inside = new Set(places);
  const [numbers, lowest] = [new Map<number, number>(), new Map<number, number>()];
  const [open, isOpen, found] = [[] as number[], new Set<number>(), [] as number[][]];
  const low = (place: number, other: number): void => { lowest.set(place, Math.min(lowest.get(place) as number, other)); };
  const enter = (place: number): { place: number; rest: number[] } => {
    numbers.set(place, numbers.size);
    lowest.set(place, numbers.get(place) as number);
    open.push(place);
    isOpen.add(place);
    return { place, rest: next(place).filter((one) => inside.has(one)) };
  };
  const close = (place: number): void => {
    if (lowest.get(place) !== numbers.get(place)) return;
    const part = open.splice(open.indexOf(place));
    part.forEach((one) => isOpen.delete(one));
    found.push(part.sort((a, b) => a - b));
  };
  for (const start of places) {
    if (numbers.has(start)) continue;
    const path = [enter(start)];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const to = top.rest.pop();
      if (to === undefined) {
        path.pop();
        close(top.place);
        const above = path.at(-1);
        if (above !== undefined) low(above.place, lowest.get(top.place) as number);
      } else if (!numbers.has(to)) path.push(enter(to));
      else if (isOpen.has(to)) low(top.place, numbers.get(to) as number);
    }
  }
  return found.reverse();
};
