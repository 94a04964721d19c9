import { z } from 'zod';

/** '2026-11-22', as an input of dates has it. */
const Day = z.iso.date();

/** In the address of a page; what is none is left out. */
export const DayRange = z.object({
  from: Day.optional().catch(undefined),
  to: Day.optional().catch(undefined),
});

interface Moments {
  from?: string;
  to?: string;
}

/** From the first moment of one day to the last of the other, where the reader is. */
export const momentsOf = ({ from, to }: z.output<typeof DayRange>): Moments => ({
  ...(from && { from: new Date(`${from}T00:00:00`).toISOString() }),
  ...(to && { to: new Date(`${to}T23:59:59.999`).toISOString() }),
});
