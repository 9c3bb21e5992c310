//go:build tools

// Package tools names the program that scripts/conformance-venv.mjs builds.
package tools

import _ "github.com/sourcegraph/scip/cmd/scip"
