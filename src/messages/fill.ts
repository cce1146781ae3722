import type { Fact, Language } from '../domain';

/** A number is shown with the decimal sign of the language; a text stays as it is. */
const shownFact = (fact: Fact, language: Language): string =>
  typeof fact === 'number' && language === 'nl' ? String(fact).replace('.', ',') : String(fact);

/** Fills `{name}` with the fact of that name; a fact that is not given leaves nothing behind. */
export const fill = (template: string, facts: Readonly<Record<string, Fact>>, language: Language = 'nl'): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => shownFact(facts[name] ?? '', language));
