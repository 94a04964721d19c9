import type { RemoteMode } from '@omm/contracts';
import type { MatchContext, Rule } from '../../../engine/rule.ts';

const NEGATED =
  /\b(?:no (?:es|hay|ofrecemos|se (?:ofrece|permite))|no|sin|nunca)\s+(?:un |una |el |puesto |trabajo |opcion de ){0,6}$/;

const unlessNegated =
  (mode: RemoteMode) =>
  (_groups: unknown, { segment, start }: MatchContext): RemoteMode | null =>
    NEGATED.test(segment.slice(Math.max(0, start - 60), start)) ? null : mode;

/** 'Trabajo remoto', 'teletrabajo', 'modalidad híbrida', 'presencial'. */
export const spanishRemote: readonly Rule<RemoteMode>[] = [
  {
    id: 'remote/hibrido',
    anchors: ['hibrido', 'hibrida', 'casa'],
    pattern:
      /\b(?:(?:puesto|trabajo|trabajar|modalidad|horario|posicion|formato|modelo|empleo|esquema)(?: de (?:trabajo|(?:forma|manera|modo)))?:? hibrid[oa]|(?:\d|un|dos|tres|cuatro) dias? (?:en|desde) (?:la |el )?(?:oficina|clinica|consultorio)[^.;]{0,20}?(?:\d|un|dos|tres|cuatro)(?: dias?)? (?:desde|en) (?:la |tu |su )?casa\b|^\W*hibrid[oa](?=\W*$| [(:]))/g,
    produce: unlessNegated('hybrid'),
    examples: [
      { text: '«Modalidad híbrida»', value: 'hybrid' },
      { text: 'posibilidad de «trabajar de forma híbrida»', value: 'hybrid' },
      { text: '«3 días en la oficina, 2 desde casa»', value: 'hybrid' },
      { text: 'Este es un «puesto híbrido» con dos días en oficina', value: 'hybrid' },
    ],
    counterExamples: ['expedientes en formato papel e híbridos'],
  },
  {
    id: 'remote/remoto',
    anchors: ['remoto', 'remota', 'teletrabajo', 'casa'],
    pattern:
      /\b(?:(?:puesto|trabajo|modalidad|posicion|empleo|100%|totalmente|completamente)(?: de trabajo)?:? (?:es |100% |totalmente |completamente )?remot[oa]|remot[oa](?= (?:desde|en su totalidad)\b)|^\W*remot[oa](?=\W*$| ?[(,])|teletrabajo|trabaj(?:o|ar|aras) (?:desde|en) (?:la |tu |su )?casa)\b/g,
    produce: unlessNegated('remote'),
    examples: [
      { text: '«Trabajo remoto» desde Florida', value: 'remote' },
      { text: 'Puesto de facturación en «teletrabajo»', value: 'remote' },
      { text: '«remoto» (residentes de Texas)', value: 'remote' },
      { text: 'Puedes «trabajar desde casa»', value: 'remote' },
    ],
    counterExamples: ['No es un puesto remoto', 'monitoreo remoto de pacientes'],
  },
  {
    id: 'remote/presencial',
    anchors: ['presencial', 'presencialmente', 'remoto'],
    pattern:
      /\b(?:(?:100% |totalmente |trabajo |puesto |modalidad:? |posicion |empleo )?presencial(?:mente)?(?! (?:o|y|u) (?:remot|virtual|hibrid))(?! (?:con|a) (?:pacientes|clientes))|no es (?:un )?(?:puesto |trabajo |posicion )?remot[oa])\b/g,
    produce: (_groups, { segment, start }) =>
      /\b(?:no|virtual o|remot[oa] o|reuniones|visitas|capacitacion|adiestramiento)\s+$/.test(
        segment.slice(Math.max(0, start - 40), start),
      )
        ? null
        : 'onsite',
    examples: [
      { text: '«Trabajo presencial» en Bayamón', value: 'onsite' },
      { text: '«Modalidad: presencial»', value: 'onsite' },
      { text: '«No es un puesto remoto»', value: 'onsite' },
    ],
    counterExamples: ['reuniones presenciales', 'capacitación presencial'],
  },
];
