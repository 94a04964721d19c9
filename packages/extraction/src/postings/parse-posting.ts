import { type PostingReading, type PostingRequirements, readJobPostingBlock } from '@omm/contracts';
import { roleOf, speaksOfHealthCare } from '@omm/requirement-model';
import { shownText } from '@omm/text';
import { quotingGiven } from '../engine/as-shown.ts';
import { type Document, openDocument } from '../engine/document.ts';
import { withNearMisses } from '../engine/near-misses.ts';
import { extractionVersion } from '../extraction-version.ts';
import { numbered } from './build-tree.ts';
import { withoutUntickedOptions } from './checked-options.ts';
import { skillNodes } from './extractors/skills/skill-nodes.ts';
import { characterFindings } from './findings/characters.ts';
import { readFindings } from './findings/read-findings.ts';
import { joinStatements } from './join-statements.ts';
import { withJsonLd } from './json-ld/with-json-ld.ts';
import { mergeRepeats } from './merge-repeats.ts';
import { offeredDuties } from './offered-duties.ts';
import { readConditions } from './read-conditions.ts';
import { readSegment } from './read-segment.ts';
import { readTerms } from './read-terms.ts';
import { readTitle } from './read-title.ts';
import { resolveConflicts } from './resolve-conflicts.ts';
import { placeSegments } from './sections.ts';
import { statementOf } from './statement.ts';
import { summarise } from './summary.ts';

interface Options {
  readonly title?: string;
}

/** Reads what a posting demands, prefers and accepts instead, each with the words that say so. */
export function parsePosting(text: string, options: Options = {}): PostingReading {
  const shown = shownText(text);
  if (shown === null) return readPosting(text, options);
  const reading = quotingGiven(readPosting(shown.text, options), text, shown);
  return { ...reading, warnings: [...reading.warnings, ...characterFindings(text, shown)] };
}

function readPosting(text: string, options: Options): PostingReading {
  const data = readJobPostingBlock(text);
  const document = behind(withNearMisses(openDocument(text)), data?.end ?? 0);
  const title = options.title ?? data?.lines.find(({ property }) => property === 'title')?.value ?? null;
  const segments = withoutUntickedOptions(document, placeSegments(document));
  const readings = segments.map((segment) => readSegment(document, segment));
  const statements = readings.map((reading) => statementOf(document, reading));
  const kept = resolveConflicts(document, statements);
  const nodes = [...joinStatements(document, kept), ...skillNodes(document, readings)];
  const inHealthCare = speaksOfHealthCare(text);
  const duties = offeredDuties(document, { segments, inHealthCare });
  const role = roleOf(title, text, { duties, inHealthCare });
  const written: PostingRequirements = {
    title: title ?? readTitle(text, role.span),
    role,
    root: { type: 'allOf', of: numbered(mergeRepeats(nodes)) },
    conditions: readConditions(document, segments),
    terms: readTerms(document, segments),
  };
  const { requirements, findings } = data
    ? withJsonLd(written, data.lines)
    : { requirements: written, findings: [] };
  return {
    requirements,
    summary: summarise(requirements),
    warnings: [
      ...findings,
      ...readFindings(document, { segments, stated: statements, kept, nodes, requirements }),
    ],
    version: extractionVersion,
  };
}

/** The block of a page's data is no running text. */
const behind = (document: Document, start: number): Document =>
  start === 0 ? document : { ...document, segments: document.segments.filter((one) => one.start >= start) };
