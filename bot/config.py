"""Settings: one file and the environment, read once; every wrong value is named at once with what would be right."""

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

FILE = Path("overpaint.toml")
PREFIX = "OVERPAINT_"
DATA = Path("overpaint-data")
DEVICES = ("auto", "cpu", "cuda", "mps")


class WrongSettings(Exception):
    """Settings that cannot be served; each of `problems` names one of them and what would be right."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("; ".join(problems))
        self.problems = problems


@dataclass(frozen=True, slots=True, kw_only=True)
class Web:
    """The local chat. Anywhere but on this machine it asks for the token."""

    port: int
    host: str = "127.0.0.1"
    token: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineSettings:
    """Which model draws, and on what; and whether its language model helps to read messages."""

    model: str = "doodle"
    device: str = "auto"
    reads: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Discord:
    """How Discord is reached."""

    token: str = field(repr=False)
    api_base: str = "https://discord.com/api/v10"


@dataclass(frozen=True, slots=True, kw_only=True)
class Slack:
    """How Slack is reached: by Socket Mode with an app token, or by HTTP with a signing secret and a port. A bot token
    serves one workspace; a client's id and secret serve those that install the app."""

    bot_token: str | None = field(default=None, repr=False)
    app_token: str | None = field(default=None, repr=False)
    signing_secret: str | None = field(default=None, repr=False)
    port: int | None = None
    host: str = "127.0.0.1"
    client_id: str | None = None
    client_secret: str | None = field(default=None, repr=False)
    encryption_key: str | None = field(default=None, repr=False)
    api_base: str = "https://slack.com/api/"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """All there is to set. A platform that is None is not served."""

    data: Path = DATA
    web: Web | None = None
    engine: EngineSettings = EngineSettings()
    discord: Discord | None = None
    slack: Slack | None = None
    file_hosts: tuple[str, ...] = ()


# what a value must be: each check gives it as it is kept, or raises ValueError with what would be right


def _port(value: Any) -> int:
    right = "a port from 0 (any free one) to 65535"
    if isinstance(value, bool) or not isinstance(value, int | str):
        raise ValueError(right)
    if isinstance(value, str) and not (value.isascii() and value.isdigit() and len(value) < 6):
        raise ValueError(right)
    if not 0 <= int(value) <= 65535:
        raise ValueError(right)
    return int(value)


def _text(value: Any) -> str:
    if not isinstance(value, str) or not value.strip() or not value.isprintable():
        raise ValueError("one line of text")
    return value.strip()


def _key(value: Any) -> str:
    if not isinstance(value, str) or len(value.strip()) < 32:
        raise ValueError("32 characters or more that nobody can guess, such as `openssl rand -base64 32` gives")
    return value.strip()


def _host(value: Any) -> str:
    if not isinstance(value, str) or not value or any(c.isspace() or c in "/@" for c in value) or "://" in value:
        raise ValueError('the address to listen on, such as "127.0.0.1"')
    return value


def _device(value: Any) -> str:
    if isinstance(value, str):
        kind, _, number = value.partition(":")
        if kind in DEVICES and (number == "" if ":" not in value else kind == "cuda" and number.isdecimal()):
            return value
    raise ValueError('"auto", "cpu", "cuda", "cuda:N" or "mps"')


def _switch(value: Any) -> bool:
    if isinstance(value, str) and value.lower() in ("true", "false"):
        return value.lower() == "true"
    if not isinstance(value, bool):
        raise ValueError("true or false")
    return value


def _url(value: Any) -> str:
    if isinstance(value, str):
        try:
            parts = urlsplit(value)
            if parts.scheme in ("http", "https") and parts.hostname and parts.port != 0 and not parts.username:
                return value
        except ValueError:
            pass
    raise ValueError('an address that begins with "https://" or "http://"')


def _hosts(value: Any) -> tuple[str, ...]:
    hosts = [host.strip() for host in value.split(",") if host.strip()] if isinstance(value, str) else value
    if not isinstance(hosts, list) or not all(isinstance(h, str) and h and not set(h) & set("/@ ") for h in hosts):
        raise ValueError('host names, such as ["files.example.org", "10.0.0.5:8080"]')
    return tuple(host.lower() for host in hosts)


