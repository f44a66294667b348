import { letEngineInline } from '../../runners/engine-flags.ts';
import { measure } from './measure.ts';

letEngineInline();

/** A request on the input, a measurement on the output: the body of a process of its own. */
const { scenario, size, repetitions } = JSON.parse(await textOf(process.stdin)) as {
  scenario: string;
  size?: string;
  repetitions: number;
};
process.stdout.write(JSON.stringify(measure(scenario, size, repetitions)));

async function textOf(stream: NodeJS.ReadStream): Promise<string> {
  let text = '';
  stream.setEncoding('utf8');
  for await (const piece of stream) text += piece;
  return text;
}
