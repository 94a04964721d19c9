import { isUtf8 } from 'node:buffer';
import { AppError, NoBody, type Operation } from '@omm/contracts';
import express, { type Request, type RequestHandler } from 'express';
import multer, { MulterError } from 'multer';

export interface Upload {
  filename: string;
  mediaType: string;
  bytes: Uint8Array;
}

/** One file in a part named `file`, kept in memory: its bytes go to the database. */
function receiveFile(limitBytes: number): RequestHandler {
  const receive = multer({
    storage: multer.memoryStorage(),
    limits: { fileSize: limitBytes, files: 1, fields: 8, fieldSize: 10_000, parts: 9 },
    defParamCharset: 'utf8',
  }).single('file');
  return (req, res, next) =>
    receive(req, res, (error: unknown) => {
      // busboy throws plain errors at a multipart body that breaks off or has no boundary.
      const plain = error instanceof Error && !(error instanceof MulterError) && !('status' in error);
      next(plain ? new AppError('INVALID_REQUEST', 'The multipart body is damaged.') : error);
    });
}

/** Text of a million characters takes up to 4 MB, and escaped in JSON some more. */
const jsonLimit = '8mb';

const jsonTypes = ['json', '+json'];

const receiveJson: RequestHandler = express.json({
  limit: jsonLimit,
  type: jsonTypes,
  verify: (_req, _res, bytes) => {
    if (!isUtf8(bytes)) throw new Error('not UTF-8');
  },
});

/** JSON, a file, or either, as the operation declares it; anything else is not silently taken for an empty body. */
export function receiveBody({ body, file }: Operation, limitBytes: number): RequestHandler[] {
  const json = body !== NoBody;
  if (!json && !file) return [];
  return [
    requireType(json, file),
    ...(json ? [receiveJson] : []),
    ...(file ? [receiveFile(limitBytes)] : []),
  ];
}

const fileForm = 'multipart/form-data with a file in a part named "file"';

function requireType(json: boolean, file: boolean): RequestHandler {
  const types = [...(json ? jsonTypes : []), ...(file ? ['multipart/form-data'] : [])];
  const forms = [...(json ? ['application/json'] : []), ...(file ? [fileForm] : [])];
  return (req, _res, next) => {
    const isEmpty = req.headers['content-length'] === '0';
    if (!isEmpty && req.is(types) === false)
      throw new AppError('UNSUPPORTED_FORMAT', `Send ${forms.join(', or ')}.`);
    next();
  };
}

export function uploadOf(req: Request): Upload | null {
  if (!req.file) return null;
  const { originalname, mimetype, buffer } = req.file;
  return {
    filename: withoutControls(originalname).slice(-200),
    mediaType: mimetype.slice(0, 100),
    bytes: buffer,
  };
}

/** PostgreSQL keeps no NUL in text, and nobody wants the others in a name. */
const withoutControls = (text: string): string => text.replace(/\p{Cc}/gu, '');
