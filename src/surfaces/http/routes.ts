import type { Question } from '../../outputs/query/question';
import { QUESTIONS } from '../../outputs/query/questions.generated';

/** One way to ask a question with GET. */
export interface Route {
  /** `{name}` stands for a parameter of the question. */
  readonly path: string;
  readonly question: Question;
  /** The parameters it takes; all of the question's when absent. */
  readonly only?: readonly string[];
  /** Those of them that it cannot do without, though the question can. */
  readonly required?: readonly string[];
}

/** Paths for the questions that people ask by hand; any question also has `/questions/{its name}`. */
const PATHS: readonly (readonly [path: string, question: string, only?: readonly string[]])[] = [
  ['/function/summary/by-urn', 'get_function_summary', ['urn']],
  ['/function/summary/by-goid', 'get_function_summary', ['goid_h128']],
  ['/function/summary', 'get_function_summary'],
  ['/function/callgraph', 'get_callgraph_neighbors'],
  ['/function/tests', 'get_tests_for_function'],
  ['/tests/for-function', 'get_tests_for_function'],
  ['/functions/high-risk', 'list_high_risk_functions'],
  ['/file/summary', 'get_file_summary'],
  ['/profiles/function', 'get_function_profile'],
  ['/profiles/file', 'get_file_profile'],
  ['/profiles/module', 'get_module_profile'],
  ['/datasets', 'list_datasets'],
  ['/datasets/{dataset_name}', 'read_dataset_rows'],
  ['/datasets/{dataset_name}/schema', 'describe_dataset'],
];

export const ROUTES: readonly Route[] = [
  ...PATHS.map(([path, name, only]) => {
    const question = QUESTIONS.find((one) => one.name === name);
    if (!question) throw new Error(`${path} asks ${name}, which is no question`);
    return only ? { path, question, only, required: only } : { path, question };
  }),
  ...QUESTIONS.map((question) => ({ path: `/questions/${question.name}`, question })),
];

/** The names in a path's braces. */
export function pathParameters(path: string): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
}
