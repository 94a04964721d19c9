// `npm test`: installs what is missing, then every check and every test. Plain JavaScript, as start.mjs is.
//   npm test -- packages/extraction     only the tests whose path holds these words, without the checks
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { ensureInstalled, root } from './install.mjs';

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const checks = Object.keys(scripts).filter((name) => name.startsWith('check:'));

ensureInstalled();
const filters = process.argv.slice(2);
const outcomes = filters.length > 0 ? [] : await runChecks();
const tests = await runTests(filters);
report(outcomes, tests);

async function runChecks() {
  const results = [];
  for (const name of checks) {
    const began = performance.now();
    const { code, output } = await run(scripts[name].split(' '), { quiet: true });
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`${code === 0 ? 'passed' : 'FAILED'}  ${name}  ${seconds} s`);
    if (code !== 0) console.log(output);
    results.push({ name, passed: code === 0 });
  }
  return results;
}

async function runTests(filter) {
  const folder = mkdtempSync(join(tmpdir(), 'omm-test-'));
  const file = join(folder, 'report.json');
  try {
    const { code } = await run([
      'vitest',
      'run',
      ...filter,
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${file}`,
    ]);
    return { code, ...JSON.parse(readFileSync(file, 'utf8')) };
  } catch {
    return { code: 1, numPassedTests: 0, numFailedTests: 1, testResults: [] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Names what was skipped, and makes the last line 'N passed, N failed'. */
function report(outcomes, tests) {
  const skipped = tests.testResults.flatMap(({ assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'skipped' || status === 'pending')
      .map(({ fullName }) => fullName),
  );
  for (const name of skipped) console.log(`skipped: ${name}`);
  // a file that did not load fails without a failed test in it
  const brokenFiles = tests.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failedChecks = outcomes.filter(({ passed }) => !passed);
  for (const { name } of failedChecks) console.log(`failed: ${name}`);
  const failed = failedChecks.length + tests.numFailedTests + brokenFiles;
  const passed = outcomes.length - failedChecks.length + tests.numPassedTests;
  process.exitCode = failed > 0 || tests.code !== 0 ? 1 : 0;
  console.log(`${passed} passed, ${process.exitCode === 1 ? Math.max(failed, 1) : failed} failed`);
}

function run([program, ...args], { quiet = false } = {}) {
  const bin = join(root, 'node_modules/.bin');
  const env = {
    ...process.env,
    PATH: `${bin}${delimiter}${process.env.PATH}`,
    TURBO_TELEMETRY_DISABLED: '1',
    ...(quiet ? { NO_COLOR: '1' } : {}),
  };
  return new Promise((resolve) => {
    const child = spawn(join(bin, program), args, {
      cwd: root,
      env,
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    let output = '';
    child.stdout?.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr?.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('exit', (code) => resolve({ code: code ?? 1, output }));
  });
}
