import { compileLexicon, type LexiconRow } from '../../../engine/lexicon.ts';

const NAMED = /\bcma\b|\brma\b|\bccma\b|\bncma\b|certified medical assist|registered medical assist/;
const CERTIFICATION = ['certification', 'certified', 'certificate', 'credential', 'credentialed'] as const;

/** A medical assistant's certification named by who issues it ('AAMA, AMT or NCCT certification'). */
export const issuers = compileLexicon<LexiconRow>('credential', [
  {
    id: 'CMA',
    aliases: ['AAMA', 'american association of medical assistants'],
    needsContext: CERTIFICATION,
    unless: NAMED,
    examples: ['«AAMA» or AMT certification'],
    counterExamples: ['member of the AAMA'],
  },
  {
    id: 'RMA',
    aliases: ['AMT', 'american medical technologists'],
    needsContext: CERTIFICATION,
    unless: new RegExp(String.raw`${NAMED.source}|\bascp\b|laborator|\bml[ts]\b`),
    examples: ['AAMA or «AMT» certification'],
    counterExamples: ['pay the amount by certified mail', 'ASCP or AMT certification for the laboratory'],
  },
  {
    id: 'NCMA',
    aliases: ['NCCT'],
    needsContext: CERTIFICATION,
    unless: NAMED,
    examples: ['«NCCT» certification'],
    counterExamples: ['member of NCCT'],
  },
  {
    id: 'CCMA',
    aliases: ['NHA'],
    needsContext: ['aama', 'amt', 'ncct'],
    unless: NAMED,
    examples: ['NCCT or «NHA» certification'],
    counterExamples: ['NHA license'],
  },
  {
    id: 'CPC',
    aliases: ['AAPC'],
    needsContext: CERTIFICATION,
    unless:
      /\bor any (?:other|national)\b|\bcpc\b|certified professional coder|\bcoc\b|\bcpb\b|\bcrc\b|\bcpma\b|cppm/,
    examples: ['«AAPC» or AHIMA certification'],
    counterExamples: ['AAPC membership', 'certification through AAPC or any other body'],
  },
  {
    id: 'CCS',
    aliases: ['AHIMA'],
    needsContext: CERTIFICATION,
    unless: /\bccs\b|\brhi[ta]\b|\bcca\b|certified coding|registered health/,
    examples: ['AAPC or «AHIMA» certified'],
    counterExamples: ['AHIMA guidelines'],
  },
]);
