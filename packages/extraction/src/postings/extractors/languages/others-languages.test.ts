import { expect, test } from 'vitest';
import { askedOf } from '../../testing/asked-of.ts';

/** Of the languages named, those that are asked of the candidate. */
test.each([
  ['A third of our patients speak Vietnamese, so Vietnamese is a plus.', 'vi:p'],
  ['Must be fluent in Spanish: most of our patients speak it.', 'es:r'],
  ['Bilingual Spanish required because many of our patients are Spanish speakers.', 'es:r'],
  ['Russian or Farsi would help us a lot as many of our patients are from there.', 'fa:p ru:p'],
  ['Half of our callers speak Spanish.', ''],
  ['Our clinicians come from many places: five speak a second language.', ''],
  ['Most of our front desk speaks Spanish, so you will not be alone.', ''],
  ['Dr. Okoye is fluent in Igbo and French.', ''],
  ['The right person is fluent in Igbo.', 'ig:r'],
  ['Our callers speak everything from Russian to Hmong.', ''],
  ['Our families are mostly Somali and Spanish speakers.', ''],
  ['Dr. Okoye speaks French and Igbo, so another language is welcome but not needed.', 'und:p'],
  ['Our staff of 80 speaks English, Haitian Creole and Portuguese.', ''],
  ['The ideal candidate speaks Portuguese.', 'pt:p'],
  ['The most common languages are Spanish and Nepali. Ability to speak Nepali strongly desired.', 'ne:p'],
  ['Languages: English and Spanish', 'es:r'],
  ["Languages you'll hear in the lobby on any day: Spanish, Polish and English.", ''],
  ['Languages spoken: Polish (required), English', 'pl:r'],
  ['Many of our patients speak Cape Verdean Creole, Haitian Creole, Vietnamese or Somali.', ''],
  ['One in five prefers to receive care in a language other than English.', ''],
  ['We prefer a nurse who can give care in a language other than English.', 'und:p'],
  ['Last year our 30 agents took 90,000 calls from patients in English and Spanish.', ''],
  ['You must take calls in English and Spanish.', 'es:r'],
  ['We answer the phone in English and Polish.', ''],
  ['We need someone fluent in English and Polish.', 'pl:r'],
  ['The safety report is available online in English and Spanish.', ''],
  ['Interpreters in 120 languages, including American Sign Language, are on call.', ''],
  ['If you need help with the application in a language other than English, call us.', ''],
  ['Fluency in a language other than English preferred', 'und:p'],
  ['Women, veterans and multilingual candidates are encouraged to apply.', ''],
  ['Bilingual candidates are encouraged to apply.', 'und:p'],
])('%s: %s', (text, languages) => expect(askedOf(text).l).toBe(languages));

test.each([
  ['2nd language very much appreciated (we hear a lot of Spanish and Nepali).', 'es:p ne:p'],
  ['Bilingual a big plus (lots of our patients speak Portuguese).', 'pt:p'],
  ['The bilingual (Spanish and English) hotline is free.', ''],
])('a parenthesis names the language that the words before it leave open: %s: %s', (text, languages) =>
  expect(askedOf(text).l).toBe(languages),
);

test.each([
  ['German is a bonus.', 'de:p'],
  ['We also run a German shepherd rescue.', ''],
  ['Like to have: accounting degree, some Polish for talking with our crews.', 'pl:p'],
  ['Need to be able to chat with patients in Spanish.', 'es:r'],
  ['Preferred Qualification:\nOncology experience; CHAA or CRCR; Spanish', 'es:p'],
])('a language alone is asked where the words behind it, or its list, say so: %s: %s', (text, languages) =>
  expect(askedOf(text).l).toBe(languages),
);

test.each([
  ['Roughly one in four families we serve speaks Portuguese at home.', ''],
  ['Our patient population is largely Spanish-speaking.', ''],
  ['Our phone tree is in English and Spanish.', ''],
  ['Our website (English/Spanish) has directions.', ''],
  ['Notices in six languages, among them Arabic and Somali.', ''],
  ['Fluent in three languages, including Spanish', 'es:r'],
  ['Coordinates Spanish interpreters.', ''],
  ['Spanish pays $1 more per hour.', 'es:p'],
  ['Mandarin or Korean would be amazing but is not expected.', 'ko:p zh:p'],
  ['Must be able to speak Spanish and Portuguese is helpful.', 'es:r pt:p'],
  ['Must speak Spanish and Portuguese.', 'es:r pt:r'],
  ['Bilingual Sp/Eng', 'es:r'],
  ['If you speak Spanish or Vietnamese, tell us!', 'es:p vi:p'],
  ["Spanish is not required, but we'd be thrilled.", 'es:p'],
  ['Many families speak Spanish, so being able to hold a conversation in Spanish is required.', 'es:r'],
  ['You will use your Spanish every day.', 'es:r'],
  ['Ability to communicate with Arabic-speaking patients a plus.', 'ar:p'],
  ['You will work with Arabic-speaking patients.', ''],
  ['Bilingual pay available for Spanish speakers.', ''],
  ['Candidates who are bilingual in Spanish will be given preference.', 'es:p'],
  ['Someone who can explain a bill in Spanish.', 'es:r'],
  ['Our bilingual front desk greets everyone by name.', ''],
  ['Bilingual office looking for a biller.', ''],
  ['Bilingual front desk wanted.', 'und:r'],
  ['Services in all clinics are offered in English and Spanish, and Nepali through a phone line.', ''],
  ['Languages our patients speak: Spanish, Arabic, Somali', ''],
  ['Languages of our community:\n- Hmong\n- Karen', ''],
  ['Languages you should speak:\n- Spanish', 'es:r'],
  ['Our current coordinator speaks Spanish and will train you.', ''],
])('what others speak, and what is written for them: %s: %s', (text, languages) =>
  expect(askedOf(text).l).toBe(languages),
);
