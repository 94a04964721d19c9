import type { RequirementOf } from '@omm/contracts';
import { capitalised } from '@omm/requirement-model';
import type { Finding, Judge } from '../finding.ts';
import type { Qualifications } from '../qualifications.ts';
import type { Quote } from '../quote.ts';
import { yearsOf } from '../wording.ts';
import { dutyIdsIn } from './duty-ids-in.ts';
import { freshness } from './role-credit.ts';

/** Who has worked with one record system learns the next in weeks. */
const OTHER_SYSTEM = 0.6;

type Asked = RequirementOf<'skill'>['value'];
/** What of a resume shows the skill. */
type Sign = { readonly credit: number; readonly words: () => string; readonly quote: Quote };

export function skillJudge({ value }: RequirementOf<'skill'>): Judge {
  const { name, category } = value;
  const label = category === 'ehr' ? name : capitalised(name);
  const why = (): string => `Asks for ${name}; the resume does not say.`;
  const unknown: Finding = { label, status: 'unknown', credit: 0, why, quote: null };
  const bestSign = bestSignFor(value);
  return (who) => {
    const best = bestSign(who);
    if (best === null) return unknown;
    const { credit, words, quote } = best;
    const why = (): string => `Asks for ${name}; the resume ${words()}.`;
    return { label, status: credit === 1 ? 'met' : 'partly', credit, why, quote };
  };
}

/** The skill itself, work of that kind, or another record system; what was last used long ago has faded. */
function bestSignFor({ id, name, category }: Asked): (who: Qualifications) => Sign | null {
  const duties = category === 'skill' ? dutyIdsIn(name) : [];
  return (who) => {
    let best: Sign | null = null;
    for (const skill of who.skills) {
      if (skill.id === id) best = better(best, faded('names it', skill.monthsAgo, skill.quote));
    }
    if (best?.credit === 1) return best;
    if (duties.length > 0) best = better(best, doneBest(duties, who.work));
    return category === 'ehr' ? better(best, otherSystem(who.skills)) : best;
  };
}

/** The first of equals. */
const better = (one: Sign | null, other: Sign | null): Sign | null =>
  one === null || (other !== null && other.credit > one.credit) ? other : one;

function doneBest(duties: readonly string[], work: Qualifications['work']): Sign | null {
  let best: Sign | null = null;
  for (const job of work) {
    const duty = job.duties.find(({ id }) => duties.includes(id));
    if (duty) best = better(best, faded('shows work of that kind', job.monthsAgo, duty.quote));
  }
  return best;
}

function otherSystem(skills: Qualifications['skills']): Sign | null {
  const other = skills.find(({ category }) => category === 'ehr');
  if (other === undefined) return null;
  const words = (): string => `names another record system, ${other.name}`;
  return { credit: OTHER_SYSTEM, words, quote: other.quote };
}

/** What has no date is no old news. */
function faded(sign: string, monthsAgo: number | null, quote: Quote): Sign {
  const credit = freshness(monthsAgo ?? 0);
  const words = (): string => (credit === 1 ? sign : `${sign}, last ${yearsOf(monthsAgo ?? 0)} years ago`);
  return { credit, words, quote };
}
