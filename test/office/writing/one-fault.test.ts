import { useOffice } from '../harness/jsdom-office';
import { actionsOf, FaultyWrites, KINDS, PLACES, type Scenario } from './faulty-writes';

const office = useOffice();

describe.each<Scenario>(['the first report', 'a report over another'])('%s', (scenario) => {
  const writes = new FaultyWrites(office, scenario);

  it('takes more than one request for its content', async () => expect(await writes.trips()).toBeGreaterThanOrEqual(4));

  describe.each(Object.keys(KINDS))('and once in every request: %s', (kind) => {
    const as = KINDS[kind] ?? 'reply-lost';

    it.each(PLACES)('after how many actions: %s; then the new report stands there whole', async (place) => {
      const trips = await writes.trips();
      for (let faulty = 1; faulty <= trips; faulty += 1) {
        const left = await writes.write((trip, actions) => (trip === faulty ? { afterActions: actionsOf(place, actions), as } : null));
        expect([faulty, left]).toEqual([faulty, 'whole']);
      }
    }, 60_000);
  });

  it('and once in every request an answer that was lost; then the new report stands there whole', async () => {
    const trips = await writes.trips();
    for (let faulty = 1; faulty <= trips; faulty += 1) {
      for (const place of ['all', 'middle', 'none'] as const) {
        const left = await writes.write((trip, actions) => (trip === faulty ? { afterActions: actionsOf(place, actions), as: 'reply-lost' } : null), 'lost');
        expect([faulty, place, left]).toEqual([faulty, place, 'whole']);
      }
    }
  }, 30_000);
});
