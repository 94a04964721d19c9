import { UserId } from '@omm/contracts';
import { z } from 'zod';
import type { Seals } from '../../http/seals.ts';

const about = 'unsubscribe';
const Said = z.object({ userId: UserId });

/** Whoever has the link may end the letters, and nothing else. */
export const unsubscribeAddress = (
  { seals, publicUrl }: { seals: Seals; publicUrl: string },
  userId: UserId,
): string => `${publicUrl}/unsubscribe?token=${seals.write(about, { userId })}`;

export const unsubscriber = (seals: Seals, token: string): UserId | null =>
  seals.read(about, Said, token)?.userId ?? null;
