import type { PostingId } from '@omm/contracts';
import { type RawBuilder, sql } from 'kysely';
import { type Audience, identifiedResumes } from '../audience.ts';

/** Whose resume it is, as far as the audience may know. */
export interface KnownPerson {
  identified: boolean;
  /** As read from the document; null where it is not identified. */
  name: string | null;
  /** Of somebody who is not identified: to be taken out of quotes, never to be shown. */
  nameToHide: string | null;
}

const name = sql<string | null>`resumes.contact #>> '{name,value}'`;

/** Of `documents` and `resumes`; `on`: as they stand on this posting. */
export const personColumns = (audience: Audience, on?: PostingId | RawBuilder<unknown>) =>
  [
    sql<boolean>`coalesce(${identifiedResumes(audience, on)}, false)`.as('identified'),
    name.as('nameOnResume'),
  ] as const;

interface PersonRow {
  identified: boolean;
  nameOnResume: string | null;
}

export const knownPerson = ({ identified, nameOnResume }: PersonRow): KnownPerson => ({
  identified,
  name: identified ? nameOnResume : null,
  nameToHide: identified ? null : nameOnResume,
});
