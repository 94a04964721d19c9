import type { Weighed } from '../../weigh-posting.ts';
import { unknownCredit } from '../../weights.ts';
import type { Segment } from '../segment.ts';
import { BATCH_ROWS, type Batch } from './batch.ts';
import { thousandths } from './code.ts';
import { Reach } from './reach.ts';
import { roleCode } from './role-code.ts';
import { roleLook } from './role-look.ts';
import { nearLook } from './role-near.ts';
import { Signs } from './signs.ts';
import { treeLooks } from './tree-look.ts';

/** Leaves in a batch only those whose score can reach `least` tenths. */
type LetGo = (batch: Batch, least: number) => void;

export type ScoreLook = {
  readonly reach: (mustsMet: boolean) => Reach;
  readonly on: (segment: Segment, reach: Reach) => LetGo;
};

/** What a posting makes of any row: the work first, which weighs most, then the requirements, the heaviest first. */
export function scoreLook(posting: Weighed): ScoreLook {
  const signs = new Signs();
  const looks = treeLooks(posting.root, posting, signs).toSorted((a, b) => b.weight - a.weight);
  const work = workLooks(posting);
  const weight = [work, ...looks].reduce((sum, look) => sum + (look?.weight ?? 0), 0);
  return {
    reach: (mustsMet) => new Reach(weight, mustsMet),
    on: (segment, reach) => {
      const codes = new Int32Array(BATCH_ROWS);
      const lookAtWork = work?.on(segment, reach) ?? withoutWork;
      const noteSigns = signs.on(segment);
      const fills = looks.map((look) => ({ weight: look.weight, fill: look.on(segment) }));
      return (batch, least) => {
        lookAtWork(batch, least, codes);
        noteSigns(batch);
        for (const { weight: own, fill } of fills) {
          if (batch.size === 0) return;
          fill(batch, codes);
          reach.lose(batch, own, codes);
          reach.letGo(batch, least);
        }
      };
    },
  };
}

type LookAtWork = (batch: Batch, least: number, codes: Int32Array) => void;

/** The work in two looks: only who comes near enough is asked what else was done, and where. */
function workLooks({ offer, work }: Weighed) {
  if (offer === null || work === null) return null;
  const { weight } = work;
  const code = roleCode(offer, work);
  const [near, all] = [nearLook(offer, code), roleLook(offer, code)];
  const on = (segment: Segment, reach: Reach): LookAtWork => {
    const [fillNear, fillAll] = [near(segment), all(segment)];
    return (batch, least, codes) => {
      fillNear(batch, batch.nearCodes);
      reach.lose(batch, weight, batch.nearCodes);
      reach.letGo(batch, least);
      fillAll(batch, codes);
      reach.giveBack(batch, weight, batch.nearCodes);
      reach.lose(batch, weight, codes);
      reach.letGo(batch, least);
    };
  };
  return { weight, on };
}

const withoutWork: LookAtWork = ({ whenUnknown, size }) => {
  whenUnknown.fill(thousandths(unknownCredit(0)), 0, size);
};
