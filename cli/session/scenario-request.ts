import { UserError } from '../user-error.ts';

/** Which scenario, and what is laid over it: what a command line says of it. */
export interface ScenarioRequest {
  /** Name of a ready scenario, or path of a file. */
  readonly scenario: string;
  readonly size?: string;
  readonly staffing?: string;
  /** To compare with today's service; missing: those of the file. */
  readonly strategies?: readonly string[];
  /** A ladder to climb instead: a ready one's name, or strategies from the bottom up. */
  readonly ladder?: readonly string[];
  /** Path -> value. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** From the options of a command. @throws UserError for a setting without "=" */
export function scenarioRequest(
  scenario: string,
  {
    size,
    staffing,
    set,
    strategies,
    ladder,
  }: {
    readonly size?: string | undefined;
    readonly staffing?: string | undefined;
    readonly set?: readonly string[] | undefined;
    readonly strategies?: readonly string[];
    readonly ladder?: readonly string[];
  },
): ScenarioRequest {
  return {
    scenario,
    ...(size !== undefined && { size }),
    ...(staffing !== undefined && { staffing }),
    ...(strategies !== undefined && strategies.length > 0 && { strategies }),
    ...(ladder !== undefined && ladder.length > 0 && { ladder }),
    ...(set !== undefined && { settings: Object.fromEntries(set.map(setting)) }),
  };
}

function setting(text: string): [string, string] {
  const at = text.indexOf('=');
  if (at < 1) throw new UserError(`--set needs path=value, got "${text}"`, 'for example: --set "journey.retry=35 %"');
  return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}
