const particle = /^(?:de|del|la|las|los|van|von|der|da|das|do|dos|bin|al|y|e)$/;
const grade = /^(?:II|III|IV)$/;

/** 'MARÍA DEL PILAR O'NEIL-MCKAY III' as it is shown: 'María del Pilar O'Neil-McKay III'. Other names stay as written. */
export function nameCase(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  return name
    .split(/\s+/)
    .map((word, i) => {
      if (grade.test(word)) return word;
      const low = word.toLowerCase();
      return i > 0 && particle.test(low) ? low : capitalised(low);
    })
    .join(' ');
}

const capitalised = (word: string) =>
  word
    .replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/\bMc\p{Ll}/gu, (start) => `Mc${start.slice(2).toUpperCase()}`);
