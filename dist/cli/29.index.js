"use strict";
exports.id = 29;
exports.ids = [29];
exports.modules = {

/***/ 67655:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.serveGuarded = serveGuarded;
exports.parseAddress = parseAddress;
exports.isLoopback = isLoopback;
exports.refuse = refuse;
const node_crypto_1 = __webpack_require__(77598);
const node_http_1 = __webpack_require__(37067);
const node_net_1 = __webpack_require__(77030);
const errors_1 = __webpack_require__(65995);
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
/** From the first byte of a request to the last. */
const REQUEST_TIMEOUT_MS = 30_000;
/** Parameters may be in the address, where each character takes up to twelve bytes. */
const MOST_HEADER_BYTES = 256 * 1024;
const GRACE_MS = 3_000;
/**
 * Listens on one address. Requests that name another host or come from another site's page are refused, so that no
 * web page can ask through the reader's browser, and so are those without the token.
 * @throws UserError when the address is taken, or lies beyond this machine without a token
 */
async function serveGuarded(handle, options) {
    const { host, port, token, tokenVariable, hostNames } = options;
    if (!isLoopback(host) && token === null)
        throw new errors_1.UserError(`Serving beyond this machine (${host}) needs a token: set ${tokenVariable}.`, 2);
    // Not before there is something to serve: every other command would wait for it.
    const { validateHostHeader, validateOriginHeader } = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 36641));
    const names = [...LOOPBACK, ...(isLoopback(host) || isWildcard(host) ? [] : [bracketed(host)]), ...hostNames];
    const server = (0, node_http_1.createServer)({ requestTimeout: REQUEST_TIMEOUT_MS, maxHeaderSize: MOST_HEADER_BYTES }, (request, response) => {
        const { host: named, origin } = request.headers;
        const place = [validateHostHeader(named, names), validateOriginHeader(origin, names)].find(({ ok }) => !ok);
        if (place && !place.ok)
            return refuse(response, 403, `${place.message}: see --allow-host.`);
        if (token !== null && !shows(request, token)) {
            response.setHeader('WWW-Authenticate', 'Bearer realm="codeintel"');
            return refuse(response, 401, 'A bearer token is required.');
        }
        response.once('close', () => setImmediate(() => server.listening || server.closeIdleConnections()));
        handle(request, response);
    });
    server.on('clientError', (error, socket) => {
        if (!socket.writable)
            return void socket.destroy();
        const [status, detail] = UNREADABLE[error.code ?? ''] ?? [400, 'The request is not HTTP.'];
        const body = problemOf(status, detail);
        const head = ['Content-Type: application/problem+json', `Content-Length: ${Buffer.byteLength(body)}`];
        socket.end([`HTTP/1.1 ${status} ${node_http_1.STATUS_CODES[status]}`, ...head, 'Connection: close', '', body].join('\r\n'));
    });
    await listen(server, host, port);
    const address = server.address();
    const bound = typeof address === 'object' && address !== null ? address.port : port;
    return { url: `http://${bracketed(host)}:${bound}`, close: () => stop(server) };
}
/** What Node calls a request that it does not hand on. */
const UNREADABLE = {
    HPE_HEADER_OVERFLOW: [431, `The address and the headers have more than ${MOST_HEADER_BYTES} bytes.`],
    ERR_HTTP_REQUEST_TIMEOUT: [408, `The request did not arrive within ${REQUEST_TIMEOUT_MS / 1000} s.`],
};
/** @throws UserError for what is not a port, or host:port */
function parseAddress(option, text) {
    const [, host, port] = /^(?:(.+):)?(\d{1,5})$/.exec(text) ?? [];
    if (port === undefined || Number(port) > 65_535)
        throw new errors_1.UserError(`${option} takes a port, or host:port, not ${JSON.stringify(text)}.`, 2);
    return { host: host?.replace(/^\[(.*)\]$/, '$1') ?? '127.0.0.1', port: Number(port) };
}
function isLoopback(host) {
    return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}
