"""Polish."""

from bot.languages.table import Table

TABLE = Table(
    it="to",
    letters="łąęśżźćń",
    joins="i a ale oraz lub albo potem",
    parts={
        "this": r"to|tego|ten|ta|tę|te|tym|tej|jego|je|ją|go|tutaj|tu|((ten|ta|tę|to|tego|tej|ostatni\w*|swoj\w+) )?(<pic>)|#\d+",
        "pic": r"obraz\w*|zdjęci\w+|fot\w+|rysun\w+|grafik\w*|wersj\w+|wariant\w*|plakat\w*|ilustracj\w+|obrazek|fotk\w+|szkic\w*|propozycj\w+|odsłon\w+",
        "mi": r"(mi|nam|mu|jej|im|jeszcze|też|także|tu|tam|proszę|PLEASE|teraz|NOW|tylko|po prostu|no|może|lepiej|raczej|trochę|nieco|ciut|jakoś|szybko|ALSO|JUST|z powrotem|również|sobie)",
        "num": r"\d+|dwie|dwa|dwóch|trzy|trzech|cztery|pięć|sześć|siedem|osiem|kilka|parę",
        "end": r"[^\w]*$|[,;:.!?)]| (i|a|ale|z|ze|bez|w|we|na|tylko|gdzie|żeby|jak|PLEASE|AND|BUT|WITH|WITHOUT|NICE|zrób\w*|usuń|dodaj|zostaw|lepiej|weź|jest|była|był|spoko|fajn\w+|super|podoba|najlepsz\w+)\b",
        "x": r"[^,;:.!?]{1,100}?",
        "er": r"(?!kapelusz|grusz|dusz|zawsze|jeszcze|pierwsz|cisz|musz)\w{3,}(iej|szy|sza|sze|szą|szego|szym|szej|szych|szymi)|bardziej \w+|mniej \w+",
    },
    words="""
        ja on ona ono my wy oni mnie mi ci cię go ją jej jego jemu mu nas nam was wam ich im się sobie to ten ta te tego tej tym tych tę
        temu i oraz ale lub albo czy że żeby aby bo więc jak jaki jaka jakie kto co kiedy gdzie dlaczego czemu ile nie tak
        nie już jeszcze też także tylko bardzo trochę bardziej mniej więcej dużo mało coś ktoś nic wszystko wszyscy każdy jest są był
        była było były będzie będą być mam masz ma mamy macie mają może możesz możecie można mogę trzeba musi powinien powinna
        powinno powinny chcę chcesz chce chciałbym chciałabym chcemy zrób zróbmy zrobić robi zrobił zrobiła daj dajcie dodaj dodać usuń usunąć
        zmień zmienić narysuj rysuj namaluj wygeneruj stwórz pokaż weź wstaw postaw połóż wróć wróćmy cofnij cofnąć anuluj jednak
        poproszę proszę dzięki dziękuję dziękówka hej cześć siema witam dobra dobry dzień spoko fajnie fajne
        fajny fajna ładnie ładne ładny ładna śliczne śliczny piękne piękny świetne świetny świetnie zajebiste zajebiście kurde kurwa
        ekstra sztos bomba niezłe nieźle mega ładniejsze czerwony czerwone niebieski niebieskie zielony czarny czarne biały białe żółty
        pies kot kota psa dom las góry noc nocy zachód słońca morze niebo tło tła kolor kolory obrazek obraz zdjęcie zdjęcia rysunek
        pierwszy pierwsza drugi druga drugą pierwszą trzeci trzecia trzecią ostatni ostatnia ostatnią oba obie obu z na do od po za przed pod nad przez przy dla bez ze we ku
        zamiast teraz potem wczoraj jutro dzisiaj dziś raz razy ponownie znowu znów inny inna inne inną
        jaśniejszy ciemniejszy większy mniejszy ciemniej jaśniej pomoc ludzie stary kurczę no to niech weźcie tutaj tam sam sama same
        który która które którą którego jakby lecę spać branoc dobranoc
        aha zrobisz zrobicie dasz rade radę wersja wersję wersje warianty sztuki sztuk takie taki taka
    """,
    cuts=r"""
    ^(z poważaniem|pozdrawiam|pozdro|pozdrowienia)[^\n]{0,50}\Z
    ^(szanown\w+|drodzy|drog\w+) …$
    ^((hej|ej|cześć|siema|hejka|dobry) )?(stary|stara|ziom|ziomek|bracie|brachu|ludzie|kochani|bocie|bot|robocie|chłopaki|dziewczyny|panowie|kolego|szefie|zespole|mordo)$
    ^(no|no i|no nie|ach|och|oj|ojej|ups|hm+|yyy+|kurczę|kurde|ok|okej|dobra|dobrze|spoko|super|fajnie|git|świetnie|ekstra|niezłe|nie|tak|właśnie|serio|szczerze|szczerze mówiąc|a propos|przy okazji|jeszcze jedno|i jeszcze jedno|ostatnia rzecz|jedna rzecz|jeśli można|jeżeli można|jeśli się da|jak się da|jeśli to możliwe|w miarę możliwości|proszę|poproszę|prosimy|plis|pls|dzięki …|dziękuję …|z góry …|sorry|sory|przepraszam|słuchaj|wiesz co|dobra nie|hej|ej)$
    ,? (co|nie|ok|okej|proszę|plis|pls|proszę cię|dzięki|dziękuję|z góry dziękuję|jeśli można|jeśli się da|jak się da|da się|haha|xd)$
    ,? (bo|ponieważ|gdyż|bowiem|inaczej|wtedy|dzięki temu|żeby (było|nie było|się nie|dzieci|klient)|skoro|przecież) …$
    ^(klient\w*|szef\w*|redakcja|zarząd|dyrekcja|marketing|babcia|mama|żona|pani \w+|zleceniodawca) (chce|mówi|twierdzi|uważa|woli|prosi|nie chce|nie lubi|nalega|życzy sobie) …$
    ^(mój|moja|nasz|nasza|nasi) \w+ (chce|mówi|twierdzi|uważa|woli|prosi|jest|ma) …$
    ^(dalej |nadal |wciąż |ciągle |jest |są |trochę |to |wygląda |mi |tu |tutaj )*za (bardzo |dużo |mało )?\w+$
    ^po rozmowie …$
    ^po (pierwsze|drugie|trzecie|czwarte) (?=\w)
    \A(a|i|ale|teraz|więc|no|no i|ok|dobra|może|to|potem|jeszcze|a jeszcze|i jeszcze|no i jeszcze|nie|lepiej|ewentualnie|właściwie) (?=\w)
    (?<=, )a i (?=\w)
    ^(ja )?(bym )?(tu |tutaj )?(chciał\w*|chcę|chcemy|chce|wolał\w*|wolę|prosił\w*|poproszę|proszę|prosimy|potrzebuję|potrzebujemy|potrzebny\w*|potrzebna|potrzebne|przydał\w*( by)?( się)?|dał\w*|widział\w*|marzy mi się|uprzejmie proszę)( bym| byśmy| by| się| tu| tutaj| tam| mi| nam| jeszcze| o| żeby| aby| jakiś| jakieś| jakaś| jakąś)* (?=\w)
    ^(czy )?(możesz|możecie|mógłbyś|mogłabyś|moglibyście|mógłby|mogłaby|moglibyśmy|można|można by|można prosić|dałoby się|da się|da radę|dasz radę|dałbyś radę|zechcesz|zechciałbyś|byłaby możliwość|jest opcja)( by)?( pan| pani| państwo| ty| może| mi| nam| proszę| jeszcze| się| o)*,? ?(?=\w)
    (?<=\w )(proszę|może|lepiej|raczej|ewentualnie|ewent|plis) (?=\w)
    (?<=\w) (raczej|lepiej|może)$
    ^(było(by)?|byłoby|fajnie|super|dobrze|lepiej) (by )?(było|byłoby)?( fajnie| super| dobrze| lepiej| ładnie)?,? (gdyby|jakby|żeby|jeśli) (?=\w)
    ,? (byłoby|było by|będzie) (fajnie|super|dobrze|lepiej|ładnie|idealnie|ekstra)$
    ^(w|na) (tej|tym|tamtej|tamtym) (okładce|obrazku|rysunku|grafice|zdjęciu|plakacie|ilustracji)( z \w+)?,? (?=\w)
    (?<=\w) (z wcześniej|sprzed chwili|co (zrobiłeś|wcześniej)|z góry czatu)(?= |$)
    ^(coś|teraz coś) (zupełnie |całkiem |kompletnie )?(nowego|innego)$
    ^(nowy|nowa|inny|inna) (obrazek|obraz|grafika|rysunek)$
    (?<=\w) [–-] (regulamin|wymóg|przepisy|standard)$
    (?<=, )(na|do|dla) (mojego|mojej|naszego|naszej|naszych) \w+$
    """,
    rules=r"""
    # politeness and calling others
    @\1, = ^(?P<>kasiu|aniu|olu|marku|tomku|pawle|piotrku|michale|kubo|kuba|magdo|gosiu|zosiu|basiu|asiu|ewo|darku|jarku|bartku|łukaszu|wojtku|krzysiu|krzysztofie|adamie|janku|zuzo|zuziu|moniko|agnieszko|grzesiek|grzesiu|panie \w+|pani \w+|chłopaki|dziewczyny|zespole|marcin|marcinie|julka|jula|ola|kasia|ania|tomek|marek|maćku|maciek|ludzie)[,!](?= \w)
    thanks = (wielkie |bardzo |serdecznie |stokrotne )?(dzi[eę]ki|dziękuj[eę]|dziękujemy|dziękówa|dziekowka|dzięks|dzienks|dzk|dziena|dzięka|wdzięczn\w+)( (wielkie|bardzo|serdecznie|wszystkim|ci|wam|śliczne|piękne|stokrotne|z góry|za \w+( \w+)?))*
    we should = ^(chodźmy|idziemy|jedziemy|spotkajmy się|umówmy się|pogadajmy|zdzwońmy się|zobaczmy|poczekajmy|zapytajmy|zagłosujmy|ustalmy)(?= |[^\w]*$)
    can you = ^(a )?(czy )?(możesz|możecie|mógłbyś|mogłabyś|mógłby|moglibyście|mogłbyś|dałbyś rad[eę]|dał(byś)?|dasz rad[eę]|zechciałbyś|byłbyś w stanie|umiesz|potrafisz)( <mi>)*(?= \w)
    can you = ^(a |no )?(czy )?(można|dałoby się|da się|da rade)( (by|żeby|prosić|jakoś))*(?= \S)
    please = (bardzo )?prosz[eę]( bardzo| cię| o)?|poprosz[eę]|prosiłbym( o)?|prosiłabym( o)?|błagam|plis|pls|plz|plisss|jeśli można|jak możesz|z łaski swojej
    hello, = ^(hej\w*|cześć|czesc|siema\w*|siemka|elo|witam( wszystkich)?|witaj(cie)?|dzień dobry|dobry wieczór|dobry|heja|hejka|yo|joł|halo),?
    hey, = ^(a weź|weź|weźcie|ej|słuchaj|sluchaj|dobra|no dobra|okej|ok|okay|no|kurde|kurczę|no to|to|bot|bocie|stary|stara|mordo|ziom|byku|w sumie|właściwie|chwila|czekaj|hmm+|kochanie|a|oj|ojej|no i),? (?=\w)
    now = (a )?teraz

    # go back, once more, stop
    undo = ^(cofnij|cofnijcie|cofnijmy|wycofaj|cofnąć|anuluj|odkręć|usuń)( <mi>)* (ostatni\w+ )?(zmian\w+|krok\w*|edycj\w+|poprawk\w+|ostatnie|ostatnią)( PLEASE)*$
    undo = ^(cofnij|cofnijcie|cofnijmy|wycofaj|odkręć|cofnąć) (?!(do|to)\b)[^,.]{2,40}$
    go back to #\1 = ^(wróć|wróćmy|wracamy|cofnij|cofnijmy|wrócić|powrót|z powrotem)( się)? (do|na) (<pic> |numeru |nr )?#?%
    go back to the original = ^(wróć|wróćmy|wracamy|cofnij|cofnijmy|wrócić|powrót|z powrotem)( się)? do (oryginału|oryginalnej( <pic>)?|pierwotn\w+( <pic>)?|początku|pierwsz\w+( <pic>)?|wyjściow\w+( <pic>)?)
    go back to the previous version = ^(wróć|wróćmy|wracamy|cofnij|cofnijmy|wrócić|powrót|z powrotem|daj|przywróć|poproszę)( się)? (do )?(poprzedni\w+|wcześniejsz\w+|starej|tamtej)( <pic>)?
    undo = ^(cofnij|cofnijcie|cofnijmy|cofka|cofnąć|wróć|wróćmy|przywróć|wycofaj)( <this>| się)?( o jeden krok| o krok| krok wstecz| jeden krok)?( PLEASE)*$
    undo = ^(zrób |daj |ma być |niech będzie |zostaw |wróć |przywróć |zróbmy )*(tak )?(z powrotem )?(jak|tak jak) (było|przedtem|wcześniej|poprzednio)( było)?( wcześniej| przedtem| poprzednio| na początku)?( PLEASE)*$
    undo = ^((ta |tamta |to )?(wcześniej|poprzedni\w+|przedtem|wcześniejsz\w+|poprzednio|tamta|stara)( <pic>)?( chyba| jednak| zdecydowanie| mi się)* (był\w|wyglądał\w*|podobał\w*)( się| mi)*( chyba| dużo| o wiele| bardziej| znacznie)*( lepsz\w+| lepiej| ładniejsz\w+| fajniejsz\w+| bardziej)?|było lepiej( wcześniej| przedtem)?|lepiej było( wcześniej| przedtem| poprzednio)?|(krok|jeden krok) (wstecz|do tyłu))$
    undo = ^(dla mnie |jednak |za bardzo|to )*(nie|niee+|źle|gorzej|jest gorzej),? (cofnij|wróć|przywróć)\w*( .{0,20})?$
    again but = ^(to samo|ta sama|taki sam|taka sama|jeszcze raz|ten sam|tak samo)( <pic>)?( jeszcze raz)?,? (ale|tylko|lecz|ino|tyle że)
    again with = ^jeszcze raz,? z(e)?(?= )
    \1 more versions = ^(daj |zrób |pokaż |poproszę |PLEASE |chcę |można |a |o |wygeneruj )*jeszcze <<num>>( inn\w+| now\w+| kolejn\w+| takie| podobn\w+)*( <pic>| sztuki| sztuk| razy)?( tego| tej| z tego)?$
    \1 more versions = ^(daj |zrób |pokaż |poproszę |PLEASE |chcę |można |a |o |wygeneruj )*<<num>> (inn\w+|now\w+|kolejn\w+)( <pic>)?( tego)?$
    more versions = ^(więcej |inne |kolejne )(<pic>|takich|tego)$
    another version = ^(daj |zrób |pokaż |poproszę |PLEASE |chcę |można |a |może |wygeneruj |spróbuj )*(jeszcze )?(jakąś |jakiś )?(inn[aąye]|now[aąye]|kolejn[aąye]|alternatywn\w+) (<pic>|prób\w+|podejście)( tego)?( PLEASE)*$
    another version = ^(daj |zrób |pokaż |poproszę |PLEASE |a |może )*jeszcze (jedn[aąoe]|jeden)( <pic>| prób\w+| raz| taką?| taki)?( PLEASE)*$
    again = ^(a |no |to |zrób |narysuj |spróbuj |spróbujmy |daj |dawaj |wygeneruj |powtórz |próbuj |zróbmy |rysuj |może |PLEASE )*(to )?(jeszcze raz|ponownie|od nowa|znowu|znów|powtórz|powtórka|jeszcze|inaczej jakoś|przelosuj|wylosuj ponownie|spróbuj ponownie|nowa próba|drugie podejście|raz jeszcze)( to| spróbuj| zrób)?( PLEASE)*(, (może|a nuż) [^,.]{1,40})?$
    more like this = ^(więcej |jeszcze |daj )(takich|takiego|podobn\w+|w tym stylu|czegoś takiego)( <pic>)?$|^coś podobnego( jeszcze)?$
    cancel = ^(jednak |a |nie |no |dobra |ej |oj |ok |sorki |sorry )*(anuluj(cie)?|anulujmy|anulować|stop|przestań|zatrzymaj|przerwij|nieważne|nie ważne|zapomnij|zostaw to|nie rysuj|odpuść|daj spokój|olej|olać|jednak nie|nie trzeba|już nie trzeba|już nie potrzeb\w+|rezygnuj[eę])( (to|już|tego|o tym|proszę|PLEASE|rysowanie|zamówienie|zlecenie|jednak|wszystko|generowanie))*(, .*)?$
    delete it = ^(usuń|usunąć|skasuj|skasować|wywal|wyrzuć|kasuj|wykasuj|zdejmij)(cie)?( PLEASE)? (to|ten|go|je|ją|tę|((ten|ta|tę|to|ostatni\w*|swój|swoją) )?(<pic>|post|wiadomość|odpowiedź))( PLEASE| stąd| z kanału| całkiem| w ogóle)*(, .*| bo .*| zanim .*)?$
    delete it = ^(skasuj|usuń|wykasuj)( PLEASE)*$
    delete #\1 = ^(usuń|usunąć|skasuj|skasować|wywal|wyrzuć|kasuj)( PLEASE)? (<pic> |numer |nr )?#?%( PLEASE)*(, .*| bo .*)?$
    delete = ^(usuń|skasuj|wywal|wyrzuć|kasuj)(?= (pierwsz|drug|trzeci|czwart|ostatni|poprzedni|ob|wszystk)\w*( <pic>)?( PLEASE)*$)
    delete the \1 picture = ^(?P<>(pierwsz|drug|trzeci|czwart|ostatni|piąt)\w+)( <pic>)? (usuń|skasuj|wywal|wyrzuć)( .{0,30})?$

    # questions to us
    help = ^(a |hej |to |powiedz |napisz )*(pomoc|pomocy|pomóż( mi)?|co (ty )?(w ogóle |właściwie |jeszcze |tu )?(umiesz|potrafisz|możesz)( .{0,30})?|jak (to|ten bot|ty|bot) (właściwie )?działa(sz)?( .{0,20})?|jak (cię|ciebie|tego|bota|z ciebie) (się )?(użyć|używać|obsługiwać|korzystać)( .{0,20})?|jak (z tego|z ciebie|z bota) (się )?korzysta(ć)?|jakie (są|masz) (tu )?(komendy|polecenia|opcje|funkcje)( .{0,20})?|jak(ie)? komendy|lista komend|komendy|instrukcja)$
    show me the history = ^(pokaż|wyświetl|daj|otwórz|zobaczyć|chcę zobaczyć)(cie)?( <mi>)* (całą )?(historię|historie|wszystkie kroki|wszystkie wersje|poprzednie kroki|wszystkie zmiany)( .{0,30})?$
    history = ^historia( zmian| edycji| obrazka)?$
    what seed = ^(a )?(jaki|jakie|z jakim|jakiego)( to| był| jest| tu| miał\w?)* (seed|ziarno|prompt|promptem|seedem)
    show me = ^(pokaż|pokażcie|wyświetl|wrzuć|podeślij)( <mi>)*(?= (#|pierwsz|drug|trzeci|czwart|ostatni|oryginał|wszystk|poprzedni|znowu|jeszcze raz))
    compare = ^(porównaj|porównać|porównajmy|zestaw)(cie)?( <mi>)*
    side by side = obok siebie
    before and after = przed ?(/|-|i)? ?po(?=<end>)
    describe it = ^(opisz|opis)(cie)? ?(<this>|co .*)?$
    what is in this picture = ^(a )?(co|kto)( tu| to)? (jest|widać|widzisz)?( tu| tutaj| na (tym |tej )?(<pic>))$
    export as \1 = ^(.{0,40} )?(wyeksportuj|eksportuj|zapisz|daj|wyślij|podeślij|eksport|można|mogę|potrzebuję|chcę|PLEASE|zrób)( <this>| <mi>| dostać)* (jako|w|do|w formacie|w pliku) (?P<>psd|png|webp|gif|mp4|zip|json|ora)\w{0,2}( .{0,30})?$
    as a \1 = (jako|w formacie) (plik )?(?P<>psd|png|webp|gif|mp4|zip|json|ora)
    remember this as = ^(zapamiętaj|zapisz)( sobie)?( <this>| PLEASE| tego \w+| tę \w+)* (jako|pod nazwą)
    call this = ^(nazwij|nazywaj) (go|ją|to)
    forget \1 = ^zapomnij (o )?@$
    settings = ^(otwórz |pokaż )?(ustawienia|opcje|preferencje)$
    from now on = (od teraz|od dziś|na przyszłość|domyślnie|od tej pory)( zawsze)?
    my usage = ^(ile .{0,40}(zostało|zostal\w+|zużył\w*|limit\w*|wykorzystał\w*|mogę).*|(mój|jaki (mam|jest mój)|pokaż( mój)?) (limit|zużycie).*)$

    # which picture
    the one before last = przedostatni\w*( <pic>)?
    two versions ago = (dwie|2) wersje (temu|wcześniej|wstecz)|o dwa kroki wstecz
    the previous one = (ta |ten |tę )?(poprzedni\w*|wcześniejsz\w+)( <pic>)?(?=<end>)
    the original = (do )?(oryginał\w*|oryginaln\w+ <pic>|pierwotn\w+( <pic>)?)
    the first one = (w |na |do |tę |ta |ten |tej |tym )?(pierwsz(a|ą|ej|y|ego|e|ym))( <pic>)?(?=<end>)
    the second one = (w |na |do |tę |ta |ten |tej |tym )?(drug(a|ą|iej|i|iego|ie|im))( <pic>)?(?=<end>)
    the third one = (w |na |do |tę |ta |ten |tej |tym )?(trzeci(a|ą|ej|ego|e|m)?)( <pic>)?(?=<end>)
    the fourth one = (w |na |do |tę |ta |ten |tej |tym )?(czwart(a|ą|ej|y|ego|e|ym))( <pic>)?(?=<end>)
    the fifth one = (piąt(a|ą|ej|y|ego|e|ym))( <pic>)?(?=<end>)
    the last one = (w |na |do |tę |ta |ten |tej |tym )?(ostatni(a|ą|ej|ego|e|m)?|najnowsz\w+)( <pic>)?(?=<end>)
    the left one = (ta |tę |ten )?(lew(a|ą|ej|y|ego)|z lewej|po lewej)( <pic>)?(?=( PLEASE)?$)
    the right one = (ta |tę |ten )?(praw(a|ą|ej|y|ego)|z prawej|po prawej)( <pic>)?(?=( PLEASE)?$)
    the middle one = (ta |tę |ten )?środkow\w+( <pic>)?(?=<end>)
    my picture = (do |w )?(moj(a|ą|ej|ego|e|im)|mój) <pic>|moją(?=<end>)|w moim(?=<end>)|do mojego(?=<end>)|w mojej(?=<end>)
    \1's picture = (<pic>) (od )?@(?=( PLEASE)?$)
    the one with = (ta|tę|ten|tej|tym|w tej|na tej|na tym|tego)( <pic>)?,? (z|ze|gdzie|co ma|co jest|na któr\w+ jest)(?= )
    all of them = wszystkie( <pic>| trzy| cztery)?(?=<end>)
    both = (w |na )?(obie|oba|obu|obydwa|obydwie|obydwu)( <pic>)?
    picture \1 = (<pic>|numer|nr\.?) (nr |numer )?%
    in #\2, change \1 = ^(a )?(tej |temu |tym |tę |ten )?(?P<>\w+) z #% (zmień|zamień|popraw|daj)(?= )
    in #\1 = (w|na) #%
    from #\1 = (z|ze|od) #%
    this photo = (na |z )?(tym|to|tego|tej|tę) (zdjęci\w+|fot\w+|selfie)

    # options
    portrait format = (w )?(pionow\w+|portretow\w+)( (format\w*|orientacj\w+|układ\w*|wersj\w+))?(?=<end>)|w pionie|pionowo
    landscape format = (w )?(poziom\w+|krajobrazow\w+)( (format\w*|orientacj\w+|układ\w*|wersj\w+))(?=<end>)|w poziomie|poziomo
    square format = (w )?(kwadratow\w+( (format\w*|wersj\w+))?(?=<end>)|kwadrat(?=<end>)|w kwadracie)
    wide format = (w )?(szeroki\w*) (format\w*|ekran\w*|kadr\w*)|panoramiczn\w+ format\w*|panoramicznie
    phone wallpaper = (jako |na |w formie )?(tapet\w+ (na|do) (telefon\w*|komórk\w+|smartfon\w*))
    desktop wallpaper = (jako |na )?(tapet\w+ (na|do) (pulpit\w*|komputer\w*|komp\w*|laptop\w*|monitor\w*))
    profile picture = (jako |na )?(awatar\w*|avatar\w*|profilówk\w+|zdjęcie profilowe)(?= |$|[,:])
    = (w )?(format\w*|proporcj\w+|rozmiar\w*|rozdzielczoś\w+|wymiar\w*) (?=\d+ ?[:x×])
    \1 pictures of = <<num>> (różn\w+ |inn\w+ |now\w+ )?(obrazk\w+|obraz\w+|zdjęci\w+|grafik\w*|rysunk\w+|ilustracj\w+)( z| ze| o| na temat)?(?= |:)
    \1 versions of = <<num>> (różn\w+ |inn\w+ |now\w+ )?(wersj\w+|wariant\w*|propozycj\w+|szkic\w*|projekt\w*|pomysł\w*)( z| ze| na| dla| do)?(?= \S|:)
    \1 pictures of = <<num>> (sztuki|sztuk|szt)\.?(?=[^\w]*$|,)|<<num>> razy(?=[^\w]*$|,)
    \1 versions = <<num>> (różn\w+ |inn\w+ |now\w+ )?(wersj\w+|wariant\w*|propozycj\w+|szkic\w*)(?=[^\w]*$|,)
    \1 pictures of \2 = <<num>> (?P<>(baner|plakat|okładk|logo|ikon|naklej|awatar|kartk|tapet|znacz|emblem|tło|tła)\w*)
    seed \1 = (z |ze )?(seed\w*|ziarn\w+)( numer| nr)? ?[=:]? ?%
    \1 steps = (w |na )?% krok(ów|i|ach)
    best quality = (w )?(najlepsz\w+|najwyższ\w+|wysok\w+|maksymaln\w+|lepsz\w+) jakoś\w+|jakość (najlepsza|maksymalna|wysoka|max)
    quick draft = szybki (szkic|podgląd|draft)|na szybko|roboczo
    strength \1 = (siła|siłą|moc) ?[=:]? ?%

    # keep, only
    but keep \1 as it is = ,? ?(ale |a |i |tylko )?(nie (ruszaj|zmieniaj|tykaj|dotykaj)) <<x>>$
    but keep \1 as it is = ,? ?(ale |a |i )?(zostaw|zachowaj) <<x>> (jak jest|bez zmian|tak jak jest|tak samo|takie samo|taki sam|w spokoju|tak jak był\w)$
    but keep \1 as it is = ,? ?(ale |a )?<<x>> (zostaw( jak jest| bez zmian)?|bez zmian|niech zostanie|ma zostać|zostaje|nie ruszaj|nie zmieniaj)$
    but keep \1 = ,? (ale |a )(zostaw|zachowaj) <<x>>$
    the rest as it is = (a |i )?(reszt\w+|wszystko inne)( \w+)? (zostaw( jak jest| bez zmian| tak)?|bez zmian|jak jest|nie ruszaj|tak samo)
    only change = ^(zmień|popraw) tylko|^tylko (zmień|popraw)

    # drawing
    add = ^(dorysuj|domaluj|narysuj (mu|jej|im|obok|z tyłu))( <mi>)*(?= \S)
    draw = ^(narysuj(cie|że)?|rysuj|rysnij|namaluj(cie)?|maluj|wygeneruj(cie)?|generuj|stwórz(cie)?|naszkicuj|zaprojektuj|narysujesz|namalujesz|wygenerujesz|narysować|namalować|wygenerować|stworzyć|machnij|zmajstruj|wyczaruj|nabazgraj|skrob)( <mi>)*(?= \S)
    draw \1 = ^<<x>> (narysuj|namaluj|wygeneruj)$
    draw a picture of = ^(zrób|daj|pokaż|chcę|chciał\w+|potrzebuj\w+|przydał\w+ się|PLEASE|potrzebna|potrzebny)( <mi>)* (now\w+ |inn\w+ |jak\w+ )?(obrazek|obraz|zdjęcie|rysunek|grafikę|ilustrację)( z| ze| o| na którym| przedstawiając\w+)?(?=:? )
    i want = ^(ja |my )?(chcę|chce|chcemy|chciałbym|chciałabym|chcielibyśmy|potrzebuj[eę]|potrzebujemy|potrzebn\w+|przydał(by|aby|oby) się|przydałyby się|trzeba|wolałbym|wolałabym|marzy mi się|życzę sobie)( <mi>| żeby| by| jest| są| zobaczyć)*(?= )
    i want = ^PLEASE,? (?=\w+[ęąea] \w)

    # changing
    upscale it = ^(powiększ|zwiększ|podbij|popraw|zrób|daj|skaluj|przeskaluj|podnieś)(cie)?( <this>| <mi>)* (rozdzielczość|jakość|w wyższej rozdzielczości|w większej rozdzielczości|w lepszej jakości|w 4k|w hd|w górę|do 4k|do druku)( .{0,20})?$
    upscale it = ^(upscale|upskaluj|powiększ|wyskaluj)( <this>)?( PLEASE)*$
    zoom out = ^(oddal|oddalić|odjedź|odzoomuj|zoom out)(cie)?( <mi>| kamerę| kadr| trochę| widok)*
    extend it to the \1 = ^(rozszerz|poszerz|rozciągnij|przedłuż|dorysuj)( <this>| kadr| tło)* w? ?(?P<>lewo|prawo|górę|dół)
    extend it = ^(rozszerz|poszerz|przedłuż|rozbuduj)( <this>| kadr)?
    write = ^(napisz|dopisz|dodaj|wstaw|wpisz|podpisz|umieść|daj|zrób)(cie)?( <mi>| dużymi literami| na (górze|dole|środku|\w+)| u góry| wielkimi literami)*( (tekst|napis|tytuł|podpis|hasło|nagłówek|słowa?))?( <mi>| dużymi literami| na (górze|dole|środku|\w+)| u góry| wielkimi literami)*:?(?= ?["“„«'‘])
    with the text = z (tekstem|napisem|tytułem|hasłem)(?= ?:? ?["“„«'‘])
    the text = (tekst|napis|tytuł|hasło)(?= .{0,20}["“„«'‘])
    replace \1 with \2 = ^(zamień|zmień|podmień|wymień|zastąp)(cie|my)?( <mi>)* <<x>> (na|przez) <<x>>$
    replace \1 with = ^(zamień|podmień|wymień|zastąp|zmień)(cie|my)?( <mi>)* <<x>> (na|przez)(?= )
    replace \1 with = ^(tylko )?zamiast (?P<>\S+( \S+)?),? (daj|zrób|wstaw|dodaj|niech będzie|poproszę|PLEASE|ma być|narysuj|postaw|wolę|może|lepiej|powinien być|powinna być)(?= )
    replace \1 with \2 = ^(tylko )?zamiast (?P<>\S+) (?P<>[^,;:.]+)$
    turn \1 into = ^(zamień|przerób|zmień|przekształć)(cie)?( <mi>)* (?P<>go|ją|to|je|[^,;: ]+( [^,;: ]+)?) w(?= )
    add = ^(dodaj|dodajmy|dodać|dodasz|dodajcie|doklej|dorzuć|wstaw|wstawić|wklej|dosyp|postaw|postawić|połóż|posadź|powieś|umieść|załóż|ubierz|wsadź|wrzuć|dołóż|przyczep|wpakuj|jebnij|walnij|przyklej|nałóż|dołącz|dopnij|rozłóż|rozsyp|zawieś|pierdolnij|włóż)( <mi>)*(?= \S)
    remove = ^(usuń|usuńmy|usunąć|usuniesz|wywal|wywalić|zabierz|wytnij|wyrzuć|skasuj|pozbądź się|zdejmij|wymaż|zmaż|wykasuj|wyczyść|schowaj|ukryj|zlikwiduj|sprzątnij|wyjeb|zgaś|zetrzyj)(cie)?( <mi>)*(?= \S)
    remove \1 = ^<<x>> (usuń|usunąć|wywal|wytnij|wyrzuć|do usunięcia|do wywalenia|do kosza|won|out|zbędn\w+|niepotrzebn\w+|bym usunął|bym usunęła|można usunąć|trzeba usunąć)( PLEASE| bo .*)*$
    crop = ^(przytnij|wykadruj|kadruj|przyciąć)(cie)?( <mi>)*
    flip = ^(odbij|odwróć)(cie)?( <mi>)*
    colour = ^(pokoloruj|pomaluj|przemaluj|zamaluj|koloruj|przefarbuj|ufarbuj)(cie)?( <mi>)*
    move = ^(przesuń|przenieś|przestaw)(cie|my)?( <mi>)*(?= )
    combine = ^(połącz|zmiksuj|wymieszaj|zmieszaj)(cie)?( <mi>)*(?= )
    use = ^(użyj|weź|wykorzystaj|weźmy)(cie)?( <mi>)*(?= )
    give = ^(daj|dajcie|dajmy|dasz) (mu|jej|im)(?= )|^(mu|jej|im) daj(?= )
    change = ^(zmień|zmieńmy|zmienić|zmienisz|popraw|poprawić|edytuj|podkręć|zmniejsz|powiększ|zwiększ|rozjaśnij|przyciemnij|podnieś|obniż|obróć|rozmyj|wyostrz|wzmocnij|osłab|przybliż|ożyw|napraw|przerób|postarz|odmłódź|ogol|udekoruj|ozdób|pochyl|zapal|otwórz|zamknij|zasłoń|przykryj|wypełnij|podświetl|wygładź|wyprostuj|dopracuj|ociepl|ochłódź|pogrub)(cie|my)?( <mi>)*(?= \S)
    make = ^(zrób|zróbmy|zróbcie|zrobić|zrobisz|zrob|daj|dajmy|dać|niech|spraw|przebierz|spróbuj|spróbujmy|uczyń|zostaw)( (żeby|aby|by|będzie|był[aoy]?|ma|mają))*( <mi>)*(?= \S)
    make \1 = ^<<x>> (zrób|zróbmy|zmień|zamień|daj|dajmy|popraw|przemaluj|pomaluj|dodaj|niech będzie|poproszę|bym zmienił\w?|chcę|wolę|by się przydał\w?)( PLEASE)*$
    make \1 should be = ^<<x>> (powin(ien|na|no|ny)|ma|mają|mus(i|zą)) (być|mieć|wyglądać|stać|siedzieć|trzymać|patrzeć|leżeć|nosić)
    no, = ^(nie|nieee*|niee),( <mi>)*(?= )
    no, \1 = ^(nie nie|niee|nie no) (?P<>[^,]+)$

    # wishes
    the \1 is too = ^(?P<>\S+( \S+)?) (jest|są|wyszł\w+|wyszedł|wygląda\w*)( jednak| trochę| mi| jakoś| chyba| dla mnie| nadal| wciąż| ciut)* (za|zbyt)(?= )
    it is too = ^(jest |wyszł\w+ |trochę |ciut |to |a |no |dla mnie |jakoś |chyba |nadal )*(za|zbyt) (?=(ciemn|jasn|dużo|mało|bardzo|słod|ponur|kolor|duż|mał|blis|dale|szar|jaskraw|ostr|gęst|realis|poważn|kiczow)\w*)
    can it have = ^(a |no )?(czy )?(można|dałoby się|da się|da rade|może)( (by|żeby|to|tu|tam|zrobić|dodać|usunąć|zmienić|jeszcze|go|ją|trochę|teraz|prosić|jakoś|inaczej))*(?= \S|[^\w]*$)
    how about = ^(a )?(co|jak)( ty)? (na|powiesz na|gdyby|jakby)
    how about = ^(a )?(gdyby|jakby|może)(?= (tak |by |był\w? |dodać |zrobić )?)
    but with = ^(ale|tylko|lecz|a|ino) z(e)?(?= )
    but without = ^(ale |tylko |a )?bez(?= )
    but more \1 = ^(ale|tylko)( \w+)? <<er>>$
    more \1 = ^(jeszcze |trochę |troszkę |ciut |odrobinę |nieco |dużo |o wiele |sporo |znacznie |i |zdecydowanie )*<<er>>( PLEASE)*$
    make \1 more \2 = ^(?P<>\S+( \S+)?)( jeszcze| trochę| ciut| nieco| odrobinę| dużo| może| troszkę)* <<er>>( PLEASE)*$
    more = ^(jeszcze |trochę |ciut |a |i |nieco |odrobinę )*więcej(?= \w)
    less = ^(jeszcze |trochę |ciut |a |i |nieco |odrobinę )*mniej(?= \w)
    instead = zamiast (tego|niego|niej)

    # small talk and remarks
    lol = (ha|he|hi|cha|che){2,}\w?|xd+|lol|omg|beka|śmiech|leżę|padłem|padłam|jebłem|jebłam|umieram|płaczę|kisnę|kwiczę|o matko|matko|jezu|o jezu|jprdl|o kurde|o kurwa|ja pierdolę|wtf|rotfl|kek|ahaha\w*|kurwa|kurde|dobre|haha\w*
    nice = (jakie |jaki |jaka |no |ale |bardzo |mega |naprawdę |po prostu |serio |tak |taki |takie |taka |jest |to |prawdziwe |całkiem |wprost |aż |o |ojej |wyszło |wygląda )*(super\w*|fajn\w+|ładn(ie|e|y|a|ego|ą)|ślicz\w+|piękn(ie|e|y|a|ego)|świetn\w+|zajebi\w+|ekstra|sztos\w*|bomba|petarda|niezł\w+|nieźle|mega|kozack\w+|kozak|rewelac\w+|cudown\w+|cudo|cudne|cudny|cudeńko|genialn\w+|wspania\w+|doskona\w+|idealn\w+|perfekcyjn\w+|rewela|wow|łał|wooo*|brawo|ogień|petardka|git|gitara|elegancko|elegancja|miodzio|miód|słodk\w+|słodziak\w*|urocz\w+|przesłodk\w+|przepięk\w+|kocham|uwielbiam|podoba( mi)?( się)?|podobają( mi)?( się)?|sympatycz\w+|klimatycz\w+|klimat|mistrz\w*|szacun|szacuneczek|arcydzieł\w+|majstersztyk|kapitaln\w+|zacn\w+|spoko|spoczko|złoto|dobrze|dobra robota|dobra|piona|propsy|sztosik|odlot|kosmos|magia|czad|czadow\w+|bajka|bajeczn\w+|zarąbist\w+|trafione|w punkt|w dziesiątkę|o to chodziło|o to mi chodziło|tak trzymać|robi robotę|robi wrażenie|śmieszn\w+|zabawn\w+|sauber|cacy|pycha|brawurowo|najlepsz\w+ \w+|hit|przekoz\w*)
    nice = (wyszł[oa]|wyszedł|wyszły|wygląda|zrobione|robota|bot|botku|bocie|obrazek|to|mi|nam|się|bardzo|jest|naprawdę|tak|aż|wszyscy|ludzie|stary|mordo|byku|ziom|praca|no|ale|właśnie|dokładnie|też|jeszcze|człowieku|kolego|wam|wszystkim)(?= NICE|[^\w]*$|,)
    yes = ^(tak|no|noo+|taa+|aha|mhm|jasne|zgoda|dokładnie|racja|pewnie|oczywiście|okej|ok|oki|dobra|spoko|luz|jasne że tak|właśnie|rozumiem|nie ma sprawy|nie ma za co|zgadzam się|też tak myślę|ja też|wiadomo|no raczej)( (tak|no|właśnie|dokładnie|że|dzięki|THANKS))*$
    bye = ^(dobra |no |to |ok |ludzie )*(pa|papa|nara|narka|na razie|do jutra|do zobaczenia|do usłyszenia|dobranoc|branoc|miłego (dnia|wieczoru|weekendu)|lecę( spać)?|idę spać|spadam|zmykam|wszystkiego najlepszego|sto lat|gratulacje|gratuluję|gratki|powodzenia|zdrówka|dzień dobry|cześć|hej|witam)( wszystkim| wam| ludzie| wszystkich| spać)*$
    i think = ^(ja |my )?(\w{3,}(uję|ałem|ałam|iłem|iłam)|myślę|uważam|sądzę|moim zdaniem|chyba|wydaje mi się|mam wrażenie|lubię|kocham|uwielbiam|widzę|widziałem|widziałam|byłem|byłam|robiłem|robiłam|idę|jadę|lecę|jestem|jesteśmy|wiem|nie wiem|nie rozumiem|nie mogę|pamiętam|pamiętacie|pamiętasz|próbowałem|próbowałam|spróbuję|wydrukuję|powieszę|zapisuję|zapisałem|zapisałam|biorę|bierzemy|wezmę|wyślę|wysłałem|wysłałam|pokażę|pokazałem|pokazałam|zapytam|zapytałem|pytałem|piszę|pracuję|rozumiem|nie żebym|nie chce mi się|szkoda|ciekawe|dziwne|znam|czekam|czekamy|wiecie|wiesz|widzieliście|słyszeliście|wczoraj|jutro|dzisiaj|dziś|rano|wieczorem|ostatnio|kiedyś|wcześniej|w zeszłym \w+|w tym tygodniu|mój|moja|moi|moje (dziecko|dzieci|koty)|mówią|wyobraźcie sobie|wyobraź sobie|u nas|u mnie|u was|teraz jestem|dla mnie (super|bomba|ok|git)|dałbym|dałabym|zjadłbym|zjadłabym|mam|mamy|muszę|musimy|zaraz|poszło|poszedł|spóźnię się)(?= |[^\w]*$|,)
    the client asked us to \1 = ^(klient\w*|szef\w*|prezes|dyrektor|zarząd|grafik|marketing|prawnicy|zespół|on|ona|oni|@) (prosi\w*|poprosi\w*|powiedzia\w*|napisa\w*|kaza\w*|chcia\w*|mówi\w*|pisa\w*|proponowa\w*|zaproponowa\w*|twierdzi\w*|pyta\w*)(?= |:)
    you are = ^(a )?(ty|wy) (jesteś|jesteście|już|nie|też|to|masz|macie|wiesz)(?= |[^\w]*$)
    did you = ^(a )?(czy )?\w+(łeś|łaś|liście|łyście)(?= |[^\w]*$)
    it is \1 = ^(?P<>to|ten|ta|on|ona|oni|tu|tam|tutaj|one) (jest|są|był\w?|nie|już|chyba|naprawdę|wygląda\w*|przypomina|ma|brzmi|wyszł\w+|pasuje|moja|mój|mi|jak|tak|takie|się|może|dopiero|właśnie|też)(?= |[^\w]*$)(?! (być|mieć))
    is it = ^(a )?czy (to|on|ona|ktoś|oni|ten|ta|mamy|jest|są|może(cie)? ktoś|macie|wiecie|idziemy|będzie)(?= )
    when = ^(jeśli|jeżeli|kiedy|gdy|jak już|ponieważ|bo|chociaż|skoro|odkąd|póki|dopóki)(?= )
    who = ^(a |i |no )?(kto|kogo|komu|czyj\w*|z kim|u kogo|ktoś)(?= |[^\w]*$)
    where = ^(a |i |no )?(\w+ )?(gdzie|dokąd|skąd)(?= |[^\w]*$)
    why = ^(a |i |no )?(dlaczego|czemu|po co)(?= |[^\w]*$)
    which = ^(a )?(która|który|które|którą|ile|jaka|jaki|jakie|jaką)(?= )
    what = ^(a |i |no )?co(?= |[^\w]*$)
    how = ^(a |i |no )?jak(?= (to|on|ona|ty|wy|tam|się|leci|żywy|żywa|u|sądz\w+|myśli\w+|idzie|zwykle|zawsze|dla)\b|[^\w]*$)
    there was = ^(w (dokumentacji|tekście|mailu|mejlu|artykule|czacie|wątku|instrukcji|tickecie|briefie) (stoi|jest|było|pisze|napisali)?|wynik\w*|podsumowanie|przypominam|przypomnienie|uwaga|ankieta|głosowanie|update|info|gołąb|poczta)(?= |:)
    it looks = ^(wygląda\w*|przypomina|brzmi|pachnie|zupełnie jak|zupełnie jakby|jakby|wypisz wymaluj|czysty|cały|cała|pasuje|szkoda że|szkoda, że)(?= )
    does it \1 = ^(w ogóle |znowu |już |dzisiaj |dziś |ten bot |bot |ktoś |u was )*(?P<>działa|umie|potrafi|padł|leży|zawiesił|rysuje|robi|zrobił|wie)(?= |[^\w]*$)

    # work
    meeting = (spotkani\w+|zebrani\w+|telko|call\w?|statusi\w|mityng\w*)
    deploy = (wdroż\w+|deploy\w*|produkcj\w+|cms\w*|repo|release\w*|build\w*|staging\w*)
    ticket = (ticket\w*|jir\w+|sprint\w*|deadline\w*|raport\w*|tabelk\w+|excel\w*|prezentacj(ę|i)|mail\w*|mejl\w*|newsletter\w*)

    # glue
    in the style of = w stylu
    the style of = styl(u|em)? (z|od) (?=#)
    the background from = tł(o|a|em) (FROM|z|ze|od)(?= )
    as the background = (jako|w roli|za) tł[oa]
    as a style = jako (styl|wzór|referencj\w+)
    this = (ten|ta|to|tę|tego|tej|ta|tym|te|tych) (?=\w)
    one in \1 and one in = (jeden|jedna|jedną|jedno) (w|na) <<x>>,? (a )?(i |AND )?(drug\w+|jeden|jedna|jedną|jedno) (w|na)
    one with \1 and one with = (jeden|jedna|jedną|jedno) (z|ze) <<x>>,? (a )?(i |AND )?(drug\w+|jeden|jedna|jedną|jedno) (z|ze)
    from = z|ze|od
    without = bez
    and = i|oraz
    but = ale|lecz
    it = to|go|ją|je
    him = jemu|mu|jej|niego|niej|nim|nią
    them = im|ich|nich
    not = nie
    so = bardzo
    2 = dwa|dwie
    3 = trzy
    4 = cztery
    5 = pięć
    6 = sześć
    first = pierwsz(a|ą|ej|y|ego|e|ym)
    second = drug(a|ą|iej|i|iego|ie|im)
    third = trzeci(a|ą|ej|ego|e)?
    last = ostatni(a|ą|ej|ego|e)?
    """,
)
