import type { CandidateProfile } from '@omm/contracts';

/** People whose jobs and skills are of one resume, and everything else of others; the same ones each time. */
export function* mixedProfiles(
  real: readonly CandidateProfile[],
  count: number,
): Generator<CandidateProfile> {
  let state = 1;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const any = (): CandidateProfile => {
    const found = real[Math.floor(random() * real.length)];
    if (found === undefined) throw new Error('There is no resume.');
    return found;
  };
  const about = (months: number): number =>
    months === 0 ? 0 : Math.max(1, months + Math.floor(random() * 25) - 12);
  for (let number = 0; number < count; number += 1) {
    const { asOf, positions, skills, months } = any();
    yield {
      asOf,
      positions: positions.map((position) => ({ ...position, months: about(position.months) })),
      skills: skills.filter(() => random() < 0.8),
      education: any().education,
      credentials: any().credentials,
      languages: any().languages,
      months: {
        total: about(months.total),
        healthcare: about(months.healthcare),
        management: about(months.management),
        medicalOffice: about(months.medicalOffice),
        medicalOfficeManagement: about(months.medicalOfficeManagement),
        office: about(months.office),
      },
    };
  }
}
