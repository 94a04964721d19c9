import { z } from 'zod';

const dates = { startDate: z.string().optional(), endDate: z.string().optional() };

const Basics = z.object({
  name: z.string().optional(),
  label: z.string().optional(),
  email: z.string().optional(),
  phone: z.string().optional(),
  url: z.string().optional(),
  summary: z.string().optional(),
  location: z
    .object({
      city: z.string().optional(),
      region: z.string().optional(),
      postalCode: z.string().optional(),
    })
    .optional(),
  profiles: z.array(z.object({ network: z.string(), username: z.string(), url: z.string() })),
});

/** JSON Resume 1.0.0 (jsonresume.org/schema). `status` of a school or certificate is ours: the schema has none, and allows more. */
export const JsonResume = z.object({
  $schema: z.string(),
  basics: Basics,
  work: z.array(
    z.object({
      name: z.string().optional(),
      position: z.string().optional(),
      location: z.string().optional(),
      ...dates,
      highlights: z.array(z.string()),
    }),
  ),
  volunteer: z.array(
    z.object({ organization: z.string().optional(), position: z.string().optional(), ...dates }),
  ),
  education: z.array(
    z.object({
      institution: z.string().optional(),
      area: z.string().optional(),
      studyType: z.string().optional(),
      ...dates,
      status: z.string().optional(),
    }),
  ),
  awards: z.array(z.object({ title: z.string(), date: z.string().optional() })),
  certificates: z.array(
    z.object({
      name: z.string(),
      date: z.string().optional(),
      issuer: z.string().optional(),
      status: z.string().optional(),
    }),
  ),
  skills: z.array(z.object({ name: z.string(), keywords: z.array(z.string()) })),
  languages: z.array(z.object({ language: z.string(), fluency: z.string().optional() })),
  meta: z.object({ version: z.string() }),
});
export type JsonResume = z.infer<typeof JsonResume>;
