import type { Groups, MatchContext } from '../../../engine/rule.ts';

export interface Contact {
  readonly kind: 'email' | 'phone' | 'fax' | 'link';
  readonly value: string;
}

/** Addresses for other ends: accommodation, complaints, fraud, privacy, recruiters, clearances, proofs of fame. */
const OTHER_ENDS =
  /\b(?:accommodat\w+|disabilit\w+|disabled|discriminat\w+|affirmative|eeoc?\b|title ix|equal opportunit\w*|equity (?:office|compliance)|complaint|fraud\w*|scam\w*|legitima\w*|nondiscriminat\w*|impersonat\w+|authentic\w*|privacy|unsolicited|agenc(?:y|ies)|headhunters|harass\w*|e-verify|vaccin\w+|covid|clery|crime|criminal|cori\b|diversity|ruling|california|ccpa|gdpr|salary transparency|pay transparency|fair chance|official communication|phishing|suspicious|colorado|press|news|video|article|funding|blog|paper|watch|read more about our (?:funding|series)|glassdoor)\b/;

/** The sentence about the address, and the line above a short one ('Telephone:'). */
function near({ segment, start, end }: MatchContext): string {
  const before = segment.slice(Math.max(0, start - 220), start);
  const line = before.lastIndexOf('\n') + 1;
  const from = before.length - line < 40 && line > 1 ? before.lastIndexOf('\n', line - 2) + 1 : line;
  const [behind = ''] = segment.slice(end, end + 120).split('\n', 1);
  return before.slice(from) + segment.slice(start, end) + behind;
}

export const isForOtherEnds = (context: MatchContext): boolean =>
  OTHER_ENDS.test(near(context).toLowerCase());

/** What a rule found, where the words about it speak to applicants; a number behind 'fax' is one of a fax. */
export const contactOf =
  (kind: Contact['kind']) =>
  ({ address, digits }: Groups, context: MatchContext): Contact | null => {
    if (isForOtherEnds(context)) return null;
    if (digits !== undefined) return phoneOf(digits, context);
    return address === undefined ? null : { kind, value: address };
  };

const FAX_BEFORE =
  /\b(?:fax(?:ed)?(?: (?:number|no\.?|#|your resume|resumes?|to|it|at))*|f)\W{0,4}(?:to |at )?\W{0,2}$/;

function phoneOf(digits: string, { segment, start }: MatchContext): Contact {
  const isFax = FAX_BEFORE.test(segment.slice(Math.max(0, start - 40), start));
  return { kind: isFax ? 'fax' : 'phone', value: digits };
}
