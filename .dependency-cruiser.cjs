/**
 * Who may import whom. The two tables are the architecture; one forbidden rule a folder is made from them, so a
 * folder without an entry has no rule: `infra/local/checks` fails until it has one.
 */
const pure = ['contracts', 'requirement-model', 'text', 'extraction', 'matching', 'fairness'];
const everything = [
  'contracts',
  'config',
  'queue',
  'storage',
  'requirement-model',
  'text',
  'documents',
  'extraction',
  'matching',
];

const packages = {
  contracts: [],
  text: [],
  'requirement-model': ['contracts'],
  config: ['contracts'],
  queue: ['contracts'],
  storage: ['contracts'],
  documents: ['contracts'],
  extraction: ['contracts', 'text', 'requirement-model'],
  matching: ['contracts', 'text', 'requirement-model'],
  fairness: ['contracts'],
  testkit: everything,
};

const apps = {
  web: ['contracts'],
  api: ['contracts', 'config', 'queue', 'storage', 'requirement-model', 'matching', 'extraction', 'fairness'],
  worker: everything,
  cli: ['contracts', 'config', 'text', 'documents', 'extraction', 'matching', 'requirement-model'],
};

const TESTS = '\\.(test|test-d)\\.tsx?$|/testing/';

const onlyAllowed = (folder, name, allowed) => ({
  name: `${folder}-${name}`,
  comment: `${folder}/${name} may import ${allowed.length > 0 ? allowed.join(', ') : 'nothing of ours'} (README, architecture)`,
  severity: 'error',
  from: { path: `^${folder}/${name}/`, pathNot: TESTS },
  to: {
    path: '^(packages|apps|infra)/',
    pathNot: [`^${folder}/${name}/`, ...(allowed.length > 0 ? [`^packages/(${allowed.join('|')})/`] : [])],
  },
});

module.exports = {
  forbidden: [
    ...Object.entries(packages).map(([name, allowed]) => onlyAllowed('packages', name, allowed)),
    ...Object.entries(apps).map(([name, allowed]) => onlyAllowed('apps', name, allowed)),
    {
      name: 'api-only-writes-job-postings',
      comment:
        'The API writes a reading as JobPosting (@omm/extraction/job-posting) and JSON Resume (@omm/extraction/json-resume), applies corrections to it, offers the names that are known and knows the version of the rules; to read documents is the work of the worker',
      severity: 'error',
      from: { path: '^apps/api/', pathNot: TESTS },
      to: {
        path: '^packages/extraction/',
        pathNot:
          '^packages/extraction/src/(postings/json-ld/to-job-posting|resumes/json-resume/to-json-resume|corrections/index|lexicons/known-names|extraction-version)\\.ts$',
      },
    },
    {
      name: 'tests-know-no-other-app',
      comment: 'A test may use any package, but no app beside its own',
      severity: 'error',
      from: { path: '^(?:apps|packages)/([^/]+)/.*\\.(test|test-d)\\.tsx?$' },
      to: { path: '^apps/([^/]+)/', pathNot: '^apps/$1/' },
    },
    {
      name: 'pure-packages',
      comment: 'Pure packages know no file system, network, process or clock',
      severity: 'error',
      from: { path: `^packages/(${pure.join('|')})/src/`, pathNot: TESTS },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-cycles',
      comment: 'A cycle has no lowest part to read first',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolvable',
      comment: 'What cannot be found cannot be checked',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(virtual:|vite/client)|\\.css$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // its parser cannot read .tsx: infra/local/checks/web-imports.test.ts holds those
    exclude: { path: '(^|/)(node_modules|dist|fixtures|\\.tsbuild|\\.data)/|\\.tsx$' },
    parser: 'swc',
    enhancedResolveOptions: {
      // without these, imports by package name pass unseen
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default', 'node'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
