import type { JobOffer } from '@omm/contracts';
import { formatPay } from '../../lib/format.ts';
import { employmentWords, remoteWords, settingWords } from '../../lib/words.ts';

/** 'Wooster, OH · Dental practice · Partly from home · Full time · $22 – $27 an hour' */
export const offerWords = ({ location, setting, remote, pay, employmentTypes }: JobOffer): string =>
  [
    location,
    setting && settingWords[setting],
    remote && remoteWords[remote],
    ...employmentTypes.map((type) => employmentWords[type]),
    pay && formatPay(pay),
  ]
    .filter(Boolean)
    .join(' · ');
