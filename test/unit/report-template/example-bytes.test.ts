import boce from '../../../assets/examples/boce.json';
import { writeBook } from '../../../src/adapters/xlsx';
import { assembleExample, type ExampleSource } from '../../../src/report';

const bytesOn = async (now: string): Promise<Uint8Array> => {
  jest.useFakeTimers({ now: new Date(now), doNotFake: ['nextTick', 'setImmediate', 'setTimeout', 'setInterval', 'queueMicrotask', 'performance', 'hrtime'] });
  try {
    return await writeBook(assembleExample(boce as unknown as ExampleSource, 'nl'));
  } finally {
    jest.useRealTimers();
  }
};

it('makes the same bytes of an example, whatever the day', async () => {
  const [one, other] = [await bytesOn('2026-01-05T10:00:00Z'), await bytesOn('2031-07-30T23:59:58Z')];
  expect(Buffer.compare(one, other)).toBe(0);
});