function refuse(response, status, detail) {
    response.writeHead(status, { 'Content-Type': 'application/problem+json' });
    response.end(problemOf(status, detail));
}
function problemOf(status, detail) {
    return JSON.stringify({ type: 'about:blank', title: node_http_1.STATUS_CODES[status], detail, status });
}
function listen(server, host, port) {
    return new Promise((done, failed) => {
        server.once('error', (error) => failed(new errors_1.UserError(`Cannot listen on ${bracketed(host)}:${port}: ${(0, errors_1.messageOf)(error)}`)));
        server.listen(port, host, done);
    });
}
async function stop(server) {
    const closed = new Promise((done) => server.close(done));
    server.closeIdleConnections();
    const grace = setTimeout(() => server.closeAllConnections(), GRACE_MS);
    await closed;
    clearTimeout(grace);
}
function isWildcard(host) {
    return host === '0.0.0.0' || host === '::';
}
function bracketed(host) {
    return (0, node_net_1.isIP)(host) === 6 ? `[${host}]` : host;
}
function shows({ headers }, token) {
    const shown = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? '';
    const [a, b] = [Buffer.from(shown), Buffer.from(token)];
    return a.length === b.length && (0, node_crypto_1.timingSafeEqual)(a, b);
}


/***/ }),

/***/ 96943:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.statusOf = statusOf;
/**
 * The HTTP status of an answer: 404 when the thing asked for is not there, 409 when it may be one of several, 422 when
 * this snapshot cannot say. A list that is empty is an answer.
 */
function statusOf(answer, question) {
    switch (answer.status) {
        case 'found':
            return 200;
        case 'ambiguous':
            return 409;
        case 'unsupported':
            return 422;
        case 'none':
            return isAboutOne(question) && !saysAnything(answer, question) ? 404 : 200;
    }
}
/** Fields besides lists: what the answer says of the one thing it is about. */
function isAboutOne({ fields, lists }) {
    return fields.some((field) => !lists.includes(field));
}
function saysAnything(answer, { fields, lists }) {
    return fields.some((field) => !lists.includes(field) && answer[field] !== null && answer[field] !== false);
}


/***/ }),

/***/ 9491:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
exports.createApp = createApp;
const node_crypto_1 = __webpack_require__(77598);
const hono_1 = __webpack_require__(96233);
const body_limit_1 = __webpack_require__(78693);
const errors_1 = __webpack_require__(65995);
const version_generated_1 = __webpack_require__(70309);
const envelope_1 = __webpack_require__(65514);
const answer_status_1 = __webpack_require__(96943);
const document_1 = __webpack_require__(84907);
const parameters_1 = __webpack_require__(2458);
const reference_page_1 = __webpack_require__(62529);
const routes_1 = __webpack_require__(42988);
/** Parameters are names and one statement; nothing needs more. */
const MOST_BODY_BYTES = 1024 * 1024;
/**
 * The API as a function from requests to responses: questions, `/health`, `/openapi.json` and a page about them at `/`
 * and `/docs`.
 * @param report told of failures that are not the asker's
 */
