import type { Setting } from '@omm/contracts';
import type { Document } from '../../../engine/document.ts';
import { PLURAL } from '../../../engine/numbers.ts';
import type { Hit, Rule } from '../../../engine/rule.ts';
import { compileRules, runRulesIn } from '../../../engine/run-rules.ts';
import type { PlacedSegment } from '../../sections.ts';

/** A practice with several sites: 'with 3 offices', 'our four locations'. Asked only where a practice is named. */
const rules: readonly Rule<Setting>[] = [
  {
    id: 'setting/several-sites',
    anchors: ['location', 'office', 'clinic', 'site'],
    pattern: new RegExp(
      String.raw`(?<=\b(?:with|has|have|at|across|between|our|all|manag(?:e|es|ing)|overse(?:e|es|eing)|operates?) (?:all |our )?(?:of our )?)(?:1?\d|${PLURAL}) (?:convenient |busy |practice |clinic |office |medical )?(?:locations|offices|clinics|sites)\b`,
      'g',
    ),
    produce: (_groups, { segment, start, end }) =>
      /^1 /.test(segment.slice(start, end)) || /\b(?:one of|floors?) $/.test(segment.slice(0, start))
        ? null
        : 'multi-site-practice',
    certainty: 'inferred',
    examples: [
      { text: 'allergy practice with «3 offices»', value: 'multi-site-practice' },
      { text: 'covers the front desks of our «four locations»', value: 'multi-site-practice' },
    ],
    counterExamples: [
      'experience in one of two offices',
      'a practice with two doctors',
      'an office with 1 location',
    ],
  },
];

export const severalSitesRules = compileRules(rules);

export const severalSites = (
  document: Document,
  segments: readonly PlacedSegment[],
): Hit<Setting> | undefined => runRulesIn(severalSitesRules, document, segments)[0];
