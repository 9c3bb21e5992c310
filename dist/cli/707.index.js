"use strict";
exports.id = 707;
exports.ids = [707];
exports.modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {


exports.__esModule = true;
exports.distance = exports.closest = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.distance = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.closest = closest;


/***/ }),

/***/ 51733:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.compareSides = compareSides;
const changed_lines_1 = __webpack_require__(60407);
const git_1 = __webpack_require__(35061);
const diff_1 = __webpack_require__(57988);
/**
 * Compares two snapshots. Renames and changed lines come from git where it knows both commits; without it a moved
 * file is recognised by the bodies of its functions alone, and nothing is said about lines.
 *
 * @param changeBase the commit the change starts from, when the base is another one (an ancestor of it that has data):
 *   then only edits since that commit are judged
 */
async function compareSides(base, head, repoRoot, changeBase = base.commit) {
    const sinceBase = await changesBetween(repoRoot, base.commit, head.commit);
    const change = changeBase === base.commit ? sinceBase : await changesBetween(repoRoot, changeBase, head.commit);
    const diff = await (0, diff_1.diffSnapshots)(base, head, {
        renames: renamesOf(sinceBase ?? []),
        ...(change === null ? {} : { changedLines: await (0, changed_lines_1.changedLines)(repoRoot, changeBase, head.commit) }),
        ...(change === null || changeBase === base.commit ? {} : { changedPaths: pathsOf(change) }),
    });
    return base.from === 'revision' ? withoutReports(diff) : diff;
}
const REPORTED = ['coverage', 'type_errors'];
/** A base that was analysed for the comparison never had reports: how to make one is no remedy. */
function withoutReports(diff) {
    const signals = diff.signals.map((signal) => signal.missing === 'base' && REPORTED.includes(signal.signal)
        ? { ...signal, reason: 'it was analysed here, without reports' }
        : signal);
    return { ...diff, signals };
}
/** Null when git does not know both commits. */
async function changesBetween(repoRoot, base, head) {
    const known = await Promise.all([base, head].map((commit) => (0, git_1.commitOf)(repoRoot, commit).catch(() => null)));
    return known.includes(null) ? null : (0, git_1.changedPaths)(repoRoot, base, head);
}
function renamesOf(changes) {
    return new Map(changes.flatMap(({ status, path, previousPath }) => status === 'renamed' && previousPath !== null ? [[previousPath, path]] : []));
}
function pathsOf(changes) {
    return new Set(changes.flatMap(({ path, previousPath }) => (previousPath === null ? [path] : [path, previousPath])));
}


/***/ }),

/***/ 60407:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.changedLines = changedLines;
const git_1 = __webpack_require__(35061);
const run_git_1 = __webpack_require__(37605);
/** However the user has configured `git diff`, it is printed in the one form that is read here. */
const FORM = [
    '--patch',
    '--unified=0',
    '--inter-hunk-context=0',
    '--text',
    '--no-color',
    '--no-ext-diff',
    '--no-textconv',
    '--src-prefix=a/',
    '--dst-prefix=b/',
    '--output-indicator-new=+',
    '--output-indicator-old=-',
    '--line-prefix=',
    '--relative',
    '--ignore-submodules=all',
    '--diff-filter=d',
    '-M',
    '-l5000',
];
/**
 * The lines of Python files that are new or different at `head`, relative to `repoRoot`. A file that only moved has
 * none, and neither has one that only lost lines.
 * @throws {UserError} when a revision is unknown or git fails
 */
async function changedLines(repoRoot, base, head) {
    const revisions = [await (0, git_1.resolveRevision)(repoRoot, base), await (0, git_1.resolveRevision)(repoRoot, head)];
    const reader = new PatchReader();
    await (0, run_git_1.runGit)(repoRoot, ['diff', ...FORM, ...revisions, '--', '*.py'], {
        onChunk: (chunk) => reader.read(chunk),
        timeoutMs: 300_000,
    });
    return reader.end();
}
/** Of a line only this much is kept: more than any header that is looked at. */
const LONGEST_HEADER = 65_536;
const NEWLINE = 0x0a;
/**
 * Takes a patch without context lines apart while it arrives. How many lines a hunk has is in its header, so that
 * content which looks like a header is not taken for one.
 */
class PatchReader {
    files = new Map();
    path = null;
    /** Lines of the current hunk that are still to come. */
    content = 0;
    line = [];
    kept = 0;
    read(chunk) {
        let start = 0;
        for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
            this.keep(chunk.subarray(start, end));
            this.endLine();
            start = end + 1;
        }
        this.keep(chunk.subarray(start));
    }
    end() {
        if (this.kept > 0)
            this.endLine();
        return this.files;
    }
    keep(piece) {
        if (piece.length === 0 || this.kept >= LONGEST_HEADER)
            return;
        // The chunk may be used again by the stream.
        this.line.push(Buffer.from(piece.subarray(0, LONGEST_HEADER - this.kept)));
        this.kept += Math.min(piece.length, LONGEST_HEADER - this.kept);
    }
    endLine() {
        const [only] = this.line;
        const text = this.line.length === 1 && only ? only : Buffer.concat(this.line);
        this.line.length = 0;
        this.kept = 0;
        const first = text[0];
        if (this.content > 0) {
            // "\ No newline at end of file" is not one of the lines counted.
            if (first !== 0x5c)
                this.content--;
        }
        else if (first === 0x40)
            this.startHunk(text.toString('latin1'));
        else if (first === 0x2b)
            this.path = pathOf(text);
    }
    startHunk(header) {
        const counts = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(header);
        if (counts === null)
            return;
        const removed = Number(counts[1] ?? 1);
        const start = Number(counts[2]);
        const added = Number(counts[3] ?? 1);
        this.content = removed + added;
        if (added === 0 || this.path === null)
            return;
        const ranges = this.files.get(this.path) ?? [];
        if (ranges.length === 0)
            this.files.set(this.path, ranges);
        ranges.push([start, start + added - 1]);
    }
}
/** The path of a `+++ b/…` line; null for `/dev/null`. */
function pathOf(line) {
    const name = line.subarray(4);
    if (name[0] === 0x22)
        return withoutPrefix(unquoted(name));
    // Git ends a name that holds a space with a tab.
    const end = name[name.length - 1] === 0x09 ? name.length - 1 : name.length;
    return withoutPrefix(name.subarray(0, end));
}
function withoutPrefix(name) {
    return name[0] === 0x62 && name[1] === 0x2f ? name.subarray(2).toString('utf8') : null;
}
const ESCAPES = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 };
/** A name in C quotes, as git writes one that holds control characters, quotes or backslashes. */
function unquoted(name) {
    const bytes = [];
    for (let at = 1; at < name.length && name[at] !== 0x22; at++) {
        if (name[at] !== 0x5c) {
            bytes.push(name[at]);
            continue;
        }
        const octal = /^[0-7]{3}/.exec(name.subarray(at + 1, at + 4).toString('latin1'))?.[0];
        if (octal === undefined)
            bytes.push(ESCAPES[String.fromCharCode(name[++at] ?? 0)] ?? 0xfffd);
        else {
            bytes.push(Number.parseInt(octal, 8));
            at += 3;
        }
    }
    return Buffer.from(bytes);
}


/***/ }),

/***/ 43460:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parseConditions = parseConditions;
exports.evaluateGate = evaluateGate;
exports.explainOutcome = explainOutcome;
const fastest_levenshtein_1 = __webpack_require__(21916);
const errors_1 = __webpack_require__(65995);
const rules_1 = __webpack_require__(27532);
const escape_1 = __webpack_require__(36863);
const MEASURES = {
    'new-high': {
        words: 'functions that became high-risk',
        value: (diff) => diff.counts.new_high,
        offends: rules_1.isNewHigh,
        needs: [],
    },
    worsened: {
        words: 'functions whose risk rose',
        value: (diff) => diff.counts.worsened,
        offends: rules_1.isWorsened,
        needs: [],
    },
    'max-delta': {
        words: 'the largest rise of risk',
        value: (diff) => Math.max(0, diff.highest_delta ?? 0),
        offends: (fn, limit) => (fn.risk.delta ?? 0) >= limit && (0, rules_1.isWorsened)(fn),
        needs: [],
    },
    'untested-changed-lines': {
        words: 'changed lines that no test reaches',
        value: (diff) => diff.untested_lines?.lines ?? null,
        offends: (fn) => (fn.untested?.lines ?? 0) > 0,
        needs: ['changed_lines', 'coverage'],
    },
    'new-cycles': {
        words: 'new import cycles',
        value: (diff) => diff.cycles?.found ?? null,
        offends: () => false,
        needs: ['imports'],
    },
    'new-type-errors': {
        words: 'new type errors',
        value: (diff) => diff.type_errors?.new ?? null,
        offends: () => false,
        needs: ['type_errors'],
    },
};
const NAMES = Object.keys(MEASURES);
/**
 * The conditions of `fail-on`, separated by commas, line breaks or `or`. Nothing and `never` are none.
 * @throws UserError that names what is wrong and suggests what was meant
 */
