import type { Model, Settings } from '../domain';
import { type ModelReading, isScenario } from '../tables';

/** Which scenarios to calculate, and under which rule for the support centres. */
export interface Choice {
  /** Only these scenarios, by name; absent: all of the workbook. */
  readonly scenarios?: readonly string[] | undefined;
  /** In place of the setting Hulpkostenmethode. */
  readonly supportMethod?: Settings['supportMethod'] | undefined;
}

/** The names that were asked for and that no scenario of the workbook has; they are left out of the calculation. */
export const unknownScenarios = ({ scenarios }: Pick<ModelReading, 'scenarios'>, wanted: readonly string[]): readonly string[] =>
  wanted.filter((name) => !scenarios.some((scenario) => isScenario(scenario, name)));

const underMethod = (model: Model, { supportMethod }: Choice): Model =>
  (supportMethod === undefined ? model : { ...model, settings: { ...model.settings, supportMethod } });

/** Hulpkostenmethode of the workbook where another was asked for, or the same; nothing where the workbook decides. */
export const methodInBook = ({ model }: Pick<ModelReading, 'model'>, { supportMethod }: Choice): { readonly supportMethodInBook?: Settings['supportMethod'] } =>
  (supportMethod === undefined || model === null ? {} : { supportMethodInBook: model.settings.supportMethod });

/**
 * The model and the scenarios that are calculated. A method that is asked for takes the place of the setting, so the run id follows; a
 * scenario that changes the setting itself keeps its own.
 */
export const chosen = (model: Model, { scenarios }: Pick<ModelReading, 'scenarios'>, choice: Choice): { readonly model: Model; readonly scenarios: ModelReading['scenarios'] } => ({
  model: underMethod(model, choice),
  scenarios: scenarios.filter((scenario) => choice.scenarios?.some((name) => isScenario(scenario, name)) ?? true)
    .map((scenario) => (scenario.model.settings.supportMethod === model.settings.supportMethod ? { ...scenario, model: underMethod(scenario.model, choice) } : scenario)),
});
