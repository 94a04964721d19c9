import type { MatchContext, Rule } from '../../../engine/rule.ts';
import { compileRules } from '../../../engine/run-rules.ts';
import { NAMES } from './places.ts';

const WORD = "(?:[A-Z][a-zà-ÿ]+(?:'s)?|St\\.|Ft\\.|Mt\\.|Mc[A-Z][a-z]+)";
const CITY = `(?<city>${WORD}(?:[ -](?:${WORD}|(?:of|del|de|la|las|los) (?=[A-Z]))){0,2})`;

/** States and countries, and what is called a place only in a building or an organization. */
const NO_CITY = new RegExp(
  [
    String.raw`^(?:(?!New York$|Washington$)(?:${NAMES})|United States|America|Canada|Mexico|Europe\w*|Asia|India|Africa|Puerto Rico|England|New England|Northern \w+|Southern \w+|Eastern|Western|Central|North|South|East|West|Virtual|Remote|Hybrid|Anywhere|Nationwide|Person|Office|Home|Site|Bay)$`,
    String.raw`\b(?:Areas?|Region|County|State|States|Street|Avenue|Ave|Road|Rd|Lane|Drive|Square|Plaza|Building|Bldg|Floor|Suite|Room|Wing|Campus|Center|Centre|Hospital|Clinic|Office|Location|Locations|Department|Unit|Ward|Company|Group|University|College|School|Time|Eastern|Pacific|Timezone|Valley View|One|Multiple|Several|Various|Many|Please|Full|Part|Temporary|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b`,
    String.raw`^(?:Our|The|This|Main|New$|New (?:Patient|Client|Business|Product|Hire|Home)|Corporate|Head|Regional|Branch|Local|Primary|Secondary|Front|Back|Business|Billing|Administrative|Executive|Human|Title|Sales|Finance|Legal|Admissions|Registrar|President|Dean|Development|Program|Project|Production|Customer|Field|Satellite|Open|Current|Post|Box|Federal|National|International|Global|American|European|Patient|Enrollment|Compliance|Ethics|Privacy|Engineering|Marketing|Beautiful|Modern|Busy|Medical|Dental|Family|Women|Children|Oral|Urgent|Primary|Wound|Sleep|Pain|Spine|Vein|Heart|Eye|Cancer|Vision|Physical|Occupational|Mental|Behavioral|Specialty|Surgical|Internal|General|Infusion|Imaging|Walk|Express|Community|Mobile|Student|Employee|School|Free|Outpatient|Rehab\w*|Health\w*|Care|Plastic|Foot|Allergy|Adult|Geriatric|Veterinary|Law|Microsoft)\b`,
    String.raw`\b[A-Za-z]*(?:ology|ologist|iatric\w*|iatry|opedic\w*|opaedic\w*|surgery|therapy|dontic\w*|ometry|practic|metrics|ics|Care|Services|Health|Medicine|Practice|Support|Operations|Management|Resources|Affairs|Relations|Security)\b`,
  ].join('|'),
);

