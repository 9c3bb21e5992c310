import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderFacts, sourceIn } from './golden/render-facts';
import { parse } from './parser';

const FOLDER = join(__dirname, 'golden/facts');

// A file holds a source and, under each of its lines, the facts that begin there. To add one, write the source with
// `  1  | ` before each line and run `vitest run test/python/golden.test.ts --update`; then read what came out.
describe('facts under each line', () => {
  it.each(readdirSync(FOLDER))('%s', async (name) => {
    const path = join(FOLDER, name);
    await expect(renderFacts(await parse(sourceIn(readFileSync(path, 'utf8'))))).toMatchFileSnapshot(path);
  });
});
