/** What the first line of a comment says of it; see `renderComment`. */
export interface Marker {
  /** Tells the comments of one pull request apart. */
  readonly key: string;
  /** Head of the pull request that the comment is about. */
  readonly head: string;
  readonly run: number;
  readonly attempt: number;
}

const MARKER = /^<!-- codeintel key=(\S{1,300}) head=([0-9a-f]{7,64}) run=(\d{1,18})\.(\d{1,6}) v=1 -->(?:\r?\n|$)/;

/** The marker a comment starts with; null for a comment that is not ours. */
export function readMarker(body: string): Marker | null {
  const match = MARKER.exec(body);
  if (match === null) return null;
  const [, key, head, run, attempt] = match as unknown as [string, string, string, string, string];
  try {
    return { key: decodeURIComponent(key), head, run: Number(run), attempt: Number(attempt) };
  } catch {
    return null;
  }
}

/** Whether `a` was made by a later run than `b`, or by a later attempt of it. */
export function isLater(a: Marker, b: Marker): boolean {
  return a.run > b.run || (a.run === b.run && a.attempt > b.attempt);
}
