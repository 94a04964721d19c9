import type { ImpactRow, RaceEthnicity, Sex, SmallGroupWarning } from '@omm/contracts';

const sexWords: Record<Sex, string> = { male: 'Male', female: 'Female' };

const raceWords: Record<RaceEthnicity, string> = {
  'hispanic-or-latino': 'Hispanic or Latino',
  white: 'White',
  'black-or-african-american': 'Black or African American',
  'native-hawaiian-or-pacific-islander': 'Native Hawaiian or Pacific Islander',
  asian: 'Asian',
  'native-american-or-alaska-native': 'Native American or Alaska Native',
  'two-or-more-races': 'Two or more races',
};

/** 'Female, Asian' */
export const categoryWords = ({ sex, raceEthnicity }: Pick<ImpactRow, 'sex' | 'raceEthnicity'>): string =>
  [sex && sexWords[sex], raceEthnicity && raceWords[raceEthnicity]].filter(Boolean).join(', ');

export const warningWords: Record<SmallGroupWarning, string> = {
  'under-two-percent': 'less than 2% of the data',
  'not-significant': 'may be chance',
  'one-person': 'one person would turn it round',
};
