import type { Comparison } from '../../sim/experiment/comparison.ts';
import { escapeHtml } from '../html/escape-html.ts';
import type { Section } from '../html/html-document.ts';
import { htmlTable } from '../html/html-table.ts';
import { strategyName } from '../words/name.ts';

/** What makes the result repeatable to the bit, and the command that repeats it. */
export function manifest({ manifest: made }: Comparison): Section {
  const rows = [
    ['Made with', `${made.tool} ${made.version}`],
    ['Scenario', made.scenario],
    ...(made.size === undefined ? [] : [['Size', made.size]]),
    ...(made.staffing === undefined ? [] : [['Staffing', made.staffing]]),
    ...Object.entries(made.settings ?? {}).map(([path, value]) => [`Set: ${path}`, value]),
    ['Hash of the model', made.modelHash],
    ['Seed', made.seed],
    ['Replications', String(made.replications)],
    ['Strategies', made.strategies.map(strategyName).join(', ')],
  ];
  return {
    id: 'manifest',
    title: 'Run it again',
    body: commandOf(made.command) + htmlTable({ columns: ['Item', 'Value'], rows }, 'Manifest'),
  };
}

/** Results of a program that used the library have no command line. */
function commandOf(command: string): string {
  if (command === '') return '';
  return `<p>This command gives the same figures, to the bit:</p><pre><code>${escapeHtml(command)}</code></pre>`;
}
