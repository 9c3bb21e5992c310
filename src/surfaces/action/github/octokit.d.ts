/** `@actions/github` takes its types from a file of `@octokit/core` that the latter no longer lets others import. */
declare module '@octokit/core/dist-types/types' {
  // biome-ignore lint/suspicious/noExplicitAny: what TypeScript asks of the constructor of a mixin
  export type Constructor<T> = new (...args: any[]) => T;
  export interface OctokitOptions {
    userAgent?: string;
    request?: { fetch?: typeof fetch };
    log?: Record<'debug' | 'info' | 'warn' | 'error', (message: string) => void>;
  }
  export type OctokitPlugin = (octokit: unknown, options: OctokitOptions) => object;
}
