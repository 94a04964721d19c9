import type { EmploymentType, Fact, PostingTerms } from '@omm/contracts';
import { type Document, quote } from '../engine/document.ts';
import { type Lexicon, type LexiconRow, matchLexicon } from '../engine/lexicon.ts';
import { resolveOverlaps } from '../engine/resolve-overlaps.ts';
import type { Hit } from '../engine/rule.ts';
import { type RuleSet, runRules } from '../engine/run-rules.ts';
import { employmentTypeRules } from './extractors/employment-type/employment-type.ts';
import { locationRules } from './extractors/location/location.ts';
import { payRules } from './extractors/pay/pay.ts';
import { remoteRules } from './extractors/remote/remote.ts';
import { settings } from './extractors/setting/settings.ts';
import { specialties } from './extractors/specialty/specialties.ts';
import { supervisionRules } from './extractors/supervision/supervision.ts';
import type { PlacedSegment } from './sections.ts';

/** What the posting says of the job itself. */
export function readTerms(document: Document, segments: readonly PlacedSegment[]): PostingTerms {
  const all = <V>(rules: RuleSet<V>) =>
    segments.flatMap((segment) => resolveOverlaps(runRules(rules, document, segment)));
  const first = <V>(rules: RuleSet<V>): Fact<V> | null => factOf(document, all(rules)[0]);
  const types = employmentTypes(document);
  const remotes = all(remoteRules);
  return {
    employmentTypes: types
      .filter((hit, index) => types.findIndex((other) => other.value === hit.value) === index)
      .flatMap((hit) => factOf(document, hit) ?? []),
    pay: first(payRules),
    supervises: first(supervisionRules),
    setting: mostNamed(document, segments, settings),
    specialty: mostNamed(document, segments, specialties),
    location: first(locationRules),
    remote: factOf(document, remotes.find((hit) => hit.value === 'hybrid') ?? remotes[0]),
  };
}

function factOf<V>(document: Document, hit: Hit<V> | undefined): Fact<V> | null {
  if (hit === undefined) return null;
  return {
    value: hit.value,
    span: quote(document, hit.start, hit.end),
    ruleId: hit.ruleId,
    certainty: hit.certainty,
  };
}

/** Headings name it too ('Full-time receptionist:'). Hours a week tell only where nothing else does. */
function employmentTypes(document: Document): Hit<EmploymentType>[] {
  const hits = document.segments.flatMap((segment) =>
    resolveOverlaps(runRules(employmentTypeRules, document, segment)),
  );
  const isSaid = hits.some((hit) => hit.certainty === 'stated' && /^(?:full|part)-time$/.test(hit.value));
  return isSaid ? hits.filter((hit) => hit.certainty === 'stated') : hits;
}

/** The row named most often; of equals the one that stands first in the lexicon. Benefits do not count. */
function mostNamed<R extends LexiconRow>(
  document: Document,
  segments: readonly PlacedSegment[],
  lexicon: Lexicon<R>,
): Fact<R['id']> | null {
  const named = new Map<string, Hit<R>[]>();
  for (const segment of segments) {
    if (segment.section === 'benefits') continue;
    for (const hit of matchLexicon(lexicon, document, { segment })) {
      named.set(hit.value.id, [...(named.get(hit.value.id) ?? []), hit]);
    }
  }
  const [most] = [...named.values()].sort(
    (a, b) => b.length - a.length || (a[0]?.order ?? 0) - (b[0]?.order ?? 0),
  );
  const hit = most?.[0];
  return hit === undefined ? null : factOf(document, { ...hit, value: hit.value.id });
}
