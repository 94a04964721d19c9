import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownText } from './shown-text.ts';

test.each([
  ['Spani\u200bsh', 'Spanish'],
  ['S\u0440\u0430nish', 'Spanish'],
  ['\uff32\uff2e license', 'RN license'],
  [
    '\ud835\udde5\ud835\uddf2\ud835\uddfe\ud835\ude02\ud835\uddf6\ud835\uddff\ud835\uddf2\ud835\uddf1',
    'Required',
  ],
  ['certi\ufb01ed', 'certified'],
  ['espan\u0303ol', 'espa\u00f1ol'],
  ['re\u0336q\u0336uired', 'required'],
  ['bache\u00adlor', 'bachelor'],
  ['required\u200bBachelor', 'required Bachelor'],
  ['ᴄᴘᴄ preferred', 'ᴄᴘᴄ preferred'],
  ['CPᴄ', 'CPc'],
  ['RN\u0000LPN', 'RN LPN'],
  ['RN \u{e0041}\u{e0042}only', 'RN only'],
  ['3 years&rsquo; experience', '3 years\u2019 experience'],
  ['Bachelor&#39;s&nbsp;degree &#x26; RN', "Bachelor's degree & RN"],
  ['espa&ntilde;ol', 'espa\u00f1ol'],
  ['R&amp;D; AT&T; &nosuch; &#xd800; &#8203;', 'R&D; AT&T; &nosuch; &#xd800;  '],
  [
    '<p><u>Desired</u></p><ul><li class="x">RN</li><li>3 years</li></ul>',
    '\nDesired\n\n\n- RN\n\n- 3 years\n\n',
  ],
  ['RN<br/>or LPN<BR>Full <strong>time</strong>', 'RN\nor LPN\nFull time'],
  ['a < b, <3 years, <p, <pay>, 2 <be> c', 'a < b, <3 years, <p, <pay>, 2 <be> c'],
])('%j is shown as %j', (text, shown) => expect(shownText(text)?.text ?? text).toBe(shown));

test.each(['Plain \u2019 text \u2013 caf\u00e9', '\u0440\u0443\u0441\u0441\u043a\u0438\u0439'])(
  '%j stays as it is',
  (text) => expect(shownText(text)?.text ?? text).toBe(text),
);

test.each([
  ['Spani\u200bsh', ['invisible']],
  ['S\u0440\u0430nish', ['mixed-alphabets']],
  ['\u202ehsinapS', ['direction']],
  ['\ufeffRN \u200b required\u00ad', []],
])('of %j readers are told %j', (text, kinds) =>
  expect(shownText(text)?.oddities.map(({ kind }) => kind) ?? []).toEqual(kinds),
);

/** The blanks around: whether a look-alike is taken for its letter is said by the whole word. */
const wholeWords = (text: string, from: number, to: number): [number, number] => {
  const end = text.indexOf(' ', to);
  return [text.lastIndexOf(' ', from) + 1, end < 0 ? text.length : end];
};

test('places lead back into the text that was given', () => {
  const unit = fc.constantFrom(
    'a',
    'B',
    ' ',
    '\u200b',
    '\u0430',
    '\ufb01',
    '\u0303',
    '\u{1d5e5}',
    '\u{e0041}',
    '.',
    '\0',
    '&amp;',
    '&#8203;',
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 30 }), fc.nat(30), fc.nat(30), (text, a, b) => {
      const shown = shownText(text);
      if (shown === null) return;
      const [from, to] = [Math.min(a, b, shown.text.length), Math.min(Math.max(a, b), shown.text.length)];
      const [start, end] = shown.placeOf(from, to);
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(text.length);
      const [first, last] = wholeWords(shown.text, from, to);
      if (first >= last) return;
      const piece = text.slice(...shown.placeOf(first, last));
      expect(shownText(piece)?.text ?? piece).toContain(shown.text.slice(first, last).trim());
    }),
    { numRuns: 500 },
  );
});
