import { COMMIT, c, clock, REPO } from '../../kernel/column';
import { json, table } from '../sources';

export default table({
  name: 'core.repo_map',
  doc: 'The repository as one object: module name to path.',
  grain: 'one snapshot',
  key: ['repo', 'commit'],
  columns: {
    repo: REPO,
    commit: COMMIT,
    modules: c.json(
      'Object module → path. Of two files with one module name the first path by code unit stands here; `core.modules` has both.',
    ),
    overlays: c.json('Object, `{}`.'),
    generated_at: clock(),
  },
  export: { as: 'document', file: 'repo_map.json', format: 'json', shape: 'object' },
  producer: {
    from: 'snapshot',
    rows: (snapshot) => {
      const modules = new Map<string, string>();
      for (const file of snapshot.files) if (!modules.has(file.module)) modules.set(file.module, file.path);
      const sorted = [...modules].sort(([a], [b]) => (a < b ? -1 : 1));
      return [{ modules: json(Object.fromEntries(sorted)), overlays: '{}' }];
    },
  },
});
