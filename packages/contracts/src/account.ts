import { z } from 'zod';
import { MembershipRole, Role, Scope } from './role.ts';

/** Shorter ones are refused; so are those that are easy to guess. */
export const passwordLength = { min: 10, max: 128 } as const;

export const Me = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: Role,
  /** Whether the e-mail address is confirmed: until then nobody else sees what the account uploads. */
  verified: z.boolean(),
  /** Whether signing in asks for a code besides the password. */
  twoFactor: z.boolean(),
  organisation: z.object({ id: z.string(), name: z.string(), role: MembershipRole }).nullable(),
  /** Of a candidate: recruiters on whose lists they stand see who they are, also without an application. */
  contactVisible: z.boolean(),
});
export type Me = z.infer<typeof Me>;

export const ChangeMeBody = z.strictObject({ contactVisible: z.boolean() });

const scopes = z
  .array(Scope)
  .min(1)
  .refine((given) => new Set(given).size === given.length, { message: 'Name each scope once.' });

export const ApiKey = z.object({
  id: z.string(),
  name: z.string(),
  /** By which its owner knows it again. */
  start: z.string(),
  scopes: z.array(Scope),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime().nullable(),
});
export type ApiKey = z.infer<typeof ApiKey>;
export const ApiKeyList = z.object({ items: z.array(ApiKey) });

export const CreateApiKeyBody = z.strictObject({
  name: z
    .string()
    .trim()
    .regex(/^\P{Cc}{1,32}$/u),
  scopes,
  expiresInDays: z.int().min(1).max(365),
});
export type CreateApiKeyBody = z.infer<typeof CreateApiKeyBody>;

/** `key` is shown this once. */
export const CreatedApiKey = ApiKey.extend({ key: z.string() });
export type CreatedApiKey = z.infer<typeof CreatedApiKey>;

/** A letter that would have gone out by mail. */
export const OutboxMail = z.object({
  at: z.iso.datetime(),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  link: z.string(),
});
export type OutboxMail = z.infer<typeof OutboxMail>;
export const Outbox = z.object({ items: z.array(OutboxMail) });
