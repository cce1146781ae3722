import type { WorkbookWatcher } from '../../../application/ports';
import { type ExcelDoorOptions, patienceOf } from '../door-options';
import { workbookErrorOf } from '../failure';
import type { Patience } from '../tries';
import { tripAgain } from '../trip-again';

type Handler = OfficeExtension.EventHandlerResult<unknown>;

/** What this Excel can tell of: cells, formats (they tell a percentage), sheets and tables. A new name of a sheet or a table it tells of no sooner than 1.17. */
const listen = ({ workbook: { worksheets, tables } }: Excel.RequestContext, heard: () => Promise<void>): readonly Handler[] => [
  worksheets.onChanged.add(heard), worksheets.onFormatChanged.add(heard), worksheets.onAdded.add(heard), worksheets.onDeleted.add(heard),
  tables.onAdded.add(heard), tables.onDeleted.add(heard),
];

/** Handlers go in the context that they were made in. */
const forget = (around: Patience, handlers: readonly Handler[]): Promise<void> => tripAgain(around, async (context) => {
  handlers.forEach((handler) => handler.remove());
  await context.sync();
}, handlers[0]?.context);

/** Does a thing once, however often it is asked for. */
const once = (task: () => Promise<void>): (() => Promise<void>) => {
  let done: Promise<void> | null = null;
  return () => (done ??= task());
};

const told = async <T>(task: Promise<T>): Promise<T> => {
  try {
    return await task;
  } catch (failure) {
    throw workbookErrorOf(failure);
  }
};

/**
 * Tells of every change in the workbook that is open in Excel, whoever makes it: the user, a colleague, or we ourselves when a report is written.
 * One trip to begin, and one to stop. Error: WorkbookError.
 */
export const excelWatcher = (options: ExcelDoorOptions = {}): WorkbookWatcher => {
  const around = patienceOf(options);
  return {
    watch: async (onChange) => {
      let stopped = false;
      const heard = async (): Promise<void> => { if (!stopped) onChange(); };
      const handlers = await told(tripAgain(around, async (context) => {
        const added = listen(context, heard);
        await context.sync();
        return added;
      }));
      return once(() => {
        stopped = true;
        return told(forget(around, handlers));
      });
    },
  };
};
