import { type Exact, type Model, foldCode, lowestTerms } from '../../domain';

/** Leaves out what means nothing to the calculation: where a row stands. */
const PLACE = new Set(['ref']);
/** Values of these fields are codes: case and surrounding spaces do not count. */
const CODES = new Set([
  'code', 'subAgreement', 'allocationKey', 'costCentre', 'position', 'participant', 'key', 'activity', 'from', 'indexSeries', 'group', 'series', 'benchmark',
  'participants',
]);

const isExact = (value: object): value is Exact => 'numerator' in value && 'denominator' in value;

const sortedFields = new Map<string, readonly string[]>();

/** Rows of one table have the same fields: they are sorted once. */
const fieldsOf = (record: object): readonly string[] => {
  const names = Object.keys(record);
  const shape = names.join();
  const known = sortedFields.get(shape) ?? names.filter((name) => !PLACE.has(name)).sort();
  sortedFields.set(shape, known);
  return known;
};

const recordText = (record: object, fields: readonly string[]): string =>
  `{${fields.map((name) => `${name}:${canonicalText((record as Record<string, unknown>)[name], name)}`).join(',')}}`;

/** One text for one value, whatever order its fields were made in. */
export const canonicalText = (value: unknown, field = ''): string => {
  if (typeof value === 'string') return JSON.stringify(CODES.has(field) ? foldCode(value) : value.normalize('NFC'));
  if (value === null || typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return `[${value.map((item) => canonicalText(item, field)).sort().join(',')}]`;
  return isExact(value) ? lowestTerms(value) : recordText(value, fieldsOf(value));
};

/** The whole model but its hours, which have a form of their own, and where its input stands: table by table, rows sorted as text. */
export const canonicalTables = (model: Model): string => {
  const { hours: _hours, sources: _sources, settingRefs: _settingRefs, ...tables } = model;
  return canonicalText(tables);
};
