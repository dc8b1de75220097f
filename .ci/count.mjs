// Says in one line how the tests went in all the given results of vitest's JSON reporter together: a test that ran
// on two Nodes is one test, and has passed when it passed on both. A file that does not load is one failure. What
// failed is named again before that line, with the first lines of why: in a log of thousands of tests it is far above.
import {readFileSync} from 'node:fs'
import {basename, relative} from 'node:path'

const statuses = new Map()

for (const path of process.argv.slice(2)) {
  for (const file of JSON.parse(readFileSync(path, 'utf8')).testResults) {
    const loaded = file.assertionResults.length > 0 || file.status === 'passed'
    const unloaded = {fullName: 'does not load', status: 'failed', failureMessages: [file.message]}
    const tests = loaded ? file.assertionResults : [unloaded]
    for (const [place, test] of tests.entries()) {
      note(`${file.name}\n${place}\n${test.fullName}`, test.status)
      if (test.status === 'failed') tell(basename(path, '.json'), file.name, test)
    }
  }
}

const count = (status) => [...statuses.values()].filter((other) => other === status).length
const skipped = statuses.size - count('passed') - count('failed')
if (skipped > 0) console.log(`${skipped} skipped`)
console.log(`${count('passed')} passed, ${count('failed')} failed`)
process.exitCode = count('failed') > 0 || count('passed') === 0 ? 1 : 0

function note(test, status) {
  if (statuses.get(test) !== 'failed') statuses.set(test, status)
}

function tell(run, file, {fullName, failureMessages}) {
  console.log(`failed (${run}): ${relative('.', file)}: ${fullName}`)
  for (const message of failureMessages) console.log(message.split('\n', 12).join('\n').replaceAll(/^/gmu, '  '))
}
