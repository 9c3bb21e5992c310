import type { Module } from '../ast';
import type { Entity } from '../outline';
import type { SourceText } from '../source';

/** One parsed file. */
export interface ParsedFile {
  readonly path: string;
  readonly module: string;
  readonly source: SourceText;
  readonly ast: Module;
  /** Pre-order; the module first. A summary refers to an entity by its position here. */
  readonly entities: readonly Entity[];
}

/** Reads the text that code runs: null when it is not Python. */
export type ParseText = (text: string) => Module | null;

/** What the analysis of the whole repository needs to know of one file; plain data that can leave the worker. */
export interface ModuleSummary {
  readonly module: string;
  readonly strings: readonly string[];
  /** Instructions (`instructions.ts`), unit after unit. */
  readonly code: Int32Array;
  /** Records of units, of `UNIT_HEAD` numbers and four for each parameter, the module's first; see `Unit`. */
  readonly units: Int32Array;
  /** Where the record of each unit begins. */
  readonly unitStarts: Int32Array;
  /** Records of classes; see `readClass`. */
  readonly classes: Int32Array;
  readonly classStarts: Int32Array;
  /** Names of the module and the variables of its unit that hold whatever they may be: pairs of string and variable. */
  readonly globals: Int32Array;
  /** Strings of the names in `__all__`; null where there is none or it is not all written out. */
  readonly exports: Int32Array | null;
  /** Of each entity: its name as a string, and its parent, -1 of the module. */
  readonly entities: Int32Array;
}

/** Parameters follow the variable that holds nothing and those for what is returned and yielded. */
export const FIRST_VARIABLE = 3;

/** Fields of the record of a unit. */
export enum Unit {
  /** The entity whose calls it makes. */
  Caller,
  /** The entity it is the body of; -1 for a lambda. */
  Entity,
  /** The unit around it, -1 for the module. */
  Parent,
  /** The class whose method it is, -1 for none; a class of the unit around it. */
  Class,
  Flags,
  CodeStart,
  CodeEnd,
  Variables,
  /** The variable that holds what it returns. */
  Return,
  Yield,
  PositionalOnly,
  /** Positional parameters in all. */
  Positional,
  /** The variable of `*args`, 0 for none. */
  Rest,
  KeywordOnly,
  /** The variable of `**kwargs`, 0 for none. */
  Keywords,
  /** The variable of the unit around it that holds the return annotation, 0 for none. */
  Returns,
  /** Positional parameters without a default. */
  Required,
  /** The variable of what a generator is sent, 0 for none. */
  Sent,
}
export const UNIT_HEAD = 18;
/** Fields of a parameter: string of its name, variable, and in the unit around: its default and its annotation. */
export enum Parameter {
  Name,
  Variable,
  Default,
  Annotation,
}
export const PARAMETER_SIZE = 4;

export enum UnitFlag {
  Async = 1,
  Generator = 2,
  /** Its body says that another is to stand in: it raises `NotImplementedError`, or is `abstractmethod`. */
  Abstract = 4,
  /** Decorated with `staticmethod`. */
  Static = 8,
}

export interface ClassRecord {
  readonly entity: number;
  readonly unit: number;
  /** Variables of the unit. */
  readonly bases: readonly number[];
  readonly metaclass: number;
  /** String of the name, variable. */
  readonly attributes: readonly (readonly [number, number])[];
  /** Annotated names in order: string of the name, variable of the annotation. */
  readonly annotated: readonly (readonly [number, number])[];
}

export function readClass({ classes, classStarts }: ModuleSummary, index: number): ClassRecord {
  let at = classStarts[index]!;
  const next = () => classes[at++]!;
  const pair = () => [next(), next()] as const;
  const list = <T>(item: () => T): T[] => Array.from({ length: next() }, item);
  const entity = next();
  const unit = next();
  return { entity, unit, metaclass: next(), bases: list(next), attributes: list(pair), annotated: list(pair) };
}
