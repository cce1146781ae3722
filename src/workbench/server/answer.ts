import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Site } from './site';

const LOCAL_NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);

/** A page elsewhere can point a name of its own at this machine; it does not get our files by it. */
const isLocal = (host: string | undefined): boolean => LOCAL_NAMES.has((host ?? '').replace(/:\d+$/, '').toLowerCase());

const pathOf = (address: string): string | null => {
  try {
    return decodeURIComponent(address.split(/[?#]/)[0] ?? '/');
  } catch {
    return null;
  }
};

const empty = (response: ServerResponse, status: number): void => {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff', 'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'" });
  response.end();
};

/** Answers one request from the site; anything but asking for a file is refused. */
export const answer = (site: Site, request: IncomingMessage, response: ServerResponse): void => {
  if (!isLocal(request.headers.host)) return empty(response, 421);
  if (request.method !== 'GET' && request.method !== 'HEAD') return empty(response, 405);
  const path = pathOf(request.url ?? '/');
  if (path === null) return empty(response, 400);
  const found = site(path);
  if (!found) return empty(response, 404);
  response.writeHead(200, { ...found.headers, 'Content-Length': found.body.length });
  response.end(request.method === 'HEAD' ? undefined : found.body);
};
