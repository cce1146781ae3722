import type { Explanation } from '../../application';
import type { FigureId, Language } from '../../domain';
import type { AssembledReport, Engine } from '../engine/engine';

/** What was calculated last in this visit: the worker that answers about it, and its report by language. */
export class Calculated {
  readonly #reports = new Map<Language, AssembledReport>();
  readonly #explanations = new Map<FigureId, Explanation | null>();

  /** `changes`: how often the workbook had been changed when its tables were read. */
  constructor(private readonly engine: Engine, report: AssembledReport, readonly changes: number) {
    this.#reports.set(report.book.language, report);
  }

  /** The report in a language; the figures are the same. Error: EngineDefect. */
  async report(language: Language): Promise<AssembledReport> {
    const known = this.#reports.get(language);
    if (known) return known;
    const made = await this.engine.book(language);
    this.#reports.set(language, made);
    return made;
  }

  /** Herleiding; null where there is no such figure. Error: EngineDefect. */
  async explain(figure: FigureId): Promise<Explanation | null> {
    const known = this.#explanations.get(figure);
    if (known !== undefined) return known;
    const made = await this.engine.explain(figure);
    this.#explanations.set(figure, made);
    return made;
  }

  end(): void {
    this.engine.end();
  }
}
