// Makes .venv-conformance, the Python that the conformance tests compare with, and the packages they read, from pinned
// requirements. Does nothing when it is there and was made from the same requirements.
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const VENV = '.venv-conformance';
const REQUIREMENTS = 'test/conformance/requirements.txt';
/** Packages whose files are read and never run: without what they depend on. */
const CORPORA = 'test/conformance/corpora.txt';
/** Source distributions of projects whose own tests are run, with what those need in REQUIREMENTS. */
const SOURCES = 'test/conformance/sources.txt';
const STAMP = join(VENV, 'made-from.txt');
/** Tools from npm and from the Go module proxy, each with its own lock. */
const TOOLS = 'test/conformance/tools';
/** The SCIP tool does not build with every later version. */
const GO = 'go1.25.3';

const wanted = [REQUIREMENTS, CORPORA, SOURCES].map((path) => readFileSync(path, 'utf8')).join('');
if (!existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== wanted) {
  rmSync(VENV, { recursive: true, force: true });
  execFileSync(python(), ['-m', 'venv', VENV], { stdio: 'inherit' });
  const inVenv = process.platform === 'win32' ? join(VENV, 'Scripts', 'python.exe') : join(VENV, 'bin', 'python');
  execFileSync(inVenv, ['-m', 'pip', 'install', '--quiet', '--requirement', REQUIREMENTS], { stdio: 'inherit' });
  const corpora = ['--no-deps', '--no-compile', '--target', join(VENV, 'corpora'), '--requirement', CORPORA];
  execFileSync(inVenv, ['-m', 'pip', 'install', '--quiet', ...corpora], { stdio: 'inherit' });
  const folder = join(VENV, 'sources');
  const sources = ['--no-deps', '--no-binary', ':all:', '--dest', folder, '--requirement', SOURCES];
  execFileSync(inVenv, ['-m', 'pip', 'download', '--quiet', ...sources], { stdio: 'inherit' });
  for (const name of readdirSync(folder)) execFileSync('tar', ['-xzf', name], { cwd: folder, stdio: 'inherit' });
  writeFileSync(STAMP, wanted);
}

const lock = readFileSync(join(TOOLS, 'package-lock.json'), 'utf8');
const npmFolder = join(VENV, 'node');
if (
  !existsSync(join(npmFolder, 'made-from.json')) ||
  readFileSync(join(npmFolder, 'made-from.json'), 'utf8') !== lock
) {
  mkdirSync(npmFolder, { recursive: true });
  for (const name of ['package.json', 'package-lock.json']) copyFileSync(join(TOOLS, name), join(npmFolder, name));
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'], {
    cwd: npmFolder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  writeFileSync(join(npmFolder, 'made-from.json'), lock);
}

const scip = resolve(VENV, 'bin', process.platform === 'win32' ? 'scip.exe' : 'scip');
if (!existsSync(scip)) buildScip();

/** Without Go the tests of the SCIP command line tool are skipped. */
function buildScip() {
  if (spawnSync('go', ['version']).status !== 0) {
    console.warn('Go was not found: index.scip is not checked by the SCIP command line tool.');
    return;
  }
  const env = { ...process.env, GOTOOLCHAIN: GO, GOFLAGS: '-mod=readonly' };
  const built = spawnSync('go', ['build', '-o', scip, 'github.com/sourcegraph/scip/cmd/scip'], {
    cwd: TOOLS,
    env,
    stdio: 'inherit',
  });
  if (built.status !== 0)
    console.warn('The SCIP command line tool could not be built: index.scip is not checked by it.');
}

function python() {
  const found = ['python3', 'python'].find((command) => spawnSync(command, ['--version']).status === 0);
  if (!found) throw new Error('The conformance tests need Python 3.10 or newer on the PATH.');
  return found;
}
