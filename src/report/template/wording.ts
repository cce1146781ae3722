import type { Language } from '../../domain';
import { fill, templateMessages, type TemplateMessage } from '../../messages';

/** One of the words of the template, in a language. */
export const word = (message: TemplateMessage, language: Language, facts: Readonly<Record<string, string>> = {}): string =>
  fill(templateMessages[message][language], facts);
