// Says in one line how the tests went in all the given results of vitest's JSON reporter together: a test that ran
// on two Nodes is one test, and has passed when it passed on both. A file that does not load is one failure.
import {readFileSync} from 'node:fs'

const statuses = new Map()

for (const path of process.argv.slice(2)) {
  for (const file of JSON.parse(readFileSync(path, 'utf8')).testResults) {
    const loaded = file.assertionResults.length > 0 || file.status === 'passed'
    const tests = loaded ? file.assertionResults : [{fullName: '', status: 'failed'}]
    for (const [place, {fullName, status}] of tests.entries()) note(`${file.name}\n${place}\n${fullName}`, status)
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
