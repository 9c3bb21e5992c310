import type { SourceText } from '../source';
import { unparse } from '../unparse';
import type { Step } from './graph';

/** A guard is there to be read; a table written out in a test is not worth more. */
const LONGEST = 300;

/** What a step decides on, in one line: the test of an `if`, `while` or `assert`, else the header. */
export function guardText(step: Step, source: SourceText): string {
  const text = header(step, source);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function header(step: Step, source: SourceText): string {
  switch (step.kind) {
    case 'If':
    case 'While':
    case 'Assert':
      return unparse(step.test);
    case 'For':
    case 'AsyncFor':
      return `${step.kind === 'For' ? '' : 'async '}for ${unparse(step.target)} in ${unparse(step.iter)}`;
    case 'ExceptHandler':
      return step.type === null ? 'except' : `except ${unparse(step.type)}`;
    case 'match_case': {
      const pattern = source.text.slice(step.pattern.start, step.pattern.end).replace(/\s+/g, ' ');
      return `case ${pattern}${step.guard === null ? '' : ` if ${unparse(step.guard)}`}`;
    }
    default:
      return '';
  }
}
