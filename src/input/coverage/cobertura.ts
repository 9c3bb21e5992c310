import { createReadStream } from 'node:fs';
import { type SaxesAttributeNS, SaxesParser } from 'saxes';
import { messageOf } from '../../kernel/errors';
import { CountedLines, withoutFlags } from './counted-lines';
import { type CoverageReport, UnreadableReport } from './report';

/**
 * Reads Cobertura XML as a stream, so its size does not matter.
 * @throws {UnreadableReport} when it is not well-formed, declares entities, or is XML of another kind.
 */
export async function readCobertura(path: string): Promise<CoverageReport> {
  const report = new Report();
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES })) {
      decoder ??= decoderOf(chunk);
      report.parser.write(decoder.decode(chunk, { stream: true }));
    }
    report.parser.write(decoder?.decode() ?? '').close();
  } catch (error) {
    if (error instanceof UnreadableReport) throw error;
    throw new UnreadableReport(
      `is not well-formed XML (${messageOf(error)}). It may be cut short: write it again, e.g. with \`coverage xml\`.`,
      { cause: error },
    );
  }
  return report.result();
}

const CHUNK_BYTES = 1024 * 1024;

/** For the encoding that the XML declaration names; UTF-8 when it names none, or one that is not known. */
function decoderOf(start: Buffer): InstanceType<typeof TextDecoder> {
  const declared = /^<\?xml[^>]*?encoding=["']([\w.-]+)["']/.exec(start.toString('latin1', 0, 200))?.[1];
  try {
    return new TextDecoder(declared ?? 'utf-8');
  } catch {
    return new TextDecoder('utf-8');
  }
}

class Report {
  readonly parser = new SaxesParser();
  private readonly sources: string[] = [];
  private readonly files = new Map<string, CountedLines>();
  private depth = 0;
  private source: string | null = null;
  private current: CountedLines | null = null;

  constructor() {
    const { parser } = this;
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('doctype', (doctype) => {
      if (/<!ENTITY/i.test(doctype))
        throw new UnreadableReport(
          'declares XML entities, which no coverage report needs, and is not read for safety. Write it again, e.g. with `coverage xml`.',
        );
    });
    parser.on('opentag', ({ name, attributes }) => this.open(name, attributes));
    parser.on('text', (text) => {
      if (this.source !== null) this.source += text;
    });
    parser.on('closetag', ({ name }) => this.close(name));
  }

  result(): CoverageReport {
    const files = [...this.files].map(([name, lines]) => lines.toFile([name, ...this.below(name)]));
    return { files: withoutFlags(files), contexts: [] };
  }

  private open(name: string, attributes: Readonly<Record<string, string | SaxesAttributeNS>>): void {
    if (this.depth++ === 0 && name !== 'coverage')
      throw new UnreadableReport(`is XML, but not a Cobertura report: its root is <${name}>. Name the right file.`);
    if (name === 'source') this.source = '';
    else if (name === 'class') {
      const filename = String(attributes.filename ?? '');
      this.current = this.files.get(filename) ?? new CountedLines();
      if (filename !== '') this.files.set(filename, this.current);
    } else if (name === 'line') {
      // A class repeats the lines of its methods.
      this.current?.count(Number(attributes.number), Number(attributes.hits), false);
    }
  }

  private close(name: string): void {
    this.depth--;
    if (name === 'class') this.current = null;
    else if (name === 'source' && this.source !== null) {
      this.sources.push(this.source.trim());
      this.source = null;
    }
  }

  /** Names are relative to one of the source folders; which one is not said. */
  private below(name: string): string[] {
    return this.sources.filter((source) => source !== '').map((source) => `${source.replace(/[\\/]+$/, '')}/${name}`);
  }
}
