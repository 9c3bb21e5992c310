import { describe, expect, it } from 'vitest';
import { COMMIT, c, clock, REPO } from '../../src/kernel/column';
import { baseName, declareTable, declareView, layerOf } from '../../src/kernel/dataset';

const rest = { doc: 'd', grain: 'g', producer: { from: 'select' } } as const;

describe('declareTable', () => {
  it('appends repo and commit to the columns that do not name them', () => {
    const table = declareTable({ ...rest, name: 'core.t', key: ['a'], columns: { a: c.text('A.'), made: clock() } });
    expect(Object.keys(table.columns)).toEqual(['a', 'made', 'repo', 'commit']);
    expect(table.columns.repo).toMatchObject({ type: 'VARCHAR', nullable: false, run: 'repo' });
    expect(table.columns.commit).toMatchObject({ type: 'VARCHAR', nullable: false, run: 'commit' });
    expect(table.columns.made).toMatchObject({ type: 'TIMESTAMP', nullable: false, run: 'clock' });
  });

  it('leaves repo and commit where the declaration puts them', () => {
    const columns = { repo: REPO, a: c.text('A.'), commit: COMMIT, b: c.text('B.') };
    const table = declareTable({ ...rest, name: 'core.t', key: ['a'], columns });
    expect(Object.keys(table.columns)).toEqual(['repo', 'a', 'commit', 'b']);
  });

  it('appends only the one that is missing', () => {
    const table = declareTable({ ...rest, name: 'core.t', key: ['a'], columns: { repo: REPO, a: c.text('A.') } });
    expect(Object.keys(table.columns)).toEqual(['repo', 'a', 'commit']);
  });

  it('exports rows and has no further unique columns unless told otherwise', () => {
    const table = declareTable({ ...rest, name: 'core.t', key: ['a'], columns: { a: c.text('A.') } });
    expect(table).toMatchObject({ kind: 'table', export: { as: 'rows' }, unique: [] });
    const silent = declareTable({
      ...rest,
      name: 'core.t',
      key: ['a'],
      unique: [['b']],
      columns: { a: c.text('A.'), b: c.text('B.') },
      export: { as: 'none' },
    });
    expect(silent).toMatchObject({ export: { as: 'none' }, unique: [['b']] });
  });
});

describe('names', () => {
  it.each([
    ['analytics.hotspots', 'analytics', 'hotspots'],
    ['docs.v_file_summary', 'docs', 'v_file_summary'],
  ])('%s', (name, layer, base) => {
    const view = declareView({ name, doc: 'd', grain: 'g', columns: {} });
    expect([layerOf(view), baseName(view)]).toEqual([layer, base]);
  });
});

describe('columns', () => {
  it('are required unless declared nullable', () => {
    expect(c.goid('G.')).toMatchObject({ type: 'DECIMAL(38,0)', nullable: false, run: null, doc: 'G.' });
    expect(c.integer.nullable('I.', { unit: 'lines' })).toMatchObject({
      type: 'INTEGER',
      nullable: true,
      unit: 'lines',
    });
  });
});
