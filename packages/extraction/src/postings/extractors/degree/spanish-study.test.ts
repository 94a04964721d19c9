import { expect, test } from 'vitest';
import { parsePosting } from '../../../index.ts';

const studyOf = (text: string) => {
  const { root } = parsePosting(text).requirements;
  const [node] = root.of;
  return node?.type === 'one' && node.requirement.kind === 'degree'
    ? {
        fields: node.requirement.value.fields,
        related: node.requirement.value.relatedField === true,
        cip: node.requirement.value.cipCodes?.length ?? 0,
      }
    : null;
};

test.each([
  ['Requisitos: Bachillerato en Contabilidad', ['contabilidad'], false, 1],
  [
    'Requisitos: Bachillerato en Administración de Empresas o campo relacionado',
    ['administración de empresas'],
    true,
    1,
  ],
  [
    'Requisitos: Licenciatura en enfermería, salud pública o carrera afín',
    ['enfermería', 'salud pública'],
    true,
    2,
  ],
  [
    'Requisitos: Grado asociado en sistemas de oficina de una universidad acreditada',
    ['sistemas de oficina'],
    false,
    1,
  ],
  [
    'Requisitos: Maestría en Administración de Servicios de Salud (preferible)',
    ['administración de servicios de salud'],
    false,
    1,
  ],
  ['Requisitos: Bachillerato completado en Secretarial o relacionado', ['secretarial'], true, 1],
  ['Requisitos: Grado asociado', [], false, 0],
  ['Requisitos: Maestría en contabilidad, CMPE', ['contabilidad'], false, 1],
  ['Requisitos: Licenciatura de una universidad acreditada', [], false, 0],
  ['Requisitos: Bachillerato en Contabilidad con experiencia en nómina', ['contabilidad'], false, 1],
])('%s', (text, fields, related, cip) => expect(studyOf(text)).toEqual({ fields, related, cip }));
