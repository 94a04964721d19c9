import type { MatchContext } from '../../../engine/rule.ts';

export const notSaid = ({ segment, start, end }: MatchContext): boolean =>
  /\b(?:not|no|non|isn't|cannot|can't|don't|never)\W+(?:an? |be |available |eligible |for |[a-z]+ ){0,3}$/.test(
    segment.slice(Math.max(0, start - 60), start),
  ) || /^\W*(?:no\b|(?:is |work is |option is )?not\b)/.test(segment.slice(end, end + 40));

/** 'If this role is a field-based or remote role': one text for many jobs. */
const isSupposed = ({ segment, start }: MatchContext): boolean =>
  /\bif [^.;]{0,60}\b(?:this|the|your) (?:role|position|job) is (?:an? )?(?:[a-z-]+,? (?:or )?){0,3}$/.test(
    segment.slice(Math.max(0, start - 120), start),
  );

/** What may be, or is offered to some: 'working remotely is a possibility', 'might offer the option to work remotely', 'remote flexibility'. */
const isPossible = ({ segment, start, end }: MatchContext): boolean =>
  /^ (?:flexib\w+|is (?:a possibility|possible|negotiable|sometimes))\b/.test(segment.slice(end, end + 30)) ||
  /\b(?:might|possibility of|possibility to)\b[^.;]{0,40} $/.test(
    segment.slice(Math.max(0, start - 60), start),
  );

/** Now and then, or at a need: not how the job is done. */
const isSometimes = ({ segment, start, end }: MatchContext): boolean =>
  /^[^.;,]{0,30}\b(?:when (?:required|needed|necessary)|as needed|temporarily|occasional\w*|in (?:an )?emergenc\w+|polic(?:y|ies)|stipend|allowance)\b|^[^.;]{0,20}\b(?:due to|because of|as a result of|in accordance with)\b/.test(
    segment.slice(end, end + 60),
  ) ||
  /\b(?:occasional\w*|periodically|temporarily|at times|from time to time|flexib\w+)(?: [a-z]+)?\s$|\b(?:in[- ]person [a-z]+ and|workforce [(][a-z ]{0,20}and|some (?:roles|positions|jobs) [^.;]{0,25}(?:are|as)) $|\b(?:tailored (?:for|to)|conducive to|thrive in[^.;]{0,30}|equipment for|suited (?:for|to)|continuing to|continue to|comfortable|experience(?:d)? (?:in|with)?(?: an?)?) ?$/.test(
    segment.slice(Math.max(0, start - 40), start),
  );

/** 'Work Remotely' on a line of a form, with the answer below it. */
const isQuestion = ({ segment }: MatchContext): boolean => /^\W*work remotely\W*$/.test(segment);

/** 'Our team is 100% remote, and we work with companies to help them hire': the agency's people, not the job. */
const isOfAgency = ({ segment, end }: MatchContext): boolean =>
  /^[^.;\n]{0,90}\bhelp (?:them|clients|companies|employers) (?:to )?(?:hire|recruit)\b/.test(
    segment.slice(end, end + 120),
  );

/** Supposed, possible, now and then, or not of this job: not how it is done. */
export const mayBeRemote = (context: MatchContext): boolean =>
  isSometimes(context) ||
  isPossible(context) ||
  isSupposed(context) ||
  isQuestion(context) ||
  isOfAgency(context);

/** 'Hybrid' of teams, models of care and mixtures of duties; 'some positions are hybrid', 'we may support hybrid arrangements', 'if you are in Dunmore, join us on a hybrid basis'. */
export const isOtherHybrid = ({ segment, start, end }: MatchContext): boolean =>
  /\b(?:online,?|virtual,?|supporting an?|both|(?:site|remotely|home) or in an?|some (?:roles|positions)\b[^.;]{0,90}) (?:and |or )?(?:in )?$|\b(?:may|might|could) (?:support|offer|consider|allow)(?: an?)? $|\bif you(?:['’]re| are| live) (?:in|near|based)\b[^.;]{0,60}$/.test(
    segment.slice(Math.max(0, start - 140), start),
  ) ||
  /^ (?:role|position) (?:with both|that combines|combining|between|spanning|bridging|blending|at the (?:intersection|crossroads))\b|^ (?:courses?|class(?:es)?|learning|teaching)\b/.test(
    segment.slice(end, end + 40),
  );

/** 'Fully remote or hybrid in Dunmore', 'hybrid or remote': who likes may stay at home altogether. */
export const isRemoteChoice = ({ segment, start, end }: MatchContext): boolean =>
  /(?<!\bnot )\bremote\b(?! days?)(?:[^.;\n]|(?<=\bu)\.(?=s\b)|(?<=\bu\.s)\.){0,120}\bor (?:in )?(?:an? )?(?:(?:(?:in-)?person|local|on-?site)(?:\/remote)?[ /])?$|\bremote, $/.test(
    segment.slice(Math.max(0, start - 140), start),
  ) ||
  /^,?(?: (?:work|position|role|schedule))? or (?:fully |100% |completely )?remote\b/.test(
    segment.slice(end, end + 40),
  );

/** 'After six months', 'after probation'; who is trained or shown around first is at home from then on. */
const WAIT = String.raw`after (?:the |your |an? |successful |completing ){0,3}(?:(?:first |initial )?(?:[a-z0-9-]{1,12} )?(?:months?|years?|(?:30|60|90|120|180)[- ]days?)|probation\w*|introductory period)\b(?! of (?!employment\b|service\b|hire\b|work\b))(?![^.;,]{0,20}\b(?:training|orientation|onboarding))`;
const WAIT_BEFORE = new RegExp(String.raw`\b${WAIT}[^.;]{0,70}$`);
const WAIT_BEHIND = new RegExp(String.raw`^[^.;,]{0,40}\b${WAIT}`);

/** Here at first, at home later: some of both, unless it is 'fully remote' by then. */
export const isLater = ({ segment, start, end }: MatchContext): boolean =>
  !/\b(?:fully|100%)/.test(segment.slice(Math.max(0, start - 6), end)) &&
  (WAIT_BEFORE.test(segment.slice(Math.max(0, start - 130), start)) ||
    WAIT_BEHIND.test(segment.slice(end, end + 100)));
