import { type CandidateProfile, degreeRank, type ResumeSummary } from '@omm/contracts';
import { highestDegree } from './education/highest-degree.ts';

/** Years to one decimal, halves up. */
const years = (months: number): number => Math.round((months / 12) * 10 + 1e-9) / 10;

/** The flat projection of a profile. */
export function summarize(profile: CandidateProfile): ResumeSummary {
  const { positions, education, months } = profile;
  const dated = positions.some(({ start, end }) => start !== null || end !== null);
  return {
    highestDegree: highestDegree(education, degreeRank),
    degrees: education.map(({ level, field, status }) => ({
      level,
      field,
      completed: status === 'completed',
    })),
    positions: positions.map(({ title, employer, start, end, healthcare, management }) => ({
      title,
      employer,
      start,
      end,
      health: healthcare.value,
      mgmt: management.value,
    })),
    totalYears: dated ? years(months.total) : null,
    healthcareYears: years(months.healthcare),
    managementYears: years(months.management),
    languages: profile.languages.map(({ code }) => code),
    credentials: profile.credentials.filter(({ status }) => status !== 'in-progress').map(({ id }) => id),
    ehrSystems: profile.skills.filter(({ category }) => category === 'ehr').map(({ name }) => name),
    skills: profile.skills.filter(({ category }) => category !== 'ehr').map(({ name }) => name),
  };
}
