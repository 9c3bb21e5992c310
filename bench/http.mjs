// How the HTTP API holds under load: many clients that ask without a pause.
//
//   node bench/http.mjs [--db FILE] [--clients N] [--seconds N] [--cli FILE]
//
// Without --db it asks of the database that bench/query.mjs makes. Prints the server's memory every five seconds, and whether
// it is flat: the mean of the last third of the time beside that of the second, as the first warms up; the answers per second,
// the median and the 99th percentile for each question, and failures.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';

const { values: options } = parseArgs({
  options: {
    db: { type: 'string', default: '.bench/query/django.duckdb' },
    clients: { type: 'string', default: '50' },
    seconds: { type: 'string', default: '60' },
    cli: { type: 'string', default: 'build/surfaces/cli/index.js' },
  },
});
const EVERY_MS = 250;
const PRINTED_EVERY = 20;
/** What the last third may have more than the second to be called flat. */
const FLAT = 0.03;
const clients = Number(options.clients);
const seconds = Number(options.seconds);
if (!existsSync(options.db)) throw new Error(`${options.db} is not there: run bench/query.mjs, or name one with --db.`);

const server = spawn(process.execPath, [options.cli, 'serve', '--db-path', options.db, '--listen', '0'], {
  stdio: ['ignore', 'inherit', 'pipe'],
});
server.stderr.setEncoding('utf8');
const [said] = await once(server.stderr, 'data');
const url = /http:\S+/.exec(said)[0];
server.stderr.on('data', (text) => process.stderr.write(text));

const agent = new Agent({ keepAlive: true, maxSockets: clients });
const times = new Map();
const failures = new Map();
const paths = await choosePaths();
for (const path of paths.slice(0, 3 * clients)) await get(path);
const warm = memory();
const sizes = [];
const since = performance.now();
const watch = setInterval(() => look(), EVERY_MS);

const until = since + seconds * 1000;
await Promise.all(Array.from({ length: clients }, (_, i) => askOnAndOn(i)));
clearInterval(watch);
await wait(5_000);
report();
agent.destroy();
server.kill();
await once(server, 'exit');
process.exitCode = failures.size === 0 ? 0 : 1;

/** Each client goes through the same questions, from another place on. */
async function askOnAndOn(client) {
  for (let i = Math.floor((client * paths.length) / clients); performance.now() < until; i++) {
    const path = paths[i % paths.length];
    const name = path.split('?')[0];
    const since = performance.now();
    const failure = await get(path).then(
      ({ status }) =>
        status === 200 || status === 404 || status === 409 || status === 422 ? null : `${name}: ${status}`,
      (error) => `${name}: ${error.code ?? error.message}`,
    );
    if (failure === null) taken(name).push(performance.now() - since);
    else failures.set(failure, (failures.get(failure) ?? 0) + 1);
  }
}

function taken(name) {
  if (!times.has(name)) times.set(name, []);
  return times.get(name);
}

async function get(path) {
  const [response] = await once(request(`${url}${path}`, { agent }).end(), 'response');
  const chunks = await response.toArray();
  return { status: response.statusCode, body: Buffer.concat(chunks) };
}

/** The questions people ask by hand, of functions spread over the whole list. */
async function choosePaths() {
  const { body } = await get('/functions/high-risk?min_risk=0&limit=500');
  const rows = JSON.parse(body).functions;
  return Array.from({ length: 60 }, (_, i) => rows[Math.floor((i * rows.length) / 60)]).flatMap((row, i) => {
    const of = (path, values) => `${path}?${new URLSearchParams(values)}`;
    const { urn, rel_path, qualname } = row;
    return [
      of('/questions/find_symbol', { query: qualname.slice(qualname.lastIndexOf('.') + 1) }),
      of('/function/summary/by-urn', { urn }),
      of('/function/callgraph', { urn }),
      of('/questions/get_blast_radius', { urn }),
      of('/function/tests', { urn }),
      of('/file/summary', { rel_path }),
      of('/functions/high-risk', { min_risk: i / 60 }),
      '/health',
    ];
  });
}

function look() {
  const [second, mb] = [(performance.now() - since) / 1000, memory()];
  sizes.push({ second, mb });
  if (sizes.length % PRINTED_EVERY === 0)
    console.log(`${second.toFixed(0).padStart(5)} s  ${mb.toFixed(0).padStart(5)} MB`);
}

/** Mean of what was seen in the first, second or last third, in MB. */
function meanOfThird(third) {
  const seen = sizes.filter(({ second }) => Math.min(2, Math.floor((3 * second) / seconds)) === third);
  return seen.reduce((sum, { mb }) => sum + mb, 0) / seen.length;
}

/** Resident, in MB. */
function memory() {
  const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'));
  return Number(kilobytes) / 1024;
}

function report() {
  const count = [...times.values()].reduce((sum, { length }) => sum + length, 0);
  console.log(`${clients} clients for ${seconds} s: ${count} answers, ${(count / seconds).toFixed(0)} per second`);
  for (const [name, all] of [...times].sort(([a], [b]) => (a < b ? -1 : 1))) {
    all.sort((a, b) => a - b);
    const at = (share) => `${all[Math.floor(share * (all.length - 1))].toFixed(1).padStart(7)} ms`;
    console.log(`${name.padEnd(30)} p50 ${at(0.5)}  p99 ${at(0.99)}  ${all.length} answers`);
  }
  const [most, after] = [Math.max(...sizes.map(({ mb }) => mb)), memory()].map((mb) => mb.toFixed(0));
  const [first, second, last] = [0, 1, 2].map(meanOfThird);
  const growth = last / second - 1;
  const thirds = [first, second, last].map((mb) => mb.toFixed(0)).join(', ');
  console.log(
    `memory: ${warm.toFixed(0)} MB warm, ${most} MB at most, ${after} MB five seconds after; means of the thirds ${thirds} MB`,
  );
  console.log(
    `memory is ${growth <= FLAT ? 'flat' : 'NOT flat'}: the last third has ${(100 * growth).toFixed(1)} % (${(last - second).toFixed(1)} MB, ` +
      `${((3 * (last - second) * 1000) / count).toFixed(1)} MB per thousand answers) more than the second`,
  );
  console.log(failures.size === 0 ? 'no failure' : `failures: ${JSON.stringify(Object.fromEntries(failures))}`);
}
