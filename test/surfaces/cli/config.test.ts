import { describe, expect, it } from 'vitest';
import { codeintel } from '../../command-line';
import { temporaryFolder, write } from '../../input/repository';

const check = (root: string) => codeintel(['config', 'check', '--repo-root', root]);

describe('codeintel config check', () => {
  it('names what is wrong with its line, and ends as wrong usage does', async () => {
    const root = temporaryFolder();
    write(root, { 'codeintel.yml': 'covrage: a.xml\nrisk:\n  levels: {high: 2}\n' });
    const { code, stderr } = await check(root);
    expect(code).toBe(2);
    expect(stderr).toContain('codeintel.yml:1: covrage is not a setting; did you mean coverage?');
    expect(stderr).toContain('codeintel.yml:3: risk.levels.high must be a number from 0 to 1, not 2');
  });

  it('says what is set', async () => {
    const root = temporaryFolder();
    expect((await check(root)).stdout).toMatch(/^There is no .*codeintel\.yml; all settings are the defaults\.\n$/);
    write(root, { 'codeintel.yml': 'coverage: a.xml\ncomment: never\n' });
    expect(await check(root)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/it sets coverage, comment\.\n$/),
    });
  });
});
