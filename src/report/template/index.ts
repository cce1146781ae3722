export { assembleExample } from './assemble-example';
export { assembleInputTables, type InputRows } from './assemble-input-tables';
export { assembleTemplate } from './assemble-template';
export type { ExampleSource, ExampleTable } from './example-source';
