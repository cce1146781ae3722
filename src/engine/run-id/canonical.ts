import { type Exact, type Model, foldCode, lowestTerms } from '../../domain';

/** Leaves out what means nothing to the calculation: where a row stands. */
const PLACE = new Set(['ref']);
/** Values of these fields are codes: case and surrounding spaces do not count. */
const CODES = new Set([
  'code', 'subAgreement', 'allocationKey', 'costCentre', 'position', 'participant', 'key', 'activity', 'from', 'indexSeries', 'group', 'series', 'benchmark',
  'participants',
]);

const isExact = (value: object): value is Exact => 'numerator' in value && 'denominator' in value;

/** The fields that count, in order, of every shape of record: rows of one table have the same fields, which are sorted once. */
type KnownFields = Map<string, readonly string[]>;

const fieldsOf = (record: object, knownFields: KnownFields): readonly string[] => {
  const names = Object.keys(record);
  const shape = names.join();
  const known = knownFields.get(shape) ?? names.filter((name) => !PLACE.has(name)).sort();
  knownFields.set(shape, known);
  return known;
};

/** One text for one value, whatever order its fields were made in. */
const canonicalText = (value: unknown, field: string, known: KnownFields): string => {
  if (typeof value === 'string') return JSON.stringify(CODES.has(field) ? foldCode(value) : value.normalize('NFC'));
  if (value === null || typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return `[${value.map((item) => canonicalText(item, field, known)).sort().join(',')}]`;
  return isExact(value) ? lowestTerms(value) : recordText(value, known);
};

const recordText = (record: object, known: KnownFields): string =>
  `{${fieldsOf(record, known).map((name) => `${name}:${canonicalText((record as Record<string, unknown>)[name], name, known)}`).join(',')}}`;

/** The whole model but its hours, which have a form of their own, and where its input stands: table by table, rows sorted as text. */
export const canonicalTables = (model: Model): string => {
  const { hours: _hours, sources: _sources, settingRefs: _settingRefs, ...tables } = model;
  return canonicalText(tables, '', new Map());
};
