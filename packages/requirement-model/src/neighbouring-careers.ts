import type { DegreeLevel } from '@omm/contracts';
import type { Sourced } from './provenance.ts';

/** Careers that somebody who looks at this one may look at, too. `education`: what is usually asked for. */
export const neighbouringCareers: readonly Sourced<{
  readonly names: readonly string[];
  readonly education: DegreeLevel | null;
}>[] = [
  { names: ['social and community service manager'], education: 'bachelor', sources: ['001'] },
  { names: ['health information technician'], education: 'certificate', sources: ['001'] },
  {
    names: [
      'certified nursing assistant',
      'dental assistant',
      'dental hygienist',
      'dialysis technician',
      'dog groomer',
      'healthcare administrator',
      'home health aide',
      'licensed practical nurse',
      'medical assistant',
      'medical biller and coder',
      'medical technologist',
      'medical transcriptionist',
      'nutritionist',
      'patient access representative',
      'patient care technician',
      'pharmacy technician',
      'phlebotomist',
      'physical therapist assistant',
      'professional recovery coach',
      'radiation therapist',
      'registered health information technician',
      'registered nurse',
      'respiratory therapist',
      'sterile processing technician',
      'surgical technologist',
      'vet office manager',
      'veterinary assistant',
      'veterinary technician',
      'EKG technician',
      'EMT',
      'MRI technologist',
      'optician',
      'ultrasound technician',
      'X-ray technician',
    ],
    education: null,
    sources: ['002'],
  },
];
