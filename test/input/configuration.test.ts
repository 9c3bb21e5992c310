import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseConfiguration } from '../../src/input/configuration';
import { readConfiguration } from '../../src/input/configuration-file';
import { settingsFrom } from '../../src/input/configuration-keys';
import { UserError } from '../../src/kernel/errors';
import { temporaryFolder, write } from './repository';

const WHOLE = `
source-roots: [src, lib]
targets: [hotspots]
workers: 2
coverage: reports/*.xml, .coverage
tests: |
  junit.xml
  more/junit.xml
type-reports: [pyright.json]
pyright: off
scip: builtin
tags-index: ci/tags.yaml
history-window: 365d
base: origin/main
comment: always
comment-key: backend
fail-on:
  - new-high > 0
  - max-delta >= 0.3
annotations: false
retention-days: 14
artifact-name: codeintel-data
upload-artifact: true
sarif: True
risk:
  weights: {coverage: 0.5, complexity-high: 0.3, complexity-medium: 0.1, static-errors: 0, hotspot: 0.2}
  levels: {high: 0.8, medium: 0.5}
  complexity-buckets: {low: 4, medium: 8}
  slow-test-ms: 250
  hotspot-percentile: 90
`;

/** Every problem with a file, one a line. */
function problemsOf(text: string): string[] {
  try {
    parseConfiguration(text);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.exitCode).toBe(2);
    return error.message.split('\n');
  }
  return [];
}

