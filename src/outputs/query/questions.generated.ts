// Written by scripts/generate.mjs; do not edit.
import compare_commits from './questions/compare_commits';
import describe_dataset from './questions/describe_dataset';
import explain_risk from './questions/explain_risk';
import find_symbol from './questions/find_symbol';
import get_blast_radius from './questions/get_blast_radius';
import get_callgraph_neighbors from './questions/get_callgraph_neighbors';
import get_file_profile from './questions/get_file_profile';
import get_file_summary from './questions/get_file_summary';
import get_function_profile from './questions/get_function_profile';
import get_function_summary from './questions/get_function_summary';
import get_module_profile from './questions/get_module_profile';
import get_source from './questions/get_source';
import get_tests_for_function from './questions/get_tests_for_function';
import list_datasets from './questions/list_datasets';
import list_high_risk_functions from './questions/list_high_risk_functions';
import query_sql from './questions/query_sql';
import read_dataset_rows from './questions/read_dataset_rows';
import type { Question } from './question';

export const QUESTIONS: readonly Question[] = [
  compare_commits,
  describe_dataset,
  explain_risk,
  find_symbol,
  get_blast_radius,
  get_callgraph_neighbors,
  get_file_profile,
  get_file_summary,
  get_function_profile,
  get_function_summary,
  get_module_profile,
  get_source,
  get_tests_for_function,
  list_datasets,
  list_high_risk_functions,
  query_sql,
  read_dataset_rows,
];
