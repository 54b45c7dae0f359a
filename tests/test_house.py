"""Prose is checked like code. `python -m tests.test_house` writes the README's file tree anew."""

import argparse
import ast
import re
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bot.__main__ import parser
from bot.config import SETTINGS, WrongSettings, load

ROOT = Path(__file__).parent.parent
ROOMS = ("bot", "adapters", "engine")
OTHERS = {
    "deploy/": "what it takes to run it somewhere else",
    "docs/": "commands, settings, decisions",
    "tests/": "the same rooms again, and the rules each keeps",
}
BEGIN, END = "<!-- tree: `python -m tests.test_house` writes it anew -->", "<!-- end of tree -->"
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text())


def page(name: str) -> str:
    return (ROOT / name).read_text()


def modules(room: str) -> Iterator[Path]:
    """Every module of a room; a package's own file first."""
    folder = ROOT / room
    if (folder / "__init__.py").is_file():
        yield folder / "__init__.py"
    yield from sorted(path for path in folder.glob("*.py") if path.name != "__init__.py")
    for inner in sorted(path for path in folder.iterdir() if path.is_dir() and list(path.glob("*.py"))):
        yield from modules(str(inner.relative_to(ROOT)))


def first_line(path: Path) -> str:
    return (ast.get_docstring(ast.parse(path.read_text())) or "").partition("\n")[0]


def tree() -> str:
    """Every module with the first line of its docstring, as the README shows it."""
    lines = []
    for room in ROOMS:
        for path in modules(room):
            inside = path.relative_to(ROOT)
            package = path.name == "__init__.py"
            depth = len(inside.parts) - (2 if package else 1)
            name = "  " * depth + (f"{inside.parent.name}/" if package else path.name)
            lines.append(f"{name:<22} {first_line(path)}".rstrip())
    lines += [f"{name:<22} {about}" for name, about in OTHERS.items()]
    return "\n".join(["```", *lines, "```"])


def commands() -> dict[str, argparse.ArgumentParser]:
    for action in parser()._actions:
        if isinstance(action, argparse._SubParsersAction):
            return dict(action.choices)
    raise AssertionError


def pinned() -> dict[str, str]:
    lines = [line for line in page("constraints.txt").splitlines() if line and not line.startswith("#")]
    return {normal(name): version for name, _, version in (line.partition("==") for line in lines)}


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", re.split(r"[\s<>=!~;\[]", name, maxsplit=1)[0]).lower()


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.variable)
def test_every_setting_has_its_row(setting: Any) -> None:
    rows = [row for row in page("docs/settings.md").splitlines() if row.startswith(f"| `{setting.name}` |")]
    assert len(rows) == 1
    assert f"| `{setting.variable}` |" in rows[0]
    assert ("**secret**" in rows[0]) == setting.secret
    assert setting.about.split(";")[0].split("(")[0].replace('"doodle"', "`doodle`").strip() in rows[0] or (
        setting.key == "device"
    )


def test_every_setting_on_the_page_exists() -> None:
    named = re.findall(r"^\| `([^`]+)` \| `OVERPAINT", page("docs/settings.md"), re.MULTILINE)
    assert sorted(named) == sorted(setting.name for setting in SETTINGS)


def test_the_settings_file_on_the_page_is_one(tmp_path: Path) -> None:
    (block,) = re.findall(r"```toml\n(.*?)```", page("docs/settings.md"), re.DOTALL)
    (tmp_path / "overpaint.toml").write_text(block)
    try:
        load({}, tmp_path / "overpaint.toml")
    except WrongSettings as error:
        pytest.fail(str(error))


@pytest.mark.parametrize("name", commands())
def test_every_command_and_each_of_its_options_is_on_the_page(name: str) -> None:
    sections = re.split(r"^## ", page("docs/commands.md"), flags=re.MULTILINE)
    section = "".join(section for section in sections if section.startswith(f"`overpaint {name}"))
    if name == "edit":
        section += next(section for section in sections if section.startswith("`overpaint draw"))
    for action in commands()[name]._actions:
        for option in action.option_strings:
            assert option in ("-h", "--help") or f"`{option}`" in section, option


