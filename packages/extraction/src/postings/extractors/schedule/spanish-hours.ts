import type { Rule } from '../../../engine/rule.ts';

export interface WeeklyHours {
  readonly min: number;
  readonly max: number;
}

/** Hours of leave, of overtime, of training, of the office. */
const OTHER_HOURS = /\b(?:extras?|adicionales|vacaciones|adiestramiento|elegib\w+|abiert\w+|mas de)\b/;

/** What the job takes a week. */
export const horasSemanales: Rule<WeeklyHours> = {
  id: 'hours-per-week/horas',
  anchors: ['hora'],
  pattern:
    /(?<![\d$.,:])(?<low>\d{1,2}(?:\.\d+)?)(?: ?(?:-|a|o) ?(?<high>\d{1,2}(?:\.\d+)?))? (?:horas|hrs?\.?) (?:semanales|por semana|a la semana)\b/g,
  produce: ({ low, high }, { segment, start, end }) => {
    if (OTHER_HOURS.test(segment.slice(Math.max(0, start - 60), end + 40))) return null;
    const [min, max] = [Number(low), Number(high ?? low)];
    return min >= 4 && max <= 80 && min <= max ? { min, max } : null;
  },
  examples: [
    { text: 'Jornada parcial, «25 horas semanales»', value: { min: 25, max: 25 } },
    { text: 'Turno de «20 a 30 horas por semana»', value: { min: 20, max: 30 } },
  ],
  counterExamples: ['abierto 60 horas a la semana', '3 horas por semana de práctica'],
};

/** Words that lead to the hours of the job: 'Horario: 9-5', 'lunes a viernes 8-5'. */
export const HORARIO = 'horario|viernes|jueves';
/** '9am hasta 5pm'. */
export const HASTA = 'a|hasta';
