import type { ApplyStep } from '@omm/contracts';
import type { MatchContext, Rule } from '../../../engine/rule.ts';

const SENDS =
  '(?:envi(?:a|e|en|ar|anos|enos|alo|elo|arlo)|mand(?:a|e|en|ar|ame|anos|enos)|somet(?:a|e|er|an)|remit(?:a|ir|an)|hacer llegar|entreg(?:a|ue|ar)|tra(?:e|er|iga)|adjunt(?:a|e|ar)|present(?:a|e|ar)|deja(?:r)?|deje|escrib(?:e|a|ir)|aplic(?:a|ar|ue) con)';
const RESUME = '(?:resumes?|curriculums?(?: vitae)?|cv|hoja de vida|curriculo)';

/** Recruiters are warned off; resumes are the daily work. */
const OTHERS =
  /\b(?:agencias?|revisar|filtrar|evaluar|archivar|pacientes?|fraude|acomodo razonable|discapacidad)\b/;

const said =
  (step: ApplyStep) =>
  (_groups: unknown, { segment, start, end }: MatchContext): ApplyStep | null =>
    OTHERS.test(segment.slice(Math.max(0, start - 100), end + 60)) ? null : step;

/** What a Spanish posting tells the applicant to do. */
export const spanishApplyRules: readonly Rule<ApplyStep>[] = [
  {
    id: 'apply/enviar-resume',
    anchors: ['resume', 'curriculum', 'curriculo', 'cv', 'vida'],
    pattern: new RegExp(
      String.raw`\b${SENDS}\b(?: (?!cuando\b|si\b)[^\s.;]+){0,5}? ${RESUME}\b|(?<=\ben persona )con (?:tu|su) ${RESUME}\b`,
      'g',
    ),
    produce: said('send-resume'),
    examples: [
      { text: '«Manda tu resume» por texto', value: 'send-resume' },
      { text: 'Favor de «remitir su hoja de vida» a la oficina', value: 'send-resume' },
      { text: 'Aplica en persona «con tu resume»', value: 'send-resume' },
      { text: '«Envíanos tu CV» con foto', value: 'send-resume' },
    ],
    counterExamples: ['revisar y enviar resumes de otros candidatos', 'enviar la factura al resumen'],
  },
  {
    id: 'apply/a-la-direccion',
    anchors: ['@'],
    pattern: new RegExp(
      String.raw`\b(?:${SENDS}|correo(?: electronico)?|interesad[oa]s?|solicit(?:a|e|ar|udes)|contact(?:a|e|ar|enos|anos)|escrib(?:e|a|anos|enos))\b[^;@\n]{0,110}?[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,60}`,
      'g',
    ),
    produce: said('send-email'),
    examples: [{ text: '«Interesados escribir a empleos@clinica.example»', value: 'send-email' }],
    counterExamples: ['para acomodo razonable escriba a rh@clinica.example'],
  },
  {
    id: 'apply/llamar',
    anchors: [
      'llamar',
      'llame',
      'llama',
      'llamanos',
      'llamenos',
      'comunicarse',
      'comuniquese',
      'comunicate',
      'texto',
      'whatsapp',
      'textear',
    ],
    pattern:
      /\b(?:llam(?:ar|e|a|anos|enos)|comunicarse|comuniquese|comunicate|(?:manda|envia|envie|por) (?:un )?texto|texto|textear|whatsapp)\b(?: [^\s.;@\d]+){0,4}? ?:?\(?\d{3}\)?[-. ]{1,2}\d{3}[-. ]\d{4}|\bllam(?:ar|e) (?:a la oficina|al telefono)\b/g,
    produce: said('call'),
    examples: [
      { text: 'Interesados «llamar al 787 555 0119»', value: 'call' },
      { text: '«Texto al 305-555-0177»', value: 'call' },
      { text: '«Llamar a la oficina»', value: 'call' },
    ],
    counterExamples: ['llamar a los pacientes', 'Pacientes: llame al 787-555-0119'],
  },
  {
    id: 'apply/no-llamar',
    anchors: ['llamada', 'llamar', 'llame'],
    pattern: /\bno (?:llamadas|llamar|llame)\b/g,
    produce: () => 'no-calls',
    examples: [{ text: '«no llamadas» por favor', value: 'no-calls' }],
    counterExamples: ['atender llamadas'],
  },
  {
    id: 'apply/en-linea',
    anchors: ['linea', 'internet', 'portal', 'pagina', 'enlace', 'link', 'web'],
    pattern:
      /\b(?:solicit(?:e|a|ar|ud)|aplic(?:a|ar|ue|acion)|postul(?:a|ate|e|ese|arse)|complet(?:a|e|ar)|llen(?:a|e|ar))\b[^.;\n]{0,40}?\b(?:en linea|por internet|en nuestr[oa] (?:portal|pagina)|(?:en|a traves de|por) (?:el|la|nuestr[oa]|este) (?:portal|pagina|enlace|link|sitio web))\b/g,
    produce: said('apply-online'),
    examples: [
      { text: '«Solicite en línea»', value: 'apply-online' },
      { text: '«Aplica en nuestra página» web', value: 'apply-online' },
    ],
    counterExamples: ['ayudar a pacientes a llenar formularios en línea', 'citas en línea'],
  },
  {
    id: 'apply/en-persona',
    anchors: ['persona', 'personalmente', 'pasar', 'pase', 'pasa', 'entregar'],
    pattern:
      /\b(?:aplic(?:a|ar|ue)|solicit(?:a|e|ar)|present(?:ate|ese|arse)|entreg(?:a|ue|ar)[^.;\n]{0,25})\s(?:en persona|personalmente)\b|\b(?:pas(?:ar|e|a)) (?:por|a) (?:la |nuestra )?(?:oficina|clinica|consultorio)(?= (?:a|para|con|de lunes))|\bentregar (?:su )?(?:resume|hoja de vida) en (?:la|nuestra) oficina\b/g,
    produce: said('apply-in-person'),
    examples: [
      { text: '«Aplica en persona» con tu resume', value: 'apply-in-person' },
      { text: '«Pasar por la oficina» con resume', value: 'apply-in-person' },
      { text: '«Entregar su hoja de vida en la oficina»', value: 'apply-in-person' },
    ],
    counterExamples: ['atender al paciente en persona', 'pasar a los pacientes a la clínica'],
  },
  {
    id: 'apply/referencias',
    anchors: ['referencia', 'recomendacion'],
    pattern: new RegExp(
      String.raw`\b${SENDS}\b(?: [^\s.;]+){0,8}? (?:(?:dos|tres|\d|cartas? de) (?:referencias?|recomendacion(?:es)?)|cartas? de (?:referencia|recomendacion)|referencias (?:laborales|profesionales|personales))\b`,
      'g',
    ),
    produce: said('send-references'),
    examples: [{ text: '«Enviar resume y tres referencias»', value: 'send-references' }],
    counterExamples: ['enviar el referido al especialista'],
  },
];
