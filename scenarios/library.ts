import type { Issue } from './issue.ts';
import * as messages from './messages.ts';
import type { Problem } from './problem.ts';
import { type ReadOptions, type ReadResult, readScenario } from './read-scenario.ts';
import { type LibraryKind, libraryFiles, readText } from './scenario-files.ts';
import { namesAt } from './tree.ts';
import { parseYaml } from './yaml-source.ts';

/** A ready scenario, for lists. */
export interface LibraryEntry {
  readonly name: string;
  readonly kind: LibraryKind;
  readonly title: string;
  /** What it is about, in a sentence or two. */
  readonly summary: string;
  readonly sizes: readonly string[];
  /** Strategies that its file lists. */
  readonly strategies: readonly string[];
}

/** What a load gives besides the model: the text, which messages and hashes need. */
export interface LoadResult extends ReadResult {
  readonly file: string;
  readonly text: string;
}

export type LoadOptions = Omit<ReadOptions, 'file'>;

/** Reads a scenario from a file. Never throws: a file that cannot be read is an issue. */
export function readScenarioFile(path: string, options: LoadOptions = {}): LoadResult {
  const { text, reason } = readText(path);
  if (text !== undefined)
    return { ...readScenario(text, { findText: textOfReady, ...options, file: path }), file: path, text };
  return refused(path, reason === 'not UTF-8' ? messages.notUtf8() : messages.unreadable(reason));
}

/** Reads a scenario by its name in the library, or else by its path. */
export function loadScenario(nameOrPath: string, options: LoadOptions = {}): LoadResult {
  const files = libraryFiles();
  const ready = files.find(({ name }) => name === nameOrPath);
  if (ready !== undefined) return readScenarioFile(ready.path, options);
  const result = readText(nameOrPath);
  if (result.reason !== 'missing') return readScenarioFile(nameOrPath, options);
  return refused(
    nameOrPath,
    messages.unknownScenario(
      nameOrPath,
      files.map(({ name }) => name),
    ),
  );
}

/** The ready scenarios with what they are about. */
export function listScenarios(): LibraryEntry[] {
  return libraryFiles().flatMap(({ name, path, kind }) => {
    const { model, text } = readScenarioFile(path);
    if (model === undefined) return [];
    return [
      {
        name,
        kind,
        title: model.title,
        summary: model.story,
        sizes: namesAt(parseYaml(text).tree, 'sizes'),
        strategies: model.strategies.slice(1).map((strategy) => strategy.name),
      },
    ];
  });
}

/** Text of a ready scenario by its name. */
function textOfReady(name: string): string | undefined {
  const ready = libraryFiles().find((file) => file.name === name);
  return ready === undefined ? undefined : readText(ready.path).text;
}

function refused(file: string, problem: Problem): LoadResult {
  const issue: Issue = { severity: 'error', file, line: 1, column: 1, path: [], ...problem };
  return { issues: [issue], file, text: '' };
}