def test_the_readme_shows_every_module_with_its_own_words() -> None:
    shown = page("README.md").partition(BEGIN)[2].partition(END)[0].strip()
    assert shown == tree(), "python -m tests.test_house writes the tree anew"


WITH_CODE = [path for room in ROOMS for path in modules(room) if path.stat().st_size]


@pytest.mark.parametrize("path", WITH_CODE, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_module_opens_with_words_fit_for_the_tree(path: Path) -> None:
    line = first_line(path)
    assert line.endswith((".", "`.", '."')), line or "it says nothing"


KNOWN = {
    "": r"\.gitignore|CHANGELOG\.md|LICENSE|Makefile|README\.md|constraints\.txt|pyproject\.toml|\.ci/run",
    "bot": r"(?:languages/|learned/)?[a-z_]+\.py|schema\d?\.sql|learned/(?:(?:asks|keeps)\.bin|kinds\.tsv|messages/[a-z-]+\.jsonl)",
    "adapters": r"([a-z]+/)?([a-z_]+\.py|schema\.sql)|web/page/[a-z]+\.(html|css|js|svg)",
    "engine": r"([a-z]+/)?([a-z0-9_]+\.py|schema\.sql)|doodle/([A-Z-]+\.(txt|md)|sheet\.png|weights/.+)",
    "docs": r"[a-z]+\.md|[a-z]+\.png|decisions/\d{4}-[a-z0-9-]+\.md",
    "deploy": r".+",
    "tests": r"([a-z]+/)*([a-z0-9_]+\.(py|jsonl?))|[a-z]+/spec/([A-Z]+-)?LICENSE|slack/spec/.+",
}


def test_no_file_of_the_tree_is_a_stranger() -> None:
    told = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    if told.returncode:
        pytest.skip("this is no git checkout")
    for path in told.stdout.split("\0")[:-1]:
        room, _, inside = path.partition("/")
        known = KNOWN[room] if room in KNOWN else KNOWN[""]
        assert re.fullmatch(known, inside if room in KNOWN else path), path


def test_links_inside_the_house_lead_somewhere() -> None:
    for file in (ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))):
        for link in re.findall(r"\]\(([^)#]+)\)", file.read_text()):
            if not link.startswith("http"):
                assert (file.parent / link).exists(), f"{file.name} links to {link}"


def test_every_requirement_of_every_extra_is_pinned() -> None:
    extras = PROJECT["project"]["optional-dependencies"]
    wanted = PROJECT["project"]["dependencies"] + [one for extra in extras.values() for one in extra]
    assert {normal(one) for one in wanted} <= set(pinned())
    assert all(re.fullmatch(r"[0-9][0-9a-z.]*", version) for version in pinned().values())
    assert pinned()["torch"] == "2.13.0"


def test_what_the_pinned_packages_need_is_pinned_too() -> None:
    from importlib.metadata import PackageNotFoundError, requires

    from packaging.requirements import Requirement

    for name in pinned():
        try:
            needs = [Requirement(one) for one in requires(name) or []]
        except PackageNotFoundError:
            continue
        for need in needs:
            if need.marker is None or need.marker.evaluate({"extra": ""}):
                assert normal(need.name) in pinned(), f"{name} needs {need.name}"


def test_every_rule_that_is_off_has_its_reason() -> None:
    table = page("pyproject.toml").partition("[tool.ruff.lint]")[2].partition("[tool.mypy]")[0]
    rules = [line for line in table.splitlines() if re.match(r'\s+"[A-Z]+\d*"', line)]
    assert rules
    for line in rules:
        assert re.search(r"#\s\S+", line), line


def test_nothing_names_the_machine_it_was_written_on() -> None:
    for name in ("README.md", "Makefile", "constraints.txt", "pyproject.toml", ".ci/run", "docs/commands.md"):
        assert not re.search(r"/tmp/|/opt/|/root/|/home/|file://|index-url=|\+cpu", page(name)), name


def main() -> None:
    """Writes the README's tree anew."""
    before, _, rest = page("README.md").partition(BEGIN)
    after = rest.partition(END)[2]
    (ROOT / "README.md").write_text(f"{before}{BEGIN}\n{tree()}\n{END}{after}")


if __name__ == "__main__":
    main()
