/**
 * Tells the lines of a PEM block from others: its base64 ends in `=`, by which the line of a key would pass for
 * the name of an option.
 */
export function privateBlock(): (line: string) => boolean {
  let inside = false;
  return (line) => {
    if (line.includes('-----END ')) {
      const ended = inside;
      inside = false;
      return ended;
    }
    const was = inside;
    inside ||= line.includes('-----BEGIN ');
    return was;
  };
}
