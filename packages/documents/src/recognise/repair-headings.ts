/** The words that stand alone over the parts of a resume, in English and Spanish. */
const HEADINGS =
  'Accomplishments Awards Certificates Certifications Credentials Education Employment Experience Highlights Languages Licenses Memberships Objective Profile Publications Qualifications References Responsibilities Skills Summary Training Certificaciones Certificados Educación Experiencia Formación Habilidades Idiomas Referencias Resumen'.split(
    ' ',
  );

/** Three letters in ten may be misread, and two at most, as in 'Sunimary' and 'Expenence'. */
const MAX_SHARE = 0.3;
const MAX_MISREAD = 2;

/**
 * A misread heading loses everything under it, where a misread word loses itself. A line of one word that is nearly
 * a heading's is that heading.
 */
export const repairHeadings = (text: string): string =>
  text.replace(/^( *)(\p{L}{5,20})(:? *)$/gmu, (line, indent: string, word: string, end: string) => {
    const heading = nearestHeading(word.toLowerCase());
    if (heading === undefined) return line;
    return indent + (word === word.toUpperCase() ? heading.toUpperCase() : heading) + end;
  });

function nearestHeading(word: string): string | undefined {
  const near = HEADINGS.map((heading) => ({ heading, misread: distance(word, heading.toLowerCase()) }))
    .filter(({ heading, misread }) => misread <= Math.min(MAX_MISREAD, heading.length * MAX_SHARE))
    .sort((a, b) => a.misread - b.misread);
  return near[0]?.heading;
}

/** Levenshtein: how many letters must be changed, added or dropped. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (const [at, opposite] of [...other].entries())
      next.push(
        Math.min((row[at] ?? 0) + (letter === opposite ? 0 : 1), (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}
