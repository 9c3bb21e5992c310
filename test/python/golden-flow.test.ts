import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draw, flowsOf } from './flow';

const FOLDER = join(__dirname, 'golden/flow');

describe('control and data flow, drawn', () => {
  it.each(readdirSync(FOLDER).filter((file) => file.endsWith('.py')))('%s', async (name) => {
    const flows = await flowsOf(readFileSync(join(FOLDER, name), 'utf8'));
    await expect(flows.map(draw).join('\n')).toMatchFileSnapshot(join(FOLDER, name.replace('.py', '.txt')));
  });
});
