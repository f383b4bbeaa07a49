import { words } from '../../language/words.ts'
import type { SentenceData } from '../../text/sentences.ts'

export const sentences: SentenceData = {
  leading: words(`
    m mr mm mme mmes mlle mlles dr pr prof me mgr st ste sts gén col cap lt  # M. Dupont
    cf env av ap éd p.ex adj boul bd tél                                     # av. J.-C.
  `),
  numbered: words(`
    n no nos n° nº art p pp vol chap fig t                                   # p. 12
  `),
  medial: words(`
    jr sr inc corp co bros u.s                                               # Warner Bros. Pictures
    janv févr avr juil sept oct nov déc
  `),
  trailing: words(`
    etc min sec km kg cm                                                     # etc.
  `),
  followers: words(``),
  starters: words(`
    je tu il elle on nous vous ils elles j l d c n s qu y                    # vitamine C. Il
    le la les un une des du ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos
    et mais ou or donc car ni si quand comme lorsque puisque où qui que quoi dont
    dans en au aux à de sur sous par pour avec sans après avant depuis pendant selon chez entre contre malgré dès
    ainsi aussi puis alors enfin cependant toutefois pourtant ici là maintenant tout tous toute toutes plusieurs certains
    très plus ne pas oui non
  `),
  tags: new Set(),
  ordinals: false,
  lowerStarts: false,
}
