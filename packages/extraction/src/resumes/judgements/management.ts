import { PLURAL } from '../../engine/numbers.ts';
import type { FlowText } from './flow-text.ts';
import { type JudgedEntry, type Judgement, no, occurs, ownTitle, yesFrom } from './judgement.ts';
import { endOfLedPeople } from './led-people.ts';

/** 'Project manager', 'account manager', 'case manager' lead no people by their title; a network's administrator none either. */
const leadingTitle =
  /(?<!\b(?:project|account|accounts|case|care|office of the) )\b(?:manager|mgr)\b(?!['’]?s? (?:assistant|secretary|aide)\b)|\b(?:(?:supervisor|superintendent|director|president|vp|ceo|cfo|coo|cto|cio)(?!['’]?s? (?:assistant|secretary|aide)\b)|supervising|(?:chief|owner|co-owner|proprietor|principal)(?!['’]?s? (?:assistant|secretary|aide)\b)|foreman|managing partner|dean|charge nurse|executive producer|(?:platoon|first|drill) sergeant|commander|ncoic|officer in charge|shift lead(?:er)?|team lead(?:er)?|squad leader|gerente|supervisora|directora|jef[ea]|encargad[ao]|directeur|directrice)\b|\bhead\b(?! start)|\blead(?:er)?\b(?! generation| abatement| development)|\b(?:healthcare|health care|clinical|clinic|hospital|practice|office|facility|department|nursing home|assisted living|medical|school|division|unit|center|centre|health services)\s+administrator\b(?!['’]?s? (?:assistant|secretary|aide)\b)|^(?:(?:assistant|associate|interim|acting|deputy) )?administrator\b/gi;

const leading = `(?:supervis(?:e|es|ed|ing|ion of|ion to)|disciplin(?:e|ed|ing)|headed|oversight (?:of|for)|manag(?:e|es|ed|ing|ement of)|led|leads|leading|(?<=^|[\\n.•] {0,9})lead|and lead(?= (?:\\d+|${PLURAL})\\b)|oversaw|oversees?|overseeing|direct(?:s|ed|ing)|in charge of|responsible for (?:the )?(?:supervision of|management of|personnel)|command(?:s|ed)|leadership (?:of|to|for))`;
const leadingVerb = new RegExp(`\\b${leading}\\b`, 'gi');
const hired =
  /\b(?:hir(?:e|ed|ing)|recruit(?:ed|ing)?)\b[^.\n]{0,40}\b(?:fir(?:e|ed|ing)|terminat\w+|disciplin\w+|evaluat\w+|supervis\w+|performance (?:reviews|appraisals))\b/gi;
/** 'Ran a flu clinic': an afternoon of it, no place of work. */
const sessions =
  '(?:(?:tele)?phone|flu|shots?|vaccin\\w+|immuni[sz]\\w+|screening|injection|allergy|blood|wound|weekly|monthly|saturday)';
/** 'Supervised housekeeping, laundry and the front office': the people of these departments. */
const departments =
  '(?:housekeeping|laundry|dietary|maintenance|nursing|billing|reception|registration|admissions?|transport(?:ation)?|(?:the )?(?:front|back|business|billing) (?:office|desk)|environmental services|medical records|social services|accounts (?:payable|receivable)|shipping|receiving)';
const ranThePlace = new RegExp(
  String.raw`\b(?:ran|run|running)\s+(?:the|an?)\s+(?:entire |whole |(?!${sessions}\b)\w+ )?(?:office|department|practice|clinic|store|kitchen)\b|\bresponsible for\b[^.\n]{0,80}\b(?:for|and) personnel\b|\boversaw\b[^.\n]{0,60}\bdepartment\b|\b(?:manag|overs|direct)\w+ (?:all |the )?(?:\w+ )?(?:aspects|operations|daily operations|day[- ]to[- ]day operations|administration) of (?:the |an? |our )?(?:[\w-]+ ){0,3}(?:practice|clinic|facility|store|branch|center|office|department)s?\b|\bsupervis(?:e|es|ed|ing) ${departments}(?=,? (?:and|&) |,|[.;\n]|$)|\bsupervis\w+ (?:the )?(?:work|activities|operations) of (?:an? |the )?(?:[\w-]+ ){0,3}(?:unit|section|division|branch|shift|department|office)\b|\b(?:supervis|manag|led|lead|overs|direct|head)\w* (?:(?!\b(?:for|to|with|from)\b)[^.\n]){0,50}\b(?:staff|team|crew|group|office|department|desk|section|squad|platoon|pod|unit|shift|pool) of (?:over |up to |about |approximately |more than )?(?:\d+|${PLURAL})\b`,
  'gi',
);
const number = String.raw`(?:\d+|${PLURAL})`;
const ledInNumbers =
  '(?:employees|staff|people|clerks|associates|technicians|soldiers|sailors|marines|airmen)';
