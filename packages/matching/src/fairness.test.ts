import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { match } from './testing/judged.ts';
import { person } from './testing/person.ts';
import { credential, degree, posting, years } from './testing/posting.ts';

const offered = posting({
  title: 'Medical Office Manager',
  text: 'Leads the office of a clinic, schedules patients.',
  asks: [degree('bachelor'), years(3, 'medical-office'), credential('CMM', 'preferred')],
});

type About = { institution: string; graduated: string; employer: string; address: string };

/** The same qualifications, told by another person. */
function profileOf({ institution, graduated, employer, address }: About) {
  const profile = person({
    jobs: [{ title: 'Office Manager', months: 50, healthcare: true, management: true }],
    degrees: [{ level: 'bachelor', field: 'business', institution, end: graduated }],
    credentials: ['CMM'],
  });
  return { ...profile, positions: profile.positions.map((job) => ({ ...job, employer, location: address })) };
}

/** A match without the words that it quotes: those are the resume's own. */
const judgementsOf = (about: About): string =>
  JSON.stringify(match(offered, profileOf(about)), (key, value) =>
    key === 'resumeSpan' ? undefined : value,
  );

describe('a score', () => {
  test('is the same to the byte, whatever the school, the year of graduation, the employer or the address', () => {
    const about = fc.record({
      institution: fc.string(),
      graduated: fc.integer({ min: 1950, max: 2025 }).map(String),
      employer: fc.string(),
      address: fc.string(),
    });
    const [first] = fc.sample(about, 1);
    if (first === undefined) throw new Error('nothing was generated');
    fc.assert(
      fc.property(about, (other) => {
        expect(judgementsOf(other)).toBe(judgementsOf(first));
      }),
    );
  });
});
