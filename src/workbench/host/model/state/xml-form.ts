/** What XML 1.0 cannot hold at all, also half a pair of surrogates. */
// eslint-disable-next-line no-control-regex -- these are the characters that are looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const BARE_SIGN = /&(?!(?:lt|gt|amp|quot|apos|#\d+|#x[\da-f]+);)/i;
const NAME = '[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?';
const TAG = new RegExp(`<(/?)(${NAME})((?:\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>`, 'y');
const ATTRIBUTE = new RegExp(`(${NAME})\\s*=`, 'g');

const hasTwice = (attributes: string): boolean => {
  const names = [...attributes.replace(/"[^"]*"|'[^']*'/g, '').matchAll(ATTRIBUTE)].map(([, name]) => name);
  return new Set(names).size < names.length;
};

/** Follows the tags of one root element to its end; false where one is not closed, or closed by another. */
const isBalanced = (xml: string): boolean => {
  const open: (string | undefined)[] = [];
  for (let at = 0; at < xml.length;) {
    TAG.lastIndex = at;
    const [tag, end, name, attributes = '', empty] = TAG.exec(xml) ?? [];
    if (tag === undefined || hasTwice(attributes) || (end && open.pop() !== name)) return false;
    if (!end && !empty) open.push(name);
    at += tag.length;
    if (open.length === 0) return xml.slice(at).trim() === '';
    const next = xml.indexOf('<', at);
    if (next < 0) return false;
    at = next;
  }
  return false;
};

/** Whether a text is XML that a parser takes: one root, every tag closed, signs written out. Namespaces are not looked at. */
export const isWellFormed = (xml: string): boolean => {
  const bare = xml.replace(/^\ufeff/, '').replace(/<\?[^]*?\?>|<!--[^]*?-->/g, '').replace(/<!\[CDATA\[[^]*?\]\]>/g, '').trim();
  return !FORBIDDEN.test(xml) && !BARE_SIGN.test(bare) && isBalanced(bare);
};
