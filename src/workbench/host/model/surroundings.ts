/** What happens in the workbook and Office.js can hear of: the event type and target of the protocol, with the arguments as Excel sends them. */
export interface HostEvent {
  readonly type: number;
  /** The id of a sheet, table or chart; `Workbook` for a collection. */
  readonly targetId: string;
  readonly args: Readonly<Record<string, unknown>>;
  /** Made by a co-author elsewhere. */
  readonly remote?: boolean;
}

/** Objects that Office.js keeps by an id of ours between requests. */
export interface KeptReferences {
  keep(object: object): string;
  idOf(object: object): string | undefined;
  get(id: string): object | undefined;
  remove(id: string): void;
}

export type HostPlatform = 'web' | 'windows' | 'mac' | 'ipad';

/** A call that empties the user's undo stack, by Class.member as Office.js writes it. */
export interface UndoClearingCall { readonly member: string; readonly platforms: readonly string[] }

/** What the object model asks of the host it lives in. */
export interface HostServices {
  emit(event: HostEvent): void;
  nextId(): number;
  readonly references: KeptReferences;
  readonly platform: HostPlatform;
  /** `nl-NL`, `de-DE`, `en-US`: how typed numbers, dates and booleans are read and shown. */
  readonly locale?: string;
  readonly readOnly?: boolean;
  /** ExcelApi 1.19 and up: a write by an add-in can be undone, unless the call is on the list. Below it every write empties the stack. */
  readonly undoSurvivesWrites?: boolean;
  readonly undoClearingCalls?: readonly UndoClearingCall[];
  /** What an add-in writes can be undone too, where the stack survives it; without it only what the user did is on the stack. */
  readonly undoesWrites?: boolean;
  /** Today, for a date typed without its year. */
  readonly today?: { readonly year: number };
}
