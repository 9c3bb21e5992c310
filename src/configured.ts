import type { Configuration } from './input/configuration';
import type { PipelineOptions } from './pipeline';

/** The options of a run, with what the configuration says where they say nothing. */
export function configured(configuration: Configuration, options: PipelineOptions): PipelineOptions {
  const { types = {}, targets } = options;
  const said = {
    sourceRoots: configuration['source-roots'],
    scip: configuration.scip,
    coverage: configuration.coverage,
    tests: configuration.tests,
    tagsIndex: configuration['tags-index'],
    historyWindow: configuration['history-window'],
    workers: configuration.workers,
  };
  const isSaid = ([, value]: [string, unknown]) => value !== undefined && !(Array.isArray(value) && value.length === 0);
  return {
    ...Object.fromEntries(Object.entries(said).filter(isSaid)),
    ...options,
    targets: targets.length > 0 ? targets : (configuration.targets ?? []),
    types: {
      reports: types.reports ?? configuration['type-reports'],
      pyright: types.pyright ?? configuration.pyright,
    },
  };
}
