import type { TableId } from '../../../domain';
import type { TaskPaneDataWords } from '../../../messages';

/** The tables that are not required, by what they are for. */
export const TABLE_GROUPS = [
  { name: 'groupSharing', tables: ['subAgreements', 'participants', 'keyValues', 'advances', 'coalitions', 'tieOuts'] },
  { name: 'groupCosts', tables: ['costs', 'costCentres', 'recharges', 'assets', 'hoursNorms', 'capacities'] },
  { name: 'groupUnits', tables: ['volumes', 'indexFigures'] },
  { name: 'groupComparing', tables: ['benchmarks', 'peers', 'referenceRates'] },
  { name: 'groupSteering', tables: ['goals', 'commitments', 'recommendations', 'scenarios'] },
  { name: 'groupChoices', tables: ['settings', 'mappings'] },
] as const satisfies readonly { readonly name: keyof TaskPaneDataWords; readonly tables: readonly TableId[] }[];
