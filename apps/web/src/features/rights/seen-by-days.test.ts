import { expect, test } from 'vitest';
import { seenByDays } from './seen-by-days.ts';

const at = (day: number, hour: number) => `2026-11-${day}T${hour}:00:00.000Z`;

test('is told by day and organisation, the newest first, the same once', () => {
  const items = [
    { at: at(20, 15), action: 'showResume', organisation: 'Lakeside' },
    { at: at(20, 14), action: 'listCandidates', organisation: 'Hillside' },
    { at: at(20, 13), action: 'showResume', organisation: 'Lakeside' },
    { at: at(20, 12), action: 'exportCandidatesCsv', organisation: 'Lakeside' },
    { at: at(18, 12), action: 'verifyAuditLog', organisation: null },
    { at: at(18, 11), action: 'showResume', organisation: '' },
  ];
  expect(seenByDays(items)).toEqual([
    {
      day: 'Nov 20, 2026',
      by: [
        {
          organisation: 'Lakeside',
          acts: [
            { words: 'Opened your resume', times: 2 },
            { words: 'Downloaded a ranked list with you on it', times: 1 },
          ],
        },
        { organisation: 'Hillside', acts: [{ words: 'Saw you on the ranked list of a job', times: 1 }] },
      ],
    },
    {
      day: 'Nov 18, 2026',
      by: [
        {
          organisation: 'Somebody who runs this service',
          acts: [{ words: 'Worked with your data', times: 1 }],
        },
        {
          organisation: 'A practice that is no longer here',
          acts: [{ words: 'Opened your resume', times: 1 }],
        },
      ],
    },
  ]);
});
