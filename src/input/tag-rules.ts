import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Diagnostic } from '../kernel/diagnostic';
import { messageOf } from '../kernel/errors';
import type { TagRule } from '../kernel/snapshot';
import { reporter } from './diagnostic';
import { fnmatch, type Matcher } from './wildcard';

const report = reporter('config');
const QUOTES = '; a glob that begins with * needs quotes';
const KEYS = ['tag', 'description', 'includes', 'excludes', 'matches'];

/** A rule as written: `matches` holds explicit paths. */
type Rule = TagRule;

export interface TagRules {
  /** Null when the file could not be used; `diagnostics` says why. */
  readonly rules: readonly Rule[] | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the text of `tags_index.yaml`: a list of `{tag, description?, includes?, excludes?, matches?}`. */
export function parseTagRules(path: string, text: string): TagRules {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const broken = (problem: string, offset: number | undefined): TagRules => {
    const line = offset === undefined ? undefined : lines.linePos(offset).line;
    const message = `No tags were read: ${problem}. Expected is a list of {tag, description, includes, excludes, matches}.`;
    return { rules: null, diagnostics: [report('warning', 'tags-index', path, message, line)] };
  };

  const error = document.errors[0];
  if (error) {
    return broken(`it is not valid YAML (${error.message}${error.code === 'BAD_ALIAS' ? QUOTES : ''})`, error.pos[0]);
  }
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) {
    return { rules: [], diagnostics: [] };
  }
  if (!isSeq(document.contents)) return broken('the top level is not a list', document.contents.range?.[0]);
  let entries: unknown[];
  try {
    entries = document.toJS({ maxAliasCount: 100 });
  } catch (thrown) {
    const problem = messageOf(thrown);
    const unresolved = problem.startsWith('Unresolved alias');
    return broken(
      unresolved ? problem + QUOTES : problem,
      unresolved ? offsetOfAlias(document, (name) => problem.endsWith(`: ${name}`)) : undefined,
    );
  }

  const rules = new Map<string, Rule>();
  const diagnostics: Diagnostic[] = [];
  for (const [index, node] of document.contents.items.entries()) {
    const offset = (node as { range?: readonly number[] | null } | null)?.range?.[0];
    const entry = entries[index];
    if (!isMap(node) || typeof entry !== 'object' || entry === null)
      return broken(`entry ${index + 1} is not a mapping`, offset);
    const rule = ruleOf(entry as Record<string, unknown>);
    if (typeof rule === 'string') return broken(`entry ${index + 1}: ${rule}`, offset);
    const unknown = Object.keys(entry).filter((key) => !KEYS.includes(key));
    if (unknown.length > 0) {
      const message = `Tag ${rule.tag}: unknown key ${unknown.join(', ')} was ignored; known are ${KEYS.join(', ')}.`;
      diagnostics.push(
        report(
          'warning',
          'tags-unknown-key',
          path,
          message,
          offset === undefined ? undefined : lines.linePos(offset).line,
        ),
      );
    }
    if (rules.has(rule.tag)) return broken(`entry ${index + 1} repeats the tag ${rule.tag}; merge the two`, offset);
    rules.set(rule.tag, rule);
  }
  return { rules: [...rules.values()], diagnostics };
}

function offsetOfAlias(document: Document, isWanted: (name: string) => boolean): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Alias(_, alias) {
      if (!isWanted(alias.source)) return undefined;
      offset = alias.range?.[0];
      return visit.BREAK;
    },
  });
  return offset;
}

/** The rule, or what is wrong with it. */
function ruleOf(entry: Record<string, unknown>): Rule | string {
  const { tag, description = null } = entry;
  if (typeof tag !== 'string' || tag === '') return 'tag must be a text';
  if (description !== null && typeof description !== 'string') return 'description must be a text';
  const lists = {
    includes: textsOf(entry.includes),
    excludes: textsOf(entry.excludes),
    matches: textsOf(entry.matches),
  };
  const { includes, excludes, matches } = lists;
  if (!includes || !excludes || !matches) return 'includes, excludes and matches must be lists of texts';
  return { tag, description, includes, excludes, matches };
}

function textsOf(value: unknown): string[] | null {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : null;
}

/** The rules with `matches` resolved to those of `paths` (sorted) that carry the tag. */
export function resolveTags(rules: readonly Rule[], paths: readonly string[]): TagRule[] {
  const texts = paths.map((path) => [...path]);
  return rules.map((rule) => {
    const named = new Set(rule.matches);
    const [includes, excludes] = [rule.includes.map(fnmatch), rule.excludes.map(fnmatch)];
    const globbed = (text: readonly string[]) => some(includes, text) && !some(excludes, text);
    return { ...rule, matches: paths.filter((path, at) => named.has(path) || globbed(texts[at]!)) };
  });
}

function some(matchers: readonly Matcher[], text: readonly string[]): boolean {
  return matchers.some((matches) => matches(text));
}
