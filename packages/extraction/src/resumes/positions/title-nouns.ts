/** Nouns that end a job title, between commas: 'Front Desk Receptionist', 'Director of Nursing'. */
const english = [
  'manager, mgr, supervisor, director, administrator, admin, coordinator, co-ordinator, assistant, asst, secretary, receptionist',
  'clerk, specialist, representative, rep, reps, agent, associate, analyst, accountant, bookkeeper, biller, coder',
  'collector, cashier, teller, nurse, rn, lpn, lvn, cna, aide, technician, technologist, therapist',
  'hygienist, physician, doctor, dentist, pharmacist, phlebotomist, paramedic, emt, caregiver, companion, counselor, counsellor',
  'advisor, adviser, advocate, consultant, officer, executive, president, vice president, vp, ceo, cfo, coo',
  'cto, cio, owner, co-owner, proprietor, founder, cofounder, co-founder, partner, principal, lead, leader',
  'head, chief, foreman, chair, dean, faculty, professor, lecturer, teacher, tutor, instructor, trainer',
  'educator, engineer, developer, programmer, architect, designer, administrative, scientist, researcher, writer, editor, reporter',
  'producer, anchor, host, hostess, server, waiter, waitress, bartender, barista, cook, chef, baker',
  'driver, operator, mechanic, installer, inspector, auditor, buyer, planner, scheduler, recruiter, interviewer, generalist',
  'controller, comptroller, treasurer, underwriter, adjuster, examiner, processor, transcriptionist, typist, stenographer, librarian, paralegal',
  'attorney, lawyer, intern, internship, extern, externship, trainee, apprentice, volunteer, fellow, resident, student',
  'worker, laborer, labourer, helper, attendant, porter, concierge, janitor, custodian, housekeeper, guard, sergeant',
  'captain, lieutenant, corporal, soldier, marine, corpsman, medic, salesman, salesperson, saleswoman, sales, stylist',
  'cosmetologist, esthetician, nanny, babysitter, sitter, merchandiser, packer, picker, stocker, handler, dispatcher, navigator',
  'liaison, ambassador, evangelist, strategist, contractor, freelancer, freelance, temp, expediter, expeditor, estimator, surveyor',
  'drafter, preparer, machinist, welder, electrician, plumber, carpenter, painter, farmer, gardener, landscaper, optician, optometrist',
  'audiologist, chiropractor, dietitian, nutritionist, psychologist, psychiatrist, sonographer, radiographer, surgeon, veterinarian, midwife, doula',
  'paraoptometric, scribe, registrar, abstractor, coach, mentor, organizer, proofreader, translator, interpreter, tester, member',
  'practitioner, chaplain, pastor, minister, missionary, firefighter, deputy, investigator, chemist, biologist, photographer, journalist',
  'broker, banker, realtor, appraiser, telemarketer, fundraiser, reservationist, greeter, usher, bagger, courier, valet',
  'bellman, dishwasher, busser, maid, cleaner, groundskeeper, assembler, fabricator, butcher, seamstress, barber, groomer',
  'lifeguard, referee, umpire, paraprofessional, proctor, enumerator, wrapper, florist, folder, sorter, designee, pathologist, childcare provider, child care provider, daycare provider, day care provider, care provider',
  'operations, professional, communicator, keyholder, key holder, crew, team member, customer service',
];
const spanish = [
  'gerente, facturador, facturadora, codificador, codificadora, oficinista, mecanógrafo, mecanógrafa, telefonista, trabajador, trabajadora, voluntario',
  'voluntaria, conductor, conductora, cocinero, cocinera, mesero, mesera, higienista, farmacéutico, farmacéutica, técnico de farmacia, administrador',
  'administradora, recepcionista, secretaria, secretario, asistente, auxiliar, enfermera, enfermero, contador, contadora, cajera, cajero',
  'vendedor, vendedora, coordinador, coordinadora, supervisora, encargada, encargado, jefe, jefa, maestra, maestro, ingeniera',
  'ingeniero, técnica, técnico',
];
const french = [
  'infirmier, infirmière, directeur, directrice, adjoint, adjointe, responsable, chargé, chargée, commis, réceptionniste, caissier',
  'caissière, vendeur, vendeuse',
];
/** 'Pharmacy Tech', 'X-Ray Tech': 'tech' alone is a field of work. */
const techs =
  'pharmacy, pharm, lab, dental, vet, veterinary, medical, med, support, nail, x-ray, xray, surgical, surgery, service, help desk, helpdesk, it, er, care, ultrasound, ekg, sleep, dialysis, psych, mental health, behavioral, field, repair';
/** 'Help Desk Support', 'Office Support'. */
const supports =
  'help desk, helpdesk, desktop, technical, tech, customer, user, it, administrative, admin, office, clerical, sales, product, application, patient, member';

const between = (words: string) => words.split(', ');

export const titleNouns: readonly string[] = [
  ...[...english, ...spanish, ...french].flatMap(between),
  ...between(techs).map((field) => `${field} tech`),
  ...between(supports).map((field) => `${field} support`),
];