function parseConditions(text) {
    const parts = text
        .split(/[,;\n]|\bor\b/)
        .map((part) => part.trim())
        .filter((part) => part !== '');
    return parts.length === 1 && parts[0] === 'never' ? [] : parts.map(parseCondition);
}
function parseCondition(text) {
    const found = /^([\w-]+)\s*(>=|>)\s*(\d+(?:\.\d+)?)$/.exec(text);
    const name = found?.[1] ?? /^[\w-]*/.exec(text)[0];
    if (!isMeasure(name))
        throw new errors_1.UserError(`fail-on: ${quoted(text)} names no measure. ${suggestion(name)}`, 2);
    if (found === null) {
        throw new errors_1.UserError(`fail-on: ${quoted(text)} is not a condition. Write for example "${name} > 0" or "${name} >= 1".`, 2);
    }
    const limit = Number(found[3]);
    if (name === 'max-delta' && limit > 1) {
        throw new errors_1.UserError(`fail-on: ${quoted(text)} never holds, because risk is from 0 to 1. Write for example "max-delta >= 0.3".`, 2);
    }
    return { measure: name, operator: found[2], limit };
}
function isMeasure(name) {
    return Object.hasOwn(MEASURES, name);
}
function suggestion(name) {
    const nearest = (0, fastest_levenshtein_1.closest)(name, NAMES);
    const list = `The measures are ${NAMES.join(', ')}, or never.`;
    return name !== '' && (0, fastest_levenshtein_1.distance)(name, nearest) <= Math.max(2, name.length / 3)
        ? `Did you mean "${nearest}"? ${list}`
        : list;
}
function quoted(text) {
    return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}
/**
 * Which conditions hold. What could not be compared never fails a job.
 * @param diff null when nothing was compared
 */
function evaluateGate(diff, conditions) {
    const outcomes = conditions.map((condition) => evaluate(diff, condition));
    return { passed: outcomes.every(({ fired }) => !fired), outcomes };
}
function evaluate(diff, condition) {
    const { measure, operator, limit } = condition;
    const reading = MEASURES[measure];
    const value = diff === null ? null : reading.value(diff);
    if (diff === null || value === null) {
        return { condition, value: null, reason: whyNot(diff, reading), fired: false, functions: [] };
    }
    const fired = operator === '>' ? value > limit : value >= limit;
    const functions = fired ? diff.functions.filter((fn) => reading.offends(fn, limit)) : [];
    return { condition, value, reason: null, fired, functions };
}
function whyNot(diff, { needs }) {
    if (diff === null)
        return 'nothing was compared';
    const missing = diff.signals.find(({ signal, compared }) => !compared && needs.includes(signal));
    return missing?.reason ?? 'the evidence is missing';
}
/** Functions that an explanation names. */
const NAMED = 3;
/** One line for the log. */
function explainOutcome({ condition, value, reason, fired, functions }) {
    const { measure, operator, limit } = condition;
    const rule = `${measure} ${operator} ${limit}`;
    if (value === null)
        return `fail-on ${rule} was not checked: ${(0, escape_1.plain)(reason ?? '')}.`;
    const names = functions.flatMap(({ head }) => (head === null ? [] : [(0, escape_1.plain)(head.qualname)]));
    const rest = names.length > NAMED ? `, and ${names.length - NAMED} more` : '';
    const where = names.length === 0 ? '' : ` (${names.slice(0, NAMED).join(', ')}${rest})`;
    const shown = Number(value.toFixed(4));
    return `fail-on ${rule} ${fired ? 'is met' : 'is not met'}: ${MEASURES[measure].words}: ${shown}${where}.`;
}


/***/ }),

/***/ 32303:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.table = table;
exports.functionTable = functionTable;
exports.functionHeader = functionHeader;
exports.functionAlign = functionAlign;
exports.functionRow = functionRow;
exports.rangeLinks = rangeLinks;
const markdown_table_1 = __webpack_require__(735);
const escape_1 = __webpack_require__(36863);
const words_1 = __webpack_require__(49055);
/** Columns are not padded to equal width: one long name would cost its length in every row. */
function table(rows, align) {
    return (0, markdown_table_1.markdownTable)(rows, { align: [...align], alignDelimiters: false });
}
/** The first three columns carry the message; who calls it and which tests reach it only where that is known. */
function functionTable(diff, rows, permalink) {
    return table([functionHeader(diff), ...rows.map((fn) => functionRow(diff, fn, permalink))], functionAlign(diff));
}
function functionHeader(diff) {
    return [
        'Function',
        (0, words_1.riskName)(diff),
        'Why',
        ...((0, words_1.compares)(diff, 'calls') ? ['Callers'] : []),
        ...((0, words_1.compares)(diff, 'tests') ? ['Tests'] : []),
    ];
}
function functionAlign(diff) {
    return `lrl${(0, words_1.compares)(diff, 'calls') ? 'r' : ''}${(0, words_1.compares)(diff, 'tests') ? 'l' : ''}`;
}
/** The name is a link to the file, so that the file needs no column of its own. */
function functionRow(diff, fn, permalink) {
    return [
        nameCell(fn, permalink),
        unbroken((0, words_1.riskChange)(fn, (text) => `**${text}**`)),
        unbroken((0, words_1.drivers)(fn).join('; ')),
        ...((0, words_1.compares)(diff, 'calls') ? [(0, words_1.callersOf)(fn)] : []),
        ...((0, words_1.compares)(diff, 'tests') ? [(0, words_1.testsOf)(fn)] : []),
    ];
}
/** Keeps a word and its value, the two sides of an arrow, and a number and its `%` on one line of a narrow column. */
function unbroken(text) {
    return text.replace(/ (?=[%→])|(?<=→) |(?<=[a-z]) (?=\d)/g, '\u00a0');
}
function nameCell(fn, permalink) {
    const { base, head } = fn;
    const from = (0, words_1.origin)(fn, escape_1.breakableCode);
    const name = head
        ? (0, escape_1.link)((0, escape_1.breakableCode)(head.qualname), permalink?.(head.path, head.start_line, head.end_line))
        : (0, escape_1.breakableCode)(base?.qualname ?? '');
    return from === '' ? name : `${name} ${from}`;
}
/** Line ranges as links; of many the first. */
function rangeLinks(path, ranges, most, permalink) {
    const links = ranges.slice(0, most).map(([first, last]) => {
        const text = first === last ? String(first) : `${first}–${last}`;
        return (0, escape_1.link)(text, permalink?.(path, first, last));
    });
    return [...links, ...(ranges.length > most ? ['…'] : [])].join(', ');
}


/***/ }),

/***/ 7055:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.renderComment = renderComment;
const rules_1 = __webpack_require__(27532);
const cells_1 = __webpack_require__(32303);
const escape_1 = __webpack_require__(36863);
const sections_1 = __webpack_require__(32576);
const words_1 = __webpack_require__(49055);
const COMMENT_BUDGET = 60_000;
const TABLE_ROWS = 10;
const SECTION_ROWS = 25;
/**
 * The pull-request comment. Its first line is the marker by which it is found again. Of a change with nothing notable it
 * is the verdict, with what was compared folded away.
 */
function renderComment(diff, context) {
    const notable = (0, words_1.isNotable)(diff);
    const opening = [
        `<!-- codeintel key=${(0, escape_1.markerValue)(context.key)} head=${(0, escape_1.markerValue)(context.head ?? diff.head.commit)} run=${(0, escape_1.markerValue)(context.run)} v=1 -->`,
        `### CodeIntel: ${(0, words_1.verdict)(diff)}`,
    ].join('\n');
    const against = `Against ${(0, escape_1.prose)(context.baseDescription)}. ${(0, words_1.extent)(diff)}`;
    // From the most to the least important.
    const sections = commentSections(diff, notable, context);
    const dropped = [];
    const budget = context.budget ?? COMMENT_BUDGET;
    for (;;) {
        const parts = sections.map(({ markdown }) => markdown);
        const closing = footer(diff, dropped, context);
        const comment = notable
            ? [opening, against, ...parts, `<sub>${closing}</sub>`]
            : [opening, folded('What was compared', [against, ...parts, closing].join('\n\n'))];
        const text = `${comment.join('\n\n')}\n`;
        const last = sections.pop();
        if (text.length <= budget || last === undefined)
            return text;
        dropped.unshift(last.name);
    }
}
function commentSections(diff, notable, { permalink }) {
    const sorted = [...diff.functions].sort(rules_1.bySeverity);
    const options = {
        permalink,
        rows: SECTION_ROWS,
        elsewhere: 'in the job summary',
        quote: escape_1.codeInHtml,
    };
    const details = [
        ...(0, sections_1.untestedSection)(diff, options),
        ...(0, sections_1.cycleSection)(diff, options),
        ...(0, sections_1.typeErrorSection)(diff, options),
        ...(notable ? (0, sections_1.blastSection)(diff) : []),
        ...(0, sections_1.improvedSection)(diff, sorted, options),
    ];
    return [
        ...(notable ? changedTable(diff, sorted, permalink) : []),
        ...details.map(({ name, title, body }) => ({ name, markdown: folded(title, body) })),
    ];
}
function folded(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
function changedTable(diff, sorted, permalink) {
    const telling = sorted.filter((fn) => !(0, rules_1.isImproved)(fn) && isTelling(fn));
    if (telling.length === 0)
        return [];
    const hidden = telling.length - TABLE_ROWS;
    const table = (0, cells_1.functionTable)(diff, telling.slice(0, TABLE_ROWS), permalink);
    const rest = hidden > 0 ? `\n\n${(0, words_1.more)(hidden, 'function')} in the job summary.` : '';
    return [{ name: `table (${(0, words_1.functions)(telling.length)})`, markdown: table + rest }];
}
/** Adds to risk or threatens to: new, branching and not low-risk, changed and unreached, or with evidence that got worse and counts. */
function isTelling(fn) {
    if ((0, rules_1.isNewHigh)(fn) || (0, rules_1.isWorsened)(fn) || (0, words_1.isUntestedLogic)(fn))
        return true;
    if (fn.status !== 'changed')
        return fn.status === 'added' && fn.risk.level_after !== 'low' && (0, words_1.isBranching)(fn);
    return fn.components.some(({ name, basis, value, points }) => {
        const rise = ((value.after ?? 0) - (value.before ?? 0)) * (name === 'coverage' ? -1 : 1);
        return basis === 'compared' && rise > rules_1.EPSILON && (points.after ?? 0) > 0;
    });
}
function footer(diff, dropped, { links = {}, askAgent }) {
    const compared = diff.signals.filter((signal) => signal.compared).map(words_1.signalName);
    const missing = diff.signals.filter((signal) => !signal.compared);
    const sentences = [
        `Compared: ${compared.join(', ')}.`,
        ...(missing.length > 0
            ? [`Not compared: ${missing.map((s) => `${(0, words_1.signalName)(s)} (${(0, words_1.missingReason)(s, escape_1.prose, 'short')})`).join(', ')}.`]
            : []),
        ...(0, words_1.notes)(diff),
        ...(dropped.length > 0 ? [`Left out for length: ${dropped.join(', ')}; see the job summary.`] : []),
    ];
    const ask = askAgent === undefined ? null : (0, escape_1.command)(askAgent);
    const places = [
        ...(links.data === undefined ? [] : [(0, escape_1.link)('Data', links.data)]),
        ...(links.summary === undefined ? [] : [(0, escape_1.link)('summary', links.summary)]),
        ...(ask === null ? [] : [`ask your agent: ${ask}`]),
    ];
    return [sentences.join(' '), ...(places.length > 0 ? [places.join(' · ')] : [])].join('\n');
}


/***/ }),

