import { attributesOf, scanXml, XmlDamage } from '../../../../src/adapters/xlsx/archive/xml-scan';

const events = (xml: string): readonly string[] => {
  const seen: string[] = [];
  scanXml(xml, { open: (name, attributes) => void seen.push(`<${name}${attributes}`), close: (name) => void seen.push(`/${name}`), text: (text) => void seen.push(text) });
  return seen;
};

describe('scanning XML', () => {
  it('takes off prefixes and closes empty elements', () => expect(events('<?xml version="1.0"?><x:a><x:b/>t</x:a>')).toEqual(['<a', '<b', '/b', 't', '/a']));
  it('skips comments and document types, and reads CDATA as it stands', () => expect(events('<!DOCTYPE a><a><!-- <b> --><![CDATA[1 < 2 &amp;]]></a>')).toEqual(['<a', '1 < 2 &amp;', '/a']));
  it('resolves entities, and leaves what it does not know', () => expect(events('<a>&lt;&#233;&#x20AC;&amp;lt;&own;</a>')).toEqual(['<a', '<é€&lt;&own;', '/a']));
  it('lets an attribute hold the end of a tag', () => expect(attributesOf(events('<a b="1 > 0" c=\'"\'>x</a>')[0] ?? '')).toEqual({ b: '1 > 0', c: '"' }));
  it('names attributes without their prefix', () => expect(attributesOf(' r:id="rId1" name = "R&amp;D"')).toEqual({ id: 'rId1', name: 'R&D' }));
  it('does not define entities, so that none can grow', () => expect(events('<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>').join('')).not.toContain('y'));
  it.each(['', 'text', '<a>', '<a', '<a></a></a>', '<a></a><b></b>', '<a><!-- </a>', '< a/>'])('calls %j damaged', (xml) => expect(() => events(xml)).toThrow(XmlDamage));
});
