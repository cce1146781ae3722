import { useOffice } from '../harness/jsdom-office';
import { actionsOf, FaultyWrites, KINDS, type Scenario } from './faulty-writes';

const office = useOffice();

describe.each<Scenario>(['the first report', 'a report over another'])('%s', (scenario) => {
  const writes = new FaultyWrites(office, scenario);

  describe.each(Object.keys(KINDS))('and from a request on for ever: %s', (kind) => {
    const as = KINDS[kind] ?? 'reply-lost';
    // a user who goes on editing is waited for a long time: one place will do
    const places = kind === 'a cell is being edited' ? ['none'] as const : ['none', 'middle', 'last'] as const;

    it.each(places)('after how many actions: %s; then the old report stands there whole, the new one, or the mark', async (place) => {
      const trips = await writes.trips();
      for (let faulty = 1; faulty <= trips; faulty += 1) {
        await writes.write((trip, actions) => (trip >= faulty ? { afterActions: actionsOf(place, actions), as } : null));
      }
    }, 60_000);
  });

  it('and so many in a row that the writer gives up, and gives up putting back; then the report before is back, or the mark is there', async () => {
    const said = new Set<string>();
    const trips = await writes.trips();
    for (let faulty = 2; faulty <= trips; faulty += 1) {
      for (let faults = 4; faults <= 8; faults += 1) {
        let waiting = faults;
        said.add(await writes.write((trip, actions) => {
          // only requests that write: looking what stands there goes well
          if (trip < faulty || actions < 50 || waiting === 0) return null;
          waiting -= 1;
          return { afterActions: actions >> 1, as: { code: 'GeneralException' } };
        }));
      }
    }
    expect([...said].sort()).toEqual(scenario === 'the first report' ? ['nothing'] : ['marked', 'previous']);
  }, 60_000);
});