function createApp(backend, report) {
    const app = new hono_1.Hono();
    const document = (0, document_1.openApiDocument)();
    for (const path of ['/', '/docs'])
        app.get(path, (context) => context.html((0, reference_page_1.referencePage)(document)));
    app.get('/openapi.json', (context) => answered(context, 200, document));
    app.get('/health', async (context) => {
        const { meta } = await backend.ask('list_datasets', {}, { signal: context.req.raw.signal });
        const { repo, commit, generated_at } = meta;
        return answered(context, 200, document_1.HEALTH.parse({ status: 'ok', repo, commit, generated_at, read_only: true, version: version_generated_1.VERSION }));
    });
    for (const route of routes_1.ROUTES)
        addRoute(app, route, backend);
    app.notFound((context) => refused(context, otherMethods(app, context)));
    app.onError((error, context) => {
        if (error instanceof envelope_1.QueryError) {
            if (error.problem.status >= 500)
                report(error.cause ?? error);
            return refused(context, error.problem);
        }
        report(error);
        return refused(context, {
            type: 'about:blank',
            title: 'Defect',
            detail: 'The server failed; its log says how.',
            status: 500,
        });
    });
    return app;
}
function addRoute(app, route, backend) {
    const { path, question } = route;
    const parameters = (0, parameters_1.parametersOf)(route);
    const pattern = path.replace(/\{(\w+)\}/g, ':$1');
    app.get(pattern, async (context) => {
        const named = Object.fromEntries((0, routes_1.pathParameters)(path).map((name) => [name, context.req.param(name)]));
        const params = (0, parameters_1.readParameters)(parameters, named, new URL(context.req.url).searchParams);
        const answer = await backend.ask(question.name, params, { signal: context.req.raw.signal });
        return answered(context, (0, answer_status_1.statusOf)(answer, question), answer);
    });
    if (!path.startsWith('/questions/'))
        return;
    app.post(pattern, (0, body_limit_1.bodyLimit)({ maxSize: MOST_BODY_BYTES, onError: (context) => refused(context, TOO_LARGE) }), async (context) => {
        if (!/^application\/json\b/i.test(context.req.header('content-type') ?? ''))
            return refused(context, NO_JSON);
        const params = await context.req.json().catch((error) => {
            throw new envelope_1.QueryError(400, `The body is not JSON: ${(0, errors_1.messageOf)(error)}`);
        });
        if (params === null)
            throw new envelope_1.QueryError(400, 'The body is null: send the parameters as an object.');
        const answer = await backend.ask(question.name, params, { signal: context.req.raw.signal });
        return answered(context, (0, answer_status_1.statusOf)(answer, question), answer);
    });
}
const TOO_LARGE = {
    type: 'about:blank',
    title: 'Content too large',
    detail: `A body has at most ${MOST_BODY_BYTES} bytes.`,
    status: 413,
};
const NO_JSON = {
    type: 'about:blank',
    title: 'Unsupported media type',
    detail: 'Send the parameters as application/json.',
    status: 415,
};
function otherMethods(app, context) {
    const path = context.req.path;
    const allowed = ['GET', 'POST'].filter((method) => app.routes.some((route) => route.method === method && matches(route.path, path)));
    if (allowed.length === 0)
        return {
            type: 'about:blank',
            title: 'Not found',
            detail: `There is no ${path}; /openapi.json lists what there is.`,
            status: 404,
        };
    const allow = [...allowed, ...(allowed.includes('GET') ? ['HEAD'] : [])].join(', ');
    return { type: 'about:blank', title: 'Method not allowed', detail: `${path} takes ${allow}.`, status: 405, allow };
}
function matches(pattern, path) {
    const [left, right] = [pattern.split('/'), path.split('/')];
    return (left.length === right.length &&
        left.every((part, i) => part === right[i] || (part.startsWith(':') && right[i] !== '')));
}
/** JSON with an `ETag`, and only that when the asker has it already. */
function answered(context, status, value) {
    const body = JSON.stringify(value);
    const tag = `"${(0, node_crypto_1.createHash)('sha256').update(body).digest('base64url').slice(0, 32)}"`;
    context.header('ETag', tag);
    context.header('Cache-Control', 'private, no-cache');
    const known = context.req
        .header('if-none-match')
        ?.split(',')
        .map((one) => one.trim().replace(/^W\//, ''));
    if (status === 200 && (known?.includes(tag) || known?.includes('*')))
        return context.body(null, 304);
    return context.body(body, status, { 'Content-Type': 'application/json' });
}
function refused(context, { allow, ...problem }) {
    const headers = { 'Content-Type': 'application/problem+json', ...(allow ? { Allow: allow } : {}) };
    const body = { ...problem, instance: context.req.path };
    return context.body(JSON.stringify(body), problem.status, headers);
}


/***/ }),

