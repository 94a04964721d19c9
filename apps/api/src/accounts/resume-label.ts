import type { KnownPerson } from '@omm/storage';

/** The name, or 'Candidate 7F3A'. */
export const resumeLabel = (id: string, { name }: Pick<KnownPerson, 'name'>): string =>
  name ?? `Candidate ${id.slice(-4).toUpperCase()}`;
