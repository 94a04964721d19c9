export type SectionKind =
  | 'summary'
  | 'experience'
  | 'military'
  | 'education'
  | 'skills'
  | 'credentials'
  | 'languages'
  | 'volunteer'
  | 'contact'
  | 'other';

/** Words that may stand before the noun of a heading without changing what it heads. */
const adjectives = String.raw`(?:(?:professional|work|working|employment|career|job|relevant|related|additional|other|prior|previous|past|recent|current|selected|key|core|clinical|administrative|administration|management|managerial|leadership|supervisory|medical|office|healthcare|health care|business|industry|teaching|technical|general|special|personal|qualifying|applicable|detailed|civilian|paid|chronological|summary of|history of|overview of|areas? of|my|and|&|/)\s+)*`;

/** What a heading says, most telling first. Sources: the headings of the labelled resumes' layouts and JSON Resume's sections. */
const rows: readonly (readonly [SectionKind, string])[] = [
  [
    'volunteer',
    String.raw`(?:(?:clinical |healthcare |medical |professional )?(?:internships?|externships?|practicums?|rotations)(?: (?:experiences?|history|positions|hours|sites?))?(?:(?: and | & |/)(?:internships?|externships?|practicums?|rotations|volunteer(?:ing| work| experience)?))?|clinical rotation|(?:prácticas|pasantías)(?: (?:profesionales|clínicas|laborales))?|rotaciones clínicas|volunteering|leadership|leadership (?:roles|positions|activities)|volunteerism|voluntariado|(?:trabajo|servicio|experiencia)s? (?:voluntari[oa]s?|comunitari[oa]s?)|bénévolat|(?:volunteer|community|civic|charity|charitable|pro bono|voluntary|on campus|campus|extra-?curricular|leadership (?:and|&) service)(?:[\s/&,]{1,3}(?:and|&|service|services|work|experience|history|activity|activities|involvement|engagement|leadership|outreach|interests|volunteer|community|positions?|roles?|volunteering)){1,5})`,
  ],
  [
    'military',
    String.raw`(?:(?:u\.?s\.? )?military|army|navy|armed forces|servicio militar)(?: (?:service|experience|history|background|career|record|training))*`,
  ],
  [
    'education',
    String.raw`${adjectives}(?:education(?:al)?|academics?|academic (?:background|history|qualifications?|credentials|preparation)|schools?|schooling|stud(?:y|ies)|learning|degrees?|training|coursework|what i(?:['’]ve| have)? studied|educación(?: formal| académica)?|(?:preparación|formación|trayectoria|experiencia) (?:académica|educativa|profesional y académica)|formación(?: y estudios)?|(?:datos|antecedentes|historial) académicos?|historial educativo|estudios(?: realizados| cursados)?|escolaridad|formation|études|scolarité)(?:\s*(?:and|&|/|,|y|et|\+)\s*(?:professional |special |additional |vocational )?(?:training|trainings|education|certifications?|certificates?|credentials?|licen[sc]es?|licensure|qualifications?|honors|awards|coursework|development|academic background|skills|experience|other))*(?:\s+(?:background|history|qualifications|details|summary|profile|credentials|complémentaire))?`,
  ],
  [
    'credentials',
    String.raw`${adjectives}(?:licen[sc]es?|licensures?|certifications?|certificates?|certificados?|certificaciones|licencias?(?: profesionales)?|cursos y certificaciones|credentials|registrations?|certifications? (?:held|achieved|earned))(?:\s*(?:and|&|/|,|y|et)\s*(?:professional )?(?:licen[sc]es?|licensures?|certifications?|certificates?|certificaciones|memberships?|training|trainings|registrations?|credentials|affiliations?|awards?|courses|education|achievements|skills))*`,
  ],
  [
    'languages',
    `(?:${adjectives}|foreign )(?:languages?(?: skills| proficienc(?:y|ies)| abilities| spoken)?|idiomas|lenguas|langues|linguistic skills)`,
  ],
  [
    'skills',
    String.raw`${adjectives}(?:skills?|skill (?:highlights?|sets?|summary|profile)|skills? (?:summary|and abilities|highlights?|profile|set|overview)|skillset|competenc(?:y|ies)|core strengths|strengths|expertise|proficienc(?:y|ies)|abilities|highlights|qualifications?|capabilities|knowledge|technolog(?:y|ies)|software|tools|computer|computers|top skills|specialties|specialt(?:y|ies)|functional experience|competencias|habilidades|destrezas|fortalezas|capacidades|conocimientos(?: (?:técnicos|informáticos|de computadora))?|aptitudes|programas|compétences|informática)(?:\s*(?:and|&|/|,|y|et|of)\s*(?:core |key |technical |professional )?(?:skills|destrezas|habilidades|conocimientos|competencias|abilities|strengths|expertise|qualifications|knowledge|competencies|attributes|interests|software|technology|technologies|accomplishments|achievements|proficiencies|certifications|tools))*(?:\s+(?:skills|summary|proficiency|knowledge|experience|systems|programs|applications))?`,
  ],
  [
    'experience',
    String.raw`${adjectives}(?:experiences?|work|employment|positions?|jobs|experiencia(?:s)?(?: (?:laboral|profesional|de trabajo))?|historial (?:laboral|profesional|de (?:empleos?|trabajos?))|trayectoria (?:laboral|profesional)|antecedentes laborales|empleos?(?: anteriores)?|expériences?(?: professionnelles?)?|parcours(?: professionnel)?|emplois?|employers?|assignments|appointments|professional background|career background|work background|career (?:chronology|progression|path|narrative))(?:\s+(?:history|experience|background|record|held|summary|highlights|details|chronology|overview|narrative|profile))*(?:\s*(?:and|&|/|,)\s*(?:accomplishments|achievements|employment|internships?|responsibilities|skills|history|positions|experience|training|projects|duties))*(?:\s*\((?:continued|cont\.?|cont['’]d)\))?`,
  ],
  [
    'experience',
    `(?:${adjectives}(?:history|chronology)|where i(?:['’]ve| have) (?:been|worked)|what i(?:['’]ve| have) done|jobs i have held)`,
  ],
  [
    'summary',
    String.raw`${adjectives}(?:summary|profile|objectives?|overview|focus|statement|synopsis|background|about(?: me)?|introduction|bio(?:graphy)?|summary of qualifications|executive (?:summary|profile)|career (?:goals?|statement)|goals?|personal statement|in short|resumen|perfil|objetivos?|acerca de mí|sobre mí|extracto|profil|résumé|à propos|headline|qualifications summary|who i am)(?:\s+(?:statement|profesional|personal|profile|summary|professionnel|of qualifications|of skills|laboral))?`,
  ],
  [
    'contact',
    `(?:contact|contact (?:information|info|details|me)|personal (?:information|details|data|info)|contacto|datos (?:personales|de contacto)|información (?:personal|de contacto)|coordonnées|address)`,
  ],
  [
    'other',
    String.raw`${adjectives}(?:accomplishments?|achievements?|awards?|honou?rs?|recognitions?|interests?|hobbies|activities|affiliations?|associations?|memberships?|organizations?|references?|referees|projects?|publications?|patents?|presentations?|conferences?|information|additional|extra ?curricular activities|portfolio|research|courses|involvement|professional development|continuing education|security clearance|availability|referencias(?: personales| laborales)?|logros|premios|reconocimientos|intereses|pasatiempos|proyectos|información adicional|otros datos|cursos|afiliaciones|distinctions|centres? d['’]intérêt|loisirs|références|test scores|causes|recommendations|most proud of|honors-awards)(?:\s*(?:and|&|/|,|y)\s*(?:professional |community )?(?:reconocimientos|logros|premios|accomplishments|achievements|awards?|honou?rs?|recognitions?|interests?|hobbies|activities|affiliations?|associations?|memberships?|certifications?|certificates|scholarships|publications|presentations|involvement|involvements|leadership|service|organizations|distinctions|languages))*(?:\s+(?:information|upon request|available upon request))?`,
  ],
];

const compiled = rows.map(([kind, source]) => [kind, new RegExp(`^(?:${source})$`, 'iu')] as const);

/** How the longer words of all rows begin: a line with any other long word is no heading. */
const beginnings = new Set(
  rows.flatMap(([, source]) =>
    (source.match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 4).toLowerCase()),
  ),
);

function mayHead(lower: string): boolean {
  return (lower.match(/[a-zß-ÿ]{6,}/g) ?? []).every((word) => beginnings.has(word.slice(0, 4)));
}

/** What kind of section these words open; null: they are no heading. */
export function headingKind(words: string): SectionKind | null {
  if (words.length > 70 || !mayHead(words.toLowerCase())) return null;
  const plain = words
    .replace(/^[\s\W_]+|(?<![\s:.\-–—_=*#|•])[\s:.\-–—_=*#|•]+$/gu, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
  if (plain.length < 4 || plain.length > 60 || plain.split(' ').length > 8) return null;
  for (const [kind, form] of compiled) if (form.test(plain)) return kind;
  return null;
}
