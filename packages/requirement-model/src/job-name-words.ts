const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Before the name of a job, and no part of it: 'an', 'our next'. */
export const ARTICLES = words(
  `a an the our your this one two three four another additional 1 2 3 multiple several`,
);

/** Words that no name of a job holds. */
export const NO_PART = words(`
  to is are was be who seeks seek seeking looking look hiring recruiting recruits needs need if not using use with
  from under regularly we we’re we're you you’ll you'll i it that these those which will must can may should have has
  had involves reports report reporting supports support supporting assists assist assisting requires require serves
  serve serving of for in by within as or at on into than via per between through about over up like such but when
  where while how what why my their his her its each every all any some no both either other
  appropriate experience position role fill responsibility title opportunity opening join joins next become
  been being do does did help helps include includes including including. work works working report hires hire helped`);

/** What an employer calls the person, not the job. */
const PRAISE = words(`
  highly motivated self-motivated experienced dynamic talented enthusiastic tenacious strategic visionary previous
  typical primary first skilled skillful passionate energetic creative detail-oriented forward-thinking seasoned strong
  dedicated reliable friendly new newly created qualified great busy exceptional proactive innovative organized
  organised amazing entrepreneurial collaborative ambitious immediate outstanding compassionate caring professional
  mature bright hardworking hard-working savvy progressive inspiring and additional analytically inclined hands-on
  hungry versatile open inquisitive curious extraordinary excellent superb results-driven self-driven smart
  driven committed personable flexible adaptable responsible diligent thoughtful adaptive brilliant
  exempt non-exempt salaried hourly bold courageous capable competent thorough young old very
  successful early founding eager trusted rockstar stellar kind warm positive upbeat outgoing happy team-oriented mission-driven mission-aligned self-starting
  well-organized well-rounded confident effective efficient authentic rare fantastic long-term short-term dependable self
  permanent temporary seasonal selected individual ideal right chosen resourceful diverse independent proven
  rock-star multi-disciplinary part-time/full-time client-focused fast-learning extremely super truly well-qualified`);

/** Said of the hours, in capitals too. */
const HOURS = words(`full part time full-time part-time fulltime parttime ft pt f/t p/t per diem prn`);

const ADVERB = /^[a-z]{3,20}ly$/;
const MINDED = /^(?:[a-z]{2,20}-)?(?:driven|oriented|minded|focused|aligned|centered)$/;

/** 'highly motivated', 'full-time', 'visually oriented'; a word in capitals is part of a name ('Creative Director'). */
export function isPraise(word: string, next: string): boolean {
  const bare = word.endsWith(',') ? word.slice(0, -1) : word;
  if (bare === 'or' || bare === 'to') return HOURS.has(next.toLowerCase());
  if (
    PRAISE.has(bare) ||
    (ADVERB.test(bare) && MINDED.test(next)) ||
    MINDED.test(bare) ||
    bare === 'Experienced'
  )
    return true;
  return HOURS.has(bare.toLowerCase()) && !FULL_WORK.test(next);
}

/** 'Full Stack Engineer', 'Full Charge Bookkeeper': no hours. */
const FULL_WORK = /^(?:stack|charge|cycle|desk|service)/i;
