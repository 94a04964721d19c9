import type { Stage, Verdict } from '@omm/contracts';
import { type RawBuilder, sql } from 'kysely';
import { listedResumes } from '../audience.ts';
import { stageColumn } from './standing.ts';

/** Who of a list is shown. */
export interface MatchFilters {
  minScore?: number | undefined;
  verdict?: Verdict | undefined;
  /** Code of a language that they speak. */
  language?: string | undefined;
  /** Id of a credential that they hold. */
  credential?: string | undefined;
  /** Of any of their jobs. */
  setting?: string | undefined;
  stage?: Stage | undefined;
  tag?: string | undefined;
}

/** Of `matches` with `documents` and `resumes`, and `candidacies` where there is one. */
export function isShown(filters: MatchFilters): RawBuilder<boolean> {
  const { minScore, verdict, language, credential, setting, stage, tag } = filters;
  const conditions: RawBuilder<unknown>[] = [listedResumes];
  if (minScore !== undefined) conditions.push(sql`matches.score >= ${minScore}`);
  if (verdict) conditions.push(sql`matches.verdict = ${verdict}`);
  if (language) conditions.push(says('$.languages[*] ? (@.code == $asked)', language));
  if (credential)
    conditions.push(says('$.credentials[*] ? (@.id == $asked && @.status == "held")', credential));
  if (setting) conditions.push(says('$.positions[*] ? (@.setting == $asked)', setting));
  if (stage) conditions.push(sql`${stageColumn} = ${stage}`);
  if (tag) conditions.push(sql`candidacies.tags @> array[${tag}::text]`);
  return sql<boolean>`(${sql.join(conditions, sql` and `)})`;
}

/** Whether anything in the profile is found by the path. */
const says = (path: string, asked: string) =>
  sql<boolean>`jsonb_path_exists(resumes.reading -> 'profile', ${path}::jsonpath, jsonb_build_object('asked', ${asked}::text))`;
