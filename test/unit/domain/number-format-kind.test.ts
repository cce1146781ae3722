import { kindOfFormat } from '../../../src/domain';

describe('what a number format makes of a number', () => {
  it.each(['dd-mm-yyyy', 'd mmm yy;@', '[$-413]d mmmm yyyy;@', '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 'h:mm', '[h]:mm:ss', 'mm:ss.0', 'yyyy', 'm/d/yyyy h:mm AM/PM', '[Red]dd-mm-yyyy'])('%s is a date', (code) =>
    expect(kindOfFormat(code)).toBe('date'));
  it.each(['0%', '0.00%', '#,##0.0%;[Red]-0.0%', '0 %', '[Blue]0%'])('%s is a percentage', (code) => expect(kindOfFormat(code)).toBe('percent'));
  it.each(['General', '@', '0.00', '#,##0.00\\ [$€/dag]', '"€" #,##0.00', '0.0" %"', '0\\%', '#,##0 "uur per dag"', '[$EUR] #,##0', '0.00E+00', '#,##0_d;(#,##0)', '0;0%', 'General" dagen"', '[Red]0', '# ?/?'])('%s is a number', (code) =>
    expect(kindOfFormat(code)).toBe('number'));
});
