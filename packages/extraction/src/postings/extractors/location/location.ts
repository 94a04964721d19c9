import type { Segment } from '@omm/text';
import type { Document } from '../../../engine/document.ts';
import type { Groups, MatchContext, Rule } from '../../../engine/rule.ts';
import { compileRules } from '../../../engine/run-rules.ts';
import { isLegalName, isNoPlace, isSeat, isTalkOfPlaces, localityOf, NAMES, STATES } from './places.ts';

const STATE = String.raw`, ?(?<state>${STATES}|D\.C\.|${NAMES})(?!\w)`;
/** 'Cedar Falls, Iowa', 'New York, NY', 'Washington, D.C.' */
const CITY_STATE = new RegExp(
  String.raw`\b(?<city>(?:[A-Z][a-z]+|Mc[A-Z][a-z]+|St\.|Ft\.|Mt\.)(?:[ -](?:[A-Z][a-z]+|of|the)){0,3})${STATE}`,
  'g',
);
const BEHIND_COMMA = new RegExp(STATE);

/** Commas are everywhere and so are words that could begin a city; states behind a comma are few. */
export const namesState = ({ view }: Document, { start, end }: Segment): boolean =>
  BEHIND_COMMA.test(view.folded.slice(start, end));

/** Where the job is. Of several places the first that the posting gives as one of work; the employer's seat is none. */
const rules: readonly Rule<string>[] = [
  {
    id: 'location/city-state',
    anchors: [', '],
    cased: true,
    pattern: CITY_STATE,
    produce: placeNamed,
    examples: [
      { text: 'Our clinic in «Springfield, IL» is growing', value: 'Springfield, IL' },
      { text: 'Location: «Cedar Falls, Iowa»', value: 'Cedar Falls, Iowa' },
      { text: 'Our office is in «New York, NY» 10001', value: 'New York, NY' },
      { text: 'based in «Washington, D.C.»', value: 'Washington, DC' },
      { text: 'at 12 «Elm Street Dayton, OH» 45402', value: 'Dayton, OH' },
      { text: 'Location: 2 «Lakeview Dr Dayton, OH» - 45402', value: 'Dayton, OH' },
      { text: 'in the «Greater Dayton, OH» area', value: 'Dayton, OH' },
      { text: 'This role is based at our headquarters in «Dayton, OH»', value: 'Dayton, OH' },
      { text: 'two days a week at our offices in «Dayton, OH» and Troy', value: 'Dayton, OH' },
      { text: 'Our practice has an office in «Dayton, OH»', value: 'Dayton, OH' },
      { text: 'Miami Valley Eye, Inc., «Dayton, OH» seeks a biller', value: 'Dayton, OH' },
    ],
    counterExamples: [
      'certified, or willing to be',
      'Word, Excel',
      'Internet Explorer, MS Office',
      'in Arizona, Arkansas',
      'Laboratory Technician, MD Assist',
      'the laboratory of Dr. Ada Moreno, MD',
      'led by Ada Moreno, MD, PhD',
      'Lead Engineer, PA',
      'Austin, Denver, Kansas City and Miami',
      'in our New York State, New York City and federal work',
      'offices in New York, Boston, Florida, and Jamaica',
      'under the Equal Pay Act, Colorado applicants',
      'the Department of Neurology, Massachusetts General Hospital',
      'For job positions in San Diego, CA, and other locations',
      'Relocation to Jackson, Mississippi is not required',
      'Location: Virtual, New Jersey',
      'able to travel monthly to Dayton, OH',
      'Denver, Atlanta, Washington DC and Miami',
      'A group of clinics headquartered in Dayton, OH',
      'We have offices in Dayton, OH; Tulsa, OK and beyond',
      'The firm also runs a plant in Dayton, OH',
      'Our campuses are in Tulsa; Dayton, Ohio; and London',
      'Our HQ is in Dayton, OH',
      'Our corporate office is in Dayton, OH',
      'known as Fennimore & Co., Inc., Dayton, Ohio, USA',
      'with quarterly staff meetings in Dayton, OH',
    ],
  },
];

function placeNamed({ city, state }: Groups, context: MatchContext): string | null {
  if (city === undefined || state === undefined) return null;
  const place = { city, state };
  const isElsewhere = isSeat(context) || isLegalName(context) || isTalkOfPlaces(place, context);
  return isElsewhere || isNoPlace(place, context) ? null : localityOf(place);
}

export const locationRules = compileRules(rules);
