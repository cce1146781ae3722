import type { Finding } from '../../../src/domain';
import { findingSentence } from '../../../src/messages';

const tooManyHours = (basis: 'budget' | 'actual'): Finding => ({
  code: 'more-hours-than-capacity', severity: 'warning', place: {}, facts: { name: 'Beheerder', used: 2100, capacity: 2000, year: 2025, basis },
});

describe('the sentence of a finding', () => {
  it.each([
    ['budget', 'Op Beheerder staan in 2025 (begroting) ', 'Beheerder has '],
    ['actual', 'Op Beheerder staan in 2025 (realisatie) ', 'Beheerder has '],
  ] as const)('says %s in the words of the reader', (basis, dutch, english) => {
    expect(findingSentence(tooManyHours(basis), 'nl')).toContain(dutch);
    expect(findingSentence(tooManyHours(basis), 'en')).toContain(english);
    expect(findingSentence(tooManyHours(basis), 'en')).toContain(`in 2025 (${basis})`);
  });
});