/***/ 36863:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.code = code;
exports.codeInHtml = codeInHtml;
exports.breakableCode = breakableCode;
exports.command = command;
exports.prose = prose;
exports.link = link;
exports.plain = plain;
exports.markerValue = markerValue;
const visible_1 = __webpack_require__(19176);
/**
 * Text that came from a repository, made safe for what it is rendered into. Names, paths and messages may hold
 * anything: Markdown, HTML, mentions, links, workflow commands, characters that hide or reorder others.
 */
/** What needs no care inside a code span: the names and paths of nearly every repository. */
const TAME = /^[\p{L}\p{N}_./-](?:[\p{L}\p{N}_./ -]*[\p{L}\p{N}_./-])?$/u;
/** A code span for Markdown, tables included. Nothing inside it links, pings or formats. */
function code(text) {
    const shown = (0, visible_1.visible)(text);
    return TAME.test(shown) ? `\`${shown}\`` : asHtml(shown);
}
/** The same where Markdown is not read, as in the summary of a folded part. */
function codeInHtml(text) {
    const shown = (0, visible_1.visible)(text);
    return TAME.test(shown) ? `<code>${shown}</code>` : asHtml(shown);
}
/**
 * A code span for a cell of a table. A dotted name or a path may break after each part of it: a cell as wide as the
 * longest name would push the other columns off the screen of a phone.
 */
function breakableCode(text) {
    const shown = (0, visible_1.visible)(text);
    if (!/[./]/.test(shown))
        return code(text);
    const escaped = shown
        .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|[^\p{L}\p{N} ./_-]/gu, entity)
        .replace(/\b(www)\./gi, '$1&#46;');
    return `<code>${escaped.replace(/(?<=[./])(?!$)/g, '<wbr>')}</code>`;
}
function asHtml(shown) {
    return `<code>${shown.replace(/[^\p{L}\p{N} ]/gu, entity)}</code>`;
}
/** A command to copy: its characters must stay as they are, so it is a code span or, with any unusual one, nothing. */
function command(text) {
    return /^[\w ./:=@-]{1,300}$/.test(text) ? `\`${text.trim()}\`` : null;
}
/** Running text for Markdown, tables included. Nothing in it links, pings or formats, but a plain name in backticks is code. */
function prose(text) {
    return (0, visible_1.visible)(text, 480)
        .split(/(`[^`]+`)/)
        .map((part) => (part.startsWith('`') && TAME.test(part.slice(1, -1)) ? part : literal(part)))
        .join('');
}
/** A colon before a space begins neither an address nor an emoji, and an underscore within a word no emphasis. */
function literal(text) {
    return text
        .replace(/:(?! )|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|[!"#$&*+<=>@[\\\]^`{|}~]/gu, entity)
        .replace(/\b(www)\./gi, '$1&#46;')
        .replace(/\b(gh-)(?=\d)/gi, '$1&#8203;');
}
/**
 * E-mail addresses, mentions and references are looked for in the rendered text, where an entity is what it stands
 * for: there a zero-width space keeps them apart.
 */
function entity(character) {
    const reference = `&#${character.codePointAt(0)};`;
    return character === '@' || character === '#' ? `${reference}&#8203;` : reference;
}
/** A Markdown link; the label, already Markdown, alone when the address is not a plain web address. */
function link(label, address) {
    const target = address === undefined ? null : webAddress(address);
    return target === null ? label : `[${label}](${target})`;
}
function webAddress(address) {
    if (address.length > 1000 || !URL.canParse(address))
        return null;
    const { protocol, href } = new URL(address);
    if (protocol !== 'https:' && protocol !== 'http:')
        return null;
    return href.replace(/[^\w./:?&=#%,;@+~-]/g, (c) => `%${c.codePointAt(0).toString(16).padStart(2, '0')}`);
}
/** One line for a terminal or a log: no escape sequence, nothing a runner takes for a workflow command. */
function plain(text, longest) {
    return (0, visible_1.visible)(text, longest).replaceAll('::', '\\u{3a}\\u{3a}').replaceAll('##[', '\\u{23}\\u{23}[');
}
/** A value inside an HTML comment: letters, digits, `.`, `_` and single `-` as they are, the rest percent-encoded. */
function markerValue(text) {
    return encodeURIComponent(text.toWellFormed())
        .replace(/[!'()*~]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
        .replace(/--/g, '-%2D');
}


/***/ }),

/***/ 78765:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readHighlights = readHighlights;
const schema_1 = __webpack_require__(7912);
const RISKIEST = 10;
/** Kinds of problems told, the most frequent first. */
const PROBLEMS = 50;
/** What a summary says about the head as a whole. */
async function readHighlights({ database, repo, commit }) {
    const snapshot = [repo, commit];
    const explained = await database.rows(`SELECT 1 AS known FROM duckdb_columns()
     WHERE schema_name = 'analytics' AND table_name = 'goid_risk_factors' AND column_name = 'risk_reason'`);
    const riskiest = await database.rows(`SELECT risk.rel_path AS path, risk.qualname, metrics.start_line, metrics.end_line, risk.risk_score, risk.risk_level,
       ${explained.length > 0 ? 'risk.risk_reason' : 'NULL'} AS risk_reason,
       coalesce(risk.cyclomatic_complexity, 0) AS cyclomatic_complexity, risk.coverage_ratio
     FROM analytics.goid_risk_factors AS risk
     JOIN analytics.function_metrics AS metrics USING (repo, "commit", function_goid_h128)
     WHERE risk.repo = $1 AND risk."commit" = $2
     ORDER BY risk.risk_score DESC, risk.cyclomatic_complexity DESC, risk.urn
     LIMIT ${RISKIEST}`, snapshot);
    const [levels] = await database.rows(`SELECT
       (count(*) FILTER (risk_level = 'high'))::INTEGER AS high,
       (count(*) FILTER (risk_level = 'medium'))::INTEGER AS medium,
       (count(*) FILTER (risk_level = 'low'))::INTEGER AS low
     FROM analytics.goid_risk_factors WHERE repo = $1 AND "commit" = $2`, snapshot);
    const signals = await database.rows('SELECT signal, available, source, reason FROM core.signals WHERE repo = $1 AND "commit" = $2 ORDER BY signal', snapshot);
    const diagnostics = await database.rows(`SELECT severity, code, count(*)::INTEGER AS count FROM core.diagnostics WHERE repo = $1 AND "commit" = $2
     GROUP BY severity, code ORDER BY count(*) DESC, severity, code LIMIT ${PROBLEMS}`, snapshot);
    const { high, medium, low } = levels ?? { high: 0, medium: 0, low: 0 };
    return {
        functions: high + medium + low,
        levels: { high, medium, low },
        riskiest: riskiest.map((fn) => ({ ...fn, path: (0, schema_1.clipped)(fn.path), qualname: (0, schema_1.clipped)(fn.qualname) })),
        signals: signals.map((signal) => ({
            ...signal,
            source: signal.source && (0, schema_1.clipped)(signal.source),
            reason: signal.reason && (0, schema_1.clipped)(signal.reason),
        })),
        diagnostics,
    };
}


/***/ }),

/***/ 205:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.blastGraph = blastGraph;
const visible_1 = __webpack_require__(19176);
/** Longest label: nodes as wide as half a screen make no picture. */
const LONGEST_LABEL = 36;
/**
 * The callers of what was changed as a Mermaid flow chart inside a Markdown fence, from the callers to the called.
 * Changed functions have a thick border, entry points round ends, uncertain calls dotted arrows.
 */
function blastGraph({ nodes, edges }) {
    const lines = nodes.map(({ qualname, changed, entry }, i) => {
        const [open, close] = entry ? ['([', '])'] : ['[', ']'];
        return `  n${i}${open}"${label(qualname)}"${close}${changed ? ':::changed' : ''}`;
    });
    const arrows = edges
        .filter(({ from, to }) => from < nodes.length && to < nodes.length)
        .map(({ from, to, certain }) => `  n${from} ${certain ? '-->' : '-.->'} n${to}`);
    return ['```mermaid', 'graph LR', ...lines, ...arrows, '  classDef changed stroke-width:4px', '```'].join('\n');
}
/**
 * The last two parts of a dotted name: letters, digits and what names are made of; anything else as a code that Mermaid
 * turns back into the character.
 */
function label(name) {
    const shown = [...(0, visible_1.visible)(name.split('.').slice(-2).join('.'))];
    const kept = shown.length > LONGEST_LABEL ? ['…', ...shown.slice(1 - LONGEST_LABEL)] : shown;
    return kept.map((character) => (/[\p{L}\p{N}._… -]/u.test(character) ? character : entity(character))).join('');
}
function entity(character) {
    return `#${character.codePointAt(0)};`;
}


/***/ }),

/***/ 34751:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.permalinks = permalinks;
/**
 * Links to lines of a file at a commit, on github.com or a GitHub Enterprise server.
 * @param prefix from the repository's top to the analysed folder: empty or ending in `/`
 */
function permalinks(serverUrl, repo, commit, prefix = '') {
    return (path, startLine, endLine) => {
        const file = (prefix + path).toWellFormed().split('/').map(encodeURIComponent).join('/');
        const lines = startLine === endLine ? `L${startLine}` : `L${startLine}-L${endLine}`;
        return `${serverUrl}/${repo}/blob/${commit}/${file}#${lines}`;
    };
}


/***/ }),

