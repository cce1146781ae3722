import { fill } from '../../../../messages';
import { Select, TextField } from '../../../ui';
import { useResultWords, useShownResult } from '../shown-result';
import { fieldsOf, openFields, type QuestionDraft } from './question-draft';

export interface QuestionFieldsProps {
  readonly draft: QuestionDraft;
  readonly year: number;
  readonly onChange: (change: Partial<QuestionDraft>) => void;
}

const DAYS: readonly (keyof QuestionDraft)[] = ['day'];
const NUMBERS: readonly (keyof QuestionDraft)[] = ['runOff', 'percentage', 'inhabitants', 'keyValue'];

/** What stands in a field and is not what it should be; what is still blank is no fault. */
const useProblem = (draft: QuestionDraft): ((field: keyof QuestionDraft) => string | undefined) => {
  const [{ whatIf: words }] = useResultWords();
  const open = openFields(draft);
  return (field) => {
    if (draft[field].trim() === '' || !open.includes(field)) return undefined;
    return DAYS.includes(field) ? words.notADay : NUMBERS.includes(field) ? words.notANumber : undefined;
  };
};

const Choice = ({ field, draft, onChange }: Omit<QuestionFieldsProps, 'year'> & { readonly field: 'participant' | 'activity' }) => {
  const [{ whatIf: words }] = useResultWords();
  const { view } = useShownResult();
  const offered = field === 'activity' ? view.activities : view.participants.filter(({ role }) => role === 'client');
  const none = field === 'activity' && draft.kind === 'volume-falls' ? words.allActivities : words.choose;
  return (
    <Select label={words[field]} value={draft[field]} options={[{ value: '', text: none }, ...offered.map(({ code, name }) => ({ value: code, text: name }))]}
      onChange={(value) => onChange({ [field]: value })} />
  );
};

/** The few answers that a question needs. */
export const QuestionFields = ({ draft, year, onChange }: QuestionFieldsProps) => {
  const [{ whatIf: words }] = useResultWords();
  const problemOf = useProblem(draft);
  const { view } = useShownResult();
  const keys = view.years.find((one) => one.year === year)?.keys ?? [];
  const facts = { year: String(year) };
  const labels = { ...words, day: draft.kind === 'client-joins' ? words.firstDay : words.lastDay, keyValue: fill(words.keyValue, facts) };
  const hints: Readonly<Partial<Record<keyof QuestionDraft, string>>> = { day: fill(words.dayHint, facts), runOff: words.runOffHint, percentage: words.percentageHint, key: words.keyHint };
  return (
    <>
      {fieldsOf(draft).map((field) => {
        if (field === 'participant' || field === 'activity') return <Choice key={field} field={field} draft={draft} onChange={onChange} />;
        if (field === 'key' && keys.length > 0) {
          return <Select key={field} label={words.key} value={draft.key} options={[{ value: '', text: words.choose }, ...keys.map((key) => ({ value: key, text: key }))]}
            onChange={(key) => onChange({ key })} />;
        }
        const hint = hints[field];
        return (
          <TextField key={field} label={labels[field as keyof typeof labels]} value={draft[field]} problem={problemOf(field)} onChange={(value) => onChange({ [field]: value })}
            {...(hint === undefined ? {} : { hint })} />
        );
      })}
    </>
  );
};
