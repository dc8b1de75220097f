import {nodeEdge} from './edge/node-edge.ts'
import {main} from './main.ts'

// One folder above both the sources and what is built of them.
const manifest = new URL('../package.json', import.meta.url)

// `process.exit` would cut off what is still on its way into a pipe.
async function run(): Promise<void> {
  process.exitCode = await main(process.argv.slice(2), nodeEdge(manifest))
}

void run()
