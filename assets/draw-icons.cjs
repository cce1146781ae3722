/**
 * Draws the icons of Kostprijswijzer from lists of shapes: for each an SVG (the source to look at) and the PNGs that Office asks for.
 * Run: node assets/draw-icons.cjs. The product: three building blocks of a cost price, and the coin that they add up to. Its buttons: the blocks on their way
 * into a sheet, and a sheet that was looked over.
 */
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { deflateSync, crc32 } = require('node:zlib');

const [TEAL, GOLD, WHITE, PALE, MIDDLE] = ['#0b5c6b', '#f2b632', '#ffffff', '#d5eff2', '#9fd6dd'];
const box = (x, y, width, height, radius, color) => ({ kind: 'box', x, y, width, height, radius, color });
const disc = (x, y, radius, color) => ({ kind: 'disc', x, y, radius, color });
/** A thick line with round ends. */
const stroke = (x, y, toX, toY, width, color) => ({ kind: 'stroke', x, y, toX, toY, width, color });

const TILE = box(0, 0, 80, 80, 14, TEAL);
const SHEET = box(14, 12, 40, 56, 5, WHITE);

/** On a field of 80 by 80; later shapes lie on top. */
const ICONS = {
  icon: {
    label: 'Kostprijswijzer', sizes: [16, 32, 64, 80, 128],
    shapes: [TILE, box(14, 50, 13, 16, 2, MIDDLE), box(31, 38, 13, 28, 2, PALE), box(48, 26, 13, 40, 2, WHITE), disc(56, 23, 13, TEAL), disc(56, 23, 10, GOLD)],
  },
  'icon-write': {
    label: 'Berekenen en schrijven', sizes: [16, 32, 80],
    shapes: [
      TILE, SHEET, box(21, 44, 7, 16, 1, TEAL), box(31, 34, 7, 26, 1, TEAL), box(41, 22, 7, 38, 1, TEAL),
      // an arrow into the sheet, set apart from it by an edge
      stroke(70, 40, 50, 40, 17, TEAL), stroke(48, 40, 58, 29, 17, TEAL), stroke(48, 40, 58, 51, 17, TEAL),
      stroke(70, 40, 50, 40, 8, GOLD), stroke(48, 40, 58, 30, 8, GOLD), stroke(48, 40, 58, 50, 8, GOLD),
    ],
  },
  'icon-check': {
    label: 'Controleren', sizes: [16, 32, 80],
    shapes: [
      TILE, SHEET, box(21, 22, 26, 6, 1, MIDDLE), box(21, 34, 26, 6, 1, MIDDLE), box(21, 46, 14, 6, 1, MIDDLE),
      stroke(42, 52, 51, 62, 18, TEAL), stroke(51, 62, 68, 38, 18, TEAL), stroke(42, 52, 51, 62, 9, GOLD), stroke(51, 62, 68, 38, 9, GOLD),
    ],
  },
};
const SAMPLES = 8;

const SVG_OF = {
  box: ({ x, y, width, height, radius, color }) => `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${color}"/>`,
  disc: ({ x, y, radius, color }) => `<circle cx="${x}" cy="${y}" r="${radius}" fill="${color}"/>`,
  stroke: ({ x, y, toX, toY, width, color }) => `<line x1="${x}" y1="${y}" x2="${toX}" y2="${toY}" stroke="${color}" stroke-width="${width}" stroke-linecap="round"/>`,
};

const COVERS = {
  disc: (shape, x, y) => (x - shape.x) ** 2 + (y - shape.y) ** 2 <= shape.radius ** 2,
  box: (shape, x, y) => {
    const dx = Math.max(shape.x + shape.radius - x, x - (shape.x + shape.width - shape.radius), 0);
    const dy = Math.max(shape.y + shape.radius - y, y - (shape.y + shape.height - shape.radius), 0);
    return dx ** 2 + dy ** 2 <= shape.radius ** 2;
  },
  stroke: (shape, x, y) => {
    const [dx, dy] = [shape.toX - shape.x, shape.toY - shape.y];
    const along = Math.max(0, Math.min(1, ((x - shape.x) * dx + (y - shape.y) * dy) / (dx ** 2 + dy ** 2)));
    return (x - shape.x - along * dx) ** 2 + (y - shape.y - along * dy) ** 2 <= (shape.width / 2) ** 2;
  },
};
/** Everything stays on the tile. */
const covers = (shape, x, y) => COVERS[shape.kind](shape, x, y) && COVERS.box(TILE, x, y);

const channels = (color) => [1, 3, 5].map((i) => parseInt(color.slice(i, i + 2), 16));
const pixelOf = (shapes, size, column, row) => {
  let [red, green, blue, hits] = [0, 0, 0, 0];
  for (let i = 0; i < SAMPLES * SAMPLES; i += 1) {
    const x = ((column + ((i % SAMPLES) + 0.5) / SAMPLES) * 80) / size;
    const y = ((row + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) * 80) / size;
    const shape = shapes.findLast((candidate) => covers(candidate, x, y));
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

const pngOf = (shapes, size) => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Array.from({ length: size }, (_, row) => Buffer.from([0, ...Array.from({ length: size }, (__, column) => pixelOf(shapes, size, column, row)).flat()]));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })), chunk('IEND', Buffer.alloc(0)),
  ]);
};

for (const [name, { label, sizes, shapes }] of Object.entries(ICONS)) {
  const drawn = shapes.map((shape) => SVG_OF[shape.kind](shape)).join('\n  ');
  writeFileSync(join(__dirname, `${name}.svg`), `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 80" role="img" aria-label="${label}">\n  ${drawn}\n</svg>\n`);
  for (const size of sizes) writeFileSync(join(__dirname, `${name}-${size}.png`), pngOf(shapes, size));
}
