import { MemoryWorkbook } from '../../src/adapters/memory';
import { memoryFixture } from './memory-fixtures';
import { workbookContract } from './workbook-contract';

workbookContract('memory', {
  place: async () => {
    const workbook = new MemoryWorkbook();
    return { writer: workbook, reader: workbook, memory: workbook, identities: async () => workbook.tabIdentities };
  },
  fixture: (name) => new MemoryWorkbook(memoryFixture(name)),
  calculated: true,
});
