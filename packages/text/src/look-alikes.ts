/** Letters of other alphabets that cannot be told from Latin ones. */
const PAIRS = [
  // Cyrillic
  'аaеeоoрpсcуyхxіiјjѕsԁdһhԛqԝwӏlвbнhкkмmтtАAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅSԚQԜWҮY',
  // Greek
  'αaοoνvρpτtυuιiκkΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX',
  // small capitals and phonetic letters
  'ᴀaʙbᴄcᴅdᴇeɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrᴛtᴜuᴠvᴡwʏyᴢzɑaɡgıi',
];
const LATIN = new Map(
  PAIRS.flatMap((pairs) =>
    Array.from(pairs.matchAll(/(.)(.)/gu), ([, like = '', letter = '']) => [like, letter] as const),
  ),
);

/** 'Sраnish' with two Cyrillic letters → 'Spanish'. Words wholly of another alphabet, and 'μg', stay as they are. */
export function latinLookAlike(word: string): string {
  if (word.length < 3 || !/[^\0-\u024f]/.test(word) || !/[a-z]/i.test(word)) return word;
  const latin = Array.from(word, (letter) => LATIN.get(letter) ?? letter).join('');
  return /^[\0-\u024f]+$/.test(latin) ? latin : word;
}
