import type { Rule } from '../../../engine/rule.ts';
import { compileRules } from '../../../engine/run-rules.ts';
import { negociable } from './spanish-pay-negotiable.ts';

const PAY =
  /\$|\b(?:pay|salary|salaries|compensation|wages?|rates?|hourly|benefits package|earn\w*|income|range|offers?)/;

/** The pay depends on what the person brings. */
const rules: readonly Rule<true>[] = [
  {
    id: 'pay-negotiable/experience',
    anchors: [
      'commensurate',
      'commiserate',
      'depending',
      'dependent',
      'based',
      'depend',
      'negotiable',
      'contingent',
      'according',
      'determined',
    ],
    pattern:
      /\b(?:comm(?:ensurate|iserate) (?:with|to|on|upon)|depend(?:s|ing|ent|ant)? (?:up)?on|based (?:up)?on|according to|determined by|contingent (?:up)?on)\s+(?:an? |the |your |each |relevant |individual |prior |candidate(?:'s)? |applicant(?:'s)? |level of |years of |candidate's |qualifications (?:and|&|\/) |skills?(?:,| and| &|\/) ?|education(?:,| and| &|\/) ?|location(?:,| and) ?|background(?:,| and) ?){0,4}(?:experience|qualifications|skills?)\b|\bdepending on what you bring\b|\bnegotiable\b/g,
    produce: (_groups, { heading, segment, start, end }) => {
      const words = `${heading}: ${segment.slice(Math.max(0, start - 140), start)}`;
      if (/\bnon-? ?$|\bnot $/.test(words)) return null;
      if (!PAY.test(words) && !/^[^.;]{0,25}\b(?:salary|pay|compensation)\b/.test(segment.slice(end)))
        return null;
      return /\b(?:hours|schedule|bonus|equity|start date|stock|pto)\W{0,3}(?:is |are )?$/.test(words)
        ? null
        : true;
    },
    examples: [
      { text: 'Salary is «commensurate with experience»', value: true },
      { text: 'Pay: $18 to $22, «depending on experience»', value: true },
      { text: 'Salary: «negotiable»', value: true },
      { text: '$14 to $16 per hour «depending on what you bring»', value: true },
    ],
    counterExamples: [
      'attention to detail is non-negotiable',
      'a team based on experience',
      'the hours are negotiable',
    ],
  },
  {
    id: 'pay-negotiable/doe',
    anchors: ['doe', 'doq', 'd.o.e'],
    cased: true,
    pattern: /\bDO[EQ]\b(?!s|['’]|-)|\bD\.O\.E\b/g,
    produce: (_groups, { heading, segment, start, end }) =>
      PAY.test(`${heading}: ${segment.toLowerCase().slice(Math.max(0, start - 80), end + 20)}`) &&
      !/^ (?:lab|grant|contract|project|site|funded|office|order|national|complex|facilit)|^\) process/i.test(
        segment.slice(end),
      ) &&
      !/\b(?:of|the|by|with|for|from|design|experiments?)\W{1,3}$/i.test(
        segment.slice(Math.max(0, start - 20), start),
      )
        ? true
        : null,
    examples: [
      { text: '$55,000 to $60,000 «DOE»', value: true },
      { text: 'hourly base salary, «D.O.E».', value: true },
    ],
    counterExamples: ['pay for the DOE labs', 'design of experiments (DOE)', 'Jane Doe'],
  },
];

export const payNegotiableRules = compileRules([...rules, negociable]);
