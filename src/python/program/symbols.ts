import type { ScipUnit } from '../../kernel/scip';
import { type AllStep, allSteps, ModuleExports } from './exports';
import { type ImportStatement, importStatements } from './imports';
import { Modules } from './modules';
import { ReferenceFile } from './reference-file';
import { type Declared, ReferenceTypes } from './reference-types';
import { fileReferences } from './reference-walk';
import type { FileReferences } from './references';
import { ScipEmitter } from './scip';
import type { ScipPackage } from './scip-symbols';
import type { ParsedFile } from './summary';

/** What a file imports, exports and names; plain data that can leave the worker. */
export interface FileSymbols {
  readonly imports: readonly ImportStatement[];
  readonly all: readonly AllStep[];
  readonly references: FileReferences;
}

export function fileSymbols(file: ParsedFile): FileSymbols {
  return {
    imports: importStatements(file.ast, file.source),
    all: allSteps(file.ast),
    references: fileReferences(file),
  };
}

interface SymbolFile {
  readonly path: string;
  readonly module: string;
  readonly symbols: FileSymbols;
}

/** The names of all files together. */
export class RepositorySymbols {
  readonly modules: Modules;
  private readonly files: readonly ReferenceFile[];
  private readonly types: ReferenceTypes;
  private readonly moduleExports: ModuleExports;

  /** @param files sorted by path. */
  constructor(files: readonly SymbolFile[]) {
    this.modules = new Modules(files);
    this.files = files.map(({ path, module, symbols }) => new ReferenceFile(path, module, symbols.references));
    this.types = new ReferenceTypes(this.files, this.modules);
    this.moduleExports = new ModuleExports(this.files, this.types, (file) => files[file]!.symbols.all);
  }

  /** A document for each file, in their order, made when it is taken. */
  scip(project: ScipPackage): Iterable<ScipUnit> {
    return new ScipEmitter(this.files, this.types, this.modules, project).units();
  }

  exports(file: number): ReturnType<ModuleExports['of']> {
    return this.moduleExports.of(file);
  }

  /** 1-based line of the `def` or `class` of a declaration. */
  headerLine({ file, declaration }: Declared): number {
    return this.types.bodyOf({ file, declaration }).span[0]! + 1;
  }

  nameOf({ file, declaration }: Declared): string {
    return this.files[file]!.nameOf(declaration);
  }
}
