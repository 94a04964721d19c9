import type { DutyRow } from './duty-row.ts';

const STAFF =
  'staff|teams?|employees|personnel|associates|crew|volunteers|interns|(?:medical )?assistants|receptionists|technicians|nurses|coordinators|clerks|representatives|workers|direct reports|people|members(?= of (?:the |our |your |other )?(?:[a-z-]+ ){0,2}?(?:teams?|staff|crew)\\b)|specialists|managers|supervisors';

export const peopleDuties: readonly DutyRow[] = [
  {
    id: 'supervision',
    name: 'supervising staff',
    weight: 1,
    sources: ['000', '001', '002', '003', '004'],
    phrases: [
      {
        does: 'supervise',
        ofAnyWord: true,
        what: `${STAFF}|(?!later)[a-z]{2,20}(?:er|or|ist|ian|ant|ee|ent)s?|front desk|office|work of others`,
        examples: [
          'Supervises a staff of ten',
          'Supervise the front desk',
          'Hires, trains and supervises nurses',
        ],
        counterExamples: [
          'You will be closely supervised by a physician',
          'Train supervised learning models',
          'Supervises the preparation of drugs',
        ],
      },
      {
        does: 'manage|lead|direct|oversee|coordinate|motivate|evaluate',
        what: `(?<!\\bcross-? ?functional )(?:${STAFF})(?! (?:meetings?|events?|members? to\\b|programs?|activities|retreats?|trainings?|that|goals|projects?|capital|efforts|initiatives|collaboration|projects|calendars?|schedules?|communications?|workshops|across|culture|handbook|data|analytics|ops|operations|strategy|safety))`,
        examples: [
          'Manage a team of eight',
          'Coordinated two drivers and a crew of volunteers',
          'Lead the front-office team',
        ],
        counterExamples: [
          'Coordinate team meetings',
          'Lead within the team',
          'Lead cross-functional teams to launch the portal',
          'Manage people data',
          'Lead people programs',
          'Manage leadership team activities',
          'Coach managers on feedback',
          'Engage and manage the members of the community',
          'Oversees patient and personnel safety',
        ],
      },
      {
        does: 'conduct|perform|complete|provide|write|prepare|deliver|lead',
        what:
          '(?:staff |employee |annual )?(?:performance|employee|staff) (?:evaluations?|reviews?|appraisals?)|employee evaluation|staff meetings|(?:clinical |staff |direct |daily |administrative )supervision(?! (?:by|from))|supervision (?:of|to|for) (?:the )?(?:\\w+ )?(?:' +
          STAFF +
          ')',
        examples: ['Conducts performance evaluations', 'Provides supervision of nursing staff'],
        counterExamples: [
          'Takes part in an annual performance appraisal',
          'Perform duties under the supervision of the nurse',
        ],
      },
      {
        named: `(?:the )?(?:direct |daily |day-to-day )?(?:supervision|management) of (?:the |all |our |its |\\w+ )?(?:\\w+ ){0,2}?(?:${STAFF})|(?:staff|team|employee|personnel|clinical) (?:management|supervision)|performance (?:evaluations|reviews|appraisals) of`,
        examples: ['Responsible for the supervision of staff', 'Oversees staff supervision and hiring'],
        counterExamples: [
          'Under the supervision of the nurse manager',
          'Participates in staff meetings',
          'Supports events, including briefings and staff meetings',
        ],
      },
      {
        onlyDone: true,
        named: 'team lead\\w*|supervis(?:es|ed|or|ing)|supervis(?:o|é|aba) a',
        examples: ['Superviso a cuatro recepcionistas'],
        counterExamples: ['Reports to the supervisor', 'Work closely with team leaders'],
      },
    ],
  },
  {
    id: 'hiring',
    name: 'hiring',
    weight: 1,
    sources: ['002', '003', '004'],
    phrases: [
      {
        does: 'onboard',
        what: 'staff|employees|hires?|team members|personnel|nurses|providers|physicians|assistants',
        examples: ['Onboards new hires'],
        counterExamples: ['Onboard customers'],
      },
      {
        does: 'hire|recruit|interview',
        what: '(?:staff|team(?! planning)|employees|personnel|talent|candidates|applicants|associates|nurses|providers|physicians|assistants|interns|engineers|teachers|team members|reps|representatives|recruiters|designers|analysts)',
        examples: ['Hires and onboards staff', 'Recruit and hire engineers', 'Interviewing candidates'],
        counterExamples: ['We are hiring engineers', 'Interview users and patients about the product'],
      },
      {
        named:
          'hir(?:e|es|ing)(?:,? (?:and|&) (?:fir(?:e|ing)|train(?:ing)?|onboarding))?(?! (?:for|an?|is|managers?|process|resources|location|range|bonus|teams?|decisions?|leaders|needs|plans?|goals|strategy|platform|products?|data|events?|and people|demands?|outcomes|performance|metrics|paperwork|packets?|capacity|pipelines?|workflows?|practices))|(?:staff|employee|talent|full-cycle) recruit(?:ing|ment)|recruit(?:s|ing|ment)?,? (?:and |& )?(?:hir(?:e|es|ing)|selection|retention|onboarding|orientation)(?! (?:managers?|of (?:members|volunteers|participants)))|recruitment of (?:\\w+ )?(?:staff|employees|personnel)|on-?boarding (?:of )?(?:new )?(?:staff|employees|hires|team members)|employee onboarding|reference checks?|interviewing|(?:planning|organi[sz]ing|hiring|recruiting|recruitment),? (?:and |& )?staffing|staffing,? (?:and |& )?(?:scheduling|hiring|training|recruiting|recruitment)',
        examples: [
          'Hires, trains and supervises staff',
          'Responsible for hiring and training',
          'Performs reference checks',
          'Assist with recruitment and retention of staff',
          'Leads full-cycle recruiting',
          'Responsible for planning, organizing, staffing and budgets',
        ],
        counterExamples: [
          'We are hiring a driver',
          'If selected for an interview you will be contacted',
          'Partner with hiring managers',
          'Hiring for next year',
          'Develop hiring resources',
          'Conducts participant recruitment',
          'Oversees outreach and recruitment',
          'Balance staffing among the shifts',
          'Assist with staffing the chairs of the caucus',
        ],
      },
      {
        onlyDone: true,
        named:
          '(?:hired|recruited|interviewed|onboarded|recruits|interviews|onboards?)(?! (?:by|with|as))|staffing(?! (?:agenc\\w+|levels|firms?|needs))',
        examples: ['Interviews, hires and trains'],
        counterExamples: ['Conduct user interviews'],
      },
    ],
  },
  {
    id: 'training',
    name: 'training staff',
    weight: 1,
    sources: ['002', '004'],
    phrases: [
      {
        does: 'train|mentor|orient|coach|onboard|cross-train',
        what: '(?<!\\b(?:customer|client|customers’|clients’) )(?:staff|employees|teams?|hires|new hire|associates|personnel|representatives|(?:team|staff|crew) members|assistants|nurses|interns|volunteers|engineers|colleagues|teammates|analysts|developers|students|residents|managers|peers|(?<!\\b(?:ai|coding|software|intelligent|autonomous|voice) )agents|technicians|others|designers|direct reports|workers)(?! (?:models?|meetings?))',
        examples: [
          'Trained new employees',
          'Orients new staff',
          'Mentor junior engineers',
          'Trains front desk associates',
        ],
        counterExamples: [
          'Train machine-learning models',
          'Train AI agents that write code',
          'You will be trained by our team',
          'Participate in training, team meetings and events',
          'Do your interview, training, and hire paperwork from home',
          'Prepare training evaluation forms and reports',
        ],
      },
      {
        does: 'provide|conduct|deliver|facilitate|coordinate|lead|organize|develop|oversee|perform|offer|arrange|assist with|implement',
        what: '(?:staff|employee|new[- ]hire|in-service|on-the-job) (?:trainings?|orientation|education)|(?:orientation|trainings?) (?:of|for|to) (?:all |the |our )?(?:new |office |clinical |other |less |junior )?(?:\\w+ )?(?:staff|employees|hires|team|members|personnel|volunteers|colleagues|nurses)',
        examples: [
          'Conducts staff training',
          'Provides training to new staff',
          'Assists with orientation of new employees',
        ],
        counterExamples: ['You will attend staff training', 'We provide training to all employees'],
      },
      {
        named:
          '(?:staff|employee|new[- ]hire) (?:training|orientation)|training (?:and|&) (?:development|supervision) of (?:staff|employees|personnel)|(?:training|orientation|on-?boarding) (?:and [\\w-]+ (?:processing )?)?(?:of )?(?:all )?(?:new )?(?:staff|employees|hires|personnel|team members)|(?:hiring|supervision),? (?:and |& )?training|(?:hir(?:e|es|ing)|supervis(?:e|es|ing))(?:,| and|,? &) (?:and )?(?:train(?:s|ing)?|mentor(?:s|ing)?)',
        examples: [
          'Responsible for the training of new employees',
          'Oversees hiring and training',
          'Hires, trains and supervises staff',
        ],
        counterExamples: ['Paid training for employees'],
      },
      {
        onlyDone: true,
        named:
          'mentor(?:s|ed|ing) (?:and|of|or)|capacit(?:o|é|aba|ación) (?:al|a|de|del) (?:personal|nuev\\w{1,4})',
        examples: ['Capacito al personal'],
        counterExamples: [],
      },
    ],
  },
  {
    id: 'human-resources',
    name: 'human resources',
    weight: 1,
    sources: ['003', '004'],
    phrases: [
      {
        does: 'maintain|keep|update|manage|administer|develop|enforce|resolve|handle|create|write|process',
        what: '(?:personnel|employee|hr) (?:files?|records?|policies|relations|manual|handbook|benefits|issues|documentation)|employee personnel files',
        examples: ['Keeps personnel files', 'Administers employee benefits', 'Updates the employee handbook'],
        counterExamples: ['Follow the rules of the employee handbook'],
      },
      {
        named:
          '(?<!\\b(?:to|contact|by|our|from|email|call|via) )(?:human resources?|(?:human resources?|hr) (?:functions?|duties|administration|operations|matters|issues|activities|tasks|management))(?! (?:department|at|office|representatives?|business|teams?|manager|director|generalist|analytics|data|professionals?|partners?|leaders|systems?|software|platform|technology|tech|laws?|compliance|policies))|personnel (?:files?|records?|management)|employee (?:relations|files?|manual|handbook|benefits(?= (?:admin|enrol|program|plans)))',
        examples: [
          'Completes all HR duties',
          'Responsible for human resources and payroll',
          'Oversees employee relations',
        ],
        counterExamples: [
          'In conjunction with Human Resources',
          'Reports to the HR director',
          'Support human resources teams with data',
        ],
      },
      {
        named:
          '(?:counsel|evaluat|terminat|reward|hir|coach|promot)(?:e|es|s|ing),? (?:and |or )?disciplin(?:e|es|ing)|disciplin(?:e|es|ing|ary) (?:of )?(?:staff|employees|personnel|actions?)',
        examples: ['Evaluates and disciplines staff', 'Handles disciplinary actions'],
        counterExamples: ['Work in a multi-disciplinary team'],
      },
    ],
  },
];
