/** Node tells of a thread while it is made, so that what is made within `admitThread` is known by that. */
let admitting = false

/** Starts a thread of the app's own, which closes its ways out itself. */
export function admitThread<Thread>(start: () => Thread): Thread {
  admitting = true
  try {
    return start()
  } finally {
    admitting = false
  }
}

export function isThreadAdmitted(): boolean {
  return admitting
}
