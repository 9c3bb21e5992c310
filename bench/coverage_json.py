"""Times `coverage json` in the current folder, and prints seconds, seconds of CPU, peak memory and the size of the report.

    python coverage_json.py report.json (true|false)
"""

import json
import os
import resource
import sys
import time

import coverage


def main():
    report, contexts = sys.argv[1], sys.argv[2] == "true"
    start, cpu_start = time.perf_counter(), time.process_time()
    measured = coverage.Coverage()
    measured.load()
    measured.json_report(outfile=report, show_contexts=contexts)
    seconds, cpu = time.perf_counter() - start, time.process_time() - cpu_start
    peak_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"seconds": seconds, "cpu": cpu, "peak_mb": peak_mb, "bytes": os.path.getsize(report)}))


if __name__ == "__main__":
    main()
