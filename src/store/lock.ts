/** The native library of one DuckDB release: per platform, one npm tarball and the files taken from it. */
export interface DuckDBLock {
  /** Version of `@duckdb/node-bindings`, the same for every platform. */
  readonly version: string;
  /** Keys as `platformKey` makes them: `linux-x64`, `linux-x64-musl`, `darwin-arm64`, … */
  readonly platforms: Readonly<Record<string, LockedPlatform>>;
}

export interface LockedPlatform {
  /** npm package that carries the library. */
  readonly package: string;
  /** Size of the tarball. */
  readonly bytes: number;
  /** Base64, as in npm's `integrity`. */
  readonly sha512: string;
  /** The files to take from the tarball's `package/` folder: the Node addon and the library it links to. */
  readonly files: LockedFiles;
}

export type LockedFiles = Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>>;

/** The running platform, named as in the lock. Linux without glibc is taken to be musl. */
export function platformKey(): string {
  const { platform, arch } = process;
  return platform === 'linux' && !hasGlibc() ? `${platform}-${arch}-musl` : `${platform}-${arch}`;
}

function hasGlibc(): boolean {
  Object.assign(process.report, { excludeNetwork: true }); // otherwise it resolves the host name of every open socket
  const report = process.report.getReport() as { header: { glibcVersionRuntime?: string } };
  return report.header.glibcVersionRuntime !== undefined;
}
