import type { FigureId } from '../../../src/domain';
import { readFigure } from '../../../src/taskpane/steps/result/explanation/figure';
import { figureName, namesOf, partName } from '../../../src/taskpane/steps/result/explanation/figure-name';
import { ruleSentence } from '../../../src/taskpane/steps/result/explanation/rule';
import { taskPaneResultMessages } from '../../../src/messages';
import { EXAMPLE_SOURCES } from '../../../src/cli/example-sources';
import { calculatedExample, type CalculatedExample } from './calculated-example';

let examples: readonly CalculatedExample[];
beforeAll(async () => { examples = await Promise.all(EXAMPLE_SOURCES.map((source) => calculatedExample(source))); });

const NAMES = { participant: (code: string) => `<${code}>`, subAgreement: (code: string) => `[${code}]`, activity: (code: string) => `{${code}}`, centre: (code: string) => code };

describe('the name of a figure', () => {
  it.each<[FigureId, string, string]>([
    ['2025/budget/activity/ICT-WP/wage', 'Loon, activiteit {ICT-WP}', 'Wage, activity {ICT-WP}'],
    ['2025/budget/activity/ICT-WP/unitPrice', 'Prijs per eenheid, activiteit {ICT-WP}', 'Price per unit, activity {ICT-WP}'],
    ['2025/budget/activity/A/B/total', 'Kostprijs, activiteit {A/B}', 'Cost price, activity {A/B}'],
    ['2025/actual/activity/ICT-WP/participant/EMM', 'Te dragen door <EMM>, activiteit {ICT-WP}', 'Borne by <EMM>, activity {ICT-WP}'],
    ['2025/actual/activity/ICT-WP/share/EMM', 'Aandeel van <EMM> in activiteit {ICT-WP}', 'Share of <EMM> in activity {ICT-WP}'],
    ['2025/budget/subAgreement/SZ/costPerInhabitant', 'Kosten per inwoner, [SZ]', 'Cost per inhabitant, [SZ]'],
    ['2025/budget/subAgreement/SZ/participant/BOD', 'Te dragen door <BOD>, [SZ]', 'Borne by <BOD>, [SZ]'],
    ['2025/budget/total/participant/BOD', 'Te dragen door <BOD>, alle deelovereenkomsten', 'Borne by <BOD>, all sub-agreements'],
    ['2025/budget/total/overhead', 'Overhead, alle activiteiten', 'Overhead, all activities'],
    ['2025/budget/total/unassigned', 'Kostenplaatsen, niet toegerekend', 'Cost centres, unassigned'],
    ['2025/budget/costCentre/KP-1', 'Kostenplaats KP-1', 'Cost centre KP-1'],
    ['2025/budget/costCentre/KP-1/drivers', 'Verhouding van kostenplaats KP-1', 'Drivers of cost centre KP-1'],
    ['2025/budget/rate/Beheerder/start', 'Uurtarief Beheerder', 'Hourly rate Beheerder'],
    ['2025/budget/rate/Adviseur I/II/2025-07-01', 'Uurtarief Adviseur I/II vanaf 1-7-2025', 'Hourly rate Adviseur I/II from 2025-07-01'],
    ['2025/budget/overhead/pool', 'Te verdelen overhead', 'Overhead to charge'],
    ['2025/budget/overhead/rate', 'Opslag voor overhead', 'Overhead surcharge'],
  ])('%s', (figure, dutch, english) => {
    expect([figureName(figure, NAMES, 'nl'), figureName(figure, NAMES, 'en')]).toEqual([dutch, english]);
  });

  it('leaves an id that it does not know as it is', () => {
    expect(figureName('2025/budget/weather', NAMES, 'nl')).toBe('2025/budget/weather');
    expect(readFigure('nothing')).toBeNull();
  });

  it('leaves out of a part what it has in common with the whole', () => {
    const wage = '2025/budget/activity/ICT-WP/wage';
    expect(partName(wage, '2025/budget/activity/ICT-WP/total', NAMES, 'nl')).toBe('Loon');
    expect(partName(wage, '2025/budget/subAgreement/ICT/wage', NAMES, 'nl')).toBe('{ICT-WP}');
    expect(partName(wage, '2025/budget/activity/ICT-APP/total', NAMES, 'nl')).toBe('Loon, activiteit {ICT-WP}');
  });

  it('is there, with the rule in words, for every figure that the engine can explain, in both languages', () => {
    for (const { figures, result, explain } of examples) {
      expect(figures.length).toBeGreaterThan(100);
      for (const figure of figures) {
        expect(readFigure(figure)).not.toBeNull();
        const explanation = explain(figure);
        if (!explanation) throw new Error(`no explanation of ${figure}`);
        for (const language of ['nl', 'en'] as const) {
          expect(figureName(figure, namesOf(result.view), language)).not.toMatch(/[/{}]|undefined/);
          expect([figure, explanation.rule, ruleSentence(explanation, taskPaneResultMessages(language).rules)]).not.toContain(null);
        }
      }
    }
  });
});
