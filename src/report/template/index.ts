export { assembleExample } from './assemble-example';
export { assembleTemplate } from './assemble-template';
export type { ExampleSource, ExampleTable } from './example-source';
