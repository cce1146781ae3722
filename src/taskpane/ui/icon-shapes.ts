/** The shapes of the icons: strokes in a square of 16. Drawn for this product, so that no icon font is needed. */
export const ICON_SHAPES = {
  good: 'M3 8.5 6.5 12 13 4.5',
  attention: 'M8 2.5 14.5 13.5H1.5ZM8 6.5V9.5M8 11.3V11.6',
  bad: 'M5 1.8H11L14.2 5V11L11 14.2H5L1.8 11V5ZM5.6 5.6 10.4 10.4M10.4 5.6 5.6 10.4',
  info: 'M8 1.8A6.2 6.2 0 1 1 8 14.2 6.2 6.2 0 0 1 8 1.8M8 7V11.4M8 4.6V4.9',
  table: 'M2 3H14V13H2ZM2 6.4H14M6.2 6.4V13M2 9.7H14',
  sheet: 'M4 1.8H10L12.8 4.6V14.2H4ZM9.8 2V4.8H12.6',
  example: 'M8 1.8 9.8 6.2 14.2 8 9.8 9.8 8 14.2 6.2 9.8 1.8 8 6.2 6.2Z',
  add: 'M8 3V13M3 8H13',
  connect: 'M6.4 9.6 9.6 6.4M7 4.8 8.9 2.9A3 3 0 0 1 13.1 7.1L11.2 9M9 11.2 7.1 13.1A3 3 0 0 1 2.9 8.9L4.8 7',
  again: 'M13.4 8A5.4 5.4 0 1 1 11.6 4M11.8 1.6V4.3H9',
  close: 'M4 4 12 12M12 4 4 12',
  back: 'M9.8 3.2 5 8 9.8 12.8',
  forward: 'M6.2 3.2 11 8 6.2 12.8',
  stop: 'M4 4H12V12H4Z',
  calculate: 'M3.4 1.8H12.6V14.2H3.4ZM5.6 4.2H10.4V6.2H5.6ZM5.8 8.6V8.7M8 8.6V8.7M10.2 8.6V8.7M5.8 11.4V11.5M8 11.4V11.5M10.2 11.4V11.5',
  write: 'M10.6 2.4 13.6 5.4 5.6 13.4 2 14 2.6 10.4Z',
  chart: 'M2 2V14H14M5 11.5V8M8 11.5V4.5M11 11.5V6.5',
} as const;

export type IconName = keyof typeof ICON_SHAPES;
