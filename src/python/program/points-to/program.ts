import { CALL_HEAD, lengthAt, Op } from '../instructions';
import {
  FIRST_VARIABLE,
  type ModuleSummary,
  PARAMETER_SIZE,
  type Parameter,
  UNIT_HEAD,
  Unit,
  UnitFlag,
} from '../layout';
import { Modules } from '../modules';
import { Names } from './objects';
import { receiverReturns } from './receiver-returns';
import { receiverStores, type Stores } from './receiver-stores';
import { isRegistrar } from './registrars';

/** Instructions of a short function. */
export const SHORT = 1000;

/** Functions and modules of a repository of moderate size. */
const MOST_UNITS = 6000;

export interface SummarisedFile {
  readonly path: string;
  readonly summary: ModuleSummary;
}

/** Types whose call puts what it is given in a new container. */
const CONTAINERS = new Set(['list', 'tuple', 'set', 'dict']);

/** Methods that put what they are given in a container that is there. */
const APPENDING = /\.(?:append|appendleft|add)$/;

interface StarImport {
  readonly level: number;
  readonly module: string;
}

/** The numbers of all files placed in one sequence: units, entities, classes, names and instructions of the program. */
export class Program {
  readonly names = new Names();
  readonly modules: Modules;
  /** Of each file: strings → names. */
  readonly nameOf: Int32Array[] = [];
  readonly codeBase: number[] = [];
  readonly unitBase: number[] = [];
  readonly entityBase: number[] = [];
  readonly classBase: number[] = [];
  readonly fileOfUnit: number[] = [];
  /** Records of all units, and where each begins. */
  private readonly units: Int32Array;
  private readonly unitStart: number[] = [];
  /** Functions worth a variant for each call. */
  readonly factories: boolean[] = [];
  /** Methods that give back the object they are called on, or a copy of it. */
  readonly returnsReceiver: readonly boolean[];
  /** Whether there is little enough code for finer distinctions. */
  readonly isSmall: boolean;
  /** What each `__init__` stores. */
  readonly stores: readonly Stores[];
  /** Units inside each unit: a variant of it has variants of all of them. */
  readonly nested: number[] = [];
  /** Star imports of each file, the last first. */
  readonly starsOf: (readonly StarImport[])[] = [];
  /** Variables of all units, and twice as many for attributes, variants and what else comes up. */
  readonly expectedVariables: number;
  /** Numbers of all instructions. */
  readonly size: number;

  constructor(readonly files: readonly SummarisedFile[]) {
    this.modules = new Modules(files.map(({ path, summary }) => ({ path, module: summary.module })));
    this.units = new Int32Array(files.reduce((sum, { summary }) => sum + summary.units.length, 0));
    this.isSmall = files.reduce((sum, { summary }) => sum + summary.unitStarts.length, 0) <= MOST_UNITS;
    let units = 0;
    let code = 0;
    let entities = 0;
    let classes = 0;
    for (const [file, { summary }] of files.entries()) {
      this.nameOf.push(this.names.ofAll(summary.strings));
      this.codeBase.push(code);
      this.unitBase.push(this.fileOfUnit.length);
      this.entityBase.push(entities);
      this.classBase.push(classes);
      classes += summary.classStarts.length;
      code += summary.code.length;
      entities += summary.entities.length / 2;
      for (const start of summary.unitStarts) {
        this.fileOfUnit.push(file);
        this.unitStart.push(units + start);
        this.factories.push(isFactory(summary, start, this.isSmall) || (this.isSmall && isRegistrar(summary, start)));
      }
      this.units.set(summary.units, units);
      units += summary.units.length;
      for (const unit of nestedUnits(summary)) this.nested.push(unit);
      this.starsOf.push(starsIn(summary));
    }
    this.size = code;
    let variables = 0;
    for (let unit = 0; unit < this.fileOfUnit.length; unit++) variables += this.unitField(unit, Unit.Variables);
    this.expectedVariables = 3 * variables + 1024;
    const summaries = files.map(({ summary }) => summary);
    this.returnsReceiver = receiverReturns(summaries);
    this.stores = receiverStores(summaries);
  }

  unitField(unit: number, field: Unit): number {
    return this.units[this.unitStart[unit]! + field]!;
  }

