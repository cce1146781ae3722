/** Dutch first, English second. */
export type Language = 'nl' | 'en';
export const LANGUAGES: readonly Language[] = ['nl', 'en'];
/** One text in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;
