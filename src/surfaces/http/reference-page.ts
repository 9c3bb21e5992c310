import type { OpenApiDocument, Operation } from './document';

/** The API's reference as one page, without scripts and without anything from elsewhere. */
export function referencePage(document: OpenApiDocument): string {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
  const tags = [...new Set(operations.map(({ operation }) => operation.tags[0]!))];
  const sections = tags.map((tag) => {
    const entries = operations.filter(({ operation }) => operation.tags[0] === tag).map((one) => entry(one, document));
    return `<section id="${escaped(tag)}"><h2>${escaped(tag)}</h2>${entries.join('')}</section>`;
  });
  const links = [...tags, 'statuses'].map((id) => `<a href="#${escaped(id)}">${escaped(id)}</a>`);
  const { title, version, description } = document.info as Record<'title' | 'version' | 'description', string>;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} API</title><style>${STYLE}</style></head>
<body><header><h1>${escaped(title)} API <small>${escaped(version)}</small></h1><p>${escaped(description)}</p>
<p><a href="openapi.json">OpenAPI 3.0 description</a> · <a href="health">health</a></p><nav>${links.join('')}</nav></header>
<main>${sections.join('')}<section id="statuses"><h2>Statuses</h2><table><tbody>${statuses(operations).join('')}</tbody></table></section></main></body></html>
`;
}

/** Each status that any operation may have, with what it means. */
function statuses(operations: readonly { readonly operation: Operation }[]): string[] {
  const all = Object.assign({}, ...operations.map(({ operation }) => operation.responses)) as Operation['responses'];
  return Object.entries(all).map(
    ([status, { description }]) => `<tr><td><code>${status}</code></td><td>${escaped(description)}</td></tr>`,
  );
}

interface Entry {
  readonly path: string;
  readonly method: string;
  readonly operation: Operation;
}

function entry({ path, method, operation }: Entry, document: OpenApiDocument): string {
  const rows = operation.parameters.map(
    ({ name, required, schema, description }) =>
      `<tr><td><code>${escaped(name)}</code>${required ? ' <b>required</b>' : ''}</td><td>${escaped(typeText(schema))}</td><td>${escaped(description ?? '')}</td></tr>`,
  );
  const table =
    rows.length === 0
      ? ''
      : `<table><thead><tr><th>Parameter</th><th>Type</th><th>Meaning</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
  const body = method === 'POST' ? '<p>The same parameters as JSON in the body.</p>' : '';
  return `<details><summary><span class="${method.toLowerCase()}">${method}</span> <code>${escaped(path)}</code> <em>${escaped(operation.summary)}</em></summary><p>${escaped(operation.description)}</p>${body}${table}${fields(operation, document)}</details>`;
}

/** The fields of an answer, by name; the OpenAPI description has their schemas. */
function fields({ responses }: Operation, { components }: OpenApiDocument): string {
  const { content } = responses[200] as { content?: { 'application/json': { schema: { $ref: string } } } };
  const name = content?.['application/json'].schema.$ref.split('/').at(-1) ?? '';
  const names = Object.keys(components.schemas[name]?.properties ?? {});
  return `<p>Answers with ${names.map((field) => `<code>${escaped(field)}</code>`).join(', ')}.</p>`;
}

function typeText(schema: Readonly<Record<string, unknown>>): string {
  const { type, enum: values, default: usual, minimum, maximum, items } = schema;
  const base = Array.isArray(values)
    ? values.join(' | ')
    : type === 'array'
      ? `${(items as { type?: string })?.type ?? ''} list`
      : String(type);
  return `${base}${bounds(minimum, maximum)}${usual === undefined ? '' : `, ${values ? usual : JSON.stringify(usual)} unless given`}`;
}

/** Nothing of the bounds that every whole number has. */
function bounds(minimum: unknown, maximum: unknown): string {
  const [least, most] = [minimum, maximum].map((bound) =>
    bound === undefined || Math.abs(Number(bound)) === Number.MAX_SAFE_INTEGER ? null : bound,
  );
  if (least === null && most === null) return '';
  if (most === null) return ` from ${least}`;
  return least === null ? ` up to ${most}` : ` ${least}–${most}`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}

const STYLE = `
:root{color-scheme:light dark;--line:light-dark(#d8dee4,#333b44);--soft:light-dark(#57606a,#9aa4af);--get:light-dark(#0969da,#58a6ff);--post:light-dark(#1a7f37,#3fb950)}
body{font:15px/1.5 system-ui,sans-serif;margin:0 auto;max-width:60rem;padding:1.5rem}
h1{margin:0}h1 small{color:var(--soft);font-weight:400;font-size:1rem}h2{border-bottom:1px solid var(--line);padding-bottom:.25rem;text-transform:capitalize}
nav{display:flex;flex-wrap:wrap;gap:.25rem 1rem}
details{border:1px solid var(--line);border-radius:6px;margin:.4rem 0;padding:.4rem .7rem}summary{cursor:pointer}
summary em{color:var(--soft);font-style:normal;margin-left:.5rem}
.get,.post{display:inline-block;font-weight:600;font-size:.8rem;min-width:2.8rem}.get{color:var(--get)}.post{color:var(--post)}
a{color:var(--get)}table{border-collapse:collapse;margin:.5rem 0;width:100%}details table{table-layout:fixed}details th:nth-child(1){width:24%}details th:nth-child(2){width:28%}section>table td:first-child{width:4rem}td{overflow-wrap:anywhere}th,td{border-bottom:1px solid var(--line);padding:.3rem .6rem .3rem 0;text-align:left;vertical-align:top}
td b{color:var(--soft);font-weight:500;font-size:.8rem}`;