/***/ 64029:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.addServeCommand = addServeCommand;
const errors_1 = __webpack_require__(65995);
const backend_1 = __webpack_require__(42327);
const guarded_server_1 = __webpack_require__(67655);
/** `codeintel serve`: the questions over HTTP. */
function addServeCommand(program, signal) {
    (0, backend_1.addBackendOptions)(program.command('serve'))
        .description('Answer questions over HTTP; its reference is at /docs, its OpenAPI description at /openapi.json.')
        .option('--listen <[host:]port>', 'address', '127.0.0.1:8733')
        .option('--allow-host <name...>', 'further names that clients reach the server by', [])
        .addHelpText('after', '\nCODEINTEL_API_TOKEN is what clients must show as a bearer token, and required beyond this machine.')
        .action((flags) => serve(flags, signal));
}
async function serve(flags, signal) {
    const address = (0, guarded_server_1.parseAddress)('--listen', flags.listen);
    const backend = await (0, backend_1.openBackend)(flags, process.env, signal);
    const { getRequestListener } = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 26652));
    const { createApp } = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 9491));
    const report = (error) => process.stderr.write(`codeintel serve: ${(0, errors_1.messageOf)(error)}\n`);
    try {
        const server = await (0, guarded_server_1.serveGuarded)(getRequestListener(createApp(backend, report).fetch), {
            ...address,
            token: process.env.CODEINTEL_API_TOKEN || null,
            tokenVariable: 'CODEINTEL_API_TOKEN',
            hostNames: flags.allowHost,
        });
        process.stderr.write(`codeintel serve: listening on ${server.url}\n`);
        await new Promise((done) => {
            if (signal.aborted)
                done();
            else
                signal.addEventListener('abort', () => done(), { once: true });
        });
        await server.close();
    }
    finally {
        await backend.close();
    }
}


/***/ }),

