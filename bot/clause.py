"""Whether words wish for something, tell something, or only name something; clause by clause."""

import re
from enum import IntEnum

from bot import talk
from bot.grammar import NTH, SHADE

MOST_CLAUSES = 60  # of a message; who writes more has wished by then


class Mood(IntEnum):
    """What a clause does. `NAME`: neither a wish nor a statement, `red wings`; `HINT`: a wish if said to us, `with wings`."""

    TALK = 0
    NAME = 1
    HINT = 2
    WISH = 3


_VERBS = """
    add adjust age align alter angle animate apply arrange attach bend blend blur bolden boost brighten bring bump
    build burn carve center centre change clean clear colo(?:u)?r colouri[sz]e colori[sz]e combine compress convert copy
    cover create crop curl cut darken decorate deepen delete desaturate dim ditch double drape draw dress drop dry dull
    duplicate dye edit embed emphasi[sz]e empty enhance enlarge erase even exaggerate exchange expand extend fade fatten
    fill fix flatten flip focus fold frame freeze generate get give glue go grow hang have heighten hide highlight hold
    imagine ink include increase insert invert join keep kill leave lengthen let letter level lift light(?:en)? line lose
    lower make mask match melt merge mirror mix morph move mute narrow nudge nuke open outline overlay paint paste patch
    photoshop pin place plant pop position pose pull push put quadruple raise recolou?r redo redraw reduce reframe regenerate
    relight remake remove render repaint rephrase replace reposition reshape resize restore restyle retouch reverse revert
    rework rotate rough round saturate scale scatter scrap set shade shape sharpen shave shift shorten show shrink simplify
    sketch skip slim smooth soften space spread sprinkle square squash squeeze stack stain stand stick straighten strengthen
    stretch strip styli[sz]e surround swap swing switch take tattoo tear texture thicken thin throw tidy tighten tilt tint tone touch
    transform trim triple tuck turn tweak twist undo upscale use warm wash weather widen wipe wrap write zoom
"""
VERB = rf"(?:re-)?(?:{'|'.join(_VERBS.split())})"
_NOT_ASKED = re.compile(  # imperatives that ask nobody to change a picture
    r"^(?:(?:keep|hang|hold) (?:it up|up the|on\b|in mind|calm|going|us posted|me posted|an eye|your|tight)|keep (?:me|us)\b"
    r"|let (?:me|us|them|him|her|people|everyone|the (?:team|others|client|boss|kids|printer)|'s (?:see|hope|wait|talk|discuss|meet|not"
    r"|be|ask|go with|take|keep|face|pretend|circle|sync|park|leave|eat|stop|chat|do (?:this|that|it) (?:later|tomorrow)))\b"
    r"|let'?s (?:see|hope|wait|talk|discuss|meet|not|be|ask|face|pretend|circle|sync|park|eat|chat|gooo*|go\b(?! (?:back|with)))"
    r"|make (?:sense|sure|me (?!an?\b)|us (?!an?\b)|my (?:day|week|year|life)|it (?:happen|work\b|rain money|quick\b|count)|(?:a |the )?(?:decision|case"
    r"|point|mistake|difference|reservation|call|note|appointment|fuss|deal|effort|friends|love|do|time|way|room for|coffee|tea|dinner|lunch))\b"
    r"|take (?:care|it easy|your time|a (?:look|bow|break|seat|breath|guess|nap|walk)|notes|five|my (?:money|word)|that,?\b|cover|the (?:day|bus"
    r"|train|call|kids|dog|minutes))\b|give (?:it a (?:rest|sec|minute|break)|me (?:a (?:sec|min|moment|break|hand|shout|ring)|five|strength)|up\b"
    r"|(?:him|her|them|that \w+|whoever \w+) a (?:raise|medal|break|hug|cookie))"
    r"|go (?:for it|home|away|to (?:bed|sleep|the)|ahead$|team|on$|figure|ask|watch|look|get|eat|touch|outside|figure)\b|have (?:a (?:good|nice|great|lovely"
    r"|look|seat|go|laugh)|fun|you|they|we|i|mercy|to\b)|get (?:well|lost|out|it\b|some (?:sleep|rest|coffee|air)|me (?!an?\b)|real|a (?:room|life|grip)|ready|over"
    r"|in\b|on with|your|to work)\b|show (?:off|time|must|me the way|us (?:your|how)|them|him|her|up\b)|draw (?:a (?:conclusion|line|blank|parallel|card|crowd|breath)|the (?:line"
    r"|short|curtains?)|near|straws|conclusions)|paint the town|set (?:sail|an alarm|the table|up (?:a|the) (?:call|meeting))|open (?:the (?:door|window|link|doc|ticket|fridge))"
    r"|cut (?:it out|the crap|me some|corners)|drop (?:it in|me a|by|off|the (?:link|file|kids|mic|ball))|turn (?:up|in your|out)|throw (?:a party|in the)"
    r"|stick (?:around|to|with)|leave (?:me|us|it (?:to|with) me|the (?:room|office|door))|bring (?:it on|me|us|your|snacks|biscuits|cake|beer|coffee|a (?:friend|plate|jacket|coat)|the (?!\w+ (?:closer|forward|down|in|up|back|to|into|out|nearer))\w+)"
    r"|hold my|hang in|pull (?:yourself|the other)|put (?:me|it on my (?:tab|calendar)|your|the kettle|on your)|use (?:your (?:head|words|brain)|common)|write (?:to|me|back|that down|it down)"
    r"|stand (?:by|up for|back)|build (?:passed|failed|is)|set$|line (?:up|of)|round (?:of|two|one)|copy that|even (?:the|my|i|he|she|they|if|though|when|better|so)"
    r"|light (?:of|at|from)|warm (?:and|welcome)|clean (?:and|lines?|look)|clear (?:and|enough|skies)|open (?:to|question|source|mic)|double (?:standards|trouble)"
    r"|cover (?:of|for me|letter)|frame (?:it|this|that|#?\d+)(?: (?:and|on|for)\b.*)?$|color me|space (?:is|in|for)|square (?:one|root)|match (?:day|point)|focus(?:,| people| everyone)"
    r"|imagine (?:if|that|the (?:face|smell)|being|having|explaining|paying|getting|my)|change (?:of|is|my mind)|shape of|pop (?:in|by|over)|pin (?:it|this|that)\b"
    r"|skip (?:lunch|the (?:meeting|call)|me)|join (?:us|the|me)|spread the|fix (?:me|your|the (?:printer|coffee|build|login|website|wifi))|kill me|touch (?:grass|wood|base)|swing by|square up)",
    re.IGNORECASE,
)
_IMPERATIVE = re.compile(
    rf"^(?:(?:please|pls|plz|now|then|there|here|also|just|maybe|yes|yeah|yep|no|nah|nope|well|actually|oh|o+h+|hm+|wait|instead|next|first|lastly|finally|again|quickly|so|and|but|or|ok(?:ay)?|still|simply"
    rf"|perhaps|rather|anyway|seriously|kindly|only|always|really|secondly|thirdly|could|don'?t|do not|never|pretty please|plus)[\s,:]+)*(?:{VERB}|do (?:it|this|that|the|him|her|them|one|two|#\d+|what|as))\b(?!['-]|\s*[:=]\s|\s+(?:is|was|are|were|has"
    rf"|had|made|makes|looks?|of)\b)",
    re.IGNORECASE,
)
_REQUEST = re.compile(
    r"^(?:(?:so|and|but|ok(?:ay)?|hey|hm+|o+h+|a+h+|also|then|now|please|pls|plz|maybe|or|yes|yeah|no|nah|well|actually|wait)[\s,]+)*(?:"
    r"(?:can|could|would|will|may|might|wouldn'?t|couldn'?t|can'?t|won'?t) (?:you|u|ya|somebody|someone|it|he|she|they|that|this|the|his|her|its|their|we (?:get|have|see|try|make|add"
    r"|lose|move|give|put|change|drop|do|turn|use|also|please|maybe|at least|not have|keep|go)|i (?:get|have|see|ask for|please))\b"
    r"|(?:please|pls|plz)\b|(?:do|would) you mind\b|any (?:chance|way) (?:you|of|to|we|it)|(?:is|would) (?:it|there) (?:be )?(?:possible|any way|a way)|how about\b|what about (?!you|me|us|lunch|the (?:meeting|call))"
    r"|what if (?!i |you |we (?!add|made|put|had|tried|gave|used|turned))|why not (?:make|add|put|have|give|use|try)|let'?s (?:make|add|put|have|give|use|try|turn|go (?:back|with)|swap|change|move|remove"
    r"|do|drop|lose|see (?:it|him|her|them|that|this|what it)|keep|take|start|say|shift|get))",
    re.IGNORECASE,
)
_ASKS_A_PERSON = re.compile(
    r"\b(?!would it be possible)(?:can|could|would|will) (?:you|u|someone|somebody|it) (?:believe|imagine|see (?:the|that|why|me|this)|guess|(?:show|tell|give|lend) me (?:where|how|what|who|why|when|your|the (?:link|file|doc|way|address|number))|hear|send|call|email|book|order|come|bring|help|ask|tell|remind|print|check|join|share|forward"
    r"|pick|grab|sign|approve|review|confirm|explain|read|pass|lend|drive|cook|feed|walk|buy|pay|wait|not|be|actually be|get me (?:a coffee|the)|also send|please send)\b"
    r"|\b(?:please|pls) (?:send|call|email|book|order|come|bring|tell|remind|print|check|join|share|forward|pick|sign|approve|review|confirm|read|wait|stop|don'?t (?:ever|ask|tell|let|be|show)|no\b|be\b"
    r"|feed|excuse|note|see|find attached|keep (?:it|this) (?:civil|on topic)|god|tell)\b",
    re.IGNORECASE,
)
_IT = r"(?:it|he|she|they|this|that|these|those|the|his|her|its|their|my|our|your|both|all|everything|one|mine|#\d+|every|each|no|some|nothing|there)"
_NEEDS = re.compile(
    r"\b(?:should(?:n'?t| not)?(?: also| rather| really| still| just| probably)? (?:be|have|look|wear|hold|face|sit|stand|read|say|go|come|get|show|point|fly|float|feel|bubble|end|match|take|carry|lean|bend|rise"
    r"|glow|shine|fill|stay|disappear|reflect|hang|run|only|not|appear|reach|touch|cover|open|close|smile|cry|move|stick|fall|flow|burn|use|keep|stop|start|cast|leave)"
    r"|needs?(?! (?:another|an?|more|some|\w+) (?:hours?|days?|minutes?|weeks?|time|coffee|break|volunteers?|people|help|sleep|meeting)\b)(?: to (?:be|have|look|wear|hold|go|come|stand|sit|feel|show|face|read|say|lose|get|stay|fit|match|move|shrink|grow|smile|disappear)| more| less| fewer| an?| some| bigger| smaller| another| the| no| its| his| her| their| \w+er\b| \w+ing\b| \w+s\b)"
    r"|\b(?:mine|it|this one|that one|(?:the|his|her) \w+|#\d+) needs? (?!to |you|me|us)\w+|could use|ought to|supposed to (?:be|have|look|wear|hold)|has to (?:be|go|have|look)|have to (?:be|go|look)|must(?:n'?t| not)? (?:be|have|look|stay|go|wear|show|not|feel|keep)|wants? to be (?:bigger|smaller|a bit|more|less)"
    r"|too (?:much|many|dark|bright|light|big|small|long|short|thin|thick|close|far|high|low|tidy|neat(?:ly)?|busy|clean|sharp|soft|blurry|dull|flat|cold|warm|timid|loud|red|blue|green|yellow|grey|gray|pink|white|black|happy|sad|cute|scary|serious|modern|old|young|fat"
    r"|real(?:istic)?|cartoony|glossy|shiny|wide|tall|narrow|empty|full|crowded|strong|weak|saturated|polished|plain|\w+ish|\w+y)\b|not \w+ enough|isn'?t \w+ enough|aren'?t \w+ enough|(?:is|are|'s) missing|missing (?:a|an|the|his|her|its|their|some)"
    r"|(?:forgot|forgotten|missed|lost|left out|ignored) (?:the|a|an|his|her|its|their|my|one|to)|looks? (?:wrong|off|bad|weird(?:ly)?|odd)|(?:is|are) (?:wrong|off)\b|would (?:look|be|work) (?:better|nicer|great|cooler|good|lovely|perfect) (?:with|in|if|without|as|on|at)"
    r"|(?:is|are)n'?t supposed to|instead of|rather than|(?:i|we)(?:'d| would| had)? (?:rather|prefer)|^(?:no,? |but |and |hey |sorry,? |well,? )*(?:i|we) (?:meant|asked for|said)|(?:it|he|she|they) (?:wears?|holds?|gets?|carr(?:y|ies)|has|have) (?:this|that|these|those)\b|(?:the|his|her|its|it|he|she|they|their)(?: \w+){0,4} must \w+|it would (?:help|be (?:good|nice|great|better)) if)",
    re.IGNORECASE,
)
_WANT = re.compile(
    r"\b(?:i|we|(?:the |my |our )?(?:client|boss|committee|team|board|mother|mum|mom|dad|kids?|daughter|son|wife|husband|sister|brother|director|editor|customer|teacher|legal|marketing|they|she|he))"
    r"(?:'d| would|'m)?(?: also| really| kinda| just| still| now| actually| do| rather| thus)* (?:like|love|prefer|wants?|needs?|wish(?:es)?|asks? for|asked (?:for|me to|us to|whether)|hoped?|hoping|thinking (?:of|more)|looking for|after|fancy|request(?:s|ed)?)\b",
    re.IGNORECASE,
)
_OTHER_WANTS = re.compile(  # things that nobody draws, and what is only liked: `I like the second one best`
    rf"(?<!'d )(?<!would )\b(?:like|love|prefer)\s+(?:the\s+)?(?:{NTH}|#\d+)(?:\s+ones?)?(?:\s+(?:best|better|most|more))?[\s.!]*$|"
    r"\b(?:like|love|prefer|wants?|needs?|wish(?:es)?|fancy)\s+(?:i (?:had|could|was|were|knew)|you|u\b|we (?:had|could)|to (?!see|make|add|remove|change|lose|turn|have (?:it|this|the|him|her)|get rid|be\b|know|go|try)\w+|to (?:know|see (?:you|the face)|be\b(?! able)|go|thank|say|point|buy|sleep|cry|die|print|frame|hang|live|eat|play|visit|leave|quit|hug|pet|marry|cuddle|scream|share|send"
    r"|keep|read|ask|talk|try (?:this|that|it))|that (?:on|as|for|framed|printed)|this (?:on|as|for|framed|printed|game|movie)|one$|one (?:for|on|too|of those)|coffee|sleep|lunch|a (?:nap|drink|coffee|break|hug|raise|holiday|vacation|minute|hand|new (?:job|phone|pc|laptop|brain))"
    r"|more (?:time|coffee|sleep|of these days)|my |them all|it(?:!|\.|$| so| too| already| when| how| that| here| framed| on )|this(?:!|\.|$| so| one\b)|that(?:!|\.|$| one\b)|these|those|the (?:way|idea|colou?rs?|vibe|style|mood|light|face|expression|hat)\b|how|what|all of|both|him\b|her\b|them\b)",
    re.IGNORECASE,
)
_CHANGE = re.compile(
    rf"^(?:(?:ok(?:ay)?|hm+|no|nah|well|oh|and|but|also|maybe|or|so|now|wait|sorry|actually|then|yeah|yes|just|even|still|much|way|far|slightly|somewhat|a (?:bit|little|lot|tad|touch|shade|hair))[\s,:]+)*(?:more|less|fewer|without|instead|same|as before but|not so|not as|not that|only|w/o"
    rf"|(?:{SHADE})\b"
    r"|(?:with|no|in|at|as|on|under|during|behind|next to) (?=\w))|\s(?:->|=>|→)\s|^\w+\s*:\s+\S.*|\binstead\b|(?:,| and| but)\s+not\s+\w+",
    re.IGNORECASE,
)
_STATEMENT = re.compile(
    r"^(?:(?:so|and|but|well|yeah|yes|yep|no|nah|ok(?:ay)?|lol|haha\w*|oh|hm+|honestly|ngl|tbh|fr|wow|omg|man|dude|bro|anyway|also|because|cause|cuz|since|though|although|if|when|while|after|before|once|until|whenever|fun fact|fyi|btw|imo|apparently|today|yesterday|last (?:week|night|year|time)"
    r"|still|meanwhile|guys|folks|heads up|all|everyone|literally|actually|almost|as (?:a|an|the|i|you|we|if|long|far|someone)|me|my|mine)[\s,:]+)*"
    r"(?:i|i'(?:m|ve|d|ll)|im|ive|we|we'(?:re|ve|d|ll)|you|u|you'(?:re|ve|d|ll)|ur|ya|he|he's|she|she's|they|they'(?:re|ve|d)|it|it'(?:s|ll)|its|this|that|that's|thats|these|those|there|there's|theres|here's|heres|here|someone|somebody|everyone|everybody|nobody|anyone|people|who(?:'s|ever)?|what(?:'s|ever)?|whats|when|where|why|how|which|whose"
    r"|is|are|am|was|were|do|does|did|has|had|isn'?t|aren'?t|wasn'?t|doesn'?t|didn'?t|don'?t (?:you|we|they|i)|won'?t|reminds?|looks?|looking|feels?|sounds?|seems?|guess|told|saw|heard|found|thought|tried|asked|spent|showed|sent|printed|posted|made (?:my|me)|got|bought|never (?!mind)|can'?t (?:believe|stop|wait|unsee|even|tell|decide)|couldn'?t|not (?:sure|bad|gonna|my|a chance|yet|really|what|the)|such|so (?:cute|good|cool|nice|pretty|beautiful|funny|true|real|much|many|sweet|creepy|cursed)"
    r"|what (?:a|an)|how (?:cute|cool|nice|lovely|dare)|good|great|nice|lovely|beautiful|love|loved|lmao|lol|thanks|thank|thx|ty|cheers|happy|glad|proud|congrats|sorry|welcome|bye|hi|hello|morning|rip|poor|dying|crying|screaming|saving|stealing|printing|framing|keeping|sending|showing)\b",
    re.IGNORECASE,
)
_TELLS = re.compile(  # a finite verb, or the marks of a tale
    r"\b(?:i|i'm|i've|i'd|i'll|im|me|my|we|we're|we've|us|our|you|you're|you've|your|ur)\b|\b(?:is|are|was|were|has|had|have|does|did|doesn'?t|didn'?t|isn'?t|aren'?t|wasn'?t|gave|made|told|said|says|took|got|went|came|saw|thought|learned|knew|looks|reminds|means|seems|feels|sounds|makes|keeps|knows|loves|hates|likes|wants|thinks|deserves|works"
    r"|goes|gets|gives)\b|'s (?:a|an|the|so|too|not|just|been|got|kinda|pretty|really|basically|my|our|your|very|me|us|him)\b|\b(?:every time|since \d{4}|when (?:i|you|we)|how it started|energy|vibes?|mood|moment|core memory|irl|af|lol|lmao|haha+|tbh|ngl|imo|imho|fr fr|rn)\b|[😂🤣😭💀]",
    re.IGNORECASE,
)
_ABOUT_US = re.compile(
    r"\S[\s,]+@?overpaint(?:'s|\s+(?:is|was|has|had|does|did|doesn'?t|didn'?t|isn'?t|can'?t|cannot|makes?|made|gave|gives|drew|draws|keeps?|said|says|seems?|works?|looks?|thinks?|knows?|got|gets|went|will|won'?t|would|should|for|the same|when|because|again and|and (?:i|we)|or|already|just|again\W|never|always|only))\b"
    r"|\b(?:is|does|did|has|was|were|with|by|from|about|ask|asked|asking|use|used|using|tried?|love|loves|loved|told|tell|thanks to|blame|let|made|called|like|and|or|than|of|the|our|to|on|in|via) @overpaint\b",
    re.IGNORECASE,
)
_POINTS = re.compile(  # `this one ^ swap his hat`, `#7: darker`
    rf"^(?:(?:on|in|for|and|with) )?(?:#\d+|(?:this|that|the (?:\w+ )?)(?: one| picture| image| pic| version)(?: \^+)?|\^+)\s*[,:-]?\s+(?=(?:{VERB})\b)",
    re.IGNORECASE,
)
_PLEASE = re.compile(r"^\W*(?:\w{1,2}\W+)*\w{3}.*\s(?:please|pls|plz|fix)(?: (?:it|this|that))?[\s.!]*$", re.IGNORECASE)
_GETS = re.compile(
    r"^(?:and |but |so )?(?:the|his|her|its|their|our|#?\d+|nr\.? ?\d+)(?: [\w'#-]+){0,4} (?:gets?|goes|go|becomes?|stays?|wears?)"
    r" (?:an?|the|his|her|their|some|on|onto|in|into|as|more|no|empty|\w+er)\b",
    re.IGNORECASE,
)
_TALE = re.compile(  # of what might have been, what somebody means to do, what was once asked
    r"^(?:and |but |so |well |oh )?(?:if|had|wish) (?:i|we|you|they|he|she|it) (?:had|were|was|could|would|did)\b|^(?:i'?m |im |we'?re |i am )?(?:gonna|going to|about to)\b"
    r"|^(?:todo|to do|note to self|reminder)\b|^(?:yesterday|earlier|once|last \w+|the other day)\b.*\b(?:asked|told|said|wanted|made)\b"
    r"|^(?:brb|afk|gtg|omw)\b|^no (?:notes|worries|problem|idea|way|thanks|doubt|comment|offen[cs]e|cap|kidding|rush|hurry|need|one|wonder|clue|joke|lie"
    r"|contest|words|complaints|questions|biggie|shame|pressure|more meetings)\b|\b(?:'ll|will|would|always|never) want\b(?! (?:it|him|her|them|the) (?:to|more|less|in|on)\b.*\bplease)"
    r"|\b(?:i|we|you|they) should(?:n'?t)? have \w+(?:ed|en)\b|\b(?:i|we|you) should(?:n'?t)? (?!see|get|have)\w+",
    re.IGNORECASE,
)
_BREAK = re.compile(
    r"(?<=[.!?…])\s+|\n+|\s*[;•]\s*|\s+[-–—]+\s+|^\s*[-*•>]\s+|(?<=[\w)\"'])[,:]\s+(?:(?:and|but|so|then|or|now|also)\s+)?|\s+(?:but|so|anyway|then|also)\s+",
    re.IGNORECASE,
)


