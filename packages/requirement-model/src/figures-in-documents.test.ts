import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { credentialRules } from './credential-rules.ts';
import { programmeLengths } from './education.ts';
import { experienceNorms } from './experience.ts';
import { jobsExpected, outlook } from './outlook.ts';
import { payFigures } from './pay.ts';
import { payByState } from './pay-by-state.ts';
import type { SourceId } from './provenance.ts';
import { stateName } from './state-named.ts';

const folder = new URL('../../../../shared/seeds/', import.meta.url);

/** The document on one line, without the blank of '$54, 201'. */
const textOf = (id: SourceId): string => {
  const name = readdirSync(folder).find((file) => file.startsWith(id)) ?? '';
  return readFileSync(new URL(name, folder), 'utf8')
    .replace(/\s+/g, ' ')
    .replace(/(\d), (\d{3})\b/g, '$1,$2');
};

const grouped = (count: number): string => count.toLocaleString('en-US');

const WORDS: Readonly<Record<number, string>> = {
  1: 'one',
  2: 'two',
  3: 'three',
  4: 'four',
  5: 'five',
  6: 'six',
  8: 'eight',
  12: 'twelve',
};
const number = (count: number): string => `\\b(?:${count}|${WORDS[count] ?? count})`;
/** 'three years', '2-5 years', '4 to 8 hours', '4-year'. */
const length = (minimum: number | null, maximum: number, unit: string): string =>
  minimum === null || minimum === maximum
    ? `${minimum === null ? 'up to ' : ''}${number(maximum)} (?:college )?${unit}`
    : `${number(minimum)}(?:-| to )${number(maximum)}[ -]${unit}`;

/** The documents of a statement that lack one of its figures, each with the figure. */
const lacking = (sources: readonly SourceId[], patterns: readonly string[]): string[] =>
  sources.flatMap((id) => {
    const text = textOf(id);
    return patterns.filter((pattern) => !new RegExp(pattern, 'i').test(text)).map((one) => `${id}: ${one}`);
  });

describe.skipIf(!existsSync(folder))(
  'every figure stands in its document (skipped where ../shared is absent)',
  () => {
    test.each(payFigures.map((figure) => [figure.dollars.join(', '), figure] as const))(
      'pay: %s',
      (_name, { dollars, sources, specialty }) => {
        const amounts = dollars.map(
          (amount) =>
            `\\$?(?:${grouped(amount)}|\\b${amount / 1000}K)\\b${specialty ? `,? in ${specialty}` : ''}`,
        );
        expect(lacking(sources, amounts)).toEqual([]);
      },
    );

    test('pay by state, of each state that the document has and of no other: it leaves out Colorado', () => {
      const table = textOf('002').split('Avg. Annual Salary')[1]?.split('Annual Average Salary')[0] ?? '';
      const inDocument = [...table.matchAll(/([A-Z][A-Za-z ]*?)\$(\d+,\d+)/g)].map(
        ([, state = '', dollars]) => `${state.trim()} ${dollars}`,
      );
      const name = (code: string) => (code === 'VI' ? 'Virgin Islands' : stateName(code));
      const inModel = Object.entries(payByState.dollars).map(
        ([code, amount]) => `${name(code)} ${grouped(amount)}`,
      );
      expect(inModel.toSorted()).toEqual(inDocument.toSorted());
      expect(inModel).toHaveLength(53);
    });

    test.each(outlook)('growth of $percent percent in $years', ({ percent, years, sources }) => {
      expect(lacking(sources, [`${percent}%`, ...years.split('-').map((year) => `\\b${year}\\b`)])).toEqual(
        [],
      );
    });

    test('jobs that are expected', () => {
      const { from, to, sources } = jobsExpected;
      const figures = [from, to].map(({ jobs, year }) => `${grouped(jobs)} ${year}`);
      expect(lacking(sources, figures)).toEqual([]);
    });

    test.each(experienceNorms)('years of experience: $id', ({ minimumYears, maximumYears, sources }) => {
      expect(lacking(sources, [length(minimumYears, maximumYears ?? minimumYears, 'years')])).toEqual([]);
    });

    test.each(programmeLengths)(
      'length of a programme: $programme',
      ({ minimum, maximum, unit, sources }) => {
        const singular = maximum === 1 ? unit.replace(/s$/, '') : unit;
        expect(lacking(sources, [length(minimum, maximum, singular)])).toEqual([]);
      },
    );

    test.each(credentialRules.map((rule, row) => [`${rule.id}, row ${row + 1}`, rule] as const))(
      'credential: %s',
      (_name, { course = {}, needs, sources }) => {
        const lengths = Object.entries(course).map(([unit, { minimum, maximum }]) =>
          length(minimum, maximum, unit),
        );
        const asked = needs.flatMap(({ what, least }) => {
          if (least === null || what.startsWith('course')) return [];
          if (what.startsWith('letter')) return ['two letters'];
          return [length(least, least, what === 'collegeCredits' ? 'credits' : 'years')];
        });
        expect(lacking(sources, [...lengths, ...asked])).toEqual([]);
      },
    );
  },
);
