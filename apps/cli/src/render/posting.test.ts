import { parsePosting } from '@omm/extraction';
import { expect, test } from 'vitest';
import { renderPosting } from './posting.ts';

test('says beside a silent posting what is usual, and by which document', () => {
  const text = 'Our cardiology practice in Dayton, OH seeks a full-time practice manager. Spanish preferred.';
  const record = { file: 'posting.txt', ...parsePosting(text, { title: 'Practice Manager' }) };
  const usual = renderPosting(record).split('usual for this setting, where the posting is silent\n')[1];
  expect(usual?.split('\n').slice(0, 4)).toEqual([
    '    education     An associate’s or a bachelor’s degree; more offices today prefer the bachelor’s. (document 000, 002, 003)',
    '    experience    2 to 5 years: relevant experience. (document 000)',
    '    experience    3 to 5 years: hands-on in daily operations. (document 002)',
    '    pay           $69,480, mean pay of executive secretaries (OCC 43-6011) in Ohio (2024; of another occupation and all specialties). (document 002)',
  ]);
});
