import type { Sourced } from './provenance.ts';

/** What the work asks of the person, beside its duties. */
export const personalSkills: readonly Sourced<{ readonly name: string }>[] = [
  { name: 'computer literacy', sources: ['000', '001', '002'] },
  { name: 'typing', sources: ['000', '002'] },
  { name: 'medical language', sources: ['000', '001', '004'] },
  { name: 'medical law', sources: ['000', '004'] },
  { name: 'knowledge of the specialty', sources: ['002'] },
  { name: 'financial management', sources: ['002'] },
  { name: 'leadership', sources: ['001', '002'] },
  { name: 'team building', sources: ['002'] },
  { name: 'organization', sources: ['001', '002', '003'] },
  { name: 'communication', sources: ['002', '003'] },
  { name: 'listening', sources: ['002'] },
  { name: 'dealing with people', sources: ['003'] },
  { name: 'decision making', sources: ['003'] },
  { name: 'attention to detail', sources: ['002', '003'] },
  { name: 'efficiency', sources: ['002', '003'] },
  { name: 'resourcefulness', sources: ['003'] },
  { name: 'flexibility', sources: ['003'] },
  { name: 'time management', sources: ['002', '003'] },
  { name: 'motivation', sources: ['002'] },
  { name: 'ethics', sources: ['000', '002'] },
  { name: 'going on learning', sources: ['002'] },
];
