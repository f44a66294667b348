#!/usr/bin/env node
import { letEngineInline } from '../runners/engine-flags.ts';
import { runCli } from './run-cli.ts';

letEngineInline();
await runCli(process.argv.slice(2));
