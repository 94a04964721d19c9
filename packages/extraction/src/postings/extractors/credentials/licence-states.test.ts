import { expect, test } from 'vitest';
import { statesOf } from './licence-states.ts';

const states = (text: string) => {
  const [before = '', name = '', behind = ''] = text.split(/[«»]/);
  return statesOf({ before, name, behind });
};

test.each([
  ['Ohio «RN» license', ['OH']],
  ['Active, unrestricted Ohio «RN» license required', ['OH']],
  ['current State of Michigan «RN» license', ['MI']],
  ['active NY «LPN» license', ['NY']],
  ['Valid Massachusetts «driver’s license»', ['MA']],
  ['«RN» license (MA)', ['MA']],
  ['«RN license» (MD, VA or DC)', ['MD', 'VA', 'DC']],
  ['«Registered Nurse» licensed in the State of Texas', ['TX']],
  ['«Registered Nurse» (RN) with current Texas license', ['TX']],
  ['VALID «CMA» CERTIFICATIONS FOR NEW YORK STATE', ['NY']],
  ['VALID «CMA»/CCMA/RMA CERTIFICATIONS FOR NEW YORK STATE', ['NY']],
  ['«LPN» license in the state of Indiana', ['IN']],
  ['Must hold an Illinois or Wisconsin «RN» license', ['IL', 'WI']],
  ['Clinic in Boston, MA «RN» license required', []],
  ['Columbus, Ohio «RN» license required', []],
  ['«RN» OR LPN license', []],
  ['MD «NP» or PA license', []],
  ['«RN» license for our clinic in Texas', []],
  ['«RN» license or the equivalent from another state', []],
  ['we are in Ohio. «RN» license', []],
  ['«RN» needed in New York', []],
])('%s: %j', (text, expected) => expect(states(text)).toEqual(expected));
