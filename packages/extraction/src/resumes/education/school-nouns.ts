/** What kind of school a name says, behind it: 'Weld Community College'. */
const behindName = ['University', 'College', 'Institute', 'School', 'Academy', 'Polytechnic', 'Seminary'];
/** What else is also said of places that teach nobody, or stands before the name: 'Universidad de Puerto Rico'. */
const others = [
  'Center',
  'Universidad',
  'Universidade',
  'Università',
  'Universität',
  'Université',
  'Instituto',
  'Escuela',
  'Colegio',
  'Preparatoria',
  'Liceo',
  'Tecnológico',
];

const written = (kinds: readonly string[]) =>
  `(?:${kinds.flatMap((kind) => [kind, kind.toUpperCase()]).join('|')})`;

/** To be built into patterns; some people write all in capitals. */
export const kindBehindName = written(behindName);
export const anyKind = written([...behindName, ...others]);

/** Any kind of school as a word of its own. */
export const schoolNoun = new RegExp(String.raw`(?<!\p{L})${anyKind}(?!\p{L})`, 'u');
