/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 4129:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBAppender = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const createValue_1 = __nccwpck_require__(8832);
const DuckDBLogicalType_1 = __nccwpck_require__(599);
const DuckDBType_1 = __nccwpck_require__(9538);
const typeForValue_1 = __nccwpck_require__(5157);
const values_1 = __nccwpck_require__(6300);
class DuckDBAppender {
    connection;
    appender;
    constructor(connection, appender) {
        this.connection = connection;
        this.appender = appender;
    }
    closeSync() {
        node_bindings_1.default.appender_close_sync(this.appender);
    }
    flushSync() {
        node_bindings_1.default.appender_flush_sync(this.appender);
    }
    clear() {
        node_bindings_1.default.appender_clear(this.appender);
    }
    get columnCount() {
        return node_bindings_1.default.appender_column_count(this.appender);
    }
    columnType(columnIndex) {
        return DuckDBLogicalType_1.DuckDBLogicalType.create(node_bindings_1.default.appender_column_type(this.appender, columnIndex)).asType();
    }
    endRow() {
        node_bindings_1.default.appender_end_row(this.appender);
    }
    appendDefault() {
        node_bindings_1.default.append_default(this.appender);
    }
    appendBoolean(value) {
        node_bindings_1.default.append_bool(this.appender, value);
    }
    appendTinyInt(value) {
        node_bindings_1.default.append_int8(this.appender, value);
    }
    appendSmallInt(value) {
        node_bindings_1.default.append_int16(this.appender, value);
    }
    appendInteger(value) {
        node_bindings_1.default.append_int32(this.appender, value);
    }
    appendBigInt(value) {
        node_bindings_1.default.append_int64(this.appender, value);
    }
    appendHugeInt(value) {
        node_bindings_1.default.append_hugeint(this.appender, value);
    }
    appendUTinyInt(value) {
        node_bindings_1.default.append_uint8(this.appender, value);
    }
    appendUSmallInt(value) {
        node_bindings_1.default.append_uint16(this.appender, value);
    }
    appendUInteger(value) {
        node_bindings_1.default.append_uint32(this.appender, value);
    }
    appendUBigInt(value) {
        node_bindings_1.default.append_uint64(this.appender, value);
    }
    appendUHugeInt(value) {
        node_bindings_1.default.append_uhugeint(this.appender, value);
    }
    appendDecimal(value) {
        // The width and scale of the DECIMAL type here aren't actually used.
        this.appendValue(value, (0, DuckDBType_1.DECIMAL)(value.width, value.scale));
    }
    appendFloat(value) {
        node_bindings_1.default.append_float(this.appender, value);
    }
    appendDouble(value) {
        node_bindings_1.default.append_double(this.appender, value);
    }
    appendDate(value) {
        node_bindings_1.default.append_date(this.appender, value);
    }
    appendTime(value) {
        node_bindings_1.default.append_time(this.appender, value);
    }
    appendTimeTZ(value) {
        this.appendValue(value, DuckDBType_1.TIMETZ);
    }
    appendTimestamp(value) {
        node_bindings_1.default.append_timestamp(this.appender, value);
    }
    appendTimestampTZ(value) {
        this.appendValue(value, DuckDBType_1.TIMESTAMPTZ);
    }
    appendTimestampSeconds(value) {
        this.appendValue(value, DuckDBType_1.TIMESTAMP_S);
    }
    appendTimestampMilliseconds(value) {
        this.appendValue(value, DuckDBType_1.TIMESTAMP_MS);
    }
    appendTimestampNanoseconds(value) {
        this.appendValue(value, DuckDBType_1.TIMESTAMP_NS);
    }
    appendInterval(value) {
        node_bindings_1.default.append_interval(this.appender, value);
    }
    appendVarchar(value) {
        node_bindings_1.default.append_varchar(this.appender, value);
    }
    appendBlob(value) {
        node_bindings_1.default.append_blob(this.appender, value);
    }
    appendEnum(value, type) {
        this.appendValue(value, type);
    }
    appendList(value, type) {
        this.appendValue(value instanceof values_1.DuckDBListValue ? value : (0, values_1.listValue)(value), type);
    }
    appendStruct(value, type) {
        this.appendValue(value instanceof values_1.DuckDBStructValue ? value : (0, values_1.structValue)(value), type);
    }
    appendMap(value, type) {
        this.appendValue(value, type);
    }
    appendArray(value, type) {
        this.appendValue(value instanceof values_1.DuckDBArrayValue ? value : (0, values_1.arrayValue)(value), type);
    }
    appendUnion(value, type) {
        this.appendValue(value, type);
    }
    appendUUID(value) {
        this.appendValue(value, DuckDBType_1.UUID);
    }
    appendBit(value) {
        this.appendValue(value, DuckDBType_1.BIT);
    }
    appendBigNum(value) {
        this.appendValue(value, DuckDBType_1.BIGNUM);
    }
    appendVariant(value) {
        if (value === null) {
            this.appendNull();
            return;
        }
        this.appendValue(value, DuckDBType_1.VARIANT);
    }
    appendNull() {
        node_bindings_1.default.append_null(this.appender);
    }
    appendValue(value, type) {
        node_bindings_1.default.append_value(this.appender, (0, createValue_1.createValue)(type ? type : (0, typeForValue_1.typeForValue)(value), value));
    }
    appendDataChunk(dataChunk) {
        node_bindings_1.default.append_data_chunk(this.appender, dataChunk.chunk);
    }
}
exports.DuckDBAppender = DuckDBAppender;


/***/ }),

/***/ 5110:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBClientContext = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
class DuckDBClientContext {
    client_context;
    constructor(client_context) {
        this.client_context = client_context;
    }
    get connectionId() {
        return node_bindings_1.default.client_context_get_connection_id(this.client_context);
    }
}
exports.DuckDBClientContext = DuckDBClientContext;


/***/ }),

/***/ 902:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBConnection = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const DuckDBAppender_1 = __nccwpck_require__(4129);
const DuckDBClientContext_1 = __nccwpck_require__(5110);
const DuckDBExtractedStatements_1 = __nccwpck_require__(4858);
const DuckDBInstance_1 = __nccwpck_require__(7225);
const DuckDBMaterializedResult_1 = __nccwpck_require__(9268);
const DuckDBPreparedStatement_1 = __nccwpck_require__(3002);
const DuckDBPreparedStatementWeakRefCollection_1 = __nccwpck_require__(821);
const DuckDBResultReader_1 = __nccwpck_require__(3280);
class DuckDBConnection {
    connection;
    preparedStatements;
    constructor(connection) {
        this.connection = connection;
        this.preparedStatements = new DuckDBPreparedStatementWeakRefCollection_1.DuckDBPreparedStatementWeakRefCollection();
    }
    static async create(instance) {
        if (instance) {
            return instance.connect();
        }
        return (await DuckDBInstance_1.DuckDBInstance.fromCache()).connect();
    }
    /** Same as disconnectSync. */
    closeSync() {
        this.disconnectSync();
    }
    disconnectSync() {
        this.preparedStatements.destroySync();
        node_bindings_1.default.disconnect_sync(this.connection);
    }
    get clientContext() {
        return this.getClientContext();
    }
    getClientContext() {
        return new DuckDBClientContext_1.DuckDBClientContext(node_bindings_1.default.connection_get_client_context(this.connection));
    }
    interrupt() {
        node_bindings_1.default.interrupt(this.connection);
    }
    get progress() {
        return node_bindings_1.default.query_progress(this.connection);
    }
    async run(sql, values, types) {
        if (values) {
            const prepared = await this.runUntilLast(sql);
            try {
                prepared.bind(values, types);
                const result = await prepared.run();
                return result;
            }
            finally {
                prepared.destroySync();
            }
        }
        else {
            return new DuckDBMaterializedResult_1.DuckDBMaterializedResult(await node_bindings_1.default.query(this.connection, sql));
        }
    }
    async runAndRead(sql, values, types) {
        return new DuckDBResultReader_1.DuckDBResultReader(await this.run(sql, values, types));
    }
    async runAndReadAll(sql, values, types) {
        const reader = await this.runAndRead(sql, values, types);
        await reader.readAll();
        return reader;
    }
    async runAndReadUntil(sql, targetRowCount, values, types) {
        const reader = await this.runAndRead(sql, values, types);
        await reader.readUntil(targetRowCount);
        return reader;
    }
    async stream(sql, values, types) {
        const prepared = await this.runUntilLast(sql);
        try {
            if (values) {
                prepared.bind(values, types);
            }
            const result = await prepared.stream();
            return result;
        }
        finally {
            prepared.destroySync();
        }
    }
    async streamAndRead(sql, values, types) {
        return new DuckDBResultReader_1.DuckDBResultReader(await this.stream(sql, values, types));
    }
    async streamAndReadAll(sql, values, types) {
        const reader = await this.streamAndRead(sql, values, types);
        await reader.readAll();
        return reader;
    }
    async streamAndReadUntil(sql, targetRowCount, values, types) {
        const reader = await this.streamAndRead(sql, values, types);
        await reader.readUntil(targetRowCount);
        return reader;
    }
    async start(sql, values, types) {
        const prepared = await this.runUntilLast(sql);
        try {
            if (values) {
                prepared.bind(values, types);
            }
            return prepared.start();
        }
        finally {
            prepared.destroySync();
        }
    }
    async startThenRead(sql, values, types) {
        const pending = await this.start(sql, values, types);
        await pending.runAllTasks();
        return new DuckDBResultReader_1.DuckDBResultReader(await pending.getResult());
    }
    async startThenReadAll(sql, values, types) {
        const reader = await this.startThenRead(sql, values, types);
        await reader.readAll();
        return reader;
    }
    async startThenReadUntil(sql, targetRowCount, values, types) {
        const reader = await this.startThenRead(sql, values, types);
        await reader.readUntil(targetRowCount);
        return reader;
    }
    async startStream(sql, values, types) {
        const prepared = await this.runUntilLast(sql);
        try {
            if (values) {
                prepared.bind(values, types);
            }
            return prepared.startStream();
        }
        finally {
            prepared.destroySync();
        }
    }
    async startStreamThenRead(sql, values, types) {
        const pending = await this.startStream(sql, values, types);
        await pending.runAllTasks();
        return new DuckDBResultReader_1.DuckDBResultReader(await pending.getResult());
    }
    async startStreamThenReadAll(sql, values, types) {
        const reader = await this.startStreamThenRead(sql, values, types);
        await reader.readAll();
        return reader;
    }
    async startStreamThenReadUntil(sql, targetRowCount, values, types) {
        const reader = await this.startStreamThenRead(sql, values, types);
        await reader.readUntil(targetRowCount);
        return reader;
    }
    async prepare(sql) {
        const prepared = await this.createPrepared(sql);
        this.preparedStatements.add(prepared);
        return prepared;
    }
    async createPrepared(sql) {
        return new DuckDBPreparedStatement_1.DuckDBPreparedStatement(await node_bindings_1.default.prepare(this.connection, sql));
    }
    async extractStatements(sql) {
        const { extracted_statements, statement_count } = await node_bindings_1.default.extract_statements(this.connection, sql);
        if (statement_count === 0) {
            throw new Error(`Failed to extract statements: ${node_bindings_1.default.extract_statements_error(extracted_statements)}`);
        }
        return new DuckDBExtractedStatements_1.DuckDBExtractedStatements(this.connection, extracted_statements, statement_count, this.preparedStatements);
    }
    async runUntilLast(sql) {
        const extractedStatements = await this.extractStatements(sql);
        const statementCount = extractedStatements.count;
        if (statementCount > 1) {
            for (let i = 0; i < statementCount - 1; i++) {
                const prepared = await extractedStatements.prepare(i);
                try {
                    await prepared.run();
                }
                finally {
                    prepared.destroySync();
                }
            }
        }
        return extractedStatements.prepare(statementCount - 1);
    }
    getTableNames(query, qualified) {
        const names = [];
        const list_value = node_bindings_1.default.get_table_names(this.connection, query, qualified);
        const count = node_bindings_1.default.get_list_size(list_value);
        for (let i = 0; i < count; i++) {
            const varchar_value = node_bindings_1.default.get_list_child(list_value, i);
            const name = node_bindings_1.default.get_varchar(varchar_value);
            names.push(name);
        }
        names.sort();
        return names;
    }
    async createAppender(table, schema, catalog) {
        return new DuckDBAppender_1.DuckDBAppender(this, node_bindings_1.default.appender_create_ext(this.connection, catalog ?? null, schema ?? null, table));
    }
    registerTableFunction(tableFunction) {
        node_bindings_1.default.register_table_function(this.connection, tableFunction.table_function);
    }
    registerScalarFunction(scalarFunction) {
        node_bindings_1.default.register_scalar_function(this.connection, scalarFunction.scalar_function);
    }
}
exports.DuckDBConnection = DuckDBConnection;


/***/ }),

/***/ 2025:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBDataChunk = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const DuckDBVector_1 = __nccwpck_require__(313);
class DuckDBDataChunk {
    chunk;
    vectors = [];
    constructor(chunk) {
        this.chunk = chunk;
    }
    static create(types, rowCount) {
        let chunk;
        try {
            chunk = new DuckDBDataChunk(node_bindings_1.default.create_data_chunk(types.map((t) => t.toLogicalType().logical_type)));
        }
        catch (cause) {
            // The binding knows the chunk was refused but not which type did it, so
            // name them here. Zero columns is a legitimate chunk, so there is
            // nothing to check on the way out; only the refusal is an error.
            throw new Error(`Cannot create a data chunk with these column types: ${types.join(', ')}`, { cause });
        }
        if (rowCount != undefined) {
            chunk.rowCount = rowCount;
        }
        return chunk;
    }
    reset() {
        node_bindings_1.default.data_chunk_reset(this.chunk);
    }
    get columnCount() {
        return node_bindings_1.default.data_chunk_get_column_count(this.chunk);
    }
    get rowCount() {
        return node_bindings_1.default.data_chunk_get_size(this.chunk);
    }
    set rowCount(count) {
        const maxRowCount = node_bindings_1.default.vector_size();
        if (count > maxRowCount) {
            throw new Error(`A data chunk cannot have more than ${maxRowCount} rows`);
        }
        node_bindings_1.default.data_chunk_set_size(this.chunk, count);
        // Cached vectors were built for the previous row count, so they are the
        // wrong size now. This matters most for a table function's output chunk,
        // which arrives empty and is sized by the function on every call.
        this.vectors.length = 0;
    }
    /**
     * Refuses a column count that does not match the chunk's.
     *
     * A short array would leave the remaining vectors never written and never
     * flushed while the chunk reports a non-zero row count, and reading or
     * appending it then crashes the process instead of raising.
     */
    assertColumnCount(count) {
        const columnCount = this.columnCount;
        if (count !== columnCount) {
            throw new Error(`Provided number of columns (${count}) does not match chunk column count (${columnCount})`);
        }
    }
    getColumnVector(columnIndex) {
        if (this.vectors[columnIndex]) {
            return this.vectors[columnIndex];
        }
        const vector = DuckDBVector_1.DuckDBVector.create(node_bindings_1.default.data_chunk_get_vector(this.chunk, columnIndex), this.rowCount);
        this.vectors[columnIndex] = vector;
        return vector;
    }
    visitColumnValues(columnIndex, visitValue) {
        const vector = this.getColumnVector(columnIndex);
        const type = vector.type;
        for (let rowIndex = 0; rowIndex < vector.itemCount; rowIndex++) {
            visitValue(vector.getItem(rowIndex), rowIndex, columnIndex, type);
        }
    }
    appendColumnValues(columnIndex, values) {
        this.visitColumnValues(columnIndex, (value) => values.push(value));
    }
    getColumnValues(columnIndex) {
        const values = [];
        this.appendColumnValues(columnIndex, values);
        return values;
    }
    convertColumnValues(columnIndex, converter) {
        const convertedValues = [];
        this.visitColumnValues(columnIndex, (value, _r, _c, type) => convertedValues.push(converter(value, type, converter)));
        return convertedValues;
    }
    setColumnValues(columnIndex, values) {
        const vector = this.getColumnVector(columnIndex);
        if (vector.itemCount !== values.length) {
            throw new Error(`number of values must equal chunk row count`);
        }
        for (let i = 0; i < values.length; i++) {
            vector.setItem(i, values[i]);
        }
        vector.flush();
    }
    /**
     * `setColumnValues` with each value converted on the way in: the write
     * counterpart of `convertColumnValues`.
     *
     * The column's type comes from its vector, so the converter is the only
     * thing the caller supplies.
     */
    setColumnValuesConverted(columnIndex, values, converter) {
        const vector = this.getColumnVector(columnIndex);
        if (vector.itemCount !== values.length) {
            throw new Error(`number of values must equal chunk row count`);
        }
        const { type } = vector;
        try {
            for (let i = 0; i < values.length; i++) {
                vector.setItem(i, converter(values[i], type, converter));
            }
        }
        catch (cause) {
            throw new Error(`Failed to set column ${columnIndex} (${type})`, {
                cause,
            });
        }
        vector.flush();
    }
    visitColumns(visitColumn) {
        const columnCount = this.columnCount;
        for (let columnIndex = 0; columnIndex < columnCount; columnIndex++) {
            visitColumn(this.getColumnValues(columnIndex), columnIndex, this.getColumnVector(columnIndex).type);
        }
    }
    appendToColumns(columns) {
        const columnCount = this.columnCount;
        for (let columnIndex = 0; columnIndex < columnCount; columnIndex++) {
            let column = columns[columnIndex];
            if (!column) {
                column = [];
                columns[columnIndex] = column;
            }
            this.appendColumnValues(columnIndex, column);
        }
    }
    getColumns() {
        const columns = [];
        this.visitColumns((column) => columns.push(column));
        return columns;
    }
    convertColumns(converter) {
        const convertedColumns = [];
        const columnCount = this.columnCount;
        for (let columnIndex = 0; columnIndex < columnCount; columnIndex++) {
            convertedColumns.push(this.convertColumnValues(columnIndex, converter));
        }
        return convertedColumns;
    }
    setColumns(columns) {
        this.assertColumnCount(columns.length);
        if (columns.length > 0) {
            this.rowCount = columns[0].length;
        }
        for (let columnIndex = 0; columnIndex < columns.length; columnIndex++) {
            this.setColumnValues(columnIndex, columns[columnIndex]);
        }
    }
    /**
     * `setColumns` with each value converted on the way in: the write
     * counterpart of `convertColumns`.
     */
    setColumnsConverted(columns, converter) {
        this.assertColumnCount(columns.length);
        if (columns.length > 0) {
            this.rowCount = columns[0].length;
        }
        for (let columnIndex = 0; columnIndex < columns.length; columnIndex++) {
            this.setColumnValuesConverted(columnIndex, columns[columnIndex], converter);
        }
    }
    appendToColumnsObject(columnNames, columnsObject) {
        const columnCount = this.columnCount;
        if (columnNames.length !== columnCount) {
            throw new Error(`Provided number of column names (${columnNames.length}) does not match column count (${this.columnCount})`);
        }
        for (let columnIndex = 0; columnIndex < columnCount; columnIndex++) {
            const columnName = columnNames[columnIndex];
            let columnValues = columnsObject[columnName];
            if (!columnValues) {
                columnValues = [];
                columnsObject[columnName] = columnValues;
            }
            this.appendColumnValues(columnIndex, columnValues);
        }
    }
    getColumnsObject(columnNames) {
        const columnsObject = {};
        this.appendToColumnsObject(columnNames, columnsObject);
        return columnsObject;
    }
    visitColumnMajor(visitValue) {
        const columnCount = this.columnCount;
        for (let columnIndex = 0; columnIndex < columnCount; columnIndex++) {
            this.visitColumnValues(columnIndex, visitValue);
        }
    }
    visitRowValues(rowIndex, visitValue) {
        const columnCount = this.columnCount;
        for (let columnIndex = 0; columnIndex < columnCount; columnIndex++) {
            const vector = this.getColumnVector(columnIndex);
            visitValue(vector.getItem(rowIndex), rowIndex, columnIndex, vector.type);
        }
    }
    appendRowValues(rowIndex, values) {
        this.visitRowValues(rowIndex, (value) => values.push(value));
    }
    getRowValues(rowIndex) {
        const values = [];
        this.appendRowValues(rowIndex, values);
        return values;
    }
    convertRowValues(rowIndex, converter) {
        const convertedValues = [];
        this.visitRowValues(rowIndex, (value, _, columnIndex) => convertedValues.push(converter(value, this.getColumnVector(columnIndex).type, converter)));
        return convertedValues;
    }
    visitRows(visitRow) {
        const rowCount = this.rowCount;
        for (let rowIndex = 0; rowIndex < rowCount; rowIndex++) {
            visitRow(this.getRowValues(rowIndex), rowIndex);
        }
    }
    appendToRows(rows) {
        this.visitRows((row) => rows.push(row));
    }
    getRows() {
        const rows = [];
        this.appendToRows(rows);
        return rows;
    }
    convertRows(converter) {
        const convertedRows = [];
        const rowCount = this.rowCount;
        for (let rowIndex = 0; rowIndex < rowCount; rowIndex++) {
            convertedRows.push(this.convertRowValues(rowIndex, converter));
        }
        return convertedRows;
    }
    setRows(rows) {
        this.rowCount = rows.length;
        const columnCount = this.columnCount;
        for (let columnIndex = 0; columnIndex < columnCount; columnIndex++) {
            const vector = this.getColumnVector(columnIndex);
            for (let rowIndex = 0; rowIndex < rows.length; rowIndex++) {
                vector.setItem(rowIndex, rows[rowIndex][columnIndex]);
            }
            vector.flush();
        }
    }
    /**
     * `setRows` with each value converted on the way in: the write counterpart
     * of `convertRows`.
     *
     * Each column's type comes from its vector, so the converter is the only
     * thing the caller supplies.
     */
    setRowsConverted(rows, converter) {
        this.rowCount = rows.length;
        const columnCount = this.columnCount;
        for (let columnIndex = 0; columnIndex < columnCount; columnIndex++) {
            const vector = this.getColumnVector(columnIndex);
            const { type } = vector;
            // Wrapped per column rather than per value: a conversion failure names
            // the column it came from without a try/catch in the inner loop.
            try {
                for (let rowIndex = 0; rowIndex < rows.length; rowIndex++) {
                    vector.setItem(rowIndex, converter(rows[rowIndex][columnIndex], type, converter));
                }
            }
            catch (cause) {
                throw new Error(`Failed to set column ${columnIndex} (${type})`, {
                    cause,
                });
            }
            vector.flush();
        }
    }
    appendToRowObjects(columnNames, rowObjects) {
        const columnCount = this.columnCount;
        if (columnNames.length !== columnCount) {
            throw new Error(`Provided number of column names (${columnNames.length}) does not match column count (${this.columnCount})`);
        }
        const rowCount = this.rowCount;
        for (let rowIndex = 0; rowIndex < rowCount; rowIndex++) {
            let rowObject = {};
            this.visitRowValues(rowIndex, (value, _, columnIndex) => {
                rowObject[columnNames[columnIndex]] = value;
            });
            rowObjects.push(rowObject);
        }
    }
    getRowObjects(columnNames) {
        const rowObjects = [];
        this.appendToRowObjects(columnNames, rowObjects);
        return rowObjects;
    }
    visitRowMajor(visitValue) {
        const rowCount = this.rowCount;
        const columnCount = this.columnCount;
        for (let rowIndex = 0; rowIndex < rowCount; rowIndex++) {
            for (let columnIndex = 0; columnIndex < columnCount; columnIndex++) {
                const vector = this.getColumnVector(columnIndex);
                visitValue(vector.getItem(rowIndex), rowIndex, columnIndex, vector.type);
            }
        }
    }
}
exports.DuckDBDataChunk = DuckDBDataChunk;


/***/ }),

/***/ 9922:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBDataChunkWriter = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const DuckDBDataChunk_1 = __nccwpck_require__(2025);
/**
 * Accumulates rows and emits them as filled data chunks, one per
 * `rowsPerDataChunk` rows, passing each to `sink`.
 *
 * Rows are `DuckDBValue`s by default. Supply a converter to write some other
 * representation; the row type follows from it.
 *
 *     const writer = DuckDBDataChunkWriter.forAppender(appender, {
 *       converter: JSToDuckDBValueConverter,
 *     });
 *     for (const row of rows) {
 *       writer.appendRow(row);
 *     }
 *     writer.flush();
 *
 * `flush` emits whatever is buffered, so call it when done: the last chunk is
 * usually a partial one. Rows already grouped into chunk-sized batches need no
 * writer — fill a `DuckDBDataChunk` and pass it to the destination directly.
 */
class DuckDBDataChunkWriter {
    types;
    sink;
    rowsPerDataChunk;
    converter;
    rows = [];
    constructor(types, sink, options = {}) {
        this.types = types;
        this.sink = sink;
        const maxRowCount = node_bindings_1.default.vector_size();
        this.rowsPerDataChunk = options.rowsPerDataChunk ?? maxRowCount;
        // Checked here rather than left to the first flush, which is where the
        // chunk itself would refuse it — a whole buffer's worth of rows later.
        if (this.rowsPerDataChunk < 1 || this.rowsPerDataChunk > maxRowCount) {
            throw new Error(`rowsPerDataChunk must be between 1 and ${maxRowCount}, got ${this.rowsPerDataChunk}`);
        }
        this.converter = options.converter;
    }
    /**
     * A writer that appends each filled data chunk to `appender`, using the
     * appender's own column types.
     *
     * Equivalent to constructing one with those types and a sink that calls
     * `appendDataChunk`, but with nothing to keep in step by hand.
     */
    static forAppender(appender, options = {}) {
        const types = [];
        const columnCount = appender.columnCount;
        for (let columnIndex = 0; columnIndex < columnCount; columnIndex++) {
            types.push(appender.columnType(columnIndex));
        }
        return new DuckDBDataChunkWriter(types, (chunk) => appender.appendDataChunk(chunk), options);
    }
    get bufferedRowCount() {
        return this.rows.length;
    }
    /**
     * Buffers one row, emitting a data chunk once `rowsPerDataChunk` are held.
     *
     * The row is copied, so the same array can be reused across calls.
     */
    appendRow(values) {
        if (values.length !== this.types.length) {
            throw new Error(`Provided number of values (${values.length}) does not match number of types (${this.types.length})`);
        }
        this.rows.push(values.slice());
        if (this.rows.length >= this.rowsPerDataChunk) {
            this.flush();
        }
    }
    /**
     * Emits the buffered rows as one data chunk. A no-op when none are
     * buffered, so it is safe to call more than once.
     *
     * The buffer is emptied either way: if converting the rows fails, or the
     * sink rejects the chunk, those rows are discarded along with the error.
     * Appending afterwards starts a fresh chunk.
     */
    flush() {
        if (this.rows.length === 0) {
            return;
        }
        // Taken before anything that can throw. Left in place, a batch that failed
        // to convert or that the sink rejected would still be buffered, and later
        // appends would grow it past `rowsPerDataChunk` and eventually past what a
        // data chunk can hold at all — by which point the writer can no longer
        // flush and the original error is long gone.
        const rows = this.rows;
        this.rows = [];
        const chunk = DuckDBDataChunk_1.DuckDBDataChunk.create(this.types);
        if (this.converter) {
            chunk.setRowsConverted(rows, this.converter);
        }
        else {
            // Without a converter the options type has already constrained `T` to
            // `DuckDBValue`, which is the only thing that makes this cast sound.
            chunk.setRows(rows);
        }
        this.sink(chunk);
    }
}
exports.DuckDBDataChunkWriter = DuckDBDataChunkWriter;


/***/ }),

/***/ 4858:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBExtractedStatements = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const DuckDBPreparedStatement_1 = __nccwpck_require__(3002);
class DuckDBExtractedStatements {
    connection;
    extracted_statements;
    statement_count;
    preparedStatements;
    constructor(connection, extracted_statements, statement_count, preparedStatements) {
        this.connection = connection;
        this.extracted_statements = extracted_statements;
        this.statement_count = statement_count;
        this.preparedStatements = preparedStatements;
    }
    get count() {
        return this.statement_count;
    }
    async prepare(index) {
        const prepared = new DuckDBPreparedStatement_1.DuckDBPreparedStatement(await node_bindings_1.default.prepare_extracted_statement(this.connection, this.extracted_statements, index));
        if (this.preparedStatements) {
            this.preparedStatements.add(prepared);
        }
        return prepared;
    }
}
exports.DuckDBExtractedStatements = DuckDBExtractedStatements;


/***/ }),

/***/ 7225:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBInstance = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const createConfig_1 = __nccwpck_require__(5659);
const DuckDBConnection_1 = __nccwpck_require__(902);
const DuckDBInstanceCache_1 = __nccwpck_require__(35);
class DuckDBInstance {
    db;
    constructor(db) {
        this.db = db;
    }
    static async create(path, options) {
        const config = (0, createConfig_1.createConfig)(options);
        return new DuckDBInstance(await node_bindings_1.default.open(path, config));
    }
    static async fromCache(path, options) {
        return DuckDBInstanceCache_1.DuckDBInstanceCache.singleton.getOrCreateInstance(path, options);
    }
    async connect() {
        return new DuckDBConnection_1.DuckDBConnection(await node_bindings_1.default.connect(this.db));
    }
    closeSync() {
        node_bindings_1.default.close_sync(this.db);
    }
}
exports.DuckDBInstance = DuckDBInstance;


/***/ }),

/***/ 35:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBInstanceCache = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const DuckDBInstance_1 = __nccwpck_require__(7225);
const createConfig_1 = __nccwpck_require__(5659);
class DuckDBInstanceCache {
    cache;
    constructor() {
        this.cache = node_bindings_1.default.create_instance_cache();
    }
    async getOrCreateInstance(path, options) {
        const config = (0, createConfig_1.createConfig)(options);
        const db = await node_bindings_1.default.get_or_create_from_cache(this.cache, path, config);
        return new DuckDBInstance_1.DuckDBInstance(db);
    }
    static singletonInstance;
    static get singleton() {
        if (!DuckDBInstanceCache.singletonInstance) {
            DuckDBInstanceCache.singletonInstance = new DuckDBInstanceCache();
        }
        return DuckDBInstanceCache.singletonInstance;
    }
}
exports.DuckDBInstanceCache = DuckDBInstanceCache;


/***/ }),

/***/ 599:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBGeometryLogicalType = exports.DuckDBUnionLogicalType = exports.DuckDBArrayLogicalType = exports.DuckDBMapLogicalType = exports.DuckDBStructLogicalType = exports.DuckDBListLogicalType = exports.DuckDBEnumLogicalType = exports.DuckDBDecimalLogicalType = exports.DuckDBLogicalType = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const DuckDBType_1 = __nccwpck_require__(9538);
const DuckDBTypeId_1 = __nccwpck_require__(2619);
class DuckDBLogicalType {
    logical_type;
    constructor(logical_type) {
        this.logical_type = logical_type;
    }
    static create(logical_type) {
        switch (node_bindings_1.default.get_type_id(logical_type)) {
            case node_bindings_1.default.Type.DECIMAL:
                return new DuckDBDecimalLogicalType(logical_type);
            case node_bindings_1.default.Type.ENUM:
                return new DuckDBEnumLogicalType(logical_type);
            case node_bindings_1.default.Type.LIST:
                return new DuckDBListLogicalType(logical_type);
            case node_bindings_1.default.Type.STRUCT:
                return new DuckDBStructLogicalType(logical_type);
            case node_bindings_1.default.Type.MAP:
                return new DuckDBMapLogicalType(logical_type);
            case node_bindings_1.default.Type.ARRAY:
                return new DuckDBArrayLogicalType(logical_type);
            case node_bindings_1.default.Type.UNION:
                return new DuckDBUnionLogicalType(logical_type);
            case node_bindings_1.default.Type.GEOMETRY:
                return new DuckDBGeometryLogicalType(logical_type);
            default:
                return new DuckDBLogicalType(logical_type);
        }
    }
    static createDecimal(width, scale) {
        return new DuckDBDecimalLogicalType(node_bindings_1.default.create_decimal_type(width, scale));
    }
    static createEnum(member_names) {
        return new DuckDBEnumLogicalType(node_bindings_1.default.create_enum_type(member_names));
    }
    static createList(valueType) {
        return new DuckDBListLogicalType(node_bindings_1.default.create_list_type(valueType.logical_type));
    }
    static createStruct(entryNames, entryLogicalTypes) {
        const length = entryNames.length;
        if (length !== entryLogicalTypes.length) {
            throw new Error(`Could not create struct: \
        entryNames length (${entryNames.length}) does not match entryLogicalTypes length (${entryLogicalTypes.length})`);
        }
        const member_types = [];
        const member_names = [];
        for (let i = 0; i < length; i++) {
            member_types.push(entryLogicalTypes[i].logical_type);
            member_names.push(entryNames[i]);
        }
        return new DuckDBStructLogicalType(node_bindings_1.default.create_struct_type(member_types, member_names));
    }
    static createMap(keyType, valueType) {
        return new DuckDBMapLogicalType(node_bindings_1.default.create_map_type(keyType.logical_type, valueType.logical_type));
    }
    static createArray(valueType, length) {
        return new DuckDBArrayLogicalType(node_bindings_1.default.create_array_type(valueType.logical_type, length));
    }
    static createUnion(memberTags, memberLogicalTypes) {
        const length = memberTags.length;
        if (length !== memberLogicalTypes.length) {
            throw new Error(`Could not create union: \
        memberTags length (${memberTags.length}) does not match memberLogicalTypes length (${memberLogicalTypes.length})`);
        }
        const member_types = [];
        const member_names = [];
        for (let i = 0; i < length; i++) {
            member_types.push(memberLogicalTypes[i].logical_type);
            member_names.push(memberTags[i]);
        }
        return new DuckDBUnionLogicalType(node_bindings_1.default.create_union_type(member_types, member_names));
    }
    get typeId() {
        return node_bindings_1.default.get_type_id(this.logical_type);
    }
    get alias() {
        return node_bindings_1.default.logical_type_get_alias(this.logical_type) || undefined;
    }
    set alias(newAlias) {
        node_bindings_1.default.logical_type_set_alias(this.logical_type, newAlias || '');
    }
    asType() {
        const alias = this.alias;
        switch (this.typeId) {
            case DuckDBTypeId_1.DuckDBTypeId.BOOLEAN:
                return DuckDBType_1.DuckDBBooleanType.create(alias);
            case DuckDBTypeId_1.DuckDBTypeId.TINYINT:
                return DuckDBType_1.DuckDBTinyIntType.create(alias);
            case DuckDBTypeId_1.DuckDBTypeId.SMALLINT:
                return DuckDBType_1.DuckDBSmallIntType.create(alias);
            case DuckDBTypeId_1.DuckDBTypeId.INTEGER:
                return DuckDBType_1.DuckDBIntegerType.create(alias);
            case DuckDBTypeId_1.DuckDBTypeId.BIGINT:
                return DuckDBType_1.DuckDBBigIntType.create(alias);
            case DuckDBTypeId_1.DuckDBTypeId.UTINYINT:
                return DuckDBType_1.DuckDBUTinyIntType.create(alias);
            case DuckDBTypeId_1.DuckDBTypeId.USMALLINT:
                return DuckDBType_1.DuckDBUSmallIntType.create(alias);
            case DuckDBTypeId_1.DuckDBTypeId.UINTEGER:
                return DuckDBType_1.DuckDBUIntegerType.create(alias);
            case DuckDBTypeId_1.DuckDBTypeId.UBIGINT:
                return DuckDBType_1.DuckDBUBigIntType.create(alias);
            case DuckDBTypeId_1.DuckDBTypeId.FLOAT:
                return DuckDBType_1.DuckDBFloatType.create(alias);
            case DuckDBTypeId_1.DuckDBTypeId.DOUBLE:
                return DuckDBType_1.DuckDBDoubleType.create(alias);
            case DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP:
                return DuckDBType_1.DuckDBTimestampType.create(alias);
            case DuckDBTypeId_1.DuckDBTypeId.DATE:
                return DuckDBType_1.DuckDBDateType.create(alias);
            case DuckDBTypeId_1.DuckDBTypeId.TIME:
                return DuckDBType_1.DuckDBTimeType.create(alias);
            case DuckDBTypeId_1.DuckDBTypeId.INTERVAL:
                return DuckDBType_1.DuckDBIntervalType.create(alias);
            case DuckDBTypeId_1.DuckDBTypeId.HUGEINT:
                return DuckDBType_1.DuckDBHugeIntType.create(alias);
            case DuckDBTypeId_1.DuckDBTypeId.UHUGEINT:
                return DuckDBType_1.DuckDBUHugeIntType.create(alias);
            case DuckDBTypeId_1.DuckDBTypeId.VARCHAR:
                return DuckDBType_1.DuckDBVarCharType.create(alias);
            case DuckDBTypeId_1.DuckDBTypeId.BLOB:
                return DuckDBType_1.DuckDBBlobType.create(alias);
            case DuckDBTypeId_1.DuckDBTypeId.DECIMAL:
                throw new Error('Expected override');
            case DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_S:
                return DuckDBType_1.DuckDBTimestampSecondsType.create(alias);
            case DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_MS:
                return DuckDBType_1.DuckDBTimestampMillisecondsType.create(alias);
            case DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_NS:
                return DuckDBType_1.DuckDBTimestampNanosecondsType.create(alias);
            case DuckDBTypeId_1.DuckDBTypeId.ENUM:
                throw new Error('Expected override');
            case DuckDBTypeId_1.DuckDBTypeId.LIST:
                throw new Error('Expected override');
            case DuckDBTypeId_1.DuckDBTypeId.STRUCT:
                throw new Error('Expected override');
            case DuckDBTypeId_1.DuckDBTypeId.MAP:
                throw new Error('Expected override');
            case DuckDBTypeId_1.DuckDBTypeId.ARRAY:
                throw new Error('Expected override');
            case DuckDBTypeId_1.DuckDBTypeId.UUID:
                return DuckDBType_1.DuckDBUUIDType.create(alias);
            case DuckDBTypeId_1.DuckDBTypeId.UNION:
                throw new Error('Expected override');
            case DuckDBTypeId_1.DuckDBTypeId.BIT:
                return DuckDBType_1.DuckDBBitType.create(alias);
            case DuckDBTypeId_1.DuckDBTypeId.TIME_TZ:
                return DuckDBType_1.DuckDBTimeTZType.create(alias);
            case DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_TZ:
                return DuckDBType_1.DuckDBTimestampTZType.create(alias);
            case DuckDBTypeId_1.DuckDBTypeId.ANY:
                return DuckDBType_1.DuckDBAnyType.create(alias);
            case DuckDBTypeId_1.DuckDBTypeId.BIGNUM:
                return DuckDBType_1.DuckDBBigNumType.create(alias);
            case DuckDBTypeId_1.DuckDBTypeId.SQLNULL:
                return DuckDBType_1.DuckDBSQLNullType.create(alias);
            case DuckDBTypeId_1.DuckDBTypeId.STRING_LITERAL:
                return DuckDBType_1.DuckDBStringLiteralType.create(alias);
            case DuckDBTypeId_1.DuckDBTypeId.INTEGER_LITERAL:
                return DuckDBType_1.DuckDBIntegerLiteralType.create(alias);
            case DuckDBTypeId_1.DuckDBTypeId.TIME_NS:
                return DuckDBType_1.DuckDBTimeNSType.create(alias);
            case DuckDBTypeId_1.DuckDBTypeId.GEOMETRY:
                throw new Error('Expected override');
            case DuckDBTypeId_1.DuckDBTypeId.VARIANT:
                return DuckDBType_1.DuckDBVariantType.create(alias);
            default:
                throw new Error(`Unexpected type id: ${this.typeId}`);
        }
    }
}
exports.DuckDBLogicalType = DuckDBLogicalType;
class DuckDBDecimalLogicalType extends DuckDBLogicalType {
    get width() {
        return node_bindings_1.default.decimal_width(this.logical_type);
    }
    get scale() {
        return node_bindings_1.default.decimal_scale(this.logical_type);
    }
    get internalTypeId() {
        return node_bindings_1.default.decimal_internal_type(this.logical_type);
    }
    asType() {
        return new DuckDBType_1.DuckDBDecimalType(this.width, this.scale, this.alias);
    }
}
exports.DuckDBDecimalLogicalType = DuckDBDecimalLogicalType;
class DuckDBEnumLogicalType extends DuckDBLogicalType {
    get valueCount() {
        return node_bindings_1.default.enum_dictionary_size(this.logical_type);
    }
    value(index) {
        return node_bindings_1.default.enum_dictionary_value(this.logical_type, index);
    }
    values() {
        const values = [];
        const count = this.valueCount;
        for (let i = 0; i < count; i++) {
            values.push(this.value(i));
        }
        return values;
    }
    get internalTypeId() {
        return node_bindings_1.default.enum_internal_type(this.logical_type);
    }
    asType() {
        return new DuckDBType_1.DuckDBEnumType(this.values(), this.internalTypeId, this.alias);
    }
}
exports.DuckDBEnumLogicalType = DuckDBEnumLogicalType;
class DuckDBListLogicalType extends DuckDBLogicalType {
    get valueType() {
        return DuckDBLogicalType.create(node_bindings_1.default.list_type_child_type(this.logical_type));
    }
    asType() {
        return new DuckDBType_1.DuckDBListType(this.valueType.asType(), this.alias);
    }
}
exports.DuckDBListLogicalType = DuckDBListLogicalType;
class DuckDBStructLogicalType extends DuckDBLogicalType {
    get entryCount() {
        return node_bindings_1.default.struct_type_child_count(this.logical_type);
    }
    entryName(index) {
        return node_bindings_1.default.struct_type_child_name(this.logical_type, index);
    }
    entryLogicalType(index) {
        return DuckDBLogicalType.create(node_bindings_1.default.struct_type_child_type(this.logical_type, index));
    }
    entryType(index) {
        return this.entryLogicalType(index).asType();
    }
    entryNames() {
        const names = [];
        const count = this.entryCount;
        for (let i = 0; i < count; i++) {
            names.push(this.entryName(i));
        }
        return names;
    }
    entryLogicalTypes() {
        const valueTypes = [];
        const count = this.entryCount;
        for (let i = 0; i < count; i++) {
            valueTypes.push(this.entryLogicalType(i));
        }
        return valueTypes;
    }
    entryTypes() {
        const valueTypes = [];
        const count = this.entryCount;
        for (let i = 0; i < count; i++) {
            valueTypes.push(this.entryType(i));
        }
        return valueTypes;
    }
    asType() {
        return new DuckDBType_1.DuckDBStructType(this.entryNames(), this.entryTypes(), this.alias);
    }
}
exports.DuckDBStructLogicalType = DuckDBStructLogicalType;
class DuckDBMapLogicalType extends DuckDBLogicalType {
    get keyType() {
        return DuckDBLogicalType.create(node_bindings_1.default.map_type_key_type(this.logical_type));
    }
    get valueType() {
        return DuckDBLogicalType.create(node_bindings_1.default.map_type_value_type(this.logical_type));
    }
    asType() {
        return new DuckDBType_1.DuckDBMapType(this.keyType.asType(), this.valueType.asType(), this.alias);
    }
}
exports.DuckDBMapLogicalType = DuckDBMapLogicalType;
class DuckDBArrayLogicalType extends DuckDBLogicalType {
    get valueType() {
        return DuckDBLogicalType.create(node_bindings_1.default.array_type_child_type(this.logical_type));
    }
    get length() {
        return node_bindings_1.default.array_type_array_size(this.logical_type);
    }
    asType() {
        return new DuckDBType_1.DuckDBArrayType(this.valueType.asType(), this.length, this.alias);
    }
}
exports.DuckDBArrayLogicalType = DuckDBArrayLogicalType;
class DuckDBUnionLogicalType extends DuckDBLogicalType {
    get memberCount() {
        return node_bindings_1.default.union_type_member_count(this.logical_type);
    }
    memberTag(index) {
        return node_bindings_1.default.union_type_member_name(this.logical_type, index);
    }
    memberLogicalType(index) {
        return DuckDBLogicalType.create(node_bindings_1.default.union_type_member_type(this.logical_type, index));
    }
    memberType(index) {
        return this.memberLogicalType(index).asType();
    }
    memberTags() {
        const tags = [];
        const count = this.memberCount;
        for (let i = 0; i < count; i++) {
            tags.push(this.memberTag(i));
        }
        return tags;
    }
    memberLogicalTypes() {
        const valueTypes = [];
        const count = this.memberCount;
        for (let i = 0; i < count; i++) {
            valueTypes.push(this.memberLogicalType(i));
        }
        return valueTypes;
    }
    memberTypes() {
        const valueTypes = [];
        const count = this.memberCount;
        for (let i = 0; i < count; i++) {
            valueTypes.push(this.memberType(i));
        }
        return valueTypes;
    }
    asType() {
        return new DuckDBType_1.DuckDBUnionType(this.memberTags(), this.memberTypes(), this.alias);
    }
}
exports.DuckDBUnionLogicalType = DuckDBUnionLogicalType;
class DuckDBGeometryLogicalType extends DuckDBLogicalType {
    get crs() {
        return node_bindings_1.default.geometry_type_get_crs(this.logical_type) || undefined;
    }
    asType() {
        return DuckDBType_1.DuckDBGeometryType.create(this.alias, this.crs);
    }
}
exports.DuckDBGeometryLogicalType = DuckDBGeometryLogicalType;


/***/ }),

/***/ 9268:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBMaterializedResult = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const DuckDBDataChunk_1 = __nccwpck_require__(2025);
const DuckDBResult_1 = __nccwpck_require__(6911);
class DuckDBMaterializedResult extends DuckDBResult_1.DuckDBResult {
    constructor(result) {
        super(result);
    }
    get rowCount() {
        return node_bindings_1.default.row_count(this.result);
    }
    get chunkCount() {
        return node_bindings_1.default.result_chunk_count(this.result);
    }
    getChunk(chunkIndex) {
        return new DuckDBDataChunk_1.DuckDBDataChunk(node_bindings_1.default.result_get_chunk(this.result, chunkIndex));
    }
}
exports.DuckDBMaterializedResult = DuckDBMaterializedResult;


/***/ }),

/***/ 8826:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBPendingResult = exports.DuckDBPendingResultState = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const createResult_1 = __nccwpck_require__(5080);
const DuckDBResultReader_1 = __nccwpck_require__(3280);
const sleep_1 = __nccwpck_require__(3698);
// Values match similar enum in C API.
var DuckDBPendingResultState;
(function (DuckDBPendingResultState) {
    DuckDBPendingResultState[DuckDBPendingResultState["RESULT_READY"] = 0] = "RESULT_READY";
    DuckDBPendingResultState[DuckDBPendingResultState["RESULT_NOT_READY"] = 1] = "RESULT_NOT_READY";
    DuckDBPendingResultState[DuckDBPendingResultState["NO_TASKS_AVAILABLE"] = 3] = "NO_TASKS_AVAILABLE";
})(DuckDBPendingResultState || (exports.DuckDBPendingResultState = DuckDBPendingResultState = {}));
class DuckDBPendingResult {
    pending_result;
    constructor(pending_result) {
        this.pending_result = pending_result;
    }
    runTask() {
        const pending_state = node_bindings_1.default.pending_execute_task(this.pending_result);
        switch (pending_state) {
            case node_bindings_1.default.PendingState.RESULT_READY:
                return DuckDBPendingResultState.RESULT_READY;
            case node_bindings_1.default.PendingState.RESULT_NOT_READY:
                return DuckDBPendingResultState.RESULT_NOT_READY;
            case node_bindings_1.default.PendingState.ERROR:
                throw new Error(`Failure running pending result task: ${node_bindings_1.default.pending_error(this.pending_result)}`);
            case node_bindings_1.default.PendingState.NO_TASKS_AVAILABLE:
                return DuckDBPendingResultState.NO_TASKS_AVAILABLE;
            default:
                throw new Error(`Unexpected pending state: ${pending_state}`);
        }
    }
    async runAllTasks() {
        while (this.runTask() !== DuckDBPendingResultState.RESULT_READY) {
            await (0, sleep_1.sleep)(1);
        }
    }
    async getResult() {
        return (0, createResult_1.createResult)(await node_bindings_1.default.execute_pending(this.pending_result));
    }
    async read() {
        return new DuckDBResultReader_1.DuckDBResultReader(await this.getResult());
    }
    async readAll() {
        const reader = new DuckDBResultReader_1.DuckDBResultReader(await this.getResult());
        await reader.readAll();
        return reader;
    }
    async readUntil(targetRowCount) {
        const reader = new DuckDBResultReader_1.DuckDBResultReader(await this.getResult());
        await reader.readUntil(targetRowCount);
        return reader;
    }
}
exports.DuckDBPendingResult = DuckDBPendingResult;


/***/ }),

/***/ 3002:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBPreparedStatement = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const createValue_1 = __nccwpck_require__(8832);
const DuckDBLogicalType_1 = __nccwpck_require__(599);
const DuckDBMaterializedResult_1 = __nccwpck_require__(9268);
const DuckDBPendingResult_1 = __nccwpck_require__(8826);
const DuckDBResult_1 = __nccwpck_require__(6911);
const DuckDBResultReader_1 = __nccwpck_require__(3280);
const DuckDBType_1 = __nccwpck_require__(9538);
const typeForValue_1 = __nccwpck_require__(5157);
const values_1 = __nccwpck_require__(6300);
class DuckDBPreparedStatement {
    prepared_statement;
    constructor(prepared_statement) {
        this.prepared_statement = prepared_statement;
    }
    destroySync() {
        return node_bindings_1.default.destroy_prepare_sync(this.prepared_statement);
    }
    get statementType() {
        return node_bindings_1.default.prepared_statement_type(this.prepared_statement);
    }
    get parameterCount() {
        return node_bindings_1.default.nparams(this.prepared_statement);
    }
    parameterName(parameterIndex) {
        return node_bindings_1.default.parameter_name(this.prepared_statement, parameterIndex);
    }
    parameterTypeId(parameterIndex) {
        return node_bindings_1.default.param_type(this.prepared_statement, parameterIndex);
    }
    parameterType(parameterIndex) {
        return DuckDBLogicalType_1.DuckDBLogicalType.create(node_bindings_1.default.param_logical_type(this.prepared_statement, parameterIndex)).asType();
    }
    get columnCount() {
        return node_bindings_1.default.prepared_statement_column_count(this.prepared_statement);
    }
    columnName(columnIndex) {
        return node_bindings_1.default.prepared_statement_column_name(this.prepared_statement, columnIndex);
    }
    columnTypeId(columnIndex) {
        return node_bindings_1.default.prepared_statement_column_type(this.prepared_statement, columnIndex);
    }
    columnType(columnIndex) {
        return DuckDBLogicalType_1.DuckDBLogicalType.create(node_bindings_1.default.prepared_statement_column_logical_type(this.prepared_statement, columnIndex)).asType();
    }
    clearBindings() {
        node_bindings_1.default.clear_bindings(this.prepared_statement);
    }
    parameterIndex(parameterName) {
        return node_bindings_1.default.bind_parameter_index(this.prepared_statement, parameterName);
    }
    bindBoolean(parameterIndex, value) {
        node_bindings_1.default.bind_boolean(this.prepared_statement, parameterIndex, value);
    }
    bindTinyInt(parameterIndex, value) {
        node_bindings_1.default.bind_int8(this.prepared_statement, parameterIndex, value);
    }
    bindSmallInt(parameterIndex, value) {
        node_bindings_1.default.bind_int16(this.prepared_statement, parameterIndex, value);
    }
    bindInteger(parameterIndex, value) {
        node_bindings_1.default.bind_int32(this.prepared_statement, parameterIndex, value);
    }
    bindBigInt(parameterIndex, value) {
        node_bindings_1.default.bind_int64(this.prepared_statement, parameterIndex, value);
    }
    bindHugeInt(parameterIndex, value) {
        node_bindings_1.default.bind_hugeint(this.prepared_statement, parameterIndex, value);
    }
    bindUTinyInt(parameterIndex, value) {
        node_bindings_1.default.bind_uint8(this.prepared_statement, parameterIndex, value);
    }
    bindUSmallInt(parameterIndex, value) {
        node_bindings_1.default.bind_uint16(this.prepared_statement, parameterIndex, value);
    }
    bindUInteger(parameterIndex, value) {
        node_bindings_1.default.bind_uint32(this.prepared_statement, parameterIndex, value);
    }
    bindUBigInt(parameterIndex, value) {
        node_bindings_1.default.bind_uint64(this.prepared_statement, parameterIndex, value);
    }
    bindUHugeInt(parameterIndex, value) {
        node_bindings_1.default.bind_uhugeint(this.prepared_statement, parameterIndex, value);
    }
    bindBigNum(parameterIndex, value) {
        this.bindValue(parameterIndex, value, DuckDBType_1.BIGNUM);
    }
    bindDecimal(parameterIndex, value) {
        node_bindings_1.default.bind_decimal(this.prepared_statement, parameterIndex, value);
    }
    bindFloat(parameterIndex, value) {
        node_bindings_1.default.bind_float(this.prepared_statement, parameterIndex, value);
    }
    bindDouble(parameterIndex, value) {
        node_bindings_1.default.bind_double(this.prepared_statement, parameterIndex, value);
    }
    bindDate(parameterIndex, value) {
        node_bindings_1.default.bind_date(this.prepared_statement, parameterIndex, value);
    }
    bindTime(parameterIndex, value) {
        node_bindings_1.default.bind_time(this.prepared_statement, parameterIndex, value);
    }
    bindTimeTZ(parameterIndex, value) {
        this.bindValue(parameterIndex, value, DuckDBType_1.TIMETZ);
    }
    bindTimestamp(parameterIndex, value) {
        node_bindings_1.default.bind_timestamp(this.prepared_statement, parameterIndex, value);
    }
    bindTimestampTZ(parameterIndex, value) {
        this.bindValue(parameterIndex, value, DuckDBType_1.TIMESTAMPTZ);
    }
    bindTimestampSeconds(parameterIndex, value) {
        this.bindValue(parameterIndex, value, DuckDBType_1.TIMESTAMP_S);
    }
    bindTimestampMilliseconds(parameterIndex, value) {
        this.bindValue(parameterIndex, value, DuckDBType_1.TIMESTAMP_MS);
    }
    bindTimestampNanoseconds(parameterIndex, value) {
        this.bindValue(parameterIndex, value, DuckDBType_1.TIMESTAMP_NS);
    }
    bindInterval(parameterIndex, value) {
        node_bindings_1.default.bind_interval(this.prepared_statement, parameterIndex, value);
    }
    bindVarchar(parameterIndex, value) {
        node_bindings_1.default.bind_varchar(this.prepared_statement, parameterIndex, value);
    }
    bindBlob(parameterIndex, value) {
        node_bindings_1.default.bind_blob(this.prepared_statement, parameterIndex, value);
    }
    bindEnum(parameterIndex, value, type) {
        this.bindValue(parameterIndex, value, type);
    }
    bindArray(parameterIndex, value, type) {
        this.bindValue(parameterIndex, value instanceof values_1.DuckDBArrayValue ? value : (0, values_1.arrayValue)(value), type);
    }
    bindList(parameterIndex, value, type) {
        this.bindValue(parameterIndex, value instanceof values_1.DuckDBListValue ? value : (0, values_1.listValue)(value), type);
    }
    bindStruct(parameterIndex, value, type) {
        this.bindValue(parameterIndex, value instanceof values_1.DuckDBStructValue ? value : (0, values_1.structValue)(value), type);
    }
    bindMap(parameterIndex, value, type) {
        this.bindValue(parameterIndex, value, type);
    }
    bindUnion(parameterIndex, value, type) {
        this.bindValue(parameterIndex, value, type);
    }
    bindUUID(parameterIndex, value) {
        this.bindValue(parameterIndex, value, DuckDBType_1.UUID);
    }
    bindBit(parameterIndex, value) {
        this.bindValue(parameterIndex, value, DuckDBType_1.BIT);
    }
    bindVariant(parameterIndex, value) {
        if (value === null) {
            this.bindNull(parameterIndex);
            return;
        }
        this.bindValue(parameterIndex, value, DuckDBType_1.VARIANT);
    }
    bindNull(parameterIndex) {
        node_bindings_1.default.bind_null(this.prepared_statement, parameterIndex);
    }
    bindValue(parameterIndex, value, type) {
        node_bindings_1.default.bind_value(this.prepared_statement, parameterIndex, (0, createValue_1.createValue)(type ? type : (0, typeForValue_1.typeForValue)(value), value));
    }
    bind(values, types) {
        if (Array.isArray(values)) {
            const typesIsArray = Array.isArray(types);
            for (let i = 0; i < values.length; i++) {
                this.bindValue(i + 1, values[i], typesIsArray ? types[i] : undefined);
            }
        }
        else {
            const typesIsRecord = types && !Array.isArray(types);
            for (const key in values) {
                this.bindValue(this.parameterIndex(key), values[key], typesIsRecord ? types[key] : undefined);
            }
        }
    }
    async run() {
        return new DuckDBMaterializedResult_1.DuckDBMaterializedResult(await node_bindings_1.default.execute_prepared(this.prepared_statement));
    }
    async runAndRead() {
        return new DuckDBResultReader_1.DuckDBResultReader(await this.run());
    }
    async runAndReadAll() {
        const reader = new DuckDBResultReader_1.DuckDBResultReader(await this.run());
        await reader.readAll();
        return reader;
    }
    async runAndReadUntil(targetRowCount) {
        const reader = new DuckDBResultReader_1.DuckDBResultReader(await this.run());
        await reader.readUntil(targetRowCount);
        return reader;
    }
    async stream() {
        return new DuckDBResult_1.DuckDBResult(await node_bindings_1.default.execute_prepared_streaming(this.prepared_statement));
    }
    async streamAndRead() {
        return new DuckDBResultReader_1.DuckDBResultReader(await this.stream());
    }
    async streamAndReadAll() {
        const reader = new DuckDBResultReader_1.DuckDBResultReader(await this.stream());
        await reader.readAll();
        return reader;
    }
    async streamAndReadUntil(targetRowCount) {
        const reader = new DuckDBResultReader_1.DuckDBResultReader(await this.stream());
        await reader.readUntil(targetRowCount);
        return reader;
    }
    start() {
        return new DuckDBPendingResult_1.DuckDBPendingResult(node_bindings_1.default.pending_prepared(this.prepared_statement));
    }
    startStream() {
        return new DuckDBPendingResult_1.DuckDBPendingResult(node_bindings_1.default.pending_prepared_streaming(this.prepared_statement));
    }
}
exports.DuckDBPreparedStatement = DuckDBPreparedStatement;


/***/ }),

/***/ 5854:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));


/***/ }),

/***/ 821:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBPreparedStatementWeakRefCollection = void 0;
class DuckDBPreparedStatementWeakRefCollection {
    preparedStatements = [];
    lastPruneTime = 0;
    add(prepared) {
        const now = performance.now();
        if (now - this.lastPruneTime > 1000) {
            this.lastPruneTime = now;
            this.prune();
        }
        this.preparedStatements.push(new WeakRef(prepared));
    }
    destroySync() {
        for (const preparedRef of this.preparedStatements) {
            const prepared = preparedRef.deref();
            if (prepared) {
                prepared.destroySync();
            }
        }
        this.preparedStatements = [];
    }
    prune() {
        this.preparedStatements = this.preparedStatements.filter((ref) => !!ref.deref());
    }
}
exports.DuckDBPreparedStatementWeakRefCollection = DuckDBPreparedStatementWeakRefCollection;


/***/ }),

/***/ 6911:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBResult = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const DuckDBDataChunk_1 = __nccwpck_require__(2025);
const DuckDBLogicalType_1 = __nccwpck_require__(599);
const JSDuckDBValueConverter_1 = __nccwpck_require__(9298);
const JsonDuckDBValueConverter_1 = __nccwpck_require__(5495);
const convertColumnsFromChunks_1 = __nccwpck_require__(5057);
const convertColumnsObjectFromChunks_1 = __nccwpck_require__(2366);
const convertRowObjectsFromChunks_1 = __nccwpck_require__(5148);
const convertRowsFromChunks_1 = __nccwpck_require__(4141);
const getColumnsFromChunks_1 = __nccwpck_require__(4996);
const getColumnsObjectFromChunks_1 = __nccwpck_require__(6067);
const getRowObjectsFromChunks_1 = __nccwpck_require__(5399);
const getRowsFromChunks_1 = __nccwpck_require__(6098);
class DuckDBResult {
    result;
    constructor(result) {
        this.result = result;
    }
    get returnType() {
        return node_bindings_1.default.result_return_type(this.result);
    }
    get statementType() {
        return node_bindings_1.default.result_statement_type(this.result);
    }
    get columnCount() {
        return node_bindings_1.default.column_count(this.result);
    }
    columnName(columnIndex) {
        return node_bindings_1.default.column_name(this.result, columnIndex);
    }
    columnNames() {
        const columnNames = [];
        const columnCount = this.columnCount;
        for (let columnIndex = 0; columnIndex < columnCount; columnIndex++) {
            columnNames.push(this.columnName(columnIndex));
        }
        return columnNames;
    }
    deduplicatedColumnNames() {
        const outputColumnNames = [];
        const columnCount = this.columnCount;
        const columnNameCount = {};
        for (let columnIndex = 0; columnIndex < columnCount; columnIndex++) {
            const inputColumnName = this.columnName(columnIndex);
            const nameCount = (columnNameCount[inputColumnName] || 0) + 1;
            columnNameCount[inputColumnName] = nameCount;
            if (nameCount > 1) {
                outputColumnNames.push(`${inputColumnName}:${nameCount - 1}`);
            }
            else {
                outputColumnNames.push(inputColumnName);
            }
        }
        return outputColumnNames;
    }
    columnTypeId(columnIndex) {
        return node_bindings_1.default.column_type(this.result, columnIndex);
    }
    columnLogicalType(columnIndex) {
        return DuckDBLogicalType_1.DuckDBLogicalType.create(node_bindings_1.default.column_logical_type(this.result, columnIndex));
    }
    columnType(columnIndex) {
        return DuckDBLogicalType_1.DuckDBLogicalType.create(node_bindings_1.default.column_logical_type(this.result, columnIndex)).asType();
    }
    columnTypeJson(columnIndex) {
        return this.columnType(columnIndex).toJson();
    }
    columnTypes() {
        const columnTypes = [];
        const columnCount = this.columnCount;
        for (let columnIndex = 0; columnIndex < columnCount; columnIndex++) {
            columnTypes.push(this.columnType(columnIndex));
        }
        return columnTypes;
    }
    columnTypesJson() {
        const columnTypesJson = [];
        const columnCount = this.columnCount;
        for (let columnIndex = 0; columnIndex < columnCount; columnIndex++) {
            columnTypesJson.push(this.columnTypeJson(columnIndex));
        }
        return columnTypesJson;
    }
    columnNamesAndTypesJson() {
        return {
            columnNames: this.columnNames(),
            columnTypes: this.columnTypesJson(),
        };
    }
    columnNameAndTypeObjectsJson() {
        const columnNameAndTypeObjects = [];
        const columnCount = this.columnCount;
        for (let columnIndex = 0; columnIndex < columnCount; columnIndex++) {
            columnNameAndTypeObjects.push({
                columnName: this.columnName(columnIndex),
                columnType: this.columnTypeJson(columnIndex),
            });
        }
        return columnNameAndTypeObjects;
    }
    get isStreaming() {
        return node_bindings_1.default.result_is_streaming(this.result);
    }
    get rowsChanged() {
        return node_bindings_1.default.rows_changed(this.result);
    }
    async fetchChunk() {
        const chunk = await node_bindings_1.default.fetch_chunk(this.result);
        return chunk ? new DuckDBDataChunk_1.DuckDBDataChunk(chunk) : null;
    }
    async fetchAllChunks() {
        const chunks = [];
        while (true) {
            const chunk = await this.fetchChunk();
            if (!chunk || chunk.rowCount === 0) {
                return chunks;
            }
            chunks.push(chunk);
        }
    }
    async getColumns() {
        const chunks = await this.fetchAllChunks();
        return (0, getColumnsFromChunks_1.getColumnsFromChunks)(chunks);
    }
    async convertColumns(converter) {
        const chunks = await this.fetchAllChunks();
        return (0, convertColumnsFromChunks_1.convertColumnsFromChunks)(chunks, converter);
    }
    async getColumnsJS() {
        return this.convertColumns(JSDuckDBValueConverter_1.JSDuckDBValueConverter);
    }
    async getColumnsJson() {
        return this.convertColumns(JsonDuckDBValueConverter_1.JsonDuckDBValueConverter);
    }
    async getColumnsObject() {
        const chunks = await this.fetchAllChunks();
        return (0, getColumnsObjectFromChunks_1.getColumnsObjectFromChunks)(chunks, this.deduplicatedColumnNames());
    }
    async convertColumnsObject(converter) {
        const chunks = await this.fetchAllChunks();
        return (0, convertColumnsObjectFromChunks_1.convertColumnsObjectFromChunks)(chunks, this.deduplicatedColumnNames(), converter);
    }
    async getColumnsObjectJS() {
        return this.convertColumnsObject(JSDuckDBValueConverter_1.JSDuckDBValueConverter);
    }
    async getColumnsObjectJson() {
        return this.convertColumnsObject(JsonDuckDBValueConverter_1.JsonDuckDBValueConverter);
    }
    async getRows() {
        const chunks = await this.fetchAllChunks();
        return (0, getRowsFromChunks_1.getRowsFromChunks)(chunks);
    }
    async convertRows(converter) {
        const chunks = await this.fetchAllChunks();
        return (0, convertRowsFromChunks_1.convertRowsFromChunks)(chunks, converter);
    }
    async getRowsJS() {
        return this.convertRows(JSDuckDBValueConverter_1.JSDuckDBValueConverter);
    }
    async getRowsJson() {
        return this.convertRows(JsonDuckDBValueConverter_1.JsonDuckDBValueConverter);
    }
    async getRowObjects() {
        const chunks = await this.fetchAllChunks();
        return (0, getRowObjectsFromChunks_1.getRowObjectsFromChunks)(chunks, this.deduplicatedColumnNames());
    }
    async convertRowObjects(converter) {
        const chunks = await this.fetchAllChunks();
        return (0, convertRowObjectsFromChunks_1.convertRowObjectsFromChunks)(chunks, this.deduplicatedColumnNames(), converter);
    }
    async getRowObjectsJS() {
        return this.convertRowObjects(JSDuckDBValueConverter_1.JSDuckDBValueConverter);
    }
    async getRowObjectsJson() {
        return this.convertRowObjects(JsonDuckDBValueConverter_1.JsonDuckDBValueConverter);
    }
    async *[Symbol.asyncIterator]() {
        while (true) {
            const chunk = await this.fetchChunk();
            if (chunk && chunk.rowCount > 0) {
                yield chunk;
            }
            else {
                break;
            }
        }
    }
    async *yieldRows() {
        for await (const chunk of this) {
            yield (0, getRowsFromChunks_1.getRowsFromChunks)([chunk]);
        }
    }
    async *yieldRowObjects() {
        const deduplicatedColumnNames = this.deduplicatedColumnNames();
        for await (const chunk of this) {
            yield (0, getRowObjectsFromChunks_1.getRowObjectsFromChunks)([chunk], deduplicatedColumnNames);
        }
    }
    async *yieldConvertedRows(converter) {
        for await (const chunk of this) {
            yield (0, convertRowsFromChunks_1.convertRowsFromChunks)([chunk], converter);
        }
    }
    async *yieldConvertedRowObjects(converter) {
        const deduplicatedColumnNames = this.deduplicatedColumnNames();
        for await (const chunk of this) {
            yield (0, convertRowObjectsFromChunks_1.convertRowObjectsFromChunks)([chunk], deduplicatedColumnNames, converter);
        }
    }
    yieldRowsJs() {
        return this.yieldConvertedRows(JSDuckDBValueConverter_1.JSDuckDBValueConverter);
    }
    yieldRowsJson() {
        return this.yieldConvertedRows(JsonDuckDBValueConverter_1.JsonDuckDBValueConverter);
    }
    yieldRowObjectJs() {
        return this.yieldConvertedRowObjects(JSDuckDBValueConverter_1.JSDuckDBValueConverter);
    }
    yieldRowObjectJson() {
        return this.yieldConvertedRowObjects(JsonDuckDBValueConverter_1.JsonDuckDBValueConverter);
    }
}
exports.DuckDBResult = DuckDBResult;


/***/ }),

/***/ 3280:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBResultReader = void 0;
const convertColumnsFromChunks_1 = __nccwpck_require__(5057);
const convertColumnsObjectFromChunks_1 = __nccwpck_require__(2366);
const convertRowObjectsFromChunks_1 = __nccwpck_require__(5148);
const convertRowsFromChunks_1 = __nccwpck_require__(4141);
const getColumnsFromChunks_1 = __nccwpck_require__(4996);
const getColumnsObjectFromChunks_1 = __nccwpck_require__(6067);
const getRowObjectsFromChunks_1 = __nccwpck_require__(5399);
const getRowsFromChunks_1 = __nccwpck_require__(6098);
const JSDuckDBValueConverter_1 = __nccwpck_require__(9298);
const JsonDuckDBValueConverter_1 = __nccwpck_require__(5495);
class DuckDBResultReader {
    result;
    chunks;
    chunkSizeRuns;
    currentRowCount_;
    done_;
    constructor(result) {
        this.result = result;
        this.chunks = [];
        this.chunkSizeRuns = [];
        this.currentRowCount_ = 0;
        this.done_ = false;
    }
    get returnType() {
        return this.result.returnType;
    }
    get statementType() {
        return this.result.statementType;
    }
    get columnCount() {
        return this.result.columnCount;
    }
    columnName(columnIndex) {
        return this.result.columnName(columnIndex);
    }
    columnNames() {
        return this.result.columnNames();
    }
    deduplicatedColumnNames() {
        return this.result.deduplicatedColumnNames();
    }
    columnTypeId(columnIndex) {
        return this.result.columnTypeId(columnIndex);
    }
    columnLogicalType(columnIndex) {
        return this.result.columnLogicalType(columnIndex);
    }
    columnType(columnIndex) {
        return this.result.columnType(columnIndex);
    }
    columnTypeJson(columnIndex) {
        return this.result.columnTypeJson(columnIndex);
    }
    columnTypes() {
        return this.result.columnTypes();
    }
    columnTypesJson() {
        return this.result.columnTypesJson();
    }
    columnNamesAndTypesJson() {
        return this.result.columnNamesAndTypesJson();
    }
    columnNameAndTypeObjectsJson() {
        return this.result.columnNameAndTypeObjectsJson();
    }
    get rowsChanged() {
        return this.result.rowsChanged;
    }
    /** Total number of rows read so far. Call `readAll` or `readUntil` to read rows. */
    get currentRowCount() {
        return this.currentRowCount_;
    }
    /** Whether reading is done, that is, there are no more rows to read. */
    get done() {
        return this.done_;
    }
    /**
     * Returns the value for the given column and row. Both are zero-indexed.
     *
     * Will return an error if `rowIndex` is greater than `currentRowCount`.
     */
    value(columnIndex, rowIndex) {
        if (this.currentRowCount_ === 0) {
            throw Error(`No rows have been read`);
        }
        let chunkIndex = 0;
        let currentRowIndex = rowIndex;
        // Find which run of chunks our row is in.
        // Since chunkSizeRuns shouldn't ever be longer than 2, this should be O(1).
        for (const run of this.chunkSizeRuns) {
            if (currentRowIndex < run.rowCount) {
                // The row we're looking for is in this run.
                // Calculate the chunk index and the row index in that chunk.
                chunkIndex += Math.floor(currentRowIndex / run.chunkSize);
                const rowIndexInChunk = currentRowIndex % run.chunkSize;
                const chunk = this.chunks[chunkIndex];
                return chunk.getColumnVector(columnIndex).getItem(rowIndexInChunk);
            }
            // The row we're looking for is not in this run.
            // Update our counts for this run and move to the next one.
            chunkIndex += run.chunkCount;
            currentRowIndex -= run.rowCount;
        }
        // We didn't find our row. It must have been out of range.
        throw Error(`Row index ${rowIndex} requested, but only ${this.currentRowCount_} row have been read so far.`);
    }
    /** Read all rows. */
    async readAll() {
        return this.fetchChunks();
    }
    /**
     * Read rows until at least the given target row count has been met.
     *
     * Note that the resulting row count could be greater than the target, since rows are read in chunks, typically of 2048 rows each.
     */
    async readUntil(targetRowCount) {
        return this.fetchChunks(targetRowCount);
    }
    async fetchChunks(targetRowCount) {
        while (!(this.done_ ||
            (targetRowCount !== undefined &&
                this.currentRowCount_ >= targetRowCount))) {
            const chunk = await this.result.fetchChunk();
            if (chunk && chunk.rowCount > 0) {
                this.updateChunkSizeRuns(chunk);
                this.chunks.push(chunk);
                this.currentRowCount_ += chunk.rowCount;
            }
            else {
                this.done_ = true;
            }
        }
    }
    updateChunkSizeRuns(chunk) {
        if (this.chunkSizeRuns.length > 0) {
            const lastRun = this.chunkSizeRuns[this.chunkSizeRuns.length - 1];
            if (lastRun.chunkSize === chunk.rowCount) {
                // If the new batch is the same size as the last one, just update our last run.
                lastRun.chunkCount += 1;
                lastRun.rowCount += lastRun.chunkSize;
                return;
            }
        }
        // If this is our first batch, or it's a different size, create a new run.
        this.chunkSizeRuns.push({
            chunkCount: 1,
            chunkSize: chunk.rowCount,
            rowCount: chunk.rowCount,
        });
    }
    getColumns() {
        return (0, getColumnsFromChunks_1.getColumnsFromChunks)(this.chunks);
    }
    convertColumns(converter) {
        return (0, convertColumnsFromChunks_1.convertColumnsFromChunks)(this.chunks, converter);
    }
    getColumnsJS() {
        return this.convertColumns(JSDuckDBValueConverter_1.JSDuckDBValueConverter);
    }
    getColumnsJson() {
        return this.convertColumns(JsonDuckDBValueConverter_1.JsonDuckDBValueConverter);
    }
    getColumnsObject() {
        return (0, getColumnsObjectFromChunks_1.getColumnsObjectFromChunks)(this.chunks, this.deduplicatedColumnNames());
    }
    convertColumnsObject(converter) {
        return (0, convertColumnsObjectFromChunks_1.convertColumnsObjectFromChunks)(this.chunks, this.deduplicatedColumnNames(), converter);
    }
    getColumnsObjectJS() {
        return this.convertColumnsObject(JSDuckDBValueConverter_1.JSDuckDBValueConverter);
    }
    getColumnsObjectJson() {
        return this.convertColumnsObject(JsonDuckDBValueConverter_1.JsonDuckDBValueConverter);
    }
    getRows() {
        return (0, getRowsFromChunks_1.getRowsFromChunks)(this.chunks);
    }
    convertRows(converter) {
        return (0, convertRowsFromChunks_1.convertRowsFromChunks)(this.chunks, converter);
    }
    getRowsJS() {
        return this.convertRows(JSDuckDBValueConverter_1.JSDuckDBValueConverter);
    }
    getRowsJson() {
        return this.convertRows(JsonDuckDBValueConverter_1.JsonDuckDBValueConverter);
    }
    getRowObjects() {
        return (0, getRowObjectsFromChunks_1.getRowObjectsFromChunks)(this.chunks, this.deduplicatedColumnNames());
    }
    convertRowObjects(converter) {
        return (0, convertRowObjectsFromChunks_1.convertRowObjectsFromChunks)(this.chunks, this.deduplicatedColumnNames(), converter);
    }
    getRowObjectsJS() {
        return this.convertRowObjects(JSDuckDBValueConverter_1.JSDuckDBValueConverter);
    }
    getRowObjectsJson() {
        return this.convertRowObjects(JsonDuckDBValueConverter_1.JsonDuckDBValueConverter);
    }
}
exports.DuckDBResultReader = DuckDBResultReader;


/***/ }),

/***/ 5582:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBScalarFunction = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const DuckDBDataChunk_1 = __nccwpck_require__(2025);
const DuckDBScalarFunctionBindInfo_1 = __nccwpck_require__(3129);
const DuckDBScalarFunctionInfo_1 = __nccwpck_require__(1862);
const DuckDBScalarFunctionInitInfo_1 = __nccwpck_require__(1284);
const DuckDBVector_1 = __nccwpck_require__(313);
class DuckDBScalarFunction {
    scalar_function;
    constructor() {
        this.scalar_function = node_bindings_1.default.create_scalar_function();
    }
    static create({ name, bindFunction, initFunction, mainFunction, returnType, parameterTypes, varArgsType, specialHandling, volatile, extraInfo, }) {
        const scalarFunction = new DuckDBScalarFunction();
        scalarFunction.setName(name);
        if (bindFunction) {
            scalarFunction.setBindFunction(bindFunction);
        }
        if (initFunction) {
            scalarFunction.setInitFunction(initFunction);
        }
        scalarFunction.setMainFunction(mainFunction);
        scalarFunction.setReturnType(returnType);
        if (parameterTypes) {
            for (const parameterType of parameterTypes) {
                scalarFunction.addParameter(parameterType);
            }
        }
        if (varArgsType) {
            scalarFunction.setVarArgs(varArgsType);
        }
        if (specialHandling) {
            scalarFunction.setSpecialHandling();
        }
        if (volatile) {
            scalarFunction.setVolatile();
        }
        if (extraInfo) {
            scalarFunction.setExtraInfo(extraInfo);
        }
        return scalarFunction;
    }
    destroySync() {
        node_bindings_1.default.destroy_scalar_function_sync(this.scalar_function);
    }
    setName(name) {
        node_bindings_1.default.scalar_function_set_name(this.scalar_function, name);
    }
    setBindFunction(bindFunction) {
        node_bindings_1.default.scalar_function_set_bind(this.scalar_function, (info) => {
            const bindInfo = new DuckDBScalarFunctionBindInfo_1.DuckDBScalarFunctionBindInfo(info);
            bindFunction(bindInfo);
        });
    }
    setInitFunction(initFunction) {
        node_bindings_1.default.scalar_function_set_init(this.scalar_function, (info) => {
            initFunction(new DuckDBScalarFunctionInitInfo_1.DuckDBScalarFunctionInitInfo(info));
        });
    }
    setMainFunction(mainFunction) {
        node_bindings_1.default.scalar_function_set_function(this.scalar_function, (info, input, output) => {
            const functionInfo = new DuckDBScalarFunctionInfo_1.DuckDBScalarFunctionInfo(info);
            const inputDataChunk = new DuckDBDataChunk_1.DuckDBDataChunk(input);
            const outputVector = DuckDBVector_1.DuckDBVector.create(output, inputDataChunk.rowCount);
            mainFunction(functionInfo, inputDataChunk, outputVector);
        });
    }
    setReturnType(returnType) {
        node_bindings_1.default.scalar_function_set_return_type(this.scalar_function, returnType.toLogicalType().logical_type);
    }
    addParameter(parameterType) {
        node_bindings_1.default.scalar_function_add_parameter(this.scalar_function, parameterType.toLogicalType().logical_type);
    }
    setVarArgs(varArgsType) {
        node_bindings_1.default.scalar_function_set_varargs(this.scalar_function, varArgsType.toLogicalType().logical_type);
    }
    setSpecialHandling() {
        node_bindings_1.default.scalar_function_set_special_handling(this.scalar_function);
    }
    setVolatile() {
        node_bindings_1.default.scalar_function_set_volatile(this.scalar_function);
    }
    setExtraInfo(extraInfo) {
        node_bindings_1.default.scalar_function_set_extra_info(this.scalar_function, extraInfo);
    }
}
exports.DuckDBScalarFunction = DuckDBScalarFunction;


/***/ }),

/***/ 3129:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBBindInfo = exports.DuckDBScalarFunctionBindInfo = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const DuckDBClientContext_1 = __nccwpck_require__(5110);
class DuckDBScalarFunctionBindInfo {
    bind_info;
    constructor(bind_info) {
        this.bind_info = bind_info;
    }
    get clientContext() {
        return this.getClientContext();
    }
    getClientContext() {
        return new DuckDBClientContext_1.DuckDBClientContext(node_bindings_1.default.scalar_function_get_client_context(this.bind_info));
    }
    get extraInfo() {
        return this.getExtraInfo();
    }
    getExtraInfo() {
        return node_bindings_1.default.scalar_function_bind_get_extra_info(this.bind_info);
    }
    setBindData(bindData) {
        node_bindings_1.default.scalar_function_set_bind_data(this.bind_info, bindData);
    }
    setError(error) {
        node_bindings_1.default.scalar_function_bind_set_error(this.bind_info, error);
    }
}
exports.DuckDBScalarFunctionBindInfo = DuckDBScalarFunctionBindInfo;
/** @deprecated Renamed to DuckDBScalarFunctionBindInfo. */
exports.DuckDBBindInfo = DuckDBScalarFunctionBindInfo;


/***/ }),

/***/ 1862:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBFunctionInfo = exports.DuckDBScalarFunctionInfo = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
class DuckDBScalarFunctionInfo {
    function_info;
    constructor(function_info) {
        this.function_info = function_info;
    }
    get bindData() {
        return this.getBindData();
    }
    getBindData() {
        return node_bindings_1.default.scalar_function_get_bind_data(this.function_info);
    }
    get extraInfo() {
        return this.getExtraInfo();
    }
    getExtraInfo() {
        return node_bindings_1.default.scalar_function_get_extra_info(this.function_info);
    }
    get state() {
        return this.getState();
    }
    getState() {
        return node_bindings_1.default.scalar_function_get_state(this.function_info);
    }
    setError(error) {
        node_bindings_1.default.scalar_function_set_error(this.function_info, error);
    }
}
exports.DuckDBScalarFunctionInfo = DuckDBScalarFunctionInfo;
/** @deprecated Renamed to DuckDBScalarFunctionInfo. */
exports.DuckDBFunctionInfo = DuckDBScalarFunctionInfo;


/***/ }),

/***/ 1284:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBScalarFunctionInitInfo = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const DuckDBClientContext_1 = __nccwpck_require__(5110);
class DuckDBScalarFunctionInitInfo {
    init_info;
    constructor(init_info) {
        this.init_info = init_info;
    }
    get clientContext() {
        return this.getClientContext();
    }
    getClientContext() {
        return new DuckDBClientContext_1.DuckDBClientContext(node_bindings_1.default.scalar_function_init_get_client_context(this.init_info));
    }
    get extraInfo() {
        return this.getExtraInfo();
    }
    getExtraInfo() {
        return node_bindings_1.default.scalar_function_init_get_extra_info(this.init_info);
    }
    get bindData() {
        return this.getBindData();
    }
    getBindData() {
        return node_bindings_1.default.scalar_function_init_get_bind_data(this.init_info);
    }
    setState(state) {
        node_bindings_1.default.scalar_function_init_set_state(this.init_info, state);
    }
    setError(error) {
        node_bindings_1.default.scalar_function_init_set_error(this.init_info, error);
    }
}
exports.DuckDBScalarFunctionInitInfo = DuckDBScalarFunctionInitInfo;


/***/ }),

/***/ 9104:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBTableFunction = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const DuckDBDataChunk_1 = __nccwpck_require__(2025);
const DuckDBTableFunctionBindInfo_1 = __nccwpck_require__(8095);
const DuckDBTableFunctionInfo_1 = __nccwpck_require__(5156);
const DuckDBTableFunctionInitInfo_1 = __nccwpck_require__(6542);
class DuckDBTableFunction {
    table_function;
    constructor() {
        this.table_function = node_bindings_1.default.create_table_function();
    }
    static create({ name, bindFunction, initFunction, localInitFunction, mainFunction, parameterTypes, namedParameterTypes, supportsProjectionPushdown, extraInfo, }) {
        const tableFunction = new DuckDBTableFunction();
        tableFunction.setName(name);
        tableFunction.setBindFunction(bindFunction);
        tableFunction.setInitFunction(initFunction);
        if (localInitFunction) {
            tableFunction.setLocalInitFunction(localInitFunction);
        }
        tableFunction.setMainFunction(mainFunction);
        if (parameterTypes) {
            for (const parameterType of parameterTypes) {
                tableFunction.addParameter(parameterType);
            }
        }
        if (namedParameterTypes) {
            for (const [parameterName, parameterType,] of Object.entries(namedParameterTypes)) {
                tableFunction.addNamedParameter(parameterName, parameterType);
            }
        }
        if (supportsProjectionPushdown) {
            tableFunction.setSupportsProjectionPushdown(true);
        }
        if (extraInfo) {
            tableFunction.setExtraInfo(extraInfo);
        }
        return tableFunction;
    }
    destroySync() {
        node_bindings_1.default.destroy_table_function_sync(this.table_function);
    }
    setName(name) {
        node_bindings_1.default.table_function_set_name(this.table_function, name);
    }
    setBindFunction(bindFunction) {
        node_bindings_1.default.table_function_set_bind(this.table_function, (info) => {
            bindFunction(new DuckDBTableFunctionBindInfo_1.DuckDBTableFunctionBindInfo(info));
        });
    }
    setInitFunction(initFunction) {
        node_bindings_1.default.table_function_set_init(this.table_function, (info) => {
            initFunction(new DuckDBTableFunctionInitInfo_1.DuckDBTableFunctionInitInfo(info));
        });
    }
    setLocalInitFunction(localInitFunction) {
        node_bindings_1.default.table_function_set_local_init(this.table_function, (info) => {
            localInitFunction(new DuckDBTableFunctionInitInfo_1.DuckDBTableFunctionInitInfo(info));
        });
    }
    setMainFunction(mainFunction) {
        node_bindings_1.default.table_function_set_function(this.table_function, (info, output) => {
            mainFunction(new DuckDBTableFunctionInfo_1.DuckDBTableFunctionInfo(info), new DuckDBDataChunk_1.DuckDBDataChunk(output));
        });
    }
    addParameter(parameterType) {
        node_bindings_1.default.table_function_add_parameter(this.table_function, parameterType.toLogicalType().logical_type);
    }
    addNamedParameter(name, parameterType) {
        node_bindings_1.default.table_function_add_named_parameter(this.table_function, name, parameterType.toLogicalType().logical_type);
    }
    setSupportsProjectionPushdown(pushdown) {
        node_bindings_1.default.table_function_supports_projection_pushdown(this.table_function, pushdown);
    }
    setExtraInfo(extraInfo) {
        node_bindings_1.default.table_function_set_extra_info(this.table_function, extraInfo);
    }
}
exports.DuckDBTableFunction = DuckDBTableFunction;


/***/ }),

/***/ 8095:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBTableFunctionBindInfo = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const DuckDBClientContext_1 = __nccwpck_require__(5110);
const readValue_1 = __nccwpck_require__(8596);
class DuckDBTableFunctionBindInfo {
    bind_info;
    constructor(bind_info) {
        this.bind_info = bind_info;
    }
    get clientContext() {
        return this.getClientContext();
    }
    getClientContext() {
        return new DuckDBClientContext_1.DuckDBClientContext(node_bindings_1.default.table_function_get_client_context(this.bind_info));
    }
    get extraInfo() {
        return this.getExtraInfo();
    }
    getExtraInfo() {
        return node_bindings_1.default.bind_get_extra_info(this.bind_info);
    }
    get parameterCount() {
        return this.getParameterCount();
    }
    getParameterCount() {
        return node_bindings_1.default.bind_get_parameter_count(this.bind_info);
    }
    getParameter(index) {
        return (0, readValue_1.readValue)(node_bindings_1.default.bind_get_parameter(this.bind_info, index));
    }
    /** Returns null if no parameter with this name was supplied. */
    getNamedParameter(name) {
        const value = node_bindings_1.default.bind_get_named_parameter(this.bind_info, name);
        return value === null ? null : (0, readValue_1.readValue)(value);
    }
    addResultColumn(name, type) {
        node_bindings_1.default.bind_add_result_column(this.bind_info, name, type.toLogicalType().logical_type);
    }
    setBindData(bindData) {
        node_bindings_1.default.bind_set_bind_data(this.bind_info, bindData);
    }
    setCardinality(cardinality, isExact) {
        node_bindings_1.default.bind_set_cardinality(this.bind_info, cardinality, isExact);
    }
    setError(error) {
        node_bindings_1.default.bind_set_error(this.bind_info, error);
    }
}
exports.DuckDBTableFunctionBindInfo = DuckDBTableFunctionBindInfo;


/***/ }),

/***/ 5156:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBTableFunctionInfo = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
class DuckDBTableFunctionInfo {
    function_info;
    constructor(function_info) {
        this.function_info = function_info;
    }
    get extraInfo() {
        return this.getExtraInfo();
    }
    getExtraInfo() {
        return node_bindings_1.default.function_get_extra_info(this.function_info);
    }
    get bindData() {
        return this.getBindData();
    }
    getBindData() {
        return node_bindings_1.default.function_get_bind_data(this.function_info);
    }
    get initData() {
        return this.getInitData();
    }
    getInitData() {
        return node_bindings_1.default.function_get_init_data(this.function_info);
    }
    /** The init data set by the local init function, which is per scanning thread. */
    get localInitData() {
        return this.getLocalInitData();
    }
    getLocalInitData() {
        return node_bindings_1.default.function_get_local_init_data(this.function_info);
    }
    setError(error) {
        node_bindings_1.default.function_set_error(this.function_info, error);
    }
}
exports.DuckDBTableFunctionInfo = DuckDBTableFunctionInfo;


/***/ }),

/***/ 6542:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBTableFunctionInitInfo = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
class DuckDBTableFunctionInitInfo {
    init_info;
    constructor(init_info) {
        this.init_info = init_info;
    }
    get extraInfo() {
        return this.getExtraInfo();
    }
    getExtraInfo() {
        return node_bindings_1.default.init_get_extra_info(this.init_info);
    }
    get bindData() {
        return this.getBindData();
    }
    getBindData() {
        return node_bindings_1.default.init_get_bind_data(this.init_info);
    }
    /**
     * The number of columns the scan has been asked for, which is all of them
     * unless the function opted into projection pushdown.
     */
    get columnCount() {
        return this.getColumnCount();
    }
    getColumnCount() {
        return node_bindings_1.default.init_get_column_count(this.init_info);
    }
    /** The index, among the bound result columns, of the given projected column. */
    getColumnIndex(columnIndex) {
        return node_bindings_1.default.init_get_column_index(this.init_info, columnIndex);
    }
    /** All projected column indexes, in order. */
    getColumnIndexes() {
        const count = this.getColumnCount();
        const indexes = [];
        for (let i = 0; i < count; i++) {
            indexes.push(this.getColumnIndex(i));
        }
        return indexes;
    }
    setInitData(initData) {
        node_bindings_1.default.init_set_init_data(this.init_info, initData);
    }
    setMaxThreads(maxThreads) {
        node_bindings_1.default.init_set_max_threads(this.init_info, maxThreads);
    }
    setError(error) {
        node_bindings_1.default.init_set_error(this.init_info, error);
    }
}
exports.DuckDBTableFunctionInitInfo = DuckDBTableFunctionInitInfo;


/***/ }),

/***/ 9538:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __exportStar = (this && this.__exportStar) || function(m, exports) {
    for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
__exportStar(__nccwpck_require__(9931), exports);


/***/ }),

/***/ 2619:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBTypeId = void 0;
// copy of duckdb_type, with names shortened
var DuckDBTypeId;
(function (DuckDBTypeId) {
    DuckDBTypeId[DuckDBTypeId["INVALID"] = 0] = "INVALID";
    DuckDBTypeId[DuckDBTypeId["BOOLEAN"] = 1] = "BOOLEAN";
    DuckDBTypeId[DuckDBTypeId["TINYINT"] = 2] = "TINYINT";
    DuckDBTypeId[DuckDBTypeId["SMALLINT"] = 3] = "SMALLINT";
    DuckDBTypeId[DuckDBTypeId["INTEGER"] = 4] = "INTEGER";
    DuckDBTypeId[DuckDBTypeId["BIGINT"] = 5] = "BIGINT";
    DuckDBTypeId[DuckDBTypeId["UTINYINT"] = 6] = "UTINYINT";
    DuckDBTypeId[DuckDBTypeId["USMALLINT"] = 7] = "USMALLINT";
    DuckDBTypeId[DuckDBTypeId["UINTEGER"] = 8] = "UINTEGER";
    DuckDBTypeId[DuckDBTypeId["UBIGINT"] = 9] = "UBIGINT";
    DuckDBTypeId[DuckDBTypeId["FLOAT"] = 10] = "FLOAT";
    DuckDBTypeId[DuckDBTypeId["DOUBLE"] = 11] = "DOUBLE";
    DuckDBTypeId[DuckDBTypeId["TIMESTAMP"] = 12] = "TIMESTAMP";
    DuckDBTypeId[DuckDBTypeId["DATE"] = 13] = "DATE";
    DuckDBTypeId[DuckDBTypeId["TIME"] = 14] = "TIME";
    DuckDBTypeId[DuckDBTypeId["INTERVAL"] = 15] = "INTERVAL";
    DuckDBTypeId[DuckDBTypeId["HUGEINT"] = 16] = "HUGEINT";
    DuckDBTypeId[DuckDBTypeId["UHUGEINT"] = 32] = "UHUGEINT";
    DuckDBTypeId[DuckDBTypeId["VARCHAR"] = 17] = "VARCHAR";
    DuckDBTypeId[DuckDBTypeId["BLOB"] = 18] = "BLOB";
    DuckDBTypeId[DuckDBTypeId["DECIMAL"] = 19] = "DECIMAL";
    DuckDBTypeId[DuckDBTypeId["TIMESTAMP_S"] = 20] = "TIMESTAMP_S";
    DuckDBTypeId[DuckDBTypeId["TIMESTAMP_MS"] = 21] = "TIMESTAMP_MS";
    DuckDBTypeId[DuckDBTypeId["TIMESTAMP_NS"] = 22] = "TIMESTAMP_NS";
    DuckDBTypeId[DuckDBTypeId["ENUM"] = 23] = "ENUM";
    DuckDBTypeId[DuckDBTypeId["LIST"] = 24] = "LIST";
    DuckDBTypeId[DuckDBTypeId["STRUCT"] = 25] = "STRUCT";
    DuckDBTypeId[DuckDBTypeId["MAP"] = 26] = "MAP";
    DuckDBTypeId[DuckDBTypeId["ARRAY"] = 33] = "ARRAY";
    DuckDBTypeId[DuckDBTypeId["UUID"] = 27] = "UUID";
    DuckDBTypeId[DuckDBTypeId["UNION"] = 28] = "UNION";
    DuckDBTypeId[DuckDBTypeId["BIT"] = 29] = "BIT";
    DuckDBTypeId[DuckDBTypeId["TIME_TZ"] = 30] = "TIME_TZ";
    DuckDBTypeId[DuckDBTypeId["TIMESTAMP_TZ"] = 31] = "TIMESTAMP_TZ";
    DuckDBTypeId[DuckDBTypeId["ANY"] = 34] = "ANY";
    DuckDBTypeId[DuckDBTypeId["BIGNUM"] = 35] = "BIGNUM";
    DuckDBTypeId[DuckDBTypeId["SQLNULL"] = 36] = "SQLNULL";
    DuckDBTypeId[DuckDBTypeId["STRING_LITERAL"] = 37] = "STRING_LITERAL";
    DuckDBTypeId[DuckDBTypeId["INTEGER_LITERAL"] = 38] = "INTEGER_LITERAL";
    DuckDBTypeId[DuckDBTypeId["TIME_NS"] = 39] = "TIME_NS";
    DuckDBTypeId[DuckDBTypeId["GEOMETRY"] = 40] = "GEOMETRY";
    DuckDBTypeId[DuckDBTypeId["VARIANT"] = 41] = "VARIANT";
})(DuckDBTypeId || (exports.DuckDBTypeId = DuckDBTypeId = {}));


/***/ }),

/***/ 377:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));


/***/ }),

/***/ 4124:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.unsupportedConverter = unsupportedConverter;
exports.nullConverter = nullConverter;
exports.booleanFromValue = booleanFromValue;
exports.numberFromValue = numberFromValue;
exports.jsonNumberFromValue = jsonNumberFromValue;
exports.bigintFromBigIntValue = bigintFromBigIntValue;
exports.stringFromValue = stringFromValue;
exports.bytesFromBlobValue = bytesFromBlobValue;
exports.bytesFromBitValue = bytesFromBitValue;
exports.bytesFromGeometryValue = bytesFromGeometryValue;
exports.dateFromDateValue = dateFromDateValue;
exports.bigintFromTimeValue = bigintFromTimeValue;
exports.bigintFromTimeNSValue = bigintFromTimeNSValue;
exports.dateFromTimestampValue = dateFromTimestampValue;
exports.dateFromTimestampSecondsValue = dateFromTimestampSecondsValue;
exports.dateFromTimestampMillisecondsValue = dateFromTimestampMillisecondsValue;
exports.dateFromTimestampNanosecondsValue = dateFromTimestampNanosecondsValue;
exports.objectFromTimeTZValue = objectFromTimeTZValue;
exports.dateFromTimestampTZValue = dateFromTimestampTZValue;
exports.objectFromIntervalValue = objectFromIntervalValue;
exports.jsonObjectFromIntervalValue = jsonObjectFromIntervalValue;
exports.doubleFromDecimalValue = doubleFromDecimalValue;
exports.arrayFromListValue = arrayFromListValue;
exports.objectFromStructValue = objectFromStructValue;
exports.objectArrayFromMapValue = objectArrayFromMapValue;
exports.arrayFromArrayValue = arrayFromArrayValue;
exports.objectFromUnionValue = objectFromUnionValue;
exports.fromVariantValue = fromVariantValue;
const DuckDBType_1 = __nccwpck_require__(9538);
const DuckDBTypeId_1 = __nccwpck_require__(2619);
const typeForValue_1 = __nccwpck_require__(5157);
const values_1 = __nccwpck_require__(6300);
const MIN_DATE_DAYS = -100000000;
const MAX_DATE_DAYS = 100000000;
//                      -8640000000000
const MIN_DATE_MILLIS = -8640000000000000;
const MAX_DATE_MILLIS = 8640000000000000;
const MILLS_PER_DAY = 24 * 60 * 60 * 1000;
function unsupportedConverter(_, type) {
    throw new Error(`Unsupported type: ${type}`);
}
function nullConverter(_) {
    return null;
}
function booleanFromValue(value) {
    return Boolean(value);
}
function numberFromValue(value) {
    return Number(value);
}
function jsonNumberFromValue(value) {
    if (Number.isFinite(value)) {
        return Number(value);
    }
    return String(value);
}
function bigintFromBigIntValue(value, type) {
    if (typeof value === 'bigint') {
        return value;
    }
    throw new Error(`Expected bigint value for type ${type}`);
}
function stringFromValue(value) {
    return String(value);
}
function bytesFromBlobValue(value) {
    if (value instanceof values_1.DuckDBBlobValue) {
        return value.bytes;
    }
    throw new Error(`Expected DuckDBBlobValue`);
}
function bytesFromBitValue(value) {
    if (value instanceof values_1.DuckDBBitValue) {
        return value.data;
    }
    throw new Error(`Expected DuckDBBitValue`);
}
function bytesFromGeometryValue(value) {
    if (value instanceof values_1.DuckDBGeometryValue) {
        return value.bytes;
    }
    throw new Error(`Expected DuckDBGeometryValue`);
}
function dateFromDateValue(value) {
    if (value instanceof values_1.DuckDBDateValue) {
        if (MIN_DATE_DAYS <= value.days && value.days <= MAX_DATE_DAYS) {
            return new Date(value.days * MILLS_PER_DAY);
        }
        throw new Error(`DATE value out of range for JS Date: ${value.days} days`);
    }
    throw new Error(`Expected DuckDBDateValue`);
}
function bigintFromTimeValue(value) {
    if (value instanceof values_1.DuckDBTimeValue) {
        return value.micros;
    }
    throw new Error(`Expected DuckDBTimeValue`);
}
function bigintFromTimeNSValue(value) {
    if (value instanceof values_1.DuckDBTimeNSValue) {
        return value.nanos;
    }
    throw new Error(`Expected DuckDBTimeNSValue`);
}
function dateFromTimestampValue(value) {
    if (value instanceof values_1.DuckDBTimestampValue) {
        const millis = value.micros / 1000n;
        if (MIN_DATE_MILLIS <= millis && millis <= MAX_DATE_MILLIS) {
            return new Date(Number(millis));
        }
        throw new Error(`TIMESTAMP value out of range for JS Date: ${value.micros} micros`);
    }
    throw new Error(`Expected DuckDBTimestampValue`);
}
function dateFromTimestampSecondsValue(value) {
    if (value instanceof values_1.DuckDBTimestampSecondsValue) {
        const millis = value.seconds * 1000n;
        if (MIN_DATE_MILLIS <= millis && millis <= MAX_DATE_MILLIS) {
            return new Date(Number(millis));
        }
        throw new Error(`TIMESTAMP_S value out of range for JS Date: ${value.seconds} seconds`);
    }
    throw new Error(`Expected DuckDBTimestampSecondsValue`);
}
function dateFromTimestampMillisecondsValue(value) {
    if (value instanceof values_1.DuckDBTimestampMillisecondsValue) {
        const millis = value.millis;
        if (MIN_DATE_MILLIS <= millis && millis <= MAX_DATE_MILLIS) {
            return new Date(Number(millis));
        }
        throw new Error(`TIMESTAMP_MS value out of range for JS Date: ${value.millis} millis`);
    }
    throw new Error(`Expected DuckDBTimestampMillisecondsValue`);
}
function dateFromTimestampNanosecondsValue(value) {
    if (value instanceof values_1.DuckDBTimestampNanosecondsValue) {
        const millis = value.nanos / 1000000n;
        if (MIN_DATE_MILLIS <= millis && millis <= MAX_DATE_MILLIS) {
            return new Date(Number(millis));
        }
        throw new Error(`TIMESTAMP_NS value out of range for JS Date: ${value.nanos} nanos`);
    }
    throw new Error(`Expected DuckDBTimestampNanosecondsValue`);
}
function objectFromTimeTZValue(value) {
    if (value instanceof values_1.DuckDBTimeTZValue) {
        return {
            micros: value.micros,
            offset: value.offset,
        };
    }
    throw new Error(`Expected DuckDBTimeTZValue`);
}
function dateFromTimestampTZValue(value) {
    if (value instanceof values_1.DuckDBTimestampTZValue) {
        const millis = value.micros / 1000n;
        if (MIN_DATE_MILLIS <= millis && millis <= MAX_DATE_MILLIS) {
            return new Date(Number(millis));
        }
        throw new Error(`TIMESTAMPTZ value out of range for JS Date: ${value.micros} micros`);
    }
    throw new Error(`Expected DuckDBTimestampTZValue`);
}
function objectFromIntervalValue(value) {
    if (value instanceof values_1.DuckDBIntervalValue) {
        return {
            months: value.months,
            days: value.days,
            micros: value.micros,
        };
    }
    throw new Error(`Expected DuckDBIntervalValue`);
}
function jsonObjectFromIntervalValue(value) {
    if (value instanceof values_1.DuckDBIntervalValue) {
        return {
            months: value.months,
            days: value.days,
            micros: String(value.micros),
        };
    }
    throw new Error(`Expected DuckDBIntervalValue`);
}
function doubleFromDecimalValue(value) {
    if (value instanceof values_1.DuckDBDecimalValue) {
        return value.toDouble();
    }
    throw new Error(`Expected DuckDBDecimalValue`);
}
function arrayFromListValue(value, type, converter) {
    if (value instanceof values_1.DuckDBListValue && type instanceof DuckDBType_1.DuckDBListType) {
        return value.items.map((v) => converter(v, type.valueType, converter));
    }
    throw new Error(`Expected DuckDBListValue and DuckDBListType`);
}
function objectFromStructValue(value, type, converter) {
    if (value instanceof values_1.DuckDBStructValue && type instanceof DuckDBType_1.DuckDBStructType) {
        const result = {};
        for (const key in value.entries) {
            result[key] = converter(value.entries[key], type.typeForEntry(key), converter);
        }
        return result;
    }
    throw new Error(`Expected DuckDBStructValue and DuckDBStructType`);
}
function objectArrayFromMapValue(value, type, converter) {
    if (value instanceof values_1.DuckDBMapValue && type instanceof DuckDBType_1.DuckDBMapType) {
        return value.entries.map((entry) => ({
            key: converter(entry.key, type.keyType, converter),
            value: converter(entry.value, type.valueType, converter),
        }));
    }
    throw new Error(`Expected DuckDBMapValue and DuckDBMapType`);
}
function arrayFromArrayValue(value, type, converter) {
    if (value instanceof values_1.DuckDBArrayValue && type instanceof DuckDBType_1.DuckDBArrayType) {
        return value.items.map((v) => converter(v, type.valueType, converter));
    }
    throw new Error(`Expected DuckDBArrayValue and DuckDBArrayType`);
}
function objectFromUnionValue(value, type, converter) {
    if (value instanceof values_1.DuckDBUnionValue && type instanceof DuckDBType_1.DuckDBUnionType) {
        return {
            tag: value.tag,
            value: converter(value.value, type.memberTypeForTag(value.tag), converter),
        };
    }
    throw new Error(`Expected DuckDBUnionValue and DuckDBUnionType`);
}
/**
 * Converter for VARIANT values: unwraps the `DuckDBVariantValue` wrapper
 * and recursively walks the inner value, re-dispatching each scalar leaf
 * through the supplied converter.
 *
 * A walker is needed (rather than just dispatching through the converter)
 * because VARIANT containers are *heterogeneous* — items in a list or
 * fields in a struct can have different types — while
 * `arrayFromListValue` / `objectFromStructValue` / `objectArrayFromMapValue`
 * assume a homogeneous element type pulled from the enclosing
 * `DuckDBListType` / `DuckDBStructType` / `DuckDBMapType`. The walker
 * emits the same output shape those converters do, and prefers the
 * `DuckDBVariantValue.type` recorded by the decoder over `typeForValue`
 * inference whenever a wrapper is encountered.
 */
function fromVariantValue(value, _type, converter) {
    if (!(value instanceof values_1.DuckDBVariantValue)) {
        throw new Error(`Expected DuckDBVariantValue`);
    }
    return convertVariantInner(value.value, converter, value.type);
}
function convertVariantInner(value, converter, typeHint) {
    if (value === null) {
        return null;
    }
    if (value instanceof values_1.DuckDBVariantValue) {
        // Variant-of-variant (or a wrapped child inside a LIST(VARIANT)).
        // Prefer the wrapper's exact type as the hint for further walking.
        return convertVariantInner(value.value, converter, value.type ?? typeHint);
    }
    if (value instanceof values_1.DuckDBListValue || value instanceof values_1.DuckDBArrayValue) {
        return value.items.map((item) => convertVariantInner(item, converter));
    }
    if (value instanceof values_1.DuckDBStructValue) {
        const result = {};
        for (const key in value.entries) {
            result[key] = convertVariantInner(value.entries[key], converter);
        }
        return result;
    }
    if (value instanceof values_1.DuckDBMapValue) {
        return value.entries.map((entry) => ({
            key: convertVariantInner(entry.key, converter),
            value: convertVariantInner(entry.value, converter),
        }));
    }
    if (value instanceof values_1.DuckDBUnionValue) {
        return {
            tag: value.tag,
            value: convertVariantInner(value.value, converter),
        };
    }
    // Scalar (or non-recursable rich value like DECIMAL, BLOB, DATE, etc.):
    // dispatch through the regular converter. Use `typeHint` (carried in
    // from a wrapper) for type fidelity when available; fall back to
    // `typeForValue` otherwise.
    const inferredType = typeHint ?? (0, typeForValue_1.typeForValue)(value);
    // `typeForValue` infers BIGINT for any JS integer number outside INT32
    // range (e.g. a UINT32 VARIANT payload of 4_294_967_295). The BIGINT
    // converters expect a `bigint`, not a `number`, and would otherwise
    // throw. Coerce to bigint so the dispatch lands on a compatible reader.
    if (typeof value === 'number' &&
        inferredType.typeId === DuckDBTypeId_1.DuckDBTypeId.BIGINT) {
        return converter(BigInt(value), inferredType, converter);
    }
    return converter(value, inferredType, converter);
}


/***/ }),

/***/ 313:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __exportStar = (this && this.__exportStar) || function(m, exports) {
    for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
__exportStar(__nccwpck_require__(5950), exports);


/***/ }),

/***/ 3318:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));


/***/ }),

/***/ 9298:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.JSDuckDBValueConverter = void 0;
const createDuckDBValueConverter_1 = __nccwpck_require__(9757);
const DuckDBTypeId_1 = __nccwpck_require__(2619);
const DuckDBValueConverters_1 = __nccwpck_require__(4124);
const JSConvertersByTypeId = {
    [DuckDBTypeId_1.DuckDBTypeId.INVALID]: DuckDBValueConverters_1.unsupportedConverter,
    [DuckDBTypeId_1.DuckDBTypeId.BOOLEAN]: DuckDBValueConverters_1.booleanFromValue,
    [DuckDBTypeId_1.DuckDBTypeId.TINYINT]: DuckDBValueConverters_1.numberFromValue,
    [DuckDBTypeId_1.DuckDBTypeId.SMALLINT]: DuckDBValueConverters_1.numberFromValue,
    [DuckDBTypeId_1.DuckDBTypeId.INTEGER]: DuckDBValueConverters_1.numberFromValue,
    [DuckDBTypeId_1.DuckDBTypeId.BIGINT]: DuckDBValueConverters_1.bigintFromBigIntValue,
    [DuckDBTypeId_1.DuckDBTypeId.UTINYINT]: DuckDBValueConverters_1.numberFromValue,
    [DuckDBTypeId_1.DuckDBTypeId.USMALLINT]: DuckDBValueConverters_1.numberFromValue,
    [DuckDBTypeId_1.DuckDBTypeId.UINTEGER]: DuckDBValueConverters_1.numberFromValue,
    [DuckDBTypeId_1.DuckDBTypeId.UBIGINT]: DuckDBValueConverters_1.bigintFromBigIntValue,
    [DuckDBTypeId_1.DuckDBTypeId.FLOAT]: DuckDBValueConverters_1.numberFromValue,
    [DuckDBTypeId_1.DuckDBTypeId.DOUBLE]: DuckDBValueConverters_1.numberFromValue,
    [DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP]: DuckDBValueConverters_1.dateFromTimestampValue,
    [DuckDBTypeId_1.DuckDBTypeId.DATE]: DuckDBValueConverters_1.dateFromDateValue,
    [DuckDBTypeId_1.DuckDBTypeId.TIME]: DuckDBValueConverters_1.bigintFromTimeValue,
    [DuckDBTypeId_1.DuckDBTypeId.INTERVAL]: DuckDBValueConverters_1.objectFromIntervalValue,
    [DuckDBTypeId_1.DuckDBTypeId.HUGEINT]: DuckDBValueConverters_1.bigintFromBigIntValue,
    [DuckDBTypeId_1.DuckDBTypeId.UHUGEINT]: DuckDBValueConverters_1.bigintFromBigIntValue,
    [DuckDBTypeId_1.DuckDBTypeId.VARCHAR]: DuckDBValueConverters_1.stringFromValue,
    [DuckDBTypeId_1.DuckDBTypeId.BLOB]: DuckDBValueConverters_1.bytesFromBlobValue,
    [DuckDBTypeId_1.DuckDBTypeId.DECIMAL]: DuckDBValueConverters_1.doubleFromDecimalValue,
    [DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_S]: DuckDBValueConverters_1.dateFromTimestampSecondsValue,
    [DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_MS]: DuckDBValueConverters_1.dateFromTimestampMillisecondsValue,
    [DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_NS]: DuckDBValueConverters_1.dateFromTimestampNanosecondsValue,
    [DuckDBTypeId_1.DuckDBTypeId.ENUM]: DuckDBValueConverters_1.stringFromValue,
    [DuckDBTypeId_1.DuckDBTypeId.LIST]: DuckDBValueConverters_1.arrayFromListValue,
    [DuckDBTypeId_1.DuckDBTypeId.STRUCT]: DuckDBValueConverters_1.objectFromStructValue,
    [DuckDBTypeId_1.DuckDBTypeId.MAP]: DuckDBValueConverters_1.objectArrayFromMapValue,
    [DuckDBTypeId_1.DuckDBTypeId.ARRAY]: DuckDBValueConverters_1.arrayFromArrayValue,
    [DuckDBTypeId_1.DuckDBTypeId.UUID]: DuckDBValueConverters_1.stringFromValue,
    [DuckDBTypeId_1.DuckDBTypeId.UNION]: DuckDBValueConverters_1.objectFromUnionValue,
    [DuckDBTypeId_1.DuckDBTypeId.BIT]: DuckDBValueConverters_1.bytesFromBitValue,
    [DuckDBTypeId_1.DuckDBTypeId.TIME_TZ]: DuckDBValueConverters_1.objectFromTimeTZValue,
    [DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_TZ]: DuckDBValueConverters_1.dateFromTimestampTZValue,
    [DuckDBTypeId_1.DuckDBTypeId.ANY]: DuckDBValueConverters_1.unsupportedConverter,
    [DuckDBTypeId_1.DuckDBTypeId.BIGNUM]: DuckDBValueConverters_1.bigintFromBigIntValue,
    [DuckDBTypeId_1.DuckDBTypeId.SQLNULL]: DuckDBValueConverters_1.nullConverter,
    [DuckDBTypeId_1.DuckDBTypeId.STRING_LITERAL]: DuckDBValueConverters_1.unsupportedConverter,
    [DuckDBTypeId_1.DuckDBTypeId.INTEGER_LITERAL]: DuckDBValueConverters_1.unsupportedConverter,
    [DuckDBTypeId_1.DuckDBTypeId.TIME_NS]: DuckDBValueConverters_1.bigintFromTimeNSValue,
    [DuckDBTypeId_1.DuckDBTypeId.GEOMETRY]: DuckDBValueConverters_1.bytesFromGeometryValue,
    [DuckDBTypeId_1.DuckDBTypeId.VARIANT]: DuckDBValueConverters_1.fromVariantValue,
};
exports.JSDuckDBValueConverter = (0, createDuckDBValueConverter_1.createDuckDBValueConverter)(JSConvertersByTypeId);


/***/ }),

/***/ 416:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const DuckDBTypeId_1 = __nccwpck_require__(2619);


/***/ }),

/***/ 3099:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.JSToDuckDBValueConverter = void 0;
exports.jsToDuckDBValue = jsToDuckDBValue;
const DuckDBTypeId_1 = __nccwpck_require__(2619);
const ToDuckDBValueConverter_1 = __nccwpck_require__(3980);
const ToDuckDBValueConverters_1 = __nccwpck_require__(5875);
const JSInputConvertersByTypeId = {
    [DuckDBTypeId_1.DuckDBTypeId.INVALID]: ToDuckDBValueConverters_1.unwritableConverter,
    [DuckDBTypeId_1.DuckDBTypeId.BOOLEAN]: ToDuckDBValueConverters_1.valueFromBoolean,
    [DuckDBTypeId_1.DuckDBTypeId.TINYINT]: ToDuckDBValueConverters_1.valueFromNumber,
    [DuckDBTypeId_1.DuckDBTypeId.SMALLINT]: ToDuckDBValueConverters_1.valueFromNumber,
    [DuckDBTypeId_1.DuckDBTypeId.INTEGER]: ToDuckDBValueConverters_1.valueFromNumber,
    [DuckDBTypeId_1.DuckDBTypeId.BIGINT]: ToDuckDBValueConverters_1.bigintFromNumeric,
    [DuckDBTypeId_1.DuckDBTypeId.UTINYINT]: ToDuckDBValueConverters_1.valueFromNumber,
    [DuckDBTypeId_1.DuckDBTypeId.USMALLINT]: ToDuckDBValueConverters_1.valueFromNumber,
    [DuckDBTypeId_1.DuckDBTypeId.UINTEGER]: ToDuckDBValueConverters_1.valueFromNumber,
    [DuckDBTypeId_1.DuckDBTypeId.UBIGINT]: ToDuckDBValueConverters_1.bigintFromNumeric,
    [DuckDBTypeId_1.DuckDBTypeId.FLOAT]: ToDuckDBValueConverters_1.valueFromNumber,
    [DuckDBTypeId_1.DuckDBTypeId.DOUBLE]: ToDuckDBValueConverters_1.valueFromNumber,
    [DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP]: ToDuckDBValueConverters_1.timestampValueFromDate,
    [DuckDBTypeId_1.DuckDBTypeId.DATE]: ToDuckDBValueConverters_1.dateValueFromDate,
    [DuckDBTypeId_1.DuckDBTypeId.TIME]: ToDuckDBValueConverters_1.timeValueFromMicros,
    [DuckDBTypeId_1.DuckDBTypeId.INTERVAL]: ToDuckDBValueConverters_1.intervalValueFromObject,
    [DuckDBTypeId_1.DuckDBTypeId.HUGEINT]: ToDuckDBValueConverters_1.bigintFromNumeric,
    [DuckDBTypeId_1.DuckDBTypeId.UHUGEINT]: ToDuckDBValueConverters_1.bigintFromNumeric,
    [DuckDBTypeId_1.DuckDBTypeId.VARCHAR]: ToDuckDBValueConverters_1.valueFromString,
    [DuckDBTypeId_1.DuckDBTypeId.BLOB]: ToDuckDBValueConverters_1.blobValueFromBytes,
    [DuckDBTypeId_1.DuckDBTypeId.DECIMAL]: ToDuckDBValueConverters_1.decimalValueFromNumeric,
    [DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_S]: ToDuckDBValueConverters_1.timestampSecondsValueFromDate,
    [DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_MS]: ToDuckDBValueConverters_1.timestampMillisValueFromDate,
    [DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_NS]: ToDuckDBValueConverters_1.timestampNanosValueFromDate,
    [DuckDBTypeId_1.DuckDBTypeId.ENUM]: ToDuckDBValueConverters_1.valueFromString,
    [DuckDBTypeId_1.DuckDBTypeId.LIST]: ToDuckDBValueConverters_1.listValueFromArray,
    [DuckDBTypeId_1.DuckDBTypeId.STRUCT]: ToDuckDBValueConverters_1.structValueFromObject,
    [DuckDBTypeId_1.DuckDBTypeId.MAP]: ToDuckDBValueConverters_1.mapValueFromEntries,
    [DuckDBTypeId_1.DuckDBTypeId.ARRAY]: ToDuckDBValueConverters_1.arrayValueFromArray,
    [DuckDBTypeId_1.DuckDBTypeId.UUID]: ToDuckDBValueConverters_1.uuidValueFromString,
    [DuckDBTypeId_1.DuckDBTypeId.UNION]: ToDuckDBValueConverters_1.unionValueFromObject,
    [DuckDBTypeId_1.DuckDBTypeId.BIT]: ToDuckDBValueConverters_1.bitValueFromBytes,
    [DuckDBTypeId_1.DuckDBTypeId.TIME_TZ]: ToDuckDBValueConverters_1.timeTZValueFromObject,
    [DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_TZ]: ToDuckDBValueConverters_1.timestampTZValueFromDate,
    [DuckDBTypeId_1.DuckDBTypeId.ANY]: ToDuckDBValueConverters_1.unwritableConverter,
    [DuckDBTypeId_1.DuckDBTypeId.BIGNUM]: ToDuckDBValueConverters_1.bigintFromNumeric,
    [DuckDBTypeId_1.DuckDBTypeId.SQLNULL]: ToDuckDBValueConverters_1.nullFromNull,
    [DuckDBTypeId_1.DuckDBTypeId.STRING_LITERAL]: ToDuckDBValueConverters_1.unwritableConverter,
    [DuckDBTypeId_1.DuckDBTypeId.INTEGER_LITERAL]: ToDuckDBValueConverters_1.unwritableConverter,
    [DuckDBTypeId_1.DuckDBTypeId.TIME_NS]: ToDuckDBValueConverters_1.timeNSValueFromNanos,
    [DuckDBTypeId_1.DuckDBTypeId.GEOMETRY]: ToDuckDBValueConverters_1.geometryValueFromBytes,
    [DuckDBTypeId_1.DuckDBTypeId.VARIANT]: ToDuckDBValueConverters_1.variantValueFromJS,
};
/**
 * Converts a JS value into the `DuckDBValue` representation for a DuckDB type:
 * the inverse of `JSDuckDBValueConverter`.
 *
 * Pass this to `DuckDBDataChunk.setRowsConverted` and friends to fill a chunk
 * from JS values. `jsToDuckDBValue` below is the single-value form, and checks
 * its input against a statically known type.
 */
exports.JSToDuckDBValueConverter = (0, ToDuckDBValueConverter_1.createToDuckDBValueConverter)(JSInputConvertersByTypeId);
/**
 * Converts a JS value into the `DuckDBValue` representation for `type`.
 *
 * The inverse of `JSDuckDBValueConverter`. Accepts what
 * `JSInputTypeForTypeId` declares for the type's id, plus `null` for any type.
 * Generic over the type, so a statically known one checks its input exactly:
 * `jsToDuckDBValue(new Date(), TIMESTAMP)` is accepted and
 * `jsToDuckDBValue(new Date(), INTEGER)` is not. Passing a `DuckDBType` that
 * is only known as the union widens the input to the union of every entry,
 * which is as precise as the type information allows.
 *
 * Pure TypeScript: it constructs no `duckdb_value` and needs no connection, so
 * it composes with every write entry point — `DuckDBAppender.appendValue`,
 * `DuckDBPreparedStatement.bindValue`, and `DuckDBDataChunk.setRows` all take
 * a `DuckDBValue`.
 */
function jsToDuckDBValue(value, type) {
    // The converter chain is typed against JS, which the input table exceeds for
    // VARIANT alone (a DuckDBVariantValue is not a JS value). Narrowed back at
    // the same boundary the factory documents.
    return (0, exports.JSToDuckDBValueConverter)(value, type, exports.JSToDuckDBValueConverter);
}


/***/ }),

/***/ 270:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const DuckDBTypeId_1 = __nccwpck_require__(2619);


/***/ }),

/***/ 6463:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));


/***/ }),

/***/ 5495:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.JsonDuckDBValueConverter = void 0;
const createDuckDBValueConverter_1 = __nccwpck_require__(9757);
const DuckDBTypeId_1 = __nccwpck_require__(2619);
const DuckDBValueConverters_1 = __nccwpck_require__(4124);
const JsonConvertersByTypeId = {
    [DuckDBTypeId_1.DuckDBTypeId.INVALID]: DuckDBValueConverters_1.unsupportedConverter,
    [DuckDBTypeId_1.DuckDBTypeId.BOOLEAN]: DuckDBValueConverters_1.booleanFromValue,
    [DuckDBTypeId_1.DuckDBTypeId.TINYINT]: DuckDBValueConverters_1.numberFromValue,
    [DuckDBTypeId_1.DuckDBTypeId.SMALLINT]: DuckDBValueConverters_1.numberFromValue,
    [DuckDBTypeId_1.DuckDBTypeId.INTEGER]: DuckDBValueConverters_1.numberFromValue,
    [DuckDBTypeId_1.DuckDBTypeId.BIGINT]: DuckDBValueConverters_1.stringFromValue,
    [DuckDBTypeId_1.DuckDBTypeId.UTINYINT]: DuckDBValueConverters_1.numberFromValue,
    [DuckDBTypeId_1.DuckDBTypeId.USMALLINT]: DuckDBValueConverters_1.numberFromValue,
    [DuckDBTypeId_1.DuckDBTypeId.UINTEGER]: DuckDBValueConverters_1.numberFromValue,
    [DuckDBTypeId_1.DuckDBTypeId.UBIGINT]: DuckDBValueConverters_1.stringFromValue,
    [DuckDBTypeId_1.DuckDBTypeId.FLOAT]: DuckDBValueConverters_1.jsonNumberFromValue,
    [DuckDBTypeId_1.DuckDBTypeId.DOUBLE]: DuckDBValueConverters_1.jsonNumberFromValue,
    [DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP]: DuckDBValueConverters_1.stringFromValue,
    [DuckDBTypeId_1.DuckDBTypeId.DATE]: DuckDBValueConverters_1.stringFromValue,
    [DuckDBTypeId_1.DuckDBTypeId.TIME]: DuckDBValueConverters_1.stringFromValue,
    [DuckDBTypeId_1.DuckDBTypeId.INTERVAL]: DuckDBValueConverters_1.jsonObjectFromIntervalValue,
    [DuckDBTypeId_1.DuckDBTypeId.HUGEINT]: DuckDBValueConverters_1.stringFromValue,
    [DuckDBTypeId_1.DuckDBTypeId.UHUGEINT]: DuckDBValueConverters_1.stringFromValue,
    [DuckDBTypeId_1.DuckDBTypeId.VARCHAR]: DuckDBValueConverters_1.stringFromValue,
    [DuckDBTypeId_1.DuckDBTypeId.BLOB]: DuckDBValueConverters_1.stringFromValue,
    [DuckDBTypeId_1.DuckDBTypeId.DECIMAL]: DuckDBValueConverters_1.stringFromValue,
    [DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_S]: DuckDBValueConverters_1.stringFromValue,
    [DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_MS]: DuckDBValueConverters_1.stringFromValue,
    [DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_NS]: DuckDBValueConverters_1.stringFromValue,
    [DuckDBTypeId_1.DuckDBTypeId.ENUM]: DuckDBValueConverters_1.stringFromValue,
    [DuckDBTypeId_1.DuckDBTypeId.LIST]: DuckDBValueConverters_1.arrayFromListValue,
    [DuckDBTypeId_1.DuckDBTypeId.STRUCT]: DuckDBValueConverters_1.objectFromStructValue,
    [DuckDBTypeId_1.DuckDBTypeId.MAP]: DuckDBValueConverters_1.objectArrayFromMapValue,
    [DuckDBTypeId_1.DuckDBTypeId.ARRAY]: DuckDBValueConverters_1.arrayFromArrayValue,
    [DuckDBTypeId_1.DuckDBTypeId.UUID]: DuckDBValueConverters_1.stringFromValue,
    [DuckDBTypeId_1.DuckDBTypeId.UNION]: DuckDBValueConverters_1.objectFromUnionValue,
    [DuckDBTypeId_1.DuckDBTypeId.BIT]: DuckDBValueConverters_1.stringFromValue,
    [DuckDBTypeId_1.DuckDBTypeId.TIME_TZ]: DuckDBValueConverters_1.stringFromValue,
    [DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_TZ]: DuckDBValueConverters_1.stringFromValue,
    [DuckDBTypeId_1.DuckDBTypeId.ANY]: DuckDBValueConverters_1.unsupportedConverter,
    [DuckDBTypeId_1.DuckDBTypeId.BIGNUM]: DuckDBValueConverters_1.stringFromValue,
    [DuckDBTypeId_1.DuckDBTypeId.SQLNULL]: DuckDBValueConverters_1.nullConverter,
    [DuckDBTypeId_1.DuckDBTypeId.STRING_LITERAL]: DuckDBValueConverters_1.unsupportedConverter,
    [DuckDBTypeId_1.DuckDBTypeId.INTEGER_LITERAL]: DuckDBValueConverters_1.unsupportedConverter,
    [DuckDBTypeId_1.DuckDBTypeId.TIME_NS]: DuckDBValueConverters_1.stringFromValue,
    [DuckDBTypeId_1.DuckDBTypeId.GEOMETRY]: DuckDBValueConverters_1.stringFromValue,
    [DuckDBTypeId_1.DuckDBTypeId.VARIANT]: DuckDBValueConverters_1.fromVariantValue,
};
exports.JsonDuckDBValueConverter = (0, createDuckDBValueConverter_1.createDuckDBValueConverter)(JsonConvertersByTypeId);


/***/ }),

/***/ 8949:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const DuckDBTypeId_1 = __nccwpck_require__(2619);


/***/ }),

/***/ 3980:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createToDuckDBValueConverter = createToDuckDBValueConverter;
/**
 * Assembles a per-type-id converter map into a single converter.
 *
 * `InputTable` is the type table the map was annotated from — one entry per
 * type id — so each entry may accept a type narrower than `T`. That narrowing
 * is contravariant, so unlike the read direction it cannot be checked through
 * to the dispatch: the type id is only known at runtime, and the compiler
 * cannot relate `type.typeId` to the static type of `value`. The one unchecked
 * cast that closes the gap lives here rather than at each call site — callers
 * get a checked signature, and the mismatch surfaces as the converter's own
 * `Expected ...` error.
 */
function createToDuckDBValueConverter(convertersByTypeId) {
    return (value, type, converter) => {
        if (value == null) {
            return null;
        }
        const converterForTypeId = convertersByTypeId[type.typeId];
        if (!converterForTypeId) {
            throw new Error(`No converter for typeId: ${type.typeId}`);
        }
        return converterForTypeId(value, type, converter);
    };
}


/***/ }),

/***/ 5875:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.unwritableConverter = unwritableConverter;
exports.nullFromNull = nullFromNull;
exports.valueFromBoolean = valueFromBoolean;
exports.valueFromNumber = valueFromNumber;
exports.bigintFromNumeric = bigintFromNumeric;
exports.valueFromString = valueFromString;
exports.blobValueFromBytes = blobValueFromBytes;
exports.bitValueFromBytes = bitValueFromBytes;
exports.geometryValueFromBytes = geometryValueFromBytes;
exports.dateValueFromDate = dateValueFromDate;
exports.timeValueFromMicros = timeValueFromMicros;
exports.timeNSValueFromNanos = timeNSValueFromNanos;
exports.timeTZValueFromObject = timeTZValueFromObject;
exports.timestampValueFromDate = timestampValueFromDate;
exports.timestampTZValueFromDate = timestampTZValueFromDate;
exports.timestampSecondsValueFromDate = timestampSecondsValueFromDate;
exports.timestampMillisValueFromDate = timestampMillisValueFromDate;
exports.timestampNanosValueFromDate = timestampNanosValueFromDate;
exports.intervalValueFromObject = intervalValueFromObject;
exports.decimalValueFromNumeric = decimalValueFromNumeric;
exports.uuidValueFromString = uuidValueFromString;
exports.listValueFromArray = listValueFromArray;
exports.arrayValueFromArray = arrayValueFromArray;
exports.structValueFromObject = structValueFromObject;
exports.mapValueFromEntries = mapValueFromEntries;
exports.unionValueFromObject = unionValueFromObject;
exports.variantValueFromJS = variantValueFromJS;
const DuckDBType_1 = __nccwpck_require__(9538);
const values_1 = __nccwpck_require__(6300);
const MILLIS_PER_DAY = 24 * 60 * 60 * 1000;
/**
 * The epoch milliseconds of `value`, refusing an Invalid Date.
 *
 * Without this, DATE turns NaN into a `DuckDBDateValue(NaN)` and hands it back,
 * while the timestamps reach `BigInt(NaN)` and throw "The number NaN cannot be
 * converted to a BigInt" — neither of which names the real problem.
 */
function millisFromDate(value) {
    const millis = value.getTime();
    if (Number.isNaN(millis)) {
        throw new Error(`Cannot convert an Invalid Date`);
    }
    return millis;
}
function unwritableConverter(_, type) {
    throw new Error(`Cannot write values of type: ${type}`);
}
function nullFromNull() {
    return null;
}
function valueFromBoolean(value) {
    return Boolean(value);
}
function valueFromNumber(value) {
    return value;
}
function bigintFromNumeric(value) {
    return typeof value === 'bigint' ? value : BigInt(value);
}
function valueFromString(value) {
    return value;
}
function blobValueFromBytes(value) {
    return new values_1.DuckDBBlobValue(value);
}
function bitValueFromBytes(value) {
    return new values_1.DuckDBBitValue(value);
}
function geometryValueFromBytes(value) {
    return new values_1.DuckDBGeometryValue(value);
}
function dateValueFromDate(value) {
    // A DATE has no time component; the reader produces midnight UTC, so this is
    // exact for a round trip and truncates toward the earlier day otherwise.
    return new values_1.DuckDBDateValue(Math.floor(millisFromDate(value) / MILLIS_PER_DAY));
}
function timeValueFromMicros(value) {
    return new values_1.DuckDBTimeValue(value);
}
function timeNSValueFromNanos(value) {
    return new values_1.DuckDBTimeNSValue(value);
}
function timeTZValueFromObject(value) {
    return values_1.DuckDBTimeTZValue.fromMicrosAndOffset(value.micros, value.offset);
}
function timestampValueFromDate(value) {
    return new values_1.DuckDBTimestampValue(BigInt(millisFromDate(value)) * 1000n);
}
function timestampTZValueFromDate(value) {
    return new values_1.DuckDBTimestampTZValue(BigInt(millisFromDate(value)) * 1000n);
}
function timestampSecondsValueFromDate(value) {
    return new values_1.DuckDBTimestampSecondsValue(BigInt(Math.floor(millisFromDate(value) / 1000)));
}
function timestampMillisValueFromDate(value) {
    return new values_1.DuckDBTimestampMillisecondsValue(BigInt(millisFromDate(value)));
}
function timestampNanosValueFromDate(value) {
    return new values_1.DuckDBTimestampNanosecondsValue(BigInt(millisFromDate(value)) * 1000000n);
}
function intervalValueFromObject(value) {
    return new values_1.DuckDBIntervalValue(value.months, value.days, value.micros);
}
function decimalValueFromNumeric(value, type) {
    if (!(type instanceof DuckDBType_1.DuckDBDecimalType)) {
        throw new Error(`Expected DuckDBDecimalType`);
    }
    return typeof value === 'bigint'
        ? new values_1.DuckDBDecimalValue(value, type.width, type.scale)
        : values_1.DuckDBDecimalValue.fromDouble(value, type.width, type.scale);
}
const UUID_PATTERN = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
function uuidValueFromString(value) {
    if (!UUID_PATTERN.test(value)) {
        throw new Error(`Not a UUID string: ${value}`);
    }
    return values_1.DuckDBUUIDValue.fromUint128(BigInt(`0x${value.replace(/-/g, '')}`));
}
function listValueFromArray(value, type, converter) {
    if (!(type instanceof DuckDBType_1.DuckDBListType)) {
        throw new Error(`Expected DuckDBListType`);
    }
    return (0, values_1.listValue)(value.map((item) => converter(item, type.valueType, converter)));
}
function arrayValueFromArray(value, type, converter) {
    if (!(type instanceof DuckDBType_1.DuckDBArrayType)) {
        throw new Error(`Expected DuckDBArrayType`);
    }
    if (value.length !== type.length) {
        throw new Error(`Expected ${type.length} items for ${type}, got ${value.length}`);
    }
    return (0, values_1.arrayValue)(value.map((item) => converter(item, type.valueType, converter)));
}
function structValueFromObject(value, type, converter) {
    if (!(type instanceof DuckDBType_1.DuckDBStructType)) {
        throw new Error(`Expected DuckDBStructType`);
    }
    const entries = {};
    for (const key of type.entryNames) {
        if (!(key in value)) {
            throw new Error(`Missing entry for struct key: ${key}`);
        }
        entries[key] = converter(value[key], type.typeForEntry(key), converter);
    }
    return (0, values_1.structValue)(entries);
}
function mapValueFromEntries(value, type, converter) {
    if (!(type instanceof DuckDBType_1.DuckDBMapType)) {
        throw new Error(`Expected DuckDBMapType`);
    }
    return (0, values_1.mapValue)(value.map((entry) => ({
        key: converter(entry.key, type.keyType, converter),
        value: converter(entry.value, type.valueType, converter),
    })));
}
function unionValueFromObject(value, type, converter) {
    if (!(type instanceof DuckDBType_1.DuckDBUnionType)) {
        throw new Error(`Expected DuckDBUnionType`);
    }
    // memberTypeForTag indexes by tag and returns undefined for one it does not
    // have, which would reach the dispatch as an undefined type. Unlike the read
    // path, where the tag comes from a decoded value, here it is caller input.
    if (!(value.tag in type.tagMemberIndexes)) {
        throw new Error(`Tag ${JSON.stringify(value.tag)} is not a member of ${type}`);
    }
    return (0, values_1.unionValue)(value.tag, converter(value.value, type.memberTypeForTag(value.tag), converter));
}
/**
 * A VARIANT carries the type of the value inside it, so writing one means
 * saying what that type is. A `DuckDBVariantValue` already does — pass it
 * through. A bare scalar does not, but is unambiguous enough for
 * `typeForValue` to infer downstream, so wrap it.
 */
function variantValueFromJS(value) {
    return value instanceof values_1.DuckDBVariantValue ? value : (0, values_1.variantValue)(value);
}


/***/ }),

/***/ 3081:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.configurationOptionDescriptions = configurationOptionDescriptions;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
function configurationOptionDescriptions() {
    const descriptions = {};
    const count = node_bindings_1.default.config_count();
    for (let i = 0; i < count; i++) {
        const { name, description } = node_bindings_1.default.get_config_flag(i);
        descriptions[name] = description;
    }
    return descriptions;
}


/***/ }),

/***/ 1056:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.bytesFromString = bytesFromString;
const textEncoder = new TextEncoder();
function bytesFromString(str) {
    return textEncoder.encode(str);
}


/***/ }),

/***/ 5108:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.getDuckDBDateStringFromYearMonthDay = getDuckDBDateStringFromYearMonthDay;
exports.getDuckDBDateStringFromDays = getDuckDBDateStringFromDays;
exports.getTimezoneOffsetString = getTimezoneOffsetString;
exports.getAbsoluteOffsetStringFromParts = getAbsoluteOffsetStringFromParts;
exports.getOffsetStringFromAbsoluteSeconds = getOffsetStringFromAbsoluteSeconds;
exports.getOffsetStringFromSeconds = getOffsetStringFromSeconds;
exports.getDuckDBTimeStringFromParts = getDuckDBTimeStringFromParts;
exports.getDuckDBTimeStringFromPartsNS = getDuckDBTimeStringFromPartsNS;
exports.getDuckDBTimeStringFromPositiveMicroseconds = getDuckDBTimeStringFromPositiveMicroseconds;
exports.getDuckDBTimeStringFromPositiveNanoseconds = getDuckDBTimeStringFromPositiveNanoseconds;
exports.getDuckDBTimeStringFromMicrosecondsInDay = getDuckDBTimeStringFromMicrosecondsInDay;
exports.getDuckDBTimeStringFromNanosecondsInDay = getDuckDBTimeStringFromNanosecondsInDay;
exports.getDuckDBTimeStringFromMicroseconds = getDuckDBTimeStringFromMicroseconds;
exports.getDuckDBTimestampStringFromDaysAndMicroseconds = getDuckDBTimestampStringFromDaysAndMicroseconds;
exports.getDuckDBTimestampStringFromDaysAndNanoseconds = getDuckDBTimestampStringFromDaysAndNanoseconds;
exports.getDuckDBTimestampStringFromMicroseconds = getDuckDBTimestampStringFromMicroseconds;
exports.getDuckDBTimestampStringFromSeconds = getDuckDBTimestampStringFromSeconds;
exports.getDuckDBTimestampStringFromMilliseconds = getDuckDBTimestampStringFromMilliseconds;
exports.getDuckDBTimestampStringFromNanoseconds = getDuckDBTimestampStringFromNanoseconds;
exports.getDuckDBIntervalString = getDuckDBIntervalString;
const DAYS_IN_400_YEARS = 146097; // (((365 * 4 + 1) * 25) - 1) * 4 + 1
const MILLISECONDS_PER_DAY_NUM = 86400000; // 1000 * 60 * 60 * 24
const MICROSECONDS_PER_SECOND = 1000000n;
const MICROSECONDS_PER_MILLISECOND = 1000n;
const NANOSECONDS_PER_SECOND = 1000000000n;
const SECONDS_PER_MINUTE = 60n;
const MINUTES_PER_HOUR = 60n;
const MICROSECONDS_PER_DAY = 86400000000n; // 24 * 60 * 60 * 1000000
const NANOSECONDS_PER_DAY = 86400000000000n; // 24 * 60 * 60 * 1000000000
const NEGATIVE_INFINITY_TIMESTAMP = -9223372036854775807n; // -(2^63-1)
const POSITIVE_INFINITY_TIMESTAMP = 9223372036854775807n; // 2^63-1
function getDuckDBDateStringFromYearMonthDay(year, month, dayOfMonth) {
    const yearStr = String(Math.abs(year)).padStart(4, '0');
    const monthStr = String(month).padStart(2, '0');
    const dayOfMonthStr = String(dayOfMonth).padStart(2, '0');
    return `${yearStr}-${monthStr}-${dayOfMonthStr}${year < 0 ? ' (BC)' : ''}`;
}
function getDuckDBDateStringFromDays(days) {
    const absDays = Math.abs(days);
    const sign = days < 0 ? -1 : 1;
    // 400 years is the shortest interval with a fixed number of days. (Leap years and different length months can result
    // in shorter intervals having different number of days.) By separating the number of 400 year intervals from the
    // interval covered by the remaining days, we can guarantee that the date resulting from shifting the epoch by the
    // remaining interval is within the valid range of the JS Date object. This allows us to use JS Date to calculate the
    // year, month, and day of month for the date represented by the remaining interval, thus accounting for leap years
    // and different length months. We can then safely add back the years from the 400 year intervals, because the month
    // and day of month won't change when a date is shifted by a whole number of such intervals.
    const num400YearIntervals = Math.floor(absDays / DAYS_IN_400_YEARS);
    const yearsFrom400YearIntervals = sign * num400YearIntervals * 400;
    const absDaysFromRemainingInterval = absDays % DAYS_IN_400_YEARS;
    const millisecondsFromRemainingInterval = sign * absDaysFromRemainingInterval * MILLISECONDS_PER_DAY_NUM;
    const date = new Date(millisecondsFromRemainingInterval);
    let year = yearsFrom400YearIntervals + date.getUTCFullYear();
    if (year < 0) {
        year--; // correct for non-existence of year zero
    }
    const month = date.getUTCMonth() + 1; // getUTCMonth returns zero-indexed month, but we want a one-index month for display
    const dayOfMonth = date.getUTCDate(); // getUTCDate returns one-indexed day-of-month
    return getDuckDBDateStringFromYearMonthDay(year, month, dayOfMonth);
}
function getTimezoneOffsetString(timezoneOffsetInMinutes) {
    if (timezoneOffsetInMinutes === undefined) {
        return undefined;
    }
    const negative = timezoneOffsetInMinutes < 0;
    const positiveMinutes = Math.abs(timezoneOffsetInMinutes);
    const minutesPart = positiveMinutes % 60;
    const hoursPart = Math.floor(positiveMinutes / 60);
    const minutesStr = minutesPart !== 0 ? String(minutesPart).padStart(2, '0') : '';
    const hoursStr = String(hoursPart).padStart(2, '0');
    return `${negative ? '-' : '+'}${hoursStr}${minutesStr ? `:${minutesStr}` : ''}`;
}
function getAbsoluteOffsetStringFromParts(hoursPart, minutesPart, secondsPart) {
    const hoursStr = String(hoursPart).padStart(2, '0');
    const minutesStr = minutesPart !== 0 || secondsPart !== 0
        ? String(minutesPart).padStart(2, '0')
        : '';
    const secondsStr = secondsPart !== 0 ? String(secondsPart).padStart(2, '0') : '';
    let result = hoursStr;
    if (minutesStr) {
        result += `:${minutesStr}`;
        if (secondsStr) {
            result += `:${secondsStr}`;
        }
    }
    return result;
}
function getOffsetStringFromAbsoluteSeconds(absoluteOffsetInSeconds) {
    const secondsPart = absoluteOffsetInSeconds % 60;
    const minutes = Math.floor(absoluteOffsetInSeconds / 60);
    const minutesPart = minutes % 60;
    const hoursPart = Math.floor(minutes / 60);
    return getAbsoluteOffsetStringFromParts(hoursPart, minutesPart, secondsPart);
}
function getOffsetStringFromSeconds(offsetInSeconds) {
    const negative = offsetInSeconds < 0;
    const absoluteOffsetInSeconds = negative ? -offsetInSeconds : offsetInSeconds;
    const absoluteString = getOffsetStringFromAbsoluteSeconds(absoluteOffsetInSeconds);
    return `${negative ? '-' : '+'}${absoluteString}`;
}
function getDuckDBTimeStringFromParts(hoursPart, minutesPart, secondsPart, microsecondsPart) {
    const hoursStr = String(hoursPart).padStart(2, '0');
    const minutesStr = String(minutesPart).padStart(2, '0');
    const secondsStr = String(secondsPart).padStart(2, '0');
    const microsecondsStr = String(microsecondsPart)
        .padStart(6, '0')
        .replace(/0+$/, '');
    return `${hoursStr}:${minutesStr}:${secondsStr}${microsecondsStr.length > 0 ? `.${microsecondsStr}` : ''}`;
}
function getDuckDBTimeStringFromPartsNS(hoursPart, minutesPart, secondsPart, nanosecondsPart) {
    const hoursStr = String(hoursPart).padStart(2, '0');
    const minutesStr = String(minutesPart).padStart(2, '0');
    const secondsStr = String(secondsPart).padStart(2, '0');
    const nanosecondsStr = String(nanosecondsPart)
        .padStart(9, '0')
        .replace(/0+$/, '');
    return `${hoursStr}:${minutesStr}:${secondsStr}${nanosecondsStr.length > 0 ? `.${nanosecondsStr}` : ''}`;
}
function getDuckDBTimeStringFromPositiveMicroseconds(positiveMicroseconds) {
    const microsecondsPart = positiveMicroseconds % MICROSECONDS_PER_SECOND;
    const seconds = positiveMicroseconds / MICROSECONDS_PER_SECOND;
    const secondsPart = seconds % SECONDS_PER_MINUTE;
    const minutes = seconds / SECONDS_PER_MINUTE;
    const minutesPart = minutes % MINUTES_PER_HOUR;
    const hoursPart = minutes / MINUTES_PER_HOUR;
    return getDuckDBTimeStringFromParts(hoursPart, minutesPart, secondsPart, microsecondsPart);
}
function getDuckDBTimeStringFromPositiveNanoseconds(positiveNanoseconds) {
    const nanosecondsPart = positiveNanoseconds % NANOSECONDS_PER_SECOND;
    const seconds = positiveNanoseconds / NANOSECONDS_PER_SECOND;
    const secondsPart = seconds % SECONDS_PER_MINUTE;
    const minutes = seconds / SECONDS_PER_MINUTE;
    const minutesPart = minutes % MINUTES_PER_HOUR;
    const hoursPart = minutes / MINUTES_PER_HOUR;
    return getDuckDBTimeStringFromPartsNS(hoursPart, minutesPart, secondsPart, nanosecondsPart);
}
function getDuckDBTimeStringFromMicrosecondsInDay(microsecondsInDay) {
    const positiveMicroseconds = microsecondsInDay < 0
        ? microsecondsInDay + MICROSECONDS_PER_DAY
        : microsecondsInDay;
    return getDuckDBTimeStringFromPositiveMicroseconds(positiveMicroseconds);
}
function getDuckDBTimeStringFromNanosecondsInDay(nanosecondsInDay) {
    const positiveNanoseconds = nanosecondsInDay < 0
        ? nanosecondsInDay + NANOSECONDS_PER_DAY
        : nanosecondsInDay;
    return getDuckDBTimeStringFromPositiveNanoseconds(positiveNanoseconds);
}
function getDuckDBTimeStringFromMicroseconds(microseconds) {
    const negative = microseconds < 0;
    const positiveMicroseconds = negative ? -microseconds : microseconds;
    const positiveString = getDuckDBTimeStringFromPositiveMicroseconds(positiveMicroseconds);
    return negative ? `-${positiveString}` : positiveString;
}
function getDuckDBTimestampStringFromDaysAndMicroseconds(days, microsecondsInDay, timezonePart) {
    // This conversion of BigInt to Number is safe, because the largest absolute value that `days` can has is 106751991,
    // which fits without loss of precision in a JS Number. (106751991 = (2^63-1) / MICROSECONDS_PER_DAY)
    const dateStr = getDuckDBDateStringFromDays(Number(days));
    const timeStr = getDuckDBTimeStringFromMicrosecondsInDay(microsecondsInDay);
    return `${dateStr} ${timeStr}${timezonePart ?? ''}`;
}
function getDuckDBTimestampStringFromDaysAndNanoseconds(days, nanosecondsInDay) {
    // This conversion of BigInt to Number is safe, because the largest absolute value that `days` can has is 106751
    // which fits without loss of precision in a JS Number. (106751 = (2^63-1) / NANOSECONDS_PER_DAY)
    const dateStr = getDuckDBDateStringFromDays(Number(days));
    const timeStr = getDuckDBTimeStringFromNanosecondsInDay(nanosecondsInDay);
    return `${dateStr} ${timeStr}`;
}
function getDuckDBTimestampStringFromMicroseconds(microseconds, timezoneOffsetInMinutes) {
    // Note that -infinity and infinity are only representable in TIMESTAMP (and TIMESTAMPTZ), not the other timestamp
    // variants. This is by-design and matches DuckDB.
    if (microseconds === NEGATIVE_INFINITY_TIMESTAMP) {
        return '-infinity';
    }
    if (microseconds === POSITIVE_INFINITY_TIMESTAMP) {
        return 'infinity';
    }
    const offsetMicroseconds = timezoneOffsetInMinutes !== undefined
        ? microseconds +
            BigInt(timezoneOffsetInMinutes) *
                MICROSECONDS_PER_SECOND *
                SECONDS_PER_MINUTE
        : microseconds;
    let days = offsetMicroseconds / MICROSECONDS_PER_DAY;
    let microsecondsPart = offsetMicroseconds % MICROSECONDS_PER_DAY;
    if (microsecondsPart < 0) {
        days--;
        microsecondsPart += MICROSECONDS_PER_DAY;
    }
    return getDuckDBTimestampStringFromDaysAndMicroseconds(days, microsecondsPart, getTimezoneOffsetString(timezoneOffsetInMinutes));
}
function getDuckDBTimestampStringFromSeconds(seconds) {
    return getDuckDBTimestampStringFromMicroseconds(seconds * MICROSECONDS_PER_SECOND);
}
function getDuckDBTimestampStringFromMilliseconds(milliseconds) {
    return getDuckDBTimestampStringFromMicroseconds(milliseconds * MICROSECONDS_PER_MILLISECOND);
}
function getDuckDBTimestampStringFromNanoseconds(nanoseconds) {
    let days = nanoseconds / NANOSECONDS_PER_DAY;
    let nanosecondsPart = nanoseconds % NANOSECONDS_PER_DAY;
    if (nanosecondsPart < 0) {
        days--;
        nanosecondsPart += NANOSECONDS_PER_DAY;
    }
    return getDuckDBTimestampStringFromDaysAndNanoseconds(days, nanosecondsPart);
}
// Assumes baseUnit can be pluralized by adding an 's'.
function numberAndUnit(value, baseUnit) {
    return `${value} ${baseUnit}${Math.abs(value) !== 1 ? 's' : ''}`;
}
function getDuckDBIntervalString(months, days, microseconds) {
    const parts = [];
    if (months !== 0) {
        const sign = months < 0 ? -1 : 1;
        const absMonths = Math.abs(months);
        const absYears = Math.floor(absMonths / 12);
        const years = sign * absYears;
        const extraMonths = sign * (absMonths - absYears * 12);
        if (years !== 0) {
            parts.push(numberAndUnit(years, 'year'));
        }
        if (extraMonths !== 0) {
            parts.push(numberAndUnit(extraMonths, 'month'));
        }
    }
    if (days !== 0) {
        parts.push(numberAndUnit(days, 'day'));
    }
    if (microseconds !== 0n) {
        parts.push(getDuckDBTimeStringFromMicroseconds(microseconds));
    }
    if (parts.length > 0) {
        return parts.join(' ');
    }
    return '00:00:00';
}


/***/ }),

/***/ 6504:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.displayStringForDuckDBValue = displayStringForDuckDBValue;
const sql_1 = __nccwpck_require__(6037);
function displayStringForDuckDBValue(value) {
    if (value == null) {
        return 'NULL';
    }
    if (typeof value === 'string') {
        return (0, sql_1.quotedString)(value);
    }
    return value.toString();
}


/***/ }),

/***/ 9514:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.stringFromBlob = stringFromBlob;
exports.stringFromBlobStringConcat = stringFromBlobStringConcat;
exports.stringFromBlobArrayJoin = stringFromBlobArrayJoin;
/** Matches BLOB-to-VARCHAR conversion behavior of DuckDB. */
function stringFromBlob(bytes) {
    // String concatenation appears to be faster for this function at smaller sizes.
    // Threshold of (2^16) experimentally determined on a MacBook Pro (M2 Max).
    // See stringFromBlob.bench.ts.
    if (bytes.length <= 65536) {
        return stringFromBlobStringConcat(bytes);
    }
    return stringFromBlobArrayJoin(bytes);
}
function stringFromBlobStringConcat(bytes) {
    let byteString = '';
    for (const byte of bytes) {
        if (byte <= 0x1f ||
            byte === 0x22 /* double quote */ ||
            byte === 0x27 /* single quote */ ||
            byte >= 0x7f) {
            byteString += `\\x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
        }
        else {
            byteString += String.fromCharCode(byte);
        }
    }
    return byteString;
}
function stringFromBlobArrayJoin(bytes) {
    const byteStrings = [];
    for (const byte of bytes) {
        if (byte <= 0x1f ||
            byte === 0x22 /* double quote */ ||
            byte === 0x27 /* single quote */ ||
            byte >= 0x7f) {
            byteStrings.push(`\\x${byte.toString(16).toUpperCase().padStart(2, '0')}`);
        }
        else {
            byteStrings.push(String.fromCharCode(byte));
        }
    }
    return byteStrings.join('');
}


/***/ }),

/***/ 9618:
/***/ ((__unused_webpack_module, exports) => {


/**
 * Decimal string formatting.
 *
 * Supports a subset of the functionality of `BigInt.prototype.toLocaleString` for locale-specific formatting.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.stringFromDecimal = stringFromDecimal;
/*
 * Get the decimal separator for a given locale.
 * Somewhat expensive, so use getCachedDecimalSeparator if you need to call this multiple times.
 */
function getDecimalSeparator(locales) {
    const decimalSeparator = new Intl.NumberFormat(locales, { useGrouping: false })
        .formatToParts(0.1)
        .find((part) => part.type === 'decimal')?.value ?? '.';
    return decimalSeparator;
}
/*
 * Get the decimal separator for a given locale, and cache the result.
 */
const cachedDecimalSeparators = {};
function getCachedDecimalSeparator(locales) {
    const cacheKey = JSON.stringify(locales);
    if (cacheKey in cachedDecimalSeparators) {
        return cachedDecimalSeparators[cacheKey];
    }
    const decimalSeparator = getDecimalSeparator(locales);
    cachedDecimalSeparators[cacheKey] = decimalSeparator;
    return decimalSeparator;
}
// Helper function to format whole part of a decimal value.
// Note that we explicitly omit 'minimumFractionDigits' and 'maximumFractionDigits' from the options
// passed to toLocaleString, because they are only relevant for the fractional part of the number, and
// would result in formatting the whole part as a real number, which we don't want.
function formatWholePart(localeOptions, val) {
    if (localeOptions) {
        const { minimumFractionDigits: _minFD, maximumFractionDigits: _maxFD, ...restOptions } = localeOptions.options ?? {};
        return val.toLocaleString(localeOptions?.locales, restOptions);
    }
    return String(val);
}
// Format the fractional part of a decimal value
// Note that we must handle minimumFractionDigits and maximumFractionDigits ourselves, and that
// we don't apply `useGrouping` because that only applies to the whole part of the number.
function formatFractionalPart(localeOptions, val, scale) {
    const fractionalPartStr = String(val).padStart(scale, '0');
    if (!localeOptions) {
        return fractionalPartStr;
    }
    const minFracDigits = localeOptions?.options?.minimumFractionDigits ?? 0;
    const maxFracDigits = localeOptions?.options?.maximumFractionDigits ?? 20;
    return fractionalPartStr.padEnd(minFracDigits, '0').slice(0, maxFracDigits);
}
/**
 * Convert a scaled decimal value to a string, possibly using locale-specific formatting.
 */
function stringFromDecimal(scaledValue, scale, localeOptions) {
    // Decimal values are represented as integers that have been scaled up by a power of ten. The `scale` property of
    // the type is the exponent of the scale factor. For a scale greater than zero, we need to separate out the
    // fractional part by reversing this scaling.
    if (scale > 0) {
        const scaleFactor = BigInt(10) ** BigInt(scale);
        const absScaledValue = scaledValue < 0 ? -scaledValue : scaledValue;
        const prefix = scaledValue < 0 ? '-' : '';
        const wholePartNum = absScaledValue / scaleFactor;
        const wholePartStr = formatWholePart(localeOptions, wholePartNum);
        const fractionalPartNum = absScaledValue % scaleFactor;
        const fractionalPartStr = formatFractionalPart(localeOptions, fractionalPartNum, scale);
        const decimalSeparatorStr = localeOptions
            ? getCachedDecimalSeparator(localeOptions.locales)
            : '.';
        return `${prefix}${wholePartStr}${decimalSeparatorStr}${fractionalPartStr}`;
    }
    // For a scale of zero, there is no fractional part, so a direct string conversion works.
    if (localeOptions) {
        return scaledValue.toLocaleString(localeOptions?.locales, localeOptions?.options);
    }
    return String(scaledValue);
}


/***/ }),

/***/ 8360:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.varintDecode = varintDecode;
/**
 * Decodes an unsigned LEB128 (little-endian base-128) varint at
 * `view[offset]`. Each byte contributes 7 bits of payload; the high bit is
 * a continuation flag.
 *
 * Returns the decoded `value` and the byte position `nextOffset` immediately
 * after the varint. Throws if the varint:
 *   - reads past the end of `view` (truncated),
 *   - exceeds 2**32-1 (overflow).
 *
 * Uses arithmetic (not bitwise) accumulation so values up to 2**32-1
 * round-trip correctly — JS bitwise operators coerce to signed int32 and
 * would turn 0xffffffff into -1.
 */
function varintDecode(view, offset) {
    let value = 0;
    let multiplier = 1;
    let cur = offset;
    while (true) {
        if (cur >= view.byteLength) {
            throw new Error('varint truncated');
        }
        const byte = view.getUint8(cur++);
        value += (byte & 0x7f) * multiplier;
        if ((byte & 0x80) === 0) {
            break;
        }
        multiplier *= 128;
        if (multiplier > 0x80000000) {
            // multiplier == 128**5 means we're about to process a 6th byte —
            // even a single payload bit beyond would push past 2**32-1.
            throw new Error('varint overflow');
        }
    }
    if (value > 0xffffffff) {
        throw new Error('varint overflow');
    }
    return { value, nextOffset: cur };
}


/***/ }),

/***/ 5057:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.convertColumnsFromChunks = convertColumnsFromChunks;
function convertColumnsFromChunks(chunks, converter) {
    if (chunks.length === 0) {
        return [];
    }
    const convertedColumns = chunks[0].convertColumns(converter);
    for (let chunkIndex = 1; chunkIndex < chunks.length; chunkIndex++) {
        for (let columnIndex = 0; columnIndex < convertedColumns.length; columnIndex++) {
            const chunk = chunks[chunkIndex];
            chunk.visitColumnValues(columnIndex, (value, _rowIndex, _columnIndex, type) => convertedColumns[columnIndex].push(converter(value, type, converter)));
        }
    }
    return convertedColumns;
}


/***/ }),

/***/ 2366:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.convertColumnsObjectFromChunks = convertColumnsObjectFromChunks;
function convertColumnsObjectFromChunks(chunks, columnNames, converter) {
    const convertedColumnsObject = {};
    for (const columnName of columnNames) {
        convertedColumnsObject[columnName] = [];
    }
    if (chunks.length === 0) {
        return convertedColumnsObject;
    }
    const columnCount = chunks[0].columnCount;
    for (let chunkIndex = 0; chunkIndex < chunks.length; chunkIndex++) {
        for (let columnIndex = 0; columnIndex < columnCount; columnIndex++) {
            chunks[chunkIndex].visitColumnValues(columnIndex, (value, _rowIndex, _columnIndex, type) => convertedColumnsObject[columnNames[columnIndex]].push(converter(value, type, converter)));
        }
    }
    return convertedColumnsObject;
}


/***/ }),

/***/ 5148:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.convertRowObjectsFromChunks = convertRowObjectsFromChunks;
function convertRowObjectsFromChunks(chunks, columnNames, converter) {
    const rowObjects = [];
    for (const chunk of chunks) {
        const rowCount = chunk.rowCount;
        for (let rowIndex = 0; rowIndex < rowCount; rowIndex++) {
            const rowObject = {};
            chunk.visitRowValues(rowIndex, (value, _rowIndex, columnIndex, type) => {
                rowObject[columnNames[columnIndex]] = converter(value, type, converter);
            });
            rowObjects.push(rowObject);
        }
    }
    return rowObjects;
}


/***/ }),

/***/ 4141:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.convertRowsFromChunks = convertRowsFromChunks;
function convertRowsFromChunks(chunks, converter) {
    const rows = [];
    for (const chunk of chunks) {
        const rowCount = chunk.rowCount;
        for (let rowIndex = 0; rowIndex < rowCount; rowIndex++) {
            rows.push(chunk.convertRowValues(rowIndex, converter));
        }
    }
    return rows;
}


/***/ }),

/***/ 5659:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createConfig = createConfig;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
function createConfig(options) {
    const config = node_bindings_1.default.create_config();
    // Set the default duckdb_api value for the api. Can be overridden.
    node_bindings_1.default.set_config(config, 'duckdb_api', 'node-neo-api');
    if (options) {
        for (const optionName in options) {
            const optionValue = String(options[optionName]);
            node_bindings_1.default.set_config(config, optionName, optionValue);
        }
    }
    return config;
}


/***/ }),

/***/ 9757:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createDuckDBValueConverter = createDuckDBValueConverter;
function createDuckDBValueConverter(convertersByTypeId) {
    return (value, type, converter) => {
        if (value == null) {
            return null;
        }
        const converterForTypeId = convertersByTypeId[type.typeId];
        if (!converterForTypeId) {
            throw new Error(`No converter for typeId: ${type.typeId}`);
        }
        return converterForTypeId(value, type, converter);
    };
}


/***/ }),

/***/ 5080:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createResult = createResult;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const DuckDBMaterializedResult_1 = __nccwpck_require__(9268);
const DuckDBResult_1 = __nccwpck_require__(6911);
function createResult(result) {
    if (node_bindings_1.default.result_is_streaming(result)) {
        return new DuckDBResult_1.DuckDBResult(result);
    }
    else {
        return new DuckDBMaterializedResult_1.DuckDBMaterializedResult(result);
    }
}


/***/ }),

/***/ 8832:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createValue = createValue;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const DuckDBTypeId_1 = __nccwpck_require__(2619);
const typeForValue_1 = __nccwpck_require__(5157);
const values_1 = __nccwpck_require__(6300);
function createValue(type, input) {
    if (input === null) {
        return node_bindings_1.default.create_null_value();
    }
    const { typeId } = type;
    switch (typeId) {
        case DuckDBTypeId_1.DuckDBTypeId.BOOLEAN:
            if (typeof input === 'boolean') {
                return node_bindings_1.default.create_bool(input);
            }
            throw new Error(`input is not a boolean`);
        case DuckDBTypeId_1.DuckDBTypeId.TINYINT:
            if (typeof input === 'number') {
                return node_bindings_1.default.create_int8(input);
            }
            throw new Error(`input is not a number`);
        case DuckDBTypeId_1.DuckDBTypeId.SMALLINT:
            if (typeof input === 'number') {
                return node_bindings_1.default.create_int16(input);
            }
            throw new Error(`input is not a number`);
        case DuckDBTypeId_1.DuckDBTypeId.INTEGER:
            if (typeof input === 'number') {
                return node_bindings_1.default.create_int32(input);
            }
            throw new Error(`input is not a number`);
        case DuckDBTypeId_1.DuckDBTypeId.BIGINT:
            if (typeof input === 'bigint' || typeof input === 'number') {
                return node_bindings_1.default.create_int64(BigInt(input));
            }
            throw new Error(`input is not a bigint`);
        case DuckDBTypeId_1.DuckDBTypeId.UTINYINT:
            if (typeof input === 'number') {
                return node_bindings_1.default.create_uint8(input);
            }
            throw new Error(`input is not a number`);
        case DuckDBTypeId_1.DuckDBTypeId.USMALLINT:
            if (typeof input === 'number') {
                return node_bindings_1.default.create_uint16(input);
            }
            throw new Error(`input is not a number`);
        case DuckDBTypeId_1.DuckDBTypeId.UINTEGER:
            if (typeof input === 'number') {
                return node_bindings_1.default.create_uint32(input);
            }
            throw new Error(`input is not a number`);
        case DuckDBTypeId_1.DuckDBTypeId.UBIGINT:
            if (typeof input === 'bigint' || typeof input === 'number') {
                return node_bindings_1.default.create_uint64(BigInt(input));
            }
            throw new Error(`input is not a bigint`);
        case DuckDBTypeId_1.DuckDBTypeId.FLOAT:
            if (typeof input === 'number') {
                return node_bindings_1.default.create_float(input);
            }
            throw new Error(`input is not a number`);
        case DuckDBTypeId_1.DuckDBTypeId.DOUBLE:
            if (typeof input === 'number') {
                return node_bindings_1.default.create_double(input);
            }
            throw new Error(`input is not a number`);
        case DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP:
            if (input instanceof values_1.DuckDBTimestampValue) {
                return node_bindings_1.default.create_timestamp(input);
            }
            throw new Error(`input is not a DuckDBTimestampValue`);
        case DuckDBTypeId_1.DuckDBTypeId.DATE:
            if (input instanceof values_1.DuckDBDateValue) {
                return node_bindings_1.default.create_date(input);
            }
            throw new Error(`input is not a DuckDBDateValue`);
        case DuckDBTypeId_1.DuckDBTypeId.TIME:
            if (input instanceof values_1.DuckDBTimeValue) {
                return node_bindings_1.default.create_time(input);
            }
            throw new Error(`input is not a DuckDBTimeValue`);
        case DuckDBTypeId_1.DuckDBTypeId.INTERVAL:
            if (input instanceof values_1.DuckDBIntervalValue) {
                return node_bindings_1.default.create_interval(input);
            }
            throw new Error(`input is not a DuckDBIntervalValue`);
        case DuckDBTypeId_1.DuckDBTypeId.HUGEINT:
            if (typeof input === 'bigint') {
                return node_bindings_1.default.create_hugeint(input);
            }
            throw new Error(`input is not a bigint`);
        case DuckDBTypeId_1.DuckDBTypeId.UHUGEINT:
            if (typeof input === 'bigint') {
                return node_bindings_1.default.create_uhugeint(input);
            }
            throw new Error(`input is not a bigint`);
        case DuckDBTypeId_1.DuckDBTypeId.VARCHAR:
            if (typeof input === 'string') {
                return node_bindings_1.default.create_varchar(input);
            }
            throw new Error(`input is not a string`);
        case DuckDBTypeId_1.DuckDBTypeId.BLOB:
            if (input instanceof values_1.DuckDBBlobValue) {
                return node_bindings_1.default.create_blob(input.bytes);
            }
            throw new Error(`input is not a DuckDBBlobValue`);
        case DuckDBTypeId_1.DuckDBTypeId.DECIMAL:
            if (input instanceof values_1.DuckDBDecimalValue) {
                return node_bindings_1.default.create_decimal(input);
            }
            throw new Error(`input is not a DuckDBDecimalValue`);
        case DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_S:
            if (input instanceof values_1.DuckDBTimestampSecondsValue) {
                return node_bindings_1.default.create_timestamp_s(input);
            }
            throw new Error(`input is not a DuckDBTimestampSecondsValue`);
        case DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_MS:
            if (input instanceof values_1.DuckDBTimestampMillisecondsValue) {
                return node_bindings_1.default.create_timestamp_ms(input);
            }
            throw new Error(`input is not a DuckDBTimestampMillisecondsValue`);
        case DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_NS:
            if (input instanceof values_1.DuckDBTimestampNanosecondsValue) {
                return node_bindings_1.default.create_timestamp_ns(input);
            }
            throw new Error(`input is not a DuckDBTimestampNanosecondsValue`);
        case DuckDBTypeId_1.DuckDBTypeId.ENUM:
            if (typeof input === 'string') {
                return node_bindings_1.default.create_enum_value(type.toLogicalType().logical_type, type.indexForValue(input));
            }
            throw new Error(`input is not a string`);
        case DuckDBTypeId_1.DuckDBTypeId.LIST:
            if (input instanceof values_1.DuckDBListValue) {
                if (type.valueType.typeId === DuckDBTypeId_1.DuckDBTypeId.ANY) {
                    throw new Error('Cannot create lists with item type of ANY. Specify a specific type.');
                }
                return node_bindings_1.default.create_list_value(type.valueType.toLogicalType().logical_type, input.items.map((item) => createValue(type.valueType, item)));
            }
            throw new Error(`input is not a DuckDBListValue`);
        case DuckDBTypeId_1.DuckDBTypeId.STRUCT:
            if (input instanceof values_1.DuckDBStructValue) {
                if (type.entryTypes.find((entryType) => entryType.typeId === DuckDBTypeId_1.DuckDBTypeId.ANY)) {
                    throw new Error('Cannot create structs with an entry type of ANY. Specify a specific type.');
                }
                // Pair entries by name rather than positionally so that
                // `structValue({b: 'x', a: 1})` against `STRUCT({a: INTEGER, b:
                // VARCHAR})` doesn't silently mispair when the value's insertion
                // order differs from the type's declared field order.
                return node_bindings_1.default.create_struct_value(type.toLogicalType().logical_type, type.entryNames.map((name, i) => {
                    if (!(name in input.entries)) {
                        throw new Error(`STRUCT entry '${name}' is missing from input`);
                    }
                    return createValue(type.entryTypes[i], input.entries[name]);
                }));
            }
            throw new Error(`input is not a DuckDBStructValue`);
        case DuckDBTypeId_1.DuckDBTypeId.MAP:
            if (input instanceof values_1.DuckDBMapValue) {
                if (type.keyType.typeId === DuckDBTypeId_1.DuckDBTypeId.ANY) {
                    throw new Error('Cannot create maps with key type of ANY. Specify a specific type.');
                }
                if (type.valueType.typeId === DuckDBTypeId_1.DuckDBTypeId.ANY) {
                    throw new Error('Cannot create maps with value type of ANY. Specify a specific type.');
                }
                return node_bindings_1.default.create_map_value(type.toLogicalType().logical_type, input.entries.map((entry) => createValue(type.keyType, entry.key)), input.entries.map((entry) => createValue(type.valueType, entry.value)));
            }
            throw new Error(`input is not a DuckDBMapValue`);
        case DuckDBTypeId_1.DuckDBTypeId.ARRAY:
            if (input instanceof values_1.DuckDBArrayValue) {
                if (type.valueType.typeId === DuckDBTypeId_1.DuckDBTypeId.ANY) {
                    throw new Error('Cannot create arrays with item type of ANY. Specify a specific type.');
                }
                return node_bindings_1.default.create_array_value(type.valueType.toLogicalType().logical_type, input.items.map((item) => createValue(type.valueType, item)));
            }
            throw new Error(`input is not a DuckDBArrayValue`);
        case DuckDBTypeId_1.DuckDBTypeId.UUID:
            if (input instanceof values_1.DuckDBUUIDValue) {
                return node_bindings_1.default.create_uuid(input.toUint128());
            }
            throw new Error(`input is not a bigint`);
        case DuckDBTypeId_1.DuckDBTypeId.UNION:
            if (input instanceof values_1.DuckDBUnionValue) {
                const tagIndex = type.memberIndexForTag(input.tag);
                const memberType = type.memberTypes[tagIndex];
                if (memberType.typeId === DuckDBTypeId_1.DuckDBTypeId.ANY) {
                    throw new Error('Cannot create union values with type of ANY.');
                }
                return node_bindings_1.default.create_union_value(type.toLogicalType().logical_type, tagIndex, createValue(memberType, input.value));
            }
            throw new Error(`input is not a DuckDBUnionValue`);
        case DuckDBTypeId_1.DuckDBTypeId.BIT:
            if (input instanceof values_1.DuckDBBitValue) {
                return node_bindings_1.default.create_bit(input.data);
            }
            throw new Error(`input is not a DuckDBBitValue`);
        case DuckDBTypeId_1.DuckDBTypeId.TIME_TZ:
            if (input instanceof values_1.DuckDBTimeTZValue) {
                return node_bindings_1.default.create_time_tz_value(input);
            }
            throw new Error(`input is not a DuckDBTimeTZValue`);
        case DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_TZ:
            if (input instanceof values_1.DuckDBTimestampTZValue) {
                return node_bindings_1.default.create_timestamp_tz(input);
            }
            throw new Error(`input is not a DuckDBTimestampTZValue`);
        case DuckDBTypeId_1.DuckDBTypeId.ANY:
            throw new Error(`Cannot create values of type ANY. Specify a specific type.`);
        case DuckDBTypeId_1.DuckDBTypeId.BIGNUM:
            if (typeof input === 'bigint') {
                return node_bindings_1.default.create_bignum(input);
            }
            throw new Error(`input is not a bigint`);
        case DuckDBTypeId_1.DuckDBTypeId.SQLNULL:
            return node_bindings_1.default.create_null_value();
        case DuckDBTypeId_1.DuckDBTypeId.STRING_LITERAL:
            throw new Error(`Cannot create values of type STRING_LITERAL.`);
        case DuckDBTypeId_1.DuckDBTypeId.INTEGER_LITERAL:
            throw new Error(`Cannot create values of type INTEGER_LITERAL.`);
        case DuckDBTypeId_1.DuckDBTypeId.TIME_NS:
            if (input instanceof values_1.DuckDBTimeNSValue) {
                return node_bindings_1.default.create_time_ns(input);
            }
            throw new Error(`input is not a DuckDBTimeNSValue`);
        case DuckDBTypeId_1.DuckDBTypeId.GEOMETRY:
            if (input instanceof values_1.DuckDBGeometryValue) {
                throw new Error(`Creating values of type GEOMETRY is not yet supported.`);
                // TODO: create_geometry doesn't exist; create_blob results in Failed to cast value: Unimplemented type for cast (BLOB -> GEOMETRY)
                // return duckdb.create_blob(input.bytes);
            }
            throw new Error(`input is not a DuckDBGeometryValue`);
        case DuckDBTypeId_1.DuckDBTypeId.VARIANT: {
            // VARIANT has no direct create primitive in the C API; DuckDB
            // implicitly casts from any compatible type when the target column
            // or parameter is VARIANT. Recurse on the input's natural type so
            // we hand DuckDB a Value it can cast.
            //
            // If the input is a DuckDBVariantValue, prefer its embedded `.type`
            // (set by the decoder from the on-disk variant tag) so heterogeneous
            // content round-trips faithfully. Fall back to `typeForValue` when
            // no type hint is attached. The recursion is wrapped so a
            // mismatched wrapper (e.g. `variantValue('hello', INTEGER)`)
            // surfaces a VARIANT-flavored error rather than a confusing
            // `input is not a number` from a sibling case.
            const inner = input instanceof values_1.DuckDBVariantValue ? input.value : input;
            const innerType = input instanceof values_1.DuckDBVariantValue && input.type
                ? input.type
                : (0, typeForValue_1.typeForValue)(inner);
            try {
                return createValue(innerType, inner);
            }
            catch (err) {
                throw new Error(`Failed to create VARIANT value (inner type ${innerType}): ${err.message}`);
            }
        }
        default:
            throw new Error(`unrecognized type id ${typeId}`);
    }
}


/***/ }),

/***/ 5898:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __exportStar = (this && this.__exportStar) || function(m, exports) {
    for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.uhugeint_to_double = exports.hugeint_to_double = exports.double_to_uhugeint = exports.double_to_hugeint = void 0;
var node_bindings_1 = __nccwpck_require__(4448);
Object.defineProperty(exports, "double_to_hugeint", ({ enumerable: true, get: function () { return node_bindings_1.double_to_hugeint; } }));
Object.defineProperty(exports, "double_to_uhugeint", ({ enumerable: true, get: function () { return node_bindings_1.double_to_uhugeint; } }));
Object.defineProperty(exports, "hugeint_to_double", ({ enumerable: true, get: function () { return node_bindings_1.hugeint_to_double; } }));
Object.defineProperty(exports, "uhugeint_to_double", ({ enumerable: true, get: function () { return node_bindings_1.uhugeint_to_double; } }));
__exportStar(__nccwpck_require__(3081), exports);
__exportStar(__nccwpck_require__(9757), exports);
__exportStar(__nccwpck_require__(4129), exports);
__exportStar(__nccwpck_require__(5110), exports);
__exportStar(__nccwpck_require__(902), exports);
__exportStar(__nccwpck_require__(2025), exports);
__exportStar(__nccwpck_require__(9922), exports);
__exportStar(__nccwpck_require__(4858), exports);
__exportStar(__nccwpck_require__(7225), exports);
__exportStar(__nccwpck_require__(35), exports);
__exportStar(__nccwpck_require__(599), exports);
__exportStar(__nccwpck_require__(9268), exports);
__exportStar(__nccwpck_require__(8826), exports);
__exportStar(__nccwpck_require__(3002), exports);
__exportStar(__nccwpck_require__(5854), exports);
__exportStar(__nccwpck_require__(6911), exports);
__exportStar(__nccwpck_require__(3280), exports);
__exportStar(__nccwpck_require__(5582), exports);
__exportStar(__nccwpck_require__(3129), exports);
__exportStar(__nccwpck_require__(1862), exports);
__exportStar(__nccwpck_require__(1284), exports);
__exportStar(__nccwpck_require__(9104), exports);
__exportStar(__nccwpck_require__(8095), exports);
__exportStar(__nccwpck_require__(5156), exports);
__exportStar(__nccwpck_require__(6542), exports);
__exportStar(__nccwpck_require__(9538), exports);
__exportStar(__nccwpck_require__(2619), exports);
__exportStar(__nccwpck_require__(377), exports);
__exportStar(__nccwpck_require__(4124), exports);
__exportStar(__nccwpck_require__(313), exports);
__exportStar(__nccwpck_require__(3980), exports);
__exportStar(__nccwpck_require__(5875), exports);
__exportStar(__nccwpck_require__(8795), exports);
__exportStar(__nccwpck_require__(3318), exports);
__exportStar(__nccwpck_require__(9298), exports);
__exportStar(__nccwpck_require__(416), exports);
__exportStar(__nccwpck_require__(3099), exports);
__exportStar(__nccwpck_require__(270), exports);
__exportStar(__nccwpck_require__(6463), exports);
__exportStar(__nccwpck_require__(5495), exports);
__exportStar(__nccwpck_require__(8949), exports);
__exportStar(__nccwpck_require__(8596), exports);
__exportStar(__nccwpck_require__(6037), exports);
__exportStar(__nccwpck_require__(6300), exports);
__exportStar(__nccwpck_require__(8005), exports);


/***/ }),

/***/ 8795:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.StatementType = exports.ResultReturnType = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
exports.ResultReturnType = node_bindings_1.default.ResultType;
exports.StatementType = node_bindings_1.default.StatementType;


/***/ }),

/***/ 4996:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.getColumnsFromChunks = getColumnsFromChunks;
function getColumnsFromChunks(chunks) {
    const columns = [];
    for (const chunk of chunks) {
        chunk.appendToColumns(columns);
    }
    return columns;
}


/***/ }),

/***/ 6067:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.getColumnsObjectFromChunks = getColumnsObjectFromChunks;
function getColumnsObjectFromChunks(chunks, columnNames) {
    const columnsObject = {};
    for (const chunk of chunks) {
        chunk.appendToColumnsObject(columnNames, columnsObject);
    }
    return columnsObject;
}


/***/ }),

/***/ 5399:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.getRowObjectsFromChunks = getRowObjectsFromChunks;
function getRowObjectsFromChunks(chunks, columnNames) {
    const rowObjects = [];
    for (const chunk of chunks) {
        chunk.appendToRowObjects(columnNames, rowObjects);
    }
    return rowObjects;
}


/***/ }),

/***/ 6098:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.getRowsFromChunks = getRowsFromChunks;
function getRowsFromChunks(chunks) {
    const rows = [];
    for (const chunk of chunks) {
        chunk.appendToRows(rows);
    }
    return rows;
}


/***/ }),

/***/ 5229:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
var __exportStar = (this && this.__exportStar) || function(m, exports) {
    for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
const duckdb = __importStar(__nccwpck_require__(5898));
exports["default"] = duckdb;
__exportStar(__nccwpck_require__(5898), exports);


/***/ }),

/***/ 8596:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readValue = readValue;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const DuckDBVector_1 = __nccwpck_require__(313);
/**
 * Converts a `duckdb.Value` into a `DuckDBValue`.
 *
 * Results normally arrive as vectors rather than values, so this is for the
 * places that hand back a value instead: table function parameters, and
 * `duckdb_get_table_names`.
 *
 * It works by referencing the value into a vector of its own and reading the one
 * element back, which reuses the vector reading path rather than duplicating it.
 * That matters for more than tidiness: the value accessors cannot reach inside an
 * ARRAY or a UNION at all, because `duckdb_get_list_child` and
 * `duckdb_get_struct_child` guard on the exact logical type id and return null
 * for both. Going through a vector covers every type, and leaves one
 * implementation of how each type is represented rather than two that can drift.
 *
 * The cost is roughly an extra microsecond per scalar value, which is fine here
 * and would not be in a per-row path. Per-row data already arrives as vectors and
 * never comes through here.
 */
function readValue(value) {
    // Capacity of one: the vector exists only to hold this single value. It is
    // destroyed when collected, and getItem materializes what it returns, so
    // nothing handed back keeps a reference to the vector's memory.
    const vector = node_bindings_1.default.create_vector(node_bindings_1.default.get_value_type(value), 1);
    node_bindings_1.default.vector_reference_value(vector, value);
    return DuckDBVector_1.DuckDBVector.create(vector, 1).getItem(0);
}


/***/ }),

/***/ 3698:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.sleep = sleep;
async function sleep(ms) {
    return new Promise((resolve) => {
        setTimeout(resolve, ms);
    });
}


/***/ }),

/***/ 6037:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.quotedString = quotedString;
exports.quotedIdentifier = quotedIdentifier;
function quotedString(input) {
    return `'${input.replaceAll(`'`, `''`)}'`;
}
function quotedIdentifier(input) {
    return `"${input.replaceAll(`"`, `""`)}"`;
}


/***/ }),

/***/ 5157:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.typeForValue = typeForValue;
const DuckDBType_1 = __nccwpck_require__(9538);
const values_1 = __nccwpck_require__(6300);
function typeForValue(value) {
    if (value === null) {
        return DuckDBType_1.SQLNULL;
    }
    else {
        switch (typeof value) {
            case 'boolean':
                return DuckDBType_1.BOOLEAN;
            case 'number':
                if (Number.isInteger(value)) {
                    if (value >= -2_147_483_648 && value <= 2_147_483_647) {
                        return DuckDBType_1.INTEGER;
                    }
                    return DuckDBType_1.BIGINT;
                }
                else {
                    return DuckDBType_1.DOUBLE;
                }
            case 'bigint':
                return DuckDBType_1.HUGEINT;
            case 'string':
                return DuckDBType_1.VARCHAR;
            case 'object':
                if (value instanceof values_1.DuckDBArrayValue) {
                    return (0, DuckDBType_1.ARRAY)(typeForValue(value.items[0]), value.items.length);
                }
                else if (value instanceof values_1.DuckDBBitValue) {
                    return DuckDBType_1.BIT;
                }
                else if (value instanceof values_1.DuckDBBlobValue) {
                    return DuckDBType_1.BLOB;
                }
                else if (value instanceof values_1.DuckDBDateValue) {
                    return DuckDBType_1.DATE;
                }
                else if (value instanceof values_1.DuckDBDecimalValue) {
                    return (0, DuckDBType_1.DECIMAL)(value.width, value.scale);
                }
                else if (value instanceof values_1.DuckDBIntervalValue) {
                    return DuckDBType_1.INTERVAL;
                }
                else if (value instanceof values_1.DuckDBListValue) {
                    return (0, DuckDBType_1.LIST)(typeForValue(value.items[0]));
                }
                else if (value instanceof values_1.DuckDBMapValue) {
                    if (value.entries.length === 0) {
                        // An empty map carries no entries to infer key/value types from.
                        // Mirror the empty-list path (LIST(ANY)) so createValue raises the
                        // same "Cannot create maps with key type of ANY" error, instead of
                        // a cryptic "Cannot read properties of undefined (reading 'key')".
                        return (0, DuckDBType_1.MAP)(DuckDBType_1.ANY, DuckDBType_1.ANY);
                    }
                    return (0, DuckDBType_1.MAP)(typeForValue(value.entries[0].key), typeForValue(value.entries[0].value));
                }
                else if (value instanceof values_1.DuckDBStructValue) {
                    const entryTypes = {};
                    for (const key in value.entries) {
                        entryTypes[key] = typeForValue(value.entries[key]);
                    }
                    return (0, DuckDBType_1.STRUCT)(entryTypes);
                }
                else if (value instanceof values_1.DuckDBTimestampMillisecondsValue) {
                    return DuckDBType_1.TIMESTAMP_MS;
                }
                else if (value instanceof values_1.DuckDBTimestampNanosecondsValue) {
                    return DuckDBType_1.TIMESTAMP_NS;
                }
                else if (value instanceof values_1.DuckDBTimestampSecondsValue) {
                    return DuckDBType_1.TIMESTAMP_S;
                }
                else if (value instanceof values_1.DuckDBTimestampTZValue) {
                    return DuckDBType_1.TIMESTAMPTZ;
                }
                else if (value instanceof values_1.DuckDBTimestampValue) {
                    return DuckDBType_1.TIMESTAMP;
                }
                else if (value instanceof values_1.DuckDBTimeTZValue) {
                    return DuckDBType_1.TIMETZ;
                }
                else if (value instanceof values_1.DuckDBTimeValue) {
                    return DuckDBType_1.TIME;
                }
                else if (value instanceof values_1.DuckDBTimeNSValue) {
                    return DuckDBType_1.TIME_NS;
                }
                else if (value instanceof values_1.DuckDBUnionValue) {
                    return (0, DuckDBType_1.UNION)({ [value.tag]: typeForValue(value.value) });
                }
                else if (value instanceof values_1.DuckDBUUIDValue) {
                    return DuckDBType_1.UUID;
                }
                else if (value instanceof values_1.DuckDBVariantValue) {
                    return DuckDBType_1.VARIANT;
                }
                break;
        }
    }
    return DuckDBType_1.ANY;
}


/***/ }),

/***/ 4365:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.BaseDuckDBType = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const DuckDBLogicalType_1 = __nccwpck_require__(599);
const DuckDBTypeId_1 = __nccwpck_require__(2619);
class BaseDuckDBType {
    typeId;
    alias;
    constructor(typeId, alias) {
        this.typeId = typeId;
        this.alias = alias;
    }
    toString() {
        return DuckDBTypeId_1.DuckDBTypeId[this.typeId];
    }
    toLogicalType() {
        const logicalType = DuckDBLogicalType_1.DuckDBLogicalType.create(node_bindings_1.default.create_logical_type(this.typeId));
        if (this.alias) {
            logicalType.alias = this.alias;
        }
        return logicalType;
    }
    toJson() {
        return {
            typeId: this.typeId,
            ...(this.alias ? { alias: this.alias } : {}),
        };
    }
}
exports.BaseDuckDBType = BaseDuckDBType;


/***/ }),

/***/ 8756:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ANY = exports.DuckDBAnyType = void 0;
const BaseDuckDBType_1 = __nccwpck_require__(4365);
const DuckDBTypeId_1 = __nccwpck_require__(2619);
class DuckDBAnyType extends BaseDuckDBType_1.BaseDuckDBType {
    constructor(alias) {
        super(DuckDBTypeId_1.DuckDBTypeId.ANY, alias);
    }
    static instance = new DuckDBAnyType();
    static create(alias) {
        return alias ? new DuckDBAnyType(alias) : DuckDBAnyType.instance;
    }
}
exports.DuckDBAnyType = DuckDBAnyType;
exports.ANY = DuckDBAnyType.instance;


/***/ }),

/***/ 5107:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBArrayType = void 0;
exports.ARRAY = ARRAY;
const BaseDuckDBType_1 = __nccwpck_require__(4365);
const DuckDBLogicalType_1 = __nccwpck_require__(599);
const DuckDBTypeId_1 = __nccwpck_require__(2619);
class DuckDBArrayType extends BaseDuckDBType_1.BaseDuckDBType {
    valueType;
    length;
    constructor(valueType, length, alias) {
        super(DuckDBTypeId_1.DuckDBTypeId.ARRAY, alias);
        this.valueType = valueType;
        this.length = length;
    }
    toString() {
        return `${this.valueType}[${this.length}]`;
    }
    toLogicalType() {
        const logicalType = DuckDBLogicalType_1.DuckDBLogicalType.createArray(this.valueType.toLogicalType(), this.length);
        if (this.alias) {
            logicalType.alias = this.alias;
        }
        return logicalType;
    }
    toJson() {
        return {
            typeId: this.typeId,
            valueType: this.valueType.toJson(),
            length: this.length,
            ...(this.alias ? { alias: this.alias } : {}),
        };
    }
}
exports.DuckDBArrayType = DuckDBArrayType;
function ARRAY(valueType, length, alias) {
    return new DuckDBArrayType(valueType, length, alias);
}


/***/ }),

/***/ 7095:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.BIGINT = exports.DuckDBBigIntType = void 0;
const BaseDuckDBType_1 = __nccwpck_require__(4365);
const DuckDBTypeId_1 = __nccwpck_require__(2619);
class DuckDBBigIntType extends BaseDuckDBType_1.BaseDuckDBType {
    constructor(alias) {
        super(DuckDBTypeId_1.DuckDBTypeId.BIGINT, alias);
    }
    static instance = new DuckDBBigIntType();
    static create(alias) {
        return alias ? new DuckDBBigIntType(alias) : DuckDBBigIntType.instance;
    }
    static Max = 2n ** 63n - 1n;
    static Min = -(2n ** 63n);
    get max() {
        return DuckDBBigIntType.Max;
    }
    get min() {
        return DuckDBBigIntType.Min;
    }
}
exports.DuckDBBigIntType = DuckDBBigIntType;
exports.BIGINT = DuckDBBigIntType.instance;


/***/ }),

/***/ 6638:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.BIGNUM = exports.DuckDBBigNumType = void 0;
const BaseDuckDBType_1 = __nccwpck_require__(4365);
const DuckDBTypeId_1 = __nccwpck_require__(2619);
class DuckDBBigNumType extends BaseDuckDBType_1.BaseDuckDBType {
    constructor(alias) {
        super(DuckDBTypeId_1.DuckDBTypeId.BIGNUM, alias);
    }
    static instance = new DuckDBBigNumType();
    static create(alias) {
        return alias ? new DuckDBBigNumType(alias) : DuckDBBigNumType.instance;
    }
    static Max = 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368n;
    static Min = -179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368n;
    get max() {
        return DuckDBBigNumType.Max;
    }
    get min() {
        return DuckDBBigNumType.Min;
    }
}
exports.DuckDBBigNumType = DuckDBBigNumType;
exports.BIGNUM = DuckDBBigNumType.instance;


/***/ }),

/***/ 2493:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.BIT = exports.DuckDBBitType = void 0;
const BaseDuckDBType_1 = __nccwpck_require__(4365);
const DuckDBTypeId_1 = __nccwpck_require__(2619);
class DuckDBBitType extends BaseDuckDBType_1.BaseDuckDBType {
    constructor(alias) {
        super(DuckDBTypeId_1.DuckDBTypeId.BIT, alias);
    }
    static instance = new DuckDBBitType();
    static create(alias) {
        return alias ? new DuckDBBitType(alias) : DuckDBBitType.instance;
    }
}
exports.DuckDBBitType = DuckDBBitType;
exports.BIT = DuckDBBitType.instance;


/***/ }),

/***/ 3167:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.BLOB = exports.DuckDBBlobType = void 0;
const BaseDuckDBType_1 = __nccwpck_require__(4365);
const DuckDBTypeId_1 = __nccwpck_require__(2619);
class DuckDBBlobType extends BaseDuckDBType_1.BaseDuckDBType {
    constructor(alias) {
        super(DuckDBTypeId_1.DuckDBTypeId.BLOB, alias);
    }
    static instance = new DuckDBBlobType();
    static create(alias) {
        return alias ? new DuckDBBlobType(alias) : DuckDBBlobType.instance;
    }
}
exports.DuckDBBlobType = DuckDBBlobType;
exports.BLOB = DuckDBBlobType.instance;


/***/ }),

/***/ 9398:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.BOOLEAN = exports.DuckDBBooleanType = void 0;
const BaseDuckDBType_1 = __nccwpck_require__(4365);
const DuckDBTypeId_1 = __nccwpck_require__(2619);
class DuckDBBooleanType extends BaseDuckDBType_1.BaseDuckDBType {
    constructor(alias) {
        super(DuckDBTypeId_1.DuckDBTypeId.BOOLEAN, alias);
    }
    static instance = new DuckDBBooleanType();
    static create(alias) {
        return alias ? new DuckDBBooleanType(alias) : DuckDBBooleanType.instance;
    }
}
exports.DuckDBBooleanType = DuckDBBooleanType;
exports.BOOLEAN = DuckDBBooleanType.instance;


/***/ }),

/***/ 9392:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DATE = exports.DuckDBDateType = void 0;
const BaseDuckDBType_1 = __nccwpck_require__(4365);
const DuckDBTypeId_1 = __nccwpck_require__(2619);
const values_1 = __nccwpck_require__(6300);
class DuckDBDateType extends BaseDuckDBType_1.BaseDuckDBType {
    constructor(alias) {
        super(DuckDBTypeId_1.DuckDBTypeId.DATE, alias);
    }
    static instance = new DuckDBDateType();
    static create(alias) {
        return alias ? new DuckDBDateType(alias) : DuckDBDateType.instance;
    }
    get epoch() {
        return values_1.DuckDBDateValue.Epoch;
    }
    get max() {
        return values_1.DuckDBDateValue.Max;
    }
    get min() {
        return values_1.DuckDBDateValue.Min;
    }
    get posInf() {
        return values_1.DuckDBDateValue.PosInf;
    }
    get negInf() {
        return values_1.DuckDBDateValue.NegInf;
    }
}
exports.DuckDBDateType = DuckDBDateType;
exports.DATE = DuckDBDateType.instance;


/***/ }),

/***/ 1617:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBDecimalType = void 0;
exports.DECIMAL = DECIMAL;
const BaseDuckDBType_1 = __nccwpck_require__(4365);
const DuckDBLogicalType_1 = __nccwpck_require__(599);
const DuckDBTypeId_1 = __nccwpck_require__(2619);
class DuckDBDecimalType extends BaseDuckDBType_1.BaseDuckDBType {
    width;
    scale;
    constructor(width, scale, alias) {
        super(DuckDBTypeId_1.DuckDBTypeId.DECIMAL, alias);
        this.width = width;
        this.scale = scale;
    }
    toString() {
        return `DECIMAL(${this.width},${this.scale})`;
    }
    toLogicalType() {
        const logicalType = DuckDBLogicalType_1.DuckDBLogicalType.createDecimal(this.width, this.scale);
        if (this.alias) {
            logicalType.alias = this.alias;
        }
        return logicalType;
    }
    toJson() {
        return {
            typeId: this.typeId,
            width: this.width,
            scale: this.scale,
            ...(this.alias ? { alias: this.alias } : {}),
        };
    }
    static default = new DuckDBDecimalType(18, 3);
}
exports.DuckDBDecimalType = DuckDBDecimalType;
function DECIMAL(width, scale, alias) {
    if (width === undefined) {
        return DuckDBDecimalType.default;
    }
    if (scale === undefined) {
        return new DuckDBDecimalType(width, 0);
    }
    return new DuckDBDecimalType(width, scale, alias);
}


/***/ }),

/***/ 4925:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DOUBLE = exports.DuckDBDoubleType = void 0;
const BaseDuckDBType_1 = __nccwpck_require__(4365);
const DuckDBTypeId_1 = __nccwpck_require__(2619);
class DuckDBDoubleType extends BaseDuckDBType_1.BaseDuckDBType {
    constructor(alias) {
        super(DuckDBTypeId_1.DuckDBTypeId.DOUBLE, alias);
    }
    static instance = new DuckDBDoubleType();
    static create(alias) {
        return alias ? new DuckDBDoubleType(alias) : DuckDBDoubleType.instance;
    }
    static Max = Number.MAX_VALUE;
    static Min = -Number.MAX_VALUE;
    get max() {
        return DuckDBDoubleType.Max;
    }
    get min() {
        return DuckDBDoubleType.Min;
    }
}
exports.DuckDBDoubleType = DuckDBDoubleType;
exports.DOUBLE = DuckDBDoubleType.instance;


/***/ }),

/***/ 9553:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBEnumType = void 0;
exports.ENUM8 = ENUM8;
exports.ENUM16 = ENUM16;
exports.ENUM32 = ENUM32;
exports.ENUM = ENUM;
const BaseDuckDBType_1 = __nccwpck_require__(4365);
const DuckDBLogicalType_1 = __nccwpck_require__(599);
const DuckDBTypeId_1 = __nccwpck_require__(2619);
const sql_1 = __nccwpck_require__(6037);
class DuckDBEnumType extends BaseDuckDBType_1.BaseDuckDBType {
    values;
    valueIndexes;
    internalTypeId;
    constructor(values, internalTypeId, alias) {
        super(DuckDBTypeId_1.DuckDBTypeId.ENUM, alias);
        this.values = values;
        // Null prototype: with a plain object literal, a lookup of an inherited key
        // such as 'toString' or 'constructor' returns a function instead of
        // undefined, so neither this map nor indexForValue could tell a member from
        // an Object.prototype property.
        const valueIndexes = Object.create(null);
        for (let i = 0; i < values.length; i++) {
            valueIndexes[values[i]] = i;
        }
        this.valueIndexes = valueIndexes;
        this.internalTypeId = internalTypeId;
    }
    /**
     * The index of the given value in this enum.
     *
     * Throws if the value is not a member: storing an unknown value would
     * otherwise write index 0, silently substituting the enum's first member.
     */
    indexForValue(value) {
        const index = this.valueIndexes[value];
        if (index === undefined) {
            throw new Error(`${(0, sql_1.quotedString)(value)} is not a member of ${this.toStringForError()}`);
        }
        return index;
    }
    /**
     * Like toString, but bounded: an enum can have millions of members, and all of
     * them in an error message would bury the part that matters.
     */
    toStringForError() {
        if (this.alias) {
            return this.alias;
        }
        const shown = 8;
        if (this.values.length <= shown) {
            return this.toString();
        }
        const listed = this.values.slice(0, shown).map(sql_1.quotedString).join(', ');
        return `ENUM(${listed}, and ${this.values.length - shown} more)`;
    }
    toString() {
        return `ENUM(${this.values.map(sql_1.quotedString).join(', ')})`;
    }
    toLogicalType() {
        const logicalType = DuckDBLogicalType_1.DuckDBLogicalType.createEnum(this.values);
        if (this.alias) {
            logicalType.alias = this.alias;
        }
        return logicalType;
    }
    toJson() {
        return {
            typeId: this.typeId,
            values: [...this.values],
            internalTypeId: this.internalTypeId,
            ...(this.alias ? { alias: this.alias } : {}),
        };
    }
}
exports.DuckDBEnumType = DuckDBEnumType;
function ENUM8(values, alias) {
    return new DuckDBEnumType(values, DuckDBTypeId_1.DuckDBTypeId.UTINYINT, alias);
}
function ENUM16(values, alias) {
    return new DuckDBEnumType(values, DuckDBTypeId_1.DuckDBTypeId.USMALLINT, alias);
}
function ENUM32(values, alias) {
    return new DuckDBEnumType(values, DuckDBTypeId_1.DuckDBTypeId.UINTEGER, alias);
}
function ENUM(values, alias) {
    if (values.length < 256) {
        return ENUM8(values, alias);
    }
    else if (values.length < 65536) {
        return ENUM16(values, alias);
    }
    else if (values.length < 4294967296) {
        return ENUM32(values, alias);
    }
    else {
        throw new Error(`ENUM types cannot have more than 4294967295 values; received ${values.length}`);
    }
}


/***/ }),

/***/ 4528:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.FLOAT = exports.DuckDBFloatType = void 0;
const BaseDuckDBType_1 = __nccwpck_require__(4365);
const DuckDBTypeId_1 = __nccwpck_require__(2619);
class DuckDBFloatType extends BaseDuckDBType_1.BaseDuckDBType {
    constructor(alias) {
        super(DuckDBTypeId_1.DuckDBTypeId.FLOAT, alias);
    }
    static instance = new DuckDBFloatType();
    static create(alias) {
        return alias ? new DuckDBFloatType(alias) : DuckDBFloatType.instance;
    }
    static Max = Math.fround(3.4028235e38);
    static Min = Math.fround(-3.4028235e38);
    get max() {
        return DuckDBFloatType.Max;
    }
    get min() {
        return DuckDBFloatType.Min;
    }
}
exports.DuckDBFloatType = DuckDBFloatType;
exports.FLOAT = DuckDBFloatType.instance;


/***/ }),

/***/ 620:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.GEOMETRY = exports.DuckDBGeometryType = void 0;
const BaseDuckDBType_1 = __nccwpck_require__(4365);
const DuckDBTypeId_1 = __nccwpck_require__(2619);
const sql_1 = __nccwpck_require__(6037);
class DuckDBGeometryType extends BaseDuckDBType_1.BaseDuckDBType {
    /**
     * Coordinate Reference System (e.g. a WKT2 string) attached to the type.
     *
     * Read-only: setting `crs` on a `DuckDBGeometryType` is not propagated by
     * `toLogicalType()`. To produce a GEOMETRY logical type carrying a CRS,
     * construct it via SQL (e.g. `'POINT(1 2)'::GEOMETRY('<crs>')`).
     */
    crs;
    constructor(alias, crs) {
        super(DuckDBTypeId_1.DuckDBTypeId.GEOMETRY, alias);
        this.crs = crs;
    }
    toString() {
        return this.crs ? `GEOMETRY(${(0, sql_1.quotedString)(this.crs)})` : 'GEOMETRY';
    }
    toJson() {
        return {
            typeId: this.typeId,
            ...(this.crs ? { crs: this.crs } : {}),
            ...(this.alias ? { alias: this.alias } : {}),
        };
    }
    static instance = new DuckDBGeometryType();
    static create(alias, crs) {
        return alias || crs
            ? new DuckDBGeometryType(alias, crs)
            : DuckDBGeometryType.instance;
    }
}
exports.DuckDBGeometryType = DuckDBGeometryType;
exports.GEOMETRY = DuckDBGeometryType.instance;


/***/ }),

/***/ 3122:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.HUGEINT = exports.DuckDBHugeIntType = void 0;
const BaseDuckDBType_1 = __nccwpck_require__(4365);
const DuckDBTypeId_1 = __nccwpck_require__(2619);
class DuckDBHugeIntType extends BaseDuckDBType_1.BaseDuckDBType {
    constructor(alias) {
        super(DuckDBTypeId_1.DuckDBTypeId.HUGEINT, alias);
    }
    static instance = new DuckDBHugeIntType();
    static create(alias) {
        return alias ? new DuckDBHugeIntType(alias) : DuckDBHugeIntType.instance;
    }
    static Max = 2n ** 127n - 1n;
    static Min = -(2n ** 127n);
    get max() {
        return DuckDBHugeIntType.Max;
    }
    get min() {
        return DuckDBHugeIntType.Min;
    }
}
exports.DuckDBHugeIntType = DuckDBHugeIntType;
exports.HUGEINT = DuckDBHugeIntType.instance;


/***/ }),

/***/ 9737:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.INTEGER_LITERAL = exports.DuckDBIntegerLiteralType = void 0;
const BaseDuckDBType_1 = __nccwpck_require__(4365);
const DuckDBTypeId_1 = __nccwpck_require__(2619);
class DuckDBIntegerLiteralType extends BaseDuckDBType_1.BaseDuckDBType {
    constructor(alias) {
        super(DuckDBTypeId_1.DuckDBTypeId.INTEGER_LITERAL, alias);
    }
    static instance = new DuckDBIntegerLiteralType();
    static create(alias) {
        return alias ? new DuckDBIntegerLiteralType(alias) : DuckDBIntegerLiteralType.instance;
    }
}
exports.DuckDBIntegerLiteralType = DuckDBIntegerLiteralType;
exports.INTEGER_LITERAL = DuckDBIntegerLiteralType.instance;


/***/ }),

/***/ 5092:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.INTEGER = exports.DuckDBIntegerType = void 0;
const BaseDuckDBType_1 = __nccwpck_require__(4365);
const DuckDBTypeId_1 = __nccwpck_require__(2619);
class DuckDBIntegerType extends BaseDuckDBType_1.BaseDuckDBType {
    constructor(alias) {
        super(DuckDBTypeId_1.DuckDBTypeId.INTEGER, alias);
    }
    static instance = new DuckDBIntegerType();
    static create(alias) {
        return alias ? new DuckDBIntegerType(alias) : DuckDBIntegerType.instance;
    }
    static Max = 2 ** 31 - 1;
    static Min = -(2 ** 31);
    get max() {
        return DuckDBIntegerType.Max;
    }
    get min() {
        return DuckDBIntegerType.Min;
    }
}
exports.DuckDBIntegerType = DuckDBIntegerType;
exports.INTEGER = DuckDBIntegerType.instance;


/***/ }),

/***/ 3473:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.INTERVAL = exports.DuckDBIntervalType = void 0;
const BaseDuckDBType_1 = __nccwpck_require__(4365);
const DuckDBTypeId_1 = __nccwpck_require__(2619);
class DuckDBIntervalType extends BaseDuckDBType_1.BaseDuckDBType {
    constructor(alias) {
        super(DuckDBTypeId_1.DuckDBTypeId.INTERVAL, alias);
    }
    static instance = new DuckDBIntervalType();
    static create(alias) {
        return alias ? new DuckDBIntervalType(alias) : DuckDBIntervalType.instance;
    }
}
exports.DuckDBIntervalType = DuckDBIntervalType;
exports.INTERVAL = DuckDBIntervalType.instance;


/***/ }),

/***/ 8684:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBListType = void 0;
exports.LIST = LIST;
const BaseDuckDBType_1 = __nccwpck_require__(4365);
const DuckDBLogicalType_1 = __nccwpck_require__(599);
const DuckDBTypeId_1 = __nccwpck_require__(2619);
class DuckDBListType extends BaseDuckDBType_1.BaseDuckDBType {
    valueType;
    constructor(valueType, alias) {
        super(DuckDBTypeId_1.DuckDBTypeId.LIST, alias);
        this.valueType = valueType;
    }
    toString() {
        return `${this.valueType}[]`;
    }
    toLogicalType() {
        const logicalType = DuckDBLogicalType_1.DuckDBLogicalType.createList(this.valueType.toLogicalType());
        if (this.alias) {
            logicalType.alias = this.alias;
        }
        return logicalType;
    }
    toJson() {
        return {
            typeId: this.typeId,
            valueType: this.valueType.toJson(),
            ...(this.alias ? { alias: this.alias } : {}),
        };
    }
}
exports.DuckDBListType = DuckDBListType;
function LIST(valueType, alias) {
    return new DuckDBListType(valueType, alias);
}


/***/ }),

/***/ 4372:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBMapType = void 0;
exports.MAP = MAP;
const BaseDuckDBType_1 = __nccwpck_require__(4365);
const DuckDBLogicalType_1 = __nccwpck_require__(599);
const DuckDBTypeId_1 = __nccwpck_require__(2619);
class DuckDBMapType extends BaseDuckDBType_1.BaseDuckDBType {
    keyType;
    valueType;
    constructor(keyType, valueType, alias) {
        super(DuckDBTypeId_1.DuckDBTypeId.MAP, alias);
        this.keyType = keyType;
        this.valueType = valueType;
    }
    toString() {
        return `MAP(${this.keyType}, ${this.valueType})`;
    }
    toLogicalType() {
        const logicalType = DuckDBLogicalType_1.DuckDBLogicalType.createMap(this.keyType.toLogicalType(), this.valueType.toLogicalType());
        if (this.alias) {
            logicalType.alias = this.alias;
        }
        return logicalType;
    }
    toJson() {
        return {
            typeId: this.typeId,
            keyType: this.keyType.toJson(),
            valueType: this.valueType.toJson(),
            ...(this.alias ? { alias: this.alias } : {}),
        };
    }
}
exports.DuckDBMapType = DuckDBMapType;
function MAP(keyType, valueType, alias) {
    return new DuckDBMapType(keyType, valueType, alias);
}


/***/ }),

/***/ 2895:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SQLNULL = exports.DuckDBSQLNullType = void 0;
const BaseDuckDBType_1 = __nccwpck_require__(4365);
const DuckDBTypeId_1 = __nccwpck_require__(2619);
class DuckDBSQLNullType extends BaseDuckDBType_1.BaseDuckDBType {
    constructor(alias) {
        super(DuckDBTypeId_1.DuckDBTypeId.SQLNULL, alias);
    }
    static instance = new DuckDBSQLNullType();
    static create(alias) {
        return alias ? new DuckDBSQLNullType(alias) : DuckDBSQLNullType.instance;
    }
}
exports.DuckDBSQLNullType = DuckDBSQLNullType;
exports.SQLNULL = DuckDBSQLNullType.instance;


/***/ }),

/***/ 4492:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SMALLINT = exports.DuckDBSmallIntType = void 0;
const BaseDuckDBType_1 = __nccwpck_require__(4365);
const DuckDBTypeId_1 = __nccwpck_require__(2619);
class DuckDBSmallIntType extends BaseDuckDBType_1.BaseDuckDBType {
    constructor(alias) {
        super(DuckDBTypeId_1.DuckDBTypeId.SMALLINT, alias);
    }
    static instance = new DuckDBSmallIntType();
    static create(alias) {
        return alias ? new DuckDBSmallIntType(alias) : DuckDBSmallIntType.instance;
    }
    static Max = 2 ** 15 - 1;
    static Min = -(2 ** 15);
    get max() {
        return DuckDBSmallIntType.Max;
    }
    get min() {
        return DuckDBSmallIntType.Min;
    }
}
exports.DuckDBSmallIntType = DuckDBSmallIntType;
exports.SMALLINT = DuckDBSmallIntType.instance;


/***/ }),

/***/ 2922:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.STRING_LITERAL = exports.DuckDBStringLiteralType = void 0;
const BaseDuckDBType_1 = __nccwpck_require__(4365);
const DuckDBTypeId_1 = __nccwpck_require__(2619);
class DuckDBStringLiteralType extends BaseDuckDBType_1.BaseDuckDBType {
    constructor(alias) {
        super(DuckDBTypeId_1.DuckDBTypeId.STRING_LITERAL, alias);
    }
    static instance = new DuckDBStringLiteralType();
    static create(alias) {
        return alias ? new DuckDBStringLiteralType(alias) : DuckDBStringLiteralType.instance;
    }
}
exports.DuckDBStringLiteralType = DuckDBStringLiteralType;
exports.STRING_LITERAL = DuckDBStringLiteralType.instance;


/***/ }),

/***/ 2337:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBStructType = void 0;
exports.STRUCT = STRUCT;
const BaseDuckDBType_1 = __nccwpck_require__(4365);
const DuckDBLogicalType_1 = __nccwpck_require__(599);
const DuckDBTypeId_1 = __nccwpck_require__(2619);
const sql_1 = __nccwpck_require__(6037);
class DuckDBStructType extends BaseDuckDBType_1.BaseDuckDBType {
    entryNames;
    entryTypes;
    entryIndexes;
    constructor(entryNames, entryTypes, alias) {
        super(DuckDBTypeId_1.DuckDBTypeId.STRUCT, alias);
        if (entryNames.length !== entryTypes.length) {
            throw new Error(`Could not create DuckDBStructType: \
        entryNames length (${entryNames.length}) does not match entryTypes length (${entryTypes.length})`);
        }
        this.entryNames = entryNames;
        this.entryTypes = entryTypes;
        const entryIndexes = {};
        for (let i = 0; i < entryNames.length; i++) {
            entryIndexes[entryNames[i]] = i;
        }
        this.entryIndexes = entryIndexes;
    }
    get entryCount() {
        return this.entryNames.length;
    }
    indexForEntry(entryName) {
        return this.entryIndexes[entryName];
    }
    typeForEntry(entryName) {
        return this.entryTypes[this.entryIndexes[entryName]];
    }
    toString() {
        const parts = [];
        for (let i = 0; i < this.entryNames.length; i++) {
            parts.push(`${(0, sql_1.quotedIdentifier)(this.entryNames[i])} ${this.entryTypes[i]}`);
        }
        return `STRUCT(${parts.join(', ')})`;
    }
    toLogicalType() {
        const logicalType = DuckDBLogicalType_1.DuckDBLogicalType.createStruct(this.entryNames, this.entryTypes.map((t) => t.toLogicalType()));
        if (this.alias) {
            logicalType.alias = this.alias;
        }
        return logicalType;
    }
    toJson() {
        return {
            typeId: this.typeId,
            entryNames: [...this.entryNames],
            entryTypes: this.entryTypes.map(t => t.toJson()),
            ...(this.alias ? { alias: this.alias } : {}),
        };
    }
}
exports.DuckDBStructType = DuckDBStructType;
function STRUCT(entries, alias) {
    const entryNames = Object.keys(entries);
    const entryTypes = Object.values(entries);
    return new DuckDBStructType(entryNames, entryTypes, alias);
}


/***/ }),

/***/ 9194:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TIME_NS = exports.DuckDBTimeNSType = void 0;
const BaseDuckDBType_1 = __nccwpck_require__(4365);
const DuckDBTypeId_1 = __nccwpck_require__(2619);
const values_1 = __nccwpck_require__(6300);
class DuckDBTimeNSType extends BaseDuckDBType_1.BaseDuckDBType {
    constructor(alias) {
        super(DuckDBTypeId_1.DuckDBTypeId.TIME_NS, alias);
    }
    static instance = new DuckDBTimeNSType();
    static create(alias) {
        return alias ? new DuckDBTimeNSType(alias) : DuckDBTimeNSType.instance;
    }
    get max() {
        return values_1.DuckDBTimeNSValue.Max;
    }
    get min() {
        return values_1.DuckDBTimeNSValue.Min;
    }
}
exports.DuckDBTimeNSType = DuckDBTimeNSType;
exports.TIME_NS = DuckDBTimeNSType.instance;


/***/ }),

/***/ 6219:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TIMETZ = exports.DuckDBTimeTZType = void 0;
const BaseDuckDBType_1 = __nccwpck_require__(4365);
const DuckDBTypeId_1 = __nccwpck_require__(2619);
const values_1 = __nccwpck_require__(6300);
class DuckDBTimeTZType extends BaseDuckDBType_1.BaseDuckDBType {
    constructor(alias) {
        super(DuckDBTypeId_1.DuckDBTypeId.TIME_TZ, alias);
    }
    toString() {
        return 'TIME WITH TIME ZONE';
    }
    static instance = new DuckDBTimeTZType();
    static create(alias) {
        return alias ? new DuckDBTimeTZType(alias) : DuckDBTimeTZType.instance;
    }
    get max() {
        return values_1.DuckDBTimeTZValue.Max;
    }
    get min() {
        return values_1.DuckDBTimeTZValue.Min;
    }
}
exports.DuckDBTimeTZType = DuckDBTimeTZType;
exports.TIMETZ = DuckDBTimeTZType.instance;


/***/ }),

/***/ 4945:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TIME = exports.DuckDBTimeType = void 0;
const BaseDuckDBType_1 = __nccwpck_require__(4365);
const DuckDBTypeId_1 = __nccwpck_require__(2619);
const values_1 = __nccwpck_require__(6300);
class DuckDBTimeType extends BaseDuckDBType_1.BaseDuckDBType {
    constructor(alias) {
        super(DuckDBTypeId_1.DuckDBTypeId.TIME, alias);
    }
    static instance = new DuckDBTimeType();
    static create(alias) {
        return alias ? new DuckDBTimeType(alias) : DuckDBTimeType.instance;
    }
    get max() {
        return values_1.DuckDBTimeValue.Max;
    }
    get min() {
        return values_1.DuckDBTimeValue.Min;
    }
}
exports.DuckDBTimeType = DuckDBTimeType;
exports.TIME = DuckDBTimeType.instance;


/***/ }),

/***/ 6344:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TIMESTAMP_MS = exports.DuckDBTimestampMillisecondsType = void 0;
const BaseDuckDBType_1 = __nccwpck_require__(4365);
const DuckDBTypeId_1 = __nccwpck_require__(2619);
const values_1 = __nccwpck_require__(6300);
class DuckDBTimestampMillisecondsType extends BaseDuckDBType_1.BaseDuckDBType {
    constructor(alias) {
        super(DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_MS, alias);
    }
    static instance = new DuckDBTimestampMillisecondsType();
    static create(alias) {
        return alias ? new DuckDBTimestampMillisecondsType(alias) : DuckDBTimestampMillisecondsType.instance;
    }
    get epoch() {
        return values_1.DuckDBTimestampMillisecondsValue.Epoch;
    }
    get max() {
        return values_1.DuckDBTimestampMillisecondsValue.Max;
    }
    get min() {
        return values_1.DuckDBTimestampMillisecondsValue.Min;
    }
    get posInf() {
        return values_1.DuckDBTimestampMillisecondsValue.PosInf;
    }
    get negInf() {
        return values_1.DuckDBTimestampMillisecondsValue.NegInf;
    }
}
exports.DuckDBTimestampMillisecondsType = DuckDBTimestampMillisecondsType;
exports.TIMESTAMP_MS = DuckDBTimestampMillisecondsType.instance;


/***/ }),

/***/ 2483:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TIMESTAMP_NS = exports.DuckDBTimestampNanosecondsType = void 0;
const BaseDuckDBType_1 = __nccwpck_require__(4365);
const DuckDBTypeId_1 = __nccwpck_require__(2619);
const values_1 = __nccwpck_require__(6300);
class DuckDBTimestampNanosecondsType extends BaseDuckDBType_1.BaseDuckDBType {
    constructor(alias) {
        super(DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_NS, alias);
    }
    static instance = new DuckDBTimestampNanosecondsType();
    static create(alias) {
        return alias ? new DuckDBTimestampNanosecondsType(alias) : DuckDBTimestampNanosecondsType.instance;
    }
    get epoch() {
        return values_1.DuckDBTimestampNanosecondsValue.Epoch;
    }
    get max() {
        return values_1.DuckDBTimestampNanosecondsValue.Max;
    }
    get min() {
        return values_1.DuckDBTimestampNanosecondsValue.Min;
    }
    get posInf() {
        return values_1.DuckDBTimestampNanosecondsValue.PosInf;
    }
    get negInf() {
        return values_1.DuckDBTimestampNanosecondsValue.NegInf;
    }
}
exports.DuckDBTimestampNanosecondsType = DuckDBTimestampNanosecondsType;
exports.TIMESTAMP_NS = DuckDBTimestampNanosecondsType.instance;


/***/ }),

/***/ 2061:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TIMESTAMP_S = exports.DuckDBTimestampSecondsType = void 0;
const BaseDuckDBType_1 = __nccwpck_require__(4365);
const DuckDBTypeId_1 = __nccwpck_require__(2619);
const values_1 = __nccwpck_require__(6300);
class DuckDBTimestampSecondsType extends BaseDuckDBType_1.BaseDuckDBType {
    constructor(alias) {
        super(DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_S, alias);
    }
    static instance = new DuckDBTimestampSecondsType();
    static create(alias) {
        return alias ? new DuckDBTimestampSecondsType(alias) : DuckDBTimestampSecondsType.instance;
    }
    get epoch() {
        return values_1.DuckDBTimestampSecondsValue.Epoch;
    }
    get max() {
        return values_1.DuckDBTimestampSecondsValue.Max;
    }
    get min() {
        return values_1.DuckDBTimestampSecondsValue.Min;
    }
    get posInf() {
        return values_1.DuckDBTimestampSecondsValue.PosInf;
    }
    get negInf() {
        return values_1.DuckDBTimestampSecondsValue.NegInf;
    }
}
exports.DuckDBTimestampSecondsType = DuckDBTimestampSecondsType;
exports.TIMESTAMP_S = DuckDBTimestampSecondsType.instance;


/***/ }),

/***/ 8136:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TIMESTAMPTZ = exports.DuckDBTimestampTZType = void 0;
const BaseDuckDBType_1 = __nccwpck_require__(4365);
const DuckDBTypeId_1 = __nccwpck_require__(2619);
const values_1 = __nccwpck_require__(6300);
class DuckDBTimestampTZType extends BaseDuckDBType_1.BaseDuckDBType {
    constructor(alias) {
        super(DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_TZ, alias);
    }
    toString() {
        return 'TIMESTAMP WITH TIME ZONE';
    }
    static instance = new DuckDBTimestampTZType();
    static create(alias) {
        return alias ? new DuckDBTimestampTZType(alias) : DuckDBTimestampTZType.instance;
    }
    get epoch() {
        return values_1.DuckDBTimestampTZValue.Epoch;
    }
    get max() {
        return values_1.DuckDBTimestampTZValue.Max;
    }
    get min() {
        return values_1.DuckDBTimestampTZValue.Min;
    }
    get posInf() {
        return values_1.DuckDBTimestampTZValue.PosInf;
    }
    get negInf() {
        return values_1.DuckDBTimestampTZValue.NegInf;
    }
}
exports.DuckDBTimestampTZType = DuckDBTimestampTZType;
exports.TIMESTAMPTZ = DuckDBTimestampTZType.instance;


/***/ }),

/***/ 1814:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBTimestampMicrosecondsType = exports.TIMESTAMP = exports.DuckDBTimestampType = void 0;
const BaseDuckDBType_1 = __nccwpck_require__(4365);
const DuckDBTypeId_1 = __nccwpck_require__(2619);
const values_1 = __nccwpck_require__(6300);
class DuckDBTimestampType extends BaseDuckDBType_1.BaseDuckDBType {
    constructor(alias) {
        super(DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP, alias);
    }
    static instance = new DuckDBTimestampType();
    static create(alias) {
        return alias ? new DuckDBTimestampType(alias) : DuckDBTimestampType.instance;
    }
    get epoch() {
        return values_1.DuckDBTimestampValue.Epoch;
    }
    get max() {
        return values_1.DuckDBTimestampValue.Max;
    }
    get min() {
        return values_1.DuckDBTimestampValue.Min;
    }
    get posInf() {
        return values_1.DuckDBTimestampValue.PosInf;
    }
    get negInf() {
        return values_1.DuckDBTimestampValue.NegInf;
    }
}
exports.DuckDBTimestampType = DuckDBTimestampType;
exports.TIMESTAMP = DuckDBTimestampType.instance;
exports.DuckDBTimestampMicrosecondsType = DuckDBTimestampType;


/***/ }),

/***/ 9309:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TINYINT = exports.DuckDBTinyIntType = void 0;
const BaseDuckDBType_1 = __nccwpck_require__(4365);
const DuckDBTypeId_1 = __nccwpck_require__(2619);
class DuckDBTinyIntType extends BaseDuckDBType_1.BaseDuckDBType {
    constructor(alias) {
        super(DuckDBTypeId_1.DuckDBTypeId.TINYINT, alias);
    }
    static instance = new DuckDBTinyIntType();
    static create(alias) {
        return alias ? new DuckDBTinyIntType(alias) : DuckDBTinyIntType.instance;
    }
    static Max = 2 ** 7 - 1;
    static Min = -(2 ** 7);
    get max() {
        return DuckDBTinyIntType.Max;
    }
    get min() {
        return DuckDBTinyIntType.Min;
    }
}
exports.DuckDBTinyIntType = DuckDBTinyIntType;
exports.TINYINT = DuckDBTinyIntType.instance;


/***/ }),

/***/ 3876:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));


/***/ }),

/***/ 6858:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.UBIGINT = exports.DuckDBUBigIntType = void 0;
const BaseDuckDBType_1 = __nccwpck_require__(4365);
const DuckDBTypeId_1 = __nccwpck_require__(2619);
class DuckDBUBigIntType extends BaseDuckDBType_1.BaseDuckDBType {
    constructor(alias) {
        super(DuckDBTypeId_1.DuckDBTypeId.UBIGINT, alias);
    }
    static instance = new DuckDBUBigIntType();
    static create(alias) {
        return alias ? new DuckDBUBigIntType(alias) : DuckDBUBigIntType.instance;
    }
    static Max = 2n ** 64n - 1n;
    static Min = 0n;
    get max() {
        return DuckDBUBigIntType.Max;
    }
    get min() {
        return DuckDBUBigIntType.Min;
    }
}
exports.DuckDBUBigIntType = DuckDBUBigIntType;
exports.UBIGINT = DuckDBUBigIntType.instance;


/***/ }),

/***/ 7981:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.UHUGEINT = exports.DuckDBUHugeIntType = void 0;
const BaseDuckDBType_1 = __nccwpck_require__(4365);
const DuckDBTypeId_1 = __nccwpck_require__(2619);
class DuckDBUHugeIntType extends BaseDuckDBType_1.BaseDuckDBType {
    constructor(alias) {
        super(DuckDBTypeId_1.DuckDBTypeId.UHUGEINT, alias);
    }
    static instance = new DuckDBUHugeIntType();
    static create(alias) {
        return alias ? new DuckDBUHugeIntType(alias) : DuckDBUHugeIntType.instance;
    }
    static Max = 2n ** 128n - 1n;
    static Min = 0n;
    get max() {
        return DuckDBUHugeIntType.Max;
    }
    get min() {
        return DuckDBUHugeIntType.Min;
    }
}
exports.DuckDBUHugeIntType = DuckDBUHugeIntType;
exports.UHUGEINT = DuckDBUHugeIntType.instance;


/***/ }),

/***/ 6079:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.UINTEGER = exports.DuckDBUIntegerType = void 0;
const BaseDuckDBType_1 = __nccwpck_require__(4365);
const DuckDBTypeId_1 = __nccwpck_require__(2619);
class DuckDBUIntegerType extends BaseDuckDBType_1.BaseDuckDBType {
    constructor(alias) {
        super(DuckDBTypeId_1.DuckDBTypeId.UINTEGER, alias);
    }
    static instance = new DuckDBUIntegerType();
    static create(alias) {
        return alias ? new DuckDBUIntegerType(alias) : DuckDBUIntegerType.instance;
    }
    static Max = 2 ** 32 - 1;
    static Min = 0;
    get max() {
        return DuckDBUIntegerType.Max;
    }
    get min() {
        return DuckDBUIntegerType.Min;
    }
}
exports.DuckDBUIntegerType = DuckDBUIntegerType;
exports.UINTEGER = DuckDBUIntegerType.instance;


/***/ }),

/***/ 105:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.USMALLINT = exports.DuckDBUSmallIntType = void 0;
const BaseDuckDBType_1 = __nccwpck_require__(4365);
const DuckDBTypeId_1 = __nccwpck_require__(2619);
class DuckDBUSmallIntType extends BaseDuckDBType_1.BaseDuckDBType {
    constructor(alias) {
        super(DuckDBTypeId_1.DuckDBTypeId.USMALLINT, alias);
    }
    static instance = new DuckDBUSmallIntType();
    static create(alias) {
        return alias ? new DuckDBUSmallIntType(alias) : DuckDBUSmallIntType.instance;
    }
    static Max = 2 ** 16 - 1;
    static Min = 0;
    get max() {
        return DuckDBUSmallIntType.Max;
    }
    get min() {
        return DuckDBUSmallIntType.Min;
    }
}
exports.DuckDBUSmallIntType = DuckDBUSmallIntType;
exports.USMALLINT = DuckDBUSmallIntType.instance;


/***/ }),

/***/ 3954:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.UTINYINT = exports.DuckDBUTinyIntType = void 0;
const BaseDuckDBType_1 = __nccwpck_require__(4365);
const DuckDBTypeId_1 = __nccwpck_require__(2619);
class DuckDBUTinyIntType extends BaseDuckDBType_1.BaseDuckDBType {
    constructor(alias) {
        super(DuckDBTypeId_1.DuckDBTypeId.UTINYINT, alias);
    }
    static instance = new DuckDBUTinyIntType();
    static create(alias) {
        return alias ? new DuckDBUTinyIntType(alias) : DuckDBUTinyIntType.instance;
    }
    static Max = 2 ** 8 - 1;
    static Min = 0;
    get max() {
        return DuckDBUTinyIntType.Max;
    }
    get min() {
        return DuckDBUTinyIntType.Min;
    }
}
exports.DuckDBUTinyIntType = DuckDBUTinyIntType;
exports.UTINYINT = DuckDBUTinyIntType.instance;


/***/ }),

/***/ 6107:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.UUID = exports.DuckDBUUIDType = void 0;
const BaseDuckDBType_1 = __nccwpck_require__(4365);
const DuckDBTypeId_1 = __nccwpck_require__(2619);
const values_1 = __nccwpck_require__(6300);
class DuckDBUUIDType extends BaseDuckDBType_1.BaseDuckDBType {
    constructor(alias) {
        super(DuckDBTypeId_1.DuckDBTypeId.UUID, alias);
    }
    static instance = new DuckDBUUIDType();
    static create(alias) {
        return alias ? new DuckDBUUIDType(alias) : DuckDBUUIDType.instance;
    }
    get max() {
        return values_1.DuckDBUUIDValue.Max;
    }
    get min() {
        return values_1.DuckDBUUIDValue.Min;
    }
}
exports.DuckDBUUIDType = DuckDBUUIDType;
exports.UUID = DuckDBUUIDType.instance;


/***/ }),

/***/ 1257:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBUnionType = void 0;
exports.UNION = UNION;
const BaseDuckDBType_1 = __nccwpck_require__(4365);
const DuckDBLogicalType_1 = __nccwpck_require__(599);
const DuckDBTypeId_1 = __nccwpck_require__(2619);
const sql_1 = __nccwpck_require__(6037);
class DuckDBUnionType extends BaseDuckDBType_1.BaseDuckDBType {
    memberTags;
    tagMemberIndexes;
    memberTypes;
    constructor(memberTags, memberTypes, alias) {
        super(DuckDBTypeId_1.DuckDBTypeId.UNION, alias);
        if (memberTags.length !== memberTypes.length) {
            throw new Error(`Could not create DuckDBUnionType: \
        tags length (${memberTags.length}) does not match valueTypes length (${memberTypes.length})`);
        }
        this.memberTags = memberTags;
        const tagMemberIndexes = {};
        for (let i = 0; i < memberTags.length; i++) {
            tagMemberIndexes[memberTags[i]] = i;
        }
        this.tagMemberIndexes = tagMemberIndexes;
        this.memberTypes = memberTypes;
    }
    memberIndexForTag(tag) {
        return this.tagMemberIndexes[tag];
    }
    memberTypeForTag(tag) {
        return this.memberTypes[this.tagMemberIndexes[tag]];
    }
    get memberCount() {
        return this.memberTags.length;
    }
    toString() {
        const parts = [];
        for (let i = 0; i < this.memberTags.length; i++) {
            parts.push(`${(0, sql_1.quotedIdentifier)(this.memberTags[i])} ${this.memberTypes[i]}`);
        }
        return `UNION(${parts.join(', ')})`;
    }
    toLogicalType() {
        const logicalType = DuckDBLogicalType_1.DuckDBLogicalType.createUnion(this.memberTags, this.memberTypes.map((t) => t.toLogicalType()));
        if (this.alias) {
            logicalType.alias = this.alias;
        }
        return logicalType;
    }
    toJson() {
        return {
            typeId: this.typeId,
            memberTags: [...this.memberTags],
            memberTypes: this.memberTypes.map(t => t.toJson()),
            ...(this.alias ? { alias: this.alias } : {}),
        };
    }
}
exports.DuckDBUnionType = DuckDBUnionType;
function UNION(members, alias) {
    const memberTags = Object.keys(members);
    const memberTypes = Object.values(members);
    return new DuckDBUnionType(memberTags, memberTypes, alias);
}


/***/ }),

/***/ 7271:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.VARCHAR = exports.DuckDBVarCharType = void 0;
const BaseDuckDBType_1 = __nccwpck_require__(4365);
const DuckDBTypeId_1 = __nccwpck_require__(2619);
class DuckDBVarCharType extends BaseDuckDBType_1.BaseDuckDBType {
    constructor(alias) {
        super(DuckDBTypeId_1.DuckDBTypeId.VARCHAR, alias);
    }
    static instance = new DuckDBVarCharType();
    static create(alias) {
        return alias ? new DuckDBVarCharType(alias) : DuckDBVarCharType.instance;
    }
}
exports.DuckDBVarCharType = DuckDBVarCharType;
exports.VARCHAR = DuckDBVarCharType.instance;


/***/ }),

/***/ 5415:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.VARIANT = exports.DuckDBVariantType = void 0;
const BaseDuckDBType_1 = __nccwpck_require__(4365);
const DuckDBTypeId_1 = __nccwpck_require__(2619);
class DuckDBVariantType extends BaseDuckDBType_1.BaseDuckDBType {
    constructor(alias) {
        super(DuckDBTypeId_1.DuckDBTypeId.VARIANT, alias);
    }
    static instance = new DuckDBVariantType();
    static create(alias) {
        return alias ? new DuckDBVariantType(alias) : DuckDBVariantType.instance;
    }
}
exports.DuckDBVariantType = DuckDBVariantType;
exports.VARIANT = DuckDBVariantType.instance;


/***/ }),

/***/ 9931:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __exportStar = (this && this.__exportStar) || function(m, exports) {
    for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
__exportStar(__nccwpck_require__(4365), exports);
__exportStar(__nccwpck_require__(8756), exports);
__exportStar(__nccwpck_require__(5107), exports);
__exportStar(__nccwpck_require__(7095), exports);
__exportStar(__nccwpck_require__(6638), exports);
__exportStar(__nccwpck_require__(2493), exports);
__exportStar(__nccwpck_require__(3167), exports);
__exportStar(__nccwpck_require__(9398), exports);
__exportStar(__nccwpck_require__(9392), exports);
__exportStar(__nccwpck_require__(1617), exports);
__exportStar(__nccwpck_require__(4925), exports);
__exportStar(__nccwpck_require__(9553), exports);
__exportStar(__nccwpck_require__(4528), exports);
__exportStar(__nccwpck_require__(620), exports);
__exportStar(__nccwpck_require__(3122), exports);
__exportStar(__nccwpck_require__(9737), exports);
__exportStar(__nccwpck_require__(5092), exports);
__exportStar(__nccwpck_require__(3473), exports);
__exportStar(__nccwpck_require__(8684), exports);
__exportStar(__nccwpck_require__(4372), exports);
__exportStar(__nccwpck_require__(2895), exports);
__exportStar(__nccwpck_require__(4492), exports);
__exportStar(__nccwpck_require__(2922), exports);
__exportStar(__nccwpck_require__(2337), exports);
__exportStar(__nccwpck_require__(9194), exports);
__exportStar(__nccwpck_require__(6219), exports);
__exportStar(__nccwpck_require__(4945), exports);
__exportStar(__nccwpck_require__(6344), exports);
__exportStar(__nccwpck_require__(2483), exports);
__exportStar(__nccwpck_require__(2061), exports);
__exportStar(__nccwpck_require__(8136), exports);
__exportStar(__nccwpck_require__(1814), exports);
__exportStar(__nccwpck_require__(9309), exports);
__exportStar(__nccwpck_require__(3876), exports);
__exportStar(__nccwpck_require__(6858), exports);
__exportStar(__nccwpck_require__(7981), exports);
__exportStar(__nccwpck_require__(6079), exports);
__exportStar(__nccwpck_require__(105), exports);
__exportStar(__nccwpck_require__(3954), exports);
__exportStar(__nccwpck_require__(6107), exports);
__exportStar(__nccwpck_require__(1257), exports);
__exportStar(__nccwpck_require__(7271), exports);
__exportStar(__nccwpck_require__(5415), exports);


/***/ }),

/***/ 3723:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBArrayValue = void 0;
exports.arrayValue = arrayValue;
const displayStringForDuckDBValue_1 = __nccwpck_require__(6504);
class DuckDBArrayValue {
    items;
    constructor(items) {
        this.items = items;
    }
    toString() {
        return `[${this.items.map(displayStringForDuckDBValue_1.displayStringForDuckDBValue).join(', ')}]`;
    }
}
exports.DuckDBArrayValue = DuckDBArrayValue;
function arrayValue(items) {
    return new DuckDBArrayValue(items);
}


/***/ }),

/***/ 4097:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBBitValue = void 0;
exports.bitValue = bitValue;
class DuckDBBitValue {
    data;
    constructor(data) {
        this.data = data;
    }
    padding() {
        return this.data[0];
    }
    get length() {
        return (this.data.length - 1) * 8 - this.padding();
    }
    getBool(index) {
        const offset = index + this.padding();
        const dataIndex = Math.floor(offset / 8) + 1;
        const byte = this.data[dataIndex] >> (7 - (offset % 8));
        return (byte & 1) !== 0;
    }
    toBools() {
        const bools = [];
        const length = this.length;
        for (let i = 0; i < length; i++) {
            bools.push(this.getBool(i));
        }
        return bools;
    }
    getBit(index) {
        return this.getBool(index) ? 1 : 0;
    }
    toBits() {
        const bits = [];
        const length = this.length;
        for (let i = 0; i < length; i++) {
            bits.push(this.getBit(i));
        }
        return bits;
    }
    toString() {
        const length = this.length;
        const chars = Array.from({ length });
        for (let i = 0; i < length; i++) {
            chars[i] = this.getBool(i) ? '1' : '0';
        }
        return chars.join('');
    }
    static fromString(str, on = '1') {
        return DuckDBBitValue.fromLengthAndPredicate(str.length, i => str[i] === on);
    }
    static fromBits(bits, on = 1) {
        return DuckDBBitValue.fromLengthAndPredicate(bits.length, i => bits[i] === on);
    }
    static fromBools(bools) {
        return DuckDBBitValue.fromLengthAndPredicate(bools.length, i => bools[i]);
    }
    static fromLengthAndPredicate(length, predicate) {
        const byteCount = Math.ceil(length / 8) + 1;
        const paddingBitCount = (8 - (length % 8)) % 8;
        const data = new Uint8Array(byteCount);
        let byteIndex = 0;
        // first byte contains count of padding bits
        data[byteIndex++] = paddingBitCount;
        let byte = 0;
        let byteBit = 0;
        // padding consists of 1s in MSB of second byte
        while (byteBit < paddingBitCount) {
            byte <<= 1;
            byte |= 1;
            byteBit++;
        }
        let bitIndex = 0;
        while (byteIndex < byteCount) {
            while (byteBit < 8) {
                byte <<= 1;
                if (predicate(bitIndex++)) {
                    byte |= 1;
                }
                byteBit++;
            }
            data[byteIndex++] = byte;
            byte = 0;
            byteBit = 0;
        }
        return new DuckDBBitValue(data);
    }
}
exports.DuckDBBitValue = DuckDBBitValue;
function bitValue(input) {
    if (typeof input === 'string') {
        return DuckDBBitValue.fromString(input);
    }
    if (input.length > 0) {
        if (typeof input[0] === 'boolean') {
            return DuckDBBitValue.fromBools(input);
        }
        else if (typeof input[0] === 'number') {
            return DuckDBBitValue.fromBits(input);
        }
    }
    return DuckDBBitValue.fromLengthAndPredicate(0, _ => false);
}


/***/ }),

/***/ 2157:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBBlobValue = void 0;
exports.blobValue = blobValue;
const bytesFromString_1 = __nccwpck_require__(1056);
const stringFromBlob_1 = __nccwpck_require__(9514);
class DuckDBBlobValue {
    bytes;
    constructor(bytes) {
        this.bytes = bytes;
    }
    /** Matches BLOB-to-VARCHAR conversion behavior of DuckDB. */
    toString() {
        return (0, stringFromBlob_1.stringFromBlob)(this.bytes);
    }
    static fromString(str) {
        return new DuckDBBlobValue(Buffer.from((0, bytesFromString_1.bytesFromString)(str)));
    }
}
exports.DuckDBBlobValue = DuckDBBlobValue;
function blobValue(input) {
    if (typeof input === 'string') {
        return DuckDBBlobValue.fromString(input);
    }
    return new DuckDBBlobValue(input);
}


/***/ }),

/***/ 9808:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBDateValue = void 0;
exports.dateValue = dateValue;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const dateTimeStringConversion_1 = __nccwpck_require__(5108);
class DuckDBDateValue {
    days;
    constructor(days) {
        this.days = days;
    }
    get isFinite() {
        return node_bindings_1.default.is_finite_date(this);
    }
    toString() {
        return (0, dateTimeStringConversion_1.getDuckDBDateStringFromDays)(this.days);
    }
    toParts() {
        return node_bindings_1.default.from_date(this);
    }
    static fromParts(parts) {
        return new DuckDBDateValue(node_bindings_1.default.to_date(parts).days);
    }
    static Epoch = new DuckDBDateValue(0);
    static Max = new DuckDBDateValue(2 ** 31 - 2);
    static Min = new DuckDBDateValue(-(2 ** 31 - 2));
    static PosInf = new DuckDBDateValue(2 ** 31 - 1);
    static NegInf = new DuckDBDateValue(-(2 ** 31 - 1));
}
exports.DuckDBDateValue = DuckDBDateValue;
function dateValue(daysOrParts) {
    if (typeof daysOrParts === 'number') {
        return new DuckDBDateValue(daysOrParts);
    }
    return DuckDBDateValue.fromParts(daysOrParts);
}


/***/ }),

/***/ 7517:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBDecimalValue = void 0;
exports.decimalValue = decimalValue;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const stringFromDecimal_1 = __nccwpck_require__(9618);
class DuckDBDecimalValue {
    /** Total number of decimal digits (including fractional digits) in represented number. */
    width;
    /** Number of fractional digits in represented number. */
    scale;
    /** Scaled-up value. Represented number is value/(10^scale). */
    value;
    /**
     * @param value Scaled-up value. Represented number is value/(10^scale).
     * @param width Total number of decimal digits (including fractional digits) in represented number.
     * @param scale Number of fractional digits in represented number.
     */
    constructor(value, width, scale) {
        this.width = width;
        this.scale = scale;
        this.value = value;
    }
    toString() {
        return (0, stringFromDecimal_1.stringFromDecimal)(this.value, this.scale);
    }
    toDouble() {
        return node_bindings_1.default.decimal_to_double(this);
    }
    static fromDouble(double, width, scale) {
        const decimal = node_bindings_1.default.double_to_decimal(double, width, scale);
        return new DuckDBDecimalValue(decimal.value, decimal.width, decimal.scale);
    }
}
exports.DuckDBDecimalValue = DuckDBDecimalValue;
function decimalValue(value, width, scale) {
    if (typeof value === 'number') {
        return DuckDBDecimalValue.fromDouble(value, width, scale);
    }
    return new DuckDBDecimalValue(value, width, scale);
}


/***/ }),

/***/ 1408:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBGeometryValue = void 0;
exports.geometryValue = geometryValue;
const bytesFromString_1 = __nccwpck_require__(1056);
const stringFromBlob_1 = __nccwpck_require__(9514);
class DuckDBGeometryValue {
    /** In WKB. */
    bytes;
    /** Takes raw WKB. */
    constructor(bytes) {
        this.bytes = bytes;
    }
    /** Returns WKB in string form matching DuckDB's BLOB-to-VARCHAR. */
    toString() {
        return (0, stringFromBlob_1.stringFromBlob)(this.bytes);
    }
    /** Takes WKB in string form matching DuckDB's BLOB-to-VARCHAR. */
    static fromString(str) {
        return new DuckDBGeometryValue(Buffer.from((0, bytesFromString_1.bytesFromString)(str)));
    }
}
exports.DuckDBGeometryValue = DuckDBGeometryValue;
/** Takes WKB, either raw or in string form matching DuckDB's BLOB-to-VARCHAR. */
function geometryValue(input) {
    if (typeof input === 'string') {
        return DuckDBGeometryValue.fromString(input);
    }
    return new DuckDBGeometryValue(input);
}


/***/ }),

/***/ 2959:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBIntervalValue = void 0;
exports.intervalValue = intervalValue;
const dateTimeStringConversion_1 = __nccwpck_require__(5108);
class DuckDBIntervalValue {
    months;
    days;
    micros;
    constructor(months, days, micros) {
        this.months = months;
        this.days = days;
        this.micros = micros;
    }
    toString() {
        return (0, dateTimeStringConversion_1.getDuckDBIntervalString)(this.months, this.days, this.micros);
    }
}
exports.DuckDBIntervalValue = DuckDBIntervalValue;
function intervalValue(months, days, micros) {
    return new DuckDBIntervalValue(months, days, micros);
}


/***/ }),

/***/ 8200:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBListValue = void 0;
exports.listValue = listValue;
const displayStringForDuckDBValue_1 = __nccwpck_require__(6504);
class DuckDBListValue {
    items;
    constructor(items) {
        this.items = items;
    }
    toString() {
        return `[${this.items.map(displayStringForDuckDBValue_1.displayStringForDuckDBValue).join(', ')}]`;
    }
}
exports.DuckDBListValue = DuckDBListValue;
function listValue(items) {
    return new DuckDBListValue(items);
}


/***/ }),

/***/ 5330:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBMapValue = void 0;
exports.mapValue = mapValue;
const displayStringForDuckDBValue_1 = __nccwpck_require__(6504);
class DuckDBMapValue {
    entries;
    constructor(entries) {
        this.entries = entries;
    }
    toString() {
        return `{${this.entries.map(({ key, value }) => `${(0, displayStringForDuckDBValue_1.displayStringForDuckDBValue)(key)}: ${(0, displayStringForDuckDBValue_1.displayStringForDuckDBValue)(value)}`).join(', ')}}`;
    }
}
exports.DuckDBMapValue = DuckDBMapValue;
function mapValue(entries) {
    return new DuckDBMapValue(entries);
}


/***/ }),

/***/ 7247:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBStructValue = void 0;
exports.structValue = structValue;
const displayStringForDuckDBValue_1 = __nccwpck_require__(6504);
class DuckDBStructValue {
    entries;
    constructor(entries) {
        this.entries = entries;
    }
    toString() {
        const parts = [];
        for (const name in this.entries) {
            parts.push(`${(0, displayStringForDuckDBValue_1.displayStringForDuckDBValue)(name)}: ${(0, displayStringForDuckDBValue_1.displayStringForDuckDBValue)(this.entries[name])}`);
        }
        return `{${parts.join(', ')}}`;
    }
}
exports.DuckDBStructValue = DuckDBStructValue;
function structValue(entries) {
    return new DuckDBStructValue(entries);
}


/***/ }),

/***/ 4354:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBTimeNSValue = void 0;
exports.timeNSValue = timeNSValue;
const dateTimeStringConversion_1 = __nccwpck_require__(5108);
class DuckDBTimeNSValue {
    nanos;
    constructor(nanos) {
        this.nanos = nanos;
    }
    toString() {
        return (0, dateTimeStringConversion_1.getDuckDBTimeStringFromNanosecondsInDay)(this.nanos);
    }
    static Max = new DuckDBTimeNSValue(24n * 60n * 60n * 1000n * 1000n * 1000n);
    static Min = new DuckDBTimeNSValue(0n);
}
exports.DuckDBTimeNSValue = DuckDBTimeNSValue;
function timeNSValue(nanos) {
    return new DuckDBTimeNSValue(nanos);
}


/***/ }),

/***/ 3761:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBTimeTZValue = void 0;
exports.timeTZValue = timeTZValue;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const dateTimeStringConversion_1 = __nccwpck_require__(5108);
class DuckDBTimeTZValue {
    /**
     * 40 bits for micros, then 24 bits for encoded offset in seconds.
     *
     * Max absolute unencoded offset = 15:59:59 = 60 * (60 * 15 + 59) + 59 = 57599.
     *
     * Encoded offset is unencoded offset inverted then shifted (by +57599) to unsigned.
     *
     * Max unencoded offset = 57599 -> -57599 -> 0 encoded.
     *
     * Min unencoded offset = -57599 -> 57599 -> 115198 encoded.
     */
    bits;
    /** Ranges from 0 to 86400000000 (= 24 * 60 * 60 * 1000 * 1000) */
    micros;
    /** In seconds, ranges from -57599 to 57599 (= 16 * 60 * 60 - 1) */
    offset;
    constructor(bits, micros, offset) {
        this.bits = bits;
        this.micros = micros;
        this.offset = offset;
    }
    toString() {
        return `${(0, dateTimeStringConversion_1.getDuckDBTimeStringFromMicrosecondsInDay)(this.micros)}${(0, dateTimeStringConversion_1.getOffsetStringFromSeconds)(this.offset)}`;
    }
    toParts() {
        return node_bindings_1.default.from_time_tz(this);
    }
    static TimeBits = 40;
    static OffsetBits = 24;
    static MaxOffset = 16 * 60 * 60 - 1; // ±15:59:59 = 57599 seconds
    static MinOffset = -DuckDBTimeTZValue.MaxOffset;
    static MaxMicros = 24n * 60n * 60n * 1000n * 1000n; // 86400000000
    static MinMicros = 0n;
    static fromBits(bits) {
        const micros = BigInt.asUintN(DuckDBTimeTZValue.TimeBits, bits >> BigInt(DuckDBTimeTZValue.OffsetBits));
        const offset = DuckDBTimeTZValue.MaxOffset -
            Number(BigInt.asUintN(DuckDBTimeTZValue.OffsetBits, bits));
        return new DuckDBTimeTZValue(bits, micros, offset);
    }
    static fromMicrosAndOffset(micros, offset) {
        const bits = (BigInt.asUintN(DuckDBTimeTZValue.TimeBits, micros) <<
            BigInt(DuckDBTimeTZValue.OffsetBits)) |
            BigInt.asUintN(DuckDBTimeTZValue.OffsetBits, BigInt(DuckDBTimeTZValue.MaxOffset - offset));
        return new DuckDBTimeTZValue(bits, micros, offset);
    }
    static fromParts(parts) {
        return DuckDBTimeTZValue.fromMicrosAndOffset(node_bindings_1.default.to_time(parts.time).micros, parts.offset);
    }
    static Max = DuckDBTimeTZValue.fromMicrosAndOffset(DuckDBTimeTZValue.MaxMicros, DuckDBTimeTZValue.MinOffset);
    static Min = DuckDBTimeTZValue.fromMicrosAndOffset(DuckDBTimeTZValue.MinMicros, DuckDBTimeTZValue.MaxOffset);
}
exports.DuckDBTimeTZValue = DuckDBTimeTZValue;
function timeTZValue(micros, offset) {
    return DuckDBTimeTZValue.fromMicrosAndOffset(micros, offset);
}


/***/ }),

/***/ 4299:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBTimeValue = void 0;
exports.timeValue = timeValue;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const dateTimeStringConversion_1 = __nccwpck_require__(5108);
class DuckDBTimeValue {
    micros;
    constructor(micros) {
        this.micros = micros;
    }
    toString() {
        return (0, dateTimeStringConversion_1.getDuckDBTimeStringFromMicrosecondsInDay)(this.micros);
    }
    toParts() {
        return node_bindings_1.default.from_time(this);
    }
    static fromParts(parts) {
        return new DuckDBTimeValue(node_bindings_1.default.to_time(parts).micros);
    }
    static Max = new DuckDBTimeValue(24n * 60n * 60n * 1000n * 1000n);
    static Min = new DuckDBTimeValue(0n);
}
exports.DuckDBTimeValue = DuckDBTimeValue;
function timeValue(microsOrParts) {
    if (typeof microsOrParts === 'bigint') {
        return new DuckDBTimeValue(microsOrParts);
    }
    return DuckDBTimeValue.fromParts(microsOrParts);
}


/***/ }),

/***/ 498:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBTimestampMillisecondsValue = void 0;
exports.timestampMillisValue = timestampMillisValue;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const dateTimeStringConversion_1 = __nccwpck_require__(5108);
const DuckDBTimestampSecondsValue_1 = __nccwpck_require__(695);
class DuckDBTimestampMillisecondsValue {
    millis;
    constructor(millis) {
        this.millis = millis;
    }
    get isFinite() {
        return node_bindings_1.default.is_finite_timestamp_ms(this);
    }
    toString() {
        return (0, dateTimeStringConversion_1.getDuckDBTimestampStringFromMilliseconds)(this.millis);
    }
    static Epoch = new DuckDBTimestampMillisecondsValue(0n);
    static Max = new DuckDBTimestampMillisecondsValue((2n ** 63n - 2n) / 1000n);
    static Min = new DuckDBTimestampMillisecondsValue(DuckDBTimestampSecondsValue_1.DuckDBTimestampSecondsValue.Min.seconds * 1000n);
    static PosInf = new DuckDBTimestampMillisecondsValue(2n ** 63n - 1n);
    static NegInf = new DuckDBTimestampMillisecondsValue(-(2n ** 63n - 1n));
}
exports.DuckDBTimestampMillisecondsValue = DuckDBTimestampMillisecondsValue;
function timestampMillisValue(millis) {
    return new DuckDBTimestampMillisecondsValue(millis);
}


/***/ }),

/***/ 9989:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBTimestampNanosecondsValue = void 0;
exports.timestampNanosValue = timestampNanosValue;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const dateTimeStringConversion_1 = __nccwpck_require__(5108);
class DuckDBTimestampNanosecondsValue {
    nanos;
    constructor(nanos) {
        this.nanos = nanos;
    }
    get isFinite() {
        return node_bindings_1.default.is_finite_timestamp_ns(this);
    }
    toString() {
        return (0, dateTimeStringConversion_1.getDuckDBTimestampStringFromNanoseconds)(this.nanos);
    }
    static Epoch = new DuckDBTimestampNanosecondsValue(0n);
    static Max = new DuckDBTimestampNanosecondsValue(2n ** 63n - 2n);
    static Min = new DuckDBTimestampNanosecondsValue(-9223286400000000000n);
    static PosInf = new DuckDBTimestampNanosecondsValue(2n ** 63n - 1n);
    static NegInf = new DuckDBTimestampNanosecondsValue(-(2n ** 63n - 1n));
}
exports.DuckDBTimestampNanosecondsValue = DuckDBTimestampNanosecondsValue;
function timestampNanosValue(nanos) {
    return new DuckDBTimestampNanosecondsValue(nanos);
}


/***/ }),

/***/ 695:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBTimestampSecondsValue = void 0;
exports.timestampSecondsValue = timestampSecondsValue;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const dateTimeStringConversion_1 = __nccwpck_require__(5108);
class DuckDBTimestampSecondsValue {
    seconds;
    constructor(seconds) {
        this.seconds = seconds;
    }
    get isFinite() {
        return node_bindings_1.default.is_finite_timestamp_s(this);
    }
    toString() {
        return (0, dateTimeStringConversion_1.getDuckDBTimestampStringFromSeconds)(this.seconds);
    }
    static Epoch = new DuckDBTimestampSecondsValue(0n);
    static Max = new DuckDBTimestampSecondsValue(9223372036854n);
    static Min = new DuckDBTimestampSecondsValue(-9223372022400n); // from test_all_types() select epoch(timestamp_s)::bigint;
    static PosInf = new DuckDBTimestampSecondsValue(2n ** 63n - 1n);
    static NegInf = new DuckDBTimestampSecondsValue(-(2n ** 63n - 1n));
}
exports.DuckDBTimestampSecondsValue = DuckDBTimestampSecondsValue;
function timestampSecondsValue(seconds) {
    return new DuckDBTimestampSecondsValue(seconds);
}


/***/ }),

/***/ 6982:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBTimestampTZValue = void 0;
exports.timestampTZValue = timestampTZValue;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const dateTimeStringConversion_1 = __nccwpck_require__(5108);
const DuckDBTimestampValue_1 = __nccwpck_require__(4628);
class DuckDBTimestampTZValue {
    static timezoneOffsetInMinutes = -new Date().getTimezoneOffset();
    micros;
    constructor(micros) {
        this.micros = micros;
    }
    get isFinite() {
        return node_bindings_1.default.is_finite_timestamp(this);
    }
    toString() {
        return (0, dateTimeStringConversion_1.getDuckDBTimestampStringFromMicroseconds)(this.micros, DuckDBTimestampTZValue.timezoneOffsetInMinutes);
    }
    toParts() {
        return node_bindings_1.default.from_timestamp(this);
    }
    static fromParts(parts) {
        return new DuckDBTimestampTZValue(node_bindings_1.default.to_timestamp(parts).micros);
    }
    static Epoch = new DuckDBTimestampTZValue(0n);
    static Max = new DuckDBTimestampTZValue(DuckDBTimestampValue_1.DuckDBTimestampValue.Max.micros);
    static Min = new DuckDBTimestampTZValue(DuckDBTimestampValue_1.DuckDBTimestampValue.Min.micros);
    static PosInf = new DuckDBTimestampTZValue(DuckDBTimestampValue_1.DuckDBTimestampValue.PosInf.micros);
    static NegInf = new DuckDBTimestampTZValue(DuckDBTimestampValue_1.DuckDBTimestampValue.NegInf.micros);
}
exports.DuckDBTimestampTZValue = DuckDBTimestampTZValue;
function timestampTZValue(microsOrParts) {
    if (typeof microsOrParts === 'bigint') {
        return new DuckDBTimestampTZValue(microsOrParts);
    }
    return DuckDBTimestampTZValue.fromParts(microsOrParts);
}


/***/ }),

/***/ 4628:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBTimestampMicrosecondsValue = exports.DuckDBTimestampValue = void 0;
exports.timestampValue = timestampValue;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const dateTimeStringConversion_1 = __nccwpck_require__(5108);
const DuckDBTimestampMillisecondsValue_1 = __nccwpck_require__(498);
class DuckDBTimestampValue {
    micros;
    constructor(micros) {
        this.micros = micros;
    }
    get isFinite() {
        return node_bindings_1.default.is_finite_timestamp(this);
    }
    toString() {
        return (0, dateTimeStringConversion_1.getDuckDBTimestampStringFromMicroseconds)(this.micros);
    }
    toParts() {
        return node_bindings_1.default.from_timestamp(this);
    }
    static fromParts(parts) {
        return new DuckDBTimestampValue(node_bindings_1.default.to_timestamp(parts).micros);
    }
    static Epoch = new DuckDBTimestampValue(0n);
    static Max = new DuckDBTimestampValue(2n ** 63n - 2n);
    static Min = new DuckDBTimestampValue(DuckDBTimestampMillisecondsValue_1.DuckDBTimestampMillisecondsValue.Min.millis * 1000n);
    static PosInf = new DuckDBTimestampValue(2n ** 63n - 1n);
    static NegInf = new DuckDBTimestampValue(-(2n ** 63n - 1n));
}
exports.DuckDBTimestampValue = DuckDBTimestampValue;
exports.DuckDBTimestampMicrosecondsValue = DuckDBTimestampValue;
function timestampValue(microsOrParts) {
    if (typeof microsOrParts === 'bigint') {
        return new DuckDBTimestampValue(microsOrParts);
    }
    return DuckDBTimestampValue.fromParts(microsOrParts);
}


/***/ }),

/***/ 3377:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBUUIDValue = void 0;
exports.uuidValue = uuidValue;
class DuckDBUUIDValue {
    hugeint;
    constructor(hugeint) {
        this.hugeint = hugeint;
    }
    /** Return the UUID as an unsigned 128-bit integer in a JS BigInt. */
    toUint128() {
        // UUID values are stored with their MSB flipped so their numeric ordering matches their string ordering.
        return (this.hugeint ^ 0x80000000000000000000000000000000n) & 0xffffffffffffffffffffffffffffffffn;
    }
    toString() {
        // Prepend with a (hex) 1 before converting to a hex string.
        // This ensures the trailing 32 characters are the hex digits we want, left padded with zeros as needed.
        const hex = (this.toUint128() | 0x100000000000000000000000000000000n).toString(16);
        return `${hex.substring(1, 9)}-${hex.substring(9, 13)}-${hex.substring(13, 17)}-${hex.substring(17, 21)}-${hex.substring(21, 33)}`;
    }
    /** Create a DuckDBUUIDValue from an unsigned 128-bit integer in a JS BigInt. */
    static fromUint128(uint128) {
        // Convert the unsigned 128-bit input into DuckDB's storage form: MSB
        // flipped (so numeric ordering matches string ordering) and held as a
        // signed int128 (the same form `DuckDBUUIDVector` produces via
        // `getInt128`).
        return new DuckDBUUIDValue(BigInt.asIntN(128, uint128 ^ 0x80000000000000000000000000000000n));
    }
    /**
     * Create a DuckDBUUIDValue from a HUGEINT as stored by DuckDB.
     *
     * UUID values are stored with their MSB flipped so their numeric ordering matches their string ordering.
     */
    static fromStoredHugeInt(hugeint) {
        return new DuckDBUUIDValue(hugeint);
    }
    static Max = new DuckDBUUIDValue(2n ** 127n - 1n); //  7fffffffffffffffffffffffffffffff
    static Min = new DuckDBUUIDValue(-(2n ** 127n)); //  80000000000000000000000000000000
}
exports.DuckDBUUIDValue = DuckDBUUIDValue;
/** Create a DuckDBUUIDValue from an unsigned 128-bit integer in a JS BigInt. */
function uuidValue(uint128) {
    return DuckDBUUIDValue.fromUint128(uint128);
}


/***/ }),

/***/ 5829:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBUnionValue = void 0;
exports.unionValue = unionValue;
class DuckDBUnionValue {
    tag;
    value;
    constructor(tag, value) {
        this.tag = tag;
        this.value = value;
    }
    toString() {
        if (this.value == null) {
            return 'NULL';
        }
        return this.value.toString();
    }
}
exports.DuckDBUnionValue = DuckDBUnionValue;
function unionValue(tag, value) {
    return new DuckDBUnionValue(tag, value);
}


/***/ }),

/***/ 9564:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));


/***/ }),

/***/ 2091:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBVariantValue = void 0;
exports.variantValue = variantValue;
const displayStringForDuckDBValue_1 = __nccwpck_require__(6504);
/**
 * Wraps a single decoded VARIANT row value. The wrapper distinguishes a
 * SQL-NULL row (returned as bare `null`) from an embedded `VARIANT_NULL`
 * tag (returned as `new DuckDBVariantValue(null)`).
 *
 * The optional `type` records the exact DuckDB type of the inner value
 * (recovered from the on-disk variant tag at decode time). The append /
 * bind paths use it so heterogeneous content round-trips faithfully —
 * `typeForValue` is a best-effort fallback when `type` is not provided.
 */
class DuckDBVariantValue {
    value;
    type;
    constructor(value, type) {
        this.value = value;
        this.type = type;
    }
    toString() {
        return (0, displayStringForDuckDBValue_1.displayStringForDuckDBValue)(this.value);
    }
}
exports.DuckDBVariantValue = DuckDBVariantValue;
function variantValue(value, type) {
    return new DuckDBVariantValue(value, type);
}


/***/ }),

/***/ 6300:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __exportStar = (this && this.__exportStar) || function(m, exports) {
    for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
__exportStar(__nccwpck_require__(3723), exports);
__exportStar(__nccwpck_require__(4097), exports);
__exportStar(__nccwpck_require__(2157), exports);
__exportStar(__nccwpck_require__(9808), exports);
__exportStar(__nccwpck_require__(7517), exports);
__exportStar(__nccwpck_require__(1408), exports);
__exportStar(__nccwpck_require__(2959), exports);
__exportStar(__nccwpck_require__(8200), exports);
__exportStar(__nccwpck_require__(5330), exports);
__exportStar(__nccwpck_require__(7247), exports);
__exportStar(__nccwpck_require__(4354), exports);
__exportStar(__nccwpck_require__(498), exports);
__exportStar(__nccwpck_require__(9989), exports);
__exportStar(__nccwpck_require__(695), exports);
__exportStar(__nccwpck_require__(6982), exports);
__exportStar(__nccwpck_require__(4628), exports);
__exportStar(__nccwpck_require__(3761), exports);
__exportStar(__nccwpck_require__(4299), exports);
__exportStar(__nccwpck_require__(5829), exports);
__exportStar(__nccwpck_require__(3377), exports);
__exportStar(__nccwpck_require__(9564), exports);
__exportStar(__nccwpck_require__(2091), exports);


/***/ }),

/***/ 6021:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBArrayVector = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const DuckDBType_1 = __nccwpck_require__(9538);
const values_1 = __nccwpck_require__(6300);
const DuckDBVector_1 = __nccwpck_require__(1900);
const DuckDBValidity_1 = __nccwpck_require__(5189);
class DuckDBArrayVector extends DuckDBVector_1.DuckDBVector {
    arrayType;
    validity;
    vector;
    childData;
    _itemCount;
    constructor(arrayType, validity, vector, childData, itemCount) {
        super();
        this.arrayType = arrayType;
        this.validity = validity;
        this.vector = vector;
        this.childData = childData;
        this._itemCount = itemCount;
    }
    static fromRawVector(arrayType, vector, itemCount) {
        const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
        const child_vector = node_bindings_1.default.array_vector_get_child(vector);
        const childItemsPerArray = DuckDBArrayVector.itemSize(arrayType) * arrayType.length;
        const childData = DuckDBVector_1.DuckDBVector.create(child_vector, itemCount * childItemsPerArray, arrayType.valueType);
        return new DuckDBArrayVector(arrayType, validity, vector, childData, itemCount);
    }
    static itemSize(arrayType) {
        if (arrayType.valueType instanceof DuckDBType_1.DuckDBArrayType) {
            return DuckDBArrayVector.itemSize(arrayType.valueType);
        }
        else {
            return 1;
        }
    }
    get type() {
        return this.arrayType;
    }
    get itemCount() {
        return this._itemCount;
    }
    getItem(itemIndex) {
        if (!this.validity.itemValid(itemIndex)) {
            return null;
        }
        return new values_1.DuckDBArrayValue(this.childData
            .slice(itemIndex * this.arrayType.length, this.arrayType.length)
            .toArray());
    }
    setItem(itemIndex, value) {
        if (value != null) {
            const startIndex = itemIndex * this.arrayType.length;
            for (let i = 0; i < this.arrayType.length; i++) {
                this.childData.setItem(startIndex + i, value.items[i]);
            }
            this.validity.setItemValid(itemIndex, true);
        }
        else {
            const startIndex = itemIndex * this.arrayType.length;
            for (let i = 0; i < this.arrayType.length; i++) {
                this.childData.setItem(startIndex + i, null);
            }
            this.validity.setItemValid(itemIndex, false);
        }
    }
    flush() {
        this.childData.flush();
        this.validity.flush(this.vector);
    }
    slice(offset, length) {
        return new DuckDBArrayVector(this.arrayType, this.validity.slice(offset, length), this.vector, this.childData.slice(offset * this.arrayType.length, length * this.arrayType.length), length);
    }
}
exports.DuckDBArrayVector = DuckDBArrayVector;


/***/ }),

/***/ 6763:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBBigIntVector = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const DuckDBType_1 = __nccwpck_require__(9538);
const DuckDBVector_1 = __nccwpck_require__(1900);
const DuckDBValidity_1 = __nccwpck_require__(5189);
const dataAccessors_1 = __nccwpck_require__(7910);
class DuckDBBigIntVector extends DuckDBVector_1.DuckDBVector {
    items;
    validity;
    vector;
    constructor(items, validity, vector) {
        super();
        this.items = items;
        this.validity = validity;
        this.vector = vector;
    }
    static fromRawVector(vector, itemCount) {
        const data = (0, dataAccessors_1.vectorData)(vector, itemCount * BigInt64Array.BYTES_PER_ELEMENT);
        const items = new BigInt64Array(data.buffer, data.byteOffset, itemCount);
        const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
        return new DuckDBBigIntVector(items, validity, vector);
    }
    get type() {
        return DuckDBType_1.DuckDBBigIntType.instance;
    }
    get itemCount() {
        return this.items.length;
    }
    getItem(itemIndex) {
        return this.validity.itemValid(itemIndex) ? this.items[itemIndex] : null;
    }
    setItem(itemIndex, value) {
        if (value != null) {
            // Checked inline for bulk-write throughput; see dataAccessors.ts.
            if (BigInt.asIntN(64, value) !== value) {
                throw new Error(`bigint out of int64 range`);
            }
            this.items[itemIndex] = value;
            this.validity.setItemValid(itemIndex, true);
        }
        else {
            this.validity.setItemValid(itemIndex, false);
        }
    }
    flush() {
        node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength);
        this.validity.flush(this.vector);
    }
    slice(offset, length) {
        return new DuckDBBigIntVector(this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
    }
}
exports.DuckDBBigIntVector = DuckDBBigIntVector;


/***/ }),

/***/ 6046:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBBigNumVector = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const DuckDBType_1 = __nccwpck_require__(9538);
const DuckDBVector_1 = __nccwpck_require__(1900);
const DuckDBValidity_1 = __nccwpck_require__(5189);
const dataAccessors_1 = __nccwpck_require__(7910);
class DuckDBBigNumVector extends DuckDBVector_1.DuckDBVector {
    dataView;
    validity;
    vector;
    itemOffset;
    _itemCount;
    itemCache;
    itemCacheDirty;
    constructor(dataView, validity, vector, itemOffset, itemCount) {
        super();
        this.dataView = dataView;
        this.validity = validity;
        this.vector = vector;
        this.itemOffset = itemOffset;
        this._itemCount = itemCount;
        this.itemCache = [];
        this.itemCacheDirty = [];
    }
    static fromRawVector(vector, itemCount) {
        const data = (0, dataAccessors_1.vectorData)(vector, itemCount * 16);
        const dataView = new DataView(data.buffer, data.byteOffset, data.byteLength);
        const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
        return new DuckDBBigNumVector(dataView, validity, vector, 0, itemCount);
    }
    get type() {
        return DuckDBType_1.DuckDBBigNumType.instance;
    }
    get itemCount() {
        return this._itemCount;
    }
    getItem(itemIndex) {
        if (!this.validity.itemValid(itemIndex)) {
            return null;
        }
        const bytes = (0, dataAccessors_1.getStringBytes)(this.dataView, itemIndex * 16);
        return bytes ? (0, dataAccessors_1.getBigNumFromBytes)(bytes) : null;
    }
    setItem(itemIndex, value) {
        this.itemCache[itemIndex] = value;
        this.validity.setItemValid(itemIndex, value != null);
        this.itemCacheDirty[itemIndex] = true;
    }
    flush() {
        for (let itemIndex = 0; itemIndex < this._itemCount; itemIndex++) {
            if (this.itemCacheDirty[itemIndex]) {
                const cachedItem = this.itemCache[itemIndex];
                if (cachedItem !== undefined && cachedItem !== null) {
                    node_bindings_1.default.vector_assign_string_element_len(this.vector, this.itemOffset + itemIndex, (0, dataAccessors_1.getBytesFromBigNum)(cachedItem));
                }
                this.itemCacheDirty[itemIndex] = false;
            }
        }
        this.validity.flush(this.vector);
    }
    slice(offset, length) {
        return new DuckDBBigNumVector(new DataView(this.dataView.buffer, this.dataView.byteOffset + offset * 16, length * 16), this.validity.slice(offset, length), this.vector, offset, length);
    }
}
exports.DuckDBBigNumVector = DuckDBBigNumVector;


/***/ }),

/***/ 3975:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBBitVector = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const DuckDBType_1 = __nccwpck_require__(9538);
const values_1 = __nccwpck_require__(6300);
const DuckDBVector_1 = __nccwpck_require__(1900);
const DuckDBValidity_1 = __nccwpck_require__(5189);
const dataAccessors_1 = __nccwpck_require__(7910);
class DuckDBBitVector extends DuckDBVector_1.DuckDBVector {
    dataView;
    validity;
    vector;
    itemOffset;
    _itemCount;
    itemCache;
    itemCacheDirty;
    constructor(dataView, validity, vector, itemOffset, itemCount) {
        super();
        this.dataView = dataView;
        this.validity = validity;
        this.vector = vector;
        this.itemOffset = itemOffset;
        this._itemCount = itemCount;
        this.itemCache = [];
        this.itemCacheDirty = [];
    }
    static fromRawVector(vector, itemCount) {
        const data = (0, dataAccessors_1.vectorData)(vector, itemCount * 16);
        const dataView = new DataView(data.buffer, data.byteOffset, data.byteLength);
        const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
        return new DuckDBBitVector(dataView, validity, vector, 0, itemCount);
    }
    get type() {
        return DuckDBType_1.DuckDBBitType.instance;
    }
    get itemCount() {
        return this._itemCount;
    }
    getItem(itemIndex) {
        if (!this.validity.itemValid(itemIndex)) {
            return null;
        }
        // getBuffer rather than getStringBytes: the latter returns a view into the
        // vector's memory for payloads of twelve bytes or fewer, and the value it is
        // handed to keeps that reference, so it would dangle once the vector goes.
        const bytes = (0, dataAccessors_1.getBuffer)(this.dataView, itemIndex * 16);
        return bytes ? new values_1.DuckDBBitValue(bytes) : null;
    }
    setItem(itemIndex, value) {
        this.itemCache[itemIndex] = value;
        this.validity.setItemValid(itemIndex, value != null);
        this.itemCacheDirty[itemIndex] = true;
    }
    flush() {
        for (let itemIndex = 0; itemIndex < this._itemCount; itemIndex++) {
            if (this.itemCacheDirty[itemIndex]) {
                const cachedItem = this.itemCache[itemIndex];
                if (cachedItem !== undefined && cachedItem !== null) {
                    node_bindings_1.default.vector_assign_string_element_len(this.vector, this.itemOffset + itemIndex, cachedItem.data);
                }
                this.itemCacheDirty[itemIndex] = false;
            }
        }
        this.validity.flush(this.vector);
    }
    slice(offset, length) {
        return new DuckDBBitVector(new DataView(this.dataView.buffer, this.dataView.byteOffset + offset * 16, length * 16), this.validity.slice(offset, length), this.vector, offset, length);
    }
}
exports.DuckDBBitVector = DuckDBBitVector;


/***/ }),

/***/ 9919:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBBlobVector = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const DuckDBType_1 = __nccwpck_require__(9538);
const values_1 = __nccwpck_require__(6300);
const DuckDBVector_1 = __nccwpck_require__(1900);
const DuckDBValidity_1 = __nccwpck_require__(5189);
const dataAccessors_1 = __nccwpck_require__(7910);
class DuckDBBlobVector extends DuckDBVector_1.DuckDBVector {
    dataView;
    validity;
    vector;
    itemOffset;
    _itemCount;
    itemCache;
    itemCacheDirty;
    constructor(dataView, validity, vector, itemOffset, itemCount) {
        super();
        this.dataView = dataView;
        this.validity = validity;
        this.vector = vector;
        this.itemOffset = itemOffset;
        this._itemCount = itemCount;
        this.itemCache = [];
        this.itemCacheDirty = [];
    }
    static fromRawVector(vector, itemCount) {
        const data = (0, dataAccessors_1.vectorData)(vector, itemCount * 16);
        const dataView = new DataView(data.buffer, data.byteOffset, data.byteLength);
        const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
        return new DuckDBBlobVector(dataView, validity, vector, 0, itemCount);
    }
    get type() {
        return DuckDBType_1.DuckDBBlobType.instance;
    }
    get itemCount() {
        return this._itemCount;
    }
    getItem(itemIndex) {
        return this.validity.itemValid(itemIndex)
            ? new values_1.DuckDBBlobValue((0, dataAccessors_1.getBuffer)(this.dataView, itemIndex * 16))
            : null;
    }
    /**
     * Returns the raw bytes for the item at `itemIndex`, or null if the item
     * is SQL NULL. Avoids the `Buffer.from(...)` copy that `getItem` does.
     *
     * The returned `Uint8Array` is a view over the underlying string_t
     * backing buffer for inline payloads (≤12 bytes); for larger payloads
     * it's a fresh allocation returned by the native bindings. Treat the
     * result as read-only either way.
     */
    getItemBytes(itemIndex) {
        return this.validity.itemValid(itemIndex)
            ? (0, dataAccessors_1.getStringBytes)(this.dataView, itemIndex * 16)
            : null;
    }
    setItem(itemIndex, value) {
        this.itemCache[itemIndex] = value;
        this.validity.setItemValid(itemIndex, value != null);
        this.itemCacheDirty[itemIndex] = true;
    }
    flush() {
        for (let itemIndex = 0; itemIndex < this._itemCount; itemIndex++) {
            if (this.itemCacheDirty[itemIndex]) {
                const cachedItem = this.itemCache[itemIndex];
                if (cachedItem !== undefined && cachedItem !== null) {
                    node_bindings_1.default.vector_assign_string_element_len(this.vector, this.itemOffset + itemIndex, cachedItem.bytes);
                }
                this.itemCacheDirty[itemIndex] = false;
            }
        }
        this.validity.flush(this.vector);
    }
    slice(offset, length) {
        return new DuckDBBlobVector(new DataView(this.dataView.buffer, this.dataView.byteOffset + offset * 16, length * 16), this.validity.slice(offset, length), this.vector, offset, length);
    }
}
exports.DuckDBBlobVector = DuckDBBlobVector;


/***/ }),

/***/ 1696:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBBooleanVector = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const DuckDBType_1 = __nccwpck_require__(9538);
const DuckDBVector_1 = __nccwpck_require__(1900);
const DuckDBValidity_1 = __nccwpck_require__(5189);
const dataAccessors_1 = __nccwpck_require__(7910);
class DuckDBBooleanVector extends DuckDBVector_1.DuckDBVector {
    dataView;
    validity;
    vector;
    _itemCount;
    constructor(dataView, validity, vector, itemCount) {
        super();
        this.dataView = dataView;
        this.validity = validity;
        this.vector = vector;
        this._itemCount = itemCount;
    }
    static fromRawVector(vector, itemCount) {
        const data = (0, dataAccessors_1.vectorData)(vector, itemCount * node_bindings_1.default.sizeof_bool);
        const dataView = new DataView(data.buffer, data.byteOffset, data.byteLength);
        const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
        return new DuckDBBooleanVector(dataView, validity, vector, itemCount);
    }
    get type() {
        return DuckDBType_1.DuckDBBooleanType.instance;
    }
    get itemCount() {
        return this._itemCount;
    }
    getItem(itemIndex) {
        return this.validity.itemValid(itemIndex)
            ? (0, dataAccessors_1.getBoolean)(this.dataView, itemIndex * node_bindings_1.default.sizeof_bool)
            : null;
    }
    setItem(itemIndex, value) {
        if (value != null) {
            (0, dataAccessors_1.setBoolean)(this.dataView, itemIndex * node_bindings_1.default.sizeof_bool, value);
            this.validity.setItemValid(itemIndex, true);
        }
        else {
            this.validity.setItemValid(itemIndex, false);
        }
    }
    flush() {
        node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.dataView.buffer, this.dataView.byteOffset, this.dataView.byteLength);
        this.validity.flush(this.vector);
    }
    slice(offset, length) {
        return new DuckDBBooleanVector(new DataView(this.dataView.buffer, this.dataView.byteOffset + offset * node_bindings_1.default.sizeof_bool, length * node_bindings_1.default.sizeof_bool), this.validity.slice(offset, length), this.vector, length);
    }
}
exports.DuckDBBooleanVector = DuckDBBooleanVector;


/***/ }),

/***/ 1904:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBDateVector = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const DuckDBType_1 = __nccwpck_require__(9538);
const values_1 = __nccwpck_require__(6300);
const DuckDBVector_1 = __nccwpck_require__(1900);
const DuckDBValidity_1 = __nccwpck_require__(5189);
const dataAccessors_1 = __nccwpck_require__(7910);
class DuckDBDateVector extends DuckDBVector_1.DuckDBVector {
    items;
    validity;
    vector;
    constructor(items, validity, vector) {
        super();
        this.items = items;
        this.validity = validity;
        this.vector = vector;
    }
    static fromRawVector(vector, itemCount) {
        const data = (0, dataAccessors_1.vectorData)(vector, itemCount * Int32Array.BYTES_PER_ELEMENT);
        const items = new Int32Array(data.buffer, data.byteOffset, itemCount);
        const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
        return new DuckDBDateVector(items, validity, vector);
    }
    get type() {
        return DuckDBType_1.DuckDBDateType.instance;
    }
    get itemCount() {
        return this.items.length;
    }
    getItem(itemIndex) {
        return this.validity.itemValid(itemIndex)
            ? new values_1.DuckDBDateValue(this.items[itemIndex])
            : null;
    }
    setItem(itemIndex, value) {
        if (value != null) {
            // Checked inline for bulk-write throughput; see dataAccessors.ts.
            if (!Number.isInteger(value.days)) {
                throw new Error(`number is not an integer`);
            }
            if (value.days < -2147483648 || value.days > 2147483647) {
                throw new Error(`number out of int32 range`);
            }
            this.items[itemIndex] = value.days;
            this.validity.setItemValid(itemIndex, true);
        }
        else {
            this.validity.setItemValid(itemIndex, false);
        }
    }
    flush() {
        node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength);
        this.validity.flush(this.vector);
    }
    slice(offset, length) {
        return new DuckDBDateVector(this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
    }
}
exports.DuckDBDateVector = DuckDBDateVector;


/***/ }),

/***/ 2388:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBDecimal128Vector = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const DuckDBVector_1 = __nccwpck_require__(1900);
const DuckDBValidity_1 = __nccwpck_require__(5189);
const dataAccessors_1 = __nccwpck_require__(7910);
class DuckDBDecimal128Vector extends DuckDBVector_1.DuckDBVector {
    decimalType;
    dataView;
    validity;
    vector;
    _itemCount;
    constructor(decimalType, dataView, validity, vector, itemCount) {
        super();
        this.decimalType = decimalType;
        this.dataView = dataView;
        this.validity = validity;
        this.vector = vector;
        this._itemCount = itemCount;
    }
    static fromRawVector(decimalType, vector, itemCount) {
        const data = (0, dataAccessors_1.vectorData)(vector, itemCount * 16);
        const dataView = new DataView(data.buffer, data.byteOffset, data.byteLength);
        const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
        return new DuckDBDecimal128Vector(decimalType, dataView, validity, vector, itemCount);
    }
    get type() {
        return this.decimalType;
    }
    get itemCount() {
        return this._itemCount;
    }
    getItem(itemIndex) {
        return this.validity.itemValid(itemIndex)
            ? (0, dataAccessors_1.getDecimal128)(this.dataView, itemIndex * 16, this.decimalType)
            : null;
    }
    getScaledValue(itemIndex) {
        return this.validity.itemValid(itemIndex)
            ? (0, dataAccessors_1.getInt128)(this.dataView, itemIndex * 16)
            : null;
    }
    setItem(itemIndex, value) {
        if (value != null) {
            (0, dataAccessors_1.setInt128)(this.dataView, itemIndex * 16, value.value);
            this.validity.setItemValid(itemIndex, true);
        }
        else {
            this.validity.setItemValid(itemIndex, false);
        }
    }
    flush() {
        node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.dataView.buffer, this.dataView.byteOffset, this.dataView.byteLength);
        this.validity.flush(this.vector);
    }
    slice(offset, length) {
        return new DuckDBDecimal128Vector(this.decimalType, new DataView(this.dataView.buffer, this.dataView.byteOffset + offset * 16, length * 16), this.validity.slice(offset, length), this.vector, length);
    }
}
exports.DuckDBDecimal128Vector = DuckDBDecimal128Vector;


/***/ }),

/***/ 9536:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBDecimal16Vector = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const DuckDBVector_1 = __nccwpck_require__(1900);
const DuckDBValidity_1 = __nccwpck_require__(5189);
const dataAccessors_1 = __nccwpck_require__(7910);
class DuckDBDecimal16Vector extends DuckDBVector_1.DuckDBVector {
    decimalType;
    dataView;
    validity;
    vector;
    _itemCount;
    constructor(decimalType, dataView, validity, vector, itemCount) {
        super();
        this.decimalType = decimalType;
        this.dataView = dataView;
        this.validity = validity;
        this.vector = vector;
        this._itemCount = itemCount;
    }
    static fromRawVector(decimalType, vector, itemCount) {
        const data = (0, dataAccessors_1.vectorData)(vector, itemCount * 2);
        const dataView = new DataView(data.buffer, data.byteOffset, data.byteLength);
        const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
        return new DuckDBDecimal16Vector(decimalType, dataView, validity, vector, itemCount);
    }
    get type() {
        return this.decimalType;
    }
    get itemCount() {
        return this._itemCount;
    }
    getItem(itemIndex) {
        return this.validity.itemValid(itemIndex)
            ? (0, dataAccessors_1.getDecimal16)(this.dataView, itemIndex * 2, this.decimalType)
            : null;
    }
    getScaledValue(itemIndex) {
        return this.validity.itemValid(itemIndex)
            ? (0, dataAccessors_1.getInt16)(this.dataView, itemIndex * 2)
            : null;
    }
    setItem(itemIndex, value) {
        if (value != null) {
            (0, dataAccessors_1.setInt16)(this.dataView, itemIndex * 2, Number(value.value));
            this.validity.setItemValid(itemIndex, true);
        }
        else {
            this.validity.setItemValid(itemIndex, false);
        }
    }
    flush() {
        node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.dataView.buffer, this.dataView.byteOffset, this.dataView.byteLength);
        this.validity.flush(this.vector);
    }
    slice(offset, length) {
        return new DuckDBDecimal16Vector(this.decimalType, new DataView(this.dataView.buffer, this.dataView.byteOffset + offset * 2, length * 2), this.validity.slice(offset, length), this.vector, length);
    }
}
exports.DuckDBDecimal16Vector = DuckDBDecimal16Vector;


/***/ }),

/***/ 8802:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBDecimal32Vector = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const DuckDBVector_1 = __nccwpck_require__(1900);
const DuckDBValidity_1 = __nccwpck_require__(5189);
const dataAccessors_1 = __nccwpck_require__(7910);
class DuckDBDecimal32Vector extends DuckDBVector_1.DuckDBVector {
    decimalType;
    dataView;
    validity;
    vector;
    _itemCount;
    constructor(decimalType, dataView, validity, vector, itemCount) {
        super();
        this.decimalType = decimalType;
        this.dataView = dataView;
        this.validity = validity;
        this.vector = vector;
        this._itemCount = itemCount;
    }
    static fromRawVector(decimalType, vector, itemCount) {
        const data = (0, dataAccessors_1.vectorData)(vector, itemCount * 4);
        const dataView = new DataView(data.buffer, data.byteOffset, data.byteLength);
        const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
        return new DuckDBDecimal32Vector(decimalType, dataView, validity, vector, itemCount);
    }
    get type() {
        return this.decimalType;
    }
    get itemCount() {
        return this._itemCount;
    }
    getItem(itemIndex) {
        return this.validity.itemValid(itemIndex)
            ? (0, dataAccessors_1.getDecimal32)(this.dataView, itemIndex * 4, this.decimalType)
            : null;
    }
    getScaledValue(itemIndex) {
        return this.validity.itemValid(itemIndex)
            ? (0, dataAccessors_1.getInt32)(this.dataView, itemIndex * 4)
            : null;
    }
    setItem(itemIndex, value) {
        if (value != null) {
            (0, dataAccessors_1.setInt32)(this.dataView, itemIndex * 4, Number(value.value));
            this.validity.setItemValid(itemIndex, true);
        }
        else {
            this.validity.setItemValid(itemIndex, false);
        }
    }
    flush() {
        node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.dataView.buffer, this.dataView.byteOffset, this.dataView.byteLength);
        this.validity.flush(this.vector);
    }
    slice(offset, length) {
        return new DuckDBDecimal32Vector(this.decimalType, new DataView(this.dataView.buffer, this.dataView.byteOffset + offset * 4, length * 4), this.validity.slice(offset, length), this.vector, length);
    }
}
exports.DuckDBDecimal32Vector = DuckDBDecimal32Vector;


/***/ }),

/***/ 3613:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBDecimal64Vector = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const DuckDBVector_1 = __nccwpck_require__(1900);
const DuckDBValidity_1 = __nccwpck_require__(5189);
const dataAccessors_1 = __nccwpck_require__(7910);
class DuckDBDecimal64Vector extends DuckDBVector_1.DuckDBVector {
    decimalType;
    dataView;
    validity;
    vector;
    _itemCount;
    constructor(decimalType, dataView, validity, vector, itemCount) {
        super();
        this.decimalType = decimalType;
        this.dataView = dataView;
        this.validity = validity;
        this.vector = vector;
        this._itemCount = itemCount;
    }
    static fromRawVector(decimalType, vector, itemCount) {
        const data = (0, dataAccessors_1.vectorData)(vector, itemCount * 8);
        const dataView = new DataView(data.buffer, data.byteOffset, data.byteLength);
        const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
        return new DuckDBDecimal64Vector(decimalType, dataView, validity, vector, itemCount);
    }
    get type() {
        return this.decimalType;
    }
    get itemCount() {
        return this._itemCount;
    }
    getItem(itemIndex) {
        return this.validity.itemValid(itemIndex)
            ? (0, dataAccessors_1.getDecimal64)(this.dataView, itemIndex * 8, this.decimalType)
            : null;
    }
    getScaledValue(itemIndex) {
        return this.validity.itemValid(itemIndex)
            ? (0, dataAccessors_1.getInt64)(this.dataView, itemIndex * 8)
            : null;
    }
    setItem(itemIndex, value) {
        if (value != null) {
            (0, dataAccessors_1.setInt64)(this.dataView, itemIndex * 8, value.value);
            this.validity.setItemValid(itemIndex, true);
        }
        else {
            this.validity.setItemValid(itemIndex, false);
        }
    }
    flush() {
        node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.dataView.buffer, this.dataView.byteOffset, this.dataView.byteLength);
        this.validity.flush(this.vector);
    }
    slice(offset, length) {
        return new DuckDBDecimal64Vector(this.decimalType, new DataView(this.dataView.buffer, this.dataView.byteOffset + offset * 8, length * 8), this.validity.slice(offset, length), this.vector, length);
    }
}
exports.DuckDBDecimal64Vector = DuckDBDecimal64Vector;


/***/ }),

/***/ 9781:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBDoubleVector = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const DuckDBType_1 = __nccwpck_require__(9538);
const DuckDBVector_1 = __nccwpck_require__(1900);
const DuckDBValidity_1 = __nccwpck_require__(5189);
const dataAccessors_1 = __nccwpck_require__(7910);
class DuckDBDoubleVector extends DuckDBVector_1.DuckDBVector {
    items;
    validity;
    vector;
    constructor(items, validity, vector) {
        super();
        this.items = items;
        this.validity = validity;
        this.vector = vector;
    }
    static fromRawVector(vector, itemCount) {
        const data = (0, dataAccessors_1.vectorData)(vector, itemCount * Float64Array.BYTES_PER_ELEMENT);
        const items = new Float64Array(data.buffer, data.byteOffset, itemCount);
        const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
        return new DuckDBDoubleVector(items, validity, vector);
    }
    get type() {
        return DuckDBType_1.DuckDBDoubleType.instance;
    }
    get itemCount() {
        return this.items.length;
    }
    getItem(itemIndex) {
        return this.validity.itemValid(itemIndex) ? this.items[itemIndex] : null;
    }
    setItem(itemIndex, value) {
        if (value != null) {
            this.items[itemIndex] = value;
            this.validity.setItemValid(itemIndex, true);
        }
        else {
            this.validity.setItemValid(itemIndex, false);
        }
    }
    flush() {
        node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength);
        this.validity.flush(this.vector);
    }
    slice(offset, length) {
        return new DuckDBDoubleVector(this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
    }
}
exports.DuckDBDoubleVector = DuckDBDoubleVector;


/***/ }),

/***/ 4534:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBEnum16Vector = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const DuckDBVector_1 = __nccwpck_require__(1900);
const DuckDBValidity_1 = __nccwpck_require__(5189);
const dataAccessors_1 = __nccwpck_require__(7910);
class DuckDBEnum16Vector extends DuckDBVector_1.DuckDBVector {
    enumType;
    items;
    validity;
    vector;
    constructor(enumType, items, validity, vector) {
        super();
        this.enumType = enumType;
        this.items = items;
        this.validity = validity;
        this.vector = vector;
    }
    static fromRawVector(enumType, vector, itemCount) {
        const data = (0, dataAccessors_1.vectorData)(vector, itemCount * 2);
        const items = new Uint16Array(data.buffer, data.byteOffset, itemCount);
        const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
        return new DuckDBEnum16Vector(enumType, items, validity, vector);
    }
    get type() {
        return this.enumType;
    }
    get itemCount() {
        return this.items.length;
    }
    getItem(itemIndex) {
        return this.validity.itemValid(itemIndex)
            ? this.enumType.values[this.items[itemIndex]]
            : null;
    }
    setItem(itemIndex, value) {
        if (value != null) {
            this.items[itemIndex] = this.enumType.indexForValue(value);
            this.validity.setItemValid(itemIndex, true);
        }
        else {
            this.validity.setItemValid(itemIndex, false);
        }
    }
    flush() {
        node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength);
        this.validity.flush(this.vector);
    }
    slice(offset, length) {
        return new DuckDBEnum16Vector(this.enumType, this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
    }
}
exports.DuckDBEnum16Vector = DuckDBEnum16Vector;


/***/ }),

/***/ 8500:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBEnum32Vector = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const DuckDBVector_1 = __nccwpck_require__(1900);
const DuckDBValidity_1 = __nccwpck_require__(5189);
const dataAccessors_1 = __nccwpck_require__(7910);
class DuckDBEnum32Vector extends DuckDBVector_1.DuckDBVector {
    enumType;
    items;
    validity;
    vector;
    constructor(enumType, items, validity, vector) {
        super();
        this.enumType = enumType;
        this.items = items;
        this.validity = validity;
        this.vector = vector;
    }
    static fromRawVector(enumType, vector, itemCount) {
        const data = (0, dataAccessors_1.vectorData)(vector, itemCount * 4);
        const items = new Uint32Array(data.buffer, data.byteOffset, itemCount);
        const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
        return new DuckDBEnum32Vector(enumType, items, validity, vector);
    }
    get type() {
        return this.enumType;
    }
    get itemCount() {
        return this.items.length;
    }
    getItem(itemIndex) {
        return this.validity.itemValid(itemIndex)
            ? this.enumType.values[this.items[itemIndex]]
            : null;
    }
    setItem(itemIndex, value) {
        if (value != null) {
            this.items[itemIndex] = this.enumType.indexForValue(value);
            this.validity.setItemValid(itemIndex, true);
        }
        else {
            this.validity.setItemValid(itemIndex, false);
        }
    }
    flush() {
        node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength);
        this.validity.flush(this.vector);
    }
    slice(offset, length) {
        return new DuckDBEnum32Vector(this.enumType, this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
    }
}
exports.DuckDBEnum32Vector = DuckDBEnum32Vector;


/***/ }),

/***/ 27:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBEnum8Vector = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const DuckDBVector_1 = __nccwpck_require__(1900);
const DuckDBValidity_1 = __nccwpck_require__(5189);
const dataAccessors_1 = __nccwpck_require__(7910);
class DuckDBEnum8Vector extends DuckDBVector_1.DuckDBVector {
    enumType;
    items;
    validity;
    vector;
    constructor(enumType, items, validity, vector) {
        super();
        this.enumType = enumType;
        this.items = items;
        this.validity = validity;
        this.vector = vector;
    }
    static fromRawVector(enumType, vector, itemCount) {
        const data = (0, dataAccessors_1.vectorData)(vector, itemCount);
        const items = new Uint8Array(data.buffer, data.byteOffset, itemCount);
        const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
        return new DuckDBEnum8Vector(enumType, items, validity, vector);
    }
    get type() {
        return this.enumType;
    }
    get itemCount() {
        return this.items.length;
    }
    getItem(itemIndex) {
        return this.validity.itemValid(itemIndex)
            ? this.enumType.values[this.items[itemIndex]]
            : null;
    }
    setItem(itemIndex, value) {
        if (value != null) {
            this.items[itemIndex] = this.enumType.indexForValue(value);
            this.validity.setItemValid(itemIndex, true);
        }
        else {
            this.validity.setItemValid(itemIndex, false);
        }
    }
    flush() {
        node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength);
        this.validity.flush(this.vector);
    }
    slice(offset, length) {
        return new DuckDBEnum8Vector(this.enumType, this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
    }
}
exports.DuckDBEnum8Vector = DuckDBEnum8Vector;


/***/ }),

/***/ 3474:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBFloatVector = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const DuckDBType_1 = __nccwpck_require__(9538);
const DuckDBVector_1 = __nccwpck_require__(1900);
const DuckDBValidity_1 = __nccwpck_require__(5189);
const dataAccessors_1 = __nccwpck_require__(7910);
class DuckDBFloatVector extends DuckDBVector_1.DuckDBVector {
    items;
    validity;
    vector;
    constructor(items, validity, vector) {
        super();
        this.items = items;
        this.validity = validity;
        this.vector = vector;
    }
    static fromRawVector(vector, itemCount) {
        const data = (0, dataAccessors_1.vectorData)(vector, itemCount * Float32Array.BYTES_PER_ELEMENT);
        const items = new Float32Array(data.buffer, data.byteOffset, itemCount);
        const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
        return new DuckDBFloatVector(items, validity, vector);
    }
    get type() {
        return DuckDBType_1.DuckDBFloatType.instance;
    }
    get itemCount() {
        return this.items.length;
    }
    getItem(itemIndex) {
        return this.validity.itemValid(itemIndex) ? this.items[itemIndex] : null;
    }
    setItem(itemIndex, value) {
        if (value != null) {
            this.items[itemIndex] = value;
            this.validity.setItemValid(itemIndex, true);
        }
        else {
            this.validity.setItemValid(itemIndex, false);
        }
    }
    flush() {
        node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength);
        this.validity.flush(this.vector);
    }
    slice(offset, length) {
        return new DuckDBFloatVector(this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
    }
}
exports.DuckDBFloatVector = DuckDBFloatVector;


/***/ }),

/***/ 6412:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBGeometryVector = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const DuckDBType_1 = __nccwpck_require__(9538);
const values_1 = __nccwpck_require__(6300);
const DuckDBVector_1 = __nccwpck_require__(1900);
const DuckDBValidity_1 = __nccwpck_require__(5189);
const dataAccessors_1 = __nccwpck_require__(7910);
class DuckDBGeometryVector extends DuckDBVector_1.DuckDBVector {
    dataView;
    validity;
    vector;
    itemOffset;
    _itemCount;
    itemCache;
    itemCacheDirty;
    constructor(dataView, validity, vector, itemOffset, itemCount) {
        super();
        this.dataView = dataView;
        this.validity = validity;
        this.vector = vector;
        this.itemOffset = itemOffset;
        this._itemCount = itemCount;
        this.itemCache = [];
        this.itemCacheDirty = [];
    }
    static fromRawVector(vector, itemCount) {
        const data = (0, dataAccessors_1.vectorData)(vector, itemCount * 16);
        const dataView = new DataView(data.buffer, data.byteOffset, data.byteLength);
        const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
        return new DuckDBGeometryVector(dataView, validity, vector, 0, itemCount);
    }
    get type() {
        return DuckDBType_1.DuckDBGeometryType.instance;
    }
    get itemCount() {
        return this._itemCount;
    }
    getItem(itemIndex) {
        return this.validity.itemValid(itemIndex)
            ? new values_1.DuckDBGeometryValue((0, dataAccessors_1.getBuffer)(this.dataView, itemIndex * 16))
            : null;
    }
    setItem(itemIndex, value) {
        this.itemCache[itemIndex] = value;
        this.validity.setItemValid(itemIndex, value != null);
        this.itemCacheDirty[itemIndex] = true;
    }
    flush() {
        for (let itemIndex = 0; itemIndex < this._itemCount; itemIndex++) {
            if (this.itemCacheDirty[itemIndex]) {
                const cachedItem = this.itemCache[itemIndex];
                if (cachedItem !== undefined && cachedItem !== null) {
                    node_bindings_1.default.vector_assign_string_element_len(this.vector, this.itemOffset + itemIndex, cachedItem.bytes);
                }
                this.itemCacheDirty[itemIndex] = false;
            }
        }
        this.validity.flush(this.vector);
    }
    slice(offset, length) {
        return new DuckDBGeometryVector(new DataView(this.dataView.buffer, this.dataView.byteOffset + offset * 16, length * 16), this.validity.slice(offset, length), this.vector, offset, length);
    }
}
exports.DuckDBGeometryVector = DuckDBGeometryVector;


/***/ }),

/***/ 6028:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBHugeIntVector = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const DuckDBType_1 = __nccwpck_require__(9538);
const DuckDBVector_1 = __nccwpck_require__(1900);
const DuckDBValidity_1 = __nccwpck_require__(5189);
const dataAccessors_1 = __nccwpck_require__(7910);
class DuckDBHugeIntVector extends DuckDBVector_1.DuckDBVector {
    dataView;
    validity;
    vector;
    _itemCount;
    constructor(dataView, validity, vector, itemCount) {
        super();
        this.dataView = dataView;
        this.validity = validity;
        this.vector = vector;
        this._itemCount = itemCount;
    }
    static fromRawVector(vector, itemCount) {
        const data = (0, dataAccessors_1.vectorData)(vector, itemCount * 16);
        const dataView = new DataView(data.buffer, data.byteOffset, data.byteLength);
        const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
        return new DuckDBHugeIntVector(dataView, validity, vector, itemCount);
    }
    get type() {
        return DuckDBType_1.DuckDBHugeIntType.instance;
    }
    get itemCount() {
        return this._itemCount;
    }
    getItem(itemIndex) {
        return this.validity.itemValid(itemIndex)
            ? (0, dataAccessors_1.getInt128)(this.dataView, itemIndex * 16)
            : null;
    }
    getDouble(itemIndex) {
        return this.validity.itemValid(itemIndex)
            ? node_bindings_1.default.hugeint_to_double((0, dataAccessors_1.getInt128)(this.dataView, itemIndex * 16))
            : null;
    }
    setItem(itemIndex, value) {
        if (value != null) {
            (0, dataAccessors_1.setInt128)(this.dataView, itemIndex * 16, value);
            this.validity.setItemValid(itemIndex, true);
        }
        else {
            this.validity.setItemValid(itemIndex, false);
        }
    }
    flush() {
        node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.dataView.buffer, this.dataView.byteOffset, this.dataView.byteLength);
        this.validity.flush(this.vector);
    }
    slice(offset, length) {
        return new DuckDBHugeIntVector(new DataView(this.dataView.buffer, this.dataView.byteOffset + offset * 16, length * 16), this.validity.slice(offset, length), this.vector, length);
    }
}
exports.DuckDBHugeIntVector = DuckDBHugeIntVector;


/***/ }),

/***/ 8794:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBIntegerVector = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const DuckDBType_1 = __nccwpck_require__(9538);
const DuckDBVector_1 = __nccwpck_require__(1900);
const DuckDBValidity_1 = __nccwpck_require__(5189);
const dataAccessors_1 = __nccwpck_require__(7910);
class DuckDBIntegerVector extends DuckDBVector_1.DuckDBVector {
    items;
    validity;
    vector;
    constructor(items, validity, vector) {
        super();
        this.items = items;
        this.validity = validity;
        this.vector = vector;
    }
    static fromRawVector(vector, itemCount) {
        const data = (0, dataAccessors_1.vectorData)(vector, itemCount * Int32Array.BYTES_PER_ELEMENT);
        const items = new Int32Array(data.buffer, data.byteOffset, itemCount);
        const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
        return new DuckDBIntegerVector(items, validity, vector);
    }
    get type() {
        return DuckDBType_1.DuckDBIntegerType.instance;
    }
    get itemCount() {
        return this.items.length;
    }
    getItem(itemIndex) {
        return this.validity.itemValid(itemIndex) ? this.items[itemIndex] : null;
    }
    setItem(itemIndex, value) {
        if (value != null) {
            // Checked inline for bulk-write throughput; see dataAccessors.ts.
            if (!Number.isInteger(value)) {
                throw new Error(`number is not an integer`);
            }
            if (value < -2147483648 || value > 2147483647) {
                throw new Error(`number out of int32 range`);
            }
            this.items[itemIndex] = value;
            this.validity.setItemValid(itemIndex, true);
        }
        else {
            this.validity.setItemValid(itemIndex, false);
        }
    }
    flush() {
        node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength);
        this.validity.flush(this.vector);
    }
    slice(offset, length) {
        return new DuckDBIntegerVector(this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
    }
}
exports.DuckDBIntegerVector = DuckDBIntegerVector;


/***/ }),

/***/ 7433:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBIntervalVector = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const DuckDBType_1 = __nccwpck_require__(9538);
const values_1 = __nccwpck_require__(6300);
const DuckDBVector_1 = __nccwpck_require__(1900);
const DuckDBValidity_1 = __nccwpck_require__(5189);
const dataAccessors_1 = __nccwpck_require__(7910);
class DuckDBIntervalVector extends DuckDBVector_1.DuckDBVector {
    dataView;
    validity;
    vector;
    _itemCount;
    constructor(dataView, validity, vector, itemCount) {
        super();
        this.dataView = dataView;
        this.validity = validity;
        this.vector = vector;
        this._itemCount = itemCount;
    }
    static fromRawVector(vector, itemCount) {
        const data = (0, dataAccessors_1.vectorData)(vector, itemCount * 16);
        const dataView = new DataView(data.buffer, data.byteOffset, data.byteLength);
        const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
        return new DuckDBIntervalVector(dataView, validity, vector, itemCount);
    }
    get type() {
        return DuckDBType_1.DuckDBIntervalType.instance;
    }
    get itemCount() {
        return this._itemCount;
    }
    getItem(itemIndex) {
        if (!this.validity.itemValid(itemIndex)) {
            return null;
        }
        const itemStart = itemIndex * 16;
        const months = (0, dataAccessors_1.getInt32)(this.dataView, itemStart);
        const days = (0, dataAccessors_1.getInt32)(this.dataView, itemStart + 4);
        const micros = (0, dataAccessors_1.getInt64)(this.dataView, itemStart + 8);
        return new values_1.DuckDBIntervalValue(months, days, micros);
    }
    setItem(itemIndex, value) {
        if (value != null) {
            const itemStart = itemIndex * 16;
            (0, dataAccessors_1.setInt32)(this.dataView, itemStart, value.months);
            (0, dataAccessors_1.setInt32)(this.dataView, itemStart + 4, value.days);
            (0, dataAccessors_1.setInt64)(this.dataView, itemStart + 8, value.micros);
            this.validity.setItemValid(itemIndex, true);
        }
        else {
            this.validity.setItemValid(itemIndex, false);
        }
    }
    flush() {
        node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.dataView.buffer, this.dataView.byteOffset, this.dataView.byteLength);
        this.validity.flush(this.vector);
    }
    slice(offset, length) {
        return new DuckDBIntervalVector(new DataView(this.dataView.buffer, this.dataView.byteOffset + offset * 16, length * 16), this.validity.slice(offset, length), this.vector, length);
    }
}
exports.DuckDBIntervalVector = DuckDBIntervalVector;


/***/ }),

/***/ 8612:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBListVector = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const values_1 = __nccwpck_require__(6300);
const DuckDBVector_1 = __nccwpck_require__(1900);
const DuckDBValidity_1 = __nccwpck_require__(5189);
const dataAccessors_1 = __nccwpck_require__(7910);
class DuckDBListVector extends DuckDBVector_1.DuckDBVector {
    parentList;
    listType;
    entryData;
    validity;
    vector;
    childData;
    itemOffset;
    _itemCount;
    itemCache;
    constructor(parentList, listType, entryData, validity, vector, childData, itemOffset, itemCount) {
        super();
        this.parentList = parentList;
        this.listType = listType;
        this.entryData = entryData;
        this.validity = validity;
        this.vector = vector;
        this.childData = childData;
        this.itemOffset = itemOffset;
        this._itemCount = itemCount;
        this.itemCache = [];
    }
    static fromRawVector(listType, vector, itemCount) {
        const data = (0, dataAccessors_1.vectorData)(vector, itemCount * BigUint64Array.BYTES_PER_ELEMENT * 2);
        const entryData = new BigUint64Array(data.buffer, data.byteOffset, itemCount * 2);
        const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
        const child_vector = node_bindings_1.default.list_vector_get_child(vector);
        const child_vector_size = node_bindings_1.default.list_vector_get_size(vector);
        const childData = DuckDBVector_1.DuckDBVector.create(child_vector, child_vector_size, listType.valueType);
        return new DuckDBListVector(null, listType, entryData, validity, vector, childData, 0, itemCount);
    }
    get type() {
        return this.listType;
    }
    get itemCount() {
        return this._itemCount;
    }
    getItemVector(itemIndex) {
        if (!this.validity.itemValid(itemIndex)) {
            return null;
        }
        const entryDataStartIndex = itemIndex * 2;
        const offset = Number(this.entryData[entryDataStartIndex]);
        const length = Number(this.entryData[entryDataStartIndex + 1]);
        return this.childData.slice(offset, length);
    }
    /**
     * Returns the offset into `childVector` where this row's elements begin.
     * Combined with `childVector`, this allows callers to index directly into
     * the flat backing storage without allocating a per-row sliced vector.
     */
    getEntryOffset(itemIndex) {
        return Number(this.entryData[itemIndex * 2]);
    }
    /** Returns the number of elements this row contributes to `childVector`. */
    getEntryLength(itemIndex) {
        return Number(this.entryData[itemIndex * 2 + 1]);
    }
    /** The (flat) child vector backing all rows' list elements. */
    get childVector() {
        return this.childData;
    }
    getItem(itemIndex) {
        const cachedItem = this.itemCache[itemIndex];
        if (cachedItem !== undefined) {
            return cachedItem;
        }
        const vector = this.getItemVector(itemIndex);
        if (!vector) {
            return null;
        }
        const item = new values_1.DuckDBListValue(vector.toArray());
        this.itemCache[itemIndex] = item;
        return item;
    }
    setItem(itemIndex, value) {
        this.itemCache[itemIndex] = value;
        if (this.parentList) {
            this.parentList.setItem(this.itemOffset + itemIndex, value);
        }
        else {
            this.validity.setItemValid(itemIndex, value != null);
        }
    }
    flush() {
        if (this.parentList) {
            this.parentList.flush();
            for (let i = 0; i < this.itemCount; i++) {
                this.itemCache[i] = undefined;
            }
        }
        else {
            // update entryData offset & lengths
            // calculate new child vector size (sum of all item lengths)
            let totalLength = 0;
            for (let itemIndex = 0; itemIndex < this._itemCount; itemIndex++) {
                const entryDataStartIndex = itemIndex * 2;
                this.entryData[entryDataStartIndex] = BigInt(totalLength);
                // ensure the cache is populated for all items
                const item = this.getItem(itemIndex);
                if (item) {
                    this.entryData[entryDataStartIndex + 1] = BigInt(item.items.length);
                    totalLength += item.items.length;
                }
                else {
                    this.entryData[entryDataStartIndex + 1] = 0n;
                }
            }
            // grow child vector capacity (set_size does not allocate)
            node_bindings_1.default.list_vector_reserve(this.vector, totalLength);
            // set new child vector size
            node_bindings_1.default.list_vector_set_size(this.vector, totalLength);
            // recreate childData after resize
            const child_vector = node_bindings_1.default.list_vector_get_child(this.vector);
            const child_vector_size = node_bindings_1.default.list_vector_get_size(this.vector);
            this.childData = DuckDBVector_1.DuckDBVector.create(child_vector, child_vector_size, this.listType.valueType);
            // set all childData items
            let childItemAbsoluteIndex = 0;
            for (let listIndex = 0; listIndex < this._itemCount; listIndex++) {
                const list = this.getItem(listIndex);
                if (list) {
                    for (let childItemRelativeIndex = 0; childItemRelativeIndex < list.items.length; childItemRelativeIndex++) {
                        this.childData.setItem(childItemAbsoluteIndex++, list.items[childItemRelativeIndex]);
                    }
                }
            }
            // copy childData to child vector
            this.childData.flush();
            // copy entryData to vector
            node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.entryData.buffer, this.entryData.byteOffset, this.entryData.byteLength);
            // flush validity
            this.validity.flush(this.vector);
        }
    }
    slice(offset, length) {
        const entryDataStartIndex = offset * 2;
        return new DuckDBListVector(this, this.listType, this.entryData.slice(entryDataStartIndex, entryDataStartIndex + length * 2), this.validity.slice(offset, length), this.vector, this.childData, offset, length);
    }
}
exports.DuckDBListVector = DuckDBListVector;


/***/ }),

/***/ 9374:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBMapVector = void 0;
const DuckDBType_1 = __nccwpck_require__(9538);
const values_1 = __nccwpck_require__(6300);
const DuckDBVector_1 = __nccwpck_require__(1900);
const DuckDBListVector_1 = __nccwpck_require__(8612);
const DuckDBStructVector_1 = __nccwpck_require__(3561);
// MAP = LIST(STRUCT(key KEY_TYPE, value VALUE_TYPE))
class DuckDBMapVector extends DuckDBVector_1.DuckDBVector {
    mapType;
    listVector;
    constructor(mapType, listVector) {
        super();
        this.mapType = mapType;
        this.listVector = listVector;
    }
    static fromRawVector(mapType, vector, itemCount) {
        const listVectorType = new DuckDBType_1.DuckDBListType(new DuckDBType_1.DuckDBStructType(['key', 'value'], [mapType.keyType, mapType.valueType]));
        return new DuckDBMapVector(mapType, DuckDBListVector_1.DuckDBListVector.fromRawVector(listVectorType, vector, itemCount));
    }
    get type() {
        return this.mapType;
    }
    get itemCount() {
        return this.listVector.itemCount;
    }
    getItem(itemIndex) {
        const itemVector = this.listVector.getItemVector(itemIndex);
        if (!itemVector) {
            return null;
        }
        if (!(itemVector instanceof DuckDBStructVector_1.DuckDBStructVector)) {
            throw new Error('item in map list vector is not a struct');
        }
        const entries = [];
        const itemEntryCount = itemVector.itemCount;
        for (let i = 0; i < itemEntryCount; i++) {
            const key = itemVector.getItemValue(i, 0);
            const value = itemVector.getItemValue(i, 1);
            entries.push({ key, value });
        }
        return new values_1.DuckDBMapValue(entries);
    }
    setItem(itemIndex, value) {
        if (value != null) {
            this.listVector.setItem(itemIndex, (0, values_1.listValue)(value.entries.map((entry) => (0, values_1.structValue)({ 'key': entry.key, 'value': entry.value }))));
        }
        else {
            this.listVector.setItem(itemIndex, null);
        }
    }
    flush() {
        this.listVector.flush();
    }
    slice(offset, length) {
        return new DuckDBMapVector(this.mapType, this.listVector.slice(offset, length));
    }
}
exports.DuckDBMapVector = DuckDBMapVector;


/***/ }),

/***/ 7276:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBSmallIntVector = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const DuckDBType_1 = __nccwpck_require__(9538);
const DuckDBVector_1 = __nccwpck_require__(1900);
const DuckDBValidity_1 = __nccwpck_require__(5189);
const dataAccessors_1 = __nccwpck_require__(7910);
class DuckDBSmallIntVector extends DuckDBVector_1.DuckDBVector {
    items;
    validity;
    vector;
    constructor(items, validity, vector) {
        super();
        this.items = items;
        this.validity = validity;
        this.vector = vector;
    }
    static fromRawVector(vector, itemCount) {
        const data = (0, dataAccessors_1.vectorData)(vector, itemCount * Int16Array.BYTES_PER_ELEMENT);
        const items = new Int16Array(data.buffer, data.byteOffset, itemCount);
        const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
        return new DuckDBSmallIntVector(items, validity, vector);
    }
    get type() {
        return DuckDBType_1.DuckDBSmallIntType.instance;
    }
    get itemCount() {
        return this.items.length;
    }
    getItem(itemIndex) {
        return this.validity.itemValid(itemIndex) ? this.items[itemIndex] : null;
    }
    setItem(itemIndex, value) {
        if (value != null) {
            // Checked inline for bulk-write throughput; see dataAccessors.ts.
            if (!Number.isInteger(value)) {
                throw new Error(`number is not an integer`);
            }
            if (value < -32768 || value > 32767) {
                throw new Error(`number out of int16 range`);
            }
            this.items[itemIndex] = value;
            this.validity.setItemValid(itemIndex, true);
        }
        else {
            this.validity.setItemValid(itemIndex, false);
        }
    }
    flush() {
        node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength);
        this.validity.flush(this.vector);
    }
    slice(offset, length) {
        return new DuckDBSmallIntVector(this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
    }
}
exports.DuckDBSmallIntVector = DuckDBSmallIntVector;


/***/ }),

/***/ 3561:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBStructVector = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const values_1 = __nccwpck_require__(6300);
const DuckDBVector_1 = __nccwpck_require__(1900);
const DuckDBValidity_1 = __nccwpck_require__(5189);
class DuckDBStructVector extends DuckDBVector_1.DuckDBVector {
    structType;
    _itemCount;
    entryVectors;
    validity;
    vector;
    constructor(structType, itemCount, entryVectors, validity, vector) {
        super();
        this.structType = structType;
        this._itemCount = itemCount;
        this.entryVectors = entryVectors;
        this.validity = validity;
        this.vector = vector;
    }
    static fromRawVector(structType, vector, itemCount) {
        const entryCount = structType.entryCount;
        const entryVectors = [];
        for (let i = 0; i < entryCount; i++) {
            const child_vector = node_bindings_1.default.struct_vector_get_child(vector, i);
            entryVectors.push(DuckDBVector_1.DuckDBVector.create(child_vector, itemCount, structType.entryTypes[i]));
        }
        const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
        return new DuckDBStructVector(structType, itemCount, entryVectors, validity, vector);
    }
    get type() {
        return this.structType;
    }
    get itemCount() {
        return this._itemCount;
    }
    getItem(itemIndex) {
        if (!this.validity.itemValid(itemIndex)) {
            return null;
        }
        const entries = {};
        const entryCount = this.structType.entryCount;
        for (let i = 0; i < entryCount; i++) {
            entries[this.structType.entryNames[i]] =
                this.entryVectors[i].getItem(itemIndex);
        }
        return new values_1.DuckDBStructValue(entries);
    }
    getItemValue(itemIndex, entryIndex) {
        if (!this.validity.itemValid(itemIndex)) {
            return null;
        }
        return this.entryVectors[entryIndex].getItem(itemIndex);
    }
    /**
     * Returns the underlying child vector for entry `index`. Useful for
     * callers that want direct access to a child's flat backing storage
     * (e.g. when decoding a physical-layout type that overlays a STRUCT).
     */
    entryVectorAt(index) {
        return this.entryVectors[index];
    }
    /**
     * Returns whether the top-level row at `itemIndex` is non-NULL. Useful
     * for callers overlaying a logical type on a STRUCT vector that need to
     * distinguish a SQL-NULL row from a row whose children just happen to
     * be NULL.
     */
    isItemValid(itemIndex) {
        return this.validity.itemValid(itemIndex);
    }
    setItem(itemIndex, value) {
        if (value != null) {
            const entryCount = this.structType.entryCount;
            for (let i = 0; i < entryCount; i++) {
                this.entryVectors[i].setItem(itemIndex, value.entries[this.structType.entryNames[i]]);
            }
            this.validity.setItemValid(itemIndex, true);
        }
        else {
            const entryCount = this.structType.entryCount;
            for (let i = 0; i < entryCount; i++) {
                this.entryVectors[i].setItem(itemIndex, null);
            }
            this.validity.setItemValid(itemIndex, false);
        }
    }
    setItemValue(itemIndex, entryIndex, value) {
        return this.entryVectors[entryIndex].setItem(itemIndex, value);
    }
    flush() {
        for (const entryVector of this.entryVectors) {
            entryVector.flush();
        }
        this.validity.flush(this.vector);
    }
    slice(offset, length) {
        return new DuckDBStructVector(this.structType, length, this.entryVectors.map((entryVector) => entryVector.slice(offset, length)), this.validity.slice(offset, length), this.vector);
    }
}
exports.DuckDBStructVector = DuckDBStructVector;


/***/ }),

/***/ 4962:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBTimeNSVector = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const DuckDBType_1 = __nccwpck_require__(9538);
const values_1 = __nccwpck_require__(6300);
const DuckDBVector_1 = __nccwpck_require__(1900);
const DuckDBValidity_1 = __nccwpck_require__(5189);
const dataAccessors_1 = __nccwpck_require__(7910);
class DuckDBTimeNSVector extends DuckDBVector_1.DuckDBVector {
    items;
    validity;
    vector;
    constructor(items, validity, vector) {
        super();
        this.items = items;
        this.validity = validity;
        this.vector = vector;
    }
    static fromRawVector(vector, itemCount) {
        const data = (0, dataAccessors_1.vectorData)(vector, itemCount * BigInt64Array.BYTES_PER_ELEMENT);
        const items = new BigInt64Array(data.buffer, data.byteOffset, itemCount);
        const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
        return new DuckDBTimeNSVector(items, validity, vector);
    }
    get type() {
        return DuckDBType_1.DuckDBTimeNSType.instance;
    }
    get itemCount() {
        return this.items.length;
    }
    getItem(itemIndex) {
        return this.validity.itemValid(itemIndex)
            ? new values_1.DuckDBTimeNSValue(this.items[itemIndex])
            : null;
    }
    setItem(itemIndex, value) {
        if (value != null) {
            // Checked inline for bulk-write throughput; see dataAccessors.ts.
            if (BigInt.asIntN(64, value.nanos) !== value.nanos) {
                throw new Error(`bigint out of int64 range`);
            }
            this.items[itemIndex] = value.nanos;
            this.validity.setItemValid(itemIndex, true);
        }
        else {
            this.validity.setItemValid(itemIndex, false);
        }
    }
    flush() {
        node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength);
        this.validity.flush(this.vector);
    }
    slice(offset, length) {
        return new DuckDBTimeNSVector(this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
    }
}
exports.DuckDBTimeNSVector = DuckDBTimeNSVector;


/***/ }),

/***/ 4571:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBTimeTZVector = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const DuckDBType_1 = __nccwpck_require__(9538);
const values_1 = __nccwpck_require__(6300);
const DuckDBVector_1 = __nccwpck_require__(1900);
const DuckDBValidity_1 = __nccwpck_require__(5189);
const dataAccessors_1 = __nccwpck_require__(7910);
class DuckDBTimeTZVector extends DuckDBVector_1.DuckDBVector {
    items;
    validity;
    vector;
    constructor(items, validity, vector) {
        super();
        this.items = items;
        this.validity = validity;
        this.vector = vector;
    }
    static fromRawVector(vector, itemCount) {
        const data = (0, dataAccessors_1.vectorData)(vector, itemCount * BigUint64Array.BYTES_PER_ELEMENT);
        const items = new BigUint64Array(data.buffer, data.byteOffset, itemCount);
        const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
        return new DuckDBTimeTZVector(items, validity, vector);
    }
    get type() {
        return DuckDBType_1.DuckDBTimeTZType.instance;
    }
    get itemCount() {
        return this.items.length;
    }
    getItem(itemIndex) {
        return this.validity.itemValid(itemIndex)
            ? values_1.DuckDBTimeTZValue.fromBits(this.items[itemIndex])
            : null;
    }
    setItem(itemIndex, value) {
        if (value != null) {
            // Checked inline for bulk-write throughput; see dataAccessors.ts.
            if (BigInt.asUintN(64, value.bits) !== value.bits) {
                throw new Error(`bigint out of uint64 range`);
            }
            this.items[itemIndex] = value.bits;
            this.validity.setItemValid(itemIndex, true);
        }
        else {
            this.validity.setItemValid(itemIndex, false);
        }
    }
    flush() {
        node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength);
        this.validity.flush(this.vector);
    }
    slice(offset, length) {
        return new DuckDBTimeTZVector(this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
    }
}
exports.DuckDBTimeTZVector = DuckDBTimeTZVector;


/***/ }),

/***/ 8921:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBTimeVector = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const DuckDBType_1 = __nccwpck_require__(9538);
const values_1 = __nccwpck_require__(6300);
const DuckDBVector_1 = __nccwpck_require__(1900);
const DuckDBValidity_1 = __nccwpck_require__(5189);
const dataAccessors_1 = __nccwpck_require__(7910);
class DuckDBTimeVector extends DuckDBVector_1.DuckDBVector {
    items;
    validity;
    vector;
    constructor(items, validity, vector) {
        super();
        this.items = items;
        this.validity = validity;
        this.vector = vector;
    }
    static fromRawVector(vector, itemCount) {
        const data = (0, dataAccessors_1.vectorData)(vector, itemCount * BigInt64Array.BYTES_PER_ELEMENT);
        const items = new BigInt64Array(data.buffer, data.byteOffset, itemCount);
        const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
        return new DuckDBTimeVector(items, validity, vector);
    }
    get type() {
        return DuckDBType_1.DuckDBTimeType.instance;
    }
    get itemCount() {
        return this.items.length;
    }
    getItem(itemIndex) {
        return this.validity.itemValid(itemIndex)
            ? new values_1.DuckDBTimeValue(this.items[itemIndex])
            : null;
    }
    setItem(itemIndex, value) {
        if (value != null) {
            // Checked inline for bulk-write throughput; see dataAccessors.ts.
            if (BigInt.asIntN(64, value.micros) !== value.micros) {
                throw new Error(`bigint out of int64 range`);
            }
            this.items[itemIndex] = value.micros;
            this.validity.setItemValid(itemIndex, true);
        }
        else {
            this.validity.setItemValid(itemIndex, false);
        }
    }
    flush() {
        node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength);
        this.validity.flush(this.vector);
    }
    slice(offset, length) {
        return new DuckDBTimeVector(this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
    }
}
exports.DuckDBTimeVector = DuckDBTimeVector;


/***/ }),

/***/ 1702:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBTimestampMillisecondsVector = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const DuckDBType_1 = __nccwpck_require__(9538);
const values_1 = __nccwpck_require__(6300);
const DuckDBVector_1 = __nccwpck_require__(1900);
const DuckDBValidity_1 = __nccwpck_require__(5189);
const dataAccessors_1 = __nccwpck_require__(7910);
class DuckDBTimestampMillisecondsVector extends DuckDBVector_1.DuckDBVector {
    items;
    validity;
    vector;
    constructor(items, validity, vector) {
        super();
        this.items = items;
        this.validity = validity;
        this.vector = vector;
    }
    static fromRawVector(vector, itemCount) {
        const data = (0, dataAccessors_1.vectorData)(vector, itemCount * BigInt64Array.BYTES_PER_ELEMENT);
        const items = new BigInt64Array(data.buffer, data.byteOffset, itemCount);
        const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
        return new DuckDBTimestampMillisecondsVector(items, validity, vector);
    }
    get type() {
        return DuckDBType_1.DuckDBTimestampMillisecondsType.instance;
    }
    get itemCount() {
        return this.items.length;
    }
    getItem(itemIndex) {
        return this.validity.itemValid(itemIndex)
            ? new values_1.DuckDBTimestampMillisecondsValue(this.items[itemIndex])
            : null;
    }
    setItem(itemIndex, value) {
        if (value != null) {
            // Checked inline for bulk-write throughput; see dataAccessors.ts.
            if (BigInt.asIntN(64, value.millis) !== value.millis) {
                throw new Error(`bigint out of int64 range`);
            }
            this.items[itemIndex] = value.millis;
            this.validity.setItemValid(itemIndex, true);
        }
        else {
            this.validity.setItemValid(itemIndex, false);
        }
    }
    flush() {
        node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength);
        this.validity.flush(this.vector);
    }
    slice(offset, length) {
        return new DuckDBTimestampMillisecondsVector(this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
    }
}
exports.DuckDBTimestampMillisecondsVector = DuckDBTimestampMillisecondsVector;


/***/ }),

/***/ 3215:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBTimestampNanosecondsVector = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const DuckDBType_1 = __nccwpck_require__(9538);
const values_1 = __nccwpck_require__(6300);
const DuckDBVector_1 = __nccwpck_require__(1900);
const DuckDBValidity_1 = __nccwpck_require__(5189);
const dataAccessors_1 = __nccwpck_require__(7910);
class DuckDBTimestampNanosecondsVector extends DuckDBVector_1.DuckDBVector {
    items;
    validity;
    vector;
    constructor(items, validity, vector) {
        super();
        this.items = items;
        this.validity = validity;
        this.vector = vector;
    }
    static fromRawVector(vector, itemCount) {
        const data = (0, dataAccessors_1.vectorData)(vector, itemCount * BigInt64Array.BYTES_PER_ELEMENT);
        const items = new BigInt64Array(data.buffer, data.byteOffset, itemCount);
        const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
        return new DuckDBTimestampNanosecondsVector(items, validity, vector);
    }
    get type() {
        return DuckDBType_1.DuckDBTimestampNanosecondsType.instance;
    }
    get itemCount() {
        return this.items.length;
    }
    getItem(itemIndex) {
        return this.validity.itemValid(itemIndex)
            ? new values_1.DuckDBTimestampNanosecondsValue(this.items[itemIndex])
            : null;
    }
    setItem(itemIndex, value) {
        if (value != null) {
            // Checked inline for bulk-write throughput; see dataAccessors.ts.
            if (BigInt.asIntN(64, value.nanos) !== value.nanos) {
                throw new Error(`bigint out of int64 range`);
            }
            this.items[itemIndex] = value.nanos;
            this.validity.setItemValid(itemIndex, true);
        }
        else {
            this.validity.setItemValid(itemIndex, false);
        }
    }
    flush() {
        node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength);
        this.validity.flush(this.vector);
    }
    slice(offset, length) {
        return new DuckDBTimestampNanosecondsVector(this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
    }
}
exports.DuckDBTimestampNanosecondsVector = DuckDBTimestampNanosecondsVector;


/***/ }),

/***/ 2533:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBTimestampSecondsVector = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const DuckDBType_1 = __nccwpck_require__(9538);
const values_1 = __nccwpck_require__(6300);
const DuckDBVector_1 = __nccwpck_require__(1900);
const DuckDBValidity_1 = __nccwpck_require__(5189);
const dataAccessors_1 = __nccwpck_require__(7910);
class DuckDBTimestampSecondsVector extends DuckDBVector_1.DuckDBVector {
    items;
    validity;
    vector;
    constructor(items, validity, vector) {
        super();
        this.items = items;
        this.validity = validity;
        this.vector = vector;
    }
    static fromRawVector(vector, itemCount) {
        const data = (0, dataAccessors_1.vectorData)(vector, itemCount * BigInt64Array.BYTES_PER_ELEMENT);
        const items = new BigInt64Array(data.buffer, data.byteOffset, itemCount);
        const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
        return new DuckDBTimestampSecondsVector(items, validity, vector);
    }
    get type() {
        return DuckDBType_1.DuckDBTimestampSecondsType.instance;
    }
    get itemCount() {
        return this.items.length;
    }
    getItem(itemIndex) {
        return this.validity.itemValid(itemIndex)
            ? new values_1.DuckDBTimestampSecondsValue(this.items[itemIndex])
            : null;
    }
    setItem(itemIndex, value) {
        if (value != null) {
            // Checked inline for bulk-write throughput; see dataAccessors.ts.
            if (BigInt.asIntN(64, value.seconds) !== value.seconds) {
                throw new Error(`bigint out of int64 range`);
            }
            this.items[itemIndex] = value.seconds;
            this.validity.setItemValid(itemIndex, true);
        }
        else {
            this.validity.setItemValid(itemIndex, false);
        }
    }
    flush() {
        node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength);
        this.validity.flush(this.vector);
    }
    slice(offset, length) {
        return new DuckDBTimestampSecondsVector(this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
    }
}
exports.DuckDBTimestampSecondsVector = DuckDBTimestampSecondsVector;


/***/ }),

/***/ 8170:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBTimestampTZVector = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const DuckDBType_1 = __nccwpck_require__(9538);
const values_1 = __nccwpck_require__(6300);
const DuckDBVector_1 = __nccwpck_require__(1900);
const DuckDBValidity_1 = __nccwpck_require__(5189);
const dataAccessors_1 = __nccwpck_require__(7910);
class DuckDBTimestampTZVector extends DuckDBVector_1.DuckDBVector {
    items;
    validity;
    vector;
    constructor(items, validity, vector) {
        super();
        this.items = items;
        this.validity = validity;
        this.vector = vector;
    }
    static fromRawVector(vector, itemCount) {
        const data = (0, dataAccessors_1.vectorData)(vector, itemCount * BigInt64Array.BYTES_PER_ELEMENT);
        const items = new BigInt64Array(data.buffer, data.byteOffset, itemCount);
        const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
        return new DuckDBTimestampTZVector(items, validity, vector);
    }
    get type() {
        return DuckDBType_1.DuckDBTimestampTZType.instance;
    }
    get itemCount() {
        return this.items.length;
    }
    getItem(itemIndex) {
        return this.validity.itemValid(itemIndex)
            ? new values_1.DuckDBTimestampTZValue(this.items[itemIndex])
            : null;
    }
    setItem(itemIndex, value) {
        if (value != null) {
            // Checked inline for bulk-write throughput; see dataAccessors.ts.
            if (BigInt.asIntN(64, value.micros) !== value.micros) {
                throw new Error(`bigint out of int64 range`);
            }
            this.items[itemIndex] = value.micros;
            this.validity.setItemValid(itemIndex, true);
        }
        else {
            this.validity.setItemValid(itemIndex, false);
        }
    }
    flush() {
        node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength);
        this.validity.flush(this.vector);
    }
    slice(offset, length) {
        return new DuckDBTimestampTZVector(this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
    }
}
exports.DuckDBTimestampTZVector = DuckDBTimestampTZVector;


/***/ }),

/***/ 9292:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBTimestampVector = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const DuckDBType_1 = __nccwpck_require__(9538);
const values_1 = __nccwpck_require__(6300);
const DuckDBVector_1 = __nccwpck_require__(1900);
const DuckDBValidity_1 = __nccwpck_require__(5189);
const dataAccessors_1 = __nccwpck_require__(7910);
class DuckDBTimestampVector extends DuckDBVector_1.DuckDBVector {
    items;
    validity;
    vector;
    constructor(items, validity, vector) {
        super();
        this.items = items;
        this.validity = validity;
        this.vector = vector;
    }
    static fromRawVector(vector, itemCount) {
        const data = (0, dataAccessors_1.vectorData)(vector, itemCount * BigInt64Array.BYTES_PER_ELEMENT);
        const items = new BigInt64Array(data.buffer, data.byteOffset, itemCount);
        const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
        return new DuckDBTimestampVector(items, validity, vector);
    }
    get type() {
        return DuckDBType_1.DuckDBTimestampType.instance;
    }
    get itemCount() {
        return this.items.length;
    }
    getItem(itemIndex) {
        return this.validity.itemValid(itemIndex)
            ? new values_1.DuckDBTimestampValue(this.items[itemIndex])
            : null;
    }
    setItem(itemIndex, value) {
        if (value != null) {
            // Checked inline for bulk-write throughput; see dataAccessors.ts.
            if (BigInt.asIntN(64, value.micros) !== value.micros) {
                throw new Error(`bigint out of int64 range`);
            }
            this.items[itemIndex] = value.micros;
            this.validity.setItemValid(itemIndex, true);
        }
        else {
            this.validity.setItemValid(itemIndex, false);
        }
    }
    flush() {
        node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength);
        this.validity.flush(this.vector);
    }
    slice(offset, length) {
        return new DuckDBTimestampVector(this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
    }
}
exports.DuckDBTimestampVector = DuckDBTimestampVector;


/***/ }),

/***/ 219:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBTinyIntVector = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const DuckDBType_1 = __nccwpck_require__(9538);
const DuckDBVector_1 = __nccwpck_require__(1900);
const DuckDBValidity_1 = __nccwpck_require__(5189);
const dataAccessors_1 = __nccwpck_require__(7910);
class DuckDBTinyIntVector extends DuckDBVector_1.DuckDBVector {
    items;
    validity;
    vector;
    constructor(items, validity, vector) {
        super();
        this.items = items;
        this.validity = validity;
        this.vector = vector;
    }
    static fromRawVector(vector, itemCount) {
        const data = (0, dataAccessors_1.vectorData)(vector, itemCount * Int8Array.BYTES_PER_ELEMENT);
        const items = new Int8Array(data.buffer, data.byteOffset, itemCount);
        const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
        return new DuckDBTinyIntVector(items, validity, vector);
    }
    get type() {
        return DuckDBType_1.DuckDBTinyIntType.instance;
    }
    get itemCount() {
        return this.items.length;
    }
    getItem(itemIndex) {
        return this.validity.itemValid(itemIndex) ? this.items[itemIndex] : null;
    }
    setItem(itemIndex, value) {
        if (value != null) {
            // Checked inline for bulk-write throughput; see dataAccessors.ts.
            if (!Number.isInteger(value)) {
                throw new Error(`number is not an integer`);
            }
            if (value < -128 || value > 127) {
                throw new Error(`number out of int8 range`);
            }
            this.items[itemIndex] = value;
            this.validity.setItemValid(itemIndex, true);
        }
        else {
            this.validity.setItemValid(itemIndex, false);
        }
    }
    flush() {
        node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength);
        this.validity.flush(this.vector);
    }
    slice(offset, length) {
        return new DuckDBTinyIntVector(this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
    }
}
exports.DuckDBTinyIntVector = DuckDBTinyIntVector;


/***/ }),

/***/ 6303:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBUBigIntVector = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const DuckDBType_1 = __nccwpck_require__(9538);
const DuckDBVector_1 = __nccwpck_require__(1900);
const DuckDBValidity_1 = __nccwpck_require__(5189);
const dataAccessors_1 = __nccwpck_require__(7910);
class DuckDBUBigIntVector extends DuckDBVector_1.DuckDBVector {
    items;
    validity;
    vector;
    constructor(items, validity, vector) {
        super();
        this.items = items;
        this.validity = validity;
        this.vector = vector;
    }
    static fromRawVector(vector, itemCount) {
        const data = (0, dataAccessors_1.vectorData)(vector, itemCount * BigUint64Array.BYTES_PER_ELEMENT);
        const items = new BigUint64Array(data.buffer, data.byteOffset, itemCount);
        const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
        return new DuckDBUBigIntVector(items, validity, vector);
    }
    get type() {
        return DuckDBType_1.DuckDBUBigIntType.instance;
    }
    get itemCount() {
        return this.items.length;
    }
    getItem(itemIndex) {
        return this.validity.itemValid(itemIndex) ? this.items[itemIndex] : null;
    }
    setItem(itemIndex, value) {
        if (value != null) {
            // Checked inline for bulk-write throughput; see dataAccessors.ts.
            if (BigInt.asUintN(64, value) !== value) {
                throw new Error(`bigint out of uint64 range`);
            }
            this.items[itemIndex] = value;
            this.validity.setItemValid(itemIndex, true);
        }
        else {
            this.validity.setItemValid(itemIndex, false);
        }
    }
    flush() {
        node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength);
        this.validity.flush(this.vector);
    }
    slice(offset, length) {
        return new DuckDBUBigIntVector(this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
    }
}
exports.DuckDBUBigIntVector = DuckDBUBigIntVector;


/***/ }),

/***/ 8713:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBUHugeIntVector = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const DuckDBType_1 = __nccwpck_require__(9538);
const DuckDBVector_1 = __nccwpck_require__(1900);
const DuckDBValidity_1 = __nccwpck_require__(5189);
const dataAccessors_1 = __nccwpck_require__(7910);
class DuckDBUHugeIntVector extends DuckDBVector_1.DuckDBVector {
    dataView;
    validity;
    vector;
    _itemCount;
    constructor(dataView, validity, vector, itemCount) {
        super();
        this.dataView = dataView;
        this.validity = validity;
        this.vector = vector;
        this._itemCount = itemCount;
    }
    static fromRawVector(vector, itemCount) {
        const data = (0, dataAccessors_1.vectorData)(vector, itemCount * 16);
        const dataView = new DataView(data.buffer, data.byteOffset, data.byteLength);
        const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
        return new DuckDBUHugeIntVector(dataView, validity, vector, itemCount);
    }
    get type() {
        return DuckDBType_1.DuckDBUHugeIntType.instance;
    }
    get itemCount() {
        return this._itemCount;
    }
    getItem(itemIndex) {
        return this.validity.itemValid(itemIndex)
            ? (0, dataAccessors_1.getUInt128)(this.dataView, itemIndex * 16)
            : null;
    }
    getDouble(itemIndex) {
        return this.validity.itemValid(itemIndex)
            ? node_bindings_1.default.uhugeint_to_double((0, dataAccessors_1.getUInt128)(this.dataView, itemIndex * 16))
            : null;
    }
    setItem(itemIndex, value) {
        if (value != null) {
            (0, dataAccessors_1.setUInt128)(this.dataView, itemIndex * 16, value);
            this.validity.setItemValid(itemIndex, true);
        }
        else {
            this.validity.setItemValid(itemIndex, false);
        }
    }
    flush() {
        node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.dataView.buffer, this.dataView.byteOffset, this.dataView.byteLength);
        this.validity.flush(this.vector);
    }
    slice(offset, length) {
        return new DuckDBUHugeIntVector(new DataView(this.dataView.buffer, this.dataView.byteOffset + offset * 16, length * 16), this.validity.slice(offset, length), this.vector, length);
    }
}
exports.DuckDBUHugeIntVector = DuckDBUHugeIntVector;


/***/ }),

/***/ 915:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBUIntegerVector = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const DuckDBType_1 = __nccwpck_require__(9538);
const DuckDBVector_1 = __nccwpck_require__(1900);
const DuckDBValidity_1 = __nccwpck_require__(5189);
const dataAccessors_1 = __nccwpck_require__(7910);
class DuckDBUIntegerVector extends DuckDBVector_1.DuckDBVector {
    items;
    validity;
    vector;
    constructor(items, validity, vector) {
        super();
        this.items = items;
        this.validity = validity;
        this.vector = vector;
    }
    static fromRawVector(vector, itemCount) {
        const data = (0, dataAccessors_1.vectorData)(vector, itemCount * Uint32Array.BYTES_PER_ELEMENT);
        const items = new Uint32Array(data.buffer, data.byteOffset, itemCount);
        const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
        return new DuckDBUIntegerVector(items, validity, vector);
    }
    get type() {
        return DuckDBType_1.DuckDBUIntegerType.instance;
    }
    get itemCount() {
        return this.items.length;
    }
    getItem(itemIndex) {
        return this.validity.itemValid(itemIndex) ? this.items[itemIndex] : null;
    }
    setItem(itemIndex, value) {
        if (value != null) {
            // Checked inline for bulk-write throughput; see dataAccessors.ts.
            if (!Number.isInteger(value)) {
                throw new Error(`number is not an integer`);
            }
            if (value < 0 || value > 4294967295) {
                throw new Error(`number out of uint32 range`);
            }
            this.items[itemIndex] = value;
            this.validity.setItemValid(itemIndex, true);
        }
        else {
            this.validity.setItemValid(itemIndex, false);
        }
    }
    flush() {
        node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength);
        this.validity.flush(this.vector);
    }
    slice(offset, length) {
        return new DuckDBUIntegerVector(this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
    }
}
exports.DuckDBUIntegerVector = DuckDBUIntegerVector;


/***/ }),

/***/ 5643:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBUSmallIntVector = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const DuckDBType_1 = __nccwpck_require__(9538);
const DuckDBVector_1 = __nccwpck_require__(1900);
const DuckDBValidity_1 = __nccwpck_require__(5189);
const dataAccessors_1 = __nccwpck_require__(7910);
class DuckDBUSmallIntVector extends DuckDBVector_1.DuckDBVector {
    items;
    validity;
    vector;
    constructor(items, validity, vector) {
        super();
        this.items = items;
        this.validity = validity;
        this.vector = vector;
    }
    static fromRawVector(vector, itemCount) {
        const data = (0, dataAccessors_1.vectorData)(vector, itemCount * Uint16Array.BYTES_PER_ELEMENT);
        const items = new Uint16Array(data.buffer, data.byteOffset, itemCount);
        const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
        return new DuckDBUSmallIntVector(items, validity, vector);
    }
    get type() {
        return DuckDBType_1.DuckDBUSmallIntType.instance;
    }
    get itemCount() {
        return this.items.length;
    }
    getItem(itemIndex) {
        return this.validity.itemValid(itemIndex) ? this.items[itemIndex] : null;
    }
    setItem(itemIndex, value) {
        if (value != null) {
            // Checked inline for bulk-write throughput; see dataAccessors.ts.
            if (!Number.isInteger(value)) {
                throw new Error(`number is not an integer`);
            }
            if (value < 0 || value > 65535) {
                throw new Error(`number out of uint16 range`);
            }
            this.items[itemIndex] = value;
            this.validity.setItemValid(itemIndex, true);
        }
        else {
            this.validity.setItemValid(itemIndex, false);
        }
    }
    flush() {
        node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength);
        this.validity.flush(this.vector);
    }
    slice(offset, length) {
        return new DuckDBUSmallIntVector(this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
    }
}
exports.DuckDBUSmallIntVector = DuckDBUSmallIntVector;


/***/ }),

/***/ 6093:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBUTinyIntVector = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const DuckDBType_1 = __nccwpck_require__(9538);
const DuckDBVector_1 = __nccwpck_require__(1900);
const DuckDBValidity_1 = __nccwpck_require__(5189);
const dataAccessors_1 = __nccwpck_require__(7910);
class DuckDBUTinyIntVector extends DuckDBVector_1.DuckDBVector {
    items;
    validity;
    vector;
    constructor(items, validity, vector) {
        super();
        this.items = items;
        this.validity = validity;
        this.vector = vector;
    }
    static fromRawVector(vector, itemCount) {
        const data = (0, dataAccessors_1.vectorData)(vector, itemCount * Uint8Array.BYTES_PER_ELEMENT);
        const items = new Uint8Array(data.buffer, data.byteOffset, itemCount);
        const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
        return new DuckDBUTinyIntVector(items, validity, vector);
    }
    get type() {
        return DuckDBType_1.DuckDBUTinyIntType.instance;
    }
    get itemCount() {
        return this.items.length;
    }
    getItem(itemIndex) {
        return this.validity.itemValid(itemIndex) ? this.items[itemIndex] : null;
    }
    setItem(itemIndex, value) {
        if (value != null) {
            // Checked inline for bulk-write throughput; see dataAccessors.ts.
            if (!Number.isInteger(value)) {
                throw new Error(`number is not an integer`);
            }
            if (value < 0 || value > 255) {
                throw new Error(`number out of uint8 range`);
            }
            this.items[itemIndex] = value;
            this.validity.setItemValid(itemIndex, true);
        }
        else {
            this.validity.setItemValid(itemIndex, false);
        }
    }
    flush() {
        node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength);
        this.validity.flush(this.vector);
    }
    slice(offset, length) {
        return new DuckDBUTinyIntVector(this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
    }
}
exports.DuckDBUTinyIntVector = DuckDBUTinyIntVector;


/***/ }),

/***/ 6135:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBUUIDVector = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const DuckDBType_1 = __nccwpck_require__(9538);
const values_1 = __nccwpck_require__(6300);
const DuckDBVector_1 = __nccwpck_require__(1900);
const DuckDBValidity_1 = __nccwpck_require__(5189);
const dataAccessors_1 = __nccwpck_require__(7910);
class DuckDBUUIDVector extends DuckDBVector_1.DuckDBVector {
    dataView;
    validity;
    vector;
    _itemCount;
    constructor(dataView, validity, vector, itemCount) {
        super();
        this.dataView = dataView;
        this.validity = validity;
        this.vector = vector;
        this._itemCount = itemCount;
    }
    static fromRawVector(vector, itemCount) {
        const data = (0, dataAccessors_1.vectorData)(vector, itemCount * 16);
        const dataView = new DataView(data.buffer, data.byteOffset, data.byteLength);
        const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
        return new DuckDBUUIDVector(dataView, validity, vector, itemCount);
    }
    get type() {
        return DuckDBType_1.DuckDBUUIDType.instance;
    }
    get itemCount() {
        return this._itemCount;
    }
    getItem(itemIndex) {
        return this.validity.itemValid(itemIndex)
            ? values_1.DuckDBUUIDValue.fromStoredHugeInt((0, dataAccessors_1.getInt128)(this.dataView, itemIndex * 16))
            : null;
    }
    setItem(itemIndex, value) {
        if (value != null) {
            (0, dataAccessors_1.setInt128)(this.dataView, itemIndex * 16, value.hugeint);
            this.validity.setItemValid(itemIndex, true);
        }
        else {
            this.validity.setItemValid(itemIndex, false);
        }
    }
    flush() {
        node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.dataView.buffer, this.dataView.byteOffset, this.dataView.byteLength);
        this.validity.flush(this.vector);
    }
    slice(offset, length) {
        return new DuckDBUUIDVector(new DataView(this.dataView.buffer, this.dataView.byteOffset + offset * 16, length * 16), this.validity.slice(offset, length), this.vector, length);
    }
}
exports.DuckDBUUIDVector = DuckDBUUIDVector;


/***/ }),

/***/ 8963:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBUnionVector = void 0;
const DuckDBType_1 = __nccwpck_require__(9538);
const values_1 = __nccwpck_require__(6300);
const DuckDBVector_1 = __nccwpck_require__(1900);
const DuckDBStructVector_1 = __nccwpck_require__(3561);
// UNION = STRUCT with first entry named "tag"
class DuckDBUnionVector extends DuckDBVector_1.DuckDBVector {
    unionType;
    structVector;
    constructor(unionType, structVector) {
        super();
        this.unionType = unionType;
        this.structVector = structVector;
    }
    static fromRawVector(unionType, vector, itemCount) {
        const entryNames = ['tag'];
        const entryTypes = [DuckDBType_1.DuckDBUTinyIntType.instance];
        const memberCount = unionType.memberCount;
        for (let i = 0; i < memberCount; i++) {
            entryNames.push(unionType.memberTags[i]);
            entryTypes.push(unionType.memberTypes[i]);
        }
        const structVectorType = new DuckDBType_1.DuckDBStructType(entryNames, entryTypes);
        return new DuckDBUnionVector(unionType, DuckDBStructVector_1.DuckDBStructVector.fromRawVector(structVectorType, vector, itemCount));
    }
    get type() {
        return this.unionType;
    }
    get itemCount() {
        return this.structVector.itemCount;
    }
    getItem(itemIndex) {
        const tagValue = this.structVector.getItemValue(itemIndex, 0);
        if (tagValue == null) {
            return null;
        }
        const memberIndex = Number(tagValue);
        const tag = this.unionType.memberTags[memberIndex];
        const entryIndex = memberIndex + 1;
        const value = this.structVector.getItemValue(itemIndex, entryIndex);
        return new values_1.DuckDBUnionValue(tag, value);
    }
    setItem(itemIndex, value) {
        if (value != null) {
            const memberIndex = this.unionType.memberIndexForTag(value.tag);
            this.structVector.setItemValue(itemIndex, 0, memberIndex);
            const entryIndex = memberIndex + 1;
            this.structVector.setItemValue(itemIndex, entryIndex, value.value);
            for (let i = 1; i <= this.unionType.memberCount; i++) {
                if (i !== entryIndex) {
                    this.structVector.setItemValue(itemIndex, i, null);
                }
            }
        }
        else {
            for (let i = 0; i <= this.unionType.memberCount; i++) {
                this.structVector.setItemValue(itemIndex, i, null);
            }
        }
    }
    flush() {
        this.structVector.flush();
    }
    slice(offset, length) {
        return new DuckDBUnionVector(this.unionType, this.structVector.slice(offset, length));
    }
}
exports.DuckDBUnionVector = DuckDBUnionVector;


/***/ }),

/***/ 5189:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBValidity = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
// This version of DuckDBValidity is almost 10x slower.
// class DuckDBValidity {
//   private readonly validity_pointer: ddb.uint64_pointer;
//   private readonly offset: number;
//   private constructor(validity_pointer: ddb.uint64_pointer, offset: number = 0) {
//     this.validity_pointer = validity_pointer;
//     this.offset = offset;
//   }
//   public static fromVector(vector: ddb.duckdb_vector, itemCount: number, offset: number = 0): DuckDBValidity {
//     const validity_pointer = ddb.duckdb_vector_get_validity(vector);
//     return new DuckDBValidity(validity_pointer, offset);
//   }
//   public itemValid(itemIndex: number): boolean {
//     return ddb.duckdb_validity_row_is_valid(this.validity_pointer, this.offset + itemIndex);
//   }
//   public slice(offset: number): DuckDBValidity {
//     return new DuckDBValidity(this.validity_pointer, this.offset + offset);
//   }
// }
class DuckDBValidity {
    data;
    offset;
    itemCount;
    constructor(data, offset, itemCount) {
        this.data = data;
        this.offset = offset;
        this.itemCount = itemCount;
    }
    static fromVector(vector, itemCount) {
        const uint64Count = Math.ceil(itemCount / 64);
        const bytes = node_bindings_1.default.vector_get_validity(vector, uint64Count * 8);
        if (!bytes) {
            return new DuckDBValidity(null, 0, itemCount);
        }
        const bigints = new BigUint64Array(bytes.buffer, bytes.byteOffset, uint64Count);
        return new DuckDBValidity(bigints, 0, itemCount);
    }
    itemValid(itemIndex) {
        if (!this.data) {
            return true;
        }
        const bit = this.offset + itemIndex;
        return ((this.data[Math.floor(bit / 64)] & (BigInt(1) << BigInt(bit % 64))) !==
            BigInt(0));
    }
    setItemValid(itemIndex, valid) {
        if (!this.data && !valid) {
            // An item is being set to invalid and we don't have a data buffer, so create it. If an item is being set to valid
            // and we don't have a data buffer, then there's nothing to do; a null data buffer indicates all items are valid.
            const uint64Count = Math.ceil(this.itemCount / 64);
            const buffer = new ArrayBuffer(uint64Count * 8);
            this.data = new BigUint64Array(buffer, 0, uint64Count);
            // Initialize to all items to valid.
            for (let i = 0; i < this.data.length; i++) {
                this.data[i] = 0xffffffffffffffffn;
            }
        }
        if (this.data) {
            const bit = this.offset + itemIndex;
            const uint64Index = Math.floor(bit / 64);
            const uint64WithBitSet = BigInt(1) << BigInt(bit % 64);
            if (valid) {
                if ((this.data[uint64Index] & uint64WithBitSet) === 0n) {
                    this.data[uint64Index] |= uint64WithBitSet;
                }
            }
            else {
                if ((this.data[uint64Index] & uint64WithBitSet) !== 0n) {
                    this.data[uint64Index] &= ~uint64WithBitSet;
                }
            }
        }
    }
    flush(vector) {
        if (this.data) {
            node_bindings_1.default.vector_ensure_validity_writable(vector);
            node_bindings_1.default.copy_data_to_vector_validity(vector, 0, this.data.buffer, this.data.byteOffset, this.data.byteLength);
        }
    }
    slice(offset, itemCount) {
        return new DuckDBValidity(this.data, this.offset + offset, itemCount);
    }
}
exports.DuckDBValidity = DuckDBValidity;


/***/ }),

/***/ 4897:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBVarCharVector = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const DuckDBType_1 = __nccwpck_require__(9538);
const DuckDBVector_1 = __nccwpck_require__(1900);
const DuckDBValidity_1 = __nccwpck_require__(5189);
const dataAccessors_1 = __nccwpck_require__(7910);
class DuckDBVarCharVector extends DuckDBVector_1.DuckDBVector {
    dataView;
    validity;
    vector;
    itemOffset;
    _itemCount;
    itemCache;
    itemCacheDirty;
    constructor(dataView, validity, vector, itemOffset, itemCount) {
        super();
        this.dataView = dataView;
        this.validity = validity;
        this.vector = vector;
        this.itemOffset = itemOffset;
        this._itemCount = itemCount;
        this.itemCache = [];
        this.itemCacheDirty = [];
    }
    static fromRawVector(vector, itemCount) {
        const data = (0, dataAccessors_1.vectorData)(vector, itemCount * 16);
        const dataView = new DataView(data.buffer, data.byteOffset, data.byteLength);
        const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
        return new DuckDBVarCharVector(dataView, validity, vector, 0, itemCount);
    }
    get type() {
        return DuckDBType_1.DuckDBVarCharType.instance;
    }
    get itemCount() {
        return this._itemCount;
    }
    getItem(itemIndex) {
        const cachedItem = this.itemCache[itemIndex];
        if (cachedItem !== undefined) {
            return cachedItem;
        }
        const item = this.validity.itemValid(itemIndex)
            ? (0, dataAccessors_1.getString)(this.dataView, itemIndex * 16)
            : null;
        this.itemCache[itemIndex] = item;
        return item;
    }
    setItem(itemIndex, value) {
        this.itemCache[itemIndex] = value;
        this.validity.setItemValid(itemIndex, value != null);
        this.itemCacheDirty[itemIndex] = true;
    }
    flush() {
        for (let itemIndex = 0; itemIndex < this._itemCount; itemIndex++) {
            if (this.itemCacheDirty[itemIndex]) {
                const cachedItem = this.itemCache[itemIndex];
                if (cachedItem !== undefined && cachedItem !== null) {
                    node_bindings_1.default.vector_assign_string_element(this.vector, this.itemOffset + itemIndex, cachedItem);
                }
                this.itemCacheDirty[itemIndex] = false;
            }
        }
        this.validity.flush(this.vector);
    }
    slice(offset, length) {
        return new DuckDBVarCharVector(new DataView(this.dataView.buffer, this.dataView.byteOffset + offset * 16, length * 16), this.validity.slice(offset, length), this.vector, offset, length);
    }
}
exports.DuckDBVarCharVector = DuckDBVarCharVector;


/***/ }),

/***/ 7673:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBVariantVector = void 0;
const varintDecode_1 = __nccwpck_require__(8360);
const DuckDBType_1 = __nccwpck_require__(9538);
const DuckDBTypeId_1 = __nccwpck_require__(2619);
const values_1 = __nccwpck_require__(6300);
const DuckDBVector_1 = __nccwpck_require__(1900);
const dataAccessors_1 = __nccwpck_require__(7910);
const DuckDBStructVector_1 = __nccwpck_require__(3561);
// ---------------------------------------------------------------------------
// VARIANT
// ---------------------------------------------------------------------------
//
// VARIANT is a self-describing tagged value type whose physical layout is a
// STRUCT of four children: `keys` (LIST(VARCHAR)), `children`
// (LIST(STRUCT(keys_index, values_index))), `values`
// (LIST(STRUCT(type_id, byte_offset))), and `data` (BLOB). Each row's root
// node sits at index 0 of its `values` slice; primitive payloads live at
// `byte_offsets[...]` inside the row's blob, and OBJECT/ARRAY nodes
// reference their children through the row's `children` slice.
//
// Reading reuses the existing DuckDBStructVector / DuckDBListVector /
// DuckDBBlobVector construction plus the byte-readers above for primitive
// payloads. Writing is not yet supported.
/**
 * On-disk tag for a single VARIANT node. Mirrors DuckDB's
 * `VariantLogicalType` enum.
 */
var VariantLogicalType;
(function (VariantLogicalType) {
    VariantLogicalType[VariantLogicalType["VARIANT_NULL"] = 0] = "VARIANT_NULL";
    VariantLogicalType[VariantLogicalType["BOOL_TRUE"] = 1] = "BOOL_TRUE";
    VariantLogicalType[VariantLogicalType["BOOL_FALSE"] = 2] = "BOOL_FALSE";
    VariantLogicalType[VariantLogicalType["INT8"] = 3] = "INT8";
    VariantLogicalType[VariantLogicalType["INT16"] = 4] = "INT16";
    VariantLogicalType[VariantLogicalType["INT32"] = 5] = "INT32";
    VariantLogicalType[VariantLogicalType["INT64"] = 6] = "INT64";
    VariantLogicalType[VariantLogicalType["INT128"] = 7] = "INT128";
    VariantLogicalType[VariantLogicalType["UINT8"] = 8] = "UINT8";
    VariantLogicalType[VariantLogicalType["UINT16"] = 9] = "UINT16";
    VariantLogicalType[VariantLogicalType["UINT32"] = 10] = "UINT32";
    VariantLogicalType[VariantLogicalType["UINT64"] = 11] = "UINT64";
    VariantLogicalType[VariantLogicalType["UINT128"] = 12] = "UINT128";
    VariantLogicalType[VariantLogicalType["FLOAT"] = 13] = "FLOAT";
    VariantLogicalType[VariantLogicalType["DOUBLE"] = 14] = "DOUBLE";
    VariantLogicalType[VariantLogicalType["DECIMAL"] = 15] = "DECIMAL";
    VariantLogicalType[VariantLogicalType["VARCHAR"] = 16] = "VARCHAR";
    VariantLogicalType[VariantLogicalType["BLOB"] = 17] = "BLOB";
    VariantLogicalType[VariantLogicalType["UUID"] = 18] = "UUID";
    VariantLogicalType[VariantLogicalType["DATE"] = 19] = "DATE";
    VariantLogicalType[VariantLogicalType["TIME_MICROS"] = 20] = "TIME_MICROS";
    VariantLogicalType[VariantLogicalType["TIME_NANOS"] = 21] = "TIME_NANOS";
    VariantLogicalType[VariantLogicalType["TIMESTAMP_SEC"] = 22] = "TIMESTAMP_SEC";
    VariantLogicalType[VariantLogicalType["TIMESTAMP_MILIS"] = 23] = "TIMESTAMP_MILIS";
    VariantLogicalType[VariantLogicalType["TIMESTAMP_MICROS"] = 24] = "TIMESTAMP_MICROS";
    VariantLogicalType[VariantLogicalType["TIMESTAMP_NANOS"] = 25] = "TIMESTAMP_NANOS";
    VariantLogicalType[VariantLogicalType["TIME_MICROS_TZ"] = 26] = "TIME_MICROS_TZ";
    VariantLogicalType[VariantLogicalType["TIMESTAMP_MICROS_TZ"] = 27] = "TIMESTAMP_MICROS_TZ";
    VariantLogicalType[VariantLogicalType["INTERVAL"] = 28] = "INTERVAL";
    VariantLogicalType[VariantLogicalType["OBJECT"] = 29] = "OBJECT";
    VariantLogicalType[VariantLogicalType["ARRAY"] = 30] = "ARRAY";
    VariantLogicalType[VariantLogicalType["BIGNUM"] = 31] = "BIGNUM";
    VariantLogicalType[VariantLogicalType["BITSTRING"] = 32] = "BITSTRING";
    VariantLogicalType[VariantLogicalType["GEOMETRY"] = 33] = "GEOMETRY";
})(VariantLogicalType || (VariantLogicalType = {}));
/** Physical STRUCT layout of a VARIANT column. Mirrors `LogicalType::VARIANT()`. */
const VARIANT_PHYSICAL_TYPE = (0, DuckDBType_1.STRUCT)({
    keys: (0, DuckDBType_1.LIST)(DuckDBType_1.VARCHAR),
    children: (0, DuckDBType_1.LIST)((0, DuckDBType_1.STRUCT)({ keys_index: DuckDBType_1.UINTEGER, values_index: DuckDBType_1.UINTEGER })),
    values: (0, DuckDBType_1.LIST)((0, DuckDBType_1.STRUCT)({ type_id: DuckDBType_1.UTINYINT, byte_offset: DuckDBType_1.UINTEGER })),
    data: DuckDBType_1.BLOB,
});
class DuckDBVariantVector extends DuckDBVector_1.DuckDBVector {
    structVec;
    keysList;
    childrenList;
    valuesList;
    dataBlob;
    keysEntry;
    keysIdxVec;
    valuesIdxVec;
    typeIdVec;
    byteOffsetVec;
    constructor(structVec) {
        super();
        this.structVec = structVec;
        this.keysList = structVec.entryVectorAt(0);
        this.childrenList = structVec.entryVectorAt(1);
        this.valuesList = structVec.entryVectorAt(2);
        this.dataBlob = structVec.entryVectorAt(3);
        this.keysEntry = this.keysList.childVector;
        const childrenInner = this.childrenList.childVector;
        const valuesInner = this.valuesList.childVector;
        this.keysIdxVec = childrenInner.entryVectorAt(0);
        this.valuesIdxVec = childrenInner.entryVectorAt(1);
        this.typeIdVec = valuesInner.entryVectorAt(0);
        this.byteOffsetVec = valuesInner.entryVectorAt(1);
    }
    static fromRawVector(vector, itemCount) {
        const structVec = DuckDBStructVector_1.DuckDBStructVector.fromRawVector(VARIANT_PHYSICAL_TYPE, vector, itemCount);
        return new DuckDBVariantVector(structVec);
    }
    get type() {
        return DuckDBType_1.DuckDBVariantType.instance;
    }
    get itemCount() {
        return this.structVec.itemCount;
    }
    getItem(itemIndex) {
        // Top-level validity is the canonical SQL-NULL indicator. Child rows
        // may still carry data when the row is SQL-NULL; the inverse — that a
        // non-NULL row has non-NULL children — is the only direction
        // guaranteed by the format.
        if (!this.structVec.isItemValid(itemIndex)) {
            return null;
        }
        const blob = this.dataBlob.getItemBytes(itemIndex);
        if (blob === null) {
            // Defensive: a valid row's data BLOB is expected to be present.
            return null;
        }
        const row = {
            blob,
            view: new DataView(blob.buffer, blob.byteOffset, blob.byteLength),
            valuesOffset: this.valuesList.getEntryOffset(itemIndex),
            valuesLength: this.valuesList.getEntryLength(itemIndex),
            childrenOffset: this.childrenList.getEntryOffset(itemIndex),
            childrenLength: this.childrenList.getEntryLength(itemIndex),
            keysOffset: this.keysList.getEntryOffset(itemIndex),
            keysLength: this.keysList.getEntryLength(itemIndex),
        };
        const root = this.decodeNode(0, row);
        return new values_1.DuckDBVariantValue(root.value, root.type);
    }
    setItem(_itemIndex, value) {
        // Writing a VARIANT value isn't supported yet. setItem(null) is
        // tolerated as a no-op so a parent struct/list/array can iterate
        // every child and call setItem(null) on this column without failing
        // — the read path remains usable inside arbitrary container types.
        if (value !== null) {
            throw new Error('Setting VARIANT values is not yet supported.');
        }
    }
    flush() {
        // No-op: VARIANT is read-only, but a parent vector's flush() will
        // still call this on every child. Nothing to write back.
    }
    slice(offset, length) {
        return new DuckDBVariantVector(this.structVec.slice(offset, length));
    }
    /**
     * Decode one variant node identified by its row-local `valueIndex`
     * (an index into the row's `values` list). Per-row state is bundled in
     * `row`: the data blob plus the row-local list slice extents and the
     * absolute backing-array offsets they begin at. All recursive calls
     * share the same `row`; only `valueIndex` changes.
     *
     * Returns both the decoded value and the `DuckDBType` corresponding to
     * the node's on-disk tag, so the top-level caller can attach the type
     * to the resulting `DuckDBVariantValue` for round-trip fidelity.
     *
     * Throws if any index decoded from the blob falls outside its row-local
     * list slice — guards against malformed or hostile VARIANT payloads.
     */
    decodeNode(valueIndex, row) {
        if (valueIndex >= row.valuesLength) {
            throw new Error(`Malformed VARIANT: value_index ${valueIndex} out of bounds (row values length ${row.valuesLength})`);
        }
        const nodeAbs = row.valuesOffset + valueIndex;
        const tag = this.typeIdVec.getItem(nodeAbs);
        const byteOffset = this.byteOffsetVec.getItem(nodeAbs);
        const { blob, view } = row;
        switch (tag) {
            case VariantLogicalType.VARIANT_NULL:
                return { value: null, type: DuckDBType_1.SQLNULL };
            case VariantLogicalType.BOOL_TRUE:
                return { value: true, type: DuckDBType_1.BOOLEAN };
            case VariantLogicalType.BOOL_FALSE:
                return { value: false, type: DuckDBType_1.BOOLEAN };
            case VariantLogicalType.INT8:
                return { value: view.getInt8(byteOffset), type: DuckDBType_1.TINYINT };
            case VariantLogicalType.INT16:
                return { value: (0, dataAccessors_1.getInt16)(view, byteOffset), type: DuckDBType_1.SMALLINT };
            case VariantLogicalType.INT32:
                return { value: (0, dataAccessors_1.getInt32)(view, byteOffset), type: DuckDBType_1.INTEGER };
            case VariantLogicalType.INT64:
                return { value: (0, dataAccessors_1.getInt64)(view, byteOffset), type: DuckDBType_1.BIGINT };
            case VariantLogicalType.INT128:
                return { value: (0, dataAccessors_1.getInt128)(view, byteOffset), type: DuckDBType_1.HUGEINT };
            case VariantLogicalType.UINT8:
                return { value: (0, dataAccessors_1.getUInt8)(view, byteOffset), type: DuckDBType_1.UTINYINT };
            case VariantLogicalType.UINT16:
                return { value: (0, dataAccessors_1.getUInt16)(view, byteOffset), type: DuckDBType_1.USMALLINT };
            case VariantLogicalType.UINT32:
                return { value: (0, dataAccessors_1.getUInt32)(view, byteOffset), type: DuckDBType_1.UINTEGER };
            case VariantLogicalType.UINT64:
                return { value: (0, dataAccessors_1.getUInt64)(view, byteOffset), type: DuckDBType_1.UBIGINT };
            case VariantLogicalType.UINT128:
                return { value: (0, dataAccessors_1.getUInt128)(view, byteOffset), type: DuckDBType_1.UHUGEINT };
            case VariantLogicalType.FLOAT:
                return {
                    value: view.getFloat32(byteOffset, dataAccessors_1.littleEndian),
                    type: DuckDBType_1.FLOAT,
                };
            case VariantLogicalType.DOUBLE:
                return {
                    value: view.getFloat64(byteOffset, dataAccessors_1.littleEndian),
                    type: DuckDBType_1.DOUBLE,
                };
            case VariantLogicalType.UUID:
                return {
                    value: values_1.DuckDBUUIDValue.fromStoredHugeInt((0, dataAccessors_1.getInt128)(view, byteOffset)),
                    type: DuckDBType_1.UUID,
                };
            case VariantLogicalType.DATE:
                return {
                    value: new values_1.DuckDBDateValue((0, dataAccessors_1.getInt32)(view, byteOffset)),
                    type: DuckDBType_1.DATE,
                };
            case VariantLogicalType.TIME_MICROS:
                return {
                    value: new values_1.DuckDBTimeValue((0, dataAccessors_1.getInt64)(view, byteOffset)),
                    type: DuckDBType_1.TIME,
                };
            case VariantLogicalType.TIME_NANOS:
                return {
                    value: new values_1.DuckDBTimeNSValue((0, dataAccessors_1.getInt64)(view, byteOffset)),
                    type: DuckDBType_1.TIME_NS,
                };
            case VariantLogicalType.TIME_MICROS_TZ:
                return {
                    value: values_1.DuckDBTimeTZValue.fromBits((0, dataAccessors_1.getUInt64)(view, byteOffset)),
                    type: DuckDBType_1.TIMETZ,
                };
            case VariantLogicalType.TIMESTAMP_SEC:
                return {
                    value: new values_1.DuckDBTimestampSecondsValue((0, dataAccessors_1.getInt64)(view, byteOffset)),
                    type: DuckDBType_1.TIMESTAMP_S,
                };
            case VariantLogicalType.TIMESTAMP_MILIS:
                return {
                    value: new values_1.DuckDBTimestampMillisecondsValue((0, dataAccessors_1.getInt64)(view, byteOffset)),
                    type: DuckDBType_1.TIMESTAMP_MS,
                };
            case VariantLogicalType.TIMESTAMP_MICROS:
                return {
                    value: new values_1.DuckDBTimestampValue((0, dataAccessors_1.getInt64)(view, byteOffset)),
                    type: DuckDBType_1.TIMESTAMP,
                };
            case VariantLogicalType.TIMESTAMP_NANOS:
                return {
                    value: new values_1.DuckDBTimestampNanosecondsValue((0, dataAccessors_1.getInt64)(view, byteOffset)),
                    type: DuckDBType_1.TIMESTAMP_NS,
                };
            case VariantLogicalType.TIMESTAMP_MICROS_TZ:
                return {
                    value: new values_1.DuckDBTimestampTZValue((0, dataAccessors_1.getInt64)(view, byteOffset)),
                    type: DuckDBType_1.TIMESTAMPTZ,
                };
            case VariantLogicalType.INTERVAL:
                return {
                    value: new values_1.DuckDBIntervalValue((0, dataAccessors_1.getInt32)(view, byteOffset), (0, dataAccessors_1.getInt32)(view, byteOffset + 4), (0, dataAccessors_1.getInt64)(view, byteOffset + 8)),
                    type: DuckDBType_1.INTERVAL,
                };
            case VariantLogicalType.VARCHAR: {
                const bytes = readVarintBytes(view, byteOffset, blob);
                return { value: dataAccessors_1.textDecoder.decode(bytes), type: DuckDBType_1.VARCHAR };
            }
            case VariantLogicalType.BLOB: {
                // Copy out — the bytes alias the underlying vector storage, which
                // we don't want to share through to user code.
                const bytes = readVarintBytes(view, byteOffset, blob);
                return {
                    value: new values_1.DuckDBBlobValue(new Uint8Array(bytes)),
                    type: DuckDBType_1.BLOB,
                };
            }
            case VariantLogicalType.BITSTRING: {
                const bytes = readVarintBytes(view, byteOffset, blob);
                return {
                    value: new values_1.DuckDBBitValue(new Uint8Array(bytes)),
                    type: DuckDBType_1.BIT,
                };
            }
            case VariantLogicalType.BIGNUM: {
                const bytes = readVarintBytes(view, byteOffset, blob);
                return { value: (0, dataAccessors_1.getBigNumFromBytes)(bytes), type: DuckDBType_1.BIGNUM };
            }
            case VariantLogicalType.GEOMETRY: {
                const bytes = readVarintBytes(view, byteOffset, blob);
                return {
                    value: new values_1.DuckDBGeometryValue(new Uint8Array(bytes)),
                    type: DuckDBType_1.GEOMETRY,
                };
            }
            case VariantLogicalType.DECIMAL: {
                const wParse = (0, varintDecode_1.varintDecode)(view, byteOffset);
                const sParse = (0, varintDecode_1.varintDecode)(view, wParse.nextOffset);
                const width = wParse.value;
                const scale = sParse.value;
                const valueOffset = sParse.nextOffset;
                let intValue;
                if (width <= 4) {
                    intValue = BigInt((0, dataAccessors_1.getInt16)(view, valueOffset));
                }
                else if (width <= 9) {
                    intValue = BigInt((0, dataAccessors_1.getInt32)(view, valueOffset));
                }
                else if (width <= 18) {
                    intValue = (0, dataAccessors_1.getInt64)(view, valueOffset);
                }
                else if (width <= 38) {
                    intValue = (0, dataAccessors_1.getInt128)(view, valueOffset);
                }
                else {
                    throw new Error(`VARIANT DECIMAL width too large: ${width}`);
                }
                return {
                    value: new values_1.DuckDBDecimalValue(intValue, width, scale),
                    type: (0, DuckDBType_1.DECIMAL)(width, scale),
                };
            }
            case VariantLogicalType.OBJECT: {
                const { childCount, childrenIdx } = readNestedHeader(view, byteOffset);
                this.checkChildrenSlice(childrenIdx, childCount, row);
                const entries = {};
                const fields = {};
                for (let k = 0; k < childCount; k++) {
                    const entryAbs = row.childrenOffset + childrenIdx + k;
                    const keyIdx = this.keysIdxVec.getItem(entryAbs);
                    if (keyIdx >= row.keysLength) {
                        throw new Error(`Malformed VARIANT: keys_index ${keyIdx} out of bounds (row keys length ${row.keysLength})`);
                    }
                    const keyStr = this.keysEntry.getItem(row.keysOffset + keyIdx);
                    const valIdx = this.valuesIdxVec.getItem(entryAbs);
                    const child = this.decodeNode(valIdx, row);
                    entries[keyStr] = child.value;
                    fields[keyStr] = child.type;
                }
                return {
                    value: new values_1.DuckDBStructValue(entries),
                    type: (0, DuckDBType_1.STRUCT)(fields),
                };
            }
            case VariantLogicalType.ARRAY: {
                const { childCount, childrenIdx } = readNestedHeader(view, byteOffset);
                this.checkChildrenSlice(childrenIdx, childCount, row);
                // Decode all children first so we can decide whether their types
                // are uniform. If they are (treating SQLNULL as compatible with
                // any sibling, so e.g. [1, 2, null] reads as LIST(UBIGINT)), use
                // `LIST(commonType)` with bare items — that's a Value the C API's
                // create_list_value will accept, and it round-trips through
                // bind/append cleanly. Otherwise fall back to `LIST(VARIANT)`
                // with non-null items wrapped to preserve their type; null items
                // remain bare to match how column-level LIST(VARIANT) decodes a
                // null element.
                const children = [];
                for (let k = 0; k < childCount; k++) {
                    const entryAbs = row.childrenOffset + childrenIdx + k;
                    const valIdx = this.valuesIdxVec.getItem(entryAbs);
                    children.push(this.decodeNode(valIdx, row));
                }
                const commonType = uniformVariantChildType(children);
                if (commonType !== null) {
                    return {
                        value: new values_1.DuckDBListValue(children.map((c) => c.value)),
                        type: (0, DuckDBType_1.LIST)(commonType),
                    };
                }
                return {
                    value: new values_1.DuckDBListValue(children.map((c) => c.value === null
                        ? null
                        : new values_1.DuckDBVariantValue(c.value, c.type))),
                    type: (0, DuckDBType_1.LIST)(DuckDBType_1.VARIANT),
                };
            }
            default:
                throw new Error(`Unknown VARIANT type id: ${tag}`);
        }
    }
    /** Bounds-check an OBJECT / ARRAY's `[childrenIdx, childrenIdx+childCount)` range. */
    checkChildrenSlice(childrenIdx, childCount, row) {
        if (childrenIdx + childCount > row.childrenLength) {
            throw new Error(`Malformed VARIANT: children slice [${childrenIdx}, ${childrenIdx + childCount}) out of bounds (row children length ${row.childrenLength})`);
        }
    }
}
exports.DuckDBVariantVector = DuckDBVariantVector;
/**
 * Returns the shared DuckDBType if every non-null child has the same type,
 * or `null` if non-null children differ. Used to pick between
 * `LIST(commonType)` and `LIST(VARIANT)` for a decoded ARRAY.
 *
 * SQLNULL children are treated as compatible with any sibling — that way a
 * very common JSON shape like `[1, 2, null]` decodes as `LIST(UBIGINT)`
 * with a bare null element rather than `LIST(VARIANT)`. An array whose
 * children are all SQLNULL (including the empty array) collapses to
 * SQLNULL itself — DuckDB casts `LIST(SQLNULL)` to VARIANT for round-trip,
 * but a `LIST(VARIANT)` of nulls or an empty `LIST(VARIANT)` doesn't
 * survive `create_list_value`.
 */
function uniformVariantChildType(children) {
    let common = null;
    let commonKey = null;
    for (const child of children) {
        if (child.type.typeId === DuckDBTypeId_1.DuckDBTypeId.SQLNULL) {
            continue;
        }
        const key = typeKey(child.type);
        if (common === null) {
            common = child.type;
            commonKey = key;
        }
        else if (key !== commonKey) {
            return null;
        }
    }
    // All children (if any) are SQLNULL: collapse to SQLNULL.
    return common ?? DuckDBType_1.SQLNULL;
}
/**
 * Returns a canonical string for a DuckDBType, suitable for equality
 * comparison between types produced by the same decode pass. Uses the
 * structured `toJson()` representation rather than the SQL-syntactic
 * `toString()` so nested types compare structurally.
 */
function typeKey(type) {
    return JSON.stringify(type.toJson());
}
/**
 * Reads a length-prefixed payload (`<varint length><length bytes>`) from a
 * variant data blob. Returns a (possibly aliased) Uint8Array view over the
 * payload bytes — callers that need to retain the data should copy.
 * Throws if the prefix length would read past the row's blob.
 */
function readVarintBytes(view, offset, blob) {
    const { value: length, nextOffset } = (0, varintDecode_1.varintDecode)(view, offset);
    if (nextOffset + length > blob.byteLength) {
        throw new Error(`Malformed VARIANT payload: length-prefixed read of ${length} bytes at offset ${nextOffset} exceeds row blob size ${blob.byteLength}`);
    }
    return new Uint8Array(blob.buffer, blob.byteOffset + nextOffset, length);
}
/**
 * Reads an OBJECT / ARRAY header: `<varint child_count>` followed by
 * `<varint children_idx>` iff `child_count > 0`.
 */
function readNestedHeader(view, offset) {
    const cParse = (0, varintDecode_1.varintDecode)(view, offset);
    if (cParse.value === 0) {
        return { childCount: 0, childrenIdx: 0 };
    }
    const iParse = (0, varintDecode_1.varintDecode)(view, cParse.nextOffset);
    return { childCount: cParse.value, childrenIdx: iParse.value };
}


/***/ }),

/***/ 1900:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBVector = void 0;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const vectorRegistry_1 = __nccwpck_require__(1264);
class DuckDBVector {
    static standardSize() {
        return node_bindings_1.default.vector_size();
    }
    static create(vector, itemCount, knownType) {
        if (!vectorRegistry_1.vectorRegistry.create) {
            throw new Error('DuckDBVector factory has not been registered');
        }
        return vectorRegistry_1.vectorRegistry.create(vector, itemCount, knownType);
    }
    toArray() {
        const items = [];
        for (let i = 0; i < this.itemCount; i++) {
            items.push(this.getItem(i));
        }
        return items;
    }
}
exports.DuckDBVector = DuckDBVector;


/***/ }),

/***/ 5611:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const DuckDBLogicalType_1 = __nccwpck_require__(599);
const DuckDBType_1 = __nccwpck_require__(9538);
const DuckDBTypeId_1 = __nccwpck_require__(2619);
const DuckDBArrayVector_1 = __nccwpck_require__(6021);
const DuckDBBigIntVector_1 = __nccwpck_require__(6763);
const DuckDBBigNumVector_1 = __nccwpck_require__(6046);
const DuckDBBitVector_1 = __nccwpck_require__(3975);
const DuckDBBlobVector_1 = __nccwpck_require__(9919);
const DuckDBBooleanVector_1 = __nccwpck_require__(1696);
const DuckDBDateVector_1 = __nccwpck_require__(1904);
const DuckDBDecimal128Vector_1 = __nccwpck_require__(2388);
const DuckDBDecimal16Vector_1 = __nccwpck_require__(9536);
const DuckDBDecimal32Vector_1 = __nccwpck_require__(8802);
const DuckDBDecimal64Vector_1 = __nccwpck_require__(3613);
const DuckDBDoubleVector_1 = __nccwpck_require__(9781);
const DuckDBEnum16Vector_1 = __nccwpck_require__(4534);
const DuckDBEnum32Vector_1 = __nccwpck_require__(8500);
const DuckDBEnum8Vector_1 = __nccwpck_require__(27);
const DuckDBFloatVector_1 = __nccwpck_require__(3474);
const DuckDBGeometryVector_1 = __nccwpck_require__(6412);
const DuckDBHugeIntVector_1 = __nccwpck_require__(6028);
const DuckDBIntegerVector_1 = __nccwpck_require__(8794);
const DuckDBIntervalVector_1 = __nccwpck_require__(7433);
const DuckDBListVector_1 = __nccwpck_require__(8612);
const DuckDBMapVector_1 = __nccwpck_require__(9374);
const DuckDBSmallIntVector_1 = __nccwpck_require__(7276);
const DuckDBStructVector_1 = __nccwpck_require__(3561);
const DuckDBTimeNSVector_1 = __nccwpck_require__(4962);
const DuckDBTimeTZVector_1 = __nccwpck_require__(4571);
const DuckDBTimeVector_1 = __nccwpck_require__(8921);
const DuckDBTimestampMillisecondsVector_1 = __nccwpck_require__(1702);
const DuckDBTimestampNanosecondsVector_1 = __nccwpck_require__(3215);
const DuckDBTimestampSecondsVector_1 = __nccwpck_require__(2533);
const DuckDBTimestampTZVector_1 = __nccwpck_require__(8170);
const DuckDBTimestampVector_1 = __nccwpck_require__(9292);
const DuckDBTinyIntVector_1 = __nccwpck_require__(219);
const DuckDBUBigIntVector_1 = __nccwpck_require__(6303);
const DuckDBUHugeIntVector_1 = __nccwpck_require__(8713);
const DuckDBUIntegerVector_1 = __nccwpck_require__(915);
const DuckDBUSmallIntVector_1 = __nccwpck_require__(5643);
const DuckDBUTinyIntVector_1 = __nccwpck_require__(6093);
const DuckDBUUIDVector_1 = __nccwpck_require__(6135);
const DuckDBUnionVector_1 = __nccwpck_require__(8963);
const DuckDBVarCharVector_1 = __nccwpck_require__(4897);
const DuckDBVariantVector_1 = __nccwpck_require__(7673);
const vectorRegistry_1 = __nccwpck_require__(1264);
function createVector(vector, itemCount, knownType) {
    const vectorType = knownType
        ? knownType
        : DuckDBLogicalType_1.DuckDBLogicalType.create(node_bindings_1.default.vector_get_column_type(vector)).asType();
    switch (vectorType.typeId) {
        case DuckDBTypeId_1.DuckDBTypeId.BOOLEAN:
            return DuckDBBooleanVector_1.DuckDBBooleanVector.fromRawVector(vector, itemCount);
        case DuckDBTypeId_1.DuckDBTypeId.TINYINT:
            return DuckDBTinyIntVector_1.DuckDBTinyIntVector.fromRawVector(vector, itemCount);
        case DuckDBTypeId_1.DuckDBTypeId.SMALLINT:
            return DuckDBSmallIntVector_1.DuckDBSmallIntVector.fromRawVector(vector, itemCount);
        case DuckDBTypeId_1.DuckDBTypeId.INTEGER:
            return DuckDBIntegerVector_1.DuckDBIntegerVector.fromRawVector(vector, itemCount);
        case DuckDBTypeId_1.DuckDBTypeId.BIGINT:
            return DuckDBBigIntVector_1.DuckDBBigIntVector.fromRawVector(vector, itemCount);
        case DuckDBTypeId_1.DuckDBTypeId.UTINYINT:
            return DuckDBUTinyIntVector_1.DuckDBUTinyIntVector.fromRawVector(vector, itemCount);
        case DuckDBTypeId_1.DuckDBTypeId.USMALLINT:
            return DuckDBUSmallIntVector_1.DuckDBUSmallIntVector.fromRawVector(vector, itemCount);
        case DuckDBTypeId_1.DuckDBTypeId.UINTEGER:
            return DuckDBUIntegerVector_1.DuckDBUIntegerVector.fromRawVector(vector, itemCount);
        case DuckDBTypeId_1.DuckDBTypeId.UBIGINT:
            return DuckDBUBigIntVector_1.DuckDBUBigIntVector.fromRawVector(vector, itemCount);
        case DuckDBTypeId_1.DuckDBTypeId.FLOAT:
            return DuckDBFloatVector_1.DuckDBFloatVector.fromRawVector(vector, itemCount);
        case DuckDBTypeId_1.DuckDBTypeId.DOUBLE:
            return DuckDBDoubleVector_1.DuckDBDoubleVector.fromRawVector(vector, itemCount);
        case DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP:
            return DuckDBTimestampVector_1.DuckDBTimestampVector.fromRawVector(vector, itemCount);
        case DuckDBTypeId_1.DuckDBTypeId.DATE:
            return DuckDBDateVector_1.DuckDBDateVector.fromRawVector(vector, itemCount);
        case DuckDBTypeId_1.DuckDBTypeId.TIME:
            return DuckDBTimeVector_1.DuckDBTimeVector.fromRawVector(vector, itemCount);
        case DuckDBTypeId_1.DuckDBTypeId.INTERVAL:
            return DuckDBIntervalVector_1.DuckDBIntervalVector.fromRawVector(vector, itemCount);
        case DuckDBTypeId_1.DuckDBTypeId.HUGEINT:
            return DuckDBHugeIntVector_1.DuckDBHugeIntVector.fromRawVector(vector, itemCount);
        case DuckDBTypeId_1.DuckDBTypeId.UHUGEINT:
            return DuckDBUHugeIntVector_1.DuckDBUHugeIntVector.fromRawVector(vector, itemCount);
        case DuckDBTypeId_1.DuckDBTypeId.VARCHAR:
            return DuckDBVarCharVector_1.DuckDBVarCharVector.fromRawVector(vector, itemCount);
        case DuckDBTypeId_1.DuckDBTypeId.BLOB:
            return DuckDBBlobVector_1.DuckDBBlobVector.fromRawVector(vector, itemCount);
        case DuckDBTypeId_1.DuckDBTypeId.DECIMAL:
            if (vectorType instanceof DuckDBType_1.DuckDBDecimalType) {
                const { width } = vectorType;
                if (width <= 0) {
                    throw new Error(`DECIMAL width not positive: ${width}`);
                }
                else if (width <= 4) {
                    return DuckDBDecimal16Vector_1.DuckDBDecimal16Vector.fromRawVector(vectorType, vector, itemCount);
                }
                else if (width <= 9) {
                    return DuckDBDecimal32Vector_1.DuckDBDecimal32Vector.fromRawVector(vectorType, vector, itemCount);
                }
                else if (width <= 18) {
                    return DuckDBDecimal64Vector_1.DuckDBDecimal64Vector.fromRawVector(vectorType, vector, itemCount);
                }
                else if (width <= 38) {
                    return DuckDBDecimal128Vector_1.DuckDBDecimal128Vector.fromRawVector(vectorType, vector, itemCount);
                }
                else {
                    throw new Error(`DECIMAL width too large: ${width}`);
                }
            }
            throw new Error('DuckDBType has DECIMAL type id but is not an instance of DuckDBDecimalType');
        case DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_S:
            return DuckDBTimestampSecondsVector_1.DuckDBTimestampSecondsVector.fromRawVector(vector, itemCount);
        case DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_MS:
            return DuckDBTimestampMillisecondsVector_1.DuckDBTimestampMillisecondsVector.fromRawVector(vector, itemCount);
        case DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_NS:
            return DuckDBTimestampNanosecondsVector_1.DuckDBTimestampNanosecondsVector.fromRawVector(vector, itemCount);
        case DuckDBTypeId_1.DuckDBTypeId.ENUM:
            if (vectorType instanceof DuckDBType_1.DuckDBEnumType) {
                const { internalTypeId } = vectorType;
                switch (internalTypeId) {
                    case DuckDBTypeId_1.DuckDBTypeId.UTINYINT:
                        return DuckDBEnum8Vector_1.DuckDBEnum8Vector.fromRawVector(vectorType, vector, itemCount);
                    case DuckDBTypeId_1.DuckDBTypeId.USMALLINT:
                        return DuckDBEnum16Vector_1.DuckDBEnum16Vector.fromRawVector(vectorType, vector, itemCount);
                    case DuckDBTypeId_1.DuckDBTypeId.UINTEGER:
                        return DuckDBEnum32Vector_1.DuckDBEnum32Vector.fromRawVector(vectorType, vector, itemCount);
                    default:
                        throw new Error(`unsupported ENUM internal type: ${internalTypeId}`);
                }
            }
            throw new Error('DuckDBType has ENUM type id but is not an instance of DuckDBEnumType');
        case DuckDBTypeId_1.DuckDBTypeId.LIST:
            if (vectorType instanceof DuckDBType_1.DuckDBListType) {
                return DuckDBListVector_1.DuckDBListVector.fromRawVector(vectorType, vector, itemCount);
            }
            throw new Error('DuckDBType has LIST type id but is not an instance of DuckDBListType');
        case DuckDBTypeId_1.DuckDBTypeId.STRUCT:
            if (vectorType instanceof DuckDBType_1.DuckDBStructType) {
                return DuckDBStructVector_1.DuckDBStructVector.fromRawVector(vectorType, vector, itemCount);
            }
            throw new Error('DuckDBType has STRUCT type id but is not an instance of DuckDBStructType');
        case DuckDBTypeId_1.DuckDBTypeId.MAP:
            if (vectorType instanceof DuckDBType_1.DuckDBMapType) {
                return DuckDBMapVector_1.DuckDBMapVector.fromRawVector(vectorType, vector, itemCount);
            }
            throw new Error('DuckDBType has MAP type id but is not an instance of DuckDBMapType');
        case DuckDBTypeId_1.DuckDBTypeId.ARRAY:
            if (vectorType instanceof DuckDBType_1.DuckDBArrayType) {
                return DuckDBArrayVector_1.DuckDBArrayVector.fromRawVector(vectorType, vector, itemCount);
            }
            throw new Error('DuckDBType has ARRAY type id but is not an instance of DuckDBArrayType');
        case DuckDBTypeId_1.DuckDBTypeId.UUID:
            return DuckDBUUIDVector_1.DuckDBUUIDVector.fromRawVector(vector, itemCount);
        case DuckDBTypeId_1.DuckDBTypeId.UNION:
            if (vectorType instanceof DuckDBType_1.DuckDBUnionType) {
                return DuckDBUnionVector_1.DuckDBUnionVector.fromRawVector(vectorType, vector, itemCount);
            }
            throw new Error('DuckDBType has UNION type id but is not an instance of DuckDBUnionType');
        case DuckDBTypeId_1.DuckDBTypeId.BIT:
            return DuckDBBitVector_1.DuckDBBitVector.fromRawVector(vector, itemCount);
        case DuckDBTypeId_1.DuckDBTypeId.TIME_TZ:
            return DuckDBTimeTZVector_1.DuckDBTimeTZVector.fromRawVector(vector, itemCount);
        case DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_TZ:
            return DuckDBTimestampTZVector_1.DuckDBTimestampTZVector.fromRawVector(vector, itemCount);
        case DuckDBTypeId_1.DuckDBTypeId.ANY:
            throw new Error(`Invalid vector type: ANY`);
        case DuckDBTypeId_1.DuckDBTypeId.BIGNUM:
            return DuckDBBigNumVector_1.DuckDBBigNumVector.fromRawVector(vector, itemCount);
        case DuckDBTypeId_1.DuckDBTypeId.SQLNULL:
            throw new Error(`Invalid vector type: SQLNULL`);
        case DuckDBTypeId_1.DuckDBTypeId.STRING_LITERAL:
            throw new Error(`Invalid vector type: STRING_LITERAL`);
        case DuckDBTypeId_1.DuckDBTypeId.INTEGER_LITERAL:
            throw new Error(`Invalid vector type: INTEGER_LITERAL`);
        case DuckDBTypeId_1.DuckDBTypeId.TIME_NS:
            return DuckDBTimeNSVector_1.DuckDBTimeNSVector.fromRawVector(vector, itemCount);
        case DuckDBTypeId_1.DuckDBTypeId.GEOMETRY:
            return DuckDBGeometryVector_1.DuckDBGeometryVector.fromRawVector(vector, itemCount);
        case DuckDBTypeId_1.DuckDBTypeId.VARIANT:
            return DuckDBVariantVector_1.DuckDBVariantVector.fromRawVector(vector, itemCount);
        default:
            throw new Error(`Invalid type id: ${vectorType.typeId}`);
    }
}
vectorRegistry_1.vectorRegistry.create = createVector;


/***/ }),

/***/ 7910:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.setBoolean = exports.getBoolean = exports.textDecoder = exports.littleEndian = void 0;
exports.getUInt8 = getUInt8;
exports.getInt16 = getInt16;
exports.getUInt16 = getUInt16;
exports.getInt32 = getInt32;
exports.getUInt32 = getUInt32;
exports.getInt64 = getInt64;
exports.getUInt64 = getUInt64;
exports.getInt128 = getInt128;
exports.getUInt128 = getUInt128;
exports.getStringBytes = getStringBytes;
exports.getString = getString;
exports.getBuffer = getBuffer;
exports.getBigNumFromBytes = getBigNumFromBytes;
exports.getBytesFromBigNum = getBytesFromBigNum;
exports.getBoolean1 = getBoolean1;
exports.getBoolean2 = getBoolean2;
exports.getBoolean4 = getBoolean4;
exports.getBoolean8 = getBoolean8;
exports.makeGetBoolean = makeGetBoolean;
exports.setUInt8 = setUInt8;
exports.setInt16 = setInt16;
exports.setUInt16 = setUInt16;
exports.setInt32 = setInt32;
exports.setUInt32 = setUInt32;
exports.setInt64 = setInt64;
exports.setUInt64 = setUInt64;
exports.setInt128 = setInt128;
exports.setUInt128 = setUInt128;
exports.setBoolean1 = setBoolean1;
exports.setBoolean2 = setBoolean2;
exports.setBoolean4 = setBoolean4;
exports.setBoolean8 = setBoolean8;
exports.makeSetBoolean = makeSetBoolean;
exports.getDecimal16 = getDecimal16;
exports.getDecimal32 = getDecimal32;
exports.getDecimal64 = getDecimal64;
exports.getDecimal128 = getDecimal128;
exports.vectorData = vectorData;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
const os_1 = __importDefault(__nccwpck_require__(857));
const values_1 = __nccwpck_require__(6300);
exports.littleEndian = os_1.default.endianness() === 'LE';
// function getInt8(dataView: DataView, offset: number): number {
//   return dataView.getInt8(offset);
// }
function getUInt8(dataView, offset) {
    return dataView.getUint8(offset);
}
function getInt16(dataView, offset) {
    return dataView.getInt16(offset, exports.littleEndian);
}
function getUInt16(dataView, offset) {
    return dataView.getUint16(offset, exports.littleEndian);
}
function getInt32(dataView, offset) {
    return dataView.getInt32(offset, exports.littleEndian);
}
function getUInt32(dataView, offset) {
    return dataView.getUint32(offset, exports.littleEndian);
}
function getInt64(dataView, offset) {
    return dataView.getBigInt64(offset, exports.littleEndian);
}
function getUInt64(dataView, offset) {
    return dataView.getBigUint64(offset, exports.littleEndian);
}
// function getFloat32(dataView: DataView, offset: number): number {
//   return dataView.getFloat32(offset, littleEndian);
// }
// function getFloat64(dataView: DataView, offset: number): number {
//   return dataView.getFloat64(offset, littleEndian);
// }
function getInt128(dataView, offset) {
    const lower = getUInt64(dataView, offset);
    const upper = getInt64(dataView, offset + 8);
    return (upper << BigInt(64)) + lower;
}
function getUInt128(dataView, offset) {
    const lower = getUInt64(dataView, offset);
    const upper = getUInt64(dataView, offset + 8);
    return (BigInt.asUintN(64, upper) << BigInt(64)) | BigInt.asUintN(64, lower);
}
function getStringBytes(dataView, offset) {
    const lengthInBytes = dataView.getUint32(offset, true);
    if (lengthInBytes <= 12) {
        return new Uint8Array(dataView.buffer, dataView.byteOffset + offset + 4, lengthInBytes);
    }
    else {
        return node_bindings_1.default.get_data_from_pointer(dataView.buffer, dataView.byteOffset + offset + 8, lengthInBytes);
    }
}
exports.textDecoder = new TextDecoder();
function getString(dataView, offset) {
    const stringBytes = getStringBytes(dataView, offset);
    return exports.textDecoder.decode(stringBytes);
}
function getBuffer(dataView, offset) {
    const stringBytes = getStringBytes(dataView, offset);
    return Buffer.from(stringBytes);
}
function getBigNumFromBytes(bytes) {
    const firstByte = bytes[0];
    const positive = (firstByte & 0x80) > 0;
    const uint64Mask = positive ? 0n : 0xffffffffffffffffn;
    const uint8Mask = positive ? 0 : 0xff;
    const dv = new DataView(// bytes is big endian
    bytes.buffer, bytes.byteOffset + 3, bytes.byteLength - 3);
    const lastUint64Offset = dv.byteLength - 8;
    let offset = 0;
    let result = 0n;
    while (offset <= lastUint64Offset) {
        result = (result << 64n) | (dv.getBigUint64(offset) ^ uint64Mask);
        offset += 8;
    }
    while (offset < dv.byteLength) {
        result = (result << 8n) | BigInt(dv.getUint8(offset) ^ uint8Mask);
        offset += 1;
    }
    return positive ? result : -result;
}
function getBytesFromBigNum(bignum) {
    const numberBytes = []; // little endian
    const negative = bignum < 0;
    if (bignum === 0n) {
        numberBytes.push(0);
    }
    else {
        let vi = bignum < 0 ? -bignum : bignum;
        while (vi !== 0n) {
            numberBytes.push(Number(BigInt.asUintN(8, vi)));
            vi >>= 8n;
        }
    }
    const bigNumBytes = new Uint8Array(3 + numberBytes.length); // big endian
    let header = 0x800000 | numberBytes.length;
    if (negative) {
        header = ~header;
    }
    bigNumBytes[0] = 0xff & (header >> 16);
    bigNumBytes[1] = 0xff & (header >> 8);
    bigNumBytes[2] = 0xff & header;
    for (let i = 0; i < numberBytes.length; i++) {
        const byte = numberBytes[numberBytes.length - 1 - i];
        bigNumBytes[3 + i] = negative ? ~byte : byte;
    }
    return bigNumBytes;
}
function getBoolean1(dataView, offset) {
    return getUInt8(dataView, offset) !== 0;
}
function getBoolean2(dataView, offset) {
    return getUInt16(dataView, offset) !== 0;
}
function getBoolean4(dataView, offset) {
    return getUInt32(dataView, offset) !== 0;
}
function getBoolean8(dataView, offset) {
    return getUInt64(dataView, offset) !== BigInt(0);
}
function makeGetBoolean() {
    switch (node_bindings_1.default.sizeof_bool) {
        case 1:
            return getBoolean1;
        case 2:
            return getBoolean2;
        case 4:
            return getBoolean4;
        case 8:
            return getBoolean8;
        default:
            throw new Error(`Unsupported boolean size: ${node_bindings_1.default.sizeof_bool}`);
    }
}
exports.getBoolean = makeGetBoolean();
// Range checks for fixed-width integers
// Writing a number to a DataView applies the JS ToInt32 and ToUint32 operations,
// which wrap out-of-range values modulo the type's width and truncate fractional
// ones; writing a bigint wraps in the same way. Doing that for data values would
// silently store something other than what the caller supplied, so the setters
// below check first. See duckdb/duckdb-node-neo#469.
//
// The vectors backed by a typed array rather than a DataView repeat these checks
// inline instead of calling them: they sit in the inner loop of every bulk write,
// and calling across a module boundary there costs about 20% of write throughput.
// Keep the two in sync; api/test/integer-ranges.test.ts checks every bound.
function checkUInt8(value) {
    if (!Number.isInteger(value)) {
        throw new Error(`number is not an integer`);
    }
    if (value < 0 || value > 255) {
        throw new Error(`number out of uint8 range`);
    }
    return value;
}
function checkInt16(value) {
    if (!Number.isInteger(value)) {
        throw new Error(`number is not an integer`);
    }
    if (value < -32768 || value > 32767) {
        throw new Error(`number out of int16 range`);
    }
    return value;
}
function checkUInt16(value) {
    if (!Number.isInteger(value)) {
        throw new Error(`number is not an integer`);
    }
    if (value < 0 || value > 65535) {
        throw new Error(`number out of uint16 range`);
    }
    return value;
}
function checkInt32(value) {
    if (!Number.isInteger(value)) {
        throw new Error(`number is not an integer`);
    }
    if (value < -2147483648 || value > 2147483647) {
        throw new Error(`number out of int32 range`);
    }
    return value;
}
function checkUInt32(value) {
    if (!Number.isInteger(value)) {
        throw new Error(`number is not an integer`);
    }
    if (value < 0 || value > 4294967295) {
        throw new Error(`number out of uint32 range`);
    }
    return value;
}
function checkInt64(value) {
    if (BigInt.asIntN(64, value) !== value) {
        throw new Error(`bigint out of int64 range`);
    }
    return value;
}
function checkUInt64(value) {
    if (BigInt.asUintN(64, value) !== value) {
        throw new Error(`bigint out of uint64 range`);
    }
    return value;
}
function checkInt128(value) {
    if (BigInt.asIntN(128, value) !== value) {
        throw new Error(`bigint out of int128 range`);
    }
    return value;
}
function checkUInt128(value) {
    if (BigInt.asUintN(128, value) !== value) {
        throw new Error(`bigint out of uint128 range`);
    }
    return value;
}
// function setInt8(dataView: DataView, offset: number, value: number) {
//   dataView.setInt8(offset, value);
// }
function setUInt8(dataView, offset, value) {
    dataView.setUint8(offset, checkUInt8(value));
}
function setInt16(dataView, offset, value) {
    dataView.setInt16(offset, checkInt16(value), exports.littleEndian);
}
function setUInt16(dataView, offset, value) {
    dataView.setUint16(offset, checkUInt16(value), exports.littleEndian);
}
function setInt32(dataView, offset, value) {
    dataView.setInt32(offset, checkInt32(value), exports.littleEndian);
}
function setUInt32(dataView, offset, value) {
    dataView.setUint32(offset, checkUInt32(value), exports.littleEndian);
}
function setInt64(dataView, offset, value) {
    dataView.setBigInt64(offset, checkInt64(value), exports.littleEndian);
}
function setUInt64(dataView, offset, value) {
    dataView.setBigUint64(offset, checkUInt64(value), exports.littleEndian);
}
function setInt128(dataView, offset, value) {
    checkInt128(value);
    const lower = BigInt.asUintN(64, value);
    const upper = BigInt.asIntN(64, value >> BigInt(64));
    dataView.setBigUint64(offset, lower, exports.littleEndian);
    dataView.setBigInt64(offset + 8, upper, exports.littleEndian);
}
function setUInt128(dataView, offset, value) {
    checkUInt128(value);
    const lower = BigInt.asUintN(64, value);
    const upper = BigInt.asUintN(64, value >> BigInt(64));
    dataView.setBigUint64(offset, lower, exports.littleEndian);
    dataView.setBigUint64(offset + 8, upper, exports.littleEndian);
}
function setBoolean1(dataView, offset, value) {
    setUInt8(dataView, offset, value ? 1 : 0);
}
function setBoolean2(dataView, offset, value) {
    setUInt16(dataView, offset, value ? 1 : 0);
}
function setBoolean4(dataView, offset, value) {
    setUInt32(dataView, offset, value ? 1 : 0);
}
function setBoolean8(dataView, offset, value) {
    setUInt64(dataView, offset, value ? BigInt(1) : BigInt(0));
}
function makeSetBoolean() {
    switch (node_bindings_1.default.sizeof_bool) {
        case 1:
            return setBoolean1;
        case 2:
            return setBoolean2;
        case 4:
            return setBoolean4;
        case 8:
            return setBoolean8;
        default:
            throw new Error(`Unsupported boolean size: ${node_bindings_1.default.sizeof_bool}`);
    }
}
exports.setBoolean = makeSetBoolean();
function getDecimal16(dataView, offset, type) {
    const value = getInt16(dataView, offset);
    return new values_1.DuckDBDecimalValue(BigInt(value), type.width, type.scale);
}
function getDecimal32(dataView, offset, type) {
    const value = getInt32(dataView, offset);
    return new values_1.DuckDBDecimalValue(BigInt(value), type.width, type.scale);
}
function getDecimal64(dataView, offset, type) {
    const value = getInt64(dataView, offset);
    return new values_1.DuckDBDecimalValue(value, type.width, type.scale);
}
function getDecimal128(dataView, offset, type) {
    const value = getInt128(dataView, offset);
    return new values_1.DuckDBDecimalValue(value, type.width, type.scale);
}
function vectorData(vector, byteCount) {
    return node_bindings_1.default.vector_get_data(vector, byteCount);
}


/***/ }),

/***/ 5950:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __exportStar = (this && this.__exportStar) || function(m, exports) {
    for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
__exportStar(__nccwpck_require__(6021), exports);
__exportStar(__nccwpck_require__(6763), exports);
__exportStar(__nccwpck_require__(6046), exports);
__exportStar(__nccwpck_require__(3975), exports);
__exportStar(__nccwpck_require__(9919), exports);
__exportStar(__nccwpck_require__(1696), exports);
__exportStar(__nccwpck_require__(1904), exports);
__exportStar(__nccwpck_require__(2388), exports);
__exportStar(__nccwpck_require__(9536), exports);
__exportStar(__nccwpck_require__(8802), exports);
__exportStar(__nccwpck_require__(3613), exports);
__exportStar(__nccwpck_require__(9781), exports);
__exportStar(__nccwpck_require__(4534), exports);
__exportStar(__nccwpck_require__(8500), exports);
__exportStar(__nccwpck_require__(27), exports);
__exportStar(__nccwpck_require__(3474), exports);
__exportStar(__nccwpck_require__(6412), exports);
__exportStar(__nccwpck_require__(6028), exports);
__exportStar(__nccwpck_require__(8794), exports);
__exportStar(__nccwpck_require__(7433), exports);
__exportStar(__nccwpck_require__(8612), exports);
__exportStar(__nccwpck_require__(9374), exports);
__exportStar(__nccwpck_require__(7276), exports);
__exportStar(__nccwpck_require__(3561), exports);
__exportStar(__nccwpck_require__(4962), exports);
__exportStar(__nccwpck_require__(4571), exports);
__exportStar(__nccwpck_require__(8921), exports);
__exportStar(__nccwpck_require__(1702), exports);
__exportStar(__nccwpck_require__(3215), exports);
__exportStar(__nccwpck_require__(2533), exports);
__exportStar(__nccwpck_require__(8170), exports);
__exportStar(__nccwpck_require__(9292), exports);
__exportStar(__nccwpck_require__(219), exports);
__exportStar(__nccwpck_require__(6303), exports);
__exportStar(__nccwpck_require__(8713), exports);
__exportStar(__nccwpck_require__(915), exports);
__exportStar(__nccwpck_require__(5643), exports);
__exportStar(__nccwpck_require__(6093), exports);
__exportStar(__nccwpck_require__(6135), exports);
__exportStar(__nccwpck_require__(8963), exports);
__exportStar(__nccwpck_require__(4897), exports);
__exportStar(__nccwpck_require__(7673), exports);
__exportStar(__nccwpck_require__(1900), exports);
// Side-effect import: registers the concrete DuckDBVector.create() factory.
// Keep last so the base class and all subclasses are defined first.
__nccwpck_require__(5611);


/***/ }),

/***/ 1264:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.vectorRegistry = void 0;
/**
 * @internal
 * Holds the concrete {@link DuckDBVector.create} implementation, assigned by
 * ./createVector when the vectors module graph loads.
 *
 * This indirection keeps the base class free of static imports of its
 * subclasses. A direct import would form a module-initialization cycle (each
 * subclass statically imports the base to `extend` it), which throws at load
 * time ("Cannot access 'DuckDBVector' before initialization") regardless of
 * when `create()` is actually called. This module is intentionally not
 * re-exported from the package barrel.
 */
exports.vectorRegistry = {};


/***/ }),

/***/ 8005:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.version = version;
const node_bindings_1 = __importDefault(__nccwpck_require__(4448));
function version() {
    return node_bindings_1.default.library_version();
}


/***/ }),

/***/ 4448:
/***/ ((module) => {

module.exports = require("@duckdb/node-bindings");

/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = require("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = require("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = require("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = require("fs");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = require("node:assert");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = require("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 8995:
/***/ ((module) => {

module.exports = require("node:module");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = require("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = require("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = require("node:stream/promises");

/***/ }),

/***/ 6193:
/***/ ((module) => {

module.exports = require("node:string_decoder");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = require("node:url");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = require("node:v8");

/***/ }),

/***/ 714:
/***/ ((module) => {

module.exports = require("node:vm");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = require("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = require("path");

/***/ }),

/***/ 3106:
/***/ ((module) => {

module.exports = require("zlib");

/***/ }),

/***/ 5995:
/***/ ((__unused_webpack_module, exports) => {


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

/***/ 131:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Database = void 0;
exports.literal = literal;
exports.identifier = identifier;
exports.cell = cell;
exports.openError = openError;
const errors_1 = __nccwpck_require__(5995);
const held_results_1 = __nccwpck_require__(6598);
const native_1 = __nccwpck_require__(9097);
/** One open DuckDB file with one connection. Opening never creates, alters or drops a table. */
class Database {
    path;
    connection;
    instance;
    ownsInstance;
    constructor(path, connection, instance, ownsInstance = true) {
        this.path = path;
        this.connection = connection;
        this.instance = instance;
        this.ownsInstance = ownsInstance;
    }
    /** @throws UserError when the file is locked, missing (read-only) or not a DuckDB database. */
    static async open(path, options = {}) {
        const { DuckDBInstance } = await (0, native_1.loadDuckDB)();
        try {
            const instance = await DuckDBInstance.create(path, {
                access_mode: options.readOnly ? 'READ_ONLY' : 'READ_WRITE',
                autoinstall_known_extensions: 'false',
                autoload_known_extensions: 'false',
                memory_limit: options.memoryLimit ?? '512MB',
                ...(options.spill ? { temp_directory: options.spill } : {}),
                ...(options.threads ? { threads: String(options.threads) } : {}),
                ...(options.sealed ? { enable_external_access: 'false', lock_configuration: 'true' } : {}),
            });
            return new Database(path, await instance.connect(), instance);
        }
        catch (error) {
            throw openError(path, error);
        }
    }
    /** A second connection to the same database: what runs on it runs beside this one. Close it before this one. */
    async connect() {
        return new Database(this.path, await this.instance.connect(), this.instance, false);
    }
    /** Runs one statement and drops its result. */
    async run(sql, parameters = []) {
        await this.connection.run(sql, [...parameters]);
    }
    /** Runs one query and returns its rows. */
    async rows(sql, parameters = []) {
        const { names, rows } = await this.read(sql, parameters);
        return rows.map((row) => Object.fromEntries(names.map((name, i) => [name, cell(row[i] ?? null)])));
    }
    /** Runs one query and returns its rows as DuckDB's client has them, beside the names and types of the columns. */
    async read(sql, parameters = []) {
        const reader = await this.connection.runAndReadAll(sql, [...parameters]);
        const table = { names: reader.deduplicatedColumnNames(), types: reader.columnTypes(), rows: reader.getRows() };
        (0, held_results_1.countReadResult)(table.names.length, table.rows.length);
        return table;
    }
    /**
     * The tables and views one SELECT reads, `schema.name`, sorted.
     * @throws when it reads none, because DuckDB answers so for SQL it could not analyse too.
     */
    tablesRead(sql) {
        const found = this.connection.getTableNames(sql, true);
        const names = [...new Set(found.map((name) => name.replace(/ AS .*$/s, '').replaceAll('"', '')))].sort();
        if (names.length === 0)
            throw new Error(`no table is read by this statement, or it does not parse: ${sql.slice(0, 200)}`);
        return names;
    }
    close() {
        this.connection.closeSync();
        if (this.ownsInstance)
            this.instance.closeSync();
    }
}
exports.Database = Database;
/** A quoted SQL string literal. */
function literal(text) {
    return `'${text.replaceAll("'", "''")}'`;
}
/** A quoted, possibly qualified SQL identifier. */
function identifier(...parts) {
    return parts.map((part) => `"${part.replaceAll('"', '""')}"`).join('.');
}
function cell(value) {
    if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
        return value;
    if (typeof value === 'bigint') {
        return value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER)
            ? Number(value)
            : String(value);
    }
    if ('micros' in value && 'constructor' in value && value.constructor.name === 'DuckDBTimestampValue') {
        return new Date(Number(value.micros / 1000n)).toISOString();
    }
    return String(value);
}
function openError(path, error) {
    const message = (0, errors_1.messageOf)(error);
    const trouble = message.replaceAll(path, '');
    if (/could not set lock|conflicting lock|already open|used by another process/i.test(trouble)) {
        const holder = /PID (\d+)/.exec(trouble)?.[1];
        return new errors_1.UserError(`${path} is in use by another process${holder ? ` (PID ${holder})` : ''}: close it there, or choose another database with --db-path.`, 1, { cause: error });
    }
    if (/does not exist/i.test(trouble)) {
        return new errors_1.UserError(`${path} does not exist: make it with \`codeintel pipeline run\`.`, 1, { cause: error });
    }
    if (/not a valid DuckDB|newer version|storage version|serialized/i.test(trouble)) {
        return new errors_1.UserError(`${path} cannot be read as a DuckDB database by this version (${message.split('\n')[0]}): choose another with --db-path.`, 1, {
            cause: error,
        });
    }
    if (/permission denied|read-only file system|is a directory|cannot open file/i.test(trouble)) {
        return new errors_1.UserError(`${path} cannot be opened (${message.split('\n')[0]}): choose another database with --db-path.`, 1, { cause: error });
    }
    return error instanceof Error ? error : new Error(message);
}


/***/ }),

/***/ 9406:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.download = download;
exports.withoutCredentials = withoutCredentials;
const node_crypto_1 = __nccwpck_require__(7598);
const errors_1 = __nccwpck_require__(5995);
/**
 * Fetches one file whose size and hash are known beforehand. Nothing is returned unless both fit; no more than
 * `bytes` is ever read. User and password in the URL are sent as basic authentication and are in no message.
 *
 * Goes through a proxy when Node was started with `NODE_USE_ENV_PROXY=1`, as Node's own `fetch` does.
 *
 * @throws Error that says in one line what went wrong
 */
async function download(url, expected, timeouts) {
    const abort = new AbortController();
    const abortAfter = (ms, what) => setTimeout(() => abort.abort(new Error(`${what} within ${ms / 1000} s`)), ms);
    const answerTimer = abortAfter(timeouts.answer, 'no answer');
    const totalTimer = abortAfter(timeouts.total, 'not complete');
    try {
        const response = await fetch(withoutCredentials(url), { headers: authorization(url), signal: abort.signal });
        clearTimeout(answerTimer);
        if (!response.ok || response.body === null)
            throw new Error(`HTTP ${response.status}`);
        const body = await readAtMost(response.body, expected.bytes);
        const sha512 = (0, node_crypto_1.createHash)('sha512').update(body).digest('base64');
        if (sha512 !== expected.sha512)
            throw new Error('its sha512 is not the one of the lock; it was not used');
        return body;
    }
    catch (error) {
        throw new Error(reasonOf(error), { cause: error });
    }
    finally {
        clearTimeout(answerTimer);
        clearTimeout(totalTimer);
        abort.abort();
    }
}
async function readAtMost(body, limit) {
    const chunks = [];
    let received = 0;
    for await (const chunk of body) {
        received += chunk.length;
        if (received > limit)
            throw new Error(`it is larger than the ${limit} bytes of the lock; it was not used`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
function withoutCredentials(url) {
    const bare = new URL(url);
    bare.username = '';
    bare.password = '';
    return bare;
}
function authorization({ username, password }) {
    if (username === '' && password === '')
        return {};
    const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    return { authorization: `Basic ${Buffer.from(credentials).toString('base64')}` };
}
/** `fetch` hides the reason in `cause`; several failed addresses have a code but no message. */
function reasonOf(error) {
    const cause = error instanceof TypeError && error.cause instanceof Error ? error.cause : error;
    return (0, errors_1.messageOf)(cause) || cause.code || 'failed';
}


/***/ }),

/***/ 4140:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DUCKDB_LOCK = void 0;
exports.DUCKDB_LOCK = {
    version: '1.5.5-r.5',
    platforms: {
        'darwin-arm64': {
            package: '@duckdb/node-bindings-darwin-arm64',
            bytes: 36788031,
            sha512: 'WJdeLTFy4pRg60rkbp9smtlP1iIQ8ErtIJkxS+2LQtM1ZZMSByyW+3WPpNoKe7IwPtVl2fLlPw7tDmQW4Z974g==',
            files: {
                'duckdb.node': {
                    bytes: 514168,
                    sha256: 'ba396b8fc069b1c34d1b5d3bdb7f54b1ddef160b6f440b2539fcef89720e9947',
                },
                'libduckdb.dylib': {
                    bytes: 117005184,
                    sha256: 'b9027d18ef3e8d960568f77e946a83ca68009cb22d71cf7f94de842afdd094d8',
                },
            },
        },
        'darwin-x64': {
            package: '@duckdb/node-bindings-darwin-x64',
            bytes: 36788664,
            sha512: 'rN0KjX13MwVQ5V5ufykolty/tf4SaafOpGWcUA1Cegf98jPeRdsJsEE1IMXn8n3u6WvMSZEVJmHJ3ma4Hr7Vzg==',
            files: {
                'duckdb.node': {
                    bytes: 453920,
                    sha256: 'c7d75d167487bc96d3bd2a54969f0fb816c5415c3a1d064b3e88966acaf4e4c3',
                },
                'libduckdb.dylib': {
                    bytes: 117005184,
                    sha256: 'b9027d18ef3e8d960568f77e946a83ca68009cb22d71cf7f94de842afdd094d8',
                },
            },
        },
        'linux-arm64': {
            package: '@duckdb/node-bindings-linux-arm64',
            bytes: 21632048,
            sha512: 'CafH2AIvXtpwDynG3KB/4uEOHRGlFoB7auCRMIwH3BKNIobsANV5LSpDJ3tfyRCFIsK6e8AT1eseWVnu2Dv3cw==',
            files: {
                'duckdb.node': {
                    bytes: 497304,
                    sha256: '51b959ad6a5b57cfa3e9a5d20bffebe0e58974222efcddcd97c85e12700dbbb1',
                },
                'libduckdb.so': {
                    bytes: 62963152,
                    sha256: 'd00d007f3f7ca1f2896a5e4b89c2ce141bf0508506a9d6d56f9598b8e59d074e',
                },
            },
        },
        'linux-arm64-musl': {
            package: '@duckdb/node-bindings-linux-arm64-musl',
            bytes: 22773047,
            sha512: '00z3mYHUBAucp3L73EoftKDdaGOaV8ENELejiT+PK7dFjTzdXxqhJwZ1LaQV1/zEhIecz+x23f6WvFhWw+7XXQ==',
            files: {
                'duckdb.node': {
                    bytes: 558936,
                    sha256: '12d8c980901c88eea2d5c7622f364a50800e639714458d16de486365c0c48f6d',
                },
                'libduckdb.so': {
                    bytes: 66737904,
                    sha256: 'b7ca0fcde2828167e9b5d8741d0eb5dbe520d67b0a4687f19cf2974fd59d11c3',
                },
            },
        },
        'linux-x64': {
            package: '@duckdb/node-bindings-linux-x64',
            bytes: 23881820,
            sha512: 'kCyq6BXhn6QXfwF8yVdVKriSSHP+rfVWcJ56cG8qZzlOZpxyvT5WGm6jMshxg4ditLlOsHsIN/D47RYrcjXuHQ==',
            files: {
                'duckdb.node': {
                    bytes: 474984,
                    sha256: '778d45b3d918a8d3b6dfeb819472472d3ff85d427110973fc9c1b0d462514c15',
                },
                'libduckdb.so': {
                    bytes: 70529912,
                    sha256: 'fc23f12e376c47be520f75221288281906e7942e8fd6f6ce4849198ba60d0405',
                },
            },
        },
        'linux-x64-musl': {
            package: '@duckdb/node-bindings-linux-x64-musl',
            bytes: 24674216,
            sha512: 'S5qEc7F+GjXt85T2xArjjvN5oc/IjtH6zsLJsuo8N3fQolheBCefemIMdZoK2Jik8a0sBxidiS6Ld4qprMPPDw==',
            files: {
                'duckdb.node': {
                    bytes: 507280,
                    sha256: 'bf0160e4c5a1c0b1fc821252553883c8f16f07112385df35cf066ac4a60cbe73',
                },
                'libduckdb.so': {
                    bytes: 73242016,
                    sha256: 'f9f9884b72a730751fdf4d6dd96368153f2f6c8b7358162c819166788dbd60bc',
                },
            },
        },
        'win32-arm64': {
            package: '@duckdb/node-bindings-win32-arm64',
            bytes: 14459553,
            sha512: 'L3Mroc23xhqOowWVElni8LgEmsm5e9DdG1y2pLka/1ug3Pl2vpQMl1Phxwz4UEMF8DOBbMgN5BBNrYwG2BFo+g==',
            files: {
                'duckdb.dll': {
                    bytes: 42838320,
                    sha256: 'ca938da6e124d6c91fcbff5983860ebc3753576e5b04c11ad8bc9135853aa752',
                },
                'duckdb.node': {
                    bytes: 1527808,
                    sha256: 'e4e6d94b1c8d30497222356ce7761fd3a50c8a121cf484d7eae54fef818ea9c1',
                },
            },
        },
        'win32-x64': {
            package: '@duckdb/node-bindings-win32-x64',
            bytes: 13549050,
            sha512: 'mBGFn8netT/AAhK4TOG6Fw47+Db68CxCVtQ9qfxZc1kZAjds+aYrh17Fd/u5CbTDdxILsrcyuF8q9cUcm54kQA==',
            files: {
                'duckdb.dll': {
                    bytes: 36724520,
                    sha256: '2b7468a4ad844429e6af2fde0b5f91893e8130a5686a88f11442ab547c7ede46',
                },
                'duckdb.node': {
                    bytes: 1253376,
                    sha256: 'a587a097a6ce7f370e12cf6530a187813cabd03aba36a6caeaba6912e01a3d63',
                },
            },
        },
    },
};


/***/ }),

/***/ 6598:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.countReadResult = countReadResult;
const node_v8_1 = __nccwpck_require__(8877);
const node_vm_1 = __nccwpck_require__(714);
/** Room that DuckDB makes for each column of each part of a result, however few rows there are. */
const PART_ROWS = 2_048;
const VALUE_BYTES = 16;
/** Memory of results that may wait for a collection. */
const MOST_BYTES = 32 * 2 ** 20;
/** Results that were in use during two small collections wait for a whole one, which takes ten times as long. */
const WHOLE_EVERY = 8;
let bytes = 0;
let collections = 0;
let collect = null;
/**
 * Counts a result that has been read. DuckDB's client frees its memory when V8 collects the object that stands for it,
 * and has no other way; but that object is tiny, so V8 alone would let hundreds of megabytes gather before it looks.
 */
function countReadResult(columns, rows) {
    bytes += columns * VALUE_BYTES * PART_ROWS * Math.ceil(rows / PART_ROWS || 1);
    if (bytes < MOST_BYTES)
        return;
    bytes = 0;
    collect ??= collector();
    collect({ type: ++collections % WHOLE_EVERY === 0 ? 'major' : 'minor' });
}
function collector() {
    (0, node_v8_1.setFlagsFromString)('--expose-gc');
    return (0, node_vm_1.runInNewContext)('gc');
}


/***/ }),

/***/ 6939:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.mismatch = mismatch;
exports.install = install;
const node_crypto_1 = __nccwpck_require__(7598);
const node_fs_1 = __nccwpck_require__(3024);
const promises_1 = __nccwpck_require__(1455);
const node_path_1 = __nccwpck_require__(6760);
const promises_2 = __nccwpck_require__(6466);
const tar = __importStar(__nccwpck_require__(5942));
/**
 * Compares a folder with the lock, byte for byte.
 *
 * @returns what is wrong, or undefined when every file is there as locked
 */
async function mismatch(folder, files) {
    for (const [name, { bytes, sha256 }] of Object.entries(files)) {
        try {
            const path = (0, node_path_1.join)(folder, name);
            if ((await (0, promises_1.stat)(path)).size !== bytes)
                return `${name} is not the file of the lock`;
            const hash = (0, node_crypto_1.createHash)('sha256');
            await (0, promises_2.pipeline)((0, node_fs_1.createReadStream)(path, { highWaterMark: 1 << 20 }), hash);
            if (hash.digest('hex') !== sha256)
                return `${name} is not the file of the lock`;
        }
        catch (error) {
            const { code } = error;
            return code === 'ENOENT' || code === 'ENOTDIR' ? `no ${name}` : `${name} cannot be read (${code})`;
        }
    }
    return undefined;
}
/**
 * Unpacks the locked files of a verified npm tarball so that `target` holds either all of them or what it held
 * before. Runs that do this at the same time do not disturb each other.
 */
async function install(tarball, files, target) {
    await (0, promises_1.mkdir)((0, node_path_1.dirname)(target), { recursive: true });
    const staging = await (0, promises_1.mkdtemp)(`${target}.partial-`);
    try {
        await extract(tarball, files, staging);
        await (0, promises_1.chmod)(staging, 0o755); // mkdtemp's 0700 would lock a shared tool cache to one user
        const wrong = await mismatch(staging, files);
        if (wrong !== undefined)
            throw new Error(`the unpacked tarball does not fit the lock: ${wrong}`);
        await moveIn(staging, target, files);
    }
    finally {
        await (0, promises_1.rm)(staging, { recursive: true, force: true });
    }
    await (0, promises_1.writeFile)(`${target}.complete`, ''); // how the runner's tool cache marks a whole entry
}
/** Only regular files under the names of the lock: no folder, no link, no `..` can come out of the tarball. */
async function extract(tarball, files, folder) {
    const wanted = new Set(Object.keys(files).map((name) => `package/${name}`));
    const unpack = tar.extract({
        cwd: folder,
        strip: 1,
        strict: true,
        filter: (path, entry) => wanted.has(path) && 'type' in entry && entry.type === 'File',
    });
    await new Promise((resolve, reject) => {
        unpack.on('close', resolve).on('error', reject).end(tarball);
    });
}
/** A folder cannot be renamed over a full one: what stands there is kept if it fits, else moved out of the way. */
async function moveIn(staging, target, files) {
    for (let attempt = 1;; attempt++) {
        try {
            return await (0, promises_1.rename)(staging, target);
        }
        catch (error) {
            if ((await mismatch(target, files)) === undefined)
                return;
            if (attempt === 3)
                throw error;
        }
        const discarded = `${staging}.discarded`;
        await (0, promises_1.rename)(target, discarded).catch(() => { }); // gone already, or the next attempt reports it
        await (0, promises_1.rm)(discarded, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 1771:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
exports.nativeLibrary = nativeLibrary;
const node_os_1 = __nccwpck_require__(8161);
const node_path_1 = __nccwpck_require__(6760);
const errors_1 = __nccwpck_require__(5995);
const download_1 = __nccwpck_require__(9406);
const duckdb_lock_1 = __nccwpck_require__(4140);
const install_1 = __nccwpck_require__(6939);
const lock_1 = __nccwpck_require__(9057);
const REGISTRY = 'https://registry.npmjs.org';
const TIMEOUTS = { answer: 10_000, total: 120_000 };
/**
 * Where the native library lies, after making sure that it is the one of the lock: the cache, else the folder
 * `CODEINTEL_DUCKDB_DIR`, else the registry `CODEINTEL_NPM_REGISTRY`, which fills the cache.
 *
 * @returns absolute path of the Node addon; the library it links to lies beside it
 */
async function nativeLibrary(env = process.env, platform = (0, lock_1.platformKey)(), timeouts = TIMEOUTS) {
    const locked = duckdb_lock_1.DUCKDB_LOCK.platforms[platform];
    if (locked === undefined) {
        const known = Object.keys(duckdb_lock_1.DUCKDB_LOCK.platforms).join(', ');
        throw new errors_1.UserError(`DuckDB ${duckdb_lock_1.DUCKDB_LOCK.version} has no build for ${platform}. It has: ${known}.`);
    }
    const cached = (0, node_path_1.join)(cacheFolder(env), 'codeintel-duckdb', duckdb_lock_1.DUCKDB_LOCK.version, platform);
    const notCached = await (0, install_1.mismatch)(cached, locked.files);
    if (notCached === undefined)
        return addon(cached);
    const folder = env.CODEINTEL_DUCKDB_DIR;
    if (folder) {
        const wrong = await (0, install_1.mismatch)(folder, locked.files);
        if (wrong === undefined)
            return addon(folder);
        throw unavailable(platform, locked, cached, [
            `${cached}: ${notCached}`,
            `CODEINTEL_DUCKDB_DIR ${folder}: ${wrong}`,
        ]);
    }
    const registry = env.CODEINTEL_NPM_REGISTRY || REGISTRY;
    const url = tarballUrl(registry, locked.package);
    if (url === undefined) {
        throw unavailable(platform, locked, cached, [
            `${cached}: ${notCached}`,
            'CODEINTEL_NPM_REGISTRY is not an http(s) URL',
        ]);
    }
    try {
        await (0, install_1.install)(await (0, download_1.download)(url, locked, timeouts), locked.files, cached);
        return addon(cached);
    }
    catch (error) {
        const attempts = [`${cached}: ${notCached}`, `${(0, download_1.withoutCredentials)(url).href}: ${(0, errors_1.messageOf)(error)}`];
        throw unavailable(platform, locked, cached, attempts, error);
    }
}
function addon(folder) {
    return (0, node_path_1.resolve)(folder, 'duckdb.node');
}
/** The runner's tool cache, which outlives a job on self-hosted runners; elsewhere the user's cache folder. */
function cacheFolder(env) {
    if (env.RUNNER_TOOL_CACHE)
        return env.RUNNER_TOOL_CACHE;
    if (process.platform === 'win32')
        return env.LOCALAPPDATA || (0, node_path_1.join)((0, node_os_1.homedir)(), 'AppData', 'Local');
    if (process.platform === 'darwin')
        return (0, node_path_1.join)((0, node_os_1.homedir)(), 'Library', 'Caches');
    return env.XDG_CACHE_HOME || (0, node_path_1.join)((0, node_os_1.homedir)(), '.cache');
}
/** npm's layout, which its mirrors keep: `<registry>/@scope/name/-/name-<version>.tgz`. */
function tarballUrl(registry, packageName) {
    const file = `${packageName.slice(packageName.indexOf('/') + 1)}-${duckdb_lock_1.DUCKDB_LOCK.version}.tgz`;
    const url = URL.parse(`${registry.replace(/\/+$/, '')}/${packageName}/-/${file}`);
    return url?.protocol === 'https:' || url?.protocol === 'http:' ? url : undefined;
}
function unavailable(platform, locked, cached, attempts, cause) {
    const files = Object.keys(locked.files).join(' and ');
    const message = [
        `DuckDB's native library (${duckdb_lock_1.DUCKDB_LOCK.version}, ${platform}) is not available here.`,
        ...attempts.map((attempt) => `  tried ${attempt}`),
        'Any one of these provides it:',
        `  1. a registry: set CODEINTEL_NPM_REGISTRY to the URL of an npm registry or mirror that serves ${locked.package}`,
        '     (behind a proxy, set NODE_USE_ENV_PROXY=1 beside HTTPS_PROXY)',
        `  2. a local folder: set CODEINTEL_DUCKDB_DIR to a folder that holds ${files}`,
        `     from \`npm pack ${locked.package}@${duckdb_lock_1.DUCKDB_LOCK.version}\``,
        `  3. a pre-seeded tool cache: put ${files} into ${cached}`,
        `     and an empty file beside that folder, ${cached}.complete`,
    ];
    return new errors_1.UserError(message.join('\n'), 1, cause === undefined ? undefined : { cause });
}


/***/ }),

/***/ 9057:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.platformKey = platformKey;
/** The running platform, named as in the lock. Linux without glibc is taken to be musl. */
function platformKey() {
    const { platform, arch } = process;
    return platform === 'linux' && !hasGlibc() ? `${platform}-${arch}-musl` : `${platform}-${arch}`;
}
function hasGlibc() {
    Object.assign(process.report, { excludeNetwork: true }); // otherwise it resolves the host name of every open socket
    const report = process.report.getReport();
    return report.header.glibcVersionRuntime !== undefined;
}


/***/ }),

/***/ 9097:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.loadDuckDB = loadDuckDB;
exports.loadBindings = loadBindings;
const node_module_1 = __nccwpck_require__(8995);
const node_url_1 = __nccwpck_require__(3136);
const errors_1 = __nccwpck_require__(5995);
const duckdb_lock_1 = __nccwpck_require__(4140);
const lock_1 = __nccwpck_require__(9057);
const BINDING = '@duckdb/node-bindings';
let loading;
/**
 * DuckDB's client with its native library. The only place that loads either.
 *
 * Under an npm install the library is the ordinary dependency and nothing is fetched. The bundle of the action has
 * no node_modules: there the library comes from the runner's tool cache, a local folder or the npm registry, and is
 * the one of the committed lock, byte for byte, whichever way it came.
 *
 * @throws UserError naming the platform and the ways to provide the library when there is none
 */
function loadDuckDB() {
    loading ??= load();
    return loading;
}
/** The native library itself, for what the client would do value by value. */
async function loadBindings() {
    await loadDuckDB();
    // biome-ignore lint/security/noGlobalEval: the bundler rewrites a plain `require`; this is Node's own
    return eval('require')(BINDING);
}
async function load() {
    if (!isInstalled()) {
        if (node_module_1.registerHooks === undefined)
            throw new errors_1.UserError(tooOld());
        // Eager, as below; evaluating it takes a while, and npm users never need it.
        const { nativeLibrary } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 1771));
        redirect(BINDING, await nativeLibrary());
    }
    try {
        // Eager: part of the bundle's one file, but not evaluated before this line.
        return await Promise.resolve(/* import() eager */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 5229, 23));
    }
    catch (error) {
        throw new errors_1.UserError(`DuckDB ${duckdb_lock_1.DUCKDB_LOCK.version} for ${(0, lock_1.platformKey)()} cannot be loaded on this system: ${(0, errors_1.messageOf)(error)}`, 1, { cause: error });
    }
}
function tooOld() {
    return `Without an npm install this needs Node 22.15 or newer, to be told where DuckDB's library is; this is ${process.version}.`;
}
/** Whether npm installed the library, in the version that the bundled client was made for. */
function isInstalled() {
    // biome-ignore lint/security/noGlobalEval: the bundler rewrites a plain `require`; this is Node's own
    const nodeRequire = eval('require');
    try {
        if (nodeRequire(`${BINDING}/package.json`).version !== duckdb_lock_1.DUCKDB_LOCK.version)
            return false;
        nodeRequire(BINDING);
        return true;
    }
    catch (error) {
        // A library that is there but does not load would not load from elsewhere either: that is for `load` to say.
        return error.code === 'ERR_DLOPEN_FAILED';
    }
}
/** Makes `require(specifier)` load the file, from anywhere in this process. */
function redirect(specifier, file) {
    const url = (0, node_url_1.pathToFileURL)(file).href;
    (0, node_module_1.registerHooks)({
        resolve: (wanted, context, next) => (wanted === specifier ? { url, shortCircuit: true } : next(wanted, context)),
    });
}


/***/ }),

/***/ 5942:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var d=(s,e)=>()=>(e||s((e={exports:{}}).exports,e),e.exports);var We=d(F=>{"use strict";var Do=F&&F.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(F,"__esModule",{value:!0});F.Minipass=F.isWritable=F.isReadable=F.isStream=void 0;var kr=typeof process=="object"&&process?process:{stdout:null,stderr:null},ss=__nccwpck_require__(8474),qr=Do(__nccwpck_require__(7075)),Po=__nccwpck_require__(6193),No=s=>!!s&&typeof s=="object"&&(s instanceof Zt||s instanceof qr.default||(0,F.isReadable)(s)||(0,F.isWritable)(s));F.isStream=No;var Mo=s=>!!s&&typeof s=="object"&&s instanceof ss.EventEmitter&&typeof s.pipe=="function"&&s.pipe!==qr.default.Writable.prototype.pipe;F.isReadable=Mo;var Lo=s=>!!s&&typeof s=="object"&&s instanceof ss.EventEmitter&&typeof s.write=="function"&&typeof s.end=="function";F.isWritable=Lo;var ce=Symbol("EOF"),ue=Symbol("maybeEmitEnd"),we=Symbol("emittedEnd"),jt=Symbol("emittingEnd"),dt=Symbol("emittedError"),Ut=Symbol("closed"),xr=Symbol("read"),qt=Symbol("flush"),jr=Symbol("flushChunk"),K=Symbol("encoding"),Ue=Symbol("decoder"),R=Symbol("flowing"),mt=Symbol("paused"),qe=Symbol("resume"),O=Symbol("buffer"),I=Symbol("pipes"),v=Symbol("bufferLength"),Xi=Symbol("bufferPush"),Wt=Symbol("bufferShift"),N=Symbol("objectMode"),E=Symbol("destroyed"),Qi=Symbol("error"),Ji=Symbol("emitData"),Ur=Symbol("emitEnd"),es=Symbol("emitEnd2"),J=Symbol("async"),ts=Symbol("abort"),Ht=Symbol("aborted"),pt=Symbol("signal"),Ne=Symbol("dataListeners"),x=Symbol("discarded"),_t=s=>Promise.resolve().then(s),Ao=s=>s(),Io=s=>s==="end"||s==="finish"||s==="prefinish",Fo=s=>s instanceof ArrayBuffer||!!s&&typeof s=="object"&&s.constructor&&s.constructor.name==="ArrayBuffer"&&s.byteLength>=0,Co=s=>!Buffer.isBuffer(s)&&ArrayBuffer.isView(s),Gt=class{src;dest;opts;ondrain;constructor(e,t,i){this.src=e,this.dest=t,this.opts=i,this.ondrain=()=>e[qe](),this.dest.on("drain",this.ondrain)}unpipe(){this.dest.removeListener("drain",this.ondrain)}proxyErrors(e){}end(){this.unpipe(),this.opts.end&&this.dest.end()}},is=class extends Gt{unpipe(){this.src.removeListener("error",this.proxyErrors),super.unpipe()}constructor(e,t,i){super(e,t,i),this.proxyErrors=r=>this.dest.emit("error",r),e.on("error",this.proxyErrors)}},Bo=s=>!!s.objectMode,zo=s=>!s.objectMode&&!!s.encoding&&s.encoding!=="buffer",Zt=class extends ss.EventEmitter{[R]=!1;[mt]=!1;[I]=[];[O]=[];[N];[K];[J];[Ue];[ce]=!1;[we]=!1;[jt]=!1;[Ut]=!1;[dt]=null;[v]=0;[E]=!1;[pt];[Ht]=!1;[Ne]=0;[x]=!1;writable=!0;readable=!0;constructor(...e){let t=e[0]||{};if(super(),t.objectMode&&typeof t.encoding=="string")throw new TypeError("Encoding and objectMode may not be used together");Bo(t)?(this[N]=!0,this[K]=null):zo(t)?(this[K]=t.encoding,this[N]=!1):(this[N]=!1,this[K]=null),this[J]=!!t.async,this[Ue]=this[K]?new Po.StringDecoder(this[K]):null,t&&t.debugExposeBuffer===!0&&Object.defineProperty(this,"buffer",{get:()=>this[O]}),t&&t.debugExposePipes===!0&&Object.defineProperty(this,"pipes",{get:()=>this[I]});let{signal:i}=t;i&&(this[pt]=i,i.aborted?this[ts]():i.addEventListener("abort",()=>this[ts]()))}get bufferLength(){return this[v]}get encoding(){return this[K]}set encoding(e){throw new Error("Encoding must be set at instantiation time")}setEncoding(e){throw new Error("Encoding must be set at instantiation time")}get objectMode(){return this[N]}set objectMode(e){throw new Error("objectMode must be set at instantiation time")}get async(){return this[J]}set async(e){this[J]=this[J]||!!e}[ts](){this[Ht]=!0,this.emit("abort",this[pt]?.reason),this.destroy(this[pt]?.reason)}get aborted(){return this[Ht]}set aborted(e){}write(e,t,i){if(this[Ht])return!1;if(this[ce])throw new Error("write after end");if(this[E])return this.emit("error",Object.assign(new Error("Cannot call write after a stream was destroyed"),{code:"ERR_STREAM_DESTROYED"})),!0;typeof t=="function"&&(i=t,t="utf8"),t||(t="utf8");let r=this[J]?_t:Ao;if(!this[N]&&!Buffer.isBuffer(e)){if(Co(e))e=Buffer.from(e.buffer,e.byteOffset,e.byteLength);else if(Fo(e))e=Buffer.from(e);else if(typeof e!="string")throw new Error("Non-contiguous data written to non-objectMode stream")}return this[N]?(this[R]&&this[v]!==0&&this[qt](!0),this[R]?this.emit("data",e):this[Xi](e),this[v]!==0&&this.emit("readable"),i&&r(i),this[R]):e.length?(typeof e=="string"&&!(t===this[K]&&!this[Ue]?.lastNeed)&&(e=Buffer.from(e,t)),Buffer.isBuffer(e)&&this[K]&&(e=this[Ue].write(e)),this[R]&&this[v]!==0&&this[qt](!0),this[R]?this.emit("data",e):this[Xi](e),this[v]!==0&&this.emit("readable"),i&&r(i),this[R]):(this[v]!==0&&this.emit("readable"),i&&r(i),this[R])}read(e){if(this[E])return null;if(this[x]=!1,this[v]===0||e===0||e&&e>this[v])return this[ue](),null;this[N]&&(e=null),this[O].length>1&&!this[N]&&(this[O]=[this[K]?this[O].join(""):Buffer.concat(this[O],this[v])]);let t=this[xr](e||null,this[O][0]);return this[ue](),t}[xr](e,t){if(this[N])this[Wt]();else{let i=t;e===i.length||e===null?this[Wt]():typeof i=="string"?(this[O][0]=i.slice(e),t=i.slice(0,e),this[v]-=e):(this[O][0]=i.subarray(e),t=i.subarray(0,e),this[v]-=e)}return this.emit("data",t),!this[O].length&&!this[ce]&&this.emit("drain"),t}end(e,t,i){return typeof e=="function"&&(i=e,e=void 0),typeof t=="function"&&(i=t,t="utf8"),e!==void 0&&this.write(e,t),i&&this.once("end",i),this[ce]=!0,this.writable=!1,(this[R]||!this[mt])&&this[ue](),this}[qe](){this[E]||(!this[Ne]&&!this[I].length&&(this[x]=!0),this[mt]=!1,this[R]=!0,this.emit("resume"),this[O].length?this[qt]():this[ce]?this[ue]():this.emit("drain"))}resume(){return this[qe]()}pause(){this[R]=!1,this[mt]=!0,this[x]=!1}get destroyed(){return this[E]}get flowing(){return this[R]}get paused(){return this[mt]}[Xi](e){this[N]?this[v]+=1:this[v]+=e.length,this[O].push(e)}[Wt](){return this[N]?this[v]-=1:this[v]-=this[O][0].length,this[O].shift()}[qt](e=!1){do;while(this[jr](this[Wt]())&&this[O].length);!e&&!this[O].length&&!this[ce]&&this.emit("drain")}[jr](e){return this.emit("data",e),this[R]}pipe(e,t){if(this[E])return e;this[x]=!1;let i=this[we];return t=t||{},e===kr.stdout||e===kr.stderr?t.end=!1:t.end=t.end!==!1,t.proxyErrors=!!t.proxyErrors,i?t.end&&e.end():(this[I].push(t.proxyErrors?new is(this,e,t):new Gt(this,e,t)),this[J]?_t(()=>this[qe]()):this[qe]()),e}unpipe(e){let t=this[I].find(i=>i.dest===e);t&&(this[I].length===1?(this[R]&&this[Ne]===0&&(this[R]=!1),this[I]=[]):this[I].splice(this[I].indexOf(t),1),t.unpipe())}addListener(e,t){return this.on(e,t)}on(e,t){let i=super.on(e,t);if(e==="data")this[x]=!1,this[Ne]++,!this[I].length&&!this[R]&&this[qe]();else if(e==="readable"&&this[v]!==0)super.emit("readable");else if(Io(e)&&this[we])super.emit(e),this.removeAllListeners(e);else if(e==="error"&&this[dt]){let r=t;this[J]?_t(()=>r.call(this,this[dt])):r.call(this,this[dt])}return i}removeListener(e,t){return this.off(e,t)}off(e,t){let i=super.off(e,t);return e==="data"&&(this[Ne]=this.listeners("data").length,this[Ne]===0&&!this[x]&&!this[I].length&&(this[R]=!1)),i}removeAllListeners(e){let t=super.removeAllListeners(e);return(e==="data"||e===void 0)&&(this[Ne]=0,!this[x]&&!this[I].length&&(this[R]=!1)),t}get emittedEnd(){return this[we]}[ue](){!this[jt]&&!this[we]&&!this[E]&&this[O].length===0&&this[ce]&&(this[jt]=!0,this.emit("end"),this.emit("prefinish"),this.emit("finish"),this[Ut]&&this.emit("close"),this[jt]=!1)}emit(e,...t){let i=t[0];if(e!=="error"&&e!=="close"&&e!==E&&this[E])return!1;if(e==="data")return!this[N]&&!i?!1:this[J]?(_t(()=>this[Ji](i)),!0):this[Ji](i);if(e==="end")return this[Ur]();if(e==="close"){if(this[Ut]=!0,!this[we]&&!this[E])return!1;let n=super.emit("close");return this.removeAllListeners("close"),n}else if(e==="error"){this[dt]=i,super.emit(Qi,i);let n=!this[pt]||this.listeners("error").length?super.emit("error",i):!1;return this[ue](),n}else if(e==="resume"){let n=super.emit("resume");return this[ue](),n}else if(e==="finish"||e==="prefinish"){let n=super.emit(e);return this.removeAllListeners(e),n}let r=super.emit(e,...t);return this[ue](),r}[Ji](e){for(let i of this[I])i.dest.write(e)===!1&&this.pause();let t=this[x]?!1:super.emit("data",e);return this[ue](),t}[Ur](){return this[we]?!1:(this[we]=!0,this.readable=!1,this[J]?(_t(()=>this[es]()),!0):this[es]())}[es](){if(this[Ue]){let t=this[Ue].end();if(t){for(let i of this[I])i.dest.write(t);this[x]||super.emit("data",t)}}for(let t of this[I])t.end();let e=super.emit("end");return this.removeAllListeners("end"),e}async collect(){let e=Object.assign([],{dataLength:0});this[N]||(e.dataLength=0);let t=this.promise();return this.on("data",i=>{e.push(i),this[N]||(e.dataLength+=i.length)}),await t,e}async concat(){if(this[N])throw new Error("cannot concat in objectMode");let e=await this.collect();return this[K]?e.join(""):Buffer.concat(e,e.dataLength)}async promise(){return new Promise((e,t)=>{this.on(E,()=>t(new Error("stream destroyed"))),this.on("error",i=>t(i)),this.on("end",()=>e())})}[Symbol.asyncIterator](){this[x]=!1;let e=!1,t=async()=>(this.pause(),e=!0,{value:void 0,done:!0});return{next:()=>{if(e)return t();let r=this.read();if(r!==null)return Promise.resolve({done:!1,value:r});if(this[ce])return t();let n,o,a=u=>{this.off("data",h),this.off("end",l),this.off(E,c),t(),o(u)},h=u=>{this.off("error",a),this.off("end",l),this.off(E,c),this.pause(),n({value:u,done:!!this[ce]})},l=()=>{this.off("error",a),this.off("data",h),this.off(E,c),t(),n({done:!0,value:void 0})},c=()=>a(new Error("stream destroyed"));return new Promise((u,b)=>{o=b,n=u,this.once(E,c),this.once("error",a),this.once("end",l),this.once("data",h)})},throw:t,return:t,[Symbol.asyncIterator](){return this},[Symbol.asyncDispose]:async()=>{}}}[Symbol.iterator](){this[x]=!1;let e=!1,t=()=>(this.pause(),this.off(Qi,t),this.off(E,t),this.off("end",t),e=!0,{done:!0,value:void 0}),i=()=>{if(e)return t();let r=this.read();return r===null?t():{done:!1,value:r}};return this.once("end",t),this.once(Qi,t),this.once(E,t),{next:i,throw:t,return:t,[Symbol.iterator](){return this},[Symbol.dispose]:()=>{}}}destroy(e){if(this[E])return e?this.emit("error",e):this.emit(E),this;this[E]=!0,this[x]=!0,this[O].length=0,this[v]=0;let t=this;return typeof t.close=="function"&&!this[Ut]&&t.close(),e?this.emit("error",e):this.emit(E),this}static get isStream(){return F.isStream}};F.Minipass=Zt});var Ke=d(W=>{"use strict";var Wr=W&&W.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(W,"__esModule",{value:!0});W.WriteStreamSync=W.WriteStream=W.ReadStreamSync=W.ReadStream=void 0;var ko=Wr(__nccwpck_require__(4434)),z=Wr(__nccwpck_require__(9896)),xo=We(),jo=z.default.writev,Ee=Symbol("_autoClose"),$=Symbol("_close"),wt=Symbol("_ended"),p=Symbol("_fd"),rs=Symbol("_finished"),de=Symbol("_flags"),ns=Symbol("_flush"),ls=Symbol("_handleChunk"),cs=Symbol("_makeBuf"),Et=Symbol("_mode"),Yt=Symbol("_needDrain"),Ze=Symbol("_onerror"),Ye=Symbol("_onopen"),os=Symbol("_onread"),He=Symbol("_onwrite"),be=Symbol("_open"),V=Symbol("_path"),ye=Symbol("_pos"),ee=Symbol("_queue"),Ge=Symbol("_read"),as=Symbol("_readSize"),fe=Symbol("_reading"),yt=Symbol("_remain"),hs=Symbol("_size"),Kt=Symbol("_write"),Me=Symbol("_writing"),Vt=Symbol("_defaultFlag"),Le=Symbol("_errored"),$t=class extends xo.Minipass{[Le]=!1;[p];[V];[as];[fe]=!1;[hs];[yt];[Ee];constructor(e,t){if(t=t||{},super(t),this.readable=!0,this.writable=!1,typeof e!="string")throw new TypeError("path must be a string");this[Le]=!1,this[p]=typeof t.fd=="number"?t.fd:void 0,this[V]=e,this[as]=t.readSize||16*1024*1024,this[fe]=!1,this[hs]=typeof t.size=="number"?t.size:1/0,this[yt]=this[hs],this[Ee]=typeof t.autoClose=="boolean"?t.autoClose:!0,typeof this[p]=="number"?this[Ge]():this[be]()}get fd(){return this[p]}get path(){return this[V]}write(){throw new TypeError("this is a readable stream")}end(){throw new TypeError("this is a readable stream")}[be](){z.default.open(this[V],"r",(e,t)=>this[Ye](e,t))}[Ye](e,t){e?this[Ze](e):(this[p]=t,this.emit("open",t),this[Ge]())}[cs](){return Buffer.allocUnsafe(Math.min(this[as],this[yt]))}[Ge](){if(!this[fe]){this[fe]=!0;let e=this[cs]();if(e.length===0)return process.nextTick(()=>this[os](null,0,e));z.default.read(this[p],e,0,e.length,null,(t,i,r)=>this[os](t,i,r))}}[os](e,t,i){this[fe]=!1,e?this[Ze](e):this[ls](t,i)&&this[Ge]()}[$](){if(this[Ee]&&typeof this[p]=="number"){let e=this[p];this[p]=void 0,z.default.close(e,t=>t?this.emit("error",t):this.emit("close"))}}[Ze](e){this[fe]=!0,this[$](),this.emit("error",e)}[ls](e,t){let i=!1;return this[yt]-=e,e>0&&(i=super.write(e<t.length?t.subarray(0,e):t)),(e===0||this[yt]<=0)&&(i=!1,this[$](),super.end()),i}emit(e,...t){switch(e){case"prefinish":case"finish":return!1;case"drain":return typeof this[p]=="number"&&this[Ge](),!1;case"error":return this[Le]?!1:(this[Le]=!0,super.emit(e,...t));default:return super.emit(e,...t)}}};W.ReadStream=$t;var us=class extends $t{[be](){let e=!0;try{this[Ye](null,z.default.openSync(this[V],"r")),e=!1}finally{e&&this[$]()}}[Ge](){let e=!0;try{if(!this[fe]){this[fe]=!0;do{let t=this[cs](),i=t.length===0?0:z.default.readSync(this[p],t,0,t.length,null);if(!this[ls](i,t))break}while(!0);this[fe]=!1}e=!1}finally{e&&this[$]()}}[$](){if(this[Ee]&&typeof this[p]=="number"){let e=this[p];this[p]=void 0,z.default.closeSync(e),this.emit("close")}}};W.ReadStreamSync=us;var Xt=class extends ko.default{readable=!1;writable=!0;[Le]=!1;[Me]=!1;[wt]=!1;[ee]=[];[Yt]=!1;[V];[Et];[Ee];[p];[Vt];[de];[rs]=!1;[ye];constructor(e,t){t=t||{},super(t),this[V]=e,this[p]=typeof t.fd=="number"?t.fd:void 0,this[Et]=t.mode===void 0?438:t.mode,this[ye]=typeof t.start=="number"?t.start:void 0,this[Ee]=typeof t.autoClose=="boolean"?t.autoClose:!0;let i=this[ye]!==void 0?"r+":"w";this[Vt]=t.flags===void 0,this[de]=t.flags===void 0?i:t.flags,this[p]===void 0&&this[be]()}emit(e,...t){if(e==="error"){if(this[Le])return!1;this[Le]=!0}return super.emit(e,...t)}get fd(){return this[p]}get path(){return this[V]}[Ze](e){this[$](),this[Me]=!0,this.emit("error",e)}[be](){z.default.open(this[V],this[de],this[Et],(e,t)=>this[Ye](e,t))}[Ye](e,t){this[Vt]&&this[de]==="r+"&&e&&e.code==="ENOENT"?(this[de]="w",this[be]()):e?this[Ze](e):(this[p]=t,this.emit("open",t),this[Me]||this[ns]())}end(e,t){return e&&this.write(e,t),this[wt]=!0,!this[Me]&&!this[ee].length&&typeof this[p]=="number"&&this[He](null,0),this}write(e,t){return typeof e=="string"&&(e=Buffer.from(e,t)),this[wt]?(this.emit("error",new Error("write() after end()")),!1):this[p]===void 0||this[Me]||this[ee].length?(this[ee].push(e),this[Yt]=!0,!1):(this[Me]=!0,this[Kt](e),!0)}[Kt](e){z.default.write(this[p],e,0,e.length,this[ye],(t,i)=>this[He](t,i))}[He](e,t){e?this[Ze](e):(this[ye]!==void 0&&typeof t=="number"&&(this[ye]+=t),this[ee].length?this[ns]():(this[Me]=!1,this[wt]&&!this[rs]?(this[rs]=!0,this[$](),this.emit("finish")):this[Yt]&&(this[Yt]=!1,this.emit("drain"))))}[ns](){if(this[ee].length===0)this[wt]&&this[He](null,0);else if(this[ee].length===1)this[Kt](this[ee].pop());else{let e=this[ee];this[ee]=[],jo(this[p],e,this[ye],(t,i)=>this[He](t,i))}}[$](){if(this[Ee]&&typeof this[p]=="number"){let e=this[p];this[p]=void 0,z.default.close(e,t=>t?this.emit("error",t):this.emit("close"))}}};W.WriteStream=Xt;var fs=class extends Xt{[be](){let e;if(this[Vt]&&this[de]==="r+")try{e=z.default.openSync(this[V],this[de],this[Et])}catch(t){if(t?.code==="ENOENT")return this[de]="w",this[be]();throw t}else e=z.default.openSync(this[V],this[de],this[Et]);this[Ye](null,e)}[$](){if(this[Ee]&&typeof this[p]=="number"){let e=this[p];this[p]=void 0,z.default.closeSync(e),this.emit("close")}}[Kt](e){let t=!0;try{this[He](null,z.default.writeSync(this[p],e,0,e.length,this[ye])),t=!1}finally{if(t)try{this[$]()}catch{}}}};W.WriteStreamSync=fs});var Qt=d(S=>{"use strict";Object.defineProperty(S,"__esModule",{value:!0});S.dealias=S.isNoFile=S.isFile=S.isAsync=S.isSync=S.isAsyncNoFile=S.isSyncNoFile=S.isAsyncFile=S.isSyncFile=void 0;var Uo=new Map([["C","cwd"],["f","file"],["z","gzip"],["P","preservePaths"],["U","unlink"],["strip-components","strip"],["stripComponents","strip"],["keep-newer","newer"],["keepNewer","newer"],["keep-newer-files","newer"],["keepNewerFiles","newer"],["k","keep"],["keep-existing","keep"],["keepExisting","keep"],["m","noMtime"],["no-mtime","noMtime"],["p","preserveOwner"],["L","follow"],["h","follow"],["onentry","onReadEntry"]]),qo=s=>!!s.sync&&!!s.file;S.isSyncFile=qo;var Wo=s=>!s.sync&&!!s.file;S.isAsyncFile=Wo;var Ho=s=>!!s.sync&&!s.file;S.isSyncNoFile=Ho;var Go=s=>!s.sync&&!s.file;S.isAsyncNoFile=Go;var Zo=s=>!!s.sync;S.isSync=Zo;var Yo=s=>!s.sync;S.isAsync=Yo;var Ko=s=>!!s.file;S.isFile=Ko;var Vo=s=>!s.file;S.isNoFile=Vo;var $o=s=>{let e=Uo.get(s);return e||s},Xo=(s={})=>{if(!s)return{};let e={};for(let[t,i]of Object.entries(s)){let r=$o(t);e[r]=i}return e.chmod===void 0&&e.noChmod===!1&&(e.chmod=!0),delete e.noChmod,e};S.dealias=Xo});var Ve=d(Jt=>{"use strict";Object.defineProperty(Jt,"__esModule",{value:!0});Jt.makeCommand=void 0;var bt=Qt(),Qo=(s,e,t,i,r)=>Object.assign((n=[],o,a)=>{Array.isArray(n)&&(o=n,n={}),typeof o=="function"&&(a=o,o=void 0),o=o?Array.from(o):[];let h=(0,bt.dealias)(n);if(r?.(h,o),(0,bt.isSyncFile)(h)){if(typeof a=="function")throw new TypeError("callback not supported for sync tar functions");return s(h,o)}else if((0,bt.isAsyncFile)(h)){let l=e(h,o);return a?l.then(()=>a(),a):l}else if((0,bt.isSyncNoFile)(h)){if(typeof a=="function")throw new TypeError("callback not supported for sync tar functions");return t(h,o)}else if((0,bt.isAsyncNoFile)(h)){if(typeof a=="function")throw new TypeError("callback only supported with file option");return i(h,o)}throw new Error("impossible options??")},{syncFile:s,asyncFile:e,syncNoFile:t,asyncNoFile:i,validate:r});Jt.makeCommand=Qo});var ds=d($e=>{"use strict";var Jo=$e&&$e.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty($e,"__esModule",{value:!0});$e.constants=void 0;var ea=Jo(__nccwpck_require__(3106)),ta=ea.default.constants||{ZLIB_VERNUM:4736};$e.constants=Object.freeze(Object.assign(Object.create(null),{Z_NO_FLUSH:0,Z_PARTIAL_FLUSH:1,Z_SYNC_FLUSH:2,Z_FULL_FLUSH:3,Z_FINISH:4,Z_BLOCK:5,Z_OK:0,Z_STREAM_END:1,Z_NEED_DICT:2,Z_ERRNO:-1,Z_STREAM_ERROR:-2,Z_DATA_ERROR:-3,Z_MEM_ERROR:-4,Z_BUF_ERROR:-5,Z_VERSION_ERROR:-6,Z_NO_COMPRESSION:0,Z_BEST_SPEED:1,Z_BEST_COMPRESSION:9,Z_DEFAULT_COMPRESSION:-1,Z_FILTERED:1,Z_HUFFMAN_ONLY:2,Z_RLE:3,Z_FIXED:4,Z_DEFAULT_STRATEGY:0,DEFLATE:1,INFLATE:2,GZIP:3,GUNZIP:4,DEFLATERAW:5,INFLATERAW:6,UNZIP:7,BROTLI_DECODE:8,BROTLI_ENCODE:9,Z_MIN_WINDOWBITS:8,Z_MAX_WINDOWBITS:15,Z_DEFAULT_WINDOWBITS:15,Z_MIN_CHUNK:64,Z_MAX_CHUNK:1/0,Z_DEFAULT_CHUNK:16384,Z_MIN_MEMLEVEL:1,Z_MAX_MEMLEVEL:9,Z_DEFAULT_MEMLEVEL:8,Z_MIN_LEVEL:-1,Z_MAX_LEVEL:9,Z_DEFAULT_LEVEL:-1,BROTLI_OPERATION_PROCESS:0,BROTLI_OPERATION_FLUSH:1,BROTLI_OPERATION_FINISH:2,BROTLI_OPERATION_EMIT_METADATA:3,BROTLI_MODE_GENERIC:0,BROTLI_MODE_TEXT:1,BROTLI_MODE_FONT:2,BROTLI_DEFAULT_MODE:0,BROTLI_MIN_QUALITY:0,BROTLI_MAX_QUALITY:11,BROTLI_DEFAULT_QUALITY:11,BROTLI_MIN_WINDOW_BITS:10,BROTLI_MAX_WINDOW_BITS:24,BROTLI_LARGE_MAX_WINDOW_BITS:30,BROTLI_DEFAULT_WINDOW:22,BROTLI_MIN_INPUT_BLOCK_BITS:16,BROTLI_MAX_INPUT_BLOCK_BITS:24,BROTLI_PARAM_MODE:0,BROTLI_PARAM_QUALITY:1,BROTLI_PARAM_LGWIN:2,BROTLI_PARAM_LGBLOCK:3,BROTLI_PARAM_DISABLE_LITERAL_CONTEXT_MODELING:4,BROTLI_PARAM_SIZE_HINT:5,BROTLI_PARAM_LARGE_WINDOW:6,BROTLI_PARAM_NPOSTFIX:7,BROTLI_PARAM_NDIRECT:8,BROTLI_DECODER_RESULT_ERROR:0,BROTLI_DECODER_RESULT_SUCCESS:1,BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT:2,BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT:3,BROTLI_DECODER_PARAM_DISABLE_RING_BUFFER_REALLOCATION:0,BROTLI_DECODER_PARAM_LARGE_WINDOW:1,BROTLI_DECODER_NO_ERROR:0,BROTLI_DECODER_SUCCESS:1,BROTLI_DECODER_NEEDS_MORE_INPUT:2,BROTLI_DECODER_NEEDS_MORE_OUTPUT:3,BROTLI_DECODER_ERROR_FORMAT_EXUBERANT_NIBBLE:-1,BROTLI_DECODER_ERROR_FORMAT_RESERVED:-2,BROTLI_DECODER_ERROR_FORMAT_EXUBERANT_META_NIBBLE:-3,BROTLI_DECODER_ERROR_FORMAT_SIMPLE_HUFFMAN_ALPHABET:-4,BROTLI_DECODER_ERROR_FORMAT_SIMPLE_HUFFMAN_SAME:-5,BROTLI_DECODER_ERROR_FORMAT_CL_SPACE:-6,BROTLI_DECODER_ERROR_FORMAT_HUFFMAN_SPACE:-7,BROTLI_DECODER_ERROR_FORMAT_CONTEXT_MAP_REPEAT:-8,BROTLI_DECODER_ERROR_FORMAT_BLOCK_LENGTH_1:-9,BROTLI_DECODER_ERROR_FORMAT_BLOCK_LENGTH_2:-10,BROTLI_DECODER_ERROR_FORMAT_TRANSFORM:-11,BROTLI_DECODER_ERROR_FORMAT_DICTIONARY:-12,BROTLI_DECODER_ERROR_FORMAT_WINDOW_BITS:-13,BROTLI_DECODER_ERROR_FORMAT_PADDING_1:-14,BROTLI_DECODER_ERROR_FORMAT_PADDING_2:-15,BROTLI_DECODER_ERROR_FORMAT_DISTANCE:-16,BROTLI_DECODER_ERROR_DICTIONARY_NOT_SET:-19,BROTLI_DECODER_ERROR_INVALID_ARGUMENTS:-20,BROTLI_DECODER_ERROR_ALLOC_CONTEXT_MODES:-21,BROTLI_DECODER_ERROR_ALLOC_TREE_GROUPS:-22,BROTLI_DECODER_ERROR_ALLOC_CONTEXT_MAP:-25,BROTLI_DECODER_ERROR_ALLOC_RING_BUFFER_1:-26,BROTLI_DECODER_ERROR_ALLOC_RING_BUFFER_2:-27,BROTLI_DECODER_ERROR_ALLOC_BLOCK_TYPE_TREES:-30,BROTLI_DECODER_ERROR_UNREACHABLE:-31},ta))});var Ps=d(f=>{"use strict";var ia=f&&f.__createBinding||(Object.create?(function(s,e,t,i){i===void 0&&(i=t);var r=Object.getOwnPropertyDescriptor(e,t);(!r||("get"in r?!e.__esModule:r.writable||r.configurable))&&(r={enumerable:!0,get:function(){return e[t]}}),Object.defineProperty(s,i,r)}):(function(s,e,t,i){i===void 0&&(i=t),s[i]=e[t]})),sa=f&&f.__setModuleDefault||(Object.create?(function(s,e){Object.defineProperty(s,"default",{enumerable:!0,value:e})}):function(s,e){s.default=e}),ra=f&&f.__importStar||(function(){var s=function(e){return s=Object.getOwnPropertyNames||function(t){var i=[];for(var r in t)Object.prototype.hasOwnProperty.call(t,r)&&(i[i.length]=r);return i},s(e)};return function(e){if(e&&e.__esModule)return e;var t={};if(e!=null)for(var i=s(e),r=0;r<i.length;r++)i[r]!=="default"&&ia(t,e,i[r]);return sa(t,e),t}})(),na=f&&f.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(f,"__esModule",{value:!0});f.ZstdDecompress=f.ZstdCompress=f.BrotliDecompress=f.BrotliCompress=f.Unzip=f.InflateRaw=f.DeflateRaw=f.Gunzip=f.Gzip=f.Inflate=f.Deflate=f.Zlib=f.ZlibError=f.constants=void 0;var _s=na(__nccwpck_require__(2613)),Ae=__nccwpck_require__(181),oa=We(),Hr=ra(__nccwpck_require__(3106)),te=ds(),aa=ds();Object.defineProperty(f,"constants",{enumerable:!0,get:function(){return aa.constants}});var ha=Ae.Buffer.concat,Gr=Object.getOwnPropertyDescriptor(Ae.Buffer,"concat"),la=s=>s,ms=Gr?.writable===!0||Gr?.set!==void 0?s=>{Ae.Buffer.concat=s?la:ha}:s=>{},Ie=Symbol("_superWrite"),Fe=class extends Error{code;errno;constructor(e,t){super("zlib: "+e.message,{cause:e}),this.code=e.code,this.errno=e.errno,this.code||(this.code="ZLIB_ERROR"),this.message="zlib: "+e.message,Error.captureStackTrace(this,t??this.constructor)}get name(){return"ZlibError"}};f.ZlibError=Fe;var ps=Symbol("flushFlag"),St=class extends oa.Minipass{#e=!1;#i=!1;#s;#n;#r;#t;#o;get sawError(){return this.#e}get handle(){return this.#t}get flushFlag(){return this.#s}constructor(e,t){if(!e||typeof e!="object")throw new TypeError("invalid options for ZlibBase constructor");if(super(e),this.#s=e.flush??0,this.#n=e.finishFlush??0,this.#r=e.fullFlushFlag??0,typeof Hr[t]!="function")throw new TypeError("Compression method not supported: "+t);try{this.#t=new Hr[t](e)}catch(i){throw new Fe(i,this.constructor)}this.#o=i=>{this.#e||(this.#e=!0,this.close(),this.emit("error",i))},this.#t?.on("error",i=>this.#o(new Fe(i))),this.once("end",()=>this.close)}close(){this.#t&&(this.#t.close(),this.#t=void 0,this.emit("close"))}reset(){if(!this.#e)return(0,_s.default)(this.#t,"zlib binding closed"),this.#t.reset?.()}flush(e){this.ended||(typeof e!="number"&&(e=this.#r),this.write(Object.assign(Ae.Buffer.alloc(0),{[ps]:e})))}end(e,t,i){return typeof e=="function"&&(i=e,t=void 0,e=void 0),typeof t=="function"&&(i=t,t=void 0),e&&(t?this.write(e,t):this.write(e)),this.flush(this.#n),this.#i=!0,super.end(i)}get ended(){return this.#i}[Ie](e){return super.write(e)}write(e,t,i){if(typeof t=="function"&&(i=t,t="utf8"),typeof e=="string"&&(e=Ae.Buffer.from(e,t)),this.#e)return;(0,_s.default)(this.#t,"zlib binding closed");let r=this.#t._handle,n=r.close;r.close=()=>{};let o=this.#t.close;this.#t.close=()=>{},ms(!0);let a;try{let l=typeof e[ps]=="number"?e[ps]:this.#s;a=this.#t._processChunk(e,l),ms(!1)}catch(l){ms(!1),this.#o(new Fe(l,this.write))}finally{this.#t&&(this.#t._handle=r,r.close=n,this.#t.close=o,this.#t.removeAllListeners("error"))}this.#t&&this.#t.on("error",l=>this.#o(new Fe(l,this.write)));let h;if(a)if(Array.isArray(a)&&a.length>0){let l=a[0];h=this[Ie](Ae.Buffer.from(l));for(let c=1;c<a.length;c++)h=this[Ie](a[c])}else h=this[Ie](Ae.Buffer.from(a));return i&&i(),h}},ie=class extends St{#e;#i;constructor(e,t){e=e||{},e.flush=e.flush||te.constants.Z_NO_FLUSH,e.finishFlush=e.finishFlush||te.constants.Z_FINISH,e.fullFlushFlag=te.constants.Z_FULL_FLUSH,super(e,t),this.#e=e.level,this.#i=e.strategy}params(e,t){if(!this.sawError){if(!this.handle)throw new Error("cannot switch params when binding is closed");if(!this.handle.params)throw new Error("not supported in this implementation");if(this.#e!==e||this.#i!==t){this.flush(te.constants.Z_SYNC_FLUSH),(0,_s.default)(this.handle,"zlib binding closed");let i=this.handle.flush;this.handle.flush=(r,n)=>{typeof r=="function"&&(n=r,r=this.flushFlag),this.flush(r),n?.()};try{this.handle.params(e,t)}finally{this.handle.flush=i}this.handle&&(this.#e=e,this.#i=t)}}}};f.Zlib=ie;var ws=class extends ie{constructor(e){super(e,"Deflate")}};f.Deflate=ws;var ys=class extends ie{constructor(e){super(e,"Inflate")}};f.Inflate=ys;var Es=class extends ie{#e;constructor(e){super(e,"Gzip"),this.#e=e&&!!e.portable}[Ie](e){return this.#e?(this.#e=!1,e[9]=255,super[Ie](e)):super[Ie](e)}};f.Gzip=Es;var bs=class extends ie{constructor(e){super(e,"Gunzip")}};f.Gunzip=bs;var Ss=class extends ie{constructor(e){super(e,"DeflateRaw")}};f.DeflateRaw=Ss;var gs=class extends ie{constructor(e){super(e,"InflateRaw")}};f.InflateRaw=gs;var Rs=class extends ie{constructor(e){super(e,"Unzip")}};f.Unzip=Rs;var ei=class extends St{constructor(e,t){e=e||{},e.flush=e.flush||te.constants.BROTLI_OPERATION_PROCESS,e.finishFlush=e.finishFlush||te.constants.BROTLI_OPERATION_FINISH,e.fullFlushFlag=te.constants.BROTLI_OPERATION_FLUSH,super(e,t)}},Os=class extends ei{constructor(e){super(e,"BrotliCompress")}};f.BrotliCompress=Os;var vs=class extends ei{constructor(e){super(e,"BrotliDecompress")}};f.BrotliDecompress=vs;var ti=class extends St{constructor(e,t){e=e||{},e.flush=e.flush||te.constants.ZSTD_e_continue,e.finishFlush=e.finishFlush||te.constants.ZSTD_e_end,e.fullFlushFlag=te.constants.ZSTD_e_flush,super(e,t)}},Ts=class extends ti{constructor(e){super(e,"ZstdCompress")}};f.ZstdCompress=Ts;var Ds=class extends ti{constructor(e){super(e,"ZstdDecompress")}};f.ZstdDecompress=Ds});var Kr=d(Xe=>{"use strict";Object.defineProperty(Xe,"__esModule",{value:!0});Xe.parse=Xe.encode=void 0;var ca=(s,e)=>{if(Number.isSafeInteger(s))s<0?fa(s,e):ua(s,e);else throw Error("cannot encode number outside of javascript safe integer range");return e};Xe.encode=ca;var ua=(s,e)=>{e[0]=128;for(var t=e.length;t>1;t--)e[t-1]=s&255,s=Math.floor(s/256)},fa=(s,e)=>{e[0]=255;var t=!1;s=s*-1;for(var i=e.length;i>1;i--){var r=s&255;s=Math.floor(s/256),t?e[i-1]=Zr(r):r===0?e[i-1]=0:(t=!0,e[i-1]=Yr(r))}},da=s=>{let e=s[0],t=e===128?pa(s.subarray(1,s.length)):e===255?ma(s):null;if(t===null)throw Error("invalid base256 encoding");if(!Number.isSafeInteger(t))throw Error("parsed number outside of javascript safe integer range");return t};Xe.parse=da;var ma=s=>{for(var e=s.length,t=0,i=!1,r=e-1;r>-1;r--){var n=Number(s[r]),o;i?o=Zr(n):n===0?o=n:(i=!0,o=Yr(n)),o!==0&&(t-=o*Math.pow(256,e-r-1))}return t},pa=s=>{for(var e=s.length,t=0,i=e-1;i>-1;i--){var r=Number(s[i]);r!==0&&(t+=r*Math.pow(256,e-i-1))}return t},Zr=s=>(255^s)&255,Yr=s=>(255^s)+1&255});var Ns=d(C=>{"use strict";Object.defineProperty(C,"__esModule",{value:!0});C.code=C.name=C.normalFsTypes=C.isName=C.isCode=void 0;var _a=s=>C.name.has(s);C.isCode=_a;var wa=s=>C.code.has(s);C.isName=wa;C.normalFsTypes=new Set(["0","","1","2","3","4","5","6","7","D"]);C.name=new Map([["0","File"],["","OldFile"],["1","Link"],["2","SymbolicLink"],["3","CharacterDevice"],["4","BlockDevice"],["5","Directory"],["6","FIFO"],["7","ContiguousFile"],["g","GlobalExtendedHeader"],["x","ExtendedHeader"],["A","SolarisACL"],["D","GNUDumpDir"],["I","Inode"],["K","NextFileHasLongLinkpath"],["L","NextFileHasLongPath"],["M","ContinuationFile"],["N","OldGnuLongPath"],["S","SparseFile"],["V","TapeVolumeHeader"],["X","OldExtendedHeader"]]);C.code=new Map(Array.from(C.name).map(s=>[s[1],s[0]]))});var et=d(se=>{"use strict";var ya=se&&se.__createBinding||(Object.create?(function(s,e,t,i){i===void 0&&(i=t);var r=Object.getOwnPropertyDescriptor(e,t);(!r||("get"in r?!e.__esModule:r.writable||r.configurable))&&(r={enumerable:!0,get:function(){return e[t]}}),Object.defineProperty(s,i,r)}):(function(s,e,t,i){i===void 0&&(i=t),s[i]=e[t]})),Ea=se&&se.__setModuleDefault||(Object.create?(function(s,e){Object.defineProperty(s,"default",{enumerable:!0,value:e})}):function(s,e){s.default=e}),Vr=se&&se.__importStar||(function(){var s=function(e){return s=Object.getOwnPropertyNames||function(t){var i=[];for(var r in t)Object.prototype.hasOwnProperty.call(t,r)&&(i[i.length]=r);return i},s(e)};return function(e){if(e&&e.__esModule)return e;var t={};if(e!=null)for(var i=s(e),r=0;r<i.length;r++)i[r]!=="default"&&ya(t,e,i[r]);return Ea(t,e),t}})();Object.defineProperty(se,"__esModule",{value:!0});se.Header=void 0;var Qe=__nccwpck_require__(6760),$r=Vr(Kr()),Je=Vr(Ns()),ba=s=>s===void 0||s<0?void 0:s,As=class{cksumValid=!1;needPax=!1;nullBlock=!1;block;path;mode;uid;gid;size;cksum;#e="Unsupported";linkpath;uname;gname;devmaj=0;devmin=0;atime;ctime;mtime;charset;comment;constructor(e,t=0,i,r){Buffer.isBuffer(e)?this.decode(e,t||0,i,r):e&&this.#i(e)}decode(e,t,i,r){if(t||(t=0),!e||!(e.length>=t+512))throw new Error("need 512 bytes for header");let n=Ce(e,t+156,1),o=Je.normalFsTypes.has(n),a=o?i:void 0,h=o?r:void 0;if(this.path=a?.path??Ce(e,t,100),this.mode=a?.mode??h?.mode??Se(e,t+100,8),this.uid=a?.uid??h?.uid??Se(e,t+108,8),this.gid=a?.gid??h?.gid??Se(e,t+116,8),this.size=ba(a?.size??h?.size??Se(e,t+124,12)),this.mtime=a?.mtime??h?.mtime??Ms(e,t+136,12),this.cksum=Se(e,t+148,12),h&&this.#i(h,!0),a&&this.#i(a),Je.isCode(n)&&(this.#e=n||"0"),this.#e==="0"&&this.path.slice(-1)==="/"&&(this.#e="5"),this.#e==="5"&&(this.size=0),this.linkpath=Ce(e,t+157,100),e.subarray(t+257,t+265).toString()==="ustar\x0000")if(this.uname=a?.uname??h?.uname??Ce(e,t+265,32),this.gname=a?.gname??h?.gname??Ce(e,t+297,32),this.devmaj=a?.devmaj??h?.devmaj??Se(e,t+329,8)??0,this.devmin=a?.devmin??h?.devmin??Se(e,t+337,8)??0,e[t+475]!==0){let c=Ce(e,t+345,155);this.path=c+"/"+this.path}else{let c=Ce(e,t+345,130);c&&(this.path=c+"/"+this.path),this.atime=i?.atime??r?.atime??Ms(e,t+476,12),this.ctime=i?.ctime??r?.ctime??Ms(e,t+488,12)}let l=256;for(let c=t;c<t+148;c++)l+=e[c];for(let c=t+156;c<t+512;c++)l+=e[c];this.cksumValid=l===this.cksum,this.cksum===void 0&&l===256&&(this.nullBlock=!0)}#i(e,t=!1){Object.assign(this,Object.fromEntries(Object.entries(e).filter(([i,r])=>!(r==null||i==="size"&&Number(r)<0||i==="path"&&t||i==="linkpath"&&t||i==="global"))))}encode(e,t=0){if(e||(e=this.block=Buffer.alloc(512)),this.#e==="Unsupported"&&(this.#e="0"),!(e.length>=t+512))throw new Error("need 512 bytes for header");let i=this.ctime||this.atime?130:155,r=Sa(this.path||"",i),n=r[0],o=r[1];this.needPax=!!r[2],this.needPax=Be(e,t,100,n)||this.needPax,this.needPax=ge(e,t+100,8,this.mode)||this.needPax,this.needPax=ge(e,t+108,8,this.uid)||this.needPax,this.needPax=ge(e,t+116,8,this.gid)||this.needPax,this.needPax=ge(e,t+124,12,this.size)||this.needPax,this.needPax=Ls(e,t+136,12,this.mtime)||this.needPax,e[t+156]=Number(this.#e.codePointAt(0)),this.needPax=Be(e,t+157,100,this.linkpath)||this.needPax,e.write("ustar\x0000",t+257,8),this.needPax=Be(e,t+265,32,this.uname)||this.needPax,this.needPax=Be(e,t+297,32,this.gname)||this.needPax,this.needPax=ge(e,t+329,8,this.devmaj)||this.needPax,this.needPax=ge(e,t+337,8,this.devmin)||this.needPax,this.needPax=Be(e,t+345,i,o)||this.needPax,e[t+475]!==0?this.needPax=Be(e,t+345,155,o)||this.needPax:(this.needPax=Be(e,t+345,130,o)||this.needPax,this.needPax=Ls(e,t+476,12,this.atime)||this.needPax,this.needPax=Ls(e,t+488,12,this.ctime)||this.needPax);let a=256;for(let h=t;h<t+148;h++)a+=e[h];for(let h=t+156;h<t+512;h++)a+=e[h];return this.cksum=a,ge(e,t+148,8,this.cksum),this.cksumValid=!0,this.needPax}get type(){return this.#e==="Unsupported"?this.#e:Je.name.get(this.#e)}get typeKey(){return this.#e}set type(e){let t=String(Je.code.get(e));if(Je.isCode(t)||t==="Unsupported")this.#e=t;else if(Je.isCode(e))this.#e=e;else throw new TypeError("invalid entry type: "+e)}};se.Header=As;var Sa=(s,e)=>{let i=s,r="",n,o=Qe.posix.parse(s).root||".";if(Buffer.byteLength(i)<100)n=[i,r,!1];else{r=Qe.posix.dirname(i),i=Qe.posix.basename(i);do Buffer.byteLength(i)<=100&&Buffer.byteLength(r)<=e?n=[i,r,!1]:Buffer.byteLength(i)>100&&Buffer.byteLength(r)<=e?n=[i.slice(0,99),r,!0]:(i=Qe.posix.join(Qe.posix.basename(r),i),r=Qe.posix.dirname(r));while(r!==o&&n===void 0);n||(n=[s.slice(0,99),"",!0])}return n},Ce=(s,e,t)=>s.subarray(e,e+t).toString("utf8").replace(/\0.*/,""),Ms=(s,e,t)=>ga(Se(s,e,t)),ga=s=>s===void 0?void 0:new Date(s*1e3),Se=(s,e,t)=>Number(s[e])&128?$r.parse(s.subarray(e,e+t)):Oa(s,e,t),Ra=s=>isNaN(s)?void 0:s,Oa=(s,e,t)=>Ra(parseInt(s.subarray(e,e+t).toString("utf8").replace(/\0.*$/,"").trim(),8)),va={12:8589934591,8:2097151},ge=(s,e,t,i)=>i===void 0?!1:i>va[t]||i<0?($r.encode(i,s.subarray(e,e+t)),!0):(Ta(s,e,t,i),!1),Ta=(s,e,t,i)=>s.write(Da(i,t),e,t,"ascii"),Da=(s,e)=>Pa(Math.floor(s).toString(8),e),Pa=(s,e)=>(s.length===e-1?s:new Array(e-s.length-1).join("0")+s+" ")+"\0",Ls=(s,e,t,i)=>i===void 0?!1:ge(s,e,t,i.getTime()/1e3),Na=new Array(156).join("\0"),Be=(s,e,t,i)=>i===void 0?!1:(s.write(i+Na,e,t,"utf8"),i.length!==Buffer.byteLength(i)||i.length>t)});var si=d(ii=>{"use strict";Object.defineProperty(ii,"__esModule",{value:!0});ii.Pax=void 0;var Ma=__nccwpck_require__(6760),La=et(),Is=class s{atime;mtime;ctime;charset;comment;gid;uid;gname;uname;linkpath;dev;ino;nlink;path;size;mode;global;constructor(e,t=!1){this.atime=e.atime,this.charset=e.charset,this.comment=e.comment,this.ctime=e.ctime,this.dev=e.dev,this.gid=e.gid,this.global=t,this.gname=e.gname,this.ino=e.ino,this.linkpath=e.linkpath,this.mtime=e.mtime,this.nlink=e.nlink,this.path=e.path,this.size=e.size,this.uid=e.uid,this.uname=e.uname}encode(){let e=this.encodeBody();if(e==="")return Buffer.allocUnsafe(0);let t=Buffer.byteLength(e),i=512*Math.ceil(1+t/512),r=Buffer.allocUnsafe(i);for(let n=0;n<512;n++)r[n]=0;new La.Header({path:("PaxHeader/"+(0,Ma.basename)(this.path??"")).slice(0,99),mode:this.mode||420,uid:this.uid,gid:this.gid,size:t,mtime:this.mtime,type:this.global?"GlobalExtendedHeader":"ExtendedHeader",linkpath:"",uname:this.uname||"",gname:this.gname||"",devmaj:0,devmin:0,atime:this.atime,ctime:this.ctime}).encode(r),r.write(e,512,t,"utf8");for(let n=t+512;n<r.length;n++)r[n]=0;return r}encodeBody(){return this.encodeField("path")+this.encodeField("ctime")+this.encodeField("atime")+this.encodeField("dev")+this.encodeField("ino")+this.encodeField("nlink")+this.encodeField("charset")+this.encodeField("comment")+this.encodeField("gid")+this.encodeField("gname")+this.encodeField("linkpath")+this.encodeField("mtime")+this.encodeField("size")+this.encodeField("uid")+this.encodeField("uname")}encodeField(e){if(this[e]===void 0)return"";let t=this[e],i=t instanceof Date?t.getTime()/1e3:t,r=" "+(e==="dev"||e==="ino"||e==="nlink"?"SCHILY.":"")+e+"="+i+`
`,n=Buffer.byteLength(r),o=Math.floor(Math.log(n)/Math.log(10))+1;return n+o>=Math.pow(10,o)&&(o+=1),o+n+r}static parse(e,t,i=!1){return new s(Aa(Ia(e),t),i)}};ii.Pax=Is;var Aa=(s,e)=>e?Object.assign({},e,s):s,Ia=s=>s.replace(/\n$/,"").split(`
`).reduce(Fa,Object.create(null)),Fa=(s,e)=>{let t=parseInt(e,10);if(t!==Buffer.byteLength(e)+1)return s;e=e.slice((t+" ").length);let i=e.split("="),r=i.shift();if(!r)return s;let n=r.replace(/^SCHILY\.(dev|ino|nlink)/,"$1"),o=i.join("=").replace(/\0.*/,"");switch(n){case"path":case"linkpath":case"type":case"charset":case"comment":case"gname":case"uname":s[n]=o;break;case"ctime":case"atime":case"mtime":s[n]=new Date(Number(o)*1e3);break;case"size":let a=+o;a>=0&&(s[n]=a);break;case"gid":case"uid":case"dev":case"ino":case"nlink":case"mode":s[n]=+o;break}return s}});var tt=d(ri=>{"use strict";Object.defineProperty(ri,"__esModule",{value:!0});ri.normalizeWindowsPath=void 0;var Ca=process.env.TESTING_TAR_FAKE_PLATFORM||process.platform;ri.normalizeWindowsPath=Ca!=="win32"?s=>String(s):s=>String(s).replaceAll(/\\/g,"/")});var Cs=d(oi=>{"use strict";Object.defineProperty(oi,"__esModule",{value:!0});oi.ReadEntry=void 0;var Ba=We(),ni=tt(),Fs=class extends Ba.Minipass{extended;globalExtended;header;startBlockSize;blockRemain;remain;type;meta=!1;ignore=!1;path;mode;uid;gid;uname;gname;size=0;mtime;atime;ctime;linkpath;dev;ino;nlink;invalid=!1;absolute;unsupported=!1;constructor(e,t,i){switch(super({}),this.pause(),this.extended=t,this.globalExtended=i,this.header=e,this.remain=e.size??0,this.startBlockSize=512*Math.ceil(this.remain/512),this.blockRemain=this.startBlockSize,this.type=e.type,this.type){case"File":case"OldFile":case"Link":case"SymbolicLink":case"CharacterDevice":case"BlockDevice":case"Directory":case"FIFO":case"ContiguousFile":case"GNUDumpDir":break;case"NextFileHasLongLinkpath":case"NextFileHasLongPath":case"OldGnuLongPath":case"GlobalExtendedHeader":case"ExtendedHeader":case"OldExtendedHeader":this.meta=!0;break;default:this.ignore=!0}if(!e.path)throw new Error("no path provided for tar.ReadEntry");this.path=(0,ni.normalizeWindowsPath)(e.path),this.mode=e.mode,this.mode&&(this.mode=this.mode&4095),this.uid=e.uid,this.gid=e.gid,this.uname=e.uname,this.gname=e.gname,this.size=this.remain,this.mtime=e.mtime,this.atime=e.atime,this.ctime=e.ctime,this.linkpath=e.linkpath?(0,ni.normalizeWindowsPath)(e.linkpath):void 0,this.uname=e.uname,this.gname=e.gname,t&&this.#e(t),i&&this.#e(i,!0)}write(e){let t=e.length;if(t>this.blockRemain)throw new Error("writing more to entry than is appropriate");let i=this.remain,r=this.blockRemain;return this.remain=Math.max(0,i-t),this.blockRemain=Math.max(0,r-t),this.ignore?!0:i>=t?super.write(e):super.write(e.subarray(0,i))}#e(e,t=!1){e.path&&(e.path=(0,ni.normalizeWindowsPath)(e.path)),e.linkpath&&(e.linkpath=(0,ni.normalizeWindowsPath)(e.linkpath)),Object.assign(this,Object.fromEntries(Object.entries(e).filter(([i,r])=>!(r==null||i==="path"&&t))))}};oi.ReadEntry=Fs});var hi=d(ai=>{"use strict";Object.defineProperty(ai,"__esModule",{value:!0});ai.warnMethod=void 0;var za=(s,e,t,i={})=>{s.file&&(i.file=s.file),s.cwd&&(i.cwd=s.cwd),i.code=t instanceof Error&&t.code||e,i.tarCode=e,!s.strict&&i.recoverable!==!1?(t instanceof Error&&(i=Object.assign(t,i),t=t.message),s.emit("warn",e,t,i)):t instanceof Error?s.emit("error",Object.assign(t,i)):s.emit("error",Object.assign(new Error(`${e}: ${t}`),i))};ai.warnMethod=za});var _i=d(pi=>{"use strict";Object.defineProperty(pi,"__esModule",{value:!0});pi.Parser=void 0;var ka=__nccwpck_require__(4434),Bs=Ps(),Xr=et(),Qr=si(),xa=Cs(),ja=hi(),Ua=1024*1024,qs=Buffer.from([31,139]),Ws=Buffer.from([40,181,47,253]),qa=Math.max(qs.length,Ws.length),H=Symbol("state"),ze=Symbol("writeEntry"),me=Symbol("readEntry"),zs=Symbol("nextEntry"),Jr=Symbol("processEntry"),re=Symbol("extendedHeader"),gt=Symbol("globalExtendedHeader"),Re=Symbol("meta"),en=Symbol("emitMeta"),_=Symbol("buffer"),pe=Symbol("queue"),Oe=Symbol("ended"),ks=Symbol("emittedEnd"),ke=Symbol("emit"),y=Symbol("unzip"),li=Symbol("consumeChunk"),ci=Symbol("consumeChunkSub"),xs=Symbol("consumeBody"),tn=Symbol("consumeMeta"),sn=Symbol("consumeHeader"),Rt=Symbol("consuming"),js=Symbol("bufferConcat"),ui=Symbol("maybeEnd"),it=Symbol("writing"),ne=Symbol("aborted"),fi=Symbol("onDone"),xe=Symbol("sawValidEntry"),di=Symbol("sawNullBlock"),mi=Symbol("sawEOF"),rn=Symbol("closeStream"),Wa=1e3,Ot=Symbol("compressedBytesRead"),Us=Symbol("decompressedBytesRead"),nn=Symbol("checkDecompressionRatio"),Ha=()=>!0,Hs=class extends ka.EventEmitter{file;strict;maxMetaEntrySize;filter;brotli;zstd;maxDecompressionRatio;writable=!0;readable=!1;[pe]=[];[_];[me];[ze];[H]="begin";[Re]="";[re];[gt];[Oe]=!1;[y];[ne]=!1;[xe];[di]=!1;[mi]=!1;[it]=!1;[Rt]=!1;[ks]=!1;[Ot]=0;[Us]=0;constructor(e={}){super(),this.file=e.file||"",this.on(fi,()=>{(this[H]==="begin"||this[xe]===!1)&&this.warn("TAR_BAD_ARCHIVE","Unrecognized archive format")}),e.ondone?this.on(fi,e.ondone):this.on(fi,()=>{this.emit("prefinish"),this.emit("finish"),this.emit("end")}),this.strict=!!e.strict,this.maxDecompressionRatio=typeof e.maxDecompressionRatio=="number"?e.maxDecompressionRatio:Wa,this.maxMetaEntrySize=e.maxMetaEntrySize||Ua,this.filter=typeof e.filter=="function"?e.filter:Ha;let t=e.file&&(e.file.endsWith(".tar.br")||e.file.endsWith(".tbr"));this.brotli=!(e.gzip||e.zstd)&&e.brotli!==void 0?e.brotli:t?void 0:!1;let i=e.file&&(e.file.endsWith(".tar.zst")||e.file.endsWith(".tzst"));this.zstd=!(e.gzip||e.brotli)&&e.zstd!==void 0?e.zstd:i?!0:void 0,this.on("end",()=>this[rn]()),typeof e.onwarn=="function"&&this.on("warn",e.onwarn),typeof e.onReadEntry=="function"&&this.on("entry",e.onReadEntry)}warn(e,t,i={}){(0,ja.warnMethod)(this,e,t,i)}[sn](e,t){this[xe]===void 0&&(this[xe]=!1);let i;try{i=new Xr.Header(e,t,this[re],this[gt])}catch(r){return this.warn("TAR_ENTRY_INVALID",r)}if(i.nullBlock)this[di]?(this[mi]=!0,this[H]==="begin"&&(this[H]="header"),this[ke]("eof")):(this[di]=!0,this[ke]("nullBlock"));else if(this[di]=!1,!i.cksumValid)this.warn("TAR_ENTRY_INVALID","checksum failure",{header:i});else if(!i.path)this.warn("TAR_ENTRY_INVALID","path is required",{header:i});else{let r=i.type;if(/^(Symbolic)?Link$/.test(r)&&!i.linkpath)this.warn("TAR_ENTRY_INVALID","linkpath required",{header:i});else if(!/^(Symbolic)?Link$/.test(r)&&!/^(Global)?ExtendedHeader$/.test(r)&&i.linkpath)this.warn("TAR_ENTRY_INVALID","linkpath forbidden",{header:i});else{let n=this[ze]=new xa.ReadEntry(i,this[re],this[gt]);if(!this[xe])if(n.remain){let o=()=>{n.invalid||(this[xe]=!0)};n.on("end",o)}else this[xe]=!0;n.meta?n.size>this.maxMetaEntrySize?(n.ignore=!0,this[ke]("ignoredEntry",n),this[H]="ignore",n.resume()):n.size>0&&(this[Re]="",n.on("data",o=>this[Re]+=o),this[H]="meta"):(this[re]=void 0,n.ignore=n.ignore||!this.filter(n.path,n),n.ignore?(this[ke]("ignoredEntry",n),this[H]=n.remain?"ignore":"header",n.resume()):(n.remain?this[H]="body":(this[H]="header",n.end()),this[me]?this[pe].push(n):(this[pe].push(n),this[zs]())))}}}[rn](){queueMicrotask(()=>this.emit("close"))}[Jr](e){let t=!0;if(!e)this[me]=void 0,t=!1;else if(Array.isArray(e)){let[i,...r]=e;this.emit(i,...r)}else this[me]=e,this.emit("entry",e),e.emittedEnd||(e.on("end",()=>this[zs]()),t=!1);return t}[zs](){do;while(this[Jr](this[pe].shift()));if(this[pe].length===0){let e=this[me];!e||e.flowing||e.size===e.remain?this[it]||this.emit("drain"):e.once("drain",()=>this.emit("drain"))}}[xs](e,t){let i=this[ze];if(!i)throw new Error("attempt to consume body without entry??");let r=i.blockRemain??0,n=r>=e.length&&t===0?e:e.subarray(t,t+r);return i.write(n),i.blockRemain||(this[H]="header",this[ze]=void 0,i.end()),n.length}[tn](e,t){let i=this[ze],r=this[xs](e,t);return!this[ze]&&i&&this[en](i),r}[ke](e,t,i){this[pe].length===0&&!this[me]?this.emit(e,t,i):this[pe].push([e,t,i])}[en](e){switch(this[ke]("meta",this[Re]),e.type){case"ExtendedHeader":case"OldExtendedHeader":this[re]=Qr.Pax.parse(this[Re],this[re],!1);break;case"GlobalExtendedHeader":this[gt]=Qr.Pax.parse(this[Re],this[gt],!0);break;case"NextFileHasLongPath":case"OldGnuLongPath":{let t=this[re]??Object.create(null);this[re]=t,t.path=this[Re].replace(/\0.*/,"");break}case"NextFileHasLongLinkpath":{let t=this[re]||Object.create(null);this[re]=t,t.linkpath=this[Re].replace(/\0.*/,"");break}default:throw new Error("unknown meta: "+e.type)}}abort(e){if(!this[ne]){if(this[y]){let t=this[y];t.write=()=>!0,t.end=()=>t,t.emit=()=>!1,t.destroy?.()}this[ne]=!0,this.emit("abort",e),this.warn("TAR_ABORT",e,{recoverable:!1})}}[nn](e){this[Us]+=e.length;let t=this[Us]/this[Ot];return t>this.maxDecompressionRatio?(this.abort(new Error(`max decompression ratio exceeded: ${t.toFixed(2)} > ${this.maxDecompressionRatio}`)),!1):!0}write(e,t,i){if(typeof t=="function"&&(i=t,t=void 0),typeof e=="string"&&(e=Buffer.from(e,typeof t=="string"?t:"utf8")),this[ne])return i?.(),!1;if((this[y]===void 0||this.brotli===void 0&&this[y]===!1)&&e){if(this[_]&&(e=Buffer.concat([this[_],e]),this[_]=void 0),e.length<qa)return this[_]=e,i?.(),!0;for(let h=0;this[y]===void 0&&h<qs.length;h++)e[h]!==qs[h]&&(this[y]=!1);let o=!1;if(this[y]===!1&&this.zstd!==!1){o=!0;for(let h=0;h<Ws.length;h++)if(e[h]!==Ws[h]){o=!1;break}}let a=this.brotli===void 0&&!o;if(this[y]===!1&&a)if(e.length<512)if(this[Oe])this.brotli=!0;else return this[_]=e,i?.(),!0;else try{new Xr.Header(e.subarray(0,512)),this.brotli=!1}catch{this.brotli=!0}if(this[y]===void 0||this[y]===!1&&(this.brotli||o)){let h=this[Oe];this[Oe]=!1,this[y]=this[y]===void 0?new Bs.Unzip({}):o?new Bs.ZstdDecompress({}):new Bs.BrotliDecompress({}),this[y].on("data",c=>{this[nn](c)&&this[li](c)}),this[y].on("error",c=>{this[ne]||this.abort(c)}),this[y].on("end",()=>{this[Oe]=!0,this[li]()}),this[it]=!0,this[Ot]+=e.length;let l=!!this[y][h?"end":"write"](e);return this[it]=!1,i?.(),l}}this[it]=!0,this[y]?(this[Ot]+=e.length,this[y].write(e)):this[li](e),this[it]=!1;let n=this[pe].length>0?!1:this[me]?this[me].flowing:!0;return!n&&this[pe].length===0&&this[me]?.once("drain",()=>this.emit("drain")),i?.(),n}[js](e){e&&!this[ne]&&(this[_]=this[_]?Buffer.concat([this[_],e]):e)}[ui](){if(this[Oe]&&!this[ks]&&!this[ne]&&!this[Rt]){this[ks]=!0;let e=this[ze];if(e?.blockRemain){let t=this[_]?this[_].length:0;this.warn("TAR_BAD_ARCHIVE",`Truncated input (needed ${e.blockRemain} more bytes, only ${t} available)`,{entry:e}),this[_]&&e.write(this[_]),e.end()}this[ke](fi)}}[li](e){if(this[Rt]&&e)this[js](e);else if(!e&&!this[_])this[ui]();else if(e){if(this[Rt]=!0,this[_]){this[js](e);let t=this[_];this[_]=void 0,this[ci](t)}else this[ci](e);for(;this[_]&&this[_]?.length>=512&&!this[ne]&&!this[mi];){let t=this[_];this[_]=void 0,this[ci](t)}this[Rt]=!1}(!this[_]||this[Oe])&&this[ui]()}[ci](e){let t=0,i=e.length;for(;t+512<=i&&!this[ne]&&!this[mi];)switch(this[H]){case"begin":case"header":this[sn](e,t),t+=512;break;case"ignore":case"body":t+=this[xs](e,t);break;case"meta":t+=this[tn](e,t);break;default:throw new Error("invalid state: "+this[H])}t<i&&(this[_]=this[_]?Buffer.concat([e.subarray(t),this[_]]):e.subarray(t))}end(e,t,i){return typeof e=="function"&&(i=e,t=void 0,e=void 0),typeof t=="function"&&(i=t,t=void 0),typeof e=="string"&&(e=Buffer.from(e,t)),i&&this.once("finish",i),this[ne]||(this[y]?(e&&(this[Ot]+=e.length,this[y].write(e)),this[y].end()):(this[Oe]=!0,(this.brotli===void 0||this.zstd===void 0)&&(e=e||Buffer.alloc(0)),e&&this.write(e),this[ui]())),this}};pi.Parser=Hs});var yi=d(wi=>{"use strict";Object.defineProperty(wi,"__esModule",{value:!0});wi.stripTrailingSlashes=void 0;var Ga=s=>{let e=s.length-1,t=-1;for(;e>-1&&s.charAt(e)==="/";)t=e,e--;return t===-1?s:s.slice(0,t)};wi.stripTrailingSlashes=Ga});var rt=d(B=>{"use strict";var Za=B&&B.__createBinding||(Object.create?(function(s,e,t,i){i===void 0&&(i=t);var r=Object.getOwnPropertyDescriptor(e,t);(!r||("get"in r?!e.__esModule:r.writable||r.configurable))&&(r={enumerable:!0,get:function(){return e[t]}}),Object.defineProperty(s,i,r)}):(function(s,e,t,i){i===void 0&&(i=t),s[i]=e[t]})),Ya=B&&B.__setModuleDefault||(Object.create?(function(s,e){Object.defineProperty(s,"default",{enumerable:!0,value:e})}):function(s,e){s.default=e}),Ka=B&&B.__importStar||(function(){var s=function(e){return s=Object.getOwnPropertyNames||function(t){var i=[];for(var r in t)Object.prototype.hasOwnProperty.call(t,r)&&(i[i.length]=r);return i},s(e)};return function(e){if(e&&e.__esModule)return e;var t={};if(e!=null)for(var i=s(e),r=0;r<i.length;r++)i[r]!=="default"&&Za(t,e,i[r]);return Ya(t,e),t}})(),Va=B&&B.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(B,"__esModule",{value:!0});B.list=B.filesFilter=void 0;var $a=Ka(Ke()),st=Va(__nccwpck_require__(3024)),on=__nccwpck_require__(6928),Xa=Ve(),Ei=_i(),Gs=yi(),Qa=s=>{let e=s.onReadEntry;s.onReadEntry=e?t=>{e(t),t.resume()}:t=>t.resume()},Ja=(s,e)=>{let t=new Map(e.map(o=>[(0,Gs.stripTrailingSlashes)(o),!0])),i=s.filter,r=100,n=(o,a="",h=0)=>{if(h>=r)return t.set(o,!1),!1;let l=a||(0,on.parse)(o).root||".",c;if(o===l)c=!1;else{let u=t.get(o);c=u!==void 0?u:n((0,on.dirname)(o),l,h+1)}return t.set(o,c),c};s.filter=i?(o,a)=>i(o,a)&&n((0,Gs.stripTrailingSlashes)(o)):o=>n((0,Gs.stripTrailingSlashes)(o))};B.filesFilter=Ja;var eh=s=>{let e=new Ei.Parser(s),t=s.file,i;try{i=st.default.openSync(t,"r");let r=st.default.fstatSync(i),n=s.maxReadSize||16*1024*1024;if(r.size<n){let o=Buffer.allocUnsafe(r.size),a=st.default.readSync(i,o,0,r.size,0);e.end(a===o.byteLength?o:o.subarray(0,a))}else{let o=0,a=Buffer.allocUnsafe(n);for(;o<r.size;){let h=st.default.readSync(i,a,0,n,o);if(h===0)break;o+=h,e.write(a.subarray(0,h))}e.end()}}finally{if(typeof i=="number")try{st.default.closeSync(i)}catch{}}},th=(s,e)=>{let t=new Ei.Parser(s),i=s.maxReadSize||16*1024*1024,r=s.file;return new Promise((o,a)=>{t.on("error",a),t.on("end",o),st.default.stat(r,(h,l)=>{if(h)a(h);else{let c=new $a.ReadStream(r,{readSize:i,size:l.size});c.on("error",a),c.pipe(t)}})})};B.list=(0,Xa.makeCommand)(eh,th,s=>new Ei.Parser(s),s=>new Ei.Parser(s),(s,e)=>{e?.length&&(0,B.filesFilter)(s,e),s.noResume||Qa(s)})});var an=d(bi=>{"use strict";Object.defineProperty(bi,"__esModule",{value:!0});bi.modeFix=void 0;var ih=(s,e,t)=>(s&=4095,t&&(s=(s|384)&-19),e&&(s&256&&(s|=64),s&32&&(s|=8),s&4&&(s|=1)),s);bi.modeFix=ih});var Zs=d(Si=>{"use strict";Object.defineProperty(Si,"__esModule",{value:!0});Si.stripAbsolutePath=void 0;var sh=__nccwpck_require__(6760),{isAbsolute:rh,parse:hn}=sh.win32,nh=s=>{let e="",t=hn(s);for(;rh(s)||t.root;){let i=s.charAt(0)==="/"&&s.slice(0,4)!=="//?/"?"/":t.root;s=s.slice(i.length),e+=i,t=hn(s)}return[e,s]};Si.stripAbsolutePath=nh});var Ks=d(nt=>{"use strict";Object.defineProperty(nt,"__esModule",{value:!0});nt.decode=nt.encode=void 0;var gi=["|","<",">","?",":"],Ys=gi.map(s=>String.fromCodePoint(61440+Number(s.codePointAt(0)))),oh=new Map(gi.map((s,e)=>[s,Ys[e]])),ah=new Map(Ys.map((s,e)=>[s,gi[e]])),hh=s=>gi.reduce((e,t)=>e.split(t).join(oh.get(t)),s);nt.encode=hh;var lh=s=>Ys.reduce((e,t)=>e.split(t).join(ah.get(t)),s);nt.decode=lh});var nr=d(M=>{"use strict";var ch=M&&M.__createBinding||(Object.create?(function(s,e,t,i){i===void 0&&(i=t);var r=Object.getOwnPropertyDescriptor(e,t);(!r||("get"in r?!e.__esModule:r.writable||r.configurable))&&(r={enumerable:!0,get:function(){return e[t]}}),Object.defineProperty(s,i,r)}):(function(s,e,t,i){i===void 0&&(i=t),s[i]=e[t]})),uh=M&&M.__setModuleDefault||(Object.create?(function(s,e){Object.defineProperty(s,"default",{enumerable:!0,value:e})}):function(s,e){s.default=e}),fh=M&&M.__importStar||(function(){var s=function(e){return s=Object.getOwnPropertyNames||function(t){var i=[];for(var r in t)Object.prototype.hasOwnProperty.call(t,r)&&(i[i.length]=r);return i},s(e)};return function(e){if(e&&e.__esModule)return e;var t={};if(e!=null)for(var i=s(e),r=0;r<i.length;r++)i[r]!=="default"&&ch(t,e,i[r]);return uh(t,e),t}})(),mn=M&&M.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(M,"__esModule",{value:!0});M.WriteEntryTar=M.WriteEntrySync=M.WriteEntry=void 0;var ae=mn(__nccwpck_require__(9896)),pn=We(),ln=mn(__nccwpck_require__(6928)),_n=et(),wn=an(),oe=tt(),yn=Qt(),En=si(),bn=Zs(),dh=yi(),Sn=hi(),mh=fh(Ks()),gn=(s,e)=>e?(s=(0,oe.normalizeWindowsPath)(s).replace(/^\.(\/|$)/,""),(0,dh.stripTrailingSlashes)(e)+"/"+s):(0,oe.normalizeWindowsPath)(s),ph=16*1024*1024,cn=Symbol("process"),un=Symbol("file"),fn=Symbol("directory"),$s=Symbol("symlink"),dn=Symbol("hardlink"),vt=Symbol("header"),Ri=Symbol("read"),Xs=Symbol("lstat"),Oi=Symbol("onlstat"),Qs=Symbol("onread"),Js=Symbol("onreadlink"),er=Symbol("openfile"),tr=Symbol("onopenfile"),ve=Symbol("close"),vi=Symbol("mode"),ir=Symbol("awaitDrain"),Vs=Symbol("ondrain"),he=Symbol("prefix"),Ti=class extends pn.Minipass{path;portable;myuid=process.getuid&&process.getuid()||0;myuser=process.env.USER||"";maxReadSize;linkCache;statCache;preservePaths;cwd;strict;mtime;noPax;noMtime;prefix;fd;blockLen=0;blockRemain=0;buf;pos=0;remain=0;length=0;offset=0;win32;absolute;header;type;linkpath;stat;onWriteEntry;#e=!1;constructor(e,t={}){let i=(0,yn.dealias)(t);super(),this.path=(0,oe.normalizeWindowsPath)(e),this.portable=!!i.portable,this.maxReadSize=i.maxReadSize||ph,this.linkCache=i.linkCache||new Map,this.statCache=i.statCache||new Map,this.preservePaths=!!i.preservePaths,this.cwd=(0,oe.normalizeWindowsPath)(i.cwd||process.cwd()),this.strict=!!i.strict,this.noPax=!!i.noPax,this.noMtime=!!i.noMtime,this.mtime=i.mtime,this.prefix=i.prefix?(0,oe.normalizeWindowsPath)(i.prefix):void 0,this.onWriteEntry=i.onWriteEntry,typeof i.onwarn=="function"&&this.on("warn",i.onwarn);let r=!1;if(!this.preservePaths){let[o,a]=(0,bn.stripAbsolutePath)(this.path);o&&typeof a=="string"&&(this.path=a,r=o)}this.win32=!!i.win32||process.platform==="win32",this.win32&&(this.path=mh.decode(this.path.replaceAll(/\\/g,"/")),e=e.replaceAll(/\\/g,"/")),this.absolute=(0,oe.normalizeWindowsPath)(i.absolute||ln.default.resolve(this.cwd,e)),this.path===""&&(this.path="./"),r&&this.warn("TAR_ENTRY_INFO",`stripping ${r} from absolute path`,{entry:this,path:r+this.path});let n=this.statCache.get(this.absolute);n?this[Oi](n):this[Xs]()}warn(e,t,i={}){return(0,Sn.warnMethod)(this,e,t,i)}emit(e,...t){return e==="error"&&(this.#e=!0),super.emit(e,...t)}[Xs](){ae.default.lstat(this.absolute,(e,t)=>{if(e)return this.emit("error",e);this[Oi](t)})}[Oi](e){this.statCache.set(this.absolute,e),this.stat=e,e.isFile()||(e.size=0),this.type=_h(e),this.emit("stat",e),this[cn]()}[cn](){switch(this.type){case"File":return this[un]();case"Directory":return this[fn]();case"SymbolicLink":return this[$s]();default:return this.end()}}[vi](e){return(0,wn.modeFix)(e,this.type==="Directory",this.portable)}[he](e){return gn(e,this.prefix)}[vt](){if(!this.stat)throw new Error("cannot write header before stat");this.type==="Directory"&&this.portable&&(this.noMtime=!0),this.onWriteEntry?.(this),this.header=new _n.Header({path:this[he](this.path),linkpath:this.type==="Link"&&this.linkpath!==void 0?this[he](this.linkpath):this.linkpath,mode:this[vi](this.stat.mode),uid:this.portable?void 0:this.stat.uid,gid:this.portable?void 0:this.stat.gid,size:this.stat.size,mtime:this.noMtime?void 0:this.mtime||this.stat.mtime,type:this.type==="Unsupported"?void 0:this.type,uname:this.portable?void 0:this.stat.uid===this.myuid?this.myuser:"",atime:this.portable?void 0:this.stat.atime,ctime:this.portable?void 0:this.stat.ctime}),this.header.encode()&&!this.noPax&&super.write(new En.Pax({atime:this.portable?void 0:this.header.atime,ctime:this.portable?void 0:this.header.ctime,gid:this.portable?void 0:this.header.gid,mtime:this.noMtime?void 0:this.mtime||this.header.mtime,path:this[he](this.path),linkpath:this.type==="Link"&&this.linkpath!==void 0?this[he](this.linkpath):this.linkpath,size:this.header.size,uid:this.portable?void 0:this.header.uid,uname:this.portable?void 0:this.header.uname,dev:this.portable?void 0:this.stat.dev,ino:this.portable?void 0:this.stat.ino,nlink:this.portable?void 0:this.stat.nlink}).encode());let e=this.header?.block;if(!e)throw new Error("failed to encode header");super.write(e)}[fn](){if(!this.stat)throw new Error("cannot create directory entry without stat");this.path.slice(-1)!=="/"&&(this.path+="/"),this.stat.size=0,this[vt](),this.end()}[$s](){ae.default.readlink(this.absolute,(e,t)=>{if(e)return this.emit("error",e);this[Js](t)})}[Js](e){this.linkpath=(0,oe.normalizeWindowsPath)(e),this[vt](),this.end()}[dn](e){if(!this.stat)throw new Error("cannot create link entry without stat");this.type="Link",this.linkpath=(0,oe.normalizeWindowsPath)(ln.default.relative(this.cwd,e)),this.stat.size=0,this[vt](),this.end()}[un](){if(!this.stat)throw new Error("cannot create file entry without stat");if(this.stat.nlink>1){let e=`${this.stat.dev}:${this.stat.ino}`,t=this.linkCache.get(e);if(t?.indexOf(this.cwd)===0)return this[dn](t);this.linkCache.set(e,this.absolute)}if(this[vt](),this.stat.size===0)return this.end();this[er]()}[er](){ae.default.open(this.absolute,"r",(e,t)=>{if(e)return this.emit("error",e);this[tr](t)})}[tr](e){if(this.fd=e,this.#e)return this[ve]();if(!this.stat)throw new Error("should stat before calling onopenfile");this.blockLen=512*Math.ceil(this.stat.size/512),this.blockRemain=this.blockLen;let t=Math.min(this.blockLen,this.maxReadSize);this.buf=Buffer.allocUnsafe(t),this.offset=0,this.pos=0,this.remain=this.stat.size,this.length=this.buf.length,this[Ri]()}[Ri](){let{fd:e,buf:t,offset:i,length:r,pos:n}=this;if(e===void 0||t===void 0)throw new Error("cannot read file without first opening");ae.default.read(e,t,i,r,n,(o,a)=>{if(o)return this[ve](()=>this.emit("error",o));this[Qs](a)})}[ve](e=()=>{}){this.fd!==void 0&&ae.default.close(this.fd,e)}[Qs](e){if(e<=0&&this.remain>0){let r=Object.assign(new Error("encountered unexpected EOF"),{path:this.absolute,syscall:"read",code:"EOF"});return this[ve](()=>this.emit("error",r))}if(e>this.remain){let r=Object.assign(new Error("did not encounter expected EOF"),{path:this.absolute,syscall:"read",code:"EOF"});return this[ve](()=>this.emit("error",r))}if(!this.buf)throw new Error("should have created buffer prior to reading");if(e===this.remain)for(let r=e;r<this.length&&e<this.blockRemain;r++)this.buf[r+this.offset]=0,e++,this.remain++;let t=this.offset===0&&e===this.buf.length?this.buf:this.buf.subarray(this.offset,this.offset+e);this.write(t)?this[Vs]():this[ir](()=>this[Vs]())}[ir](e){this.once("drain",e)}write(e,t,i){if(typeof t=="function"&&(i=t,t=void 0),typeof e=="string"&&(e=Buffer.from(e,typeof t=="string"?t:"utf8")),this.blockRemain<e.length){let r=Object.assign(new Error("writing more data than expected"),{path:this.absolute});return this.emit("error",r)}return this.remain-=e.length,this.blockRemain-=e.length,this.pos+=e.length,this.offset+=e.length,super.write(e,null,i)}[Vs](){if(!this.remain)return this.blockRemain&&super.write(Buffer.alloc(this.blockRemain)),this[ve](e=>e?this.emit("error",e):this.end());if(!this.buf)throw new Error("buffer lost somehow in ONDRAIN");this.offset>=this.length&&(this.buf=Buffer.allocUnsafe(Math.min(this.blockRemain,this.buf.length)),this.offset=0),this.length=this.buf.length-this.offset,this[Ri]()}};M.WriteEntry=Ti;var sr=class extends Ti{sync=!0;[Xs](){this[Oi](ae.default.lstatSync(this.absolute))}[$s](){this[Js](ae.default.readlinkSync(this.absolute))}[er](){this[tr](ae.default.openSync(this.absolute,"r"))}[Ri](){let e=!0;try{let{fd:t,buf:i,offset:r,length:n,pos:o}=this;if(t===void 0||i===void 0)throw new Error("fd and buf must be set in READ method");let a=ae.default.readSync(t,i,r,n,o);this[Qs](a),e=!1}finally{if(e)try{this[ve](()=>{})}catch{}}}[ir](e){e()}[ve](e=()=>{}){this.fd!==void 0&&ae.default.closeSync(this.fd),e()}};M.WriteEntrySync=sr;var rr=class extends pn.Minipass{blockLen=0;blockRemain=0;buf=0;pos=0;remain=0;length=0;preservePaths;portable;strict;noPax;noMtime;readEntry;type;prefix;path;mode;uid;gid;uname;gname;header;mtime;atime;ctime;linkpath;size;onWriteEntry;warn(e,t,i={}){return(0,Sn.warnMethod)(this,e,t,i)}constructor(e,t={}){let i=(0,yn.dealias)(t);super(),this.preservePaths=!!i.preservePaths,this.portable=!!i.portable,this.strict=!!i.strict,this.noPax=!!i.noPax,this.noMtime=!!i.noMtime,this.onWriteEntry=i.onWriteEntry,this.readEntry=e;let{type:r}=e;if(r==="Unsupported")throw new Error("writing entry that should be ignored");this.type=r,this.type==="Directory"&&this.portable&&(this.noMtime=!0),this.prefix=i.prefix,this.path=(0,oe.normalizeWindowsPath)(e.path),this.mode=e.mode!==void 0?this[vi](e.mode):void 0,this.uid=this.portable?void 0:e.uid,this.gid=this.portable?void 0:e.gid,this.uname=this.portable?void 0:e.uname,this.gname=this.portable?void 0:e.gname,this.size=e.size,this.mtime=this.noMtime?void 0:i.mtime||e.mtime,this.atime=this.portable?void 0:e.atime,this.ctime=this.portable?void 0:e.ctime,this.linkpath=e.linkpath!==void 0?(0,oe.normalizeWindowsPath)(e.linkpath):void 0,typeof i.onwarn=="function"&&this.on("warn",i.onwarn);let n=!1;if(!this.preservePaths){let[a,h]=(0,bn.stripAbsolutePath)(this.path);a&&typeof h=="string"&&(this.path=h,n=a)}this.remain=e.size,this.blockRemain=e.startBlockSize,this.onWriteEntry?.(this),this.header=new _n.Header({path:this[he](this.path),linkpath:this.type==="Link"&&this.linkpath!==void 0?this[he](this.linkpath):this.linkpath,mode:this.mode,uid:this.portable?void 0:this.uid,gid:this.portable?void 0:this.gid,size:this.size,mtime:this.noMtime?void 0:this.mtime,type:this.type,uname:this.portable?void 0:this.uname,atime:this.portable?void 0:this.atime,ctime:this.portable?void 0:this.ctime}),n&&this.warn("TAR_ENTRY_INFO",`stripping ${n} from absolute path`,{entry:this,path:n+this.path}),this.header.encode()&&!this.noPax&&super.write(new En.Pax({atime:this.portable?void 0:this.atime,ctime:this.portable?void 0:this.ctime,gid:this.portable?void 0:this.gid,mtime:this.noMtime?void 0:this.mtime,path:this[he](this.path),linkpath:this.type==="Link"&&this.linkpath!==void 0?this[he](this.linkpath):this.linkpath,size:this.size,uid:this.portable?void 0:this.uid,uname:this.portable?void 0:this.uname,dev:this.portable?void 0:this.readEntry.dev,ino:this.portable?void 0:this.readEntry.ino,nlink:this.portable?void 0:this.readEntry.nlink}).encode());let o=this.header?.block;if(!o)throw new Error("failed to encode header");super.write(o),e.pipe(this)}[he](e){return gn(e,this.prefix)}[vi](e){return(0,wn.modeFix)(e,this.type==="Directory",this.portable)}write(e,t,i){typeof t=="function"&&(i=t,t=void 0),typeof e=="string"&&(e=Buffer.from(e,typeof t=="string"?t:"utf8"));let r=e.length;if(r>this.blockRemain)throw new Error("writing more to entry than is appropriate");return this.blockRemain-=r,super.write(e,i)}end(e,t,i){return this.blockRemain&&super.write(Buffer.alloc(this.blockRemain)),typeof e=="function"&&(i=e,t=void 0,e=void 0),typeof t=="function"&&(i=t,t=void 0),typeof e=="string"&&(e=Buffer.from(e,t??"utf8")),i&&this.once("finish",i),e?super.end(e,i):super.end(i),this}};M.WriteEntryTar=rr;var _h=s=>s.isFile()?"File":s.isDirectory()?"Directory":s.isSymbolicLink()?"SymbolicLink":"Unsupported"});var Rn=d(at=>{"use strict";Object.defineProperty(at,"__esModule",{value:!0});at.Node=at.Yallist=void 0;var or=class s{tail;head;length=0;static create(e=[]){return new s(e)}constructor(e=[]){for(let t of e)this.push(t)}*[Symbol.iterator](){for(let e=this.head;e;e=e.next)yield e.value}removeNode(e){if(e.list!==this)throw new Error("removing node which does not belong to this list");let t=e.next,i=e.prev;return t&&(t.prev=i),i&&(i.next=t),e===this.head&&(this.head=t),e===this.tail&&(this.tail=i),this.length--,e.next=void 0,e.prev=void 0,e.list=void 0,t}unshiftNode(e){if(e===this.head)return;e.list&&e.list.removeNode(e);let t=this.head;e.list=this,e.next=t,t&&(t.prev=e),this.head=e,this.tail||(this.tail=e),this.length++}pushNode(e){if(e===this.tail)return;e.list&&e.list.removeNode(e);let t=this.tail;e.list=this,e.prev=t,t&&(t.next=e),this.tail=e,this.head||(this.head=e),this.length++}push(...e){for(let t=0,i=e.length;t<i;t++)yh(this,e[t]);return this.length}unshift(...e){for(var t=0,i=e.length;t<i;t++)Eh(this,e[t]);return this.length}pop(){if(!this.tail)return;let e=this.tail.value,t=this.tail;return this.tail=this.tail.prev,this.tail?this.tail.next=void 0:this.head=void 0,t.list=void 0,this.length--,e}shift(){if(!this.head)return;let e=this.head.value,t=this.head;return this.head=this.head.next,this.head?this.head.prev=void 0:this.tail=void 0,t.list=void 0,this.length--,e}forEach(e,t){t=t||this;for(let i=this.head,r=0;i;r++)e.call(t,i.value,r,this),i=i.next}forEachReverse(e,t){t=t||this;for(let i=this.tail,r=this.length-1;i;r--)e.call(t,i.value,r,this),i=i.prev}get(e){let t=0,i=this.head;for(;i&&t<e;t++)i=i.next;if(t===e&&i)return i.value}getReverse(e){let t=0,i=this.tail;for(;i&&t<e;t++)i=i.prev;if(t===e&&i)return i.value}map(e,t){t=t||this;let i=new s;for(let r=this.head;r;)i.push(e.call(t,r.value,this)),r=r.next;return i}mapReverse(e,t){t=t||this;var i=new s;for(let r=this.tail;r;)i.push(e.call(t,r.value,this)),r=r.prev;return i}reduce(e,t){let i,r=this.head;if(arguments.length>1)i=t;else if(this.head)r=this.head.next,i=this.head.value;else throw new TypeError("Reduce of empty list with no initial value");for(var n=0;r;n++)i=e(i,r.value,n),r=r.next;return i}reduceReverse(e,t){let i,r=this.tail;if(arguments.length>1)i=t;else if(this.tail)r=this.tail.prev,i=this.tail.value;else throw new TypeError("Reduce of empty list with no initial value");for(let n=this.length-1;r;n--)i=e(i,r.value,n),r=r.prev;return i}toArray(){let e=new Array(this.length);for(let t=0,i=this.head;i;t++)e[t]=i.value,i=i.next;return e}toArrayReverse(){let e=new Array(this.length);for(let t=0,i=this.tail;i;t++)e[t]=i.value,i=i.prev;return e}slice(e=0,t=this.length){t<0&&(t+=this.length),e<0&&(e+=this.length);let i=new s;if(t<e||t<0)return i;e<0&&(e=0),t>this.length&&(t=this.length);let r=this.head,n=0;for(n=0;r&&n<e;n++)r=r.next;for(;r&&n<t;n++,r=r.next)i.push(r.value);return i}sliceReverse(e=0,t=this.length){t<0&&(t+=this.length),e<0&&(e+=this.length);let i=new s;if(t<e||t<0)return i;e<0&&(e=0),t>this.length&&(t=this.length);let r=this.length,n=this.tail;for(;n&&r>t;r--)n=n.prev;for(;n&&r>e;r--,n=n.prev)i.push(n.value);return i}splice(e,t=0,...i){e>this.length&&(e=this.length-1),e<0&&(e=this.length+e);let r=this.head;for(let o=0;r&&o<e;o++)r=r.next;let n=[];for(let o=0;r&&o<t;o++)n.push(r.value),r=this.removeNode(r);r?r!==this.tail&&(r=r.prev):r=this.tail;for(let o of i)r=wh(this,r,o);return n}reverse(){let e=this.head,t=this.tail;for(let i=e;i;i=i.prev){let r=i.prev;i.prev=i.next,i.next=r}return this.head=t,this.tail=e,this}};at.Yallist=or;function wh(s,e,t){let i=e,r=e?e.next:s.head,n=new ot(t,i,r,s);return n.next===void 0&&(s.tail=n),n.prev===void 0&&(s.head=n),s.length++,n}function yh(s,e){s.tail=new ot(e,s.tail,void 0,s),s.head||(s.head=s.tail),s.length++}function Eh(s,e){s.head=new ot(e,void 0,s.head,s),s.tail||(s.tail=s.head),s.length++}var ot=class{list;next;prev;value;constructor(e,t,i,r){this.list=r,this.value=e,t?(t.next=this,this.prev=t):this.prev=void 0,i?(i.prev=this,this.next=i):this.next=void 0}};at.Node=ot});var Ci=d(L=>{"use strict";var bh=L&&L.__createBinding||(Object.create?(function(s,e,t,i){i===void 0&&(i=t);var r=Object.getOwnPropertyDescriptor(e,t);(!r||("get"in r?!e.__esModule:r.writable||r.configurable))&&(r={enumerable:!0,get:function(){return e[t]}}),Object.defineProperty(s,i,r)}):(function(s,e,t,i){i===void 0&&(i=t),s[i]=e[t]})),Sh=L&&L.__setModuleDefault||(Object.create?(function(s,e){Object.defineProperty(s,"default",{enumerable:!0,value:e})}):function(s,e){s.default=e}),gh=L&&L.__importStar||(function(){var s=function(e){return s=Object.getOwnPropertyNames||function(t){var i=[];for(var r in t)Object.prototype.hasOwnProperty.call(t,r)&&(i[i.length]=r);return i},s(e)};return function(e){if(e&&e.__esModule)return e;var t={};if(e!=null)for(var i=s(e),r=0;r<i.length;r++)i[r]!=="default"&&bh(t,e,i[r]);return Sh(t,e),t}})(),Pn=L&&L.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(L,"__esModule",{value:!0});L.PackSync=L.Pack=L.PackJob=void 0;var Ii=Pn(__nccwpck_require__(9896)),fr=nr(),Nt=class{path;absolute;entry;stat;readdir;pending=!1;pendingLink=!1;ignore=!1;piped=!1;constructor(e,t){this.path=e||"./",this.absolute=t}};L.PackJob=Nt;var Rh=We(),ar=gh(Ps()),Oh=Rn(),vh=hi(),On=Buffer.alloc(1024),Pi=Symbol("onStat"),Tt=Symbol("ended"),X=Symbol("queue"),Dt=Symbol("pendingLinks"),Te=Symbol("current"),je=Symbol("process"),Pt=Symbol("processing"),Di=Symbol("processJob"),Q=Symbol("jobs"),hr=Symbol("jobDone"),Ni=Symbol("addFSEntry"),vn=Symbol("addTarEntry"),dr=Symbol("stat"),mr=Symbol("readdir"),Mi=Symbol("onreaddir"),Li=Symbol("pipe"),Tn=Symbol("entry"),lr=Symbol("entryOpt"),Ai=Symbol("writeEntryClass"),Nn=Symbol("write"),cr=Symbol("ondrain"),Dn=Pn(__nccwpck_require__(6928)),ur=tt(),Fi=class extends Rh.Minipass{sync=!1;opt;cwd;maxReadSize;preservePaths;strict;noPax;prefix;linkCache;statCache;file;portable;zip;readdirCache;noDirRecurse;follow;noMtime;mtime;filter;jobs;[Ai];onWriteEntry;[X];[Dt]=new Map;[Q]=0;[Pt]=!1;[Tt]=!1;constructor(e={}){if(super(),this.opt=e,this.file=e.file||"",this.cwd=e.cwd||process.cwd(),this.maxReadSize=e.maxReadSize,this.preservePaths=!!e.preservePaths,this.strict=!!e.strict,this.noPax=!!e.noPax,this.prefix=(0,ur.normalizeWindowsPath)(e.prefix||""),this.linkCache=e.linkCache||new Map,this.statCache=e.statCache||new Map,this.readdirCache=e.readdirCache||new Map,this.onWriteEntry=e.onWriteEntry,this[Ai]=fr.WriteEntry,typeof e.onwarn=="function"&&this.on("warn",e.onwarn),this.portable=!!e.portable,e.gzip||e.brotli||e.zstd){if((e.gzip?1:0)+(e.brotli?1:0)+(e.zstd?1:0)>1)throw new TypeError("gzip, brotli, zstd are mutually exclusive");if(e.gzip&&(typeof e.gzip!="object"&&(e.gzip={}),this.portable&&(e.gzip.portable=!0),this.zip=new ar.Gzip(e.gzip)),e.brotli&&(typeof e.brotli!="object"&&(e.brotli={}),this.zip=new ar.BrotliCompress(e.brotli)),e.zstd&&(typeof e.zstd!="object"&&(e.zstd={}),this.zip=new ar.ZstdCompress(e.zstd)),!this.zip)throw new Error("impossible");let t=this.zip;t.on("data",i=>super.write(i)),t.on("end",()=>super.end()),t.on("drain",()=>this[cr]()),this.on("resume",()=>t.resume())}else this.on("drain",this[cr]);this.noDirRecurse=!!e.noDirRecurse,this.follow=!!e.follow,this.noMtime=!!e.noMtime,e.mtime&&(this.mtime=e.mtime),this.filter=typeof e.filter=="function"?e.filter:()=>!0,this[X]=new Oh.Yallist,this[Q]=0,this.jobs=Number(e.jobs)||4,this[Pt]=!1,this[Tt]=!1}[Nn](e){return super.write(e)}add(e){return this.write(e),this}end(e,t,i){return typeof e=="function"&&(i=e,e=void 0),typeof t=="function"&&(i=t,t=void 0),e&&this.add(e),this[Tt]=!0,this[je](),i&&i(),this}write(e){if(this[Tt])throw new Error("write after end");return typeof e=="string"?this[Ni](e):this[vn](e),this.flowing}[vn](e){let t=(0,ur.normalizeWindowsPath)(Dn.default.resolve(this.cwd,e.path));if(!this.filter(e.path,e))e.resume();else{let i=new Nt(e.path,t);i.entry=new fr.WriteEntryTar(e,this[lr](i)),i.entry.on("end",()=>this[hr](i)),this[Q]+=1,this[X].push(i)}this[je]()}[Ni](e){let t=(0,ur.normalizeWindowsPath)(Dn.default.resolve(this.cwd,e));this[X].push(new Nt(e,t)),this[je]()}[dr](e){e.pending=!0,this[Q]+=1;let t=this.follow?"stat":"lstat";Ii.default[t](e.absolute,(i,r)=>{e.pending=!1,this[Q]-=1,i?this.emit("error",i):this[Pi](e,r)})}[Pi](e,t){if(this.statCache.set(e.absolute,t),e.stat=t,!this.filter(e.path,t))e.ignore=!0;else if(t.isFile()&&t.nlink>1&&!this.linkCache.get(`${t.dev}:${t.ino}`)&&!this.sync)if(e===this[Te])this[Di](e);else{let i=`${t.dev}:${t.ino}`,r=this[Dt].get(i);r?r.push(e):this[Dt].set(i,[e]),e.pendingLink=!0,e.pending=!0}this[je]()}[mr](e){e.pending=!0,this[Q]+=1,Ii.default.readdir(e.absolute,(t,i)=>{if(e.pending=!1,this[Q]-=1,t)return this.emit("error",t);this[Mi](e,i)})}[Mi](e,t){this.readdirCache.set(e.absolute,t),e.readdir=t,this[je]()}[je](){if(!this[Pt]){this[Pt]=!0;for(let e=this[X].head;e&&this[Q]<this.jobs;e=e.next)if(this[Di](e.value),e.value.ignore){let t=e.next;this[X].removeNode(e),e.next=t}this[Pt]=!1,this[Tt]&&this[X].length===0&&this[Q]===0&&(this.zip?this.zip.end(On):(super.write(On),super.end()))}}get[Te](){return this[X]&&this[X].head&&this[X].head.value}[hr](e){this[X].shift(),this[Q]-=1;let{stat:t}=e;if(t&&t.isFile()&&t.nlink>1){let i=`${t.dev}:${t.ino}`,r=this[Dt].get(i);if(r){this[Dt].delete(i);for(let n of r)n.pending=!1,this[Di](n)}}this[je]()}[Di](e){if(e.pending&&e.pendingLink&&e===this[Te]&&(e.pending=!1,e.pendingLink=!1),!e.pending){if(e.entry){e===this[Te]&&!e.piped&&this[Li](e);return}if(!e.stat){let t=this.statCache.get(e.absolute);t?this[Pi](e,t):this[dr](e)}if(e.stat&&!e.ignore){if(!this.noDirRecurse&&e.stat.isDirectory()&&!e.readdir){let t=this.readdirCache.get(e.absolute);if(t?this[Mi](e,t):this[mr](e),!e.readdir)return}if(e.entry=this[Tn](e),!e.entry){e.ignore=!0;return}e===this[Te]&&!e.piped&&this[Li](e)}}}[lr](e){return{onwarn:(t,i,r)=>this.warn(t,i,r),noPax:this.noPax,cwd:this.cwd,absolute:e.absolute,preservePaths:this.preservePaths,maxReadSize:this.maxReadSize,strict:this.strict,portable:this.portable,linkCache:this.linkCache,statCache:this.statCache,noMtime:this.noMtime,mtime:this.mtime,prefix:this.prefix,onWriteEntry:this.onWriteEntry}}[Tn](e){this[Q]+=1;try{return new this[Ai](e.path,this[lr](e)).on("end",()=>this[hr](e)).on("error",i=>this.emit("error",i))}catch(t){this.emit("error",t)}}[cr](){this[Te]&&this[Te].entry&&this[Te].entry.resume()}[Li](e){e.piped=!0,e.readdir&&e.readdir.forEach(r=>{let n=e.path,o=n==="./"?"":n.replace(/\/*$/,"/");this[Ni](o+r)});let t=e.entry,i=this.zip;if(!t)throw new Error("cannot pipe without source");i?t.on("data",r=>{i.write(r)||t.pause()}):t.on("data",r=>{super.write(r)||t.pause()})}pause(){return this.zip&&this.zip.pause(),super.pause()}warn(e,t,i={}){(0,vh.warnMethod)(this,e,t,i)}};L.Pack=Fi;var pr=class extends Fi{sync=!0;constructor(e){super(e),this[Ai]=fr.WriteEntrySync}pause(){}resume(){}[dr](e){let t=this.follow?"statSync":"lstatSync";this[Pi](e,Ii.default[t](e.absolute))}[mr](e){this[Mi](e,Ii.default.readdirSync(e.absolute))}[Li](e){let t=e.entry,i=this.zip;if(e.readdir&&e.readdir.forEach(r=>{let n=e.path,o=n==="./"?"":n.replace(/\/*$/,"/");this[Ni](o+r)}),!t)throw new Error("Cannot pipe without source");i?t.on("data",r=>{i.write(r)}):t.on("data",r=>{super[Nn](r)})}};L.PackSync=pr});var _r=d(ht=>{"use strict";var Th=ht&&ht.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(ht,"__esModule",{value:!0});ht.create=void 0;var Mn=Ke(),Ln=Th(__nccwpck_require__(6760)),An=rt(),Dh=Ve(),Bi=Ci(),Ph=(s,e)=>{let t=new Bi.PackSync(s),i=new Mn.WriteStreamSync(s.file,{mode:s.mode||438});t.pipe(i),In(t,e)},Nh=(s,e)=>{let t=new Bi.Pack(s),i=new Mn.WriteStream(s.file,{mode:s.mode||438});t.pipe(i);let r=new Promise((n,o)=>{i.on("error",o),i.on("close",n),t.on("error",o)});return Fn(t,e).catch(n=>t.emit("error",n)),r},In=(s,e)=>{e.forEach(t=>{t.charAt(0)==="@"?(0,An.list)({file:Ln.default.resolve(s.cwd,t.slice(1)),sync:!0,noResume:!0,onReadEntry:i=>s.add(i)}):s.add(t)}),s.end()},Fn=async(s,e)=>{for(let t of e)t.charAt(0)==="@"?await(0,An.list)({file:Ln.default.resolve(String(s.cwd),t.slice(1)),noResume:!0,onReadEntry:i=>{s.add(i)}}):s.add(t);s.end()},Mh=(s,e)=>{let t=new Bi.PackSync(s);return In(t,e),t},Lh=(s,e)=>{let t=new Bi.Pack(s);return Fn(t,e).catch(i=>t.emit("error",i)),t};ht.create=(0,Dh.makeCommand)(Ph,Nh,Mh,Lh,(s,e)=>{if(!e?.length)throw new TypeError("no paths specified to add to archive")})});var Wn=d(lt=>{"use strict";var Ah=lt&&lt.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(lt,"__esModule",{value:!0});lt.getWriteFlag=void 0;var zn=Ah(__nccwpck_require__(9896)),Ih=process.env.__FAKE_PLATFORM__||process.platform,kn=Ih==="win32",{O_CREAT:xn,O_NOFOLLOW:Cn,O_TRUNC:jn,O_WRONLY:Un}=zn.default.constants,qn=Number(process.env.__FAKE_FS_O_FILENAME__)||zn.default.constants.UV_FS_O_FILEMAP||0,Fh=kn&&!!qn,Ch=512*1024,Bh=qn|jn|xn|Un,Bn=!kn&&typeof Cn=="number"?Cn|jn|xn|Un:null;lt.getWriteFlag=Bn!==null?()=>Bn:Fh?s=>s<Ch?Bh:"w":()=>"w"});var Gn=d(le=>{"use strict";var Hn=le&&le.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(le,"__esModule",{value:!0});le.chownrSync=le.chownr=void 0;var ki=Hn(__nccwpck_require__(3024)),Mt=Hn(__nccwpck_require__(6760)),wr=(s,e,t)=>{try{return ki.default.lchownSync(s,e,t)}catch(i){if(i?.code!=="ENOENT")throw i}},zi=(s,e,t,i)=>{ki.default.lchown(s,e,t,r=>{i(r&&r?.code!=="ENOENT"?r:null)})},zh=(s,e,t,i,r)=>{if(e.isDirectory())(0,le.chownr)(Mt.default.resolve(s,e.name),t,i,n=>{if(n)return r(n);let o=Mt.default.resolve(s,e.name);zi(o,t,i,r)});else{let n=Mt.default.resolve(s,e.name);zi(n,t,i,r)}},kh=(s,e,t,i)=>{ki.default.readdir(s,{withFileTypes:!0},(r,n)=>{if(r){if(r.code==="ENOENT")return i();if(r.code!=="ENOTDIR"&&r.code!=="ENOTSUP")return i(r)}if(r||!n.length)return zi(s,e,t,i);let o=n.length,a=null,h=l=>{if(!a){if(l)return i(a=l);if(--o===0)return zi(s,e,t,i)}};for(let l of n)zh(s,l,e,t,h)})};le.chownr=kh;var xh=(s,e,t,i)=>{e.isDirectory()&&(0,le.chownrSync)(Mt.default.resolve(s,e.name),t,i),wr(Mt.default.resolve(s,e.name),t,i)},jh=(s,e,t)=>{let i;try{i=ki.default.readdirSync(s,{withFileTypes:!0})}catch(r){let n=r;if(n?.code==="ENOENT")return;if(n?.code==="ENOTDIR"||n?.code==="ENOTSUP")return wr(s,e,t);throw n}for(let r of i)xh(s,r,e,t);return wr(s,e,t)};le.chownrSync=jh});var Zn=d(xi=>{"use strict";Object.defineProperty(xi,"__esModule",{value:!0});xi.CwdError=void 0;var yr=class extends Error{path;code;syscall="chdir";constructor(e,t){super(`${t}: Cannot cd into '${e}'`),this.path=e,this.code=t}get name(){return"CwdError"}};xi.CwdError=yr});var br=d(ji=>{"use strict";Object.defineProperty(ji,"__esModule",{value:!0});ji.SymlinkError=void 0;var Er=class extends Error{path;symlink;syscall="symlink";code="TAR_SYMLINK_ERROR";constructor(e,t){super("TAR_SYMLINK_ERROR: Cannot extract through symbolic link"),this.symlink=e,this.path=t}get name(){return"SymlinkError"}};ji.SymlinkError=Er});var Xn=d(De=>{"use strict";var gr=De&&De.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(De,"__esModule",{value:!0});De.mkdirSync=De.mkdir=void 0;var Yn=Gn(),j=gr(__nccwpck_require__(3024)),Uh=gr(__nccwpck_require__(1455)),Ui=gr(__nccwpck_require__(6760)),Kn=Zn(),_e=tt(),Vn=br(),qh=(s,e)=>{j.default.stat(s,(t,i)=>{(t||!i.isDirectory())&&(t=new Kn.CwdError(s,t?.code||"ENOTDIR")),e(t)})},Wh=(s,e,t)=>{s=(0,_e.normalizeWindowsPath)(s);let i=e.umask??18,r=e.mode|448,n=(r&i)!==0,o=e.uid,a=e.gid,h=typeof o=="number"&&typeof a=="number"&&(o!==e.processUid||a!==e.processGid),l=e.preserve,c=e.unlink,u=(0,_e.normalizeWindowsPath)(e.cwd),b=(w,P)=>{w?t(w):P&&h?(0,Yn.chownr)(P,o,a,xt=>b(xt)):n?j.default.chmod(s,r,t):t()};if(s===u)return qh(s,b);if(l)return Uh.default.mkdir(s,{mode:r,recursive:!0}).then(w=>b(null,w??void 0),b);let A=(0,_e.normalizeWindowsPath)(Ui.default.relative(u,s)).split("/");Sr(u,A,r,c,u,void 0,b)};De.mkdir=Wh;var Sr=(s,e,t,i,r,n,o)=>{if(e.length===0)return o(null,n);let a=e.shift(),h=(0,_e.normalizeWindowsPath)(Ui.default.resolve(s+"/"+a));j.default.mkdir(h,t,$n(h,e,t,i,r,n,o))},$n=(s,e,t,i,r,n,o)=>a=>{a?j.default.lstat(s,(h,l)=>{if(h)h.path=h.path&&(0,_e.normalizeWindowsPath)(h.path),o(h);else if(l.isDirectory())Sr(s,e,t,i,r,n,o);else if(i)j.default.unlink(s,c=>{if(c)return o(c);j.default.mkdir(s,t,$n(s,e,t,i,r,n,o))});else{if(l.isSymbolicLink())return o(new Vn.SymlinkError(s,s+"/"+e.join("/")));o(a)}}):(n=n||s,Sr(s,e,t,i,r,n,o))},Hh=s=>{let e=!1,t;try{e=j.default.statSync(s).isDirectory()}catch(i){t=i?.code}finally{if(!e)throw new Kn.CwdError(s,t??"ENOTDIR")}},Gh=(s,e)=>{s=(0,_e.normalizeWindowsPath)(s);let t=e.umask??18,i=e.mode|448,r=(i&t)!==0,n=e.uid,o=e.gid,a=typeof n=="number"&&typeof o=="number"&&(n!==e.processUid||o!==e.processGid),h=e.preserve,l=e.unlink,c=(0,_e.normalizeWindowsPath)(e.cwd),u=w=>{w&&a&&(0,Yn.chownrSync)(w,n,o),r&&j.default.chmodSync(s,i)};if(s===c)return Hh(c),u();if(h)return u(j.default.mkdirSync(s,{mode:i,recursive:!0})??void 0);let D=(0,_e.normalizeWindowsPath)(Ui.default.relative(c,s)).split("/"),A;for(let w=D.shift(),P=c;w&&(P+="/"+w);w=D.shift()){P=(0,_e.normalizeWindowsPath)(Ui.default.resolve(P));try{j.default.mkdirSync(P,i),A=A||P}catch{let xt=j.default.lstatSync(P);if(xt.isDirectory())continue;if(l){j.default.unlinkSync(P),j.default.mkdirSync(P,i),A=A||P;continue}else if(xt.isSymbolicLink())return new Vn.SymlinkError(P,P+"/"+D.join("/"))}}return u(A)};De.mkdirSync=Gh});var Jn=d(qi=>{"use strict";Object.defineProperty(qi,"__esModule",{value:!0});qi.normalizeUnicode=void 0;var Rr=Object.create(null),Qn=1e4,ct=new Set,Zh=s=>{ct.has(s)?ct.delete(s):Rr[s]=s.normalize("NFD").toLocaleLowerCase("en").toLocaleUpperCase("en"),ct.add(s);let e=Rr[s],t=ct.size-Qn;if(t>Qn/10){for(let i of ct)if(ct.delete(i),delete Rr[i],--t<=0)break}return e};qi.normalizeUnicode=Zh});var to=d(Wi=>{"use strict";Object.defineProperty(Wi,"__esModule",{value:!0});Wi.PathReservations=void 0;var eo=__nccwpck_require__(6760),Yh=Jn(),Kh=yi(),Vh=process.env.TESTING_TAR_FAKE_PLATFORM||process.platform,$h=Vh==="win32",Xh=s=>s.split("/").slice(0,-1).reduce((t,i)=>{let r=t.at(-1);return r!==void 0&&(i=(0,eo.join)(r,i)),t.push(i||"/"),t},[]),Or=class{#e=new Map;#i=new Map;#s=new Set;reserve(e,t){e=$h?["win32 parallelization disabled"]:e.map(r=>(0,Kh.stripTrailingSlashes)((0,eo.join)((0,Yh.normalizeUnicode)(r))));let i=new Set(e.map(r=>Xh(r)).reduce((r,n)=>r.concat(n)));this.#i.set(t,{dirs:i,paths:e});for(let r of e){let n=this.#e.get(r);n?n.push(t):this.#e.set(r,[t])}for(let r of i){let n=this.#e.get(r);if(!n)this.#e.set(r,[new Set([t])]);else{let o=n.at(-1);o instanceof Set?o.add(t):n.push(new Set([t]))}}return this.#r(t)}#n(e){let t=this.#i.get(e);if(!t)throw new Error("function does not have any path reservations");return{paths:t.paths.map(i=>this.#e.get(i)),dirs:[...t.dirs].map(i=>this.#e.get(i))}}check(e){let{paths:t,dirs:i}=this.#n(e);return t.every(r=>r&&r[0]===e)&&i.every(r=>r&&r[0]instanceof Set&&r[0].has(e))}#r(e){return this.#s.has(e)||!this.check(e)?!1:(this.#s.add(e),e(()=>this.#t(e)),!0)}#t(e){if(!this.#s.has(e))return!1;let t=this.#i.get(e);if(!t)throw new Error("invalid reservation");let{paths:i,dirs:r}=t,n=new Set;for(let o of i){let a=this.#e.get(o);if(!a||a?.[0]!==e)continue;let h=a[1];if(!h){this.#e.delete(o);continue}if(a.shift(),typeof h=="function")n.add(h);else for(let l of h)n.add(l)}for(let o of r){let a=this.#e.get(o),h=a?.[0];if(!(!a||!(h instanceof Set)))if(h.size===1&&a.length===1){this.#e.delete(o);continue}else if(h.size===1){a.shift();let l=a[0];typeof l=="function"&&n.add(l)}else h.delete(e)}return this.#s.delete(e),n.forEach(o=>this.#r(o)),!0}};Wi.PathReservations=Or});var io=d(Hi=>{"use strict";Object.defineProperty(Hi,"__esModule",{value:!0});Hi.umask=void 0;var Qh=()=>process.umask();Hi.umask=Qh});var Cr=d(k=>{"use strict";var Jh=k&&k.__createBinding||(Object.create?(function(s,e,t,i){i===void 0&&(i=t);var r=Object.getOwnPropertyDescriptor(e,t);(!r||("get"in r?!e.__esModule:r.writable||r.configurable))&&(r={enumerable:!0,get:function(){return e[t]}}),Object.defineProperty(s,i,r)}):(function(s,e,t,i){i===void 0&&(i=t),s[i]=e[t]})),el=k&&k.__setModuleDefault||(Object.create?(function(s,e){Object.defineProperty(s,"default",{enumerable:!0,value:e})}):function(s,e){s.default=e}),fo=k&&k.__importStar||(function(){var s=function(e){return s=Object.getOwnPropertyNames||function(t){var i=[];for(var r in t)Object.prototype.hasOwnProperty.call(t,r)&&(i[i.length]=r);return i},s(e)};return function(e){if(e&&e.__esModule)return e;var t={};if(e!=null)for(var i=s(e),r=0;r<i.length;r++)i[r]!=="default"&&Jh(t,e,i[r]);return el(t,e),t}})(),Fr=k&&k.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(k,"__esModule",{value:!0});k.UnpackSync=k.Unpack=void 0;var tl=fo(Ke()),il=Fr(__nccwpck_require__(4589)),mo=__nccwpck_require__(7598),m=Fr(__nccwpck_require__(3024)),g=Fr(__nccwpck_require__(6760)),po=Wn(),_o=Xn(),U=tt(),sl=_i(),rl=Zs(),so=fo(Ks()),nl=to(),wo=br(),ol=io(),ro=Symbol("onEntry"),Pr=Symbol("checkFs"),no=Symbol("checkFs2"),Nr=Symbol("isReusable"),G=Symbol("makeFs"),Mr=Symbol("file"),Lr=Symbol("directory"),Zi=Symbol("link"),oo=Symbol("symlink"),ao=Symbol("hardlink"),At=Symbol("ensureNoSymlink"),ho=Symbol("unsupported"),lo=Symbol("checkPath"),vr=Symbol("stripAbsolutePath"),Pe=Symbol("mkdir"),T=Symbol("onError"),Gi=Symbol("pending"),co=Symbol("pend"),ut=Symbol("unpend"),Tr=Symbol("ended"),Dr=Symbol("maybeClose"),Ar=Symbol("skip"),It=Symbol("doChown"),Ft=Symbol("uid"),Ct=Symbol("gid"),Bt=Symbol("checkedCwd"),al=process.env.TESTING_TAR_FAKE_PLATFORM||process.platform,zt=al==="win32",hl=1024,ll=(s,e)=>{if(!zt)return m.default.unlink(s,e);let t=s+".DELETE."+(0,mo.randomBytes)(16).toString("hex");m.default.rename(s,t,i=>{if(i)return e(i);m.default.unlink(t,e)})},cl=s=>{if(!zt)return m.default.unlinkSync(s);let e=s+".DELETE."+(0,mo.randomBytes)(16).toString("hex");m.default.renameSync(s,e),m.default.unlinkSync(e)},uo=(s,e,t)=>s!==void 0&&s===s>>>0?s:e!==void 0&&e===e>>>0?e:t,Yi=class extends sl.Parser{[Tr]=!1;[Bt]=!1;[Gi]=0;reservations=new nl.PathReservations;transform;writable=!0;readable=!1;uid;gid;setOwner;preserveOwner;processGid;processUid;maxDepth;forceChown;win32;newer;keep;noMtime;preservePaths;unlink;cwd;strip;processUmask;umask;dmode;fmode;chmod;constructor(e={}){if(e.ondone=()=>{this[Tr]=!0,this[Dr]()},super(e),this.transform=e.transform,this.chmod=!!e.chmod,typeof e.uid=="number"||typeof e.gid=="number"){if(typeof e.uid!="number"||typeof e.gid!="number")throw new TypeError("cannot set owner without number uid and gid");if(e.preserveOwner)throw new TypeError("cannot preserve owner in archive and also set owner explicitly");this.uid=e.uid,this.gid=e.gid,this.setOwner=!0}else this.uid=void 0,this.gid=void 0,this.setOwner=!1;this.preserveOwner=e.preserveOwner===void 0&&typeof e.uid!="number"?process.getuid?.()===0:!!e.preserveOwner,this.processUid=(this.preserveOwner||this.setOwner)&&process.getuid?process.getuid():void 0,this.processGid=(this.preserveOwner||this.setOwner)&&process.getgid?process.getgid():void 0,this.maxDepth=typeof e.maxDepth=="number"?e.maxDepth:hl,this.forceChown=e.forceChown===!0,this.win32=!!e.win32||zt,this.newer=!!e.newer,this.keep=!!e.keep,this.noMtime=!!e.noMtime,this.preservePaths=!!e.preservePaths,this.unlink=!!e.unlink,this.cwd=(0,U.normalizeWindowsPath)(g.default.resolve(e.cwd||process.cwd())),this.strip=Number(e.strip)||0,this.processUmask=this.chmod?typeof e.processUmask=="number"?e.processUmask:(0,ol.umask)():0,this.umask=typeof e.umask=="number"?e.umask:this.processUmask,this.dmode=e.dmode||511&~this.umask,this.fmode=e.fmode||438&~this.umask,this.on("entry",t=>this[ro](t))}warn(e,t,i={}){return(e==="TAR_BAD_ARCHIVE"||e==="TAR_ABORT")&&(i.recoverable=!1),super.warn(e,t,i)}[Dr](){this[Tr]&&this[Gi]===0&&(this.emit("prefinish"),this.emit("finish"),this.emit("end"))}[vr](e,t){let i=e[t],{type:r}=e;if(!i||this.preservePaths)return!0;let[n,o]=(0,rl.stripAbsolutePath)(i),a=o.replaceAll(/\\/g,"/").split("/");if(a.includes("..")||zt&&/^[a-z]:\.\.$/i.test(a[0]??"")){if(t==="path"||r==="Link")return this.warn("TAR_ENTRY_ERROR",`${t} contains '..'`,{entry:e,[t]:i}),!1;let h=g.default.posix.dirname(e.path),l=g.default.posix.normalize(g.default.posix.join(h,a.join("/")));if(l.startsWith("../")||l==="..")return this.warn("TAR_ENTRY_ERROR",`${t} escapes extraction directory`,{entry:e,[t]:i}),!1}return n&&(e[t]=String(o),this.warn("TAR_ENTRY_INFO",`stripping ${n} from absolute ${t}`,{entry:e,[t]:i})),!0}[lo](e){let t=(0,U.normalizeWindowsPath)(e.path),i=t.split("/");if(this.strip){if(i.length<this.strip)return!1;if(e.type==="Link"){let r=(0,U.normalizeWindowsPath)(String(e.linkpath)).split("/");if(r.length>=this.strip)e.linkpath=r.slice(this.strip).join("/");else return!1}i.splice(0,this.strip),e.path=i.join("/")}if(isFinite(this.maxDepth)&&i.length>this.maxDepth)return this.warn("TAR_ENTRY_ERROR","path excessively deep",{entry:e,path:t,depth:i.length,maxDepth:this.maxDepth}),!1;if(!this[vr](e,"path")||!this[vr](e,"linkpath"))return!1;if(e.absolute=g.default.isAbsolute(e.path)?(0,U.normalizeWindowsPath)(g.default.resolve(e.path)):(0,U.normalizeWindowsPath)(g.default.resolve(this.cwd,e.path)),!this.preservePaths&&typeof e.absolute=="string"&&e.absolute.indexOf(this.cwd+"/")!==0&&e.absolute!==this.cwd)return this.warn("TAR_ENTRY_ERROR","path escaped extraction target",{entry:e,path:(0,U.normalizeWindowsPath)(e.path),resolvedPath:e.absolute,cwd:this.cwd}),!1;if(e.absolute===this.cwd&&e.type!=="Directory"&&e.type!=="GNUDumpDir")return!1;if(this.win32){let{root:r}=g.default.win32.parse(String(e.absolute));e.absolute=r+so.encode(String(e.absolute).slice(r.length));let{root:n}=g.default.win32.parse(e.path);e.path=n+so.encode(e.path.slice(n.length))}return!0}[ro](e){if(!this[lo](e))return e.resume();switch(il.default.equal(typeof e.absolute,"string"),e.type){case"Directory":case"GNUDumpDir":e.mode&&(e.mode=e.mode|448);case"File":case"OldFile":case"ContiguousFile":case"Link":case"SymbolicLink":return this[Pr](e);default:return this[ho](e)}}[T](e,t){e.name==="CwdError"?this.emit("error",e):(this.warn("TAR_ENTRY_ERROR",e,{entry:t}),this[ut](),t.resume())}[Pe](e,t,i){(0,_o.mkdir)((0,U.normalizeWindowsPath)(e),{uid:this.uid,gid:this.gid,processUid:this.processUid,processGid:this.processGid,umask:this.processUmask,preserve:this.preservePaths,unlink:this.unlink,cwd:this.cwd,mode:t},i)}[It](e){return this.forceChown||this.preserveOwner&&(typeof e.uid=="number"&&e.uid!==this.processUid||typeof e.gid=="number"&&e.gid!==this.processGid)||typeof this.uid=="number"&&this.uid!==this.processUid||typeof this.gid=="number"&&this.gid!==this.processGid}[Ft](e){return uo(this.uid,e.uid,this.processUid)}[Ct](e){return uo(this.gid,e.gid,this.processGid)}[Mr](e,t){let i=typeof e.mode=="number"?e.mode&4095:this.fmode,r=new tl.WriteStream(String(e.absolute),{flags:(0,po.getWriteFlag)(e.size),mode:i,autoClose:!1});r.on("error",h=>{r.fd&&m.default.close(r.fd,()=>{}),r.write=()=>!0,this[T](h,e),t()});let n=1,o=h=>{if(h){r.fd&&m.default.close(r.fd,()=>{}),this[T](h,e),t();return}--n===0&&r.fd!==void 0&&m.default.close(r.fd,l=>{l?this[T](l,e):this[ut](),t()})};r.on("finish",()=>{let h=String(e.absolute),l=r.fd;if(typeof l=="number"&&e.mtime&&!this.noMtime){n++;let c=e.atime||new Date,u=e.mtime;m.default.futimes(l,c,u,b=>b?m.default.utimes(h,c,u,D=>o(D&&b)):o())}if(typeof l=="number"&&this[It](e)){n++;let c=this[Ft](e),u=this[Ct](e);typeof c=="number"&&typeof u=="number"&&m.default.fchown(l,c,u,b=>b?m.default.chown(h,c,u,D=>o(D&&b)):o())}o()});let a=this.transform&&this.transform(e)||e;a!==e&&(a.on("error",h=>{this[T](h,e),t()}),e.pipe(a)),a.pipe(r)}[Lr](e,t){let i=typeof e.mode=="number"?e.mode&4095:this.dmode;this[Pe](String(e.absolute),i,r=>{if(r){this[T](r,e),t();return}let n=1,o=()=>{--n===0&&(t(),this[ut](),e.resume())};e.mtime&&!this.noMtime&&(n++,m.default.utimes(String(e.absolute),e.atime||new Date,e.mtime,o)),this[It](e)&&(n++,m.default.chown(String(e.absolute),Number(this[Ft](e)),Number(this[Ct](e)),o)),o()})}[ho](e){e.unsupported=!0,this.warn("TAR_ENTRY_UNSUPPORTED",`unsupported entry type: ${e.type}`,{entry:e}),e.resume()}[oo](e,t){let i=(0,U.normalizeWindowsPath)(g.default.relative(this.cwd,g.default.resolve(g.default.dirname(String(e.absolute)),String(e.linkpath)))).split("/");this[At](e,this.cwd,i,()=>this[Zi](e,String(e.linkpath),"symlink",t),r=>{this[T](r,e),t()})}[ao](e,t){let i=(0,U.normalizeWindowsPath)(g.default.resolve(this.cwd,String(e.linkpath))),r=(0,U.normalizeWindowsPath)(String(e.linkpath)).split("/");this[At](e,this.cwd,r,()=>this[Zi](e,i,"link",t),n=>{this[T](n,e),t()})}[At](e,t,i,r,n){let o=i.shift();if(this.preservePaths||o===void 0)return r();let a=g.default.resolve(t,o);m.default.lstat(a,(h,l)=>{if(h)return r();if(l?.isSymbolicLink())return n(new wo.SymlinkError(a,g.default.resolve(a,i.join("/"))));this[At](e,a,i,r,n)})}[co](){this[Gi]++}[ut](){this[Gi]--,this[Dr]()}[Ar](e){this[ut](),e.resume()}[Nr](e,t){return e.type==="File"&&!this.unlink&&t.isFile()&&t.nlink<=1&&!zt}[Pr](e){this[co]();let t=[e.path];e.linkpath&&t.push(e.linkpath),this.reservations.reserve(t,i=>this[no](e,i))}[no](e,t){let i=a=>{t(a)},r=()=>{this[Pe](this.cwd,this.dmode,a=>{if(a){this[T](a,e),i();return}this[Bt]=!0,n()})},n=()=>{if(e.absolute!==this.cwd){let a=(0,U.normalizeWindowsPath)(g.default.dirname(String(e.absolute)));if(a!==this.cwd)return this[Pe](a,this.dmode,h=>{if(h){this[T](h,e),i();return}o()})}o()},o=()=>{m.default.lstat(String(e.absolute),(a,h)=>{if(h&&(this.keep||this.newer&&h.mtime>(e.mtime??h.mtime))){this[Ar](e),i();return}if(a||this[Nr](e,h))return this[G](null,e,i);if(h.isDirectory()){if(e.type==="Directory"){let l=this.chmod&&e.mode&&(h.mode&4095)!==e.mode,c=u=>this[G](u??null,e,i);return l?m.default.chmod(String(e.absolute),Number(e.mode),c):c()}if(e.absolute!==this.cwd)return m.default.rmdir(String(e.absolute),l=>this[G](l??null,e,i))}if(e.absolute===this.cwd)return this[G](null,e,i);ll(String(e.absolute),l=>this[G](l??null,e,i))})};this[Bt]?n():r()}[G](e,t,i){if(e){this[T](e,t),i();return}switch(t.type){case"File":case"OldFile":case"ContiguousFile":return this[Mr](t,i);case"Link":return this[ao](t,i);case"SymbolicLink":return this[oo](t,i);case"Directory":case"GNUDumpDir":return this[Lr](t,i)}}[Zi](e,t,i,r){m.default[i](t,String(e.absolute),n=>{n?this[T](n,e):(this[ut](),e.resume()),r()})}};k.Unpack=Yi;var Lt=s=>{try{return[null,s()]}catch(e){return[e,null]}},Ir=class extends Yi{sync=!0;[G](e,t){return super[G](e,t,()=>{})}[Pr](e){if(!this[Bt]){let n=this[Pe](this.cwd,this.dmode);if(n)return this[T](n,e);this[Bt]=!0}if(e.absolute!==this.cwd){let n=(0,U.normalizeWindowsPath)(g.default.dirname(String(e.absolute)));if(n!==this.cwd){let o=this[Pe](n,this.dmode);if(o)return this[T](o,e)}}let[t,i]=Lt(()=>m.default.lstatSync(String(e.absolute)));if(i&&(this.keep||this.newer&&i.mtime>(e.mtime??i.mtime)))return this[Ar](e);if(t||this[Nr](e,i))return this[G](null,e);if(i.isDirectory()){if(e.type==="Directory"){let o=this.chmod&&e.mode&&(i.mode&4095)!==e.mode,[a]=o?Lt(()=>{m.default.chmodSync(String(e.absolute),Number(e.mode))}):[];return this[G](a,e)}let[n]=Lt(()=>m.default.rmdirSync(String(e.absolute)));this[G](n,e)}let[r]=e.absolute===this.cwd?[]:Lt(()=>cl(String(e.absolute)));this[G](r,e)}[Mr](e,t){let i=typeof e.mode=="number"?e.mode&4095:this.fmode,r=a=>{let h;try{m.default.closeSync(n)}catch(l){h=l}(a||h)&&this[T](a||h,e),t()},n;try{n=m.default.openSync(String(e.absolute),(0,po.getWriteFlag)(e.size),i)}catch(a){return r(a)}let o=this.transform&&this.transform(e)||e;o!==e&&(o.on("error",a=>this[T](a,e)),e.pipe(o)),o.on("data",a=>{try{m.default.writeSync(n,a,0,a.length)}catch(h){r(h)}}),o.on("end",()=>{let a=null;if(e.mtime&&!this.noMtime){let h=e.atime||new Date,l=e.mtime;try{m.default.futimesSync(n,h,l)}catch(c){try{m.default.utimesSync(String(e.absolute),h,l)}catch{a=c}}}if(this[It](e)){let h=this[Ft](e),l=this[Ct](e);try{m.default.fchownSync(n,Number(h),Number(l))}catch(c){try{m.default.chownSync(String(e.absolute),Number(h),Number(l))}catch{a=a||c}}}r(a)})}[Lr](e,t){let i=typeof e.mode=="number"?e.mode&4095:this.dmode,r=this[Pe](String(e.absolute),i);if(r){this[T](r,e),t();return}if(e.mtime&&!this.noMtime)try{m.default.utimesSync(String(e.absolute),e.atime||new Date,e.mtime)}catch{}if(this[It](e))try{m.default.chownSync(String(e.absolute),Number(this[Ft](e)),Number(this[Ct](e)))}catch{}t(),e.resume()}[Pe](e,t){try{return(0,_o.mkdirSync)((0,U.normalizeWindowsPath)(e),{uid:this.uid,gid:this.gid,processUid:this.processUid,processGid:this.processGid,umask:this.processUmask,preserve:this.preservePaths,unlink:this.unlink,cwd:this.cwd,mode:t})}catch(i){return i}}[At](e,t,i,r,n){if(this.preservePaths||i.length===0)return r();let o=t;for(let a of i){o=g.default.resolve(o,a);let[h,l]=Lt(()=>m.default.lstatSync(o));if(h)return r();if(l.isSymbolicLink())return n(new wo.SymlinkError(o,g.default.resolve(t,i.join("/"))))}r()}[Zi](e,t,i,r){let n=`${i}Sync`;try{m.default[n](t,String(e.absolute)),r(),e.resume()}catch(o){return this[T](o,e)}}};k.UnpackSync=Ir});var Br=d(Z=>{"use strict";var ul=Z&&Z.__createBinding||(Object.create?(function(s,e,t,i){i===void 0&&(i=t);var r=Object.getOwnPropertyDescriptor(e,t);(!r||("get"in r?!e.__esModule:r.writable||r.configurable))&&(r={enumerable:!0,get:function(){return e[t]}}),Object.defineProperty(s,i,r)}):(function(s,e,t,i){i===void 0&&(i=t),s[i]=e[t]})),fl=Z&&Z.__setModuleDefault||(Object.create?(function(s,e){Object.defineProperty(s,"default",{enumerable:!0,value:e})}):function(s,e){s.default=e}),dl=Z&&Z.__importStar||(function(){var s=function(e){return s=Object.getOwnPropertyNames||function(t){var i=[];for(var r in t)Object.prototype.hasOwnProperty.call(t,r)&&(i[i.length]=r);return i},s(e)};return function(e){if(e&&e.__esModule)return e;var t={};if(e!=null)for(var i=s(e),r=0;r<i.length;r++)i[r]!=="default"&&ul(t,e,i[r]);return fl(t,e),t}})(),ml=Z&&Z.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(Z,"__esModule",{value:!0});Z.extract=void 0;var yo=dl(Ke()),Eo=ml(__nccwpck_require__(3024)),pl=rt(),_l=Ve(),Ki=Cr(),wl=s=>{let e=new Ki.UnpackSync(s),t=s.file,i=Eo.default.statSync(t),r=s.maxReadSize||16*1024*1024;new yo.ReadStreamSync(t,{readSize:r,size:i.size}).pipe(e)},yl=(s,e)=>{let t=new Ki.Unpack(s),i=s.maxReadSize||16*1024*1024,r=s.file;return new Promise((o,a)=>{t.on("error",a),t.on("close",o),Eo.default.stat(r,(h,l)=>{if(h)a(h);else{let c=new yo.ReadStream(r,{readSize:i,size:l.size});c.on("error",a),c.pipe(t)}})})};Z.extract=(0,_l.makeCommand)(wl,yl,s=>new Ki.UnpackSync(s),s=>new Ki.Unpack(s),(s,e)=>{e?.length&&(0,pl.filesFilter)(s,e)})});var Vi=d(ft=>{"use strict";var bo=ft&&ft.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(ft,"__esModule",{value:!0});ft.replace=void 0;var So=Ke(),q=bo(__nccwpck_require__(3024)),go=bo(__nccwpck_require__(6760)),Ro=et(),Oo=rt(),El=Ve(),bl=Qt(),vo=Ci(),Sl=(s,e)=>{let t=new vo.PackSync(s),i=!0,r,n;try{try{r=q.default.openSync(s.file,"r+")}catch(h){if(h?.code==="ENOENT")r=q.default.openSync(s.file,"w+");else throw h}let o=q.default.fstatSync(r),a=Buffer.alloc(512);e:for(n=0;n<o.size;n+=512){for(let c=0,u=0;c<512;c+=u){if(u=q.default.readSync(r,a,c,a.length-c,n+c),n===0&&a[0]===31&&a[1]===139)throw new Error("cannot append to compressed archives");if(!u)break e}let h=new Ro.Header(a);if(!h.cksumValid)break;let l=512*Math.ceil((h.size||0)/512);if(n+l+512>o.size)break;n+=l,s.mtimeCache&&h.mtime&&s.mtimeCache.set(String(h.path),h.mtime)}i=!1,gl(s,t,n,r,e)}finally{if(i)try{q.default.closeSync(r)}catch{}}},gl=(s,e,t,i,r)=>{let n=new So.WriteStreamSync(s.file,{fd:i,start:t});e.pipe(n),Ol(e,r)},Rl=(s,e)=>{e=Array.from(e);let t=new vo.Pack(s),i=(n,o,a)=>{let h=(D,A)=>{D?q.default.close(n,w=>a(D)):a(null,A)},l=0;if(o===0)return h(null,0);let c=0,u=Buffer.alloc(512),b=(D,A)=>{if(D||A===void 0)return h(D);if(c+=A,c<512&&A)return q.default.read(n,u,c,u.length-c,l+c,b);if(l===0&&u[0]===31&&u[1]===139)return h(new Error("cannot append to compressed archives"));if(c<512)return h(null,l);let w=new Ro.Header(u);if(!w.cksumValid)return h(null,l);let P=512*Math.ceil((w.size??0)/512);if(l+P+512>o||(l+=P+512,l>=o))return h(null,l);s.mtimeCache&&w.mtime&&s.mtimeCache.set(String(w.path),w.mtime),c=0,q.default.read(n,u,0,512,l,b)};q.default.read(n,u,0,512,l,b)};return new Promise((n,o)=>{t.on("error",o);let a="r+",h=(l,c)=>{if(l&&l.code==="ENOENT"&&a==="r+")return a="w+",q.default.open(s.file,a,h);if(l||!c)return o(l);q.default.fstat(c,(u,b)=>{if(u)return q.default.close(c,()=>o(u));i(c,b.size,(D,A)=>{if(D)return o(D);let w=new So.WriteStream(s.file,{fd:c,start:A});t.pipe(w),w.on("error",o),w.on("close",n),vl(t,e)})})};q.default.open(s.file,a,h)})},Ol=(s,e)=>{e.forEach(t=>{t.charAt(0)==="@"?(0,Oo.list)({file:go.default.resolve(s.cwd,t.slice(1)),sync:!0,noResume:!0,onReadEntry:i=>s.add(i)}):s.add(t)}),s.end()},vl=async(s,e)=>{for(let t of e)t.charAt(0)==="@"?await(0,Oo.list)({file:go.default.resolve(String(s.cwd),t.slice(1)),noResume:!0,onReadEntry:i=>s.add(i)}):s.add(t);s.end()};ft.replace=(0,El.makeCommand)(Sl,Rl,()=>{throw new TypeError("file is required")},()=>{throw new TypeError("file is required")},(s,e)=>{if(!(0,bl.isFile)(s))throw new TypeError("file is required");if(s.gzip||s.brotli||s.zstd||s.file.endsWith(".br")||s.file.endsWith(".tbr"))throw new TypeError("cannot append to compressed archives");if(!e?.length)throw new TypeError("no paths specified to add/replace")})});var zr=d($i=>{"use strict";Object.defineProperty($i,"__esModule",{value:!0});$i.update=void 0;var Tl=Ve(),kt=Vi();$i.update=(0,Tl.makeCommand)(kt.replace.syncFile,kt.replace.asyncFile,kt.replace.syncNoFile,kt.replace.asyncNoFile,(s,e=[])=>{kt.replace.validate?.(s,e),Dl(s)});var Dl=s=>{let e=s.filter;s.mtimeCache||(s.mtimeCache=new Map),s.filter=e?(t,i)=>e(t,i)&&!((s.mtimeCache?.get(t)??i.mtime??0)>(i.mtime??0)):(t,i)=>!((s.mtimeCache?.get(t)??i.mtime??0)>(i.mtime??0))}});var To=exports&&exports.__createBinding||(Object.create?(function(s,e,t,i){i===void 0&&(i=t);var r=Object.getOwnPropertyDescriptor(e,t);(!r||("get"in r?!e.__esModule:r.writable||r.configurable))&&(r={enumerable:!0,get:function(){return e[t]}}),Object.defineProperty(s,i,r)}):(function(s,e,t,i){i===void 0&&(i=t),s[i]=e[t]})),Pl=exports&&exports.__setModuleDefault||(Object.create?(function(s,e){Object.defineProperty(s,"default",{enumerable:!0,value:e})}):function(s,e){s.default=e}),Y=exports&&exports.__exportStar||function(s,e){for(var t in s)t!=="default"&&!Object.prototype.hasOwnProperty.call(e,t)&&To(e,s,t)},Nl=exports&&exports.__importStar||(function(){var s=function(e){return s=Object.getOwnPropertyNames||function(t){var i=[];for(var r in t)Object.prototype.hasOwnProperty.call(t,r)&&(i[i.length]=r);return i},s(e)};return function(e){if(e&&e.__esModule)return e;var t={};if(e!=null)for(var i=s(e),r=0;r<i.length;r++)i[r]!=="default"&&To(t,e,i[r]);return Pl(t,e),t}})();Object.defineProperty(exports, "__esModule", ({value:!0}));exports.u=exports.types=exports.r=exports.t=exports.x=exports.c=void 0;Y(_r(),exports);var Ml=_r();Object.defineProperty(exports, "c", ({enumerable:!0,get:function(){return Ml.create}}));Y(Br(),exports);var Ll=Br();Object.defineProperty(exports, "x", ({enumerable:!0,get:function(){return Ll.extract}}));Y(et(),exports);Y(rt(),exports);var Al=rt();Object.defineProperty(exports, "t", ({enumerable:!0,get:function(){return Al.list}}));Y(Ci(),exports);Y(_i(),exports);Y(si(),exports);Y(Cs(),exports);Y(Vi(),exports);var Il=Vi();Object.defineProperty(exports, "r", ({enumerable:!0,get:function(){return Il.replace}}));exports.types=Nl(Ns());Y(Cr(),exports);Y(zr(),exports);var Fl=zr();Object.defineProperty(exports, "u", ({enumerable:!0,get:function(){return Fl.update}}));Y(nr(),exports);
//# sourceMappingURL=index.min.js.map


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
// This entry need to be wrapped in an IIFE because it uses a non-standard name for the exports (exports).
(() => {
var exports = __webpack_exports__;

Object.defineProperty(exports, "__esModule", ({ value: true }));
const errors_1 = __nccwpck_require__(5995);
const database_1 = __nccwpck_require__(131);
const native_1 = __nccwpck_require__(9097);
/**
 * The process that runs SQL of unknown origin. It opens one database read-only, closes every door to the file system,
 * and then answers one question at a time; whoever started it bounds its time and memory, and kills it.
 */
/** How often the memory is looked at, where the operating system does not limit it. */
const LOOK_EVERY_MS = 20;
async function main(path, memoryBytes, variables) {
    setInterval(() => {
        if (process.memoryUsage.rss() > memoryBytes)
            process.kill(process.pid, 'SIGKILL');
    }, LOOK_EVERY_MS).unref();
    const connection = await openSealed(path, Math.floor(memoryBytes / 2), variables);
    process.on('message', (question) => {
        void answer(connection, question).then((sent) => process.send?.(sent));
    });
    process.on('disconnect', () => process.exit(0));
    process.send?.('ready');
}
/** In this order: with the file system closed a setting about files can no longer be made, and the lock comes last. */
async function openSealed(path, memoryBytes, variables) {
    const { DuckDBInstance } = await (0, native_1.loadDuckDB)();
    const instance = await DuckDBInstance.create(path, {
        access_mode: 'READ_ONLY',
        autoinstall_known_extensions: 'false',
        autoload_known_extensions: 'false',
        allow_community_extensions: 'false',
        memory_limit: `${memoryBytes}B`,
        threads: '2',
    });
    const connection = await instance.connect();
    for (const [name, value] of Object.entries(variables))
        await connection.run(`SET VARIABLE ${(0, database_1.identifier)(name)} = ${(0, database_1.literal)(value)}`);
    await connection.run("SET temp_directory = ''");
    await connection.run('SET enable_external_access = false');
    await connection.run('SET lock_configuration = true');
    return connection;
}
async function answer(connection, question) {
    let isDone = true;
    const end = () => ({ isDone, rssBytes: process.memoryUsage.rss() });
    try {
        const statement = await prepareOne(connection, question.sql);
        isDone = false;
        const result = await firstRows(statement, question);
        isDone = result.truncated === null;
        return { result, ...end() };
    }
    catch (error) {
        const message = (0, errors_1.messageOf)(error);
        return { problem: /^Out of Memory Error/i.test(message) ? 'memory' : { message }, ...end() };
    }
}
const EXPLAIN = /^\s*explain(?:\s+analyze|\s*\([\w\s,]*\))?\s+(?=\S)/i;
const ONE_SELECT = 'Only one statement is run, and only a SELECT or the EXPLAIN of one';
/** DuckDB's own parser says what a statement is: it serialises SELECT statements and no others. */
async function prepareOne(connection, sql) {
    const query = sql.replace(EXPLAIN, '');
    const [serialised] = (await connection.runAndReadAll('SELECT json_serialize_sql($1::VARCHAR)', [query])).getRows();
    const parsed = JSON.parse(String(serialised?.[0]));
    if (parsed.error && parsed.error_type !== 'not implemented')
        throw new Error(parsed.error_message);
    if (parsed.error || parsed.statements?.length !== 1)
        throw new Error(`${ONE_SELECT}.`);
    const statements = await connection.extractStatements(sql);
    if (statements.count !== 1)
        throw new Error(`${ONE_SELECT}.`);
    const statement = await statements.prepare(0);
    const { StatementType } = await (0, native_1.loadDuckDB)();
    if (statement.statementType !== StatementType.SELECT && statement.statementType !== StatementType.EXPLAIN)
        throw new Error(`${ONE_SELECT}.`);
    return statement;
}
async function firstRows(statement, { maxRows, maxBytes }) {
    const result = await statement.stream();
    const types = result.columnTypes();
    const columns = result.deduplicatedColumnNames().map((name, i) => ({ name, type: String(types[i]) }));
    const convert = await jsonConverter();
    const rows = [];
    let bytes = 0;
    for await (const chunk of result.yieldConvertedRows(convert)) {
        for (const row of chunk) {
            bytes += JSON.stringify(row).length;
            if (rows.length >= maxRows)
                return { columns, rows, truncated: 'rows' };
            if (bytes > maxBytes)
                return { columns, rows, truncated: 'bytes' };
            rows.push(row);
        }
    }
    return { columns, rows, truncated: null };
}
/** Numbers and time stamps as everywhere, and what is nested as JSON has it. */
async function jsonConverter() {
    const { DuckDBTimestampValue, JsonDuckDBValueConverter } = await (0, native_1.loadDuckDB)();
    return (value, type, converter) => typeof value === 'bigint' || value instanceof DuckDBTimestampValue
        ? (0, database_1.cell)(value)
        : JsonDuckDBValueConverter(value, type, converter);
}
const [path, memoryBytes, variables] = process.argv.slice(2);
main(path, Number(memoryBytes), JSON.parse(variables)).catch((error) => {
    process.send?.({ message: (0, errors_1.messageOf)(error) });
    process.exitCode = 1;
});

})();

module.exports = __webpack_exports__;
/******/ })()
;