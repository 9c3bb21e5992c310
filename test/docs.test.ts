import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(__dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

describe('docs', () => {
  it.each([
    ['docs/datasets.md', 'datasets', 'markdown'],
    ['docs/datasets.schema.json', 'datasets', 'json-schema'],
    ['docs/configuration.md', 'config', 'markdown'],
    ['docs/codeintel.schema.json', 'config', 'json-schema'],
  ])('%s is what the declarations give (npm run docs)', (path, command, format) => {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['build/surfaces/cli/index.js', command, 'describe', '--format', format],
      {
        cwd: root,
        encoding: 'utf8',
        maxBuffer: 1 << 26,
      },
    );
    expect(stderr).toBe('');
    expect(read(path) === stdout, `${path} is stale`).toBe(true);
  });

  it.each(['README.md', 'src/README.md', 'fixtures/README.md'])('every path %s links or names exists', (page) => {
    const text = read(page);
    const folder = join(root, page, '..');
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) => match[1]!);
    for (const link of links) expect(existsSync(join(folder, link)), `${page} links ${link}`).toBe(true);
    // In the architecture page a code span with a slash or a file ending is a path under src/ or the root.
    const named =
      page === 'src/README.md'
        ? [...text.matchAll(/`([\w./-]+(?:\/|\.(?:ts|sql|mjs|md|json)))`/g)].map((match) => match[1]!)
        : [];
    for (const path of named.filter((name) => !OUTPUTS.has(name))) {
      expect(
        [folder, root].some((base) => existsSync(join(base, path))),
        `${page} names ${path}`,
      ).toBe(true);
    }
  });
});

/** Written by runs, not part of the tree; `util/` is named as absent. */
const OUTPUTS = new Set(['run_manifest.json', 'util/']);
