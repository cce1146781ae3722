import { answersIn, dayIn, EMPTY_DRAFT, openFields, QUESTION_KINDS } from '../../../src/taskpane/steps/result/what-if/question-draft';

const ASKED = { scenario: 'Proef', year: 2025, language: 'nl' } as const;

describe('a day that was typed', () => {
  it.each([['31-12-2025', '2025-12-31'], ['1-2-2026', '2026-02-01'], [' 2025-06-30 ', '2025-06-30'], ['29-2-2024', '2024-02-29']])('%s is %s', (typed, day) => expect(dayIn(typed)).toBe(day));
  it.each(['30-2-2025', '29-2-2025', '31-13-2025', 'morgen', '', '12-2025', '0-1-2025'])('%s is none', (typed) => expect(dayIn(typed)).toBeNull());
});

describe('the answers to a question', () => {
  it.each(QUESTION_KINDS)('are open as long as something is blank (%s)', (kind) => {
    expect(openFields({ ...EMPTY_DRAFT, kind }).length).toBeGreaterThan(0);
    expect(answersIn({ ...EMPTY_DRAFT, kind }, ASKED)).toBeNull();
  });

  it('of a client that leaves are its day and, where that was agreed, a run-off', () => {
    const draft = { ...EMPTY_DRAFT, participant: 'COE', day: '30-6-2025' };
    expect(answersIn(draft, ASKED)).toEqual({ scenario: 'Proef', language: 'nl', kind: 'client-leaves', participant: 'COE', day: '2025-06-30', runOffPct: [] });
    expect(answersIn({ ...draft, runOff: '75 %; 50; 12,5' }, ASKED)).toMatchObject({ runOffPct: ['75', '50', '12,5'] });
    expect(openFields({ ...draft, runOff: '75; veel' })).toEqual(['runOff']);
  });

  it('of a client that joins are a key that it takes part in, of the year that is shown', () => {
    const draft = { ...EMPTY_DRAFT, kind: 'client-joins', newCode: 'HOO', day: '1-1-2026', key: 'SZ', keyValue: '12,5' } as const;
    expect(answersIn(draft, ASKED)).toEqual({ scenario: 'Proef', language: 'nl', kind: 'client-joins', participant: 'HOO', day: '2026-01-01', brings: [{ key: 'SZ', value: 12.5, year: '2025' }] });
    expect(answersIn({ ...draft, newName: 'Hoogeveen', inhabitants: '56000' }, ASKED)).toMatchObject({ name: 'Hoogeveen', inhabitants: 56000 });
  });

  it('of wages and volumes are a percentage, of one activity or of all', () => {
    expect(answersIn({ ...EMPTY_DRAFT, kind: 'wages-rise', percentage: '3,5 %' }, ASKED)).toMatchObject({ kind: 'wages-rise', percentage: '3,5' });
    expect(answersIn({ ...EMPTY_DRAFT, kind: 'volume-falls', percentage: '10' }, ASKED)).not.toHaveProperty('activity');
    expect(answersIn({ ...EMPTY_DRAFT, kind: 'volume-falls', percentage: '10', activity: 'SZ-INK' }, ASKED)).toMatchObject({ activity: 'SZ-INK' });
  });

  it('need a name', () => expect(answersIn({ ...EMPTY_DRAFT, kind: 'wages-rise', percentage: '3' }, { ...ASKED, scenario: ' ' })).toBeNull());
});
