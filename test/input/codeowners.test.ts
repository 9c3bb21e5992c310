import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseOwners } from '../../src/input/codeowners';
import { readSnapshot } from './read-snapshot';
import { repository, temporaryFolder, write } from './repository';

/** The example of GitHub's documentation, "About code owners", up to its two variants for `/apps/github`. */
const DOCUMENTED = `
# These owners will be the default owners for everything in
# the repo. Unless a later match takes precedence.
*       @global-owner1 @global-owner2

# Order is important; the last matching pattern takes the most precedence.
*.js    @js-owner #This is an inline comment.

*.go docs@example.com

*.txt @octo-org/octocats

# In this example, @doctocat owns any files in the build/logs
# directory at the root of the repository and any of its subdirectories.
/build/logs/ @doctocat

# The \`docs/*\` pattern will match files like
# \`docs/getting-started.md\` but not further nested files like
# \`docs/build-app/troubleshooting.md\`.
docs/* docs@example.com

# In this example, @octocat owns any file in an apps directory
# anywhere in your repository.
apps/ @octocat

# In this example, @doctocat owns any file in the \`/docs\`
# directory in the root of your repository and any of its subdirectories.
/docs/ @doctocat

# In this example, any change inside the \`/scripts\` directory
# will require approval from @doctocat or @octocat.
/scripts/ @doctocat @octocat

# In this example, @octocat owns any file in a \`/logs\` directory such as
# \`/build/logs\`, \`/scripts/logs\`, and \`/deeply/nested/logs\`.
**/logs @octocat
`;

describe("GitHub's documented example", () => {
  const { ownersOf, diagnostics } = parseOwners('CODEOWNERS', DOCUMENTED);
  test.each([
    ['README.md', ['@global-owner1', '@global-owner2']],
    ['deep/down/x.py', ['@global-owner1', '@global-owner2']],
    ['a.js', ['@js-owner']],
    ['src/a.js', ['@js-owner']],
    ['src/a.go', ['docs@example.com']],
    ['x/y.txt', ['@octo-org/octocats']],
    ['build/other.txt', ['@octo-org/octocats']],
    ['docs/getting-started.md', ['@doctocat']],
    ['docs/build-app/troubleshooting.md', ['@doctocat']],
    ['sub/docs/a.md', ['@global-owner1', '@global-owner2']],
    ['apps/a.js', ['@octocat']],
    ['x/apps/y/z.js', ['@octocat']],
    ['scripts/run.sh', ['@doctocat', '@octocat']],
    ['x/scripts/run.sh', ['@global-owner1', '@global-owner2']],
    ['build/logs/today.log', ['@octocat']],
    ['scripts/logs/a', ['@octocat']],
    ['deeply/nested/logs/b/c', ['@octocat']],
    ['logs/a', ['@octocat']],
    ['mylogs/a', ['@global-owner1', '@global-owner2']],
  ])('%s', (path, owners) => {
    expect(ownersOf(path)).toEqual(owners);
  });
  test('has no problems', () => expect(diagnostics).toEqual([]));

  test('a pattern without owners leaves the files to nobody', () => {
    const { ownersOf } = parseOwners('CODEOWNERS', '/apps/ @octocat\n/apps/github\n');
    expect(ownersOf('apps/a.py')).toEqual(['@octocat']);
    expect(ownersOf('apps/github/a.py')).toEqual([]);
  });

  test('a later line takes a sub-folder over', () => {
    const { ownersOf } = parseOwners('CODEOWNERS', '/apps/ @octocat\n/apps/github @doctocat\n');
    expect(ownersOf('apps/a.py')).toEqual(['@octocat']);
    expect(ownersOf('apps/github/a.py')).toEqual(['@doctocat']);
    expect(ownersOf('apps/github')).toEqual(['@doctocat']);
  });

  // The examples for branch protection.
  test.each([
    ['/apps/ @doctocat', ['@doctocat']],
    ['/apps/ @doctocat @octocat', ['@doctocat', '@octocat']],
    ['/apps/ @example-org/content-team', ['@example-org/content-team']],
  ])('%s', (line, owners) => {
    const { ownersOf } = parseOwners('CODEOWNERS', line);
    expect(ownersOf('apps/deep/a.py')).toEqual(owners);
    expect(ownersOf('lib/apps/a.py')).toEqual([]);
  });
});

