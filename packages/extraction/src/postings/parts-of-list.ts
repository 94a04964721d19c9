import type { Section } from './section.ts';

/** Headings of the parts of a list of demands. */
const PART =
  /^(?:(?:education(?:al)?|(?:work |professional |related )?experience|training|skills?|knowledge|licen[sc]es?|licensure|certifications?|certificates|registrations?|credentials|languages?|background|educacion|experiencia|licencias?|certificaciones|idiomas?|destrezas|conocimientos)(?:\s*(?:,|&|\/|and|or|y|e)\s*|$)){1,4}$/;
/** Stands below a part itself: 'Education ⏎ Required … ⏎ Preferred …'. */
const BELOW_PART = /^(?:preferred|desired|pref'?d?)$/;

/** 'License/Certification' is no demand in itself. */
export const isPart = (heading: string): boolean => PART.test(heading);

export const isWish = (section: Section): boolean => section === 'preferred' || section === 'ideal';

/** True where a heading colours the parts below it: 'Preferred Qualifications ⏎ Education ⏎ … ⏎ Experience ⏎ …'. */
export const coloursParts = (heading: string, section: Section): boolean =>
  isWish(section) && !BELOW_PART.test(heading);

interface Above {
  readonly colour: Section | null;
  readonly heading: string;
  readonly isBare: boolean;
}

/** The colour of the heading above a part: the first part follows it at once, and the others follow the first. */
export function colourAbove(
  { colour, heading, isBare }: Above,
  part: { readonly section: Section; readonly text: string },
): Section | null {
  if (colour === null || part.section !== 'listed' || !isPart(part.text)) return null;
  return isBare || isPart(heading) ? colour : null;
}
