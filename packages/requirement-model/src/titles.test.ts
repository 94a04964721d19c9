import { describe, expect, test } from 'vitest';
import { occupationOf, occupationsOf } from './titles.ts';

/** Of this process alone: what else the machine does is no reason to fail. */
const cpuMs = () => process.cpuUsage().user / 1000;

describe('the occupation of a title', () => {
  test.each([
    ['Practice Administrator', 'practice-manager'],
    ['Medical Office Manager', 'practice-manager'],
    ['Dental Office Manager', 'practice-manager'],
    ['Office Manager', 'office-manager'],
    ['Front Desk Supervisor', 'office-manager'],
    ['Medical Receptionist', 'medical-receptionist'],
    ['Receptionist', 'receptionist'],
    ['Patient Access Representative', 'medical-receptionist'],
    ['Administrative Assistant', 'administrative-assistant'],
    ['Medical Secretary', 'medical-secretary'],
    ['Medical Billing Specialist', 'medical-biller'],
    ['Certified Professional Coder', 'medical-biller'],
    ['Follow-Up Collector', 'billing-clerk'],
    ['Registered Nurse', 'nurse'],
    ['Nurse Manager', 'nurse'],
    ['Medical Assistant', 'medical-assistant'],
    ['Home Health Aide', 'medical-assistant'],
    ['Patient Care Associate', 'medical-assistant'],
    ['Patient Care Coordinator', 'medical-receptionist'],
    ['Manager, Patient Access', 'practice-manager'],
    ['Billing Supervisor', 'billing-clerk'],
    ['Physical Therapist', 'clinician'],
    ['Patient Advocate', 'patient-advocate'],
    ['Health Information Specialist', 'health-information'],
    ['Human Resources Manager', 'human-resources'],
    ['Account Executive', 'sales'],
    ['Software Engineer', 'technology'],
    ['Staff Accountant', 'accountant'],
    ['Operations Manager', 'manager'],
    ['High School Teacher', 'teacher'],
    ['Community Outreach Coordinator', 'social-service'],
    ['Recepcionista médica', 'medical-receptionist'],
    ['Auxiliar administrativa', 'administrative-assistant'],
    ['Supervisora de recepción', 'office-manager'],
    ['Combat Medic', 'medical-assistant'],
    ['Transport Dispatcher', 'customer-service'],
    ['Zookeeper', null],
  ])('%s: %s', (title, id) => {
    expect(occupationOf(title, false)?.id ?? null).toBe(id);
  });

  test('is that of health care where the job stands there', () => {
    expect(occupationOf('Office Manager', true)?.id).toBe('practice-manager');
    expect(occupationOf('Receptionist', true)?.id).toBe('medical-receptionist');
    expect(occupationOf('Software Engineer', true)?.id).toBe('technology');
  });
});

test.each([
  ['Controller / Administrative Assistant', ['accountant', 'administrative-assistant']],
  ['Office & Billing Coordinator (part time)', ['billing-clerk', 'administrative-assistant']],
  ['Insurance and Treatment Coordinator', ['billing-clerk', 'administrative-assistant']],
])('%s: %j', (title, ids) => {
  expect(
    occupationsOf(title, false)
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(ids.toSorted());
});

test('a long title is read in linear time', () => {
  const started = cpuMs();
  occupationsOf('manager ('.repeat(2_000), true);
  expect(cpuMs() - started).toBeLessThan(500);
});
