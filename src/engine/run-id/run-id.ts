import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type { Model } from '../../domain';
import { ENGINE_VERSION, RULE_VERSION } from '../version';
import { canonicalHours } from './canonical-hours';
import { canonicalTables } from './canonical';

/**
 * Rekenkenmerk: SHA-256 of the parsed values, the settings and the engine version. The order of rows and columns, the names of sheets, formats
 * and language do not change it; any value does. Source: calculation.md 12.
 */
export const runIdOf = (model: Model): string => {
  const { legend, pieces } = canonicalHours(model.hours);
  const digest = sha256.create();
  digest.update(utf8ToBytes(`kostprijswijzer/${ENGINE_VERSION}/${RULE_VERSION}\n${canonicalTables(model)}\n${legend}\n`));
  pieces.forEach((piece) => digest.update(piece));
  return bytesToHex(digest.digest());
};
