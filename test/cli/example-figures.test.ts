import type { OutcomeDocument } from '../../src/application';
import { buildCli } from '../support/build-cli';
import { kostprijs } from '../support/kostprijs';
import boce from './example-figures/boce.json';

type Figures = Readonly<Record<string, { readonly total: string; readonly participants: Readonly<Record<string, string>> }>>;

// every case starts the program anew
jest.setTimeout(60_000);

/** The expected figures come from example-figures/recompute-boce.py, which follows the written rules and knows nothing of the engine. */
describe('the figures of the BOCE example, to the cent', () => {
  beforeAll(buildCli, 200_000);
  const outcome = (): OutcomeDocument => JSON.parse(kostprijs(process.cwd(), 'calculate', 'assets/examples/boce.xlsx', '--json', '-').out) as OutcomeDocument;

  it.each(Object.entries(boce))('%s', (basis, expected) => {
    const run = outcome().runs.find((candidate) => candidate.basis === basis);
    const charged = (run?.activities ?? []).filter(({ subAgreement, memo }) => subAgreement !== null && !memo);
    const figures: Figures = Object.fromEntries(charged.map(({ code, cost, participants }) => [
      code, { total: cost.total, participants: Object.fromEntries(participants.map((share) => [share.code, share.amount])) },
    ]));
    expect(figures).toEqual(expected);
  });
});
