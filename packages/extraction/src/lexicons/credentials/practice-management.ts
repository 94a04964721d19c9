import type { LexiconRow } from '../../engine/lexicon.ts';
import { CREDENTIAL_CONTEXT } from './context.ts';

/** Credentials of those who manage medical, dental and veterinary practices and care facilities. */
export const practiceManagement = [
  {
    id: 'CMM',
    aliases: ['CMM', 'certified medical manager'],
    needsContext: [...CREDENTIAL_CONTEXT, 'cmpe', 'pahcom', 'manager'],
    examples: ['«CMM» certification required', '«Certified Medical Manager» a plus'],
    counterExamples: ['Inspect parts on the CMM machine'],
  },
  {
    id: 'HITCM-PP',
    aliases: ['HITCM-PP', 'HITCM', 'health information technology certified manager for physician practice'],
    examples: ['«HITCM-PP» credential preferred'],
    counterExamples: ['HIT manager for a physician practice'],
  },
  {
    id: 'CMPE',
    aliases: ['CMPE', 'certified medical practice executive', 'ACMPE certification', 'MGMA certification'],
    examples: ['CMM or «CMPE» required', '«Certified Medical Practice Executive»'],
    counterExamples: ['medical practice executive assistant'],
  },
  {
    id: 'FACMPE',
    aliases: ['FACMPE', 'fellow of the american college of medical practice executives'],
    examples: ['«FACMPE» is desirable'],
    counterExamples: ['member of the American College'],
  },
  {
    id: 'CMOM',
    aliases: ['CMOM', 'certified medical office manager'],
    examples: ['«CMOM» preferred', '«Certified Medical Office Manager» designation'],
    counterExamples: ['our medical office manager is certified'],
  },
  {
    id: 'CPPM',
    aliases: ['CPPM', 'certified physician practice manager'],
    examples: ['«CPPM» through AAPC'],
    counterExamples: ['reports to the physician practice manager'],
  },
  {
    id: 'MOA',
    aliases: [
      'medical office assistant certification',
      'medical office assistant certificate',
      'medical office manager certification',
      'certified medical office assistant',
      'MOA certification',
      'MOA certificate',
      'MOA certified',
    ],
    examples: ['«Medical Office Assistant certificate» preferred', '«MOA certification» is an asset'],
    counterExamples: ['The MOA greets patients', 'experience as a medical office assistant'],
  },
  {
    id: 'FACHE',
    aliases: ['FACHE', 'fellow of the american college of healthcare executives'],
    examples: ['«FACHE» preferred'],
    counterExamples: ['Healthcare executives meet monthly'],
  },
  {
    id: 'CVPM',
    aliases: ['CVPM', 'certified veterinary practice manager'],
    examples: ['«CVPM» is a plus'],
    counterExamples: ['veterinary practice manager wanted'],
  },
  {
    id: 'NHA',
    aliases: [
      'LNHA',
      'nursing home administrator license',
      'nursing home administrator licensure',
      'licensed nursing home administrator',
      'nursing facility administrator license',
      'health facility administrator license',
      "nursing home administrator's license",
      'licensed nursing facility administrator',
      'HFA license',
      'NHA license',
    ],
    examples: [
      'Current «LNHA» in Ohio',
      '«Nursing Home Administrator license» required',
      'must be a «licensed nursing home administrator»',
    ],
    counterExamples: ['NHA certification for medical assistants', 'nursing home experience'],
  },
  {
    id: 'ALA',
    aliases: [
      'assisted living administrator license',
      'assisted living administrator licensure',
      'licensed assisted living administrator',
      'assisted living administrator certification',
      'assisted living administrator certificate',
      'certified assisted living administrator',
      'RCFE administrator certificate',
      'RCFE administrator certification',
      'RCFE certificate',
      'RCFE license',
      'residential care administrator license',
    ],
    examples: ['«Assisted Living Administrator license» in Virginia', '«RCFE certificate» required'],
    counterExamples: ['assisted living administrator wanted', 'works in assisted living'],
  },
] as const satisfies readonly LexiconRow[];
