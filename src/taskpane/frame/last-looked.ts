import { useEffect, useState } from 'react';
import type { Check } from '../session';

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** When the workbook was last looked at, as a clock shows it; null: not yet. */
export const useLastLooked = (check: Check | null): string | null => {
  const [time, setTime] = useState<string | null>(null);
  useEffect(() => {
    if (!check) return;
    const now = new Date();
    setTime(`${twoDigits(now.getHours())}:${twoDigits(now.getMinutes())}`);
  }, [check]);
  return time;
};
