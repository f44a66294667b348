import { baseOf } from '../quantities/long-form.ts';

/** Share of a chat in which the agent works on it; the rest of the time the customer thinks and types. Comm100: 35 to 60 %. */
const AGENT_SHARE = 0.45;

const MOST_AT_ONCE = 20;

/**
 * Speed of each contact when an agent holds 1, 2, ... of them: the agent's turns queue behind each other, the customers'
 * do not (mean value analysis of one server and thinking customers). 45 % gives 100 %, 83.2 %, 67.2 %, 54 %.
 * @param agentShare 0: contacts do not slow each other down
 */
export function paceOf(concurrency: unknown, agentShare = AGENT_SHARE): string[] {
  const most = Number(baseOf(concurrency));
  const pace: string[] = [];
  let inTurn = 0;
  for (let holding = 1; holding <= Math.min(most, MOST_AT_ONCE); holding++) {
    const turn = agentShare * (1 + inTurn);
    const perTime = holding / (turn + 1 - agentShare);
    inTurn = perTime * turn;
    pace.push(`${Number(((100 * perTime) / holding).toFixed(2))} %`);
  }
  return pace.length === 0 ? ['100 %'] : pace;
}
