import { c } from '../../kernel/column';
import type { Block, Step } from '../../python/flow/graph';
import type { SourceText } from '../../python/source';
import { GOID_TEXT } from '../flows';
import { table } from '../sources';

export default table({
  name: 'graph.cfg_blocks',
  doc: 'Basic blocks of each function. Every statement of the body is in exactly one; a nested definition is one statement, and unreachable blocks are kept.',
  grain: 'one basic block',
  key: ['function_goid_h128', 'block_idx'],
  columns: {
    function_goid_h128: c.goid('GOID of the function.'),
    block_idx: c.integer('Number within the function, in order of the source: the entry is 0, the exit comes last.'),
    block_id: c.text('`<function goid>:block<idx>`.'),
    label: c.text('`<kind>:<idx>`.'),
    file_path: c.text.nullable('File, repository-relative.'),
    start_line: c.integer.nullable('First line; the `def` line for the entry.', { unit: 'line, 1-based' }),
    end_line: c.integer.nullable(
      'Last line, inclusive. A compound statement that ends a block counts up to the end of its header.',
      { unit: 'line, 1-based' },
    ),
    kind: c.text('What the block is; `handler` is the header of an `except`.', {
      values: ['entry', 'body', 'exit', 'handler'],
    }),
    stmts_json: c.json(
      'Array of `{type, lineno, end_lineno}`: the class of each statement in `ast` and its lines. The blocks of an `except` and a `case` hold the `ExceptHandler` and the `match_case`.',
    ),
    in_degree: c.integer('Edges that lead here; 0 for the entry and for unreachable code.', { unit: 'edges' }),
    out_degree: c.integer('Edges that lead on.', { unit: 'edges' }),
  },
  loaded: GOID_TEXT,
  derived: {
    block_id: "concat(function_goid, ':block', block_idx)",
    label: "concat(kind, ':', block_idx)",
  },
  producer: {
    from: 'file',
    rows: function* ({ path, source, flows }) {
      for (const flow of flows()) {
        const goid = String(flow.entity.goid);
        for (const block of flow.cfg.blocks) {
          yield {
            function_goid_h128: flow.entity.goid,
            function_goid: goid,
            block_idx: block.index,
            file_path: path,
            start_line: block.startLine,
            end_line: block.endLine,
            kind: block.kind,
            stmts_json: statements(block, source),
            in_degree: block.incoming.length,
            out_degree: block.outgoing.length,
          };
        }
      }
    },
  },
});

/** Kinds are plain words, so that the text needs no escapes. */
function statements({ steps }: Block, source: SourceText): string {
  let items = '';
  for (let i = 0; i < steps.length; i++) {
    const step = steps[i]!;
    const line = source.lineOf(startOf(step));
    items += `${i === 0 ? '' : ','}{"type":"${step.kind}","lineno":${line},"end_lineno":${source.lineOf(endOf(step))}}`;
  }
  return `[${items}]`;
}

/** CPython gives a case no position: it goes from its pattern to the end of its body. */
function startOf(step: Step): number {
  return step.kind === 'match_case' ? step.pattern.start : step.start;
}

function endOf(step: Step): number {
  return step.kind === 'match_case' ? (step.body.at(-1) ?? step.guard ?? step.pattern).end : step.end;
}
