import type { LexiconRow } from '../../engine/lexicon.ts';

/** As short adverts misspell the words that names of licences are made of. */
const MISSPELT: Readonly<Record<string, readonly string[]>> = {
  certified: ['certifed', 'certfied', 'cerified', 'certififed'],
  certification: ['certifcation', 'certificaton', 'certificiation'],
  licensed: ['licenced', 'liscensed', 'lisenced', 'liscenced', 'lincensed', 'licesed'],
  license: ['licence', 'liscense', 'lisence', 'liscence', 'lincense'],
  licensure: ['liscensure', 'licencure'],
  registered: ['registerd', 'regestered', 'registed'],
  assistant: ['assistent', 'asistant', 'assitant', 'assisant'],
  practical: ['practicle', 'practial'],
  therapist: ['therapyst', 'theripist'],
  hygienist: ['hygenist', 'hygentist'],
  pharmacy: ['pharamcy'],
  technician: ['technican', 'techician'],
  practitioner: ['practioner', 'practicioner'],
  vocational: ['vocatonal'],
};

/** The row with each of its names once more for each slip; one slip a name. */
export function withMisspellings<R extends LexiconRow>(row: R): LexiconRow {
  const [first, ...others] = row.aliases;
  const { needsContext } = row;
  const slips = row.aliases.flatMap((alias) => (alias.includes(' ') ? slipsOf(alias) : []));
  const aliases: LexiconRow['aliases'] = [first, ...others, ...slips];
  if (needsContext === undefined) return { ...row, aliases };
  const [context, ...contexts] = needsContext;
  return { ...row, aliases, needsContext: [context, ...contexts, ...needsContext.flatMap(slipsOf)] };
}

function slipsOf(name: string): string[] {
  const words = name.split(' ');
  return words.flatMap((word, index) =>
    (MISSPELT[word.toLowerCase()] ?? []).map((slip) => words.with(index, slip).join(' ')),
  );
}
