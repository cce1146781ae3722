import boce from '../../assets/examples/boce.json';
import southHams from '../../assets/examples/south-hams.json';
import { MemoryWorkbook } from '../../src/adapters/memory';
import { type ContentTrial, tryContent } from '../../src/application';
import type { WorkbookContent } from '../../src/domain';
import { assembleExample, type ExampleSource } from '../../src/report';

export const EXAMPLE_SOURCES: Readonly<Record<'boce' | 'south-hams', ExampleSource>> = { boce: boce as unknown as ExampleSource, 'south-hams': southHams as unknown as ExampleSource };

type Tried = Extract<ContentTrial, { readonly status: 'calculated' }>;
export const QUIET = { enter: () => undefined, cancelled: false };

/** An example, read and calculated, with the content that it was read from. */
export const triedExample = async (source: ExampleSource, language: 'nl' | 'en' = 'nl'): Promise<Tried & { readonly content: WorkbookContent }> => {
  const workbook = new MemoryWorkbook();
  await workbook.write(assembleExample(source, language));
  const content = await workbook.read();
  const tried = tryContent(content, { progress: QUIET });
  if (tried.status !== 'calculated') throw new Error('the example must calculate');
  return { ...tried, content };
};
