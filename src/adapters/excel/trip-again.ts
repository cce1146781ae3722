import { type Patience, persist, WHEN_BUSY } from './tries';
import { type Batch, trip } from './trip';

/**
 * A trip whose batch may be carried out more than once: made again while Excel is too busy (three times, waiting longer every time) and, where
 * Excel cannot hold a request back, while a cell is being edited (about a minute, and the user is told). Errors: as `trip`.
 */
export const tripAgain = <T>(around: Patience, batch: Batch<T>, within?: OfficeExtension.ClientRequestContext): Promise<T> =>
  persist(around, () => trip(around, batch, within), WHEN_BUSY);
