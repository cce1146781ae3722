import { writeBook } from '../../../src/adapters/xlsx';
import { EXAMPLE_SOURCES } from '../../../src/cli/example-sources';
import { assembleExample, type ExampleSource } from '../../../src/report';

const bytesOn = async (source: ExampleSource, now: string): Promise<Uint8Array> => {
  jest.useFakeTimers({ now: new Date(now), doNotFake: ['nextTick', 'setImmediate', 'setTimeout', 'setInterval', 'queueMicrotask', 'performance', 'hrtime'] });
  try {
    return await writeBook(assembleExample(source, 'nl'));
  } finally {
    jest.useRealTimers();
  }
};

it.each(EXAMPLE_SOURCES.map((source) => [source.name, source] as const))('makes the same bytes of the example %s, whatever the day', async (_, source) => {
  const [one, other] = [await bytesOn(source, '2026-01-05T10:00:00Z'), await bytesOn(source, '2031-07-30T23:59:58Z')];
  expect(Buffer.compare(one, other)).toBe(0);
});
