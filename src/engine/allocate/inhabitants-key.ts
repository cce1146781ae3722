import { type AllocationKeyCode, foldCode } from '../../domain';

const NAMES: readonly string[] = ['inwoners', 'inhabitants'];

/** The built-in key `inwoners`: it can be used without rows of its own, since Deelnemers has the inhabitants. */
export const isInhabitantsKey = (key: AllocationKeyCode): boolean => NAMES.includes(foldCode(key));
