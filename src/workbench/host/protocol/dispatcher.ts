import { HostError } from '../host-error';
import { type MemberRules, ModelMembers } from './model-members';
import { ObjectPaths } from './object-paths';
import { Projection, withJsNames } from './projection';
import { ACTION, type Action, type ErrorBody, type RequestBody, type ResponseBody } from './wire';

/** An error that a fault plan wants after so many actions. */
export interface PlannedError {
  readonly afterActions: number;
  readonly code: string;
}

/** What the dispatcher works on. */
export interface DispatcherParts extends MemberRules {
  readonly root: object;
  /** The model threw something that is no refusal of Excel: a mistake of ours. */
  readonly onDefect: (error: unknown) => void;
}

/** Nothing goes back for this action. */
const NO_RESULT = Symbol('no result');

/** Runs a batch on the model, action by action, and stops at the first that fails; what was written before stays, as in Excel. */
export class Dispatcher {
  readonly #members: ModelMembers;
  readonly #projection: Projection;

  constructor(private readonly parts: DispatcherParts) {
    this.#members = new ModelMembers(parts);
    this.#projection = new Projection(this.#members);
  }

  run(body: RequestBody, planned?: PlannedError): ResponseBody {
    const paths = new ObjectPaths(body, this.parts.root, this.#members);
    const results: { ActionId: number; Value: unknown }[] = [];
    const traceIds: number[] = [];
    for (const [index, action] of body.Actions.entries()) {
      try {
        if (index === planned?.afterActions) throw new HostError(planned.code);
        const value = this.#execute(paths, action);
        if (action.ActionType === ACTION.trace) traceIds.push(action.Id);
        if (value !== NO_RESULT) results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        return { Results: results, TraceIds: traceIds, Error: this.#errorBody(error, index, paths.locationOf(action.ObjectPathId, action.Name)) };
      }
    }
    const afterAll = planned && planned.afterActions >= body.Actions.length ? { Error: this.#errorBody(new HostError(planned.code), body.Actions.length - 1) } : {};
    return { Results: results, TraceIds: traceIds, ...afterAll };
  }

  #execute(paths: ObjectPaths, action: Action): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = paths.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate: return object && this.#members.identity(object);
      case ACTION.query: return object && this.#projection.query(object, action.QueryInfo ?? {});
      case ACTION.queryAsJson: return object && withJsNames(this.#projection.query(object, action.QueryInfo ?? {}));
      case ACTION.method: return object && this.#members.call(object, action.Name, paths.arguments(action.ArgumentInfo));
      case ACTION.setProperty: return this.#set(paths, object, action);
      case ACTION.update: return this.#update(object, action);
      case ACTION.ensureUnchanged: return NO_RESULT;
      default: return this.#unknownAction(action);
    }
  }

  #unknownAction({ ActionType }: Action): never {
    this.parts.onUnemulated(`action type ${ActionType}`);
    throw new HostError('GeneralException', undefined, `[emulator] action type ${ActionType} is not emulated`);
  }

  #set(paths: ObjectPaths, object: object | null, action: Action): symbol {
    if (object) this.#members.set(object, action.Name, paths.arguments(action.ArgumentInfo)[0]);
    return NO_RESULT;
  }

  #update(object: object | null, action: Action): symbol {
    if (object) for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.#members.setNamed(object, name, value);
    return NO_RESULT;
  }

  #errorBody(error: unknown, index: number, location?: string): ErrorBody {
    const refused = error instanceof HostError ? error : this.#defect(error);
    const place = refused.location ?? location;
    return { Code: refused.code, Message: refused.message, ...(place === undefined ? {} : { Location: place }), ActionIndex: index, HttpStatusCode: refused.status };
  }

  #defect(error: unknown): HostError {
    this.parts.onDefect(error);
    return new HostError('GeneralException', undefined, `[emulator] ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
}
