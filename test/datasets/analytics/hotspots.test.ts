import { describe, expect, it } from 'vitest';
import hotspots from '../../../src/datasets/analytics/hotspots';
import { selected, settingRows } from '../warehouse';

const files = [
  { rel_path: 'busy.py', complexity: 4 },
  { rel_path: 'new.py', complexity: 0 },
  { rel_path: 'renamed.py', complexity: 0 },
];
const changes = [
  { rel_path: 'busy.py', commit_count: 3, author_count: 2, lines_added: 40, lines_deleted: 9 },
  { rel_path: 'renamed.py', commit_count: 1, author_count: 1, lines_added: 0, lines_deleted: 0 },
  // Unreadable: it has a history, but no facts.
  { rel_path: 'unreadable.py', commit_count: 9, author_count: 9, lines_added: 9, lines_deleted: 9 },
];
const signal = (available: boolean) => [
  { signal: 'git', available: true },
  { signal: 'history', available },
];

describe('hotspots', () => {
  it('weighs history and complexity', async () => {
    const content = {
      'core.ast_metrics': files,
      'core.file_history': changes,
      'core.signals': signal(true),
      'core.settings': settingRows(),
    };
    const rows = await selected(hotspots, content);
    expect(rows).toMatchObject([
      // 0.4·ln 4 + 0.3·ln 3 + 0.2·ln 50 + 0.1·ln 6 = 0.5545177 + 0.3295837 + 0.7824046 + 0.1791759
      {
        rel_path: 'busy.py',
        commit_count: 3,
        author_count: 2,
        lines_added: 40,
        lines_deleted: 9,
        complexity: 4,
        score: expect.closeTo(1.845682, 6),
      },
      // No commit in the window: 0.1·ln 2
      {
        rel_path: 'new.py',
        commit_count: 0,
        author_count: 0,
        lines_added: 0,
        lines_deleted: 0,
        complexity: 0,
        score: expect.closeTo(0.0693147, 6),
      },
      // (0.4 + 0.3 + 0.1)·ln 2
      { rel_path: 'renamed.py', commit_count: 1, score: expect.closeTo(0.5545177, 6) },
    ]);
    expect(rows).toHaveLength(3);
  });

  it('knows nothing but the complexity where history is unavailable', async () => {
    const content = { 'core.ast_metrics': files, 'core.signals': signal(false), 'core.settings': settingRows() };
    const rows = await selected(hotspots, content);
    const unknown = { commit_count: null, author_count: null, lines_added: null, lines_deleted: null, score: null };
    expect(rows).toMatchObject([
      { rel_path: 'busy.py', complexity: 4, ...unknown },
      { rel_path: 'new.py', complexity: 0, ...unknown },
      { rel_path: 'renamed.py', complexity: 0, ...unknown },
    ]);
  });

  it('takes its weights from the settings', async () => {
    const weights = {
      'hotspot.weight.commits': 0,
      'hotspot.weight.authors': 0,
      'hotspot.weight.churn': 1,
      'hotspot.weight.complexity': 0,
    };
    const content = {
      'core.ast_metrics': [files[0]!],
      'core.file_history': changes,
      'core.signals': signal(true),
      'core.settings': settingRows(weights),
    };
    const [row] = await selected(hotspots, content);
    expect(row!.score).toBeCloseTo(3.912023, 6); // ln 50
  });

  it('has no rows without files', async () => {
    expect(await selected(hotspots, { 'core.signals': signal(true), 'core.settings': settingRows() })).toEqual([]);
  });
});
