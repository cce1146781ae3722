import type { ExampleSource } from '../report';
import boce from '../../assets/examples/boce.json';
import boceVastgoed from '../../assets/examples/boce-vastgoed.json';
import hardenbergOmmen from '../../assets/examples/hardenberg-ommen.json';
import southHams from '../../assets/examples/south-hams.json';
import turfbrug from '../../assets/examples/turfbrug.json';

/** The examples that ship, the first one by default. Their sources can be read in assets/examples. */
export const EXAMPLE_SOURCES = [boce, boceVastgoed, hardenbergOmmen, turfbrug, southHams] as unknown as readonly [ExampleSource, ...ExampleSource[]];
