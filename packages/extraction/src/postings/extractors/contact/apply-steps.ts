import type { ApplyStep } from '@omm/contracts';
import type { MatchContext, Rule } from '../../../engine/rule.ts';
import { compileRules } from '../../../engine/run-rules.ts';
import { spanishApplyRules } from './spanish-apply.ts';

const SENDS = `(?:send|submit|e-?mail|forward|attach|upload|provide|fax|mail|includ(?:e|es|ing)|bring|drop off|enclose|reply(?: here)? with|respond (?:with|w\\/)|apply with|text|should include|must include|consists? of|submitting|sending|emailing|please sent|specify|state|indicate|(?:fax|e-?mail) with)`;
const RESUME = `(?:resumes?|cv|curriculum vitae)`;
const LETTER = `(?:cover letters?|letters? of (?:interest|introduction|application|intent(?! \\()))`;
/** 'A resume and a letter', 'Mail letter & two references'. */
const BARE_LETTER = `(?:(?:resumes?|cv) (?:and|&) (?:an? )?letter|mail (?:an? )?letter)\\b(?! of rec)`;
const ARRIVES = `(?:(?:should|must|may|can|will|to) be |are |is )?(?:sent|submitted|e-?mailed|forwarded|required|requested|faxed)`;

/** Recruiters are warned off, laws are told, resumes are the daily work. */
const OTHERS =
  /\b(?:unsolicited|(?:do|please|may|should|will) not (?:send|forward|submit|accept)|don't (?:send|submit)|agenc(?:y|ies)|search firms|headhunters?|third[- ]part(?:y|ies)|accommodat\w+|assistance|disabilit\w+|fraud\w*|scams?|privacy|authentic\w*|legitima\w*|colorado|compensation and benefits|review(?:ing|s)? (?:your )?resumes?|screen(?:ing|s)? resumes?|source|bank account|patients?|clients?|students?|customers?|participants?|vaccin\w+|discriminat\w+|volunteers?|donors?|vendors?|talent community|covid|exemption|title ix)\b/;

const said =
  (step: ApplyStep) =>
  (_groups: unknown, { segment, start, end }: MatchContext): ApplyStep | null =>
    OTHERS.test(segment.slice(Math.max(0, start - 250), end + 150)) ? null : step;

const inApplication =
  /\b(?:apply|applicants?|application|candidates?|interested|resumes?|res|cv|cover letter|please|questions|inquir\w+|position|consider\w*|interview)\b/;
const toApply =
  (step: ApplyStep) =>
  (groups: unknown, context: MatchContext): ApplyStep | null =>
    inApplication.test(context.segment.slice(Math.max(0, context.start - 150), context.end + 100))
      ? said(step)(groups, context)
      : null;

/** What an applicant is told to do. */
const rules: readonly Rule<ApplyStep>[] = [
  {
    id: 'apply/resume',
    anchors: ['resume', 'cv', 'vitae', 'res'],
    pattern: new RegExp(
      String.raw`\b${SENDS}\b(?: (?!when\b|if\b|that\b|while\b|on a\b)[^\s.;]+){0,12}? ${RESUME}\b(?! (?:and application (?:will|materials)|review|screen|format|bank|book|workshop|writing|database))|\b${RESUME}(?:,? (?:and|&|with|\+|or) (?:an? |your )?[a-z ]{3,20})? ${ARRIVES}|\b${RESUME} (?:and [a-z ]{3,14} )?to:? ?\S+@|\b(?:apply:|respond w\/|e-?mail) (?:your )?(?:res|${RESUME})\b`,
      'g',
    ),
    produce: said('send-resume'),
    examples: [
      { text: 'Please «send your resume» to the office', value: 'send-resume' },
      { text: 'A «resume and cover letter are required»', value: 'send-resume' },
      { text: '«Apply: CV»', value: 'send-resume' },
    ],
    counterExamples: ['screen resumes', 'Agencies may not submit resumes', 'your resume will be read'],
  },
  {
    id: 'apply/cover-letter',
    anchors: ['letter'],
    pattern: new RegExp(
      String.raw`\b${SENDS}\b(?: (?!when\b|if\b|that\b)[^\s.;]+){0,14}? ${LETTER}\b|\b${BARE_LETTER}|\b${LETTER}(?:,? (?:and|&|with|\+|or) (?:an? |your )?[a-z ]{3,20})? ${ARRIVES}`,
      'g',
    ),
    produce: (groups, context) =>
      /\b(?:optional|not required)\b/.test(context.segment.slice(context.start, context.end + 30))
        ? null
        : toApply('send-cover-letter')(groups, context),
    examples: [
      { text: '«Submit a resume and cover letter»', value: 'send-cover-letter' },
      { text: 'send a «resume and a letter» to the board', value: 'send-cover-letter' },
    ],
    counterExamples: ['send letters to patients', 'Submit a cover letter (optional)'],
  },
  {
    id: 'apply/references',
    anchors: ['reference', 'ref', "ref's"],
    pattern: new RegExp(
      String.raw`\b${SENDS}\b(?: (?!when\b|if\b|that\b)[^\s.;]+){0,16}? (?:(?:list of|names of|two|three|\d|professional|work|employment|job|and|&|personal) ?(?:\(\d\) )?)(?:professional |work |personal |employment )?(?:references|refs|ref's)\b(?! (?:checks?|to (?:the |our |a )?(?:manuals?|books?|polic\w+|guides?))\b)|\brespond w\/ [^.;\n]{0,30}\brefs?\b`,
      'g',
    ),
    produce: said('send-references'),
    examples: [
      { text: 'Please «send a resume and three references»', value: 'send-references' },
      { text: '«Send a CV and three references» to Human Resources', value: 'send-references' },
    ],
    counterExamples: ['provide references to the manual', 'check references'],
  },
  {
    id: 'apply/salary',
    anchors: ['salary', 'pay', 'compensation', 'wage'],
    pattern: new RegExp(
      String.raw`\b${SENDS}\b(?: (?!when\b|if\b|that\b)[^\s.;]+){0,14}? (?:salary|pay|compensation|wage) (?:requirements?|expectations?|history|needs|desired)\b`,
      'g',
    ),
    produce: said('send-salary-requirements'),
    examples: [
      { text: '«Send cover letter and resume with salary requirements»', value: 'send-salary-requirements' },
    ],
    counterExamples: ['compute salary requirements'],
  },
  {
    id: 'apply/email',
    anchors: ['email', 'mail'],
    pattern:
      /\b(?:by|via) e-?mail\b(?= (?:to|at|your|only|with|or fax)\b)|(?<=\b(?:reply|respond|apply) )(?:via|by) e-?mail\b|\be-?mail (?:us |me )?(?:your |a |an? updated )?(?:resumes?|res)\b/g,
    produce: toApply('send-email'),
    examples: [
      { text: 'Apply «via email» only', value: 'send-email' },
      { text: 'Reply «via email» please', value: 'send-email' },
    ],
    counterExamples: ['answer patients by email'],
  },
  {
    id: 'apply/call',
    anchors: ['call', 'phone', 'telephone', 'contact', 'text'],
    pattern:
      /\b(?:call|phone|telephone|text|contact)\b(?: [^\s.;@]+){0,6}? (?:at |@ ?|on |:)?\(?\d{3}\)?[-. ]{1,2}\d{3}[-. ]\d{4}|\bplease (?:call|text) (?:us|our office|the office)\b|(?<=^|[.:?-] {0,2})call (?:the office|our office|dr\.$)/g,
    produce: (groups, context) =>
      /\d$|office$|dr\.$/.test(context.segment.slice(context.start, context.end))
        ? said('call')(groups, context)
        : toApply('call')(groups, context),
    examples: [
      { text: 'Questions: «call Ana at 555-555-0142»', value: 'call' },
      { text: 'Interested? «Call the office» after one', value: 'call' },
    ],
    counterExamples: ['call patients', 'For an accommodation please call us'],
  },
  {
    id: 'apply/no-calls',
    anchors: ['call', 'phone', 'telephone'],
    pattern:
      /\bno (?:phone |telephone )?(?:calls|phone inquiries)\b(?! (?:after|on|duty))|\bno (?:phone|telephone) call\b|\b(?:please )?(?:do not|don't) (?:call|phone|telephone)\b(?! (?:in|out))|\bdo not (?:attempt to )?contact\b[^.;\n]{0,50}\bby (?:tele)?phone\b/g,
    produce: (_groups, { segment, start }) =>
      /\b(?:weekends?|nights?|cold|holidays|with|or)[, ]+(?:and |or )?$/.test(
        segment.slice(Math.max(0, start - 20), start),
      )
        ? null
        : 'no-calls',
    examples: [
      { text: '«No phone calls» please', value: 'no-calls' },
      { text: '«NO PHONE CALL» PLEASE', value: 'no-calls' },
      { text: '«Do not contact the office by phone»', value: 'no-calls' },
    ],
    counterExamples: ['no calls after six', 'no weekends, no calls', 'no call, no show'],
  },
  {
    id: 'apply/online',
    anchors: ['apply', 'application', 'applying', 'applicant', 'online'],
    pattern:
      /\bapply (?:today )?(?:online|here|now (?:at|on|through|via|by)|on (?:our|the) (?:web ?site|careers? (?:page|site))|at (?:https?:|www\.)|through (?:our|the) (?:web ?site|careers?|online)|via (?:our|the) (?:web ?site|online|careers?|link))|\bapply (?:directly )?(?:at|on|via|through|by visiting|using)\b[^.;\n]{0,50}(?:https?:\/\/|www\.|link|web ?site)|\bto apply\b[^.;\n]{0,40}\b(?:visit|go to|click|follow|fill out|complete)\b[^.;\n]{0,60}|\b(?:submit|complete|fill out) (?:an? |the |your |our )?(?:online|electronic) application\b|\bapplications? (?:must|should|may|can|are|will)(?: only)? be (?:submitted|completed|made) (?:online|through|via|on our|electronically)|\bapply (?:electronically|on-line)|\bvisit (?:our|the) [^.;\n]{0,40}\bto apply\b|\bonly online applica(?:nts|tions)\b|\bonline, at (?:the|our) careers? page/g,
    produce: (groups, context) => said('apply-online')(groups, context),
    examples: [
      { text: 'Please «apply online»', value: 'apply-online' },
      { text: '«Apply at www.»maple-clinic.example', value: 'apply-online' },
      { text: '«To apply, visit our careers page»', value: 'apply-online' },
      { text: 'Please «visit our career center to apply»', value: 'apply-online' },
      { text: '«Only online applicants» are considered', value: 'apply-online' },
    ],
    counterExamples: ['apply sterile technique here and there', 'help patients apply online'],
  },
  {
    id: 'apply/in-person',
    anchors: ['person', 'stop', 'walk', 'drop'],
    pattern:
      /\b(?:apply|applications?|interviews?|resumes?)\b[^.;\n]{0,30}\bin[- ]person\b|\bstop by (?:and apply|our|the office|to apply)\b|\bwalk-?ins? (?:are )?welcome\b(?= to)|\bwalk-?in (?:applicants|interviews)\b|\bdrop off (?:an? |your )?resumes?\b|\bstop by (?:and )?ask for\b/g,
    produce: (groups, { segment, start, end }) =>
      /\binterview/.test(segment.slice(start, end)) && !/\bwalk/.test(segment.slice(start, end))
        ? null
        : said('apply-in-person')(groups, { segment, start, end, heading: '' }),
    examples: [
      { text: 'or «apply in person»', value: 'apply-in-person' },
      { text: '«Stop by and ask for» Ana', value: 'apply-in-person' },
    ],
    counterExamples: ['greet patients in person', 'interviews are in person'],
  },
  {
    id: 'apply/fax',
    anchors: ['fax', 'faxed'],
    pattern:
      /\bfax(?:ed)?\b(?: [^\s.;]+){0,6}? (?:to |at )?(?:\(?\d{3}\)?[-. ]{1,2}\d{3}[-. ]\d{4}|resumes?\b)|\bfax:? ?\(?\d{3}\)?[-. ]{1,2}\d{3}[-. ]\d{4}/g,
    produce: said('send-fax'),
    examples: [{ text: 'Interested? «Fax 555-555-0143»', value: 'send-fax' }],
    counterExamples: ['fax records to insurers'],
  },
  {
    id: 'apply/mail',
    anchors: ['mail', 'mailed'],
    pattern:
      /(?<!e-?)\bmail(?:ed)?\b(?: (?:your |a |an? )?(?:[a-z,&]+ ){0,5}?)(?:resumes?|cv|application)s?\b|(?:^|[.] )mail letter\b|\b(?:resumes?|application)s?\b[^.;\n]{0,30}\b(?:by|via) (?:regular |us |u\.s\. )?mail\b|\bmail to:/g,
    produce: toApply('send-mail'),
    examples: [{ text: 'Applicants, «mail to:» the clinic', value: 'send-mail' }],
    counterExamples: ['open the mail', 'please email your resume'],
  },
];

/** Looked for only where a text holds an '@'. */
const addressRules: readonly Rule<ApplyStep>[] = [
  {
    id: 'apply/to-address',
    anchors: ['@'],
    pattern:
      /\b(?:e-?mail(?:ed)?|write(?: us)?|contact|apply|send|submit(?:ted)?|reply|respond|forward|sent|direct|resumes?|inquir(?:e|ies)|questions|reach out)\b[^;@\n]{0,110}?[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,60}/g,
    produce: toApply('send-email'),
    examples: [{ text: '«Send your resume to jobs@maple-clinic.example»', value: 'send-email' }],
    counterExamples: ['For accommodation email hr@maple-clinic.example'],
  },
];

const ofAddress = (rule: Rule<ApplyStep>) => rule.anchors.includes('@');

export const applyRules = compileRules([...rules, ...spanishApplyRules.filter((rule) => !ofAddress(rule))]);
export const applyToAddressRules = compileRules([...addressRules, ...spanishApplyRules.filter(ofAddress)]);
