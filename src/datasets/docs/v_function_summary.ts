import { view } from '../sources';

export default view({
  name: 'docs.v_function_summary',
  doc: 'Each function with its risk, size, signature and summary: the row an answer about a function starts from.',
  grain: 'one function or method',
  columns: {
    doc_short: 'Summary of the docstring.',
    doc_long: 'Description after the summary.',
  },
});
