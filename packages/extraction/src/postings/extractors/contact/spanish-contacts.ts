import type { Rule } from '../../../engine/rule.ts';
import { type Contact, contactOf } from './contact-of.ts';

/** 'llamar al 786 555 0119': blanks between the digits, and a word that says what they are. */
export const telefono: Rule<Contact> = {
  id: 'contact/telefono',
  anchors: [
    'llamar',
    'llame',
    'llama',
    'llamanos',
    'llamenos',
    'comunicarse',
    'comuniquese',
    'texto',
    'telefono',
    'tel',
    'whatsapp',
    'celular',
  ],
  pattern:
    /(?<=\b(?:llam(?:ar|e|a|anos|enos)|comunicarse|comuniquese|texto|telefono|tel|whatsapp|celular)\b[^\d\n]{1,20})(?<digits>\(?\d{3}\)?[ .-]{1,2}\d{3} \d{4})(?!\d)/g,
  produce: contactOf('phone'),
  examples: [
    { text: 'Interesados llamar al «786 555 0119»', value: { kind: 'phone', value: '786 555 0119' } },
  ],
  counterExamples: ['caso 786 555 0119'],
};
