import type { ConfigReader } from './format';
import { privateBlock } from './private-block';

const ASSIGNMENT = /^(?:export\s+)?([A-Za-z_][A-Za-z0-9_.-]{0,127})\s*(?:=|:\s)\s*(.*)$/;

/** `NAME=value`, with `export`, comments, and values in quotes that may go over several lines. */
export const readEnv: ConfigReader = (text, keys) => {
  let problemLine: number | undefined;
  let quote: string | null = null;
  let quoteLine = 0;
  const isPrivate = privateBlock();
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (quote !== null) {
      if (endsQuote(line, quote)) quote = null;
      continue;
    }
    const content = line.trim();
    if (isPrivate(content) || content === '' || content.startsWith('#')) continue;
    const assignment = ASSIGNMENT.exec(content);
    if (!assignment) {
      problemLine ??= index + 1;
      continue;
    }
    keys.add(assignment[1]!);
    const value = assignment[2]!;
    const first = value[0];
    if ((first === '"' || first === "'" || first === '`') && !endsQuote(value.slice(1), first)) {
      quote = first;
      quoteLine = index + 1;
    }
  }
  if (quote !== null) return { message: 'a quote is not closed; names after it were not read', line: quoteLine };
  return problemLine === undefined ? null : { message: 'a line is not NAME=value', line: problemLine };
};

function endsQuote(text: string, quote: string): boolean {
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\' && quote !== "'") at++;
    else if (text[at] === quote) return true;
  }
  return false;
}
