/**
 * Makes the manifests for a municipality's own server. Run: npm run manifest -- --host https://kosten.gemeente.nl [--id …] [--name …] [--out folder].
 * The same server always gives the same Ids, so that a later version takes the place of an earlier one.
 */
const { createHash } = require('node:crypto');
const { mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const { join, relative, resolve } = require('node:path');
const { parseArgs } = require('node:util');

const root = resolve(__dirname, '../..');
const DEVELOPER = 'https://localhost:3000';
const NAMES = ['manifest.xml', 'manifest-sharepoint.xml'];
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const LONGEST_NAME = 125;
const OPTIONS = { host: { type: 'string' }, id: { type: 'string' }, name: { type: 'string' }, out: { type: 'string', default: 'out/manifest' } };
const USE = 'Gebruik: npm run manifest -- --host https://kosten.gemeente.nl [--id <guid>] [--name <naam>] [--out <map>]';

class Refusal extends Error {}

/** The address of the folder that the pane stands in, without a slash at its end. */
const addressOf = (text) => {
  if (!text) throw new Refusal(`Geef met --host aan op welk adres de bestanden van het taakvenster staan.\n${USE}`);
  if (!URL.canParse(text)) throw new Refusal(`"${text}" is geen adres. Schrijf het volledig, met https:// ervoor.`);
  const { protocol, username, password, search, hash, href } = new URL(text);
  if (protocol !== 'https:') throw new Refusal(`"${text}" begint niet met https://. Office laadt een invoegtoepassing alleen over https.`);
  if (username || password) throw new Refusal('Zet geen gebruikersnaam of wachtwoord in het adres: iedereen met het manifest kan ze lezen.');
  if (search || hash || /[?#]/.test(text)) throw new Refusal('Het adres van de map mag geen ? of # bevatten.');
  return href.replace(/\/+$/, '');
};

/** A UUID made of a text, always the same one (version 5 of RFC 9562, in the namespace of addresses). */
const uuidOf = (text) => {
  const bytes = createHash('sha1').update(Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex')).update(text).digest().subarray(0, 16);
  bytes[6] = (bytes[6] & 0x0f) | 0x50;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};

const idsOf = (address, id) => {
  if (id !== undefined && !UUID.test(id)) throw new Refusal(`"${id}" is geen Id. Een Id ziet eruit als 1f1a5408-e71b-4acc-bfc2-0bef5fd24f7a.`);
  const first = id?.toLowerCase() ?? uuidOf(`${address}/`);
  return [first, uuidOf(`${first} sharepoint`)];
};

const inXml = (text) => text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]);

const nameOf = (name) => {
  if (name === undefined) return undefined;
  const trimmed = name.trim();
  if (trimmed === '' || trimmed.length > LONGEST_NAME) throw new Refusal(`De naam heeft 1 tot ${LONGEST_NAME} tekens.`);
  if (/\p{Cc}/u.test(trimmed)) throw new Refusal('De naam bevat een teken dat niet te zien is.');
  return inXml(trimmed);
};

const NAME_OF_PRODUCT = /(<DisplayName DefaultValue=")[^"]*("[^>]*>\s*<Override Locale="en-US" Value=")[^"]*(")/;

/** A manifest of ours with another address, Id and name. */
const moved = (text, { address, id, name }) => {
  const there = text.replaceAll(DEVELOPER, () => inXml(address)).replace(/<Id>[^<]*</, `<Id>${id}<`).replace(/<!--.*?-->\n/, '<!-- Made by npm run manifest. -->\n');
  return name === undefined ? there : there.replace(NAME_OF_PRODUCT, (_, before, between, after) => `${before}${name}${between}${name}${after}`);
};

/** Gives what was made. Error: Refusal. */
const make = (words) => {
  const { host, id, name, out } = parseArgs({ args: words, options: OPTIONS }).values;
  const address = addressOf(host);
  const [ids, product, folder] = [idsOf(address, id), nameOf(name), resolve(out)];
  mkdirSync(folder, { recursive: true });
  return NAMES.map((file, at) => {
    const path = join(folder, file);
    writeFileSync(path, moved(readFileSync(join(root, file), 'utf8'), { address, id: ids[at], name: product }));
    return { file, path, address, id: ids[at] };
  });
};

const PURPOSE = {
  'manifest.xml': 'voor het Microsoft 365-beheercentrum en een netwerkmap',
  'manifest-sharepoint.xml': 'voor een app-catalogus van SharePoint, zonder knoppen in het lint',
};

const main = (words) => {
  try {
    const made = make(words);
    for (const { file, path, id } of made) process.stdout.write(`${relative(process.cwd(), path)}: ${PURPOSE[file]} (Id ${id})\n`);
    process.stdout.write(`Zet de bestanden uit dist/taskpane op ${made[0].address}/\n`);
  } catch (error) {
    if (!(error instanceof Refusal) && !/^ERR_PARSE_ARGS/.test(error.code ?? '')) throw error;
    process.stderr.write(error instanceof Refusal ? `${error.message}\n` : `${USE}\n`);
    process.exitCode = 1;
  }
};

main(process.argv.slice(2));