/***/ 32576:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.untestedSection = untestedSection;
exports.cycleSection = cycleSection;
exports.typeErrorSection = typeErrorSection;
exports.blastSection = blastSection;
exports.improvedSection = improvedSection;
const rules_1 = __webpack_require__(27532);
const cells_1 = __webpack_require__(32303);
const escape_1 = __webpack_require__(36863);
const mermaid_1 = __webpack_require__(205);
const words_1 = __webpack_require__(49055);
function untestedSection({ untested_lines: untested }, options) {
    if (untested === null || untested.lines === 0)
        return [];
    const rows = untested.listed.slice(0, options.rows).map(({ path, qualname, lines, ranges }) => {
        const [first] = ranges;
        const address = first && options.permalink?.(path, ...first);
        const name = qualname === null ? `${(0, escape_1.breakableCode)(path)} outside functions` : (0, escape_1.link)((0, escape_1.breakableCode)(qualname), address);
        return [name, String(lines), (0, cells_1.rangeLinks)(path, ranges, 8, options.permalink)];
    });
    const where = untested.functions > 0 ? ` in ${(0, words_1.functions)(untested.functions)}` : '';
    const hidden = Math.max(untested.functions, untested.listed.length) - rows.length;
    return [
        {
            name: `untested changed lines (${untested.lines})`,
            title: `Changed lines no test reaches: ${untested.lines}${where}`,
            body: [
                `Of ${(0, words_1.plural)(untested.executable, 'changed line')} that can run, ${untested.lines} ran in no test.`,
                (0, cells_1.table)([['Where', 'Lines', 'Which'], ...rows], 'lrl'),
                ...rest(hidden, 'place', options),
            ].join('\n\n'),
        },
    ];
}
function cycleSection({ cycles }, options) {
    if (cycles === null || cycles.found === 0)
        return [];
    const [first] = cycles.listed;
    const title = cycles.found === 1 && first
        ? `New import cycle: ${round(first.route, options.quote)}`
        : `New import cycles: ${cycles.found}`;
    const shown = cycles.listed.slice(0, options.rows).map(({ size, members, grown, edge, route }) => {
        const place = edge.path === null ? undefined : options.permalink?.(edge.path, edge.line ?? 1, edge.line ?? 1);
        const closing = `${(0, escape_1.code)(edge.from)} ${(0, escape_1.link)('imports', place)} ${(0, escape_1.code)(edge.to)}`;
        const whole = size > route.length
            ? ` ${(0, words_1.plural)(size, 'module')} now import each other: ${members.map((name) => (0, escape_1.code)(name)).join(', ')}${size > members.length ? ' …' : ''}.`
            : '';
        const consequence = grown ? 'makes a cycle larger' : 'closes the circle';
        const circle = route.length === 2 && !grown ? `imports ${(0, escape_1.code)(edge.from)}` : `${consequence}: ${round(route, escape_1.code)}`;
        return `- ${closing}, which ${circle}.${whole}`;
    });
    return [
        {
            name: (0, words_1.newCycles)(cycles.found),
            title,
            body: [shown.join('\n'), ...rest(cycles.found - shown.length, 'cycle', options)].join('\n\n'),
        },
    ];
}
function round(route, quote) {
    if (route.length === 2)
        return route.map((name) => quote(name)).join(' ⇄ ');
    return [...route, route[0] ?? ''].map((name) => quote(name)).join(' → ');
}
function typeErrorSection({ type_errors: errors }, options) {
    if (errors === null || errors.new === 0)
        return [];
    const rows = errors.listed
        .slice(0, options.rows)
        .map(({ path, before, after }) => [
        (0, escape_1.link)((0, escape_1.breakableCode)(path), options.permalink?.(path, 1, 1)),
        `${before} → ${after}`,
    ]);
    return [
        {
            name: (0, words_1.plural)(errors.new, 'new type error'),
            title: `New type errors: ${errors.new} in ${(0, words_1.plural)(errors.files, 'file')}`,
            body: [
                (0, cells_1.table)([['File', 'Type errors'], ...rows], 'lr'),
                ...rest(errors.files - rows.length, 'file', options),
            ].join('\n\n'),
        },
    ];
}
function blastSection({ blast }) {
    if (blast === null || blast.callers + blast.possible === 0)
        return [];
    const { callers, possible, entry_points: entryPoints, depth, entries } = blast;
    const reach = [
        ...(callers > 0 ? [(0, words_1.plural)(callers, 'caller')] : []),
        ...(entryPoints > 0 ? [(0, words_1.plural)(entryPoints, 'entry point')] : []),
        ...(possible > 0 ? [(0, words_1.plural)(possible, 'possible caller')] : []),
    ];
    const hidden = callers + possible - blast.drawn;
    const sentences = [
        `Who calls the ${(0, words_1.functions)(blast.functions)} whose code changed, up to ${depth} calls away, tests left out.`,
        'Thick borders: changed or new.',
        ...(blast.nodes.some(({ entry }) => entry) ? ['Round ends: nothing calls it.'] : []),
        ...(blast.edges.some(({ certain }) => !certain) ? ['Dotted: a call that is not certain.'] : []),
        ...(hidden > 0 ? [`${(0, words_1.more)(hidden, 'caller')} ${hidden === 1 ? 'is' : 'are'} not drawn.`] : []),
        ...(entries.length > 0
            ? [`Entry points: ${entries.map((name) => (0, escape_1.code)(name)).join(', ')}${entryPoints > entries.length ? ' …' : ''}.`]
            : []),
    ];
    return [
        {
            name: 'blast radius',
            title: `Blast radius: ${reach.join(', ')}`,
            body: [(0, mermaid_1.blastGraph)(blast), sentences.join(' ')].join('\n\n'),
        },
    ];
}
/** @param sorted the functions, the worst first */
function improvedSection(diff, sorted, options) {
    const improved = sorted.filter(rules_1.isImproved).reverse();
    if (improved.length === 0)
        return [];
    const shown = improved.slice(0, options.rows);
    return [
        {
            name: `improved (${diff.counts.improved})`,
            title: `Improved: ${diff.counts.improved}`,
            body: [
                (0, cells_1.functionTable)(diff, shown, options.permalink),
                ...rest(diff.counts.improved - shown.length, 'function', options),
            ].join('\n\n'),
        },
    ];
}
function rest(count, noun, { elsewhere }) {
    return count > 0 ? [`${(0, words_1.more)(count, noun)} ${elsewhere}.`] : [];
}


/***/ }),

/***/ 75026:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.renderSummary = renderSummary;
exports.renderOverview = renderOverview;
const rules_1 = __webpack_require__(27532);
const cells_1 = __webpack_require__(32303);
const escape_1 = __webpack_require__(36863);
const sections_1 = __webpack_require__(32576);
const words_1 = __webpack_require__(49055);
/** GitHub refuses a step's summary of more than 1 MiB. */
const SUMMARY_BUDGET = 1024 * 1024 - 4096;
/** What the table of functions gets at least. */
const TABLE_SHARE = 0.4;
/**
 * The job summary: all that the comment has, every function that differs as far as the budget goes, the repository's
 * riskiest, and what the numbers rest on. When it grows too long whole sections go, the least important first.
 */
