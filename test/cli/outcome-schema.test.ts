import Ajv from 'ajv/dist/2020';
import schema from '../../docs/outcome.schema.json';
import { EXAMPLE_SOURCES } from '../../src/cli/example-sources';
import { buildCli } from '../support/build-cli';
import { kostprijs } from '../support/kostprijs';

const EXAMPLES = EXAMPLE_SOURCES.map(({ name }) => name);
const validate = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema);
const errorsOf = (document: unknown) => (validate(document) ? [] : (validate.errors ?? []).map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`));

type Loose = Record<string, never> & { runs: { total: Record<string, unknown>; activities: { cost: Record<string, unknown> }[] }[]; findings: object[] };

// every case starts the program anew
jest.setTimeout(60_000);

describe('the published schema of the outcome', () => {
  const outcomes = new Map<string, string>();
  const outcomeOf = (example: string): string => outcomes.get(example) ?? '';
  beforeAll(() => {
    buildCli();
    for (const example of EXAMPLES) outcomes.set(example, kostprijs(process.cwd(), 'calculate', `assets/examples/${example}.xlsx`, '--json', '-').out);
  }, 200_000);

  it.each(EXAMPLES)('holds for the example %s', (example) => {
    expect(errorsOf(JSON.parse(outcomeOf(example)))).toEqual([]);
  });

  it.each<[string, (outcome: Loose) => void]>([
    ['a term of the trace that names nothing', (outcome) => { Object.assign(outcome, { trace: { 'a/figure': { rule: 'r', amount: '1', terms: [{ amount: '1' }] } } }); }],
    ['an amount as a number', (outcome) => { outcome.runs[0]!.total['unassigned'] = 12.5; }],
    ['an amount with three decimals', (outcome) => { outcome.runs[0]!.total['unassigned'] = '12.500'; }],
    ['minus zero', (outcome) => { outcome.runs[0]!.total['unassigned'] = '-0.00'; }],
    ['a cost kind too few', (outcome) => { delete outcome.runs[0]!.activities[0]!.cost['wage']; }],
    ['a name that is not published', (outcome) => { Object.assign(outcome.runs[0]!, { extra: 1 }); }],
    ['a finding that names an employee column of its own', (outcome) => { outcome.findings.push({ code: 'x', severity: 'note', employee: 'M-17' }); }],
  ])('refuses %s', (_, spoil) => {
    const outcome = JSON.parse(outcomeOf('boce')) as Loose;
    spoil(outcome);
    expect(errorsOf(outcome)).not.toEqual([]);
  });
});
