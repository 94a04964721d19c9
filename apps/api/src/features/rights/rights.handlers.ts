import type { Me } from '@omm/contracts';
import type { Storage } from '@omm/storage';
import type { Accounts } from '../../accounts/accounts.ts';
import { audienceOf } from '../../accounts/audience.ts';
import type { Viewer } from '../../accounts/viewer.ts';
import type { Dependencies } from '../../dependencies.ts';
import { attachment } from '../../http/attachment.ts';
import type { Handlers } from '../../http/handler.ts';
import type { ApplicationService } from '../applications/applications.service.ts';
import { showContests } from '../contests/show-contests.ts';
import { ownScores } from '../scoring-log/own-scores.ts';
import { accountArchive } from './account-archive.ts';

/** More contests than fifty of each resume there cannot be, and nobody has been scored so often. */
const all = 100_000;

type RightsHandlers = Pick<Handlers, 'exportAccount' | 'eraseAccount'>;

export const rightsHandlers = (
  {
    erasure,
    personalData,
    contests,
    contactConsents,
    selfIdentification,
    scoringLog,
  }: Pick<
    Storage,
    'erasure' | 'personalData' | 'contests' | 'contactConsents' | 'selfIdentification' | 'scoringLog'
  >,
  accounts: Pick<Accounts, 'requireOwner' | 'erase' | 'organisationNames'>,
  { forgetLetters, applications }: Pick<Dependencies, 'forgetLetters'> & { applications: ApplicationService },
): RightsHandlers => ({
  async exportAccount({ viewer }) {
    const of = { scoringLog, organisationNames: accounts.organisationNames };
    const scores = await ownScores(of, viewer.id, { limit: all, after: null });
    const contested = await contests.list(audienceOf(viewer), { limit: all, after: null });
    const about = {
      exportedAt: new Date().toISOString(),
      account: candidateOf(viewer, await contactConsents.has(viewer.id)),
      applications: await applications.list(viewer),
      contests: await showContests(accounts, viewer, contested.items),
      selfIdentification: await selfIdentification.get(viewer.id),
      scores: scores.items,
    };
    return {
      status: 200,
      about: [viewer.id],
      headers: attachment('my-data.zip'),
      body: await accountArchive(about, await personalData.resumesOf(viewer.id)),
    };
  },

  /** In this order: nothing new is kept, nobody comes in, nothing is left. A worker ends what was broken off. */
  async eraseAccount({ viewer, req, body }) {
    await accounts.requireOwner(req.headers, body.password);
    await erasure.begin(viewer.id);
    await accounts.erase(viewer.id);
    await erasure.finish(viewer.id);
    forgetLetters(viewer.email);
    return { status: 204, about: [viewer.id] };
  },
});

/** Candidates belong to no organisation. */
const candidateOf = (
  { organisationId: _, membership: _m, scopes: _s, ...me }: Viewer,
  contactVisible: boolean,
): Me => ({ ...me, organisation: null, contactVisible });
