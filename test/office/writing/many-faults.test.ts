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

  it('and from a request on no answer any more, though all is done; then the old report stands there whole, the new one, or the mark', async () => {
    const trips = await writes.trips();
    for (let faulty = 1; faulty <= trips; faulty += 1) {
      await writes.write((trip, actions) => (trip >= faulty ? { afterActions: actionsOf('all', actions), as: 'reply-lost' } : null), 'lost');
    }
  }, 30_000);

  describe('and so many in a row that the writer may give up, and may give up putting back', () => {
    /** Only requests that write go wrong: looking what stands there goes well. */
    const said = async (kind: string, counts: readonly number[]): Promise<ReadonlySet<string>> => {
      const [left, trips] = [new Set<string>(), await writes.trips()];
      for (let faulty = 2; faulty <= trips; faulty += 1) {
        for (const count of counts) {
          let waiting = count;
          left.add(await writes.write((trip, actions) => {
            if (trip < faulty || actions < 50 || waiting === 0) return null;
            waiting -= 1;
            return { afterActions: actions >> 1, as: KINDS[kind] ?? 'reply-lost' };
          }, kind in KINDS ? 'answers' : 'lost'));
        }
      }
      return left;
    };

    it('then the report before is back, or the mark is there', async () =>
      expect([...await said('GeneralException', [4, 5, 6, 7, 8])].sort()).toEqual(scenario === 'the first report' ? ['nothing'] : ['marked', 'previous']), 60_000);
    it.each(['the session is over', 'Excel is too busy', 'there is no answer'])('and so it is where %s', async (kind) =>
      expect([...await said(kind, [4, 8])].sort()).toEqual(scenario === 'the first report' ? ['nothing'] : ['marked', 'previous']), 60_000);
    it.each(['the request is too large', 'the answer is too large', 'a cell is being edited'])('but it goes on, with less at a time or later, where %s', async (kind) =>
      expect([...await said(kind, [3])]).toEqual(['whole']), 60_000);
  });
});