function renderSummary(diff, context) {
    const budget = context.budget ?? SUMMARY_BUDGET;
    const opening = [`## CodeIntel: ${(0, words_1.verdict)(diff)}`, `Against ${(0, escape_1.prose)(context.baseDescription)}. ${(0, words_1.extent)(diff)}`].join('\n\n');
    const sections = summarySections(diff, context);
    const dropped = [];
    const others = () => [opening, ...sections.map(({ markdown }) => markdown), leftOut(dropped)].join('\n\n');
    while (sections.length > 0 && bytes(others()) > budget * (1 - TABLE_SHARE))
        dropped.unshift(sections.pop().name);
    const table = everyFunction(diff, context.permalink, budget - bytes(others()));
    const parts = [opening, ...table, ...sections.map(({ markdown }) => markdown), leftOut(dropped)];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function leftOut(dropped) {
    return dropped.length === 0 ? '' : `Left out for length: ${dropped.join(', ')}.`;
}
/** From the most to the least important. */
function summarySections(diff, { permalink, highlights }) {
    const options = {
        permalink,
        rows: Number.POSITIVE_INFINITY,
        elsewhere: 'are not listed',
        quote: escape_1.code,
    };
    const sorted = [...diff.functions].sort(rules_1.bySeverity);
    const details = [
        ...(0, sections_1.untestedSection)(diff, options),
        ...(0, sections_1.cycleSection)(diff, options),
        ...(0, sections_1.typeErrorSection)(diff, options),
        ...(0, sections_1.blastSection)(diff),
    ].map(headed);
    return [
        ...details,
        { name: 'what was compared', markdown: ['### What was compared', signalsTable(diff), ...(0, words_1.notes)(diff)].join('\n\n') },
        { name: 'counts', markdown: `### Counts\n\n${countsTable(diff)}` },
        ...(highlights === undefined ? [] : [...riskiestSection(highlights, permalink), ...levelsSection(highlights)]),
        ...(0, sections_1.improvedSection)(diff, sorted, { ...options, rows: 100 }).map(headed),
        ...(highlights === undefined ? [] : diagnosticsSection(highlights)),
    ];
}
function headed({ name, title, body }) {
    return { name, markdown: `### ${title}\n\n${body}` };
}
/** The job summary of a run without a base: the head alone. */
function renderOverview({ permalink, highlights, reason }) {
    const parts = [
        `## CodeIntel: ${(0, words_1.functions)(highlights.functions)} analysed`,
        ...(reason === '' ? [] : [(0, escape_1.prose)(reason)]),
        ...[
            ...levelsSection(highlights),
            ...riskiestSection(highlights, permalink),
            ...evidenceSection(highlights),
            ...diagnosticsSection(highlights),
        ].map(({ markdown }) => markdown),
    ];
    return `${parts.join('\n\n')}\n`;
}
function countsTable({ counts, highest_delta }) {
    const kinds = [
        ['code changed', counts.changed],
        ['new', counts.added],
        ['removed', counts.removed],
        ['moved', counts.moved],
        ['renamed', counts.renamed],
        ['only evidence changed', counts.evidence],
    ];
    // Became high-risk counts new functions, too; risk rises or falls only where there was one before.
    const rows = [
        ['in the base → in the head', `${counts.functions_base} → ${counts.functions_head}`],
        ...kinds.filter(([, count]) => count > 0).map(([kind, count]) => [kind, String(count)]),
        ['became high-risk', String(counts.new_high)],
        ['risk rose', String(counts.worsened)],
        ['risk fell', String(counts.improved)],
    ];
    const largest = highest_delta === null ? [] : [`Largest change of risk: ${signed(highest_delta)}.`];
    return [(0, cells_1.table)([['', 'Functions'], ...rows], 'lr'), ...largest].join('\n\n');
}
function signed(delta) {
    return `${delta > 0 ? '+' : ''}${delta.toFixed(2)}`;
}
/** Space for the heading, the delimiter row and the line that counts the rest. */
const ROWS_OVERHEAD = 400;
function everyFunction(diff, permalink, budget) {
    const sorted = [...diff.functions].sort(rules_1.bySeverity);
    if (sorted.length === 0)
        return [];
    const rows = [(0, cells_1.functionHeader)(diff)];
    let left = budget - ROWS_OVERHEAD;
    for (const fn of sorted) {
        const row = (0, cells_1.functionRow)(diff, fn, permalink);
        left -= bytes(`| ${row.join(' | ')} |\n`);
        if (left < 0)
            break;
        rows.push(row);
    }
    const hidden = sorted.length - (rows.length - 1);
    return [
        '### Functions that differ, the worst first',
        ...(rows.length > 1 ? [(0, cells_1.table)(rows, (0, cells_1.functionAlign)(diff))] : []),
        ...(hidden > 0 ? [`${(0, words_1.more)(hidden, 'function')} did not fit.`] : []),
    ];
}
function riskiestSection({ riskiest }, permalink) {
    if (riskiest.length === 0)
        return [];
    const explained = riskiest.some((fn) => fn.risk_reason !== null);
    const { texts: reasons, ending } = withoutCommonEnding(riskiest.map((fn) => fn.risk_reason ?? ''));
    const rows = riskiest.map((fn, i) => [
        (0, escape_1.link)((0, escape_1.breakableCode)(fn.qualname), permalink?.(fn.path, fn.start_line, fn.end_line)),
        `${fn.risk_score.toFixed(2)} ${fn.risk_level}`,
        ...(explained ? [(0, escape_1.prose)(reasons[i])] : [String(fn.cyclomatic_complexity)]),
    ]);
    const markdown = [
        '### Riskiest functions of the whole repository',
        (0, cells_1.table)([['Function', 'Risk', explained ? 'Why' : 'Complexity'], ...rows], explained ? 'lrl' : 'lrr'),
        ...(ending === '' ? [] : [(0, escape_1.prose)(ending)]),
        ...(riskiest.some((fn) => fn.coverage_ratio === null)
            ? ['This is the risk in the warehouse, which counts a function without coverage data as untested.']
            : []),
    ].join('\n\n');
    return [{ name: 'riskiest functions', markdown }];
}
/** Takes off the last sentence of several texts where all have the same, such as what is not known of any of them. */
function withoutCommonEnding(texts) {
    const ending = /\. (?=([^.]+\.)$)/.exec(texts[0] ?? '')?.[1] ?? '';
    if (texts.length < 2 || ending === '' || !texts.every((text) => text.endsWith(`. ${ending}`)))
        return { texts, ending: '' };
    return { texts: texts.map((text) => text.slice(0, -ending.length - 1)), ending };
}
const BAR = 30;
/** A bar for each level: the longest is `BAR` characters, and what is there at all shows. */
function levelsSection({ levels }) {
    const most = Math.max(levels.high, levels.medium, levels.low);
    if (most === 0)
        return [];
    const rows = ['high', 'medium', 'low'].map((level) => {
        const length = Math.ceil((BAR * levels[level]) / most);
        return [level, String(levels[level]), length === 0 ? '' : `\`${'█'.repeat(length)}\``];
    });
    return [
        {
            name: 'risk levels',
            markdown: `### Risk in the whole repository\n\n${(0, cells_1.table)([['Risk', 'Functions', ''], ...rows], 'lrl')}`,
        },
    ];
}
function signalsTable(diff) {
    const rows = diff.signals.map((signal) => [
        (0, words_1.signalName)(signal),
        signal.compared ? 'yes' : 'no',
        signal.compared ? '' : (0, words_1.missingReason)(signal, escape_1.prose),
    ]);
    return (0, cells_1.table)([['Signal', 'Compared', 'Why not'], ...rows], 'lll');
}
function evidenceSection({ signals }) {
    if (signals.length === 0)
        return [];
    const rows = signals.map(({ signal, available, source, reason }) => [
        (0, escape_1.prose)(signal.replaceAll('_', ' ')),
        available ? 'yes' : 'no',
        (0, escape_1.prose)((available ? source : reason) ?? ''),
    ]);
    return [
        {
            name: 'evidence',
            markdown: `### What the numbers rest on\n\n${(0, cells_1.table)([['Signal', 'There', 'From, or why not'], ...rows], 'lll')}`,
        },
    ];
}
function diagnosticsSection({ diagnostics }) {
    if (diagnostics.length === 0)
        return [];
    const rows = diagnostics.map(({ severity, code: kind, count }) => [(0, escape_1.prose)(severity), (0, escape_1.code)(kind), String(count)]);
    return [
        {
            name: 'problems met',
            markdown: `### Problems met\n\n${(0, cells_1.table)([['Severity', 'Problem', 'Times'], ...rows], 'llr')}`,
        },
    ];
}
function bytes(text) {
    return Buffer.byteLength(text);
}


/***/ }),

