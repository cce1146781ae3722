import type { Fact } from '../domain';

/** Fills `{name}` with the fact of that name; a fact that is not given leaves nothing behind. */
export const fill = (template: string, facts: Readonly<Record<string, Fact>>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''));
