/** What one document may cost. The upload limit is part of the API (FILE_TOO_LARGE). */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;
/** A longer PDF is refused rather than read in part: half a resume must not pass as a whole one. */
export const MAX_PAGES = 100;
/** Longer text is cut, which a finding tells; the worker refuses texts that are far shorter. */
export const MAX_TEXT_LENGTH = 2_000_000;
/** All parts of a DOCX or ODT together, unpacked. */
export const MAX_UNPACKED_BYTES = 40 * 1024 * 1024;
/** Recognition takes seconds a page; a resume that was scanned has few. */
export const MAX_SCANNED_PAGES = 10;
