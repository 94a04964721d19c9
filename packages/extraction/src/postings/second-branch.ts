import { NUMBER } from '../engine/numbers.ts';

/** Degrees as they stand behind 'consider'. */
const DEGREE = String.raw`(?:associate|bachelor|master|b\.?[as]c?\b|a\.?a\.?s?\b|high school|hs\b|ged\b|diploma)`;
const HOLDERS =
  '(?:(?:candidates|applicants|those|people|someone|anyone) (?:with|having|holding|who (?:have|hold)) )?';
const CONSIDER = `(?:(?:will|would|may|can) |(?<=\\bwe)'d )(?:also |gladly |happily )?(?:consider|accept|take|look at) ${HOLDERS}(?:only )?(?:an? )?`;

/** 'We will consider an associate degree plus 5 years': a degree that would do. */
const CONSIDERS_DEGREE = new RegExp(String.raw`^\W*(?:we ?)?${CONSIDER}${DEGREE}`);
/** "; will consider an «associate degree»". */
const CONSIDER_NEXT = new RegExp(`[,;(] ?(?:but )?(?:we ?)?${CONSIDER}$`);
/** "«Associate's» will be considered", '«LPN» considered'. */
const WOULD_DO =
  /^(?:'?s)?(?: degrees?| licen[sc]e| certification)?(?: (?:and|plus|with|w\/) (?:at least )?[a-z0-9]{1,6}\+? (?:years?|yrs?)(?:'? (?:of )?(?:[a-z]+ )?experience)?)?,? (?:(?:will|would|may|can|is|are) )?(?:also )?(?:be )?(?:considered|accepted|acceptable|ok(?:ay)?)\b(?! (?:for|in lieu))/;
/** "an «associate's» with six years in a practice accepted in place of the degree", '«GED» plus strong experience considered', '«diploma» with six years may take its place'. */
const WITH_MORE_WOULD_DO =
  /^(?:'?s)?(?: degrees?| diploma)?,? (?:and|plus|with|w\/) [^.;]{3,80}?\b(?:(?:may|can|will|could) (?:take its place|stand in(?: for (?:it|the degree))?|do instead|substitute)\b|(?:considered|accepted)(?: instead| in (?:lieu|place) of (?:the|an?)\b|[^\w\n]{0,9}(?:$|\n)|\W*\)))/;
/** "A Bachelor's with 8 years of experience will be considered." as a sentence of its own. */
const SENTENCE_WOULD_DO =
  /^(?![^.;]{0,120}\bgrad(?:uate)?s? (?:will|would|may|can)\b)[^.;]{3,160}\b(?:will|would|may|can) (?:also )?be (?:considered|accepted)(?: instead| in (?:lieu|place) of [a-z' ]{2,40}| with (?:at least )?[a-z0-9]{1,6}\+? (?:years?|yrs?)[a-z ]{0,30})?\W*$|^\W*(?:an? )?(?:associate|bachelor|high school|ged)[^.;]{0,20} (?:and|plus|with) [^.;]{3,60} (?:considered|accepted|acceptable)\W*$|^[^.;]{3,40}\baccept(?:ed|able) with (?:at least )?\d|^\W*an? (?:associate|bachelor)'?s?\b[^.;]{0,30}\b(?:and|plus|with) [^.;]{3,80}\bmay (?:also )?be (?:substituted|accepted) (?:for|in lieu of|in place of) (?:the|a) /;
/** 'We will consider 6 years of experience instead.' */
const CONSIDERS_INSTEAD = new RegExp(String.raw`^\W*(?:we ?)?${CONSIDER}[^.;]{3,160}\binstead\W*$`);

/** 'Will consider three years if at a trauma center.', 'A person with 3 years in oral surgery can also apply.' */
const FEWER_YEARS = new RegExp(
  String.raw`^\W*(?:we ?)?${CONSIDER}${NUMBER}\+? (?:years?|yrs?)\b[^.;]{0,40} (?:if|with|for|when)\b|^\W*(?:an? (?:person|candidate|applicant)|someone|anyone|those|people|candidates|applicants) with (?:at least |only )?${NUMBER}\+? (?:years?|yrs?)\b[^.;]{0,80} (?:can|may|should) (?:also )?apply\W*$`,
);

/** "(If Associate's degree, must have 6 years)": what another degree takes. */
const IF_DEGREE = new RegExp(
  String.raw`^\W*if (?:only )?(?:an? )?${DEGREE}[^,.;]{0,30},? (?:you )?(?:must|need|at least|then|\d)`,
);

/** True where the text up to the end of a mention says which degree would do instead. */
export const considersDegree = (text: string) => CONSIDERS_DEGREE.test(text);

/** True where the sentence names what would do instead. */
export const considersInstead = (text: string) => CONSIDERS_INSTEAD.test(text) || FEWER_YEARS.test(text);

/** True where a name is the other branch of the one before it: 'considered' stands before or behind it. */
export const isConsidered = (between: string, behind: string) =>
  CONSIDER_NEXT.test(between) || WOULD_DO.test(behind) || WITH_MORE_WOULD_DO.test(behind);

/** 'BSN preferred, ADN accepted': what is accepted beside a wish is the least that is asked. */
const ACCEPTED =
  /^(?:'?s)?(?: degrees?| or diploma)? (?:is |are )?(?:also )?(?:accepted|acceptable|ok(?:ay)?)\b(?! (?:for|in lieu|with))/;
export const isAccepted = (behind: string) => ACCEPTED.test(behind);

/** 'BA preferred, will accept «an associate's»', 'We will accept …' as a sentence of its own. */
const WILL_ACCEPT = /\b(?:will|would) (?:also |gladly )?accept (?:an? )?$/;
const WILL_ACCEPT_SENTENCE = /^\W*(?:we )?(?:will|would|'ll) (?:also |gladly )?accept\b/;
export const willAccept = (before: string) => WILL_ACCEPT.test(before);
export const saysWillAccept = (text: string) => WILL_ACCEPT_SENTENCE.test(text);

/** A sentence that does nothing but name what would do as well as the degree before. */
export const isSecondBranch = (text: string) =>
  considersDegree(text) || considersInstead(text) || SENTENCE_WOULD_DO.test(text) || IF_DEGREE.test(text);
