import { expect, test } from 'vitest';
import { parsePosting } from '../../parse-posting.ts';

test.each([
  ['Our clinic in Springfield, IL is growing.', 'Springfield, IL'],
  ['Front desk help wanted.\nLocation: Portland', 'Portland'],
  ['This position is based in Malden.', 'Malden'],
  ['Receptionist for our Springfield office', 'Springfield'],
  ['Location: Portland\nWe work in Dayton, OH with a team of six.', 'Dayton, OH'],
  ['We are a group of clinics headquartered in Dayton, OH.\nThis position is based in Malden.', 'Malden'],
  ['We are a group of clinics headquartered in Dayton, OH.', null],
  ['We love Portland and its people', null],
])('%j is at %s', (text, place) => expect(parsePosting(text).summary.location).toBe(place));
