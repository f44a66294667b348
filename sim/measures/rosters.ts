import { total } from './capacity.ts';
import type { Figure, Ratio, Reading } from './figure.ts';

/** How far agents keep to the roster. Where nobody is ever missing, it is kept to the second. */
export function rosterFigures(): Figure[] {
  return [
    {
      id: 'adherence',
      title: 'Adherence to the roster',
      unit: 'share',
      goal: 'higher',
      formula: 'agent-time of the roster in which the agent was there and ready / agent-time of the roster',
      read: (reading) => ofRoster(reading, (roster, missed, notReady) => roster - missed - notReady),
    },
    {
      id: 'conformance',
      title: 'Conformance with the roster',
      unit: 'times',
      goal: 'none',
      formula:
        'agent-time there and ready, whenever: in the shift, after it to finish a contact, and in overtime / agent-time of the roster',
      read: (reading) => {
        const duty = total(reading.floor.agents.dutySeconds);
        return ofRoster(reading, (_roster, _missed, notReady) => duty - notReady);
      },
    },
    {
      id: 'absence',
      title: 'Absence',
      unit: 'share',
      goal: 'lower',
      formula:
        'agent-time of the roster in which the agent was not there, or had left and not been replaced / agent-time of the roster',
      read: (reading) => ofRoster(reading, (_roster, missed) => missed),
    },
  ];
}

function ofRoster(
  { floor: { staff, agents, tables } }: Reading,
  above: (roster: number, missed: number, notReady: number) => number,
): Ratio {
  if (tables.people.staffed) {
    const roster = total(staff.rosterSeconds);
    return [above(roster, total(staff.missedSeconds), total(staff.notReadySeconds)), roster];
  }
  // Rosters change at whole seconds: what rounding adds up in sums of odd moments is taken away again.
  const roster = Math.round(total(agents.dutySeconds) - total(agents.overtimeSeconds));
  return [above(roster, 0, 0), roster];
}
