import type { Finding, PostingRequirements } from '@omm/contracts';
import { dollars, isEntryLevel, payCheck, payWords, seeksHeadOfOffice } from '@omm/requirement-model';
import type { Document } from '../../engine/document.ts';

/** 29 U.S.C. 206(a)(1), since 24 July 2009. */
const FEDERAL_MINIMUM = 7.25;
/** What is earned depends on what is sold or worked. */
const VARIES =
  /\b(?:commissions?|ote|on[- ]target|bonus\w*|tips|incentives?|per diem|production|collections)\b/;
/** Twice the lower end: such a range tells an applicant little. */
const WIDEST = 2;

/** Pay below the law, pay far from the reference of the documents, and ranges that say nothing. */
export function payFindings(
  { view }: Document,
  requirements: PostingRequirements,
  state: string | null,
): Finding[] {
  const pay = requirements.terms.pay;
  if (pay === null || pay.value.currency !== 'USD') return [];
  const { min, max, period } = pay.value;
  const { span } = pay;
  const findings: Finding[] = [];
  if (period === 'hour' && min < FEDERAL_MINIMUM)
    findings.push({
      code: 'pay-below-minimum',
      message: `${dollars(min)} an hour is below the federal minimum wage of $7.25 (29 U.S.C. 206); many states ask for more.`,
      span,
    });
  const around = view.lower.slice(Math.max(0, span.start - 60), span.end + 60);
  if (min > 0 && max > min * WIDEST && !VARIES.test(around))
    findings.push({
      code: 'pay-range-wide',
      message:
        'The upper end is more than twice the lower. Where the law asks for a range it wants what you expect in good faith to pay; name a narrower one, or one for each level.',
      span,
    });
  return [...findings, ...outsideReference(requirements, state)];
}

/** Only of those who run a medical office: the documents' figures are theirs. */
function outsideReference({ title, role, terms }: PostingRequirements, state: string | null): Finding[] {
  const name = title ?? role.span?.text ?? '';
  const { pay, specialty } = terms;
  const isTheirs = role.occupation === 'practice-manager' && MANAGES.test(name) && !OTHER_WORK.test(name);
  if (pay === null || !isTheirs || !seeksHeadOfOffice(name)) return [];
  const { annualMin: min, annualMax: max } = pay.value;
  const job = {
    state,
    specialty: specialty?.value ?? null,
    level: isEntryLevel(name) ? 'entry' : null,
  } as const;
  const { standing, comparisons } = payCheck({ min, max }, job);
  if (standing === 'within') return [];
  const figures = comparisons.filter((one) => one.standing === standing);
  return [
    {
      code: standing === 'below' ? 'pay-below-reference' : 'pay-above-reference',
      message: `${dollars(standing === 'below' ? max : min)} a year is ${standing} the figures of the source documents: ${payWords(figures)}`,
      span: pay.span,
    },
  ];
}

const MANAGES = /\b(?:practice|office|clinic|medical) (?:manager|administrator)\b/i;
const OTHER_WORK = /\b(?:assistant|dental|veterinary|animal|front|regional|director|business office)\b/i;