const ledByNoun = new RegExp(
  [
    // 'Promoted to office manager', but 'acted as supervisor when she was absent'
    String.raw`(?:act(?:ed|s|ing)?|serv(?:ed|es|ing)?|promoted) (?:as|to) (?:an? |the )?(?!assistant|back|liaison|secretary|support|project|account|case)(?:[\w-]+ )?(?:supervisor|manager|team lead(?:er)?)\b(?![^.\n]{0,60}\b(?:absen\w+|away|vacation|when|assistant)\b)`,
    String.raw`(?:staff|employee|team|personnel) supervision\b`,
    String.raw`supervisory (?:duties|role|responsibilit\w+) (?:over|for|of)\b`,
    // 'Conducted performance reviews of the clerks'
    String.raw`(?:conduct|perform|complet|deliver)\w* (?:\w+ ){0,2}(?:performance|employee|staff) (?:performance )?(?:evaluations?|reviews?|appraisals?)\b`,
    String.raw`(?:reviews|evaluations|appraisals|responsible) (?:for|of) (?:\w+ ){0,2}direct reports\b|\d+ direct reports\b|direct reports: ?\d`,
    String.raw`responsible for (?:an? |the )?(?:\w+ )?(?:team|staff|crew|department) of ${number}\b`,
    String.raw`responsible for ${number} (?:\w+ )?${ledInNumbers}\b`,
    // 'Responsible for the health, welfare and training of 38 soldiers'
    String.raw`responsible for (?:the )?(?:(?:health|welfare|morale|training|discipline|safety|development|performance|supervision),? (?:and )?){1,5}of ${number} (?:\w+ )?${ledInNumbers}\b`,
    // 'Squad leader of eight clerks'
    String.raw`(?:squad|section|team|shift|group|crew) leader (?:of|for|over) (?:${number})\b`,
    // 'Seven in billing answered to me', 'one half-time assistant reports to me', 'four women under me'
    String.raw`(?:report(?:s|ed|ing)?|answer(?:s|ed|ing)?) (?:directly )?to me\b`,
    String.raw`under (?:me|my (?:charge|direction|leadership|supervision))\b`,
    String.raw`delegat\w+ (?:\w+ ){0,2}(?:work|tasks|duties|assignments|responsibilities) to (?:\w+ ){0,2}(?:staff|employees|team|clerks|assistants)\b`,
  ]
    .map((form) => String.raw`\b(?:${form})`)
    .join('|'),
  'gi',
);
const ledOnes = String.raw`(?:[\p{L}\d]+ ){0,3}(?:recepcionistas?|emplead[oa]s|personas|asistentes|auxiliares|enfermer[ao]s|secretari[ao]s|facturador[ae]s|personal|equipo)(?!\p{L})`;
/** 'Superviso a cuatro recepcionistas', 'Superviso a 6 empleados', 'Supervisión de tres empleados', 'Lideré un equipo', 'con seis empleados a mi cargo'. */
const ledInSpanish = new RegExp(
  [
    String.raw`\b(?:supervis(?:o|é|ar|aba|ando)|dirijo|dirigí|dirigir|coordino|coordiné) (?:a|al) ${ledOnes}`,
    String.raw`\b(?:supervisión|dirección|gerencia) (?:de|del|a|al) ${ledOnes}`,
    String.raw`\bmanejo (?:de|del) (?:\p{L}+ ){0,2}(?:personal|emplead[oa]s)(?!\p{L})`,
    String.raw`\b(?:lider(?:o|é|ar|aba|ando)) (?:a |al |el |un )?${ledOnes}`,
    String.raw`\ba mi cargo\b`,
  ].join('|'),
  'giu',
);
/** 'Bajo la supervisión del personal', 'Apoyo a la supervisión de los empleados': another leads. */
const ledByOthers = /\b(?:bajo|apoy\p{L}+|asist\p{L}+|ayud\p{L}+|colabor\p{L}+)(?!\p{L})[^.\n]{0,50}$/iu;
const notLed =
  /\b(?:assist(?:ed|s|ing)?|help(?:ed|s|ing)?|support(?:ed|s|ing)?(?! (?:reports?|documents?|documentation|schedules?|data|materials?)\b)|aid(?:ed|s)?)\b[^.\n]{0,50}$|\b(?:collaborat|work)\w* with (?:the )?(?:managers?|supervisors?|directors?|management)\b[^.\n]{0,50}$|\bunder the (?:direct )?$|\bin (?:the )?absence of\b/i;

const inSpanish = {
  pattern: ledInSpanish,
  ruleId: 'management/led-in-spanish',
  unlessAfter: ledByOthers,
};

/** 'Administrator' alone: of an office, or of 'the network and mail servers'. */
const bareAdministrator = /^(?:(?:assistant|associate|interim|acting|deputy) )?administrator$/i;
const ofMachines = /\b(?:servers|networks?|databases?|firewalls?|active directory|linux|help desk)\b/i;

/** They hire for others. */
const hiringTrade = /\b(?:recruit\w*|human resources|hr|staffing|talent)\b/i;

/** The heading from its title on: 'Lantern Hospice | Administrator'. */
function fromTitle(heading: FlowText, title: string): FlowText {
  const at = Math.max(0, heading.text.indexOf(title));
  return { ...heading, text: heading.text.slice(at), offset: heading.offset + at };
}

/** Led people or ran an office or department: by title, or by what the duties say. */
export function judgeManagement({ entry, heading, duties, spanish }: JudgedEntry): Judgement {
  const title = ownTitle(entry);
  const leads =
    occurs(leadingTitle, title) && !(bareAdministrator.test(title) && ofMachines.test(duties.text));
  const byTitle = leads
    ? yesFrom(fromTitle(heading, title), { pattern: leadingTitle, ruleId: 'management/title' })
    : null;
  const hires = hiringTrade.test(title) ? null : { pattern: hired, ruleId: 'management/hired' };
  return (
    byTitle ??
    yesFrom(duties, {
      pattern: leadingVerb,
      endsAt: endOfLedPeople,
      ruleId: 'management/led-people',
      unlessAfter: notLed,
    }) ??
    (spanish ? yesFrom(duties, inSpanish) : null) ??
    yesFrom(duties, { pattern: ranThePlace, ruleId: 'management/ran-the-place', unlessAfter: notLed }) ??
    (hires && yesFrom(duties, { ...hires, unlessAfter: notLed })) ??
    (hires && yesFrom(duties, { pattern: ledByNoun, ruleId: 'management/by-noun', unlessAfter: notLed })) ??
    no
  );
}
