import { closeSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { json } from '../../datasets/sources';
import type { ScipSymbol, ScipTool, ScipUnit } from '../../kernel/scip';
import { VERSION } from '../../kernel/version.generated';
import { encodeDocument, encodeExternalSymbol, encodeMetadata, type ScipMetadata } from '../scip/encode';
import type { OutputFolder } from './export';

const UTF8 = 1;

/** The documents of an index, and the tool that they are from. */
export interface ScipIndex {
  readonly tool: ScipTool;
  readonly units: Iterable<ScipUnit>;
}

/**
 * Passes the documents of an index on and writes them to `index.scip` (protobuf) and `index.scip.json` on the way: none
 * of them is read back, or in memory for long. Symbols outside the index come last, each once.
 */
export function* writtenUnits({ tool, units }: ScipIndex, repo: string, folder: OutputFolder): Generator<ScipUnit> {
  const binary = openSync(join(folder.path, 'index.scip'), 'w');
  const text = openSync(join(folder.path, 'index.scip.json'), 'w');
  try {
    const external = new Map<string, ScipSymbol>();
    const defined = new Set<string>();
    const metadata = metadataOf(repo, tool);
    writeFileSync(binary, encodeMetadata(metadata));
    writeFileSync(text, `{"metadata":${json(metadata)},"documents":[`);
    let separator = '\n';
    for (const unit of units) {
      const { document, externalSymbols } = unit;
      writeFileSync(binary, encodeDocument(document));
      writeFileSync(text, `${separator}${json(document)}`);
      separator = ',\n';
      for (const { symbol } of document.symbols) defined.add(symbol);
      for (const information of externalSymbols) {
        if (!external.has(information.symbol)) external.set(information.symbol, information);
      }
      yield unit;
    }
    writeFileSync(text, '\n],"external_symbols":[');
    separator = '\n';
    for (const information of external.values()) {
      if (defined.has(information.symbol)) continue;
      writeFileSync(binary, encodeExternalSymbol(information));
      writeFileSync(text, `${separator}${json(information)}`);
      separator = ',\n';
    }
    writeFileSync(text, '\n]}\n');
  } finally {
    closeSync(binary);
    closeSync(text);
  }
}

function metadataOf(repo: string, tool: ScipTool): ScipMetadata {
  return {
    tool_info: { name: tool, version: tool === 'codeintel' ? VERSION : '' },
    // Where the checkout stood says nothing to a reader elsewhere, and would differ from machine to machine.
    project_root: `file:///${repo}`,
    text_document_encoding: UTF8,
  };
}