/** More than one, or a place whose state or country follows. */
const NOT_ALONE =
  /^(?:,? (?:and|or|&) (?:[A-Z]|our )|\/[A-Z]|, (?!United States|USA)[A-Z]|-based|'s| (?:[A-Z][a-z]+ )?(?:County|University|College|Hospital|General|Eastern|[Tt]ime\b|[Aa]rea|[Ss]tate\b))/;
/** People, other sites and journeys: 'candidates based in …', 'travel to our … office', 'we have people based in …'. */
const OF_OTHERS =
  /\b(?:candidates?|applicants?|people|employees?|members|affiliates?|colleagues|teammates|clients?|customers?|residents|organizations?|company|headquarter\w*|travel\w*|visit\w*|cover\w*|float\w*|relocat\w+|support\w*|near|close to|proximity|prefer\w*|sister|other|best|investigator|if you|whether|offices|either|also|hire|not)\b[^.;\n]{0,40}$/i;

const cityOf = (city: string | undefined, { segment, start, end }: MatchContext): string | null => {
  if (city === undefined || NO_CITY.test(city) || NOT_ALONE.test(segment.slice(end, end + 30))) return null;
  return OF_OTHERS.test(segment.slice(Math.max(0, start - 60), start)) ? null : city.replace(/\.$/, '');
};

const produce: Rule<string>['produce'] = ({ city }, context) => cityOf(city, context);

/** A city whose state is not written, where the text says plainly that the work is there. */
const rules: readonly Rule<string>[] = [
  {
    id: 'location/city-label',
    anchors: ['location', 'lugar', 'ciudad'],
    cased: true,
    pattern: new RegExp(
      String.raw`(?<=^\W{0,4}(?:Job |Work |Office |Clinic )?(?:Location|LOCATION|Lugar|Ciudad): ?)${CITY}(?=\s*$| ?\(|,? United States| [-|] |\s*\n)`,
      'gm',
    ),
    certainty: 'inferred',
    produce,
    examples: [
      { text: 'Location: «Portland»', value: 'Portland' },
      { text: 'Location: «Iron Bluff» (hybrid)', value: 'Iron Bluff' },
      { text: 'Job Location: «New York City», United States', value: 'New York City' },
    ],
    counterExamples: [
      'Work Location: One location',
      'Location: Main Campus',
      'Location: Remote',
      'Location: Weatherby Office',
      'Location: Virtual',
      'Location: California',
    ],
  },
  {
    id: 'location/our-city-office',
    anchors: ['office', 'location', 'headquarters', 'hq', 'clinic'],
    cased: true,
    pattern: new RegExp(
      String.raw`(?<=\b(?:in|at|for|from|out of|of) (?:our|the) (?:beautiful |new |busy )?)${CITY}(?= (?:office|location|headquarters|HQ|clinic)\b(?!s))`,
      'g',
    ),
    certainty: 'inferred',
    produce,
    examples: [
      { text: 'office manager for our «Springfield» office', value: 'Springfield' },
      { text: 'Hybrid, 3 days in the «San Francisco» office', value: 'San Francisco' },
    ],
    counterExamples: [
      'Ability to travel to the Seaford office',
      'two days in our Fulton Street office',
      'in our Corporate office',
      'at our Cardiology clinic',
      'in our Main office',
      'at either our Los Angeles or our Bay Area office',
      'in the Human Resources office',
    ],
  },
  {
    id: 'location/based-in-city',
    anchors: ['based', 'located', 'on-site', 'onsite', 'site', 'person'],
    cased: true,
    pattern: new RegExp(
      String.raw`(?<=\b(?:position|role|job|practice|clinic|office|internship|opportunity|team|required to be|must be|would be|will be|full-time|part-time|full-time and)(?: is)?,? ?(?:an? )?(?:full-time,? )?(?:and )?(?:based|located|on-?site|in[- ]person|in-office)(?: position| role)?(?: based)? (?:in|out of) (?:downtown )?)${CITY}(?![\w'])`,
      'g',
    ),
    certainty: 'inferred',
    produce,
    examples: [
      { text: 'This position is based in «Malden».', value: 'Malden' },
      { text: 'This role is required to be based in «San Francisco»', value: 'San Francisco' },
      { text: 'The position is full-time and on-site in «Dunmore Falls».', value: 'Dunmore Falls' },
    ],
    counterExamples: [
      'Candidates must be based in Houston',
      'a remote role based in United States',
      'The role is located in California',
      'We have people based in New York, Seattle and Singapore',
      'The position is based in Houston or Dallas',
    ],
  },
  {
    id: 'location/employer-in-city',
    anchors: ['practice', 'office', 'clinic', 'group', 'hospital'],
    cased: true,
    pattern: new RegExp(
      String.raw`(?<=\b(?:practice|office|clinic|group|hospital|Practice|Office|Clinic|Group|Hospital) in (?:downtown )?)${CITY}(?=!| (?:is|seeks|needs|wants|requires|looking|seeking|hiring|has an? (?:[a-z-]{1,15} ){0,3}(?:opening|position))\b)`,
      'g',
    ),
    certainty: 'inferred',
    produce,
    examples: [
      { text: 'Busy dental office in «Harlow Springs» is looking for you', value: 'Harlow Springs' },
      { text: 'A dermatology practice in «Pointe Verde» seeks an MA', value: 'Pointe Verde' },
    ],
    counterExamples: [
      'the largest hospital in New England is',
      'offices in Toronto and London',
      'best practice in Python is',
    ],
  },
  {
    id: 'location/en-ciudad',
    anchors: ['en'],
    cased: true,
    pattern: new RegExp(
      String.raw`(?<=\b(?:en|EN) )${CITY}(?=,? (?:solicita|busca|necesita|interesa|requiere)\b)`,
      'g',
    ),
    certainty: 'inferred',
    produce,
    examples: [{ text: 'Oficina de medicina interna en «Caguas» solicita secretaria', value: 'Caguas' }],
    counterExamples: ['Experiencia en Word requerida'],
  },
];

export const cityRules = compileRules(rules);