/***/ 84907:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.HEALTH = void 0;
exports.openApiDocument = openApiDocument;
const zod_1 = __webpack_require__(50924);
const version_generated_1 = __webpack_require__(70309);
const envelope_1 = __webpack_require__(65514);
const parameters_1 = __webpack_require__(2458);
const routes_1 = __webpack_require__(42988);
/** The API as OpenAPI 3.0.3, from the declarations of the questions alone. */
function openApiDocument() {
    const paths = routes_1.ROUTES.map((route) => [route.path, { get: operation(route), ...posted(route) }]);
    return {
        openapi: '3.0.3',
        info: {
            title: 'CodeIntel',
            version: version_generated_1.VERSION,
            description: 'Questions about one analysed commit of a Python repository. Every answer carries the commit, how old it is against the local checkout, and which evidence was missing.',
        },
        paths: { ...Object.fromEntries(paths), '/health': { get: health() } },
        components: { schemas: schemas(), securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
        security: [{}, { bearer: [] }],
    };
}
function operation(route) {
    const { path, question } = route;
    return {
        operationId: `get${path.replace(/[{}]/g, '').replace(/(?:^|[/_-])(\w)/g, (_, letter) => letter.toUpperCase())}`,
        summary: question.title,
        description: question.description,
        tags: [path.startsWith('/questions/') ? 'every question' : path.split('/')[1]],
        parameters: (0, parameters_1.parametersOf)(route).map(({ schema: { description, ...schema }, ...rest }) => ({
            ...rest,
            ...(description === undefined ? {} : { description: String(description) }),
            schema: openApi30(schema),
        })),
        responses: responses(question),
    };
}
/** A question asked by its own name also takes its parameters as JSON, where text would be too long or too vague. */
function posted({ path, question }) {
    if (!path.startsWith('/questions/'))
        return {};
    return {
        post: {
            operationId: `post${path.replace(/(?:^|[/_-])(\w)/g, (_, letter) => letter.toUpperCase())}`,
            summary: question.title,
            description: question.description,
            tags: ['every question'],
            parameters: [],
            requestBody: {
                required: true,
                content: {
                    'application/json': { schema: zod_1.z.toJSONSchema(question.params, { io: 'input', target: 'openapi-3.0' }) },
                },
            },
            responses: {
                ...responses(question),
                413: failed('The body is too large.'),
                415: failed('The body is not JSON.'),
            },
        },
    };
}
function responses({ name }) {
    const answer = { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } };
    return {
        200: { description: 'The answer.', content: answer },
        304: { description: 'As the `ETag` that was sent.' },
        400: failed('A parameter is wrong.'),
        401: failed('A token is required.'),
        403: failed('The request names another host or comes from another site.'),
        404: { description: 'It is not in this snapshot.', content: answer },
        409: { description: 'One of several may be meant: `candidates`.', content: answer },
        422: { description: 'This snapshot cannot say; `meta.messages` has the reason.', content: answer },
        431: failed('The address and the headers are too long.'),
        503: failed('The database cannot be read now.'),
        504: failed('It took too long.'),
    };
}
function failed(description) {
    return { description, content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } };
}
function health() {
    return {
        operationId: 'getHealth',
        summary: 'Health',
        description: 'Whether questions are answered, and of which commit.',
        tags: ['health'],
        parameters: [],
        responses: {
            200: {
                description: 'It answers.',
                content: { 'application/json': { schema: { $ref: '#/components/schemas/Health' } } },
            },
            401: failed('A token is required.'),
            403: failed('The request names another host or comes from another site.'),
            503: failed('The database cannot be read now.'),
            504: failed('It took too long.'),
        },
    };
}
/** What `/health` answers. */
exports.HEALTH = zod_1.z.strictObject({
    status: zod_1.z.literal('ok'),
    repo: zod_1.z.string(),
    commit: zod_1.z.string(),
    generated_at: zod_1.z.string().nullable(),
    read_only: zod_1.z.literal(true),
    version: zod_1.z.string(),
});
function schemas() {
    const answers = new Map(routes_1.ROUTES.map(({ question }) => [question.name, question.result]));
    const all = [...answers, ['Problem', envelope_1.problem], ['Health', exports.HEALTH]];
    return {
        ...Object.fromEntries(all.map(([name, schema]) => [name, component(schema)])),
        AnyJson: { description: 'Any JSON value.' },
    };
}
/** The only schema that refers to itself is that of any JSON value. */
function component(schema) {
    const { definitions: _own, ...rest } = zod_1.z.toJSONSchema(schema, { io: 'output', target: 'openapi-3.0' });
    return JSON.parse(JSON.stringify(rest).replaceAll(/#\/definitions\/\w+/g, '#/components/schemas/AnyJson'));
}
/** JSON Schema of one parameter in the dialect of OpenAPI 3.0, where a bound is either inclusive or flagged exclusive. */
function openApi30(schema) {
    const { exclusiveMinimum, const: only, ...rest } = schema;
    return {
        ...(schema.type === 'integer' ? { minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER } : {}),
        ...rest,
        ...(exclusiveMinimum === undefined ? {} : { minimum: exclusiveMinimum, exclusiveMinimum: true }),
        ...(only === undefined ? {} : { enum: [only] }),
    };
}


/***/ }),

