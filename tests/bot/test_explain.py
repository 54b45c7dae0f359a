import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.explain import explain

MESSAGE: dict[str, Any] = {"id": "m1", "author": "Ana", "text": "a robot on the beach", "to_us": True}

scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12)
anything = st.recursive(
    scalars, lambda x: st.lists(x, max_size=3) | st.dictionaries(st.text(max_size=8), x, max_size=3)
)
KEYS = (
    "id",
    "author",
    "text",
    "sent_at",
    "bot",
    "to_us",
    "reply_to",
    "links",
    "attachments",
    "pictures",
    "job",
    "question",
)
likely = st.one_of(
    anything,
    st.sampled_from(["m1", "overpaint", "make #3 night", "undo", "running", "2026-11-20T12:00:00Z", 3, True]),
    st.lists(
        st.dictionaries(st.sampled_from(("number", "prompt", "parents", "instruction", "by", "options")), anything)
    ),
)
nearly = st.fixed_dictionaries(
    {
        "place": st.sampled_from(["channel", "thread", "dm", "attic"]),
        "messages": st.lists(
            st.dictionaries(st.sampled_from(KEYS), likely).map(lambda extra: MESSAGE | extra), max_size=3
        ),
    },
    optional={"names": anything},
)


def test_a_request_is_told_as_interfaces_say() -> None:
    told = explain({"place": "channel", "messages": [MESSAGE]})
    assert told["requests"] == [
        {"asks": "generate", "sources": [], "instruction": "a robot on the beach", "options": {}}
    ]
    assert told["why"]


@settings(deadline=None)
@given(anything | nearly)
def test_any_json_is_explained_or_refused_in_one_sentence(data: Any) -> None:
    try:
        told = explain(data)
    except ValueError as error:
        assert str(error) and "\n" not in str(error)
    else:
        assert json.loads(json.dumps(told)) == told


@pytest.mark.parametrize(
    ("data", "says"),
    [
        ([], "the input is a list: an object was expected"),
        ({"messages": [MESSAGE]}, 'the input has no "place"'),
        ({"place": "attic", "messages": [MESSAGE]}, "place is 'attic': channel or thread or dm was expected"),
        ({"place": "dm", "messages": []}, "messages is empty"),
        ({"place": "dm", "messages": [{"author": "Ana", "text": "x"}]}, 'messages[0] has no "id"'),
        ({"place": "dm", "messages": [{"id": "m1", "text": "x"}]}, 'messages[0] has no "author"'),
        ({"place": "dm", "messages": [MESSAGE, MESSAGE]}, "messages[1].id is 'm1' a second time"),
        ({"place": "dm", "messages": [MESSAGE | {"text": 5}]}, "messages[0].text is 5: text was expected"),
        ({"place": "dm", "messages": [MESSAGE | {"attachments": -1}]}, "messages[0].attachments is -1"),
        ({"place": "dm", "messages": [MESSAGE | {"sent_at": "noon"}]}, "messages[0].sent_at is 'noon': a time like"),
        ({"place": "dm", "messages": [MESSAGE | {"pictures": [{"number": 3}]}]}, "messages[0].pictures belongs to"),
        ({"place": "dm", "names": {"Bolt": "dog"}, "messages": [MESSAGE]}, "names['Bolt'] is 'dog': character or"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named_with_what_would_be_right(data: Any, says: str) -> None:
    with pytest.raises(ValueError, match=".") as error:
        explain(data)
    assert says in str(error.value)
