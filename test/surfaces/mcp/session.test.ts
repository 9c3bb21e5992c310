import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { run } from '../../command-line';

test('docs/mcp-session.md is what an agent is told today; `node scripts/mcp-session.mjs` writes it anew', async () => {
  const { code, stdout, stderr } = await run(process.execPath, ['scripts/mcp-session.mjs', '--print']);
  expect(code, stderr).toBe(0);
  expect(stdout).toBe(readFileSync('docs/mcp-session.md', 'utf8'));
});
