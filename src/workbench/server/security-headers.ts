import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the policy stands of which the pages, this server and the examples for other servers are made. */
export const POLICY_FILE = 'assets/hosting/content-security-policy.json';

type Directives = Readonly<Record<string, readonly string[]>>;

/** What the pages may load and who may frame them: one file, so that what is tried here is what is served elsewhere. */
export interface SecurityPolicy {
  readonly pane: Directives;
  readonly workbench: Directives;
  /** Who may frame the pane, in production. */
  readonly frameAncestors: readonly string[];
  /** What goes with every file besides. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Which of our two pages a file belongs to. */
export type PageKind = 'pane' | 'workbench';

/** Reads the policy of this copy of the project. */
export const readPolicy = (root: string): SecurityPolicy => JSON.parse(readFileSync(join(root, POLICY_FILE), 'utf8')) as SecurityPolicy;

const directives = (policy: Directives): string => Object.entries(policy).map(([name, sources]) => [name, ...sources].join(' ')).join('; ');

/** The pane may stand in our own workbench too; the workbench stands in no frame. */
const ancestors = ({ frameAncestors }: SecurityPolicy, kind: PageKind): string =>
  `frame-ancestors ${kind === 'pane' ? [...new Set(["'self'", ...frameAncestors])].join(' ') : "'none'"}`;

/** The headers of every file of a page, as in production; a header also says who may frame it, which a page itself cannot. */
export const securityHeaders = (policy: SecurityPolicy, kind: PageKind): Readonly<Record<string, string>> => ({
  ...policy.headers,
  'Content-Security-Policy': `${directives(policy[kind])}; ${ancestors(policy, kind)}`,
});
