import type { EmploymentType, Fact, PostingTerms } from '@omm/contracts';
import type { Document } from '../engine/document.ts';
import type { Hit } from '../engine/rule.ts';
import { type RuleSet, runRulesIn } from '../engine/run-rules.ts';
import { employmentTypeRules } from './extractors/employment-type/employment-type.ts';
import { cityRules } from './extractors/location/city.ts';
import { locationRules, namesState } from './extractors/location/location.ts';
import { payRules } from './extractors/pay/pay.ts';
import { answeredRemote } from './extractors/remote/answered-remote.ts';
import { remoteRules } from './extractors/remote/remote.ts';
import { settingOf } from './extractors/setting/setting-of.ts';
import { specialties } from './extractors/specialty/specialties.ts';
import { weighSpecialty } from './extractors/specialty/weigh-specialty.ts';
import { supervisionRules } from './extractors/supervision/supervision.ts';
import { factOf } from './fact-of.ts';
import { mostNamed } from './most-named.ts';
import { readOffer } from './read-offer.ts';
import type { PlacedSegment } from './sections.ts';

/** What the posting says of the job itself. */
export function readTerms(document: Document, segments: readonly PlacedSegment[]): PostingTerms {
  const first = <V>(rules: RuleSet<V>): Fact<V> | null =>
    factAt(document, runRulesIn(rules, document, segments)[0]);
  const types = employmentTypes(document);
  const remotes = [...runRulesIn(remoteRules, document, segments), ...answeredRemote(document, segments)];
  return {
    employmentTypes: types
      .filter((hit, index) => types.findIndex((other) => other.value === hit.value) === index)
      .map((hit) => factOf(document, hit)),
    pay: first(payRules),
    supervises: factAt(document, runRulesIn(supervisionRules, document, document.segments)[0]),
    setting: factAt(document, settingOf(document, segments)),
    specialty: factAt(
      document,
      mostNamed(document, segments, { lexicon: specialties, weigh: weighSpecialty }),
    ),
    location: factAt(
      document,
      placeOfWork([
        ...runRulesIn(
          locationRules,
          document,
          segments.filter((segment) => namesState(document, segment)),
        ),
        ...runRulesIn(cityRules, document, segments),
      ]),
    ),
    remote: factAt(document, remotes.find((hit) => hit.value === 'hybrid') ?? remotes[0]),
    ...readOffer(document, segments),
  };
}

/** The first place of work with its state, else the city alone. */
const placeOfWork = (hits: readonly Hit<string>[]): Hit<string> | undefined =>
  hits.find((hit) => hit.certainty === 'stated') ?? hits[0];

const factAt = <V>(document: Document, hit: Hit<V> | undefined): Fact<V> | null =>
  hit === undefined ? null : factOf(document, hit);

/** In headings too ('Full-time receptionist:'). Hours a week tell only where nothing else does. */
function employmentTypes(document: Document): Hit<EmploymentType>[] {
  const hits = runRulesIn(employmentTypeRules, document, document.segments);
  const isSaid = hits.some((hit) => hit.certainty === 'stated' && /^(?:full|part)-time$/.test(hit.value));
  return isSaid ? hits.filter((hit) => hit.certainty === 'stated') : hits;
}
