import type { Progress } from '../../application/ports';
import type { Patience } from './tries';

/** What a door for a small task is made with; without progress nobody is told of it, and nobody stops it. */
export interface ExcelDoorOptions extends Omit<Patience, 'progress'> { readonly progress?: Progress }

const IDLE: Progress = { enter: () => undefined, advance: () => undefined, waitForCellEdit: () => undefined, cancelled: false };

/** What the trips of such a door go by. */
export const patienceOf = (options: ExcelDoorOptions = {}): Patience => ({ progress: IDLE, ...options });
