import type { Logger } from '@omm/config';
import { PostingId, ResumeId } from '@omm/contracts';
import type { JobProducer } from '@omm/queue';
import { listen, type OutboxEntry, type PackingNeed, type Storage } from '@omm/storage';
import { applyRetention } from './apply-retention.ts';
import type { PeopleSource } from './ranking/people.ts';

export interface RelayOptions {
  storage: Storage;
  producer: JobProducer;
  databaseUrl: string;
  /** Of the rules by which documents are read, and of those by which lists are made. */
  versions: { ruleset: string; ranking: string };
  /** When people are worth packing. */
  packing: PackingNeed;
  people: Pick<PeopleSource, 'forgetGone'>;
  logger: Logger;
}

/** Should a notification be missed, or the queue have been away; and to see whose people are to be packed. */
const lookAgainEveryMs = 5_000;
const tidyEveryMs = 60_000;
/** Longer than a document takes with all its attempts; a second job for one that still waits is ignored. */
const lostAfterSeconds = 600;
const eventsKeptHours = 24;

/** Carries promised jobs from the outbox to the queue: at once, and again until the queue has them. */
export function startRelay(options: RelayOptions): { close(): Promise<void> } {
  const { storage, logger } = options;
  const enqueue = (entry: OutboxEntry) => enqueueEntry(options, entry);
  let working: Promise<void> | null = null;
  let again = false;
  let closed = false;

  const drain = async (): Promise<void> => {
    do {
      again = false;
      while (!closed && (await storage.outbox.relay(enqueue)) > 0);
    } while (again && !closed);
  };
  const wake = (): void => {
    again = true;
    if (working !== null || closed) return;
    working = drain()
      .catch((err: unknown) => logger.error({ err }, 'relay failed'))
      .finally(() => {
        working = null;
      });
  };
  const tidy = async (): Promise<void> => {
    const promisedAgain = await storage.outbox.promiseAgain(lostAfterSeconds);
    if (promisedAgain > 0) logger.warn({ promisedAgain }, 'jobs were lost');
    // A worker of other rules may have made a list meanwhile, or the queue have lost its job.
    await storage.postings.rankAgain(options.versions.ranking);
    await storage.webhookDeliveries.promiseAgain(lostAfterSeconds);
    await storage.webhookDeliveries.prune();
    await storage.events.prune(eventsKeptHours);
    await options.people.forgetGone();
    await storage.idempotency.prune();
    const now = new Date();
    const expired = await applyRetention(storage, now);
    await storage.scoringLog.prune(now);
    if (expired > 0) logger.info({ expired }, 'the time of resumes is over');
    for (const userId of await storage.erasure.unfinished()) await storage.erasure.finish(userId);
  };

  const listener = listen(options.databaseUrl, 'outbox', wake);
  const pack = async (): Promise<void> => {
    for (const organisationId of await storage.segments.toPack(options.packing))
      await options.producer.enqueue('pack-people', { organisationId });
  };
  const looking = setInterval(() => {
    wake();
    void pack().catch((err: unknown) => logger.error({ err }, 'nobody is packed'));
  }, lookAgainEveryMs);
  const tidying = setInterval(
    () => void tidy().catch((err: unknown) => logger.error({ err }, 'tidying failed')),
    tidyEveryMs,
  );
  return {
    async close() {
      closed = true;
      clearInterval(looking);
      clearInterval(tidying);
      await listener.close();
      await working;
    },
  };
}

function enqueueEntry({ producer, versions }: RelayOptions, entry: OutboxEntry): Promise<void> {
  const { job, of, run } = entry;
  const rulesetVersion = versions.ruleset;
  switch (job) {
    case 'read-posting':
    case 'rank-posting':
      return producer.enqueue(job, { postingId: PostingId.parse(of), rulesetVersion, run });
    case 'read-resume':
    case 'rank-resume':
      return producer.enqueue(job, { resumeId: ResumeId.parse(of), rulesetVersion, run });
    case 'deliver-webhook':
      return producer.enqueue(job, { deliveryId: of, run });
  }
}
