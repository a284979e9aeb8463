import { coreFile, imports, type Plant, pageFile, preloadFile, turnFile } from './plant.ts'

export const folderPlants: readonly Plant[] = [
  {
    rule: 'core-knows-core',
    file: coreFile,
    breaches: [
      ...imports('../../main/ports/clock.ts'),
      ...imports('node:fs'),
      ...imports('fs'),
      ...imports('electron'),
      ...imports('react'),
      ...imports('ipaddr.js'),
      ...imports('../../../host/main.ts'),
    ],
    allowed: ["import { z } from 'zod'", "import { success } from '../contract/result.ts'"],
  },
  {
    rule: 'core-knows-core',
    file: 'src/core/privacy/planted.ts',
    breaches: [...imports('ibantools/extra'), ...imports('undici'), ...imports('../../renderer/main.tsx')],
    allowed: ["import 'ipaddr.js'", "import 'ibantools'", "import 're2js'", "import 'libphonenumber-js/max'"],
  },
  {
    rule: 'renderer-knows-core',
    file: pageFile,
    breaches: [
      ...imports('node:fs'),
      ...imports('fs'),
      ...imports('electron'),
      ...imports('../../main/compose.ts'),
      ...imports('../../preload/index.ts'),
      ...imports('ollama'),
      ...imports('keytar'),
      ...imports('../../../host/main.ts'),
    ],
    allowed: [
      "import { useState } from 'react'",
      "import { createRoot } from 'react-dom/client'",
      "import { Menu } from '@base-ui/react/menu'",
      "import type { Bridge } from '../../core/contract/bridge.ts'",
      "import './planted.css'",
    ],
  },
  {
    rule: 'preload-knows-contract',
    file: preloadFile,
    breaches: [
      ...imports('node:fs'),
      ...imports('zod'),
      ...imports('../core/privacy/clear.ts'),
      ...imports('../main/compose.ts'),
      ...imports('../renderer/main.tsx'),
    ],
    allowed: [
      "import { ipcRenderer } from 'electron'",
      "import { channels } from '../core/contract/bridge.ts'",
      "import { watch } from './trusted-event.ts'",
    ],
  },
  {
    rule: 'main-knows-core',
    file: turnFile,
    breaches: [
      ...imports('../../renderer/main.tsx'),
      ...imports('../../preload/index.ts'),
      ...imports('../../../host/main.ts'),
      ...imports('react'),
    ],
    allowed: ["import { success } from '../../core/contract/result.ts'"],
  },
  {
    rule: 'main-siblings-meet-in-compose',
    file: turnFile,
    breaches: ['db', 'secrets', 'egress', 'ollama', 'ipc', 'shell', 'command-line']
      .flatMap((sibling) => imports(`../${sibling}/anything.ts`))
      .concat(imports('../compose.ts'), imports('../index.ts')),
    allowed: [
      "import type { Clock } from '../ports/clock.ts'",
      "import { success } from '../../core/contract/result.ts'",
      "import { live } from './live-turn.ts'",
    ],
  },
  {
    rule: 'main-siblings-meet-in-compose',
    file: 'src/main/command-line/planted.ts',
    breaches: [...imports('../db/client.ts'), ...imports('../index.ts')],
    allowed: ["import type { Sotto } from '../compose.ts'"],
  },
  {
    rule: 'main-siblings-meet-in-compose',
    file: 'src/main/db/migrations/planted.ts',
    breaches: [...imports('../../egress/gate.ts'), ...imports('../../compose.ts')],
    allowed: ["import { open } from '../connection.ts'", "import type { Clock } from '../../ports/clock.ts'"],
  },
  {
    rule: 'main-siblings-meet-in-compose',
    file: 'src/main/db/migrations/deeper/planted.ts',
    breaches: imports('../../../egress/gate.ts'),
    allowed: ["import { open } from '../../connection.ts'", "import { one } from '../0001-first.ts'"],
  },
  {
    rule: 'outside-knows-no-src',
    file: 'host/chromium/planted.ts',
    breaches: [...imports('../../src/core/contract/result.ts'), ...imports('../../src/main/index.ts')],
    allowed: ["import type { BrowserWindow } from 'electron'", "import { net } from 'node:net'"],
  },
  { rule: 'outside-knows-no-src', file: 'e2e/planted.ts', breaches: imports('../src/core/contract/api.ts') },
  {
    rule: 'outside-knows-no-src',
    file: 'e2e/doubles/planted.ts',
    breaches: imports('../../src/core/contract/api.ts'),
  },
  {
    rule: 'setup-needs-nothing',
    file: 'scripts/setup/planted.mjs',
    breaches: [
      ...imports('zod').slice(0, 2),
      "export { z } from 'zod'",
      "export const z = import('zod')",
      "import 'fs'",
    ],
    allowed: ["import 'node:fs'", "import './say.mjs'"],
  },
]
