import { z } from 'zod';
import { HeldSkill } from './profile.ts';
import { LanguageCode } from './vocabulary.ts';

/** What is known by name, to choose from where a reading is corrected: only what has its id is compared. */
export const Lexicon = z.object({
  credentials: z.array(z.object({ id: z.string(), name: z.string() })),
  skills: z.array(HeldSkill.pick({ id: true, name: true, category: true })),
  languages: z.array(LanguageCode),
});
export type Lexicon = z.infer<typeof Lexicon>;
