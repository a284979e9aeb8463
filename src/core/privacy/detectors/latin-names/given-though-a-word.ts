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
  `adelaide alexandria allen brandon brent charlotte clovis constance dallas derby desmond dudley edison edmond elizabeth eugene everett florence frank franklin
  gene geneva georgia gilbert helena henderson irving israel jay jordan julia kelvin ken lawrence leon lynn madison mara marion mario maya  
  nick noel pat phoebe quincy ray regina robin rosie rosa roy salvador santiago scott sean sofia sydney taylor travis tyler vaughan victoria 
  virginia warren winston chad chelsea craig dale darwin denver dexter doug duncan earl elder emma fabian jack jess jill joy judy june karl leah
   logan lottie louis lucia marcia martina max miles milo milton morgan nadia neal pascal perry preston rafael renata rex rhys rob rod roman ronny ross
  sally simone sonia spencer sterling stuart ted tim tina toby tom tony troy vincent wade walter wesley alexa claude gareth jenny abel alma carla carmen celine
  bob ben dan sam joe jim jimmy johnny kate katie lisa laura maria martha mike monica nelson oscar paula peter rachel randy rebecca samantha sophia susan
  curtis clifford clark dean drake dustin ernest floyd gavin glen glenn harold harvey herbert isla jasper joan joel kent kirk lana mabel
  maxwell mildred murray norman octavia orlando otis penelope reid ricky rodney ronald sadie shane sherman sierra tatum
   wilson`.split(/\s+/),
)
