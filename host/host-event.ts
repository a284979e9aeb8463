/** An event as Electron hands it to listeners: the named facts, and whether one of them said no. */
export class HostEvent {
  defaultPrevented = false

  preventDefault(): void {
    this.defaultPrevented = true
  }

  static of<Facts extends object>(facts: Facts): HostEvent & Facts {
    return Object.assign(new HostEvent(), facts)
  }
}
