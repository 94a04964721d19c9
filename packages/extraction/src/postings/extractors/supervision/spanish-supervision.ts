import type { Rule } from '../../../engine/rule.ts';

const PERSONAL =
  '(?:personal|equipos?|emplead[oa]s|recepcionistas|asistentes|enfermer[oa]s|auxiliares|tecnic[oa]s|secretari[oa]s|facturador[ea]s|codificador[ea]s|coordinador[ea]s|colaboradores|trabajadores|director[ea]s|supervisor[ea]s|gerentes|personas|higienistas|staff|subordinad[oa]s|grupo de (?:emplead|trabajo|person))';

/** 'Supervisar al personal', 'a cargo de un equipo de ocho', 'liderar el equipo de recepción'. */
export const supervisar: Rule<true> = {
  id: 'supervision/supervisar',
  anchors: [
    'supervisar',
    'supervisa',
    'supervisara',
    'supervisando',
    'supervision',
    'dirigir',
    'dirige',
    'dirigira',
    'liderar',
    'lidera',
    'liderara',
    'gestionar',
    'manejar',
    'cargo',
    'supervisaras',
    'lideraras',
  ],
  pattern: new RegExp(
    String.raw`\b(?:supervis(?:ar|a|ara|aras|ando|ion de)|dirig(?:ir|e|ira|iras)|lider(?:ar|a|ara|aras)|gestionar|manejar|(?:estara |estaras |persona )?a cargo de|tendra[s]? a (?:su|tu) cargo)(?: (?:y|e|o) [a-z]+)? (?:a |al |el |la |los |las |del |de |un |una |todo |todos |su |nuestro |\d{1,3} )*(?:[a-z]+ ){0,2}?${PERSONAL}(?! (?:medico de|de emergencia))`,
    'g',
  ),
  produce: (_groups, { segment, start, end }) => {
    const before = segment.slice(Math.max(0, start - 50), start);
    const words = segment.slice(start, end);
    if (
      /\b(?:bajo(?: la)?|sin|quien|que|no|anos? (?:de|en)|experiencia (?:de|en)|experiencia)(?: directa)? $/.test(
        before,
      )
    )
      return null;
    return /\b(?:cuentas|citas|pacientes|inventario|llamadas|con el|para el|expedientes)\b/.test(words)
      ? null
      : true;
  },
  examples: [
    { text: '«Supervisar al personal» de recepción', value: true },
    { text: '«Supervisa y adiestra al equipo» de facturación', value: true },
    { text: 'Estará «a cargo de un equipo» de ocho personas'.replace('Estará «a', '«Estará a'), value: true },
    { text: '«Dirigir el personal» clínico', value: true },
    { text: '«Supervisará 9 personas»', value: true },
    { text: '«tendrá a su cargo 5 supervisores» y 60 empleados', value: true },
    { text: '«Supervisa a los directores» de enfermería', value: true },
  ],
  counterExamples: [
    'bajo la supervisión de la enfermera',
    'supervisar el inventario de la oficina',
    'dos años de experiencia en supervisión de personal',
    'manejar citas con el equipo',
  ],
};
