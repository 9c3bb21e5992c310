import { z } from 'zod';
import { ANY, NAMES, resolveEntity } from '../entity';
import type { Entity } from '../envelope';
import { question } from '../question';

export default question({
  name: 'get_source',
  title: 'Source of an entity',
  description:
    'The exact lines of a function, class or module as analysed, decorators included, from the local checkout.',
  params: {
    ...NAMES,
    max_lines: z.int().min(1).max(5000).default(400).describe('Lines beyond are left out.'),
  },
  result: {
    found: z.boolean(),
    source: z
      .strictObject({
        urn: z.string(),
        rel_path: z.string(),
        qualname: z.string(),
        start_line: z.int(),
        /** Last line of `text`. */
        end_line: z.int(),
        /** Lines of the entity. */
        lines: z.int(),
        from: z.enum(['checkout', 'git']).describe('git: the commit’s own copy, because the file has changed since.'),
        verified: z.boolean().describe('Whether git confirms that these are the lines of the commit.'),
        text: z.string(),
      })
      .nullable(),
  },
  reads: ['core.goids'],
  async answer({ max_lines, ...names }, source) {
    const found = await resolveEntity(names, ANY, source);
    if ('outcome' in found) return found.outcome;
    const { entity } = found;
    const { workingCopy, commit, signal } = source;
    if (workingCopy === null) {
      return {
        status: 'unsupported',
        detail: 'Source is read from a checkout, and none was named: give --repo-root or CODEINTEL_REPO_ROOT.',
      };
    }
    const file = await workingCopy.source(entity.rel_path, commit, signal);
    if ('reason' in file) return { status: 'unsupported', detail: `The source cannot be had: ${file.reason}.` };
    const all = file.text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
    if (all.at(-1) === '') all.pop();
    const end = entity.end_line ?? all.length;
    const lines = all.slice(entity.start_line - 1, end);
    if (!fits(entity, lines, end - entity.start_line + 1)) {
      const detail = `${entity.rel_path} of the checkout has something else in the lines ${entity.start_line}–${end} of ${entity.qualname}: check out ${commit}.`;
      return { status: 'unsupported', detail };
    }
    if (!file.verified) {
      source.note({
        code: 'source_unverified',
        severity: 'warning',
        detail: `git does not know the commit, so ${entity.rel_path} may have changed since.`,
      });
    } else if (file.from === 'git') {
      source.note({
        code: 'source_changed',
        severity: 'info',
        detail: `${entity.rel_path} has changed in the checkout; these are the lines of the commit.`,
      });
    }
    const shown = lines.slice(0, max_lines);
    if (shown.length < lines.length) {
      source.note({
        code: 'truncated',
        severity: 'info',
        detail: `${lines.length - shown.length} more lines: raise max_lines.`,
      });
    }
    const { urn, rel_path, qualname, start_line } = entity;
    const { from, verified } = file;
    const place = { urn, rel_path, qualname, start_line, end_line: start_line + Math.max(0, shown.length - 1) };
    return {
      status: 'found',
      data: { found: true, source: { ...place, lines: lines.length, from, verified, text: shown.join('\n') } },
    };
  },
});

/** Whether the lines can be those of the entity: all there, and with its name after `def` or `class`. */
function fits({ kind, qualname }: Entity, lines: readonly string[], expected: number): boolean {
  if (lines.length !== Math.max(0, expected)) return false;
  if (kind === 'module') return true;
  const name = qualname.slice(qualname.lastIndexOf('.') + 1);
  return lines.some((line) => {
    const header = /^\s*(?:async\s+)?(def|class)\s+([\p{L}\p{N}_]+)/u.exec(line);
    return header !== null && header[2]!.normalize('NFKC') === name && (header[1] === 'class') === (kind === 'class');
  });
}
