"""What people say that asks for nothing: greetings, thanks, remarks, words to each other."""

import re
import unicodedata

LONGEST = 4000  # characters of a message that are read; Discord takes no more
MOST_POLITE = 8  # courtesies around one request
_US = r"@?overpaint(?:[ -]?bot)?"
_ADDRESS = re.compile(
    rf"^\s*(?:(?:hey|hi|hello|ok|okay|yo|dear)[\s,]+)?{_US}\b[\s,:;!.-]*|[\s,]*{_US}\b(?=[\s?!.]*$)", re.IGNORECASE
)

# thanks in many languages; praise and laughter; hello and goodbye; thinking aloud
_CHATTER = """
    thanks thank thx thnx tnx ty tysm tyvm cheers ta merci gracias muchas danke dankeschön schön obrigado
    obrigada grazie mille arigato arigatou ありがとう ありがとうございます 谢谢
    謝謝 감사합니다 고마워 спасибо дякую dziękuję dzięki díky
    tack takk kiitos bedankt dankjewel teşekkürler sağol شكرا תודה धन्यवाद terima kasih salamat mahalo
    beaucoup viele vielen dank multumesc mulțumesc hvala nice cool great awesome amazing perfect
    wonderful brilliant beautiful gorgeous lovely cute adorable fantastic incredible epic excellent sweet sick
    dope neat superb stunning wow whoa woah omg omfg wtf lol lmao lmfao rofl haha hahaha hehe heh ha xd yay
    woohoo yes yeah yep yup yea no nope nah ok okay okey k kk alright sure fine good well done bravo kudos
    respect gg bad encanta gusta piace hübsch wunderbar prima mooi prachtig lekker fint bonito bonita linda
    lindo belle beau bello bella maravilloso merveilleux adoro super toll génial magnifique genial hermoso
    bellissimo wunderschön geil klasse parfait perfecto perfekt lgtm obliged exciting bro bruh hi hello hey heya hiya yo sup morning gm
    gn afternoon evening goodnight bye goodbye cya ciao hola bonjour salut hallo moin servus welcome brb afk
    later guten tag buenos dias días buongiorno おはよう こんにちは 你好 안녕하세요
    привет ola olá hej hmm hm mm mmm mhm uh um
    oh ah aha ooh oof ouch oops sorry np idk imo tbh same agreed exactly true indeed interesting +1 w fair
    facts right
"""
_FILLER_WORDS = """
    a an the it this that is it's its that's thats it’s
    that’s so very much too really you u your i we me my
    all guys everyone everybody folks team bot overpaint man dude bro mate friend friends buddy there again!
    job work one for to of and at day night today here just absolutely totally completely such pretty quite
    how what im i'm i’m do did know think see
    got gotcha love loved loves like liked likes enjoy these those
    them he she him her much looks look looking already now pic picture image lot lots many ever best with works
    worked worth c'est ça est très trop sehr das ist muy molto è mi es está que de het erg är det made not are
    was were be been have has had let's go will
"""
CHATTER = frozenset(_CHATTER.split())
_FILLER = frozenset(_FILLER_WORDS.split())  # small talk only in such company
_OPENERS = frozenset(
    "now then also actually maybe next finally first second please so well but and or wait robot bot overpaint instead".split()
)
_LOVES = re.compile(
    r"^(?:(?:i|we)\s+)?(?:really |absolutely |totally |just )*(?:love|loved|like|liked|adore|enjoy)\s+(?:it|this"
    r"|that|these|them|him|her|how)\b",
    re.IGNORECASE,
)

_POLITE = re.compile(
    r"^(?:(?:(?:one|and one) (?:last|more|other) thing|last thing|one more)[\s]*[:,]\s*|(?:(?:ha){2,}h?|lol+"
    r"|lmao+|omg|wow|whoa|hmm+|oh wait|wait)[\s,!.]+|(?:please|pls|plz|plss|kindly|also|and|then|so|well|but|hey"
    r"|ok(?:ay)?|oh|actually|hmm+|maybe|perhaps|now|next(?! to\b)|alright|um+|sorry)[\s,]+"
    r"|(?:can|could|would|will|may) (?:you|u|ya|we|i|someone) (?:please |pls |plz |maybe |also |just |try to |get"
    r" |have |see )*"
    r"|(?:do|would) you mind |(?:i|we)(?:(?:'d| would) (?:really )?(?:like|love|prefer)|(?: really)? (?:want"
    r"|need)) (?:you to |u to |to (?:see |have )?|it if you )?"
    r"|(?:wanna|gonna|i wanna) |let(?:'|’)?s (?:try |see )?|let us |try (?:to |and )?|go ahead and |go and |just "
    r"|how about |what about |what if (?:you |we |it |there )?(?:was |were )?"
    r"|what would (?:it|this|that|he|she|they) look like |see if you can |feel free to |you should |you could "
    r"|you can )",
    re.IGNORECASE,
)
_POLITE_END = re.compile(
    r"(?:[\s,]+(?:please|pls|plz|plss|thanks?(?: you)?(?: so much| a lot)?|thx|ty|cheers|lol|lmao|haha+|xd|if"
    r" (?:you|u) can|if possible|for me|tho(?:ugh)?|ok\?|maybe|merci|danke|gracias|bitte|:\)|:d|;\)|\^\^"
    r"|<3))+[\s.!?]*$",
    re.IGNORECASE,
)

