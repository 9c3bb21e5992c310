import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../input/repository';
import { zip } from '../input/zip';
import { filesBelow } from '../surfaces/action/runner';
import { GitHub } from './github';

let github: GitHub;

beforeAll(async () => {
  github = await GitHub.start();
});
afterAll(() => github.stop());

test("GitHub's own client finds, downloads and unpacks an artifact of another run", async () => {
  github.others.push({ id: 42, name: 'risk', run: 7, zip: zip([{ name: 'risk.json', content: '{}' }]) });
  const path = temporaryFolder();
  const findBy = { token: 'ghs_read', workflowRunId: 7, repositoryOwner: 'acme', repositoryName: 'shop' };
  const script = `
    const { DefaultArtifactClient } = require('@actions/artifact');
    const client = new DefaultArtifactClient();
    const findBy = ${JSON.stringify(findBy)};
    client.getArtifact('risk', { findBy })
      .then(({ artifact }) => client.downloadArtifact(artifact.id, { path: ${JSON.stringify(path)}, findBy }))
      .catch((error) => { console.error(error); process.exitCode = 1; });`;
  await promisify(execFile)(process.execPath, ['-e', script], {
    env: { PATH: process.env.PATH, SystemRoot: process.env.SystemRoot, ...github.environment() },
  });
  expect(filesBelow(path)).toEqual(['risk.json']);
});
