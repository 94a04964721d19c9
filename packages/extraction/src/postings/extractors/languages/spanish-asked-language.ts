import type { Rule } from '../../../engine/rule.ts';

/** 'bilingüe', 'un segundo idioma'. */
export const unnamedInSpanish: Rule<string> = {
  id: 'language/unnamed-es',
  anchors: ['bilingue', 'multilingue', 'trilingue', 'idioma'],
  pattern:
    /\b(?:bilingues?|multilingues?|trilingues?|(?:un )?segundo idioma|otros? idiomas?|idiomas? adicional(?:es)?|idiomas? extranjeros?)\b/g,
  produce: () => 'und',
  examples: [
    { text: '«Bilingüe» preferible', value: 'und' },
    { text: 'Dominio de «un segundo idioma» deseable', value: 'und' },
  ],
  counterExamples: ['Idioma: inglés'],
};

/** Words that ask for what they stand beside. */
export const ASKED_IN_SPANISH = String.raw`requier\w*|requerid\w*|habla\w*|idiomas?|dominio|bilingues?|ingles|preferi\w*|deseables?|indispensables?|obligatori\w*|necesari\w*|ventajas?|fluid\w*|fluente|conversa\w*|conocimientos?|leer|escribir|nativo|valorar\w*|comunica\w*`;

/** The employer's service, those it serves, its notice of rights. */
export const NOT_ASKED_IN_SPANISH = String.raw`\b(?:haga clic|para espanol|se habla espanol(?! ?\?)|hablamos espanol|de habla (?:hispana|espanola)|hispano(?:hablante|parlante)s?|(?:pacientes|clientes|familias|comunidad(?:es)?) que (?:solo |solamente )?habl\w+|(?:comunidad|poblacion) (?:hispana|latina|espanola)|origen nacional|servicios? de (?:interpret|traducci)\w*|(?:disponibles?|oprima|llame|llamar) en)\b`;