/***/ 85967:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.renderText = renderText;
const rules_1 = __webpack_require__(27532);
const escape_1 = __webpack_require__(36863);
const words_1 = __webpack_require__(49055);
/** The report for a terminal: plain text, one line per function, the worst first. */
function renderText(diff, context) {
    const sorted = [...diff.functions].sort(rules_1.bySeverity);
    const shown = sorted.slice(0, context.rows ?? 40);
    const hidden = sorted.length - shown.length;
    const compared = diff.signals.filter((signal) => signal.compared).map(words_1.signalName);
    const missing = diff.signals.filter((signal) => !signal.compared);
    const table = columns([['RISK', 'FUNCTION', 'WHY', 'WHERE'], ...shown.map(row)]);
    return [
        `CodeIntel: ${(0, words_1.verdict)(diff)}`,
        `Against ${(0, escape_1.plain)(context.baseDescription)}. ${(0, words_1.extent)(diff)}`,
        ...(shown.length > 0 ? ['', ...table] : []),
        ...(hidden > 0 ? [`${(0, words_1.more)(hidden, 'function')}.`] : []),
        ...details(diff),
        '',
        `Compared: ${compared.join(', ')}.`,
        ...missing.map((signal) => `Not compared: ${(0, words_1.signalName)(signal)} (${(0, words_1.missingReason)(signal, escape_1.plain)}).`),
        ...(0, words_1.notes)(diff),
        '',
    ].join('\n');
}
/** Most places, cycles or files told of each kind. */
const DETAILS = 10;
function details({ untested_lines: untested, cycles, type_errors: errors, blast }) {
    const found = [
        ...(untested?.listed ?? []).map(({ path, qualname, ranges }) => [
            'Changed lines no test reaches',
            `${(0, escape_1.plain)(path)}:${ranges.map(([first, last]) => (first === last ? first : `${first}-${last}`)).join(',')}${qualname === null ? '' : `  ${(0, escape_1.plain)(qualname)}`}`,
        ]),
        ...(cycles?.listed ?? []).map(({ route }) => [
            'New import cycles',
            [...route, route[0] ?? ''].map((name) => (0, escape_1.plain)(name)).join(' → '),
        ]),
        ...(errors?.listed ?? []).map(({ path, before, after }) => [
            'New type errors',
            `${(0, escape_1.plain)(path)}  ${before} → ${after}`,
        ]),
    ];
    const kinds = [...new Set(found.map(([kind]) => kind))].flatMap((kind) => {
        const lines = found.filter(([own]) => own === kind).map(([, line]) => `  ${line}`);
        const hidden = lines.length > DETAILS ? [`  ${lines.length - DETAILS} more`] : [];
        return ['', `${kind}:`, ...lines.slice(0, DETAILS), ...hidden];
    });
    const reach = blast === null
        ? []
        : ['', `Blast radius: ${(0, words_1.plural)(blast.callers, 'caller')}, ${(0, words_1.plural)(blast.entry_points, 'entry point')}.`];
    return [...kinds, ...reach];
}
function row(fn) {
    const side = fn.head ?? fn.base;
    const from = (0, words_1.origin)(fn, escape_1.plain);
    return [
        (0, words_1.riskChange)(fn, (text) => text),
        `${(0, escape_1.plain)(side?.qualname ?? '')}${from === '' ? '' : ` (${from})`}`,
        (0, words_1.drivers)(fn).join('; '),
        side === null ? '' : `${(0, escape_1.plain)(side.path)}:${side.start_line}`,
    ];
}
/** Left-aligned; the last column is not padded. */
function columns(rows) {
    const widths = rows[0].map((_, i) => Math.max(...rows.map((cells) => cells[i].length)));
    return rows.map((cells) => cells.map((cell, i) => (i < cells.length - 1 ? cell.padEnd(widths[i]) : cell)).join('  '));
}


/***/ }),

/***/ 25533:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readHighRisk = readHighRisk;
/**
 * The high-risk functions of a snapshot, the riskiest first. The stored score takes a function without coverage data for
 * an untested one; of those only the complex ones count here, so that a missing report makes no alerts.
 */
async function readHighRisk({ database, repo, commit }, most) {
    return database.rows(`SELECT risk.rel_path AS path, risk.qualname, metrics.start_line, metrics.end_line, risk.risk_score,
       risk.cyclomatic_complexity, risk.coverage_ratio
     FROM analytics.goid_risk_factors AS risk
     JOIN analytics.function_metrics AS metrics USING (repo, "commit", function_goid_h128)
     WHERE risk.repo = $1 AND risk."commit" = $2 AND risk.risk_level = 'high'
       AND (risk.coverage_ratio IS NOT NULL OR risk.complexity_bucket = 'high')
     ORDER BY risk.risk_score DESC, risk.cyclomatic_complexity DESC, risk.urn
     LIMIT ${Math.trunc(most)}`, [repo, commit]);
}


/***/ }),

/***/ 6190:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.RULES = void 0;
exports.RULES = {
    highRisk: {
        id: 'codeintel/high-risk-function',
        name: 'HighRiskFunction',
        level: 'warning',
        short: 'High-risk function',
        full: 'Complexity, missing coverage, type errors and frequent changes add up to a high risk of defects.',
        help: [
            'Risk is from 0 to 1: 0.4 for what no test covers, up to 0.4 for cyclomatic complexity, 0.2 for type errors in the file and 0.1 for a file that changes often. It is high from 0.7.',
            'To lower it, test the branches that no test reaches, or divide the function.',
        ].join('\n\n'),
    },
    worsened: {
        id: 'codeintel/worsened-function',
        name: 'WorsenedFunction',
        level: 'warning',
        short: 'Function became riskier',
        full: 'The change raised the risk of this function.',
        help: 'The message names what moved, with the values before and after. Signals that one of the two commits lacks are not compared.',
    },
    untested: {
        id: 'codeintel/untested-change',
        name: 'UntestedChange',
        level: 'note',
        short: 'Changed lines that no test reaches',
        full: 'The change touched executable lines that ran in no test.',
        help: 'Add a test that runs these lines, or exclude them from coverage where they need none (`# pragma: no cover`).',
    },
    cycle: {
        id: 'codeintel/import-cycle',
        name: 'ImportCycle',
        level: 'warning',
        short: 'New import cycle',
        full: 'The change made modules import each other in a circle.',
        help: 'Move what both modules need into a third one, or import inside the function that needs it. Imports for the type checker only (`if TYPE_CHECKING`) make no cycle.',
    },
};


/***/ }),

/***/ 86648:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MOST_RESULTS = void 0;
exports.sarifLog = sarifLog;
const node_crypto_1 = __webpack_require__(77598);
const version_generated_1 = __webpack_require__(70309);
const visible_1 = __webpack_require__(19176);
const rules_1 = __webpack_require__(27532);
const words_1 = __webpack_require__(49055);
const rules_2 = __webpack_require__(6190);
/** GitHub takes 25,000 results of a run and shows 5,000. */
exports.MOST_RESULTS = 5000;
/**
 * A SARIF 2.1.0 log for code scanning: what the change made worse first, then the high-risk functions of the repository;
 * at most 5,000 results.
 *
 * A result is recognised again by rule, file and name, wherever in the file it stands. GitHub's upload action adds
 * the fingerprint that GitHub itself uses, and warns about one that is there already, so that is left to it.
 */
