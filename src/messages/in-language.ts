import type { Bilingual, Language } from '../domain';

/** A group of labels; every key has both languages, by the compiler. */
export type Catalogue = Readonly<Record<string, Bilingual>>;
/** The same group in one language. */
export type Words<C extends Catalogue> = Readonly<Record<keyof C, string>>;

/** Takes one language of a group of labels. */
export const inLanguage = <C extends Catalogue>(catalogue: C, language: Language): Words<C> =>
  Object.fromEntries(Object.entries(catalogue).map(([key, both]) => [key, both[language]])) as Words<C>;
