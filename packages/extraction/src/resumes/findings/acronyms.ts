import type { HeldCredential, ResumeFinding, Span } from '@omm/contracts';
import { allMatches } from '../../engine/all-matches.ts';

/** What the initials of the field stand for. Those that every office knows (HIPAA, EHR, CPR) need no words. */
const meanings: Readonly<Record<string, string>> = {
  AR: 'accounts receivable',
  ADT: 'admission, discharge and transfer',
  CDI: 'clinical documentation improvement',
  COB: 'coordination of benefits',
  CQI: 'continuous quality improvement',
  DME: 'durable medical equipment',
  DRG: 'diagnosis-related group',
  EDI: 'electronic data interchange',
  EOB: 'explanation of benefits',
  EOM: 'end of month',
  ERA: 'electronic remittance advice',
  FQHC: 'federally qualified health center',
  HIM: 'health information management',
  KPI: 'key performance indicator',
  MACRA: 'Medicare Access and CHIP Reauthorization Act',
  MIPS: 'Merit-based Incentive Payment System',
  MDS: 'minimum data set',
  NPI: 'national provider identifier',
  PCMH: 'patient-centered medical home',
  PCP: 'primary care provider',
  PHI: 'protected health information',
  PPD: 'patients per day',
  PTO: 'paid time off',
  RCM: 'revenue cycle management',
  RVU: 'relative value unit',
  SNF: 'skilled nursing facility',
  SOP: 'standard operating procedure',
  UM: 'utilization management',
  UR: 'utilization review',
};

const initials = new RegExp(
  String.raw`(?=[A-Z]{2})(?<![\w&/-])(?:${Object.keys(meanings).join('|')})s?(?![\w&/-])`,
  'g',
);

/** Initials that the resume never writes out: a search for the words passes it by. Each once. */
export function acronyms(
  text: string,
  credentials: readonly HeldCredential[],
  quoted: (start: number, end: number) => Span,
): ResumeFinding[] {
  const lower = text.toLowerCase();
  const inField = new Map<string, ResumeFinding>();
  for (const match of allMatches(initials, text)) {
    const short = match[0].replace(/s$/, '');
    const meaning = meanings[short];
    if (/\p{Ll}, ?$/u.test(text.slice(Math.max(0, match.index - 3), match.index)) && short === 'AR') continue;
    if (meaning === undefined || inField.has(short) || lower.includes(firstWords(meaning))) continue;
    inField.set(short, unsaid(short, meaning, quoted(match.index, match.index + match[0].length)));
  }
  const held = credentials.flatMap(({ name, evidence: { span } }) =>
    name && /^[A-Z-]{2,8}$/.test(span.text) && !known.has(span.text) && !lower.includes(name.toLowerCase())
      ? [unsaid(span.text, name, span)]
      : [],
  );
  return [...held, ...inField.values()];
}

const known: ReadonlySet<string> = new Set([
  'CPR',
  'BLS',
  'RN',
  'LPN',
  'LVN',
  'CNA',
  'EMT',
  'CPA',
  'MD',
  'ACLS',
  'PALS',
  'AED',
]);

/** 'Explanations of benefits' and 'explanation of benefits' begin alike. */
const firstWords = (meaning: string) => meaning.toLowerCase().slice(0, 11);

const unsaid = (short: string, meaning: string, span: Span): ResumeFinding => ({
  code: 'ACRONYM',
  message: `“${short}” is never written out.`,
  advice: `Write it once in words: “${meaning} (${short})”. Some searches look for the words, some for the letters.`,
  span,
});
