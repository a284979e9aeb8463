/** A setting by its name, and what it does; a search finds it by either, in both languages. */
export interface SettingText {
  readonly name: string
  readonly about: string
}

/** The words of the app's own settings. Sizes are bytes. */
export interface SettingsText {
  readonly title: string
  readonly search: string
  readonly found: (settings: number) => string
  readonly nothingFound: string
  readonly sections: {
    readonly general: string
    readonly service: string
    readonly models: string
    readonly privacy: string
    readonly data: string
  }
  readonly language: SettingText
  readonly theme: SettingText
  readonly textSize: SettingText
  readonly sendWith: SettingText
  readonly system: string
  readonly light: string
  readonly dark: string
  readonly percent: (percent: number) => string
  readonly reset: (setting: string) => string

  readonly service: SettingText
  readonly serviceAt: (address: string, version: string, managed: boolean) => string
  readonly serviceCloud: SettingText
  /** Null: the service is too old to say. */
  readonly serviceCloudState: (disabled: boolean | null) => string

  readonly model: SettingText
  readonly lastModel: string
  readonly appliesTo: SettingText
  readonly allModels: string

  readonly newChats: SettingText
  readonly sent: SettingText
  readonly nothingSent: string
  readonly fromOutside: SettingText
  readonly neverFetched: string

  readonly encryption: SettingText
  readonly encrypted: string
  readonly keptBy: Readonly<Record<'keychain' | 'passphrase' | 'recovery-key', string>>
  readonly folder: SettingText
  readonly copyFolder: string
  readonly size: SettingText
}
