/** Of these, those that are known as a place first: only a word that is said to a person makes them one. */
export const placesFirst = new Set(
  'adelaide alexandria charlotte dallas florence geneva georgia israel jordan madison salvador santiago sierra sofia sydney victoria virginia chad orlando'.split(
    ' ',
  ),
)

/**
 * Given names that are places or words too, but in a text about people are nearly always a name. From common knowledge:
 * left out are those that begin sentences (Will, May, Mark) or are met more often as a thing (Paris, Ruby, Java).
 */
export const givenThoughAWord = new Set(
  `adelaide alexandria allen brandon brent charlotte clovis constance daisy dallas derby desmond dudley edison edmond elizabeth eugene everett florence frank franklin
  gene geneva georgia gilbert helena henderson holly irving israel ivy jasmine jay jordan julia kelvin ken lawrence leon lynn madison mara marion mario maya melody mason
  nick noel pat pearl phoebe quincy ray regina robin rosemary rosie rosa roy salvador santiago scott sean sofia sydney tanner taylor travis tyler vaughan victoria violet
  virginia warren winston chad chelsea craig dale darwin denver dexter doug duncan earl elder emma fabian hazel heather jack jade jess jill joy judy june karl leah
  lance logan lottie louis lucia marcia martina max miles milo milton morgan nadia neal olive pascal perry preston rafael renata rex rhys rob rod roman ronny rose ross
  sally sandy simone sonia spencer sterling stuart ted tim tina toby tom tony troy vincent wade walter wesley alexa claude gareth jenny abel alma carla carmen celine
  bob ben dan sam joe jim jimmy johnny kate katie lisa laura maria martha mike monica nelson oscar paula peter rachel randy rebecca samantha sophia susan
  curtis clifford clark dean drake dustin ernest floyd gavin glen glenn grover harold harvey herbert hope isla jasper joan joel kent kirk lana luna mabel
  maxwell mercedes mildred murray myrtle norman octavia opal orlando otis penelope piper reed reid ricky rodney ronald sadie shane sherman sierra stella summer tatum
  trinity wilson`.split(/\s+/),
)
