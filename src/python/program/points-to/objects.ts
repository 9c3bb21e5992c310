import { grownInts } from './object-sets';
import { PairMap } from './pair-map';

/** What a variable may hold. */
export enum Kind {
  /** a: unit of the program, b: instance of the unit around it */
  Function,
  /** a: what is called, b: the object that comes first among its arguments */
  Bound,
  /** a: number of the class */
  Class,
  /** a: class */
  Instance,
  /** a: file */
  Module,
  /** a: position in a list of module targets without a file */
  Namespace,
  /** Anything outside the repository, by its dotted name. a: name */
  External,
  /** An object of an external class. a: name of the class */
  ExternalInstance,
  /** A short string or a whole number. a: its key */
  Constant,
  /** A list, tuple, set, dict, or what iterates over one. a: name of the type */
  Container,
  /** A method of a container, generator, property … a: its object, b: name */
  Method,
  /** What calling a generator function makes. a: instance of the unit */
  Generator,
  /** What calling an async function makes. a: instance of the unit */
  Coroutine,
  /** a: variable of the getter, b: variable of the setter */
  Property,
  /** a: variable of the function */
  ClassMethod,
  /** a: variable of the function */
  StaticMethod,
  /** a: class whose successors are looked at, b: the instance or class it is for */
  Super,
  /** `functools.partial`. a: position in a list of calls, b: variable of the function */
  Partial,
  /** A function decorated with `contextmanager`. a: what is called */
  ManagerFunction,
  /** What calling it makes. a: variable of what it yields */
  Manager,
  /** Calling it gives its argument back: what a decorator with arguments makes. */
  Identity,
  /** What is called and not followed. a: name */
  Opaque,
  /** A generic type in an annotation. a: name of its kind, b: variable of its elements */
  GenericType,
  /** What `operator.attrgetter` and the like make. a: position in a list of calls, b: name of what made it */
  Getter,
  /** What `functools.singledispatch` makes. a: position in a list of them */
  Dispatcher,
  /** What its `register` gives for a type: called with a function. a: dispatcher, b: type */
  Registration,
  /** What `collections.namedtuple` makes. a: variable of its field names */
  Record,
}

/** Objects by number; those that are described by the same numbers are the same. */
export class Objects {
  kind: Uint8Array<ArrayBuffer> = new Uint8Array(1 << 14);
  a: Int32Array<ArrayBuffer> = new Int32Array(1 << 14);
  b: Int32Array<ArrayBuffer> = new Int32Array(1 << 14);
  private count = 0;
  private readonly known = Array.from({ length: Kind.Record + 1 }, () => new PairMap());

  of(kind: Kind, a: number, b = 0): number {
    const known = this.known[kind]!;
    const same = known.get(a, b);
    if (same !== -1) return same;
    const object = this.count++;
    if (object === this.kind.length) this.grow();
    this.kind[object] = kind;
    this.a[object] = a;
    this.b[object] = b;
    known.set(a, b, object);
    return object;
  }

  private grow(): void {
    const size = 2 * this.count;
    const { kind, a, b } = this;
    this.kind = new Uint8Array(size);
    this.kind.set(kind);
    this.a = grownInts(a, size);
    this.b = grownInts(b, size);
  }
}

/** Numbers for strings, the same across all files. */
export class Names {
  private readonly numbers = new Map<string, number>();
  private readonly texts: string[] = [];
  private readonly positions: number[] = [];
  private readonly keysOfPositions = new Map<number, number>();
  /** Of each name: the number of its key; -1 while nobody has asked for it. */
  private readonly keysOfNames: number[] = [];

  of(text: string): number {
    let number = this.numbers.get(text);
    if (number === undefined) {
      number = this.texts.length;
      this.texts.push(text);
      this.positions.push(text[0] === '#' && /^#\d+$/.test(text) ? Number(text.slice(1)) : -1);
      this.keysOfNames.push(-1);
      this.numbers.set(text, number);
    }
    return number;
  }

  ofAll(texts: readonly string[]): Int32Array {
    const numbers = new Int32Array(texts.length);
    for (let i = 0; i < texts.length; i++) numbers[i] = this.of(texts[i]!);
    return numbers;
  }

  /** The key of an element of a sequence. */
  at(position: number): number {
    let key = this.keysOfPositions.get(position);
    if (key === undefined) {
      key = this.of(`#${position}`);
      this.keysOfPositions.set(position, key);
    }
    return key;
  }

  /** The key that is a name as a text. */
  quoted(name: number): number {
    let key = this.keysOfNames[name]!;
    if (key === -1) {
      key = this.of(`'${this.text(name)}`);
      this.keysOfNames[name] = key;
    }
    return key;
  }

  /** The name that a key is as a text; -1 for other keys. */
  unquoted(key: number): number {
    const text = this.text(key);
    return text[0] === "'" ? this.of(text.slice(1)) : -1;
  }

  /** The position that a key stands for; -1 for other keys. */
  position(number: number): number {
    return this.positions[number]!;
  }

  text(number: number): string {
    return this.texts[number]!;
  }
}
