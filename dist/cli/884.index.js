"use strict";
exports.id = 884;
exports.ids = [884];
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

/***/ 67503:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.CONFIGURATION = exports.SHARED = void 0;
exports.parseConfiguration = parseConfiguration;
const fastest_levenshtein_1 = __webpack_require__(21916);
const yaml_1 = __webpack_require__(38815);
const zod_1 = __webpack_require__(50924);
const errors_1 = __webpack_require__(65995);
const configuration_keys_1 = __webpack_require__(84780);
/** Texts of a list, or of one text that separates them by commas or line breaks. */
const list = zod_1.z
    .union([zod_1.z.string(), zod_1.z.array(zod_1.z.string())], { error: 'must be a text or a list of texts' })
    .transform((value) => (typeof value === 'string' ? value.split(/[,\n]/) : value))
    .transform((items) => items.map((item) => item.trim()).filter((item) => item !== ''));
/** A number or truth value of YAML, or the text of an input that says the same. */
function spelled(value, spelling, error) {
    return zod_1.z.union([value, zod_1.z.string().regex(spelling, error)], { error });
}
function wholeNumber(max, error) {
    return zod_1.z.int({ error }).min(1, error).max(max, error);
}
/** The spellings of YAML 1.2, which are those of `@actions/core`. */
const flag = spelled(zod_1.z.boolean(), /^(?:true|True|TRUE|false|False|FALSE)$/, 'must be true or false').transform((value) => (typeof value === 'string' ? value.toLowerCase() === 'true' : value));
const COUNT = 'must be a whole number from 1 to 9999';
const count = spelled(wholeNumber(9999, COUNT), /^[1-9]\d{0,3}$/, COUNT).transform(Number);
const WINDOW = 'must be a number of commits such as 2000, or of days such as 365d';
const historyWindow = spelled(wholeNumber(9_999_999, WINDOW), /^[1-9]\d{0,6}d?$/, WINDOW).transform((value) => {
    const text = String(value);
    return text.endsWith('d') ? { days: Number.parseInt(text, 10) } : { commits: Number(text) };
});
const text = zod_1.z.string({ error: 'must be a text' });
const artifactName = text.regex(/^[^":<>|*?\\/\p{Cc}]+$/u, 'must be a name without any of " : < > | * ? \\ /');
const commentKey = text.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'must be up to 64 letters, digits, ".", "_" or "-"');
function choice(...values) {
    return zod_1.z.enum(values, { error: `must be one of ${values.join(', ')}` });
}
/**
 * What the inputs of the action and `codeintel.yml` both can say, under one name and with one meaning. Each
 * takes what YAML holds and also the text that an input is; none has a default, since an input that is not set
 * must not hide what the file says.
 */
exports.SHARED = {
    'source-roots': list.optional(),
    targets: list.optional(),
    workers: count.optional(),
    coverage: list.optional(),
    tests: list.optional(),
    'type-reports': list.optional(),
    pyright: text.min(1, 'must be auto, off or the path of pyright').optional(),
    scip: choice('builtin', 'scip-python', 'auto').optional(),
    'tags-index': text.min(1, 'must be a path').optional(),
    'history-window': historyWindow.optional(),
    base: text.min(1, 'must be a branch, tag or commit').optional(),
    comment: choice('auto', 'always', 'never').optional(),
    'comment-key': commentKey.optional(),
    'fail-on': list.optional(),
    annotations: flag.optional(),
    'retention-days': count.optional(),
    'artifact-name': artifactName.optional(),
    'upload-artifact': flag.optional(),
    sarif: flag.optional(),
};
/** The file comes with the code, in a pull request from anybody: it names nothing outside the repository. */
const inside = (path) => !/^(?:[/\\~]|[A-Za-z]:)/.test(path) && !path.split(/[/\\]/).includes('..');
const insideList = list.refine((paths) => paths.every(inside), {
    error: 'must stay within the repository (no absolute path, no ".."); other places can be given as an input',
});
function number(min, max, expected) {
    return zod_1.z
        .number({ error: `must be ${expected}` })
        .min(min, `must be ${expected}`)
        .max(max, `must be ${expected}`);
}
const share = number(0, 1, 'a number from 0 to 1').optional();
const complexity = wholeNumber(1000, 'must be a whole number from 1 to 1000').optional();
const risk = group({
    weights: group({
        coverage: share,
        'complexity-high': share,
        'complexity-medium': share,
        'static-errors': share,
        hotspot: share,
    }),
    levels: group({ high: share, medium: share }),
    'complexity-buckets': group({ low: complexity, medium: complexity }),
    'slow-test-ms': number(0, 86_400_000, 'a number of milliseconds, at most a day').optional(),
    'hotspot-percentile': number(0, 100, 'a number from 0 to 100').optional(),
});
/** A mapping all of whose keys may be absent, as may the mapping. */
function group(shape) {
    return zod_1.z.strictObject(shape, { error: 'must be a mapping' }).nullish();
}
/** `codeintel.yml` as a whole. */
exports.CONFIGURATION = zod_1.z.strictObject({
    ...exports.SHARED,
    'source-roots': insideList.optional(),
    coverage: insideList.optional(),
    tests: insideList.optional(),
    'type-reports': insideList.optional(),
    // A path would be a program to start, chosen by whoever changes the file.
    pyright: zod_1.z.enum(['auto', 'off'], { error: 'must be auto or off; a path can be given as an input' }).optional(),
    'tags-index': text.refine(inside, 'must stay within the repository').optional(),
    risk,
}, { error: 'must be a mapping of settings' });
/** Inputs and flags that say where things are written or who asks: a file in the repository must not. */
const INPUTS_ONLY = new Set(['repo-root', 'output-dir', 'db-path', 'github-token', 'dry-run', 'mode']);
/** @throws {UserError} as `readConfiguration` does. */
function parseConfiguration(content) {
    const lines = new yaml_1.LineCounter();
    const document = (0, yaml_1.parseDocument)(content, { lineCounter: lines, prettyErrors: false });
    const at = (offset) => offset === undefined ? configuration_keys_1.CONFIGURATION_FILE : `${configuration_keys_1.CONFIGURATION_FILE}:${lines.linePos(offset).line}`;
    const fail = (problems) => new errors_1.UserError([...new Set(problems)].join('\n'), 2);
    if (document.errors.length > 0) {
        throw fail(document.errors.map(({ pos, message }) => `${at(pos[0])}: not valid YAML: ${message}`));
    }
    let value;
    try {
        value = document.toJS({ maxAliasCount: 100 }) ?? {};
    }
    catch (error) {
        throw fail([`${configuration_keys_1.CONFIGURATION_FILE}: not valid YAML: ${(0, errors_1.messageOf)(error)}`]);
    }
    const parsed = exports.CONFIGURATION.safeParse(value);
    if (!parsed.success) {
        const problems = parsed.error.issues.flatMap((issue) => problemsOf(issue, document));
        throw fail(problems.sort((a, b) => a.offset - b.offset).map(({ offset, message }) => `${at(offset)}: ${message}`));
    }
    const contradictions = contradictionsOf((0, configuration_keys_1.settingsFrom)(parsed.data));
    if (contradictions.length > 0)
        throw fail(contradictions.map((problem) => `${configuration_keys_1.CONFIGURATION_FILE}: ${problem}`));
    return parsed.data;
}
function problemsOf(issue, document) {
    const path = issue.path.map(String);
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => ({ offset: offsetOf(document, [...path, key]), message: unknownKey(path, key) }));
    }
    const value = document.getIn(path, true);
    const shown = (0, yaml_1.isScalar)(value) ? `, not ${JSON.stringify(value.value)?.slice(0, 80)}` : '';
    const subject = path.length === 0 ? 'the file' : path.join('.');
    return [{ offset: offsetOf(document, path), message: `${subject} ${issue.message}${shown}` }];
}
function unknownKey(path, key) {
    const name = [...path, key].join('.');
    if (path.length === 0 && INPUTS_ONLY.has(key))
        return `${name} can only be given as an input or on the command line, not in this file`;
    const known = knownKeys(path);
    const guess = (0, fastest_levenshtein_1.closest)(key, known);
    const isClose = (0, fastest_levenshtein_1.distance)(key, guess) <= Math.max(2, Math.floor(key.length / 3));
    return `${name} is not a setting; ${isClose ? `did you mean ${guess}?` : `known are ${known.join(', ')}`}`;
}
function knownKeys(path) {
    let schema = exports.CONFIGURATION;
    for (const key of ['', ...path]) {
        if (key !== '')
            schema = schema.shape[key];
        while (schema instanceof zod_1.z.ZodOptional || schema instanceof zod_1.z.ZodNullable)
            schema = schema.unwrap();
    }
    return Object.keys(schema.shape);
}
/** Where the key at `path` is written, else where its mapping is. */
function offsetOf(document, path) {
    const parent = path.length === 0 ? document.contents : document.getIn(path.slice(0, -1), true);
    const pair = (0, yaml_1.isMap)(parent)
        ? parent.items.find(({ key }) => (0, yaml_1.isScalar)(key) && String(key.value) === path.at(-1))
        : null;
    const node = pair?.key ?? parent;
    return ((0, yaml_1.isNode)(node) ? node.range?.[0] : undefined) ?? 0;
}
function contradictionsOf(settings) {
    const below = (name, low, high) => settings[low] < settings[high] ? [] : [`risk.${name} (${settings[low]}) must be below ${settings[high]}`];
    return [
        ...below('levels.medium', 'risk.level.medium', 'risk.level.high'),
        ...below('complexity-buckets.low', 'risk.complexity.low', 'risk.complexity.medium'),
    ];
}


/***/ })

};
;