import { References } from '../../../src/workbench/host/protocol/references';

describe('objects that are held between trips', () => {
  it('have one id each, until they are let go of', () => {
    const references = new References();
    const [first, second] = [{}, {}];
    const id = references.keep(first);
    expect(references.keep(first)).toBe(id);
    expect(references.keep(second)).not.toBe(id);
    expect([references.get(id), references.idOf(first), references.size]).toEqual([first, id, 2]);
    references.remove(id);
    expect([references.get(id), references.idOf(first), references.size]).toEqual([undefined, undefined, 1]);
    references.remove(id);
    expect(references.size).toBe(1);
  });

  it('never have the id of an object in a workbook before', () => {
    const id = new References().keep({});
    const later = new References();
    const object = {};
    later.keep(object);
    later.remove(id);
    expect(later.idOf(object)).toBeDefined();
  });
});
