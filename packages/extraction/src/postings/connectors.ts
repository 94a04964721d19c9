import type { Document } from '../engine/document.ts';
import type { Atom } from './atoms.ts';
import { CUE, endsWithOr } from './join-degrees.ts';
import { isAccepted, isConsidered, willAccept } from './second-branch.ts';

type Connector = 'or' | 'and' | 'cut';

function connectorOf(document: Document, from: number, to: number): Connector {
  const text = document.view.lower.slice(from, to);
  if (text.length > 200) return 'cut';
  if (endsWithOr(document, text) && (!text.includes(';') || /^[^;]*; ?or? [^;]*$/.test(text))) return 'or';
  const written = document.view.folded.slice(from, to);
  if (/\bOR\b/.test(written) && /[a-z]{3}/.test(written)) return 'or';
  return CUE.test(text.replace(AND_MINIMUM, '')) || text.includes(';') ? 'cut' : 'and';
}

/** 'HS diploma, terminology class or 1 year as a clerk': the years do instead of the class, not of the diploma. */
const OR_OF_ITS_OWN =
  /,[^,;]{2,40}\b(?:class|course|certification|certificate|license|training|internship|externship)s? or (?:at least |a minimum of )?$/;

/** 'a degree and a minimum of 5 years' goes on; 'a degree, minimum 5 years' begins anew. */
const AND_MINIMUM = /\b(?:and|with|plus),? (?:an? )?minimum\b/;

/** What stands before each atom. In "BA plus 3 years, AA plus 5 years, or GED plus 7" the commas are 'or' as well. */
export function connectorsOf(document: Document, atoms: readonly Atom[]): Connector[] {
  const connectors = atoms.map((atom, index) => {
    const previous = atoms[index - 1];
    return previous ? connectorBetween(document, previous, atom) : 'cut';
  });
  let nextRung: Connector = 'cut';
  for (let index = atoms.length - 1; index > 0; index--) {
    const [atom, previous] = [atoms[index], atoms[index - 1]];
    const beginsRung = atom?.kind === 'degree' && previous?.kind === 'years';
    if (beginsRung && nextRung === 'or') {
      const rung = connectors[index] === 'cut' ? RUNG_BEHIND_SEMICOLON : RUNG;
      if (rung.test(document.view.lower.slice(previous.end, atom.start))) connectors[index] = 'or';
    }
    if (beginsRung || connectors[index] === 'cut') nextRung = connectors[index] ?? 'cut';
  }
  return connectors;
}

/** Between rungs: ', an', ' of experience, ', ', or'. */
const RUNG = /^[a-z' ]{0,60},\s*(?:an?\s+)?$/;
/** '(a) Master's plus 2 years; (b) Bachelor's plus 4 years; or …': between the first two. */
const RUNG_BEHIND_SEMICOLON = /^[a-z' ]{0,60};\s*(?:\(?[a-e1-5]\)\s*)?(?:an?\s+)?$/;
/** '; those with an associate's need 4'. */
const THOSE_WITH =
  /[,;] (?:but )?(?:those|candidates|applicants|anyone|people) (?:with|having|holding|who (?:have|hold)) (?:only )?(?:an? )?$/;

/** 'not required with 6 years; otherwise Bachelor's'. */
const OTHERWISE = /[,;(] ?(?:or )?otherwise,? (?:an? )?$/;

/** In 'MS or PhD (preferred)' the parenthesis speaks of the PhD alone. */
function connectorBetween(document: Document, previous: Atom, atom: Atom): Connector {
  if (atom.kind === 'years' && atom.years.ruleId === 'experience/n-instead') return 'or';
  if (isLeast(document, previous, atom)) return 'cut';
  if (atom.kind === 'degree' && isOtherBranch(document, previous, atom)) return 'or';
  if (isNewItem(document, previous, atom)) return 'cut';
  if (atom.kind === 'years' && OR_OF_ITS_OWN.test(document.view.lower.slice(previous.end, atom.start)))
    return 'and';
  const aside = /^\s*\((?:strongly |highly )?(?:prefer|desir)/.test(
    document.view.lower.slice(atom.end, atom.end + 30),
  );
  return aside && atom.kind === previous.kind ? 'cut' : connectorOf(document, previous.end, atom.start);
}

function isLeast({ view }: Document, previous: Atom, atom: Atom): boolean {
  if (atom.kind !== 'degree' || previous.judged.necessity !== 'preferred') return false;
  return (
    isAccepted(view.lower.slice(atom.end, atom.end + 60)) ||
    willAccept(view.lower.slice(previous.end, atom.start))
  );
}

function isOtherBranch({ view }: Document, previous: Atom, atom: Atom): boolean {
  const between = view.lower.slice(previous.end, atom.start);
  if (between.length > 200) return false;
  if (THOSE_WITH.test(between) || OTHERWISE.test(between)) return true;
  return isConsidered(between, view.lower.slice(atom.end, atom.end + 110));
}

/** 'High school diploma or equivalent One year of experience': the equivalent is a GED, the capital begins an item. */
function isNewItem({ view }: Document, previous: Atom, atom: Atom): boolean {
  if (previous.kind !== 'degree' || atom.kind !== 'years') return false;
  if (!/^\s*or (?:its |an |the )?equiv[a-z]*\.?\s*$/.test(view.lower.slice(previous.end, atom.start)))
    return false;
  const school = previous.degrees.every(({ value }) => value.level === 'high-school');
  return school || /[A-Z]/.test(view.folded.charAt(atom.start));
}
