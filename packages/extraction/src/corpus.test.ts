import { describe, expect, test } from 'vitest';
import { openDocument } from './engine/document.ts';
import { matchLexicon } from './engine/lexicon.ts';
import { resolveOverlaps } from './engine/resolve-overlaps.ts';
import { runRules } from './engine/run-rules.ts';
import { traceOf } from './engine/trace.ts';
import { lexicons, ruleSets } from './registry.ts';

/** Of this process alone: what else the machine does is no reason to fail. */
const cpuMs = () => process.cpuUsage().user / 1000;

/** Walks every row and rule; never edited when one is added. */

interface Marked {
  readonly text: string;
  readonly spans: readonly (readonly [number, number])[];
}

function marked(example: string): Marked {
  const spans: [number, number][] = [];
  let text = '';
  for (const part of example.split(/(«[^»]*»)/)) {
    const quoted = part.startsWith('«');
    const words = quoted ? part.slice(1, -1) : part;
    if (quoted) spans.push([text.length, text.length + words.length]);
    text += words;
  }
  return { text, spans };
}

const PATHOLOGICAL = [
  'a ',
  '1 ',
  'year ',
  '2 years or ',
  'experience ',
  'or equivalent ',
  'degree in ',
  'certificate of ',
  '(',
  '- ',
  'associate,',
];
const LIMIT_MS = 1_500;

const duplicates = (ids: readonly string[]) => ids.filter((id, index) => ids.indexOf(id) !== index);

for (const lexicon of lexicons) {
  describe(`lexicon ${lexicon.name}`, () => {
    const hitsIn = (text: string) => {
      const document = openDocument(text);
      return document.segments.flatMap((segment) => matchLexicon(lexicon, document, { segment }));
    };

    test('ids are unique', () => expect(duplicates(lexicon.rows.map((row) => row.id))).toEqual([]));

    test.each(lexicon.rows.map((row) => [row.id, row] as const))('%s: examples', (id, row) => {
      for (const example of row.examples) {
        const { text, spans } = marked(example);
        const hits = hitsIn(text);
        const found = hits.filter((hit) => hit.value.id === id).map((hit) => [hit.start, hit.end]);
        expect(found, `${example}\n${traceOf(text, hits)}`).toEqual(spans);
      }
      for (const text of row.counterExamples) {
        expect(hitsIn(text).filter((hit) => hit.value.id === id).length, text).toBe(0);
      }
    });

    test.each(lexicon.rows.map((row) => [row.id, row] as const))('%s: aliases', (id, row) => {
      const context = row.needsContext?.slice(0, 1) ?? [];
      for (const alias of row.aliases) {
        for (const frame of ['#', 'We ask for # here', '- one thing\n- #\n- another']) {
          const text = frame.replace('#', [alias, ...context].join(' , '));
          if (row.unless?.test(text.toLowerCase())) continue;
          const hits = hitsIn(text);
          const named = hits.some((hit) => hit.value.id === id);
          expect(named, `${alias} in "${text}"\n${traceOf(text, hits)}`).toBe(true);
        }
      }
      if (row.aliases.every((alias) => alias.length > 3)) return;
      expect(row.needsContext, 'an alias of three letters needs context').toBeDefined();
      expect(row.counterExamples.length, 'and a counter-example').toBeGreaterThan(0);
    });
  });
}

test('rule ids are unique', () => {
  expect(duplicates(ruleSets.flatMap((set) => set.rules.map((rule) => rule.id)))).toEqual([]);
});

for (const set of ruleSets) {
  describe(`rules ${set.rules[0]?.id.split('/')[0]}`, () => {
    const hitsIn = (text: string) => {
      const document = openDocument(text);
      return document.segments.flatMap((segment) => resolveOverlaps(runRules(set, document, segment)));
    };

    test.each(set.rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
      for (const example of rule.examples) {
        const { text, spans } = marked(example.text);
        const hits = hitsIn(text);
        const found = hits.filter((hit) => hit.ruleId === id);
        expect(
          found.map((hit) => [hit.start, hit.end]),
          `${example.text}\n${traceOf(text, hits)}`,
        ).toEqual(spans);
        for (const hit of found) expect(hit.value, example.text).toEqual(example.value);
      }
      for (const text of rule.counterExamples) {
        expect(
          hitsIn(text).filter((hit) => hit.ruleId === id),
          text,
        ).toEqual([]);
      }
    });

    test.each(set.rules.map((rule) => [rule.id, rule] as const))(
      '%s finishes on pathological text',
      (_id, rule) => {
        for (const piece of PATHOLOGICAL) {
          const text = piece.repeat(Math.ceil(100_000 / piece.length));
          const before = cpuMs();
          text.match(rule.pattern);
          expect(cpuMs() - before, piece).toBeLessThan(LIMIT_MS);
        }
      },
    );
  });
}
