import { type HostEvent } from '../model/surroundings';
import { type Ribbon } from './ribbon';

const REQUEST = 0;
const RESPONSE = 1;
const IS_ANSWER = 0;
const IS_EVENT = 1;
const NOT_UNDERSTOOD = -2;
const ACTION_TYPE = { invoke: 0, register: 1, unregister: 2 } as const;
const DISPATCH = { richApi: 93, saveSettings: 76, refreshSettings: 75, commandCompleted: 94 } as const;
const UNKNOWN_METHOD = 5000;
const RICH_API_EVENT = 65536;
/** Events that the first version of the library has its own names for. */
const FIRST_VERSION_EVENTS: ReadonlyMap<number, string> = new Map([[1, 'settingsChanged'], [2, 'documentSelectionChanged']]);

interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: unknown;
}

/** A call of the library that is no batch: which one, and with what. */
interface MethodCall {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
  /** Of a command that is done: its id, how it ended, and what it says. */
  readonly 0?: unknown;
  readonly 1?: unknown;
  readonly 2?: unknown;
}

/** What the messages are answered from: the emulated Excel, or a test's own. */
export interface AnsweringHost {
  processQuery(body: string, flags: number): Promise<{ readonly body: string } | { readonly error: number } | 'lost'>;
  appContext(): unknown;
  flushEvents(): void;
  /** Whose buttons the pane hears. */
  readonly ribbon?: Ribbon;
  set deliver(sink: ((events: readonly HostEvent[]) => void) | null);
}

/** How one pane is reached. */
export interface PaneLink {
  /** The origin that the host page says it has. */
  readonly origin: string;
  /** Puts a message in the pane's window. */
  readonly post: (message: string) => void;
  /** Told what the library says of its window, by its own numbers: it has the focus, somebody leaves it by a key. */
  readonly notified?: (action: number) => void;
}

/** Answers the messages that Office.js sends from the pane's window, and brings it the events of the workbook. */
export class CrossWindow {
  /** Settings of the first version of the library, name and JSON. */
  settings: readonly (readonly [string, string])[] = [];
  /** Commands that said they were done. */
  readonly completedCommands: unknown[] = [];
  /** What was asked and is not emulated. */
  readonly unknownCalls: string[] = [];
  readonly #subscriptions = new Map<string, Message>();
  #closed = false;

  /** `before`: the workbook behind the pane is another one now; what the pane asked to hear of goes on. */
  constructor(private readonly host: AnsweringHost, private readonly link: PaneLink, before?: CrossWindow) {
    if (before) for (const [name, asked] of before.#subscriptions) this.#subscriptions.set(name, asked);
    host.deliver = (events) => { this.#deliver(events); };
    host.ribbon?.connect((eventName, data) => this.fire(eventName, data));
  }

  /** Takes a message of the pane's window. */
  async receive(text: string): Promise<void> {
    const message = asMessage(text);
    if (!message || message._messageType !== REQUEST || this.#closed) return;
    if (message._actionType === ACTION_TYPE.register) this.#subscriptions.set(message._actionName, message);
    if (message._actionType === ACTION_TYPE.unregister) this.#subscriptions.delete(message._actionName);
    if (message._actionType !== ACTION_TYPE.invoke) return this.#answer(message, { Error: 0 });
    await this.#invoke(message);
  }

  /** Fires an event of the cross-window protocol; false where nobody asked for it. */
  fire(eventName: string, data: unknown): boolean {
    const asked = this.#subscriptions.get(eventName);
    if (!asked || this.#closed) return false;
    this.#post(asked, { _responseType: IS_EVENT, _data: data, _errorCode: 0 });
    return true;
  }

  /** Nothing goes to the pane any more. */
  close(): void {
    this.#closed = true;
    this.host.deliver = null;
  }

  async #invoke(message: Message): Promise<void> {
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync': return this.#answer(message, this.host.appContext());
      // telemetry and the like: nobody waits for an answer
      case 'ContextActivationManager_notifyHost': return this.#notified(message._data);
      case 'executeMethod': return this.#execute(message, (message._data ?? {}) as MethodCall);
      default:
        this.unknownCalls.push(message._actionName);
        this.#answer(message, null, NOT_UNDERSTOOD);
    }
  }

  #notified(data: unknown): void {
    const action: unknown = Array.isArray(data) ? data[1] : undefined;
    if (typeof action === 'number') this.link.notified?.(action);
  }

  async #execute(message: Message, call: MethodCall): Promise<void> {
    const dispatchId = call.DdaMethod?.DispatchId;
    switch (dispatchId) {
      case DISPATCH.richApi: return this.#batch(message, call.ArrayData ?? []);
      case DISPATCH.saveSettings:
        this.settings = call.DdaSettingsMethod?.Properties ?? [];
        return this.#answer(message, { Version: 1, Error: 0 });
      case DISPATCH.refreshSettings: return this.#answer(message, { Version: 1, Error: 0, Properties: this.settings });
      case DISPATCH.commandCompleted:
        this.completedCommands.push(call);
        this.host.ribbon?.completed(String(call[0]), { status: Number(call[1]), data: call[2] });
        return this.#answer(message, { Version: 1, Error: 0 });
      default:
        this.unknownCalls.push(`executeMethod ${String(dispatchId)}`);
        this.#answer(message, { Version: 1, Error: UNKNOWN_METHOD });
    }
  }

  async #batch(message: Message, data: readonly unknown[]): Promise<void> {
    const answer = await this.host.processQuery(String(data[4]), Number(data[6] ?? 0));
    if (answer === 'lost') return;
    this.#answer(message, 'error' in answer ? { Version: 1, Error: answer.error } : { Version: 1, Error: 0, Data: [200, [], answer.body] });
    this.host.flushEvents();
  }

  #deliver(events: readonly HostEvent[]): void {
    const entries: unknown[] = [];
    for (const [at, { type, targetId, args, remote }] of events.entries()) {
      const firstVersion = FIRST_VERSION_EVENTS.get(type);
      if (firstVersion) this.fire(firstVersion, args);
      else entries.push([RICH_API_EVENT, type, targetId, JSON.stringify(args), at, remote === true]);
    }
    if (entries.length > 0) this.fire('richApiMessage', { ArrayData: entries });
  }

  #answer(message: Message, data: unknown, errorCode = 0): void {
    if (!this.#closed) this.#post(message, { _responseType: IS_ANSWER, _data: data, _errorCode: errorCode });
  }

  #post({ _actionName, _conversationId, _correlationId }: Message, content: object): void {
    this.link.post(JSON.stringify({
      _origin: this.link.origin, _serializerVersion: 1, _messageType: RESPONSE, _actionName, _conversationId, _correlationId, ...content,
    }));
  }
}

const asMessage = (text: string): Message | null => {
  try {
    const parsed: unknown = JSON.parse(text);
    return parsed !== null && typeof parsed === 'object' && '_messageType' in parsed ? (parsed as Message) : null;
  } catch {
    // other messages pass through the same window
    return null;
  }
};
