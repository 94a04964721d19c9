import type { Rule } from '../../../engine/rule.ts';
import { compileRules } from '../../../engine/run-rules.ts';

const STATES =
  'AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC';
const NAMES =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming';

const STATE = new RegExp(`^(?:${NAMES})$`);

const rules: readonly Rule<string>[] = [
  {
    id: 'location/city-state',
    anchors: [', '],
    cased: true,
    pattern: new RegExp(
      String.raw`\b(?<city>(?:[A-Z][a-z]+|St\.|Ft\.|Mt\.)(?:[ -](?:[A-Z][a-z]+|of|the)){0,3}), ?(?<state>${STATES}|${NAMES})\b`,
      'g',
    ),
    produce: ({ city, state }, { segment, end }) => {
      if (city === undefined || state === undefined || STATE.test(city)) return null;
      if (/^ (?:Office|Word|Excel|Outlook|Access|Teams|Project|Windows|SQL)\b/.test(segment.slice(end)))
        return null;
      if (/^(?:New York|Washington)$/.test(state) && /^,? (?:and|or)\b|^, [A-Z]/.test(segment.slice(end)))
        return null;
      return `${city.replace(/^(?:In|At|The|Our|Located|Location|From) /, '')}, ${state}`;
    },
    examples: [
      { text: 'Our clinic in «Springfield, IL» is growing', value: 'Springfield, IL' },
      { text: 'Location: «Cedar Falls, Iowa»', value: 'Cedar Falls, Iowa' },
    ],
    counterExamples: [
      'certified, or willing to be',
      'Word, Excel',
      'Internet Explorer, MS Office',
      'in Arizona, Arkansas',
    ],
  },
];

export const locationRules = compileRules(rules);
