import boce from '../../../assets/examples/boce.json';
import type { Language } from '../../domain';
import { assembleExample, assembleTemplate, type ExampleSource, type ReportBook } from '../../report';
import type { InputRequest } from './engine-messages';

/** The book of input that was asked for. It is made in the worker, so that the pane itself carries no example and no drawing of tables. */
export const inputBook = (request: InputRequest, language: Language): ReportBook => {
  if (request.of === 'example') return assembleExample(boce as unknown as ExampleSource, language);
  const wanted: readonly string[] = request.of === 'tables' ? request.tables : ['mappings'];
  const template = assembleTemplate(language);
  return { ...template, tabs: template.tabs.filter(({ key }) => wanted.includes(key)) };
};
