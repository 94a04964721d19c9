import { expect, test } from 'vitest';
import { askedOf } from '../../testing/asked-of.ts';

/** Of the credentials named, those that are asked of the candidate. */
test.each([
  ['Representative I may be promoted to Representative II after 12 months and completion of CHAA.', ''],
  ['You can move up: Coder I requires a CCA certification.', ''],
  ['A CCA certification is required, and you can move up.', 'CCA:r'],
  ['Our billing manager is a CPC with 20 years in the field; our clinical manager is an RN.', ''],
  ['Our next manager holds a CPC certification.', 'CPC:r'],
  ['The three supervisors are long with us; one holds a CPC, another has an RHIT.', ''],
  ['You must hold a CPC.', 'CPC:r'],
  ['Athletic trainers hold ATC; aides hold CPR.', ''],
  ['All aides hold CPR and our nurses have BLS and ACLS.', ''],
  ['The center is staffed by 5 oncologists, 4 NPs, a dietitian, and a licensed clinical social worker.', ''],
  ['Center team: Program Director (RN or business degree), Nurse Manager (RN), surgeons, and you.', ''],
  ['You would inherit 31 people: an NP, 9 RNs and 3 counselors (LCSW/LPC).', ''],
  ['Triage is done by nurses (RN) with neurology certification.', ''],
  ['Assures that licensed staff (RN, LPN, LMSW) work at the top of their license.', ''],
  ['Now hiring nurses (RN, LPN)', 'LPN:r RN:r'],
  ['Seeking a medical coder (CPC or CCS) with two years of experience', 'CCS:r CPC:r'],
  ['Keeps a database of expirables (DEA, BLS/ACLS/PALS, board certs).', ''],
  ["Keep the providers' licenses, DEA and BLS current.", ''],
  ['Requirements:\n- NP license, DEA, current BLS', 'BLS:r NP:r'],
  ['Maintain therapist license and CPR records.', ''],
  ['Handles nurse licenses & BLS renewals.', ''],
  ['Credentials, including BLS, are tracked by managers.', ''],
  ["Employees in this position aren't required to keep BLS.", ''],
  ['CRC and CPC both required, no apprentices (CPC-A) please.', 'CPC:r CRC:r'],
])('%s: %s', (text, credentials) => expect(askedOf(text).c).toBe(credentials));

test.each([
  ['CPR card must be current.', 'CPR:r'],
  ['LPN license. ACLS or will obtain in 6 months; BLS current.', 'ACLS:r BLS:r LPN:r'],
  ['CRCR within first 12 mos. of employment', 'CRCR:r'],
  ['CRCR in your first year', 'CRCR:r'],
  ['Notary useful.', 'NOTARY:p'],
  ['Infant/child CPR and First Aid (we will pay for it).', 'CPR:r FIRST-AID:r'],
  ['CPR/first aid, we host the class here twice a year', 'CPR:r FIRST-AID:r'],
  ['You are a CMA or CCMA, or will get it within 6 months', 'CCMA:r CMA:r'],
  ['You are responsible for RN scheduling', ''],
  ['The bank next door offers a notary.', ''],
  ['PHR or SPHR appreciated but not expected.', 'PHR:p'],
  ['Preference is given to dental office experience or CDA background', 'CDA:p'],
  ['Our RDH passed a background check.', ''],
  ['Current state license as PT, OT or SLP.', 'OT:r PT:r SLP:r'],
])('a card is asked for by what stands behind it: %s: %s', (text, credentials) =>
  expect(askedOf(text).c).toBe(credentials),
);
