/**
 * The words of Jest that the tests of domain and engine use, on Mocha: Stryker's runner for Mocha keeps the tests in memory, so that a mutant costs milliseconds.
 * The damaged book and the properties over whole books take seconds a run and are left out of the score (stryker.config.json).
 */
import { expect } from 'expect';
import { bind } from 'jest-each';

type Each = Parameters<typeof bind>[0];
const words = globalThis as unknown as { it: Each; describe: Each; before: unknown; after: unknown };

Object.assign(globalThis, { expect, beforeAll: words.before, afterAll: words.after });
for (const word of [words.it, words.describe]) Object.assign(word, { each: bind(word, false) });
