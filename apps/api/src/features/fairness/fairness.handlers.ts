import type { AdverseImpactReport } from '@omm/contracts';
import { adverseImpact } from '@omm/fairness';
import type { Storage } from '@omm/storage';
import { attachment } from '../../http/attachment.ts';
import type { Handlers } from '../../http/handler.ts';
import { impactCsv } from './impact-csv.ts';

type FairnessHandlers = Pick<
  Handlers,
  'showSelfIdentification' | 'saveSelfIdentification' | 'showAdverseImpact' | 'exportAdverseImpact'
>;

type Asked = Parameters<Storage['selfIdentification']['assessed']>[0] & { excludeSmall: boolean };

export const fairnessHandlers = ({
  selfIdentification,
}: Pick<Storage, 'selfIdentification'>): FairnessHandlers => {
  const reportOf = async ({ excludeSmall, ...sample }: Asked): Promise<AdverseImpactReport> =>
    adverseImpact(await selfIdentification.assessed(sample), { excludeSmall });

  return {
    showSelfIdentification: async ({ viewer }) => ({
      status: 200,
      about: [viewer.id],
      body: await selfIdentification.get(viewer.id),
    }),

    async saveSelfIdentification({ viewer, body }) {
      await selfIdentification.save(viewer.id, body);
      return { status: 204, about: [viewer.id] };
    },

    showAdverseImpact: async ({ query }) => ({ status: 200, body: await reportOf(query) }),

    exportAdverseImpact: async ({ query }) => ({
      status: 200,
      headers: attachment('adverse-impact.csv'),
      body: impactCsv(await reportOf(query)),
    }),
  };
};
