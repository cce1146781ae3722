const policy = require('./content-security-policy.json');

const MICROSOFT = 'https://appsforoffice.microsoft.com';

const withoutMicrosoft = (directives) => Object.fromEntries(Object.entries(directives).map(([name, sources]) => [name, sources.filter((source) => source !== MICROSOFT)]));

const textOf = (directives) => Object.entries(directives).map(([name, sources]) => [name, ...sources].join(' ')).join('; ');

/** The policy in a page of ours; a page that brings Office.js along needs nothing of Microsoft's. `frame-ancestors` says nothing in a page. */
exports.metaPolicy = (page, { officeJs } = {}) => textOf(officeJs === 'self' ? withoutMicrosoft(policy[page]) : policy[page]);

/** The policy as a header of the server that the pane stands on. */
exports.headerPolicy = () => textOf({ ...policy.pane, 'frame-ancestors': policy.frameAncestors });

/** Every header that goes with the pane. */
exports.headers = () => ({ 'Content-Security-Policy': exports.headerPolicy(), ...policy.headers });
