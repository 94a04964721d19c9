import type { JobPostingProperty } from '@omm/contracts';
import { isRecord, type JsonRecord, listOf, numberOf, recordsOf, wordsOf } from './json-values.ts';
import { plainWords } from './plain-words.ts';
import { postedPay } from './posted-pay.ts';

type Value = readonly [JobPostingProperty, string];

/** The short properties of a JobPosting, in plain words, in the order in which they are shown. */
export function postedValues(posting: JsonRecord): Value[] {
  const all: Value[] = [
    ['title', wordsOf(posting['title'] ?? posting['name'])],
    ['hiringOrganization', wordsOf(posting['hiringOrganization'])],
    ...listOf(posting['employmentType']).flatMap((type): Value[] =>
      wordsOf(type)
        .split(/[,;|]/)
        .map((word) => ['employmentType', word]),
    ),
    ...listOf(posting['educationRequirements']).map(
      (value): Value => ['educationRequirements', educationOf(value)],
    ),
    ...experienceOf(posting),
    ['experienceInPlaceOfEducation', yesOrNo(posting['experienceInPlaceOfEducation'])],
    ['baseSalary', postedPay(posting)],
    ...listOf(posting['jobLocation']).map((place): Value => ['jobLocation', placeOf(place)]),
    ...listOf(posting['jobLocationType']).map((type): Value => ['jobLocationType', wordsOf(type)]),
    ['applicantLocationRequirements', namesOf(posting['applicantLocationRequirements'])],
    ['workHours', namesOf(posting['workHours'])],
    ['jobStartDate', wordsOf(posting['jobStartDate'])],
    ['industry', namesOf(posting['industry'])],
    ['occupationalCategory', namesOf(posting['occupationalCategory'])],
    ['datePosted', wordsOf(posting['datePosted'])],
    ['validThrough', wordsOf(posting['validThrough'])],
    ['identifier', identifierOf(posting['identifier'])],
    ['url', wordsOf(posting['url'])],
  ];
  return all
    .map(([property, value]) => [property, plainWords(value)] as const)
    .filter(([, value]) => value.length <= 300);
}

/** 'bachelor degree', 'postgraduate degree (doctorate)', 'High school diploma or GED'. */
function educationOf(value: unknown): string {
  if (!isRecord(value)) return wordsOf(value);
  const category = wordsOf(value['credentialCategory']);
  const more = wordsOf(value['educationalLevel']) || wordsOf(value);
  if (category === '') return more;
  return more === '' || more.toLowerCase() === category.toLowerCase() ? category : `${category} (${more})`;
}

/** Words and months, which may stand in one object, in several, or right in the posting. */
function experienceOf(posting: JsonRecord): Value[] {
  const given = listOf(posting['experienceRequirements']);
  const words = given.map((value): Value => ['experienceRequirements', wordsOf(value)]);
  const months = [posting, ...recordsOf(given)]
    .map((record) => monthsOf(record['monthsOfExperience']))
    .filter((count) => count !== null && count >= 0 && count <= 720) as number[];
  return months.length === 0 ? words : [...words, ['monthsOfExperience', String(Math.min(...months))]];
}

/** 24, '24', '24 months', '2 years', 'P2Y', {"value": 24}. */
function monthsOf(value: unknown): number | null {
  const given = isRecord(value) ? (value['value'] ?? value['minValue']) : value;
  const match = /^P?(?<count>\d{1,3}(?:\.\d{1,2})?)\s?(?<unit>years?|Y|months?|M)?$/i.exec(
    wordsOf(given).slice(0, 20),
  );
  const count = numberOf(match?.groups?.['count']);
  if (count === null) return null;
  return /^y/i.test(match?.groups?.['unit'] ?? '') ? count * 12 : count;
}

function yesOrNo(value: unknown): string {
  const words = wordsOf(value).toLowerCase();
  if (/(?:^|\/)(?:true|yes|1)$/.test(words)) return 'yes';
  return /(?:^|\/)(?:false|no|0)$/.test(words) ? 'no' : '';
}

/** 'Austin, TX 78701, US'; the street is nobody's requirement. */
function placeOf(place: unknown): string {
  if (!isRecord(place)) return wordsOf(place);
  const [address] = listOf(place['address']);
  if (!isRecord(address)) return wordsOf(address) || wordsOf(place);
  const part = (name: string) => wordsOf(address[name]);
  const [locality, region] = [part('addressLocality'), part('addressRegion')];
  const isInLocality = region !== '' && locality.toLowerCase().endsWith(`, ${region.toLowerCase()}`);
  const regionAndCode = [isInLocality ? '' : region, part('postalCode')].filter(Boolean).join(' ');
  return [locality, regionAndCode, part('addressCountry')].filter(Boolean).join(', ');
}

/** A category by its code and its name: '11-9111.00 Medical and Health Services Managers'. */
const namesOf = (value: unknown): string =>
  listOf(value)
    .map((item) =>
      [isRecord(item) ? wordsOf(item['codeValue']) : '', wordsOf(item)].filter(Boolean).join(' '),
    )
    .filter(Boolean)
    .join('; ')
    .slice(0, 300);

const identifierOf = (value: unknown): string =>
  isRecord(value) ? wordsOf(value['value']) || wordsOf(value) : wordsOf(value);
