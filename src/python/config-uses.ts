import type { Call, Expr, Module, Node } from './ast';
import { pushChildren } from './children';

/** What a file says that may mean a configuration key or file; each list distinct, in no order to rely on. */
export interface ConfigUses {
  /** Names of environment variables that are read: `os.environ["X"]`, `os.getenv("X")`, `environ.get("X")`. */
  readonly environment: readonly string[];
  /** What is read off a settings object, segments joined by dots: `settings.A`, `config["a"]["b"]`, `cfg.get("a")`. */
  readonly paths: readonly string[];
  /** String literals that have the shape of a key or of a file's name. */
  readonly literals: readonly string[];
}

const MAX_LENGTH = 200;
/** A file with more holds tables of data. */
const MAX_ENTRIES = 5_000;

/** A name, and the last part of one: `settings`, `app_config`, `shop_config()`. */
const SETTINGS_NAME = /(?:^|_)(?:settings?|config(?:uration)?|conf|cfg|configparser)$/i;
const GETTERS = new Set(['get', 'getint', 'getfloat', 'getboolean', 'getlist', 'get_int', 'get_bool', 'get_str']);

/** Finds the candidates of a file, without knowing what keys there are. */
export function configUses(module: Module): ConfigUses {
  const reader = new UsesReader();
  const nodes: Node[] = [module];
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    reader.read(node);
    pushChildren(node, nodes);
  }
  return { environment: [...reader.environment], paths: [...reader.paths], literals: [...reader.literals] };
}

class UsesReader {
  readonly environment = new Set<string>();
  readonly paths = new Set<string>();
  readonly literals = new Set<string>();
  /** A chain is taken as a whole; what it consists of is not looked at again. */
  private readonly taken = new Set<Node>();

  read(node: Node): void {
    switch (node.kind) {
      case 'Constant':
        if (node.type === 'str' && isCandidate(node.value)) add(this.literals, node.value);
        return;
      case 'Attribute':
      case 'Subscript':
      case 'Call':
        this.readChain(node);
    }
  }

  private readChain(node: Expr): void {
    const variable = environmentRead(node);
    if (variable !== null) add(this.environment, variable);
    if (this.taken.has(node)) return;
    const settings = settingsBehind(node, this.taken);
    if (settings === null || settings === node) return;
    for (const path of pathsFrom(settings, node)) add(this.paths, path);
  }
}

function add(to: Set<string>, text: string): void {
  if (text.length <= MAX_LENGTH && to.size < MAX_ENTRIES) to.add(text);
}

function textOf(node: Node): string | null {
  return node.kind === 'Constant' && node.type === 'str' ? node.value : null;
}

/** Neither prose nor a plain word, which says too little: `orders.max_lines`, `shop.yaml`, `SHOP_ENV`, `max-lines`. */
function isCandidate(text: string): boolean {
  return text.length >= 3 && text.length <= MAX_LENGTH && /[._/\\-]|^[A-Z0-9]+$/.test(text) && !/[\s{}<>%]/.test(text);
}

function isEnvironment(node: Expr): boolean {
  return (
    (node.kind === 'Name' && node.id === 'environ') ||
    (node.kind === 'Attribute' && node.attr === 'environ' && node.value.kind === 'Name' && node.value.id === 'os')
  );
}

function environmentRead(node: Expr): string | null {
  if (node.kind === 'Subscript') return isEnvironment(node.value) ? textOf(node.slice) : null;
  if (node.kind !== 'Call' || node.args.length === 0) return null;
  const { func } = node;
  const reads =
    func.kind === 'Name'
      ? func.id === 'getenv'
      : func.kind === 'Attribute' &&
        (isEnvironment(func.value)
          ? ['get', 'pop', 'setdefault'].includes(func.attr)
          : func.attr === 'getenv' && func.value.kind === 'Name' && func.value.id === 'os');
  return reads ? textOf(node.args[0]!) : null;
}

/** The settings object that a chain of reads begins at; null where it begins at something else. */
function settingsBehind(node: Expr, taken: Set<Node>): Expr | null {
  for (let at: Expr | null = node; at !== null; at = readFrom(at)) {
    if (isSettings(at)) return at;
    taken.add(at);
    // The method of a call is part of it; in `settings.KEY.lower()` it is no key, what it is called on may be.
    if (at.kind === 'Call' && at.func.kind === 'Attribute') taken.add(at.func);
  }
  return null;
}

/** The paths that an expression reads off a settings object; two where a second argument may be key or default. */
function pathsFrom(settings: Expr, node: Expr): string[] {
  let segments: string[] = [];
  let alternative: string[] | null = null;
  for (let at = node; at !== settings; at = readFrom(at)!) {
    const keys = keysOf(at);
    alternative = keys.length > 1 ? [...keys, ...segments] : null;
    segments = [keys[0]!, ...segments];
  }
  return alternative === null ? [segments.join('.')] : [segments.join('.'), alternative.join('.')];
}

/** The object that one step of a chain reads from; null for what is no such step. */
function readFrom(node: Expr): Expr | null {
  if (node.kind === 'Attribute') return node.value;
  if (node.kind === 'Subscript') return keyOf(node.slice) === null ? null : node.value;
  if (node.kind !== 'Call' || node.func.kind !== 'Attribute') return null;
  const isGetter = GETTERS.has(node.func.attr) && node.args.length > 0 && textOf(node.args[0]!) !== null;
  return isGetter ? node.func.value : null;
}

/** The keys under which one step of a chain reads: of a getter its constant texts, at most two. */
function keysOf(node: Expr): string[] {
  if (node.kind === 'Attribute') return [node.attr];
  if (node.kind === 'Subscript') return [keyOf(node.slice)!];
  const [first, second] = (node as Call).args;
  const other = second === undefined ? null : textOf(second);
  return other === null ? [textOf(first!)!] : [textOf(first!)!, other];
}

function isSettings(node: Expr): boolean {
  if (node.kind === 'Call') return node.func.kind !== 'Call' && isSettings(node.func);
  if (node.kind === 'Name') return SETTINGS_NAME.test(node.id);
  return node.kind === 'Attribute' && SETTINGS_NAME.test(node.attr);
}

function keyOf(node: Expr): string | null {
  if (node.kind === 'Constant' && node.type === 'int') return node.value;
  return textOf(node);
}
