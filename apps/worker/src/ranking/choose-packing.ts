import type { People, Segment } from '@omm/storage';

interface Limits {
  /** Of the code that packs. */
  format: string;
  segmentRows: number;
  freshToPack: number;
}

/** This share of a segment's rows that stand for nobody is worth packing the others anew. */
export const deadShare = 0.5;

/**
 * The segments to put together with those who stand in none; null where nothing is to be done. A segment is taken when
 * as many people as it has come to it, so that each of n people is packed about log n times.
 */
export function choosePacking({ segments, fresh }: People, limits: Limits): Segment[] | null {
  const bad = segments.find(
    ({ format, holdsErased, rows, dead }) =>
      format !== limits.format || holdsErased || dead.size >= deadShare * rows,
  );
  if (bad === undefined && fresh.length < limits.freshToPack) return null;
  const chosen = bad === undefined ? [] : [bad];
  let size = fresh.length + chosen.reduce((sum, one) => sum + alive(one), 0);
  for (const one of segments.toSorted((a, b) => alive(a) - alive(b))) {
    if (one === bad || alive(one) > size || size + alive(one) > limits.segmentRows) continue;
    chosen.push(one);
    size += alive(one);
  }
  return chosen;
}

const alive = ({ rows, dead }: Segment): number => rows - dead.size;