def _path(value: Any) -> Path:
    if not isinstance(value, str) or not value or "\0" in value:
        raise ValueError("the path of a folder")
    return Path(value).expanduser()


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting: where it stands, what it must be, whether it is secret, and what it is for."""

    section: str
    key: str
    check: Callable[[Any], Any]
    about: str
    secret: bool = False

    @property
    def name(self) -> str:
        """As it is told to people."""
        return f"[{self.section}] {self.key}" if self.section else self.key

    @property
    def variable(self) -> str:
        """Its name in the environment."""
        return PREFIX + (f"{self.section}__{self.key}" if self.section else self.key).upper()


SETTINGS = (
    Setting("", "data", _path, "the folder that holds the database and the pictures"),
    Setting("", "file_hosts", _hosts, "more hosts that pictures may be downloaded from"),
    Setting("web", "port", _port, "the port of the local chat; 0 takes any free one"),
    Setting("web", "host", _host, "where the local chat listens; anywhere but 127.0.0.1 needs a token"),
    Setting("web", "token", _text, "what a browser must show to be let in", secret=True),
    Setting("engine", "model", _text, '"doodle", a folder in diffusers\' layout, or OWNER/NAME on the hub'),
    Setting("engine", "device", _device, "what the model runs on"),
    Setting("engine", "reads", _switch, "whether the model's language model helps to read messages that are not plain"),
    Setting("discord", "token", _text, "the bot's token", secret=True),
    Setting("discord", "api_base", _url, "another server that speaks Discord's API"),
    Setting("slack", "bot_token", _text, "the bot's token (xoxb-...)", secret=True),
    Setting("slack", "app_token", _text, "the app's token (xapp-...), for Socket Mode", secret=True),
    Setting("slack", "signing_secret", _text, "the app's signing secret, for HTTP", secret=True),
    Setting("slack", "port", _port, "the port that Slack's requests come to, for HTTP"),
    Setting("slack", "host", _host, "where Slack's requests are listened for, for HTTP; they are signed"),
    Setting("slack", "client_id", _text, "the app's client ID, where several workspaces install it, for HTTP"),
    Setting("slack", "client_secret", _text, "the app's client secret", secret=True),
    Setting("slack", "encryption_key", _key, "what the workspaces' tokens are encrypted with", secret=True),
    Setting("slack", "api_base", _url, "another server that speaks Slack's API"),
)
_BY_PLACE = {(setting.section, setting.key): setting for setting in SETTINGS}
_SECTIONS = sorted({setting.section for setting in SETTINGS if setting.section})
LOCAL = ("127.0.0.1", "::1", "localhost")


def load(environment: Mapping[str, str], file: Path | None = None, *, data: Path = DATA) -> Settings:
    """The settings of `file` (./overpaint.toml where it exists), overridden by the environment. Raises WrongSettings.

    `data` is taken where neither names a folder.
    """
    wrong: list[str] = []
    values: dict[tuple[str, str], Any] = {("", "data"): data}
    path = file if file is not None else FILE if FILE.exists() else None
    if path is not None:
        _from_file(_parsed(path), path, values, wrong)
    _from_environment(environment, values, wrong)
    settings = _settled(values, wrong)
    if wrong:
        raise WrongSettings(wrong)
    return settings


def _parsed(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise WrongSettings([f"{path} is not there: --config must name a settings file"]) from None
    except OSError as error:
        raise WrongSettings([f"{path} cannot be read ({error.strerror}): a readable settings file is needed"]) from None
    except UnicodeDecodeError:
        raise WrongSettings([f"{path} is not text: TOML in UTF-8 is needed"]) from None
    except tomllib.TOMLDecodeError as error:
        told = str(error).partition("\n")[0]
        raise WrongSettings(
            [f"{path} is not TOML ({told}): write sections as [web] and values as port = 8765"]
        ) from None


def _from_file(told: dict[str, Any], path: Path, values: dict[tuple[str, str], Any], wrong: list[str]) -> None:
    for name, value in told.items():
        if name in _SECTIONS and isinstance(value, dict):
            for key, inner in value.items():
                _take(name, key, inner, path, values, wrong)
        elif name in _SECTIONS:
            wrong.append(f"{path}: {name} is a section: write [{name}] and its settings below it")
        elif isinstance(value, dict) and ("", name) not in _BY_PLACE:
            wrong.append(f"{path}: there is no section [{name}]: {_nearest(name, _SECTIONS, '[{}]')}")
        else:
            _take("", name, value, path, values, wrong)


def _take(section: str, key: str, value: Any, path: Path, values: dict[tuple[str, str], Any], wrong: list[str]) -> None:
    setting = _BY_PLACE.get((section, key))
    if setting is None:
        known = [k for s, k in _BY_PLACE if s == section]
        told = f"[{section}] {key}" if section else key
        elsewhere = next((s for s in SETTINGS if s.key == key), None) if not section else None
        better = f"write it as {elsewhere.name}" if elsewhere else _nearest(key, known + ([] if section else _SECTIONS))
        wrong.append(f"{path}: there is no setting {told}: {better}")
    elif setting.secret:
        wrong.append(
            f"{path}: {setting.name} is a secret: take it out of the file and give it as {setting.variable}"
            f" in the environment, or put it in a file that {setting.variable}_FILE names"
        )
    else:
        _check(setting, value, f"{path}: {setting.name}", values, wrong)


def _from_environment(environment: Mapping[str, str], values: dict[tuple[str, str], Any], wrong: list[str]) -> None:
    variables = {setting.variable: setting for setting in SETTINGS}
    files = {f"{setting.variable}_FILE": setting for setting in SETTINGS if setting.secret}
    for name in sorted(name for name in environment if name.startswith(PREFIX)):
        if name in variables:
            if environment[name] == "":  # how a shell unsets what a parent gave
                continue
            _check(variables[name], environment[name], name, values, wrong)
        elif name in files:
            if not environment[name]:
                continue
            if environment.get(files[name].variable):
                wrong.append(f"{name} and {files[name].variable} are both given: one of them is enough")
                continue
            try:
                secret = Path(environment[name]).read_text(encoding="utf-8").strip()
            except (OSError, UnicodeDecodeError, ValueError):
                wrong.append(f"{name} names a file that cannot be read: it must name a text file that holds the secret")
                continue
            _check(files[name], secret, f"the file that {name} names", values, wrong)
        else:
            wrong.append(f"there is no setting {name}: {_nearest(name, [*variables, *files])}")


def _check(setting: Setting, value: Any, at: str, values: dict[tuple[str, str], Any], wrong: list[str]) -> None:
    try:
        values[setting.section, setting.key] = setting.check(value)
    except ValueError as right:
        told = "is not usable" if setting.secret else f"is {_told(value)}"
        wrong.append(f"{at} {told}: it must be {right}")


def _settled(values: dict[tuple[str, str], Any], wrong: list[str]) -> Settings:
    """What the values mean together."""
    sections: dict[str, dict[str, Any]] = {section: {} for section in ("", *_SECTIONS)}
    for (section, key), value in values.items():
        sections[section][key] = value
    web, discord, slack = sections["web"], sections["discord"], sections["slack"]
    if web and "port" not in web:
        wrong.append(f"the web chat has no port: {_by_place('web', 'port')}, such as 8765")
    if web.get("host", "127.0.0.1") not in LOCAL and "token" not in web:
        wrong.append(
            f"[web] host is {_told(web['host'])}, where others can reach it, and there is no token:"
            " give one as OVERPAINT_WEB__TOKEN, or listen on 127.0.0.1"
        )
    if "client_id" in slack or "client_secret" in slack:
        needed = ("client_id", "client_secret", "signing_secret", "port")
        if lacks := [_by_place("slack", key) for key in needed if key not in slack]:
            wrong.append(f"workspaces cannot install the app in Slack yet: {'; '.join(lacks)}")
        if "app_token" in slack:
            wrong.append(
                "several workspaces are served by HTTP, not by Socket Mode: take OVERPAINT_SLACK__APP_TOKEN away,"
                " or [slack] client_id"
            )
    elif slack.get("bot_token"):
        if not slack.get("app_token") and not ("signing_secret" in slack and "port" in slack):
            wrong.append(
                "Slack has a bot token and no way in: give OVERPAINT_SLACK__APP_TOKEN (Socket Mode),"
                " or OVERPAINT_SLACK__SIGNING_SECRET and OVERPAINT_SLACK__PORT (HTTP)"
            )
    elif "app_token" in slack or "signing_secret" in slack:
        wrong.append("Slack has no bot token: give it as OVERPAINT_SLACK__BOT_TOKEN")
    if wrong:
        return Settings()
    return Settings(
        **sections[""],
        web=Web(**web) if web else None,
        engine=EngineSettings(**sections["engine"]),
        discord=Discord(**discord) if "token" in discord else None,
        slack=Slack(**slack) if slack.keys() & {"bot_token", "client_id"} else None,
    )


def _by_place(section: str, key: str) -> str:
    setting = _BY_PLACE[section, key]
    return f"give {setting.name} in {FILE} or {setting.variable} in the environment"


def _nearest(name: str, known: list[str], form: str = "{}") -> str:
    near = get_close_matches(name.lower(), [k.lower() for k in known], n=1, cutoff=0.6)
    if near:
        return f"did you mean {form.format(next(k for k in known if k.lower() == near[0]))}?"
    return f"known are {', '.join(form.format(k) for k in known)}"


def _told(value: Any) -> str:
    if isinstance(value, str):
        return repr(value if len(value) <= 60 else value[:57] + "...")
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int | float):
        return str(value) if not isinstance(value, int) or value.bit_length() <= 64 else "a huge number"
    return "a list" if isinstance(value, list) else "a section" if isinstance(value, dict) else type(value).__name__
