import type { Permalink } from './cells';

/**
 * Links to lines of a file at a commit, on github.com or a GitHub Enterprise server.
 * @param prefix from the repository's top to the analysed folder: empty or ending in `/`
 */
export function permalinks(serverUrl: string, repo: string, commit: string, prefix = ''): Permalink {
  return (path, startLine, endLine) => {
    const file = (prefix + path).toWellFormed().split('/').map(encodeURIComponent).join('/');
    const lines = startLine === endLine ? `L${startLine}` : `L${startLine}-L${endLine}`;
    return `${serverUrl}/${repo}/blob/${commit}/${file}#${lines}`;
  };
}
