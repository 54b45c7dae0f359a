from bot.conversation import Conversation, Role, Said, Shown, Source
from bot.lineage import Scene
from bot.mention import Mention, mentions
from bot.reference import references, role_of_attached

ROBOT = Shown(number=3, prompt="a robot on the beach", by="Ana")
NIGHT = Shown(number=5, prompt="a robot on the beach", parents=(3,), instruction="make it night", by="Ana")
CAT = Shown(number=7, prompt="a cat in a garden", by="Ben")


def scene(*pictures: Shown, text: str = "", reply_to: str | None = None, attachments: int = 0) -> Scene:
    posts = [Said(id=f"p{picture.number}", author="overpaint", me=True, pictures=(picture,)) for picture in pictures]
    last = Said(id="m9", author="Ana", text=text, reply_to=reply_to, attachments=attachments)
    return Scene(Conversation(place="thread", messages=(*posts, last)))


def named(text: str, around: Scene) -> list[int | str]:
    return [picture for mention in mentions(text, around) for picture in mention.pictures]


def test_a_picture_is_called_by_its_number() -> None:
    assert named("put #3 beside picture 7", scene(ROBOT, CAT)) == [3, 7]


def test_a_number_that_is_not_there_names_nothing_and_is_noticed() -> None:
    assert mentions("make #99 blue", scene(ROBOT)) == [Mention(5, 8, (), Role.BASE)]


def test_a_colour_is_no_number() -> None:
    assert mentions("make it #ff8800 and #123456", scene(ROBOT)) == []


def test_the_original_is_where_a_picture_began() -> None:
    assert named("back to the original", scene(ROBOT, NIGHT)) == [3]


def test_the_one_with_a_thing_is_the_newest_of_its_line() -> None:
    assert named("the one with the robot", scene(ROBOT, NIGHT, CAT)) == [5]


def test_two_lines_with_the_same_thing_are_both_named() -> None:
    other = Shown(number=8, prompt="a robot in a kitchen")
    assert named("the one with the robot", scene(ROBOT, other)) == [3, 8]


def test_an_ordinal_counts_within_the_message_that_is_answered_when_it_has_several() -> None:
    post = Said(id="p", author="overpaint", me=True, pictures=(ROBOT, NIGHT, CAT))
    last = Said(id="m9", author="Ana", reply_to="p")
    around = Scene(Conversation(place="channel", messages=(post, last)))
    assert named("the second one", around) == [5]
    assert named("the last one", around) == [7]


def test_somebody_is_named_by_what_they_asked_for() -> None:
    assert named("Ben's picture and Ana's robot", scene(ROBOT, CAT)) == [7, 3]


def test_a_picture_that_is_still_being_made_is_called_by_its_placeholder() -> None:
    post = Said(id="p", author="overpaint", me=True, job="running")
    last = Said(id="m9", author="Ana", reply_to="p")
    assert Scene(Conversation(place="channel", messages=(post, last))).replied == ("p:0",)


def test_a_named_picture_has_the_role_that_the_words_give_it() -> None:
    around = scene(ROBOT, CAT)
    told = {
        "in the style of #7": Role.STYLE,
        "add the cat from #7": Role.SUBJECT,
        "with the background of #7": Role.BACKGROUND,
        "same pose as #7": Role.CONTROL,
        "use #7 as a mask": Role.MASK,
        "change #7": Role.BASE,
    }
    assert {text: mentions(text, around)[0].role for text in told} == told


def test_an_attached_picture_has_the_role_that_the_words_give_it() -> None:
    told = {
        "give him this hat": Role.SUBJECT,
        "in this style": Role.STYLE,
        "use this as the background": Role.BACKGROUND,
        "the mask is attached": Role.MASK,
        "in this pose": Role.CONTROL,
    }
    assert {text: role_of_attached(text) for text in told} == told


def test_every_other_picture_is_a_reference_once() -> None:
    around = scene(ROBOT, CAT, text="", attachments=1)
    found = references("add the cat from #7", around, mentions("add the cat from #7", around), 3)
    assert found == (Source(7, Role.SUBJECT), Source("m9:0", Role.SUBJECT))
