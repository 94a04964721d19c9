import { expect, test } from 'vitest';
import { studyOf } from './study.ts';

const study = (text: string) => {
  const [before = '', name = '', behind = ''] = text.toLowerCase().split(/[«»]/);
  return studyOf({ before, name, behind });
};

test.each([
  [
    "«Bachelor's degree» in Nursing or a related field",
    { fields: ['nursing'], cipCodes: ['51.3801'], relatedField: true },
  ],
  [
    "«Bachelor's degree» in healthcare administration or related field and 3 years",
    { fields: ['healthcare administration'], cipCodes: ['51.0701'], relatedField: true },
  ],
  [
    "«Bachelor's» or Master's degree in Business, Supply Chain, or similar",
    { fields: ['business', 'supply chain'], cipCodes: ['52', '52.0203'], relatedField: true },
  ],
  [
    "«Bachelor's degree» in healthcare administration preferred",
    { fields: ['healthcare administration'], cipCodes: ['51.0701'] },
  ],
  [
    "«Associate's degree» in Medical Office Management, required",
    { fields: ['medical office management'], cipCodes: ['51.0705'] },
  ],
  [
    '«degree» in a healthcare or business related field',
    { fields: ['healthcare', 'business'], cipCodes: ['51', '52'], relatedField: true },
  ],
  ["«Bachelor's degree» in a related field", { fields: [], relatedField: true }],
  ['«BSN» preferred', { fields: [], cipCodes: ['51.3801'] }],
  ['Accounting «degree» a plus', { fields: ['accounting'], cipCodes: ['52.0301'] }],
  ["«Bachelor's degree» in alchemy", { fields: ['alchemy'] }],
  ["«Bachelor's degree» or related experience in billing", { fields: [] }],
  ["«Bachelor's degree» in business or related experience", { fields: ['business'], cipCodes: ['52'] }],
  ['a four-year «degree» and other experience', { fields: [] }],
])('%s', (text, expected) => expect(study(text)).toEqual(expected));
