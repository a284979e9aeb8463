/** Firms, brands, drinks, fonts and figures that are called like a person. From common knowledge. */
const namesakes = new Set(
  `mercedes benz, louis vuitton, michael kors, tom collins, mary poppins, jack daniels, johnnie walker, jim beam, goldman sachs, morgan stanley, ernst young, dow jones,
  price waterhouse, tom yum, jordan peele, tai chi, bloody mary, air jordan, dallas cowboys, wells fargo, harley davidson, rolls royce, aston martin, alfa romeo,
  calvin klein, ralph lauren, tommy hilfiger, hugo boss, marc jacobs, kate spade, jimmy choo, ben jerry, dr pepper, uncle ben, uncle sam, aunt jemima, betty crocker,
  charles schwab, merrill lynch, eli lilly, estee lauder, mary kay, victoria secret, peter pan, robin hood, tom sawyer, forrest gump, rosetta stone, lucida grande,
  lucida sans, bitstream vera, levi strauss, jean paul, salvatore ferragamo, giorgio armani, christian dior, yves saint, tim hortons, papa john, trader joe, wendy burger,
  colonel sanders, captain morgan, captain america, captain hook, judge judy, doctor who, dr who, dr strange, dr seuss, dr martens, dr oz, mr bean, mr robot, mrs dalloway,
  mr clean, mr right, mr potato, miss america, miss universe, lady liberty, lady gaga, sir galahad, father christmas, father time, jack frost, jane eyre, oliver twist,
  thomas cook, american eagle, kelley blue, frank wright, barnes noble, hamilton beach, black decker, johnson johnson, smith wesson, procter gamble, dunkin donuts,
  dolce gabbana, hewlett packard, marks spencer, hanna barbera, warner bros, martin luther, prince albert, queen mary, king james, jolly roger, joan jett, cherokee nation, hello kitty, hey jude, hey siri, hi siri,
  dear prudence, dear santa, dear diary, hello dolly, hey alexa, hi alexa, hello moto`.split(/,\s+/),
)

/** Whether two words in small letters are such a name, or begin it. */
export function isNamesake(first: string, last: string): boolean {
  return namesakes.has(`${first} ${last}`)
}
