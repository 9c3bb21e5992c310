/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 608:
/***/ (function(__unused_webpack_module, exports) {

/*!
 * hash-wasm (https://www.npmjs.com/package/hash-wasm)
 * (c) Dani Biro
 * @license MIT
 */

(function (global, factory) {
     true ? factory(exports) :
    0;
})(this, (function (exports) { 'use strict';

    var name$l = "adler32";
    var data$l = "AGFzbQEAAAABDANgAAF/YAAAYAF/AAMHBgABAgEAAgUEAQECAgYPAn8BQYCABAt/AEGAgAQLB4IBCQZtZW1vcnkCAA9fX3N0YWNrX3BvaW50ZXIDAA5IYXNoX0dldEJ1ZmZlcgAACUhhc2hfSW5pdAABC0hhc2hfVXBkYXRlAAIKSGFzaF9GaW5hbAADDUhhc2hfR2V0U3RhdGUABA5IYXNoX0NhbGN1bGF0ZQAFClNUQVRFX1NJWkUDAQqGDAYGAEGAgQQLCwBBAEEBNgKEgAQLigsBCn9BACgChIAEIgFB//8DcSECIAFBEHYhAwJAAkAgAEEBRw0AIAJBAC0AgIEEaiIBQY+AfGogASABQfD/A0sbIgEgA2oiBEEQdCIFQYCAPGogBSAEQfD/A0sbIAFyIQEMAQsCQAJAAkACQAJAIABBEEkNAEGAgQQhBiAAQbArSQ0BQYCBBCEGA0BBACEFA0AgBiAFaiIBKAIAIgRB/wFxIAJqIgIgA2ogAiAEQQh2Qf8BcWoiAmogAiAEQRB2Qf8BcWoiAmogAiAEQRh2aiICaiACIAFBBGooAgAiBEH/AXFqIgJqIAIgBEEIdkH/AXFqIgJqIAIgBEEQdkH/AXFqIgJqIAIgBEEYdmoiAmogAiABQQhqKAIAIgRB/wFxaiICaiACIARBCHZB/wFxaiICaiACIARBEHZB/wFxaiICaiACIARBGHZqIgRqIAQgAUEMaigCACIBQf8BcWoiBGogBCABQQh2Qf8BcWoiBGogBCABQRB2Qf8BcWoiBGogBCABQRh2aiICaiEDIAVBEGoiBUGwK0cNAAsgA0Hx/wNwIQMgAkHx/wNwIQIgBkGwK2ohBiAAQdBUaiIAQa8rSw0ACyAARQ0EIABBD0sNAQwCCwJAIABFDQACQAJAIABBA3EiBA0AQYCBBCEBIAAhBAwBC0EAIQEDQCACIAFBgIEEai0AAGoiAiADaiEDIAQgAUEBaiIBRw0ACyAEQYCBBGohASAAQQxxIQQLIABBBEkNAAJAIARBfGoiBUEEcQ0AIAIgAS0AAGoiBCABLQABaiIGIAEtAAJqIgAgAS0AA2oiAiAAIAYgBCADampqaiEDIAFBBGohASAFIQQLIAVBBEkNAANAIAIgAS0AAGoiBSABQQFqLQAAaiIGIAFBAmotAABqIgAgAUEDai0AAGoiByABQQRqLQAAaiIIIAFBBWotAABqIgkgAUEGai0AAGoiCiABQQdqLQAAaiICIAogCSAIIAcgACAGIAUgA2pqampqampqIQMgAUEIaiEBIARBeGoiBA0ACwsgAkGPgHxqIAIgAkHw/wNLGyADQfH/A3BBEHRyIQEMBAsDQCAGKAIAIgFB/wFxIAJqIgQgA2ogBCABQQh2Qf8BcWoiBGogBCABQRB2Qf8BcWoiBGogBCABQRh2aiIEaiAEIAZBBGooAgAiAUH/AXFqIgRqIAQgAUEIdkH/AXFqIgRqIAQgAUEQdkH/AXFqIgRqIAQgAUEYdmoiBGogBCAGQQhqKAIAIgFB/wFxaiIEaiAEIAFBCHZB/wFxaiIEaiAEIAFBEHZB/wFxaiIEaiAEIAFBGHZqIgRqIAQgBkEMaigCACIBQf8BcWoiBGogBCABQQh2Qf8BcWoiBGogBCABQRB2Qf8BcWoiBGogBCABQRh2aiICaiEDIAZBEGohBiAAQXBqIgBBD0sNAAsgAEUNAQsCQAJAIABBA3EiBQ0AIAAhAQwBCyAFIQQgBiEBA0AgAiABLQAAaiICIANqIQMgAUEBaiEBIARBf2oiBA0ACyAGIAVqIQYgAEEMcSEBCyAAQQRJDQACQCABQXxqIgRBBHENACACIAYtAABqIgEgBi0AAWoiBSAGLQACaiIAIAYtAANqIgIgACAFIAEgA2pqamohAyAGQQRqIQYgBCEBCyAEQQRJDQADQCACIAYtAABqIgQgBkEBai0AAGoiBSAGQQJqLQAAaiIAIAZBA2otAABqIgcgBkEEai0AAGoiCCAGQQVqLQAAaiIJIAZBBmotAABqIgogBkEHai0AAGoiAiAKIAkgCCAHIAAgBSAEIANqampqampqaiEDIAZBCGohBiABQXhqIgENAAsLIANB8f8DcCEDIAJB8f8DcCECCyACIANBEHRyIQELQQAgATYChIAECykBAX9BAEEAKAKEgAQiAEH/gfwHcUEIeCAAQRh4Qf+B/AdxcjYCgIEECwYAQYSABAs0AEEAQQE2AoSABCAAEAJBAEEAKAKEgAQiAEH/gfwHcUEIeCAAQRh4Qf+B/AdxcjYCgIEECwsXAgBBgIAECwQEAAAAAEGEgAQLBAEAAAA=";
    var hash$l = "1d004ff4";
    var wasmJson$l = {
    	name: name$l,
    	data: data$l,
    	hash: hash$l
    };

    /******************************************************************************
    Copyright (c) Microsoft Corporation.

    Permission to use, copy, modify, and/or distribute this software for any
    purpose with or without fee is hereby granted.

    THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
    REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY
    AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
    INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM
    LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR
    OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR
    PERFORMANCE OF THIS SOFTWARE.
    ***************************************************************************** */
    /* global Reflect, Promise, SuppressedError, Symbol, Iterator */


    function __awaiter(thisArg, _arguments, P, generator) {
        function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
        return new (P || (P = Promise))(function (resolve, reject) {
            function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
            function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
            function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
            step((generator = generator.apply(thisArg, _arguments || [])).next());
        });
    }

    typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
        var e = new Error(message);
        return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
    };

    class Mutex {
        constructor() {
            this.mutex = Promise.resolve();
        }
        lock() {
            let begin = () => { };
            this.mutex = this.mutex.then(() => new Promise(begin));
            return new Promise((res) => {
                begin = res;
            });
        }
        dispatch(fn) {
            return __awaiter(this, void 0, void 0, function* () {
                const unlock = yield this.lock();
                try {
                    return yield Promise.resolve(fn());
                }
                finally {
                    unlock();
                }
            });
        }
    }

    var _a;
    function getGlobal() {
        if (typeof globalThis !== "undefined")
            return globalThis;
        if (typeof self !== "undefined")
            return self;
        if (typeof window !== "undefined")
            return window;
        return global;
    }
    const globalObject = getGlobal();
    const nodeBuffer = (_a = globalObject.Buffer) !== null && _a !== void 0 ? _a : null;
    const textEncoder = globalObject.TextEncoder
        ? new globalObject.TextEncoder()
        : null;
    function intArrayToString(arr, len) {
        return String.fromCharCode(...arr.subarray(0, len));
    }
    function hexCharCodesToInt(a, b) {
        return ((((a & 0xf) + ((a >> 6) | ((a >> 3) & 0x8))) << 4) |
            ((b & 0xf) + ((b >> 6) | ((b >> 3) & 0x8))));
    }
    function writeHexToUInt8(buf, str) {
        const size = str.length >> 1;
        for (let i = 0; i < size; i++) {
            const index = i << 1;
            buf[i] = hexCharCodesToInt(str.charCodeAt(index), str.charCodeAt(index + 1));
        }
    }
    function hexStringEqualsUInt8(str, buf) {
        if (str.length !== buf.length * 2) {
            return false;
        }
        for (let i = 0; i < buf.length; i++) {
            const strIndex = i << 1;
            if (buf[i] !==
                hexCharCodesToInt(str.charCodeAt(strIndex), str.charCodeAt(strIndex + 1))) {
                return false;
            }
        }
        return true;
    }
    const alpha = "a".charCodeAt(0) - 10;
    const digit = "0".charCodeAt(0);
    function getDigestHex(tmpBuffer, input, hashLength) {
        let p = 0;
        for (let i = 0; i < hashLength; i++) {
            let nibble = input[i] >>> 4;
            tmpBuffer[p++] = nibble > 9 ? nibble + alpha : nibble + digit;
            nibble = input[i] & 0xf;
            tmpBuffer[p++] = nibble > 9 ? nibble + alpha : nibble + digit;
        }
        return String.fromCharCode.apply(null, tmpBuffer);
    }
    const getUInt8Buffer = nodeBuffer !== null
        ? (data) => {
            if (typeof data === "string") {
                const buf = nodeBuffer.from(data, "utf8");
                return new Uint8Array(buf.buffer, buf.byteOffset, buf.length);
            }
            if (nodeBuffer.isBuffer(data)) {
                return new Uint8Array(data.buffer, data.byteOffset, data.length);
            }
            if (ArrayBuffer.isView(data)) {
                return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
            }
            throw new Error("Invalid data type!");
        }
        : (data) => {
            if (typeof data === "string") {
                return textEncoder.encode(data);
            }
            if (ArrayBuffer.isView(data)) {
                return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
            }
            throw new Error("Invalid data type!");
        };
    const base64Chars = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const base64Lookup = new Uint8Array(256);
    for (let i = 0; i < base64Chars.length; i++) {
        base64Lookup[base64Chars.charCodeAt(i)] = i;
    }
    function encodeBase64(data, pad = true) {
        const len = data.length;
        const extraBytes = len % 3;
        const parts = [];
        const len2 = len - extraBytes;
        for (let i = 0; i < len2; i += 3) {
            const tmp = ((data[i] << 16) & 0xff0000) +
                ((data[i + 1] << 8) & 0xff00) +
                (data[i + 2] & 0xff);
            const triplet = base64Chars.charAt((tmp >> 18) & 0x3f) +
                base64Chars.charAt((tmp >> 12) & 0x3f) +
                base64Chars.charAt((tmp >> 6) & 0x3f) +
                base64Chars.charAt(tmp & 0x3f);
            parts.push(triplet);
        }
        if (extraBytes === 1) {
            const tmp = data[len - 1];
            const a = base64Chars.charAt(tmp >> 2);
            const b = base64Chars.charAt((tmp << 4) & 0x3f);
            parts.push(`${a}${b}`);
            if (pad) {
                parts.push("==");
            }
        }
        else if (extraBytes === 2) {
            const tmp = (data[len - 2] << 8) + data[len - 1];
            const a = base64Chars.charAt(tmp >> 10);
            const b = base64Chars.charAt((tmp >> 4) & 0x3f);
            const c = base64Chars.charAt((tmp << 2) & 0x3f);
            parts.push(`${a}${b}${c}`);
            if (pad) {
                parts.push("=");
            }
        }
        return parts.join("");
    }
    function getDecodeBase64Length(data) {
        let bufferLength = Math.floor(data.length * 0.75);
        const len = data.length;
        if (data[len - 1] === "=") {
            bufferLength -= 1;
            if (data[len - 2] === "=") {
                bufferLength -= 1;
            }
        }
        return bufferLength;
    }
    function decodeBase64(data) {
        const bufferLength = getDecodeBase64Length(data);
        const len = data.length;
        const bytes = new Uint8Array(bufferLength);
        let p = 0;
        for (let i = 0; i < len; i += 4) {
            const encoded1 = base64Lookup[data.charCodeAt(i)];
            const encoded2 = base64Lookup[data.charCodeAt(i + 1)];
            const encoded3 = base64Lookup[data.charCodeAt(i + 2)];
            const encoded4 = base64Lookup[data.charCodeAt(i + 3)];
            bytes[p] = (encoded1 << 2) | (encoded2 >> 4);
            p += 1;
            bytes[p] = ((encoded2 & 15) << 4) | (encoded3 >> 2);
            p += 1;
            bytes[p] = ((encoded3 & 3) << 6) | (encoded4 & 63);
            p += 1;
        }
        return bytes;
    }

    const MAX_HEAP = 16 * 1024;
    const WASM_FUNC_HASH_LENGTH = 4;
    const wasmMutex = new Mutex();
    const wasmModuleCache = new Map();
    function WASMInterface(binary, hashLength) {
        return __awaiter(this, void 0, void 0, function* () {
            let wasmInstance = null;
            let memoryView = null;
            let initialized = false;
            if (typeof WebAssembly === "undefined") {
                throw new Error("WebAssembly is not supported in this environment!");
            }
            const writeMemory = (data, offset = 0) => {
                memoryView.set(data, offset);
            };
            const getMemory = () => memoryView;
            const getExports = () => wasmInstance.exports;
            const setMemorySize = (totalSize) => {
                wasmInstance.exports.Hash_SetMemorySize(totalSize);
                const arrayOffset = wasmInstance.exports.Hash_GetBuffer();
                const memoryBuffer = wasmInstance.exports.memory.buffer;
                memoryView = new Uint8Array(memoryBuffer, arrayOffset, totalSize);
            };
            const getStateSize = () => {
                const view = new DataView(wasmInstance.exports.memory.buffer);
                const stateSize = view.getUint32(wasmInstance.exports.STATE_SIZE, true);
                return stateSize;
            };
            const loadWASMPromise = wasmMutex.dispatch(() => __awaiter(this, void 0, void 0, function* () {
                if (!wasmModuleCache.has(binary.name)) {
                    const asm = decodeBase64(binary.data);
                    // decodeBase64 allocates a complete, non-shared ArrayBuffer.
                    const promise = WebAssembly.compile(asm.buffer);
                    wasmModuleCache.set(binary.name, promise);
                }
                const module = yield wasmModuleCache.get(binary.name);
                wasmInstance = yield WebAssembly.instantiate(module, {
                // env: {
                //   emscripten_memcpy_big: (dest, src, num) => {
                //     const memoryBuffer = wasmInstance.exports.memory.buffer;
                //     const memView = new Uint8Array(memoryBuffer, 0);
                //     memView.set(memView.subarray(src, src + num), dest);
                //   },
                //   print_memory: (offset, len) => {
                //     const memoryBuffer = wasmInstance.exports.memory.buffer;
                //     const memView = new Uint8Array(memoryBuffer, 0);
                //     console.log('print_int32', memView.subarray(offset, offset + len));
                //   },
                // },
                });
                // wasmInstance.exports._start();
            }));
            const setupInterface = () => __awaiter(this, void 0, void 0, function* () {
                if (!wasmInstance) {
                    yield loadWASMPromise;
                }
                const arrayOffset = wasmInstance.exports.Hash_GetBuffer();
                const memoryBuffer = wasmInstance.exports.memory.buffer;
                memoryView = new Uint8Array(memoryBuffer, arrayOffset, MAX_HEAP);
            });
            const init = (bits = null) => {
                initialized = true;
                wasmInstance.exports.Hash_Init(bits);
            };
            const updateUInt8Array = (data) => {
                let read = 0;
                while (read < data.length) {
                    const chunk = data.subarray(read, read + MAX_HEAP);
                    read += chunk.length;
                    memoryView.set(chunk);
                    wasmInstance.exports.Hash_Update(chunk.length);
                }
            };
            const update = (data) => {
                if (!initialized) {
                    throw new Error("update() called before init()");
                }
                const Uint8Buffer = getUInt8Buffer(data);
                updateUInt8Array(Uint8Buffer);
            };
            const digestChars = new Uint8Array(hashLength * 2);
            const digest = (outputType, padding = null) => {
                if (!initialized) {
                    throw new Error("digest() called before init()");
                }
                initialized = false;
                wasmInstance.exports.Hash_Final(padding);
                if (outputType === "binary") {
                    // the data is copied to allow GC of the original memory object
                    return memoryView.slice(0, hashLength);
                }
                return getDigestHex(digestChars, memoryView, hashLength);
            };
            const save = () => {
                if (!initialized) {
                    throw new Error("save() can only be called after init() and before digest()");
                }
                const stateOffset = wasmInstance.exports.Hash_GetState();
                const stateLength = getStateSize();
                const memoryBuffer = wasmInstance.exports.memory.buffer;
                const internalState = new Uint8Array(memoryBuffer, stateOffset, stateLength);
                // prefix is 4 bytes from SHA1 hash of the WASM binary
                // it is used to detect incompatible internal states between different versions of hash-wasm
                const prefixedState = new Uint8Array(WASM_FUNC_HASH_LENGTH + stateLength);
                writeHexToUInt8(prefixedState, binary.hash);
                prefixedState.set(internalState, WASM_FUNC_HASH_LENGTH);
                return prefixedState;
            };
            const load = (state) => {
                if (!(state instanceof Uint8Array)) {
                    throw new Error("load() expects an Uint8Array generated by save()");
                }
                const stateOffset = wasmInstance.exports.Hash_GetState();
                const stateLength = getStateSize();
                const overallLength = WASM_FUNC_HASH_LENGTH + stateLength;
                const memoryBuffer = wasmInstance.exports.memory.buffer;
                if (state.length !== overallLength) {
                    throw new Error(`Bad state length (expected ${overallLength} bytes, got ${state.length})`);
                }
                if (!hexStringEqualsUInt8(binary.hash, state.subarray(0, WASM_FUNC_HASH_LENGTH))) {
                    throw new Error("This state was written by an incompatible hash implementation");
                }
                const internalState = state.subarray(WASM_FUNC_HASH_LENGTH);
                new Uint8Array(memoryBuffer, stateOffset, stateLength).set(internalState);
                initialized = true;
            };
            const isDataShort = (data) => {
                if (typeof data === "string") {
                    // worst case is 4 bytes / char
                    return data.length < MAX_HEAP / 4;
                }
                return data.byteLength < MAX_HEAP;
            };
            let canSimplify = isDataShort;
            switch (binary.name) {
                case "argon2":
                case "scrypt":
                    canSimplify = () => true;
                    break;
                case "blake2b":
                case "blake2s":
                    // if there is a key at blake2 then cannot simplify
                    canSimplify = (data, initParam) => initParam <= 512 && isDataShort(data);
                    break;
                case "blake3":
                    // if there is a key at blake3 then cannot simplify
                    canSimplify = (data, initParam) => initParam === 0 && isDataShort(data);
                    break;
                case "xxhash64": // cannot simplify
                case "xxhash3":
                case "xxhash128":
                case "crc64":
                    canSimplify = () => false;
                    break;
            }
            // shorthand for (init + update + digest) for better performance
            const calculate = (data, initParam = null, digestParam = null) => {
                if (!canSimplify(data, initParam)) {
                    init(initParam);
                    update(data);
                    return digest("hex", digestParam);
                }
                const buffer = getUInt8Buffer(data);
                memoryView.set(buffer);
                wasmInstance.exports.Hash_Calculate(buffer.length, initParam, digestParam);
                return getDigestHex(digestChars, memoryView, hashLength);
            };
            yield setupInterface();
            return {
                getMemory,
                writeMemory,
                getExports,
                setMemorySize,
                init,
                update,
                digest,
                save,
                load,
                calculate,
                hashLength,
            };
        });
    }

    function lockedCreate(mutex, binary, hashLength) {
        return __awaiter(this, void 0, void 0, function* () {
            const unlock = yield mutex.lock();
            const wasm = yield WASMInterface(binary, hashLength);
            unlock();
            return wasm;
        });
    }

    const mutex$l = new Mutex();
    let wasmCache$l = null;
    /**
     * Calculates Adler-32 hash. The resulting 32-bit hash is stored in
     * network byte order (big-endian).
     *
     * @param data Input data (string, Buffer or TypedArray)
     * @returns Computed hash as a hexadecimal string
     */
    function adler32(data) {
        if (wasmCache$l === null) {
            return lockedCreate(mutex$l, wasmJson$l, 4).then((wasm) => {
                wasmCache$l = wasm;
                return wasmCache$l.calculate(data);
            });
        }
        try {
            const hash = wasmCache$l.calculate(data);
            return Promise.resolve(hash);
        }
        catch (err) {
            return Promise.reject(err);
        }
    }
    /**
     * Creates a new Adler-32 hash instance
     */
    function createAdler32() {
        return WASMInterface(wasmJson$l, 4).then((wasm) => {
            wasm.init();
            const obj = {
                init: () => {
                    wasm.init();
                    return obj;
                },
                update: (data) => {
                    wasm.update(data);
                    return obj;
                },
                // biome-ignore lint/suspicious/noExplicitAny: Conflict with IHasher type
                digest: (outputType) => wasm.digest(outputType),
                save: () => wasm.save(),
                load: (data) => {
                    wasm.load(data);
                    return obj;
                },
                blockSize: 4,
                digestSize: 4,
            };
            return obj;
        });
    }

    var name$k = "argon2";
    var data$k = "AGFzbQEAAAABKQVgAX8Bf2AAAX9gEH9/f39/f39/f39/f39/f38AYAR/f39/AGACf38AAwYFAAECAwQFBgEBAoCAAgYIAX8BQYCABAsHUwUGbWVtb3J5AgAPX19zdGFja19wb2ludGVyAwASSGFzaF9TZXRNZW1vcnlTaXplAAAOSGFzaF9HZXRCdWZmZXIAAQ5IYXNoX0NhbGN1bGF0ZQAECsc2BV0DAX8BfgF/QQAhAQJAIABBACkDiIAEIgKnIgNGDQBBACEBAkAgACADayIAQRB2IABB//8DcUEAR2oiAEAAQX9HDQBB/wHADwtBACACIABBEHStfDcDiIAECyABwAt0AwJ/AX4BfwJAQQAoAoCABCIADQBBAD8AQRB0IgE2AoCABAJAQQApA4iABCICpyIDQYCAIEYNAEEAIQBBgIAgIANrIgNBEHYgA0H//wNxQQBHaiIDQABBf0YNAUEAIAIgA0EQdK18NwOIgAQLIAEhAAsgAAvcDgECfiAAIAQpAwAiECAAKQMAIhF8IBFCAYZC/v///x+DIBBC/////w+DfnwiEDcDACAMIBAgDCkDAIVCIIkiEDcDACAIIBAgCCkDACIRfCARQgGGQv7///8fgyAQQv////8Pg358IhA3AwAgBCAQIAQpAwCFQiiJIhA3AwAgACAQIAApAwAiEXwgEEL/////D4MgEUIBhkL+////H4N+fCIQNwMAIAwgECAMKQMAhUIwiSIQNwMAIAggECAIKQMAIhF8IBBC/////w+DIBFCAYZC/v///x+DfnwiEDcDACAEIBAgBCkDAIVCAYk3AwAgASAFKQMAIhAgASkDACIRfCARQgGGQv7///8fgyAQQv////8Pg358IhA3AwAgDSAQIA0pAwCFQiCJIhA3AwAgCSAQIAkpAwAiEXwgEUIBhkL+////H4MgEEL/////D4N+fCIQNwMAIAUgECAFKQMAhUIoiSIQNwMAIAEgECABKQMAIhF8IBBC/////w+DIBFCAYZC/v///x+DfnwiEDcDACANIBAgDSkDAIVCMIkiEDcDACAJIBAgCSkDACIRfCAQQv////8PgyARQgGGQv7///8fg358IhA3AwAgBSAQIAUpAwCFQgGJNwMAIAIgBikDACIQIAIpAwAiEXwgEUIBhkL+////H4MgEEL/////D4N+fCIQNwMAIA4gECAOKQMAhUIgiSIQNwMAIAogECAKKQMAIhF8IBFCAYZC/v///x+DIBBC/////w+DfnwiEDcDACAGIBAgBikDAIVCKIkiEDcDACACIBAgAikDACIRfCAQQv////8PgyARQgGGQv7///8fg358IhA3AwAgDiAQIA4pAwCFQjCJIhA3AwAgCiAQIAopAwAiEXwgEEL/////D4MgEUIBhkL+////H4N+fCIQNwMAIAYgECAGKQMAhUIBiTcDACADIAcpAwAiECADKQMAIhF8IBFCAYZC/v///x+DIBBC/////w+DfnwiEDcDACAPIBAgDykDAIVCIIkiEDcDACALIBAgCykDACIRfCARQgGGQv7///8fgyAQQv////8Pg358IhA3AwAgByAQIAcpAwCFQiiJIhA3AwAgAyAQIAMpAwAiEXwgEEL/////D4MgEUIBhkL+////H4N+fCIQNwMAIA8gECAPKQMAhUIwiSIQNwMAIAsgECALKQMAIhF8IBBC/////w+DIBFCAYZC/v///x+DfnwiEDcDACAHIBAgBykDAIVCAYk3AwAgACAFKQMAIhAgACkDACIRfCARQgGGQv7///8fgyAQQv////8Pg358IhA3AwAgDyAQIA8pAwCFQiCJIhA3AwAgCiAQIAopAwAiEXwgEUIBhkL+////H4MgEEL/////D4N+fCIQNwMAIAUgECAFKQMAhUIoiSIQNwMAIAAgECAAKQMAIhF8IBBC/////w+DIBFCAYZC/v///x+DfnwiEDcDACAPIBAgDykDAIVCMIkiEDcDACAKIBAgCikDACIRfCAQQv////8PgyARQgGGQv7///8fg358IhA3AwAgBSAQIAUpAwCFQgGJNwMAIAEgBikDACIQIAEpAwAiEXwgEUIBhkL+////H4MgEEL/////D4N+fCIQNwMAIAwgECAMKQMAhUIgiSIQNwMAIAsgECALKQMAIhF8IBFCAYZC/v///x+DIBBC/////w+DfnwiEDcDACAGIBAgBikDAIVCKIkiEDcDACABIBAgASkDACIRfCAQQv////8PgyARQgGGQv7///8fg358IhA3AwAgDCAQIAwpAwCFQjCJIhA3AwAgCyAQIAspAwAiEXwgEEL/////D4MgEUIBhkL+////H4N+fCIQNwMAIAYgECAGKQMAhUIBiTcDACACIAcpAwAiECACKQMAIhF8IBFCAYZC/v///x+DIBBC/////w+DfnwiEDcDACANIBAgDSkDAIVCIIkiEDcDACAIIBAgCCkDACIRfCARQgGGQv7///8fgyAQQv////8Pg358IhA3AwAgByAQIAcpAwCFQiiJIhA3AwAgAiAQIAIpAwAiEXwgEEL/////D4MgEUIBhkL+////H4N+fCIQNwMAIA0gECANKQMAhUIwiSIQNwMAIAggECAIKQMAIhF8IBBC/////w+DIBFCAYZC/v///x+DfnwiEDcDACAHIBAgBykDAIVCAYk3AwAgAyAEKQMAIhAgAykDACIRfCARQgGGQv7///8fgyAQQv////8Pg358IhA3AwAgDiAQIA4pAwCFQiCJIhA3AwAgCSAQIAkpAwAiEXwgEUIBhkL+////H4MgEEL/////D4N+fCIQNwMAIAQgECAEKQMAhUIoiSIQNwMAIAMgECADKQMAIhF8IBBC/////w+DIBFCAYZC/v///x+DfnwiEDcDACAOIBAgDikDAIVCMIkiEDcDACAJIBAgCSkDACIRfCAQQv////8PgyARQgGGQv7///8fg358IhA3AwAgBCAQIAQpAwCFQgGJNwMAC+MdAQN/QQAhBEEAIAIpAwAgASkDAIU3A5CABEEAIAIpAwggASkDCIU3A5iABEEAIAIpAxAgASkDEIU3A6CABEEAIAIpAxggASkDGIU3A6iABEEAIAIpAyAgASkDIIU3A7CABEEAIAIpAyggASkDKIU3A7iABEEAIAIpAzAgASkDMIU3A8CABEEAIAIpAzggASkDOIU3A8iABEEAIAIpA0AgASkDQIU3A9CABEEAIAIpA0ggASkDSIU3A9iABEEAIAIpA1AgASkDUIU3A+CABEEAIAIpA1ggASkDWIU3A+iABEEAIAIpA2AgASkDYIU3A/CABEEAIAIpA2ggASkDaIU3A/iABEEAIAIpA3AgASkDcIU3A4CBBEEAIAIpA3ggASkDeIU3A4iBBEEAIAIpA4ABIAEpA4ABhTcDkIEEQQAgAikDiAEgASkDiAGFNwOYgQRBACACKQOQASABKQOQAYU3A6CBBEEAIAIpA5gBIAEpA5gBhTcDqIEEQQAgAikDoAEgASkDoAGFNwOwgQRBACACKQOoASABKQOoAYU3A7iBBEEAIAIpA7ABIAEpA7ABhTcDwIEEQQAgAikDuAEgASkDuAGFNwPIgQRBACACKQPAASABKQPAAYU3A9CBBEEAIAIpA8gBIAEpA8gBhTcD2IEEQQAgAikD0AEgASkD0AGFNwPggQRBACACKQPYASABKQPYAYU3A+iBBEEAIAIpA+ABIAEpA+ABhTcD8IEEQQAgAikD6AEgASkD6AGFNwP4gQRBACACKQPwASABKQPwAYU3A4CCBEEAIAIpA/gBIAEpA/gBhTcDiIIEQQAgAikDgAIgASkDgAKFNwOQggRBACACKQOIAiABKQOIAoU3A5iCBEEAIAIpA5ACIAEpA5AChTcDoIIEQQAgAikDmAIgASkDmAKFNwOoggRBACACKQOgAiABKQOgAoU3A7CCBEEAIAIpA6gCIAEpA6gChTcDuIIEQQAgAikDsAIgASkDsAKFNwPAggRBACACKQO4AiABKQO4AoU3A8iCBEEAIAIpA8ACIAEpA8AChTcD0IIEQQAgAikDyAIgASkDyAKFNwPYggRBACACKQPQAiABKQPQAoU3A+CCBEEAIAIpA9gCIAEpA9gChTcD6IIEQQAgAikD4AIgASkD4AKFNwPwggRBACACKQPoAiABKQPoAoU3A/iCBEEAIAIpA/ACIAEpA/AChTcDgIMEQQAgAikD+AIgASkD+AKFNwOIgwRBACACKQOAAyABKQOAA4U3A5CDBEEAIAIpA4gDIAEpA4gDhTcDmIMEQQAgAikDkAMgASkDkAOFNwOggwRBACACKQOYAyABKQOYA4U3A6iDBEEAIAIpA6ADIAEpA6ADhTcDsIMEQQAgAikDqAMgASkDqAOFNwO4gwRBACACKQOwAyABKQOwA4U3A8CDBEEAIAIpA7gDIAEpA7gDhTcDyIMEQQAgAikDwAMgASkDwAOFNwPQgwRBACACKQPIAyABKQPIA4U3A9iDBEEAIAIpA9ADIAEpA9ADhTcD4IMEQQAgAikD2AMgASkD2AOFNwPogwRBACACKQPgAyABKQPgA4U3A/CDBEEAIAIpA+gDIAEpA+gDhTcD+IMEQQAgAikD8AMgASkD8AOFNwOAhARBACACKQP4AyABKQP4A4U3A4iEBEEAIAIpA4AEIAEpA4AEhTcDkIQEQQAgAikDiAQgASkDiASFNwOYhARBACACKQOQBCABKQOQBIU3A6CEBEEAIAIpA5gEIAEpA5gEhTcDqIQEQQAgAikDoAQgASkDoASFNwOwhARBACACKQOoBCABKQOoBIU3A7iEBEEAIAIpA7AEIAEpA7AEhTcDwIQEQQAgAikDuAQgASkDuASFNwPIhARBACACKQPABCABKQPABIU3A9CEBEEAIAIpA8gEIAEpA8gEhTcD2IQEQQAgAikD0AQgASkD0ASFNwPghARBACACKQPYBCABKQPYBIU3A+iEBEEAIAIpA+AEIAEpA+AEhTcD8IQEQQAgAikD6AQgASkD6ASFNwP4hARBACACKQPwBCABKQPwBIU3A4CFBEEAIAIpA/gEIAEpA/gEhTcDiIUEQQAgAikDgAUgASkDgAWFNwOQhQRBACACKQOIBSABKQOIBYU3A5iFBEEAIAIpA5AFIAEpA5AFhTcDoIUEQQAgAikDmAUgASkDmAWFNwOohQRBACACKQOgBSABKQOgBYU3A7CFBEEAIAIpA6gFIAEpA6gFhTcDuIUEQQAgAikDsAUgASkDsAWFNwPAhQRBACACKQO4BSABKQO4BYU3A8iFBEEAIAIpA8AFIAEpA8AFhTcD0IUEQQAgAikDyAUgASkDyAWFNwPYhQRBACACKQPQBSABKQPQBYU3A+CFBEEAIAIpA9gFIAEpA9gFhTcD6IUEQQAgAikD4AUgASkD4AWFNwPwhQRBACACKQPoBSABKQPoBYU3A/iFBEEAIAIpA/AFIAEpA/AFhTcDgIYEQQAgAikD+AUgASkD+AWFNwOIhgRBACACKQOABiABKQOABoU3A5CGBEEAIAIpA4gGIAEpA4gGhTcDmIYEQQAgAikDkAYgASkDkAaFNwOghgRBACACKQOYBiABKQOYBoU3A6iGBEEAIAIpA6AGIAEpA6AGhTcDsIYEQQAgAikDqAYgASkDqAaFNwO4hgRBACACKQOwBiABKQOwBoU3A8CGBEEAIAIpA7gGIAEpA7gGhTcDyIYEQQAgAikDwAYgASkDwAaFNwPQhgRBACACKQPIBiABKQPIBoU3A9iGBEEAIAIpA9AGIAEpA9AGhTcD4IYEQQAgAikD2AYgASkD2AaFNwPohgRBACACKQPgBiABKQPgBoU3A/CGBEEAIAIpA+gGIAEpA+gGhTcD+IYEQQAgAikD8AYgASkD8AaFNwOAhwRBACACKQP4BiABKQP4BoU3A4iHBEEAIAIpA4AHIAEpA4AHhTcDkIcEQQAgAikDiAcgASkDiAeFNwOYhwRBACACKQOQByABKQOQB4U3A6CHBEEAIAIpA5gHIAEpA5gHhTcDqIcEQQAgAikDoAcgASkDoAeFNwOwhwRBACACKQOoByABKQOoB4U3A7iHBEEAIAIpA7AHIAEpA7AHhTcDwIcEQQAgAikDuAcgASkDuAeFNwPIhwRBACACKQPAByABKQPAB4U3A9CHBEEAIAIpA8gHIAEpA8gHhTcD2IcEQQAgAikD0AcgASkD0AeFNwPghwRBACACKQPYByABKQPYB4U3A+iHBEEAIAIpA+AHIAEpA+AHhTcD8IcEQQAgAikD6AcgASkD6AeFNwP4hwRBACACKQPwByABKQPwB4U3A4CIBEEAIAIpA/gHIAEpA/gHhTcDiIgEQZCABEGYgARBoIAEQaiABEGwgARBuIAEQcCABEHIgARB0IAEQdiABEHggARB6IAEQfCABEH4gARBgIEEQYiBBBACQZCBBEGYgQRBoIEEQaiBBEGwgQRBuIEEQcCBBEHIgQRB0IEEQdiBBEHggQRB6IEEQfCBBEH4gQRBgIIEQYiCBBACQZCCBEGYggRBoIIEQaiCBEGwggRBuIIEQcCCBEHIggRB0IIEQdiCBEHgggRB6IIEQfCCBEH4ggRBgIMEQYiDBBACQZCDBEGYgwRBoIMEQaiDBEGwgwRBuIMEQcCDBEHIgwRB0IMEQdiDBEHggwRB6IMEQfCDBEH4gwRBgIQEQYiEBBACQZCEBEGYhARBoIQEQaiEBEGwhARBuIQEQcCEBEHIhARB0IQEQdiEBEHghARB6IQEQfCEBEH4hARBgIUEQYiFBBACQZCFBEGYhQRBoIUEQaiFBEGwhQRBuIUEQcCFBEHIhQRB0IUEQdiFBEHghQRB6IUEQfCFBEH4hQRBgIYEQYiGBBACQZCGBEGYhgRBoIYEQaiGBEGwhgRBuIYEQcCGBEHIhgRB0IYEQdiGBEHghgRB6IYEQfCGBEH4hgRBgIcEQYiHBBACQZCHBEGYhwRBoIcEQaiHBEGwhwRBuIcEQcCHBEHIhwRB0IcEQdiHBEHghwRB6IcEQfCHBEH4hwRBgIgEQYiIBBACQZCABEGYgARBkIEEQZiBBEGQggRBmIIEQZCDBEGYgwRBkIQEQZiEBEGQhQRBmIUEQZCGBEGYhgRBkIcEQZiHBBACQaCABEGogARBoIEEQaiBBEGgggRBqIIEQaCDBEGogwRBoIQEQaiEBEGghQRBqIUEQaCGBEGohgRBoIcEQaiHBBACQbCABEG4gARBsIEEQbiBBEGwggRBuIIEQbCDBEG4gwRBsIQEQbiEBEGwhQRBuIUEQbCGBEG4hgRBsIcEQbiHBBACQcCABEHIgARBwIEEQciBBEHAggRByIIEQcCDBEHIgwRBwIQEQciEBEHAhQRByIUEQcCGBEHIhgRBwIcEQciHBBACQdCABEHYgARB0IEEQdiBBEHQggRB2IIEQdCDBEHYgwRB0IQEQdiEBEHQhQRB2IUEQdCGBEHYhgRB0IcEQdiHBBACQeCABEHogARB4IEEQeiBBEHgggRB6IIEQeCDBEHogwRB4IQEQeiEBEHghQRB6IUEQeCGBEHohgRB4IcEQeiHBBACQfCABEH4gARB8IEEQfiBBEHwggRB+IIEQfCDBEH4gwRB8IQEQfiEBEHwhQRB+IUEQfCGBEH4hgRB8IcEQfiHBBACQYCBBEGIgQRBgIIEQYiCBEGAgwRBiIMEQYCEBEGIhARBgIUEQYiFBEGAhgRBiIYEQYCHBEGIhwRBgIgEQYiIBBACAkACQCADRQ0AA0AgACAEaiIDIAIgBGoiBSkDACABIARqIgYpAwCFIARBkIAEaikDAIUgAykDAIU3AwAgA0EIaiIDIAVBCGopAwAgBkEIaikDAIUgBEGYgARqKQMAhSADKQMAhTcDACAEQRBqIgRBgAhHDQAMAgsLQQAhBANAIAAgBGoiAyACIARqIgUpAwAgASAEaiIGKQMAhSAEQZCABGopAwCFNwMAIANBCGogBUEIaikDACAGQQhqKQMAhSAEQZiABGopAwCFNwMAIARBEGoiBEGACEcNAAsLC64IDAV/AX4EfwJ+An8BfgN/AX4GfwF+A38BfgJAQQAoAoCABCICIAFBCnRqIgMoAgggAUcNACADKAIMIQQgAygCACEFQQAgAygCFCIGrTcDuIgEQQAgBK0iBzcDsIgEQQAgBSABIAVBAnRuIghsIglBAnStNwOoiAQCQAJAAkACQCAERQ0AQX8hCiAFRQ0BIAhBA2whCyAIQQJ0IgStIQwgBa0hDSAGQQJGIQ4gBkF/akECSSEPQgAhEANAQQAgEDcDkIgEIA4gEFAiEXEhEiAQpyETQgAhFEEAIQEDQEEAIBQ3A6CIBCAGQQFGIBIgFEICVHFyIRUgECAUhFAiAyAPcSEWQQJBACADGyEXQX8gAUEBakEDcSAIbEF/aiARGyEYIAEgE3IhGSABIAhsIRpCACEbA0BBAEIANwPAiARBACAbNwOYiAQgFyEBAkAgFkUNAEEAQgE3A8CIBEGQkARBkIgEQZCYBEEAEANBkJAEQZCQBEGQmARBABADQQIhAQsCQCABIAhPDQAgBCAbpyIKbCAaaiABaiEDA0AgA0EAIAQgARtBACAUUCIcG2pBf2ohHQJAAkAgFQ0AIAIgHUEKdCIdaiEeDAELAkAgAUH/AHEiHg0AQQBBACkDwIgEQgF8NwPAiARBkJAEQZCIBEGQmARBABADQZCQBEGQkARBkJgEQQAQAwsgHUEKdCEdIB5BA3RBkJAEaiEeCyACIANBCnRqIAIgHWogAiAeKQMAIh9CIIinIAVwIAogGRsiHSAEbCABIAFBACAbIB2tUSIdGyIeIBwbIBpqIB4gC2ogERsgAUUgHXJrIhwgGGqtIB9C/////w+DIh8gH35CIIggHK1+QiCIfSAMgqdqQQp0akEBEAMgA0EBaiEDIAFBAWoiASAISQ0ACwsgG0IBfCIbIA1SDQALIBRCAXwiFKchASAUQgRSDQALIBBCAXwiECAHUg0ACwsgCUEMdEGAeGohFSAFQX9qIgpFDQIMAQtBAEIDNwOgiARBACAEQX9qrTcDkIgEQYB4IRULIAIgFWohGiAIQQx0IRFBACEIA0AgAiARIAhBAWoiCGxqQYB4aiEeQXghBEEAIRwDQCAaIARqIgFBCGoiAyADKQMAIB4gHGoiAykDAIU3AwAgAUEQaiIdIB0pAwAgA0EIaikDAIU3AwAgAUEYaiIdIB0pAwAgA0EQaikDAIU3AwAgAUEgaiIBIAEpAwAgA0EYaikDAIU3AwAgHEEgaiEcIARBIGoiBEH4B0kNAAsgCCAKRw0ACwsgAiAVaiEcQXghAQNAIAIgAWoiA0EIaiAcIAFqIgRBCGopAwA3AwAgBEEQaikDACEfIARBGGopAwAhGyADQSBqIARBIGopAwA3AwAgA0EYaiAbNwMAIANBEGogHzcDACABQSBqIgFB+AdJDQALCws=";
    var hash$k = "2b50b0d6";
    var wasmJson$k = {
    	name: name$k,
    	data: data$k,
    	hash: hash$k
    };

    var name$j = "blake2b";
    var data$j = "AGFzbQEAAAABEQRgAAF/YAJ/fwBgAX8AYAAAAwoJAAECAwECAgABBQQBAQICBg8CfwFBgIAEC38AQYCABAsHggEJBm1lbW9yeQIAD19fc3RhY2tfcG9pbnRlcgMADkhhc2hfR2V0QnVmZmVyAAAKSGFzaF9GaW5hbAADCUhhc2hfSW5pdAAFC0hhc2hfVXBkYXRlAAYNSGFzaF9HZXRTdGF0ZQAHDkhhc2hfQ2FsY3VsYXRlAAgKU1RBVEVfU0laRQMBCsU4CQYAQYCBBAvcAgIFfwF+AkAgAUEBSA0AAkAgAUGAAUEAKALgggUiAmsiA0wNAEEAQQA2AuCCBQJAIAJB/wBKDQAgAkHggQVqIQQgACEFQQAhBgNAIAQgBS0AADoAACAFQQFqIQUgBEEBaiEEIAMgBkEBaiIGQf8BcUoNAAsLQQBBACkDwIEFIgdCgAF8NwPAgQVBAEEAKQPIgQUgB0L/flatfDcDyIEFQeCBBRACIAAgA2ohAAJAIAEgA2siBEGBAU4NACAEIQEMAQsgAiABaiEEA0BBAEEAKQPAgQUiB0KAAXw3A8CBBUEAQQApA8iBBSAHQv9+Vq18NwPIgQUgABACIABBgAFqIQAgBEGAf2oiBEGAAksNAAsgBEGAf2ohAQtBACEEA0AgBEEAKALgggVqQeCBBWogACAEai0AADoAACABIARBAWoiBEH/AXFLDQALQQBBACgC4IIFIAFqNgLgggULC78uASR+QQBBACkD0IEFQQApA7CBBSIBQQApA5CBBXwgACkDICICfCIDhULr+obav7X2wR+FQiCJIgRCq/DT9K/uvLc8fCIFIAGFQiiJIgYgA3wgACkDKCIBfCIHIASFQjCJIgggBXwiCSAGhUIBiSIKQQApA8iBBUEAKQOogQUiBEEAKQOIgQV8IAApAxAiA3wiBYVCn9j52cKR2oKbf4VCIIkiC0K7zqqm2NDrs7t/fCIMIASFQiiJIg0gBXwgACkDGCIEfCIOfCAAKQNQIgV8Ig9BACkDwIEFQQApA6CBBSIQQQApA4CBBSIRfCAAKQMAIgZ8IhKFQtGFmu/6z5SH0QCFQiCJIhNCiJLznf/M+YTqAHwiFCAQhUIoiSIVIBJ8IAApAwgiEHwiFiAThUIwiSIXhUIgiSIYQQApA9iBBUEAKQO4gQUiE0EAKQOYgQV8IAApAzAiEnwiGYVC+cL4m5Gjs/DbAIVCIIkiGkLx7fT4paf9p6V/fCIbIBOFQiiJIhwgGXwgACkDOCITfCIZIBqFQjCJIhogG3wiG3wiHSAKhUIoiSIeIA98IAApA1giCnwiDyAYhUIwiSIYIB18Ih0gDiALhUIwiSIOIAx8Ih8gDYVCAYkiDCAWfCAAKQNAIgt8Ig0gGoVCIIkiFiAJfCIaIAyFQiiJIiAgDXwgACkDSCIJfCIhIBaFQjCJIhYgGyAchUIBiSIMIAd8IAApA2AiB3wiDSAOhUIgiSIOIBcgFHwiFHwiFyAMhUIoiSIbIA18IAApA2giDHwiHCAOhUIwiSIOIBd8IhcgG4VCAYkiGyAZIBQgFYVCAYkiFHwgACkDcCINfCIVIAiFQiCJIhkgH3wiHyAUhUIoiSIUIBV8IAApA3giCHwiFXwgDHwiIoVCIIkiI3wiJCAbhUIoiSIbICJ8IBJ8IiIgFyAYIBUgGYVCMIkiFSAffCIZIBSFQgGJIhQgIXwgDXwiH4VCIIkiGHwiFyAUhUIoiSIUIB98IAV8Ih8gGIVCMIkiGCAXfCIXIBSFQgGJIhR8IAF8IiEgFiAafCIWIBUgHSAehUIBiSIaIBx8IAl8IhyFQiCJIhV8Ih0gGoVCKIkiGiAcfCAIfCIcIBWFQjCJIhWFQiCJIh4gGSAOIBYgIIVCAYkiFiAPfCACfCIPhUIgiSIOfCIZIBaFQiiJIhYgD3wgC3wiDyAOhUIwiSIOIBl8Ihl8IiAgFIVCKIkiFCAhfCAEfCIhIB6FQjCJIh4gIHwiICAiICOFQjCJIiIgJHwiIyAbhUIBiSIbIBx8IAp8IhwgDoVCIIkiDiAXfCIXIBuFQiiJIhsgHHwgE3wiHCAOhUIwiSIOIBkgFoVCAYkiFiAffCAQfCIZICKFQiCJIh8gFSAdfCIVfCIdIBaFQiiJIhYgGXwgB3wiGSAfhUIwiSIfIB18Ih0gFoVCAYkiFiAVIBqFQgGJIhUgD3wgBnwiDyAYhUIgiSIYICN8IhogFYVCKIkiFSAPfCADfCIPfCAHfCIihUIgiSIjfCIkIBaFQiiJIhYgInwgBnwiIiAjhUIwiSIjICR8IiQgFoVCAYkiFiAOIBd8Ig4gDyAYhUIwiSIPICAgFIVCAYkiFCAZfCAKfCIXhUIgiSIYfCIZIBSFQiiJIhQgF3wgC3wiF3wgBXwiICAPIBp8Ig8gHyAOIBuFQgGJIg4gIXwgCHwiGoVCIIkiG3wiHyAOhUIoiSIOIBp8IAx8IhogG4VCMIkiG4VCIIkiISAdIB4gDyAVhUIBiSIPIBx8IAF8IhWFQiCJIhx8Ih0gD4VCKIkiDyAVfCADfCIVIByFQjCJIhwgHXwiHXwiHiAWhUIoiSIWICB8IA18IiAgIYVCMIkiISAefCIeIBogFyAYhUIwiSIXIBl8IhggFIVCAYkiFHwgCXwiGSAchUIgiSIaICR8IhwgFIVCKIkiFCAZfCACfCIZIBqFQjCJIhogHSAPhUIBiSIPICJ8IAR8Ih0gF4VCIIkiFyAbIB98Iht8Ih8gD4VCKIkiDyAdfCASfCIdIBeFQjCJIhcgH3wiHyAPhUIBiSIPIBsgDoVCAYkiDiAVfCATfCIVICOFQiCJIhsgGHwiGCAOhUIoiSIOIBV8IBB8IhV8IAx8IiKFQiCJIiN8IiQgD4VCKIkiDyAifCAHfCIiICOFQjCJIiMgJHwiJCAPhUIBiSIPIBogHHwiGiAVIBuFQjCJIhUgHiAWhUIBiSIWIB18IAR8IhuFQiCJIhx8Ih0gFoVCKIkiFiAbfCAQfCIbfCABfCIeIBUgGHwiFSAXIBogFIVCAYkiFCAgfCATfCIYhUIgiSIXfCIaIBSFQiiJIhQgGHwgCXwiGCAXhUIwiSIXhUIgiSIgIB8gISAVIA6FQgGJIg4gGXwgCnwiFYVCIIkiGXwiHyAOhUIoiSIOIBV8IA18IhUgGYVCMIkiGSAffCIffCIhIA+FQiiJIg8gHnwgBXwiHiAghUIwiSIgICF8IiEgGyAchUIwiSIbIB18IhwgFoVCAYkiFiAYfCADfCIYIBmFQiCJIhkgJHwiHSAWhUIoiSIWIBh8IBJ8IhggGYVCMIkiGSAfIA6FQgGJIg4gInwgAnwiHyAbhUIgiSIbIBcgGnwiF3wiGiAOhUIoiSIOIB98IAZ8Ih8gG4VCMIkiGyAafCIaIA6FQgGJIg4gFSAXIBSFQgGJIhR8IAh8IhUgI4VCIIkiFyAcfCIcIBSFQiiJIhQgFXwgC3wiFXwgBXwiIoVCIIkiI3wiJCAOhUIoiSIOICJ8IAh8IiIgGiAgIBUgF4VCMIkiFSAcfCIXIBSFQgGJIhQgGHwgCXwiGIVCIIkiHHwiGiAUhUIoiSIUIBh8IAZ8IhggHIVCMIkiHCAafCIaIBSFQgGJIhR8IAR8IiAgGSAdfCIZIBUgISAPhUIBiSIPIB98IAN8Ih2FQiCJIhV8Ih8gD4VCKIkiDyAdfCACfCIdIBWFQjCJIhWFQiCJIiEgFyAbIBkgFoVCAYkiFiAefCABfCIZhUIgiSIbfCIXIBaFQiiJIhYgGXwgE3wiGSAbhUIwiSIbIBd8Ihd8Ih4gFIVCKIkiFCAgfCAMfCIgICGFQjCJIiEgHnwiHiAiICOFQjCJIiIgJHwiIyAOhUIBiSIOIB18IBJ8Ih0gG4VCIIkiGyAafCIaIA6FQiiJIg4gHXwgC3wiHSAbhUIwiSIbIBcgFoVCAYkiFiAYfCANfCIXICKFQiCJIhggFSAffCIVfCIfIBaFQiiJIhYgF3wgEHwiFyAYhUIwiSIYIB98Ih8gFoVCAYkiFiAVIA+FQgGJIg8gGXwgCnwiFSAchUIgiSIZICN8IhwgD4VCKIkiDyAVfCAHfCIVfCASfCIihUIgiSIjfCIkIBaFQiiJIhYgInwgBXwiIiAjhUIwiSIjICR8IiQgFoVCAYkiFiAbIBp8IhogFSAZhUIwiSIVIB4gFIVCAYkiFCAXfCADfCIXhUIgiSIZfCIbIBSFQiiJIhQgF3wgB3wiF3wgAnwiHiAVIBx8IhUgGCAaIA6FQgGJIg4gIHwgC3wiGoVCIIkiGHwiHCAOhUIoiSIOIBp8IAR8IhogGIVCMIkiGIVCIIkiICAfICEgFSAPhUIBiSIPIB18IAZ8IhWFQiCJIh18Ih8gD4VCKIkiDyAVfCAKfCIVIB2FQjCJIh0gH3wiH3wiISAWhUIoiSIWIB58IAx8Ih4gIIVCMIkiICAhfCIhIBogFyAZhUIwiSIXIBt8IhkgFIVCAYkiFHwgEHwiGiAdhUIgiSIbICR8Ih0gFIVCKIkiFCAafCAJfCIaIBuFQjCJIhsgHyAPhUIBiSIPICJ8IBN8Ih8gF4VCIIkiFyAYIBx8Ihh8IhwgD4VCKIkiDyAffCABfCIfIBeFQjCJIhcgHHwiHCAPhUIBiSIPIBggDoVCAYkiDiAVfCAIfCIVICOFQiCJIhggGXwiGSAOhUIoiSIOIBV8IA18IhV8IA18IiKFQiCJIiN8IiQgD4VCKIkiDyAifCAMfCIiICOFQjCJIiMgJHwiJCAPhUIBiSIPIBsgHXwiGyAVIBiFQjCJIhUgISAWhUIBiSIWIB98IBB8IhiFQiCJIh18Ih8gFoVCKIkiFiAYfCAIfCIYfCASfCIhIBUgGXwiFSAXIBsgFIVCAYkiFCAefCAHfCIZhUIgiSIXfCIbIBSFQiiJIhQgGXwgAXwiGSAXhUIwiSIXhUIgiSIeIBwgICAVIA6FQgGJIg4gGnwgAnwiFYVCIIkiGnwiHCAOhUIoiSIOIBV8IAV8IhUgGoVCMIkiGiAcfCIcfCIgIA+FQiiJIg8gIXwgBHwiISAehUIwiSIeICB8IiAgGCAdhUIwiSIYIB98Ih0gFoVCAYkiFiAZfCAGfCIZIBqFQiCJIhogJHwiHyAWhUIoiSIWIBl8IBN8IhkgGoVCMIkiGiAcIA6FQgGJIg4gInwgCXwiHCAYhUIgiSIYIBcgG3wiF3wiGyAOhUIoiSIOIBx8IAN8IhwgGIVCMIkiGCAbfCIbIA6FQgGJIg4gFSAXIBSFQgGJIhR8IAt8IhUgI4VCIIkiFyAdfCIdIBSFQiiJIhQgFXwgCnwiFXwgBHwiIoVCIIkiI3wiJCAOhUIoiSIOICJ8IAl8IiIgGyAeIBUgF4VCMIkiFSAdfCIXIBSFQgGJIhQgGXwgDHwiGYVCIIkiHXwiGyAUhUIoiSIUIBl8IAp8IhkgHYVCMIkiHSAbfCIbIBSFQgGJIhR8IAN8Ih4gGiAffCIaIBUgICAPhUIBiSIPIBx8IAd8IhyFQiCJIhV8Ih8gD4VCKIkiDyAcfCAQfCIcIBWFQjCJIhWFQiCJIiAgFyAYIBogFoVCAYkiFiAhfCATfCIahUIgiSIYfCIXIBaFQiiJIhYgGnwgDXwiGiAYhUIwiSIYIBd8Ihd8IiEgFIVCKIkiFCAefCAFfCIeICCFQjCJIiAgIXwiISAiICOFQjCJIiIgJHwiIyAOhUIBiSIOIBx8IAt8IhwgGIVCIIkiGCAbfCIbIA6FQiiJIg4gHHwgEnwiHCAYhUIwiSIYIBcgFoVCAYkiFiAZfCABfCIXICKFQiCJIhkgFSAffCIVfCIfIBaFQiiJIhYgF3wgBnwiFyAZhUIwiSIZIB98Ih8gFoVCAYkiFiAVIA+FQgGJIg8gGnwgCHwiFSAdhUIgiSIaICN8Ih0gD4VCKIkiDyAVfCACfCIVfCANfCIihUIgiSIjfCIkIBaFQiiJIhYgInwgCXwiIiAjhUIwiSIjICR8IiQgFoVCAYkiFiAYIBt8IhggFSAahUIwiSIVICEgFIVCAYkiFCAXfCASfCIXhUIgiSIafCIbIBSFQiiJIhQgF3wgCHwiF3wgB3wiISAVIB18IhUgGSAYIA6FQgGJIg4gHnwgBnwiGIVCIIkiGXwiHSAOhUIoiSIOIBh8IAt8IhggGYVCMIkiGYVCIIkiHiAfICAgFSAPhUIBiSIPIBx8IAp8IhWFQiCJIhx8Ih8gD4VCKIkiDyAVfCAEfCIVIByFQjCJIhwgH3wiH3wiICAWhUIoiSIWICF8IAN8IiEgHoVCMIkiHiAgfCIgIBggFyAahUIwiSIXIBt8IhogFIVCAYkiFHwgBXwiGCAchUIgiSIbICR8IhwgFIVCKIkiFCAYfCABfCIYIBuFQjCJIhsgHyAPhUIBiSIPICJ8IAx8Ih8gF4VCIIkiFyAZIB18Ihl8Ih0gD4VCKIkiDyAffCATfCIfIBeFQjCJIhcgHXwiHSAPhUIBiSIPIBkgDoVCAYkiDiAVfCAQfCIVICOFQiCJIhkgGnwiGiAOhUIoiSIOIBV8IAJ8IhV8IBN8IiKFQiCJIiN8IiQgD4VCKIkiDyAifCASfCIiICOFQjCJIiMgJHwiJCAPhUIBiSIPIBsgHHwiGyAVIBmFQjCJIhUgICAWhUIBiSIWIB98IAt8IhmFQiCJIhx8Ih8gFoVCKIkiFiAZfCACfCIZfCAJfCIgIBUgGnwiFSAXIBsgFIVCAYkiFCAhfCAFfCIahUIgiSIXfCIbIBSFQiiJIhQgGnwgA3wiGiAXhUIwiSIXhUIgiSIhIB0gHiAVIA6FQgGJIg4gGHwgEHwiFYVCIIkiGHwiHSAOhUIoiSIOIBV8IAF8IhUgGIVCMIkiGCAdfCIdfCIeIA+FQiiJIg8gIHwgDXwiICAhhUIwiSIhIB58Ih4gGSAchUIwiSIZIB98IhwgFoVCAYkiFiAafCAIfCIaIBiFQiCJIhggJHwiHyAWhUIoiSIWIBp8IAp8IhogGIVCMIkiGCAdIA6FQgGJIg4gInwgBHwiHSAZhUIgiSIZIBcgG3wiF3wiGyAOhUIoiSIOIB18IAd8Ih0gGYVCMIkiGSAbfCIbIA6FQgGJIg4gFSAXIBSFQgGJIhR8IAx8IhUgI4VCIIkiFyAcfCIcIBSFQiiJIhQgFXwgBnwiFXwgEnwiIoVCIIkiI3wiJCAOhUIoiSIOICJ8IBN8IiIgGyAhIBUgF4VCMIkiFSAcfCIXIBSFQgGJIhQgGnwgBnwiGoVCIIkiHHwiGyAUhUIoiSIUIBp8IBB8IhogHIVCMIkiHCAbfCIbIBSFQgGJIhR8IA18IiEgGCAffCIYIBUgHiAPhUIBiSIPIB18IAJ8Ih2FQiCJIhV8Ih4gD4VCKIkiDyAdfCABfCIdIBWFQjCJIhWFQiCJIh8gFyAZIBggFoVCAYkiFiAgfCADfCIYhUIgiSIZfCIXIBaFQiiJIhYgGHwgBHwiGCAZhUIwiSIZIBd8Ihd8IiAgFIVCKIkiFCAhfCAIfCIhIB+FQjCJIh8gIHwiICAiICOFQjCJIiIgJHwiIyAOhUIBiSIOIB18IAd8Ih0gGYVCIIkiGSAbfCIbIA6FQiiJIg4gHXwgDHwiHSAZhUIwiSIZIBcgFoVCAYkiFiAafCALfCIXICKFQiCJIhogFSAefCIVfCIeIBaFQiiJIhYgF3wgCXwiFyAahUIwiSIaIB58Ih4gFoVCAYkiFiAVIA+FQgGJIg8gGHwgBXwiFSAchUIgiSIYICN8IhwgD4VCKIkiDyAVfCAKfCIVfCACfCIChUIgiSIifCIjIBaFQiiJIhYgAnwgC3wiAiAihUIwiSILICN8IiIgFoVCAYkiFiAZIBt8IhkgFSAYhUIwiSIVICAgFIVCAYkiFCAXfCANfCINhUIgiSIXfCIYIBSFQiiJIhQgDXwgBXwiBXwgEHwiECAVIBx8Ig0gGiAZIA6FQgGJIg4gIXwgDHwiDIVCIIkiFXwiGSAOhUIoiSIOIAx8IBJ8IhIgFYVCMIkiDIVCIIkiFSAeIB8gDSAPhUIBiSINIB18IAl8IgmFQiCJIg98IhogDYVCKIkiDSAJfCAIfCIJIA+FQjCJIgggGnwiD3wiGiAWhUIoiSIWIBB8IAd8IhAgEYUgDCAZfCIHIA6FQgGJIgwgCXwgCnwiCiALhUIgiSILIAUgF4VCMIkiBSAYfCIJfCIOIAyFQiiJIgwgCnwgE3wiEyALhUIwiSIKIA58IguFNwOAgQVBACADIAYgDyANhUIBiSINIAJ8fCICIAWFQiCJIgUgB3wiBiANhUIoiSIHIAJ8fCICQQApA4iBBYUgBCABIBIgCSAUhUIBiSIDfHwiASAIhUIgiSISICJ8IgkgA4VCKIkiAyABfHwiASAShUIwiSIEIAl8IhKFNwOIgQVBACATQQApA5CBBYUgECAVhUIwiSIQIBp8IhOFNwOQgQVBACABQQApA5iBBYUgAiAFhUIwiSICIAZ8IgGFNwOYgQVBACASIAOFQgGJQQApA6CBBYUgAoU3A6CBBUEAIBMgFoVCAYlBACkDqIEFhSAKhTcDqIEFQQAgASAHhUIBiUEAKQOwgQWFIASFNwOwgQVBACALIAyFQgGJQQApA7iBBYUgEIU3A7iBBQveAgUBfwF+AX8BfgJ/IwBBwABrIgAkAAJAQQApA9CBBUIAUg0AQQBBACkDwIEFIgFBACgC4IIFIgKsfCIDNwPAgQVBAEEAKQPIgQUgAyABVK18NwPIgQUCQEEALQDoggVFDQBBAEJ/NwPYgQULQQBCfzcD0IEFAkAgAkH/AEoNAEEAIQQDQCACIARqQeCBBWpBADoAACAEQQFqIgRBgAFBACgC4IIFIgJrSA0ACwtB4IEFEAIgAEEAKQOAgQU3AwAgAEEAKQOIgQU3AwggAEEAKQOQgQU3AxAgAEEAKQOYgQU3AxggAEEAKQOggQU3AyAgAEEAKQOogQU3AyggAEEAKQOwgQU3AzAgAEEAKQO4gQU3AzhBACgC5IIFIgVBAUgNAEEAIQJBACEEA0AgBEGAgQRqIAAgBGotAAA6AAAgBEEBaiEEIAUgAkEBaiICQf8BcUsNAAsLIABBwABqJAAL+gMCAn8BfiMAQYABayICJABBAEGBAjsB8oIFQQAgAToA8YIFQQAgADoA8IIFQZB+IQADQCAAQYCDBWpCADcAACAAQfiCBWpCADcAACAAQfCCBWpCADcAACAAQRhqIgANAAtBACEDQQBBACkD8IIFIgRCiJLznf/M+YTqAIU3A4CBBUEAQQApA/iCBUK7zqqm2NDrs7t/hTcDiIEFQQBBACkDgIMFQqvw0/Sv7ry3PIU3A5CBBUEAQQApA4iDBULx7fT4paf9p6V/hTcDmIEFQQBBACkDkIMFQtGFmu/6z5SH0QCFNwOggQVBAEEAKQOYgwVCn9j52cKR2oKbf4U3A6iBBUEAQQApA6CDBULr+obav7X2wR+FNwOwgQVBAEEAKQOogwVC+cL4m5Gjs/DbAIU3A7iBBUEAIASnQf8BcTYC5IIFAkAgAUUNACACQgA3A3ggAkIANwNwIAJCADcDaCACQgA3A2AgAkIANwNYIAJCADcDUCACQgA3A0ggAkIANwNAIAJCADcDOCACQgA3AzAgAkIANwMoIAJCADcDICACQgA3AxggAkIANwMQIAJCADcDCCACQgA3AwBBACEAA0AgAiAAaiAAQYCBBGotAAA6AAAgAEEBaiEAIAEgA0EBaiIDQf8BcUsNAAsgAkGAARABCyACQYABaiQACxIAIABBA3ZB/z9xIABBEHYQBAsKAEGAgQQgABABCwYAQYCBBQscACABQQN2Qf8/cSABQRB2EARBgIEEIAAQARADCwsMAQBBgIAECwTwAAAA";
    var hash$j = "22cf500a";
    var wasmJson$j = {
    	name: name$j,
    	data: data$j,
    	hash: hash$j
    };

    const mutex$k = new Mutex();
    let wasmCache$k = null;
    function validateBits$4(bits) {
        if (!Number.isInteger(bits) || bits < 8 || bits > 512 || bits % 8 !== 0) {
            return new Error("Invalid variant! Valid values: 8, 16, ..., 512");
        }
        return null;
    }
    function getInitParam$1(outputBits, keyBits) {
        return outputBits | (keyBits << 16);
    }
    /**
     * Calculates BLAKE2b hash
     * @param data Input data (string, Buffer or TypedArray)
     * @param bits Number of output bits, which has to be a number
     *             divisible by 8, between 8 and 512. Defaults to 512.
     * @param key Optional key (string, Buffer or TypedArray). Maximum length is 64 bytes.
     * @returns Computed hash as a hexadecimal string
     */
    function blake2b(data, bits = 512, key = null) {
        if (validateBits$4(bits)) {
            return Promise.reject(validateBits$4(bits));
        }
        let keyBuffer = null;
        let initParam = bits;
        if (key !== null) {
            keyBuffer = getUInt8Buffer(key);
            if (keyBuffer.length > 64) {
                return Promise.reject(new Error("Max key length is 64 bytes"));
            }
            initParam = getInitParam$1(bits, keyBuffer.length);
        }
        const hashLength = bits / 8;
        if (wasmCache$k === null || wasmCache$k.hashLength !== hashLength) {
            return lockedCreate(mutex$k, wasmJson$j, hashLength).then((wasm) => {
                wasmCache$k = wasm;
                if (initParam > 512) {
                    wasmCache$k.writeMemory(keyBuffer);
                }
                return wasmCache$k.calculate(data, initParam);
            });
        }
        try {
            if (initParam > 512) {
                wasmCache$k.writeMemory(keyBuffer);
            }
            const hash = wasmCache$k.calculate(data, initParam);
            return Promise.resolve(hash);
        }
        catch (err) {
            return Promise.reject(err);
        }
    }
    /**
     * Creates a new BLAKE2b hash instance
     * @param bits Number of output bits, which has to be a number
     *             divisible by 8, between 8 and 512. Defaults to 512.
     * @param key Optional key (string, Buffer or TypedArray). Maximum length is 64 bytes.
     */
    function createBLAKE2b(bits = 512, key = null) {
        if (validateBits$4(bits)) {
            return Promise.reject(validateBits$4(bits));
        }
        let keyBuffer = null;
        let initParam = bits;
        if (key !== null) {
            keyBuffer = getUInt8Buffer(key);
            if (keyBuffer.length > 64) {
                return Promise.reject(new Error("Max key length is 64 bytes"));
            }
            initParam = getInitParam$1(bits, keyBuffer.length);
        }
        const outputSize = bits / 8;
        return WASMInterface(wasmJson$j, outputSize).then((wasm) => {
            if (initParam > 512) {
                wasm.writeMemory(keyBuffer);
            }
            wasm.init(initParam);
            const obj = {
                init: initParam > 512
                    ? () => {
                        wasm.writeMemory(keyBuffer);
                        wasm.init(initParam);
                        return obj;
                    }
                    : () => {
                        wasm.init(initParam);
                        return obj;
                    },
                update: (data) => {
                    wasm.update(data);
                    return obj;
                },
                // biome-ignore lint/suspicious/noExplicitAny: Conflict with IHasher type
                digest: (outputType) => wasm.digest(outputType),
                save: () => wasm.save(),
                load: (data) => {
                    wasm.load(data);
                    return obj;
                },
                blockSize: 128,
                digestSize: outputSize,
            };
            return obj;
        });
    }

    function encodeResult(salt, options, res) {
        const parameters = [
            `m=${options.memorySize}`,
            `t=${options.iterations}`,
            `p=${options.parallelism}`,
        ].join(",");
        return `$argon2${options.hashType}$v=19$${parameters}$${encodeBase64(salt, false)}$${encodeBase64(res, false)}`;
    }
    const uint32View = new DataView(new ArrayBuffer(4));
    function int32LE(x) {
        uint32View.setInt32(0, x, true);
        return new Uint8Array(uint32View.buffer);
    }
    function hashFunc(blake512, buf, len) {
        return __awaiter(this, void 0, void 0, function* () {
            if (len <= 64) {
                const blake = yield createBLAKE2b(len * 8);
                blake.update(int32LE(len));
                blake.update(buf);
                return blake.digest("binary");
            }
            const r = Math.ceil(len / 32) - 2;
            const ret = new Uint8Array(len);
            blake512.init();
            blake512.update(int32LE(len));
            blake512.update(buf);
            let vp = blake512.digest("binary");
            ret.set(vp.subarray(0, 32), 0);
            for (let i = 1; i < r; i++) {
                blake512.init();
                blake512.update(vp);
                vp = blake512.digest("binary");
                ret.set(vp.subarray(0, 32), i * 32);
            }
            const partialBytesNeeded = len - 32 * r;
            let blakeSmall;
            if (partialBytesNeeded === 64) {
                blakeSmall = blake512;
                blakeSmall.init();
            }
            else {
                blakeSmall = yield createBLAKE2b(partialBytesNeeded * 8);
            }
            blakeSmall.update(vp);
            vp = blakeSmall.digest("binary");
            ret.set(vp.subarray(0, partialBytesNeeded), r * 32);
            return ret;
        });
    }
    function getHashType(type) {
        switch (type) {
            case "d":
                return 0;
            case "i":
                return 1;
            default:
                return 2;
        }
    }
    function argon2Internal(options) {
        return __awaiter(this, void 0, void 0, function* () {
            var _a;
            const { parallelism, iterations, hashLength } = options;
            const password = getUInt8Buffer(options.password);
            const salt = getUInt8Buffer(options.salt);
            const version = 0x13;
            const hashType = getHashType(options.hashType);
            const { memorySize } = options; // in KB
            const secret = getUInt8Buffer((_a = options.secret) !== null && _a !== void 0 ? _a : "");
            const [argon2Interface, blake512] = yield Promise.all([
                WASMInterface(wasmJson$k, 1024),
                createBLAKE2b(512),
            ]);
            // last block is for storing the init vector
            argon2Interface.setMemorySize(memorySize * 1024 + 1024);
            const initVector = new Uint8Array(24);
            const initVectorView = new DataView(initVector.buffer);
            initVectorView.setInt32(0, parallelism, true);
            initVectorView.setInt32(4, hashLength, true);
            initVectorView.setInt32(8, memorySize, true);
            initVectorView.setInt32(12, iterations, true);
            initVectorView.setInt32(16, version, true);
            initVectorView.setInt32(20, hashType, true);
            argon2Interface.writeMemory(initVector, memorySize * 1024);
            blake512.init();
            blake512.update(initVector);
            blake512.update(int32LE(password.length));
            blake512.update(password);
            blake512.update(int32LE(salt.length));
            blake512.update(salt);
            blake512.update(int32LE(secret.length));
            blake512.update(secret);
            blake512.update(int32LE(0)); // associatedData length + associatedData
            const segments = Math.floor(memorySize / (parallelism * 4)); // length of each lane
            const lanes = segments * 4;
            const param = new Uint8Array(72);
            const H0 = blake512.digest("binary");
            param.set(H0);
            for (let lane = 0; lane < parallelism; lane++) {
                param.set(int32LE(0), 64);
                param.set(int32LE(lane), 68);
                let position = lane * lanes;
                let chunk = yield hashFunc(blake512, param, 1024);
                argon2Interface.writeMemory(chunk, position * 1024);
                position += 1;
                param.set(int32LE(1), 64);
                chunk = yield hashFunc(blake512, param, 1024);
                argon2Interface.writeMemory(chunk, position * 1024);
            }
            const C = new Uint8Array(1024);
            writeHexToUInt8(C, argon2Interface.calculate(new Uint8Array([]), memorySize));
            const res = yield hashFunc(blake512, C, hashLength);
            if (options.outputType === "hex") {
                const digestChars = new Uint8Array(hashLength * 2);
                return getDigestHex(digestChars, res, hashLength);
            }
            if (options.outputType === "encoded") {
                return encodeResult(salt, options, res);
            }
            // return binary format
            return res;
        });
    }
    const validateOptions$3 = (options) => {
        var _a;
        if (!options || typeof options !== "object") {
            throw new Error("Invalid options parameter. It requires an object.");
        }
        if (!options.password) {
            throw new Error("Password must be specified");
        }
        options.password = getUInt8Buffer(options.password);
        if (options.password.length < 1) {
            throw new Error("Password must be specified");
        }
        if (!options.salt) {
            throw new Error("Salt must be specified");
        }
        options.salt = getUInt8Buffer(options.salt);
        if (options.salt.length < 8) {
            throw new Error("Salt should be at least 8 bytes long");
        }
        options.secret = getUInt8Buffer((_a = options.secret) !== null && _a !== void 0 ? _a : "");
        if (!Number.isInteger(options.iterations) || options.iterations < 1) {
            throw new Error("Iterations should be a positive number");
        }
        if (!Number.isInteger(options.parallelism) || options.parallelism < 1) {
            throw new Error("Parallelism should be a positive number");
        }
        if (!Number.isInteger(options.hashLength) || options.hashLength < 4) {
            throw new Error("Hash length should be at least 4 bytes.");
        }
        if (!Number.isInteger(options.memorySize)) {
            throw new Error("Memory size should be specified.");
        }
        if (options.memorySize < 8 * options.parallelism) {
            throw new Error("Memory size should be at least 8 * parallelism.");
        }
        if (options.outputType === undefined) {
            options.outputType = "hex";
        }
        if (!["hex", "binary", "encoded"].includes(options.outputType)) {
            throw new Error(`Insupported output type ${options.outputType}. Valid values: ['hex', 'binary', 'encoded']`);
        }
    };
    /**
     * Calculates hash using the argon2i password-hashing function
     * @returns Computed hash
     */
    function argon2i(options) {
        return __awaiter(this, void 0, void 0, function* () {
            validateOptions$3(options);
            return argon2Internal(Object.assign(Object.assign({}, options), { hashType: "i" }));
        });
    }
    /**
     * Calculates hash using the argon2id password-hashing function
     * @returns Computed hash
     */
    function argon2id(options) {
        return __awaiter(this, void 0, void 0, function* () {
            validateOptions$3(options);
            return argon2Internal(Object.assign(Object.assign({}, options), { hashType: "id" }));
        });
    }
    /**
     * Calculates hash using the argon2d password-hashing function
     * @returns Computed hash
     */
    function argon2d(options) {
        return __awaiter(this, void 0, void 0, function* () {
            validateOptions$3(options);
            return argon2Internal(Object.assign(Object.assign({}, options), { hashType: "d" }));
        });
    }
    const getHashParameters = (password, encoded, secret) => {
        const regex = /^\$argon2(id|i|d)\$v=([0-9]+)\$((?:[mtp]=[0-9]+,){2}[mtp]=[0-9]+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;
        const match = encoded.match(regex);
        if (!match) {
            throw new Error("Invalid hash");
        }
        const [, hashType, version, parameters, salt, hash] = match;
        if (version !== "19") {
            throw new Error(`Unsupported version: ${version}`);
        }
        const parsedParameters = {};
        const paramMap = { m: "memorySize", p: "parallelism", t: "iterations" };
        for (const x of parameters.split(",")) {
            const [n, v] = x.split("=");
            parsedParameters[paramMap[n]] = Number(v);
        }
        return Object.assign(Object.assign({}, parsedParameters), { password,
            secret, hashType: hashType, salt: decodeBase64(salt), hashLength: getDecodeBase64Length(hash), outputType: "encoded" });
    };
    const validateVerifyOptions$1 = (options) => {
        if (!options || typeof options !== "object") {
            throw new Error("Invalid options parameter. It requires an object.");
        }
        if (options.hash === undefined || typeof options.hash !== "string") {
            throw new Error("Hash should be specified");
        }
    };
    /**
     * Verifies password using the argon2 password-hashing function
     * @returns True if the encoded hash matches the password
     */
    function argon2Verify(options) {
        return __awaiter(this, void 0, void 0, function* () {
            validateVerifyOptions$1(options);
            const params = getHashParameters(options.password, options.hash, options.secret);
            validateOptions$3(params);
            const hashStart = options.hash.lastIndexOf("$") + 1;
            const result = (yield argon2Internal(params));
            return result.substring(hashStart) === options.hash.substring(hashStart);
        });
    }

    var name$i = "blake2s";
    var data$i = "AGFzbQEAAAABEQRgAAF/YAJ/fwBgAX8AYAAAAwkIAAECAwICAAEFBAEBAgIGDwJ/AUGAgAQLfwBBgIAECweCAQkGbWVtb3J5AgAPX19zdGFja19wb2ludGVyAwAOSGFzaF9HZXRCdWZmZXIAAApIYXNoX0ZpbmFsAAMJSGFzaF9Jbml0AAQLSGFzaF9VcGRhdGUABQ1IYXNoX0dldFN0YXRlAAYOSGFzaF9DYWxjdWxhdGUABwpTVEFURV9TSVpFAwEK+DIIBgBBgIEEC+cFAQZ/AkAgAUEBSA0AAkACQAJAIAFBwABBACgC8IEFIgJrIgNKDQAgASEEDAELQQBBADYC8IEFAkAgAkHAAEYNACACQbCBBWohBQJAAkAgA0EHcSIGDQAgACEHIAMhBAwBCyAGIQQgACEHA0AgBSAHLQAAOgAAIAVBAWohBSAHQQFqIQcgBEF/aiIEDQALQcAAIAIgBmprIQQLIAJBR2pBB0kNAANAIAUgBy0AADoAACAFQQFqIAdBAWotAAA6AAAgBUECaiAHQQJqLQAAOgAAIAVBA2ogB0EDai0AADoAACAFQQRqIAdBBGotAAA6AAAgBUEFaiAHQQVqLQAAOgAAIAVBBmogB0EGai0AADoAACAFQQdqIAdBB2otAAA6AAAgBUEIaiEFIAdBCGohByAEQXhqIgQNAAsLQQAhBkEAQQAoAqCBBSIFQcAAajYCoIEFQQBBACgCpIEFIAVBv39LajYCpIEFQbCBBRACIAAgA2ohAAJAIAEgA2siBEHBAEkNACACIAFqIQUDQEEAQQAoAqCBBSIHQcAAajYCoIEFQQBBACgCpIEFIAdBv39LajYCpIEFIAAQAiAAQcAAaiEAIAVBQGoiBUGAAUoNAAsgBUFAaiEEC0EAKALwgQUhAiAERQ0BCyACQbCBBWohBQJAAkAgBEEHcSIHDQAgBCEHDAELA0AgBSAALQAAOgAAIAVBAWohBSAAQQFqIQAgB0F/aiIHDQALIARBeHEhBwsCQCAEQQhJDQADQCAFIAAtAAA6AAAgBUEBaiAAQQFqLQAAOgAAIAVBAmogAEECai0AADoAACAFQQNqIABBA2otAAA6AAAgBUEEaiAAQQRqLQAAOgAAIAVBBWogAEEFai0AADoAACAFQQZqIABBBmotAAA6AAAgBUEHaiAAQQdqLQAAOgAAIAVBCGohBSAAQQhqIQAgB0F4aiIHDQALC0EAKALwgQUhAiAEIQYLQQAgAiAGajYC8IEFCwuXJwoBfgF/An4CfwF+B38DfgZ/AX4Sf0EAQQApA5iBBSIBpyICQQApA4iBBSIDp2ogACkDECIEpyIFaiIGQQApA6iBBUKrs4/8kaOz8NsAhSIHp3NBEHciCEHy5rvjA2oiCSACc0EUdyIKIAZqIARCIIinIgJqIgsgCHNBGHciDCAJaiINIApzQRl3Ig5BACkDkIEFIgRCIIinIghBACkDgIEFIg9CIIinaiAAKQMIIhCnIgZqIglBACkDoIEFQv+kuYjFkdqCm3+FIhFCIIinc0EQdyISQYXdntt7aiITIAhzQRR3IhQgCWogEEIgiKciCGoiFWogACkDKCIQpyIJaiIWIASnIhcgD6dqIAApAwAiGKciCmoiGSARp3NBEHciGkHnzKfQBmoiGyAXc0EUdyIcIBlqIBhCIIinIhdqIh0gGnNBGHciHnNBEHciHyABQiCIpyIaIANCIIinaiAAKQMYIgGnIhlqIiAgB0IgiKdzQRB3IiFBuuq/qnpqIiIgGnNBFHciIyAgaiABQiCIpyIaaiIgICFzQRh3IiEgImoiImoiJCAOc0EUdyIlIBZqIBBCIIinIg5qIhYgH3NBGHciHyAkaiIkIBUgEnNBGHciFSATaiImIBRzQRl3IhMgHWogACkDICIBpyISaiIUICFzQRB3Ih0gDWoiISATc0EUdyInIBRqIAFCIIinIg1qIhQgHXNBGHciHSAiICNzQRl3IhMgC2ogACkDMCIBpyILaiIiIBVzQRB3IhUgHiAbaiIbaiIeIBNzQRR3IiMgImogAUIgiKciE2oiIiAVc0EYdyIVIB5qIh4gI3NBGXciIyAgIBsgHHNBGXciG2ogACkDOCIBpyIAaiIcIAxzQRB3IiAgJmoiJiAbc0EUdyIbIBxqIAFCIIinIgxqIhxqIBNqIihzQRB3IilqIiogI3NBFHciIyAoaiAZaiIoIB4gHyAcICBzQRh3IhwgJmoiICAbc0EZdyIbIBRqIABqIhRzQRB3Ih9qIh4gG3NBFHciGyAUaiAJaiIUIB9zQRh3Ih8gHmoiHiAbc0EZdyIbaiACaiImIB0gIWoiHSAcICQgJXNBGXciISAiaiANaiIic0EQdyIcaiIkICFzQRR3IiEgImogDGoiIiAcc0EYdyIcc0EQdyIlICAgFSAdICdzQRl3Ih0gFmogBWoiFnNBEHciFWoiICAdc0EUdyIdIBZqIBJqIhYgFXNBGHciFSAgaiIgaiInIBtzQRR3IhsgJmogCGoiJiAlc0EYdyIlICdqIicgKCApc0EYdyIoICpqIikgI3NBGXciIyAiaiAOaiIiIBVzQRB3IhUgHmoiHiAjc0EUdyIjICJqIBpqIiIgFXNBGHciFSAgIB1zQRl3Ih0gFGogF2oiFCAoc0EQdyIgIBwgJGoiHGoiJCAdc0EUdyIdIBRqIAtqIhQgIHNBGHciICAkaiIkIB1zQRl3Ih0gHCAhc0EZdyIcIBZqIApqIhYgH3NBEHciHyApaiIhIBxzQRR3IhwgFmogBmoiFmogC2oiKHNBEHciKWoiKiAdc0EUdyIdIChqIApqIiggKXNBGHciKSAqaiIqIB1zQRl3Ih0gFSAeaiIVIBYgH3NBGHciFiAnIBtzQRl3IhsgFGogDmoiFHNBEHciHmoiHyAbc0EUdyIbIBRqIBJqIhRqIAlqIicgFiAhaiIWICAgFSAjc0EZdyIVICZqIAxqIiFzQRB3IiBqIiMgFXNBFHciFSAhaiATaiIhICBzQRh3IiBzQRB3IiYgJCAlIBYgHHNBGXciFiAiaiACaiIcc0EQdyIiaiIkIBZzQRR3IhYgHGogBmoiHCAic0EYdyIiICRqIiRqIiUgHXNBFHciHSAnaiAAaiInICZzQRh3IiYgJWoiJSAhIBQgHnNBGHciFCAfaiIeIBtzQRl3IhtqIA1qIh8gInNBEHciISAqaiIiIBtzQRR3IhsgH2ogBWoiHyAhc0EYdyIhICQgFnNBGXciFiAoaiAIaiIkIBRzQRB3IhQgICAjaiIgaiIjIBZzQRR3IhYgJGogGWoiJCAUc0EYdyIUICNqIiMgFnNBGXciFiAgIBVzQRl3IhUgHGogGmoiHCApc0EQdyIgIB5qIh4gFXNBFHciFSAcaiAXaiIcaiATaiIoc0EQdyIpaiIqIBZzQRR3IhYgKGogC2oiKCApc0EYdyIpICpqIiogFnNBGXciFiAhICJqIiEgHCAgc0EYdyIcICUgHXNBGXciHSAkaiAIaiIgc0EQdyIiaiIkIB1zQRR3Ih0gIGogF2oiIGogAmoiJSAcIB5qIhwgFCAhIBtzQRl3IhsgJ2ogGmoiHnNBEHciFGoiISAbc0EUdyIbIB5qIA1qIh4gFHNBGHciFHNBEHciJyAjICYgHCAVc0EZdyIVIB9qIA5qIhxzQRB3Ih9qIiMgFXNBFHciFSAcaiAAaiIcIB9zQRh3Ih8gI2oiI2oiJiAWc0EUdyIWICVqIAlqIiUgJ3NBGHciJyAmaiImICAgInNBGHciICAkaiIiIB1zQRl3Ih0gHmogBmoiHiAfc0EQdyIfICpqIiQgHXNBFHciHSAeaiAZaiIeIB9zQRh3Ih8gIyAVc0EZdyIVIChqIAVqIiMgIHNBEHciICAUICFqIhRqIiEgFXNBFHciFSAjaiAKaiIjICBzQRh3IiAgIWoiISAVc0EZdyIVIBwgFCAbc0EZdyIUaiAMaiIbIClzQRB3IhwgImoiIiAUc0EUdyIUIBtqIBJqIhtqIAlqIihzQRB3IilqIiogFXNBFHciFSAoaiAMaiIoICEgJyAbIBxzQRh3IhsgImoiHCAUc0EZdyIUIB5qIA1qIh5zQRB3IiJqIiEgFHNBFHciFCAeaiAKaiIeICJzQRh3IiIgIWoiISAUc0EZdyIUaiAIaiInIB8gJGoiHyAbICYgFnNBGXciFiAjaiAGaiIjc0EQdyIbaiIkIBZzQRR3IhYgI2ogBWoiIyAbc0EYdyIbc0EQdyImIBwgICAfIB1zQRl3Ih0gJWogAmoiH3NBEHciIGoiHCAdc0EUdyIdIB9qIBpqIh8gIHNBGHciICAcaiIcaiIlIBRzQRR3IhQgJ2ogE2oiJyAmc0EYdyImICVqIiUgKCApc0EYdyIoICpqIikgFXNBGXciFSAjaiAZaiIjICBzQRB3IiAgIWoiISAVc0EUdyIVICNqIBJqIiMgIHNBGHciICAcIB1zQRl3IhwgHmogAGoiHSAoc0EQdyIeIBsgJGoiG2oiJCAcc0EUdyIcIB1qIBdqIh0gHnNBGHciHiAkaiIkIBxzQRl3IhwgGyAWc0EZdyIWIB9qIA5qIhsgInNBEHciHyApaiIiIBZzQRR3IhYgG2ogC2oiG2ogGWoiKHNBEHciKWoiKiAcc0EUdyIcIChqIAlqIiggKXNBGHciKSAqaiIqIBxzQRl3IhwgICAhaiIgIBsgH3NBGHciGyAlIBRzQRl3IhQgHWogBmoiHXNBEHciH2oiISAUc0EUdyIUIB1qIAtqIh1qIAVqIiUgGyAiaiIbIB4gICAVc0EZdyIVICdqIBJqIiBzQRB3Ih5qIiIgFXNBFHciFSAgaiAIaiIgIB5zQRh3Ih5zQRB3IicgJCAmIBsgFnNBGXciFiAjaiAKaiIbc0EQdyIjaiIkIBZzQRR3IhYgG2ogDmoiGyAjc0EYdyIjICRqIiRqIiYgHHNBFHciHCAlaiATaiIlICdzQRh3IicgJmoiJiAgIB0gH3NBGHciHSAhaiIfIBRzQRl3IhRqIBdqIiAgI3NBEHciISAqaiIjIBRzQRR3IhQgIGogDWoiICAhc0EYdyIhICQgFnNBGXciFiAoaiAaaiIkIB1zQRB3Ih0gHiAiaiIeaiIiIBZzQRR3IhYgJGogAmoiJCAdc0EYdyIdICJqIiIgFnNBGXciFiAeIBVzQRl3IhUgG2ogDGoiGyApc0EQdyIeIB9qIh8gFXNBFHciFSAbaiAAaiIbaiAAaiIoc0EQdyIpaiIqIBZzQRR3IhYgKGogE2oiKCApc0EYdyIpICpqIiogFnNBGXciFiAhICNqIiEgGyAec0EYdyIbICYgHHNBGXciHCAkaiAXaiIec0EQdyIjaiIkIBxzQRR3IhwgHmogDGoiHmogGWoiJiAbIB9qIhsgHSAhIBRzQRl3IhQgJWogC2oiH3NBEHciHWoiISAUc0EUdyIUIB9qIAJqIh8gHXNBGHciHXNBEHciJSAiICcgGyAVc0EZdyIVICBqIAVqIhtzQRB3IiBqIiIgFXNBFHciFSAbaiAJaiIbICBzQRh3IiAgImoiImoiJyAWc0EUdyIWICZqIAhqIiYgJXNBGHciJSAnaiInIB4gI3NBGHciHiAkaiIjIBxzQRl3IhwgH2ogCmoiHyAgc0EQdyIgICpqIiQgHHNBFHciHCAfaiAaaiIfICBzQRh3IiAgIiAVc0EZdyIVIChqIA1qIiIgHnNBEHciHiAdICFqIh1qIiEgFXNBFHciFSAiaiAGaiIiIB5zQRh3Ih4gIWoiISAVc0EZdyIVIBsgHSAUc0EZdyIUaiASaiIbIClzQRB3Ih0gI2oiIyAUc0EUdyIUIBtqIA5qIhtqIAhqIihzQRB3IilqIiogFXNBFHciFSAoaiANaiIoICEgJSAbIB1zQRh3IhsgI2oiHSAUc0EZdyIUIB9qIBNqIh9zQRB3IiNqIiEgFHNBFHciFCAfaiAOaiIfICNzQRh3IiMgIWoiISAUc0EZdyIUaiAGaiIlICAgJGoiICAbICcgFnNBGXciFiAiaiALaiIic0EQdyIbaiIkIBZzQRR3IhYgImogF2oiIiAbc0EYdyIbc0EQdyInIB0gHiAgIBxzQRl3IhwgJmogGmoiIHNBEHciHmoiHSAcc0EUdyIcICBqIABqIiAgHnNBGHciHiAdaiIdaiImIBRzQRR3IhQgJWogCWoiJSAnc0EYdyInICZqIiYgKCApc0EYdyIoICpqIikgFXNBGXciFSAiaiASaiIiIB5zQRB3Ih4gIWoiISAVc0EUdyIVICJqIBlqIiIgHnNBGHciHiAdIBxzQRl3IhwgH2ogAmoiHSAoc0EQdyIfIBsgJGoiG2oiJCAcc0EUdyIcIB1qIApqIh0gH3NBGHciHyAkaiIkIBxzQRl3IhwgGyAWc0EZdyIWICBqIAxqIhsgI3NBEHciICApaiIjIBZzQRR3IhYgG2ogBWoiG2ogAGoiKHNBEHciKWoiKiAcc0EUdyIcIChqIA1qIiggKXNBGHciKSAqaiIqIBxzQRl3IhwgHiAhaiIeIBsgIHNBGHciGyAmIBRzQRl3IhQgHWogGWoiHXNBEHciIGoiISAUc0EUdyIUIB1qIAxqIh1qIAtqIiYgGyAjaiIbIB8gHiAVc0EZdyIVICVqIApqIh5zQRB3Ih9qIiMgFXNBFHciFSAeaiASaiIeIB9zQRh3Ih9zQRB3IiUgJCAnIBsgFnNBGXciFiAiaiAOaiIbc0EQdyIiaiIkIBZzQRR3IhYgG2ogCGoiGyAic0EYdyIiICRqIiRqIicgHHNBFHciHCAmaiAGaiImICVzQRh3IiUgJ2oiJyAeIB0gIHNBGHciHSAhaiIgIBRzQRl3IhRqIAlqIh4gInNBEHciISAqaiIiIBRzQRR3IhQgHmogAmoiHiAhc0EYdyIhICQgFnNBGXciFiAoaiATaiIkIB1zQRB3Ih0gHyAjaiIfaiIjIBZzQRR3IhYgJGogGmoiJCAdc0EYdyIdICNqIiMgFnNBGXciFiAfIBVzQRl3IhUgG2ogF2oiGyApc0EQdyIfICBqIiAgFXNBFHciFSAbaiAFaiIbaiAaaiIac0EQdyIoaiIpIBZzQRR3IhYgGmogGWoiGSAoc0EYdyIaIClqIiggFnNBGXciFiAhICJqIiEgGyAfc0EYdyIbICcgHHNBGXciHCAkaiASaiISc0EQdyIfaiIiIBxzQRR3IhwgEmogBWoiBWogDWoiEiAbICBqIg0gHSAhIBRzQRl3IhQgJmogCWoiCXNBEHciG2oiHSAUc0EUdyIUIAlqIAZqIgYgG3NBGHciCXNBEHciGyAjICUgDSAVc0EZdyINIB5qIBdqIhdzQRB3IhVqIh4gDXNBFHciDSAXaiACaiICIBVzQRh3IhcgHmoiFWoiHiAWc0EUdyIWIBJqIABqIhKtQiCGIAUgH3NBGHciBSAiaiIAIBxzQRl3IhwgBmogDGoiBiAXc0EQdyIXIChqIgwgHHNBFHciHCAGaiAOaiIGrYQgD4UgAiAJIB1qIgkgFHNBGXciDmogE2oiAiAac0EQdyIaIABqIhMgDnNBFHciDiACaiAKaiICIBpzQRh3IgogE2oiGq1CIIYgFSANc0EZdyINIBlqIAhqIgggBXNBEHciBSAJaiIJIA1zQRR3IhkgCGogC2oiCCAFc0EYdyIFIAlqIgmthIU3A4CBBUEAIAMgAq1CIIYgCK2EhSASIBtzQRh3IgIgHmoiCK1CIIYgBiAXc0EYdyIGIAxqIhethIU3A4iBBUEAIAQgFyAcc0EZd61CIIYgGiAOc0EZd62EhSAFrUIghiACrYSFNwOQgQVBACAJIBlzQRl3rUIghiAIIBZzQRl3rYRBACkDmIEFhSAGrUIghiAKrYSFNwOYgQULngIBBH8jAEEgayIAJAACQEEAKAKogQUNAEEAQQAoAqCBBSIBQQAoAvCBBSICaiIDNgKggQVBAEEAKAKkgQUgAyABSWo2AqSBBQJAQQAtAPiBBUUNAEEAQX82AqyBBQtBAEF/NgKogQUCQCACQT9KDQBBACEBA0AgAiABakGwgQVqQQA6AAAgAUEBaiIBQcAAQQAoAvCBBSICa0gNAAsLQbCBBRACIABBACkDgIEFNwMAIABBACkDiIEFNwMIIABBACkDkIEFNwMQIABBACkDmIEFNwMYQQAoAvSBBSIDQQFIDQBBACECQQAhAQNAIAFBgIEEaiAAIAFqLQAAOgAAIAFBAWohASADIAJBAWoiAkH/AXFLDQALCyAAQSBqJAALqQMBA38jAEHAAGsiASQAQQBBgQI7AYKCBUEAIABBEHYiAjoAgYIFQQAgAEEDdjoAgIIFQZB/IQACQANAIABB+IEFakEANgIAIABB8IEFakIANwMAIABFDQEgAEH8gQVqQQA2AgAgAEEQaiEADAALC0EAIQNBAEEAKAKAggUiAEHnzKfQBnM2AoCBBUEAQQAoAoSCBUGF3Z7be3M2AoSBBUEAQQAoAoiCBUHy5rvjA3M2AoiBBUEAQQAoAoyCBUG66r+qenM2AoyBBUEAQQAoApCCBUH/pLmIBXM2ApCBBUEAQQAoApSCBUGM0ZXYeXM2ApSBBUEAQQAoApiCBUGrs4/8AXM2ApiBBUEAIABB/wFxNgL0gQVBAEEAKAKcggVBmZqD3wVzNgKcgQUCQCACRQ0AIAFCADcDOCABQgA3AzAgAUIANwMoIAFCADcDICABQgA3AxggAUIANwMQIAFCADcDCCABQgA3AwBBACEAA0AgASAAaiAAQYCBBGotAAA6AAAgAEEBaiEAIAIgA0EBaiIDQf8BcUsNAAsgAUHAABABCyABQcAAaiQACwoAQYCBBCAAEAELBgBBgIEFCxAAIAEQBEGAgQQgABABEAMLCwwBAEGAgAQLBHwAAAA=";
    var hash$i = "874cf174";
    var wasmJson$i = {
    	name: name$i,
    	data: data$i,
    	hash: hash$i
    };

    const mutex$j = new Mutex();
    let wasmCache$j = null;
    function validateBits$3(bits) {
        if (!Number.isInteger(bits) || bits < 8 || bits > 256 || bits % 8 !== 0) {
            return new Error("Invalid variant! Valid values: 8, 16, ..., 256");
        }
        return null;
    }
    function getInitParam(outputBits, keyBits) {
        return outputBits | (keyBits << 16);
    }
    /**
     * Calculates BLAKE2s hash
     * @param data Input data (string, Buffer or TypedArray)
     * @param bits Number of output bits, which has to be a number
     *             divisible by 8, between 8 and 256. Defaults to 256.
     * @param key Optional key (string, Buffer or TypedArray). Maximum length is 32 bytes.
     * @returns Computed hash as a hexadecimal string
     */
    function blake2s(data, bits = 256, key = null) {
        if (validateBits$3(bits)) {
            return Promise.reject(validateBits$3(bits));
        }
        let keyBuffer = null;
        let initParam = bits;
        if (key !== null) {
            keyBuffer = getUInt8Buffer(key);
            if (keyBuffer.length > 32) {
                return Promise.reject(new Error("Max key length is 32 bytes"));
            }
            initParam = getInitParam(bits, keyBuffer.length);
        }
        const hashLength = bits / 8;
        if (wasmCache$j === null || wasmCache$j.hashLength !== hashLength) {
            return lockedCreate(mutex$j, wasmJson$i, hashLength).then((wasm) => {
                wasmCache$j = wasm;
                if (initParam > 512) {
                    wasmCache$j.writeMemory(keyBuffer);
                }
                return wasmCache$j.calculate(data, initParam);
            });
        }
        try {
            if (initParam > 512) {
                wasmCache$j.writeMemory(keyBuffer);
            }
            const hash = wasmCache$j.calculate(data, initParam);
            return Promise.resolve(hash);
        }
        catch (err) {
            return Promise.reject(err);
        }
    }
    /**
     * Creates a new BLAKE2s hash instance
     * @param bits Number of output bits, which has to be a number
     *             divisible by 8, between 8 and 256. Defaults to 256.
     * @param key Optional key (string, Buffer or TypedArray). Maximum length is 32 bytes.
     */
    function createBLAKE2s(bits = 256, key = null) {
        if (validateBits$3(bits)) {
            return Promise.reject(validateBits$3(bits));
        }
        let keyBuffer = null;
        let initParam = bits;
        if (key !== null) {
            keyBuffer = getUInt8Buffer(key);
            if (keyBuffer.length > 32) {
                return Promise.reject(new Error("Max key length is 32 bytes"));
            }
            initParam = getInitParam(bits, keyBuffer.length);
        }
        const outputSize = bits / 8;
        return WASMInterface(wasmJson$i, outputSize).then((wasm) => {
            if (initParam > 512) {
                wasm.writeMemory(keyBuffer);
            }
            wasm.init(initParam);
            const obj = {
                init: initParam > 512
                    ? () => {
                        wasm.writeMemory(keyBuffer);
                        wasm.init(initParam);
                        return obj;
                    }
                    : () => {
                        wasm.init(initParam);
                        return obj;
                    },
                update: (data) => {
                    wasm.update(data);
                    return obj;
                },
                // biome-ignore lint/suspicious/noExplicitAny: Conflict with IHasher type
                digest: (outputType) => wasm.digest(outputType),
                save: () => wasm.save(),
                load: (data) => {
                    wasm.load(data);
                    return obj;
                },
                blockSize: 64,
                digestSize: outputSize,
            };
            return obj;
        });
    }

    var name$h = "blake3";
    var data$h = "AGFzbQEAAAABMQdgAAF/YAl/f39+f39/f38AYAZ/f39/fn8AYAF/AGADf39/AGABfgBgBX9/fn9/AX8DDg0AAQIDBAUGAwMDAwAEBQQBAQICBg8CfwFBgIAEC38AQYCABAsHggEJBm1lbW9yeQIAD19fc3RhY2tfcG9pbnRlcgMADkhhc2hfR2V0QnVmZmVyAAAJSGFzaF9Jbml0AAgLSGFzaF9VcGRhdGUACQpIYXNoX0ZpbmFsAAoNSGFzaF9HZXRTdGF0ZQALDkhhc2hfQ2FsY3VsYXRlAAwKU1RBVEVfU0laRQMBCrRYDQYAQYCBBAvUAgIDfwV+IwBB4ABrIgkkAAJAIAFFDQAgByAFciEKIAYgB0EAIAJBAUYbciAFciELIAStIQwDQCAAKAIAIQcgCUEAKQOAgQU3AwAgCUEAKQOIgQU3AwggCUEAKQOQgQU3AxAgCUEAKQOYgQU3AxggCUEgaiAJIAdBwAAgAyALEAIgB0HAAGohByACIQQCQANAIAkgCSkDQCAJKQMghSINNwMAIAkgCSkDSCAJKQMohSIONwMIIAkgCSkDUCAJKQMwhSIPNwMQIAkgCSkDWCAJKQM4hSIQNwMYIAUhBgJAAkAgBEF/aiIEDgIDAAELIAohBgsgCUEgaiAJIAdBwAAgAyAGEAIgB0HAAGohBwwACwsgCCAQNwMYIAggDzcDECAIIA43AwggCCANNwMAIAhBIGohCCAAQQRqIQAgAyAMfCEDIAFBf2oiAQ0ACwsgCUHgAGokAAv4GwIMfh9/IAIpAyghBiACKQM4IQcgAikDMCEIIAIpAxAhCSACKQMgIQogAikDACELIAIpAwghDCACKQMYIQ0gACABKQMAIg43AwAgACABKQMIIg83AwggACABKQMQIhA3AxAgACAPQiCIpyANpyICaiABKQMYIhFCIIinIhJqIhMgDUIgiKciAWogEyAFc0EQdyIUQbrqv6p6aiIVIBJzQRR3IhZqIhcgDqcgC6ciBWogEKciE2oiGCALQiCIpyISaiAYIASnc0EQdyIYQefMp9AGaiIZIBNzQRR3IhNqIhogGHNBGHciGyAZaiIcIBNzQRl3Ih1qIAenIhNqIh4gB0IgiKciGGogHiAPpyAJpyIZaiARpyIfaiIgIAlCIIinIiFqICAgA3NBEHciA0Hy5rvjA2oiICAfc0EUdyIfaiIiIANzQRh3IiNzQRB3IiQgDkIgiKcgDKciA2ogEEIgiKciJWoiJiAMQiCIpyIeaiAmIARCIIinc0EQdyImQYXdntt7aiInICVzQRR3IiVqIiggJnNBGHciJiAnaiInaiIpIB1zQRR3Ih1qIiogGWogFyAUc0EYdyIrIBVqIiwgFnNBGXciFiAiaiAIpyIUaiIXIAhCIIinIhVqIBcgJnNBEHciFyAcaiIcIBZzQRR3IhZqIiIgF3NBGHciJiAcaiItIBZzQRl3Ii5qIhwgFWogJyAlc0EZdyIlIBpqIAqnIhZqIhogCkIgiKciF2ogGiArc0EQdyIaICMgIGoiIGoiIyAlc0EUdyIlaiInIBpzQRh3IisgHHNBEHciLyAgIB9zQRl3Ih8gKGogBqciGmoiICAGQiCIpyIcaiAgIBtzQRB3IhsgLGoiICAfc0EUdyIfaiIoIBtzQRh3IhsgIGoiIGoiLCAuc0EUdyIuaiIwICcgA2ogKiAkc0EYdyIkIClqIicgHXNBGXciHWoiKSACaiAbIClzQRB3IhsgLWoiKSAdc0EUdyIdaiIqIBtzQRh3IhsgKWoiKSAdc0EZdyIdaiAYaiItIBZqIC0gIiABaiAgIB9zQRl3Ih9qIiAgBWogJCAgc0EQdyIgICsgI2oiImoiIyAfc0EUdyIfaiIkICBzQRh3IiBzQRB3IisgKCAeaiAiICVzQRl3IiJqIiUgGmogJiAlc0EQdyIlICdqIiYgInNBFHciImoiJyAlc0EYdyIlICZqIiZqIiggHXNBFHciHWoiLSABaiAwIC9zQRh3Ii8gLGoiLCAuc0EZdyIuICRqIBdqIiQgE2ogJCAlc0EQdyIkIClqIiUgLnNBFHciKWoiLiAkc0EYdyIkICVqIiUgKXNBGXciKWoiMCATaiAmICJzQRl3IiIgKmogEmoiJiAcaiAmIC9zQRB3IiYgICAjaiIgaiIjICJzQRR3IiJqIiogJnNBGHciJiAwc0EQdyIvICAgH3NBGXciHyAnaiAUaiIgICFqICAgG3NBEHciGyAsaiIgIB9zQRR3Ih9qIicgG3NBGHciGyAgaiIgaiIsIClzQRR3IilqIjAgKiAeaiAtICtzQRh3IiogKGoiKCAdc0EZdyIdaiIrIBlqIBsgK3NBEHciGyAlaiIlIB1zQRR3Ih1qIisgG3NBGHciGyAlaiIlIB1zQRl3Ih1qIBZqIi0gEmogLSAuIBVqICAgH3NBGXciH2oiICADaiAqICBzQRB3IiAgJiAjaiIjaiImIB9zQRR3Ih9qIiogIHNBGHciIHNBEHciLSAnIBpqICMgInNBGXciImoiIyAUaiAkICNzQRB3IiMgKGoiJCAic0EUdyIiaiInICNzQRh3IiMgJGoiJGoiKCAdc0EUdyIdaiIuIBVqIDAgL3NBGHciLyAsaiIsIClzQRl3IikgKmogHGoiKiAYaiAqICNzQRB3IiMgJWoiJSApc0EUdyIpaiIqICNzQRh3IiMgJWoiJSApc0EZdyIpaiIwIBhqICQgInNBGXciIiAraiACaiIkICFqICQgL3NBEHciJCAgICZqIiBqIiYgInNBFHciImoiKyAkc0EYdyIkIDBzQRB3Ii8gICAfc0EZdyIfICdqIBdqIiAgBWogICAbc0EQdyIbICxqIiAgH3NBFHciH2oiJyAbc0EYdyIbICBqIiBqIiwgKXNBFHciKWoiMCArIBpqIC4gLXNBGHciKyAoaiIoIB1zQRl3Ih1qIi0gAWogGyAtc0EQdyIbICVqIiUgHXNBFHciHWoiLSAbc0EYdyIbICVqIiUgHXNBGXciHWogEmoiLiACaiAuICogE2ogICAfc0EZdyIfaiIgIB5qICsgIHNBEHciICAkICZqIiRqIiYgH3NBFHciH2oiKiAgc0EYdyIgc0EQdyIrICcgFGogJCAic0EZdyIiaiIkIBdqICMgJHNBEHciIyAoaiIkICJzQRR3IiJqIicgI3NBGHciIyAkaiIkaiIoIB1zQRR3Ih1qIi4gE2ogMCAvc0EYdyIvICxqIiwgKXNBGXciKSAqaiAhaiIqIBZqICogI3NBEHciIyAlaiIlIClzQRR3IilqIiogI3NBGHciIyAlaiIlIClzQRl3IilqIjAgFmogJCAic0EZdyIiIC1qIBlqIiQgBWogJCAvc0EQdyIkICAgJmoiIGoiJiAic0EUdyIiaiItICRzQRh3IiQgMHNBEHciLyAgIB9zQRl3Ih8gJ2ogHGoiICADaiAgIBtzQRB3IhsgLGoiICAfc0EUdyIfaiInIBtzQRh3IhsgIGoiIGoiLCApc0EUdyIpaiIwIC9zQRh3Ii8gLGoiLCApc0EZdyIpICogGGogICAfc0EZdyIfaiIgIBpqIC4gK3NBGHciKiAgc0EQdyIgICQgJmoiJGoiJiAfc0EUdyIfaiIraiAFaiIuIBJqIC4gJyAXaiAkICJzQRl3IiJqIiQgHGogIyAkc0EQdyIjICogKGoiJGoiJyAic0EUdyIiaiIoICNzQRh3IiNzQRB3IiogLSAUaiAkIB1zQRl3Ih1qIiQgFWogGyAkc0EQdyIbICVqIiQgHXNBFHciHWoiJSAbc0EYdyIbICRqIiRqIi0gKXNBFHciKWoiLiAWaiArICBzQRh3IiAgJmoiJiAfc0EZdyIfIChqICFqIiggHmogKCAbc0EQdyIbICxqIiggH3NBFHciH2oiKyAbc0EYdyIbIChqIiggH3NBGXciH2oiLCAUaiAwICQgHXNBGXciHWogAmoiJCAZaiAkICBzQRB3IiAgIyAnaiIjaiIkIB1zQRR3Ih1qIicgIHNBGHciICAsc0EQdyIsICMgInNBGXciIiAlaiABaiIjIANqICMgL3NBEHciIyAmaiIlICJzQRR3IiJqIiYgI3NBGHciIyAlaiIlaiIvIB9zQRR3Ih9qIjAgLHNBGHciLCAvaiIvIB9zQRl3Ih8gKyAcaiAlICJzQRl3IiJqIiUgIWogLiAqc0EYdyIqICVzQRB3IiUgICAkaiIgaiIkICJzQRR3IiJqIitqIAVqIi4gGmogLiAmIBdqICAgHXNBGXciHWoiICATaiAbICBzQRB3IhsgKiAtaiIgaiImIB1zQRR3Ih1qIiogG3NBGHciG3NBEHciLSAnIBhqICAgKXNBGXciIGoiJyASaiAjICdzQRB3IiMgKGoiJyAgc0EUdyIgaiIoICNzQRh3IiMgJ2oiJ2oiKSAfc0EUdyIfaiIuICFqICsgJXNBGHciISAkaiIkICJzQRl3IiIgKmogFWoiJSAeaiAlICNzQRB3IiMgL2oiJSAic0EUdyIiaiIqICNzQRh3IiMgJWoiJSAic0EZdyIiaiIrIAVqICcgIHNBGXciBSAwaiADaiIgIAJqICAgIXNBEHciISAbICZqIhtqIiAgBXNBFHciBWoiJiAhc0EYdyIhICtzQRB3IicgKCAbIB1zQRl3IhtqIBlqIh0gAWogHSAsc0EQdyIdICRqIiQgG3NBFHciG2oiKCAdc0EYdyIdICRqIiRqIisgInNBFHciImoiLCAnc0EYdyInICtqIisgInNBGXciIiAqIBxqICQgG3NBGXciHGoiGyAYaiAuIC1zQRh3IhggG3NBEHciGyAhICBqIiFqIiAgHHNBFHciHGoiJGogE2oiEyAaaiATICggFmogISAFc0EZdyIFaiIhIAJqICMgIXNBEHciAiAYIClqIhhqIiEgBXNBFHciBWoiFiACc0EYdyICc0EQdyITICYgEmogGCAfc0EZdyISaiIYIBdqIB0gGHNBEHciGCAlaiIXIBJzQRR3IhJqIhogGHNBGHciGCAXaiIXaiIdICJzQRR3Ih9qIiI2AgAgACAXIBJzQRl3IhIgLGogA2oiAyAUaiADICQgG3NBGHciFHNBEHciAyACICFqIgJqIiEgEnNBFHciEmoiFyADc0EYdyIDNgIwIAAgFiAUICBqIhQgHHNBGXciHGogAWoiASAVaiABIBhzQRB3IgEgK2oiGCAcc0EUdyIVaiIWIAFzQRh3IgEgGGoiGCAVc0EZdzYCECAAIBc2AgQgACACIAVzQRl3IgIgGmogHmoiBSAZaiAFICdzQRB3IgUgFGoiGSACc0EUdyICaiIeIAVzQRh3IgU2AjQgACAFIBlqIgU2AiAgACAiIBNzQRh3IhMgHWoiGSAfc0EZdzYCFCAAIBg2AiQgACAeNgIIIAAgATYCOCAAIAMgIWoiASASc0EZdzYCGCAAIBk2AiggACAWNgIMIAAgEzYCPCAAIAUgAnNBGXc2AhwgACABNgIsC+ERCwN/BH4CfwF+AX8EfgJ/AX4CfwF+BH8jAEHQAmsiASQAAkAgAEUNAAJAAkBBAC0AiYIFQQZ0QQAtAIiCBWoiAg0AQYCBBCEDDAELQaCBBUGAgQRBgAggAmsiAiAAIAIgAEkbIgIQBCAAIAJrIgBFDQEgAUEAKQOggQUiBDcDcCABQQApA6iBBSIFNwN4IAFBACkDsIEFIgY3A4ABIAFBACkDuIEFIgc3A4gBIAFBACkDyIEFNwOYASABQQApA9CBBTcDoAEgAUEAKQPYgQU3A6gBQQAtAIqCBSEIQQAtAImCBSEJQQApA8CBBSEKIAFBAC0AiIIFIgs6ANgBIAEgCjcDkAEgAUEAKQPggQU3A7ABIAFBACkD6IEFNwO4ASABQQApA/CBBTcDwAEgAUEAKQP4gQU3A8gBIAFBACkDgIIFNwPQASABIAggCUVyQQJyIgg6ANkBIAEgBzcD+AEgASAGNwPwASABIAU3A+gBIAEgBDcD4AEgASABQeABaiABQZgBaiALIAogCEH/AXEQAiABKQMgIQQgASkDACEFIAEpAyghBiABKQMIIQcgASkDMCEMIAEpAxAhDSABKQM4IQ4gASkDGCEPIAoQBUEAQgA3A4CCBUEAQgA3A/iBBUEAQgA3A/CBBUEAQgA3A+iBBUEAQgA3A+CBBUEAQgA3A9iBBUEAQgA3A9CBBUEAQgA3A8iBBUEAQQApA4CBBTcDoIEFQQBBACkDiIEFNwOogQVBAEEAKQOQgQU3A7CBBUEAQQApA5iBBTcDuIEFQQAtAJCCBSIJQQV0IgggDiAPhTcDqYIFIAggDCANhTcDoYIFIAggBiAHhTcDmYIFIAggBCAFhTcDkYIFQQAgCUEBajoAkIIFQQBBACkDwIEFQgF8NwPAgQVBAEEAOwGIggUgAkGAgQRqIQMLAkAgAEGBCEkNAEEAKQPAgQUhBCABQShqIRADQCAEQgqGIQpCASAAQQFyrXlCP4WGpyECA0AgAiIRQQF2IQIgCiARQX9qrYNCAFINAAsgEUEKdq0hEgJAAkAgEUGACEsNACABQQA7AdgBIAFCADcD0AEgAUIANwPIASABQgA3A8ABIAFCADcDuAEgAUIANwOwASABQgA3A6gBIAFCADcDoAEgAUIANwOYASABQQApA4CBBTcDcCABQQApA4iBBTcDeCABQQApA5CBBTcDgAEgAUEALQCKggU6ANoBIAFBACkDmIEFNwOIASABIAQ3A5ABIAFB8ABqIAMgERAEIAEgASkDcCIENwMAIAEgASkDeCIFNwMIIAEgASkDgAEiBjcDECABIAEpA4gBIgc3AxggASABKQOYATcDKCABIAEpA6ABNwMwIAEgASkDqAE3AzggAS0A2gEhAiABLQDZASEIIAEpA5ABIQogASABLQDYASIJOgBoIAEgCjcDICABIAEpA7ABNwNAIAEgASkDuAE3A0ggASABKQPAATcDUCABIAEpA8gBNwNYIAEgASkD0AE3A2AgASACIAhFckECciICOgBpIAEgBzcDuAIgASAGNwOwAiABIAU3A6gCIAEgBDcDoAIgAUHgAWogAUGgAmogECAJIAogAkH/AXEQAiABKQOAAiEEIAEpA+ABIQUgASkDiAIhBiABKQPoASEHIAEpA5ACIQwgASkD8AEhDSABKQOYAiEOIAEpA/gBIQ8gChAFQQAtAJCCBSIIQQV0IgIgDiAPhTcDqYIFIAIgDCANhTcDoYIFIAIgBiAHhTcDmYIFIAIgBCAFhTcDkYIFQQAgCEEBajoAkIIFDAELAkACQCADIBEgBEEALQCKggUiAiABEAYiE0ECSw0AIAEpAxghCiABKQMQIQQgASkDCCEFIAEpAwAhBgwBCyACQQRyIRRBACkDmIEFIQ1BACkDkIEFIQ5BACkDiIEFIQ9BACkDgIEFIRUDQCATQX5qIhZBAXYiF0EBaiIYQQNxIQlBACELAkACQCAWQQZJDQAgGEH8////B3EhGUEAIQsgAUHIAmohAiABIQgDQCACIAg2AgAgAkEMaiAIQcABajYCACACQQhqIAhBgAFqNgIAIAJBBGogCEHAAGo2AgAgCEGAAmohCCACQRBqIQIgGSALQQRqIgtHDQALIAlFDQELIAEgC0EGdGohAiABQcgCaiALQQJ0aiEIA0AgCCACNgIAIAJBwABqIQIgCEEEaiEIIAlBf2oiCQ0ACwsgAUHIAmohCCABQaACaiECIBghCQNAIAgoAgAhCyABIA03A/gBIAEgDjcD8AEgASAPNwPoASABIBU3A+ABIAFB8ABqIAFB4AFqIAtBwABCACAUEAIgASkDkAEhCiABKQNwIQQgASkDmAEhBSABKQN4IQYgASkDoAEhByABKQOAASEMIAJBGGogASkDqAEgASkDiAGFNwMAIAJBEGogByAMhTcDACACQQhqIAUgBoU3AwAgAiAKIASFNwMAIAJBIGohAiAIQQRqIQggCUF/aiIJDQALAkACQCATIBZBfnFBAmpLDQAgGCETDAELIAFBoAJqIBhBBXRqIgIgASAYQQZ0aiIIKQMANwMAIAIgCCkDCDcDCCACIAgpAxA3AxAgAiAIKQMYNwMYIBdBAmohEwsgASABKQOgAiIGNwMAIAEgASkDqAIiBTcDCCABIAEpA7ACIgQ3AxAgASABKQO4AiIKNwMYIBNBAksNAAsLIAEpAyAhByABKQMoIQwgASkDMCENIAEpAzghDkEAKQPAgQUQBUEALQCQggUiCEEFdCICIAo3A6mCBSACIAQ3A6GCBSACIAU3A5mCBSACIAY3A5GCBUEAIAhBAWo6AJCCBUEAKQPAgQUgEkIBiHwQBUEALQCQggUiCEEFdCICIA43A6mCBSACIA03A6GCBSACIAw3A5mCBSACIAc3A5GCBUEAIAhBAWo6AJCCBQtBAEEAKQPAgQUgEnwiBDcDwIEFIAMgEWohAyAAIBFrIgBBgAhLDQALIABFDQELQaCBBSADIAAQBEEAKQPAgQUQBQsgAUHQAmokAAvsBgIJfwF+IwBBwABrIgMkAAJAAkAgAC0AaCIERQ0AAkBBwAAgBGsiBSACIAUgAkkbIgZFDQAgBkEDcSEHQQAhCAJAAkAgBkEESQ0AIAAgBGohCSAGQXxxIQpBACEIA0AgCSAIaiIFQShqIAEgCGoiCy0AADoAACAFQSlqIAtBAWotAAA6AAAgBUEqaiALQQJqLQAAOgAAIAVBK2ogC0EDai0AADoAACAKIAhBBGoiCEcNAAsgB0UNAQsgASAIaiEFIAggBGogAGpBKGohCANAIAggBS0AADoAACAFQQFqIQUgCEEBaiEIIAdBf2oiBw0ACwsgAC0AaCEECyAAIAQgBmoiBzoAaCABIAZqIQECQCACIAZrIgINAEEAIQIMAgsgAyAAIABBKGpBwAAgACkDICAALQBqIABB6QBqIgUtAAAiCEVyEAIgACADKQMgIAMpAwCFNwMAIAAgAykDKCADKQMIhTcDCCAAIAMpAzAgAykDEIU3AxAgACADKQM4IAMpAxiFNwMYIABBADoAaCAFIAhBAWo6AAAgAEIANwNgIABCADcDWCAAQgA3A1AgAEIANwNIIABCADcDQCAAQgA3AzggAEIANwMwIABCADcDKAtBACEHIAJBwQBJDQAgAEHpAGoiCC0AACEFIAAtAGohCyAAKQMgIQwDQCADIAAgAUHAACAMIAsgBUH/AXFFckH/AXEQAiAAIAMpAyAgAykDAIU3AwAgACADKQMoIAMpAwiFNwMIIAAgAykDMCADKQMQhTcDECAAIAMpAzggAykDGIU3AxggCCAFQQFqIgU6AAAgAUHAAGohASACQUBqIgJBwABLDQALCwJAQcAAIAdB/wFxIgZrIgUgAiAFIAJJGyIKRQ0AIApBA3EhC0EAIQUCQAJAIApBBEkNACAAIAZqIQcgCkH8AHEhCUEAIQUDQCAHIAVqIgJBKGogASAFaiIILQAAOgAAIAJBKWogCEEBai0AADoAACACQSpqIAhBAmotAAA6AAAgAkEraiAIQQNqLQAAOgAAIAkgBUEEaiIFRw0ACyALRQ0BCyABIAVqIQEgBSAGaiAAakEoaiEFA0AgBSABLQAAOgAAIAFBAWohASAFQQFqIQUgC0F/aiILDQALCyAALQBoIQcLIAAgByAKajoAaCADQcAAaiQAC94DBAV/A34FfwZ+IwBB0AFrIgEkAAJAIAB7pyICQQAtAJCCBSIDTw0AQQAtAIqCBUEEciEEIAFBKGohBUEAKQOYgQUhAEEAKQOQgQUhBkEAKQOIgQUhB0EAKQOAgQUhCCADIQkDQCABIAA3AxggASAGNwMQIAEgBzcDCCABIAg3AwAgASAJQQV0IglB0YEFaiIKKQMANwMoIAEgCUHZgQVqIgspAwA3AzAgASAJQeGBBWoiDCkDADcDOCABIAlB6YEFaiINKQMANwNAIAEgCUHxgQVqKQMANwNIIAEgCUH5gQVqKQMANwNQIAEgCUGBggVqKQMANwNYIAlBiYIFaikDACEOIAFBwAA6AGggASAONwNgIAFCADcDICABIAQ6AGkgASAANwOIASABIAY3A4ABIAEgBzcDeCABIAg3A3AgAUGQAWogAUHwAGogBUHAAEIAIARB/wFxEAIgASkDsAEhDiABKQOQASEPIAEpA7gBIRAgASkDmAEhESABKQPAASESIAEpA6ABIRMgDSABKQPIASABKQOoAYU3AwAgDCASIBOFNwMAIAsgECARhTcDACAKIA4gD4U3AwAgA0F/aiIDQf8BcSIJIAJLDQALQQAgAzoAkIIFCyABQdABaiQAC9AIBQF/BH4BfwF+BX8jAEHgAmsiBSQAAkACQCABQYAISw0AIAUgADYC/AEgAUUNAQJAIAFBgAhHDQBBASEBIAVB/AFqQQFBECACQQEgA0EBQQIgBBABDAILIAUgAzoAaiAFQgA3A2AgBUIANwNYIAVCADcDUCAFQgA3A0ggBUIANwNAIAVCADcDOCAFQgA3AzAgBUIANwMoIAUgAjcDICAFQQA7AWggBUEAKQOAgQU3AwAgBUEAKQOIgQU3AwggBUEAKQOQgQU3AxAgBUEAKQOYgQU3AxggBSAAIAEQBCAFIAUpAwAiBjcDiAEgBSAFKQMIIgc3A5ABIAUgBSkDECIINwOYASAFIAUpAxgiCTcDoAEgBSAFKQMoNwOwASAFIAUpAzA3A7gBIAUgBSkDODcDwAEgBS0AaiEAIAUtAGkhCiAFKQMgIQIgBSAFLQBoIgE6APABIAUgAjcDqAEgBSAFKQNANwPIASAFIAUpA0g3A9ABIAUgBSkDUDcD2AEgBSAFKQNYNwPgASAFIAUpA2A3A+gBIAUgACAKRXJBAnIiADoA8QEgBSAJNwOYAiAFIAg3A5ACIAUgBzcDiAIgBSAGNwOAAiAFQaACaiAFQYACaiAFQbABaiABIAIgAEH/AXEQAiAFKQPAAiECIAUpA6ACIQYgBSkDyAIhByAFKQOoAiEIIAUpA9ACIQkgBSkDsAIhCyAEIAUpA9gCIAUpA7gChTcDGCAEIAkgC4U3AxAgBCAHIAiFNwMIIAQgAiAGhTcDAEEBIQEMAQsgAEIBIAFBf2pBCnZBAXKteSIGQj+FhiIHp0EKdCIKIAIgAyAFEAYhDCAAIApqIAEgCmsgByACfCADIAVBIEHAACAGQj9RG2oQBiEAAkAgDEEBRw0AIAQgBSkDADcDACAEIAUpAwg3AwggBCAFKQMQNwMQIAQgBSkDGDcDGCAEIAUpAyA3AyAgBCAFKQMoNwMoIAQgBSkDMDcDMCAEIAUpAzg3AzhBAiEBDAELQQAhAUEAIQoCQCAAIAxqIg1BAkkNACANQX5qIg5BAXZBAWoiAUEDcSEMQQAhDwJAAkAgDkEGSQ0AIAFB/P///wdxIRBBACEPIAVBiAFqIQAgBSEKA0AgACAKNgIAIABBDGogCkHAAWo2AgAgAEEIaiAKQYABajYCACAAQQRqIApBwABqNgIAIApBgAJqIQogAEEQaiEAIBAgD0EEaiIPRw0ACyAMRQ0BCyAFIA9BBnRqIQAgBUGIAWogD0ECdGohCgNAIAogADYCACAAQcAAaiEAIApBBGohCiAMQX9qIgwNAAsLIA5BfnFBAmohCgsgBUGIAWogAUEBQgBBACADQQRyQQBBACAEEAEgDSAKTQ0AIAQgAUEFdGoiACAFIAFBBnRqIgopAwA3AwAgACAKKQMINwMIIAAgCikDEDcDECAAIAopAxg3AxggAUEBaiEBCyAFQeACaiQAIAEL6A8IAn8EfgF/AX4EfwR+An8EfiMAQfABayIBJAACQCAARQ0AAkBBAC0AkIIFIgINACABQQApA6CBBSIDNwMAIAFBACkDqIEFIgQ3AwggAUEAKQOwgQUiBTcDECABQQApA7iBBSIGNwMYIAFBACkDyIEFNwMoIAFBACkD0IEFNwMwIAFBACkD2IEFNwM4QQAtAIqCBSECQQAtAImCBSEHQQApA8CBBSEIIAFBAC0AiIIFIgk6AGggASAINwMgIAFBACkD4IEFNwNAIAFBACkD6IEFNwNIIAFBACkD8IEFNwNQIAFBACkD+IEFNwNYIAFBACkDgIIFNwNgIAEgAiAHRXIiAkECcjoAaSABQShqIQpCACEIQYCBBCELIAJBCnJB/wFxIQwDQCABQbABaiABIAogCUH/AXEgCCAMEAIgASABKQPQASINIAEpA7ABhTcDcCABIAEpA9gBIg4gASkDuAGFNwN4IAEgASkD4AEiDyABKQPAAYU3A4ABIAEgASkD6AEiECAGhTcDqAEgASAPIAWFNwOgASABIA4gBIU3A5gBIAEgDSADhTcDkAEgASAQIAEpA8gBhTcDiAECQAJAIABBwAAgAEHAAEkbIhFBB3EiEg0AIAFB8ABqIQIgCyEHIBEhEgwBCyABQfAAaiECIAshBwNAIAcgAi0AADoAACAHQQFqIQcgAkEBaiECIBJBf2oiEg0ACyARQfgAcSESCwJAIABBCEkNAANAIAcgAikAADcAACAHQQhqIQcgAkEIaiECIBJBeGoiEg0ACwsgCEIBfCEIIAsgEWohCyAAIBFrIgANAAwCCwsCQAJAAkBBAC0AiYIFIgdBAC0AiIIFIgtyQf8BcUUNACABIAs6AGggAUEAKQOAggU3A2AgAUEAKQP4gQU3A1ggAUEAKQPwgQU3A1AgAUEAKQPogQU3A0ggAUEAKQPggQU3A0AgAUEAKQPYgQU3AzggAUEAKQPQgQU3AzAgAUEAKQPIgQU3AyggAUEAKQPAgQUiCDcDICABQQApA7iBBSIDNwMYIAFBACkDsIEFIgQ3AxAgAUEAKQOogQUiBTcDCCABQQApA6CBBSIGNwMAIAFBAC0AioIFIhIgB0H/AXFFckECciIJOgBpIBJBBHIhEkEAKQOYgQUhDUEAKQOQgQUhDkEAKQOIgQUhD0EAKQOAgQUhEAwBC0HAACELIAFBwAA6AGhCACEIIAFCADcDICABQQApA5iBBSINNwMYIAFBACkDkIEFIg43AxAgAUEAKQOIgQUiDzcDCCABQQApA4CBBSIQNwMAIAFBAC0AioIFQQRyIhI6AGkgASACQX5qIgJBBXQiBykDyYIFNwNgIAEgBykDwYIFNwNYIAEgBykDuYIFNwNQIAEgBykDsYIFNwNIIAEgBykDqYIFNwNAIAEgBykDoYIFNwM4IAEgBykDmYIFNwMwIAEgBykDkYIFNwMoIBAhBiAPIQUgDiEEIA0hAyASIQkgAkUNAQsgAkF/aiIHQQV0IhEpA5GCBSETIBEpA5mCBSEUIBEpA6GCBSEVIBEpA6mCBSEWIAEgAzcDiAEgASAENwOAASABIAU3A3ggASAGNwNwIAFBsAFqIAFB8ABqIAFBKGoiESALQf8BcSAIIAlB/wFxEAIgASASOgBpIAFBwAA6AGggASAWNwNAIAEgFTcDOCABIBQ3AzAgASATNwMoIAFCADcDICABIA03AxggASAONwMQIAEgDzcDCCABIBA3AwAgASABKQPoASABKQPIAYU3A2AgASABKQPgASABKQPAAYU3A1ggASABKQPYASABKQO4AYU3A1AgASABKQPQASABKQOwAYU3A0ggB0UNACACQQV0QemBBWohAiASQf8BcSELA0AgAkFoaikDACEIIAJBcGopAwAhAyACQXhqKQMAIQQgAikDACEFIAEgDTcDiAEgASAONwOAASABIA83A3ggASAQNwNwIAFBsAFqIAFB8ABqIBFBwABCACALEAIgASASOgBpIAFBwAA6AGggASAFNwNAIAEgBDcDOCABIAM3AzAgASAINwMoIAFCADcDICABIA03AxggASAONwMQIAEgDzcDCCABIBA3AwAgASABKQPoASABKQPIAYU3A2AgASABKQPgASABKQPAAYU3A1ggASABKQPYASABKQO4AYU3A1AgASABKQPQASABKQOwAYU3A0ggAkFgaiECIAdBf2oiBw0ACwsgAUEoaiEJQgAhCEGAgQQhCyASQQhyQf8BcSEKA0AgAUGwAWogASAJQcAAIAggChACIAEgASkD0AEiAyABKQOwAYU3A3AgASABKQPYASIEIAEpA7gBhTcDeCABIAEpA+ABIgUgASkDwAGFNwOAASABIAEpA+gBIgYgDYU3A6gBIAEgBSAOhTcDoAEgASAEIA+FNwOYASABIAMgEIU3A5ABIAEgBiABKQPIAYU3A4gBAkACQCAAQcAAIABBwABJGyIRQQdxIhINACABQfAAaiECIAshByARIRIMAQsgAUHwAGohAiALIQcDQCAHIAItAAA6AAAgB0EBaiEHIAJBAWohAiASQX9qIhINAAsgEUH4AHEhEgsCQCAAQQhJDQADQCAHIAIpAAA3AAAgB0EIaiEHIAJBCGohAiASQXhqIhINAAsLIAhCAXwhCCALIBFqIQsgACARayIADQALCyABQfABaiQAC6cCAQR+AkACQCAAQSBGDQBCq7OP/JGjs/DbACEBQv+kuYjFkdqCm38hAkLy5rvjo6f9p6V/IQNC58yn0NbQ67O7fyEEQQAhAAwBC0EAKQOYgQQhAUEAKQOQgQQhAkEAKQOIgQQhA0EAKQOAgQQhBEEQIQALQQAgADoAioIFQQBCADcDgIIFQQBCADcD+IEFQQBCADcD8IEFQQBCADcD6IEFQQBCADcD4IEFQQBCADcD2IEFQQBCADcD0IEFQQBCADcDyIEFQQBCADcDwIEFQQAgATcDuIEFQQAgAjcDsIEFQQAgAzcDqIEFQQAgBDcDoIEFQQAgATcDmIEFQQAgAjcDkIEFQQAgAzcDiIEFQQAgBDcDgIEFQQBBADoAkIIFQQBBADsBiIIFCwYAIAAQAwsGACAAEAcLBgBBgIEFC68CAQR+AkACQCABQSBGDQBCq7OP/JGjs/DbACEDQv+kuYjFkdqCm38hBELy5rvjo6f9p6V/IQVC58yn0NbQ67O7fyEGQQAhAQwBC0EAKQOYgQQhA0EAKQOQgQQhBEEAKQOIgQQhBUEAKQOAgQQhBkEQIQELQQAgAToAioIFQQBCADcDgIIFQQBCADcD+IEFQQBCADcD8IEFQQBCADcD6IEFQQBCADcD4IEFQQBCADcD2IEFQQBCADcD0IEFQQBCADcDyIEFQQBCADcDwIEFQQAgAzcDuIEFQQAgBDcDsIEFQQAgBTcDqIEFQQAgBjcDoIEFQQAgAzcDmIEFQQAgBDcDkIEFQQAgBTcDiIEFQQAgBjcDgIEFQQBBADoAkIIFQQBBADsBiIIFIAAQAyACEAcLCwwBAEGAgAQLBHgHAAA=";
    var hash$h = "558f85b5";
    var wasmJson$h = {
    	name: name$h,
    	data: data$h,
    	hash: hash$h
    };

    const mutex$i = new Mutex();
    let wasmCache$i = null;
    function validateBits$2(bits) {
        if (!Number.isInteger(bits) || bits < 8 || bits % 8 !== 0) {
            return new Error("Invalid variant! Valid values: 8, 16, ...");
        }
        return null;
    }
    /**
     * Calculates BLAKE3 hash
     * @param data Input data (string, Buffer or TypedArray)
     * @param bits Number of output bits, which has to be a number
     *             divisible by 8. Defaults to 256.
     * @param key Optional key (string, Buffer or TypedArray). Length should be 32 bytes.
     * @returns Computed hash as a hexadecimal string
     */
    function blake3(data, bits = 256, key = null) {
        if (validateBits$2(bits)) {
            return Promise.reject(validateBits$2(bits));
        }
        let keyBuffer = null;
        let initParam = 0; // key is empty by default
        if (key !== null) {
            keyBuffer = getUInt8Buffer(key);
            if (keyBuffer.length !== 32) {
                return Promise.reject(new Error("Key length must be exactly 32 bytes"));
            }
            initParam = 32;
        }
        const hashLength = bits / 8;
        const digestParam = hashLength;
        if (wasmCache$i === null || wasmCache$i.hashLength !== hashLength) {
            return lockedCreate(mutex$i, wasmJson$h, hashLength).then((wasm) => {
                wasmCache$i = wasm;
                if (initParam === 32) {
                    wasmCache$i.writeMemory(keyBuffer);
                }
                return wasmCache$i.calculate(data, initParam, digestParam);
            });
        }
        try {
            if (initParam === 32) {
                wasmCache$i.writeMemory(keyBuffer);
            }
            const hash = wasmCache$i.calculate(data, initParam, digestParam);
            return Promise.resolve(hash);
        }
        catch (err) {
            return Promise.reject(err);
        }
    }
    /**
     * Creates a new BLAKE3 hash instance
     * @param bits Number of output bits, which has to be a number
     *             divisible by 8. Defaults to 256.
     * @param key Optional key (string, Buffer or TypedArray). Length should be 32 bytes.
     */
    function createBLAKE3(bits = 256, key = null) {
        if (validateBits$2(bits)) {
            return Promise.reject(validateBits$2(bits));
        }
        let keyBuffer = null;
        let initParam = 0; // key is empty by default
        if (key !== null) {
            keyBuffer = getUInt8Buffer(key);
            if (keyBuffer.length !== 32) {
                return Promise.reject(new Error("Key length must be exactly 32 bytes"));
            }
            initParam = 32;
        }
        const outputSize = bits / 8;
        const digestParam = outputSize;
        return WASMInterface(wasmJson$h, outputSize).then((wasm) => {
            if (initParam === 32) {
                wasm.writeMemory(keyBuffer);
            }
            wasm.init(initParam);
            const obj = {
                init: initParam === 32
                    ? () => {
                        wasm.writeMemory(keyBuffer);
                        wasm.init(initParam);
                        return obj;
                    }
                    : () => {
                        wasm.init(initParam);
                        return obj;
                    },
                update: (data) => {
                    wasm.update(data);
                    return obj;
                },
                // biome-ignore lint/suspicious/noExplicitAny: Conflict with IHasher type
                digest: (outputType) => wasm.digest(outputType, digestParam),
                save: () => wasm.save(),
                load: (data) => {
                    wasm.load(data);
                    return obj;
                },
                blockSize: 64,
                digestSize: outputSize,
            };
            return obj;
        });
    }

    var name$g = "crc32";
    var data$g = "AGFzbQEAAAABEQRgAAF/YAF/AGAAAGACf38AAwgHAAEBAQIAAwUEAQECAgYPAn8BQYCABAt/AEGAgAQLB4IBCQZtZW1vcnkCAA9fX3N0YWNrX3BvaW50ZXIDAA5IYXNoX0dldEJ1ZmZlcgAACUhhc2hfSW5pdAACC0hhc2hfVXBkYXRlAAMKSGFzaF9GaW5hbAAEDUhhc2hfR2V0U3RhdGUABQ5IYXNoX0NhbGN1bGF0ZQAGClNUQVRFX1NJWkUDAQrNBwcGAEGAgQQLrgMBA39BgIEFIQFBACECA0AgAUEAQQBBAEEAQQBBAEEAQQAgAkEBcWsgAHEgAkEBdnMiA0EBcWsgAHEgA0EBdnMiA0EBcWsgAHEgA0EBdnMiA0EBcWsgAHEgA0EBdnMiA0EBcWsgAHEgA0EBdnMiA0EBcWsgAHEgA0EBdnMiA0EBcWsgAHEgA0EBdnMiA0EBcWsgAHEgA0EBdnM2AgAgAUEEaiEBIAJBAWoiAkGAAkcNAAtBACEAA0AgAEGEiQVqIABBhIEFaigCACICQf8BcUECdCgCgIEFIAJBCHZzIgI2AgAgAEGEkQVqIAJB/wFxQQJ0KAKAgQUgAkEIdnMiAjYCACAAQYSZBWogAkH/AXFBAnQoAoCBBSACQQh2cyICNgIAIABBhKEFaiACQf8BcUECdCgCgIEFIAJBCHZzIgI2AgAgAEGEqQVqIAJB/wFxQQJ0KAKAgQUgAkEIdnMiAjYCACAAQYSxBWogAkH/AXFBAnQoAoCBBSACQQh2cyICNgIAIABBhLkFaiACQf8BcUECdCgCgIEFIAJBCHZzNgIAIABBBGoiAEH8B0cNAAsLJwACQEEAKAKAwQUgAEYNACAAEAFBACAANgKAwQULQQBBADYChMEFC+kCAQN/QQAoAoTBBUF/cyEBQYCBBCECAkAgAEEISQ0AQYCBBCECA0AgAkEEaigCACIDQQ52QfwHcSgCgIkFIANBFnZB/AdxKAKAgQVzIANBBnZB/AdxKAKAkQVzIANB/wFxQQJ0KAKAmQVzIAIoAgAgAXMiAUEWdkH8B3EoAoChBXMgAUEOdkH8B3EoAoCpBXMgAUEGdkH8B3EoAoCxBXMgAUH/AXFBAnQoAoC5BXMhASACQQhqIQIgAEF4aiIAQQdLDQALCwJAIABFDQACQAJAIABBAXENACAAIQMMAQsgAUH/AXEgAi0AAHNBAnQoAoCBBSABQQh2cyEBIAJBAWohAiAAQX9qIQMLIABBAUYNAANAIAFB/wFxIAItAABzQQJ0KAKAgQUgAUEIdnMiAUH/AXEgAkEBai0AAHNBAnQoAoCBBSABQQh2cyEBIAJBAmohAiADQX5qIgMNAAsLQQAgAUF/czYChMEFCykBAX9BAEEAKAKEwQUiAEH/gfwHcUEIeCAAQRh4Qf+B/AdxcjYCgIEECwYAQYTBBQtQAAJAQQAoAoDBBSABRg0AIAEQAUEAIAE2AoDBBQtBAEEANgKEwQUgABADQQBBACgChMEFIgFB/4H8B3FBCHggAUEYeEH/gfwHcXI2AoCBBAsLDAEAQYCABAsEBAAAAA==";
    var hash$g = "e5d47522";
    var wasmJson$g = {
    	name: name$g,
    	data: data$g,
    	hash: hash$g
    };

    const mutex$h = new Mutex();
    let wasmCache$h = null;
    function validatePoly(poly) {
        if (!Number.isInteger(poly) || poly < 0 || poly > 0xffffffff) {
            return new Error("Polynomial must be a valid 32-bit long unsigned integer");
        }
        return null;
    }
    /**
     * Calculates CRC-32 hash
     * @param data Input data (string, Buffer or TypedArray)
     * @param polynomial Input polynomial (defaults to 0xedb88320, for CRC32C use 0x82f63b78)
     * @returns Computed hash as a hexadecimal string
     */
    function crc32(data, polynomial = 0xedb88320) {
        if (validatePoly(polynomial)) {
            return Promise.reject(validatePoly(polynomial));
        }
        if (wasmCache$h === null) {
            return lockedCreate(mutex$h, wasmJson$g, 4).then((wasm) => {
                wasmCache$h = wasm;
                return wasmCache$h.calculate(data, polynomial);
            });
        }
        try {
            const hash = wasmCache$h.calculate(data, polynomial);
            return Promise.resolve(hash);
        }
        catch (err) {
            return Promise.reject(err);
        }
    }
    /**
     * Creates a new CRC-32 hash instance
     * @param polynomial Input polynomial (defaults to 0xedb88320, for CRC32C use 0x82f63b78)
     */
    function createCRC32(polynomial = 0xedb88320) {
        if (validatePoly(polynomial)) {
            return Promise.reject(validatePoly(polynomial));
        }
        return WASMInterface(wasmJson$g, 4).then((wasm) => {
            wasm.init(polynomial);
            const obj = {
                init: () => {
                    wasm.init(polynomial);
                    return obj;
                },
                update: (data) => {
                    wasm.update(data);
                    return obj;
                },
                // biome-ignore lint/suspicious/noExplicitAny: Conflict with IHasher type
                digest: (outputType) => wasm.digest(outputType),
                save: () => wasm.save(),
                load: (data) => {
                    wasm.load(data);
                    return obj;
                },
                blockSize: 4,
                digestSize: 4,
            };
            return obj;
        });
    }

    var name$f = "crc64";
    var data$f = "AGFzbQEAAAABDANgAAF/YAAAYAF/AAMHBgABAgEAAQUEAQECAgYPAn8BQYCABAt/AEGAgAQLB4IBCQZtZW1vcnkCAA9fX3N0YWNrX3BvaW50ZXIDAA5IYXNoX0dldEJ1ZmZlcgAACUhhc2hfSW5pdAABC0hhc2hfVXBkYXRlAAIKSGFzaF9GaW5hbAADDUhhc2hfR2V0U3RhdGUABA5IYXNoX0NhbGN1bGF0ZQAFClNUQVRFX1NJWkUDAQrSBwYGAEGAgQQL4QMDAX4BfwJ+AkBBACkDgIEGQQApA4CBBCIAUQ0AQYCBBSEBQgAhAgNAIAFCAEIAQgBCAEIAQgBCAEIAIAJCAYN9IACDIAJCAYiFIgNCAYN9IACDIANCAYiFIgNCAYN9IACDIANCAYiFIgNCAYN9IACDIANCAYiFIgNCAYN9IACDIANCAYiFIgNCAYN9IACDIANCAYiFIgNCAYN9IACDIANCAYiFIgNCAYN9IACDIANCAYiFNwMAIAFBCGohASACQgF8IgJCgAJSDQALQQAhAQNAIAFBiJEFaiABQYiBBWopAwAiAqdB/wFxQQN0KQOAgQUgAkIIiIUiAjcDACABQYihBWogAqdB/wFxQQN0KQOAgQUgAkIIiIUiAjcDACABQYixBWogAqdB/wFxQQN0KQOAgQUgAkIIiIUiAjcDACABQYjBBWogAqdB/wFxQQN0KQOAgQUgAkIIiIUiAjcDACABQYjRBWogAqdB/wFxQQN0KQOAgQUgAkIIiIUiAjcDACABQYjhBWogAqdB/wFxQQN0KQOAgQUgAkIIiIUiAjcDACABQYjxBWogAqdB/wFxQQN0KQOAgQUgAkIIiIU3AwAgAUEIaiIBQfgPRw0AC0EAIAA3A4CBBgtBAEIANwOIgQYL9QICAX4Cf0EAKQOIgQZCf4UhAUGAgQQhAgJAIABBCEkNAEGAgQQhAgNAIAIpAwAgAYUiAUIwiKdB/wFxQQN0KQOAkQUgAUI4iKdBA3QpA4CBBYUgAUIoiKdB/wFxQQN0KQOAoQWFIAFCIIinQf8BcUEDdCkDgLEFhSABpyIDQRV2QfgPcSkDgMEFhSADQQ12QfgPcSkDgNEFhSADQQV2QfgPcSkDgOEFhSADQf8BcUEDdCkDgPEFhSEBIAJBCGohAiAAQXhqIgBBB0sNAAsLAkAgAEUNAAJAAkAgAEEBcQ0AIAAhAwwBCyABQv8BgyACMQAAhadBA3QpA4CBBSABQgiIhSEBIAJBAWohAiAAQX9qIQMLIABBAUYNAANAIAFC/wGDIAIxAACFp0EDdCkDgIEFIAFCCIiFIgFC/wGDIAJBAWoxAACFp0EDdCkDgIEFIAFCCIiFIQEgAkECaiECIANBfmoiAw0ACwtBACABQn+FNwOIgQYLZQEBfkEAQQApA4iBBiIAQjiGIABCgP4Dg0IohoQgAEKAgPwHg0IYhiAAQoCAgPgPg0IIhoSEIABCCIhCgICA+A+DIABCGIhCgID8B4OEIABCKIhCgP4DgyAAQjiIhISENwOAgQQLBgBBiIEGCwIACwsMAQBBgIAECwQIAAAA";
    var hash$f = "c112163d";
    var wasmJson$f = {
    	name: name$f,
    	data: data$f,
    	hash: hash$f
    };

    const mutex$g = new Mutex();
    let wasmCache$g = null;
    const polyBuffer = new Uint8Array(8);
    function parsePoly(poly) {
        const errText = "Polynomial must be provided as a 16 char long hex string";
        if (typeof poly !== "string" || poly.length !== 16) {
            return { hi: 0, lo: 0, err: new Error(errText) };
        }
        const hi = Number(`0x${poly.slice(0, 8)}`);
        const lo = Number(`0x${poly.slice(8)}`);
        if (Number.isNaN(hi) || Number.isNaN(lo)) {
            return { hi, lo, err: new Error(errText) };
        }
        return { hi, lo, err: null };
    }
    function writePoly(arr, lo, hi) {
        // write in little-endian format
        const buffer = new DataView(arr);
        buffer.setUint32(0, lo, true);
        buffer.setUint32(4, hi, true);
    }
    /**
     * Calculates CRC-64 hash
     * @param data Input data (string, Buffer or TypedArray)
     * @param polynomial Input polynomial (defaults to 'c96c5795d7870f42' - ECMA)
     * @returns Computed hash as a hexadecimal string
     */
    function crc64(data, polynomial = "c96c5795d7870f42") {
        const { hi, lo, err } = parsePoly(polynomial);
        if (err !== null) {
            return Promise.reject(err);
        }
        if (wasmCache$g === null) {
            return lockedCreate(mutex$g, wasmJson$f, 8).then((wasm) => {
                wasmCache$g = wasm;
                writePoly(polyBuffer.buffer, lo, hi);
                wasmCache$g.writeMemory(polyBuffer);
                return wasmCache$g.calculate(data);
            });
        }
        try {
            writePoly(polyBuffer.buffer, lo, hi);
            wasmCache$g.writeMemory(polyBuffer);
            const hash = wasmCache$g.calculate(data);
            return Promise.resolve(hash);
        }
        catch (err) {
            return Promise.reject(err);
        }
    }
    /**
     * Creates a new CRC-64 hash instance
     * @param polynomial Input polynomial (defaults to 'c96c5795d7870f42' - ECMA)
     */
    function createCRC64(polynomial = "c96c5795d7870f42") {
        const { hi, lo, err } = parsePoly(polynomial);
        if (err !== null) {
            return Promise.reject(err);
        }
        return WASMInterface(wasmJson$f, 8).then((wasm) => {
            const instanceBuffer = new Uint8Array(8);
            writePoly(instanceBuffer.buffer, lo, hi);
            wasm.writeMemory(instanceBuffer);
            wasm.init();
            const obj = {
                init: () => {
                    wasm.writeMemory(instanceBuffer);
                    wasm.init();
                    return obj;
                },
                update: (data) => {
                    wasm.update(data);
                    return obj;
                },
                // biome-ignore lint/suspicious/noExplicitAny: Conflict with IHasher type
                digest: (outputType) => wasm.digest(outputType),
                save: () => wasm.save(),
                load: (data) => {
                    wasm.load(data);
                    return obj;
                },
                blockSize: 8,
                digestSize: 8,
            };
            return obj;
        });
    }

    var name$e = "md4";
    var data$e = "AGFzbQEAAAABEgRgAAF/YAAAYAF/AGACf38BfwMIBwABAgMBAAIFBAEBAgIGDwJ/AUGAgAQLfwBBgIAECweCAQkGbWVtb3J5AgAPX19zdGFja19wb2ludGVyAwAOSGFzaF9HZXRCdWZmZXIAAAlIYXNoX0luaXQAAQtIYXNoX1VwZGF0ZQACCkhhc2hfRmluYWwABA1IYXNoX0dldFN0YXRlAAUOSGFzaF9DYWxjdWxhdGUABgpTVEFURV9TSVpFAwEK5xYHBgBBgIEECy0AQQBC/rnrxemOlZkQNwKQgQVBAEKBxpS6lvHq5m83AoiBBUEAQgA3AoCBBQvKBQEHf0EAQQAoAoCBBSIBIABqQf////8BcSICNgKAgQVBAEEAKAKEgQUgAiABSWogAEEddmo2AoSBBQJAAkACQAJAAkACQCABQT9xIgMNAEGAgQQhBAwBCyAAQcAAIANrIgVJDQEgBUEDcSEGQQAhAQJAAkAgA0E/c0EDSQ0AIANBgIEFaiEEIAVB/ABxIQdBACEBA0AgBCABaiICQRhqIAFBgIEEai0AADoAACACQRlqIAFBgYEEai0AADoAACACQRpqIAFBgoEEai0AADoAACACQRtqIAFBg4EEai0AADoAACAHIAFBBGoiAUcNAAsgBkUNAQsgA0GYgQVqIQIDQCACIAFqIAFBgIEEai0AADoAACABQQFqIQEgBkF/aiIGDQALC0GYgQVBwAAQAxogACAFayEAIAVBgIEEaiEECyAAQcAATw0BIAAhAgwCCyAARQ0CIABBA3EhBkEAIQECQCAAQQRJDQAgA0GAgQVqIQQgAEF8cSEAQQAhAQNAIAQgAWoiAkEYaiABQYCBBGotAAA6AAAgAkEZaiABQYGBBGotAAA6AAAgAkEaaiABQYKBBGotAAA6AAAgAkEbaiABQYOBBGotAAA6AAAgACABQQRqIgFHDQALIAZFDQMLIANBmIEFaiECA0AgAiABaiABQYCBBGotAAA6AAAgAUEBaiEBIAZBf2oiBg0ADAMLCyAAQT9xIQIgBCAAQUBxEAMhBAsgAkUNACACQQNxIQZBACEBAkAgAkEESQ0AIAJBPHEhAEEAIQEDQCABQZiBBWogBCABaiICLQAAOgAAIAFBmYEFaiACQQFqLQAAOgAAIAFBmoEFaiACQQJqLQAAOgAAIAFBm4EFaiACQQNqLQAAOgAAIAAgAUEEaiIBRw0ACyAGRQ0BCwNAIAFBmIEFaiAEIAFqLQAAOgAAIAFBAWohASAGQX9qIgYNAAsLC5gLARd/QQAoApSBBSECQQAoApCBBSEDQQAoAoyBBSEEQQAoAoiBBSEFA0AgAEEcaigCACIGIABBFGooAgAiByAAQRhqKAIAIgggAEEQaigCACIJIABBLGooAgAiCiAAQShqKAIAIgsgAEEkaigCACIMIABBIGooAgAiDSALIAggAEEIaigCACIOIANqIABBBGooAgAiDyACaiAEIAMgAnNxIAJzIAVqIAAoAgAiEGpBA3ciESAEIANzcSADc2pBB3ciEiARIARzcSAEc2pBC3ciE2ogEiAHaiAJIBFqIABBDGooAgAiFCAEaiATIBIgEXNxIBFzakETdyIRIBMgEnNxIBJzakEDdyISIBEgE3NxIBNzakEHdyITIBIgEXNxIBFzakELdyIVaiATIAxqIBIgDWogESAGaiAVIBMgEnNxIBJzakETdyIRIBUgE3NxIBNzakEDdyISIBEgFXNxIBVzakEHdyITIBIgEXNxIBFzakELdyIVIABBOGooAgAiFmogEyAAQTRqKAIAIhdqIBIgAEEwaigCACIYaiARIApqIBUgEyASc3EgEnNqQRN3IhIgFSATc3EgE3NqQQN3IhMgEiAVc3EgFXNqQQd3IhUgEyASc3EgEnNqQQt3IhFqIAkgFWogECATaiASIABBPGooAgAiCWogESAVIBNzcSATc2pBE3ciEiARIBVycSARIBVxcmpBmfOJ1AVqQQN3IhMgEiARcnEgEiARcXJqQZnzidQFakEFdyIRIBMgEnJxIBMgEnFyakGZ84nUBWpBCXciFWogByARaiAPIBNqIBggEmogFSARIBNycSARIBNxcmpBmfOJ1AVqQQ13IhIgFSARcnEgFSARcXJqQZnzidQFakEDdyIRIBIgFXJxIBIgFXFyakGZ84nUBWpBBXciEyARIBJycSARIBJxcmpBmfOJ1AVqQQl3IhVqIAggE2ogDiARaiAXIBJqIBUgEyARcnEgEyARcXJqQZnzidQFakENdyIRIBUgE3JxIBUgE3FyakGZ84nUBWpBA3ciEiARIBVycSARIBVxcmpBmfOJ1AVqQQV3IhMgEiARcnEgEiARcXJqQZnzidQFakEJdyIVaiAGIBNqIBQgEmogFiARaiAVIBMgEnJxIBMgEnFyakGZ84nUBWpBDXciESAVIBNycSAVIBNxcmpBmfOJ1AVqQQN3IhIgESAVcnEgESAVcXJqQZnzidQFakEFdyITIBIgEXJxIBIgEXFyakGZ84nUBWpBCXciFWogECASaiAJIBFqIBUgEyAScnEgEyAScXJqQZnzidQFakENdyIGIBVzIhIgE3NqQaHX5/YGakEDdyIRIAZzIA0gE2ogEiARc2pBodfn9gZqQQl3IhJzakGh1+f2BmpBC3ciE2ogDiARaiATIBJzIBggBmogEiARcyATc2pBodfn9gZqQQ93IhFzakGh1+f2BmpBA3ciFSARcyALIBJqIBEgE3MgFXNqQaHX5/YGakEJdyISc2pBodfn9gZqQQt3IhNqIA8gFWogEyAScyAWIBFqIBIgFXMgE3NqQaHX5/YGakEPdyIRc2pBodfn9gZqQQN3IhUgEXMgDCASaiARIBNzIBVzakGh1+f2BmpBCXciEnNqQaHX5/YGakELdyITaiAUIBVqIBMgEnMgFyARaiASIBVzIBNzakGh1+f2BmpBD3ciEXNqQaHX5/YGakEDdyIVIBFzIAogEmogESATcyAVc2pBodfn9gZqQQl3IhJzakGh1+f2BmpBC3ciEyADaiEDIAkgEWogEiAVcyATc2pBodfn9gZqQQ93IARqIQQgEiACaiECIBUgBWohBSAAQcAAaiEAIAFBQGoiAQ0AC0EAIAI2ApSBBUEAIAM2ApCBBUEAIAQ2AoyBBUEAIAU2AoiBBSAAC44FAQd/QQAoAoCBBUE/cSIAQYABOgCYgQUCQAJAAkAgAEE/cyIBQQdLDQACQCAAQT9GDQAgAUEDcSEBQQAhAgJAIABBO0sNAEE7IABrQQJ2QQFqIgNBA3EhBEEAIQICQAJAIABBL0sNACAAQYCBBWohBSADQQJ0QfAAcSEGQQAhAgNAIAUgAmoiA0EhakIANwAAIANBGWpCADcAACAGIAJBEGoiAkcNAAsgBEUNAQsgBEECdCEFIAIgAGpBgIEFaiEGQQAhAwNAIAYgA2pBGWpBADYAACAFIANBBGoiA0cNAAsgAiADaiECCyABRQ0BCyACIABqQZmBBWohAwNAIANBADoAACADQQFqIQMgAUF/aiIBDQALC0GYgQUhAkGYgQVBwAAQAxpBgIEFIQFBNyEDDAELIABBN0YNAUE2IABrIgIhAwJAIAFBA3EiAUUNAEEAIAFrIQFBACEDA0AgA0HPgQVqQQA6AAAgASADQX9qIgNHDQALIAIgA2ohAwsgAkEDSQ0BIABBAWoiAkGAgQVqIQEgAkGYgQVqIQICQCADQX1qIgBBBHENACACIANqIgVBADoAACABIANqQRZqQQA7AAAgBUF9akEAOgAAIANBfGohAwsgAEEESQ0BCyACQXlqIQJBfyEFA0AgAiADaiIAQQdqQQA6AAAgASADaiIGQRZqQQA7AAAgAEEDakEAOwAAIAZBEmpBADsAACAAQQA6AAAgAkF4aiECIAFBeGohASADIAVBCGoiBUcNAAsLQQBBACgChIEFNgLUgQVBAEEAKAKAgQVBA3QiAzYC0IEFQQAgAzYCgIEFQZiBBUHAABADGkEAQQApAoiBBTcDgIEEQQBBACkCkIEFNwOIgQQLBgBBgIEFCzMAQQBC/rnrxemOlZkQNwKQgQVBAEKBxpS6lvHq5m83AoiBBUEAQgA3AoCBBSAAEAIQBAsLDAEAQYCABAsEmAAAAA==";
    var hash$e = "714a79fb";
    var wasmJson$e = {
    	name: name$e,
    	data: data$e,
    	hash: hash$e
    };

    const mutex$f = new Mutex();
    let wasmCache$f = null;
    /**
     * Calculates MD4 hash
     * @param data Input data (string, Buffer or TypedArray)
     * @returns Computed hash as a hexadecimal string
     */
    function md4(data) {
        if (wasmCache$f === null) {
            return lockedCreate(mutex$f, wasmJson$e, 16).then((wasm) => {
                wasmCache$f = wasm;
                return wasmCache$f.calculate(data);
            });
        }
        try {
            const hash = wasmCache$f.calculate(data);
            return Promise.resolve(hash);
        }
        catch (err) {
            return Promise.reject(err);
        }
    }
    /**
     * Creates a new MD4 hash instance
     */
    function createMD4() {
        return WASMInterface(wasmJson$e, 16).then((wasm) => {
            wasm.init();
            const obj = {
                init: () => {
                    wasm.init();
                    return obj;
                },
                update: (data) => {
                    wasm.update(data);
                    return obj;
                },
                // biome-ignore lint/suspicious/noExplicitAny: Conflict with IHasher type
                digest: (outputType) => wasm.digest(outputType),
                save: () => wasm.save(),
                load: (data) => {
                    wasm.load(data);
                    return obj;
                },
                blockSize: 64,
                digestSize: 16,
            };
            return obj;
        });
    }

    var name$d = "md5";
    var data$d = "AGFzbQEAAAABEgRgAAF/YAAAYAF/AGACf38BfwMIBwABAgMBAAIFBAEBAgIGDwJ/AUGAgAQLfwBBgIAECweCAQkGbWVtb3J5AgAPX19zdGFja19wb2ludGVyAwAOSGFzaF9HZXRCdWZmZXIAAAlIYXNoX0luaXQAAQtIYXNoX1VwZGF0ZQACCkhhc2hfRmluYWwABA1IYXNoX0dldFN0YXRlAAUOSGFzaF9DYWxjdWxhdGUABgpTVEFURV9TSVpFAwEKgxwHBgBBgIEECy0AQQBC/rnrxemOlZkQNwKQgQVBAEKBxpS6lvHq5m83AoiBBUEAQgA3AoCBBQvKBQEHf0EAQQAoAoCBBSIBIABqQf////8BcSICNgKAgQVBAEEAKAKEgQUgAiABSWogAEEddmo2AoSBBQJAAkACQAJAAkACQCABQT9xIgMNAEGAgQQhBAwBCyAAQcAAIANrIgVJDQEgBUEDcSEGQQAhAQJAAkAgA0E/c0EDSQ0AIANBgIEFaiEEIAVB/ABxIQdBACEBA0AgBCABaiICQRhqIAFBgIEEai0AADoAACACQRlqIAFBgYEEai0AADoAACACQRpqIAFBgoEEai0AADoAACACQRtqIAFBg4EEai0AADoAACAHIAFBBGoiAUcNAAsgBkUNAQsgA0GYgQVqIQIDQCACIAFqIAFBgIEEai0AADoAACABQQFqIQEgBkF/aiIGDQALC0GYgQVBwAAQAxogACAFayEAIAVBgIEEaiEECyAAQcAATw0BIAAhAgwCCyAARQ0CIABBA3EhBkEAIQECQCAAQQRJDQAgA0GAgQVqIQQgAEF8cSEAQQAhAQNAIAQgAWoiAkEYaiABQYCBBGotAAA6AAAgAkEZaiABQYGBBGotAAA6AAAgAkEaaiABQYKBBGotAAA6AAAgAkEbaiABQYOBBGotAAA6AAAgACABQQRqIgFHDQALIAZFDQMLIANBmIEFaiECA0AgAiABaiABQYCBBGotAAA6AAAgAUEBaiEBIAZBf2oiBg0ADAMLCyAAQT9xIQIgBCAAQUBxEAMhBAsgAkUNACACQQNxIQZBACEBAkAgAkEESQ0AIAJBPHEhAEEAIQEDQCABQZiBBWogBCABaiICLQAAOgAAIAFBmYEFaiACQQFqLQAAOgAAIAFBmoEFaiACQQJqLQAAOgAAIAFBm4EFaiACQQNqLQAAOgAAIAAgAUEEaiIBRw0ACyAGRQ0BCwNAIAFBmIEFaiAEIAFqLQAAOgAAIAFBAWohASAGQX9qIgYNAAsLC7QQARl/QQAoApSBBSECQQAoApCBBSEDQQAoAoyBBSEEQQAoAoiBBSEFA0AgAEEIaigCACIGIABBGGooAgAiByAAQShqKAIAIgggAEE4aigCACIJIABBPGooAgAiCiAAQQxqKAIAIgsgAEEcaigCACIMIABBLGooAgAiDSAMIAsgCiANIAkgCCAHIAMgBmogAiAAQQRqKAIAIg5qIAUgBCACIANzcSACc2ogACgCACIPakH4yKq7fWpBB3cgBGoiECAEIANzcSADc2pB1u6exn5qQQx3IBBqIhEgECAEc3EgBHNqQdvhgaECakERdyARaiISaiAAQRRqKAIAIhMgEWogAEEQaigCACIUIBBqIAQgC2ogEiARIBBzcSAQc2pB7p33jXxqQRZ3IBJqIhAgEiARc3EgEXNqQa+f8Kt/akEHdyAQaiIRIBAgEnNxIBJzakGqjJ+8BGpBDHcgEWoiEiARIBBzcSAQc2pBk4zBwXpqQRF3IBJqIhVqIABBJGooAgAiFiASaiAAQSBqKAIAIhcgEWogDCAQaiAVIBIgEXNxIBFzakGBqppqakEWdyAVaiIQIBUgEnNxIBJzakHYsYLMBmpBB3cgEGoiESAQIBVzcSAVc2pBr++T2nhqQQx3IBFqIhIgESAQc3EgEHNqQbG3fWpBEXcgEmoiFWogAEE0aigCACIYIBJqIABBMGooAgAiGSARaiANIBBqIBUgEiARc3EgEXNqQb6v88p4akEWdyAVaiIQIBUgEnNxIBJzakGiosDcBmpBB3cgEGoiESAQIBVzcSAVc2pBk+PhbGpBDHcgEWoiFSARIBBzcSAQc2pBjofls3pqQRF3IBVqIhJqIAcgFWogDiARaiAKIBBqIBIgFSARc3EgEXNqQaGQ0M0EakEWdyASaiIQIBJzIBVxIBJzakHiyviwf2pBBXcgEGoiESAQcyAScSAQc2pBwOaCgnxqQQl3IBFqIhIgEXMgEHEgEXNqQdG0+bICakEOdyASaiIVaiAIIBJqIBMgEWogDyAQaiAVIBJzIBFxIBJzakGqj9vNfmpBFHcgFWoiECAVcyAScSAVc2pB3aC8sX1qQQV3IBBqIhEgEHMgFXEgEHNqQdOokBJqQQl3IBFqIhIgEXMgEHEgEXNqQYHNh8V9akEOdyASaiIVaiAJIBJqIBYgEWogFCAQaiAVIBJzIBFxIBJzakHI98++fmpBFHcgFWoiECAVcyAScSAVc2pB5puHjwJqQQV3IBBqIhEgEHMgFXEgEHNqQdaP3Jl8akEJdyARaiISIBFzIBBxIBFzakGHm9Smf2pBDncgEmoiFWogBiASaiAYIBFqIBcgEGogFSAScyARcSASc2pB7anoqgRqQRR3IBVqIhAgFXMgEnEgFXNqQYXSj896akEFdyAQaiIRIBBzIBVxIBBzakH4x75nakEJdyARaiISIBFzIBBxIBFzakHZhby7BmpBDncgEmoiFWogFyASaiATIBFqIBkgEGogFSAScyARcSASc2pBipmp6XhqQRR3IBVqIhAgFXMiFSASc2pBwvJoakEEdyAQaiIRIBVzakGB7ce7eGpBC3cgEWoiEiARcyIaIBBzakGiwvXsBmpBEHcgEmoiFWogFCASaiAOIBFqIAkgEGogFSAac2pBjPCUb2pBF3cgFWoiECAVcyIVIBJzakHE1PulempBBHcgEGoiESAVc2pBqZ/73gRqQQt3IBFqIhIgEXMiCSAQc2pB4JbttX9qQRB3IBJqIhVqIA8gEmogGCARaiAIIBBqIBUgCXNqQfD4/vV7akEXdyAVaiIQIBVzIhUgEnNqQcb97cQCakEEdyAQaiIRIBVzakH6z4TVfmpBC3cgEWoiEiARcyIIIBBzakGF4bynfWpBEHcgEmoiFWogGSASaiAWIBFqIAcgEGogFSAIc2pBhbqgJGpBF3cgFWoiESAVcyIQIBJzakG5oNPOfWpBBHcgEWoiEiAQc2pB5bPutn5qQQt3IBJqIhUgEnMiByARc2pB+PmJ/QFqQRB3IBVqIhBqIAwgFWogDyASaiAGIBFqIBAgB3NqQeWssaV8akEXdyAQaiIRIBVBf3NyIBBzakHExKShf2pBBncgEWoiEiAQQX9zciARc2pBl/+rmQRqQQp3IBJqIhAgEUF/c3IgEnNqQafH0Nx6akEPdyAQaiIVaiALIBBqIBkgEmogEyARaiAVIBJBf3NyIBBzakG5wM5kakEVdyAVaiIRIBBBf3NyIBVzakHDs+2qBmpBBncgEWoiECAVQX9zciARc2pBkpmz+HhqQQp3IBBqIhIgEUF/c3IgEHNqQf3ov39qQQ93IBJqIhVqIAogEmogFyAQaiAOIBFqIBUgEEF/c3IgEnNqQdG7kax4akEVdyAVaiIQIBJBf3NyIBVzakHP/KH9BmpBBncgEGoiESAVQX9zciAQc2pB4M2zcWpBCncgEWoiEiAQQX9zciARc2pBlIaFmHpqQQ93IBJqIhVqIA0gEmogFCARaiAYIBBqIBUgEUF/c3IgEnNqQaGjoPAEakEVdyAVaiIQIBJBf3NyIBVzakGC/c26f2pBBncgEGoiESAVQX9zciAQc2pBteTr6XtqQQp3IBFqIhIgEEF/c3IgEXNqQbul39YCakEPdyASaiIVIARqIBYgEGogFSARQX9zciASc2pBkaeb3H5qQRV3aiEEIBUgA2ohAyASIAJqIQIgESAFaiEFIABBwABqIQAgAUFAaiIBDQALQQAgAjYClIEFQQAgAzYCkIEFQQAgBDYCjIEFQQAgBTYCiIEFIAALjgUBB39BACgCgIEFQT9xIgBBgAE6AJiBBQJAAkACQCAAQT9zIgFBB0sNAAJAIABBP0YNACABQQNxIQFBACECAkAgAEE7Sw0AQTsgAGtBAnZBAWoiA0EDcSEEQQAhAgJAAkAgAEEvSw0AIABBgIEFaiEFIANBAnRB8ABxIQZBACECA0AgBSACaiIDQSFqQgA3AAAgA0EZakIANwAAIAYgAkEQaiICRw0ACyAERQ0BCyAEQQJ0IQUgAiAAakGAgQVqIQZBACEDA0AgBiADakEZakEANgAAIAUgA0EEaiIDRw0ACyACIANqIQILIAFFDQELIAIgAGpBmYEFaiEDA0AgA0EAOgAAIANBAWohAyABQX9qIgENAAsLQZiBBSECQZiBBUHAABADGkGAgQUhAUE3IQMMAQsgAEE3Rg0BQTYgAGsiAiEDAkAgAUEDcSIBRQ0AQQAgAWshAUEAIQMDQCADQc+BBWpBADoAACABIANBf2oiA0cNAAsgAiADaiEDCyACQQNJDQEgAEEBaiICQYCBBWohASACQZiBBWohAgJAIANBfWoiAEEEcQ0AIAIgA2oiBUEAOgAAIAEgA2pBFmpBADsAACAFQX1qQQA6AAAgA0F8aiEDCyAAQQRJDQELIAJBeWohAkF/IQUDQCACIANqIgBBB2pBADoAACABIANqIgZBFmpBADsAACAAQQNqQQA7AAAgBkESakEAOwAAIABBADoAACACQXhqIQIgAUF4aiEBIAMgBUEIaiIFRw0ACwtBAEEAKAKEgQU2AtSBBUEAQQAoAoCBBUEDdCIDNgLQgQVBACADNgKAgQVBmIEFQcAAEAMaQQBBACkCiIEFNwOAgQRBAEEAKQKQgQU3A4iBBAsGAEGAgQULMwBBAEL+uevF6Y6VmRA3ApCBBUEAQoHGlLqW8ermbzcCiIEFQQBCADcCgIEFIAAQAhAECwsMAQBBgIAECwSYAAAA";
    var hash$d = "dc3031df";
    var wasmJson$d = {
    	name: name$d,
    	data: data$d,
    	hash: hash$d
    };

    const mutex$e = new Mutex();
    let wasmCache$e = null;
    /**
     * Calculates MD5 hash
     * @param data Input data (string, Buffer or TypedArray)
     * @returns Computed hash as a hexadecimal string
     */
    function md5(data) {
        if (wasmCache$e === null) {
            return lockedCreate(mutex$e, wasmJson$d, 16).then((wasm) => {
                wasmCache$e = wasm;
                return wasmCache$e.calculate(data);
            });
        }
        try {
            const hash = wasmCache$e.calculate(data);
            return Promise.resolve(hash);
        }
        catch (err) {
            return Promise.reject(err);
        }
    }
    /**
     * Creates a new MD5 hash instance
     */
    function createMD5() {
        return WASMInterface(wasmJson$d, 16).then((wasm) => {
            wasm.init();
            const obj = {
                init: () => {
                    wasm.init();
                    return obj;
                },
                update: (data) => {
                    wasm.update(data);
                    return obj;
                },
                // biome-ignore lint/suspicious/noExplicitAny: Conflict with IHasher type
                digest: (outputType) => wasm.digest(outputType),
                save: () => wasm.save(),
                load: (data) => {
                    wasm.load(data);
                    return obj;
                },
                blockSize: 64,
                digestSize: 16,
            };
            return obj;
        });
    }

    var name$c = "sha1";
    var data$c = "AGFzbQEAAAABEQRgAAF/YAF/AGAAAGACf38AAwkIAAECAwECAAEFBAEBAgIGDwJ/AUGAgAQLfwBBgIAECweCAQkGbWVtb3J5AgAPX19zdGFja19wb2ludGVyAwAOSGFzaF9HZXRCdWZmZXIAAAlIYXNoX0luaXQAAgtIYXNoX1VwZGF0ZQAECkhhc2hfRmluYWwABQ1IYXNoX0dldFN0YXRlAAYOSGFzaF9DYWxjdWxhdGUABwpTVEFURV9TSVpFAwEKpCgIBgBBgIEEC/8gCgF+An8BfgF/AX4DfwF+AX8Bfkd/QQAgACkDECIBQiCIpyICQf+B/AdxQQh4IAJBGHhB/4H8B3FyIgMgACkDCCIEQiCIpyICQf+B/AdxQQh4IAJBGHhB/4H8B3FyIgVzIAApAygiBkIgiKciAkH/gfwHcUEIeCACQRh4Qf+B/AdxciIHcyAEpyICQf+B/AdxQQh4IAJBGHhB/4H8B3FyIgggACkDACIEpyICQf+B/AdxQQh4IAJBGHhB/4H8B3FyIglzIAApAyAiCqciAkH/gfwHcUEIeCACQRh4Qf+B/AdxciILcyAAKQMwIgxCIIinIgJB/4H8B3FBCHggAkEYeEH/gfwHcXIiAnNBAXciDXNBAXciDiAFIARCIIinIg9B/4H8B3FBCHggD0EYeEH/gfwHcXIiEHMgCkIgiKciD0H/gfwHcUEIeCAPQRh4Qf+B/AdxciIRcyAAKQM4IgSnIg9B/4H8B3FBCHggD0EYeEH/gfwHcXIiD3NBAXciEnMgByARcyAScyALIAApAxgiCqciAEH/gfwHcUEIeCAAQRh4Qf+B/AdxciITcyAPcyAOc0EBdyIAc0EBdyIUcyANIA9zIABzIAIgB3MgDnMgBqciFUH/gfwHcUEIeCAVQRh4Qf+B/AdxciIWIAtzIA1zIApCIIinIhVB/4H8B3FBCHggFUEYeEH/gfwHcXIiFyADcyACcyABpyIVQf+B/AdxQQh4IBVBGHhB/4H8B3FyIhggCHMgFnMgBEIgiKciFUH/gfwHcUEIeCAVQRh4Qf+B/AdxciIVc0EBdyIZc0EBdyIac0EBdyIbc0EBdyIcc0EBdyIdc0EBdyIeIBIgFXMgESAXcyAVcyATIBhzIAynIh9B/4H8B3FBCHggH0EYeEH/gfwHcXIiIHMgEnNBAXciH3NBAXciIXMgDyAgcyAfcyAUc0EBdyIic0EBdyIjcyAUICFzICNzIAAgH3MgInMgHnNBAXciJHNBAXciJXMgHSAicyAkcyAcIBRzIB5zIBsgAHMgHXMgGiAOcyAccyAZIA1zIBtzIBUgAnMgGnMgICAWcyAZcyAhc0EBdyImc0EBdyInc0EBdyIoc0EBdyIpc0EBdyIqc0EBdyIrc0EBdyIsc0EBdyItICMgJ3MgISAacyAncyAfIBlzICZzICNzQQF3Ii5zQQF3Ii9zICIgJnMgLnMgJXNBAXciMHNBAXciMXMgJSAvcyAxcyAkIC5zIDBzIC1zQQF3IjJzQQF3IjNzICwgMHMgMnMgKyAlcyAtcyAqICRzICxzICkgHnMgK3MgKCAdcyAqcyAnIBxzIClzICYgG3MgKHMgL3NBAXciNHNBAXciNXNBAXciNnNBAXciN3NBAXciOHNBAXciOXNBAXciOnNBAXciOyAxIDVzIC8gKXMgNXMgLiAocyA0cyAxc0EBdyI8c0EBdyI9cyAwIDRzIDxzIDNzQQF3Ij5zQQF3Ij9zIDMgPXMgP3MgMiA8cyA+cyA7c0EBdyJAc0EBdyJBcyA6ID5zIEBzIDkgM3MgO3MgOCAycyA6cyA3IC1zIDlzIDYgLHMgOHMgNSArcyA3cyA0ICpzIDZzID1zQQF3IkJzQQF3IkNzQQF3IkRzQQF3IkVzQQF3IkZzQQF3IkdzQQF3IkhzQQF3IkkgPiBCcyA8IDZzIEJzID9zQQF3IkpzIEFzQQF3IksgPSA3cyBDcyBKc0EBdyJMIEQgOSAyIDEgNCApIB0gFCAfIBUgFkEAKAKAgQUiTUEFd0EAKAKQgQUiTmogCWpBACgCjIEFIk9BACgCiIEFIglzQQAoAoSBBSJQcSBPc2pBmfOJ1AVqIlFBHnciUiADaiBQQR53IgMgBWogTyADIAlzIE1xIAlzaiAQaiBRQQV3akGZ84nUBWoiECBSIE1BHnciBXNxIAVzaiAJIAhqIFEgAyAFc3EgA3NqIBBBBXdqQZnzidQFaiJRQQV3akGZ84nUBWoiUyBRQR53IgMgEEEedyIIc3EgCHNqIAUgGGogUSAIIFJzcSBSc2ogU0EFd2pBmfOJ1AVqIgVBBXdqQZnzidQFaiIYQR53IlJqIFNBHnciFiALaiAIIBNqIAUgFiADc3EgA3NqIBhBBXdqQZnzidQFaiIIIFIgBUEedyILc3EgC3NqIAMgF2ogGCALIBZzcSAWc2ogCEEFd2pBmfOJ1AVqIgVBBXdqQZnzidQFaiITIAVBHnciFiAIQR53IgNzcSADc2ogCyARaiAFIAMgUnNxIFJzaiATQQV3akGZ84nUBWoiEUEFd2pBmfOJ1AVqIlJBHnciC2ogAiATQR53IhVqIAcgA2ogESAVIBZzcSAWc2ogUkEFd2pBmfOJ1AVqIgcgCyARQR53IgJzcSACc2ogICAWaiBSIAIgFXNxIBVzaiAHQQV3akGZ84nUBWoiEUEFd2pBmfOJ1AVqIhYgEUEedyIVIAdBHnciB3NxIAdzaiAPIAJqIBEgByALc3EgC3NqIBZBBXdqQZnzidQFaiILQQV3akGZ84nUBWoiEUEedyICaiASIBVqIBEgC0EedyIPIBZBHnciEnNxIBJzaiANIAdqIAsgEiAVc3EgFXNqIBFBBXdqQZnzidQFaiINQQV3akGZ84nUBWoiFUEedyIfIA1BHnciB3MgGSASaiANIAIgD3NxIA9zaiAVQQV3akGZ84nUBWoiDXNqIA4gD2ogFSAHIAJzcSACc2ogDUEFd2pBmfOJ1AVqIgJBBXdqQaHX5/YGaiIOQR53Ig9qIAAgH2ogAkEedyIAIA1BHnciDXMgDnNqIBogB2ogDSAfcyACc2ogDkEFd2pBodfn9gZqIgJBBXdqQaHX5/YGaiIOQR53IhIgAkEedyIUcyAhIA1qIA8gAHMgAnNqIA5BBXdqQaHX5/YGaiICc2ogGyAAaiAUIA9zIA5zaiACQQV3akGh1+f2BmoiAEEFd2pBodfn9gZqIg1BHnciDmogHCASaiAAQR53Ig8gAkEedyICcyANc2ogJiAUaiACIBJzIABzaiANQQV3akGh1+f2BmoiAEEFd2pBodfn9gZqIg1BHnciEiAAQR53IhRzICIgAmogDiAPcyAAc2ogDUEFd2pBodfn9gZqIgBzaiAnIA9qIBQgDnMgDXNqIABBBXdqQaHX5/YGaiICQQV3akGh1+f2BmoiDUEedyIOaiAoIBJqIAJBHnciDyAAQR53IgBzIA1zaiAjIBRqIAAgEnMgAnNqIA1BBXdqQaHX5/YGaiICQQV3akGh1+f2BmoiDUEedyISIAJBHnciFHMgHiAAaiAOIA9zIAJzaiANQQV3akGh1+f2BmoiAHNqIC4gD2ogFCAOcyANc2ogAEEFd2pBodfn9gZqIgJBBXdqQaHX5/YGaiINQR53Ig5qICogAEEedyIAaiAOIAJBHnciD3MgJCAUaiAAIBJzIAJzaiANQQV3akGh1+f2BmoiFHNqIC8gEmogDyAAcyANc2ogFEEFd2pBodfn9gZqIg1BBXdqQaHX5/YGaiIAIA1BHnciAnIgFEEedyIScSAAIAJxcmogJSAPaiASIA5zIA1zaiAAQQV3akGh1+f2BmoiDUEFd2pB3Pnu+HhqIg5BHnciD2ogNSAAQR53IgBqICsgEmogDSAAciACcSANIABxcmogDkEFd2pB3Pnu+HhqIhIgD3IgDUEedyINcSASIA9xcmogMCACaiAOIA1yIABxIA4gDXFyaiASQQV3akHc+e74eGoiAEEFd2pB3Pnu+HhqIgIgAEEedyIOciASQR53IhJxIAIgDnFyaiAsIA1qIAAgEnIgD3EgACAScXJqIAJBBXdqQdz57vh4aiIAQQV3akHc+e74eGoiDUEedyIPaiA8IAJBHnciAmogNiASaiAAIAJyIA5xIAAgAnFyaiANQQV3akHc+e74eGoiEiAPciAAQR53IgBxIBIgD3FyaiAtIA5qIA0gAHIgAnEgDSAAcXJqIBJBBXdqQdz57vh4aiICQQV3akHc+e74eGoiDSACQR53Ig5yIBJBHnciEnEgDSAOcXJqIDcgAGogAiASciAPcSACIBJxcmogDUEFd2pB3Pnu+HhqIgBBBXdqQdz57vh4aiICQR53Ig9qIDMgDUEedyINaiA9IBJqIAAgDXIgDnEgACANcXJqIAJBBXdqQdz57vh4aiISIA9yIABBHnciAHEgEiAPcXJqIDggDmogAiAAciANcSACIABxcmogEkEFd2pB3Pnu+HhqIgJBBXdqQdz57vh4aiINIAJBHnciDnIgEkEedyIScSANIA5xcmogQiAAaiACIBJyIA9xIAIgEnFyaiANQQV3akHc+e74eGoiAEEFd2pB3Pnu+HhqIgJBHnciD2ogQyAOaiACIABBHnciFHIgDUEedyINcSACIBRxcmogPiASaiAAIA1yIA5xIAAgDXFyaiACQQV3akHc+e74eGoiAEEFd2pB3Pnu+HhqIgJBHnciEiAAQR53Ig5zIDogDWogACAPciAUcSAAIA9xcmogAkEFd2pB3Pnu+HhqIgBzaiA/IBRqIAIgDnIgD3EgAiAOcXJqIABBBXdqQdz57vh4aiICQQV3akHWg4vTfGoiDUEedyIPaiBKIBJqIAJBHnciFCAAQR53IgBzIA1zaiA7IA5qIAAgEnMgAnNqIA1BBXdqQdaDi9N8aiICQQV3akHWg4vTfGoiDUEedyIOIAJBHnciEnMgRSAAaiAPIBRzIAJzaiANQQV3akHWg4vTfGoiAHNqIEAgFGogEiAPcyANc2ogAEEFd2pB1oOL03xqIgJBBXdqQdaDi9N8aiINQR53Ig9qIEEgDmogAkEedyIUIABBHnciAHMgDXNqIEYgEmogACAOcyACc2ogDUEFd2pB1oOL03xqIgJBBXdqQdaDi9N8aiINQR53Ig4gAkEedyIScyBCIDhzIERzIExzQQF3IhUgAGogDyAUcyACc2ogDUEFd2pB1oOL03xqIgBzaiBHIBRqIBIgD3MgDXNqIABBBXdqQdaDi9N8aiICQQV3akHWg4vTfGoiDUEedyIPaiBIIA5qIAJBHnciFCAAQR53IgBzIA1zaiBDIDlzIEVzIBVzQQF3IhkgEmogACAOcyACc2ogDUEFd2pB1oOL03xqIgJBBXdqQdaDi9N8aiINQR53Ig4gAkEedyIScyA/IENzIExzIEtzQQF3IhogAGogDyAUcyACc2ogDUEFd2pB1oOL03xqIgBzaiBEIDpzIEZzIBlzQQF3IhsgFGogEiAPcyANc2ogAEEFd2pB1oOL03xqIgJBBXdqQdaDi9N8aiINQR53Ig8gTmo2ApCBBUEAIE8gSiBEcyAVcyAac0EBdyIUIBJqIABBHnciACAOcyACc2ogDUEFd2pB1oOL03xqIhJBHnciFWo2AoyBBUEAIAkgRSA7cyBHcyAbc0EBdyAOaiACQR53IgIgAHMgDXNqIBJBBXdqQdaDi9N8aiINQR53ajYCiIEFQQAgUCBAIEpzIEtzIElzQQF3IABqIA8gAnMgEnNqIA1BBXdqQdaDi9N8aiIAajYChIEFQQAgTSBMIEVzIBlzIBRzQQF3aiACaiAVIA9zIA1zaiAAQQV3akHWg4vTfGo2AoCBBQs6AEEAQv6568XpjpWZEDcCiIEFQQBCgcaUupbx6uZvNwKAgQVBAELww8ueDDcCkIEFQQBBADYCmIEFC6ADAQh/QQAhAkEAQQAoApSBBSIDIAFBA3RqIgQ2ApSBBUEAQQAoApiBBSAEIANJaiABQR12ajYCmIEFAkAgA0EDdkE/cSIFIAFqQcAASQ0AQcAAIAVrIgJBA3EhBkEAIQQCQAJAIAVBP3NBA0kNACAFQYCBBWohByACQfwAcSEIQQAhBANAIAcgBGoiA0EcaiAAIARqIgktAAA6AAAgA0EdaiAJQQFqLQAAOgAAIANBHmogCUECai0AADoAACADQR9qIAlBA2otAAA6AAAgCCAEQQRqIgRHDQALIAZFDQELIAAgBGohAyAEIAVqQZyBBWohBANAIAQgAy0AADoAACADQQFqIQMgBEEBaiEEIAZBf2oiBg0ACwtBnIEFEAEgBUH/AHMhA0EAIQUgAyABTw0AA0AgACACIgNqEAEgA0HAAGohAiADQf8AaiABSQ0ACwsCQCABIAJGDQAgASACayEGIAVBnIEFaiEDIAAgAmohBEEAIQkDQCADIAQtAAA6AAAgBEEBaiEEIANBAWohAyAGIAlBAWoiCUH/AXFLDQALCwsKAEGAgQQgABADC+UCAQJ/IwBBEGsiACQAIABBgAE6AAcgAEEAKAKYgQUiAUH/gfwHcUEIeCABQRh4Qf+B/AdxcjYACCAAQQAoApSBBSIBQf+B/AdxQQh4IAFBGHhB/4H8B3FyNgAMIABBB2pBARADAkBBACgClIEFQfgDcUHAA0YNAANAIABBADoAByAAQQdqQQEQA0EAKAKUgQVB+ANxQcADRw0ACwsgAEEIakEIEANBAEEAKAKAgQUiAUH/gfwHcUEIeCABQRh4Qf+B/AdxcjYCgIEEQQBBACgChIEFIgFB/4H8B3FBCHggAUEYeEH/gfwHcXI2AoSBBEEAQQAoAoiBBSIBQf+B/AdxQQh4IAFBGHhB/4H8B3FyNgKIgQRBAEEAKAKMgQUiAUH/gfwHcUEIeCABQRh4Qf+B/AdxcjYCjIEEQQBBACgCkIEFIgFB/4H8B3FBCHggAUEYeEH/gfwHcXI2ApCBBCAAQRBqJAALBgBBgIEFC0QAQQBC/rnrxemOlZkQNwKIgQVBAEKBxpS6lvHq5m83AoCBBUEAQvDDy54MNwKQgQVBAEEANgKYgQVBgIEEIAAQAxAFCwsMAQBBgIAECwRcAAAA";
    var hash$c = "a5f2c72b";
    var wasmJson$c = {
    	name: name$c,
    	data: data$c,
    	hash: hash$c
    };

    const mutex$d = new Mutex();
    let wasmCache$d = null;
    /**
     * Calculates SHA-1 hash
     * @param data Input data (string, Buffer or TypedArray)
     * @returns Computed hash as a hexadecimal string
     */
    function sha1(data) {
        if (wasmCache$d === null) {
            return lockedCreate(mutex$d, wasmJson$c, 20).then((wasm) => {
                wasmCache$d = wasm;
                return wasmCache$d.calculate(data);
            });
        }
        try {
            const hash = wasmCache$d.calculate(data);
            return Promise.resolve(hash);
        }
        catch (err) {
            return Promise.reject(err);
        }
    }
    /**
     * Creates a new SHA-1 hash instance
     */
    function createSHA1() {
        return WASMInterface(wasmJson$c, 20).then((wasm) => {
            wasm.init();
            const obj = {
                init: () => {
                    wasm.init();
                    return obj;
                },
                update: (data) => {
                    wasm.update(data);
                    return obj;
                },
                // biome-ignore lint/suspicious/noExplicitAny: Conflict with IHasher type
                digest: (outputType) => wasm.digest(outputType),
                save: () => wasm.save(),
                load: (data) => {
                    wasm.load(data);
                    return obj;
                },
                blockSize: 64,
                digestSize: 20,
            };
            return obj;
        });
    }

    var name$b = "sha3";
    var data$b = "AGFzbQEAAAABFARgAAF/YAF/AGACf38AYAN/f38AAwgHAAEBAgEAAwUEAQECAgYPAn8BQYCABAt/AEGAgAQLB4IBCQZtZW1vcnkCAA9fX3N0YWNrX3BvaW50ZXIDAA5IYXNoX0dldEJ1ZmZlcgAACUhhc2hfSW5pdAABC0hhc2hfVXBkYXRlAAIKSGFzaF9GaW5hbAAEDUhhc2hfR2V0U3RhdGUABQ5IYXNoX0NhbGN1bGF0ZQAGClNUQVRFX1NJWkUDAQqmHAcGAEGAggQL1wMAQQBCADcDgIUFQQBCADcD+IQFQQBCADcD8IQFQQBCADcD6IQFQQBCADcD4IQFQQBCADcD2IQFQQBCADcD0IQFQQBCADcDyIQFQQBCADcDwIQFQQBCADcDuIQFQQBCADcDsIQFQQBCADcDqIQFQQBCADcDoIQFQQBCADcDmIQFQQBCADcDkIQFQQBCADcDiIQFQQBCADcDgIQFQQBCADcD+IMFQQBCADcD8IMFQQBCADcD6IMFQQBCADcD4IMFQQBCADcD2IMFQQBCADcD0IMFQQBCADcDyIMFQQBCADcDwIMFQQBCADcDuIMFQQBCADcDsIMFQQBCADcDqIMFQQBCADcDoIMFQQBCADcDmIMFQQBCADcDkIMFQQBCADcDiIMFQQBCADcDgIMFQQBCADcD+IIFQQBCADcD8IIFQQBCADcD6IIFQQBCADcD4IIFQQBCADcD2IIFQQBCADcD0IIFQQBCADcDyIIFQQBCADcDwIIFQQBCADcDuIIFQQBCADcDsIIFQQBCADcDqIIFQQBCADcDoIIFQQBCADcDmIIFQQBCADcDkIIFQQBCADcDiIIFQQBCADcDgIIFQQBBwAwgAEEBdGtBA3Y2AoyFBUEAQQA2AoiFBQuSAwEJfwJAQQAoAoiFBSIBQQBIDQBBACABIABqQQAoAoyFBSICcDYCiIUFAkACQCABDQBBgIIEIQMMAQsCQCAAIAIgAWsiBCAAIARJIgUbIgNFDQAgA0EDcSEGQQAhBwJAIANBBEkNACABQYCCBWohCCADQXxxIQlBACEHA0AgCCAHaiIDQcgBaiAHQYCCBGotAAA6AAAgA0HJAWogB0GBggRqLQAAOgAAIANBygFqIAdBgoIEai0AADoAACADQcsBaiAHQYOCBGotAAA6AAAgCSAHQQRqIgdHDQALIAZFDQELIAFByIMFaiEDA0AgAyAHaiAHQYCCBGotAAA6AAAgB0EBaiEHIAZBf2oiBg0ACwsgBQ0BQciDBSACEAMgACAEayEAIARBgIIEaiEDCwJAIAAgAkkNAANAIAMgAhADIAMgAmohAyAAIAJrIgAgAk8NAAsLIABFDQBBACECQcgBIQcDQCAHQYCCBWogAyAHakG4fmotAAA6AAAgB0EBaiEHIAAgAkEBaiICQf8BcUsNAAsLC+ELAS1+IAApA0AhAkEAKQPAggUhAyAAKQM4IQRBACkDuIIFIQUgACkDMCEGQQApA7CCBSEHIAApAyghCEEAKQOoggUhCSAAKQMgIQpBACkDoIIFIQsgACkDGCEMQQApA5iCBSENIAApAxAhDkEAKQOQggUhDyAAKQMIIRBBACkDiIIFIREgACkDACESQQApA4CCBSETQQApA8iCBSEUAkACQCABQcgASw0AQQApA+iCBSEVQQApA/iCBSEWQQApA/CCBSEXQQApA4CDBSEYQQApA9CCBSEZQQApA+CCBSEaQQApA9iCBSEbDAELQQApA+CCBSAAKQNghSEaQQApA9iCBSAAKQNYhSEbQQApA9CCBSAAKQNQhSEZIBQgACkDSIUhFEEAKQPoggUhFUEAKQP4ggUhFkEAKQPwggUhF0EAKQOAgwUhGCABQekASQ0AIBggACkDgAGFIRggFiAAKQN4hSEWIBcgACkDcIUhFyAVIAApA2iFIRUgAUGJAUkNAEEAQQApA4iDBSAAKQOIAYU3A4iDBQsgAyAChSEcIAUgBIUhHSAHIAaFIQcgCSAIhSEIIAsgCoUhHiANIAyFIQkgDyAOhSEKIBEgEIUhCyATIBKFIQxBACkDuIMFIRBBACkDkIMFIRFBACkDoIMFIRJBACkDsIMFIRNBACkDiIMFIQ1BACkDwIMFIQ5BACkDmIMFIR9BACkDqIMFIQ9BwH4hAANAIB4gByALhSAbhSAYhSAPhUIBiYUgFIUgF4UgH4UgDoUhAiAMIB0gCoUgGoUgDYUgE4VCAYmFIAiFIBmFIBaFIBKFIgMgB4UhICAJIAggDIUgGYUgFoUgEoVCAYmFIByFIBWFIBGFIBCFIgQgDoUhISAcIAogFCAehSAXhSAfhSAOhUIBiYUgHYUgGoUgDYUgE4UiBYVCN4kiIiALIBwgCYUgFYUgEYUgEIVCAYmFIAeFIBuFIBiFIA+FIgYgCoVCPokiI0J/hYMgAyAPhUICiSIkhSEOIBYgAoVCKYkiJSAEIBeFQieJIiZCf4WDICKFIQ8gECAFhUI4iSIQIAYgDYVCD4kiJ0J/hYMgAyAbhUIKiSIohSENIAQgHoVCG4kiKSAoIAggAoVCJIkiKkJ/hYOFIRYgBiAdhUIGiSIrIAMgC4VCAYkiLEJ/hYMgEiAChUISiSIthSEXICsgBCAfhUIIiSIuIBUgBYVCGYkiFUJ/hYOFIRsgBiAThUI9iSIdIAQgFIVCFIkiBCAJIAWFQhyJIghCf4WDhSEUIAggHUJ/hYMgAyAYhUItiSIDhSEcIB0gA0J/hYMgGSAChUIDiSIJhSEdIAQgAyAJQn+Fg4UhByAJIARCf4WDIAiFIQggDCAChSICICFCDokiA0J/hYMgESAFhUIViSIEhSEJIAYgGoVCK4kiBSADIARCf4WDhSEKIAQgBUJ/hYMgIEIsiSIEhSELIABB0IEEaikDACAFIARCf4WDhSAChSEMICcgKEJ/hYMgKoUiBSEYIAMgBCACQn+Fg4UiAiEeICogKUJ/hYMgEIUiAyEfIC0gLkJ/hYMgFYUiBCEaICYgJCAlQn+Fg4UiBiETIBUgK0J/hYMgLIUiKCEZICMgJiAiQn+Fg4UiIiESIC4gLCAtQn+Fg4UiJiEVICcgKSAQQn+Fg4UiJyERICMgJEJ/hYMgJYUiIyEQIABBCGoiAA0AC0EAIA83A6iDBUEAIAU3A4CDBUEAIBs3A9iCBUEAIAc3A7CCBUEAIAs3A4iCBUEAIA43A8CDBUEAIAM3A5iDBUEAIBc3A/CCBUEAIBQ3A8iCBUEAIAI3A6CCBUEAIAY3A7CDBUEAIA03A4iDBUEAIAQ3A+CCBUEAIB03A7iCBUEAIAo3A5CCBUEAICI3A6CDBUEAIBY3A/iCBUEAICg3A9CCBUEAIAg3A6iCBUEAIAw3A4CCBUEAICM3A7iDBUEAICc3A5CDBUEAICY3A+iCBUEAIBw3A8CCBUEAIAk3A5iCBQv1AgEFf0HkAEEAKAKMhQUiAUEBdmshAgJAQQAoAoiFBSIDQQBIDQAgASEEAkAgASADRg0AIANByIMFaiEFQQAhAwNAIAUgA2pBADoAACADQQFqIgMgAUEAKAKIhQUiBGtJDQALCyAEIAQtAMiDBSAAcjoAyIMFIAFBx4MFaiIDIAMtAABBgAFyOgAAQciDBSABEANBAEGAgICAeDYCiIUFCwJAIAJBAnYiA0UNACADQQNxIQVBACEEAkAgAkEQSQ0AIANB/P///wNxIQFBACEDQQAhBANAIANBgIIEaiADQYCCBWooAgA2AgAgA0GEggRqIANBhIIFaigCADYCACADQYiCBGogA0GIggVqKAIANgIAIANBjIIEaiADQYyCBWooAgA2AgAgA0EQaiEDIAEgBEEEaiIERw0ACyAFRQ0BCyAFQQJ0IQEgBEECdCEDA0AgA0GAggRqIANBgIIFaigCADYCACADQQRqIQMgAUF8aiIBDQALCwsGAEGAggULzgYBA39BAEIANwOAhQVBAEIANwP4hAVBAEIANwPwhAVBAEIANwPohAVBAEIANwPghAVBAEIANwPYhAVBAEIANwPQhAVBAEIANwPIhAVBAEIANwPAhAVBAEIANwO4hAVBAEIANwOwhAVBAEIANwOohAVBAEIANwOghAVBAEIANwOYhAVBAEIANwOQhAVBAEIANwOIhAVBAEIANwOAhAVBAEIANwP4gwVBAEIANwPwgwVBAEIANwPogwVBAEIANwPggwVBAEIANwPYgwVBAEIANwPQgwVBAEIANwPIgwVBAEIANwPAgwVBAEIANwO4gwVBAEIANwOwgwVBAEIANwOogwVBAEIANwOggwVBAEIANwOYgwVBAEIANwOQgwVBAEIANwOIgwVBAEIANwOAgwVBAEIANwP4ggVBAEIANwPwggVBAEIANwPoggVBAEIANwPgggVBAEIANwPYggVBAEIANwPQggVBAEIANwPIggVBAEIANwPAggVBAEIANwO4ggVBAEIANwOwggVBAEIANwOoggVBAEIANwOgggVBAEIANwOYggVBAEIANwOQggVBAEIANwOIggVBAEIANwOAggVBAEHADCABQQF0a0EDdjYCjIUFQQBBADYCiIUFIAAQAkHkAEEAKAKMhQUiAEEBdmshAwJAQQAoAoiFBSIBQQBIDQAgACEEAkAgACABRg0AIAFByIMFaiEFQQAhAQNAIAUgAWpBADoAACABQQFqIgEgAEEAKAKIhQUiBGtJDQALCyAEIAQtAMiDBSACcjoAyIMFIABBx4MFaiIBIAEtAABBgAFyOgAAQciDBSAAEANBAEGAgICAeDYCiIUFCwJAIANBAnYiAUUNACABQQNxIQVBACEEAkAgA0EQSQ0AIAFB/P///wNxIQBBACEBQQAhBANAIAFBgIIEaiABQYCCBWooAgA2AgAgAUGEggRqIAFBhIIFaigCADYCACABQYiCBGogAUGIggVqKAIANgIAIAFBjIIEaiABQYyCBWooAgA2AgAgAUEQaiEBIAAgBEEEaiIERw0ACyAFRQ0BCyAFQQJ0IQAgBEECdCEBA0AgAUGAggRqIAFBgIIFaigCADYCACABQQRqIQEgAEF8aiIADQALCwsL2QEBAEGAgAQL0AGQAQAAAAAAAAAAAAAAAAAAAQAAAAAAAACCgAAAAAAAAIqAAAAAAACAAIAAgAAAAICLgAAAAAAAAAEAAIAAAAAAgYAAgAAAAIAJgAAAAAAAgIoAAAAAAAAAiAAAAAAAAAAJgACAAAAAAAoAAIAAAAAAi4AAgAAAAACLAAAAAAAAgImAAAAAAACAA4AAAAAAAIACgAAAAAAAgIAAAAAAAACACoAAAAAAAAAKAACAAAAAgIGAAIAAAACAgIAAAAAAAIABAACAAAAAAAiAAIAAAACA";
    var hash$b = "961accfe";
    var wasmJson$b = {
    	name: name$b,
    	data: data$b,
    	hash: hash$b
    };

    const mutex$c = new Mutex();
    let wasmCache$c = null;
    function validateBits$1(bits) {
        if (![224, 256, 384, 512].includes(bits)) {
            return new Error("Invalid variant! Valid values: 224, 256, 384, 512");
        }
        return null;
    }
    /**
     * Calculates SHA-3 hash
     * @param data Input data (string, Buffer or TypedArray)
     * @param bits Number of output bits. Valid values: 224, 256, 384, 512
     * @returns Computed hash as a hexadecimal string
     */
    function sha3(data, bits = 512) {
        if (validateBits$1(bits)) {
            return Promise.reject(validateBits$1(bits));
        }
        const hashLength = bits / 8;
        if (wasmCache$c === null || wasmCache$c.hashLength !== hashLength) {
            return lockedCreate(mutex$c, wasmJson$b, hashLength).then((wasm) => {
                wasmCache$c = wasm;
                return wasmCache$c.calculate(data, bits, 0x06);
            });
        }
        try {
            const hash = wasmCache$c.calculate(data, bits, 0x06);
            return Promise.resolve(hash);
        }
        catch (err) {
            return Promise.reject(err);
        }
    }
    /**
     * Creates a new SHA-3 hash instance
     * @param bits Number of output bits. Valid values: 224, 256, 384, 512
     */
    function createSHA3(bits = 512) {
        if (validateBits$1(bits)) {
            return Promise.reject(validateBits$1(bits));
        }
        const outputSize = bits / 8;
        return WASMInterface(wasmJson$b, outputSize).then((wasm) => {
            wasm.init(bits);
            const obj = {
                init: () => {
                    wasm.init(bits);
                    return obj;
                },
                update: (data) => {
                    wasm.update(data);
                    return obj;
                },
                // biome-ignore lint/suspicious/noExplicitAny: Conflict with IHasher type
                digest: (outputType) => wasm.digest(outputType, 0x06),
                save: () => wasm.save(),
                load: (data) => {
                    wasm.load(data);
                    return obj;
                },
                blockSize: 200 - 2 * outputSize,
                digestSize: outputSize,
            };
            return obj;
        });
    }

    const mutex$b = new Mutex();
    let wasmCache$b = null;
    function validateBits(bits) {
        if (![224, 256, 384, 512].includes(bits)) {
            return new Error("Invalid variant! Valid values: 224, 256, 384, 512");
        }
        return null;
    }
    /**
     * Calculates Keccak hash
     * @param data Input data (string, Buffer or TypedArray)
     * @param bits Number of output bits. Valid values: 224, 256, 384, 512
     * @returns Computed hash as a hexadecimal string
     */
    function keccak(data, bits = 512) {
        if (validateBits(bits)) {
            return Promise.reject(validateBits(bits));
        }
        const hashLength = bits / 8;
        if (wasmCache$b === null || wasmCache$b.hashLength !== hashLength) {
            return lockedCreate(mutex$b, wasmJson$b, hashLength).then((wasm) => {
                wasmCache$b = wasm;
                return wasmCache$b.calculate(data, bits, 0x01);
            });
        }
        try {
            const hash = wasmCache$b.calculate(data, bits, 0x01);
            return Promise.resolve(hash);
        }
        catch (err) {
            return Promise.reject(err);
        }
    }
    /**
     * Creates a new Keccak hash instance
     * @param bits Number of output bits. Valid values: 224, 256, 384, 512
     */
    function createKeccak(bits = 512) {
        if (validateBits(bits)) {
            return Promise.reject(validateBits(bits));
        }
        const outputSize = bits / 8;
        return WASMInterface(wasmJson$b, outputSize).then((wasm) => {
            wasm.init(bits);
            const obj = {
                init: () => {
                    wasm.init(bits);
                    return obj;
                },
                update: (data) => {
                    wasm.update(data);
                    return obj;
                },
                // biome-ignore lint/suspicious/noExplicitAny: Conflict with IHasher type
                digest: (outputType) => wasm.digest(outputType, 0x01),
                save: () => wasm.save(),
                load: (data) => {
                    wasm.load(data);
                    return obj;
                },
                blockSize: 200 - 2 * outputSize,
                digestSize: outputSize,
            };
            return obj;
        });
    }

    var name$a = "sha256";
    var data$a = "AGFzbQEAAAABEQRgAAF/YAF/AGAAAGACf38AAwgHAAEBAQIAAwUEAQECAgYPAn8BQYCABAt/AEGAgAQLB4IBCQZtZW1vcnkCAA9fX3N0YWNrX3BvaW50ZXIDAA5IYXNoX0dldEJ1ZmZlcgAACUhhc2hfSW5pdAABC0hhc2hfVXBkYXRlAAIKSGFzaF9GaW5hbAAEDUhhc2hfR2V0U3RhdGUABQ5IYXNoX0NhbGN1bGF0ZQAGClNUQVRFX1NJWkUDAQqGSQcGAEGAgQQLnQEAQQBCADcDwIEFQQBBHEEgIABB4AFGIgAbNgLogQVBAEKnn+anxvST/b5/Qquzj/yRo7Pw2wAgABs3A+CBBUEAQrGWgP6fooWs6ABC/6S5iMWR2oKbfyAAGzcD2IEFQQBCl7rDg5Onlod3QvLmu+Ojp/2npX8gABs3A9CBBUEAQti9loj8oLW+NkLnzKfQ1tDrs7t/IAAbNwPIgQUL9wICAX4Hf0EAQQApA8CBBSIBIACtfDcDwIEFAkACQAJAIAGnQT9xIgINAEGAgQQhAwwBCyAAQcAAIAJrIgRJIQUCQCAARQ0AIAAgBCAFGyIDQQNxIQYgAkGAgQVqIQdBACECAkAgA0EESQ0AIANB/ABxIQhBACECA0AgByACaiIDIAJBgIEEai0AADoAACADQQFqIAJBgYEEai0AADoAACADQQJqIAJBgoEEai0AADoAACADQQNqIAJBg4EEai0AADoAACAIIAJBBGoiAkcNAAsgBkUNAQsDQCAHIAJqIAJBgIEEai0AADoAACACQQFqIQIgBkF/aiIGDQALCyAFDQFBgIEFEAMgACAEayEAIARBgIEEaiEDCwJAIABBwABJDQADQCADEAMgA0HAAGohAyAAQUBqIgBBP0sNAAsLIABFDQBBACEGQQAhAgNAIAJBgIEFaiADIAJqLQAAOgAAIAJBAWohAiAAIAZBAWoiBkH/AXFLDQALCwuDPQFFf0EAIAAoAjwiAUH/gfwHcUEIeCABQRh4Qf+B/AdxciIBQRl3IAFBDndzIAFBA3ZzIAAoAjgiAkH/gfwHcUEIeCACQRh4Qf+B/AdxciICaiAAKAIgIgNB/4H8B3FBCHggA0EYeEH/gfwHcXIiBEEZdyAEQQ53cyAEQQN2cyAAKAIcIgNB/4H8B3FBCHggA0EYeEH/gfwHcXIiBWogACgCBCIDQf+B/AdxQQh4IANBGHhB/4H8B3FyIgZBGXcgBkEOd3MgBkEDdnMgACgCACIDQf+B/AdxQQh4IANBGHhB/4H8B3FyIgdqIAAoAiQiA0H/gfwHcUEIeCADQRh4Qf+B/AdxciIIaiACQQ93IAJBDXdzIAJBCnZzaiIDaiAAKAIYIglB/4H8B3FBCHggCUEYeEH/gfwHcXIiCkEZdyAKQQ53cyAKQQN2cyAAKAIUIglB/4H8B3FBCHggCUEYeEH/gfwHcXIiC2ogAmogACgCECIJQf+B/AdxQQh4IAlBGHhB/4H8B3FyIgxBGXcgDEEOd3MgDEEDdnMgACgCDCIJQf+B/AdxQQh4IAlBGHhB/4H8B3FyIg1qIAAoAjAiCUH/gfwHcUEIeCAJQRh4Qf+B/AdxciIOaiAAKAIIIglB/4H8B3FBCHggCUEYeEH/gfwHcXIiD0EZdyAPQQ53cyAPQQN2cyAGaiAAKAIoIglB/4H8B3FBCHggCUEYeEH/gfwHcXIiEGogAUEPdyABQQ13cyABQQp2c2oiCUEPdyAJQQ13cyAJQQp2c2oiEUEPdyARQQ13cyARQQp2c2oiEkEPdyASQQ13cyASQQp2c2oiE2ogACgCNCIUQf+B/AdxQQh4IBRBGHhB/4H8B3FyIhVBGXcgFUEOd3MgFUEDdnMgDmogEmogACgCLCIAQf+B/AdxQQh4IABBGHhB/4H8B3FyIhZBGXcgFkEOd3MgFkEDdnMgEGogEWogCEEZdyAIQQ53cyAIQQN2cyAEaiAJaiAFQRl3IAVBDndzIAVBA3ZzIApqIAFqIAtBGXcgC0EOd3MgC0EDdnMgDGogFWogDUEZdyANQQ53cyANQQN2cyAPaiAWaiADQQ93IANBDXdzIANBCnZzaiIUQQ93IBRBDXdzIBRBCnZzaiIXQQ93IBdBDXdzIBdBCnZzaiIYQQ93IBhBDXdzIBhBCnZzaiIZQQ93IBlBDXdzIBlBCnZzaiIaQQ93IBpBDXdzIBpBCnZzaiIbQQ93IBtBDXdzIBtBCnZzaiIcQRl3IBxBDndzIBxBA3ZzIAJBGXcgAkEOd3MgAkEDdnMgFWogGGogDkEZdyAOQQ53cyAOQQN2cyAWaiAXaiAQQRl3IBBBDndzIBBBA3ZzIAhqIBRqIBNBD3cgE0ENd3MgE0EKdnNqIh1BD3cgHUENd3MgHUEKdnNqIh5BD3cgHkENd3MgHkEKdnNqIh9qIBNBGXcgE0EOd3MgE0EDdnMgGGogA0EZdyADQQ53cyADQQN2cyABaiAZaiAfQQ93IB9BDXdzIB9BCnZzaiIgaiASQRl3IBJBDndzIBJBA3ZzIBdqIB9qIBFBGXcgEUEOd3MgEUEDdnMgFGogHmogCUEZdyAJQQ53cyAJQQN2cyADaiAdaiAcQQ93IBxBDXdzIBxBCnZzaiIhQQ93ICFBDXdzICFBCnZzaiIiQQ93ICJBDXdzICJBCnZzaiIjQQ93ICNBDXdzICNBCnZzaiIkaiAbQRl3IBtBDndzIBtBA3ZzIB5qICNqIBpBGXcgGkEOd3MgGkEDdnMgHWogImogGUEZdyAZQQ53cyAZQQN2cyATaiAhaiAYQRl3IBhBDndzIBhBA3ZzIBJqIBxqIBdBGXcgF0EOd3MgF0EDdnMgEWogG2ogFEEZdyAUQQ53cyAUQQN2cyAJaiAaaiAgQQ93ICBBDXdzICBBCnZzaiIlQQ93ICVBDXdzICVBCnZzaiImQQ93ICZBDXdzICZBCnZzaiInQQ93ICdBDXdzICdBCnZzaiIoQQ93IChBDXdzIChBCnZzaiIpQQ93IClBDXdzIClBCnZzaiIqQQ93ICpBDXdzICpBCnZzaiIrQRl3ICtBDndzICtBA3ZzIB9BGXcgH0EOd3MgH0EDdnMgG2ogJ2ogHkEZdyAeQQ53cyAeQQN2cyAaaiAmaiAdQRl3IB1BDndzIB1BA3ZzIBlqICVqICRBD3cgJEENd3MgJEEKdnNqIixBD3cgLEENd3MgLEEKdnNqIi1BD3cgLUENd3MgLUEKdnNqIi5qICRBGXcgJEEOd3MgJEEDdnMgJ2ogIEEZdyAgQQ53cyAgQQN2cyAcaiAoaiAuQQ93IC5BDXdzIC5BCnZzaiIvaiAjQRl3ICNBDndzICNBA3ZzICZqIC5qICJBGXcgIkEOd3MgIkEDdnMgJWogLWogIUEZdyAhQQ53cyAhQQN2cyAgaiAsaiArQQ93ICtBDXdzICtBCnZzaiIwQQ93IDBBDXdzIDBBCnZzaiIxQQ93IDFBDXdzIDFBCnZzaiIyQQ93IDJBDXdzIDJBCnZzaiIzaiAqQRl3ICpBDndzICpBA3ZzIC1qIDJqIClBGXcgKUEOd3MgKUEDdnMgLGogMWogKEEZdyAoQQ53cyAoQQN2cyAkaiAwaiAnQRl3ICdBDndzICdBA3ZzICNqICtqICZBGXcgJkEOd3MgJkEDdnMgImogKmogJUEZdyAlQQ53cyAlQQN2cyAhaiApaiAvQQ93IC9BDXdzIC9BCnZzaiI0QQ93IDRBDXdzIDRBCnZzaiI1QQ93IDVBDXdzIDVBCnZzaiI2QQ93IDZBDXdzIDZBCnZzaiI3QQ93IDdBDXdzIDdBCnZzaiI4QQ93IDhBDXdzIDhBCnZzaiI5QQ93IDlBDXdzIDlBCnZzaiI6IDggNCAuICwgISAbIBkgAyAOIARBACgC2IEFIjtBGncgO0EVd3MgO0EHd3NBACgC5IEFIjxqQQAoAuCBBSI9QQAoAtyBBSI+cyA7cSA9c2ogB2pBmN+olARqIgdBACgC1IEFIj9qIgAgDGogOyANaiA+IA9qID0gBmogACA+IDtzcSA+c2ogAEEadyAAQRV3cyAAQQd3c2pBkYndiQdqIkBBACgC0IEFIkFqIgwgACA7c3EgO3NqIAxBGncgDEEVd3MgDEEHd3NqQc/3g657aiJCQQAoAsyBBSJDaiINIAwgAHNxIABzaiANQRp3IA1BFXdzIA1BB3dzakGlt9fNfmoiREEAKALIgQUiAGoiDyANIAxzcSAMc2ogD0EadyAPQRV3cyAPQQd3c2pB24TbygNqIkUgQSBDIABzcSBDIABxcyAAQR53IABBE3dzIABBCndzaiAHaiIGaiIHaiAFIA9qIAogDWogCyAMaiAHIA8gDXNxIA1zaiAHQRp3IAdBFXdzIAdBB3dzakHxo8TPBWoiCiAGIABzIENxIAYgAHFzIAZBHncgBkETd3MgBkEKd3NqIEBqIgxqIgQgByAPc3EgD3NqIARBGncgBEEVd3MgBEEHd3NqQaSF/pF5aiILIAwgBnMgAHEgDCAGcXMgDEEedyAMQRN3cyAMQQp3c2ogQmoiDWoiDyAEIAdzcSAHc2ogD0EadyAPQRV3cyAPQQd3c2pB1b3x2HpqIkAgDSAMcyAGcSANIAxxcyANQR53IA1BE3dzIA1BCndzaiBEaiIGaiIHIA8gBHNxIARzaiAHQRp3IAdBFXdzIAdBB3dzakGY1Z7AfWoiQiAGIA1zIAxxIAYgDXFzIAZBHncgBkETd3MgBkEKd3NqIEVqIgxqIgVqIBYgB2ogECAPaiAIIARqIAUgByAPc3EgD3NqIAVBGncgBUEVd3MgBUEHd3NqQYG2jZQBaiIIIAwgBnMgDXEgDCAGcXMgDEEedyAMQRN3cyAMQQp3c2ogCmoiDWoiDyAFIAdzcSAHc2ogD0EadyAPQRV3cyAPQQd3c2pBvovGoQJqIg4gDSAMcyAGcSANIAxxcyANQR53IA1BE3dzIA1BCndzaiALaiIGaiIHIA8gBXNxIAVzaiAHQRp3IAdBFXdzIAdBB3dzakHD+7GoBWoiECAGIA1zIAxxIAYgDXFzIAZBHncgBkETd3MgBkEKd3NqIEBqIgxqIgQgByAPc3EgD3NqIARBGncgBEEVd3MgBEEHd3NqQfS6+ZUHaiIWIAwgBnMgDXEgDCAGcXMgDEEedyAMQRN3cyAMQQp3c2ogQmoiDWoiBWogASAEaiACIAdqIBUgD2ogBSAEIAdzcSAHc2ogBUEadyAFQRV3cyAFQQd3c2pB/uP6hnhqIgcgDSAMcyAGcSANIAxxcyANQR53IA1BE3dzIA1BCndzaiAIaiIBaiIGIAUgBHNxIARzaiAGQRp3IAZBFXdzIAZBB3dzakGnjfDeeWoiBCABIA1zIAxxIAEgDXFzIAFBHncgAUETd3MgAUEKd3NqIA5qIgJqIgwgBiAFc3EgBXNqIAxBGncgDEEVd3MgDEEHd3NqQfTi74x8aiIFIAIgAXMgDXEgAiABcXMgAkEedyACQRN3cyACQQp3c2ogEGoiA2oiDSAMIAZzcSAGc2ogDUEadyANQRV3cyANQQd3c2pBwdPtpH5qIgggAyACcyABcSADIAJxcyADQR53IANBE3dzIANBCndzaiAWaiIBaiIPIBdqIBEgDWogFCAMaiAJIAZqIA8gDSAMc3EgDHNqIA9BGncgD0EVd3MgD0EHd3NqQYaP+f1+aiIGIAEgA3MgAnEgASADcXMgAUEedyABQRN3cyABQQp3c2ogB2oiAmoiCSAPIA1zcSANc2ogCUEadyAJQRV3cyAJQQd3c2pBxruG/gBqIgwgAiABcyADcSACIAFxcyACQR53IAJBE3dzIAJBCndzaiAEaiIDaiIRIAkgD3NxIA9zaiARQRp3IBFBFXdzIBFBB3dzakHMw7KgAmoiDSADIAJzIAFxIAMgAnFzIANBHncgA0ETd3MgA0EKd3NqIAVqIgFqIhQgESAJc3EgCXNqIBRBGncgFEEVd3MgFEEHd3NqQe/YpO8CaiIPIAEgA3MgAnEgASADcXMgAUEedyABQRN3cyABQQp3c2ogCGoiAmoiF2ogEyAUaiAYIBFqIBIgCWogFyAUIBFzcSARc2ogF0EadyAXQRV3cyAXQQd3c2pBqonS0wRqIhggAiABcyADcSACIAFxcyACQR53IAJBE3dzIAJBCndzaiAGaiIDaiIJIBcgFHNxIBRzaiAJQRp3IAlBFXdzIAlBB3dzakHc08LlBWoiFCADIAJzIAFxIAMgAnFzIANBHncgA0ETd3MgA0EKd3NqIAxqIgFqIhEgCSAXc3EgF3NqIBFBGncgEUEVd3MgEUEHd3NqQdqR5rcHaiIXIAEgA3MgAnEgASADcXMgAUEedyABQRN3cyABQQp3c2ogDWoiAmoiEiARIAlzcSAJc2ogEkEadyASQRV3cyASQQd3c2pB0qL5wXlqIhkgAiABcyADcSACIAFxcyACQR53IAJBE3dzIAJBCndzaiAPaiIDaiITaiAeIBJqIBogEWogHSAJaiATIBIgEXNxIBFzaiATQRp3IBNBFXdzIBNBB3dzakHtjMfBemoiGiADIAJzIAFxIAMgAnFzIANBHncgA0ETd3MgA0EKd3NqIBhqIgFqIgkgEyASc3EgEnNqIAlBGncgCUEVd3MgCUEHd3NqQcjPjIB7aiIYIAEgA3MgAnEgASADcXMgAUEedyABQRN3cyABQQp3c2ogFGoiAmoiESAJIBNzcSATc2ogEUEadyARQRV3cyARQQd3c2pBx//l+ntqIhQgAiABcyADcSACIAFxcyACQR53IAJBE3dzIAJBCndzaiAXaiIDaiISIBEgCXNxIAlzaiASQRp3IBJBFXdzIBJBB3dzakHzl4C3fGoiFyADIAJzIAFxIAMgAnFzIANBHncgA0ETd3MgA0EKd3NqIBlqIgFqIhNqICAgEmogHCARaiAfIAlqIBMgEiARc3EgEXNqIBNBGncgE0EVd3MgE0EHd3NqQceinq19aiIZIAEgA3MgAnEgASADcXMgAUEedyABQRN3cyABQQp3c2ogGmoiAmoiCSATIBJzcSASc2ogCUEadyAJQRV3cyAJQQd3c2pB0capNmoiGiACIAFzIANxIAIgAXFzIAJBHncgAkETd3MgAkEKd3NqIBhqIgNqIhEgCSATc3EgE3NqIBFBGncgEUEVd3MgEUEHd3NqQefSpKEBaiIYIAMgAnMgAXEgAyACcXMgA0EedyADQRN3cyADQQp3c2ogFGoiAWoiEiARIAlzcSAJc2ogEkEadyASQRV3cyASQQd3c2pBhZXcvQJqIhQgASADcyACcSABIANxcyABQR53IAFBE3dzIAFBCndzaiAXaiICaiITICNqICYgEmogIiARaiAlIAlqIBMgEiARc3EgEXNqIBNBGncgE0EVd3MgE0EHd3NqQbjC7PACaiIXIAIgAXMgA3EgAiABcXMgAkEedyACQRN3cyACQQp3c2ogGWoiA2oiCSATIBJzcSASc2ogCUEadyAJQRV3cyAJQQd3c2pB/Nux6QRqIhkgAyACcyABcSADIAJxcyADQR53IANBE3dzIANBCndzaiAaaiIBaiIRIAkgE3NxIBNzaiARQRp3IBFBFXdzIBFBB3dzakGTmuCZBWoiGiABIANzIAJxIAEgA3FzIAFBHncgAUETd3MgAUEKd3NqIBhqIgJqIhIgESAJc3EgCXNqIBJBGncgEkEVd3MgEkEHd3NqQdTmqagGaiIYIAIgAXMgA3EgAiABcXMgAkEedyACQRN3cyACQQp3c2ogFGoiA2oiE2ogKCASaiAkIBFqICcgCWogEyASIBFzcSARc2ogE0EadyATQRV3cyATQQd3c2pBu5WoswdqIhQgAyACcyABcSADIAJxcyADQR53IANBE3dzIANBCndzaiAXaiIBaiIJIBMgEnNxIBJzaiAJQRp3IAlBFXdzIAlBB3dzakGukouOeGoiFyABIANzIAJxIAEgA3FzIAFBHncgAUETd3MgAUEKd3NqIBlqIgJqIhEgCSATc3EgE3NqIBFBGncgEUEVd3MgEUEHd3NqQYXZyJN5aiIZIAIgAXMgA3EgAiABcXMgAkEedyACQRN3cyACQQp3c2ogGmoiA2oiEiARIAlzcSAJc2ogEkEadyASQRV3cyASQQd3c2pBodH/lXpqIhogAyACcyABcSADIAJxcyADQR53IANBE3dzIANBCndzaiAYaiIBaiITaiAqIBJqIC0gEWogKSAJaiATIBIgEXNxIBFzaiATQRp3IBNBFXdzIBNBB3dzakHLzOnAemoiGCABIANzIAJxIAEgA3FzIAFBHncgAUETd3MgAUEKd3NqIBRqIgJqIgkgEyASc3EgEnNqIAlBGncgCUEVd3MgCUEHd3NqQfCWrpJ8aiIUIAIgAXMgA3EgAiABcXMgAkEedyACQRN3cyACQQp3c2ogF2oiA2oiESAJIBNzcSATc2ogEUEadyARQRV3cyARQQd3c2pBo6Oxu3xqIhcgAyACcyABcSADIAJxcyADQR53IANBE3dzIANBCndzaiAZaiIBaiISIBEgCXNxIAlzaiASQRp3IBJBFXdzIBJBB3dzakGZ0MuMfWoiGSABIANzIAJxIAEgA3FzIAFBHncgAUETd3MgAUEKd3NqIBpqIgJqIhNqIDAgEmogLyARaiArIAlqIBMgEiARc3EgEXNqIBNBGncgE0EVd3MgE0EHd3NqQaSM5LR9aiIaIAIgAXMgA3EgAiABcXMgAkEedyACQRN3cyACQQp3c2ogGGoiA2oiCSATIBJzcSASc2ogCUEadyAJQRV3cyAJQQd3c2pBheu4oH9qIhggAyACcyABcSADIAJxcyADQR53IANBE3dzIANBCndzaiAUaiIBaiIRIAkgE3NxIBNzaiARQRp3IBFBFXdzIBFBB3dzakHwwKqDAWoiFCABIANzIAJxIAEgA3FzIAFBHncgAUETd3MgAUEKd3NqIBdqIgJqIhIgESAJc3EgCXNqIBJBGncgEkEVd3MgEkEHd3NqQZaCk80BaiIXIAIgAXMgA3EgAiABcXMgAkEedyACQRN3cyACQQp3c2ogGWoiA2oiEyA2aiAyIBJqIDUgEWogMSAJaiATIBIgEXNxIBFzaiATQRp3IBNBFXdzIBNBB3dzakGI2N3xAWoiGSADIAJzIAFxIAMgAnFzIANBHncgA0ETd3MgA0EKd3NqIBpqIgFqIgkgEyASc3EgEnNqIAlBGncgCUEVd3MgCUEHd3NqQczuoboCaiIaIAEgA3MgAnEgASADcXMgAUEedyABQRN3cyABQQp3c2ogGGoiAmoiESAJIBNzcSATc2ogEUEadyARQRV3cyARQQd3c2pBtfnCpQNqIhggAiABcyADcSACIAFxcyACQR53IAJBE3dzIAJBCndzaiAUaiIDaiISIBEgCXNxIAlzaiASQRp3IBJBFXdzIBJBB3dzakGzmfDIA2oiFCADIAJzIAFxIAMgAnFzIANBHncgA0ETd3MgA0EKd3NqIBdqIgFqIhNqICxBGXcgLEEOd3MgLEEDdnMgKGogNGogM0EPdyAzQQ13cyAzQQp2c2oiFyASaiA3IBFqIDMgCWogEyASIBFzcSARc2ogE0EadyATQRV3cyATQQd3c2pBytTi9gRqIhsgASADcyACcSABIANxcyABQR53IAFBE3dzIAFBCndzaiAZaiICaiIJIBMgEnNxIBJzaiAJQRp3IAlBFXdzIAlBB3dzakHPlPPcBWoiGSACIAFzIANxIAIgAXFzIAJBHncgAkETd3MgAkEKd3NqIBpqIgNqIhEgCSATc3EgE3NqIBFBGncgEUEVd3MgEUEHd3NqQfPfucEGaiIaIAMgAnMgAXEgAyACcXMgA0EedyADQRN3cyADQQp3c2ogGGoiAWoiEiARIAlzcSAJc2ogEkEadyASQRV3cyASQQd3c2pB7oW+pAdqIhwgASADcyACcSABIANxcyABQR53IAFBE3dzIAFBCndzaiAUaiICaiITaiAuQRl3IC5BDndzIC5BA3ZzICpqIDZqIC1BGXcgLUEOd3MgLUEDdnMgKWogNWogF0EPdyAXQQ13cyAXQQp2c2oiFEEPdyAUQQ13cyAUQQp2c2oiGCASaiA5IBFqIBQgCWogEyASIBFzcSARc2ogE0EadyATQRV3cyATQQd3c2pB78aVxQdqIgkgAiABcyADcSACIAFxcyACQR53IAJBE3dzIAJBCndzaiAbaiIDaiIRIBMgEnNxIBJzaiARQRp3IBFBFXdzIBFBB3dzakGU8KGmeGoiGyADIAJzIAFxIAMgAnFzIANBHncgA0ETd3MgA0EKd3NqIBlqIgFqIhIgESATc3EgE3NqIBJBGncgEkEVd3MgEkEHd3NqQYiEnOZ4aiIZIAEgA3MgAnEgASADcXMgAUEedyABQRN3cyABQQp3c2ogGmoiAmoiEyASIBFzcSARc2ogE0EadyATQRV3cyATQQd3c2pB+v/7hXlqIhogAiABcyADcSACIAFxcyACQR53IAJBE3dzIAJBCndzaiAcaiIDaiIUIDxqNgLkgQVBACA/IAMgAnMgAXEgAyACcXMgA0EedyADQRN3cyADQQp3c2ogCWoiASADcyACcSABIANxcyABQR53IAFBE3dzIAFBCndzaiAbaiICIAFzIANxIAIgAXFzIAJBHncgAkETd3MgAkEKd3NqIBlqIgMgAnMgAXEgAyACcXMgA0EedyADQRN3cyADQQp3c2ogGmoiCWo2AtSBBUEAID0gL0EZdyAvQQ53cyAvQQN2cyAraiA3aiAYQQ93IBhBDXdzIBhBCnZzaiIYIBFqIBQgEyASc3EgEnNqIBRBGncgFEEVd3MgFEEHd3NqQevZwaJ6aiIZIAFqIhFqNgLggQVBACBBIAkgA3MgAnEgCSADcXMgCUEedyAJQRN3cyAJQQp3c2ogGWoiAWo2AtCBBUEAID4gMEEZdyAwQQ53cyAwQQN2cyAvaiAXaiA6QQ93IDpBDXdzIDpBCnZzaiASaiARIBQgE3NxIBNzaiARQRp3IBFBFXdzIBFBB3dzakH3x+b3e2oiFyACaiISajYC3IEFQQAgQyABIAlzIANxIAEgCXFzIAFBHncgAUETd3MgAUEKd3NqIBdqIgJqNgLMgQVBACA7IDRBGXcgNEEOd3MgNEEDdnMgMGogOGogGEEPdyAYQQ13cyAYQQp2c2ogE2ogEiARIBRzcSAUc2ogEkEadyASQRV3cyASQQd3c2pB8vHFs3xqIhEgA2pqNgLYgQVBACAAIAIgAXMgCXEgAiABcXMgAkEedyACQRN3cyACQQp3c2ogEWpqNgLIgQULswYCBH8BfkEAKALAgQUiAEECdkEPcSIBQQJ0IgIgAigCgIEFQX8gAEEDdCIAdEF/c3FBgAEgAHRzNgKAgQUCQAJAAkAgAUEOSQ0AAkAgAUEORw0AQQBBADYCvIEFC0GAgQUQA0EAIQIMAQsgAUENRg0BIAFBAWohAgsgAiEDAkBBBiACa0EHcSIARQ0AIAIgAGohAyACQQJ0QYCBBWohAQNAIAFBADYCACABQQRqIQEgAEF/aiIADQALCyACQXlqQQdJDQACQEEGIANrIgBBCHENACADQQJ0IgFCADcCmIEFIAFCADcCkIEFIAFCADcCiIEFIAFCADcCgIEFIABBCEkNASADQQhqIQMLIANBAnRBgIEFaiEBA0AgAUIANwIAIAFBOGpCADcCACABQTBqQgA3AgAgAUEoakIANwIAIAFBIGpCADcCACABQRhqQgA3AgAgAUEQakIANwIAIAFBCGpCADcCACABQcAAaiEBDAALC0EAIQBBAEEAKQPAgQUiBKdBA3QiAUH4gfwHcUEIeCABQRh4Qf+B/AdxcjYCvIEFQQAgBEIdiKciAUH/gfwHcUEIeCABQRh4Qf+B/AdxcjYCuIEFQYCBBRADQQBBACgC5IEFIgFB/4H8B3FBCHggAUEYeEH/gfwHcXI2AuSBBUEAQQAoAuCBBSIBQf+B/AdxQQh4IAFBGHhB/4H8B3FyNgLggQVBAEEAKALcgQUiAUH/gfwHcUEIeCABQRh4Qf+B/AdxcjYC3IEFQQBBACgC2IEFIgFB/4H8B3FBCHggAUEYeEH/gfwHcXI2AtiBBUEAQQAoAtSBBSIBQf+B/AdxQQh4IAFBGHhB/4H8B3FyNgLUgQVBAEEAKALQgQUiAUH/gfwHcUEIeCABQRh4Qf+B/AdxcjYC0IEFQQBBACgCzIEFIgFB/4H8B3FBCHggAUEYeEH/gfwHcXI2AsyBBUEAQQAoAsiBBSIBQf+B/AdxQQh4IAFBGHhB/4H8B3FyNgLIgQUCQEEAKALogQUiAkUNAEEAIQEDQCABQYCBBGogAUHIgQVqLQAAOgAAIAFBAWohASACIABBAWoiAEH/AXFLDQALCwsGAEGAgQULowEAQQBCADcDwIEFQQBBHEEgIAFB4AFGIgEbNgLogQVBAEKnn+anxvST/b5/Qquzj/yRo7Pw2wAgARs3A+CBBUEAQrGWgP6fooWs6ABC/6S5iMWR2oKbfyABGzcD2IEFQQBCl7rDg5Onlod3QvLmu+Ojp/2npX8gARs3A9CBBUEAQti9loj8oLW+NkLnzKfQ1tDrs7t/IAEbNwPIgQUgABACEAQLCwwBAEGAgAQLBHAAAAA=";
    var hash$a = "8ed695a3";
    var wasmJson$a = {
    	name: name$a,
    	data: data$a,
    	hash: hash$a
    };

    const mutex$a = new Mutex();
    let wasmCache$a = null;
    /**
     * Calculates SHA-2 (SHA-224) hash
     * @param data Input data (string, Buffer or TypedArray)
     * @returns Computed hash as a hexadecimal string
     */
    function sha224(data) {
        if (wasmCache$a === null) {
            return lockedCreate(mutex$a, wasmJson$a, 28).then((wasm) => {
                wasmCache$a = wasm;
                return wasmCache$a.calculate(data, 224);
            });
        }
        try {
            const hash = wasmCache$a.calculate(data, 224);
            return Promise.resolve(hash);
        }
        catch (err) {
            return Promise.reject(err);
        }
    }
    /**
     * Creates a new SHA-2 (SHA-224) hash instance
     */
    function createSHA224() {
        return WASMInterface(wasmJson$a, 28).then((wasm) => {
            wasm.init(224);
            const obj = {
                init: () => {
                    wasm.init(224);
                    return obj;
                },
                update: (data) => {
                    wasm.update(data);
                    return obj;
                },
                // biome-ignore lint/suspicious/noExplicitAny: Conflict with IHasher type
                digest: (outputType) => wasm.digest(outputType),
                save: () => wasm.save(),
                load: (data) => {
                    wasm.load(data);
                    return obj;
                },
                blockSize: 64,
                digestSize: 28,
            };
            return obj;
        });
    }

    const mutex$9 = new Mutex();
    let wasmCache$9 = null;
    /**
     * Calculates SHA-2 (SHA-256) hash
     * @param data Input data (string, Buffer or TypedArray)
     * @returns Computed hash as a hexadecimal string
     */
    function sha256(data) {
        if (wasmCache$9 === null) {
            return lockedCreate(mutex$9, wasmJson$a, 32).then((wasm) => {
                wasmCache$9 = wasm;
                return wasmCache$9.calculate(data, 256);
            });
        }
        try {
            const hash = wasmCache$9.calculate(data, 256);
            return Promise.resolve(hash);
        }
        catch (err) {
            return Promise.reject(err);
        }
    }
    /**
     * Creates a new SHA-2 (SHA-256) hash instance
     */
    function createSHA256() {
        return WASMInterface(wasmJson$a, 32).then((wasm) => {
            wasm.init(256);
            const obj = {
                init: () => {
                    wasm.init(256);
                    return obj;
                },
                update: (data) => {
                    wasm.update(data);
                    return obj;
                },
                // biome-ignore lint/suspicious/noExplicitAny: Conflict with IHasher type
                digest: (outputType) => wasm.digest(outputType),
                save: () => wasm.save(),
                load: (data) => {
                    wasm.load(data);
                    return obj;
                },
                blockSize: 64,
                digestSize: 32,
            };
            return obj;
        });
    }

    var name$9 = "sha512";
    var data$9 = "AGFzbQEAAAABEQRgAAF/YAF/AGAAAGACf38AAwgHAAEBAQIAAwUEAQECAgYPAn8BQYCABAt/AEGAgAQLB4IBCQZtZW1vcnkCAA9fX3N0YWNrX3BvaW50ZXIDAA5IYXNoX0dldEJ1ZmZlcgAACUhhc2hfSW5pdAABC0hhc2hfVXBkYXRlAAIKSGFzaF9GaW5hbAAEDUhhc2hfR2V0U3RhdGUABQ5IYXNoX0NhbGN1bGF0ZQAGClNUQVRFX1NJWkUDAQrgaQcGAEGAgQQLmwIAQQBCADcDgIIFQQBBMEHAACAAQYADRiIAGzYCyIIFQQBCpJ/p99uD0trHAEL5wvibkaOz8NsAIAAbNwPAggVBAEKnn+an1sGLhltC6/qG2r+19sEfIAAbNwO4ggVBAEKRquDC9tCS2o5/Qp/Y+dnCkdqCm38gABs3A7CCBUEAQrGWgP7/zMmZ5wBC0YWa7/rPlIfRACAAGzcDqIIFQQBCubK5uI+b+5cVQvHt9Pilp/2npX8gABs3A6CCBUEAQpe6w4Ojq8CskX9Cq/DT9K/uvLc8IAAbNwOYggVBAEKHqvOzo6WKzeIAQrvOqqbY0Ouzu38gABs3A5CCBUEAQti9lojcq+fdS0KIkvOd/8z5hOoAIAAbNwOIggUL+gICAX4Hf0EAQQApA4CCBSIBIACtfDcDgIIFAkACQAJAIAGnQf8AcSICDQBBgIEEIQMMAQsgAEGAASACayIESSEFAkAgAEUNACAAIAQgBRsiA0EDcSEGIAJBgIEFaiEHQQAhAgJAIANBBEkNACADQfwBcSEIQQAhAgNAIAcgAmoiAyACQYCBBGotAAA6AAAgA0EBaiACQYGBBGotAAA6AAAgA0ECaiACQYKBBGotAAA6AAAgA0EDaiACQYOBBGotAAA6AAAgCCACQQRqIgJHDQALIAZFDQELA0AgByACaiACQYCBBGotAAA6AAAgAkEBaiECIAZBf2oiBg0ACwsgBQ0BQYCBBRADIAAgBGshACAEQYCBBGohAwsCQCAAQYABSQ0AA0AgAxADIANBgAFqIQMgAEGAf2oiAEH/AEsNAAsLIABFDQBBACEGQQAhAgNAIAJBgIEFaiADIAJqLQAAOgAAIAJBAWohAiAAIAZBAWoiBkH/AXFLDQALCwvcVgFWfkEAIAApAwgiAUI4hiABQoD+A4NCKIaEIAFCgID8B4NCGIYgAUKAgID4D4NCCIaEhCABQgiIQoCAgPgPgyABQhiIQoCA/AeDhCABQiiIQoD+A4MgAUI4iISEhCICQj+JIAJCOImFIAJCB4iFIAApAwAiAUI4hiABQoD+A4NCKIaEIAFCgID8B4NCGIYgAUKAgID4D4NCCIaEhCABQgiIQoCAgPgPgyABQhiIQoCA/AeDhCABQiiIQoD+A4MgAUI4iISEhCIDfCAAKQNIIgFCOIYgAUKA/gODQiiGhCABQoCA/AeDQhiGIAFCgICA+A+DQgiGhIQgAUIIiEKAgID4D4MgAUIYiEKAgPwHg4QgAUIoiEKA/gODIAFCOIiEhIQiBHwgACkDcCIBQjiGIAFCgP4Dg0IohoQgAUKAgPwHg0IYhiABQoCAgPgPg0IIhoSEIAFCCIhCgICA+A+DIAFCGIhCgID8B4OEIAFCKIhCgP4DgyABQjiIhISEIgVCLYkgBUIDiYUgBUIGiIV8IgZCP4kgBkI4iYUgBkIHiIUgACkDeCIBQjiGIAFCgP4Dg0IohoQgAUKAgPwHg0IYhiABQoCAgPgPg0IIhoSEIAFCCIhCgICA+A+DIAFCGIhCgID8B4OEIAFCKIhCgP4DgyABQjiIhISEIgd8IARCP4kgBEI4iYUgBEIHiIUgACkDQCIBQjiGIAFCgP4Dg0IohoQgAUKAgPwHg0IYhiABQoCAgPgPg0IIhoSEIAFCCIhCgICA+A+DIAFCGIhCgID8B4OEIAFCKIhCgP4DgyABQjiIhISEIgh8IAApAxAiAUI4hiABQoD+A4NCKIaEIAFCgID8B4NCGIYgAUKAgID4D4NCCIaEhCABQgiIQoCAgPgPgyABQhiIQoCA/AeDhCABQiiIQoD+A4MgAUI4iISEhCIJQj+JIAlCOImFIAlCB4iFIAJ8IAApA1AiAUI4hiABQoD+A4NCKIaEIAFCgID8B4NCGIYgAUKAgID4D4NCCIaEhCABQgiIQoCAgPgPgyABQhiIQoCA/AeDhCABQiiIQoD+A4MgAUI4iISEhCIKfCAHQi2JIAdCA4mFIAdCBoiFfCILfCAAKQM4IgFCOIYgAUKA/gODQiiGhCABQoCA/AeDQhiGIAFCgICA+A+DQgiGhIQgAUIIiEKAgID4D4MgAUIYiEKAgPwHg4QgAUIoiEKA/gODIAFCOIiEhIQiDEI/iSAMQjiJhSAMQgeIhSAAKQMwIgFCOIYgAUKA/gODQiiGhCABQoCA/AeDQhiGIAFCgICA+A+DQgiGhIQgAUIIiEKAgID4D4MgAUIYiEKAgPwHg4QgAUIoiEKA/gODIAFCOIiEhIQiDXwgB3wgACkDKCIBQjiGIAFCgP4Dg0IohoQgAUKAgPwHg0IYhiABQoCAgPgPg0IIhoSEIAFCCIhCgICA+A+DIAFCGIhCgID8B4OEIAFCKIhCgP4DgyABQjiIhISEIg5CP4kgDkI4iYUgDkIHiIUgACkDICIBQjiGIAFCgP4Dg0IohoQgAUKAgPwHg0IYhiABQoCAgPgPg0IIhoSEIAFCCIhCgICA+A+DIAFCGIhCgID8B4OEIAFCKIhCgP4DgyABQjiIhISEIg98IAApA2giAUI4hiABQoD+A4NCKIaEIAFCgID8B4NCGIYgAUKAgID4D4NCCIaEhCABQgiIQoCAgPgPgyABQhiIQoCA/AeDhCABQiiIQoD+A4MgAUI4iISEhCIQfCAAKQMYIgFCOIYgAUKA/gODQiiGhCABQoCA/AeDQhiGIAFCgICA+A+DQgiGhIQgAUIIiEKAgID4D4MgAUIYiEKAgPwHg4QgAUIoiEKA/gODIAFCOIiEhIQiEUI/iSARQjiJhSARQgeIhSAJfCAAKQNYIgFCOIYgAUKA/gODQiiGhCABQoCA/AeDQhiGIAFCgICA+A+DQgiGhIQgAUIIiEKAgID4D4MgAUIYiEKAgPwHg4QgAUIoiEKA/gODIAFCOIiEhIQiEnwgBkItiSAGQgOJhSAGQgaIhXwiE0ItiSATQgOJhSATQgaIhXwiFEItiSAUQgOJhSAUQgaIhXwiFUItiSAVQgOJhSAVQgaIhXwiFnwgBUI/iSAFQjiJhSAFQgeIhSAQfCAVfCAAKQNgIgFCOIYgAUKA/gODQiiGhCABQoCA/AeDQhiGIAFCgICA+A+DQgiGhIQgAUIIiEKAgID4D4MgAUIYiEKAgPwHg4QgAUIoiEKA/gODIAFCOIiEhIQiF0I/iSAXQjiJhSAXQgeIhSASfCAUfCAKQj+JIApCOImFIApCB4iFIAR8IBN8IAhCP4kgCEI4iYUgCEIHiIUgDHwgBnwgDUI/iSANQjiJhSANQgeIhSAOfCAFfCAPQj+JIA9COImFIA9CB4iFIBF8IBd8IAtCLYkgC0IDiYUgC0IGiIV8IhhCLYkgGEIDiYUgGEIGiIV8IhlCLYkgGUIDiYUgGUIGiIV8IhpCLYkgGkIDiYUgGkIGiIV8IhtCLYkgG0IDiYUgG0IGiIV8IhxCLYkgHEIDiYUgHEIGiIV8Ih1CLYkgHUIDiYUgHUIGiIV8Ih5CP4kgHkI4iYUgHkIHiIUgB0I/iSAHQjiJhSAHQgeIhSAFfCAafCAQQj+JIBBCOImFIBBCB4iFIBd8IBl8IBJCP4kgEkI4iYUgEkIHiIUgCnwgGHwgFkItiSAWQgOJhSAWQgaIhXwiH0ItiSAfQgOJhSAfQgaIhXwiIEItiSAgQgOJhSAgQgaIhXwiIXwgFkI/iSAWQjiJhSAWQgeIhSAafCALQj+JIAtCOImFIAtCB4iFIAZ8IBt8ICFCLYkgIUIDiYUgIUIGiIV8IiJ8IBVCP4kgFUI4iYUgFUIHiIUgGXwgIXwgFEI/iSAUQjiJhSAUQgeIhSAYfCAgfCATQj+JIBNCOImFIBNCB4iFIAt8IB98IB5CLYkgHkIDiYUgHkIGiIV8IiNCLYkgI0IDiYUgI0IGiIV8IiRCLYkgJEIDiYUgJEIGiIV8IiVCLYkgJUIDiYUgJUIGiIV8IiZ8IB1CP4kgHUI4iYUgHUIHiIUgIHwgJXwgHEI/iSAcQjiJhSAcQgeIhSAffCAkfCAbQj+JIBtCOImFIBtCB4iFIBZ8ICN8IBpCP4kgGkI4iYUgGkIHiIUgFXwgHnwgGUI/iSAZQjiJhSAZQgeIhSAUfCAdfCAYQj+JIBhCOImFIBhCB4iFIBN8IBx8ICJCLYkgIkIDiYUgIkIGiIV8IidCLYkgJ0IDiYUgJ0IGiIV8IihCLYkgKEIDiYUgKEIGiIV8IilCLYkgKUIDiYUgKUIGiIV8IipCLYkgKkIDiYUgKkIGiIV8IitCLYkgK0IDiYUgK0IGiIV8IixCLYkgLEIDiYUgLEIGiIV8Ii1CP4kgLUI4iYUgLUIHiIUgIUI/iSAhQjiJhSAhQgeIhSAdfCApfCAgQj+JICBCOImFICBCB4iFIBx8ICh8IB9CP4kgH0I4iYUgH0IHiIUgG3wgJ3wgJkItiSAmQgOJhSAmQgaIhXwiLkItiSAuQgOJhSAuQgaIhXwiL0ItiSAvQgOJhSAvQgaIhXwiMHwgJkI/iSAmQjiJhSAmQgeIhSApfCAiQj+JICJCOImFICJCB4iFIB58ICp8IDBCLYkgMEIDiYUgMEIGiIV8IjF8ICVCP4kgJUI4iYUgJUIHiIUgKHwgMHwgJEI/iSAkQjiJhSAkQgeIhSAnfCAvfCAjQj+JICNCOImFICNCB4iFICJ8IC58IC1CLYkgLUIDiYUgLUIGiIV8IjJCLYkgMkIDiYUgMkIGiIV8IjNCLYkgM0IDiYUgM0IGiIV8IjRCLYkgNEIDiYUgNEIGiIV8IjV8ICxCP4kgLEI4iYUgLEIHiIUgL3wgNHwgK0I/iSArQjiJhSArQgeIhSAufCAzfCAqQj+JICpCOImFICpCB4iFICZ8IDJ8IClCP4kgKUI4iYUgKUIHiIUgJXwgLXwgKEI/iSAoQjiJhSAoQgeIhSAkfCAsfCAnQj+JICdCOImFICdCB4iFICN8ICt8IDFCLYkgMUIDiYUgMUIGiIV8IjZCLYkgNkIDiYUgNkIGiIV8IjdCLYkgN0IDiYUgN0IGiIV8IjhCLYkgOEIDiYUgOEIGiIV8IjlCLYkgOUIDiYUgOUIGiIV8IjpCLYkgOkIDiYUgOkIGiIV8IjtCLYkgO0IDiYUgO0IGiIV8IjxCP4kgPEI4iYUgPEIHiIUgMEI/iSAwQjiJhSAwQgeIhSAsfCA4fCAvQj+JIC9COImFIC9CB4iFICt8IDd8IC5CP4kgLkI4iYUgLkIHiIUgKnwgNnwgNUItiSA1QgOJhSA1QgaIhXwiPUItiSA9QgOJhSA9QgaIhXwiPkItiSA+QgOJhSA+QgaIhXwiP3wgNUI/iSA1QjiJhSA1QgeIhSA4fCAxQj+JIDFCOImFIDFCB4iFIC18IDl8ID9CLYkgP0IDiYUgP0IGiIV8IkB8IDRCP4kgNEI4iYUgNEIHiIUgN3wgP3wgM0I/iSAzQjiJhSAzQgeIhSA2fCA+fCAyQj+JIDJCOImFIDJCB4iFIDF8ID18IDxCLYkgPEIDiYUgPEIGiIV8IkFCLYkgQUIDiYUgQUIGiIV8IkJCLYkgQkIDiYUgQkIGiIV8IkNCLYkgQ0IDiYUgQ0IGiIV8IkR8IDtCP4kgO0I4iYUgO0IHiIUgPnwgQ3wgOkI/iSA6QjiJhSA6QgeIhSA9fCBCfCA5Qj+JIDlCOImFIDlCB4iFIDV8IEF8IDhCP4kgOEI4iYUgOEIHiIUgNHwgPHwgN0I/iSA3QjiJhSA3QgeIhSAzfCA7fCA2Qj+JIDZCOImFIDZCB4iFIDJ8IDp8IEBCLYkgQEIDiYUgQEIGiIV8IkVCLYkgRUIDiYUgRUIGiIV8IkZCLYkgRkIDiYUgRkIGiIV8IkdCLYkgR0IDiYUgR0IGiIV8IkhCLYkgSEIDiYUgSEIGiIV8IklCLYkgSUIDiYUgSUIGiIV8IkpCLYkgSkIDiYUgSkIGiIV8IksgSSBFID8gPSAyICwgKiAiICAgFiAGIBcgCEEAKQOoggUiTEIyiSBMQi6JhSBMQheJhUEAKQPAggUiTXxBACkDuIIFIk5BACkDsIIFIk+FIEyDIE6FfCADfEKi3KK5jfOLxcIAfCIDQQApA6CCBSJQfCIBIA98IEwgEXwgTyAJfCBOIAJ8IAEgTyBMhYMgT4V8IAFCMokgAUIuiYUgAUIXiYV8Qs3LvZ+SktGb8QB8IlFBACkDmIIFIlJ8IgkgASBMhYMgTIV8IAlCMokgCUIuiYUgCUIXiYV8Qq/2tOL++b7gtX98IlNBACkDkIIFIlR8Ig8gCSABhYMgAYV8IA9CMokgD0IuiYUgD0IXiYV8Qry3p4zY9PbaaXwiVUEAKQOIggUiAXwiESAPIAmFgyAJhXwgEUIyiSARQi6JhSARQheJhXxCuOqimr/LsKs5fCJWIFIgVCABhYMgVCABg4UgAUIkiSABQh6JhSABQhmJhXwgA3wiAnwiA3wgDCARfCANIA98IA4gCXwgAyARIA+FgyAPhXwgA0IyiSADQi6JhSADQheJhXxCmaCXsJu+xPjZAHwiDSACIAGFIFSDIAIgAYOFIAJCJIkgAkIeiYUgAkIZiYV8IFF8Igl8IgggAyARhYMgEYV8IAhCMokgCEIuiYUgCEIXiYV8Qpuf5fjK1OCfkn98Ig4gCSAChSABgyAJIAKDhSAJQiSJIAlCHomFIAlCGYmFfCBTfCIPfCIRIAggA4WDIAOFfCARQjKJIBFCLomFIBFCF4mFfEKYgrbT3dqXjqt/fCJRIA8gCYUgAoMgDyAJg4UgD0IkiSAPQh6JhSAPQhmJhXwgVXwiAnwiAyARIAiFgyAIhXwgA0IyiSADQi6JhSADQheJhXxCwoSMmIrT6oNYfCJTIAIgD4UgCYMgAiAPg4UgAkIkiSACQh6JhSACQhmJhXwgVnwiCXwiDHwgEiADfCAKIBF8IAQgCHwgDCADIBGFgyARhXwgDEIyiSAMQi6JhSAMQheJhXxCvt/Bq5Tg1sESfCIEIAkgAoUgD4MgCSACg4UgCUIkiSAJQh6JhSAJQhmJhXwgDXwiD3wiESAMIAOFgyADhXwgEUIyiSARQi6JhSARQheJhXxCjOWS9+S34ZgkfCIKIA8gCYUgAoMgDyAJg4UgD0IkiSAPQh6JhSAPQhmJhXwgDnwiAnwiAyARIAyFgyAMhXwgA0IyiSADQi6JhSADQheJhXxC4un+r724n4bVAHwiEiACIA+FIAmDIAIgD4OFIAJCJIkgAkIeiYUgAkIZiYV8IFF8Igl8IgggAyARhYMgEYV8IAhCMokgCEIuiYUgCEIXiYV8Qu+S7pPPrpff8gB8IhcgCSAChSAPgyAJIAKDhSAJQiSJIAlCHomFIAlCGYmFfCBTfCIPfCIMfCAHIAh8IAUgA3wgECARfCAMIAggA4WDIAOFfCAMQjKJIAxCLomFIAxCF4mFfEKxrdrY47+s74B/fCIDIA8gCYUgAoMgDyAJg4UgD0IkiSAPQh6JhSAPQhmJhXwgBHwiBXwiAiAMIAiFgyAIhXwgAkIyiSACQi6JhSACQheJhXxCtaScrvLUge6bf3wiCCAFIA+FIAmDIAUgD4OFIAVCJIkgBUIeiYUgBUIZiYV8IAp8IgZ8IgkgAiAMhYMgDIV8IAlCMokgCUIuiYUgCUIXiYV8QpTNpPvMrvzNQXwiDCAGIAWFIA+DIAYgBYOFIAZCJIkgBkIeiYUgBkIZiYV8IBJ8Igd8Ig8gCSAChYMgAoV8IA9CMokgD0IuiYUgD0IXiYV8QtKVxfeZuNrNZHwiBCAHIAaFIAWDIAcgBoOFIAdCJIkgB0IeiYUgB0IZiYV8IBd8IgV8IhEgFHwgGCAPfCATIAl8IAsgAnwgESAPIAmFgyAJhXwgEUIyiSARQi6JhSARQheJhXxC48u8wuPwkd9vfCICIAUgB4UgBoMgBSAHg4UgBUIkiSAFQh6JhSAFQhmJhXwgA3wiBnwiCyARIA+FgyAPhXwgC0IyiSALQi6JhSALQheJhXxCtauz3Oi45+APfCIJIAYgBYUgB4MgBiAFg4UgBkIkiSAGQh6JhSAGQhmJhXwgCHwiB3wiEyALIBGFgyARhXwgE0IyiSATQi6JhSATQheJhXxC5biyvce5qIYkfCIPIAcgBoUgBYMgByAGg4UgB0IkiSAHQh6JhSAHQhmJhXwgDHwiBXwiFCATIAuFgyALhXwgFEIyiSAUQi6JhSAUQheJhXxC9YSsyfWNy/QtfCIRIAUgB4UgBoMgBSAHg4UgBUIkiSAFQh6JhSAFQhmJhXwgBHwiBnwiGHwgGiAUfCAVIBN8IBkgC3wgGCAUIBOFgyAThXwgGEIyiSAYQi6JhSAYQheJhXxCg8mb9aaVobrKAHwiFiAGIAWFIAeDIAYgBYOFIAZCJIkgBkIeiYUgBkIZiYV8IAJ8Igd8IgsgGCAUhYMgFIV8IAtCMokgC0IuiYUgC0IXiYV8QtT3h+rLu6rY3AB8IhkgByAGhSAFgyAHIAaDhSAHQiSJIAdCHomFIAdCGYmFfCAJfCIFfCITIAsgGIWDIBiFfCATQjKJIBNCLomFIBNCF4mFfEK1p8WYqJvi/PYAfCIYIAUgB4UgBoMgBSAHg4UgBUIkiSAFQh6JhSAFQhmJhXwgD3wiBnwiFCATIAuFgyALhXwgFEIyiSAUQi6JhSAUQheJhXxCq7+b866qlJ+Yf3wiGiAGIAWFIAeDIAYgBYOFIAZCJIkgBkIeiYUgBkIZiYV8IBF8Igd8IhV8IBwgFHwgHyATfCAbIAt8IBUgFCAThYMgE4V8IBVCMokgFUIuiYUgFUIXiYV8QpDk0O3SzfGYqH98IhsgByAGhSAFgyAHIAaDhSAHQiSJIAdCHomFIAdCGYmFfCAWfCIFfCILIBUgFIWDIBSFfCALQjKJIAtCLomFIAtCF4mFfEK/wuzHifnJgbB/fCIWIAUgB4UgBoMgBSAHg4UgBUIkiSAFQh6JhSAFQhmJhXwgGXwiBnwiEyALIBWFgyAVhXwgE0IyiSATQi6JhSATQheJhXxC5J289/v436y/f3wiGSAGIAWFIAeDIAYgBYOFIAZCJIkgBkIeiYUgBkIZiYV8IBh8Igd8IhQgEyALhYMgC4V8IBRCMokgFEIuiYUgFEIXiYV8QsKfou2z/oLwRnwiGCAHIAaFIAWDIAcgBoOFIAdCJIkgB0IeiYUgB0IZiYV8IBp8IgV8IhV8IB4gFHwgISATfCAdIAt8IBUgFCAThYMgE4V8IBVCMokgFUIuiYUgFUIXiYV8QqXOqpj5qOTTVXwiGiAFIAeFIAaDIAUgB4OFIAVCJIkgBUIeiYUgBUIZiYV8IBt8IgZ8IgsgFSAUhYMgFIV8IAtCMokgC0IuiYUgC0IXiYV8Qu+EjoCe6pjlBnwiGyAGIAWFIAeDIAYgBYOFIAZCJIkgBkIeiYUgBkIZiYV8IBZ8Igd8IhMgCyAVhYMgFYV8IBNCMokgE0IuiYUgE0IXiYV8QvDcudDwrMqUFHwiFiAHIAaFIAWDIAcgBoOFIAdCJIkgB0IeiYUgB0IZiYV8IBl8IgV8IhQgEyALhYMgC4V8IBRCMokgFEIuiYUgFEIXiYV8QvzfyLbU0MLbJ3wiGSAFIAeFIAaDIAUgB4OFIAVCJIkgBUIeiYUgBUIZiYV8IBh8IgZ8IhUgKHwgJCAUfCAnIBN8ICMgC3wgFSAUIBOFgyAThXwgFUIyiSAVQi6JhSAVQheJhXxCppKb4YWnyI0ufCIYIAYgBYUgB4MgBiAFg4UgBkIkiSAGQh6JhSAGQhmJhXwgGnwiB3wiCyAVIBSFgyAUhXwgC0IyiSALQi6JhSALQheJhXxC7dWQ1sW/m5bNAHwiGiAHIAaFIAWDIAcgBoOFIAdCJIkgB0IeiYUgB0IZiYV8IBt8IgV8IhMgCyAVhYMgFYV8IBNCMokgE0IuiYUgE0IXiYV8Qt/n1uy5ooOc0wB8IhsgBSAHhSAGgyAFIAeDhSAFQiSJIAVCHomFIAVCGYmFfCAWfCIGfCIUIBMgC4WDIAuFfCAUQjKJIBRCLomFIBRCF4mFfELex73dyOqcheUAfCIWIAYgBYUgB4MgBiAFg4UgBkIkiSAGQh6JhSAGQhmJhXwgGXwiB3wiFXwgJiAUfCApIBN8ICUgC3wgFSAUIBOFgyAThXwgFUIyiSAVQi6JhSAVQheJhXxCqOXe47PXgrX2AHwiGSAHIAaFIAWDIAcgBoOFIAdCJIkgB0IeiYUgB0IZiYV8IBh8IgV8IgsgFSAUhYMgFIV8IAtCMokgC0IuiYUgC0IXiYV8Qubdtr/kpbLhgX98IhggBSAHhSAGgyAFIAeDhSAFQiSJIAVCHomFIAVCGYmFfCAafCIGfCITIAsgFYWDIBWFfCATQjKJIBNCLomFIBNCF4mFfEK76oik0ZCLuZJ/fCIaIAYgBYUgB4MgBiAFg4UgBkIkiSAGQh6JhSAGQhmJhXwgG3wiB3wiFCATIAuFgyALhXwgFEIyiSAUQi6JhSAUQheJhXxC5IbE55SU+t+if3wiGyAHIAaFIAWDIAcgBoOFIAdCJIkgB0IeiYUgB0IZiYV8IBZ8IgV8IhV8IC8gFHwgKyATfCAuIAt8IBUgFCAThYMgE4V8IBVCMokgFUIuiYUgFUIXiYV8QoHgiOK7yZmNqH98IhYgBSAHhSAGgyAFIAeDhSAFQiSJIAVCHomFIAVCGYmFfCAZfCIGfCILIBUgFIWDIBSFfCALQjKJIAtCLomFIAtCF4mFfEKRr+KHje7ipUJ8IhkgBiAFhSAHgyAGIAWDhSAGQiSJIAZCHomFIAZCGYmFfCAYfCIHfCITIAsgFYWDIBWFfCATQjKJIBNCLomFIBNCF4mFfEKw/NKysLSUtkd8IhggByAGhSAFgyAHIAaDhSAHQiSJIAdCHomFIAdCGYmFfCAafCIFfCIUIBMgC4WDIAuFfCAUQjKJIBRCLomFIBRCF4mFfEKYpL23nYO6yVF8IhogBSAHhSAGgyAFIAeDhSAFQiSJIAVCHomFIAVCGYmFfCAbfCIGfCIVfCAxIBR8IC0gE3wgMCALfCAVIBQgE4WDIBOFfCAVQjKJIBVCLomFIBVCF4mFfEKQ0parxcTBzFZ8IhsgBiAFhSAHgyAGIAWDhSAGQiSJIAZCHomFIAZCGYmFfCAWfCIHfCILIBUgFIWDIBSFfCALQjKJIAtCLomFIAtCF4mFfEKqwMS71bCNh3R8IhYgByAGhSAFgyAHIAaDhSAHQiSJIAdCHomFIAdCGYmFfCAZfCIFfCITIAsgFYWDIBWFfCATQjKJIBNCLomFIBNCF4mFfEK4o++Vg46otRB8IhkgBSAHhSAGgyAFIAeDhSAFQiSJIAVCHomFIAVCGYmFfCAYfCIGfCIUIBMgC4WDIAuFfCAUQjKJIBRCLomFIBRCF4mFfELIocvG66Kw0hl8IhggBiAFhSAHgyAGIAWDhSAGQiSJIAZCHomFIAZCGYmFfCAafCIHfCIVIDR8IDcgFHwgMyATfCA2IAt8IBUgFCAThYMgE4V8IBVCMokgFUIuiYUgFUIXiYV8QtPWhoqFgdubHnwiGiAHIAaFIAWDIAcgBoOFIAdCJIkgB0IeiYUgB0IZiYV8IBt8IgV8IgsgFSAUhYMgFIV8IAtCMokgC0IuiYUgC0IXiYV8QpnXu/zN6Z2kJ3wiGyAFIAeFIAaDIAUgB4OFIAVCJIkgBUIeiYUgBUIZiYV8IBZ8IgZ8IhMgCyAVhYMgFYV8IBNCMokgE0IuiYUgE0IXiYV8QqiR7Yzelq/YNHwiFiAGIAWFIAeDIAYgBYOFIAZCJIkgBkIeiYUgBkIZiYV8IBl8Igd8IhQgEyALhYMgC4V8IBRCMokgFEIuiYUgFEIXiYV8QuO0pa68loOOOXwiGSAHIAaFIAWDIAcgBoOFIAdCJIkgB0IeiYUgB0IZiYV8IBh8IgV8IhV8IDkgFHwgNSATfCA4IAt8IBUgFCAThYMgE4V8IBVCMokgFUIuiYUgFUIXiYV8QsuVhpquyarszgB8IhggBSAHhSAGgyAFIAeDhSAFQiSJIAVCHomFIAVCGYmFfCAafCIGfCILIBUgFIWDIBSFfCALQjKJIAtCLomFIAtCF4mFfELzxo+798myztsAfCIaIAYgBYUgB4MgBiAFg4UgBkIkiSAGQh6JhSAGQhmJhXwgG3wiB3wiEyALIBWFgyAVhXwgE0IyiSATQi6JhSATQheJhXxCo/HKtb3+m5foAHwiGyAHIAaFIAWDIAcgBoOFIAdCJIkgB0IeiYUgB0IZiYV8IBZ8IgV8IhQgEyALhYMgC4V8IBRCMokgFEIuiYUgFEIXiYV8Qvzlvu/l3eDH9AB8IhYgBSAHhSAGgyAFIAeDhSAFQiSJIAVCHomFIAVCGYmFfCAZfCIGfCIVfCA7IBR8ID4gE3wgOiALfCAVIBQgE4WDIBOFfCAVQjKJIBVCLomFIBVCF4mFfELg3tyY9O3Y0vgAfCIZIAYgBYUgB4MgBiAFg4UgBkIkiSAGQh6JhSAGQhmJhXwgGHwiB3wiCyAVIBSFgyAUhXwgC0IyiSALQi6JhSALQheJhXxC8tbCj8qCnuSEf3wiGCAHIAaFIAWDIAcgBoOFIAdCJIkgB0IeiYUgB0IZiYV8IBp8IgV8IhMgCyAVhYMgFYV8IBNCMokgE0IuiYUgE0IXiYV8QuzzkNOBwcDjjH98IhogBSAHhSAGgyAFIAeDhSAFQiSJIAVCHomFIAVCGYmFfCAbfCIGfCIUIBMgC4WDIAuFfCAUQjKJIBRCLomFIBRCF4mFfEKovIybov+/35B/fCIbIAYgBYUgB4MgBiAFg4UgBkIkiSAGQh6JhSAGQhmJhXwgFnwiB3wiFXwgQSAUfCBAIBN8IDwgC3wgFSAUIBOFgyAThXwgFUIyiSAVQi6JhSAVQheJhXxC6fuK9L2dm6ikf3wiFiAHIAaFIAWDIAcgBoOFIAdCJIkgB0IeiYUgB0IZiYV8IBl8IgV8IgsgFSAUhYMgFIV8IAtCMokgC0IuiYUgC0IXiYV8QpXymZb7/uj8vn98IhkgBSAHhSAGgyAFIAeDhSAFQiSJIAVCHomFIAVCGYmFfCAYfCIGfCITIAsgFYWDIBWFfCATQjKJIBNCLomFIBNCF4mFfEKrpsmbrp7euEZ8IhggBiAFhSAHgyAGIAWDhSAGQiSJIAZCHomFIAZCGYmFfCAafCIHfCIUIBMgC4WDIAuFfCAUQjKJIBRCLomFIBRCF4mFfEKcw5nR7tnPk0p8IhogByAGhSAFgyAHIAaDhSAHQiSJIAdCHomFIAdCGYmFfCAbfCIFfCIVIEd8IEMgFHwgRiATfCBCIAt8IBUgFCAThYMgE4V8IBVCMokgFUIuiYUgFUIXiYV8QoeEg47ymK7DUXwiGyAFIAeFIAaDIAUgB4OFIAVCJIkgBUIeiYUgBUIZiYV8IBZ8IgZ8IgsgFSAUhYMgFIV8IAtCMokgC0IuiYUgC0IXiYV8Qp7Wg+/sup/tanwiFiAGIAWFIAeDIAYgBYOFIAZCJIkgBkIeiYUgBkIZiYV8IBl8Igd8IhMgCyAVhYMgFYV8IBNCMokgE0IuiYUgE0IXiYV8Qviiu/P+79O+dXwiGSAHIAaFIAWDIAcgBoOFIAdCJIkgB0IeiYUgB0IZiYV8IBh8IgV8IhQgEyALhYMgC4V8IBRCMokgFEIuiYUgFEIXiYV8Qrrf3ZCn9Zn4BnwiHCAFIAeFIAaDIAUgB4OFIAVCJIkgBUIeiYUgBUIZiYV8IBp8IgZ8IhV8ID1CP4kgPUI4iYUgPUIHiIUgOXwgRXwgREItiSBEQgOJhSBEQgaIhXwiGCAUfCBIIBN8IEQgC3wgFSAUIBOFgyAThXwgFUIyiSAVQi6JhSAVQheJhXxCprGiltq437EKfCIaIAYgBYUgB4MgBiAFg4UgBkIkiSAGQh6JhSAGQhmJhXwgG3wiB3wiCyAVIBSFgyAUhXwgC0IyiSALQi6JhSALQheJhXxCrpvk98uA5p8RfCIbIAcgBoUgBYMgByAGg4UgB0IkiSAHQh6JhSAHQhmJhXwgFnwiBXwiEyALIBWFgyAVhXwgE0IyiSATQi6JhSATQheJhXxCm47xmNHmwrgbfCIdIAUgB4UgBoMgBSAHg4UgBUIkiSAFQh6JhSAFQhmJhXwgGXwiBnwiFCATIAuFgyALhXwgFEIyiSAUQi6JhSAUQheJhXxChPuRmNL+3e0ofCIeIAYgBYUgB4MgBiAFg4UgBkIkiSAGQh6JhSAGQhmJhXwgHHwiB3wiFXwgP0I/iSA/QjiJhSA/QgeIhSA7fCBHfCA+Qj+JID5COImFID5CB4iFIDp8IEZ8IBhCLYkgGEIDiYUgGEIGiIV8IhZCLYkgFkIDiYUgFkIGiIV8IhkgFHwgSiATfCAWIAt8IBUgFCAThYMgE4V8IBVCMokgFUIuiYUgFUIXiYV8QpPJnIa076rlMnwiCyAHIAaFIAWDIAcgBoOFIAdCJIkgB0IeiYUgB0IZiYV8IBp8IgV8IhMgFSAUhYMgFIV8IBNCMokgE0IuiYUgE0IXiYV8Qrz9pq6hwa/PPHwiGiAFIAeFIAaDIAUgB4OFIAVCJIkgBUIeiYUgBUIZiYV8IBt8IgZ8IhQgEyAVhYMgFYV8IBRCMokgFEIuiYUgFEIXiYV8QsyawODJ+NmOwwB8IhsgBiAFhSAHgyAGIAWDhSAGQiSJIAZCHomFIAZCGYmFfCAdfCIHfCIVIBQgE4WDIBOFfCAVQjKJIBVCLomFIBVCF4mFfEK2hfnZ7Jf14swAfCIcIAcgBoUgBYMgByAGg4UgB0IkiSAHQh6JhSAHQhmJhXwgHnwiBXwiFiBNfDcDwIIFQQAgUCAFIAeFIAaDIAUgB4OFIAVCJIkgBUIeiYUgBUIZiYV8IAt8IgYgBYUgB4MgBiAFg4UgBkIkiSAGQh6JhSAGQhmJhXwgGnwiByAGhSAFgyAHIAaDhSAHQiSJIAdCHomFIAdCGYmFfCAbfCIFIAeFIAaDIAUgB4OFIAVCJIkgBUIeiYUgBUIZiYV8IBx8Igt8NwOgggVBACBOIEBCP4kgQEI4iYUgQEIHiIUgPHwgSHwgGUItiSAZQgOJhSAZQgaIhXwiGSATfCAWIBUgFIWDIBSFfCAWQjKJIBZCLomFIBZCF4mFfEKq/JXjz7PKv9kAfCIaIAZ8IhN8NwO4ggVBACBSIAsgBYUgB4MgCyAFg4UgC0IkiSALQh6JhSALQhmJhXwgGnwiBnw3A5iCBUEAIE8gQUI/iSBBQjiJhSBBQgeIhSBAfCAYfCBLQi2JIEtCA4mFIEtCBoiFfCAUfCATIBYgFYWDIBWFfCATQjKJIBNCLomFIBNCF4mFfELs9dvWs/Xb5d8AfCIYIAd8IhR8NwOwggVBACBUIAYgC4UgBYMgBiALg4UgBkIkiSAGQh6JhSAGQhmJhXwgGHwiB3w3A5CCBUEAIEwgRUI/iSBFQjiJhSBFQgeIhSBBfCBJfCAZQi2JIBlCA4mFIBlCBoiFfCAVfCAUIBMgFoWDIBaFfCAUQjKJIBRCLomFIBRCF4mFfEKXsJ3SxLGGouwAfCITIAV8fDcDqIIFQQAgASAHIAaFIAuDIAcgBoOFIAdCJIkgB0IeiYUgB0IZiYV8IBN8fDcDiIIFC7ULAgF+BH9BACkDgIIFIgCnQQN2QQ9xIgFBA3QiAiACKQOAgQVCfyAAQgOGIgCGQn+Fg0KAASAAhoU3A4CBBSABQQFqIQMCQAJAAkAgAUEOSQ0AAkAgA0EPRw0AQQBCADcD+IEFC0GAgQUQA0EAIQRBACEDDAELIAMhASADQQdxIgRBB0YNAQsgA0EDdEGAgQVqIQFBACECA0AgAUIANwMAIAFBCGohASAEIAJBAWoiAnNBB0cNAAsgAyACaiEBCwJAIANBeGpBB0kNAAJAQQcgAWsiBEEIcQ0AIAFBA3QiAkIANwO4gQUgAkIANwOwgQUgAkIANwOogQUgAkIANwOggQUgAkIANwOYgQUgAkIANwOQgQUgAkIANwOIgQUgAkIANwOAgQUgBEEISQ0BIAFBCGohAQsgAUEDdEGAgQVqIQEDQCABQgA3AwAgAUH4AGpCADcDACABQfAAakIANwMAIAFB6ABqQgA3AwAgAUHgAGpCADcDACABQdgAakIANwMAIAFB0ABqQgA3AwAgAUHIAGpCADcDACABQcAAakIANwMAIAFBOGpCADcDACABQTBqQgA3AwAgAUEoakIANwMAIAFBIGpCADcDACABQRhqQgA3AwAgAUEQakIANwMAIAFBCGpCADcDACABQYABaiEBDAALC0EAIQJBAEEAKQOAggUiAEI7hiAAQiuGQoCAgICAgMD/AIOEIABCG4ZCgICAgIDgP4MgAEILhkKAgICA8B+DhIQgAEIFiEKAgID4D4MgAEIViEKAgPwHg4QgAEIliEKA/gODIABCA4ZCOIiEhIQ3A/iBBUGAgQUQA0EAQQApA8CCBSIAQjiGIABCgP4Dg0IohoQgAEKAgPwHg0IYhiAAQoCAgPgPg0IIhoSEIABCCIhCgICA+A+DIABCGIhCgID8B4OEIABCKIhCgP4DgyAAQjiIhISENwPAggVBAEEAKQO4ggUiAEI4hiAAQoD+A4NCKIaEIABCgID8B4NCGIYgAEKAgID4D4NCCIaEhCAAQgiIQoCAgPgPgyAAQhiIQoCA/AeDhCAAQiiIQoD+A4MgAEI4iISEhDcDuIIFQQBBACkDsIIFIgBCOIYgAEKA/gODQiiGhCAAQoCA/AeDQhiGIABCgICA+A+DQgiGhIQgAEIIiEKAgID4D4MgAEIYiEKAgPwHg4QgAEIoiEKA/gODIABCOIiEhIQ3A7CCBUEAQQApA6iCBSIAQjiGIABCgP4Dg0IohoQgAEKAgPwHg0IYhiAAQoCAgPgPg0IIhoSEIABCCIhCgICA+A+DIABCGIhCgID8B4OEIABCKIhCgP4DgyAAQjiIhISENwOoggVBAEEAKQOgggUiAEI4hiAAQoD+A4NCKIaEIABCgID8B4NCGIYgAEKAgID4D4NCCIaEhCAAQgiIQoCAgPgPgyAAQhiIQoCA/AeDhCAAQiiIQoD+A4MgAEI4iISEhDcDoIIFQQBBACkDmIIFIgBCOIYgAEKA/gODQiiGhCAAQoCA/AeDQhiGIABCgICA+A+DQgiGhIQgAEIIiEKAgID4D4MgAEIYiEKAgPwHg4QgAEIoiEKA/gODIABCOIiEhIQ3A5iCBUEAQQApA5CCBSIAQjiGIABCgP4Dg0IohoQgAEKAgPwHg0IYhiAAQoCAgPgPg0IIhoSEIABCCIhCgICA+A+DIABCGIhCgID8B4OEIABCKIhCgP4DgyAAQjiIhISENwOQggVBAEEAKQOIggUiAEI4hiAAQoD+A4NCKIaEIABCgID8B4NCGIYgAEKAgID4D4NCCIaEhCAAQgiIQoCAgPgPgyAAQhiIQoCA/AeDhCAAQiiIQoD+A4MgAEI4iISEhDcDiIIFAkBBACgCyIIFIgRFDQBBACEBA0AgAUGAgQRqIAFBiIIFai0AADoAACABQQFqIQEgBCACQQFqIgJB/wFxSw0ACwsLBgBBgIEFC6ECAEEAQgA3A4CCBUEAQTBBwAAgAUGAA0YiARs2AsiCBUEAQqSf6ffbg9LaxwBC+cL4m5Gjs/DbACABGzcDwIIFQQBCp5/mp9bBi4ZbQuv6htq/tfbBHyABGzcDuIIFQQBCkargwvbQktqOf0Kf2PnZwpHagpt/IAEbNwOwggVBAEKxloD+/8zJmecAQtGFmu/6z5SH0QAgARs3A6iCBUEAQrmyubiPm/uXFULx7fT4paf9p6V/IAEbNwOgggVBAEKXusODo6vArJF/Qqvw0/Sv7ry3PCABGzcDmIIFQQBCh6rzs6Olis3iAEK7zqqm2NDrs7t/IAEbNwOQggVBAELYvZaI3Kvn3UtCiJLznf/M+YTqACABGzcDiIIFIAAQAhAECwsMAQBBgIAECwTQAAAA";
    var hash$9 = "922e1bd0";
    var wasmJson$9 = {
    	name: name$9,
    	data: data$9,
    	hash: hash$9
    };

    const mutex$8 = new Mutex();
    let wasmCache$8 = null;
    /**
     * Calculates SHA-2 (SHA-384) hash
     * @param data Input data (string, Buffer or TypedArray)
     * @returns Computed hash as a hexadecimal string
     */
    function sha384(data) {
        if (wasmCache$8 === null) {
            return lockedCreate(mutex$8, wasmJson$9, 48).then((wasm) => {
                wasmCache$8 = wasm;
                return wasmCache$8.calculate(data, 384);
            });
        }
        try {
            const hash = wasmCache$8.calculate(data, 384);
            return Promise.resolve(hash);
        }
        catch (err) {
            return Promise.reject(err);
        }
    }
    /**
     * Creates a new SHA-2 (SHA-384) hash instance
     */
    function createSHA384() {
        return WASMInterface(wasmJson$9, 48).then((wasm) => {
            wasm.init(384);
            const obj = {
                init: () => {
                    wasm.init(384);
                    return obj;
                },
                update: (data) => {
                    wasm.update(data);
                    return obj;
                },
                // biome-ignore lint/suspicious/noExplicitAny: Conflict with IHasher type
                digest: (outputType) => wasm.digest(outputType),
                save: () => wasm.save(),
                load: (data) => {
                    wasm.load(data);
                    return obj;
                },
                blockSize: 128,
                digestSize: 48,
            };
            return obj;
        });
    }

    const mutex$7 = new Mutex();
    let wasmCache$7 = null;
    /**
     * Calculates SHA-2 (SHA-512) hash
     * @param data Input data (string, Buffer or TypedArray)
     * @returns Computed hash as a hexadecimal string
     */
    function sha512(data) {
        if (wasmCache$7 === null) {
            return lockedCreate(mutex$7, wasmJson$9, 64).then((wasm) => {
                wasmCache$7 = wasm;
                return wasmCache$7.calculate(data, 512);
            });
        }
        try {
            const hash = wasmCache$7.calculate(data, 512);
            return Promise.resolve(hash);
        }
        catch (err) {
            return Promise.reject(err);
        }
    }
    /**
     * Creates a new SHA-2 (SHA-512) hash instance
     */
    function createSHA512() {
        return WASMInterface(wasmJson$9, 64).then((wasm) => {
            wasm.init(512);
            const obj = {
                init: () => {
                    wasm.init(512);
                    return obj;
                },
                update: (data) => {
                    wasm.update(data);
                    return obj;
                },
                // biome-ignore lint/suspicious/noExplicitAny: Conflict with IHasher type
                digest: (outputType) => wasm.digest(outputType),
                save: () => wasm.save(),
                load: (data) => {
                    wasm.load(data);
                    return obj;
                },
                blockSize: 128,
                digestSize: 64,
            };
            return obj;
        });
    }

    var name$8 = "xxhash32";
    var data$8 = "AGFzbQEAAAABEQRgAAF/YAF/AGAAAGACf38AAwcGAAEBAgADBQQBAQICBg8CfwFBgIAEC38AQYCABAsHggEJBm1lbW9yeQIAD19fc3RhY2tfcG9pbnRlcgMADkhhc2hfR2V0QnVmZmVyAAAJSGFzaF9Jbml0AAELSGFzaF9VcGRhdGUAAgpIYXNoX0ZpbmFsAAMNSGFzaF9HZXRTdGF0ZQAEDkhhc2hfQ2FsY3VsYXRlAAUKU1RBVEVfU0laRQMBCoUQBgYAQYCBBAtNAEEAQgA3A6iBBUEAIAA2AoiBBUEAIABBz4yijgZqNgKMgQVBACAAQfeUr694ajYChIEFQQAgAEGoiI2hAmo2AoCBBUEAQQA2AqCBBQulCAEHfwJAIABFDQBBAEEAKQOogQUgAK18NwOogQUCQEEAKAKggQUiASAAakEPSw0AQYCBBCECAkACQCAAQQNxIgMNACAAIQMMAQsDQEEAQQAoAqCBBSIEQQFqNgKggQUgBCACLQAAOgCQgQUgAkEBaiECIANBf2oiAw0ACyAAQXxxIQMLIABBBEkNAQNAQQBBACgCoIEFIgRBAWo2AqCBBSAEIAItAAA6AJCBBSACQQFqLQAAIQRBAEEAKAKggQUiBUEBajYCoIEFIAUgBDoAkIEFIAJBAmotAAAhBEEAQQAoAqCBBSIFQQFqNgKggQUgBSAEOgCQgQUgAkEDai0AACEEQQBBACgCoIEFIgVBAWo2AqCBBSAFIAQ6AJCBBSACQQRqIQIgA0F8aiIDDQAMAgsLIABB8IAEaiEGAkACQCABDQBBACgCjIEFIQNBACgCiIEFIQRBACgChIEFIQVBACgCgIEFIQFBgIEEIQIMAQtBgIEEIQICQCABQQ9LDQBBgIEEIQICQAJAQQAgAWtBA3EiAw0AIAEhBAwBCyABIQQDQEEAIAQiBUEBaiIENgKggQUgBUGQgQVqIAItAAA6AAAgAkEBaiECIANBf2oiAw0ACwsgAUEMSw0AQQAhBQNAIAIgBWoiAS0AACEHQQAgBCAFaiIDQQFqNgKggQUgA0GQgQVqIAc6AAAgAUEBai0AACEHQQAgA0ECajYCoIEFIANBkYEFaiAHOgAAIAFBAmotAAAhB0EAIANBA2o2AqCBBSADQZKBBWogBzoAACABQQNqLQAAIQFBACADQQRqNgKggQUgA0GTgQVqIAE6AAAgBCAFQQRqIgVqQRBHDQALIAIgBWohAgtBAEEAKAKQgQVB95Svr3hsQQAoAoCBBWpBDXdBsfPd8XlsIgE2AoCBBUEAQQAoApSBBUH3lK+veGxBACgChIEFakENd0Gx893xeWwiBTYChIEFQQBBACgCmIEFQfeUr694bEEAKAKIgQVqQQ13QbHz3fF5bCIENgKIgQVBAEEAKAKcgQVB95Svr3hsQQAoAoyBBWpBDXdBsfPd8XlsIgM2AoyBBQsgAEGAgQRqIQACQCACIAZLDQADQCACKAIAQfeUr694bCABakENd0Gx893xeWwhASACQQxqKAIAQfeUr694bCADakENd0Gx893xeWwhAyACQQhqKAIAQfeUr694bCAEakENd0Gx893xeWwhBCACQQRqKAIAQfeUr694bCAFakENd0Gx893xeWwhBSACQRBqIgIgBk0NAAsLQQAgAzYCjIEFQQAgBDYCiIEFQQAgBTYChIEFQQAgATYCgIEFQQAgACACazYCoIEFIAAgAkYNAEEAIQMDQCADQZCBBWogAiADai0AADoAACADQQFqIgNBACgCoIEFSQ0ACwsLlwMCAX4Gf0EAKQOogQUiAKchAQJAAkAgAEIQVA0AQQAoAoSBBUEHd0EAKAKAgQVBAXdqQQAoAoiBBUEMd2pBACgCjIEFQRJ3aiECDAELQQAoAoiBBUGxz9myAWohAgsgAiABaiEBQZCBBSEDQQAoAqCBBSIEQZCBBWohBQJAIARBBEkNAEGQgQUhAwNAIAMiAkEEaiEDIAIoAgBBvdzKlXxsIAFqQRF3Qa/W074CbCEBIAJBCGogBU0NAAsLAkAgAyAFRg0AIARBj4EFaiEGAkACQCAEIANrQQFxDQAgAyECDAELIANBAWohAiADLQAAQbHP2bIBbCABakELd0Gx893xeWwhAQsgBiADRg0AA0AgAkEBai0AAEGxz9myAWwgAi0AAEGxz9myAWwgAWpBC3dBsfPd8XlsakELd0Gx893xeWwhASACQQJqIgIgBUcNAAsLQQAgAUEPdiABc0H3lK+veGwiAUENdiABc0G93MqVfGwiAUEQdiABcyIBQf+B/AdxQQh4IAFBGHhB/4H8B3FyrTcDgIEECwYAQYCBBQvmAwIBfgR/QQBCADcDqIEFQQAgATYCiIEFQQAgAUHPjKKOBmo2AoyBBUEAIAFB95Svr3hqNgKEgQVBACABQaiIjaECajYCgIEFQQBBADYCoIEFIAAQAkEAKQOogQUiAqchAQJAAkAgAkIQVA0AQQAoAoSBBUEHd0EAKAKAgQVBAXdqQQAoAoiBBUEMd2pBACgCjIEFQRJ3aiEADAELQQAoAoiBBUGxz9myAWohAAsgACABaiEBQZCBBSEDQQAoAqCBBSIEQZCBBWohBQJAIARBBEkNAEGQgQUhAwNAIAMiAEEEaiEDIAAoAgBBvdzKlXxsIAFqQRF3Qa/W074CbCEBIABBCGogBU0NAAsLAkAgAyAFRg0AIARBj4EFaiEGAkACQCAEIANrQQFxDQAgAyEADAELIANBAWohACADLQAAQbHP2bIBbCABakELd0Gx893xeWwhAQsgBiADRg0AA0AgAEEBai0AAEGxz9myAWwgAC0AAEGxz9myAWwgAWpBC3dBsfPd8XlsakELd0Gx893xeWwhASAAQQJqIgAgBUcNAAsLQQAgAUEPdiABc0H3lK+veGwiAUENdiABc0G93MqVfGwiAUEQdiABcyIBQf+B/AdxQQh4IAFBGHhB/4H8B3FyrTcDgIEECwsMAQBBgIAECwQwAAAA";
    var hash$8 = "b857aa2d";
    var wasmJson$8 = {
    	name: name$8,
    	data: data$8,
    	hash: hash$8
    };

    const mutex$6 = new Mutex();
    let wasmCache$6 = null;
    function validateSeed$3(seed) {
        if (!Number.isInteger(seed) || seed < 0 || seed > 0xffffffff) {
            return new Error("Seed must be a valid 32-bit long unsigned integer.");
        }
        return null;
    }
    /**
     * Calculates xxHash32 hash
     * @param data Input data (string, Buffer or TypedArray)
     * @param seed Number used to initialize the internal state of the algorithm (defaults to 0)
     * @returns Computed hash as a hexadecimal string
     */
    function xxhash32(data, seed = 0) {
        if (validateSeed$3(seed)) {
            return Promise.reject(validateSeed$3(seed));
        }
        if (wasmCache$6 === null) {
            return lockedCreate(mutex$6, wasmJson$8, 4).then((wasm) => {
                wasmCache$6 = wasm;
                return wasmCache$6.calculate(data, seed);
            });
        }
        try {
            const hash = wasmCache$6.calculate(data, seed);
            return Promise.resolve(hash);
        }
        catch (err) {
            return Promise.reject(err);
        }
    }
    /**
     * Creates a new xxHash32 hash instance
     * @param data Input data (string, Buffer or TypedArray)
     * @param seed Number used to initialize the internal state of the algorithm (defaults to 0)
     */
    function createXXHash32(seed = 0) {
        if (validateSeed$3(seed)) {
            return Promise.reject(validateSeed$3(seed));
        }
        return WASMInterface(wasmJson$8, 4).then((wasm) => {
            wasm.init(seed);
            const obj = {
                init: () => {
                    wasm.init(seed);
                    return obj;
                },
                update: (data) => {
                    wasm.update(data);
                    return obj;
                },
                // biome-ignore lint/suspicious/noExplicitAny: Conflict with IHasher type
                digest: (outputType) => wasm.digest(outputType),
                save: () => wasm.save(),
                load: (data) => {
                    wasm.load(data);
                    return obj;
                },
                blockSize: 16,
                digestSize: 4,
            };
            return obj;
        });
    }

    var name$7 = "xxhash64";
    var data$7 = "AGFzbQEAAAABDANgAAF/YAAAYAF/AAMHBgABAgEAAQUEAQECAgYPAn8BQYCABAt/AEGAgAQLB4IBCQZtZW1vcnkCAA9fX3N0YWNrX3BvaW50ZXIDAA5IYXNoX0dldEJ1ZmZlcgAACUhhc2hfSW5pdAABC0hhc2hfVXBkYXRlAAIKSGFzaF9GaW5hbAADDUhhc2hfR2V0U3RhdGUABA5IYXNoX0NhbGN1bGF0ZQAFClNUQVRFX1NJWkUDAQqGEQYGAEGAgQQLZAEBfkEAQgA3A8iBBUEAQQApA4CBBCIANwOQgQVBACAAQvnq0NDnyaHk4QB8NwOYgQVBACAAQs/W077Sx6vZQnw3A4iBBUEAIABC1uuC7ur9ifXgAHw3A4CBBUEAQQA2AsCBBQvQCQMFfwR+AX8CQCAARQ0AQQBBACkDyIEFIACtfDcDyIEFAkBBACgCwIEFIgEgAGpBH0sNAEGAgQQhAgJAAkAgAEEDcSIDDQAgACEDDAELA0BBAEEAKALAgQUiAUEBajYCwIEFIAEgAi0AADoAoIEFIAJBAWohAiADQX9qIgMNAAsgAEF8cSEDCyAAQQRJDQEDQEEAQQAoAsCBBSIBQQFqNgLAgQUgASACLQAAOgCggQUgAkEBai0AACEBQQBBACgCwIEFIgRBAWo2AsCBBSAEIAE6AKCBBSACQQJqLQAAIQFBAEEAKALAgQUiBEEBajYCwIEFIAQgAToAoIEFIAJBA2otAAAhAUEAQQAoAsCBBSIEQQFqNgLAgQUgBCABOgCggQUgAkEEaiECIANBfGoiAw0ADAILCyAAQeCABGohBQJAAkAgAQ0AQQApA5iBBSEGQQApA5CBBSEHQQApA4iBBSEIQQApA4CBBSEJQYCBBCECDAELQYCBBCECAkAgAUEfSw0AQYCBBCECAkACQEEAIAFrQQNxIgMNACABIQQMAQsgASEEA0AgBEGggQVqIAItAAA6AAAgBEEBaiEEIAJBAWohAiADQX9qIgMNAAsLIAFBHEsNAAJAQRwgBGsiA0EEcQ0AIARBoIEFaiACLQAAOgAAIARBoYEFaiACLQABOgAAIARBooEFaiACLQACOgAAIARBo4EFaiACLQADOgAAIAJBBGohAiADQQRJDQEgBEEEaiEEC0EAIQoDQCAEIApqIgNBoIEFaiACIApqIgEtAAA6AAAgA0GhgQVqIAFBAWotAAA6AAAgA0GigQVqIAFBAmotAAA6AAAgA0GjgQVqIAFBA2otAAA6AAAgA0GkgQVqIAFBBGotAAA6AAAgA0GlgQVqIAFBBWotAAA6AAAgA0GmgQVqIAFBBmotAAA6AAAgA0GngQVqIAFBB2otAAA6AAAgBCAKQQhqIgpqQSBHDQALIAIgCmohAgtBAEEAKQOggQVCz9bTvtLHq9lCfkEAKQOAgQV8Qh+JQoeVr6+Ytt6bnn9+Igk3A4CBBUEAQQApA6iBBULP1tO+0ser2UJ+QQApA4iBBXxCH4lCh5Wvr5i23puef34iCDcDiIEFQQBBACkDsIEFQs/W077Sx6vZQn5BACkDkIEFfEIfiUKHla+vmLbem55/fiIHNwOQgQVBAEEAKQO4gQVCz9bTvtLHq9lCfkEAKQOYgQV8Qh+JQoeVr6+Ytt6bnn9+IgY3A5iBBQsgAEGAgQRqIQMCQCACIAVLDQADQCACKQMAQs/W077Sx6vZQn4gCXxCH4lCh5Wvr5i23puef34hCSACQRhqKQMAQs/W077Sx6vZQn4gBnxCH4lCh5Wvr5i23puef34hBiACQRBqKQMAQs/W077Sx6vZQn4gB3xCH4lCh5Wvr5i23puef34hByACQQhqKQMAQs/W077Sx6vZQn4gCHxCH4lCh5Wvr5i23puef34hCCACQSBqIgIgBU0NAAsLQQAgBjcDmIEFQQAgBzcDkIEFQQAgCDcDiIEFQQAgCTcDgIEFQQAgAyACazYCwIEFIAMgAkYNAEEAIQMDQCADQaCBBWogAiADai0AADoAACADQQFqIgNBACgCwIEFSQ0ACwsLuwYCBX4FfwJAAkBBACkDyIEFIgBCIFQNAEEAKQOIgQUiAUIHiUEAKQOAgQUiAkIBiXxBACkDkIEFIgNCDIl8QQApA5iBBSIEQhKJfCACQs/W077Sx6vZQn5CH4lCh5Wvr5i23puef36FQoeVr6+Ytt6bnn9+QuPcypX8zvL1hX98IAFCz9bTvtLHq9lCfkIfiUKHla+vmLbem55/foVCh5Wvr5i23puef35C49zKlfzO8vWFf3wgA0LP1tO+0ser2UJ+Qh+JQoeVr6+Ytt6bnn9+hUKHla+vmLbem55/fkLj3MqV/M7y9YV/fCAEQs/W077Sx6vZQn5CH4lCh5Wvr5i23puef36FQoeVr6+Ytt6bnn9+QuPcypX8zvL1hX98IQEMAQtBACkDkIEFQsXP2bLx5brqJ3whAQsgASAAfCEAQaCBBSEFQQAoAsCBBSIGQaCBBWohBwJAIAZBCEkNAEGggQUhBQNAIAUiCEEIaiEFIAgpAwBCz9bTvtLHq9lCfkIfiUKHla+vmLbem55/fiAAhUIbiUKHla+vmLbem55/fkLj3MqV/M7y9YV/fCEAIAhBEGogB00NAAsLAkACQCAFQQRqIgkgB00NACAFIQkMAQsgBTUCAEKHla+vmLbem55/fiAAhUIXiULP1tO+0ser2UJ+Qvnz3fGZ9pmrFnwhAAsCQCAJIAdGDQAgBkGfgQVqIQUCQAJAIAYgCWtBAXENACAJIQgMAQsgCUEBaiEIIAkxAABCxc/ZsvHluuonfiAAhUILiUKHla+vmLbem55/fiEACyAFIAlGDQADQCAIQQFqMQAAQsXP2bLx5brqJ34gCDEAAELFz9my8eW66id+IACFQguJQoeVr6+Ytt6bnn9+hUILiUKHla+vmLbem55/fiEAIAhBAmoiCCAHRw0ACwtBACAAQiGIIACFQs/W077Sx6vZQn4iAEIdiCAAhUL5893xmfaZqxZ+IgBCIIggAIUiAUI4hiABQoD+A4NCKIaEIAFCgID8B4NCGIYgAUKAgID4D4NCCIaEhCAAQgiIQoCAgPgPgyAAQhiIQoCA/AeDhCAAQiiIQoD+A4MgAEI4iISEhDcDgIEECwYAQYCBBQsCAAsLDAEAQYCABAsEUAAAAA==";
    var hash$7 = "09c6be90";
    var wasmJson$7 = {
    	name: name$7,
    	data: data$7,
    	hash: hash$7
    };

    const mutex$5 = new Mutex();
    let wasmCache$5 = null;
    const seedBuffer$2 = new Uint8Array(8);
    function validateSeed$2(seed) {
        if (!Number.isInteger(seed) || seed < 0 || seed > 0xffffffff) {
            return new Error("Seed must be given as two valid 32-bit long unsigned integers (lo + high).");
        }
        return null;
    }
    function writeSeed$2(arr, low, high) {
        // write in little-endian format
        const buffer = new DataView(arr);
        buffer.setUint32(0, low, true);
        buffer.setUint32(4, high, true);
    }
    /**
     * Calculates xxHash64 hash
     * @param data Input data (string, Buffer or TypedArray)
     * @param seedLow Lower 32 bits of the number used to
     *  initialize the internal state of the algorithm (defaults to 0)
     * @param seedHigh Higher 32 bits of the number used to
     *  initialize the internal state of the algorithm (defaults to 0)
     * @returns Computed hash as a hexadecimal string
     */
    function xxhash64(data, seedLow = 0, seedHigh = 0) {
        if (validateSeed$2(seedLow)) {
            return Promise.reject(validateSeed$2(seedLow));
        }
        if (validateSeed$2(seedHigh)) {
            return Promise.reject(validateSeed$2(seedHigh));
        }
        if (wasmCache$5 === null) {
            return lockedCreate(mutex$5, wasmJson$7, 8).then((wasm) => {
                wasmCache$5 = wasm;
                writeSeed$2(seedBuffer$2.buffer, seedLow, seedHigh);
                wasmCache$5.writeMemory(seedBuffer$2);
                return wasmCache$5.calculate(data);
            });
        }
        try {
            writeSeed$2(seedBuffer$2.buffer, seedLow, seedHigh);
            wasmCache$5.writeMemory(seedBuffer$2);
            const hash = wasmCache$5.calculate(data);
            return Promise.resolve(hash);
        }
        catch (err) {
            return Promise.reject(err);
        }
    }
    /**
     * Creates a new xxHash64 hash instance
     * @param seedLow Lower 32 bits of the number used to
     *  initialize the internal state of the algorithm (defaults to 0)
     * @param seedHigh Higher 32 bits of the number used to
     *  initialize the internal state of the algorithm (defaults to 0)
     */
    function createXXHash64(seedLow = 0, seedHigh = 0) {
        if (validateSeed$2(seedLow)) {
            return Promise.reject(validateSeed$2(seedLow));
        }
        if (validateSeed$2(seedHigh)) {
            return Promise.reject(validateSeed$2(seedHigh));
        }
        return WASMInterface(wasmJson$7, 8).then((wasm) => {
            const instanceBuffer = new Uint8Array(8);
            writeSeed$2(instanceBuffer.buffer, seedLow, seedHigh);
            wasm.writeMemory(instanceBuffer);
            wasm.init();
            const obj = {
                init: () => {
                    wasm.writeMemory(instanceBuffer);
                    wasm.init();
                    return obj;
                },
                update: (data) => {
                    wasm.update(data);
                    return obj;
                },
                // biome-ignore lint/suspicious/noExplicitAny: Conflict with IHasher type
                digest: (outputType) => wasm.digest(outputType),
                save: () => wasm.save(),
                load: (data) => {
                    wasm.load(data);
                    return obj;
                },
                blockSize: 32,
                digestSize: 8,
            };
            return obj;
        });
    }

    var name$6 = "xxhash3";
    var data$6 = "AGFzbQEAAAABNAhgAAF/YAR/f39/AGAHf39/f39/fwBgBH9+fn4BfmAEf39/fgF+YAN/f34BfmAAAGABfwADDg0AAQIDBAUFBQYHBgAGBQQBAQICBg8CfwFBgIAEC38AQcCBBAsHggEJBm1lbW9yeQIAD19fc3RhY2tfcG9pbnRlcgMADkhhc2hfR2V0QnVmZmVyAAAJSGFzaF9Jbml0AAgLSGFzaF9VcGRhdGUACQpIYXNoX0ZpbmFsAAoNSGFzaF9HZXRTdGF0ZQALDkhhc2hfQ2FsY3VsYXRlAAwKU1RBVEVfU0laRQMBCo9CDQYAQYCCBAvzAwQBfwh+AX8IfgJAIANFDQAgA0EDdCEEIAApAzAhBSAAKQM4IQYgACkDICEHIAApAyghCCAAKQMQIQkgACkDGCEKIAApAwAhCyAAKQMIIQxBACENA0AgBiABQTBqKQMAIg58IAIgDWoiA0E4aikDACABQThqKQMAIg+FIgZCIIggBkL/////D4N+fCEGIAggAUEgaikDACIQfCADQShqKQMAIAFBKGopAwAiEYUiCEIgiCAIQv////8Pg358IQggCiABQRBqKQMAIhJ8IANBGGopAwAgAUEYaikDACIThSIKQiCIIApC/////w+DfnwhCiAMIAEpAwAiFHwgA0EIaikDACABQQhqKQMAIhWFIgxCIIggDEL/////D4N+fCEMIANBMGopAwAgDoUiDkIgiCAOQv////8Pg34gBXwgD3whBSADQSBqKQMAIBCFIg5CIIggDkL/////D4N+IAd8IBF8IQcgA0EQaikDACAShSIOQiCIIA5C/////w+DfiAJfCATfCEJIAMpAwAgFIUiDkIgiCAOQv////8Pg34gC3wgFXwhCyABQcAAaiEBIAQgDUEIaiINRw0ACyAAIAo3AxggACALNwMAIAAgDDcDCCAAIAg3AyggACAJNwMQIAAgBjcDOCAAIAc3AyAgACAFNwMwCwveAgIBfwF+AkAgBCACIAEoAgAiB2siAkkNACAAIAMgBSAHQQN0aiACEAEgACAFIAZqIgcpAwAgACkDACIIQi+IhSAIhUKx893xCX43AwAgACAHKQMIIAApAwgiCEIviIUgCIVCsfPd8Ql+NwMIIAAgBykDECAAKQMQIghCL4iFIAiFQrHz3fEJfjcDECAAIAcpAxggACkDGCIIQi+IhSAIhUKx893xCX43AxggACAHKQMgIAApAyAiCEIviIUgCIVCsfPd8Ql+NwMgIAAgBykDKCAAKQMoIghCL4iFIAiFQrHz3fEJfjcDKCAAIAcpAzAgACkDMCIIQi+IhSAIhUKx893xCX43AzAgACAHKQM4IAApAzgiCEIviIUgCIVCsfPd8Ql+NwM4IAAgAyACQQZ0aiAFIAQgAmsiBxABIAEgBzYCAA8LIAAgAyAFIAdBA3RqIAQQASABIAcgBGo2AgALewEBfyACIAGFIAOnIgRB/4H8B3FBCHggBEEYeEH/gfwHcXKtQiCGIAOFfUEANQKAhAVCIIYgAEH8gwVqNQIAhIUiA0IxiSADQhiJhSADhUKlvuP00YyH2Z9/fiIDQiOIIACtfCADhUKlvuP00YyH2Z9/fiIDQhyIIAOFC2QAIAMgAiABc618IgNCIYhBAC0AgIQFQRB0IABBCHRyIABBAXYtAICEBUEYdHIgAEH/gwVqLQAAcq2FIAOFQs/W077Sx6vZQn4iA0IdiCADhUL5893xmfaZqxZ+IgNCIIggA4ULhwMBBX4CQCAAQQlJDQBBACkDgIQFIAEpAyAgASkDGIUgAnyFIgNCOIYgA0KA/gODQiiGhCADQoCA/AeDQhiGIANCgICA+A+DQgiGhIQgA0IIiEKAgID4D4MgA0IYiEKAgPwHg4QgA0IoiEKA/gODIANCOIiEhIQgAK18IABB+IMFaikDACABKQMwIAEpAyiFIAJ9hSICfCACQv////8PgyIEIANCIIgiBX4iBiACQiCIIgIgA0L/////D4MiB358IgNCIIggAiAFfnxCgICAgBBCACADIAZUG3wgA0IghiIDIAQgB358IgIgA1StfCAChXwiA0IliCADhUL5893xmfKZqxZ+IgNCIIggA4UPCwJAIABBBEkNACAAIAFBCGopAwAgAUEQaikDACACEAMPCwJAIABFDQAgACABKAIAIAFBBGooAgAgAhAEDwsgASkDOCABKQNAhSAChSIDQiGIIAOFQs/W077Sx6vZQn4iA0IdiCADhUL5893xmfaZqxZ+IgNCIIggA4ULzggBB34gAK1Ch5Wvr5i23puef34hAwJAIABBIUkNAAJAIABBwQBJDQACQCAAQeEASQ0AIAEpA2ggAn1BACkDuIQFhSIEQv////8PgyIFIAEpA2AgAnxBACkDsIQFhSIGQiCIIgd+IgggBEIgiCIJIAZC/////w+DIgZ+fCIEQiCIIAkgB358QoCAgIAQQgAgBCAIVBt8IARCIIYiBCAFIAZ+fCIFIARUrXwgBYUgA3wgASkDeCACfSAAQciDBWopAwCFIgNC/////w+DIgQgASkDcCACfCAAQcCDBWopAwCFIgVCIIgiBn4iByADQiCIIgggBUL/////D4MiBX58IgNCIIggCCAGfnxCgICAgBBCACADIAdUG3wgA0IghiIDIAQgBX58IgQgA1StfCAEhXwhAwsgASkDSCACfUEAKQOohAWFIgRC/////w+DIgUgASkDQCACfEEAKQOghAWFIgZCIIgiB34iCCAEQiCIIgkgBkL/////D4MiBn58IgRCIIggCSAHfnxCgICAgBBCACAEIAhUG3wgBEIghiIEIAUgBn58IgUgBFStfCAFhSADfCABKQNYIAJ9IABB2IMFaikDAIUiA0L/////D4MiBCABKQNQIAJ8IABB0IMFaikDAIUiBUIgiCIGfiIHIANCIIgiCCAFQv////8PgyIFfnwiA0IgiCAIIAZ+fEKAgICAEEIAIAMgB1QbfCADQiCGIgMgBCAFfnwiBCADVK18IASFfCEDCyABKQMoIAJ9QQApA5iEBYUiBEL/////D4MiBSABKQMgIAJ8QQApA5CEBYUiBkIgiCIHfiIIIARCIIgiCSAGQv////8PgyIGfnwiBEIgiCAJIAd+fEKAgICAEEIAIAQgCFQbfCAEQiCGIgQgBSAGfnwiBSAEVK18IAWFIAN8IAEpAzggAn0gAEHogwVqKQMAhSIDQv////8PgyIEIAEpAzAgAnwgAEHggwVqKQMAhSIFQiCIIgZ+IgcgA0IgiCIIIAVC/////w+DIgV+fCIDQiCIIAggBn58QoCAgIAQQgAgAyAHVBt8IANCIIYiAyAEIAV+fCIEIANUrXwgBIV8IQMLIAEpAwggAn1BACkDiIQFhSIEQv////8PgyIFIAEpAwAgAnxBACkDgIQFhSIGQiCIIgd+IgggBEIgiCIJIAZC/////w+DIgZ+fCIEQiCIIAkgB358QoCAgIAQQgAgBCAIVBt8IARCIIYiBCAFIAZ+fCIFIARUrXwgBYUgA3wgASkDGCACfSAAQfiDBWopAwCFIgNC/////w+DIgQgASkDECACfCAAQfCDBWopAwCFIgJCIIgiBX4iBiADQiCIIgMgAkL/////D4MiB358IgJCIIggAyAFfnxCgICAgBBCACACIAZUG3wgAkIghiICIAQgB358IgMgAlStfCADhXwiAkIliCAChUL5893xmfKZqxZ+IgJCIIggAoUL5QoEAX8GfgJ/AX5BACEDIAEpA3ggAn1BACkD+IQFhSIEQv////8PgyIFIAEpA3AgAnxBACkD8IQFhSIGQiCIIgd+IgggBEIgiCIJIAZC/////w+DIgZ+fCIEQiCIIAkgB358QoCAgIAQQgAgBCAIVBt8IARCIIYiBCAFIAZ+fCIFIARUrXwgBYUgASkDaCACfUEAKQPohAWFIgRC/////w+DIgUgASkDYCACfEEAKQPghAWFIgZCIIgiB34iCCAEQiCIIgkgBkL/////D4MiBn58IgRCIIggCSAHfnxCgICAgBBCACAEIAhUG3wgBEIghiIEIAUgBn58IgUgBFStfCAFhSABKQNYIAJ9QQApA9iEBYUiBEL/////D4MiBSABKQNQIAJ8QQApA9CEBYUiBkIgiCIHfiIIIARCIIgiCSAGQv////8PgyIGfnwiBEIgiCAJIAd+fEKAgICAEEIAIAQgCFQbfCAEQiCGIgQgBSAGfnwiBSAEVK18IAWFIAEpA0ggAn1BACkDyIQFhSIEQv////8PgyIFIAEpA0AgAnxBACkDwIQFhSIGQiCIIgd+IgggBEIgiCIJIAZC/////w+DIgZ+fCIEQiCIIAkgB358QoCAgIAQQgAgBCAIVBt8IARCIIYiBCAFIAZ+fCIFIARUrXwgBYUgASkDOCACfUEAKQO4hAWFIgRC/////w+DIgUgASkDMCACfEEAKQOwhAWFIgZCIIgiB34iCCAEQiCIIgkgBkL/////D4MiBn58IgRCIIggCSAHfnxCgICAgBBCACAEIAhUG3wgBEIghiIEIAUgBn58IgUgBFStfCAFhSABKQMoIAJ9QQApA6iEBYUiBEL/////D4MiBSABKQMgIAJ8QQApA6CEBYUiBkIgiCIHfiIIIARCIIgiCSAGQv////8PgyIGfnwiBEIgiCAJIAd+fEKAgICAEEIAIAQgCFQbfCAEQiCGIgQgBSAGfnwiBSAEVK18IAWFIAEpAxggAn1BACkDmIQFhSIEQv////8PgyIFIAEpAxAgAnxBACkDkIQFhSIGQiCIIgd+IgggBEIgiCIJIAZC/////w+DIgZ+fCIEQiCIIAkgB358QoCAgIAQQgAgBCAIVBt8IARCIIYiBCAFIAZ+fCIFIARUrXwgBYUgASkDCCACfUEAKQOIhAWFIgRC/////w+DIgUgASkDACACfEEAKQOAhAWFIgZCIIgiB34iCCAEQiCIIgkgBkL/////D4MiBn58IgRCIIggCSAHfnxCgICAgBBCACAEIAhUG3wgBEIghiIEIAUgBn58IgUgBFStfCAFhSAArUKHla+vmLbem55/fnx8fHx8fHx8IgRCJYggBIVC+fPd8ZnymasWfiIEQiCIIASFIQUCQCAAQZABSQ0AIABBcHFBgH9qIQoDQCABIANqIgtBC2opAwAgAn0gA0GIhQVqKQMAhSIEQv////8PgyIGIAtBA2opAwAgAnwgA0GAhQVqKQMAhSIHQiCIIgh+IgkgBEIgiCIMIAdC/////w+DIgd+fCIEQiCIIAwgCH58QoCAgIAQQgAgBCAJVBt8IARCIIYiBCAGIAd+fCIGIARUrXwgBoUgBXwhBSAKIANBEGoiA0cNAAsLIAEpA38gAn0gAEH4gwVqKQMAhSIEQv////8PgyIGIAEpA3cgAnwgAEHwgwVqKQMAhSICQiCIIgd+IgggBEIgiCIEIAJC/////w+DIgl+fCICQiCIIAQgB358QoCAgIAQQgAgAiAIVBt8IAJCIIYiAiAGIAl+fCIEIAJUrXwgBIUgBXwiAkIliCAChUL5893xmfKZqxZ+IgJCIIggAoUL4QUCAX4BfwJAAkBBACkDgIIEIgBQRQ0AQYCABCEBQgAhAAwBCwJAIABBACkDoIYFUg0AQQAhAQwBC0EAIQFBAEKvr+/XvPeSoP4AIAB9NwP4gwVBACAAQsWW6/nY0oWCKHw3A/CDBUEAQo/x442tj/SYTiAAfTcD6IMFQQAgAEKrrPjF1e/R0Hx8NwPggwVBAELTrdSykoW1tJ5/IAB9NwPYgwVBACAAQpea9I71lrztyQB8NwPQgwVBAELFg4L9r//EsWsgAH03A8iDBUEAIABC6ouzncjm9PVDfDcDwIMFQQBCyL/6y5yb3rnkACAAfTcDuIMFQQAgAEKKo4Hf1JntrDF8NwOwgwVBAEL5ue+9/PjCpx0gAH03A6iDBUEAIABCqPXb+7Ocp5o/fDcDoIMFQQBCuLK8t5TVt9ZYIAB9NwOYgwVBACAAQvHIobqptMP8zgB8NwOQgwVBAEKIoZfbuOOUl6N/IAB9NwOIgwVBACAAQrzQyNqb8rCAS3w3A4CDBUEAQuDrwLSe0I6TzAAgAH03A/iCBUEAIABCuJGYovf+kJKOf3w3A/CCBUEAQoK1we7H+b+5ISAAfTcD6IIFQQAgAELL85n3xJnw8vgAfDcD4IIFQQBC8oCRpfr27LMfIAB9NwPYggVBACAAQt6pt8u+kOTLW3w3A9CCBUEAQvyChOTyvsjWHCAAfTcDyIIFQQAgAEK4/bPLs4Tppb5/fDcDwIIFC0EAQgA3A5CGBUEAQgA3A4iGBUEAQgA3A4CGBUEAQr3cypUMNwOAggVBAEKHla+vmLbem55/NwOIggVBAELP1tO+0ser2UI3A5CCBUEAQvnz3fGZ9pmrFjcDmIIFQQBC49zKlfzO8vWFfzcDoIIFQQBC95Svrwg3A6iCBUEAQsXP2bLx5brqJzcDsIIFQQBCsfPd8Qk3A7iCBUEAIAA3A6CGBUEAIAE2ArCGBUEAQpCAgICAEDcDmIYFC9YKAQh/QQBBACkDkIYFIACtfDcDkIYFAkACQAJAQQAoAoCGBSIBIABqIgJBgAJLDQAgAUGAhAVqIQNBgIIEIQQCQCAAQQhPDQAgACEFDAILQYCCBCEEAkACQCAAQXhqIgFBOHFBOEcNACAAIQUMAQtBgIIEIQQgAUEDdkEBakEHcSIGIQUDQCADIAQpAwA3AwAgA0EIaiEDIARBCGohBCAFQX9qIgUNAAsgACAGQQN0ayEFIAFBOEkNAgsDQCADIAQpAwA3AwAgA0EIaiAEQQhqKQMANwMAIANBEGogBEEQaikDADcDACADQRhqIARBGGopAwA3AwAgA0EgaiAEQSBqKQMANwMAIANBKGogBEEoaikDADcDACADQTBqIARBMGopAwA3AwAgA0E4aiAEQThqKQMANwMAIANBwABqIQMgBEHAAGohBCAFQUBqIgVBB0sNAAwCCwtBgIIEIQQgAEGAggRqIQZBACgCsIYFIgNBwIIFIAMbIQUCQCABRQ0AIAFBgIQFaiEDQYCCBCEEAkACQEGAAiABayIHQQhPDQAgByECDAELQYCCBCEEAkACQEH4ASABayIAQThxQThHDQAgByECDAELQQAgAEEDdkEBakEHcSIIayECQYCCBCEEA0AgAyAEKQMANwMAIANBCGohAyAEQQhqIQQgAkEBaiICDQALQYACIAEgCEEDdGprIQIgAEE4SQ0BCwNAIAMgBCkDADcDACADQQhqIARBCGopAwA3AwAgA0EQaiAEQRBqKQMANwMAIANBGGogBEEYaikDADcDACADQSBqIARBIGopAwA3AwAgA0EoaiAEQShqKQMANwMAIANBMGogBEEwaikDADcDACADQThqIARBOGopAwA3AwAgA0HAAGohAyAEQcAAaiEEIAJBQGoiAkEHSw0ACwsCQCACRQ0AAkACQCACQQdxIgANACACIQAMAQsDQCADIAQtAAA6AAAgA0EBaiEDIARBAWohBCAAQX9qIgANAAsgAkF4cSEACyACQQhJDQADQCADIAQpAAA3AAAgA0EIaiEDIARBCGohBCAAQXhqIgANAAsLQYCCBUGIhgVBACgCmIYFQYCEBUEEIAVBACgCnIYFEAJBAEEANgKAhgUgB0GAggRqIQQLAkAgBEGAAmogBk8NACAGQYB+aiECA0BBgIIFQYiGBUEAKAKYhgUgBCIDQQQgBUEAKAKchgUQAiADQYACaiIEIAJJDQALQQAgAykDwAE3A8CFBUEAIAMpA8gBNwPIhQVBACADKQPQATcD0IUFQQAgAykD2AE3A9iFBUEAIAMpA+ABNwPghQVBACADKQPoATcD6IUFQQAgAykD8AE3A/CFBUEAIAMpA/gBNwP4hQULQYCEBSEDAkACQCAGIARrIgJBCE8NACACIQUMAQtBgIQFIQMgAiEFA0AgAyAEKQMANwMAIANBCGohAyAEQQhqIQQgBUF4aiIFQQdLDQALCyAFRQ0BIAMgBC0AADoAACAFQQFGDQEgAyAELQABOgABIAVBAkYNASADIAQtAAI6AAIgBUEDRg0BIAMgBC0AAzoAAyAFQQRGDQEgAyAELQAEOgAEIAVBBUYNASADIAQtAAU6AAUgBUEGRg0BIAMgBC0ABjoABgwBCyAFRQ0AAkACQCAFQQdxIgINACAFIQIMAQsDQCADIAQtAAA6AAAgA0EBaiEDIARBAWohBCACQX9qIgINAAsgBUF4cSECCwJAIAVBCEkNAANAIAMgBCkAADcAACADQQhqIQMgBEEIaiEEIAJBeGoiAg0ACwtBACgCgIYFIABqIQILQQAgAjYCgIYFC8oSBQR/CH4BfxB+BX8jACIAIQEgAEGAAWtBQHEiAiQAQQAoArCGBSIAQcCCBSAAGyEDAkACQAJAAkACQAJAQQApA5CGBSIEQvEBVA0AIAJBACkDgIIFNwMAIAJBACkDiIIFIgU3AwggAkEAKQOQggUiBjcDECACQQApA5iCBSIHNwMYIAJBACkDoIIFIgg3AyAgAkEAKQOoggUiCTcDKCACQQApA7CCBSIKNwMwIAJBACkDuIIFIgs3AzgCQEEAKAKAhgUiDEHAAEkNACACQQAoAoiGBTYCQCACIAJBwABqQQAoApiGBUGAhAUgDEF/akEGdiADQQAoApyGBSIAEAIgAyAAaiIAQXlqKQMAIQ0gACkDCSEOIAApAxkhDyAAKQMpIQUgDEHAgwVqKQMAIQogACkDASELIAxByIMFaikDACEQIAxB0IMFaikDACEGIAApAxEhByAMQdiDBWopAwAhESAMQeCDBWopAwAhCCAAKQMhIQkgDEHogwVqKQMAIRIgAikDACETIAIpAxAhFCACKQMgIRUgAikDMCEWIAIpAwghFyACKQMYIRggAikDKCEZIAIgAikDOCAMQfCDBWopAwAiGnwgACkDMSAMQfiDBWopAwAiG4UiHEIgiCAcQv////8Pg358NwM4IBkgCHwgCSAShSIJQiCIIAlC/////w+DfnwhCSAYIAZ8IAcgEYUiB0IgiCAHQv////8Pg358IQcgFyAKfCALIBCFIgtCIIggC0L/////D4N+fCELIBsgFiAFIBqFIgVCIIggBUL/////D4N+fHwhBSASIBUgDyAIhSIIQiCIIAhC/////w+Dfnx8IQggESAUIA4gBoUiBkIgiCAGQv////8Pg358fCEGIBAgEyANIAqFIgpCIIggCkL/////D4N+fHwhCgwFCyAMQcCFBWohHUHAACAMayEeIAJBwABqIQACQCAMQThNDQAgHiEfDAMLAkBBOCAMa0EDdiIAQQdGDQBBACAAQQFqQQdxIiBrIR8gAkHAAGohAANAIAAgHSkDADcDACAAQQhqIQAgHUEIaiEdIB9BAWoiHw0AC0HAACAMICBBA3RqayEfDAILIAJBwABqIQAgHiEfA0AgACAdKQMANwMAIABBCGogHUEIaikDADcDACAAQRBqIB1BEGopAwA3AwAgAEEYaiAdQRhqKQMANwMAIABBIGogHUEgaikDADcDACAAQShqIB1BKGopAwA3AwAgAEEwaiAdQTBqKQMANwMAIABBOGogHUE4aikDADcDACAAQcAAaiEAIB1BwABqIR0gH0FAaiIfQQdLDQAMAgsLIASnIQACQEEAKQOghgUiBVANAAJAIARCEFYNACAAQYCABCAFEAUhBAwGCwJAIARCgAFWDQAgAEGAgAQgBRAGIQQMBgsgAEGAgAQgBRAHIQQMBQsCQCAEQhBWDQAgACADQgAQBSEEDAULAkAgBEKAAVYNACAAIANCABAGIQQMBQsgACADQgAQByEEDAQLIB9FDQELIB9Bf2ohIQJAIB9BB3EiIEUNAANAIAAgHS0AADoAACAAQQFqIQAgHUEBaiEdICBBf2oiIA0ACyAfQXhxIR8LICFBB0kNAANAIAAgHSkAADcAACAAQQhqIQAgHUEIaiEdIB9BeGoiHw0ACwsgAkHAAGogHmohHUGAhAUhAAJAIAxBCEkNACAMQXhqIiBBA3ZBAWohH0GAhAUhAANAIB0gACkDADcDACAdQQhqIR0gAEEIaiEAIB9Bf2oiHw0ACyAMICBBeHFrQXhqIQwLAkAgDEUNAAJAAkAgDEEHcSIfDQAgDCEfDAELA0AgHSAALQAAOgAAIB1BAWohHSAAQQFqIQAgH0F/aiIfDQALIAxBeHEhHwsgDEEISQ0AA0AgHSAAKQAANwAAIB1BCGohHSAAQQhqIQAgH0F4aiIfDQALCyADQQAoApyGBWoiAEF5aikDACETIAApAwkhFCAAKQMZIRUgACkDKSEWIAApAwEhFyAAKQMRIRggACkDISEZIAIpAwAhGiACKQNAIRAgAikDSCERIAIpA1AhEiACKQNYIQ0gAikDYCEOIAIpA2ghDyACIAsgAikDcCIbfCAAKQMxIAIpA3giHIUiC0IgiCALQv////8Pg358NwM4IAkgDnwgGSAPhSIJQiCIIAlC/////w+DfnwhCSAHIBJ8IBggDYUiB0IgiCAHQv////8Pg358IQcgBSAQfCAXIBGFIgVCIIggBUL/////D4N+fCELIBwgFiAbhSIFQiCIIAVC/////w+DfiAKfHwhBSAPIBUgDoUiCkIgiCAKQv////8Pg34gCHx8IQggDSAUIBKFIgpCIIggCkL/////D4N+IAZ8fCEGIBEgGiATIBCFIgpCIIggCkL/////D4N+fHwhCgsgAykDQyACKQM4hSIQQv////8PgyIRIAMpAzsgBYUiBUIgiCISfiINIBBCIIgiECAFQv////8PgyIOfnwiBUIgiCAQIBJ+fEKAgICAEEIAIAUgDVQbfCAFQiCGIgUgESAOfnwiECAFVK18IBCFIAMpAzMgCYUiBUL/////D4MiCSADKQMrIAiFIghCIIgiEH4iESAFQiCIIhIgCEL/////D4MiCH58IgVCIIggEiAQfnxCgICAgBBCACAFIBFUG3wgBUIghiIFIAkgCH58IgkgBVStfCAJhSADKQMjIAeFIgVC/////w+DIgkgAykDGyAGhSIHQiCIIgh+IgYgBUIgiCIQIAdC/////w+DIgd+fCIFQiCIIBAgCH58QoCAgIAQQgAgBSAGVBt8IAVCIIYiBSAJIAd+fCIJIAVUrXwgCYUgAykDEyALhSIFQv////8PgyIJIAMpAwsgCoUiB0IgiCILfiIIIAVCIIgiBiAHQv////8PgyIHfnwiBUIgiCAGIAt+fEKAgICAEEIAIAUgCFQbfCAFQiCGIgUgCSAHfnwiCSAFVK18IAmFIARCh5Wvr5i23puef358fHx8IgRCJYggBIVC+fPd8ZnymasWfiIEQiCIIASFIQQLQQAgBEI4hiAEQoD+A4NCKIaEIARCgID8B4NCGIYgBEKAgID4D4NCCIaEhCAEQgiIQoCAgPgPgyAEQhiIQoCA/AeDhCAEQiiIQoD+A4MgBEI4iISEhDcDgIIEIAEkAAsGAEGAggULAgALC80BAQBBgIAEC8QBuP5sOSOkS758AYEs9yGtHN7UbemDkJfbckCkpLezZx/LeeZOzMDleIJa0H3M/3IhuAhGdPdDJI7gNZDmgTomTDwoUruRwwDLiNBlixtTLqNxZEiXog35TjgZ70ap3qzYqPp2P+OcND/53LvHxwtPHYpR4EvNtFkxyJ9+ydl4c2TqxayDNNPrw8WBoP/6E2PrFw3dUbfw2knTFlUmKdRonisWvlh9R6H8j/i40XrQMc5FyzqPlRYEKK/X+8q7S0B+QAIAAA==";
    var hash$6 = "8d0b08d4";
    var wasmJson$6 = {
    	name: name$6,
    	data: data$6,
    	hash: hash$6
    };

    const mutex$4 = new Mutex();
    let wasmCache$4 = null;
    const seedBuffer$1 = new Uint8Array(8);
    function validateSeed$1(seed) {
        if (!Number.isInteger(seed) || seed < 0 || seed > 0xffffffff) {
            return new Error("Seed must be given as two valid 32-bit long unsigned integers (lo + high).");
        }
        return null;
    }
    function writeSeed$1(arr, low, high) {
        // write in little-endian format
        const buffer = new DataView(arr);
        buffer.setUint32(0, low, true);
        buffer.setUint32(4, high, true);
    }
    /**
     * Calculates xxHash3 hash
     * @param data Input data (string, Buffer or TypedArray)
     * @param seedLow Lower 32 bits of the number used to
     *  initialize the internal state of the algorithm (defaults to 0)
     * @param seedHigh Higher 32 bits of the number used to
     *  initialize the internal state of the algorithm (defaults to 0)
     * @returns Computed hash as a hexadecimal string
     */
    function xxhash3(data, seedLow = 0, seedHigh = 0) {
        if (validateSeed$1(seedLow)) {
            return Promise.reject(validateSeed$1(seedLow));
        }
        if (validateSeed$1(seedHigh)) {
            return Promise.reject(validateSeed$1(seedHigh));
        }
        if (wasmCache$4 === null) {
            return lockedCreate(mutex$4, wasmJson$6, 8).then((wasm) => {
                wasmCache$4 = wasm;
                writeSeed$1(seedBuffer$1.buffer, seedLow, seedHigh);
                wasmCache$4.writeMemory(seedBuffer$1);
                return wasmCache$4.calculate(data);
            });
        }
        try {
            writeSeed$1(seedBuffer$1.buffer, seedLow, seedHigh);
            wasmCache$4.writeMemory(seedBuffer$1);
            const hash = wasmCache$4.calculate(data);
            return Promise.resolve(hash);
        }
        catch (err) {
            return Promise.reject(err);
        }
    }
    /**
     * Creates a new xxHash3 hash instance
     * @param seedLow Lower 32 bits of the number used to
     *  initialize the internal state of the algorithm (defaults to 0)
     * @param seedHigh Higher 32 bits of the number used to
     *  initialize the internal state of the algorithm (defaults to 0)
     */
    function createXXHash3(seedLow = 0, seedHigh = 0) {
        if (validateSeed$1(seedLow)) {
            return Promise.reject(validateSeed$1(seedLow));
        }
        if (validateSeed$1(seedHigh)) {
            return Promise.reject(validateSeed$1(seedHigh));
        }
        return WASMInterface(wasmJson$6, 8).then((wasm) => {
            const instanceBuffer = new Uint8Array(8);
            writeSeed$1(instanceBuffer.buffer, seedLow, seedHigh);
            wasm.writeMemory(instanceBuffer);
            wasm.init();
            const obj = {
                init: () => {
                    wasm.writeMemory(instanceBuffer);
                    wasm.init();
                    return obj;
                },
                update: (data) => {
                    wasm.update(data);
                    return obj;
                },
                // biome-ignore lint/suspicious/noExplicitAny: Conflict with IHasher type
                digest: (outputType) => wasm.digest(outputType),
                save: () => wasm.save(),
                load: (data) => {
                    wasm.load(data);
                    return obj;
                },
                blockSize: 512,
                digestSize: 8,
            };
            return obj;
        });
    }

    var name$5 = "xxhash128";
    var data$5 = "AGFzbQEAAAABKwdgAAF/YAR/f39/AGAHf39/f39/fwBgA39/fgF+YAR/f39+AGAAAGABfwADDQwAAQIDBAQEBQYFAAUFBAEBAgIGDwJ/AUGAgAQLfwBBwIEECweCAQkGbWVtb3J5AgAPX19zdGFja19wb2ludGVyAwAOSGFzaF9HZXRCdWZmZXIAAAlIYXNoX0luaXQABwtIYXNoX1VwZGF0ZQAICkhhc2hfRmluYWwACQ1IYXNoX0dldFN0YXRlAAoOSGFzaF9DYWxjdWxhdGUACwpTVEFURV9TSVpFAwEKn00MBgBBgIIEC/MDBAF/CH4Bfwh+AkAgA0UNACADQQN0IQQgACkDMCEFIAApAzghBiAAKQMgIQcgACkDKCEIIAApAxAhCSAAKQMYIQogACkDACELIAApAwghDEEAIQ0DQCAGIAFBMGopAwAiDnwgAiANaiIDQThqKQMAIAFBOGopAwAiD4UiBkIgiCAGQv////8Pg358IQYgCCABQSBqKQMAIhB8IANBKGopAwAgAUEoaikDACIRhSIIQiCIIAhC/////w+DfnwhCCAKIAFBEGopAwAiEnwgA0EYaikDACABQRhqKQMAIhOFIgpCIIggCkL/////D4N+fCEKIAwgASkDACIUfCADQQhqKQMAIAFBCGopAwAiFYUiDEIgiCAMQv////8Pg358IQwgA0EwaikDACAOhSIOQiCIIA5C/////w+DfiAFfCAPfCEFIANBIGopAwAgEIUiDkIgiCAOQv////8Pg34gB3wgEXwhByADQRBqKQMAIBKFIg5CIIggDkL/////D4N+IAl8IBN8IQkgAykDACAUhSIOQiCIIA5C/////w+DfiALfCAVfCELIAFBwABqIQEgBCANQQhqIg1HDQALIAAgCjcDGCAAIAs3AwAgACAMNwMIIAAgCDcDKCAAIAk3AxAgACAGNwM4IAAgBzcDICAAIAU3AzALC94CAgF/AX4CQCAEIAIgASgCACIHayICSQ0AIAAgAyAFIAdBA3RqIAIQASAAIAUgBmoiBykDACAAKQMAIghCL4iFIAiFQrHz3fEJfjcDACAAIAcpAwggACkDCCIIQi+IhSAIhUKx893xCX43AwggACAHKQMQIAApAxAiCEIviIUgCIVCsfPd8Ql+NwMQIAAgBykDGCAAKQMYIghCL4iFIAiFQrHz3fEJfjcDGCAAIAcpAyAgACkDICIIQi+IhSAIhUKx893xCX43AyAgACAHKQMoIAApAygiCEIviIUgCIVCsfPd8Ql+NwMoIAAgBykDMCAAKQMwIghCL4iFIAiFQrHz3fEJfjcDMCAAIAcpAzggACkDOCIIQi+IhSAIhUKx893xCX43AzggACADIAJBBnRqIAUgBCACayIHEAEgASAHNgIADwsgACADIAUgB0EDdGogBBABIAEgByAEajYCAAvlAwEGfiABKQM4IAApAziFIgNC/////w+DIgQgASkDMCAAKQMwhSIFQiCIIgZ+IgcgA0IgiCIIIAVC/////w+DIgV+fCIDQiCIIAggBn58QoCAgIAQQgAgAyAHVBt8IANCIIYiAyAEIAV+fCIEIANUrXwgBIUgASkDKCAAKQMohSIDQv////8PgyIEIAEpAyAgACkDIIUiBUIgiCIGfiIHIANCIIgiCCAFQv////8PgyIFfnwiA0IgiCAIIAZ+fEKAgICAEEIAIAMgB1QbfCADQiCGIgMgBCAFfnwiBCADVK18IASFIAEpAxggACkDGIUiA0L/////D4MiBCABKQMQIAApAxCFIgVCIIgiBn4iByADQiCIIgggBUL/////D4MiBX58IgNCIIggCCAGfnxCgICAgBBCACADIAdUG3wgA0IghiIDIAQgBX58IgQgA1StfCAEhSABKQMIIAApAwiFIgNC/////w+DIgQgASkDACAAKQMAhSIFQiCIIgZ+IgcgA0IgiCIIIAVC/////w+DIgV+fCIDQiCIIAggBn58QoCAgIAQQgAgAyAHVBt8IANCIIYiAyAEIAV+fCIEIANUrXwgBIUgAnx8fHwiA0IliCADhUL5893xmfKZqxZ+IgNCIIggA4ULgAgBBX4CQCABQQlJDQAgACABQfiDBWopAwAiBCACKQM4IAIpAzCFIAN8hSIFQv////8Pg0L3lK+vCH4gBUKAgICAcIN8QQApA4CEBSACKQMoIAIpAyCFIAN9hSAEhSIDQiCIIgRCsfPd8Ql+fCAEQoeVr68IfiIEIANC/////w+DIgVCsfPd8Ql+fCIDQiCIfEKAgICAEEIAIAMgBFQbfCADQiCGIgMgBUKHla+vCH58IgQgA1StfCIDQjiGIANCgP4Dg0IohoQgA0KAgPwHg0IYhiADQoCAgPgPg0IIhoSEIANCCIhCgICA+A+DIANCGIhCgID8B4OEIANCKIhCgP4DgyADQjiIhISEIAQgAUF/aq1CNoZ8hSIEQiCIIgVCz9bTvgJ+IARC/////w+DIgRCvdzKlQx+fCIGQiCGIgcgBELP1tO+An58IgRCJYggBIVC+fPd8ZnymasWfiIIQiCIIAiFNwMAIAAgBUK93MqVDH4gA0LP1tO+0ser2UJ+fCAGQiCIfCAEIAdUrXwiA0IliCADhUL5893xmfKZqxZ+IgNCIIggA4U3AwgPCwJAIAFBBEkNACAAIAIpAxggAikDEIUgA6ciAkH/gfwHcUEIeCACQRh4Qf+B/Adxcq1CIIYgA4V8IAFB/IMFajUCAEIghkEANQKAhAWEhSIDQiCIIgQgAUECdEGHla+veGqtIgV+IgYgA0L/////D4MiB0Kx893xCX58IgNCIIggBEKx893xCX58QoCAgIAQQgAgAyAGVBt8IANCIIYiBCAHIAV+fCIDQgGGfCADIARUrXwiBEIliCAEhUL5893xmfKZqxZ+IgVCIIggBYU3AwggACAEQgOIIAOFIgNCI4ggA4VCpb7j9NGMh9mff34iA0IciCADhTcDAA8LAkAgAUUNACAAIAMgAigCBCACKAIAc618IgRCIYhBAC0AgIQFQRB0IAFBCHRyIAFBAXYtAICEBUEYdHIgAUH/gwVqLQAAciIBrYUgBIVCz9bTvtLHq9lCfiIEQh2IIASFQvnz3fGZ9pmrFn4iBEIgiCAEhTcDACAAIAIoAgwgAigCCHOtIAN9IgNCIYggAUH/gfwHcUEIeCABQRh4Qf+B/AdxckENd62FIAOFQs/W077Sx6vZQn4iA0IdiCADhUL5893xmfaZqxZ+IgNCIIggA4U3AwgPCyAAIAIpA1AgAikDWIUgA4UiBEIhiCAEhULP1tO+0ser2UJ+IgRCHYggBIVC+fPd8Zn2masWfiIEQiCIIASFNwMIIAAgAikDQCACKQNIhSADhSIDQiGIIAOFQs/W077Sx6vZQn4iA0IdiCADhUL5893xmfaZqxZ+IgNCIIggA4U3AwALvQoBDH4gAa0iBEKHla+vmLbem55/fiEFAkACQCABQSFPDQBCACEGDAELAkACQCABQcEATw0AQgAhBgwBCwJAAkAgAUHhAE8NAEIAIQYMAQtBACkDuIQFIgdBACkDsIQFIgh8IAJB+ABqKQMAIAN9IAFByIMFaikDACIJhSIKQv////8PgyIGIAIpA3AgA3wgAUHAgwVqKQMAIguFIgxCIIgiDX4iDiAKQiCIIg8gDEL/////D4MiDH58IgpCIIggDyANfnxCgICAgBBCACAKIA5UG3wgCkIghiIKIAYgDH58IgYgClStfIUgBoUhBiACQegAaikDACADfSAHhSIKQv////8PgyIHIAIpA2AgA3wgCIUiCEIgiCIMfiINIApCIIgiDiAIQv////8PgyIIfnwiCkIgiCAOIAx+fEKAgICAEEIAIAogDVQbfCAKQiCGIgogByAIfnwiByAKVK18IAeFIAV8IAkgC3yFIQULIAJB2ABqKQMAIAN9IAFB2IMFaikDACIHhSIKQv////8PgyIIIAIpA1AgA3wgAUHQgwVqKQMAIgmFIgtCIIgiDH4iDSAKQiCIIg4gC0L/////D4MiC358IgpCIIggDiAMfnxCgICAgBBCACAKIA1UG3wgCkIghiIKIAggC358IgggClStfCAIhSAGfEEAKQOohAUiCkEAKQOghAUiCHyFIQYgAkHIAGopAwAgA30gCoUiCkL/////D4MiCyACKQNAIAN8IAiFIghCIIgiDH4iDSAKQiCIIg4gCEL/////D4MiCH58IgpCIIggDiAMfnxCgICAgBBCACAKIA1UG3wgCkIghiIKIAsgCH58IgggClStfCAIhSAFfCAHIAl8hSEFCyACQThqKQMAIAN9IAFB6IMFaikDACIHhSIKQv////8PgyIIIAIpAzAgA3wgAUHggwVqKQMAIgmFIgtCIIgiDH4iDSAKQiCIIg4gC0L/////D4MiC358IgpCIIggDiAMfnxCgICAgBBCACAKIA1UG3wgCkIghiIKIAggC358IgggClStfCAIhSAGfEEAKQOYhAUiCkEAKQOQhAUiCHyFIQYgAkEoaikDACADfSAKhSIKQv////8PgyILIAIpAyAgA3wgCIUiCEIgiCIMfiINIApCIIgiDiAIQv////8PgyIIfnwiCkIgiCAOIAx+fEKAgICAEEIAIAogDVQbfCAKQiCGIgogCyAIfnwiCCAKVK18IAiFIAV8IAcgCXyFIQULIAAgAkEYaikDACADfSABQfiDBWopAwAiB4UiCkL/////D4MiCCACKQMQIAN8IAFB8IMFaikDACIJhSILQiCIIgx+Ig0gCkIgiCIOIAtC/////w+DIgt+fCIKQiCIIA4gDH58QoCAgIAQQgAgCiANVBt8IApCIIYiCiAIIAt+fCIIIApUrXwgCIUgBnxBACkDiIQFIgpBACkDgIQFIgZ8hSIIIAJBCGopAwAgA30gCoUiCkL/////D4MiCyACKQMAIAN8IAaFIgZCIIgiDH4iDSAKQiCIIg4gBkL/////D4MiBn58IgpCIIggDiAMfnxCgICAgBBCACAKIA1UG3wgCkIghiIKIAsgBn58IgYgClStfCAGhSAFfCAHIAl8hSIFfCIKQiWIIAqFQvnz3fGZ8pmrFn4iCkIgiCAKhTcDACAAQgAgBUKHla+vmLbem55/fiAEIAN9Qs/W077Sx6vZQn58IAhC49zKlfzO8vWFf358IgNCJYggA4VC+fPd8ZnymasWfiIDQiCIIAOFfTcDCAuGDwMBfxV+An9BACEEIAJB+ABqKQMAIAN9QQApA/iEBSIFhSIGQv////8PgyIHIAIpA3AgA3xBACkD8IQFIgiFIglCIIgiCn4iCyAGQiCIIgwgCUL/////D4MiCX58IgZCIIggDCAKfnxCgICAgBBCACAGIAtUG3wgBkIghiIGIAcgCX58IgcgBlStfCAHhSACQdgAaikDACADfUEAKQPYhAUiCYUiBkL/////D4MiByACKQNQIAN8QQApA9CEBSIKhSILQiCIIgx+Ig0gBkIgiCIOIAtC/////w+DIgt+fCIGQiCIIA4gDH58QoCAgIAQQgAgBiANVBt8IAZCIIYiBiAHIAt+fCIHIAZUrXwgB4UgAkE4aikDACADfUEAKQO4hAUiC4UiBkL/////D4MiByACKQMwIAN8QQApA7CEBSIMhSINQiCIIg5+Ig8gBkIgiCIQIA1C/////w+DIg1+fCIGQiCIIBAgDn58QoCAgIAQQgAgBiAPVBt8IAZCIIYiBiAHIA1+fCIHIAZUrXwgB4UgAkEYaikDACADfUEAKQOYhAUiDYUiBkL/////D4MiByACKQMQIAN8QQApA5CEBSIOhSIPQiCIIhB+IhEgBkIgiCISIA9C/////w+DIg9+fCIGQiCIIBIgEH58QoCAgIAQQgAgBiARVBt8IAZCIIYiBiAHIA9+fCIHIAZUrXxBACkDiIQFIg9BACkDgIQFIhB8hSAHhXxBACkDqIQFIhFBACkDoIQFIhJ8hXxBACkDyIQFIhNBACkDwIQFIhR8hXxBACkD6IQFIgZBACkD4IQFIhV8hSIHQiWIIAeFQvnz3fGZ8pmrFn4iB0IgiCAHhSEHIAJB6ABqKQMAIAN9IAaFIgZC/////w+DIhYgAikDYCADfCAVhSIVQiCIIhd+IhggBkIgiCIZIBVC/////w+DIhV+fCIGQiCIIBkgF358QoCAgIAQQgAgBiAYVBt8IAZCIIYiBiAWIBV+fCIVIAZUrXwgFYUgAkHIAGopAwAgA30gE4UiBkL/////D4MiEyACKQNAIAN8IBSFIhRCIIgiFX4iFiAGQiCIIhcgFEL/////D4MiFH58IgZCIIggFyAVfnxCgICAgBBCACAGIBZUG3wgBkIghiIGIBMgFH58IhMgBlStfCAThSACQShqKQMAIAN9IBGFIgZC/////w+DIhEgAikDICADfCAShSISQiCIIhN+IhQgBkIgiCIVIBJC/////w+DIhJ+fCIGQiCIIBUgE358QoCAgIAQQgAgBiAUVBt8IAZCIIYiBiARIBJ+fCIRIAZUrXwgEYUgAkEIaikDACADfSAPhSIGQv////8PgyIPIAIpAwAgA3wgEIUiEEIgiCIRfiISIAZCIIgiEyAQQv////8PgyIQfnwiBkIgiCATIBF+fEKAgICAEEIAIAYgElQbfCAGQiCGIgYgDyAQfnwiDyAGVK18IA+FIAGtIg9Ch5Wvr5i23puef358IA0gDnyFfCALIAx8hXwgCSAKfIV8IAUgCHyFIgZCJYggBoVC+fPd8ZnymasWfiIGQiCIIAaFIQUCQCABQaABSQ0AIAFBYHFBgH9qIRoDQCACIARqIhtBG2opAwAgA30gBEGYhQVqKQMAIgiFIgZC/////w+DIgkgG0ETaikDACADfCAEQZCFBWopAwAiCoUiC0IgiCIMfiINIAZCIIgiDiALQv////8PgyILfnwiBkIgiCAOIAx+fEKAgICAEEIAIAYgDVQbfCAGQiCGIgYgCSALfnwiCSAGVK18IAmFIAd8IARBiIUFaikDACIGIARBgIUFaikDACIJfIUhByAbQQtqKQMAIAN9IAaFIgZC/////w+DIgsgG0EDaikDACADfCAJhSIJQiCIIgx+Ig0gBkIgiCIOIAlC/////w+DIgl+fCIGQiCIIA4gDH58QoCAgIAQQgAgBiANVBt8IAZCIIYiBiALIAl+fCIJIAZUrXwgCYUgBXwgCCAKfIUhBSAaIARBIGoiBEcNAAsLIAAgAkH/AGopAwAgA3wgAUHogwVqKQMAIgiFIgZC/////w+DIgkgAikDdyADfSABQeCDBWopAwAiCoUiC0IgiCIMfiINIAZCIIgiDiALQv////8PgyILfnwiBkIgiCAOIAx+fEKAgICAEEIAIAYgDVQbfCAGQiCGIgYgCSALfnwiCSAGVK18IAmFIAd8IAFB+IMFaikDACIGIAFB8IMFaikDACIHfIUiCSACQe8AaikDACADfCAGhSIGQv////8PgyILIAIpA2cgA30gB4UiB0IgiCIMfiINIAZCIIgiDiAHQv////8PgyIHfnwiBkIgiCAOIAx+fEKAgICAEEIAIAYgDVQbfCAGQiCGIgYgCyAHfnwiByAGVK18IAeFIAV8IAggCnyFIgZ8IgdCJYggB4VC+fPd8ZnymasWfiIHQiCIIAeFNwMAIABCACAGQoeVr6+Ytt6bnn9+IA8gA31Cz9bTvtLHq9lCfnwgCULj3MqV/M7y9YV/fnwiA0IliCADhUL5893xmfKZqxZ+IgNCIIggA4V9NwMIC+EFAgF+AX8CQAJAQQApA4CCBCIAUEUNAEGAgAQhAUIAIQAMAQsCQCAAQQApA6CGBVINAEEAIQEMAQtBACEBQQBCr6/v17z3kqD+ACAAfTcD+IMFQQAgAELFluv52NKFgih8NwPwgwVBAEKP8eONrY/0mE4gAH03A+iDBUEAIABCq6z4xdXv0dB8fDcD4IMFQQBC063UspKFtbSefyAAfTcD2IMFQQAgAEKXmvSO9Za87ckAfDcD0IMFQQBCxYOC/a//xLFrIAB9NwPIgwVBACAAQuqLs53I5vT1Q3w3A8CDBUEAQsi/+sucm9655AAgAH03A7iDBUEAIABCiqOB39SZ7awxfDcDsIMFQQBC+bnvvfz4wqcdIAB9NwOogwVBACAAQqj12/uznKeaP3w3A6CDBUEAQriyvLeU1bfWWCAAfTcDmIMFQQAgAELxyKG6qbTD/M4AfDcDkIMFQQBCiKGX27jjlJejfyAAfTcDiIMFQQAgAEK80Mjam/KwgEt8NwOAgwVBAELg68C0ntCOk8wAIAB9NwP4ggVBACAAQriRmKL3/pCSjn98NwPwggVBAEKCtcHux/m/uSEgAH03A+iCBUEAIABCy/OZ98SZ8PL4AHw3A+CCBUEAQvKAkaX69uyzHyAAfTcD2IIFQQAgAELeqbfLvpDky1t8NwPQggVBAEL8goTk8r7I1hwgAH03A8iCBUEAIABCuP2zy7OE6aW+f3w3A8CCBQtBAEIANwOQhgVBAEIANwOIhgVBAEIANwOAhgVBAEK93MqVDDcDgIIFQQBCh5Wvr5i23puefzcDiIIFQQBCz9bTvtLHq9lCNwOQggVBAEL5893xmfaZqxY3A5iCBUEAQuPcypX8zvL1hX83A6CCBUEAQveUr68INwOoggVBAELFz9my8eW66ic3A7CCBUEAQrHz3fEJNwO4ggVBACAANwOghgVBACABNgKwhgVBAEKQgICAgBA3A5iGBQvWCgEIf0EAQQApA5CGBSAArXw3A5CGBQJAAkACQEEAKAKAhgUiASAAaiICQYACSw0AIAFBgIQFaiEDQYCCBCEEAkAgAEEITw0AIAAhBQwCC0GAggQhBAJAAkAgAEF4aiIBQThxQThHDQAgACEFDAELQYCCBCEEIAFBA3ZBAWpBB3EiBiEFA0AgAyAEKQMANwMAIANBCGohAyAEQQhqIQQgBUF/aiIFDQALIAAgBkEDdGshBSABQThJDQILA0AgAyAEKQMANwMAIANBCGogBEEIaikDADcDACADQRBqIARBEGopAwA3AwAgA0EYaiAEQRhqKQMANwMAIANBIGogBEEgaikDADcDACADQShqIARBKGopAwA3AwAgA0EwaiAEQTBqKQMANwMAIANBOGogBEE4aikDADcDACADQcAAaiEDIARBwABqIQQgBUFAaiIFQQdLDQAMAgsLQYCCBCEEIABBgIIEaiEGQQAoArCGBSIDQcCCBSADGyEFAkAgAUUNACABQYCEBWohA0GAggQhBAJAAkBBgAIgAWsiB0EITw0AIAchAgwBC0GAggQhBAJAAkBB+AEgAWsiAEE4cUE4Rw0AIAchAgwBC0EAIABBA3ZBAWpBB3EiCGshAkGAggQhBANAIAMgBCkDADcDACADQQhqIQMgBEEIaiEEIAJBAWoiAg0AC0GAAiABIAhBA3RqayECIABBOEkNAQsDQCADIAQpAwA3AwAgA0EIaiAEQQhqKQMANwMAIANBEGogBEEQaikDADcDACADQRhqIARBGGopAwA3AwAgA0EgaiAEQSBqKQMANwMAIANBKGogBEEoaikDADcDACADQTBqIARBMGopAwA3AwAgA0E4aiAEQThqKQMANwMAIANBwABqIQMgBEHAAGohBCACQUBqIgJBB0sNAAsLAkAgAkUNAAJAAkAgAkEHcSIADQAgAiEADAELA0AgAyAELQAAOgAAIANBAWohAyAEQQFqIQQgAEF/aiIADQALIAJBeHEhAAsgAkEISQ0AA0AgAyAEKQAANwAAIANBCGohAyAEQQhqIQQgAEF4aiIADQALC0GAggVBiIYFQQAoApiGBUGAhAVBBCAFQQAoApyGBRACQQBBADYCgIYFIAdBgIIEaiEECwJAIARBgAJqIAZPDQAgBkGAfmohAgNAQYCCBUGIhgVBACgCmIYFIAQiA0EEIAVBACgCnIYFEAIgA0GAAmoiBCACSQ0AC0EAIAMpA8ABNwPAhQVBACADKQPIATcDyIUFQQAgAykD0AE3A9CFBUEAIAMpA9gBNwPYhQVBACADKQPgATcD4IUFQQAgAykD6AE3A+iFBUEAIAMpA/ABNwPwhQVBACADKQP4ATcD+IUFC0GAhAUhAwJAAkAgBiAEayICQQhPDQAgAiEFDAELQYCEBSEDIAIhBQNAIAMgBCkDADcDACADQQhqIQMgBEEIaiEEIAVBeGoiBUEHSw0ACwsgBUUNASADIAQtAAA6AAAgBUEBRg0BIAMgBC0AAToAASAFQQJGDQEgAyAELQACOgACIAVBA0YNASADIAQtAAM6AAMgBUEERg0BIAMgBC0ABDoABCAFQQVGDQEgAyAELQAFOgAFIAVBBkYNASADIAQtAAY6AAYMAQsgBUUNAAJAAkAgBUEHcSICDQAgBSECDAELA0AgAyAELQAAOgAAIANBAWohAyAEQQFqIQQgAkF/aiICDQALIAVBeHEhAgsCQCAFQQhJDQADQCADIAQpAAA3AAAgA0EIaiEDIARBCGohBCACQXhqIgINAAsLQQAoAoCGBSAAaiECC0EAIAI2AoCGBQvLEAQEfwh+Bn8DfiMAIgAhASAAQYABa0FAcSICJABBACgCsIYFIgBBwIIFIAAbIQMCQAJAAkACQAJAAkBBACkDkIYFIgRC8QFUDQAgAkEAKQOAggU3AwAgAkEAKQOIggUiBTcDCCACQQApA5CCBSIGNwMQIAJBACkDmIIFIgc3AxggAkEAKQOgggUiCDcDICACQQApA6iCBSIJNwMoIAJBACkDsIIFIgo3AzAgAkEAKQO4ggUiCzcDOAJAQQAoAoCGBSIMQcAASQ0AIAJBACgCiIYFNgJAIAIgAkHAAGpBACgCmIYFQYCEBSAMQX9qQQZ2IANBACgCnIYFIgAQAiACIAIpAwggDEHAgwVqKQMAIgV8IAMgAGoiACkDASAMQciDBWopAwAiBoUiB0IgiCAHQv////8Pg358NwMIIAIgAikDGCAMQdCDBWopAwAiB3wgACkDESAMQdiDBWopAwAiCIUiCUIgiCAJQv////8Pg358NwMYIAIgBiAFIABBeWopAwCFIgVCIIggBUL/////D4N+IAIpAwB8fDcDACACIAggByAAKQMJhSIFQiCIIAVC/////w+DfiACKQMQfHw3AxAgACkDGSEFIAIpAyAhBiACIAIpAyggDEHggwVqKQMAIgd8IAApAyEgDEHogwVqKQMAIgiFIglCIIggCUL/////D4N+fDcDKCACIAggBiAFIAeFIgVCIIggBUL/////D4N+fHw3AyAgAiACKQM4IAxB8IMFaikDACIFfCAAKQMxIAxB+IMFaikDACIGhSIHQiCIIAdC/////w+Dfnw3AzggAiAGIAUgACkDKYUiBUIgiCAFQv////8Pg34gAikDMHx8NwMwQQAoApyGBSENDAULIAxBwIUFaiENQcAAIAxrIQ4gAkHAAGohAAJAIAxBOE0NACAOIQ8MAwsCQEE4IAxrQQN2IgBBB0YNAEEAIABBAWpBB3EiEGshDyACQcAAaiEAA0AgACANKQMANwMAIABBCGohACANQQhqIQ0gD0EBaiIPDQALQcAAIAwgEEEDdGprIQ8MAgsgAkHAAGohACAOIQ8DQCAAIA0pAwA3AwAgAEEIaiANQQhqKQMANwMAIABBEGogDUEQaikDADcDACAAQRhqIA1BGGopAwA3AwAgAEEgaiANQSBqKQMANwMAIABBKGogDUEoaikDADcDACAAQTBqIA1BMGopAwA3AwAgAEE4aiANQThqKQMANwMAIABBwABqIQAgDUHAAGohDSAPQUBqIg9BB0sNAAwCCwsgBKchAAJAQQApA6CGBSIFUA0AAkAgBEIQVg0AIAJBwABqIABBgIAEIAUQBAwGCwJAIARCgAFWDQAgAkHAAGogAEGAgAQgBRAFDAYLIAJBwABqIABBgIAEIAUQBgwFCwJAIARCEFYNACACQcAAaiAAIANCABAEDAULAkAgBEKAAVYNACACQcAAaiAAIANCABAFDAULIAJBwABqIAAgA0IAEAYMBAsgD0UNAQsgD0F/aiERAkAgD0EHcSIQRQ0AA0AgACANLQAAOgAAIABBAWohACANQQFqIQ0gEEF/aiIQDQALIA9BeHEhDwsgEUEHSQ0AA0AgACANKQAANwAAIABBCGohACANQQhqIQ0gD0F4aiIPDQALCyACQcAAaiAOaiENQYCEBSEAAkAgDEEISQ0AIAxBeGoiEEEDdkEBaiEPQYCEBSEAA0AgDSAAKQMANwMAIA1BCGohDSAAQQhqIQAgD0F/aiIPDQALIAwgEEF4cWtBeGohDAsCQCAMRQ0AAkACQCAMQQdxIg8NACAMIQ8MAQsDQCANIAAtAAA6AAAgDUEBaiENIABBAWohACAPQX9qIg8NAAsgDEF4cSEPCyAMQQhJDQADQCANIAApAAA3AAAgDUEIaiENIABBCGohACAPQXhqIg8NAAsLIAIgBSACKQNAIhJ8IANBACgCnIYFIg1qIgApAwEgAikDSCIFhSITQiCIIBNC/////w+Dfnw3AwggAiAHIAIpA1AiE3wgACkDESACKQNYIgeFIhRCIIggFEL/////D4N+fDcDGCACIAcgEyAAKQMJhSITQiCIIBNC/////w+DfiAGfHw3AxAgAiAFIBIgAEF5aikDAIUiBkIgiCAGQv////8Pg34gAikDAHx8NwMAIAApAxkhBSACIAkgAikDYCIGfCAAKQMhIAIpA2giB4UiCUIgiCAJQv////8Pg358NwMoIAIgByAFIAaFIgVCIIggBUL/////D4N+IAh8fDcDICACIAsgAikDcCIFfCAAKQMxIAIpA3giBoUiB0IgiCAHQv////8Pg358NwM4IAIgBiAFIAApAymFIgVCIIggBUL/////D4N+IAp8fDcDMAsgAiACIANBC2ogBEKHla+vmLbem55/fhADNwNAIAIgAiADIA1qQXVqIARCz9bTvtLHq9lCfkJ/hRADNwNIC0EAIAIpA3g3A8CCBEEAIAIpA3A3A7iCBEEAIAIpA2g3A7CCBEEAIAIpA2A3A6iCBEEAIAIpA1g3A6CCBEEAIAIpA1A3A5iCBEEAIAIpA0giBEI4hiAEQoD+A4NCKIaEIARCgID8B4NCGIYgBEKAgID4D4NCCIaEhCAEQgiIQoCAgPgPgyAEQhiIQoCA/AeDhCAEQiiIQoD+A4MgBEI4iISEhCIENwOAggRBACAENwOQggRBACACKQNAIgRCOIYgBEKA/gODQiiGhCAEQoCA/AeDQhiGIARCgICA+A+DQgiGhIQgBEIIiEKAgID4D4MgBEIYiEKAgPwHg4QgBEIoiEKA/gODIARCOIiEhIQ3A4iCBCABJAALBgBBgIIFCwIACwvNAQEAQYCABAvEAbj+bDkjpEu+fAGBLPchrRze1G3pg5CX23JApKS3s2cfy3nmTszA5XiCWtB9zP9yIbgIRnT3QySO4DWQ5oE6Jkw8KFK7kcMAy4jQZYsbUy6jcWRIl6IN+U44Ge9Gqd6s2Kj6dj/jnDQ/+dy7x8cLTx2KUeBLzbRZMciffsnZeHNk6sWsgzTT68PFgaD/+hNj6xcN3VG38NpJ0xZVJinUaJ4rFr5YfUeh/I/4uNF60DHORcs6j5UWBCiv1/vKu0tAfkACAAA=";
    var hash$5 = "6c7d9155";
    var wasmJson$5 = {
    	name: name$5,
    	data: data$5,
    	hash: hash$5
    };

    const mutex$3 = new Mutex();
    let wasmCache$3 = null;
    const seedBuffer = new Uint8Array(8);
    function validateSeed(seed) {
        if (!Number.isInteger(seed) || seed < 0 || seed > 0xffffffff) {
            return new Error("Seed must be given as two valid 32-bit long unsigned integers (lo + high).");
        }
        return null;
    }
    function writeSeed(arr, low, high) {
        // write in little-endian format
        const buffer = new DataView(arr);
        buffer.setUint32(0, low, true);
        buffer.setUint32(4, high, true);
    }
    /**
     * Calculates xxHash128 hash
     * @param data Input data (string, Buffer or TypedArray)
     * @param seedLow Lower 32 bits of the number used to
     *  initialize the internal state of the algorithm (defaults to 0)
     * @param seedHigh Higher 32 bits of the number used to
     *  initialize the internal state of the algorithm (defaults to 0)
     * @returns Computed hash as a hexadecimal string
     */
    function xxhash128(data, seedLow = 0, seedHigh = 0) {
        if (validateSeed(seedLow)) {
            return Promise.reject(validateSeed(seedLow));
        }
        if (validateSeed(seedHigh)) {
            return Promise.reject(validateSeed(seedHigh));
        }
        if (wasmCache$3 === null) {
            return lockedCreate(mutex$3, wasmJson$5, 16).then((wasm) => {
                wasmCache$3 = wasm;
                writeSeed(seedBuffer.buffer, seedLow, seedHigh);
                wasmCache$3.writeMemory(seedBuffer);
                return wasmCache$3.calculate(data);
            });
        }
        try {
            writeSeed(seedBuffer.buffer, seedLow, seedHigh);
            wasmCache$3.writeMemory(seedBuffer);
            const hash = wasmCache$3.calculate(data);
            return Promise.resolve(hash);
        }
        catch (err) {
            return Promise.reject(err);
        }
    }
    /**
     * Creates a new xxHash128 hash instance
     * @param seedLow Lower 32 bits of the number used to
     *  initialize the internal state of the algorithm (defaults to 0)
     * @param seedHigh Higher 32 bits of the number used to
     *  initialize the internal state of the algorithm (defaults to 0)
     */
    function createXXHash128(seedLow = 0, seedHigh = 0) {
        if (validateSeed(seedLow)) {
            return Promise.reject(validateSeed(seedLow));
        }
        if (validateSeed(seedHigh)) {
            return Promise.reject(validateSeed(seedHigh));
        }
        return WASMInterface(wasmJson$5, 16).then((wasm) => {
            const instanceBuffer = new Uint8Array(8);
            writeSeed(instanceBuffer.buffer, seedLow, seedHigh);
            wasm.writeMemory(instanceBuffer);
            wasm.init();
            const obj = {
                init: () => {
                    wasm.writeMemory(instanceBuffer);
                    wasm.init();
                    return obj;
                },
                update: (data) => {
                    wasm.update(data);
                    return obj;
                },
                // biome-ignore lint/suspicious/noExplicitAny: Conflict with IHasher type
                digest: (outputType) => wasm.digest(outputType),
                save: () => wasm.save(),
                load: (data) => {
                    wasm.load(data);
                    return obj;
                },
                blockSize: 512,
                digestSize: 16,
            };
            return obj;
        });
    }

    var name$4 = "ripemd160";
    var data$4 = "AGFzbQEAAAABEQRgAAF/YAAAYAF/AGACf38AAwkIAAECAwIBAAIFBAEBAgIGDwJ/AUGAgAQLfwBBgIAECweVAQoGbWVtb3J5AgAPX19zdGFja19wb2ludGVyAwAOSGFzaF9HZXRCdWZmZXIAAAlIYXNoX0luaXQAARByaXBlbWQxNjBfdXBkYXRlAAMLSGFzaF9VcGRhdGUABApIYXNoX0ZpbmFsAAUNSGFzaF9HZXRTdGF0ZQAGDkhhc2hfQ2FsY3VsYXRlAAcKU1RBVEVfU0laRQMBCuw0CAYAQYCBBAs6AEEAQfDDy558NgKYgQVBAEL+uevF6Y6VmRA3ApCBBUEAQoHGlLqW8ermbzcCiIEFQQBCADcCgIEFC9IqASB/QQAgACgCJCIBIAAoAgAiAiAAKAIQIgMgAiAAKAIsIgQgACgCDCIFIAAoAgQiBiAAKAI8IgcgAiAAKAIwIgggByAAKAIIIglBACgCiIEFIgpBACgCkIEFIgtBACgClIEFIgxBf3NyQQAoAoyBBSINc2ogACgCFCIOakHml4qFBWpBCHdBACgCmIEFIg9qIhBBCnciEWogASANQQp3IhJqIAIgC0EKdyITaiAMIAAoAhwiFGogDyAAKAI4IhVqIBAgDSATQX9zcnNqQeaXioUFakEJdyAMaiIWIBAgEkF/c3JzakHml4qFBWpBCXcgE2oiECAWIBFBf3Nyc2pB5peKhQVqQQt3IBJqIhcgECAWQQp3IhZBf3Nyc2pB5peKhQVqQQ13IBFqIhggFyAQQQp3IhlBf3Nyc2pB5peKhQVqQQ93IBZqIhpBCnciG2ogACgCGCIQIBhBCnciHGogACgCNCIRIBdBCnciF2ogAyAZaiAEIBZqIBogGCAXQX9zcnNqQeaXioUFakEPdyAZaiIWIBogHEF/c3JzakHml4qFBWpBBXcgF2oiFyAWIBtBf3Nyc2pB5peKhQVqQQd3IBxqIhggFyAWQQp3IhlBf3Nyc2pB5peKhQVqQQd3IBtqIhogGCAXQQp3IhdBf3Nyc2pB5peKhQVqQQh3IBlqIhtBCnciHGogBSAaQQp3Ih1qIAAoAigiFiAYQQp3IhhqIAYgF2ogACgCICIAIBlqIBsgGiAYQX9zcnNqQeaXioUFakELdyAXaiIXIBsgHUF/c3JzakHml4qFBWpBDncgGGoiGCAXIBxBf3Nyc2pB5peKhQVqQQ53IB1qIhkgGCAXQQp3IhpBf3Nyc2pB5peKhQVqQQx3IBxqIhcgGSAYQQp3IhtBf3Nyc2pB5peKhQVqQQZ3IBpqIhhBCnciHGogFCAXQQp3Ih1qIAUgGUEKdyIZaiAEIBtqIBAgGmogGCAXcyAZcSAXc2pBpKK34gVqQQl3IBtqIhcgGHMgHXEgGHNqQaSit+IFakENdyAZaiIYIBdzIBxxIBdzakGkorfiBWpBD3cgHWoiGSAYcyAXQQp3IhpxIBhzakGkorfiBWpBB3cgHGoiFyAZcyAYQQp3IhtxIBlzakGkorfiBWpBDHcgGmoiGEEKdyIcaiAVIBdBCnciHWogFiAZQQp3IhlqIA4gG2ogESAaaiAYIBdzIBlxIBdzakGkorfiBWpBCHcgG2oiFyAYcyAdcSAYc2pBpKK34gVqQQl3IBlqIhggF3MgHHEgF3NqQaSit+IFakELdyAdaiIZIBhzIBdBCnciGnEgGHNqQaSit+IFakEHdyAcaiIXIBlzIBhBCnciG3EgGXNqQaSit+IFakEHdyAaaiIYQQp3IhxqIAEgF0EKdyIdaiADIBlBCnciGWogCCAbaiAAIBpqIBggF3MgGXEgF3NqQaSit+IFakEMdyAbaiIXIBhzIB1xIBhzakGkorfiBWpBB3cgGWoiGCAXcyAccSAXc2pBpKK34gVqQQZ3IB1qIhkgGHMgF0EKdyIacSAYc2pBpKK34gVqQQ93IBxqIhcgGXMgGEEKdyIYcSAZc2pBpKK34gVqQQ13IBpqIhtBCnciHGogBiAXQQp3Ih1qIA4gGUEKdyIZaiAHIBhqIAkgGmogGyAXcyAZcSAXc2pBpKK34gVqQQt3IBhqIhcgG0F/c3IgHXNqQfP9wOsGakEJdyAZaiIYIBdBf3NyIBxzakHz/cDrBmpBB3cgHWoiGSAYQX9zciAXQQp3IhdzakHz/cDrBmpBD3cgHGoiGiAZQX9zciAYQQp3IhhzakHz/cDrBmpBC3cgF2oiG0EKdyIcaiABIBpBCnciHWogECAZQQp3IhlqIBUgGGogFCAXaiAbIBpBf3NyIBlzakHz/cDrBmpBCHcgGGoiFyAbQX9zciAdc2pB8/3A6wZqQQZ3IBlqIhggF0F/c3IgHHNqQfP9wOsGakEGdyAdaiIZIBhBf3NyIBdBCnciF3NqQfP9wOsGakEOdyAcaiIaIBlBf3NyIBhBCnciGHNqQfP9wOsGakEMdyAXaiIbQQp3IhxqIBYgGkEKdyIdaiAJIBlBCnciGWogCCAYaiAAIBdqIBsgGkF/c3IgGXNqQfP9wOsGakENdyAYaiIXIBtBf3NyIB1zakHz/cDrBmpBBXcgGWoiGCAXQX9zciAcc2pB8/3A6wZqQQ53IB1qIhkgGEF/c3IgF0EKdyIac2pB8/3A6wZqQQ13IBxqIhsgGUF/c3IgGEEKdyIYc2pB8/3A6wZqQQ13IBpqIhxBCnciF2ogACAZQQp3IhlqIAMgGmogHCAbQX9zciAZc2pB8/3A6wZqQQd3IBhqIhogF3MgESAYaiAaIBxBf3NyIBtBCnciG3NqQfP9wOsGakEFdyAZaiIccSAXc2pB6e210wdqQQ93IBtqIh0gHEEKdyIYcyAQIBtqIBwgGkEKdyIZcyAdcSAZc2pB6e210wdqQQV3IBdqIhtxIBhzakHp7bXTB2pBCHcgGWoiHEEKdyIXaiAEIB1BCnciGmogBiAZaiAbIBpzIBxxIBpzakHp7bXTB2pBC3cgGGoiHSAXcyAFIBhqIBwgG0EKdyIYcyAdcSAYc2pB6e210wdqQQ53IBpqIhpxIBdzakHp7bXTB2pBDncgGGoiGyAaQQp3IhlzIAcgGGogGiAdQQp3IhhzIBtxIBhzakHp7bXTB2pBBncgF2oiHHEgGXNqQenttdMHakEOdyAYaiIdQQp3IhdqIAkgG0EKdyIaaiAOIBhqIBwgGnMgHXEgGnNqQenttdMHakEGdyAZaiIbIBdzIAggGWogHSAcQQp3IhhzIBtxIBhzakHp7bXTB2pBCXcgGmoiGnEgF3NqQenttdMHakEMdyAYaiIcIBpBCnciGXMgESAYaiAaIBtBCnciGHMgHHEgGHNqQenttdMHakEJdyAXaiIbcSAZc2pB6e210wdqQQx3IBhqIh1BCnciFyAHaiAVIBxBCnciGmogFCAYaiAbIBpzIB1xIBpzakHp7bXTB2pBBXcgGWoiHCAXcyAWIBlqIB0gG0EKdyIYcyAccSAYc2pB6e210wdqQQ93IBpqIhlxIBdzakHp7bXTB2pBCHcgGGoiGiAZQQp3IhtzIBggCGogGSAcQQp3IhhzIBpzakEIdyAXaiIXc2pBBXcgGGoiGUEKdyIcIABqIBpBCnciGiAGaiAYIBZqIBcgGnMgGXNqQQx3IBtqIhggHHMgGyADaiAZIBdBCnciF3MgGHNqQQl3IBpqIhlzakEMdyAXaiIaIBlBCnciG3MgFyAOaiAZIBhBCnciF3MgGnNqQQV3IBxqIhhzakEOdyAXaiIZQQp3IhwgFWogGkEKdyIaIAlqIBcgFGogGCAacyAZc2pBBncgG2oiFyAccyAbIBBqIBkgGEEKdyIYcyAXc2pBCHcgGmoiGXNqQQ13IBhqIhogGUEKdyIbcyAYIBFqIBkgF0EKdyIYcyAac2pBBncgHGoiGXNqQQV3IBhqIhxBCnciHSAMaiAEIBYgDiAOIBEgFiAOIBQgASAAIAEgECAUIAQgECAGIA9qIBMgDXMgCyANcyAMcyAKaiACakELdyAPaiIXc2pBDncgDGoiHkEKdyIfaiADIBJqIAkgDGogFyAScyAec2pBD3cgE2oiDCAfcyAFIBNqIB4gF0EKdyITcyAMc2pBDHcgEmoiEnNqQQV3IBNqIhcgEkEKdyIecyATIA5qIBIgDEEKdyIMcyAXc2pBCHcgH2oiEnNqQQd3IAxqIhNBCnciH2ogASAXQQp3IhdqIAwgFGogEiAXcyATc2pBCXcgHmoiDCAfcyAeIABqIBMgEkEKdyIScyAMc2pBC3cgF2oiE3NqQQ13IBJqIhcgE0EKdyIecyASIBZqIBMgDEEKdyIMcyAXc2pBDncgH2oiEnNqQQ93IAxqIhNBCnciH2ogF0EKdyIXIBVqIAwgCGogEiAXcyATc2pBBncgHmoiICAfcyAeIBFqIBMgEkEKdyIScyAgc2pBB3cgF2oiE3NqQQl3IBJqIhcgE0EKdyIMcyASIAdqIBMgIEEKdyIecyAXc2pBCHcgH2oiH3EgDHNqQZnzidQFakEHdyAeaiIgQQp3IhJqIAYgF0EKdyITaiADIB5qIB8gE3MgIHEgE3NqQZnzidQFakEGdyAMaiIXIBJzIBEgDGogICAfQQp3IgxzIBdxIAxzakGZ84nUBWpBCHcgE2oiHnEgEnNqQZnzidQFakENdyAMaiIfIB5BCnciE3MgFiAMaiAeIBdBCnciDHMgH3EgDHNqQZnzidQFakELdyASaiIecSATc2pBmfOJ1AVqQQl3IAxqIiBBCnciEmogCCAfQQp3IhdqIAcgDGogHiAXcyAgcSAXc2pBmfOJ1AVqQQd3IBNqIh8gEnMgBSATaiAgIB5BCnciDHMgH3EgDHNqQZnzidQFakEPdyAXaiIXcSASc2pBmfOJ1AVqQQd3IAxqIh4gF0EKdyITcyACIAxqIBcgH0EKdyIMcyAecSAMc2pBmfOJ1AVqQQx3IBJqIh9xIBNzakGZ84nUBWpBD3cgDGoiIEEKdyISaiAEIB9BCnciF2ogCSATaiAgIBdzIA4gDGogHyAeQQp3IgxzICBxIAxzakGZ84nUBWpBCXcgE2oiHnEgF3NqQZnzidQFakELdyAMaiIfIB5BCnciE3MgFSAMaiAeIBJzIB9xIBJzakGZ84nUBWpBB3cgF2oiDHEgE3NqQZnzidQFakENdyASaiISIAxxIB9BCnciFyASQX9zIiBxcmpBmfOJ1AVqQQx3IBNqIh5BCnciH2ogAyASQQp3IhJqIBUgDEEKdyIMaiAWIBdqIAUgE2ogHiAgciAMc2pBodfn9gZqQQt3IBdqIhMgHkF/c3IgEnNqQaHX5/YGakENdyAMaiIMIBNBf3NyIB9zakGh1+f2BmpBBncgEmoiEiAMQX9zciATQQp3IhNzakGh1+f2BmpBB3cgH2oiFyASQX9zciAMQQp3IgxzakGh1+f2BmpBDncgE2oiHkEKdyIfaiAJIBdBCnciIGogBiASQQp3IhJqIAAgDGogByATaiAeIBdBf3NyIBJzakGh1+f2BmpBCXcgDGoiDCAeQX9zciAgc2pBodfn9gZqQQ13IBJqIhIgDEF/c3IgH3NqQaHX5/YGakEPdyAgaiITIBJBf3NyIAxBCnciDHNqQaHX5/YGakEOdyAfaiIXIBNBf3NyIBJBCnciEnNqQaHX5/YGakEIdyAMaiIeQQp3Ih9qIAQgF0EKdyIgaiARIBNBCnciE2ogECASaiACIAxqIB4gF0F/c3IgE3NqQaHX5/YGakENdyASaiIMIB5Bf3NyICBzakGh1+f2BmpBBncgE2oiEiAMQX9zciAfc2pBodfn9gZqQQV3ICBqIhMgEkF/c3IgDEEKdyIXc2pBodfn9gZqQQx3IB9qIh4gE0F/c3IgEkEKdyISc2pBodfn9gZqQQd3IBdqIgxBCnciH2ogBCAeQQp3IiBqIAEgE0EKdyITaiAGIBJqIAggF2ogDCAeQX9zciATc2pBodfn9gZqQQV3IBJqIhIgDHMgIHEgDHNqQdz57vh4akELdyATaiIMIBJzIB9xIBJzakHc+e74eGpBDHcgIGoiEyAMcyASQQp3IhdxIAxzakHc+e74eGpBDncgH2oiEiATcyAMQQp3Ih5xIBNzakHc+e74eGpBD3cgF2oiDEEKdyIfaiADIBJBCnciIGogCCATQQp3IhNqIAAgHmogAiAXaiAMIBJzIBNxIBJzakHc+e74eGpBDncgHmoiEiAMcyAgcSAMc2pB3Pnu+HhqQQ93IBNqIgwgEnMgH3EgEnNqQdz57vh4akEJdyAgaiITIAxzIBJBCnciF3EgDHNqQdz57vh4akEIdyAfaiISIBNzIAxBCnciHnEgE3NqQdz57vh4akEJdyAXaiIMQQp3Ih9qIBUgEkEKdyIgaiAHIBNBCnciE2ogFCAeaiAFIBdqIAwgEnMgE3EgEnNqQdz57vh4akEOdyAeaiISIAxzICBxIAxzakHc+e74eGpBBXcgE2oiDCAScyAfcSASc2pB3Pnu+HhqQQZ3ICBqIhMgDHMgEkEKdyIXcSAMc2pB3Pnu+HhqQQh3IB9qIhIgE3MgDEEKdyIecSATc2pB3Pnu+HhqQQZ3IBdqIgxBCnciH2ogAiASQQp3Ig5qIAMgE0EKdyITaiAJIB5qIBAgF2ogDCAScyATcSASc2pB3Pnu+HhqQQV3IB5qIgMgDHMgDnEgDHNqQdz57vh4akEMdyATaiIMIAMgH0F/c3JzakHO+s/KempBCXcgDmoiDiAMIANBCnciA0F/c3JzakHO+s/KempBD3cgH2oiEiAOIAxBCnciDEF/c3JzakHO+s/KempBBXcgA2oiE0EKdyIXaiAJIBJBCnciFmogCCAOQQp3IglqIBQgDGogASADaiATIBIgCUF/c3JzakHO+s/KempBC3cgDGoiAyATIBZBf3Nyc2pBzvrPynpqQQZ3IAlqIgggAyAXQX9zcnNqQc76z8p6akEIdyAWaiIJIAggA0EKdyIDQX9zcnNqQc76z8p6akENdyAXaiIOIAkgCEEKdyIIQX9zcnNqQc76z8p6akEMdyADaiIUQQp3IhZqIAAgDkEKdyIMaiAFIAlBCnciAGogBiAIaiAVIANqIBQgDiAAQX9zcnNqQc76z8p6akEFdyAIaiIDIBQgDEF/c3JzakHO+s/KempBDHcgAGoiACADIBZBf3Nyc2pBzvrPynpqQQ13IAxqIgYgACADQQp3IgNBf3Nyc2pBzvrPynpqQQ53IBZqIgggBiAAQQp3IgBBf3Nyc2pBzvrPynpqQQt3IANqIglBCnciFWo2ApCBBUEAIAsgGCACaiAZIBpBCnciAnMgHHNqQQ93IBtqIg5BCnciFmogECADaiAJIAggBkEKdyIDQX9zcnNqQc76z8p6akEIdyAAaiIGQQp3ajYCjIEFQQAgDSAbIAVqIBwgGUEKdyIFcyAOc2pBDXcgAmoiFEEKd2ogByAAaiAGIAkgCEEKdyIAQX9zcnNqQc76z8p6akEFdyADaiIHajYCiIEFQQAgACAKaiACIAFqIA4gHXMgFHNqQQt3IAVqIgFqIBEgA2ogByAGIBVBf3Nyc2pBzvrPynpqQQZ3ajYCmIEFQQAgACAPaiAdaiAFIARqIBQgFnMgAXNqQQt3ajYClIEFC5sEAQh/AkAgAUUNAEEAQQAoAoCBBSICIAFqIgM2AoCBBSACQT9xIQQCQCADIAJPDQBBAEEAKAKEgQVBAWo2AoSBBQsCQAJAIARFDQAgAUHAACAEayIFSQ0BIAVBA3EhBkEAIQMCQAJAIARBP3NBA0kNACAEQYCBBWohByAFQfwAcSEIQQAhAwNAIAcgA2oiAkEcaiAAIANqIgktAAA6AAAgAkEdaiAJQQFqLQAAOgAAIAJBHmogCUECai0AADoAACACQR9qIAlBA2otAAA6AAAgCCADQQRqIgNHDQALIAZFDQELIAAgA2ohAiADIARqQZyBBWohAwNAIAMgAi0AADoAACACQQFqIQIgA0EBaiEDIAZBf2oiBg0ACwtBnIEFEAIgASAFayEBIAAgBWohAAsCQCABQcAASQ0AA0AgABACIABBwABqIQAgAUFAaiIBQT9LDQALC0EAIQQgAUUNAQsgAUEDcSEJQQAhAgJAIAFBBEkNACAEQYCBBWohBiABQXxxIQdBACECA0AgBiACaiIBQRxqIAAgAmoiAy0AADoAACABQR1qIANBAWotAAA6AAAgAUEeaiADQQJqLQAAOgAAIAFBH2ogA0EDai0AADoAACAHIAJBBGoiAkcNAAsgCUUNAQsgACACaiEAIAIgBGpBnIEFaiECA0AgAiAALQAAOgAAIABBAWohACACQQFqIQIgCUF/aiIJDQALCwsKAEGAgQQgABADC98EAQl/IwBBEGsiACQAQQAhASAAQQAoAoCBBSICQQN0IgM2AgggAEEAKAKEgQVBA3QiBCACQR12ciIFNgIMQZCABEE4QfgAIAJBP3EiAkE4SRsgAmsQA0EIIQZBAEEAKAKAgQUiAkEIajYCgIEFIAJBP3EhBwJAIAJBeEkNAEEAQQAoAoSBBUEBajYChIEFCyAAQQhqIQgCQAJAAkACQCAHDQBBACEHDAELIAdBOEkNACAHIAM6AJyBBQJAIAdBP0YNACAHIANBCHY6AJ2BBSAHQT5GDQAgB0GegQVqIANBEHY6AAAgB0E9Rg0AIAdBn4EFaiADQRh2OgAAIAdBPEYNACAHQaCBBWogBToAACAHQTtGDQAgB0GhgQVqIARBCHY6AAAgB0E6Rg0AIAdBooEFaiAEQRB2OgAAIAdBOUYNAEEAIARBGHY6ANuBBUGcgQUQAgwDC0GcgQUQAiACQQNxIQEgB0FIaiEGIABBCGpBwAAgB2tqIQhBACEHQQAhAiAGQQRJDQELIAZBfHEhBUEAIQIDQCAHIAJqIgZBnIEFaiAIIAJqIgMtAAA6AAAgBkGdgQVqIANBAWotAAA6AAAgBkGegQVqIANBAmotAAA6AAAgBkGfgQVqIANBA2otAAA6AAAgBSACQQRqIgJHDQALIAFFDQELIAggAmohBiAHIAJqQZyBBWohAgNAIAIgBi0AADoAACAGQQFqIQYgAkEBaiECIAFBf2oiAQ0ACwtBAEEAKAKIgQU2AoCBBEEAQQApAoyBBTcChIEEQQBBACkClIEFNwKMgQQgAEEQaiQACwYAQYCBBQtEAEEAQfDDy558NgKYgQVBAEL+uevF6Y6VmRA3ApCBBUEAQoHGlLqW8ermbzcCiIEFQQBCADcCgIEFQYCBBCAAEAMQBQsLWAEAQYCABAtQXAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    var hash$4 = "4f7957e4";
    var wasmJson$4 = {
    	name: name$4,
    	data: data$4,
    	hash: hash$4
    };

    const mutex$2 = new Mutex();
    let wasmCache$2 = null;
    /**
     * Calculates RIPEMD-160 hash
     * @param data Input data (string, Buffer or TypedArray)
     * @returns Computed hash as a hexadecimal string
     */
    function ripemd160(data) {
        if (wasmCache$2 === null) {
            return lockedCreate(mutex$2, wasmJson$4, 20).then((wasm) => {
                wasmCache$2 = wasm;
                return wasmCache$2.calculate(data);
            });
        }
        try {
            const hash = wasmCache$2.calculate(data);
            return Promise.resolve(hash);
        }
        catch (err) {
            return Promise.reject(err);
        }
    }
    /**
     * Creates a new RIPEMD-160 hash instance
     */
    function createRIPEMD160() {
        return WASMInterface(wasmJson$4, 20).then((wasm) => {
            wasm.init();
            const obj = {
                init: () => {
                    wasm.init();
                    return obj;
                },
                update: (data) => {
                    wasm.update(data);
                    return obj;
                },
                // biome-ignore lint/suspicious/noExplicitAny: Conflict with IHasher type
                digest: (outputType) => wasm.digest(outputType),
                save: () => wasm.save(),
                load: (data) => {
                    wasm.load(data);
                    return obj;
                },
                blockSize: 64,
                digestSize: 20,
            };
            return obj;
        });
    }

    function calculateKeyBuffer(hasher, key) {
        const { blockSize } = hasher;
        const buf = getUInt8Buffer(key);
        if (buf.length > blockSize) {
            hasher.update(buf);
            const uintArr = hasher.digest("binary");
            hasher.init();
            return uintArr;
        }
        return new Uint8Array(buf.buffer, buf.byteOffset, buf.length);
    }
    function calculateHmac(hasher, key) {
        hasher.init();
        const { blockSize } = hasher;
        const keyBuf = calculateKeyBuffer(hasher, key);
        const keyBuffer = new Uint8Array(blockSize);
        keyBuffer.set(keyBuf);
        const opad = new Uint8Array(blockSize);
        for (let i = 0; i < blockSize; i++) {
            const v = keyBuffer[i];
            opad[i] = v ^ 0x5c;
            keyBuffer[i] = v ^ 0x36;
        }
        hasher.update(keyBuffer);
        const obj = {
            init: () => {
                hasher.init();
                hasher.update(keyBuffer);
                return obj;
            },
            update: (data) => {
                hasher.update(data);
                return obj;
            },
            digest: ((outputType) => {
                const uintArr = hasher.digest("binary");
                hasher.init();
                hasher.update(opad);
                hasher.update(uintArr);
                return hasher.digest(outputType);
                // biome-ignore lint/suspicious/noExplicitAny: Conflict with IHasher type
            }),
            save: () => {
                throw new Error("save() not supported");
            },
            load: () => {
                throw new Error("load() not supported");
            },
            blockSize: hasher.blockSize,
            digestSize: hasher.digestSize,
        };
        return obj;
    }
    /**
     * Calculates HMAC hash
     * @param hash Hash algorithm to use. It has to be the return value of a function like createSHA1()
     * @param key Key (string, Buffer or TypedArray)
     */
    function createHMAC(hash, key) {
        if (!hash || !hash.then) {
            throw new Error('Invalid hash function is provided! Usage: createHMAC(createMD5(), "key").');
        }
        return hash.then((hasher) => calculateHmac(hasher, key));
    }

    function calculatePBKDF2(digest, salt, iterations, hashLength, outputType) {
        return __awaiter(this, void 0, void 0, function* () {
            const DK = new Uint8Array(hashLength);
            const block1 = new Uint8Array(salt.length + 4);
            const block1View = new DataView(block1.buffer);
            const saltBuffer = getUInt8Buffer(salt);
            const saltUIntBuffer = new Uint8Array(saltBuffer.buffer, saltBuffer.byteOffset, saltBuffer.length);
            block1.set(saltUIntBuffer);
            let destPos = 0;
            const hLen = digest.digestSize;
            const l = Math.ceil(hashLength / hLen);
            let T = null;
            let U = null;
            for (let i = 1; i <= l; i++) {
                block1View.setUint32(salt.length, i);
                digest.init();
                digest.update(block1);
                T = digest.digest("binary");
                U = T.slice();
                for (let j = 1; j < iterations; j++) {
                    digest.init();
                    digest.update(U);
                    U = digest.digest("binary");
                    for (let k = 0; k < hLen; k++) {
                        T[k] ^= U[k];
                    }
                }
                DK.set(T.subarray(0, hashLength - destPos), destPos);
                destPos += hLen;
            }
            if (outputType === "binary") {
                return DK;
            }
            const digestChars = new Uint8Array(hashLength * 2);
            return getDigestHex(digestChars, DK, hashLength);
        });
    }
    const validateOptions$2 = (options) => {
        if (!options || typeof options !== "object") {
            throw new Error("Invalid options parameter. It requires an object.");
        }
        if (!options.hashFunction || !options.hashFunction.then) {
            throw new Error('Invalid hash function is provided! Usage: pbkdf2("password", "salt", 1000, 32, createSHA1()).');
        }
        if (!Number.isInteger(options.iterations) || options.iterations < 1) {
            throw new Error("Iterations should be a positive number");
        }
        if (!Number.isInteger(options.hashLength) || options.hashLength < 1) {
            throw new Error("Hash length should be a positive number");
        }
        if (options.outputType === undefined) {
            options.outputType = "hex";
        }
        if (!["hex", "binary"].includes(options.outputType)) {
            throw new Error(`Insupported output type ${options.outputType}. Valid values: ['hex', 'binary']`);
        }
    };
    /**
     * Generates a new PBKDF2 hash for the supplied password
     */
    function pbkdf2(options) {
        return __awaiter(this, void 0, void 0, function* () {
            validateOptions$2(options);
            const hmac = yield createHMAC(options.hashFunction, options.password);
            return calculatePBKDF2(hmac, options.salt, options.iterations, options.hashLength, options.outputType);
        });
    }

    var name$3 = "scrypt";
    var data$3 = "AGFzbQEAAAABGwVgAX8Bf2AAAX9gBH9/f38AYAF/AGADf39/AAMGBQABAgMEBQYBAQKAgAIGCAF/AUGAgAQLB0sFBm1lbW9yeQIAD19fc3RhY2tfcG9pbnRlcgMAEkhhc2hfU2V0TWVtb3J5U2l6ZQAADkhhc2hfR2V0QnVmZmVyAAEGc2NyeXB0AAQKlScFXQMBfwF+AX9BACEBAkAgAEEAKQOIgAQiAqciA0YNAEEAIQECQCAAIANrIgBBEHYgAEH//wNxQQBHaiIAQABBf0cNAEH/AcAPC0EAIAIgAEEQdK18NwOIgAQLIAHAC3QDAn8BfgF/AkBBACgCgIAEIgANAEEAPwBBEHQiATYCgIAEAkBBACkDiIAEIgKnIgNBgIAgRg0AQQAhAEGAgCAgA2siA0EQdiADQf//A3FBAEdqIgNAAEF/Rg0BQQAgAiADQRB0rXw3A4iABAsgASEACyAAC70FAwF/AX4CfyACIAAgA0EHdGoiBEFAaikDADcDACACIARBSGopAwA3AwggAiAEQVBqKQMANwMQIAIgBEFYaikDADcDGCACIARBYGopAwA3AyAgAiAEQWhqKQMANwMoIAIgBEFwaikDADcDMCACIARBeGopAwAiBTcDOAJAIANFDQAgA0EBdCEGIANBBnQhB0EAIQMDQCACIAIpAwAgACkDAIU3AwAgAiACKQMIIABBCGopAwCFNwMIIAIgAikDECAAQRBqKQMAhTcDECACIAIpAxggAEEYaikDAIU3AxggAiACKQMgIABBIGopAwCFNwMgIAIgAikDKCAAQShqKQMAhTcDKCACIAIpAzAgAEEwaikDAIU3AzAgAiAFIABBOGopAwCFNwM4IAIQAyABIAIpAwA3AwAgAUEIaiACKQMINwMAIAFBEGogAikDEDcDACABQRhqIAIpAxg3AwAgAUEgaiACKQMgNwMAIAFBKGogAikDKDcDACABQTBqIAIpAzA3AwAgAUE4aiACKQM4IgU3AwAgAiACKQMAIABBwABqKQMAhTcDACACIAIpAwggAEHIAGopAwCFNwMIIAIgAikDECAAQdAAaikDAIU3AxAgAiACKQMYIABB2ABqKQMAhTcDGCACIAIpAyAgAEHgAGopAwCFNwMgIAIgAikDKCAAQegAaikDAIU3AyggAiACKQMwIABB8ABqKQMAhTcDMCACIAUgAEH4AGopAwCFNwM4IAIQAyABIAdqIgQgAikDADcDACAEQQhqIAIpAwg3AwAgBEEQaiACKQMQNwMAIARBGGogAikDGDcDACAEQSBqIAIpAyA3AwAgBEEoaiACKQMoNwMAIARBMGogAikDMDcDACAEQThqIAIpAzgiBTcDACAAQYABaiEAIAFBwABqIQEgA0ECaiIDIAZJDQALCwu6DQgBfgF/AX4BfwF+AX8BfhJ/IAAgACgCBCAAKQMoIgFCIIinIgIgACkDOCIDQiCIpyIEakEHdyAAKQMIIgVCIIincyIGIARqQQl3IAApAxgiB0IgiKdzIgggBmpBDXcgAnMiCSAHpyIKIAGnIgtqQQd3IAOncyICIAtqQQl3IAWncyIMIAJqQQ13IApzIg0gDGpBEncgC3MiDiAAKQMAIgFCIIinIg8gACkDECIDQiCIpyIQakEHdyAAKQMgIgVCIIincyILakEHd3MiCiAJIAhqQRJ3IARzIhEgAmpBB3cgACkDMCIHpyIJIAGnIhJqQQd3IAOncyIEIBJqQQl3IAWncyITIARqQQ13IAlzIhRzIgkgEWpBCXcgCyAQakEJdyAHQiCIp3MiFXMiFiAJakENdyACcyIXIBZqQRJ3IBFzIhFqQQd3IAYgFCATakESdyAScyISakEHdyAVIAtqQQ13IA9zIhRzIgIgEmpBCXcgDHMiDyACakENdyAGcyIYcyIGIBFqQQl3IAggDSAUIBVqQRJ3IBBzIhAgBGpBB3dzIgwgEGpBCXdzIghzIhUgBmpBDXcgCnMiFCAMIAogDmpBCXcgE3MiEyAKakENdyALcyIZIBNqQRJ3IA5zIgpqQQd3IBdzIgsgCmpBCXcgD3MiDiALakENdyAMcyIXIA5qQRJ3IApzIg0gAiAIIAxqQQ13IARzIgwgCGpBEncgEHMiCGpBB3cgGXMiCmpBB3dzIgQgFCAVakESdyARcyIQIAtqQQd3IAkgGCAPakESdyAScyIRakEHdyAMcyIMIBFqQQl3IBNzIhIgDGpBDXcgCXMiD3MiCSAQakEJdyAKIAhqQQl3IBZzIhNzIhYgCWpBDXcgC3MiFCAWakESdyAQcyIQakEHdyAGIA8gEmpBEncgEXMiEWpBB3cgEyAKakENdyACcyILcyICIBFqQQl3IA5zIg4gAmpBDXcgBnMiGHMiBiAQakEJdyAVIBcgCyATakESdyAIcyIIIAxqQQd3cyILIAhqQQl3cyITcyIVIAZqQQ13IARzIhcgCyAEIA1qQQl3IBJzIhIgBGpBDXcgCnMiGSASakESdyANcyIEakEHdyAUcyIKIARqQQl3IA5zIg8gCmpBDXcgC3MiFCAPakESdyAEcyINIAIgEyALakENdyAMcyIMIBNqQRJ3IAhzIghqQQd3IBlzIgtqQQd3cyIEIBcgFWpBEncgEHMiECAKakEHdyAJIBggDmpBEncgEXMiDmpBB3cgDHMiDCAOakEJdyAScyIRIAxqQQ13IAlzIhdzIgkgEGpBCXcgCyAIakEJdyAWcyIScyITIAlqQQ13IApzIhggE2pBEncgEHMiEGpBB3cgBiAXIBFqQRJ3IA5zIgpqQQd3IBIgC2pBDXcgAnMiF3MiAiAKakEJdyAPcyIOIAJqQQ13IAZzIhZzIgYgCSAWIA5qQRJ3IApzIhZqQQd3IBUgFCAXIBJqQRJ3IAhzIgggDGpBB3dzIgogCGpBCXdzIhIgCmpBDXcgDHMiD3MiDCAWakEJdyAEIA1qQQl3IBFzIhFzIhUgDGpBDXcgCXMiFCAVakESdyAWcyIJakEHdyACIA8gEmpBEncgCHMiCGpBB3cgESAEakENdyALcyIPcyILIAhqQQl3IBNzIhMgC2pBDXcgAnMiF3MiFmo2AgQgACAAKAIIIBYgCWpBCXcgCiAPIBFqQRJ3IA1zIhFqQQd3IBhzIgIgEWpBCXcgDnMiDnMiD2o2AgggACAAKAIMIA8gFmpBDXcgBnMiDWo2AgwgACAAKAIQIAYgEGpBCXcgEnMiEiAOIAJqQQ13IApzIhggFyATakESdyAIcyIKIAxqQQd3cyIIIApqQQl3cyIWIAhqQQ13IAxzIgxqNgIQIAAgACgCACANIA9qQRJ3IAlzajYCACAAIAAoAhQgDCAWakESdyAKc2o2AhQgACAAKAIYIAhqNgIYIAAgACgCHCAWajYCHCAAIAAoAiAgEiAGakENdyAEcyIJIBggDmpBEncgEXMiBiALakEHd3MiCiAGakEJdyAVcyIEajYCICAAIAAoAiQgBCAKakENdyALcyILajYCJCAAIAAoAiggCyAEakESdyAGc2o2AiggACAAKAIsIApqNgIsIAAgACgCMCAJIBJqQRJ3IBBzIgYgAmpBB3cgFHMiC2o2AjAgACAAKAI0IAsgBmpBCXcgE3MiCmo2AjQgACAAKAI4IAogC2pBDXcgAnMiAmo2AjggACAAKAI8IAIgCmpBEncgBnNqNgI8C8QSAw5/AX4VfwJAIAJFDQAgAEEHdCIDQUBqIgRBACgCgIAEIgUgAiADbCIGaiADIAFsaiIHIANqIghqIQkgACACQQd0IgogAUEHdGoiC2whDCAAIAtBgAFqbCENIABBBXQiDkEBIA5BAUsbIgtBYHEhDyALQQFxIRAgAa1Cf3whESAEIAdqIRIgCEF4aiETIAhBcGohFCAIQWhqIRUgCEFgaiEWIAhBWGohFyAIQVBqIRggCEFIaiEZIAhBQGohGiAHIABBCHQiG2ohHCAAIApBgAFqbCEdQQAhHkEAIR8DQEEAKAKAgAQiICADIB9saiEhAkAgAEUNAAJAAkAgDg0AQQAhIgwBCyAgIB5qISNBACEEQQAhIgNAIAcgBGoiCyAjIARqIiQoAgA2AgAgC0EEaiAkQQRqKAIANgIAIAtBCGogJEEIaigCADYCACALQQxqICRBDGooAgA2AgAgBEEQaiEEIA8gIkEEaiIiRw0ACyAQRQ0BCyAHICJBAnQiBGogISAEaigCADYCAAsCQCABRQ0AQQAhJSAdISMgBiEmA0AgBSEkIAAhIgJAAkAgAA0AIBwgGikDADcDACAcIBkpAwA3AwggHCAYKQMANwMQIBwgFykDADcDGCAcIBYpAwA3AyAgHCAVKQMANwMoIBwgFCkDADcDMCAcIBMpAwA3AzgMAQsDQCAkICZqIgQgJCAMaiILKQMANwMAIARBCGogC0EIaikDADcDACAEQRBqIAtBEGopAwA3AwAgBEEYaiALQRhqKQMANwMAIARBIGogC0EgaikDADcDACAEQShqIAtBKGopAwA3AwAgBEEwaiALQTBqKQMANwMAIARBOGogC0E4aikDADcDACAEQcAAaiALQcAAaikDADcDACAEQcgAaiALQcgAaikDADcDACAEQdAAaiALQdAAaikDADcDACAEQdgAaiALQdgAaikDADcDACAEQeAAaiALQeAAaikDADcDACAEQegAaiALQegAaikDADcDACAEQfAAaiALQfAAaikDADcDACAEQfgAaiALQfgAaikDADcDACAkQYABaiEkICJBf2oiIg0ACyAHIAggHCAAEAIgBSEkIAAhIgNAICQgI2oiBCAkIA1qIgspAwA3AwAgBEEIaiALQQhqKQMANwMAIARBEGogC0EQaikDADcDACAEQRhqIAtBGGopAwA3AwAgBEEgaiALQSBqKQMANwMAIARBKGogC0EoaikDADcDACAEQTBqIAtBMGopAwA3AwAgBEE4aiALQThqKQMANwMAIARBwABqIAtBwABqKQMANwMAIARByABqIAtByABqKQMANwMAIARB0ABqIAtB0ABqKQMANwMAIARB2ABqIAtB2ABqKQMANwMAIARB4ABqIAtB4ABqKQMANwMAIARB6ABqIAtB6ABqKQMANwMAIARB8ABqIAtB8ABqKQMANwMAIARB+ABqIAtB+ABqKQMANwMAICRBgAFqISQgIkF/aiIiDQALIAggByAcIAAQAgsgIyAbaiEjICYgG2ohJiABICVBAmoiJUsNAAtBACElA0ACQAJAIAANACAcIBopAwA3AwAgHCAZKQMANwMIIBwgGCkDADcDECAcIBcpAwA3AxggHCAWKQMANwMgIBwgFSkDADcDKCAcIBQpAwA3AzAgHCATKQMANwM4DAELIAAgCiASKQIAIBGDp0EHdGpsISYgBSEkIAAhIgNAICQgDGoiBCAEKQMAICQgJmoiCykDAIU3AwAgBEEIaiIjICMpAwAgC0EIaikDAIU3AwAgBEEQaiIjICMpAwAgC0EQaikDAIU3AwAgBEEYaiIjICMpAwAgC0EYaikDAIU3AwAgBEEgaiIjICMpAwAgC0EgaikDAIU3AwAgBEEoaiIjICMpAwAgC0EoaikDAIU3AwAgBEEwaiIjICMpAwAgC0EwaikDAIU3AwAgBEE4aiIjICMpAwAgC0E4aikDAIU3AwAgBEHAAGoiIyAjKQMAIAtBwABqKQMAhTcDACAEQcgAaiIjICMpAwAgC0HIAGopAwCFNwMAIARB0ABqIiMgIykDACALQdAAaikDAIU3AwAgBEHYAGoiIyAjKQMAIAtB2ABqKQMAhTcDACAEQeAAaiIjICMpAwAgC0HgAGopAwCFNwMAIARB6ABqIiMgIykDACALQegAaikDAIU3AwAgBEHwAGoiIyAjKQMAIAtB8ABqKQMAhTcDACAEQfgAaiIEIAQpAwAgC0H4AGopAwCFNwMAICRBgAFqISQgIkF/aiIiDQALIAcgCCAcIAAQAiAAIAogCSkCACARg6dBB3RqbCEmIAUhJCAAISIDQCAkIA1qIgQgBCkDACAkICZqIgspAwCFNwMAIARBCGoiIyAjKQMAIAtBCGopAwCFNwMAIARBEGoiIyAjKQMAIAtBEGopAwCFNwMAIARBGGoiIyAjKQMAIAtBGGopAwCFNwMAIARBIGoiIyAjKQMAIAtBIGopAwCFNwMAIARBKGoiIyAjKQMAIAtBKGopAwCFNwMAIARBMGoiIyAjKQMAIAtBMGopAwCFNwMAIARBOGoiIyAjKQMAIAtBOGopAwCFNwMAIARBwABqIiMgIykDACALQcAAaikDAIU3AwAgBEHIAGoiIyAjKQMAIAtByABqKQMAhTcDACAEQdAAaiIjICMpAwAgC0HQAGopAwCFNwMAIARB2ABqIiMgIykDACALQdgAaikDAIU3AwAgBEHgAGoiIyAjKQMAIAtB4ABqKQMAhTcDACAEQegAaiIjICMpAwAgC0HoAGopAwCFNwMAIARB8ABqIiMgIykDACALQfAAaikDAIU3AwAgBEH4AGoiBCAEKQMAIAtB+ABqKQMAhTcDACAkQYABaiEkICJBf2oiIg0ACyAIIAcgHCAAEAILIAEgJUECaiIlSw0ACwsCQCAARQ0AAkACQCAODQBBACEiDAELICAgHmohI0EAIQRBACEiA0AgIyAEaiILIAcgBGoiJCgCADYCACALQQRqICRBBGooAgA2AgAgC0EIaiAkQQhqKAIANgIAIAtBDGogJEEMaigCADYCACAEQRBqIQQgDyAiQQRqIiJHDQALIBBFDQELICEgIkECdCIEaiAHIARqKAIANgIACyAeIANqIR4gH0EBaiIfIAJHDQALCws=";
    var hash$3 = "e914d656";
    var wasmJson$3 = {
    	name: name$3,
    	data: data$3,
    	hash: hash$3
    };

    function scryptInternal(options) {
        return __awaiter(this, void 0, void 0, function* () {
            const { costFactor, blockSize, parallelism, hashLength } = options;
            const SHA256Hasher = createSHA256();
            const blockData = yield pbkdf2({
                password: options.password,
                salt: options.salt,
                iterations: 1,
                hashLength: 128 * blockSize * parallelism,
                hashFunction: SHA256Hasher,
                outputType: "binary",
            });
            const scryptInterface = yield WASMInterface(wasmJson$3, 0);
            // last block is for storing the temporary vectors
            const VSize = 128 * blockSize * costFactor;
            const XYSize = 256 * blockSize;
            scryptInterface.setMemorySize(blockData.length + VSize + XYSize);
            scryptInterface.writeMemory(blockData, 0);
            // mix blocks
            scryptInterface.getExports().scrypt(blockSize, costFactor, parallelism);
            const expensiveSalt = scryptInterface
                .getMemory()
                .subarray(0, 128 * blockSize * parallelism);
            const outputData = yield pbkdf2({
                password: options.password,
                salt: expensiveSalt,
                iterations: 1,
                hashLength,
                hashFunction: SHA256Hasher,
                outputType: "binary",
            });
            if (options.outputType === "hex") {
                const digestChars = new Uint8Array(hashLength * 2);
                return getDigestHex(digestChars, outputData, hashLength);
            }
            // return binary format
            return outputData;
        });
    }
    const isPowerOfTwo = (v) => v && !(v & (v - 1));
    const validateOptions$1 = (options) => {
        if (!options || typeof options !== "object") {
            throw new Error("Invalid options parameter. It requires an object.");
        }
        if (!Number.isInteger(options.blockSize) || options.blockSize < 1) {
            throw new Error("Block size should be a positive number");
        }
        if (!Number.isInteger(options.costFactor) ||
            options.costFactor < 2 ||
            !isPowerOfTwo(options.costFactor)) {
            throw new Error("Cost factor should be a power of 2, greater than 1");
        }
        if (!Number.isInteger(options.parallelism) || options.parallelism < 1) {
            throw new Error("Parallelism should be a positive number");
        }
        if (!Number.isInteger(options.hashLength) || options.hashLength < 1) {
            throw new Error("Hash length should be a positive number.");
        }
        if (options.outputType === undefined) {
            options.outputType = "hex";
        }
        if (!["hex", "binary"].includes(options.outputType)) {
            throw new Error(`Insupported output type ${options.outputType}. Valid values: ['hex', 'binary']`);
        }
    };
    /**
     * Calculates hash using the scrypt password-based key derivation function
     * @returns Computed hash as a hexadecimal string or as
     *          Uint8Array depending on the outputType option
     */
    function scrypt(options) {
        return __awaiter(this, void 0, void 0, function* () {
            validateOptions$1(options);
            return scryptInternal(options);
        });
    }

    var name$2 = "bcrypt";
    var data$2 = "AGFzbQEAAAABGARgAAF/YAV/f39/fwBgA39/fwBgAX8BfwMFBAABAgMFBAEBAgIGCAF/AUGAgAQLB0YFBm1lbW9yeQIAD19fc3RhY2tfcG9pbnRlcgMADkhhc2hfR2V0QnVmZmVyAAAGYmNyeXB0AAINYmNyeXB0X3ZlcmlmeQADCtVaBAYAQYCjBAvOUwQTfwF+CH8BfiMAQfAAayEFIANBADoAAiADQargADsAAAJAIAItAABBKkcNACACLQABQTBHDQAgA0ExOgABCwJAIAIsAAUgAiwABEEKbGpB8HtqIgZBBEkNACACLQAHQWBqIgdB3wBLDQAgBy0AkIEEIgdBP0sNACACLQAIQWBqIghB3wBLDQAgCC0AkIEEIghBP0sNACAFIAhBBHYgB0ECdHI6AAggAi0ACUFgaiIHQd8ASw0AIActAJCBBCIHQT9LDQAgBSAHQQJ2IAhBBHRyOgAJIAItAApBYGoiCEHfAEsNACAILQCQgQQiCEE/Sw0AIAUgCCAHQQZ0cjoACiACLQALQWBqIgdB3wBLDQAgBy0AkIEEIgdBP0sNACACLQAMQWBqIghB3wBLDQAgCC0AkIEEIghBP0sNACAFIAhBBHYgB0ECdHI6AAsgAi0ADUFgaiIHQd8ASw0AIActAJCBBCIHQT9LDQAgBSAHQQJ2IAhBBHRyOgAMIAItAA5BYGoiCEHfAEsNACAILQCQgQQiCEE/Sw0AIAUgCCAHQQZ0cjoADSACLQAPQWBqIgdB3wBLDQAgBy0AkIEEIgdBP0sNACACLQAQQWBqIghB3wBLDQAgCC0AkIEEIghBP0sNACAFIAhBBHYgB0ECdHI6AA4gAi0AEUFgaiIHQd8ASw0AIActAJCBBCIHQT9LDQAgBSAHQQJ2IAhBBHRyOgAPIAItABJBYGoiCEHfAEsNACAILQCQgQQiCEE/Sw0AIAUgCCAHQQZ0cjoAECACLQATQWBqIgdB3wBLDQAgBy0AkIEEIgdBP0sNACACLQAUQWBqIghB3wBLDQAgCC0AkIEEIghBP0sNACAFIAhBBHYgB0ECdHI6ABEgAi0AFUFgaiIHQd8ASw0AIActAJCBBCIHQT9LDQAgBSAHQQJ2IAhBBHRyOgASIAItABZBYGoiCEHfAEsNACAILQCQgQQiCEE/Sw0AIAUgCCAHQQZ0cjoAEyACLQAXQWBqIgdB3wBLDQAgBy0AkIEEIgdBP0sNACACLQAYQWBqIghB3wBLDQAgCC0AkIEEIghBP0sNACAFIAhBBHYgB0ECdHI6ABQgAi0AGUFgaiIHQd8ASw0AIActAJCBBCIHQT9LDQAgBSAHQQJ2IAhBBHRyOgAVIAItABpBYGoiCEHfAEsNACAILQCQgQQiCEE/Sw0AIAUgCCAHQQZ0cjoAFiACLQAbQWBqIgdB3wBLDQAgBy0AkIEEIgdBP0sNACACLQAcQWBqIghB3wBLDQAgCC0AkIEEIghBP0sNAEEBIAZ0IQkgBSAIQQR2IAdBAnRyOgAXIAUgBSgCCCIGQf+B/AdxQQh4IAZBGHhB/4H8B3FyIgo2AgggBSAFKAIMIgZB/4H8B3FBCHggBkEYeEH/gfwHcXIiCzYCDCAFIAUoAhAiBkH/gfwHcUEIeCAGQRh4Qf+B/AdxciIMNgIQIAUgBSgCFCIGQf+B/AdxQQh4IAZBGHhB/4H8B3FyIg02AhQgACABaiEGIAVB6ABqIAItAAJBn/8Dai0AACIOQQFxQQJ0aiEPQQAhB0EAIQhBACEQIAAhAQNAIAVCADcCaCAFIAEtAAAiETYCaCAFIAEsAAAiEjYCbCAFIBFBCHQiETYCaCAFIBEgACABQQFqIAEgBkYbIgEtAAByIhE2AmggBSASQQh0IhI2AmwgBSASIAEsAAAiE3IiEjYCbCAFIBFBCHQiETYCaCAFIBEgACABQQFqIAEgBkYbIgEtAAByIhE2AmggBSASQQh0IhI2AmwgBSASIAEsAAAiFHIiEjYCbCAFIBFBCHQiETYCaCAFIBEgACABQQFqIAEgBkYbIgEtAAByIhE2AmggBSASQQh0IhI2AmwgBSASIAEsAAAiFXIiEjYCbCAFQSBqIAdqIA8oAgAiFjYCACAHQfChBGoiFyAWIBcoAgBzNgIAIAAgAUEBaiABIAZGGyEBIBIgEXMgCHIhCCAVIBQgE3JyQYABcSAQciEQIAdBBGoiB0HIAEcNAAtBAEEAKALwoQQgEEEJdCAOQQ90cUGAgAQgCEH//wNxIAhBEHZya3FzNgLwoQRCACEYQX4hBkHwoQQhBwNAQQAoAqyiBEEAKAKoogRBACgCpKIEQQAoAqCiBEEAKAKcogRBACgCmKIEQQAoApSiBEEAKAKQogRBACgCjKIEQQAoAoiiBEEAKAKEogRBACgCgKIEQQAoAvyhBEEAKAL4oQRBACgC9KEEIAVBCGogBkECaiIGQQJxQQJ0aikDACAYhSIYQiCIp3NBACgC8KEEIBincyIBQRZ2QfwHcSgC8IEEIAFBDnZB/AdxKALwiQRqIAFBBnZB/AdxKALwkQRzIAFB/wFxQQJ0KALwmQRqcyIAQRZ2QfwHcSgC8IEEIABBDnZB/AdxKALwiQRqIABBBnZB/AdxKALwkQRzIABB/wFxQQJ0KALwmQRqcyABcyIBQRZ2QfwHcSgC8IEEIAFBDnZB/AdxKALwiQRqIAFBBnZB/AdxKALwkQRzIAFB/wFxQQJ0KALwmQRqcyAAcyIAQRZ2QfwHcSgC8IEEIABBDnZB/AdxKALwiQRqIABBBnZB/AdxKALwkQRzIABB/wFxQQJ0KALwmQRqcyABcyIBQRZ2QfwHcSgC8IEEIAFBDnZB/AdxKALwiQRqIAFBBnZB/AdxKALwkQRzIAFB/wFxQQJ0KALwmQRqcyAAcyIAQRZ2QfwHcSgC8IEEIABBDnZB/AdxKALwiQRqIABBBnZB/AdxKALwkQRzIABB/wFxQQJ0KALwmQRqcyABcyIBQRZ2QfwHcSgC8IEEIAFBDnZB/AdxKALwiQRqIAFBBnZB/AdxKALwkQRzIAFB/wFxQQJ0KALwmQRqcyAAcyIAQRZ2QfwHcSgC8IEEIABBDnZB/AdxKALwiQRqIABBBnZB/AdxKALwkQRzIABB/wFxQQJ0KALwmQRqcyABcyIBQRZ2QfwHcSgC8IEEIAFBDnZB/AdxKALwiQRqIAFBBnZB/AdxKALwkQRzIAFB/wFxQQJ0KALwmQRqcyAAcyIAQRZ2QfwHcSgC8IEEIABBDnZB/AdxKALwiQRqIABBBnZB/AdxKALwkQRzIABB/wFxQQJ0KALwmQRqcyABcyIBQRZ2QfwHcSgC8IEEIAFBDnZB/AdxKALwiQRqIAFBBnZB/AdxKALwkQRzIAFB/wFxQQJ0KALwmQRqcyAAcyIAQRZ2QfwHcSgC8IEEIABBDnZB/AdxKALwiQRqIABBBnZB/AdxKALwkQRzIABB/wFxQQJ0KALwmQRqcyABcyIBQRZ2QfwHcSgC8IEEIAFBDnZB/AdxKALwiQRqIAFBBnZB/AdxKALwkQRzIAFB/wFxQQJ0KALwmQRqcyAAcyIAQRZ2QfwHcSgC8IEEIABBDnZB/AdxKALwiQRqIABBBnZB/AdxKALwkQRzIABB/wFxQQJ0KALwmQRqcyABcyIBQRZ2QfwHcSgC8IEEIAFBDnZB/AdxKALwiQRqIAFBBnZB/AdxKALwkQRzIAFB/wFxQQJ0KALwmQRqcyAAcyIAQf8BcUECdCgC8JkEIQggAEEGdkH8B3EoAvCRBCEQIABBFnZB/AdxKALwgQQhESAAQQ52QfwHcSgC8IkEIRJBACgCsKIEIRNBAEEAKAK0ogQgAHM2AoCjBUEAIBMgCCAQIBEgEmpzanMgAXM2AoSjBSAHQQApA4CjBSIYNwIAIAdBCGohByAGQRBJDQALIBhCIIinIQAgGKchBkFwIQEDQEEAKAKsogRBACgCqKIEQQAoAqSiBEEAKAKgogRBACgCnKIEQQAoApiiBEEAKAKUogRBACgCkKIEQQAoAoyiBEEAKAKIogRBACgChKIEQQAoAoCiBEEAKAL8oQRBACgC+KEEIABBACgC9KEEcyAGQQAoAvChBHMgDHMiAEEWdkH8B3EoAvCBBCAAQQ52QfwHcSgC8IkEaiAAQQZ2QfwHcSgC8JEEcyAAQf8BcUECdCgC8JkEanMgDXMiBkEWdkH8B3EoAvCBBCAGQQ52QfwHcSgC8IkEaiAGQQZ2QfwHcSgC8JEEcyAGQf8BcUECdCgC8JkEanMgAHMiAEEWdkH8B3EoAvCBBCAAQQ52QfwHcSgC8IkEaiAAQQZ2QfwHcSgC8JEEcyAAQf8BcUECdCgC8JkEanMgBnMiBkEWdkH8B3EoAvCBBCAGQQ52QfwHcSgC8IkEaiAGQQZ2QfwHcSgC8JEEcyAGQf8BcUECdCgC8JkEanMgAHMiAEEWdkH8B3EoAvCBBCAAQQ52QfwHcSgC8IkEaiAAQQZ2QfwHcSgC8JEEcyAAQf8BcUECdCgC8JkEanMgBnMiBkEWdkH8B3EoAvCBBCAGQQ52QfwHcSgC8IkEaiAGQQZ2QfwHcSgC8JEEcyAGQf8BcUECdCgC8JkEanMgAHMiAEEWdkH8B3EoAvCBBCAAQQ52QfwHcSgC8IkEaiAAQQZ2QfwHcSgC8JEEcyAAQf8BcUECdCgC8JkEanMgBnMiBkEWdkH8B3EoAvCBBCAGQQ52QfwHcSgC8IkEaiAGQQZ2QfwHcSgC8JEEcyAGQf8BcUECdCgC8JkEanMgAHMiAEEWdkH8B3EoAvCBBCAAQQ52QfwHcSgC8IkEaiAAQQZ2QfwHcSgC8JEEcyAAQf8BcUECdCgC8JkEanMgBnMiBkEWdkH8B3EoAvCBBCAGQQ52QfwHcSgC8IkEaiAGQQZ2QfwHcSgC8JEEcyAGQf8BcUECdCgC8JkEanMgAHMiAEEWdkH8B3EoAvCBBCAAQQ52QfwHcSgC8IkEaiAAQQZ2QfwHcSgC8JEEcyAAQf8BcUECdCgC8JkEanMgBnMiBkEWdkH8B3EoAvCBBCAGQQ52QfwHcSgC8IkEaiAGQQZ2QfwHcSgC8JEEcyAGQf8BcUECdCgC8JkEanMgAHMiAEEWdkH8B3EoAvCBBCAAQQ52QfwHcSgC8IkEaiAAQQZ2QfwHcSgC8JEEcyAAQf8BcUECdCgC8JkEanMgBnMiBkEWdkH8B3EoAvCBBCAGQQ52QfwHcSgC8IkEaiAGQQZ2QfwHcSgC8JEEcyAGQf8BcUECdCgC8JkEanMgAHMiAEEWdkH8B3EoAvCBBCAAQQ52QfwHcSgC8IkEaiAAQQZ2QfwHcSgC8JEEcyAAQf8BcUECdCgC8JkEanMgBnMiBkH/AXFBAnQoAvCZBCEHIAZBBnZB/AdxKALwkQQhCCAGQRZ2QfwHcSgC8IEEIRAgBkEOdkH8B3EoAvCJBCERQQAoArCiBCESIAFBgIIEakEAKAK0ogQgBnMiBjYCACABQYSCBGogEiAHIAggECARanNqcyAAcyIHNgIAQQAoAqyiBEEAKAKoogRBACgCpKIEQQAoAqCiBEEAKAKcogRBACgCmKIEQQAoApSiBEEAKAKQogRBACgCjKIEQQAoAoiiBEEAKAKEogRBACgCgKIEQQAoAvyhBEEAKAL4oQRBACgC9KEEIApBACgC8KEEcyAGcyIAQRZ2QfwHcSgC8IEEIABBDnZB/AdxKALwiQRqIABBBnZB/AdxKALwkQRzIABB/wFxQQJ0KALwmQRqcyALcyAHcyIGQRZ2QfwHcSgC8IEEIAZBDnZB/AdxKALwiQRqIAZBBnZB/AdxKALwkQRzIAZB/wFxQQJ0KALwmQRqcyAAcyIAQRZ2QfwHcSgC8IEEIABBDnZB/AdxKALwiQRqIABBBnZB/AdxKALwkQRzIABB/wFxQQJ0KALwmQRqcyAGcyIGQRZ2QfwHcSgC8IEEIAZBDnZB/AdxKALwiQRqIAZBBnZB/AdxKALwkQRzIAZB/wFxQQJ0KALwmQRqcyAAcyIAQRZ2QfwHcSgC8IEEIABBDnZB/AdxKALwiQRqIABBBnZB/AdxKALwkQRzIABB/wFxQQJ0KALwmQRqcyAGcyIGQRZ2QfwHcSgC8IEEIAZBDnZB/AdxKALwiQRqIAZBBnZB/AdxKALwkQRzIAZB/wFxQQJ0KALwmQRqcyAAcyIAQRZ2QfwHcSgC8IEEIABBDnZB/AdxKALwiQRqIABBBnZB/AdxKALwkQRzIABB/wFxQQJ0KALwmQRqcyAGcyIGQRZ2QfwHcSgC8IEEIAZBDnZB/AdxKALwiQRqIAZBBnZB/AdxKALwkQRzIAZB/wFxQQJ0KALwmQRqcyAAcyIAQRZ2QfwHcSgC8IEEIABBDnZB/AdxKALwiQRqIABBBnZB/AdxKALwkQRzIABB/wFxQQJ0KALwmQRqcyAGcyIGQRZ2QfwHcSgC8IEEIAZBDnZB/AdxKALwiQRqIAZBBnZB/AdxKALwkQRzIAZB/wFxQQJ0KALwmQRqcyAAcyIAQRZ2QfwHcSgC8IEEIABBDnZB/AdxKALwiQRqIABBBnZB/AdxKALwkQRzIABB/wFxQQJ0KALwmQRqcyAGcyIGQRZ2QfwHcSgC8IEEIAZBDnZB/AdxKALwiQRqIAZBBnZB/AdxKALwkQRzIAZB/wFxQQJ0KALwmQRqcyAAcyIAQRZ2QfwHcSgC8IEEIABBDnZB/AdxKALwiQRqIABBBnZB/AdxKALwkQRzIABB/wFxQQJ0KALwmQRqcyAGcyIGQRZ2QfwHcSgC8IEEIAZBDnZB/AdxKALwiQRqIAZBBnZB/AdxKALwkQRzIAZB/wFxQQJ0KALwmQRqcyAAcyIAQRZ2QfwHcSgC8IEEIABBDnZB/AdxKALwiQRqIABBBnZB/AdxKALwkQRzIABB/wFxQQJ0KALwmQRqcyAGcyIGQf8BcUECdCgC8JkEIQcgBkEGdkH8B3EoAvCRBCEIIAZBFnZB/AdxKALwgQQhECAGQQ52QfwHcSgC8IkEIRFBACgCsKIEIRIgAUGIggRqQQAoArSiBCAGcyIGNgIAIAFBjIIEaiASIAcgCCAQIBFqc2pzIABzIgA2AgAgAUEQaiIBQewfSQ0AC0EAIAA2AoSjBUEAIAY2AoCjBSAFKAJkIRQgBSgCYCEVIAUoAlwhFiAFKAJYIRcgBSgCVCEKIAUoAlAhCyAFKAJMIQwgBSgCSCENIAUoAkQhDyAFKAJAIQ4gBSgCPCEZIAUoAjghGiAFKAI0IRsgBSgCMCEcIAUoAiwhHSAFKAIoIR4gBSgCJCEfIAUoAiAhICAFKQMQISEgBSkDCCEYA0BBAEEAKALwoQQgIHM2AvChBEEAQQAoAvShBCAfczYC9KEEQQBBACgC+KEEIB5zNgL4oQRBAEEAKAL8oQQgHXM2AvyhBEEAQQAoAoCiBCAcczYCgKIEQQBBACgChKIEIBtzNgKEogRBAEEAKAKIogQgGnM2AoiiBEEAQQAoAoyiBCAZczYCjKIEQQBBACgCkKIEIA5zNgKQogRBAEEAKAKUogQgD3M2ApSiBEEAQQAoApiiBCANczYCmKIEQQBBACgCnKIEIAxzNgKcogRBAEEAKAKgogQgC3M2AqCiBEEAQQAoAqSiBCAKczYCpKIEQQBBACgCqKIEIBdzNgKoogRBAEEAKAKsogQgFnM2AqyiBEEAQQAoArCiBCAVczYCsKIEQQBBACgCtKIEIBRzNgK0ogRBASETA0BBACEBQQBCADcDgKMFQfChBCEGQQAhAANAQQAoAqyiBEEAKAKoogRBACgCpKIEQQAoAqCiBEEAKAKcogRBACgCmKIEQQAoApSiBEEAKAKQogRBACgCjKIEQQAoAoiiBEEAKAKEogRBACgCgKIEQQAoAvyhBEEAKAL4oQRBACgC9KEEIAFzQQAoAvChBCAAcyIBQRZ2QfwHcSgC8IEEIAFBDnZB/AdxKALwiQRqIAFBBnZB/AdxKALwkQRzIAFB/wFxQQJ0KALwmQRqcyIAQRZ2QfwHcSgC8IEEIABBDnZB/AdxKALwiQRqIABBBnZB/AdxKALwkQRzIABB/wFxQQJ0KALwmQRqcyABcyIBQRZ2QfwHcSgC8IEEIAFBDnZB/AdxKALwiQRqIAFBBnZB/AdxKALwkQRzIAFB/wFxQQJ0KALwmQRqcyAAcyIAQRZ2QfwHcSgC8IEEIABBDnZB/AdxKALwiQRqIABBBnZB/AdxKALwkQRzIABB/wFxQQJ0KALwmQRqcyABcyIBQRZ2QfwHcSgC8IEEIAFBDnZB/AdxKALwiQRqIAFBBnZB/AdxKALwkQRzIAFB/wFxQQJ0KALwmQRqcyAAcyIAQRZ2QfwHcSgC8IEEIABBDnZB/AdxKALwiQRqIABBBnZB/AdxKALwkQRzIABB/wFxQQJ0KALwmQRqcyABcyIBQRZ2QfwHcSgC8IEEIAFBDnZB/AdxKALwiQRqIAFBBnZB/AdxKALwkQRzIAFB/wFxQQJ0KALwmQRqcyAAcyIAQRZ2QfwHcSgC8IEEIABBDnZB/AdxKALwiQRqIABBBnZB/AdxKALwkQRzIABB/wFxQQJ0KALwmQRqcyABcyIBQRZ2QfwHcSgC8IEEIAFBDnZB/AdxKALwiQRqIAFBBnZB/AdxKALwkQRzIAFB/wFxQQJ0KALwmQRqcyAAcyIAQRZ2QfwHcSgC8IEEIABBDnZB/AdxKALwiQRqIABBBnZB/AdxKALwkQRzIABB/wFxQQJ0KALwmQRqcyABcyIBQRZ2QfwHcSgC8IEEIAFBDnZB/AdxKALwiQRqIAFBBnZB/AdxKALwkQRzIAFB/wFxQQJ0KALwmQRqcyAAcyIAQRZ2QfwHcSgC8IEEIABBDnZB/AdxKALwiQRqIABBBnZB/AdxKALwkQRzIABB/wFxQQJ0KALwmQRqcyABcyIBQRZ2QfwHcSgC8IEEIAFBDnZB/AdxKALwiQRqIAFBBnZB/AdxKALwkQRzIAFB/wFxQQJ0KALwmQRqcyAAcyIAQRZ2QfwHcSgC8IEEIABBDnZB/AdxKALwiQRqIABBBnZB/AdxKALwkQRzIABB/wFxQQJ0KALwmQRqcyABcyIBQRZ2QfwHcSgC8IEEIAFBDnZB/AdxKALwiQRqIAFBBnZB/AdxKALwkQRzIAFB/wFxQQJ0KALwmQRqcyAAcyIAQf8BcUECdCgC8JkEIQcgAEEGdkH8B3EoAvCRBCEIIABBFnZB/AdxKALwgQQhECAAQQ52QfwHcSgC8IkEIRFBACgCsKIEIRIgBkEAKAK0ogQgAHMiADYCACAGQQRqIBIgByAIIBAgEWpzanMgAXMiATYCACAGQQhqIgZBuKIESQ0AC0F4IQYDQEEAKAKsogRBACgCqKIEQQAoAqSiBEEAKAKgogRBACgCnKIEQQAoApiiBEEAKAKUogRBACgCkKIEQQAoAoyiBEEAKAKIogRBACgChKIEQQAoAoCiBEEAKAL8oQRBACgC+KEEQQAoAvShBCABc0EAKALwoQQgAHMiAUEWdkH8B3EoAvCBBCABQQ52QfwHcSgC8IkEaiABQQZ2QfwHcSgC8JEEcyABQf8BcUECdCgC8JkEanMiAEEWdkH8B3EoAvCBBCAAQQ52QfwHcSgC8IkEaiAAQQZ2QfwHcSgC8JEEcyAAQf8BcUECdCgC8JkEanMgAXMiAUEWdkH8B3EoAvCBBCABQQ52QfwHcSgC8IkEaiABQQZ2QfwHcSgC8JEEcyABQf8BcUECdCgC8JkEanMgAHMiAEEWdkH8B3EoAvCBBCAAQQ52QfwHcSgC8IkEaiAAQQZ2QfwHcSgC8JEEcyAAQf8BcUECdCgC8JkEanMgAXMiAUEWdkH8B3EoAvCBBCABQQ52QfwHcSgC8IkEaiABQQZ2QfwHcSgC8JEEcyABQf8BcUECdCgC8JkEanMgAHMiAEEWdkH8B3EoAvCBBCAAQQ52QfwHcSgC8IkEaiAAQQZ2QfwHcSgC8JEEcyAAQf8BcUECdCgC8JkEanMgAXMiAUEWdkH8B3EoAvCBBCABQQ52QfwHcSgC8IkEaiABQQZ2QfwHcSgC8JEEcyABQf8BcUECdCgC8JkEanMgAHMiAEEWdkH8B3EoAvCBBCAAQQ52QfwHcSgC8IkEaiAAQQZ2QfwHcSgC8JEEcyAAQf8BcUECdCgC8JkEanMgAXMiAUEWdkH8B3EoAvCBBCABQQ52QfwHcSgC8IkEaiABQQZ2QfwHcSgC8JEEcyABQf8BcUECdCgC8JkEanMgAHMiAEEWdkH8B3EoAvCBBCAAQQ52QfwHcSgC8IkEaiAAQQZ2QfwHcSgC8JEEcyAAQf8BcUECdCgC8JkEanMgAXMiAUEWdkH8B3EoAvCBBCABQQ52QfwHcSgC8IkEaiABQQZ2QfwHcSgC8JEEcyABQf8BcUECdCgC8JkEanMgAHMiAEEWdkH8B3EoAvCBBCAAQQ52QfwHcSgC8IkEaiAAQQZ2QfwHcSgC8JEEcyAAQf8BcUECdCgC8JkEanMgAXMiAUEWdkH8B3EoAvCBBCABQQ52QfwHcSgC8IkEaiABQQZ2QfwHcSgC8JEEcyABQf8BcUECdCgC8JkEanMgAHMiAEEWdkH8B3EoAvCBBCAAQQ52QfwHcSgC8IkEaiAAQQZ2QfwHcSgC8JEEcyAAQf8BcUECdCgC8JkEanMgAXMiAUEWdkH8B3EoAvCBBCABQQ52QfwHcSgC8IkEaiABQQZ2QfwHcSgC8JEEcyABQf8BcUECdCgC8JkEanMgAHMiAEH/AXFBAnQoAvCZBCEHIABBBnZB/AdxKALwkQQhCCAAQRZ2QfwHcSgC8IEEIRAgAEEOdkH8B3EoAvCJBCERQQAoArCiBCESIAZB+IEEakEAKAK0ogQgAHMiADYCACAGQfyBBGogEiAHIAggECARanNqcyABcyIBNgIAIAZBCGoiBkH0H0kNAAtBACABNgKEowVBACAANgKAowUCQCATQQFxRQ0AQQAhE0EAQQApAvChBCAYhTcC8KEEQQBBACkC+KEEICGFNwL4oQRBAEEAKQKAogQgGIU3AoCiBEEAQQApAoiiBCAhhTcCiKIEQQBBACkCkKIEIBiFNwKQogRBAEEAKQKYogQgIYU3ApiiBEEAQQApAqCiBCAYhTcCoKIEQQBBACkCqKIEICGFNwKoogRBAEEAKQKwogQgGIU3ArCiBAwBCwsgCUF/aiIJDQALQQAoArSiBCEIQQAoArCiBCEQQQAoAqyiBCERQQAoAqiiBCESQQAoAqSiBCETQQAoAqCiBCEJQQAoApyiBCEUQQAoApiiBCEVQQAoApSiBCEWQQAoApCiBCEXQQAoAoyiBCEKQQAoAoiiBCELQQAoAoSiBCEMQQAoAoCiBCENQQAoAvyhBCEPQQAoAvihBCEOQQAoAvShBCEZQQAoAvChBCEaQQAhGwNAIBtBAnQiHCkDoIAEIhinIQEgGEIgiKchBkFAIQcDQCAQIBEgEiATIAkgFCAVIBYgFyAKIAsgDCANIA8gDiAGIBlzIAEgGnMiAUEWdkH8B3EoAvCBBCABQQ52QfwHcSgC8IkEaiABQQZ2QfwHcSgC8JEEcyABQf8BcUECdCgC8JkEanMiAEEWdkH8B3EoAvCBBCAAQQ52QfwHcSgC8IkEaiAAQQZ2QfwHcSgC8JEEcyAAQf8BcUECdCgC8JkEanMgAXMiAUEWdkH8B3EoAvCBBCABQQ52QfwHcSgC8IkEaiABQQZ2QfwHcSgC8JEEcyABQf8BcUECdCgC8JkEanMgAHMiAEEWdkH8B3EoAvCBBCAAQQ52QfwHcSgC8IkEaiAAQQZ2QfwHcSgC8JEEcyAAQf8BcUECdCgC8JkEanMgAXMiAUEWdkH8B3EoAvCBBCABQQ52QfwHcSgC8IkEaiABQQZ2QfwHcSgC8JEEcyABQf8BcUECdCgC8JkEanMgAHMiAEEWdkH8B3EoAvCBBCAAQQ52QfwHcSgC8IkEaiAAQQZ2QfwHcSgC8JEEcyAAQf8BcUECdCgC8JkEanMgAXMiAUEWdkH8B3EoAvCBBCABQQ52QfwHcSgC8IkEaiABQQZ2QfwHcSgC8JEEcyABQf8BcUECdCgC8JkEanMgAHMiAEEWdkH8B3EoAvCBBCAAQQ52QfwHcSgC8IkEaiAAQQZ2QfwHcSgC8JEEcyAAQf8BcUECdCgC8JkEanMgAXMiAUEWdkH8B3EoAvCBBCABQQ52QfwHcSgC8IkEaiABQQZ2QfwHcSgC8JEEcyABQf8BcUECdCgC8JkEanMgAHMiAEEWdkH8B3EoAvCBBCAAQQ52QfwHcSgC8IkEaiAAQQZ2QfwHcSgC8JEEcyAAQf8BcUECdCgC8JkEanMgAXMiAUEWdkH8B3EoAvCBBCABQQ52QfwHcSgC8IkEaiABQQZ2QfwHcSgC8JEEcyABQf8BcUECdCgC8JkEanMgAHMiAEEWdkH8B3EoAvCBBCAAQQ52QfwHcSgC8IkEaiAAQQZ2QfwHcSgC8JEEcyAAQf8BcUECdCgC8JkEanMgAXMiAUEWdkH8B3EoAvCBBCABQQ52QfwHcSgC8IkEaiABQQZ2QfwHcSgC8JEEcyABQf8BcUECdCgC8JkEanMgAHMiAEEWdkH8B3EoAvCBBCAAQQ52QfwHcSgC8IkEaiAAQQZ2QfwHcSgC8JEEcyAAQf8BcUECdCgC8JkEanMgAXMiAUEWdkH8B3EoAvCBBCABQQ52QfwHcSgC8IkEaiABQQZ2QfwHcSgC8JEEcyABQf8BcUECdCgC8JkEanMgAHMiAEEWdkH8B3EoAvCBBCAAQQ52QfwHcSgC8IkEaiAAQQZ2QfwHcSgC8JEEcyAAQf8BcUECdCgC8JkEanMgAXMhBiAAIAhzIQEgB0EBaiIHDQALQQAgBjYChKMFQQAgATYCgKMFIAVBCGogHGpBACkDgKMFNwMAIBtBBEkhASAbQQJqIRsgAQ0ACyADIAIoAgA2AgAgAyACKAIENgIEIAMgAigCCDYCCCADIAIoAgw2AgwgAyACKAIQNgIQIAMgAigCFDYCFCADIAIoAhg2AhggAyACLAAcQfCABGotAABBMHFBwIAEai0AADoAHCAFIAUoAggiAkH/gfwHcUEIeCACQRh4Qf+B/AdxciICNgIIIAUgBSgCDCIBQf+B/AdxQQh4IAFBGHhB/4H8B3FyIgE2AgwgBSAFKAIQIgBB/4H8B3FBCHggAEEYeEH/gfwHcXIiADYCECAFIAUoAhQiBkH/gfwHcUEIeCAGQRh4Qf+B/AdxciIGNgIUIAUgBSgCGCIHQf+B/AdxQQh4IAdBGHhB/4H8B3FyIgc2AhggBSAFKAIcIghB/4H8B3FBCHggCEEYeEH/gfwHcXIiCDYCHAJAAkAgBA0AIAMgBSkDCDcDACADIAUpAxA3AwggAyAFKQMYNwMQDAELIAMgCEE/cS0AwIAEOgA4IAMgBkEadi0AwIAEOgAxIAMgAEE/cS0AwIAEOgAoIAMgAkEadi0AwIAEOgAhIAMgCEEOdkE8cS0AwIAEOgA7IAMgCEEKdkE/cS0AwIAEOgA5IAMgB0ESdkE/cS0AwIAEOgA1IAMgB0EIdkE/cS0AwIAEOgA0IAMgBkEQdkE/cS0AwIAEOgAwIAMgAEEYdkE/cS0AwIAEOgAsIAMgAEEKdkE/cS0AwIAEOgApIAMgAUESdkE/cS0AwIAEOgAlIAMgAUEIdkE/cS0AwIAEOgAkIAMgAkEQdkE/cS0AwIAEOgAgIAMgCEEEdkEwcSAIQRR2QQ9xci0AwIAEOgA6IAMgB0EWdkE8cSAIQQZ2QQNxci0AwIAEOgA3IAMgB0EMdkEwcSAHQRx2ci0AwIAEOgA2IAMgBkEGdkE8cSAGQRZ2QQNxci0AwIAEOgAvIAMgBkH8AXFBAnZBwIAEai0AADoALSADIABBDnZBPHEgAEEednItAMCABDoAKyADIABBBHZBMHEgAEEUdkEPcXItAMCABDoAKiADIAFBFnZBPHEgAEEGdkEDcXItAMCABDoAJyADIAFBDHZBMHEgAUEcdnItAMCABDoAJiADIAJBBnZBPHEgAkEWdkEDcXItAMCABDoAHyADIAJB/AFxQQJ2QcCABGotAAA6AB0gAyAHQQJ0QTxxIAdBDnZBA3FyQcCABGotAAA6ADMgAyAGQRR2QTBxIAdB8AFxQQR2ckHAgARqLQAAOgAyIAMgBkEEdEEwcSAGQQx2QQ9xckHAgARqLQAAOgAuIAMgAUECdEE8cSABQQ52QQNxckHAgARqLQAAOgAjIAMgAkEUdkEwcSABQfABcUEEdnJBwIAEai0AADoAIiADIAJBBHRBMHEgAkEMdkEPcXJBwIAEai0AADoAHgsgA0EAOgA8CwvwBQEHfyMAQeAAayIDJABBACEEIABBADoAkKMEIANBJDoARiADIAFBCm4iBUEwajoARCADQaTkhKMCNgJAIANBAC0AgKMEIgZBAnYtAMCABDoARyADQQAtAIKjBCIHQT9xLQDAgAQ6AEogA0EALQCDowQiCEECdi0AwIAEOgBLIANBAC0AhaMEIglBP3EtAMCABDoATiADIAVB9gFsIAFqQTByOgBFIAMgBkEEdEEwcUEALQCBowQiAUEEdnItAMCABDoASCADIAFBAnRBPHEgB0EGdnItAMCABDoASSADIAhBBHRBMHFBAC0AhKMEIgFBBHZyLQDAgAQ6AEwgAyABQQJ0QTxxIAlBBnZyLQDAgAQ6AE0gA0EALQCGowQiAUECdi0AwIAEOgBPIANBAC0AiKMEIgVBP3EtAMCABDoAUiADQQAtAImjBCIGQQJ2LQDAgAQ6AFMgA0EALQCLowQiB0E/cS0AwIAEOgBWIANBAC0AjKMEIghBAnYtAMCABDoAVyADIAFBBHRBMHFBAC0Ah6MEIgFBBHZyLQDAgAQ6AFAgAyABQQJ0QTxxIAVBBnZyLQDAgAQ6AFEgAyAGQQR0QTBxQQAtAIqjBCIBQQR2ci0AwIAEOgBUIAMgAUECdEE8cSAHQQZ2ci0AwIAEOgBVIAMgCEEEdEEwcUEALQCNowQiAUEEdnItAMCABDoAWCADQQA6AF0gA0EALQCOowQiBUE/cS0AwIAEOgBaIANBAC0Aj6MEIgZBAnYtAMCABDoAWyADIAFBAnRBPHEgBUEGdnItAMCABDoAWSADIAZBBHRBMHEtAMCABDoAXEGQowQgACADQcAAaiADIAIQAQNAIARBgKMEaiADIARqIgAtAAA6AAAgBEGBowRqIABBAWotAAA6AAAgBEGCowRqIABBAmotAAA6AAAgBEGDowRqIABBA2otAAA6AAAgBEGEowRqIABBBGotAAA6AAAgBEEFaiIEQTxHDQALIANB4ABqJAALiQECAX8IfiMAQcAAayIBJAAgAEEAOgC8owRBvKMEIABBgKMEIAFBARABQQApA6SjBCECIAEpAyQhA0EAKQOcowQhBCABKQMcIQVBACkDrKMEIQYgASkDLCEHQQApA7SjBCEIIAEpAzQhCSABQcAAaiQAIAUgBFIgAyACUmogByAGUmogCSAIUnJFCwvJIgIAQYCABAvwAQIEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQQAAAAAAAAAaHByT0JuYWVsb2hlU3JlZER5cmN0YnVvAAAAAAAAAAAuL0FCQ0RFRkdISUpLTE1OT1BRUlNUVVZXWFlaYWJjZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXowMTIzNDU2Nzg5AAAAAAAAAAAAAAAAAAAAAEBAQEBAQEBAQEBAQEBAAAE2Nzg5Ojs8PT4/QEBAQEBAQAIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobQEBAQEBAHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDVAQEBAQABB8IEEC8ggpgsx0ay135jbcv0vt98a0O2v4biWfiZqRZB8upl/LPFHmaEk92yRs+LyAQgW/I6F2CBpY2lOV3Gj/likfj2T9I90lQ1Yto5yWM2Lce5KFYIdpFR7tVlawjnVMJwTYPIqI7DRxfCFYCgYeUHK7zjbuLDceY4OGDpgiw6ebD6KHrDBdxXXJ0sxvdovr3hgXGBV8yVV5pSrVapimEhXQBToY2o5ylW2EKsqNFzMtM7oQRGvhlShk+lyfBEU7rMqvG9jXcWpK/YxGHQWPlzOHpOHmzO61q9czyRsgVMyeneGlSiYSI87r7lLaxvov8STIShmzAnYYZGpIftgrHxIMoDsXV1dhO+xdYXpAiMm3IgbZeuBPokjxayW0/NvbQ85QvSDgkQLLgQghKRK8MhpXpsfnkJoxiGabOn2YZwMZ/CI06vSoFFqaC9U2CinD5ajM1GrbAvvbuQ7ehNQ8Du6mCr7fh1l8aF2Aa85PlnKZogOQ4IZhu6MtJ9vRcOlhH2+Xos72HVv4HMgwYWfRBpApmrBVmKq004Gdz82ct/+Gz0Cm0Ik19A3SBIK0NPqD9ubwPFJyXJTB3sbmYDYedQl997o9hpQ/uM7THm2veBsl7oGwAS2T6nBxGCfQMKeXF5jJGoZr2/7aLVTbD7rsjkTb+xSOx9R/G0slTCbREWBzAm9Xq8E0OO+/Uoz3gcoD2azSy4ZV6jLwA90yEU5XwvS2/vTub3AeVUKMmAaxgCh1nlyLED+JZ9nzKMf+/jppY74IjLb3xZ1PBVrYf3IHlAvq1IFrfq1PTJghyP9SHsxU4LfAD67V1yeoIxvyi5WhxrbaRff9qhC1cP/fijGMmesc1VPjLAnW2nIWMq7XaP/4aAR8LiYPfoQuIMh/Wy1/Epb09EteeRTmmVF+La8SY7SkJf7S9ry3eEzfsukQRP7YujG5M7ayiDvAUx3Nv6eftC0H/ErTdrblZiRkK5xjq3qoNWTa9DRjtDgJcevL1s8jreUdY774vaPZCsS8hK4iIgc8A2QoF6tTxzDj2iR8c/RrcGosxgiLy93Fw6+/i116qEfAosPzKDl6HRvtdbzrBiZ4onO4E+otLfgE/2BO8R82ait0maiXxYFd5WAFHPMk3cUGiFlIK3mhvq1d/VCVMfPNZ37DK/N66CJPnvTG0HWSX4eri0OJQBes3EguwBoIq/guFebNmQkHrkJ8B2RY1Wqpt9ZiUPBeH9TWtmiW30gxbnlAnYDJoOpz5ViaBnIEUFKc07KLUezSqkUe1IAURsVKVOaP1cP1uTGm7x2pGArAHTmgbVvuggf6RtXa+yW8hXZDSohZWO2tvm55y4FNP9kVoXFXS2wU6GPn6mZR7oIageFbulwektEKbO1Lgl12yMmGcSwpm6tfd+nSbhg7pxmsu2PcYyq7P8XmmlsUmRW4Z6xwqUCNhkpTAl1QBNZoD46GOSamFQ/ZZ1CW9bkj2vWP/eZB5zSofUw6O/mOC1NwV0l8IYg3Uwm63CExumCY17MHgI/a2gJye+6PhQYlzyhcGprhDV/aIbioFIFU5y3NwdQqhyEBz5crt5/7ER9jrjyFlc32jqwDQxQ8AQfHPD/swACGvUMrrJ0tTxYeoMlvSEJ3PkTkdH2L6l8c0cylAFH9SKB5eU63NrCNzR2tcin3fOaRmFEqQ4D0A8+x8jsQR51pJnNOOIvDuo7obuAMjGzPhg4i1ROCLltTwMNQm+/BAr2kBK4LHl8lyRysHlWr4mvvB93mt4QCJPZEq6Lsy4/z9wfchJVJHFrLubdGlCHzYSfGEdYehfaCHS8mp+8jH1L6Trseuz6HYXbZkMJY9LDZMRHGBzvCNkVMjc7Q90WusIkQ02hElHEZSoCAJRQ3eQ6E57433FVTjEQ1nesgZsZEV/xVjUEa8ej1zsYETwJpSRZ7eaP8vr78Zcsv7qebjwVHnBF44axb+nqCl4OhrMqPloc5x93+gY9TrncZSkPHeeZ1ok+gCXIZlJ4yUwuarMQnLoOFcZ46uKUUzz8pfQtCh6nTvfyPSsdNg8mORlgecIZCKcjUrYSE/du/q3rZh/D6pVFvOODyHum0Td/sSj/jAHv3TLDpVpsvoUhWGUCmKtoD6XO7juVL9utfe8qhC9uWyi2IRVwYQcpdUfd7BAVn2EwqMwTlr1h6x7+NAPPYwOqkFxztTmicEwLnp7VFN6qy7yGzO6nLGJgq1yrnG6E87KvHotkyvC9GblpI6BQu1plMlpoQLO0KjzV6Z4x97ghwBkLVJuZoF+Hfpn3lah9PWKaiDf4dy3jl1+T7RGBEmgWKYg1DtYf5seh396WmbpYeKWE9VdjciIb/8ODm5ZGwhrrCrPNVDAuU+RI2Y8oMbxt7/LrWOr/xjRh7Sj+czx87tkUSl3jt2ToFF0QQuATPiC24u5F6quqoxVPbNvQT8v6QvRCx7W7au8dO09lBSHNQZ55HtjHTYWGakdL5FBigT3yoWLPRiaNW6CDiPyjtsfBwyQVf5J0y2kLioRHhbKSVgC/WwmdSBmtdLFiFAAOgiMqjUJY6vVVDD70rR1hcD8jkvByM0F+k43x7F/W2zsibFk33nxgdO7Lp/KFQG4yd86EgAemnlD4GVXY7+g1l9lhqqdpqcIGDMX8qwRa3MoLgC56RJ6ENEXDBWfV/cmeHg7T23PbzYhVEHnaX2dAQ2fjZTTExdg4PnGe+Cg9IP9t8echPhVKPbCPK5/j5vetg9toWj3p90CBlBwmTPY0KWmU9yAVQffUAnYua/S8aACi1HEkCNRq9CAzt9S3Q69hAFAu9jkeRkUkl3RPIRRAiIu/HfyVTa+RtZbT3fRwRS+gZuwJvL+Fl70D0G2sfwSFyzGzJ+uWQTn9VeZHJdqaCsqrJXhQKPQpBFPahiwK+2226WIU3GgAaUjXpMAOaO6NoSei/j9PjK2H6AbgjLW21vR6fB7OquxfN9OZo3jOQiprQDWe/iC5hfPZq9c57otOEjv3+skdVhhtSzFmoyayl+PqdPpuOjJDW93350Fo+yB4yk71CvuXs/7YrFZARSeVSLo6OlNVh42DILepa/5LlZbQvGeoVViaFaFjKanMM9vhmVZKKqb5JTE/HH70XnwxKZAC6Pj9cC8nBFwVu4DjLCgFSBXBlSJtxuQ/E8FI3IYPx+7J+QcPHwRBpHlHQBduiF3rUV8y0cCb1Y/BvPJkNRFBNHh7JWCcKmCj6PjfG2xjH8K0Eg6eMuEC0U9mrxWB0crglSNr4ZI+M2ILJDsiub7uDqKyhZkNuuaMDHLeKPeiLUV4EtD9lLeVYgh9ZPD1zOdvo0lU+kh9hyf9ncMejT7zQWNHCnT/Lpmrbm86N/349GDcEqj43euhTOEbmQ1rbtsQVXvGNyxnbTvUZScE6NDcxw0p8aP/AMySDzm1C+0Pafufe2acfdvOC8+RoKNeFdmILxO7JK1bUb95lHvr1jt2sy45N3lZEcyX4iaALTEu9KetQmg7K2rGzEx1EhzxLng3QhJq51GSt+a7oQZQY/tLGBBrGvrtyhHYvSU9ycPh4lkWQkSGExIKbuwM2Srqq9VOZ69kX6iG2ojpv77+w+RkV4C8nYbA9/D4e3hgTWADYEaD/dGwHzj2BK5Fd8z8Ntcza0KDcase8IdBgLBfXgA8vlegdySu6L2ZQkZVYS5Yv4/0WE6i/d3yOO909MK9iYfD+WZTdI6zyFXydbS52fxGYSbreoTfHYt5DmqE4pVfkY5ZbkZwV7QgkVXVjEzeAsnhrAu50AWCu0hiqBGeqXR1thl/twncqeChCS1mM0YyxAIfWuiMvvAJJaCZShD+bh0dPbka36SlCw/yhqFp8Wgog9q33P4GOVebzuKhUn/NTwFeEVD6gwanxLUCoCfQ5g0njPiaQYY/dwZMYMO1BqhhKHoX8OCG9cCqWGAAYn3cMNee5hFj6jgjlN3CUzQWwsJW7su73ra8kKF9/Ot2HVnOCeQFb4gBfEs9CnI5JHySfF9y44a5nU1ytFvBGvy4ntN4VVTttaX8CNN8PdjED61NXu9QHvjmYbHZFIWiPBNRbOfH1W/ETuFWzr8qNjfIxt00MprXEoJjko76DmfgAGBAN845Os/1+tM3d8KrGy3FWp5nsFxCN6NPQCeC076bvJmdjhHVFXMPv34cLdZ7xADHaxuMt0WQoSG+sW6ytG42ai+rSFd5bpS80najxsjCSWXu+A9Tfd6NRh0Kc9XGTdBM27s5KVBGuqnoJpWsBONevvDV+qGaUS1q4ozvYyLuhpq4wonA9i4kQ6oDHqWk0PKcumHAg01q6ZtQFeWP1ltkuvmiJijhOjqnhpWpS+liVe/T7y/H2vdS92lvBD9ZCvp3FankgAGGsIet5gmbk+U+O1r9kOmX1zSe2bfwLFGLKwI6rNWWfaZ9AdY+z9EoLX18zyWfH5u48q1ytNZaTPWIWnGsKeDmpRng/aywR5v6k+2NxNPozFc7KClm1fgoLhN5kQFfeFVgde1EDpb3jF7T49RtBRW6bfSIJWGhA73wZAUVnuvDoleQPOwaJ5cqBzqpm20/G/UhYx77Zpz1GfPcJijZM3X1/VWxgjRWA7s8uooRd1Eo+NkKwmdRzKtfkq3MURfoTY7cMDhiWJ03kfkgk8KQeurOez77ZM4hUTK+T3d+47aoRj0pw2lT3kiA5hNkEAiuoiSybd39LYVpZiEHCQpGmrPdwEVkz95sWK7IIBzd975bQI1YG38B0sy747Rrfmqi3UX/WTpECjU+1c20vKjO6nK7hGT6rhJmjUdvPL9j5JvSnl0vVBt3wq5wY072jQ0OdFcTW+dxFnL4XX1TrwjLQEDM4rROakbSNISvFQEoBLDhHTqYlbSfuAZIoG7Ogjs/b4KrIDVLHRoB+CdyJ7FgFWHcP5PnK3k6u70lRTThOYigS3nOUbfJMi/Juh+gfsgc4PbRx7zDEQHPx6rooUmHkBqavU/Uy97a0DjaCtUqwzkDZzaRxnwx+Y1PK7Hgt1me9zq79UP/GdXynEXZJywil78q/OYVcfyRDyUVlJthk+X665y2zllkqMLRqLoSXgfBtgxqBeNlUNIQQqQDyw5u7OA725gWvqCYTGTpeDIylR+f35LT4Cs0oNMe8nGJQXQKG4w0o0sgcb7F2DJ2w42fNd8uL5mbR28L5h3x4w9U2kzlkdjaHs95Ys5vfj7NZrEYFgUdLP3F0o+EmSL79lfzI/UjdjKmMTWokwLNzFZigfCstet1Wpc2Fm7Mc9KIkmKW3tBJuYEbkFBMFFbGcb3HxuYKFHoyBtDhRZp78sP9U6rJAA+oYuK/Jbv20r01BWkScSICBLJ8z8u2K5x2zcA+EVPT40AWYL2rOPCtRyWcIDi6ds5G98Whr3dgYHUgTv7LhdiN6Iqw+ap6fqr5TFzCSBmMivsC5GrDAfnh69Zp+NSQoN5cpi0lCT+f5gjCMmFOt1vid87j349X5nLDOohqPyTTCKOFLooZE0RzcAMiOAmk0DGfKZj6LgiJbE7s5iEoRXcT0DjPZlS+bAzpNLcprMDdUHzJtdWEPxcJR7XZ1RaSG/t5iQ==";
    var hash$2 = "ec6063c3";
    var wasmJson$2 = {
    	name: name$2,
    	data: data$2,
    	hash: hash$2
    };

    function bcryptInternal(options) {
        return __awaiter(this, void 0, void 0, function* () {
            const { costFactor, password, salt } = options;
            const bcryptInterface = yield WASMInterface(wasmJson$2, 0);
            bcryptInterface.writeMemory(getUInt8Buffer(salt), 0);
            const passwordBuffer = getUInt8Buffer(password);
            bcryptInterface.writeMemory(passwordBuffer, 16);
            const shouldEncode = options.outputType === "encoded" ? 1 : 0;
            bcryptInterface
                .getExports()
                .bcrypt(passwordBuffer.length, costFactor, shouldEncode);
            const memory = bcryptInterface.getMemory();
            if (options.outputType === "encoded") {
                return intArrayToString(memory, 60);
            }
            if (options.outputType === "hex") {
                const digestChars = new Uint8Array(24 * 2);
                return getDigestHex(digestChars, memory, 24);
            }
            // return binary format
            // the data is copied to allow GC of the original memory buffer
            return memory.slice(0, 24);
        });
    }
    const validateOptions = (options) => {
        if (!options || typeof options !== "object") {
            throw new Error("Invalid options parameter. It requires an object.");
        }
        if (!Number.isInteger(options.costFactor) ||
            options.costFactor < 4 ||
            options.costFactor > 31) {
            throw new Error("Cost factor should be a number between 4 and 31");
        }
        options.password = getUInt8Buffer(options.password);
        if (options.password.length < 1) {
            throw new Error("Password should be at least 1 byte long");
        }
        if (options.password.length > 72) {
            throw new Error("Password should be at most 72 bytes long");
        }
        options.salt = getUInt8Buffer(options.salt);
        if (options.salt.length !== 16) {
            throw new Error("Salt should be 16 bytes long");
        }
        if (options.outputType === undefined) {
            options.outputType = "encoded";
        }
        if (!["hex", "binary", "encoded"].includes(options.outputType)) {
            throw new Error(`Insupported output type ${options.outputType}. Valid values: ['hex', 'binary', 'encoded']`);
        }
    };
    /**
     * Calculates hash using the bcrypt password-hashing function
     * @returns Computed hash
     */
    function bcrypt(options) {
        return __awaiter(this, void 0, void 0, function* () {
            validateOptions(options);
            return bcryptInternal(options);
        });
    }
    const validateHashCharacters = (hash) => {
        if (!/^\$2[axyb]\$[0-3][0-9]\$[./A-Za-z0-9]{53}$/.test(hash)) {
            return false;
        }
        if (hash[4] === "0" && Number(hash[5]) < 4) {
            return false;
        }
        if (hash[4] === "3" && Number(hash[5]) > 1) {
            return false;
        }
        return true;
    };
    const validateVerifyOptions = (options) => {
        if (!options || typeof options !== "object") {
            throw new Error("Invalid options parameter. It requires an object.");
        }
        if (options.hash === undefined || typeof options.hash !== "string") {
            throw new Error("Hash should be specified");
        }
        if (options.hash.length !== 60) {
            throw new Error("Hash should be 60 bytes long");
        }
        if (!validateHashCharacters(options.hash)) {
            throw new Error("Invalid hash");
        }
        options.password = getUInt8Buffer(options.password);
        if (options.password.length < 1) {
            throw new Error("Password should be at least 1 byte long");
        }
        if (options.password.length > 72) {
            throw new Error("Password should be at most 72 bytes long");
        }
    };
    /**
     * Verifies password using bcrypt password-hashing function
     * @returns True if the encoded hash matches the password
     */
    function bcryptVerify(options) {
        return __awaiter(this, void 0, void 0, function* () {
            validateVerifyOptions(options);
            const { hash, password } = options;
            const bcryptInterface = yield WASMInterface(wasmJson$2, 0);
            bcryptInterface.writeMemory(getUInt8Buffer(hash), 0);
            const passwordBuffer = getUInt8Buffer(password);
            bcryptInterface.writeMemory(passwordBuffer, 60);
            return !!bcryptInterface.getExports().bcrypt_verify(passwordBuffer.length);
        });
    }

    var name$1 = "whirlpool";
    var data$1 = "AGFzbQEAAAABEQRgAAF/YAF/AGACf38AYAAAAwkIAAECAwEDAAEFBAEBAgIGDwJ/AUGAgAQLfwBBgIAECweCAQkGbWVtb3J5AgAPX19zdGFja19wb2ludGVyAwAOSGFzaF9HZXRCdWZmZXIAAAlIYXNoX0luaXQAAwtIYXNoX1VwZGF0ZQAECkhhc2hfRmluYWwABQ1IYXNoX0dldFN0YXRlAAYOSGFzaF9DYWxjdWxhdGUABwpTVEFURV9TSVpFAwEK3hoIBgBBgJEEC8wGAQl+IAApAwAhAUEAQQApA4CTBSICNwPAkQUgACkDGCEDIAApAxAhBCAAKQMIIQVBAEEAKQOYkwUiBjcD2JEFQQBBACkDkJMFIgc3A9CRBUEAQQApA4iTBSIINwPIkQVBACABIAKFNwOAkgVBACAFIAiFNwOIkgVBACAEIAeFNwOQkgVBACADIAaFNwOYkgUgACkDICEDQQBBACkDoJMFIgE3A+CRBUEAIAMgAYU3A6CSBSAAKQMoIQRBAEEAKQOokwUiAzcD6JEFQQAgBCADhTcDqJIFIAApAzAhBUEAQQApA7CTBSIENwPwkQVBACAFIASFNwOwkgUgACkDOCEJQQBBACkDuJMFIgU3A/iRBUEAIAkgBYU3A7iSBUEAQpjGmMb+kO6AzwA3A4CRBUHAkQVBgJEFEAJBgJIFQcCRBRACQQBCtszKrp/v28jSADcDgJEFQcCRBUGAkQUQAkGAkgVBwJEFEAJBAELg+O70uJTDvTU3A4CRBUHAkQVBgJEFEAJBgJIFQcCRBRACQQBCncDfluzlkv/XADcDgJEFQcCRBUGAkQUQAkGAkgVBwJEFEAJBAEKV7t2p/pO8pVo3A4CRBUHAkQVBgJEFEAJBgJIFQcCRBRACQQBC2JKn0ZCW6LWFfzcDgJEFQcCRBUGAkQUQAkGAkgVBwJEFEAJBAEK9u8Ggv9nPgucANwOAkQVBwJEFQYCRBRACQYCSBUHAkQUQAkEAQuTPhNr4tN/KWDcDgJEFQcCRBUGAkQUQAkGAkgVBwJEFEAJBAEL73fOz1vvFo55/NwOAkQVBwJEFQYCRBRACQYCSBUHAkQUQAkEAQsrb/L3Q1dbBMzcDgJEFQcCRBUGAkQUQAkGAkgVBwJEFEAJBACACQQApA4CSBSAAKQMAhYU3A4CTBUEAIAhBACkDiJIFIAApAwiFhTcDiJMFQQAgB0EAKQOQkgUgACkDEIWFNwOQkwVBACAGQQApA5iSBSAAKQMYhYU3A5iTBUEAIAFBACkDoJIFIAApAyCFhTcDoJMFQQAgA0EAKQOokgUgACkDKIWFNwOokwVBACAEQQApA7CSBSAAKQMwhYU3A7CTBUEAIAVBACkDuJIFIAApAziFhTcDuJMFC4YLCgF+AX8BfgF/AX4BfwF+AX8EfgN/IAAgACkDACICpyIDQf8BcUEDdCkDkIAEQjiJIAApAzgiBKciBUEFdkH4D3EpA5CABIVCOIkgACkDMCIGpyIHQQ12QfgPcSkDkIAEhUI4iSAAKQMoIginIglBFXZB+A9xKQOQgASFQjiJIAApAyAiCkIgiKdB/wFxQQN0KQOQgASFQjiJIAApAxgiC0IoiKdB/wFxQQN0KQOQgASFQjiJIAApAxAiDEIwiKdB/wFxQQN0KQOQgASFQjiJIAApAwgiDUI4iKdBA3QpA5CABIVCOIkgASkDAIU3AwAgACANpyIOQf8BcUEDdCkDkIAEQjiJIANBBXZB+A9xKQOQgASFQjiJIAVBDXZB+A9xKQOQgASFQjiJIAdBFXZB+A9xKQOQgASFQjiJIAhCIIinQf8BcUEDdCkDkIAEhUI4iSAKQiiIp0H/AXFBA3QpA5CABIVCOIkgC0IwiKdB/wFxQQN0KQOQgASFQjiJIAxCOIinQQN0KQOQgASFQjiJIAEpAwiFNwMIIAAgDKciD0H/AXFBA3QpA5CABEI4iSAOQQV2QfgPcSkDkIAEhUI4iSADQQ12QfgPcSkDkIAEhUI4iSAFQRV2QfgPcSkDkIAEhUI4iSAGQiCIp0H/AXFBA3QpA5CABIVCOIkgCEIoiKdB/wFxQQN0KQOQgASFQjiJIApCMIinQf8BcUEDdCkDkIAEhUI4iSALQjiIp0EDdCkDkIAEhUI4iSABKQMQhTcDECAAIAunIhBB/wFxQQN0KQOQgARCOIkgD0EFdkH4D3EpA5CABIVCOIkgDkENdkH4D3EpA5CABIVCOIkgA0EVdkH4D3EpA5CABIVCOIkgBEIgiKdB/wFxQQN0KQOQgASFQjiJIAZCKIinQf8BcUEDdCkDkIAEhUI4iSAIQjCIp0H/AXFBA3QpA5CABIVCOIkgCkI4iKdBA3QpA5CABIVCOIkgASkDGIU3AxggACAKpyIDQf8BcUEDdCkDkIAEQjiJIBBBBXZB+A9xKQOQgASFQjiJIA9BDXZB+A9xKQOQgASFQjiJIA5BFXZB+A9xKQOQgASFQjiJIAJCIIinQf8BcUEDdCkDkIAEhUI4iSAEQiiIp0H/AXFBA3QpA5CABIVCOIkgBkIwiKdB/wFxQQN0KQOQgASFQjiJIAhCOIinQQN0KQOQgASFQjiJIAEpAyCFNwMgIAAgCUH/AXFBA3QpA5CABEI4iSADQQV2QfgPcSkDkIAEhUI4iSAQQQ12QfgPcSkDkIAEhUI4iSAPQRV2QfgPcSkDkIAEhUI4iSANQiCIp0H/AXFBA3QpA5CABIVCOIkgAkIoiKdB/wFxQQN0KQOQgASFQjiJIARCMIinQf8BcUEDdCkDkIAEhUI4iSAGQjiIp0EDdCkDkIAEhUI4iSABKQMohTcDKCAAIAdB/wFxQQN0KQOQgARCOIkgCUEFdkH4D3EpA5CABIVCOIkgA0ENdkH4D3EpA5CABIVCOIkgEEEVdkH4D3EpA5CABIVCOIkgDEIgiKdB/wFxQQN0KQOQgASFQjiJIA1CKIinQf8BcUEDdCkDkIAEhUI4iSACQjCIp0H/AXFBA3QpA5CABIVCOIkgBEI4iKdBA3QpA5CABIVCOIkgASkDMIU3AzAgACAFQf8BcUEDdCkDkIAEQjiJIAdBBXZB+A9xKQOQgASFQjiJIAlBDXZB+A9xKQOQgASFQjiJIANBFXZB+A9xKQOQgASFQjiJIAtCIIinQf8BcUEDdCkDkIAEhUI4iSAMQiiIp0H/AXFBA3QpA5CABIVCOIkgDUIwiKdB/wFxQQN0KQOQgASFQjiJIAJCOIinQQN0KQOQgASFQjiJIAEpAziFNwM4C1wAQQBCADcDyJMFQQBCADcDuJMFQQBCADcDsJMFQQBCADcDqJMFQQBCADcDoJMFQQBCADcDmJMFQQBCADcDkJMFQQBCADcDiJMFQQBCADcDgJMFQQBBADYCwJMFC8ADAQd/QQAhAUEAQQApA8iTBSAArXw3A8iTBQJAQQAoAsCTBSICRQ0AQQAhAQJAIAIgAGoiA0HAACADQcAASRsiBCACQf8BcSIFTQ0AIAQgBWsiBkEDcSEHQQAhAQJAIAUgBGtBfEsNACAGQfwAcSEGQQAhAQNAIAUgAWoiAkHAkgVqIAFBgJEEai0AADoAACACQcGSBWogAUGBkQRqLQAAOgAAIAJBwpIFaiABQYKRBGotAAA6AAAgAkHDkgVqIAFBg5EEai0AADoAACAGIAFBBGoiAUcNAAsgB0UNASAFIAFqIgUhAgsgAkH/AXFBAWohAgNAIAUgAUGAkQRqLQAAOgDAkgUgAiIFQQFqIQIgAUEBaiEBIAdBf2oiBw0ACwsCQCADQT9NDQBBwJIFEAFBACEEC0EAIAQ2AsCTBQsCQCAAIAFrIgVBwABJDQADQCABQYCRBGoQASABQcAAaiEBIAVBQGoiBUE/Sw0ACwsCQCAAIAFGDQBBACAFNgLAkwUgBUUNACABQYCRBGohAkEAIQFBACEFA0AgASACIAFqLQAAOgDAkgVBACgCwJMFIAVBAWoiBUH/AXEiAUsNAAsLC/UDAgR/AX4jAEHAAGsiACQAIABCADcDOCAAQgA3AzAgAEIANwMoIABCADcDICAAQgA3AxggAEIANwMQIABCADcDCCAAQgA3AwBBACEBAkACQEEAKALAkwUiAkUNAEEAIQMDQCAAIANqIANBwJIFai0AADoAACADQQFqIQMgAiABQQFqIgFB/wFxSw0AC0EAIAJBAWo2AsCTBSAAIAJqQYABOgAAIAJBYHFBIEcNASAAEAEgAEIANwMYIABCADcDECAAQgA3AwggAEIANwMADAELQQBBATYCwJMFIABBgAE6AAALQQApA8iTBSEEQQBCADcDyJMFIABBADoANiAAQQA2ATIgAEIANwEqIABBADoAKSAAQgA3ACEgAEEAOgAgIAAgBEIFiDwAPiAAIARCDYg8AD0gACAEQhWIPAA8IAAgBEIdiDwAOyAAIARCJYg8ADogACAEQi2IPAA5IAAgBEI1iDwAOCAAIARCPYg8ADcgACAEp0EDdDoAPyAAEAFBAEEAKQOAkwU3A4CRBEEAQQApA4iTBTcDiJEEQQBBACkDkJMFNwOQkQRBAEEAKQOYkwU3A5iRBEEAQQApA6CTBTcDoJEEQQBBACkDqJMFNwOokQRBAEEAKQOwkwU3A7CRBEEAQQApA7iTBTcDuJEEIABBwABqJAALBgBBwJIFC2IAQQBCADcDyJMFQQBCADcDuJMFQQBCADcDsJMFQQBCADcDqJMFQQBCADcDoJMFQQBCADcDmJMFQQBCADcDkJMFQQBCADcDiJMFQQBCADcDgJMFQQBBADYCwJMFIAAQBBAFCwuZEAEAQYCABAuQEJAAAAAAAAAAAAAAAAAAAAAYGGAYwHgw2CMjjCMFr0YmxsY/xn75kbjo6IfoE2/N+4eHJodMoRPLuLjauKlibREBAQQBCAUCCU9PIU9Cbp4NNjbYNq3ubJumpqKmWQRR/9LSb9LevbkM9fXz9fsG9w55efl574Dylm9voW9fzt4wkZF+kfzvP21SUlVSqgek+GBgnWAn/cBHvLzKvIl2ZTWbm1abrM0rN46OAo4EjAGKo6O2o3EVW9IMDDAMYDwYbHt78Xv/ivaENTXUNbXhaoAdHXQd6Gk69eDgp+BTR92z19d71/assyHCwi/CXu2ZnC4uuC5tllxDS0sxS2J6lin+/t/+oyHhXVdXQVeCFq7VFRVUFahBKr13d8F3n7bu6Dc33Del626S5eWz5XtW156fn0afjNkjE/Dw5/DTF/0jSko1Smp/lCDa2k/anpWpRFhYfVj6JbCiyckDyQbKj88pKaQpVY1SfAoKKApQIhRasbH+seFPf1CgoLqgaRpdyWtrsWt/2tYUhYUuhVyrF9m9vc69gXNnPF1daV3SNLqPEBBAEIBQIJD09Pf08wP1B8vLC8sWwIvdPj74Pu3GfNMFBRQFKBEKLWdngWcf5s545OS35HNT1ZcnJ5wnJbtOAkFBGUEyWIJzi4sWiyydC6enp6anUQFT9n196X3PlPqylZVuldz7N0nY2EfYjp+tVvv7y/uLMOtw7u6f7iNxwc18fO18x5H4u2ZmhWYX48xx3d1T3aaOp3sXF1wXuEsur0dHAUcCRo5Fnp5CnoTcIRrKyg/KHsWJ1C0ttC11mVpYv7/Gv5F5Yy4HBxwHOBsOP62tjq0BI0esWlp1WuovtLCDgzaDbLUb7zMzzDOF/2a2Y2ORYz/yxlwCAggCEAoEEqqqkqo5OEmTcXHZca+o4t7IyAfIDs+NxhkZZBnIfTLRSUk5SXJwkjvZ2UPZhpqvX/Ly7/LDHfkx4+Or40tI26hbW3Fb4iq2uYiIGog0kg28mppSmqTIKT4mJpgmLb5MCzIyyDKN+mS/sLD6sOlKfVnp6YPpG2rP8g8PPA94Mx531dVz1eamtzOAgDqAdLod9L6+wr6ZfGEnzc0TzSbeh+s0NNA0veRoiUhIPUh6dZAy///b/6sk41R6evV694/0jZCQepD06j1kX19hX8I+vp0gIIAgHaBAPWhovWhn1dAPGhpoGtByNMquroKuGSxBt7S06rTJXnV9VFRNVJoZqM6Tk3aT7OU7fyIiiCINqkQvZGSNZAfpyGPx8ePx2xL/KnNz0XO/oubMEhJIEpBaJIJAQB1AOl2AeggIIAhAKBBIw8Mrw1bom5Xs7JfsM3vF39vbS9uWkKtNoaG+oWEfX8CNjQ6NHIMHkT099D31yXrIl5dml8zxM1sAAAAAAAAAAM/PG8821IP5KyusK0WHVm52dsV2l7Ps4YKCMoJksBnm1tZ/1v6psSgbG2wb2Hc2w7W17rXBW3d0r6+GrxEpQ75qarVqd9/UHVBQXVC6DaDqRUUJRRJMilfz8+vzyxj7ODAwwDCd8GCt7++b7yt0w8Q/P/w/5cN+2lVVSVWSHKrHoqKyonkQWdvq6o/qA2XJ6WVliWUP7MpqurrSurloaQMvL7wvZZNeSsDAJ8BO552O3t5f3r6BoWAcHHAc4Gw4/P390/27LudGTU0pTVJkmh+SknKS5OA5dnV1yXWPvOr6BgYYBjAeDDaKihKKJJgJrrKy8rL5QHlL5ua/5mNZ0YUODjgOcDYcfh8ffB/4Yz7nYmKVYjf3xFXU1HfU7qO1OqiomqgpMk2BlpZilsT0MVL5+cP5mzrvYsXFM8Vm9pejJSWUJTWxShBZWXlZ8iCyq4SEKoRUrhXQcnLVcren5MU5OeQ51d1y7ExMLUxaYZgWXl5lXso7vJR4eP1454Xwnzg44Djd2HDljIwKjBSGBZjR0WPRxrK/F6WlrqVBC1fk4uKv4kNN2aFhYZlhL/jCTrOz9rPxRXtCISGEIRWlQjScnEqclNYlCB4eeB7wZjzuQ0MRQyJShmHHxzvHdvyTsfz81/yzK+VPBAQQBCAUCCRRUVlRsgii45mZXpm8xy8lbW2pbU/E2iINDTQNaDkaZfr6z/qDNel5399b37aEo2l+fuV+15v8qSQkkCQ9tEgZOzvsO8XXdv6rq5arMT1Lms7OH84+0YHwERFEEYhVIpmPjwaPDIkDg05OJU5Ka5wEt7fmt9FRc2br64vrC2DL4Dw88Dz9zHjBgYE+gXy/H/2UlGqU1P41QPf3+/frDPMcubneuaFnbxgTE0wTmF8miywssCx9nFhR09Nr09a4uwXn57vna1zTjG5upW5Xy9w5xMQ3xG7zlaoDAwwDGA8GG1ZWRVaKE6zcREQNRBpJiF5/f+F/357+oKmpnqkhN0+IKiqoKk2CVGe7u9a7sW1rCsHBI8FG4p+HU1NRU6ICpvHc3FfcroulcgsLLAtYJxZTnZ1OnZzTJwFsbK1sR8HYKzExxDGV9WKkdHTNdIe56PP29v/24wnxFUZGBUYKQ4xMrKyKrAkmRaWJiR6JPJcPtRQUUBSgRCi04eGj4VtC37oWFlgWsE4spjo66DrN0nT3aWm5aW/Q0gYJCSQJSC0SQXBw3XCnreDXtrbittlUcW/Q0GfQzre9Hu3tk+07fsfWzMwXzC7bheJCQhVCKleEaJiYWpi0wi0spKSqpEkOVe0oKKAoXYhQdVxcbVzaMbiG+PjH+JM/7WuGhiKGRKQRwg==";
    var hash$1 = "b272bf04";
    var wasmJson$1 = {
    	name: name$1,
    	data: data$1,
    	hash: hash$1
    };

    const mutex$1 = new Mutex();
    let wasmCache$1 = null;
    /**
     * Calculates Whirlpool hash
     * @param data Input data (string, Buffer or TypedArray)
     * @returns Computed hash as a hexadecimal string
     */
    function whirlpool(data) {
        if (wasmCache$1 === null) {
            return lockedCreate(mutex$1, wasmJson$1, 64).then((wasm) => {
                wasmCache$1 = wasm;
                return wasmCache$1.calculate(data);
            });
        }
        try {
            const hash = wasmCache$1.calculate(data);
            return Promise.resolve(hash);
        }
        catch (err) {
            return Promise.reject(err);
        }
    }
    /**
     * Creates a new Whirlpool hash instance
     */
    function createWhirlpool() {
        return WASMInterface(wasmJson$1, 64).then((wasm) => {
            wasm.init();
            const obj = {
                init: () => {
                    wasm.init();
                    return obj;
                },
                update: (data) => {
                    wasm.update(data);
                    return obj;
                },
                // biome-ignore lint/suspicious/noExplicitAny: Conflict with IHasher type
                digest: (outputType) => wasm.digest(outputType),
                save: () => wasm.save(),
                load: (data) => {
                    wasm.load(data);
                    return obj;
                },
                blockSize: 64,
                digestSize: 64,
            };
            return obj;
        });
    }

    var name = "sm3";
    var data = "AGFzbQEAAAABDANgAAF/YAAAYAF/AAMIBwABAgIBAAIFBAEBAgIGDwJ/AUGAgAQLfwBBgIAECweCAQkGbWVtb3J5AgAPX19zdGFja19wb2ludGVyAwAOSGFzaF9HZXRCdWZmZXIAAAlIYXNoX0luaXQAAQtIYXNoX1VwZGF0ZQACCkhhc2hfRmluYWwABA1IYXNoX0dldFN0YXRlAAUOSGFzaF9DYWxjdWxhdGUABgpTVEFURV9TSVpFAwEKnxwHBgBBgIEEC1EAQQBCzdy3nO7Jw/2wfzcCoIEFQQBCvOG8y6qVzpgWNwKYgQVBAELXhZG5gcCBxVo3ApCBBUEAQu+sgJyX16yKyQA3AoiBBUEAQgA3AoCBBQulBAEHfwJAIABFDQBBAEEAKAKAgQUiASAAaiICNgKAgQUgAUE/cSEDAkAgAiABTw0AQQBBACgChIEFQQFqNgKEgQULAkACQAJAIAMNAEGAgQQhAQwBCwJAIABBwAAgA2siBE8NAEGAgQQhAQwCCyADQT9zIQUgA0GogQVqIQFBgIEEIQICQAJAIARBB3EiBg0AIAQhBwwBCyAGIQcDQCABIAItAAA6AAAgAUEBaiEBIAJBAWohAiAHQX9qIgcNAAtBwAAgBiADamshBwsCQCAFQQdJDQADQCABIAIpAAA3AAAgAUEIaiEBIAJBCGohAiAHQXhqIgcNAAsLQaiBBRADIARBgIEEaiEBIAAgBGshAAsCQCAAQcAASQ0AA0AgARADIAFBwABqIQEgAEFAaiIAQT9LDQALCyAARQ0BQQAhAwsgA0GogQVqIQICQAJAIABBB3EiBw0AIAAhBwwBCwNAIAIgAS0AADoAACACQQFqIQIgAUEBaiEBIAdBf2oiBw0ACyAAQXhxIQcLIABBCEkNAANAIAIgAS0AADoAACACQQFqIAFBAWotAAA6AAAgAkECaiABQQJqLQAAOgAAIAJBA2ogAUEDai0AADoAACACQQRqIAFBBGotAAA6AAAgAkEFaiABQQVqLQAAOgAAIAJBBmogAUEGai0AADoAACACQQdqIAFBB2otAAA6AAAgAkEIaiECIAFBCGohASAHQXhqIgcNAAsLC7cKARd/IwBBkAJrIgEkACABIAAoAhgiAkH/gfwHcUEIeCACQRh4Qf+B/AdxciIDNgIYIAEgACgCDCICQf+B/AdxQQh4IAJBGHhB/4H8B3FyIgI2AgwgASAAKAIcIgRB/4H8B3FBCHggBEEYeEH/gfwHcXIiBTYCHCABIAAoAgAiBEH/gfwHcUEIeCAEQRh4Qf+B/AdxciIGNgIAIAEgACgCFCIEQf+B/AdxQQh4IARBGHhB/4H8B3FyIgc2AhQgASAAKAIIIgRB/4H8B3FBCHggBEEYeEH/gfwHcXIiCDYCCCABIAAoAhAiBEH/gfwHcUEIeCAEQRh4Qf+B/AdxciIJNgIQIAEgACgCICIEQf+B/AdxQQh4IARBGHhB/4H8B3FyIgo2AiAgASAAKAIEIgRB/4H8B3FBCHggBEEYeEH/gfwHcXIiCzYCBCAAKAIkIQQgASAAKAI4IgxB/4H8B3FBCHggDEEYeEH/gfwHcXIiDDYCOCABIAAoAiwiDUH/gfwHcUEIeCANQRh4Qf+B/AdxciINNgIsIAEgCyAMQQ93cyAKcyIKQRd3IApBD3dzIAlBB3dzIA1zIApzNgJEIAEgACgCPCIKQf+B/AdxQQh4IApBGHhB/4H8B3FyIgo2AjwgASAEQf+B/AdxQQh4IARBGHhB/4H8B3FyIgQ2AiQgASAAKAIwIglB/4H8B3FBCHggCUEYeEH/gfwHcXIiCTYCMCABIAggCkEPd3MgBHMiBEEXdyAEQQ93cyAHQQd3cyAJcyAEczYCSCABIAAoAjQiBEH/gfwHcUEIeCAEQRh4Qf+B/AdxciIENgI0IAEgACgCKCIAQf+B/AdxQQh4IABBGHhB/4H8B3FyIgA2AiggASAGIARBD3dzIAVzIgpBF3cgCkEPd3MgAkEHd3MgAHMgCnMiCjYCQCABIAAgCkEPd3MgAnMiAEEXdyAAQQ93cyADQQd3cyAEcyAAczYCTEEAIQkgASEAQQAoAoiBBSIOIQpBACgCpIEFIg8hDUEAKAKggQUiECEDQQAoApyBBSIRIQtBACgCmIEFIhIhBUEAKAKUgQUiEyEUQQAoApCBBSIVIQZBACgCjIEFIhYhAgNAIAIhDCALIAUiBHMgAyIHcyANaiAKIgJBDHciAyAEakGZirHOByAJd2pBB3ciDWogACgCACIXaiIKQRF3IApBCXdzIApzIQUgDCAGIghzIAJzIBRqIA0gA3NqIABBEGooAgAgF3NqIQogAEEEaiEAIAtBE3chAyAMQQl3IQYgByENIAQhCyAIIRQgCUEBaiIJQRBHDQALQQAhC0EQIQwDQCACIQkgASALaiIAQdAAaiAAQThqKAIAIABBLGooAgAgAEEQaigCAHMgAEHEAGooAgBBD3dzIgJBF3dzIAJBD3dzIABBHGooAgBBB3dzIAJzIhc2AgAgCiICIAkgBiINcnEgDSAJcXIgCGogAkEMdyIKIAUiFGpBirue1AcgDHdqQQd3IgUgCnNqIBcgAEHAAGooAgAiBnNqIQogBCADIgBzIBRxIABzIAdqIAVqIAZqIgNBEXcgA0EJd3MgA3MhBSAMQQFqIQwgBEETdyEDIAlBCXchBiAAIQcgFCEEIA0hCCALQQRqIgtBwAFHDQALQQAgACAPczYCpIEFQQAgAyAQczYCoIEFQQAgFCARczYCnIEFQQAgBSASczYCmIEFQQAgDSATczYClIEFQQAgBiAVczYCkIEFQQAgAiAWczYCjIEFQQAgCiAOczYCiIEFIAFBkAJqJAALzAoBCX8jAEEQayIAJAAgAEEAKAKAgQUiAUEDdCICQfiB/AdxQQh4IAJBGHhB/4H8B3FyNgIMIABBACgChIEFIgNBA3QgAUEddnIiAkH/gfwHcUEIeCACQRh4Qf+B/AdxcjYCCAJAQThB+AAgAUE/cSIEQThJGyAEayIFRQ0AQQAgBSABaiIBNgKAgQUCQCABIAVPDQBBACADQQFqNgKEgQULAkACQAJAIAQNAEGQgAQhAQwBCwJAIAVBwAAgBGsiBk8NAEGQgAQhAQwCCyAEQT9zIQcgBEGogQVqIQFBkIAEIQICQAJAIAZBB3EiCA0AIAYhAwwBCyAIIQMDQCABIAItAAA6AAAgAUEBaiEBIAJBAWohAiADQX9qIgMNAAtBwAAgCCAEamshAwsCQCAHQQdJDQADQCABIAIpAAA3AAAgAUEIaiEBIAJBCGohAiADQXhqIgMNAAsLQaiBBRADIAZBkIAEaiEBIAUgBmshBQsCQCAFQcAASQ0AA0AgARADIAFBwABqIQEgBUFAaiIFQT9LDQALCyAFRQ0BQQAhBAsgBEGogQVqIQICQAJAIAVBB3EiAw0AIAUhAwwBCwNAIAIgAS0AADoAACACQQFqIQIgAUEBaiEBIANBf2oiAw0ACyAFQXhxIQMLIAVBCEkNAANAIAIgAS0AADoAACACQQFqIAFBAWotAAA6AAAgAkECaiABQQJqLQAAOgAAIAJBA2ogAUEDai0AADoAACACQQRqIAFBBGotAAA6AAAgAkEFaiABQQVqLQAAOgAAIAJBBmogAUEGai0AADoAACACQQdqIAFBB2otAAA6AAAgAkEIaiECIAFBCGohASADQXhqIgMNAAsLQQBBACgCgIEFIgJBCGo2AoCBBSACQT9xIQECQCACQXhJDQBBAEEAKAKEgQVBAWo2AoSBBQsCQAJAAkAgAQ0AQQAhAQwBCyABQThJDQAgASAALQAIOgCogQUCQCABQT9GDQAgAUGpgQVqIAAtAAk6AAAgAUE+Rg0AIAFBqoEFaiAALQAKOgAAIAFBPUYNACABQauBBWogAC0ACzoAACABQTxGDQAgAUGsgQVqIAAtAAw6AAAgAUE7Rg0AIAFBrYEFaiAALQANOgAAIAFBOkYNACABQa6BBWogAC0ADjoAACABQTlGDQAgAUGvgQVqIAAtAA86AABBqIEFEAMMAgtBqIEFEAMgAkEHcSICRQ0BIABBCGpBwAAgAWtqIQVBACEBA0AgAUGogQVqIAUgAWotAAA6AAAgAiABQQFqIgFHDQAMAgsLIAEgAC8BCDsAqIEFIAEgAC0ACjoAqoEFIAEgAC0ACzoAq4EFIAEgAC0ADDoArIEFIAEgAC0ADToArYEFIAEgAC0ADjoAroEFIAEgAC0ADzoAr4EFC0EAQQAoAoiBBSIBQf+B/AdxQQh4IAFBGHhB/4H8B3FyNgKAgQRBAEEAKAKMgQUiAUH/gfwHcUEIeCABQRh4Qf+B/AdxcjYChIEEQQBBACgCkIEFIgFB/4H8B3FBCHggAUEYeEH/gfwHcXI2AoiBBEEAQQAoApSBBSIBQf+B/AdxQQh4IAFBGHhB/4H8B3FyNgKMgQRBAEEAKAKYgQUiAUH/gfwHcUEIeCABQRh4Qf+B/AdxcjYCkIEEQQBBACgCnIEFIgFB/4H8B3FBCHggAUEYeEH/gfwHcXI2ApSBBEEAQQAoAqCBBSIBQf+B/AdxQQh4IAFBGHhB/4H8B3FyNgKYgQRBAEEAKAKkgQUiAUH/gfwHcUEIeCABQRh4Qf+B/AdxcjYCnIEEIABBEGokAAsGAEGAgQULjgIBA39BAELN3Lec7snD/bB/NwKggQVBAEK84bzLqpXOmBY3ApiBBUEAQteFkbmBwIHFWjcCkIEFQQBC76yAnJfXrIrJADcCiIEFQQBCADcCgIEFAkAgAEUNAEEAIAA2AoCBBUGAgQQhAQJAIABBwABJDQBBgIEEIQEDQCABEAMgAUHAAGohASAAQUBqIgBBP0sNAAsgAEUNAQtBqIEFIQICQAJAIABBB3EiAw0AIAAhAwwBCwNAIAIgAS0AADoAACACQQFqIQIgAUEBaiEBIANBf2oiAw0ACyAAQThxIQMLIABBCEkNAANAIAIgASkAADcAACACQQhqIQIgAUEIaiEBIANBeGoiAw0ACwsQBAsLUwIAQYCABAsEaAAAAABBkIAEC0CAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    var hash = "3ceec540";
    var wasmJson = {
    	name: name,
    	data: data,
    	hash: hash
    };

    const mutex = new Mutex();
    let wasmCache = null;
    /**
     * Calculates SM3 hash
     * @param data Input data (string, Buffer or TypedArray)
     * @returns Computed hash as a hexadecimal string
     */
    function sm3(data) {
        if (wasmCache === null) {
            return lockedCreate(mutex, wasmJson, 32).then((wasm) => {
                wasmCache = wasm;
                return wasmCache.calculate(data);
            });
        }
        try {
            const hash = wasmCache.calculate(data);
            return Promise.resolve(hash);
        }
        catch (err) {
            return Promise.reject(err);
        }
    }
    /**
     * Creates a new SM3 hash instance
     */
    function createSM3() {
        return WASMInterface(wasmJson, 32).then((wasm) => {
            wasm.init();
            const obj = {
                init: () => {
                    wasm.init();
                    return obj;
                },
                update: (data) => {
                    wasm.update(data);
                    return obj;
                },
                // biome-ignore lint/suspicious/noExplicitAny: Conflict with IHasher type
                digest: (outputType) => wasm.digest(outputType),
                save: () => wasm.save(),
                load: (data) => {
                    wasm.load(data);
                    return obj;
                },
                blockSize: 64,
                digestSize: 32,
            };
            return obj;
        });
    }

    exports.adler32 = adler32;
    exports.argon2Verify = argon2Verify;
    exports.argon2d = argon2d;
    exports.argon2i = argon2i;
    exports.argon2id = argon2id;
    exports.bcrypt = bcrypt;
    exports.bcryptVerify = bcryptVerify;
    exports.blake2b = blake2b;
    exports.blake2s = blake2s;
    exports.blake3 = blake3;
    exports.crc32 = crc32;
    exports.crc64 = crc64;
    exports.createAdler32 = createAdler32;
    exports.createBLAKE2b = createBLAKE2b;
    exports.createBLAKE2s = createBLAKE2s;
    exports.createBLAKE3 = createBLAKE3;
    exports.createCRC32 = createCRC32;
    exports.createCRC64 = createCRC64;
    exports.createHMAC = createHMAC;
    exports.createKeccak = createKeccak;
    exports.createMD4 = createMD4;
    exports.createMD5 = createMD5;
    exports.createRIPEMD160 = createRIPEMD160;
    exports.createSHA1 = createSHA1;
    exports.createSHA224 = createSHA224;
    exports.createSHA256 = createSHA256;
    exports.createSHA3 = createSHA3;
    exports.createSHA384 = createSHA384;
    exports.createSHA512 = createSHA512;
    exports.createSM3 = createSM3;
    exports.createWhirlpool = createWhirlpool;
    exports.createXXHash128 = createXXHash128;
    exports.createXXHash3 = createXXHash3;
    exports.createXXHash32 = createXXHash32;
    exports.createXXHash64 = createXXHash64;
    exports.keccak = keccak;
    exports.md4 = md4;
    exports.md5 = md5;
    exports.pbkdf2 = pbkdf2;
    exports.ripemd160 = ripemd160;
    exports.scrypt = scrypt;
    exports.sha1 = sha1;
    exports.sha224 = sha224;
    exports.sha256 = sha256;
    exports.sha3 = sha3;
    exports.sha384 = sha384;
    exports.sha512 = sha512;
    exports.sm3 = sm3;
    exports.whirlpool = whirlpool;
    exports.xxhash128 = xxhash128;
    exports.xxhash3 = xxhash3;
    exports.xxhash32 = xxhash32;
    exports.xxhash64 = xxhash64;

}));


/***/ }),

/***/ 9807:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var { Promise } = __nccwpck_require__(6048);
var WorkerHandler = __nccwpck_require__(4999);
var environment = __nccwpck_require__(6052);
var { FIFOQueue, LIFOQueue } = __nccwpck_require__(2845);
var DebugPortAllocator = __nccwpck_require__(7256);
var DEBUG_PORT_ALLOCATOR = new DebugPortAllocator();

/**
 * A pool to manage workers, which can be created using the function workerpool.pool.
 *
 * @param {String} [script]   Optional worker script
 * @param {import('./types.js').WorkerPoolOptions} [options]  See docs
 * @constructor
 */
function Pool(script, options) {
  if (typeof script === "string") {
    /** @readonly */
    this.script = script || null;
  } else {
    this.script = null;
    options = script;
  }

  /** @private */
  this.workers = []; // queue with all workers

  /** @private */
  this.taskQueue = this._createQueue(
    (options && options.queueStrategy) || "fifo"
  ); // queue with tasks awaiting execution

  options = options || {};

  /** @readonly */
  this.forkArgs = Object.freeze(options.forkArgs || []);
  /** @readonly */
  this.forkOpts = Object.freeze(options.forkOpts || {});
  /** @readonly */
  this.workerOpts = Object.freeze(options.workerOpts || {});
  /** @readonly */
  this.workerThreadOpts = Object.freeze(options.workerThreadOpts || {});
  /** @private */
  this.debugPortStart = options.debugPortStart || 43210;
  /** @readonly @deprecated */
  this.nodeWorker = options.nodeWorker;
  /** @readonly
   * @type {'auto' | 'web' | 'process' | 'thread'}
   */
  this.workerType = options.workerType || options.nodeWorker || "auto";
  /** @readonly */
  this.maxQueueSize = options.maxQueueSize || Infinity;
  /** @readonly */
  this.workerTerminateTimeout = options.workerTerminateTimeout || 1000;

  /** @readonly */
  this.onCreateWorker = options.onCreateWorker || (() => null);
  /** @readonly */
  this.onTerminateWorker = options.onTerminateWorker || (() => null);

  /** @readonly */
  this.emitStdStreams = options.emitStdStreams || false;

  // configuration
  if (options && "maxWorkers" in options) {
    validateMaxWorkers(options.maxWorkers);
    /** @readonly */
    this.maxWorkers = options.maxWorkers;
  } else {
    this.maxWorkers = Math.max((environment.cpus || 4) - 1, 1);
  }

  if (options && "minWorkers" in options) {
    if (options.minWorkers === "max") {
      /** @readonly */
      this.minWorkers = this.maxWorkers;
    } else {
      validateMinWorkers(options.minWorkers);
      this.minWorkers = options.minWorkers;
      this.maxWorkers = Math.max(this.minWorkers, this.maxWorkers); // in case minWorkers is higher than maxWorkers
    }
    this._ensureMinWorkers();
  }

  /** @private */
  this._boundNext = this._next.bind(this);

  if (this.workerType === "thread") {
    WorkerHandler.ensureWorkerThreads();
  }
}

/**
 * Execute a function on a worker.
 *
 * Example usage:
 *
 *   var pool = new Pool()
 *
 *   // call a function available on the worker
 *   pool.exec('fibonacci', [6])
 *
 *   // offload a function
 *   function add(a, b) {
 *     return a + b
 *   };
 *   pool.exec(add, [2, 4])
 *       .then(function (result) {
 *         console.log(result); // outputs 6
 *       })
 *       .catch(function(error) {
 *         console.log(error);
 *       });
 * @template { (...args: any[]) => any } T
 * @param {String | T} method  Function name or function.
 *                                    If `method` is a string, the corresponding
 *                                    method on the worker will be executed
 *                                    If `method` is a Function, the function
 *                                    will be stringified and executed via the
 *                                    workers built-in function `run(fn, args)`.
 * @param {Parameters<T> | null} [params]  Function arguments applied when calling the function
 * @param {import('./types.js').ExecOptions} [options]  Options
 * @return {Promise<ReturnType<T>>}
 */
Pool.prototype.exec = function (method, params, options) {
  // validate type of arguments
  if (params && !Array.isArray(params)) {
    throw new TypeError('Array expected as argument "params"');
  }

  if (typeof method === "string") {
    var resolver = Promise.defer();

    if (this.taskQueue.size() >= this.maxQueueSize) {
      throw new Error("Max queue size of " + this.maxQueueSize + " reached");
    }

    // add a new task to the queue
    var task = {
      method: method,
      params: params,
      resolver: resolver,
      timeout: null,
      options: options,
    };
    this.taskQueue.push(task);

    // replace the timeout method of the Promise with our own,
    // which starts the timer as soon as the task is actually started
    // TODO: how can i find if the task is still in the queue?
    var originalTimeout = resolver.promise.timeout;
    var taskQueue = this.taskQueue;
    resolver.promise.timeout = function timeout(delay) {
      if (taskQueue.contains(task)) {
        // task is still queued -> start the timer later on
        task.timeout = delay;
        return resolver.promise;
      } else {
        // task is already being executed -> start timer immediately
        return originalTimeout.call(resolver.promise, delay);
      }
    };

    // trigger task execution
    this._next();

    return resolver.promise;
  } else if (typeof method === "function") {
    // send stringified function and function arguments to worker
    return this.exec("run", [String(method), params], options);
  } else {
    throw new TypeError('Function or string expected as argument "method"');
  }
};

/**
 * Create a proxy for current worker. Returns an object containing all
 * methods available on the worker. All methods return promises resolving the methods result.
 * @template { { [k: string]: (...args: any[]) => any } } T
 * @return {Promise<import('./types.js').Proxy<T>, Error>} Returns a promise which resolves with a proxy object
 */
Pool.prototype.proxy = function () {
  if (arguments.length > 0) {
    throw new Error("No arguments expected");
  }

  var pool = this;
  return this.exec("methods").then(function (methods) {
    var proxy = {};

    methods.forEach(function (method) {
      proxy[method] = function () {
        return pool.exec(method, Array.prototype.slice.call(arguments));
      };
    });

    return proxy;
  });
};

/**
 * Creates new array with the results of calling a provided callback function
 * on every element in this array.
 * @param {Array} array
 * @param {function} callback  Function taking two arguments:
 *                             `callback(currentValue, index)`
 * @return {Promise.<Array>} Returns a promise which resolves  with an Array
 *                           containing the results of the callback function
 *                           executed for each of the array elements.
 */
/* TODO: implement map
Pool.prototype.map = function (array, callback) {
};
*/

/**
 * Grab the first task from the queue, find a free worker, and assign the
 * worker to the task.
 * @private
 */
Pool.prototype._next = function () {
  if (this.taskQueue.size() > 0) {
    // there are tasks in the queue

    // find an available worker
    var worker = this._getWorker();
    if (worker) {
      // get the first task from the queue
      var me = this;
      var task = this.taskQueue.pop();

      // check if the task is still pending (and not cancelled -> promise rejected)
      if (task.resolver.promise.pending) {
        // send the request to the worker
        var promise = worker
          .exec(task.method, task.params, task.resolver, task.options)
          .then(me._boundNext)
          .catch(function () {
            // if the worker crashed and terminated, remove it from the pool
            if (worker.terminated) {
              return me._removeWorker(worker);
            }
          })
          .then(function () {
            me._next(); // trigger next task in the queue
          });

        // start queued timer now
        if (typeof task.timeout === "number") {
          promise.timeout(task.timeout);
        }
      } else {
        // The task taken was already complete (either rejected or resolved), so just trigger next task in the queue
        me._next();
      }
    }
  }
};

/**
 * Get an available worker. If no worker is available and the maximum number
 * of workers isn't yet reached, a new worker will be created and returned.
 * If no worker is available and the maximum number of workers is reached,
 * null will be returned.
 *
 * @return {WorkerHandler | null} worker
 * @private
 */
Pool.prototype._getWorker = function () {
  // find a non-busy worker
  var workers = this.workers;
  for (var i = 0; i < workers.length; i++) {
    var worker = workers[i];
    if (worker.busy() === false) {
      return worker;
    }
  }

  if (workers.length < this.maxWorkers) {
    // create a new worker
    worker = this._createWorkerHandler();
    workers.push(worker);
    return worker;
  }

  return null;
};

/**
 * Remove a worker from the pool.
 * Attempts to terminate worker if not already terminated, and ensures the minimum
 * pool size is met.
 * @param {WorkerHandler} worker
 * @return {Promise<WorkerHandler>}
 * @private
 */
Pool.prototype._removeWorker = function (worker) {
  var me = this;

  DEBUG_PORT_ALLOCATOR.releasePort(worker.debugPort);
  // _removeWorker will call this, but we need it to be removed synchronously
  this._removeWorkerFromList(worker);
  // If minWorkers set, spin up new workers to replace the crashed ones
  this._ensureMinWorkers();
  // terminate the worker (if not already terminated)
  return new Promise(function (resolve, reject) {
    worker.terminate(false, function (err) {
      me.onTerminateWorker({
        forkArgs: worker.forkArgs,
        forkOpts: worker.forkOpts,
        workerThreadOpts: worker.workerThreadOpts,
        script: worker.script,
      });
      if (err) {
        reject(err);
      } else {
        resolve(worker);
      }
    });
  });
};

/**
 * Remove a worker from the pool list.
 * @param {WorkerHandler} worker
 * @private
 */
Pool.prototype._removeWorkerFromList = function (worker) {
  // remove from the list with workers
  var index = this.workers.indexOf(worker);
  if (index !== -1) {
    this.workers.splice(index, 1);
  }
};

/**
 * Close all active workers. Tasks currently being executed will be finished first.
 * @param {boolean} [force=false]   If false (default), the workers are terminated
 *                                  after finishing all tasks currently in
 *                                  progress. If true, the workers will be
 *                                  terminated immediately.
 * @param {number} [timeout]        If provided and non-zero, worker termination promise will be rejected
 *                                  after timeout if worker process has not been terminated.
 * @return {Promise.<void, Error>}
 */
Pool.prototype.terminate = function (force, timeout) {
  var me = this;

  // cancel any pending tasks
  var taskQueue = this.taskQueue;

  while (taskQueue.size() > 0) {
    var task = taskQueue.pop();
    if (task) {
      task.resolver.reject(new Error("Pool terminated"));
    } else {
      break;
    }
  }

  taskQueue.clear();

  var f = function (worker) {
    DEBUG_PORT_ALLOCATOR.releasePort(worker.debugPort);
    this._removeWorkerFromList(worker);
  };
  var removeWorker = f.bind(this);

  var promises = [];
  var workers = this.workers.slice();
  workers.forEach(function (worker) {
    var termPromise = worker
      .terminateAndNotify(force, timeout)
      .then(removeWorker)
      .always(function () {
        me.onTerminateWorker({
          forkArgs: worker.forkArgs,
          forkOpts: worker.forkOpts,
          workerThreadOpts: worker.workerThreadOpts,
          script: worker.script,
        });
      });
    promises.push(termPromise);
  });
  return Promise.all(promises);
};

/**
 * Retrieve statistics on tasks and workers.
 * @return {{totalWorkers: number, busyWorkers: number, idleWorkers: number, pendingTasks: number, activeTasks: number}} Returns an object with statistics
 */
Pool.prototype.stats = function () {
  var totalWorkers = this.workers.length;
  var busyWorkers = this.workers.filter(function (worker) {
    return worker.busy();
  }).length;

  return {
    totalWorkers: totalWorkers,
    busyWorkers: busyWorkers,
    idleWorkers: totalWorkers - busyWorkers,

    pendingTasks: this.taskQueue.size(),
    activeTasks: busyWorkers,
  };
};

/**
 * Ensures that a minimum of minWorkers is up and running
 * @private
 */
Pool.prototype._ensureMinWorkers = function () {
  if (this.minWorkers) {
    for (var i = this.workers.length; i < this.minWorkers; i++) {
      this.workers.push(this._createWorkerHandler());
    }
  }
};

/**
 * Helper function to create a new WorkerHandler and pass all options.
 * @return {WorkerHandler}
 * @private
 */
Pool.prototype._createWorkerHandler = function () {
  const overriddenParams =
    this.onCreateWorker({
      forkArgs: this.forkArgs,
      forkOpts: this.forkOpts,
      workerOpts: this.workerOpts,
      workerThreadOpts: this.workerThreadOpts,
      script: this.script,
    }) || {};

  return new WorkerHandler(overriddenParams.script || this.script, {
    forkArgs: overriddenParams.forkArgs || this.forkArgs,
    forkOpts: overriddenParams.forkOpts || this.forkOpts,
    workerOpts: overriddenParams.workerOpts || this.workerOpts,
    workerThreadOpts:
      overriddenParams.workerThreadOpts || this.workerThreadOpts,
    debugPort: DEBUG_PORT_ALLOCATOR.nextAvailableStartingAt(
      this.debugPortStart
    ),
    workerType: this.workerType,
    workerTerminateTimeout: this.workerTerminateTimeout,
    emitStdStreams: this.emitStdStreams,
  });
};

/**
 * Create queue instance based on strategy
 * @param {'fifo' | 'lifo' | import('./types').TaskQueue} strategy
 * @returns {import('./types').TaskQueue} Queue instance
 * @private
 */
Pool.prototype._createQueue = function (strategy) {
  if (typeof strategy === "string") {
    switch (strategy) {
      case "fifo":
        return new FIFOQueue();
      case "lifo":
        return new LIFOQueue();
      default:
        throw new Error("Unknown queue strategy: " + strategy);
    }
  }

  if (!strategy) {
    throw new Error("Queue strategy cannot be null or undefined");
  }

  // validate if custom queue implements required methods
  var requiredMethods = ["push", "pop", "size", "contains", "clear"];

  for (var i = 0; i < requiredMethods.length; i++) {
    var method = requiredMethods[i];
    if (typeof strategy[method] !== "function") {
      throw new Error("Queue strategy must implement method: " + method);
    }
  }

  return strategy;
};
/**
 * Ensure that the maxWorkers option is an integer >= 1
 * @param {*} maxWorkers
 * @returns {boolean} returns true maxWorkers has a valid value
 */
function validateMaxWorkers(maxWorkers) {
  if (!isNumber(maxWorkers) || !isInteger(maxWorkers) || maxWorkers < 1) {
    throw new TypeError("Option maxWorkers must be an integer number >= 1");
  }
}

/**
 * Ensure that the minWorkers option is an integer >= 0
 * @param {*} minWorkers
 * @returns {boolean} returns true when minWorkers has a valid value
 */
function validateMinWorkers(minWorkers) {
  if (!isNumber(minWorkers) || !isInteger(minWorkers) || minWorkers < 0) {
    throw new TypeError("Option minWorkers must be an integer number >= 0");
  }
}

/**
 * Test whether a variable is a number
 * @param {*} value
 * @returns {boolean} returns true when value is a number
 */
function isNumber(value) {
  return typeof value === "number";
}

/**
 * Test whether a number is an integer
 * @param {number} value
 * @returns {boolean} Returns true if value is an integer
 */
function isInteger(value) {
  return Math.round(value) == value;
}

module.exports = Pool;


/***/ }),

/***/ 6048:
/***/ ((__unused_webpack_module, exports) => {

"use strict";


/**
 * Promise
 *
 * Inspired by https://gist.github.com/RubaXa/8501359 from RubaXa <trash@rubaxa.org>
 * @template T
 * @template [E=Error]
 * @param {Function} handler   Called as handler(resolve: Function, reject: Function)
 * @param {Promise} [parent]   Parent promise for propagation of cancel and timeout
 */
function Promise(handler, parent) {
  var me = this;

  if (!(this instanceof Promise)) {
    throw new SyntaxError('Constructor must be called with the new operator');
  }

  if (typeof handler !== 'function') {
    throw new SyntaxError('Function parameter handler(resolve, reject) missing');
  }

  var _onSuccess = [];
  var _onFail = [];

  // status
  /**
   * @readonly
   */
  this.resolved = false;
  /**
   * @readonly
   */
  this.rejected = false;
  /**
   * @readonly
   */
  this.pending = true;
  /**
   * @readonly
   */
  this[Symbol.toStringTag] = 'Promise';

  /**
   * Process onSuccess and onFail callbacks: add them to the queue.
   * Once the promise is resolved, the function _promise is replace.
   * @param {Function} onSuccess
   * @param {Function} onFail
   * @private
   */
  var _process = function (onSuccess, onFail) {
    _onSuccess.push(onSuccess);
    _onFail.push(onFail);
  };

  /**
   * Add an onSuccess callback and optionally an onFail callback to the Promise
   * @template TT
   * @template [TE=never]
   * @param {(r: T) => TT | PromiseLike<TT>} onSuccess
   * @param {(r: E) => TE | PromiseLike<TE>} [onFail]
   * @returns {Promise<TT | TE, any>} promise
   */
  this.then = function (onSuccess, onFail) {
    return new Promise(function (resolve, reject) {
      var s = onSuccess ? _then(onSuccess, resolve, reject) : resolve;
      var f = onFail    ? _then(onFail,    resolve, reject) : reject;

      _process(s, f);
    }, me);
  };

  /**
   * Resolve the promise
   * @param {*} result
   * @type {Function}
   */
  var _resolve = function (result) {
    // update status
    me.resolved = true;
    me.rejected = false;
    me.pending = false;

    _onSuccess.forEach(function (fn) {
      fn(result);
    });

    _process = function (onSuccess, onFail) {
      onSuccess(result);
    };

    _resolve = _reject = function () { };

    return me;
  };

  /**
   * Reject the promise
   * @param {Error} error
   * @type {Function}
   */
  var _reject = function (error) {
    // update status
    me.resolved = false;
    me.rejected = true;
    me.pending = false;

    _onFail.forEach(function (fn) {
      fn(error);
    });

    _process = function (onSuccess, onFail) {
      onFail(error);
    };

    _resolve = _reject = function () { }

    return me;
  };

  /**
   * Cancel the promise. This will reject the promise with a CancellationError
   * @returns {this} self
   */
  this.cancel = function () {
    if (parent) {
      parent.cancel();
    }
    else {
      _reject(new CancellationError());
    }

    return me;
  };

  /**
   * Set a timeout for the promise. If the promise is not resolved within
   * the time, the promise will be cancelled and a TimeoutError is thrown.
   * If the promise is resolved in time, the timeout is removed.
   * @param {number} delay     Delay in milliseconds
   * @returns {this} self
   */
  this.timeout = function (delay) {
    if (parent) {
      parent.timeout(delay);
    }
    else {
      var timer = setTimeout(function () {
        _reject(new TimeoutError('Promise timed out after ' + delay + ' ms'));
      }, delay);

      me.always(function () {
        clearTimeout(timer);
      });
    }

    return me;
  };

  // attach handler passing the resolve and reject functions
  handler(function (result) {
    _resolve(result);
  }, function (error) {
    _reject(error);
  });
}

/**
 * Execute given callback, then call resolve/reject based on the returned result
 * @param {Function} callback
 * @param {Function} resolve
 * @param {Function} reject
 * @returns {Function}
 * @private
 */
function _then(callback, resolve, reject) {
  return function (result) {
    try {
      var res = callback(result);
      if (res && typeof res.then === 'function' && typeof res['catch'] === 'function') {
        // method returned a promise
        res.then(resolve, reject);
      }
      else {
        resolve(res);
      }
    }
    catch (error) {
      reject(error);
    }
  }
}

/**
 * Add an onFail callback to the Promise
 * @template TT
 * @param {(error: E) => TT | PromiseLike<TT>} onFail
 * @returns {Promise<T | TT>} promise
 */
Promise.prototype['catch'] = function (onFail) {
  return this.then(null, onFail);
};

// TODO: add support for Promise.catch(Error, callback)
// TODO: add support for Promise.catch(Error, Error, callback)

/**
 * Execute given callback when the promise either resolves or rejects.
 * @template TT
 * @param {() => Promise<TT>} fn
 * @returns {Promise<TT>} promise
 */
Promise.prototype.always = function (fn) {
  return this.then(fn, fn);
};

/**
  * Execute given callback when the promise either resolves or rejects.
  * Same semantics as Node's Promise.finally()
  * @param {Function | null | undefined} [fn]
  * @returns {Promise} promise
  */
Promise.prototype.finally = function (fn) {
  const me = this;

  const final = function() {
    return new Promise((resolve) => resolve())
      .then(fn)
      .then(() => me);
  };

  return this.then(final, final);
}

/**
 * Create a promise which resolves when all provided promises are resolved,
 * and fails when any of the promises resolves.
 * @param {Promise[]} promises
 * @returns {Promise<any[], any>} promise
 */
Promise.all = function (promises){
  return new Promise(function (resolve, reject) {
    var remaining = promises.length,
        results = [];

    if (remaining) {
      promises.forEach(function (p, i) {
        p.then(function (result) {
          results[i] = result;
          remaining--;
          if (remaining == 0) {
            resolve(results);
          }
        }, function (error) {
          remaining = 0;
          reject(error);
        });
      });
    }
    else {
      resolve(results);
    }
  });
};

/**
 * Create a promise resolver
 * @returns {import('./types.js').Resolver} resolver
 */
Promise.defer = function () {
  var resolver = {};

  resolver.promise = new Promise(function (resolve, reject) {
    resolver.resolve = resolve;
    resolver.reject = reject;
  });

  return resolver;
};

/**
 * Create a cancellation error
 * @param {String} [message]
 * @extends Error
 */
function CancellationError(message) {
  this.message = message || 'promise cancelled';
  this.stack = (new Error()).stack;
}

CancellationError.prototype = new Error();
CancellationError.prototype.constructor = Error;
CancellationError.prototype.name = 'CancellationError';

Promise.CancellationError = CancellationError;


/**
 * Create a timeout error
 * @param {String} [message]
 * @extends Error
 */
function TimeoutError(message) {
  this.message = message || 'timeout exceeded';
  this.stack = (new Error()).stack;
}

TimeoutError.prototype = new Error();
TimeoutError.prototype.constructor = Error;
TimeoutError.prototype.name = 'TimeoutError';

Promise.TimeoutError = TimeoutError;


exports.Promise = Promise;


/***/ }),

/***/ 4999:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

"use strict";


var {Promise} = __nccwpck_require__(6048);
var environment = __nccwpck_require__(6052);
const {validateOptions, forkOptsNames, workerThreadOptsNames, workerOptsNames} = __nccwpck_require__(6445);

/**
 * Special message sent by parent which causes a child process worker to terminate itself.
 * Not a "message object"; this string is the entire message.
 */
var TERMINATE_METHOD_ID = '__workerpool-terminate__';

/**
 * Special message by parent which causes a child process worker to perform cleaup
 * steps before determining if the child process worker should be terminated.
 */
var CLEANUP_METHOD_ID = '__workerpool-cleanup__';

function ensureWorkerThreads() {
  var WorkerThreads = tryRequireWorkerThreads()
  if (!WorkerThreads) {
    throw new Error('WorkerPool: workerType = \'thread\' is not supported, Node >= 11.7.0 required')
  }

  return WorkerThreads;
}

// check whether Worker is supported by the browser
function ensureWebWorker() {
  // Workaround for a bug in PhantomJS (Or QtWebkit): https://github.com/ariya/phantomjs/issues/14534
  if (typeof Worker !== 'function' && (typeof Worker !== 'object' || typeof Worker.prototype.constructor !== 'function')) {
    throw new Error('WorkerPool: Web Workers not supported');
  }
}

function tryRequireWorkerThreads() {
  try {
    return __nccwpck_require__(8167);
  } catch(error) {
    if (typeof error === 'object' && error !== null && error.code === 'MODULE_NOT_FOUND') {
      // no worker_threads available (old version of node.js)
      return null;
    } else {
      throw error;
    }
  }
}

// get the default worker script
function getDefaultWorker() {
  if (environment.platform === 'browser') {
    // test whether the browser supports all features that we need
    if (typeof Blob === 'undefined') {
      throw new Error('Blob not supported by the browser');
    }
    if (!window.URL || typeof window.URL.createObjectURL !== 'function') {
      throw new Error('URL.createObjectURL not supported by the browser');
    }

    // use embedded worker.js
    var blob = new Blob([__nccwpck_require__(7951)], {type: 'text/javascript'});
    return window.URL.createObjectURL(blob);
  }
  else {
    // use external worker.js in current directory
    return __nccwpck_require__.ab + "worker.js";
  }
}

function setupWorker(script, options) {
  if (options.workerType === 'web') { // browser only
    ensureWebWorker();
    return setupBrowserWorker(script, options.workerOpts, Worker);
  } else if (options.workerType === 'thread') { // node.js only
    WorkerThreads = ensureWorkerThreads();
    return setupWorkerThreadWorker(script, WorkerThreads, options);
  } else if (options.workerType === 'process' || !options.workerType) { // node.js only
    return setupProcessWorker(script, resolveForkOptions(options), __nccwpck_require__(5317));
  } else { // options.workerType === 'auto' or undefined
    if (environment.platform === 'browser') {
      ensureWebWorker();
      return setupBrowserWorker(script, options.workerOpts, Worker);
    }
    else { // environment.platform === 'node'
      var WorkerThreads = tryRequireWorkerThreads();
      if (WorkerThreads) {
        return setupWorkerThreadWorker(script, WorkerThreads, options);
      } else {
        return setupProcessWorker(script, resolveForkOptions(options), __nccwpck_require__(5317));
      }
    }
  }
}

function setupBrowserWorker(script, workerOpts, Worker) {
  // validate the options right before creating the worker (not when creating the pool)
  validateOptions(workerOpts, workerOptsNames, 'workerOpts')

  // create the web worker
  var worker = new Worker(script, workerOpts);

  worker.isBrowserWorker = true;
  // add node.js API to the web worker
  worker.on = function (event, callback) {
    this.addEventListener(event, function (message) {
      callback(message.data);
    });
  };
  worker.send = function (message, transfer) {
    this.postMessage(message, transfer);
  };
  return worker;
}

function setupWorkerThreadWorker(script, WorkerThreads, options) {
  // validate the options right before creating the worker thread (not when creating the pool)
  validateOptions(options?.workerThreadOpts, workerThreadOptsNames, 'workerThreadOpts')

  var worker = new WorkerThreads.Worker(script, {
    stdout: options?.emitStdStreams ?? false, // pipe worker.STDOUT to process.STDOUT if not requested
    stderr: options?.emitStdStreams ?? false,  // pipe worker.STDERR to process.STDERR if not requested
    ...options?.workerThreadOpts
  });
  worker.isWorkerThread = true;
  worker.send = function(message, transfer) {
    this.postMessage(message, transfer);
  };

  worker.kill = function() {
    this.terminate();
    return true;
  };

  worker.disconnect = function() {
    this.terminate();
  };

  if (options?.emitStdStreams) {
    worker.stdout.on('data', (data) => worker.emit("stdout", data))
    worker.stderr.on('data', (data) => worker.emit("stderr", data))
  }

  return worker;
}

function setupProcessWorker(script, options, child_process) {
  // validate the options right before creating the child process (not when creating the pool)
  validateOptions(options.forkOpts, forkOptsNames, 'forkOpts')

  // no WorkerThreads, fallback to sub-process based workers
  var worker = child_process.fork(
    script,
    options.forkArgs,
    options.forkOpts
  );

  // ignore transfer argument since it is not supported by process
  var send = worker.send;
  worker.send = function (message) {
    return send.call(worker, message);
  };

  if (options.emitStdStreams) {
    worker.stdout.on('data', (data) => worker.emit("stdout", data))
    worker.stderr.on('data', (data) => worker.emit("stderr", data))
  }

  worker.isChildProcess = true;
  return worker;
}

// add debug flags to child processes if the node inspector is active
function resolveForkOptions(opts) {
  opts = opts || {};

  var processExecArgv = process.execArgv.join(' ');
  var inspectorActive = processExecArgv.indexOf('--inspect') !== -1;
  var debugBrk = processExecArgv.indexOf('--debug-brk') !== -1;

  var execArgv = [];
  if (inspectorActive) {
    execArgv.push('--inspect=' + opts.debugPort);

    if (debugBrk) {
      execArgv.push('--debug-brk');
    }
  }

  process.execArgv.forEach(function(arg) {
    if (arg.indexOf('--max-old-space-size') > -1) {
      execArgv.push(arg)
    }
  })

  return Object.assign({}, opts, {
    forkArgs: opts.forkArgs,
    forkOpts: Object.assign({}, opts.forkOpts, {
      execArgv: (opts.forkOpts && opts.forkOpts.execArgv || [])
      .concat(execArgv),
      stdio: opts.emitStdStreams ? "pipe": undefined
    })
  });
}

/**
 * Converts a serialized error to Error
 * @param {Object} obj Error that has been serialized and parsed to object
 * @return {Error} The equivalent Error.
 */
function objectToError (obj) {
  var temp = new Error('')
  var props = Object.keys(obj)

  for (var i = 0; i < props.length; i++) {
    temp[props[i]] = obj[props[i]]
  }

  return temp
}

function handleEmittedStdPayload(handler, payload) {
  // TODO: refactor if parallel task execution gets added
  Object.values(handler.processing)
    .forEach(task => task?.options?.on(payload));

  Object.values(handler.tracking)
    .forEach(task => task?.options?.on(payload));
}

/**
 * A WorkerHandler controls a single worker. This worker can be a child process
 * on node.js or a WebWorker in a browser environment.
 * @param {String} [script] If no script is provided, a default worker with a
 *                          function run will be created.
 * @param {import('./types.js').WorkerPoolOptions} [_options] See docs
 * @constructor
 */
function WorkerHandler(script, _options) {
  var me = this;
  var options = _options || {};

  this.script = script || getDefaultWorker();
  this.worker = setupWorker(this.script, options);
  this.debugPort = options.debugPort;
  this.forkOpts = options.forkOpts;
  this.forkArgs = options.forkArgs;
  this.workerOpts = options.workerOpts;
  this.workerThreadOpts = options.workerThreadOpts
  this.workerTerminateTimeout = options.workerTerminateTimeout;

  // The ready message is only sent if the worker.add method is called (And the default script is not used)
  if (!script) {
    this.worker.ready = true;
  }

  // queue for requests that are received before the worker is ready
  this.requestQueue = [];

  this.worker.on("stdout", function (data) {
    handleEmittedStdPayload(me, {"stdout": data.toString()})
  })
  this.worker.on("stderr", function (data) {
    handleEmittedStdPayload(me, {"stderr": data.toString()})
  })

  this.worker.on('message', function (response) {
    if (me.terminated) {
      return;
    }
    if (typeof response === 'string' && response === 'ready') {
      me.worker.ready = true;
      dispatchQueuedRequests();
    } else {
      // find the task from the processing queue, and run the tasks callback
      var id = response.id;
      var task = me.processing[id];
      if (task !== undefined) {
        if (response.isEvent) {
          if (task.options && typeof task.options.on === 'function') {
            task.options.on(response.payload);
          }
        } else {
          // remove the task from the queue
          delete me.processing[id];

          // test if we need to terminate
          if (me.terminating === true) {
            // complete worker termination if all tasks are finished
            me.terminate();
          }

          // resolve the task's promise
          if (response.error) {
            task.resolver.reject(objectToError(response.error));
          }
          else {
            task.resolver.resolve(response.result);
          }
        }
      } else {
        // if the task is not the current, it might be tracked for cleanup
        var task = me.tracking[id];
        if (task !== undefined) {
          if (response.isEvent) {
            if (task.options && typeof task.options.on === 'function') {
              task.options.on(response.payload);
            }
          }
        }
      }

      if (response.method === CLEANUP_METHOD_ID) {
        var trackedTask = me.tracking[response.id];
        if (trackedTask !== undefined) {
          if (response.error) {
            clearTimeout(trackedTask.timeoutId);
            trackedTask.resolver.reject(objectToError(response.error))
          } else {
            me.tracking && clearTimeout(trackedTask.timeoutId);
            // if we do not encounter an error wrap the the original timeout error and reject
            trackedTask.resolver.reject(new WrappedTimeoutError(trackedTask.error));
          }
        }
        delete me.tracking[id];
      }
    }
  });

  // reject all running tasks on worker error
  function onError(error) {
    me.terminated = true;

    for (var id in me.processing) {
      if (me.processing[id] !== undefined) {
        me.processing[id].resolver.reject(error);
      }
    }

    me.processing = Object.create(null);
  }

  // send all queued requests to worker
  function dispatchQueuedRequests()
  {
    for(const request of me.requestQueue.splice(0)) {
      me.worker.send(request.message, request.transfer);
    }
  }

  var worker = this.worker;
  // listen for worker messages error and exit
  this.worker.on('error',function (error) {
    const message = error && error.message ? error.message : String(error || 'Unknown worker error')
    onError(new TerminateError('Workerpool Worker error: ' + message, error))
  });
  this.worker.on('exit', function (exitCode, signalCode) {
    var message = 'Workerpool Worker terminated Unexpectedly\n';

    message += '    exitCode: `' + exitCode + '`\n';
    message += '    signalCode: `' + signalCode + '`\n';

    message += '    workerpool.script: `' +  me.script + '`\n';
    message += '    spawnArgs: `' +  worker.spawnargs + '`\n';
    message += '    spawnfile: `' + worker.spawnfile + '`\n'

    message += '    stdout: `' + worker.stdout + '`\n'
    message += '    stderr: `' + worker.stderr + '`\n'

    onError(new TerminateError(message));
  });

  this.processing = Object.create(null); // queue with tasks currently in progress
  this.tracking = Object.create(null); // queue with tasks being monitored for cleanup status
  this.terminating = false;
  this.terminated = false;
  this.cleaning = false;
  this.terminationHandler = null;
  this.lastId = 0;
}

/**
 * Get a list with methods available on the worker.
 * @return {Promise.<String[], Error>} methods
 */
WorkerHandler.prototype.methods = function () {
  return this.exec('methods');
};

/**
 * Execute a method with given parameters on the worker
 * @param {String} method
 * @param {Array} [params]
 * @param {{resolve: Function, reject: Function}} [resolver]
 * @param {import('./types.js').ExecOptions}  [options]
 * @return {Promise.<*, Error>} result
 */
WorkerHandler.prototype.exec = function(method, params, resolver, options) {
  if (!resolver) {
    resolver = Promise.defer();
  }

  // generate a unique id for the task
  var id = ++this.lastId;

  // register a new task as being in progress
  this.processing[id] = {
    id: id,
    resolver: resolver,
    options: options
  };

  // build a JSON-RPC request
  var request = {
    message: {
      id: id,
      method: method,
      params: params
    },
    transfer: options && options.transfer
  };

  if (this.terminated) {
    resolver.reject(new TerminateError('Worker is terminated'));
  } else if (this.worker.ready) {
    // send the request to the worker
    this.worker.send(request.message, request.transfer);
  } else {
    this.requestQueue.push(request);
  }

  // on cancellation, force the worker to terminate
  var me = this;
  return resolver.promise.catch(function (error) {
    if (error instanceof Promise.CancellationError || error instanceof Promise.TimeoutError) {
      me.tracking[id] = {
        id,
        resolver: Promise.defer(),
        options: options,
        error,
      };

      // remove this task from the queue. It is already rejected (hence this
      // catch event), and else it will be rejected again when terminating
      delete me.processing[id];

      me.tracking[id].resolver.promise = me.tracking[id].resolver.promise.catch(function(err) {
        delete me.tracking[id];

        // if we find the error is an instance of WrappedTimeoutError we know the error should not cause termination
        // as the response from the worker did not contain an error. We still wish to throw the original timeout error
        // to the caller.
        if (err instanceof WrappedTimeoutError) {
          throw err.error;
        }

        var promise = me.terminateAndNotify(true)
          .then(function() {
            throw err;
          }, function(err) {
            throw err;
          });

        return promise;
      });

      me.worker.send({
        id,
        method: CLEANUP_METHOD_ID
      });


      /**
        * Sets a timeout to reject the cleanup operation if the message sent to the worker
        * does not receive a response. see worker.tryCleanup for worker cleanup operations.
        * Here we use the workerTerminateTimeout as the worker will be terminated if the timeout does invoke.
        *
        * We need this timeout in either case of a Timeout or Cancellation Error as if
        * the worker does not send a message we still need to give a window of time for a response.
        *
        * The workerTerminateTimeout is used here if this promise is rejected the worker cleanup
        * operations will occur.
      */
      me.tracking[id].timeoutId = setTimeout(function() {
          me.tracking[id].resolver.reject(error);
      }, me.workerTerminateTimeout);

      return me.tracking[id].resolver.promise;
    } else {
      throw error;
    }
  })
};

/**
 * Test whether the worker is processing any tasks or cleaning up before termination.
 * @return {boolean} Returns true if the worker is busy
 */
WorkerHandler.prototype.busy = function () {
  // A worker with entries in `tracking` has a cancelled or timed-out task whose
  // cleanup may force-terminate the worker after `workerTerminateTimeout`. New
  // tasks must not be assigned to it during that window — if they were, the
  // forced terminate would reject them with "Worker terminated" even though
  // they were unrelated to the original cancellation.
  return this.cleaning
    || Object.keys(this.processing).length > 0
    || Object.keys(this.tracking).length > 0;
};

/**
 * Terminate the worker.
 * @param {boolean} [force=false]   If false (default), the worker is terminated
 *                                  after finishing all tasks currently in
 *                                  progress. If true, the worker will be
 *                                  terminated immediately.
 * @param {function} [callback=null] If provided, will be called when process terminates.
 */
WorkerHandler.prototype.terminate = function (force, callback) {
  var me = this;
  if (force) {
    // cancel all tasks in progress
    for (var id in this.processing) {
      if (this.processing[id] !== undefined) {
        this.processing[id].resolver.reject(new Error('Worker terminated'));
      }
    }

    this.processing = Object.create(null);
  }

  // If we are terminating, cancel all tracked task for cleanup
  for (var task of Object.values(me.tracking)) {
    clearTimeout(task.timeoutId);
    task.resolver.reject(new Error('Worker Terminating'));
  }

  me.tracking = Object.create(null);

  if (typeof callback === 'function') {
    this.terminationHandler = callback;
  }
  if (!this.busy()) {
    // all tasks are finished. kill the worker
    var cleanup = function(err) {
      me.terminated = true;
      me.cleaning = false;

      if (me.worker != null && me.worker.removeAllListeners) {
        // removeAllListeners is only available for child_process
        me.worker.removeAllListeners('message');
      }
      me.worker = null;
      me.terminating = false;
      if (me.terminationHandler) {
        me.terminationHandler(err, me);
      } else if (err) {
        throw err;
      }
    }

    if (this.worker) {
      if (typeof this.worker.kill === 'function') {
        if (this.worker.killed) {
          cleanup(new Error('worker already killed!'));
          return;
        }

        // child process and worker threads
        var cleanExitTimeout = setTimeout(function() {
          if (me.worker) {
            me.worker.kill();
          }
        }, this.workerTerminateTimeout);

        this.worker.once('exit', function() {
          clearTimeout(cleanExitTimeout);
          if (me.worker) {
            me.worker.killed = true;
          }
          cleanup();
        });

        if (this.worker.ready) {
          this.worker.send(TERMINATE_METHOD_ID);
        } else {
          this.requestQueue.push({ message: TERMINATE_METHOD_ID });
        }

        // mark that the worker is cleaning up resources
        // to prevent new tasks from being executed
        this.cleaning = true;
        return;
      }
      else if (typeof this.worker.terminate === 'function') {
        this.worker.terminate(); // web worker
        this.worker.killed = true;
      }
      else {
        throw new Error('Failed to terminate worker');
      }
    }
    cleanup();
  }
  else {
    // we can't terminate immediately, there are still tasks being executed
    this.terminating = true;
  }
};

/**
 * Terminate the worker, returning a Promise that resolves when the termination has been done.
 * @param {boolean} [force=false]   If false (default), the worker is terminated
 *                                  after finishing all tasks currently in
 *                                  progress. If true, the worker will be
 *                                  terminated immediately.
 * @param {number} [timeout]        If provided and non-zero, worker termination promise will be rejected
 *                                  after timeout if worker process has not been terminated.
 * @return {Promise.<WorkerHandler, Error>}
 */
WorkerHandler.prototype.terminateAndNotify = function (force, timeout) {
  var resolver = Promise.defer();
  if (timeout) {
    resolver.promise.timeout(timeout);
  }
  this.terminate(force, function(err, worker) {
    if (err) {
      resolver.reject(err);
    } else {
      resolver.resolve(worker);
    }
  });
  return resolver.promise;
};

/**
* Wrapper error type to denote that a TimeoutError has already been processed
* and we should skip cleanup operations
* @param {Promise.TimeoutError} timeoutError
*/
function WrappedTimeoutError(timeoutError) {
  this.error = timeoutError;
  this.stack = (new Error()).stack;
}

class TerminateError extends Error {
  /**
   * Create a timeout error
   * @param {String} [message]
   * @param {Error=} [cause]
   */
  constructor(message, cause) {
    super(message || 'worker terminated');
    this.cause = cause;
  }
}

module.exports = WorkerHandler;
module.exports._tryRequireWorkerThreads = tryRequireWorkerThreads;
module.exports._setupProcessWorker = setupProcessWorker;
module.exports._setupBrowserWorker = setupBrowserWorker;
module.exports._setupWorkerThreadWorker = setupWorkerThreadWorker;
module.exports.ensureWorkerThreads = ensureWorkerThreads;
module.exports.TerminateError = TerminateError


/***/ }),

/***/ 7256:
/***/ ((module) => {

"use strict";


var MAX_PORTS = 65535;
module.exports = DebugPortAllocator;
function DebugPortAllocator() {
  this.ports = Object.create(null);
  this.length = 0;
}

DebugPortAllocator.prototype.nextAvailableStartingAt = function(starting) {
  while (this.ports[starting] === true) {
    starting++;
  }

  if (starting >= MAX_PORTS) {
    throw new Error('WorkerPool debug port limit reached: ' + starting + '>= ' + MAX_PORTS );
  }

  this.ports[starting] = true;
  this.length++;
  return starting;
};

DebugPortAllocator.prototype.releasePort = function(port) {
  delete this.ports[port];
  this.length--;
};



/***/ }),

/***/ 6052:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {


// source: https://github.com/flexdinesh/browser-or-node
// source: https://github.com/mozilla/pdf.js/blob/7ea0e40e588864cd938d1836ec61f1928d3877d3/src/shared/util.js#L24
var isNode = function (nodeProcess) {
  return (
    typeof nodeProcess !== 'undefined' &&
    nodeProcess.versions != null &&
    nodeProcess.versions.node != null &&
    nodeProcess + '' === '[object process]'
  );
}
module.exports.isNode = isNode

// determines the JavaScript platform: browser or node
module.exports.platform = typeof process !== 'undefined' && isNode(process)
  ? 'node'
  : 'browser';

// determines whether the code is running in main thread or not
// note that in node.js we have to check both worker_thread and child_process
var worker_threads = module.exports.platform === 'node' && __nccwpck_require__(8167);
module.exports.isMainThread = module.exports.platform === 'node'
  ? ((!worker_threads || worker_threads.isMainThread) && !process.connected)
  : typeof Window !== 'undefined';

// determines the number of cpus available
module.exports.cpus = module.exports.platform === 'browser'
  ? self.navigator.hardwareConcurrency
  : (__nccwpck_require__(857).cpus)().length;



/***/ }),

/***/ 7951:
/***/ ((module) => {

/**
 * embeddedWorker.js contains an embedded version of worker.js.
 * This file is automatically generated,
 * changes made in this file will be overwritten.
 */
module.exports = "!function(e,n){\"object\"==typeof exports&&\"undefined\"!=typeof module?module.exports=n():\"function\"==typeof define&&define.amd?define(n):(e=\"undefined\"!=typeof globalThis?globalThis:e||self).worker=n()}(this,function(){\"use strict\";function e(n){return e=\"function\"==typeof Symbol&&\"symbol\"==typeof Symbol.iterator?function(e){return typeof e}:function(e){return e&&\"function\"==typeof Symbol&&e.constructor===Symbol&&e!==Symbol.prototype?\"symbol\":typeof e},e(n)}function n(e){return e&&e.__esModule&&Object.prototype.hasOwnProperty.call(e,\"default\")?e.default:e}var t={};var r=function(e,n){this.message=e,this.transfer=n},o={};function i(e,n){var t=this;if(!(this instanceof i))throw new SyntaxError(\"Constructor must be called with the new operator\");if(\"function\"!=typeof e)throw new SyntaxError(\"Function parameter handler(resolve, reject) missing\");var r=[],o=[];this.resolved=!1,this.rejected=!1,this.pending=!0,this[Symbol.toStringTag]=\"Promise\";var a=function(e,n){r.push(e),o.push(n)};this.then=function(e,n){return new i(function(t,r){var o=e?s(e,t,r):t,i=n?s(n,t,r):r;a(o,i)},t)};var f=function(e){return t.resolved=!0,t.rejected=!1,t.pending=!1,r.forEach(function(n){n(e)}),a=function(n,t){n(e)},f=d=function(){},t},d=function(e){return t.resolved=!1,t.rejected=!0,t.pending=!1,o.forEach(function(n){n(e)}),a=function(n,t){t(e)},f=d=function(){},t};this.cancel=function(){return n?n.cancel():d(new u),t},this.timeout=function(e){if(n)n.timeout(e);else{var r=setTimeout(function(){d(new c(\"Promise timed out after \"+e+\" ms\"))},e);t.always(function(){clearTimeout(r)})}return t},e(function(e){f(e)},function(e){d(e)})}function s(e,n,t){return function(r){try{var o=e(r);o&&\"function\"==typeof o.then&&\"function\"==typeof o.catch?o.then(n,t):n(o)}catch(e){t(e)}}}function u(e){this.message=e||\"promise cancelled\",this.stack=(new Error).stack}function c(e){this.message=e||\"timeout exceeded\",this.stack=(new Error).stack}return i.prototype.catch=function(e){return this.then(null,e)},i.prototype.always=function(e){return this.then(e,e)},i.prototype.finally=function(e){var n=this,t=function(){return new i(function(e){return e()}).then(e).then(function(){return n})};return this.then(t,t)},i.all=function(e){return new i(function(n,t){var r=e.length,o=[];r?e.forEach(function(e,i){e.then(function(e){o[i]=e,0==--r&&n(o)},function(e){r=0,t(e)})}):n(o)})},i.defer=function(){var e={};return e.promise=new i(function(n,t){e.resolve=n,e.reject=t}),e},u.prototype=new Error,u.prototype.constructor=Error,u.prototype.name=\"CancellationError\",i.CancellationError=u,c.prototype=new Error,c.prototype.constructor=Error,c.prototype.name=\"TimeoutError\",i.TimeoutError=c,o.Promise=i,function(n){var t=r,i=o.Promise,s=\"__workerpool-cleanup__\",u={exit:function(){}},c={addAbortListener:function(e){u.abortListeners.push(e)},emit:u.emit};if(\"undefined\"!=typeof self&&\"function\"==typeof postMessage&&\"function\"==typeof addEventListener)u.on=function(e,n){addEventListener(e,function(e){n(e.data)})},u.send=function(e,n){n?postMessage(e,n):postMessage(e)};else{if(\"undefined\"==typeof process)throw new Error(\"Script must be executed as a worker\");var a;try{a=require(\"worker_threads\")}catch(n){if(\"object\"!==e(n)||null===n||\"MODULE_NOT_FOUND\"!==n.code)throw n}if(a&&null!==a.parentPort){var f=a.parentPort;u.send=f.postMessage.bind(f),u.on=f.on.bind(f),u.exit=process.exit.bind(process)}else u.on=process.on.bind(process),u.send=function(e){process.send(e)},u.on(\"disconnect\",function(){process.exit(1)}),u.exit=process.exit.bind(process)}function d(e){return e&&e.toJSON?JSON.parse(JSON.stringify(e)):JSON.parse(JSON.stringify(e,Object.getOwnPropertyNames(e)))}function l(e){return e&&\"function\"==typeof e.then&&\"function\"==typeof e.catch}u.methods={},u.methods.run=function(e,n){var t=new Function(\"return (\"+e+\").apply(this, arguments);\");return t.worker=c,t.apply(t,n)},u.methods.methods=function(){return Object.keys(u.methods)},u.terminationHandler=void 0,u.abortListenerTimeout=1e3,u.abortListeners=[],u.terminateAndExit=function(e){var n=function(){u.exit(e)};if(!u.terminationHandler)return n();var t=u.terminationHandler(e);return l(t)?(t.then(n,n),t):(n(),new i(function(e,n){n(new Error(\"Worker terminating\"))}))},u.cleanup=function(e){if(!u.abortListeners.length)return u.send({id:e,method:s,error:d(new Error(\"Worker terminating\"))}),new i(function(e){e()});var n,t=u.abortListeners.map(function(e){return e()}),r=new i(function(e,t){n=setTimeout(function(){t(new Error(\"Timeout occurred waiting for abort handler, killing worker\"))},u.abortListenerTimeout)}),o=i.all(t).then(function(){clearTimeout(n),u.abortListeners.length&&(u.abortListeners=[])},function(){clearTimeout(n),u.exit()});return new i(function(e,n){o.then(e,n),r.then(e,n)}).then(function(){u.send({id:e,method:s,error:null})},function(n){u.send({id:e,method:s,error:n?d(n):null})})};var p=null;u.on(\"message\",function(e){if(\"__workerpool-terminate__\"===e)return u.terminateAndExit(0);if(e.method===s)return u.cleanup(e.id);try{var n=u.methods[e.method];if(!n)throw new Error('Unknown method \"'+e.method+'\"');p=e.id;var r=n.apply(n,e.params);l(r)?r.then(function(n){n instanceof t?u.send({id:e.id,result:n.message,error:null},n.transfer):u.send({id:e.id,result:n,error:null}),p=null}).catch(function(n){u.send({id:e.id,result:null,error:d(n)}),p=null}):(r instanceof t?u.send({id:e.id,result:r.message,error:null},r.transfer):u.send({id:e.id,result:r,error:null}),p=null)}catch(n){u.send({id:e.id,result:null,error:d(n)})}}),u.register=function(e,n){if(e)for(var t in e)e.hasOwnProperty(t)&&(u.methods[t]=e[t],u.methods[t].worker=c);n&&(u.terminationHandler=n.onTerminate,u.abortListenerTimeout=n.abortListenerTimeout||1e3),u.send(\"ready\")},u.emit=function(e){if(p){if(e instanceof t)return void u.send({id:p,isEvent:!0,payload:e.message},e.transfer);u.send({id:p,isEvent:!0,payload:e})}},n.add=u.register,n.emit=u.emit}(t),n(t)});\n//# sourceMappingURL=worker.min.js.map\n";


/***/ }),

/***/ 1065:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const {platform, isMainThread, cpus} = __nccwpck_require__(6052);
const {TerminateError} = __nccwpck_require__(4999);

/** @typedef {import("./Pool")} Pool */
/** @typedef {import("./types.js").WorkerPoolOptions} WorkerPoolOptions */
/** @typedef {import("./types.js").WorkerRegisterOptions} WorkerRegisterOptions */

/**
 * @template { { [k: string]: (...args: any[]) => any } } T
 * @typedef {import('./types.js').Proxy<T>} Proxy<T>
 */

/**
 * @overload
 * Create a new worker pool
 * @param {WorkerPoolOptions} [script]
 * @returns {Pool} pool
 */
/**
 * @overload
 * Create a new worker pool
 * @param {string} [script]
 * @param {WorkerPoolOptions} [options]
 * @returns {Pool} pool
 */
function pool(script, options) {
  var Pool = __nccwpck_require__(9807);

  return new Pool(script, options);
};
exports.pool = pool;

/**
 * Create a worker and optionally register a set of methods to the worker.
 * @param {{ [k: string]: (...args: any[]) => any }} [methods]
 * @param {WorkerRegisterOptions} [options]
 */
function worker(methods, options) {
  var worker = __nccwpck_require__(4627);
  worker.add(methods, options);
};
exports.worker = worker;

/**
 * Sends an event to the parent worker pool.
 * @param {any} payload 
 */
function workerEmit(payload) {
  var worker = __nccwpck_require__(4627);
  worker.emit(payload);
};
exports.workerEmit = workerEmit;

const {Promise} = __nccwpck_require__(6048);
exports.Promise = Promise;

exports.Transfer = __nccwpck_require__(6490);

exports.platform = platform;
exports.isMainThread = isMainThread;
exports.cpus = cpus;
exports.TerminateError = TerminateError;

/***/ }),

/***/ 2845:
/***/ ((module) => {

/**
 * FIFO Queue implementation
 * @template [T=any]
 * @constructor
 * @implements {import('./types').TaskQueue<T>}
 */
function FIFOQueue() {
  /** @type {import('./types').Task<T>[]} */
  this.tasks = [];
}

/**
 * @param {import('./types').Task<T>} task
 * @returns {void}
 */
FIFOQueue.prototype.push = function (task) {
  this.tasks.push(task);
};

/**
 * @returns {import('./types').Task<T> | undefined}
 */
FIFOQueue.prototype.pop = function () {
  return this.tasks.shift();
};

/**
 * @returns {number}
 */
FIFOQueue.prototype.size = function () {
  return this.tasks.length;
};

/**
 * @param {import('./types').Task<T>} task
 * @returns {boolean}
 */
FIFOQueue.prototype.contains = function (task) {
  return this.tasks.includes(task);
};

/**
 * @returns {void}
 */
FIFOQueue.prototype.clear = function () {
  this.tasks.length = 0;
};

/**
 * LIFO Queue implementation
 * @template [T=any]
 * @constructor
 * @implements {import('./types').TaskQueue<T>}
 */
function LIFOQueue() {
  /** @type {import('./types').Task<T>[]} */
  this.tasks = [];
}

/**
 * @param {import('./types').Task<T>} task
 * @returns {void}
 */
LIFOQueue.prototype.push = function (task) {
  this.tasks.push(task);
};

/**
 * @returns {import('./types').Task<T> | undefined}
 */
LIFOQueue.prototype.pop = function () {
  return this.tasks.pop();
};

/**
 * @returns {number}
 */
LIFOQueue.prototype.size = function () {
  return this.tasks.length;
};

/**
 * @param {import('./types').Task<T>} task
 * @returns {boolean}
 */
LIFOQueue.prototype.contains = function (task) {
  return this.tasks.includes(task);
};

/**
 * @returns {void}
 */
LIFOQueue.prototype.clear = function () {
  this.tasks.length = 0;
};

module.exports = { FIFOQueue, LIFOQueue };


/***/ }),

/***/ 6490:
/***/ ((module) => {

/**
 * The helper class for transferring data from the worker to the main thread.
 *
 * @param {Object} message The object to deliver to the main thread.
 * @param {Object[]} transfer An array of transferable Objects to transfer ownership of.
 */
function Transfer(message, transfer) {
  this.message = message;
  this.transfer = transfer;
}

module.exports = Transfer;


/***/ }),

/***/ 6445:
/***/ ((__unused_webpack_module, exports) => {

/**
 * Validate that the object only contains known option names
 * - Throws an error when unknown options are detected
 * - Throws an error when some of the allowed options are attached
 * @param {Object | undefined} options
 * @param {string[]} allowedOptionNames
 * @param {string} objectName
 * @retrun {Object} Returns the original options
 */
exports.validateOptions = function validateOptions(options, allowedOptionNames, objectName) {
  if (!options) {
    return
  }

  var optionNames = options ?  Object.keys(options) : []

  // check for unknown properties
  var unknownOptionName = optionNames.find(optionName => !allowedOptionNames.includes(optionName))
  if (unknownOptionName) {
    throw new Error('Object "' + objectName + '" contains an unknown option "' + unknownOptionName + '"')
  }

  // check for inherited properties which are not present on the object itself
  var illegalOptionName = allowedOptionNames.find(allowedOptionName => {
    return Object.prototype[allowedOptionName] && !optionNames.includes(allowedOptionName)
  })
  if (illegalOptionName) {
    throw new Error('Object "' + objectName + '" contains an inherited option "' + illegalOptionName + '" which is ' +
      'not defined in the object itself but in its prototype. Only plain objects are allowed. ' +
      'Please remove the option from the prototype or override it with a value "undefined".')
  }

  return options
}

// source: https://developer.mozilla.org/en-US/docs/Web/API/Worker/Worker
exports.workerOptsNames = [
  'credentials', 'name', 'type' ]

// source: https://nodejs.org/api/child_process.html#child_processforkmodulepath-args-options
exports.forkOptsNames = [
  'cwd', 'detached', 'env', 'execPath', 'execArgv', 'gid', 'serialization',
  'signal', 'killSignal', 'silent', 'stdio', 'uid', 'windowsVerbatimArguments',
  'timeout'
]

// source: https://nodejs.org/api/worker_threads.html#new-workerfilename-options
exports.workerThreadOptsNames = [
  'argv', 'env', 'eval', 'execArgv', 'stdin', 'stdout', 'stderr', 'workerData',
  'trackUnmanagedFds', 'transferList', 'resourceLimits', 'name'
]


/***/ }),

/***/ 4627:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

/**
 * worker must be started as a child process or a web worker.
 * It listens for RPC messages from the parent process.
 */

var Transfer = __nccwpck_require__(6490);

/**
 * worker must handle async cleanup handlers. Use custom Promise implementation.
*/
var Promise = (__nccwpck_require__(6048).Promise);
/**
 * Special message sent by parent which causes the worker to terminate itself.
 * Not a "message object"; this string is the entire message.
 */
var TERMINATE_METHOD_ID = '__workerpool-terminate__';

/**
 * Special message by parent which causes a child process worker to perform cleanup
 * steps before determining if the child process worker should be terminated.
*/
var CLEANUP_METHOD_ID = '__workerpool-cleanup__';
// var nodeOSPlatform = require('./environment').nodeOSPlatform;


var TIMEOUT_DEFAULT = 1_000;

// create a worker API for sending and receiving messages which works both on
// node.js and in the browser
var worker = {
  exit: function() {}
};

// api for in worker communication with parent process
// works in both node.js and the browser
var publicWorker = {
  /**
   * Registers listeners which will trigger when a task is timed out or canceled. If all listeners resolve, the worker executing the given task will not be terminated.
   * *Note*: If there is a blocking operation within a listener, the worker will be terminated.
   * @param {() => Promise<void>} listener
  */
  addAbortListener: function(listener) {
    worker.abortListeners.push(listener);
  },

  /**
    * Emit an event from the worker thread to the main thread.
    * @param {any} payload
  */
  emit: worker.emit
};

if (typeof self !== 'undefined' && typeof postMessage === 'function' && typeof addEventListener === 'function') {
  // worker in the browser
  worker.on = function (event, callback) {
    addEventListener(event, function (message) {
      callback(message.data);
    })
  };
  worker.send = function (message, transfer) {
     transfer ? postMessage(message, transfer) : postMessage (message);
  };
}
else if (typeof process !== 'undefined') {
  // node.js

  var WorkerThreads;
  try {
    WorkerThreads = __nccwpck_require__(8167);
  } catch(error) {
    if (typeof error === 'object' && error !== null && error.code === 'MODULE_NOT_FOUND') {
      // no worker_threads, fallback to sub-process based workers
    } else {
      throw error;
    }
  }

  if (WorkerThreads &&
    /* if there is a parentPort, we are in a WorkerThread */
    WorkerThreads.parentPort !== null) {
    var parentPort  = WorkerThreads.parentPort;
    worker.send = parentPort.postMessage.bind(parentPort);
    worker.on = parentPort.on.bind(parentPort);
    worker.exit = process.exit.bind(process);
  } else {
    worker.on = process.on.bind(process);
    // ignore transfer argument since it is not supported by process
    worker.send = function (message) {
      process.send(message);
    };
    // register disconnect handler only for subprocess worker to exit when parent is killed unexpectedly
    worker.on('disconnect', function () {
      process.exit(1);
    });
    worker.exit = process.exit.bind(process);
  }
}
else {
  throw new Error('Script must be executed as a worker');
}

function convertError(error) {
  if (error && error.toJSON) {
    return JSON.parse(JSON.stringify(error));
  }

  // turn a class like Error (having non-enumerable properties) into a plain object
  return JSON.parse(JSON.stringify(error, Object.getOwnPropertyNames(error)));
}

/**
 * Test whether a value is a Promise via duck typing.
 * @param {*} value
 * @returns {boolean} Returns true when given value is an object
 *                    having functions `then` and `catch`.
 */
function isPromise(value) {
  return value && (typeof value.then === 'function') && (typeof value.catch === 'function');
}

// functions available externally
worker.methods = {};

/**
 * Execute a function with provided arguments
 * @param {String} fn     Stringified function
 * @param {Array} [args]  Function arguments
 * @returns {*}
 */
worker.methods.run = function run(fn, args) {
  var f = new Function('return (' + fn + ').apply(this, arguments);');
  f.worker = publicWorker;
  return f.apply(f, args);
};

/**
 * Get a list with methods available on this worker
 * @return {String[]} methods
 */
worker.methods.methods = function methods() {
  return Object.keys(worker.methods);
};

/**
 * Custom handler for when the worker is terminated.
 */
worker.terminationHandler = undefined;

worker.abortListenerTimeout = TIMEOUT_DEFAULT;

/**
 * Abort handlers for resolving errors which may cause a timeout or cancellation
 * to occur from a worker context
 */
worker.abortListeners = [];

/**
 * Cleanup and exit the worker.
 * @param {Number} code
 * @returns {Promise<void>}
 */
worker.terminateAndExit = function(code) {
  var _exit = function() {
    worker.exit(code);
  }

  if(!worker.terminationHandler) {
    return _exit();
  }

  var result = worker.terminationHandler(code);
  if (isPromise(result)) {
    result.then(_exit, _exit);

    return result;
  } else {
    _exit();
    return new Promise(function (_resolve, reject) {
      reject(new Error("Worker terminating"));
    });
  }
}



/**
  * Called within the worker message handler to run abort handlers if registered to perform cleanup operations.
  * @param {Integer} [requestId] id of task which is currently executing in the worker
  * @return {Promise<void>}
*/
worker.cleanup = function(requestId) {

  if (!worker.abortListeners.length) {
    worker.send({
      id: requestId,
      method: CLEANUP_METHOD_ID,
      error: convertError(new Error('Worker terminating')),
    });

    // If there are no handlers registered, reject the promise with an error as we want the handler to be notified
    // that cleanup should begin and the handler should be GCed.
    return new Promise(function(resolve) { resolve(); });
  }


  var _exit = function() {
    worker.exit();
  }

  var _abort = function() {
    if (worker.abortListeners.length) {
      worker.abortListeners = [];
    }
  }

  const promises = worker.abortListeners.map(listener => listener());
  let timerId;
  const timeoutPromise = new Promise((_resolve, reject) => {
    timerId = setTimeout(function () {
      reject(new Error('Timeout occurred waiting for abort handler, killing worker'));
    }, worker.abortListenerTimeout);
  });

  // Once a promise settles we need to clear the timeout to prevent fulfilling the promise twice
  const settlePromise = Promise.all(promises).then(function() {
    clearTimeout(timerId);
    _abort();
  }, function() {
    clearTimeout(timerId);
    _exit();
  });

  // Returns a promise which will result in one of the following cases
  // - Resolve once all handlers resolve
  // - Reject if one or more handlers exceed the 'abortListenerTimeout' interval
  // - Reject if one or more handlers reject
  // Upon one of the above cases a message will be sent to the handler with the result of the handler execution
  // which will either kill the worker if the result contains an error, or keep it in the pool if the result
  // does not contain an error.
  return new Promise(function(resolve, reject) {
    settlePromise.then(resolve, reject);
    timeoutPromise.then(resolve, reject);
  }).then(function() {
    worker.send({
      id: requestId,
      method: CLEANUP_METHOD_ID,
      error: null,
    });
  }, function(err) {
    worker.send({
      id: requestId,
      method: CLEANUP_METHOD_ID,
      error: err ? convertError(err) : null,
    });
  });
}

var currentRequestId = null;

worker.on('message', function (request) {
  if (request === TERMINATE_METHOD_ID) {
    return worker.terminateAndExit(0);
  }

  if (request.method === CLEANUP_METHOD_ID) {
    return worker.cleanup(request.id);
  }

  try {
    var method = worker.methods[request.method];

    if (method) {
      currentRequestId = request.id;

      // execute the function
      var result = method.apply(method, request.params);

      if (isPromise(result)) {
        // promise returned, resolve this and then return
        result
            .then(function (result) {
              if (result instanceof Transfer) {
                worker.send({
                  id: request.id,
                  result: result.message,
                  error: null
                }, result.transfer);
              } else {
                worker.send({
                  id: request.id,
                  result: result,
                  error: null
                });
              }
              currentRequestId = null;
            })
            .catch(function (err) {
              worker.send({
                id: request.id,
                result: null,
                error: convertError(err),
              });
              currentRequestId = null;
            });
      }
      else {
        // immediate result
        if (result instanceof Transfer) {
          worker.send({
            id: request.id,
            result: result.message,
            error: null
          }, result.transfer);
        } else {
          worker.send({
            id: request.id,
            result: result,
            error: null
          });
        }

        currentRequestId = null;
      }
    }
    else {
      throw new Error('Unknown method "' + request.method + '"');
    }
  }
  catch (err) {
    worker.send({
      id: request.id,
      result: null,
      error: convertError(err)
    });
  }
});

/**
 * Register methods to the worker
 * @param {Object} [methods]
 * @param {import('./types.js').WorkerRegisterOptions} [options]
 */
worker.register = function (methods, options) {

  if (methods) {
    for (var name in methods) {
      if (methods.hasOwnProperty(name)) {
        worker.methods[name] = methods[name];
        worker.methods[name].worker = publicWorker;
      }
    }
  }

  if (options) {
    worker.terminationHandler = options.onTerminate;
    // register listener timeout or default to 1 second
    worker.abortListenerTimeout = options.abortListenerTimeout || TIMEOUT_DEFAULT;
  }

  worker.send('ready');
};

worker.emit = function (payload) {
  if (currentRequestId) {
    if (payload instanceof Transfer) {
      worker.send({
        id: currentRequestId,
        isEvent: true,
        payload: payload.message
      }, payload.transfer);
      return;
    }

    worker.send({
      id: currentRequestId,
      isEvent: true,
      payload
    });
  }
};


if (true) {
  exports.add = worker.register;
  exports.emit = worker.emit;
}


/***/ }),

/***/ 5317:
/***/ ((module) => {

"use strict";
module.exports = require("child_process");

/***/ }),

/***/ 9896:
/***/ ((module) => {

"use strict";
module.exports = require("fs");

/***/ }),

/***/ 1943:
/***/ ((module) => {

"use strict";
module.exports = require("fs/promises");

/***/ }),

/***/ 3024:
/***/ ((module) => {

"use strict";
module.exports = require("node:fs");

/***/ }),

/***/ 6760:
/***/ ((module) => {

"use strict";
module.exports = require("node:path");

/***/ }),

/***/ 8522:
/***/ ((module) => {

"use strict";
module.exports = require("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

"use strict";
module.exports = require("os");

/***/ }),

/***/ 8167:
/***/ ((module) => {

"use strict";
module.exports = require("worker_threads");

/***/ }),

/***/ 2389:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.assetBytes = assetBytes;
exports.workerPath = workerPath;
const node_fs_1 = __nccwpck_require__(3024);
const node_path_1 = __nccwpck_require__(6760);
// biome-ignore lint/security/noGlobalEval: the bundler rewrites a plain `__dirname`; this is Node's own
const here = eval('__dirname');
const root = (0, node_path_1.dirname)(here);
/** `dist/` when this runs from the bundle (an entry is `dist/index.js` or `dist/<entry>/index.js`). */
const dist = [here, root].find((folder) => (0, node_fs_1.existsSync)((0, node_path_1.join)(folder, 'assets')));
const WASM = {
    'web-tree-sitter.wasm': 'web-tree-sitter',
    'tree-sitter-python.wasm': 'tree-sitter-python',
};
/** The parser's wasm files: from `dist/assets` in the bundle, from their npm packages in the repository. */
function assetBytes(name) {
    return (0, node_fs_1.readFileSync)(dist ? (0, node_path_1.join)(dist, 'assets', name) : (0, node_path_1.join)(root, 'node_modules', WASM[name], name));
}
/**
 * The file a worker thread starts with. A worker cannot run TypeScript, so in the repository it is the one that
 * `tsc` wrote to `build/`, also when this file runs as TypeScript in a test (`test/global-setup.ts` keeps it fresh).
 */
function workerPath() {
    return dist ? (0, node_path_1.join)(dist, 'worker', 'index.js') : (0, node_path_1.join)(root, 'build', 'worker.js');
}


/***/ }),

/***/ 7772:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __nccwpck_require__(6774);
const function_complexity_1 = __nccwpck_require__(6938);
const functions_1 = __nccwpck_require__(1847);
const sources_1 = __nccwpck_require__(2172);
exports["default"] = (0, sources_1.table)({
    name: 'analytics.function_complexity',
    doc: 'What makes each function hard to follow, counted, and the known measures made of it. Nested functions and classes are left out of the counts, bodies of lambdas are not.',
    grain: 'one function or method',
    key: ['function_goid_h128'],
    columns: {
        ...functions_1.FUNCTION_COLUMNS,
        if_count: column_1.c.integer('`if` and `elif`.', { unit: 'branches' }),
        loop_count: column_1.c.integer('`for`, `async for` and `while`.', { unit: 'statements' }),
        loop_else_count: column_1.c.integer('Loops with an `else`.', { unit: 'statements' }),
        try_count: column_1.c.integer('`try` statements, those with `except*` left out.', { unit: 'statements' }),
        handler_count: column_1.c.integer('`except` clauses.', { unit: 'clauses' }),
        try_else_count: column_1.c.integer('`try` statements with an `else`.', { unit: 'statements' }),
        star_try_count: column_1.c.integer('`try` statements with `except*`.', { unit: 'statements' }),
        star_handler_count: column_1.c.integer('`except*` clauses.', { unit: 'clauses' }),
        with_count: column_1.c.integer('`with` and `async with`.', { unit: 'statements' }),
        match_count: column_1.c.integer('`match` statements.', { unit: 'statements' }),
        case_count: column_1.c.integer('`case` clauses.', { unit: 'clauses' }),
        refutable_case_count: column_1.c.integer('`case` clauses that can fail to match.', { unit: 'clauses' }),
        catch_all_match_count: column_1.c.integer('`match` statements with a case of a bare name or `_`, guarded or not.', {
            unit: 'statements',
        }),
        assert_count: column_1.c.integer('`assert` statements.', { unit: 'statements' }),
        assert_decision_count: column_1.c.integer('Decisions inside the expressions of `assert` statements; counted in their own columns, too.', { unit: 'decisions' }),
        conditional_count: column_1.c.integer('Conditional expressions.', { unit: 'expressions' }),
        further_operand_count: column_1.c.integer('Operands of `and` and `or` beyond the first.', { unit: 'operands' }),
        comprehension_count: column_1.c.integer('`for` clauses of comprehensions.', { unit: 'clauses' }),
        comprehension_if_count: column_1.c.integer('`if` clauses of comprehensions.', { unit: 'clauses' }),
        lambda_count: column_1.c.integer('Lambdas.', { unit: 'expressions' }),
        nested_function_count: column_1.c.integer('Functions defined directly inside.', { unit: 'definitions' }),
        nested_class_count: column_1.c.integer('Classes defined directly inside.', { unit: 'definitions' }),
        mccabe_unseen_count: column_1.c.integer('Decisions that mccabe does not reach: in `finally`, `match` and `try` with `except*`.', { unit: 'decisions' }),
        mccabe_nested_count: column_1.c.integer('What mccabe adds for nested functions and classes.', { unit: 'decisions' }),
        cyclomatic_mccabe: column_1.c.integer('As mccabe 0.7 (flake8, ruff C901) counts: `1 + if + loop + try + handler − mccabe_unseen + mccabe_nested`.'),
        cyclomatic_radon: column_1.c.integer('As radon 6 counts: `1 + if + loop + loop_else + handler + try_else + conditional + further_operand + comprehension + comprehension_if + case − catch_all_match + assert − assert_decision`.'),
        cognitive_complexity: column_1.c.integer('Cognitive complexity as SonarSource defines it, nested functions included.'),
        created_at: (0, column_1.clock)(),
    },
    producer: {
        from: 'file',
        rows: function* ({ path, functions, source }) {
            const measured = (0, function_complexity_1.functionComplexities)(functions, source.text);
            for (const [i, entity] of functions.entries()) {
                const complexity = measured[i];
                yield {
                    ...(0, functions_1.functionColumns)(entity, path),
                    if_count: complexity.ifs,
                    loop_count: complexity.loops,
                    loop_else_count: complexity.loopElses,
                    try_count: complexity.tries,
                    handler_count: complexity.handlers,
                    try_else_count: complexity.tryElses,
                    star_try_count: complexity.starTries,
                    star_handler_count: complexity.starHandlers,
                    with_count: complexity.withs,
                    match_count: complexity.matches,
                    case_count: complexity.cases,
                    refutable_case_count: complexity.refutableCases,
                    catch_all_match_count: complexity.catchAllMatches,
                    assert_count: complexity.asserts,
                    assert_decision_count: complexity.decisionsInAsserts,
                    conditional_count: complexity.conditionals,
                    further_operand_count: complexity.furtherOperands,
                    comprehension_count: complexity.comprehensions,
                    comprehension_if_count: complexity.comprehensionIfs,
                    lambda_count: complexity.lambdas,
                    nested_function_count: complexity.nestedFunctions,
                    nested_class_count: complexity.nestedClasses,
                    mccabe_unseen_count: complexity.mccabeUnseen,
                    mccabe_nested_count: complexity.mccabeNested,
                    cyclomatic_mccabe: complexity.cyclomaticMccabe,
                    cyclomatic_radon: complexity.cyclomaticRadon,
                    cognitive_complexity: complexity.cognitive,
                };
            }
        },
    },
});


/***/ }),

/***/ 9637:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __nccwpck_require__(6774);
const fingerprint_1 = __nccwpck_require__(8777);
const sources_1 = __nccwpck_require__(2172);
exports["default"] = (0, sources_1.table)({
    name: 'analytics.function_fingerprints',
    doc: "What a function's code is made of, apart from its name, place, docstring and layout: equal fingerprints are the same code. Matches functions across commits.",
    grain: 'one function or method',
    key: ['function_goid_h128'],
    columns: {
        function_goid_h128: column_1.c.goid('GOID of the function.'),
        body_hash: column_1.c.text('Hash of the body.', { unit: '32 hexadecimal digits' }),
        signature_hash: column_1.c.text('Hash of parameters, defaults, annotations and decorators.', {
            unit: '32 hexadecimal digits',
        }),
        tokens: column_1.c.json("Array of at most 64 numbers: the smallest hashes of the body's token runs, ascending. The shared part of two such arrays estimates their similarity."),
    },
    producer: {
        from: 'file',
        rows: function* (file) {
            for (const entity of file.functions) {
                const print = (0, fingerprint_1.fingerprint)(entity.node, file.hash.hex);
                yield {
                    function_goid_h128: entity.goid,
                    body_hash: print.bodyHash,
                    signature_hash: print.signatureHash,
                    tokens: (0, sources_1.json)(print.tokens),
                };
            }
        },
    },
});


/***/ }),

/***/ 4971:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __nccwpck_require__(6774);
const function_metrics_1 = __nccwpck_require__(6081);
const functions_1 = __nccwpck_require__(1847);
const sources_1 = __nccwpck_require__(2172);
exports["default"] = (0, sources_1.table)({
    name: 'analytics.function_metrics',
    doc: 'Size, signature and complexity of each function; nested functions, lambdas and classes are counted apart.',
    grain: 'one function or method',
    key: ['function_goid_h128'],
    columns: {
        ...functions_1.FUNCTION_COLUMNS,
        loc: column_1.c.integer('`end_line − start_line + 1`.', { unit: 'lines' }),
        logical_loc: column_1.c.integer('Lines that are neither blank nor comment; docstrings count.', { unit: 'lines' }),
        param_count: column_1.c.integer('All parameters, `self`, `*args` and `**kwargs` included.', { unit: 'parameters' }),
        positional_params: column_1.c.integer('Positional-only and positional-or-keyword parameters.', { unit: 'parameters' }),
        keyword_only_params: column_1.c.integer('Parameters after `*`.', { unit: 'parameters' }),
        has_varargs: column_1.c.boolean('Takes `*args`.'),
        has_varkw: column_1.c.boolean('Takes `**kwargs`.'),
        is_async: column_1.c.boolean('Declared `async def`.'),
        is_generator: column_1.c.boolean('Yields.'),
        return_count: column_1.c.integer('`return` statements.', { unit: 'statements' }),
        yield_count: column_1.c.integer('`yield` and `yield from` expressions.', { unit: 'expressions' }),
        raise_count: column_1.c.integer('`raise` statements.', { unit: 'statements' }),
        cyclomatic_complexity: column_1.c.integer('1 + if/elif + loops + except handlers + conditional expressions + (boolean operands − 1) + comprehensions and their ifs + refutable match cases; lambda bodies count.'),
        max_nesting_depth: column_1.c.integer('Depth of nested if, for, while, try, with, match; `elif` stays on the level of its `if`.', { unit: 'levels' }),
        stmt_count: column_1.c.integer('Statements directly in the body, docstring included.', { unit: 'statements' }),
        decorator_count: column_1.c.integer('Decorators.', { unit: 'decorators' }),
        has_docstring: column_1.c.boolean('Has a docstring.'),
        complexity_bucket: column_1.c.text('low ≤ 5, medium ≤ 10, else high.', { values: ['low', 'medium', 'high'] }),
        created_at: (0, column_1.clock)(),
    },
    producer: {
        from: 'file',
        rows: function* (file) {
            for (const entity of file.functions) {
                const metrics = (0, function_metrics_1.functionMetrics)(entity.node, entity, file.source);
                yield {
                    ...(0, functions_1.functionColumns)(entity, file.path),
                    loc: metrics.loc,
                    logical_loc: metrics.logicalLoc,
                    param_count: metrics.paramCount,
                    positional_params: metrics.positionalParams,
                    keyword_only_params: metrics.keywordOnlyParams,
                    has_varargs: metrics.hasVarargs,
                    has_varkw: metrics.hasVarkw,
                    is_async: metrics.isAsync,
                    is_generator: metrics.isGenerator,
                    return_count: metrics.returnCount,
                    yield_count: metrics.yieldCount,
                    raise_count: metrics.raiseCount,
                    cyclomatic_complexity: metrics.cyclomaticComplexity,
                    max_nesting_depth: metrics.maxNestingDepth,
                    stmt_count: metrics.stmtCount,
                    decorator_count: metrics.decoratorCount,
                    has_docstring: metrics.hasDocstring,
                    complexity_bucket: metrics.complexityBucket,
                };
            }
        },
    },
});


/***/ }),

/***/ 4831:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __nccwpck_require__(6774);
const function_types_1 = __nccwpck_require__(6005);
const functions_1 = __nccwpck_require__(1847);
const sources_1 = __nccwpck_require__(2172);
exports["default"] = (0, sources_1.table)({
    name: 'analytics.function_types',
    doc: 'How far each function is annotated. Counted parameters are all but `self`/`cls` as first parameter of a method.',
    grain: 'one function or method',
    key: ['function_goid_h128'],
    columns: {
        ...functions_1.FUNCTION_COLUMNS,
        total_params: column_1.c.integer('Counted parameters.', { unit: 'parameters' }),
        annotated_params: column_1.c.integer('Of those, annotated.', { unit: 'parameters' }),
        unannotated_params: column_1.c.integer('Of those, not annotated.', { unit: 'parameters' }),
        param_typed_ratio: column_1.c.double('annotated / total; 1 when there is nothing to annotate.', { unit: 'ratio 0–1' }),
        has_return_annotation: column_1.c.boolean('Has a return annotation.'),
        return_type: column_1.c.text.nullable('Text of the return annotation.'),
        return_type_source: column_1.c.text('Where the return type comes from.', { values: ['annotation', 'unknown'] }),
        type_comment: column_1.c.text.nullable('Reserved, NULL.'),
        param_types: column_1.c.json('Object parameter → annotation text or null.'),
        fully_typed: column_1.c.boolean('Every counted parameter and the return are annotated.'),
        partial_typed: column_1.c.boolean('Neither fully typed nor untyped.'),
        untyped: column_1.c.boolean('No counted parameter and no return is annotated.'),
        typedness_bucket: column_1.c.text('The one of the three that holds.', { values: ['typed', 'partial', 'untyped'] }),
        typedness_source: column_1.c.text('Where the annotations come from.', { values: ['annotations', 'mixed', 'unknown'] }),
        created_at: (0, column_1.clock)(),
    },
    producer: {
        from: 'file',
        rows: function* (file) {
            for (const entity of file.functions) {
                const types = (0, function_types_1.functionTypes)(entity.node, entity.kind === 'method');
                yield {
                    ...(0, functions_1.functionColumns)(entity, file.path),
                    total_params: types.totalParams,
                    annotated_params: types.annotatedParams,
                    unannotated_params: types.unannotatedParams,
                    param_typed_ratio: types.paramTypedRatio,
                    has_return_annotation: types.hasReturnAnnotation,
                    return_type: types.returnType,
                    return_type_source: types.returnTypeSource,
                    type_comment: null,
                    param_types: (0, sources_1.json)(types.paramTypes),
                    fully_typed: types.fullyTyped,
                    partial_typed: types.partialTyped,
                    untyped: types.untyped,
                    typedness_bucket: types.typednessBucket,
                    typedness_source: types.typednessSource,
                };
            }
        },
    },
});


/***/ }),

/***/ 7777:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __nccwpck_require__(6774);
const sources_1 = __nccwpck_require__(2172);
exports["default"] = (0, sources_1.table)({
    name: 'analytics.goid_risk_factors',
    doc: 'Everything known about the risk of each function, and the score made from it. NULL means that the evidence is unavailable (`core.signals`).',
    grain: 'one function or method',
    key: ['function_goid_h128'],
    columns: {
        function_goid_h128: column_1.c.goid('GOID of the function.'),
        urn: column_1.c.text('URN of the function.'),
        repo: column_1.REPO,
        commit: column_1.COMMIT,
        rel_path: column_1.c.text('File, repository-relative.'),
        language: column_1.c.text('Language.', { values: ['python'] }),
        kind: column_1.c.text('Kind of function.', { values: ['function', 'method'] }),
        qualname: column_1.c.text('Module-qualified dotted name.'),
        loc: column_1.c.integer.nullable('Lines, decorators included.', { unit: 'lines' }),
        logical_loc: column_1.c.integer.nullable('Lines that are neither blank nor comment.', { unit: 'lines' }),
        cyclomatic_complexity: column_1.c.integer.nullable('Cyclomatic complexity.'),
        complexity_bucket: column_1.c.text.nullable('Bucket of the complexity.', { values: ['low', 'medium', 'high'] }),
        typedness_bucket: column_1.c.text.nullable('How far the signature is annotated.', {
            values: ['typed', 'partial', 'untyped'],
        }),
        typedness_source: column_1.c.text.nullable('Where the annotations come from.', {
            values: ['annotations', 'mixed', 'unknown'],
        }),
        hotspot_score: column_1.c.double.nullable('`analytics.hotspots.score` of the file.'),
        file_typed_ratio: column_1.c.double.nullable('Annotated share of the parameters of the file.', { unit: 'ratio 0–1' }),
        static_error_count: column_1.c.integer.nullable('Type errors in the file.', { unit: 'errors' }),
        has_static_errors: column_1.c.boolean.nullable('Whether the file has type errors.'),
        executable_lines: column_1.c.integer.nullable('Executable lines of the body.', { unit: 'lines' }),
        covered_lines: column_1.c.integer.nullable('Of those, covered.', { unit: 'lines' }),
        coverage_ratio: column_1.c.double.nullable('covered / executable.', { unit: 'ratio 0–1' }),
        tested: column_1.c.boolean.nullable('Whether any body line is covered.'),
        test_count: column_1.c.integer('Distinct tests that touch the function; 0 while no test report was read.', {
            unit: 'tests',
        }),
        failing_test_count: column_1.c.integer('Of those, failed or in error.', { unit: 'tests' }),
        last_test_status: column_1.c.text('`unknown` while no test report was read.', {
            values: ['all_passing', 'some_failing', 'untested', 'unknown'],
        }),
        risk_score: column_1.c.double('0.4·(1 − coverage_ratio, or 1 when NULL) + {high 0.4, medium 0.2, low 0} by complexity bucket + 0.2 if the file has type errors + 0.1 if hotspot_score > 0; at most 1. Weights: `core.settings`.', { unit: 'score 0–1' }),
        risk_level: column_1.c.text('high from 0.7, medium from 0.4, else low.', { values: ['low', 'medium', 'high'] }),
        tags: column_1.c.json('Tags of the file.'),
        owners: column_1.c.json('Owners of the file.'),
        created_at: (0, column_1.clock)(),
    },
    producer: { from: 'select' },
});


/***/ }),

/***/ 7573:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __nccwpck_require__(6774);
const sources_1 = __nccwpck_require__(2172);
exports["default"] = (0, sources_1.table)({
    name: 'analytics.hotspots',
    doc: 'Change history of each file weighed with its complexity. The history columns and the score are NULL when history is unavailable.',
    grain: 'one Python file',
    key: ['rel_path'],
    columns: {
        rel_path: column_1.c.text('File, repository-relative.'),
        commit_count: column_1.c.integer.nullable('Distinct commits touching the file in the window.', { unit: 'commits' }),
        author_count: column_1.c.integer.nullable('Distinct author names.', { unit: 'authors' }),
        lines_added: column_1.c.integer.nullable('Sum of added lines.', { unit: 'lines' }),
        lines_deleted: column_1.c.integer.nullable('Sum of deleted lines.', { unit: 'lines' }),
        complexity: column_1.c.double('`core.ast_metrics.complexity`.', { unit: 'statements' }),
        score: column_1.c.double.nullable('0.4·ln(1+commits) + 0.3·ln(1+authors) + 0.2·ln(1+added+deleted) + 0.1·ln(1+(complexity+1)).'),
    },
    producer: { from: 'select' },
});


/***/ }),

/***/ 8239:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __nccwpck_require__(6774);
const sources_1 = __nccwpck_require__(2172);
exports["default"] = (0, sources_1.table)({
    name: 'analytics.tags_index',
    doc: 'The rules of `tags_index.yaml` with the files they matched.',
    grain: 'one tag',
    key: ['tag'],
    columns: {
        tag: column_1.c.text('Tag name.'),
        description: column_1.c.text.nullable('Free text.'),
        includes: column_1.c.json('Array of globs; `*` crosses `/`.'),
        excludes: column_1.c.json('Array of globs.'),
        matches: column_1.c.json('Array of the analysed files that have the tag, sorted.'),
    },
    export: { as: 'document', file: 'tags_index.yaml', format: 'yaml', shape: 'list' },
    producer: {
        from: 'snapshot',
        rows: (snapshot) => snapshot.tags.map((rule) => ({
            tag: rule.tag,
            description: rule.description,
            includes: (0, sources_1.json)(rule.includes),
            excludes: (0, sources_1.json)(rule.excludes),
            matches: (0, sources_1.json)(rule.matches),
        })),
    },
});


/***/ }),

/***/ 7306:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __nccwpck_require__(6774);
const function_types_1 = __nccwpck_require__(6005);
const sources_1 = __nccwpck_require__(2172);
exports["default"] = (0, sources_1.table)({
    name: 'analytics.typedness',
    doc: 'How far each file is annotated, and its type errors.',
    grain: 'one Python file',
    key: ['path'],
    columns: {
        path: column_1.c.text('File, repository-relative.'),
        type_error_count: column_1.c.integer.nullable('Most errors any type checker reported; NULL while no report was read.', {
            unit: 'errors',
        }),
        annotation_ratio: column_1.c.json('{params, returns}: annotated share of counted parameters and of returns, 1 when there is nothing to annotate.'),
        untyped_defs: column_1.c.integer('Top-level functions that are not fully annotated.', { unit: 'functions' }),
        overlay_needed: column_1.c.boolean('`type_error_count > 0 OR untyped_defs > 0`; errors that are not known count as none.'),
    },
    producer: {
        from: 'file',
        rows: (file) => {
            const { annotationRatio, untypedDefs } = (0, function_types_1.fileTypedness)(file.functions.map((entity) => ({ entity, types: (0, function_types_1.functionTypes)(entity.node, entity.kind === 'method') })));
            return [
                {
                    path: file.path,
                    type_error_count: null,
                    annotation_ratio: (0, sources_1.json)(annotationRatio),
                    untyped_defs: untypedDefs,
                    overlay_needed: untypedDefs > 0,
                },
            ];
        },
    },
});


/***/ }),

/***/ 1914:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __nccwpck_require__(6774);
const counts_1 = __nccwpck_require__(9797);
const sources_1 = __nccwpck_require__(2172);
exports["default"] = (0, sources_1.table)({
    name: 'core.ast_metrics',
    doc: "Size and shape of each file's syntax tree.",
    grain: 'one Python file',
    key: ['rel_path'],
    columns: {
        rel_path: column_1.c.text('File, repository-relative.'),
        node_count: column_1.c.integer('Nodes that `ast.walk` visits, expression and context nodes included.', { unit: 'nodes' }),
        function_count: column_1.c.integer('Function definitions, async included.', { unit: 'definitions' }),
        class_count: column_1.c.integer('Class definitions.', { unit: 'definitions' }),
        avg_depth: column_1.c.double('Mean node depth; the root has depth 1.', { unit: 'levels' }),
        max_depth: column_1.c.integer('Depth of the deepest node.', { unit: 'levels' }),
        complexity: column_1.c.double('Number of if, for, while, try and with statements, async forms included.', {
            unit: 'statements',
        }),
        generated_at: (0, column_1.clock)(),
    },
    producer: {
        from: 'file',
        rows: (file) => {
            const counts = (0, counts_1.countNodes)(file.ast);
            return [
                {
                    rel_path: file.path,
                    node_count: counts.nodeCount,
                    function_count: counts.functionCount,
                    class_count: counts.classCount,
                    avg_depth: counts.avgDepth,
                    max_depth: counts.maxDepth,
                    complexity: counts.complexity,
                },
            ];
        },
    },
});


/***/ }),

/***/ 2962:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __nccwpck_require__(6774);
const docstring_1 = __nccwpck_require__(9242);
const unparse_1 = __nccwpck_require__(7059);
const sources_1 = __nccwpck_require__(2172);
exports["default"] = (0, sources_1.table)({
    name: 'core.ast_nodes',
    doc: "Modules, classes and functions as CPython's `ast` sees them. Columns are UTF-8 byte offsets, as in CPython.",
    grain: 'one module, class or function',
    key: ['hash'],
    columns: {
        path: column_1.c.text('File, repository-relative.'),
        node_type: column_1.c.text('Class of the node in `ast`.', {
            values: ['Module', 'ClassDef', 'FunctionDef', 'AsyncFunctionDef'],
        }),
        name: column_1.c.text.nullable('Identifier; the last segment of the module name for Module.'),
        qualname: column_1.c.text.nullable('Module-qualified dotted name.'),
        lineno: column_1.c.integer.nullable('Line of the `def`, `async` or `class` keyword; NULL for Module.', {
            unit: 'line, 1-based',
        }),
        end_lineno: column_1.c.integer.nullable('Last line, inclusive; NULL for Module.', { unit: 'line, 1-based' }),
        col_offset: column_1.c.integer.nullable('Start column; NULL for Module.', { unit: 'UTF-8 bytes, 0-based' }),
        end_col_offset: column_1.c.integer.nullable('End column, exclusive; NULL for Module.', { unit: 'UTF-8 bytes, 0-based' }),
        parent_qualname: column_1.c.text.nullable('Enclosing scope; NULL for Module.'),
        decorators: column_1.c.json('Array of decorator expressions as `ast.unparse` writes them, without `@`.'),
        docstring: column_1.c.text.nullable('Docstring as `ast.get_docstring` cleans it.'),
        hash: column_1.c.text('BLAKE2b-128 of `path:node_type:qualname:lineno:end_lineno`, missing values as `None`.', {
            unit: '32 hexadecimal digits',
        }),
    },
    producer: {
        from: 'file',
        rows: function* ({ path, source, entities, hash }) {
            for (const entity of entities) {
                const { node } = entity;
                const place = node.kind === 'Module'
                    ? { lineno: null, end_lineno: null, col_offset: null, end_col_offset: null }
                    : {
                        lineno: entity.headerLine,
                        end_lineno: source.lineOf(node.end),
                        col_offset: source.columnOf(node.start),
                        end_col_offset: source.columnOf(node.end),
                    };
                yield {
                    path,
                    node_type: entity.nodeType,
                    name: entity.name,
                    qualname: entity.qualname,
                    ...place,
                    parent_qualname: entity.parentQualname,
                    decorators: (0, sources_1.json)(node.kind === 'Module' ? [] : node.decorators.map(unparse_1.unparse)),
                    docstring: entity.docstring === null ? null : (0, docstring_1.cleanDocstring)(entity.docstring.value),
                    hash: hash.hex(`${path}:${entity.nodeType}:${entity.qualname}:${place.lineno ?? 'None'}:${place.end_lineno ?? 'None'}`),
                };
            }
        },
    },
});


/***/ }),

/***/ 8:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __nccwpck_require__(6774);
const cst_1 = __nccwpck_require__(4479);
const sources_1 = __nccwpck_require__(2172);
exports["default"] = (0, sources_1.table)({
    name: 'core.cst_nodes',
    doc: 'Where the structural parts of each file stand: definitions, assignments, imports, calls, exits, branches. Columns are UTF-8 byte offsets.',
    grain: 'one syntax node of a kept kind',
    key: ['node_id'],
    columns: {
        path: column_1.c.text('File, repository-relative.'),
        node_id: column_1.c.text('`path:kind:startLine:startCol:endLine:endCol`.'),
        kind: column_1.c.text('Kind of node; `async` and `*` forms under the plain name, `yield from` under Yield, `elif` under If.', { values: cst_1.CST_KINDS }),
        span: column_1.c.json('{start: [line, column], end: [line, column]}: lines 1-based, columns 0-based in UTF-8 bytes, end exclusive. Decorators are outside.'),
        text_preview: column_1.c.text.nullable('First 200 characters of the source text.'),
        parents: column_1.c.json('Array of the kinds from the module down to the direct parent, as in `ast` but for Else and Finally; the outermost 200 at most.'),
        qnames: column_1.c.json('Array of one: the qualname of the innermost definition around the node, the node itself included.'),
    },
    producer: {
        from: 'file',
        rows: function* ({ path, ast, source, module }) {
            const parents = new Map();
            let qualname = '';
            let qnames = '';
            for (const node of (0, cst_1.cstNodes)(ast, source, module)) {
                const { kind, startLine, startColumn, endLine, endColumn } = node;
                let parentsJson = parents.get(node.parents);
                if (parentsJson === undefined) {
                    parentsJson = (0, sources_1.json)(node.parents);
                    parents.set(node.parents, parentsJson);
                }
                if (node.qualname !== qualname) {
                    qualname = node.qualname;
                    qnames = (0, sources_1.json)([qualname]);
                }
                yield {
                    path,
                    node_id: `${path}:${kind}:${startLine}:${startColumn}:${endLine}:${endColumn}`,
                    kind,
                    span: `{"start":[${startLine},${startColumn}],"end":[${endLine},${endColumn}]}`,
                    text_preview: node.preview,
                    parents: parentsJson,
                    qnames,
                };
            }
        },
    },
});


/***/ }),

/***/ 7972:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __nccwpck_require__(6774);
const sources_1 = __nccwpck_require__(2172);
exports["default"] = (0, sources_1.table)({
    name: 'core.diagnostics',
    doc: 'Every problem with an input. A file that could not be read or parsed has its row here and in `core.modules`.',
    grain: 'one problem',
    key: ['ordinal'],
    columns: {
        ordinal: column_1.c.integer('Position in the order path, line, stage, code, message.', { unit: '0-based' }),
        path: column_1.c.text.nullable('File, repository-relative; NULL for the repository as a whole.'),
        stage: column_1.c.text('Part of the run that met it.', {
            values: ['discover', 'read', 'parse', 'history', 'config', 'analyse'],
        }),
        severity: column_1.c.text('How bad it is.', { values: ['info', 'warning', 'error'] }),
        code: column_1.c.text('Stable identifier of the kind of problem.'),
        message: column_1.c.text('What is wrong and what to do about it.'),
        line: column_1.c.integer.nullable('Line, when one is known.', { unit: 'line, 1-based' }),
    },
    producer: { from: 'run', rows: (run) => run.diagnostics.map((diagnostic, ordinal) => ({ ordinal, ...diagnostic })) },
});


/***/ }),

/***/ 6754:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __nccwpck_require__(6774);
const docstring_1 = __nccwpck_require__(9242);
const docstring_style_1 = __nccwpck_require__(6402);
const sources_1 = __nccwpck_require__(2172);
exports["default"] = (0, sources_1.table)({
    name: 'core.docstrings',
    doc: 'Docstrings, taken apart by the style they are written in.',
    grain: 'one module, class, function or method that has a docstring',
    key: ['rel_path', 'qualname', 'kind', 'lineno'],
    columns: {
        repo: column_1.REPO,
        commit: column_1.COMMIT,
        rel_path: column_1.c.text('File, repository-relative.'),
        module: column_1.c.text('Dotted module of the file.'),
        qualname: column_1.c.text('Module-qualified dotted name.'),
        kind: column_1.c.text('Kind of entity, as in `core.goids`.', { values: ['module', 'class', 'function', 'method'] }),
        lineno: column_1.c.integer.nullable('Line of the `def` or `class` keyword; NULL for modules.', { unit: 'line, 1-based' }),
        end_lineno: column_1.c.integer.nullable('Last line of the entity; NULL for modules.', { unit: 'line, 1-based' }),
        raw_docstring: column_1.c.text.nullable('Text as the literal holds it.'),
        style: column_1.c.text.nullable('Style recognised.', { values: ['google', 'numpy', 'rest', 'epydoc', 'plain'] }),
        short_desc: column_1.c.text.nullable('Summary.'),
        long_desc: column_1.c.text.nullable('Description after the summary.'),
        params: column_1.c.json('Array of {name, type, desc, default}.'),
        returns: column_1.c.json.nullable('{type, desc}; NULL when not documented.'),
        raises: column_1.c.json('Array of {type, desc}.'),
        examples: column_1.c.json('Array of texts.'),
        created_at: (0, column_1.clock)(),
    },
    producer: {
        from: 'file',
        rows: function* (file) {
            for (const entity of file.entities) {
                if (entity.docstring === null)
                    continue;
                const parsed = (0, docstring_style_1.parseDocstring)((0, docstring_1.cleanDocstring)(entity.docstring.value));
                const isModule = entity.kind === 'module';
                yield {
                    rel_path: file.path,
                    module: file.module,
                    qualname: entity.qualname,
                    kind: entity.kind,
                    lineno: isModule ? null : entity.headerLine,
                    end_lineno: isModule ? null : entity.endLine,
                    raw_docstring: entity.docstring.value,
                    style: parsed.style,
                    short_desc: parsed.shortDesc,
                    long_desc: parsed.longDesc,
                    params: (0, sources_1.json)(parsed.params),
                    returns: parsed.returns === null ? null : (0, sources_1.json)(parsed.returns),
                    raises: (0, sources_1.json)(parsed.raises),
                    examples: (0, sources_1.json)(parsed.examples),
                };
            }
        },
    },
});


/***/ }),

/***/ 715:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __nccwpck_require__(6774);
const sources_1 = __nccwpck_require__(2172);
exports["default"] = (0, sources_1.table)({
    name: 'core.file_history',
    doc: 'What git says about each file within the history window. No row: no commit touched the file, or history is unavailable (`core.signals`).',
    grain: 'one Python file with commits',
    key: ['rel_path'],
    columns: {
        rel_path: column_1.c.text('File, repository-relative.'),
        commit_count: column_1.c.integer('Distinct commits touching the file.', { unit: 'commits' }),
        author_count: column_1.c.integer('Distinct author names.', { unit: 'authors' }),
        lines_added: column_1.c.integer('Sum of added lines; binary changes count 0.', { unit: 'lines' }),
        lines_deleted: column_1.c.integer('Sum of deleted lines; binary changes count 0.', { unit: 'lines' }),
    },
    producer: {
        from: 'snapshot',
        rows: (snapshot) => (snapshot.history ?? []).map((file) => ({
            rel_path: file.path,
            commit_count: file.commitCount,
            author_count: file.authorCount,
            lines_added: file.linesAdded,
            lines_deleted: file.linesDeleted,
        })),
    },
});


/***/ }),

/***/ 8819:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __nccwpck_require__(6774);
const sources_1 = __nccwpck_require__(2172);
exports["default"] = (0, sources_1.table)({
    name: 'core.goid_crosswalk',
    doc: 'From the identity of an entity to its names elsewhere.',
    grain: 'one entity',
    key: ['goid'],
    columns: {
        goid: column_1.c.text('URN of the entity (the text, not the number).'),
        lang: column_1.c.text('Language.', { values: ['python'] }),
        module_path: column_1.c.text.nullable('Dotted module of the file.'),
        file_path: column_1.c.text.nullable('File, repository-relative.'),
        start_line: column_1.c.integer.nullable('First line, decorators included.', { unit: 'line, 1-based' }),
        end_line: column_1.c.integer.nullable('Last line, inclusive; NULL for modules.', { unit: 'line, 1-based' }),
        scip_symbol: column_1.c.text.nullable('SCIP definition symbol; NULL while no SCIP index is made.'),
        ast_qualname: column_1.c.text.nullable('Module-qualified dotted name.'),
        cst_node_id: column_1.c.text.nullable('Node of the concrete syntax tree; NULL while none is stored.'),
        chunk_id: column_1.c.text.nullable('`<path>:<start>:<end>`; the start stands for a missing end.'),
        symbol_id: column_1.c.text.nullable('Reserved, NULL.'),
        updated_at: (0, column_1.clock)(),
    },
    producer: { from: 'select' },
});


/***/ }),

/***/ 4460:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __nccwpck_require__(6774);
const sources_1 = __nccwpck_require__(2172);
exports["default"] = (0, sources_1.table)({
    name: 'core.goids',
    doc: 'The identity of every module, class, function and method of the snapshot.',
    grain: 'one entity',
    key: ['goid_h128'],
    unique: [['urn']],
    columns: {
        goid_h128: column_1.c.goid('BLAKE2b-128 of the identifying fields, modulo 10^38 − 1.'),
        urn: column_1.c.text('`goid:<repo>/<path>#python:<kind>:<qualname>?s=<start>&e=<end>`.'),
        repo: column_1.REPO,
        commit: column_1.COMMIT,
        rel_path: column_1.c.text('File, repository-relative.'),
        language: column_1.c.text('Language.', { values: ['python'] }),
        kind: column_1.c.text('Kind of entity; `block` is reserved.', { values: ['module', 'class', 'function', 'method'] }),
        qualname: column_1.c.text('Module-qualified dotted name.'),
        start_line: column_1.c.integer('First line, decorators included; 1 for modules.', { unit: 'line, 1-based' }),
        end_line: column_1.c.integer.nullable('Last line, inclusive; NULL for modules.', { unit: 'line, 1-based' }),
        created_at: (0, column_1.clock)(),
    },
    producer: {
        from: 'file',
        rows: (file) => file.entities.map((entity) => ({
            goid_h128: entity.goid,
            urn: entity.urn,
            rel_path: file.path,
            language: 'python',
            kind: entity.kind,
            qualname: entity.qualname,
            start_line: entity.startLine,
            end_line: entity.kind === 'module' ? null : entity.endLine,
        })),
    },
});


/***/ }),

/***/ 885:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __nccwpck_require__(6774);
const sources_1 = __nccwpck_require__(2172);
exports["default"] = (0, sources_1.table)({
    name: 'core.modules',
    doc: 'Every Python file that was analysed, with its module name.',
    grain: 'one Python file',
    key: ['module', 'path'],
    columns: {
        module: column_1.c.text('Dotted name: source root and `.py` stripped, `__init__` collapsed.'),
        path: column_1.c.text('Repository-relative path.'),
        repo: column_1.REPO,
        commit: column_1.COMMIT,
        language: column_1.c.text('Language.', { values: ['python'] }),
        tags: column_1.c.json('Sorted distinct tag names; `[]` when none.'),
        owners: column_1.c.json('Owners by CODEOWNERS; `[]` when none.'),
    },
    producer: {
        from: 'snapshot',
        rows: (snapshot) => snapshot.files.map((file) => ({
            module: file.module,
            path: file.path,
            language: 'python',
            tags: (0, sources_1.json)(file.tags),
            owners: (0, sources_1.json)(file.owners),
        })),
    },
});


/***/ }),

/***/ 5247:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __nccwpck_require__(6774);
const sources_1 = __nccwpck_require__(2172);
exports["default"] = (0, sources_1.table)({
    name: 'core.repo_map',
    doc: 'The repository as one object: module name to path.',
    grain: 'one snapshot',
    key: ['repo', 'commit'],
    columns: {
        repo: column_1.REPO,
        commit: column_1.COMMIT,
        modules: column_1.c.json('Object module → path. Of two files with one module name the first path by code unit stands here; `core.modules` has both.'),
        overlays: column_1.c.json('Object, `{}`.'),
        generated_at: (0, column_1.clock)(),
    },
    export: { as: 'document', file: 'repo_map.json', format: 'json', shape: 'object' },
    producer: {
        from: 'snapshot',
        rows: (snapshot) => {
            const modules = new Map();
            for (const file of snapshot.files)
                if (!modules.has(file.module))
                    modules.set(file.module, file.path);
            const sorted = [...modules].sort(([a], [b]) => (a < b ? -1 : 1));
            return [{ modules: (0, sources_1.json)(Object.fromEntries(sorted)), overlays: '{}' }];
        },
    },
});


/***/ }),

/***/ 557:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __nccwpck_require__(6774);
const sources_1 = __nccwpck_require__(2172);
exports["default"] = (0, sources_1.table)({
    name: 'core.run_manifest',
    doc: 'How the snapshot was made. `run_manifest.json` in the output folder adds durations, workers and memory, which differ from run to run.',
    grain: 'one snapshot',
    key: ['repo', 'commit'],
    columns: {
        repo: column_1.REPO,
        commit: column_1.COMMIT,
        generated_at: (0, column_1.clock)(),
        tool_version: column_1.c.text('Version of CodeIntel.'),
        schema_version: column_1.c.integer('Version of the database schema.'),
        tools: column_1.c.json('Object component → version of what shaped the result.'),
        source_roots: column_1.c.json('Source roots that module names are relative to, most specific first.'),
        excluded: column_1.c.json('Object reason → number of Python files left out.'),
        signals: column_1.c.json('Array of {signal, available, source, reason}.'),
        counts: column_1.c.json('Object table → rows.'),
        diagnostics: column_1.c.json('Object severity → number of rows in `core.diagnostics`.'),
    },
    producer: {
        from: 'run',
        rows: (run) => {
            const severities = { error: 0, info: 0, warning: 0 };
            for (const diagnostic of run.diagnostics)
                severities[diagnostic.severity]++;
            return [
                {
                    tool_version: run.toolVersion,
                    schema_version: run.schemaVersion,
                    tools: (0, sources_1.json)(run.tools),
                    source_roots: (0, sources_1.json)(run.snapshot.sourceRoots),
                    excluded: (0, sources_1.json)(run.snapshot.excluded),
                    signals: (0, sources_1.json)(run.snapshot.signals),
                    counts: (0, sources_1.json)(run.counts),
                    diagnostics: (0, sources_1.json)(severities),
                },
            ];
        },
    },
});


/***/ }),

/***/ 2031:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __nccwpck_require__(6774);
const sources_1 = __nccwpck_require__(2172);
/** Every number that a measure depends on, so that SQL reads it and a reader sees it. */
const SETTINGS = [
    ['risk.weight.coverage', 0.4, 'Weight of the uncovered share of a function.'],
    ['risk.weight.complexity_high', 0.4, 'Added when the complexity bucket is high.'],
    ['risk.weight.complexity_medium', 0.2, 'Added when the complexity bucket is medium.'],
    ['risk.weight.static_errors', 0.2, 'Added when the file has type errors.'],
    ['risk.weight.hotspot', 0.1, 'Added when the hotspot score of the file is above 0.'],
    ['risk.level.high', 0.7, 'Lowest risk score of level high.'],
    ['risk.level.medium', 0.4, 'Lowest risk score of level medium.'],
    ['hotspot.weight.commits', 0.4, 'Weight of ln(1 + commits).'],
    ['hotspot.weight.authors', 0.3, 'Weight of ln(1 + authors).'],
    ['hotspot.weight.churn', 0.2, 'Weight of ln(1 + added + deleted).'],
    ['hotspot.weight.complexity', 0.1, 'Weight of ln(1 + (complexity + 1)).'],
];
exports["default"] = (0, sources_1.table)({
    name: 'core.settings',
    doc: 'The thresholds and weights that this run used.',
    grain: 'one setting',
    key: ['key'],
    columns: {
        key: column_1.c.text('Dotted name.'),
        value: column_1.c.double('Value used.'),
        doc: column_1.c.text('What it does.'),
    },
    producer: { from: 'snapshot', rows: () => SETTINGS.map(([key, value, doc]) => ({ key, value, doc })) },
});


/***/ }),

/***/ 2569:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __nccwpck_require__(6774);
const snapshot_1 = __nccwpck_require__(972);
const sources_1 = __nccwpck_require__(2172);
exports["default"] = (0, sources_1.table)({
    name: 'core.signals',
    doc: 'Which evidence the run had. A measure whose signal is unavailable is NULL, never 0.',
    grain: 'one kind of evidence',
    key: ['signal'],
    columns: {
        signal: column_1.c.text('Kind of evidence.', { values: snapshot_1.SIGNALS }),
        available: column_1.c.boolean('Whether the run had it.'),
        source: column_1.c.text.nullable('Where it came from; NULL when unavailable.'),
        reason: column_1.c.text.nullable('Why it is unavailable and what would provide it; NULL when available.'),
    },
    producer: { from: 'snapshot', rows: (snapshot) => snapshot.signals },
});


/***/ }),

/***/ 7448:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
const sources_1 = __nccwpck_require__(2172);
exports["default"] = (0, sources_1.view)({
    name: 'docs.v_file_summary',
    doc: 'Each file with its size, history, typedness and the risk of its functions.',
    grain: 'one Python file',
    columns: {
        ast_complexity: 'Control statements in the file (`core.ast_metrics.complexity`).',
        hotspot_score: '`analytics.hotspots.score`.',
        total_errors: 'Type errors; NULL while no type checker report was read.',
        has_errors: 'Whether the file has type errors; NULL while no type checker report was read.',
        risk_function_count: 'Functions with a risk score.',
        high_risk_functions: 'Of those, level high.',
        medium_risk_functions: 'Of those, level medium.',
        low_risk_functions: 'Of those, level low.',
        max_risk_score: 'Highest risk score of a function; NULL when the file has none.',
    },
});


/***/ }),

/***/ 8386:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
const sources_1 = __nccwpck_require__(2172);
exports["default"] = (0, sources_1.view)({
    name: 'docs.v_function_summary',
    doc: 'Each function with its risk, size, signature and summary: the row an answer about a function starts from.',
    grain: 'one function or method',
    columns: {
        doc_short: 'Summary of the docstring.',
        doc_long: 'Description after the summary.',
    },
});


/***/ }),

/***/ 2595:
/***/ ((__unused_webpack_module, exports) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.blockId = blockId;
function blockId({ id }, index) {
    return `${id}:block${index}`;
}


/***/ }),

/***/ 1847:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.FUNCTION_COLUMNS = void 0;
exports.functionColumns = functionColumns;
const column_1 = __nccwpck_require__(6774);
/** The columns that begin every table with a row per function (`FN10`). */
exports.FUNCTION_COLUMNS = {
    function_goid_h128: column_1.c.goid('GOID of the function.'),
    urn: column_1.c.text('URN of the function.'),
    repo: column_1.REPO,
    commit: column_1.COMMIT,
    rel_path: column_1.c.text('File, repository-relative.'),
    language: column_1.c.text('Language.', { values: ['python'] }),
    kind: column_1.c.text('Method when the direct parent is a class.', { values: ['function', 'method'] }),
    qualname: column_1.c.text('Module-qualified dotted name.'),
    start_line: column_1.c.integer('First line, decorators included.', { unit: 'line, 1-based' }),
    end_line: column_1.c.integer('Last line, inclusive.', { unit: 'line, 1-based' }),
};
/** The values of those columns. */
function functionColumns(entity, path) {
    return {
        function_goid_h128: entity.goid,
        urn: entity.urn,
        rel_path: path,
        language: 'python',
        kind: entity.kind,
        qualname: entity.qualname,
        start_line: entity.startLine,
        end_line: entity.endLine,
    };
}


/***/ }),

/***/ 8952:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __nccwpck_require__(6774);
const flows_1 = __nccwpck_require__(2595);
const sources_1 = __nccwpck_require__(2172);
exports["default"] = (0, sources_1.table)({
    name: 'graph.cfg_blocks',
    doc: 'Basic blocks of each function. Every statement of the body is in exactly one; a nested definition is one statement, and unreachable blocks are kept.',
    grain: 'one basic block',
    key: ['function_goid_h128', 'block_idx'],
    columns: {
        function_goid_h128: column_1.c.goid('GOID of the function.'),
        block_idx: column_1.c.integer('Number within the function, in order of the source: the entry is 0, the exit comes last.'),
        block_id: column_1.c.text('`<function goid>:block<idx>`.'),
        label: column_1.c.text('`<kind>:<idx>`.'),
        file_path: column_1.c.text.nullable('File, repository-relative.'),
        start_line: column_1.c.integer.nullable('First line; the `def` line for the entry.', { unit: 'line, 1-based' }),
        end_line: column_1.c.integer.nullable('Last line, inclusive. A compound statement that ends a block counts up to the end of its header.', { unit: 'line, 1-based' }),
        kind: column_1.c.text('What the block is; `handler` is the header of an `except`.', {
            values: ['entry', 'body', 'exit', 'handler'],
        }),
        stmts_json: column_1.c.json('Array of `{type, lineno, end_lineno}`: the class of each statement in `ast` and its lines. The blocks of an `except` and a `case` hold the `ExceptHandler` and the `match_case`.'),
        in_degree: column_1.c.integer('Edges that lead here; 0 for the entry and for unreachable code.', { unit: 'edges' }),
        out_degree: column_1.c.integer('Edges that lead on.', { unit: 'edges' }),
    },
    producer: {
        from: 'file',
        rows: function* ({ path, source, flows }) {
            for (const flow of flows()) {
                for (const block of flow.cfg.blocks) {
                    yield {
                        function_goid_h128: flow.entity.goid,
                        block_idx: block.index,
                        block_id: (0, flows_1.blockId)(flow, block.index),
                        label: `${block.kind}:${block.index}`,
                        file_path: path,
                        start_line: block.startLine,
                        end_line: block.endLine,
                        kind: block.kind,
                        stmts_json: statements(block, source),
                        in_degree: block.incoming.length,
                        out_degree: block.outgoing.length,
                    };
                }
            }
        },
    },
});
/** Kinds are plain words, so that the text needs no escapes. */
function statements({ steps }, source) {
    const items = steps.map((step) => {
        const [start, end] = span(step);
        return `{"type":"${step.kind}","lineno":${source.lineOf(start)},"end_lineno":${source.lineOf(end)}}`;
    });
    return `[${items.join(',')}]`;
}
/** CPython gives a case no position: it goes from its pattern to the end of its body. */
function span(step) {
    if (step.kind !== 'match_case')
        return [step.start, step.end];
    return [step.pattern.start, (step.body.at(-1) ?? step.guard ?? step.pattern).end];
}


/***/ }),

/***/ 3734:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __nccwpck_require__(6774);
const guard_1 = __nccwpck_require__(6811);
const flows_1 = __nccwpck_require__(2595);
const sources_1 = __nccwpck_require__(2172);
exports["default"] = (0, sources_1.table)({
    name: 'graph.cfg_edges',
    doc: 'Control flow between the basic blocks of each function.',
    grain: 'one edge of one type between two blocks',
    key: ['function_goid_h128', 'src_block_idx', 'dst_block_idx', 'edge_type'],
    columns: {
        function_goid_h128: column_1.c.goid('GOID of the function.'),
        src_block_idx: column_1.c.integer('Block it comes from.'),
        dst_block_idx: column_1.c.integer('Block it leads to.'),
        edge_type: column_1.c.text('`true` and `false`: outcome of the test that ends the source. `loop`: back to a loop header. `exception`: to a handler, a `finally` or the exit. `fallthrough`: the rest, `return` and `break` included.', { values: ['fallthrough', 'true', 'false', 'loop', 'exception'] }),
        cond_json: column_1.c.json.nullable('`{expr}`: what is tested, for `true` and `false`; on a `loop` edge from a test also its `outcome`. NULL where nothing is.'),
        src: column_1.c.text('`block_id` of the source.'),
        dst: column_1.c.text('`block_id` of the destination.'),
    },
    producer: {
        from: 'file',
        rows: function* ({ source, flows }) {
            const condition = conditions(source);
            for (const flow of flows()) {
                for (const { outgoing } of flow.cfg.blocks) {
                    for (const edge of outgoing) {
                        yield {
                            function_goid_h128: flow.entity.goid,
                            src_block_idx: edge.source.index,
                            dst_block_idx: edge.target.index,
                            edge_type: edge.type,
                            cond_json: condition(edge),
                            src: (0, flows_1.blockId)(flow, edge.source.index),
                            dst: (0, flows_1.blockId)(flow, edge.target.index),
                        };
                    }
                }
            }
        },
    },
});
/** Both sides of a test are asked for one after the other: its text is made once. */
function conditions(source) {
    let last = null;
    let expr = '';
    return ({ type, guard }) => {
        if (guard === null)
            return null;
        if (guard.step !== last) {
            last = guard.step;
            expr = (0, guard_1.guardText)(last, source);
        }
        return (0, sources_1.json)(type === 'loop' ? { expr, outcome: guard.outcome } : { expr });
    };
}


/***/ }),

/***/ 4063:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __nccwpck_require__(6774);
const dfg_1 = __nccwpck_require__(2054);
const sources_1 = __nccwpck_require__(2172);
exports["default"] = (0, sources_1.table)({
    name: 'graph.dfg_edges',
    doc: 'Data flow within each function: definitions of a name that reach a use of it, by basic block. Parameters are defined in the entry; names of enclosing scopes have no definition here.',
    grain: 'one name, from a block that defines it to a block that uses it, in one way',
    key: ['function_goid_h128', 'src_block_idx', 'dst_block_idx', 'src_symbol', 'dst_symbol', 'via_phi', 'use_kind'],
    columns: {
        function_goid_h128: column_1.c.goid('GOID of the function.'),
        src_block_idx: column_1.c.integer('Block of the definition.'),
        dst_block_idx: column_1.c.integer('Block of the use.'),
        src_symbol: column_1.c.text('Name defined.'),
        dst_symbol: column_1.c.text('Name used; the same.'),
        via_phi: column_1.c.boolean('Two or more definitions reach the use.'),
        use_kind: column_1.c.text('`read`: the value is loaded. `update`: the name is bound anew from its value, as in `x += 1`. `write`: the definition is replaced or deleted.', { values: ['read', 'write', 'update'] }),
    },
    producer: {
        from: 'file',
        rows: function* ({ flows, report }) {
            for (const { entity, cfg } of flows()) {
                const edges = (0, dfg_1.dataFlow)(entity.node, cfg);
                if (edges === null) {
                    report({
                        code: 'data-flow-too-large',
                        message: `${entity.qualname} is too large to follow its data flow: it has no rows in graph.dfg_edges.`,
                        line: entity.headerLine,
                    });
                    continue;
                }
                for (const { source, target, symbol, viaPhi, useKind } of edges) {
                    yield {
                        function_goid_h128: entity.goid,
                        src_block_idx: source,
                        dst_block_idx: target,
                        src_symbol: symbol,
                        dst_symbol: symbol,
                        via_phi: viaPhi,
                        use_kind: useKind,
                    };
                }
            }
        },
    },
});


/***/ }),

/***/ 2117:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {

"use strict";

var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DATASETS = void 0;
// Written by scripts/generate.mjs; do not edit.
const function_complexity_1 = __importDefault(__nccwpck_require__(7772));
const function_fingerprints_1 = __importDefault(__nccwpck_require__(9637));
const function_metrics_1 = __importDefault(__nccwpck_require__(4971));
const function_types_1 = __importDefault(__nccwpck_require__(4831));
const goid_risk_factors_1 = __importDefault(__nccwpck_require__(7777));
const hotspots_1 = __importDefault(__nccwpck_require__(7573));
const tags_index_1 = __importDefault(__nccwpck_require__(8239));
const typedness_1 = __importDefault(__nccwpck_require__(7306));
const ast_metrics_1 = __importDefault(__nccwpck_require__(1914));
const ast_nodes_1 = __importDefault(__nccwpck_require__(2962));
const cst_nodes_1 = __importDefault(__nccwpck_require__(8));
const diagnostics_1 = __importDefault(__nccwpck_require__(7972));
const docstrings_1 = __importDefault(__nccwpck_require__(6754));
const file_history_1 = __importDefault(__nccwpck_require__(715));
const goid_crosswalk_1 = __importDefault(__nccwpck_require__(8819));
const goids_1 = __importDefault(__nccwpck_require__(4460));
const modules_1 = __importDefault(__nccwpck_require__(885));
const repo_map_1 = __importDefault(__nccwpck_require__(5247));
const run_manifest_1 = __importDefault(__nccwpck_require__(557));
const settings_1 = __importDefault(__nccwpck_require__(2031));
const signals_1 = __importDefault(__nccwpck_require__(2569));
const v_file_summary_1 = __importDefault(__nccwpck_require__(7448));
const v_function_summary_1 = __importDefault(__nccwpck_require__(8386));
const cfg_blocks_1 = __importDefault(__nccwpck_require__(8952));
const cfg_edges_1 = __importDefault(__nccwpck_require__(3734));
const dfg_edges_1 = __importDefault(__nccwpck_require__(4063));
exports.DATASETS = [
    function_complexity_1.default,
    function_fingerprints_1.default,
    function_metrics_1.default,
    function_types_1.default,
    goid_risk_factors_1.default,
    hotspots_1.default,
    tags_index_1.default,
    typedness_1.default,
    ast_metrics_1.default,
    ast_nodes_1.default,
    cst_nodes_1.default,
    diagnostics_1.default,
    docstrings_1.default,
    file_history_1.default,
    goid_crosswalk_1.default,
    goids_1.default,
    modules_1.default,
    repo_map_1.default,
    run_manifest_1.default,
    settings_1.default,
    signals_1.default,
    v_file_summary_1.default,
    v_function_summary_1.default,
    cfg_blocks_1.default,
    cfg_edges_1.default,
    dfg_edges_1.default,
];


/***/ }),

/***/ 2172:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.view = void 0;
exports.table = table;
exports.json = json;
const dataset_1 = __nccwpck_require__(1302);
/** Declares a table of this project. */
function table(declaration) {
    return (0, dataset_1.declareTable)(declaration);
}
var dataset_2 = __nccwpck_require__(1302);
Object.defineProperty(exports, "view", ({ enumerable: true, get: function () { return dataset_2.declareView; } }));
/** JSON text of a value; keys keep the order they were written in. Half a surrogate pair, which DuckDB refuses, becomes U+FFFD. */
function json(value) {
    const text = JSON.stringify(value);
    return text.includes('\\ud')
        ? text.replace(/\\(?:ud[0-9a-f]{3}|.)/g, (sequence) => (sequence.length > 2 ? '\ufffd' : sequence))
        : text;
}


/***/ }),

/***/ 5991:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readSource = readSource;
const node_fs_1 = __nccwpck_require__(3024);
const node_path_1 = __nccwpck_require__(6760);
const errors_1 = __nccwpck_require__(5995);
/** The bytes of one file, or the diagnostic that says why there are none. */
function readSource(root, path) {
    try {
        const absolute = (0, node_path_1.join)(root, path);
        if (!(0, node_fs_1.statSync)(absolute).isFile())
            throw new Error('not a regular file');
        return { bytes: (0, node_fs_1.readFileSync)(absolute) };
    }
    catch (error) {
        return {
            problem: {
                path,
                stage: 'read',
                severity: 'error',
                code: 'unreadable-file',
                message: `The file cannot be read (${(0, errors_1.messageOf)(error)}): it has a module row but no facts. Check its permissions.`,
                line: null,
            },
        };
    }
}


/***/ }),

/***/ 6774:
/***/ ((__unused_webpack_module, exports) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.COMMIT = exports.REPO = exports.c = void 0;
exports.clock = clock;
function columns(type) {
    const required = (doc, options = {}) => ({ type, nullable: false, run: null, doc, ...options });
    const nullable = (doc, options = {}) => ({ type, nullable: true, run: null, doc, ...options });
    return Object.assign(required, { nullable });
}
/** Column constructors; `c.integer.nullable('…')` allows NULL. */
exports.c = {
    text: columns('VARCHAR'),
    integer: columns('INTEGER'),
    bigint: columns('BIGINT'),
    double: columns('DOUBLE'),
    boolean: columns('BOOLEAN'),
    json: columns('JSON'),
    timestamp: columns('TIMESTAMP'),
    goid: columns('DECIMAL(38,0)'),
};
exports.REPO = {
    type: 'VARCHAR',
    nullable: false,
    run: 'repo',
    doc: 'Repository slug, `owner/name`.',
};
exports.COMMIT = {
    type: 'VARCHAR',
    nullable: false,
    run: 'commit',
    doc: 'Commit the row describes.',
};
/** The one time stamp of the run. */
function clock(doc = 'Time of the run.') {
    return { type: 'TIMESTAMP', nullable: false, run: 'clock', doc };
}


/***/ }),

/***/ 1302:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.declareTable = declareTable;
exports.declareView = declareView;
exports.layerOf = layerOf;
exports.baseName = baseName;
const column_1 = __nccwpck_require__(6774);
/** Declares a table; everything else about it is derived from the declaration. */
function declareTable(declaration) {
    const { columns } = declaration;
    return {
        kind: 'table',
        unique: [],
        export: { as: 'rows' },
        ...declaration,
        columns: {
            ...columns,
            ...('repo' in columns ? {} : { repo: column_1.REPO }),
            ...('commit' in columns ? {} : { commit: column_1.COMMIT }),
        },
    };
}
function declareView(declaration) {
    return { kind: 'view', ...declaration };
}
function layerOf(dataset) {
    return dataset.name.slice(0, dataset.name.indexOf('.'));
}
/** The name without its layer: what exports, `--target` and questions call the dataset. */
function baseName(dataset) {
    return dataset.name.slice(dataset.name.indexOf('.') + 1);
}


/***/ }),

/***/ 5995:
/***/ ((__unused_webpack_module, exports) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.UserError = void 0;
exports.messageOf = messageOf;
/**
 * A failure whose message is written for the user: it names what failed and what to do about it, and is
 * shown without a stack. Any other error that reaches a surface is a defect of ours.
 */
class UserError extends Error {
    exitCode;
    name = 'UserError';
    constructor(message, 
    /** Exit code of the command line: 2 wrong usage, 1 everything else. */
    exitCode = 1, options) {
        super(message, options);
        this.exitCode = exitCode;
    }
}
exports.UserError = UserError;
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 6199:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createHash128 = createHash128;
exports.goid = goid;
exports.urn = urn;
const hash_wasm_1 = __nccwpck_require__(608);
/** The largest value DECIMAL(38,0) holds; digests are reduced modulo this. */
const MODULUS = 10n ** 38n - 1n;
async function createHash128() {
    const hasher = await (0, hash_wasm_1.createBLAKE2b)(128);
    return { hex: (text) => hasher.init().update(text).digest('hex') };
}
/** The GOID of an entity in one snapshot: 0 … 10^38 − 2. It contains the commit and the line span. */
function goid(hash, repo, commit, e) {
    const text = `${repo}:${commit}:python:${e.path}:${e.kind}:${e.qualname}:${e.startLine}:${e.endLine ?? 'None'}`;
    return BigInt(`0x${hash.hex(text)}`) % MODULUS;
}
/** The URN of an entity; unique within a snapshot. */
function urn(repo, e) {
    const end = e.endLine === null ? '' : `&e=${e.endLine}`;
    return `goid:${repo}/${e.path}#python:${e.kind}:${e.qualname}?s=${e.startLine}${end}`;
}


/***/ }),

/***/ 972:
/***/ ((__unused_webpack_module, exports) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SIGNALS = void 0;
/** Evidence that a run may or may not have. */
exports.SIGNALS = ['git', 'history', 'coverage', 'tests', 'type_errors', 'owners', 'tags'];


/***/ }),

/***/ 6851:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.controlFlow = controlFlow;
const truth_1 = __nccwpck_require__(3247);
const function_metrics_1 = __nccwpck_require__(6081);
/**
 * The control flow of a function's own body. Definitions inside it are single statements; `and`, `or`,
 * conditional expressions and comprehensions branch inside their statement and split no block.
 *
 * Exceptions are followed where the function deals with them: any block of a `try` may go to the handlers or
 * the `finally`, and `raise` and `assert` go there or to the exit. Each `finally` is there once: it goes on to
 * wherever something that entered it was bound. A context manager is taken to let exceptions pass, except
 * where the code after the `with` could be reached in no other way.
 */
function controlFlow(fn, source) {
    return { blocks: new Builder(source).build(fn) };
}
const NO_NAMES = [];
class Builder {
    source;
    blocks = [];
    /** The block that the next statement continues; null where it must begin one. */
    current = null;
    /** What leads to the block that the next statement begins. */
    loose = [];
    frames = [];
    leaving = [];
    constructor(source) {
        this.source = source;
    }
    build(fn) {
        const entry = this.newBlock('entry');
        entry.startLine = entry.endLine = this.source.lineOf(fn.start);
        this.startFrom([fallthrough(entry)]);
        this.body(fn.body);
        const ends = [...this.takeEnds(), ...this.leaving];
        const exit = this.newBlock('exit');
        exit.startLine = exit.endLine = this.source.lineOf(Math.max(fn.start, fn.end - 1));
        this.connect(ends, exit);
        for (const { outgoing } of this.blocks)
            if (outgoing.length > 1)
                outgoing.sort(byTargetAndType);
        return this.blocks;
    }
    body(body, isFollowed = false) {
        for (let i = 0; i < body.length; i++)
            this.statement(body[i], isFollowed || i + 1 < body.length);
    }
    statement(stmt, isFollowed) {
        switch (stmt.kind) {
            case 'If':
                this.conditional(stmt);
                return;
            case 'While':
                this.loop(stmt, (0, truth_1.truth)(stmt.test));
                return;
            case 'For':
            case 'AsyncFor':
                this.loop(stmt, { canBeTrue: true, canBeFalse: true });
                return;
            case 'With':
            case 'AsyncWith':
                this.context(stmt, isFollowed);
                return;
            case 'Match':
                this.match(stmt);
                return;
            case 'Try':
            case 'TryStar':
                this.attempt(stmt);
                return;
            case 'Return':
                this.leave('return', stmt, 'fallthrough');
                return;
            case 'Break':
                this.leave('break', stmt, 'fallthrough');
                return;
            case 'Continue':
                this.leave('continue', stmt, 'loop');
                return;
            case 'Raise':
                this.leave('exception', stmt, 'exception');
                return;
            case 'Assert': {
                const { canBeTrue, canBeFalse } = (0, truth_1.truth)(stmt.test);
                const block = this.step(stmt);
                if (!canBeFalse)
                    return;
                this.jump('exception', { from: block, type: 'exception', guard: null, unbinds: NO_NAMES });
                this.startFrom(canBeTrue ? [side(block, stmt, true)] : []);
                return;
            }
            default:
                this.step(stmt);
        }
    }
    leave(jump, stmt, type) {
        this.jump(jump, { from: this.step(stmt), type, guard: null, unbinds: NO_NAMES });
        this.startFrom([]);
    }
    /** A chain of `elif` is walked, not descended: generated code has thousands of them. */
    conditional(first) {
        const ends = [];
        for (let stmt = first; stmt !== null;) {
            const block = this.step(stmt);
            const { canBeTrue, canBeFalse } = (0, truth_1.truth)(stmt.test);
            this.startFrom(canBeTrue ? [side(block, stmt, true)] : []);
            this.body(stmt.body);
            append(ends, this.takeEnds());
            this.startFrom(canBeFalse ? [side(block, stmt, false)] : []);
            const [only] = stmt.orelse;
            if (stmt.orelse.length === 1 && only.kind === 'If') {
                stmt = only;
                continue;
            }
            this.body(stmt.orelse);
            stmt = null;
        }
        append(ends, this.takeEnds());
        this.startFrom(ends);
    }
    loop(stmt, { canBeTrue, canBeFalse }) {
        const header = this.beginBlock(stmt, 'body');
        const breaks = [];
        this.frames.push({ kind: 'loop', header, breaks });
        this.startFrom(canBeTrue ? [side(header, stmt, true)] : []);
        this.body(stmt.body);
        this.connect(this.takeEnds(), header, 'loop');
        this.frames.pop();
        this.startFrom(canBeFalse ? [side(header, stmt, false)] : []);
        this.body(stmt.orelse);
        this.startFrom([...this.takeEnds(), ...breaks]);
    }
    context(stmt, isFollowed) {
        const blocks = [this.step(stmt)];
        this.frames.push({ kind: 'with', blocks });
        this.body(stmt.body);
        this.frames.pop();
        if (isFollowed && this.current === null && this.loose.length === 0) {
            this.startFrom(blocks.map((from) => ({ from, type: 'exception', guard: null, unbinds: NO_NAMES })));
        }
    }
    match(stmt) {
        this.step(stmt);
        let unmatched = this.takeEnds();
        const ends = [];
        for (const matchCase of stmt.cases) {
            this.startFrom(unmatched);
            const header = this.beginBlock(matchCase, 'body');
            const guard = matchCase.guard === null ? null : (0, truth_1.truth)(matchCase.guard);
            this.startFrom(guard?.canBeTrue === false ? [] : [side(header, matchCase, true)]);
            this.body(matchCase.body);
            append(ends, this.takeEnds());
            unmatched = (0, function_metrics_1.isIrrefutable)(matchCase) ? [] : [side(header, matchCase, false)];
        }
        this.startFrom([...ends, ...unmatched]);
    }
    attempt(stmt) {
        this.step(stmt);
        this.startFrom(this.takeEnds());
        const last = { kind: 'finally', entering: [], jumps: new Set() };
        if (stmt.finalbody.length > 0)
            this.frames.push(last);
        const raised = [];
        if (stmt.handlers.length > 0)
            this.frames.push({ kind: 'handlers', raised });
        this.body(stmt.body, stmt.orelse.length > 0);
        const unraised = this.takeEnds();
        if (stmt.handlers.length > 0)
            this.frames.pop();
        const handled = this.handlers(stmt, raised);
        this.startFrom(unraised);
        this.body(stmt.orelse);
        const ends = [...this.takeEnds(), ...handled];
        this.startFrom(ends);
        if (stmt.finalbody.length === 0)
            return;
        this.frames.pop();
        this.startFrom([...ends, ...last.entering]);
        this.body(stmt.finalbody);
        const finished = this.takeEnds();
        for (const jump of last.jumps) {
            for (const end of finished) {
                this.jump(jump, jump === 'exception' ? { ...end, type: 'exception', guard: null } : end);
            }
        }
        this.startFrom(ends.length > 0 ? finished : []);
    }
    /** Returns how control leaves the handlers towards what comes after the `try`. */
    handlers({ kind, handlers }, raised) {
        const isStar = kind === 'TryStar';
        const ends = [];
        let unhandled = raised;
        for (const handler of handlers) {
            this.startFrom(unhandled);
            const header = this.beginBlock(handler, 'handler');
            if (handler.name !== null)
                this.frames.push({ kind: 'named', name: handler.name });
            this.startFrom([handler.type === null ? fallthrough(header) : side(header, handler, true)]);
            this.body(handler.body);
            let finished = this.takeEnds();
            if (handler.name !== null) {
                finished = finished.map((end) => without(end, handler.name));
                this.frames.pop();
            }
            unhandled = handler.type === null ? [] : [side(header, handler, false)];
            // `except*` handlers take their share of a group one after the other.
            if (isStar)
                unhandled = [...finished, ...unhandled];
            else
                append(ends, finished);
        }
        if (handlers.length === 0)
            return [];
        for (const end of unhandled)
            this.jump('exception', { ...end, type: 'exception', guard: null });
        if (isStar)
            append(ends, handlers.length > 1 ? unhandled : unhandled.slice(0, -1));
        return ends;
    }
    /** Sends control where the innermost frame that has a say lets it go. */
    jump(jump, loose) {
        let end = loose;
        for (let i = this.frames.length - 1; i >= 0; i--) {
            const frame = this.frames[i];
            if (frame.kind === 'named') {
                end = without(end, frame.name);
            }
            else if (frame.kind === 'finally') {
                frame.entering.push(end.type === 'loop' ? { ...end, type: 'fallthrough' } : end);
                frame.jumps.add(jump);
                return;
            }
            else if (frame.kind === 'handlers' && jump === 'exception') {
                frame.raised.push(end);
                return;
            }
            else if (frame.kind === 'loop' && jump === 'break') {
                frame.breaks.push(end);
                return;
            }
            else if (frame.kind === 'loop' && jump === 'continue') {
                this.connect([end], frame.header, 'loop');
                return;
            }
        }
        this.leaving.push(end.type === 'loop' ? { ...end, type: 'fallthrough' } : end);
    }
    /** The block that runs the step: the one under way, or a new one where there is none. */
    step(step) {
        if (this.current === null)
            return this.beginBlock(step, 'body');
        this.addStep(this.current, step);
        return this.current;
    }
    beginBlock(step, kind) {
        const ends = this.takeEnds();
        const block = this.newBlock(kind);
        this.connect(ends, block);
        this.mayRaise(block);
        this.addStep(block, step);
        this.current = block;
        return block;
    }
    newBlock(kind) {
        const block = { index: this.blocks.length, kind, steps: [], startLine: 0, endLine: 0, incoming: [], outgoing: [] };
        this.blocks.push(block);
        return block;
    }
    addStep(block, step) {
        if (block.steps.length === 0)
            block.startLine = this.source.lineOf(startOf(step));
        block.steps.push(step);
        block.endLine = Math.max(block.startLine, this.source.lineOf(Math.max(startOf(step), endOf(step) - 1)));
    }
    /** A block inside a `try` may go to its handlers or its `finally` from anywhere. */
    mayRaise(block) {
        let end = { from: block, type: 'exception', guard: null, unbinds: NO_NAMES };
        for (let i = this.frames.length - 1; i >= 0; i--) {
            const frame = this.frames[i];
            if (frame.kind === 'with')
                frame.blocks.push(block);
            else if (frame.kind === 'named')
                end = without(end, frame.name);
            else if (frame.kind === 'handlers') {
                frame.raised.push(end);
                return;
            }
            else if (frame.kind === 'finally') {
                frame.entering.push(end);
                frame.jumps.add('exception');
                return;
            }
        }
    }
    startFrom(loose) {
        this.current = null;
        this.loose = [...loose];
    }
    /** How control comes out of what has just been read; nothing is under way any more. */
    takeEnds() {
        const ends = this.loose;
        if (this.current !== null)
            ends.push(fallthrough(this.current));
        this.startFrom([]);
        return ends;
    }
    connect(ends, target, as) {
        for (const end of ends) {
            const type = as ?? end.type;
            const { outgoing } = end.from;
            if (outgoing.some((edge) => edge.target === target && edge.type === type))
                continue;
            const edge = { source: end.from, target, type, guard: end.guard, unbinds: end.unbinds };
            outgoing.push(edge);
            target.incoming.push(edge);
        }
    }
}
function byTargetAndType(a, b) {
    return a.target.index - b.target.index || (a.type < b.type ? -1 : 1);
}
function fallthrough(from) {
    return { from, type: 'fallthrough', guard: null, unbinds: NO_NAMES };
}
function side(from, step, outcome) {
    return { from, type: outcome ? 'true' : 'false', guard: { step, outcome }, unbinds: NO_NAMES };
}
function without(end, name) {
    return { ...end, unbinds: [...end.unbinds, name] };
}
function append(to, items) {
    for (const item of items)
        to.push(item);
}
function startOf(step) {
    if (step.kind === 'match_case')
        return step.pattern.start;
    const decorator = 'decorators' in step ? step.decorators[0] : undefined;
    return (decorator ?? step).start;
}
/** Of a compound statement, the end of the header: its blocks are steps of their own. */
function endOf(step) {
    switch (step.kind) {
        case 'If':
        case 'While':
            return step.test.end;
        case 'For':
        case 'AsyncFor':
            return step.iter.end;
        case 'With':
        case 'AsyncWith': {
            const item = step.items.at(-1);
            return (item?.optionalVars ?? item?.contextExpr ?? step).end;
        }
        case 'Match':
            return step.subject.end;
        case 'Try':
        case 'TryStar':
            return step.start;
        case 'ExceptHandler':
            return step.type?.end ?? step.start;
        case 'match_case':
            return (step.guard ?? step.pattern).end;
        default:
            return step.end;
    }
}


/***/ }),

/***/ 8803:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.characterNamed = characterNamed;
const node_zlib_1 = __nccwpck_require__(8522);
/** The character of a Unicode 15.1.0 name, or undefined; names count without regard to case. */
function characterNamed(name) {
    names ??= unpack();
    const code = names.get(name.toUpperCase());
    return code === undefined ? undefined : String.fromCodePoint(code);
}
let names;
/** One name a line; a line that does not follow its predecessor's code point begins with its own, in hexadecimal. */
function unpack() {
    const unpacked = new Map();
    let code = 0;
    for (const line of (0, node_zlib_1.brotliDecompressSync)(Buffer.from(PACKED, 'base64')).toString('latin1').split('\n')) {
        const jump = /^([0-9a-f]+) (.+)$/.exec(line);
        code = jump === null ? code + 1 : Number.parseInt(jump[1], 16);
        unpacked.set(jump === null ? line : jump[2], code);
    }
    return unpacked;
}
/** Made by scripts/character-names.py. */
const PACKED = 'Wx7RewfdxGZVmTugt3m0DUb0lev690yHXsbIbwI+ieIuBLHu77X23BDRqoCYJl23n8q0MYYdoFdIOpr/MzdbRzSu3SoC+UcAVVVV1cRkcojdRQSghs6634smBIraKRsKKhoSkmvmzqYduFyGgsFJeImFRuOgnbqhX4bZKbkuboWadtqG+50RliHRMpfKjU078GsaZpvIGoe3HwP5XdwPJ761G5ZFbDRUoVKWF3+4aEeuiJhP5CRczk3/q/fw40fGH1cOGrdPXevnT8ZA0fn3e/CPp/ZlsIwNO4c33/Lhhx/tbmJcQSg0/Vz8dZkYVI594wCAVEJjQcV5GyBqioEul5qSY6ue2GHgxDX75MZxlpqnK9Vf2TKB12LD1HJ5KfcTVzIDPzn1D5vM8xZ05Y8pfuN8f9gARdOgUB/GttvBxtifBqbvTzGntcPYL4GdGwHj4As2FAnnpRtD0LFhqgtxHhRa/CZzPO9+y5RhcRki3IOraCyE3/pNNvHfz6gKMyNSoDx+kyP/Elg3k2k99bmSiCDp3X8EEUY0j7EomJLw0fBFe5b/fo1CmBhRj19JVxg4pJne+Xcf03KcugwqfuE9wVjjjzm+vWVyWG4ZKCk94WmAVl9Dh1VPU03RpCmUoHh0AOJtz+57oS+uXv9CDZKqud4cIBtaoRyQkSMrd5R/EtQueiSbo30MvXMDNGKyWMfm3UbIGj37A6qyKvkQVEBWih07D5xnl5yOtKdWNVHT6tVULpo8zr3teDkXYE0RPBFjCSFsOJxnRYIOXjN8vxQmcg5hi/7HVsa0EiY+L6KA4lVRVd3gwHSsp+fLMEioLuQg5FVwUmbQuTHkf++blilmjTEyLjI2CG2oSJmNAr537jsasAHQdDeKbFdF/G6UiG6gatHd49DAu+99SGAPAkNoCxjINEypwJEDIUdOTbQEMM6Rux4rYw2Gko+wkk8VGR8kkXi+usfed9mmj21jDFM1VVmzD5b8xmtvMLag4Qm6r9RNwlbPfuG3kO112IjlBM507sa2DAbXsiAU+P//3lJrmqJclrFmVG0Go0IC1CqC5YjMslQ5P5gU498XuwTQdIEGMgAhAxAyAClHliPEf++5P5uICGkJEQk1MiKohYwImTTVKw20lgCyvai2ZjDsybRJkGoj037Ysx51w/9/q39nM+pE6uTtygCF+o17MTpzKYQKKoqFUfS792Ssw3zV/+1oF8cwa4+wQMH70/fbALXtg6vKTuV0jZ+UDbVFdGbnhHxDgoClfMaK/O/N/DQF/jrImyyQpl/T/BnZGdJHMr7y3Zl+OLTGoO85F+JO30YtMQ0adINumhaQW4D2/1gMGamUxWskH9lMBM+fCpKhvk71W5K2wgWfL13Ll3jdStBaqJB5GanDjgmcNIGw0BeFmjhd7lae+3U1sv7z+7JmX3pYfqIyKCQSo+nD/lDz5Jcl27Glqyvzss2WbthV4za16Zn8U2w5xXqj+uAu7rv5KArtt8Du4P957vuMUxT1fEthACNU0xaJzy3w6txn3fO3jlVjL5/8vvtXzh8oJ8YTW1wM4W/PgJSKFYm+OzZTmul3lvpirwWKWwP130kBSJclGMN9OfWdst82i0N48P/PsppdQrZu+o7ioygnNpdoN0IShMTTXY/UfcmPXHJwqzjIObJVS+fxjJSIlIwk6MsGb7zDIcm4mWvENBOPfKvQKrQKrUar0R50Bl0+Js3Fof/erH5uo7TpspUP1betHTw8cJzd7pl9K+SAyTc8hEXgEdF1LqrOs+YWstCzFlrYvoT///Z9zobxuUY5jNgXVXFIlMv4MqmmhWcyJnXPZzqnVZXrdonCJsIjLM5mQZEtmn0U8rzAObhJJXiMRki2bw0JFvMoNB7+n//V97/sG55G6pxP/XA8iXJ90imERCn+CtpNf64iHEl1tsoVfM/vrZRKsgE2JCkwaakJ1vR9U04spMgM7b6/6tzvMHKcbqUehYR2nTLgYA0RXcz9Z4YeKXqG26iiy6w8p3xo2jd70CUOJEpeyZ7ahe5Kd3eO9pPJf9TSwrwXWkJNljahTq4mV2c/LXsShXA40z64kwf81+9LpV42BE2g/afmIUOVkBdExtVVJtjQBER9+1xvf1r7R9JLdpYQmLLmGvjv2/ufUiVAlAkRghLTiIHXVe8oRocUkby69qm+f5wnpAAdIjYGY2ZAnUgsAw1aeABy6s+wYgwXTBzOpuU/VCtxTGJsJJIZO+FWwg5+1+yPjKysvXTfzYWpK4q5zBVjptY9nx7zny3YM496k1hjW1s8+O//RjrZU79jYWPz7It0TvIrSXxFg4UVWzPReWGWVe4aSZ5ZthModOQtePyh9vTngpR5a4fkFyQwdtxSpmXa7o9l/Qtip0sa+AcJiEgY5jjVdn1f/Fl/ri05vKQpu/skWf4kgQ5MP1AaajWWT18oJFmPuPs/08BwCYlHjPER1Bo6J5k+YKkvTwOm0m+ri9Bd2g0k6aRLfeF86avI8pUCdxsFKkn42Ukcx0lTBtuW/02HSjrAP3BJJMkYdiDpr2E1ZlQ14XZrUC/+NIyYEPyQNj+K8P0hmo/ETlJjN9tWvkASQmC3vdvWXdLzc+w12q1btK1Jxr07EBHxy+FWB/WKrV71XD1Iw/JPEycBB/Y8wNj7OIIdSvDSwfedOhQVdBAExWWyMnTP42QP7TOY0xGnmCE2uEiSPkdb1fKb2V2fb0Pzm2ecJqHPlUWAKGs7rVzwWY5pB46dJP6BD45qx8SHUmETS+2RiWtllgSeHsA/ZamCpHTjSaRxd/4eDBia2p71shb9Qwi64LH7v6nuHBDUOWRosDDzl/5INiVDpPyxEHBieXF7v4MuY2r76fkQEN9L1E0S/okh8PZCqU8ZPjw0YUO88J4ZAQ8ekH2Q9qBgww9yryCD/wUhe8nlqCAPzxmrU8zftBCJ7HQ5VlqX7k2RpPxCrO3ufrKFcbv06+3EcQbboWPDsGMBmHQ7SprCfmb835KD9I48Ua5JTU3ZDPlcKCNPrPoi0F+LKvOTzYAiWADwUJxq9nVoOWptxe2Qk8UHclqMfUTPe6qHqH8Uyx2UMIVwuaji+s40IiASMAgUqKDQoMMFL7jBYMAEh4A3LAAkbHjgwAe+JJlf3pOTXt3B7eVi4LIqkUwk2TEEPLSEZY/f4GNUCpEwbrOA0tovUuD2KJ5ut4WYEoFMYWGlsrHz4os3jYOTzuCbi2By8+HhB190JsMJGY5PugPeRprCEEA9dcYq5T8x+fhmPkupMxfMPzDViiuvEKoHG/X/uqPwxj/FrzHg+j6psYhDDbe0I5TkSroch8Zt1UegHoLA5KyCm12oKh5BL049Kh0ptKvwc5eENphK0AFsrINvWsk2B4cIjqZ5qMwArm4U+Km4tpeAYkV1FnlysFflCT0p60ap7Mil9oDRxbamWJlxi8sP+SvDfrGFgFhlw8Nnd1CGXGR3y7uV3DKsn+IZa07Thp1A3ycUnD6ymj5xSL8/qtzB+qRhDL5dzbSkrbtLtfJdeVSlu3youcY81Ew4fcLc8sjDq3vHS6fTnqHdWUS0y1Y/DPeqZlhtUP2ab28mis0Gk88L1MzNk5L2ND9MG6ivCVrn+MSnmDx1CWnuD/HdfUfg7dyy3WD7u+S8G6VhfzrKvNvQX1Hg05KiHwmGhZboJZFxYclj3OAIrxzJYqy/E+S4unWmzhwMmXjSeW7N3B35NB2dA1Gsrg7Etfoc9//jAKwKOEuCJI5XfW6ld9uNH4eyid7IdD9wZLeNzj02JqoO0h/9uamvOkaXcmXaDd4XgPgaLcriGC5FLzcO1OX1AunAOM6TsogKCRjtymYOSOEQV5kYlDhZ1dpgJZVVt5YNr1a1W1idemfV7qFBd7qGWaed9+nejIeoWJI9NNRgWKMewDE9G7MQE0vJ1yQ4yWTTmvYPpzvt5a8CeTJGzPWvpSOLPOZQ15oWDt7KRtHgcdBMddRMW69DLRqjaUpAfIolKV6K0Fi+MlITLREwDhbVQ0iOaJcJEyoHi475z9YsrKyRrzhMFcd4TkUTNEgBj6W+BipRoAM1xuWiYstCY6fxMbR9DG3Oshi22KKLLG/VRcdzw9x2B9rAmbuuGeLMvUgLDRI88t4NhrN7GGyjDTfZbLt79CcGxvJ0L4L2AEu9H7jtU5caHPvKa3H1UQPn8yXsm/96f0xxnC6N1z0/ZgSBNlTaKlc5wMYP5v31dwb+Bk88cDmXD8DDU7Sgc+4rUCdCw5qSfAgnEL7l2fYbgNAKZERBO35QNd16x4B1+uX8CoFONVq0sff8hfoSaolWqrXroK2yC+I7jG+mMXMmqE5DDmGW/JBbSSmnKybZe0c66uUZ577yCPI10wJcVaWrI95dyZ1b7G14DziRIVYG4TKaB2tgcARN2RwCvy37jrlxDDoPL6mRP0hlekLYoUK/NV5lUoAqaeKzkdkBEWV8uZzdZ2dZuLFLEe1fZPuQGmC9iTVuZtG1vl4h/CCH1V8SUbZEvh+TvfQpGmoyPXGcOG6im1rafwbIJLxa4j36ck68gpJFl1m+xLnu+9l3A2NC/876jccFSEmSbzDpD6eCFxgiVrZ+KuBniN3ffTk00d3p70iK/pIxXQiNKaGpwvOLkzLupbMzpbBJlCnZeK974z8lEvY9M51FjyPs1escegyRRvRFX+JjtfoS9yy1Vz3pJdM0vSvt9yhxxCz5oB2Gc9PF6m0T7E6vJaw7KIWhpXvzB6qJfG+KzOO5ke5zaVErn8bny/pplIqWqC5kcCuM4eWPj4NBclr3uhHCOo4Y/5pFdo+apa+HIJVB9gVtnEYP5/xnIAwUKaEsM303HBbswVw3JqRzA0klFVUwySQTTaBEiSIFiyyy0AKbbLLRzvwfBbtwZKs/Zy85kl/bh8SHRGy59JQBGuNytXxJwz9ixF8cNWB4njfrMvPQ2qvXRwVWL/rcNHbOk1ePfNH6NWqf+EAVXxSuyx9wXXZel1x97bXHLHqYvmcd9G4y4/UNyOExXqLz/uf2d/8LSO/wvNz4vePcq0PHVtkZgeUaJQ/BDLv90G5AI7zunx/EyFgIvM0Xxbwe5FqJCjGhFP0Q1tTO+dgVPuC1qu5htR457HnG88bPc6ZUH+Diq7XSBdfklaODOBf6b0z0CyZ9EowiJp5bHxwu5NVIdwK1gWB251Hzo3RAkBsnejMVrvEeEkyPrZot6W7RcJjOMRQ91vxLG3OnpV4hYJGkRyMfXByzZONICcyrcdBbjNSeZRj5aTX1MXrORGYLZ4gO83Ho9mydEHqwiYOH+pfaCzP9QG9U6oe2YC36j5DS3MiaLZSbnMXOGsrcVVs9OVeNHZihVtJTeNG5DjlaV6VbWHj5O0C+rJZIn0fwolbDC4AdQK6nFp7tM9dIV4XRI9EpffG/kjxSrEQptycorOagu+sjOjZ0xfFcnOhNTVv0paee8C3E0O0o+jPc4lPqkPpLksmr9i1RTf+PAK67UTReRmGN1irIA7WWGu6H3ZmfZI1CvFc5ilOHYrnuQtnVoBVWJbBGlkODo2+aZxn96JdqGLQeh6u7KpYPuZluRmThA/ny3trrwb/8liW46nj4I2l4OGL6TYj76Ga07+70QUz4sa3zfjTzUzG0uT3OSkzeoeJtgBe98sUru/seTqouNZpXaNAOWJaCijxLwspp9EFY3L7mTABHDm3y/cbWMn7l4VcOyEmuRizNpfbLK3AzqxznzgOMrx7S71EiG9NLvs602mvRi0jEcuOJ3Z+k1ETKmK7bf4wFPve33kq8+ZINy4ZY/z46MWIkqzC6N4cJrzbEngKMR3yiBSWihtwwhnz6TkRr2siNKGg0ZhLNkC3/ozqrlWls0too6xlC5ShmTeX97eJQbbbacYnaOGr9BfvlyLrVY9tNK7U0r8I9r3KqOBVrl1PMFpntBifovRDtQPwA/pejcv7PXJ/Z8U7pGQF4ZBHXADEmp56XQnyIPw/71DcIsINTaNA57nJcnrLQLlXPUVvfiwiIR0Syum3tg8lqI1fUwiVsB+Eqs/e0u2RVuSxDEWnXwalkujk8X2FIVqle0WozfV37F/tNR2CAMWaciv0LCRZ95poEbOxF/VKmqBM3VX43YAvYWxCaGiGhsiCo5gp6USLPldahvu6kmzwFnPm+2hUv6J7nV9oQKtcWg+uOkxUTyOSpg5Lp27yMvObAlG6fSxH2jlPY6xwen+bhu1xxbJqCZ23IaLU1Yw/lcLSwCgkw85oYKsfD4mEVjFMS2qnIiQPeaBrmWFgJIY0g7oQwENRaXrZ/XD8O88QgPxghk4TyhIGLIHJbSjC8cfy59mzpOGSMOxRi0yI+ImGaVKTV/CSQG5Scs1DxrpD7LCD4mYiCt4nX8hamooIqapFe/rXm6t/nvMw5LKAgsxBoZwSUd17NrElI2G/NKkyXYXmTV0HataWXnpeO/1URyzENCV0Kr178CF2c8KGpn/3ebHeYqXhshL53j9BQ3D4HENE1deMIYMz13Lc7e4dJLkqL81x/P2c0lG4Akm5NkI8LqUrl8K7TnMlUWWzy0ldpWxUBhjhdp0u5x638gvtAVIM4z4HG42GApIYduUTkWGcM2bmZFxIGpvVFLLrxWDbMJyRhj+1M6XSPA2Tb2H6v8pRd6Aq6tS/9D30S7+I0QJDoVOk1IzBVfXW3A0zRQ9p+5JH3PS9AoMIEhQ0FAAYwLAh4Md33/+Xtwtf/nXCCCgs3vb0wiZ/EKOGyR+waVCauf+tUszz9lcQnIOo4Pzsme3KdEgSkw640J5Ej+buH9xLoCH9KGiB5ePqF/zQTPPgjBXJ+IbMRT/QGxTr3j77kxnozYo2XbtIyhXVCn3xlh0M+Mwk+wspRxnfWY3ueWWMvLYHrM6ctrKazJsBvUNP8yU8H0B+IzeQENfY7kSWaerA+tYQ9aBPk3nLGIe2K5iMA64yOihGj9jnIEWNR99CcMoPyR4wh2R7geSDyaf/TEwcBUMzgZ7nKL/aDTX4kpmRovZIdx4lSSipE673NPpJtjp1ad34bXyvA7ZlEMjyF/MmZ2fYn5vcs2d5I4p9np9wKEVlR24PRUM+UsmAHULaynz4GwpDPN8vb/iPTBdmgNVT/QwugoiBeasShoZVAOGvNpQKFNN0+yH0YfYM3AauB7GlKbXCulsSvyw5qVDxuZCd0wyilSZxnYXMWUt7wuyTsYN7DyhgYZiXNQAr/RDXOwUh+0SASYpetBLU8ZQ1Uk8nBB4DmRleoIe464FOlNHugOGKQNtP10mRvTQ7EEhB1v9iACC322IUmuUPW41QvmYSqu87gMWgkuiH+4L56lTWTVXxXjfdPkemwqRQ2fuRFRRooQkXPlSFhRntB23rrAm2fVdvGSgvxTzO38y+5tL35cQ/h6tIzHVwwP7egTpNIbZKD8Neo2vt7ue+OAQliNgfAn+/li+pf2PSnXzZyUrxklleVelTM+KRS0fCuM1JO3zBXd+CJqcQUrqRB9Y1qsEQYxSlpH6ifrduEGTZjqFuwKhk0DJrKmFlUVmJRFxa3ndgVHUrzpKws5XqBrn7u3xziJ4ORud40y4HfgWtaIVbLxSG/TzeVrNQzkk1EoTfUSyUAmrGvoLhlyvRy1j36cdpYVRUyBIpKxExVJRI1YWnXhlyhocFIH/XNNpeyYknioLahUzwHcJjiJVTLUcSGhlgg3kvhuMhcusHfisRW3jvhogt+fD0TnvOUaCmMETVNBsUnLyFk5H0RXuuLtt4PwZ47YwZddbINeSFUMnx4ji61apwcxOXkf1zd3/VO8KCnxScQaLfk/pwuDQh/ugiYP3wyO+DHskHlnGmWaiNaEheQ+Xrp+Uvl+AmEb6tqCXshmyTaz8p3mDR/pfFdeLGw1zWOkg8ijUmeFsehXGYopQgawHgR2Sh9/2/NC5+Svn9EGKicRELEq9a2IzXZ/wNBITnsxWVIoP4Q9pHqstx9TbUtzw1QZ0byv2BvBnl2fA78KlOiRxXLpZ7Bptaf4/g+zb7FBIp9cxjf/6y2c7fPYrp40CViGIcGftIDft1432DmV4dz2eWwN77/HBwfYie/ejDfppznnG+OYqwPeWkZl5Tl6GPwgpW8fzkr8tCOD4O4ljwcOrRY+KyaQxU7kAzhVnqOSX9Zdv7P03kkQoK9IoS1OttELIvs70mpwfrw7l98GvabGdTLkTbbM/Cwis51sN7uDoT3ahnCy5dS/N3iErh3Jp6F21605pBlbcCdfcZ5ab0OZ7Lt7v9Hk7rkgWbq8dzchWRg75zJ5zCsHcxte0O89M6Z05RFh4VYin87Fm6E7TCQ0/W85m/eRFamL17U+2fDiaGtx7osHfMrAL49eFp9j+PPkUEpoffcvV40nKu0lhywv9kzY6XnwzG6Htd/JipL44WDz+iXMs9fgspcrPvvwcSnQJQMn7Seg2OYYSZzzmt32S7fz78l1H6qXPBqsz2oPq0J/r6+9yoY3B+s6xNr0bzyW06x+J6l7zGjXIb1shK3uLs92QsxHQoMopfwrgqo/zfDtPlW8KGvAe1AC6KiCAQJcOQg0vAmHg/Et4Lci+8uO3dzy0qMrgxFSWKrZOqaf2FYOZt/CIy0m3oEOOcl4YzbhKgLP7aW219kb17zQwYPIbS1jQT31a9Vu+vl3r4p8GWTznmAr/rQKyhqInZeOvgW/UpbW5k23Pd+tWch2UWIkKqaSt97s7dloa1HY4B49UjUr6hYAhZ1Ud5n4k0o5ijPrep/U+sKKk7q2CjEp0t2I7dGdVA51d14Uo8W5wi+Fdmiqo2F/IxicBErVUQhx1wBL6zkW2/W8vT5CSt1WlQ/oalsVgwGTU32Nge2tn8l9Ns/xPQZxg6SOFgpJtsBHlp+e1FI7gf8jsh6f+Zkge8NYqktWWjp0QggnXpktYT2nSaVDYmaKGMtcram0Q3RoANBVrqjJ5WGaBpdGsCKs3HLZ0pqXZF59SpkfN5wkXJ3W5es7Z8SUiZarrXT1kNcr1kf6ZhUdLkHjCeQyvTR2KklllgtaPglf0sGBLXWoN0Klcq+TVnnk6QELqjxAdYWhvbO53hA/YYtatwoE5vdYmq6LsttO0NGUhjTH/1x84wfASi7ky1sRgaLy7uzW9ga0f7TLxjO9tBVaLVCSyZWdxk91ZrgvncovTkSn6bf+4fd/MIwOP1HiDyRurLFA9aPJn/PFDdKDM5q3PncgP4MBQPwS2TgodoJdRY7bcAafPaa8uWnwZ8C+J+uDCWyELfUk6VC4U2pT7qgopg/MrD9K8aOYNyGVGIfe6+3qonT4IL23YPAmZIx4lkagbLohyKGcmK624EYNCLuoS7hbtRKoO3/FAOnRSuLl2VXtPf6fYGLnqEWzOD6KFbwuqfxmVWxMW6c+OripPQMp9VbuYWACsokMXuu8zrt6mojgu/Z46GJTIlQPRv9jdLINCyCeZol3WGLQDz57ZDs5VwLo0K31aOUuw0IVhh6bERWrnvZn2AUtIwO3citPG3yLSFewJqPQChtiLAUERM6Ig1MLHKULQmInydbJZPUTdhGDGRRcX3xV37XMjdzpxYVc3ResDbbA3niVt598T3nRBH/mJu8yxeJEMUK1qITcVlraH2SLoWQotaH57OQSIZdRxwPqGlX4jHhAKX7M6163A7mqH408LAz0azXH8TmSGW67DvLiJ+V14FdR5TemVb1uO3QatpMMSEWH+6wWf2WyEmnBf1kCKupFtgOZ0tAZspLuKLx9weCyTVgCPv1BbHi0BGvbDC0JnK8B8K/lpyQE8UzJcGXTAenXKhNAWj57otyIcqqcosgJ7OSQ6uR1Z0ftISc5RSrT5Z91w6gNKS0atZW3kq8D/0/A69MTfioIG3QiIT2zwfo9R2Id47CtAzMUB7EjrZcwA5rQ++knYpL45CJXFL3MP+CPHLmPMTzksmLjrzBQP+gXw+bR5i8Iz1rnNmixZiHR2qryp7aaAPiVF8VSJvO3r0s5KmmvStARfC0tf1HrAEIAhlsbEAcgAW5nJzS3aawXdxyVjKZjWBmcBPsEKl069+EKnF0XUwnU35MG9g73Ml3NM5vb9hIrtCH377gF4tzgOMzF9i4MIhfcgSFm/nj9CKsGyOU4VTkSXWowlDJS2jWWcO0UYYcw7KiazOqBwKO2LOmZ88iMOMf7oHGx7mRd3W6W0HYPKNDUSLnyvx+3Hv/zDuXn4l/z5EVsn8fqY7oLtzP9/kmDA1fc+qth7vxK/PkO19WFAbHGoGHQAXzLL+FTYIzSJvtfvJhrVCgRK8dH7CkjVRQLhbTltLVWFU7dLdoFkd7XjlVi2h/zVqvnCclCFh/GMZFv1w+F6JuwjY4gtxi3F7KPIY5/AYx/KyzMbJKr3I0h5ZKmlQl13j4WXoS043KvlSScB8PYZAcES41Qs1Buu8iVdugag2D49Yud1cIa8WhFIhRz59b/zey3++5f2H7MGXNjXl9yj/coATDEkVLX91cGzESVhYqXL6H4k+z2fpOFn3iEJF69DCGAaJo0OHKfKCXRYJnbIr+TUNJAyeEOql6mXOulQsTFXj8uk4/tpQ9PIVAa/zBA5cvAZlqV8/wbPj7NY1PXt1aGu1iJInz8N6bG4w4XJb/mU7OOdgZ0l+PDqO+nTVVYNFgsA7hJ7YCXk1+At61dVlT4yvdr/teU+mmWh9ET0D+zDdgBPmzzRuxJ6zVplaYKMrlV8H6npbUfo7s5sLjNb+NvZn9ihxMqBcCBPrhd39cfrWNl+qwSNLHBvVJiykHtM4A/hy8cKjghulIeF5sGR2qAmixqzKmFwmJ9Ay0YQQqauDhqQLfU6ylfqFyyZPr9rnDbXEgkjTobYe4gywNvmwNqtC5USM1emisMnXjBbb6ZQsxJmoFiYPIFnvnxCOF2mCIk89yD1xz/zT+OE+zWP+Tuprayq4Y7kVFKfKIR8zltKruc94JI5Bn0oeCfvMNm4q3r96jxkG/t6QyRUfYd40g9+3xARanl475kYcZOE1tmaomDKppbe3NLQjmy3GqJ3uKnREMaEMOz5N6KDhDcR7x7XbgYNXPOP/7dzUrK8rHNFryRt4eAJNaX9EuRDMmm/fiximy3wqyB50fU+u2Rt3a/xSkmYGKPGh8Bc9Ljmkz3tydwYz8delZHM/znhnnyN0Z8MiHqRJw7LbR7thCWY7IShgHaLYJ9lT6Iy4owENWPv9JTQewBiSFXTwiq4s8xinD8GHKhfZcvUeHCCTzugC67F+C146VOD5Bqv3NoPuLPXEu/IfPR6JqYuWUVPRKhE6KFtaecRlPVlI/y9hxkhC6U8pJ47CCWj665zWfPLVyAFGvsCxERpcoDzmkpTFdMrPi6dmOQi7bRcdGFgRwAYGk7NHHxY0VR0lDT1qH5+J+VHAiiX4B8fRTutVu5wxImhhUmU8oJFgcDaJ00j/v0gM/81H8p0Kn6omyJ/MQNEK1nZyhHX5YuchupdNxn2aFOpPLI9OVbkvCyToHzmoetjtROm3++eLdfCjvrdxe135/MQRwIhDisGa94GeedtfCt218BxT+R0NKP4daLSJZYPD0hn/R4Yk8SHWCDw+viYIn+CMgPAgVzz/x154j8YHr47odaD9PxvRIp9uFSEF8GsT+naB5nu11P3UXfxKppnq+c9yu4wnr8e+m5bbegpl9s9e1z31jVGz0OfzRjBzQNJAc7qHU7WDgudpoGLmVFTwSZqPbHuHY+0i8IkrPnKScOv0VJI8UMh8cT+tTvAOqIfhuoH6+vi4BZIT/9HMNfX9Zkt0316+8u9sAqx64fTxVaIWRHDK43rOzXpjpAc1QCDm/nA6ihnwY5gcyZ6clR+7hyqh+QM3qK1C0vqD8YOIjGTPFiWX88PXamxjwRMHfHNR9GLcH3UjGfadWJXO6gPMvRe4Tbo4Nm51nK6HftXavlNHJ8GI++bT0owBsNz/94cmJF8B54PFInwwvZ35qzj7Q43798SJaD9GPO3WojJwt29HUIMAa0NlFup0bSx+guJZURwV65UBn+0IozyRCp51ENvlCK8li5RqaYJAQE+22CTI79dfQz/YkXYwWClAXXxSIy7e6wpTFY4pissKNGzQbEGJQzEavct9Ewnql7VDOrkIjxKhSQKGc6qF1W+43ki+/OrPqOu04JRIdCSnNXWZSeScj7b0w0b67I9edGH1vfsi6GyPaTbh8RUDpcnwA2tYk5MdvGg9E3xV025jmVe0SeJ0Bv8vi5Y1c9u1tWw7tTdoBniSF80iBQNdoOgFkO+1A3AeuN1y4S1ICna02pkGfXIzSEHuWQNph9ErQRpHSPSGdErsjDFYzlggdHfRIaV9dxf18CugXFr9RTBotVoxACI9vgEPckAgG3ZXrJUhhHqJC27NHdtIMAKATXbbbTnCIfu8Q+yefkM6rmQoCL7U9BRjR+BCdXST819KeQLiJx3v2F1pZKXO+pIpw1wLmyqfmH1gQYFun5hdvARPaJk6VWbdHqcazgQJaP1hQmKL+/neXkzIiJ+ThblUw8k62EIPmZ/WtQIM+3SQPXYNwa7cHIh6bRuy4j+CoGCGNtpWKusO/+8GAFrlpDFAOnEP9+uStZnqmQcDofG0JxnGG7oiXM/B16vE5y9XNlM09XRcetYr3XzqIY1lAZMAKDXFwBfEqgzZXukR6tS6a0Q6JlA44SSKbZSlJMZjy3E9oARBdTdipOzqtLJ4SqVhz9cWK8O8ruiuDtschHrXNr4ASEFeUzgG65Rg0ZjkoM00OiwvNd3HrWyBhii4t5N2DhyXOOuKXGMCN+nKDrpsdAp9yWLT5d8+OGNSDrc5gPL+gCOZ/ww2a2+MSDHa8KP5S8h82woDXaX/wxRnLR2xP4nYCf+MZIfp72oDqWxZWBnqYuDBM+r+e72A9J8ZtIAATBr6yOr/bpPPbdaRziEPeOmpD9B/fpcLt9EMao0tIG22PRyznfXEh+CDQkB1b0zL5yFKWGMY9lTNWZbaQq23pEHH7QD6wPT7x3iRv8oNSTBzJ9mZNoMejxloWDQwVXNkbIstaEvhxSafUvLARXBNoudKXjKPlMDfWqrlkTT+LCxht2IwgnbI5V7wxqEVzvnVc6oWJzWM2b7p5rDSwpTn7JVQ/bEETedPNxXLaYsZtEU7zlOLxbBFr2Hfooo2fxr75Y/ThueUXgq0JC6taPo2MUwSm4HJwW9DksjK9mDb1Jnnzxbl9g8X6zbY8yS7gzC+Gxhg0WxX72MPmsIctAPwuJwpt25DPzvsdOQcoVl+90adsjySv3/qtR2qAqzU9L5CqrShIIHYOPMmyefAPTQf61x5uavkswdUSPuCo8p5Fh7zi7qmBfHWrRAdAr2OQXxGh4VLOuWchzW9xlEe+f22tkPzGOpjMLPjlGHxWhC2lbuRer3flDx1QeZPNt3ObmaqPLQjsooKK1F5XFaGtbVQrx8cXntscNtrGrPmGR8HMQ9cn+MQntSnu8I+6iCy3dkbzGYtILOnURDR1lWSr85IlJol9VdgCMTpU5ALroyrVkfqaGOfrzYzTVKhL+HFWFjcIhB5fv2tII3UJ71Q/FtTKurd2TAZBYzPMJpcfnJqpLfPqE8P6hQ1jWJVAiDTdL37X1RZdlg5y7PO7VpmCNVb5NcA7Z+9TFW1npuzdj6e2bYOJoTyoUrs3/LanZK9WO2KUkymLpQqykxfU1KyKK1hTIM3mqciXrlKcxF1Ffwn+d8xVxOuSf2N4ZW2aX9kvZm/vcH9z+xoDpXY7Vi65qq55Y62Hou3eEYmP6PJVdXkJjbbhvSghLQyPCOAfKH5y4ppRYFIwyUMlb6l+ClUfJOzDk0JA9iIgrdFBeI6Bzgk6Gc+DeHb7wis0T4pDwixPFdv+ENO8WZ4CIAxjMUK31LfzDuRxeAYXGyMt2EOKvX65pifzwTc2SL4BmxaAC6bd97jjUwyBefpeEsp/YLbv+MZhjeaXhYRPcqqk86XaicRuFFe3ev6gRyw70NX0WZfquFLFOliH0KakqDRLxGCtvqPdvagvQVfiHxLDw7Ui7l6nFbCRSHxq0VFLRhKN0IrGhpkzsp7qfhm0eiKD1oF3xaIDDi13DHfV7/4MsbGuVf43lm4TL1eWFq6OocySKDSTpKGNAl/1cR9F6TqQ3LWteGi2E6Q6xHRN0SRtmhuwMQZFmQenXfKcCUV0jMevez5ZdThvvTt9XDwXyogJjw0JL7WPsqFmq32gpvo0zA+3kOYXzWgobhrhGxJBBVPgWwsLOnW5sE29C7O1vrlvcywUPp+6fjaAtX/eHRSgbDzeUxxHKCiLxfQod/pPazUtDMpilOeNE7QIeJyoSH0kjXYPq6gmWLjolatvAbzxi+PDskzuFVEqlQ1aq/QQbtb8cRj7hWkHwn5y+vaG0rNl2fcYPt/nHzOzXnSkAM3n17N6oUGUEki9vz1D7ORj9CdO/nTKKoj0eJMZa+dJTOcNxEtyyrghbdZp4mhwfeGqQzusfRvWiFxvGjrCMYiGEkTZ8KAGwLWL7EXaQUOlYggRUYiUD4LYnchWGOcie87l+2C9y7HhSveKUuA9HYi2vli9fTVyPNICo0lQL9RHrjl+Wg1+gwShf5lR423ODylf1+GRJ8Fg1SSFc4M2pZafDA0pIK7i3Jd0voS+icEnu137TAdfx9FlGcWdyni30Dsl55575TUQeKhv7rbnhgwIAiGBq7y7Ci6OqehiLiBhqlzmPo6Vb5KTgdoHtYju7NJijVWvXYUhgrOEYMepuiqCwSUhS40zCMjUSKhmWeAKv/ochDEBEcOBCMMOUP7obwF+3FzLYG59BxpChcQ4heqlgBeVtHb/Xg40c/s+HVzo4q7T5k3Ps+G8ZUdzIUp9KhDzECrnETiWMijITAiYjZ8vgVNsUUkP3Xr/OoGGKKpAiI2R61CqTsgVo5K7B7IUqDKSVSihQQYYykmrnHa/J4TtsGBkkCkbFsPdrZ/J2fBA19Th0wLvu92mFfzkPij7LcWR9vaevYOQfmC6BOzG6dKr7y84rnyVPBXHARq9+Jk7ghuR1Wq3X+WIKwwXqiQZ4b5RP172Sz9qUSd4vJctm8GAaYaFMA6zmA+zYSHMi/u48DVd9MtSazg/eB7xl+0D5rrq86bjCQ7ZYy5OuL3kXnQULc3N/gERj63EeuYI+CVg4VgqqMuEQJcNIO4Sc7GvpALeah2OThNCgDrimex0vx1QUfMCITZGrkOpOiFXjEruHshSoMpIVqGEBhlgKCetcnOu7247nz3ByCBTNiz27qSbzW4gCoAFlvDJMuHNIPKCxdyTRkS3Z323g609PeO0mCMwnYDABgdbA7gGp4OrQW9+hEBtaNhz3NXiSNDbZe269yjm9AzdZTutrYAqxXvveDSe0KcTP7q78ZIDD1AIBQ8AfCEUAPxmZxSdh13Rwxnr9Sd/k999281IPtGgTfkwhw5/ZL1y6rMR11v5ii5er3ytuewxLc74KD6dcEEPf7HVlyh3lMMf86FZjkAUUaeJCJ02QDSjE1Eb0BZOlaau+hM3u1hHWuWeELJlNDtSaQrNYjLVfNDZqs6RnOEMDR000t3Ycjfuf4VkO6yMpsy8WKb7aT3k7JJFv6QOhOg9ugm10hIeHpJflm6fxHKU0x+RK7jpFNyGwGyBq1GmPfzZuR8YV9P8yNshSHGUBPlmbFVEtMWfdMK2i5OPHxfCvro/om+Wjoc9HLayIt8wzi24l9Slx660NPls3/Je/K6BtEZB5YyAGBWpQEiMgMzyA07/bNx/cCb/3zDlspCk8qxNyvJe66A0Bat4d70Ayzgn/r3WFt0IDLdNbJJvotPxzABEEFETEKiNhiTahQTq4ZV5mxJsJwtonwZU8mGIHjNDvvHxvAIM5HnP87nKebvJIcOKp2Zo7LrAgo6WlAdY4C/EYJ3IJQOJJCAAiXqN6GaCa8LGVnBhtAZa5WG5pW46BbNxtLEiX0lF3YyiV8mzAAd1ChmZe35Zv78Y/lB3wct+vHTf1TV3C2MRAvMAAAIoHhQAPCAAAMyXHzh9SBB4UAd/Bp5xJD8kaDvje/H2WHmt40CacM1lplsHPDwwoRxUuit9ywQXeE4JqmvSv0dJBE1NH7rfft1E5SkB3eAgzjGHY10YyfzBkjY9KUuaE4m58Y5+mHiPK/6gbMRnVY+V9BPPebW29FIj63dECKfR7mi1LbSL6YT7wU3erBeR3OEFNNwEjht3Y9Pduf8DpNthaTZm58lCXq+mTbjBDc3XnN0MVyOFfSPpSZzqmUWsYlrFLlA0TkfRuMFALlrh2eULex+UwEzOaHUVb7qeS5FO1UADavvi6ysCi40wB+tR564EO2pM/Mmr4WdmPemIa10l//cTnMhEsrAu6aMO+k9bDaO91/V4EWf61jcibqcvUhgPA5gA42EA42ECXOB4df+/KB7trs0wPvLsUW/Yv0VqwZu2drO4yXXT/yp6ZT7VC6iD7h7FGeq4HSp2paox9qlijgM83f7soT0kb2BAMRLDJsqNildKRnKTwuEY74a7gI06FsbUeSJG5w0gbk6IjHlO2wpwKITcDcqctWPgUBjT0IdJY4Q3Ch1CMQiFYkTa8EAVwLWLZBF20KBCMYQTVrnZnfctD7w72QrjXGTPUr7FEhQIj3BnQ+rP78YNxerxasTxdVqQGxc27CxHLeGn0/AbEuK6Tt3A7LJrnbGMkHS60Mv0jFBjDXloSHAfM1clzjH6IR+rOvX9SKTwVxqyHbSNHkquiT33nkUhdZcy10XLMWIYD3sUJsDeFwZw8Y4Jjgs895l1Mdygx/9eGDJ/L4lr7Am1HYjMP5qXHzRy1cjvOjH/MI+u2JWJjgJHEPDY9FelVTpSrMhNKLgNhT5Hk9G/N21jQ6Wom1jRy+QugrVBnSJIihDOyHZIZStki5E52Ae6KKo6kmWooUEHGtJpq512unhJZGiUMRPLTrZLLskSNDS515RuhpYEDfecHpnLDr7nwpdmcMezF7OLOX/JVHC3gTgrcESmUxDZEECL0j0pfY+9XeCMu0ASLit/1eG6uASdRcNsM4jyD3x27ze8LS7j2TOcJ5MLR3RVbl2JN2ra/Qzq/ds8rIGHcdjytTr4OULw4Hpz2pvkSa9hPINaEJP3oV9dvdkWWnLGx0lENDCIH5Chhs9q/l3NPy5U1+ntpXxp0S3WBTnh333bM+j065abQMrThZQUFcSmhsQINhEFB5KTUe1gQsreE/q1m9SfGo4EWzFH304m+MdKJDnYR0CwD3bH9TXdZNDXLEq3dRAkRB4w3KYL7jDYTVY41jjmRVelZffyqdSXh3VX+JIYEFFIoaCBGYQQ2Ah0m4cqGusIBOo/QacnDygCP5r0JWcO8wPeJ9aBDCREBdsZf3DjFSV3nX9/BBL/IAmy+1l4uVcOFM5KeEtKlnYlJD+620UD2TQ66Faj9eKYzb3NOerlnq6Ryv143xGa+sK7abMZzjjRMToZNPXiFLcI8kUA5GHM4iA6Y0krZ+lZL1qYIr/b/mBLuE9fGplUUNrtdN1ki7fStHLDCnpxqZBWQ7SMB0D3tMx08LbyPVN/yzpFfsX4HYYXiIZPjXXI9jZkpPcdqM4M3nBG1KXM9XVJc32dMOTTLKsHWX7br265o0ameWsxHroSm8UYeeYEPIVPTwNZ+xpt8S4LS2l5NtXpkXAP+aC1JteQh/X7PY2OOQgsUCxYHAX2wCKKBYsFisfb7I+e5AcHjdp6hbH/ZKr3QKE1vI/8hD8XwtAvbszdYiREFwr0E0UbzCGrAUWhQr+mNhrNvV20BBp5T/ZTZa9mpyx1AmgHCE0V4AJeycvEseZm2610HXgyyOtm7MQ3NgKt+fPaKQw8gALaZcw04oXmerGfl5JKIrDWB2q3O1NCH1Jo/Cr3c8NG46jzZMsuVzJVE8Ziq2QHKKOHEQe69kKaCR2QLETN0ScwO1aZmKfpumWvJgrs+Y44Sjc0gbtTPTASaQkBqbraZQLhbNWoNDK4KxSX9XOaEpo1i6VaVgvR8QUWY3bSGFKF7gVT0wAvdyJMCUR6uApTEqJmM6OI5ubmw8zCzG99z4Dc9zVz+qG0Rqb4V6jy4fxwvU41WNNaBAiVC0FV1xNttlta6BE190HdaKsCtWWpYqrtUQ5bHcOlXZ2ZmHgwvzkMaKMl4r44LVFEW3lRtGO+IPYE2qX8KmyrjHpbZdTbKqPe0KQKrIIwpYKOEoiG/p0J7Uh1/58b2lqxfXWB0LjPnH1RbZJ3tZM3mufcDXSvC1T2edcwRKkbbi6W3evQUlumoCbKc3c/nVOPWQ7v0acRxm2SS9igjD9Wzm+GuiyE5KobZ+UbgZY318Zz+uYsmTBVkGkkil5oeXttJjLP3Jf3uZxZTfq6QPVV1WOff+HJ/6JwMI6uCDemBYaoci+jFbekw1O9L/5MlVNjyAXuD5KhcPdMTQhsO9O0oHaeIUbnixidNwyt/7dml+vFZOVfVle6VOpBVJpq05r0TcJX37oJO1buqOifPpyq2zdPON6GlYicl+pDUeB5gp+Hhc0dgrOFwNP07Qr4UM5Pk1qNj5NcDUVhx4n8vd9qpztBL6LSQM1iAW1oooEmliEU7/3W6599AXXX9lEnfnWefFXqo/fFVQfOT/47RXYGEL7OE/vJpLrx/1kZO6LftLi5gnenuAofBHMkzS+Uvz1indDIb+Rgdbtw4xjJi8tHC0eYzFtBsfwE/KJ4O75jP4MxbvdiLgu3hZDZpN07/NVLooP7M3kcVbto+cE/+PsDW6ucnZi0XrhPR/FB2AYkUrXV+jwmzCmbpsmSR1E7lSSn8LlcQRQT4b+FNrSuc19I/YISHfBP/oO/yrFuXCNYieoFs32oDwjuH0d1OdZDd6IYGWWU5mih61zy2f3jGWz8heZ7R+pvIP5KwtI803+Yq3IY+R7efHVFjKzsLPbzbG2UgB9Y9Leuu1Ys5HjUKF1GCle+UJbQRMcdsXIxASIAAuICRAAEyAWEAFxwZO89sweNwnCPYr0SUYVCi2aRyngSNSoiqlWQqhvd41ih9c6qvXwOZome3/GZlZ9CC1lK34HFcrv8pBJHZX1TfbcNckQxV23XEwPpz7KX6UTva7Az9mXYDwKfT6iuVVJWBk9563W2VolMo8V83tHZ53pr6AjHIBpKEGU/9GGb11Ajr13c2SLtYEM1mU81DCVChAhhK4xzkZl3MbJV69ODSHyUI3/+D3Ep+iWeDht3djF64SHmblEZQfUdjrvZa7ddLeyPPzq/rtPzL5iimrvmozo/ReM3mv5YsbxDXscJja8GrV6BAcu7ceubHt5JdqRlZ79aVsaHyvd+TA/UjGUDsZskUALOu/QTibYtwm4GAkwY5uxJJWVn7OK3hFXyQDTbG+jNrcaQAvop/M76d2+/pFX3nCK04bA4K1+x3qWeq/zjvX/fIrtWeTdUDR+eNj2tldqtVXfiwlpUl5DUvG7AHlk45INr7XMHm9rDRj4x6EkDR9ymXGKhho1mnCn3MRzi2MNDnOjJC9PP/gm9dFGq3ZGOWOhIRd7uOFC1U/ABOK6vgtuqPHxF9HrstHp9R27iGsp2BUzJ+RY3y/twmjWLwvE3RLlyPrMFtAj9dXmLv2q/EeEeCeVuud3CJYncpt/t2pzWN18kRr6Q+gYUqt3CEhffpcvCiEOlrAl0dmtP612NlUi8Xv0+Su0yKcwws3EbBDc4dN98qmGFV2q5uexoj6xGvwMcr5vPBY0b0TdpJW5W/EzP1460ziW0mxhlIW5u9J+ezzb+gU99Tj7KlivEewruYRT3Xr6p5acWclN+J3A1fcO4UCW0zu77m3gBWt8ZGXqb662hIxyDaChBlA0PagBh9Up3cSNq3MGGGjCfahhChCgRwlYY5yIz8/VLmPwR9jDqEiq4x4DFz8xe/abHVqLc4MJ5WdvZKzu7PvWHBXJGInPG4qdo/EbjayOonsZ4bFqtitrlAy4k+dcyCSy8c3fX86on4XGYQeVMcsTh/FIYBjDb+IiySObXnNPNWjfrqNXclRcpZnF3GznZQAcAeDrogQi+KxAdJPDTu/2pvZdn2dvbhcE2+o9QHYiWYeObcTnUc+m08fsY21Hi8eouqEqyCrCzJw/clqMZNY0RgN9qpJ91jRONx3qpV3aYpj+eJb9inOGfXjP9SQXH0gzShS6983c8gRhx2YaTwnkdq1N4/nlc9+cYRMptQ1Qyr8Lb3xrOJ2za9ymG8W+gzVYr5w9BnfErNie8qhGzuP4HT06cuXmnnWz3rbRRTnS9dzas6L4EPu/acbw6/z0g8qGEsl1uuVrXSE/HwCSsogMK+ApZCABIYUY0QC7CqLFicKxyyT25LOEVTOZgFeyVcJ/8gWY//QIrlh2hS+IkW7Tkb9XvyqkUpbK4P1P1SYQO73g3/bPRipoMwUSLRl3eIx6RDr6bX9lGKiiLx/QId5Zh10bFwVlhpOcV9nQIcneHpPd5dkBDp9ax2twD709vNYxIdKo7ONaekQra3IcIucftqW7t8yBtndBss9I+hJKV8g3DT8NATkqEZYRbLrtMMKlCrf3ssG/BsXYmGzO4tbVHY3zUGewv7XTrxZcgkWVPBJd4PPX/QK3jYw85FRnkIR6NhxrFG5gfTnf3lKyic51YfKAoVjU922WlHoC9xVSKNwSfg5AqHqDuTgrHvncX0aiQnb8w8pK6JC5pK9Kasias6UqymqomKmlKkpKiJijpaXKSWv8qE/BUxzUCDaqqfwsHv68RVeVcPgglvWD8yDT4nCH4bK7EE9NGATmDDkhNeeZEYqs3q6d0r0r/xZPQSqOUgxMtMF/O23QR/wCNLZK2KvsLiNxcqfDExWR9Ilsm264FfAiKeUBmlOHdT862bC5Q0lapSTA/qxRpfeo1LLivRUFeswJfnqcIgb9RCb+Gc6WlpKUjBAWhg6tkKJWObcOLUaOVkpJUaOVNRfniXJg2xzrVHVKvU6vbQgHCd/ex5trwUvKmdbKIbDclE37OJKYy7PE92YUbvShN8GW4Tgzmft1314pfxnPqbyZmHj9MrRifMnNtlwGkMixZw6iKNnAdcpmCG70ge0xhuKb/ZylltWWtZMZ++Fo80Vr0k0xnvRKuFLYDA5QKPWEgpgWfDGuFsrpW1Hu1IXFOCPG4w41ektuwf+917Kam7jDmznFGUJv4YtgLbuDJ1SAdMq2XZlaP9Fg9S3azpRlMiCu6HZrXMCmgJnt+J+Cmp6Jdd4qDQqu0ZGH9sRY9yfA6nkGLi3GXxKZRdCWVgzplntK7C+XKI7lMLwtXzu08rQ3ZpRyYqi5diBJvpnf5KDPt6nMxsuU/QJ1vcNeNSOQzcOk+fI+Rzn9gC2TlXof3R2GgUeyZ+ADH9n47ZxmZPvW76X638l5ktyJ2ksi0PFGVoUtw7KrvNnEpyAT3FOj8x9oC7D7iNmdomadZdHY/h7qbOPrGkyor0WWoFdfTPhnzotGO44x8QwMHR8LHbe6ggDvK9tcWH4Ejzo5Y3v1oa7jnbI8LOL17wD7xgKkHluqqaEUtCG+wO9qbPKKKwXs5xxAMOLD1VveTOdmTgsbxabcn4RmTcxHmC+L1q87cpZ8uetyol7N1YTfdqrRuMj4j2nx78Krr4un6umciDL9RktprjKbU/f66R3a1AFEdhnDY73getuoLIhXuuuRu0jG6nE8gYbnxDkNY8vxUKLMTjEz3wFlDTsW9qGx2JcehsQZY87rEWhrukZdGzG35cTykRaTR1shFU5nVAlmy1rv1XUZ7Q9GeDeBVu0jL6IQpYWrv2kRJVQfCG6EaDXdltYTdSz+k7R9ipqarvHERTy+HCDiYUsJ3qaGbhnGCJ3AwurlMSEghnRWjAherhmjMloCtm+25w8GUkhC6aRDd3BX+E7hYNURjtgRs3Wy/OhxMKQmhmwZJTGENDkY3lx0dvcEHqufCXrFqkMbkBGzdbP/rsDElFEKxhssSu/kLsa/DPKBCibpWkE2/cMMWDmLT2DouVqI5DR4wj80k62n6sAxYR6wj1idWfAuZKwM2poQ0FGuw9DzvX7AxGn79C5ZuLgYGBgcHBgaHL2BjNFywYOHi/8HGaPjf/8OlOS3YqP5fBv5l4F+e/AsaCgoKCwsKCssKWRYuVg3SmJyALZvdP67YtL11t861ifTQymlaVY+mRwM2poQ0FGu4LHFa0qLYjA0IeNUfnUDd/IctcrFqUIjJCY5VizrZyOtf0Bt2olUiXtkOIR+dIbUn4MHDh48/Bi7FGq6ejmzFBWwwC4m0o7IC2x5TQ1Sqr+Vq0ZKQhGjR0mXG0mAuVg3SmJyArZvtb4eNKaEQijVcjvAANkY3lwEBIYaZ0IQmNKMZTWhCE+ofAzamhDQUa7B0c7Fjx86du+9waY4lWXiW77LUpZsOIB+dQA13JCZVQjOa0YQmNDOmK8IWLlam8pqsTDb+rigOXKwBBN1sLlwaChsbW4M1GBtbg62IEbhYAwg1WZnsRBx4IhcrQcMz8NBgiW8dNqaEQijWYCXmYw02RjeXDQ2NrVxLPVuu2yoyPiAlQ+0jHnGfk9vxhP2NCfiPA0GUSzvKyqPjKNdh2emU7ePBDWJ8ovJ+ENyV5p/ZFY5R1m7t4omDJv+crYB+FUkceFsUYfahY3q4O30nt5rW989iuOeNa7QIeHsTYbpI0sjah1cg8jeZxFymxSwb3EpuLecintdGQyQ7i641Cvh4ENRY1rqROHoDwBfwDdeOeLPGPZ83C2tP1ov1YDhzFrlkbtxEK42NTRjFPvZwFCDv0Wj0j2FdCsj2vNK6mm7qtk0nal5CToyDQhyrWM0ZeySPQo8vn/8O2DY3HCeKaW7ktz05w8x19bR6+z13dFkALF0ICp0/ZQAhKHT+FAJCUOj8KQyEoHJvC7OhO0KZCASFzp9TvybEquqaeS0cBjIRCAqdP9vAIvCEIASZFGh8Zkd7x70oySr8tAFRklX5Z3EIEIJC50+5QAgKnT9n/BlnFLZjTyVevk62nkJF7fcUfNC8l13yhzpj/30OPm08z1jM2lgNvYnqiwDXZoVzJfe/0GSH/HMn37myNk6ak4HrDEfP8dk+xadNSibEp4K2KQIVffB4dYIfGKqjDTUHKOnTKDVIcuma6qzVdKT+CbywlN/Y5AXTUUGXx7dfWPmz38RTmSZ63/kuO/DJcPqS7lF/kgddnvkqgfUkVca8aO3L4ib5VfXi2WdAEmWoHTVYPMn0tBPWe83TUqzFabqpH6ovCoI2F/r6s4Vpi6GB0ZZihHMb0+zEypZSipyqaCsTcXSixFYgguiExxbXpY3VrM8vVKaGIrFEfB3CIYLDR4gADBwiUohIIaKFiRQiWphIIaLFC7EHMfN5HIY3br4ICSP2nNIyWWRYIesVvqEYxLvmemFS2DQmhU1jUtgsGp9wkMv4l0OZLxwvVmjzq6mw9pjJ8sMIGI+AESQECUHDkBA0DAlBo2BAPp1KS7eXwz6HyWzLiTifiBOlRClRy5QStUwpUatkeqWq1wkNlfqRMuGID3BcLgvr06n4GelYhLB4EcIiJMmRXGUTDO7T+Wwy9BlfKzqVP6dSe7JlckkzCWLyJIhJUKIjusomGZVaaqOrzEMcJU1cBR6CKCli/49d8o7M8HTYbWlmWjB24ezehbMLTy48ufDmxpMLb248ufDmfn4bX/2meBvf2BZ744k3Iy+U4+uZBd/KzGCD449D98evS4lfw9+/0DK7zCPhPsCLphQpGjEKEaDgWT7hxUqXU5K8Kmk7E3L0IsV2IIToRYn03+ZrS79kvCgI2gzyNkLz4CTcMjefWdlSSpFTFW1lIo5OlNgKRBCdyKs2zafxHt+ac56s2zNo8bqaMsduXrZUVbZa+8Nc+peEyLII2gy+3VehaEChjVRYLN8MkLLarKju0Rau4pbSIs0iaAAEAkLANwlTWmHrjSJPkeqyBymYrhR5VNGITYpGgIJrkopum6MS02xLUYpTwGWGiwlKcCEe5DLA1h3DHiXi0BbgoIVwoB1mqNw4HpbtP8l4URA0AAIBIUAPY2IlbSlKsWu13sY+ZVKGQl1A/kCGUTooGjEKEaDADwh0h2S4Fz3Sle5CnH+YdWwYuFc5lXM5UBlCJZOiEaMQAQrCxoNMTO7y/jAio40xNMDw9fAfaWyp7sg3yhQ1ggkUpF+OIwkB6I6YhAB0B01CmGoFtD18ihMz1r02B70qARMaLUSM/TWSAyyYh1jXz+QAC+Yh1sE4BTCh0ULEeBBVwISGQuS4sQuY0FCIGPs2kgMsmIdcy7LfhxxgEech1gFWAUxotBA5bjwKmNBQCIBluS6TAyyYh1jXeXKABfMQ6/qdHGDBPMTafGZ3bqV7i8+JwELHaVmeXGa0jBpValovdJ/GIwdY6DzEOoBVABMaLUSMB1QFTGgoRIy/ACliRKWNADDjYMSIEiPrsv+NRw6w0HnItSrvBy637ngAP+UCTGi0EDH2fSQHWDAPuX6oApjQaCEAluNBfApgQhMLEeNBqQImNBQiRhWTXqlSp0qX9PNp4n89vW9i8Otx9LvDasV27dWWdGSWGAF5D83hL5tfK7G0xtICxedNVTR1V0B3POir9IT9JHzdyeKRmZ+JI2NkJodmhDSahTeOaygJyYS4pfoEaHAggpuxgjaKB2dweAaC2PFbJH8oFfUt8N0xLqXXWDtp6IWosBl9CPlmSZWaqHnX5iScTJWTUisX7qEnxWF3XsK9MxufDLjnWux+W7NkkmkgH53uJv1nqYfhObEaZxfqN1dq6iWaUvsSxKu1zbb6xbbYJOlePdAEziPCZXL8/s+5A4btRhk1clySMOoXieCph0LJ45FI7J+7qNBef7135qu4NbrF9pSy2Ut/dSFirU6sFsBnZVGz0yLHUs2xmg2QCUwjioDrE6g69Nuwiva4Tu1OfX0LfYiO3cDT+Od01n3H05sG15k6DsoJvk6pA/WRhAuCElOm+3sIM+sXsvb/u7IQOxSknPTOTi9Klcqua3pMHzEfwW23jwyIJyB7NK9uyTESPypExM9Lnn61+/yzYbKZTqZuM8Nub07SZG6Y5P+O7a4eiZNT1uai8PnrEku4RER5pcMnjoQ/nrmIRaweYblqOoD4316WHQAQWd0+kb9hBxDZWlA66heoE3UQ+tdZyy9+Ucv4Jga3cosMgiP8dSeyearXkP+FidnwC+KqRHX1IPYXyLueaL/46UfGr5cLvwD4Ctsbq5EQIGokZW41rJJZfpBu95aZFiPCMOTz6Cw1o99AEK7o04MvJl//PCjArkN2+Gm9/N/+TPncd+UpxHLZP6ix/AiY4vmoZCfmdWhxRf864iNFLrv/brKkzTQz7dDHgd5BtH9etws4RhT8YIQ64sDnj7qWH206rKT8tPgkggviCzrWr9KmiRO3R3O+90GUD8HAwsaZmS8vJj7sx5gPSlVOX+/5EE7n7v8xtPLjvOGviZ7zy/09Zv/bCRTce02cuD2a870PonwIBhY2zsx8eTHxYT/GHHFy+np3kfT0rzLwfY/A+dKE+CGouX8C/iVyF+VInLVgwnZowvXeinIhCEjIKBPTpUVEh/zrMUWQmH7bG/6bif3zDfxCzbo8eQc0GnqfRIUQBRRSWJELvr74njuQCqd55TZ88/cc0uc0xZw+6f9EX7QwC71pNQtUGogr2U+FmG5VXLQEH8WdsGL1rFPRpLiJRco0GU2cnXGxatG4XnpyQ3g1XEaZadHYgLd/Jw9y6+cr2t4ftx6SDaWwDduAp1vcrhXCoAkh2p/6E1aPn1X9fJ47o4KGQ2O6pFtnlr1pImmhS7p1t1PU/WRHy90kBXeh4DYkgALl4BJMVrAJUAPtstDflWQnSUNRxN9picpV7Xnfng1CGsJ08Sbu6f9ZEybw7xSXqmPsmMH0Udba2hE5r6MIO1pKNQlpsF6XytghfH6OLrdwcC9ghzcmUt6gFKPVbleRUHjJQwxY7sL0ubvmv6Sgdx1hqQl7FvXOpBZR3c86fQsivR7zDW7B7frRWF1rxhTe6LA1KyzhBqWF1lHg6IB3TzETB4aQc21Kd5upi5CKsQoCdFgFASroBYET+DPkMu1aPrmh9yTFRAsvbEaTU9z9U5alisossV1M2wVtpBdLHdT5YrrPxPOiXh0Myn+JC80iQuRYw6ZHny9PxVQ+ZKzWsqDQ436yGJw+4LpYF5WdLt6SGnmNZ+fRHjxqYoet0xFXx+6CwSeLK0iauR0kVlepkxf5b1LvnEt4nDeipsifYkwXhxUAKj0qX0OtYS6mMDiniCHDlx2FFLKUy5FYFsoZwiE8L0rqCUUFvLJepLsBwqtcpYqzQ4IKExR2oay0qQbCRkJTl52dBfpRJyZCd4bCAVUx9LgLLTrUEPXYuKH0lYPoLg3JgeWK4XLt1nx/ocLtcYmnqTYyiZLdKCvaexKaNhmQoR/qiFEgqIpRD1UM1AUdhFUHNkZPmHwIPM+3rqYe0TRfHG0OWGewjdQgEXU0kDkvhkIB6JFtZEKNtIqh6qNa0BVXuGl9sSflJhILytXD5gBvyvrytWroheqew/uLUkf0qS5gd4i75k9ywdX9JKDRcnrR3oETD/hEgrzuF81IZadqz83pChDb6dRYuJY9+dL073GjU2vYGMupQzBw02bsY/45pklldb/i8TjHXvnFfZxx75XdLWI/Q+yNuwxbdbLoUvXBxyxLv2T0+ePp+w+ztpPcntvk9YLzCPnS/7tkbNAg3iUXvcNfYAkUnIEVQMwiIAwiJoALKQ4DaOAFMEZZxa+aGw8D1sfK1P+j/9p/8bk8FV+paKLfwxjLV2I73mNNss1IEoxJ0GiwNgccGHHBjIW7i01WfDIajSfMdoR3XXimP5D3r5if1NfBUPFmNFtNPUl1J+2t/0VoKwYKkX4W9+mg0FFdyoG3z9X9ly56DS3Ge3tbvM86m8A31tAdisUTr93tUKGC12XRamErcmqzRvIfOiHhXzASFH1XeuuhvA552/yUzYwb1iZXecs6O+k0RWcJWWo+pNPDBUHBWABBMi1moZnJKF4XLZHO0a0aSV9cQYlp9zsubLA9S/TPdXc+GybsorIGqQbabapThLeq/NzdUta29fiEwtvP7FeUVFlK2bXfkCDtPiILGzMvMa+gcqf5Tu3JTrRuEZSe5/wdArvTw3g9VZcvu+Jpz7bzpF+zB3e3kzutVlAOEdMn3enF3UxB7JMVTnpe4a4lAncrleSftKMraiJd5pOsTP4fZdfLGA2vY5pJ2LocmW2+cPD3Aj3WnaaEDGvKsXJQWVuO2slCXW2xk1eUj1OS3/1zy4PP6kZ1yGjQXi+4eKY+K3qG+qL16kmFdZt5i+qRXrANSQzwv5N9eA4j+y9l78oYKRV3B9jFIBR7G5kGaaCE0Rko0KgxZgYNMmzyjY461twbJXVwQGCZDQY2L8X2o/KzrMqPprWOvJ+Z/wqLldTJnteL//dhbJsEbXOtEllHs7otGariEk5RhNyDch+hug3UtErH4cIMp1+bC/mGVnYNgQwRgth9M58G2kpeOK0nwGrudbugwjRKQVk0poe5swS7pjIOzAojPW83SYuAXVaV+kkaf0UYOl6tkNiny378SHgzdFgP+OtgD03Fdl3c/QssllGWKreeNao7uD27oK7iAY2SHYMn3WyeSkMGAMOCI4kISCIkaEZeO+Mi0cHvoPSsOs5qExDUrG8QEMk0FJzNk1s6HvqBQcAgxAQnTvfMA+8RBEH+dt+XQH9lOK8N3YtS5sFMbojVAAHgRJhLQKHHrl6NcJXDQPAal+LxjjFTHGoKb66sbPFxiTf4arR/iyEnHkbyiU3Gd218iVLn2daLOIEWsprwD5VCPkhGuBtdZHc3VGgB94HSRNwEZadgDVjEY0llYzM4SQxkB1IQClrAUyQ66lMiI/kWMlrEKtBYCdhQ3LgLAYZHLi80Mpn2hmabCbSIIsfxTm5iypBkwWgiBoWwKRgNU5eohi2IuH7lTdoDk0DxhUdBVL5sqQ+VSO9MpACNn15V7cw5gMytwOsS0RGkag45OIM4U1IzEGRyYt7xt8MfgcmUlzeHuXrJwZsXMjUoN6rwzWS5CEyKoGbYLCmhEZqAiv1zes0BzV/bXNtAEtO1T0210lPoT9fTT8eTcJ2Er/bJhkn0WnQxOZETjZiF7N4WaUDK60hHrfpnvnJxQgzY4H8Ac6f67r/gWs/01aGXjoBUvWaU4WV2QATaIklAUSQsCUrCkogEpcvg9hb9wGQX1CSIASggEjARCvSadEDzOeEkE2R97xfUpqbzANJSf7StUZ/0odpVgOTdCC5bFQjmClxO/d0V3e4lCNr2UZNtIvCag6KnLiNAjhb0J8ODif5kFb1nvxvBD8/6h6/W1YnXNfEVFMtXPeAxENyx/ivbOY+f0OW/7CqcXO1cXmjhuA7esEsZWCYJKp+8/JEizP7TFZR3eBXiK9KHAq2i6Cat2UroEzohDXP0rHg5AxzkdDeKxeQmRYfCR7PyrKS3IkVTZUFBjZaVaFHKoKBhiOYjWaxK97dFCD09VSEAilkfkSjI5QJFG/av5xmFXv5mmBglsOjQV8H6p8UXgkRGBDq7S9cvlVYO6uYcr/y+nyLcqOhgi9+VtwFtfiTHUYAXTWZoMNDuUygXmkB4/EzWPHk37/v+dZYGLrmkO/qlSGjAHA3Uykis8JhycsuoEH+5pyY3OiBgu9lKvZYtV9kWs5UInn1gMz0yH9dgPQ6rN0ON+Nrctnv0OcA+/iRP3qad/AELfSPY0CxvBo9b2vkNcrkp4Na0f++EDEgP+U35NukbaQdYRYRZLRCcP4qTnItGQ4jFMVty4ieX7PnAvfayCTmEkAdtqcf5yTGN47xb9eemKRU95jDqoLKLGYoM0C0ZH4gGsChhfA74PHJB02BQbeOvTpnX/2Azs8uc4ThaWyPHDjUmHplUrYy8ujkf0i6QfJUBcKJ2SvnhORc2hJTIXUo8DTpPFNosRUFMmZCYsisMTHH9rB5Fhq46wVruYsHUgLsstAPFuImnqcCVRiMGs4rg3CM/OtS8U+19PS6HWHET7hb2jSi/wgmVYS2h1pWq6teVeXjz7mtbXSy+Z7di51gSKH1KdNJTS+fR5QsYvnmF7BxLHqWnmmdhGhfus6d5qhbuTcB+5XZa0P6jk367t3xt0S1F5AuksykbxkCLozaOG8wOtDha4XxwsE77hYnABNq6DbY/gVDCGzt2Te4xsK4wWcJuthMfTE/zK0fGxsOSvXCY2IvEOlFURzUWZPYL6lPRWUGPvpUsZoFAIlPTqyzW1RLpyPVv6D4juufomTZUaAfE7ROAhdYhl6mVEM1hSssSpfiB1tUDCxjtZUyLw9aUgxHWcQpnoOjPAnFxb4Q8PR0+0Q40IBz1RToIrcd86Ql2Z1GffvLTo32SPp0e6dPpm/Ror/NkBMa1WjoqTZXR5CpcwwM/JeP78pcn0OKalHU/ehRSaAVrbHibff7ax3xpERrrct6XRsyGmA3OjjEZvE3s1Gxzr432oJlivRY7rHvyJkFsVWeHGLvb4GcQZl0cFpCyoA8g5pPXjrGLzVqZWkEqPyOS1ixO2k780jEPou7ah3JP8QP6BHfXt8gu80i3WkCpqNdmfWXrRd0V3Xb26NTqYgzXyCuQPd415JMYaBZE1qc2mgFsiEl0ZV/SnobapyckVrBt9hfQAtjbBn/Z9OlccqIh22SNT2KtgZCZ+1B6d7rgpewsl8X7qYmL4TBksO1D6d3ogjvTbmTzixj9zYjOh55cXB1a9nDjO52oRfsWD/0gXsc5aX77On/QizS4KagSu5E8q8wu6SNoy6GwkIiYLIlPyRJem8dExhOgBcucW0XcU016DnkCJv/FQtoTf82ynV+sshgRXu7quccie73BJyxGujengtu7LbkACAmIERIQUpkPaCPkLdyth7t4klO5I19ZJFap6Va7/gJsyMDNrwzdgKGbGwM35IUqyHmDFHA5ACkn21CpqBX9k04/N1MMpkMpsDC2jeku9lGQC9xlvprW/jo2at4RbFTrma4NjVlmFxbCDyvX4E5xV96PkUd3qJygK0tK4Th6/NsuXjKXHcwgO56dSzUleLc0C/cBenm1R4GlZ5nDCpinswUf/vemzKs1HhDcKROrpReFzHqSOWkrWqGXEG9+o52I/QVy8hOmAuA4l1jesfE+qZBtd9uQ9rcBYf2/xTdWL9HfQoaGszOI4N4L5Vaqb+j91Bu4kyrCQsJtXttCwVwVW/nzkhsX3OrOzECj27ed97Fd6hD277LVrdPXUMrFhU+EF/3+8v93zHZ7OMqybigf7RU1t1JsofOeF64iS2xdcF4rRPy/mSo2ZBRu6ryW1RRvWbg8zRW8m+zqBuWdmi172wLKlv49BaNNV73thkJ+BIXW288A0kxOAA176Yh8FcAPy++DLOJV/qV4PjliIwFs+ncc9rXH2EUceS+f0rVjGfkDH89e/sv03s7Jp+xb94Ep7g75PNPVOhaC+TPY8gaXC/2JQSLR8Cwr1ZZ1hJfXtueY/J3dnGnmS71Uujg9Lg0qDvHzsXg7OweT7L9eUWdxJ9+Pr1w6/EbWTcKoxdpTsR/EgD/JQ2my96DfXiMJg7ryBCsUUHNQ/5FntUNpJJ8G8IInTFizVkuAXv1M0UfhRSEz/OwQsYWm+/cfenXarqBC6xwqR7yK606gDbD2dPae+BBO3J+yPRGUjsaGOA4jsqGtx29CnIRiSG7wYqcUah1qu7tweEQWdQCsKiIT14dxGouzVz7UXHKX2uqXxVaYjeeLliGcceECSIbBNfIusz5eBzGGp+3hB5CK/HII5OAwN5h/hAUZ1aYKhELFj3mkI/yWMA/zCAmz2KTTOL5QDGej/sVk9KBob0GdurJHPDgZEN8BqffYqO4sP2Z0ZjWZk9/wASR/p9Rf3vMVa/V0+u6l98Z/ZcBEPi9VKfb0gKGSMRVvNFDzPyK+15Yfu5d9OZ1ZI9vb5TqBnVayTGfHQeSwutoU5GBBda0BKcz1hQ022cOQEePvKdlmIjW4eXEW2GJBdjglq3yaFFYZ5F8leZLd8MXkhwEaqC8m7cU2/UVDnifyK+C+R+c3E2KQRriqiExr7pCuzV/wWLcYZ4xGAuyTtirXJ2Hy7kkV36BjsgKXymXLc4rqLCCRMMSsr+cVdwzxj6ButLceSIlVYj/lbZCUUGlG3vKqr2dY9tfiZtX0VCNt3Hy24gJ5WpBdAKCgAQYCjK3lycUV48s8tIBo/ylvV+yFO72isSu2X5CuBd/jfYY5lf8zETgwbd2yTVazRrgIrf2QMfLWc+4nv5k8MQMldKsAgAY6QECAgQADC/gLquf3Bd4A/sH3ATrSxCQ79OYEQ936zk5vMLm2VKH/jA6CIzriRtZDZ9HC0DeTv7+GxXB4z5brvuKf3uPSe++BQqvNLDepLztDpFluCjLSaHyGoyn43PHw9N5TRtsZy5c1e2BujOkYf1R03pop6CMiG6De2ZNeKeZbWZQiTZk2zkCmRZsOxebORYpgAo7wh9rZb+fZH1Q9FXM4hfCkXUmFnrsTnsyn7CN5iy/yQkIf7bBKqOXnUpJ+3yDMwJSp6p/Mc50LCOltkXr9xFtziX1M+0OMD3eKJ3nWkZfEWrD47/wDCI7W5EIlgRAJMkCCrY5qMtmn5ETXyqYyMf2q/Bu2Td69OLe3IAXzzSpOQf/pTx/bJoCwsMt+7SMHYnIExxp24rMShnSw3ldmP1d2J8cA6CMJoHf2r8w4uCDJwMWniF4J1OAIubySYK0a8musisKOMO+Qp82agpv8ltH5FmBOXk64w0zvVzk5LbPrf5bK9QBAnveaJt8TUZHhWE0h/k3uNBx6TOW571JzbE6fZ2eaiYH3/aPIWsecGmPAj5HORrIg/mYnmbP7Ky/kGYv+FRJGK8ozfytLNeW8hhj+dzU007Lrl0I997ebVIg8YwY7IF3X5skL+NyZkJwwvvXXX58CimNgP+NjeXYjSjyva0F7+7WDggMDxAbgSSiFBdU/0lvDtPVwO/1TeRY+ysXLJpPxCy9eFxuu2yavFxtkLxFqAc8YxB7P23qO22oMb3N9jhLGoFiOO1LEhzvqLx/zY/a+5nGhtHztRWMsqzYwOMXIWKI/bZXMEV7dhKNsOa9hcI8xsRTVMjja6NUboEspQxQjkxMVMWbRgk05b0a6921GDlsKY5c9EWfKnF1JFxcqDUS2iAbSSA4RfXIxhraRR+uS4xZC5UjHoPejmmkjbaaO1Tpm1Li5S1rLFZtjjJMW3TM3XXg1WK7rkDt17u/yaf0Vp1DlECcXay4GedE1kY5F54pjcq+FLDmeNHnaaZkN8mvKFoJmbswsFp1Hx1e9X401sHr+20pvHaniyfqTXyMWdXVek9+VvdyXlfPX/DkNOWNMLCWl/XiJl1jReVwkTfUj/KQnP60rXfEpPqm64hctXvbPpH5t8OP+6J3/2D++Wwdis9OI5Zkia9dyDdYf/o0QdIfqbHkHzBPIsmd53NLmGaWd4MX1lHhdC3tYjo9PlqFKCQz0M1K5bXg8i4+DHbRf/OLU4/l8bNzseRYfR28ynq2fMMRc4B7dS+6LmRe/+MJlFh9HX6SM9pJ9QTJHf+Shl7uevmQxNx7wHPYC2/GC9EaUkJSanpCUmJxnuw0CP9drRns/N6SBCOcRxAWjhtCAQUOHDxg0cPAoAnAtR4YZ3Mvty5gXvfhyRQ4bQ1+WDNZyffkxQz3a0otdLw+yWMsUqLcnEiQiJCcpIiQmqLV2ajSLlVsWyQsXrXEKiiDExFKevXT1737+2UZGX1sMy2/e6zz7ypN9DszOXYT0U6tvOy/KDO4vbnJlWdu/uKPfWFSWShxK/nniOofBX/enbaKPhPlSUhwbIFk+XmdDz7fPXMZ4zqPeCN4o0hp/EoCB9Ax6MDgGYMFgZfzxzFKI7EkhX7bAm8+uo5gcp2yPbkLpqhwH45XC8CX+vhxkik6NhdWXMzPlRKYcz5SeX53VR/gG1rPss3vWZo50Bz2IZrcoo1cOiHqw9smV/9RmfG6P7VSP7UiPTfLs8/qQvjGz+v3cHptnnD85QtjRE3YG7z6zj0Hae+VL0xffqzaT0vvywmD47D7KL56eLxas1/3dcm1Sm9QG9Uz5kL6LcmS739P/RdYyOcF9wPMGM7YNXVTcMB4+OnfoeZwNwn4pDF04q4/wzShKRWafyZq/nHJtxpNHM823z+xj9DjWs65rYPMVTXxl4V+y+IdO/yTrHj/kY4+8/9O3nv6q7C/1fhyecC2wPdKPB7sx8adQ8ooLvjFLbz6y6JOfVM3zc+z32U/uJ8xPwX36E/ohPpN/zXZp24P5sPAtwKfhw0MfvfrDwx/zf45P5l/29G2Rzcd9YiPAv6IxZTFlMSUzpTPFM8UzZTJlMiUyJTLlM2UyhV35jtIvDB8pe7vPweZhTSqbhzefab6ReeNgbQxvvv75afoRwKs1DW8+mTf9rPdnN0quLX+xMo7z78Gn+Vfd78/PxEP0pGffub2LGe1dYz1iSv0MOraLfFequzPotvf6hYjMJ8E5bV5w+g2b9lYN5dl5mCne1xd+J4ILG+u+9Yh4eFFc+DxWxiNccw+rpa7UuDz6ECMcpdYzZZD4i8s6jvW46Bj8ga/ed7BWDNIf+kvuXy8e6txv8oAw69BBctlDs7ahL3vPl42vlx3lAf6g5h0n8oqab0OsZAbDvQ/OmNbLW7G6yvLrSinHgK6bjZHQ2T10j1dNzLMm3Hj3aH/nMWqH5YXVapFaHDc26aSwd+k/LFveJavdFPtU2Huyotq/B1FlGwZswo0ejFbzAG+gbD4fCHnIGmmbBPhXeCbHg1r91K7OkZ8ZLVVMBJhMcJQfWYURqL31rlbl09J6kRwzqxZu8BjlByw0vLl27kHgIuXWIu+o+PfLzP8c9zZlESV0tquU+FrbXQaptAYiuTR4wXx3jPv46cZ7Wj8uuhCmhOAio1iXCi8Y9pF+Vt1EUWvUIYHszGODgeITLFB3iegjmrOSyBMvpev8yRthWBD0ekFHwoKicRb5SD6DduP61U5qFZoFUbhKsBowGSncUec8MoS4e0i+ySnlkyi58YpQJVMIlQ+0FEUCbTRaw1IB8OnZWs4YggtZaYxmPiEiw6Lp+qUwX7KSUOcsyFkvhZW9ifxkJY94IckZh6PhF15+7Y1Kpqr8LvsGImM0Dt40eVebIwZuS+EsFX9dot8llnuvng7wHuvv6TZMLi0NHcqC6k9CwipT7wC7tgwD+pUhLahpOLrKLIzx8nKZCm57FgoTlJWwnirGXVpsyav/GZfeR1Y403a35Yg/+zJStccvwSiqqkioisCQnI3mATIrZxrUnSqXIQs4Gi/hrtDteE/Wua0hgo8w4Rqai/UaeYJYeICocvWHDunwhWwNcCpUP23nlVbtUat94SprB9aAhFWZ2K+9xCVcaNo0JzKDDpPF+T7A7XM83OCP76EvRaAqmMGc03Dl7eIyRt4R7/8bXeg6FIbrvhlTxXB8vUIDldTlQTxMKT9tO/I2lE+agJpg/I6SpkDtno7J0ODKiUornPZAXRRv1/3xX1DazaO5x21zcQjyPNf6Ir5/ZR2t59oZsOcmax3GXEHA3ZT/Oxt1fFe6jkDcjG4jvWjxf+Ghd4Aud/B5mzxxoiYp0D8eZaYrc2RLx7B0DAvH4I5h6Rj8MQwew9gx/PJ/NOJSmOvpRbLnUMGjn7zYwjrZRu/hBoMBEwKQGrclv/7oRF2MT92XsB6vrDb3/rEz/ko74lPXdhToNxj9ZZ6M2FiGp74aYWes+7/D88EjROf0bSj+S+ZJAe2Zr0vg4p210pLTpk7iRnvpN+/SrgBNhPF8YgsPzW0yHepaaHlOF6+19/fnUVZr2SpVHXRNpmTziW7/W9/0WxZySYzGpzRKQL7ypP329DSnOmEtViPox4fgoS+vP8ag9VPAiRIdcxGMZ//f78tF5uiCCnvv4hsTQ5Kin1Gsh3MFULgZ5bMTUmVEuf6Ts7j3hkJmaVANaDXnpkFoskJEiJS0GxGK4rQCmmiIGB9TUUZ4GSbuPh4lkiq70jaQZ3k9m1jlihEnS3JwVm6/Z9wnK34Pt9/iiyL6RJF9ovjZiaKDnC2RxNFmdrLkEz+G8OweP9JzfK/UFnHtW+PCJ6mCOUwkvGiQLErFSDGpBhdrL26L0v70pPPmxpXgeTbaKfBQXbiwOcAKUXz1b5EN9nbFL7TyGAuTxmxHNokGPkXGhndv4SoTxjSxLW1HyfmqBDSV8yK5fxqRetpwqcvI1kpnGnCfew3y9mJVf5Po7IGQaKCBKH6mbx91Pe49II10Z/SvWI5yCR6EWYPcreWJFBHvK3CFabuYvC/al93YGEU/0kivbX7NGQzDJsBGbeltWF00ggLeT3CZHtf1zck8lsq6rpGPYjTfuNm38kmpNNJtAvOPNv9ZYaUlnCu2Kxazcf9bURkUq+X35QuFfc7/wjRuiRIaUAA5kKsbpiolu7Xb9ifAbCW0lTP4DOnQV4CH5auyUDuT1ebepfIVAw6qNNkFqboMbtv8RcqviGV2rI63DNr3iiLDqso/3Qo2C+V+Vnwr0a4qS0OxCm0iIvxlIyi5mjzfUhphGq+4fPz85fgZZsi36E6tCcmB6yz+HksF0UuWdaevnFqIYyok+y9FI/LzAdcDvh54fVW26sorLQqolw2xE2Fa4We7U9Vp6/KDlGvtml14jd1SLIqwDapedJR2JF3jVzQz/OjSP3+J9WvzRPc13BP+mppvdoOAHXslFEwUUe1BeW6Pa65oUurv0rK2pih0XRnnYM0PQ8EPDcdDi+GXd7PbQ+QJsypYqmYJ6VC5OAR5VjMzEDM6woAZ40TibprjxDw0Y8qXjNmL+yY/i9qkov03/9muJrGSjjt0nqCBi6hm1nSoXKTJFZWGR0TzS6xopjKp7HrQkugWWHQOnOiiXEvosilIF1eSPMrkZgM59rHSWGg+XPLTn0zfRarMO8wUHDiVVlz9j/onB0lmmTQBix3IyZ/pVkszwO/xsTzpbxP/lnFHZxW2P9PefWEL/ywWbi+yyDhsdiU8zwmz27Hnk19RZRGwPVuUSv+J6twUoM488ehirjwFeNXK/JHurNRMKSLS5Iaq9FVnaUqq2xdLzPgW7RiHoAduJyFObCV14uoLr73TuQJnmm+vM0/ImnHO9rMIzp5c8UBRxUyOyqdRU25ClSez7JwC1RKIdC1Iw/RdZ9n+Zz6OEMQpZD3SYAzqeLIO9NkYj+U+C5F18o5OG8horQVEBr2lsv1h8hIAgmTZp3TLh6anhzpKIeVx3ClSsbCl19oKSzZd+ZMu13zSgDa/+wGpBg68jhjllzlvIZOYBPKhUKcfQ5+eQkLFRgL8VZYwSQmWIl7AYyl1ubZzlWkcLKIczkWaCzo6SsITUjJRT0BKJRNPDSGo2XI7aJUlge1lqRZyWGtli5Ni2RP+7d7aN9Sk0y6p8M5ew1SJ/GryToVAEBuBK0E6wIxjdJ2PoaXIJ8+TFr9xbSyEJlwDPpMcFlZ6umFMqcHr25rzMTQvbt6QNFnIRSsyr1OPbDRjpbXEthW51B1RAM6mrJ9v7RTloD2qt9nyepfQIjov0/E6E85GIoXbahRSNUXHnWfQSWge0NZUJ46Oswa4mETAL+8pm1inDwTCeAcHkQgxla3dMpqqbMgi2SjCC4DVHd1iMii7d1PgwIUyuZs8dQyXyrndA2KYrCQY1NoQNboGoiRL0ZTDD0E0wXtP4SLGzhXJunrH/CIhVNpWJkBOOC6hZFIeqCWrbUfhURf4QiHsLfUthUfE5eFDNrgXyFWrdZQBdUJwkJm3yGFy2xYzUDAiVVmIVO1hSSWRH+cJRosdgPiXq5PrgpiKdydV3GBW4iuUrq0AzpU6rW4NSo0lo/EyVNezzkMN3Y8oOLahCXClTT++j6/Mq4RmdNsJyNj8Kq1jK0Brapvoifbqd8zlrIQUCTV4/S5pApy2kaXQ1GszajPSZ6lPoS80z2O+6pS18v5tlZ6mZrAkaFS42g6W/16m32f4QsB0dFFOM0e3oPcTzCoZlPVHU3z3m3FUIXd1ULFI4X1dpMygShOqPoFKbi5Ki/Dq2dyhvz9yswlOasAV3TEnsm0/imI/SAfWV5hKDKEo1eNF3Uh7Epq/kydmMVmGgp/m2vWG5GT+vpd5Y/ILKy1kgpkdrWOgu1d94qng5g8cu0BuQP4E9c+S3WAVRxzc/dhEsJ1ifFyxpXOD3D+Ir4YkCV/hjigOse1DNTAA1Bv4NtYDd409VdIEqEY93mx9DeoBGTAZtPkNWi1YWvHWFFQC+erbQE4oqrthMkaJZKYBqA3jFtoIsDnrwiYEnUcJzfniIZQIWbrEaRaytefxMRusGRYcTWbx8vR5KvW45H5HIzV1z4I6+wKFQ4TUqAkmCkugVzioAQu7e1BB6MvhpE9irOWuAw/MUdFHkqfvZnbD8astDwIpMlhbpHHUJMTWFN81xlKsBNWhvYazQL1ET/AFC4xqUs9fyJyCBRNNclK0VufGthaOaEQLwOUj+PpZmcEoMgbqScSzmH1sjEnE2grW5FsX7ri8d0WSBqCzqXR0XjaUonZL07W12qdPft/2+SzFIo3ln43SFrJ3FYWFHmz6coVQ+H7U8Fmpwz9CugIX5LiPN8RFa16JCK4S+m8mmW4eVOMd12oHij3Rls1DE3OIKy1O1XVijjZjr22CiEQw8XYszdzTOiuNda9cw/8rwxe6eSuUYQL+2c2DaSimHlxIsrh5UD4QU6iYMG5uLvE4sSA4YK9sergIdgC93/l0kW1bigstxyjW7JezbBZbAIJDMet5jrlTW6FFe6zdnD0FD50XQbzUJN+I1DjMcSGRPp6Me1s1HDoBEM0q9rv4okDM92NxWlfgZTo/EqX/gle0aTWhbvQQUnGZFoLEALPRY34WzWAOgkWIsHrpYNdT1gVohOEh3swOQQAcBpG4kTisrGErRDIEgCYbCigufJglOsiS0UMdn0r3be3JkBTFp7oWVXhGMuEiJJXMI11qzFXNVPCWOauzfcvV8ozPu/Z+NS7WC9rCpMxST9Op3Zqa+CDmY1IfZjxA+UMOC8YuWWi5uYh6rlkssNv5Jk+noJoixI2xUb9G5Akp3eMhUV7DIFz2uTkHSXGlhiTwmMq/2zwpdQWrtWxQNjjKM46dczW7XxIar9rZTimQ+qECrC9to1WvLkqF598uR9d3vndN3O3sYkKAruuKyUHWdZEhq0rHgmKxI4szGWefgAEUa36ReEj/BMaPaBRiAdxuIgGXDB6aK0cYV0gUKEWv8hVNe1Lv6uGnH7CkNLpa48+TVy55pPBMR1E6OpttuC8pS4I8VUSgVrNeNCnvd5VJZEIZQNwG7bgf4CkzTr/RmArt7hhZcFd/5+0Xle488B2SaMfndsGoKDzS/5wMJubB7feMzIrzpzmV2Aw7ReBFa9l0Htj4S/Bj1/gP4hpCnSqKD6TDiLFRj9rxlVFw3TdjfkjCzdYgdqBkEEsT5lQTIEDFzVKLBFYsirCR5Blc/yRLuEA+mkqncvjoVbne3nkQvBf+7e49zwhNVaGL358lKmm82anEJNPT2C+CpOzf0e9C8JEkbE1JkWzjbgZjceZMnBQdsq2mLBG85XuiHdmOyFjyXd8BNsMj8GHOJT8hbLSzKk0ejnnTuddpOoNNWASQFLGXLd0+QIaGT5OZAklpOJRkxdqs+tu1FrTsjJtKq+NbC8Sh/vZBkQyUbtcefQG1ZKeaz6DhS4Spb6QscfB4MthdvEn9OkmoqFAfPGLWh+P9nnQ3gGBquPEHUhslukQu9AQ9xIOfRHndyv28YbUZv06kbJexKmrWa5UYpGXsn7aZqdAMTcEf3iiH5wH5hcAu0tYEG7Y04eI+HOoBv5OXXN3thNWu6cG6rAqslxsby1akb/cGkHMkOlKC9AT54EFL7B6ZRHMt9QNDvFLwmINi2fA8VGyr5J1UVlHYB9kmQFBTpuLK/kPGO20mtZa+gNZoquDHLnESiq9vedRbkZoCtuN0bLPD5FNOJ/UyfYxUJMmu3jLVPHj7fZ/utnud1PEg9s/uhwdKpyLxsxWj1OIpI2gzuZzZD1N/aKOGUE8cIDz9GMrevl8rSX5XR7iUxtbr8/goK94d1n/p9ZJqXyvNWtizfOrYODbuh1TP/boPJY3TMnBoYyy7l4fyhDThBXd/7GIZsq6+M4qBqjMMmpWDx4caZfrJtXPRQp5gjmFNWsyEh5mHlIJ0ywHnrqchxxJoy7GIQ9hT/EIgJ0Y1yeymylI2ZCUR/MuXLYWLIoG0IFDpiVdyEjXpyumOoijexWaRWrg4LQKpZJYUGJLcxKInDvmpi4pXUDy+GtbErtRyv5MnKcZpuCQbqJjQCvHgGK4rLVkQS9CYhGQZUUnqaI6xQxIUP6uW9McTLQJWUsVvvYx56kqWwjmN8/rVuDteHT74TuCE9fv9oBgpz/lFyAyJ3JNQrO/cLLI6/e+DtyvXaZC+Sg68G4IRN9Ou24dPxeUWoZJzCcZ00TPX6slHl+Q0w7rErGJ5RPDYvmnm71OPMDbFKb5OmYczjs1wbYP6jyVjYcJDah8IVm4IEtD9Rg40luUOSHvY1JKTrI7nifc9i6IOF+x9bz+TX/21bcs5CJzgmP79rWHk2SrM/t+UwTug4/Ty6uFpeblHRea90/biEdXyWUqY0Z0JRRtsMhQl0nntbF/8aY+EWO9e2+XC7nEPfUGXrzxAJS7FLoWL3XbsEj/6uPq8gUgX2TrKOs6FOyRLyGZ0l7J9qNxKrm8uJbH7RkiyOUstoGfT5sj3Z0mdd35NZ4Eda4fDucwgMex8MI5Ky2h8GkIVuOQCiay98J4OOeanS9n+J9J7FqXIwhav4ygtpIYxu2id7bu5I91zbwkVwC4dR7l+8OD9MBbr+lvaX7JztPpl7zKOWD3HHhQv1NIIkmn8mvSTf8asqINrerwCknX/7s4PfIxKi8Lg+ovZErXE4FWvF0IXquwmdWzzENM84DXqqgsmpNnZhlPYPV7EqdyYvH2vTV9V+g5YgbjwIn5zUbivrnFZjeKL39aEE5emmHjFDool54mxa5KHNcrmV7t5aEiZxhcMrqf0GYjtdtVBI68akq9A/6ag0JgW9+SQtbawwf0RWnaRJptWh7VjE8SEK0tMM2wohtjivaPYGF7CHIoLIyHG6+20ewjM2TSXqnckj/67l/Cy3dNqebuUd+5bggbmGH/GT8W2NJ5yDQ5nuS2zbi2t8QQWrtZdoSKpNVcOp6RYuHxLkbc6m9sNkgMZi9nnaWCEJ3hf6nbZvNN9xAGMflpJUCE7VLGO4BgTQS5jk+8jFStDTAmdJ6a8NY0Qm9h3MsUYsVQGJq6Lccwqp8RqKKiqpQDf+6va8dkFX4dpd2iZQecpKV2o6VA5pDslWd2lGEtU4sh3swCdrQNdrkHHa1lyLF1Z4spQ0GBAaGFYaGJwSDBEGBT1LzYhA8JfzmBwwkAQdMgctjzsic73Qsc70Ol1qnW4QL/Q8/YdreJKJwtZUiwdkLjSsQpWYS10qCc6U4GOrHvf3fqjI2+otlvQIaDHgBETZixYsWHHgYgTCRduZBRUPHjR8H1/e+WFjy2voAIOADwEiJAgQ4EKDToMQJhAsGADg4DCgQsGL1OL79Uea+zZMbDnwJETZy5cuXHnwciTiRdvZhZWPnzZ+Mnzis998s88sUY/cppR4dEWDRdSQtAgaCJkQdBCyBNBg1CeRqueNqEjlyIzRvlgOh7j1Vxx5GBBsHCwENiTZ5pJDbMTvmz6mrhzPTPMPW/Na/y6sv6n/DPSdGoVj+frAHM9+g6w2QC1bb6ufO9zO/Xur3DgCXzuucFcffO5qh/eWl2r4ktVS5VidCvuCJXWGWhKDe26rCuuUiIk1ZwES7fSafPtdbaRNGd8Wp7skbmepBKTFGMS4utxZLF05tvouK/hcFP1Aytc+/PRLtNYtx/5eKumRKhN1fCeZvuZe+lzkuQkVUTinEiJVFP4KpEOleqwyS3EiEpF20oE8lKdIUsKVZgyOWimXnHe/wxr9zw6vzxclFivWva7SQa86RR6z4l+0KxWxT2h25xJ9Hk9L8sSD/Uzt9cZvLfJV5XeWLXWQjcBxsybu1fvObqSkOcsATmPt/auaW7znsl7aGr/a0cEdpJDtJdLu8cUu1CK0j8y/k/e8UnfUuBiM+giNlhRyW2h9tDZF70YkZQ5+WNOUlmFOZ8fb+fVFE/5JelBF6+oUoxVd+gw2lc9t0IJOAnpyOpXbDi+epLUDnj4cS6dOK/OW7vL9o2bW+KTzdoztiG9QPSIWLYLXlMhopO3/11vyMVT5iztbIl3SRjLRaoRivf9MnktcEPV3aC3mH56hAtLjBCJU1dm0+VbnVXB0PEg7ScJaGzLdzyMel3ktSg+zOXrXfY7hi/e05WxCKUyEVWnerWsshjey6WzHD8pQpkysZgYfkPHBuE5/c2nkIZvTU46KsD3hhdHXLVEKKOB4VgK1wP4fZQrr2SfgK8V8RrSdBr8GdRIFDzLke6xwOXcNMlFmodslPgTyHK1JV31QapQ68z6nUesC+jpTFcO7K4nuZozXvVhT8Qpeb9hUU2N0lTy+42n2+AwOs7Q/yqNDbyCFDPf6cwevui9u0fppE1/2ZN7j990OTvhjXJTZwo4KZVRT74Ey5fUT8RCIivluvf9aNMHgwpPWnsqQDKxaMMylWTZe6LueRTiwlB0X14Shm7xPVaOS44isKelkPCd3rP20vdk/uQaLwdDYFi3e0fmO695Gv2oHJGC2kM6PoYYfErjnS8ls7DkQBfB+EYkFRL/tD7Iz/PYWHyVZNmUEPIhr3iFc3ZSfMB2h7L9TQHkZxvSbETB5aUxC5C/lBgPg8vm/zuuniBQ1dxZ8p7mxRu3lbBK5dd1iQUaUKlSmMWuv0glVe6CypIXAcn+SyTGSqG2q1zKxUnnFawY+ye87TqhnIKmDnlRpJ1Sgj4M/i7HWRz4BVsQYEzZuVoKr15L3VJ9KZmqTs7O2jnKQzVua/86wnrSlKqTnadUt94tC+t7a2e9bXXWPsXJWH2N0FR4pXXRH4/tusC0bwkDK3FovQuyYiu2nZM2XPCK+3ZAGAxGue2hE1Y/Lkvr+QgNWRuVXBm8gQGoIBW/aaJLFMOqAv7JSmQOWikUEYoZVIp4HqyJZSMiCxuuQh04CSmImfn5gixFKs6p+gPqsNKxFjph7Iv0Zv2rFU25S0BaCjqG8jG3q4If0l2iK5gcnmd6SF5A/0q74kLlE3kKohkDSDNefvuQhkPGhoLdCB7bkpUQ6b7WGaBDtIv6od+WqeDPDpz557+PcOXG0l24HYSrYwOiqPEM94WU0qoQyCOaX2ZwegehbF/3kBE4pGPty10TKi5lPvNkVQnlZ0q6xk36A5FyDUo4Fw7/nN/AvkJDttr0YQqtO18EeL3p5PBVaCgWW783OEHtl1CQuTZ1TyNurQqz4xSrmV9Wynm78ZzW5p2EZqqycZOXgaVTnby1K8bd4zB1YbeDCZig+w+zbH5QDzeDhQQ9mLRthX+AAMXmg03Hdkyv3KDE2hFCVHWkNrejeQgSEQoJ85QnbCGWY7rgHny1HVBTpFPbIVpTJfiA/u+/bREvdF/3+kVfdgft4suV76kV2/rFPLELjvdYqfpfnUNbKXSPOao6niRkJ/QqoBFECJ14uzJh+g+S8YInefsOk0yr1j7cqFIIniQY6ONcJ1DF1DaFtmA96pOgpA5hfWd2HlQDD/qXHKPJd8cYVzFdd6ciMGnwBtXfOsr5DtVjz3IaLB7GklWgbCC3xpbLV+y/uPMg0HYteb384P9DlPkuwj1iYmbDlhdZyaWBJ2Qb3id2YnbaOY1qoUVi2G6zzOOgYYvBgkkMdkaxWuneSQsl1cv6L9oHqxCMwdYSBePbFgsxxPByp1CidI0GA3IQoGJHyraFAcILR6ASgFYDlBevaABihXsQsy+y4MxRcyQPCR5yyz0mrPrh3x3RDELpwTD1Xw/VcIJ1Adu/P/PLqHnZ5kvbgbsbHaQcpwp0xU2iOZPNQd286aCMMR6zLm4emz85Dl8xBKpFBJHUbVgz3QT8Idvdp6QhQFqqNGiFsD939hf5f5lF3YfGQrXAinBvuNaFJEeUi3oRgUjAfHFRl/ONT+Qtwge34VJwxuTXVEQSWVeW2MF1koKK1IdYuEwm6NpGr2ABnd0gWli1zeITglbh+xPQjJ//dG0+mN5BQkw6Qjbc8RqEPPZ0kRKj6O/3YMIspuiAn5RR4KH1e7yno2z8H+50YDPp6YICSiGNZQMtqQuvPlS+/QaC59r3+CDLhgBW4bQmZa862Yhx7SmgoSXA4D90EWzzlJc6F26RqB+IrPFbQsnpPrKVIMjIxkIgUC9eMAXDxVqnMC7Q0X56PYGIcO/apW+HG/8EiGhYUqGh226Gj2Y54+kfIa6fSco7FiapIueXTSbK4VvurV2ApkVahkPRi7XzBImoKVWntnZmmMA0zK2qIGZaaV1MWLe9hn2N6dN9LTf45N2gKtoft5knbRk602EWX3A4hqZ3xuC1Q/YuFxpdMOMahFnOAdwiQtv/ooJhRJhFUSK28gNixXh8LIz0fQnexyJXpJr3dtoLkcrqRPqReXwQLEqV7a5fLhhK1SpQQkZCTYEitVk6RJ6D0uMZVDEkKM2ZTmlFnwOI/xJZtjuGlkZgbzEuqMEtIm6EDzsyAXP4f0Jd3uyCdYyi5vwAdTsjZ6I2vLlb7FjwUCWuwoSHByXMdfX8GTaQRqJZhZnL2a90dGddGagxNLXXWdF/HTrVLGa8kFnmFsYPlMP72CQ7SmFS21PLfqFNR+/AXb6CK1logpcrEUJO0BrGTQcZhHqxaBsWy3XHPYuMWlc6llpM7u6QQoPvcFAq/tBiUZa6U03jud7oQkWbkYgvadDR7+g6Xak1jCLDP6FGhRXpFmcOtdo1X9pBdQRrjenAhyqIkuQe0hDEeEq1NavVFzoFrboTmQvrPoJrmELo0DAmMihQaIqtEC1DlnTe5GJnky4ruuQC/rK0dGadsQ55x3mRP1BIQ8UYfIp005OZjd3wC77EKCyNroEBUFYE14m38xp0FBDaWERQwiEF1prsJyFiVXrFRHhWLyg1ii1EsMUBSMBkFHsqXMmICOQKQj1SGNEGJXAIGZLGtzAPs8ZySZVH+LBSZ0+OEzSjosmWORcqKWLLYtqSilDkl4oESp9wuI2vPMEs2nUFGekfEhSigOLJU8DIOdKaKakLc2Vj45KmgfmyT15x/9IBXfr4Nb5hysGEpgfVe83AS5yF0DhI1DnSUkWk9RA7Fm2QGv5Nw8R6LPA4tSvghgJP33SxJY+V9schluZGmNFTnwWp5nGWnMWpxKbou6ZsN+fjg7tiUhPwFjNjb50wJrc3iUlCkDB75j0eygw5J26XabhwFBvl+FBdpcY2e88MmWpW1y2cvLaIvQD5g3eXGrd8PBMuwtdk+Me9/hbH703+udIebhMzFc1K+USUx6mkuvetTax22LSdODfGnp1lEbbzmJcEWhaiOZU+4wbIocgp1+l1ybxEAQNpqec7tx1GBMYMK0A9H4+OnzX5AFvy4hpN0m/l955rc0b3PylBOz3sbPs7OTg+sTxxt5rk6/Upm8GO03JxN+QZr8cXQb13iPo9MzvJfmsG2pbtB4KmvQ0XKo/Np3IVRHl9PpWjUpX7l7ApBC+eeJ7gI3gjnOA9vBou8mm4I2/8SrmslnBstejueJQKm4gs+woMzUSK2eoRfJI9vutCnV5Kl7EmVi/ritL+3XYyxWrZak7VrLcPyhLIRr3YDFpUylkOkcvBYWlbQSp/J6nvuCXrmKQp/la2gO0Q+fkO+wTZJ7Ysiecy5esCoZJrpdvv34t/O0dK4DUFFL/4mT0Wr8qwmpHhLjVfagT7S1nlOjSWzNFk8FvTDuSn7qH6LNUH4OD66dn+VjlefcioNpG9/QNziVg+a9tRiTk4A6yed31+aWK5MF8DuUhCVM2ljJwwmlGWNYWm6mYWM78/oxdPWUA3lXJcny/CY238qLpJyuPSemQ+JothYhA3m8cQIWt5mfHwKjfbrlGiMbXvilqjScy+EuZLVJVtyw9FcQL8zAd23DJa2GlRjdX+kNgwfqcCyAXu0v/rqg6+Q4l5dVoU653Nigo81wIzH7lY1uVay+hVK75+agIG2pQvAA+ty+KKUqVdQth8Cec6R5V7nvyxfQvBvEFlC7/KnW/bNrU8R1a6kFVt6hokW8I5X1HyomOIqNc6HRsf2O5YMhYVE+aIC5HBHaw9pS1CGJ+PKlFYX/YQMLMwpcOGyuRF1snJLhHyP1FmEV8DOL8mhHO60y9Q5/mp6bDQ16nr25Zy8aA/wm1oS/dUoLgYHebgL5pPZlM1FHK86W3xfoRTZcmg2v7svppjpV7kM/VcNOdRrcDimdqCGSJbAufRD8doqykDxqmW7kiXalovVf06juAKcNUUWsHoUo//MU5ZFKZMsCUEA4rJAoCLZJWmDyFkc4jsLC7Hj+Qarb03t3cb/Gz2v/HMN+bluD75Oe9DIdbxNOQekNziT0qERFoZURopZWhkK4d4EnIpQ0MtzajN1EJEcqe8xElIKUNDLc2ozdRCRLSlYzyNuRYistaGFIeKKSp5b/mMeBNSytBQSzNqM7UQEW3pGE9jroWIrLUhxaFiiorupNc4jamFiKy1IcWhYorKtnaQJ0IXU1TY4pTqVDVGJv935bMFyk3+KGVoqKUZtZlaiIi2dIynMddCRNbakOJQMcXL/RtkjL6u7rLu8jK37vIy93IyVa96qWqMjN6bPjTextRCRNbakOJQMcXL/U1tbzPajEarzWhSr3qpaozM7rQXOREqpqiwxSnVqWqMDLd4lKdSV2Nk2uqY8lg5x3XDsoW/ONrBv9kp/E31QPZMXNviBcL2cAa7Em6+D/QiK9+sE3Pl5aPtLs7VHfg80VrfGmm03XIJMF0HeM25PbOvvZ/m2B5cPpFzH4stD/k9gWeKlGqg74d8ymODLQ8wkhIhuds4Ox+zivMXvFzVKCaAWC5VnlkDou+oJAkhKloXnsjj8K5h9y/Btm8L8+5V3sOxDFu5AMTuyLLKV6nQXh1ctWmTsdr326Zh0IerMrZ25NbWXjo2g9m2axk6+JYc40ahYU+r3RSUukFV2mMSTG+q8hCT1pqslQqBA9m1L0yi5XgzEcJFBm8oYltjt6nbcrAQZbonRNEwajauvN3t7ZN3SuWR+CkBFRMVELIMVbNtij9sO+9m7BGtrQ/YeKiwAegQW7UF4Rm36cCxEZs7GKbDahcG5tPLcmzxpBF6cln+TJinlDm3dcJM4ENh3TYSfLH0GIrXTYtstd5jlJDyH7vogv9kmyNHms2vtHtizcNNaCn8QhFOKRfaNUCryrMwcru3+93lgkURF9wNAk3hY52z8mzb7zLL3a7KOixyPCnKhElixVBUmomWjsPgzIHqW/f0t/gpj3FNjiX+Z+YQYjD3Q1V65k/+dE7Na+yX3K1CY/9UrJQ7ErntY9kTIeLVxjO8g5iXWR/wbmJDdMCHiNNZaBjptwk/Au6GIW5kuHP/+SRREEwks6ZXx0y8j5OG24JDLg8pQu08DvjFJ3pj6DzTUt/E+SbwFOOWuv4GGSdaNvjlseM3qclv1FlWMItdpfSIeLvCy1G/1Z44BpHb8/1fGPff6bryymiJhQ7F7Mju3yPY6Wn1Gte+RlX74Kv87TT7QlzPXxTPvF9CPTBAOsZRC5t5h/Mzrdg9uEN76RRYECHEtxKQlzHY1pcBOV0Gq17KaruwpqD/dqQcMRGBaz7oGXImKDvJX2/UrbvH7ASjxXMprAFI5iP4GVdq2Ah6GXvUZXQjIW2gxDmrxi0WC9n9X+SYPiwXQ/6wGR/uLLdXSvOcFJT/YnQ5/wy+9JxXlCCGwMxfwPLG2ehN39fvPq5UsqgZbH0P8MH2A30GTQf/L2XaoPArmAXke+XG2OSJMaEGb4vXDvS1SLz+czMda2IxCWTPeHBiLgf5+oAcKQ+sO1DHHL5yVD6AR8le7kAf/WG7fJMcBbipeCv6CXTjBlKd6Y+JJaHqUgXfcDk8Q6ItVE6QVexgIChXNRnSLrqiwe7C8eD9NWXx8Clpjz1BrUPSY74+Tv7rnpBeJrBs6s33AaLg2BXH6p4gCQGSU7IqEoGMFDGrU4Q+dTwIQWltIZsan1ce7VFMi3pDFWkhbrBJz08dnE6GxY0iZFS+4+ybDwOmx44tv6MIVURTTPqqtI2kI/DTbuoakXJaTsUamBOGk5Rqkql9CCnFYA8C4VlkAZ8nk+g+F6aYqgbsT35pjCFIZNtEEJMOhClXZtGX8bsQyil0iKnGZQ9cg/fU6YLOqELf7KS9Qjdpuv/hzSiig9ELMR6/9I7YWXfmrvltZSlppmNFvvW6UjT+hxSbVF3fk4U3gPmsf4A9fAEzwlkChc3lPdRayprSkPv//FwcJcM3eGxa5OW6bpjKdnzrTpDx+H4QqruOl7LYBcJm9deAtwAPKLKbLy/2AzjCK+TYCjIsdIyeXBxt66R+v43yfa2+5QM8aDY3DWHaSBytjQe+4NNh42diVVnNP78qPuIGB7XLo970lYX3uF/VYG1nsEqHdM7wU4gQIA8ntNqrI8ZPFdpCBEXHTcSwJtoY7FCoCTEADITteoRyhIsG8VhKgdgXP3lSS32EM3xMvdpwq5TE1/70Mp7EfH4P5qYPm0yCuqKHiZ5XUNvATYU8Sa0hpTkxrc9KEYN6dg4MQ1x5/zV9zZT5r2PqBgwlG6xTW2zPFvKazBVY9V0KyAujrvxrp8s/JclbE5/kb72SBAI2BuqIkYFYghU+j7lhrnGbnko+6BgklA5QL9RFOXfek4bLXaxD/IkWFxrx8+1/TteB0FoJcETxb1AKoTyFEplPB6Xn8zWUMpyeEekqyXPWGUDKOz1XL3YPP5S2PDc5ui+uxMfkoCMnppnhj4DQVFLtG/cvsTjfi8BKJ7jLlAClQi2MQpUpOEqAIgmaK6b/rJs8EWm57zeP9X25j9yBqR2oWvIjngPZNMMDXg6hgkloF2P219IwKI/LPRPYgzyPaCqTzdHQcfRnnUEb7OtIZTHK6uRJE7iPOoymfhAF4hSJWKGWaVoRNz2CEsGMIjkZCDPwlevCs8hPaJaUMzGfT9hnxhSlwq2FBqsjlIeEMh+2J4oBMRHcbPKByCe8YddwIYxj80CgkVrkYyo/0t6ZH40jZTK79ig0libgdS2BxTC+jth4h8Kr5f+LsN/42MI9p7csy7FoT08Xc1Va45yKFMAYFhL+ozEBb4oke9wC5SlLPhE35hNX2np8pegSYcS/oI1vJEzl7EMT9HsuoRGk+UQ3NdMMoVtucS4/uTyqu+lpnyvIWNEaQnAFI3h6mtcvXkV6w+QBbgG0Xg1TZHhEULSwh9YNdiY0VHI1LlybWxu6n75oSiPqjHe80OP7sXcu79po50tTWZH5xjigYQ8yGdi39RLk7xSBpJQOzr5fmLAURzG13a+80MI/j0EBkENC2MFiPLKWsEzLNHzh1TyoL0KByfXZOtMmVnBPr/OsW1BXRG9mjRY1gl3zSCGJli7GzPH434l28p0Dli6ujwahg9xxjgfxuv8xjoVd0QTNlxhqmVd2sG0ZRynqIMke1xK07lBxrDlvuR+tHWseirZBYEMXeKi33cvq2/cbtpqKduURxeoFETjO90V6JvQ9tgZRLJq7vqv7aL4paEoKEDwDDxieADYDNN+Umr5KHHM1E9CKoB4bpdBKVdOsehSYZifsGJWp+/fztQBUvBbQbNbGg3WmcnlHO3y7IqVVYknHCIg0Tjd8L48961tl+gqjGnVPvCqI3ArUSfQTAtd6LLRdV3Vd0re9b6OSl8juIdbmvhQP24f7vcC92Z47t0pTHKQNzWRaUPjLmwMOhxA3LsTxcvpYLO+hT5xI4ApUjQ8MEuM6cfskOnUepM4PeW65Uatb++XK9RZJOBWdxRSI9bzpCcmYJtwgk7QUEMX/AQ30ulGkULi1Y3SI/03n3UuJGJpZ3DKg13NGFdNC49/Mw4rDDlQqzV6w/W/D7Qh80wbGDzlKTbCD/7zQtgv8mLvb6CDeYTasmSsdU7xuKZJuhZX4MWe9XiTFsFgwV6hErJKyitaWzGNz/kBEmdV22iRZ2ON1OST4gibWlh6BgASmw9lQ/lrXfqnMZ3jiWRhDxbgNx4nxCnHH+VpxxdGB1SRNTER+6gFHhxX7vIoXMBQf+U1/fykH4FoSbXEd+wZciyfQIkx4AW0x5erLusoVijMFntXabe7bWGbp+pkXwPBK+Gu8S8mXa3QtUfuCBoJ2HhWJ9uTlynJorzmotLoy1ncl5Tjd74rhSl2crRYqVVBRZTlU10olnNZrX/kiysvpXRyXwd0L8jBuyiY85w9ckx6tLVtQyefmV3p+ttX34fwYeoCw0rfqH/fwbWwYDfmdxohU8hgHYymt9duW/ltIE09k/v6BASWjzww/U+BVzXEUEKMuKgJR4TZKxhdEADRsgUS101CqNCBAVWm47JDJYIigDBjzMOkCs6+igsdSYxoPYsRYzGHB5yAg4hYHkPE8683ygVtWD0YiaK8RaP0wHn2W7XtKQtaB23v1uhs7u2/3j2+wI3UrO0iiNmLze41dLPn6CDE8G9Xb8RySIi0kZN/kMzSJB5GX+83n8LbV84A8jMW1vXV5T7suhya3nCkglvPsI860XSQ5CvUbWeVAPOusGidf5Rv8rmo/ydDr/UYTmxYiciKDqUoYH6F7C64PoMt3nTIV8bPDQDvphgH+Qhuh7ffIJC/y4BsNDZWoiU3ULLXPcBPGjKOGTInLHKob8imUclBSKtcjeOzyXTekcvLV1krI4ouT0P3b86tyaMLqW9P0RX/WCTzQ+6nv2Gv7jTYqxcqde4db5TDFsxR46OgQfaDrdd+5yjf3o/gPwcMzBPYFVXlJhLVsd9cPOaXWO17d9vxdH1/vNCC2b6DARd8M9Hf5jQzb3sNnJmL72MufContozp/7iW2jw/9+UTYNN7hszKxirS96DvXF77hBSaws5sG0QJKTmt3cpZtlqM3aeiceYSus8W8/IbtTi8bPs4Z+EeUHWrIy59zA5QsKtKgyiDaWU2aHEbhUXz+gtjT0+JrUtjXO+vII10Ckm3+0nOQ/kb9X+NqncBZTYdL1Zz4dr5+Ptb9NhylVmGnccMzbtVHnuT2O7vUd2tOW4+Ab4RAOzMh67xwjjw2t/LUd79LyHINZ99jM9ZtLeRFpNszN7ND5znM5ZzTPf742wX71/ojRel2Qttr1UKv1+rH5Sfjf6blfBsGAzDkG1LIgvZ42xmOu/2eSpnXKr6ZogPDGYag9c/aRuesa0yxgC12tG5xG9m4XTC7BbVPws6YAS6oQ9UZq/iztv97/afXZ/RNTkQ7o+lgP1QoqMjF8mm90PkbtExMGha1DquaFrlO46tBuRyVDd9sa2oS1otlNkpxTVEtZaGI5vdeDaOCOTnxKKXSAGk3hwgkpJ5lgKqigN/fcUmZbr/fSq3gbKdYPBRCpJ+90ZrqbF+tYn1zPJsbAVSEf2+v2g7yEfByMTuavNLV1ORVy1qxXY5RsdDqBjERbiUQ+I4pTgTZfdU8zDj+f5848Qrjqn4lVcb23yu2VxuOzbn1NDZXL6Zju0c/QMVWCY5q6AM7wTd4h9L6C72SCap4NVrMTJAjnmAavFxc5uhl7YiRl6s5FakY2scVNCGs3GhxvfFqE0N/eOqWBn3m33RhSol8SsL+vtTfyLrUnK+7PQJLV+8Wzcoyx1v/cRAE2yJhVYfOHtPH20EY2sw1jyuqYnywBYU7tx7/Lsl6jk92jpMM0wry1Oa7ey50q9683G76FSKb515pT8a+rjylst1c4OxOV72OWUt/pc3kUJp/qIt+tvMfEnP+Mu/+2Gc7KM1m+i/5A8qibqcL09+q+sfBwnyNU9mlRZFsuIpSixq3/0mlV3JgVvXl7dnx3VWT8L55TLdWntLDLAfAU7bl7JpQvMssXqprawi0+j2uWRBY1co/gb9VyRVcTKY3SYiAO0/g3nZDKz1IlKu5DnSn6qCxp0+LJqroJi25iGmjHJiMnF2lWMbtuxIxdRg2V1IKSC4Sdq9oVSSnQuOER7svQNDVWN14Ppq90cTzutOFbLTWiX3UL4pOITV7E41Gsze1iaYl303317HxCadm0NMZWBMv8T64HsJ5XrB/BfCERE1V8sWfX4O/N1/4eRbH32wi6pLPszl+NV8uFnt+IaA5YAfHEzk7mePLsCR1xk80mcR9oAO5Pj+tX4SNxBf8TI/QLp2t5Q2Qw1s3Puy/pk6O49rKYnlM/vSKG6uUe9dX+pNMQg2Tk5/xGO72fhVEDCh6uB/BhPCDzg8Q1Zdf1g9x3fcmhYaejEGLCnerC5UvrjAxz4h8i4K1BvDL8K6Vj+cxe6C6ZuWa32yivOnANf16ac7KT0r71qRfMJQs37w3FeDY2mUXQ8unxwnSHeDor6Ml6OyX+c4CbGz5lGAo+bQzigkQnB/FzAFqPvdPWb0HLcc2lIOhpNNW0tKM0PLpWM4BKv6aIEmyAT8MHZ+aNUY0HWthqHi87gLgiPmPPbxI80MLOjvX5i3UZQtNb4m1JZFSSdXBPnEm+8zXuaCzkXcI4Zd/1VtSXg5sM176z+kefWnAlx04rG95Pj0F45a+FvItmpvpvqztjxu5W8ciN/T1OF3s3IyHfpdtwNDyI76m7+OLDriR3grbFbfzHwfXSIIZH98p3XnJWIt14qNvbekdcOBmestsZ9zOP7VT0s7d8l8CY364jV4X70L304JDCTOfL/4Dea9b6h67wt8DzNzbhn3epxtyf3+hMqcEHDp65Y8SN9NfSl5lr0WPlo3qytDTUEP6jTjHYiiye+cbi47hLiHmp2MJVU+zN1/4+QA/hdRNdZ98fXcnBa7tD4xPyYOCCLUSEuQ3tSJSPCTmImQoOL505g+Di2KOEvAQ5dwMwVh3nx47ppdHsAVPN6egH4qJ7KHXHK/zgdXjHfIEYsjdwwyfvLEeo/iNVoOLodYwILrMeZT1EaAq1RtGn0chNalQLCGF43JLRFQqzLqvzHuWWixdE4gQbWmtkBi7Mtqd2G+XWy+2BIUseSKwhOMl/wfmHHcNOGaigjqEDX+IUbxR7Q+Xu3tKUneJRRz77x4icgq48isTLbLtri7VXpj0/pIse9P+ZhBuXP4L64DZpuootdKHO/On2x8YTcbLfBRV5stXOz0Gy7CoaLHUqGzltungXcbc4lLLzb/UPzgVXA0OfRi627pIcpo/iLpHr2gxB5sRXbtaQ+roNeJw1ekreQrWRUNpA+lcHqk03cI9kb7p3/8weCgnleFyFEqNDl9eG9UbnOd/LK2/H7t+HBu7f3/+Gy7Dd1P9yvqXEvvqCdWV357NWCGXX5YG91af4eDSIKuXv8+EtYP/QgMk1D/UYRpKi2l+kL7/0qAVZD2Wzt6/y2I3BzYLF6sG6QFkzWMzSbq3vC/hYnVm+gPIOhybKLj3ey7hYnVm+gPIOpxCYioupHZTQzUocx5JHclwHDH3/tZlx8XqzMQDyDqcGqm/X4p58eLVsBoWrxO28P/wP/83/Df88/9b/0m5c+fe0Bs697f0rSZ+NPX7fnBlxc0BfsPdKgPxz9DUqrSAqq4KGwpVJWqmuhKN2nB4qLT8Ub1Mfd8LHvrnxW5J8Wu8xowWaUpfK/30KlufLlrTXM/YN9S+SoQ6jQ6EcQF0OmLSCVDA6OcFG4bHzc3THMuN8KT6IhLDG6cp6ITsa3oGc2WXFxOMFcfyedQxjVk4rX2siL75FxUaVg72q37DHUoWvnGvLsSKd1M0ReXuTdQU45JCwAnJ31mggeW4n086th0erFHzm1fK/9Om63GVxLQy5ev1pNrCn9fEx8Sr+10mIRdngfcSLjOHbxspnAX9cVbUPl2ll9FO7tyw4Xraqn74MlznWpaLbyA+SdqFZ0ewSwFQGc96KJpVUmhqoL6iCbaTiMsU/z1KgscYQIGXMyaZukixCl9beblB6pWnm0dy/Mc46ANzBareP2aAwsDZ5X4DIeJ65sKdNpp2VbYYUaNvrES0OnFP++P4L97elm5xxn9ySxdSL/DV/8WvALEjldl/3P0G7CN9hLsX19IXHQap/dK0Z8ye1gNP20Y4f0Srs91zQjYfQfw3f0jxcc8zyyubaXVkR6jqu2OnSsvKGmUs4DMLZxPztNnLPzgy4caQAUU8XM2gFOKWuWWVTcr7rbb/X8pYXSjEngQyzDMb5UhDexp/BlWdO3E71887XdU2FM907b6K6NrY9j4RVbmRPrsN8Fbkd+ds5pprlHMN7MqrzxsYsosusJF4fe1OE88CgcHF4zu40p94MTbxaA0qlSSTo0tjM2qPraAd33G3m3CNZMcAvo0eM/p7nEf7xcrDUGj/S72emx49BV9ihcJvBxL5M/+Dc9PF2NkdzDsV4rhwOLfNgqXpPtCumKQiOXrO8aNkizzHQmF7MWdh8kPnqSir07GPL12xYHxKc0/DecjfnhgX9FMr9C0j9e6XVootIO10d8OtAKnifLdoVyWXru+0V6AHZz91jKHFrMzXp1jnQhXmmPYj9WBUOtLd25cmnks57dXrwSTniLXDWtgsJd3ZXcwL3sQnabyqEXytkIxrZYXP4Irhdq/kfBPL4JnAYrhtb1F4LFcwqN+tMnzjhWytTj+PRDuqU7Qz9j24+eQHMYySKp3EYcfQ9lEe4pHszOdSeHlhZ1oxT9Wam35pDwtnwpz0TcqpTMJp3MbBObhhDmD83A24KD/+8Gqmh9PYH4EhLqQ8eHOvvhx7o0o0my0r5VBv2B30Zq44FjcmlPVawR4ho21YKAuzvynGgq8kMy2FnIOfSlNmDtMIgPs3pPO/Opw5ogtaKywV8WyhzQqfYmHkCmtfXvboP6qsbM0690ebfthy5qjLU3aIU0jT1nEF+p+RSFt2+99NynEzhntxw5hT5ZSSc+2hTpCOMrX6db4mhVMpsfue0jayqIjKdoQ1Gq23Nz+sCCkM9TLDsrcnZlUVjx52QdNx7GCl6DL15nYgq64Y54otXWI6H8xdkR5bctp73JYHr2hHV0nsUnCF4WRiLkCrMWDlcdCqVUmHqD5qzSU1jaE3RinSB6ttDJa5ucuzTh/tSI9B19gCZQah4hBHdDvXBrzbDtN6vfGBKB9m2rRgsi0dOqfaSMPs1dNerm/uHfBtUKHU1RAZBi1pa9OR9TKijw4AWLCdXNhYwCdf2ujB53ThzkfSwKruiS74FlWS5anGF/GFzeTfWJoYO4ecaJQWz6u00+6LN5UXQLHNdxTCzYookNvEFu3RGlmuYRLcuTZvoUkmJBHuIxq9I3gVxiS9IBezEcmhQbbNBe8fV+m6VBTWVhQt3XtKYKaXY9oCh0g8HCRdOtPgRr78sdee8Qq2j0T9vp7MBk2a/s7V3t2jkqu/ou3ejpb7Kwldxqx+qArB2VDYogoz86OAbvjMcJ4Mlr9ayRfNGGblQtHvs+YLc7x+pQrSwjAOgbrIEzmU6Fezu5EluTj5Eibs9gH/NlbHIuC/5LB7Yb8JHsdlHbZvyrnuPq6GJ23alLOvsD374nDw7aUhPlZnLtB/2DEEDsx9m/CXA+7mdeb/YjXBe81FAh7n+quYxjL0UtXzTfW5nF48rZKpTlf60kjTT6VRrYKumEku9C5kvY9X+JHFNLveZ1ojubLa2a7a8hyeXAqDBCwioAJ7tmYyKyT3z5AxVUrB3IX8TCUm1HuueDqxbqCv3RwDuCda7vEQFtC3vw/jkhrRzZO/9tbmyjL/28HA9Vht+gVnPvzF0yP99nC6+i+9zq66CKWJiZoGFZUogUqDRK0sj6I1KK3+OgFY7PLP6/AA5GATvt1VMclGm4v/h54fDmH/GCJU7cb6Y0vf7vwaCtjVjwbO+379JHODDIinyE38qGcjLGym1Iuy/meIj2afqHEM8u+rYeX/lwXfyne0Y6LqxjI7LqTlj4zf4yUqyt1J9NdPRZWJb4gzFrzZT8Lv8YqS99uumPxkBn2g5wPOg2XehRGiA1ix/+SnexEd2fRsmdO7ZU/XljqpigO4GaVFl+diQhAMBobBgG3X4hMIgsHAMBiwHVqAQL5qTvp96DDOIMIwGFBECAbObA8hL0yFEQTBYDAwDAMwoLAQDAw6wpy2/6oz7w/TNJNIgiUIDDg1mtNHAwFPsywy9E6YVSjjsZwSssoMX43u+cRJ4F1I7GWkT5u4Te9ijatengrxiTbnUf0pF37zvUy7UEP2jy7DJ9qEx7YcJsl7PWWut+x1lWr+rEGvwm32LQNPBMFgYBgErrjllgEIgsHAMMhshwoIybnleBWYUYBhkNkWFQkGzmwPbWcluwrHCyMIBoOBYRiAwBXHsxEMPBYgJ73xDCr0/t9pmDNMQVCkmMLISWvUoUhhxog8jV04ucjI3rwKRQofTI8qF5vIj7e2Gm373W+WT5vmdDn5D0j6xYuCjNt8eQGwX7lszNwYOFiYuDPy4Id//L/+SotSuF/wx4WdE2tR/R/jNIo6TqvQcUJR705oWlZP/Iy8w8S/qEE+pL/8X5Ap/uh+4tof/dp4nYUbGc3zhegs1TCKPVzlmfDcYg9XeAAfF0oaMzK+62sd4pNUA1AeLl46fBzwGnQFyMKpYgWnGkucQJaX6CgjxfvK2VYUz3YM81DM4HzVYMJ7TqIGE3Una21iM8WtNl9etdhVnZ1Pu3kh7fkospP1otLOnc+2oVdg3vlYl5TiXtxwnpPYm17UeGiqjaxp0rN4g6uypoLmMm2FFlPzJdvniwZX0yp7zkW2puOLtM/FDFuhcyVwNl9/flK3cBk5D+i2zeVaa57bGZyv9VxGgW0ubXDGOthGWxJft05CF0n7w8HXwUIrYHxPIF0fCkObo9ZQccqW2PENbSadxrIFUGNbO32PZhPRBBrtxcveh+lJ91DmFQoO+D/eAfCb7ue+IZ4aCp8TEcf+1dle/BuL4h54MNeZ+LN5DUCe7i0cU8yr7SljfOLEvfrMaJ6AG55aVSq6jvUvpPlrc8ujN39R82Tv7xPUdjNuLXSiXPdPYlKBdjXt2oBQm+q0SSE5za7Qmn2mP9ECrCwztpZoQTMus+naT7XmuyqFPn3247lZW/oXp7+NVw8PWXt+/mzx53p0w0syxpZHphN0ZFpDFBqy0OFpLVFoyE6az2dn3ijlvQxurxLvcuKxugrK4y4n2K4l+HbPDMlXzXiodmwouD7G0zVMua9FSl6zFF/K8N/FUJRjI71w4CNlw3AkJAUKTTjSgHFcGjGOSYETyz3mT9t/iJDy08C/2T9OAO+XKX+E9ybAmbjGtrDoX3uNcWxWp3SysdgHsyvT89Q5b6LqdoedvoQliWVVZ5mJ5GDc/OoriTCZNeCcE1qtVoUzTR+0ue1yVMGhgXO6i8IlM7lOdrpbxWXz0geA+tECWkfaCJiCJkmn8/1Ly7ttCjKoE5NuVd9V13JO/iiIehvz83LuVabt5dpHmvSU4FVK6aWDUWcxi+pXWk9+sljyGz/eHkbdXigMdrKBkxDbCeZK2VGk7cAbG45Gm5azGfKnWOIlN5ofY66fque5ZO/4314dPb0lgsZLvzOnF/ouKY7HqU5JG8ptvWbz2lVeU/HaFa/FvO7pXP/rNJnGWLRE4oEmEB6GEeMOv6Dg6Nc5jnsj9xJe0F5iC/oaz4yVwym3cEACgsOnUG7Che+bYuG8yRb2luzhr8kGR7qLAh/EFhQMgiDwYVAwCMIoCsIgDIJ4Ak3yw6tYCnYYs4Vn2hr7ev9+LRG9bxUScEwxZ9E4HlWdGlSwgEsqJcIo/hgrkSX0FUg2nhWFPFFv5IKEG8p5w5g1wwcjhQnKve04L7A/JYsNbRifKpxbk8HymBvzu9hjZgco4nT6IZ1WOnMYzdKnUS+e2f5fTliN/G8irIbR1rrxH3awkmkzadPtLce8/YKvP6Cm/ZbbHem5mTE780jiM2eUr5l6WVWl/R+hsN63EapeGpBpropGx/Mh0PIKdcZi0qylu7CKUSXyFBphDNc1oBnUuPVt3LiIIaiHsRgTPwsYybSgnc+V+IUzp9t9qWR3mT49cojGG6D57NyTxU8eeifvUo9ySxoPaDmZrvTZlUMM2KcSi+bttUynr0PYbm8GF0whv5zn/Pjz/xZUcm5vz3p8OcqTSUfgjzG8kHnpTpIYExsVukKxopFBcykaGbSQopFBEykaGbQhRSODxlI0MmhXGtCWFI0M2pEiP3cxNut/cYiMx/L4YC4lh6QlE9ZficBDehUWxRNCC/kUXvcElWvUXav6d7XdIKcYFdNpEWpQHBM5PYxNjXZnwAgXwvTIkK2GVzkpwqo4/sLQ8UIvwkp60djS5G+fStJcKLFpvOzmm4JIhc4TTM4tKkWwAH6dbjy6RnZkjjA1jI/CJWTcrAUDT0ASZR0i2lDaBieCA6ftbmgk1U1SUssgG7KEpH0rtUoLj+86oCubQxqOOUPdLRNjpPWfibGYwxI4NPquhJSTOhrM0J/QIj0IjGLTfiiyW4IkA9URsCRigBBi191CEuENL2ycZ1gjYv0lWLJutcRYnjLriY6ogzwhnmvuAF0DqjaA+EqqBVRrRjJeW0m3Qkxn4xpRrrNsQ9tYYLrTrd7qPgp78+alwWJ8FvMZCtKpxPGU6vT8jzQWwybZmOJ54t/3JvDxYm7HvJGkc02V6NEax136zKe4g59NS86XZatcdFLPoxeimusLMkZ+NOHjRf++l3/wVcBMp6nH9Y1Sz5iyrYynz/kbxOBtI3oGh9a57mjsno09/18veJWKMmf6ea633FrjdHCobuyX1wePocGtToI9zr3ozmoZq9ygI9kzzvbvkuA5/j8mBQf/AUO3RWpMg7Hfham/PUDHBJiMH4assNI7gZ6BMAAAmvaso/okMwYogDPdvKh3kTb9CTSr9WMVWdFEkx99oxQyZlF4jckL/t+pg5U+u1SrykBp9UxXLfUDfvhYw7f6DS/+P47y+Vst6AaOeuDAocFHgTf9u/Se4JAOSf6Xljv8T/cGWWmTAoMtZXCZoTh4JxMpPvbPTw+D0v0OKT3hZejM/r+p6r8MiDKWCBgrgifFvqH44Ds5/23fziCdWPo7mb2Y6iNd2uqN33kc560zG/ZYlmVYluVYhmVRNtrbaIm+6Ileb4i+6PWG6E/RP89YjzfFT2L09LI5T/Kc6bec9epvRzXTrmANLilNC69NyoDm62ev1828GPSVww/sv3k394cexYKcMegdy4Xu1lfhzKq2r/i4N6UIZA0dgN/9sjK/xecQPZf/5KORQm3GhhaRGpJ4KSn7euI2b0N7BIwV0dnC2TiaUn02MkuhmuvZwD6m9GxvQLOe/oyUVx/Xm5L7HJIAsSumMmY6blDFzApJXMHcRBjR+i4OZDfggi/rpb3S1eKc3f2kPScyZkfygGgv1UCYJpEtb3mfSqkNkoOztT/oOuif3sTtQnyYXXoInWTWSkLsPvL42k03dhKaGVfOnGtcc7+JIdWfjd0qJraQ0V3ke9YIGOZd2S9BJ0aCjp/Q24QiHWk/TzwIoe3OoKdReo7+GzWZ9FizLmrkt4dzzF7FrQerdsZR2YLGBtdbndg8N+UeX44XrDxOPNgta7aoTLK4XmETacKEOK2deokib/oel84ajUvHEswGQE5ejntFSRhV2Mecssc4riYIzJwswNZ5YVooeTuLfSUbsUal9BbSWdjH6KNHTMnj27oxT6e5CMANfPh6RZDuAb5J4iGztPpesBrVX6iJm4zoypzEpsvjw+ma5P1T9dsOUDz1HDZuke2+UCCJv38t8qsft675fxqFA05nVBGrOByCwhj+9P0u1WLI4SMojOF1s8J//KmeTrdPlQuOZ1gy4ARR5YBHfS2pUacQVQ7IG1mmkgRRHHaqbLrKNcltoJ7qoqotOF5JatQJosoBeUyorDq7kjKVJEjKSVZVFVVZdZ9PA51M5yY36dyk08l0btK5SaeT6XQynU4n07lJp9PJZKZjhIS2I4KMSGiaXBKapoqEjIjkM3ZtCfXhvbudLJ1wvtLkwCOEpQue9aXJgccQlva2czWUZO0NW8uspWbJ2StG5YSnZdqmbZqW6fecdrJ0QK4lLdO81WEeDmmZtunprW2oUKinuH2qHHAFVTHgKipqSN2fCqIwiqIgilZ7Wkccz06WDjhBVDngKlTFgCsGrqQqBuQUarVaLHfWNlBPl1uqXHC8ktSoE0SVAx71JbgKVbUBeZvKVJIginu7p3GbKhccryQ1qqZIg9F8mmljWSDXkpZp3uoylSSIutpVj7FOJ9O5SecmnU6m87W897Y1sB+DnUynk+l0OpnOTTJH7b2AbGpsbmw5eSQ0zQMJkRCRkNG37/HeydIJ5zOuWXCEsHTBs75WXIZM9A1KWyjv6LRM+y5N27z7yrT9Nd/7alQ+KtIyTcs0Tcu0TdnZ1dk/9R42L/NyhJ0sXfCsL00ObNOWFMmj7GQJ2WtrdVnJK4tzHxVbykMkLd997zueYUmsJg+WtEwn0n+nJK/zuo7rOq7rOq7zeh46aZm2qRBAECKIEEAQIshkLWmZioCoItcsX1BKKKeTKqmUUE7nUFIp4bSJgKiiJnLzMO1kbh6InZt0OpnOTW7SuUmnk+l0OplOp5Pp3CSzmy42mxym2G4qmGNMsU/lKJG855lijn045P+5nSyLnM+z61pwhLB0wbPe5poFvaY2bftOSMvtIUDbsxWRkBlNDwoSIqH5Ha1XuYvcCftUOaAPqDZt07RM07Jc9zbr4up+urPOtEalZSpB0NOLfaoQ89q8qssJUeWAx/6S1KhTiSoH5I0sU7UazeawtbahhaXFhfU0sU+VC45nWDLghKhyQB4kopMSJEiCKAmitqJ9zxqdTOd72fa6dsERwtIFl1GSo0iRpCRrL2vtspJXFuc+qj4yig8fPXz88OnZJRIa3rL4UW95GYne/zLnV8iISMjoKbFPlQuOV5IadUJUOeCxvyQ1qp7bFURREEVREIVRFAVRGGXnoOhkOjfp3KTTyXR6tjuZTifT6XQynZ7XTqZzk8yHz7CTpQue9aXJgccQli64pCzp3c/VUJK1N2wtx8pOXumc9JZQH44hLNuCZ71xzYJeU5u2JCmSW3uflj2dHA5Hw/FwPvxdqLN81nequgxZ1oJLypIFl5IlE867UlxW8so2J70l1IcuCMu24DJKctSRFktAzgMJGREJGX07fi+WJZ71nbty4DGEpQsuKUsWXEqWTDjvSnFZySvbnPSWUPmASsv05kkwXV39nFiW7dIQSDq1faoQcxmrq5W6qjTnUbGNpxObqiaO55llDfhivywZkGtJy1StRrPnxoxVzaMOjg6PjlaL1XK5Wi6Xq+XOvaTVUrUazZ4bM1anlX26yjXJbeRjsdPJdG5yk85Nbh6DnZt0OplOp5Pp3KTT6WQy03SRkBmZ0TQ5JDTNhZARkXzGri2p5mpcWlxeXlxeXlg/6MyBxxCW9rZzNZQEPf1jqXLB8QxLBnyxv+CqVOWAq5W6ijU5Hle+Th6JaZm2bdrOviXNqqyqoqqqoiqrqiqqsi//rFdVABnXiPtNX23vTuEuRzFhgvZkwmdfVlU+NO67B1o4jsH4t7nvtHrxF3LCKxBW727ZsQ6K6lUQrvMSfX0rcfkObLVrQteNvle/z6hdtHg9v3OBd6ao2GNp/LHVTRjvrmX3WkKYi+LDeG5E9NSO4tqM/treMcZNnwqg90ugQ+H7Hnty93EKMiZZWCRwn83vLpHWWJj88fh8R1Qv8SOobdwiKP7r/B+6YGXDGYBimNERDjMeVHJv1pM5Wl3AkEHCT58ruJC9RuD/YhgNR467+iKhwIsTu2+9ZZ37zgvVDrunA9eFJQuofQNFN1lIkevueLMCqyFjlIUre8mXXsS7n9vqf4UJTy69cJX7fmQ8mbeBePtj5b6BzLHUPvQ42jn7nLWZM/4ut/fc1GzydUzzOeg2qbgIW2o70+yPXoxlPmxp80J8lL2dGrKlN7bmm4FcjeRCOjyyY/a5mMwRf89zT9dq6mUs8xnItqi0BFNqOsvMj1xIZT1MaesifJK9nRIxJTez0uvEVieOO0EEIQIhbjo3jkRCEIIQhiAEEYhABEEE0a8bh6YgBAGO2qnLHEvt09njaOfsc9Zmzvi73N5zU7PJ1zHN56DbpOIibKntTLM/ejGW+bClzQvxUfZ2asiW3tjabwZyOTqf/dRstorNyqXmnu5cTb2MZT4D2RaVlmBKTWeZ+ZELqayHKW1dhE+yt1MipuRmlr72k2n+fRz1ksedisWSWbQN354nngPTtG1vTNM0Tdu0Tds2Tds0TdsSddcjkZQoiaJEirzpvHl3H3hLHpuSRJGmKEmUSImUKFGiZN2dB5KL9Yt4St9cYP/hbybNXxE0248+XOfhpn5QTnwHsfqJIN9D8H7N5/D93UfvX7vUv4jROomHiP8kqR4yi3xHg0awYMQTVN+F1aL+Beqv8I2nvvZzu/vH9x/sA398u27H7bj949t1u27Hre/NdL0FsJHR3ESobbxL7CPRNuq5Y5SjBvxOJGHZoXfuQ8paAkeBB80e9Yeavzxe37QfTCbsm2XIwc1sjM2Xad8JZ1tx5Kf0/b4r88SDvm882545Doe6sb7Hj+OPV2nbzLm2dLtNsHLWqFVKsZTGl8O+V5WjtvpLfrhOc3/cSm+ft5L+THwtWXsGKJ1Lb2gMsm3G96J2jeCGWnAP06pwcExWDn56Ud3kiQYduRUfw/FkBw7cy3ZatdzGqPnrW6YGdqMvz32fi6E8JYQ9i5y6k5JzGWMvimVOHycHlqHjDrlk+emeuE41jU59+HJ0A4+JaLmALjI3WAtdyOci9lTdSEKu/Z6Nj+a2mXMjusatm9usreU5gw9HH57t86yf55d32mq7rol/iX9HE3u3uIdUxKIDokEdY2SND04cqUPs7+QQF69MIc8KtX5KuV7zcxPtHmqoHfkY1EcFME4ZNDP/lr+pnge2J7rr7D0eLdURSUQhU9sEQk9lcnFfQGgyZAkQBIJDZq7UAFbDJPG8AxsBBVk2dr7BGqBXy3vaUM2k6yx6JovzZViawkUWFHCliTG72aQOj7fuGq0a1fN21HHkatVN2Cb9bvJN5n2yJp4rE9thNYkuOJK9an9eLA3h3+zHLxSnhkPSF9zetsxOrcdDaTgcILmgyCatFAcsHPnVurkm8yBcRISby53wclLw/rUCuDblru3TQd9gv0G6jN1aNcUCjl3Z+5wMlx9U1KtQ970bBudHt19iyofqVIblwjrzV+5QcIEoIytZ4Firoq/xTR6fXKD5shs+fnQUmG62yHv/bAeyBzTHFZ7ZDcewvD/hr08caF7LLlScAB+xtIUSGT3667NxcjOH6uFx86PtVFQ29B+4qYJuEZ4yd7c41cNT65Tj6T6cBPtTeihJPLS0+QWOgVo4ZA461w94+loW9rJhbGVHjUpoJyE/gukVJcx4qOc+2ouwK2E1/rGl6TgsibwW/5oSR0ByIPiMSVjt+6+/1jNNa9GbhEx5y5FejSetaDpUNJFBqKyx4Y6LRwY+/HzZiy45LQd/Ln1uaYruAPD2B+2tzFRxrGw/nHADBDw+zSn0LokkintKL54ps3glLW58M65FRNuam74DfKSvGx+kGFmmgkO5zjiaPYiDuB59ayj1o/XYraYq/kD8guz7Tec1Ikgt/HULFQ0cuTKSI7nGW5WR9CPTrEvoIXTuQyUgto7mLtq2m+QIVn1UzE/kF9PDuqnt8DR56gZMj/PV/a1qnWJjIY7lWo/4lwsP8d/R/Mpg6Z+9+RPbymyALb+p9cgh/HI0b6oeUu/md10iS+IBiOtypI54jOcYTuK38jSWA1V9hzxO+UV5DvQKu1L42VIba7QdarRTp88w/ZRScPCyn4U2b+W90HpIoAROkDsWfyIUWJKBOKDJKuxtQpkKAuCQT24lWrwb7AlIFgrOfm1R0tKCohleSSyxwi5fwpODc7elbepoG5m/gsXpGKpuKV0euzGOzNcK8NeHxNEM2vzcX9DSdbMYPD94taU9/2wrFqkqL7HCVq5uhH8zuW4cUP580vmcpHSOt0cPG8T1fLe3BKNapBNHyNd0LaPpO743L2LYL4HlhA7messjKn9lIREkZKFFHHk2WMuLA6dkUQ7ExnjNETaVh+Kms4YoB8R/07049gWhk8Yn5WBI7tmbFc+T0dlSNtuGUs9D3O68bZDOXaXhdGqR5JNniZm8E/Z9VtnDSuQZ+g/H0Nv9kdBOHQDSaTgEnfchhpdSFXQkn7ZbgTIBJkuGLsLDKO/+6gLjF5F3Qw/7s0uOWxp566E/mlK9IloCE0XkIFZYRH372zGeNXIU5X3JPtespA640PizYXWxTuXrmtZa/KbT3HZlMuzldWj5Zq3NxD02IxIeGzW3zdy3bsuVreco2VFv2WBphm+SBLlafRluPa7mh2zjB/CXrNOhJFxdZ+4zYVZb5/wVfOQ/MKHmTT4U1yYdwBUMHJjS5ALLJKymc9XD3plQIyZKT4p5YlKkirtPUgUbCdFAEkkkEiDGTMKYjDCAxcJQiUSBXxic++WFlVjZZJvVX9CuX7Di6OvHricEEuRrBs2yIorVcExpPT300Iixxs5emoRQJIj+QamYcV9MHVBK0u9PyeKDKk4csw4Pb7HAJqsH+dqG4ZCymM+83p3MuMarvvvQmBysMYer6TjBFYxxT42wICgIRCBTHWTgMkaU7TMP5kj1mTn6zoCwmRtgAVVuFcAQYjFP3lxZ1z8o/ou26XuUcqwy8me8Kesg50mpWqUqZf2mhmifsuVkoY9LCo+u+dLht4/oiqON44XLYc+D9tWrJdv/wlHB3v62Orxf9FmPYX01oObO76mOILuUsvjZGqqEMw2es2O3ic7/alNxHadwyHypdiKxG0n/5QCRtqd1mJDYmi81StUqkijNELFW39HuXtSXoCvxD4nh4VoRd6/TCthIJDy1ZKIWLVrQ2DBzRsZrlyDZV2q3BYcWP9rg3rraP4waXwRZ+dT2yiNkDE2RCG0U+OqG+7i0FSERqjZJZ0k1pEg8XJq1Hw8R61FZvRX72qHZAH0WgDqFNozMw0d9INajYJ4X033uxG9rNU03ZUmf501fWouQ6pDEcHzQiE8e+gNVEv6Dc1IxgxXMC8U0CoN7rVjkaeEsDvK8GYXGvVZ8XGoFSSe0mbql7+7IsF+DgMF6/katvFvuJqNy97M4Ti4MRV9DsaKCTaW9GTumr9bi0pRct52tPR815onO+HlOnV9XMEbkqSHKr/11xt1h5Dj6yod6oUbz/rGOgrMOyu7BJi4gxQ3jhypoDx3Tq9wpiyLGU/8ss8rzWpTMGRTLEcqEQwmCEtHGtKrpOME5xrivRlgQbmAEZ50xhgGADAsuEJwirAp4oQi5WRkzHV/Vprd5P9wc7eomi8xG2489xG+HR5bhz4IsiFikrVGiqdz/uBe2pn+gzdoTrY59S5gBgUJjJrPwOcpiOlwkXh6OF/yaTq1n2eJeY+EwDrU9cpZftIvqplS1UZ2LZnPldrJ/Tk4koyIp67aB5cQHSK8xGdxd/9ygS9SusHuGFLBbk0bRfy1J94aZZmG09NFct2QGgUs1zCpqVNJM/uNurL0GjRbzl2/jbIt33yHJMYyZuYAByTGsHOs99NTwgDFjkitgUofo2bXhRcqLvtb9IhtrkGFwiEb8hU/yCzTvLWtwR84b+wCY9bA+tjTnYzIH+LWKDrT7h4gPdt3JZUg+5SkgrHHSFTMhj1QIEKY3tjZSkbEp96fsSCRh8JpY+C9yUeFqHZMMp7VAxFc/EzxS+cm5bYfrIWXvhF0JKR/mwUpZsf9wBOms8/Iw7rSnEjbky07VWJafsgfIF6zEaJkiIQ/lCGxuwPV7p3QVGoDMwZBXatg7B9yPE5UvRkgKMz9VQK7sWQnqRUo87rRUunRiiZrJKO9WWKYdg72iqrOIXgKxjbaZJl9gGvRrvq00FGUWV2dCOyDD1xRaB55pFPkJI3/rjv92GdEadNtXruT7ychICTuG/Pdi8sLvRV3Kfo8T7FVV7TjEvEc5doB2e5K2pcwr0eP7W5zCEkWVv9MWGKwfloOOO9xL+RUc7rIOQg2ICRFw1AN0AKCDHA44PJawS34FuXPjIjaRopVBzzlaN2M68ToWQTkcETvFL+WZQc6+bDDVxsud54yfaqyJvn4p18oWMZU/OIOaiIoWsgCINi4ryT1qwg9RMztscvEfl7NeDnOyFocpKPNjGjM5TZjbxW6xLPZ7XsGCwBOWCAoWDXESdqZj6sv2qDWc+e7GNpxE+WHOquXMztv5dr+tI7m/1QPSD+vqlMtHshenSMfirsJ6DjkQup2qlhWxyiwgq8xBVhFsy2IqvDLl8sDNoYrgNW4YS0B4Dz6A/2IQdzN3dtBmigDq8qZQZp4iVabn1XSc3R+qL6aG1UCPT86cuA9+vHxEPvVa9sq7g+irYsVQ+WR0aRGt9TEKo2z/3PgaLhNPhNv21PNWKSi3jemT7vRhO+LibbL4oOeNbCBIbBMMNgMtRl+WwTe+64YyyGYr99HHHffga49vjUtDbD3K74OPBqpuZEVZ3YMyI1nDuFVqCRsqCVEiyNnIKBp7mKvXdjqb1P8g1GeE+eHrsXX56tCX8ZQ+XdnvpO/484sAZEKqYdVOYyhoHBbTY2C4rtyO6H6HiwR2dncqVv5HL6+w7i0m8zsmZOxi+PBDN7b2DcePm1nnMk0cuVIp8oOTlaxRi0oP0A8kKhKkICWSAUdxxMdhWsNaYAAJkShCjuKYYogZlAxZTGzUiUmDJgwsF26ygCUEJC+8MmBM5Pt6Ev1sjik3d1pncUzEnHLeTKLaQ/+iFZ4vNqeOz2ky+8Nw9Q6t/fK0YefzpBnN1hf24ZleBd42vAJ2vGOt0wpbvlE/0umOhsuMSqPqVvE/oiasup3iYE3Mx3a1m8divevI0wyyZoo7kNoJNqShJ5xd3EwYxvVA7TzbngMTVQ1OTL6HYtaWAGbwud9SAVqgK0PPx+Bf4PW/VukeDCNYGsiS/4pTtqM4pvk9kX1MfvzhXpJdkX1YG946aFzlKte4wO7rkSmyfbB1L9Zs1ftDyPpwOoRrLT3NlQ+rBtUHkHV1ZGfFprFUfSfJSU5ymtOc5J6cUW5U1oMQnOAEpzjFCe5JLyaHHIIdiWWbpD8/JdtOSsRmXNk0AFNoMSBet6xvKvUGEuQrmVSMpTer4e/zZW7MkYf3ca8QJTJU2wj3j4AjegRyGF7RjnwItVOQ6910vkwdBBK53EI/1DJUFwebbzrslVtF96SvAnPF5Jvht6zX+PzK1G24qVNx8Us9YwsBobg82oWWDj7U+c0vgWIUXP5ZmzZyg9bmArUM322/TY6RSTb6c5QxiWAdwAqg7aad4yHF8soKsDo7rEzh8Cq8c12mswr/6+Xn56B1nxpS99WIhD2Y6m4tCYE7wPDlvO354mKgZ4nwh7UPAowyAdcFjIk3v/rHiht1WiJdAoAZaqnTTO7deffJZ510bflUh79bms1sxf5P0MkJY0jxknY0K6+z0PoDwarr4iw/nL3HjPgkWoJIQoREqkSmRFQiWyKvrUtH8yBhq4tCRS2f1oBEoaKWT4sgUaio5dNiSBQq6Y6QDb1JKJGgUFHL571fE8ZWrduUdeQwkkhQqKjl0wGWsUuRSBRKVFDT5+SAahhNZiv66Q0YTWYr+Tk6QKJQUcsHQLlNdj5W63dU5hO1nxMSMAmIbC+WGCMh29GezCL7LOH+Q2X7BY3+0Y3NG9I8pXIR88R2UuhiQ3rksSIrkKmLmd4K2CLdHQRSbu3+sFpQYdQMSLs0cyJsCC5OROhzHN1PN/2djxLzgOEATziFr9T2msoHv5hNEzhVGu0ejYOwvo1aY8bA8uY0Cqr10mRunN097ErZRiooi8f0aHeWmd5qWhicxWjPG6doEfAw3gg1ukAsS9N/EDxpEoTt7t4Wjttv/TkXO0r1S/vcvfwR6q49K1Oq2+v8c91AFOComteafx/5eW5id11fXI4joQZn6CAMkyHn6Q9cThR7GZxDSPD7mhQgskcI+11dfpDYKcTfj5d0P7gIjmQ3hI6DmUD7ck0Lgv+2M795OTTET+8jhO5G7JpaTYv3LjYxgQmwnFRD4iLCEZ1USHavFFT5q6BWhxVU6qu06relIg3NSE4cJFZlA1kUEX0fAZs4IqHHn47XnEBbbH/6K/B29O1yx1E6j5HATFz8QhMIf73jJRYXaWw9iwECJXHnz36xsfLYxkgxWSUcZw6Qx55Vp2ReHld5gQAC+fekuT8EchY732v/c7+UpByakOTyJxgjEIhX+b1NWYAmUX9pDwvUbWphFq9HLjahs716wnjRvwqjxxfIY7T6+jzjLtL3ejqz/+3bTK8qXkwNpCW6NGzZGlRGar29ba8WSV/0hSfZNld4PhG0MDYOnTYjmn5fQplBdqMUsHXJ029osFKJdVPJCGa0ym+DC0kpyNNkAicdnrDrs/G8ASsKGsPPRoCRSnkPKimt1Z+VFRGh3EkqYqrBr1Ydh0Jf5GWBakkPVsvZ43pH43FD4QGCMzCpitMP1VhrRnNS39k2Sa93+TukwXmZ1NQz4eCsKjvWpGjSu2gMZJ06/ypLxi55Qh5ftxCOMQLjC/jVlI/GIxYnhyL3P97UGBw8Wg1ljWM/Cc9jcmg1fOh1VBYXRbi6VIyFQt0QVm7+FiUWgbE1gTVza/6yl/iguKi4eXG7uKOxiNut4nabuJ1ZObXZeHlhtnprtXqbvO34bYO3jd7x3zw6R++oHy9hNQDxGld0/KJ3kcTgXCpSkF28x/3Cu/T+/e5rOx7e0T12R85KoaTrYWJnarGapNtxt+GWBPXw/qg042cobNZVXa+rfkYVB5Te6+NAgu1L5zwBgyu/8vBxkc/TTj5A6PgVHb/o06DVbne/2212uzJ3aLdjGgGluDC2HRdfnIf9GGWUDJM07oZVTzCgZZRYhOOX64FeBZ2BWtU4peOOb0zFoKktnq985WjyZRRbJspKjugYOo6j5xBQ0u9lMcD8AY0fBWzkF3P3jypmS8IxgKXHtGxIkF6DZ5JML8XhEPVlMoLlaRXJItYwFGZfsc5ftoJ2d1gbM8oZwSq3r2O3sn90Rh1Ma82kvD6JUwvSk98By930ytJaC+JnGNRrr2vcRZdBVGg5m4tqNTk0VadrXr3hbRChtVU4xhLZlbv/rVeWRRYK5IeW8TxLc6Kh3a9BBx9fdL9GZaAHz4pGfvgV5NnFr+fEAZ8Dt9MPjwt5f30+u+7fbbGocXF//Sa3eeWvzqc2/bVJin7eRRE9lM2irqzM19Ph11tOof+ap12Tz2aeGo3M45df+feZlfg1znYf5hHrrzMo/FYu3L/T1A+126j4Z5nW1CvZk3UX6h/PZogq4jxeI1ukAoUKFTpUsHmbY5uNb3fscTwYLbZQXZ9bf+NBtWjH5ceYOSfMGRTsyX/ZxbBEuwD3Xei42TckG6LVedbPoOtJUwYFTQh+UJl2iq4IXZ+/ItXdh2NPvrI7dz7zeU5TcU3tnD+qjWqj254t/zBOvf1AXVuukwDncXyHRXB9vc01OEI4wk8g1PGKHo2D8O6EVp72Glo0tNc1osGR8zjuzuKoCZG4HI+O10pAJU7k6a2lOrTX0BLgXkNDgRM5bG1oW7AHV5h+Ve6ePVn3oD6vkdF30P0chiD9LLYk5OlLJZxdFX8mX9zIOz0+rSNdtPeJeP9PG5GwzPrG72ql+TtRHi5/3+GLDzM79no/8sF9f4cTzkUvmpwuRy9dXYc66SrTyGuIdy8REl9/IhEkSJCgQYLXa3Hscexx7HHsdexwbG25r2mB31oREnevIVe+P6HhHiyGdbWWkd4/SNQXTgoreBuca2uDdXP0weLK+gDTSUNDQ4MjWDn8zSV4ReNXes+F3Xkd55dt/1U6as8/ZKaH5Lh8Ffp5YTw3NntJ9VEyqh7CpQldF9uwj5pixcbEoBgUg2Ktc64PEumkJcCFqy9xfXKlXVwf8tHQYpHj0XGT8+Eern08Rm5DPi7EHXNNYO4gmBEUNH27zM1TDVp9ketjPLZ5F9cn7bVwOR5dbi4cfuGenzq24QzahrpvwnhvQsFX7OSE5k5De47wXWzDDtUHFXTSoqHFMy9xvb/fpR8OShe6NnbLqvfac78/6zsU1nB1N8s7ivbxGL1t7HNUS/5XYOWg2bodzbR5tstRB0eT448deSOLqnPX5fhDR37RgMrcgrsTmvRZhSe+Vj13q66/oTz2El/5FAw+1bF18CBfD2FuqigieBCbd7+Ciee5Lg5B5NJv1+U4d1Dc1oOHNbXUidy340p0YZzpZAQPSzcUMQi2cz/22ebY57jSsc643dJsmw7AMgg2DYaYGginmCpOkir4GZLReAEzXRxmuDg0Gyvt6fmQk/LM+ZmQs/Ls+TmQu9zRsx8h8cyHwjLwM55W14sWuXAfi4Re6uIJtyeHnVA3E/chdzm2ObY5/sKQ/WTS749+d9c92RL1iQs3osnxx460xpDv+bTjDy8ZH1qlsfdyhpLoIr6HYjeC/y7wym+L/zXgxX5u3XApSqUkJ6jo8Im9/CVUnPOlk4Fev9FSd17H457xMcb8Y1R2tffn1sv+fZ1fTP6SISCNLTWeDPSCGxmVDuE/0a/zLkfyWEdZxXpYhWeRZV1CJCt0Oz802EGGhpyuTkEkoB1mrUY+ZPs53Dx4ei3lusdZxpKs1nUjkXaY1zF3UEInDhRX2g6cZhs5rrd7NMvf8tY7BSTm4+wcfktx9etpNPO9sMx8yCYT7UPkuiY4iZejV4g3JL4Wz9bM5LdI4eQh70/URnMV+neIBfDeT+UnaCsNTruZ2ALxluQ3j/fF5BdpPp8v07TTs7lXR5fqdfOuSvA/NK13Wk7jOPmPkwt+CDmyt7uocC5i4ez1z0WQE3FZeqtymob2HLm4n8Sot6QwcTDzR9PrDTbozAb2Y12sxfivZ9mGqUdiI3tRuXBiJz8d44f9yfp807l5MfHZb6m+gtTFL2vu1jPTXA99yzXD9/2c5a/5tWEid/4Ce3nthnK670bitIC7RP+9LK9WfjuH732MtNVQDrv6G1mLjB9+s0kYxr0Tocxp0Vz0n/kC/nL4I6/W65T5HuC8sAb8jZd+3I+dD1/72/7+67O521HVQX0J8APASZvZVDAxq4QFtP5OD/auOF0aP//bjwJJ+zQfuBLVaAfRa0Fa4YU3yHXq8P+1E2k7cyQPLAN0hN8e4bnuP4bTX1YGe0nutFTROzntDRuQq0AvZI9KKaMu6MI9JWJEqAzR8+CQQhOoQVX8yaIdBPRvev5x/xCIZ/HcWkjmeHpHjl/aCucnezWUC/jZILIdL67eEwSUSoc0yPWe6feHdJjXbbMX0XmvmF2l0G0A9m7CGrLlQLpy+A5ZCAtA7BKsrh7gl+1Sge0Fh/XIYHmL/Vd91Rm6FIhr1vBk7dPzD5PFZ83ey4iAMQIrDbhpA1RRQW/v6AJMFTaIqsEHspUpgDcX/bpS+GdoeEtUnnWBnjQbh07GcCV28nSQrUZOqtHbVCRP8tKGHQzSNQIZH0Mpl0ReIcEfiUH3Rnx0qFD/jxzWEsh/dgSXP5uQ2hBOcTBOseIqfOQhfhX5+sqI5IH7NZS3h0wetJbmwbrD8wYUC97s6rUcfwzyB6ilv4gcamzeAybuZJrFmiXmkdHSWM62/xdIgtRcdb4dHaElvuoiiCmNIWBYVvQjDogPepqH5A9kPGT/Hw174NVGNGdny4VnYEJm/H8wtrB4xic+0OdaTNy9lckqL0TZWblEmqu7njgN+vOwQO6EWl/25aFS820uWMmLcZezD6BorAuCBRpr8Jo3Yec+dujZ2U9Rhv7Yy0rCXRqMQPRv13oHQQvNsdkyRDhzR0YpW4CBRzIrd2z0MuTO+oOqftFFI2SeKbDF2r5P57kHr0XPDhiTpb7wGQJDDgs6bOpG3hW77qd0KwTMURf/FgHXxQvb/04Bn1yKbjcYn/hdQPnYD+QnPDySQr7j34TgHPtS/Tu48+PQF5o6iN8WFOp4LssIu65s4cr8zrD7Q3+gA//KyKZWsG/ZmnfcxKjEAQJE5cHPrY11bP3bgb8GX++EwE8tfRJ5GhRBQEdP6HhSuwjDHDVBDVC99zosyyZcw3VYrajH/31URDhp/ScXAw9Med6p7NxNCKyRNbHekAN8cOQnHHlSjxU4hp/QI6/jEmSMBMgYSb6hH3+F7/yzlpRWegcekVTuu1/gha4iF8hp8KWpLNDDC0JxqvXlx4nkgDhAFRU8xgKe4xdCkRwQB6jikcVrNPGEeIJyer+z3FhZK3elH0Ta5VgFnYrlTNpjRNv58SBKrcD9zImb1REC+hkZf5AeMws8/aa3uTAzxvNrb3U/Pzu9nlPPs0kjbouC+R73znAL3mRrvw+4lwu+s0jLeKBY09Rf99j4wR3yAzLAkCxKJn1O/GuGrmc8y+Rq5pkqmRy6ZzP0KN/ZfJbLgokiV9VHt4jpIOX+BjhckwvkgByRC+SACC/o5ID8m+gnizHJpbo8nLhyJdPVQPEs1n/QDWJfRVNVmPF6nPIJO1ESokyFgCo16jRo0kNIRExCSkY/WuQUtOmlQ/90yff51Jvl8NEbSMJuOZlY/YYIIN6i5vuLEViUlt+uNnhBBDIUAKjQoMOACQ8gEDAIKBj8YIFDwIYXDvw7U3ypGtO36sIZB/2AdRNTflFE9hTCAZhoZUmlfjUhX+Hd/XCj7xWBG4osof2W+IOe7YtXRthy0XL5bdU+KRKbtq2aNi8zttWT6OqOjs3Nab7Tks+rN91Gq+oxIsDhZmm1HQ43S6sdcLhZWm2Bw83Sag843CytNsPhZmm1L9xa7QWHm6XVPbhtrRi+c5dtQYa2tLnDWsHjO7sWIny313I5vgNsAWxySOD7uJSn3TSp2DvKVl8h2zDjkIi+6sTeoba63G4tM3jV8t1t65G8VssMTyU7VoyuEt9Bt3omjrW2BezF6FI/OXlqEqQV2ktwiOHbDaUTdvitKOPamq7tWG3Bis+akxtOSxhLfBVvSvXOdbVfVE4xV29y8ZKmNnpgs5muz5W1yUncC1VlQGkxR7cxr6szdgMSt53bnOabFOTr+ze0mtgZfaVk7aNaXGTtoeKozhh6hcT3nbq1GHqyruXkVnadSReIxAcJFVy8u/EyZyJMh3puG+z2SXxwCC+enjN29JqvE0i2n1/LEc2ekGDHrufCe4TsEmZ7DNuvPxjFs/cYe9g4hwdkeVZ4Kjn/f9d3/tlS9vq7pI0ZyTWCZ9+O9m7sPdsAVGLKhl1eHJIn1A8PVH2z8vj3TJkfoi6mGms8A0JVTPWwa4xD6wn1BkOezGXY5eJQ5JvtXmjEiEKMNMRRIAUhhiX2TMBUHrvcOSRjjb35QbNMhbMr4wprXY+dXYllxLBCieVYsArNMtJxww43yvHwjBcWN3SEY0UUhjBMhNFHOCpOQZynrBIeccB6/hg+fJ8pPqbmf4W92ca9SF/jStIf56ZjzaHWCqx6uQCcVCoiZ4NOHKYyzunAsoNzmrVmJZU1z+llxfKcJjJN7RCr/U0nNuonyZ5fb9tlKVb7YehaRMuqNbqmrp2qNlc3mOzbevHpa+VN31Jw04jM3DoMbE9x2+EoQAGstGFE/b+6wjp5gkEO84Yn7NRcdJB+op40Z+GNhbFc5gk3fr7JIVT9DRtkn/C4zQI5RCZeeIMjlf3u+GXndWHHw4LdDOBk8OQ7hwi06yKsk8Snyk+JUg9Z/nQ4B+KBWYVlv9/+MHA68wBpqJsL4BwHzfvH8gbIJB1cwN0WTAqGKCMfxh8xgNPD9kuBYAUQJ6bB+zeMIQvgjOANBQIi5PtX3YRRE6KzizAF1lx6x4qE3VRoMxF8iKCDFzEprm2Py5sSBWrKKAgaBra+xhg4xCcSDsx0QcEHmjhYXTAAW19jDRwCEgpUX+PMiRt0Bu1i0PLLDXwzWswY09PCjYuMyFnH5blpxwQGvz3VXy3CIRCsp+SR2y+YQJniXg6H/xMYq1GjGKgZoi1c5PZYPQD5C7en5OIEgYBYa7uLqmB5wILGyZrLCtbU15BDQH6gAHDyAwE0DGx1/7z0QfO+KdOWuJ0iHE5Pl9vL24e3j3A4PV1uL28f3j7h9PL24e069DHvxuED3APanWGSWqcgDoCVFnUPL/YJIK07YvVbGb7i1+5fbDu8Yg8Zx0OrU3JiYxH7ZsNQzzNN8CbA3vE9ogGSwpE42GvBIePQJQ5q2IPkskIbhAR56rZmGPL+3TaubsWl2iFR/Sl36Gyydji1jpBaUwGssHLxvdZtvN4YiZBCnMQYQJxESKICMOU6Rb5xm81JLLHEFTfsreaiFhwoCiimntdcl2g5mVeeIyd966nY/1s3lPDK6cM5aE5+2eHnGquqSk22k8/D6QT0+sujlF70Vaf8r1HlMJRPYoTlgQflv6R0exoqkXKq/MqEMmJQ2pcTBDMzVYqR5I9zzTX7jiQtx7bPL0lI6uyukpSYw44IQ0wvME+uO26Y5wdky7sur3Hey5ngKvtGkvUTi2nQpEGLawCbQ9PVwTS3GH8tn+2j+IXhPYeJtozXp2GLmd1A/qkoxiOB0vbMdmkC85dUV8Uix41jF/Twl5WrExilnfF7D4cagP+SaLcfoXA+EYOeShjSnS2m2Ru8QkhbeYYdQ2YDKI8oJWgTH7/fF2q5PCWthbOmGJfxskhfI0zHvs+djUQj1xtCP4FFXGOqD5PocdfNNZqwl24fBuuT86tE9p/3fU/GVB1IEWzrMCl9nU7qfyuUzrA/xVGeuuZaqGclghtLTnb9Wj2tBu897pW78TStsSgXyebO7OxMtu+JFzIdFTtHm0DJzujahUOaWTrs3+FwF4kTJ9HHy9ev7A27rjt6vU9N1CMx6z/T5L2lpVTX8aDCox56J3Y9inPGL0xRcgNcxh/4yGb3M4EBiK/Y+EjSWm6Tr39mafj+QkxVoj7jGZPqcB0wQK3gNX4zeHfumOTkXcG4sePSJNlejFkf2r4aH8lVtKYa+hzdpR7kVm58Vpm9U3+/FUZMR0Dicx9d3GhlzC7BdnzpKntAI9LpSkM5PYfLF/nUprq/pPn6D1ahfCk81V5B18I8h/MiQhyqS9YpAjmN8FKr9day6qRXsAD+DIxzc7ocYbOrDgMotcZXMY0E2jJ4YPkQs6+wBdDs0oBqmYPNWNOG+FKJ56Nld0WHuP2tCzve6DRgQOpPZTFXM3qOIPdFY069SxbGVOlnfwntuEgM7tV2hmqBDDiiLQa8Qc5Ly1evaMz5BHOin6LVu4A+kbUSbm+rcrxkbyQ5XNp3x4B+/508G/Pmy231AaS3ZqAd8YH354K86/H+f3ErQfVrb5YUMlXmZbw6BJo6+k5hWA+E+onEU2yak9fGtFola8lnyJKv0mBdAz/738Kf/DsLGDjZV1wA0dPWHubKlW5mKkc/5cVJegVfK+jsJsxs8o/KG2ZYGycZcf2T5BhZ8rSaJK8Zd10EzcIr/LqS1m7U2c+ewi5J3+fp3XzF+yKyjfq/0zriNT/2F/sP/blpVXpRv2ok6vD/q9Jctx9FZZdNlIvKedAN1fV8uKVARdc4BA6Jg8ABcBg4JI6AfdRH/g4dUo4SQxzdWqxm8e9C7k8nXk+kerUcK9ppfz6L9ywcZ1TvXJ1LZUcs7hf73R9MQfw6L7F/oqOt9PVf/7l4SGhvN5LsDDwSnYS8ymJEBAn7Aj8cPtjOqhJhFasBUXkGp8la3HRzwEYjj0LabdkGrJkxrqd0zaWcddZ8h5892F2kartl8VYIuDyFOipDtKtLwhVD+6ETdpicyGt+4FmRai+VAfGyTLUD0Hg9O5ACrtFMtfzUsPRHtZndhTnnf0gNrnNRWDMyiLWW42L7dbCJqz4ug/vQFGaksfXIkrzNI2etyyf80OwuajZuObMK3FB9huQJ/g01ail7Xi3/0JioNqCREPik+CA5o8ku6xbYFFu5jS/q1BDK1VR/Nl8CXc9yMQEvSDefCKuxJGW4lQXziMT6rapvmnj0i0JPGLidflExbc2f2u1eRz6Dv75uu7Iiq3LJUT2jwa0xNDu6ktHQ1UhcdIlysrlvH5LO7qkyYXJ4wg8EVUNf/efn+fUyP8Nf56l63+k37gumSK482BQnkxWVjp6soFMFJBPyqMMOR/+UHZvtUFD8Vo4jp+8W0CZ0B9ssDT4YEmxpQPm6eB89wFyqE2sO5EzSfrUYKwtPngkDN6vddeiPomfE6qng6Kj29iNsHjxlPwyGbK73jAeF1CJNkhgTe4UwunXQ5R8VPkgL0A1Q0CfC4JlBWY2CboyCLhe+SFugCyHXt3RDw8Cjg/Y+PBXaF2uaBsVvB23Div9ouJWCF/B/JOhDpHrymQXKAk3PV1nutMwFzYSeKn+57bl+0YdULR7TBxe4VEgd62/Fzl/uHuQ0xod2tj3A6F8uW5zXQpoXDhQt+ieIGZ3jKNRKCoomSpvKqNJnHekzOr3rilWNg7RyMgcYEMpilQ+LkA/2qp4i38EtqpFtuKjyoL+jS7WOziITphCqxZnWdc7d+p1hYKedVpxsUa1scn6Nsg2uPOmiXkko0mcb6DM4veOKVYyDsjIqBxQIqmJVDwuQD/WinqLewSyokV24mPAgv6NJdY7GIhGiCKLFiVZb8C3PJsa6O9YUj3wzKsTFHAdmE9MM68oX2euf3Fa8XVz2UfOKNDkazczZ/3VA5ih3iL71JMP8ol/1IovGxX86N4N9ijuXvyRcKjklyVGK8zyY9WoaT5692YqiwXIXT3FGEFMRdxVZsKXR3H6K3ovyPKK4B7ZSw+4/qliFeHoYNlnNka70V+uSjO8cpsIkzPU/92zFL2DhnZKB+WLmEI7wE/6X0eqCWAK9PBmPvlVRITKMZOG7wz3c/B90jgKW31EQcU6NS0/z8AgyEvTtYAnW4AwqvStGFFYRR7W/hJzzYnPv+4psKoIKAmQ6NFBAdeoFdLTacVOMwEXZ8t1INS0wqaoGKgo78gUmxWUtL8kxalhUVzMWYkKwqsXa4BJDQpiIUYkmB7GqlrPyaKwuBqNmKTnUDTWpCoxiH9S5/IhVD+qTOyP/hfy+0rn35SQNA1U91BY28wXi4lW1vOhjojHhIB7LTkawgYlzjUs8CTOLV0mMONuKWs4DHr11JKrnuSpGkZGhPnUATHYfBs5lwx7owXzSl5u/JSSqvOEPLDa5y1xmaVG81QNBGIPXtdKKbxTdf0c/sDOKgoyBglDPFMKINlgVNv8LxRIaHG9CIBztFv+K/4/2sv6Et5b93dALl13d+tpM4+X8S4V5wEWIJG9AJJPMzaM6q7VHW4GI1l3SH3aWD3+3VlutgbvFIHvr2cE/d9ob3FsJ2BOLHf6n2VhYQGvBso/9guNYWgp76HNxf3z4qdtFLZvmYlUv+MzdctSyUs+HO8Az+LQb7QJr5btlddghhu43tO28lIJG2CTpbn5Ltb2IqVatb+yr7y8feXqSnVrnc48uC49OP/by7TtY47+OeQqPT/vm10v+EOK9m0QedesKP2X18osvrKBFNCogmmCtcCI2rjuBav2EUxlcYFWch9g/YWMdghJLjAUqbDs1lTqT+JPLtask6gVU52pzUw0zW1Tboe7V5f941NnVrlx9xd//b7wBYcLWl+XpxAlWJKMBkgnVCiO3N/qS+9v8TJ1+nI6cSvMQ+SdcrEEw4oiwwIRrm6JSY7r9J33ZvDUugn6cNkpWLZCMsg/SW+jqv+VILEfPrtwuiT9t+PWeoW6ev+nz0wJHvqiUZJVag20IQalCNwYx/ai+p2T6Qd/TZOgsjUacjHOePbsYXTAhr/IFSa3BNoUgySq1BtscglKSVWoNtlUIskqNbR1KSaXWYNuEIMqq2M8h4oV18AlgGKynzrvZ5TtjRJ5MnBqvc+J9++4svqQ02gTm91t+ldGBSAhGoTGrPYOufC8QAOAqT3ThnggYhcbkLQwAREIwCo3JWzIAEAnBKDQmb1EAIBKCUWhM3uIAQCQEo9CYvKUCAJEQjEJj8paOiJco4vWXP+cMAICQIDAUNEy9DQQACAkCQ0HbwZwTDgAiIRiFyVsQAIiEcxUGgIRgFBqTt2QAIASj0Ji8RQGAMBqTtzgAEAnBKHTeUgnBKEze0gGASAhGoTF5ywQAIiEYhcbkLQsQglFxdioCAJEQCpO3IAAQCcEoNCZvYQAgEkKhMXlLCp2nKEAkBKMweYsBIiEYhcbkLRUAiPxnHWDr9vy7Dn8eOdJm2AnyTgI7Rd0RbacZO8Ozs+DeQc9+BfRlO0v+cVb886zz339x47Dj/O8E9ylXZhsuDjyfKdLj3S5F8/YB2guiqbXCfZfBw/Gd+zf/TtGv7oYjkCgI7WufNBzurIPUaY5NcPUFdjV3QmaqQHVmUjwOZ0iUyAUyprYbc1slMmFqO7Q0DvJY99EvqPNNzROr3AzqiEZ91+mmo8RYcfrEcdHmTaSC+I7MTRL4cprQ0oidiptneKf0X9tlLU60f52SQGNo6DmZEJi482STBbvQyE6ASjy1VSCjp9CLVtfhjiw4SL+sD59VctpciC8pR6WDvYWWi+pBRoEFfn7KDsrt8ARWGe/PuFZremLSPY8nUyKr+dTEeyq4KUbLQYc3hpxJnroPSWV9Q1HGI8tJYj90xu+OWk0f9zCFdUrxfWKbDRkHwmzPJYLm7B0bn13bt8PK2U/0EeS+gUqirKerx4phte/Gi4oJxT48BB700vdNwU8g2/2SokI3QlJU6MZIigrdBElRoZshKSp0W0iKCt0cSVGhWyApKnQ7SMplySvn6//wLwnk4aPW/Hdthz40kUQyKP4k3IrHRiLMrGjm9SilsgFREBs6vfjwnLr15UjFdKhyABpv5UZkZAmlvMfSJiKdnG5dOe7AZ0XUpFrNuR/9VWLNJW+TbuFwzTN16ulD5QMVbGmoIcK9W2HqvMSYntGdfFiJUPHWhvFNzDVC4uJZhqfjUQNeuyLX6gT9+PopWEOzwqKRmEgVYxwwFD/k8MxoncpD59w9OIvdyodGBioV0wiWXnkAGYrZ0qBYcUis5kBTLp1y7aE8HtEaP6EuClz9R8dF+g7t4DQnnHnlSiGnPTFjsZge5U75aa2m4cCsvA8qoE3XvtgRYMLms1YeC2gW6UZkhVUcFCNAILeQ/kOXMB6VAT0EBMSu1yjJiFuZj5GpFkGGBKAoXEyaB41g6VUz0NGYLQ0mDlG9YoIbECAAx0Gq4CPcmvXE87g5h+2UEIaDAADIQd09E+WqQ6ftkvFKinEQuhjk87kbCGoTg+iBeBQRV/duwk98NXuKY0NX9IxYfOc7ZbzoLhF9yFv5EMig+UM0cDxNGHA+CKK8/U1pO+U1tybbUvxB5lobxOFb8JeF98TSMEC8n/CE2F+j2gwdunT8cswomNbRc749kMxBQ5dRh2kW+6iLDcX+Y7FbeTHkHElogsVYOkoaMM2lB9xqqgNNuSxG5mK/Oqeu8nxazMI3BNM3BcU5dAi0pTjo9uS7RyDEPwLaGkiE3yTKmi2vvTInUXHK6gJVvZq6QpFYItU6+ZhXgLaafp1nzqeEifWK1pWcKewvNdl3wFFvFpXv6MV8+TL+6ixzDR0xwubrXDsDa9XmNxFQwQRauMzksFz4o6eCAYSRaKUoiUDKpbQACQhV0IiG5UYrZ49Lsc7PoNDcLeM0aLmA+jEAjOOMvpj/0aokP6e0DS12CCe5DWaVTabdZYYHZmiQqTDNFpBK9EyHdFgfTN7SHKQKFVr5szbYUKx86FlAT/UTkRDCjtnK56rzm2JSvosojW+LxhbD7/5/6PozJX73qXdtyCbdFozpce5kM7LVNLtYFgd6XrPUmjb9wWq9cnaWrCzL2hiniiKLWta9lZ2eE9VRA0rPmsvWrl+bDablTa3L2V/CWN/0TsFFs4j1Fx3/ksZ60/BJjpaA1n6NvV6jAB25qI2240jBRuY42sSRg41O1xxL5ZrolX2ELdvcyhaRldTXLxomJKYvYc29LPQEvhFDAt83TGjUs1LcKYt9tzFjc0AS35FM2DaUon8uvxsMtPbqmB4ybDeLFN5uEO3uzxau97x2xthnu7GIt8LbKNexI8y5fY2XYfacAOMBPfgdx2V4C+74F6R1FHwi80hI9lJtOKImF84AxBQQMIMx3NiFUvw6y6KbuhJCVPeJxyus4zvXxvh8zJKzP78m50uv/+mzJrJSVlbEfY3NrIANPSCUU28yo1arRWPDzBkZr10i2dfafQ0OLX44SvwBZZa4Z560m1bEWvGXH0VzOGFzYp1aU5j5Et1XsVd57jMT3hi2Al+xxAHBgQuORXCuNuYKgUFWEMLxg5ZglOcxfgG2JfsthMEeFFlBbGx/Mn/UPiXHS/TzlXVdcdS0JwYNApWZRRXl1xUA7OjdMz99mwK6lsr7FZWTUeM3YH9b1038m78eg5IsXw2NF7M09KFG0pmHxyXdAkYuebZmhR5FBwkXRlapURoq1mQfp52e+/AvOwebwsgkPM303T4INq0Pv7NZrIowUrcFekw7fdbr4kfeyllCfjSIdfb1U5uQoOdGq1xB0/HfimylN1LKjklYsSi4hLJRXBbHxh+neXiQrP4iNC4VOSt8hLi5YBCNyJmV6nB8PfpOtgvkxqbSj+NpmKnCyyDpLlY6KrqLbgzKDh9zIbu3rwo6o7cJ9pLLHRYJAXtAy1J4Jy/BQEc+3JDY+rNCGgzWt5RGK9bAjE1Dhs86PJr/po3gZD0Ekdoi1tBDxCgTIRDHubfyXGQk/G9AR+we0b4TWNOij6Wn31Ua2OizqEy3SOo2mf4Vtq1OTjr8amIWV4efkTJyyeV23UKGDjGjxn9Jeco1q7wbV6aOdSywwZpAWEa2LB0aAqwSwnN4lwohuM4yzg2z8zDs6BxeXeBPs03r/2YKNPdMm3lGbpUPV0zan4/NUfCcia9Ni/5LfT/MHC6h3JV6oAhMjzj0wSs9ftLjNz1DVPEflvIndBRsX+CnCG8CEFyWbzbfKLKofyd7n5YWPyKqwsLTcwhDx3cJ+OXFxM7f2k3x3eNeqopfD2X1q2N+HFn5fhM3DVZ8t3xXN9s4ff9oMtaofg9+23V+wQqarrJYD3PVo2ytf/6B7xrQ7w0Shs3UE0EOPbjhWZGhVE0+6LmeZAg09PAMIIiuu3JuTcuAPUK38sLIAMdz+VlYellYGuB0HpULEOq7s3B+LEHrPNczLTns8XYLeO+BrSEKrMG8HKhHKKbP5M41fVmtpg2dBQXH48r5nhONjnD7en45sRQzOIxPmPhkJ3viV3sCBtPNf7lPeDX76njcsO/Rt03tAvWI3MqLIsMOGbZjOtPrH2sbLI0LDxq2nciUT5QTFnL5W/V4wgeUhqi9CHK4PC7kQi6/5dqLbS9fB2TS3Ky5kkB/VlhoKwzXUwmPHeJy3YQg1Uoxf75s6BmIahjnQ7dAXKs02ixdYGiSRh1NaTvmFAi5hqAxp5lByNhRhaZA/iRUuhx+5dYHd4mNS/BFUMHSBLdUV2HPjWmoK4gpquT6Q7BQTh7sjxd9anK+Dx7x0aLtuBG1I41Im/mbcQU5q65nRb1tjk46U7FqtozV2Ka98DTtnlWz6gt9DZdfcdAZnFOHsv5q3mZFf03CX17as/IGG1esbRLaJGLZYWmVKZU2oesZEwliYcU8l84X5x/84SufXYZoyyta3sthp6rnyOpD0sLTdA/TjSedWKlOk02TaXbQDnadbSo91dfiuLYppE0hnrEcrdo/yXjWIFbfNR3/rTfk9HvSFlwU7ah7JalW6oEFeo5hZCoJzNfD0zfeKjla1Yec6HKWGgVnikJP/QeNpMpGLFXBWTgKgjIQRzsl3JS0L8a7rKkD/vdWZykxIZ7Om2RY6jRpjI+QTPMsVfdx/tQJLNATq+NIZx++njkPtNlkV+qK6OeNaevB/g/7xZfjue7J8CQvtSal+f7iGxs75Dque59U+3rwPcD8GDrTJyDrYXv7dL6Or+DBz1tcfqku+Ck58/qPG0/9RvwNVfALr9wCeuH1kAZEvuXhzvzIB+mZ59JHC3WJGnxrY9fSwj3ifxoPWoDZY818ZHwfjmJeyg+Jnb671xVL/IIj8i0Kd8fxOuO1m4O5cUjL0kEhFFt7Xn7s1lwj8TtW3i8Bnfq7ogRQIqPLygxGqO6BFTYk4hoQQuQixH1AT8c4g3VGjJmw86oY3PD5Hrd0Sim7ma3Lr7wweaveaCCTbFIBJ2v1a3iPoAnT5YSENkI+HyPtFdgbBR/iiRE7CVQMt2f5OKTlvToGqH40dwJ5iIJyoZge5E6To1pNG+alUxYGeV63TYuAbHw0eFr4qPDm+125WlXj+kXfENPUzYQKefq6LGJ6IexFMNKAZRW5HQjgmYBBOJRl/VutB8t5SM/bV6sAs9KjEjjeZUUWd3WcNaaUqlUTtHgWR3jeNX77NXG9dGxfSWXi17SNo/hscAihqnb7MVNbq1KrCc7pDlc/Ze3d93qH2MRSVgobaQ4H6TBLFJwZYWsYgfwnCxCEP3EB0iA/BB/TAzBmiYww0FF+SFb9bij/Hsjmi3lfoVt5BNmIP1YCBqW0me6IEdrLiUmD3Gaxw0PqGKzW4IN1KyL10RopZoIv9+A9mZfvT6S6j0dM/3mYvDs56NOitWz+8mAykEqLebRjKAHaWlb6Rr1TCCeiELIycTPTR/zwLiuP5G1cj7/2NZ5BpPvq55CBWWGUd1iBijbdhiy06UgoJgkrSnFXFLb6b2XaHGRgxSja9rJUDpOG/3wA68/iqyeoQYiVqihVChLMFDRUB5Nr0RxffojTX1jfuVoxrmeTRCBmv1QMCx5GfACZR/vFuU2aH9OnutMMfP0xSA1rjk49IVgM1fjSj5Vx+cv9ELGHIXWH3xBLbftcAJzD/oV2HrxrIN0CU3uu8lTdqapTNRdUnKk3U21BE6kWEv3iuiWpgZ2iwfENUUNNrTJ+geS1e2U/I19259NG+Oa+VOEZVF4FLoSzMdHj7YXbDxmgioCW+kRUUqOWPI1xv3LJeg2m0YI2i/oKtvXRn/Udu3IEQxLDFJ7GPAXctXwrWU+Oq+7EzJbDWt7jzv+mtF3sr2VZcDxC6Ah9X0mAziPiEELimYHMjiEDGDmm2MHERR4XAF2LCoNNKQbmdFOXPLG766F71FoHykcruxahI5EQdwd5uTiv6BGBqxdjtzJpQXoe89KggvfjbpntXOy+2Aa/nufFPBuPKwkatWN5UDgGIIn6DF1p/cLvqbSdzAKohlxGvGiUIiAgQiBgAt4DIQAqZEo/yHRZdMkHu7PpENVV65gV51AxzSAQCpxyQ0OwPH8g6NAy0bkeUWV9yU8YND+c98GEB/HE4h3SpOLUKsdOEU8DA/Ae8JDzeLwHfBhkyQeY0vfPyejzq0LS4rjVPYgHGGwf+eaqPo7gQdZi03yhXA/lTPCcw+NwwX2lILyI/XsoDY3zQu04Cem4CeFtrqZsKe2JmHIy64ioSq/SPCKZ07o77bZFdwldcD/c1M31Iu6+0wvYuEk8W+5iS0sLzcbsTOadS0jzlbM7l6OF40gHDr1MZf/b8yM7dFyXvFzOm9oXTJAaHgzZiKnRLeXUODsaGjcMe/nmdlnDBKWxTpGi2qjOzyVMEcP8ZAHM1pp1bxWUFL3dHmWiaMJjCgXsgjeAqtObK8qLiy+T7XZagtxDxvRQd3pObDWt75vFUM8br9Qi4A6xKA2QNI7CwQ5QaDi0ZYNayUFyWqONMJF86rYUg9obi608ioa+do94kDtEQTlUTBPCoSJEBEQkBGflombQ43QQiDskfpiNvIxUvlju5tZetUc9jGZxsD/lZKnZ5EWNHFZ5HoCH21M6hj17nZc6J8ncJLMORlV6leYRYVp3p9226C6hC+6Hm7q5XsTdd3oBG3s/3/V/YrXCZ8qdtNzUnUKzMTuTeecS0nzl7M7laBnpMaZtqTTEKZK4kcQ6+KpWatJCL8xWb/54RrrNg/gLjVSMe6gopQnbHrL9Gxiwnj0KbZ4EdvgSk++4ovrTPiEa0r7TufrDPvE8vAzJSx9+YxZk/LJsNgnJUgSkC0dSiGiCvGJyZckQlOdEFhM5qByCKbBBoULcy8xeC4zb71FxpIJx8Zge6s4y7A/pODgrjPS8Mu/qCNhPihMP9Wu9V7MXFKNdEGcDTtDuuHTD02i6KbSp3onQi7eGjnAMoqEEUTY8qAHw2sXdi7SDDZX4FCJjL1J6YSuMc5GZ13chcnkx8WE/xrSlkamcUuNGkiq7VInqXE40arhTt7Il5+I0tewHlPB6hoK9lcm/7Dy3UvO5QxSUQ8X0Ze70Y+UVxX5ZYYjnFVtVEVhJBemYpFF+/4LQEmQA+cETqBbNIL2QSu1Y1153vpP1OQrBFPwDV6ZmkLme3q7WIAtEjdV1lCsUKvDQU8gKYdyqghI25JDgVCJFiRQlYGSQKQPDMiTwGhcaAhxcLaBXCbNf8LC4J2P4aFdWmNPpbtgfFSKMDk4OutL44ReZvfpJj9/0nFc9LjNeprcjenwdJayowzTXSK63ho5wDKKhBFE2PKgB8NrF3Yu0gw2V+BQiYy9SemErjHORmfn6JUxjOvjduLN5CDnGvHnUljxFkzeafrnUDpfr7QlNrqNe1lKv0mTe3SZD57+POCC6Yxtj3MMx1Y23ngGwN6SDPCMex8PlVWlAdTCKxY3pRhBsXmJbYORsfWdHCbfJBiJf5O3JWeT6QiwHBWOca+layLgT4kAHIATiagiAOIdQHQEQd7I2bFd3nHTAqB9SHdzKPaiM2Lj+efcKXmAdpu2efnz14fseqNec5i4a09RkTNRoyi0li6M8r6WmNVHjGgZIVs69FS/C4M15NeQkGi0Lt7KVOVs9b1irXCNrvXI43ysBTf9mwUvF3v7tg3zi2iTQ/j9eFuqYM69VN6FNdZUqVp1oLhGs1XcE6KHsvmCNf7j+RuCN1lnKetnEHW3qBjZE6/EU1QsRgrsaXIu3TGt8RijaMnhxIeGL7kc9pza7ScoQp0jSpqq7VInq/PUU4a+CEdhP4cgGP+gud+OCvxxABvsd5Icf844lvwkKatDmeN8laNWkboXL5e6fhJ+1JkHf3dQ68wgTuGXekhNk0sCJG+saUW/9sdMI1JtuI7ov1ayLY3jkzXedOGtZuos7+tQNbGg413LiQ+RgBcKRJRjevM4TiW2c7Tnw5cXELzuPzbr08Lw4hevoq8dROv/WyniQ/yOylbqJwm0Urg4YKmiQZoXgrLajIUey24Iz9kGjh0+rjhuZStjQWq/LXbeMTilatEhnEmv5ztiMVrJj6NIiord0ozjzndmSd9vsXojmJ5QpBdkUpDZoqIOe2pFmnhYbYWEtLxH788S39AIIoDWoa9WUTRliuhjSBe96f/zD+Z9+ATPxt4OJ59XxwujolOOzm49iKzEsbWavftLjNz3nzthFxtfUSJx1ZX1V0cN1xtr7lqyRXG8NHeEYREMJomx4UAPgtYu7F2kHGyrxKUTGXqQ8md+G273p2qwh5wpHZn95vVoyPJvphg53FH437mweIj7ZdgyFx1I+X4b1K45iCVwfYiUVtyejxVuhRqHxUzR+o5lfkLXD48u/W/fDr648Gk9qKYxYuyqaGG0u5o+0T/eqZtKY6I/SUuXwiuJpc4mWhfivq5P2CH/HdjqqrQFFDR/T1eGwWn3e870ZLJeobS8lh2EKyoIx3e/O0tieinGxLL7I83pp2ic2XJo5ipoqM76hOGyJa/7yctHTDp8TaIdJQIdNADNLwpLQHojZDEZt9Nv6Vr+a5gHJGtbVKZclOkVXiRXXQw5CS+sYd1/pCBuZcFalKSUtlVUuMBmyMliMuxbDgEQ48pMPDX5YIlbskYpsM0VgNvPMLVzamtRBQmDqyGlk4bqgsuC5bVqV4v1+LJw4cbKOfQp35MTZ3rpIVOMDqk6n8p5KpwHsR24SJvdEKW22+/bRqfLim3lLPWyhXFyloNwmpvnNROy2Nj7eJourPG/ktw9xcL8tmXZy4+lGLvxeVWoVDl8qtX5i0MbS39duvd6tsFP0GAEswanl6j9TiYhlBVLCP20ZbJ7CzFg7T2I6b2JYenLGnPZGxAyjr6OEFXWY5hrJ9dbQEY5BNJQgyoYHNQBeu7h7kXawoRKfQmTsRUovbIVxLjIzX7+Eyb+ycWfzEHKMeV2uLXmKJm80/UKoHS7X2xOaVA3nq8PKqVLWW2pNtR6z2yo2RjTOnNw57FYZVNhk0rkz50f6B2g58RYO61HVWfYry231yOZMxxk44+nO9JyJnF3HuRY5k/ytlfOi5dFKtS3NTDOzdU+avWne5+XfzPib6Z9HNMPh6yhhRR2muUZyvTV0hGMQDSWIsuFBDYDXLu5epB1sqMSnEBl7kdILW2Gci8zM1y9h8q9s3Nk8hBxjXiNqS56iyRtNvxBedsvf+yQUfrmORVlLvUpT/nD1HxiBk4POQQdBVzJIdp2n9FwRcjF4kvBU/IaMRWnx4x8re4F6YPRKDsOdT0p3fwF20dAnZGJGwr6zsSKDLD4QQzNCVu2p0D/1x3TxjdxcfPm1/8Li0nDvbrAZiGFlWVkuruGyKZy9Ird591Fxjal4ztRxE3b7xfDLYnpf0loWjdNaTUsCAQJrmurPDN55Yv/aTKdxAl0vI5erOzc3rOfx/GprTb7PbIdYMybB2LxT70a6v+Y3yJ9BBKPu9Nv6Vr+a5gHpGs7q1CJLskrVkPWQa8Q6xn2uyxE28oKzzFamJUyGrAzGHUvQeD25+zDKNdY/ymeZHyOiO0wFYdPTPRT0tRfmloQgVJdXjiuqOqiJH60Qjcfh6ylP2Z4YAVk4AaCFMR4hVn7QJ7m9efSCm3qZOIG+Oa1GBnFENipSgYrECKj/ewd18RW3SQoXTQ0QXH1Rwku0ePGigvYC3p0Q98A9xFZw7RTvYC12t2tUWiR6UX/Mp+z8DoVdzLj+ESVFDNd9/b6kPx+0LmN3ytkJUdGaKKyNwqoFoEIv0jwhWKbZkUpTaBaTqeaDzlbrHDdnOMOGDjrTtU3XLp2Mpsws1l3LidbrTm7I5yjkDFBXdnJ8+pG0O2Jv0zQKaUMh1YKLyiqe2R+8VYrUXuajn085F4bag1pV/mXpdp0S4AIYGUyAi4cLYDxMgOuA5z9XpeI3+bxoEsN0JXsA8f7MkJHLzDCNDDCeQzEUYwEEP8jCGAi3AJXgz+odgj57DxQHvOpxZteZUnzvqtz/5M1Zjfb1FZQLITTVs6tISQWZCQGzIWBqkdPPtEL6dFJcCp7gF+QfNfmeQ7Hu0jUZgViJgGQW0UBEKhbQdKzUU9kJHFuTe27ryq0UzhbnPrhaJhWfB8A0xVJWMu+8kXqEjVyT4Pzhg1S//+3M/gfU1bHERVbpmhRrU6w6AFToRZonhGWdnXSaorOELDUfulqtc9x9pjNsdNKZ0jGlJUVGU2YW664lovXK0Z2pkTLHUKPoerYCUvluisJtFP0GgaxZqavthQqqlMXD7yWSD1F30qDCXpd1eudqXv0FOBjQoiSerYVmv+8O2nzyf/WJzm9zcI1nHe+pK1h3J7SXuhPGWLsrFotv//+GfdSP78Wa991xk98gPWE49Ck6rOPc3O4/8vnlo5TMrXvi/X3U5CvM45feMTj/G9lbkkf6rzzR6W0KrOGswz1lBerOhPZSdsIQa2fFYuHt/3ofNcN7oeZ9Z9yklp4MFNoUHdRhbmDrIpqmecnUukDcgUVTDWyeFRdLXCOipj4FZW5M97izRHVticZ5Wez1vHGbFhGra1IkHSNpfO16Va2vX73i1gUs69RKZsg53/NWY8hTdabdKj0rVtXp4Wd+gOq2ZdEjtbJaAriBa/OE07zhLN+O2mY0mG/RwuxFttBsDXSEAgHRQAlCPcFeP3AfLqll6WfiLof6Tti0KTMafHI0RGKoKdHC1mCcGzLzwLUk1C+Y+F3hpmFoeNR0sPDRspMrY5nVTclwm4jny/Gu89FEVI9aWI59w1+hdIhHyYVH/rhRuc6udLps++8mru/NHIKjOd6HP1tNzsKXWmXgosACi2u3Hnd3tj+71y1yhI99a4XZLYRuY+1N4DoQGCIZvgMPiM5QyfBAy79zvqGAXd+dcdKgNbp+ovEbTb9NJe/w5BoLdK5YUcM0ayR660AnUWBAdKCERD0DD5mB8loTd59Ia2AjkxpOLamoJSVa2BqMc0Nm5uuXMPlXVrhNDUNHHivoaDZ8oH47lLP2NiVHb5scrBjyTqw55irj21sdywOqB6S3TNNvfV3vbtDVxhEGFV7BSKTyKFPXuTcR7I7ZN6/8z8JyEh/Ajh/si5TChiK0+gu4eXKP37BZc3j9PkrOb0gVOE//imQlrqdvRySatiVillbbSYtaUVtCWq19hghXHbc9TTVsxOMPTxg0IMStSQUaNZhphlzHiGmq4SFNOSHy7yCvyHWQJPBt3XY4UoHjOlYLZm+hgYehJFY+bkMjUnjFsKFX8EjQfJnG7mw1pQubTtGV/2ole9fruiUXdtbdplk5bpfkkkUIcH9ve1T47kGUbNUuNLf637iwjH0WN7LYFey01wxUaENgHNyvp4D3N4/QspThuznxsNVd5mQ7r8/69i5LyfR7KsMnDfvNKilrrdp9n2oo57kTe7ED0LzT0U2UNZLrraEjHINoKEGUDQ9qALx2cfci7WBDpeIUIqIQJULYCuNcZOZdjGzVev/wkM+98B9fXkz8btzwEPD4G5YV7zvnNM6s0CC33dC8GBXdOji59X7aaqO7ACzIrgYABGTAYAGquMlzFpm3s9PBkn0N3eUflxln2yK563ZXb3PbKMi2d2IjTHuGSchMCS0NdYKrr64L7uyvywOS/vq0A0qDy2MCuXblyIYHoWveYeqTE6up+kcJMSVgoZEXsVwBp06h4IDAPneXauoZDQ/EXMB/aQq+QQ3+t7BVZipBDO6R1B0jEzMDf/zWsgc/4D6ABdh9hktDeMPSYLx8oy5Gi60HnKi4y02R5+W6PcehmRExkFGQ8BzKrnJdcPHL5SPiOBMV2sX7lfcU9Htvl7RiCz3VgsgHkkQSVAqQF2ygWyGeDie/shdFv49z4YmLhHw+DiBTt2eM6nntknPoeVQ+qg11N42DgMnBdwSMLO6220ZehEsPe8KQ3bYbZ8iG+Li9732EYefjauA0JK8Lprp/fMviX06jVA67dAn4on+j/s0c7M/tMZct1JraRs0LL/oC7tlK3UThNop+i0LWnNUnNELgVKGCBmlWSL6z2o50tqK2BFmDfdCDolXH3ctUw4ZOdErRUYoWKWRolDET03VLiNwrpdtAQ8odw8vaDXeKLTJFIbJRwPLqcVEVi/TeUeoYqSOdUBP0dGUR39yxcGF2Lbwnadf9ZFBxF3nSPYCZfq5z17R5B4XS+kiyb7wQXyk0D2Ee7K0zlerlZ0ErVCIFKZEqFaSE+lLxVEz3NaBsyOKE6Nvpm/RFeKZfLAR7cDrn4Cj7hGk+p04KSypZ6mGpt5X3yvvIiA09pnE+//aMfZLYg2vncmMUsPmNGbS3+k4QQkHUVjy8OIoooKcw0XFm3sXoVbv8gz8SvrJC+E9MKl6eomqod3i8Sonqyrb+M53W2NBurbajBV2wRj9DpYsGDgxpwBZ3NFPuY8Q4tfBgj9SfeTbzDd3otStQqt0hhY5VlPs9JG3pOmW/e7/1lep3rAjxnth9WH+VCK/tMGj0wluh1CbMiZpJgtkkHGtriYqqRy1IAswGicaqOlEhJapKiGpTD9ngyeri7qPUwUaWyBlJFiPJJBJiyEhGmTC5Zgkh80rlNpIRCRkNHTgcjHzmwpuu0xVmardTUuxmg+33E3+/Og7nY3WCaVMDj1oBHciFpl/nCztXpmU3RbrNA1sL1fOqYb63FBomL42Ud+PvJYNPbyn016ClcbSCsoSYHuHOUlyj1nHxLI7heeMULSJyDVskXidrvh6u/9ob/yDYBAemRM0kwWyOs1ngN5X1WEsCn2hP2mHuWJrXhrKxGgahMSqIChFSHWMIICCiCtl4ZxpqpORhT6ahml2JIYtsZN3kp6vw1G6npMjN8yV7nxFeZeUaPkgVnql2aNomN1bCDnRu8xIZjqqydzAnW5HwBMJmgEAlQ3SGwJCdIRKAYL57PdPgf7DcotzBcQ+i3uDMzMHAwoWftSwEvJj4ZX9Lfkpox795EZSGcpf10H8xfEjfQDu0vwr1b7B+7pLz8xF92ucATLbtcXFiibLE6PqcQDtMAjpsAtg9TlgS2gMR0KE2et96WAPsi9d2m3OfNflhXZ1yWaKrhCqyHrJGrGPcfaUjbGTCWZIxpaQEJkNWBuOOJaBx5OTOwyjJC4YjmPR+02tn+a5YpEOXmSu0ywb0VceJcxqZCNOlMieGdmdN3DPuWl1+8XDrxduxOcaT0te/z17/ujsDaBgcqBl6ajv80Cx0A7mn8SveVDAEUQv6qxWXhr1qT0wzBnrIELzUpTiXByQ5TH3lwvVbpaC6bUyfdOeZFQd3fiDrxGoCZVk74MxKAQ3rAvMTfl9vOGpQ7s5QBDP6mC19OoPTxVpQt4iWRmHvom6NxxSgZdh2S7MEZrxWpr/sgGX2kx8ByoToi7r0LHQdSd4l8KzEl/ACZL80bgiO1jWZhqe0pazT7ciWc7B8/hpJnjKQrx0puxIvGBrXj4V67vGB9NG61rQFpv4yvMtcJZJeOxQtRRXXTPRLUDuK12yJ1DTuubodsK2gcpQRBnRp4A0QOqpdDWjPiwppq0Y2Rx2grw9Zsh77l8oekPR7jkcRpWVqPW2vkZcE11pDYD/t7MgMA+dij0KEfpkawT0XOBYxped6t1zto3nInX5x66ICkn7wxA585ojtiKfWz22X1ebjqKDfKRKiD3/2paF+MPi6L51xjtw/duSdwh77T9Z2nv/OwASb28KfvSECR1peLxSJpaRlYDsIATG55iSDWBq2Q0iKxFLSMrCdDEmRWEpaBrajEIikpGE7DoFQUiSWkoHtVAiEkiIpaRnYTodAKCkiJ1dIKsjAdiYEQkmRWEpaBrazIRCKxFLSMvXeggiBUFIklpaB7SCEteqfqZK6OMj1z8h3wjf8H3H/fxxk2nD+uST7UZz4f2PDfLC/xNz0DStk8P1hGWCl2B4deOPmCsTRt93F+Ash4gsjkUUv4KN47qOwIxlJviXIBrO90B3PbxeczmaWjk6stZk70Cr71A/ni5iDUcTTWx/SgEacZ7km1ulRyO37IfaFmo0z7l2oFX6EXUnvudnyCvjj1DnEwJ28kCKwQ5oFMYL/R/09noVxSxmeKj7qtgxMLuq8ebK9m9U4iTk/fgoNmvGH2On2HcLf5q9YzVTJ7Xg8Ncf7G9f7pIl/1nvnvIW3uj4xhZxQ6F4SiQ38gO4k22yaopVph7lbkpZpRY9MNHEySIt44R807k0zOB9CCgtLzVULre1AZmhi95okzTPmbsVW6WWTiRbT6qxSHqFfzZlfjhEW5mtY1mgoynvkO2RkRVzxn8tStPzrdlyA2zSIBfEHcPptPDHlW9VmPIpPpEF6/ILFhWTNFyE7AM8rlELpdN5IMUvGUJItJcZdloCL9LIQob5UCJAE+JUa9DGKKt7uxGMb04efZigi+roPKg25OfXlKb+0L0n2GQwz+WJX08BZW2S4KVwegYk9lbmc1V90cQubRk0Nkg78vsSc3Jy9oq63akq30/akm95cKDnEVLIq1fh1M4oG7gN3iO+K3ozxLwPGXL7xUlRMQ2PYsmQr6wFXvG69aKBOfJzvOUUQJsswjrSX16eyD2RnJf54oJZonIlfdbNOk5pmOY2TYyegqTB0+616+uaR3IOq+Jg+m9G6cWY4TelLFaaYYSQeWOvLbjQlXIbqKeVqzUZi/FKS1twW20IvuJtcY6LAHKn7plELEncVpGQQBVKOlzOM213QVdgVm95l7SjlSWy4rakD2ojy1jBI6cl72ziJjcyvgozndMNAugd+kRs5wgr9hU//U7JkwT8PDHewJudP7/KVHAeUrmZaTKyPlPVd+d47UCrsb1z8U519EzX7AG0oThvUnLqXup24u7703fpJ1qUivBisAiD161zNdVNxTHoAuqVc862QiDLhvIA8FZL5Lr7viySQbs/zvImjDeWKGOMVM8QryywwAOU8Y/xgyGTsQRBfgY5Xixh1S7eBzcEHyo986OZEm3453YcWX3YFnczW7JuoGgkNJEopwXlOXO2ZxKMxaHR0odVW2ABWj1DzJB3HbBnVo1PxvslOibZryi49drkUUj6luYC64RtKimueHiJpHLWhPusmWA/1cVygVw3XmUSgF5G9i3khLpQpMGJulzfTFV87+emJHpr0YxNU52dxvsQ9eWpRtdf1LIcVe7efQY/4zQ9XAyluYkUrmpZEIYgHsFgjdNUIi5okSayhtFiA6BVDcbmN5oloHMapQb6V4/8NsgDzdRSFuYEzLBk5b4b9EhDOgoqcamJkGzkqmeZFOZS4GQlYcTFjLWTfjDkplVFlWt7MDFPWrAvrNY/B7kpxEeT/q3PExvkuwwjZBCAVtZ6EO5hXMDiLWO/fnD06Ra7CQ5zcBqIvuW5QlicTwM+b5nklVarw9Aj2t8/SC8oWGjWGV1CBnIlXWfdDrYSDISaJ5BolQzyCX6AgTv0qK5U9Jg9tt2/9Wjc6SjBtGaobYn/EtotLtilWj1owCoyQJdHUDPdcUWyTwt9Tkok6xdpvlWnXwz3EOpk0ForFmNzVHPT2vhLW0rTXADht5KJ7uFgJjCC3NKTSIsPZDONfFWvDZ2m6UrW4eU/E9KkfTpj21SprhZiWWEKo7CEU3Cif4MjSpCRRpEXkjbNKZdIwaSm36pUzVrLf06QoJjEkd3aalQMl4jsofbb4Y9MN1m0zGe4jZymiBmv2cZvPwWIkU5hesUG3xF3TnjoiqoM7QGvFRDmG3qLiipKMb8nzcxa3pJmR1a8tslXCmnhqCDQh+4EwA38537nldK8QUx+X0pWnab0yHHIq8qhUr6J4pLI0GVafx/lGtnYVtojjaGNetO/yMibWKqmDhjJiIhn59N1dIaS6+i80kGktc7UZ7GFSGm8Nm+4SIkY9JXJGSlHdT9lAyeucN33oezFiT/Ce/4Ix3TDrHYAWTT52lRyyylDSGcSUNzGHfbg/sYGvdswsQ5DKhbQF3Zq1QBr3IDunccZL1D0neX+zI6LK1J6uQPpxaKH+slcoQthkDZdxX2QplYO0aNQViXn8P+fdRhWaMxbm5NDtSSXn47VmHbLuLFLjTk2sPc06QCpLpPKMNCauhptM09fUnpmr//4oucqYLlKijca8MNcW5fC5zqqxiTUqrCLNBv6omHjbC6JIxyzSujeGUyc7RMpmnxnfNT5z6sgU5ARwYynp+yKlgRxwC3qTZh8g3pLOO8ogPQGVKN49+74Srxg1nSdFN/U6F7LTJvvSe3nrDp/SS2ioYCk/rbVbFTCJON7sqZOWsVCqw0e2I6rTpxJrmqA3QD1VcLQlkbh8Ot0YJRiM5kTtbp6LLCnzKo6ZJGs/SAWwzhoPZRTSqFcnNItHgpQUfIltqEc4ssQeSJqyNSgLg4rK0uKaoEGWAgSslQqqAiaL64aQsmk3f7AjJkbleM/BsSpTydB8MQYXOaJoTWkKVPu5bM6te0Ys3U6OjNRqFqrktk6zQ2aEFrXy9ZpN9D6C5H78wiDU0J2ANVs0Da00cKAKCnNyiuxll16NlJYywhBXTAWoIRQR/OWMo2/1S3l5m++H0aLJJfj65O9DSZJd7G4hcRQuAwpIyayQ0eDOoDtDi6q4JigiHrxKNT3MSQKm5rQzCvRiwxtxECYJMI4eqMDqEBBBlPpJLzyH2sZcvISrD8xmkA0QJ5RADlJIIIWcSKCFoX4v6xxYOfQH47uLgjbQ+2OB/QnxwJveYfrhgTe9w/fBN/6lf8P6wwNveofzhwfe9A73Dw+86b07PX/MH/6P/v/+XX988E3v+YmDZ9Wzp1nxvief7bV9tvzTyZqu+ZDyj2/R4s38TcVR3PQu+Un4xr/0b4hYR9vhBdaBFw/aWpZZXx3MlgMKDqTluNEDAZeXsrxPvsAObLprKLg3tP/Jt1aIGvVSoUc/+ufjSajc2QexdMoEBhhiAgNs4Q0x8H7ORWR8IL2Uvw4xyJu1XVMgm8AVNCp+NVc3eUGnbIL1pOxvf/HUJhwzOFRfPa3oVSqKIsTQxn4KQVSRQfD2LVcVQ2m0scr7/1RwKlbRbBSVWYHq8Gxu+0y5xVP++QtdWTDpcXxOzt3Ty4jCO7/KcI86l6N4X7z8kxkFT8b481zR0/qvgOJ90x1eRXY6vPYwdxxeSZaEgIzqQyqoe6rvMSmDPOAZNA2aoioFNAgNQgklBCaYhJv48lcjsutlqnfKPQZJgMNKVrrgj/0VKS+G44Bsy7hX3jnAs7bDM71TCg/yPzk3sVTPBXZXEo3oXdvFiwahHEOMxY+PN2mnUTgtmMgf8/5iHmHjRkZijyLejVauRxaTeYho50DL+mD7X2QNuf/Xshi27LRY1BrUqDXa8aJ1k1j8H94UH5dcRefPPS4S5cMhTA/LD4nhFauuEnKCCHc1YEUbqaBcPKZHudOM1Yx1u2gWR3vedpoW0VqNWY5vkYA+XyBqHwTeYfTBrz+rAf60gGsUf2pRaftzQNxBimfQUy+x9OKAd5CQ+qn3ZLvJ/dk3DskHS1i2v2TiIuoGv/kvwvi3tvlk4nHJX139/yET8+7635gWx1f7L8n/UfLd1hhk1RdMyjwqj3F+e9GgBv27ecjt638o4AdLadKIke7/qLHx7/eHPCyKh5tivQfwvOW7y0WPqPRznV+vLgeAXjK4R1YQo674ug2juNzItLZyPW1yAAurt48VnNEUN7lqC3tUDOxBMx3FkwBp7IUbsZHBa8b45VOcvJT5dbxeRPJHKvNEzf1ixWEBsMMvfNIpNP+RP7KE8Vd5MsnBnRtPRk78cOXMhXd+iQn+HY9f2rLifxiOlYkFXqzHqfI8tq++AnxDMzq+eEqYRZTPOSbCkfo2AGNgx4YTERM+WDFjwZ1eQgJ/h+OXpqzwH4RDZUIBF+phqsjlx85ddXImGqYXBaaY6UUPCk0104PO+jckkv5V9MJl+H3AqNLyE0mt5qrZOawoJy3F81onZGbricRY9YZBLuDwfmjTy7uBIYs/OfOMsITUzU7Dz8NAh5XDPWKN3q5lw/uSoqs49NdBnGjOIh9vjA528OIwzD+6kS9pOlrUWyaIDfV8Ebe43CQXLxFtO30tZ+s6d8rS3aJxrUCX0Qz+Mhy5Frd0YJy9yQn81i/TFtlvsC60caX1X7VpWfEXYowvwPN3lIV2w7xZAV7EkLftL5dU+AVzjpZhXH3eo6JJd1TlFBWlSfIP+WYh3hjvlbuk4xy+mkou1n/Ol+jJl5pfwkMojcGUr183u74vvWMXgnCJO3dVxVx2Wf2zqf2TtuNGyR+ZgoXPL8AdQh1m9p/lNUxCqrgoGR2w3NhoEoHOPKAaQFbjZv4GM6OjaMGmsekBGCpMVYbZo6PgwNKj4oJrUNnNfREvVeJJ8F2r9b6DQZP64ZpFlGoqqepOT6NiI6R61vS5uD0p07sr2/53mpm7qDTa+zBRwcfeFT1ZX02yzz0istPJkuubc49B3/5zDf9pGOiN4xIiIRiFns/535X+NyjKqm7d6sVT9S9oEH3/wfW6zZgPvpCM5i12BQ9x0uuGv5t4f4z+pvoTh7PqGtCaEsOnj8K7xXO1PFiE7scNdBBtET2j6xLXILpE70iTnl1iBcjDdm1wbeTIQm9EKuRAv+jxknkGm7Es4fRtJ+zOLizai0o3Nyb6EHj9Bg2Ts/oHe3fOPuE9kLxGFqtFZCaT2UIqH+3j4Fh8LtOuym8HhASBoaBhYE9AhvXjl4N0DQQCgUAgkGDqDgMDAwMDE7iSYDAYDA6oDQD8xecrHKxNCxYsWLBgwYJ1sFJ3CAQCgQQTYWBgYGigywkMMBgMDigWAAACquogtwhISMiDjH8IhAKGKnuwMkNCLnPj8gcerIiQkJDL3AEKGqbcwUoOCQkJucyNq9/iYKzlMGAsxw5gKGiYcgcbFgwYMGDAWI6Nyx9zMJWHgQnsCEwGgaEuv8Bgo4ABAwaMwNZyMDAwMDAwMLDE/rAgdmDpAggEAoFABms/GBgYGBgYGNiBuaUAAAxGsYBKEtUE+xYEO+ywww77Yt+AQCAQCAQCAwMDE9g/+E9/vsWD9RN22GGHHfag1jgoKKhl7Xj5nxhMdWBgYAICABDgqi4OjXcVELJUkACBUMBQZQdTSRgYGBiYwBEMBgcEACDAVV2cwl0FhASVDlIsBAKBgMFgcEAEAAIMVfUNdxi/vudzngJ9MV5343SOXOFTsaKOYOO0S2Kd2EGTXP1EZBwxlzOijGQTcb2gvcxPfWViwCgjOQrxA1ZN/D2y78ScE8ZPfx8rKDNPqf9tDjejydng192r5wW7iX/l5nXHbON4Y27ll6NojS8LApSY+LXgwwX9UP9Y/VQ2b1YQjRFNNs+r8KXyOinBPfJFL+X8eZliXt0oH/LzYIdy98aR8BykIWqlfeknCAlVe+PVVnJ6Brx3+3w+d5zPHedzog7pHrMi1wXYQHVbgzUo6624OdyK5ryYYl0hEsebu1vgvuk3lKsajKSNW61ShYp4Pnz/NBdPz+lazMa3lTkduO1zpDVlf/37P1oYIEHMfNPtNgINxXUFBU2v4v/kXXFIyYO7EdPb75N6bV7ohFzw06s4EgMQZ1bltuT5DYY0W0eUzJvTw5l5C5EwKBuew8OAULo7q1d84IcXc11n5fkl6frqCfI1sUfukgswN81mnLqalyDUJHN+nMIWKaldNCiMU4wBSSX76w1eStA9hEadakPvzUsAchJ5ovhEMY7RFWttGTOnLVhjL4lKkjoevbEXXwKNvhpIbz7mRXtwoODW/2izx2Pvr/6+kvisksxBWsVIOkhrQD4KEsFIeEEGSNb3Lez+NMcrs7xIsZvP5GuoQfK5KJXDMfAEVFaD8D2xyZNpg/4fR3LbEjzvTwOres3TCeyPLPQWeNiPE5jad5tqYCTOPDjXftpm8rXbL1cjP5fsF34vGHGvX6GLf6BD/HYfkt/hw2/Y6y9poWjrRTbafGm6xQcJpJ0jiSKP08y8WW/O/zaW+jD2GkmQT1yIX59vlx/rdWblO0/PRWQyz5VbvJVsuzEZPVFioD46En+KqSTqaCkY3FsLLz72xJrOG4yvx1S8l8WS/GPfHbhN2q2cdf+6K8Iqw4vmc44xb0uoJQk1Pysgpri4S5uB5SJ34gvM6Az/3tp1JpdljfpDzheXsCWN4/d5LKrkvM/bd1jNHz4xc+k3mP/dNXaw6DrjLnbNaZ7IOx9bQqN9zLpR8vYLvw38m3lOLtF8gUI6q5J/Knsm2Bjz5yaeZ6A5WNIAZvtJRKrBrA/AaCRtcqt1AON/GGpDN+t5XqN5uTt0yYVDUEj14HI3fLvB7CHdX8l+D6TipEYPiwdPMOA4E7UiNic+pA3hCwz2JpKdWet34/6yC/fb1BehIjK+J6D0bEsOBv8U5uZFb3Qr62HxMhJr+XzdIsGcXceVfJ0m4j6VtxsO3zjeWynqXVnOrb4l16OfjKQzGXiGfNuVA2mvP/xmPf1t7D1jJrfrgcTPs0PsjukvcONbijUubcsQVOJOWxWzyCnSA/dpvpAFP66jdX5SnUePC6KrhFAcZXIz75hdxojmy7O/jTv1xWHtEEOvhY9stJg9E9N3s6lxucGXJoDH5nGZeMnzbru9SSvgX7Ura1ZTwXy3i91iwaSO+HufJHoY7s+gP2D8zqEmYOgmuzzVaL6MyJ2L71VNyblsdI01o8j7AV0A/CaXb4Jvt5XqbZeaRHOfD01k0IQIJF+fseVfKtUS7z/cgFfmL+6O9JV3XwfU5J6FRUsKL0MX/TK5JUE/hXOdHtf0IJw8P7ILcqVwggIEGbRM6sWEp5haMUs2um2CL066EJ6L7stz4LtsIafG65Ks8CsWeYcw9CjV7+JJ7JGdOrVBAZLuH9gbKYBG4UV3QQOj5d6uzPAYXSK0ReQnQPVsU/E9D5tc4BFkWAHrzA4XpOE9kZ65Tnl3bxscv6xCCrY+N0uIknImL3/nnh8LGC2owVZPPJK14avZY0AiJaUssC6onjIG8TnZLL7QugzVC+F+IiYATbFSTN5gDT+s4TsBfTaDcI/mi9nBusTVwoOh4Nyi7orAhwiC7chwvi3qeejNUuckzzJlGr3d6jnZm7BOlGetGEu3GPMu4lyK65Qc38EFKV8OU9FfKbad36vX/bTZs8C/OF9/wBSe653ME1cBBYlf3TgkZp58CEjg3qUPhxz1/hpK3QbcGeKMNX3FTIFXY1hUpmKiBvSrX0jdMw7H8Nt879t3VyhOGucnvWnYBskZVtY06gN2D6tZDIrGlCFh6f9Hmk0vR9RUEdKvm/vC5Bwljp6jqm58VDQtfbMOwWhYNKZFKdi146vMdas7gxdUR07o0nm9xfVMfGtwV8l89paN3R2R3JWPxCsUHKxlW7uONgV/DbwQvTNpJu+8EJgSyz7bWyS46RwB+nR3AlL1xcVSHTem9XWjb0Dfx07UadFVldvg2wGJq2jdm2zutqpezt65Je7NOwY5T9i4hWGP6iie995tp6mQW6cJTwu2AWy6vcITSmxQ0Z27vyImqsVHl+YWCGYTuLuUeVK3s7TkCvTBzlAamr3HlmtiwWjcKmcR2Kvu9BTQVu8j6ena5qFz8N3Rm8JaA/c2Zi7obhqIZx8KHO3JsZB6GnvKjJSlbIoanG3LCGJTAPtCDxpDmx0JcPVS/I7Os2OkpuKJndc4/Lp3xkW14rZj99CgOfHjypaKqw+GCmqaJ+fuRszo/WnB0NcCx3s14e6uhvFbnOJ/E+7HLrmaqO6iwJHm+XjwTmqSBg15d8frZBFyAix5LYW/i+6pMX2OOfjMGvvVuxyFo17OTo6kpNc+/6ExRISO1A51ESaYD7LNB6saBRgAgZy5qTQxY4D5na/41XsmcymbIlqDTIHRq1jl6UMma+Jip1IDPNIT/kh+euH2WARq7K6UivEfv4Wu2H0ZKrn7/iayK2NYswTvAkp7VkJGLSF+jt8wcM8N3UxPI7Wut2ElQ51TQtJNTcFc6CEy8JQewS37MvKwC0eFI0p1w4vgNrg8jYZtFK2J67ZyDPCl3zQF2cfRHQzMJOz/TBMZU/0ijEhUTBKkyrGPayELjeJZQkPNPQet+eUuVr3ouUSC9JmmKpx2e0Xq7joMB1KjCZx8k/rWTlI0zJCdXfKqFUKsTDXBfrFCpGz3rSzO1SWHtdMRs6SDskGTnuItSfB3kgXlPG/AaKXvfxmSt5cTLIAnbShyJzlfOZu20HXPDNym3aJey00yIN9s5kV8dRNIh+KKhSrWKBuIgcMHBBvP8xXX2348WGjqNshnLzm0c1neR6FFqBPqQOKzKsD/1YRMOyUbvKz+yNpGjyX0xO7PxUP3gFVucf+zIJKGbh0mQkMRXhVE24TPvR7EP9cfp2gQk5/kVci00P6o+qggaSnwrJoJ4TGW4m6tVTYcgzxXP9I/VrOaU3b3V6FINuLM/LpxKTqLUQ9JjrOS47uaQ3FGuJRG7OlvZNr2/Hnc3wydXvrKTB2Mv1MBXoZmRMLcWlxAMTVbX6YL0Yf5+nxP8lM3HXMCKm8kWPgvuPH2yzHkk1MG10O+TKk+zBuiY1u9p1/V7+81tLPeLox7f/PM/HFd96kzzkNTneD+Tj+8uC5VjW0bzt1FaO0Ojc0hrts5isEDfw/2GDAU8x4VkJB5saYcHS/0da1gGomrUT0x2Em6WJIq6a7ujaP/URz8mu7NESbU2BqWnyuPqduH6TV8Wb5mFyaETIie8GMqkoGx5uyI0NZzPvGoBPguRyhKHUV8vilviFqkK49IXlcWT4GvHIp4NYF1bqkFUFUemZQHFuEqmEJsycucquwFiw845eGyDPbG8iAjTwFysLYXDXe/XU8+ijzV+BkKFcO9jzWWl39Jb4BuFi3ERM1wEiR7XrwQcDo35avQiW2yB7UoQtdIFBKGHszsAYUwVJy4cX0RS47jWauzZTM3FtVSs/lUPM/JohfYT7c1823hzkMz4FXot7J4Uc6G5sRPdvZ+ADU5K0bSvRjfY6PkB3oz21ugy4oVvkA+TPObg20jxJLEyznOshxzsbMVL/ChD20LWqv+o2N7MQn43Blys3kl2yup0zizWtB0Pf+b9kuCGjSL0taz6Jz95IiRPHAyz47n/Aj+VL8Z2FUYMgOyIGUM41mP3M1PWUmdOqRfhfPIzj4MrC75rK+685+OVqL8h59VpQ8nGJzgTcnouP7/m5D8oywcZrNVAbCn6MqaYF/uEY35/9ZGwF81L5QDseJHM3i7kbpbDnPtUpumIX45Gptcb09sSrAssWrUnJvil0nDgvHmNPo+MzNhCcCar1f13VjY9dCcSpfjH0mLU5Y908uogCZizCajJ3n570qUVxbIJvfNc3PTx1XEMgSYVIhbUAK3WViVAhujc1Ud/ucwWykN8Tfu3VmyMQD/GxlNs/oN2M2kBfkJLWgkq7p5uHnUIzPzR9PqFzE/y3USPVNb6DYHc3Po5vDNMQtai8r2TMwWo46o2FN0jYo0ZSRZTvNVPEETlYnKMtVAzY2XLZcPMafnO7yWiPSMYVSKKVtVDBn0dSxKQ1Cvb668vZqCJxOL7vPiTXzYmyR9bAewqquNHxcYLjv2ik+AacQW/UlhMmM29qNtPRTp4pWEvnrR8hdgBV/zD9ivBJg8pzLp+J0mWwRqMvv3R/hVG5ws3zWxYGFlYPKp3iiXTLYDb2cxKxCK/tF9hw3vjO/LVgKqkw1AUsUkx/ceVp6ZbM9a23gBRKQkkamoaWh7iIRtFsTT0feHls8xZRuTm4tPgswXMaCbrYB752QXReB8xsx8UJewPb1z3BzYYzm9gP6Ch+X3p8XiCXP9MqYS1EHbC1ury+p/n74UA9gXppquy9MnmasX024MvXZyoD39J0fSc+FSPfYxrDYl0LBS21kDPOU2UVlhzmAyGydbCGSgmC5pqmGSQ02bMaJN6IYq9OEoJQLu3wVb8cBWOC3DHSErx9IQypzu7GkuHnwqLPDPL4syFtZWpCZos+XUW7fuX5WhHj2A96tTqYkX1KVPy5rrbt40b5bfCs0Nu9l0c2dB3qS0x3Px/mh2U4JripOY/TY83XR4GvGGS5FdGxVZyciytHDZ8x3YVbQMMtB+DwE/pXM2a2eZyVWMtvgUFxrDQKt5dlq5MJQb7gif8yl8ptJZMG07PoByIboVSyuElXeyvCKyvm/ZT3p96aZGpq6e4GyXacnSX1lRbb5zAdZcwwq2p1zR0cxo8I3LlbR1s9+mDqX9x+MKzh0owp9w2quRIKxCC3bsFw7Eb3w+r/v1/nx3ZwORAICQIDAUNEx8BxgAIGRcAw4AEPLN3q84HOvEfctAJovNzdMHEqeny9uHd5zpcnt5845nOL28fXjHFU5Pt7cP77jD4fRUu7Mi1EGrFANPiJv/JOYPnB0gvDD697TycMdWpWsu/yjqnt6KaALZu0UMKRVkQ1sKzDAz1AxpKTTDTMFgSUUGra/Sg17d/jxEdawQHWquRuwmM+UVTU7bjsq9hdb4nuqt/2B9gaa6OxZ10maNgphmDaKYPBrauU0QGzZtM7XFkHDJcfRFh8OA5WZ4x02Shw86F3XyGJBbz/vPpVmd7RiXR7bFCf3Nb/xH1Yk2ep+YkLoRh6z9SxRXNsoQmzjzT4QDfglfCarToh5NwZSdlLzLCYd+vIFXFumrS+M/AnyxTG2CMUJzs8Q0Tbo+yCYb8bEwEmynZYuRhYjMCUivN6NVA9psWUo6xe9TFpiItp0/yOSFjiI2d9wZebEjmhL1ko2Z6XMVpcS5FoqpBctLD1/LaITNt6vYKduLx4UwqRYmtQtoHJU3FoWCyB/I6B43e4WKiqkc7lIgd3i1LMdAHozBSHmHSTQd4LgXS30FeZkbKtdMlgcKjAmlUt1J+oQU4WFUm/sYQ72qI5F1wBGzFzQ2wLaQvQ2rNSXZ/QUVJ9hoc+wkPIJBXt1kiQXGSLsslN7xKuZ8e3ai3ymuL2B6Da3xrq7QKcenZaCK2f3Hq31LirTZ5CuXmszKdKZVI9xZszy5mDHBb0kxZtu15VNWitnpC9ibejLoAuvsP3SUnyx5MF/4Ezdn0hk7OB00iy0exPWYi7KqPokVFrrSLY54kKnQ9Qe9qAxxV0wgQXb0TC34n9I0lFJCOjYzSQyimzgtQrinuuQIchcdhY1n5KmnFxfh3xSTbNUV5l41g7bSzRsWdUp1P3GMpluo0IAKtCCApDN5E5f2YaYcfSWv2W8LY/Sqp6XEMTtCD9CCBqSgAo36xzzotPTs/FTfq1tyeikyw/ZCJjOhGT1PYBNCyHrUJU89LtZC184Facn5+UZ1Cuo1aNSkWYtWbdp1KOpU0qVbWUVVj141fdW3TzlpEzNnYN6CRUuWrVi1Zt2GoU0jW7aNTUzt2DWzt/heneNR8j/CnYN7Dx49efbi1Zt3H44+nXz5dnZx9ePXzV/57ag9NHUK6jVofKRU1ZvygErLGtKatGnXoahTSZduZRVVPXrV9MWl+5IO63nYbkGHgB4DRkyYsWDFhh0HIk4kXLiRUVDx4EXDF/qyYSkZOQLyFChSokyFKjXqNAhpEtGiTUxCSocuGb1sWXyvThEwj3866G1r4HJYy5fv+/5N4nJcv+S7uTnmE+H0u7bA29nFNT/i181f+e2QPDR1CPdn05sRoL6jVprvIy1JqzbtOh7YN90UJV26lVVU0yN61ewxP2cLk8BWg6FDQI8BIybMWLBiw44DEScSLtzIKKh48KLhC33ZWJSMHAF5ChQpUaZClRp1GoQ0iWjRJiYhpUOXjN6D7z/ihZba7dzEftzXuZW8/gG87r8UAsQzbQUUVGjQN4YAwgT6Wj4wsB4wCCgcuGDn20Vo6B38hwB2DOw5cOTEmQtXbtx5MPJk4sWbmYWVD182fotvcHbCif/A5yDNcceJIrzrv5QDxQzex2VRu2VTrty4n2MX+J1T2bv8pSysfPiSZUj/o2xoBvYaDB0CegwYMWHGghUbdhyIOJFw4UZGQcWDF43e/Oi6dCAwx6lTUK9BoybNWrRq065DUaeSLt3KKqp69KrpC30pe38zZ2DegkVLlq1YtWbdhqFNI1u2jU1M7dg1s/fgm52Qffb+Ys7AvAWLlixbsWrNug1Dm0a2bBubmNqxa2Yv9mVLt27iBMRLkChJshSp0qTLEJQpJEu2sIioHLli8mLfxjx39Y58m0OBAwA8CCCCBDIooIIGOhgAwQQEFtiAgQAFB1xg4BkX/VK2/8aOgT0Hjpw4c+HKjTsPRp5MvHgzs7Dy4cvGL/Rx80q/yB9MHAHiSSCRJJJJIZU00skgSCYhssgmTIQoOeQSI6/Nl1r8uAEHAHgQQAQJZFBABQ10MACCCQgssAEDAQoOuMBavxDLDxOFDZdwzoHzLrjoksuuuOqa6244dNORW247duLUHXedudf8W09V4qacAuVVUFEllVVRVTXV1VCopiK11FasRKk66ipTr+L7xSgMngBSI7NMQeQIyFOgSIkyFarUqNMgpElEizYxCSkdumT0Il825OsGDgA8BIiQIEOBCg06DECYQLBgA4OAwoELZgr++I9Y138JYdsWd12/ftEBqn4c3pMiPm0ISyDpxNiHkV49+4kFh/Udvo3YAnEH8RgvkdMNmjK6M1p09AXGWsvpCdaLRUUpam7H8M5fsa5YqM9JD74raNpNzSW74FBNw+gX585kLyGuzzucESq39J1Okrue0DbSxtlwm/PV4vG6Eto1g7aRNLcL8XaWrg8wYVKa6+EXsKxianAKcZmgaY0+speRXZ4XbkSjfOrjeWWJoLsnYxccTOzYPnFKyIVkf7l0O5amnCaxbuqCivdTnFO8lnjl8f6m8kni8fgSmmreaap6K8ePvizAm1pS9Xvc8RS9cjuK0j2/EilquVzQvFafGpeTXdYA5sY0sIkR4dE4mrs5TLuJz4m38MH5ejuRrxaPY33aGkzKV+F9uxhvadnrUDeetN01vZGnMFvF6Wa0d+JHe/jxgLgljbW6nGpQgUcHOxeDtmbV1G7i0xrGVrlbWL6RglZMGdtapx131q0ug9d/G+iBp4vHY0tkdRyKbbJNJ46+LMWbWeShKjTWUi/djsEfv3LbLaFM5rkV9/u71sNqAN6WRsIVe3fcy218D+zrN7f2rKpuq0Njbvx7nM2niseTSmjqc62xWmLtbRnexpJa3EN7qw+3NXFguAdeIeiLrLj1EXnPKHhNS4aqsDOO1plltFgfN80hfEM6GHfldqxrl/27LCVIafj1TpITsKQmbFlJ8PL+5XwbPAd8HvF4aokcmuI1AU7LGUZfNoG3tyTw+QVOpuheENQP0qQakLDp5WpB81501OWw3kMipV3r8pGo2XpoTgkjqtODr3WSrKNISXs4+QgC9KfHzsjnEI8nl1AdN4gS9enk0ZfleFuLjxahSVJlpAC6JBeZA7YhgqlTv+vrPVwP9jUuHTow9HSKlwJKVeJnxfGX2vpp977p7Z1vh6dZfWePX6oPmLILyGsfQn3HkH9z5Kk7M3WZs4rHc5bIfeCVXUs+nW/0ZYN4a8skPtf3SHn9ybZj8AHCdln5uzsXmnRw7/u0vG4Sbk+DWWHvghzWXWF+GR/9uIPM67TI5/lj34PmF5mYzygez1dCE+28ovUS87eN4e0tnoV2/XVeJ8U3T015yanLTApsnq/WPX5+ic3B20RjVjibTGm5o9AvNrcNY57bT57ucqeivwfOAz3e5+32dpj77Ajf+gnIvZ+5WQO4TEhVMN8xji+szqV/zcaiHpktF3qe9Ku9CcmXLUEeqT/2ORRXi1ytqzslTk5J9p4itci7ZzOF3E8pbecp9l5S/lwvoEHhp6XexCSzxCZDYpNYYmwwVJsCqXu1guvd41i3Omw2rLt7NmUndNsVVvbd0W9t8poV2BustUqzOTLOmravJa3ea909m2lpprRxKWndEmnXG/6OpN8zIsmjrz0xJ1UWS7z5GKE4qTR+71UW1HVKQePNSXBoZ3bWlN3OkY3Jsx2GfB6LKns/L25pBAaUPrwRhcdXleMk/Igy/vCwRA9y8A3iI+v1QwqcZ1e/eurSrATEkehL9y21PdUgw7o513aCgl0TnbqdD31Bq351lQDbkqetNw5HYmqejqpNoR6VLqDhiCDLW1Kup6c32sSFHzLNatiQZ8FxvtdPm01FhStK4haZcqGkkwVVfdZvvUxWiS9YKlvQnrSmvfCWOFKwiLqg6zdvKjNata0lpymzmYpv1GDep7wpFkzP+FneJOcafq5xTnucsEsuqWVbdcry4jIb1S5+PmgK3EHuq11vy9zz81xsO+C6bVQs+Nbji+J0uJeq+2cT2nSJrmQzP51t4iQ++dpFHO+At++j54AmKkE1Nk+62sMI/V7tO1TiJxeed5euUKdyzHJKBDtUsGp7kKAecxUN2SPhbfgk+k7OibAH0SZleEs2q1eO0G/QcFMSG4o7sc+L4cSWbryswTNz2s8Xxu9D4PsJdaKmp2he1LJQeYdi54jyXpjTf1x4CdYgRaOs75v0im/rTW46DCFIzlkXPUTmw3+BZEP+Xt5EPlSlxgQPXIzZYYOZ0tGfyNbjm1XgBYOUjCGBZBV+RRqtp+jhv8XwVKl28q2zWpZNDUmAPGCHSRl5mbUKEa7UR0FY6eyQZwiJ9tIDhxSkZHoRSFL7NRVHrlOvWTrPKUmq9z+iEiSnf4Wo2D501waL+u4RrJIAju/2vdj2qBuSHPPlBxQvD1r0aH/kmXE1lqscGJdCDpET+EFZLhIbJxbL9c+FzlD3FSv+HHrIqeq/7wdc63frKlWXJJ64/ZB+jK+CIpT8g9bIPhRzlvl7DVaITaNCtb6PM+TN4YKlNsuyUjOIM0Ro6c2G/vcvuK6k5mLExiAglhJzydq3aCLWGF4cTi3I4fkTPxLGJOJUKuXAq3VREkag7YMF6xJJKuKFrdiOZMRs3XY7grV3oYnKQpxclFYgLdS0VIbOccci/OA7/m66xhECZf7nQuYdurlivUO0BrBuu+BQcGmX86w8nWUiVOfnh+2GIPcm1L5Cyfg5P1IYN/2CxXnkHf/EkWzeluH7slRh9H2OHYY1hSM2fcFp1JZG2Z3gKGpBUYFHT3HSxDSvtehjUZ534XOWM50mo6bmaZ2y+HLuiSl1Mfz9O3C31mF5lutv9bSEMUZpZORRBkKp6o1z4Y3KZE5DHzLUD23U2+1uICemTGoMR6E6kMThP/MzzgsPF84S5qWpP+bvVIw6bmEZKD5QNX96UBIbZwqzx7nke8kuoIeeOjEFFQDTowP975YgTmTs4yb4B0j0djX8USOYqDl1vDTvTw/KXBTH75rtFLfXPfns36jqbHe9xxPzUxR8lyZIkRgblR3HKUA/RVQRyedzqaQ0v6fNeiOeHI2AEA2brX5hEQsrkTwld0WFiQRCJEasOfHULpZkq9r0etnw+4wr1H2ka9r3+let/egi4UaAzO8R+AWjXMR4uBHYv/f/apgSPd9PWyoHo4Jo9cGsPo8cJAYt/wXUf7TaLc9z/U3Y9+pT1mNrfnFGwcUhCbrHobLEmxhoghmuKSGUYL0rpv5aT6o8nugn3tLzOQE3qX8hBU9xP/vy5JwXUMakUaIRgxLqCRJsMHo18/M5Yl6ftPp7xYy2+BDVJ26pLEwyXUbWdjjVUJE6KpoDXxotl1srpu0K4EQm0DgfXl82dmMWGlqwIjZb/bI9FhMQjzfFsU0PIcrs/sli/8Dh4hpHvtwp8/AgsFYY+VqPZ/70Ljy/K/L7A5rlHpPgWmh0S32jRH50kblsetI5Unmv6dBdBKdXz+fZ5bQ98jAZX58XbuAXEq8vF28TBpNIBh7KtybmqMfBrdecPviuHawVRq38fErM6/rmuRxzq0jviviuM79rRxxp2RNJABy51s15UJSgFjjdnEB5rfDTzWPszEfDnFKRRx7jMxePj4hFxaNfp0vpvnSabKhQDYtzJI+WGEdP1eNgifPq0Hg2XfxQlhMo8ggNX+NIhtQQEqIVeUSM2lEkJ1DkkfOigSReFPlCol75CM0T80gDj0Lzsa+n5ZEHzrAZUcb7Xl8a/nxplY1JMDJjGTBaK+XnM8S8fmNIv+/QN2JxUisaj0Y8fB4Usf7t/q+1k8rK85gT+vWNsac4occy5sq7GzFZ0BkGxdmgRgyIvnC0Fb9C5TBLaqXhUaLxs0YMlFNzwsFHBW6/tyIGnJ5MzylFVq6cyorEu4EBpx+7+FQh08sXR/LLHv1GYMZpwNOkj5uYsVG4wJVvN1wfNOQ9cJwDr5A/XCnGrAtO9fiJmdeAAle+33K98+BVPi2WdvVfqynTA+S01g/wyEbi3i4u9ND3EHJ6WraMyy9VW9O5iAEQOB8fuGj5SLiEmKEsffyk03jI64OH+fD0HJniyUdTusO3uRHSkmsyeJfi6XF7OyTOt9RDGF8Py/BqC98rj2pZsKHyrMZbawt8jfOYX3mN8NN0K+1helXhk6vI+ZoT8lXUfJ1rjerUKUFXFl/OEPN6/Q02ejqzvW5rZmOG8eD+wk34VM5zBsZNikHH3j+g3Sc9GY6g8d2zE6/jLJ19TlpmNxtDH8OL5L6lRTW/q5yRvDwjKD2P3FdzmfZUzO7q1YnXbb2/Zm21v+mVwYk564puS0vnmYgL/qGMFW4UJeeEUF4f841ng7b1W48dPQ0ZlHUCXJmNDxTTm2Im3r4vfzYPY3C+GsuKhzXLz7RY6QQ4V4AyThmC6ltA9GdCM8mIGEu/c2/UEm1pJH7jlFixBFhjKDp4yAkujChYZjCXtcYAMFK4/QyjlzYV/vcr1UMT+7eE4KdtfTaiBEPE9cRo+IYDn5vOl/lT9cuz+zMU+GQmAlqPoXwAaTj9E9AUW+iVFVsO92uK/MRbXPr2S7mFwr6lQdZtwegbH6mtw3WeFo6TVT32HAYpUuzD9CXNlLIcaXs88hIOrwhAfLIA+c4ypF9mppxUJkMJS3K7AF45Zuw1h8Lz2xWRrDKdaJWe2fbWVuUkLXn2jh/dTB5KN9GcIuNbIdOOqTkWbhqTNI/hO1aSr82QZGdeLyz1hSnFdo+wub6sqTQ+GSf4lIPQ+sg2ZraRnhc+Ay91CrvhtVU43jhVCLJoiardWyhtvlvEoentdF4ajLz8+TesDu+VHlph8ASpDVLY9+o+8sgDy38onz1OJJSpB62P/SsaFx+AlnKg0rvlAuoUYUv+lDIN75o5mQNTgNla+5NGzilQJrinvokMAm3oSOm5OLNuaHrzTGaLq48IPF84NANRXjN0qtBZMDGSUFYCkg3WzFNp5J3BSK9zmuIjp/jbNoRwrQ1R9n3o2uNWR2x/QBXFjob3Ry+QbRXV7MwmVxal78D0bKBVO3yrHIuaqdFE3BFSZnHZHos8ejWNc89TeGqoklGlwWPYzFHYc8xm/O8WsqW4LO3ZT711k6csgwPd+qqVGsj3KwaQrpoYgqtqatqAKTnJTG3kjP3os+GscR3l3ptrhwbrTerzUfLXDjcKX2Qx4uFvgRC2UQJbwLzXULUeiw0aVSDKpk87aLjsO2JiGcnhFb0SuTlMamCNifvoBljXTo6jWE+zpcXaTF2MVnZq7dDglnNcScmJ8YiTuQuA+Qiilb2hPTA6MD4wc2D2wJZ9V7vmJtDQP8q9HaZPFAJx5nxlf76HEvQtHNc0tSTgKluLg8sTYtOAPlcOUj6Yth/F5YdA8i7E0XXsceieIvq6vQt8R5VfwPw55xsyZtqQ9APdvjxQHagPF1e3QKy4as40Zi8kRWIpaRnZFiIhEClJ5Mt5FeFXJxOcxPEP5eH9bl0QkVMwvfFYk6KCmvDYsJuiKSxKofhC6JeF3duVYtZ+bwXrfO9SwnFxyExXvssg8WDs24TxChx64ArFJRNLo5A0KgkpDT6+kuhg4bT0VvGGFPVDtBFuxJEdCpLh6lEOUYPMXFDRLM97IXZ1mDIOXTmnPMC3rz9hH5dsyPM4Lz4xqNxYHcjDS5t3SPkZ7z+vvOflW4Bv5F96JaNWVthvDRrZAihwQW8a32jyT0Lz9gLIGjLQA0HL+Odua3/SX2WmVP7eHWrvPpzVK58FSIJIwh1VAT8Q9P2kzl8SMAShCpMSgCMIXswXaT4AliDYO6AJgm+6C546OCrqAJiC4O8tVmJsz6IfXgZkQfAb993qo0W7FNu7h6zsafwVDdzzIAQZyAQhuCPsWl1ZCY2gmwkJPP4+1W8fgBEQiXUjvIhlhx0I8obVCb9sqy5/aEssh9Mh1quGeGXB606KUClLDczeWjd7ADaLnyEWJVEJiX1VkFpKJRP6qiHvCnm7IHR2DTbF4FArNjN93nhljdIcaWkjPH813vTO3yH3qxGglHfyqULwREmeP47LVKWGB7/B8KWenSBEq1oWw7fYzSYAzupnqKVppPZwrQp7Cmi16mRuR+ysDXhbDHKxOFHcmdwIwn16Cf10eRMD87Gsv7ye3EJBnNirD3HagjaICvopmgIx+6hVcQTM78m20906Q6fuSI+q+N8XCVmiRrSwpiOL0/hjycImgEoxYOMuuTWggQT9l+QHVgEi5OiryRviQtFai6AmC9YVzbc16H8RViO00E/sD/QXmflfEPotwuFHM9syKORxEEvy+pLTWAJKzkzOJkttJLYqJOTkcXp5O5+OAv/816uf/uu3iz9pu7P7PNd9R+u0s2GY9goLjXBlt3Y0v1rnKxFX8nTfO4IZuvzP+J9WouWOwLK1yQ/oui99JhMJiJSQBVJBUsgASSEZ5IBq7x5Q83cCaTxZQJLtgueqttarqua3XRkVPg9wokkiIwBAdLCkcsAPxTwucMYTMbBAfzzph3+Ddy3NyzkNcwr86Zpt1PFP9pCqwJ9OzjM84SZBb9D04ciVNYJWFgd8cmglWiFMmhksBHbeo5kngUJzTGM22DsfH37zgC9xKZ3SxNWCvLG2jVWj5palszbOdOAcY+b1JUV7kYgbnicFsT4mQsu8OqeYr78p9v0D7NtDdvGtoT8WsHJnbD4OUZAuihk5o2LmjCmQHiKLqz0vlTMaZs5YAtwn2fS/fOYtshdOHe4wtY6c1WsKV3Bjf6zvBSMVfjALfyUa+xT8f+C9xgq2wM/oHXXeow9g8Tv6A5y5ofmKGvfgr8DKqGMC5hZy2vnQFP13DptwF1tYNOobNZuwzjuqwG2dAqMUjIvFtG2sfmaLleNiWRzheck2YDHbVqxQNuXW330z5G8wOwssVI0HBVSAeEBOcHRlD+mr9DZcv3HtPAtADZmfnYuUBus657oqHJnJcIh/r/1iTo3OefOsMfltEFJ38I47brxpQ/1yVzaEg/LPY2FnwjS0qsp75MHKpznoolICRUlQQyvISgfHYpgOxsRQS+L4PierAdniOIpQlMZ0eI8gqx18aZTim98qzvllEVS3QyXI48929HVYh+Honio7cO7ADpSFUQ7VgVAOV2Ac3hVVpsM9upS5bmR/FUdRAtPxXcZfW41DXvVuSR7uCea5n55M31qkqGhbupNa96hh7BYNc2tAyWh1GuvMgascmvxZZlPr4W+GAUVxFvkOfKlqbfw8DY3Rc3i6cW9AVpCb0ijKgBq2oqzeTQiDip5zWSWEQ7c4WjFzvQFHGRRl6S5oPWDZ+xoQkw+cHYBsEG5LoigFajiXOT62iLXELmLmlpajec3L03o86TSe5d0fnouyNXnybTzmcRZgPBvNzMon5qZzXaUEipIkhruht3yeRJBDOT1xS8i3ec1FaxbNbRpGz9LKoG10Ju3N3QjGcBNU1hnMo0AD04M4ysIoB+r47oNy6EMjPc24aXWd4c43B1TF+Huux4yyBI11FCzKZgdrn9kXGwfbhkHJ38PMNQZQizL8LXdrMN6636tjspNKd0x38qKGfDd9vEgQiKMNrD5wdwVZ6aiaxUvi16BLM2w2D64W+cHI1dzLXsi3qfBPmSa/1V8mb1X1rOjev2duAmLoBTWcRVmzOOho7aHMFk90owv5vpDi+SVofeKncbYX+5C8wz5s/ksyIFWGdf6maL2yaA/MbmwNywp+8KId8ANYY1j/Vg34+9Udll/+nGAzeWKjnuZBsbU4GLketi79WtqiKl82KfJbxhvBpCmp45xbY0AcTtHjsg40ikVx4tCDf4haCwGdjqLPvNFq+uha+vhL+ls2oP25g39CPjfQ1nbWpTM3kSadg0NxILAOz/nnkXUkGF/+7OHDeTE9DeYG8hu1XGPAOqyjW/FWFvNbYDZ4/VUEYpCDGibplWsdA8ihip9i7vC6dQGESxvfyosUikWr3MVJAXn02dfGgYpPTqLdF0mKOAs5haWylJbAEpLKUliRsZK/z0X8+YIVw7Ah8c2mb2LL95y+ccHpDLoGjTKpb279C5E2jXAj5RP6JK0yWuemRZgBkIgLCYoWTg1k0j3w4F6qX9JGMUg5U8WCSUgDpqBkgDFwbTMODzdIw0HOcgRI2El7lpNRLKaq3wxDP8aFdEkGHIk+CbHybhKG0V+Mhg9x8Nc/uFZoL/ofyAPlGNlQ6IB2zIjY2zaQTwgX+osbTquvAbiPgDETj0w0BNHQUIKd7P3yiNjoMgzx63offQL79EWg3DwUFI8GWVA9AS41d8+3M96c0pNiz/lo59MD/TNS/PrbkfYeiTot3aZRIq5t1yoRXy7ubluu52oF1TfENGtENKwJ+fK2WTzpeRVrPDSs6XBkDafF88u7PKmLiv0besiaX7Nb+kT+JVkl13k+3B4E0JMIMoUlspSWh5SWylJY3sOgUHH7UKCjCtQ8tLnbWv6oNTf38CsSXzbkJGKDLmTD7u4dsqgquKlCJlItC6iddn02VXUlbQZOBLkJwYKbgxvBCeDu7qpwLAaqI4idGMvqtbLj5oR6iZXGyoHKrVkR8yJa8j4GPKlTRVtvrNJsDTEbcyBgOHxbx1dQZskxbe08jQxVpK1I0yKtkc5IU+F0f5jD3Zz6Y3WWHlMG8r0Sf4zO/LqtrR7kQ+7/Y0bML2qVJ/mWl+yNX/mAwHxxLxrTClyKSevYA1H2EKPgIUaKEJUPMYpboWKECFklVtiyqGu0p1Y7apV12OIWxtCNaVeNdrWlGbXa1X6rHbU6gWZ0enZW5E9d8wj8T4x1BJDEsYeHbhgzXDdxXcQxiPMizpu4BnFcxH1px7XLeBa+O4iOtxBqQLJhPK1B3/3/peeB2cU3qv/7zZybhOeW2J9Vpu2PWMOLASmrWPoPz7T9oyL0D0qIRNoMV/ORcz6hIZZxu1RHXMDFkngzNM13cuQnRmjlFTJXkaDaCSEOQiNMh0RAkMiX2Q5SXVEV++a/kGNQOVJs0TJZ6nhpvVNj4QgaWOGYqnGsskq/O2OFLPFvRbqFL1ui/QOzOGEMZ9YZ6tfCI+CsJ0h+Xrzxb3GH5vqdPe+J3HhdPPh3orD6yNVaIl8MUGRyVA1nuU2vXT0hc1RmuUQm/8xcQuXlRy+T42cII7VgNwpGWhCy9DNrwTQ4ZH9oKUGVYkUrSf3o3ARlypSgTKBZVbWNX5Wi9OR6T++F96GhbeugBUloKO9LQoNWsgaCFouuy8+wEUCiYssnsihQEwXQBKQJABGRJWGgC9G7ohRPFObMDKVJmIxV8EyDP/xZqJVuDg42qrKVaKS5tU1fXhHFXFhjHmRDZmBWsZW+yaaSNiCmeai0Hp4+QOeWgLNDmNduFcJhE2plrqKurMzUPTm1cRsl1Dc1O9n+cZ4rl3qbpasA1x3CmHY0SsCyAyig+aMooju8dV/+3+6PhpRH0p6MVOILQAqnsvDwjLakhPJAEj+QL67KQmMpoZtZHI+V6ljs4legvO6mpU4eDTOPXLhURjPVqhWrHoYuRuNSUPFBcUs/iodo11OHeLqbYg8ZRfjuXlGmBYUga8ZH5jtArf/BlH9Gi4gwVfIZJ9i3pM28ZuQ8+IhkcSl7cCk/0gk7xOvm/SJj/LWPFdxGwaSndhiQpcf0zO7kcfZW0/KSszi+59VZtQi1Dt1DneVqSSEoo4fznUk1JNeznpghY9cTMnYPf1S1RMZ80oENGjYdkLQgE+wo3Tx1R7VPKh9LHAbNjSzuawAzqdYYNnJGm1+l9aJtmGaUDthDgyk79KlGfnPmOPzU3Hk3KBU8ORCVMqkE/3WvvzzK94wv/J8Iw3J5dnGCw+FwOBwOwzAMwzAsy7Isy3K5XC6Xy+XxeDwej8fHx8fHx7e45/WW3JXcPaKeXTAIisXJhQkABoPBYDAIgiAIgqAoiqIoisVisVgsFofD4XA4HB4eHh4eHtlLrjXundMyL0qp0KmC7aNRT21XxRQ3+EWms5cW02O50+xxs7xNXSDSHA+mzMGM6Y+MF/cvPRzH2dV4vqR/79fMePa7x5zujtLrWHVM3mOIbOY0IjBAwCADCgZseqADi/bDUv4o5d2huiAf/xuc6nqB1LFDx05do1bsjK1O7Nqn/6mpHMgL6oVy1N6oe15VTqyOiF1PiI6KkbesJmbtD8cK9tz+isjf6+LvBXvhVfrs6AsMkknRLDaHu0bsDdNp2S63h9sZpm6PA5OIh/l6iF5hay/bhcf+FhohA9AOsE0BEAigDeYwCHEzCUiv7UM02kiRqAgew+aMp2EZsPDd+nCnMg4MtADwwxougeMnH9ndZUF2DOw5cOTEmQtXbtx5MPJk4sWbmYWVD182fhe+r7XbURFdgF8pFxwkHW77A1vrcZ97UX1iYujV8VeLY5h1EXAA4CFAhAQZClRo0GEAwgSCBRsYBBQOXDB4TwSfyZ+tMqZ4gxHQ732beHLfmPC7wVA3hqxwAoQXQUSRRBZFVNFEF0OgmILEEluwEKHiiCtMvO4DhJ/ZeOcDEqliy640PS/fJ0HWIUnNcw/g75dwwWuBif4YssIJEF4EEUUSWRRRRRNdDIFiChJLbMFChIojrjDx+g/+WrfTDePaleG7IJqCaYr/o3kydmHvgaSxAzhag5rHq3gxmNIagbr7w96k82m5uBFVFNWM+KngELrnyJdyK1xj/Zty7n0w4NkKnblbyRakUkjFpV6Zpzxzm4OseVY33Newc6EIfL3MKE+/QBJf/Ob32Gaw2JiGIsjv1mA79kV+xKemXrw6+WjZr81IrQ1PlU/4ebsFEafZYcW8n9pMgX9FA1qGTpF2onZHh4AeA0ZMmLFgxYYdByJOJFy4kVFQ8eBFs5diZnO9v7ePaq6GswZAjHyLRt/apBID4he3JL9f+l/a6h+//plf4VXUdYgd5ct9Tt63KMyolEjdo/fc7hgvzn2z78ypxrWn59QxVYxdDQIPo+R2mXrUzE/1bcM8ru8KhF39iG6J8dk197mozcfkJcrdVh9s7U1c+670kXpHSG7Xhk635HnXUXrz2ZafXPGe6LPN06OGe5y7egdq284+d4iumEXviY0dCzKb2ul3mU0s8VUvF3rc/yUlhjuya3IB3gcvvxO/Ynyicz9QX7Nn7biS++erLetTracfqPk8L8tuvN7aveQAZT1GjRpeebfzg6Dw314KV5LPvfIHc+QBvWPQCGf/NhoVxxV8YmKGndH47ynq8m/Ov+77pysjQFFa+6DjLr0VITx3dKZ1VDv6yzgXMJhyJt+EKVyynodI4lvFFxOllfHrpbgYZljHiH8CLHWccYNb2j4EXm//bShIO7ooD1YcISN2fXb0ogqzW1txMNXFWPy4a6r4VtSnty7OGA3lT2Ui/qWCoBmKI6syFqZvG4BI94Qeof0XpGi+xkncqMndtBxnbN890NiQ/wpheSY35gefaQbDhLBuoir0uhJYnmlH7yv6IgxloL2GcUFT2ErM2AC/DBcOAo/vF+hYg7ECgzYNkHOjK7ayCbu0qVkeNuvOF7SvhlfcRKFdxXjahI9riNJwgvoyzRHmX+hOWKEhVUJ4OBUhUvR8dgCuOoSGusk2WWHZrFJcpHtuJyUhu9smiUput/mXJLxeEjmmBSlyfsYrfMXAwik9h7xsBwa/ETcJmQOr0Pyyof4j4SNeKZRunlA2zZy/JisuEkNrkNoMlQ3ibBb/RdWX7MJDln9ixvuMOZAMjxBaB9kESmtfdAxbYEBG609MCo0UKOYRAAsOlwiY1zsoy2o7xBRuF8KZf5EtPRJ+Y6k6sKffJzk/dI1zs5HAUmHyyyK/vy7DOcxhDCjBtpyfmRtWCpO0l4sk7MWyAWGe1FjqkOH8jHD7+LCZh9CMuQfw9tYZKeFmViz6t777RV1kT6rhsIYF4RFShBbilQDGu0RbVQ01NV5ovJvoZD8544jDir3CRQw/34N5AOVXGL48xn0Ku/VnRyh+46mKVJQwDyYWIUL9YNjQigUZT2dFB3wtCKCCWfyksJGRmAdBmF+mTLV5MhoUXtECMEo6gQcse62bSfshyiQmclD+RFsfnhpMbbkvCOVK70ZKsmM9vv/pWrjArrQxDYLOLo7assA6PstDvnHwt5d4UISECqXi6SCBF4JVgtC6Nh2nfb1Uw0cUpzEr2Lh4ppfKdZR3FpJ8UKGZxxAKddmJHONMt/EOXm0OwmMHuZ+EEPPz1l4kBPwYqX7vPin44eEusPx5TJe3NXx4egWHB/Y/N1OwsSDia9iTeZDjpn2kNCiDCZ267VBicgQ+4N5jmkFROg2tXf+gRK6hhe7MhNu7hQ4YMR9j/7trb4HxTH5BFVd4smF1w/IQKmmRzF9AoQM1c9htlJtdUKyebm6kzFg9QDFfNMOSxtDMnGF2v+IAiV0P/3ud7RpDdpdTLPM0GrtN2wcdVBHb6UxmsnFYi+0EzKGPSc0pt1OshoUN0oTsSULXfcoFfbd541yE46YHl2oSDdJFAg6X7qwSUP2e2kLGSPxekrqKcbNbGgmPVSHLX/O3aaqexrhgF+H3ar7zDnPBO3oCWBG6VNxhhGNDmXWhaTCVVGHuIbTalQCXZ7WSfqQRVwu7MSpL0BNUaOMf4W78TMje42XgyTRBpgX3IEVxeyqj1Js9EeQdaTxyWyq9WJFQB4sCHiKYv97GzIBWvCD/X/92ipj8uyuHF+AzrvXOWdLNEyc/CcNf4x3M1bNOzo7VP3R0U7hRjaQUB6GNcuyANe38SCM4GkOZvLbcvrwHiYYVAYsOskEEy1cGqVURodpCLWQFcdKDDb6tFzTVZDrRuNNr2CrXcY2rkFuPKRfwQFxicMeQ1sFd/RW3yTiOqEmxt2i8QgM7l94VmLZ3qXGlmnMAu9L9lDpT9LdBiklTSRMbgprCQHJLsZP5JbQZOa/SJ2Ac5UMCtqv2cBMkePbITawE/PqpSHF8WA88TWJIKmz0iuEqKPQfIFi4QCtieFAtbYMcePbqBA3GxdT61AL+EKooTNhBjkXnoMpDLzzR2UGm4/r56a+nyQf9+SrR3OFFoRFS8/KP4wotKU1Hl9Au6M2FClHbuJX/Cy6OcsF0UOCr6y1kYBibitqRgyUApNHSBVPkjmRvD7pUi3/0ml/308Tf12OqXJDYu17XDpLz+MAMs/xQ37hgKZZN2yn+JDdFMaL7GEW4kWkkzHM5K5aOUwFR4KlyJktHCVXH+G3uRsHLuwEvPykdLsrSQCMHUKwLA1x8sZieJKRULgKFhkgDk4mqXN2R8JKxtgNvEVaQmnkaCJkGO5aTVUz6GbvGoGi8J4wsxexrgHVmCBvpijIxsu4jaYTWUe1AVZjN5/0icFgRRtsduMnmEkwdlNIxqM7PRIMGVsmpDFJzwd4uRDIyOwXhbkHs4oZPkXmdApGMSx3v2NE759wiF1xEqZjK0j6ykRYjlFzGu8ZKN5OD/ZoqO9Ncj1Ddiv+oJk4J3RYt5IKU1r1xoX7pqF9KFWLilMGOjgRtVzQMflhZ5eqOin3BcbGvj/mbW1xpff8mjVfU+p/xMkYAPnGh34TrZe1xLtt+hGfNGSkLZ8fA2q9ygvabQzruB4fhWNYVqF+24b7omC5Xqkr+khITL2cslKYv3BmBEM4paEP8T3pBMVyULtTTG4JdOoT2RkUVyj4YKpS9elo/kqtRT2JfG4TqttmHmbGgzOjCL4DH0y4YYj12jSS569rvw4sWDgyFdAAgjyGaqJRlTFjHamx9f5En0vDlMocj9OooTHtO0iXCtOCr8IxU4Srr4h8myRLd0GY3WYH6nhpo/AhtcoqkoUkXPHWS/yUltiFoxgFcggm6XcjgKCSihUJf06Ye75OUPRvHENAqPEcvRyU0GuqT0zUih0mkqsBXovHRJbjsRYBhXUUIqBX79eoR/5dqk1nX7UARCgnLWqlyYaqbBSbvUBWmIV/eKF2dZQdYPEkLjIJrCo0SsYE7CITL/2r0foCqaB4QymSALiPTgLBXPlGQ2al6rDWBZJojOALU5kIo5omP7EL+zpPta0M3xc9JEZTmhneVHqKlgJ0kIXw/YvgO2iIZqrssX2F/3MmsvcobEqCDq+WLPlCIVkhccpdKvdtOYycIDYCB78uME1isIwphTBdsyDVBnIT3cO9StcMcLFeKVyvy/lmMWHnMMTFFFx+qcQrXQsnv72frOGvpllUWnVyENIwtpWxLltvBaHPuAsjzu/A1VqsyIzsV8QP4radXr1byZw49ImJNEZaeiDjj2lFJs2hB5L5JXYyDWmkrwX/gZE5Ceqi6r4d0dQWijoLoiweHc6B+BP1/ALhVv8WdMgKpvEBXrPezEr/gnipuVuIF5btCY0yKVRLuhBF7Qo0vIh5XST+Ut6PGbf8ISGce5frZvSTidCpdiBTTdEPqNsKiiTQgSyuje5/x/gpYsecoF0OLBBInx3e0NUZW+A2E6PSMh8dNHQtmbSQmwUS2iJ9kwMld/COjlDkdVtxoCm2l1txjILabutPRjtbdvzELU4OJpY2C+wwbGB4Bh+8l9ivOJwjVk+WgwvPQQUjicdHPR0QFmqoaW1UikgRSLIJNhpvnxp/BV5zxWLa/uNAqGuNIRrR7KtbaBAQsOAjTva4l2Kk09lIifkxmpgyiISAz3lGh6lL3HSJ1tte4A+cDl9J+7TDBiVXN+wGotSOID0WAbRFM7BOodh59csy3HxEyfTW/fpgkes7RhWQanYgLBT34UngNXe69hEZEvArsPWDPGOdicc+o2dIpQfPHchA6CsQTY5OcEu0vaeyc5ECKMIIJ/HwYLfgxDLdTb0Xom89kAHkA53otnIBWslfCeXnbffGdTUgZNd1mnhszy6UHt2nHGEuGH/hd12Xr5NUei5AWtoErgw1E55q/LmvymHMoziXeRHajWLvhs+QXG2qPvp+k6Nv6Nq2M0Q0cPXuhTMANax5z8u0Xt19xDEu2bYRt44t0AecIswELruhCTwqNzc7sCso2jkJ/W5aKKrIMx9LDNBetIxRsCiYGXgqtTtbURgucnXS6VRsVpcAlfKhPFMh3bV717pj9HV2oe15LdKt4uh02nzNOJs6prKalKzVMrO2bsHScJkqHaeIS5hQkPimW6JQeEvEMK4vew0ssStrYJtpUFUoGF+cBNt8gKrMzI6A8CYQJwWT3diiRVu0cHHB9hz4HybUQXaogkPxj+xainarqi0xdJSnri5KMDqBkyVCNBqnlVcuKjebLuR92BBGdI6ZTCqVFK1+GNF1DKY26w9exYNysQkBH41vRJggZKjli6a2GwdAlByvbkJSFr9JeAhjykruWWnx3PwCsYCS41eerxDmV3bBbliHLlT04vHOh3MqHy8D/3VVwPd6i7SrDCD4Nd3UG/MVzAsLv+0cezf1qqj1PgmwBEKZMlibJcRbJExZSdZuqbO4Wy8WRyLOd4ovY2PhJNSuY8XzCol7Uhel5aB495eDnO15GUSM41jCCQSB4QGiIGQHgBaEhHywDDuAx9vYyaSclZSKAUumTAncdGz34tEBYiZkRvHnBZLrOPCGzzW84hKS9qoXJ5zKKjaPp8p6TFKGXDx3zZbugB4X8FGF6mPlSeAgNWNzRzWl4fyjiZRgU7AF65eTLKXZ84MVbKGMyrxWh4Iw9ihtjeZsIWXLCebX4ixvnaORayS49AxRDJMS5nlUCfD6fQL9soByQ5WN12kjC2wSNATLv8wOB7eOlZobUEkCrdX2ZplwYnPvDtkAruGKmNbMCwdwsIQ+KIEZMKoo7Rt7o4KsPh2bFwfObQh34VeVfa9L+YoqeBldieVc3qsRYwTIxQu79FL802mG+l9SkQ6XQ5IWLo3lTgFBMjr3oBApc5X/4QiQAG4aYPzsXA6itoPk5XnovPXeBc8nKChvL8VksDV8CBX9qy1Zt2d3MhGy7hn193PYPjCZuTtguxPbEeBugNL0Yb4yiUlFLr1hExsVNDA1mDGJkLerjyTBV/uQqDTeEUCWwDhBZ2eYRdMdkhlGKKmdDNKUR2Ax8k3UsqcUkYk5po5yQuuxE3pFidv5e4gQRAQncRtrLlbTfxLVaaaH1JPyFx2FKkKfaVQJQPS2q1BBUV9Hfl2ndWn7y4uBieYPcpAg53z1tH9xekTH6oUywDixFlH7RJciq8NGtBmYyi57TYM2IbZkQHQJiefZOgjdMmjTtrELOkyAPoi6QINESaR12yFgu6PUjTy63InOA6aLQWKZq3s7+GZoRyt4YgYZ+lKGnBaUtX3JJNror0vssLtH5/6EPrHGa30yO1JAfm2UVc/1KK7/t2TD7e4YN6tHdiuNswHUJEfqeBnaUq8AX4PAliw/ayaRNVfGdsurZddLb15beVQJAInI+qjE6UGcPoEkHbQ5D7xznSM2RjiFOXzN+C91hJedQqEtgC2HMXtFXTa4NprYz0TFP44QB9Q80Ybm3O9b1IxpjLtOqCS1hfaHAoT5uBDK/LDhwVBtaGGyk6fwjSc4vUnKTwPbYNfllloPMD13ccmwBxFEweL1LawG+oDVFQlZ+yt5f6hywxtKZy8IiL+SUSRQ4b50dXcAOVsqVWZpIBKszxWZ57U/NFsd3FOqlcmTTLgvWdPgsnODaUzB1DL0HdMVmZDW3H0v3PizLpnpRrcPEFv/eW+m8q7IUK56i7+SdgILgVf76k0Ff9LYNH9t9QFtVlDaHsXTxXBXwMyOUJDbqEbN56b5kZmXm7Bk6AJSKR1f0U3Un32DH3uU6yoq38ZiWbbu662TLrl/xdD1IpcS15wpZBqbMKUKd0OZ3kCVtsKlIf7uOMBcvkqi8UjBmDmk32drj7S5uwBPWmxBZpOODVoYwRYsGWpz52+bxvLNfG1is6zyRIXVgrwwv26sZW8dnYYk7vKDPx6yHUgwVn3WfzOP8BeP1KqDIQAAGlt30Nb2CedgBR4ux4+CRRR3F6xnya1T2rRJFX0h2ylEaxCIhjV7jA3HgXDj9ecMbhLCJDgXoxSjF3ow0dGaenf5ooXscshh8jA9uoy8pPxv3c+pb0TH+X3GSGlOt2XOz+w/dDFm6JsPjglsprmt8gOvn4hO3zJbp26g7k440Sli4qvV+iW7R6/KKDuZjQ7wRJvq+d9kFFf5EhBk7eikgNSgrJpLCGbVU4Zein6X9AchfgM2Eqa9ElWgjpQcuKc5BBq7qdsxchW+o46OegIGFBMzPVkVtqsJs+ECVgz98dv1Gqqgb6ps+Ho2FigdXmRm2UcMMCYRWNj9jFb55MotBvfU93XLmEX6R+7qA9Bh4n7cCTGoZ/Kbn2kzNI6tsYBW2kyw57+8tr+XPJQ3Nf7+lgJjktBSMae6E+UYyrBzSasxfE8e915+7e9nwXzlvwbKabA7zygTRwROatFjJYLyR5OnH/DwGJg9DFthh2tr14YE6bYmIk45CT/ExdZtKrCSBzTzMKDEidFF0Za6iiAvAnpM3Vw+a7R1ELkua2GAs5QzZxnDMyLKZTLNALBrIyfGFdWOcx+FLApk3ZLMfinJme7r8JTmeDxSayc5tjkcKdzBVNIFLuFobaZtP70k9YlqKp6ICeI2/Vdo4gGj+foOiP2IASKPvQ0yVbb5/Yjg/ZHvJIAaIQDuVE0PidA7g8Yxkyl0UHYNzQo1CzrCTw9wNSwuL+4wciHrb5n3vNtF19Wx0E72xQiy96G0v0p6YG162NCdMqMXZmnR5M3/wygQKk1ArDat68Ixz+UwDCFH3iQmzRJJKJOB4LC+8Af7G5E5zeQLuMjzG5hMcTNFUXUz50jrg9BXyjGXv7K1hlgydR8kv6PAAhOjYcQxjObbosOlflMWYY6lkYTSSbnyeAKRVkwDqMdA1RcdK12payNcbTPyp/wgh4xljgdWaNyZZ3gfM3zQbsnSZ+Qz8/Pb0pwz9HKSxihFDhXlDMtrCQUiEXbIno6bxZjK04gBgZDq5WPuy2gLbRo81E3GBtfocUDiwDxaUQ8y6eY5WyND+UwvsvVxCLdSlB3Wn9HgHpU+gKi+PIP7Nq1RtVUxRZ98WEXiU5oA8RhLjkkXzBRFrWWZF1pdLOR/I9jVjEMH//B3p2UJssIzHDKAQNx9eSmyRVhIRBhfMIDtEolYiELPJtfC3L+2TLxCnGqzRSmWIhTa98ZkaQ16lpDptFE/1QMN2olbcYwYZdEc5QISogkWd67gntAsJPDw4ObklWhFppVyr+41IufYaRcpDVa2Bgvyb/zivjbV0Agn1fdryeE9H0hdRKGIuNMhdoZTBDlWY/WjGIJSDw/7f+RtMudB6S8tNufKHjv2ehNeGsmdBZwNsTthA3aJwF4z9tgMZnTSFlzZJWV4sRWrthRk9L5VjaHjwBfKJWxQOJsHjhyJ9IMvkbjMxqd8eMTXtzkngvShX6cBwuXg1rErlFvtj/kdeDFgZQriyXykdZbv5BadEaOe2DTkTYb0kQ+WOACuIizQUPP/5QqEPRojlSkiNgHLQzpCnlYiXK5sD5w/OEbOqTXnlTNX7mbNCwPQH8dUEaASVACpnq9PB7Ylo2Gn+AWbBbAICOVDbKBzFBCe93HQjneoKObvLjm85nJlukTIFIi5CiPWxnK05yR51mSxqqd1EzmE5fu/odho0xXQCSB6S31iseFkGJ2/oTzqyJ7Yo7EO6x83Fh03miRqNdAduJfdcrJVZ7AjpGdzVp1aS0XbLifymSxaC5264Mbevno07V5KzKwpdoQKyfxMi6ULmzHk22M5JlRzGUHoGePMBebHdNmXUPGbdpwyaUDeKTu8wxePcnVvl6qjVqYIpNKFykfcb02MPwyxS8pOvc9DEwUkTQQjZLFqKqWzIEk/ZkOizwv5wz/kyWAz1/a5BY/LrJQyHSe8Gx+AWfiBvI/FIJopNwbeb+byXFf1J4OrwEwv4aMXmZNMvgjmIVNtMv5+Q1tO76D1k3AbIWhrohXVuHxvidl8oFHsys/2YGxQvZVsR6Q1t4LRahtbKPj/OD0x7MMvQyT9/ljTQ/uTxnjwz4Szbgdb84bgivNDo2Dj+Xtkurmcao/GdZSaX51yfATvMbaCC9wTG6k5QrUTcXaykXPFqWoSBEnCEFKqcF3ErfTIVQKYE5UQGwN+aCVzhdzQgKyO8ns64R1XxADaIOKAV3AVi0RNxp04jJ29yC6JxeG2osCAXSY5I0+n+nAybp9LTemdbV1jO7NsZgUgBxFAuEQgSzOUFmLm3baT4S40cGzlfWSliGCmOIRVvNpWpZdPs4RKzBW65iK8ygymbi8Nyo2Imay7OVNtWpo43A7S3IiRjWkYHO/OKZvQ4yLNatCK8IFiSVoFyetCR+k8JQUEJXgmsJKWEUdOzJif5bQtJneaJEzMYt5h7KFUmOZXGSXXRPD9WmaBtXCwX3cAW5AZfKn1KwaKUUX6Q5CSn4sZD42zyLTNrHtrdsur4YsLTogLxnjOJRd32d7En7oGgQDdnd7fqdaubeC1jS12ovB0ef7m98Q9P5S30eDeJO27Vu5dR/lWduRR4wRAAHAEcKK7l4bmxPnC/QPJ+nzavlHMgqO0c1VxL+WHCdv3qYPNaNxT0QjOcvOnrysJZCTgrAObkufoudFxfxIOI01WSeZtXMr1oKvAkCjwoYMrDTAXGTM+N5up1xbVLnuh82299BfKwczU03OYqwxOm14TZiuVJ+XSv+dH57z9A+TfH1FAaVWcoqCYjRFmbNAOahkOBwhNHPW4mj1PE3gfjOXFfg7UzT8JZgbInzjoitXXh6VQhHvJacVLV1quNY7niqPhZ6EQmFjNlwBhJFMn7BqQ4FyOKIlCMIFdE+xU5XZCRBB0IkArWpLpQVNJF64ABUDMzZNmpAnUptrTqQ/tI7eWIcSqSolSgPE3upf0z7larLBnsXL68QS6BJ8H5c9T/s2iZ1vMm6W7SSgeb+IgX8FSvuRO335ZFNOiyMgn0iFW8vl9V7gnYvG7RR4iDlDGyGE2QIEgNJIXSURf9nJXcU+TAQxxJIVV8ff+q3COwefVbY2HMYu4oRYdUChWv73sVFQ5et+jT3UHOIfcWkfwQm1JO6cz6/le5p2D73/G9ohpGkwos4s4fedeOuOOGB/BC88QKhihSn3Ab8hx/yb/xlXdB0nQbc19hKcR5GLyZfOGx5NXyab1VsoSMhGM5aO5WzP0MGBOcn76bO/WMUbhK+CxSrvyeFMD9WN2x2ZJlCqj8s7XWxDfVrZfjmgfjQdLyN8k7wrWLGj7ntJEUaXxrboHfqmjCPLdt+SVzETGn1P7bTx+eY+fcy1TAWldlnTd6PJyt8Q4iNnvbI+DGzBOHTsKFd2O3NYz1ZMvfVnri1ELHB0r9Ns73iZ15GlApkADVjoQkrXvIN0RgEiBlg9xC+ojMfRBYYrA7+8sQ4EDn4OjGDPPV1OgCFH3RZJoVxsWlHYI2bqI76+GF6o2yOCLOo31aO0isiMdwLyhYmkU2bNiLgo9OEA1CX0mkhonGs1zRuoZ2bHU/+QteAnarEwRw3w2tv+fBEa7DuJi+bGx+GnVKcp/xUpZLVtzPvX1qO3McBaGCEPjjQuZ7xN260FA6pqX+EnZluD+hkN3Ai/WXQcsOLj4zwRsYx95T2E4VAYAzZFu7Vged+DXyFMkyLkplQ3ZcUVoLsbw1Xh36Zc+KLXZmgznHyAGZOWQ1jmOk8TAU/GQWbCOekHepzztCF4abiyWfCKWW/ZrZ89hdVezWsHfZ9sWKVbf9VAm3EN3nQ8t5qCEDQpSjqLmRSeQKNOj+cOR/ndXwmtaG0KBGITFQ8rEw0qOPAE7Tc5ALR0FaYCFdqKfbQMklNBvyCyeWVNMVN4nSe5Tn1+o9Vqpci4Snww7UnDPOQep1Au+YQIMl/FVXvoMisYy1Cmp9mJIQrW1rCPpaZJ6EISjO2IepbEbMFSFuHIEM8y6GDs6aSqkgvb0R8M0fMh7eb+MSL5CO7suRoB3FNUSm7HGSYJUAgvAIEXFGgNV2jWTiZla0ZoVB5gqU24jbQqCtOoa9v7+smfWwNVJ7Q2YydD8hI3YhnLFj4c6t79w9EELxk44y482vGL5xIFGAfcLUybnDmAdSsVIWiJORs5ALSjJL6117+v2RUgI7wB2lhEkiVaIZf2mQCV/djHMAQv1PpUOEh5o6iTl/h2z6+xoYQgsZTJjopLAaraxD/U6o3Gz1q/tBdNWbziwlQWGVYu6KaC1UgO2wwYtIYvXo+krt7b7JXqFcpF2de9Ez+MelxNvuGKv0Pw2K9dUl61hbzJqOv0iAKDEdJuRAo7VBR88pNGNmQJeHoaKKtB+wTGSA6j34CjAb+1x8saESBPioqrRBKVMusAIo5wX/DCgP1C8sTyT5Gx+KK9GgbLhYfs6KVUIUMhyoqfEC/3ZXtNC/PzpT//mY/vP97dbGv2iANmOFIn81P6Qu/9/HLTRnTLHlwyWcS5QLPeuNFeFjO0KcEVgqJSZgHCtJDPzf3SNkpMw4KCxtJHAcGBp3REdBQ7AiOjyThNPRdjiAx8YFXT6EFuLflSTY+SLB8QDgbGjTlanQEB2H0EwESrX4R1Hpm+wyKa6wofFT5vE9NmRZNUCDMOyc5KrQzbpBmYFkRgdmkZ2MXx1/ZMM7wOjhZzz2RBU2tdg6UpGGjki8TT+qscl64/5W7Wy6XqQdZRXxVkYuh5didaZjbRSZVfykQJaG8pMEI8u3VZRDNHGowKEJqMy/NBx9f6NQq2MoSNAZNKrPzIF+uuMcTOks2WEDEZMUIQ22/X6xml61OH9/K5RaNw+iDArVbQkpWYVrJU23nZ1ZqZbx1WvaG1/F+TPJXuDcg22fLebYXpClYSkIKescPBdH2K1iqFFUnR8ejVekDDOpN1n1h2aoyo9xqgq3dxSlbNiVVQ+oqAVP2ZrX8TiEHADlWlhWa/kmiumahiRZ/kivtOW3xfz+CqsNx5z2tJyDEo6pVOIdhVXYZW0Bvf6NXvcFOr1sd7ic6sMIAkskYiw/GYxx0j7UHgbQIgwbfILt7GBdPGONxrbmVWCZVuUrFr5PGAHSWj9jZ4KztuBFzS7sAIXoeRYBhwZ5Ae9AoywX9pWY+jmNbBsDq+BZhr/ij3bHWoJJHKkQILuJH3+ZoPXf4PQ4Nf+7BHkdUjSSQkVycXNZvvTrcz6yutUyhNVczKkNqahSOdTaid+eVfMhVPGcc8hxSIQcEG7Aw0WVhyzhLhYJF0EyPJa2fkmoPHVdD3ly2Tgv3ex6S1qHznNx1VWODx1jXXWDlTLUwcxJ+82wijMoNihnYUQoGKymNmKcRGzEOIkTiQfb8D87T3wIWXwE8uQCF7R/8InvH76InQX/4/ccnPxGhYtvFQ5tarynexsO34ycOeQgvFB4cPB9F194U3r2wl0uXrh4cOHXgP5J8+lEf8F2IE/sjeXiDf5+/b/73xtMkTk9SoVtSpIVOqjiKbKCh45EPnIMUBt5lQItmT1lz67IQHEGwo/+m791gP8hn2S0f5WW1ZpBuuHyaw6hOoUbPkIBh3UdLt7zG73PyzrhCazlf2EmgZntDCJGiLEX4IQ/ThAvULpHxIRW36+zbBB9O7H9lDkc/NTUwoSjsXYPcKt+F1DBXMgKNMLzMgSXJuQ98B6qEVynbGl6VOCUidOpdroupl5MDWxGJ9L4Pj+/ml5I7yhdjn16PF8+H+ROUEL00ndQQne5Wx9qKnaEigg8XKY9hTYpKH3jfXhxh64d5LbPxlbQ2L08AQMdhI5v6RcEPZSS15NpvGDhn5iiEwlo50z6XIFVlywaIr9tQgdClbn//aAbuE/edeoiYdJKojNPjHAGcYIaN2JtNBLwLTSbrjoo9ysCPOViYLCdKdsXkhn9nNs7a9Ufl1he0KpKAtDpPhA9XLCANeM20qw7d43lonT6L5oK0BEwPP/+G/4xu+j6cOANdo1BEco1I5eOIDJbticOU8GeFhEeBYwLdKMqU7Bn7pFeQB9Obwv98iJkx8s2vp+84wTNpG4lBjCdQvCIoeJWRBlN61wIzzWY+kl6vZDMQI1YJ6+L0nE/gpjfnpndZgoG86fltetBTlUH28YUBiGQF/T6Rfzcp4YbRUHdVdJ5RSDYFJpZ/t1dwc5YeIloQSNtMQPhnAKVwKuaK2zZIX8rsh34/EO93swzrNYKV1oKXJTDsOJ420YpYCdwLnRH6RZpXHreT78YyfZNsE+s9GjsJFTL2uO8q2F/2L9XaSUhu4ec9bbZ7Se4zgEThIdvTX5SbxK53sLOWe6SR2cZHBIf2578F0B827iTy22An3TkAehNSG+YmY/nPf1SttFmy23qbXV/AjfmlmfztO3vRuPsJPh+r18gsSBRgmLvtK/n9Lz6AgTfxDxX8IuiBMVv/Qk8QnCiBCU0sURqSarPuW5sY6v3Ilkq2qhWbL08Sj8zL9DPr9F8+sOmLKW7pON7zqLnHUdSpjLhXBH7ZVBpYqroPQov7IWHo1RF8EXFqZsmc+hdPF+63CyEPcGHM7OZXxfmk/te4oKIlz2/rYlx1O7TW8n5DEDhfDs5s8wvvlRFT28olX6YRNPE3XzRtMz5baQWTjwDTrxsEUdO84gHMV/yHDjz0sUpOM9jfkMD8dxptDNXhKN3cJKd/SQoScsGJT4uVsskbRmOE3fFT+m47XblUHEhVJUMet8z2ydfCTk/faN4ZTVqcXk6LbP4nzg5u3Hri1qd1lEZa9Vus2fFCc04X4qlTS7pStg06k7pYpDKUyQFYsdofq2pq6E6I1KgmqlrgLCBWIMgAUSi/iov7pRGwRKJOKuMwmKfuDkjQ0hlZIbQiSWiSUKtQz4u89Y7fpfl43Y3fSD1dZ2F/g7KfnRrbr0+Lnrz9PqhYshpekJ6ap4gFb/Flq1mos73it0YKbkmNhmZjsZ6eXH0bHNBe+C2U51OW/bGHD9qQJwKoY7Xcs+8uFG8FXZvzdzG8cppsD9Ura8dzUPbHbsP7P+33trvevEwDHe9AeX8fCcimTeScfJq4uVdO3MWp+A36GtuDO4O2x+E5RsYIBFFHk3PVEr4N0M13BodvFjRy5sytIidg/xN1PjUHNhlmjJ1EQbrdCf9oqvIR1Dnl5518QYEvKQRK1MXZvkiUVnxSLY9HucMbUIrEmc2Z5tAEfNJQ1gzaHIVs18QBruup9PLc1YrvIalxkPp2Ncoox7iJDGzUXFtaj5Szm4GB30JPgpF6B5oRaLuH0bANwPpQyI06KGtg4eTiTMKdhC60mJzp/i1Lbg/e5cXsU0+FMqBB4WczVGSK85mcz7QwGc212S5B5suOGFW1oCEd3kPrfBtGNhkDvQYOJXyRiLDeDJAKrW3CJcKzSAvhk2IvhpJqnS5cvxhdBFaYFMKm5z1KjORUq+Z9Rr9cWlTlzbVrakuTXVp6tKmujXVralLmkLqvNUCPc7hOjpIKIU28fniGQsGSpEbl6h+0EE/qX0YM5izkaExZiwIWLFhx4ETH0QkZBRUNPzhQsfAjS8e/Mer/KZPB6ykA77gmeBUXpQFEYySVg/+HaitHFuFixAy0CRNGf7iyioCVTV1DU09QpFYIpXppyVXaOvV0b9uarI0kHGQ9VUHSaS8R6Eb4dY4dTi2MeGaB0TWt0e+zZjjeWVWEmrGfCztZuxsBI4NVQVgOZWJkW9lbuXbjO4TazPyCmErI3+PoJPxIm6kTuYmF88y7v8l6mfcj4QJjW6nDKHR5VoF7LqmLJextEqGy7iMWnbLuLoGe3joairgNLQNHM2PQPhklnneEPJYc6PgVttJBn7nmmt35GvG7zvKHj6rYcf+SQP2vl3AeNipP+L8DrdUS0eMXVslkx4rGT0=';


/***/ }),

/***/ 5802:
/***/ ((__unused_webpack_module, exports) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.pushChildren = pushChildren;
/**
 * Pushes the direct children of a node in `ast.ts`'s shape, in no order to rely on. The nodes that only
 * CPython has (contexts, operators) are not among them.
 */
function pushChildren(node, stack) {
    switch (node.kind) {
        case 'Module':
            pushAll(node.body, stack);
            return;
        case 'FunctionDef':
        case 'AsyncFunctionDef':
            pushAll(node.decorators, stack);
            pushAll(node.typeParams, stack);
            stack.push(node.args);
            push(node.returns, stack);
            pushAll(node.body, stack);
            return;
        case 'ClassDef':
            pushAll(node.decorators, stack);
            pushAll(node.typeParams, stack);
            pushAll(node.bases, stack);
            pushAll(node.keywords, stack);
            pushAll(node.body, stack);
            return;
        case 'Return':
        case 'Yield':
            push(node.value, stack);
            return;
        case 'Delete':
            pushAll(node.targets, stack);
            return;
        case 'Assign':
            pushAll(node.targets, stack);
            stack.push(node.value);
            return;
        case 'TypeAlias':
            stack.push(node.name);
            pushAll(node.typeParams, stack);
            stack.push(node.value);
            return;
        case 'AugAssign':
            stack.push(node.target, node.value);
            return;
        case 'AnnAssign':
            stack.push(node.target, node.annotation);
            push(node.value, stack);
            return;
        case 'For':
        case 'AsyncFor':
            stack.push(node.target, node.iter);
            pushAll(node.body, stack);
            pushAll(node.orelse, stack);
            return;
        case 'While':
        case 'If':
            stack.push(node.test);
            pushAll(node.body, stack);
            pushAll(node.orelse, stack);
            return;
        case 'With':
        case 'AsyncWith':
            pushAll(node.items, stack);
            pushAll(node.body, stack);
            return;
        case 'Match':
            stack.push(node.subject);
            pushAll(node.cases, stack);
            return;
        case 'Raise':
            push(node.exc, stack);
            push(node.cause, stack);
            return;
        case 'Try':
        case 'TryStar':
            pushAll(node.body, stack);
            pushAll(node.handlers, stack);
            pushAll(node.orelse, stack);
            pushAll(node.finalbody, stack);
            return;
        case 'Assert':
            stack.push(node.test);
            push(node.msg, stack);
            return;
        case 'Import':
        case 'ImportFrom':
            pushAll(node.names, stack);
            return;
        case 'Expr':
        case 'Await':
        case 'YieldFrom':
        case 'Attribute':
        case 'Starred':
        case 'keyword':
        case 'MatchValue':
            stack.push(node.value);
            return;
        case 'Legacy':
        case 'BoolOp':
        case 'JoinedStr':
        case 'TemplateStr':
            pushAll(node.values, stack);
            return;
        case 'NamedExpr':
            stack.push(node.target, node.value);
            return;
        case 'BinOp':
            stack.push(node.left, node.right);
            return;
        case 'UnaryOp':
            stack.push(node.operand);
            return;
        case 'Lambda':
            stack.push(node.args, node.body);
            return;
        case 'IfExp':
            stack.push(node.test, node.body, node.orelse);
            return;
        case 'Dict':
            for (const key of node.keys)
                push(key, stack);
            pushAll(node.values, stack);
            return;
        case 'Set':
        case 'List':
        case 'Tuple':
            pushAll(node.elts, stack);
            return;
        case 'ListComp':
        case 'SetComp':
        case 'GeneratorExp':
            stack.push(node.elt);
            pushAll(node.generators, stack);
            return;
        case 'DictComp':
            stack.push(node.key, node.value);
            pushAll(node.generators, stack);
            return;
        case 'Compare':
            stack.push(node.left);
            pushAll(node.comparators, stack);
            return;
        case 'Call':
            stack.push(node.func);
            pushAll(node.args, stack);
            pushAll(node.keywords, stack);
            return;
        case 'FormattedValue':
        case 'Interpolation':
            stack.push(node.value);
            push(node.formatSpec, stack);
            return;
        case 'Subscript':
            stack.push(node.value, node.slice);
            return;
        case 'Slice':
            push(node.lower, stack);
            push(node.upper, stack);
            push(node.step, stack);
            return;
        case 'Missing':
            pushAll(node.parts, stack);
            return;
        case 'comprehension':
            stack.push(node.target, node.iter);
            pushAll(node.ifs, stack);
            return;
        case 'ExceptHandler':
            push(node.type, stack);
            pushAll(node.body, stack);
            return;
        case 'arguments':
            pushAll(node.posonlyargs, stack);
            pushAll(node.args, stack);
            push(node.vararg, stack);
            pushAll(node.kwonlyargs, stack);
            for (const value of node.kwDefaults)
                push(value, stack);
            push(node.kwarg, stack);
            pushAll(node.defaults, stack);
            return;
        case 'arg':
            push(node.annotation, stack);
            return;
        case 'withitem':
            stack.push(node.contextExpr);
            push(node.optionalVars, stack);
            return;
        case 'match_case':
            stack.push(node.pattern);
            push(node.guard, stack);
            pushAll(node.body, stack);
            return;
        case 'MatchSequence':
        case 'MatchOr':
            pushAll(node.patterns, stack);
            return;
        case 'MatchMapping':
            pushAll(node.keys, stack);
            pushAll(node.patterns, stack);
            return;
        case 'MatchClass':
            stack.push(node.cls);
            pushAll(node.patterns, stack);
            pushAll(node.kwdPatterns, stack);
            return;
        case 'MatchAs':
            push(node.pattern, stack);
            return;
        case 'TypeVar':
        case 'ParamSpec':
        case 'TypeVarTuple':
            push(node.bound, stack);
            push(node.default, stack);
            return;
        case 'Name':
        case 'Constant':
        case 'Global':
        case 'Nonlocal':
        case 'Pass':
        case 'Break':
        case 'Continue':
        case 'alias':
        case 'MatchSingleton':
        case 'MatchStar':
            return;
    }
}
function push(node, stack) {
    if (node !== null)
        stack.push(node);
}
function pushAll(nodes, stack) {
    for (const node of nodes)
        stack.push(node);
}


/***/ }),

/***/ 9797:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.countNodes = countNodes;
const children_1 = __nccwpck_require__(5802);
/** Counts a file's nodes and their depth as they stand in CPython's own tree. */
function countNodes(module) {
    let nodeCount = 0;
    let depthSum = 0;
    let maxDepth = 0;
    let functionCount = 0;
    let classCount = 0;
    let complexity = 0;
    const nodes = [module];
    const depths = [1];
    for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
        const depth = depths.pop();
        nodeCount++;
        depthSum += depth;
        if (depth > maxDepth)
            maxDepth = depth;
        const implied = impliedChildren(node);
        if (implied > 0) {
            nodeCount += implied;
            depthSum += implied * (depth + 1);
            if (depth + 1 > maxDepth)
                maxDepth = depth + 1;
        }
        switch (node.kind) {
            case 'FunctionDef':
            case 'AsyncFunctionDef':
                functionCount++;
                break;
            case 'ClassDef':
                classCount++;
                break;
            case 'If':
            case 'For':
            case 'AsyncFor':
            case 'While':
            case 'Try':
            case 'TryStar':
            case 'With':
            case 'AsyncWith':
                complexity++;
                break;
        }
        (0, children_1.pushChildren)(node, nodes);
        while (depths.length < nodes.length)
            depths.push(depth + 1);
    }
    return { nodeCount, functionCount, classCount, avgDepth: depthSum / nodeCount, maxDepth, complexity };
}
/** How many leaves CPython hangs below a node that `ast.ts` leaves out: `Load`/`Store`/`Del` and operators. */
function impliedChildren(node) {
    switch (node.kind) {
        case 'Name':
        case 'Attribute':
        case 'Subscript':
        case 'Starred':
        case 'List':
        case 'Tuple':
        case 'BinOp':
        case 'UnaryOp':
        case 'BoolOp':
        case 'AugAssign':
            return 1;
        case 'Compare':
            return node.ops.length;
        default:
            return 0;
    }
}


/***/ }),

/***/ 4479:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.CST_KINDS = void 0;
exports.cstNodes = cstNodes;
const children_1 = __nccwpck_require__(5802);
/** The kinds that get a row, in the names of LibCST, to which `async` and `*` are no kinds of their own. */
exports.CST_KINDS = [
    'Module',
    'FunctionDef',
    'ClassDef',
    'Assign',
    'AnnAssign',
    'AugAssign',
    'Import',
    'ImportFrom',
    'Call',
    'Return',
    'Raise',
    'Yield',
    'If',
    'Else',
    'For',
    'While',
    'With',
    'Try',
    'ExceptHandler',
    'Match',
];
const KEPT = new Set(exports.CST_KINDS);
const RENAMED = new Map([
    ['AsyncFunctionDef', 'FunctionDef'],
    ['AsyncFor', 'For'],
    ['AsyncWith', 'With'],
    ['TryStar', 'Try'],
    ['YieldFrom', 'Yield'],
]);
const PREVIEW = 200;
/** How many parents are listed, outermost first: a chain of 10,000 calls would else take 50 million entries. */
const PARENTS = 200;
/** The nodes of a file that get a row, parents first and statements in order, each place and kind once. */
function* cstNodes(module, source, moduleName) {
    const seen = new Map();
    const walk = new Walk(source.text);
    walk.push(module, new Path([]), moduleName);
    for (let node = walk.nodes.pop(); node !== undefined; node = walk.nodes.pop()) {
        const path = walk.paths.pop();
        const scope = walk.scopes.pop();
        const kind = RENAMED.get(node.kind) ?? node.kind;
        const qualname = kind === 'FunctionDef' || kind === 'ClassDef' ? `${scope}.${node.name}` : scope;
        if (KEPT.has(kind) && 'start' in node && isNew(seen, kind, node.start, node.end)) {
            yield {
                kind: kind,
                startLine: source.lineOf(node.start),
                startColumn: source.columnOf(node.start),
                ...endOf(node.end, source),
                preview: preview(source, node.start, node.end),
                parents: path.kinds,
                qualname,
            };
        }
        const height = walk.nodes.length;
        walk.pushChildren(node, path.below(kind), qualname);
        walk.reverseFrom(height);
    }
}
/** The kinds on the way to a node; one object for each distinct way, so that equal ones share the array. */
class Path {
    kinds;
    children = new Map();
    constructor(kinds) {
        this.kinds = kinds;
    }
    below(kind) {
        if (this.kinds.length >= PARENTS)
            return this;
        let child = this.children.get(kind);
        if (child === undefined) {
            child = new Path([...this.kinds, kind]);
            this.children.set(kind, child);
        }
        return child;
    }
}
/** What is still to be visited: three stacks of one height. */
class Walk {
    text;
    nodes = [];
    paths = [];
    scopes = [];
    constructor(text) {
        this.text = text;
    }
    push(node, path, scope) {
        this.nodes.push(node);
        this.paths.push(path);
        this.scopes.push(scope);
    }
    /** `path` is the way to the children. */
    pushChildren(node, path, scope) {
        switch (node.kind) {
            case 'Name':
            case 'Constant':
                return;
            case 'Else':
                this.pushBlock(node.body, path, scope);
                return;
            case 'If':
                this.push(node.test, path, scope);
                this.pushBlock(node.body, path, scope);
                this.pushElse(node.orelse, node.body, path, scope);
                return;
            case 'While':
                this.push(node.test, path, scope);
                this.pushBlock(node.body, path, scope);
                this.pushElse(node.orelse, node.body, path, scope);
                return;
            case 'For':
            case 'AsyncFor':
                this.push(node.target, path, scope);
                this.push(node.iter, path, scope);
                this.pushBlock(node.body, path, scope);
                this.pushElse(node.orelse, node.body, path, scope);
                return;
            case 'Try':
            case 'TryStar':
                this.pushTry(node, path, scope);
                return;
            default:
                (0, children_1.pushChildren)(node, this.nodes);
                while (this.paths.length < this.nodes.length) {
                    this.paths.push(path);
                    this.scopes.push(scope);
                }
        }
    }
    /** What was pushed last comes first: turned round, children come in their order. */
    reverseFrom(height) {
        for (let low = height, high = this.nodes.length - 1; low < high; low++, high--) {
            swap(this.nodes, low, high);
            swap(this.paths, low, high);
            swap(this.scopes, low, high);
        }
    }
    pushBlock(block, path, scope) {
        for (const statement of block)
            this.push(statement, path, scope);
    }
    pushTry(node, path, scope) {
        this.pushBlock(node.body, path, scope);
        for (const handler of node.handlers)
            this.push(handler, path, scope);
        this.pushElse(node.orelse, node.handlers.at(-1)?.body ?? node.body, path, scope);
        if (node.finalbody.length > 0)
            this.pushBlock(node.finalbody, path.below('Finally'), scope);
    }
    /** `before` is the block that the `else` follows. An `elif` stands for itself. */
    pushElse(block, before, path, scope) {
        const first = block[0];
        if (first === undefined)
            return;
        const start = this.text.startsWith('elif', first.start)
            ? -1
            : findElse(this.text, before.at(-1)?.end ?? first.start);
        if (start === -1)
            this.pushBlock(block, path, scope);
        else
            this.push({ kind: 'Else', start, end: block.at(-1).end, body: block }, path, scope);
    }
}
function swap(items, i, j) {
    const item = items[i];
    items[i] = items[j];
    items[j] = item;
}
/** Offset of the `else` that follows a block, past comments and blank lines; -1 in code that is too broken to have one. */
function findElse(text, from) {
    let at = from;
    while (at < text.length) {
        if (text[at] === '#') {
            const lineEnd = text.indexOf('\n', at);
            if (lineEnd === -1)
                return -1;
            at = lineEnd;
        }
        else if (!' \t\f\n;\\'.includes(text[at]))
            break;
        at++;
    }
    return text.startsWith('else', at) ? at : -1;
}
function isNew(seen, kind, start, end) {
    let places = seen.get(kind);
    if (places === undefined) {
        places = new Set();
        seen.set(kind, places);
    }
    const before = places.size;
    places.add(start * 2 ** 26 + end);
    return places.size > before;
}
/** The end of the file is the start of the line after its last line end. */
function endOf(offset, source) {
    if (offset === source.text.length && source.text.endsWith('\n'))
        return { endLine: source.lineCount + 1, endColumn: 0 };
    return { endLine: source.lineOf(offset), endColumn: source.columnOf(offset) };
}
function preview({ text, isAscii }, start, end) {
    if (end - start <= PREVIEW)
        return text.slice(start, end);
    if (isAscii)
        return text.slice(start, start + PREVIEW);
    return Array.from(text.slice(start, Math.min(end, start + 2 * PREVIEW)))
        .slice(0, PREVIEW)
        .join('');
}


/***/ }),

/***/ 2054:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.dataFlow = dataFlow;
const events_1 = __nccwpck_require__(9565);
/** Bits that the sets of reaching definitions of one function may take (64 MB), and edges it may have. */
const MOST_BITS = 2 ** 29;
const MOST_EDGES = 200_000;
/**
 * Reaching definitions of a function, as edges from block to block; by target, without duplicates. Only what
 * the function itself binds counts: a name that comes from an enclosing scope has no edge until it is bound.
 * The body of a lambda or nested definition runs at another time and is no use. Null for a function too large
 * to solve.
 */
function dataFlow(fn, { blocks }) {
    const events = (0, events_1.blockEvents)(fn, blocks);
    const definitions = numberDefinitions(events, blocks.length);
    const words = (definitions.count + 31) >>> 5;
    if (words * 32 * blocks.length > MOST_BITS)
        return null;
    const reaching = solve(blocks, events, definitions, words);
    return collectEdges(blocks, events, definitions, reaching, words);
}
function numberDefinitions({ names, symbols, codes, starts }, blockCount) {
    const isOwn = new Uint8Array(names.length);
    for (const symbol of symbols.values())
        isOwn[symbol] = 1;
    const base = new Int32Array(names.length + 1);
    for (const code of codes)
        if (binds((0, events_1.eventOf)(code)) && isOwn[(0, events_1.symbolOf)(code)] === 1)
            base[(0, events_1.symbolOf)(code) + 1]++;
    for (let s = 0; s < names.length; s++)
        base[s + 1] += base[s];
    const count = base[names.length];
    const next = base.slice();
    const block = new Int32Array(count);
    const made = new Int32Array(codes.length).fill(-1);
    for (let b = 0; b < blockCount; b++) {
        for (let e = starts[3 * b]; e < starts[3 * b + 3]; e++) {
            const code = codes[e];
            if (!binds((0, events_1.eventOf)(code)) || isOwn[(0, events_1.symbolOf)(code)] === 0)
                continue;
            const definition = next[(0, events_1.symbolOf)(code)]++;
            block[definition] = b;
            made[e] = definition;
        }
    }
    return { count, base, block, made };
}
function binds(event) {
    return event !== events_1.Event.Read && event !== events_1.Event.Unbind;
}
function solve(blocks, events, definitions, words) {
    const { starts } = events;
    const into = new Uint32Array(words * blocks.length);
    const fromOutside = new Map();
    if (definitions.count === 0)
        return { into, fromOutside };
    for (let b = 0; b < blocks.length; b++) {
        if (starts[3 * b] < starts[3 * b + 1])
            fromOutside.set(b, new Uint32Array(words));
    }
    const flow = new BlockFlow(events, definitions, words);
    const isReached = reachedFrom(blocks[0], blocks.length);
    const pending = new Uint8Array(blocks.length).fill(1);
    // Blocks are in order of the source, so that only loops need another round.
    for (let again = true; again;) {
        again = false;
        for (let b = 0; b < blocks.length; b++) {
            if (pending[b] === 0)
                continue;
            pending[b] = 0;
            flow.run(b, into);
            for (const edge of blocks[b].outgoing) {
                const target = edge.target.index;
                if (isReached[b] < isReached[target])
                    continue;
                const out = flow.along(edge);
                if (edge.type !== 'loop')
                    unite(fromOutside.get(target), 0, out);
                if (!unite(into, target * words, out))
                    continue;
                pending[target] = 1;
                if (target <= b)
                    again = true;
            }
        }
    }
    return { into, fromOutside };
}
/** What never runs defines nothing for what does. */
function reachedFrom(entry, blockCount) {
    const isReached = new Uint8Array(blockCount);
    const open = [entry];
    isReached[entry.index] = 1;
    for (let block = open.pop(); block !== undefined; block = open.pop()) {
        for (const { target } of block.outgoing) {
            if (isReached[target.index] === 1)
                continue;
            isReached[target.index] = 1;
            open.push(target);
        }
    }
    return isReached;
}
/** Whether `set` grew. */
function unite(set, at, more) {
    if (set === undefined)
        return false;
    let grew = false;
    for (let w = 0; w < more.length; w++) {
        const old = set[at + w];
        const all = (old | more[w]) >>> 0;
        if (all === old)
            continue;
        set[at + w] = all;
        grew = true;
    }
    return grew;
}
/** The sets at the ends of one block. */
class BlockFlow {
    events;
    definitions;
    end;
    endTrue;
    /** What may hold when an exception leaves the block: it comes before, between or after the definitions. */
    anywhere;
    unbound;
    hasTruePart = false;
    constructor(events, definitions, words) {
        this.events = events;
        this.definitions = definitions;
        this.end = new Uint32Array(words);
        this.endTrue = new Uint32Array(words);
        this.anywhere = new Uint32Array(words);
        this.unbound = new Uint32Array(words);
    }
    run(block, into) {
        const { starts } = this.events;
        const { end, endTrue, anywhere } = this;
        const words = end.length;
        for (let w = 0; w < words; w++)
            end[w] = anywhere[w] = into[block * words + w];
        this.apply(starts[3 * block], starts[3 * block + 2], end);
        this.hasTruePart = starts[3 * block + 2] < starts[3 * block + 3];
        if (!this.hasTruePart)
            return;
        endTrue.set(end);
        this.apply(starts[3 * block + 2], starts[3 * block + 3], endTrue);
    }
    /** The definitions that go along an edge of the block run last. Valid until the next call. */
    along({ type, guard, source, unbinds }) {
        let out = this.end;
        if (type === 'exception' ? source.kind !== 'handler' : guard !== null && failsAfterBinding(guard))
            out = this.anywhere;
        else if (this.hasTruePart && guard?.outcome === true)
            out = this.endTrue;
        if (unbinds.length === 0)
            return out;
        this.unbound.set(out);
        for (const name of unbinds) {
            const symbol = this.events.symbols.get(name);
            if (symbol !== undefined)
                this.clear(symbol, this.unbound);
        }
        return this.unbound;
    }
    apply(from, to, set) {
        const { codes } = this.events;
        const { made } = this.definitions;
        for (let e = from; e < to; e++) {
            const event = (0, events_1.eventOf)(codes[e]);
            if (event === events_1.Event.Read)
                continue;
            if (event !== events_1.Event.MaybeBind)
                this.clear((0, events_1.symbolOf)(codes[e]), set);
            const definition = made[e];
            if (definition < 0)
                continue;
            set[definition >>> 5] |= 1 << (definition & 31);
            this.anywhere[definition >>> 5] |= 1 << (definition & 31);
        }
    }
    clear(symbol, set) {
        const { base } = this.definitions;
        const [from, to] = [base[symbol], base[symbol + 1]];
        for (let w = from >>> 5; w << 5 < to; w++)
            set[w] &= ~wordMask(w, from, to);
    }
}
/** The bits of word `w` that stand for definitions `from` to `to`. */
function wordMask(w, from, to) {
    const start = w << 5;
    const low = from > start ? -1 << (from - start) : -1;
    const high = to < start + 32 ? (1 << (to - start)) - 1 : -1;
    return low & high;
}
/** A case whose guard fails has bound its captures; one whose pattern fails has not. */
function failsAfterBinding({ step, outcome }) {
    return !outcome && step.kind === 'match_case' && step.guard !== null;
}
const UNTOUCHED = { into: true, made: 0 };
const UNBOUND = { into: false, made: 0 };
const BOUND = { into: false, made: 1 };
function collectEdges(blocks, { names, spelling, codes, starts }, { base, block }, { into, fromOutside }, words) {
    const edges = [];
    const points = new Array(names.length).fill(UNTOUCHED);
    const seen = new Set();
    for (let target = 0; target < blocks.length; target++) {
        const add = (source, symbol, viaPhi, useKind) => {
            const key = ((spelling[symbol] * blocks.length + source) * 3 + KIND_NUMBER[useKind]) * 2 + (viaPhi ? 1 : 0);
            if (seen.has(key))
                return;
            seen.add(key);
            edges.push({ source, target, symbol: names[symbol], viaPhi, useKind });
        };
        const use = (symbol, set, at, useKind) => {
            const point = points[symbol];
            const reaching = [];
            if (point.into) {
                const [from, to] = [base[symbol], base[symbol + 1]];
                for (let w = from >>> 5; w << 5 < to; w++) {
                    for (let bits = set[at + w] & wordMask(w, from, to); bits !== 0; bits &= bits - 1) {
                        reaching.push(block[(w << 5) + 31 - Math.clz32(bits & -bits)]);
                    }
                }
            }
            const viaPhi = reaching.length + point.made > 1;
            for (const source of reaching)
                add(source, symbol, viaPhi, useKind);
            if (point.made > 0)
                add(target, symbol, viaPhi, useKind);
        };
        const [first, each, end] = [starts[3 * target], starts[3 * target + 1], starts[3 * target + 3]];
        for (let e = first; e < end; e++) {
            const symbol = (0, events_1.symbolOf)(codes[e]);
            const event = (0, events_1.eventOf)(codes[e]);
            const useKind = USE_KIND[event];
            if (e < each)
                use(symbol, fromOutside.get(target), 0, useKind);
            else
                use(symbol, into, target * words, useKind);
            if (event === events_1.Event.MaybeBind) {
                const { into, made } = points[symbol];
                points[symbol] = { into, made: made + 1 };
            }
            else if (event === events_1.Event.Unbind)
                points[symbol] = UNBOUND;
            else if (event !== events_1.Event.Read)
                points[symbol] = BOUND;
        }
        if (edges.length > MOST_EDGES)
            return null;
        for (let e = first; e < end; e++)
            points[(0, events_1.symbolOf)(codes[e])] = UNTOUCHED;
        seen.clear();
    }
    return edges;
}
const USE_KIND = {
    [events_1.Event.Read]: 'read',
    [events_1.Event.Bind]: 'write',
    [events_1.Event.Rebind]: 'update',
    [events_1.Event.MaybeBind]: 'write',
    [events_1.Event.Update]: 'update',
    [events_1.Event.Unbind]: 'write',
};
const KIND_NUMBER = { read: 0, write: 1, update: 2 };


/***/ }),

/***/ 6402:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parseDocstring = parseDocstring;
const fields_1 = __nccwpck_require__(8909);
const google_1 = __nccwpck_require__(2203);
const numpy_1 = __nccwpck_require__(3561);
/** A field name, then a colon that ends a word: the role in `:func:`x`` is none. Known names may forgo the space. */
const REST_FIELD = /^:(?=[A-Za-z])((?:param|parameter|arg|argument|attribute|keyword|key|type|raises?|except|exception|returns?|rtype|yields?)(?:\s[^:`]*)?|[^:`]+(?=:(?:\s|$))):(?!`)(.*)$/;
const EPYDOC_FIELD = /^@([A-Za-z]\w*(?:[ \t]+[\w.*?]+)?)[ \t]*:(.*)$/;
/** Reads a cleaned docstring in whichever style marks up the most of it. */
function parseDocstring(cleaned) {
    const lines = cleaned.split('\n');
    let style = 'plain';
    let sections = null;
    for (const [name, found] of candidates(cleaned, lines)) {
        if (found && found.items > (sections?.items ?? 0)) {
            style = name;
            sections = found;
        }
    }
    return {
        style,
        shortDesc: descriptionLine(lines, sections),
        longDesc: lines
            .slice(1, Math.max(1, sections?.descriptionEnd ?? lines.length))
            .join('\n')
            .trim() || null,
        params: sections?.params ?? [],
        returns: sections?.returns ?? null,
        raises: sections?.raises ?? [],
        examples: sections?.examples ?? [],
    };
}
function descriptionLine(lines, sections) {
    return sections?.descriptionEnd === 0 ? null : lines[0] || null;
}
/** Earlier styles win a tie. The tests on the whole text spare most docstrings the reading by line. */
function* candidates(cleaned, lines) {
    if (/^:/m.test(cleaned))
        yield ['rest', (0, fields_1.parseFields)(lines, REST_FIELD)];
    if (/:[ \t]*$/m.test(cleaned))
        yield ['google', (0, google_1.parseGoogle)(lines)];
    if (/^---/m.test(cleaned))
        yield ['numpy', (0, numpy_1.parseNumpy)(lines)];
    if (/^@/m.test(cleaned))
        yield ['epydoc', (0, fields_1.parseFields)(lines, EPYDOC_FIELD)];
}


/***/ }),

/***/ 9242:
/***/ ((__unused_webpack_module, exports) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.rawDocstring = rawDocstring;
exports.cleanDocstring = cleanDocstring;
/** The docstring of a body as CPython finds it: a plain string (no bytes, no f-string) as the first statement. */
function rawDocstring(body) {
    const first = body[0];
    if (first?.kind !== 'Expr' || first.value.kind !== 'Constant' || first.value.type !== 'str')
        return null;
    return { value: first.value.value, node: first.value };
}
/** `inspect.cleandoc`, which is what `ast.get_docstring` applies: indentation and blank edges removed, tabs expanded. */
function cleanDocstring(raw) {
    const lines = (raw.includes('\t') ? expandTabs(raw) : raw).split('\n');
    let margin = Number.POSITIVE_INFINITY;
    for (let i = 1; i < lines.length; i++) {
        const indent = leadingSpace(lines[i]);
        if (indent < lines[i].length && indent < margin)
            margin = indent;
    }
    lines[0] = lines[0].slice(leadingSpace(lines[0]));
    if (margin !== Number.POSITIVE_INFINITY) {
        for (let i = 1; i < lines.length; i++)
            lines[i] = lines[i].slice(margin);
    }
    let end = lines.length;
    while (end > 0 && lines[end - 1] === '')
        end--;
    let start = 0;
    while (start < end && lines[start] === '')
        start++;
    return lines.slice(start, end).join('\n');
}
function leadingSpace(line) {
    let length = 0;
    while (length < line.length && isSpace(line.charCodeAt(length)))
        length++;
    return length;
}
/** `str.isspace()`, which JavaScript's own notion of white space differs from at both ends. */
function isSpace(code) {
    if (code < 0x80)
        return code === 0x20 || (code >= 0x09 && code <= 0x0d) || (code >= 0x1c && code <= 0x1f);
    return WIDE_SPACE.test(String.fromCharCode(code));
}
const WIDE_SPACE = /[\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
/** `str.expandtabs()`: columns are counted in code points, tab stops are eight apart. */
function expandTabs(text) {
    let expanded = '';
    let column = 0;
    for (const char of text) {
        if (char === '\t') {
            const width = 8 - (column % 8);
            expanded += ' '.repeat(width);
            column += width;
            continue;
        }
        expanded += char;
        column = char === '\n' || char === '\r' ? 0 : column + 1;
    }
    return expanded;
}


/***/ }),

/***/ 8909:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parseFields = parseFields;
const parsed_1 = __nccwpck_require__(9297);
const PARAM = new Set(['param', 'parameter', 'arg', 'argument', 'attribute', 'key', 'keyword', 'ivar', 'cvar', 'var']);
const RAISES = new Set(['raises', 'raise', 'except', 'exception']);
const RETURNS = new Set(['return', 'returns', 'yield', 'yields']);
const PARAM_TYPE = new Set(['type', 'vartype']);
const RETURN_TYPE = new Set(['rtype', 'ytype']);
/**
 * Field lists, which reStructuredText (`:param x: …`) and epydoc (`@param x: …`) share but for the header.
 * `header` catches the field's name and words in one group, and in the next what follows on the line. Fields
 * stand flush left; a field's text goes on until the next field or an unindented paragraph.
 */
function parseFields(lines, header) {
    const first = lines.findIndex((line) => header.test(line));
    if (first === -1)
        return null;
    const sections = (0, parsed_1.noSections)(first);
    const fields = [];
    for (let i = first; i < lines.length;) {
        const match = header.exec(lines[i]);
        let end = i + 1;
        while (end < lines.length && !header.test(lines[end]) && !opensParagraph(lines, end))
            end++;
        if (match) {
            const [name = '', ...args] = match[1].trim().split(/\s+/);
            fields.push({ name, args, desc: (0, parsed_1.bodyText)(match[2], lines.slice(i + 1, end)) });
        }
        i = end;
    }
    sections.items = fields.length;
    collect(sections, fields);
    return sections;
}
function opensParagraph(lines, index) {
    return /^\S/.test(lines[index]) && lines[index - 1].trim() === '';
}
function collect(sections, fields) {
    const params = new Map();
    let returnType = null;
    let returns = null;
    for (const field of fields) {
        const { name, args, desc } = field;
        if (RAISES.has(name))
            sections.raises.push({ type: args.join(' ') || null, desc });
        else if (RETURNS.has(name))
            returns ??= field;
        else if (RETURN_TYPE.has(name))
            returnType ??= desc;
        else if (args.length > 0 && (PARAM.has(name) || PARAM_TYPE.has(name))) {
            const param = entry(params, args.at(-1));
            if (PARAM_TYPE.has(name))
                param.type ??= desc;
            else {
                param.desc ||= desc;
                param.type = args.slice(0, -1).join(' ') || param.type;
            }
        }
    }
    for (const [name, { type, desc }] of params) {
        sections.params.push({ name, type: type?.replace(/\?$/, '') ?? null, desc, default: (0, parsed_1.defaultIn)(desc) });
    }
    if (returns)
        sections.returns = { type: returns.args.join(' ') || returnType, desc: returns.desc };
    else if (returnType !== null)
        sections.returns = { type: returnType, desc: '' };
}
function entry(params, name) {
    const known = params.get(name) ?? { type: null, desc: '' };
    params.set(name, known);
    return known;
}


/***/ }),

/***/ 2203:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parseGoogle = parseGoogle;
const parsed_1 = __nccwpck_require__(9297);
const TOPICS = new Map([
    ['Args', 'params'],
    ['Arguments', 'params'],
    ['Params', 'params'],
    ['Parameters', 'params'],
    ['Keyword Args', 'params'],
    ['Keyword Arguments', 'params'],
    ['Other Parameters', 'params'],
    ['Attributes', 'params'],
    ['Raises', 'raises'],
    ['Exceptions', 'raises'],
    ['Except', 'raises'],
    ['Returns', 'returns'],
    ['Yields', 'returns'],
    ['Example', 'examples'],
    ['Examples', 'examples'],
]);
const TITLE = /^([A-Z][A-Za-z]*(?: [A-Z][a-z]+)?):\s*$/;
/**
 * Google's style: a title with a colon on a line of its own, its items indented below. A section ends at the
 * next line that is not indented.
 */
function parseGoogle(lines) {
    const first = lines.findIndex((line, i) => topicAt(lines, i, line) !== undefined);
    if (first === -1)
        return null;
    const sections = (0, parsed_1.noSections)(first);
    for (let i = first; i < lines.length;) {
        const topic = topicAt(lines, i, lines[i]);
        const end = sectionEnd(lines, i + 1, topic);
        if (topic)
            addSection(sections, topic, lines.slice(i + 1, end));
        i = end;
    }
    return sections;
}
function topicAt(lines, index, line) {
    const title = TITLE.exec(line)?.[1];
    const topic = title === undefined ? undefined : TOPICS.get(title);
    if (topic === undefined)
        return undefined;
    const next = nextText(lines, index + 1);
    const hasBody = (0, parsed_1.leadingSpaces)(next) > 0 || (topic === 'examples' && DOCTEST.test(next));
    return hasBody ? topic : undefined;
}
/** Doctests of an example may stand flush left. */
function sectionEnd(lines, start, topic) {
    let end = start;
    if (topic === 'examples' && DOCTEST.test(nextText(lines, start))) {
        while (end < lines.length && !TITLE.test(lines[end]))
            end++;
    }
    else {
        while (end < lines.length && !/^\S/.test(lines[end]))
            end++;
    }
    return end;
}
const DOCTEST = /^>>>/;
function nextText(lines, start) {
    let next = start;
    while (next < lines.length && lines[next].trim() === '')
        next++;
    return lines[next] ?? '';
}
function addSection(sections, topic, body) {
    switch (topic) {
        case 'examples':
            sections.items++;
            sections.examples.push((0, parsed_1.bodyText)('', body));
            return;
        case 'returns': {
            sections.items++;
            const text = (0, parsed_1.bodyText)('', body);
            // One word before the colon is a type, and so is what ends in a bracket.
            const typed = /^([^:\s]+|[^:]*\]):(?!:)\s*([\s\S]*)$/.exec(text);
            (0, parsed_1.addReturns)(sections, typed ? { type: typed[1], desc: typed[2] } : { type: null, desc: text });
            return;
        }
        case 'params':
        case 'raises':
            for (const item of items(body)) {
                sections.items++;
                if (topic === 'raises')
                    sections.raises.push({ type: item.head, desc: item.desc });
                else
                    sections.params.push(param(item.head, item.desc));
            }
    }
}
/**
 * The entries of a section: each begins on a line with the indentation of the first. A line there that names
 * nothing goes on with the entry above it.
 */
function items(body) {
    const indent = (0, parsed_1.leadingSpaces)(body.find((line) => line.trim() !== '') ?? '');
    const found = [];
    for (let i = 0; i < body.length;) {
        let end = i + 1;
        while (end < body.length && (body[end].trim() === '' || (0, parsed_1.leadingSpaces)(body[end]) !== indent))
            end++;
        const text = body.slice(i, end).join('\n').trimStart();
        const colon = colonOutsideBrackets(text);
        const head = oneLine(colon === -1 ? text : text.slice(0, colon));
        const previous = found.at(-1);
        if (NAMES_SOMETHING.test(head))
            found.push({ head, desc: colon === -1 ? '' : entryText(text.slice(colon + 1)) });
        else if (previous && text !== '')
            previous.desc = `${previous.desc}\n${entryText(text)}`.trim();
        i = end;
    }
    return found;
}
/** `x`, `*args`, `x (int)`, `x, y`, `pkg.Error`, `pkg.Error, OtherError`. */
const NAMES_SOMETHING = /^[*`\\]*\w[^\s,/]*(?:(?:,| or| and|\/) *[*`\\]*\w[^\s,/]*)*(?:\s*[([].*)?$/;
function entryText(text) {
    const [first = '', ...rest] = text.split('\n');
    return (0, parsed_1.bodyText)(first, rest);
}
function param(head, desc) {
    const open = head.indexOf('(');
    const close = head.lastIndexOf(')');
    const isTyped = open > 0 && close > open;
    const type = isTyped
        ? head
            .slice(open + 1, close)
            .trim()
            .replace(/,\s*optional$|\?$/, '')
        : '';
    return { name: isTyped ? head.slice(0, open).trimEnd() : head, type: type || null, desc, default: (0, parsed_1.defaultIn)(desc) };
}
function oneLine(text) {
    return text
        .split('\n')
        .map((line) => line.trim())
        .join(' ')
        .trim();
}
/** The first colon that no bracket encloses, on the first line unless a bracket goes on; -1 for none. */
function colonOutsideBrackets(text) {
    let depth = 0;
    for (let i = 0; i < text.length; i++) {
        const char = text[i];
        if (char === '\n' && depth <= 0)
            return -1;
        if ('([{'.includes(char))
            depth++;
        else if (')]}'.includes(char))
            depth--;
        else if (char === ':' && depth <= 0)
            return i;
    }
    return -1;
}


/***/ }),

/***/ 3561:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parseNumpy = parseNumpy;
const docstring_1 = __nccwpck_require__(9242);
const parsed_1 = __nccwpck_require__(9297);
const TOPICS = new Map([
    ['Parameters', 'params'],
    ['Params', 'params'],
    ['Arguments', 'params'],
    ['Args', 'params'],
    ['Other Parameters', 'params'],
    ['Other Params', 'params'],
    ['Other Arguments', 'params'],
    ['Other Args', 'params'],
    ['Receives', 'params'],
    ['Receive', 'params'],
    ['Attributes', 'params'],
    ['Attribute', 'params'],
    ['Raises', 'raises'],
    ['Raise', 'raises'],
    ['Returns', 'returns'],
    ['Return', 'returns'],
    ['Yields', 'returns'],
    ['Yield', 'returns'],
    ['Examples', 'examples'],
    ['Example', 'examples'],
    ['Warns', 'text'],
    ['Warn', 'text'],
    ['Warnings', 'text'],
    ['Warning', 'text'],
    ['See Also', 'text'],
    ['Related', 'text'],
    ['Notes', 'text'],
    ['Note', 'text'],
    ['Methods', 'text'],
    ['References', 'text'],
    ['Reference', 'text'],
]);
const UNDERLINE = /^-{3,}\s*$/;
/** numpydoc's style: titles underlined with dashes; entries are flush left, their text is indented. */
function parseNumpy(lines) {
    const first = lines.findIndex((_, i) => titleAt(lines, i) !== undefined && TOPICS.has(titleAt(lines, i)));
    if (first === -1)
        return null;
    const sections = (0, parsed_1.noSections)(first);
    for (let i = first; i < lines.length;) {
        const topic = TOPICS.get(titleAt(lines, i));
        let end = i + 2;
        while (end < lines.length && titleAt(lines, end) === undefined)
            end++;
        if (topic)
            addSection(sections, topic, lines.slice(i + 2, end));
        i = end;
    }
    return sections;
}
function titleAt(lines, index) {
    const line = lines[index];
    if (!/^\S/.test(line) || !UNDERLINE.test(lines[index + 1] ?? ''))
        return undefined;
    return line.trimEnd();
}
function addSection(sections, topic, body) {
    if (topic === 'text') {
        sections.items++;
        return;
    }
    if (topic === 'examples') {
        const text = (0, docstring_1.cleanDocstring)(`\n${body.join('\n')}`);
        if (text === '')
            return;
        sections.items++;
        sections.examples.push(text);
        return;
    }
    for (const { head, desc } of entries(body)) {
        sections.items++;
        if (topic === 'raises')
            sections.raises.push({ type: head, desc });
        else if (topic === 'params')
            sections.params.push(...params(head, desc));
        else {
            const [name, type] = splitAtColon(head);
            (0, parsed_1.addReturns)(sections, { type: type || name, desc });
        }
    }
}
function entries(body) {
    const found = [];
    for (let i = 0; i < body.length;) {
        let end = i + 1;
        while (end < body.length && !/^\S/.test(body[end]))
            end++;
        if (/^\S/.test(body[i])) {
            found.push({ head: body[i].trimEnd(), desc: (0, docstring_1.cleanDocstring)(`\n${body.slice(i + 1, end).join('\n')}`) });
        }
        i = end;
    }
    return found;
}
/** `x, y : int, default 0` documents two parameters. */
function params(head, desc) {
    const [names, declared] = splitAtColon(head);
    const qualifiers = declared.search(/\b(?:optional|default)\b/);
    const before = qualifiers > 0 ? declared.slice(0, qualifiers).trimEnd() : '';
    const isQualified = before.endsWith(',') || before.endsWith('(');
    const type = isQualified ? before.slice(0, -1).trimEnd() : declared;
    const stated = isQualified ? DEFAULT.exec(declared.slice(qualifiers))?.[1]?.replace(/\)$/, '') : undefined;
    const value = stated || (0, parsed_1.defaultIn)(desc);
    return names.split(',').map((name) => ({ name: name.trim(), type: type || null, desc, default: value }));
}
const DEFAULT = /\bdefault(?:s to|\s+is|\s*[=:])?\s*(\S.*)$/;
function splitAtColon(head) {
    const colon = head.indexOf(':');
    return colon === -1 ? [head.trim(), ''] : [head.slice(0, colon).trim(), head.slice(colon + 1).trim()];
}


/***/ }),

/***/ 9297:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.noSections = noSections;
exports.addReturns = addReturns;
exports.leadingSpaces = leadingSpaces;
exports.bodyText = bodyText;
exports.defaultIn = defaultIn;
const docstring_1 = __nccwpck_require__(9242);
function noSections(descriptionEnd) {
    return { params: [], returns: null, raises: [], examples: [], items: 0, descriptionEnd };
}
/** The first statement about the result counts, whether it speaks of returning or of yielding. */
function addReturns(sections, returns) {
    sections.returns ??= returns;
}
function leadingSpaces(line) {
    return line.length - line.trimStart().length;
}
/** Text that starts on a header's own line and goes on, indented, below it. */
function bodyText(first, rest) {
    const below = (0, docstring_1.cleanDocstring)(`\n${rest.join('\n')}`);
    return `${first.trim()}\n${below}`.trim();
}
/** The default value a description names: "defaults to X", "default is X", "default: X". */
function defaultIn(desc) {
    return DEFAULT.exec(desc)?.[1]?.replaceAll('\n', ' ') ?? null;
}
/** A quoted value, else the words up to the end of the sentence or bracket. */
const DEFAULT = /\bdefaults?(?:\s+to\s+|\s+is\s+|\s*=\s*|:\s+)(``[^`]+``|`[^`]+`|'[^']*'|"[^"]*"|[\s\S]+?(?=[.,;](?:\s|$)|[)\]](?:[.,;\n]|$)|\n\n|$))/i;


/***/ }),

/***/ 8777:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SKETCH_SIZE = void 0;
exports.fingerprint = fingerprint;
const children_1 = __nccwpck_require__(5802);
const docstring_1 = __nccwpck_require__(9242);
/** How many hashes a sketch holds. */
exports.SKETCH_SIZE = 64;
/** Tokens in a shingle. */
const SHINGLE = 4;
/**
 * The fingerprint of one function. `hash` digests text; nothing is left out of what it is given, so bodies
 * differ when their digests do.
 */
function fingerprint(fn, hash) {
    const body = (0, docstring_1.rawDocstring)(fn.body) ? fn.body.slice(1) : fn.body;
    const bodyTokens = new TokenStream(fn.name);
    bodyTokens.add(body);
    const signature = new TokenStream(fn.name);
    signature.add([...fn.decorators, ...fn.typeParams, fn.args, ...(fn.returns ? [fn.returns] : [])]);
    return {
        bodyHash: hash(bodyTokens.text),
        signatureHash: hash(`${fn.kind}\n${signature.text}`),
        tokens: sketch(bodyTokens.hashes),
    };
}
/**
 * The nodes of a tree, one token each, parents first. As text, a token is a line with the node's kind, its number
 * of children and what else tells it from its like; that is enough to rebuild the tree, so different trees have
 * different texts.
 */
class TokenStream {
    ownName;
    text = '';
    hashes = [];
    /** A function that calls itself is the same code under another name. */
    constructor(ownName) {
        this.ownName = ownName;
    }
    add(roots) {
        const stack = [];
        for (let i = roots.length - 1; i >= 0; i--)
            stack.push(roots[i]);
        for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
            const depth = stack.length;
            (0, children_1.pushChildren)(node, stack);
            if ((node.kind === 'FunctionDef' || node.kind === 'AsyncFunctionDef' || node.kind === 'ClassDef') &&
                (0, docstring_1.rawDocstring)(node.body)) {
                stack.splice(stack.length - node.body.length, 1);
            }
            const atom = node.kind === 'Name' && node.id === this.ownName ? OWN_NAME : atomOf(node);
            this.text += `${node.kind} ${stack.length - depth} ${atom}\n`;
            this.hashes.push(fnv1a(atom, kindHash(node.kind)));
        }
    }
}
/** No identifier looks like this. */
const OWN_NAME = '<own name>';
/** What a node says beyond its kind and children, and how its children split where their number leaves that open. */
function atomOf(node) {
    switch (node.kind) {
        case 'Name':
            return node.id;
        case 'Attribute':
            return node.attr;
        case 'Constant':
            return constantAtom(node);
        case 'arg':
            return node.arg;
        case 'keyword':
            return node.arg ?? '**';
        case 'Call':
            return String(node.args.length);
        case 'BinOp':
        case 'AugAssign':
        case 'UnaryOp':
        case 'BoolOp':
            return node.op;
        case 'Compare':
            return node.ops.join(',');
        case 'If':
        case 'While':
        case 'For':
        case 'AsyncFor':
            return String(node.body.length);
        case 'Try':
        case 'TryStar':
            return `${node.body.length},${node.orelse.length},${node.finalbody.length}`;
        case 'ExceptHandler':
            return node.name ?? '';
        case 'FunctionDef':
        case 'AsyncFunctionDef':
            return node.name;
        case 'ClassDef':
            return `${node.name},${node.decorators.length}`;
        case 'AnnAssign':
            return node.simple ? 'simple' : '';
        case 'Import':
            return '';
        case 'ImportFrom':
            return `${node.level},${node.module ?? ''}`;
        case 'alias':
            return `${node.name},${node.asname ?? ''}`;
        case 'Global':
        case 'Nonlocal':
            return node.names.join(',');
        case 'Legacy':
            return node.keyword;
        case 'Dict':
            return places(node.keys);
        case 'Slice':
            return places([node.lower, node.upper, node.step]);
        case 'FormattedValue':
        case 'Interpolation':
            return String(node.conversion);
        case 'comprehension':
            return node.isAsync ? 'async' : '';
        case 'arguments':
            return argumentsAtom(node);
        case 'MatchSingleton':
            return String(node.value);
        case 'MatchMapping':
            return node.rest ?? '';
        case 'MatchClass':
            return `${node.patterns.length},${node.kwdAttrs.join(',')}`;
        case 'MatchStar':
        case 'MatchAs':
            return node.name ?? '';
        case 'TypeVar':
        case 'ParamSpec':
        case 'TypeVarTuple':
            return `${node.name},${places([node.bound, node.default])}`;
        default:
            return '';
    }
}
/** The length stands before text that may hold anything, a line end too. */
function constantAtom(node) {
    if (node.type === 'str' || node.type === 'bytes')
        return `${node.type} ${node.value.length} ${node.value}`;
    return `${node.type} ${node.value}`;
}
function argumentsAtom(node) {
    const { posonlyargs, args, vararg, kwonlyargs, kwDefaults, kwarg } = node;
    return `${posonlyargs.length},${args.length},${places([vararg, kwarg])},${kwonlyargs.length},${places(kwDefaults)}`;
}
/** One digit per place: 0 where nothing stands. */
function places(nodes) {
    let text = '';
    for (const node of nodes)
        text += node === null ? '0' : '1';
    return text;
}
/** The smallest distinct hashes of all runs of four tokens; a shorter body is one run. */
function sketch(tokens) {
    if (tokens.length === 0)
        return [];
    let smallest = [];
    let limit = 2 ** 32;
    const runs = Math.max(1, tokens.length - SHINGLE + 1);
    for (let i = 0; i < runs; i++) {
        const hash = shingle(tokens, i);
        if (hash >= limit)
            continue;
        smallest.push(hash);
        if (smallest.length < 4 * exports.SKETCH_SIZE)
            continue;
        smallest = ascending(smallest).slice(0, exports.SKETCH_SIZE);
        if (smallest.length === exports.SKETCH_SIZE)
            limit = smallest[exports.SKETCH_SIZE - 1];
    }
    return ascending(smallest).slice(0, exports.SKETCH_SIZE);
}
function ascending(hashes) {
    return [...new Set(Uint32Array.from(hashes).sort())];
}
/** MurmurHash3 (32 bits) of the tokens from `start` on. */
function shingle(tokens, start) {
    let hash = 0;
    const end = Math.min(start + SHINGLE, tokens.length);
    for (let i = start; i < end; i++) {
        let block = Math.imul(tokens[i], 0xcc9e2d51);
        block = Math.imul((block << 15) | (block >>> 17), 0x1b873593);
        hash ^= block;
        hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) | 0;
    }
    hash ^= 4 * (end - start);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0;
}
/** FNV-1a (32 bits) over UTF-16 units, going on from `seed`. */
function fnv1a(text, seed) {
    let hash = seed;
    for (let i = 0; i < text.length; i++)
        hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    return hash | 0;
}
const FNV_OFFSET = 0x811c9dc5 | 0;
const kindHashes = new Map();
function kindHash(kind) {
    let hash = kindHashes.get(kind);
    if (hash === undefined) {
        hash = fnv1a(kind, FNV_OFFSET);
        kindHashes.set(kind, hash);
    }
    return hash;
}


/***/ }),

/***/ 9565:
/***/ ((__unused_webpack_module, exports) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Event = void 0;
exports.eventOf = eventOf;
exports.symbolOf = symbolOf;
exports.blockEvents = blockEvents;
/** What happens to a name at one point of a block. */
var Event;
(function (Event) {
    /** Its value is loaded. */
    Event[Event["Read"] = 0] = "Read";
    /** It is bound, whatever it was before. */
    Event[Event["Bind"] = 1] = "Bind";
    /** It is bound, by a statement that also loads it: `x = x + 1`. */
    Event[Event["Rebind"] = 2] = "Rebind";
    /** It is bound if an operand runs that may not: `a and (x := b)`. */
    Event[Event["MaybeBind"] = 3] = "MaybeBind";
    /** Augmented assignment: loaded and bound. */
    Event[Event["Update"] = 4] = "Update";
    /** `del`. */
    Event[Event["Unbind"] = 5] = "Unbind";
})(Event || (exports.Event = Event = {}));
const EVENT_BITS = 3;
const EVENT_MASK = (1 << EVENT_BITS) - 1;
function eventOf(code) {
    return code & EVENT_MASK;
}
function symbolOf(code) {
    return code >> EVENT_BITS;
}
function blockEvents(fn, blocks) {
    const reader = new EventReader();
    reader.parameters(fn.args);
    const starts = [0, reader.codes.length, reader.codes.length];
    for (let i = 1; i < blocks.length; i++) {
        const { steps } = blocks[i];
        const last = steps.at(-1);
        starts.push(reader.codes.length);
        if (last?.kind === 'For' || last?.kind === 'AsyncFor')
            reader.once(last.iter);
        starts.push(reader.codes.length);
        for (const step of steps)
            reader.step(step);
        starts.push(reader.codes.length);
        if (last !== undefined)
            reader.onTrue(last);
    }
    starts.push(reader.codes.length);
    return { names: reader.names, spelling: reader.spelling, symbols: reader.symbols, codes: reader.codes, starts };
}
class EventReader {
    names = [];
    spelling = [];
    codes = [];
    symbols = new Map();
    firstSpelled = new Map();
    /** Variables of the comprehensions around the place being read, innermost last. */
    scopes = [];
    /** By symbol: the step that loaded it last. */
    loadedBy = [];
    stepNumber = 0;
    /** How many operands that may not run stand around the place being read. */
    conditional = 0;
    parameters({ posonlyargs, args, vararg, kwonlyargs, kwarg }) {
        for (const { arg } of posonlyargs)
            this.bind(arg);
        for (const { arg } of args)
            this.bind(arg);
        if (vararg)
            this.bind(vararg.arg);
        for (const { arg } of kwonlyargs)
            this.bind(arg);
        if (kwarg)
            this.bind(kwarg.arg);
    }
    once(iter) {
        this.stepNumber++;
        this.read(iter);
    }
    /** What a step does each time it runs. */
    step(step) {
        this.stepNumber++;
        switch (step.kind) {
            case 'FunctionDef':
            case 'AsyncFunctionDef':
                this.readAll(step.decorators);
                this.signature(step);
                this.bind(step.name);
                return;
            case 'ClassDef':
                this.readAll(step.decorators);
                this.readAll(step.bases);
                for (const { value } of step.keywords)
                    this.read(value);
                this.bind(step.name);
                return;
            case 'Delete':
                for (const target of step.targets)
                    this.remove(target);
                return;
            case 'Assign':
                this.read(step.value);
                for (const target of step.targets)
                    this.assign(target);
                return;
            case 'TypeAlias':
                this.assign(step.name);
                return;
            case 'AugAssign':
                if (step.target.kind !== 'Name')
                    this.read(step.target);
                this.read(step.value);
                if (step.target.kind === 'Name')
                    this.emit(Event.Update, step.target.id);
                return;
            case 'AnnAssign':
                // The annotation of a local variable is never evaluated.
                if (step.value !== null) {
                    this.read(step.value);
                    this.assign(step.target);
                }
                else if (step.target.kind !== 'Name')
                    this.read(step.target);
                return;
            case 'With':
            case 'AsyncWith':
                for (const { contextExpr, optionalVars } of step.items) {
                    this.read(contextExpr);
                    if (optionalVars !== null)
                        this.assign(optionalVars);
                }
                return;
            case 'Import':
                for (const { name, asname } of step.names)
                    this.bind(asname ?? name.split('.', 1)[0]);
                return;
            case 'ImportFrom':
                for (const { name, asname } of step.names)
                    if (name !== '*')
                        this.bind(asname ?? name);
                return;
            case 'Raise':
                if (step.exc !== null)
                    this.read(step.exc);
                if (step.cause !== null)
                    this.read(step.cause);
                return;
            case 'Assert':
                this.read(step.test);
                if (step.msg !== null)
                    this.perhaps(step.msg);
                return;
            case 'If':
            case 'While':
                this.read(step.test);
                return;
            case 'Match':
                this.read(step.subject);
                return;
            case 'Expr':
                this.read(step.value);
                return;
            case 'Return':
                if (step.value !== null)
                    this.read(step.value);
                return;
            case 'Legacy':
                this.readAll(step.values);
                return;
            case 'ExceptHandler':
                if (step.type !== null)
                    this.read(step.type);
                return;
            case 'match_case':
                this.patternValues(step.pattern);
                return;
            default:
                return;
        }
    }
    /** What the last step of a block does when it goes on by its `true` edge. */
    onTrue(step) {
        switch (step.kind) {
            case 'For':
            case 'AsyncFor':
                this.assign(step.target);
                return;
            case 'ExceptHandler':
                if (step.name !== null)
                    this.bind(step.name);
                return;
            case 'match_case':
                this.captures(step.pattern);
                if (step.guard !== null)
                    this.read(step.guard);
                return;
            default:
                return;
        }
    }
    signature({ args, returns }) {
        this.readAll(args.defaults);
        for (const value of args.kwDefaults)
            if (value !== null)
                this.read(value);
        for (const group of [args.posonlyargs, args.args, args.kwonlyargs]) {
            for (const { annotation } of group)
                if (annotation !== null)
                    this.read(annotation);
        }
        if (args.vararg?.annotation)
            this.read(args.vararg.annotation);
        if (args.kwarg?.annotation)
            this.read(args.kwarg.annotation);
        if (returns !== null)
            this.read(returns);
    }
    /** Binds the names of a target; what it is an attribute or item of is loaded. */
    assign(target) {
        switch (target.kind) {
            case 'Name':
                this.bind(target.id);
                return;
            case 'Tuple':
            case 'List':
                for (const element of target.elts)
                    this.assign(element);
                return;
            case 'Starred':
                this.assign(target.value);
                return;
            default:
                this.read(target);
                return;
        }
    }
    remove(target) {
        switch (target.kind) {
            case 'Name':
                this.emit(Event.Unbind, target.id);
                return;
            case 'Tuple':
            case 'List':
                for (const element of target.elts)
                    this.remove(element);
                return;
            default:
                this.read(target);
                return;
        }
    }
    patternValues(pattern) {
        switch (pattern.kind) {
            case 'MatchValue':
                this.read(pattern.value);
                return;
            case 'MatchMapping':
                this.readAll(pattern.keys);
                for (const part of pattern.patterns)
                    this.patternValues(part);
                return;
            case 'MatchClass':
                this.read(pattern.cls);
                for (const part of pattern.patterns)
                    this.patternValues(part);
                for (const part of pattern.kwdPatterns)
                    this.patternValues(part);
                return;
            case 'MatchSequence':
            case 'MatchOr':
                for (const part of pattern.patterns)
                    this.patternValues(part);
                return;
            case 'MatchAs':
                if (pattern.pattern !== null)
                    this.patternValues(pattern.pattern);
                return;
        }
    }
    captures(pattern) {
        switch (pattern.kind) {
            case 'MatchAs':
                if (pattern.pattern !== null)
                    this.captures(pattern.pattern);
                if (pattern.name !== null)
                    this.bind(pattern.name);
                return;
            case 'MatchStar':
                if (pattern.name !== null)
                    this.bind(pattern.name);
                return;
            case 'MatchMapping':
                for (const part of pattern.patterns)
                    this.captures(part);
                if (pattern.rest !== null)
                    this.bind(pattern.rest);
                return;
            case 'MatchClass':
                for (const part of pattern.patterns)
                    this.captures(part);
                for (const part of pattern.kwdPatterns)
                    this.captures(part);
                return;
            case 'MatchSequence':
                for (const part of pattern.patterns)
                    this.captures(part);
                return;
            case 'MatchOr':
                // The alternatives bind the same names.
                if (pattern.patterns.length > 0)
                    this.captures(pattern.patterns[0]);
                return;
        }
    }
    readAll(exprs) {
        for (const expr of exprs)
            this.read(expr);
    }
    read(expr) {
        switch (expr.kind) {
            case 'Name':
                this.emit(Event.Read, expr.id);
                return;
            case 'Constant':
                return;
            case 'Attribute':
            case 'Call':
            case 'Subscript':
            case 'BinOp':
                this.readChain(expr);
                return;
            case 'BoolOp':
                this.read(expr.values[0]);
                for (let i = 1; i < expr.values.length; i++)
                    this.perhaps(expr.values[i]);
                return;
            case 'Compare':
                this.read(expr.left);
                for (let i = 0; i < expr.comparators.length; i++) {
                    if (i === 0)
                        this.read(expr.comparators[i]);
                    else
                        this.perhaps(expr.comparators[i]);
                }
                return;
            case 'IfExp':
                this.read(expr.test);
                this.perhaps(expr.body);
                this.perhaps(expr.orelse);
                return;
            case 'NamedExpr':
                this.read(expr.value);
                this.bindOutside(expr.target);
                return;
            case 'Lambda':
                // The body runs later, in a scope of its own.
                this.readAll(expr.args.defaults);
                for (const value of expr.args.kwDefaults)
                    if (value !== null)
                        this.read(value);
                return;
            case 'ListComp':
            case 'SetComp':
            case 'GeneratorExp':
            case 'DictComp':
                this.comprehension(expr);
                return;
            case 'Dict':
                for (let i = 0; i < expr.values.length; i++) {
                    const key = expr.keys[i];
                    if (key)
                        this.read(key);
                    this.read(expr.values[i]);
                }
                return;
            case 'Set':
            case 'List':
            case 'Tuple':
                this.readAll(expr.elts);
                return;
            case 'JoinedStr':
            case 'TemplateStr':
                this.readAll(expr.values);
                return;
            case 'FormattedValue':
            case 'Interpolation':
                this.read(expr.value);
                if (expr.formatSpec !== null)
                    this.read(expr.formatSpec);
                return;
            case 'UnaryOp':
                this.read(expr.operand);
                return;
            case 'Await':
            case 'YieldFrom':
            case 'Starred':
                this.read(expr.value);
                return;
            case 'Yield':
                if (expr.value !== null)
                    this.read(expr.value);
                return;
            case 'Slice':
                if (expr.lower !== null)
                    this.read(expr.lower);
                if (expr.upper !== null)
                    this.read(expr.upper);
                if (expr.step !== null)
                    this.read(expr.step);
                return;
            case 'Missing':
                this.readAll(expr.parts);
                return;
        }
    }
    /** Attributes, calls, subscripts and operators nest to the left, thousands deep in generated code. */
    readChain(expr) {
        const spine = [];
        let bottom = expr;
        for (let below = leftOf(bottom); below !== null; below = leftOf(bottom)) {
            spine.push(bottom);
            bottom = below;
        }
        this.read(bottom);
        for (let i = spine.length - 1; i >= 0; i--) {
            const link = spine[i];
            if (link.kind === 'Call') {
                this.readAll(link.args);
                for (const { value } of link.keywords)
                    this.read(value);
            }
            else if (link.kind === 'Subscript')
                this.read(link.slice);
            else if (link.kind === 'BinOp')
                this.read(link.right);
        }
    }
    perhaps(expr) {
        this.conditional++;
        this.read(expr);
        this.conditional--;
    }
    /** The first iterable belongs to the scope around the comprehension, the rest to its own. */
    comprehension(comp) {
        const scope = new Map();
        comp.generators.forEach((generator, i) => {
            if (i === 0) {
                this.read(generator.iter);
                this.scopes.push(scope);
                this.conditional++;
                for (const { target } of comp.generators)
                    this.declare(target, scope);
            }
            this.generator(generator, i > 0);
        });
        if (comp.kind === 'DictComp') {
            this.read(comp.key);
            this.read(comp.value);
        }
        else
            this.read(comp.elt);
        if (comp.generators.length === 0)
            return;
        this.conditional--;
        this.scopes.pop();
    }
    generator({ target, iter, ifs }, readsIter) {
        if (readsIter)
            this.read(iter);
        this.assign(target);
        this.readAll(ifs);
    }
    declare(target, scope) {
        if (target.kind === 'Name') {
            if (!scope.has(target.id))
                scope.set(target.id, this.newSymbol(target.id));
        }
        else if (target.kind === 'Tuple' || target.kind === 'List') {
            for (const element of target.elts)
                this.declare(element, scope);
        }
        else if (target.kind === 'Starred')
            this.declare(target.value, scope);
    }
    /** The walrus binds in the function, however deep in comprehensions it stands. */
    bindOutside(target) {
        if (target.kind !== 'Name')
            return;
        const scopes = this.scopes.splice(0);
        this.emit(this.conditional > 0 ? Event.MaybeBind : Event.Bind, target.id);
        this.scopes.push(...scopes);
    }
    bind(name) {
        this.emit(Event.Bind, name);
    }
    emit(event, name) {
        const symbol = this.symbol(name);
        if (event === Event.Read)
            this.loadedBy[symbol] = this.stepNumber;
        else if (event === Event.Bind && this.loadedBy[symbol] === this.stepNumber)
            event = Event.Rebind;
        this.codes.push((symbol << EVENT_BITS) | event);
    }
    symbol(name) {
        for (let i = this.scopes.length - 1; i >= 0; i--) {
            const found = this.scopes[i].get(name);
            if (found !== undefined)
                return found;
        }
        const known = this.symbols.get(name);
        if (known !== undefined)
            return known;
        const symbol = this.newSymbol(name);
        this.symbols.set(name, symbol);
        return symbol;
    }
    newSymbol(name) {
        const symbol = this.names.push(name) - 1;
        const first = this.firstSpelled.get(name);
        if (first === undefined)
            this.firstSpelled.set(name, symbol);
        this.spelling.push(first ?? symbol);
        this.loadedBy.push(-1);
        return symbol;
    }
}
function leftOf(expr) {
    switch (expr.kind) {
        case 'Attribute':
        case 'Subscript':
            return expr.value;
        case 'Call':
            return expr.func;
        case 'BinOp':
            return expr.left;
        default:
            return null;
    }
}


/***/ }),

/***/ 6811:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.guardText = guardText;
const unparse_1 = __nccwpck_require__(7059);
/** A guard is there to be read; a table written out in a test is not worth more. */
const LONGEST = 300;
/** What a step decides on, in one line: the test of an `if`, `while` or `assert`, else the header. */
function guardText(step, source) {
    const text = header(step, source);
    return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
function header(step, source) {
    switch (step.kind) {
        case 'If':
        case 'While':
        case 'Assert':
            return (0, unparse_1.unparse)(step.test);
        case 'For':
        case 'AsyncFor':
            return `${step.kind === 'For' ? '' : 'async '}for ${(0, unparse_1.unparse)(step.target)} in ${(0, unparse_1.unparse)(step.iter)}`;
        case 'ExceptHandler':
            return step.type === null ? 'except' : `except ${(0, unparse_1.unparse)(step.type)}`;
        case 'match_case': {
            const pattern = source.text.slice(step.pattern.start, step.pattern.end).replace(/\s+/g, ' ');
            return `case ${pattern}${step.guard === null ? '' : ` if ${(0, unparse_1.unparse)(step.guard)}`}`;
        }
        default:
            return '';
    }
}


/***/ }),

/***/ 3247:
/***/ ((__unused_webpack_module, exports) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.truth = truth;
const ALWAYS = { canBeTrue: true, canBeFalse: false };
const NEVER = { canBeTrue: false, canBeFalse: true };
const EITHER = { canBeTrue: true, canBeFalse: true };
/**
 * What CPython's compiler knows of a test: it folds constants, `__debug__`, `not`, and drops operands of
 * `and`/`or` that a constant decides. Comparisons and arithmetic it leaves to run time.
 */
function truth(test) {
    switch (test.kind) {
        case 'Constant':
            return isTrue(test) ? ALWAYS : NEVER;
        case 'Name':
            return test.id === '__debug__' ? ALWAYS : EITHER;
        case 'Tuple':
            return test.elts.length === 0 ? NEVER : EITHER;
        case 'UnaryOp': {
            const operand = truth(test.operand);
            if (test.op === 'not')
                return { canBeTrue: operand.canBeFalse, canBeFalse: operand.canBeTrue };
            return test.op !== '~' && test.operand.kind === 'Constant' ? operand : EITHER;
        }
        case 'BoolOp': {
            const operands = test.values.map(truth);
            if (test.op === 'and') {
                return { canBeTrue: operands.every((it) => it.canBeTrue), canBeFalse: operands.some((it) => it.canBeFalse) };
            }
            return { canBeTrue: operands.some((it) => it.canBeTrue), canBeFalse: operands.every((it) => it.canBeFalse) };
        }
        default:
            return EITHER;
    }
}
function isTrue(constant) {
    switch (constant.type) {
        case 'none':
            return false;
        case 'ellipsis':
            return true;
        case 'bool':
            return constant.value;
        case 'str':
        case 'bytes':
            return constant.value.length > 0;
        case 'int':
            return /[1-9a-f]/i.test(constant.value.replace(/^0[xob]/i, ''));
        case 'float':
        case 'complex':
            return /[1-9]/.test(constant.value.replace(/e.*$|j$/i, ''));
    }
}


/***/ }),

/***/ 6938:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.functionComplexities = functionComplexities;
const children_1 = __nccwpck_require__(5802);
const function_metrics_1 = __nccwpck_require__(6081);
/** Measures functions; `functions` lists those of one file, outer before nested, and so does the result. */
function functionComplexities(functions, text) {
    const known = new Map();
    const found = [];
    for (let i = functions.length - 1; i >= 0; i--) {
        const measured = new Measured(functions[i], text, known);
        known.set(functions[i].node, measured);
        found.push(measured.complexity());
    }
    return found.reverse();
}
const HIDDEN_FROM_MCCABE = 1;
const IN_ASSERT = 2;
/** In the body of a class inside the function: none of the function's own, and nesting starts anew. */
const IN_CLASS = 4;
/** At an `and` that was counted with the `or` round it. */
const IN_SEQUENCE = 8;
const NESTED = 16;
class Measured {
    entity;
    text;
    known;
    ifs = 0;
    loops = 0;
    loopElses = 0;
    tries = 0;
    handlers = 0;
    tryElses = 0;
    starTries = 0;
    starHandlers = 0;
    withs = 0;
    matches = 0;
    cases = 0;
    refutableCases = 0;
    catchAllMatches = 0;
    asserts = 0;
    decisionsInAsserts = 0;
    conditionals = 0;
    furtherOperands = 0;
    comprehensions = 0;
    comprehensionIfs = 0;
    lambdas = 0;
    nestedFunctions = 0;
    nestedClasses = 0;
    mccabeUnseen = 0;
    mccabeNested = 0;
    cognitive = 0;
    /** Structures that cost one more for each level that the whole function is nested. */
    nestingStructures = 0;
    isRecursive = false;
    nodes = [];
    places = [];
    constructor(entity, text, known) {
        this.entity = entity;
        this.text = text;
        this.known = known;
        this.pushBlock(entity.node.body, 0);
        for (let node = this.nodes.pop(); node !== undefined; node = this.nodes.pop())
            this.visit(node, this.places.pop());
        if (this.isRecursive)
            this.cognitive++;
    }
    get cyclomaticMccabe() {
        return 1 + this.ifs + this.loops + this.tries + this.handlers - this.mccabeUnseen + this.mccabeNested;
    }
    complexity() {
        const { ifs, loops, loopElses, tries, handlers, tryElses, starTries, starHandlers, withs, matches } = this;
        const { cases, refutableCases, catchAllMatches, asserts, decisionsInAsserts, conditionals, furtherOperands } = this;
        const { comprehensions, comprehensionIfs, lambdas, nestedFunctions, nestedClasses } = this;
        const statements = ifs + loops + loopElses + handlers + tryElses + cases - catchAllMatches + asserts;
        const expressions = conditionals + furtherOperands + comprehensions + comprehensionIfs - decisionsInAsserts;
        return {
            ifs,
            loops,
            loopElses,
            tries,
            handlers,
            tryElses,
            starTries,
            starHandlers,
            withs,
            matches,
            cases,
            refutableCases,
            catchAllMatches,
            asserts,
            decisionsInAsserts,
            conditionals,
            furtherOperands,
            comprehensions,
            comprehensionIfs,
            lambdas,
            nestedFunctions,
            nestedClasses,
            mccabeUnseen: this.mccabeUnseen,
            mccabeNested: this.mccabeNested,
            cyclomaticMccabe: this.cyclomaticMccabe,
            cyclomaticRadon: 1 + statements + expressions,
            cognitive: this.cognitive,
        };
    }
    visit(node, place) {
        const own = (place & IN_CLASS) === 0 ? 1 : 0;
        switch (node.kind) {
            case 'Name':
            case 'Constant':
                return;
            case 'FunctionDef':
            case 'AsyncFunctionDef':
                this.nestedFunctions += own;
                this.inline(node, place);
                return;
            case 'ClassDef':
                this.nestedClasses += own;
                this.pushBlock(node.body, (place & HIDDEN_FROM_MCCABE) | IN_CLASS);
                return;
            case 'If': {
                this.ifs += own;
                this.seenByMccabe(1, place);
                if (this.text.startsWith('elif', node.start))
                    this.cognitive++;
                else
                    this.nest(place);
                this.push(node.test, place);
                this.pushBlock(node.body, place + NESTED);
                const [first] = node.orelse;
                if (node.orelse.length === 1 && first.kind === 'If' && this.text.startsWith('elif', first.start)) {
                    this.push(first, place);
                }
                else {
                    this.pushElse(node.orelse, place);
                }
                return;
            }
            case 'For':
            case 'AsyncFor':
            case 'While':
                this.loops += own;
                if (node.orelse.length > 0)
                    this.loopElses += own;
                this.seenByMccabe(1, place);
                this.nest(place);
                if (node.kind === 'While')
                    this.push(node.test, place);
                else {
                    this.push(node.target, place);
                    this.push(node.iter, place);
                }
                this.pushBlock(node.body, place + NESTED);
                this.pushElse(node.orelse, place);
                return;
            case 'Try':
                this.tries += own;
                this.handlers += own * node.handlers.length;
                if (node.orelse.length > 0)
                    this.tryElses += own;
                this.seenByMccabe(1 + node.handlers.length, place);
                this.pushTry(node, place);
                return;
            case 'TryStar':
                this.starTries += own;
                this.starHandlers += own * node.handlers.length;
                // Radon counts neither `except*` nor the `else` that goes with it.
                this.pushTry(node, place | HIDDEN_FROM_MCCABE);
                return;
            case 'With':
            case 'AsyncWith':
                this.withs += own;
                break;
            case 'Match':
                this.matches += own;
                this.cases += own * node.cases.length;
                if (node.cases.some(({ pattern }) => isCatchAll(pattern)))
                    this.catchAllMatches += own;
                this.nest(place);
                this.push(node.subject, place);
                for (const matchCase of node.cases)
                    this.push(matchCase, place | HIDDEN_FROM_MCCABE);
                return;
            case 'match_case':
                if (!(0, function_metrics_1.isIrrefutable)(node))
                    this.refutableCases += own;
                this.push(node.pattern, place);
                if (node.guard)
                    this.push(node.guard, place);
                this.pushBlock(node.body, place + NESTED);
                return;
            case 'Assert':
                this.asserts += own;
                this.push(node.test, place | IN_ASSERT);
                if (node.msg)
                    this.push(node.msg, place | IN_ASSERT);
                return;
            case 'IfExp':
                this.conditionals += own;
                this.decide(1, place);
                this.nest(place);
                this.push(node.test, place + NESTED);
                this.push(node.body, place + NESTED);
                this.push(node.orelse, place + NESTED);
                return;
            case 'BoolOp':
                if ((place & IN_SEQUENCE) === 0)
                    this.cognitive += sequences(node, this.text);
                this.furtherOperands += own * (node.values.length - 1);
                this.decide(node.values.length - 1, place);
                this.pushOperands(node, place & ~IN_SEQUENCE);
                return;
            case 'comprehension':
                this.comprehensions += own;
                this.comprehensionIfs += own * node.ifs.length;
                this.decide(1 + node.ifs.length, place);
                break;
            case 'Lambda':
                this.lambdas += own;
                this.push(node.args, place);
                this.push(node.body, place + NESTED);
                return;
            case 'Call':
                if (own === 1 && this.callsItself(node))
                    this.isRecursive = true;
                break;
        }
        (0, children_1.pushChildren)(node, this.nodes);
        while (this.places.length < this.nodes.length)
            this.places.push(place);
    }
    push(node, place) {
        this.nodes.push(node);
        this.places.push(place);
    }
    pushBlock(block, place) {
        for (const statement of block)
            this.push(statement, place);
    }
    pushElse(block, place) {
        if (block.length === 0)
            return;
        this.cognitive++;
        this.pushBlock(block, place + NESTED);
    }
    pushTry(node, place) {
        this.pushBlock(node.body, place);
        for (const handler of node.handlers) {
            this.nest(place);
            if (handler.type)
                this.push(handler.type, place);
            this.pushBlock(handler.body, place + NESTED);
        }
        this.pushElse(node.orelse, place);
        this.pushBlock(node.finalbody, place | HIDDEN_FROM_MCCABE);
    }
    pushOperands({ op, values }, place) {
        for (const [i, value] of values.entries()) {
            const isPart = op === 'or' && isBareAnd(value, values[i - 1], this.text);
            this.push(value, isPart ? place | IN_SEQUENCE : place);
        }
    }
    /** Decisions of an expression. */
    decide(count, place) {
        if ((place & IN_ASSERT) !== 0 && (place & IN_CLASS) === 0)
            this.decisionsInAsserts += count;
    }
    seenByMccabe(count, place) {
        if ((place & HIDDEN_FROM_MCCABE) === 0) {
            if ((place & IN_CLASS) !== 0)
                this.mccabeNested += count;
        }
        else if ((place & IN_CLASS) === 0)
            this.mccabeUnseen += count;
    }
    /** A structure of cognitive complexity: one, and one more for each that it stands in. */
    nest(place) {
        this.cognitive += 1 + Math.floor(place / NESTED);
        if ((place & IN_CLASS) === 0)
            this.nestingStructures++;
    }
    /** Adds what a nested function brings along. */
    inline(node, place) {
        const nested = this.known.get(node);
        if (nested === undefined)
            return;
        if ((place & HIDDEN_FROM_MCCABE) === 0)
            this.mccabeNested += nested.cyclomaticMccabe;
        this.cognitive += nested.cognitive;
        if ((place & IN_CLASS) !== 0)
            return;
        const level = Math.floor(place / NESTED) + (isWrapped(node, this.entity.node) ? 0 : 1);
        this.cognitive += level * nested.nestingStructures;
        this.nestingStructures += nested.nestingStructures;
    }
    callsItself({ func }) {
        const { kind, name, node } = this.entity;
        if (kind === 'function')
            return func.kind === 'Name' && func.id === name;
        const self = node.args.posonlyargs[0] ?? node.args.args[0];
        return func.kind === 'Attribute' && func.attr === name && func.value.kind === 'Name' && func.value.id === self?.arg;
    }
}
/** Whether a function does nothing but define the nested one and return a name, as decorators do. */
function isWrapped(nested, outer) {
    return outer.body.every((stmt) => stmt === nested || (stmt.kind === 'Return' && stmt.value?.kind === 'Name'));
}
/** Runs of like operators in `a and b or c`, read from left to right; parentheses begin a sequence of their own. */
function sequences({ op, values }, text) {
    if (op === 'and')
        return 1;
    let count = 0;
    let last = null;
    const next = (operator) => {
        if (operator !== last)
            count++;
        last = operator;
    };
    for (const [i, value] of values.entries()) {
        if (i > 0)
            next('or');
        if (isBareAnd(value, values[i - 1], text))
            next('and');
    }
    return count;
}
/** Whether an operand of `or` is an `and` without parentheses round it. */
function isBareAnd(value, before, text) {
    if (value.kind !== 'BoolOp' || value.op !== 'and')
        return false;
    const from = before === undefined ? value.start - 1 : before.end;
    return !text.slice(Math.max(0, from), value.start).replace(/#.*/g, '').includes('(');
}
function isCatchAll(pattern) {
    return pattern.kind === 'MatchAs' && pattern.pattern === null;
}


/***/ }),

/***/ 6081:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.functionMetrics = functionMetrics;
exports.isIrrefutable = isIrrefutable;
const children_1 = __nccwpck_require__(5802);
function functionMetrics(fn, entity, source) {
    const { args } = fn;
    const body = measureBody(fn.body, source);
    const positionalParams = args.posonlyargs.length + args.args.length;
    const keywordOnlyParams = args.kwonlyargs.length;
    return {
        loc: entity.endLine - entity.startLine + 1,
        logicalLoc: logicalLines(source, entity.startLine, entity.endLine),
        paramCount: positionalParams + keywordOnlyParams + (args.vararg ? 1 : 0) + (args.kwarg ? 1 : 0),
        positionalParams,
        keywordOnlyParams,
        hasVarargs: args.vararg !== null,
        hasVarkw: args.kwarg !== null,
        isAsync: fn.kind === 'AsyncFunctionDef',
        isGenerator: body.yieldCount > 0,
        ...body,
        stmtCount: fn.body.length,
        decoratorCount: fn.decorators.length,
        hasDocstring: entity.docstring !== null,
        complexityBucket: complexityBucket(body.cyclomaticComplexity),
    };
}
/** A number that stands for a place inside a lambda, where no statement nests. */
const IN_LAMBDA = -1;
function measureBody(body, source) {
    let returnCount = 0;
    let yieldCount = 0;
    let raiseCount = 0;
    let decisions = 0;
    let maxNestingDepth = 0;
    const nodes = [...body];
    // How many control statements stand round each node.
    const depths = body.map(() => 0);
    for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
        let depth = depths.pop();
        switch (node.kind) {
            case 'FunctionDef':
            case 'AsyncFunctionDef':
            case 'ClassDef':
                continue;
            case 'Lambda':
                nodes.push(node.body);
                depths.push(IN_LAMBDA);
                nodes.push(node.args);
                depths.push(depth);
                continue;
            case 'Return':
                returnCount++;
                break;
            case 'Raise':
                raiseCount++;
                break;
            case 'Yield':
            case 'YieldFrom':
                if (depth !== IN_LAMBDA)
                    yieldCount++;
                break;
            case 'If':
                decisions++;
                if (!isElif(node.start, source))
                    depth++;
                break;
            case 'For':
            case 'AsyncFor':
            case 'While':
                decisions++;
                depth++;
                break;
            case 'Try':
            case 'TryStar':
            case 'With':
            case 'AsyncWith':
            case 'Match':
                depth++;
                break;
            case 'ExceptHandler':
            case 'IfExp':
                decisions++;
                break;
            case 'BoolOp':
                decisions += node.values.length - 1;
                break;
            case 'comprehension':
                decisions += 1 + node.ifs.length;
                break;
            case 'match_case':
                if (!isIrrefutable(node))
                    decisions++;
                break;
        }
        if (depth > maxNestingDepth)
            maxNestingDepth = depth;
        (0, children_1.pushChildren)(node, nodes);
        while (depths.length < nodes.length)
            depths.push(depth);
    }
    return { returnCount, yieldCount, raiseCount, cyclomaticComplexity: 1 + decisions, maxNestingDepth };
}
/** Only the source tells `elif` from an `if` that stands alone in an `else`. */
function isElif(start, source) {
    return source.text.startsWith('elif', start);
}
/** Whether a case takes whatever the cases before it left. */
function isIrrefutable({ pattern, guard }) {
    return guard === null && alwaysMatches(pattern);
}
function alwaysMatches(pattern) {
    let inner = pattern;
    while (inner?.kind === 'MatchAs' || inner?.kind === 'MatchOr') {
        inner = inner.kind === 'MatchAs' ? inner.pattern : inner.patterns.at(-1);
        if (inner === null)
            return true;
    }
    return false;
}
function complexityBucket(complexity) {
    if (complexity <= 5)
        return 'low';
    return complexity <= 10 ? 'medium' : 'high';
}
function logicalLines(source, startLine, endLine) {
    let count = 0;
    for (let line = startLine; line <= endLine; line++) {
        const text = source.lineText(line).trimStart();
        if (text !== '' && !text.startsWith('#'))
            count++;
    }
    return count;
}


/***/ }),

/***/ 6005:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.functionTypes = functionTypes;
exports.fileTypedness = fileTypedness;
const unparse_1 = __nccwpck_require__(7059);
function functionTypes(fn, isMethod) {
    const params = countedParams(fn, isMethod);
    // No prototype: `__proto__` is a legal name for a parameter.
    const paramTypes = Object.create(null);
    let annotatedParams = 0;
    for (const { arg, annotation } of params) {
        paramTypes[arg] = annotation ? (0, unparse_1.unparse)(annotation) : null;
        if (annotation)
            annotatedParams++;
    }
    const hasReturnAnnotation = fn.returns !== null;
    const bucket = typednessBucket(params.length, annotatedParams, hasReturnAnnotation);
    return {
        totalParams: params.length,
        annotatedParams,
        unannotatedParams: params.length - annotatedParams,
        paramTypedRatio: ratio(annotatedParams, params.length),
        hasReturnAnnotation,
        returnType: fn.returns ? (0, unparse_1.unparse)(fn.returns) : null,
        returnTypeSource: hasReturnAnnotation ? 'annotation' : 'unknown',
        paramTypes,
        fullyTyped: bucket === 'typed',
        partialTyped: bucket === 'partial',
        untyped: bucket === 'untyped',
        typednessBucket: bucket,
        typednessSource: bucket === 'untyped' ? 'unknown' : 'annotations',
    };
}
/** `functions` are all functions and methods of one file, nested ones too. */
function fileTypedness(functions) {
    let params = 0;
    let annotatedParams = 0;
    let annotatedReturns = 0;
    let untypedDefs = 0;
    for (const { entity, types } of functions) {
        params += types.totalParams;
        annotatedParams += types.annotatedParams;
        if (types.hasReturnAnnotation)
            annotatedReturns++;
        if (entity.parent.kind === 'module' && !types.fullyTyped)
            untypedDefs++;
    }
    return {
        annotationRatio: { params: ratio(annotatedParams, params), returns: ratio(annotatedReturns, functions.length) },
        untypedDefs,
    };
}
function countedParams({ args }, isMethod) {
    const positional = [...args.posonlyargs, ...args.args];
    const receiver = positional[0]?.arg;
    if (isMethod && (receiver === 'self' || receiver === 'cls'))
        positional.shift();
    if (args.vararg)
        positional.push(args.vararg);
    positional.push(...args.kwonlyargs);
    if (args.kwarg)
        positional.push(args.kwarg);
    return positional;
}
function typednessBucket(params, annotated, hasReturn) {
    if (annotated === params && hasReturn)
        return 'typed';
    return annotated > 0 || hasReturn ? 'partial' : 'untyped';
}
function ratio(part, whole) {
    return whole === 0 ? 1 : part / whole;
}


/***/ }),

/***/ 5101:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.literalShape = literalShape;
exports.literalValue = literalValue;
exports.formatValue = formatValue;
const character_names_1 = __nccwpck_require__(8803);
/** Reads prefix and quotes of the literal that spans `start` to `end`. */
function literalShape(text, start, end) {
    let raw = false;
    let bytes = false;
    let format = false;
    let template = false;
    let unicode = false;
    let at = start;
    let quote = text.charCodeAt(at);
    for (; quote !== 0x22 && quote !== 0x27 && at < end; quote = text.charCodeAt(++at)) {
        const letter = quote | 0x20;
        if (letter === 0x72)
            raw = true;
        else if (letter === 0x62)
            bytes = true;
        else if (letter === 0x66)
            format = true;
        else if (letter === 0x74)
            template = true;
        else if (letter === 0x75)
            unicode = quote === 0x75;
    }
    const triple = end - at >= 6 && text.charCodeAt(at + 1) === quote && text.charCodeAt(at + 2) === quote;
    const width = triple ? 3 : 1;
    const contentStart = Math.min(at + width, end);
    // A literal cut off by the end of the file has no closing quotes.
    const closed = end - width >= contentStart && text.charCodeAt(end - 1) === quote;
    return { raw, bytes, format, template, unicode, contentStart, contentEnd: closed ? end - width : end };
}
/** The value of literal text: escapes resolved as CPython does, unknown ones kept. */
function literalValue(source, type) {
    let at = source.indexOf('\\');
    if (at === -1)
        return source;
    let out = '';
    let done = 0;
    while (at !== -1) {
        out += source.slice(done, at);
        const found = readEscape(source, at, type);
        out += found.value;
        done = found.end;
        at = source.indexOf('\\', done);
    }
    return out + source.slice(done);
}
/** As `literalValue`, for the text of an f-string between fields: doubled braces become single ones. */
function formatValue(source, raw) {
    if (!/[\\{}]/.test(source))
        return source;
    let out = '';
    for (let at = 0; at < source.length;) {
        const unit = source.charCodeAt(at);
        if (unit === 0x5c && !raw) {
            const found = readEscape(source, at, 'str');
            out += found.value;
            at = found.end;
        }
        else {
            out += source[at];
            at += (unit === 0x7b || unit === 0x7d) && source.charCodeAt(at + 1) === unit ? 2 : 1;
        }
    }
    return out;
}
const SIMPLE = {
    '\n': '',
    '\\': '\\',
    "'": "'",
    '"': '"',
    a: '\x07',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
};
function readEscape(source, at, type) {
    const letter = source[at + 1];
    if (letter === undefined)
        return { value: '\\', end: at + 1 };
    const simple = SIMPLE[letter];
    if (simple !== undefined)
        return { value: simple, end: at + 2 };
    if (letter >= '0' && letter <= '7')
        return octal(source, at, type);
    if (letter === 'x')
        return hexadecimal(source, at, 2);
    if (type === 'str') {
        if (letter === 'u')
            return hexadecimal(source, at, 4);
        if (letter === 'U')
            return hexadecimal(source, at, 8);
        if (letter === 'N')
            return named(source, at);
    }
    return { value: `\\${letter}`, end: at + 2 };
}
function octal(source, at, type) {
    let end = at + 1;
    let value = 0;
    while (end < at + 4 && source.charCodeAt(end) >= 0x30 && source.charCodeAt(end) <= 0x37) {
        value = value * 8 + source.charCodeAt(end++) - 0x30;
    }
    return { value: String.fromCharCode(type === 'bytes' ? value & 0xff : value), end };
}
function hexadecimal(source, at, digits) {
    const end = at + 2 + digits;
    const text = source.slice(at + 2, end);
    const value = /^[0-9a-fA-F]+$/.test(text) && text.length === digits ? Number.parseInt(text, 16) : -1;
    if (value < 0 || value > 0x10ffff)
        return { value: source.slice(at, at + 2), end: at + 2 };
    return { value: String.fromCodePoint(value), end };
}
/** A name that is not known here stays as written. */
function named(source, at) {
    const close = source[at + 2] === '{' ? source.indexOf('}', at) : -1;
    if (close === -1)
        return { value: '\\N', end: at + 2 };
    const value = (0, character_names_1.characterNamed)(source.slice(at + 3, close));
    return { value: value ?? source.slice(at, close + 1), end: close + 1 };
}


/***/ }),

/***/ 8893:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.lowerArguments = lowerArguments;
const syntax_1 = __nccwpck_require__(3834);
/** Lowers `parameters` or `lambda_parameters`; -1 stands for none at all. */
function lowerArguments(c, node) {
    if (node === -1)
        return NONE;
    let posonlyargs = [];
    let args = [];
    const kwonlyargs = [];
    const kwDefaults = [];
    const defaults = [];
    let vararg = null;
    let kwarg = null;
    let keywordOnly = false;
    const stop = c.stop(node);
    for (let k = c.first(node); k < stop; k = c.after(k)) {
        const kind = c.kind(k);
        if (kind >= syntax_1.Kind.tok_plus)
            continue;
        const first = c.first(k);
        switch (kind) {
            case syntax_1.Kind.positional_separator:
                posonlyargs = args;
                args = [];
                break;
            case syntax_1.Kind.keyword_separator:
                keywordOnly = true;
                break;
            case syntax_1.Kind.list_splat_pattern:
                vararg = plain(c, c.after(first));
                keywordOnly = true;
                break;
            case syntax_1.Kind.dictionary_splat_pattern:
                kwarg = plain(c, c.after(first));
                break;
            case syntax_1.Kind.typed_parameter: {
                const annotation = c.expression(c, c.after(c.after(first)));
                if (c.kind(first) === syntax_1.Kind.list_splat_pattern) {
                    vararg = annotated(c, c.after(c.first(first)), annotation, c.end(k));
                    keywordOnly = true;
                }
                else if (c.kind(first) === syntax_1.Kind.dictionary_splat_pattern) {
                    kwarg = annotated(c, c.after(c.first(first)), annotation, c.end(k));
                }
                else {
                    positional(annotated(c, first, annotation, c.end(k)), null);
                }
                break;
            }
            case syntax_1.Kind.default_parameter:
                if (c.kind(first) === syntax_1.Kind.tuple_pattern)
                    c.legacy(c.start(first), 'a tuple as parameter');
                positional(plain(c, first), c.expression(c, c.after(c.after(first))));
                break;
            case syntax_1.Kind.typed_default_parameter: {
                const type = c.after(c.after(first));
                const annotation = c.expression(c, type);
                positional(annotated(c, first, annotation, c.end(type)), c.expression(c, c.after(c.after(type))));
                break;
            }
            default:
                if (kind === syntax_1.Kind.tuple_pattern)
                    c.legacy(c.start(k), 'a tuple as parameter');
                positional(plain(c, k), null);
        }
    }
    return { kind: 'arguments', posonlyargs, args, vararg, kwonlyargs, kwDefaults, kwarg, defaults };
    function positional(arg, value) {
        if (keywordOnly) {
            kwonlyargs.push(arg);
            kwDefaults.push(value);
        }
        else {
            args.push(arg);
            if (value !== null)
                defaults.push(value);
        }
    }
}
const NONE = {
    kind: 'arguments',
    posonlyargs: [],
    args: [],
    vararg: null,
    kwonlyargs: [],
    kwDefaults: [],
    kwarg: null,
    defaults: [],
};
function plain(c, node) {
    return { kind: 'arg', start: c.start(node), end: c.end(node), arg: c.name(node), annotation: null };
}
function annotated(c, node, annotation, end) {
    return { kind: 'arg', start: c.start(node), end, arg: c.name(node), annotation };
}


/***/ }),

/***/ 8034:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.lowerExpression = lowerExpression;
exports.isExpression = isExpression;
exports.lowerOver = lowerOver;
exports.lowerArgumentList = lowerArgumentList;
exports.lowerRun = lowerRun;
const lower_arguments_1 = __nccwpck_require__(8893);
const lower_strings_1 = __nccwpck_require__(8815);
const syntax_1 = __nccwpck_require__(3834);
/** Lowers the expression, assignment target or annotation at a node. */
function lowerExpression(c, node) {
    return EXPRESSIONS[c.kind(node)](c, node);
}
const EXPRESSIONS = new Array(256).fill(unreadable);
EXPRESSIONS[syntax_1.Kind.identifier] = name;
EXPRESSIONS[syntax_1.Kind.integer] = integer;
EXPRESSIONS[syntax_1.Kind.float] = float;
EXPRESSIONS[syntax_1.Kind.true] = (c, n) => ({ kind: 'Constant', start: c.start(n), end: c.end(n), type: 'bool', value: true });
EXPRESSIONS[syntax_1.Kind.false] = (c, n) => ({
    kind: 'Constant',
    start: c.start(n),
    end: c.end(n),
    type: 'bool',
    value: false,
});
EXPRESSIONS[syntax_1.Kind.none] = (c, n) => ({ kind: 'Constant', start: c.start(n), end: c.end(n), type: 'none', value: null });
EXPRESSIONS[syntax_1.Kind.ellipsis] = (c, n) => ({
    kind: 'Constant',
    start: c.start(n),
    end: c.end(n),
    type: 'ellipsis',
    value: null,
});
EXPRESSIONS[syntax_1.Kind.string] = lower_strings_1.lowerString;
EXPRESSIONS[syntax_1.Kind.concatenated_string] = lower_strings_1.lowerConcatenation;
EXPRESSIONS[syntax_1.Kind.attribute] = chain;
EXPRESSIONS[syntax_1.Kind.subscript] = chain;
EXPRESSIONS[syntax_1.Kind.call] = chain;
EXPRESSIONS[syntax_1.Kind.binary_operator] = chain;
EXPRESSIONS[syntax_1.Kind.slice] = slice;
EXPRESSIONS[syntax_1.Kind.list] = list;
EXPRESSIONS[syntax_1.Kind.list_pattern] = list;
EXPRESSIONS[syntax_1.Kind.set] = (c, n) => sequence(c, n, 'Set');
EXPRESSIONS[syntax_1.Kind.tuple] = tuple;
EXPRESSIONS[syntax_1.Kind.tuple_pattern] = tuplePattern;
EXPRESSIONS[syntax_1.Kind.expression_list] = tuple;
EXPRESSIONS[syntax_1.Kind.pattern_list] = tuple;
EXPRESSIONS[syntax_1.Kind.dictionary] = dictionary;
EXPRESSIONS[syntax_1.Kind.list_comprehension] = (c, n) => comprehension(c, n, 'ListComp');
EXPRESSIONS[syntax_1.Kind.set_comprehension] = (c, n) => comprehension(c, n, 'SetComp');
EXPRESSIONS[syntax_1.Kind.generator_expression] = (c, n) => comprehension(c, n, 'GeneratorExp');
EXPRESSIONS[syntax_1.Kind.dictionary_comprehension] = dictionaryComprehension;
EXPRESSIONS[syntax_1.Kind.list_splat] = starred;
EXPRESSIONS[syntax_1.Kind.list_splat_pattern] = starred;
EXPRESSIONS[syntax_1.Kind.splat_type] = starred;
EXPRESSIONS[syntax_1.Kind.parenthesized_expression] = parenthesized;
EXPRESSIONS[syntax_1.Kind.unary_operator] = unary;
EXPRESSIONS[syntax_1.Kind.not_operator] = unary;
EXPRESSIONS[syntax_1.Kind.boolean_operator] = boolean;
EXPRESSIONS[syntax_1.Kind.comparison_operator] = comparison;
EXPRESSIONS[syntax_1.Kind.conditional_expression] = conditional;
EXPRESSIONS[syntax_1.Kind.named_expression] = named;
EXPRESSIONS[syntax_1.Kind.lambda] = lambda;
EXPRESSIONS[syntax_1.Kind.await] = awaited;
EXPRESSIONS[syntax_1.Kind.yield] = yielded;
EXPRESSIONS[syntax_1.Kind.type] = (c, n) => lowerExpression(c, c.first(n));
EXPRESSIONS[syntax_1.Kind.as_pattern_target] = (c, n) => lowerExpression(c, c.first(n));
EXPRESSIONS[syntax_1.Kind.generic_type] = genericType;
EXPRESSIONS[syntax_1.Kind.union_type] = unionType;
EXPRESSIONS[syntax_1.Kind.member_type] = memberType;
EXPRESSIONS[syntax_1.Kind.constrained_type] = constrainedType;
EXPRESSIONS[syntax_1.Kind.keyword_argument] = (c, n) => lowerExpression(c, c.after(c.after(c.first(n))));
EXPRESSIONS[syntax_1.Kind.dictionary_splat] = (c, n) => lowerExpression(c, c.after(c.first(n)));
/** What no rule reads: an expression holding whatever expressions are found directly inside. */
function unreadable(c, node) {
    const parts = [];
    const stop = c.stop(node);
    for (let k = node + 1; k < stop; k = c.stop(k)) {
        if (EXPRESSIONS[c.kind(k)] !== unreadable)
            parts.push(lowerExpression(c, k));
    }
    return { kind: 'Missing', start: c.start(node), end: c.end(node), parts };
}
/** Whether a node of this kind can stand as an expression. */
function isExpression(kind) {
    return EXPRESSIONS[kind] !== unreadable;
}
function name(c, node) {
    const start = c.start(node);
    const end = c.end(node);
    if (start === end)
        return { kind: 'Missing', start, end, parts: [] };
    return { kind: 'Name', start, end, id: c.identifier(start, end) };
}
function integer(c, node) {
    const end = c.end(node);
    reportLegacyInteger(c, c.start(node), end);
    const last = c.text.charCodeAt(end - 1) | 0x20;
    // `0xj` does not exist, so a final j always means an imaginary number.
    return {
        kind: 'Constant',
        start: c.start(node),
        end,
        type: last === 0x6a ? 'complex' : 'int',
        value: c.source(node),
    };
}
/** `0777` and `10L`; zeros alone are still written in any number. */
function reportLegacyInteger(c, start, end) {
    const isLong = (c.text.charCodeAt(end - 1) | 0x20) === 0x6c;
    if (!isLong && (c.text.charCodeAt(start) !== 0x30 || end - start === 1))
        return;
    const text = c.text.slice(start, end);
    if (isLong)
        c.legacy(start, `the long integer ${text}`);
    else if (/^0\d*[1-9]\d*$/.test(text))
        c.legacy(start, `the octal number ${text}`);
}
function float(c, node) {
    const end = c.end(node);
    const last = c.text.charCodeAt(end - 1) | 0x20;
    return {
        kind: 'Constant',
        start: c.start(node),
        end,
        type: last === 0x6a ? 'complex' : 'float',
        value: c.source(node),
    };
}
/**
 * Attribute, call, subscript and binary operator nest to the left, thousands deep in generated code: walk
 * down the left edge first, then build upwards.
 */
function chain(c, node) {
    let bottom = c.first(node);
    if (!isChain(c.kind(bottom)) && !isAmpersand(c, node))
        return link(c, node, lowerExpression(c, bottom));
    const spine = [];
    let at = node;
    let built = null;
    for (let belowAmpersand = false; isChain(c.kind(at)); at = c.first(at)) {
        const ampersand = isAmpersand(c, at);
        if (ampersand && !belowAmpersand)
            built = mixedWithCaret(c, at);
        if (built !== null)
            break;
        belowAmpersand = ampersand;
        spine.push(at);
        bottom = c.first(at);
    }
    built ??= lowerExpression(c, bottom);
    for (let i = spine.length - 1; i >= 0; i--)
        built = link(c, spine[i], built);
    return built;
}
function isChain(kind) {
    return kind === syntax_1.Kind.attribute || kind === syntax_1.Kind.call || kind === syntax_1.Kind.subscript || kind === syntax_1.Kind.binary_operator;
}
function link(c, node, left) {
    const first = c.first(node);
    // `*a.b` reads as `(*a).b` in the grammar: the star belongs outside.
    if (left.kind === 'Starred' && c.kind(first) !== syntax_1.Kind.parenthesized_expression) {
        return restar(left, linkFrom(c, node, first, left.value.start, left.value));
    }
    return linkFrom(c, node, first, c.start(node), left);
}
function restar(star, value) {
    return { kind: 'Starred', start: star.start, end: value.end, value };
}
function linkFrom(c, node, first, start, left) {
    const end = c.end(node);
    switch (c.kind(node)) {
        case syntax_1.Kind.attribute:
            return { kind: 'Attribute', start, end, value: left, attr: c.name(c.after(c.after(first))) };
        case syntax_1.Kind.call:
            return call(c, start, end, left, c.after(first));
        case syntax_1.Kind.subscript:
            return {
                kind: 'Subscript',
                start,
                end,
                value: left,
                slice: subscriptIndex(c, c.after(c.after(first)), c.stop(node)),
            };
        default:
            return binary(c, node, first, start, left);
    }
}
function call(c, start, end, func, list) {
    if (c.kind(list) === syntax_1.Kind.generator_expression) {
        return { kind: 'Call', start, end, func, args: [lowerExpression(c, list)], keywords: NO_KEYWORDS };
    }
    const args = [];
    let keywords;
    const stop = c.stop(list);
    for (let k = c.first(list); k < stop; k = c.after(k)) {
        switch (c.kind(k)) {
            case syntax_1.Kind.tok_comma:
            case syntax_1.Kind.tok_left_paren:
            case syntax_1.Kind.tok_right_paren:
                break;
            case syntax_1.Kind.keyword_argument:
            case syntax_1.Kind.dictionary_splat:
                keywords ??= [];
                keywords.push(keyword(c, k));
                break;
            default:
                args.push(lowerExpression(c, k));
        }
    }
    return { kind: 'Call', start, end, func, args, keywords: keywords ?? NO_KEYWORDS };
}
const NO_KEYWORDS = [];
function keyword(c, node) {
    const first = c.first(node);
    const second = c.after(first);
    const start = c.start(node);
    const end = c.end(node);
    if (c.kind(node) === syntax_1.Kind.dictionary_splat) {
        return { kind: 'keyword', start, end, arg: null, value: lowerExpression(c, second) };
    }
    return { kind: 'keyword', start, end, arg: c.name(first), value: lowerExpression(c, c.after(second)) };
}
/**
 * Reads a chain such as `(x).y[0]` as `head(x).y[0]`: what looks like the parentheses or brackets at its left
 * end is a call or an index of `head`.
 */
function lowerOver(c, node, head) {
    const spine = [];
    let bottom = node;
    for (; isChain(c.kind(bottom)); bottom = c.first(bottom))
        spine.push(bottom);
    const { start } = head;
    const end = c.end(bottom);
    let built;
    switch (c.kind(bottom)) {
        case syntax_1.Kind.list:
            built = {
                kind: 'Subscript',
                start,
                end,
                value: head,
                slice: subscriptIndex(c, c.after(c.first(bottom)), c.stop(bottom)),
            };
            break;
        case syntax_1.Kind.parenthesized_expression:
        case syntax_1.Kind.tuple:
        case syntax_1.Kind.generator_expression:
            built = call(c, start, end, head, bottom);
            break;
        default:
            return { kind: 'Missing', start, end: c.end(node), parts: [head, lowerExpression(c, node)] };
    }
    for (let i = spine.length - 1; i >= 0; i--)
        built = linkFrom(c, spine[i], c.first(spine[i]), start, built);
    return built;
}
/** Positional arguments and keywords of a class or call's argument list. */
function lowerArgumentList(c, list) {
    const built = call(c, 0, 0, NOTHING, list);
    return built.kind === 'Call' ? built : { args: [], keywords: [] };
}
const NOTHING = { kind: 'Missing', start: 0, end: 0, parts: [] };
/** What stands in the brackets, from `node` to the closing one: a single index or a tuple. */
function subscriptIndex(c, node, stop) {
    const single = lowerExpression(c, node);
    let k = c.after(node);
    if (c.kind(k) === syntax_1.Kind.tok_right_bracket && single.kind !== 'Starred')
        return single;
    const elts = [single];
    let end = c.end(node);
    for (; k < stop && c.kind(k) !== syntax_1.Kind.tok_right_bracket; k = c.after(k)) {
        if (c.kind(k) !== syntax_1.Kind.tok_comma)
            elts.push(lowerExpression(c, k));
        end = c.end(k);
    }
    return { kind: 'Tuple', start: single.kind === 'Starred' ? single.start : c.start(node), end, elts };
}
function slice(c, node) {
    const parts = [null, null, null];
    let part = 0;
    const stop = c.stop(node);
    for (let k = c.first(node); k < stop; k = c.after(k)) {
        if (c.kind(k) === syntax_1.Kind.tok_colon)
            part++;
        else if (part < 3)
            parts[part] = lowerExpression(c, k);
    }
    return { kind: 'Slice', start: c.start(node), end: c.end(node), lower: parts[0], upper: parts[1], step: parts[2] };
}
function binary(c, node, first, start, left) {
    const operator = c.after(first);
    return {
        kind: 'BinOp',
        start,
        end: c.end(node),
        left,
        op: syntax_1.TOKEN_TEXT[c.kind(operator)],
        right: lowerExpression(c, c.after(operator)),
    };
}
function isAmpersand(c, node) {
    return operatorOf(c, node) === syntax_1.Kind.tok_ampersand;
}
/** The operator of a binary expression; `other` for any other node. */
function operatorOf(c, node) {
    return c.kind(node) === syntax_1.Kind.binary_operator ? c.kind(c.after(c.first(node))) : syntax_1.Kind.other;
}
/**
 * The grammar binds `^` tighter than `&`; Python does the opposite. A bare mixture is taken apart into
 * operands and put together again. Null when the chain of `&` holds no `^`.
 */
function mixedWithCaret(c, node) {
    const operands = [];
    const operators = [];
    const pending = [node];
    while (pending.length > 0) {
        const at = pending.pop();
        const operator = operatorOf(c, at);
        if (operator === syntax_1.Kind.tok_ampersand || operator === syntax_1.Kind.tok_caret) {
            const left = c.first(at);
            const token = c.after(left);
            pending.push(c.after(token), token, left);
        }
        else if (c.kind(at) === syntax_1.Kind.tok_ampersand || c.kind(at) === syntax_1.Kind.tok_caret) {
            operators.push(c.kind(at));
        }
        else {
            operands.push(at);
        }
    }
    if (!operators.includes(syntax_1.Kind.tok_caret))
        return null;
    const start = c.start(node);
    let whole = null;
    let group = lowerExpression(c, operands[0]);
    let groupStart = start;
    for (let i = 1; i <= operands.length; i++) {
        const operator = operators[i - 1];
        const operand = operands[i];
        if (operator === syntax_1.Kind.tok_ampersand && operand !== undefined) {
            const right = lowerExpression(c, operand);
            group = { kind: 'BinOp', start: groupStart, end: c.end(operand), left: group, op: '&', right };
            continue;
        }
        whole =
            whole === null
                ? group
                : { kind: 'BinOp', start, end: c.end(operands[i - 1]), left: whole, op: '^', right: group };
        if (operand === undefined)
            break;
        group = lowerExpression(c, operand);
        groupStart = c.start(operand);
    }
    return whole;
}
function elements(c, node) {
    const elts = [];
    const stop = c.stop(node);
    for (let k = c.first(node); k < stop; k = c.after(k)) {
        if (!isPunctuation(c.kind(k)))
            elts.push(lowerExpression(c, k));
    }
    return elts;
}
function isPunctuation(kind) {
    return kind >= syntax_1.Kind.tok_plus;
}
function sequence(c, node, kind) {
    return { kind, start: c.start(node), end: c.end(node), elts: elements(c, node) };
}
function list(c, node) {
    return sequence(c, node, 'List');
}
function tuple(c, node) {
    return sequence(c, node, 'Tuple');
}
/** `(a)` as a target is only `a` in parentheses; a comma makes it a tuple. */
function tuplePattern(c, node) {
    const inner = c.after(c.first(node));
    if (c.kind(inner) !== syntax_1.Kind.tok_right_paren && c.kind(c.after(inner)) === syntax_1.Kind.tok_right_paren) {
        return lowerExpression(c, inner);
    }
    return tuple(c, node);
}
function dictionary(c, node) {
    const keys = [];
    const values = [];
    const stop = c.stop(node);
    for (let k = c.first(node); k < stop; k = c.after(k)) {
        const kind = c.kind(k);
        if (kind === syntax_1.Kind.pair) {
            const key = c.first(k);
            keys.push(lowerExpression(c, key));
            values.push(lowerExpression(c, c.after(c.after(key))));
        }
        else if (kind === syntax_1.Kind.dictionary_splat) {
            keys.push(null);
            values.push(lowerExpression(c, k));
        }
    }
    return { kind: 'Dict', start: c.start(node), end: c.end(node), keys, values };
}
function comprehension(c, node, kind) {
    const body = c.after(c.first(node));
    const elt = lowerExpression(c, body);
    return { kind, start: c.start(node), end: c.end(node), elt, generators: generators(c, c.after(body), c.stop(node)) };
}
function dictionaryComprehension(c, node) {
    const pair = c.after(c.first(node));
    const keyNode = c.first(pair);
    const key = lowerExpression(c, keyNode);
    const value = lowerExpression(c, c.after(c.after(keyNode)));
    const clauses = generators(c, c.after(pair), c.stop(node));
    return { kind: 'DictComp', start: c.start(node), end: c.end(node), key, value, generators: clauses };
}
function generators(c, from, stop) {
    const clauses = [];
    let ifs = [];
    for (let k = from; k < stop; k = c.after(k)) {
        if (c.kind(k) === syntax_1.Kind.for_in_clause) {
            ifs = [];
            clauses.push(forClause(c, k, ifs));
        }
        else if (c.kind(k) === syntax_1.Kind.if_clause) {
            ifs.push(lowerExpression(c, c.after(c.first(k))));
        }
    }
    return clauses;
}
function forClause(c, node, ifs) {
    let k = c.first(node);
    const isAsync = c.kind(k) === syntax_1.Kind.tok_async;
    if (isAsync)
        k = c.after(k);
    const left = c.after(k);
    const right = c.after(c.after(left));
    return {
        kind: 'comprehension',
        start: c.start(node),
        end: c.end(node),
        target: lowerExpression(c, left),
        iter: lowerRun(c, right, c.stop(node)),
        ifs,
        isAsync,
    };
}
/** The expressions from a node up to `stop`: one alone, or a tuple when there is a comma. */
function lowerRun(c, node, stop) {
    const single = lowerExpression(c, node);
    let k = c.after(node);
    if (k >= stop || c.kind(k) !== syntax_1.Kind.tok_comma)
        return single;
    const elts = [single];
    let end = c.end(node);
    for (; k < stop; k = c.after(k)) {
        const kind = c.kind(k);
        if (kind !== syntax_1.Kind.tok_comma) {
            if (isPunctuation(kind) || !isExpression(kind))
                break;
            elts.push(lowerExpression(c, k));
        }
        end = c.end(k);
    }
    return { kind: 'Tuple', start: c.start(node), end, elts };
}
function starred(c, node) {
    const value = lowerExpression(c, c.after(c.first(node)));
    return { kind: 'Starred', start: c.start(node), end: c.end(node), value };
}
/** Parentheses leave no node, however many there are. */
function parenthesized(c, node) {
    let inner = node;
    while (c.kind(inner) === syntax_1.Kind.parenthesized_expression)
        inner = c.after(c.first(inner));
    return lowerExpression(c, inner);
}
function unary(c, node) {
    const operator = c.first(node);
    return {
        kind: 'UnaryOp',
        start: c.start(node),
        end: c.end(node),
        op: syntax_1.TOKEN_TEXT[c.kind(operator)],
        operand: lowerExpression(c, c.after(operator)),
    };
}
/** `a or b or c` nests to the left in the grammar and is one flat `BoolOp` in CPython. */
function boolean(c, node) {
    const operator = c.kind(c.after(c.first(node)));
    const rights = [];
    let left = node;
    while (c.kind(left) === syntax_1.Kind.boolean_operator && c.kind(c.after(c.first(left))) === operator) {
        rights.push(c.after(c.after(c.first(left))));
        left = c.first(left);
    }
    const first = lowerExpression(c, left);
    const star = first.kind === 'Starred' ? first : null;
    const values = [star === null ? first : star.value];
    for (let i = rights.length - 1; i >= 0; i--)
        values.push(lowerExpression(c, rights[i]));
    const start = star === null ? c.start(node) : star.value.start;
    const built = { kind: 'BoolOp', start, end: c.end(node), op: syntax_1.TOKEN_TEXT[operator], values };
    return star === null ? built : restar(star, built);
}
function comparison(c, node) {
    const first = c.first(node);
    const leftmost = lowerExpression(c, first);
    const star = leftmost.kind === 'Starred' ? leftmost : null;
    const ops = [];
    const comparators = [];
    const stop = c.stop(node);
    for (let k = c.after(first); k < stop; k = c.after(k)) {
        const operator = c.kind(k);
        if (operator === syntax_1.Kind.tok_not_equal_legacy)
            c.legacy(c.start(k), '<> for !=');
        ops.push((operator === syntax_1.Kind.tok_not_equal_legacy ? '!=' : syntax_1.TOKEN_TEXT[operator]));
        k = c.after(k);
        comparators.push(lowerExpression(c, k));
    }
    const start = star === null ? c.start(node) : star.value.start;
    const left = star === null ? leftmost : star.value;
    const built = { kind: 'Compare', start, end: c.end(node), left, ops, comparators };
    return star === null ? built : restar(star, built);
}
function conditional(c, node) {
    const bodyNode = c.first(node);
    const testNode = c.after(c.after(bodyNode));
    const body = lowerExpression(c, bodyNode);
    const test = lowerExpression(c, testNode);
    const orelse = lowerExpression(c, c.after(c.after(testNode)));
    return { kind: 'IfExp', start: c.start(node), end: c.end(node), test, body, orelse };
}
function named(c, node) {
    const target = c.first(node);
    return {
        kind: 'NamedExpr',
        start: c.start(node),
        end: c.end(node),
        target: lowerExpression(c, target),
        value: lowerExpression(c, c.after(c.after(target))),
    };
}
function lambda(c, node) {
    let k = c.after(c.first(node));
    let parameters = -1;
    if (c.kind(k) === syntax_1.Kind.lambda_parameters) {
        parameters = k;
        k = c.after(k);
    }
    const args = (0, lower_arguments_1.lowerArguments)(c, parameters);
    return { kind: 'Lambda', start: c.start(node), end: c.end(node), args, body: lowerExpression(c, c.after(k)) };
}
/** `await x ** 2` is `(await x) ** 2`; the grammar reads it the other way round. */
function awaited(c, node) {
    const operand = c.after(c.first(node));
    const start = c.start(node);
    if (operatorOf(c, operand) === syntax_1.Kind.tok_double_star) {
        const base = c.first(operand);
        const value = { kind: 'Await', start, end: c.end(base), value: lowerExpression(c, base) };
        return binary(c, operand, base, start, value);
    }
    return { kind: 'Await', start, end: c.end(node), value: lowerExpression(c, operand) };
}
function yielded(c, node) {
    const start = c.start(node);
    const end = c.end(node);
    const k = c.after(c.first(node));
    if (k >= c.stop(node))
        return { kind: 'Yield', start, end, value: null };
    if (c.kind(k) === syntax_1.Kind.tok_from) {
        return { kind: 'YieldFrom', start, end, value: lowerExpression(c, c.after(k)) };
    }
    return { kind: 'Yield', start, end, value: lowerExpression(c, k) };
}
/** Annotations have a grammar of their own for `a[b]`, `a | b`, `a.b` and `a: b`. */
function genericType(c, node) {
    const first = c.first(node);
    const value = name(c, first);
    const brackets = c.after(first);
    const index = subscriptIndex(c, c.after(c.first(brackets)), c.stop(brackets));
    return { kind: 'Subscript', start: c.start(node), end: c.end(node), value, slice: index };
}
/** The grammar lets `a[b] | c | d` lean to the right; Python leans to the left. */
function unionType(c, node) {
    const operands = [];
    const pending = [node];
    while (pending.length > 0) {
        const at = pending.pop();
        if (c.kind(at) === syntax_1.Kind.type) {
            pending.push(c.first(at));
        }
        else if (c.kind(at) === syntax_1.Kind.union_type || operatorOf(c, at) === syntax_1.Kind.tok_pipe) {
            const left = c.first(at);
            pending.push(c.after(c.after(left)), left);
        }
        else {
            operands.push(at);
        }
    }
    const start = c.start(node);
    let built = lowerExpression(c, operands[0]);
    for (const operand of operands.slice(1)) {
        built = { kind: 'BinOp', start, end: c.end(operand), left: built, op: '|', right: lowerExpression(c, operand) };
    }
    return built;
}
function memberType(c, node) {
    const first = c.first(node);
    const value = lowerExpression(c, first);
    return { kind: 'Attribute', start: c.start(node), end: c.end(node), value, attr: c.name(c.after(c.after(first))) };
}
function constrainedType(c, node) {
    const first = c.first(node);
    const lower = lowerExpression(c, first);
    const upper = lowerExpression(c, c.after(c.after(first)));
    return { kind: 'Slice', start: c.start(node), end: c.end(node), lower, upper, step: null };
}


/***/ }),

/***/ 2066:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.lowerCasePatterns = lowerCasePatterns;
const syntax_1 = __nccwpck_require__(3834);
/** The patterns of a `case` from a node up to `stop`; a comma makes them an open sequence. */
function lowerCasePatterns(c, node, stop) {
    const first = lowerPattern(c, node);
    let k = c.after(node);
    if (k >= stop || c.kind(k) !== syntax_1.Kind.tok_comma)
        return first;
    const patterns = [first];
    let end = c.end(node);
    for (; k < stop && (c.kind(k) === syntax_1.Kind.tok_comma || c.kind(k) === syntax_1.Kind.case_pattern); k = c.after(k)) {
        if (c.kind(k) === syntax_1.Kind.case_pattern)
            patterns.push(lowerPattern(c, k));
        end = c.end(k);
    }
    return { kind: 'MatchSequence', start: c.start(node), end, patterns };
}
/** A `case_pattern`, whose number may be spread over a sign and a literal. */
function lowerPattern(c, node) {
    const first = c.first(node);
    switch (c.kind(first)) {
        case syntax_1.Kind.as_pattern: {
            const inner = c.first(first);
            const pattern = lowerPattern(c, inner);
            const name = c.name(c.after(c.after(inner)));
            return { kind: 'MatchAs', start: c.start(first), end: c.end(first), pattern, name };
        }
        default:
            return simple(c, first, c.stop(node)).pattern;
    }
}
/** A simple pattern that begins at `node`, and the node after it: a negative number takes two. */
function simple(c, node, stop) {
    if (c.kind(node) === syntax_1.Kind.tok_minus) {
        const number = c.after(node);
        const start = c.start(node);
        const end = c.end(number);
        const value = { kind: 'UnaryOp', start, end, op: '-', operand: c.expression(c, number) };
        return { pattern: { kind: 'MatchValue', start, end, value }, after: c.after(number) };
    }
    return { pattern: node < stop ? single(c, node) : wildcard(c, node), after: c.after(node) };
}
function wildcard(c, node) {
    return { kind: 'MatchAs', start: c.start(node), end: c.end(node), pattern: null, name: null };
}
function single(c, node) {
    const start = c.start(node);
    const end = c.end(node);
    switch (c.kind(node)) {
        case syntax_1.Kind.tok_underscore:
            return wildcard(c, node);
        case syntax_1.Kind.case_pattern:
            return lowerPattern(c, node);
        case syntax_1.Kind.true:
            return { kind: 'MatchSingleton', start, end, value: true };
        case syntax_1.Kind.false:
            return { kind: 'MatchSingleton', start, end, value: false };
        case syntax_1.Kind.none:
            return { kind: 'MatchSingleton', start, end, value: null };
        case syntax_1.Kind.dotted_name:
            return dotted(c, node);
        case syntax_1.Kind.splat_pattern:
            return { kind: 'MatchStar', start, end, name: splatName(c, node) };
        case syntax_1.Kind.union_pattern:
            return union(c, node);
        case syntax_1.Kind.list_pattern:
            return { kind: 'MatchSequence', start, end, patterns: listed(c, node) };
        case syntax_1.Kind.tuple_pattern:
            return tuple(c, node);
        case syntax_1.Kind.dict_pattern:
            return mapping(c, node);
        case syntax_1.Kind.class_pattern:
            return classPattern(c, node);
        case syntax_1.Kind.complex_pattern:
            return { kind: 'MatchValue', start, end, value: complex(c, node) };
        default:
            return { kind: 'MatchValue', start, end, value: c.expression(c, node) };
    }
}
function dotted(c, node) {
    const start = c.start(node);
    const end = c.end(node);
    if (c.stop(c.first(node)) === c.stop(node)) {
        const name = c.name(node);
        return { kind: 'MatchAs', start, end, pattern: null, name: name === '_' ? null : name };
    }
    return { kind: 'MatchValue', start, end, value: dottedExpression(c, node) };
}
function dottedExpression(c, node) {
    const first = c.first(node);
    const start = c.start(first);
    const stop = c.stop(node);
    let value = { kind: 'Name', start, end: c.end(first), id: c.name(first) };
    for (let k = c.after(first); k < stop; k = c.after(k)) {
        if (c.kind(k) === syntax_1.Kind.identifier)
            value = { kind: 'Attribute', start, end: c.end(k), value, attr: c.name(k) };
    }
    return value;
}
function splatName(c, node) {
    const name = c.name(c.after(c.first(node)));
    return name === '_' ? null : name;
}
function union(c, node) {
    const patterns = [];
    const stop = c.stop(node);
    for (let k = c.first(node); k < stop;) {
        if (c.kind(k) === syntax_1.Kind.tok_pipe) {
            k = c.after(k);
            continue;
        }
        const alternative = simple(c, k, stop);
        patterns.push(alternative.pattern);
        k = alternative.after;
    }
    return { kind: 'MatchOr', start: c.start(node), end: c.end(node), patterns };
}
function listed(c, node) {
    const patterns = [];
    const stop = c.stop(node);
    for (let k = c.first(node); k < stop; k = c.after(k)) {
        if (c.kind(k) === syntax_1.Kind.case_pattern)
            patterns.push(lowerPattern(c, k));
    }
    return patterns;
}
/** `(p)` is `p` in parentheses; a comma makes it a sequence. */
function tuple(c, node) {
    const patterns = listed(c, node);
    const inner = c.after(c.first(node));
    if (patterns.length === 1 && c.kind(c.after(inner)) === syntax_1.Kind.tok_right_paren) {
        const only = patterns[0];
        if (only.kind !== 'MatchStar')
            return only;
    }
    return { kind: 'MatchSequence', start: c.start(node), end: c.end(node), patterns };
}
function mapping(c, node) {
    const keys = [];
    const patterns = [];
    let rest = null;
    const stop = c.stop(node);
    for (let k = c.after(c.first(node)); k < stop;) {
        const kind = c.kind(k);
        if (kind === syntax_1.Kind.tok_comma || kind === syntax_1.Kind.tok_right_brace) {
            k = c.after(k);
        }
        else if (kind === syntax_1.Kind.splat_pattern) {
            rest = splatName(c, k);
            k = c.after(k);
        }
        else {
            const key = simple(c, k, stop);
            const value = c.after(key.after);
            keys.push(keyExpression(key.pattern));
            patterns.push(lowerPattern(c, value));
            k = c.after(value);
        }
    }
    return { kind: 'MatchMapping', start: c.start(node), end: c.end(node), keys, patterns, rest };
}
/** Keys of a mapping pattern are expressions, not patterns. */
function keyExpression(pattern) {
    const { start, end } = pattern;
    if (pattern.kind === 'MatchValue')
        return pattern.value;
    if (pattern.kind === 'MatchSingleton') {
        if (pattern.value === null)
            return { kind: 'Constant', start, end, type: 'none', value: null };
        return { kind: 'Constant', start, end, type: 'bool', value: pattern.value };
    }
    if (pattern.kind === 'MatchAs' && pattern.name !== null)
        return { kind: 'Name', start, end, id: pattern.name };
    return { kind: 'Missing', start, end, parts: [] };
}
function classPattern(c, node) {
    const cls = c.first(node);
    const patterns = [];
    const kwdAttrs = [];
    const kwdPatterns = [];
    const stop = c.stop(node);
    for (let k = c.after(cls); k < stop; k = c.after(k)) {
        if (c.kind(k) !== syntax_1.Kind.case_pattern)
            continue;
        const inner = c.first(k);
        // `name=pattern as x` reads as `(name=pattern) as x` in the grammar.
        const as = c.kind(inner) === syntax_1.Kind.as_pattern ? c.first(inner) : -1;
        const keyword = as === -1 ? inner : c.first(as);
        if (c.kind(keyword) !== syntax_1.Kind.keyword_pattern) {
            patterns.push(lowerPattern(c, k));
            continue;
        }
        const name = c.first(keyword);
        const { pattern } = simple(c, c.after(c.after(name)), c.stop(keyword));
        kwdAttrs.push(c.name(name));
        if (as === -1) {
            kwdPatterns.push(pattern);
        }
        else {
            const alias = c.name(c.after(c.after(as)));
            kwdPatterns.push({ kind: 'MatchAs', start: pattern.start, end: c.end(inner), pattern, name: alias });
        }
    }
    const start = c.start(node);
    return {
        kind: 'MatchClass',
        start,
        end: c.end(node),
        cls: dottedExpression(c, cls),
        patterns,
        kwdAttrs,
        kwdPatterns,
    };
}
function complex(c, node) {
    const start = c.start(node);
    let k = c.first(node);
    const negative = c.kind(k) === syntax_1.Kind.tok_minus;
    if (negative)
        k = c.after(k);
    const real = c.expression(c, k);
    const left = negative ? { kind: 'UnaryOp', start, end: real.end, op: '-', operand: real } : real;
    const operator = c.after(k);
    const right = c.expression(c, c.after(operator));
    return { kind: 'BinOp', start, end: c.end(node), left, op: c.kind(operator) === syntax_1.Kind.tok_minus ? '-' : '+', right };
}


/***/ }),

/***/ 3927:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.lowerBlock = lowerBlock;
const lower_arguments_1 = __nccwpck_require__(8893);
const lower_expressions_1 = __nccwpck_require__(8034);
const lower_patterns_1 = __nccwpck_require__(2066);
const recovery_1 = __nccwpck_require__(1322);
const syntax_1 = __nccwpck_require__(3834);
/**
 * The statements directly in a `module`, `block` or `ERROR` node. A statement that nests too deep for the
 * stack is reported and left out; the others stay.
 */
function lowerBlock(c, block) {
    if (c.hasError)
        return lowerBrokenBlock(c, block);
    const body = [];
    let end = c.start(block);
    const stop = c.stop(block);
    for (let k = block + 1; k < stop; k = c.stop(k)) {
        const kind = c.kind(k);
        if (kind === syntax_1.Kind.tok_semicolon) {
            end = c.end(k);
            continue;
        }
        try {
            const rule = STATEMENTS[kind];
            if (rule === undefined)
                continue;
            const statement = rule(c, k);
            body.push(statement);
            end = statement.end;
        }
        catch (error) {
            if (!(error instanceof RangeError))
                throw error;
            c.problem(c.start(k), 'too many nested expressions');
            end = c.end(k);
        }
    }
    c.blockEnd = end;
    return body;
}
/**
 * As `lowerBlock` for a tree with errors: `ERROR` nodes give the statements inside them, stray `def name` and
 * `class name` become definitions without a body, loose expressions stay together as one statement.
 */
function lowerBrokenBlock(c, block) {
    const body = [];
    const loose = [];
    let end = c.start(block);
    let hasOutline = false;
    const stop = c.stop(block);
    const inError = c.kind(block) === syntax_1.Kind.ERROR;
    for (let k = block + 1; k < stop; k = c.stop(k)) {
        const kind = c.kind(k);
        try {
            const rule = STATEMENTS[kind];
            if (rule !== undefined) {
                const statement = withoutInversion(rule(c, k), c.end(k));
                body.push(statement);
                end = statement.end;
                for (const error of (0, recovery_1.errorsWithin)(c, k)) {
                    body.push(...lowerBrokenBlock(c, error).filter((found) => found.kind !== 'Expr'));
                }
            }
            else if (kind === syntax_1.Kind.ERROR || kind === syntax_1.Kind.block) {
                body.push(...lowerBrokenBlock(c, k));
                hasOutline = true;
                end = c.end(k);
            }
            else if (kind === syntax_1.Kind.tok_semicolon) {
                end = c.end(k);
            }
            else if (inError && (kind === syntax_1.Kind.tok_def || kind === syntax_1.Kind.tok_class)) {
                const found = (0, recovery_1.outline)(c, k, stop);
                if (found === null)
                    continue;
                body.push(found);
                hasOutline = true;
                k = c.stop(k);
            }
            else if (inError && (0, recovery_1.isLoose)(kind)) {
                loose.push(c.expression(c, k));
            }
        }
        catch (error) {
            if (!(error instanceof RangeError))
                throw error;
            c.problem(c.start(k), 'too many nested expressions');
            end = c.end(k);
        }
    }
    if (loose.length > 0) {
        const from = loose[0].start;
        const to = loose[loose.length - 1].end;
        body.push({ kind: 'Expr', start: from, end: to, value: { kind: 'Missing', start: from, end: to, parts: loose } });
    }
    c.blockEnd = end;
    return hasOutline ? (0, recovery_1.nestByIndent)(c, body) : body;
}
/** A block that the parser gave to another statement may end before its own header begins. */
function withoutInversion(statement, end) {
    return statement.end < statement.start ? { ...statement, end: Math.max(end, statement.start) } : statement;
}
const STATEMENTS = new Array(256).fill(undefined);
STATEMENTS[syntax_1.Kind.expression_statement] = expressionStatement;
STATEMENTS[syntax_1.Kind.import_statement] = (c, n) => ({
    kind: 'Import',
    start: c.start(n),
    end: c.end(n),
    names: aliases(c, c.after(c.first(n)), c.stop(n)),
});
STATEMENTS[syntax_1.Kind.import_from_statement] = importFrom;
STATEMENTS[syntax_1.Kind.future_import_statement] = importFrom;
STATEMENTS[syntax_1.Kind.print_statement] = print;
STATEMENTS[syntax_1.Kind.exec_statement] = (c, n) => legacy(c, n, 'exec');
STATEMENTS[syntax_1.Kind.assert_statement] = assert;
STATEMENTS[syntax_1.Kind.return_statement] = (c, n) => {
    const value = c.after(c.first(n));
    return {
        kind: 'Return',
        start: c.start(n),
        end: c.end(n),
        value: value < c.stop(n) ? c.expression(c, value) : null,
    };
};
STATEMENTS[syntax_1.Kind.delete_statement] = deletion;
STATEMENTS[syntax_1.Kind.raise_statement] = raise;
STATEMENTS[syntax_1.Kind.pass_statement] = (c, n) => ({ kind: 'Pass', start: c.start(n), end: c.end(n) });
STATEMENTS[syntax_1.Kind.break_statement] = (c, n) => ({ kind: 'Break', start: c.start(n), end: c.end(n) });
STATEMENTS[syntax_1.Kind.continue_statement] = (c, n) => ({ kind: 'Continue', start: c.start(n), end: c.end(n) });
STATEMENTS[syntax_1.Kind.global_statement] = (c, n) => ({
    kind: 'Global',
    start: c.start(n),
    end: c.end(n),
    names: identifiers(c, n),
});
STATEMENTS[syntax_1.Kind.nonlocal_statement] = (c, n) => ({
    kind: 'Nonlocal',
    start: c.start(n),
    end: c.end(n),
    names: identifiers(c, n),
});
STATEMENTS[syntax_1.Kind.type_alias_statement] = typeAlias;
STATEMENTS[syntax_1.Kind.if_statement] = conditional;
STATEMENTS[syntax_1.Kind.for_statement] = forLoop;
STATEMENTS[syntax_1.Kind.while_statement] = whileLoop;
STATEMENTS[syntax_1.Kind.try_statement] = tryStatement;
STATEMENTS[syntax_1.Kind.with_statement] = withStatement;
STATEMENTS[syntax_1.Kind.function_definition] = (c, n) => functionDefinition(c, n, NO_DECORATORS);
STATEMENTS[syntax_1.Kind.class_definition] = (c, n) => classDefinition(c, n, NO_DECORATORS);
STATEMENTS[syntax_1.Kind.decorated_definition] = decorated;
STATEMENTS[syntax_1.Kind.match_statement] = match;
const NO_DECORATORS = [];
const NO_STATEMENTS = [];
const NO_TYPE_PARAMS = [];
function expressionStatement(c, node) {
    const first = c.first(node);
    switch (c.kind(first)) {
        case syntax_1.Kind.assignment:
            return assignment(c, first);
        case syntax_1.Kind.augmented_assignment:
            return augmented(c, first);
        default:
            return { kind: 'Expr', start: c.start(node), end: c.end(node), value: (0, lower_expressions_1.lowerRun)(c, first, c.stop(node)) };
    }
}
/** `a = b = value` nests to the right in the grammar. */
function assignment(c, node) {
    const start = c.start(node);
    const end = c.end(node);
    const left = c.first(node);
    const operator = c.after(left);
    if (c.kind(operator) === syntax_1.Kind.tok_colon) {
        const type = c.after(operator);
        const equal = c.after(type);
        const target = c.expression(c, left);
        const annotation = c.expression(c, type);
        const value = equal < c.stop(node) ? c.expression(c, c.after(equal)) : null;
        return { kind: 'AnnAssign', start, end, target, annotation, value, simple: c.kind(left) === syntax_1.Kind.identifier };
    }
    const targets = [c.expression(c, left)];
    let right = c.after(operator);
    while (c.kind(right) === syntax_1.Kind.assignment && c.kind(c.after(c.first(right))) === syntax_1.Kind.tok_equal) {
        const target = c.first(right);
        targets.push(c.expression(c, target));
        right = c.after(c.after(target));
    }
    return { kind: 'Assign', start, end, targets, value: c.expression(c, right) };
}
function augmented(c, node) {
    const left = c.first(node);
    const operator = c.after(left);
    return {
        kind: 'AugAssign',
        start: c.start(node),
        end: c.end(node),
        target: c.expression(c, left),
        op: syntax_1.TOKEN_TEXT[c.kind(operator)].slice(0, -1),
        value: c.expression(c, c.after(operator)),
    };
}
function aliases(c, from, stop) {
    const names = [];
    for (let k = from; k < stop; k = c.after(k)) {
        const start = c.start(k);
        const end = c.end(k);
        switch (c.kind(k)) {
            case syntax_1.Kind.dotted_name:
                names.push({ kind: 'alias', start, end, name: dottedName(c, k), asname: null });
                break;
            case syntax_1.Kind.aliased_import: {
                const name = c.first(k);
                const asname = c.name(c.after(c.after(name)));
                names.push({ kind: 'alias', start, end, name: dottedName(c, name), asname });
                break;
            }
            case syntax_1.Kind.wildcard_import:
                names.push({ kind: 'alias', start, end, name: '*', asname: null });
                break;
        }
    }
    return names;
}
/** The dots may be apart from the names (`a . b`); the name has them together. */
function dottedName(c, node) {
    const stop = c.stop(node);
    let joined = '';
    for (let k = c.first(node); k < stop; k = c.after(k)) {
        if (c.kind(k) !== syntax_1.Kind.identifier)
            continue;
        if (c.stop(k) === stop && joined === '')
            return c.name(k);
        joined += joined === '' ? c.name(k) : `.${c.name(k)}`;
    }
    return joined;
}
function importFrom(c, node) {
    const source = c.after(c.first(node));
    let module = null;
    let level = 0;
    if (c.kind(source) === syntax_1.Kind.relative_import) {
        const prefix = c.first(source);
        const prefixStop = c.stop(prefix);
        for (let k = c.first(prefix); k < prefixStop; k = c.after(k))
            level++;
        const name = c.after(prefix);
        if (name < c.stop(source))
            module = dottedName(c, name);
    }
    else {
        module = c.kind(source) === syntax_1.Kind.dotted_name ? dottedName(c, source) : '__future__';
    }
    const names = aliases(c, c.after(source), c.stop(node));
    return { kind: 'ImportFrom', start: c.start(node), end: c.end(node), module, names, level };
}
/** `print >>file, x` is a print statement to the grammar, and a tuple to Python 3. */
function print(c, node) {
    const keyword = c.first(node);
    const chevron = c.after(keyword);
    if (c.kind(chevron) !== syntax_1.Kind.chevron || looserThanShift(c, c.after(c.first(chevron)))) {
        return legacy(c, node, 'print');
    }
    const start = c.start(node);
    const end = c.end(node);
    const name = { kind: 'Name', start, end: c.end(keyword), id: 'print' };
    const right = c.expression(c, c.after(c.first(chevron)));
    const shift = { kind: 'BinOp', start, end: c.end(chevron), left: name, op: '>>', right };
    const rest = c.after(chevron);
    const stop = c.stop(node);
    if (rest >= stop)
        return { kind: 'Expr', start, end, value: shift };
    const elts = [shift];
    for (let k = rest; k < stop; k = c.after(k)) {
        if (c.kind(k) !== syntax_1.Kind.tok_comma)
            elts.push(c.expression(c, k));
    }
    return { kind: 'Expr', start, end, value: { kind: 'Tuple', start, end, elts } };
}
function looserThanShift(c, node) {
    switch (c.kind(node)) {
        case syntax_1.Kind.boolean_operator:
        case syntax_1.Kind.not_operator:
        case syntax_1.Kind.comparison_operator:
        case syntax_1.Kind.conditional_expression:
        case syntax_1.Kind.lambda:
        case syntax_1.Kind.named_expression:
            return true;
        case syntax_1.Kind.binary_operator: {
            const operator = c.kind(c.after(c.first(node)));
            return (operator === syntax_1.Kind.tok_pipe ||
                operator === syntax_1.Kind.tok_caret ||
                operator === syntax_1.Kind.tok_ampersand ||
                operator === syntax_1.Kind.tok_left_shift ||
                operator === syntax_1.Kind.tok_right_shift);
        }
        default:
            return false;
    }
}
function legacy(c, node, keyword) {
    c.legacy(c.start(node), `${keyword} without parentheses`);
    const values = [];
    const stop = c.stop(node);
    for (let k = c.after(c.first(node)); k < stop; k = c.after(k)) {
        const kind = c.kind(k);
        if (kind === syntax_1.Kind.chevron)
            values.push(c.expression(c, c.after(c.first(k))));
        else if (kind !== syntax_1.Kind.tok_comma && kind !== syntax_1.Kind.tok_in)
            values.push(c.expression(c, k));
    }
    return { kind: 'Legacy', start: c.start(node), end: c.end(node), keyword, values };
}
function assert(c, node) {
    const test = c.after(c.first(node));
    const comma = c.after(test);
    return {
        kind: 'Assert',
        start: c.start(node),
        end: c.end(node),
        test: c.expression(c, test),
        msg: comma < c.stop(node) ? c.expression(c, c.after(comma)) : null,
    };
}
function deletion(c, node) {
    const first = c.after(c.first(node));
    const value = c.expression(c, first);
    const targets = c.kind(first) === syntax_1.Kind.expression_list && value.kind === 'Tuple' ? value.elts : [value];
    return { kind: 'Delete', start: c.start(node), end: c.end(node), targets };
}
function raise(c, node) {
    let exc = null;
    let cause = null;
    const stop = c.stop(node);
    for (let k = c.after(c.first(node)); k < stop; k = c.after(k)) {
        if (c.kind(k) === syntax_1.Kind.tok_from) {
            cause = c.expression(c, c.after(k));
            break;
        }
        exc = c.expression(c, k);
        if (c.kind(k) === syntax_1.Kind.expression_list)
            c.legacy(c.start(k), 'raise with a comma');
    }
    return { kind: 'Raise', start: c.start(node), end: c.end(node), exc, cause };
}
function identifiers(c, node) {
    const names = [];
    const stop = c.stop(node);
    for (let k = c.first(node); k < stop; k = c.after(k)) {
        if (c.kind(k) === syntax_1.Kind.identifier)
            names.push(c.name(k));
    }
    return names;
}
function typeAlias(c, node) {
    const left = c.after(c.first(node));
    const right = c.after(c.after(left));
    let name = c.first(left);
    let typeParams = NO_TYPE_PARAMS;
    if (c.kind(name) !== syntax_1.Kind.generic_type && c.kind(name) !== syntax_1.Kind.identifier)
        return assignmentToType(c, node, name, right);
    if (c.kind(name) === syntax_1.Kind.generic_type) {
        const inner = c.first(name);
        typeParams = typeParameters(c, c.after(inner));
        name = inner;
    }
    return {
        kind: 'TypeAlias',
        start: c.start(node),
        end: c.end(node),
        name: c.expression(c, name),
        typeParams,
        value: c.expression(c, right),
    };
}
/** `type(x).y = z` reads as an alias to the grammar, and assigns to what the class `type` gives. */
function assignmentToType(c, node, left, right) {
    const start = c.start(node);
    const target = (0, lower_expressions_1.lowerOver)(c, left, { kind: 'Name', start, end: c.end(c.first(node)), id: 'type' });
    return { kind: 'Assign', start, end: c.end(node), targets: [target], value: c.expression(c, right) };
}
function typeParameters(c, node) {
    const params = [];
    const stop = c.stop(node);
    for (let k = c.first(node); k < stop; k = c.after(k)) {
        if (c.kind(k) === syntax_1.Kind.type)
            params.push(typeParameter(c, k));
    }
    return params;
}
function typeParameter(c, node) {
    const start = c.start(node);
    const value = typeDefault(c, node);
    const end = value === null ? c.end(node) : value.end;
    const inner = c.first(node);
    switch (c.kind(inner)) {
        case syntax_1.Kind.constrained_type: {
            const name = c.first(inner);
            const bound = c.expression(c, c.after(c.after(name)));
            return { kind: 'TypeVar', start, end, name: c.name(name), bound, default: value };
        }
        case syntax_1.Kind.splat_type:
        case syntax_1.Kind.list_splat: {
            const star = c.first(inner);
            const kind = c.kind(star) === syntax_1.Kind.tok_double_star ? 'ParamSpec' : 'TypeVarTuple';
            return { kind, start, end, name: c.name(c.after(star)), bound: null, default: value };
        }
        default:
            return { kind: 'TypeVar', start, end, name: c.name(inner), bound: null, default: value };
    }
}
/** The default that stood between a type parameter and the comma or bracket after it. */
function typeDefault(c, node) {
    const next = c.start(c.after(node));
    return c.typeDefaults.find(({ equals }) => equals >= c.end(node) && equals < next)?.value ?? null;
}
/** An `elif` is an `If` in the `orelse` of the one before; all end where the last one ends. */
function conditional(c, node) {
    const starts = [];
    const tests = [];
    const bodies = [];
    let orelse = NO_STATEMENTS;
    const clause = (at, keyword) => {
        const test = c.after(keyword);
        const block = c.after(c.after(test));
        starts.push(c.start(at));
        tests.push(c.expression(c, test));
        bodies.push(lowerBlock(c, block));
        return c.after(block);
    };
    const stop = c.stop(node);
    for (let k = clause(node, c.first(node)); k < stop; k = c.after(k)) {
        if (c.kind(k) === syntax_1.Kind.elif_clause)
            clause(k, c.first(k));
        else if (c.kind(k) === syntax_1.Kind.else_clause)
            orelse = clauseBody(c, k);
    }
    const end = c.blockEnd;
    let last = starts.length - 1;
    let built = { kind: 'If', start: starts[last], end, test: tests[last], body: bodies[last], orelse };
    while (--last >= 0) {
        built = { kind: 'If', start: starts[last], end, test: tests[last], body: bodies[last], orelse: [built] };
    }
    return built;
}
/** The block of an `else` or `finally`. */
function clauseBody(c, clause) {
    return lowerBlock(c, c.after(c.after(c.first(clause))));
}
function optionalElse(c, node, stop) {
    return node < stop && c.kind(node) === syntax_1.Kind.else_clause ? clauseBody(c, node) : NO_STATEMENTS;
}
function forLoop(c, node) {
    let k = c.first(node);
    const isAsync = c.kind(k) === syntax_1.Kind.tok_async;
    if (isAsync)
        k = c.after(k);
    const left = c.after(k);
    const right = c.after(c.after(left));
    const block = c.after(c.after(right));
    const target = c.expression(c, left);
    const iter = c.expression(c, right);
    const body = lowerBlock(c, block);
    const orelse = optionalElse(c, c.after(block), c.stop(node));
    return { kind: isAsync ? 'AsyncFor' : 'For', start: c.start(node), end: c.blockEnd, target, iter, body, orelse };
}
function whileLoop(c, node) {
    const condition = c.after(c.first(node));
    const block = c.after(c.after(condition));
    const test = c.expression(c, condition);
    const body = lowerBlock(c, block);
    const orelse = optionalElse(c, c.after(block), c.stop(node));
    return { kind: 'While', start: c.start(node), end: c.blockEnd, test, body, orelse };
}
function tryStatement(c, node) {
    const handlers = [];
    let orelse = NO_STATEMENTS;
    let finalbody = NO_STATEMENTS;
    let isStar = false;
    const block = c.after(c.after(c.first(node)));
    const body = lowerBlock(c, block);
    const stop = c.stop(node);
    for (let k = c.after(block); k < stop; k = c.after(k)) {
        switch (c.kind(k)) {
            case syntax_1.Kind.except_clause:
                isStar ||= c.kind(c.after(c.first(k))) === syntax_1.Kind.tok_star;
                handlers.push(handler(c, k));
                break;
            case syntax_1.Kind.else_clause:
                orelse = clauseBody(c, k);
                break;
            case syntax_1.Kind.finally_clause:
                finalbody = clauseBody(c, k);
                break;
        }
    }
    const kind = isStar ? 'TryStar' : 'Try';
    return { kind, start: c.start(node), end: c.blockEnd, body, handlers, orelse, finalbody };
}
function handler(c, node) {
    let k = c.after(c.first(node));
    if (c.kind(k) === syntax_1.Kind.tok_star)
        k = c.after(k);
    let type = null;
    let name = null;
    if (c.kind(k) === syntax_1.Kind.as_pattern) {
        const value = c.first(k);
        type = c.expression(c, value);
        name = c.name(c.after(c.after(value)));
    }
    else if (c.kind(k) !== syntax_1.Kind.tok_colon) {
        type = (0, lower_expressions_1.lowerRun)(c, k, c.stop(node));
        const as = c.after(k);
        if (c.kind(as) === syntax_1.Kind.tok_as)
            name = c.name(c.after(as));
        if (bindsWithComma(c, k, type))
            c.legacy(type.start, 'except with a comma before the name');
    }
    const body = lowerBlock(c, lastChild(c, k, c.stop(node)));
    return { kind: 'ExceptHandler', start: c.start(node), end: c.blockEnd, type, name, body };
}
/** What names of exceptions caught look like, and names of exception classes do not. */
const CAUGHT = /^_?(?:[a-z]{1,3}|exception|inst(?:ance)?|details?|reason|message)$/;
/** `except E, e` binds a name in Python 2; since Python 3.14 it is a tuple of two classes. */
function bindsWithComma(c, node, type) {
    if (type.kind !== 'Tuple' || type.elts.length !== 2 || c.kind(node) === syntax_1.Kind.tuple)
        return false;
    const [cls, name] = type.elts;
    if (name.kind === 'Tuple')
        return true;
    return name.kind === 'Name' && CAUGHT.test(name.id) && !(cls.kind === 'Name' && CAUGHT.test(cls.id));
}
function lastChild(c, from, stop) {
    let last = from;
    for (let k = from; k < stop; k = c.after(k))
        last = k;
    return last;
}
function withStatement(c, node) {
    let k = c.first(node);
    const isAsync = c.kind(k) === syntax_1.Kind.tok_async;
    if (isAsync)
        k = c.after(k);
    const clause = c.after(k);
    const items = withItems(c, clause);
    const body = lowerBlock(c, c.after(c.after(clause)));
    return { kind: isAsync ? 'AsyncWith' : 'With', start: c.start(node), end: c.blockEnd, items, body };
}
/** `with (a, b as c):` may read as one parenthesised tuple; Python takes its elements as items. */
function withItems(c, clause) {
    const values = [];
    const stop = c.stop(clause);
    for (let k = c.first(clause); k < stop; k = c.after(k)) {
        if (c.kind(k) === syntax_1.Kind.with_item)
            values.push(c.first(k));
    }
    const open = c.first(clause);
    if (c.kind(open) === syntax_1.Kind.tok_left_paren && values.some((value) => isNoItem(c.kind(value)))) {
        return [{ kind: 'withitem', contextExpr: parenthesizedItems(c, clause, values), optionalVars: null }];
    }
    const only = values[0];
    if (values.length === 1 && only !== undefined) {
        const inner = c.after(c.first(only));
        if (c.kind(only) === syntax_1.Kind.parenthesized_expression && c.kind(inner) === syntax_1.Kind.as_pattern)
            return [withItem(c, inner)];
        if (c.kind(only) === syntax_1.Kind.tuple) {
            const parts = itemsOfTuple(c, only);
            if (parts !== null)
                return parts.map((part) => withItem(c, part));
        }
    }
    return values.map((value) => withItem(c, value));
}
/** What a tuple may hold and a list of with-items may not. */
function isNoItem(kind) {
    return kind === syntax_1.Kind.list_splat || kind === syntax_1.Kind.yield || kind === syntax_1.Kind.named_expression;
}
/** `(a, *b)` read as with-items is a tuple after all, `(a := b)` an expression in parentheses. */
function parenthesizedItems(c, clause, values) {
    const elts = values.map((value) => c.expression(c, value));
    const close = c.stop(values[values.length - 1]);
    if (elts.length === 1 && c.kind(close) !== syntax_1.Kind.tok_comma)
        return elts[0];
    return { kind: 'Tuple', start: c.start(clause), end: c.end(clause), elts };
}
/** The elements of a tuple that can be with-items; null when it must be a tuple. */
function itemsOfTuple(c, tuple) {
    const parts = [];
    const stop = c.stop(tuple);
    for (let k = c.first(tuple); k < stop; k = c.after(k)) {
        const kind = c.kind(k);
        if (isNoItem(kind))
            return null;
        if (kind < syntax_1.Kind.tok_plus)
            parts.push(k);
    }
    return parts.length === 0 ? null : parts;
}
function withItem(c, node) {
    if (c.kind(node) !== syntax_1.Kind.as_pattern) {
        return { kind: 'withitem', contextExpr: c.expression(c, node), optionalVars: null };
    }
    const value = c.first(node);
    const target = c.after(c.after(value));
    return { kind: 'withitem', contextExpr: c.expression(c, value), optionalVars: c.expression(c, target) };
}
function decorated(c, node) {
    const decorators = [];
    let k = c.first(node);
    for (; c.kind(k) === syntax_1.Kind.decorator; k = c.after(k))
        decorators.push(c.expression(c, c.after(c.first(k))));
    return c.kind(k) === syntax_1.Kind.class_definition ? classDefinition(c, k, decorators) : functionDefinition(c, k, decorators);
}
function functionDefinition(c, node, decorators) {
    let k = c.first(node);
    const isAsync = c.kind(k) === syntax_1.Kind.tok_async;
    if (isAsync)
        k = c.after(k);
    k = c.after(k);
    const name = c.name(k);
    let typeParams = NO_TYPE_PARAMS;
    k = c.after(k);
    if (c.kind(k) === syntax_1.Kind.type_parameter) {
        typeParams = typeParameters(c, k);
        k = c.after(k);
    }
    const args = (0, lower_arguments_1.lowerArguments)(c, k);
    let returns = null;
    k = c.after(k);
    if (c.kind(k) === syntax_1.Kind.tok_arrow) {
        k = c.after(k);
        returns = c.expression(c, k);
        k = c.after(k);
    }
    const body = lowerBlock(c, c.after(k));
    return {
        kind: isAsync ? 'AsyncFunctionDef' : 'FunctionDef',
        start: c.start(node),
        end: c.blockEnd,
        name,
        typeParams,
        args,
        returns,
        body,
        decorators,
    };
}
function classDefinition(c, node, decorators) {
    let k = c.after(c.first(node));
    const name = c.name(k);
    let typeParams = NO_TYPE_PARAMS;
    k = c.after(k);
    if (c.kind(k) === syntax_1.Kind.type_parameter) {
        typeParams = typeParameters(c, k);
        k = c.after(k);
    }
    let bases = NO_DECORATORS;
    let keywords = [];
    if (c.kind(k) === syntax_1.Kind.argument_list) {
        ({ args: bases, keywords } = (0, lower_expressions_1.lowerArgumentList)(c, k));
        k = c.after(k);
    }
    const body = lowerBlock(c, c.after(k));
    return {
        kind: 'ClassDef',
        start: c.start(node),
        end: c.blockEnd,
        name,
        typeParams,
        bases,
        keywords,
        body,
        decorators,
    };
}
function match(c, node) {
    const subjectNode = c.after(c.first(node));
    const stop = c.stop(node);
    const subject = (0, lower_expressions_1.lowerRun)(c, subjectNode, stop);
    const block = lastChild(c, subjectNode, stop);
    const cases = [];
    c.blockEnd = c.end(node);
    const blockStop = c.stop(block);
    for (let k = c.first(block); k < blockStop; k = c.after(k)) {
        if (c.kind(k) === syntax_1.Kind.case_clause)
            cases.push(matchCase(c, k));
    }
    return { kind: 'Match', start: c.start(node), end: c.blockEnd, subject, cases };
}
function matchCase(c, node) {
    const first = c.after(c.first(node));
    const stop = c.stop(node);
    const pattern = (0, lower_patterns_1.lowerCasePatterns)(c, first, stop);
    let guard = null;
    let block = first;
    for (let k = first; k < stop; k = c.after(k)) {
        if (c.kind(k) === syntax_1.Kind.if_clause)
            guard = c.expression(c, c.after(c.first(k)));
        block = k;
    }
    return { kind: 'match_case', pattern, guard, body: lowerBlock(c, block) };
}


/***/ }),

/***/ 8815:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.lowerString = lowerString;
exports.lowerConcatenation = lowerConcatenation;
const literals_1 = __nccwpck_require__(5101);
const syntax_1 = __nccwpck_require__(3834);
/** Lowers one string literal. */
function lowerString(c, node) {
    const start = c.start(node);
    const end = c.end(node);
    const shape = (0, literals_1.literalShape)(c.text, start, end);
    if (!shape.format && !shape.template) {
        reportLegacyString(c, start, shape);
        return plain(c, start, end, shape);
    }
    return joined(start, end, shape.template, merge(pieces(c, node, shape)));
}
/** Lowers adjacent literals, which are one value. */
function lowerConcatenation(c, node) {
    const parts = [];
    let format = false;
    let template = false;
    const stop = c.stop(node);
    for (let k = c.first(node); k < stop; k = c.after(k)) {
        if (c.kind(k) !== syntax_1.Kind.string)
            continue;
        const shape = (0, literals_1.literalShape)(c.text, c.start(k), c.end(k));
        if (shape.format || shape.template) {
            parts.push(...pieces(c, k, shape));
            format = true;
            template ||= shape.template;
        }
        else {
            reportLegacyString(c, c.start(k), shape);
            parts.push(plain(c, c.start(k), c.end(k), shape));
        }
    }
    const start = c.start(node);
    const end = c.end(node);
    if (format)
        return joined(start, end, template, merge(parts));
    return fuse(parts, start, end);
}
/** Backticks, which the grammar reads as quotes, and the prefix `ur`. */
function reportLegacyString(c, start, { raw, contentStart }) {
    if (c.text.charCodeAt(start) === 0x60)
        c.legacy(start, 'backticks for repr()');
    else if (raw && contentStart - start > 2 && /^ur/i.test(c.text.slice(start, start + 2)))
        c.legacy(start, 'the string prefix ur');
}
function joined(start, end, template, values) {
    return { kind: template ? 'TemplateStr' : 'JoinedStr', start, end, values };
}
function plain(c, start, end, shape) {
    const source = c.text.slice(shape.contentStart, shape.contentEnd);
    const type = shape.bytes ? 'bytes' : 'str';
    const value = shape.raw ? source : (0, literals_1.literalValue)(source, type);
    if (shape.bytes)
        return { kind: 'Constant', start, end, type: 'bytes', value };
    return { kind: 'Constant', start, end, type: 'str', value, unicodePrefix: shape.unicode };
}
/** One constant out of several; its kind is the first one's. */
function fuse(parts, start, end) {
    let value = '';
    for (const part of parts)
        value += part.value;
    const first = parts[0];
    if (first?.type === 'bytes')
        return { kind: 'Constant', start, end, type: 'bytes', value };
    return {
        kind: 'Constant',
        start,
        end,
        type: 'str',
        value,
        unicodePrefix: first?.type === 'str' && first.unicodePrefix,
    };
}
/** Runs of constants become one, spanning from the first to the last of them; empty ones vanish. */
function merge(parts) {
    const values = [];
    for (let i = 0; i < parts.length; i++) {
        const part = parts[i];
        if (part.kind !== 'Constant') {
            values.push(part);
            continue;
        }
        const run = [part];
        for (let next = parts[i + 1]; next?.kind === 'Constant'; next = parts[i + 1]) {
            run.push(next);
            i++;
        }
        const whole = run.length === 1 ? part : fuse(run, part.start, run[run.length - 1].end);
        if (whole.value !== '')
            values.push(whole);
    }
    return values;
}
/** Text and replacement fields of an f-string or t-string, in order. */
function pieces(c, node, shape) {
    const parts = [];
    let at = shape.contentStart;
    const stop = c.stop(node);
    for (let k = c.first(node); k < stop; k = c.after(k)) {
        if (c.kind(k) !== syntax_1.Kind.interpolation)
            continue;
        text(c, at, c.start(k), shape.raw, parts);
        field(c, k, shape, parts);
        at = c.end(k);
    }
    text(c, at, shape.contentEnd, shape.raw, parts);
    return parts;
}
function text(c, start, end, raw, parts) {
    if (start >= end)
        return;
    const value = (0, literals_1.formatValue)(c.text.slice(start, end), raw);
    parts.push({ kind: 'Constant', start, end, type: 'str', value, unicodePrefix: false });
}
/** `{value=!r:spec}`; the `=` form puts the source text before the field. */
function field(c, node, shape, parts) {
    const start = c.start(node);
    const end = c.end(node);
    let k = c.after(c.first(node));
    if (c.kind(k) === syntax_1.Kind.named_expression) {
        parts.push(walrusField(c, node, k, shape));
        return;
    }
    const value = c.expression(c, k);
    let isDebug = false;
    let conversion = -1;
    let textEnd = end - 1;
    let spec = -1;
    const stop = c.stop(node);
    for (k = c.after(k); k < stop; k = c.after(k)) {
        const kind = c.kind(k);
        if (kind === syntax_1.Kind.tok_equal) {
            isDebug = true;
        }
        else if (kind === syntax_1.Kind.type_conversion) {
            conversion = c.text.charCodeAt(c.start(k) + 1);
            textEnd = c.start(k);
        }
        else if (kind === syntax_1.Kind.format_specifier) {
            spec = k;
            if (conversion === -1)
                textEnd = c.start(k);
        }
    }
    if (isDebug) {
        const source = withoutComments(c, start + 1, textEnd);
        parts.push({ kind: 'Constant', start: start + 1, end: textEnd, type: 'str', value: source, unicodePrefix: false });
        if (spec === -1 && conversion === -1)
            conversion = 0x72;
    }
    const formatSpec = spec === -1 ? null : specification(c, spec, end - 1, shape);
    const kind = shape.template ? 'Interpolation' : 'FormattedValue';
    parts.push({ kind, start, end, value, conversion, formatSpec });
}
/** `{x:=10}` is `x` with the specification `=10`; a real `:=` there needs parentheses. */
function walrusField(c, node, named, shape) {
    const start = c.start(node);
    const end = c.end(node);
    const target = c.first(named);
    const colon = c.start(c.after(target));
    const parts = [];
    text(c, colon + 1, end - 1, shape.raw, parts);
    const formatSpec = joined(colon, end - 1, false, parts);
    const kind = shape.template ? 'Interpolation' : 'FormattedValue';
    return { kind, start, end, value: c.expression(c, target), conversion: -1, formatSpec };
}
/** Fields inside a specification are those of an f-string, even in a t-string. */
function specification(c, node, end, shape) {
    const start = c.start(node);
    const inner = shape.template ? { ...shape, template: false } : shape;
    const parts = [];
    let at = start + 1;
    const stop = c.stop(node);
    for (let k = c.first(node); k < stop; k = c.after(k)) {
        if (c.kind(k) !== syntax_1.Kind.format_expression || isCharacterName(c, k, inner))
            continue;
        text(c, at, c.start(k), inner.raw, parts);
        field(c, k, inner, parts);
        at = c.end(k);
    }
    text(c, at, end, inner.raw, parts);
    return joined(start, end, false, merge(parts));
}
/** The braces of `\N{BULLET}` look like a field to the grammar. */
function isCharacterName(c, node, shape) {
    return !shape.raw && c.text.startsWith('\\N', c.start(node) - 2);
}
/** The text between two offsets less the comments in it. */
function withoutComments(c, start, end) {
    let out = '';
    let at = start;
    const { comments } = c.table;
    for (let i = 0; i < comments.length && comments[i] < end; i += 2) {
        if (comments[i] < start)
            continue;
        out += c.text.slice(at, comments[i]);
        at = comments[i + 1];
    }
    return out + c.text.slice(at, end);
}


/***/ }),

/***/ 2552:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.FRAGMENT_PREFIX = void 0;
exports.lowerModule = lowerModule;
exports.lowerFragment = lowerFragment;
const lower_expressions_1 = __nccwpck_require__(8034);
const lower_statements_1 = __nccwpck_require__(3927);
const lowering_1 = __nccwpck_require__(846);
const syntax_1 = __nccwpck_require__(3834);
/** Lowers a whole file to CPython's tree. `isAscii` tells that no identifier needs normalising. */
function lowerModule(table, text, isAscii, typeDefaults = []) {
    const lowering = new lowering_1.Lowering(table, text, isAscii, lower_expressions_1.lowerExpression, typeDefaults);
    if (table.hasError)
        reportErrors(lowering);
    const body = table.count === 0 ? [] : (0, lower_statements_1.lowerBlock)(lowering, 0);
    return { ast: { kind: 'Module', start: 0, end: text.length, body }, problems: lowering.problems };
}
/**
 * Lowers an expression cut out of a file, given the table of `f(EXPRESSION)`. `start` is where the expression
 * stands in the file's text. Null when it cannot be read.
 */
function lowerFragment(table, text, isAscii, start) {
    if (table.hasError)
        return null;
    const shift = (offset) => offset + start - exports.FRAGMENT_PREFIX.length;
    const shifted = { ...table, start: table.start.map(shift), end: table.end.map(shift) };
    const lowering = new lowering_1.Lowering(shifted, text, isAscii, lower_expressions_1.lowerExpression);
    const call = lowering.expression(lowering, lowering.first(lowering.first(0)));
    return call.kind === 'Call' ? (call.args[0] ?? null) : null;
}
/** What stands before an expression that is parsed alone: a call takes starred ones, too. */
exports.FRAGMENT_PREFIX = 'f(';
function reportErrors(c) {
    const { table } = c;
    for (const node of table.missing) {
        c.problem(c.start(node), `invalid syntax: missing ${syntax_1.Kind[c.kind(node)].replace('tok_', '').replaceAll('_', ' ')}`);
    }
    for (let node = 0; node < table.count;) {
        if (c.kind(node) === syntax_1.Kind.ERROR) {
            c.problem(c.start(node), 'invalid syntax');
            node = c.stop(node);
        }
        else {
            node++;
        }
    }
}


/***/ }),

/***/ 846:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Lowering = void 0;
const syntax_1 = __nccwpck_require__(3834);
/** A broken file can hold thousands of errors; the first ones say it. */
const PROBLEM_LIMIT = 100;
/**
 * What every part of lowering shares: the table, the text, and steps from child to child that pass over
 * `ERROR` nodes, so that each grammar rule can be read as if the source were whole.
 */
class Lowering {
    table;
    text;
    isAscii;
    expression;
    typeDefaults;
    problems = [];
    hasError;
    /** End of the last token of the block lowered last, a trailing `;` included. */
    blockEnd = 0;
    kinds;
    starts;
    ends;
    nexts;
    constructor(table, text, 
    /** Whether the whole text is ASCII, so that no identifier needs normalising. */
    isAscii, 
    /** Lowers the expression, target or annotation at a node; here so that no module needs a cycle. */
    expression, 
    /** Defaults of type parameters, which the table lacks. */
    typeDefaults = []) {
        this.table = table;
        this.text = text;
        this.isAscii = isAscii;
        this.expression = expression;
        this.typeDefaults = typeDefaults;
        this.hasError = table.hasError;
        this.kinds = table.kind;
        this.starts = table.start;
        this.ends = table.end;
        this.nexts = table.next;
    }
    kind(node) {
        return this.kinds[node];
    }
    start(node) {
        return this.starts[node];
    }
    end(node) {
        return this.ends[node];
    }
    /** Index after the node's last descendant. */
    stop(node) {
        return this.nexts[node];
    }
    /** First child; the node's `stop` when there is none. */
    first(node) {
        const child = node + 1;
        return this.kinds[child] === syntax_1.Kind.ERROR && this.hasError ? this.passErrors(child, this.nexts[node]) : child;
    }
    /** The sibling after a child, or the parent's `stop`. */
    after(child) {
        const sibling = this.nexts[child];
        return this.hasError && this.kinds[sibling] === syntax_1.Kind.ERROR ? this.passErrors(sibling, this.table.count) : sibling;
    }
    source(node) {
        return this.text.slice(this.starts[node], this.ends[node]);
    }
    /** The identifier at a node, in normal form KC as CPython stores it. */
    name(node) {
        return this.identifier(this.starts[node], this.ends[node]);
    }
    identifier(start, end) {
        const text = this.text.slice(start, end);
        return this.isAscii ? text : text.normalize('NFKC');
    }
    problem(offset, message) {
        if (this.problems.length < PROBLEM_LIMIT)
            this.problems.push({ offset, message });
    }
    /** Reports what Python 2 could read and Python 3 cannot. */
    legacy(offset, what) {
        this.problem(offset, `Python 2 syntax: ${what}`);
    }
    passErrors(node, stop) {
        let at = node;
        while (at < stop && this.kinds[at] === syntax_1.Kind.ERROR)
            at = this.nexts[at];
        return at;
    }
}
exports.Lowering = Lowering;


/***/ }),

/***/ 6735:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.outline = outline;
const docstring_1 = __nccwpck_require__(9242);
/**
 * The entities of a file in source order, parents before children. Definitions inside `if`, `try`, `with`,
 * loops and `match` belong to the scope around the block.
 */
function outline(module, source, moduleName) {
    const root = moduleEntity(module, source, moduleName);
    const entities = [root];
    const pending = [];
    const parents = [];
    const pushBlock = (block, parent) => {
        for (let i = block.length - 1; i >= 0; i--) {
            if (!mayHoldDefinitions(block[i]))
                continue;
            pending.push(block[i]);
            parents.push(parent);
        }
    };
    pushBlock(module.body, root);
    for (let stmt = pending.pop(); stmt !== undefined; stmt = pending.pop()) {
        const parent = parents.pop();
        if (stmt.kind === 'ClassDef' || stmt.kind === 'FunctionDef' || stmt.kind === 'AsyncFunctionDef') {
            const entity = definitionEntity(stmt, parent, source);
            entities.push(entity);
            pushBlock(stmt.body, entity);
            continue;
        }
        const blocks = blocksOf(stmt);
        for (let i = blocks.length - 1; i >= 0; i--)
            pushBlock(blocks[i], parent);
    }
    return entities;
}
function moduleEntity(module, source, moduleName) {
    const docstring = (0, docstring_1.rawDocstring)(module.body);
    return {
        kind: 'module',
        nodeType: 'Module',
        name: moduleName.slice(moduleName.lastIndexOf('.') + 1),
        qualname: moduleName,
        parentQualname: null,
        node: module,
        parent: null,
        startLine: 1,
        headerLine: 1,
        endLine: source.lineCount,
        bodyStartLine: bodyStartLine(module.body, docstring, source) ?? 1,
        docstring,
    };
}
function definitionEntity(node, parent, source) {
    const docstring = (0, docstring_1.rawDocstring)(node.body);
    const headerLine = source.lineOf(node.start);
    const fields = {
        name: node.name,
        qualname: `${parent.qualname}.${node.name}`,
        parentQualname: parent.qualname,
        parent,
        startLine: firstLine(node, source),
        headerLine,
        endLine: source.lineOf(node.end),
        bodyStartLine: bodyStartLine(node.body, docstring, source) ?? headerLine,
        docstring,
    };
    if (node.kind === 'ClassDef')
        return { kind: 'class', nodeType: node.kind, node, ...fields };
    return { kind: parent.kind === 'class' ? 'method' : 'function', nodeType: node.kind, node, ...fields };
}
function bodyStartLine(body, docstring, source) {
    const first = (docstring ? body[1] : undefined) ?? body[0];
    return first ? firstLine(first, source) : null;
}
/** CPython's position of a decorated definition leaves the decorators out. */
function firstLine(stmt, source) {
    const decorator = 'decorators' in stmt ? stmt.decorators[0] : undefined;
    return source.lineOf(decorator ? decorator.start : stmt.start);
}
function mayHoldDefinitions(stmt) {
    return 'body' in stmt || stmt.kind === 'Match';
}
function blocksOf(stmt) {
    switch (stmt.kind) {
        case 'If':
        case 'While':
        case 'For':
        case 'AsyncFor':
            return [stmt.body, stmt.orelse];
        case 'With':
        case 'AsyncWith':
            return [stmt.body];
        case 'Try':
        case 'TryStar':
            return [stmt.body, ...stmt.handlers.map((handler) => handler.body), stmt.orelse, stmt.finalbody];
        case 'Match':
            return stmt.cases.map((matchCase) => matchCase.body);
        default:
            return [];
    }
}


/***/ }),

/***/ 5058:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parseModule = parseModule;
const lower_1 = __nccwpck_require__(2552);
const repair_1 = __nccwpck_require__(8824);
const source_1 = __nccwpck_require__(2968);
const syntax_1 = __nccwpck_require__(3834);
/** Reads a Python file. Never throws for its content: a broken file gives what could be read, and problems. */
function parseModule(parser, bytes) {
    const source = (0, source_1.decodeSource)(bytes);
    const problems = source.problems.map((problem) => ({
        ...problem,
        offset: source.lineStart(problem.line),
    }));
    const { table, typeDefaults, problems: repaired } = parseRepaired(parser, source);
    if (table === null) {
        problems.push({ line: 1, offset: 0, message: 'parsing took too long', severity: 'error' });
        const ast = { kind: 'Module', start: 0, end: source.text.length, body: [] };
        return { source, ast, problems, hasErrors: true, comments: [] };
    }
    const lowered = (0, lower_1.lowerModule)(table, source.text, source.isAscii, typeDefaults);
    for (const { offset, message } of [...repaired, ...lowered.problems]) {
        problems.push({ line: source.lineOf(offset), offset, message, severity: 'error' });
    }
    problems.sort((a, b) => a.offset - b.offset);
    const comments = [];
    for (let i = 0; i < table.comments.length; i += 2) {
        comments.push({ start: table.comments[i], end: table.comments[i + 1] });
    }
    return { source, ast: lowered.ast, problems, hasErrors: problems.some((p) => p.severity === 'error'), comments };
}
/** Parses, and where the grammar finds errors tries again with what it cannot read written differently. */
function parseRepaired(parser, source) {
    const table = parser.parse(source.text);
    const repaired = table?.hasError === true ? (0, repair_1.repairText)(source.text) : null;
    const better = repaired === null ? null : parser.parse(repaired.text);
    if (table === null || repaired === null || better === null || errorCount(better) >= errorCount(table)) {
        return { table, typeDefaults: [], problems: [] };
    }
    const typeDefaults = [];
    for (const { equals, start, end } of repaired.typeDefaults) {
        const fragment = parser.parse(`${lower_1.FRAGMENT_PREFIX}${source.text.slice(start, end)})`);
        const value = fragment === null ? null : (0, lower_1.lowerFragment)(fragment, source.text, source.isAscii, start);
        if (value !== null)
            typeDefaults.push({ equals, value });
    }
    return { table: { ...better, comments: table.comments }, typeDefaults, problems: repaired.problems };
}
function errorCount(table) {
    let count = table.missing.length;
    for (let node = 0; node < table.count; node++)
        if (table.kind[node] === syntax_1.Kind.ERROR)
            count++;
    return count;
}


/***/ }),

/***/ 7938:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createParser = createParser;
const web_tree_sitter_1 = __nccwpck_require__(551);
const syntax_1 = __nccwpck_require__(3834);
/** Longest time one parse may take, in milliseconds. */
const TIME_LIMIT = 30_000;
/** Starts the parser. One per thread is enough; `parse` is synchronous. */
async function createParser(wasm) {
    await web_tree_sitter_1.Parser.init({ wasmBinary: wasm.runtime });
    const language = await web_tree_sitter_1.Language.load(wasm.python);
    const grammar = (0, syntax_1.readGrammar)(language);
    const parser = new web_tree_sitter_1.Parser();
    parser.setLanguage(language);
    return {
        parse(text) {
            const deadline = performance.now() + TIME_LIMIT;
            const tree = parser.parse(text, null, { progressCallback: () => performance.now() > deadline });
            if (tree === null) {
                parser.reset();
                return null;
            }
            try {
                return (0, syntax_1.readTable)(tree, grammar, text);
            }
            finally {
                tree.delete();
            }
        },
    };
}


/***/ }),

/***/ 1322:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.outline = outline;
exports.isLoose = isLoose;
exports.errorsWithin = errorsWithin;
exports.nestByIndent = nestByIndent;
const lower_arguments_1 = __nccwpck_require__(8893);
const lower_expressions_1 = __nccwpck_require__(8034);
const syntax_1 = __nccwpck_require__(3834);
/**
 * The definition that a stray `def name` or `class name` token inside an `ERROR` node opens, without a body,
 * or null when no name follows.
 */
function outline(c, keyword, stop) {
    const nameNode = c.stop(keyword);
    if (nameNode >= stop || c.kind(nameNode) !== syntax_1.Kind.identifier || c.start(nameNode) === c.end(nameNode))
        return null;
    const name = c.name(nameNode);
    const start = c.start(keyword);
    const list = c.stop(nameNode);
    const listKind = list < stop ? c.kind(list) : syntax_1.Kind.other;
    if (c.kind(keyword) === syntax_1.Kind.tok_class) {
        const hasBases = listKind === syntax_1.Kind.argument_list;
        const { args, keywords } = hasBases ? (0, lower_expressions_1.lowerArgumentList)(c, list) : { args: [], keywords: [] };
        const end = c.end(hasBases ? list : nameNode);
        return { kind: 'ClassDef', start, end, name, typeParams: [], bases: args, keywords, body: [], decorators: [] };
    }
    const hasParameters = listKind === syntax_1.Kind.parameters;
    const args = (0, lower_arguments_1.lowerArguments)(c, hasParameters ? list : -1);
    const end = c.end(hasParameters ? list : nameNode);
    const kind = keyword > 0 && c.kind(keyword - 1) === syntax_1.Kind.tok_async ? 'AsyncFunctionDef' : 'FunctionDef';
    return { kind, start, end, name, typeParams: [], args, returns: null, body: [], decorators: [] };
}
/** Whether a node inside an `ERROR` is an expression worth keeping. */
function isLoose(kind) {
    return kind < syntax_1.Kind.tok_plus && (0, lower_expressions_1.isExpression)(kind);
}
/** The `ERROR` nodes of a statement that are not in one of its blocks, outermost only. */
function errorsWithin(c, statement) {
    const errors = [];
    const stop = c.stop(statement);
    for (let at = statement + 1; at < stop;) {
        const kind = c.kind(at);
        if (kind === syntax_1.Kind.ERROR)
            errors.push(at);
        at = kind === syntax_1.Kind.ERROR || kind === syntax_1.Kind.block ? c.stop(at) : at + 1;
    }
    return errors;
}
/** Gives definitions without a body the statements that follow them and stand further right. */
function nestByIndent(c, statements) {
    const nested = [];
    for (let i = 0; i < statements.length; i++) {
        const statement = statements[i];
        const isOpen = 'body' in statement && 'decorators' in statement && statement.body.length === 0;
        if (!isOpen) {
            nested.push(statement);
            continue;
        }
        const column = columnOf(c, statement.start);
        let last = i;
        while (last + 1 < statements.length && columnOf(c, statements[last + 1].start) > column)
            last++;
        const body = nestByIndent(c, statements.slice(i + 1, last + 1));
        // Statements found in errors stand behind those they were found in, so the last one need not end last.
        const end = body.reduce((last, inner) => Math.max(last, inner.end), statement.end);
        nested.push({ ...statement, end, body });
        i = last;
    }
    return nested;
}
function columnOf(c, offset) {
    return offset - (c.text.lastIndexOf('\n', offset - 1) + 1);
}


/***/ }),

/***/ 8824:
/***/ ((__unused_webpack_module, exports) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.repairText = repairText;
/**
 * Rewrites what the grammar trips over, character for character, so that offsets stay:
 * - line breaks and comments inside brackets become spaces (the grammar ends blocks at some of them);
 * - defaults of type parameters become spaces;
 * - a bracket that a following statement shows to be unclosed is closed, or its statement becomes `pass`.
 *
 * Null when there is nothing of the kind. String literals are skipped by their quotes alone, so the caller
 * must check that the rewritten text has fewer errors.
 */
function repairText(text) {
    return new Repair(text).run();
}
const TYPE_PARAMETERS = /[ \t\f]*(?:async[ \t]+def|def|class|type)[ \t]+[\p{L}_][\p{L}\p{N}_]*[ \t]*\[/uy;
/** Words that no expression continues with. */
const STATEMENT = /[ \t\f]*(?:async[ \t]+def|def|class|return|import|raise|while|try|with|pass|del|global|nonlocal|break|continue|assert)\b(?!\s*[=,.)\]}])/y;
const HEADER = /[ \t\f]*(?:async[ \t]|def|class|if|elif|for|while|with|except|match|case)\b/y;
const CLOSERS = { '(': ')', '[': ']', '{': '}' };
class Repair {
    text;
    edits = [];
    typeDefaults = [];
    problems = [];
    open = [];
    lineStart = 0;
    /** Depth of the type parameter list being read; -1 outside. */
    typeDepth = -1;
    equals = -1;
    constructor(text) {
        this.text = text;
    }
    run() {
        const { text, open } = this;
        let at = this.beginLine(0);
        while (at < text.length) {
            switch (text[at]) {
                case '#': {
                    const end = endOfLine(text, at);
                    if (open.length > 0)
                        this.blank(at, end);
                    at = end;
                    continue;
                }
                case '"':
                case "'":
                    at = endOfString(text, at);
                    continue;
                case '(':
                case '[':
                case '{':
                    open.push(at);
                    break;
                case ')':
                case ']':
                case '}':
                    if (open.length === this.typeDepth) {
                        this.endDefault(at);
                        this.typeDepth = -1;
                    }
                    open.pop();
                    break;
                case ',':
                    if (open.length === this.typeDepth)
                        this.endDefault(at);
                    break;
                case '=':
                    if (open.length === this.typeDepth && this.equals === -1)
                        this.equals = at;
                    break;
                case '\\':
                    if (open.length > 0 && text[at + 1] === '\n')
                        this.blank(at, at + 2);
                    at++;
                    break;
                case '\n':
                    if (open.length > 0 && !matchesAt(STATEMENT, text, at + 1)) {
                        this.blank(at, at + 1);
                        break;
                    }
                    at = this.beginLine(open.length > 0 ? this.closeBrackets(at) : at + 1);
                    continue;
            }
            at++;
        }
        if (open.length > 0)
            this.closeBrackets(text.length);
        if (this.edits.length === 0)
            return null;
        return { text: edited(text, this.edits), typeDefaults: this.typeDefaults, problems: this.problems };
    }
    /** Notes a new logical line; returns where to read on. */
    beginLine(at) {
        this.lineStart = at;
        TYPE_PARAMETERS.lastIndex = at;
        const header = TYPE_PARAMETERS.exec(this.text);
        if (header === null)
            return at;
        this.open.push(at + header[0].length - 1);
        this.typeDepth = 1;
        return at + header[0].length;
    }
    blank(start, end) {
        this.edits.push({ start, end, text: '' });
    }
    endDefault(at) {
        const { equals } = this;
        if (equals === -1)
            return;
        const source = this.text.slice(equals + 1, at);
        const start = equals + 1 + source.length - source.trimStart().length;
        this.typeDefaults.push({ equals, start, end: start + source.trim().length });
        this.blank(equals, at);
        this.equals = -1;
    }
    /** A statement begins at `at` inside brackets. Returns where to read on, with none open. */
    closeBrackets(at) {
        const { text, open, lineStart } = this;
        const first = open[0];
        this.problems.push({ offset: first, message: `'${text[first]}' was never closed` });
        const headerEnd = endOfLine(text, first);
        const openThere = open.filter((bracket) => bracket < headerEnd);
        const close = `${openThere
            .reverse()
            .map((bracket) => CLOSERS[text[bracket]])
            .join('')}:`;
        const isHeader = matchesAt(HEADER, text, lineStart) && text[headerEnd - 1] === ':';
        open.length = 0;
        this.typeDepth = -1;
        this.equals = -1;
        while ((this.edits.at(-1)?.start ?? -1) >= lineStart)
            this.edits.pop();
        if (isHeader && headerEnd - close.length > openThere[0]) {
            this.edits.push({ start: headerEnd - close.length, end: headerEnd, text: close });
            return Math.min(headerEnd + 1, text.length);
        }
        const indent = /[ \t\f]*/y;
        indent.lastIndex = lineStart;
        const start = lineStart + (indent.exec(text)?.[0].length ?? 0);
        this.edits.push({ start, end: at, text: at - start >= 4 ? 'pass' : '' });
        return Math.min(at + 1, text.length);
    }
}
function matchesAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.test(text);
}
/** A default is noted after the line breaks inside it, so spans may lie in one another. */
function edited(text, edits) {
    edits.sort((a, b) => a.start - b.start);
    const out = [];
    let copied = 0;
    for (const edit of edits) {
        if (edit.end <= copied)
            continue;
        out.push(text.slice(copied, edit.start), edit.text.padEnd(edit.end - edit.start));
        copied = edit.end;
    }
    out.push(text.slice(copied));
    return out.join('');
}
function endOfLine(text, from) {
    const at = text.indexOf('\n', from);
    return at === -1 ? text.length : at;
}
function endOfString(text, start) {
    const quote = text[start];
    const triple = text.startsWith(quote.repeat(3), start);
    const close = triple ? quote.repeat(3) : quote;
    for (let at = start + close.length; at < text.length; at++) {
        if (text[at] === '\\')
            at++;
        else if (text.startsWith(close, at))
            return at + close.length;
        else if (text[at] === '\n' && !triple)
            return at;
    }
    return text.length;
}


/***/ }),

/***/ 3965:
/***/ ((__unused_webpack_module, exports) => {

"use strict";

/**
 * `repr()` of Python's literal values. Whether a character is printable follows Python's `str.isprintable`
 * (Unicode general categories), with the Unicode version of the running JavaScript engine.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isPrintable = isPrintable;
exports.unicodeEscape = unicodeEscape;
exports.strRepr = strRepr;
exports.bytesRepr = bytesRepr;
exports.intRepr = intRepr;
exports.floatRepr = floatRepr;
exports.imaginaryRepr = imaginaryRepr;
/** Everything in the Unicode categories "Other" and "Separator" except the ASCII space. */
const UNPRINTABLE = /\p{C}|(?! )\p{Z}/u;
const PLAIN_ASCII = /^[ !#-&(-[\]-~]*$/;
/** True where `str.isprintable()` is true; `char` is one code point. */
function isPrintable(char) {
    return !UNPRINTABLE.test(char);
}
/** One code point as Python's `unicode_escape` codec writes it. */
function unicodeEscape(char) {
    switch (char) {
        case '\\':
            return '\\\\';
        case '\t':
            return '\\t';
        case '\n':
            return '\\n';
        case '\r':
            return '\\r';
    }
    const code = char.codePointAt(0);
    if (code >= 0x20 && code < 0x7f)
        return char;
    if (code <= 0xff)
        return `\\x${hex(code, 2)}`;
    return code <= 0xffff ? `\\u${hex(code, 4)}` : `\\U${hex(code, 8)}`;
}
function strRepr(value) {
    if (PLAIN_ASCII.test(value))
        return `'${value}'`;
    const quote = reprQuote(value);
    let text = quote;
    for (const char of value) {
        if (char === quote)
            text += `\\${char}`;
        else if (char === '\\' || !isPrintable(char))
            text += unicodeEscape(char);
        else
            text += char;
    }
    return text + quote;
}
/** `value` holds one UTF-16 unit per byte. */
function bytesRepr(value) {
    const quote = reprQuote(value);
    let text = `b${quote}`;
    for (const char of value)
        text += char === quote ? `\\${char}` : unicodeEscape(char);
    return text + quote;
}
/** `literal` is the source text of an integer, in any base, with underscores; Python 2's `L` and `017` too. */
function intRepr(literal) {
    const text = literal.replace(/[_lL]/g, '');
    if (/^0[xob]/i.test(text))
        return BigInt(text).toString();
    if (/^0[0-7]+$/.test(text))
        return BigInt(`0o${text.slice(1)}`).toString();
    return text.replace(/^0+(?=\d)/, '');
}
/** `literal` is the source text of a float. Values too large for a double read `1e309`, as `ast.unparse` has it. */
function floatRepr(literal) {
    return shortest(Number(literal.replaceAll('_', '')), '.0');
}
/** `literal` is the source text of an imaginary number, `j` included. */
function imaginaryRepr(literal) {
    return `${shortest(Number(literal.slice(0, -1).replaceAll('_', '')), '')}j`;
}
/** The shortest digits that read back as `value`, laid out as C's `%r`: an exponent from 1e16 and below 1e-4. */
function shortest(value, wholeSuffix) {
    if (!Number.isFinite(value))
        return '1e309';
    const [mantissa = '0', exponentText = '0'] = value.toExponential().split('e');
    const exponent = Number(exponentText);
    const digits = mantissa.replace('.', '');
    if (exponent < -4 || exponent >= 16) {
        const sign = exponent < 0 ? '-' : '+';
        return `${mantissa}e${sign}${String(Math.abs(exponent)).padStart(2, '0')}`;
    }
    if (exponent < 0)
        return `0.${'0'.repeat(-exponent - 1)}${digits}`;
    if (digits.length <= exponent + 1)
        return digits.padEnd(exponent + 1, '0') + wholeSuffix;
    return `${digits.slice(0, exponent + 1)}.${digits.slice(exponent + 1)}`;
}
function reprQuote(value) {
    return value.includes("'") && !value.includes('"') ? '"' : "'";
}
function hex(code, width) {
    return code.toString(16).padStart(width, '0');
}


/***/ }),

/***/ 2968:
/***/ ((__unused_webpack_module, exports) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SourceText = void 0;
exports.decodeSource = decodeSource;
/**
 * Decodes a Python source file as CPython does: byte order mark, PEP 263 cookie, universal newlines.
 * Never throws: what cannot be decoded falls back to latin-1 and is reported in `problems`.
 */
function decodeSource(bytes) {
    const problems = [];
    const hasBom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    const body = hasBom ? bytes.subarray(3) : bytes;
    const cookie = findCookie(body);
    if (hasBom && cookie !== null && !isUtf8(codecName(cookie.name))) {
        problems.push({
            line: cookie.line,
            message: `encoding problem: ${cookie.name} with a UTF-8 byte order mark`,
            severity: 'error',
        });
    }
    const codec = hasBom || cookie === null ? 'utf-8' : codecName(cookie.name);
    const decoded = decode(body, codec, cookie?.line ?? 1, problems);
    return new SourceText(universalNewlines(withoutNul(decoded.text, problems)), decoded.encoding, problems);
}
/** Decoded text with `\n` line ends, and its lines. Offsets are UTF-16 units into `text`. */
class SourceText {
    text;
    encoding;
    problems;
    lineCount;
    /** Offset of each line's first character, then the text's length. */
    starts;
    /** Per line, whether it holds a character beyond ASCII; null when none does. */
    wide;
    lastLine = 0;
    /** UTF-8 bytes before every `STRIDE`th unit of the text, made when a long line first asks. */
    strides = null;
    constructor(text, 
    /** The codec by its Python name. */
    encoding, problems) {
        this.text = text;
        this.encoding = encoding;
        this.problems = problems;
        this.starts = lineStarts(text);
        this.lineCount = this.starts.length - 1;
        this.wide = wideLines(text, this.starts);
    }
    /** Whether every character of the file is ASCII. */
    get isAscii() {
        return this.wide === null;
    }
    /** 1-based line of an offset. */
    lineOf(offset) {
        return this.lineIndex(offset) + 1;
    }
    /** 0-based UTF-8 byte column of an offset. */
    columnOf(offset) {
        const line = this.lineIndex(offset);
        const start = this.starts[line];
        if (this.wide === null || this.wide[line] === 0)
            return offset - start;
        if (offset - start <= STRIDE)
            return utf8Length(this.text, start, offset);
        return this.bytesBefore(offset) - this.bytesBefore(start);
    }
    /** CPython's position of an offset: `line` 1-based, `column` in UTF-8 bytes, 0-based. */
    position(offset) {
        return { line: this.lineOf(offset), column: this.columnOf(offset) };
    }
    /** Offset of the first character of a 1-based line. */
    lineStart(line) {
        return this.starts[Math.max(0, Math.min(line - 1, this.lineCount))];
    }
    /** The text of a 1-based line without its line end; empty beyond the file. */
    lineText(line) {
        if (line < 1 || line > this.lineCount)
            return '';
        const end = this.starts[line];
        const start = this.starts[line - 1];
        return this.text.slice(start, this.text.charCodeAt(end - 1) === 10 && end > start ? end - 1 : end);
    }
    /** Callers ask mostly in text order, so the last answer and its successor are tried first. */
    lineIndex(offset) {
        const { starts } = this;
        const last = this.lastLine;
        if (offset >= starts[last]) {
            if (last + 1 >= this.lineCount || offset < starts[last + 1])
                return last;
            if (last + 2 >= this.lineCount || offset < starts[last + 2]) {
                this.lastLine = last + 1;
                return last + 1;
            }
        }
        let low = 0;
        let high = this.lineCount - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        this.lastLine = low;
        return low;
    }
    bytesBefore(offset) {
        this.strides ??= strideBytes(this.text);
        const stride = Math.floor(offset / STRIDE);
        return this.strides[stride] + utf8Length(this.text, stride * STRIDE, offset);
    }
}
exports.SourceText = SourceText;
const STRIDE = 512;
function strideBytes(text) {
    const strides = new Int32Array(Math.floor(text.length / STRIDE) + 1);
    for (let i = 1; i < strides.length; i++) {
        strides[i] = strides[i - 1] + utf8Length(text, (i - 1) * STRIDE, i * STRIDE);
    }
    return strides;
}
function utf8Length(text, from, to) {
    let bytes = 0;
    for (let i = from; i < to; i++) {
        const unit = text.charCodeAt(i);
        if (unit < 0x80)
            bytes += 1;
        else if (unit < 0x800)
            bytes += 2;
        else if (unit >= 0xd800 && unit < 0xe000)
            bytes += 2; // half of a four-byte character
        else
            bytes += 3;
    }
    return bytes;
}
/** As `str.splitlines` would count for `\n`: a final line end opens no further line, an empty text has one line. */
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1 && at + 1 < text.length; at = text.indexOf('\n', at + 1)) {
        starts.push(at + 1);
    }
    starts.push(text.length);
    return Int32Array.from(starts);
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is meant
const ASCII = /^[\x00-\x7f]*$/;
function wideLines(text, starts) {
    if (ASCII.test(text))
        return null;
    const wide = new Uint8Array(starts.length);
    for (let line = 0; line + 1 < starts.length; line++) {
        const end = starts[line + 1];
        for (let i = starts[line]; i < end; i++) {
            if (text.charCodeAt(i) > 0x7f) {
                wide[line] = 1;
                break;
            }
        }
    }
    return wide;
}
function universalNewlines(text) {
    return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
function withoutNul(text, problems) {
    const at = text.indexOf('\0');
    if (at === -1)
        return text;
    const line = text.slice(0, at).split(/\r\n?|\n/).length;
    problems.push({ line, message: 'source code cannot contain null bytes', severity: 'error' });
    return text.replaceAll('\0', ' ');
}
const COOKIE = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/;
const BLANK_OR_COMMENT = /^[ \t\f]*(?:#|$)/;
function findCookie(bytes) {
    let start = 0;
    for (let line = 1; line <= 2; line++) {
        let end = start;
        while (end < bytes.length && bytes[end] !== 10 && bytes[end] !== 13)
            end++;
        const text = latin1(bytes.subarray(start, Math.min(end, start + 4096)));
        const match = COOKIE.exec(text);
        if (match !== null)
            return { name: match[1], line };
        if (!BLANK_OR_COMMENT.test(text))
            return null;
        start = bytes[end] === 13 && bytes[end + 1] === 10 ? end + 2 : end + 1;
    }
    return null;
}
/** Python's normalisation of a codec name, to the name that the tables below use. */
function codecName(name) {
    const plain = name.toLowerCase().replaceAll('_', '-');
    if (plain === 'utf8' || plain === 'utf' || plain === 'u8' || plain === 'utf-8' || plain.startsWith('utf-8-')) {
        return 'utf-8';
    }
    if (/^(latin-1|iso-8859-1|iso-latin-1)(-|$)/.test(plain))
        return 'iso-8859-1';
    return ALIASES[plain] ?? plain;
}
function isUtf8(codec) {
    return codec === 'utf-8';
}
/** Python codec name → label of the WHATWG encoding that `TextDecoder` knows, where they differ. */
const ALIASES = {
    latin1: 'iso-8859-1',
    latin: 'iso-8859-1',
    l1: 'iso-8859-1',
    cp819: 'iso-8859-1',
    iso8859: 'iso-8859-1',
    '8859': 'iso-8859-1',
    'us-ascii': 'ascii',
    '646': 'ascii',
    latin2: 'iso-8859-2',
    'latin-2': 'iso-8859-2',
    latin5: 'iso-8859-9',
    'latin-5': 'iso-8859-9',
    latin9: 'iso-8859-15',
    'latin-9': 'iso-8859-15',
    cp1250: 'windows-1250',
    cp1251: 'windows-1251',
    cp1252: 'windows-1252',
    cp1253: 'windows-1253',
    cp1254: 'windows-1254',
    cp1255: 'windows-1255',
    cp1256: 'windows-1256',
    cp1257: 'windows-1257',
    cp1258: 'windows-1258',
    cp866: 'ibm866',
    cp874: 'windows-874',
    cp932: 'shift_jis',
    ms932: 'shift_jis',
    mskanji: 'shift_jis',
    'ms-kanji': 'shift_jis',
    sjis: 'shift_jis',
    's-jis': 'shift_jis',
    'shift-jis': 'shift_jis',
    'euc-jp': 'euc-jp',
    eucjp: 'euc-jp',
    ujis: 'euc-jp',
    'iso2022-jp': 'iso-2022-jp',
    'euc-kr': 'euc-kr',
    euckr: 'euc-kr',
    cp949: 'euc-kr',
    gb2312: 'gbk',
    'euc-cn': 'gbk',
    cp936: 'gbk',
    big5: 'big5',
    cp950: 'big5',
    'big5-tw': 'big5',
    'mac-roman': 'macintosh',
    macroman: 'macintosh',
    'mac-cyrillic': 'x-mac-cyrillic',
};
/** Labels whose WHATWG meaning is a Windows code page: the C1 range differs from Python's codec. */
const C1_CODECS = new Set(['iso-8859-9', 'iso-8859-11']);
function decode(bytes, codec, cookieLine, problems) {
    if (codec === 'iso-8859-1')
        return { text: latin1(bytes), encoding: codec };
    if (codec === 'windows-1252')
        return { text: windows1252(bytes, problems), encoding: codec };
    if (codec === 'ascii') {
        const at = bytes.findIndex((byte) => byte > 0x7f);
        if (at !== -1)
            problems.push(undecodable(bytes, at, codec));
        return { text: latin1(bytes), encoding: codec };
    }
    const decoder = decoderFor(codec);
    if (decoder === null) {
        problems.push({ line: cookieLine, message: `unknown encoding: ${codec}`, severity: 'error' });
        return { text: latin1(bytes), encoding: 'iso-8859-1' };
    }
    try {
        const text = decoder.decode(bytes);
        return { text: C1_CODECS.has(codec) ? withC1(text, bytes) : text, encoding: codec };
    }
    catch {
        problems.push(undecodable(bytes, firstUndecodable(bytes, codec), codec));
        return { text: latin1(bytes), encoding: 'iso-8859-1' };
    }
}
function decoderFor(codec) {
    try {
        const label = /^iso8859-\d+$/.test(codec) ? codec.replace('iso8859-', 'iso-8859-') : codec;
        // A second byte order mark is text to Python, so it must be to us.
        return new TextDecoder(label, { fatal: true, ignoreBOM: true });
    }
    catch {
        return null;
    }
}
function withC1(text, bytes) {
    let out = '';
    for (let i = 0; i < bytes.length; i++) {
        const byte = bytes[i];
        out += byte >= 0x80 && byte < 0xa0 ? String.fromCharCode(byte) : text[i];
    }
    return out;
}
const WINDOWS_1252_HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
/** `TextDecoder` of some Node versions takes windows-1252 for latin-1. */
function windows1252(bytes, problems) {
    const at = bytes.findIndex((byte) => byte === 0x81 || byte === 0x8d || byte === 0x8f || byte === 0x90 || byte === 0x9d);
    if (at !== -1)
        problems.push(undecodable(bytes, at, 'windows-1252'));
    return latin1(bytes).replace(/[\x80-\x9f]/g, (character) => WINDOWS_1252_HIGH[character.charCodeAt(0) - 0x80]);
}
/** Index of the first byte that does not decode, found by halving. */
function firstUndecodable(bytes, codec) {
    let good = 0;
    let bad = bytes.length;
    while (good < bad) {
        const middle = (good + bad + 1) >> 1;
        try {
            new TextDecoder(codec, { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
            good = middle;
        }
        catch {
            bad = middle - 1;
        }
    }
    // A sequence that only began before `good` is where the error lies.
    let start = good;
    while (start > 0 && start > good - 4 && !decodes(bytes.subarray(0, start), codec))
        start--;
    return Math.min(start, bytes.length - 1);
}
function decodes(bytes, codec) {
    try {
        new TextDecoder(codec, { fatal: true }).decode(bytes);
        return true;
    }
    catch {
        return false;
    }
}
function undecodable(bytes, at, codec) {
    let line = 1;
    for (let i = 0; i < at; i++) {
        if (bytes[i] === 10 || (bytes[i] === 13 && bytes[i + 1] !== 10))
            line++;
    }
    const byte = (bytes[at] ?? 0).toString(16).padStart(2, '0');
    return { line, message: `'${codec}' codec can't decode byte 0x${byte} in position ${at}`, severity: 'error' };
}
function latin1(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}


/***/ }),

/***/ 3834:
/***/ ((__unused_webpack_module, exports) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TOKEN_TEXT = exports.Kind = void 0;
exports.readGrammar = readGrammar;
exports.readTable = readTable;
/**
 * The node kinds of tree-sitter-python that lowering tells apart. Named kinds carry the grammar's own
 * names; tokens follow. Whatever is not listed becomes `other`.
 */
var Kind;
(function (Kind) {
    Kind[Kind["other"] = 0] = "other";
    Kind[Kind["ERROR"] = 1] = "ERROR";
    Kind[Kind["comment"] = 2] = "comment";
    Kind[Kind["line_continuation"] = 3] = "line_continuation";
    Kind[Kind["module"] = 4] = "module";
    Kind[Kind["block"] = 5] = "block";
    // simple statements
    Kind[Kind["expression_statement"] = 6] = "expression_statement";
    Kind[Kind["import_statement"] = 7] = "import_statement";
    Kind[Kind["import_from_statement"] = 8] = "import_from_statement";
    Kind[Kind["future_import_statement"] = 9] = "future_import_statement";
    Kind[Kind["print_statement"] = 10] = "print_statement";
    Kind[Kind["exec_statement"] = 11] = "exec_statement";
    Kind[Kind["assert_statement"] = 12] = "assert_statement";
    Kind[Kind["return_statement"] = 13] = "return_statement";
    Kind[Kind["delete_statement"] = 14] = "delete_statement";
    Kind[Kind["raise_statement"] = 15] = "raise_statement";
    Kind[Kind["pass_statement"] = 16] = "pass_statement";
    Kind[Kind["break_statement"] = 17] = "break_statement";
    Kind[Kind["continue_statement"] = 18] = "continue_statement";
    Kind[Kind["global_statement"] = 19] = "global_statement";
    Kind[Kind["nonlocal_statement"] = 20] = "nonlocal_statement";
    Kind[Kind["type_alias_statement"] = 21] = "type_alias_statement";
    // compound statements
    Kind[Kind["if_statement"] = 22] = "if_statement";
    Kind[Kind["for_statement"] = 23] = "for_statement";
    Kind[Kind["while_statement"] = 24] = "while_statement";
    Kind[Kind["try_statement"] = 25] = "try_statement";
    Kind[Kind["with_statement"] = 26] = "with_statement";
    Kind[Kind["function_definition"] = 27] = "function_definition";
    Kind[Kind["class_definition"] = 28] = "class_definition";
    Kind[Kind["decorated_definition"] = 29] = "decorated_definition";
    Kind[Kind["match_statement"] = 30] = "match_statement";
    // clauses and parts
    Kind[Kind["elif_clause"] = 31] = "elif_clause";
    Kind[Kind["else_clause"] = 32] = "else_clause";
    Kind[Kind["except_clause"] = 33] = "except_clause";
    Kind[Kind["finally_clause"] = 34] = "finally_clause";
    Kind[Kind["with_clause"] = 35] = "with_clause";
    Kind[Kind["with_item"] = 36] = "with_item";
    Kind[Kind["case_clause"] = 37] = "case_clause";
    Kind[Kind["if_clause"] = 38] = "if_clause";
    Kind[Kind["for_in_clause"] = 39] = "for_in_clause";
    Kind[Kind["decorator"] = 40] = "decorator";
    Kind[Kind["parameters"] = 41] = "parameters";
    Kind[Kind["lambda_parameters"] = 42] = "lambda_parameters";
    Kind[Kind["argument_list"] = 43] = "argument_list";
    Kind[Kind["keyword_argument"] = 44] = "keyword_argument";
    Kind[Kind["type_parameter"] = 45] = "type_parameter";
    Kind[Kind["chevron"] = 46] = "chevron";
    Kind[Kind["relative_import"] = 47] = "relative_import";
    Kind[Kind["import_prefix"] = 48] = "import_prefix";
    Kind[Kind["dotted_name"] = 49] = "dotted_name";
    Kind[Kind["aliased_import"] = 50] = "aliased_import";
    Kind[Kind["wildcard_import"] = 51] = "wildcard_import";
    Kind[Kind["assignment"] = 52] = "assignment";
    Kind[Kind["augmented_assignment"] = 53] = "augmented_assignment";
    // parameters
    Kind[Kind["typed_parameter"] = 54] = "typed_parameter";
    Kind[Kind["default_parameter"] = 55] = "default_parameter";
    Kind[Kind["typed_default_parameter"] = 56] = "typed_default_parameter";
    Kind[Kind["list_splat_pattern"] = 57] = "list_splat_pattern";
    Kind[Kind["dictionary_splat_pattern"] = 58] = "dictionary_splat_pattern";
    Kind[Kind["keyword_separator"] = 59] = "keyword_separator";
    Kind[Kind["positional_separator"] = 60] = "positional_separator";
    // targets and match patterns
    Kind[Kind["tuple_pattern"] = 61] = "tuple_pattern";
    Kind[Kind["list_pattern"] = 62] = "list_pattern";
    Kind[Kind["pattern_list"] = 63] = "pattern_list";
    Kind[Kind["case_pattern"] = 64] = "case_pattern";
    Kind[Kind["as_pattern"] = 65] = "as_pattern";
    Kind[Kind["as_pattern_target"] = 66] = "as_pattern_target";
    Kind[Kind["union_pattern"] = 67] = "union_pattern";
    Kind[Kind["dict_pattern"] = 68] = "dict_pattern";
    Kind[Kind["keyword_pattern"] = 69] = "keyword_pattern";
    Kind[Kind["splat_pattern"] = 70] = "splat_pattern";
    Kind[Kind["class_pattern"] = 71] = "class_pattern";
    Kind[Kind["complex_pattern"] = 72] = "complex_pattern";
    // expressions
    Kind[Kind["identifier"] = 73] = "identifier";
    Kind[Kind["integer"] = 74] = "integer";
    Kind[Kind["float"] = 75] = "float";
    Kind[Kind["true"] = 76] = "true";
    Kind[Kind["false"] = 77] = "false";
    Kind[Kind["none"] = 78] = "none";
    Kind[Kind["ellipsis"] = 79] = "ellipsis";
    Kind[Kind["string"] = 80] = "string";
    Kind[Kind["concatenated_string"] = 81] = "concatenated_string";
    Kind[Kind["string_start"] = 82] = "string_start";
    Kind[Kind["string_content"] = 83] = "string_content";
    Kind[Kind["string_end"] = 84] = "string_end";
    Kind[Kind["interpolation"] = 85] = "interpolation";
    Kind[Kind["format_expression"] = 86] = "format_expression";
    Kind[Kind["format_specifier"] = 87] = "format_specifier";
    Kind[Kind["type_conversion"] = 88] = "type_conversion";
    Kind[Kind["escape_sequence"] = 89] = "escape_sequence";
    Kind[Kind["escape_interpolation"] = 90] = "escape_interpolation";
    Kind[Kind["attribute"] = 91] = "attribute";
    Kind[Kind["subscript"] = 92] = "subscript";
    Kind[Kind["slice"] = 93] = "slice";
    Kind[Kind["call"] = 94] = "call";
    Kind[Kind["list"] = 95] = "list";
    Kind[Kind["tuple"] = 96] = "tuple";
    Kind[Kind["set"] = 97] = "set";
    Kind[Kind["dictionary"] = 98] = "dictionary";
    Kind[Kind["pair"] = 99] = "pair";
    Kind[Kind["list_splat"] = 100] = "list_splat";
    Kind[Kind["dictionary_splat"] = 101] = "dictionary_splat";
    Kind[Kind["list_comprehension"] = 102] = "list_comprehension";
    Kind[Kind["set_comprehension"] = 103] = "set_comprehension";
    Kind[Kind["dictionary_comprehension"] = 104] = "dictionary_comprehension";
    Kind[Kind["generator_expression"] = 105] = "generator_expression";
    Kind[Kind["parenthesized_expression"] = 106] = "parenthesized_expression";
    Kind[Kind["expression_list"] = 107] = "expression_list";
    Kind[Kind["unary_operator"] = 108] = "unary_operator";
    Kind[Kind["binary_operator"] = 109] = "binary_operator";
    Kind[Kind["boolean_operator"] = 110] = "boolean_operator";
    Kind[Kind["not_operator"] = 111] = "not_operator";
    Kind[Kind["comparison_operator"] = 112] = "comparison_operator";
    Kind[Kind["conditional_expression"] = 113] = "conditional_expression";
    Kind[Kind["named_expression"] = 114] = "named_expression";
    Kind[Kind["lambda"] = 115] = "lambda";
    Kind[Kind["await"] = 116] = "await";
    Kind[Kind["yield"] = 117] = "yield";
    Kind[Kind["type"] = 118] = "type";
    Kind[Kind["splat_type"] = 119] = "splat_type";
    Kind[Kind["generic_type"] = 120] = "generic_type";
    Kind[Kind["union_type"] = 121] = "union_type";
    Kind[Kind["constrained_type"] = 122] = "constrained_type";
    Kind[Kind["member_type"] = 123] = "member_type";
    // tokens
    Kind[Kind["tok_plus"] = 124] = "tok_plus";
    Kind[Kind["tok_minus"] = 125] = "tok_minus";
    Kind[Kind["tok_star"] = 126] = "tok_star";
    Kind[Kind["tok_at"] = 127] = "tok_at";
    Kind[Kind["tok_slash"] = 128] = "tok_slash";
    Kind[Kind["tok_percent"] = 129] = "tok_percent";
    Kind[Kind["tok_double_star"] = 130] = "tok_double_star";
    Kind[Kind["tok_double_slash"] = 131] = "tok_double_slash";
    Kind[Kind["tok_pipe"] = 132] = "tok_pipe";
    Kind[Kind["tok_ampersand"] = 133] = "tok_ampersand";
    Kind[Kind["tok_caret"] = 134] = "tok_caret";
    Kind[Kind["tok_left_shift"] = 135] = "tok_left_shift";
    Kind[Kind["tok_right_shift"] = 136] = "tok_right_shift";
    Kind[Kind["tok_tilde"] = 137] = "tok_tilde";
    Kind[Kind["tok_less"] = 138] = "tok_less";
    Kind[Kind["tok_less_equal"] = 139] = "tok_less_equal";
    Kind[Kind["tok_equal_equal"] = 140] = "tok_equal_equal";
    Kind[Kind["tok_not_equal"] = 141] = "tok_not_equal";
    Kind[Kind["tok_not_equal_legacy"] = 142] = "tok_not_equal_legacy";
    Kind[Kind["tok_greater_equal"] = 143] = "tok_greater_equal";
    Kind[Kind["tok_greater"] = 144] = "tok_greater";
    Kind[Kind["tok_in"] = 145] = "tok_in";
    Kind[Kind["tok_not_in"] = 146] = "tok_not_in";
    Kind[Kind["tok_is"] = 147] = "tok_is";
    Kind[Kind["tok_is_not"] = 148] = "tok_is_not";
    Kind[Kind["tok_not"] = 149] = "tok_not";
    Kind[Kind["tok_and"] = 150] = "tok_and";
    Kind[Kind["tok_or"] = 151] = "tok_or";
    Kind[Kind["tok_plus_equal"] = 152] = "tok_plus_equal";
    Kind[Kind["tok_minus_equal"] = 153] = "tok_minus_equal";
    Kind[Kind["tok_star_equal"] = 154] = "tok_star_equal";
    Kind[Kind["tok_slash_equal"] = 155] = "tok_slash_equal";
    Kind[Kind["tok_at_equal"] = 156] = "tok_at_equal";
    Kind[Kind["tok_double_slash_equal"] = 157] = "tok_double_slash_equal";
    Kind[Kind["tok_percent_equal"] = 158] = "tok_percent_equal";
    Kind[Kind["tok_double_star_equal"] = 159] = "tok_double_star_equal";
    Kind[Kind["tok_right_shift_equal"] = 160] = "tok_right_shift_equal";
    Kind[Kind["tok_left_shift_equal"] = 161] = "tok_left_shift_equal";
    Kind[Kind["tok_ampersand_equal"] = 162] = "tok_ampersand_equal";
    Kind[Kind["tok_caret_equal"] = 163] = "tok_caret_equal";
    Kind[Kind["tok_pipe_equal"] = 164] = "tok_pipe_equal";
    Kind[Kind["tok_comma"] = 165] = "tok_comma";
    Kind[Kind["tok_colon"] = 166] = "tok_colon";
    Kind[Kind["tok_semicolon"] = 167] = "tok_semicolon";
    Kind[Kind["tok_equal"] = 168] = "tok_equal";
    Kind[Kind["tok_dot"] = 169] = "tok_dot";
    Kind[Kind["tok_left_paren"] = 170] = "tok_left_paren";
    Kind[Kind["tok_right_paren"] = 171] = "tok_right_paren";
    Kind[Kind["tok_left_bracket"] = 172] = "tok_left_bracket";
    Kind[Kind["tok_right_bracket"] = 173] = "tok_right_bracket";
    Kind[Kind["tok_left_brace"] = 174] = "tok_left_brace";
    Kind[Kind["tok_right_brace"] = 175] = "tok_right_brace";
    Kind[Kind["tok_arrow"] = 176] = "tok_arrow";
    Kind[Kind["tok_walrus"] = 177] = "tok_walrus";
    Kind[Kind["tok_underscore"] = 178] = "tok_underscore";
    Kind[Kind["tok_async"] = 179] = "tok_async";
    Kind[Kind["tok_from"] = 180] = "tok_from";
    Kind[Kind["tok_as"] = 181] = "tok_as";
    Kind[Kind["tok_if"] = 182] = "tok_if";
    Kind[Kind["tok_def"] = 183] = "tok_def";
    Kind[Kind["tok_class"] = 184] = "tok_class";
})(Kind || (exports.Kind = Kind = {}));
const TOKENS = {
    '+': Kind.tok_plus,
    '-': Kind.tok_minus,
    '*': Kind.tok_star,
    '@': Kind.tok_at,
    '/': Kind.tok_slash,
    '%': Kind.tok_percent,
    '**': Kind.tok_double_star,
    '//': Kind.tok_double_slash,
    '|': Kind.tok_pipe,
    '&': Kind.tok_ampersand,
    '^': Kind.tok_caret,
    '<<': Kind.tok_left_shift,
    '>>': Kind.tok_right_shift,
    '~': Kind.tok_tilde,
    '<': Kind.tok_less,
    '<=': Kind.tok_less_equal,
    '==': Kind.tok_equal_equal,
    '!=': Kind.tok_not_equal,
    '<>': Kind.tok_not_equal_legacy,
    '>=': Kind.tok_greater_equal,
    '>': Kind.tok_greater,
    in: Kind.tok_in,
    'not in': Kind.tok_not_in,
    is: Kind.tok_is,
    'is not': Kind.tok_is_not,
    not: Kind.tok_not,
    and: Kind.tok_and,
    or: Kind.tok_or,
    '+=': Kind.tok_plus_equal,
    '-=': Kind.tok_minus_equal,
    '*=': Kind.tok_star_equal,
    '/=': Kind.tok_slash_equal,
    '@=': Kind.tok_at_equal,
    '//=': Kind.tok_double_slash_equal,
    '%=': Kind.tok_percent_equal,
    '**=': Kind.tok_double_star_equal,
    '>>=': Kind.tok_right_shift_equal,
    '<<=': Kind.tok_left_shift_equal,
    '&=': Kind.tok_ampersand_equal,
    '^=': Kind.tok_caret_equal,
    '|=': Kind.tok_pipe_equal,
    ',': Kind.tok_comma,
    ':': Kind.tok_colon,
    ';': Kind.tok_semicolon,
    '=': Kind.tok_equal,
    '.': Kind.tok_dot,
    '(': Kind.tok_left_paren,
    ')': Kind.tok_right_paren,
    '[': Kind.tok_left_bracket,
    ']': Kind.tok_right_bracket,
    '{': Kind.tok_left_brace,
    '}': Kind.tok_right_brace,
    '->': Kind.tok_arrow,
    ':=': Kind.tok_walrus,
    _: Kind.tok_underscore,
    async: Kind.tok_async,
    from: Kind.tok_from,
    as: Kind.tok_as,
    if: Kind.tok_if,
    def: Kind.tok_def,
    class: Kind.tok_class,
};
/** The source text of each token kind; the empty string for other kinds. */
exports.TOKEN_TEXT = (() => {
    const texts = new Array(256).fill('');
    for (const [text, kind] of Object.entries(TOKENS))
        texts[kind] = text;
    return texts;
})();
/** Number of `ERROR` in tree-sitter's own numbering. */
const ERROR_SYMBOL = 0xffff;
const LEAVES = new Set([
    'identifier',
    'integer',
    'float',
    'true',
    'false',
    'none',
    'ellipsis',
    'comment',
    'line_continuation',
    'string_start',
    'string_content',
    'string_end',
    'type_conversion',
    'wildcard_import',
    'keyword_separator',
    'positional_separator',
    'pass_statement',
    'break_statement',
    'continue_statement',
]);
/** Anonymous symbols that nevertheless have children. */
const COMPOUND_TOKENS = new Set(['not in', 'is not']);
/** Reads the symbol table of the loaded grammar once. */
function readGrammar(language) {
    const kinds = new Uint8Array(ERROR_SYMBOL + 1);
    const leaf = new Uint8Array(ERROR_SYMBOL + 1);
    const width = new Uint8Array(ERROR_SYMBOL + 1);
    for (let id = 0; id < language.nodeTypeCount; id++) {
        const name = language.nodeTypeForId(id);
        if (name === null)
            continue;
        if (language.nodeTypeIsNamed(id)) {
            kinds[id] = Kind[name] ?? Kind.other;
            leaf[id] = LEAVES.has(name) ? 1 : 0;
        }
        else {
            kinds[id] = TOKENS[name] ?? Kind.other;
            leaf[id] = COMPOUND_TOKENS.has(name) ? 0 : 1;
            width[id] = COMPOUND_TOKENS.has(name) ? 0 : name.length;
        }
    }
    kinds[ERROR_SYMBOL] = Kind.ERROR;
    return { kinds, leaf, width };
}
/**
 * Copies a tree into a table in one cursor walk. Every call into wasm costs as much as the rest of a step,
 * so spans of inner nodes come from their children and fixed tokens are not asked for their end.
 */
function readTable(tree, grammar, text) {
    const root = tree.rootNode;
    const capacity = root.descendantCount;
    const hasError = root.hasError;
    const kind = new Uint8Array(capacity);
    const start = new Int32Array(capacity);
    const end = new Int32Array(capacity);
    const next = new Int32Array(capacity);
    const comments = [];
    const missing = [];
    const open = [];
    let count = 0;
    const cursor = tree.walk();
    try {
        for (;;) {
            const symbol = cursor.nodeTypeId;
            const nodeKind = grammar.kinds[symbol];
            if (nodeKind === Kind.comment) {
                comments.push(cursor.startIndex, cursor.endIndex);
            }
            else if (nodeKind !== Kind.line_continuation) {
                const node = count++;
                kind[node] = nodeKind;
                if (grammar.leaf[symbol] === 1) {
                    const from = cursor.startIndex;
                    const width = grammar.width[symbol];
                    start[node] = from;
                    end[node] = width === 0 || hasError ? cursor.endIndex : from + width;
                    if (hasError && end[node] === from && cursor.nodeIsMissing)
                        missing.push(node);
                }
                else if (nodeKind === Kind.string && isPlainString(text, cursor, hasError)) {
                    start[node] = cursor.startIndex;
                    end[node] = cursor.endIndex;
                }
                else {
                    start[node] = nodeKind === Kind.ERROR ? cursor.startIndex : -1;
                    if (nodeKind === Kind.ERROR || nodeKind === Kind.format_specifier || hasError)
                        end[node] = cursor.endIndex;
                    if (cursor.gotoFirstChild()) {
                        open.push(node);
                        continue;
                    }
                    start[node] = cursor.startIndex;
                    end[node] = cursor.endIndex;
                    if (hasError && cursor.nodeIsMissing)
                        missing.push(node);
                }
                next[node] = count;
            }
            while (!cursor.gotoNextSibling()) {
                const parent = open.pop();
                if (parent === undefined) {
                    return { count, kind, start, end, next, comments: Int32Array.from(comments), hasError, missing };
                }
                cursor.gotoParent();
                next[parent] = count;
                closeSpan(parent);
            }
        }
    }
    finally {
        cursor.delete();
    }
    /** An inner node spans its kept children: a comment or hidden token at its edge belongs to nobody. */
    function closeSpan(parent) {
        const stop = next[parent];
        if (start[parent] === -1)
            start[parent] = stop > parent + 1 ? start[parent + 1] : cursor.startIndex;
        if (kind[parent] === Kind.ERROR || kind[parent] === Kind.format_specifier)
            return;
        let last = parent;
        for (let child = parent + 1; child < stop; child = next[child])
            last = child;
        end[parent] = last === parent ? cursor.endIndex : end[last];
    }
}
/** A string literal without replacement fields is read from the text: no need to visit its pieces. */
function isPlainString(text, cursor, hasError) {
    if (hasError)
        return false;
    let at = cursor.startIndex;
    for (;;) {
        switch (text.charCodeAt(at++)) {
            case 0x22:
            case 0x27:
                return true;
            case 0x66: // f
            case 0x46:
            case 0x74: // t
            case 0x54:
                return false;
            default:
                if (at >= text.length)
                    return false;
        }
    }
}


/***/ }),

/***/ 7059:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.unparse = unparse;
const repr_1 = __nccwpck_require__(3965);
/** The source text CPython's `ast.unparse` gives. A `Missing` node gives what was recovered inside it. */
function unparse(expr) {
    if (expr.kind === 'Name')
        return expr.id;
    return render(expr, TEST, PY311) ?? render(expr, TEST, PY312);
}
const NAMED_EXPR = 1;
const TUPLE = 2;
const YIELD = 3;
const TEST = 4;
const OR = 5;
const AND = 6;
const NOT = 7;
const CMP = 8;
const EXPR = 9;
const BOR = 9;
const BXOR = 10;
const BAND = 11;
const SHIFT = 12;
const ARITH = 13;
const TERM = 14;
const FACTOR = 15;
const POWER = 16;
const AWAIT = 17;
const ATOM = 18;
const UNARY_PRECEDENCE = { not: NOT, '-': FACTOR, '+': FACTOR, '~': FACTOR };
const BINARY_PRECEDENCE = {
    '+': ARITH,
    '-': ARITH,
    '*': TERM,
    '@': TERM,
    '/': TERM,
    '%': TERM,
    '//': TERM,
    '<<': SHIFT,
    '>>': SHIFT,
    '|': BOR,
    '^': BXOR,
    '&': BAND,
    '**': POWER,
};
const PY311 = 'py311';
const PY311_IN_FIELD = 'py311-in-field';
const PY312 = 'py312';
/** Null where the dialect has no way to write the expression. */
function render(expr, precedence, dialect) {
    let text = '';
    const pending = [{ expr, precedence }];
    for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
        if (typeof part === 'string') {
            text += part;
            continue;
        }
        const parts = partsOf(part.expr, part.precedence, dialect);
        if (parts === null)
            return null;
        if (typeof parts === 'string')
            text += parts;
        else
            for (let i = parts.length - 1; i >= 0; i--)
                pending.push(parts[i]);
    }
    return text;
}
function partsOf(node, precedence, dialect) {
    switch (node.kind) {
        case 'Name':
            return node.id;
        case 'Constant':
            return constant(node, dialect);
        case 'Attribute': {
            // `3.real` would be a float followed by a name.
            const isInt = node.value.kind === 'Constant' && (node.value.type === 'int' || node.value.type === 'bool');
            return [at(node.value, ATOM), isInt ? ' .' : '.', node.attr];
        }
        case 'Subscript':
            if (node.slice.kind === 'Tuple' && node.slice.elts.length > 0)
                return [at(node.value, ATOM), '[', ...tupleItems(node.slice.elts), ']'];
            return [at(node.value, ATOM), '[', at(node.slice), ']'];
        case 'Call':
            return [at(node.func, ATOM), '(', ...callArguments(node.args, node.keywords), ')'];
        case 'Starred':
            return ['*', at(node.value, EXPR)];
        case 'Slice': {
            const parts = [];
            if (node.lower)
                parts.push(at(node.lower));
            parts.push(':');
            if (node.upper)
                parts.push(at(node.upper));
            if (node.step)
                parts.push(':', at(node.step));
            return parts;
        }
        case 'List':
            return ['[', ...commaSeparated(node.elts), ']'];
        case 'Set':
            return node.elts.length > 0 ? ['{', ...commaSeparated(node.elts), '}'] : '{*()}';
        case 'Tuple':
            return parenthesised(node.elts.length === 0 || precedence > TUPLE, tupleItems(node.elts));
        case 'Dict':
            return ['{', ...dictItems(node.keys, node.values), '}'];
        case 'ListComp':
            return ['[', at(node.elt), ...comprehensions(node.generators), ']'];
        case 'SetComp':
            return ['{', at(node.elt), ...comprehensions(node.generators), '}'];
        case 'GeneratorExp':
            return ['(', at(node.elt), ...comprehensions(node.generators), ')'];
        case 'DictComp':
            return ['{', at(node.key), ': ', at(node.value), ...comprehensions(node.generators), '}'];
        case 'UnaryOp': {
            const own = UNARY_PRECEDENCE[node.op];
            return parenthesised(precedence > own, [node.op === 'not' ? 'not ' : node.op, at(node.operand, own)]);
        }
        case 'BinOp': {
            const own = BINARY_PRECEDENCE[node.op];
            const [left, right] = node.op === '**' ? [own + 1, own] : [own, own + 1];
            return parenthesised(precedence > own, [at(node.left, left), ` ${node.op} `, at(node.right, right)]);
        }
        case 'BoolOp': {
            const own = node.op === 'and' ? AND : OR;
            const parts = [];
            // Each further operand is held to one level more than the one before: CPython's own quirk.
            node.values.forEach((value, i) => {
                if (i > 0)
                    parts.push(` ${node.op} `);
                parts.push(at(value, Math.min(own + 1 + i, ATOM)));
            });
            return parenthesised(precedence > own, parts);
        }
        case 'Compare': {
            const parts = [at(node.left, CMP + 1)];
            node.ops.forEach((op, i) => {
                parts.push(` ${op} `, at(node.comparators[i], CMP + 1));
            });
            return parenthesised(precedence > CMP, parts);
        }
        case 'IfExp':
            return parenthesised(precedence > TEST, [
                at(node.body, TEST + 1),
                ' if ',
                at(node.test, TEST + 1),
                ' else ',
                at(node.orelse, TEST),
            ]);
        case 'Lambda': {
            const parameters = lambdaParameters(node.args);
            const head = parameters.length > 0 ? ['lambda ', ...parameters] : ['lambda'];
            return parenthesised(precedence > TEST, [...head, ': ', at(node.body, TEST)]);
        }
        case 'NamedExpr':
            return parenthesised(precedence > NAMED_EXPR, [at(node.target, ATOM), ' := ', at(node.value, ATOM)]);
        case 'Await':
            return parenthesised(precedence > AWAIT, ['await ', at(node.value, ATOM)]);
        case 'Yield':
            return parenthesised(precedence > YIELD, node.value ? ['yield ', at(node.value, ATOM)] : ['yield']);
        case 'YieldFrom':
            return parenthesised(precedence > YIELD, ['yield from ', at(node.value, ATOM)]);
        case 'JoinedStr':
        case 'TemplateStr':
            return interpolatedString(node, dialect);
        case 'FormattedValue':
        case 'Interpolation':
            return replacementField(node, dialect);
        case 'Missing':
            return node.parts.flatMap((part, i) => (i > 0 ? [' ', at(part)] : [at(part)]));
    }
}
function at(expr, precedence = TEST) {
    return { expr, precedence };
}
function parenthesised(needed, parts) {
    return needed ? ['(', ...parts, ')'] : parts;
}
function commaSeparated(elts) {
    const parts = [];
    for (const elt of elts) {
        if (parts.length > 0)
            parts.push(', ');
        parts.push(at(elt));
    }
    return parts;
}
function tupleItems(elts) {
    return elts.length === 1 ? [at(elts[0]), ','] : commaSeparated(elts);
}
function callArguments(args, keywords) {
    const parts = commaSeparated(args);
    for (const { arg, value } of keywords) {
        if (parts.length > 0)
            parts.push(', ');
        parts.push(arg === null ? '**' : `${arg}=`, at(value));
    }
    return parts;
}
function dictItems(keys, values) {
    const parts = [];
    values.forEach((value, i) => {
        if (i > 0)
            parts.push(', ');
        const key = keys[i] ?? null;
        if (key === null)
            parts.push('**', at(value, EXPR));
        else
            parts.push(at(key), ': ', at(value));
    });
    return parts;
}
function comprehensions(generators) {
    const parts = [];
    for (const { target, iter, ifs, isAsync } of generators) {
        parts.push(isAsync ? ' async for ' : ' for ', at(target, TUPLE), ' in ', at(iter, TEST + 1));
        for (const test of ifs)
            parts.push(' if ', at(test, TEST + 1));
    }
    return parts;
}
/** Lambda parameters carry no annotations. */
function lambdaParameters(args) {
    const parts = [];
    const parameter = (text, value) => {
        if (parts.length > 0)
            parts.push(', ');
        parts.push(text);
        if (value)
            parts.push('=', at(value));
    };
    const positional = [...args.posonlyargs, ...args.args];
    const firstDefault = positional.length - args.defaults.length;
    positional.forEach(({ arg }, i) => {
        parameter(arg, args.defaults[i - firstDefault] ?? null);
        if (i + 1 === args.posonlyargs.length)
            parts.push(', /');
    });
    if (args.vararg)
        parameter(`*${args.vararg.arg}`, null);
    else if (args.kwonlyargs.length > 0)
        parameter('*', null);
    args.kwonlyargs.forEach(({ arg }, i) => {
        parameter(arg, args.kwDefaults[i] ?? null);
    });
    if (args.kwarg)
        parameter(`**${args.kwarg.arg}`, null);
    return parts;
}
function constant(node, dialect) {
    switch (node.type) {
        case 'str': {
            const text = dialect === PY311_IN_FIELD ? quotedAvoidingBackslashes(node.value) : (0, repr_1.strRepr)(node.value);
            return node.unicodePrefix ? `u${text}` : text;
        }
        case 'bytes':
            return (0, repr_1.bytesRepr)(node.value);
        case 'int':
            return (0, repr_1.intRepr)(node.value);
        case 'float':
            return (0, repr_1.floatRepr)(node.value);
        case 'complex':
            return (0, repr_1.imaginaryRepr)(node.value);
        case 'bool':
            return node.value ? 'True' : 'False';
        case 'none':
            return 'None';
        case 'ellipsis':
            return '...';
    }
}
const MULTI_QUOTES = ['"""', "'''"];
const ALL_QUOTES = ["'", '"', ...MULTI_QUOTES];
function interpolatedString(node, dialect) {
    const isTemplate = node.kind === 'TemplateStr';
    if (isTemplate && dialect !== PY312)
        return null;
    const pieces = [];
    for (const value of node.values) {
        const text = insideString(value, dialect, false);
        if (text === null)
            return null;
        pieces.push({ text, isConstant: value.kind === 'Constant' });
    }
    if (dialect === PY311_IN_FIELD)
        return `f${quotedAvoidingBackslashes(pieces.map(({ text }) => text).join(''))}`;
    let quotes = ALL_QUOTES;
    let body = '';
    for (const { text, isConstant } of pieces) {
        if (dialect === PY312 && !isConstant) {
            if (text.includes('\n'))
                quotes = quotes.filter((quote) => MULTI_QUOTES.includes(quote));
            body += text;
            continue;
        }
        const literal = stringLiteral(text, quotes, isConstant);
        if (!literal.quotes.some((quote) => quotes.includes(quote)))
            return prefixed(isTemplate, tripleQuoted(pieces, dialect));
        quotes = literal.quotes;
        body += literal.body;
    }
    return prefixed(isTemplate, `${quotes[0]}${body}${quotes[0]}`);
}
function prefixed(isTemplate, literal) {
    return (isTemplate ? 't' : 'f') + literal;
}
/** What CPython falls back to when no quote suits all pieces. */
function tripleQuoted(pieces, dialect) {
    // The leading double quote makes `repr` choose single quotes.
    const body = pieces.map(({ text, isConstant }) => dialect === PY312 && !isConstant ? text : (0, repr_1.strRepr)(`"${text}`).slice(2, -1));
    return `'''${body.join('')}'''`;
}
/** A piece of an f-string or of a format specification, before quotes are chosen. */
function insideString(node, dialect, isFormatSpec) {
    switch (node.kind) {
        case 'JoinedStr':
        case 'TemplateStr': {
            const texts = node.values.map((value) => insideString(value, dialect, isFormatSpec));
            return texts.includes(null) ? null : texts.join('');
        }
        case 'Constant': {
            const text = String(node.value).replaceAll('{', '{{').replaceAll('}', '}}');
            if (!isFormatSpec || dialect !== PY312)
                return text;
            return text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('"', '\\"').replaceAll('\n', '\\n');
        }
        case 'FormattedValue':
        case 'Interpolation':
            return replacementField(node, dialect);
        default:
            return render(node, TEST, dialect);
    }
}
function replacementField(node, dialect) {
    const isModern = dialect === PY312;
    const value = render(node.value, TEST + 1, isModern ? PY312 : PY311_IN_FIELD);
    if (value === null || (!isModern && value.includes('\\')))
        return null;
    let text = value.startsWith('{') ? `{ ${value}` : `{${value}`;
    if (node.conversion !== -1)
        text += `!${String.fromCharCode(node.conversion)}`;
    if (node.formatSpec) {
        const formatSpec = insideString(node.formatSpec, dialect, true);
        if (formatSpec === null)
            return null;
        text += `:${formatSpec}`;
    }
    return `${text}}`;
}
function quotedAvoidingBackslashes(value) {
    const { body, quotes } = stringLiteral(value, ALL_QUOTES, false);
    return `${quotes[0]}${body}${quotes[0]}`;
}
/** The text between the quotes with as few escapes as can be, and the quotes that may go round it, best first. */
function stringLiteral(value, allowed, escapeNewlineAndTab) {
    let body = '';
    for (const char of value) {
        if (!escapeNewlineAndTab && (char === '\n' || char === '\t'))
            body += char;
        else
            body += char === '\\' || !(0, repr_1.isPrintable)(char) ? (0, repr_1.unicodeEscape)(char) : char;
    }
    const isMultiline = body.includes('\n');
    const quotes = allowed.filter((quote) => !body.includes(quote) && (!isMultiline || MULTI_QUOTES.includes(quote)));
    if (quotes.length === 0) {
        const text = (0, repr_1.strRepr)(value);
        return { body: text.slice(1, -1), quotes: [allowed.find((quote) => quote.includes(text[0])) ?? text[0]] };
    }
    const last = body.at(-1);
    if (last !== undefined) {
        // A quote that differs from the last character needs no escape: '''"''' rather than """\"""".
        quotes.sort((a, b) => Number(a[0] === last) - Number(b[0] === last));
        if (quotes[0][0] === last)
            body = `${body.slice(0, -1)}\\${last}`;
    }
    return { body, quotes };
}


/***/ }),

/***/ 2156:
/***/ ((__unused_webpack_module, exports) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.BatchBuilder = void 0;
exports.loadedColumns = loadedColumns;
/** The columns a producer supplies, in declaration order. */
function loadedColumns(table) {
    return Object.entries(table.columns).filter(([, column]) => column.run === null);
}
/** Turns the rows of one table into columns as they come: a row object is garbage at once. */
class BatchBuilder {
    table;
    names;
    columns;
    rowCount = 0;
    constructor(table) {
        this.table = table;
        this.names = loadedColumns(table).map(([name]) => name);
        this.columns = this.names.map(() => []);
    }
    /** Takes all of the rows or, when they end in an error, none of them. */
    add(rows) {
        const { names, columns } = this;
        const before = this.rowCount;
        try {
            for (const row of rows) {
                for (let i = 0; i < names.length; i++)
                    columns[i].push(row[names[i]]);
                this.rowCount++;
            }
        }
        catch (error) {
            for (const column of columns)
                column.length = before;
            this.rowCount = before;
            throw error;
        }
    }
    build() {
        return { table: this.table.name, rowCount: this.rowCount, columns: this.columns };
    }
}
exports.BatchBuilder = BatchBuilder;


/***/ }),

/***/ 551:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

"use strict";

var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name2 in all)
    __defProp(target, name2, { get: all[name2], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// lib/web-tree-sitter.cjs
var require_web_tree_sitter = __commonJS({
  "lib/web-tree-sitter.cjs"(exports, module) {
    "use strict";
    var Module = (() => {
      var _scriptName = typeof document != "undefined" ? document.currentScript?.src : void 0;
      return async function(moduleArg = {}) {
        var moduleRtn;
        var Module = moduleArg;
        var ENVIRONMENT_IS_WEB = typeof window == "object";
        var ENVIRONMENT_IS_WORKER = typeof WorkerGlobalScope != "undefined";
        var ENVIRONMENT_IS_NODE = typeof process == "object" && process.versions?.node && process.type != "renderer";
        Module.currentQueryProgressCallback = null;
        Module.currentProgressCallback = null;
        Module.currentLogCallback = null;
        Module.currentParseCallback = null;
        var arguments_ = [];
        var thisProgram = "./this.program";
        var quit_ = /* @__PURE__ */ __name((status, toThrow) => {
          throw toThrow;
        }, "quit_");
        if (typeof __filename != "undefined") {
          _scriptName = __filename;
        } else if (ENVIRONMENT_IS_WORKER) {
          _scriptName = self.location.href;
        }
        var scriptDirectory = "";
        function locateFile(path) {
          if (Module["locateFile"]) {
            return Module["locateFile"](path, scriptDirectory);
          }
          return scriptDirectory + path;
        }
        __name(locateFile, "locateFile");
        var readAsync, readBinary;
        if (ENVIRONMENT_IS_NODE) {
          var fs = __nccwpck_require__(9896);
          scriptDirectory = __dirname + "/";
          readBinary = /* @__PURE__ */ __name((filename) => {
            filename = isFileURI(filename) ? new URL(filename) : filename;
            var ret = fs.readFileSync(filename);
            return ret;
          }, "readBinary");
          readAsync = /* @__PURE__ */ __name(async (filename, binary2 = true) => {
            filename = isFileURI(filename) ? new URL(filename) : filename;
            var ret = fs.readFileSync(filename, binary2 ? void 0 : "utf8");
            return ret;
          }, "readAsync");
          if (process.argv.length > 1) {
            thisProgram = process.argv[1].replace(/\\/g, "/");
          }
          arguments_ = process.argv.slice(2);
          quit_ = /* @__PURE__ */ __name((status, toThrow) => {
            process.exitCode = status;
            throw toThrow;
          }, "quit_");
        } else if (ENVIRONMENT_IS_WEB || ENVIRONMENT_IS_WORKER) {
          try {
            scriptDirectory = new URL(".", _scriptName).href;
          } catch {
          }
          {
            if (ENVIRONMENT_IS_WORKER) {
              readBinary = /* @__PURE__ */ __name((url) => {
                var xhr = new XMLHttpRequest();
                xhr.open("GET", url, false);
                xhr.responseType = "arraybuffer";
                xhr.send(null);
                return new Uint8Array(
                  /** @type{!ArrayBuffer} */
                  xhr.response
                );
              }, "readBinary");
            }
            readAsync = /* @__PURE__ */ __name(async (url) => {
              if (isFileURI(url)) {
                return new Promise((resolve, reject) => {
                  var xhr = new XMLHttpRequest();
                  xhr.open("GET", url, true);
                  xhr.responseType = "arraybuffer";
                  xhr.onload = () => {
                    if (xhr.status == 200 || xhr.status == 0 && xhr.response) {
                      resolve(xhr.response);
                      return;
                    }
                    reject(xhr.status);
                  };
                  xhr.onerror = reject;
                  xhr.send(null);
                });
              }
              var response = await fetch(url, {
                credentials: "same-origin"
              });
              if (response.ok) {
                return response.arrayBuffer();
              }
              throw new Error(response.status + " : " + response.url);
            }, "readAsync");
          }
        } else {
        }
        var out = console.log.bind(console);
        var err = console.error.bind(console);
        var dynamicLibraries = [];
        var wasmBinary;
        var ABORT = false;
        var EXITSTATUS;
        var isFileURI = /* @__PURE__ */ __name((filename) => filename.startsWith("file://"), "isFileURI");
        var readyPromiseResolve, readyPromiseReject;
        var wasmMemory;
        var HEAP8, HEAPU8, HEAP16, HEAPU16, HEAP32, HEAPU32, HEAPF32, HEAPF64;
        var HEAP64, HEAPU64;
        var HEAP_DATA_VIEW;
        var runtimeInitialized = false;
        function updateMemoryViews() {
          var b = wasmMemory.buffer;
          Module["HEAP8"] = HEAP8 = new Int8Array(b);
          Module["HEAP16"] = HEAP16 = new Int16Array(b);
          Module["HEAPU8"] = HEAPU8 = new Uint8Array(b);
          Module["HEAPU16"] = HEAPU16 = new Uint16Array(b);
          Module["HEAP32"] = HEAP32 = new Int32Array(b);
          Module["HEAPU32"] = HEAPU32 = new Uint32Array(b);
          Module["HEAPF32"] = HEAPF32 = new Float32Array(b);
          Module["HEAPF64"] = HEAPF64 = new Float64Array(b);
          Module["HEAP64"] = HEAP64 = new BigInt64Array(b);
          Module["HEAPU64"] = HEAPU64 = new BigUint64Array(b);
          Module["HEAP_DATA_VIEW"] = HEAP_DATA_VIEW = new DataView(b);
          LE_HEAP_UPDATE();
        }
        __name(updateMemoryViews, "updateMemoryViews");
        function initMemory() {
          if (Module["wasmMemory"]) {
            wasmMemory = Module["wasmMemory"];
          } else {
            var INITIAL_MEMORY = Module["INITIAL_MEMORY"] || 33554432;
            wasmMemory = new WebAssembly.Memory({
              "initial": INITIAL_MEMORY / 65536,
              // In theory we should not need to emit the maximum if we want "unlimited"
              // or 4GB of memory, but VMs error on that atm, see
              // https://github.com/emscripten-core/emscripten/issues/14130
              // And in the pthreads case we definitely need to emit a maximum. So
              // always emit one.
              "maximum": 32768
            });
          }
          updateMemoryViews();
        }
        __name(initMemory, "initMemory");
        var __RELOC_FUNCS__ = [];
        function preRun() {
          if (Module["preRun"]) {
            if (typeof Module["preRun"] == "function") Module["preRun"] = [Module["preRun"]];
            while (Module["preRun"].length) {
              addOnPreRun(Module["preRun"].shift());
            }
          }
          callRuntimeCallbacks(onPreRuns);
        }
        __name(preRun, "preRun");
        function initRuntime() {
          runtimeInitialized = true;
          callRuntimeCallbacks(__RELOC_FUNCS__);
          wasmExports["__wasm_call_ctors"]();
          callRuntimeCallbacks(onPostCtors);
        }
        __name(initRuntime, "initRuntime");
        function preMain() {
        }
        __name(preMain, "preMain");
        function postRun() {
          if (Module["postRun"]) {
            if (typeof Module["postRun"] == "function") Module["postRun"] = [Module["postRun"]];
            while (Module["postRun"].length) {
              addOnPostRun(Module["postRun"].shift());
            }
          }
          callRuntimeCallbacks(onPostRuns);
        }
        __name(postRun, "postRun");
        function abort(what) {
          Module["onAbort"]?.(what);
          what = "Aborted(" + what + ")";
          err(what);
          ABORT = true;
          what += ". Build with -sASSERTIONS for more info.";
          var e = new WebAssembly.RuntimeError(what);
          readyPromiseReject?.(e);
          throw e;
        }
        __name(abort, "abort");
        var wasmBinaryFile;
        function findWasmBinary() {
          return locateFile("web-tree-sitter.wasm");
        }
        __name(findWasmBinary, "findWasmBinary");
        function getBinarySync(file) {
          if (file == wasmBinaryFile && wasmBinary) {
            return new Uint8Array(wasmBinary);
          }
          if (readBinary) {
            return readBinary(file);
          }
          throw "both async and sync fetching of the wasm failed";
        }
        __name(getBinarySync, "getBinarySync");
        async function getWasmBinary(binaryFile) {
          if (!wasmBinary) {
            try {
              var response = await readAsync(binaryFile);
              return new Uint8Array(response);
            } catch {
            }
          }
          return getBinarySync(binaryFile);
        }
        __name(getWasmBinary, "getWasmBinary");
        async function instantiateArrayBuffer(binaryFile, imports) {
          try {
            var binary2 = await getWasmBinary(binaryFile);
            var instance2 = await WebAssembly.instantiate(binary2, imports);
            return instance2;
          } catch (reason) {
            err(`failed to asynchronously prepare wasm: ${reason}`);
            abort(reason);
          }
        }
        __name(instantiateArrayBuffer, "instantiateArrayBuffer");
        async function instantiateAsync(binary2, binaryFile, imports) {
          if (!binary2 && !isFileURI(binaryFile) && !ENVIRONMENT_IS_NODE) {
            try {
              var response = fetch(binaryFile, {
                credentials: "same-origin"
              });
              var instantiationResult = await WebAssembly.instantiateStreaming(response, imports);
              return instantiationResult;
            } catch (reason) {
              err(`wasm streaming compile failed: ${reason}`);
              err("falling back to ArrayBuffer instantiation");
            }
          }
          return instantiateArrayBuffer(binaryFile, imports);
        }
        __name(instantiateAsync, "instantiateAsync");
        function getWasmImports() {
          return {
            "env": wasmImports,
            "wasi_snapshot_preview1": wasmImports,
            "GOT.mem": new Proxy(wasmImports, GOTHandler),
            "GOT.func": new Proxy(wasmImports, GOTHandler)
          };
        }
        __name(getWasmImports, "getWasmImports");
        async function createWasm() {
          function receiveInstance(instance2, module2) {
            wasmExports = instance2.exports;
            wasmExports = relocateExports(wasmExports, 1024);
            var metadata2 = getDylinkMetadata(module2);
            if (metadata2.neededDynlibs) {
              dynamicLibraries = metadata2.neededDynlibs.concat(dynamicLibraries);
            }
            mergeLibSymbols(wasmExports, "main");
            LDSO.init();
            loadDylibs();
            __RELOC_FUNCS__.push(wasmExports["__wasm_apply_data_relocs"]);
            assignWasmExports(wasmExports);
            return wasmExports;
          }
          __name(receiveInstance, "receiveInstance");
          function receiveInstantiationResult(result2) {
            return receiveInstance(result2["instance"], result2["module"]);
          }
          __name(receiveInstantiationResult, "receiveInstantiationResult");
          var info2 = getWasmImports();
          if (Module["instantiateWasm"]) {
            return new Promise((resolve, reject) => {
              Module["instantiateWasm"](info2, (mod, inst) => {
                resolve(receiveInstance(mod, inst));
              });
            });
          }
          wasmBinaryFile ??= findWasmBinary();
          var result = await instantiateAsync(wasmBinary, wasmBinaryFile, info2);
          var exports2 = receiveInstantiationResult(result);
          return exports2;
        }
        __name(createWasm, "createWasm");
        class ExitStatus {
          static {
            __name(this, "ExitStatus");
          }
          name = "ExitStatus";
          constructor(status) {
            this.message = `Program terminated with exit(${status})`;
            this.status = status;
          }
        }
        var GOT = {};
        var currentModuleWeakSymbols = /* @__PURE__ */ new Set([]);
        var GOTHandler = {
          get(obj, symName) {
            var rtn = GOT[symName];
            if (!rtn) {
              rtn = GOT[symName] = new WebAssembly.Global({
                "value": "i32",
                "mutable": true
              });
            }
            if (!currentModuleWeakSymbols.has(symName)) {
              rtn.required = true;
            }
            return rtn;
          }
        };
        var LE_ATOMICS_NATIVE_BYTE_ORDER = [];
        var LE_HEAP_LOAD_F32 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getFloat32(byteOffset, true), "LE_HEAP_LOAD_F32");
        var LE_HEAP_LOAD_F64 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getFloat64(byteOffset, true), "LE_HEAP_LOAD_F64");
        var LE_HEAP_LOAD_I16 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getInt16(byteOffset, true), "LE_HEAP_LOAD_I16");
        var LE_HEAP_LOAD_I32 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getInt32(byteOffset, true), "LE_HEAP_LOAD_I32");
        var LE_HEAP_LOAD_I64 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getBigInt64(byteOffset, true), "LE_HEAP_LOAD_I64");
        var LE_HEAP_LOAD_U32 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getUint32(byteOffset, true), "LE_HEAP_LOAD_U32");
        var LE_HEAP_STORE_F32 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setFloat32(byteOffset, value, true), "LE_HEAP_STORE_F32");
        var LE_HEAP_STORE_F64 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setFloat64(byteOffset, value, true), "LE_HEAP_STORE_F64");
        var LE_HEAP_STORE_I16 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setInt16(byteOffset, value, true), "LE_HEAP_STORE_I16");
        var LE_HEAP_STORE_I32 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setInt32(byteOffset, value, true), "LE_HEAP_STORE_I32");
        var LE_HEAP_STORE_I64 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setBigInt64(byteOffset, value, true), "LE_HEAP_STORE_I64");
        var LE_HEAP_STORE_U32 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setUint32(byteOffset, value, true), "LE_HEAP_STORE_U32");
        var callRuntimeCallbacks = /* @__PURE__ */ __name((callbacks) => {
          while (callbacks.length > 0) {
            callbacks.shift()(Module);
          }
        }, "callRuntimeCallbacks");
        var onPostRuns = [];
        var addOnPostRun = /* @__PURE__ */ __name((cb) => onPostRuns.push(cb), "addOnPostRun");
        var onPreRuns = [];
        var addOnPreRun = /* @__PURE__ */ __name((cb) => onPreRuns.push(cb), "addOnPreRun");
        var UTF8Decoder = typeof TextDecoder != "undefined" ? new TextDecoder() : void 0;
        var findStringEnd = /* @__PURE__ */ __name((heapOrArray, idx, maxBytesToRead, ignoreNul) => {
          var maxIdx = idx + maxBytesToRead;
          if (ignoreNul) return maxIdx;
          while (heapOrArray[idx] && !(idx >= maxIdx)) ++idx;
          return idx;
        }, "findStringEnd");
        var UTF8ArrayToString = /* @__PURE__ */ __name((heapOrArray, idx = 0, maxBytesToRead, ignoreNul) => {
          var endPtr = findStringEnd(heapOrArray, idx, maxBytesToRead, ignoreNul);
          if (endPtr - idx > 16 && heapOrArray.buffer && UTF8Decoder) {
            return UTF8Decoder.decode(heapOrArray.subarray(idx, endPtr));
          }
          var str = "";
          while (idx < endPtr) {
            var u0 = heapOrArray[idx++];
            if (!(u0 & 128)) {
              str += String.fromCharCode(u0);
              continue;
            }
            var u1 = heapOrArray[idx++] & 63;
            if ((u0 & 224) == 192) {
              str += String.fromCharCode((u0 & 31) << 6 | u1);
              continue;
            }
            var u2 = heapOrArray[idx++] & 63;
            if ((u0 & 240) == 224) {
              u0 = (u0 & 15) << 12 | u1 << 6 | u2;
            } else {
              u0 = (u0 & 7) << 18 | u1 << 12 | u2 << 6 | heapOrArray[idx++] & 63;
            }
            if (u0 < 65536) {
              str += String.fromCharCode(u0);
            } else {
              var ch = u0 - 65536;
              str += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
            }
          }
          return str;
        }, "UTF8ArrayToString");
        var getDylinkMetadata = /* @__PURE__ */ __name((binary2) => {
          var offset = 0;
          var end = 0;
          function getU8() {
            return binary2[offset++];
          }
          __name(getU8, "getU8");
          function getLEB() {
            var ret = 0;
            var mul = 1;
            while (1) {
              var byte = binary2[offset++];
              ret += (byte & 127) * mul;
              mul *= 128;
              if (!(byte & 128)) break;
            }
            return ret;
          }
          __name(getLEB, "getLEB");
          function getString() {
            var len = getLEB();
            offset += len;
            return UTF8ArrayToString(binary2, offset - len, len);
          }
          __name(getString, "getString");
          function getStringList() {
            var count2 = getLEB();
            var rtn = [];
            while (count2--) rtn.push(getString());
            return rtn;
          }
          __name(getStringList, "getStringList");
          function failIf(condition, message) {
            if (condition) throw new Error(message);
          }
          __name(failIf, "failIf");
          if (binary2 instanceof WebAssembly.Module) {
            var dylinkSection = WebAssembly.Module.customSections(binary2, "dylink.0");
            failIf(dylinkSection.length === 0, "need dylink section");
            binary2 = new Uint8Array(dylinkSection[0]);
            end = binary2.length;
          } else {
            var int32View = new Uint32Array(new Uint8Array(binary2.subarray(0, 24)).buffer);
            var magicNumberFound = int32View[0] == 1836278016 || int32View[0] == 6386541;
            failIf(!magicNumberFound, "need to see wasm magic number");
            failIf(binary2[8] !== 0, "need the dylink section to be first");
            offset = 9;
            var section_size = getLEB();
            end = offset + section_size;
            var name2 = getString();
            failIf(name2 !== "dylink.0");
          }
          var customSection = {
            neededDynlibs: [],
            tlsExports: /* @__PURE__ */ new Set(),
            weakImports: /* @__PURE__ */ new Set(),
            runtimePaths: []
          };
          var WASM_DYLINK_MEM_INFO = 1;
          var WASM_DYLINK_NEEDED = 2;
          var WASM_DYLINK_EXPORT_INFO = 3;
          var WASM_DYLINK_IMPORT_INFO = 4;
          var WASM_DYLINK_RUNTIME_PATH = 5;
          var WASM_SYMBOL_TLS = 256;
          var WASM_SYMBOL_BINDING_MASK = 3;
          var WASM_SYMBOL_BINDING_WEAK = 1;
          while (offset < end) {
            var subsectionType = getU8();
            var subsectionSize = getLEB();
            if (subsectionType === WASM_DYLINK_MEM_INFO) {
              customSection.memorySize = getLEB();
              customSection.memoryAlign = getLEB();
              customSection.tableSize = getLEB();
              customSection.tableAlign = getLEB();
            } else if (subsectionType === WASM_DYLINK_NEEDED) {
              customSection.neededDynlibs = getStringList();
            } else if (subsectionType === WASM_DYLINK_EXPORT_INFO) {
              var count = getLEB();
              while (count--) {
                var symname = getString();
                var flags2 = getLEB();
                if (flags2 & WASM_SYMBOL_TLS) {
                  customSection.tlsExports.add(symname);
                }
              }
            } else if (subsectionType === WASM_DYLINK_IMPORT_INFO) {
              var count = getLEB();
              while (count--) {
                var modname = getString();
                var symname = getString();
                var flags2 = getLEB();
                if ((flags2 & WASM_SYMBOL_BINDING_MASK) == WASM_SYMBOL_BINDING_WEAK) {
                  customSection.weakImports.add(symname);
                }
              }
            } else if (subsectionType === WASM_DYLINK_RUNTIME_PATH) {
              customSection.runtimePaths = getStringList();
            } else {
              offset += subsectionSize;
            }
          }
          return customSection;
        }, "getDylinkMetadata");
        function getValue(ptr, type = "i8") {
          if (type.endsWith("*")) type = "*";
          switch (type) {
            case "i1":
              return HEAP8[ptr];
            case "i8":
              return HEAP8[ptr];
            case "i16":
              return LE_HEAP_LOAD_I16((ptr >> 1) * 2);
            case "i32":
              return LE_HEAP_LOAD_I32((ptr >> 2) * 4);
            case "i64":
              return LE_HEAP_LOAD_I64((ptr >> 3) * 8);
            case "float":
              return LE_HEAP_LOAD_F32((ptr >> 2) * 4);
            case "double":
              return LE_HEAP_LOAD_F64((ptr >> 3) * 8);
            case "*":
              return LE_HEAP_LOAD_U32((ptr >> 2) * 4);
            default:
              abort(`invalid type for getValue: ${type}`);
          }
        }
        __name(getValue, "getValue");
        var newDSO = /* @__PURE__ */ __name((name2, handle2, syms) => {
          var dso = {
            refcount: Infinity,
            name: name2,
            exports: syms,
            global: true
          };
          LDSO.loadedLibsByName[name2] = dso;
          if (handle2 != void 0) {
            LDSO.loadedLibsByHandle[handle2] = dso;
          }
          return dso;
        }, "newDSO");
        var LDSO = {
          loadedLibsByName: {},
          loadedLibsByHandle: {},
          init() {
            newDSO("__main__", 0, wasmImports);
          }
        };
        var ___heap_base = 82240;
        var alignMemory = /* @__PURE__ */ __name((size, alignment) => Math.ceil(size / alignment) * alignment, "alignMemory");
        var getMemory = /* @__PURE__ */ __name((size) => {
          if (runtimeInitialized) {
            return _calloc(size, 1);
          }
          var ret = ___heap_base;
          var end = ret + alignMemory(size, 16);
          ___heap_base = end;
          GOT["__heap_base"].value = end;
          return ret;
        }, "getMemory");
        var isInternalSym = /* @__PURE__ */ __name((symName) => ["__cpp_exception", "__c_longjmp", "__wasm_apply_data_relocs", "__dso_handle", "__tls_size", "__tls_align", "__set_stack_limits", "_emscripten_tls_init", "__wasm_init_tls", "__wasm_call_ctors", "__start_em_asm", "__stop_em_asm", "__start_em_js", "__stop_em_js"].includes(symName) || symName.startsWith("__em_js__"), "isInternalSym");
        var uleb128EncodeWithLen = /* @__PURE__ */ __name((arr) => {
          const n = arr.length;
          return [n % 128 | 128, n >> 7, ...arr];
        }, "uleb128EncodeWithLen");
        var wasmTypeCodes = {
          "i": 127,
          // i32
          "p": 127,
          // i32
          "j": 126,
          // i64
          "f": 125,
          // f32
          "d": 124,
          // f64
          "e": 111
        };
        var generateTypePack = /* @__PURE__ */ __name((types) => uleb128EncodeWithLen(Array.from(types, (type) => {
          var code = wasmTypeCodes[type];
          return code;
        })), "generateTypePack");
        var convertJsFunctionToWasm = /* @__PURE__ */ __name((func2, sig) => {
          var bytes = Uint8Array.of(
            0,
            97,
            115,
            109,
            // magic ("\0asm")
            1,
            0,
            0,
            0,
            // version: 1
            1,
            ...uleb128EncodeWithLen([
              1,
              // count: 1
              96,
              // param types
              ...generateTypePack(sig.slice(1)),
              // return types (for now only supporting [] if `void` and single [T] otherwise)
              ...generateTypePack(sig[0] === "v" ? "" : sig[0])
            ]),
            // The rest of the module is static
            2,
            7,
            // import section
            // (import "e" "f" (func 0 (type 0)))
            1,
            1,
            101,
            1,
            102,
            0,
            0,
            7,
            5,
            // export section
            // (export "f" (func 0 (type 0)))
            1,
            1,
            102,
            0,
            0
          );
          var module2 = new WebAssembly.Module(bytes);
          var instance2 = new WebAssembly.Instance(module2, {
            "e": {
              "f": func2
            }
          });
          var wrappedFunc = instance2.exports["f"];
          return wrappedFunc;
        }, "convertJsFunctionToWasm");
        var wasmTableMirror = [];
        var wasmTable = new WebAssembly.Table({
          "initial": 31,
          "element": "anyfunc"
        });
        var getWasmTableEntry = /* @__PURE__ */ __name((funcPtr) => {
          var func2 = wasmTableMirror[funcPtr];
          if (!func2) {
            wasmTableMirror[funcPtr] = func2 = wasmTable.get(funcPtr);
          }
          return func2;
        }, "getWasmTableEntry");
        var updateTableMap = /* @__PURE__ */ __name((offset, count) => {
          if (functionsInTableMap) {
            for (var i2 = offset; i2 < offset + count; i2++) {
              var item = getWasmTableEntry(i2);
              if (item) {
                functionsInTableMap.set(item, i2);
              }
            }
          }
        }, "updateTableMap");
        var functionsInTableMap;
        var getFunctionAddress = /* @__PURE__ */ __name((func2) => {
          if (!functionsInTableMap) {
            functionsInTableMap = /* @__PURE__ */ new WeakMap();
            updateTableMap(0, wasmTable.length);
          }
          return functionsInTableMap.get(func2) || 0;
        }, "getFunctionAddress");
        var freeTableIndexes = [];
        var getEmptyTableSlot = /* @__PURE__ */ __name(() => {
          if (freeTableIndexes.length) {
            return freeTableIndexes.pop();
          }
          return wasmTable["grow"](1);
        }, "getEmptyTableSlot");
        var setWasmTableEntry = /* @__PURE__ */ __name((idx, func2) => {
          wasmTable.set(idx, func2);
          wasmTableMirror[idx] = wasmTable.get(idx);
        }, "setWasmTableEntry");
        var addFunction = /* @__PURE__ */ __name((func2, sig) => {
          var rtn = getFunctionAddress(func2);
          if (rtn) {
            return rtn;
          }
          var ret = getEmptyTableSlot();
          try {
            setWasmTableEntry(ret, func2);
          } catch (err2) {
            if (!(err2 instanceof TypeError)) {
              throw err2;
            }
            var wrapped = convertJsFunctionToWasm(func2, sig);
            setWasmTableEntry(ret, wrapped);
          }
          functionsInTableMap.set(func2, ret);
          return ret;
        }, "addFunction");
        var updateGOT = /* @__PURE__ */ __name((exports2, replace) => {
          for (var symName in exports2) {
            if (isInternalSym(symName)) {
              continue;
            }
            var value = exports2[symName];
            GOT[symName] ||= new WebAssembly.Global({
              "value": "i32",
              "mutable": true
            });
            if (replace || GOT[symName].value == 0) {
              if (typeof value == "function") {
                GOT[symName].value = addFunction(value);
              } else if (typeof value == "number") {
                GOT[symName].value = value;
              } else {
                err(`unhandled export type for '${symName}': ${typeof value}`);
              }
            }
          }
        }, "updateGOT");
        var relocateExports = /* @__PURE__ */ __name((exports2, memoryBase2, replace) => {
          var relocated = {};
          for (var e in exports2) {
            var value = exports2[e];
            if (typeof value == "object") {
              value = value.value;
            }
            if (typeof value == "number") {
              value += memoryBase2;
            }
            relocated[e] = value;
          }
          updateGOT(relocated, replace);
          return relocated;
        }, "relocateExports");
        var isSymbolDefined = /* @__PURE__ */ __name((symName) => {
          var existing = wasmImports[symName];
          if (!existing || existing.stub) {
            return false;
          }
          return true;
        }, "isSymbolDefined");
        var dynCall = /* @__PURE__ */ __name((sig, ptr, args2 = [], promising = false) => {
          var func2 = getWasmTableEntry(ptr);
          var rtn = func2(...args2);
          function convert(rtn2) {
            return rtn2;
          }
          __name(convert, "convert");
          return convert(rtn);
        }, "dynCall");
        var stackSave = /* @__PURE__ */ __name(() => _emscripten_stack_get_current(), "stackSave");
        var stackRestore = /* @__PURE__ */ __name((val) => __emscripten_stack_restore(val), "stackRestore");
        var createInvokeFunction = /* @__PURE__ */ __name((sig) => (ptr, ...args2) => {
          var sp = stackSave();
          try {
            return dynCall(sig, ptr, args2);
          } catch (e) {
            stackRestore(sp);
            if (e !== e + 0) throw e;
            _setThrew(1, 0);
            if (sig[0] == "j") return 0n;
          }
        }, "createInvokeFunction");
        var resolveGlobalSymbol = /* @__PURE__ */ __name((symName, direct = false) => {
          var sym;
          if (isSymbolDefined(symName)) {
            sym = wasmImports[symName];
          } else if (symName.startsWith("invoke_")) {
            sym = wasmImports[symName] = createInvokeFunction(symName.split("_")[1]);
          }
          return {
            sym,
            name: symName
          };
        }, "resolveGlobalSymbol");
        var onPostCtors = [];
        var addOnPostCtor = /* @__PURE__ */ __name((cb) => onPostCtors.push(cb), "addOnPostCtor");
        var UTF8ToString = /* @__PURE__ */ __name((ptr, maxBytesToRead, ignoreNul) => ptr ? UTF8ArrayToString(HEAPU8, ptr, maxBytesToRead, ignoreNul) : "", "UTF8ToString");
        var loadWebAssemblyModule = /* @__PURE__ */ __name((binary, flags, libName, localScope, handle) => {
          var metadata = getDylinkMetadata(binary);
          function loadModule() {
            var memAlign = Math.pow(2, metadata.memoryAlign);
            var memoryBase = metadata.memorySize ? alignMemory(getMemory(metadata.memorySize + memAlign), memAlign) : 0;
            var tableBase = metadata.tableSize ? wasmTable.length : 0;
            if (handle) {
              HEAP8[handle + 8] = 1;
              LE_HEAP_STORE_U32((handle + 12 >> 2) * 4, memoryBase);
              LE_HEAP_STORE_I32((handle + 16 >> 2) * 4, metadata.memorySize);
              LE_HEAP_STORE_U32((handle + 20 >> 2) * 4, tableBase);
              LE_HEAP_STORE_I32((handle + 24 >> 2) * 4, metadata.tableSize);
            }
            if (metadata.tableSize) {
              wasmTable.grow(metadata.tableSize);
            }
            var moduleExports;
            function resolveSymbol(sym) {
              var resolved = resolveGlobalSymbol(sym).sym;
              if (!resolved && localScope) {
                resolved = localScope[sym];
              }
              if (!resolved) {
                resolved = moduleExports[sym];
              }
              return resolved;
            }
            __name(resolveSymbol, "resolveSymbol");
            var proxyHandler = {
              get(stubs, prop) {
                switch (prop) {
                  case "__memory_base":
                    return memoryBase;
                  case "__table_base":
                    return tableBase;
                }
                if (prop in wasmImports && !wasmImports[prop].stub) {
                  var res = wasmImports[prop];
                  return res;
                }
                if (!(prop in stubs)) {
                  var resolved;
                  stubs[prop] = (...args2) => {
                    resolved ||= resolveSymbol(prop);
                    return resolved(...args2);
                  };
                }
                return stubs[prop];
              }
            };
            var proxy = new Proxy({}, proxyHandler);
            currentModuleWeakSymbols = metadata.weakImports;
            var info = {
              "GOT.mem": new Proxy({}, GOTHandler),
              "GOT.func": new Proxy({}, GOTHandler),
              "env": proxy,
              "wasi_snapshot_preview1": proxy
            };
            function postInstantiation(module, instance) {
              updateTableMap(tableBase, metadata.tableSize);
              moduleExports = relocateExports(instance.exports, memoryBase);
              if (!flags.allowUndefined) {
                reportUndefinedSymbols();
              }
              function addEmAsm(addr, body) {
                var args = [];
                var arity = 0;
                for (; arity < 16; arity++) {
                  if (body.indexOf("$" + arity) != -1) {
                    args.push("$" + arity);
                  } else {
                    break;
                  }
                }
                args = args.join(",");
                var func = `(${args}) => { ${body} };`;
                ASM_CONSTS[start] = eval(func);
              }
              __name(addEmAsm, "addEmAsm");
              if ("__start_em_asm" in moduleExports) {
                var start = moduleExports["__start_em_asm"];
                var stop = moduleExports["__stop_em_asm"];
                while (start < stop) {
                  var jsString = UTF8ToString(start);
                  addEmAsm(start, jsString);
                  start = HEAPU8.indexOf(0, start) + 1;
                }
              }
              function addEmJs(name, cSig, body) {
                var jsArgs = [];
                cSig = cSig.slice(1, -1);
                if (cSig != "void") {
                  cSig = cSig.split(",");
                  for (var i in cSig) {
                    var jsArg = cSig[i].split(" ").pop();
                    jsArgs.push(jsArg.replace("*", ""));
                  }
                }
                var func = `(${jsArgs}) => ${body};`;
                moduleExports[name] = eval(func);
              }
              __name(addEmJs, "addEmJs");
              for (var name in moduleExports) {
                if (name.startsWith("__em_js__")) {
                  var start = moduleExports[name];
                  var jsString = UTF8ToString(start);
                  var parts = jsString.split("<::>");
                  addEmJs(name.replace("__em_js__", ""), parts[0], parts[1]);
                  delete moduleExports[name];
                }
              }
              var applyRelocs = moduleExports["__wasm_apply_data_relocs"];
              if (applyRelocs) {
                if (runtimeInitialized) {
                  applyRelocs();
                } else {
                  __RELOC_FUNCS__.push(applyRelocs);
                }
              }
              var init = moduleExports["__wasm_call_ctors"];
              if (init) {
                if (runtimeInitialized) {
                  init();
                } else {
                  addOnPostCtor(init);
                }
              }
              return moduleExports;
            }
            __name(postInstantiation, "postInstantiation");
            if (flags.loadAsync) {
              return (async () => {
                var instance2;
                if (binary instanceof WebAssembly.Module) {
                  instance2 = new WebAssembly.Instance(binary, info);
                } else {
                  ({ module: binary, instance: instance2 } = await WebAssembly.instantiate(binary, info));
                }
                return postInstantiation(binary, instance2);
              })();
            }
            var module = binary instanceof WebAssembly.Module ? binary : new WebAssembly.Module(binary);
            var instance = new WebAssembly.Instance(module, info);
            return postInstantiation(module, instance);
          }
          __name(loadModule, "loadModule");
          flags = {
            ...flags,
            rpath: {
              parentLibPath: libName,
              paths: metadata.runtimePaths
            }
          };
          if (flags.loadAsync) {
            return metadata.neededDynlibs.reduce((chain, dynNeeded) => chain.then(() => loadDynamicLibrary(dynNeeded, flags, localScope)), Promise.resolve()).then(loadModule);
          }
          metadata.neededDynlibs.forEach((needed) => loadDynamicLibrary(needed, flags, localScope));
          return loadModule();
        }, "loadWebAssemblyModule");
        var mergeLibSymbols = /* @__PURE__ */ __name((exports2, libName2) => {
          for (var [sym, exp] of Object.entries(exports2)) {
            const setImport = /* @__PURE__ */ __name((target) => {
              if (!isSymbolDefined(target)) {
                wasmImports[target] = exp;
              }
            }, "setImport");
            setImport(sym);
            const main_alias = "__main_argc_argv";
            if (sym == "main") {
              setImport(main_alias);
            }
            if (sym == main_alias) {
              setImport("main");
            }
          }
        }, "mergeLibSymbols");
        var asyncLoad = /* @__PURE__ */ __name(async (url) => {
          var arrayBuffer = await readAsync(url);
          return new Uint8Array(arrayBuffer);
        }, "asyncLoad");
        function loadDynamicLibrary(libName2, flags2 = {
          global: true,
          nodelete: true
        }, localScope2, handle2) {
          var dso = LDSO.loadedLibsByName[libName2];
          if (dso) {
            if (!flags2.global) {
              if (localScope2) {
                Object.assign(localScope2, dso.exports);
              }
            } else if (!dso.global) {
              dso.global = true;
              mergeLibSymbols(dso.exports, libName2);
            }
            if (flags2.nodelete && dso.refcount !== Infinity) {
              dso.refcount = Infinity;
            }
            dso.refcount++;
            if (handle2) {
              LDSO.loadedLibsByHandle[handle2] = dso;
            }
            return flags2.loadAsync ? Promise.resolve(true) : true;
          }
          dso = newDSO(libName2, handle2, "loading");
          dso.refcount = flags2.nodelete ? Infinity : 1;
          dso.global = flags2.global;
          function loadLibData() {
            if (handle2) {
              var data = LE_HEAP_LOAD_U32((handle2 + 28 >> 2) * 4);
              var dataSize = LE_HEAP_LOAD_U32((handle2 + 32 >> 2) * 4);
              if (data && dataSize) {
                var libData = HEAP8.slice(data, data + dataSize);
                return flags2.loadAsync ? Promise.resolve(libData) : libData;
              }
            }
            var libFile = locateFile(libName2);
            if (flags2.loadAsync) {
              return asyncLoad(libFile);
            }
            if (!readBinary) {
              throw new Error(`${libFile}: file not found, and synchronous loading of external files is not available`);
            }
            return readBinary(libFile);
          }
          __name(loadLibData, "loadLibData");
          function getExports() {
            if (flags2.loadAsync) {
              return loadLibData().then((libData) => loadWebAssemblyModule(libData, flags2, libName2, localScope2, handle2));
            }
            return loadWebAssemblyModule(loadLibData(), flags2, libName2, localScope2, handle2);
          }
          __name(getExports, "getExports");
          function moduleLoaded(exports2) {
            if (dso.global) {
              mergeLibSymbols(exports2, libName2);
            } else if (localScope2) {
              Object.assign(localScope2, exports2);
            }
            dso.exports = exports2;
          }
          __name(moduleLoaded, "moduleLoaded");
          if (flags2.loadAsync) {
            return getExports().then((exports2) => {
              moduleLoaded(exports2);
              return true;
            });
          }
          moduleLoaded(getExports());
          return true;
        }
        __name(loadDynamicLibrary, "loadDynamicLibrary");
        var reportUndefinedSymbols = /* @__PURE__ */ __name(() => {
          for (var [symName, entry] of Object.entries(GOT)) {
            if (entry.value == 0) {
              var value = resolveGlobalSymbol(symName, true).sym;
              if (!value && !entry.required) {
                continue;
              }
              if (typeof value == "function") {
                entry.value = addFunction(value, value.sig);
              } else if (typeof value == "number") {
                entry.value = value;
              } else {
                throw new Error(`bad export type for '${symName}': ${typeof value}`);
              }
            }
          }
        }, "reportUndefinedSymbols");
        var runDependencies = 0;
        var dependenciesFulfilled = null;
        var removeRunDependency = /* @__PURE__ */ __name((id) => {
          runDependencies--;
          Module["monitorRunDependencies"]?.(runDependencies);
          if (runDependencies == 0) {
            if (dependenciesFulfilled) {
              var callback = dependenciesFulfilled;
              dependenciesFulfilled = null;
              callback();
            }
          }
        }, "removeRunDependency");
        var addRunDependency = /* @__PURE__ */ __name((id) => {
          runDependencies++;
          Module["monitorRunDependencies"]?.(runDependencies);
        }, "addRunDependency");
        var loadDylibs = /* @__PURE__ */ __name(async () => {
          if (!dynamicLibraries.length) {
            reportUndefinedSymbols();
            return;
          }
          addRunDependency("loadDylibs");
          for (var lib of dynamicLibraries) {
            await loadDynamicLibrary(lib, {
              loadAsync: true,
              global: true,
              nodelete: true,
              allowUndefined: true
            });
          }
          reportUndefinedSymbols();
          removeRunDependency("loadDylibs");
        }, "loadDylibs");
        var noExitRuntime = true;
        function setValue(ptr, value, type = "i8") {
          if (type.endsWith("*")) type = "*";
          switch (type) {
            case "i1":
              HEAP8[ptr] = value;
              break;
            case "i8":
              HEAP8[ptr] = value;
              break;
            case "i16":
              LE_HEAP_STORE_I16((ptr >> 1) * 2, value);
              break;
            case "i32":
              LE_HEAP_STORE_I32((ptr >> 2) * 4, value);
              break;
            case "i64":
              LE_HEAP_STORE_I64((ptr >> 3) * 8, BigInt(value));
              break;
            case "float":
              LE_HEAP_STORE_F32((ptr >> 2) * 4, value);
              break;
            case "double":
              LE_HEAP_STORE_F64((ptr >> 3) * 8, value);
              break;
            case "*":
              LE_HEAP_STORE_U32((ptr >> 2) * 4, value);
              break;
            default:
              abort(`invalid type for setValue: ${type}`);
          }
        }
        __name(setValue, "setValue");
        var ___memory_base = new WebAssembly.Global({
          "value": "i32",
          "mutable": false
        }, 1024);
        var ___stack_high = 82240;
        var ___stack_low = 16704;
        var ___stack_pointer = new WebAssembly.Global({
          "value": "i32",
          "mutable": true
        }, 82240);
        var ___table_base = new WebAssembly.Global({
          "value": "i32",
          "mutable": false
        }, 1);
        var __abort_js = /* @__PURE__ */ __name(() => abort(""), "__abort_js");
        __abort_js.sig = "v";
        var getHeapMax = /* @__PURE__ */ __name(() => (
          // Stay one Wasm page short of 4GB: while e.g. Chrome is able to allocate
          // full 4GB Wasm memories, the size will wrap back to 0 bytes in Wasm side
          // for any code that deals with heap sizes, which would require special
          // casing all heap size related code to treat 0 specially.
          2147483648
        ), "getHeapMax");
        var growMemory = /* @__PURE__ */ __name((size) => {
          var oldHeapSize = wasmMemory.buffer.byteLength;
          var pages = (size - oldHeapSize + 65535) / 65536 | 0;
          try {
            wasmMemory.grow(pages);
            updateMemoryViews();
            return 1;
          } catch (e) {
          }
        }, "growMemory");
        var _emscripten_resize_heap = /* @__PURE__ */ __name((requestedSize) => {
          var oldSize = HEAPU8.length;
          requestedSize >>>= 0;
          var maxHeapSize = getHeapMax();
          if (requestedSize > maxHeapSize) {
            return false;
          }
          for (var cutDown = 1; cutDown <= 4; cutDown *= 2) {
            var overGrownHeapSize = oldSize * (1 + 0.2 / cutDown);
            overGrownHeapSize = Math.min(overGrownHeapSize, requestedSize + 100663296);
            var newSize = Math.min(maxHeapSize, alignMemory(Math.max(requestedSize, overGrownHeapSize), 65536));
            var replacement = growMemory(newSize);
            if (replacement) {
              return true;
            }
          }
          return false;
        }, "_emscripten_resize_heap");
        _emscripten_resize_heap.sig = "ip";
        var _fd_close = /* @__PURE__ */ __name((fd) => 52, "_fd_close");
        _fd_close.sig = "ii";
        var INT53_MAX = 9007199254740992;
        var INT53_MIN = -9007199254740992;
        var bigintToI53Checked = /* @__PURE__ */ __name((num) => num < INT53_MIN || num > INT53_MAX ? NaN : Number(num), "bigintToI53Checked");
        function _fd_seek(fd, offset, whence, newOffset) {
          offset = bigintToI53Checked(offset);
          return 70;
        }
        __name(_fd_seek, "_fd_seek");
        _fd_seek.sig = "iijip";
        var printCharBuffers = [null, [], []];
        var printChar = /* @__PURE__ */ __name((stream, curr) => {
          var buffer = printCharBuffers[stream];
          if (curr === 0 || curr === 10) {
            (stream === 1 ? out : err)(UTF8ArrayToString(buffer));
            buffer.length = 0;
          } else {
            buffer.push(curr);
          }
        }, "printChar");
        var _fd_write = /* @__PURE__ */ __name((fd, iov, iovcnt, pnum) => {
          var num = 0;
          for (var i2 = 0; i2 < iovcnt; i2++) {
            var ptr = LE_HEAP_LOAD_U32((iov >> 2) * 4);
            var len = LE_HEAP_LOAD_U32((iov + 4 >> 2) * 4);
            iov += 8;
            for (var j = 0; j < len; j++) {
              printChar(fd, HEAPU8[ptr + j]);
            }
            num += len;
          }
          LE_HEAP_STORE_U32((pnum >> 2) * 4, num);
          return 0;
        }, "_fd_write");
        _fd_write.sig = "iippp";
        function _tree_sitter_log_callback(isLexMessage, messageAddress) {
          if (Module.currentLogCallback) {
            const message = UTF8ToString(messageAddress);
            Module.currentLogCallback(message, isLexMessage !== 0);
          }
        }
        __name(_tree_sitter_log_callback, "_tree_sitter_log_callback");
        function _tree_sitter_parse_callback(inputBufferAddress, index, row, column, lengthAddress) {
          const INPUT_BUFFER_SIZE = 10 * 1024;
          const string = Module.currentParseCallback(index, {
            row,
            column
          });
          if (typeof string === "string") {
            setValue(lengthAddress, string.length, "i32");
            stringToUTF16(string, inputBufferAddress, INPUT_BUFFER_SIZE);
          } else {
            setValue(lengthAddress, 0, "i32");
          }
        }
        __name(_tree_sitter_parse_callback, "_tree_sitter_parse_callback");
        function _tree_sitter_progress_callback(currentOffset, hasError) {
          if (Module.currentProgressCallback) {
            return Module.currentProgressCallback({
              currentOffset,
              hasError
            });
          }
          return false;
        }
        __name(_tree_sitter_progress_callback, "_tree_sitter_progress_callback");
        function _tree_sitter_query_progress_callback(currentOffset) {
          if (Module.currentQueryProgressCallback) {
            return Module.currentQueryProgressCallback({
              currentOffset
            });
          }
          return false;
        }
        __name(_tree_sitter_query_progress_callback, "_tree_sitter_query_progress_callback");
        var runtimeKeepaliveCounter = 0;
        var keepRuntimeAlive = /* @__PURE__ */ __name(() => noExitRuntime || runtimeKeepaliveCounter > 0, "keepRuntimeAlive");
        var _proc_exit = /* @__PURE__ */ __name((code) => {
          EXITSTATUS = code;
          if (!keepRuntimeAlive()) {
            Module["onExit"]?.(code);
            ABORT = true;
          }
          quit_(code, new ExitStatus(code));
        }, "_proc_exit");
        _proc_exit.sig = "vi";
        var exitJS = /* @__PURE__ */ __name((status, implicit) => {
          EXITSTATUS = status;
          _proc_exit(status);
        }, "exitJS");
        var handleException = /* @__PURE__ */ __name((e) => {
          if (e instanceof ExitStatus || e == "unwind") {
            return EXITSTATUS;
          }
          quit_(1, e);
        }, "handleException");
        var lengthBytesUTF8 = /* @__PURE__ */ __name((str) => {
          var len = 0;
          for (var i2 = 0; i2 < str.length; ++i2) {
            var c = str.charCodeAt(i2);
            if (c <= 127) {
              len++;
            } else if (c <= 2047) {
              len += 2;
            } else if (c >= 55296 && c <= 57343) {
              len += 4;
              ++i2;
            } else {
              len += 3;
            }
          }
          return len;
        }, "lengthBytesUTF8");
        var stringToUTF8Array = /* @__PURE__ */ __name((str, heap, outIdx, maxBytesToWrite) => {
          if (!(maxBytesToWrite > 0)) return 0;
          var startIdx = outIdx;
          var endIdx = outIdx + maxBytesToWrite - 1;
          for (var i2 = 0; i2 < str.length; ++i2) {
            var u = str.codePointAt(i2);
            if (u <= 127) {
              if (outIdx >= endIdx) break;
              heap[outIdx++] = u;
            } else if (u <= 2047) {
              if (outIdx + 1 >= endIdx) break;
              heap[outIdx++] = 192 | u >> 6;
              heap[outIdx++] = 128 | u & 63;
            } else if (u <= 65535) {
              if (outIdx + 2 >= endIdx) break;
              heap[outIdx++] = 224 | u >> 12;
              heap[outIdx++] = 128 | u >> 6 & 63;
              heap[outIdx++] = 128 | u & 63;
            } else {
              if (outIdx + 3 >= endIdx) break;
              heap[outIdx++] = 240 | u >> 18;
              heap[outIdx++] = 128 | u >> 12 & 63;
              heap[outIdx++] = 128 | u >> 6 & 63;
              heap[outIdx++] = 128 | u & 63;
              i2++;
            }
          }
          heap[outIdx] = 0;
          return outIdx - startIdx;
        }, "stringToUTF8Array");
        var stringToUTF8 = /* @__PURE__ */ __name((str, outPtr, maxBytesToWrite) => stringToUTF8Array(str, HEAPU8, outPtr, maxBytesToWrite), "stringToUTF8");
        var stackAlloc = /* @__PURE__ */ __name((sz) => __emscripten_stack_alloc(sz), "stackAlloc");
        var stringToUTF8OnStack = /* @__PURE__ */ __name((str) => {
          var size = lengthBytesUTF8(str) + 1;
          var ret = stackAlloc(size);
          stringToUTF8(str, ret, size);
          return ret;
        }, "stringToUTF8OnStack");
        var AsciiToString = /* @__PURE__ */ __name((ptr) => {
          var str = "";
          while (1) {
            var ch = HEAPU8[ptr++];
            if (!ch) return str;
            str += String.fromCharCode(ch);
          }
        }, "AsciiToString");
        var stringToUTF16 = /* @__PURE__ */ __name((str, outPtr, maxBytesToWrite) => {
          maxBytesToWrite ??= 2147483647;
          if (maxBytesToWrite < 2) return 0;
          maxBytesToWrite -= 2;
          var startPtr = outPtr;
          var numCharsToWrite = maxBytesToWrite < str.length * 2 ? maxBytesToWrite / 2 : str.length;
          for (var i2 = 0; i2 < numCharsToWrite; ++i2) {
            var codeUnit = str.charCodeAt(i2);
            LE_HEAP_STORE_I16((outPtr >> 1) * 2, codeUnit);
            outPtr += 2;
          }
          LE_HEAP_STORE_I16((outPtr >> 1) * 2, 0);
          return outPtr - startPtr;
        }, "stringToUTF16");
        LE_ATOMICS_NATIVE_BYTE_ORDER = new Int8Array(new Int16Array([1]).buffer)[0] === 1 ? [
          /* little endian */
          ((x) => x),
          ((x) => x),
          void 0,
          ((x) => x)
        ] : [
          /* big endian */
          ((x) => x),
          ((x) => ((x & 65280) << 8 | (x & 255) << 24) >> 16),
          void 0,
          ((x) => x >> 24 & 255 | x >> 8 & 65280 | (x & 65280) << 8 | (x & 255) << 24)
        ];
        function LE_HEAP_UPDATE() {
          HEAPU16.unsigned = ((x) => x & 65535);
          HEAPU32.unsigned = ((x) => x >>> 0);
        }
        __name(LE_HEAP_UPDATE, "LE_HEAP_UPDATE");
        {
          initMemory();
          if (Module["noExitRuntime"]) noExitRuntime = Module["noExitRuntime"];
          if (Module["print"]) out = Module["print"];
          if (Module["printErr"]) err = Module["printErr"];
          if (Module["dynamicLibraries"]) dynamicLibraries = Module["dynamicLibraries"];
          if (Module["wasmBinary"]) wasmBinary = Module["wasmBinary"];
          if (Module["arguments"]) arguments_ = Module["arguments"];
          if (Module["thisProgram"]) thisProgram = Module["thisProgram"];
          if (Module["preInit"]) {
            if (typeof Module["preInit"] == "function") Module["preInit"] = [Module["preInit"]];
            while (Module["preInit"].length > 0) {
              Module["preInit"].shift()();
            }
          }
        }
        Module["setValue"] = setValue;
        Module["getValue"] = getValue;
        Module["UTF8ToString"] = UTF8ToString;
        Module["stringToUTF8"] = stringToUTF8;
        Module["lengthBytesUTF8"] = lengthBytesUTF8;
        Module["AsciiToString"] = AsciiToString;
        Module["stringToUTF16"] = stringToUTF16;
        Module["loadWebAssemblyModule"] = loadWebAssemblyModule;
        Module["LE_HEAP_STORE_I64"] = LE_HEAP_STORE_I64;
        var ASM_CONSTS = {};
        var _malloc, _calloc, _realloc, _free, _ts_range_edit, _memcmp, _ts_language_symbol_count, _ts_language_state_count, _ts_language_abi_version, _ts_language_name, _ts_language_field_count, _ts_language_next_state, _ts_language_symbol_name, _ts_language_symbol_for_name, _strncmp, _ts_language_symbol_type, _ts_language_field_name_for_id, _ts_lookahead_iterator_new, _ts_lookahead_iterator_delete, _ts_lookahead_iterator_reset_state, _ts_lookahead_iterator_reset, _ts_lookahead_iterator_next, _ts_lookahead_iterator_current_symbol, _ts_point_edit, _ts_parser_delete, _ts_parser_reset, _ts_parser_set_language, _ts_parser_set_included_ranges, _ts_query_new, _ts_query_delete, _iswspace, _iswalnum, _ts_query_copy, _ts_query_pattern_count, _ts_query_capture_count, _ts_query_string_count, _ts_query_capture_name_for_id, _ts_query_capture_quantifier_for_id, _ts_query_string_value_for_id, _ts_query_predicates_for_pattern, _ts_query_start_byte_for_pattern, _ts_query_end_byte_for_pattern, _ts_query_is_pattern_rooted, _ts_query_is_pattern_non_local, _ts_query_is_pattern_guaranteed_at_step, _ts_query_disable_capture, _ts_query_disable_pattern, _ts_tree_copy, _ts_tree_delete, _ts_init, _ts_parser_new_wasm, _ts_parser_enable_logger_wasm, _ts_parser_parse_wasm, _ts_parser_included_ranges_wasm, _ts_language_type_is_named_wasm, _ts_language_type_is_visible_wasm, _ts_language_metadata_wasm, _ts_language_supertypes_wasm, _ts_language_subtypes_wasm, _ts_tree_root_node_wasm, _ts_tree_root_node_with_offset_wasm, _ts_tree_edit_wasm, _ts_tree_included_ranges_wasm, _ts_tree_get_changed_ranges_wasm, _ts_tree_cursor_new_wasm, _ts_tree_cursor_copy_wasm, _ts_tree_cursor_delete_wasm, _ts_tree_cursor_reset_wasm, _ts_tree_cursor_reset_to_wasm, _ts_tree_cursor_goto_first_child_wasm, _ts_tree_cursor_goto_last_child_wasm, _ts_tree_cursor_goto_first_child_for_index_wasm, _ts_tree_cursor_goto_first_child_for_position_wasm, _ts_tree_cursor_goto_next_sibling_wasm, _ts_tree_cursor_goto_previous_sibling_wasm, _ts_tree_cursor_goto_descendant_wasm, _ts_tree_cursor_goto_parent_wasm, _ts_tree_cursor_current_node_type_id_wasm, _ts_tree_cursor_current_node_state_id_wasm, _ts_tree_cursor_current_node_is_named_wasm, _ts_tree_cursor_current_node_is_missing_wasm, _ts_tree_cursor_current_node_id_wasm, _ts_tree_cursor_start_position_wasm, _ts_tree_cursor_end_position_wasm, _ts_tree_cursor_start_index_wasm, _ts_tree_cursor_end_index_wasm, _ts_tree_cursor_current_field_id_wasm, _ts_tree_cursor_current_depth_wasm, _ts_tree_cursor_current_descendant_index_wasm, _ts_tree_cursor_current_node_wasm, _ts_node_symbol_wasm, _ts_node_field_name_for_child_wasm, _ts_node_field_name_for_named_child_wasm, _ts_node_children_by_field_id_wasm, _ts_node_first_child_for_byte_wasm, _ts_node_first_named_child_for_byte_wasm, _ts_node_grammar_symbol_wasm, _ts_node_child_count_wasm, _ts_node_named_child_count_wasm, _ts_node_child_wasm, _ts_node_named_child_wasm, _ts_node_child_by_field_id_wasm, _ts_node_next_sibling_wasm, _ts_node_prev_sibling_wasm, _ts_node_next_named_sibling_wasm, _ts_node_prev_named_sibling_wasm, _ts_node_descendant_count_wasm, _ts_node_parent_wasm, _ts_node_child_with_descendant_wasm, _ts_node_descendant_for_index_wasm, _ts_node_named_descendant_for_index_wasm, _ts_node_descendant_for_position_wasm, _ts_node_named_descendant_for_position_wasm, _ts_node_start_point_wasm, _ts_node_end_point_wasm, _ts_node_start_index_wasm, _ts_node_end_index_wasm, _ts_node_to_string_wasm, _ts_node_children_wasm, _ts_node_named_children_wasm, _ts_node_descendants_of_type_wasm, _ts_node_is_named_wasm, _ts_node_has_changes_wasm, _ts_node_has_error_wasm, _ts_node_is_error_wasm, _ts_node_is_missing_wasm, _ts_node_is_extra_wasm, _ts_node_parse_state_wasm, _ts_node_next_parse_state_wasm, _ts_query_matches_wasm, _ts_query_captures_wasm, _memset, _memcpy, _memmove, _iswalpha, _iswblank, _iswdigit, _iswlower, _iswpunct, _iswupper, _iswxdigit, _memchr, _strlen, _strcmp, _strncat, _strncpy, _towlower, _towupper, _setThrew, __emscripten_stack_restore, __emscripten_stack_alloc, _emscripten_stack_get_current, ___wasm_apply_data_relocs;
        function assignWasmExports(wasmExports2) {
          Module["_malloc"] = _malloc = wasmExports2["malloc"];
          Module["_calloc"] = _calloc = wasmExports2["calloc"];
          Module["_realloc"] = _realloc = wasmExports2["realloc"];
          Module["_free"] = _free = wasmExports2["free"];
          Module["_ts_range_edit"] = _ts_range_edit = wasmExports2["ts_range_edit"];
          Module["_memcmp"] = _memcmp = wasmExports2["memcmp"];
          Module["_ts_language_symbol_count"] = _ts_language_symbol_count = wasmExports2["ts_language_symbol_count"];
          Module["_ts_language_state_count"] = _ts_language_state_count = wasmExports2["ts_language_state_count"];
          Module["_ts_language_abi_version"] = _ts_language_abi_version = wasmExports2["ts_language_abi_version"];
          Module["_ts_language_name"] = _ts_language_name = wasmExports2["ts_language_name"];
          Module["_ts_language_field_count"] = _ts_language_field_count = wasmExports2["ts_language_field_count"];
          Module["_ts_language_next_state"] = _ts_language_next_state = wasmExports2["ts_language_next_state"];
          Module["_ts_language_symbol_name"] = _ts_language_symbol_name = wasmExports2["ts_language_symbol_name"];
          Module["_ts_language_symbol_for_name"] = _ts_language_symbol_for_name = wasmExports2["ts_language_symbol_for_name"];
          Module["_strncmp"] = _strncmp = wasmExports2["strncmp"];
          Module["_ts_language_symbol_type"] = _ts_language_symbol_type = wasmExports2["ts_language_symbol_type"];
          Module["_ts_language_field_name_for_id"] = _ts_language_field_name_for_id = wasmExports2["ts_language_field_name_for_id"];
          Module["_ts_lookahead_iterator_new"] = _ts_lookahead_iterator_new = wasmExports2["ts_lookahead_iterator_new"];
          Module["_ts_lookahead_iterator_delete"] = _ts_lookahead_iterator_delete = wasmExports2["ts_lookahead_iterator_delete"];
          Module["_ts_lookahead_iterator_reset_state"] = _ts_lookahead_iterator_reset_state = wasmExports2["ts_lookahead_iterator_reset_state"];
          Module["_ts_lookahead_iterator_reset"] = _ts_lookahead_iterator_reset = wasmExports2["ts_lookahead_iterator_reset"];
          Module["_ts_lookahead_iterator_next"] = _ts_lookahead_iterator_next = wasmExports2["ts_lookahead_iterator_next"];
          Module["_ts_lookahead_iterator_current_symbol"] = _ts_lookahead_iterator_current_symbol = wasmExports2["ts_lookahead_iterator_current_symbol"];
          Module["_ts_point_edit"] = _ts_point_edit = wasmExports2["ts_point_edit"];
          Module["_ts_parser_delete"] = _ts_parser_delete = wasmExports2["ts_parser_delete"];
          Module["_ts_parser_reset"] = _ts_parser_reset = wasmExports2["ts_parser_reset"];
          Module["_ts_parser_set_language"] = _ts_parser_set_language = wasmExports2["ts_parser_set_language"];
          Module["_ts_parser_set_included_ranges"] = _ts_parser_set_included_ranges = wasmExports2["ts_parser_set_included_ranges"];
          Module["_ts_query_new"] = _ts_query_new = wasmExports2["ts_query_new"];
          Module["_ts_query_delete"] = _ts_query_delete = wasmExports2["ts_query_delete"];
          Module["_iswspace"] = _iswspace = wasmExports2["iswspace"];
          Module["_iswalnum"] = _iswalnum = wasmExports2["iswalnum"];
          Module["_ts_query_copy"] = _ts_query_copy = wasmExports2["ts_query_copy"];
          Module["_ts_query_pattern_count"] = _ts_query_pattern_count = wasmExports2["ts_query_pattern_count"];
          Module["_ts_query_capture_count"] = _ts_query_capture_count = wasmExports2["ts_query_capture_count"];
          Module["_ts_query_string_count"] = _ts_query_string_count = wasmExports2["ts_query_string_count"];
          Module["_ts_query_capture_name_for_id"] = _ts_query_capture_name_for_id = wasmExports2["ts_query_capture_name_for_id"];
          Module["_ts_query_capture_quantifier_for_id"] = _ts_query_capture_quantifier_for_id = wasmExports2["ts_query_capture_quantifier_for_id"];
          Module["_ts_query_string_value_for_id"] = _ts_query_string_value_for_id = wasmExports2["ts_query_string_value_for_id"];
          Module["_ts_query_predicates_for_pattern"] = _ts_query_predicates_for_pattern = wasmExports2["ts_query_predicates_for_pattern"];
          Module["_ts_query_start_byte_for_pattern"] = _ts_query_start_byte_for_pattern = wasmExports2["ts_query_start_byte_for_pattern"];
          Module["_ts_query_end_byte_for_pattern"] = _ts_query_end_byte_for_pattern = wasmExports2["ts_query_end_byte_for_pattern"];
          Module["_ts_query_is_pattern_rooted"] = _ts_query_is_pattern_rooted = wasmExports2["ts_query_is_pattern_rooted"];
          Module["_ts_query_is_pattern_non_local"] = _ts_query_is_pattern_non_local = wasmExports2["ts_query_is_pattern_non_local"];
          Module["_ts_query_is_pattern_guaranteed_at_step"] = _ts_query_is_pattern_guaranteed_at_step = wasmExports2["ts_query_is_pattern_guaranteed_at_step"];
          Module["_ts_query_disable_capture"] = _ts_query_disable_capture = wasmExports2["ts_query_disable_capture"];
          Module["_ts_query_disable_pattern"] = _ts_query_disable_pattern = wasmExports2["ts_query_disable_pattern"];
          Module["_ts_tree_copy"] = _ts_tree_copy = wasmExports2["ts_tree_copy"];
          Module["_ts_tree_delete"] = _ts_tree_delete = wasmExports2["ts_tree_delete"];
          Module["_ts_init"] = _ts_init = wasmExports2["ts_init"];
          Module["_ts_parser_new_wasm"] = _ts_parser_new_wasm = wasmExports2["ts_parser_new_wasm"];
          Module["_ts_parser_enable_logger_wasm"] = _ts_parser_enable_logger_wasm = wasmExports2["ts_parser_enable_logger_wasm"];
          Module["_ts_parser_parse_wasm"] = _ts_parser_parse_wasm = wasmExports2["ts_parser_parse_wasm"];
          Module["_ts_parser_included_ranges_wasm"] = _ts_parser_included_ranges_wasm = wasmExports2["ts_parser_included_ranges_wasm"];
          Module["_ts_language_type_is_named_wasm"] = _ts_language_type_is_named_wasm = wasmExports2["ts_language_type_is_named_wasm"];
          Module["_ts_language_type_is_visible_wasm"] = _ts_language_type_is_visible_wasm = wasmExports2["ts_language_type_is_visible_wasm"];
          Module["_ts_language_metadata_wasm"] = _ts_language_metadata_wasm = wasmExports2["ts_language_metadata_wasm"];
          Module["_ts_language_supertypes_wasm"] = _ts_language_supertypes_wasm = wasmExports2["ts_language_supertypes_wasm"];
          Module["_ts_language_subtypes_wasm"] = _ts_language_subtypes_wasm = wasmExports2["ts_language_subtypes_wasm"];
          Module["_ts_tree_root_node_wasm"] = _ts_tree_root_node_wasm = wasmExports2["ts_tree_root_node_wasm"];
          Module["_ts_tree_root_node_with_offset_wasm"] = _ts_tree_root_node_with_offset_wasm = wasmExports2["ts_tree_root_node_with_offset_wasm"];
          Module["_ts_tree_edit_wasm"] = _ts_tree_edit_wasm = wasmExports2["ts_tree_edit_wasm"];
          Module["_ts_tree_included_ranges_wasm"] = _ts_tree_included_ranges_wasm = wasmExports2["ts_tree_included_ranges_wasm"];
          Module["_ts_tree_get_changed_ranges_wasm"] = _ts_tree_get_changed_ranges_wasm = wasmExports2["ts_tree_get_changed_ranges_wasm"];
          Module["_ts_tree_cursor_new_wasm"] = _ts_tree_cursor_new_wasm = wasmExports2["ts_tree_cursor_new_wasm"];
          Module["_ts_tree_cursor_copy_wasm"] = _ts_tree_cursor_copy_wasm = wasmExports2["ts_tree_cursor_copy_wasm"];
          Module["_ts_tree_cursor_delete_wasm"] = _ts_tree_cursor_delete_wasm = wasmExports2["ts_tree_cursor_delete_wasm"];
          Module["_ts_tree_cursor_reset_wasm"] = _ts_tree_cursor_reset_wasm = wasmExports2["ts_tree_cursor_reset_wasm"];
          Module["_ts_tree_cursor_reset_to_wasm"] = _ts_tree_cursor_reset_to_wasm = wasmExports2["ts_tree_cursor_reset_to_wasm"];
          Module["_ts_tree_cursor_goto_first_child_wasm"] = _ts_tree_cursor_goto_first_child_wasm = wasmExports2["ts_tree_cursor_goto_first_child_wasm"];
          Module["_ts_tree_cursor_goto_last_child_wasm"] = _ts_tree_cursor_goto_last_child_wasm = wasmExports2["ts_tree_cursor_goto_last_child_wasm"];
          Module["_ts_tree_cursor_goto_first_child_for_index_wasm"] = _ts_tree_cursor_goto_first_child_for_index_wasm = wasmExports2["ts_tree_cursor_goto_first_child_for_index_wasm"];
          Module["_ts_tree_cursor_goto_first_child_for_position_wasm"] = _ts_tree_cursor_goto_first_child_for_position_wasm = wasmExports2["ts_tree_cursor_goto_first_child_for_position_wasm"];
          Module["_ts_tree_cursor_goto_next_sibling_wasm"] = _ts_tree_cursor_goto_next_sibling_wasm = wasmExports2["ts_tree_cursor_goto_next_sibling_wasm"];
          Module["_ts_tree_cursor_goto_previous_sibling_wasm"] = _ts_tree_cursor_goto_previous_sibling_wasm = wasmExports2["ts_tree_cursor_goto_previous_sibling_wasm"];
          Module["_ts_tree_cursor_goto_descendant_wasm"] = _ts_tree_cursor_goto_descendant_wasm = wasmExports2["ts_tree_cursor_goto_descendant_wasm"];
          Module["_ts_tree_cursor_goto_parent_wasm"] = _ts_tree_cursor_goto_parent_wasm = wasmExports2["ts_tree_cursor_goto_parent_wasm"];
          Module["_ts_tree_cursor_current_node_type_id_wasm"] = _ts_tree_cursor_current_node_type_id_wasm = wasmExports2["ts_tree_cursor_current_node_type_id_wasm"];
          Module["_ts_tree_cursor_current_node_state_id_wasm"] = _ts_tree_cursor_current_node_state_id_wasm = wasmExports2["ts_tree_cursor_current_node_state_id_wasm"];
          Module["_ts_tree_cursor_current_node_is_named_wasm"] = _ts_tree_cursor_current_node_is_named_wasm = wasmExports2["ts_tree_cursor_current_node_is_named_wasm"];
          Module["_ts_tree_cursor_current_node_is_missing_wasm"] = _ts_tree_cursor_current_node_is_missing_wasm = wasmExports2["ts_tree_cursor_current_node_is_missing_wasm"];
          Module["_ts_tree_cursor_current_node_id_wasm"] = _ts_tree_cursor_current_node_id_wasm = wasmExports2["ts_tree_cursor_current_node_id_wasm"];
          Module["_ts_tree_cursor_start_position_wasm"] = _ts_tree_cursor_start_position_wasm = wasmExports2["ts_tree_cursor_start_position_wasm"];
          Module["_ts_tree_cursor_end_position_wasm"] = _ts_tree_cursor_end_position_wasm = wasmExports2["ts_tree_cursor_end_position_wasm"];
          Module["_ts_tree_cursor_start_index_wasm"] = _ts_tree_cursor_start_index_wasm = wasmExports2["ts_tree_cursor_start_index_wasm"];
          Module["_ts_tree_cursor_end_index_wasm"] = _ts_tree_cursor_end_index_wasm = wasmExports2["ts_tree_cursor_end_index_wasm"];
          Module["_ts_tree_cursor_current_field_id_wasm"] = _ts_tree_cursor_current_field_id_wasm = wasmExports2["ts_tree_cursor_current_field_id_wasm"];
          Module["_ts_tree_cursor_current_depth_wasm"] = _ts_tree_cursor_current_depth_wasm = wasmExports2["ts_tree_cursor_current_depth_wasm"];
          Module["_ts_tree_cursor_current_descendant_index_wasm"] = _ts_tree_cursor_current_descendant_index_wasm = wasmExports2["ts_tree_cursor_current_descendant_index_wasm"];
          Module["_ts_tree_cursor_current_node_wasm"] = _ts_tree_cursor_current_node_wasm = wasmExports2["ts_tree_cursor_current_node_wasm"];
          Module["_ts_node_symbol_wasm"] = _ts_node_symbol_wasm = wasmExports2["ts_node_symbol_wasm"];
          Module["_ts_node_field_name_for_child_wasm"] = _ts_node_field_name_for_child_wasm = wasmExports2["ts_node_field_name_for_child_wasm"];
          Module["_ts_node_field_name_for_named_child_wasm"] = _ts_node_field_name_for_named_child_wasm = wasmExports2["ts_node_field_name_for_named_child_wasm"];
          Module["_ts_node_children_by_field_id_wasm"] = _ts_node_children_by_field_id_wasm = wasmExports2["ts_node_children_by_field_id_wasm"];
          Module["_ts_node_first_child_for_byte_wasm"] = _ts_node_first_child_for_byte_wasm = wasmExports2["ts_node_first_child_for_byte_wasm"];
          Module["_ts_node_first_named_child_for_byte_wasm"] = _ts_node_first_named_child_for_byte_wasm = wasmExports2["ts_node_first_named_child_for_byte_wasm"];
          Module["_ts_node_grammar_symbol_wasm"] = _ts_node_grammar_symbol_wasm = wasmExports2["ts_node_grammar_symbol_wasm"];
          Module["_ts_node_child_count_wasm"] = _ts_node_child_count_wasm = wasmExports2["ts_node_child_count_wasm"];
          Module["_ts_node_named_child_count_wasm"] = _ts_node_named_child_count_wasm = wasmExports2["ts_node_named_child_count_wasm"];
          Module["_ts_node_child_wasm"] = _ts_node_child_wasm = wasmExports2["ts_node_child_wasm"];
          Module["_ts_node_named_child_wasm"] = _ts_node_named_child_wasm = wasmExports2["ts_node_named_child_wasm"];
          Module["_ts_node_child_by_field_id_wasm"] = _ts_node_child_by_field_id_wasm = wasmExports2["ts_node_child_by_field_id_wasm"];
          Module["_ts_node_next_sibling_wasm"] = _ts_node_next_sibling_wasm = wasmExports2["ts_node_next_sibling_wasm"];
          Module["_ts_node_prev_sibling_wasm"] = _ts_node_prev_sibling_wasm = wasmExports2["ts_node_prev_sibling_wasm"];
          Module["_ts_node_next_named_sibling_wasm"] = _ts_node_next_named_sibling_wasm = wasmExports2["ts_node_next_named_sibling_wasm"];
          Module["_ts_node_prev_named_sibling_wasm"] = _ts_node_prev_named_sibling_wasm = wasmExports2["ts_node_prev_named_sibling_wasm"];
          Module["_ts_node_descendant_count_wasm"] = _ts_node_descendant_count_wasm = wasmExports2["ts_node_descendant_count_wasm"];
          Module["_ts_node_parent_wasm"] = _ts_node_parent_wasm = wasmExports2["ts_node_parent_wasm"];
          Module["_ts_node_child_with_descendant_wasm"] = _ts_node_child_with_descendant_wasm = wasmExports2["ts_node_child_with_descendant_wasm"];
          Module["_ts_node_descendant_for_index_wasm"] = _ts_node_descendant_for_index_wasm = wasmExports2["ts_node_descendant_for_index_wasm"];
          Module["_ts_node_named_descendant_for_index_wasm"] = _ts_node_named_descendant_for_index_wasm = wasmExports2["ts_node_named_descendant_for_index_wasm"];
          Module["_ts_node_descendant_for_position_wasm"] = _ts_node_descendant_for_position_wasm = wasmExports2["ts_node_descendant_for_position_wasm"];
          Module["_ts_node_named_descendant_for_position_wasm"] = _ts_node_named_descendant_for_position_wasm = wasmExports2["ts_node_named_descendant_for_position_wasm"];
          Module["_ts_node_start_point_wasm"] = _ts_node_start_point_wasm = wasmExports2["ts_node_start_point_wasm"];
          Module["_ts_node_end_point_wasm"] = _ts_node_end_point_wasm = wasmExports2["ts_node_end_point_wasm"];
          Module["_ts_node_start_index_wasm"] = _ts_node_start_index_wasm = wasmExports2["ts_node_start_index_wasm"];
          Module["_ts_node_end_index_wasm"] = _ts_node_end_index_wasm = wasmExports2["ts_node_end_index_wasm"];
          Module["_ts_node_to_string_wasm"] = _ts_node_to_string_wasm = wasmExports2["ts_node_to_string_wasm"];
          Module["_ts_node_children_wasm"] = _ts_node_children_wasm = wasmExports2["ts_node_children_wasm"];
          Module["_ts_node_named_children_wasm"] = _ts_node_named_children_wasm = wasmExports2["ts_node_named_children_wasm"];
          Module["_ts_node_descendants_of_type_wasm"] = _ts_node_descendants_of_type_wasm = wasmExports2["ts_node_descendants_of_type_wasm"];
          Module["_ts_node_is_named_wasm"] = _ts_node_is_named_wasm = wasmExports2["ts_node_is_named_wasm"];
          Module["_ts_node_has_changes_wasm"] = _ts_node_has_changes_wasm = wasmExports2["ts_node_has_changes_wasm"];
          Module["_ts_node_has_error_wasm"] = _ts_node_has_error_wasm = wasmExports2["ts_node_has_error_wasm"];
          Module["_ts_node_is_error_wasm"] = _ts_node_is_error_wasm = wasmExports2["ts_node_is_error_wasm"];
          Module["_ts_node_is_missing_wasm"] = _ts_node_is_missing_wasm = wasmExports2["ts_node_is_missing_wasm"];
          Module["_ts_node_is_extra_wasm"] = _ts_node_is_extra_wasm = wasmExports2["ts_node_is_extra_wasm"];
          Module["_ts_node_parse_state_wasm"] = _ts_node_parse_state_wasm = wasmExports2["ts_node_parse_state_wasm"];
          Module["_ts_node_next_parse_state_wasm"] = _ts_node_next_parse_state_wasm = wasmExports2["ts_node_next_parse_state_wasm"];
          Module["_ts_query_matches_wasm"] = _ts_query_matches_wasm = wasmExports2["ts_query_matches_wasm"];
          Module["_ts_query_captures_wasm"] = _ts_query_captures_wasm = wasmExports2["ts_query_captures_wasm"];
          Module["_memset"] = _memset = wasmExports2["memset"];
          Module["_memcpy"] = _memcpy = wasmExports2["memcpy"];
          Module["_memmove"] = _memmove = wasmExports2["memmove"];
          Module["_iswalpha"] = _iswalpha = wasmExports2["iswalpha"];
          Module["_iswblank"] = _iswblank = wasmExports2["iswblank"];
          Module["_iswdigit"] = _iswdigit = wasmExports2["iswdigit"];
          Module["_iswlower"] = _iswlower = wasmExports2["iswlower"];
          Module["_iswpunct"] = _iswpunct = wasmExports2["iswpunct"];
          Module["_iswupper"] = _iswupper = wasmExports2["iswupper"];
          Module["_iswxdigit"] = _iswxdigit = wasmExports2["iswxdigit"];
          Module["_memchr"] = _memchr = wasmExports2["memchr"];
          Module["_strlen"] = _strlen = wasmExports2["strlen"];
          Module["_strcmp"] = _strcmp = wasmExports2["strcmp"];
          Module["_strncat"] = _strncat = wasmExports2["strncat"];
          Module["_strncpy"] = _strncpy = wasmExports2["strncpy"];
          Module["_towlower"] = _towlower = wasmExports2["towlower"];
          Module["_towupper"] = _towupper = wasmExports2["towupper"];
          _setThrew = wasmExports2["setThrew"];
          __emscripten_stack_restore = wasmExports2["_emscripten_stack_restore"];
          __emscripten_stack_alloc = wasmExports2["_emscripten_stack_alloc"];
          _emscripten_stack_get_current = wasmExports2["emscripten_stack_get_current"];
          ___wasm_apply_data_relocs = wasmExports2["__wasm_apply_data_relocs"];
        }
        __name(assignWasmExports, "assignWasmExports");
        var wasmImports = {
          /** @export */
          __heap_base: ___heap_base,
          /** @export */
          __indirect_function_table: wasmTable,
          /** @export */
          __memory_base: ___memory_base,
          /** @export */
          __stack_high: ___stack_high,
          /** @export */
          __stack_low: ___stack_low,
          /** @export */
          __stack_pointer: ___stack_pointer,
          /** @export */
          __table_base: ___table_base,
          /** @export */
          _abort_js: __abort_js,
          /** @export */
          emscripten_resize_heap: _emscripten_resize_heap,
          /** @export */
          fd_close: _fd_close,
          /** @export */
          fd_seek: _fd_seek,
          /** @export */
          fd_write: _fd_write,
          /** @export */
          memory: wasmMemory,
          /** @export */
          tree_sitter_log_callback: _tree_sitter_log_callback,
          /** @export */
          tree_sitter_parse_callback: _tree_sitter_parse_callback,
          /** @export */
          tree_sitter_progress_callback: _tree_sitter_progress_callback,
          /** @export */
          tree_sitter_query_progress_callback: _tree_sitter_query_progress_callback
        };
        function callMain(args2 = []) {
          var entryFunction = resolveGlobalSymbol("main").sym;
          if (!entryFunction) return;
          args2.unshift(thisProgram);
          var argc = args2.length;
          var argv = stackAlloc((argc + 1) * 4);
          var argv_ptr = argv;
          args2.forEach((arg) => {
            LE_HEAP_STORE_U32((argv_ptr >> 2) * 4, stringToUTF8OnStack(arg));
            argv_ptr += 4;
          });
          LE_HEAP_STORE_U32((argv_ptr >> 2) * 4, 0);
          try {
            var ret = entryFunction(argc, argv);
            exitJS(
              ret,
              /* implicit = */
              true
            );
            return ret;
          } catch (e) {
            return handleException(e);
          }
        }
        __name(callMain, "callMain");
        function run(args2 = arguments_) {
          if (runDependencies > 0) {
            dependenciesFulfilled = run;
            return;
          }
          preRun();
          if (runDependencies > 0) {
            dependenciesFulfilled = run;
            return;
          }
          function doRun() {
            Module["calledRun"] = true;
            if (ABORT) return;
            initRuntime();
            preMain();
            readyPromiseResolve?.(Module);
            Module["onRuntimeInitialized"]?.();
            var noInitialRun = Module["noInitialRun"] || false;
            if (!noInitialRun) callMain(args2);
            postRun();
          }
          __name(doRun, "doRun");
          if (Module["setStatus"]) {
            Module["setStatus"]("Running...");
            setTimeout(() => {
              setTimeout(() => Module["setStatus"](""), 1);
              doRun();
            }, 1);
          } else {
            doRun();
          }
        }
        __name(run, "run");
        var wasmExports;
        wasmExports = await createWasm();
        run();
        if (runtimeInitialized) {
          moduleRtn = Module;
        } else {
          moduleRtn = new Promise((resolve, reject) => {
            readyPromiseResolve = resolve;
            readyPromiseReject = reject;
          });
        }
        return moduleRtn;
      };
    })();
    if (typeof exports === "object" && typeof module === "object") {
      module.exports = Module;
      module.exports.default = Module;
    } else if (typeof define === "function" && define["amd"])
      define([], () => Module);
  }
});

// src/index.ts
var index_exports = {};
__export(index_exports, {
  CaptureQuantifier: () => CaptureQuantifier,
  Edit: () => Edit,
  LANGUAGE_VERSION: () => LANGUAGE_VERSION,
  Language: () => Language,
  LookaheadIterator: () => LookaheadIterator,
  MIN_COMPATIBLE_VERSION: () => MIN_COMPATIBLE_VERSION,
  Node: () => Node,
  Parser: () => Parser,
  Query: () => Query,
  Tree: () => Tree,
  TreeCursor: () => TreeCursor
});
module.exports = __toCommonJS(index_exports);

// src/edit.ts
var Edit = class {
  static {
    __name(this, "Edit");
  }
  /** The start position of the change. */
  startPosition;
  /** The end position of the change before the edit. */
  oldEndPosition;
  /** The end position of the change after the edit. */
  newEndPosition;
  /** The start index of the change. */
  startIndex;
  /** The end index of the change before the edit. */
  oldEndIndex;
  /** The end index of the change after the edit. */
  newEndIndex;
  constructor({
    startIndex,
    oldEndIndex,
    newEndIndex,
    startPosition,
    oldEndPosition,
    newEndPosition
  }) {
    this.startIndex = startIndex >>> 0;
    this.oldEndIndex = oldEndIndex >>> 0;
    this.newEndIndex = newEndIndex >>> 0;
    this.startPosition = startPosition;
    this.oldEndPosition = oldEndPosition;
    this.newEndPosition = newEndPosition;
  }
  /**
   * Edit a point and index to keep it in-sync with source code that has been edited.
   *
   * This function updates a single point's byte offset and row/column position
   * based on an edit operation. This is useful for editing points without
   * requiring a tree or node instance.
   */
  editPoint(point, index) {
    let newIndex = index;
    const newPoint = { ...point };
    if (index >= this.oldEndIndex) {
      newIndex = this.newEndIndex + (index - this.oldEndIndex);
      const originalRow = point.row;
      newPoint.row = this.newEndPosition.row + (point.row - this.oldEndPosition.row);
      newPoint.column = originalRow === this.oldEndPosition.row ? this.newEndPosition.column + (point.column - this.oldEndPosition.column) : point.column;
    } else if (index > this.startIndex) {
      newIndex = this.newEndIndex;
      newPoint.row = this.newEndPosition.row;
      newPoint.column = this.newEndPosition.column;
    }
    return { point: newPoint, index: newIndex };
  }
  /**
   * Edit a range to keep it in-sync with source code that has been edited.
   *
   * This function updates a range's start and end positions based on an edit
   * operation. This is useful for editing ranges without requiring a tree
   * or node instance.
   */
  editRange(range) {
    const newRange = {
      startIndex: range.startIndex,
      startPosition: { ...range.startPosition },
      endIndex: range.endIndex,
      endPosition: { ...range.endPosition }
    };
    if (range.endIndex >= this.oldEndIndex) {
      if (range.endIndex !== Number.MAX_SAFE_INTEGER) {
        newRange.endIndex = this.newEndIndex + (range.endIndex - this.oldEndIndex);
        newRange.endPosition = {
          row: this.newEndPosition.row + (range.endPosition.row - this.oldEndPosition.row),
          column: range.endPosition.row === this.oldEndPosition.row ? this.newEndPosition.column + (range.endPosition.column - this.oldEndPosition.column) : range.endPosition.column
        };
        if (newRange.endIndex < this.newEndIndex) {
          newRange.endIndex = Number.MAX_SAFE_INTEGER;
          newRange.endPosition = { row: Number.MAX_SAFE_INTEGER, column: Number.MAX_SAFE_INTEGER };
        }
      }
    } else if (range.endIndex > this.startIndex) {
      newRange.endIndex = this.startIndex;
      newRange.endPosition = { ...this.startPosition };
    }
    if (range.startIndex >= this.oldEndIndex) {
      newRange.startIndex = this.newEndIndex + (range.startIndex - this.oldEndIndex);
      newRange.startPosition = {
        row: this.newEndPosition.row + (range.startPosition.row - this.oldEndPosition.row),
        column: range.startPosition.row === this.oldEndPosition.row ? this.newEndPosition.column + (range.startPosition.column - this.oldEndPosition.column) : range.startPosition.column
      };
      if (newRange.startIndex < this.newEndIndex) {
        newRange.startIndex = Number.MAX_SAFE_INTEGER;
        newRange.startPosition = { row: Number.MAX_SAFE_INTEGER, column: Number.MAX_SAFE_INTEGER };
      }
    } else if (range.startIndex > this.startIndex) {
      newRange.startIndex = this.startIndex;
      newRange.startPosition = { ...this.startPosition };
    }
    return newRange;
  }
};

// src/constants.ts
var SIZE_OF_SHORT = 2;
var SIZE_OF_INT = 4;
var SIZE_OF_CURSOR = 4 * SIZE_OF_INT;
var SIZE_OF_NODE = 5 * SIZE_OF_INT;
var SIZE_OF_POINT = 2 * SIZE_OF_INT;
var SIZE_OF_RANGE = 2 * SIZE_OF_INT + 2 * SIZE_OF_POINT;
var ZERO_POINT = { row: 0, column: 0 };
var INTERNAL = /* @__PURE__ */ Symbol("INTERNAL");
function assertInternal(x) {
  if (x !== INTERNAL) throw new Error("Illegal constructor");
}
__name(assertInternal, "assertInternal");
function isPoint(point) {
  return !!point && typeof point.row === "number" && typeof point.column === "number";
}
__name(isPoint, "isPoint");
function setModule(module2) {
  C = module2;
}
__name(setModule, "setModule");
var C;

// src/finalization_registry.ts
function newFinalizer(handler) {
  try {
    return new FinalizationRegistry(handler);
  } catch (e) {
    console.error("Unsupported FinalizationRegistry:", e);
    return;
  }
}
__name(newFinalizer, "newFinalizer");

// src/lookahead_iterator.ts
var finalizer = newFinalizer((address) => {
  C._ts_lookahead_iterator_delete(address);
});
var LookaheadIterator = class {
  static {
    __name(this, "LookaheadIterator");
  }
  /** @internal */
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  language;
  /** @internal */
  positioned = false;
  /** @internal */
  constructor(internal, address, language) {
    assertInternal(internal);
    this[0] = address;
    this.language = language;
    finalizer?.register(this, address, this);
  }
  /**
   * Get the current symbol of the lookahead iterator.
   *
   * Returns `null` if the iterator is not positioned on a symbol:
   *
   * - Before the first iteration step
   * - After the iterator is exhausted
   * - After a {@link reset} or {@link resetState} call
   */
  get currentTypeId() {
    return this.positioned ? C._ts_lookahead_iterator_current_symbol(this[0]) : null;
  }
  /**
   * Get the current symbol name of the lookahead iterator.
   *
   * Returns `null` if the iterator is not positioned on a symbol.
   */
  get currentType() {
    const id = this.currentTypeId;
    if (id === null) return null;
    return this.language.types[id] ?? C.UTF8ToString(C._ts_language_symbol_name(this.language[0], id));
  }
  /** Delete the lookahead iterator, freeing its resources. */
  delete() {
    finalizer?.unregister(this);
    C._ts_lookahead_iterator_delete(this[0]);
    this[0] = 0;
  }
  /**
   * Reset the lookahead iterator.
   *
   * This returns `true` if the language was set successfully and `false`
   * otherwise.
   */
  reset(language, stateId) {
    if (C._ts_lookahead_iterator_reset(this[0], language[0], stateId)) {
      this.language = language;
      this.positioned = false;
      return true;
    }
    return false;
  }
  /**
   * Reset the lookahead iterator to another state.
   *
   * This returns `true` if the iterator was reset to the given state and
   * `false` otherwise.
   */
  resetState(stateId) {
    if (!C._ts_lookahead_iterator_reset_state(this[0], stateId)) return false;
    this.positioned = false;
    return true;
  }
  /**
   * Returns an iterator that iterates over the symbols of the lookahead iterator.
   *
   * The iterator will yield the current symbol name as a string for each step
   * until there are no more symbols to iterate over.
   */
  [Symbol.iterator]() {
    return {
      next: /* @__PURE__ */ __name(() => {
        this.positioned = Boolean(C._ts_lookahead_iterator_next(this[0]));
        const value = this.currentType;
        return value === null ? { done: true, value: "" } : { done: false, value };
      }, "next")
    };
  }
};

// src/tree.ts
function getText(tree, startIndex, endIndex, startPosition) {
  const length = endIndex - startIndex;
  let result = tree.textCallback(startIndex, startPosition);
  if (result) {
    startIndex += result.length;
    while (startIndex < endIndex) {
      const string = tree.textCallback(startIndex, startPosition);
      if (string && string.length > 0) {
        startIndex += string.length;
        result += string;
      } else {
        break;
      }
    }
    if (startIndex > endIndex) {
      result = result.slice(0, length);
    }
  }
  return result ?? "";
}
__name(getText, "getText");
var finalizer2 = newFinalizer((address) => {
  C._ts_tree_delete(address);
});
var Tree = class _Tree {
  static {
    __name(this, "Tree");
  }
  /** @internal */
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  textCallback;
  /** The language that was used to parse the syntax tree. */
  language;
  /** @internal */
  constructor(internal, address, language, textCallback) {
    assertInternal(internal);
    this[0] = address;
    this.language = language;
    this.textCallback = textCallback;
    finalizer2?.register(this, address, this);
  }
  /** Create a shallow copy of the syntax tree. This is very fast. */
  copy() {
    const address = C._ts_tree_copy(this[0]);
    return new _Tree(INTERNAL, address, this.language, this.textCallback);
  }
  /** Delete the syntax tree, freeing its resources. */
  delete() {
    finalizer2?.unregister(this);
    C._ts_tree_delete(this[0]);
    this[0] = 0;
  }
  /** Get the root node of the syntax tree. */
  get rootNode() {
    C._ts_tree_root_node_wasm(this[0]);
    return unmarshalNode(this);
  }
  /**
   * Get the root node of the syntax tree, but with its position shifted
   * forward by the given offset.
   */
  rootNodeWithOffset(offsetBytes, offsetExtent) {
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    C.setValue(address, offsetBytes, "i32");
    marshalPoint(address + SIZE_OF_INT, offsetExtent);
    C._ts_tree_root_node_with_offset_wasm(this[0]);
    return unmarshalNode(this);
  }
  /**
   * Edit the syntax tree to keep it in sync with source code that has been
   * edited.
   *
   * You must describe the edit both in terms of byte offsets and in terms of
   * row/column coordinates.
   */
  edit(edit) {
    marshalEdit(edit);
    C._ts_tree_edit_wasm(this[0]);
  }
  /** Create a new {@link TreeCursor} starting from the root of the tree. */
  walk() {
    return this.rootNode.walk();
  }
  /**
   * Compare this old edited syntax tree to a new syntax tree representing
   * the same document, returning a sequence of ranges whose syntactic
   * structure has changed.
   *
   * For this to work correctly, this syntax tree must have been edited such
   * that its ranges match up to the new tree. Generally, you'll want to
   * call this method right after calling one of the [`Parser::parse`]
   * functions. Call it on the old tree that was passed to parse, and
   * pass the new tree that was returned from `parse`.
   */
  getChangedRanges(other) {
    if (!(other instanceof _Tree)) {
      throw new TypeError("Argument must be a Tree");
    }
    C._ts_tree_get_changed_ranges_wasm(this[0], other[0]);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = unmarshalRange(address);
        address += SIZE_OF_RANGE;
      }
      C._free(buffer);
    }
    return result;
  }
  /** Get the included ranges that were used to parse the syntax tree. */
  getIncludedRanges() {
    C._ts_tree_included_ranges_wasm(this[0]);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = unmarshalRange(address);
        address += SIZE_OF_RANGE;
      }
      C._free(buffer);
    }
    return result;
  }
};

// src/tree_cursor.ts
var finalizer3 = newFinalizer((address) => {
  C._ts_tree_cursor_delete_wasm(address);
});
var TreeCursor = class _TreeCursor {
  static {
    __name(this, "TreeCursor");
  }
  /** @internal */
  // @ts-expect-error: never read
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  // @ts-expect-error: never read
  [1] = 0;
  // Internal handle for Wasm
  /** @internal */
  // @ts-expect-error: never read
  [2] = 0;
  // Internal handle for Wasm
  /** @internal */
  // @ts-expect-error: never read
  [3] = 0;
  // Internal handle for Wasm
  /** @internal */
  tree;
  /** @internal */
  constructor(internal, tree) {
    assertInternal(internal);
    this.tree = tree;
    unmarshalTreeCursor(this);
    finalizer3?.register(this, this.tree[0], this);
  }
  /** Creates a deep copy of the tree cursor. This allocates new memory. */
  copy() {
    const copy = new _TreeCursor(INTERNAL, this.tree);
    C._ts_tree_cursor_copy_wasm(this.tree[0]);
    unmarshalTreeCursor(copy);
    return copy;
  }
  /** Delete the tree cursor, freeing its resources. */
  delete() {
    finalizer3?.unregister(this);
    marshalTreeCursor(this);
    C._ts_tree_cursor_delete_wasm(this.tree[0]);
    this[0] = this[1] = this[2] = 0;
  }
  /** Get the tree cursor's current {@link Node}. */
  get currentNode() {
    marshalTreeCursor(this);
    C._ts_tree_cursor_current_node_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /**
   * Get the numerical field id of this tree cursor's current node.
   *
   * See also {@link TreeCursor#currentFieldName}.
   */
  get currentFieldId() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_field_id_wasm(this.tree[0]);
  }
  /** Get the field name of this tree cursor's current node. */
  get currentFieldName() {
    return this.tree.language.fields[this.currentFieldId];
  }
  /**
   * Get the depth of the cursor's current node relative to the original
   * node that the cursor was constructed with.
   */
  get currentDepth() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_depth_wasm(this.tree[0]);
  }
  /**
   * Get the index of the cursor's current node out of all of the
   * descendants of the original node that the cursor was constructed with.
   */
  get currentDescendantIndex() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_descendant_index_wasm(this.tree[0]);
  }
  /** Get the type of the cursor's current node. */
  get nodeType() {
    return this.tree.language.types[this.nodeTypeId] || "ERROR";
  }
  /** Get the type id of the cursor's current node. */
  get nodeTypeId() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_node_type_id_wasm(this.tree[0]);
  }
  /** Get the state id of the cursor's current node. */
  get nodeStateId() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_node_state_id_wasm(this.tree[0]);
  }
  /** Get the id of the cursor's current node. */
  get nodeId() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_node_id_wasm(this.tree[0]);
  }
  /**
   * Check if the cursor's current node is *named*.
   *
   * Named nodes correspond to named rules in the grammar, whereas
   * *anonymous* nodes correspond to string literals in the grammar.
   */
  get nodeIsNamed() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_node_is_named_wasm(this.tree[0]) === 1;
  }
  /**
   * Check if the cursor's current node is *missing*.
   *
   * Missing nodes are inserted by the parser in order to recover from
   * certain kinds of syntax errors.
   */
  get nodeIsMissing() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_node_is_missing_wasm(this.tree[0]) === 1;
  }
  /** Get the string content of the cursor's current node. */
  get nodeText() {
    marshalTreeCursor(this);
    const startIndex = C._ts_tree_cursor_start_index_wasm(this.tree[0]);
    const endIndex = C._ts_tree_cursor_end_index_wasm(this.tree[0]);
    C._ts_tree_cursor_start_position_wasm(this.tree[0]);
    const startPosition = unmarshalPoint(TRANSFER_BUFFER);
    return getText(this.tree, startIndex, endIndex, startPosition);
  }
  /** Get the start position of the cursor's current node. */
  get startPosition() {
    marshalTreeCursor(this);
    C._ts_tree_cursor_start_position_wasm(this.tree[0]);
    return unmarshalPoint(TRANSFER_BUFFER);
  }
  /** Get the end position of the cursor's current node. */
  get endPosition() {
    marshalTreeCursor(this);
    C._ts_tree_cursor_end_position_wasm(this.tree[0]);
    return unmarshalPoint(TRANSFER_BUFFER);
  }
  /** Get the start index of the cursor's current node. */
  get startIndex() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_start_index_wasm(this.tree[0]);
  }
  /** Get the end index of the cursor's current node. */
  get endIndex() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_end_index_wasm(this.tree[0]);
  }
  /**
   * Move this cursor to the first child of its current node.
   *
   * This returns `true` if the cursor successfully moved, and returns
   * `false` if there were no children.
   */
  gotoFirstChild() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_first_child_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move this cursor to the last child of its current node.
   *
   * This returns `true` if the cursor successfully moved, and returns
   * `false` if there were no children.
   *
   * Note that this function may be slower than
   * {@link TreeCursor#gotoFirstChild} because it needs to
   * iterate through all the children to compute the child's position.
   */
  gotoLastChild() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_last_child_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move this cursor to the parent of its current node.
   *
   * This returns `true` if the cursor successfully moved, and returns
   * `false` if there was no parent node (the cursor was already on the
   * root node).
   *
   * Note that the node the cursor was constructed with is considered the root
   * of the cursor, and the cursor cannot walk outside this node.
   */
  gotoParent() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_parent_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move this cursor to the next sibling of its current node.
   *
   * This returns `true` if the cursor successfully moved, and returns
   * `false` if there was no next sibling node.
   *
   * Note that the node the cursor was constructed with is considered the root
   * of the cursor, and the cursor cannot walk outside this node.
   */
  gotoNextSibling() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_next_sibling_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move this cursor to the previous sibling of its current node.
   *
   * This returns `true` if the cursor successfully moved, and returns
   * `false` if there was no previous sibling node.
   *
   * Note that this function may be slower than
   * {@link TreeCursor#gotoNextSibling} due to how node
   * positions are stored. In the worst case, this will need to iterate
   * through all the children up to the previous sibling node to recalculate
   * its position. Also note that the node the cursor was constructed with is
   * considered the root of the cursor, and the cursor cannot walk outside this node.
   */
  gotoPreviousSibling() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_previous_sibling_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move the cursor to the node that is the nth descendant of
   * the original node that the cursor was constructed with, where
   * zero represents the original node itself.
   */
  gotoDescendant(goalDescendantIndex) {
    marshalTreeCursor(this);
    C._ts_tree_cursor_goto_descendant_wasm(this.tree[0], goalDescendantIndex);
    unmarshalTreeCursor(this);
  }
  /**
   * Move this cursor to the first child of its current node that contains or
   * starts after the given byte offset.
   *
   * This returns `true` if the cursor successfully moved to a child node, and returns
   * `false` if no such child was found.
   */
  gotoFirstChildForIndex(goalIndex) {
    marshalTreeCursor(this);
    C.setValue(TRANSFER_BUFFER + SIZE_OF_CURSOR, goalIndex, "i32");
    const result = C._ts_tree_cursor_goto_first_child_for_index_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move this cursor to the first child of its current node that contains or
   * starts after the given byte offset.
   *
   * This returns the index of the child node if one was found, and returns
   * `null` if no such child was found.
   */
  gotoFirstChildForPosition(goalPosition) {
    marshalTreeCursor(this);
    marshalPoint(TRANSFER_BUFFER + SIZE_OF_CURSOR, goalPosition);
    const result = C._ts_tree_cursor_goto_first_child_for_position_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Re-initialize this tree cursor to start at the original node that the
   * cursor was constructed with.
   */
  reset(node) {
    marshalNode(node);
    marshalTreeCursor(this, TRANSFER_BUFFER + SIZE_OF_NODE);
    C._ts_tree_cursor_reset_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
  }
  /**
   * Re-initialize a tree cursor to the same position as another cursor.
   *
   * Unlike {@link TreeCursor#reset}, this will not lose parent
   * information and allows reusing already created cursors.
   */
  resetTo(cursor) {
    marshalTreeCursor(this, TRANSFER_BUFFER);
    marshalTreeCursor(cursor, TRANSFER_BUFFER + SIZE_OF_CURSOR);
    C._ts_tree_cursor_reset_to_wasm(this.tree[0], cursor.tree[0]);
    unmarshalTreeCursor(this);
  }
};

// src/node.ts
var Node = class {
  static {
    __name(this, "Node");
  }
  /** @internal */
  // @ts-expect-error: never read
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  _children;
  /** @internal */
  _namedChildren;
  /** @internal */
  constructor(internal, {
    id,
    tree,
    startIndex,
    startPosition,
    other
  }) {
    assertInternal(internal);
    this[0] = other;
    this.id = id;
    this.tree = tree;
    this.startIndex = startIndex;
    this.startPosition = startPosition;
  }
  /**
   * The numeric id for this node that is unique.
   *
   * Within a given syntax tree, no two nodes have the same id. However:
   *
   * * If a new tree is created based on an older tree, and a node from the old tree is reused in
   *   the process, then that node will have the same id in both trees.
   *
   * * A node not marked as having changes does not guarantee it was reused.
   *
   * * If a node is marked as having changed in the old tree, it will not be reused.
   */
  id;
  /** The byte index where this node starts. */
  startIndex;
  /** The position where this node starts. */
  startPosition;
  /** The tree that this node belongs to. */
  tree;
  /** Get this node's type as a numerical id. */
  get typeId() {
    marshalNode(this);
    return C._ts_node_symbol_wasm(this.tree[0]);
  }
  /**
   * Get the node's type as a numerical id as it appears in the grammar,
   * ignoring aliases.
   */
  get grammarId() {
    marshalNode(this);
    return C._ts_node_grammar_symbol_wasm(this.tree[0]);
  }
  /** Get this node's type as a string. */
  get type() {
    return this.tree.language.types[this.typeId] || "ERROR";
  }
  /**
   * Get this node's symbol name as it appears in the grammar, ignoring
   * aliases as a string.
   */
  get grammarType() {
    return this.tree.language.types[this.grammarId] || "ERROR";
  }
  /**
   * Check if this node is *named*.
   *
   * Named nodes correspond to named rules in the grammar, whereas
   * *anonymous* nodes correspond to string literals in the grammar.
   */
  get isNamed() {
    marshalNode(this);
    return C._ts_node_is_named_wasm(this.tree[0]) === 1;
  }
  /**
   * Check if this node is *extra*.
   *
   * Extra nodes represent things like comments, which are not required
   * by the grammar, but can appear anywhere.
   */
  get isExtra() {
    marshalNode(this);
    return C._ts_node_is_extra_wasm(this.tree[0]) === 1;
  }
  /**
   * Check if this node represents a syntax error.
   *
   * Syntax errors represent parts of the code that could not be incorporated
   * into a valid syntax tree.
   */
  get isError() {
    marshalNode(this);
    return C._ts_node_is_error_wasm(this.tree[0]) === 1;
  }
  /**
   * Check if this node is *missing*.
   *
   * Missing nodes are inserted by the parser in order to recover from
   * certain kinds of syntax errors.
   */
  get isMissing() {
    marshalNode(this);
    return C._ts_node_is_missing_wasm(this.tree[0]) === 1;
  }
  /** Check if this node has been edited. */
  get hasChanges() {
    marshalNode(this);
    return C._ts_node_has_changes_wasm(this.tree[0]) === 1;
  }
  /**
   * Check if this node represents a syntax error or contains any syntax
   * errors anywhere within it.
   */
  get hasError() {
    marshalNode(this);
    return C._ts_node_has_error_wasm(this.tree[0]) === 1;
  }
  /** Get the byte index where this node ends. */
  get endIndex() {
    marshalNode(this);
    return C._ts_node_end_index_wasm(this.tree[0]);
  }
  /** Get the position where this node ends. */
  get endPosition() {
    marshalNode(this);
    C._ts_node_end_point_wasm(this.tree[0]);
    return unmarshalPoint(TRANSFER_BUFFER);
  }
  /** Get the string content of this node. */
  get text() {
    return getText(this.tree, this.startIndex, this.endIndex, this.startPosition);
  }
  /** Get this node's parse state. */
  get parseState() {
    marshalNode(this);
    return C._ts_node_parse_state_wasm(this.tree[0]);
  }
  /** Get the parse state after this node. */
  get nextParseState() {
    marshalNode(this);
    return C._ts_node_next_parse_state_wasm(this.tree[0]);
  }
  /** Check if this node is equal to another node. */
  equals(other) {
    return this.tree === other.tree && this.id === other.id;
  }
  /**
   * Get the node's child at the given index, where zero represents the first child.
   *
   * This method is fairly fast, but its cost is technically log(n), so if
   * you might be iterating over a long list of children, you should use
   * {@link Node#children} instead.
   */
  child(index) {
    marshalNode(this);
    C._ts_node_child_wasm(this.tree[0], index);
    return unmarshalNode(this.tree);
  }
  /**
   * Get this node's *named* child at the given index.
   *
   * See also {@link Node#isNamed}.
   * This method is fairly fast, but its cost is technically log(n), so if
   * you might be iterating over a long list of children, you should use
   * {@link Node#namedChildren} instead.
   */
  namedChild(index) {
    marshalNode(this);
    C._ts_node_named_child_wasm(this.tree[0], index);
    return unmarshalNode(this.tree);
  }
  /**
   * Get this node's child with the given numerical field id.
   *
   * See also {@link Node#childForFieldName}. You can
   * convert a field name to an id using {@link Language#fieldIdForName}.
   */
  childForFieldId(fieldId) {
    marshalNode(this);
    C._ts_node_child_by_field_id_wasm(this.tree[0], fieldId);
    return unmarshalNode(this.tree);
  }
  /**
   * Get the first child with the given field name.
   *
   * If multiple children may have the same field name, access them using
   * {@link Node#childrenForFieldName}.
   */
  childForFieldName(fieldName) {
    const fieldId = this.tree.language.fields.indexOf(fieldName);
    if (fieldId !== -1) return this.childForFieldId(fieldId);
    return null;
  }
  /** Get the field name of this node's child at the given index. */
  fieldNameForChild(index) {
    marshalNode(this);
    const address = C._ts_node_field_name_for_child_wasm(this.tree[0], index);
    if (!address) return null;
    return C.AsciiToString(address);
  }
  /** Get the field name of this node's named child at the given index. */
  fieldNameForNamedChild(index) {
    marshalNode(this);
    const address = C._ts_node_field_name_for_named_child_wasm(this.tree[0], index);
    if (!address) return null;
    return C.AsciiToString(address);
  }
  /**
   * Get an array of this node's children with a given field name.
   *
   * See also {@link Node#children}.
   */
  childrenForFieldName(fieldName) {
    const fieldId = this.tree.language.fields.indexOf(fieldName);
    if (fieldId !== -1 && fieldId !== 0) return this.childrenForFieldId(fieldId);
    return [];
  }
  /**
    * Get an array of this node's children with a given field id.
    *
    * See also {@link Node#childrenForFieldName}.
    */
  childrenForFieldId(fieldId) {
    marshalNode(this);
    C._ts_node_children_by_field_id_wasm(this.tree[0], fieldId);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = unmarshalNode(this.tree, address);
        address += SIZE_OF_NODE;
      }
      C._free(buffer);
    }
    return result;
  }
  /** Get the node's first child that contains or starts after the given byte offset. */
  firstChildForIndex(index) {
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    C.setValue(address, index, "i32");
    C._ts_node_first_child_for_byte_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the node's first named child that contains or starts after the given byte offset. */
  firstNamedChildForIndex(index) {
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    C.setValue(address, index, "i32");
    C._ts_node_first_named_child_for_byte_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get this node's number of children. */
  get childCount() {
    marshalNode(this);
    return C._ts_node_child_count_wasm(this.tree[0]);
  }
  /**
   * Get this node's number of *named* children.
   *
   * See also {@link Node#isNamed}.
   */
  get namedChildCount() {
    marshalNode(this);
    return C._ts_node_named_child_count_wasm(this.tree[0]);
  }
  /** Get this node's first child. */
  get firstChild() {
    return this.child(0);
  }
  /**
   * Get this node's first named child.
   *
   * See also {@link Node#isNamed}.
   */
  get firstNamedChild() {
    return this.namedChild(0);
  }
  /** Get this node's last child. */
  get lastChild() {
    return this.child(this.childCount - 1);
  }
  /**
   * Get this node's last named child.
   *
   * See also {@link Node#isNamed}.
   */
  get lastNamedChild() {
    return this.namedChild(this.namedChildCount - 1);
  }
  /**
   * Iterate over this node's children.
   *
   * If you're walking the tree recursively, you may want to use the
   * {@link TreeCursor} APIs directly instead.
   */
  get children() {
    if (!this._children) {
      marshalNode(this);
      C._ts_node_children_wasm(this.tree[0]);
      const count = C.getValue(TRANSFER_BUFFER, "i32");
      const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
      this._children = new Array(count);
      if (count > 0) {
        let address = buffer;
        for (let i2 = 0; i2 < count; i2++) {
          this._children[i2] = unmarshalNode(this.tree, address);
          address += SIZE_OF_NODE;
        }
        C._free(buffer);
      }
    }
    return this._children;
  }
  /**
   * Iterate over this node's named children.
   *
   * See also {@link Node#children}.
   */
  get namedChildren() {
    if (!this._namedChildren) {
      marshalNode(this);
      C._ts_node_named_children_wasm(this.tree[0]);
      const count = C.getValue(TRANSFER_BUFFER, "i32");
      const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
      this._namedChildren = new Array(count);
      if (count > 0) {
        let address = buffer;
        for (let i2 = 0; i2 < count; i2++) {
          this._namedChildren[i2] = unmarshalNode(this.tree, address);
          address += SIZE_OF_NODE;
        }
        C._free(buffer);
      }
    }
    return this._namedChildren;
  }
  /**
   * Get the descendants of this node that are the given type, or in the given types array.
   *
   * The types array should contain node type strings, which can be retrieved from {@link Language#types}.
   *
   * Additionally, a `startPosition` and `endPosition` can be passed in to restrict the search to a byte range.
   */
  descendantsOfType(types, startPosition = ZERO_POINT, endPosition = ZERO_POINT) {
    if (!Array.isArray(types)) types = [types];
    const symbols = [];
    const typesBySymbol = this.tree.language.types;
    for (const node_type of types) {
      if (node_type == "ERROR") {
        symbols.push(65535);
      }
    }
    for (let i2 = 0, n = typesBySymbol.length; i2 < n; i2++) {
      if (types.includes(typesBySymbol[i2])) {
        symbols.push(i2);
      }
    }
    const symbolsAddress = C._malloc(SIZE_OF_INT * symbols.length);
    for (let i2 = 0, n = symbols.length; i2 < n; i2++) {
      C.setValue(symbolsAddress + i2 * SIZE_OF_INT, symbols[i2], "i32");
    }
    marshalNode(this);
    C._ts_node_descendants_of_type_wasm(
      this.tree[0],
      symbolsAddress,
      symbols.length,
      startPosition.row,
      startPosition.column,
      endPosition.row,
      endPosition.column
    );
    const descendantCount = C.getValue(TRANSFER_BUFFER, "i32");
    const descendantAddress = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(descendantCount);
    if (descendantCount > 0) {
      let address = descendantAddress;
      for (let i2 = 0; i2 < descendantCount; i2++) {
        result[i2] = unmarshalNode(this.tree, address);
        address += SIZE_OF_NODE;
      }
    }
    C._free(descendantAddress);
    C._free(symbolsAddress);
    return result;
  }
  /** Get this node's next sibling. */
  get nextSibling() {
    marshalNode(this);
    C._ts_node_next_sibling_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get this node's previous sibling. */
  get previousSibling() {
    marshalNode(this);
    C._ts_node_prev_sibling_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /**
   * Get this node's next *named* sibling.
   *
   * See also {@link Node#isNamed}.
   */
  get nextNamedSibling() {
    marshalNode(this);
    C._ts_node_next_named_sibling_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /**
   * Get this node's previous *named* sibling.
   *
   * See also {@link Node#isNamed}.
   */
  get previousNamedSibling() {
    marshalNode(this);
    C._ts_node_prev_named_sibling_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the node's number of descendants, including one for the node itself. */
  get descendantCount() {
    marshalNode(this);
    return C._ts_node_descendant_count_wasm(this.tree[0]);
  }
  /**
   * Get this node's immediate parent.
   * Prefer {@link Node#childWithDescendant} for iterating over this node's ancestors.
   */
  get parent() {
    marshalNode(this);
    C._ts_node_parent_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /**
   * Get the node that contains `descendant`.
   *
   * Note that this can return `descendant` itself.
   */
  childWithDescendant(descendant) {
    marshalNode(this);
    marshalNode(descendant, 1);
    C._ts_node_child_with_descendant_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the smallest node within this node that spans the given byte range. */
  descendantForIndex(start2, end = start2) {
    if (typeof start2 !== "number" || typeof end !== "number") {
      throw new Error("Arguments must be numbers");
    }
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    C.setValue(address, start2, "i32");
    C.setValue(address + SIZE_OF_INT, end, "i32");
    C._ts_node_descendant_for_index_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the smallest named node within this node that spans the given byte range. */
  namedDescendantForIndex(start2, end = start2) {
    if (typeof start2 !== "number" || typeof end !== "number") {
      throw new Error("Arguments must be numbers");
    }
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    C.setValue(address, start2, "i32");
    C.setValue(address + SIZE_OF_INT, end, "i32");
    C._ts_node_named_descendant_for_index_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the smallest node within this node that spans the given point range. */
  descendantForPosition(start2, end = start2) {
    if (!isPoint(start2) || !isPoint(end)) {
      throw new Error("Arguments must be {row, column} objects");
    }
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    marshalPoint(address, start2);
    marshalPoint(address + SIZE_OF_POINT, end);
    C._ts_node_descendant_for_position_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the smallest named node within this node that spans the given point range. */
  namedDescendantForPosition(start2, end = start2) {
    if (!isPoint(start2) || !isPoint(end)) {
      throw new Error("Arguments must be {row, column} objects");
    }
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    marshalPoint(address, start2);
    marshalPoint(address + SIZE_OF_POINT, end);
    C._ts_node_named_descendant_for_position_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /**
   * Create a new {@link TreeCursor} starting from this node.
   *
   * Note that the given node is considered the root of the cursor,
   * and the cursor cannot walk outside this node.
   */
  walk() {
    marshalNode(this);
    C._ts_tree_cursor_new_wasm(this.tree[0]);
    return new TreeCursor(INTERNAL, this.tree);
  }
  /**
   * Edit this node to keep it in-sync with source code that has been edited.
   *
   * This function is only rarely needed. When you edit a syntax tree with
   * the {@link Tree#edit} method, all of the nodes that you retrieve from
   * the tree afterward will already reflect the edit. You only need to
   * use {@link Node#edit} when you have a specific {@link Node} instance that
   * you want to keep and continue to use after an edit.
   */
  edit(edit) {
    if (this.startIndex >= edit.oldEndIndex) {
      this.startIndex = edit.newEndIndex + (this.startIndex - edit.oldEndIndex);
      let subbedPointRow;
      let subbedPointColumn;
      if (this.startPosition.row > edit.oldEndPosition.row) {
        subbedPointRow = this.startPosition.row - edit.oldEndPosition.row;
        subbedPointColumn = this.startPosition.column;
      } else {
        subbedPointRow = 0;
        subbedPointColumn = this.startPosition.column;
        if (this.startPosition.column >= edit.oldEndPosition.column) {
          subbedPointColumn = this.startPosition.column - edit.oldEndPosition.column;
        }
      }
      if (subbedPointRow > 0) {
        this.startPosition.row += subbedPointRow;
        this.startPosition.column = subbedPointColumn;
      } else {
        this.startPosition.column += subbedPointColumn;
      }
    } else if (this.startIndex > edit.startIndex) {
      this.startIndex = edit.newEndIndex;
      this.startPosition.row = edit.newEndPosition.row;
      this.startPosition.column = edit.newEndPosition.column;
    }
  }
  /** Get the S-expression representation of this node. */
  toString() {
    marshalNode(this);
    const address = C._ts_node_to_string_wasm(this.tree[0]);
    const result = C.AsciiToString(address);
    C._free(address);
    return result;
  }
};

// src/marshal.ts
function unmarshalCaptures(query, tree, address, patternIndex, result) {
  for (let i2 = 0, n = result.length; i2 < n; i2++) {
    const captureIndex = C.getValue(address, "i32");
    address += SIZE_OF_INT;
    const node = unmarshalNode(tree, address);
    address += SIZE_OF_NODE;
    result[i2] = { patternIndex, name: query.captureNames[captureIndex], node };
  }
  return address;
}
__name(unmarshalCaptures, "unmarshalCaptures");
function marshalNode(node, index = 0) {
  let address = TRANSFER_BUFFER + index * SIZE_OF_NODE;
  C.setValue(address, node.id, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, node.startIndex, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, node.startPosition.row, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, node.startPosition.column, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, node[0], "i32");
}
__name(marshalNode, "marshalNode");
function unmarshalNode(tree, address = TRANSFER_BUFFER) {
  const id = C.getValue(address, "i32");
  address += SIZE_OF_INT;
  if (id === 0) return null;
  const index = C.getValue(address, "i32");
  address += SIZE_OF_INT;
  const row = C.getValue(address, "i32");
  address += SIZE_OF_INT;
  const column = C.getValue(address, "i32");
  address += SIZE_OF_INT;
  const other = C.getValue(address, "i32");
  const result = new Node(INTERNAL, {
    id,
    tree,
    startIndex: index,
    startPosition: { row, column },
    other
  });
  return result;
}
__name(unmarshalNode, "unmarshalNode");
function marshalTreeCursor(cursor, address = TRANSFER_BUFFER) {
  C.setValue(address + 0 * SIZE_OF_INT, cursor[0], "i32");
  C.setValue(address + 1 * SIZE_OF_INT, cursor[1], "i32");
  C.setValue(address + 2 * SIZE_OF_INT, cursor[2], "i32");
  C.setValue(address + 3 * SIZE_OF_INT, cursor[3], "i32");
}
__name(marshalTreeCursor, "marshalTreeCursor");
function unmarshalTreeCursor(cursor) {
  cursor[0] = C.getValue(TRANSFER_BUFFER + 0 * SIZE_OF_INT, "i32");
  cursor[1] = C.getValue(TRANSFER_BUFFER + 1 * SIZE_OF_INT, "i32");
  cursor[2] = C.getValue(TRANSFER_BUFFER + 2 * SIZE_OF_INT, "i32");
  cursor[3] = C.getValue(TRANSFER_BUFFER + 3 * SIZE_OF_INT, "i32");
}
__name(unmarshalTreeCursor, "unmarshalTreeCursor");
function marshalPoint(address, point) {
  C.setValue(address, point.row, "i32");
  C.setValue(address + SIZE_OF_INT, point.column, "i32");
}
__name(marshalPoint, "marshalPoint");
function unmarshalPoint(address) {
  const result = {
    row: C.getValue(address, "i32") >>> 0,
    column: C.getValue(address + SIZE_OF_INT, "i32") >>> 0
  };
  return result;
}
__name(unmarshalPoint, "unmarshalPoint");
function marshalRange(address, range) {
  marshalPoint(address, range.startPosition);
  address += SIZE_OF_POINT;
  marshalPoint(address, range.endPosition);
  address += SIZE_OF_POINT;
  C.setValue(address, range.startIndex, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, range.endIndex, "i32");
  address += SIZE_OF_INT;
}
__name(marshalRange, "marshalRange");
function unmarshalRange(address) {
  const result = {};
  result.startPosition = unmarshalPoint(address);
  address += SIZE_OF_POINT;
  result.endPosition = unmarshalPoint(address);
  address += SIZE_OF_POINT;
  result.startIndex = C.getValue(address, "i32") >>> 0;
  address += SIZE_OF_INT;
  result.endIndex = C.getValue(address, "i32") >>> 0;
  return result;
}
__name(unmarshalRange, "unmarshalRange");
function marshalEdit(edit, address = TRANSFER_BUFFER) {
  marshalPoint(address, edit.startPosition);
  address += SIZE_OF_POINT;
  marshalPoint(address, edit.oldEndPosition);
  address += SIZE_OF_POINT;
  marshalPoint(address, edit.newEndPosition);
  address += SIZE_OF_POINT;
  C.setValue(address, edit.startIndex, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, edit.oldEndIndex, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, edit.newEndIndex, "i32");
  address += SIZE_OF_INT;
}
__name(marshalEdit, "marshalEdit");
function unmarshalLanguageMetadata(address) {
  const major_version = C.getValue(address, "i32");
  const minor_version = C.getValue(address += SIZE_OF_INT, "i32");
  const patch_version = C.getValue(address += SIZE_OF_INT, "i32");
  return { major_version, minor_version, patch_version };
}
__name(unmarshalLanguageMetadata, "unmarshalLanguageMetadata");

// src/language.ts
var LANGUAGE_FUNCTION_REGEX = /^tree_sitter_\w+$/;
var Language = class _Language {
  static {
    __name(this, "Language");
  }
  /** @internal */
  [0] = 0;
  // Internal handle for Wasm
  /**
   * A list of all node types in the language. The index of each type in this
   * array is its node type id.
   */
  types;
  /**
   * A list of all field names in the language. The index of each field name in
   * this array is its field id.
   */
  fields;
  /** @internal */
  constructor(internal, address) {
    assertInternal(internal);
    this[0] = address;
    this.types = new Array(C._ts_language_symbol_count(this[0]));
    for (let i2 = 0, n = this.types.length; i2 < n; i2++) {
      if (C._ts_language_symbol_type(this[0], i2) < 2) {
        this.types[i2] = C.UTF8ToString(C._ts_language_symbol_name(this[0], i2));
      }
    }
    this.fields = new Array(C._ts_language_field_count(this[0]) + 1);
    for (let i2 = 0, n = this.fields.length; i2 < n; i2++) {
      const fieldName = C._ts_language_field_name_for_id(this[0], i2);
      if (fieldName !== 0) {
        this.fields[i2] = C.UTF8ToString(fieldName);
      } else {
        this.fields[i2] = null;
      }
    }
  }
  /**
   * Gets the name of the language.
   */
  get name() {
    const ptr = C._ts_language_name(this[0]);
    if (ptr === 0) return null;
    return C.UTF8ToString(ptr);
  }
  /**
   * Gets the ABI version of the language.
   */
  get abiVersion() {
    return C._ts_language_abi_version(this[0]);
  }
  /**
  * Get the metadata for this language. This information is generated by the
  * CLI, and relies on the language author providing the correct metadata in
  * the language's `tree-sitter.json` file.
  */
  get metadata() {
    C._ts_language_metadata_wasm(this[0]);
    const length = C.getValue(TRANSFER_BUFFER, "i32");
    if (length === 0) return null;
    return unmarshalLanguageMetadata(TRANSFER_BUFFER + SIZE_OF_INT);
  }
  /**
   * Gets the number of fields in the language.
   */
  get fieldCount() {
    return this.fields.length - 1;
  }
  /**
   * Gets the number of states in the language.
   */
  get stateCount() {
    return C._ts_language_state_count(this[0]);
  }
  /**
   * Get the field id for a field name.
   */
  fieldIdForName(fieldName) {
    const result = this.fields.indexOf(fieldName);
    return result !== -1 ? result : null;
  }
  /**
   * Get the field name for a field id.
   */
  fieldNameForId(fieldId) {
    return this.fields[fieldId] ?? null;
  }
  /**
   * Get the node type id for a node type name.
   */
  idForNodeType(type, named) {
    const typeLength = C.lengthBytesUTF8(type);
    const typeAddress = C._malloc(typeLength + 1);
    C.stringToUTF8(type, typeAddress, typeLength + 1);
    const result = C._ts_language_symbol_for_name(this[0], typeAddress, typeLength, named ? 1 : 0);
    C._free(typeAddress);
    return result || null;
  }
  /**
   * Gets the number of node types in the language.
   */
  get nodeTypeCount() {
    return C._ts_language_symbol_count(this[0]);
  }
  /**
   * Get the node type name for a node type id.
   */
  nodeTypeForId(typeId) {
    const name2 = C._ts_language_symbol_name(this[0], typeId);
    return name2 ? C.UTF8ToString(name2) : null;
  }
  /**
   * Check if a node type is named.
   *
   * @see {@link https://tree-sitter.github.io/tree-sitter/using-parsers/2-basic-parsing.html#named-vs-anonymous-nodes}
   */
  nodeTypeIsNamed(typeId) {
    return C._ts_language_type_is_named_wasm(this[0], typeId) ? true : false;
  }
  /**
   * Check if a node type is visible.
   */
  nodeTypeIsVisible(typeId) {
    return C._ts_language_type_is_visible_wasm(this[0], typeId) ? true : false;
  }
  /**
   * Get the supertypes ids of this language.
   *
   * @see {@link https://tree-sitter.github.io/tree-sitter/using-parsers/6-static-node-types.html?highlight=supertype#supertype-nodes}
   */
  get supertypes() {
    C._ts_language_supertypes_wasm(this[0]);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = C.getValue(address, "i16");
        address += SIZE_OF_SHORT;
      }
    }
    return result;
  }
  /**
   * Get the subtype ids for a given supertype node id.
   */
  subtypes(supertype) {
    C._ts_language_subtypes_wasm(this[0], supertype);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = C.getValue(address, "i16");
        address += SIZE_OF_SHORT;
      }
    }
    return result;
  }
  /**
   * Get the next state id for a given state id and node type id.
   */
  nextState(stateId, typeId) {
    return C._ts_language_next_state(this[0], stateId, typeId);
  }
  /**
   * Create a new lookahead iterator for this language and parse state.
   *
   * This returns `null` if state is invalid for this language.
   *
   * Iterating {@link LookaheadIterator} will yield valid symbols in the given
   * parse state. A newly created iterator is not positioned on a symbol, so
   * {@link LookaheadIterator#currentType} returns `null` until the first
   * iteration step.
   *
   * Lookahead iterators can be useful for generating suggestions and improving
   * syntax error diagnostics. To get symbols valid in an `ERROR` node, use the
   * lookahead iterator on its first leaf node state. For `MISSING` nodes, a
   * lookahead iterator created on the previous non-extra leaf node may be
   * appropriate.
   */
  lookaheadIterator(stateId) {
    const address = C._ts_lookahead_iterator_new(this[0], stateId);
    if (address) return new LookaheadIterator(INTERNAL, address, this);
    return null;
  }
  /**
   * Load a language from a WebAssembly module.
   * The module can be provided as a path to a file, a `URL` to a file, or as a
   * buffer.
   */
  static async load(input) {
    let binary2;
    if (input instanceof Uint8Array) {
      binary2 = input;
    } else if (globalThis.process?.versions.node) {
      const fs2 = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1943, 23));
      binary2 = await fs2.readFile(input);
    } else {
      const response = await fetch(input);
      if (!response.ok) {
        const body2 = await response.text();
        throw new Error(`Language.load failed with status ${response.status}.

${body2}`);
      }
      const retryResp = response.clone();
      try {
        binary2 = await WebAssembly.compileStreaming(response);
      } catch (reason) {
        console.error("wasm streaming compile failed:", reason);
        console.error("falling back to ArrayBuffer instantiation");
        binary2 = new Uint8Array(await retryResp.arrayBuffer());
      }
    }
    const mod = await C.loadWebAssemblyModule(binary2, { loadAsync: true });
    return _Language.loadFromWasmExports(mod, { sync: false });
  }
  static loadFromWasmExports(mod, { sync }) {
    const symbolNames = Object.keys(mod);
    const functionName = symbolNames.find((key) => LANGUAGE_FUNCTION_REGEX.test(key) && !key.includes("external_scanner_"));
    if (!functionName) {
      console.log(`Couldn't find language function in Wasm file. Symbols:
${JSON.stringify(symbolNames, null, 2)}`);
      throw new Error(`Language.${sync ? "loadSync" : "load"} failed: no language function found in Wasm file`);
    }
    const languageAddress = mod[functionName]();
    return new _Language(INTERNAL, languageAddress);
  }
  /**
   * Load a language synchronously from a pre-compiled WebAssembly module.
   * Use this when the host environment provides a `WebAssembly.Module` directly.
   */
  static loadSync(wasmModule) {
    const mod = C.loadWebAssemblyModule(wasmModule, { loadAsync: false });
    return _Language.loadFromWasmExports(mod, { sync: true });
  }
};

// src/bindings.ts
var import_web_tree_sitter = __toESM(require_web_tree_sitter(), 1);
var Module2 = null;
async function initializeBinding(moduleOptions) {
  return Module2 ??= await (0, import_web_tree_sitter.default)(moduleOptions);
}
__name(initializeBinding, "initializeBinding");
function checkModule() {
  return !!Module2;
}
__name(checkModule, "checkModule");

// src/parser.ts
var TRANSFER_BUFFER;
var LANGUAGE_VERSION;
var MIN_COMPATIBLE_VERSION;
var finalizer4 = newFinalizer((addresses) => {
  C._ts_parser_delete(addresses[0]);
  C._free(addresses[1]);
});
var Parser = class {
  static {
    __name(this, "Parser");
  }
  /** @internal */
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  [1] = 0;
  // Internal handle for Wasm
  /** @internal */
  logCallback = null;
  /** The parser's current language. */
  language = null;
  /**
   * This must always be called before creating a Parser.
   *
   * You can optionally pass in options to configure the Wasm module, the most common
   * one being `locateFile` to help the module find the `.wasm` file.
   */
  static async init(moduleOptions) {
    setModule(await initializeBinding(moduleOptions));
    TRANSFER_BUFFER = C._ts_init();
    LANGUAGE_VERSION = C.getValue(TRANSFER_BUFFER, "i32");
    MIN_COMPATIBLE_VERSION = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
  }
  /**
   * Create a new parser.
   */
  constructor() {
    this.initialize();
    finalizer4?.register(this, [this[0], this[1]], this);
  }
  /** @internal */
  initialize() {
    if (!checkModule()) {
      throw new Error("cannot construct a Parser before calling `init()`");
    }
    C._ts_parser_new_wasm();
    this[0] = C.getValue(TRANSFER_BUFFER, "i32");
    this[1] = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
  }
  /** Delete the parser, freeing its resources. */
  delete() {
    finalizer4?.unregister(this);
    C._ts_parser_delete(this[0]);
    C._free(this[1]);
    this[0] = 0;
    this[1] = 0;
  }
  /**
   * Set the language that the parser should use for parsing.
   *
   * If the language was not successfully assigned, an error will be thrown.
   * This happens if the language was generated with an incompatible
   * version of the Tree-sitter CLI. Check the language's version using
   * {@link Language#version} and compare it to this library's
   * {@link LANGUAGE_VERSION} and {@link MIN_COMPATIBLE_VERSION} constants.
   */
  setLanguage(language) {
    let address;
    if (!language) {
      address = 0;
      this.language = null;
    } else if (language.constructor === Language) {
      address = language[0];
      const version = C._ts_language_abi_version(address);
      if (version < MIN_COMPATIBLE_VERSION || LANGUAGE_VERSION < version) {
        throw new Error(
          `Incompatible language version ${version}. Compatibility range ${MIN_COMPATIBLE_VERSION} through ${LANGUAGE_VERSION}.`
        );
      }
      this.language = language;
    } else {
      throw new Error("Argument must be a Language");
    }
    C._ts_parser_set_language(this[0], address);
    return this;
  }
  /**
   * Parse a slice of UTF8 text.
   *
   * @param {string | ParseCallback} callback - The UTF8-encoded text to parse or a callback function.
   *
   * @param {Tree | null} [oldTree] - A previous syntax tree parsed from the same document. If the text of the
   *   document has changed since `oldTree` was created, then you must edit `oldTree` to match
   *   the new text using {@link Tree#edit}.
   *
   * @param {ParseOptions} [options] - Options for parsing the text.
   *  This can be used to set the included ranges, or a progress callback.
   *
   * @returns {Tree | null} A {@link Tree} if parsing succeeded, or `null` if:
   *  - The parser has not yet had a language assigned with {@link Parser#setLanguage}.
   *  - The progress callback returned true.
   */
  parse(callback, oldTree, options) {
    if (typeof callback === "string") {
      C.currentParseCallback = (index) => callback.slice(index);
    } else if (typeof callback === "function") {
      C.currentParseCallback = callback;
    } else {
      throw new Error("Argument must be a string or a function");
    }
    if (options?.progressCallback) {
      C.currentProgressCallback = options.progressCallback;
    } else {
      C.currentProgressCallback = null;
    }
    if (this.logCallback) {
      C.currentLogCallback = this.logCallback;
      C._ts_parser_enable_logger_wasm(this[0], 1);
    } else {
      C.currentLogCallback = null;
      C._ts_parser_enable_logger_wasm(this[0], 0);
    }
    let rangeCount = 0;
    let rangeAddress = 0;
    if (options?.includedRanges) {
      rangeCount = options.includedRanges.length;
      rangeAddress = C._calloc(rangeCount, SIZE_OF_RANGE);
      let address = rangeAddress;
      for (let i2 = 0; i2 < rangeCount; i2++) {
        marshalRange(address, options.includedRanges[i2]);
        address += SIZE_OF_RANGE;
      }
    }
    const treeAddress = C._ts_parser_parse_wasm(
      this[0],
      this[1],
      oldTree ? oldTree[0] : 0,
      rangeAddress,
      rangeCount
    );
    if (!treeAddress) {
      C.currentParseCallback = null;
      C.currentLogCallback = null;
      C.currentProgressCallback = null;
      return null;
    }
    if (!this.language) {
      throw new Error("Parser must have a language to parse");
    }
    const result = new Tree(INTERNAL, treeAddress, this.language, C.currentParseCallback);
    C.currentParseCallback = null;
    C.currentLogCallback = null;
    C.currentProgressCallback = null;
    return result;
  }
  /**
   * Instruct the parser to start the next parse from the beginning.
   *
   * If the parser previously failed because of a callback, 
   * then by default, it will resume where it left off on the
   * next call to {@link Parser#parse} or other parsing functions.
   * If you don't want to resume, and instead intend to use this parser to
   * parse some other document, you must call `reset` first.
   */
  reset() {
    C._ts_parser_reset(this[0]);
  }
  /** Get the ranges of text that the parser will include when parsing. */
  getIncludedRanges() {
    C._ts_parser_included_ranges_wasm(this[0]);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = unmarshalRange(address);
        address += SIZE_OF_RANGE;
      }
      C._free(buffer);
    }
    return result;
  }
  /** Set the logging callback that a parser should use during parsing. */
  setLogger(callback) {
    if (!callback) {
      this.logCallback = null;
    } else if (typeof callback !== "function") {
      throw new Error("Logger callback must be a function");
    } else {
      this.logCallback = callback;
    }
    return this;
  }
  /** Get the parser's current logger. */
  getLogger() {
    return this.logCallback;
  }
};

// src/query.ts
var PREDICATE_STEP_TYPE_CAPTURE = 1;
var PREDICATE_STEP_TYPE_STRING = 2;
var QUERY_WORD_REGEX = /[\w-]+/g;
var CaptureQuantifier = {
  Zero: 0,
  ZeroOrOne: 1,
  ZeroOrMore: 2,
  One: 3,
  OneOrMore: 4
};
var isCaptureStep = /* @__PURE__ */ __name((step) => step.type === "capture", "isCaptureStep");
var isStringStep = /* @__PURE__ */ __name((step) => step.type === "string", "isStringStep");
var QueryErrorKind = {
  Syntax: 1,
  NodeName: 2,
  FieldName: 3,
  CaptureName: 4,
  PatternStructure: 5
};
var QueryError = class _QueryError extends Error {
  constructor(kind, info2, index, length) {
    super(_QueryError.formatMessage(kind, info2));
    this.kind = kind;
    this.info = info2;
    this.index = index;
    this.length = length;
    this.name = "QueryError";
  }
  kind;
  info;
  index;
  length;
  static {
    __name(this, "QueryError");
  }
  /** Formats an error message based on the error kind and info */
  static formatMessage(kind, info2) {
    switch (kind) {
      case QueryErrorKind.NodeName:
        return `Bad node name '${info2.word}'`;
      case QueryErrorKind.FieldName:
        return `Bad field name '${info2.word}'`;
      case QueryErrorKind.CaptureName:
        return `Bad capture name @${info2.word}`;
      case QueryErrorKind.PatternStructure:
        return `Bad pattern structure at offset ${info2.suffix}`;
      case QueryErrorKind.Syntax:
        return `Bad syntax at offset ${info2.suffix}`;
    }
  }
};
function parseAnyPredicate(steps, index, operator, textPredicates) {
  if (steps.length !== 3) {
    throw new Error(
      `Wrong number of arguments to \`#${operator}\` predicate. Expected 2, got ${steps.length - 1}`
    );
  }
  if (!isCaptureStep(steps[1])) {
    throw new Error(
      `First argument of \`#${operator}\` predicate must be a capture. Got "${steps[1].value}"`
    );
  }
  const isPositive = operator === "eq?" || operator === "any-eq?";
  const matchAll = !operator.startsWith("any-");
  if (isCaptureStep(steps[2])) {
    const captureName1 = steps[1].name;
    const captureName2 = steps[2].name;
    textPredicates[index].push((captures) => {
      const nodes1 = [];
      const nodes2 = [];
      for (const c of captures) {
        if (c.name === captureName1) nodes1.push(c.node);
        if (c.name === captureName2) nodes2.push(c.node);
      }
      const compare = /* @__PURE__ */ __name((n1, n2, positive) => {
        return positive ? n1.text === n2.text : n1.text !== n2.text;
      }, "compare");
      return matchAll ? nodes1.every((n1) => nodes2.some((n2) => compare(n1, n2, isPositive))) : nodes1.some((n1) => nodes2.some((n2) => compare(n1, n2, isPositive)));
    });
  } else {
    const captureName = steps[1].name;
    const stringValue = steps[2].value;
    const matches = /* @__PURE__ */ __name((n) => n.text === stringValue, "matches");
    const doesNotMatch = /* @__PURE__ */ __name((n) => n.text !== stringValue, "doesNotMatch");
    textPredicates[index].push((captures) => {
      const nodes = [];
      for (const c of captures) {
        if (c.name === captureName) nodes.push(c.node);
      }
      const test = isPositive ? matches : doesNotMatch;
      return matchAll ? nodes.every(test) : nodes.some(test);
    });
  }
}
__name(parseAnyPredicate, "parseAnyPredicate");
function parseMatchPredicate(steps, index, operator, textPredicates) {
  if (steps.length !== 3) {
    throw new Error(
      `Wrong number of arguments to \`#${operator}\` predicate. Expected 2, got ${steps.length - 1}.`
    );
  }
  if (steps[1].type !== "capture") {
    throw new Error(
      `First argument of \`#${operator}\` predicate must be a capture. Got "${steps[1].value}".`
    );
  }
  if (steps[2].type !== "string") {
    throw new Error(
      `Second argument of \`#${operator}\` predicate must be a string. Got @${steps[2].name}.`
    );
  }
  const isPositive = operator === "match?" || operator === "any-match?";
  const matchAll = !operator.startsWith("any-");
  const captureName = steps[1].name;
  const regex = new RegExp(steps[2].value);
  textPredicates[index].push((captures) => {
    const nodes = [];
    for (const c of captures) {
      if (c.name === captureName) nodes.push(c.node.text);
    }
    const test = /* @__PURE__ */ __name((text, positive) => {
      return positive ? regex.test(text) : !regex.test(text);
    }, "test");
    if (nodes.length === 0) return !isPositive;
    return matchAll ? nodes.every((text) => test(text, isPositive)) : nodes.some((text) => test(text, isPositive));
  });
}
__name(parseMatchPredicate, "parseMatchPredicate");
function parseAnyOfPredicate(steps, index, operator, textPredicates) {
  if (steps.length < 2) {
    throw new Error(
      `Wrong number of arguments to \`#${operator}\` predicate. Expected at least 1. Got ${steps.length - 1}.`
    );
  }
  if (steps[1].type !== "capture") {
    throw new Error(
      `First argument of \`#${operator}\` predicate must be a capture. Got "${steps[1].value}".`
    );
  }
  const isPositive = operator === "any-of?";
  const captureName = steps[1].name;
  const stringSteps = steps.slice(2);
  if (!stringSteps.every(isStringStep)) {
    throw new Error(
      `Arguments to \`#${operator}\` predicate must be strings.".`
    );
  }
  const values = stringSteps.map((s) => s.value);
  textPredicates[index].push((captures) => {
    const nodes = [];
    for (const c of captures) {
      if (c.name === captureName) nodes.push(c.node.text);
    }
    if (nodes.length === 0) return !isPositive;
    return nodes.every((text) => values.includes(text)) === isPositive;
  });
}
__name(parseAnyOfPredicate, "parseAnyOfPredicate");
function parseIsPredicate(steps, index, operator, assertedProperties, refutedProperties) {
  if (steps.length < 2 || steps.length > 3) {
    throw new Error(
      `Wrong number of arguments to \`#${operator}\` predicate. Expected 1 or 2. Got ${steps.length - 1}.`
    );
  }
  if (!steps.every(isStringStep)) {
    throw new Error(
      `Arguments to \`#${operator}\` predicate must be strings.".`
    );
  }
  const properties = operator === "is?" ? assertedProperties : refutedProperties;
  if (!properties[index]) properties[index] = {};
  properties[index][steps[1].value] = steps[2]?.value ?? null;
}
__name(parseIsPredicate, "parseIsPredicate");
function parseSetDirective(steps, index, setProperties) {
  if (steps.length < 2 || steps.length > 3) {
    throw new Error(`Wrong number of arguments to \`#set!\` predicate. Expected 1 or 2. Got ${steps.length - 1}.`);
  }
  if (!steps.every(isStringStep)) {
    throw new Error(`Arguments to \`#set!\` predicate must be strings.".`);
  }
  if (!setProperties[index]) setProperties[index] = {};
  setProperties[index][steps[1].value] = steps[2]?.value ?? null;
}
__name(parseSetDirective, "parseSetDirective");
function parsePattern(index, stepType, stepValueId, captureNames, stringValues, steps, textPredicates, predicates, setProperties, assertedProperties, refutedProperties) {
  if (stepType === PREDICATE_STEP_TYPE_CAPTURE) {
    const name2 = captureNames[stepValueId];
    steps.push({ type: "capture", name: name2 });
  } else if (stepType === PREDICATE_STEP_TYPE_STRING) {
    steps.push({ type: "string", value: stringValues[stepValueId] });
  } else if (steps.length > 0) {
    if (steps[0].type !== "string") {
      throw new Error("Predicates must begin with a literal value");
    }
    const operator = steps[0].value;
    switch (operator) {
      case "any-not-eq?":
      case "not-eq?":
      case "any-eq?":
      case "eq?":
        parseAnyPredicate(steps, index, operator, textPredicates);
        break;
      case "any-not-match?":
      case "not-match?":
      case "any-match?":
      case "match?":
        parseMatchPredicate(steps, index, operator, textPredicates);
        break;
      case "not-any-of?":
      case "any-of?":
        parseAnyOfPredicate(steps, index, operator, textPredicates);
        break;
      case "is?":
      case "is-not?":
        parseIsPredicate(steps, index, operator, assertedProperties, refutedProperties);
        break;
      case "set!":
        parseSetDirective(steps, index, setProperties);
        break;
      default:
        predicates[index].push({ operator, operands: steps.slice(1) });
    }
    steps.length = 0;
  }
}
__name(parsePattern, "parsePattern");
var finalizer5 = newFinalizer((address) => {
  C._ts_query_delete(address);
});
var Query = class {
  static {
    __name(this, "Query");
  }
  /** @internal */
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  exceededMatchLimit;
  /** @internal */
  textPredicates;
  /** The names of the captures used in the query. */
  captureNames;
  /** The quantifiers of the captures used in the query. */
  captureQuantifiers;
  /**
   * The other user-defined predicates associated with the given index.
   *
   * This includes predicates with operators other than:
   * - `match?`
   * - `eq?` and `not-eq?`
   * - `any-of?` and `not-any-of?`
   * - `is?` and `is-not?`
   * - `set!`
   */
  predicates;
  /** The properties for predicates with the operator `set!`. */
  setProperties;
  /** The properties for predicates with the operator `is?`. */
  assertedProperties;
  /** The properties for predicates with the operator `is-not?`. */
  refutedProperties;
  /** The maximum number of in-progress matches for this cursor. */
  matchLimit;
  /**
   * Create a new query from a string containing one or more S-expression
   * patterns.
   *
   * The query is associated with a particular language, and can only be run
   * on syntax nodes parsed with that language. References to Queries can be
   * shared between multiple threads.
   *
   * @link {@see https://tree-sitter.github.io/tree-sitter/using-parsers/queries}
   */
  constructor(language, source) {
    const sourceLength = C.lengthBytesUTF8(source);
    const sourceAddress = C._malloc(sourceLength + 1);
    C.stringToUTF8(source, sourceAddress, sourceLength + 1);
    const address = C._ts_query_new(
      language[0],
      sourceAddress,
      sourceLength,
      TRANSFER_BUFFER,
      TRANSFER_BUFFER + SIZE_OF_INT
    );
    if (!address) {
      const errorId = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
      const errorByte = C.getValue(TRANSFER_BUFFER, "i32");
      const errorIndex = C.UTF8ToString(sourceAddress, errorByte).length;
      const suffix = source.slice(errorIndex, errorIndex + 100).split("\n")[0];
      const word = suffix.match(QUERY_WORD_REGEX)?.[0] ?? "";
      C._free(sourceAddress);
      switch (errorId) {
        case QueryErrorKind.Syntax:
          throw new QueryError(QueryErrorKind.Syntax, { suffix: `${errorIndex}: '${suffix}'...` }, errorIndex, 0);
        case QueryErrorKind.NodeName:
          throw new QueryError(errorId, { word }, errorIndex, word.length);
        case QueryErrorKind.FieldName:
          throw new QueryError(errorId, { word }, errorIndex, word.length);
        case QueryErrorKind.CaptureName:
          throw new QueryError(errorId, { word }, errorIndex, word.length);
        case QueryErrorKind.PatternStructure:
          throw new QueryError(errorId, { suffix: `${errorIndex}: '${suffix}'...` }, errorIndex, 0);
      }
    }
    const stringCount = C._ts_query_string_count(address);
    const captureCount = C._ts_query_capture_count(address);
    const patternCount = C._ts_query_pattern_count(address);
    const captureNames = new Array(captureCount);
    const captureQuantifiers = new Array(patternCount);
    const stringValues = new Array(stringCount);
    for (let i2 = 0; i2 < captureCount; i2++) {
      const nameAddress = C._ts_query_capture_name_for_id(
        address,
        i2,
        TRANSFER_BUFFER
      );
      const nameLength = C.getValue(TRANSFER_BUFFER, "i32");
      captureNames[i2] = C.UTF8ToString(nameAddress, nameLength);
    }
    for (let i2 = 0; i2 < patternCount; i2++) {
      const captureQuantifiersArray = new Array(captureCount);
      for (let j = 0; j < captureCount; j++) {
        const quantifier = C._ts_query_capture_quantifier_for_id(address, i2, j);
        captureQuantifiersArray[j] = quantifier;
      }
      captureQuantifiers[i2] = captureQuantifiersArray;
    }
    for (let i2 = 0; i2 < stringCount; i2++) {
      const valueAddress = C._ts_query_string_value_for_id(
        address,
        i2,
        TRANSFER_BUFFER
      );
      const nameLength = C.getValue(TRANSFER_BUFFER, "i32");
      stringValues[i2] = C.UTF8ToString(valueAddress, nameLength);
    }
    const setProperties = new Array(patternCount);
    const assertedProperties = new Array(patternCount);
    const refutedProperties = new Array(patternCount);
    const predicates = new Array(patternCount);
    const textPredicates = new Array(patternCount);
    for (let i2 = 0; i2 < patternCount; i2++) {
      const predicatesAddress = C._ts_query_predicates_for_pattern(address, i2, TRANSFER_BUFFER);
      const stepCount = C.getValue(TRANSFER_BUFFER, "i32");
      predicates[i2] = [];
      textPredicates[i2] = [];
      const steps = new Array();
      let stepAddress = predicatesAddress;
      for (let j = 0; j < stepCount; j++) {
        const stepType = C.getValue(stepAddress, "i32");
        stepAddress += SIZE_OF_INT;
        const stepValueId = C.getValue(stepAddress, "i32");
        stepAddress += SIZE_OF_INT;
        parsePattern(
          i2,
          stepType,
          stepValueId,
          captureNames,
          stringValues,
          steps,
          textPredicates,
          predicates,
          setProperties,
          assertedProperties,
          refutedProperties
        );
      }
      Object.freeze(textPredicates[i2]);
      Object.freeze(predicates[i2]);
      Object.freeze(setProperties[i2]);
      Object.freeze(assertedProperties[i2]);
      Object.freeze(refutedProperties[i2]);
    }
    C._free(sourceAddress);
    this[0] = address;
    this.captureNames = captureNames;
    this.captureQuantifiers = captureQuantifiers;
    this.textPredicates = textPredicates;
    this.predicates = predicates;
    this.setProperties = setProperties;
    this.assertedProperties = assertedProperties;
    this.refutedProperties = refutedProperties;
    this.exceededMatchLimit = false;
    finalizer5?.register(this, address, this);
  }
  /** Delete the query, freeing its resources. */
  delete() {
    finalizer5?.unregister(this);
    C._ts_query_delete(this[0]);
    this[0] = 0;
  }
  /**
   * Iterate over all of the matches in the order that they were found.
   *
   * Each match contains the index of the pattern that matched, and a list of
   * captures. Because multiple patterns can match the same set of nodes,
   * one match may contain captures that appear *before* some of the
   * captures from a previous match.
   *
   * @param {Node} node - The node to execute the query on.
   *
   * @param {QueryOptions} options - Options for query execution.
   */
  matches(node, options = {}) {
    const startPosition = options.startPosition ?? ZERO_POINT;
    const endPosition = options.endPosition ?? ZERO_POINT;
    const startIndex = options.startIndex ?? 0;
    const endIndex = options.endIndex ?? 0;
    const startContainingPosition = options.startContainingPosition ?? ZERO_POINT;
    const endContainingPosition = options.endContainingPosition ?? ZERO_POINT;
    const startContainingIndex = options.startContainingIndex ?? 0;
    const endContainingIndex = options.endContainingIndex ?? 0;
    const matchLimit = options.matchLimit ?? 4294967295;
    const maxStartDepth = options.maxStartDepth ?? 4294967295;
    const progressCallback = options.progressCallback;
    if (typeof matchLimit !== "number") {
      throw new Error("Arguments must be numbers");
    }
    this.matchLimit = matchLimit;
    if (endIndex !== 0 && startIndex > endIndex) {
      throw new Error("`startIndex` cannot be greater than `endIndex`");
    }
    if (endPosition !== ZERO_POINT && (startPosition.row > endPosition.row || startPosition.row === endPosition.row && startPosition.column > endPosition.column)) {
      throw new Error("`startPosition` cannot be greater than `endPosition`");
    }
    if (endContainingIndex !== 0 && startContainingIndex > endContainingIndex) {
      throw new Error("`startContainingIndex` cannot be greater than `endContainingIndex`");
    }
    if (endContainingPosition !== ZERO_POINT && (startContainingPosition.row > endContainingPosition.row || startContainingPosition.row === endContainingPosition.row && startContainingPosition.column > endContainingPosition.column)) {
      throw new Error("`startContainingPosition` cannot be greater than `endContainingPosition`");
    }
    if (progressCallback) {
      C.currentQueryProgressCallback = progressCallback;
    }
    marshalNode(node);
    C._ts_query_matches_wasm(
      this[0],
      node.tree[0],
      startPosition.row,
      startPosition.column,
      endPosition.row,
      endPosition.column,
      startIndex,
      endIndex,
      startContainingPosition.row,
      startContainingPosition.column,
      endContainingPosition.row,
      endContainingPosition.column,
      startContainingIndex,
      endContainingIndex,
      matchLimit,
      maxStartDepth
    );
    const rawCount = C.getValue(TRANSFER_BUFFER, "i32");
    const startAddress = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const didExceedMatchLimit = C.getValue(TRANSFER_BUFFER + 2 * SIZE_OF_INT, "i32");
    const result = new Array(rawCount);
    this.exceededMatchLimit = Boolean(didExceedMatchLimit);
    let filteredCount = 0;
    let address = startAddress;
    for (let i2 = 0; i2 < rawCount; i2++) {
      const patternIndex = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      const captureCount = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      const captures = new Array(captureCount);
      address = unmarshalCaptures(this, node.tree, address, patternIndex, captures);
      if (this.textPredicates[patternIndex].every((p) => p(captures))) {
        result[filteredCount] = { patternIndex, captures };
        const setProperties = this.setProperties[patternIndex];
        result[filteredCount].setProperties = setProperties;
        const assertedProperties = this.assertedProperties[patternIndex];
        result[filteredCount].assertedProperties = assertedProperties;
        const refutedProperties = this.refutedProperties[patternIndex];
        result[filteredCount].refutedProperties = refutedProperties;
        filteredCount++;
      }
    }
    result.length = filteredCount;
    C._free(startAddress);
    C.currentQueryProgressCallback = null;
    return result;
  }
  /**
   * Iterate over all of the individual captures in the order that they
   * appear.
   *
   * This is useful if you don't care about which pattern matched, and just
   * want a single, ordered sequence of captures.
   *
   * @param {Node} node - The node to execute the query on.
   *
   * @param {QueryOptions} options - Options for query execution.
   */
  captures(node, options = {}) {
    const startPosition = options.startPosition ?? ZERO_POINT;
    const endPosition = options.endPosition ?? ZERO_POINT;
    const startIndex = options.startIndex ?? 0;
    const endIndex = options.endIndex ?? 0;
    const startContainingPosition = options.startContainingPosition ?? ZERO_POINT;
    const endContainingPosition = options.endContainingPosition ?? ZERO_POINT;
    const startContainingIndex = options.startContainingIndex ?? 0;
    const endContainingIndex = options.endContainingIndex ?? 0;
    const matchLimit = options.matchLimit ?? 4294967295;
    const maxStartDepth = options.maxStartDepth ?? 4294967295;
    const progressCallback = options.progressCallback;
    if (typeof matchLimit !== "number") {
      throw new Error("Arguments must be numbers");
    }
    this.matchLimit = matchLimit;
    if (endIndex !== 0 && startIndex > endIndex) {
      throw new Error("`startIndex` cannot be greater than `endIndex`");
    }
    if (endPosition !== ZERO_POINT && (startPosition.row > endPosition.row || startPosition.row === endPosition.row && startPosition.column > endPosition.column)) {
      throw new Error("`startPosition` cannot be greater than `endPosition`");
    }
    if (endContainingIndex !== 0 && startContainingIndex > endContainingIndex) {
      throw new Error("`startContainingIndex` cannot be greater than `endContainingIndex`");
    }
    if (endContainingPosition !== ZERO_POINT && (startContainingPosition.row > endContainingPosition.row || startContainingPosition.row === endContainingPosition.row && startContainingPosition.column > endContainingPosition.column)) {
      throw new Error("`startContainingPosition` cannot be greater than `endContainingPosition`");
    }
    if (progressCallback) {
      C.currentQueryProgressCallback = progressCallback;
    }
    marshalNode(node);
    C._ts_query_captures_wasm(
      this[0],
      node.tree[0],
      startPosition.row,
      startPosition.column,
      endPosition.row,
      endPosition.column,
      startIndex,
      endIndex,
      startContainingPosition.row,
      startContainingPosition.column,
      endContainingPosition.row,
      endContainingPosition.column,
      startContainingIndex,
      endContainingIndex,
      matchLimit,
      maxStartDepth
    );
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const startAddress = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const didExceedMatchLimit = C.getValue(TRANSFER_BUFFER + 2 * SIZE_OF_INT, "i32");
    const result = new Array();
    this.exceededMatchLimit = Boolean(didExceedMatchLimit);
    const captures = new Array();
    let address = startAddress;
    for (let i2 = 0; i2 < count; i2++) {
      const patternIndex = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      const captureCount = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      const captureIndex = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      captures.length = captureCount;
      address = unmarshalCaptures(this, node.tree, address, patternIndex, captures);
      if (this.textPredicates[patternIndex].every((p) => p(captures))) {
        const capture = captures[captureIndex];
        const setProperties = this.setProperties[patternIndex];
        capture.setProperties = setProperties;
        const assertedProperties = this.assertedProperties[patternIndex];
        capture.assertedProperties = assertedProperties;
        const refutedProperties = this.refutedProperties[patternIndex];
        capture.refutedProperties = refutedProperties;
        result.push(capture);
      }
    }
    C._free(startAddress);
    C.currentQueryProgressCallback = null;
    return result;
  }
  /** Get the predicates for a given pattern. */
  predicatesForPattern(patternIndex) {
    return this.predicates[patternIndex];
  }
  /**
   * Disable a certain capture within a query.
   *
   * This prevents the capture from being returned in matches, and also
   * avoids any resource usage associated with recording the capture.
   */
  disableCapture(captureName) {
    const captureNameLength = C.lengthBytesUTF8(captureName);
    const captureNameAddress = C._malloc(captureNameLength + 1);
    C.stringToUTF8(captureName, captureNameAddress, captureNameLength + 1);
    C._ts_query_disable_capture(this[0], captureNameAddress, captureNameLength);
    C._free(captureNameAddress);
  }
  /**
   * Disable a certain pattern within a query.
   *
   * This prevents the pattern from matching, and also avoids any resource
   * usage associated with the pattern. This throws an error if the pattern
   * index is out of bounds.
   */
  disablePattern(patternIndex) {
    if (patternIndex >= this.predicates.length) {
      throw new Error(
        `Pattern index is ${patternIndex} but the pattern count is ${this.predicates.length}`
      );
    }
    C._ts_query_disable_pattern(this[0], patternIndex);
  }
  /**
   * Check if, on its last execution, this cursor exceeded its maximum number
   * of in-progress matches.
   */
  didExceedMatchLimit() {
    return this.exceededMatchLimit;
  }
  /** Get the byte offset where the given pattern starts in the query's source. */
  startIndexForPattern(patternIndex) {
    if (patternIndex >= this.predicates.length) {
      throw new Error(
        `Pattern index is ${patternIndex} but the pattern count is ${this.predicates.length}`
      );
    }
    return C._ts_query_start_byte_for_pattern(this[0], patternIndex);
  }
  /** Get the byte offset where the given pattern ends in the query's source. */
  endIndexForPattern(patternIndex) {
    if (patternIndex >= this.predicates.length) {
      throw new Error(
        `Pattern index is ${patternIndex} but the pattern count is ${this.predicates.length}`
      );
    }
    return C._ts_query_end_byte_for_pattern(this[0], patternIndex);
  }
  /** Get the number of patterns in the query. */
  patternCount() {
    return C._ts_query_pattern_count(this[0]);
  }
  /** Get the index for a given capture name. */
  captureIndexForName(captureName) {
    return this.captureNames.indexOf(captureName);
  }
  /** Check if a given pattern within a query has a single root node. */
  isPatternRooted(patternIndex) {
    return C._ts_query_is_pattern_rooted(this[0], patternIndex) === 1;
  }
  /** Check if a given pattern within a query has a single root node. */
  isPatternNonLocal(patternIndex) {
    return C._ts_query_is_pattern_non_local(this[0], patternIndex) === 1;
  }
  /**
   * Check if a given step in a query is 'definite'.
   *
   * A query step is 'definite' if its parent pattern will be guaranteed to
   * match successfully once it reaches the step.
   */
  isPatternGuaranteedAtStep(byteIndex) {
    return C._ts_query_is_pattern_guaranteed_at_step(this[0], byteIndex) === 1;
  }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (0);
module.exports["default"] = module.exports;
//# sourceMappingURL=web-tree-sitter.cjs.map


/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
// This entry need to be wrapped in an IIFE because it need to be in strict mode.
(() => {
"use strict";
var exports = __webpack_exports__;

Object.defineProperty(exports, "__esModule", ({ value: true }));
const workerpool_1 = __nccwpck_require__(1065);
const assets_1 = __nccwpck_require__(2389);
const index_generated_1 = __nccwpck_require__(2117);
const read_source_1 = __nccwpck_require__(5991);
const errors_1 = __nccwpck_require__(5995);
const goid_1 = __nccwpck_require__(6199);
const cfg_1 = __nccwpck_require__(6851);
const outline_1 = __nccwpck_require__(6735);
const parse_1 = __nccwpck_require__(5058);
const parser_1 = __nccwpck_require__(7938);
const batch_1 = __nccwpck_require__(2156);
let tools;
/** A file of another language, or of noise, has no end of problems: so many tell enough. */
const PROBLEMS_PER_FILE = 50;
async function createTools() {
    const wasm = { runtime: (0, assets_1.assetBytes)('web-tree-sitter.wasm'), python: (0, assets_1.assetBytes)('tree-sitter-python.wasm') };
    return { parser: await (0, parser_1.createParser)(wasm), hash: await (0, goid_1.createHash128)() };
}
/** Resolves when the thread can parse. */
async function ready() {
    tools ??= createTools();
    await tools;
}
async function extract(task) {
    tools ??= createTools();
    const { parser, hash } = await tools;
    const tables = index_generated_1.DATASETS.filter((dataset) => dataset.kind === 'table' && task.tables.includes(dataset.name));
    const builders = tables.map((table) => ({ table, builder: new batch_1.BatchBuilder(table) }));
    const diagnostics = [];
    let bytes = 0;
    for (const { path, module } of task.files) {
        const read = (0, read_source_1.readSource)(task.root, path);
        if ('problem' in read) {
            diagnostics.push(read.problem);
            continue;
        }
        bytes += read.bytes.length;
        const parsed = (0, parse_1.parseModule)(parser, read.bytes);
        diagnostics.push(...syntaxDiagnostics(path, parsed.problems));
        const entities = (0, outline_1.outline)(parsed.ast, parsed.source, module).map((entity) => identify(entity, path, task, hash));
        const functions = entities.filter((entity) => entity.kind === 'function' || entity.kind === 'method');
        const { ast, source } = parsed;
        const file = {
            path,
            module,
            source,
            ast,
            entities,
            functions,
            flows: once(() => functions.map((entity) => flowOf(entity, source))),
            hash,
            report: (problem) => diagnostics.push({ path, stage: 'analyse', severity: 'warning', ...problem }),
        };
        for (const { table, builder } of builders) {
            if (table.producer.from !== 'file')
                continue;
            try {
                builder.add(table.producer.rows(file));
            }
            catch (error) {
                diagnostics.push(failed(path, table.name, error));
            }
        }
    }
    return {
        batches: builders.map(({ builder }) => builder.build()),
        diagnostics,
        files: task.files.length,
        bytes,
    };
}
function syntaxDiagnostics(path, problems) {
    const of = ({ line, message, severity }) => ({
        path,
        stage: 'parse',
        severity,
        code: 'syntax-error',
        message: `${message}. Fix the line; what else could be read of the file is in the tables.`,
        line,
    });
    const rest = problems.length - PROBLEMS_PER_FILE;
    const found = problems.slice(0, PROBLEMS_PER_FILE).map(of);
    if (rest > 0)
        found.push(of({ ...problems[PROBLEMS_PER_FILE], message: `${rest} more problems from here on` }));
    return found;
}
function identify(entity, path, task, hash) {
    const id = {
        path,
        kind: entity.kind,
        qualname: entity.qualname,
        startLine: entity.startLine,
        endLine: entity.kind === 'module' ? null : entity.endLine,
    };
    return { ...entity, goid: (0, goid_1.goid)(hash, task.repo, task.commit, id), urn: (0, goid_1.urn)(task.repo, id) };
}
function flowOf(entity, source) {
    return { entity, id: String(entity.goid), cfg: (0, cfg_1.controlFlow)(entity.node, source) };
}
function once(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}
function failed(path, table, error) {
    return {
        path,
        stage: 'analyse',
        severity: 'error',
        code: 'facts-failed',
        message: `${table} has no rows for this file, through a defect of CodeIntel: ${(0, errors_1.messageOf)(error)}`,
        line: null,
    };
}
(0, workerpool_1.worker)({ ready, extract });

})();

module.exports = __webpack_exports__;
/******/ })()
;