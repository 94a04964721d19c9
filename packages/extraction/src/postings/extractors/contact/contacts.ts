import type { Rule } from '../../../engine/rule.ts';
import { compileRules, type RuleSet } from '../../../engine/run-rules.ts';
import { type Contact, contactOf, isForOtherEnds } from './contact-of.ts';
import { telefono } from './spanish-contacts.ts';

/** Links of an employer: its site, its careers, the form. Social pages and files of others are none. */
const FOREIGN =
  /^(?:https?:\/\/)?(?:www\.)?(?:facebook|twitter|x|instagram|youtube|youtu|linkedin|glassdoor|tiktok|wikipedia|en\.wikipedia|arxiv|techcrunch|forbes|bloomberg|wsj|nytimes|medium|github|eeoc|dol|e-verify|uscis|cdc|mass\.gov|vimeo|crunchbase|businesswire|prnewswire|substack|fortune|cnbc|reuters|[a-z0-9-]+\.substack|blog|[a-z]+\.gov)\b|\.(?:pdf|png|jpe?g|mp4)$|\/(?:nondiscrimination|blog|news|press|post|watch|privacy|eeo|diversity|story|stories|article)/;
const LEADS_BY_NAME =
  /\b(?:careers?|jobs?|apply|application|recruit\w*|employment|greenhouse|lever|workday|hiring|form)\b/;
const LEADS =
  /\b(?:apply|visit|(?:our|the|its) web ?site|web page|learn more|more (?:info|information)|find (?:out )?more|information|go to|online|see|check(?: us)? out (?!the)|at|click|careers|about us|link|discover|url|here|w)\b[^.]{0,60}$|^\W*$/;

/** Pages about a product: 'Additional information regarding the imaging suite can be found at'. */
const OF_A_PRODUCT =
  /\binformation (?:on|regarding|about) (?!us\b|our\b|the (?:position|role|job|company|practice|clinic))[^.]{0,40}\b(?:available|found) (?:at|on|here)\b[^.]{0,5}$/;

const email: Rule<Contact> = {
  id: 'contact/email',
  anchors: ['@'],
  pattern:
    /(?<![\w.+-])(?<address>[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9](?:[a-z0-9-]{0,62}\.)[a-z0-9.-]{0,60}[a-z]{2})(?![a-z0-9@])/g,
  produce: contactOf('email'),
  examples: [
    {
      text: 'Send a resume to «jobs@maple-clinic.example»',
      value: { kind: 'email', value: 'jobs@maple-clinic.example' },
    },
  ],
  counterExamples: ['Latinos@EF', 'For an accommodation write to help@maple-clinic.example'],
};

const emailInWords: Rule<Contact> = {
  id: 'contact/email-in-words',
  anchors: ['dot'],
  pattern:
    /\b(?<name>[a-z0-9][a-z0-9._-]{0,40}) ?(?:at|\(at\)|\[at\]) ?(?<domain>[a-z0-9-]{2,40}) ?(?:dot|\(dot\)|\[dot\]) ?(?<top>com|org|net|edu|us|health|care)\b/g,
  produce: ({ name, domain, top }, context) =>
    isForOtherEnds(context) ? null : { kind: 'email', value: `${name}@${domain}.${top}` },
  examples: [
    {
      text: 'Send a letter to «jobs at maple-clinic dot com»',
      value: { kind: 'email', value: 'jobs@maple-clinic.com' },
    },
  ],
  counterExamples: ['meet at the dot on the map'],
};

const link: Rule<Contact> = {
  id: 'contact/link',
  anchors: ['://', 'www'],
  cased: true,
  pattern: /(?<![\w@.])(?<address>(?:https?:\/\/|www\.)[^\s<>()[\]"'«»,]{3,300})/gi,
  produce: ({ address = '' }, context) => {
    const value = address.replace(/(?<![.;:!?*_])[.;:!?*_]+$/, '');
    const lowered = value.toLowerCase();
    const earlier = context.segment.slice(Math.max(0, context.start - 90), context.start);
    const before = earlier.slice(earlier.lastIndexOf('\n') + 1).toLowerCase();
    if (FOREIGN.test(lowered) || isForOtherEnds(context) || OF_A_PRODUCT.test(before)) return null;
    return LEADS_BY_NAME.test(lowered) || LEADS.test(before) ? { kind: 'link', value } : null;
  },
  examples: [
    {
      text: 'To apply visit «https://maple-clinic.example/careers»',
      value: { kind: 'link', value: 'https://maple-clinic.example/careers' },
    },
    {
      text: 'Learn more at «www.maple-clinic.example»',
      value: { kind: 'link', value: 'www.maple-clinic.example' },
    },
  ],
  counterExamples: [
    'in the press: https://www.forbes.com/us',
    'our privacy notice: www.maple.example/notice',
  ],
};

const phone: Rule<Contact> = {
  id: 'contact/phone',
  anchors: ['-', '.', ')'],
  pattern:
    /(?<![\d$./-]|\d )(?<digits>(?:\+?1[-. ])?\(?\d{3}\)?[-. ]{1,2}\d{3}[-.]\d{4}(?: ?(?:ext|x)\.? ?\d{1,5})?)(?![\d/-]|\.\d)/g,
  produce: contactOf('phone'),
  examples: [
    { text: 'Call «(555) 555-0142» for an interview', value: { kind: 'phone', value: '(555) 555-0142' } },
    { text: 'Fax: «555-555-0143»', value: { kind: 'fax', value: '555-555-0143' } },
  ],
  counterExamples: ['case 2019-555-0142', 'For an accommodation call 555-555-0142'],
};

const DIGITS_OF_A_PHONE = /\d{3}\)?[-. ]{1,2}\d{3}[-.]\d{4}/;

interface Kind {
  readonly rules: RuleSet<Contact>;
  /** A look at the text that costs less than the rules: most texts hold no contact. */
  mayStandIn(lower: string): boolean;
}

export const contactKinds: readonly Kind[] = [
  { rules: compileRules([email]), mayStandIn: (lower) => lower.includes('@') },
  // Its anchor is a word: the engine knows where it stands.
  { rules: compileRules([emailInWords]), mayStandIn: () => true },
  { rules: compileRules([telefono]), mayStandIn: () => true },
  { rules: compileRules([link]), mayStandIn: (lower) => lower.includes('://') || lower.includes('www') },
  { rules: compileRules([phone]), mayStandIn: (lower) => DIGITS_OF_A_PHONE.test(lower) },
];