/***/ 2458:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parametersOf = parametersOf;
exports.readParameters = readParameters;
const envelope_1 = __webpack_require__(65514);
const json_schema_1 = __webpack_require__(71434);
const routes_1 = __webpack_require__(42988);
/** The parameters of a route, those of its path first. */
function parametersOf({ path, question, only, required = [] }) {
    const { properties = {}, required: needed = [] } = (0, json_schema_1.paramsSchema)(question);
    const inPath = (0, routes_1.pathParameters)(path);
    return Object.entries(properties)
        .filter(([name]) => only === undefined || only.includes(name) || inPath.includes(name))
        .map(([name, schema]) => ({
        name,
        in: inPath.includes(name) ? 'path' : 'query',
        required: inPath.includes(name) || required.includes(name) || needed.includes(name),
        schema,
    }))
        .sort((a, b) => Number(b.in === 'path') - Number(a.in === 'path'));
}
/** Other words for the ends of a call, which the first API had. */
const DIRECTIONS = { incoming: 'in', outgoing: 'out' };
/**
 * The texts of a request as the question's parameters.
 * @throws QueryError naming what is unknown, missing, given twice or of another type
 */
function readParameters(parameters, path, query) {
    const values = { ...path };
    const problems = [];
    for (const name of new Set(query.keys())) {
        const parameter = parameters.find((one) => one.name === name && one.in === 'query');
        const given = query.getAll(name);
        if (!parameter)
            problems.push(`there is no parameter ${JSON.stringify(name)}`);
        else if (parameter.schema.type === 'array')
            values[name] = given;
        else if (given.length > 1)
            problems.push(`${name} is given ${given.length} times`);
        else {
            const value = typed(parameter, given[0]);
            if (value === undefined)
                problems.push(`${name} must be ${KINDS[String(parameter.schema.type)]}`);
            else
                values[name] = value;
        }
    }
    for (const { name, required } of parameters) {
        if (required && values[name] === undefined)
            problems.push(`${name} is missing`);
    }
    if (problems.length > 0) {
        const known = parameters.map(({ name }) => name).join(', ') || 'none';
        throw new envelope_1.QueryError(400, `${problems.join('; ')}. Parameters here: ${known}.`);
    }
    return values;
}
const KINDS = {
    integer: 'a whole number that JSON holds exactly',
    number: 'a number',
    boolean: 'true or false',
};
/** Undefined for a text that is no value of the type. */
function typed({ name, schema }, text) {
    switch (schema.type) {
        case 'integer':
            return /^-?\d{1,16}$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : undefined;
        case 'number':
            return /^-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(text) ? Number(text) : undefined;
        case 'boolean':
            return text === 'true' ? true : text === 'false' ? false : undefined;
        default:
            return name === 'direction' ? (DIRECTIONS[text] ?? text) : text;
    }
}


/***/ }),

/***/ 62529:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.referencePage = referencePage;
/** The API's reference as one page, without scripts and without anything from elsewhere. */
function referencePage(document) {
    const operations = Object.entries(document.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })));
    const tags = [...new Set(operations.map(({ operation }) => operation.tags[0]))];
    const sections = tags.map((tag) => {
        const entries = operations.filter(({ operation }) => operation.tags[0] === tag).map((one) => entry(one, document));
        return `<section id="${escaped(tag)}"><h2>${escaped(tag)}</h2>${entries.join('')}</section>`;
    });
    const links = [...tags, 'statuses'].map((id) => `<a href="#${escaped(id)}">${escaped(id)}</a>`);
    const { title, version, description } = document.info;
    return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} API</title><style>${STYLE}</style></head>
