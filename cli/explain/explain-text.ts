import type { Model } from '../../sim/model/model.ts';
import { wrap } from '../terminal/columns.ts';
import type { Style } from '../terminal/style.ts';
import { channelWords, horizonWords, intentWords, loadWords, segmentWords, teamWords } from './scenario-words.ts';
import { comparisonWords, strategyWords } from './strategy-words.ts';

/** A scenario in prose: who gets in touch, why, by which way, who answers, and what the strategies change. */
export function explainText(model: Model, style: Style): string {
  const { colors, width } = style;
  const section = (title: string, lines: readonly string[]): string =>
    lines.length === 0 ? '' : [colors.bold(title), ...lines.map((line) => indentedLine(line, width))].join('\n');
  const parts = [
    [colors.bold(model.title), wrap(model.story, width)].filter((line) => line !== '').join('\n'),
    section('Time', [horizonWords(model)]),
    section('Customers', model.segments.map(segmentWords)),
    section(
      'Why they get in touch',
      model.intents.map((intent) => intentWords(model, intent)),
    ),
    section(
      'Channels',
      model.channels.map((channel) => channelWords(channel, bringTheirOwnPatience(model, channel.name))),
    ),
    section('Teams', model.teams.map(teamWords)),
    section('Load', loadWords(model)),
    section(
      'Strategies',
      model.strategies.flatMap((strategy) => strategyWords(model, strategy)),
    ),
    section('Comparison', comparisonWords(model)),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** A line with its own indent and two spaces more; what does not fit goes below, two spaces further in. */
function indentedLine(line: string, width: number): string {
  const text = line.trimStart();
  const indent = `  ${' '.repeat(line.length - text.length)}`;
  return `${indent}${wrap(text, width, `${indent}  `)}`;
}

function bringTheirOwnPatience({ intents }: Model, channel: string): boolean {
  const users = intents.filter(({ channels }) => channels.includes(channel));
  return users.length > 0 && users.every(({ patience }) => patience[channel] !== undefined);
}
