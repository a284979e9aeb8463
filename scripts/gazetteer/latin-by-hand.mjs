/** Names that are also months, days, products, firms or words, which the word list calls rare. */
export const ambiguous = new Set(
  (
    'april may june july august january summer autumn winter monday friday sunday tuesday wednesday saturday ' +
    'apple amazon oracle tesla ford dell claude gemini siri alexa cortana jenkins django kafka ada ruby julia pascal haskell perl scala ' +
    'jupyter lambda sigma delta gamma alpha beta omega fourier laplace gauss euler newton kelvin watt joule volt ampere hertz bell ' +
    'mercury venus mars saturn neptune pluto apollo hermes athena zeus atlas phoenix aurora luna sol orion nova ' +
    'maven gradle bash docker redis mongo spark flink hive storm hudson travis circle vagrant salt chef puppet ansible jenkin ' +
    'flask rails spring swift kotlin dart rust go crystal elm nim opal sage maple stata ' +
    'bootstrap ember angular react vue svelte next nuxt grace faith hope joy charity patience prudence constance verity ' +
    'rose lily daisy iris violet ivy holly heather jasmine olive poppy pearl amber opal jade coral ginger rosemary basil ' +
    'will mark bill chase grant frank rich art drew pat rob sue don gene dale glen forest cliff brook lane dean miles jay robin ' +
    'king prince duke earl bishop pope abbot marshal judge major general page price best long short small young old white black brown green gray ' +
    'smith baker cook carpenter taylor mason potter miller fisher hunter archer bowman gardener shepherd turner wright cooper weaver tanner ' +
    'china india israel ireland holland french english welsh scott german roman norman ' +
    'jordan paris virginia georgia florence madison austin dallas houston chelsea sydney savannah carolina dakota montana brooklyn london ' +
    'lincoln washington jackson cleveland columbia victoria alexandria sofia adelaide melbourne perth darwin ' +
    'an do in so to he be me my we us is it at as on or no if by go up am day way man son oh ok he she his her'
  ).split(' '),
)

/** What the lists of names hold though no text means a person by it. */
export const noName =
  'an do in so to be me my we us is it at as on or no if by go up am of the and for not but are was were been has had have this that ' +
  'with from they you your our their what when where which who why how all any some one two three four five six seven eight nine ten ' +
  'first last new old name test user admin null none true false data info mail web www http com net org'

/** Names that the packages lack, frequent where they are from. */
export const missing = {
  female:
    'jen minseo jiwoo seoyeon hayoon soyeon hyejin jiyeon eunji yuna ngozi chioma amaka adaeze folake yetunde lerato naledi thandiwe nomsa wanjiru akinyi ' +
    'oksana darya ksenia anastasiya yulia irina galina lyudmila saoirse niamh aoife siobhan ciara maeve',
  male:
    'zach zack juergen jurgen goetz soeren dmitri dmitry dmitriy sergei sergey alexei aleksei andrei nikolai mikhail yuri yevgeny evgeny minjun seojun jihoon ' +
    'hyunwoo sungho youngho jaehyun dongwook chinedu emeka obinna ikenna babatunde thabo sipho bongani kwabena kofi kamau ochieng ' +
    'cian oisin eoin padraig tadhg',
  either: 'soo',
  family:
    'okafor okonkwo adeyemi adebayo eze nwosu okeke balogun ogunleye abubakar mensah owusu boateng osei nkosi dlamini ndlovu khumalo mokoena ' +
    'mwangi otieno kimani njoroge haile tadesse bekele hryhorenko shevchenko kovalenko bondarenko tkachenko kravchenko',
}
