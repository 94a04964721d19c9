/** Behind these words, to the end of the text, a skill is named but asked of nobody. */
const BEFORE: readonly RegExp[] = [
  // 'Our team enjoys a collaborative place'
  /\bour (?:[\w'-]+ ){0,4}(?:enjoys?|thrives?|loves?|values?)\b[^.;:\n]{0,50}$/,
  // 'A culture that values flexibility'
  /\b(?:culture|workplace|place to work)\b[^.;:\n]{0,20}\b(?:that|which|underpinned|built on)\b[^.;:\n]{0,50}$/,
  // 'Joining us means stepping into …', 'You'll be part of a team', 'we reward it with flexibility'
  /\b(?:joining|stepping into an?|(?:we|and) reward \w+ with|you(?:['’]ll| will) (?:be(?! able\b)|join))\b[^.;:\n]{0,30}$/,
  // 'A degree in project management', until another demand begins
  /\b(?:degree|bachelor['’]?s?|master['’]?s?|diploma|major|mba|b\.?[as]\.?)\b[^.;:\n]{0,25}\bin\b(?:(?!\b(?:experienced?|skills?|knowledge|years?|profici\w+|ability|familiar\w*|passion\w*|interest|strong|with)\b)[^.;:\n]){0,90}$/,
  // 'Preferred subjects: statistics, operations management'
  /\b(?:subjects|majors|coursework|fields of study)\b ?(?:\(|:|include|in\b)[^.;\n]{0,90}$/,
  // 'A place to put your creativity to work'
  /\bput your [^.;:\n]{0,60}$/,
  // 'In line with regulatory requirements'
  /\b(?:in (?:line|accordance|keeping|conformance) with|according to)\b[^.,;:\n]{0,40}$/,
];

export const isToldOfOthers = (before: string): boolean => BEFORE.some((pattern) => pattern.test(before));