_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+|\s*[\u2600-\u27bf\U0001f300-\U0001faff]+\s*")
_QUOTED = re.compile(r"```.*?```|`[^`]*`|^\s*>[^\n]*|[\"“«]\s*(?:\w\S*\s+){2,}[^\"”»]*[\"”»]", re.DOTALL | re.MULTILINE)
_TOLD = re.compile(
    r"\b(?:asked|told|said|says|wrote|reads|wanted|if|because|since|when|while|i'll|i will|i'm|we'll|he|she|they|you|who|to)\b",
    re.IGNORECASE,
)


def clauses(text: str) -> list[str]:
    """`lovely! make it night, and add a moon` is three."""
    pieces = [piece.strip(" \t,.;:-–—*•>") for piece in _BREAK.split(text[: talk.LONGEST])]
    return [piece for piece in pieces if re.search(r"\w", piece)][:MOST_CLAUSES]


def mood(clause: str) -> Mood:
    """What one clause does."""
    if talk.is_chatter(clause) or re.fullmatch(r"<?https?://\S+>?", clause):
        return Mood.TALK
    clause = _POINTS.sub("", clause, count=1) or clause
    bare = talk.polite(clause) or clause
    if _ASKS_A_PERSON.search(clause) or _TALE.search(clause):
        return Mood.TALK
    if (_IMPERATIVE.search(clause) or _IMPERATIVE.search(bare)) and not (
        _NOT_ASKED.search(bare) or _NOT_ASKED.search(clause)
    ):
        return Mood.WISH
    if _REQUEST.search(clause) and not _NOT_ASKED.search(bare) or _NEEDS.search(clause) or _PLEASE.search(clause):
        return Mood.WISH
    if _WANT.search(clause) and not _OTHER_WANTS.search(clause):
        return Mood.WISH
    if _GETS.search(clause):
        return Mood.HINT
    if _STATEMENT.search(clause):
        return Mood.TALK
    if _CHANGE.search(clause):
        return Mood.HINT if not _TELLS.search(clause) else Mood.TALK
    return Mood.TALK if _TELLS.search(clause) else Mood.NAME


