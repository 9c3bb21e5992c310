// Makes dist/ from clean: tsc writes build/, then ncc bundles each entry into one file, and what that loads late into
// others beside it. The result depends on the sources and package-lock.json alone, so that a rebuild gives the same
// bytes.
//
//   node scripts/build.mjs           writes dist/
//   node scripts/build.mjs --check   writes nothing and exits 1 when dist/ is not what the sources give, or when a
//                                    file of it is more than a tenth larger than scripts/dist-sizes.json says
//   node scripts/build.mjs --sizes   writes dist/ and accepts its sizes
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ncc from '@vercel/ncc';
import { licenses } from './licenses.mjs';

const ENTRIES = {
  'index.js': 'build/surfaces/action/index.js',
  'cli/index.js': 'build/surfaces/cli/index.js',
  'mcp/index.js': 'build/surfaces/mcp/index.js',
  'sandbox/index.js': 'build/store/sandbox/child.js',
  'worker/index.js': 'build/worker.js',
};
/** What an entry loads only when it needs it: `import()`, without `webpackMode: "eager"`. */
const CHUNK = /^\d+\.index\.js$/;
/** What ncc finds in packages and would ship beside an entry, though nothing of ours reads it. */
const UNUSED_ASSETS = new Set([
  'worker.js', // workerpool's own worker; we always give it ours
]);
const WASM = ['web-tree-sitter/web-tree-sitter.wasm', 'tree-sitter-python/tree-sitter-python.wasm'];

/** Bytes of each file of dist/ that were accepted, and by what factor it may grow without being looked at. */
const SIZES = 'scripts/dist-sizes.json';
const GROWTH = 1.1;

compile();
const files = await bundle();
if (process.argv.includes('--check')) check(files);
else write(files);
if (process.argv.includes('--sizes')) acceptSizes(files);

function compile() {
  rmSync('build', { recursive: true, force: true });
  const { status } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', '.'], { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}

/** Path inside dist/ → content. */
async function bundle() {
  const files = new Map();
  const packages = new Set();
  for (const [output, entry] of Object.entries(ENTRIES)) {
    const { code, assets, stats } = await ncc(join(process.cwd(), entry), {
      cache: false,
      quiet: true,
      // The native library of one platform; src/store/library.ts provides it at run time.
      externals: ['@duckdb/node-bindings'],
    });
    files.set(output, Buffer.from(code));
    for (const [name, { source }] of Object.entries(assets)) {
      if (CHUNK.test(name)) files.set(join(dirname(output), name), Buffer.from(source));
      else if (!UNUSED_ASSETS.has(name)) throw new Error(`${entry}: ncc wants to ship ${name}; see src/assets.ts`);
    }
    for (const name of bundledPackages(stats)) packages.add(name);
  }
  for (const path of WASM) {
    files.set(`assets/${path.split('/')[1]}`, readFileSync(join('node_modules', path)));
    packages.add(`node_modules/${path.split('/')[0]}`);
  }
  files.set('licenses.txt', Buffer.from(licenses(packages)));
  return files;
}

/** The package folders, relative to the repository, that webpack took modules from. */
function bundledPackages(stats) {
  const folders = new Set();
  for (const { resource } of allModules(stats.compilation.modules)) {
    const path = resource && relative(process.cwd(), resource).split(sep).join('/');
    const folder = path?.match(/^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//)?.[1];
    if (folder) folders.add(folder);
  }
  return folders;
}

/** Webpack may have joined modules into one, which then lists them. */
function* allModules(modules) {
  for (const module of modules) {
    yield module;
    if (module.modules) yield* allModules(module.modules);
  }
}

function write(files) {
  rmSync('dist', { recursive: true, force: true });
  for (const [path, content] of files) {
    mkdirSync(dirname(join('dist', path)), { recursive: true });
    writeFileSync(join('dist', path), content);
  }
  report(files);
}

function check(files) {
  const present = existsSync('dist')
    ? readdirSync('dist', { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative('dist', join(entry.parentPath, entry.name)).split(sep).join('/'))
    : [];
  const differing = [...new Set([...files.keys(), ...present])].sort().filter((path) => {
    return !present.includes(path) || !files.get(path)?.equals(readFileSync(join('dist', path)));
  });
  for (const path of differing) console.error(`dist/${path} is not what the sources give: run \`npm run build\``);
  const grown = report(files);
  for (const path of grown) {
    console.error(
      `dist/${path} grew by more than a tenth: find out why, then accept it with \`npm run build -- --sizes\``,
    );
  }
  if (differing.length > 0 || grown.length > 0) process.exitCode = 1;
}

/** Prints every size beside the accepted one, in bytes; returns the paths of what grew too much or is new. */
function report(files) {
  const accepted = existsSync(SIZES) ? JSON.parse(readFileSync(SIZES, 'utf8')) : {};
  const grown = [];
  let total = 0;
  for (const [path, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    total += content.length;
    const before = accepted[path] ?? 0;
    if (content.length > before * GROWTH) grown.push(path);
    const change = before === 0 ? 'new' : `${(100 * (content.length / before - 1)).toFixed(1)} %`;
    console.log(`${kilobytes(content.length)}  ${change.padStart(8)}  dist/${path}`);
  }
  console.log(`${kilobytes(total)}            in all`);
  return grown;
}

function acceptSizes(files) {
  const sizes = [...files].map(([path, content]) => [path, content.length]).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(SIZES, `${JSON.stringify(Object.fromEntries(sizes), null, 2)}\n`);
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(0).padStart(6)} kB`;
}
