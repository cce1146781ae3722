import { spawn } from 'node:child_process';

/** How each system opens an address in the browser that its user likes. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = { win32: ['cmd', '/c', 'start', ''], darwin: ['open'] };

/** Opens an address in the browser; says whether that could be tried. A machine without a browser is no error: the address was printed. */
export const openBrowser = (address: string, platform: NodeJS.Platform = process.platform): Promise<boolean> => new Promise((resolve) => {
  const [program = 'xdg-open', ...words] = OPENERS[platform] ?? [];
  const child = spawn(program, [...words, address], { stdio: 'ignore', detached: true });
  child.once('error', () => { resolve(false); });
  child.once('spawn', () => {
    child.unref();
    resolve(true);
  });
});
