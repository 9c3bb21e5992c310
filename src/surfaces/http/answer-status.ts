import type { Answer } from '../../outputs/query/envelope';
import type { Question } from '../../outputs/query/question';

/**
 * The HTTP status of an answer: 404 when the thing asked for is not there, 409 when it may be one of several, 422 when
 * this snapshot cannot say. A list that is empty is an answer.
 */
export function statusOf(answer: Answer, question: Question): 200 | 404 | 409 | 422 {
  switch (answer.status) {
    case 'found':
      return 200;
    case 'ambiguous':
      return 409;
    case 'unsupported':
      return 422;
    case 'none':
      return isAboutOne(question) && !saysAnything(answer, question) ? 404 : 200;
  }
}

/** Fields besides lists: what the answer says of the one thing it is about. */
function isAboutOne({ fields, lists }: Question): boolean {
  return fields.some((field) => !lists.includes(field));
}

function saysAnything(answer: Answer, { fields, lists }: Question): boolean {
  return fields.some((field) => !lists.includes(field) && answer[field] !== null && answer[field] !== false);
}
