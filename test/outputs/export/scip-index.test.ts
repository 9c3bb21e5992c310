import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { decodeIndex } from '../../../src/input/scip/decode';
import { type Analysed, analysed } from '../../datasets/program';
import { documentOf, indexOf } from '../scip-index';

const FILES = Object.fromEntries(
  Array.from({ length: 45 }, (_, i) => [
    `pkg/m${i}.py`,
    `from os import path\nfrom .m0 import f\ndef f${i}(): len(path)\n`,
  ]),
);

describe('index.scip and index.scip.json', () => {
  let run: Analysed;
  beforeAll(async () => {
    run = await analysed(FILES, { targets: ['scip_documents'] });
  });
  const bytes = () => readFileSync(join(run.folder, 'out', 'index.scip'));

  it('say the same', () => {
    const json = JSON.parse(run.text('index.scip.json'));
    const { units } = decodeIndex(bytes());
    expect([...units].map(({ document }) => document)).toEqual(json.documents);
    expect(json.documents).toHaveLength(45);
    expect(json.metadata).toEqual({
      tool_info: { name: 'codeintel', version: expect.any(String) },
      project_root: 'file:///acme/demo',
      text_document_encoding: 1,
    });
  });

  it('name each symbol from outside once', () => {
    const { external_symbols } = JSON.parse(run.text('index.scip.json'));
    expect(external_symbols.map(({ symbol }: { symbol: string }) => symbol)).toEqual([
      'scip-python python python-stdlib . os/__init__:',
      'scip-python python python-stdlib . os/path().',
      'scip-python python python-stdlib . builtins/len().',
    ]);
  });

  it('are listed with the other files', () => {
    expect(JSON.parse(run.text('index.json')).files).toEqual(expect.arrayContaining(['index.scip', 'index.scip.json']));
  });

  it('are the same in every run', async () => {
    const again = await analysed(FILES, { targets: ['scip_documents'], workers: 1 });
    expect(readFileSync(join(again.folder, 'out', 'index.scip')).equals(bytes())).toBe(true);
    expect(again.text('index.scip.json')).toBe(run.text('index.scip.json'));
  });
});

it('are there for a repository without files, too', async () => {
  const run = await analysed({ 'README.md': '' }, { targets: ['scip_documents'] });
  expect(JSON.parse(run.text('index.scip.json'))).toMatchObject({ documents: [], external_symbols: [] });
  expect(readFileSync(join(run.folder, 'out', 'index.scip')).length).toBeGreaterThan(0);
});

describe('with scip-python asked for', () => {
  const files = { 'a.py': 'def f(): ...\n' };

  it('and not there: our own index, and a warning', async () => {
    const path = process.env.PATH;
    process.env.PATH = '/usr/bin:/bin';
    try {
      const run = await analysed(files, { targets: ['scip_documents'], scip: 'scip-python' });
      expect(run.diagnostics).toEqual(['scip-python null']);
      expect(JSON.parse(run.text('index.scip.json')).metadata.tool_info.name).toBe('codeintel');
    } finally {
      process.env.PATH = path;
    }
  });

  it('and working: its index, under its name', async () => {
    const bin = mkdtempSync(join(tmpdir(), 'scip bin '));
    const path = process.env.PATH;
    writeFileSync(join(bin, 'index.scip'), indexOf(['a.py']));
    writeFileSync(
      join(bin, 'scip-python'),
      `#!/bin/sh\nfor output in "$@"; do :; done\ncp '${join(bin, 'index.scip')}' "$output"\n`,
      { mode: 0o755 },
    );
    process.env.PATH = [bin, '/usr/bin', '/bin'].join(delimiter);
    try {
      const run = await analysed(files, { targets: ['scip_documents'], scip: 'auto' });
      expect(run.diagnostics).toEqual([]);
      const { metadata, documents } = JSON.parse(run.text('index.scip.json'));
      expect(metadata.tool_info.name).toBe('scip-python');
      expect(documents).toEqual([documentOf('a.py')]);
    } finally {
      process.env.PATH = path;
      rmSync(bin, { recursive: true, force: true });
    }
  });
});
