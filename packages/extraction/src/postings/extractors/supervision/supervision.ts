import type { Rule } from '../../../engine/rule.ts';
import { compileRules } from '../../../engine/run-rules.ts';

const PEOPLE = `(?:staff|teams?|employees|personnel|associates|receptionists|assistants|representatives|technicians|nurses|coordinators|workers|supervisors|managers|billers|coders|direct reports|staff members|team members|clerks|aides|secretaries|subordinates|interns|volunteers|rns|lpns|specialists|analysts|engineers|hygienists|schedulers)`;

/** The job leads people. */
const rules: readonly Rule<true>[] = [
  {
    id: 'supervision/verb',
    anchors: [
      'supervise',
      'supervising',
      'manage',
      'managing',
      'oversee',
      'overseeing',
      'lead',
      'leading',
      'direct',
      'directing',
      'supervision',
      'management',
    ],
    pattern: new RegExp(
      String.raw`(?<!-)\b(?:supervis(?:e|es|ing|ion of)|manag(?:e|es|ing|ement of)|overs(?:ee|ees|eeing)|lead(?:s|ing)?|direct(?:s|ing))\b(?:,? and \w+)?(?:\s+[a-z0-9'&/()-]+){0,4}?\s+${PEOPLE}\b`,
      'g',
    ),
    produce: (_groups, { segment, start, end }) => {
      const before = segment.slice(Math.max(0, start - 60), start);
      const words = segment.slice(start, end);
      if (
        /\b(?:under|by|without|little|minimal|direct|general|close|clinical|no|not|does not|who|that|our|we|we're|are|is now)\s+(?:the\s+)?$/.test(
          before,
        )
      )
        return null;
      if (
        /\b(?:with|to|for|from|by|between|reports?|support|assist|we|our|your|a leading|calls?|projects?|time|schedul\w*|accounts?|care|relationships?|patients?|data|inventory|supplies|calendars?|process\w*|efforts|research|insurance|communications?|records|activities|workers)\b(?!$)/.test(
          words.replace(/^\S+/, ''),
        )
      )
        return null;
      return true;
    },
    examples: [
      { text: '«Supervises front desk staff»', value: true },
      { text: 'You will «manage a team» of six', value: true },
    ],
    counterExamples: [
      'under the supervision of the staff nurse',
      'manages patient calls with the team',
      'we are hiring a team member',
    ],
  },
  {
    id: 'supervision/supervises',
    anchors: ['supervise', 'supervising', 'supervision', 'supervisor'],
    pattern:
      /\bsupervis(?:es?|ing)\b(?! (?:physicians?|providers?|therapists?|directors?|attorneys?|dentists?|managers?|paralegal)\b)(?=,? [a-z])|\bdirects supervision\b|\bsupervision\/\w+ of\b|\bserv\w+ as (?:an? |the )?supervisor\b|\b(?:seeking|looking for|hiring) (?:an? )?(?:[a-z/-]+ ){0,4}supervisor\b/g,
    certainty: 'inferred',
    produce: (_groups, { segment, start }) =>
      /\b(?:who|that|which|under|by|by the|of the|a|your|their|his|her|not|director|manager) $/.test(
        segment.slice(0, start),
      )
        ? null
        : true,
    examples: [
      { text: 'Hires, trains, «supervises» and reviews the front desk', value: true },
      { text: 'We are «looking for a Front Desk Supervisor»', value: true },
    ],
    counterExamples: [
      'reports to the supervising physician',
      'under the direct supervision of the manager',
      'a director who supervises every nurse',
    ],
  },
  {
    id: 'supervision/noun',
    anchors: ['report', 'supervisory', 'supervisor', 'supervision'],
    pattern:
      /\b(?:\d+|several|your|two|three|four|five|six|with) direct reports\b|\bdirect reports:? (?!none|n\/a|0|no\b)(?=\w)|\bsupervisory (?:responsibilit(?:y|ies)|duties|position|role)\b(?!\W*(?:none|no\b|n\/a|this (?:position|job|role) has no|does not))|\bresponsible for (?:the )?(?:[a-z-]+ ){0,3}supervision\b/g,
    produce: (_groups, { segment, start }) =>
      /\b(?:no|not|without|non)\W+(?:[a-z]+ ){0,2}$/.test(segment.slice(0, start)) ? null : true,
    examples: [
      { text: 'The manager has «six direct reports»', value: true },
      { text: '«Supervisory responsibilities»: front desk and billing', value: true },
    ],
    counterExamples: ['no supervisory responsibilities', 'Supervisory responsibilities: none'],
  },
];

export const supervisionRules = compileRules(rules);
