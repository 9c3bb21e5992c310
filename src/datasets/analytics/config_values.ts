import { c } from '../../kernel/column';
import { findReferences } from '../config-references';
import { json, table } from '../sources';

export default table({
  name: 'analytics.config_values',
  doc: 'Every key of the configuration files, with the Python files that refer to it. Values are not read into any table: they may be secrets.',
  grain: 'one key of one configuration file',
  key: ['config_path', 'key'],
  columns: {
    config_path: c.text('Configuration file, repository-relative.'),
    format: c.text('Format of the file.', { values: ['yaml', 'toml', 'json', 'ini', 'env', 'other'] }),
    key: c.text(
      'Dotted path of the key; items of a list by their index from 0, options of an INI file as `section.option`.',
    ),
    reference_paths: c.json('Array of the Python files that name the file or the key, sorted.'),
    reference_modules: c.json('Array of the modules of those files, in the same order.'),
    reference_count: c.integer('Number of those files.', { unit: 'files' }),
  },
  producer: {
    from: 'repository',
    needs: ({ configFiles }) => (configFiles.length > 0 ? ['config'] : []),
    rows: function* ({ files, snapshot, report }) {
      const { configFiles } = snapshot;
      if (configFiles.length === 0) return;
      const references = findReferences(
        configFiles,
        files.map(({ config }) => config!),
      );
      if (references.incomplete) {
        const message =
          'analytics.config_values does not list every reference: there are more than a million of keys by files. Large tables of data among the configuration files are the usual reason.';
        report({ path: null, code: 'config-references', message, line: null });
      }
      for (const [file, { path, format, keys }] of configFiles.entries()) {
        for (const [at, key] of keys.entries()) {
          const users = references.of(file, at).map((user) => files[user]!);
          yield {
            config_path: path,
            format,
            key,
            reference_paths: json(users.map((user) => user.path)),
            reference_modules: json(users.map(({ module }) => module)),
            reference_count: users.length,
          };
        }
      }
    },
  },
});
