import type { OutcomeDocument } from '../../../src/application';
import type { SeenWorkbook } from '../../../src/workbench/seen-workbook';
import { buildCli } from '../../support/build-cli';
import { buildPages } from '../../support/build-pages';
import { temporaryFolder } from '../../support/temporary-folder';
import { blockedBytes, EXAMPLES, exampleBytes, fromCommandLine } from './example-books';
import type { PaneDriver } from './pane-driver';
import { changedSheets, expectSame, expectUnchanged, marks } from './workbook-differences';

const LONGEST_BUILDS = 500_000;
const LONGEST_FLOW = 120_000;
/** No trip of this flow comes through. */
const SESSION_OVER = { afterActions: 'none', as: { hostError: 5012 } } as const;
const SESSION_ENDS = { afterActions: 'all', as: { hostError: 5012 } } as const;
const NO_ANSWER = { afterActions: 'none', as: 'reply-lost' } as const;

/** What a person does with the pane, from opening it to the report, held to the figures of the command line. */
export const calculationFlows = (where: string, drive: () => PaneDriver): void => {
  describe(`the pane, ${where}`, () => {
    jest.setTimeout(LONGEST_FLOW);
    const folder = temporaryFolder();
    let pane: PaneDriver;
    beforeAll(() => {
      buildCli();
      buildPages();
      pane = drive();
    }, LONGEST_BUILDS);
    const calculate = async (): Promise<void> => {
      await pane.go('Berekenen');
      await pane.press('Kostprijzen berekenen');
    };

    describe.each(EXAMPLES)('on the example %s', (example) => {
      let before: SeenWorkbook;
      beforeAll(async () => {
        await pane.open({ xlsx: exampleBytes(example) });
        before = await pane.workbook();
      });

      it('changes nothing and makes nothing dirty when it is opened, and tells what it found', async () => {
        await pane.waitFor(/Gevonden tabellen \(\d+\)/);
        await pane.go('Controle');
        await pane.waitFor(/u kunt berekenen|niets gevonden dat u hoeft op te lossen/);
        const seen = await pane.workbook();
        expect(seen.isDirty).toBe(false);
        expectUnchanged(before, seen);
      });

      it('calculates the outcome of the command line, every figure and the run id, and changes nothing', async () => {
        await calculate();
        await pane.waitFor(/Het rapport komt in \d+ nieuwe tabbladen/);
        const expected = fromCommandLine(folder, exampleBytes(example), 'nl');
        expect(expected.code).toBe(0);
        expectSame(await pane.published(), expected.out);
        expectUnchanged(before, await pane.workbook());
      });

      it('shows the total and every sub-agreement', async () => {
        const { runs } = JSON.parse(fromCommandLine(folder, exampleBytes(example), 'nl').out) as OutcomeDocument;
        const text = await pane.waitFor(/Totaal deelovereenkomsten \d{4}/);
        for (const { name } of runs.flatMap((run) => run.subAgreements)) expect(text).toContain(name);
      });

      it('writes the report in tabs of its own, and leaves every sheet of the user as it was', async () => {
        await pane.press('Rapport schrijven');
        await pane.waitFor(/Het rapport staat in de werkmap/);
        const after = await pane.workbook();
        expect(changedSheets(before, after)).toEqual({});
        expect(Object.keys(after.sheets).length).toBeGreaterThan(Object.keys(before.sheets).length);
        expect(marks(after)).toBe(0);
      });

      it('calculates the same from the workbook with the report in it, and writes it again in the same tabs', async () => {
        const written = await pane.workbook();
        await calculate();
        await pane.waitFor(/0 nieuw, \d+ opnieuw geschreven/);
        await pane.waitFor(/Het rapport dat er nu staat is hetzelfde/);
        expectSame(await pane.published(), fromCommandLine(folder, exampleBytes(example), 'nl').out);
        await pane.press('Rapport schrijven');
        await pane.waitFor(/Het rapport staat in de werkmap/);
        expectUnchanged(written, await pane.workbook());
      });
    });

    it('shows what blocks, as the command line does, and writes nothing', async () => {
      const xlsx = await blockedBytes();
      await pane.open({ xlsx });
      const before = await pane.workbook();
      await pane.go('Controle');
      const text = await pane.waitFor(/Los eerst op wat blokkeert/);
      expect(text).toContain('BESTAAT-NIET');
      const expected = fromCommandLine(folder, xlsx, 'nl');
      expect(expected.code).toBe(1);
      const { findings } = JSON.parse(expected.out) as OutcomeDocument;
      const blocking = findings.filter(({ severity }) => severity === 'blocking');
      expect(text).toContain(`Blokkerend (${blocking.length})`);
      for (const { message } of blocking) expect(text).toContain(message);
      await pane.go('Berekenen');
      await pane.waitFor(/Er kan nog niet worden berekend/);
      expect(await pane.canPress('Kostprijzen berekenen')).toBe(false);
      expect(await pane.hasButton('Rapport schrijven')).toBe(false);
      expectUnchanged(before, await pane.workbook());
    });

    it('stops when asked while Excel does not answer, and calculates when asked again', async () => {
      await pane.open({ xlsx: exampleBytes('south-hams') });
      await pane.faults(NO_ANSWER);
      await calculate();
      await pane.press('Stoppen');
      await pane.waitFor(/Gestopt op uw verzoek/);
      await pane.faults(null);
      await calculate();
      await pane.waitFor(/Het rapport komt in/);
    });

    it('says that the report is not to be used when a write fails half-way, and offers to write it again until it is whole', async () => {
      await pane.open({ xlsx: exampleBytes('south-hams') });
      const before = await pane.workbook();
      await calculate();
      await pane.waitFor(/Het rapport komt in/);
      await pane.faults(SESSION_ENDS, 'Worksheet.pageLayout');
      await pane.press('Rapport schrijven');
      await pane.waitFor(/verbinding met de werkmap is verlopen.*(Het rapport is niet volledig|Of er iets is geschreven, is niet vast te stellen)/s);
      const half = await pane.workbook();
      expect(changedSheets(before, half)).toEqual({});
      expect(marks(half)).toBeGreaterThan(0);
      await pane.faults(null);
      await calculate();
      await pane.waitFor(/staat een rapport dat niet is afgemaakt/);
      await pane.press('Rapport opnieuw schrijven');
      await pane.waitFor(/Het rapport staat in de werkmap/);
      const whole = await pane.workbook();
      expect(changedSheets(before, whole)).toEqual({});
      expect(marks(whole)).toBe(0);
    });

    it('says that Excel waits for a cell that is being edited, and goes on when it is finished', async () => {
      await pane.open({ xlsx: exampleBytes('south-hams') });
      await pane.editCell(true);
      await calculate();
      await pane.waitFor(/Druk op Enter \(bewaren\) of Esc/);
      await pane.editCell(false);
      await pane.waitFor(/Het rapport komt in/);
    });

    it('exchanges a workbook with an Excel that takes 64 KB at a time', async () => {
      await pane.open({ xlsx: exampleBytes('boce'), payloadLimit: 64 * 1024 });
      await calculate();
      await pane.waitFor(/Het rapport komt in/);
      expectSame(await pane.published(), fromCommandLine(folder, exampleBytes('boce'), 'nl').out);
      await pane.press('Rapport schrijven');
      await pane.waitFor(/Het rapport staat in de werkmap/);
      expect(marks(await pane.workbook())).toBe(0);
    });

    it('says so when Excel cannot be reached at all', async () => {
      await pane.open({ xlsx: exampleBytes('south-hams') });
      await pane.faults(SESSION_OVER);
      await calculate();
      await pane.waitFor(/verbinding met de werkmap is verlopen/);
    });

    it.each([['nl-NL', 'nl', ['Berekenen', 'Kostprijzen berekenen'], /Het rapport komt in/], ['en-US', 'en', ['Calculate', 'Calculate cost prices'], /The report goes in/], ['de-DE', 'en', ['Calculate', 'Calculate cost prices'], /The report goes in/]] as const)(
      'in an Excel that speaks %s, speaks %s and gives the same figures', async (locale, language, [step, button], ready) => {
        await pane.open({ xlsx: exampleBytes('boce'), locale });
        await pane.go(step);
        await pane.press(button);
        await pane.waitFor(ready);
        expect(await pane.language()).toBe(language);
        expectSame(await pane.published(), fromCommandLine(folder, exampleBytes('boce'), language).out);
      },
    );

    it.each([['1.9', /vergeet bij het schrijven/], ['1.15', /vergeet bij het schrijven/], ['1.19', /Ongedaan maken kunt terugdraaien, blijft/]])(
      'in an Excel of ExcelApi %s, calculates and writes, and says what becomes of undo', async (level, undo) => {
        await pane.open({ xlsx: exampleBytes('boce'), requirements: { ExcelApi: level } });
        await calculate();
        await pane.waitFor(undo);
        await pane.press('Rapport schrijven');
        await pane.waitFor(/Het rapport staat in de werkmap/);
      },
    );

    it('gives the figures of a workbook that is open as read-only, and says why there is no report', async () => {
      await pane.open({ xlsx: exampleBytes('boce'), readOnly: true });
      const before = await pane.workbook();
      await calculate();
      await pane.waitFor(/Het rapport komt in/);
      await pane.press('Rapport schrijven');
      await pane.waitFor(/alleen-lezen geopend.*Er is niets geschreven/s);
      expectSame(await pane.published(), fromCommandLine(folder, exampleBytes('boce'), 'nl').out);
      expectUnchanged(before, await pane.workbook());
    });

    it('works where the browser blocks the storage of the pane', async () => {
      // said by Office.js itself, which goes on without storage
      pane.expects(/SecurityError/);
      await pane.open({ xlsx: exampleBytes('boce'), blockStorage: true });
      await calculate();
      await pane.waitFor(/Het rapport komt in/);
      await pane.press('Rapport schrijven');
      await pane.waitFor(/Het rapport staat in de werkmap/);
    });
  });
};
