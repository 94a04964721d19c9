import type { SystemNames } from './system-row.ts';

/** Of animal hospitals. */
export const veterinary: readonly SystemNames[] = [
  ['Avimark', 'AVImark'],
  ['ezyVet'],
  ['ImproMed'],
  ['IntraVet'],
  ['DVMAX'],
  ['eVetPractice'],
  ['Covetrus Pulse'],
  ['Provet Cloud', 'Provet'],
  ['IDEXX Neo'],
  ['Vetspire'],
  ['Digitail'],
  ['Hippo Manager'],
  ['NaVetor'],
  ['VetBadger'],
  ['Shepherd Veterinary Software'],
  ['Vetter Software'],
  ['Instinct EMR'],
];