  parameter(unit: number, index: number, field: Parameter): number {
    return this.units[this.unitStart[unit]! + UNIT_HEAD + index * PARAMETER_SIZE + field]!;
  }

  /** Whether a variable of a unit is one of its parameters. */
  isParameter(unit: number, variable: number): boolean {
    const count = this.unitField(unit, Unit.Positional) + this.unitField(unit, Unit.KeywordOnly);
    return variable >= FIRST_VARIABLE && variable < FIRST_VARIABLE + count;
  }

  placeOfEntity(entity: number): { readonly file: number; readonly entity: number } {
    let low = 0;
    let high = this.entityBase.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.entityBase[middle]! <= entity) low = middle;
      else high = middle - 1;
    }
    return { file: low, entity: entity - this.entityBase[low]! };
  }

  entityName({ file, entity }: { readonly file: number; readonly entity: number }): string {
    const { entities, strings } = this.files[file]!.summary;
    return strings[entities[2 * entity]!]!;
  }
}

/**
 * Whether a function makes functions, or gives back what it is given, as such, in a new container, or what calling it
 * gives; the receiver of a method aside.
 * @param isSmall whether there is little enough code to look for lists it appends to, too.
 */
function isFactory({ code, units, strings }: ModuleSummary, start: number, isSmall: boolean): boolean {
  if (units[start + Unit.Parent] === -1) return false;
  const returned = units[start + Unit.Return]!;
  const last = FIRST_VARIABLE + units[start + Unit.Positional]! + units[start + Unit.KeywordOnly]!;
  const end = units[start + Unit.CodeEnd]!;
  const isShort = end - units[start + Unit.CodeStart]! < SHORT;
  /** Variables that hold what is given, and containers it is put in. */
  const given = new Set<number>();
  const hasReceiver = units[start + Unit.Class] !== -1 && (units[start + Unit.Flags]! & UnitFlag.Static) === 0;
  for (let at = FIRST_VARIABLE + (hasReceiver ? 1 : 0); at < last; at++) given.add(at);
  let isGuarded = false;
  let makesPartial = false;
  for (let at = units[start + Unit.CodeStart]!; at < end; at += lengthAt(code, at)) {
    switch (code[at]! as Op) {
      case Op.Function:
        return true;
      case Op.Guard:
        isGuarded = true;
        if (isShort && given.has(code[at + 2]!)) return true;
        break;
      case Op.Gate:
      case Op.Narrow:
      case Op.Spread:
        if (given.has(code[at + 2]!)) given.add(code[at + 1]!);
        break;
      case Op.SetItem:
        if (given.has(code[at + 4]!)) given.add(code[at + 1]!);
        break;
      case Op.Call: {
        const written = strings[code[at + 6]!]!;
        makesPartial ||= written.endsWith('partial');
        if (given.has(code[at + 2]!)) given.add(code[at + 1]!);
        if (code[at + 9] === 0 || !given.has(code[at + CALL_HEAD]!)) break;
        if (CONTAINERS.has(written)) given.add(code[at + 1]!);
        if (isSmall && APPENDING.test(written)) given.add(code[at + 3]!);
        break;
      }
      case Op.Copy:
        if (code[at + 1] === returned && isShort && given.has(code[at + 2]!)) return true;
        break;
      default:
    }
  }
  return isGuarded && makesPartial;
}

function nestedUnits({ units, unitStarts }: ModuleSummary): number[] {
  const nested = new Array<number>(unitStarts.length).fill(0);
  for (let unit = unitStarts.length - 1; unit > 0; unit--) {
    nested[units[unitStarts[unit]! + Unit.Parent]!]! += 1 + nested[unit]!;
  }
  return nested;
}

function starsIn({ code, units, unitStarts, strings }: ModuleSummary): StarImport[] {
  const found: StarImport[] = [];
  const start = unitStarts[0]!;
  const end = units[start + Unit.CodeEnd]!;
  for (let at = units[start + Unit.CodeStart]!; at < end; at += lengthAt(code, at)) {
    if (code[at] === Op.ImportStar) found.push({ level: code[at + 1]!, module: strings[code[at + 2]!]! });
  }
  return found.reverse();
}
