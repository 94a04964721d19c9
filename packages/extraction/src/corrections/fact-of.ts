import {
  type CandidateProfile,
  correctedRuleId,
  type Education,
  type HeldCredential,
  type HeldSkill,
  type Position,
  type Span,
  type SpokenLanguage,
  type StatedFact,
} from '@omm/contracts';
import { credentialDetails } from '../resumes/facts/credential-details.ts';
import { kindOfWork } from '../resumes/judgements/occupation.ts';
import { intervalOf } from '../resumes/months/intervals.ts';

export type SectionFact = Position | Education | HeldCredential | SpokenLanguage | HeldSkill;

interface Place {
  /** What it is said of; a fact that is added has only an id. */
  readonly was?: SectionFact;
  readonly id?: string;
  readonly span: Span;
  readonly asOf: CandidateProfile['asOf'];
}

/** A stated fact as the profile has it; what the person does not state stays as it was read. */
export function factOf(fact: StatedFact, { was, id = '', span, asOf }: Place): SectionFact {
  const evidence = { span, ruleId: correctedRuleId, certainty: 'stated' as const };
  switch (fact.section) {
    case 'positions': {
      const known = was && 'highlights' in was ? was : null;
      return positionOf(fact, { known, id, span, asOf });
    }
    case 'education': {
      const { section: _, ...stated } = fact;
      const { confidence: __, ...known } = was && 'institution' in was ? was : { id };
      return { ...known, ...stated, evidence };
    }
    case 'credentials': {
      const known =
        was && 'status' in was && !('institution' in was) && was.id === fact.id
          ? was
          : credentialDetails(fact.id, '', 0);
      return { ...known, id: fact.id, status: fact.status, evidence };
    }
    case 'languages':
      return { code: fact.code, level: fact.level, evidence };
    case 'skills': {
      const known = was && 'category' in was && was.id === fact.id ? was : {};
      return { ...known, id: fact.id, name: fact.name, category: fact.category, evidence };
    }
  }
}

type StatedJob = Extract<StatedFact, { section: 'positions' }>;

function positionOf(
  { title, employer, start, end, healthcare, management }: StatedJob,
  { known, id, span, asOf }: Omit<Place, 'was' | 'id'> & { known: Position | null; id: string },
): Position {
  const stated = { span, ruleId: correctedRuleId, certainty: 'stated' as const };
  const judged = (value: boolean, was: Position['healthcare'] | undefined) =>
    was?.value === value ? was : { value, evidence: value ? stated : null };
  const interval = intervalOf(start, end, asOf);
  const { confidence: _, ...kept } = known ?? {
    id,
    location: null,
    setting: null,
    specialty: null,
    highlights: [],
    span,
  };
  return {
    ...kept,
    title,
    employer,
    start,
    end,
    occupation: kindOfWork(title, healthcare).occupation,
    months: interval ? interval.last - interval.first + 1 : 0,
    healthcare: judged(healthcare, known?.healthcare),
    management: judged(management, known?.management),
    setting: healthcare ? kept.setting : null,
    specialty: healthcare ? kept.specialty : null,
  };
}
