import type { SkillNames } from './skill-row.ts';

/** 'Organizational and communication skills': the word 'skills' is said once, for all before it. */
const sharingItsNoun = (id: string, name: string, word: string): SkillNames => [
  id,
  name,
  word,
  {
    needsContext: ['skill', 'ability'],
    unless: new RegExp(`${word}(?! ?(?:,|and |& |or |/)[^.;]{0,80}(?:skills?|abilit))`),
    counterExamples: [`Knows our ${word} matters`, `Skills of any kind; ${word} work`],
  },
];

/** How somebody works, not what they know: everybody claims these, they separate nobody. */
export const softSkills: readonly SkillNames[] = [
  [
    'communication',
    'Communication',
    'communication skills, communication, interpersonal skills, verbal and written communication, communications skills, communicator, communicate effectively, communicate clearly, people skills, verbal skills, oral communication, written communication, verbal communication, interpersonal communication, interpersonal, communicates effectively, communicate professionally, relationship building, building relationships, build relationships, rapport',
    {
      unless:
        /communications\b(?! skill)|communication (?:disorders?|degree|systems?|devices?|equipment|plans?|technology|technologies|department|channels?|networks?|protocols?|tools?|frameworks?|platforms?|software|strateg(?:y|ies))|(?:secure|serial|wireless|encrypted|ecosystem of) communication|(?:degree|major) in communication|(?:telecom|data|mass|marketing|internal|external|strategic|corporate) communication|communication (?:consultant|manager|officer|specialist|coordinator|director)|related field/,
      counterExamples: [
        'Ten years in communications',
        'Degree in communication',
        'Electronic communication tools',
        'Knows secure communication between devices',
      ],
    },
  ],
  [
    'leadership',
    'Leadership',
    'leadership, leadership skills, team leadership, team building, leadership abilities, leadership ability, leadership qualities, leadership experience, effective leader, strong leader, natural leader, motivate others, motivate staff, motivating staff, lead by example, motivational skills, motivate a team, team builder',
    {
      unless:
        /(?:to|with|our|the|senior|top|executive|clinic|nursing|company|by|of|from|hospital|thought|your|hr and) leadership(?! skills| abilit| qualit| experience)|leadership and (?:[a-z]{1,20} )?decisions|(?:with|to|by|from|your) (?:(?:technical|product|company|business|client|site|department|peers,|teams?|and) ){1,3}leadership(?! skills| experience)|leadership (?:stakeholder|exposure|team|opportunit|development program|role|position|program|meeting|and staff)/,
      counterExamples: [
        'Reports to the leadership team',
        'Explain it to your peers, leadership and clients',
        'Supports top leadership',
        'Helps with leadership and product decisions',
      ],
    },
  ],
  [
    'organization',
    'Organization',
    'organizational skills, organization skills, organized, detail oriented, detail-oriented, attention to detail, organizational ability, organizational abilities, organisational skills, organizing skills, well-organized, highly organized, detailed-oriented, detail orientated, attentive to detail, eye for detail, attention to details, details oriented, meticulous',
    {
      unless:
        /organized (?:by|labor|in|around|crime|team|events?|meetings|workshops|conferences|work ?spaces?|files|records|manner)/,
      counterExamples: ['Organized by floor', 'You organized events'],
    },
  ],
  [
    'teamwork',
    'Teamwork',
    'teamwork, team player, team work, team-oriented, team oriented, work as a team, part of a team, collaborative, collaboration, works well with others, work well with others, team environment, cooperative, work in a team, team-player, team setting, working in a team, work collaboratively',
    {
      unless:
        /team works\b|\bcollaborations\b|collaborative (?:efforts?|decision|project)|collaborative (?:tools?|software|filtering|practice|agreement|research|drug|environment|care|team|culture|organi[sz]ation|source|or distributed)|in collaboration|collaboration (?:tools?|with|software|between|agreement|platform|\/)|(?:time zones?|in-office days) for (?:[a-z]{1,20} )?collaboration|agentic collaboration/,
      counterExamples: [
        'How the team works',
        'In collaboration with our partners',
        'Collaborative tools',
        'A time zone for collaboration',
        'A collaborative organization',
      ],
    },
  ],
  [
    'problem-solving',
    'Problem solving',
    'problem solving, problem-solving, conflict resolution, critical thinking, problem solver, solve problems, resolve problems, resolve conflicts, problem resolution, resolve issues, resolving problems, problem solving skills, resourceful, solving problems, conflict management, think critically, resourcefulness, problem-solver',
  ],
  [
    'multitasking',
    'Multitasking',
    'multitasking, multi-tasking, multi-task, multitask, time management, prioritize, multi-tasker, prioritization, prioritizing, manage multiple tasks, handle multiple tasks, multiple tasks, meet deadlines, time-management, manage time, multiple priorities, prioritise, manage multiple priorities, prioritize tasks, set priorities, meeting deadlines, competing priorities, time management skills, tight deadlines, setting priorities, competing demands',
    { unless: /multi-?task learning/, counterExamples: ['Multitask learning of vehicles'] },
  ],
  [
    'flexibility',
    'Flexibility',
    'flexible, flexibility, adaptable, adaptability, adapt to change, adapt quickly, adjust to change',
    {
      unless:
        /flexible share|(?:geographic|home-?office|more|offer (?:you )?an?) flexib|flexible (?:and|or) [a-z]{1,20} (?:environment|workplace|culture|benefit)|flexible based on|flexible (?:schedul|hour|work|time|pto|spending|shift|paid|availability|start|vacation|benefit|remote|location|arrangement|endoscop|public holiday|part|full|day|packag|weekend|evening|with (?:day|hour|schedul|shift))|flexibility (?:to (?:work|travel)|with (?:hour|schedul)|in (?:schedul|hour|work)|of (?:schedul|hour)|for)|(?:schedules?|scheduling|hours|shifts?|availability|days|weekends|travel)\b[^.;]{0,40} flexib/,
      counterExamples: [
        'Geographic flexibility is required',
        'Flexible hours',
        'A flexible and dynamic environment',
        'Travel, but flexible based on your wishes',
      ],
    },
  ],
  [
    'initiative',
    'Initiative',
    'self-starter, self-motivated, self starter, self motivated, takes initiative, take initiative, self-directed, proactive, taking initiative, show initiative, self-driven, go-getter, self-motivation, self driven, highly motivated',
    {
      unless:
        /stay proactive|proactive (?:monitoring|maintenance|outreach)|proactive,? (?:[a-z]{1,20} ){0,3}program/,
      counterExamples: [
        'Stay proactive and protect yourself',
        'Proactive maintenance of machines',
        'A proactive corporate program',
      ],
    },
  ],
  [
    'independence',
    'Independence',
    'work independently, working independently, minimal supervision, little supervision, works independently, independent worker, without supervision, independent judgment, work autonomously, autonomously, limited supervision, minimum supervision',
  ],
  [
    'reliability',
    'Reliability',
    'reliable, dependable, punctual, dependability, punctuality, good attendance, excellent attendance, regular attendance',
    {
      unless:
        /more reliable|punctual report|reliable and accessible|reliable (?:transport|vehicle|car\b|internet|means|source|auto|data|high|wi-?fi|system|software|way|method|access|device|code)|(?:safe|scalable|robust|efficient|fast|secure|available|performant),? (?:and )?reliable|reliable,? (?:and )?(?:safe|scalable|robust|efficient|fast|secure|insured)/,
      counterExamples: ['Safer and more reliable roads', 'Reliable transportation', 'Punctual reports'],
    },
  ],
  [
    'professionalism',
    'Professionalism',
    'professionalism, professional demeanor, professional appearance, professional manner, professional attitude, professional image, well-groomed, professional conduct, neat appearance, well groomed, professional presentation, professional behavior, courteous, poise',
  ],
  [
    'compassion',
    'Compassion',
    'compassion, compassionate, empathy, empathetic, empathic, caring attitude, kindness, caring personality, sympathetic, caring nature, genuine concern',
    {
      unless:
        /compassion(?:ate)? leave|compassionate (?:care|sexual|abortion|health|service|team)|(?:provide|provides|providing|our|deliver|delivers|delivering|offer|offering) (?:[a-z-]{1,20},? ){0,2}compassionate/,
      counterExamples: ['Compassion leave', 'Our compassionate team'],
    },
  ],
  [
    'friendliness',
    'Friendliness',
    'friendly, outgoing, personable, approachable, pleasant personality, friendly personality, outgoing personality, cheerful, friendly attitude, positive personality, friendly demeanor, pleasant demeanor, great personality, upbeat, gracious, bubbly',
    {
      unless:
        /(?:family|user|eco|pet|environmentally|kid|dog|developer|print|teen|youth|budget|mobile|client|customer|business|lgbtq)[- ]friendly|friendly (?:work|environment|interface|staff|team|office|atmosphere|service|product|practice|clinic|workplace|way|culture|solution|polic)|friendly,? [a-z]{1,20} (?:work|environment|office|atmosphere)|outgoing (?:mail|call|correspondence|package|phone|shipment|fax|referral)/,
      counterExamples: ['Outgoing mail', 'A user-friendly system'],
    },
  ],
  [
    'positive-attitude',
    'Positive attitude',
    'positive attitude, can-do attitude, can do attitude, good attitude, great attitude, positive outlook, positive demeanor, enthusiasm, enthusiastic, energetic, positive energy, sense of humor, upbeat attitude',
    {
      unless:
        /(?:we are|we're|our|team of) (?:[a-z]{1,20},? )?(?:enthusiastic|energetic)|(?:enthusiastic|energetic),? (?:[a-z-]{1,20},? ){0,4}(?:[a-z]{1,20}-)?(?:team|staff|office|environment|group|workplace)\b(?! (?:player|member|oriented))/,
      counterExamples: [
        'Our enthusiastic team',
        'Young and energetic team!',
        'Work in an energetic, busy environment',
      ],
    },
  ],
  [
    'integrity',
    'Integrity',
    'integrity, honesty, honest, trustworthy, high ethical standards, tact, diplomacy, tactful, diplomatic, tactfully, trustworthiness',
    {
      unless:
        /(?:completeness|sources),? integrity|downstream integrity|data (?:accuracy|quality) and integrity|integrity,? (?:and )?confidentiality|(?:data|signal|structural|product|process|mechanical|asset|power|system|code|file|research|pipeline|program|record|financial|operational|brand|referential|design|its|reporting) integrity|integrity (?:of|and (?:accuracy|security|availability))/,
      counterExamples: [
        'Records by order, completeness, integrity',
        'Data integrity',
        'Keeps up data accuracy and integrity',
      ],
    },
  ],
  [
    'work-ethic',
    'Work ethic',
    'work ethic, strong work ethic, hard working, hard-working, hardworking, hard worker, good work ethic, work ethics, strong work ethics',
    { unless: /our (?:[a-z]{1,20} )?(?:hard-?working|dedicated)/, counterExamples: ['Our hardworking team'] },
  ],
  [
    'stress-tolerance',
    'Calm under pressure',
    'work under pressure, fast-paced environment, fast paced environment, working under pressure, stress tolerance, handle stress, under pressure, high-pressure, stressful situations, fast-paced, fast paced, composure, stress management, handle pressure, remain calm, stay calm',
    {
      unless:
        /(?:we are|our|join a|this is a) (?:[a-z-]{1,20},? ){0,2}fast[- ]paced|environment will (?:give|offer|provide)/,
      counterExamples: ['Our fast-paced office', 'The fast-paced environment will give you a lot'],
    },
  ],
  [
    'decision-making',
    'Decision making',
    'decision making, decision-making, sound judgment, good judgment, sound judgement, good judgement, decisive, make decisions, independent decisions, make sound decisions, sound decisions, common sense',
    {
      unless:
        /(?:accelerates?|improved?|supports?|drives?|inform|informs|guides?|purposes? of) (?:[a-z-]{1,20} )?decision|facilitates? (?:[a-z]{1,20} and )?decision|power to make decisions|(?:clinical|treatment|shared|business|executive|strategic|government|policy|investment|product|hiring|data-driven) decision[- ]making|decision[- ]making (?:process|power|authority|bod|structure)/,
      counterExamples: [
        'It accelerates decision-making',
        'Shared decision making with patients',
        'Reports for the purpose of high-level decision making',
        'Metrics that guide decision-making',
        'Models that facilitate strategy and decision-making',
      ],
    },
  ],
  [
    'analytical-skills',
    'Analytical skills',
    'analytical skills, analytical thinking, analytical ability, analytical abilities, analytic skills, logical thinking, quantitative skills, think logically, analytical mindset, analytical thinker, analytical and problem',
  ],
  [
    'listening',
    'Listening',
    'listening skills, active listening, good listener, active listener, listen carefully, good listening skills, great listener',
  ],
  [
    'learning',
    'Willingness to learn',
    'quick learner, fast learner, willingness to learn, eager to learn, willing to learn, learn quickly, desire to learn, eagerness to learn, ability to learn, quickly learn, able to learn, growth mindset, intellectual curiosity, eager learner',
    {
      unless: /(?:opportunity|chance|you will|you'll|help you) (?:to )?(?:quickly )?learn/,
      counterExamples: ['An opportunity to quickly learn the trade'],
    },
  ],
  [
    'cultural-competence',
    'Cultural competence',
    'cultural competency, cultural competence, culturally sensitive, cultural sensitivity, diverse populations, culturally competent, diverse population, cultural awareness, cultural humility, diverse groups, culturally diverse, diverse patient population, cross-cultural, diverse communities, socioeconomic backgrounds',
    {
      unless: /building a|(?:encourage|welcome|celebrate|strive to|hire|recruit)s?\b[^.;]{0,60}divers/,
      counterExamples: [
        'Building a culturally diverse faculty',
        'We welcome people from diverse communities',
      ],
    },
  ],
  [
    'creativity',
    'Creativity',
    'creativity, creative thinking, innovative thinker, creative thinker, innovative thinking, think outside the box, out of the box thinking, creative problem solving',
  ],
  ['patience', 'Patience', 'patience, patient and kind, patient demeanor, kind and patient'],
  [
    'presentation-skills',
    'Presentation skills',
    'presentation skills, public speaking, presenting skills, give presentations, presenting to groups, oral presentation, oral presentations, making presentations, group presentations, speaking skills',
    {
      unless: /(?:spanish|english|bilingual|language)[ -]speaking skills/,
      counterExamples: ['Spanish speaking skills preferred'],
    },
  ],
  [
    'negotiation',
    'Negotiation',
    'negotiation skills, negotiating skills, persuasion, influencing skills, ability to influence, negotiator, negotiation and persuasion',
  ],
  [
    'writing-skills',
    'Writing',
    'writing skills, strong writer, excellent writing, grammar, spelling, excellent grammar, spelling and grammar, grammar and spelling, written skills, business english, punctuation, excellent writer',
  ],
  [
    'math-skills',
    'Math skills',
    'math skills, basic math, mathematical skills, basic math skills, basic mathematics, basic arithmetic, mathematical ability, good with numbers, strong math skills, arithmetic, mathematics skills, math aptitude',
  ],
  [
    'thoroughness',
    'Thoroughness',
    'thoroughness, follow through, follow-through, accuracy and efficiency, work accurately, high degree of accuracy, accuracy and attention, accuracy and thoroughness',
  ],
  [
    'confidentiality',
    'Confidentiality',
    'maintain confidentiality, confidential information, confidentiality, discretion, sensitive information, handle confidential, discreet',
    {
      unless:
        /(?:sole|our|manager\S{0,3}|company\S{0,3}|employer\S{0,3}|supervisor\S{0,3}|the|at|full|its) discretion|discretion of|integrity,? (?:and )?(?:confidentiality|availability)|confidentiality,? (?:and |agreement|integrity|availability)|(?:your|applicant|report|request)\b[^.;]{0,40}confidential/,
      counterExamples: ['At the discretion of the manager'],
    },
  ],
];

/** Found beside the whole names: 'organizational and communication skills' names both. */
export const skillsSharingANoun: readonly SkillNames[] = [
  sharingItsNoun('organization', 'Organization', 'organizational'),
  sharingItsNoun('analytical-skills', 'Analytical skills', 'analytical'),
  sharingItsNoun('presentation-skills', 'Presentation skills', 'presentation'),
  sharingItsNoun('negotiation', 'Negotiation', 'negotiation'),
  sharingItsNoun('listening', 'Listening', 'listening'),
  sharingItsNoun('writing-skills', 'Writing', 'writing'),
];