test.each([
  ['docs/*', 'docs/a.md', true],
  ['docs/*', 'docs/a/b.md', false],
  ['/*.py', 'a.py', true],
  ['/*.py', 'b/a.py', false],
  ['src/**', 'src/a/b.py', true],
  ['src/**', 'src', false],
  ['src/**/test_*.py', 'src/test_a.py', true],
  ['src/**/test_*.py', 'src/a/b/test_a.py', true],
  ['src/**/a/*/c.py', 'src/x/a/y/a/z/c.py', true],
  ['a?c.py', 'x/abc.py', true],
  ['a?c.py', 'x/a/c.py', false],
  ['api', 'src/api/a.py', true],
  ['api', 'src/apix/a.py', false],
  ['src/api', 'src/api/a/b.py', true],
  ['src/api', 'x/src/api/a.py', false],
  ['src/api/', 'src/api', false],
  ['with\\ space/', 'with space/a.py', true],
  ['*.PY', 'a.py', false],
  ['**', 'a/b.py', true],
  ['/', 'a.py', true],
])('%s and %s', (pattern, path, matches) => {
  const { ownersOf } = parseOwners('CODEOWNERS', `${pattern} @owner`);
  expect(ownersOf(path)).toEqual(matches ? ['@owner'] : []);
});

test('a line that GitHub rejects is skipped and reported', () => {
  const text = '* @all\r\n!a.py @x\r\n[ab].py @x\r\n\\#c.py @x\r\nd.py nobody\r\n  \r\n';
  const { ownersOf, diagnostics } = parseOwners('docs/CODEOWNERS', text);
  for (const path of ['a.py', 'b.py', '#c.py', 'd.py']) expect(ownersOf(path)).toEqual(['@all']);
  expect(diagnostics.map(({ path, line, code }) => [path, line, code])).toEqual(
    [2, 3, 4, 5].map((line) => ['docs/CODEOWNERS', line, 'codeowners-line']),
  );
});

describe('the file', () => {
  test('is looked for in the order of GitHub, at the top of the repository', async () => {
    const root = repository({
      'docs/CODEOWNERS': '* @docs',
      CODEOWNERS: '/services/api/ @top',
      'services/api/a.py': '',
    });
    const snapshot = async () => {
      const { files, signals } = await readSnapshot({ repoRoot: join(root, 'services/api') });
      return [files[0]?.owners, signals.find(({ signal }) => signal === 'owners')?.source];
    };
    expect(await snapshot()).toEqual([['@top'], 'CODEOWNERS']);
    write(root, { '.github/CODEOWNERS': '* @github' });
    expect(await snapshot()).toEqual([['@github'], '.github/CODEOWNERS']);
  });

  test('of more than 3 MB is ignored, and the owners are unknown', async () => {
    const root = repository({ 'a.py': '', CODEOWNERS: `* @all\n${'# padding\n'.repeat(3.2e5)}` });
    const { files, signals } = await readSnapshot({ repoRoot: root });
    expect(files[0]?.owners).toEqual([]);
    expect(signals.find(({ signal }) => signal === 'owners')).toMatchObject({
      available: false,
      reason: expect.stringContaining('the limit is 3145728'),
    });
  });

  test.skipIf(process.platform === 'win32')('is not read through a link that leaves the repository', async () => {
    const outside = temporaryFolder('outside');
    write(outside, { CODEOWNERS: '* @outside' });
    const root = repository({ 'a.py': '' });
    symlinkSync(join(outside, 'CODEOWNERS'), join(root, 'CODEOWNERS'));
    const { files, diagnostics } = await readSnapshot({ repoRoot: root });
    expect(files[0]?.owners).toEqual([]);
    expect(diagnostics).toMatchObject([{ path: 'CODEOWNERS', code: 'codeowners-unreadable', stage: 'config' }]);
  });
});
