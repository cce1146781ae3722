import { ENGINE_FINDINGS, type Finding, foldCode, isBlocking, LANGUAGES, READING_FINDINGS } from '../../../src/domain';

describe('codes', () => {
  it.each([['  ICT-WP ', 'ict-wp'], ['Ict-wp', 'ict-wp'], ['CAFÉ', 'café'], ['Cafe\u0301', 'caf\u00e9'], ['a b', 'a b']])('%j is compared as %j', (code, folded) => {
    expect(foldCode(code)).toBe(folded);
  });
});

describe('finding codes', () => {
  const codes = [...Object.keys(READING_FINDINGS), ...Object.keys(ENGINE_FINDINGS)];

  it('are kebab-case, and each stands in one list', () => {
    expect(codes.filter((code) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('stop the calculation only when blocking', () => {
    const finding = (severity: Finding['severity']): Finding => ({ code: 'missing-rate', severity, place: {}, facts: {} });
    expect((['blocking', 'warning', 'note'] as const).map((severity) => isBlocking(finding(severity)))).toEqual([true, false, false]);
  });
});

it('Dutch comes first', () => {
  expect(LANGUAGES).toEqual(['nl', 'en']);
});
