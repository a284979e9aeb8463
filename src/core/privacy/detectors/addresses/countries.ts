/** Countries as the last line of an address names them, in English and in their own language; longer ones first. */
export const country =
  '(?:United States of America|United States|U\\.S\\.A\\.|USA|U\\.S\\.|United Kingdom|U\\.K\\.|UK|Great Britain|Northern Ireland|England|Scotland|Wales|Republic of Ireland|Ireland|' +
  'Canada|Australia|New Zealand|South Africa|India|Pakistan|Bangladesh|Sri Lanka|Singapore|Malaysia|Indonesia|Philippines|Thailand|Vietnam|Japan|South Korea|Republic of Korea|Korea|Taiwan|Hong Kong|' +
  "People's Republic of China|P\\.R\\. China|PR China|China|Germany|Deutschland|Austria|Österreich|Switzerland|Schweiz|Suisse|France|Belgium|Belgique|België|Luxembourg|Netherlands|The Netherlands|Nederland|" +
  'Spain|España|Portugal|Italy|Italia|Greece|Sweden|Sverige|Norway|Norge|Denmark|Danmark|Finland|Suomi|Iceland|Poland|Polska|Czech Republic|Czechia|Hungary|Romania|Ukraine|Russia|Turkey|Türkiye|' +
  'Israel|Egypt|Morocco|Nigeria|Ghana|Kenya|Ethiopia|United Arab Emirates|UAE|Saudi Arabia|Qatar|Mexico|México|Brazil|Brasil|Argentina|Chile|Colombia|Peru|Perú)'
