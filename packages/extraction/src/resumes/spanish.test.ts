import { describe, expect, test } from 'vitest';
import { parseResume } from './parse-resume.ts';
import { headingKind } from './sections/headings.ts';

const read = (text: string) => parseResume(text, { asOf: '2018-01-01' }).profile;

describe('Spanish headings', () => {
  test.each([
    ['EXPERIENCIA DE TRABAJO', 'experience'],
    ['Historial de empleo', 'experience'],
    ['Trayectoria laboral', 'experience'],
    ['PREPARACIÓN ACADÉMICA', 'education'],
    ['Formación educativa', 'education'],
    ['Estudios realizados', 'education'],
    ['Destrezas', 'skills'],
    ['Habilidades y destrezas', 'skills'],
    ['Licencias y certificaciones', 'credentials'],
    ['Idiomas', 'languages'],
    ['Trabajo voluntario', 'volunteer'],
    ['Resumen profesional', 'summary'],
    ['Objetivo', 'summary'],
    ['Datos personales', 'contact'],
    ['Referencias personales', 'other'],
    ['Premios y reconocimientos', 'other'],
  ])('%s heads %s', (heading, kind) => expect(headingKind(heading)).toBe(kind));
});

describe('Spanish facts', () => {
  test.each<[string, string | null, string]>([
    ['Bachillerato en Enfermería, Universidad de Caguas, 2012', 'bachelor', 'completed'],
    ['Bachillerato, Preparatoria Benito Rivas, 2009', 'high-school', 'completed'],
    ['Licenciatura en Contaduría, Universidad del Valle, en curso', 'bachelor', 'in-progress'],
    ['Maestría en Salud Pública, Universidad del Valle, 2015', 'master', 'completed'],
    ['Grado Asociado en Facturación Médica, 2005', 'associate', 'completed'],
    ['Diploma de escuela superior, 1999', 'high-school', 'completed'],
    ['Certificado de Asistente Médico, Colegio Técnico San Joaquín, 2015', 'certificate', 'completed'],
  ])('%s', (text, level, status) => {
    const { education } = read(`Educación\n${text}`);
    expect(education.map((each) => [each.level, each.status])).toEqual([[level, status]]);
  });

  test.each([
    ['Español: lengua materna', 'es native'],
    ['Francés (básico)', 'fr basic'],
    ['Portugués intermedio', 'pt conversational'],
    ['Alemán, avanzado', 'de fluent'],
  ])('Idiomas: %s', (text, expected) => {
    expect(read(`Idiomas\n${text}`).languages.map(({ code, level }) => `${code} ${level}`)).toEqual([
      expected,
    ]);
  });

  test.each([
    ['RCP y primeros auxilios', ['CPR', 'FIRST-AID']],
    ['Asistente Médica Certificada (CCMA), NHA, 2015', ['CCMA']],
    ['Licencia de enfermera graduada', ['RN']],
  ])('Certificaciones: %s', (text, expected) => {
    const resume = `Experiencia\nRecepcionista\nenero 2012 – presente\n- Pacientes del consultorio\nCertificaciones\n${text}`;
    expect(read(resume).credentials.map(({ id }) => id)).toEqual(expected);
  });

  test.each([
    ['Facturadora Médica', 'biller', true],
    ['Asistente Dental', 'assistant', true],
    ['Cajera', 'customer', false],
  ])('%s is an occupation', (title, occupation, healthcare) => {
    const [position] = read(`Experiencia\n${title}\nenero 2012 – presente`).positions;
    expect(position?.occupation?.name).toMatch(new RegExp(occupation));
    expect(position?.healthcare.value).toBe(healthcare);
  });

  test.each([
    ['Manejo de expedientes clínicos y archivo', ['Medical records', 'Filing']],
    ['Verificación de seguros, preautorizaciones', ['Insurance verification', 'Prior authorization']],
    ['Atención al cliente', ['Customer service']],
    ['Ciudad de nacimiento', []],
  ])('Destrezas: %s', (text, expected) => {
    const { skills } = read(
      `Experiencia\nRecepcionista, Clínica Alder\nenero 2012 – diciembre 2014\n• ${text}`,
    );
    expect(skills.map(({ name }) => name)).toEqual(expected);
    for (const { lastUsed, positions } of skills)
      expect([lastUsed, positions]).toEqual(['2014-12', ['position-1']]);
  });
});
