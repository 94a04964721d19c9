import type { Sourced } from './provenance.ts';

/** Bodies that those of the field join, learn from or are certified by. */
export const associations: readonly Sourced<{ readonly name: string }>[] = [
  { name: 'PAHCOM', sources: ['000', '003'] },
  { name: 'MGMA', sources: ['003'] },
  { name: 'ACMPE', sources: ['003'] },
  { name: 'American Academy of Medical Management', sources: ['000'] },
  { name: 'state medical associations', sources: ['000'] },
  { name: 'AAPC', sources: ['002'] },
  { name: 'American Red Cross', sources: ['002'] },
  { name: 'American Heart Association', sources: ['002'] },
];

/** How those who work in the field go on learning. */
export const continuingEducation: readonly Sourced<{ readonly what: string }>[] = [
  { what: 'a number of credit hours every few years, once hired', sources: ['004'] },
  { what: 'workshops of 2 to 5 days by medical organizations', sources: ['000'] },
  { what: 'web-based memberships', sources: ['000'] },
  { what: 'trade shows and annual meetings', sources: ['002'] },
  { what: 'in-service sessions of 30 to 60 minutes by vendors', sources: ['002'] },
];
