import type { EngineWorker } from './engine';

/** Starts the worker from a file of our own origin: a security policy blocks one made of a blob. Apart, because only webpack reads this address. */
export const startWorker = (): EngineWorker => new Worker(/* webpackChunkName: "engine" */ new URL('../engine.worker.ts', import.meta.url));
