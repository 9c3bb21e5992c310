// Writes src/store/duckdb.lock.ts: for every platform, which npm tarball carries DuckDB's native library, and the
// hashes of that tarball and of the files taken from it. Run after changing the version of @duckdb/node-api:
//
//   npm run duckdb-lock
//
// It downloads every platform's tarball once (about 200 MB) and checks each against the registry's own sha512.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as tar from 'tar';

const REGISTRY = 'https://registry.npmjs.org';
const TARGET = 'src/store/duckdb.lock.ts';

const { version, optionalDependencies } = JSON.parse(
  readFileSync('node_modules/@duckdb/node-bindings/package.json', 'utf8'),
);

const scratch = mkdtempSync(join(tmpdir(), 'duckdb-lock-'));
try {
  const platforms = {};
  for (const packageName of Object.keys(optionalDependencies).sort()) {
    platforms[packageName.replace('@duckdb/node-bindings-', '')] = await lockPlatform(packageName);
  }
  writeFileSync(TARGET, render({ version, platforms }));
  execFileSync(process.execPath, ['node_modules/@biomejs/biome/bin/biome', 'format', '--write', TARGET]);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function lockPlatform(packageName) {
  const { dist } = await (await get(`${REGISTRY}/${packageName}/${version}`)).json();
  const tarball = Buffer.from(await (await get(dist.tarball)).arrayBuffer());
  const sha512 = createHash('sha512').update(tarball).digest('base64');
  if (dist.integrity !== `sha512-${sha512}`) throw new Error(`${packageName}: the registry's integrity does not match`);

  const file = join(scratch, 'package.tgz');
  writeFileSync(file, tarball);
  const files = {};
  const members = new Map();
  await tar.list({
    file,
    onReadEntry: (entry) => {
      if (/\.(node|so|dylib|dll)$/.test(entry.path)) members.set(entry.path.replace('package/', ''), entry.concat());
    },
  });
  for (const name of [...members.keys()].sort()) {
    const bytes = await members.get(name);
    files[name] = { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  }
  process.stderr.write(`${packageName}: ${tarball.length} bytes, ${Object.keys(files).join(', ')}\n`);
  return { package: packageName, bytes: tarball.length, sha512, files };
}

async function get(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: HTTP ${response.status}`);
  return response;
}

function render(lock) {
  return [
    '// Written by scripts/duckdb-lock.mjs; do not edit.',
    "import type { DuckDBLock } from './lock';",
    '',
    `export const DUCKDB_LOCK: DuckDBLock = ${JSON.stringify(lock, null, 2)};`,
    '',
  ].join('\n');
}
