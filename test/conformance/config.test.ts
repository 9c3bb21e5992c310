import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { readConfigFiles } from '../../src/input/config-values';
import { temporaryFolder, write } from '../input/repository';
import { Agreement, script } from './agreement';

const REPOSITORY = join(__dirname, '../..');

const TEXTS = [
  '[a]\nb=1\n',
  '[a]\nB = 1\nb = 2\n[c]\n[d]\n',
  '[DEFAULT]\nx = 1\n[a]\ny = %(x)s\n',
  '[a]\nb =\n  c = 1\n  d: 2\n\n  e\nf = 1\n',
  '[a]\nb: c = d\ne = f: g\n',
  '[a]\n# c = 1\n; d = 1\nb = 1 # not a comment\n',
  '[a]\nb = 1\n  # inside = value\n  more\nc = 1\n',
  '[a.b:c d]\nx y.z = 1\n"q" = 2\n',
  '  [a]\nb = 1\n',
  '[a]\n  b = 1\n  c = 2\n',
  '[a]\n  b = 1\n    more = 2\n  c = 2\n',
  '[a] trailing\nb = 1\n',
  '[a]]\nb = 1\n',
  '[a]\nb = 1\n[a]\nc = 2\n',
  '[a]\r\nb = 1\r\n\r\nc = 2\r\n',
  '[a]\nb==1\nc::2\nd:=3\n',
  '[a]\n\tb = 1\n\t\tmore\n',
  '\ufeff[a]\nb = 1\n'.slice(1),
  '[flake8]\nper-file-ignores =\n    a.py: E1\n    b.py: E2,\n        E3\n',
  '[a]\nb = 1\n\n\n\n   c = 2\nd = 3\n',
  '[a]\nkey with = sign = 1\n',
  '[tool:pytest]\naddopts = -q\n  --strict\nmarkers =\n  slow: is slow\n  db = needs a database\n',
  'x = 1\n[a]\nb = 1\n',
  '[a]\nnonsense\nb = 1\n',
];

/** The INI files of what is installed here. */
function found(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:ini|cfg)$/.test(path))
    .map((path) => join(folder, path));
}

describe('the keys of INI files', () => {
  it('are those of configparser', async () => {
    const root = temporaryFolder();
    const names = TEXTS.map((_, i) => `${String(i).padStart(3, '0')}.ini`);
    write(root, Object.fromEntries(TEXTS.map((text, i) => [names[i]!, text])));
    const real = [
      ...found(join(REPOSITORY, 'fixtures')),
      ...found(join(REPOSITORY, '.venv-conformance/sources')),
      ...found(join(REPOSITORY, '.venv-conformance/lib')),
    ];
    const places: (readonly [root: string, path: string])[] = [
      ...names.map((name) => [root, name] as const),
      ...real.map((path) => [join(path, '..'), path.slice(path.lastIndexOf('/') + 1)] as const),
    ];
    const agreement = new Agreement('configparser');
    let i = 0;
    for await (const theirs of script<{ keys?: string[]; error?: string }>(
      'config_keys.py',
      ...places.map(([folder, name]) => join(folder, name)),
    )) {
      const [folder, name] = places[i++]!;
      const { files, diagnostics } = readConfigFiles(folder, [name]);
      // Where it gives up, we say that something is wrong and keep what can be read.
      if (theirs.error === undefined) agreement.compare(name, files[0]!.keys.toSorted(), theirs.keys);
      else agreement.compare(name, diagnostics.length > 0, true);
    }
    agreement.expectAtLeast(1);
  });
});
