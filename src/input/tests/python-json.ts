/**
 * Parses JSON as Python writes it: `NaN` and `Infinity`, which JSON does not have, become null.
 * @throws {SyntaxError}
 */
export function parsePythonJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const plain = text.replace(/"[^"\\]*(?:\\.[^"\\]*)*"|-?\b(?:NaN|Infinity)\b/g, (token) =>
      token.startsWith('"') ? token : 'null',
    );
    if (plain === text) throw error;
    return JSON.parse(plain);
  }
}