def _mood_after(clause: str, before: str, mood_before: Mood) -> Mood:
    """What is told goes on behind a comma: `we asked them to remove the bridge, add a heron`."""
    if mood_before is Mood.TALK and _TOLD.search(before) and not _REQUEST.search(clause):
        return Mood.TALK
    return mood(clause)


def moods(text: str) -> list[tuple[str, Mood]]:
    """Every clause of a message, without what it quotes, and what it does."""
    found: list[tuple[str, Mood]] = []
    for sentence in _SENTENCE.split(_QUOTED.sub(" ", text[: talk.LONGEST])):
        before, last = "", Mood.NAME
        for clause in clauses(sentence):
            before, last = clause, _mood_after(clause, before, last)
            found.append((clause, last))
    return found[:MOST_CLAUSES]


def is_statement(clause: str) -> bool:
    """Whether it is plainly said about something else than a picture; `there is a dragon on the roof` may be one."""
    return bool(_STATEMENT.search(clause)) and not _SCENE.search(clause)


_SCENE = re.compile(
    r"^(?:there(?:'s| is| are)|it'?s|this is|that'?s|he'?s|she'?s|they'?re) (?:an?|the|two|three|some|many|\d+)\b",
    re.IGNORECASE,
)


def about_us(text: str) -> bool:
    """Whether it talks about us, not to us: `is @overpaint down?`, `I asked @overpaint for a fox`."""
    return bool(_ABOUT_US.search(text))
