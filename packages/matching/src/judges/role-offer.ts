import type { PostingRequirements } from '@omm/contracts';
import {
  type DutyRow,
  dutyById,
  type Occupation,
  occupationById,
  occupationOf,
  occupationsOf,
  seeksHeadOfOffice,
} from '@omm/requirement-model';
import type { Work } from '../qualifications.ts';
import { DONE, nearnessTo } from './nearness-to.ts';
import { placeCreditFor } from './place.ts';
import { sameWords, stemsOf } from './same-words.ts';

/** A longer title is a headline: the occupation tells. */
const LONGEST_NAME = 60;
const MEDICAL_DUTIES = 2;
/** A supervisor, a lead or an assistant manager has done most of a manager's work, and answered for less of it. */
const BELOW_THE_HEAD = 0.95;

/** The kind of a job, whenever and however long it was. */
type Kind = Pick<Work, 'title' | 'occupations' | 'healthcare' | 'headsOffice' | 'setting' | 'specialty'>;

/** What a posting offers, read once for everybody who is compared with it. */
export type Offer = {
  readonly terms: PostingRequirements['terms'];
  /** As the posting calls it; '' where it names no job that we know. */
  readonly name: string;
  readonly isMedical: boolean;
  /** By which a job outside our tables is known. */
  readonly titleStems: ReadonlySet<string>;
  readonly duties: readonly DutyRow[];
  /** How well a job in health care knows the place and the specialty. */
  readonly placeCredit: (job: Kind) => number;
  /** How near a kind of job comes to each job that is offered; one outside our tables by the words of the titles. */
  readonly nearTo: readonly ((job: Kind) => number)[];
};

/** Null where the posting does not say what it offers. */
export function offerOf(posting: PostingRequirements): Offer | null {
  const occupations = offeredBy(posting);
  const duties = posting.role.duties.flatMap(({ id }) => dutyById(id) ?? []);
  const isNamed = occupations.length > 0 || posting.title !== null;
  if (!isNamed && duties.length === 0) return null;
  const name = occupations[0] === undefined ? '' : nameOf(posting, occupations[0]);
  const placeCredit = placeCreditFor(posting.terms);
  const offer = {
    terms: posting.terms,
    name,
    isMedical: isMedical(posting),
    titleStems: stemsOf(posting.title ?? ''),
    duties,
    placeCredit,
  };
  return { ...offer, nearTo: nearnessesTo(posting, occupations, offer) };
}

/** All jobs that the posting's title names: 'Office & Billing Coordinator' offers two. */
function offeredBy(posting: PostingRequirements): Occupation[] {
  const first = occupationById(posting.role.occupation);
  if (first === null) return [];
  const named = occupationsOf(wordsOf(posting, first), first.medical);
  return named.includes(first) ? named : [first];
}

/** The title where it names the job, else the words of the text that do. */
function wordsOf({ role, title }: PostingRequirements, { id, medical }: Occupation): string {
  const quoted = role.span?.text ?? '';
  if (title === null || title.toLowerCase().includes(quoted.toLowerCase())) return quoted || (title ?? '');
  return occupationOf(title, medical)?.id === id ? title : quoted;
}

/** As the posting calls it: 'Dental Office Manager'. */
function nameOf(posting: PostingRequirements, occupation: Occupation): string {
  const words = wordsOf(posting, occupation).trim().replace(/\s+/g, ' ');
  if (words === '' || words.length > LONGEST_NAME) return occupation.name;
  return words === words.toUpperCase() ? words.toLowerCase() : words;
}

/** By its occupation; where none is known, by duties that only a medical office has. */
const isMedical = ({ role }: PostingRequirements): boolean =>
  occupationById(role.occupation)?.medical ??
  role.duties.filter(({ id }) => dutyById(id)?.weight === 2).length >= MEDICAL_DUTIES;

function nearnessesTo(
  { title }: PostingRequirements,
  occupations: readonly Occupation[],
  { name, isMedical, placeCredit }: Pick<Offer, 'name' | 'isMedical' | 'placeCredit'>,
): Offer['nearTo'] {
  if (occupations.length === 0) return [(job) => sameWords(title ?? '', job.title ?? '')];
  const inPlace = (job: Kind): number => (isMedical && job.healthcare ? placeCredit(job) : 1);
  const isHead = seeksHeadOfOffice(name);
  return occupations.map(({ id }) => {
    const nearness = nearnessTo(id);
    return (job) => {
      const near = nearness(job);
      return (isHead ? onItsRung(near, job) : near) * inPlace(job);
    };
  });
}

/** Where the head of an office is sought, who led a team in one comes near, and nearer than who led none. */
const onItsRung = (near: number, { headsOffice }: Kind): number =>
  near <= DONE || headsOffice ? near : Math.max(DONE, near * BELOW_THE_HEAD);
