const { createHash } = require('node:crypto');

/** Lists every file of a site with its SHA-256, as `sha256sum --check` reads it: whoever hosts the pane can tell that nothing was changed. */
exports.FileList = class FileList {
  constructor(name) {
    this.name = name;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('FileList', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT + 1;
      compilation.hooks.processAssets.tap({ name: 'FileList', stage }, (assets) => {
        const lines = Object.keys(assets).sort().map((name) => `${createHash('sha256').update(assets[name].buffer()).digest('hex')}  ${name}\n`);
        compilation.emitAsset(this.name, new sources.RawSource(lines.join('')));
      });
    });
  }
};
