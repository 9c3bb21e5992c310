module conformance-tools

go 1.25

require github.com/sourcegraph/scip v0.6.1
