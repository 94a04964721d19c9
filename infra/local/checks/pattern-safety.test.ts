import { expect, test } from 'vitest';
import { collectPatterns } from './patterns/collect-patterns.ts';
import { reasonsForSlowness } from './patterns/slow-patterns.ts';

/** The engine shows `unless` of a row, and nothing else of lexicons, 200 characters on either side of a name. */
const isShort = (where: string) => where.startsWith('extraction/src/lexicons/');

test.each(['extraction', 'text', 'requirement-model', 'documents'])(
  'no pattern of %s takes more than linear time',
  async (name) => {
    const patterns = await collectPatterns(name);
    expect(patterns.length).toBeGreaterThan(5);
    const slow = patterns.flatMap((pattern) =>
      reasonsForSlowness(pattern, { short: isShort(pattern.where) }).map(
        (reason) => `${pattern.where} /${pattern.source.slice(0, 80)}/: ${reason}`,
      ),
    );
    expect(slow).toEqual([]);
  },
  60_000,
);

/** V8 forgets them once it has much code (`anyCase` tells more). */
test.each(['extraction', 'text', 'requirement-model', 'documents'])(
  'no pattern of %s has a part with flags of its own',
  async (name) => {
    const patterns = await collectPatterns(name);
    expect(patterns.filter(({ source }) => /\(\?-?[ims]+(?:-[ims]+)?:/.test(source))).toEqual([]);
  },
  60_000,
);

test.each([
  ['(?:a+)+b', 'backtracks exponentially'],
  [String.raw`x\s*,?\s*y`, 'two runs of blanks side by side'],
  [String.raw`\s+$`, 'begins anew at each blank'],
  ['foo[^.]*bar', 'begins anew at each word'],
  [String.raw`(?<=\bfoo[^.]*)bar`, 'looks behind without an end'],
  ['^(?:[a-z-]{1,200}[ -]{1,20}){0,5}x', 'a far end within a repetition'],
])('/%s/ is found: it %s', (source) => {
  expect(reasonsForSlowness({ source, flags: 'g', where: '' }, { short: false })).not.toEqual([]);
});

test.each([
  String.raw`\bfoo\w*bar`,
  String.raw`x\s{0,9},?\s{0,9}y`,
  String.raw`(?<!\s)\s+$`,
  'foo[^.]{0,80}bar',
])('/%s/ is linear', (source) => {
  expect(reasonsForSlowness({ source, flags: 'g', where: '' }, { short: false })).toEqual([]);
});
