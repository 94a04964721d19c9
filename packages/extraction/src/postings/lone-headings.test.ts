import { expect, test } from 'vitest';
import { sectionOfLine } from './lone-headings.ts';
import { parsePosting } from './parse-posting.ts';

test.each([
  ['why work at bellhaven dental?', 'benefits'],
  ['why bellhaven?', 'about'],
  ['why you should join us', 'benefits'],
  ['what you will be doing', 'duties'],
  ['what you’ll do at bellhaven', 'duties'],
  ['in this role, you will', 'duties'],
  ['what would make our day', 'preferred'],
  ['what would make a good day?', 'preferred'],
  ['it would help if you have', 'preferred'],
  ['nice if you’ve got', 'preferred'],
  ['what is preferred', 'preferred'],
  ['what you don’t need', 'unasked'],
  ['what is not required', 'unasked'],
  ['what would you do in a day', null],
  ['the role', 'duties'],
  ['what you have', 'listed'],
  ['what you’ll bring to the team', 'listed'],
  ['what you will be paid', null],
  ['what would be awesome', 'preferred'],
  ["it's great if you also have", 'preferred'],
  ['it would be a big plus if you had', 'preferred'],
  ['you might also have', 'preferred'],
  ['you might have seen us', null],
  ["we'd be thrilled if you had", 'preferred'],
  ['icing on the cake', 'preferred'],
  ['it is great to work here', null],
  ['our global benefits', 'benefits'],
  ['bellhaven benefits & perks', 'benefits'],
  ['perks & benefits at bellhaven', 'benefits'],
  ['life at bellhaven', 'about'],
  ['our culture', 'about'],
  ['about bellhaven dental', 'about'],
  ['about the practice manager', null],
  ['about 20 hours a week', null],
  ['why do you want this job?', null],
  ['health benefits', null],
])('%s: %s', (line, section) => {
  expect(sectionOfLine(line)).toBe(section);
});

test('what an employer says of itself ends the list of demands above it', () => {
  const text =
    'Requirements\n- Medical billing\nWhy Work at Bellhaven?\nYou will be in a collaborative place.\n- A flexible day';
  const asked = parsePosting(text).requirements.root.of;
  expect(asked).toHaveLength(1);
});
