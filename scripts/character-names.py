"""Writes src/python/character-names.ts: the Unicode names that `\\N{...}` escapes may use.

Run with any CPython: `python3 scripts/character-names.py OUTPUT`; needs `node` on PATH to compress. Names that follow
from the code point (ideographs, Hangul syllables and the like) are left out.
"""

import subprocess
import sys
import unicodedata

ALGORITHMIC = ("CJK ", "HANGUL SYLLABLE", "TANGUT", "NUSHU", "KHITAN", "EGYPTIAN", "CUNEIFORM", "ANATOLIAN", "VARIATION")
COMPRESS = """
const z = require('node:zlib');
const text = require('node:fs').readFileSync(0);
const params = { [z.constants.BROTLI_PARAM_LGWIN]: 22, [z.constants.BROTLI_PARAM_QUALITY]: 11 };
process.stdout.write(z.brotliCompressSync(text, { params }).toString('base64'));
"""

# Control codes and abbreviations have no name of their own.
ALIASES = (
    "NULL,BACKSPACE,CHARACTER TABULATION,HORIZONTAL TABULATION,TAB,LINE FEED,NEW LINE,LINE TABULATION,FORM FEED,"
    "CARRIAGE RETURN,ESCAPE,DELETE,ALERT,SUBSTITUTE,END OF TRANSMISSION,START OF HEADING,START OF TEXT,END OF TEXT,"
    "FILE SEPARATOR,GROUP SEPARATOR,RECORD SEPARATOR,UNIT SEPARATOR,INFORMATION SEPARATOR ONE,NEXT LINE,"
    "NBSP,SHY,ZWSP,ZWNJ,ZWJ,LRM,RLM,NNBSP,WJ,BOM,BYTE ORDER MARK"
).split(",")

lines = []
previous = None
for code in range(0x20, 0x110000):
    name = unicodedata.name(chr(code), None)
    if name is None or name.startswith(ALGORITHMIC):
        continue
    lines.append(name if previous == code - 1 else f"{code:x} {name}")
    previous = code
lines.extend(f"{ord(unicodedata.lookup(alias)):x} {alias}" for alias in ALIASES)
packed = subprocess.run(["node", "-e", COMPRESS], input="\n".join(lines).encode(), capture_output=True, check=True)
with open(sys.argv[1], "w") as output:
    output.write(f"""import {{ brotliDecompressSync }} from 'node:zlib';

/** The character of a Unicode {unicodedata.unidata_version} name, or undefined; names count without regard to case. */
export function characterNamed(name: string): string | undefined {{
  names ??= unpack();
  const code = names.get(name.toUpperCase());
  return code === undefined ? undefined : String.fromCodePoint(code);
}}

let names: Map<string, number> | undefined;

/** One name a line; a line that does not follow its predecessor's code point begins with its own, in hexadecimal. */
function unpack(): Map<string, number> {{
  const unpacked = new Map<string, number>();
  let code = 0;
  for (const line of brotliDecompressSync(Buffer.from(PACKED, 'base64')).toString('latin1').split('\\n')) {{
    const jump = /^([0-9a-f]+) (.+)$/.exec(line);
    code = jump === null ? code + 1 : Number.parseInt(jump[1]!, 16);
    unpacked.set(jump === null ? line : jump[2]!, code);
  }}
  return unpacked;
}}

/** Made by scripts/character-names.py. */
const PACKED =
  '{packed.stdout.decode()}';
""")
