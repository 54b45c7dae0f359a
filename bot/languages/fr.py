"""French."""

from bot.languages.table import Table

TABLE = Table(
    it="le",
    letters="çœèêàùîôûë",
    joins="et mais puis ensuite pis",
    parts={
        "pic": r"images?|photos?|dessins?|versions?|illustrations?|visuels?|tableaux?|rendus?|affiches?",
        "this": r"(-le|-la|-les|-moi|ca|le|la|les|tout|l'image|cette image|la photo|le dessin|celle-ci|celui-ci|celle-la|celui-la|#\d+|cela)",
        "moi": r"(-(moi|nous|lui|leur|le|la|les|y|en|ca))*( (moi|nous|lui|leur))?",
        "num": r"\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix",
        "a": r"un|une|des|du",
        "le": r"le|la|les|l'|au|aux|du|des",
        "q": r"[\"“„«»'‘] ?[^\"”»“«]{1,120}?[\"”»“«'’]",
        "tel": r"telephone|portable|mobile|smartphone|tel(?! que)|iphone|android|cell|cellulaire",
        "pc": r"ecran|pc|ordi|ordinateur|bureau|laptop",
        "so": r"(exactement |bien )?(tels? quels?|telles? quelles?|comme (ca|il est|elle est|ils sont|elles sont|c'est|c'etait|avant|maintenant)|intacte?s?|inchangee?s?|pareil(le)?s?|identiques?|a l'identique|tranquilles?|en l'etat|en place)",
        "ord": r"premi[eè]re?|1ere|1er|deuxi[eè]me|2eme|2e|seconde?|troisi[eè]me|3eme|3e|quatri[eè]me|4eme|4e|cinqui[eè]me|derni[eè]re?",
        "end": r"[^\w]*$|[,;:.!?)]| (et|mais|stp|svp|s'il|avec|sans|en|dans|comme|plus|encore|est|etait|sur|pour|a|me|je|PLEASE|AND|BUT)\b",
        "plz": r"( ?,? ?(stp|svp|s'?il (te|vous) pla[iî]t|please|PLEASE|merci))?",
        "is": r"est|sont|etait|a|ont|ressemble|fait|rend|va|peut|donne|marche|manque|aurait|serait|me|nous|lui|m'a|m'ont|y a|commence|devient|tue|dechire|claque|gere|passe",
    },
    words="""
        j ai d qu s n t m viens ils elles nous aurait lundi mardi vendredi doigts mon
        je tu il elle nous vous ils elles le la les un une des du au aux ce cet cette ces mon ma mes ton ta tes notre votre leur et ou
        mais donc car ne pas plus moins tres trop bien avec sans sous dans chez vers entre derriere devant est sont
        etait fait faire fais peux peut pourrais pourrait voudrais voudrait veux veut aimerais faudrait faut merci stp svp plait
        salut bonjour bonsoir oui non ouais nan dessine dessiner dessines genere cree creer ajoute ajouter rajoute rajouter enleve
        enlever retire retirer supprime supprimer remplace remplacer mets mettre met rends rendre transforme agrandis change changer
        modifie modifier encore recommence refais refaire annule annuler annulez arrete laisse tomber tombe deuxieme troisieme
        premier premiere derniere dernier celle celui ceux celles couleur couleurs fond ciel rouge bleu bleue vert verte jaune
        noir noire blanc blanche gris rose fonce clair sombre grand grande petit petite chat chien chapeau fille garcon homme femme
        maison ville montre montrer aide image comme lui moi toi qui que quoi quand pourquoi comment où alors aussi
        juste peu beaucoup super genial trop mdr ptdr c'est j'ai j'aime qu'il c ca cest jai oublie aupres
        voila parfait joli jolie belle beau carre paysage hauteur meme mêmes autre autres tous toutes tout deux
        trois quatre cinq qualite arriere suis sur ben bah ouf wesh nickel bravo photo dis donne donnez pouvez essaie essayer
        revenir retour reviens lumiere plage mer neige nuit jour hiver ete soleil lune arbre fleurs foret au-dessus peins
        stylé style hier demain elle l'original d'abord fais-le mets-lui
        de en un vite fait rends-le celle-ci dommage toutes choisis quel quelle essai pareil
    """,
    cuts=r"""
    ^(bien )?(cordialement|à vous|amicalement)[^\n]{0,60}\Z
    ^(cdlt|bises|bisous|bien à (vous|toi))( \w+)?( \w+)?$
    ^(chère?s?|monsieur|madame|messieurs|mesdames) …$
    ^((hey|eh|hé|yo|salut|slt|coucou|wesh|allô) )?(mec|gars|frère|frérot|poto|bro|les gars|la team|l'équipe|mon (ami|vieux|grand|pote)|chef|ma belle|robot|le bot|bot|meuf|les filles|tout le monde)$
    ^(slt|salut|coucou|yo|wesh|hey|bonjour|bonsoir) (?=\w)
    ^(bof|ah|oh|oups|hm+|euh|bah|ben|bon|bon ben|allez|allez hop|hop|ok|okay|d'accord|non|nan|oui|ouais|ouais grave|grave|super|parfait|génial|top|nickel|stylé|franchement|honnêtement|perso|en vrai|au fait|du coup|sinon|dernière chose|une dernière chose|petite chose|autre chose|petit détail|si possible|si c'est possible|si tu peux|si vous pouvez|s'il (te|vous) (plaît|plait)|stp|svp|merci …|vas[- ]y|vas-y montre|tiens|dis|dites|écoute|attends|pardon|désolée?|excuse)$
    ,? (hein|quoi|non|stp|svp|okay|ok|voilà|pitié|vas[- ]y|merci|si possible|si c'est possible|si tu veux|please|pls|ya que ça|ya que ca|y a que ça)$
    ,? (parce qu\S*|parceque|pcq|puisqu\S*|vu qu\S*|sinon|comme ça|histoire d\S*|pour qu\S*|afin d\S*|afin qu\S*|étant donné) …$
    ^(le|la|les|notre|mon|ma) (client\w*|patron\w*|chef\w*|boss|rédaction|direction|marketing|équipe|graphiste|comité) (veut|veulent|dit|trouve|préfère|aime|déteste|demande|insiste|souhaite|n'aime) …$
    ^(mon|ma|mes|notre) \w+ (veut|dit|trouve|préfère|aime|déteste|demande|est|a) …$
    , car …$
    ^on (voit|distingue|dirait|comprend|fait|lit) …$
    ^(trop|c'est trop|un peu trop|beaucoup trop|c'est un peu trop) \w+$
    ^il (fait|a l'air|me fait) …$
    ,? rien à voir avec …$
    ^(pour|c'est pour) (le|la|les|l'|mon|ma|mes|notre|nos) ?\w+$
    \A(et|mais|alors|donc|puis|maintenant|ok|bon|allez|peut-être|plutôt|du coup|juste|ensuite|non|oui) (?=\w)
    \A(on fait|je fais|je prépare|on prépare) [^,.]{2,40}? (?=(j'ai|jai|il me faut|il nous faut|on a) )
    ^(j'ai|jai|on a|nous avons) besoin d(e |'|)(?=\w)
    ^(il (me|nous|te|vous|en|lui|leur)? ?(faut|faudrait)|faut|faudrait|il faut|il faudrait)( que tu| que vous| qu'on| que ça| que| absolument| aussi| peut-être)* (?=\w)
    ^(je|on|nous|moi je|perso je)( (le|la|les))? (voudrais|voudrait|voudrions|veux|veut|voulons|voulais|aimerais|aimerait|aimerions|souhaite|souhaiterais|souhaiterions|souhaitons|préfère|préférerais|préférerait|verrais|verrait|vois|cherche|cherchons|mettrais)( bien| plutôt| mieux| aussi| juste| voir| visualiser| avoir| que tu| que vous| lire)* (?=\w)
    ^j('| )?(aimerais|aimerai|voudrais|veux|préfère|préférerais)( bien| plutôt| mieux| aussi| juste| voir| avoir| que tu| que vous)* (?=\w)
    ^(tu|vous|on|t'|t)? ?(peux|pourrais|pourriez|pouvez|peut|pourrait|veux|voudrais|saurais)[ -]?(tu |vous |on |bien |me |nous |aussi |juste )*(?=\w)
    ^(est[- ]ce (que|qu')|serait[- ]il possible (de|d'|que)|est[- ]il possible (de|d'|que)|ce serait possible (de|d'|que)|c'est possible (de|d'|que)|possible (de|d'|que)|y a moyen (de|d'|que)|ya moyen (de|d'|que)|moyen (de|d'|que))( tu| vous| on)?( peux| pouvez| peut| pourrais| pourriez)? ?(?=\w)
    ^(merci|prière|veuillez|(je )?vous prie|nous vous prions|(je )?te prie|je vous demande|je te demande)( de| d')?( bien)?( vouloir)?( procéder (à|au|aux))? (?=\w)
    ^de bien vouloir( procéder (à|au|aux))? (?=\w)
    ^(ça|ce) (serait|srait|ferait) (bien|cool|mieux|top|sympa|super|bien mieux|génial|plus joli|plus beau)( si| de| avec| qu\S*)? (?=\w)
    ,? (ça|ce) (serait|srait) (bien|cool|mieux|top|sympa|super|génial|parfait|possible)$
    ^(t'aurais|tu aurais|vous auriez|t'as|tu as)( pas)? (?=\w)
    ^(la|le|les) même(s)?( chose| image| dessin)?( mais)? (?=(en|avec|sans|de|dans) )
    (?<=\w )(plutôt|plutot|peut-être|stp|svp|juste|un jour|d'ailleurs) (?=\w)
    (?<=\w) (plutôt|plutot|plutôt non)$
    ^quel(le)?s? …(?=, (mais|et|par contre) )
    ^(un truc|une image|un dessin|quelque chose|autre chose) (tout |complètement )?(nouveau|nouvelle|différent|différente)$
    (?<=\w) (de (tout à l'heure|tantôt|tt à l'heure|tout a l'heure|avant|hier)|plus haut|que tu as fait\w*|que t'as fait\w*)(?= |$)
    \A(refais|refaites|refais[- ]la|refais[- ]le|pareil|idem|recommence)( mais)?,? ?(mais )?(?=(avec|sans|en|dans) )
    """,
    rules=r"""
    # politeness
    please = s'?il (te|vous) plait|stp|svp|s'il-te-plait|steup
    thanks please = merci d'avance
    can you = (c'est|est-ce|ce serait|serait-ce|c) (possible|faisable) (de |d')
    can you = (est-ce que |est ce que )?(tu peux|tu pourrais|peux-tu|peux tu|pourrais-tu|pourrais tu|pouvez-vous|pourriez-vous|vous pouvez|vous pourriez|t'?peux|tu veux bien|tu saurais|serait-il possible de|c'est possible de|possible de|peut-on)( (me|nous|lui|juste|le|la|les|aussi|encore|plutot|maintenant|eventuellement))*
    can you = ^(on peut|on pourrait)( (me|nous|lui|juste|le|la|les|aussi|encore|plutot|maintenant))*
    can you = ^(t'?peux|tu pe|tu px|peut tu|peux tu|peu tu|tu peut|vous pouvez|est-ce possible de|serait-ce possible de|ya moyen de|y a moyen de|moyen de)( (me|nous|lui|juste|le|la|les|aussi|encore))*
    hello, = ^(slt|cc|hey|hello|salut|bonjour|bonsoir|coucou|hello|yo|wesh|allo)
    btw, = ^(au fait|d'ailleurs|sinon),?
    ok = ^(ok|bon|bah|ben|okay|d'accord|allez|eh),? (alors|bah|ben|bon|du coup|dis)(,| )(?=,? ?\w)
    please = tant qu'(a|on) y (etre|est|es)
    ok = ^(bon|bah|ben|alors|du coup|eh bien|dis|ok|okay|d'accord|voila|parfait)(,| )(?=,? ?\w)

    # go back, once more, stop
    = , [^,]{1,40} (etait|c'etait) (viel |vorher |molto |muito )?(mieux)$
    undo that and then = ^(annule|annuler|annulez|defais) (ca |tout |cela |(le|la|les|l'|l) ?[\w'-]+( [\w'-]+)? )?(et|puis) (plutot )?(?=\w)
    undo = ^(non |nan )?(annule|annuler|annulez|defais|defaire)( .*)?$
    back to #\1 = ^(reviens|revenir|retourne|retour|on revient|repars|repart)( .{0,6})? (a|au|vers|sur) (la |le |l'image )?(numero |n°|version )?#?%
    go back to the original = ^(reviens|revenir|retourne|retour|remets|on revient|repars)( .{0,4})? ?(a |au |a la |sur )?(l'original|la version originale|l'originale|image de depart|la premiere version|point de depart|l'image d'origine)
    undo = ^(reviens|revenir|retourne|retour|on revient|remets|remet)( .{0,10})? ?(en arriere|comme avant|a la version precedente|a la precedente|a celle d'avant|au precedent|a l'etape precedente|comme c'etait)( .*)?$
    undo = ^(c'etait|c etait|cetait|je preferais|j'aimais mieux|la version d'avant etait|celle d'avant etait)( .{0,12})? ?(mieux |plus joli )?(avant|mieux|l'ancienne|la precedente|celle d'avant)$
    again, \1 versions, = (?<![,;] )^(refais|refait|fais|donne|mets|montre|propose|sors|genere|balance)(-| )?(m'en|m'|moi-en|en-moi|moi|en|nous en|nous-en)( encore)? <<num>>( autres?| nouvelles?| de plus| versions?| variantes?)*( comme (ca|celle-ci|celle-la)| du meme genre| pareilles?| dans le meme genre| d'apres (celle-ci|celle-la|ca))?( mais| et| ,)*(?= *$| *PLEASE| *stp| (en|au|a|avec|format) |,)
    again, \1 versions, = (?<![,;] )^(encore )<<num>>( autres?| versions| variantes| de plus)*( comme (ca|celle-ci)| du meme genre)?( mais|,)*(?= *$| *PLEASE| (en|au|a|avec|format) |,)
    again, \1 versions, = (?<![,;] )^(j'en |on en )(voudrais|veux|voudrait|veut|aimerais) <<num>>( autres?| de plus| versions| variantes)*( comme (ca|celle-ci))?( mais|,)*(?= *$| *PLEASE| (en|au|a|avec|format) |,)
    again with = ^(la meme|le meme|pareil|la meme chose|le meme dessin|la meme image|refais( le| la|-le|-la)?|recommence|encore|une autre)( chose| image| fois)?,? (mais )?avec (?=(la |le |une )?(seed|graine|%|plus d'etapes))
    again but = ^(encore|la meme|le meme|pareil|la meme chose|refais( le| la|-le|-la)?)( fois)?,? (mais|sauf|juste)
    again with = ^(la meme|le meme|pareil|refais( le| la|-le|-la)?) avec
    again in = ^(la meme|le meme|pareil|refais( le| la|-le|-la)?) en
    again = ^(encore|encore (une|un)( fois| autre)?|une autre|un autre|encore une|encore un|une de plus|refais(-le|-la|-moi ca|-en une| en une)?|refait|refé|retente|retente ta chance|refaire|recommence|reessaie|reessaye|re|relance|nouvel essai|une nouvelle fois|essaie encore|rejoue|autre chose)( une fois)?<plz>$
    another version = ^(encore |fais |fais-moi |montre |donne |propose )?(moi |m'en )?(une|d'|des|un)? ?(autres?|nouvelles?|nouveaux?)( .{0,6})? (version|versions|variante|variantes|proposition|essai|rendu)<plz>$
    another version = ^encore une autre version<plz>$
    \1 more versions = (encore )?<<num>> (autres?|de plus|nouvelles)( <pic>| variantes| propositions)?|encore <<num>>( <pic>| variantes)?$
    more like this = ^(d'autres|plus|encore)( images)? (comme|dans le genre|du meme genre|de ce genre)( .{0,8})?$
    cancel = ^(laisse tomber|laisse|laissez tomber|arrete|arretez|stop|oublie|oubliez|c'est bon laisse|non rien|nan rien|rien)( (ca|finalement|tout|en fait|la|c'est bon|de dessiner))*<plz>$
    cancel = ^(finalement|en fait),? (laisse tomber|laisse|non|oublie)$
    delete it = ^(supprime|efface|enleve|retire|supprimer|effacer|vire)[rsz]? ?<this>( (du salon|d'ici|du canal|image))*<plz>$

    # questions to us
    help = ^(aide|a l'aide|aide-moi|aidez-moi|tu sais faire quoi|qu'est-ce que tu (sais|peux) faire|c'est quoi les commandes|comment (ca marche|tu marches|ca fonctionne|on t'utilise|on fait|t'utiliser))( .*)?$
    show me the history = ^(montre|affiche|voir)( moi|-moi)? (l'historique|toutes les etapes|les etapes)
    history = ^historique$
    what seed = ^(quelle?|c'etait quoi|c'est quoi) (etait |est )?(la |le )?(seed|graine|prompt)
    show me picture \1 = ^(montre|remontre|affiche|reaffiche|fais voir|fais-voir|ressors)(-| )?(moi|nous)?( encore| a nouveau)? (la|le)( numero| n°| version| photo| image)? ?%( encore| a nouveau| encore une fois| stp| PLEASE)*$
    show me = ^(montre|remontre|affiche|fais voir)(-| )?(moi|nous)?(?= (#|l|la|le|les|toutes) ?)
    compare = ^(compare|comparer|comparez)
    before and after = avant ?(/|-|et)? ?apres
    side by side = cote a cote
    describe it = ^(decris|decrire|decrivez)(-moi)? ?(<this>|ce que .*|l'image)$
    what is in this picture = ^(qu'est-ce qu'|que |quoi |c'est quoi ).{0,25}(voit|sur (l'image|la photo|cette image)|la dessus)$
    export as \1 = ^(exporte|exporter|telecharge|enregistre|sauvegarde|envoie|donne|file|passe)[rsz]?( moi|-moi|-la|-le| ca| la| le| l'image)* en (?P<>psd|png|webp|gif|mp4|zip|json|ora)
    as a psd = (en |un |au format )?(fichier )?(photoshop|psd) (en |avec (les |des |tous les )?)calques|avec (les |tous les |des )calques
    export as \1 = ^(je |on |j')?(peux|peut|pourrais|pourrait|puis|voudrais|aimerais|veux|il (me |nous )?(le |la )?(faut|faudrait))(-je|-on| je| on| bien)*( l'|( le| la| les| l')?)? ?(avoir|recuperer|telecharger|recevoir|exporter)? ?(ca |cette image |l'image )?(en|au format) (fichier |format )?(?P<>psd|png|webp|gif|mp4|zip|json|ora)( transparent| sans fond)?( .*)?$
    as a \1 = (en|au) (fichier |format )(?P<>psd|png|webp|gif|mp4|zip|json|ora)
    remember this as = ^(souviens-toi|souviens toi|retiens|memorise|enregistre|sauvegarde)( .{1,25})? (comme|sous le nom( de)?|en tant que|s'appelle)
    call this = ^(appelle|nomme|baptise)(-| )(le|la|ca|celui-ci|celle-ci)
    forget \1 = ^oublie @$
    settings = ^(parametres|reglages|preferences)$
    from now on = (a partir de maintenant|desormais|dorenavant|par defaut)
    my usage = ^(combien .{0,40}(reste|restant|droit).*|mon (quota|credit|usage))$

    extend it = ^(etends|etendre|etend|elargis|elargir|prolonge|prolonger|agrandis|agrandir|continue|complete|rallonge|ouvre)[rsz]?<moi>( l'image| la photo| le dessin| le cadre| la scene| le decor| ca| la| le)?(?=.{0,60}(vers|a|sur|des|de|en) (la |le |les |l')?(gauche|droite|haut|bas|dessus|dessous|deux cotes|chaque cote|tous les cotes|cotes))
    extend it = ^(elargis|elargir|etends|etendre|prolonge)<moi> (l'image|la photo|le dessin|le cadre|la scene|le decor)
    on both sides = (des|de|sur les|sur) deux cotes|de chaque cote|a gauche et a droite|de part et d'autre
    on all sides = (de|sur) tous les cotes|tout autour|dans toutes les directions
    to the left = (vers|a|sur|de) (la |le )?(cote )?gauche
    to the right = (vers|a|sur|de) (la |le )?(cote )?droite?
    to the top = (vers le|en|au|par le) (haut|dessus)
    to the bottom = (vers le|en|au|par le) (bas|dessous)

    # which picture
    the one before last = (l'avant-derni[eè]re?|l'avant derni[eè]re?)( <pic>)?
    two versions ago = il y a deux versions|deux versions (avant|plus tot|en arriere)
    the previous one = (la|le|l') ?(precedente?|celle d'avant|<pic> (precedente?|d'avant|d'avant))|celle d'avant|celui d'avant
    the original = l'original(e)?( <pic>)?|l'image originale|la version originale|la photo d'origine|la toute premiere
    the first one = (le|la) (premi[eè]re?|1ere|1er)( <pic>| image)?(?=<end>)
    the second one = (le|la) (deuxi[eè]me|2eme|2e|seconde?|2nde?)( <pic>)?(?=<end>)
    the third one = (le|la) (troisi[eè]me|3eme|3e)( <pic>)?(?=<end>)
    the fourth one = (le|la) (quatri[eè]me|4eme|4e)( <pic>)?(?=<end>)
    the last one = (le|la) (derni[eè]re?)( <pic>)?(?=<end>)|(le|la) <pic> (la |le )?plus recente?
    the last picture = (la|le) derni[eè]re? <pic>
    the left one = celle (de|a) gauche|l'image de gauche|celui (de|a) gauche
    the right one = celle (de|a) droite|l'image de droite|celui (de|a) droite
    the middle one = (celle|celui|l'image) du milieu
    in \1's last picture, = ^(dans|sur|a|pour) (la|le) derni[eè]re?( <pic>)? de @,?(?= )
    \1's last picture = (la|le) derni[eè]re?( <pic>)? de @(?=<end>)
    the one before last was better = THE ONE BEFORE LAST (etait|est) (mieux|mieu|meilleure?|plus (belle|jolie|beau|joli))(?=,)
    my last picture = ma derniere <pic>|mon dernier <pic>
    my picture = (mon|ma) <pic>|la mienne|le mien
    the one with = (celle|celui|l'image|la photo|le dessin) (avec|ou il y a)( (la|le|les|un|une|des|l'))?
    the one of = (celle|celui|l'image|la photo) (du|de la|des|de l')
    \1's picture = (celle|celui|l'image|la photo|le dessin|la version) de @(?=<end>)
    this picture = (cette|cet|ce) <pic>|celle-ci|celui-ci|celle-la
    picture \1 = (l'image|image|numero|n°|la numero|le numero|la version|version|la photo) (numero |n°)?#?%
    from picture \1 = (de|du|d'apres) (la|le) (numero |n° ?)?%(?=<end>| a | au | dans | sur )
    picture \1 = ^(pour |sur |dans |prends |reprends )?(la|le) (numero |n° ?)?%(?=( stp| PLEASE)?( mais|,| en | facon | avec | sans | comme | BUT))
    from #\1 = (de|du) (la|le) ?#%
    #\1 = (la|le) ?#%
    all of them = (toutes( les (quatre|trois|images))?|tous)(?=<end>)|chacune( d'elles)?
    both = (les deux|toutes les deux|tous les deux)( images)?(?=<end>)

    # options
    \1x\2 = ((en |au |format |mode )*(portrait|paysage|vertical|horizontal|carre),? (en |de )?)?(au format |en |format |taille |dimensions |resolution |de )?(?P<>\d{3,5}) ?(px|pixels?)? ?(par|sur|x|×|\*|/) ?(?P<>\d{3,5})( ?px| pixels?)?
    \1:\2 = (en |au |de |, ?)?(format|ratio|rapport|proportions?)( de| d'image)? (?P<>21|16|9|4|3|2|1|5) ?(/|:|sur|par|x) ?(?P<>9|16|10|3|4|2|1|5|21)( cinema| portrait| paysage| vertical| horizontal)?
    \1:\2 = (en |au |de )?(?P<>21|16|9) ?(/|sur|par) ?(?P<>9|16|10)
    \1:\2 = (en |au )(?P<>4|3|5|2|1) ?(/) ?(?P<>3|4|5|2|1)
    \1 portrait = (en |au |format )*(?P<>a[3-6])( en)?( format| mode)? (portrait|vertical|debout|hauteur)
    \1 landscape = (en |au |format )*(?P<>a[3-6])( en)?( format| mode)? (paysage|horizontal|largeur)
    \1 portrait = (en |format |mode )*(portrait|vertical) (?P<>a[3-6])
    \1 landscape = (en |format |mode )*(paysage|horizontal) (?P<>a[3-6])
    LinkedIn banner = (banniere|couverture|header|bandeau|en-tete|image de couverture|photo de couverture)( (pour|de|sur)( le| la| mon| ma| notre)?( profil| page)?)? linkedin
    twitter header = (banniere|couverture|header|bandeau|en-tete)( (pour|de|sur)( mon| notre| le)?( profil| compte)?)? (twitter|x|bluesky|mastodon)(?=<end>)
    facebook cover = (banniere|couverture|header|bandeau|image de couverture|photo de couverture)( (pour|de|sur)( la| ma| notre)?( page)?)? (facebook|fb)
    newsletter header = (banniere|bandeau|header|en-tete)( (pour|de)( la| ma| notre)?)? (newsletter|infolettre|mail|e-mail|email)
    phone wallpaper = (en |comme |pour )?(un )?(fond|papier peint|wallpaper|image de fond|arriere-plan)( d'?ecran)?( (pour|de|sur)( un| le| mon| ma| ton| son)?)? (<tel>)( de| d'| avec)?|(en |pour )?(un )?(ecran|fond) (de |d'ecran de )?verrouillage( de| d')?|(en |comme )?fond de (tel(?! que)|telephone|portable)
    desktop wallpaper = (en |comme |pour )?(un )?(fond|papier peint|wallpaper)( d'?ecran)?( (pour|de|sur))?( un| le| mon| ton| l')? ?(<pc>)( de| d')?
    zoom background = (en |comme )?(un )?(fond|arriere-plan)( d'ecran)? (pour |de )?(zoom|teams|meet|visio|visioconference)
    instagram story = (en |au format |pour (ma |une )?|format )?story (insta|instagram|facebook|whatsapp)|(en |pour )?(une )?story insta(gram)?|(au )?format story
    youtube thumbnail = (une |la )?(miniature|vignette|thumbnail|mini)( (pour|de)( ma| une| la)?)? ?(youtube|yt|video|stream|twitch)|(une )?miniature (pour|de) (ma |une |la )?(video|chaine)
    title slide = (une )?(diapo|diapositive|slide)( de titre| de couverture)?( (pour|de)( ma| notre| la| une)?( presentation| powerpoint)?)?(?=<end>| :)|(fond|page de titre) (de|pour)( la| ma| notre| une)? (presentation|powerpoint)
    profile picture = (une |la |en |ma )?(photo|image|pp)( de profil)( (discord|slack|twitch|steam|insta|instagram|whatsapp))?
    instagram post = (un )?(post|publication|carre) (insta|instagram|facebook)
    square format = (au format |format |en )?(pochette|couverture) (d'album|de disque|de podcast)
    square format = ^(en |au |format |mode |tout |bien )*carree?s?(?=<end>)|(en |au |format )(format )?carree?s?(?=<end>)|(?<=ca )carre(?=<end>)
    vertical format = (a la|en) (verticale|vertical|hauteur)|(en |au )?(format )?(tiktok|reels?|shorts?)(?= *$)
    landscape format = (a l'horizontale|en largeur|^paysage(?= *$))
    panorama format = (en |au )?(format )?(panoramique|cinemascope|cinema)(?=<end>)
    = (en |au |le )?(format )?(portrait|paysage|vertical|horizontal|carre) (?=\d+ ?[:x×/])
    = (au |en )?(format|ratio|taille|resolution|dimensions) (?=\d+ ?[:x×])
    portrait format = (en |au |le )?(format portrait|mode portrait|portrait(?= *$)|debout(?= *$))
    landscape format = (en |au |le )?(format paysage|mode paysage)|(en |au |format )+paysage|(?<=[,;] )(mode )?paysage(?=<end>)
    vertical format = (en |au )?(format vertical|vertical(?= *$))|en vertical
    horizontal format = (en |au )?(format horizontal)|en horizontal
    square format = (en |au |le )?(format carre|mode carre)|(en )carre
    wide format = (en |au )?(format (large|panoramique)|grand ecran)|en panoramique
    phone wallpaper = (en |pour (un )?)?fond d'ecran( de)? (telephone|portable|mobile|smartphone)
    story format = (en |au )?(format )?story( insta(gram)?)?
    \1 pictures of = <<num>> (images|photos|dessins|illustrations) (de|d'|avec)
    seed \1 = (seed|graine) ?[:=] ?%
    \1 versions = nombre( d'images)? ?[:=] ?%
    \1 versions, = ^<<num>> (images|photos|dessins|illustrations|exemplaires|visuels)(?= ?[,:;])
    \1 versions of a desktop wallpaper = ^<<num>> (fonds|wallpapers) d'?ecrans? (<pc>)
    \1 versions of a phone wallpaper = ^<<num>> (fonds|wallpapers) d'?ecrans?( (<tel>))
    \1 versions of = ^<<num>> ?(x|fois|×) (?=(un|une|des|le|la|du) )
    \1 pictures of = ^<<num>> (fonds d'?ecrans?|wallpapers|miniatures|vignettes|avatars)(?= (?!pour|<tel>|<pc>|youtube|yt)\w)
    make it square format = ^(sors|fais|mets|passe|remets|rends)<moi>( ca| la| le)? (en |au |format |bien |tout )*carree?s?(?=<end>)
    \1 of them = ^(PLEASE |stp )*(j'en veux|j'en voudrais|fais-en|fais en|fais m'en|fais-m'en|mets-en|donne-m'en|donne m'en|juste|tu m'en fais|m'en faut|il m'en faut|il en faut|disons|sors-en|sors-m'en)( juste| au moins)? <<num>>( images?| exemplaires?| versions?)?( stp| PLEASE| pour choisir)*$(?!:\d)
    \1 versions = <<num>> (exemplaires|tentatives|essais|tirages|visuels|choix|alternatives|pistes|maquettes)( differente?s| au choix| pour choisir)*(?=<end>)
    \1 versions of = <<num>> (propositions|versions|variantes|variations|idees|options|essais|declinaisons)( differentes)? (de|d'|du|pour|des)
    \1 versions = <<num>> (propositions|versions|variantes|variations|idees|options|essais|declinaisons)( differentes)?
    seed \1 = (avec )?(la |le )?(seed|graine) (numero |n° )?%
    \1 steps = (avec |en |sur )?% (etapes|pas|steps|iterations)
    steps \1 = (etapes|steps|pas) ?[:=] ?%
    guidance \1.\2 = (avec )?(un |une )?(guidance|cfg|guidage)( de| a|:)? ?%[.,]%
    guidance \1 = (avec )?(un |une )?(cfg|guidage)( de| a|:)? ?%
    strength 0.\1 = (avec )?(une )?(force|intensite|strength)( de| a| environ| d'environ|:)* ?0?[.,]%
    strength \1% = (avec )?(une )?(force|intensite|strength)( de| a| environ| d'environ|:)* ?% ?(\%|pour ?cent)
    strength \1% = (a |avec )?% ?(\%|pour ?cent) (de force|d'intensite)
    negative = (negatif|prompt negatif|negative prompt)(?= ?:)
    best quality = (,? ?et )?(en |de |dans |a |avec )?(la |une |ta |votre )?(tres )?(haute|meilleure|qualite (max|maxi|maximale|maximum|top|optimale|impression|superieure|haute)|bonne qualite d'impression|top qualite|best)( qualite)?( possible| que tu (peux|as|puisses))?(?=<end>| je vous)
    best quality = (,? ?et )?(en |de |dans )?(la |une )?(qualite) ?:? ?(max|maxi|maximale|maximum|top|optimale|impression|superieure|haute|elevee)
    best quality = ^(et |mais )?(prends|prenez|prend)( bien| tout)? (ton|votre|le) temps( qu'il (te )?faut| necessaire)?|^(applique-toi|soigne( bien)?( le travail| la qualite)?|fais de ton mieux|donne tout|pas pressee?|rien ne presse|le mieux (possible|que tu peux))$
    draft quality = (un truc |juste |une version |un essai |un |en mode )*(vite fait|a la va-vite|a la va vite|a l'arrache|rapidos|rapido|brouillon|vite fait bien fait)( (ca|c'est|cela))?( (suffit|suffira|ira|va|va bien|me va|passe|ok|bon|tres bien))*(?=<end>)
    draft quality = (un |une |juste |simple |rapide |qu')*(brouillon|esquisse|ebauche|croquis|essai|apercu|rough|crayonne)( rapide| vite fait| grossier| grossiere)* (ca )?(suffit|suffira|ira|ira bien|me va|me suffit|fera l'affaire|convient)
    draft quality = ^(vite|vite stp|fissa|en vitesse|rapidement|au plus vite|le plus vite possible|c'est urgent|urgent|depeche( toi)?|juste pour (voir|tester)|pour tester)$
    draft quality = (la )?qualite,? (on s'en (fiche|fout|tape|moque)|peu importe|pas (grave|importante?)|osef|balek)|(pas besoin (que ce soit|d'etre) (parfait|beau|joli|soigne)|(ca|c'est) (a )?pas besoin d'etre (parfait|beau)|peu importe la qualite|qualite (basse|faible|brouillon|rapide))
    without = ^(et )?(aucune?|pas d'|pas de|zero|surtout pas de|surtout pas d')(?= ?(?!souci|probleme|probl|stress|panique|quoi|bol|chance|idee|doute|soucis|problemes|raison|importance|mal|pb|pitie|temps|moyen|nouvelles)\w)
    best quality = (en |de )?(haute|meilleure|la meilleure|qualite max(imale)?|tres haute)( qualite)?(?=<end>)|qualite max(imale)?
    quick draft = ^(brouillon|esquisse|ebauche) rapide|(en )?(version |mode )?(rapide|brouillon rapide)$|vite fait
    strength \1 = (force|intensite) %

    # keep, only
    only change \1: = ^(PLEASE |et |mais )*(change|changer|changez|modifie|modifier|modifiez|touche|retouche|refais)[sz]? (juste|seulement|uniquement|que|exclusivement|rien que) (?P<>(le|la|les|l'|son|sa|ses) ?[\w'-]+( (de |du |des |d')?[\w'-]+){0,2}?) ?(:|,(?= (?!le|la|les|l'|et|mais|rien|laisse|garde|sans)\w)| - | – )
    only change \1: = ^(PLEASE |et |mais )*(juste|seulement|uniquement|que|rien que) (?P<>(le|la|les|l'|son|sa|ses) ?[\w'-]+) ?( :|:)
    only \1: = ^(PLEASE |et |mais )*(juste|seulement|uniquement|que) (?P<>(dans|sur|au niveau d[eu]) (le|la|les|l'|son|sa|ses) ?[\w'-]+) ?[:,]
    only change \1: = ^(ne |n')?(change|touche|modifie)?[sz]? ?(a )?(rien|rien d'autre) (a part|sauf|excepte|d'autre que|hormis) (?P<>(le|la|les|l'|son|sa|ses) ?[\w'-]+)[:,.]?
    only change \1 = ^(ne |n')?(change|touche|modifie)[sz]? que (?P<>(le|la|les|l'|son|sa|ses) ?[\w'-]+( (de |du |des |d')[\w'-]+)?)(?=<end>)
    but keep \1 as it is = ,? ?(mais |et |en |tout en )*(laisse|laisses|laissez|laissant|garde|gardes|gardez|gardant|conserve|conservez|conservant|garder|laisser|conserver)( bien| juste| stp| PLEASE| quand meme| absolument)* (?P<>[^,;:.!?]{1,60}?) (<so>)(?=<end>)
    but keep \1 as it is = ,? ?(mais |et )?^(?P<>(le|la|les|l'|tout le|son|sa|ses) ?[^,;:.!?]{1,40}?) (reste|restent|doit rester|doivent rester|peut rester|tu (le |la |les |l')?(laisses|gardes|touches? pas))( (<so>))?$
    but keep \1 as it is = ,? ?(mais |et )*(surtout )?sans (y |rien )?(toucher|changer|modifier|bouger|alterer) (surtout |quoi que ce soit )?(a |au |aux )?(?P<>(le|la|les|l'|son|sa|ses|leur|leurs|visage|fond|reste|decor|ciel|texte|couleurs|visages|cheveux|yeux|personnages|arriere-plan) ?[^,;:.!?]{0,40}?)(?= *$|[,;.!?]| PLEASE|$)
    but keep \1 as it is = ,? ?(mais |et )*(surtout )?(ne |n'|on ne |tu ne |tu |on )?(touche|touches|touchez|change|changes|changez|modifie|modifies|modifiez|bouge)( surtout| bien| absolument)? pas (surtout )?(a |au |aux )?(?P<>(le|la|les|l'|son|sa|ses|leur|leurs|visage|fond|reste|decor|ciel|texte|couleurs|visages|cheveux|yeux|personnages|arriere-plan) ?[^,;:.!?]{0,40}?)(?= *$|[,;.!?]| PLEASE|$)
    but keep \1 as it is = ,? ?(mais |et )?^(?P<>(le|la|les|l'|tout le|son|sa|ses) ?[^,;:.!?]{1,40}?) (ne |n')?(bouge|change|bougent|changent|bougera|doit|doivent) (pas)( bouger| changer)?$
    but keep \1 as it is = ,? ?(mais |et |en )?(laisse|laissant|garde|gardant|conserve|conservant|garder|laisser) ~ (tel quel|telle quelle|tels quels|telles quelles|comme (ca|il est|elle est|ils sont|elles sont|c'est)|intacte?s?|inchangee?s?|pareil|identiques?)$
    but keep \1 = ,? (mais |et |tout en |en )(garde|gardant|conserve|conservant|garder) ~$
    without changing \1 = ,? (mais )?(sans (changer|toucher|modifier)|ne (touche|change|modifie) pas)( a| au| aux)? ~$
    only change \1 = ^(change|modifie)[rsz]? (juste|seulement|uniquement|que) ~$
    only = ^(juste|seulement|uniquement)

    # drawing
    how about \1 = ^(et si on (mettait|ajoutait)|pourquoi pas|que dirais-tu d'|que dirais-tu de) ~$
    what if = ^et si
    draw = ^(dessine|dessiner|dessines|dessinez|genere|generer|generez|cree|creer|creez|peins|peindre|imagine|illustre|illustrer|fabrique|concois|concevoir|realise|realiser|esquisse|crayonne)<moi>(?= \S)
    draw a picture of = ^(fais|faire|montre|donne|fait|envoie)<moi> (une|un) (<pic>) (de|d'|du|avec)
    draw = ^(fais|faire|faites|fait|donne|donner|montre)<moi> (?=(<a>|<num>)\b)
    draw = ^(je (voudrais|veux|veut|souhaite|souhaiterais)|j'aimerais|j'aurais besoin d'|j'ai besoin d'|j'ai besoin de|il (me|nous) (faut|faudrait)|il faudrait|besoin d'|besoin de|on voudrait|on aurait besoin d')( bien)?( avoir| voir)? ?(?=(un|une|des|<num>)\b)
    i want = ^(je (voudrais|veux|souhaite)|j'aimerais|on voudrait|on aimerait)( bien)?( (que|qu'))?
    a picture of = (une|un) <pic> (de|d'|du)

    # changing
upscale it by \1 = ^(l'|l |le |la )?(agrandis|agrandir|agrandissez|agrandit|upscale|augmente|passe|mets|monte|grossis|fais)?<moi>( l'image| la photo| le dessin| ca| la| le| la taille| la resolution| la definition)*( en| par| a| d'un facteur| fois| de| au| facteur)*( x ?| ?)(?P<>\d)( ?x| fois)( plus)?( grande?s?| gros| la taille| la resolution)?( .*)?$
    upscale it by \1 = ^(l'|l |le |la )?(agrandis|agrandir|agrandissez|agrandit|upscale|augmente|grossis|passe)<moi>( l'image| la photo| le dessin| ca| la| le| la taille| la resolution| la definition)*( en| par| a| d'un facteur| de)* ?(x ?)?(?P<>\d)( .*)?$
    upscale it by 2 = ^(double|doubler|doublez|tu peux doubler)( moi)? (la |sa )?(resolution|taille|definition|def|res)( .*)?$
    upscale it by 3 = ^(triple|tripler) (la |sa )?(resolution|taille|definition|def)( .*)?$
    upscale it by 4 = ^(quadruple|quadrupler) (la |sa )?(resolution|taille|definition|def)( .*)?$
    upscale it by 4 = ^(agrandis|agrandir|fais|passe|mets)<moi>( l'image| ca| la| le)? ?(en )?quatre fois plus grande?( .*)?$|^(en )?quatre fois plus grande?( .*)?$
    upscale it by 3 = ^(agrandis|agrandir|fais|passe|mets)<moi>( l'image| ca| la| le)? ?(en )?trois fois plus grande?( .*)?$|^(en )?trois fois plus grande?( .*)?$
    upscale it by 2 = ^(en )?(deux|2) fois plus grande?( .*)?$|^(en )?(taille|resolution) double( .*)?$
    make it twice as large = ^(agrandis|agrandir|fais|passe)<moi> .{0,12}(deux|2) fois plus grande?s?$
    upscale it twice = ^.{0,40}(deux fois plus grande?|x2|en double)( .*)?$
    upscale it = ^(agrandis|agrandir|agrandissez|upscale|augmente la (resolution|taille|qualite|def(inition)?)|ameliore la (resolution|qualite)|passe|mets|version)<moi>( .{0,25})?( en (haute (resolution|definition|def)|hd|4k|8k))( .*)?$
    upscale it = ^(agrandis|agrandir)<moi>( l'image| la photo| le dessin)?$|^(augmente|ameliore|monte)[rsz]? la (resolution|def|definition|qualite)( .*)?$
    zoom out = ^(dezoome|dezoomer|recule|zoom arriere|zoome arriere|eloigne)( un peu| encore| la camera)*
    extend it to the \1 = ^(etends|etendre|elargis|elargir|prolonge|prolonger|agrandis|continue)[rsz]? .{0,14}(vers|a|sur) (la |le )?(?P<>gauche|droite|haut|bas)
    extend = ^(etends|etendre|elargis|elargir|prolonge|prolonger)<moi>
    more space = plus d'espace|plus de place
    write = ^(ecris|ecrire|ecrivez|inscris|marque|note)( (dessus|en haut|en bas|en gros|dessous|dedans|lui))*(?=.{0,40}["“„«'‘])
    add the text = ^(ajoute|mets|rajoute|mettre|ajouter)[rsz]? (le |un )?(texte|titre|slogan|mot|mots|phrase|message)(?=.{0,20}["“„«'‘])
    write on the \1 \2 = ^(sur|dans|sous|au-dessus d[eu]|en haut d[eu]) (le|la|les|l'|son|sa) ?(?P<>[\w'-]+( (de |du |d')?[\w'-]+)?) (il faut|il faudrait|je veux|je voudrais|on doit lire|doit etre|ecris|mets|marque|il doit y avoir|y'a|qu'il y ait|on lit)( ecrit| marque| inscrit| lire| le texte| le mot| les mots| PLEASE)*:? <<q>>$
    write \1 = ^(il faut|il faudrait|je veux|je voudrais|on doit lire|fais|faudrait)( que ce soit| qu'il y ait)?( ecrit| marque| inscrit| lire| voir)* ?(en haut|en bas|dessus|en gros)? ?<<q>>( .{0,30})?$
    write \1 = ^(en haut|en bas|TO THE TOP|TO THE BOTTOM|dessus|en gros|au milieu|au centre|en titre|en dessous)( en [\w ]{1,30}?)?( :|:)? ?<<q>>$
    with the text = avec (le )?(texte|titre|slogan|mot|mots|inscription|message)(?= ?:? ?.?["“„«'‘])
    replace \1 with = ^(remplace|remplacer|remplacez|echange|troque|change)<moi> ~ (par|contre)
    turn \1 into = ^(transforme|transformer|transformez|change|changer|convertis)<moi> ?~? en (?=(<a>|\w))
    turn it into = ^(transforme|transformer|convertis|change)<moi> en
    give him = ^(donne|donner|mets|met|mettre|ajoute|rajoute|colle|fais|fous|file|rajouter|ajouter)(-| )?(lui|leur)
    add = ^(ajoute|ajouter|ajoutez|rajoute|rajouter|rajoutez|insere|inserer|incruste|integre|integrer)<moi>
    remove = ^(enleve|enlever|enlevez|retire|retirer|retirez|supprime|supprimer|efface|effacer|vire|virer|degage|ote|oter|gomme|ote|jarte|fais disparaitre)<moi>
    make it = ^(rends|rendre|rend|rendez|fais|faire|mets|met|mettre|passe)(-(le|la|les|ca)| ca| (le|la|les)(?= (plus|moins|en|un peu|tout|beaucoup)))(?= )
    make it = ^(le|la|les) (rendre|mettre|faire|passer)
    make it \1 = ^(fais|faire|mets|mettre|passe)(-moi| moi)? (?P<>en)
    put = ^(mets|met|mettre|mettez|passe|passer)<moi>
    make = ^(rends|rendre|rend|rendez|fais|fait|faire|passe|passer|colorie|colore|teins|habille)<moi>
    change = ^(change|changer|changez|modifie|modifier|corrige|corriger|ajuste|adapte|retouche|ameliore|arrange)<moi>
    increase = ^(augmente|augmenter|accentue|renforce|intensifie)
    reduce = ^(reduis|reduire|diminue|diminuer|baisse|attenue|adoucis)
    brighten = ^(eclaircis|eclaire|eclairer|illumine|eclaircir)
    darken = ^(assombris|assombrir|fonce)
    blur = ^(floute|flouter)
    put = ^(place|placer|pose|colle|deplace|bouge|decale|installe)[rsz]?
    use = ^(prends|prendre|utilise|utiliser|reprends|garde)
    combine = ^(combine|combiner|melange|melanger|fusionne|fusionner|associe|assemble)
    crop = ^(recadre|recadrer|rogne|coupe)
    rotate = ^(tourne|retourne|pivote)
    flip = ^(inverse|miroir)
    swap = ^(echange|intervertis)

    in the style of = (dans|avec|en|a) ?(le |un |la )?(meme )?(style|maniere|facon|esprit|look)( (de|d'|du|des|que))(?= )
    in the style of = (dans|avec) (le |un )?(meme )?(style|maniere|look) (d')
    in the style of = (a la maniere|a la facon|facon|a la mode|dans l'esprit) (de|d'|du|des) ?
    apply the style of = ^(applique|appliquer|prends|reprends|utilise|mets|copie)<moi> (le |la )(style|rendu|look|technique) (de|d'|du|FROM)
    same pose as in = (dans |avec |en )?(la |une )?meme (pose|posture|position|attitude) (que|qu'|de|comme)( dans| sur| celle d[eu]| en| la| le)*
    same colours as in = (dans |avec )?(les )?(memes couleurs|meme palette|memes teintes|memes tons) (que|qu'|de)( dans| sur| celles d[eu])*
    same style as in = (dans |avec )?(le )?meme style (que|qu'|de)( dans| sur| celui d[eu])*
    this picture = (cette|cet|ce) (estampe|gravure|peinture|toile|aquarelle|capture|croquis|fichier)(?=<end>)
    the style of this picture = (le )?style (ci-joint|en piece jointe|joint)

    # wishes
    make the \1 less = ^(le|la|les|l') ?@ (est|sont|fait|rend|semble)( (encore|un peu|vraiment|bien|quand meme|carrement|toujours))* (trop|pas assez)
    make it less \1 = ^(c'est |un peu |beaucoup |bien |encore |vraiment )*trop (?P<>sombre|clair|grand|petit|fonce|flou|charge|rouge|bleu|vert|jaune|lumineux|realiste|simple|gros|serre|sature|terne|criard)e?s?(?=[^\w]*$)
    it is too = ^(c'est|c|il est|elle est|ca fait|cest)( (encore|un peu|vraiment|bien))* trop
    the \1 should be = ^(le|la|les|l') ?@ (devrait|devraient|doit|doivent|pourrait|pourraient)( (etre|avoir|plutot))*
    it should be = ^(il|elle|ca) (devrait|doit|faudrait qu'il soit|faudrait qu'elle soit)( etre)?
    make it have = ^(il|ca) (faudrait|manque|manquerait|faut)( (juste|un peu))*
    more \1 = ^(un peu |beaucoup |encore |bien |nettement |encore un peu )*plus (de |d')?@(?=<end>)
    more = ^(un peu |beaucoup |encore |bien |nettement )*plus( de| d')?
    less = ^(un peu |beaucoup |encore |bien |nettement )*moins( de| d')?
    but with = ^mais avec
    but without = ^mais sans
    make it in = ^(mais|plutot|mais plutot|maintenant) (en|dans|de)(?= )
    in = ^(mais )?(en|dans|au)
    no, = ^(non|nan|naan|non non|ah non),?
    instead = a la place$|plutot$

    # small talk and remarks
    i don't like = (je n'|j'|je )?aime pas( trop| du tout)?
    thanks = merci( (beaucoup|bien|infiniment|a toi|a tous))*|mille mercis|remerci
    lol = mdr+|ptdr+|(ha|hi|he){2,}h?|lol+|jpp|xd|haha+|oh la la|mouah|pfff*
    nice = super|genial(e)?|geniaux|top|cool|nickel|parfait(e)?|magnifique|excellent(e)?|bravo|joli(e)?|trop bien|bien joue|pas mal|canon|stylee|(trop|tres|super|grave|hyper|c'est|bien) style|incroyable|beau|belle|mignon(ne)?|chouette|ouf|dingue|impeccable|sublime|adorable|terrible|malin|fort|bien|drole|marrant|excellente|impressionnant|bon(ne)? (boulot|travail|idee)|(trop |super |tres |grave )classe|classe(?=[^\w]*$)|ravissant
    yes = (c'est bon|c'est bien|c'est parfait|laisse|laissez|on laisse|garde|on garde|ca reste) comme (ca|c'est)|(aucune|pas d') ?idee|pas de (souci|soucis|stress|panique|pb)|oui|ouais|ouep|ouaip|carrement|exact(ement)?|d'accord|dac|ca marche|c'est bon|pas de souci|pas de probleme|bien sur|tout a fait|voila|evidemment
    wow = bof|mouais|mwais|waouh?|ouah|wahou|oh|ah|oula|ouf|purée|punaise|la vache|tiens
    bye = (bonjour|bonsoir|salut|bonne nuit|bonne journee|bonne soiree|bon week-end) (a )?(ALL OF THEM|tous|toutes|tout le monde|les amis|la team)|a (plus|demain|bientot|tout a l'heure)|bonne (nuit|soiree|journee)|bon (week-end|weekend)
    did you = ^(tu as|t'as|t'a|vous avez|as-tu|tu trouves|vous trouvez|tu penses|vous pensez|tu crois|t'es|tu es|tu sais|vous savez|tu connais)
    anyone = ^(quelqu'un|qui est-ce qui)
    i think = ^(hier|avant-hier|la semaine derniere|l'autre jour|tout a l'heure|ce matin)(?= (je|j'|on|il|elle|tu|nous|vous|ils) )
    who = ^(qui|c'est qui)
    where = ^(ou est|ou sont|on est ou|d'ou)
    when = ^(quand|si|hier|demain|tout a l'heure|la derniere fois|depuis|parce que|comme|puisque|lorsque|avant|apres|des que|quand meme|l'autre jour|ce matin|hier soir|l'an dernier|a l'epoque)
    why = ^(pourquoi|pk)
    which = ^(quel|quelle|quels|quelles|lequel|laquelle)
    what = ^(quoi|que|qu'est-ce|c'est quoi)
    how = ^(comment|combien)
    i think = ^(je|j'|moi je|perso|moi,? ?j')( ?(suis|ai|adore|aime|trouve|pense|crois|kiffe|prefere|vois|sais|vais|peux|dois|meurs|valide|comprends|l'ai|t'ai|lui ai|n'ai))?
    you = ^(tu|vous|t'as|t'es)(?= )
    anyone = (quelqu'un)(?= (sait|a|peut|veut|connait))
    we = ^(on|nous)(?! dirait)
    it is nice = (trop|tellement|hyper|vraiment|super|tres) (chou|mignon(ne)?|bien|bon|fort|beau|belle|stylee?|drole|cool|marrant|classe)
    it is \1 = ^(c'|c|ca|il|elle|ils|elles|cela|ce|y|tout le monde|on dirait) ?<<is>>
    it looks = ^(on dirait|ca ressemble|cest|c'est|c'etait)
    my mom says = ^(mon|ma|mes) (mere|pere|fils|fille|chef|copain|copine|chat|chien|mari|femme|grand-mere|soeur|frere|prof|patron|boss|collegue|voisine?)
    my \1 is = ^(mon|ma|mes|ton|ta|notre|votre|leur) @ (<is>)
    no = ^(pas|surtout pas)

    # glue
    in the style of = (dans le|au|avec le|a la maniere|facon) (meme )?style (de|d'|du)
    in \1 style = (en |dans le |style )style @$
    the style of = le style (de|d'|du)
    the background of = (le |l')(fond|arriere-plan|decor) (de|d'|du)(?= ?(#|la|l'image))
    the pose of = la (pose|posture) (de|d'|du)
    the colors of = les couleurs (de|d'|du)
    as the background = (comme|en) (fond|arriere-plan|arriere plan|decor)
    as a style = comme (style|modele|reference)
    this style = ce style
    this pose = cette pose
    the background = (le |l')(fond|arriere-plan|arriere plan)
    one in \1 and one in = (une?|l'une?) en ~,? (et )?(une?|l'autre|une autre) en
    one as \1 and one as = (une?|l'une?) (comme|facon|version) ~,? (et )?(une?|l'autre|une autre) (comme|facon|version)
    one with \1 and one with = (une?|l'une?) avec ~,? (et )?(une?|l'autre|une autre) avec
    at night = de nuit|la nuit
    from = (de|du|d')(?= ?#)
    this = (ce|cet|cette|ces)
    the = (le|la|les|l')
    a = un|une
    some = des
    the = du|au|aux
    it = ca|cela
    him = lui
    my = mon|ma|mes
    then = puis|ensuite
    and = et
    but = mais
    without = sans
    with = avec
    for = pour
    on = sur
    in = en|dans
    so = tellement|tres|trop|vraiment|si
    more = plus
    less = moins
    now = maintenant
    just = juste
    instead of = a la place (de|du|d')|au lieu (de|du|d')
    left = gauche
    right = droite
    top = haut
    bottom = bas
    2 = deux
    3 = trois
    4 = quatre
    5 = cinq
    6 = six
    8 = huit
    """,
)
