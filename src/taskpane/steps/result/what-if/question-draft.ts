import type { ReadyMadeAnswers } from '../../../../application';
import { isInhabitantsKey, type Language } from '../../../../domain';

/** The ready-made questions, in the order in which they are offered. */
export const QUESTION_KINDS = ['client-leaves', 'client-joins', 'task-goes-home', 'wages-rise', 'volume-falls'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** Every answer as it was typed or chosen. */
export interface QuestionDraft {
  readonly kind: QuestionKind;
  /** Name of the scenario; empty: the one that is proposed. */
  readonly name: string;
  readonly participant: string;
  readonly activity: string;
  readonly day: string;
  readonly runOff: string;
  readonly percentage: string;
  /** Of a client that joins. */
  readonly newCode: string;
  readonly newName: string;
  readonly inhabitants: string;
  readonly key: string;
  readonly keyValue: string;
}

export const EMPTY_DRAFT: QuestionDraft = {
  kind: 'client-leaves', name: '', participant: '', activity: '', day: '', runOff: '', percentage: '', newCode: '', newName: '', inhabitants: '', key: '', keyValue: '',
};

/** What is asked of each question; the others are not shown. */
const FIELDS: Readonly<Record<QuestionKind, readonly (keyof QuestionDraft)[]>> = {
  'client-leaves': ['participant', 'day', 'runOff'],
  'client-joins': ['newCode', 'newName', 'day', 'key', 'keyValue', 'inhabitants'],
  'task-goes-home': ['activity', 'day'],
  'wages-rise': ['percentage'],
  'volume-falls': ['activity', 'percentage'],
};

/** The built-in key asks for the inhabitants alone. */
export const fieldsOf = ({ kind, key }: QuestionDraft): readonly (keyof QuestionDraft)[] =>
  (kind === 'client-joins' && isInhabitantsKey(key) ? FIELDS[kind].filter((field) => field !== 'keyValue') : FIELDS[kind]);

const OPTIONAL: readonly (keyof QuestionDraft)[] = ['runOff', 'newName', 'inhabitants'];
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DUTCH = /^(\d{1,2})-(\d{1,2})-(\d{4})$/;
const NUMBER = /^\d+(?:[.,]\d+)?$/;

/** A day that exists, as yyyy-mm-dd; null: it is none. */
export const dayIn = (text: string): string | null => {
  const [, isoYear, isoMonth, isoDay] = ISO.exec(text.trim()) ?? [];
  const [, day = isoDay, month = isoMonth, year = isoYear] = DUTCH.exec(text.trim()) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const moment = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(written) ? written : null;
};

const percentagesIn = (text: string): readonly string[] => text.split(';').map((part) => part.trim().replace(/\s*%$/, '')).filter((part) => part !== '');

/** A blank activity of a volume is all of them. */
const isAnswered = (field: keyof QuestionDraft, draft: QuestionDraft): boolean => {
  const text = draft[field].trim();
  if (text === '') return (OPTIONAL.includes(field) && !(field === 'inhabitants' && isInhabitantsKey(draft.key))) || (field === 'activity' && draft.kind === 'volume-falls');
  if (field === 'day') return dayIn(text) !== null;
  if (field === 'runOff') return percentagesIn(text).every((one) => NUMBER.test(one));
  return field === 'percentage' || field === 'inhabitants' || field === 'keyValue' ? NUMBER.test(text.replace(/\s*%$/, '')) : true;
};

/** The fields that cannot be used as they are: blank, or not what they should be. */
export const openFields = (draft: QuestionDraft): readonly (keyof QuestionDraft)[] => fieldsOf(draft).filter((field) => !isAnswered(field, draft));

/** A whole or decimal number as Excel must get it. */
const numberIn = (text: string): number => Number(text.trim().replace(',', '.'));

/** The answers as the question takes them; null while something is still open. `year`: of what a new client brings. */
export const answersIn = (draft: QuestionDraft, { scenario, year, language }: { readonly scenario: string; readonly year: number; readonly language: Language }): ReadyMadeAnswers | null => {
  if (openFields(draft).length > 0 || scenario.trim() === '') return null;
  const asked = { scenario: scenario.trim(), language } as const;
  const day = dayIn(draft.day) ?? '';
  const percentage = draft.percentage.trim().replace(/\s*%$/, '');
  switch (draft.kind) {
    case 'client-leaves': return { ...asked, kind: draft.kind, participant: draft.participant, day, runOffPct: percentagesIn(draft.runOff) };
    case 'client-joins': return {
      ...asked, kind: draft.kind, participant: draft.newCode.trim(), day, brings: isInhabitantsKey(draft.key) ? [] : [{ key: draft.key.trim(), value: numberIn(draft.keyValue), year: String(year) }],
      ...(draft.newName.trim() === '' ? {} : { name: draft.newName.trim() }), ...(draft.inhabitants.trim() === '' ? {} : { inhabitants: numberIn(draft.inhabitants) }),
    };
    case 'task-goes-home': return { ...asked, kind: draft.kind, activity: draft.activity, day };
    case 'wages-rise': return { ...asked, kind: draft.kind, percentage };
    case 'volume-falls': return { ...asked, kind: draft.kind, percentage, ...(draft.activity === '' ? {} : { activity: draft.activity }) };
  }
};
