import { expect, test } from 'vitest';
import { askedOf } from '../../testing/asked-of.ts';

test.each([
  'You report to the Administrator, a former therapist with an MBA, who believes in short meetings.',
  "You'll work for Dana, a nurse with a master's degree and a big heart.",
  'She has a bachelors in economics and reads the numbers.',
  "Our administrator has a bachelor's in finance and started at the front desk.",
  "Clinical staff consists of 4 counselors with a master's degree and 22 aides.",
  "The team is made up of six therapists with master's degrees and two aides.",
  'Manager Dee (BSN, MBA) who came up from the front desk will train you.',
  'Our surgeons (two are dual degree, DDS MD) are kind.',
  'Eleven veterinarians (DVM or VMD) and a support team that cares.',
  "Two colleges send us students out of associate and bachelor's programs.",
  "You get $2,000 a year toward school, whether that is an associate's degree or a bachelor's.",
  'Five obstetricians and two midwives (CNM, MSN) see patients here.',
  "The hospital paid for my associate's and then for my bachelor's.",
  'What you will find: aides, many of whom are college students pursuing psychology or education degrees.',
  "Who you will work with: a sonographer and a team of MA's of whom four are in nursing school.",
  'The clinic was founded in 2006 by two physical therapists with doctorates from the state university.',
  'Our building was designed by the founder, who is a mother of twins and holds a doctorate in education.',
  "Our BCBAs hold master's degrees and our RBTs complete a course.",
  "We'd rather have five years of experience than a degree.",
  'The school enrolls 640 MD students and 310 PhD candidates.',
  "Don't have a degree? No problem.",
  "We don't care if you have a bachelor's degree.",
  "It doesn't matter to us whether you have a degree.",
  "I finished my master's degree while I worked here.",
])('a degree that a colleague has is not asked for: %s', (text) => expect(askedOf(text).d).toBeNull());

test.each([
  ["Must have a bachelor's degree and report to the Administrator.", 'bachelor'],
  ['Administrator with an MBA wanted.', 'master'],
  ["Seeking an administrator with a master's degree, who believes in people.", 'master'],
  ['Looking for two nurse leaders (BSN) who have run a clinic.', 'bachelor'],
  ['Reports to the Director; a bachelor degree is required.', 'bachelor'],
  ["Our positions require a master's degree.", 'master'],
  [
    'Led by you, someone with a doctorate degree, the team will grow; a doctorate degree is required.',
    'doctorate',
  ],
  ["Our ideal candidate has a bachelor's degree (required).", 'bachelor'],
  ["Qualified candidates have completed a bachelor's degree.", 'bachelor'],
])('what is sought is no colleague: %s: %s', (text, level) => expect(askedOf(text).d).toBe(level));
