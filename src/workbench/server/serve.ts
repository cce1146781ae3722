import { createServer, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { answer } from './answer';
import { Refusal } from './refusal';
import type { Site } from './site';

/** This machine and no other: localhost is one of these, which of them differs by system. */
const LOOPBACK = ['127.0.0.1', '::1'];

/** A certificate that this machine trusts. */
export interface Certificate { readonly cert: Buffer | string; readonly key: Buffer | string }

/** A site that is being served. */
export interface Serving { readonly address: string; readonly stop: () => Promise<void> }

const codeOf = (cause: unknown): string => (typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : String(cause));

const listening = (server: Server, host: string, port: number): Promise<void> => new Promise((resolve, reject) => {
  server.once('error', reject);
  server.listen({ host, port, ipv6Only: host === '::1' }, resolve);
});

const closed = (server: Server): Promise<void> => new Promise((resolve) => {
  server.close(() => { resolve(); });
  server.closeAllConnections();
});

/** A machine without this kind of address has nothing to listen on; the other kind is enough. */
const isAbsent = (cause: unknown): boolean => ['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL'].includes(codeOf(cause));

const refusalOf = (cause: unknown, port: number): Refusal => {
  const code = codeOf(cause);
  if (code === 'EADDRINUSE') return new Refusal('portTaken', { port, next: port + 1 }, { cause });
  return code === 'EACCES' ? new Refusal('portForbidden', { port }, { cause }) : new Refusal('cannotServe', { port, reason: code }, { cause });
};

/** Serves a site to this machine only. Error: Refusal where the port is taken or not allowed; nothing is being served then. */
export const serve = async (site: Site, port: number, certificate: Certificate | null): Promise<Serving> => {
  const servers: Server[] = [];
  const stop = async (): Promise<void> => { await Promise.all(servers.map(closed)); };
  for (const host of LOOPBACK) {
    const server = certificate ? createSecureServer({ cert: certificate.cert, key: certificate.key }) : createServer();
    server.on('request', (request, response) => { answer(site, request, response); });
    try {
      await listening(server, host, port);
      servers.push(server);
    } catch (cause) {
      if (isAbsent(cause) && host !== LOOPBACK[0]) continue;
      await stop();
      throw refusalOf(cause, port);
    }
  }
  return { address: `${certificate ? 'https' : 'http'}://localhost:${port}/`, stop };
};
