import type { Rule } from '../../../engine/rule.ts';

const PAY = /\$|\b(?:pago|paga|salario|sueldo|compensacion|remuneracion)\b/;
const OTHERS = /\b(?:horario|jornada|turnos?|fecha de inicio|bono)\W{0,3}(?:(?:es|totalmente) )?$/;

/** The pay depends on what the person brings, or is talked over. */
export const negociable: Rule<true> = {
  id: 'pay-negotiable/segun-experiencia',
  anchors: [
    'segun',
    'acuerdo',
    'conforme',
    'acorde',
    'basado',
    'basada',
    'dependiendo',
    'depende',
    'negociable',
    'negocia',
    'negociar',
    'convenir',
    'discutir',
    'discutirse',
    'doe',
  ],
  pattern:
    /\b(?:segun|(?:de acuerdo|conforme|acorde) (?:a|con)|basad[oa] en|dependiendo(?: de)?|depende de) (?:las? |sus? |tus? )?(?:experiencia|preparacion|cualificaciones|aptitudes|habilidades|destrezas|capacidad(?:es)?)\b|\b(?:negociable|se negocia|a negociar|a convenir|a discutir(?:se)?|doe)\b/g,
  produce: (_groups, { heading, segment, start }) => {
    const words = `${heading}: ${segment.slice(Math.max(0, start - 80), start)}`;
    return PAY.test(words) && !OTHERS.test(words) && !/\bno (?:es )?$/.test(words) ? true : null;
  },
  examples: [
    { text: 'Pago «según experiencia»', value: true },
    { text: 'Salario «a convenir»', value: true },
    { text: 'Salario «DOE»', value: true },
    { text: 'Paga por hora «de acuerdo con la experiencia»', value: true },
    { text: 'Compensación «basada en la experiencia»', value: true },
    { text: 'Sueldo de $19 por hora, «se negocia» al llegar', value: true },
  ],
  counterExamples: [
    'tareas según la experiencia',
    'contrato que se negocia cada año',
    'Salario: $12. Horario negociable',
    'el sueldo no es negociable',
  ],
};