describe('codeintel.yml', () => {
  it('may say all of this', () => {
    const configuration = parseConfiguration(WHOLE);
    expect(configuration).toMatchObject({
      'source-roots': ['src', 'lib'],
      targets: ['hotspots'],
      workers: 2,
      coverage: ['reports/*.xml', '.coverage'],
      tests: ['junit.xml', 'more/junit.xml'],
      'type-reports': ['pyright.json'],
      pyright: 'off',
      scip: 'builtin',
      'tags-index': 'ci/tags.yaml',
      'history-window': { days: 365 },
      base: 'origin/main',
      comment: 'always',
      'comment-key': 'backend',
      'fail-on': ['new-high > 0', 'max-delta >= 0.3'],
      annotations: false,
      'retention-days': 14,
      'artifact-name': 'codeintel-data',
      'upload-artifact': true,
      sarif: true,
    });
    expect(settingsFrom(configuration)).toEqual({
      'risk.weight.coverage': 0.5,
      'risk.weight.complexity_high': 0.3,
      'risk.weight.complexity_medium': 0.1,
      'risk.weight.static_errors': 0,
      'risk.weight.hotspot': 0.2,
      'risk.level.high': 0.8,
      'risk.level.medium': 0.5,
      'risk.complexity.low': 4,
      'risk.complexity.medium': 8,
      'risk.hotspot_percentile': 90,
      'tests.slow_ms': 250,
      'hotspot.weight.commits': 0.4,
      'hotspot.weight.authors': 0.3,
      'hotspot.weight.churn': 0.2,
      'hotspot.weight.complexity': 0.1,
    });
  });

  it.each(['', '# nothing yet\n', '---\n', 'risk:\n', 'risk:\n  weights:\n'])('may say nothing: %j', (text) => {
    expect(settingsFrom(parseConfiguration(text))).toEqual({
      'risk.weight.coverage': 0.4,
      'risk.weight.complexity_high': 0.4,
      'risk.weight.complexity_medium': 0.2,
      'risk.weight.static_errors': 0.2,
      'risk.weight.hotspot': 0.1,
      'risk.level.high': 0.7,
      'risk.level.medium': 0.4,
      'risk.complexity.low': 5,
      'risk.complexity.medium': 10,
      'risk.hotspot_percentile': 0,
      'tests.slow_ms': 1000,
      'hotspot.weight.commits': 0.4,
      'hotspot.weight.authors': 0.3,
      'hotspot.weight.churn': 0.2,
      'hotspot.weight.complexity': 0.1,
    });
  });

  it.each([
    ['history-window: 500', { commits: 500 }],
    ['history-window: "500"', { commits: 500 }],
    ['history-window: 90d', { days: 90 }],
  ])('%s', (text, expected) => {
    expect(parseConfiguration(text)['history-window']).toEqual(expected);
  });

  it('is told everything that is wrong with it, with lines', () => {
    const text = `workrs: 4
coverage: [1]
comment: sometimes
retention-days: 0
risk:
  weights:
    coverge: 0.4
    hotspot: high
    static-errors: 1.5
  levels: 0.7
annotations: yes
history-window: 3 weeks
comment-key: "<b>"
`;
    expect(problemsOf(text)).toEqual([
      'codeintel.yml:1: workrs is not a setting; did you mean workers?',
      'codeintel.yml:2: coverage must be a text or a list of texts',
      'codeintel.yml:3: comment must be one of auto, always, never, not "sometimes"',
      'codeintel.yml:4: retention-days must be a whole number from 1 to 9999, not 0',
      'codeintel.yml:7: risk.weights.coverge is not a setting; did you mean coverage?',
      'codeintel.yml:8: risk.weights.hotspot must be a number from 0 to 1, not "high"',
      'codeintel.yml:9: risk.weights.static-errors must be a number from 0 to 1, not 1.5',
      'codeintel.yml:10: risk.levels must be a mapping, not 0.7',
      'codeintel.yml:11: annotations must be true or false, not "yes"',
      'codeintel.yml:12: history-window must be a number of commits such as 2000, or of days such as 365d, not "3 weeks"',
      'codeintel.yml:13: comment-key must be up to 64 letters, digits, ".", "_" or "-", not "<b>"',
    ]);
  });

  it.each([
    ['db-path: x', 'codeintel.yml:1: db-path can only be given as an input or on the command line, not in this file'],
    ['pyright: ./tools/pyright', 'codeintel.yml:1: pyright must be auto or off; a path can be given as an input, not'],
    ['coverage: /etc/passwd', 'codeintel.yml:1: coverage must stay within the repository'],
    ['tests: [a, ../b]', 'codeintel.yml:1: tests must stay within the repository'],
    ['tags-index: C:\\tags', 'codeintel.yml:1: tags-index must stay within the repository'],
    ['x: 1', 'codeintel.yml:1: x is not a setting; known are source-roots, targets,'],
    ['- a', 'codeintel.yml:1: the file must be a mapping of settings'],
    ['text', 'codeintel.yml:1: the file must be a mapping of settings, not "text"'],
    ['workers: 1\nworkers: 2', 'codeintel.yml:2: not valid YAML: Map keys must be unique'],
    ['a: [', 'codeintel.yml:1: not valid YAML:'],
    ['a: 1\n---\nb: 2', 'codeintel.yml:2: not valid YAML: Source contains multiple documents'],
    ['coverage: *none', 'codeintel.yml: not valid YAML: Unresolved alias'],
    ['risk: {levels: {high: 0.4, medium: 0.5}}', 'codeintel.yml: risk.levels.medium (0.5) must be below 0.4'],
    ['risk: {levels: {high: 0.3}}', 'codeintel.yml: risk.levels.medium (0.4) must be below 0.3'],
    ['risk: {complexity-buckets: {low: 10}}', 'codeintel.yml: risk.complexity-buckets.low (10) must be below 10'],
    ['__proto__: {a: 1}', 'codeintel.yml:1: __proto__ is not a setting'],
  ])('%j is refused', (text, expected) => {
    const problems = problemsOf(text);
    expect(problems[0]?.slice(0, expected.length)).toBe(expected);
  });

  it('does not explode', () => {
    const levels = Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`);
    expect(problemsOf(['a0: &a0 x', ...levels].join('\n'))[0]).toContain('Excessive alias count');
  });

  it('is read from the folder that is analysed', async () => {
    const root = temporaryFolder();
    expect(await readConfiguration(root)).toEqual({});
    expect(await readConfiguration(join(root, 'absent'))).toEqual({});
    write(root, { 'codeintel.yml': '\ufeffworkers: 3\r\n' });
    expect(await readConfiguration(root)).toEqual({ workers: 3 });
  });

  it('has one name, and is a file of the repository', async () => {
    const misnamed = temporaryFolder();
    write(misnamed, { 'codeintel.yaml': 'workers: 3' });
    await expect(readConfiguration(misnamed)).rejects.toThrow(/rename it to codeintel\.yml/);
    const linked = temporaryFolder();
    symlinkSync('/etc/hostname', join(linked, 'codeintel.yml'));
    await expect(readConfiguration(linked)).rejects.toThrow(/leads out of the repository/);
  });
});
