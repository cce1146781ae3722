import type { OutcomeDocument } from '../../src/application';
import { EXAMPLE_SOURCES } from '../../src/cli/example-sources';
import { buildCli } from '../support/build-cli';
import { kostprijs, temporaryFolder } from '../support/kostprijs';
import { convert, describeWithLibreOffice } from '../support/libreoffice';

// LibreOffice takes its time on a busy machine
jest.setTimeout(180_000);

const outcomeOf = (file: string): OutcomeDocument => JSON.parse(kostprijs(process.cwd(), 'calculate', file, '--json', '-').out) as OutcomeDocument;

describeWithLibreOffice('a workbook saved by LibreOffice', () => {
  const folder = temporaryFolder();
  beforeAll(buildCli, 200_000);
  afterAll(folder.remove);

  it.each(EXAMPLE_SOURCES.map(({ name }) => name))('gives the outcome and the run id of the example %s', (name) => {
    const shipped = `assets/examples/${name}.xlsx`;
    const [own, saved] = [outcomeOf(shipped), outcomeOf(convert(shipped, 'xlsx', folder.path))];
    expect(own.runs.length).toBeGreaterThan(0);
    expect([saved.runId, saved.runs]).toEqual([own.runId, own.runs]);
  });
});
