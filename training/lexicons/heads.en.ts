import { words } from '../../src/language/words.ts'

/** Own lists of words that stand in names or beside them, by class. */
export const heads = {
  title: words(`
    mr mrs ms miss mx dr prof sir dame lord lady rev fr sr judge justice president premier chancellor minister secretary senator sen rep congressman congresswoman representative
    governor gov mayor councillor councilman alderman ambassador king queen prince princess duke duchess earl baron emperor sultan sheikh emir pope cardinal archbishop bishop father
    brother sister rabbi imam ayatollah pastor general gen colonel col major maj captain capt lieutenant lt sergeant sgt admiral commander officer detective inspector constable chief
    coach manager director chairman chairwoman chair founder owner spokesman spokeswoman spokesperson leader chancellor professor doctor nurse attorney lawyer prosecutor analyst
    economist editor author writer singer actor actress striker goalkeeper defender midfielder captain skipper batsman bowler champion
  `),
  organisation: words(`
    inc ltd llc llp plc corp co company corporation group holdings partners associates bank fund trust insurance airlines airways motors industries systems technologies
    foundation institute university college school academy hospital clinic church ministry department office bureau agency commission committee council court parliament senate congress
    assembly party union league association federation society club team army navy force guard police service authority administration board press news times post herald tribune journal
    network broadcasting radio television studios records restaurant cafe grill diner pizzeria bakery salon spa dental motel hotel inn pub bar store shop market garage auto
    united city rovers wanderers athletic fc sc cf ac
  `),
  site: words(`
    street st road rd avenue ave boulevard blvd lane drive square park bridge river lake sea ocean bay gulf strait island islands mountain mountains mount mt hill hills valley desert
    canyon forest beach coast cape peninsula county district province state states region territory republic kingdom city town village borough airport station port harbour harbor
    stadium arena palace castle tower cathedral temple mall plaza center centre hall house north south east west northern southern eastern western upper lower central
  `),
  work: words(`
    act bill law treaty agreement accord protocol convention constitution amendment festival olympics games cup championship championships open prix tournament series bowl masters
    tour war battle revolution election elections summit conference award awards prize day week year festival album film movie novel book song show
  `),
  medium: words(`
    reuters afp ap upi tass itar-tass xinhua interfax bbc cnn cnbc nbc abc cbs fox npr pbs bloomberg guardian telegraph independent economist newsweek time forbes wsj politico
    spiegel bild monde figaro asahi yomiuri nikkei google yahoo facebook twitter youtube instagram tiktok microsoft apple ebay amazon netflix
  `),
} as const
