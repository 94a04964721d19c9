import type { ApiKeyConfigurationOptions } from '@better-auth/api-key';

const minuteMs = 60_000;

/** Kept as hashes, owned by the organisation: they outlive whoever made them, and end with their day. */
export const apiKeyOptions = {
  references: 'organization',
  defaultPrefix: 'omm_',
  requireName: true,
  maximumNameLength: 32,
  startingCharactersConfig: { shouldStore: true, charactersLength: 8 },
  keyExpiration: { minExpiresIn: 1, maxExpiresIn: 365 },
  rateLimit: { enabled: true, timeWindow: minuteMs, maxRequests: 600 },
} satisfies ApiKeyConfigurationOptions;
