import * as core from '@actions/core';
import { messageOf } from '../../kernel/errors';
import { readInputs } from './inputs';

try {
  readInputs((name) => core.getInput(name));
} catch (error) {
  core.setFailed(messageOf(error));
}
