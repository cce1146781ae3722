/** Writes the examples for web servers beside this file, from content-security-policy.json. Run: node assets/hosting/make-server-files.cjs. */
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { headers } = require('./policy-text.cjs');

/** Types that not every server knows of itself. */
const TYPES = { '.js': 'text/javascript', '.json': 'application/json', '.xml': 'application/xml', '.sha256': 'text/plain' };
// the names of files stay the same from version to version: a browser asks whether there is a newer one, and gets an answer without content where there is none
const CACHING = 'no-cache';

const escaped = (text) => text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]);

const all = () => Object.entries({ ...headers(), 'Cache-Control': CACHING });

const webConfig = () => `<?xml version="1.0" encoding="utf-8"?>
<!-- IIS: put this beside taskpane.html. -->
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${all().map(([name, value]) => `        <remove name="${name}" />\n        <add name="${name}" value="${escaped(value)}" />`).join('\n')}
      </customHeaders>
    </httpProtocol>
    <staticContent>
${Object.entries(TYPES).map(([extension, type]) => `      <remove fileExtension="${extension}" />\n      <mimeMap fileExtension="${extension}" mimeType="${type}" />`).join('\n')}
    </staticContent>
    <defaultDocument>
      <files>
        <clear />
        <add value="taskpane.html" />
      </files>
    </defaultDocument>
    <directoryBrowse enabled="false" />
  </system.webServer>
</configuration>
`;

const nginx = () => `# nginx: put this in the http part; the two certificate files and the name are those of your server.
server {
    listen 443 ssl;
    server_name kosten.gemeente.nl;
    ssl_certificate     /etc/ssl/certs/kosten.gemeente.nl.pem;
    ssl_certificate_key /etc/ssl/private/kosten.gemeente.nl.key;

    root /srv/kostprijswijzer;
    index taskpane.html;
    charset utf-8;
    gzip on;
    gzip_types text/css text/javascript application/json application/xml;

    types {
        text/html html; text/css css; text/javascript js; text/plain txt sha256;
        application/json json; application/xml xml; image/png png; image/svg+xml svg;
    }
    default_type application/octet-stream;

${all().map(([name, value]) => `    add_header ${name} "${value}" always;`).join('\n')}
}
`;

const staticWebApp = () => `${JSON.stringify({ globalHeaders: Object.fromEntries(all()), mimeTypes: TYPES, routes: [{ route: '/', rewrite: '/taskpane.html' }] }, null, 2)}\n`;

/** Every file by its name. */
exports.serverFiles = () => ({ 'web.config': webConfig(), 'nginx.conf': nginx(), 'staticwebapp.config.json': staticWebApp() });

if (require.main === module) for (const [name, text] of Object.entries(exports.serverFiles())) writeFileSync(join(__dirname, name), text);