<body><header><h1>${escaped(title)} API <small>${escaped(version)}</small></h1><p>${escaped(description)}</p>
<p><a href="openapi.json">OpenAPI 3.0 description</a> · <a href="health">health</a></p><nav>${links.join('')}</nav></header>
<main>${sections.join('')}<section id="statuses"><h2>Statuses</h2><table><tbody>${statuses(operations).join('')}</tbody></table></section></main></body></html>
`;
}
/** Each status that any operation may have, with what it means. */
function statuses(operations) {
    const all = Object.assign({}, ...operations.map(({ operation }) => operation.responses));
    return Object.entries(all).map(([status, { description }]) => `<tr><td><code>${status}</code></td><td>${escaped(description)}</td></tr>`);
}
function entry({ path, method, operation }, document) {
    const rows = operation.parameters.map(({ name, required, schema, description }) => `<tr><td><code>${escaped(name)}</code>${required ? ' <b>required</b>' : ''}</td><td>${escaped(typeText(schema))}</td><td>${escaped(description ?? '')}</td></tr>`);
    const table = rows.length === 0
        ? ''
        : `<table><thead><tr><th>Parameter</th><th>Type</th><th>Meaning</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
    const body = method === 'POST' ? '<p>The same parameters as JSON in the body.</p>' : '';
    return `<details><summary><span class="${method.toLowerCase()}">${method}</span> <code>${escaped(path)}</code> <em>${escaped(operation.summary)}</em></summary><p>${escaped(operation.description)}</p>${body}${table}${fields(operation, document)}</details>`;
}
/** The fields of an answer, by name; the OpenAPI description has their schemas. */
function fields({ responses }, { components }) {
    const { content } = responses[200];
    const name = content?.['application/json'].schema.$ref.split('/').at(-1) ?? '';
    const names = Object.keys(components.schemas[name]?.properties ?? {});
    return `<p>Answers with ${names.map((field) => `<code>${escaped(field)}</code>`).join(', ')}.</p>`;
}
function typeText(schema) {
    const { type, enum: values, default: usual, minimum, maximum, items } = schema;
    const base = Array.isArray(values)
        ? values.join(' | ')
        : type === 'array'
            ? `${items?.type ?? ''} list`
            : String(type);
    return `${base}${bounds(minimum, maximum)}${usual === undefined ? '' : `, ${values ? usual : JSON.stringify(usual)} unless given`}`;
}
/** Nothing of the bounds that every whole number has. */
function bounds(minimum, maximum) {
    const [least, most] = [minimum, maximum].map((bound) => bound === undefined || Math.abs(Number(bound)) === Number.MAX_SAFE_INTEGER ? null : bound);
    if (least === null && most === null)
        return '';
    if (most === null)
        return ` from ${least}`;
    return least === null ? ` up to ${most}` : ` ${least}–${most}`;
}
function escaped(text) {
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


/***/ }),

/***/ 42988:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ROUTES = void 0;
exports.pathParameters = pathParameters;
const questions_generated_1 = __webpack_require__(98762);
/** Paths for the questions that people ask by hand; any question also has `/questions/{its name}`. */
const PATHS = [
    ['/function/summary/by-urn', 'get_function_summary', ['urn']],
    ['/function/summary/by-goid', 'get_function_summary', ['goid_h128']],
    ['/function/summary', 'get_function_summary'],
    ['/function/callgraph', 'get_callgraph_neighbors'],
    ['/function/tests', 'get_tests_for_function'],
    ['/tests/for-function', 'get_tests_for_function'],
    ['/functions/high-risk', 'list_high_risk_functions'],
    ['/file/summary', 'get_file_summary'],
    ['/profiles/function', 'get_function_profile'],
    ['/profiles/file', 'get_file_profile'],
    ['/profiles/module', 'get_module_profile'],
    ['/datasets', 'list_datasets'],
    ['/datasets/{dataset_name}', 'read_dataset_rows'],
    ['/datasets/{dataset_name}/schema', 'describe_dataset'],
];
exports.ROUTES = [
    ...PATHS.map(([path, name, only]) => {
        const question = questions_generated_1.QUESTIONS.find((one) => one.name === name);
        if (!question)
            throw new Error(`${path} asks ${name}, which is no question`);
        return only ? { path, question, only, required: only } : { path, question };
    }),
    ...questions_generated_1.QUESTIONS.map((question) => ({ path: `/questions/${question.name}`, question })),
];
/** The names in a path's braces. */
function pathParameters(path) {
    return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
}


/***/ })

};
;