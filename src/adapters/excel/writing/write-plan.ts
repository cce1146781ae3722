import { writtenTabMessages } from '../../../messages';
import type { ReportBook } from '../../../report';
import { charts, chartsLetGo } from './charts';
import type { DrawnTab } from './drawn-tab';
import { LIST_KEY, sourcesOf } from './long-lists';
import { looks } from './looks';
import { type MarkWords, marks, unmarks } from './mark';
import { numberFormats } from './number-formats';
import { COST, type Operation } from './operation';
import type { PackedText } from './packed-text';
import { pageSetup } from './page-setup';
import { PART_NAMESPACE, partXml } from './report-part';
import { sheetSizes } from './sheet-sizes';
import { emptied, sheetView } from './sheet-view';
import { tables, tablesLetGo } from './tables';
import { type SourceOfList, validations } from './validations';
import { valueBlocks } from './value-blocks';
import type { OtherPart } from './workbook-state';

/** What is to be written. */
export interface WriteTarget {
  readonly book: ReportBook;
  /** The book as it is kept in the workbook; null: too large to keep, or input. */
  readonly packed: PackedText | null;
  /** A text that is kept with the report; null: none, or too large to keep. */
  readonly memory: PackedText | null;
  readonly writeId: string;
  /** Whose turn it takes: that of the write, also while that is taken back. */
  readonly writer: string;
}

/** What a plan is made of, beside the target. */
export interface PlanInput {
  readonly tabs: readonly DrawnTab[];
  /** Sheets that a write that is being taken back had made. */
  readonly toDelete: readonly string[];
  readonly bookId: string;
  readonly date1904: boolean;
  readonly partId: string | null;
  /** Further parts of ours, which go. */
  readonly otherParts: readonly OtherPart[];
  /** Bytes that one request may take. */
  readonly limit: number;
}

/**
 * All that a write does, in order: first the mark on every tab, then the content, at last what is kept for the next write and the mark that goes.
 * As long as the last part is not done, the tabs say that they are not to be used.
 */
export interface WritePlan {
  readonly content: readonly Operation[];
  /** By the ids of the sheets that were added. */
  readonly last: (ids: ReadonlyMap<string, string>) => readonly Operation[];
}

const LARGEST_BLOCK = 128 * 1024;
/** So many operations of the largest kind fill a request, so that little room is left over. */
const BLOCKS_A_REQUEST = 4;

const contentOf = (drawn: DrawnTab, sourceOf: SourceOfList, { limit, date1904 }: PlanInput): readonly Operation[] => [
  ...emptied(drawn),
  ...valueBlocks(drawn, { bytes: Math.min(LARGEST_BLOCK, limit / BLOCKS_A_REQUEST), date1904 }),
  ...numberFormats(drawn),
  ...looks(drawn),
  ...sheetSizes(drawn),
  sheetView(drawn),
  pageSetup(drawn),
  ...validations(drawn, sourceOf),
  ...tables(drawn),
  ...charts(drawn),
];

const partOperation = (xml: string, { partId, otherParts }: PlanInput): Operation => ({
  bytes: (4 + otherParts.length) * (COST.object + COST.call) + xml.length,
  apply: ({ workbook: { customXmlParts } }) => {
    for (const { id } of otherParts) customXmlParts.getItem(id).delete();
    // a new one, and with it another id: who looked before this sees that a report was written since
    customXmlParts.add(xml);
    if (partId !== null) customXmlParts.getItem(partId).delete();
    // fails where another writer has finished a report since: then look again
    customXmlParts.getByNamespace(PART_NAMESPACE).getOnlyItem().load('id');
  },
});

const part = ({ packed, memory, writeId }: WriteTarget, input: PlanInput, ids: ReadonlyMap<string, string>): Operation => {
  const { tabs, bookId, limit } = input;
  const sheets = new Map(tabs.map(({ tab, sheet }) => [tab.key, ids.get(sheet) ?? sheet]));
  // what cannot be written in one request is left out: first what makes the pane remember, then what a failing write needs
  const forms = [{ book: packed, memory }, { book: packed, memory: null }, { book: null, memory: null }].map((kept) => partXml({ bookId, writeId, sheets, ...kept }));
  const fitting = forms.find((xml) => xml.length < limit - BLOCKS_A_REQUEST * COST.object);
  return partOperation(fitting ?? forms[forms.length - 1] ?? '', input);
};

/** Deletes a sheet; only ever one that this write made, when it is taken back. Excel refuses to delete one that is very hidden. */
export const deletion = (sheet: string): Operation => ({
  bytes: COST.object + 2 * COST.call,
  apply: (scope) => {
    const worksheet = scope.sheet(sheet);
    worksheet.visibility = 'Visible';
    worksheet.delete();
  },
});

/** Makes the plan that takes the workbook from what it is to the target. */
export const writePlan = (target: WriteTarget, input: PlanInput): WritePlan => {
  const { book } = target;
  const { tabs } = input;
  const report = book.kind === 'report';
  const words: MarkWords = { text: writtenTabMessages(book.language).beingWritten, bookId: report ? input.bookId : null, date1904: input.date1904 };
  const sourceOf = sourcesOf(book, tabs.find(({ tab }) => tab.key === LIST_KEY)?.sheetName ?? '');
  return {
    content: [
      ...tabs.flatMap((drawn) => marks(drawn, words)),
      ...tabs.flatMap(tablesLetGo),
      ...tabs.flatMap((drawn) => contentOf(drawn, sourceOf, input)),
      ...tabs.flatMap(chartsLetGo),
    ],
    last: (ids) => [...(report ? [part(target, input, ids)] : []), ...input.toDelete.map(deletion), ...tabs.flatMap((drawn) => unmarks(drawn, words))],
  };
};
