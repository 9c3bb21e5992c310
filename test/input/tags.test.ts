import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseTagRules, resolveTags } from '../../src/input/tag-rules';
import { readSnapshot } from './read-snapshot';
import { repository, temporaryFolder, write } from './repository';

const RULES = `
- tag: tests
  description: Everything pytest runs
  includes: ["tests/*", "*/test_*.py"]
- tag: api
  includes: [src/shop/api/*]
  excludes: ["*_internal.py"]
  matches: [src/shop/api/old_internal.py, src/shop/gone.py]
- tag: empty
`;
const PATHS = [
  'src/shop/api/new_internal.py',
  'src/shop/api/old_internal.py',
  'src/shop/api/v1/routes.py',
  'src/shop/core.py',
  'src/shop/test_core.py',
  'tests/unit/conftest.py',
];

test('includes, excludes and explicit matches', () => {
  const { rules } = parseTagRules('tags_index.yaml', RULES);
  expect(resolveTags(rules!, PATHS)).toEqual([
    {
      tag: 'tests',
      description: 'Everything pytest runs',
      includes: ['tests/*', '*/test_*.py'],
      excludes: [],
      matches: ['src/shop/test_core.py', 'tests/unit/conftest.py'],
    },
    {
      tag: 'api',
      description: null,
      includes: ['src/shop/api/*'],
      excludes: ['*_internal.py'],
      // The named file counts in spite of the exclusion; a file that is not analysed does not.
      matches: ['src/shop/api/old_internal.py', 'src/shop/api/v1/routes.py'],
    },
    { tag: 'empty', description: null, includes: [], excludes: [], matches: [] },
  ]);
});

test.each([
  ['an unquoted glob', '- tag: a\n- tag: b\n  includes:\n    - *.py\n', 4, /quotes/],
  ['a lone unquoted asterisk', '- tag: a\n  includes: [*]\n', 2, /quotes/],
  ['unbalanced brackets', '- tag: a\n  includes: [x\n- tag: b\n', 3, /not valid YAML/],
  ['a duplicate key', '- tag: a\n  tag: b\n', 2, /not valid YAML/],
  ['a mapping', 'tests:\n  includes: [a]\n', 1, /not a list/],
  ['an entry that is a text', '- tag: a\n- oops\n', 2, /entry 2 is not a mapping/],
  ['an entry without a tag', '- tag: a\n\n- includes: [x]\n', 3, /entry 2: tag must be a text/],
  ['a tag that is a number', '- tag: 3\n', 1, /tag must be a text/],
  ['a glob that is no list', '- tag: a\n  includes: x\n', 1, /must be lists of texts/],
  ['a repeated tag', '- tag: a\n- tag: a\n', 2, /repeats the tag a/],
  ['aliases made to explode', bomb(), null, /alias/i],
])('%s is reported with its line, and no tags are read', (_, text, line, message) => {
  const { rules, diagnostics } = parseTagRules('tags_index.yaml', text);
  expect(rules).toBeNull();
  expect(diagnostics).toMatchObject([
    { path: 'tags_index.yaml', stage: 'config', severity: 'warning', code: 'tags-index', line },
  ]);
  expect(diagnostics[0]?.message).toMatch(message);
});

function bomb(): string {
  const levels = Array.from({ length: 9 }, (_, at) => `&l${at + 1} [${Array(9).fill(`*l${at}`).join(', ')}]`);
  return `- &l0 [x]\n${levels.map((level) => `- ${level}\n`).join('')}`;
}

test('an unknown key is ignored and reported', () => {
  const { rules, diagnostics } = parseTagRules('tags_index.yaml', '- tag: a\n- tag: b\n  include: [x]\n');
  expect(rules?.map(({ tag }) => tag)).toEqual(['a', 'b']);
  expect(diagnostics).toMatchObject([{ code: 'tags-unknown-key', line: 2 }]);
});

test.each(['', '# nothing yet\n', '[]\n', 'null\n', '---\n'])('%j holds no rules', (text) => {
  expect(parseTagRules('tags_index.yaml', text)).toEqual({ rules: [], diagnostics: [] });
});

describe('in a snapshot', () => {
  const tagSignal = async (root: string, tagsIndex?: string) => {
    const snapshot = await readSnapshot({ repoRoot: root, tagsIndex });
    return { ...snapshot, signal: snapshot.signals.find(({ signal }) => signal === 'tags') };
  };

  test('files carry their tags sorted', async () => {
    const root = repository({
      'tags_index.yaml': '- tag: z\n  includes: ["*"]\n- tag: b\n  includes: [a.*]\n',
      'a.py': '',
      'c.py': '',
    });
    const { files, signal } = await tagSignal(root);
    expect(files.map(({ tags }) => tags)).toEqual([['b', 'z'], ['z']]);
    expect(signal).toEqual({ signal: 'tags', available: true, source: 'tags_index.yaml', reason: null });
  });

  test('a broken file leaves the run whole', async () => {
    const root = repository({ 'tags_index.yaml': '{', 'a.py': '' });
    const { files, signal, tags, diagnostics } = await tagSignal(root);
    expect([files.length, tags, signal?.available]).toEqual([1, [], false]);
    expect(signal?.reason).toContain('tags_index.yaml was not used');
    expect(diagnostics).toMatchObject([
      { path: 'tags_index.yaml', code: 'tags-index' },
      { path: 'tags_index.yaml', code: 'config-syntax' },
    ]);
  });

  test('a file of more than 1 MB is not read', async () => {
    const root = repository({ 'tags_index.yaml': `# ${'x'.repeat(1024 * 1024)}`, 'a.py': '' });
    expect((await tagSignal(root)).signal?.reason).toContain('limit');
  });

  test('another file can be named, and must exist', async () => {
    const elsewhere = temporaryFolder('config');
    write(elsewhere, { 'tags.yaml': '- tag: t\n  includes: ["*"]\n' });
    const root = repository({ 'a.py': '', 'ci/tags.yaml': '- tag: u\n  includes: ["*"]\n' });
    expect((await tagSignal(root, join(elsewhere, 'tags.yaml'))).files[0]?.tags).toEqual(['t']);
    expect((await tagSignal(root, 'ci/tags.yaml')).files[0]?.tags).toEqual(['u']);
    await expect(tagSignal(root, 'ci/none.yaml')).rejects.toThrow(/no tags index at .*none\.yaml/);
  });
});
