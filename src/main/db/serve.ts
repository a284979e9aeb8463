import '../../core/contract/parse-without-eval.ts'
import type { MessagePort } from 'node:worker_threads'
import { framesOf } from '../ports/log.ts'
import { databaseOperations } from './operations.ts'
import {
  type CallName,
  isRequest,
  type Operations,
  type Outcome,
  type Reply,
  type Request,
} from './protocol.ts'

/** Answers the calls that come in, one after the other. */
export function serve(port: MessagePort): void {
  const operations = databaseOperations()
  port.on('message', (message: unknown) => {
    if (isRequest(message)) port.postMessage(answer(operations, message))
  })
}

function answer(operations: Operations, request: Request): Reply {
  try {
    return { id: request.id, outcome: run(operations, request) }
  } catch (error) {
    return { id: request.id, frames: framesOf(error).join('\n') }
  }
}

function run<Name extends CallName>(operations: Operations, { name, input }: Request<Name>): Outcome<Name> {
  return operations[name](...input)
}
