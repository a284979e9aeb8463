/** Menus exist and can be clicked by code; the host draws none, so their accelerators are not heard either. */
import { EventEmitter } from 'node:events'
import { completeClass, unsupported } from '../unsupported.ts'

export interface MenuItem extends Electron.MenuItem {}

type ItemOptions = Electron.MenuItemConstructorOptions

// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the missing members are added below, and throw by name
export class MenuItem {
  readonly #click: ItemOptions['click']
  enabled: boolean
  visible: boolean
  checked: boolean
  label: string

  constructor(options: ItemOptions) {
    const { id = '', type, role, accelerator, sublabel = '', toolTip = '', click, submenu } = options
    this.#click = click
    this.enabled = options.enabled ?? true
    this.visible = options.visible ?? true
    this.checked = options.checked ?? false
    this.label = options.label ?? role ?? ''
    const menu = Array.isArray(submenu) ? Menu.buildFromTemplate(submenu) : submenu
    const facts = {
      id,
      type: type ?? (menu ? 'submenu' : 'normal'),
      role,
      accelerator,
      sublabel,
      toolTip,
      submenu: menu,
    }
    for (const [name, value] of Object.entries(facts))
      Object.defineProperty(this, name, { value, enumerable: true })
  }

  click = (event?: Electron.KeyboardEvent, window?: Electron.BaseWindow): void => {
    if (this.type === 'checkbox') this.checked = !this.checked
    this.#click?.(this, window, event ?? {})
  }
}
completeClass(MenuItem, 'MenuItem')

export interface Menu extends Omit<Electron.Menu, keyof EventEmitter> {}

function isItem(item: ItemOptions | Electron.MenuItem): item is Electron.MenuItem {
  return item instanceof MenuItem
}

let applicationMenu: Menu | null = null

// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the missing members are added below, and throw by name
export class Menu extends EventEmitter {
  items: MenuItem[] = []

  static buildFromTemplate(template: (ItemOptions | Electron.MenuItem)[]): Menu {
    const menu = new Menu()
    for (const item of template) menu.append(isItem(item) ? item : new MenuItem(item))
    return menu
  }

  static getApplicationMenu = (): Menu | null => applicationMenu
  static setApplicationMenu(menu: Electron.Menu | null): void {
    if (menu !== null && !(menu instanceof Menu)) throw new TypeError('Invalid menu')
    applicationMenu = menu
  }

  static sendActionToFirstResponder = (): never => unsupported('Menu.sendActionToFirstResponder')
  static setHighlightColors = (): never => unsupported('Menu.setHighlightColors')

  append(item: Electron.MenuItem): void {
    this.insert(this.items.length, item)
  }

  insert(position: number, item: Electron.MenuItem): void {
    if (!(item instanceof MenuItem)) throw new TypeError('Invalid item')
    this.items.splice(position, 0, item)
  }

  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found =
        item.id === id ? item : item.submenu instanceof Menu ? item.submenu.getMenuItemById(id) : null
      if (found) return found
    }
    return null
  }
}
completeClass(Menu, 'Menu')
