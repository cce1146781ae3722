import type { ExampleSource } from '../report';
import boce from '../../assets/examples/boce.json';
import southHams from '../../assets/examples/south-hams.json';

/** The examples that ship, the first one by default. Their sources can be read in assets/examples. */
export const EXAMPLE_SOURCES = [boce, southHams] as unknown as readonly [ExampleSource, ...ExampleSource[]];
