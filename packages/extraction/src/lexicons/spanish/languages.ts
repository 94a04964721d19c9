import { compileLexicon, type LexiconRow } from '../../engine/lexicon.ts';

const CONTEXT = [
  'idioma',
  'ingles',
  'espanol',
  'hablar',
  'hable',
  'dominio',
  'bilingue',
  'trilingue',
  'conocimiento',
  'requerido',
  'preferible',
  'deseable',
  'fluido',
  'plus',
] as const;

/** Languages by their Spanish names; 'español' itself stands with the English ones. */
const named: readonly (readonly [code: string, ...names: [string, ...string[]]])[] = [
  ['fr', 'francés'],
  ['ht', 'criollo haitiano', 'créole haitiano', 'criollo'],
  ['pt', 'portugués'],
  ['it', 'italiano'],
  ['de', 'alemán'],
  ['zh', 'mandarín', 'chino mandarín', 'cantonés'],
  ['vi', 'vietnamita'],
  ['ko', 'coreano'],
  ['ja', 'japonés'],
  ['tl', 'tagalo'],
  ['ru', 'ruso'],
  ['ar', 'árabe'],
];

export const spanishNamesOfLanguages = compileLexicon<LexiconRow>('language', [
  ...named.map(
    ([code, name, ...others]): LexiconRow => ({
      id: code,
      aliases: [name, ...others],
      needsContext: CONTEXT,
      examples: [`Dominio del «${name}»`, `Bilingüe: español y «${name}»`],
      counterExamples: ['Dominio del inglés'],
    }),
  ),
  {
    id: 'ase',
    aliases: ['lenguaje de señas', 'lengua de señas', 'lengua de signos', 'lenguaje de señas americano'],
    examples: ['Conocimiento de «lenguaje de señas» deseable'],
    counterExamples: ['dominio del lenguaje técnico'],
  },
]);
