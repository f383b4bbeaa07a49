import { words } from '../../language/words.ts'

/** First names of people in English newspapers that tell the gender; none that both bear (Alex, Kim, Robin). */
export const given = {
  m: words(`
    aaron abdul abdullah abraham adam adrian ahmed aidan alan albert alberto alejandro alexander alexei alfred ali alistair allan allen alvin amit anand
    anders andre andrew andrei andrzej angus anil anthony antoine antonio antony anwar archie arjun arnold arthur arun ashok austin
    barack barnaby barry bart ben benjamin bernard bernie bertrand bill billy bob bobby boris brad bradley brandon brendan brian bruce bruno bryan
    caleb calvin callum carl carlo carlos cecil cedric chad charles charlie chester christian christopher chuck ciaran cillian clarence claude clifford clive
    clint clyde colin colm connor conor cormac craig curtis cyril cian
    damian damien dan daniel danny darren darragh dave david davide dean declan deepak denis dennis derek derrick desmond diego dieter dirk
    dmitri dmitry dominic don donald donal doug douglas duncan dwight dylan
    earl ed eddie edgar edmund eduardo edward edwin eamon eamonn elijah elon emeka emil emmanuel enrique eoin eric erik ernest ernesto ethan
    eugene evan ewan
    farhan felix femi fergal fergus fernando fergus floyd francesco francisco francois frank franklin fred frederick
    gareth garth gary gavin gene geoff geoffrey george georgi gerald gerard gerry giles giovanni giuseppe glenn gordon graham grant greg gregory
    guillermo gunther guy
    hamish hank hans harish harold harry harvey hasan hassan hector henri henry herbert herman hiroshi horace howard hugh hugo hussein
    ian ibrahim igor ikechukwu imran isaac ismail ivan
    jack jacob jacques jake jamal james jared jason javier jay jean-claude jeff jeffrey jens jeremiah jeremy jerome jerry jesus jim jimmy joachim joe
    joel johan johann john johnny jon jonathan jorge jose josef joseph josh joshua juan julian julio jurgen justin
    kareem karim karl keir keith ken kenneth kenny kevin khalid klaus kofi kojo kumar kurt kwame kwesi kyle kieran
    lachlan lance lars larry laurence lawrence lee len leo leon leonard leonardo lewis liam lincoln lionel lloyd lorenzo lorcan louis luca lucas luigi luis
    luke luther
    malcolm manuel marc marcel marco marcus mario mark marshall martin marty marvin mateo mathew matt matthew maurice mauricio max melvin michael
    micheal michel miguel mick mike mikhail milan milton mitch mitchell mitt mohamed mohammad mohammed mohan muhammad murray mustafa
    nathan nathaniel neil ned nelson niall nicholas nick nicolas nigel nikhil nikolai noah noel norman
    oisin olaf oleg oliver olivier omar oscar oswald otis otto owen
    pablo paddy padraig padraic patrick paul pavel pedro per pete peter phil philip philippe phillip pierre pieter piotr prakash pranav
    rafael raj rajesh rahul ralph ramesh ramon randy raul ravi ray raymond reggie reginald rex rhys ricardo richard rick ricky rob robert roberto rod
    rodney rodrigo roger rohan rohit roland ron ronald ronan rory ross roy rowan rupert russell ryan
    samuel sanjay santiago scott sean seamus sebastian sergei sergey seth shane shaun sid sidney silvio simon sion spencer stan stanley stefan stephen
    steve steven stewart stuart sunil suresh sven
    ted terence terry theo theodore thomas tim timothy tobias toby todd tom tomas tommy tony trevor tristan tunde tyler tyrone
    umar uwe vasant vasily victor vijay vikram vincent vince vinod viktor vladimir volodymyr
    wallace walter warren wayne werner wilbur wilfred wilhelm will william willie winston wolfgang xavier yannick yusuf zachary zach
    cathal cormac diarmuid donncha eoghan fintan ruairi tadhg pádraig séamus seán rónán siôn gethin gwilym hywel ieuan ifor rhodri huw alun
    hamza idris musa sipho themba thabo chinedu chidi obinna tendai moses solomon elias ezekiel gideon kenji takeshi hiro wei jose josé andrés joão
    alcide andriy benoît björn bjørn bohdan bongani chukwudi didier dietmar dmytro emre enrico franz françois friedrich fumio giorgos gustavo günther
    haruto heinrich henrik horst istván jakob joaquín jonas jérôme jürgen kwabena ludwig lukas lászló mandla massimo matteo matthias mehmet mihai
    mykola nikos oleh paolo raúl rené rubén ruggero ruslan sergio serhiy shinzo sébastien søren taras thiago tiago tommaso vasyl zsolt étienne
  `),
  f: words(`
    abigail ada adele adriana agatha agnes aileen aisha aisling alana alexandra alice alicia alina alison amanda amara amber amelia amina amy ana
    anastasia andrea angela angelina anika anita anjali ann anna annabel anne annette annie antonia aoife april ariana asha astrid audrey ava
    barbara beatrice becky belinda bernadette bernice beryl beth betty beverly bianca bonnie brenda bridget brigid brigitte britney brittany
    camila camilla candice carla carmel carmen carol carole caroline carolyn cassandra catherine cathy cecilia celeste charlotte chelsea cheryl chiara
    chloe christina christine chrystia ciara claire clara claudia colette condoleezza constance cora courtney crystal cynthia
    daisy dana daniela danielle daphne dawn deborah debbie debra deirdre delia denise devika diana diane dolores donna doreen doris dorothy
    edith edna eileen eilis elaine eleanor elena elisabeth elise eliza elizabeth ella ellen elsa elsie emer emily emma erica erin esther ethel eva
    eve evelyn
    faith farah fatima fatou felicity fiona flora florence frances francesca freda frieda
    gabriela gabrielle gail gemma georgia georgina geraldine gertrude gillian gina ginevra gisele gladys gloria grace greta gretchen gwen gwyneth
    hannah harriet hazel heather heidi helen helena helga henrietta hilary hilda hillary holly hope
    ida ilse imelda indira ingrid irene iris irina isabel isabella isla ivanka
    jacinda jackie jacqueline jane janet janice jasmine jean jeanne jemima jen jenna jennifer jenny jessica jill joan joanna joanne jocelyn
    josephine josie joy joyce juanita judith judy julia juliana julie juliet june
    kaja kamala karen karin kate kemi katherine kathleen kathryn kathy katie katrina kavita kayla keisha kelly kirsten kirsty kristen kristin kylie
    lakshmi lana lara latoya laura lauren laurie leah leanne leila lena leona leticia lila lilian lily linda lisa liz lois lola loretta lorna lorraine
    louise lucia lucille lucinda lucy lydia lynda lynn
    mabel madeleine madeline maeve maggie maire malia mandy marcia margaret margarita margot maria mariam marian marianne marie marilyn marina marion
    marissa marjorie marlene martha mary matilda maureen mavis maxine megan meghan melania melanie melinda melissa mercedes meredith mia
    michaela michelle mildred millie mina miranda miriam moira mollie molly monica mona muriel myra myrtle
    nadia nancy naomi natalia natalie natasha nell nicola nicole nina noor nora noreen norma nuala
    olga olive olivia ondine oonagh ophelia orla
    pamela patricia patty paula pauline pearl peggy penelope penny petra phoebe phyllis polly poppy priya priscilla priti
    rachel ramona rebecca regina renee rhoda rita roberta rosa rosalind rose rosemary rosie roxanne ruby ruth roisin
    sabrina sadie sally samantha sandra sara sarah saoirse savannah selma shannon sharon sheila shirley shreya silvia sinead sonia sophia sophie sofia
    stacey stella stephanie sue sunita susan susanna susie suzanne svetlana sylvia siobhan
    tabitha tamara tammy tania tanya tara tatiana teresa tess thelma theresa tina toni tracey tracy trudy
    uma una ursula usha valerie vanessa vera veronica vicky victoria viola violet virginia vivian vivien
    wanda wendy wilma winifred winnie yasmin yolanda yvette yvonne zara zeinab zoe zora
    róisín sinéad siobhán órla sorcha caoimhe gráinne niamh máire bríd éilis clodagh fionnuala menna carys cerys ffion nia sian siân bronwen angharad
    ama abena akosua efua ngozi chiamaka amaka adaeze funmi folake yetunde thandeka nomvula lindiwe zanele wanjiru akinyi wambui
    asha radha sita gita kavya sunita rekha deepa pooja neha
    agnieszka amélie annelise aurélie ayşe beatriz birgit chloé eleni eszter federica giulia gudrun heike ifeoma ilaria ingeborg inês joana katarzyna
    lucía margaux maría mei-ling paola sakura sigrid simona solveig svitlana thandiwe élodie
  `),
}
