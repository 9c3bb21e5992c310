"use strict";
exports.id = 558;
exports.ids = [558];
exports.modules = {

/***/ 53592:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.answerText = answerText;
const visible_1 = __webpack_require__(19176);
const page_1 = __webpack_require__(72677);
const WIDEST = 60;
const LONGEST = 10_000;
/** What identifies a row to a machine only. */
const HIDDEN = /goid_h128$|^urn$|_urn$|^repo$|^commit$|^language$|^created_at$/;
/** An answer for a person: what was found, its lists as tables, then what to know about it. */
function answerText(answer, question) {
    const parts = question.fields
        .filter((field) => field !== 'found' && !(field === 'columns' && isGrid(answer)))
        .map((field) => fieldText(field, answer, question))
        .filter((text) => text !== '');
    if (answer.candidates)
        parts.push(`Candidates:\n${table(answer.candidates, ['urn'])}`);
    return [...parts, about(answer)].join('');
}
function fieldText(field, answer, question) {
    const value = answer[field];
    if (value === null || value === undefined)
        return '';
    const isList = question.lists.includes(field);
    if (Array.isArray(value)) {
        if (value.length === 0 && !isList)
            return '';
        if (field === 'rows' && isGrid(answer))
            return `${grid(answer.columns, value)}\n`;
        if (value.length > 0 && !isTable(value))
            return `${field}: ${shown(value)}\n`;
        const total = answer.meta.totals[field] ?? value.length;
        return `${field} (${value.length} of ${total})\n${table(value)}`;
    }
    if (typeof value !== 'object')
        return `${field}: ${shown(value)}\n`;
    const inner = question.lists.find((list) => list.startsWith(`${field}.`));
    const all = Object.entries(value).filter(([name]) => !HIDDEN.test(name) && `${field}.${name}` !== inner);
    const entries = all.filter(([, item]) => !isTable(item));
    const width = Math.max(...entries.map(([name]) => name.length));
    const lines = entries.map(([name, item]) => {
        const text = name === 'text' ? `\n${sourceText(String(item))}` : shown(item);
        return `  ${name.padEnd(width)}  ${text}\n`;
    });
    const tables = all.filter(([, item]) => isTable(item)).map(([name, item]) => `${name}\n${table(item)}`);
    if (inner) {
        const rows = (0, page_1.rowsOf)(answer, inner);
        tables.push(`${inner} (${rows.length} of ${answer.meta.totals[inner]})\n${table(rows)}`);
    }
    return `${field}\n${lines.join('')}${tables.join('')}`;
}
function isGrid(answer) {
    return 'columns' in answer && 'rows' in answer && isTable(answer.columns);
}
function grid(columns, rows) {
    const names = columns.map(({ name }) => name);
    if (rows.length === 0)
        return `  ${names.join('  ')}\n`;
    return table(rows.map((row) => Object.fromEntries(names.map((name, i) => [name, row[i]]))), names);
}
function isTable(value) {
    return Array.isArray(value) && typeof value[0] === 'object' && value[0] !== null;
}
function table(rows, kept = []) {
    const objects = rows;
    const [first] = objects;
    if (!first)
        return '  nothing\n';
    const columns = Object.keys(first).filter((name) => !HIDDEN.test(name) || kept.includes(name));
    const cells = [
        columns,
        ...objects.map((row) => columns.map((name) => clipped(shown(row[name]), kept.includes(name)))),
    ];
    const widths = columns.map((_name, i) => Math.max(...cells.map((row) => row[i].length)));
    return cells
        .map((row) => `  ${row
        .map((cell, i) => cell.padEnd(widths[i]))
        .join('  ')
        .trimEnd()}\n`)
        .join('');
}
/** Lines and tabs are what source is made of; any other character that does not show is spelled. */
function sourceText(text) {
    return text
        .split('\n')
        .map((line) => line.split('\t').map(printable).join('\t'))
        .join('\n');
}
/** Repository text may hold characters that a terminal would act on. */
function printable(text) {
    return (0, visible_1.visible)(text, LONGEST);
}
function isPath(value) {
    return isTable(value) && 'resolved_via' in value[0];
}
/** `caller →local_name 1→ callee`, by their last names. */
function pathText(hops) {
    const name = (dotted) => dotted.slice(dotted.lastIndexOf('.') + 1);
    const steps = hops.map(({ caller, resolved_via, confidence }) => `${name(caller)} →${resolved_via} ${confidence}→ `);
    return `${steps.join('')}${name(hops.at(-1).callee)}`;
}
function isListOfTexts(value) {
    return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
function shown(value) {
    if (value === null || value === undefined)
        return '-';
    if (typeof value === 'string')
        return printable(value);
    if (typeof value === 'number')
        return numberText(value);
    if (isPath(value))
        return printable(pathText(value));
    if (isListOfTexts(value))
        return value.length === 0 ? '-' : printable(value.join('; '));
    return printable(JSON.stringify(value));
}
/** Six digits of a fraction are what a person reads; JSON has them all. */
function numberText(value) {
    return String(Number.isInteger(value) || Math.abs(value) >= 1e6 ? value : Number(value.toPrecision(6)));
}
/** The end of a name says more than its beginning, and the beginning of a sentence more than its end. */
function clipped(text, isWhole) {
    if (isWhole || text.length <= WIDEST || text.includes('→'))
        return text;
    return text.includes(' ') ? `${text.slice(0, WIDEST - 1)}…` : `…${text.slice(-(WIDEST - 1))}`;
}
function about({ status, meta }) {
    const { repo, commit, generated_at, staleness, messages, missing_signals } = meta;
    const drift = staleness.status === 'unknown' || staleness.status === 'current'
        ? ''
        : ` (${staleness.commits_behind} commits behind, ${staleness.commits_ahead} ahead, ${staleness.changed_files} Python files differ)`;
    const lines = [
        `${status}: ${printable(repo)} at ${commit.slice(0, 12)}, made ${generated_at ?? '?'}, ${staleness.status}${drift}`,
        ...messages.map(({ severity, detail }) => `${severity}: ${printable(detail)}`),
        ...missing_signals.map(({ signal, reason }) => `without ${signal}: ${printable(reason)}`),
    ];
    return `${lines.join('\n')}\n`;
}


/***/ }),

