import { type HostEvent, type HostPlatform, type HostServices } from './model/surroundings';
import { Workbook } from './model';
import { type ApiCatalogue } from './protocol/api-catalogue';
import { CatalogueIndex } from './protocol/catalogue-index';
import { type EventSink, HostEvents } from './protocol/host-events';
import { appContext, hostInfo } from './protocol/host-info';
import { FaultPlan } from './protocol/fault-plan';
import { CellEditing } from './protocol/cell-editing';
import { Dispatcher } from './protocol/dispatcher';
import { References } from './protocol/references';
import { Ribbon } from './protocol/ribbon';
import { FULL_REQUIREMENTS, requirementCheck, type RequirementSets } from './protocol/requirement-sets';
import { type Answer, Trips } from './protocol/trips';
import { type TripRecord } from './protocol/trip-record';

/** What Excel on the web takes and gives at most in one go. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;
const UNDO_SURVIVES_FROM = 'ExcelApi 1.19';

/** What kind of Excel it is. */
export interface EmulatedExcelOptions {
  readonly catalogue: ApiCatalogue;
  /** Over those of a full Excel on the web; an empty version takes a set away. */
  readonly requirements?: RequirementSets;
  readonly locale?: string;
  readonly readOnly?: boolean;
  /** Bytes in UTF-8, in and out. */
  readonly payloadLimit?: number;
  /** Whose undo stack it keeps; the library always speaks to Excel on the web. */
  readonly platform?: HostPlatform;
  readonly undoClearingCalls?: HostServices['undoClearingCalls'];
  /** What an add-in writes is a step that the user can undo, from ExcelApi 1.19. */
  readonly undoesWrites?: boolean;
  /** Settings of the first version of the library, name and JSON. */
  readonly settings?: readonly (readonly [string, string])[];
}

/** An Excel of our own behind the real Office.js: takes batches, keeps a workbook, and says what came by. It knows no window and no Node. */
export class EmulatedExcel {
  readonly workbook: Workbook;
  readonly references = new References();
  /** The buttons of the add-in, and whether its pane is seen. */
  readonly ribbon = new Ribbon((event) => { this.#emit(event); });
  /** Which trips go wrong. */
  readonly faults = new FaultPlan();
  /** The user is typing in a cell. */
  readonly editing = new CellEditing();
  /** Mistakes of the emulation itself: the model threw something that is no refusal. */
  readonly defects: unknown[] = [];
  readonly requirements: RequirementSets;
  readonly locale: string;
  readonly readOnly: boolean;
  readonly #settings: readonly (readonly [string, string])[];
  readonly #unemulated = new Set<string>();
  readonly #events: HostEvents;
  readonly #trips: Trips;
  #lastId = 0;
  #inRequest = false;

  constructor({ catalogue, requirements, locale = 'nl-NL', readOnly = false, payloadLimit = PAYLOAD_LIMIT, settings = [], ...model }: EmulatedExcelOptions) {
    this.requirements = Object.fromEntries(Object.entries({ ...FULL_REQUIREMENTS, ...requirements }).filter(([, version]) => version !== ''));
    [this.locale, this.readOnly, this.#settings] = [locale, readOnly, settings];
    const index = new CatalogueIndex(catalogue);
    this.#events = new HostEvents(index);
    this.workbook = new Workbook(this.#services(model));
    const dispatcher = new Dispatcher({
      root: this.workbook, catalogue: index, references: this.references, ribbon: this.ribbon, isSetSupported: requirementCheck(this.requirements),
      onUnemulated: (member) => { this.#unemulated.add(member); },
      onRegistration: (className, method, targetId) => { this.#events.registered(className, method, targetId); },
      onDefect: (error) => { this.defects.push(error); },
    });
    this.#trips = new Trips({ dispatcher, catalogue: index, references: this.references, faults: this.faults, editing: this.editing, payloadLimit });
  }

  /** Every trip of the add-in so far; not what the library sends of itself, to start and to let go of ranges. */
  get traffic(): readonly TripRecord[] {
    return this.#trips.traffic;
  }

  /** What Office.js knows, was asked for, and the model does not have. */
  get unemulated(): ReadonlySet<string> {
    return this.#unemulated;
  }

  /** Takes a batch, as text, with the flags of the request. */
  async processQuery(body: string, flags: number): Promise<Answer> {
    await this.editing.wait(flags);
    this.#inRequest = true;
    try {
      return this.#trips.run(body, flags);
    } finally {
      this.workbook.state.endRequest();
      this.#inRequest = false;
    }
  }

  /** Where events go. */
  set deliver(sink: EventSink | null) {
    this.#events.sink = sink;
  }

  /** Delivers what waits; it comes of itself after the answer to a request, and soon after anything else. */
  flushEvents(): void {
    this.#events.flush();
  }

  appContext(): Readonly<Record<string, unknown>> {
    return appContext({ locale: this.locale, readOnly: this.readOnly, requirements: this.requirements, settings: this.#settings });
  }

  hostInfo(): string {
    return hostInfo(this.locale);
  }

  #services({ platform = 'web', undoClearingCalls, undoesWrites = false }: Pick<EmulatedExcelOptions, 'platform' | 'undoClearingCalls' | 'undoesWrites'>): HostServices {
    return {
      emit: (event) => { this.#emit(event); },
      nextId: () => (this.#lastId += 1),
      references: this.references,
      platform,
      locale: this.locale,
      readOnly: this.readOnly,
      undoSurvivesWrites: requirementCheck(this.requirements)(UNDO_SURVIVES_FROM),
      undoesWrites,
      ...(undoClearingCalls ? { undoClearingCalls } : {}),
    };
  }

  #emit(event: HostEvent): void {
    this.#events.add(event);
    if (!this.#inRequest && this.#events.waiting > 0) setTimeout(() => { this.flushEvents(); }, 0);
  }
}
