import type { OutcomeDocument } from '../../src/application';
import { buildCli } from '../support/build-cli';
import { kostprijs } from '../support/kostprijs';
import charged2025 from './example-figures/boce.json';
import charged2024 from './example-figures/boce-2024.json';
import settled from './example-figures/boce-settled.json';

type Figures = Readonly<Record<string, { readonly total: string; readonly participants: Readonly<Record<string, string>> }>>;

const CHARGED = [[2025, charged2025], [2024, charged2024]] as const;

// every case starts the program anew
jest.setTimeout(60_000);

/** The expected figures come from example-figures/recompute-boce.py, which follows the written rules and knows nothing of the engine. */
describe('the figures of the BOCE example, to the cent', () => {
  beforeAll(buildCli, 200_000);
  const outcome = (): OutcomeDocument => JSON.parse(kostprijs(process.cwd(), 'calculate', 'assets/examples/boce.xlsx', '--json', '-').out) as OutcomeDocument;

  it.each(CHARGED.flatMap(([year, kinds]) => Object.entries(kinds).map(([basis, expected]) => [year, basis, expected] as const)))('%d %s', (year, basis, expected) => {
    const run = outcome().runs.find((candidate) => candidate.year === year && candidate.basis === basis && candidate.scenario === null);
    const charged = (run?.activities ?? []).filter(({ subAgreement, memo }) => subAgreement !== null && !memo);
    const figures: Figures = Object.fromEntries(charged.map(({ code, cost, participants }) => [
      code, { total: cost.total, participants: Object.fromEntries(participants.map((share) => [share.code, share.amount])) },
    ]));
    expect(figures).toEqual(expected);
  });

  it.each(Object.entries(settled))('%s is settled by tariff, by actual cost within a band, and not at all', (year, expected) => {
    const lines = outcome().settlements.filter((line) => String(line.year) === year);
    const figures = Object.fromEntries(Object.keys(expected).map((code) => [
      code, Object.fromEntries(lines.filter(({ subAgreement }) => subAgreement === code).map(({ participant, charged }) => [participant, charged])),
    ]));
    expect([figures, lines.length]).toEqual([expected, Object.values(expected).reduce((count, bills) => count + Object.keys(bills).length, 0)]);
  });
});
