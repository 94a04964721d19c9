import type { Setting } from '@omm/contracts';
import type { Sourced } from './provenance.ts';

export type LicenceRule = Sourced<{
  /** Any one of them. Empty: the law asks for none. */
  readonly licences: readonly string[];
  readonly settings: readonly Setting[] | 'other';
  readonly where: 'all states and DC' | 'some states';
}>;

/** Where the law wants a licence to lead the office or the house. */
export const licenceRules: readonly LicenceRule[] = [
  { licences: ['NHA'], settings: ['nursing-home'], where: 'all states and DC', sources: ['001'] },
  { licences: ['ALA', 'NHA'], settings: ['assisted-living'], where: 'all states and DC', sources: ['001'] },
  // 002 names rehabilitation facilities beside nursing homes
  { licences: ['NHA'], settings: ['nursing-home'], where: 'some states', sources: ['002', '004'] },
  { licences: [], settings: 'other', where: 'all states and DC', sources: ['001', '002', '003'] },
];
