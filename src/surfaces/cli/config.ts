import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, Option } from 'commander';
import { readConfiguration } from '../../input/configuration-file';
import { CONFIGURATION_FILE } from '../../input/configuration-keys';
import { configurationMarkdown, configurationSchema } from '../../outputs/describe/configuration';

const FORMATS = {
  markdown: configurationMarkdown,
  'json-schema': () => `${JSON.stringify(configurationSchema(), null, 2)}\n`,
};

export function addConfigCommand(program: Command): void {
  const config = program.command('config').description(`The settings file ${CONFIGURATION_FILE}.`);
  config
    .command('check')
    .description('Say what is wrong with the file, or that nothing is.')
    .option('--repo-root <folder>', 'checkout that holds it', '.')
    .action(async ({ repoRoot }: { repoRoot: string }) => {
      const path = join(repoRoot, CONFIGURATION_FILE);
      const configuration = await readConfiguration(repoRoot);
      const keys = Object.keys(configuration).join(', ') || 'nothing';
      process.stdout.write(
        existsSync(path)
          ? `${path} is right; it sets ${keys}.\n`
          : `There is no ${path}; all settings are the defaults.\n`,
      );
    });
  config
    .command('describe')
    .description('Describe every key.')
    .addOption(new Option('--format <format>', 'how to print them').choices(Object.keys(FORMATS)).default('markdown'))
    .action(({ format }: { format: keyof typeof FORMATS }) => {
      process.stdout.write(FORMATS[format]());
    });
}
