const { gzipSync } = require('node:zlib');

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const gzipped = (source) => gzipSync(source.buffer(), { level: 9 }).length;
const SHOWN = /\.(js|css|html)$/;
const NOT_OURS = /^office-js\//;

/**
 * Measures what a browser has to load before it shows the first screen: our own JavaScript of one entry, compressed as servers compress it. Too much is an
 * error of the build. `print` shows every file, raw and compressed. A kB is 1,000 bytes.
 */
exports.BundleSizes = class BundleSizes {
  constructor({ entry, limit, print = false }) {
    Object.assign(this, { entry, limit, print });
  }

  apply(compiler) {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('BundleSizes', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'BundleSizes', stage }, (assets) => {
        const first = compilation.entrypoints.get(this.entry).getFiles().filter((name) => name.endsWith('.js'));
        const sum = first.reduce((total, name) => total + gzipped(assets[name]), 0);
        if (sum > this.limit) {
          compilation.errors.push(new WebpackError(`first paint: ${first.join(', ')} is ${kilobytes(sum)} compressed, and ${kilobytes(this.limit)} is the most`));
        }
        if (this.print) this.show(assets, { first, sum });
      });
    });
  }

  show(assets, { first, sum }) {
    const names = Object.keys(assets).filter((name) => SHOWN.test(name) && !NOT_OURS.test(name)).sort();
    const rows = names.map((name) => [`${name}${first.includes(name) ? ' *' : ''}`, kilobytes(assets[name].size()), kilobytes(gzipped(assets[name]))]);
    const lines = [['', 'raw', 'gzip'], ...rows].map(([name, raw, gzip]) => `  ${name.padEnd(36)}${raw.padStart(12)}${gzip.padStart(12)}`);
    process.stdout.write(`${this.entry}\n${lines.join('\n')}\n  first paint (*): ${kilobytes(sum)} of at most ${kilobytes(this.limit)}\n`);
  }
};
