import { HOW_TO_GET_IT, findLibreOffice } from './libreoffice';

/** Before all tests: one visible line about what will be skipped, and how to get it. In CI the tests themselves fail. */
export default (): void => {
  if (!findLibreOffice() && !process.env['CI']) process.stderr.write(`\nSkipped: the tests that need LibreOffice. ${HOW_TO_GET_IT}\n`);
};
