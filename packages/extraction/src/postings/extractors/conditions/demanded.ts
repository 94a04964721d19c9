import type { Condition } from '@omm/contracts';

type Of<C> = C extends Condition ? Pick<C, 'kind' | 'value'> : never;

/** What a condition says, without its evidence. */
export type Demanded = Of<Condition>;
