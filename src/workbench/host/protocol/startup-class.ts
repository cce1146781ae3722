import { type ClassEntry } from './api-catalogue';
import { type Ribbon, type RuntimeState } from './ribbon';

const NAME = 'AddinInternalService';
const RUNTIME = 'AppRuntimeService';
const SHARED_RUNTIME = 'SharedRuntime 1.1';

/** Office.js calls this once when it is ready; an error here would be an unhandled rejection in the page. */
class AddinInternalService {
  static readonly wireName = NAME;

  NotifyActionHandlerReady(): null {
    return null;
  }
}

/** What `Office.addin.showAsTaskpane` and `hide` speak to. */
class AppRuntimeService {
  static readonly wireName = RUNTIME;

  constructor(private readonly ribbon: Ribbon) {}

  GetAppRuntimeState(): RuntimeState {
    return this.ribbon.state;
  }

  SetAppRuntimeState(state: RuntimeState): null {
    this.ribbon.state = state;
    return null;
  }
}

const NO_MEMBERS = { collection: false, indexer: null, item: null, scalars: {}, setOnly: {}, navigations: {}, events: {} } as const;

/** Classes of the library that stand outside the Excel namespace. */
export const STARTUP_CLASSES: Readonly<Record<string, ClassEntry>> = {
  [NAME]: {
    ...NO_MEMBERS,
    methods: { NotifyActionHandlerReady: { js: 'notifyActionHandlerReady', set: null, result: null } },
  },
  [RUNTIME]: {
    ...NO_MEMBERS,
    methods: {
      GetAppRuntimeState: { js: 'getAppRuntimeState', set: SHARED_RUNTIME, result: null },
      SetAppRuntimeState: { js: 'setAppRuntimeState', set: SHARED_RUNTIME, result: null },
    },
  },
};

/** The class behind `new Service()` in a request, by the name of the service. */
export const STARTUP_SERVICES: ReadonlyMap<string, string> = new Map([[`Microsoft.InternalService.${NAME}`, NAME], [`Microsoft.AppRuntime.${RUNTIME}`, RUNTIME]]);

/** Makes such an object; null where the service is not known. */
export const startupObject = (service: string, ribbon: Ribbon): object | null => {
  switch (STARTUP_SERVICES.get(service)) {
    case NAME: return new AddinInternalService();
    case RUNTIME: return new AppRuntimeService(ribbon);
    default: return null;
  }
};
