/** A line of a resume, by where its words stand. */
export interface ResumeLine {
  start: number;
  end: number;
  text: string;
}

/** The lines that say anything. */
export function resumeLines(text: string): ResumeLine[] {
  return [...text.matchAll(/\S[^\n]*/g)].map(({ 0: line, index }) => {
    const words = line.trimEnd();
    return { start: index, end: index + words.length, text: words };
  });
}
