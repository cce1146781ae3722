/**
 * Draws the icons of Kostprijswijzer from one list of shapes: icon.svg (the source to look at) and the PNGs that Office asks for.
 * Run: node assets/draw-icons.cjs. Three building blocks of a cost price, and the coin that they add up to.
 */
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { deflateSync, crc32 } = require('node:zlib');

/** On a field of 80 by 80; later shapes lie on top. */
const SHAPES = [
  { kind: 'box', x: 0, y: 0, width: 80, height: 80, radius: 14, color: '#0b5c6b' },
  { kind: 'box', x: 14, y: 50, width: 13, height: 16, radius: 2, color: '#9fd6dd' },
  { kind: 'box', x: 31, y: 38, width: 13, height: 28, radius: 2, color: '#d5eff2' },
  { kind: 'box', x: 48, y: 26, width: 13, height: 40, radius: 2, color: '#ffffff' },
  { kind: 'disc', x: 56, y: 23, radius: 13, color: '#0b5c6b' },
  { kind: 'disc', x: 56, y: 23, radius: 10, color: '#f2b632' },
];
const SIZES = [16, 32, 64, 80, 128];
const SAMPLES = 8;

const svgOf = (shape) => (shape.kind === 'disc'
  ? `<circle cx="${shape.x}" cy="${shape.y}" r="${shape.radius}" fill="${shape.color}"/>`
  : `<rect x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}" rx="${shape.radius}" fill="${shape.color}"/>`);

const covers = (shape, x, y) => {
  if (shape.kind === 'disc') return (x - shape.x) ** 2 + (y - shape.y) ** 2 <= shape.radius ** 2;
  const dx = Math.max(shape.x + shape.radius - x, x - (shape.x + shape.width - shape.radius), 0);
  const dy = Math.max(shape.y + shape.radius - y, y - (shape.y + shape.height - shape.radius), 0);
  return dx ** 2 + dy ** 2 <= shape.radius ** 2;
};

const channels = (color) => [1, 3, 5].map((i) => parseInt(color.slice(i, i + 2), 16));
const pixelOf = (size, column, row) => {
  let [red, green, blue, hits] = [0, 0, 0, 0];
  for (let i = 0; i < SAMPLES * SAMPLES; i += 1) {
    const x = ((column + ((i % SAMPLES) + 0.5) / SAMPLES) * 80) / size;
    const y = ((row + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) * 80) / size;
    const shape = SHAPES.findLast((candidate) => covers(candidate, x, y));
    if (!shape) continue;
    const [r, g, b] = channels(shape.color);
    [red, green, blue, hits] = [red + r, green + g, blue + b, hits + 1];
  }
  return hits === 0 ? [0, 0, 0, 0] : [red / hits, green / hits, blue / hits, (255 * hits) / SAMPLES ** 2].map(Math.round);
};

const chunk = (type, data) => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body) >>> 0);
  return Buffer.concat([length, body, check]);
};

const pngOf = (size) => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Array.from({ length: size }, (_, row) => Buffer.from([0, ...Array.from({ length: size }, (__, column) => pixelOf(size, column, row)).flat()]));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })), chunk('IEND', Buffer.alloc(0)),
  ]);
};

writeFileSync(join(__dirname, 'icon.svg'), `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 80" role="img" aria-label="Kostprijswijzer">\n  ${SHAPES.map(svgOf).join('\n  ')}\n</svg>\n`);
for (const size of SIZES) writeFileSync(join(__dirname, `icon-${size}.png`), pngOf(size));
