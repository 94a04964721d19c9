import type { Document } from '../../../engine/document.ts';
import { matchLexicon } from '../../../engine/lexicon.ts';
import { credentials } from '../../../lexicons/credentials.ts';
import type { MentionOf } from '../../mention.ts';
import type { PlacedSegment } from '../../sections.ts';

/** Before a title: those whom the job leads, helps or works beside. */
const THIRD_PARTY =
  /\b(?:supervis\w+|oversee\w*|overseeing|manag(?:es?|ing)\b|lead(?:s|ing)?\b|direct(?:s|ing)? |schedul\w+|train\w*|coach\w*|mentor\w*|support\w*|assist\w*|collaborat\w+|work(?:s|ing)? (?:closely |directly )?(?:with|alongside|under)|report(?:s|ing)? (?:directly )?to|direction of|supervision of|delegat\w+|communicat\w+ with|partner\w* with|recruit\w*|hir(?:e|ing)|evaluat\w+|orient\w*|such as|including|our|a team of|interact\w* with|liaison|team of|along with|together with|consult\w*|alongside|guidance of|staffed by|by an?|to the|for the|with the|between|requests? from)\b[^.;]*$/;

/** What makes a bare title a demand: a licence, a certificate, or the person sought. */
const ASKED =
  /\b(?:licen[sc]\w*|certif\w*|credential\w*|registered with|registration|must|requir\w*|prefer\w*|plus|desir\w*|current|valid|active|unrestricted|eligible|possess\w*|seeking|looking for|hiring|need(?:s|ed)?|in search of|minimum|hold\w*|obtain\w*|equivalent|asset|helpful|candidate)\b/;

export function credentialMentions(document: Document, segment: PlacedSegment): MentionOf<'credential'>[] {
  if (segment.section === 'benefits') return [];
  const hits = matchLexicon(credentials, document, { segment });
  if (hits.length === 0) return [];
  const text = document.view.lower.slice(segment.start, segment.end);
  const listed = segment.section !== 'duties' && segment.section !== 'about' && segment.section !== 'other';
  return hits
    .filter((hit) => {
      const before = document.view.lower.slice(segment.start, hit.start);
      if (THIRD_PARTY.test(before) && !/\b(?:must|require\w*|licen[sc]e|certification)\b/.test(before))
        return false;
      return listed || ASKED.test(text);
    })
    .map((hit) => ({ ...hit, kind: 'credential', value: hit.value.id }));
}
