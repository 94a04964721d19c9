import type { CandidateProfile, RequirementNode } from '@omm/contracts';
import { expect, test } from 'vitest';
import { qualificationsOf } from '../qualifications-of.ts';
import { scorerFor } from '../score-match.ts';
import { person } from '../testing/person.ts';
import {
  anyOf,
  credential,
  degree,
  experience,
  inLieu,
  language,
  posting,
  skill,
  years,
} from '../testing/posting.ts';
import { whatIfFor } from './what-if-for.ts';

const practice = { title: 'Practice Manager', months: 60, healthcare: true, management: true };
const desk = { title: 'Medical Receptionist', months: 30, healthcare: true };

function raises(asks: RequirementNode[], who: CandidateProfile) {
  const offered = posting({
    title: 'Medical Office Manager',
    text: 'Leads the office of our physicians.',
    asks,
  });
  const scorer = scorerFor(offered);
  const match = scorer.match(qualificationsOf(who));
  return { match, whatIf: whatIfFor(offered, scorer)(qualificationsOf(who), match) };
}

test.each<[string, RequirementNode, CandidateProfile, string]>([
  [
    'the months that are missing, in the job that counts',
    years(5, 'medical-office'),
    person({ jobs: [desk] }),
    '2.5 more years in a medical office',
  ],
  [
    'a job of the kind where there was none',
    years(2, 'medical-office-management'),
    person({ jobs: [desk] }),
    '2 years managing a medical office',
  ],
  [
    'years of late where the old ones do not count',
    experience({ minimumYears: 2, withinYears: 3 }, 'medical-office'),
    person({ jobs: [{ ...desk, ago: 24 }] }),
    '13 more months in a medical office within the last 3 years',
  ],
  [
    'years with the system',
    experience({ minimumYears: 2, skillIds: ['Epic'] }, 'medical-office'),
    person({ jobs: [desk], skills: [{ id: 'Epic', name: 'Epic', category: 'ehr' }] }),
    '2 years in a medical office with Epic',
  ],
  [
    'the years that stand in for the degree',
    anyOf(degree('bachelor'), inLieu(4)),
    person({ jobs: [desk], degrees: ['high-school'] }),
    '18 more months in a medical office',
  ],
  [
    'the degree that is under way',
    degree('bachelor'),
    person({ jobs: [practice], degrees: [{ level: 'bachelor', inProgress: true }] }),
    'Finish the bachelor’s degree that is under way',
  ],
  [
    'the degree, where the resume is silent',
    degree('associate', 'required', ['business']),
    person({ jobs: [practice] }),
    'An associate’s degree in business, if there is one to name',
  ],
  [
    'a language that may be spoken',
    language('es'),
    person({ jobs: [practice] }),
    'Spanish, if it is spoken: name it',
  ],
  [
    'the level that is asked for',
    language('es', 'required', { level: 'fluent' }),
    person({ jobs: [practice], languages: [{ code: 'es', level: 'basic' }] }),
    'Fluent Spanish',
  ],
  [
    'a licence for the state',
    credential('NHA', 'required', { states: ['OH'] }),
    person({ jobs: [practice], credentials: [{ id: 'NHA', status: 'held', states: ['PA'] }] }),
    'The Nursing Home Administrator license (LNHA), valid in Ohio',
  ],
  [
    'a card that has expired',
    credential('BLS'),
    person({ jobs: [practice], credentials: [{ id: 'BLS', status: 'expired' }] }),
    'Renew the Basic Life Support (BLS)',
  ],
  [
    'a card that nobody mentions',
    credential('DL'),
    person({ jobs: [practice] }),
    "Driver's license, if held: name it",
  ],
  [
    'another record system',
    skill('Epic', 'Epic', 'ehr'),
    person({ jobs: [practice], skills: [{ id: 'NextGen', name: 'NextGen', category: 'ehr' }] }),
    'Learn Epic',
  ],
])('%s', (_, asked, who, words) => {
  const { match, whatIf } = raises([asked], who);
  expect(whatIf.map(({ change }) => change)).toEqual([words]);
  expect(whatIf[0]?.score).toBeGreaterThan(match.score);
});

test('a credential says what it still takes, by the document that says so: five years, so ten credits', () => {
  const who = person({ jobs: [practice], credentials: [{ id: 'CMM', status: 'in-progress' }] });
  expect(raises([credential('CMM')], who).whatIf).toMatchObject([
    {
      change:
        'Finish the Certified Medical Manager (CMM). It still takes 10 college credits in health care or business (12, less one for each full year above 3): the resume does not count them.',
      source: '003',
      verdict: 'strong',
    },
  ]);
});

test('a credential names all that is open, each apart, and nothing that is there', () => {
  const { whatIf } = raises([credential('CMPE')], person({ jobs: [practice] }));
  expect(whatIf[0]?.change).toBe(
    'Earn the Certified Medical Practice Executive (CMPE). It still takes a letter of recommendation from someone who holds the CMPE; a letter of recommendation from the chief medical officer or another leader of the practice.',
  );
});

test('the score is the one that the changed person has', () => {
  const asks = [degree('bachelor'), language('es')];
  const { whatIf } = raises(asks, person({ jobs: [practice], languages: ['es'] }));
  const changed = raises(asks, person({ jobs: [practice], languages: ['es'], degrees: ['bachelor'] }));
  expect(whatIf.map(({ requirementId, score }) => [requirementId, score])).toEqual([
    ['degree-bachelor', changed.match.score],
  ]);
});

test('what opens the most doors comes first; what is met, soft, or outside our knowledge has no change', () => {
  const asks = [
    degree('high-school'),
    skill('teamwork', 'Teamwork', 'soft'),
    years(2, 'other', { scopeText: 'falconry' }),
    language('es', 'preferred'),
    credential('RN'),
  ];
  const { whatIf } = raises(asks, person({ jobs: [practice], degrees: ['bachelor'] }));
  expect(whatIf.map(({ requirementId }) => requirementId)).toEqual(['credential-RN', 'language-es']);
});
