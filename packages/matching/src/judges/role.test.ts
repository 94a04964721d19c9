import { describe, expect, test } from 'vitest';
import { match } from '../testing/judged.ts';
import { person } from '../testing/person.ts';
import { posting } from '../testing/posting.ts';

type Jobs = NonNullable<Parameters<typeof person>[0]['jobs']>;

const frontDesk = posting({
  title: 'Medical Receptionist',
  text: 'Greet patients, answer phones, schedule appointments, verify insurance and keep patient records for our physicians.',
});

const roleOf = (...jobs: Jobs) => {
  const [role] = match(frontDesk, person({ jobs })).requirements;
  if (role?.kind !== 'role') throw new Error('the role was not judged');
  return role;
};

describe('the nearness of the work', () => {
  test('orders work by how far it prepares for the one offered', () => {
    const credits = [
      roleOf({ title: 'Front Desk Receptionist', months: 40, healthcare: true }),
      roleOf({ title: 'Medical Biller', months: 40, healthcare: true }),
      roleOf({ title: 'Administrative Assistant', months: 40 }),
      roleOf({ title: 'Customer Service Representative', months: 40 }),
      roleOf({ title: 'Electrician', months: 40 }),
    ].map(({ credit }) => credit);
    expect(credits).toEqual(credits.toSorted((a, b) => b - a));
    expect(new Set(credits).size).toBe(credits.length);
  });

  test('grows with the time it was done, and fades with the time since', () => {
    const now = roleOf({ title: 'Medical Receptionist', months: 40, healthcare: true });
    const short = roleOf({ title: 'Medical Receptionist', months: 3, healthcare: true });
    const longAgo = roleOf({ title: 'Medical Receptionist', months: 40, ago: 150, healthcare: true });
    expect(short.credit).toBeLessThan(now.credit);
    expect(longAgo.credit).toBeLessThan(now.credit);
  });

  test('counts the duties of a medical office half where they were done elsewhere', () => {
    const duties = ['Verified insurance eligibility and kept charts', 'Kept medical records'];
    const inside = roleOf({ title: 'Helper', months: 40, healthcare: true, duties });
    const outside = roleOf({ title: 'Helper', months: 40, duties });
    expect(outside.credit).toBeLessThan(inside.credit);
  });

  test('knows the same specialty from another', () => {
    const offered = posting({
      title: 'Receptionist',
      text: 'dermatology practice, patients',
      specialty: 'dermatology',
    });
    const from = (specialty: string) =>
      match(offered, person({ jobs: [{ title: 'Receptionist', months: 40, healthcare: true, specialty }] }))
        .score;
    expect(from('dermatology')).toBeGreaterThan(from('cardiology'));
  });

  test('says what was offered and what was found', () => {
    const role = roleOf({ title: 'Ward Clerk', months: 30, healthcare: true, duties: ['Answered phones'] });
    expect(role.why).toBe(
      'The job is Medical Receptionist; nearest on the resume: 2.5 years as Ward Clerk. The resume shows 1 of the 5 kinds of duties in the posting (telephone).',
    );
    expect(role.resumeSpan?.text).toBe('Ward Clerk');
  });

  test('says in words whether it found any duty, or all', () => {
    const offered = posting({ title: 'Medical Receptionist', text: 'Answer phones for our physicians.' });
    const why = (...duties: string[]) =>
      match(offered, person({ jobs: [{ title: 'Receptionist', months: 40, healthcare: true, duties }] }))
        .requirements[0]?.why;
    expect(why('Kept charts')).toMatch(/shows no duties of the kind in the posting\.$/);
    expect(why('Answered phones')).toMatch(/shows duties of the kind in the posting \(telephone\)\.$/);
  });

  test('knows animals and teeth from a practice that does not say what it treats', () => {
    const vet = roleOf({
      title: 'Receptionist',
      months: 40,
      healthcare: true,
      setting: 'veterinary-practice',
    });
    expect(vet.credit).toBeLessThan(
      roleOf({ title: 'Receptionist', months: 40, healthcare: true, setting: 'clinic' }).credit,
    );
    expect(vet.why).toContain('as Receptionist, in a veterinary practice.');
  });

  test('is unknown where the resume names no job', () => {
    expect(roleOf().status).toBe('unknown');
  });

  test('is not judged where the posting does not say what work it offers', () => {
    expect(match(posting({ text: 'Join us!' }), person({})).requirements).toEqual([]);
  });

  test('counts leading people where the job leads some, most where the team was of the size', () => {
    const credit = (management: boolean, duties: string[], teamSize?: number) => {
      const offered = posting({
        title: 'Front Office Supervisor',
        text: 'patients',
        supervises: true,
        teamSize,
      });
      const jobs = [{ title: 'Medical Receptionist', months: 40, healthcare: true, management, duties }];
      return match(offered, person({ jobs })).requirements[0]?.credit ?? 0;
    };
    expect(credit(true, [])).toBeGreaterThan(credit(false, []));
    const [large, small, untold] = ['a staff of 12', 'a staff of 2', 'the staff'].map((team) =>
      credit(true, [`Supervised ${team}`], 20),
    );
    expect(large).toBeGreaterThan(small ?? 1);
    expect(small).toBeGreaterThan(untold ?? 1);
  });

  test('goes by the duties, too, where the title is outside our tables', () => {
    const offered = posting({
      title: 'Outreach Wrangler',
      text: 'Answer phones, schedule appointments, verify insurance and keep patient records.',
    });
    const duties = [
      'Answered phones',
      'Scheduled appointments',
      'Verified insurance',
      'Kept patient records',
    ];
    const role = (done: string[]) =>
      match(offered, person({ jobs: [{ title: 'Aide', months: 40, healthcare: true, duties: done }] }))
        .requirements[0];
    expect(role(duties)?.credit).toBeGreaterThan(0.5);
    // that we do not know the job is held against nobody
    expect(role([])).toMatchObject({ status: 'partly', credit: expect.closeTo(0.15, 1) });
  });

  test('gives a reason also where neither the title nor a duty is of our tables', () => {
    const offered = posting({ title: 'Stick Whittler', text: 'Whittle sticks.' });
    const [role] = match(offered, person({ jobs: [{ title: 'Biller', months: 40 }] })).requirements;
    expect(role?.why).toBe('The posting offers a kind of work that we do not know.');
  });
});
