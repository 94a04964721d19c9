import { verbForms } from './verb-forms.ts';

/** Verbs of doing a work itself: what they govern is done ('handles billing', 'oversee payroll'). */
const DOING =
  'administer|answer|arrange|assist|assume|balance|carry out|check|collect|complete|conduct|coordinate|cover|direct|do|ensure|enter|execute|facilitate|file|handle|head|help|lead|maintain|manage|monitor|obtain|order|organize|oversee|own|perform|post|prepare|process|provide|reconcile|record|review|run|schedule|submit|supervise|support|track|train|update|verify|hire|recruit|interview|greet|bill|spearhead|undertake|deliver|plan|resolve|control|keep|double|sort|make|register|develop|create|implement|establish|use|fax|scan|type|copy|order|stock|purchase|mentor|onboard|promote|orient|evaluate|discipline|terminate|counsel|design|manage|sterilize|room|draw|code|invoice|pay|negotiate';

/** Verbs that begin a duty, whatever they govern. */
const OTHERS =
  'abstract|follow up|take on|back up|accept|achieve|adapt|address|adhere|adjust|advance|advise|advocate|align|analyze|anticipate|apply|appeal|approve|architect|assess|assign|assure|attend|audit|author|authorize|automate|book|bring|build|calculate|call|capture|champion|check in|clean|close|coach|code|collaborate|communicate|compile|compose|comply|compute|confer|configure|confirm|consult|contact|convert|cultivate|customize|decide|define|delegate|demonstrate|deploy|determine|devise|diagnose|discuss|dispense|distribute|document|draft|drive|edit|educate|elevate|employ|empower|enable|encourage|enforce|engineer|enhance|enroll|escalate|exercise|expand|explain|explore|field|forecast|format|formulate|foster|fulfill|function|gather|generate|give|grow|guide|identify|improve|influence|inform|initiate|input|inspect|inspire|install|instruct|integrate|interact|interface|interpret|investigate|iterate|keep|launch|leverage|liaise|listen|locate|log|mail|map|market|measure|meet|modify|motivate|navigate|notify|nurture|observe|offer|open|operate|optimize|partner|photocopy|place|post|prescribe|present|prioritize|procure|produce|program|propose|provide|publish|pull|pursue|qualify|reach out|receive|recommend|refer|refine|report|represent|request|requisition|research|respond|restock|return|revise|route|safeguard|scale|screen|secure|select|sell|send|set|shape|share|ship|sign|simplify|solve|source|speak|staff|standardize|start|stay|steer|streamline|strengthen|study|suggest|synthesize|take|talk|teach|test|transcribe|transfer|translate|transport|travel|triage|troubleshoot|tutor|uphold|utilize|validate|welcome|work|write|admit|credential|count|prove|cultivate|conceive|allocate|input|deal|re-?schedule|reschedule|organise|analyse|prioritise|participate|contribute|engage|focus|serve|act';

const formsOf = (verbs: string): string[] =>
  verbs
    .split('|')
    .flatMap((verb) => verbForms(verb, { past: false }).map((form) => form.split(' ')[0] ?? ''));

/** Names too: 'reports', 'works', 'plans', 'a review'. They do nothing behind another noun, so only `DOING` looks at them. */
export const doingForms: ReadonlySet<string> = new Set(formsOf(DOING));
export const workForms: ReadonlySet<string> = new Set([...doingForms, ...formsOf(OTHERS)]);
