import { MARGINS, pageBreaks } from '../../../report';
import type { DrawnTab } from './drawn-tab';
import { COST, type Operation } from './operation';

const literal = (text: string): string => text.replaceAll('&', '&&');

/** Small letters; the space keeps a text that begins with a digit apart from the size. */
const SMALL = '&8';

const setFooter = ({ defaultForAllPages: page }: Excel.HeaderFooterGroup, left: string, right: string): void => {
  page.leftFooter = `${SMALL} ${literal(left)}`;
  page.centerFooter = `${SMALL}&P / &N`;
  page.rightFooter = `${SMALL} ${literal(right)}`;
};

const setBreaks = (breaks: Excel.PageBreakCollection, rows: readonly number[]): void => {
  breaks.removePageBreaks();
  rows.forEach((row) => breaks.add(`A${row}`));
};

/** How the sheet is printed: A4, one page wide, headings repeated, pages numbered, no chart cut in two. */
export const pageSetup = ({ tab, sheet }: DrawnTab): Operation => {
  const { orientation, titleRows, footerLeft, footerRight } = tab.print;
  const breaks = pageBreaks(tab);
  return {
    bytes: 5 * COST.object + 9 * COST.call + breaks.length * COST.object + footerLeft.length + footerRight.length,
    apply: (scope) => {
      const worksheet = scope.sheet(sheet);
      const page = worksheet.pageLayout;
      page.paperSize = 'A4';
      page.orientation = orientation === 'landscape' ? 'Landscape' : 'Portrait';
      page.zoom = { horizontalFitToPages: 1 };
      page.setPrintMargins('Inches', { ...MARGINS });
      if (titleRows) page.setPrintTitleRows(`$${titleRows[0]}:$${titleRows[1]}`);
      setFooter(page.headersFooters, footerLeft, footerRight);
      setBreaks(worksheet.horizontalPageBreaks, breaks);
    },
  };
};
