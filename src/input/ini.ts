export interface Ini {
  /** Section → option, in lower case → the lines of its value that are not empty. */
  readonly sections: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
  /** The first thing that `configparser` refuses the file for; what stands around it is read nevertheless. */
  readonly problem: { readonly message: string; readonly line: number } | null;
}

/** Reads a text as Python's `configparser` does, less interpolation and the defaults of all sections. */
export function parseIni(text: string): Ini {
  const sections = new Map<string, Map<string, string[]>>();
  let problem: Ini['problem'] = null;
  let section: Map<string, string[]> | null = null;
  /** Lines that stand further in than their option belong to its value. */
  let option: { readonly value: string[]; readonly indent: number } | null = null;
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const content = line.trim();
    if (content === '' || /^[#;]/.test(content)) continue;
    const indent = line.search(/\S/);
    if (option !== null && indent > option.indent) {
      option.value.push(content);
      continue;
    }
    const refuse = (message: string): void => {
      problem ??= { message, line: index + 1 };
    };
    const header = /^\[(.+)\]/.exec(content)?.[1];
    const pair = /^([^=:]*[^=:\s])\s*[=:](.*)$/.exec(content);
    option = null;
    if (header !== undefined) {
      if (sections.has(header)) refuse(`the section [${header}] is there twice`);
      section = sections.get(header) ?? new Map();
      sections.set(header, section);
    } else if (section === null) refuse('a line stands before the first [section]');
    else if (pair === null) refuse('a line is neither a [section] nor an option with a value');
    else {
      const name = pair[1]!.toLowerCase();
      if (section.has(name)) refuse(`the option ${name} is there twice`);
      option = { value: [pair[2]!.trim()].filter((first) => first !== ''), indent };
      section.set(name, option.value);
    }
  }
  return { sections, problem };
}
