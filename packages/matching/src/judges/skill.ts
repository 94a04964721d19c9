import type { RequirementOf } from '@omm/contracts';
import { capitalised, dutiesIn } from '@omm/requirement-model';
import type { Finding } from '../finding.ts';
import type { Qualifications } from '../qualifications.ts';
import { yearsOf } from '../wording.ts';
import { freshness } from './role-credit.ts';

/** Who has worked with one record system learns the next in weeks. */
const OTHER_SYSTEM = 0.6;

export function judgeSkill(asked: RequirementOf<'skill'>, who: Qualifications): Finding {
  const { name, category } = asked.value;
  const label = category === 'ehr' ? name : capitalised(name);
  const best = shownBy(asked, who).toSorted((a, b) => b.credit - a.credit)[0];
  if (best === undefined) {
    const why = `Asks for ${name}; the resume does not say.`;
    return { label, status: 'unknown', credit: 0, why, quote: null };
  }
  const { credit, words, quote } = best;
  const status = credit === 1 ? 'met' : 'partly';
  return { label, status, credit, why: `Asks for ${name}; the resume ${words}.`, quote };
}

/** The skill itself, work of that kind, or another record system; what was last used long ago has faded. */
function shownBy({ value: { id, name, category } }: RequirementOf<'skill'>, who: Qualifications) {
  const held = who.skills
    .filter((skill) => skill.id === id)
    .map(({ monthsAgo, quote }) => ({ ...faded('names it', monthsAgo), quote }));
  const duties = category === 'skill' ? dutiesIn(name).map((duty) => duty.id) : [];
  const done = who.work.flatMap(({ monthsAgo, duties: all }) =>
    all
      .filter((duty) => duties.includes(duty.id))
      .map(({ quote }) => ({ ...faded('shows work of that kind', monthsAgo), quote })),
  );
  const others = who.skills
    .filter((skill) => category === 'ehr' && skill.category === 'ehr')
    .map((skill) => ({
      credit: OTHER_SYSTEM,
      words: `names another record system, ${skill.name}`,
      quote: skill.quote,
    }));
  return [...held, ...done, ...others];
}

/** What has no date is no old news. */
function faded(words: string, monthsAgo: number | null) {
  const credit = freshness(monthsAgo ?? 0);
  const ended = credit === 1 ? '' : `, last ${yearsOf(monthsAgo ?? 0)} years ago`;
  return { credit, words: `${words}${ended}` };
}
