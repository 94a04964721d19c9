import type { Finding, PostingRequirements } from '@omm/contracts';
import type { Document } from '../../engine/document.ts';
import type { DraftNode } from '../draft.ts';
import type { PlacedSegment } from '../sections.ts';
import type { Statement } from '../statement.ts';
import { degreeContradictions } from './contradictions/degree.ts';
import { yearsContradictions } from './contradictions/experience.ts';
import { jobContradictions } from './contradictions/job.ts';
import { namedContradictions } from './contradictions/named.ts';
import { payTwice } from './contradictions/pay-twice.ts';
import { statedIn } from './contradictions/stated.ts';
import { takenBack } from './contradictions/taken-back.ts';

/** What the posting says before and after its conflicts were settled. */
export interface Settled {
  readonly segments: readonly PlacedSegment[];
  readonly stated: readonly Statement[];
  readonly kept: readonly Statement[];
  /** What was asked in the end, repetitions not yet merged. */
  readonly nodes: readonly DraftNode[];
  readonly requirements: PostingRequirements;
}

/** Where the posting says two things that cannot both hold. */
export function contradictions(document: Document, settled: Settled): Finding[] {
  const { segments, nodes, requirements } = settled;
  const stated = [
    ...statedIn(document, segments, { nodes, lost: false }),
    ...statedIn(document, segments, { nodes: lostNodes(settled), lost: true }),
  ];
  return [
    ...degreeContradictions(document, stated),
    ...yearsContradictions(document, stated),
    ...namedContradictions(document, stated),
    ...takenBack(document, requirements),
    ...jobContradictions(document, requirements),
    ...payTwice(document, requirements),
  ];
}

function lostNodes({ stated, kept }: Settled): DraftNode[] {
  return stated.flatMap(({ education }, index) => {
    const left = kept[index]?.education ?? [];
    return left.length === education.length ? [] : education.filter((node) => !left.includes(node));
  });
}