FIRM = re.compile(
    r"^(?:let (?:me|us) (?:know|think|check|see)|(?:that's |it's |this is )?not what i|ship it|nailed it|well"
    r" played|keep it up|keep them coming"
    r"|never change|take a bow|mic drop|same here|\d+ ?/ ?\d+|(?:so |this is |pure )?(?:fire|lit|art|legend)"
    r"|(?:what a|you) (?:legend|hero))[\s.!?]*$"
    r"|^let (?:me|us) know\b|^(?:that's |it's )?not what i (?:asked|wanted|meant)",
    re.IGNORECASE,
)
SUGGESTS = re.compile(
    r"^(?:how|what) about (?:an?|some|in|at|with|\w+ing)\b|^what if (?:it|he|she|they|there)\b",
    re.IGNORECASE,
)
REMARK = re.compile(
    r"^(?:i|i'm|i’m|im|i've|i'd|we|we're|he|he's|she|she's|they|they're|it|it's|its|this|that|that's|thats|these"
    r"|those|there|there's|you|you're|ur|(?:my|your|our) (?:\w+ )?(?:is|was|says|said|loves?|loved|thinks?|would"
    r"|has|likes?|wants?)"
    r"|who|whose|why|saving|keeping|sending|showing|printing|framing|stealing|dying|laughing|not (?:bad|what|sure"
    r"|really|yet|quite what|gonna|the point)|when|where|what|what's|how|which|anyone|anybody|someone|everyone"
    r"|nobody|is|are|am|was|were|does|did|do (?:you|we|they|i|the|these|those|people|not know)"
    r"|has|have|should|looks?|looking|reminds?|feels?|sounds?|seems?|did|if"
    r"|because|since|not sure|no idea|lmk|btw|fyi|same here|check|see|agreed?|guess|remember when|yes|no|yeah|nah"
    r"|nope|yep|wait|good|great|nice|cool|love|so|such|thank|thanks|whoever|sorry|congrats|happy (?:to|for"
    r"|with))\b",
    re.IGNORECASE,
)
WISH = re.compile(
    r"\btoo (?:dark|bright|big|small|many|much|light|blurry|dull|red|green|blue|yellow|close|far|low|high|long"
    r"|short|busy|noisy|realistic|cartoony|sharp|soft|scary|thin|fat|\w+ish)\b"
    r"|\b(?:should(?:n't)? (?:be|have|look|wear|hold|face)|needs? (?:to be|to have|more|less|an?|some)|supposed"
    r" to be|ought to|could (?:use|be \w+er)|is missing|are missing|i (?:meant|asked for|said)"
    r"|looks? (?:wrong|weird|off|bad)|is wrong|are wrong|not \w+ enough|isn't \w+ enough|would look better|i"
    r" (?:want|wish|need)|more \w+ would be)\b",
    re.IGNORECASE,
)
WORKADAY = re.compile(
    r"\b(?:meetings?|invites?|calendar|calls?|standup|tickets?|prs?|pull requests?|branch|deploy(?:ment)?|builds?"
    r"|e-?mails?|docs?|slides|deck|spreadsheet|budget"
    r"|lunch|coffee|dinner|beer|sprint|roadmap|backlog|agenda|repo|ci|jira|code|tests?|bug|server|channel"
    r"|tomorrow|monday|tuesday|wednesday|thursday|friday|deadline|office|client|turn (?:off|on)|release|when you"
    r" (?!draw|make)|(?:add|remove|give|put|send|tell|bring|leave|keep|take|move|text|call) (?:me|us))\b",
    re.IGNORECASE,
)


def plain(text: str) -> str:
    """Text as the rules read it: straight apostrophes, no control characters, spaces single within a line."""
    text = unicodedata.normalize("NFC", text[:LONGEST]).replace("’", "'").replace("…", "...")
    text = "".join(c if c == "\n" or unicodedata.category(c) not in ("Cc", "Cf", "Cs") else " " for c in text)
    text = re.sub(r"([^\w\s])(?:\s*\1){3,}", r"\1\1\1", re.sub(r"[^\S\n]+", " ", text))
    return re.sub(r"\n{3,}", "\n\n", text).strip()


