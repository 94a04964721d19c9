import { openDocument } from '../../engine/document.ts';
import { matchLexicon } from '../../engine/lexicon.ts';
import { type TitleRow, titles } from '../../lexicons/titles.ts';

/** Desk work by its title where the title is none of the lexicon's. */
const deskTitle =
  /\b(?:secretar\w*|receptionist|clerk|clerical|administrative|office|front desk|biller|billing|coder|coding|records|registrar|scheduler|scheduling|coordinator|bookkeeper|data entry|transcription\w*|claims|collector|collections|accounts|reimbursement|intake|admissions?|payroll|human resources|recepcionista|secretaria)\b/i;

/** Work at the patient by its initials. */
const bedsideTitle = /\b(?:R\.?N|L\.?[PV]\.?N|C\.?N\.?A|PCT|EMT|CMA|MA|nurse)\b/;

export type Occupation = {
  readonly row: TitleRow | null;
  readonly desk: boolean;
  readonly clinical: boolean;
};

/** The occupation that a title names; the longest name in it counts. */
export function occupationOf(title: string | null): Occupation {
  if (title === null || title === '') return { row: null, desk: false, clinical: false };
  const document = openDocument(title);
  let row: TitleRow | null = null;
  let length = 0;
  for (const segment of document.segments) {
    for (const hit of matchLexicon(titles, document, { segment })) {
      if (hit.end - hit.start <= length) continue;
      row = hit.value;
      length = hit.end - hit.start;
    }
  }
  const desk =
    row === null ? deskTitle.test(title) : row.family === 'office' || row.family === 'medical-office';
  return { row, desk, clinical: row?.family === 'clinical' || (row === null && bedsideTitle.test(title)) };
}
