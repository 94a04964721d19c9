import { z } from 'zod';

/** A quote: UTF-16 offsets into the document's text, and exactly the words that stand there. */
export const Span = z.object({
  start: z.int().nonnegative(),
  end: z.int().positive(),
  text: z.string().min(1),
});
export type Span = z.infer<typeof Span>;

/** `stated`: the text says it. `inferred`: read from what stands around it. */
export const Certainty = z.enum(['stated', 'inferred']);
export type Certainty = z.infer<typeof Certainty>;

/** What lets a reader check a fact: where it stands, and which rule read it. */
export const Evidence = z.object({ span: Span, ruleId: z.string().min(1), certainty: Certainty });
export type Evidence = z.infer<typeof Evidence>;

/** A value together with its evidence. */
export const factOf = <T extends z.ZodType>(value: T) => Evidence.extend({ value });
export type Fact<T> = Evidence & { value: T };
