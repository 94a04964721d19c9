/** Names of the months in English, Spanish and French, full and short, and as they are often misspelt. */
const monthNames: readonly (readonly string[])[] = [
  ['january', 'jan', 'janurary', 'januray', 'enero', 'ene', 'janvier', 'janv'],
  ['february', 'feb', 'febuary', 'feburary', 'febrero', 'février', 'fevrier', 'févr', 'fév'],
  ['march', 'mar', 'marzo', 'mars'],
  ['april', 'apr', 'abril', 'abr', 'avril', 'avr'],
  ['may', 'mayo', 'mai'],
  ['june', 'jun', 'junio', 'juin'],
  ['july', 'jul', 'julio', 'juillet', 'juil'],
  ['august', 'aug', 'agust', 'agosto', 'ago', 'août', 'aout'],
  ['september', 'sept', 'sep', 'septmber', 'setember', 'septiembre', 'setiembre', 'septembre'],
  ['october', 'oct', 'ocotber', 'octber', 'octubre', 'octobre'],
  ['november', 'nov', 'novemeber', 'noviembre', 'novembre'],
  ['december', 'dec', 'decemeber', 'diciembre', 'dic', 'décembre', 'decembre', 'déc'],
];

/** First and last month of a season as schools and employers use it; winter opens the year. */
const seasons: Readonly<Record<string, readonly [number, number]>> = {
  winter: [1, 2],
  invierno: [1, 2],
  hiver: [1, 2],
  spring: [3, 5],
  primavera: [3, 5],
  printemps: [3, 5],
  summer: [6, 8],
  verano: [6, 8],
  été: [6, 8],
  fall: [9, 11],
  autumn: [9, 11],
  otoño: [9, 11],
  automne: [9, 11],
};

const monthByName = new Map(monthNames.flatMap((names, i) => names.map((name) => [name, i + 1] as const)));

export const monthNumber = (name: string): number | null => monthByName.get(name.toLowerCase()) ?? null;
export const seasonMonths = (name: string): readonly [number, number] | null =>
  seasons[name.toLowerCase()] ?? null;

const longestFirst = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');

export const monthPattern = longestFirst(monthNames.flat());
export const seasonPattern = longestFirst(Object.keys(seasons));

/** Words for an end that has not come: 'Current', 'to date', 'actualidad', 'aujourd'hui'. */
export const openPattern = longestFirst([
  'present',
  'presently',
  'pres\\.?',
  'present day',
  'current',
  'currently',
  'now',
  'today',
  'date',
  'ongoing',
  'on-going',
  'still employed',
  'still there',
  'actual',
  'actualmente',
  'actualidad',
  'la actualidad',
  'en la actualidad',
  'el presente',
  'presente',
  'la fecha',
  'hoy',
  'présent',
  "aujourd[’']hui",
  'ce jour',
  'maintenant',
]);
