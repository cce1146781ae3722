import { HostError } from '../host-error';
import { changeSheet } from './state/access';
import type { BookState } from './state/book-state';
import type { SheetState } from './state/sheet-state';

const STATES = ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'];

/** The texts above and under printed pages. */
export class HeaderFooterGroup {
  static readonly wireName = 'HeaderFooterGroup';

  constructor(private readonly book: BookState, private readonly sheet: SheetState) {}

  get DefaultForAllPages(): HeaderFooter { return this.texts('odd'); }
  get OddPages(): HeaderFooter { return this.texts('odd'); }
  get EvenPages(): HeaderFooter { return this.texts('even'); }
  get FirstPage(): HeaderFooter { return this.texts('first'); }
  get State(): string { return this.sheet.page.headerState; }

  set State(state: string) {
    if (!STATES.includes(state)) throw new HostError('InvalidArgument', 'HeaderFooterGroup.state');
    changeSheet(this.book, this.sheet, 'HeaderFooterGroup.state');
    this.sheet.page.headerState = state;
  }

  private texts(pages: string): HeaderFooter { return new HeaderFooter(this.book, this.sheet, pages); }
}

const LONGEST = 255;

/** The texts above and under some of the pages, in Excel's codes. */
export class HeaderFooter {
  static readonly wireName = 'HeaderFooter';

  constructor(private readonly book: BookState, private readonly sheet: SheetState, private readonly pages: string) {}

  get LeftHeader(): string { return this.text('leftHeader'); }
  set LeftHeader(text: string) { this.write('leftHeader', text); }
  get CenterHeader(): string { return this.text('centerHeader'); }
  set CenterHeader(text: string) { this.write('centerHeader', text); }
  get RightHeader(): string { return this.text('rightHeader'); }
  set RightHeader(text: string) { this.write('rightHeader', text); }
  get LeftFooter(): string { return this.text('leftFooter'); }
  set LeftFooter(text: string) { this.write('leftFooter', text); }
  get CenterFooter(): string { return this.text('centerFooter'); }
  set CenterFooter(text: string) { this.write('centerFooter', text); }
  get RightFooter(): string { return this.text('rightFooter'); }
  set RightFooter(text: string) { this.write('rightFooter', text); }

  private text(place: string): string { return this.sheet.page.headers[this.pages]?.[place] ?? ''; }

  private write(place: string, text: string): void {
    if (typeof text !== 'string' || text.length > LONGEST) throw new HostError('InvalidArgument', `HeaderFooter.${place}`);
    changeSheet(this.book, this.sheet, `HeaderFooter.${place}`);
    this.sheet.page.headers[this.pages] = { ...this.sheet.page.headers[this.pages], [place]: text };
  }
}
