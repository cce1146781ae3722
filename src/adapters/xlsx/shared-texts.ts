import { scanXml } from './archive';

/** `_x000a_` stands for a line break, `_x005F_` for an underscore. */
export const unescaped = (text: string): string =>
  (text.includes('_x') ? text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text);

/** The texts that cells point at; formatting within a text and Japanese reading aids are left out. */
export const sharedTexts = (xml: string): readonly string[] => {
  const texts: string[] = [];
  let [current, inText, aid] = ['', false, false];
  scanXml(xml, {
    open: (name) => {
      if (name === 'si') current = '';
      else if (name === 'rPh') aid = true;
      else if (name === 't') inText = !aid;
    },
    text: (text) => {
      if (inText) current += text;
    },
    close: (name) => {
      if (name === 'si') texts.push(unescaped(current));
      else if (name === 'rPh') aid = false;
      else if (name === 't') inText = false;
    },
  });
  return texts;
};