/***/ 71558:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.addQueryCommand = addQueryCommand;
const commander_1 = __webpack_require__(18909);
const errors_1 = __webpack_require__(65995);
const envelope_1 = __webpack_require__(65514);
const json_schema_1 = __webpack_require__(71434);
const questions_generated_1 = __webpack_require__(98762);
const backend_1 = __webpack_require__(42327);
const answer_text_1 = __webpack_require__(53592);
const EXIT_NOT_FOUND = 1;
/** One command per question, its options those of the question's parameters. */
function addQueryCommand(program, signal) {
    const query = program.command('query').description('Ask about an analysed commit.');
    for (const question of questions_generated_1.QUESTIONS)
        addQuestion(query, question, signal);
    query.addHelpText('after', '\nExit codes: 0 found, 1 none or no answer, 2 wrong usage.');
}
function addQuestion(query, question, signal) {
    const command = query
        .command(question.name)
        .alias(question.name.replaceAll('_', '-'))
        .description(question.description);
    const { properties = {}, required = [] } = (0, json_schema_1.paramsSchema)(question);
    const options = Object.entries(properties).map(([name, schema]) => {
        const option = parameterOption(name, schema, required.includes(name));
        command.addOption(option);
        return { name, attribute: option.attributeName() };
    });
    (0, backend_1.addBackendOptions)(command.optionsGroup('Where it is answered:'))
        .option('--json', 'print the answer as JSON')
        .action(async (flags) => {
        const params = options.flatMap(({ name, attribute }) => flags[attribute] === undefined ? [] : [[name, flags[attribute]]]);
        const answer = await ask(question.name, Object.fromEntries(params), flags, signal);
        process.stdout.write(flags.json ? `${JSON.stringify(answer, null, 2)}\n` : (0, answer_text_1.answerText)(answer, question));
        if (answer.status !== 'found')
            process.exitCode = EXIT_NOT_FOUND;
    });
}
/** @throws CommanderError for a value of the wrong type, when the command line is read */
function parameterOption(name, schema, isRequired) {
    const flag = `--${name.replaceAll('_', '-')}`;
    const { type, enum: values, default: usual, description = '' } = schema;
    const text = [description, usual === undefined ? '' : `(default: ${JSON.stringify(usual)})`]
        .filter(Boolean)
        .join(' ');
    if (type === 'boolean')
        return new commander_1.Option(flag, text);
    if (type === 'array')
        return new commander_1.Option(`${flag} <value...>`, text);
    const option = new commander_1.Option(`${flag} <value>`, text).makeOptionMandatory(isRequired);
    if (values)
        return option.choices(values);
    return type === 'integer' || type === 'number' ? option.argParser((value) => numberOf(flag, value)) : option;
}
function numberOf(flag, text) {
    const value = Number(text);
    if (text.trim() === '' || !Number.isFinite(value))
        throw new errors_1.UserError(`${flag} takes a number, not ${JSON.stringify(text)}.`, 2);
    return value;
}
async function ask(name, params, flags, signal) {
    const backend = await (0, backend_1.openBackend)(flags, process.env, signal);
    try {
        return await backend.ask(name, params, { signal });
    }
    catch (error) {
        if (!(error instanceof envelope_1.QueryError))
            throw error;
        throw new errors_1.UserError(error.message, error.problem.status === 400 ? 2 : 1, { cause: error });
    }
    finally {
        await backend.close();
    }
}


/***/ })

};
;