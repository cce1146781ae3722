import fc from 'fast-check';
import { randomBook } from './random-books';
import { savedAndOpened, seen } from './saved-and-opened';

it('any workbook is the same when it is saved and opened again', () => fc.assert(fc.asyncProperty(randomBook, async (workbook) => {
  expect(seen(await savedAndOpened(workbook))).toEqual(seen(workbook));
}), { numRuns: 60 }), 120_000);
