/** Those who are not the candidate. */
const OTHERS = String.raw`(?:patients|clients|callers|families|visitors|members|residents|elders|customers|guests|students|parents|children|neighbors|seniors|staff|front desk|crew|employees|colleagues|team|agents|nurses|doctors?|physicians?|providers|dentists?|dr\.? [a-z]{2,20}|office|clinic|practice|community|neighborhood|population|people(?= we )|of (?:them|whom|us))(?: we [a-z]{2,10})?`;
/** 'English, Haitian Creole and ', 'everything from Russian to ' up to the language in question. */
const LIST = String.raw`(?:(?:(?:cape )?[a-z]+ )?[a-z'-]+(?:, and |, or |, ?| and | or | to | & |\/)){0,8}(?:haitian |cape verdean )?$`;
const HOW_MUCH = `(?:(?:everything from|both|only|mainly|mostly|primarily|largely|predominantly|either|no|little|a lot of|lots of|monolingual|native|from) ){0,2}`;

/** Of each what it says before a language: 'most of our patients speak English or Spanish'. */
const BEFORE: readonly RegExp[] = [
  // 'a third of our patients speak Farsi', 'the doctor speaks Hindi', 'our families are mostly Somali'
  String.raw`\b${OTHERS} (?:of \d+ )?(?:here |also |mostly |often |primarily |mainly |all |alike )?(?:speaks?|speaking|spoke|(?:are|is)(?: fluent in)?) ${HOW_MUCH}${LIST}`,
  // 'the most common languages are Spanish and Nepali', 'residents' first languages include Polish', 'languages spoken here include Hmong'
  String.raw`\b(?:(?:common|main|primary|top|leading|principal|major|(?:patient|client|famil|caller|communit|resident)[a-z]{0,4}'?s?'?) (?:first |native |home )?languages?|languages?(?: [a-z]+){0,4} (?:spoken|heard|used|we serve))\b[^.;:]{0,40} (?:are|include|is|being) ${HOW_MUCH}${LIST}`,
  // 'languages of our community: Hmong', 'languages spoken in our office: Russian', 'languages we serve: Spanish'
  String.raw`\blanguages? (?:(?:spoken |used |heard )?(?:of|in|at|by|among) (?:our|the) [^:.;]{3,40}|we serve): ?${HOW_MUCH}${LIST}`,
  // "languages you'll hear in the office: Spanish, Russian", 'languages our patients speak: Arabic'
  String.raw`\blanguages? (?:that )?(?:(?:you(?:'ll| will| may| can| might)?|we|one) (?:often |also )?hear|heard|(?:our|your|the) (?:[a-z]+ )?${OTHERS} (?:speak|use|know))\b[^.;:]{0,60}: ?${HOW_MUCH}${LIST}`,
  // '1 in 4 prefers to receive care in a language other than English'
  String.raw`\b(?:prefers?|asks?|wants?|wish(?:es)?|chooses?|needs?) to (?:receive|get|have|be (?:seen|served|cared for))\b[^.;:]{0,40} in (?:a )?${LIST}`,
  // 'last year our 45 agents took 610,000 calls in Spanish', 'we answer the phone in English and Spanish'
  String.raw`\b(?:we |our (?:[a-z0-9]+ ){1,3})(?:answer|take|took|serve|see|treat|offer|provide|help|care|print|publish|post|counsel|teach|broadcast|speak)(?:s|ed)?\b(?:(?! (?:so|must|able|you) )[^.;]){0,80} in ${HOW_MUCH}${LIST}`,
  // 'a health center serving patients in English and Hmong', 'the agency serves speakers of Punjabi'
  String.raw`\b(?:center|clinic|practice|office|agency|hospital|organization|we) (?:\([a-z]{2,6}\) )?(?:that )?(?:serving|serves?) [^.;:]{0,40} in ${HOW_MUCH}${LIST}|\bserv(?:es?|ing) (?:many |mostly )?speakers of ${HOW_MUCH}${LIST}`,
  // 'a report, available online in English and Spanish', 'forms can be read in Spanish', 'services in all clinics are offered in Spanish'
  String.raw`\b(?:available|printed|written|posted|published|(?:services?|care|visits|classes|sessions|counseling|therapy|treatment|interpretation|appointments)\b[^.;:]{0,40} (?:is|are) (?:also )?(?:offered|provided|given|held|delivered|conducted)|(?:can|may) be (?:read|found|viewed|downloaded|completed|filled out))(?: [a-z]+){0,3} in (?:a )?${HOW_MUCH}${LIST}`,
  // 'they speak some 19 languages, of which Karen and Somali are the most common'
  String.raw`\blanguages,? (?:of which|most commonly|mostly|chiefly) ${LIST}`,
  // 'interpreters in Spanish and Burmese are on call', 'staff interpreters for Somali,Oromo'
  String.raw`\binterpreters? (?:are |is )?(?:[a-z-]+ )?(?:in|for|of) ${LIST}`,
  // 'patients, who come to us speaking Khmer and Spanish'
  String.raw`\b${OTHERS},? who [^.;:]{0,30}\bspeak(?:ing)? ${HOW_MUCH}${LIST}`,
  // 'a person whose first language is Nepali or Somali', 'three navigators, speaking among them Spanish and Hmong'
  String.raw`\bwhose (?:[a-z]+ ){0,2}languages? (?:is|are) ${HOW_MUCH}${LIST}|\bspeak(?:ing|s)?,? (?:among|between) (?:them|us),? ${HOW_MUCH}${LIST}`,
  // 'when a patient prefers a language other than English'
  String.raw`\b(?:patients?|clients?|callers?|members?|famil(?:y|ies)) (?:who )?prefers? (?:an? )?$`,
  // 'the team already includes speakers of German and Dutch'
  String.raw`\b(?:team|staff|crew|office) (?:already )?(?:includes?|has|have) (?:[a-z]+ )?speakers of ${LIST}`,
  // 'interpreters in 200 languages, including American Sign Language'
  String.raw`\b(?<!(?:fluent|fluency|proficient|proficiency) in )(?:\d+\+?|[a-z]+ty|three|four|five|six|seven|eight|nine|ten|several|dozens of|many) languages,? (?:including|such as|like|from|among them) ${HOW_MUCH}${LIST}`,
  // 'our phone tree is in English and Spanish', 'the website (English/Spanish)'
  String.raw`\b(?:phone tree|website|forms|signs|packets|voicemail|newsletter|portal|posters)(?: (?:is|are|comes?) (?:also )?in | \()${HOW_MUCH}${LIST}`,
  // 'our clinicians come from many places: five speak a second language'
  String.raw`\b(?:two|three|four|five|six|seven|eight|nine|ten|several|many|most|some|\d+)(?: of (?:them|whom|us))? (?:also )?speak (?:an? )?${HOW_MUCH}${LIST}`,
  // 'our current coordinator speaks Spanish'
  String.raw`\bour (?!ideal|next|new|perfect|future)(?:[a-z]+ ){1,3}speaks ${HOW_MUCH}${LIST}`,
  // 'help with the application in a language other than English'
  String.raw`\b(?:help|assistance|application|posting|advert|ad|notice|document|information|form)s? in (?:a )?$`,
].map((source) => new RegExp(source));

/** Whom an employer invites beside others: 'women, veterans and multilingual candidates are encouraged to apply'. */
const INVITED =
  /\b(?:veterans|women|minorities|people of color|immigrants|lgbtq\w{0,3}|first[- ]generation)\b[^.;]{0,120}\b(?:encouraged|invited|welcome) to apply\b/;

/** 'Most of our patients speak Spanish, so you must speak it too'. */
const TURNS_TO_CANDIDATE =
  /\bso (?:you|candidates|applicants|the (?:right|ideal) (?:person|candidate)) (?:(?:will )?need to|must|should|have to|has to) (?:also )?(?:speak|know|understand|be (?:bilingual|fluent))\b/;

/** Tells, by the words before a language, where it is one that others speak, or that something is written in, and nobody asks for it. The sentence, in lower case, is looked at once, however many languages it names. */
export function othersLanguagesIn(sentence: string): (before: string) => boolean {
  if (TURNS_TO_CANDIDATE.test(sentence)) return () => false;
  if (INVITED.test(sentence)) return () => true;
  return (before) => BEFORE.some((pattern) => pattern.test(before));
}
