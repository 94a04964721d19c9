import type { FieldTable } from './provenance.ts';

/** A series ('51') where the words name no one programme. `others`: how else it is written, 'and' for '&', no hyphens. */
type Programme = readonly [cip: string, name: string, others?: string];

/** Programmes of study that postings of our field and its neighbours name. */
export const programmes: FieldTable<Programme> = {
  source: 'Classification of Instructional Programs, 2020 edition (NCES); other names: ours',
  rows: [
    // 51: health professions
    ['51', 'Health professions', 'health care, healthcare, health, medical, health related'],
    [
      '51.0000',
      'Health services, general',
      'health sciences, health science, allied health, health services',
    ],
    ['51.0601', 'Dental assisting', 'dental assistant'],
    ['51.0602', 'Dental hygiene', 'dental hygienist'],
    [
      '51.0701',
      'Health care administration',
      'healthcare administration, health administration, health care management, healthcare management, health management, health services administration, health services management, health service administration, health systems management, health systems administration, medical administration, healthcare leadership, health care leadership, health policy and management',
    ],
    ['51.0702', 'Hospital administration', 'hospital management, health care facilities administration'],
    [
      '51.0705',
      'Medical office management',
      'medical office administration, medical practice management, practice management',
    ],
    [
      '51.0706',
      'Health information administration',
      'health information management, medical records administration',
    ],
    ['51.0707', 'Health information technology', 'health information, medical records technology'],
    ['51.0708', 'Medical transcription'],
    ['51.0710', 'Medical office assistant', 'medical office assisting, medical office'],
    ['51.0712', 'Medical reception', 'medical receptionist'],
    [
      '51.0713',
      'Medical insurance coding',
      'medical coding, medical billing and coding, coding and billing, billing and coding, health information coding, medical coding and billing',
    ],
    [
      '51.0714',
      'Medical insurance and billing',
      'medical billing, medical insurance, medical biller, insurance billing',
    ],
    [
      '51.0716',
      'Medical administrative assistant',
      'medical secretary, medical administrative assisting, medical secretarial',
    ],
    [
      '51.0718',
      'Long-term care administration',
      'long term care, nursing home administration, long term care management',
    ],
    [
      '51.0801',
      'Medical assisting',
      'medical assistant, clinical medical assisting, clinical medical assistant',
    ],
    ['51.0803', 'Occupational therapist assistant', 'occupational therapy assistant'],
    ['51.0805', 'Pharmacy technician', 'pharmacy technology'],
    ['51.0806', 'Physical therapist assistant', 'physical therapy assistant'],
    ['51.0901', 'Cardiovascular technology'],
    [
      '51.0904',
      'Emergency medical technology',
      'emergency medical technician, emergency medical services, paramedic',
    ],
    ['51.0908', 'Respiratory care', 'respiratory therapy'],
    ['51.0909', 'Surgical technology', 'surgical technologist'],
    ['51.0910', 'Diagnostic medical sonography', 'medical sonography, sonography, ultrasound'],
    [
      '51.0911',
      'Radiologic technology',
      'radiology technology, radiologic sciences, radiography, radiologic science, medical radiography',
    ],
    ['51.0912', 'Physician assistant', 'physician assistant studies'],
    ['51.0913', 'Athletic training'],
    ['51.1004', 'Medical laboratory technology', 'medical lab technology, medical laboratory technician'],
    [
      '51.1005',
      'Medical laboratory science',
      'medical technology, clinical laboratory science, medical laboratory sciences',
    ],
    ['51.1009', 'Phlebotomy', 'phlebotomist'],
    ['51.1201', 'Medicine'],
    [
      '51.1508',
      'Mental health counseling',
      'clinical mental health counseling, behavioral health, mental health',
    ],
    ['51.2001', 'Pharmacy'],
    ['51.2010', 'Pharmaceutical sciences', 'pharmaceutical science'],
    ['51.2201', 'Public health'],
    ['51.2207', 'Public health education', 'health education, health promotion'],
    ['51.2306', 'Occupational therapy'],
    ['51.2308', 'Physical therapy'],
    [
      '51.2706',
      'Medical informatics',
      'health informatics, healthcare informatics, health care informatics, clinical informatics, nursing informatics, health information systems',
    ],
    ['51.3101', 'Dietetics', 'nutrition and dietetics'],
    ['51.3801', 'Registered nursing', 'nursing, registered nurse, nursing science'],
    ['51.3802', 'Nursing administration', 'nursing leadership, nursing management'],
    ['51.3901', 'Practical nursing', 'vocational nursing, licensed practical nurse'],
    ['51.3902', 'Nursing assistant', 'nurse aide'],
    // 52: business
    ['52', 'Business', 'business related, commerce'],
    [
      '52.0201',
      'Business administration',
      'business management, business admin, business administration and management, management',
    ],
    ['52.0203', 'Supply chain management', 'supply chain, logistics, supply chain and logistics'],
    ['52.0204', 'Office management', 'office administration'],
    ['52.0205', 'Operations management', 'operations'],
    ['52.0211', 'Project management'],
    ['52.0213', 'Organizational leadership', 'leadership, organizational management'],
    ['52.0301', 'Accounting', 'accountancy'],
    ['52.0302', 'Bookkeeping'],
    [
      '52.0401',
      'Administrative assistant',
      'secretarial science, secretarial, administrative assisting, secretarial studies, office technology, administrative professional',
    ],
    ['52.0801', 'Finance', 'financial management'],
    ['52.0901', 'Hospitality', 'hospitality management, hotel management'],
    [
      '52.1001',
      'Human resources',
      'human resource management, human resources management, hr, human resource',
    ],
    [
      '52.1201',
      'Management information systems',
      'mis, business information systems, information management systems',
    ],
    ['52.1301', 'Management science', 'operations research'],
    ['52.1304', 'Actuarial science'],
    ['52.1401', 'Marketing'],
    ['52.1501', 'Real estate'],
    // Others
    ['01.8001', 'Veterinary medicine'],
    [
      '01.8301',
      'Veterinary technology',
      'veterinary technician, animal health technology, veterinary science',
    ],
    ['03.0104', 'Environmental science', 'environmental sciences'],
    ['09', 'Communication', 'communications, mass communications'],
    ['09.0401', 'Journalism'],
    ['09.0902', 'Public relations'],
    ['11.0101', 'Computer and information sciences', 'computing'],
    ['11.0103', 'Information technology'],
    [
      '11.0401',
      'Information science',
      'information sciences, information systems, computer information systems, information studies',
    ],
    ['11.0701', 'Computer science', 'computer sciences'],
    [
      '11.1003',
      'Information security',
      'cybersecurity, cyber security, information assurance, computer security',
    ],
    ['11.0102', 'Artificial intelligence', 'machine learning, robotics and artificial intelligence'],
    ['13', 'Education', 'teaching'],
    ['13.1001', 'Special education'],
    ['13.1210', 'Early childhood education', 'early childhood'],
    ['14', 'Engineering'],
    ['14.0201', 'Aerospace engineering'],
    ['14.0501', 'Biomedical engineering', 'bioengineering'],
    ['14.0701', 'Chemical engineering'],
    ['14.0801', 'Civil engineering'],
    ['14.0901', 'Computer engineering'],
    ['14.0903', 'Software engineering'],
    [
      '14.1001',
      'Electrical engineering',
      'electronics engineering, electrical and electronics engineering, electrical and computer engineering',
    ],
    ['14.1401', 'Environmental engineering'],
    ['14.1801', 'Materials engineering', 'materials science and engineering'],
    ['14.1901', 'Mechanical engineering'],
    ['14.3501', 'Industrial engineering'],
    ['14.3601', 'Manufacturing engineering'],
    ['14.4201', 'Mechatronics', 'mechatronics engineering, robotics engineering, robotics'],
    ['19', 'Family and consumer sciences', 'human development'],
    ['22', 'Law', 'legal studies'],
    ['22.0302', 'Paralegal', 'paralegal studies'],
    ['23', 'English', 'english literature'],
    ['24.0101', 'Liberal arts', 'humanities'],
    ['26', 'Biological sciences', 'biological science, life sciences, life science'],
    ['26.0101', 'Biology'],
    ['26.0202', 'Biochemistry'],
    ['26.1102', 'Biostatistics'],
    ['26.1103', 'Bioinformatics'],
    ['26.1309', 'Epidemiology'],
    ['26.1501', 'Neuroscience'],
    ['27', 'Mathematics and statistics'],
    ['27.0101', 'Mathematics', 'math, maths'],
    ['27.0301', 'Applied mathematics', 'applied math'],
    ['27.0501', 'Statistics'],
    ['30.1101', 'Gerontology'],
    ['30.1901', 'Nutrition sciences', 'nutrition, nutrition science, nutritional sciences'],
    ['30.7001', 'Data science'],
    ['30.7101', 'Data analytics', 'data analysis'],
    ['30.7102', 'Business analytics', 'business intelligence'],
    ['31.0505', 'Exercise science', 'kinesiology, exercise physiology'],
    ['40.0501', 'Chemistry'],
    ['40.0801', 'Physics'],
    ['40.1001', 'Materials science', 'material science'],
    ['42.0101', 'Psychology'],
    ['42.2814', 'Applied behavior analysis'],
    ['43.0104', 'Criminal justice'],
    ['44.0000', 'Human services', 'social services'],
    ['44.0401', 'Public administration'],
    ['44.0501', 'Public policy'],
    ['44.0701', 'Social work'],
    ['45', 'Social sciences', 'social science'],
    ['45.0601', 'Economics'],
    ['45.1001', 'Political science'],
    ['45.1101', 'Sociology'],
    ['50.0401', 'Design'],
    ['50.0404', 'Industrial design', 'product design'],
    ['50.0409', 'Graphic design'],
    ['50.0501', 'Theatre', 'theater'],
  ],
};

const BEFORE = /^\s*(?:(?:an?|the|any|either|accredited|approved) )+/;
const BEHIND =
  /(?: (?:degree|major|program|programme|programs|field|fields|discipline|disciplines|related|preferably|etc\.?))+$/;

const cipOf: ReadonlyMap<string, string> = new Map(
  programmes.rows.flatMap(([cip, name, others = '']) =>
    [plainName(name), ...others.split(', ')].map((alias): [string, string] => [alias, cip]),
  ),
);

/** The CIP 2020 codes of the fields of study that are known, each once: ['business administration', 'alchemy'] → ['52.0201']. */
export function cipCodesOf(fields: readonly string[]): string[] {
  return [...new Set(fields.flatMap((field) => cipOf.get(plainName(field)) ?? []))];
}

/** 'An accredited Medical-Assisting program' → 'medical assisting'. */
function plainName(field: string): string {
  const words = field.toLowerCase().replaceAll('-', ' ').replace(/ ?& ?/g, ' and ');
  return words.replace(BEFORE, '').replace(BEHIND, '').trim();
}
