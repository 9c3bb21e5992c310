import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeintel } from '../../command-line';
import { type Fixture, openFixture } from '../../fixture';

describe('codeintel diff', () => {
  let fixture: Fixture;
  beforeAll(async () => {
    fixture = openFixture();
    await fixture.run('main', { outputDir: null });
  });
  afterAll(() => fixture?.remove());

  const diff = (...args: string[]) => {
    const side = join(fixture.folder, 'main.duckdb');
    return codeintel(['diff', '--repo-root', fixture.repoRoot, '--base', side, '--head', side, ...args]);
  };

  test('a condition that does not hold is told and fails nothing', async () => {
    const { code, stdout, stderr } = await diff('--fail-on', 'new-cycles > 0, untested-changed-lines > 0');
    expect(stdout).toContain('CodeIntel: no function changed\n');
    expect(stderr).toContain('fail-on new-cycles > 0 is not met: new import cycles: 0.\n');
    expect(stderr).toContain('fail-on untested-changed-lines > 0 was not checked: ');
    expect(code).toBe(0);
  });

  test('one that holds ends with 1, an unknown one with 2', async () => {
    expect((await diff('--fail-on', 'worsened >= 0')).code).toBe(1);
    const { code, stderr } = await diff('--fail-on', 'worse > 0');
    expect(code).toBe(2);
    expect(stderr).toContain('"worse > 0" names no measure.');
  });

  test('SARIF for code scanning', async () => {
    const { code, stdout } = await diff('--format', 'sarif');
    expect(code).toBe(0);
    const { version, runs } = JSON.parse(stdout);
    expect(version).toBe('2.1.0');
    // Without coverage the complex functions count, of which README names this as the most complex one.
    const names = runs[0].results.map((result: { message: { text: string } }) => result.message.text);
    expect(names.join('\n')).toContain('shop.orders.validation.validate_draft is high-risk: complexity ');
  });
});
