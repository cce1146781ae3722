import boce from '../../../assets/examples/boce.json';
import type { Language } from '../../domain';
import { assembleExample, assembleInputTables, type ExampleSource, type ReportBook } from '../../report';
import type { InputRequest } from './engine-messages';

/** The book of input that was asked for. It is made in the worker, so that the pane itself carries no example and no drawing of tables. */
export const inputBook = (request: InputRequest, language: Language): ReportBook => {
  if (request.of === 'example') return assembleExample(boce as unknown as ExampleSource, language);
  if (request.of === 'tables') return assembleInputTables(request.tables, language);
  if (request.of === 'scenarios') return assembleInputTables(['scenarios'], language, { scenarios: request.rows });
  const rows = request.rows.map(({ table, field, sourceTable, sourceColumn }) => [table, field, sourceTable, sourceColumn].map((text) => text || null));
  return assembleInputTables(['mappings'], language, { mappings: rows });
};