function sarifLog(input) {
    const { diff, commit, key, repositoryUri, prefix = '' } = input;
    const findings = [...(diff === null ? [] : ofChange(diff)), ...input.highRisk.map(ofRepository)].slice(0, exports.MOST_RESULTS);
    const rules = Object.values(rules_2.RULES);
    const seen = new Map();
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'CodeIntel', semanticVersion: version_generated_1.VERSION, rules: rules.map(ruleOf) } },
                automationDetails: { id: `codeintel/${key}/` },
                ...(repositoryUri === undefined
                    ? {}
                    : {
                        versionControlProvenance: [{ repositoryUri, revisionId: commit, mappedTo: { uriBaseId: '%SRCROOT%' } }],
                    }),
                results: findings.map((finding) => ({
                    ruleId: finding.rule.id,
                    ruleIndex: rules.findIndex(({ id }) => id === finding.rule.id),
                    level: finding.rule.level,
                    message: { text: finding.text },
                    locations: [locationOf(finding, prefix)],
                    partialFingerprints: { 'codeintel/v1': fingerprint(finding, prefix, seen) },
                })),
            },
        ],
    };
}
function ofChange(diff) {
    const worse = [...diff.functions].sort(rules_1.bySeverity).flatMap((fn) => {
        if (fn.head === null || !(0, rules_1.isWorsened)(fn))
            return [];
        const { path, qualname, start_line: startLine, end_line: endLine } = fn.head;
        const why = (0, words_1.drivers)(fn).join('; ');
        const text = `${textOf(qualname)} became riskier: ${(0, words_1.riskChange)(fn, (risk) => risk)}${why === '' ? '' : ` (${why})`}.`;
        return [{ rule: rules_2.RULES.worsened, path, startLine, endLine, name: qualname, kind: 'function', text }];
    });
    const cycles = (diff.cycles?.listed ?? []).flatMap(({ edge, route }) => {
        if (edge.path === null)
            return [];
        const text = `This import closes a circle: ${[...route, route[0] ?? ''].map((name) => textOf(name)).join(' → ')}.`;
        const line = edge.line ?? 1;
        return [
            { rule: rules_2.RULES.cycle, path: edge.path, startLine: line, endLine: line, name: edge.from, kind: 'module', text },
        ];
    });
    const untested = (diff.untested_lines?.listed ?? []).flatMap(({ path, qualname, lines, ranges }) => {
        const [first] = ranges;
        if (first === undefined)
            return [];
        const where = qualname === null ? 'outside functions' : `in ${textOf(qualname)}`;
        const text = `No test reaches ${(0, words_1.plural)(lines, 'changed line')} ${where}.`;
        return [
            { rule: rules_2.RULES.untested, path, startLine: first[0], endLine: first[1], name: qualname, kind: 'function', text },
        ];
    });
    return [...worse, ...cycles, ...untested];
}
function ofRepository(fn) {
    const coverage = fn.coverage_ratio === null
        ? 'coverage not measured'
        : `${Math.floor(100 * fn.coverage_ratio)} % of its lines tested`;
    const text = `${textOf(fn.qualname)} is high-risk: complexity ${fn.cyclomatic_complexity}, ${coverage}, risk ${fn.risk_score.toFixed(2)}.`;
    const { path, qualname: name, start_line: startLine, end_line: endLine } = fn;
    return { rule: rules_2.RULES.highRisk, path, startLine, endLine, name, kind: 'function', text };
}
/** In a SARIF message brackets make links. */
function textOf(name) {
    return (0, visible_1.visible)(name).replace(/[\\[\]]/g, '\\$&');
}
function ruleOf({ id, name, level, short, full, help }) {
    return {
        id,
        name,
        shortDescription: { text: short },
        fullDescription: { text: full },
        help: { text: help.replaceAll('`', ''), markdown: help },
        defaultConfiguration: { level },
        properties: {
            tags: ['maintainability', 'risk'],
            precision: 'high',
            'problem.severity': level === 'note' ? 'recommendation' : level,
        },
    };
}
function locationOf({ path, startLine, endLine, name, kind }, prefix) {
    const uri = (prefix + path).toWellFormed().split('/').map(encodeURIComponent).join('/');
    const first = Math.max(1, startLine);
    return {
        physicalLocation: {
            artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
            region: { startLine: first, endLine: Math.max(first, endLine) },
        },
        ...(name === null ? {} : { logicalLocations: [{ fullyQualifiedName: (0, visible_1.visible)(name, 1000), kind }] }),
    };
}
/** Of things with the same name, as redefinitions have, each further one is numbered. */
function fingerprint({ rule, path, name }, prefix, seen) {
    const identity = [rule.id, prefix + path, name ?? ''].join('\0');
    const ordinal = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, ordinal);
    return `${(0, node_crypto_1.createHash)('sha256').update(identity).digest('hex').slice(0, 32)}:${ordinal}`;
}


/***/ }),

/***/ 49707:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.addDiffCommand = addDiffCommand;
const commander_1 = __webpack_require__(18909);
const comparison_1 = __webpack_require__(51733);
const git_1 = __webpack_require__(35061);
const gate_1 = __webpack_require__(43460);
const comment_1 = __webpack_require__(7055);
const highlights_1 = __webpack_require__(78765);
const permalink_1 = __webpack_require__(34751);
const summary_1 = __webpack_require__(75026);
const text_1 = __webpack_require__(85967);
const high_risk_1 = __webpack_require__(25533);
const sarif_1 = __webpack_require__(86648);
const sides_1 = __webpack_require__(36018);
const progress_1 = __webpack_require__(24800);
const options_1 = __webpack_require__(27536);
const FORMATS = ['text', 'json', 'comment', 'summary', 'sarif'];
function addDiffCommand(program, signal) {
    program
        .command('diff')
        .description('Compare two snapshots function by function.')
        .requiredOption('--base <side>', 'what to compare with')
        .requiredOption('--head <side>', 'what to compare')
        .option('--repo-root <folder>', 'checkout that git revisions are read from', '.')
        .option('--repo <owner/name>', 'repository of the snapshots (default: what the sides hold)')
        .option('--source-root <folder...>', 'folders that module names are relative to, for revisions (default: detected)', [])
        .option('--workers <n>', 'parser threads (default: one per core)', options_1.positiveInteger)
        .addOption(new commander_1.Option('--format <format>', 'how to print it').choices(FORMATS).default('text'))
        .option('--json', 'the same as --format json')
        .option('--fail-on <conditions>', 'end with exit code 1 when one holds, as "new-high > 0, max-delta >= 0.3"', gate_1.parseConditions, [])
        .option('-v, --verbose', 'show the steps', (_value, previous) => previous + 1, 0)
        .addHelpText('after', '\nA side is a database file, an output folder, or a git revision, which is analysed in a temporary\nwork tree. DATABASE@COMMIT picks one snapshot of a database that holds several.')
        .action(async (flags) => {
        const context = sideContext(flags, signal);
        const base = await (0, sides_1.openSide)(flags.base, context, 'base');
        try {
            const head = await (0, sides_1.openSide)(flags.head, { ...context, repo: flags.repo ?? base.repo }, 'head');
            try {
                const diff = await (0, comparison_1.compareSides)(base, head, flags.repoRoot);
                process.stdout.write(await render(flags, diff, base, head));
                checkGate(diff, flags.failOn);
            }
            finally {
                head.close();
            }
        }
        finally {
            base.close();
        }
    });
}
function sideContext(flags, signal) {
    return {
        repoRoot: flags.repoRoot,
        progress: (0, progress_1.createProgress)(process.stderr, flags.verbose),
        signal,
        ...(flags.repo === undefined ? {} : { repo: flags.repo }),
        ...(flags.sourceRoot.length === 0 ? {} : { sourceRoots: flags.sourceRoot }),
        ...(flags.workers === undefined ? {} : { workers: flags.workers }),
        ...(0, options_1.pinnedClock)(),
    };
}
async function render({ json, format, repoRoot }, diff, base, head) {
    const baseDescription = base.commit.slice(0, 12);
    const checkout = await (0, git_1.openCheckout)(repoRoot);
    const prefix = 'prefix' in checkout ? checkout.prefix : '';
    const server = process.env.GITHUB_SERVER_URL;
    const links = server ? { permalink: (0, permalink_1.permalinks)(server, head.repo, head.commit, prefix) } : {};
    switch (json ? 'json' : format) {
        case 'json':
            return `${JSON.stringify(diff, null, 2)}\n`;
        case 'comment':
            return (0, comment_1.renderComment)(diff, { baseDescription, key: 'default', run: 'local', ...links });
        case 'summary':
            return (0, summary_1.renderSummary)(diff, { baseDescription, highlights: await (0, highlights_1.readHighlights)(head), ...links });
        case 'sarif': {
            const highRisk = await (0, high_risk_1.readHighRisk)(head, sarif_1.MOST_RESULTS);
            const repository = server ? { repositoryUri: `${server}/${head.repo}` } : {};
            const log = (0, sarif_1.sarifLog)({ diff, highRisk, commit: head.commit, key: 'default', prefix, ...repository });
            return `${JSON.stringify(log, null, 2)}\n`;
        }
        case 'text':
            return (0, text_1.renderText)(diff, { baseDescription });
    }
}
function checkGate(diff, conditions) {
    const { passed, outcomes } = (0, gate_1.evaluateGate)(diff, conditions);
    for (const outcome of outcomes)
        process.stderr.write(`${(0, gate_1.explainOutcome)(outcome)}\n`);
    if (!passed)
        process.exitCode = 1;
}


/***/ }),

/***/ 27536:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.pinnedClock = pinnedClock;
exports.positiveInteger = positiveInteger;
exports.setting = setting;
const errors_1 = __webpack_require__(65995);
/** `SOURCE_DATE_EPOCH`, as the reproducible-builds specification defines it. */
function pinnedClock() {
    const epoch = process.env.SOURCE_DATE_EPOCH;
    if (epoch === undefined || epoch === '')
        return {};
    if (!/^\d+$/.test(epoch))
        throw new errors_1.UserError(`SOURCE_DATE_EPOCH must be a number of seconds, not "${epoch}".`, 2);
    return { now: new Date(Number(epoch) * 1000) };
}
/** An option's value as a whole number from 1 up. */
function positiveInteger(text) {
    const value = Number(text);
    if (!Number.isInteger(value) || value < 1)
        throw new errors_1.UserError(`--workers takes a whole number from 1 up, not "${text}".`, 2);
    return value;
}
/**
 * Reads an option's value as the setting of that name in `codeintel.yml` is read.
 * @throws UserError when it is none
 */
async function setting(name, text) {
    const { SHARED } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(924), __webpack_require__.e(503)]).then(__webpack_require__.bind(__webpack_require__, 67503));
    const parsed = SHARED[name].safeParse(text);
    if (parsed.success)
        return parsed.data;
    throw new errors_1.UserError(`--${name} ${parsed.error.issues[0].message}, not "${text}".`, 2);
}


/***/ }),

/***/ 735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   markdownTable: () => (/* binding */ markdownTable)
/* harmony export */ });
// To do: next major: remove.
/**
 * @typedef {Options} MarkdownTableOptions
 *   Configuration.
 */

