import type { Condition, PhysicalDemand, Screening, Vaccine } from '@omm/contracts';

const demandWords: Record<PhysicalDemand, string> = {
  lift: 'Lift',
  stand: 'Stand for long',
  walk: 'Walk',
  sit: 'Sit for long',
  bend: 'Bend and kneel',
  reach: 'Reach',
  climb: 'Climb',
  push: 'Push and pull',
  see: 'See well',
  hear: 'Hear well',
  'manual-dexterity': 'Skilled hands',
};

const screeningWords: Record<Screening, string> = {
  'background-check': 'Background check',
  'drug-test': 'Drug test',
  fingerprinting: 'Fingerprints',
  'credit-check': 'Credit check',
  'driving-record': 'Driving record',
  'reference-check': 'Reference check',
  'physical-exam': 'Physical exam',
  'tb-test': 'Tuberculosis test',
  'security-clearance': 'Security clearance',
  'exclusion-list': 'Not on an exclusion list',
};

const vaccineWords: Record<Vaccine, string> = {
  any: 'Vaccinations',
  influenza: 'Flu vaccination',
  'covid-19': 'COVID-19 vaccination',
  'hepatitis-b': 'Hepatitis B vaccination',
  mmr: 'Measles, mumps and rubella vaccination',
  varicella: 'Chickenpox vaccination',
  tdap: 'Tetanus and whooping cough vaccination',
};

/** A condition in a few words: 'Lift up to 25 lb'. */
export function conditionWords(condition: Condition): string {
  switch (condition.kind) {
    case 'travel':
      return condition.value.percent === null
        ? 'Travel'
        : `Travel, up to ${condition.value.percent}% of the time`;
    case 'physical-demand':
      return [
        demandWords[condition.value.demand],
        condition.value.pounds && `up to ${condition.value.pounds} lb`,
      ]
        .filter(Boolean)
        .join(' ');
    case 'screening':
      return screeningWords[condition.value.screening];
    case 'vaccination':
      return vaccineWords[condition.value.vaccine];
    case 'work-authorization':
      return 'Allowed to work in the United States';
    case 'own-transport':
      return 'Own transportation';
    case 'minimum-age':
      return `At least ${condition.value.years} years old`;
  }
}
