/** Part of every run id: another engine or other rules give another id. */
export const ENGINE_VERSION = '0.1.0';
/** The version of the calculation rules that the engine follows. */
export const RULE_VERSION = '2026-11';
