process.stderr.write('codeintel mcp: the MCP server is not part of this version.\n');
process.exitCode = 2;
