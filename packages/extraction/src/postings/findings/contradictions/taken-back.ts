import {
  degreeRank,
  type Finding,
  type PostingRequirements,
  type Requirement,
  type Span,
} from '@omm/contracts';
import { type Document, quote } from '../../../engine/document.ts';
import { aloneRequired } from '../alone-required.ts';

/** 'No experience necessary' beside years that are required, 'no degree needed' beside a degree. */
export function takenBack(document: Document, { root }: PostingRequirements): Finding[] {
  const required = root.of.flatMap(aloneRequired);
  const years = required.find((one) => one.kind === 'experience' && (one.value.minimumYears ?? 0) > 0);
  const degree = required.find(
    (one) => one.kind === 'degree' && degreeRank(one.value.level) >= degreeRank('associate'),
  );
  return [
    finding(years, {
      code: 'contradiction-experience',
      message: 'No experience is said to be needed, and yet years of experience are required.',
      saidAt: years && notNeeded(document, EXPERIENCE),
    }),
    finding(degree, {
      code: 'contradiction-degree',
      message: 'No degree is said to be needed, and yet one is required.',
      saidAt: degree && notNeeded(document, DEGREE),
    }),
  ].flatMap((one) => one ?? []);
}

interface Said {
  readonly code: string;
  readonly message: string;
  readonly saidAt: Span | null | undefined;
}

function finding(demand: Requirement | undefined, { code, message, saidAt }: Said): Finding | null {
  const span = demand?.spans[0];
  return span === undefined || !saidAt ? null : { code, message, span, related: saidAt };
}

/** 'No medical experience needed' and 'a master's degree is not required' speak of one kind only and are not heard. */
const EXPERIENCE = /experience (?:is |at all )?(?<not>not )?(?:necessary|required|needed)\b/g;
const DEGREE = /degree (?:is )?(?<not>not )?(?:necessary|required|needed)\b/g;
const NO = /\bno (?:prior |previous |work |college |formal )?$/;
const BEGINS = /(?:^|[.!\n·] {0,2})(?:a |prior |previous |work |college )?$/;

function notNeeded(document: Document, needed: RegExp): Span | null {
  const { lower } = document.view;
  for (const match of lower.matchAll(needed)) {
    const before = lower.slice(Math.max(0, match.index - 20), match.index);
    const said = (match.groups?.['not'] === undefined ? NO : BEGINS).exec(before)?.[0];
    if (said === undefined) continue;
    const start = match.index - said.replace(/^[.!\n·\s]+/, '').length;
    return quote(document, start, match.index + match[0].length);
  }
  return null;
}
