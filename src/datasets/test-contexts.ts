import type { TestResult, TestStatus } from '../kernel/evidence';
import { parseNodeId } from '../kernel/nodeid';
import type { RecordedEntity } from './sources';
import type { TestFunctions } from './test-functions';

/** A test that a coverage context stands for. */
export interface ContextTest {
  /** Its nodeid; the context as it is where that cannot be told. */
  readonly id: string;
  /** Null when the repository does not define it. */
  readonly entity: RecordedEntity | null;
  /** `unknown` when no report lists it. */
  readonly status: TestStatus;
}

/** As coverage.py names functions; a name without a dot is that of a whole run. */
const DOTTED_NAME = /^[\p{ID_Start}_][\p{ID_Continue}]*(?:\.(?:[\p{ID_Start}_][\p{ID_Continue}]*|<locals>))+$/u;

/** Finds the tests that contexts stand for: by nodeid as pytest-cov writes them, by dotted name as coverage.py does. */
export class ContextTests {
  /** Every test, by id: two contexts of one test give the same object. */
  private readonly byId = new Map<string, ContextTest>();
  private readonly listed = new Map<bigint, ContextTest[]>();

  constructor(
    results: readonly TestResult[],
    private readonly functions: TestFunctions,
  ) {
    for (const { id, path, status } of results) {
      const entity = functions.find(path, parseNodeId(id).names);
      const test = { id, entity, status };
      this.byId.set(id, test);
      if (!entity) continue;
      const same = this.listed.get(entity.goid);
      if (same) same.push(test);
      else this.listed.set(entity.goid, [test]);
    }
  }

  /**
   * The tests of one context; the cases of a parametrised test share a dotted name, and so do the classes that inherit
   * one. Empty when the context names no test, as that of a whole run does.
   */
  testsOf(context: string): readonly ContextTest[] {
    const name = withoutStaticContext(context.replace(/\|(?:setup|run|teardown)$/, ''));
    if (name.includes('::')) return [this.ofNodeId(name)];
    const named = this.functions.findDotted(name);
    if (named) return this.listed.get(named.entity.goid) ?? [this.unlisted(nodeId(named), named.entity)];
    return DOTTED_NAME.test(name) ? [this.unlisted(name, null)] : [];
  }

  /** The test run may have had its root in a folder of the repository. */
  private ofNodeId(id: string): ContextTest {
    const known = this.byId.get(id);
    if (known) return known;
    const { path, names } = parseNodeId(id);
    const file = this.functions.fileOf(path) ?? path;
    return this.unlisted(file + id.slice(path.length), this.functions.find(file, names));
  }

  private unlisted(id: string, entity: RecordedEntity | null): ContextTest {
    const known = this.byId.get(id);
    if (known) return known;
    const test = { id, entity, status: 'unknown' } as const;
    this.byId.set(id, test);
    return test;
  }
}

function nodeId({ path, names }: { readonly path: string; readonly names: readonly string[] }): string {
  return [path, ...names].join('::');
}

/** coverage.py writes a static context before the test's, with `|` between. Parameters may have a `|` too. */
function withoutStaticContext(context: string): string {
  const end = context.indexOf('::');
  return context.slice(context.lastIndexOf('|', end === -1 ? context.length : end) + 1);
}
