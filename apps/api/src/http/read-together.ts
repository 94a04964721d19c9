interface Reading<Answer> {
  begun: boolean;
  answer: Promise<Answer>;
}

/**
 * Who asks for what is just being read waits for the next reading of it, and all who wait are answered by that one. It
 * begins after each of them has asked, so nobody is told what was so before. When a list was made, every open page of
 * its organisation asks for it at once.
 */
export function readTogether<Asked, Answer>(
  read: (asked: Asked) => Promise<Answer>,
): (asked: Asked) => Promise<Answer> {
  const last = new Map<string, Reading<Answer>>();
  return (asked) => {
    const key = JSON.stringify(asked);
    const before = last.get(key);
    if (before && !before.begun) return before.answer;
    const begin = () => {
      reading.begun = true;
      return read(asked);
    };
    const reading = { begun: false, answer: Promise.resolve(before?.answer).then(begin, begin) };
    last.set(key, reading);
    const forget = () => {
      if (last.get(key) === reading) last.delete(key);
    };
    reading.answer.then(forget, forget);
    return reading.answer;
  };
}