/**
 * @typedef Options
 *   Configuration.
 * @property {boolean | null | undefined} [alignDelimiters=true]
 *   Whether to align the delimiters (default: `true`);
 *   they are aligned by default:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   Pass `false` to make them staggered:
 *
 *   ```markdown
 *   | Alpha | B |
 *   | - | - |
 *   | C | Delta |
 *   ```
 * @property {ReadonlyArray<string | null | undefined> | string | null | undefined} [align]
 *   How to align columns (default: `''`);
 *   one style for all columns or styles for their respective columns;
 *   each style is either `'l'` (left), `'r'` (right), or `'c'` (center);
 *   other values are treated as `''`, which doesn’t place the colon in the
 *   alignment row but does align left;
 *   *only the lowercased first character is used, so `Right` is fine.*
 * @property {boolean | null | undefined} [delimiterEnd=true]
 *   Whether to end each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B
 *   | ----- | -----
 *   | C     | Delta
 *   ```
 * @property {boolean | null | undefined} [fillRows=true]
 *   Whether to fill rows with empty cells up to the most cells in a row
 *   (default: `true`).
 *
 *   When `true`, all rows have as many cells as the longest row:
 *
 *   ```markdown
 *   | Alpha | B    |   |
 *   | ----- | ---- | - |
 *   | C     |      |   |
 *   | D     | Echo | F |
 *   ```
 *
 *   When `false`, rows keep their cells,
 *   and the delimiter row has as many cells as the header row:
 *
 *   ```markdown
 *   | Alpha | B    |
 *   | ----- | ---- |
 *   | C     |
 *   | D     | Echo | F |
 *   ```
 * @property {boolean | null | undefined} [delimiterStart=true]
 *   Whether to begin each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are starting delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no starting delimiters:
 *
 *   ```markdown
 *   Alpha | B     |
 *   ----- | ----- |
 *   C     | Delta |
 *   ```
 * @property {boolean | null | undefined} [padding=true]
 *   Whether to add a space of padding between delimiters and cells
 *   (default: `true`).
 *
 *   When `true`, there is padding:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there is no padding:
 *
 *   ```markdown
 *   |Alpha|B    |
 *   |-----|-----|
 *   |C    |Delta|
 *   ```
 * @property {((value: string) => number) | null | undefined} [stringLength]
 *   Function to detect the length of table cell content (optional);
 *   this is used when aligning the delimiters (`|`) between table cells;
 *   full-width characters and emoji mess up delimiter alignment when viewing
 *   the markdown source;
 *   to fix this, you can pass this function,
 *   which receives the cell content and returns its “visible” size;
 *   note that what is and isn’t visible depends on where the text is displayed.
 *
 *   Without such a function, the following:
 *
 *   ```js
 *   markdownTable([
 *     ['Alpha', 'Bravo'],
 *     ['中文', 'Charlie'],
 *     ['👩‍❤️‍👩', 'Delta']
 *   ])
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo |
 *   | - | - |
 *   | 中文 | Charlie |
 *   | 👩‍❤️‍👩 | Delta |
 *   ```
 *
 *   With [`string-width`](https://github.com/sindresorhus/string-width):
 *
 *   ```js
 *   import stringWidth from 'string-width'
 *
 *   markdownTable(
 *     [
 *       ['Alpha', 'Bravo'],
 *       ['中文', 'Charlie'],
 *       ['👩‍❤️‍👩', 'Delta']
 *     ],
 *     {stringLength: stringWidth}
 *   )
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo   |
 *   | ----- | ------- |
 *   | 中文  | Charlie |
 *   | 👩‍❤️‍👩    | Delta   |
 *   ```
 */

/**
 * Get the length of a cell.
 *
 * @param {string} value
 *   Cell value.
 * @returns {number}
 *   Cell size.
 */
function defaultStringLength(value) {
  return value.length
}

/**
 * Generate a markdown
 * ([GFM](https://docs.github.com/en/github/writing-on-github/working-with-advanced-formatting/organizing-information-with-tables))
 * table.
 *
 * @param {ReadonlyArray<ReadonlyArray<string | null | undefined>>} table
 *   Table data (matrix of strings).
 * @param {Readonly<Options> | null | undefined} [options]
 *   Configuration (optional).
 * @returns {string}
 *   Result.
 */
function markdownTable(table, options) {
  const settings = options || {}
  // To do: next major: change to spread.
  // eslint-disable-next-line unicorn/prefer-spread -- `align` can be a string.
  const align = (settings.align || []).concat()
  const stringLength = settings.stringLength || defaultStringLength
  /** @type {Array<number>} Character codes as symbols for alignment per column. */
  const alignments = []
  /** @type {Array<Array<string>>} Cells per row. */
  const cellMatrix = []
  /** @type {Array<Array<number>>} Sizes of each cell per row. */
  const sizeMatrix = []
  /** @type {Array<number>} */
  const longestCellByColumn = []
  let mostCellsPerRow = 0
  let rowIndex = -1

  // This is a superfluous loop if we don’t align delimiters, but otherwise we’d
  // do superfluous work when aligning, so optimize for aligning.
  while (++rowIndex < table.length) {
    /** @type {Array<string>} */
    const row = []
    /** @type {Array<number>} */
    const sizes = []
    let columnIndex = -1

    if (table[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table[rowIndex].length
    }

    while (++columnIndex < table[rowIndex].length) {
      const cell = serialize(table[rowIndex][columnIndex])

      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell)
        sizes[columnIndex] = size

        if (
          longestCellByColumn[columnIndex] === undefined ||
          size > longestCellByColumn[columnIndex]
        ) {
          longestCellByColumn[columnIndex] = size
        }
      }

      row.push(cell)
    }

    cellMatrix[rowIndex] = row
    sizeMatrix[rowIndex] = sizes
  }

  // Figure out which alignments to use.
  let columnIndex = -1

  if (typeof align === 'object' && 'length' in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex])
    }
  } else {
    const code = toAlignment(align)

    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code
    }
  }

  // Inject the alignment row.
  columnIndex = -1
  /** @type {Array<string>} */
  const row = []
  /** @type {Array<number>} */
  const sizes = []

  while (++columnIndex < mostCellsPerRow) {
    const code = alignments[columnIndex]
    let before = ''
    let after = ''

    if (code === 99 /* `c` */) {
      before = ':'
      after = ':'
    } else if (code === 108 /* `l` */) {
      before = ':'
    } else if (code === 114 /* `r` */) {
      after = ':'
    }

    // There *must* be at least one hyphen-minus in each alignment cell.
    let size =
      settings.alignDelimiters === false
        ? 1
        : Math.max(
            1,
            longestCellByColumn[columnIndex] - before.length - after.length
          )

    const cell = before + '-'.repeat(size) + after

    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length

      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size
      }

      sizes[columnIndex] = size
    }

    row[columnIndex] = cell
  }

  // Inject the alignment row.
  cellMatrix.splice(1, 0, row)
  sizeMatrix.splice(1, 0, sizes)

  rowIndex = -1
  /** @type {Array<string>} */
  const lines = []

  while (++rowIndex < cellMatrix.length) {
    const row = cellMatrix[rowIndex]
    const sizes = sizeMatrix[rowIndex]
    const cellsInRow =
      settings.fillRows === false
        ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length)
        : mostCellsPerRow
    columnIndex = -1
    /** @type {Array<string>} */
    const line = []

    while (++columnIndex < cellsInRow) {
      const cell = row[columnIndex] || ''
      let before = ''
      let after = ''

      if (settings.alignDelimiters !== false) {
        const size =
          longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0)
        const code = alignments[columnIndex]

        if (code === 114 /* `r` */) {
          before = ' '.repeat(size)
        } else if (code === 99 /* `c` */) {
          const half = size / 2

          if (size % 2) {
            before = ' '.repeat(half + 0.5)
            after = ' '.repeat(half - 0.5)
          } else {
            before = ' '.repeat(half)
            after = before
          }
        } else {
          after = ' '.repeat(size)
        }
      }

      if (settings.delimiterStart !== false && !columnIndex) {
        line.push('|')
      }

      if (
        settings.padding !== false &&
        // Don’t add the opening space if we’re not aligning and the cell is
        // empty: there will be a closing space.
        !(settings.alignDelimiters === false && cell === '') &&
        (settings.delimiterStart !== false || columnIndex)
      ) {
        line.push(' ')
      }

      if (settings.alignDelimiters !== false) {
        line.push(before)
      }

      line.push(cell)

      if (settings.alignDelimiters !== false) {
        line.push(after)
      }

      if (settings.padding !== false) {
        line.push(' ')
      }

      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line.push('|')
      }
    }

    lines.push(
      settings.delimiterEnd === false
        ? line.join('').replace(/ +$/, '')
        : line.join('')
    )
  }

  return lines.join('\n')
}

/**
 * Serialize a cell value.
 *
 * @param {string | null | undefined} [value]
 *   Value to serialize.
 * @returns {string}
 *   Result.
 */
function serialize(value) {
  return value === null || value === undefined ? '' : String(value)
}

/**
 * Get the alignment character code from a value.
 *
 * @param {string | null | undefined} value
 *   Value.
 * @returns {number}
 *   Alignment.
 */
function toAlignment(value) {
  const code = typeof value === 'string' ? value.codePointAt(0) : 0

  return code === 67 /* `C` */ || code === 99 /* `c` */
    ? 99 /* `c` */
    : code === 76 /* `L` */ || code === 108 /* `l` */
      ? 108 /* `l` */
      : code === 82 /* `R` */ || code === 114 /* `r` */
        ? 114 /* `r` */
        : 0
}


/***/ })

};
;