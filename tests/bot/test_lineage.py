import pytest

from bot.conversation import Conversation, Role, Said, Shown, Source
from bot.depicted import shown_only_by
from bot.lineage import Scene
from bot.mention import mentions
from bot.naming import Mention
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


OWL = Shown(number=9, prompt="an owl with a red scarf", by="Ben")
GRID = tuple(Shown(number=number, prompt="a castle", by="Ana") for number in (21, 22, 23, 24))


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("ooh second one!! but with a moat", [22]),
        ("number 3 of those with a moat", [23]),
        ("first of these: a moat", [21]),
        ("upper right, with a moat", [22]),
        ("second from the right: a moat", [23]),
        ("right: a moat", [24]),
        ("C, but with a moat", [23]),
        ("A and D with a moat", [21, 24]),
        ("#2 with a moat", [22]),
        ("give it a second one", []),
        ("a moat on the left", []),
    ],
)
def test_the_pictures_of_one_post_are_counted_off(text: str, numbers: list[int]) -> None:
    post = Said(id="p", author="overpaint", me=True, pictures=GRID)
    last = Said(id="m9", author="Ana", reply_to="p", text=text)
    assert named(text, Scene(Conversation(place="channel", messages=(post, last)))) == numbers


def test_a_side_of_a_single_picture_is_a_place_in_it() -> None:
    assert named("give the one on the left a hat", scene(ROBOT, CAT)) == []


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("the owl with the scarf could blink", [9]),
        ("owl: bigger eyes", [9]),
        ("cat one is better", [7]),
        ("the owl, please: bigger eyes", [9]),
        ("the bird should blink", []),
        ("the scarf should be green", []),
    ],
)
def test_a_sentence_begins_with_what_one_picture_shows(text: str, numbers: list[int]) -> None:
    assert named(text, scene(OWL, CAT, ROBOT)) == numbers


def test_what_only_one_picture_shows_together_is_meant() -> None:
    assert shown_only_by("change the scarf on the owl to green", scene(OWL, ROBOT)) == 9
    assert shown_only_by("change the scarf to green", scene(OWL, ROBOT)) is None


def test_the_hour_that_an_edit_sets_ends_the_one_before() -> None:
    noon = Shown(number=3, prompt="a piazza at noon")
    night = Shown(number=5, prompt="a piazza at noon", parents=(3,), instruction="same at night")
    assert named("the noon version", scene(noon, night)) == [3]
    assert named("the night version", scene(noon, night)) == [5]


def test_mine_is_what_i_began_and_my_version_what_i_made_of_it() -> None:
    mine = Shown(number=5, prompt="a cat in a garden", parents=(7,), instruction="add bees", by="Ana")
    around = scene(ROBOT, CAT, mine)
    assert named("change mine", around) == [3]
    assert named("on my version, more bees", around) == [5]


def test_somebodys_style_is_the_style_of_their_picture() -> None:
    (mention,) = mentions("Ben's style on this", scene(CAT, ROBOT))
    assert (mention.pictures, mention.role) == ((7,), Role.STYLE)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("use the colours of the palette i posted", Role.CONTROL),
        ("put the palette I posted up top behind the robot", Role.SUBJECT),
    ],
)
def test_what_somebody_posted_is_found_again(text: str, role: Role) -> None:
    posted = Said(id="m1", author="Ana", text="the palette we like", attachments=1)
    post = Said(id="p", author="overpaint", me=True, pictures=(ROBOT,))
    last = Said(id="m9", author="Ana", text=text)
    found = mentions(text, Scene(Conversation(place="thread", messages=(posted, post, last))))
    assert ((("m1:0",), role)) in [(mention.pictures, mention.role) for mention in found]


def test_the_background_that_is_changed_is_the_base_and_one_that_is_used_is_not() -> None:
    around = scene(ROBOT, CAT)
    assert mentions("make #7's background teal", around)[0].role is Role.BASE
    assert mentions("use #7's background", around)[0].role is Role.BACKGROUND


def test_a_thing_that_no_picture_shows_is_noticed() -> None:
    assert [mention.pictures for mention in mentions("the one with the whale, make it blue", scene(ROBOT))] == [()]


@pytest.mark.parametrize("instruction", ["remove the scarf", "(remove the scarf)", "ok.remove the scarf"])
def test_what_an_edit_takes_away_is_gone_whatever_sign_stands_beside(instruction: str) -> None:
    bare = Shown(number=10, prompt=OWL.prompt, parents=(9,), instruction=instruction)
    assert scene(OWL, bare).asked_for("scarf") == {9}
