import { readdir, readFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { readDocument } from '@omm/documents';
import { parsePosting, parseResume } from '@omm/extraction';
import { bestFirst, qualificationsOf, scorerFor } from '@omm/matching';
import { beforeAll, expect, test } from 'vitest';

/** Posting, who comes first, who comes next, and who must not: a recruiter's judgement, with reasons in README.md. */
const EXPECTED = [
  ['small-family-practice-office-manager', 'thandiwe-brookmyre', 'minh-chau-alderton', 'odalys-trevithick'],
  ['cardiology-practice-manager', 'rosalind-achterberg', 'constance-mbuyi-reyes', 'emeka-rostovsky'],
  ['gastroenterology-practice-administrator', 'devendra-pillaikar', 'nkechi-vandermolen', 'emeka-rostovsky'],
  ['hospital-womens-services-manager', 'imogen-castellanoz', 'bartholomew-quist', 'odalys-trevithick'],
  [
    'community-clinic-front-office-supervisor',
    'yesenia-montalbright',
    'graciela-ventimiglia',
    'wilhelmina-oduya',
  ],
  ['nursing-home-administrator', 'gwendolyn-abara', 'augustin-pellerwright', 'delphine-araujo-hess'],
  ['assisted-living-executive-director', 'casimir-holloway', 'lorcan-mbeki-stone', 'gwendolyn-abara'],
  ['mobile-medical-unit-coordinator', 'widline-desrosier', 'otis-marchbanks', 'gunnar-eastlake'],
  ['veterinary-practice-manager', 'tobias-wrenfield', 'magnolia-strand', 'rosalind-achterberg'],
  ['dental-office-manager', 'priyanka-underhill', 'ichiro-balderas', 'petra-lindqvarn'],
  ['dermatology-office-manager', 'lucinda-nkemelu', 'johanna-iwu-petit', 'seraphine-kowalcyk'],
  [
    'pediatrics-office-and-billing-coordinator',
    'hyacinth-orozbekova',
    'calliope-dunmore',
    'fenwick-adeyemi-lau',
  ],
] as const;

const AS_OF = '2026-11-01';
const texts = { postings: new Map<string, string>(), resumes: new Map<string, string>() };

beforeAll(async () => {
  for (const kind of ['postings', 'resumes'] as const) {
    const folder = join(import.meta.dirname, kind);
    for (const file of await readdir(folder)) {
      const { text } = await readDocument(await readFile(join(folder, file)), { filename: file });
      texts[kind].set(parse(file).name, text);
    }
  }
}, 60_000);

const rankingFor = (posting: string, title?: string): string[] =>
  ranked(texts.postings.get(posting) ?? '', title).map(({ resume }) => resume);

function ranked(posting: string, title?: string) {
  const { requirements } = parsePosting(posting, title ? { title } : {});
  const scorer = scorerFor(requirements);
  return [...texts.resumes]
    .map(([resume, text]) => {
      const { profile } = parseResume(text, { asOf: AS_OF });
      return { resume, match: scorer.match(qualificationsOf(profile)) };
    })
    .sort((a, b) => bestFirst(a.match, b.match));
}

test.each(EXPECTED)('%s: %s first, %s near, %s low', (posting, first, next, low) => {
  const titled = posting.replaceAll('-', ' ');
  for (const ranking of [rankingFor(posting), rankingFor(posting, titled)]) {
    expect(ranking[0]).toBe(first);
    expect(ranking.indexOf(next)).toBeLessThan(5);
    expect(ranking.indexOf(low)).toBeGreaterThan(ranking.indexOf(next));
  }
});

test('who has all that a short posting asks stands by experience, managers before supervisors', () => {
  const list = ranked(
    'Office Manager for a two-doctor clinic in Omaha, NE. 2 years of medical office experience required.',
  );
  const names = list.map(({ resume }) => resume);
  const best = list.filter(({ match }) => match.score === 100);
  expect(names.slice(0, 3)).toEqual(['thandiwe-brookmyre', 'rosalind-achterberg', 'constance-mbuyi-reyes']);
  expect(best.length).toBeLessThan(8);
  for (const supervisor of ['johanna-iwu-petit', 'yesenia-montalbright']) {
    expect(names.indexOf(supervisor)).toBeGreaterThanOrEqual(best.length);
  }
});

test.each([
  ['dental-office-manager', ['priyanka-underhill', 'ichiro-balderas']],
  ['veterinary-practice-manager', ['tobias-wrenfield', 'magnolia-strand']],
])('%s: nobody is strong who never worked in such a place', (posting, insiders) => {
  const strong = ranked(texts.postings.get(posting) ?? '').filter(({ match }) => match.verdict === 'strong');
  expect(strong.length).toBeGreaterThan(0);
  expect(insiders).toEqual(expect.arrayContaining(strong.map(({ resume }) => resume)));
});
