/** Symbols as scip-python spells them: `scip-python python <package> <version> <descriptors>`. */

export interface ScipPackage {
  readonly name: string;
  readonly version: string;
}

/** The standard library, whose version nobody told us. */
export const STDLIB_PACKAGE: ScipPackage = { name: 'python-stdlib', version: '' };

export function packagePrefix({ name, version }: ScipPackage): string {
  return `scip-python python ${escapedPart(name)} ${escapedPart(version)} `;
}

export function namespaceDescriptor(module: string): string {
  return `${escapedName(module)}/`;
}
export function moduleDescriptor(module: string): string {
  return `${escapedName(module)}/__init__:`;
}
export function typeDescriptor(name: string): string {
  return `${escapedName(name)}#`;
}
export function methodDescriptor(name: string): string {
  return `${escapedName(name)}().`;
}
export function parameterDescriptor(name: string): string {
  return `(${escapedName(name)})`;
}
export function termDescriptor(name: string): string {
  return `${escapedName(name)}.`;
}

function escapedPart(text: string): string {
  return text === '' ? '.' : text.replaceAll(' ', '  ');
}

function escapedName(name: string): string {
  return /^[\w$+-]+$/.test(name) ? name : `\`${name.replaceAll('`', '``')}\``;
}
