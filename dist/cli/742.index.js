"use strict";
exports.id = 742;
exports.ids = [742];
exports.modules = {

/***/ 98742:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.addMcpCommand = addMcpCommand;
const command_1 = __webpack_require__(56121);
function addMcpCommand(program, signal) {
    (0, command_1.configureMcp)(program.command('mcp'), signal);
}


/***/ })

};
;