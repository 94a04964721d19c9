/** Verbs that open a duty in the present: 'Provide excellent service', 'Answers phones'. */
const stems = [
  'accept, accomplish, achieve, act, acquire, adapt, add, address, adhere, administer, advise, aid',
  'align, allocate, analyse, analyze, answer, apply, arrange, assemble, assess, assign, assist, assure',
  'attend, audit, balance, book, bring, build, calculate, call, carry, check, clean, close, coach, code',
  'collaborate, collect, communicate, compile, complete, comply, compose, compute, conduct, confer',
  'consult, contact, contribute, control, convert, cook, coordinate, copy, counsel, cover, create',
  'cultivate, deal, defend, delegate, deliver, demonstrate, describe, design, determine, develop',
  'devise, diagnose, direct, disburse, discuss, dispatch, display, distribute, document, draft, drive',
  'edit, educate, eliminate, employ, encourage, enforce, engage, enhance, ensure, enter, escort',
  'establish, evaluate, examine, exceed, execute, explain, facilitate, file, follow, forecast, foster',
  'fulfil, fulfill, furnish, gather, generate, give, greet, grow, guide, handle, help, hire, hold',
  'identify, implement, improve, increase, influence, inform, initiate, input, inspect, install',
  'instruct, interact, interface, interpret, interview, introduce, investigate, issue, keep, launch',
  'learn, lead, liaise, log, maintain, make, manage, market, maximise, maximize, meet, mentor, minimise',
  'minimize, monitor, motivate, negotiate, obtain, open, operate, order, organise, organize, orient',
  'oversee, participate, perform, plan, post, practice, prepare, present, prevent, prioritise',
  'prioritize, process, produce, promote, proofread, provide, purchase, pull, receive, recommend',
  'reconcile, record, recruit, reduce, refer, register, relay, remain, report, represent, request',
  'research, resolve, respond, restock, retrieve, review, route, run, scan, schedule, screen, select',
  'sell, send, serve, set, ship, solve, sort, speak, spearhead, strengthen, submit, supervise, supply',
  'support, surpass, take, teach, tend, test, track, train, transcribe, transfer, transform, translate',
  'transmit, transport, treat, troubleshoot, type, uncover, update, upload, use, utilise, utilize',
  'validate, verify, welcome, work, write',
].flatMap((row) => row.split(', '));

/** Each verb as it opens a duty: 'file', 'files', 'filed', 'verifies'. */
const forms: ReadonlySet<string> = new Set(
  stems.flatMap((verb) => [verb, `${verb}s`, `${verb}es`, `${verb}d`, verb.replace(/y$/, 'ies')]),
);

export const isDutyVerb = (word: string): boolean => forms.has(word.toLowerCase());
