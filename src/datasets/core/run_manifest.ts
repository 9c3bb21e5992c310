import { COMMIT, c, clock, REPO } from '../../kernel/column';
import { json, table } from '../sources';

export default table({
  name: 'core.run_manifest',
  doc: 'How the snapshot was made. `run_manifest.json` in the output folder adds durations, workers and memory, which differ from run to run.',
  grain: 'one snapshot',
  key: ['repo', 'commit'],
  columns: {
    repo: REPO,
    commit: COMMIT,
    generated_at: clock(),
    tool_version: c.text('Version of CodeIntel.'),
    schema_version: c.integer('Version of the database schema.'),
    tools: c.json('Object component → version of what shaped the result.'),
    source_roots: c.json('Source roots that module names are relative to, most specific first.'),
    excluded: c.json('Object reason → number of Python files left out.'),
    settings: c.json('Object setting → value used; `core.settings` says what each does.'),
    signals: c.json('Array of {signal, available, source, reason}.'),
    counts: c.json('Object table → rows.'),
    diagnostics: c.json('Object severity → number of rows in `core.diagnostics`.'),
  },
  producer: {
    from: 'run',
    rows: (run) => {
      const severities = { error: 0, info: 0, warning: 0 };
      for (const diagnostic of run.diagnostics) severities[diagnostic.severity]++;
      return [
        {
          tool_version: run.toolVersion,
          schema_version: run.schemaVersion,
          tools: json(run.tools),
          source_roots: json(run.snapshot.sourceRoots),
          excluded: json(run.snapshot.excluded),
          settings: json(run.snapshot.settings),
          signals: json(run.snapshot.signals),
          counts: json(run.counts),
          diagnostics: json(severities),
        },
      ];
    },
  },
});
