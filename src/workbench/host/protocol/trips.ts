import { type CatalogueIndex } from './catalogue-index';
import { type CellEditing } from './cell-editing';
import { type Dispatcher, type PlannedError } from './dispatcher';
import { actionsBefore, type Fault, type FaultPlan } from './fault-plan';
import { membersIn, type RecordedMember } from './members-in';
import { type References } from './references';
import { type TripOutcome, type TripRecord, utf8Length } from './trip-record';
import { type RequestBody, type ResponseBody } from './wire';

const CELL_IS_BEING_EDITED = 5004;
const REQUEST_TOO_LARGE = 5103;
const RESPONSE_TOO_LARGE = 5104;
/** Not about the workbook: what the library sends at the start and after a run to let go of ranges, and whether the pane is seen. */
const OF_THE_LIBRARY = /^(AddinInternalService\.|AppRuntimeService\.|Workbook\._RemoveReference$)/i;

/** What the client gets: an answer, an error of Excel itself, or nothing ever. */
export type Answer = { readonly body: string } | { readonly error: number } | 'lost';

interface TripParts {
  readonly dispatcher: Dispatcher;
  readonly catalogue: CatalogueIndex;
  readonly references: References;
  readonly faults: FaultPlan;
  readonly editing: CellEditing;
  readonly payloadLimit: number;
}

interface Ended {
  readonly answer: Answer;
  readonly outcome: TripOutcome;
  readonly responseBytes: number;
  readonly running: number;
  readonly printing: number;
}

const refused = (error: number, running = 0): Ended => ({ answer: { error }, outcome: { hostError: error }, responseBytes: 0, running, printing: 0 });

/** Runs requests one by one: limits, faults, the batch itself, and the record of it. */
export class Trips {
  readonly traffic: TripRecord[] = [];

  constructor(private readonly parts: TripParts) {}

  run(text: string, flags: number): Answer {
    const started = performance.now();
    const body = JSON.parse(text) as RequestBody;
    const actions = membersIn(body, this.parts.catalogue, (id) => this.#classOfReference(id));
    const parsing = performance.now() - started;
    if (isOfTheLibrary(actions)) return this.#batch(body).answer;
    const request = { actionCount: body.Actions.length, members: actions, requestBytes: utf8Length(text), flags };
    const number = this.traffic.length + 1;
    const { answer, outcome, responseBytes, running, printing } = this.#end(body, request.requestBytes, this.parts.faults.faultOf(number, request));
    this.traffic.push({
      number, actions, actionCount: request.actionCount, requestBytes: request.requestBytes, responseBytes, flags, outcome,
      milliseconds: { parsing, running, printing },
    });
    return answer;
  }

  #end(body: RequestBody, requestBytes: number, fault: Fault | null): Ended {
    if (requestBytes > this.parts.payloadLimit) return refused(REQUEST_TOO_LARGE);
    if (this.parts.editing.active) return refused(CELL_IS_BEING_EDITED);
    return fault ? this.#faulty(body, fault) : this.#batch(body);
  }

  #faulty(body: RequestBody, fault: Fault): Ended {
    const before = actionsBefore(fault, body.Actions.length);
    if (fault.as !== 'reply-lost' && 'code' in fault.as) return this.#batch(body, { afterActions: before, code: fault.as.code });
    if (before > 0) this.parts.dispatcher.run({ ...body, Actions: body.Actions.slice(0, before) });
    return fault.as === 'reply-lost'
      ? { answer: 'lost', outcome: 'reply-lost', responseBytes: 0, running: 0, printing: 0 }
      : refused(fault.as.hostError);
  }

  #batch(body: RequestBody, planned?: PlannedError): Ended {
    const started = performance.now();
    const response = this.parts.dispatcher.run(body, planned);
    const ran = performance.now();
    const text = JSON.stringify(response);
    const running = ran - started;
    const responseBytes = utf8Length(text);
    if (responseBytes > this.parts.payloadLimit) return { ...refused(RESPONSE_TOO_LARGE, running), responseBytes };
    return { answer: { body: text }, outcome: outcomeOf(response), responseBytes, running, printing: performance.now() - ran };
  }

  #classOfReference(id: string): string | null {
    const kept = this.parts.references.get(id);
    return kept ? this.parts.catalogue.of(kept).name : null;
  }
}

const outcomeOf = ({ Error: error }: ResponseBody): TripOutcome => (error ? { code: error.Code } : 'ok');

const isOfTheLibrary = (actions: readonly RecordedMember[]): boolean => {
  const calls = actions.filter(({ kind }) => kind !== 'instantiate' && kind !== 'trace');
  return calls.length > 0 && calls.every(({ member }) => OF_THE_LIBRARY.test(member));
};
