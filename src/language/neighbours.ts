import type { DetectionData } from './detect.ts'
import { words } from './words.ts'

/** Languages that only detection knows, so that none of them is taken for one that whosaid analyzes. */
export const neighbours: Readonly<Record<string, DetectionData>> = {
  be: {
    alphabet: "абвгдеёжзійклмнопрстуўфхцчшыьэюя'",
    special: 0.12,
    // т, д, р, ж, ч, ш are hard: not тебе, дело, время, жить, чистый
    impossible: /[тд][еёіюяь]|[ржчш][еёіюяь]/u,
    frequent: words(`
      і й ды а але або ці што каб як калі хоць бо таму пакуль аднак чым нібы
      у ў на з са да за ад па пра пры пад над для без праз пасля перад паміж акрамя каля сярод супраць
      я ты вы мы ён яна яно яны мяне цябе нас вас мне табе нам вам яго яе іх яму ёй ім сябе сабе мой твой наш ваш свой сваю сваіх свае сваёй свайго
      гэты гэта гэтая гэтыя гэтага гэтай гэтых гэтым гэтую той тая тое тыя таго тых тым такі такая так які якая якое якія якога якой якіх якім хто каго што чаго дзе куды
      не ні так таксама яшчэ ужо ўжо толькі нават менавіта амаль вельмі больш менш цяпер зараз тады заўсёды ніколі зноў потым тут там сёння учора ўчора заўтра разам вось
      ёсць быў была было былі будзе будуць быць мае маюць можа могуць можна трэба няма хоча хачу
      сказаў сказала кажа заявіў паведаміў паведамляе паведаміла адзначыў дадаў стаў
      год года годзе гады гадоў дзень дня час часу раз чалавек людзі людзей адзін адна два дзве тры новы першы іншы усе ўсе усё ўсё ўсіх
      беларусі беларусь беларускі краіны краіна
      студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня людзям жыццё жыцця свету справа працу дома хто-небудзь дзякуй дзякую добра прывітанне калі ласка
      `),
    endings: words(
      'цца ння ння ць юць аць яць ець уць аў еў іў ыў ага ай ым ых ыя ая ае скі ская скага скія скай асць асці цыя цыі ванне енне ённы дз ні лі',
    ),
  },
  bg: {
    alphabet: 'абвгдежзийклмнопрстуфхцчшщъьюя',
    special: 0.017,
    // ь stands before о only: актьор; not честь, пальто, смеётся
    impossible: /ь(?!о)|тся$|[жчшщ]ю/u,
    frequent: words(`
      и а но или че да ако как когато докато защото обаче макар като сякаш нито
      в във на с със до за от по при под над без през след пред между освен около сред срещу към според из заради
      аз ти ние вие той тя то те мен теб нас вас него нея тях ме те ни ви го я ги му ѝ й им си се мой твой наш ваш свой своя своите моя моята му
      този тази това тези онзи онази онова тоя тая такъв такава такова какъв каква какво който която което които кой кого къде колко защо кога
      не ни да ли ще няма още вече само дори именно почти много повече най по-малко сега тогава винаги никога пак отново после тук там днес вчера утре заедно ето съвсем
      е са съм си сме сте бе бяха беше бил била било били бъде бъдат има имат може могат трябва иска искам каза казва заяви съобщи съобщава посочи добави смята знам
      година години годината ден дни време път човек хора хората един една едно два две три нов първи друг други всеки всички всичко сам
      българия български българската страната правителството закон благодаря добре здравей здравейте моля извинете
      януари февруари март април май юни юли август септември октомври ноември декември живот живота света хората дома въпрос работа министър президентът
      няколко никой нищо някои някой тук-там същия могат съвсем сте били
      така също нещо нищо преди все още докъде
      `),
    endings: words(
      'ът ят та то те ата ите ето ство ния ние ване ене ане ски ска ско ските ската ция ции ията а се ха хме аха яха ва вам ват ях ни ости остта ъл ъм ън ър',
    ),
  },
  mk: {
    alphabet: "абвгдѓежзѕијклљмнњопрстќуфхцчџшѐѝ'",
    special: 0.035,
    frequent: words(`
      и а но или дека да ако како кога додека затоа меѓутоа бидејќи туку ниту
      во на со до за од по при под над без преку пред меѓу освен околу против кон според
      јас ти ние вие тој таа тоа тие мене тебе него неа нив ме те не ве го ја ги му ѝ им си се мој твој наш ваш свој својата своите
      овој оваа ова овие оној онаа тој таков каков која која кое кои кој што кого каде колку зошто
      не ни да ли ќе нема уште веќе само дури токму речиси многу повеќе најмногу сега тогаш секогаш никогаш повторно потоа тука таму денес вчера утре заедно еве
      е се сум си сме сте беше бил била било биле биде има имаат може можат треба сака сакам рече вели изјави соопшти додаде смета
      година години годината ден време пат човек луѓе луѓето еден една едно два две три нов прв друг други секој сите сè сам
      македонија македонски земјата владата закон благодарам добро здраво молам
      `),
    endings: words(
      'елот икот ерот анот лот кот рот нот иот от та то те ата ите ето ва на ство ски ска ско ските ција ции ање ење ат вме јќи ост оста ниот лник ар',
    ),
  },
  sr: {
    alphabet: 'абвгдђежзијклљмнњопрстћуфхцчџш',
    special: 0.065,
    frequent: words(`
      и а али или да ако као како када кад док јер међутим мада него ни нити пошто
      у на са с до за од по при под над без кроз после пре пред између осим око против према због из код о
      ја ти ми ви он она оно они оне мене тебе нас вас њега њу њих ме те нам вам му јој им га је их се себе мој твој наш ваш свој своју своје својих
      овај ова ово ови ове овог ове тај та то ти те тог такав такав који која које којих којој којег којим ко кога шта што где колико зашто
      не да ли ће ћу још већ само чак управо готово веома врло много више мање сада тада увек никад никада поново опет потом ту тамо овде данас јуче сутра заједно ево
      јесте су сам си смо сте био била било били бити буде има имају може могу мора треба жели хоћу нема није нису би
      рекао рекла каже изјавио саопштио навео додао сматра
      година године годину дан дана време пут човек људи један једна једно два две три нов први други сви све свих свако сам
      србија србије србији српски земље влада закон хвала добро здраво молим
      `),
    endings: words(
      'ом ама има ски ска ско ских ског ство ност ости ција ције ти ла ло ли ао ио ање ење ју ја је ћи шћу иће',
    ),
  },
  cs: {
    alphabet: 'abcdefghijklmnopqrstuvwxyzáčďéěíňóřšťúůýž',
    special: 0.135,
    frequent: words(`
      a i ale nebo že aby jak když pokud protože však než jako ani ať zda v ve na z ze do od po o u za před při pod nad pro bez mezi podle přes k ke s se si
      já ty on ona ono my vy oni mě mi mně tě ti nás nám vás vám ho jeho jí jej ji jich jim jemu mu něj něm nich sebe sobě můj má moje náš svůj svou své svého svých
      ten ta to ti tento tato toto tyto tom toho té tu tomu těch tak tady tam který která které kterého kteří kterou kterých kdo co kde proč kolik
      ne ano už ještě jen jenom také i velmi více méně teď nyní vždy nikdy zase potom dnes včera zítra spolu tedy
      je jsou byl byla bylo byli být bude budou má mají měl může mohou musí chce jsem jsi jsme jste není nejsou by
      řekl řekla uvedl dodal rok roku let lidé lidí den jeden dva dvě tři nový první jiné všechny vše sám česko česká české děkuji děkuju prosím dobrý dobře ahoj
      `),
    endings: words(
      'ost osti ní ého ému ou ých ými ách ům ský ská ské ského ckého ování ení ání ci ce ovat at ala ali ěl ě ů í é á ým',
    ),
  },
  sk: {
    alphabet: 'abcdefghijklmnopqrstuvwxyzáäčďéíĺľňóôŕšťúýž',
    special: 0.115,
    frequent: words(`
      a i aj ale alebo že aby ako keď ak pretože však než ani či v vo na z zo do od po o u za pred pri pod nad pre bez medzi podľa cez k ku s so sa si
      ja ty on ona ono my vy oni ma mi mne ťa ti nás nám vás vám ho jeho jej ju ich im mu ňom nich seba sebe môj moja náš svoj svoju svoje svojho svojich
      ten tá to tí tento táto toto tieto tom toho tej tomu tých tak tu tam ktorý ktorá ktoré ktorého ktorí ktorou ktorých kto čo kde prečo koľko
      nie áno už ešte len iba tiež veľmi viac menej teraz vždy nikdy zase potom dnes včera zajtra spolu teda
      je sú bol bola bolo boli byť bude budú má majú mal môže môžu musí chce som si sme ste nebol by povedal povedala uviedol dodal
      rok roku rokov ľudia ľudí deň jeden dva dve tri nový prvý iné všetky všetko sám slovensko slovenská ďakujem prosím dobrý dobre ahoj
      `),
    endings: words(
      'osť osti nie ého ému ou ých ými ách om ský ská ské ského ckého ovanie enie anie cie ovať ať ala ali el ím ia',
    ),
  },
  sl: {
    alphabet: 'abcdefghijklmnoprstuvzčšž',
    special: 0.025,
    frequent: words(`
      in a ali pa da če ko ker kot ter saj toda vendar v na z s do od po o ob za pred pri pod nad brez med skozi k h iz zaradi proti
      jaz ti on ona mi vi oni me te nas vas ga jo jih mu ji jim se si moj naš svoj svojo
      ta to ti tega te tem ki kateri katera kdo kaj kje kako ne ni že še le tudi samo zelo več manj zdaj vedno nikoli spet potem danes včeraj jutri tukaj
      je so sem si smo ste bil bila bilo bili bo bodo biti ima imajo lahko mora treba rekel povedal dejal leto leta let dan ljudi ena dva tri nov prvi vse vsi hvala dober prosim
      `),
    endings: words('ost osti nje ega emu ih imi ah om ski ska sko skih anje enje ti al la li ja jo'),
  },
  hr: {
    alphabet: 'abcdefghijklmnoprstuvzčćđšž',
    special: 0.03,
    frequent: words(`
      i a ali ili da ako kao kako kada kad dok jer međutim nego ni niti u na s sa do od po o za pred pri pod nad bez kroz poslije prije između osim oko protiv prema zbog iz kod
      ja ti mi vi on ona ono oni me te nas vas ga ju je ih mu joj im se sebe moj naš svoj svoju svoje svojih
      ovaj ova ovo ovi ove taj ta to toga koji koja koje kojih kojim tko ko što šta gdje gde koliko zašto
      ne nije nisu da li će ću još već samo čak vrlo veoma više manje sada tada uvijek uvek nikada opet tu tamo danas jučer juče sutra
      su sam si smo ste bio bila bilo bili biti bude ima imaju može mogu mora treba rekao rekla kaže izjavio dodao godina godine godinu dan ljudi jedan jedna dva tri novi prvi sve svi hvala dobro molim bi
      `),
    endings: words('ost osti nje ega og om ih ima ama ski ska sko skih anje enje ti ao la li ja je ju cija cije ći'),
  },
  es: {
    alphabet: 'abcdefghijklmnopqrstuvwxyzáéíñóúü',
    special: 0.022,
    frequent: words(`
      el la los las un una unos unas de del al y o u pero que en con sin por para a ante bajo contra desde hasta hacia entre según sobre tras durante
      yo tú él ella nosotros ellos ellas usted ustedes me te se nos lo le les mi mis tu tus su sus nuestro nuestra este esta esto estos estas ese esa eso aquel quien qué cómo cuando cuándo donde dónde porque si como cual
      no sí más menos muy también ya aún todavía solo sólo bien así entonces ahora hoy ayer mañana siempre nunca aquí allí todo toda todos todas otro otra otros
      es son era fue fueron ser está están estaba ha han había haber hay tiene tienen hacer puede pueden debe va dijo dice ser soy eres estoy
      año años día días vez dos tres primera primer gobierno presidente país españa gracias hola señor buenos buenas favor
      `),
    endings: words(
      'ción ciones mente dad ado ada ados idos ido ando iendo ar ir er ía ían aba ón ero eza ismo ñ os as',
    ),
  },
  ca: {
    alphabet: "abcdefghijklmnopqrstuvwxyzàçèéíïòóúü·'",
    special: 0.025,
    frequent: words(`
      el la els les l' un una uns unes de del dels d' al als a i o però que qui en amb sense per contra des fins cap entre segons sobre després durant
      jo tu ell ella nosaltres ells em et es s' ens ho li hi n' m' mi meu seva seu seves seus aquest aquesta aquests aquestes això aquell com quan on perquè si
      no sí més menys molt també ja encara només bé així ara avui ahir demà sempre mai aquí tot tota tots totes altre altra altres
      és són era ser està estan ha han havia haver té tenen fer pot poden va van dir dit sóc
      any anys dia dies vegada dos tres primer primera govern president país catalunya espanya gràcies hola bon
      `),
    endings: words('ció cions ment tat ada ats ades ant ent ar er ir ia aven ig esa isme ny es os eix'),
  },
  pt: {
    alphabet: 'abcdefghijklmnopqrstuvwxyzáâãàçéêíóôõúü',
    special: 0.037,
    frequent: words(`
      o a os as um uma uns umas de do da dos das em no na nos nas e ou mas que com sem por pelo pela para ao à aos às ante contra desde até entre segundo sobre após durante
      eu tu ele ela nós eles elas você vocês me te se nos lhe meu minha seu sua seus suas nosso nossa este esta isto esse essa isso aquele quem quê como quando onde porque se
      não sim mais menos muito também já ainda só bem assim então agora hoje ontem amanhã sempre nunca aqui ali tudo todo toda todos outro outra
      é são era foi foram ser está estão estava há tem têm ter tinha fazer pode podem deve vai disse diz sou estou
      ano anos dia dias vez dois duas três primeiro primeira governo presidente país portugal brasil obrigado obrigada olá senhor bom
      `),
    endings: words('ção ções mente dade ado ada ados idos ido ando endo ar ir er ia aram ou ão ões eiro eira nh lh'),
  },
  it: {
    alphabet: "abcdefghijklmnopqrstuvwxyzàèéìíîòóù'",
    special: 0.01,
    frequent: words(`
      il lo la i gli le un uno una di del dello della dei degli delle dell' a al alla ai agli alle all' da dal dalla in nel nella nei nelle con su sul sulla per tra fra e ed o ma che
      io tu lui lei noi voi loro mi ti si ci vi ne me te mio mia tuo suo sua suoi sue nostro questo questa questi queste quello quella chi cosa come quando dove perché se
      non sì più meno molto anche già ancora solo bene così allora ora oggi ieri domani sempre mai qui tutto tutta tutti tutte altro altra altri
      è sono era erano fu essere stato stata ha hanno aveva avere c'è fare può possono deve va detto dice ho sei siamo
      anno anni giorno giorni volta due tre primo prima governo presidente paese italia grazie ciao signor buon buongiorno favore dopo prima senza l' d' un'
      `),
    endings: words(
      'zione zioni mente tà ato ata ati ate ito ita ando endo are ere ire ava isce ezza ismo ione etto ella oni',
    ),
  },
  ro: {
    alphabet: 'abcdefghijklmnopqrstuvwxyzăâîșțşţ',
    special: 0.06,
    frequent: words(`
      și şi a al ale ai o un unei unui de din la în pe cu fără pentru prin după despre către între până că dar sau ori dacă ca când unde cum cine ce care
      eu tu el ea noi voi ei ele mă te se ne vă îl îi le lui său sa sale lor acest această acesta aceasta acești cel cea cei cele acela
      nu da mai foarte și încă deja doar așa acum azi ieri mâine mereu niciodată aici acolo tot toate toți alt alte
      este e sunt era erau fost fi am ai au avea are va vor poate trebuie spus a declarat an ani zi două doi trei prima guvernul președintele românia mulțumesc bună
      `),
    endings: words('ul ului lui ilor elor ea ție ții ției are ire at ată ate ează esc ește ii iei ă'),
  },
  nl: {
    alphabet: 'abcdefghijklmnopqrstuvwxyzáèéëïóöü',
    special: 0.001,
    frequent: words(`
      de het een en of maar dat die dit deze in op aan uit bij met naar van voor over onder door om tegen zonder tot sinds tussen te ten ter
      ik jij je hij zij ze wij we jullie u mij me hem haar ons hun hen zich mijn jouw zijn onze er
      is was waren wordt worden werd werden geweest heeft hebben had hadden kan kunnen zou zouden moet moeten wil willen zal zullen ben bent gaat
      niet geen ook nog maar al zo als dan want omdat toch heel zeer meer men wat wie waar wanneer waarom hier daar nu vandaag gisteren morgen altijd weer alle alles veel andere iets niets zelf
      twee drie eerste nieuwe zei zegt volgens jaar jaren dag nederland nederlandse bedankt dank hallo goed ja nee alsjeblieft
      `),
    endings: words('en heid lijk lijke ing ingen sche tje jes aar eer oor ij ijn ijk cht oe aal'),
  },
  sv: {
    alphabet: 'abcdefghijklmnopqrstuvwxyzåäöé',
    special: 0.045,
    frequent: words(`
      ny nytt och att det som en ett på är av för med den till inte om ett han hon de vi ni jag du sig sin sitt sina har hade kan ska skulle var vara blev från eller men så när där här vad vem hur
      under efter vid mot mellan utan över än också bara mycket mer nu idag igår alltid aldrig alla allt andra något dem oss mig dig honom henne
      två tre första nya år säger sade enligt tack hej ja nej
      `),
    endings: words('ning ar or arna erna igt lig ligt ade het isk en et are'),
  },
  da: {
    alphabet: 'abcdefghijklmnopqrstuvwxyzæøåé',
    special: 0.025,
    frequent: words(`
      ny nyt og at det som en et på er af for med den til ikke om han hun de vi i jeg du sig sin sit sine har havde kan skal skulle var være blev fra eller men så når der her hvad hvem hvor hvordan
      under efter ved mod mellem uden over end også kun meget mere nu i dag altid aldrig alle alt andre noget dem os mig dig ham hende
      to tre første nye år siger sagde ifølge tak hej ja nej bliver
      `),
    endings: words('ning er ede erne ig ligt hed isk en et ere lse'),
  },
  no: {
    alphabet: 'abcdefghijklmnopqrstuvwxyzæøåéòô',
    special: 0.022,
    frequent: words(`
      ny nytt og å at det som en et på er av for med den til ikke om han hun de vi dere i jeg du seg sin sitt sine har hadde kan skal skulle var være ble fra eller men så når der her hva hvem hvor hvordan
      under etter ved mot mellom uten over enn også bare mye mer nå i dag alltid aldri alle alt andre noe dem oss meg deg ham henne
      to tre første nye år sier sa ifølge takk hei ja nei blir
      `),
    endings: words('ning er et ene ig lig het isk en ere lse sjon'),
  },
  fi: {
    alphabet: 'abcdefghijklmnopqrstuvwxyzåäö',
    special: 0.042,
    frequent: words(`
      ja on ei se että oli hän mutta ovat tai kun niin kuin joka myös mitä mikä kuka nyt vain jos sen hänen ole olla ollut olen minä sinä me te he tämä nämä ne joita jotka
      kanssa jälkeen ennen sekä vuonna vuoden sanoi kertoo mukaan hyvin enemmän kaikki mukaan suomen suomi kiitos hei kyllä
      `),
    endings: words('ssa ssä sta stä lla llä lle lta ksi nen sen inen isen ja tta een aan uu taa'),
  },
  hu: {
    alphabet: 'abcdefghijklmnopqrstuvwxyzáéíóöőúüű',
    special: 0.11,
    frequent: words(`
      a az és hogy nem is egy ez de van volt meg csak ha már mint még vagy azt ezt el ki mi ő ők én te minden lesz lehet kell után szerint között ami aki amely nagyon most itt ott mert
      magyar magyarország mondta évi év köszönöm igen szia jó
      `),
    endings: words('ban ben nak nek ról ről ból ből hoz hez tól től val vel ság ség ott ett ok ek ás és'),
  },
  tr: {
    alphabet: 'abcçdefgğhıijklmnoöprsştuüvyzâî',
    special: 0.11,
    frequent: words(`
      ve bir bu da de için ile ne o mi mı çok daha gibi olarak olan ama en kadar var yok sonra her ben sen biz siz onlar değil şey ki diye olduğu oldu dedi söyledi
      yeni iki ilk gün yıl türkiye merhaba teşekkürler teşekkür evet hayır
      `),
    endings: words('lar ler dır dir ın in nın nin da de dan den yor mak mek lik lık ı ğı ği'),
  },
  lt: {
    alphabet: 'abcčdefghijklmnoprstuvzšžąęėįųūy',
    special: 0.07,
    frequent: words(`
      ir yra kad su iš į tai bet ar kaip o ne tik jau dar buvo apie po prie už per nuo iki jis ji jie mes aš tu jūs savo kuris kuri kurie metų metais labai lietuvos sakė ačiū labas taip
      `),
    endings: words('as is us ai os ų ės mas ti ė iai ams oje'),
  },
  lv: {
    alphabet: 'abcčdefgģhijkķlļmnņoprsštuvzžāēīū',
    special: 0.1,
    frequent: words(`
      un ir ka ar no uz par tas bet vai kā arī nav tika bija pie pēc līdz viņš viņa viņi mēs es tu jūs savu kas kurš gada gadā ļoti latvijas sacīja paldies labdien jā
      `),
    endings: words('as is us ām iem ās šana jums ība ēja ot ā ī ē'),
  },
  et: {
    alphabet: 'abdefghijklmnoprsštuvõäöüzž',
    special: 0.04,
    frequent: words(`
      ja on ei et see oli ta aga või kui ka oma mis kes nii veel ning olid tema nad meie ma sa te selle pärast enne aasta aastal väga eesti ütles aitäh tere jah kõik
      `),
    endings: words('ud sse st le lt ga mine ne use id ise b da ma'),
  },
}
