import type { Groups, Rule } from '../../../engine/rule.ts';
import { compileRules } from '../../../engine/run-rules.ts';
import { HASTA, HORARIO } from './spanish-hours.ts';

interface WorkHours {
  readonly from: string;
  readonly to: string;
}

/** Hours of the office, of the telephone, of an event. */
const OTHER_HOURS =
  /\b(?:(?:office|clinic|store|center|practice|pharmacy|library) hours|open\b|hours of operation|call(?: us| our| the|ing)?\b|reach(?:ed)?\b|interviews?|walk-?ins?|help desk|phone lines|customers|meetings?|events?|webinar|classes|closed|lunch|breakfast|posted|posting|apply|contact|applications?|before|after(?! hours)|phone|overlap|day ?care|shuttle|later than|start times?|end times?|synchronous\w*)\b/;
/** A range with no 'am' or 'pm' is time where such words lead to it. */
const HOURS_BEFORE = new RegExp(
  String.raw`\b(?:hours|schedule|shift|monday|mondays|friday|fridays|mon|fri|m-f|tuesdays?|tues|tue|wednesday|wed|thursday|thurs|thu|saturday|sat|days?|weekdays|from|work|between|${HORARIO})\b[^.;]{0,18}$`,
);

const WEEKDAYS = new RegExp(
  String.raw`\b(?:mondays?|fridays?|thursdays?|m-f|mon|fri|thurs?|thu|hours|${HORARIO})\b`,
);

const TIME = (name: string) =>
  String.raw`(?<${name}>1[0-2]|0?[1-9])(?::(?<${name}Minutes>[0-5]\d))? ?(?<${name}Half>[ap](?:\.m\.?|\.?m)?\b\.?)?`;

/** When the job begins and ends. */
const rules: readonly Rule<WorkHours>[] = [
  {
    id: 'work-hours/range',
    anchors: [
      'am',
      'pm',
      'a',
      'p',
      'hour',
      'schedule',
      'shift',
      'monday',
      'friday',
      'mon',
      'fri',
      'm',
      'saturday',
      'thursday',
      'vierne',
      'jueve',
    ],
    pattern: new RegExp(
      String.raw`(?<![\d$:./,-]|[-–] ?\$|\d )\b${TIME('from')}(?: ?(?:est|pst|cst|mst|et|pt|ct))? ?(?:-+|to|until|till|through|and|${HASTA}) ?${TIME('to')}(?![\d%:/]|\.\d| ?(?:hours?|hrs?|days?|years?|weeks?|months?|%|patients|people|shifts?\b(?! [ap])|k\b|x\b))`,
      'g',
    ),
    produce: (groups, { heading, segment, start }) => {
      const before = segment.slice(Math.max(0, start - 70), start);
      const sentence = before.slice(
        Math.max(before.lastIndexOf('\n'), before.replace(/\b(u\.s|dr)\. /, '$1  ').lastIndexOf('. ')) + 1,
      );
      const said =
        groups['toHalf'] !== undefined || (groups['fromHalf'] !== undefined && groups['to'] !== undefined);
      const clocked = groups['fromMinutes'] !== undefined && groups['toMinutes'] !== undefined;
      if (!said && !(HOURS_BEFORE.test(`${heading}: ${before}`) && (clocked || WEEKDAYS.test(before))))
        return null;
      if (
        OTHER_HOURS.test(sentence) ||
        /\b(?:office|clinic|store) hours|hours of operation|open$/.test(heading)
      )
        return null;
      return hoursOf(groups);
    },
    examples: [
      { text: 'Monday to Friday, «8:00 a.m. to 4:30 p.m.»', value: { from: '08:00', to: '16:30' } },
      { text: 'Monday-Friday «8-5»', value: { from: '08:00', to: '17:00' } },
      { text: 'Shift: «11pm to 7am»', value: { from: '23:00', to: '07:00' } },
      { text: 'the desk needs you «9-5pm»', value: { from: '09:00', to: '17:00' } },
      { text: 'Mon/Wed/Fri «2:30 to 7»', value: { from: '14:30', to: '19:00' } },
      { text: 'Hours: «7:30-4:00»', value: { from: '07:30', to: '16:00' } },
      { text: 'Mon - Fri, «8:30 - 5»', value: { from: '08:30', to: '17:00' } },
      { text: 'Tuesday through Thursday, «8:30 to 5»', value: { from: '08:30', to: '17:00' } },
      { text: 'Lunes a viernes de «9 a 6»', value: { from: '09:00', to: '18:00' } },
    ],
    counterExamples: [
      'Office hours are 8am to 5pm',
      'call us between 9 am and 4 pm',
      'Hours: 20-25 a week',
      'Monday to Friday, 3 to 5 patients',
      'interviews from 9am to noon',
      "Call Dr. Lee's office between 1 and 3 p.m.",
    ],
  },
];

function hoursOf(groups: Groups): WorkHours | null {
  const to = {
    hour: Number(groups['to']),
    minutes: groups['toMinutes'] ?? '00',
    half: groups['toHalf']?.charAt(0),
  };
  const from = {
    hour: Number(groups['from']),
    minutes: groups['fromMinutes'] ?? '00',
    half: groups['fromHalf']?.charAt(0),
  };
  const isLate = earlier(to.hour, from.hour) || (from.half === undefined && from.hour < 6);
  const end = hour24(to.hour, to.half ?? (isLate ? 'p' : (from.half ?? 'a')));
  const start = hour24(from.hour, from.half ?? startHalf(from.hour, to));
  const length = (end + Number(to.minutes) / 60 - start - Number(from.minutes) / 60 + 24) % 24;
  if (length < 2 || length > 16) return null;
  return { from: clock(start, from.minutes), to: clock(end, to.minutes) };
}

/** '8-5': the end comes behind noon. '9-11' is a morning, '8-12' ends at noon. */
const earlier = (to: number, from: number): boolean => to <= from || to === 12;

/** '1-5pm' begins behind noon, '9-5pm' and '8-12pm' before. */
function startHalf(from: number, to: { hour: number; half: string | undefined }): string {
  if (to.half === 'a') return from > to.hour ? 'p' : 'a';
  return from < 6 && from < to.hour && to.hour !== 12 ? 'p' : from === 12 ? 'p' : 'a';
}

const hour24 = (hour: number, half: string): number => (hour % 12) + (half === 'p' ? 12 : 0);

const clock = (hour: number, minutes: string): string => `${String(hour).padStart(2, '0')}:${minutes}`;

export const workHoursRules = compileRules(rules);
