import { createReadStream } from 'node:fs';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { messageOf } from '../../kernel/errors';
import type { TestStatus } from '../../kernel/evidence';
import { MOST_TESTS, milliseconds, type ReportedTest, type TestReport, type Unreadable } from './report';

/** Why reading stopped before the end. */
class Refusal extends Error {}

/**
 * Reads JUnit XML as pytest, unittest-xml-reporting, nose and others write it, piece by piece: what the tests printed is
 * skipped, so that memory depends on the number of tests alone.
 */
export async function readJunit(path: string): Promise<TestReport | Unreadable> {
  const reader = new JunitReader();
  try {
    let decoder: InstanceType<typeof TextDecoder> | null = null;
    for await (const bytes of createReadStream(path, { highWaterMark: 256 * 1024 }) as AsyncIterable<Buffer>) {
      decoder ??= new TextDecoder(reader.encodingOf(bytes));
      reader.write(decoder.decode(bytes, { stream: true }));
    }
    reader.write(decoder?.decode() ?? '');
    return reader.end();
  } catch (error) {
    return { problem: error instanceof Refusal ? error.message : `it cannot be read (${messageOf(error)})` };
  }
}

type Attributes = Readonly<Record<string, string>>;
interface Case {
  readonly attributes: Attributes;
  readonly depth: number;
  status: TestStatus;
  isFlaky: boolean;
}

class JunitReader {
  private readonly parser = new SaxesParser();
  private readonly tests: ReportedTest[] = [];
  private readonly remarks = new Set<string>();
  private depth = 0;
  private suiteFile: string | null = null;
  /** Names in the suite that is open: one that comes again was run again, which is done for tests that failed. */
  private readonly seen = new Set<string>();
  private open: Case | null = null;
  private problem: string | null = null;

  constructor() {
    const { parser } = this;
    parser.on('doctype', () => {
      throw new Refusal('it has a document type (<!DOCTYPE>), which no test report needs and which can hide an attack');
    });
    parser.on('error', (error) => {
      this.problem ??= error.message;
    });
    parser.on('opentag', (tag) => this.openTag(tag));
    parser.on('closetag', () => this.closeTag());
  }

  /** The name of the encoding for `TextDecoder`, by byte order mark or XML declaration. */
  encodingOf(start: Buffer): string {
    if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
    if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
    const declared = /^(?:\u00ef\u00bb\u00bf)?\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(
      start.toString('latin1', 0, 256),
    );
    try {
      return new TextDecoder(declared?.[1] ?? 'utf-8').encoding;
    } catch {
      this.remarks.add(`its encoding ${declared![1]} is not known, so it was read as UTF-8`);
      return 'utf-8';
    }
  }

  write(text: string): void {
    if (text.includes('\ufffd')) this.remarks.add('bytes that do not fit its encoding were replaced');
    this.parser.write(text);
  }

  end(): TestReport | Unreadable {
    this.parser.close();
    const isEmpty = this.tests.length === 0;
    if (isEmpty && this.problem !== null) return { problem: `it is not well-formed XML: ${this.problem}` };
    if (this.problem !== null)
      this.remarks.add(`it is not well-formed XML (${this.problem}), so tests may be missing or wrong`);
    return { tests: this.tests, remarks: [...this.remarks] };
  }

  private openTag({ name, attributes }: SaxesTagPlain): void {
    this.depth++;
    if (this.depth === 1 && name !== 'testsuites' && name !== 'testsuite')
      throw new Refusal(`it is XML, but not of JUnit: it begins with <${name}>`);
    if (this.open) {
      if (this.depth === this.open.depth + 1) applyResult(this.open, name, attributes);
    } else if (name === 'testcase') {
      const status = /^(?:notrun|disabled|skipped)$/i.test(attributes.status ?? '') ? 'skipped' : 'passed';
      this.open = { attributes, depth: this.depth, status, isFlaky: false };
    } else if (name === 'testsuite') {
      this.suiteFile = attributes.file ?? null;
      this.seen.clear();
    }
  }

  private closeTag(): void {
    const { open } = this;
    this.depth--;
    if (open === null || this.depth >= open.depth) return;
    this.open = null;
    if (this.tests.length >= MOST_TESTS) throw new Refusal(`it has more than ${MOST_TESTS} tests`);
    this.add(open);
  }

  private add({ attributes, status, isFlaky }: Case): void {
    const { classname = '', name = '', file = this.suiteFile } = attributes;
    const key = `${classname} ${name}`;
    const hasRecovered = status === 'passed' && (isFlaky || this.seen.has(key));
    this.seen.add(key);
    this.tests.push({
      name: { classname, name, file: file || null },
      status,
      durationMs: milliseconds(Number((attributes.time ?? '').replaceAll(',', ''))),
      markers: hasRecovered ? ['flaky'] : [],
    });
  }
}

/** Which result stands when a test has several: an error in teardown comes after the outcome of the test. */
const RANK: readonly TestStatus[] = ['passed', 'xpassed', 'xfailed', 'skipped', 'failed', 'error'];

function applyResult(test: Case, tag: string, attributes: Attributes): void {
  if (tag === 'flakyFailure' || tag === 'flakyError') test.isFlaky = true;
  const status = statusOf(tag, attributes);
  if (status !== null && RANK.indexOf(status) > RANK.indexOf(test.status)) test.status = status;
}

/** Null for what is not a result. */
function statusOf(tag: string, { type = '', message = '' }: Attributes): TestStatus | null {
  if (tag !== 'failure' && tag !== 'error' && tag !== 'skipped') return null;
  if (/^(?:xfail-marked )?test passes unexpectedly/.test(message)) return 'xpassed';
  if (tag === 'failure') return 'failed';
  if (tag === 'error') return 'error';
  return /^(?:pytest\.)?xfail$/i.test(type) || /^expected (?:test )?failure/i.test(message) ? 'xfailed' : 'skipped';
}
