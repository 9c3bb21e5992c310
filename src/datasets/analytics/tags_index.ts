import { c } from '../../kernel/column';
import { json, table } from '../sources';

export default table({
  name: 'analytics.tags_index',
  doc: 'The rules of `tags_index.yaml` with the files they matched.',
  grain: 'one tag',
  key: ['tag'],
  columns: {
    tag: c.text('Tag name.'),
    description: c.text.nullable('Free text.'),
    includes: c.json('Array of globs; `*` crosses `/`.'),
    excludes: c.json('Array of globs.'),
    matches: c.json('Array of the analysed files that have the tag, sorted.'),
  },
  export: { as: 'document', file: 'tags_index.yaml', format: 'yaml', shape: 'list' },
  producer: {
    from: 'snapshot',
    rows: (snapshot) =>
      snapshot.tags.map((rule) => ({
        tag: rule.tag,
        description: rule.description,
        includes: json(rule.includes),
        excludes: json(rule.excludes),
        matches: json(rule.matches),
      })),
  },
});
