import type { Finding, JobPostingLine, PostingRequirements } from '@omm/contracts';
import { numbered } from '../build-tree.ts';
import { mergeRepeats } from '../merge-repeats.ts';
import { askedInData } from './asked-in-data.ts';
import { ignored } from './findings.ts';
import { mergeRequirements } from './merge-requirements.ts';
import { mergeTerms } from './merge-terms.ts';

/** What the text of a page says, with what its JSON-LD says of the same job. */
export function withJsonLd(
  written: PostingRequirements,
  lines: readonly JobPostingLine[],
): { requirements: PostingRequirements; findings: Finding[] } {
  const asked = mergeRequirements(written.root.of, askedInData(lines));
  const { terms, findings } = mergeTerms(written.terms, lines);
  const notRead = lines
    .filter(({ property }) => property === 'notRead')
    .map((line) => ignored(line, line.value));
  return {
    requirements: { ...written, root: { type: 'allOf', of: numbered(mergeRepeats(asked.nodes)) }, terms },
    findings: [...asked.findings, ...findings, ...notRead],
  };
}
