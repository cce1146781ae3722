/** @jest-environment jsdom */
import '../../../src/taskpane/fabric-config';
import { act, cleanup, render } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ThemeFrame } from '../../../src/taskpane/ui';
import { luminanceOf } from '../../../src/taskpane/ui/theme/color-scheme';

/** What the surroundings say: Excel its background, the system whether it is dark. */
const around = (excel: string | undefined, darkSystem: boolean) => {
  const listeners = new Set<() => void>();
  const system = { matches: darkSystem, addEventListener: (_: string, listen: () => void) => listeners.add(listen), removeEventListener: (_: string, listen: () => void) => listeners.delete(listen) };
  Reflect.set(window, 'matchMedia', () => system);
  Reflect.set(globalThis, 'Office', { context: excel === undefined ? {} : { officeTheme: { bodyBackgroundColor: excel } } });
  return { system, tell: () => listeners.forEach((listen) => listen()), listeners };
};
const scheme = (): string | undefined => document.documentElement.dataset['theme'];

afterEach(() => {
  cleanup();
  Reflect.deleteProperty(window, 'matchMedia');
  Reflect.deleteProperty(globalThis, 'Office');
});

describe('the colours of the pane', () => {
  it.each([
    ['#FFFFFF', true, 'light'], ['#262626', false, 'dark'], ['#217346', false, 'dark'], ['#F3F2F1', true, 'light'], [undefined, true, 'dark'], [undefined, false, 'light'],
  ])('beside an Excel of %s on a system that is dark: %s, are %s', (excel, dark, expected) => {
    around(excel, dark);
    render(<ThemeFrame choice="automatic">x</ThemeFrame>);
    expect(scheme()).toBe(expected);
  });

  it('follow a change of the system at once, and one of Excel when the user comes back', () => {
    const { system, tell, listeners } = around(undefined, false);
    const { unmount } = render(<ThemeFrame choice="automatic">x</ThemeFrame>);
    system.matches = true;
    act(tell);
    expect(scheme()).toBe('dark');
    Reflect.set(globalThis, 'Office', { context: { officeTheme: { bodyBackgroundColor: '#ffffff' } } });
    act(() => void window.dispatchEvent(new Event('focus')));
    expect(scheme()).toBe('light');
    unmount();
    expect(listeners.size).toBe(0);
  });

  it('are the user\'s to choose', () => {
    around('#ffffff', false);
    render(<ThemeFrame choice="dark">x</ThemeFrame>);
    expect(scheme()).toBe('dark');
  });

  it('do without a browser that can tell', () => {
    render(<ThemeFrame choice="automatic">x</ThemeFrame>);
    expect(scheme()).toBe('light');
  });
});

describe('contrast', () => {
  const css = readFileSync(resolve(__dirname, '../../../src/taskpane/ui/pane.css'), 'utf8');
  const colorsOf = (selector: string): ReadonlyMap<string, string> => {
    const block = css.slice(css.indexOf(`${selector} {`)).split('}')[0] ?? '';
    return new Map([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name, color]) => [name ?? '', color ?? '']));
  };
  /** As WCAG 2.2 defines it. */
  const contrast = (one: string, other: string): number => {
    const [light = 0, dark = 0] = [luminanceOf(one) ?? 0, luminanceOf(other) ?? 0].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };

  it('is measured as WCAG does: black on white is 21 to 1, and a known grey 4.54', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    expect(luminanceOf('red')).toBeNull();
  });

  const words = ['text', 'text-quiet', 'link', 'good', 'attention', 'bad', 'info', 'accent'];
  const softs = [['good', 'good-soft'], ['attention', 'attention-soft'], ['bad', 'bad-soft'], ['info', 'info-soft'], ['link', 'info-soft'], ['link', 'good-soft'], ['link', 'attention-soft'], ['link', 'bad-soft'], ['on-accent', 'accent'], ['on-accent', 'accent-hover'], ['text-quiet', 'attention-soft']];
  const pairs = [...words.flatMap((word) => ['surface', 'surface-raised', 'surface-sunken'].map((ground) => [word, ground])), ...softs];

  it.each([':root', ":root[data-theme='dark']"])('of words is at least 4.5 and of edges 3 in %s', (selector) => {
    const colors = colorsOf(selector);
    const of = (name: string): string => colors.get(name) ?? '';
    const tooFaint = pairs.filter(([word = '', ground = '']) => contrast(of(word), of(ground)) < 4.5);
    const edges = [['line-strong', 'surface'], ['line-strong', 'surface-raised'], ['focus', 'surface'], ['accent', 'surface']].filter(([edge = '', ground = '']) => contrast(of(edge), of(ground)) < 3);
    expect([tooFaint, edges, colors.size > 20]).toEqual([[], [], true]);
  });
});
