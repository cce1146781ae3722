import { xlsxWriter } from '../adapters/xlsx';
import { assembleExample } from '../report';
import { EXAMPLE_SOURCES } from './example-sources';

/** `npm run examples`: makes the workbooks of assets/examples anew from their sources. */
const makeExamples = async (): Promise<void> => {
  for (const source of EXAMPLE_SOURCES) {
    const file = `assets/examples/${source.name}.xlsx`;
    await xlsxWriter(file, { overwrite: true }).write(assembleExample(source, 'nl'));
    process.stderr.write(`${file}\n`);
  }
};

void makeExamples();
