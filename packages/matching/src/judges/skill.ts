import type { RequirementOf } from '@omm/contracts';
import { dutiesIn } from '@omm/requirement-model';
import type { Finding } from '../finding.ts';
import type { Qualifications } from '../qualifications.ts';
import { capitalised } from '../wording.ts';

/** Who has worked with one record system learns the next in weeks. */
const OTHER_SYSTEM = 0.6;

export function judgeSkill(asked: RequirementOf<'skill'>, who: Qualifications): Finding {
  const { id, name, category } = asked.value;
  const label = category === 'ehr' ? name : capitalised(name);
  const held = who.skills.find((skill) => skill.id === id);
  if (held !== undefined) {
    return {
      label,
      status: 'met',
      credit: 1,
      why: `Asks for ${name}; the resume names it.`,
      quote: held.quote,
    };
  }
  const duties = dutiesIn(name).map((duty) => duty.id);
  const done = who.work.flatMap((job) => job.duties).find((duty) => duties.includes(duty.id));
  if (done !== undefined && category === 'skill') {
    return {
      label,
      status: 'met',
      credit: 1,
      why: `Asks for ${name}; the resume shows work of that kind.`,
      quote: done.quote,
    };
  }
  const other = category === 'ehr' ? who.skills.find((skill) => skill.category === 'ehr') : undefined;
  if (other !== undefined) {
    const why = `Asks for ${name}; the resume names another record system, ${other.name}.`;
    return { label, status: 'partly', credit: OTHER_SYSTEM, why, quote: other.quote };
  }
  return {
    label,
    status: 'unknown',
    credit: 0,
    why: `Asks for ${name}; the resume does not say.`,
    quote: null,
  };
}
