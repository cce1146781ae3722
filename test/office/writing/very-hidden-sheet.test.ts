import { showBook } from '../../support/show-book';
import { useOffice } from '../harness/jsdom-office';
import { silentWriter } from './silent-writer';

const office = useOffice();

describe('taking back a write that has hidden its sheet of choices already', () => {
  it('takes that sheet away too, which Excel does not delete while it is very hidden', async () => {
    await office.reset();
    const before = office.excel.workbook.state.sheets.map(({ name }) => name);
    let hidden = false;
    office.excel.faults.plan = (_, { members }) => {
      const hides = members.some(({ member, kind }) => member === 'Worksheet.visibility' && kind === 'set');
      const deletes = members.some(({ member }) => member === 'Worksheet.delete');
      hidden ||= hides && !deletes;
      return hides && !deletes ? { afterActions: 'all', as: { code: 'GeneralException' } } : null;
    };
    await expect(silentWriter().write({ ...showBook, kind: 'input' })).rejects.toMatchObject({ facts: { left: 'nothing' } });
    expect(hidden).toBe(true);
    expect(office.excel.workbook.state.sheets.map(({ name }) => name)).toEqual(before);
  });
});
