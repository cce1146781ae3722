import { type ClassEntry } from './api-catalogue';

const NAME = 'AddinInternalService';

/** Office.js calls this once when it is ready; an error here would be an unhandled rejection in the page. */
class AddinInternalService {
  static readonly wireName = NAME;

  NotifyActionHandlerReady(): null {
    return null;
  }
}

/** Classes of the library that stand outside the Excel namespace. */
export const STARTUP_CLASSES: Readonly<Record<string, ClassEntry>> = {
  [NAME]: {
    collection: false, indexer: null, item: null, scalars: {}, setOnly: {}, navigations: {}, events: {},
    methods: { NotifyActionHandlerReady: { js: 'notifyActionHandlerReady', set: null, result: null } },
  },
};

/** The class behind `new Service()` in a request, by the name of the service. */
export const STARTUP_SERVICES: ReadonlyMap<string, string> = new Map([[`Microsoft.InternalService.${NAME}`, NAME]]);

/** Makes such an object; null where the service is not known. */
export const startupObject = (service: string): object | null => (STARTUP_SERVICES.has(service) ? new AddinInternalService() : null);
