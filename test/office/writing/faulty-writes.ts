import { unpackText } from '../../../src/adapters/excel/writing/packed-text';
import { partIn } from '../../../src/adapters/excel/writing/report-part';
import { WorkbookError } from '../../../src/application/ports';
import type { Fault } from '../../../src/workbench/host';
import type { useOffice } from '../harness/jsdom-office';
import { after, before } from './books';
import { faultsOf, halfWritten, isMarked, usersOwn } from './report-in-workbook';
import { silentWriter } from './silent-writer';
import { fillUsersWorkbook, USERS_SHEETS } from './users-workbook';

/** So small that a report of these tests takes several requests. */
const FIRST_LIMIT = 44 * 1024;
/** Milliseconds that the adapter waits for an answer: long, but where answers are lost. */
const DEADLINE = { answers: 30_000, lost: 200 };

/** What a request goes wrong with. */
export const KINDS: Readonly<Record<string, Fault['as']>> = {
  'GeneralException': { code: 'GeneralException' },
  'the request is too large': { hostError: 5103 },
  'the answer is too large': { hostError: 5104 },
  'a cell is being edited': { hostError: 5004 },
  'the session is over': { hostError: 5012 },
  'Excel is too busy': { hostError: 5102 },
};
/** After how many of its actions. */
export const PLACES = ['none', 1, 'middle', 'last', 'all'] as const;
export type Place = (typeof PLACES)[number];

export const actionsOf = (place: Place, count: number): Fault['afterActions'] => {
  if (place === 'middle') return count >> 1;
  return place === 'last' ? count - 1 : place;
};

export type Scenario = 'the first report' | 'a report over another';

/** Writes a report with faults on the way, and holds what the writer says to what then stands in the workbook. */
export class FaultyWrites {
  constructor(private readonly office: ReturnType<typeof useOffice>, private readonly scenario: Scenario) {}

  /** Trips of a write without faults. */
  async trips(): Promise<number> {
    await this.#start();
    const earlier = this.office.excel.traffic.length;
    await this.#write();
    return this.office.excel.traffic.length - earlier;
  }

  /** Tells what the writer said is left; the trips count from 1. The sheets of the user must be as they were. */
  async write(faultAt: (trip: number, actions: number) => Fault | null, answers: keyof typeof DEADLINE = 'answers'): Promise<string> {
    const own = await this.#start();
    const { excel } = this.office;
    const earlier = excel.traffic.length;
    excel.faults.plan = (number, { actionCount }) => faultAt(number - earlier, actionCount);
    const error: unknown = await this.#write(DEADLINE[answers]).then(() => null, (thrown: unknown) => thrown);
    excel.faults.clear();
    await this.office.settle();
    expect(usersOwn(excel, USERS_SHEETS)).toBe(own);
    if (error !== null && !(error instanceof WorkbookError)) throw error;
    const left = error === null ? 'whole' : String(error.facts['left']);
    expect(halfWritten(excel, [before, after])).toEqual([]);
    const there = this.#standing();
    // where nobody can look any more what stands there, the error says so
    if (left === 'unknown') expect(there).not.toEqual([]);
    else expect(there).toContain(left);
    if (left === 'whole' || left === 'previous') expect(await this.#kept()).toBe(left === 'whole' ? after.title : before.title);
    return left;
  }

  async #start(): Promise<string> {
    await this.office.reset();
    fillUsersWorkbook(this.office.excel);
    if (this.scenario === 'a report over another') await silentWriter().write(before, { keep: before.title });
    return usersOwn(this.office.excel, USERS_SHEETS);
  }

  #write(deadline: number = DEADLINE.answers): Promise<void> {
    return silentWriter({ firstLimit: FIRST_LIMIT, deadline }).write(after, { keep: after.title });
  }

  /** What was kept with the report. */
  async #kept(): Promise<string | null> {
    const parts = this.office.excel.workbook.state.customXml.flatMap(({ xml }) => partIn(xml) ?? []);
    const [memory] = parts.flatMap((part) => part.memory ?? []);
    return parts.length === 1 && memory ? unpackText(memory) : null;
  }

  /** What stands in the workbook, in the words of the error that a failed write throws. */
  #standing(): readonly string[] {
    const { excel } = this.office;
    const first = this.scenario === 'the first report';
    const marked = isMarked(excel);
    return [
      ...(faultsOf(excel, after).length === 0 && !marked ? ['whole'] : []),
      ...(!first && faultsOf(excel, before).length === 0 && !marked ? ['previous', 'nothing'] : []),
      ...(first && excel.workbook.state.sheets.length === USERS_SHEETS.length ? ['nothing'] : []),
      ...(marked ? ['marked'] : []),
    ];
  }
}
