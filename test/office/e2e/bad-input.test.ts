import { describeWithChromium } from '../../support/chromium';
import { exampleBytes } from '../flows/example-books';
import { paneHand, type PaneHand } from './pane-hand';
import { shoot } from './screenshot';
import { useSeat } from './seat';
import { workbookHand, type WorkbookHand } from './workbook-hand';

const LONGEST_FLOW = 60_000;

interface Slip {
  readonly name: string;
  /** The cell that it is made in, and what is typed there; nothing is typed where the cell is emptied. */
  readonly at: string;
  readonly typed: string | null;
  readonly says: RegExp;
  /** What is selected after a click on the finding, where that is another cell than the one it was made in. */
  readonly leadsTo?: string;
}

/** What goes wrong in real workbooks, made by hand in the example. */
const SLIPS: readonly Slip[] = [
  { name: 'a required cell that is blank', at: 'Activiteiten!B5', typed: null, says: /Naam/ },
  { name: 'a text that could be two numbers', at: 'Uren!C5', typed: '\'1.234', says: /1\.234/ },
  { name: 'a word where a number belongs', at: 'Uren!C6', typed: 'veel', says: /veel/ },
  { name: 'an error of Excel', at: 'Tarieven!D4', typed: '=NA()', says: /#N\/A/ },
  { name: 'a code that does not exist', at: 'Volumes!A4', typed: 'BESTAAT-NIET', says: /BESTAAT-NIET/ },
  { name: 'a key that stands there twice', at: 'Activiteiten!A5', typed: 'SZ-INT', says: /dezelfde sleutel/ },
  { name: 'hours below nil', at: 'Uren!C7', typed: '-99999', says: /-99999|negatief/ },
  { name: 'a second host', at: 'Deelnemers!C5', typed: 'gastheer', says: /gastheer/ },
  { name: 'a choice that there is none of', at: 'Kosten!D5', typed: 'gokje', says: /gokje/ },
  { name: 'a day that never was', at: 'Tarieven!B5', typed: '31-02-2025', says: /31-02-2025/ },
  { name: 'a share that is no share', at: 'Sleutelwaarden!C7', typed: '-12', says: /-12|negatief/ },
  { name: 'a header that nobody knows', at: 'Uren!C3', typed: 'Tijd', says: /kolom/i, leadsTo: 'Uren!A3:I3' },
];

describeWithChromium('bad input in the workbook', () => {
  jest.setTimeout(LONGEST_FLOW);
  const seat = useSeat();
  let [pane, sheet]: [PaneHand, WorkbookHand] = [undefined, undefined] as never;

  beforeAll(async () => {
    await seat.sit();
    [pane, sheet] = [paneHand(await seat.open({}, exampleBytes('boce'))), workbookHand(seat.page)];
    await pane.step('Controle');
    await pane.says(/u kunt berekenen/);
  }, LONGEST_FLOW);

  describe.each(SLIPS)('$name ($at)', ({ name, at, typed, says, leadsTo = at }) => {
    it('is found by itself, blocks, and is jumped to by a click', async () => {
      if (typed === null) await sheet.empty(at);
      else await sheet.type(at, typed);
      await pane.says('Los eerst op wat blokkeert; daarna kan er worden berekend.');
      const found = pane.pane.locator('.severity--bad .finding', { hasText: says }).first();
      await found.waitFor();
      await sheet.goTo("'Lees mij'!A1");
      await found.getByRole('button').first().click();
      await sheet.leads(leadsTo);
      await shoot(seat.page, `fout-${name.replace(/\W+/g, '-')}`);
    });

    it('is gone as soon as it is undone', async () => {
      await sheet.undo();
      await pane.says(/u kunt berekenen/);
    });
  });
});
