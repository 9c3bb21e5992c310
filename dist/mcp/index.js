/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
var __webpack_exports__ = {};
// This entry need to be wrapped in an IIFE because it uses a non-standard name for the exports (exports).
(() => {
var exports = __webpack_exports__;

Object.defineProperty(exports, "__esModule", ({ value: true }));
process.stderr.write('codeintel mcp: the MCP server is not part of this version.\n');
process.exitCode = 2;

})();

module.exports = __webpack_exports__;
/******/ })()
;