import type { ErrorCode } from '@omm/contracts';

/** These say what the file itself is: it is no other the next time. */
const finalCodes: readonly ErrorCode[] = [
  'EMPTY_FILE',
  'FILE_TOO_LARGE',
  'UNSUPPORTED_FORMAT',
  'ENCRYPTED_FILE',
  'NO_TEXT_LAYER',
  'INVALID_ENCODING',
];

/** Whether reading the same file once more may end better. */
export const mayReadAgain = (code: ErrorCode): boolean => !finalCodes.includes(code);
