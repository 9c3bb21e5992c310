import { visible } from '../../kernel/visible';
import type { Blast } from '../diff/schema';

/** Longest label: nodes as wide as half a screen make no picture. */
const LONGEST_LABEL = 36;

/**
 * The callers of what was changed as a Mermaid flow chart inside a Markdown fence, from the callers to the called.
 * Changed functions have a thick border, entry points round ends, uncertain calls dotted arrows.
 */
export function blastGraph({ nodes, edges }: Blast): string {
  const lines = nodes.map(({ qualname, changed, entry }, i) => {
    const [open, close] = entry ? ['([', '])'] : ['[', ']'];
    return `  n${i}${open}"${label(qualname)}"${close}${changed ? ':::changed' : ''}`;
  });
  const arrows = edges
    .filter(({ from, to }) => from < nodes.length && to < nodes.length)
    .map(({ from, to, certain }) => `  n${from} ${certain ? '-->' : '-.->'} n${to}`);
  return ['```mermaid', 'graph LR', ...lines, ...arrows, '  classDef changed stroke-width:4px', '```'].join('\n');
}

/**
 * The last two parts of a dotted name: letters, digits and what names are made of; anything else as a code that Mermaid
 * turns back into the character.
 */
function label(name: string): string {
  const shown = [...visible(name.split('.').slice(-2).join('.'))];
  const kept = shown.length > LONGEST_LABEL ? ['…', ...shown.slice(1 - LONGEST_LABEL)] : shown;
  return kept.map((character) => (/[\p{L}\p{N}._… -]/u.test(character) ? character : entity(character))).join('');
}

function entity(character: string): string {
  return `#${character.codePointAt(0)};`;
}
