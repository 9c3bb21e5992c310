"""Times CPython's `ast.parse` over the files named on standard input; prints one JSON object."""

import ast
import json
import resource
import sys
import time
import warnings

warnings.simplefilter("ignore")
sources = []
for path in sys.stdin.read().splitlines():
    with open(path, "rb") as file:
        sources.append(file.read())

failed = 0
start = time.perf_counter()
for source in sources:
    try:
        ast.parse(source)
    except (SyntaxError, ValueError):
        failed += 1
seconds = time.perf_counter() - start

memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(
    json.dumps(
        {
            "seconds": seconds,
            "files": len(sources),
            "bytes": sum(map(len, sources)),
            "failed": failed,
            "peak_mb": memory / (2**20 if sys.platform == "darwin" else 2**10),
            "python": sys.version.split()[0],
        }
    )
)
