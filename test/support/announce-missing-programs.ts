import { HOW_TO_GET_CHROMIUM, findChromium } from './chromium';
import { HOW_TO_GET_IT, findLibreOffice } from './libreoffice';

const PROGRAMS = [
  { name: 'LibreOffice', find: findLibreOffice, howToGetIt: HOW_TO_GET_IT },
  { name: 'Chromium', find: findChromium, howToGetIt: HOW_TO_GET_CHROMIUM },
];

/** Before all tests: one visible line about what will be skipped, and how to get it. In CI the tests themselves fail. */
export default (): void => {
  if (process.env['CI']) return;
  for (const { name, find, howToGetIt } of PROGRAMS) if (!find()) process.stderr.write(`\nSkipped: the tests that need ${name}. ${howToGetIt}\n`);
};
