"""French."""

from bot.languages.table import Table

TABLE = Table(
    it="le",
    letters="çœèêàùîôûë",
    joins="et mais puis ensuite",
    parts={
        "pic": r"images?|photos?|dessins?|versions?|illustrations?|visuels?|tableaux?|rendus?|affiches?",
        "this": r"(-le|-la|-les|-moi|ca|le|la|les|tout|l'image|cette image|la photo|le dessin|celle-ci|celui-ci|celle-la|celui-la|#\d+|cela)",
        "moi": r"(-(moi|nous|lui|leur|le|la|les|y|en|ca))*( (moi|nous|lui|leur))?",
        "num": r"\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix",
        "a": r"un|une|des|du",
        "le": r"le|la|les|l'|au|aux|du|des",
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
    hello, = ^(salut|bonjour|bonsoir|coucou|hello|yo|wesh|allo)
    btw, = ^(au fait|d'ailleurs|sinon),?
    ok = ^(bon|bah|ben|alors|du coup|eh bien|dis|ok|okay|d'accord|voila|parfait)(,| )(?=,? ?\w)

    # go back, once more, stop
    = , [^,]{1,40} (etait|c'etait) (viel |vorher |molto |muito )?(mieux)$
    undo that and then = ^annule (ca |tout )?(et|puis) (plutot )?
    undo = ^(non |nan )?(annule|annuler|annulez|defais|defaire)( .*)?$
    back to #\1 = ^(reviens|revenir|retourne|retour|on revient|repars|repart)( .{0,6})? (a|au|vers|sur) (la |le |l'image )?(numero |n°|version )?#?%
    go back to the original = ^(reviens|revenir|retourne|retour|remets|on revient|repars)( .{0,4})? ?(a |au |a la |sur )?(l'original|la version originale|l'originale|image de depart|la premiere version|point de depart|l'image d'origine)
    undo = ^(reviens|revenir|retourne|retour|on revient|remets|remet)( .{0,10})? ?(en arriere|comme avant|a la version precedente|a la precedente|a celle d'avant|au precedent|a l'etape precedente|comme c'etait)( .*)?$
    undo = ^(c'etait|c etait|cetait|je preferais|j'aimais mieux|la version d'avant etait|celle d'avant etait)( .{0,12})? ?(mieux |plus joli )?(avant|mieux|l'ancienne|la precedente|celle d'avant)$
    again but = ^(encore|la meme|le meme|pareil|la meme chose|refais( le| la|-le|-la)?)( fois)?,? (mais|sauf|juste)
    again with = ^(la meme|le meme|pareil|refais( le| la|-le|-la)?) avec
    again in = ^(la meme|le meme|pareil|refais( le| la|-le|-la)?) en
    again = ^(encore|encore (une|un)( fois| autre)?|une autre|un autre|refais(-le|-la|-moi ca)?|refaire|recommence|reessaie|reessaye|re|relance|nouvel essai|une nouvelle fois|essaie encore|rejoue|autre chose)( une fois)?<plz>$
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
    show me = ^(montre|remontre|affiche|fais voir)(-| )?(moi|nous)?(?= (#|l|la|le|les|toutes) ?)
    compare = ^(compare|comparer|comparez)
    before and after = avant ?(/|-|et)? ?apres
    side by side = cote a cote
    describe it = ^(decris|decrire|decrivez)(-moi)? ?(<this>|ce que .*|l'image)$
    what is in this picture = ^(qu'est-ce qu'|que |quoi |c'est quoi ).{0,25}(voit|sur (l'image|la photo|cette image)|la dessus)$
    export as \1 = ^(exporte|exporter|telecharge|enregistre|sauvegarde|envoie|donne|file|passe)[rsz]?( moi|-moi|-la|-le| ca| la| le| l'image)* en (?P<>psd|png|webp|gif|mp4|zip|json|ora)
    as a \1 = en (fichier )?(?P<>psd|png|webp|gif|mp4|zip|json|ora)
    remember this as = ^(souviens-toi|souviens toi|retiens|memorise|enregistre|sauvegarde)( .{1,25})? (comme|sous le nom( de)?|en tant que|s'appelle)
    call this = ^(appelle|nomme|baptise)(-| )(le|la|ca|celui-ci|celle-ci)
    forget \1 = ^oublie @$
    settings = ^(parametres|reglages|preferences)$
    from now on = (a partir de maintenant|desormais|dorenavant|par defaut)
    my usage = ^(combien .{0,40}(reste|restant|droit).*|mon (quota|credit|usage))$

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
    my last picture = ma derniere <pic>|mon dernier <pic>
    my picture = (mon|ma) <pic>|la mienne|le mien
    the one with = (celle|celui|l'image|la photo|le dessin) (avec|ou il y a)( (la|le|les|un|une|des|l'))?
    the one of = (celle|celui|l'image|la photo) (du|de la|des|de l')
    \1's picture = (celle|celui|l'image|la photo|le dessin|la version) de @(?=<end>)
    this picture = (cette|cet|ce) <pic>|celle-ci|celui-ci|celle-la
    picture \1 = (l'image|image|numero|n°|la numero|le numero|la version|version|la photo) (numero |n°)?#?%
    #\1 = (la|le) ?#%
    all of them = (toutes( les (quatre|trois|images))?|tous)(?=<end>)|chacune( d'elles)?
    both = (les deux|toutes les deux|tous les deux)( images)?(?=<end>)

    # options
    = (en |au |le )?(format )?(portrait|paysage|vertical|horizontal|carre) (?=\d+ ?[:x×/])
    = (au |en )?(format|ratio|taille|resolution|dimensions) (?=\d+ ?[:x×])
    portrait format = (en |au |le )?(format portrait|mode portrait|portrait(?= *$))|a la verticale
    landscape format = (en |au |le )?(format paysage|mode paysage)|(en |au |format )+paysage|a l'horizontale
    vertical format = (en |au )?(format vertical|vertical(?= *$))|en vertical
    horizontal format = (en |au )?(format horizontal)|en horizontal
    square format = (en |au |le )?(format carre|mode carre)|(en )carre
    wide format = (en |au )?(format (large|panoramique)|grand ecran)|en panoramique
    phone wallpaper = (en |pour (un )?)?fond d'ecran( de)? (telephone|portable|mobile|smartphone)
    story format = (en |au )?(format )?story( insta(gram)?)?
    \1 pictures of = <<num>> (images|photos|dessins|illustrations) (de|d'|avec)
    \1 versions of = <<num>> (propositions|versions|variantes|variations|idees|options|essais|declinaisons)( differentes)? (de|d'|du|pour|des)
    \1 versions = <<num>> (propositions|versions|variantes|variations|idees|options|essais|declinaisons)( differentes)?
    seed \1 = (avec )?(la |le )?(seed|graine) (numero |n° )?%
    \1 steps = (avec |en )?% (etapes|pas)
    best quality = (en |de )?(haute|meilleure|la meilleure|qualite max(imale)?|tres haute)( qualite)?(?=<end>)|qualite max(imale)?
    quick draft = ^(brouillon|esquisse|ebauche) rapide|(en )?(version |mode )?(rapide|brouillon rapide)$|vite fait
    strength \1 = (force|intensite) %

    # keep, only
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
    nice = super|genial(e)?|geniaux|top|cool|nickel|parfait(e)?|magnifique|excellent(e)?|bravo|joli(e)?|trop bien|bien joue|pas mal|canon|stylee?|styley?|incroyable|beau|belle|mignon(ne)?|chouette|ouf|dingue|impeccable|sublime|adorable|terrible|malin|fort|bien|drole|marrant|excellente|impressionnant|bon(ne)? (boulot|travail|idee)|classe|ravissant
    yes = oui|ouais|ouep|ouaip|carrement|exact(ement)?|d'accord|dac|ca marche|c'est bon|pas de souci|pas de probleme|bien sur|tout a fait|voila|evidemment
    wow = waouh?|ouah|wahou|oh|ah|oula|ouf|purée|punaise|la vache|tiens
    bye = (bonjour|bonsoir|salut|bonne nuit|bonne journee|bonne soiree|bon week-end) (a )?(ALL OF THEM|tous|toutes|tout le monde|les amis|la team)|a (plus|demain|bientot|tout a l'heure)|bonne (nuit|soiree|journee)|bon (week-end|weekend)
    did you = ^(tu as|t'as|t'a|vous avez|as-tu|tu trouves|vous trouvez|tu penses|vous pensez|tu crois|t'es|tu es|tu sais|vous savez|tu connais)
    anyone = ^(quelqu'un|qui est-ce qui)
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
