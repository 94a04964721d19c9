import { expect, test } from 'vitest';
import { parsePosting } from '../../parse-posting.ts';

const settingIn = (text: string) => parsePosting(text).requirements.terms.setting?.value ?? null;

test.each([
  ['Internal medicine office seeks a front desk person.', 'physician-practice'],
  ['Receptionist for our cardiology group. Hospital experience preferred.', 'physician-practice'],
  ["Local psychiatrist's office looking for a receptionist.", 'physician-practice'],
  ['Busy allergy practice with 3 offices in the suburbs.', 'multi-site-practice'],
  ['Private optometry practice with two locations has an opening.', 'multi-site-practice'],
  ['Dental practice with two locations.', 'dental-practice'],
  ['Dental Assistant wanted for a busy family practice.', 'dental-practice'],
  ['Our clinic hires a medical assistant; our dental hygienists work next door.', 'clinic'],
  ['Our practice is known for the care of its patients.', 'physician-practice'],
  ['The LPN provides nursing care to the residents.', 'nursing-home'],
  ['Clínica dental en Hialeah solicita recepcionista.', 'dental-practice'],
  ['Se busca asistente para consultorio de pediatría.', 'physician-practice'],
])('%s: %s', (text, setting) => {
  expect(settingIn(text)).toBe(setting);
});

/** Others' places, customers, things of a software firm, residents of a county. */
test.each([
  'A law firm. Our practice defends tenants.',
  'Leasing consultant for an apartment community: greet our residents.',
  'A software company with 3 offices seeks an engineer.',
  'Our platform and software help clinics. Lead development of our veterinary clinic and pet owner mobile applications.',
  'We fund agencies operating 175 clinic sites.',
  'Coordinator of programs with a focus on clinic financial health.',
])('%s: none', (text) => {
  expect(settingIn(text)).toBeNull();
});
