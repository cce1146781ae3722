import type { ScenarioCells, UntabledRange } from '../../application';
import type { FigureId, Language, Place, TableId } from '../../domain';
import type { InputRequest } from '../engine/engine-messages';
import { Calculating } from './calculating';
import { currencyOf } from './currency';
import { Explaining } from './explaining';
import { failureOf } from './failure-of';
import { hasFigures } from './has-figures';
import { Inserting, insertionOf, mappingOf, scenarioOf, tableOfRange } from './inserting';
import { Looking } from './looking';
import type { PaneActions } from './pane-actions';
import type { ChosenMapping, Draft, PaneState, Step } from './pane-state';
import { PaneStore } from './pane-store';
import { Reporting } from './reporting';
import type { SessionParts, Visit } from './session-parts';
import { Turns } from './turns';
import { Writing } from './writing';

/** Long enough to go on typing, short enough to be there when the user looks up. */
const QUIET = 700;

/**
 * One visit to the pane: looks at the workbook and follows its changes, checks, calculates, writes, explains. It holds what the pane shows, and tells
 * who listens of every change. One task of the user at a time; a failure is shown, never thrown.
 */
export class PaneSession {
  readonly #visit: Visit;
  readonly #looking: Looking;
  readonly #explaining: Explaining;
  #unwatch: (() => Promise<void>) | null = null;

  constructor(parts: SessionParts) {
    const store = new PaneStore(parts.language);
    const visit = (): Visit => this.#visit;
    this.#looking = new Looking(visit, parts.quiet ?? QUIET);
    this.#visit = { parts, store, turns: new Turns(store, { look: this.#looking, report: new Reporting(visit) }), calculated: null, changes: 0 };
    this.#explaining = new Explaining(this.#visit);
    store.subscribe(() => this.#explaining.follow());
  }

  get state(): PaneState {
    return this.#visit.store.state;
  }

  /** Gives the way to stop listening. */
  get subscribe(): PaneStore['subscribe'] {
    return this.#visit.store.subscribe;
  }

  /** Begins to follow the workbook, and looks at it for the first time. Nothing is written. */
  async start(): Promise<void> {
    this.#visit.turns.want('look');
    // without it the pane works as well: what the user changes is seen when it is looked at again
    this.#unwatch = await this.#visit.parts.workbook.watcher().watch(() => this.#changed()).catch(() => null);
  }

  /** While nobody sees the pane, the workbook is not read at every change; it is looked at as soon as somebody does. */
  rest(rests: boolean): void {
    this.#visit.turns.rest(rests);
  }

  /** Lets go of the workbook and of what was calculated. */
  async end(): Promise<void> {
    this.#visit.turns.end();
    this.#visit.calculated?.end();
    await this.#unwatch?.().catch(() => undefined);
  }

  readonly actions: PaneActions = {
    goTo: (step: Step) => this.#visit.store.show({ step }),
    look: () => this.#look(),
    calculate: () => void this.#visit.turns.take('calculate', 'read', new Calculating(this.#visit, true)),
    stop: () => this.#visit.turns.stop(),
    write: () => void this.#write(),
    change: (draft: Partial<Omit<Draft, 'language'>>) => this.#change(draft),
    speak: (language: Language) => this.#change({ language }),
    insertTables: (tables: readonly TableId[]) => void this.#insertBook({ of: 'tables', tables }),
    insertExample: () => void this.#insertBook({ of: 'example' }),
    makeTable: (range: UntabledRange) => void this.#insert(tableOfRange(range)),
    map: (mapping: ChosenMapping) => void this.#insert(mappingOf(mapping)),
    addScenario: (rows: readonly ScenarioCells[]) => void this.#insert(scenarioOf(rows)),
    select: (place: Place) => void this.#go((workbook) => workbook.navigator().select(place)),
    showSheet: (name: string) => void this.#go((workbook) => workbook.navigator().showSheet(name)),
    explain: (figure: FigureId) => void this.#explaining.open(figure),
    explainBack: () => void this.#explaining.back(),
    explainClose: () => this.#explaining.close(),
    dismissFailure: () => this.#visit.store.show({ failure: null }),
  };

  #look(): void {
    this.#looking.await();
    this.#visit.store.show({ failure: null });
    this.#visit.turns.want('look');
  }

  /** Somebody changed the workbook: we ourselves, while we write in it, do not count. */
  #changed(): void {
    const { turns, store } = this.#visit;
    if (turns.task === 'write' || turns.task === 'insert') return;
    this.#visit.changes += 1;
    store.show({ currency: 'checking' });
    turns.want('look', this.#looking.pause);
    // somebody may have taken tabs of the report away
    if (this.#visit.calculated) turns.want('report', this.#looking.pause);
  }

  #change(change: Partial<Draft>): void {
    const { store, turns, calculated } = this.#visit;
    const draft = { ...store.state.draft, ...change };
    const { currency, tabs } = store.state;
    store.show({
      draft, currency: currency === 'current' || currency === 'outdated' ? currencyOf({ ...store.state, draft }) : currency,
      tabs: tabs.map((tab) => ({ ...tab, chosen: tab.fixed || !draft.leftOut.includes(tab.key) })),
    });
    if (change.years) turns.want('look');
    if (!change.leftOut && !change.language) return;
    // what was written is another report than this
    store.show({ written: null });
    if (calculated || turns.task === 'calculate') turns.want('report');
  }

  async #write(): Promise<void> {
    const { store, turns, calculated } = this.#visit;
    const { result } = store.state;
    if (!result || !hasFigures(result) || !calculated || turns.task) return;
    store.show({ written: null });
    await turns.take('write', 'write', new Writing(this.#visit));
    // what others did meanwhile, and what writing again would do
    turns.want('look');
    if (store.state.written) turns.want('report');
  }

  #insertBook(request: InputRequest): Promise<void> {
    return this.#insert(insertionOf(request));
  }

  async #insert(insertion: ConstructorParameters<typeof Inserting>[1]): Promise<void> {
    if (this.#visit.turns.task) return;
    await this.#visit.turns.take('insert', 'write', new Inserting(this.#visit, insertion));
    this.#looking.await();
    this.#visit.turns.want('look');
  }

  async #go(there: (workbook: SessionParts['workbook']) => Promise<void>): Promise<void> {
    const { parts: { workbook }, store } = this.#visit;
    await there(workbook).catch((error: unknown) => store.show({ failure: failureOf(error, null) }));
  }
}
