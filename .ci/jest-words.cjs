/**
 * The words of Jest that the tests of domain and engine use, on Mocha: Stryker's runner for Mocha keeps the tests in memory, so that a mutant costs milliseconds.
 * The damaged book and the properties over whole books take seconds a run and are left out of the score (stryker.config.json).
 */
const { expect } = require('expect');
const { bind } = require('jest-each');
const Mocha = require('mocha');

const { bdd } = Mocha.interfaces;
Mocha.interfaces.bdd = (suite) => {
  bdd(suite);
  suite.on('pre-require', (context) => {
    Object.assign(context, { expect, beforeAll: context.before, afterAll: context.after });
    for (const word of [context.it, context.describe]) word.each = bind(word, false);
  });
};
