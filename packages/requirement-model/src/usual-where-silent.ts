import { type PostingRequirements, requirementsIn, type UsualDemand } from '@omm/contracts';
import { sourcesTold } from './documents.ts';
import { substitutionFor } from './experience.ts';
import { occupationById } from './occupations.ts';
import { payReferences, payReferenceWords } from './pay-check.ts';
import { isEntryLevel, seeksHeadOfOffice } from './seniority.ts';
import { stateOfPlace } from './state-named.ts';
import { usualFor } from './usual-for.ts';

/** What the documents call usual for who runs such an office, of all that the posting leaves open; none for other work. */
export function usualWhereSilent({ title, role, root, terms }: PostingRequirements): UsualDemand[] {
  const name = title ?? role.span?.text ?? '';
  // a medical director or a director of nursing is a manager of health services, too, and runs no office
  const runsOffice = occupationById(role.occupation)?.family === 'office-management';
  if (terms.setting === null || !runsOffice || !seeksHeadOfOffice(name)) return [];
  const { education, experience } = usualFor(terms.setting.value);
  const asked = new Set(requirementsIn(root).map(({ kind }) => kind));
  const level = isEntryLevel(name) ? 'entry' : null;
  const job = {
    state: terms.location && stateOfPlace(terms.location.value),
    specialty: terms.specialty?.value ?? null,
    level,
  } as const;
  const substitution = asked.has('experience-in-lieu') ? null : substitutionFor(terms.setting.value, false);
  return [
    ...(asked.has('degree') ? [] : education.map((norm) => told('education', `${norm.words}.`, norm))),
    ...(asked.has('degree') && substitution
      ? [told('substitution', substitution.statement, substitution)]
      : []),
    ...(asked.has('experience')
      ? []
      : experience
          .filter(({ id }) => FOR_A_JOB[id] === (level ?? 'any'))
          .map((norm) => told('experience', yearsWords(norm), norm))),
    ...(terms.pay === null ? payReferences(job).map((one) => told('pay', payReferenceWords(one), one)) : []),
  ];
}

/** The norms that speak of whom an employer takes, by the level of the job. */
const FOR_A_JOB: Readonly<Record<string, 'entry' | 'any'>> = {
  relevant: 'any',
  'daily-operations': 'any',
  'entry-level': 'entry',
};

const told = (
  topic: UsualDemand['topic'],
  words: string,
  { sources }: Parameters<typeof sourcesTold>[0],
): UsualDemand => ({ topic, words, sources: sourcesTold({ sources }) });

const yearsWords = ({
  what,
  minimumYears,
  maximumYears,
}: ReturnType<typeof usualFor>['experience'][number]) =>
  `${minimumYears}${maximumYears === null ? ' or more' : ` to ${maximumYears}`} years: ${what}.`;