def unaddressed(text: str) -> tuple[str, bool]:
    """The text without our name at either end, and whether it begins with it."""
    found = _ADDRESS.match(text)
    bare = re.sub(r"\s*@overpaint\b", "", text, flags=re.IGNORECASE)
    while (shorter := _ADDRESS.sub("", bare, count=1)) != bare:
        bare = shorter
    return bare.strip(), found is not None


def calls(text: str) -> bool:
    """Whether it begins with our name, or mentions us."""
    return unaddressed(plain(text))[1] if "overpaint" in text.lower() else False


def is_for_others(text: str, people: frozenset[str]) -> bool:
    """Whether it begins by calling somebody else: `@Ben look`, `ben, look`."""
    if re.match(r"\s*<?@(?!overpaint\b)[\w.-]", text, re.IGNORECASE):
        return True
    called = re.match(r"\s*(?:(?:hey|hi|hello|yo|ok|thanks|thx)\s+)?([\w-]+)\s*[,:!]", text, re.IGNORECASE)
    if called is None:
        return False
    if called[1].lower() in people:
        return True
    asked = re.match(
        r"\s*(?:(?:Hey|Hi) )?([A-Z][a-z]+)(?:,|!+) (?:(?:can|could|would|will) (?:you|we)|please|pls|make|add|put|give|take)\b",
        text,
    )
    return asked is not None and not is_chatter(asked[1]) and asked[1].lower() not in _OPENERS


def is_chatter(sentence: str) -> bool:
    """Whether a sentence is small talk from end to end."""
    words = [_squeeze(word) for word in re.findall(r"[^\W_]+(?:['-][^\W_]+)*|\+1", sentence.lower())]
    if not words:
        return True
    if words[-2:] == ["right", "one"]:
        return False  # `Right one, more contrast`
    if words[0] in ("a", "an") and len(words) > 1 and words[1] not in ("lot", "big", "thousand"):
        return False
    known = all(word in CHATTER or word in _FILLER for word in words)
    return known and (any(word in CHATTER for word in words) or bool(_LOVES.match(sentence)))


def _squeeze(word: str) -> str:
    """`niiiice` is nice, `hahahaha` is haha, `loool` is lol."""
    if re.fullmatch(
        r"(?:[ah]{3,}|(?:he){2,}h?|(?:ja){2,}|(?:lo)+l+|(?:xd)+|w+o+w+|k{2,}|z+|bro{2,}|bru+h+|m{2,}|h+m+|o+h+|a+h+|x+d+)",
        word,
    ):
        return "lol"
    short = re.sub(r"(.)\1{2,}", r"\1", word)
    return short if short in CHATTER or short in _FILLER else word


def wish(text: str) -> str:
    """What is asked, without small talk and politeness around it; nothing when nothing is. Lines stay lines."""
    kept = ""
    sentences = re.split(r"((?<=[.!?])\s+|\n+)", text)
    for sentence, gap in zip(sentences[::2], ["", *sentences[1::2]], strict=True):
        bare = polite(sentence)
        if bare and not is_chatter(bare):
            end = sentence.rstrip()[-1]
            between = "\n" if "\n" in gap else " "
            kept += (between if kept else "") + (bare + end if end in ".!?" and bare[-1] != end else bare)
    return tidy_end(kept).rstrip(" .!?")


def polite(sentence: str) -> str:
    """A sentence without greeting and please: `nice! can you make it night pls` is `make it night`."""
    for _ in range(MOST_POLITE):
        before = sentence
        sentence = sentence.strip()
        sentence = sentence[:-80] + _POLITE_END.sub("", sentence[-80:])
        head, comma, rest = sentence.partition(",")
        if comma and rest.strip() and is_chatter(head):
            sentence = rest.strip()
        said = re.match(r"^(.{2,60}?)\s+(?:but|now|can you|could you|please)\s+", sentence, re.IGNORECASE)
        if said and is_chatter(said[1]):
            sentence = sentence[said.end(1) :].strip()
        if shorter := _POLITE.sub("", sentence, count=1):
            sentence = shorter
        sentence = re.sub(r"^[^\w\"'#@(“«„‘-]+", "", sentence)
        if sentence == before:
            break
    return tidy_end(sentence)


KEPT_AT_THE_END = "\"'”»)]%."


def tidy_end(sentence: str) -> str:
    """Without the emoji at the end and a question mark that was only polite."""
    end = len(sentence)
    while end and not (sentence[end - 1].isalnum() or sentence[end - 1] in KEPT_AT_THE_END):
        end -= 1
    tail = "".join(c for c in sentence[end:] if c in KEPT_AT_THE_END)
    return sentence[:end] + tail
