import type { PostingRequirements } from '@omm/contracts';
import type { Candidate } from '@omm/matching';
import MiniSearch from 'minisearch';
import { askedOf } from './asked-of.ts';

/** Full-text search over what a profile says in words: no years, no levels, no musts. */
export class FullText {
  readonly #index = new MiniSearch<{ id: string; text: string }>({ fields: ['text'] });

  add(people: readonly Candidate[]): void {
    this.#index.addAll(people.map((person) => ({ id: person.id, text: wordsOf(person) })));
  }

  top(posting: PostingRequirements): string[] {
    const words = [
      posting.title ?? '',
      ...posting.role.duties.map(({ id }) => id),
      ...askedOf(posting).map(wordsAsked),
    ];
    return this.#index
      .search(words.join(' '))
      .slice(0, 100)
      .map(({ id }) => String(id));
  }
}

const wordsOf = ({ who: { work, degrees, credentials, languages, skills } }: Candidate): string =>
  [
    ...work.flatMap(({ title, duties }) => [title, ...duties.map(({ id }) => id)]),
    ...degrees.flatMap(({ level, field }) => [level, field]),
    ...[...credentials, ...skills].map(({ id }) => id),
    ...languages.map(({ code }) => code),
  ].join(' ');

function wordsAsked(asked: ReturnType<typeof askedOf>[number]): string {
  if (asked.kind === 'degree') return [asked.value.level, ...asked.value.fields].join(' ');
  if (asked.kind === 'skill' || asked.kind === 'credential') return asked.value.id;
  if (asked.kind === 'language') return asked.value.code;
  return asked.kind === 'experience' ? (asked.scopeText ?? asked.scope) : '';
}
