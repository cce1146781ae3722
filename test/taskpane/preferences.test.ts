/** @jest-environment jsdom */
import { keepPreferences, readPreferences } from '../../src/taskpane/preferences';

afterEach(() => {
  window.localStorage.clear();
  Reflect.deleteProperty(globalThis, 'Office');
  jest.restoreAllMocks();
});

describe('what a user likes', () => {
  it('is kept, one choice beside the other', () => {
    keepPreferences({ language: 'en' });
    keepPreferences({ color: 'dark' });
    expect(readPreferences()).toEqual({ language: 'en', color: 'dark' });
  });

  it('is kept apart for every place where Excel runs', () => {
    Reflect.set(globalThis, 'Office', { context: { partitionKey: 'municipality-a' } });
    keepPreferences({ language: 'en' });
    Reflect.set(globalThis, 'Office', { context: { partitionKey: 'municipality-b' } });
    expect(readPreferences()).toEqual({});
  });

  it.each(['no json', '[]', 'null', '{"language":"fr","color":"pink"}', '7'])('is nothing where something else was kept: %s', (kept) => {
    window.localStorage.setItem('kostprijswijzer', kept);
    expect(readPreferences()).toEqual({});
  });

  it('is nothing, and no failure, where storage is blocked', () => {
    const blocked = (): never => { throw new DOMException('blocked', 'SecurityError'); };
    jest.spyOn(Storage.prototype, 'getItem').mockImplementation(blocked);
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(blocked);
    expect(() => keepPreferences({ language: 'en' })).not.toThrow();
    expect(readPreferences()).toEqual({});
  });
});
