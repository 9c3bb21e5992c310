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
  const environment = new Set<string>();
  const paths = new Set<string>();
  const literals = new Set<string>();
  const add = (to: Set<string>, text: string) => {
    if (text.length <= MAX_LENGTH && to.size < MAX_ENTRIES) to.add(text);
  };
  // A chain is taken as a whole; what it consists of is not looked at again.
  const taken = new Set<Node>();
  const nodes: Node[] = [module];
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    pushChildren(node, nodes);
    if (node.kind === 'Constant') {
      const text = textOf(node);
      if (text !== null && isCandidate(text)) add(literals, text);
    } else if (node.kind === 'Attribute' || node.kind === 'Subscript' || node.kind === 'Call') {
      const variable = environmentRead(node);
      if (variable !== null) add(environment, variable);
      if (!taken.has(node)) for (const path of settingsRead(node, taken)) add(paths, path.join('.'));
    }
  }
  return { environment: [...environment], paths: [...paths], literals: [...literals] };
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

/** The paths that an expression reads off a settings object; two where a second argument may be key or default. */
function settingsRead(node: Expr, taken: Set<Node>): string[][] {
  let segments: string[] = [];
  let alternative: string[] | null = null;
  for (let at = node; ; ) {
    if (isSettings(at)) return [segments, alternative].filter((path) => path !== null && path.length > 0) as string[][];
    taken.add(at);
    const read = readBy(at);
    if (read === null) {
      // `settings.KEY.lower()`: the method is no key, what it is called on may be.
      if (at.kind === 'Call' && at.func.kind === 'Attribute') taken.add(at.func);
      return [];
    }
    alternative = read.keys.length > 1 ? [...read.keys, ...segments] : null;
    segments = [read.keys[0]!, ...segments];
    at = read.from;
    // The method of a call is part of it.
    if (read.method) taken.add(read.method);
  }
}

/** The object that one step of a chain reads from, and under which keys. */
function readBy(node: Expr): { from: Expr; keys: readonly string[]; method?: Expr } | null {
  if (node.kind === 'Attribute') return { from: node.value, keys: [node.attr] };
  if (node.kind === 'Subscript') {
    const key = keyOf(node.slice);
    return key === null ? null : { from: node.value, keys: [key] };
  }
  if (node.kind !== 'Call' || node.func.kind !== 'Attribute') return null;
  const keys = getterKeys(node);
  return keys && { from: node.func.value, keys, method: node.func };
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

/** The constant texts with which a getter is called, at most two. */
function getterKeys({ func, args }: Call): string[] | null {
  if (func.kind !== 'Attribute' || !GETTERS.has(func.attr)) return null;
  const texts = args.slice(0, 2).map(textOf);
  const [first, second = null] = texts;
  if (typeof first !== 'string') return null;
  return second === null ? [first] : [first, second];
}
