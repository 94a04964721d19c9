import { expect, test } from 'vitest';
import { type Asked, askedOf, wanted } from './testing/asked-of.ts';

/** Sentences and small postings in the Spanish of Miami, Texas, Puerto Rico and California, their answers by the labelling guide. */
const phrases: readonly (readonly [text: string, asked: Asked])[] = [
  // Schooling
  ['Diploma de escuela superior requerido', { d: 'high-school' }],
  ['Se requiere diploma de preparatoria o GED.', { d: 'high-school' }],
  ['Requisitos:\n- Diploma de secundaria o su equivalente\n- Buena presencia', { d: 'high-school' }],
  ['Preparación académica: Cuarto año o GED', { d: 'high-school' }],
  ['Educación: High School o equivalente (requerido)', { d: 'high-school' }],
  ['REQUISITOS MÍNIMOS\nCuarto año de escuela superior\nDestrezas en computadoras', { d: 'high-school' }],
  ['Escolaridad mínima: preparatoria terminada', { d: 'high-school' }],
  ['Se requiere bachillerato terminado o carrera técnica', { d: 'high-school' }],
  ['Nivel bachillerato o preparatoria. Se requiere buena actitud.', { d: 'high-school' }],
  ['Grado asociado en sistemas de oficina o secretarial. Requerido.', { d: 'associate' }],
  ['Grado Asociado o Bachillerato en Administración de Empresas', { d: 'associate' }],
  ['Bachillerato en Administración de Empresas, requerido', { d: 'bachelor' }],
  ['San Juan, Puerto Rico\nRequisitos:\n- Bachillerato\n- 3 años de experiencia', { d: 'bachelor', min: 3 }],
  ['Maestría en administración de servicios de salud preferible', { p: 'master' }],
  [
    'Licenciatura en administración de empresas requerida; maestría deseable.',
    { d: 'bachelor', p: 'master' },
  ],
  ['Título universitario indispensable', { d: 'bachelor' }],
  ['Se valorará título universitario', { p: 'bachelor' }],
  ['Deseable:\n- Licenciatura en enfermería', { p: 'bachelor' }],
  ['No se requiere título universitario', {}],
  ['No se requiere diploma; ofrecemos entrenamiento.', {}],
  ['Diploma de escuela superior, preferible grado asociado', { d: 'high-school', p: 'associate' }],
  ['Diploma de secundaria requerido, licenciatura preferida', { d: 'high-school', p: 'bachelor' }],
  ['Certificado técnico en facturación médica (preferible)', { p: 'certificate' }],
  ['Graduada de escuela técnica o vocacional, requerido', { d: 'certificate' }],
  ['Algunos estudios universitarios preferibles', { p: 'high-school' }],
  ['Ofrecemos reembolso de matrícula para licenciatura', {}],
  ['Beneficios:\n- Ayuda para estudios de bachillerato\n- Seguro médico', {}],
  // Experience instead of a degree
  ['Licenciatura o experiencia equivalente', { d: 'bachelor', lieu: true }],
  ['Bachillerato en gerencia o su equivalente en experiencia', { d: 'bachelor', lieu: true }],
  ['Grado asociado o una combinación equivalente de educación y experiencia', { d: 'associate', lieu: true }],
  ['Requisitos: licenciatura. La experiencia puede sustituir el título.', { d: 'bachelor', lieu: true }],
  ['Licenciatura requerida o 5 años de experiencia', { d: 'bachelor', lieu: true, min: 5 }],
  // Years
  ['Mínimo de 3 años de experiencia en oficina médica', { min: 3 }],
  ['Dos (2) años de experiencia en facturación', { min: 2 }],
  ['De 2 a 4 años de experiencia en recepción', { min: 2, max: 4 }],
  ['Experiencia mínima de seis meses', { min: 0.5 }],
  ['Al menos un año de experiencia con pacientes', { min: 1 }],
  ['Más de 5 años de experiencia en gerencia', { min: 5 }],
  ['Experiencia: 1 año (deseable)', { pref: 1 }],
  ['Preferible 2 años de experiencia en consultorio', { pref: 2 }],
  ['Preferimos candidatos con tres años de experiencia en clínica', { pref: 3 }],
  ['Requisitos:\n• 1 a 2 años trabajando en un consultorio dental', { min: 1, max: 2 }],
  ['Minimo 2 anos de experiencia', { min: 2 }],
  ['Se requiere un año y medio de experiencia', { min: 1.5 }],
  ['Hasta 2 años de experiencia', { min: 0, max: 2 }],
  ['No se requiere experiencia previa', {}],
  ['Con más de 30 años de experiencia sirviendo a Hialeah, buscamos recepcionista.', {}],
  ['Nuestra clínica cuenta con 20 años de experiencia', {}],
  ['Debe ser mayor de 18 años', {}],
  ['Requisitos:\n- Tener 21 años o más\n- Auto propio', {}],
  ['Vacaciones después de 1 año; experiencia no necesaria', {}],
  ['Contrato de 6 meses con opción a permanencia. Se requiere experiencia.', {}],
  // Languages
  ['Bilingüe inglés/español requerido', { l: 'es:r' }],
  ['Completamente bilingüe (español e inglés)', { l: 'es:r' }],
  ['Bilingüe preferible', { l: 'und:p' }],
  ['Se requiere ser bilingüe', { l: 'und:r' }],
  ['Inglés avanzado requerido', {}],
  ['Requisitos:\n- Dominio del español y conocimientos básicos de inglés', { l: 'es:r' }],
  ['Español indispensable; criollo haitiano es un plus', { l: 'es:r ht:p' }],
  ['Idiomas: español e inglés', { l: 'es:r' }],
  ['Portugués deseable, no indispensable', { l: 'pt:p' }],
  ['Se habla español', {}],
  ['Atendemos a pacientes de habla hispana', {}],
  // Licences and cards
  ['Licencia de conducir vigente', { c: 'DL:r' }],
  ['Licencia de conducir y auto propio (indispensable)', { c: 'DL:r' }],
  ['Enfermera(o) Graduada(o) con licencia y colegiación vigente', { c: 'RN:r' }],
  ['Se solicita enfermero/a práctico/a con licencia', { c: 'LPN:r' }],
  ['Asistente médico certificado preferible', { c: 'CMA:p' }],
  [
    'Requisitos:\n- Licencia de técnico de farmacia\n- RCP y primeros auxilios',
    { c: 'CPHT:r CPR:r FIRST-AID:r' },
  ],
  ['Certificación de CPR vigente; BLS deseable', { c: 'CPR:r BLS:p' }],
  ['Certificación CPC o CCS requerida', { c: 'CPC:r CCS:r' }],
  ['Supervisa enfermeras registradas y prácticas', {}],
  ['Tomar copia de la licencia de conducir del paciente', {}],
  ['La licencia de conducir no es requisito', {}],
  // Whole lists
  [
    'Requisitos:\n• Diploma de escuela superior o GED\n• 2 años de experiencia en recepción médica\n• Bilingüe (inglés y español)\n\nPreferencias:\n• Grado asociado\n• Certificación de asistente médico',
    { d: 'high-school', min: 2, l: 'es:r', p: 'associate', c: 'CMA:p' },
  ],
  [
    'Buscamos gerente de oficina. Requisitos: licenciatura, mínimo 3 años de experiencia, bilingüe español-inglés. Preferible: CMPE.',
    { d: 'bachelor', min: 3, l: 'es:r', c: 'CMPE:p' },
  ],
  [
    'Ofrecemos: seguro médico, vacaciones después de 6 meses.\nSe requiere: preparatoria, un año de experiencia.',
    { d: 'high-school', min: 1 },
  ],
  [
    'Patrono con igualdad de oportunidades en el empleo. No discriminamos por razón de idioma, origen o licencia.',
    {},
  ],
  // Both languages in one posting
  [
    'Medical receptionist. High school diploma required. Bilingüe español requerido.',
    { d: 'high-school', l: 'es:r' },
  ],
  [
    'Requisitos / Requirements:\n- GED\n- 2 años de experiencia / 2 years of experience',
    { d: 'high-school', min: 2 },
  ],
];

test.each(phrases)('%j', (text, asked) => expect(askedOf(text)).toEqual(wanted(asked)));
