import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { keepQuiet } from './office-tools';
import { Refusal } from './refusal';
import type { Certificate } from './serve';

/** What Microsoft's package for development certificates offers, as far as it is used. */
interface DevelopmentCertificates { getHttpsServerOptions(days?: number): Promise<Certificate> }

/**
 * A certificate for localhost that this machine trusts; the first time, the system asks its user whether it may. Error: Refusal where
 * that is refused or fails.
 */
export const localCertificate = async (root: string): Promise<Certificate> => {
  await keepQuiet(root);
  try {
    // loaded when asked for: it is a tool of whoever develops, and no part of what ships
    const address = pathToFileURL(join(root, 'node_modules/office-addin-dev-certs/lib/main.js')).href;
    const { getHttpsServerOptions } = await import(/* webpackIgnore: true */ address) as DevelopmentCertificates;
    return await getHttpsServerOptions();
  } catch (cause) {
    throw new Refusal('noCertificate', { reason: cause instanceof Error ? cause.message : String(cause) }, { cause });
  }
};
