/** Of the tab and the first cell while a tab is being written: a red of our own, that no palette of Excel offers. As long as the tab has it, the tab is not finished. */
export const MARK_COLOR = '#C1121F';
