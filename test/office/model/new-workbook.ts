import { type HostEvent, type HostServices, Workbook } from '../../../src/workbench/host/model';
import { References } from '../../../src/workbench/host/protocol/references';

/** A workbook by itself, without the protocol around it, and the events that came out of it. */
export const newWorkbook = (services: Partial<HostServices> = {}): { readonly workbook: Workbook; readonly events: HostEvent[]; readonly references: References } => {
  const [events, references] = [[] as HostEvent[], new References()];
  let lastId = 0;
  const workbook = new Workbook({
    emit: (event) => { events.push(event); }, nextId: () => (lastId += 1), references, platform: 'web', locale: 'nl-NL', undoSurvivesWrites: true, today: { year: 2026 }, ...services,
  });
  return { workbook, events, references };
};

/** The code with which a call is refused; fails where it is not refused. */
export const refusal = (call: () => unknown): string => {
  try {
    call();
  } catch (refused) {
    if (refused instanceof Error && 'code' in refused) return String(refused.code);
    throw refused;
  }
  throw new Error('The call was not refused');
};
