import type { Permalink } from './markdown';

/** Links to lines of a file at a commit, on github.com or a GitHub Enterprise server. */
export function permalinks(serverUrl: string, repo: string, commit: string): Permalink {
  return (path, startLine, endLine) => {
    const file = path.toWellFormed().split('/').map(encodeURIComponent).join('/');
    return `${serverUrl}/${repo}/blob/${commit}/${file}#L${startLine}-L${endLine}`;
  };
}
