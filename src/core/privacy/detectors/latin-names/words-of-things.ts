const set = (words: string) => new Set(words.split(/\s+/).filter(Boolean))

/** A name before one of these is that of a thing: Hamilton County, King Street, Smith Chart. */
export const thingsAfter = set(`
  street st road rd avenue ave boulevard blvd lane ln drive dr court ct place plaza square sq terrace way crescent close highway hwy parkway pkwy row mews gardens
  county city town township village borough district province state island islands isle lake river creek bay beach valley mountain mountains mount hill hills peak park forest
  garden canyon falls desert ocean sea strait bridge tunnel airport station terminal port harbor harbour square tower building hall house center centre mall market
  inc llc llp ltd limited corp corporation co company gmbh ag plc pty pte sa bv nv oy ab group holdings partners associates sons brothers bros insurance capital ventures
  consulting logistics technologies solutions systems bank trust fund foundation institute university college school academy hospital clinic church cathedral chapel temple mosque
  museum gallery library theatre theater stadium arena hotel inn motel resort restaurant cafe bar pub
  award prize medal cup trophy championship league series model theorem law laws effect method algorithm equation equations formula function distribution transform
  transformation test index scale chart optimizer optimiser solver sampler estimator classifier diagram curve matrix number numbers constant principle rule paradox conjecture hypothesis inequality lemma process filter
  kernel machine network disease syndrome score criterion criteria coefficient correlation regression theory code coding cipher protocol tree graph sequence series
  show times post journal tribune herald press news magazine daily gazette records pictures studios films books publishing day week month year season festival fair parade
  act bill amendment doctrine treaty accord protocol declaration crisis war battle revolution dynasty empire era age administration campaign
  edition album song film movie book novel project team library framework api sdk cli server client plugin package module class object license licence
  diet cake pie sauce salad sandwich tea coffee beer wine cocktail whiskey
  airlines airways motors electric electronics pharmaceuticals pharma foods energy oil gas mining steel software labs laboratories engineering construction properties
  realty realtors legal law surgery pharmacy dental medical health care healthcare services agency bureau council commission committee ministry department office union sans serif mono gothic grotesk
`)

/** After these a name is that of a place or a ship: Lake Victoria, Fort Worth, Hurricane Sandy. */
export const thingsBefore = set(`
  lake mount mt fort port cape camp point san santa santo são sao los las saint new north south east west upper lower great hurricane typhoon storm operation
  project hotel university college museum church bank rio puerto villa monte costa isla el
`)

/** Capitalised and no name of anyone, though the commonest words do not hold them. */
export const noNames = set(`
  january february march april-june june-july july august september october november december feb mar apr jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat
  american british english german french spanish italian chinese japanese korean indian russian dutch swedish norwegian danish finnish polish czech greek turkish
  arabic arab hebrew portuguese brazilian mexican canadian australian irish scottish welsh european asian african vietnamese thai indonesian malay filipino persian
  iranian iraqi israeli egyptian ukrainian romanian hungarian swiss austrian belgian mandarin cantonese latin hindi urdu bengali tamil punjabi swahili
  christmas xmas easter thanksgiving halloween ramadan diwali hanukkah passover yom kippur kwanzaa
  christian muslim jewish buddhist hindu catholic protestant islam christianity buddhism hinduism judaism
  god jesus christ allah buddha santa satan bible quran torah
  internet email website online login username password url uri http https html css json xml yaml sql api sdk gpu cpu ram ssd usb pdf csv svg png gif jpeg
  unicode ascii utf boolean integer string float array null undefined nan true false readme changelog todo fixme
  kubernetes linux unix os ios macos posix gnu mozilla webkit node npm yarn pnpm pip cargo react
  covid dna rna hiv aids gdp nasa fbi cia nato un eu uk usa us un who imf opec
  mr mrs ms dr prof phd esq md
  everyone everybody all team folks guys there sirs madam sir friends colleagues customer customers subscriber world hiring committee
  rich poor mi mis su sus tu tus nuestro nuestra nuestros numero codigo guia titulo fecha calle el los las une les nos notre votre mon ma das der die ein eine unser
`)
