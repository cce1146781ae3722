import { type CellContent, dayOf } from '../../domain';

/** A date as strict Open XML writes it: `2025-03-01` or `2025-03-01T12:30:00`. */
export const isoDateContent = (text: string): CellContent => {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:T(.*))?$/.exec(text);
  const day = parts ? dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined;
  if (!day) return text;
  return /[1-9]/.test(parts?.[4] ?? '') ? { day, hasTime: true } : { day };
};
