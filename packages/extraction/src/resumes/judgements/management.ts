import type { WorkEntry } from '../positions/read-positions.ts';
import { type Judgement, no, ownTitle, yesFrom } from './judgement.ts';

/** 'Project manager', 'account manager', 'case manager' lead no people by their title; a network's administrator none either. */
const leadingTitle =
  /(?<!\b(?:project|account|accounts|case|care|relationship|product|database|property|event|office of the) )\b(?:manager|mgr)\b|\b(?:supervisor|superintendent|director|president|ceo|cfo|coo|cto|cio|chief|owner|co-owner|proprietor|principal|founder|co-?founder|foreman|managing partner|dean|charge nurse|executive producer|shift lead(?:er)?|team lead(?:er)?|squad leader|gerente|supervisora?|directora?|jef[ea]|encargad[ao]|directeur|directrice)\b|\bhead\b(?! start)|\blead(?:er)?\b(?! generation)|\b(?:healthcare|health care|clinical|clinic|hospital|practice|office|facility|department|nursing home|assisted living|medical|program|school|corporate|regional|division|unit|center|centre)\s+administrator\b|^administrator\b/i;

const people = `(?:staff|employees|team|teams|personnel|people|subordinates|direct reports?|associates|workers|crew|nurses|cnas?|lpns?|rns?|assistants|technicians|clerks|receptionists|representatives|reps|agents|coaches|coordinators|secretaries|interns|volunteers|coders|billers|caregivers|aides|analysts|accountants|members|professionals|individuals|soldiers|supervisors|managers|servers|cashiers|developers|engineers|specialists|department|recruiters|strategists|providers)`;
const leading = `(?:supervis(?:e|es|ed|ing|ion of|ory)|manag(?:e|es|ed|ing)|led|leads?|leading|oversaw|oversees?|overseeing|direct(?:s|ed|ing)?|hir(?:ed|ing|e)|in charge of|responsible for (?:supervising|managing|leading|overseeing|the supervision of|personnel)|command(?:ed)?)`;
const ledPeople = new RegExp(
  String.raw`\b${leading}\b(?:(?!\b(?:to|with|for|by|from|in|at|that|which|schedul\w+|calendars?|records?|files?|travel|meetings?|payroll|patient|customer|client|training|new|benefits|processes|relations|communications?|information|accounts?|phone|questions?|issues|inquiries)\b)[\w\s,/&'’()+-]){0,45}?\b${people}\b(?!\s+(?:meeting|schedul|training|calendar|relation|record|file|member'?s|building|appreciation|travel|development))`,
  'i',
);
const ranThePlace =
  /\b(?:ran|run|running)\s+(?:the|an?)\s+(?:\w+\s+){0,2}(?:office|department|practice|clinic|store)\b|\bresponsible for\b[^.]{0,80}\b(?:for|and) personnel\b|\boversaw\b[^.]{0,60}\bdepartment\b|\b(?:staff|team|crew) of (?:\d+|two|three|four|five|six|seven|eight|nine|ten|over|more than|up to|approximately)\b/i;
const notLed =
  /\b(?:assist(?:ed|s|ing)?|helped|support(?:ed|s|ing)?|aided)\b.{0,30}\b(?:oversight|supervis|manag)/i;

/** Led people or ran an office or department: by title, or by what the duties say. */
export function judgeManagement(entry: WorkEntry): Judgement {
  const title = ownTitle(entry);
  if (leadingTitle.test(title)) {
    const found = yesFrom({ lines: entry.headingLines, pattern: leadingTitle, ruleId: 'management/title' });
    if (found) return found;
  }
  const duties = entry.duties.filter((line) => !notLed.test(line.text));
  return (
    yesFrom({ lines: duties, pattern: ledPeople, ruleId: 'management/led-people' }) ??
    yesFrom({ lines: duties, pattern: ranThePlace, ruleId: 'management/ran-the-place' }) ??
    no
  );
}
