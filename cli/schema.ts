import type { CommandModule } from 'yargs';

/** `schema`: the shape of scenario files, for editors. */
export const schema: CommandModule = {
  command: 'schema',
  describe: 'Print the JSON Schema of scenario files, for completion in editors',
  builder: (yargs) => yargs.example('$0 schema > scenario.schema.json', 'then "# yaml-language-server: $schema=..."'),
  handler: async () => {
    const { scenarioJsonSchema } = await import('../scenarios/json-schema.ts');
    process.stdout.write(`${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`);
  },
};
