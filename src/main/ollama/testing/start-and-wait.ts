import { findHolder } from '../port-holder.ts'
import { testService } from './test-service.ts'

/** An app that is going to be killed: starts its own daemon, says the daemon's number, and stays. */
const [userData = '', home = '', path = '', port = ''] = process.argv.slice(2)
const { service } = testService({ userData, home, path, port: Number(port) })
await service.start()
const address = service.address()
const holder = address.ok ? await findHolder(address.value.port, process.platform) : null
process.stdout.write(`${holder?.pid}\n`)
setInterval(() => undefined, 60_000)
