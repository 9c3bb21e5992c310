import type { Source } from './source';

/** Why nobody knows which test runs what; null when it is known. */
export function testsUnknown(source: Source): string | null {
  if (source.count('analytics.test_coverage_edges') > 0) return null;
  return (
    source.missing.get('coverage') ??
    'the coverage report does not say which test ran which line: measure with contexts (pytest --cov --cov-context=test)'
  );
}
