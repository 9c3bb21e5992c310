import { type Command, Option } from 'commander';
import { UserError } from '../../kernel/errors';
import { type Answer, QueryError } from '../../outputs/query/envelope';
import { type JsonSchema, paramsSchema } from '../../outputs/query/json-schema';
import type { Question } from '../../outputs/query/question';
import { QUESTIONS } from '../../outputs/query/questions.generated';
import { addBackendOptions, type BackendFlags, openBackend } from '../backend';
import { answerText } from './answer-text';

const EXIT_NOT_FOUND = 1;

/** One command per question, its options those of the question's parameters. */
export function addQueryCommand(program: Command, signal: AbortSignal): void {
  const query = program.command('query').description('Ask about an analysed commit.');
  for (const question of QUESTIONS) addQuestion(query, question, signal);
  query.addHelpText('after', '\nExit codes: 0 found, 1 none or no answer, 2 wrong usage.');
}

function addQuestion(query: Command, question: Question, signal: AbortSignal): void {
  const command = query
    .command(question.name)
    .alias(question.name.replaceAll('_', '-'))
    .description(question.description);
  const { properties = {}, required = [] } = paramsSchema(question) as {
    readonly properties?: Readonly<Record<string, JsonSchema>>;
    readonly required?: readonly string[];
  };
  const options = Object.entries(properties).map(([name, schema]) => {
    const option = parameterOption(name, schema, required.includes(name));
    command.addOption(option);
    return { name, attribute: option.attributeName() };
  });
  addBackendOptions(command.optionsGroup('Where it is answered:'))
    .option('--json', 'print the answer as JSON')
    .action(async (flags: BackendFlags & { readonly json?: boolean } & Readonly<Record<string, unknown>>) => {
      const params = options.flatMap(({ name, attribute }) =>
        flags[attribute] === undefined ? [] : [[name, flags[attribute]]],
      );
      const answer = await ask(question.name, Object.fromEntries(params), flags, signal);
      process.stdout.write(flags.json ? `${JSON.stringify(answer, null, 2)}\n` : answerText(answer, question));
      if (answer.status !== 'found') process.exitCode = EXIT_NOT_FOUND;
    });
}

/** @throws CommanderError for a value of the wrong type, when the command line is read */
function parameterOption(name: string, schema: JsonSchema, isRequired: boolean): Option {
  const flag = `--${name.replaceAll('_', '-')}`;
  const { type, enum: values, default: usual, description = '' } = schema;
  const text = [description, usual === undefined ? '' : `(default: ${JSON.stringify(usual)})`]
    .filter(Boolean)
    .join(' ');
  if (type === 'boolean') return new Option(flag, text);
  if (type === 'array') return new Option(`${flag} <value...>`, text);
  const option = new Option(`${flag} <value>`, text).makeOptionMandatory(isRequired);
  if (values) return option.choices(values as string[]);
  return type === 'integer' || type === 'number' ? option.argParser((value) => numberOf(flag, value)) : option;
}

function numberOf(flag: string, text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value))
    throw new UserError(`${flag} takes a number, not ${JSON.stringify(text)}.`, 2);
  return value;
}

async function ask(name: string, params: object, flags: BackendFlags, signal: AbortSignal): Promise<Answer> {
  const backend = await openBackend(flags, process.env, signal);
  try {
    return await backend.ask(name, params, { signal });
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    throw new UserError(error.message, error.problem.status === 400 ? 2 : 1, { cause: error });
  } finally {
    await backend.close();
  }
}
