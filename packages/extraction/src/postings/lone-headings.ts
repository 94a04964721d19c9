import type { Section } from './section.ts';
import { GLAD } from './soft-cues.ts';

const NAME = String.raw`[\w&’',. -]{2,45}`;
const YOU_WILL = `you(?:[’']ll| will)?`;

const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})[?]?$`);

const IF_YOU = `(?: if you(?:[’']ve)?(?: also)?(?: (?:have|had|bring|know|done this|are|were|can))?| to have)?`;

/** 'What would be awesome', 'It's great if you also have', 'You might have', 'We'd be thrilled if you had', 'Icing on the cake', 'What would make us smile', 'It would help if you have', 'Nice if you've got', 'What is preferred'. */
export const WISHES = whole(
  `(?:(?:what|it|that|this|skills that) ?)?(?:would be|[’']d be|will be|is|[’']s) (?:also |really )?${GLAD}${IF_YOU}|you (?:might|may|could)(?: also| even)? (?:have|bring)|(?:we|i)(?:[’']d| would) (?:also )?be (?:thrilled|delighted|excited|over the moon) if you(?: also)? ha(?:ve|d)|(?:the )?(?:icing|cherry) on (?:the cake|top)|bonus [a-z]{3,10} if you(?: also)? have|ideally(?:,? you(?:[’']ll| will)?(?: also)? have)?|what would (?:make|get|help|put|give|set|impress|catch|win|delight|tip|excite|thrill) [\\w&’', -]{2,40}|(?:it|what|this)(?: would|[’']d) (?:also |really )?help(?: if you(?:[’']ve)?(?: also)?(?: (?:have|had|bring|know))?)?|nice if you(?:[’']ve)?(?: also)? (?:have|had|got|bring)|what(?: is|[’']s) (?:preferred|desired|helpful|optional|a plus)`,
);

/** Whole lines in lower case: turns of speech that open the work, the demands, or what an employer says of itself and gives. */
const HEADINGS: readonly (readonly [Section, RegExp])[] = [
  ['preferred', WISHES],
  // 'What we prefer', 'What we would like you to have', 'We require'
  [
    'preferred',
    whole(
      `(?:what )?(?:we|i)(?:(?:[’']d| would)? (?:also )?prefer(?: to (?:see|have))?|(?:[’']d| would) (?:also )?(?:like|love) (?:for )?you to (?:also )?(?:have|bring|know))`,
    ),
  ],
  ['required', whole('(?:what )?(?:we|i) (?:require|insist on|ask for)(?: of you)?')],
  // 'What is not required', 'What you don't need', 'Not needed'
  [
    'unasked',
    whole(
      `(?:what )?(?:you (?:do not|don[’']t|won[’']t|will not) need|we (?:do not|don[’']t|won[’']t) (?:require|need|ask for|expect|insist on)|(?:is|[’']s) not (?:required|needed|necessary))|(?:don[’']t|do not) need|not needed`,
    ),
  ],
  // 'What you will be doing at Acme', 'In this role you will', 'How you'll make an impact'
  [
    'duties',
    whole(
      `(?:the|your) role|(?:in this role,? )?you(?:[’']ll| will)|in this role|what (?:will you|${YOU_WILL}) (?:be )?(?:do|doing|work on|working on|own|get to do|responsible for)(?: here| at ${NAME})?|how ${YOU_WILL} (?:make an impact|contribute)|your (?:impact|responsibilities)`,
    ),
  ],
  // 'What you have', 'What you'll bring to the team', 'You'
  [
    'listed',
    whole(
      String.raw`you|what (?:will you|${YOU_WILL}|you should) (?:bring|have|need)(?: to (?:be successful|succeed|thrive|(?:the|our) \w+|${NAME}))?`,
    ),
  ],
  // 'Why join Acme?', 'Our global benefits', 'Acme benefits & perks'
  [
    'benefits',
    whole(
      String.raw`why (?:(?:should )?you(?:[’']ll| should)? )?(?:join|work|love)\b${NAME}|why (?:us|join|work here)|our (?:[\w-]+ )?(?:benefits|perks)|(?:[\w’'-]+ ){0,3}(?:benefits (?:and|&) perks|perks (?:and|&) benefits)(?: (?:at|of|for) ${NAME})?|what ${YOU_WILL} get(?: from us)?|what[’']s in it for you`,
    ),
  ],
  // 'Life at Acme', 'Why Acme?', 'Our culture'; but not 'About the coordinator', 'About 20 hours'
  [
    'about',
    whole(
      String.raw`(?:life|working) at ${NAME}|why (?!(?:do|did|are you|would you|this role)\b)${NAME}|our (?:core )?(?:culture|values|story)|what we (?:value|believe|stand for)|about (?!(?:the|this|your?|our|half|an?|what|how)\b|\d+ )${NAME}`,
    ),
  ],
];

/** The part of a posting that a line alone, in lower case, opens where it is such a turn. */
export const sectionOfLine = (line: string): Section | null =>
  HEADINGS.find(([, pattern]) => pattern.test(line))?.[0] ?? null;

/** Headings known as a whole, for lines without a colon. */
export const BARE_HEADING =
  /^(?:(?:job|position|minimum|basic|required|preferred|desired|key|core|essential|other|additional|professional|general|relevant|related|previous|prior|the|your|our|special|specific|ideal|primary|principal|main|major|candidate|profile|work|and|or|knowledge|skills?|education|experience|training|qualifications?|requirements?|competencies|abilities|capabilities|attributes|licen[sc](?:e|es|ure|ing)|certifications?|certificates|registrations?|credentials|languages?|preferences|career path|duties|responsibilities|functions|accountabilities|benefits|perks|compensation|summary|description|overview|about (?:us|you|the (?:role|job|position|company|team))|who (?:we|you) are|what you(?:.ll)? (?:do|need|bring|get)|what (?:we|you)(?:.d| would) (?:like|love)(?: to see)?|what (?:would|will|sets?) (?:be (?:great|nice|a plus)|make you stand out|(?:sets? )?you apart)|even better(?: if)?|(?:extra|bonus) (?:credit|points)|(?:you.ll )?stand out if|what we offer|what we.re looking for|what (?:we need|helps)|you bring|strongly|highly|but not required|but not mandatory|desirable|desirables|(?:it would|it.d) be (?:great|nice|wonderful) if you(?: also)?(?: ha(?:ve|d))?|(?:it is|it's|it would be) an? (?:big |huge |real )?(?:plus|bonus|advantage) if you(?: also)? ha(?:ve|d)|nice[ -]to[ -]haves?|must[ -]haves?|pluses|bonus(?: points)?|assets?|advantages?|salary|wages|physical|mental|demands|working conditions|schedule|location|supervisory responsibilities|equal opportunity employer|eeo statement|how to apply|to apply)[ ,/&]*)+$/;

const BEFORE_DASH = /^\W{0,9}(?<name>required|preferred|desired) (?:--?|[–—]) /;

/** 'Desired -- BA; 2 years in a clinic', 'Required – CPC': the word that heads a line, and where it ends. */
export function demandBeforeDash(line: string): { section: Section; name: string; length: number } | null {
  const found = BEFORE_DASH.exec(line);
  const name = found?.groups?.['name'];
  if (found === null || name === undefined) return null;
  return { section: name === 'required' ? 'required' : 'preferred', name, length: found[0].length };
}
