import { HostError } from '../host-error';
import { changeCells } from './state/access';
import { type Area, holds, overlap } from './state/area';
import type { Block } from './state/block';
import type { BookState } from './state/book-state';
import { outside } from './state/outside';
import type { ValidationState } from './state/rule-state';

const KINDS: Readonly<Record<string, string>> = {
  list: 'List', wholeNumber: 'WholeNumber', decimal: 'Decimal', date: 'Date', time: 'Time', textLength: 'TextLength', custom: 'Custom',
};
/** Excel's limits: choices in the rule itself, the message beside the cell, its title. */
const MOST_IN_RULE = 255;
const MOST_IN_PROMPT = 255;
const MOST_IN_TITLE = 32;

type Words = Readonly<Record<string, unknown>>;

/** What may be typed in cells. */
export class DataValidation {
  static readonly wireName = 'DataValidation';

  constructor(private readonly book: BookState, readonly blocks: readonly Block[]) {}

  get Type(): string {
    const found = this.found();
    if (found.length === 0) return 'None';
    const [first, ...more] = found;
    if (!first || more.length > 0 || !this.covers(first)) return 'Inconsistent';
    return KINDS[Object.keys(first.rule)[0] ?? ''] ?? 'Custom';
  }

  get Rule(): Words { return this.found()[0]?.rule ?? {}; }

  set Rule(rule: Words) {
    const location = 'DataValidation.rule';
    const [kind, ...more] = Object.keys(rule).filter((key) => rule[key] !== null && rule[key] !== undefined);
    if (!kind || !KINDS[kind] || more.length > 0) throw new HostError('InvalidArgument', location);
    const source = kind === 'list' ? (rule['list'] as Words)['source'] : '';
    if (typeof source === 'string' && !source.startsWith('=') && source.length > MOST_IN_RULE) throw new HostError('InvalidArgument', location);
    this.replace(location, { rule: this.settled(rule) });
  }

  get Prompt(): Words { return this.found()[0]?.prompt ?? { message: '', showPrompt: true, title: '' }; }

  set Prompt(prompt: Words) {
    const long = String(prompt['message'] ?? '').length > MOST_IN_PROMPT || String(prompt['title'] ?? '').length > MOST_IN_TITLE;
    if (long) throw new HostError('InvalidArgument', 'DataValidation.prompt');
    this.replace('DataValidation.prompt', { prompt });
  }

  get ErrorAlert(): Words { return this.found()[0]?.errorAlert ?? { message: '', showAlert: true, style: 'Stop', title: '' }; }
  set ErrorAlert(errorAlert: Words) { this.replace('DataValidation.errorAlert', { errorAlert }); }
  get IgnoreBlanks(): boolean { return this.found()[0]?.ignoreBlanks ?? true; }
  set IgnoreBlanks(ignoreBlanks: boolean) { this.replace('DataValidation.ignoreBlanks', { ignoreBlanks }); }

  Clear(): void {
    for (const block of this.blocks) changeCells(this.book, block.sheet, block, 'DataValidation.clear');
    this.takeAway();
  }

  /** A range as the source of a list becomes its address. */
  private settled(rule: Words): Words {
    const list = rule['list'] as Words | undefined;
    const source = list?.['source'];
    if (typeof source !== 'object' || source === null || !('block' in source)) return rule;
    return { list: { ...list, source: `=${(source.block as Block).address}` } };
  }

  private found(): readonly ValidationState[] {
    return this.blocks.flatMap((block) => block.sheet.validations.filter((one) => one.areas.some((area) => overlap(area, block))));
  }

  private covers(one: ValidationState): boolean {
    return this.blocks.every((block) => one.areas.some((area) => holds(area, block)));
  }

  private replace(location: string, part: Partial<ValidationState>): void {
    const [first] = this.found();
    const next = { rule: {}, prompt: null, errorAlert: null, ignoreBlanks: true, ...first, ...part, areas: this.blocks.map(areaIn) };
    for (const block of this.blocks) changeCells(this.book, block.sheet, block, location);
    this.takeAway();
    this.blocks[0]?.sheet.validations.push(next);
  }

  private takeAway(): void {
    for (const block of this.blocks) {
      for (const one of block.sheet.validations) one.areas = one.areas.flatMap((area) => outside(area, block));
      block.sheet.validations = block.sheet.validations.filter((one) => one.areas.length > 0);
    }
  }
}

const areaIn = ({ row, column, rows, columns }: Block): Area => ({ row, column, rows, columns });
