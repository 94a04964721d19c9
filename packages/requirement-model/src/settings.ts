import type { Setting } from '@omm/contracts';
import type { Sourced } from './provenance.ts';

/** Kinds of employer that the documents name. */
export const settings: readonly Sourced<{ readonly id: Setting; readonly name: string }>[] = [
  { id: 'small-practice', name: 'small practice', sources: ['000', '001'] },
  { id: 'physician-practice', name: 'physician practice', sources: ['001', '002'] },
  { id: 'multi-site-practice', name: 'multi-site practice', sources: ['002'] },
  { id: 'hospital', name: 'hospital', sources: ['001', '002'] },
  { id: 'clinic', name: 'clinic', sources: ['002'] },
  { id: 'nursing-home', name: 'nursing home', sources: ['001', '004'] },
  { id: 'assisted-living', name: 'assisted living', sources: ['001'] },
  { id: 'mobile-medical-unit', name: 'mobile medical unit', sources: ['002'] },
  { id: 'veterinary-practice', name: 'veterinary practice', sources: ['002'] },
  { id: 'dental-practice', name: 'dental practice', sources: ['002'] },
];

/** Offices where patients come and go again: what is learned in one serves in the next. Ours, not the documents'. */
const OFFICES: readonly Setting[] = ['small-practice', 'physician-practice', 'multi-site-practice', 'clinic'];

export const isSameKindOfPlace = (one: Setting, other: Setting): boolean =>
  one === other || (OFFICES.includes(one) && OFFICES.includes(other));

/** Medical specialties that the documents name. */
export const specialties: readonly Sourced<{ readonly name: string }>[] = [
  { name: 'gastroenterology', sources: ['003'] },
  { name: 'dermatology', sources: ['003'] },
  { name: 'cardiology', sources: ['003'] },
  { name: 'obstetrics and gynecology', sources: ['003'] },
  { name: 'pediatrics', sources: ['003'] },
  { name: 'family practice', sources: ['003'] },
];

/** What the work asks of the person, beside its duties. */
export const personalSkills: readonly Sourced<{ readonly name: string }>[] = [
  { name: 'computer literacy', sources: ['000', '001', '002'] },
  { name: 'typing', sources: ['000', '002'] },
  { name: 'medical law', sources: ['004'] },
  { name: 'leadership', sources: ['001', '002'] },
  { name: 'organisation', sources: ['001', '002', '003'] },
  { name: 'communication', sources: ['002', '003'] },
  { name: 'decision making', sources: ['003'] },
  { name: 'attention to detail', sources: ['002', '003'] },
  { name: 'flexibility', sources: ['003'] },
  { name: 'time management', sources: ['002', '003'] },
  { name: 'ethics', sources: ['000', '002'] },
];

export const neighbouringCareers: readonly Sourced<{
  readonly name: string;
  readonly education: string | null;
}>[] = [
  { name: 'social and community service manager', education: 'bachelor', sources: ['001'] },
  { name: 'health information technician', education: 'postsecondary certificate', sources: ['001'] },
  { name: 'healthcare administrator', education: null, sources: ['002'] },
  { name: 'medical biller and coder', education: null, sources: ['002'] },
  { name: 'patient access representative', education: null, sources: ['002'] },
  { name: 'medical assistant', education: null, sources: ['002'] },
  { name: 'veterinary office manager', education: null, sources: ['002'] },
];
