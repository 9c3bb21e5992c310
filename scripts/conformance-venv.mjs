// Makes .venv-conformance, the Python that the conformance tests compare with, and the packages they read, from pinned
// requirements. Does nothing when it is there and was made from the same requirements.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const VENV = '.venv-conformance';
const REQUIREMENTS = 'test/conformance/requirements.txt';
/** Packages whose files are read and never run: without what they depend on. */
const CORPORA = 'test/conformance/corpora.txt';
/** Source distributions of projects whose own tests are run, with what those need in REQUIREMENTS. */
const SOURCES = 'test/conformance/sources.txt';
const STAMP = join(VENV, 'made-from.txt');

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

function python() {
  const found = ['python3', 'python'].find((command) => spawnSync(command, ['--version']).status === 0);
  if (!found) throw new Error('The conformance tests need Python 3.10 or newer on the PATH.');
  return found;
}
