import type { EmploymentType, Fact, Finding, JobPostingLine, Pay, PostingTerms } from '@omm/contracts';
import { employmentTypeIn } from './employment-type-in.ts';
import { conflict, ignored } from './findings.ts';
import { payIn } from './pay-in.ts';
import { type Place, placeIn } from './place-in.ts';

interface MergedTerms {
  readonly terms: PostingTerms;
  readonly findings: readonly Finding[];
}

/** What the data says of the job, before what the text says (infra/decisions/0007-job-posting-data.md). */
export function mergeTerms(written: PostingTerms, lines: readonly JobPostingLine[]): MergedTerms {
  const of = (property: JobPostingLine['property']) => lines.filter((line) => line.property === property);
  const types = mergeTypes(written.employmentTypes, of('employmentType'));
  const pay = mergePay(written.pay, of('baseSalary')[0]);
  const location = mergeLocation(written.location, of('jobLocation'));
  const remote = mergeRemote(written.remote, of('jobLocationType'));
  return {
    terms: {
      ...written,
      employmentTypes: types.value,
      pay: pay.value,
      location: location.value,
      remote: remote.value,
    },
    findings: [types, pay, location, remote].flatMap((merged) => merged.findings),
  };
}

interface Merged<T> {
  readonly value: T;
  readonly findings: readonly Finding[];
}

const factOf = <T>(value: T, { property, span }: JobPostingLine): Fact<T> => ({
  value,
  span,
  ruleId: `json-ld/${property}`,
  certainty: 'stated',
});

/** How much, and for how long: a posting may say one in its data and the other in its text. */
const HOURS: ReadonlySet<EmploymentType> = new Set(['full-time', 'part-time', 'per-diem']);

function mergeTypes(
  written: Fact<EmploymentType>[],
  lines: readonly JobPostingLine[],
): Merged<Fact<EmploymentType>[]> {
  const inData = lines.flatMap((line) => {
    const type = employmentTypeIn(line.value);
    return type === null ? [] : [{ type, line }];
  });
  const said = new Set(inData.map(({ type }) => type));
  const sameKind = (a: EmploymentType) => inData.find(({ type }) => HOURS.has(type) === HOURS.has(a));
  const others = written.filter((fact) => !said.has(fact.value));
  return {
    value: [
      ...inData
        .filter(({ type }, index) => inData.findIndex((other) => other.type === type) === index)
        .map(({ type, line }) => factOf(type, line)),
      ...others.filter((fact) => sameKind(fact.value) === undefined),
    ],
    findings: others.flatMap((fact) => {
      const line = sameKind(fact.value)?.line;
      return line ? [conflict('Employment type', fact.span, line)] : [];
    }),
  };
}

function mergePay(written: Fact<Pay> | null, line: JobPostingLine | undefined): Merged<Fact<Pay> | null> {
  if (line === undefined) return { value: written, findings: [] };
  const pay = payIn(line.value);
  if (pay === null)
    return { value: written, findings: [ignored(line, `“${line.value}” is no pay that we know`)] };
  if (written === null || isSamePay(written.value, pay)) return { value: factOf(pay, line), findings: [] };
  if (isEndOf(pay, written.value)) return { value: written, findings: [] };
  return { value: factOf(pay, line), findings: [conflict('Pay', written.span, line)] };
}

/** '$25 an hour' and 52,000 a year are the same. */
const isNear = (a: number, b: number) => Math.abs(a - b) <= Math.max(a, b) * 0.01;

const isSamePay = (a: Pay, b: Pay) => isNear(a.annualMin, b.annualMin) && isNear(a.annualMax, b.annualMax);

/** One amount in the data for a range in the text: the text says more. */
const isEndOf = (pay: Pay, range: Pay) =>
  pay.min === pay.max && (isNear(pay.annualMin, range.annualMin) || isNear(pay.annualMax, range.annualMax));

function mergeLocation(
  written: Fact<string> | null,
  lines: readonly JobPostingLine[],
): Merged<Fact<string> | null> {
  const places = lines.flatMap((line) => {
    const place = placeIn(line.value);
    return place === null ? [] : [{ place, line }];
  });
  const [first] = places;
  if (first === undefined) return { value: written, findings: [] };
  const same = written && places.find(({ place }) => isSamePlace(place, placeIn(written.value)));
  const { place, line } = same ?? first;
  return {
    value: factOf(`${place.locality}, ${place.region}`, line),
    findings: written && !same ? [conflict('Location', written.span, line)] : [],
  };
}

/** 'Austin, TX' and 'Austin, Texas' are the same; of two abbreviations both count. */
function isSamePlace(a: Place, b: Place | null): boolean {
  if (b === null || a.locality.toLowerCase() !== b.locality.toLowerCase()) return false;
  return a.region.length !== b.region.length || a.region.toLowerCase() === b.region.toLowerCase();
}

function mergeRemote(
  written: PostingTerms['remote'],
  lines: readonly JobPostingLine[],
): Merged<PostingTerms['remote']> {
  const line = lines.find(({ value }) => /^tele-?commut/i.test(value.replace(/^.*\//, '')));
  if (line === undefined) return { value: written, findings: [] };
  const isOther = written !== null && written.value !== 'remote';
  return {
    value: factOf('remote', line),
    findings: isOther ? [conflict('Place of work', written.span, line)] : [],
  };
}
