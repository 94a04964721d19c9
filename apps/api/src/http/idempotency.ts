import { createHash } from 'node:crypto';
import { AppError, type UserId } from '@omm/contracts';
import type { KeyedRequest, Storage } from '@omm/storage';
import type { Request } from 'express';
import { z } from 'zod';
import type { AnyAnswer } from './send-answer.ts';
import { validate } from './validate.ts';

const Key = z.object({ 'Idempotency-Key': z.string().regex(/^[\x21-\x7e]{1,255}$/) });

/** The request as the key stands for it; null where it names none. */
export function keyedRequest(req: Request, accountId: UserId): KeyedRequest | null {
  const given = req.get('idempotency-key');
  if (given === undefined) return null;
  const { 'Idempotency-Key': key } = validate(Key, { 'Idempotency-Key': given });
  return { accountId, key, requestHash: hashOf(req) };
}

/** Of what is asked, whatever the boundaries of a multipart body are called. */
function hashOf({ method, originalUrl, body, file }: Request): string {
  const said = file ? [file.originalname, file.mimetype] : [JSON.stringify(body)];
  const hash = createHash('sha256').update(JSON.stringify([method, originalUrl, ...said]));
  return hash.update(file?.buffer ?? '').digest('hex');
}

/** Does it once: sent again with the same key it is answered as before. What failed may be tried again. */
export async function once(
  idempotency: Storage['idempotency'],
  request: KeyedRequest,
  act: () => Promise<AnyAnswer | undefined>,
): Promise<AnyAnswer | undefined> {
  const claim = await idempotency.claim(request);
  switch (claim.state) {
    case 'mine':
      break;
    case 'answered':
      return { ...claim.reply, headers: { ...claim.reply.headers, 'idempotency-replayed': 'true' } };
    case 'under-way':
      throw new AppError('CONFLICT', 'The first request with this key is still under way.');
    case 'of-another-request':
      throw new AppError('IDEMPOTENCY_KEY_REUSED');
  }
  try {
    const answer = await act();
    const { status = 204, headers = {}, body } = answer ?? {};
    await idempotency.keep(request, { status: Number(status), headers, body });
    return answer;
  } catch (error) {
    await idempotency.release(request);
    throw error;
  }
}
