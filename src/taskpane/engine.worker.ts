import { answerer } from './engine/answer';
import type { ToEngine } from './engine/engine-messages';

/** The calculation, beside the pane: the pane stays quick, Excel never finds it hanging, and stopping is ending this worker. */
const worker = self as unknown as Pick<Worker, 'postMessage'> & { onmessage: ((event: MessageEvent<ToEngine>) => void) | null };
const answer = answerer((message, transferred = []) => worker.postMessage(message, [...transferred]));

worker.onmessage = ({ data }) => answer(data);
