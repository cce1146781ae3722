import type { TableId } from '../../domain';
import type { TableDefinition } from '../definition';
import { activities } from './activities';
import { advances } from './advances';
import { assets } from './assets';
import { benchmarks } from './benchmarks';
import { capacities } from './capacities';
import { coalitions } from './coalitions';
import { commitments } from './commitments';
import { costCentres } from './cost-centres';
import { costs } from './costs';
import { goals } from './goals';
import { hours } from './hours';
import { hoursNorms } from './hours-norms';
import { indexFigures } from './index-figures';
import { keyValues } from './key-values';
import { mappings } from './mappings';
import { participants } from './participants';
import { peers } from './peers';
import { rates } from './rates';
import { recharges } from './recharges';
import { recommendations } from './recommendations';
import { referenceRates } from './reference-rates';
import { scenarios } from './scenarios';
import { settings } from './settings';
import { subAgreements } from './sub-agreements';
import { tieOuts } from './tie-outs';
import { volumes } from './volumes';

/** The definitions by id, with their literal types. */
export const DEFINITIONS = {
  activities, hours, rates, subAgreements, participants, keyValues, costs, costCentres, recharges, volumes,
  assets, hoursNorms, capacities, indexFigures, advances, benchmarks, peers, goals, commitments, scenarios,
  referenceRates, tieOuts, coalitions, recommendations, settings, mappings,
} as const satisfies Readonly<Record<TableId, TableDefinition>>;

/** Every input table, in the order of the contract. */
export const TABLES: readonly TableDefinition[] = Object.values(DEFINITIONS);

export { SETTINGS } from './settings';
export { QUESTIONS, type QuestionId } from './scenarios';
