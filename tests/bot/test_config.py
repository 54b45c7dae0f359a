"""Settings: where they come from, what is refused, and that no secret is ever told."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.config import SETTINGS, Discord, EngineSettings, Settings, Slack, Web, WrongSettings, load

SECRET = "xoxb-7391-very-secret-and-long-enough-for-a-key"


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def written(text: str) -> Path:
    path = Path("overpaint.toml")
    path.write_text(text)
    return path


def problems(text: str = "", **environment: str) -> list[str]:
    with pytest.raises(WrongSettings) as caught:
        load(environment, written(text))
    return caught.value.problems


def test_nothing_set_is_enough() -> None:
    assert load({}) == Settings(data=Path("overpaint-data"), web=None, engine=EngineSettings())
    assert load({}, data=Path("home")).data == Path("home")


def test_the_file_in_this_folder_is_read_and_the_environment_overrides_it() -> None:
    written('data = "a"\n[web]\nport = 1234\nhost = "localhost"\n[engine]\nmodel = "x/y"\n')
    settings = load({"OVERPAINT_WEB__PORT": "0", "OVERPAINT_DATA": "b", "PATH": "/bin"})
    assert settings.data == Path("b")
    assert settings.web == Web(port=0, host="localhost")
    assert settings.engine == EngineSettings(model="x/y")


def test_a_switch_is_true_or_false() -> None:
    assert load({"OVERPAINT_ENGINE__READS": "True"}).engine.reads is True
    written("[engine]\nreads = true\n")
    assert load({}).engine.reads is True
    assert load({"OVERPAINT_ENGINE__READS": "false"}).engine.reads is False
    assert problems("[engine]\nreads = 1\n") == ["overpaint.toml: [engine] reads is 1: it must be true or false"]


def test_every_platform_can_come_from_the_environment_alone() -> None:
    settings = load(
        {
            "OVERPAINT_DISCORD__TOKEN": "one",
            "OVERPAINT_DISCORD__API_BASE": "http://127.0.0.1:81",
            "OVERPAINT_SLACK__BOT_TOKEN": "two",
            "OVERPAINT_SLACK__SIGNING_SECRET": "three",
            "OVERPAINT_SLACK__PORT": "82",
            "OVERPAINT_FILE_HOSTS": "a.example, b.example:83",
        }
    )
    assert settings.discord == Discord(token="one", api_base="http://127.0.0.1:81")
    assert settings.slack == Slack(bot_token="two", signing_secret="three", port=82)
    assert settings.file_hosts == ("a.example", "b.example:83")


def test_a_secret_may_stand_in_a_file_that_the_environment_names(tmp_path: Path) -> None:
    (tmp_path / "token").write_text(SECRET + "\n")
    settings = load({"OVERPAINT_DISCORD__TOKEN_FILE": str(tmp_path / "token")})
    assert settings.discord
    assert settings.discord.token == SECRET


def test_a_secret_in_the_settings_file_is_refused_without_being_told() -> None:
    (problem,) = problems(f'[discord]\ntoken = "{SECRET}"\n')
    assert "OVERPAINT_DISCORD__TOKEN_FILE" in problem
    assert SECRET not in problem


def test_all_wrong_values_are_named_at_once_each_with_what_would_be_right() -> None:
    told = problems(
        '[web]\nport = 70000\nhost = ""\n[engine]\ndevice = "gpu"\n[discord]\napi_base = "discord.com"\n',
        OVERPAINT_SLACK__PORT="x",
        OVERPAINT_SLACK__APP_TOKEN="xapp",
    )
    for wrong, right in (
        ("70000", "65535"),
        ("[web] host", "127.0.0.1"),
        ("'gpu'", '"cuda"'),
        ("'discord.com'", "https://"),
        ("OVERPAINT_SLACK__PORT is 'x'", "65535"),
        ("no bot token", "OVERPAINT_SLACK__BOT_TOKEN"),
    ):
        assert any(wrong in problem and right in problem for problem in told), (wrong, told)
    assert len(told) == 6


@pytest.mark.parametrize(
    ("text", "nearest"),
    [
        ("[web]\nprot = 1", "did you mean port?"),
        ("[wbe]\nport = 1", "did you mean [web]?"),
        ("port = 1", "write it as [web] port"),
        ("dta = 'x'", "did you mean data?"),
        ("web = 3", "write [web]"),
    ],
)
def test_an_unknown_setting_names_the_nearest_known_one(text: str, nearest: str) -> None:
    assert nearest in problems(text)[0]


def test_an_unknown_variable_names_the_nearest_known_one() -> None:
    assert "did you mean OVERPAINT_WEB__PORT?" in problems(OVERPAINT_WEB_PORT="1")[0]


def test_the_web_chat_listens_elsewhere_only_with_a_token() -> None:
    assert "OVERPAINT_WEB__TOKEN" in problems('[web]\nport = 1\nhost = "0.0.0.0"')[0]
    settings = load({"OVERPAINT_WEB__PORT": "1", "OVERPAINT_WEB__HOST": "0.0.0.0", "OVERPAINT_WEB__TOKEN": SECRET})
    assert settings.web == Web(port=1, host="0.0.0.0", token=SECRET)


def test_a_slack_token_needs_a_way_in() -> None:
    assert "OVERPAINT_SLACK__APP_TOKEN" in problems(OVERPAINT_SLACK__BOT_TOKEN=SECRET)[0]


def test_workspaces_that_install_the_app_need_all_of_it_and_http() -> None:
    several = {
        "OVERPAINT_SLACK__CLIENT_ID": "1.2",
        "OVERPAINT_SLACK__CLIENT_SECRET": SECRET,
        "OVERPAINT_SLACK__SIGNING_SECRET": SECRET,
        "OVERPAINT_SLACK__PORT": "82",
    }
    assert load(several).slack == Slack(client_id="1.2", client_secret=SECRET, signing_secret=SECRET, port=82)
    for name in several:
        told = problems(**{key: value for key, value in several.items() if key != name})
        assert name in told[0]
        assert "cannot install the app" in told[0]
    assert "not by Socket Mode" in problems(**several, OVERPAINT_SLACK__APP_TOKEN=SECRET)[0]
    assert "32 characters" in problems(**several, OVERPAINT_SLACK__ENCRYPTION_KEY="short")[0]


def test_a_file_that_was_named_must_be_there_and_be_toml() -> None:
    with pytest.raises(WrongSettings, match="is not there"):
        load({}, Path("gone.toml"))
    assert "is not TOML" in problems("[web")[0]


@given(st.sampled_from([s for s in SETTINGS if s.secret]), st.text("abcdefghijkl\n\t\0", min_size=9))
def test_a_secret_is_never_shown(setting: object, value: str) -> None:
    variable = getattr(setting, "variable", "")
    try:
        shown = repr(load({variable: value, "OVERPAINT_WEB__PORT": "1"}))
    except WrongSettings as error:
        shown = f"{error} {error!r}"
    assert value.strip() not in shown or not value.strip()


def test_settings_keep_their_secrets_out_of_their_repr() -> None:
    settings = load(
        {
            setting.variable: SECRET if setting.secret else "1"
            for setting in SETTINGS
            if (setting.secret and setting.key != "app_token") or setting.key in ("port", "client_id")
        }
    )
    assert SECRET not in repr(settings)
