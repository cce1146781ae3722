import { fill, type ServerMessage, serverMessages } from '../../messages';
import { localCertificate } from './certificate';
import type { Asked } from './command-line';
import { type Build, freshBuild } from './fresh-build';
import { openBrowser } from './open-browser';
import { startExcel, stopExcel } from './real-excel';
import { Refusal } from './refusal';
import { serve, type Serving } from './serve';
import { paneSite, PANE_FOLDER, workbenchSite } from './site';

/** Where this program speaks, and in which folder the project stands. */
export interface Surroundings {
  readonly root: string;
  readonly talk: (line: string) => void;
  /** Says again, on the same line, how far something is. */
  readonly progress: (line: string) => void;
}

const WORKBENCH: readonly Build[] = [
  { configs: ['taskpane'], environment: ['officeJs=self'], results: [`${PANE_FOLDER}/taskpane.html`] },
  { configs: ['workbench'], environment: [], results: ['dist/workbench/workbench.html'] },
];
const PANE: readonly Build[] = [{ configs: ['taskpane'], environment: [], results: ['dist/taskpane/taskpane.html'] }];

const STEP = 5;

const build = async ({ root, progress }: Surroundings, builds: readonly Build[], say: (message: ServerMessage, facts: Readonly<Record<string, number>>) => string): Promise<void> => {
  let shown = -STEP;
  for (const [i, one] of builds.entries()) {
    await freshBuild(root, one, (percentage) => {
      const all = Math.floor((i * 100 + percentage) / builds.length);
      if (all < shown + STEP) return;
      shown = all;
      progress(say('building', { percentage: all }));
    });
  }
};

/** What a refusal says. Error: whatever else went wrong. */
const refused = (error: unknown, say: (message: ServerMessage, facts: Refusal['facts']) => string): string => {
  if (!(error instanceof Refusal)) throw error;
  return say(error.sentence, error.facts);
};

/** Does what was asked; gives what is being served, or null where nothing is left to do. Error: Refusal. */
export const start = async (asked: Asked, surroundings: Surroundings): Promise<Serving | null> => {
  const { root, talk } = surroundings;
  const say = (message: ServerMessage, facts: Readonly<Record<string, string | number>> = {}): string => fill(serverMessages[message][asked.language], facts);
  if (asked.help) return talk(say('help')), null;
  if (asked.purpose === 'stop-excel') return stopExcel(root).then(() => null);
  const forExcel = asked.purpose === 'excel';
  if (asked.https) talk(say('certificateComing'));
  const certificate = asked.https ? await localCertificate(root) : null;
  await build(surroundings, forExcel ? PANE : WORKBENCH, say);
  const serving = await serve((forExcel ? paneSite : workbenchSite)(root), asked.port, certificate);
  talk(say(forExcel ? 'paneServed' : 'served', { address: serving.address }));
  // whoever has no Excel here can still put the manifest in one elsewhere: the pane stays served
  if (forExcel) await startExcel(root).catch((error: unknown) => { talk(refused(error, say)); });
  if (asked.open && !await openBrowser(serving.address)) talk(say('openYourself', { address: serving.address }));
  return serving;
};
