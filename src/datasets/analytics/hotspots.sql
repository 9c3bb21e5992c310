WITH weight AS (
  SELECT
    max(value) FILTER (key = 'hotspot.weight.commits') AS commits,
    max(value) FILTER (key = 'hotspot.weight.authors') AS authors,
    max(value) FILTER (key = 'hotspot.weight.churn') AS churn,
    max(value) FILTER (key = 'hotspot.weight.complexity') AS complexity
  FROM core.settings
),

-- A file without commits in an available history has 0 of everything; without history nothing is known.
known AS (
  SELECT
    metrics.rel_path,
    CASE WHEN history.available THEN coalesce(changes.commit_count, 0) END AS commit_count,
    CASE WHEN history.available THEN coalesce(changes.author_count, 0) END AS author_count,
    CASE WHEN history.available THEN coalesce(changes.lines_added, 0) END AS lines_added,
    CASE WHEN history.available THEN coalesce(changes.lines_deleted, 0) END AS lines_deleted,
    metrics.complexity
  FROM core.ast_metrics AS metrics
  JOIN core.signals AS history ON history.signal = 'history'
  LEFT JOIN core.file_history AS changes ON changes.rel_path = metrics.rel_path
)

SELECT
  known.*,
  weight.commits * ln(1 + known.commit_count)
    + weight.authors * ln(1 + known.author_count)
    + weight.churn * ln(1 + known.lines_added + known.lines_deleted)
    + weight.complexity * ln(1 + (known.complexity + 1)) AS score
FROM known
CROSS JOIN weight
ORDER BY known.rel_path
