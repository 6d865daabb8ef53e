import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * A vitest reporter that leaves counts for `npm test`, in the file that TEST_COUNTS_FILE names. A file that
 * cannot be loaded and an error outside of any test count as failed; a skipped test keeps its reason.
 */
export default class CountReporter {
  onTestRunEnd(modules, unhandledErrors) {
    const counts = { passed: 0, failed: [], skipped: [] };
    for (const module of modules) countModule(module, counts);
    for (const error of unhandledErrors)
      counts.failed.push({ name: 'outside of a test', reason: firstLine(error.message) });
    const file = process.env.TEST_COUNTS_FILE;
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(counts));
  }
}

function countModule(module, counts) {
  for (const error of module.errors())
    counts.failed.push({ name: module.relativeModuleId, reason: firstLine(error.message) });
  for (const suite of module.children.allSuites()) {
    for (const error of suite.errors())
      counts.failed.push({ name: nameOf(suite, module), reason: firstLine(error.message) });
  }
  for (const test of module.children.allTests()) {
    const { state, errors, note } = test.result();
    if (state === 'passed') counts.passed++;
    else if (state === 'skipped') counts.skipped.push({ name: nameOf(test, module), reason: note });
    else counts.failed.push({ name: nameOf(test, module), reason: firstLine(errors?.[0]?.message) });
  }
}

const nameOf = (task, module) => `${module.project.name} ${module.relativeModuleId}: ${task.fullName}`;

const firstLine = (text) => text?.split('\n')[0];
