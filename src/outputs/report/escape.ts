import { visible } from '../../kernel/visible';

/**
 * Text that came from a repository, made safe for what it is rendered into. Names, paths and messages may hold
 * anything: Markdown, HTML, mentions, links, workflow commands, characters that hide or reorder others.
 */

/** What needs no care inside a code span: the names and paths of nearly every repository. */
const TAME = /^[\p{L}\p{N}_./-](?:[\p{L}\p{N}_./ -]*[\p{L}\p{N}_./-])?$/u;

/** A code span for Markdown, tables included. Nothing inside it links, pings or formats. */
export function code(text: string): string {
  const shown = visible(text);
  return TAME.test(shown) ? `\`${shown}\`` : asHtml(shown);
}

/** The same where Markdown is not read, as in the summary of a folded part. */
export function codeInHtml(text: string): string {
  const shown = visible(text);
  return TAME.test(shown) ? `<code>${shown}</code>` : asHtml(shown);
}

/**
 * A code span for a cell of a table. A dotted name or a path may break after each part of it: a cell as wide as the
 * longest name would push the other columns off the screen of a phone.
 */
export function breakableCode(text: string): string {
  const shown = visible(text);
  if (!/[./]/.test(shown)) return code(text);
  const escaped = shown
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|[^\p{L}\p{N} ./_-]/gu, entity)
    .replace(/\b(www)\./gi, '$1&#46;');
  return `<code>${escaped.replace(/(?<=[./])(?!$)/g, '<wbr>')}</code>`;
}

function asHtml(shown: string): string {
  return `<code>${shown.replace(/[^\p{L}\p{N} ]/gu, entity)}</code>`;
}

/** A command to copy: its characters must stay as they are, so it is a code span or, with any unusual one, nothing. */
export function command(text: string): string | null {
  return /^[\w ./:=@-]{1,300}$/.test(text) ? `\`${text.trim()}\`` : null;
}

/** Running text for Markdown, tables included. Nothing in it links, pings or formats, but a plain name in backticks is code. */
export function prose(text: string): string {
  return visible(text, 480)
    .split(/(`[^`]+`)/)
    .map((part) => (part.startsWith('`') && TAME.test(part.slice(1, -1)) ? part : literal(part)))
    .join('');
}

/** A colon before a space begins neither an address nor an emoji, and an underscore within a word no emphasis. */
function literal(text: string): string {
  return text
    .replace(/:(?! )|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|[!"#$&*+<=>@[\\\]^`{|}~]/gu, entity)
    .replace(/\b(www)\./gi, '$1&#46;')
    .replace(/\b(gh-)(?=\d)/gi, '$1&#8203;');
}

/**
 * E-mail addresses, mentions and references are looked for in the rendered text, where an entity is what it stands
 * for: there a zero-width space keeps them apart.
 */
function entity(character: string): string {
  const reference = `&#${character.codePointAt(0)};`;
  return character === '@' || character === '#' ? `${reference}&#8203;` : reference;
}

/** A Markdown link; the label, already Markdown, alone when the address is not a plain web address. */
export function link(label: string, address: string | undefined): string {
  const target = address === undefined ? null : webAddress(address);
  return target === null ? label : `[${label}](${target})`;
}

function webAddress(address: string): string | null {
  if (address.length > 1000 || !URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return href.replace(/[^\w./:?&=#%,;@+~-]/g, (c) => `%${c.codePointAt(0)!.toString(16).padStart(2, '0')}`);
}

/** One line for a terminal or a log: no escape sequence, nothing a runner takes for a workflow command. */
export function plain(text: string, longest?: number): string {
  return visible(text, longest).replaceAll('::', '\\u{3a}\\u{3a}').replaceAll('##[', '\\u{23}\\u{23}[');
}

/** A value inside an HTML comment: letters, digits, `.`, `_` and single `-` as they are, the rest percent-encoded. */
export function markerValue(text: string): string {
  return encodeURIComponent(text.toWellFormed())
    .replace(/[!'()*~]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/--/g, '-%2D');
}
