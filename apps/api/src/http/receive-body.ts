import { isUtf8 } from 'node:buffer';
import { AppError } from '@omm/contracts';
import express, { type Request, type RequestHandler } from 'express';
import multer, { MulterError } from 'multer';

export interface Upload {
  filename: string;
  mediaType: string;
  bytes: Uint8Array;
}

/** One file in a part named `file`, kept in memory: its bytes go to the database. */
export function receiveFile(limitBytes: number): RequestHandler {
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

/** So that nothing else is silently taken for an empty body. */
export const requireJsonOrFile: RequestHandler = (req, _res, next) => {
  if (req.is([...jsonTypes, 'multipart']) === false) {
    throw new AppError(
      'UNSUPPORTED_FORMAT',
      'Send application/json, or multipart/form-data with a file in a part named "file".',
    );
  }
  next();
};

export const receiveJson: RequestHandler = express.json({
  limit: jsonLimit,
  type: jsonTypes,
  verify: (_req, _res, bytes) => {
    if (!isUtf8(bytes)) throw new Error('not UTF-8');
  },
});

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
