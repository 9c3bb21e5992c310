/** What objects of CPython's own types have, names with two underscores in front aside; `decode` a text had in Python 2. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  str: `capitalize casefold center count decode encode endswith expandtabs find format format_map index isalnum isalpha
    isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper join ljust lower lstrip
    maketrans partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines
    startswith strip swapcase title translate upper zfill`,
  bytes: `capitalize center count decode endswith expandtabs find fromhex hex index isalnum isalpha isascii isdigit
    islower isspace istitle isupper join ljust lower lstrip maketrans partition removeprefix removesuffix replace rfind
    rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill`,
  bytearray: `append capitalize center clear copy count decode endswith expandtabs extend find fromhex hex index insert
    isalnum isalpha isascii isdigit islower isspace istitle isupper join ljust lower lstrip maketrans partition pop
    remove removeprefix removesuffix replace resize reverse rfind rindex rjust rpartition rsplit rstrip split splitlines
    startswith strip swapcase title translate upper zfill`,
  int: `as_integer_ratio bit_count bit_length conjugate denominator from_bytes imag is_integer numerator real to_bytes`,
  bool: `as_integer_ratio bit_count bit_length conjugate denominator from_bytes imag is_integer numerator real to_bytes`,
  float: 'as_integer_ratio conjugate from_number fromhex hex imag is_integer real',
  complex: 'conjugate from_number imag real',
  list: 'append clear copy count extend index insert pop remove reverse sort',
  tuple: 'count index',
  dict: `clear copy fromkeys get has_key items iteritems iterkeys itervalues keys pop popitem setdefault update values`,
  set: `add clear copy difference difference_update discard intersection intersection_update isdisjoint issubset
    issuperset pop remove symmetric_difference symmetric_difference_update union update`,
  frozenset: 'copy difference intersection isdisjoint issubset issuperset symmetric_difference union',
  range: 'count index start step stop',
  slice: 'indices start step stop',
};

const KNOWN: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(ATTRIBUTES).map(([type, names]) => [`builtins.${type}`, new Set(names.split(/\s+/))]),
);

/** Of all exceptions of Python itself. */
const OF_EXCEPTIONS = new Set(
  `args add_note with_traceback message errno strerror filename filename2 winerror characters_written code value name
  path name_from msg lineno offset text end_lineno end_offset print_file_and_line object start end reason encoding
  exceptions subgroup split derive`.split(/\s+/),
);

/** Whether an object of a type, or the type, has an attribute; of types outside this list nobody knows. */
export function mayHaveAttribute(type: string, name: string): boolean {
  if (name.startsWith('__')) return true;
  if (/^builtins\.\w*(?:Error|Exception|Warning|Exit|Interrupt|Iteration|Group)$/.test(type))
    return OF_EXCEPTIONS.has(name);
  return KNOWN.get(type)?.has(name) ?? true;
}
