import type { DetectionData } from '../../language/detect.ts'
import { words } from '../../language/words.ts'

export const detection: DetectionData = {
  alphabet: "abcdefghijklmnopqrstuvwxyz'",
  special: 0,
  // czas, szkoła, jsou, Iraq (but a name counts half), kraj
  impossible: /cz|sz|j[^aeiou']|q(?!u)|[jv]$/u,
  frequent: words(`
    the of and to in a is that for it as was with be by on not he i this are or his from at which but have an had they you were there
    one all we can her has been if more when will would who so no said she my their what up out about into than them could only other
    new some time these two may then do first any now such like our over me even most made after also did many before must through
    back years where much your way well down should because each just those people mr mrs ms how too little state good very make world still own
    see men work long get here between both life being under never day same another know while last might us great old year off come
    since against go came right used take three says say told according according during without however until though
    i'm i've i'll i'd it's that's don't didn't doesn't isn't wasn't can't won't couldn't wouldn't you're we're they're he's she's there's let's what's
    im dont thanks thank please hello hi yes yeah ok okay sorry dear best regards let need want think going got really something nothing
    why am every always again around place love great nice thing things lot few four five six oh wow hey um uh hmm lol man guys guy excellent awesome highly recommend friendly staff food service best worst ever cheers take care yours player background image email phone download
    am pm tuesday monday wednesday thursday friday saturday sunday january february march april june july august september october november december
    president government minister police news report states american british city house country
    come tell ask give find feel try leave call keep begin seem help show hear play run move live believe bring happen write sit stand lose pay meet
    include continue set learn change lead understand watch follow stop create speak read spend grow open walk win offer remember consider appear buy serve
    send stay fall cut reach kill raise pass sell decide return explain hope carry break receive agree support hit eat choose forget avoid visit
    big small high low bad old young next early late free full hard easy fast cool hot cold fine happy done gone seen made called told asked
    seven eight nine ten eleven twelve thirteen twenty thirty hundred million week month home school family friend friends children night morning
    using based used being having doing making taking looking getting reasons questions question answer general modern team group service
    `),
  endings: words(`
    ing tion tions ness ment ments ly ed ght ough ould ful less able ible ous ive ity ies 's 'll 've 're n't ck sh th wh ies er ers est ship hood
    `),
}
