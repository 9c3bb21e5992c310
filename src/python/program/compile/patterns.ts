import type { Match, Pattern } from '../../ast';
import { Op } from '../instructions';
import { attributeName, bindName } from './bindings';
import { type Context, NOTHING } from './context';
import { merge } from './environment';
import { keyOf } from './keys';

export function matchStatement(c: Context, stmt: Match): void {
  const subject = c.expression(stmt.subject);
  const before = c.env;
  const branches = stmt.cases.map(({ pattern, guard, body }) =>
    c.inBranch(before.branch(), () => {
      matchPattern(c, pattern, subject);
      if (guard !== null) c.expression(guard);
      c.block(body);
    }),
  );
  merge(before, [...branches, before.branch()], (variables) => c.join(variables));
}

function matchPattern(c: Context, node: Pattern, subject: number): void {
  switch (node.kind) {
    case 'MatchValue':
      c.expression(node.value);
      return;
    case 'MatchSequence': {
      const star = node.patterns.findIndex((pattern) => pattern.kind === 'MatchStar');
      for (const [i, pattern] of node.patterns.entries()) {
        const to = c.variable();
        c.code.push(Op.Unpack, to, subject, i, node.patterns.length, star);
        matchPattern(c, pattern, to);
      }
      return;
    }
    case 'MatchMapping':
      for (const [i, pattern] of node.patterns.entries()) {
        const to = c.variable();
        const key = keyOf(c, node.keys[i]!);
        c.code.push(Op.GetItem, to, subject, key.constant, key.variable, 0, 0);
        matchPattern(c, pattern, to);
      }
      if (node.rest !== null) bindName(c, c.names.bindingOf.get(node), subject);
      return;
    case 'MatchClass': {
      const classes = c.expression(node.cls);
      const narrowed = c.variable();
      c.code.push(Op.Narrow, narrowed, subject, classes, 0, 0);
      for (const pattern of node.patterns) matchPattern(c, pattern, NOTHING);
      for (const [i, pattern] of node.kwdPatterns.entries()) {
        const to = c.variable();
        c.code.push(Op.GetAttribute, to, narrowed, attributeName(c, node.kwdAttrs[i]!), -1, 0, 0);
        matchPattern(c, pattern, to);
      }
      c.narrowedSubject = narrowed;
      return;
    }
    case 'MatchStar':
      if (node.name !== null) bindName(c, c.names.bindingOf.get(node), subject);
      return;
    case 'MatchAs': {
      c.narrowedSubject = subject;
      if (node.pattern !== null) matchPattern(c, node.pattern, subject);
      if (node.name !== null) bindName(c, c.names.bindingOf.get(node), c.narrowedSubject);
      return;
    }
    case 'MatchOr':
      for (const pattern of node.patterns) matchPattern(c, pattern, subject);
      c.narrowedSubject = subject;
      return;
    case 'MatchSingleton':
      return;
  }
}
