import { z } from 'zod';
import { type PostingRequirements, type RequirementNode, requirementsIn } from './requirement.ts';
import { LanguageCode, Setting } from './vocabulary.ts';

/** No more than a database text can hold. */
const requirementId = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\0\p{Cs}]*$/u);
const credentialId = z
  .string()
  .min(1)
  .max(100)
  .regex(/^[^\0\p{Cs}]*$/u);

/** How a recruiter has a posting's people ranked, all of them: what is empty is left as the posting has it. */
export const RankingSettings = z.strictObject({
  /** By requirement id, and 'role' for the work itself; the others weigh as suggested. */
  weights: z.record(requirementId, z.number().min(0).max(100)),
  /** By requirement id: whether it is a must, whatever the posting's word for it. */
  musts: z.record(requirementId, z.boolean()),
  /** Who may stand on the list; of each list of names, whoever has one of them. */
  only: z.strictObject({
    /** Nobody who misses a must, or is silent of it. */
    mustsMet: z.boolean(),
    languages: z.array(LanguageCode).max(20),
    /** Held, not expired and not in progress. */
    credentials: z.array(credentialId).max(50),
    /** Of any job. */
    settings: z.array(Setting).max(Setting.options.length),
  }),
});
export type RankingSettings = z.infer<typeof RankingSettings>;

export const suggestedRanking: RankingSettings = {
  weights: {},
  musts: {},
  only: { mustsMet: false, languages: [], credentials: [], settings: [] },
};

/** What the posting asks for, with the musts that its recruiter has set. */
export function withMusts<Asked extends Pick<PostingRequirements, 'root'>>(
  asked: Asked,
  { musts }: Pick<RankingSettings, 'musts'>,
): Asked {
  const set = (node: RequirementNode): RequirementNode => {
    if (node.type !== 'one') return { type: node.type, of: node.of.map(set) };
    const isMust = musts[node.requirement.id];
    if (isMust === undefined) return node;
    return {
      type: 'one',
      requirement: { ...node.requirement, necessity: isMust ? 'required' : 'preferred' },
    };
  };
  return requirementsIn(asked.root).some(({ id }) => id in musts)
    ? { ...asked, root: { ...asked.root, of: asked.root.of.map(set) } }
    : asked;
}
