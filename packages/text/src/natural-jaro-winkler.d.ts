declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  function similarity(one: string, other: string): number;
  export = similarity;
}
