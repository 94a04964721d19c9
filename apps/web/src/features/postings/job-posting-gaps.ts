const WORDS: Readonly<Record<string, string>> = {
  title: 'the job’s title',
  description: 'a description',
  datePosted: 'the day it was posted',
  hiringOrganization: 'your practice’s name',
  jobLocation: 'where the work is done',
  applicantLocationRequirements: 'where remote applicants may live',
};

/** 'Job search will also ask for your practice’s name and the day it was posted.' */
export function gapsInWords(properties: readonly string[]): string {
  const list = new Intl.ListFormat('en', { type: 'conjunction' });
  return `Job search will also ask for ${list.format(properties.map((property) => WORDS[property] ?? property))}.`;
}
