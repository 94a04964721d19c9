import { expect, test } from 'vitest';
import { askedOf } from '../../testing/asked-of.ts';

test.each([
  ['Level II needs one year with us, Level III needs three years and 99% quality.', null],
  ['Promotion to Lead requires two years of experience.', null],
  ['You can move up to Senior Biller with three years of experience.', null],
  ['Must have two years of experience; promotion to lead follows.', 2],
  ['The outgoing Director, an attorney with more than 25 years of experience in health law, stays on.', null],
  ['The previous manager had 20 years of experience in dental offices.', null],
  ['You will be trained by Pat, a coder with 15 years of experience.', null],
  ['To replace our retiring manager we need someone with 5 years of experience.', 5],
  ['Experience: longevity bonus at 3, 5 and 10 years.', null],
])('%s: %s', (text, years) => expect(askedOf(text).min).toBe(years));
